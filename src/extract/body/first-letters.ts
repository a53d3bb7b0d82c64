import { testAtOnce } from './compiled-at-once.ts'

/*
 * Long lists of words that a line may begin with are looked for only if the line's first letter is that of one of them: expressions of some
 * hundred alternatives try each of them in turn.
 */

/** An expression's alternatives on its top level. */
function alternativesOf(source: string): string[] {
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
function endOfGroup(source: string, start: number): number {
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

/** The letters that a match of an expression may begin with; `null` for one that may begin with others. */
export function firstLetters(source: string): ReadonlySet<string> | null {
  const letters = new Set<string>()
  for (const alternative of alternativesOf(source)) {
    const own = firstOfSequence(alternative)
    if (own === null) return null
    for (const letter of own) letters.add(letter)
  }
  return letters
}

function firstOfSequence(source: string): ReadonlySet<string> | null {
  const isGroup = source.startsWith('(?:')
  const end = isGroup ? endOfGroup(source, 0) + 1 : (/^(?:\[[\p{L}\d]+\]|[\p{L}\d])/u.exec(source)?.[0].length ?? 0)
  if (end === 0) return null
  const own = isGroup ? firstLetters(source.slice(3, end - 1)) : new Set(source.slice(0, end).replace(/[[\]]/g, ''))
  const optional = /^(?:[?*]|\{0?,\d*\})\??/.exec(source.slice(end))
  if (own === null || optional === null) return own
  const behind = firstOfSequence(source.slice(end + optional[0].length))
  return behind && new Set([...own, ...behind])
}

/**
 * A test for what begins with one of the words of several expressions, all with the flag `u` alone: that of any of them, told apart by the first
 * letter. Expressions that are no `^(?:…|…)` with such words are tried for each line.
 */
export function testByLetter(patterns: readonly RegExp[]): (line: string) => boolean {
  const always: string[] = []
  /** By letter the words, by what follows them. */
  const wordsBy = new Map<string, Map<string, string[]>>()
  for (const { source } of patterns) {
    for (const { word, behind } of wordsOf(source)) {
      const letters = behind === null ? null : firstLetters(word)
      if (letters === null) always.push(behind === null ? word : `^(?:${word})${behind}`)
      for (const letter of letters ?? []) {
        const byEnd = wordsBy.get(letter) ?? new Map<string, string[]>()
        wordsBy.set(letter, byEnd)
        byEnd.set(behind!, [...(byEnd.get(behind!) ?? []), word])
      }
    }
  }
  const rest = always.length === 0 ? null : testAtOnce(new RegExp(always.join('|'), 'u'))
  const byLetter = new Map<string, (line: string) => boolean>()
  const ofLetter = (letter: string): ((line: string) => boolean) | undefined => {
    const known = byLetter.get(letter)
    const byEnd = wordsBy.get(letter)
    if (known !== undefined || byEnd === undefined) return known
    const source = [...byEnd].map(([behind, words]) => `^(?:${words.join('|')})${behind}`).join('|')
    const built = testAtOnce(new RegExp(source, 'u'))
    byLetter.set(letter, built)
    return built
  }
  return (line) => rest?.(line) === true || ofLetter(line[0] ?? '')?.(line) === true
}

/** `^(?:one|two)end` as its words and what is behind them; what is built otherwise as one word with nothing said of what is behind. */
function wordsOf(source: string): { word: string; behind: string | null }[] {
  return alternativesOf(source).flatMap((alternative) => {
    const inner = alternative.startsWith('(?:') && endOfGroup(alternative, 0) === alternative.length - 1
    if (inner) return wordsOf(alternative.slice(3, -1))
    if (/^\^(?!\(\?:)/.test(alternative)) return [{ word: alternative.slice(1), behind: '' }]
    const end = alternative.startsWith('^(?:') ? endOfGroup(alternative, 1) : -1
    const behind = alternative.slice(end + 1)
    if (end < 0 || /^[?*+{]/.test(behind)) return [{ word: alternative, behind: null }]
    return alternativesOf(alternative.slice(4, end)).map((word) => ({ word, behind }))
  })
}
