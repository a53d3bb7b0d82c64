/*
 * What can be told from an expression's source of all that it matches: which letters it may begin with, which words it must hold. Lines are asked
 * for these before the expression is tried: of some thousand alternatives hardly any has a chance.
 */

/** An expression's alternatives on its top level. */
export function alternativesOf(source: string): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let i = 0; i < source.length; i++) {
    const letter = source[i]
    if (letter === '\\') i++
    else if (letter === '[') i = endOfClass(source, i)
    else if (letter === '(') depth++
    else if (letter === ')') depth--
    else if (letter === '|' && depth === 0) {
      parts.push(source.slice(start, i))
      start = i + 1
    }
  }
  return [...parts, source.slice(start)]
}

function endOfClass(source: string, start: number): number {
  let end = start + 1
  while (source[end] !== ']') end += source[end] === '\\' ? 2 : 1
  return end
}

/** Where the group ends that begins at `start`. */
export function endOfGroup(source: string, start: number): number {
  let depth = 0
  for (let i = start; i < source.length; i++) {
    const letter = source[i]
    if (letter === '\\') i++
    else if (letter === '[') i = endOfClass(source, i)
    else if (letter === '(') depth++
    else if (letter === ')' && --depth === 0) return i
  }
  return source.length
}

/** Letters written as themselves: builds write those beyond ASCII as `\uABCD`. */
export function unescaped(source: string): string {
  return source.replace(/\\(?:u([\dA-Fa-f]{4})|.)/gs, (whole, code: string | undefined) => {
    const letter = code === undefined ? '' : String.fromCharCode(Number.parseInt(code, 16))
    return letter > '\x7f' && letter.isWellFormed() ? letter : whole
  })
}

/** Letters, digits and signs; `null` if any other may stand there too. */
type Letters = ReadonlySet<string> | null

/** One part of a sequence: a letter, a class, a group, or what only looks at what is there. */
interface Part {
  readonly end: number
  readonly kind: 'letter' | 'class' | 'group' | 'ahead' | 'look'
  /** The letter itself, what stands in the class or in the group. */
  readonly inner: string
  /** How often at least and at most: `one`, `more` (at least once), `any` (perhaps not at all). */
  readonly times: 'one' | 'more' | 'any'
}

const zeroWidth = /\\[bB]|[\^$]/y
const escapeOfMany = /\\(?:[pP]\{[^}]*\}|[\p{L}\p{N}])/uy
const quantifier = /(?:([?*])|(\+)|\{(\d*)[^}]*\})\??/y
const groupStart = /\((?:\?(?:[:=!]|<[=!]|<\p{L}+>))?/uy

function at(pattern: RegExp, source: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index
  return pattern.exec(source)
}

/** The part of a source that begins at `start`. */
function partAt(source: string, start: number): Part {
  const look = at(zeroWidth, source, start)?.[0]
  if (look !== undefined) return { end: start + look.length, kind: 'look', inner: '', times: 'one' }
  const { end, kind, inner } = barePartAt(source, start)
  const [written, optional, , least] = at(quantifier, source, end) ?? []
  const isAny = optional !== undefined || least === '' || least === '0'
  return {
    end: end + (written?.length ?? 0),
    kind,
    inner,
    times: isAny ? 'any' : written === undefined ? 'one' : 'more',
  }
}

function barePartAt(source: string, start: number): Pick<Part, 'end' | 'kind' | 'inner'> {
  const opening = at(groupStart, source, start)?.[0]
  if (opening !== undefined) {
    const end = endOfGroup(source, start)
    const kind = opening === '(?=' ? 'ahead' : opening.endsWith('=') || opening.endsWith('!') ? 'look' : 'group'
    return { end: end + 1, kind, inner: source.slice(start + opening.length, end) }
  }
  if (source[start] === '[') {
    const end = endOfClass(source, start)
    return { end: end + 1, kind: 'class', inner: source.slice(start + 1, end) }
  }
  if (source[start] === '.') return { end: start + 1, kind: 'class', inner: '^' }
  const many = at(escapeOfMany, source, start)?.[0]
  if (many !== undefined) return { end: start + many.length, kind: 'class', inner: many }
  const letter = String.fromCodePoint(source.codePointAt(start + (source[start] === '\\' ? 1 : 0)) ?? 0)
  return { end: start + letter.length + (source[start] === '\\' ? 1 : 0), kind: 'letter', inner: letter }
}

/**
 * The letters that a match of an expression may begin with; `null` for one that may begin with others.
 *
 * @param source as `unescaped` gives it
 */
export function firstLetters(source: string): Letters {
  const letters = new Set<string>()
  for (const alternative of alternativesOf(source)) {
    const own = firstOfSequence(alternative)
    if (own === null) return null
    for (const letter of own) letters.add(letter)
  }
  return letters
}

function firstOfSequence(source: string): Letters {
  const letters = new Set<string>()
  for (let index = 0; index < source.length; ) {
    const { end, kind, inner, times } = partAt(source, index)
    index = end
    if (kind === 'look') continue
    const own = kind === 'class' ? lettersOfClass(inner) : kind === 'letter' ? oneLetter(inner) : firstLetters(inner)
    if (kind === 'ahead' && own === null) continue
    if (own === null) return null
    for (const letter of own) letters.add(letter)
    if (times !== 'any') return letters
  }
  return null
}

/** Lines are told apart by their first code unit. */
function oneLetter(letter: string): Letters {
  return letter.length === 1 ? new Set(letter) : null
}

/** Classes of more letters than this are not told apart by them. */
const mostLetters = 200
const member = /\\d|\\(?=[^\p{L}\p{N}]).|[^\\]/suy

function lettersOfClass(members: string): Letters {
  if (members.startsWith('^')) return null
  const letters = new Set<string>()
  for (let index = 0; index < members.length; ) {
    const first = at(member, members, index)?.[0]
    if (first === undefined || first.length > 1 + Number(first.startsWith('\\'))) return null
    index += first.length
    const last = members[index] === '-' && index + 1 < members.length ? at(member, members, index + 1)?.[0] : first
    if (last === undefined) return null
    if (last !== first) index += 1 + last.length
    const from = first === '\\d' ? 0x30 : first.charCodeAt(first.length - 1)
    const to = first === '\\d' ? 0x39 : last.charCodeAt(last.length - 1)
    if (to - from > mostLetters) return null
    for (let code = from; code <= to; code++) letters.add(String.fromCharCode(code))
  }
  return letters
}

/** Letters beyond Latin ones, with their punctuation. */
export const otherScript = /[\u0370-\u1dff\u2e80-\uffff]/

/** So many Latin words are asked for one by one; others only in lines of their scripts. */
const mostWords = 8
/** Words of less weight stand in many lines. */
const leastWeight = 3

/**
 * Words one of which is in everything that an expression matches; `null` if none can be told that would rule out many lines.
 *
 * @param source as `unescaped` gives it
 */
export function requiredWords(source: string): readonly string[] | null {
  const words: string[] = []
  for (const alternative of alternativesOf(source)) {
    const own = requiredOfSequence(alternative)
    if (own === null) return null
    words.push(...own)
  }
  return words.filter((word) => !otherScript.test(word)).length > mostWords ? null : words
}

function requiredOfSequence(source: string): readonly string[] | null {
  let best: readonly string[] | null = null
  let run = ''
  const offer = (words: Iterable<string> | null) => {
    const own = [...(words ?? [])]
    if (own.length > 0 && rarity(own) > (best === null ? 0 : rarity(best))) best = own
  }
  for (let index = 0; index < source.length; ) {
    const { end, kind, inner, times } = partAt(source, index)
    index = end
    if (kind === 'ahead') offer(requiredWords(inner))
    if (kind === 'look' || kind === 'ahead') continue
    if (kind === 'letter' && times !== 'any') run += inner
    if (kind === 'letter' && times === 'one') continue
    offer([run])
    run = ''
    if (times !== 'any' && kind !== 'letter') offer(kind === 'group' ? requiredWords(inner) : lettersOfClass(inner))
  }
  offer([run])
  return best
}

/** How rare the most frequent of some words is: long ones are, signs and letters of other scripts; 0 for what stands in many lines. */
function rarity(words: readonly string[]): number {
  const least = Math.min(...words.map((word) => word.length * (rareLetter.test(word) ? 3 : 1)))
  return least < leastWeight ? 0 : least - Math.min(words.length, mostWords) / 2
}

const rareLetter = /[@©®ⓒ\u0370-\u1dff\u2e80-\uffff]/
