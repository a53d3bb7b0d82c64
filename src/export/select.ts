import { UsageError } from '../lib/errors.ts'
import { hasWords, type Word, wordsOf } from '../lib/words.ts'
import type { Claim } from '../model/claim.ts'
import type { ArticleRecord } from '../model/record.ts'

/** What is wanted of a ledger, as people write it. A list has commas between its items; one of them is enough. */
export interface Wanted {
  /** `2025`, `2025-12` or `2025-12-29`, the first and the last day that count, by `published_at` where it was published. */
  readonly since?: string | undefined
  readonly until?: string | undefined
  /** Names or ids. */
  readonly publisher?: string | undefined
  readonly language?: string | undefined
  readonly category?: string | undefined
  /** Codes (`USD`), types (`currency`) or texts (`jobs`) of claims' units. */
  readonly unit?: string | undefined
  /** Words that a claim's subject has. */
  readonly subject?: string | undefined
}

/** Says of records and claims whether they are wanted. */
export interface Selection {
  /** Whether claims themselves are chosen: then a record is wanted for having one. */
  readonly isOfClaims: boolean
  readonly hasRecord: (record: ArticleRecord) => boolean
  readonly hasClaim: (claim: Claim) => boolean
}

/** @throws {UsageError} for a time that is no year, month or day, or a subject without words */
export function parseSelection(wanted: Wanted): Selection {
  const since = parseSpan(wanted.since, '--since')
  const until = parseSpan(wanted.until, '--until')
  const publishers = parseList(wanted.publisher)
  const languages = parseList(wanted.language)
  const categories = parseList(wanted.category)
  const units = parseList(wanted.unit)
  const subject = parseSubject(wanted.subject)
  const isOfClaims = units !== null || subject !== null
  const hasClaim = (claim: Claim) =>
    (units === null || isOneOf(units, claim.unit.code, claim.unit.type, claim.unit.text)) &&
    (subject === null || (claim.subject !== null && hasWords(claim.subject, subject)))
  const hasRecord = (record: ArticleRecord) => {
    const day = record.published_at
    return (
      (since === null || (day !== null && day >= since)) &&
      (until === null || (day !== null && day.slice(0, until.length) <= until)) &&
      (languages === null || isOneOf(languages, record.language)) &&
      (categories === null || isOneOf(categories, record.category)) &&
      (publishers === null ||
        isOneOf(publishers, record.publisher.id, record.publisher.name) ||
        record.sources.some(({ publisher }) => isOneOf(publishers, publisher.id, publisher.name))) &&
      (!isOfClaims || record.claims.some(hasClaim))
    )
  }
  return { isOfClaims, hasRecord, hasClaim }
}

/** @throws {UsageError} for what is no year, month or day */
export function parseSpan(text: string | undefined, option: string): string | null {
  if (text === undefined) return null
  const [, month = '01', day = '01'] = /^\d{4}(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? []
  const date = new Date(`${text.slice(0, 4)}-${month}-${day}T00:00:00Z`)
  const isReal = /^\d{4}(-\d{2}){0,2}$/.test(text) && !Number.isNaN(date.getTime())
  if (isReal && date.toISOString().startsWith(`${text.slice(0, 4)}-${month}-${day}`)) return text
  throw new UsageError('bad_date', `${option} takes a year, month or day such as 2025-12-29, not "${text}"`)
}

/** The whole text too, for a name that has a comma. */
export function parseList(text: string | undefined): ReadonlySet<string> | null {
  if (text === undefined) return null
  const items = [text, ...text.split(',')].map((item) => item.trim().toLowerCase())
  return new Set(items.filter((item) => item !== ''))
}

/** @throws {UsageError} */
export function parseSubject(text: string | undefined): readonly Word[] | null {
  if (text === undefined) return null
  const words = wordsOf(text)
  if (words.length === 0) throw new UsageError('usage', `"${text}" has no letter or digit to look for`)
  return words
}

function isOneOf(list: ReadonlySet<string>, ...values: readonly (string | null)[]): boolean {
  return values.some((value) => value !== null && list.has(value.toLowerCase()))
}
