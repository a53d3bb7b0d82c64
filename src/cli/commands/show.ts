import type { Claim } from '../../model/claim.ts'
import type { ArticleRecord } from '../../model/record.ts'
import { formatRecord } from '../../record/record.ts'
import type { ArticleHistory } from '../../store/read-changes.ts'
import { type Colours, coloursOf } from '../colours.ts'
import type { Invocation } from '../command.ts'
import { findStored, readStoredRecord } from '../stored-article.ts'
import { cut, plain, table } from '../terminal.ts'
import { writeOut } from '../write-out.ts'

export async function run({ arguments: [name], values, stdout }: Invocation): Promise<number> {
  const output = values.text('output')!
  const { contentHash, history } = await findStored(output, name!)
  const record = await readStoredRecord(output, contentHash)
  await writeOut(stdout, values.flag('json') ? formatRecord(record) : formatArticle(record, history, coloursOf(stdout)))
  return 0
}

/** An article for people: its claims marked and numbered in the text, and listed below it. */
export function formatArticle(record: ArticleRecord, history: ArticleHistory | null, colours: Colours): string {
  const { bold, dim } = colours
  const facts = [
    [
      'published',
      [record.published_at, record.published_precision === 'day' ? '(day only)' : ''].filter(Boolean).join(' '),
    ],
    ['modified', record.modified_at],
    ['publisher', record.publisher.name ?? record.publisher.id],
    ['authors', record.authors.map(({ name, email }) => name ?? email ?? '').join(', ')],
    ['category', record.category],
    ['url', record.url],
    ['id', record.id],
    ['hash', record.content_hash],
    [
      'also at',
      record.sources
        .slice(1)
        .map(({ url, id }) => url ?? id)
        .join(' '),
    ],
    ['doubts', record.doubts.join(', ')],
    [
      'versions',
      history && history.versions.length > 1
        ? `${history.versions.length}; newsledger diff ${history.id} compares them`
        : '',
    ],
    ['withdrawn', history?.isGone ? 'by its publisher; kept in the ledger' : ''],
  ].filter((fact): fact is [string, string] => Boolean(fact[1]))
  const width = Math.max(...facts.map(([name]) => name.length))
  const blocks = [
    bold(line(record.title ?? record.id)),
    facts.map(([name, value]) => `${dim(name.padEnd(width))}  ${line(value)}`).join('\n'),
    markClaims(record, colours),
  ]
  if (record.claims.length > 0) blocks.push(formatClaims(record.claims))
  return `${blocks.join('\n\n')}\n`
}

/** The body with each claim as `[text][number]`; on a terminal underlined, in italics what is no reported fact. */
export function markClaims({ body, claims }: ArticleRecord, { isOn, underline, italic, dim }: Colours): string {
  let marked = ''
  let at = 0
  for (const [i, { start, end, text, modality }] of claims.entries()) {
    // Of claims that overlap, the first is marked.
    if (start < at) continue
    marked += plain(body.slice(at, start))
    const shown = plain(text)
    if (!isOn) marked += `[${shown}][${i + 1}]`
    else marked += `${underline(modality === 'reported' ? shown : italic(shown))}${dim(`[${i + 1}]`)}`
    at = end
  }
  return marked + plain(body.slice(at))
}

function formatClaims(claims: readonly Claim[]): string {
  const rows = claims.map((claim, i) => [
    String(i + 1),
    cut(line(claim.text), 24),
    claim.value === null ? `${claim.min}–${claim.max}` : (claim.decimal ?? String(claim.value)),
    claim.unit.code ?? cut(line(claim.unit.text), 12),
    [
      claim.qualifier === 'exact' ? '' : claim.qualifier.replaceAll('_', ' '),
      claim.modality === 'reported' ? '' : claim.modality,
      claim.kind,
      claim.direction,
      claim.basis,
    ]
      .filter(Boolean)
      .join(' '),
    cut(line(claim.subject ?? '–'), 30),
    claim.period ? `${claim.period.start} – ${claim.period.end}` : '–',
    cut(line(claim.attribution ?? '–'), 24),
  ])
  return table(['', 'as written', 'value', 'unit', 'what it is', 'subject', 'period', 'who says so'], rows, [0, 2])
}

/** Safe for a terminal, on one line. */
const line = (text: string) => plain(text.replace(/\s+/g, ' '))
