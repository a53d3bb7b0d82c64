import { decodeEntities } from '../../lib/html-entities.ts'

/** A JSON-LD value: objects are maps, so that no key of the page's is ever a property of ours. */
export type LdValue = string | number | boolean | null | LdNode | LdValue[]

/** An object of JSON-LD. Keys are lower-case and without namespace; `@id`, `@type`, `@graph` keep their sign. */
export type LdNode = Map<string, LdValue>

/** More of a page's JSON-LD is not read. */
const maxChars = 6_000_000
const maxValues = 200_000

/**
 * Every top-level value of a page's JSON-LD scripts, in order; a script that does not parse is read as far as it makes sense.
 *
 * Never throws; linear in the text, without recursion.
 */
export function readJsonLd(scripts: readonly string[]): LdValue[] {
  const values: LdValue[] = []
  const budget = { chars: maxChars, values: maxValues }
  for (const script of scripts) {
    if (budget.chars <= 0 || budget.values <= 0) break
    const text = script.slice(0, budget.chars)
    budget.chars -= Math.max(text.length, 1)
    values.push(...readScript(text, budget))
  }
  return values
}

interface Budget {
  chars: number
  values: number
}

function readScript(script: string, budget: Budget): LdValue[] {
  const text = unwrap(script)
  if (text === '') return []
  try {
    return [fromJson(JSON.parse(text), budget)]
  } catch {
    // Quotes written as entities: the whole script was escaped for HTML.
    const escaped = !text.includes('"') && /&(?:quot|#34|#x22);/i.test(text)
    return readRelaxed(escaped ? decodeEntities(text) : text, budget)
  }
}

/** Without byte-order mark, CDATA and comment wrappers, and a semicolon at the end. */
function unwrap(script: string): string {
  return script
    .trim()
    .replace(/^\uFEFF/, '')
    .replace(/^(?:\/\/|\/\*)?\s{0,20}<!\[CDATA\[(?:\s{0,20}\*\/)?/, '')
    .replace(/^<!--/, '')
    .replace(/(?:\/\/|\/\*)?\s{0,20}\]\]>(?:\s{0,20}\*\/)?$/, '')
    .replace(/-->$/, '')
    .trim()
    .replace(/;$/, '')
}

/** `schema:headline`, `http://schema.org/headline` and `Headline` are `headline`. */
function localName(key: string): string {
  const short = key.length > 200 ? key.slice(0, 200) : key
  if (short.startsWith('@')) return short.toLowerCase()
  const cut = Math.max(short.lastIndexOf('/'), short.lastIndexOf('#'), short.lastIndexOf(':'))
  return (cut < 0 ? short : short.slice(cut + 1)).trim().toLowerCase()
}

function fromJson(root: unknown, budget: Budget): LdValue {
  const roots: LdValue[] = []
  const work: { from: unknown; into: LdNode | LdValue[]; key: string }[] = [{ from: root, into: roots, key: '' }]
  for (let item = work.pop(); item && budget.values > 0; item = work.pop()) {
    budget.values--
    const { from, into, key } = item
    if (Array.isArray(from)) {
      const list: LdValue[] = []
      put(into, key, list)
      // The last goes on the stack first, so that values come off it in their order.
      for (let i = Math.min(from.length, budget.values) - 1; i >= 0; i--)
        work.push({ from: from[i], into: list, key: '' })
    } else if (from !== null && typeof from === 'object') {
      const node: LdNode = new Map()
      put(into, key, node)
      const keys = Object.keys(from)
      for (let i = Math.min(keys.length, budget.values) - 1; i >= 0; i--) {
        const name = keys[i] as string
        work.push({ from: (from as Record<string, unknown>)[name], into: node, key: localName(name) })
      }
    } else {
      put(into, key, from as string | number | boolean | null)
    }
  }
  return roots[0] ?? null
}

function put(into: LdNode | LdValue[], key: string, value: LdValue): void {
  if (Array.isArray(into)) into.push(value)
  else if (!into.has(key)) into.set(key, value)
}

/**
 * JSON as pages write it by mistake: raw line breaks in strings, trailing and missing commas, comments, `undefined`, single quotes,
 * quotes inside strings that were not escaped, text before, between or behind the values, an end that is missing.
 */
function readRelaxed(text: string, budget: Budget): LdValue[] {
  const roots: LdValue[] = []
  const stack: { into: LdNode | LdValue[]; key: string | null }[] = [{ into: roots, key: null }]
  const end = text.length
  let i = 0
  const add = (value: LdValue) => {
    budget.values--
    const top = stack[stack.length - 1]
    if (!top) return
    if (Array.isArray(top.into)) top.into.push(value)
    else if (top.key !== null) {
      put(top.into, top.key, value)
      top.key = null
    }
  }
  while (i < end && budget.values > 0) {
    const letter = text[i] as string
    const top = stack[stack.length - 1]
    if (!top) break
    if (letter === '{' || letter === '[') {
      const value: LdNode | LdValue[] = letter === '{' ? new Map() : []
      add(value)
      stack.push({ into: value, key: null })
      i++
    } else if (letter === '}' || letter === ']') {
      // A closing bracket of the wrong kind closes what was left open inside its own.
      const isOpen = (entry: { into: LdNode | LdValue[] }) => Array.isArray(entry.into) === (letter === ']')
      if (stack.length > 1 && isOpen(top)) stack.pop()
      else if (stack.length > 2 && isOpen(stack[stack.length - 2] as { into: LdNode | LdValue[] })) stack.length -= 2
      i++
    } else if (letter === '"' || (letter === "'" && !isAfterWord(text, i))) {
      const { value, next } = readString(text, i, letter, top.key === null && !Array.isArray(top.into))
      i = next
      if (Array.isArray(top.into)) {
        if (stack.length > 1) add(value)
      } else if (top.key === null) top.key = localName(value)
      else add(value)
    } else if (letter === '/' && text[i + 1] === '*') {
      i = past(text, '*/', i + 2)
    } else if (letter === '/' && text[i + 1] === '/') {
      i = past(text, '\n', i + 2)
    } else if (letter === '<' && text.startsWith('<!--', i)) {
      i += 4
    } else if (letter === ',') {
      // A key without value is forgotten.
      top.key = null
      i++
    } else if (/[\w$.+-]/.test(letter)) {
      const start = i
      while (i < end && /[\w$.+-]/.test(text[i] as string)) i++
      const bare = text.slice(start, Math.min(i, start + 100))
      const isKey = !Array.isArray(top.into) && top.key === null
      if (isKey) top.key = localName(bare)
      else if (stack.length > 1) add(bareValue(bare))
    } else {
      i++
    }
  }
  return roots
}

function isAfterWord(text: string, at: number): boolean {
  return /[\p{L}\d]/u.test(text[at - 1] ?? '')
}

function past(text: string, needle: string, from: number): number {
  const at = text.indexOf(needle, from)
  return at < 0 ? text.length : at + needle.length
}

function bareValue(text: string): LdValue {
  if (text === 'true') return true
  if (text === 'false') return false
  if (/^-?\d{1,20}(?:\.\d{1,20})?(?:e[+-]?\d{1,3})?$/i.test(text)) return Number(text)
  return null
}

const escapes = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
])

/** A string from its opening quote on. A quote that nothing of JSON follows is part of the text. */
function readString(text: string, at: number, quote: string, isKey: boolean): { value: string; next: number } {
  const parts: string[] = []
  let start = at + 1
  let i = start
  for (; i < text.length; i++) {
    const letter = text[i]
    if (letter === '\\') {
      parts.push(text.slice(start, i))
      const next = text[i + 1] ?? ''
      const code = next === 'u' ? /^[\da-f]{4}/i.exec(text.slice(i + 2, i + 6))?.[0] : undefined
      if (code) {
        parts.push(String.fromCharCode(Number.parseInt(code, 16)))
        i += 5
      } else {
        parts.push(escapes.get(next) ?? next)
        i++
      }
      start = i + 1
    } else if (letter === quote && endsString(text, i + 1, isKey)) {
      break
    }
  }
  parts.push(text.slice(start, i))
  return { value: parts.join(''), next: i + 1 }
}

/** Whether what follows a quote shows that it closed its string. */
function endsString(text: string, from: number, isKey: boolean): boolean {
  let i = from
  while (i < from + 200 && /\s/.test(text[i] ?? '')) i++
  const next = text[i]
  if (next === undefined || next === ':' || next === '}' || next === ']') return next !== ':' || isKey
  if (isKey) return false
  // After the comma comes a key, a value or a bracket; in "say "yes", he said" comes a word.
  if (next === ',') {
    i++
    while (i < from + 200 && /\s/.test(text[i] ?? '')) i++
    return /^(?:["'{[\]}\-\d]|\/[/*]|true|false|null|undefined|[\w$]{1,40}\s?:\s?["'{[\dtfn-]|$)/.test(
      text.slice(i, i + 50),
    )
  }
  // No comma between two entries, or a comment.
  if (next === '"') return i > from && /^"[@\w:.-]{1,60}"\s{0,20}:/.test(text.slice(i, i + 90))
  return next === '/' && (text[i + 1] === '/' || text[i + 1] === '*')
}

/** Types of an article's own node, by their lower-case local names; what speaks for each. */
const articleTypes = new Map<string, number>([
  ['newsarticle', 100],
  ['reportagenewsarticle', 100],
  ['analysisnewsarticle', 100],
  ['opinionnewsarticle', 100],
  ['backgroundnewsarticle', 100],
  ['reviewnewsarticle', 100],
  ['askpublicnewsarticle', 100],
  ['advertisercontentarticle', 95],
  ['satiricalarticle', 95],
  ['liveblogposting', 100],
  ['article', 95],
  ['blogposting', 92],
  ['techarticle', 90],
  ['scholarlyarticle', 90],
  ['medicalscholarlyarticle', 90],
  ['report', 88],
  ['review', 60],
  ['socialmediaposting', 60],
  ['discussionforumposting', 60],
  ['recipe', 60],
  ['interview', 80],
  ['creativework', 50],
  ['webpage', 45],
  ['itempage', 45],
  ['medicalwebpage', 45],
  ['aboutpage', 30],
  ['collectionpage', 5],
  ['videoobject', 25],
  ['audioobject', 20],
  ['podcastepisode', 20],
  ['event', 5],
])

/** Keys under which other stories hang, never the page's own. */
const foreignKeys = new Set([
  'itemlistelement',
  'item',
  'isrelatedto',
  'mentions',
  'citation',
  'ispartof',
  'isbasedon',
  'relatedlink',
  'significantlink',
  'about',
  'liveblogupdate',
  'comment',
  'review',
  'itemreviewed',
  'blogpost',
  'workexample',
  'author',
  'publisher',
  'creator',
  'breadcrumb',
  'potentialaction',
  'speakable',
])

/** Below these the story's pictures and clips hang: they may fill in nothing of the story. */
const mediaKeys = new Set([
  'video',
  'audio',
  'associatedmedia',
  'image',
  'thumbnail',
  'subjectof',
  'encoding',
  'primaryimageofpage',
])

export interface LdStory {
  readonly node: LdNode
  /** Lower-case local names. */
  readonly types: readonly string[]
  readonly score: number
  /** Whether the node's own address is the page's; `null`: it states none. */
  readonly isThisPage: boolean | null
}

export interface LdData {
  /** Nodes that may be the page's own story, the likeliest first. */
  readonly stories: readonly LdStory[]
  readonly breadcrumbs: readonly string[][]
  /** Names that `Organization` and `WebSite` nodes give, for the publisher. */
  readonly siteNames: readonly string[]
  /** Every type in the page's JSON-LD. */
  readonly types: ReadonlySet<string>
  /** The node that an `@id` names, itself if it says more than its `@id`. */
  resolve(value: LdValue | undefined): LdValue | undefined
}

/** What the choice among several stories goes by. */
export interface PageHints {
  isSameStory(url: string): boolean
  /** Whether a text is the headline that the page shows; `null`: cannot be told. */
  isShownTitle(text: string): boolean | null
}

/**
 * The page's own story among the nodes of its JSON-LD.
 *
 * An article type counts most, then an address that is the page's, a headline that the page shows, and how much the node says.
 */
export function findStories(roots: readonly LdValue[], hints: PageHints): LdData {
  const byId = new Map<string, LdNode>()
  const found: { node: LdNode; types: string[]; foreign: boolean; media: boolean; order: number }[] = []
  const breadcrumbs: string[][] = []
  const siteNames: string[] = []
  const allTypes = new Set<string>()
  const seen = new Set<LdNode>()
  const work: { value: LdValue; foreign: boolean; media: boolean }[] = []
  for (let i = roots.length - 1; i >= 0; i--) work.push({ value: roots[i] as LdValue, foreign: false, media: false })
  for (let item = work.pop(); item; item = work.pop()) {
    const { value, foreign, media } = item
    if (Array.isArray(value)) {
      for (let i = value.length - 1; i >= 0; i--) work.push({ value: value[i] as LdValue, foreign, media })
      continue
    }
    if (!(value instanceof Map) || seen.has(value)) continue
    seen.add(value)
    const id = value.get('@id')
    if (typeof id === 'string') {
      const known = byId.get(id)
      if (!known || known.size < value.size) byId.set(id, value)
    }
    const types = typesOf(value)
    for (const type of types) allTypes.add(type)
    if (
      types.some((type) => articleTypes.has(type)) ||
      (types.length === 0 && value.has('headline') && value.has('datepublished'))
    ) {
      if (found.length < 2000) found.push({ node: value, types, foreign, media, order: found.length })
    }
    if (types.includes('breadcrumblist') && breadcrumbs.length < 10) breadcrumbs.push(breadcrumbNames(value))
    if (!foreign && types.some((type) => type === 'website' || type.endsWith('organization'))) {
      const name = firstText(value.get('name'))
      if (name && siteNames.length < 20) siteNames.push(name)
    }
    const entries = [...value]
    for (let i = entries.length - 1; i >= 0; i--) {
      const [key, child] = entries[i] as [string, LdValue]
      if (child === null || typeof child !== 'object') continue
      work.push({ value: child, foreign: foreign || foreignKeys.has(key), media: media || mediaKeys.has(key) })
    }
  }
  const resolve = (value: LdValue | undefined): LdValue | undefined => {
    if (!(value instanceof Map)) return value
    const id = value.get('@id')
    const target = typeof id === 'string' ? byId.get(id) : undefined
    return target && target.size > value.size ? target : value
  }
  const stories = found
    .map((entry): LdStory & { order: number } => {
      const isThisPage = ownAddress(entry.node, hints)
      return {
        node: entry.node,
        types: entry.types,
        isThisPage,
        score: scoreOf(entry, isThisPage, hints),
        order: entry.order,
      }
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.order - b.order)
  return { stories, breadcrumbs, siteNames, types: allTypes, resolve }
}

function scoreOf(
  entry: { node: LdNode; types: readonly string[]; foreign: boolean; media: boolean },
  isThisPage: boolean | null,
  hints: PageHints,
): number {
  let score = 40
  for (const type of entry.types) score = Math.max(score, articleTypes.get(type) ?? 0)
  if (isThisPage === true) score += 50
  else if (isThisPage === false) score -= 60
  const shown = hints.isShownTitle(firstText(entry.node.get('headline') ?? entry.node.get('name')) ?? '')
  if (shown === true) score += 40
  // Neither its address nor its headline is the page's: another story.
  else if (shown === false) score -= isThisPage === false ? 30 : 10
  for (const key of ['datepublished', 'author', 'articlebody', 'headline', 'publisher'])
    if (entry.node.has(key)) score += 3
  if (entry.foreign) score -= isThisPage === true || shown === true ? 40 : 120
  if (entry.media) score -= 60
  return score
}

/** Whether a node's `url`, `mainEntityOfPage` or `@id` is the page's; `null` if none of them is an address. */
function ownAddress(node: LdNode, hints: PageHints): boolean | null {
  let answer: boolean | null = null
  for (const key of ['url', 'mainentityofpage', '@id', 'contenturl']) {
    for (const value of listOf(node.get(key)).slice(0, 10)) {
      const address = addressOf(value)
      if (!address || !/^(?:https?:)?\/[^#]/i.test(address)) continue
      if (hints.isSameStory(address)) return true
      // An `@id` is a name, and a home page under `mainEntityOfPage` is a mistake: neither says that this is another page.
      if (key === 'url' || (key === 'mainentityofpage' && !/^https?:\/\/[^/]*\/?$/i.test(address))) answer = false
    }
  }
  return answer
}

/** Lower-case local names of a node's types. */
export function typesOf(node: LdNode): string[] {
  const types: string[] = []
  for (const type of listOf(node.get('@type')).slice(0, 10)) if (typeof type === 'string') types.push(localName(type))
  return types
}

/** A value that may stand alone or in a list, as a list. */
export function listOf(value: LdValue | undefined): readonly LdValue[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]
}

/** The address that a value is, or that its object has as `@id` or `url`; `null` if there is none. */
export function addressOf(value: LdValue): string | null {
  if (typeof value === 'string') return value
  return value instanceof Map ? firstText(value.get('@id') ?? value.get('url')) : null
}

/** The first text of a value: itself, of a list, or the `name`, `@value` or `text` of an object. `null` if there is none. */
export function firstText(value: LdValue | undefined): string | null {
  let open: LdValue | undefined = value
  // A few levels are real ("name": [{"@value": …}]); deeper nesting is not followed.
  for (let depth = 0; depth < 6 && open !== undefined && open !== null; depth++) {
    if (typeof open === 'string') return open.trim() || null
    if (typeof open === 'number') return String(open)
    if (typeof open === 'boolean') return null
    open = Array.isArray(open) ? open.find((entry) => entry !== null && entry !== '') : textKey(open)
  }
  return null
}

function textKey(node: LdNode): LdValue | undefined {
  return node.get('name') ?? node.get('@value') ?? node.get('text') ?? node.get('headline') ?? node.get('en')
}

function breadcrumbNames(list: LdNode): string[] {
  const entries: { name: string; position: number }[] = []
  for (const [index, entry] of listOf(list.get('itemlistelement')).slice(0, 30).entries()) {
    if (!(entry instanceof Map)) continue
    const name = firstText(entry.get('name') ?? entry.get('item'))
    const position = Number(entry.get('position') ?? index + 1)
    if (name && !/^https?:/i.test(name))
      entries.push({ name, position: Number.isFinite(position) ? position : index + 1 })
  }
  return entries.sort((a, b) => a.position - b.position).map(({ name }) => name)
}
