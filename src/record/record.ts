import { compile } from 'zod'
import { FormatError } from '../lib/errors.ts'
import { sha256Hex } from '../lib/hash.ts'
import type { Claim } from '../model/claim.ts'
import { type Article, type ArticleRecord, recordSchema, type Source } from '../model/record.ts'

export { formatRecord } from './format-record.ts'
export { changeJsonSchema, claimJsonSchema, recordJsonSchema, reportJsonSchema } from './json-schema.ts'

/** The record of an article and the claims of its body, with the schema's keys in the schema's order. Nothing is checked. */
export function buildRecord(article: Article, claims: readonly Claim[]): ArticleRecord {
  const { id, url, publisher, published_at, crawled_at } = article
  return {
    schema_version: 1,
    content_hash: article.content_hash,
    id,
    url,
    title: article.title,
    description: article.description ?? null,
    category: article.category,
    keywords: article.keywords ?? [],
    language: article.language,
    publisher,
    authors: article.authors,
    published_at,
    published_precision: published_at === null ? null : article.published_precision,
    published_text: article.published_text ?? null,
    modified_at: article.modified_at,
    crawled_at,
    accessible_for_free: article.accessible_for_free ?? null,
    body: article.body,
    images: article.images.map((image) => ({ ...image, caption: image.caption ?? null, credit: image.credit ?? null })),
    sources: article.sources?.length ? article.sources : [{ id, url, publisher, published_at, crawled_at }],
    supersedes: article.supersedes ?? null,
    doubts: article.doubts ?? [],
    claims: [...claims],
  }
}

/**
 * The record with one more place where its text was seen, first seen first; the record itself if that place is known as well or better.
 *
 * A place is known by its id: of two sightings there the earlier stays. Sources without `crawled_at` come last. The record's own fields
 * stay what they are.
 */
export function addSource(record: ArticleRecord, source: Source): ArticleRecord {
  const known = record.sources.find(({ id }) => id === source.id)
  if (known && seenAt(known) <= seenAt(source)) return record
  const others = known ? record.sources.filter((other) => other !== known) : record.sources
  // Of two seen at one time the smaller id comes first, so that the order does not depend on which was entered first.
  const sources = [...others, source].sort((a, b) => compare(seenAt(a), seenAt(b)) || compare(a.id, b.id))
  return { ...record, sources }
}

function seenAt(source: Source): number {
  return source.crawled_at === null ? Number.POSITIVE_INFINITY : Date.parse(source.crawled_at)
}

function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Where many records are checked the schema is made into code, which takes as long as some thousand checks and saves two thirds of each. */
const checksToCompile = 500
let schema = recordSchema
let checked = 0

/**
 * Check what a record must be before it is written and after it is read: the schema; the hash of its body; claims in order of `start`, each
 * cut from the body where it says, inside its sentence.
 *
 * @throws {FormatError} `bad_record` with the path of the key (`claims[3].unit.type`), `hash_mismatch`, `newer_version`
 */
export function checkRecord(record: unknown, path?: string): asserts record is ArticleRecord {
  const shown = path ?? 'the record'
  const bad = (key: string, why: string) =>
    new FormatError('bad_record', `cannot take ${shown}: ${key}: ${why}`, { path })
  const version =
    typeof record === 'object' && record !== null ? (record as { schema_version?: unknown }).schema_version : 0
  if (typeof version === 'number' && Number.isInteger(version) && version > 1) {
    throw new FormatError(
      'newer_version',
      `cannot take ${shown}: schema_version ${version} is newer than this newsledger`,
      { path },
    )
  }
  checked++
  if (checked === checksToCompile) schema = compile(recordSchema)
  const parsed = schema.safeParse(record)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw bad(formatKeyPath(issue?.path ?? []), issue?.message ?? 'does not fit the schema')
  }
  const { body, claims, content_hash, published_at, published_precision } = record as ArticleRecord
  const hash = sha256Hex(body)
  if (hash !== content_hash || !body.isWellFormed()) {
    throw new FormatError(
      'hash_mismatch',
      `cannot take ${shown}: the body hashes to ${hash}, not to its content_hash`,
      { path },
    )
  }
  if (published_at === null && published_precision !== null)
    throw bad('published_precision', 'must be null without published_at')
  let last = 0
  for (const [i, claim] of claims.entries()) {
    const key = `claims[${i}]`
    if (body.slice(claim.start, claim.end) !== claim.text)
      throw bad(`${key}.text`, 'is not what stands in the body from start to end')
    if (claim.start < last) throw bad(`${key}.start`, 'claims are not in order of start')
    const { start, end } = claim.sentence
    if (start > claim.start || end < claim.end || end > body.length)
      throw bad(`${key}.sentence`, 'does not hold the claim')
    last = claim.start
  }
}

/**
 * Read a record's JSON.
 *
 * @throws {FormatError} as `checkRecord`; `bad_record` for what is no JSON
 */
export function parseRecord(text: string, path?: string): ArticleRecord {
  let record: unknown
  try {
    record = JSON.parse(text)
  } catch (cause) {
    throw new FormatError(
      'bad_record',
      `cannot take ${path ?? 'the record'}: it is not JSON: ${(cause as Error).message.slice(0, 120)}`,
      {
        path,
        cause,
      },
    )
  }
  checkRecord(record, path)
  return record
}

/** `claims[3].unit.type`; `the whole` for no key at all. */
function formatKeyPath(keys: readonly PropertyKey[]): string {
  let path = ''
  for (const key of keys) path += typeof key === 'number' ? `[${key}]` : path === '' ? String(key) : `.${String(key)}`
  return path === '' ? 'the whole' : path
}
