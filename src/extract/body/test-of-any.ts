import { testAtOnce } from './compiled-at-once.ts'
import { alternativesOf, endOfGroup, firstLetters, otherScript, requiredWords, unescaped } from './pattern-source.ts'

type Test = (line: string) => boolean

/** An expression that is tried on lines that hold one of some words. */
interface Worded {
  readonly source: string
  readonly words: readonly string[]
  /** None of the words is of Latin letters. */
  readonly isOther: boolean
  test: Test | null
}

/** What several expressions find, by what it begins with or holds. */
interface Alternatives {
  /** By first letter the words that begin with it, by what follows them. */
  readonly byLetter: Map<string, Map<string, string[]>>
  readonly worded: Worded[]
  /** What any line may match. */
  readonly always: string[]
}

/**
 * A test for what any of several expressions with the same flags finds, without trying them all: those that begin with a word are told apart by
 * its first letter, others by words one of which they must hold. With the flag `i`, ſ and the Kelvin sign are none of these words' letters.
 *
 * Made with the first line: making it takes as long as a page does.
 *
 * @returns a test of a line; whether it has no letter of other scripts is looked up if it is not told
 */
export function testOfAny(patterns: readonly RegExp[]): (line: string, isLatin?: boolean) => boolean {
  const { flags } = patterns[0]!
  const ignoresCase = flags.includes('i')
  const make = (source: string) => testAtOnce(new RegExp(source, flags))
  let parts: Alternatives | null = null
  let always: Test | null = null
  const byLetter = new Map<string, Test | null>()

  const beginsSo = (line: string): boolean => {
    const letter = line[0] ?? ''
    let test = byLetter.get(letter)
    if (test === undefined) {
      const own = parts!.byLetter.get(letter)
      test = own === undefined ? null : make([...own].map(([behind, words]) => startOf(words, behind)).join('|'))
      byLetter.set(letter, test)
    }
    return test?.(line) === true
  }
  const holdsWord = (line: string, isLatin: boolean): boolean => {
    const text = ignoresCase ? line.toLowerCase() : line
    for (const one of parts!.worded) {
      if ((isLatin && one.isOther) || !one.words.some((word) => text.includes(word))) continue
      one.test ??= make(one.source)
      if (one.test(line)) return true
    }
    return false
  }
  return (line, isLatin = !otherScript.test(line)) => {
    if (parts === null) {
      parts = alternativesIn(patterns, ignoresCase)
      always = parts.always.length === 0 ? null : make(parts.always.join('|'))
    }
    return always?.(line) === true || beginsSo(line) || holdsWord(line, isLatin)
  }
}

const startOf = (words: readonly string[], behind: string) => `^(?:${words.join('|')})${behind}`

function alternativesIn(patterns: readonly RegExp[], ignoresCase: boolean): Alternatives {
  const all: Alternatives = { byLetter: new Map(), worded: [], always: [] }
  for (const { word, behind } of patterns.flatMap(({ source }) => wordsOf(unescaped(source)))) {
    const letters = behind === null || ignoresCase ? null : firstLetters(word)
    for (const letter of letters ?? []) {
      const byEnd = all.byLetter.get(letter) ?? new Map<string, string[]>()
      all.byLetter.set(letter, byEnd)
      byEnd.set(behind!, [...(byEnd.get(behind!) ?? []), word])
    }
    if (letters !== null) continue
    const source = behind === null ? word : startOf([word], behind)
    const words = requiredWords(source)?.map((own) => (ignoresCase ? own.toLowerCase() : own))
    if (words === undefined) all.always.push(source)
    else all.worded.push({ source, words, isOther: words.every((own) => otherScript.test(own)), test: null })
  }
  return all
}

/** `^(?:one|two)end` as its words and what is behind them; what does not begin with the line as one word with nothing said of what is behind. */
function wordsOf(source: string): { word: string; behind: string | null }[] {
  return alternativesOf(source).flatMap((alternative) => {
    const inner = alternative.startsWith('(?:') && endOfGroup(alternative, 0) === alternative.length - 1
    if (inner) return wordsOf(alternative.slice(3, -1))
    if (!alternative.startsWith('^')) return [{ word: alternative, behind: null }]
    const end = alternative.startsWith('^(?:') ? endOfGroup(alternative, 1) : -1
    const behind = alternative.slice(end + 1)
    if (end < 0 || /^[?*+{]/.test(behind)) return [{ word: alternative.slice(1), behind: '' }]
    return alternativesOf(alternative.slice(4, end)).map((word) => ({ word, behind }))
  })
}
