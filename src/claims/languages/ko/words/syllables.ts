/*
 * Hangul syllables by their final consonant.
 */

export const withFoot = (stem: string, foot: number): string =>
  stem.slice(0, -1) + String.fromCharCode(stem.charCodeAt(stem.length - 1) + foot)
/** ㅆ at the foot of a syllable tells of the past, but for 있 and 겠. */
export function hasPast(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i) - 0xac00
    if (c >= 0 && c < 11172 && c % 28 === 20 && word[i] !== '있' && word[i] !== '겠') return true
  }
  return false
}

/** 샜다, 쐈습니다: ㅆ before the end of a sentence. */
export function isPastEnd(word: string): boolean {
  if (!word.endsWith('다') || word.length < 2) return false
  const c = word.charCodeAt(word.length - 2) - 0xac00
  return c >= 0 && c < 11172 && c % 28 === 20
}

/** 넘어갔을, 줄었을: ㅆ before 을. */
export function isPastAdnominal(word: string): boolean {
  if (!word.endsWith('을') || word.length < 2) return false
  const c = word.charCodeAt(word.length - 2) - 0xac00
  return c >= 0 && c < 11172 && c % 28 === 20
}

/** 뚫는, 갚는: 는 behind a consonant is an ending, as a particle it would be 은. */
export function hasClosed(word: string): boolean {
  if (!word.endsWith('는') || word.length < 2) return false
  const c = word.charCodeAt(word.length - 2) - 0xac00
  return c >= 0 && c < 11172 && c % 28 !== 0
}

/** Whether a word ends in two consonants. */
export function hasTwoFeet(word: string): boolean {
  const c = word.charCodeAt(word.length - 1) - 0xac00
  return c >= 0 && c < 11172 && doubled.has(c % 28)
}

/** ㄳ ㄵ ㄶ ㄺ ㄻ ㄼ ㄽ ㄾ ㄿ ㅀ ㅄ, by their places among the final consonants. */
const doubled: ReadonlySet<number> = new Set([3, 5, 6, 9, 10, 11, 12, 13, 14, 15, 18])

/** Forms before a noun end in ㄴ, ㄹ or 던. */
export function isAdnominal(word: string): boolean {
  const c = word.charCodeAt(word.length - 1) - 0xac00
  if (c < 0 || c >= 11172) return false
  const foot = c % 28
  return (foot === 4 || foot === 8) && !word.endsWith('간')
}

/** 묶어, 받아: a stem that ends in a consonant; few nouns look so. */
export function isChain(word: string): boolean {
  const c = word.charCodeAt(word.length - 2) - 0xac00
  return (
    c >= 0 &&
    c < 11172 &&
    c % 28 !== 0 &&
    !/(언어|단어|인어|연어|장어|문어|상어|숭어|광어|민어|은어|홍어|북어|용어|영어|국어|색어|방어|합성어|본어|준어|행어|동아|영아|일아|생아|숙아|원아|육아|형아|탁아|동남아|앙아)$/.test(
      word,
    )
  )
}

/** 은/이/을/과 follow a final consonant, 는/가/를/와 a vowel; letters that are not Hangul take either. */
export function fitsVowel(noun: string, particle: string): boolean {
  const c = noun.charCodeAt(noun.length - 1)
  if (c < 0xac00 || c > 0xd7a3) return true
  const closed = (c - 0xac00) % 28 !== 0
  switch (particle) {
    case '은':
    case '이':
    case '을':
    case '과':
    case '이나':
    case '이라는':
    case '이란':
    case '과는':
    case '과도':
      return closed
    case '는':
    case '가':
    case '를':
    case '와':
    case '와는':
    case '와도':
      return !closed
    case '으로':
      return closed
    case '로':
      return !closed || (c - 0xac00) % 28 === 8
    default:
      return true
  }
}
