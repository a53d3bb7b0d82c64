import { type Dirent, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extractArticle } from '../extract/index.ts'
import { NewsledgerError } from '../lib/errors.ts'
import { isWebAddress } from '../lib/web-address.ts'
import type { Article } from '../model/record.ts'
import type { Sites } from '../model/site.ts'
import { diskError, reasonOf } from '../store/disk-error.ts'

/** What stands beside a captured page: its address, and the article that it must become or the code with which it is refused. */
export interface Expected {
  readonly url: string
  readonly contentType?: string
  readonly record?: Partial<Article>
  readonly throws?: string
}

/** One captured page and what differs from what stands beside it. */
export interface CheckedPage {
  readonly path: string
  readonly differences: readonly { readonly field: string; readonly expected: unknown; readonly found: unknown }[]
  /** Why it cannot be compared: what stands beside it was written by hand. */
  readonly problem?: string
}

/** What an article is compared by: not when it was fetched, and nothing that follows from the rest. */
const leftOut: ReadonlySet<string> = new Set(['schema_version', 'content_hash', 'crawled_at', 'sources', 'supersedes'])

/** What a page becomes by the present rules, in the form that stands beside it. */
export function expectedOf(bytes: Uint8Array, url: string, contentType: string | null, sites: Sites): Expected {
  const place = { url, ...(contentType === null ? {} : { contentType }) }
  try {
    const article = extractArticle(bytes, { url, contentType: contentType ?? 'text/html', sites })
    const record = Object.fromEntries(Object.entries(article).filter(([field]) => !leftOut.has(field)))
    return { ...place, record }
  } catch (error) {
    if (!(error instanceof NewsledgerError)) throw error
    return { ...place, throws: error.code }
  }
}

/**
 * Every captured page below a folder, `<domain>/pages/<name>` with `<name>.json` beside it, read by the present rules.
 *
 * @throws {StoreError} where there is no such folder
 */
export function* checkPages(folder: string, sites: Sites): Generator<CheckedPage> {
  if (!existsSync(folder)) throw diskError('read', folder, Object.assign(new Error(), { code: 'ENOENT' }))
  for (const domain of list(folder)) {
    const pages = join(folder, domain.name, 'pages')
    const names = domain.isDirectory() ? list(pages).map(({ name }) => name) : []
    for (const name of names.filter((name) => !name.endsWith('.json'))) {
      const path = join(pages, name)
      const expected = readExpected(path.replace(/\.\w+$/, '.json'))
      if (typeof expected === 'string') {
        yield { path, differences: [], problem: expected }
        continue
      }
      const found = expectedOf(readFileSync(path), expected.url, expected.contentType ?? null, sites)
      yield { path, differences: differencesOf(expected, found) }
    }
  }
}

/** What stands beside a page, or why it is of no use. */
function readExpected(path: string): Expected | string {
  let value: Partial<Expected> | null
  try {
    value = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    const why = error instanceof SyntaxError ? error.message : reasonOf(error)
    return `cannot read ${path}: ${why}`
  }
  if (typeof value?.url !== 'string' || !isWebAddress(value.url))
    return `${path}: "url" must be an http or https address`
  const hasRecord = typeof value.record === 'object' && value.record !== null
  if (!hasRecord && typeof value.throws !== 'string') return `${path}: "record" must be an object, or "throws" a code`
  return value as Expected
}

function differencesOf(expected: Expected, found: Expected): CheckedPage['differences'] {
  if (expected.throws !== found.throws) {
    return [{ field: 'throws', expected: expected.throws ?? null, found: found.throws ?? null }]
  }
  const record = (found.record ?? {}) as Readonly<Record<string, unknown>>
  return Object.entries(expected.record ?? {}).flatMap(([field, value]) =>
    matches(value, record[field]) ? [] : [{ field, expected: value, found: record[field] ?? null }],
  )
}

/** Whether all that is expected is there; objects may have further keys, lists no further items. */
function matches(expected: unknown, found: unknown): boolean {
  if (expected === null || typeof expected !== 'object') return expected === found
  if (found === null || typeof found !== 'object' || Array.isArray(expected) !== Array.isArray(found)) return false
  if (Array.isArray(expected) && expected.length !== (found as unknown[]).length) return false
  const parts = new Map(Object.entries(found))
  return Object.entries(expected).every(([key, part]) => matches(part, parts.get(key)))
}

function list(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return []
    throw cause
  }
}
