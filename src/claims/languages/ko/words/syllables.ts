import { set } from '../../rows.ts'

/*
 * Hangul syllables by their final consonant.
 */

/** ㄴ, ㄹ, ㅁ, ㅂ, ㅄ and ㅆ by their places among the final consonants. */
export const N = 4
export const L = 8
export const M = 16
export const B = 17
export const BS = 18
export const SS = 20

/** The final consonant of the syllable at a place, by its place among them: 0 for none, -1 for what is no syllable. */
export function footAt(word: string, at: number): number {
  const c = word.charCodeAt(at) - 0xac00
  return c >= 0 && c < 11172 ? c % 28 : -1
}

/** A stem that ends in a vowel with a consonant below it. */
export const withFoot = (stem: string, foot: number): string =>
  stem.slice(0, -1) + String.fromCharCode(stem.charCodeAt(stem.length - 1) + foot)

/** ㅆ at the foot of a syllable tells of the past, but for 있 and 겠. */
export function hasPast(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (footAt(word, i) === SS && word[i] !== '있' && word[i] !== '겠') return true
  return false
}

/** 샜다, 쐈습니다: ㅆ before the end of a sentence. */
export const isPastEnd = (word: string): boolean => word.endsWith('다') && footAt(word, word.length - 2) === SS

/** 넘어갔을, 줄었을: ㅆ before 을. */
export const isPastAdnominal = (word: string): boolean => word.endsWith('을') && footAt(word, word.length - 2) === SS

/** 뚫는, 갚는: 는 behind a consonant is an ending, as a particle it would be 은. */
export const hasClosed = (word: string): boolean => word.endsWith('는') && footAt(word, word.length - 2) > 0

/** Whether a word ends in two consonants. */
export const hasTwoFeet = (word: string): boolean => doubled.has(footAt(word, word.length - 1))

/** ㄳ ㄵ ㄶ ㄺ ㄻ ㄼ ㄽ ㄾ ㄿ ㅀ ㅄ, by their places among the final consonants. */
const doubled: ReadonlySet<number> = new Set([3, 5, 6, 9, 10, 11, 12, 13, 14, 15, 18])

/** Forms before a noun end in ㄴ, ㄹ or 던. */
export function isAdnominal(word: string): boolean {
  const foot = footAt(word, word.length - 1)
  return (foot === N || foot === L) && !word.endsWith('간')
}

/** 묶어, 받아: a stem that ends in a consonant; few nouns look so. */
export const isChain = (word: string): boolean => footAt(word, word.length - 2) > 0 && !nounsInA.test(word)
const nounsInA =
  /(언어|단어|인어|연어|장어|문어|상어|숭어|광어|민어|은어|홍어|북어|용어|영어|국어|색어|방어|합성어|본어|준어|행어|동아|영아|일아|생아|숙아|원아|육아|형아|탁아|동남아|앙아)$/

/** 은/이/을/과 follow a final consonant, 는/가/를/와 a vowel; letters that are not Hangul take either. */
export function fitsVowel(noun: string, particle: string): boolean {
  const foot = footAt(noun, noun.length - 1)
  if (foot < 0) return true
  if (behindConsonant.has(particle)) return foot > 0
  if (behindVowel.has(particle)) return foot === 0
  return particle !== '로' || foot === 0 || foot === L
}
const behindConsonant = set('은 이 을 과 이나 이라는 이란 과는 과도 으로')
const behindVowel = set('는 가 를 와 와는 와도')
