import { FormatError } from '../lib/errors.ts'
import type { ArticleRecord } from '../model/record.ts'

interface Key {
  readonly name: string
  /** `"name": ` */
  readonly label: string
  /** The kind of object below the key; `null`: a plain value, or one that the schema does not describe. */
  readonly below: Shape | null
}

/** Keys of one kind of object in their order. */
interface Shape {
  readonly keys: readonly Key[]
  readonly names: ReadonlySet<string>
}

function shape(...keys: readonly (string | readonly [string, Shape])[]): Shape {
  const all = keys.map((key) => (typeof key === 'string' ? keyOf(key, null) : keyOf(key[0], key[1])))
  return { keys: all, names: new Set(all.map(({ name }) => name)) }
}

function keyOf(name: string, below: Shape | null): Key {
  return { name, label: `${JSON.stringify(name)}: `, below }
}

const publisher = shape('name', 'id')
const author = shape('name', 'email')
const image = shape('url', 'caption', 'credit')
const source = shape('id', 'url', ['publisher', publisher], 'published_at', 'crawled_at')
const span = shape('start', 'end')
const unit = shape('type', 'code', 'text')
const claim = shape(
  'text',
  'start',
  'end',
  ['sentence', span],
  'value',
  'decimal',
  'min',
  'max',
  ['unit', unit],
  'qualifier',
  'kind',
  'direction',
  'basis',
  ['previous', shape('value', ['unit', unit])],
  'subject',
  ['period', span],
  'modality',
  'attribution',
)
/** The order of `recordSchema`; a test keeps the two equal. */
const record = shape(
  'schema_version',
  'content_hash',
  'id',
  'url',
  'title',
  'description',
  'category',
  'keywords',
  'language',
  ['publisher', publisher],
  ['authors', author],
  'published_at',
  'published_precision',
  'published_text',
  'modified_at',
  'crawled_at',
  'accessible_for_free',
  'body',
  ['images', image],
  ['sources', source],
  'supersedes',
  'doubts',
  ['claims', claim],
)
const none = shape()

/** Deepest nesting that is written; keys of others can hold anything. */
const maxDepth = 32

/**
 * A record as JSON that reads well in a diff: one line a key, one line a claim, source, image or author; a line break at the end.
 *
 * Keys come in the schema's order at every depth, keys that the schema does not name after them in code point order, so that equal records are
 * equal bytes.
 *
 * @throws {FormatError} `bad_record` for keys of others that are nested too deep
 */
export function formatRecord(value: ArticleRecord): string {
  let out = '{'
  let separator = '\n  '
  for (const { name, label, below } of keysOf(value, record)) {
    const part = (value as unknown as Record<string, unknown>)[name]
    if (part === undefined) continue
    out += `${separator}${label}${below && Array.isArray(part) ? lines(part, below) : inline(part, below, 0)}`
    separator = ',\n  '
  }
  return `${out}\n}\n`
}

function lines(items: readonly unknown[], below: Shape): string {
  let out = '['
  for (let i = 0; i < items.length; i++) out += `${i === 0 ? '\n    ' : ',\n    '}${inline(items[i], below, 0)}`
  return items.length === 0 ? '[]' : `${out}\n  ]`
}

function inline(value: unknown, below: Shape | null, depth: number): string {
  if (value === null) return 'null'
  if (typeof value === 'string') return quote(value)
  if (typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  if (depth > maxDepth) {
    throw new FormatError('bad_record', `cannot write a record that is nested deeper than ${maxDepth} levels`)
  }
  if (Array.isArray(value)) return `[${value.map((item) => inline(item, below, depth + 1)).join(', ')}]`
  let out = ''
  for (const { name, label, below: next } of keysOf(value, below ?? none)) {
    const part = (value as Record<string, unknown>)[name]
    if (part === undefined) continue
    out += `${out === '' ? '{' : ', '}${label}${inline(part, next, depth + 1)}`
  }
  return out === '' ? '{}' : `${out}}`
}

/** As `JSON.stringify`, but most strings of a record are short and hold nothing to escape. */
function quote(text: string): string {
  return text.length > 100 || /["\\\u0000-\u001f\ud800-\udfff]/.test(text) ? JSON.stringify(text) : `"${text}"`
}

/** The shape's keys, then those of the object that it does not name. */
function keysOf(value: object, { keys, names }: Shape): readonly Key[] {
  const own = Object.keys(value)
  // Nearly always just the shape's keys in their order.
  if (own.length === keys.length && own.every((name, i) => name === keys[i]?.name)) return keys
  const further = own.filter((name) => !names.has(name))
  return further.length === 0 ? keys : [...keys, ...further.sort().map((name) => keyOf(name, null))]
}
