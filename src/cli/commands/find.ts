import { sentenceOf } from '../../export/columns.ts'
import { IndexReader } from '../../export/index-reader.ts'
import { sentenceLink } from '../../export/links.ts'
import { readOrTell } from '../../export/parse-record.ts'
import { parseList, parseSpan, parseSubject } from '../../export/select.ts'
import { type NewsledgerError, UsageError } from '../../lib/errors.ts'
import { keepHeapSmall } from '../../lib/heap.ts'
import { requireLedger } from '../../store/read-changes.ts'
import { readRecordFile } from '../../store/read-records.ts'
import type { FoundClaim } from '../../store/search/find-claims.ts'
import { SearchIndex } from '../../store/search/search-index.ts'
import type { Invocation } from '../command.ts'
import { CountLine } from '../count-line.ts'
import { cut, plain, table } from '../terminal.ts'
import { writeOut } from '../write-out.ts'

export async function run({ arguments: words, values, stdout, stderr, signal }: Invocation): Promise<number> {
  const output = values.text('output')!
  const subject = words.length > 0 ? parseSubject(words.join(' ')) : null
  const filters = ['unit', 'publisher', 'language', 'category', 'since', 'until']
  if (!subject && filters.every((name) => values.text(name) === undefined)) {
    throw new UsageError(
      'usage',
      'say what to find: words of a subject, or an option such as --unit; see newsledger find --help',
    )
  }
  const limit = values.number('limit')!
  const query = {
    subject,
    units: parseList(values.text('unit')),
    publishers: parseList(values.text('publisher')),
    languages: parseList(values.text('language')),
    categories: parseList(values.text('category')),
    since: parseSpan(values.text('since'), '--since'),
    until: parseSpan(values.text('until'), '--until'),
    allVersions: values.flag('all-versions'),
    limit,
  }
  requireLedger(output)
  keepHeapSmall()
  const isQuiet = values.flag('quiet')
  let isTroubled = false
  const progress = new CountLine(stderr, !isQuiet)
  const tell = (error: NewsledgerError) => {
    isTroubled = true
    progress.clear()
    stderr.write(`newsledger: ${error.code}: ${plain(error.message)}\n`)
  }
  using reader = new IndexReader(output)
  using index = await SearchIndex.open(output, {
    read: reader.read,
    onTrouble: tell,
    onProgress: ({ done, of }) => progress.count(done, 'bytes of the change log indexed', of),
    onWait: () =>
      isQuiet || stderr.write('newsledger: another process is bringing the search index up to date; waiting\n'),
    signal,
  })
  progress.clear()
  if (signal.aborted) return 1
  const found = index.findClaims(query)
  const shown = found.slice(0, limit)
  if (values.flag('json')) await writeOut(stdout, await formatJson(output, shown, tell))
  else if (shown.length > 0) await writeOut(stdout, formatTable(shown))
  if (!isQuiet && !values.flag('json')) {
    if (shown.length === 0) stderr.write('newsledger: nothing found\n')
    else if (found.length > shown.length) stderr.write(`newsledger: there are more than ${limit}; --limit shows them\n`)
  }
  return isTroubled ? 1 : 0
}

/** The claims with what only their records say: the sentence, and a link to it. */
async function formatJson(
  output: string,
  claims: readonly FoundClaim[],
  tell: (error: NewsledgerError) => void,
): Promise<string> {
  const lines: string[] = []
  for (const claim of claims) {
    const record = readOrTell(await readRecordFile(output, claim.content_hash), tell)
    const full = record?.claims[claim.claim_index]
    lines.push(
      `  ${JSON.stringify({
        ...claim,
        sentence: record && full ? sentenceOf(record, full) : null,
        sentence_url: record && full ? sentenceLink(record, full) : null,
      })}`,
    )
  }
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`
}

function formatTable(claims: readonly FoundClaim[]): string {
  const rows = claims.map((claim) => [
    claim.published_at?.slice(0, 10) ?? '–',
    cut(line(claim.text), 24),
    whatOf(claim),
    cut(line(claim.subject ?? '–'), 30),
    claim.period_start === null ? '–' : `${claim.period_start} – ${claim.period_end}`,
    cut(line(claim.publisher_name ?? claim.publisher_id ?? '–'), 16),
    line(claim.url ?? claim.id),
  ])
  return `${table(['published', 'as written', 'what it is', 'subject', 'period', 'publisher', 'article'], rows)}\n`
}

function whatOf({ qualifier, modality, kind, direction, basis }: FoundClaim): string {
  const parts = [
    qualifier === 'exact' ? '' : qualifier,
    modality === 'reported' ? '' : modality,
    kind,
    direction,
    basis,
  ]
  return parts.filter(Boolean).join(' ').replaceAll('_', ' ')
}

/** Safe for a terminal, on one line. */
const line = (text: string) => plain(text.replace(/\s+/g, ' '))
