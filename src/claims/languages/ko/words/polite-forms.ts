import { B, BS, footAt, N, SS } from './syllables.ts'

/*
 * Polite forms of Korean verbs, as the papers write them.
 */

/** Last letters of adjectives whose stem ends in a consonant: 높습니다 is 높다, but 받습니다 is 받는다. */
const adjectival = new Set('많적높낮같좋깊짧넓좁얇두껍맑밝늦젊')
/** Stems of adjectives that end in a vowel: 큽니다 is 크다, but 씁니다 is 쓴다. */
const openAdjectives = /(?:크|싸|비싸|빠르|느리|다르|바쁘|나쁘|아프|어리|이르|흐리|차)$/
/** Stems of verbs that end in 이, where 입니다 is no copula: 보입니다. */
const inI = /(?:보|높|줄|쌓|모|붙|들|놓|섞|꺾|벌|기울|움직|녹|숙|쓰)$/

/** 했습니다, 합니다, 입니다, 했어요: as the papers write it. */
export function plainOf(word: string): string {
  const n = word.length
  if (n < 3) return word
  if (word.endsWith('습니다')) {
    const stem = word.slice(0, -3)
    if (stem === '') return word
    const foot = footAt(stem, stem.length - 1)
    const isPlain = foot === SS || foot === BS || adjectival.has(stem.at(-1)!)
    return stem + (isPlain ? '다' : '는다')
  }
  if (word.endsWith('니다') && footAt(word, n - 3) === B)
    return plainOfPresent(word.slice(0, -3), word.charCodeAt(n - 3))
  const foot = footAt(word, n - 3)
  const isPast = foot === SS || foot === BS
  if (isPast && (word.endsWith('어요') || word.endsWith('아요'))) return `${word.slice(0, -2)}다`
  if (word.endsWith('이에요') && n > 3) return `${word.slice(0, -3)}이다`
  return word
}

/** Of a verb in ㅂ니다: what stands before its last syllable, and that syllable. */
function plainOfPresent(before: string, syllable: number): string {
  const open = String.fromCharCode(syllable - B)
  if (open === '이' && !inI.test(before)) return `${before}이다`
  if (open === '니' && before.endsWith('아')) return `${before}니다`
  // 오를 겁니다: 것입니다.
  if (open === '거') return `${before}것이다`
  if (openAdjectives.test(before + open)) return `${before}${open}다`
  return `${before}${String.fromCharCode(syllable - B + N)}다`
}
