/**
 * A run of Han, kana or Hangul, scripts in which a word stands inside a longer one, as 수출 in 반도체수출액; or a run of other letters, digits and
 * marks.
 */
const runs =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+)|[[\p{L}\p{N}\p{M}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]]+/gv

export interface Word {
  readonly text: string
  /** Of a script in which words are joined: found anywhere in a run, where others are found at the beginning of a word. */
  readonly isJoined: boolean
}

/** The words of a text as they are compared: compatibility forms and case made one, joined scripts apart from others. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const [run, joined] of text.normalize('NFKC').toLowerCase().matchAll(runs)) {
    words.push({ text: run, isJoined: joined !== undefined })
  }
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
