import type { SQLInputValue } from 'node:sqlite'
import { type Word, wordsOf } from '../lib/words.ts'
import type { FoundClaim } from '../store/search/find-claims.ts'
import type { SearchIndex } from '../store/search/search-index.ts'
import { matchOf } from '../store/search/search-terms.ts'

/** An article in a list. */
export interface ListedArticle {
  readonly id: string
  readonly content_hash: string
  readonly url: string | null
  readonly title: string | null
  readonly language: string | null
  readonly category: string | null
  readonly publisher_name: string | null
  readonly publisher_id: string | null
  readonly published_at: string | null
  readonly claim_count: number
  readonly versions: number
  readonly is_gone: number
}

export interface ArticleFilter {
  readonly words: readonly Word[] | null
  readonly publisher: string | null
  readonly language: string | null
  readonly category: string | null
  readonly since: string | null
  readonly until: string | null
}

/** Where counting ends: "more than ten thousand" says enough. */
export const mostCounted = 10_000
/** Claims of one subject that a figure is made of, the newest ones. */
export const mostFigureClaims = 3000
const mostSubjects = 40

const listedColumns = `a.id, r.content_hash, a.url, r.title, r.language, r.category, r.publisher_name, r.publisher_id, r.published_at,
  r.claim_count, a.is_gone, (SELECT count(*) FROM versions v WHERE v.id = a.id) AS versions`

function articleConditions(filter: ArticleFilter): { where: string; values: SQLInputValue[] } {
  const conditions = ['r.is_current = 1']
  const values: SQLInputValue[] = []
  if (filter.words) {
    conditions.push('r.record IN (SELECT rowid FROM records_fts WHERE records_fts MATCH ?)')
    values.push(matchOf(filter.words, 'terms'))
  }
  for (const [column, value] of [
    ['publisher_id', filter.publisher],
    ['language', filter.language],
    ['category', filter.category],
  ] as const) {
    if (value === null) continue
    conditions.push(`r.${column} = ?`)
    values.push(value)
  }
  if (filter.since !== null) {
    conditions.push('r.published_at >= ?')
    values.push(filter.since)
  }
  if (filter.until !== null) {
    // A month or year goes on to its last day: "2025-12" < "2025-12-31T10:00" < "2025-12~".
    conditions.push('r.published_at <= ?')
    values.push(`${filter.until}~`)
  }
  return { where: conditions.join(' AND '), values }
}

/** Articles by their newest version, the latest published first. */
export function listArticles(
  index: SearchIndex,
  filter: ArticleFilter,
  { limit, offset }: { limit: number; offset: number },
): ListedArticle[] {
  if (filter.words?.length === 0) return []
  const { where, values } = articleConditions(filter)
  // The page's records first, in a query that sorts nothing but their keys.
  const rows = index
    .sql(
      `SELECT ${listedColumns} FROM (
         SELECT record, published_at FROM records r WHERE ${where} ORDER BY published_at DESC, record DESC LIMIT ? OFFSET ?
       ) p JOIN records r USING (record) JOIN articles a ON a.record = r.record AND a.id = (
         SELECT id FROM articles b WHERE b.record = r.record ORDER BY b.seq LIMIT 1)
       ORDER BY p.published_at DESC, p.record DESC`,
    )
    .all(...values, limit, offset)
  return rows as unknown as ListedArticle[]
}

/** How many articles there are; of those that a filter leaves, one more than {@link mostCounted} for more than that. */
export function countArticles(index: SearchIndex, filter: ArticleFilter): number {
  if (filter.words?.length === 0) return 0
  const isAll = Object.values(filter).every((value) => value === null)
  const { where, values } = articleConditions(filter)
  const sql = isAll
    ? 'SELECT (SELECT count(*) FROM records) - (SELECT count(*) FROM records WHERE is_current = 0) AS n'
    : `SELECT count(*) AS n FROM (SELECT 1 FROM records r WHERE ${where} LIMIT ${mostCounted + 1})`
  return (index.sql(sql).get(...(isAll ? [] : values)) as { n: number }).n
}

export interface Choice {
  readonly value: string
  readonly name: string
}

export interface Choices {
  readonly publishers: readonly Choice[]
  readonly languages: readonly Choice[]
  readonly categories: readonly Choice[]
}

const mostChoices = 200

/** What the lists can be narrowed to, the most frequent first. Reads the indexes of these columns once through. */
export function listChoices(index: SearchIndex): Choices {
  const choices = (column: 'publisher_id' | 'language' | 'category') =>
    (
      index
        .sql(
          `SELECT ${column} AS value FROM records WHERE ${column} IS NOT NULL GROUP BY ${column} ORDER BY count(*) DESC, value LIMIT ${mostChoices}`,
        )
        .all() as { value: string }[]
    ).map(({ value }) => ({ value, name: value }))
  const named = index.sql(
    'SELECT publisher_name AS name FROM records WHERE publisher_id = ? AND publisher_name IS NOT NULL LIMIT 1',
  )
  return {
    publishers: choices('publisher_id').map(({ value }) => ({
      value,
      name: (named.get(value) as { name: string } | undefined)?.name ?? value,
    })),
    languages: choices('language'),
    categories: choices('category'),
  }
}

export interface KnownVersion {
  readonly content_hash: string
  readonly seq: number
  readonly at: string
}

export interface KnownArticle {
  readonly id: string
  readonly url: string | null
  readonly content_hash: string
  readonly is_gone: boolean
  /** The newest last. */
  readonly versions: readonly KnownVersion[]
}

export function findArticle(index: SearchIndex, id: string): KnownArticle | null {
  const row = index.sql('SELECT id, url, content_hash, is_gone FROM articles WHERE id = ?').get(id) as
    | { id: string; url: string | null; content_hash: string; is_gone: number }
    | undefined
  if (!row) return null
  const versions = index
    .sql('SELECT content_hash, seq, at FROM versions WHERE id = ? ORDER BY is_late DESC, seq')
    .all(id) as unknown as KnownVersion[]
  return { ...row, is_gone: row.is_gone === 1, versions }
}

/** Whether the ledger has this text; and an article that has or had it. */
export function findText(
  index: SearchIndex,
  contentHash: string,
): { readonly id: string; readonly isNewest: boolean } | null {
  const row = index.sql('SELECT id, is_current FROM records WHERE content_hash = ?').get(contentHash) as
    | { id: string; is_current: number }
    | undefined
  return row ? { id: row.id, isNewest: row.is_current === 1 } : null
}

const claimColumns = `r.content_hash, c.claim_index, r.id, r.url, r.title, r.publisher_name, r.publisher_id, r.language, r.published_at,
  c.text, c."start", c."end", c.value, c.decimal, c.min, c.max, u.unit_type, nullif(u.unit_code, '') AS unit_code, u.unit_text,
  c.qualifier, c.kind, c.direction, c.basis, s.text AS subject, c.period_start, c.period_end, c.modality, c.attribution`

export interface KnownSubject {
  /** As most claims have it. */
  readonly text: string
  /** Claims of it in all its spellings, of each counted up to a thousand. */
  readonly count: number
}

/** Subjects that have these words, the most frequent of them first; those with one {@link subjectKey} are one. */
export function findSubjects(index: SearchIndex, words: readonly Word[], most = mostSubjects): KnownSubject[] {
  if (words.length === 0) return []
  const rows = index
    .sql(
      `SELECT s.text, (SELECT count(*) FROM (SELECT 1 FROM claims c WHERE c.subject = s.subject LIMIT 1000)) AS count
       FROM (SELECT rowid FROM subjects_fts WHERE subjects_fts MATCH ? LIMIT 400) f JOIN subjects s ON s.subject = f.rowid
       ORDER BY count DESC, s.text`,
    )
    .all(matchOf(words, 'phrases')) as unknown as KnownSubject[]
  return joinSpellings(rows).slice(0, most)
}

/** Claims, the latest published, among which subjects are counted. */
const lateClaims = 20_000

/** Subjects that the latest claims are of, the most frequent of them first. */
export function findLateSubjects(index: SearchIndex, most = mostSubjects): KnownSubject[] {
  const rows = index
    .sql(
      `SELECT s.text, c.count FROM (
         SELECT subject, count(*) AS count
         FROM (SELECT subject FROM claims INDEXED BY claims_by_day ORDER BY day DESC LIMIT ${lateClaims})
         WHERE subject IS NOT NULL GROUP BY subject ORDER BY count DESC LIMIT 400
       ) c JOIN subjects s USING (subject) ORDER BY c.count DESC, s.text`,
    )
    .all() as unknown as KnownSubject[]
  return joinSpellings(rows).slice(0, most)
}

/** Subjects with one {@link subjectKey} as one, as the first of them is spelled. */
function joinSpellings(rows: readonly KnownSubject[]): KnownSubject[] {
  const subjects = new Map<string, KnownSubject>()
  for (const { text, count } of rows) {
    const key = subjectKey(text)
    const known = subjects.get(key)
    subjects.set(key, known ? { text: known.text, count: known.count + count } : { text, count })
  }
  return [...subjects.values()].sort((a, b) => b.count - a.count)
}

/** A subject as it is compared: its words, without a leading article. */
export function subjectKey(text: string): string {
  const words = wordsOf(text).map((word) => word.text)
  if (words.length > 1 && (words[0] === 'the' || words[0] === 'a' || words[0] === 'an')) words.shift()
  return words.join(' ')
}

/** Ids of the spellings of one subject. */
function spellingsOf(index: SearchIndex, subject: string): number[] {
  const key = subjectKey(subject)
  const words = wordsOf(key).slice(0, 16)
  if (words.length === 0) return []
  const rows = index
    .sql(
      'SELECT s.subject, s.text FROM (SELECT rowid FROM subjects_fts WHERE subjects_fts MATCH ? LIMIT 5000) f JOIN subjects s ON s.subject = f.rowid',
    )
    .all(matchOf(words, 'phrases')) as { subject: number; text: string }[]
  return rows.filter(({ text }) => subjectKey(text) === key).map(({ subject }) => subject)
}

/** Claims of one subject in articles' newest versions, the latest published first, at most {@link mostFigureClaims}. */
export function claimsOfSubject(index: SearchIndex, subject: string): FoundClaim[] {
  const statement = index.sql(
    `SELECT ${claimColumns} FROM (SELECT record, claim_index FROM claims WHERE subject = ? ORDER BY day DESC LIMIT ${mostFigureClaims}) p
     JOIN claims c USING (record, claim_index) JOIN records r ON r.record = c.record JOIN subjects s ON s.subject = c.subject
     JOIN units u ON u.unit = c.unit WHERE r.is_current = 1`,
  )
  return spellingsOf(index, subject)
    .flatMap((id) => statement.all(id) as unknown as FoundClaim[])
    .sort(byDay)
    .slice(0, mostFigureClaims)
}

const byDay = (a: FoundClaim, b: FoundClaim) =>
  (b.published_at ?? '').localeCompare(a.published_at ?? '') || a.claim_index - b.claim_index

/** Claims of one exact value in one unit, published between two days. */
export function claimsOfValue(
  index: SearchIndex,
  { type, code, text, value }: { type: string; code: string | null; text: string; value: number },
  since: string,
  until: string,
): FoundClaim[] {
  const units = (
    code === null
      ? index.sql("SELECT unit FROM units WHERE unit_type = ? AND unit_code = '' AND unit_text = ?").all(type, text)
      : index.sql('SELECT unit FROM units WHERE unit_type = ? AND unit_code = ?').all(type, code)
  ) as { unit: number }[]
  const statement = index.sql(
    `SELECT ${claimColumns} FROM (SELECT record, claim_index FROM claims WHERE unit = ? AND value = ? AND day BETWEEN ? AND ? LIMIT 400) p
     JOIN claims c USING (record, claim_index) JOIN records r ON r.record = c.record LEFT JOIN subjects s ON s.subject = c.subject
     JOIN units u ON u.unit = c.unit WHERE r.is_current = 1`,
  )
  return units.flatMap(({ unit }) => statement.all(unit, value, since, until) as unknown as FoundClaim[])
}
