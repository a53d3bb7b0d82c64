import { plural } from '../../lib/text.ts'
import type { RunReport } from '../../model/run-report.ts'
import type { Status } from '../../model/status.ts'
import { isIll, status } from '../../pipeline/status.ts'
import type { Invocation } from '../command.ts'
import { plain, table } from '../terminal.ts'

export async function run({ values, stdout }: Invocation): Promise<number> {
  const output = values.text('output')
  const found = status(output === undefined ? {} : { output })
  stdout.write(values.flag('json') ? `${JSON.stringify(found, null, 2)}\n` : formatStatus(found))
  return found.sources.some(isIll) ? 1 : 0
}

function formatStatus({ runs, sources, waiting, articles }: Status): string {
  const blocks = [`${plural(articles, 'article')} known`]
  const runRows = runs.map(({ command, report }) => {
    const run = report as unknown as RunReport
    const { started_at, finished_at, discovered, updated, failed, new: fresh } = run
    const seconds = (Date.parse(finished_at) - Date.parse(started_at)) / 1000
    return [
      started_at.slice(0, 19).replace('T', ' '),
      command,
      ...[discovered, fresh, updated, failed].map(String),
      `${seconds.toFixed(1)} s`,
      String(run.exit_status),
    ]
  })
  if (runRows.length > 0) {
    blocks.push(
      table(
        ['last runs (UTC)', 'command', 'items', 'new', 'updated', 'failed', 'took', 'exit'],
        runRows,
        [2, 3, 4, 5, 6, 7],
      ),
    )
  }
  const ill = sources.filter(isIll)
  blocks.push(
    sources.length === 0
      ? 'no sources yet'
      : `${plural(sources.length, 'source or list', 'sources and lists')}, ${ill.length === 0 ? 'none' : ill.length} ill`,
  )
  if (ill.length > 0) {
    const lines = ill.flatMap(({ url, error, stale, drift, failures, last_news_at }) => [
      `  ${plain(url)}`,
      ...(error
        ? [`    ${error.code}, ${failures === 1 ? 'once' : `${failures} times in a row`}: ${plain(error.message)}`]
        : []),
      ...(stale ? [`    stale: ${stale}`] : []),
      ...(drift ? [`    layout_drift: ${plain(drift)}`] : []),
      `    last news: ${last_news_at ?? 'never'}`,
    ])
    blocks.push(lines.join('\n'))
  }
  if (waiting.given_up > 0) blocks.push(`${plural(waiting.given_up, 'address was', 'addresses were')} given up`)
  if (waiting.count > 0) {
    const rows = waiting.first.map(({ url, code, tries, next_try_at }) => [
      next_try_at.slice(0, 19).replace('T', ' '),
      code ?? '',
      String(tries),
      plain(url),
    ])
    blocks.push(
      `${plural(waiting.count, 'address waits', 'addresses wait')} for a retry\n${table(['next try (UTC)', 'code', 'tries', 'address'], rows, [2])}`,
    )
  }
  return `${blocks.join('\n\n')}\n`
}
