import { FormatError, NewsledgerError } from '../lib/errors.ts'
import { sha256Hex } from '../lib/hash.ts'
import type { ArticleRecord } from '../model/record.ts'
import { checkRecord } from '../record/record.ts'
import { withWebAddresses } from '../record/web-addresses.ts'
import type { RecordFile } from '../store/read-records.ts'

/**
 * The record of a file, its body held against its hash and every key that a reader relies on against its type.
 *
 * A full check against the schema is `verify`'s, and takes four times as long; it is asked here only where the quick look finds something,
 * for the message.
 *
 * @throws {FormatError} `bad_record`, `hash_mismatch`, `newer_version`
 */
export function parseRecordFile(file: RecordFile): ArticleRecord {
  if ('error' in file) throw file.error
  const { text, path, contentHash } = file
  let record: unknown
  try {
    record = JSON.parse(text)
  } catch (cause) {
    const why = (cause as Error).message.slice(0, 120)
    throw new FormatError('bad_record', `cannot take ${path}: it is not JSON: ${why}`, { path, cause })
  }
  if (!isPlausible(record)) checkRecord(record, path)
  if (record.content_hash !== contentHash) {
    throw new FormatError('bad_record', `cannot take ${path}: it holds the record of ${record.content_hash}`, { path })
  }
  // A record that an earlier version made of a file of another maker may hold any.
  return withWebAddresses(record)
}

/** The record, or `null` after telling why there is none. */
export function readOrTell(file: RecordFile, tell: (error: NewsledgerError) => void): ArticleRecord | null {
  try {
    return parseRecordFile(file)
  } catch (error) {
    if (!(error instanceof NewsledgerError)) throw error
    tell(error)
    return null
  }
}

type Fields = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null
const isText = (value: unknown) => typeof value === 'string'
const isTextOrNull = (value: unknown) => value === null || typeof value === 'string'
const isNumberOrNull = (value: unknown) => value === null || typeof value === 'number'
const isTextOrMissing = (value: unknown) => value === undefined || isTextOrNull(value)

function isPlausible(record: unknown): record is ArticleRecord {
  if (!isObject(record)) return false
  const { body, claims } = record
  return (
    record.schema_version === 1 &&
    isText(body) &&
    sha256Hex(body as string) === record.content_hash &&
    isText(record.id) &&
    isTextOrNull(record.url) &&
    isTextOrNull(record.title) &&
    isTextOrNull(record.category) &&
    isTextOrNull(record.language) &&
    isTextOrNull(record.published_at) &&
    isTextOrNull(record.modified_at) &&
    isTextOrNull(record.crawled_at) &&
    isTextOrNull(record.published_precision) &&
    isTextOrNull(record.supersedes) &&
    isTextOrMissing(record.description) &&
    isTextOrMissing(record.published_text) &&
    (record.accessible_for_free === null || typeof record.accessible_for_free === 'boolean') &&
    isPublisher(record.publisher) &&
    isListOf(record.keywords, isText) &&
    isListOf(record.doubts, isText) &&
    isListOf(record.authors, (author) => isObject(author) && isTextOrNull(author.name) && isTextOrNull(author.email)) &&
    isListOf(record.images, (image) => isObject(image) && isText(image.url) && isTextOrMissing(image.caption)) &&
    isListOf(
      record.sources,
      (source) =>
        isObject(source) &&
        isText(source.id) &&
        isTextOrNull(source.url) &&
        isPublisher(source.publisher) &&
        isTextOrNull(source.published_at) &&
        isTextOrNull(source.crawled_at),
    ) &&
    (record.sources as unknown[]).length > 0 &&
    isListOf(claims, (claim) => isClaim(claim, body as string))
  )
}

function isListOf(list: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(list) && list.every(isItem)
}

function isPublisher(value: unknown): boolean {
  return isObject(value) && isTextOrNull(value.name) && isTextOrNull(value.id)
}

function isUnit(unit: unknown): boolean {
  return isObject(unit) && isText(unit.type) && isTextOrNull(unit.code) && isText(unit.text)
}

function isClaim(claim: unknown, body: string): boolean {
  if (!isObject(claim)) return false
  const { start, end, sentence, period, previous } = claim
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    body.slice(start as number, end as number) === claim.text &&
    isObject(sentence) &&
    Number.isInteger(sentence.start) &&
    Number.isInteger(sentence.end) &&
    isNumberOrNull(claim.value) &&
    isTextOrNull(claim.decimal) &&
    isNumberOrNull(claim.min) &&
    isNumberOrNull(claim.max) &&
    isUnit(claim.unit) &&
    isText(claim.qualifier) &&
    isText(claim.kind) &&
    isTextOrNull(claim.direction) &&
    isTextOrNull(claim.basis) &&
    (previous === null || (isObject(previous) && typeof previous.value === 'number' && isUnit(previous.unit))) &&
    isTextOrNull(claim.subject) &&
    (period === null || (isObject(period) && isText(period.start) && isText(period.end))) &&
    isText(claim.modality) &&
    isTextOrNull(claim.attribution)
  )
}
