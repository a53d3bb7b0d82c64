import { B, BS, footAt, M, N, SS } from './syllables.ts'

/*
 * Polite, full and noted forms of Korean verbs, as the papers write them.
 */

/** Last letters of adjectives whose stem ends in a consonant: 높습니다 is 높다, but 받습니다 is 받는다. */
const adjectival = new Set('많적높낮같좋깊짧넓좁얇두껍맑밝늦젊')
/** Stems of adjectives that end in a vowel: 큽니다 is 크다, but 씁니다 is 쓴다. */
const openAdjectives = /(?:크|싸|비싸|빠르|느리|다르|바쁘|나쁘|아프|어리|이르|흐리|차)$/
/** Stems of verbs that end in 이, where 입니다 is no copula: 보입니다. */
const inI = /(?:보|높|줄|쌓|모|붙|들|놓|섞|꺾|벌|기울|움직|녹|숙|쓰)$/

/** Stems of 하다 and 되다 with which notes of public bodies end: 전년보다 증가함, 5%로 집계됨. Other words in 함 and 됨 are nouns (잠수함, 불편함). */
const noted =
  /^(증가|감소|상승|하락|급증|급감|급등|급락|기록|달|차지|유지|확대|축소|개선|둔화|발표|설명|강조|공시|전망|예상|예측|추산|추정|지적|주장|보고|공개|언급|말|판단|평가|분석|집계|조사|파악|확인)(함|됨)$/
/** The same of other verbs; 비해서는, which says no more than 비해; and the Q of brokers. */
const notedVerbs: ReadonlyMap<string, string> = new Map([
  ['밝힘', '밝혔다'],
  ['알림', '알렸다'],
  ['q', '분기'],
  ...['비해', '대비해', '비교해'].flatMap((than) =>
    ['서', '서는', '선'].map((end): [string, string] => [than + end, than]),
  ),
  ['나타남', '나타났다'],
  ['늘어남', '늘어났다'],
  ['줄어듦', '줄어들었다'],
  ['그침', '그쳤다'],
  ['넘어섬', '넘어섰다'],
  ['높아짐', '높아졌다'],
  ['낮아짐', '낮아졌다'],
])

/** 했습니다, 합니다, 입니다, 했어요, 했죠, 하였다, 했음, 발표함: as the papers write it. */
export function plainOf(word: string): string {
  // 이하였다, 지하였다: a noun and the copula.
  return unnoted(
    /[하되][였었]/.test(word) && !/^(?:이하|지하|영하|휘하|산하)였/.test(word)
      ? word.replace('하였', '했').replace('되었', '됐')
      : word,
  )
}

/** 했음, 했죠, 집계됨: what notes and talk end with. */
function unnoted(word: string): string {
  const last = word.at(-1)!
  if (last === '죠' || last === '음') {
    const foot = footAt(word, word.length - 2)
    // 쓰겠죠: a guess, and 쉬었음: those who take a rest, in the labour statistics.
    const isPast = (foot === SS && word !== '쉬었음' && word.at(-2) !== '겠') || (foot === BS && last === '죠')
    return isPast ? `${word.slice(0, -1)}다` : word
  }
  const stem = footAt(word, word.length - 1) === M ? noted.exec(word) : null
  if (stem) return `${stem[1]}${stem[2] === '함' ? '했' : '됐'}다`
  return notedVerbs.get(word) ?? impolite(word)
}

function impolite(word: string): string {
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
