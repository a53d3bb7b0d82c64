import type { SQLInputValue } from 'node:sqlite'
import type { NewsledgerError } from '../../lib/errors.ts'
import type { ArticleRecord } from '../../model/record.ts'
import { wordsOfRecord } from './search-terms.ts'

/** What goes into the search index of one record: plain values, so that a thread can hand it over at little cost. */
export interface IndexRows {
  readonly contentHash: string
  readonly body: string
  /** In the order of the columns of `records`. */
  readonly record: readonly SQLInputValue[]
  readonly day: string | null
  readonly words: string
  /** Of each claim its subject, its unit's type, code (empty where there is none) and text, and the further columns of `claims` from `text` on. */
  readonly claims: readonly (readonly [string | null, string, string, string, ...SQLInputValue[]])[]
}

/** A record as the index takes it, or why it cannot be read. */
export type ReadRows = IndexRows | { readonly contentHash: string; readonly error: NewsledgerError }

export function indexRowsOf(record: ArticleRecord): IndexRows {
  const { content_hash, id, url, title, language, category, publisher, published_at, supersedes, body, claims } = record
  return {
    contentHash: content_hash,
    body,
    record: [
      content_hash,
      id,
      url,
      title,
      language,
      category,
      publisher.name,
      publisher.id,
      published_at,
      supersedes,
      claims.length,
    ],
    day: published_at?.slice(0, 10) ?? null,
    words: wordsOfRecord(title, body),
    claims: claims.map(({ subject, unit, ...claim }) => [
      subject,
      unit.type,
      unit.code ?? '',
      unit.text,
      claim.text,
      claim.start,
      claim.end,
      claim.value,
      claim.decimal,
      claim.min,
      claim.max,
      claim.qualifier,
      claim.kind,
      claim.direction,
      claim.basis,
      claim.period?.start ?? null,
      claim.period?.end ?? null,
      claim.modality,
      claim.attribution,
    ]),
  }
}
