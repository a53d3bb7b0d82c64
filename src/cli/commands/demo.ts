import { existsSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { type DemoRun, joinReports, runDemo, wentAsMeant } from '../../demo/run.ts'
import { plural } from '../../lib/text.ts'
import type { Claim } from '../../model/claim.ts'
import { outcomes } from '../../model/outcome.ts'
import type { ArticleRecord } from '../../model/record.ts'
import type { RunReport } from '../../model/run-report.ts'
import { articlePath, recordPath } from '../../store/folders.ts'
import { makeFolder } from '../../store/make-folder.ts'
import type { Invocation } from '../command.ts'
import { openLog } from '../log.ts'
import { formatErrors } from '../report.ts'
import { cut, plain, shellWord, table } from '../terminal.ts'

/** Tells a folder that the demo made from one that happens to have its name. */
const markName = '.newsledger-demo'

export async function run({ values, stdout, stderr, signal }: Invocation): Promise<number> {
  const articles = values.text('articles')!
  const output = values.text('output')!
  if (!values.given.has('articles') && !values.given.has('output')) await startAfresh(dirname(articles))
  const isQuiet = values.flag('quiet')
  const logger = openLog(isQuiet ? 'error' : values.given.has('log-level') ? values.text('log-level')! : 'silent')
  const demo = await runDemo({ articles, output, signal, logger })
  const report = joinReports(demo.first, demo.second)
  if (values.flag('json')) stdout.write(`${JSON.stringify(report, null, 2)}\n`)
  else if (!isQuiet && demo.records.length > 0) stdout.write(`${formatDemo(demo, articles, output)}\n`)
  if (wentAsMeant(demo.first, demo.second)) return 0
  const met = report.errors.filter(({ code }) => code !== 'gone' && code !== 'disallowed')
  // What stops the first crawl stops the second too.
  const errors = [...new Map(met.map((error) => [error.message, error])).values()]
  if (errors.length > 0) stderr.write(`newsledger: the demo did not go as it should\n${formatErrors({ errors })}\n`)
  return 1
}

/** The demo shows an empty ledger being filled: what an earlier demo left goes, and nothing else. */
async function startAfresh(folder: string): Promise<void> {
  const mark = join(folder, markName)
  if (existsSync(mark)) {
    for (const name of ['articles', 'output']) await rm(join(folder, name), { recursive: true, force: true })
  }
  if (!existsSync(folder)) {
    makeFolder(folder)
    await writeFile(mark, 'Made by `newsledger demo`, which empties this folder when it runs again.\n')
  }
}

function formatDemo(
  { siteUrl, first, second, requests, records, update }: DemoRun,
  articles: string,
  output: string,
): string {
  const shown = update?.record ?? records[0]
  const blocks = [
    `A small news site was served at ${siteUrl} and crawled twice.`,
    [
      `First crawl    ${formatEnds(first)} · ${plural(requests[0], 'request')}`,
      `               ${plural(first.records, 'record')} with ${plural(first.claims, 'claim')}; a syndicated text became one record with two sources`,
      `Second crawl   ${formatEnds(second)} · ${plural(requests[1], 'request')}`,
      `               ${goneLine(second)}`,
    ].join('\n'),
    formatFiles(records, articles, output),
  ]
  if (shown) {
    const rows = shown.claims.slice(0, 12).map(claimRow)
    const more = shown.claims.length > rows.length ? `\n  … and ${shown.claims.length - rows.length} more` : ''
    blocks.push(`The numbers in "${plain(shown.title ?? shown.id)}":\n${indent(table(claimHead, rows))}${more}`)
  }
  if (update) {
    const moved = update.claims.map(({ before, after }) => {
      const subject = (after ?? before)?.subject
      const from = before ? before.text : '(nothing)'
      const to = after ? after.text : '(nothing)'
      return `  ${plain(from)} → ${plain(to)}${subject ? `  ${plain(subject)}` : ''}`
    })
    blocks.push(
      `What changed in its numbers by the second crawl, the older version kept beside the newer:\n${moved.join('\n')}`,
    )
  }
  blocks.push(formatNext(shown, articles, output))
  return blocks.join('\n\n')
}

function formatEnds(report: RunReport): string {
  const ends = outcomes.filter((outcome) => report[outcome] > 0).map((outcome) => `${report[outcome]} ${outcome}`)
  return `${plural(report.discovered, 'item')}: ${ends.join(', ')}`
}

function goneLine({ errors }: RunReport): string {
  const gone = errors.find(({ code }) => code === 'gone')
  return gone ? `withdrawn by its publisher, kept in the ledger: ${plain(new URL(gone.url ?? '').pathname)}` : ''
}

function formatFiles(records: readonly ArticleRecord[], articles: string, output: string): string {
  const newest = records.filter(({ content_hash }) => !records.some(({ supersedes }) => supersedes === content_hash))
  const rows = newest.map((record) => [
    String(record.claims.length).padStart(4),
    cut(plain(record.title ?? record.id), 52),
    `${record.content_hash.slice(0, 10)}…`,
  ])
  return `${newest.length} texts: article files in ${near(articles)}/, records in ${near(output)}/records/\n${indent(
    table(['claims', 'title', 'record'], rows),
  )}`
}

const claimHead = ['as written', 'value', 'unit', 'what it is', 'subject', 'period']

function claimRow(claim: Claim): string[] {
  const value = claim.value === null ? `${claim.min}–${claim.max}` : (claim.decimal ?? String(claim.value))
  const what = [
    claim.modality === 'reported' ? '' : claim.modality,
    claim.kind,
    claim.direction ?? '',
    claim.basis ?? '',
  ]
  return [
    cut(plain(claim.text), 22),
    value,
    claim.unit.code ?? cut(plain(claim.unit.text), 12),
    what.filter(Boolean).join(' '),
    cut(plain(claim.subject ?? '–'), 26),
    claim.period ? `${claim.period.start} – ${claim.period.end}` : '–',
  ]
}

function formatNext(record: ArticleRecord | undefined, articles: string, output: string): string {
  const folders = `--articles ${here(articles)} --output ${here(output)}`
  const lines = ['Go on with:']
  if (record) {
    lines.push(`  less ${here(articlePath(articles, record))}`)
    lines.push(`  jq '.claims[] | {text, value, subject}' ${here(recordPath(output, record.content_hash))}`)
  }
  lines.push(`  cat ${here(join(output, 'changes.jsonl'))}`)
  lines.push(`  newsledger verify ${folders}`)
  lines.push('  newsledger crawl https://a.site.you.read/feed.xml')
  return lines.join('\n')
}

/** A path as short as can be. */
const near = (path: string) => {
  const short = relative('.', path)
  return short.startsWith('..') ? path : short
}

const here = (path: string) => shellWord(near(path))

const indent = (text: string) => text.replace(/^/gm, '  ')
