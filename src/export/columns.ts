import { UsageError } from '../lib/errors.ts'
import type { Claim } from '../model/claim.ts'
import type { ArticleRecord } from '../model/record.ts'

/**
 * How the values of a column are stored: `timestamp` is ISO 8601 with offset, `date` a day, `list` a list of texts, `json` what no table
 * column holds. Every column may hold `null`.
 */
export type ColumnType = 'text' | 'integer' | 'double' | 'boolean' | 'timestamp' | 'date' | 'list' | 'json'

/** A claim with the record that it stands in. */
export interface ClaimRow {
  readonly record: ArticleRecord
  readonly claim: Claim
  /** Place among the record's claims, from 0. */
  readonly index: number
}

export interface Column<Row> {
  readonly name: string
  readonly type: ColumnType
  /** Left out unless asked for: it repeats what others say, or is large. */
  readonly onRequest?: boolean
  readonly value: (row: Row) => unknown
}

const day = (timestamp: string | null) => timestamp?.slice(0, 10) ?? null

/** One row a record. */
export const articleColumns: readonly Column<ArticleRecord>[] = [
  { name: 'content_hash', type: 'text', value: (record) => record.content_hash },
  { name: 'id', type: 'text', value: (record) => record.id },
  { name: 'url', type: 'text', value: (record) => record.url },
  { name: 'title', type: 'text', value: (record) => record.title },
  { name: 'description', type: 'text', value: (record) => record.description ?? null },
  { name: 'category', type: 'text', value: (record) => record.category },
  { name: 'keywords', type: 'list', value: (record) => record.keywords },
  { name: 'language', type: 'text', value: (record) => record.language },
  { name: 'publisher', type: 'json', onRequest: true, value: (record) => record.publisher },
  { name: 'publisher_name', type: 'text', value: (record) => record.publisher.name },
  { name: 'publisher_id', type: 'text', value: (record) => record.publisher.id },
  { name: 'authors', type: 'json', onRequest: true, value: (record) => record.authors },
  {
    name: 'author_names',
    type: 'list',
    value: (record) => record.authors.flatMap(({ name, email }) => name ?? email ?? []),
  },
  { name: 'published_at', type: 'timestamp', value: (record) => record.published_at },
  // The day where the article appeared; the instant alone cannot tell it.
  { name: 'published_day', type: 'date', value: (record) => day(record.published_at) },
  { name: 'published_precision', type: 'text', value: (record) => record.published_precision },
  { name: 'published_text', type: 'text', onRequest: true, value: (record) => record.published_text ?? null },
  { name: 'modified_at', type: 'timestamp', value: (record) => record.modified_at },
  { name: 'crawled_at', type: 'timestamp', value: (record) => record.crawled_at },
  { name: 'accessible_for_free', type: 'boolean', value: (record) => record.accessible_for_free },
  { name: 'body', type: 'text', value: (record) => record.body },
  { name: 'images', type: 'json', onRequest: true, value: (record) => record.images },
  { name: 'image_urls', type: 'list', value: (record) => record.images.map(({ url }) => url) },
  { name: 'sources', type: 'json', onRequest: true, value: (record) => record.sources },
  { name: 'source_urls', type: 'list', value: (record) => record.sources.flatMap(({ url }) => url ?? []) },
  { name: 'supersedes', type: 'text', value: (record) => record.supersedes },
  { name: 'doubts', type: 'list', value: (record) => record.doubts },
  { name: 'claim_count', type: 'integer', value: (record) => record.claims.length },
  { name: 'claims', type: 'json', onRequest: true, value: (record) => record.claims },
  { name: 'schema_version', type: 'integer', onRequest: true, value: (record) => record.schema_version },
]

/** One row a claim. `content_hash` and `claim_index` together name it. */
export const claimColumns: readonly Column<ClaimRow>[] = [
  { name: 'content_hash', type: 'text', value: ({ record }) => record.content_hash },
  { name: 'claim_index', type: 'integer', value: ({ index }) => index },
  { name: 'id', type: 'text', value: ({ record }) => record.id },
  { name: 'url', type: 'text', value: ({ record }) => record.url },
  { name: 'title', type: 'text', value: ({ record }) => record.title },
  { name: 'publisher_name', type: 'text', value: ({ record }) => record.publisher.name },
  { name: 'publisher_id', type: 'text', value: ({ record }) => record.publisher.id },
  { name: 'language', type: 'text', value: ({ record }) => record.language },
  { name: 'category', type: 'text', value: ({ record }) => record.category },
  { name: 'published_at', type: 'timestamp', value: ({ record }) => record.published_at },
  { name: 'published_day', type: 'date', value: ({ record }) => day(record.published_at) },
  { name: 'text', type: 'text', value: ({ claim }) => claim.text },
  { name: 'start', type: 'integer', value: ({ claim }) => claim.start },
  { name: 'end', type: 'integer', value: ({ claim }) => claim.end },
  { name: 'sentence', type: 'text', value: ({ record, claim }) => sentenceOf(record, claim) },
  { name: 'sentence_start', type: 'integer', value: ({ claim }) => claim.sentence.start },
  { name: 'sentence_end', type: 'integer', value: ({ claim }) => claim.sentence.end },
  { name: 'value', type: 'double', value: ({ claim }) => claim.value },
  { name: 'decimal', type: 'text', value: ({ claim }) => claim.decimal },
  { name: 'min', type: 'double', value: ({ claim }) => claim.min },
  { name: 'max', type: 'double', value: ({ claim }) => claim.max },
  { name: 'unit_type', type: 'text', value: ({ claim }) => claim.unit.type },
  { name: 'unit_code', type: 'text', value: ({ claim }) => claim.unit.code },
  { name: 'unit_text', type: 'text', value: ({ claim }) => claim.unit.text },
  { name: 'qualifier', type: 'text', value: ({ claim }) => claim.qualifier },
  { name: 'kind', type: 'text', value: ({ claim }) => claim.kind },
  { name: 'direction', type: 'text', value: ({ claim }) => claim.direction },
  { name: 'basis', type: 'text', value: ({ claim }) => claim.basis },
  { name: 'previous_value', type: 'double', value: ({ claim }) => claim.previous?.value ?? null },
  { name: 'previous_unit_code', type: 'text', value: ({ claim }) => claim.previous?.unit.code ?? null },
  { name: 'subject', type: 'text', value: ({ claim }) => claim.subject },
  { name: 'period_start', type: 'date', value: ({ claim }) => claim.period?.start ?? null },
  { name: 'period_end', type: 'date', value: ({ claim }) => claim.period?.end ?? null },
  { name: 'modality', type: 'text', value: ({ claim }) => claim.modality },
  { name: 'attribution', type: 'text', value: ({ claim }) => claim.attribution },
  { name: 'claim', type: 'json', onRequest: true, value: ({ claim }) => claim },
]

/** The text of the sentence that a claim stands in, on one line. */
export function sentenceOf({ body }: ArticleRecord, { sentence }: Claim): string {
  return body.slice(sentence.start, sentence.end).replace(/\s+/g, ' ').trim()
}

export function claimRows(record: ArticleRecord): ClaimRow[] {
  return record.claims.map((claim, index) => ({ record, claim, index }))
}

/**
 * The columns with these names in the order asked for, or all that need no asking.
 *
 * @param names with commas between them, as `--fields` takes them
 * @throws {UsageError} for a name that no column has
 */
export function chooseColumns<Row>(columns: readonly Column<Row>[], names: string | undefined): Column<Row>[] {
  if (names === undefined) return columns.filter((column) => !column.onRequest)
  const wanted = names.split(',').map((name) => name.trim())
  return [...new Set(wanted)].map((name) => {
    const column = columns.find((column) => column.name === name)
    if (column) return column
    const all = columns.map(({ name }) => name).join(', ')
    throw new UsageError('usage', `there is no field "${name}"; there are: ${all}`)
  })
}
