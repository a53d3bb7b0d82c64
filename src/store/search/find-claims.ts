import type { SQLInputValue } from 'node:sqlite'
import type { Word } from '../../lib/words.ts'
import type { IndexTables } from './index-tables.ts'
import { matchOf } from './search-terms.ts'
import { Where } from './where.ts'

export interface ClaimQuery {
  /** Words that the subject has. */
  readonly subject?: readonly Word[] | null
  /** The subject itself, as for its values over time. */
  readonly exactSubject?: string | null
  /** The number itself, as for the same figure at other publishers. */
  readonly value?: number | null
  /** Unit codes, types or texts in lower case. */
  readonly units?: ReadonlySet<string> | null
  /** Names or ids in lower case. */
  readonly publishers?: ReadonlySet<string> | null
  readonly languages?: ReadonlySet<string> | null
  readonly categories?: ReadonlySet<string> | null
  /** First and last day, or their beginnings (`2025-12`). */
  readonly since?: string | null
  readonly until?: string | null
  /** Older versions too. */
  readonly allVersions?: boolean
  readonly limit: number
}

/** A claim as the index has it, with the article that it stands in. */
export interface FoundClaim {
  readonly content_hash: string
  readonly claim_index: number
  readonly id: string
  readonly url: string | null
  readonly title: string | null
  readonly publisher_name: string | null
  readonly publisher_id: string | null
  readonly language: string | null
  readonly published_at: string | null
  readonly text: string
  readonly start: number
  readonly end: number
  readonly value: number | null
  readonly decimal: string | null
  readonly min: number | null
  readonly max: number | null
  readonly unit_type: string
  readonly unit_code: string | null
  readonly unit_text: string
  readonly qualifier: string
  readonly kind: string
  readonly direction: string | null
  readonly basis: string | null
  readonly subject: string | null
  readonly period_start: string | null
  readonly period_end: string | null
  readonly modality: string
  readonly attribution: string | null
}

const foundColumns = `r.content_hash, c.claim_index, r.id, r.url, r.title, r.publisher_name, r.publisher_id, r.language, r.published_at,
  c.text, c."start", c."end", c.value, c.decimal, c.min, c.max, u.unit_type, nullif(u.unit_code, '') AS unit_code, u.unit_text,
  c.qualifier, c.kind, c.direction, c.basis, s.text AS subject, c.period_start, c.period_end, c.modality, c.attribution`

/** So many claims that the latest of them are sooner found by day. */
const manyClaims = (limit: number) => 20_000 + limit * 20

/** Fewer articles than this are read one by one. */
const manyArticles = 2000

/** Claims of articles' newest versions, the latest published first; one more than `limit` where there are more. */
export function findClaims(tables: IndexTables, query: ClaimQuery): FoundClaim[] {
  const { limit } = query
  const chosen = whereOfClaims(tables, query)
  const articles = whereOfRecords(tables, query)
  const source = sourceOf(tables, query, chosen, articles)
  const where = new Where()
  where.addAll(chosen)
  if (query.since) where.add('c.day >= ?', query.since)
  if (query.until) where.add('c.day < ?', behind(query.until))
  if (articles && source.isByClaims) {
    where.add(`c.record IN (SELECT r.record FROM records r ${articles.text})`, ...articles.values)
  }
  if (!query.allVersions) where.add('c.record NOT IN (SELECT record FROM records WHERE is_current = 0)')
  const order = 'c.day DESC, c.record DESC, c.claim_index'
  const rows = tables
    .sql(
      `SELECT ${foundColumns} FROM (SELECT c.record, c.claim_index FROM ${source.text} ${where.text} ORDER BY ${order} LIMIT ?)
     CROSS JOIN claims c USING (record, claim_index) JOIN records r USING (record) JOIN units u ON u.unit = c.unit
     LEFT JOIN subjects s ON s.subject = c.subject ORDER BY ${order}`,
    )
    .all(...source.values, ...where.values, limit + 1)
  return rows as unknown as FoundClaim[]
}

/** What is asked of the claim `c` itself. */
function whereOfClaims(tables: IndexTables, { subject, exactSubject, value, units }: ClaimQuery): Where {
  const where = new Where()
  if (subject) {
    where.add('c.subject IN (SELECT rowid FROM subjects_fts WHERE subjects_fts MATCH ?)', matchOf(subject, 'phrases'))
  }
  if (exactSubject != null) where.add('c.subject = (SELECT subject FROM subjects WHERE text = ?)', exactSubject)
  if (value != null) where.add('c.value = ?', value)
  if (units) where.add(`c.unit IN (${unitsOf(tables, units).join(', ')})`)
  return where
}

/** What is asked of the record `r`; `null` for nothing. Names are compared once each, not once a record. */
function whereOfRecords(tables: IndexTables, { publishers, languages, categories }: ClaimQuery): Where | null {
  const where = new Where()
  if (publishers) {
    const ids = writtenAs(tables, 'publisher_id', publishers)
    const names = writtenAs(tables, 'publisher_name', publishers)
    where.add(`(r.publisher_id IN (${placesOf(ids)}) OR r.publisher_name IN (${placesOf(names)}))`, ...ids, ...names)
  }
  for (const [column, list] of [['language', languages] as const, ['category', categories] as const]) {
    if (!list) continue
    const values = writtenAs(tables, column, list)
    where.add(`r.${column} IN (${placesOf(values)})`, ...values)
  }
  return where.isEmpty ? null : where
}

/** Values of a column of `records` that are in a list, case aside. */
function writtenAs(tables: IndexTables, column: string, list: ReadonlySet<string>): string[] {
  const rows = tables.sql(`SELECT DISTINCT ${column} AS value FROM records`).all() as { value: string | null }[]
  return rows.flatMap(({ value }) => (value !== null && list.has(value.toLowerCase()) ? value : []))
}

/**
 * Where the claims of a question are read from: those of its few articles; an index that has all it asks; or, where very many fit, all in
 * the order of the answer, which ends with the last one shown.
 */
function sourceOf(
  tables: IndexTables,
  { subject, exactSubject, value, units, limit }: ClaimQuery,
  chosen: Where,
  articles: Where | null,
): { text: string; values: readonly SQLInputValue[]; isByClaims: boolean } {
  const many = manyClaims(limit)
  const hasMany = (from: string, where: Where, most: number) => {
    const sql = `SELECT count(*) AS count FROM (SELECT 1 FROM ${from} ${where.text} LIMIT ?)`
    return (tables.sql(sql).get(...where.values, most) as { count: number }).count >= most
  }
  if (articles && !hasMany('records r', articles, manyArticles)) {
    const text = `(SELECT r.record FROM records r ${articles.text}) CROSS JOIN claims c USING (record)`
    return { text, values: articles.values, isByClaims: false }
  }
  const index =
    value != null
      ? 'claims_by_value'
      : subject || exactSubject != null
        ? 'claims_by_subject'
        : units
          ? 'claims_by_unit'
          : 'claims_by_day'
  const isSelective = index !== 'claims_by_day' && !hasMany(`claims c INDEXED BY ${index}`, chosen, many)
  const text = `claims c INDEXED BY ${isSelective || value != null ? index : 'claims_by_day'}`
  return { text, values: [], isByClaims: true }
}

/** Ids of the units whose code, type or text is in a list. */
function unitsOf(tables: IndexTables, names: ReadonlySet<string>): number[] {
  const units = tables.sql('SELECT unit, unit_type, unit_code, unit_text FROM units').all() as {
    unit: number
    unit_type: string
    unit_code: string
    unit_text: string
  }[]
  return units
    .filter(({ unit_type, unit_code, unit_text }) =>
      [unit_type, unit_code, unit_text].some((name) => name !== '' && names.has(name.toLowerCase())),
    )
    .map(({ unit }) => unit)
}

const placesOf = (values: readonly unknown[]) => values.map(() => '?').join(', ')

/** What no day of a year, month or day comes behind: "~" sorts after digits and hyphens. */
const behind = (span: string) => `${span}~`
