import { createRequire } from 'node:module'
import { FormatError } from '../lib/errors.ts'

/** One value of the front matter. `raw` is what stood between its quotes, escapes and all. */
export interface Field {
  readonly text: string
  readonly line: number
  readonly raw: string
  /** The items of a YAML list. */
  readonly list?: readonly string[]
  /** A line below it that is neither a key nor, being set in no further than the keys are, a part of the value: read as one for want of a better. */
  readonly stray?: { readonly text: string; readonly line: number }
}

export interface FrontMatter {
  readonly fields: ReadonlyMap<string, Field>
  /** Where the text after the closing line begins. */
  readonly end: number
  /** Line number of the closing `---`. */
  readonly lastLine: number
}

/** Most characters of front matter that are read or written; beyond it nothing is kept in memory. */
export const maxFrontMatterLength = 8 * 1024 * 1024
/** YAML proper is tried up to this size only; a front matter written by hand is far smaller. */
const maxYamlLength = 65_536
const maxListItems = 1000

/**
 * Read the front matter that a text begins with. Line breaks are LF, there is no byte-order mark.
 *
 * Its own line reader takes what newsledger writes and what the seed's crawler wrote: one key a line, values in quotes or bare, an author
 * spread over tab-indented lines, quotes and colons inside a bare or badly quoted value. Anything else that is regular YAML (lists, block
 * scalars, values over several lines) is given to gray-matter, whose answer counts if it has one. Values are strings, never numbers or dates.
 *
 * @throws {FormatError} `no_front_matter`, `unsafe_front_matter`, `file_cut_off`
 */
export function readFrontMatter(text: string, shown: string, path?: string): FrontMatter {
  const place = { path }
  const firstEnd = text.indexOf('\n')
  const first = (firstEnd < 0 ? text : text.slice(0, firstEnd)).trimEnd()
  if (!first.startsWith('---') || first.startsWith('----')) {
    throw new FormatError('no_front_matter', `cannot read ${shown}: line 1 is not "---"`, place)
  }
  const language = first.slice(3).trim()
  if (language !== '' && !/^ya?ml$/i.test(language)) {
    if (/^[\w.+#-]+$/.test(language) && !language.startsWith('#')) {
      throw new FormatError(
        'unsafe_front_matter',
        `cannot read ${shown}: line 1 names the language "${language.slice(0, 40)}"; only YAML front matter is read, nothing is run`,
        place,
      )
    }
    throw new FormatError('no_front_matter', `cannot read ${shown}: line 1 is not "---"`, place)
  }

  const lines = new Map<string, Field>()
  let isRegular = true
  let key: string | undefined
  let value = ''
  let more: string[] = []
  let keyLine = 0
  let stray: Field['stray']
  let line = 1
  let position = firstEnd < 0 ? text.length : firstEnd + 1
  const close = () => {
    if (key === undefined) return
    const field = readValue(value, more, keyLine)
    if (!field.isRegular || lines.has(key)) isRegular = false
    if (!lines.has(key)) lines.set(key, stray ? { ...field, stray } : field)
  }
  for (;;) {
    const lineEnd = text.indexOf('\n', position)
    const content = text.slice(position, lineEnd < 0 ? text.length : lineEnd)
    if (position < text.length) line++
    if (content.startsWith('---') && content.trimEnd() === '---') {
      close()
      const end = lineEnd < 0 ? text.length : lineEnd + 1
      const yaml = isRegular ? null : readYaml(text.slice(firstEnd + 1, position).replace(escapedValue, quoteEscaped))
      return { fields: yaml ?? lines, end, lastLine: line }
    }
    if (lineEnd < 0 || position > maxFrontMatterLength) {
      throw new FormatError('file_cut_off', `cannot read ${shown}: no closing "---" after line ${line}`, place)
    }
    const colon = isContinuation(content) ? -1 : keyEnd(content)
    if (colon > 0) {
      close()
      key = content.slice(0, colon)
      value = content.slice(colon + 1).trim()
      more = []
      keyLine = line
      stray = undefined
    } else {
      if (content.charCodeAt(0) === 0x23) isRegular = false
      else if (content.trim() !== '') {
        more.push(content)
        if (!isContinuation(content)) stray ??= { text: content, line }
      }
    }
    position = lineEnd + 1
  }
}

/** A value that begins with an HTML escape, `&quot;` for one: YAML would take its first word for the name of an anchor and drop it. */
const escapedValue = /^([A-Za-z][\w-]*:[ \t]+)(&#?\w+;.*)$/gm
const isEscaped = (value: string) => /^&#?\w+;/.test(value)
const quoteEscaped = (_: string, key: string, value: string) => `${key}'${value.trimEnd().replaceAll("'", "''")}'`

function isContinuation(line: string): boolean {
  const code = line.charCodeAt(0)
  return code === 0x20 || code === 0x09 || line === ''
}

/** Where the key of a line ends, or -1: a word, a colon, and white space or nothing. */
function keyEnd(line: string): number {
  let i = 0
  for (; i < line.length && i < 64; i++) {
    const code = line.charCodeAt(i)
    const isWord = (code >= 0x61 && code <= 0x7a) || code === 0x5f || (code >= 0x41 && code <= 0x5a)
    if (!isWord && !(i > 0 && ((code >= 0x30 && code <= 0x39) || code === 0x2d))) break
  }
  if (i === 0 || line.charCodeAt(i) !== 0x3a) return -1
  const after = line.charCodeAt(i + 1)
  return i + 1 === line.length || after === 0x20 || after === 0x09 ? i : -1
}

interface ReadField extends Field {
  readonly isRegular: boolean
}

/** A value by the line reader, and whether that is all there is to it (else YAML proper is asked first). */
function readValue(value: string, more: readonly string[], line: number): ReadField {
  if (more.length > 0) {
    const parts = more.map((part) => part.trim())
    if (value.startsWith('"') && parts.at(-1)?.endsWith('"')) {
      const text = [value, ...parts].join(' ').slice(1, -1)
      return { text, raw: text, line, isRegular: false }
    }
    const text = (value === '' ? parts : [value, ...parts]).join('\n')
    // A tab cannot indent in YAML: the seed's author. Anything else may be a list, a block or a folded scalar.
    const isSeed = value === '' && more.every((part) => part.startsWith('\t'))
    return { text, raw: text, line, isRegular: isSeed }
  }
  const quote = value.charCodeAt(0)
  if (quote === 0x22 || quote === 0x27) {
    const inner = value.length > 1 && value.charCodeAt(value.length - 1) === quote ? value.slice(1, -1) : null
    if (inner === null) return { text: value, raw: value, line, isRegular: false }
    if (quote === 0x27) {
      const text = inner.replaceAll("''", "'")
      return { text, raw: inner, line, isRegular: inner.length - text.length === countOf(inner, "'") / 2 }
    }
    if (!inner.includes('\\')) return { text: inner, raw: inner, line, isRegular: !inner.includes('"') }
    const text = parseJsonString(value)
    return { text: text ?? inner, raw: inner, line, isRegular: text !== null }
  }
  if (value === '~' || value === 'null') return { text: '', raw: value, line, isRegular: true }
  return { text: value, raw: value, line, isRegular: isEscaped(value) || !/^[[{&*!|>%@`?]|^- /.test(value) }
}

function countOf(text: string, character: string): number {
  let count = 0
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count++
  return count
}

function parseJsonString(json: string): string | null {
  try {
    const value: unknown = JSON.parse(json)
    // Half a surrogate pair, which an escape can write and no UTF-8 file can hold.
    return typeof value === 'string' ? value.toWellFormed() : null
  } catch {
    return null
  }
}

type Matter = typeof import('gray-matter')
interface JsYaml {
  safeLoad(text: string, options: object): unknown
  FAILSAFE_SCHEMA: object
}
let loaded: { matter: Matter; yaml: JsYaml } | undefined

/** Loaded at the first irregular file only: it costs more time than many files take. */
function loadMatter(): { matter: Matter; yaml: JsYaml } {
  if (!loaded) {
    const require = createRequire(import.meta.url)
    // Its own js-yaml, whichever else is installed beside it.
    const yaml = createRequire(require.resolve('gray-matter'))('js-yaml') as JsYaml
    loaded = { matter: require('gray-matter') as Matter, yaml }
  }
  return loaded
}

/** Front matter by gray-matter, with strings for all scalars; `null` if it is no YAML mapping. */
function readYaml(block: string): Map<string, Field> | null {
  if (block.length > maxYamlLength) return null
  const { matter, yaml } = loadMatter()
  const refuse = () => {
    throw new FormatError('unsafe_front_matter', 'only YAML front matter is read')
  }
  let data: unknown
  try {
    // Always with options: without them a failed parse is cached, and the second call on the same text answers with nothing.
    data = matter(`---\n${block}---\n`, {
      language: 'yaml',
      engines: {
        yaml: (text: string) => yaml.safeLoad(text, { schema: yaml.FAILSAFE_SCHEMA }) as object,
        javascript: refuse,
        json: refuse,
        coffee: refuse,
      },
    }).data
  } catch {
    return null
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null
  const fields = new Map<string, Field>()
  const lineOf = new Map<string, number>()
  for (const [i, content] of block.split('\n').entries()) {
    const end = keyEnd(content)
    // Line 1 is the opening `---`.
    if (end > 0) lineOf.set(content.slice(0, end), i + 2)
  }
  for (const [key, value] of Object.entries(data as object)) {
    const line = lineOf.get(key) ?? 1
    const list = Array.isArray(value) ? value.slice(0, maxListItems).flatMap(listItem) : undefined
    // Mappings have no meaning here; and an alias could make a small one very large.
    const text = list ? list.join('\n') : typeof value === 'string' ? value : ''
    fields.set(key, list ? { text, raw: text, line, list } : { text, raw: text, line })
  }
  return fields
}

/** `- name` and `- {name, email}` of an author list. */
function listItem(item: unknown): string[] {
  if (typeof item === 'string') return [item.slice(0, 10_000)]
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return []
  const entries = new Map<string, unknown>(Object.entries(item))
  const parts = ['name', 'email'].map((key) => entries.get(key)).filter((part) => typeof part === 'string')
  return parts.length === 0 ? [] : [parts.join(' ').slice(0, 10_000)]
}
