import { FormatError } from '../lib/errors.ts'
import type { Author, Image, Source } from '../model/record.ts'
import { type ArticleDate, findArticleDate } from './article-date.ts'
import type { Field, FrontMatter } from './front-matter.ts'

/** The front matter's fields as values, with errors that name their line. */
export class Fields {
  readonly #frontMatter: FrontMatter
  readonly #shown: string
  readonly #path: string | undefined

  constructor(frontMatter: FrontMatter, shown: string, path: string | undefined) {
    this.#frontMatter = frontMatter
    this.#shown = shown
    this.#path = path
  }

  has(key: string): boolean {
    return this.#frontMatter.fields.has(key)
  }

  get(key: string): Field | undefined {
    return this.#frontMatter.fields.get(key)
  }

  text(key: string): string | null {
    return this.get(key)?.text || null
  }

  /** An address: no line that belongs to no key may become a part of it. */
  address(key: string): string | null {
    if (this.get(key)?.stray) throw this.#badValue(key, `${key} is no address`)
    return this.text(key)
  }

  error(code: 'missing_field' | 'bad_field' | 'bad_id' | 'hash_mismatch', key: string, why: string): FormatError {
    const line = this.get(key)?.line ?? this.#frontMatter.lastLine
    return new FormatError(code, `cannot read ${this.#shown}: ${why} (line ${line})`, { path: this.#path })
  }

  /** The value of a key is none that it can have: as the line says that was taken for a part of it, where there is one. */
  #badValue(key: string, why: string): FormatError {
    const stray = this.get(key)?.stray
    if (!stray) return this.error('bad_field', key, why)
    const shown = JSON.stringify(stray.text.trim().slice(0, 80))
    return new FormatError(
      'bad_field',
      `cannot read ${this.#shown}: ${shown} is no line of front matter: neither a key nor a part of ${key} (line ${stray.line})`,
      { path: this.#path },
    )
  }

  cutOff(): FormatError {
    return new FormatError('file_cut_off', `cannot read ${this.#shown}: it ends before the line that closes the body`, {
      path: this.#path,
    })
  }

  digits(key: string, shape: RegExp, what: string): string | null {
    const text = this.text(key)
    if (text !== null && !shape.test(text)) throw this.#badValue(key, `${key} is not ${what}`)
    return text
  }

  hash(key: string): string | null {
    const text = this.text(key)?.toLowerCase() ?? null
    if (text !== null && !/^[0-9a-f]{64}$/.test(text)) throw this.#badValue(key, `${key} is not a SHA-256 in hex`)
    return text
  }

  date(key: string, timeZone: string): ArticleDate | null {
    const text = this.text(key)
    if (text === null) return null
    const date = findArticleDate(text.trim(), timeZone)
    if (!date) throw this.#badValue(key, `${key} is not a time: ${JSON.stringify(text.slice(0, 80))}`)
    return date
  }

  flag(key: string): boolean | null {
    const text = this.text(key)
    if (text === null) return null
    if (text !== 'true' && text !== 'false') throw this.#badValue(key, `${key} is neither true nor false`)
    return text === 'true'
  }

  /** Words as a JSON list, a YAML list, or with commas. */
  list(key: string): string[] {
    const field = this.get(key)
    if (!field || field.text === '') return []
    if (field.list) return field.list.filter((item) => item !== '')
    const words = field.text.startsWith('[') ? parseWords(field.text) : null
    if (words) return words
    return field.text
      .replace(/^\[|\]$/g, '')
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '')
  }

  /** A list of objects as JSON; of each what `find` takes, which answers `null` to what is none. */
  json<T>(key: string, find: (value: unknown) => T | null): T[] | null {
    const field = this.get(key)
    if (!field || field.text === '' || field.list) return null
    let value: unknown
    try {
      value = JSON.parse(field.text)
    } catch (cause) {
      throw this.error('bad_field', key, `${key} is not JSON: ${(cause as Error).message.slice(0, 120)}`)
    }
    const items = Array.isArray(value) ? value.map(find) : []
    if (!Array.isArray(value) || items.includes(null)) {
      throw this.error('bad_field', key, `${key} does not hold what it must`)
    }
    return items as T[]
  }
}

function parseWords(json: string): string[] | null {
  try {
    const value: unknown = JSON.parse(json)
    return Array.isArray(value) && value.every((word) => typeof word === 'string') ? value : null
  } catch {
    return null
  }
}

/** The text, or `null`, under a key of an object; `undefined` for anything else, also for a key that is missing. */
function textOf(value: unknown, key: string): string | null | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  const text: unknown = (value as Record<string, unknown>)[key]
  return text === null || typeof text === 'string' ? text : undefined
}

/** An author out of JSON, with known keys only; so the next two. `null` for what is none. */
export function findAuthor(value: unknown): Author | null {
  const name = textOf(value, 'name')
  const email = textOf(value, 'email')
  return name === undefined && email === undefined ? null : { name: name ?? null, email: email ?? null }
}

export function findImage(value: unknown): Image | null {
  const url = textOf(value, 'url')
  if (typeof url !== 'string') return null
  const caption = textOf(value, 'caption')
  const credit = textOf(value, 'credit')
  // An image by a hand that knows of no credit stays as it is.
  return { url, ...(caption === undefined ? {} : { caption }), ...(credit === undefined ? {} : { credit }) } as Image
}

export function findSource(value: unknown): Source | null {
  const id = textOf(value, 'id')
  if (typeof id !== 'string') return null
  const publisher = (value as { publisher?: unknown }).publisher
  return {
    id,
    url: textOf(value, 'url') ?? null,
    publisher: { name: textOf(publisher, 'name') ?? null, id: textOf(publisher, 'id') ?? null },
    published_at: textOf(value, 'published_at') ?? null,
    crawled_at: textOf(value, 'crawled_at') ?? null,
  }
}
