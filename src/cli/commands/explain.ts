import { type Explanation, explain } from '../../pipeline/explain.ts'
import type { Invocation } from '../command.ts'
import { crawlOptions } from '../crawl-options.ts'
import { plain } from '../terminal.ts'

export async function run(invocation: Invocation): Promise<number> {
  const {
    arguments: [asked = ''],
    values,
    stdout,
  } = invocation
  const output = values.text('output')
  const found = await explain(asked, { ...crawlOptions(invocation), ...(output === undefined ? {} : { output }) })
  stdout.write(values.flag('json') ? `${JSON.stringify(found, null, 2)}\n` : formatExplanation(found))
  return 0
}

function formatExplanation({
  url,
  id,
  robots,
  delay_ms,
  host_rests,
  article,
  source,
  failure,
  found_in,
  next,
}: Explanation): string {
  const line = robots.line ? `line ${robots.line.number}: ${robots.line.text}` : 'no line is about it'
  const rows: [string, string | null][] = [
    ['address', url],
    ['id', id],
    [
      'robots.txt',
      robots.ignored
        ? 'ignored, as the config file says'
        : robots.problem === null
          ? `${robots.allowed ? 'allows' : 'closes'} it (${line})`
          : 'not known',
    ],
    ['delay', `${delay_ms} ms between two requests to the host`],
    ['host', host_rests],
    ['source', source && sourceLine(source)],
    ['article file', article?.path ?? null],
    ['content hash', article?.content_hash ?? null],
    ['fetched', article?.crawled_at ?? null],
    ['looked at', article?.checked_at ?? null],
    ['last failure', failure && `${failure.code}, ${failure.tries === 1 ? 'once' : `${failure.tries} times in a row`}`],
    ['next crawl', next],
  ]
  const shown = rows.flatMap(([name, value]) => (value === null ? [] : [`${name.padEnd(12)}  ${plain(value)}`]))
  const fields = Object.entries(found_in ?? {}).map(([field, source]) => `  ${field.padEnd(12)}  ${plain(source)}`)
  return `${[...shown, ...(fields.length > 0 ? ['', 'found in the page:', ...fields] : [])].join('\n')}\n`
}

function sourceLine({ read_at, news_at, failures, error, message }: NonNullable<Explanation['source']>): string {
  const parts = [read_at === null ? 'never read whole' : `read whole ${read_at}`, `last news ${news_at ?? 'never'}`]
  if (error !== null)
    parts.push(`${error}, ${failures === 1 ? 'once' : `${failures} times in a row`}: ${message ?? ''}`)
  return parts.join('; ')
}
