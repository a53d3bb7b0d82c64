import { isEnglish } from '../../lib/language.ts'

/** Whether what stands between two offsets of a text in another language is a sentence of this one. */
type Test = (text: string, from: number, to: number) => boolean

const isEastAsian = (code: number): boolean =>
  (code >= 0xac00 && code <= 0xd7a3) || (code >= 0x3040 && code <= 0x30ff) || (code >= 0x4e00 && code <= 0x9fff)

/** Scripts tell languages apart without a look at words; a language of the same script as the text's own is no guest in it. */
export const guestTests: Readonly<Record<string, Test>> = {
  ko(text, from, to) {
    let syllables = 0
    let letters = 0
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at)
      if (code >= 0xac00 && code <= 0xd7a3) syllables++
      else if ((code | 32) >= 97 && (code | 32) <= 122) letters++
    }
    return syllables >= 4 && syllables * 2 > letters
  },
  en(text, from, to) {
    for (let at = from; at < to; at++) if (isEastAsian(text.charCodeAt(at))) return false
    return isEnglish(text.slice(from, to))
  },
}

/** Languages of which sentences may stand in a text of another one. Cheap, and never wrongly none. */
export function possibleGuests(text: string, tag: string): string[] {
  if (tag !== 'ko') return /[가-힣]/.test(text) ? ['ko'] : []
  return /[A-Za-z][^가-힣]{20}/.test(text) ? ['en'] : []
}
