import { attribute, elementsNamed, rawText, type Tree } from '../tree/tree.ts'
import { weightOf } from './weights.ts'

/*
 * Pages of script frameworks carry their story as data: Next.js (`__NEXT_DATA__`, flight chunks pushed to `__next_f`), Nuxt, Arc's
 * Fusion, Apollo, `window.__INITIAL_STATE__` and the like. This is asked only where the markup holds next to nothing.
 */

/** More of one script, and of all scripts, is not read. */
const maxScript = 6_000_000
const maxTotal = 12_000_000
const maxValues = 400_000

/** Keys whose text is a story, or whose list is its paragraphs, best first. */
const storyKeys = [
  'articlebody',
  'contenthtml',
  'bodyhtml',
  'html_body',
  'content_elements',
  'contentelements',
  'articlecontent',
  'article_body',
  'article_content',
  'newscontent',
  'news_content',
  'storybody',
  'body',
  'content',
  'contents',
  'paragraphs',
  'blocks',
  'text',
  'components',
  'story',
  'html',
] as const

/** Keys of the text within a list of blocks. */
const textKeys = ['content', 'text', 'html', 'value', 'body', 'paragraph', 'data', 'children'] as const

/** Types of blocks that are none of the text. */
const otherBlocks =
  /image|video|gallery|embed|ad(?:vert|$)|related|promo|newsletter|interstitial|link_list|caption|media|social|oembed|html_snippet|raw_html|divider/i

const leastStory = 200

/**
 * The longest story among a page's scripts as HTML or plain text, its paragraphs apart by line breaks; `null` if there is none.
 *
 * Never throws: a script that is no JSON is passed over.
 */
export function storyInState(tree: Tree): string | null {
  const budget = { values: maxValues, chars: maxTotal }
  let best: string | null = null
  let most = leastStory
  const offer = (text: string | null) => {
    if (text === null) return
    const weight = weightOf(text.replace(/<[^<>]{0,2000}>/g, ' '))
    if (weight > most) {
      most = weight
      best = text
    }
  }
  let flight = ''
  for (const script of elementsNamed(tree, 'script')) {
    const type = (attribute(script, 'type') ?? '').toLowerCase()
    if (type === 'application/ld+json' || attribute(script, 'src') !== null) continue
    const source = rawText(script)
    if (source.length < leastStory || source.length > maxScript || budget.chars < source.length) continue
    budget.chars -= source.length
    if (source.includes('__next_f.push')) {
      flight += flightText(source)
      continue
    }
    for (const value of jsonValues(source)) offer(storyIn(value, budget))
  }
  if (flight !== '') for (const value of flightValues(flight)) offer(storyIn(value, budget))
  return best
}

/** A script's JSON: the whole, or what is assigned (`window.__STATE__ = {…}`), also as `JSON.parse("…")`. */
function jsonValues(source: string): unknown[] {
  // Some put it in as the part of an address.
  const trimmed = unescaped(source.trim())
  if (trimmed.startsWith('{') || trimmed.startsWith('[')) {
    const value = parseJson(trimmed)
    if (value !== undefined) return [value]
  }
  const values: unknown[] = []
  // Assignments only: a script is not searched for JSON at every brace.
  const assignment =
    /(?:^|[;\s])(?:(?:window|self|globalThis)\.|var |let |const )?[\w$.[\]'"]{2,80}\s*=\s*(?=[[{]|JSON\.parse\()/g
  for (let found = assignment.exec(source), tries = 0; found && tries < 50; found = assignment.exec(source), tries++) {
    const start = assignment.lastIndex
    if (source.startsWith('JSON.parse(', start)) {
      const text = stringLiteral(source, start + 'JSON.parse('.length)
      const value = text === null ? undefined : parseJson(text.value)
      if (value !== undefined) values.push(value)
      if (text) assignment.lastIndex = text.end
      continue
    }
    const end = balancedEnd(source, start)
    if (end < 0) break
    const value = parseJson(source.slice(start, end)) ?? parseJson(loose(source.slice(start, end)))
    if (value !== undefined) {
      values.push(value)
      assignment.lastIndex = end
    }
  }
  return values
}

function unescaped(text: string): string {
  if (!/^%(?:7B|5B)/i.test(text)) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** JavaScript that JSON lacks and state scripts use. */
function loose(text: string): string {
  return text
    .replace(/:\s*(?:undefined|void 0|NaN|new Date\([^()]{0,60}\))(?=\s*[,}\]])/g, ':null')
    .replace(/,\s*(?=[}\]])/g, '')
}

/** Behind the bracket that closes the one at `start`; -1 if none does. Strings are skipped. */
function balancedEnd(source: string, start: number): number {
  let depth = 0
  for (let i = start; i < source.length; i++) {
    const char = source[i]
    if (char === '"' || char === "'" || char === '`') {
      for (i++; i < source.length && source[i] !== char; i++) if (source[i] === '\\') i++
    } else if (char === '{' || char === '[') depth++
    else if ((char === '}' || char === ']') && --depth === 0) return i + 1
  }
  return -1
}

function stringLiteral(source: string, start: number): { value: string; end: number } | null {
  const quote = source[start]
  if (quote !== '"' && quote !== "'") return null
  let end = start + 1
  while (end < source.length && source[end] !== quote) end += source[end] === '\\' ? 2 : 1
  const inner = source.slice(start + 1, end)
  const asJson = quote === '"' ? `"${inner}"` : `"${inner.replace(/\\'/g, "'").replace(/(?<!\\)"/g, '\\"')}"`
  const value = parseJson(asJson)
  return typeof value === 'string' ? { value, end: end + 1 } : null
}

/** The strings that a script pushes to Next.js' flight stream. */
function flightText(source: string): string {
  let text = ''
  const push = /__next_f\.push\(\[\s*1\s*,\s*(?=")/g
  for (let found = push.exec(source); found; found = push.exec(source)) {
    const literal = stringLiteral(source, push.lastIndex)
    if (literal === null) continue
    text += literal.value
    push.lastIndex = literal.end
  }
  return text
}

/** The rows of a flight stream: `1a:{json}`, and texts `1b:T<hex length>,…` that others name as `$1b`. */
function flightValues(stream: string): unknown[] {
  const texts = new Map<string, string>()
  const values: unknown[] = []
  const row = /([\da-f]{1,6}):(?:T([\da-f]{1,6}),)?/y
  let at = 0
  while (at < stream.length) {
    row.lastIndex = at
    const head = row.exec(stream)
    if (!head) {
      const line = stream.indexOf('\n', at)
      if (line < 0) break
      at = line + 1
      continue
    }
    const start = row.lastIndex
    if (head[2] !== undefined) {
      // The length counts UTF-8 bytes.
      const end = byteEnd(stream, start, Number.parseInt(head[2], 16))
      texts.set(`$${head[1]}`, stream.slice(start, end))
      at = end
      continue
    }
    const line = stream.indexOf('\n', start)
    const end = line < 0 ? stream.length : line
    const json = stream.slice(start, end).replace(/^[A-Z]{0,3}(?=[[{"])/, '')
    const value = parseJson(json)
    if (value !== undefined) values.push(value)
    at = end + 1
  }
  const longest = [...texts.values()]
  return [...values.map((value) => withTexts(value, texts)), ...longest.map((body) => ({ body }))]
}

function byteEnd(text: string, start: number, bytes: number): number {
  let at = start
  for (let left = bytes; left > 0 && at < text.length; at++) {
    const code = text.charCodeAt(at)
    left -= code < 0x80 ? 1 : code < 0x800 ? 2 : code >= 0xd800 && code <= 0xdfff ? 2 : 3
  }
  return at
}

/** References to texts put in, one level: strings that are the name of a row. */
function withTexts(root: unknown, texts: ReadonlyMap<string, string>): unknown {
  if (texts.size === 0) return root
  const work: unknown[] = [root]
  for (let value = work.pop(); value !== undefined; value = work.pop()) {
    if (value === null || typeof value !== 'object') continue
    for (const [key, inner] of Object.entries(value)) {
      const text = typeof inner === 'string' ? texts.get(inner) : undefined
      if (text !== undefined) (value as Record<string, unknown>)[key] = text
      else if (inner !== null && typeof inner === 'object') work.push(inner)
    }
  }
  return root
}

/** The longest story below a value, by its keys. */
function storyIn(root: unknown, budget: { values: number }): string | null {
  let best: string | null = null
  let most = 0
  const work: unknown[] = [root]
  for (let value = work.pop(); value !== undefined && budget.values > 0; value = work.pop()) {
    if (value === null || typeof value !== 'object') continue
    budget.values--
    if (Array.isArray(value)) {
      for (let i = value.length - 1; i >= 0; i--) work.push(value[i])
      continue
    }
    for (const [key, inner] of Object.entries(value)) {
      if (inner === null || inner === undefined) continue
      const rank = storyKeys.indexOf(key.toLowerCase() as (typeof storyKeys)[number])
      if (rank >= 0) {
        const text =
          typeof inner === 'string' ? (isText(inner) ? inner : null) : Array.isArray(inner) ? blocksText(inner) : null
        if (text !== null && text.length > most * (rank < 11 ? 1 : 1.3)) {
          most = text.length
          best = text
        }
      }
      if (typeof inner === 'object') work.push(inner)
    }
  }
  return best
}

/** Ten letters in a row of a script that parts no words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}、。，]{10}/u

/** Prose, not a style sheet, a script or an encoded blob. */
function isText(text: string): boolean {
  if (text.length < leastStory / 3) return false
  const head = text.slice(0, 4000)
  const spaces = head.match(/\s/g)?.length ?? 0
  return (
    (spaces > head.length / 60 || unspaced.test(head.slice(0, 400))) &&
    !/^\s*(?:[.#@][\w-]+\s*\{|function\b|\(function|var |import )/.test(head) &&
    !/\{[^{}]{0,80}:[^{}]{0,80};/.test(head)
  )
}

/** A list of paragraphs, as strings or as blocks, apart by line breaks; `null` if it is none. */
function blocksText(list: readonly unknown[], level = 0): string | null {
  const paragraphs: string[] = []
  for (const block of list.slice(0, 2000)) {
    const text = blockText(block, level)
    if (text !== null) paragraphs.push(text)
  }
  return paragraphs.length === 0 ? null : paragraphs.join('\n')
}

function blockText(block: unknown, level = 0): string | null {
  if (typeof block === 'string') return block
  if (block === null || typeof block !== 'object') return null
  const fields = new Map(Object.entries(block).map(([key, value]) => [key.toLowerCase(), value as unknown]))
  const type = fields.get('type') ?? fields.get('__typename') ?? fields.get('kind') ?? fields.get('_type')
  if (typeof type === 'string' && otherBlocks.test(type)) return null
  for (const key of textKeys) {
    const value = fields.get(key)
    if (typeof value === 'string' && value.trim() !== '') return value
    if (Array.isArray(value)) {
      // Spans of one paragraph, as Sanity, Slate and Contentful have them.
      const spans = value
        .slice(0, 500)
        .map((span) => {
          if (typeof span === 'string') return span
          if (span === null || typeof span !== 'object') return ''
          const own = new Map(Object.entries(span))
          const text = own.get('text') ?? own.get('value') ?? own.get('content')
          return typeof text === 'string' ? text : ''
        })
        .join('')
      if (spans.trim() !== '') return spans
    }
  }
  const items = fields.get('items') ?? fields.get('list_items')
  if (!Array.isArray(items)) return level < mostLevels ? innerText(fields, level + 1) : null
  return (
    items
      .slice(0, 200)
      .map((item) =>
        typeof item === 'object' && item !== null ? textField(item) : typeof item === 'string' ? item : '',
      )
      .filter((text) => text !== '')
      .join('\n') || null
  )
}

/** Objects within a block that hold its text, as Editor.js and the BBC's pages have them, and lists of blocks in it. */
const innerKeys = ['model', 'data', 'attributes', 'attrs', 'props', 'fields', 'node'] as const
const listKeys = ['blocks', 'elements', 'paragraphs'] as const
const mostLevels = 3

function innerText(fields: ReadonlyMap<string, unknown>, level: number): string | null {
  for (const key of innerKeys) {
    const inner = fields.get(key)
    const text = inner !== null && typeof inner === 'object' && !Array.isArray(inner) ? blockText(inner, level) : null
    if (text !== null) return text
  }
  for (const key of listKeys) {
    const inner = fields.get(key)
    const text = Array.isArray(inner) ? blocksText(inner, level) : null
    if (text !== null) return text
  }
  return null
}

function textField(value: object): string {
  const fields = new Map(Object.entries(value))
  const text = fields.get('content') ?? fields.get('text')
  return typeof text === 'string' ? text : ''
}
