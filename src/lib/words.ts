export interface Word {
  readonly text: string
  /** Of a script in which words are joined: found anywhere in a run, where others are found at the beginning of a word. */
  readonly isJoined: boolean
}

/** What a character is to a word: nothing, part of a joined script, or another letter, digit or mark. */
type Kind = 1 | 2 | 3
const between: Kind = 1
const joined: Kind = 2
const other: Kind = 3

/** Scripts in which a word stands inside a longer one, as 수출 in 반도체수출액. */
const joinedScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const partOfWord = /[\p{L}\p{N}\p{M}]/u

/** Kinds by code point, 0 where not looked up yet: an expression with Unicode classes takes ten times as long for each character. */
const kinds = new Uint8Array(0x10000)

function kindOf(code: number): Kind {
  const known = code < kinds.length ? kinds[code]! : 0
  if (known !== 0) return known as Kind
  const character = String.fromCodePoint(code)
  const kind = joinedScript.test(character) ? joined : partOfWord.test(character) ? other : between
  if (code < kinds.length) kinds[code] = kind
  return kind
}

/**
 * Tell `visit` the words of a text as they are compared: compatibility forms and case made one, runs of joined scripts apart from others.
 * Without an object for each word, for who reads whole articles.
 */
export function visitWords(text: string, visit: (word: string, isJoined: boolean) => void): void {
  const plain = text.normalize('NFKC').toLowerCase()
  let start = 0
  let kind: Kind = between
  for (let at = 0; at <= plain.length; ) {
    const code = at < plain.length ? plain.codePointAt(at)! : -1
    const here = code < 0 ? between : kindOf(code)
    if (here !== kind) {
      if (kind !== between) visit(plain.slice(start, at), kind === joined)
      start = at
      kind = here
    }
    at += code > 0xffff ? 2 : 1
  }
}

/** The words of {@link visitWords} in a list. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  visitWords(text, (word, isJoined) => words.push({ text: word, isJoined }))
  return words
}

/** Whether a text has all of these words, in any order: "chip exp" is in "Exports of chips". */
export function hasWords(text: string, wanted: readonly Word[]): boolean {
  const words = wordsOf(text)
  return wanted.every((want) =>
    words.some(
      (word) =>
        word.isJoined === want.isJoined &&
        (want.isJoined ? word.text.includes(want.text) : word.text.startsWith(want.text)),
    ),
  )
}
