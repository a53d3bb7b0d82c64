import type { ParticleRole } from '../../../pack/pack.ts'
import {
  adnominalEnds,
  adnominals,
  clauseEnds,
  clauseWords,
  endsIn,
  endsWithNounInHae,
  happened,
  heard,
  inGa,
  inGi,
  inNaOrKi,
  inSi,
  saidOf,
  stemClauses,
  stemEnds,
  stemForms,
  verbEnds,
} from './endings.ts'
import {
  adverbs,
  degrees,
  inDae,
  inHa,
  noodles,
  nounEnds,
  persons,
  postpositions,
  roads,
  unlikely,
  whole,
} from './nouns.ts'
import { fitsVowel, hasClosed, hasPast, hasTwoFeet, isChain, isPastAdnominal, isPastEnd } from './syllables.ts'

/*
 * Particles of Korean nouns: what a word is in its clause.
 */

const particles: ReadonlyMap<string, ParticleRole> = new Map<string, ParticleRole>([
  ...['로부터', '으로부터', '로부터는', '으로부터는', '로부터도'].map((from): [string, ParticleRole] => [
    from,
    'other',
  ]),
  ['에만도', 'other'],
  ['만도', 'other'],
  ['으로서', 'other'],
  ['으로써', 'other'],
  ['으로선', 'other'],
  ['으로서는', 'other'],
  ['으로서도', 'other'],
  ['로서는', 'other'],
  ['로서도', 'other'],
  ['에서만', 'other'],
  ['으로만', 'other'],
  ['로만', 'other'],
  ['까지만', 'other'],
  ['까지도', 'other'],
  ['에게도', 'other'],
  ['으로까지', 'other'],
  ['로까지', 'other'],
  ['조차', 'subject'],
  ['마저', 'subject'],
  ['에게만', 'other'],
  ['로서', 'other'],
  ['로써', 'other'],
  ['로선', 'other'],
  ['에선', 'other'],
  ['에겐', 'other'],
  ['보단', 'other'],
  ['에만', 'other'],
  ['에서는', 'other'],
  ['에서도', 'other'],
  ['으로는', 'other'],
  ['으로도', 'other'],
  ['에게는', 'other'],
  ['에게서', 'other'],
  ['한테서', 'other'],
  ['한테', 'other'],
  ['에는', 'other'],
  ['에도', 'other'],
  ['로는', 'other'],
  ['로도', 'other'],
  ['보다는', 'other'],
  ['보다도', 'other'],
  ['까지는', 'other'],
  ['부터는', 'other'],
  ['에서', 'other'],
  ['에게', 'other'],
  ['으로', 'other'],
  ['까지', 'other'],
  ['부터', 'other'],
  ['보다', 'other'],
  ['처럼', 'other'],
  ['만큼', 'other'],
  ['마다', 'other'],
  ['대로', 'other'],
  ['이나', 'other'],
  ['이라는', 'other'],
  ['라는', 'other'],
  ['이란', 'other'],
  ['께서는', 'topic'],
  ['께서', 'subject'],
  ['엔', 'other'],
  ['은', 'topic'],
  ['는', 'topic'],
  ['이', 'subject'],
  ['가', 'subject'],
  ['을', 'object'],
  ['를', 'object'],
  ['의', 'of'],
  ['에', 'other'],
  ['로', 'other'],
  ['와의', 'of'],
  ['과의', 'of'],
  ['와는', 'and'],
  ['과는', 'and'],
  ['와도', 'and'],
  ['과도', 'and'],
  ['과', 'and'],
  ['와', 'and'],
  ['도', 'subject'],
  ['만', 'other'],
])

type Split = { readonly noun: string; readonly role: ParticleRole } | null

/** Words that are remembered, at most. */
const MAX_SPLITS = 60_000

const splits = new Map<string, Split>()

/** Remembers the words seen last: few words make most of a text. */
export function splitParticle(word: string): Split {
  let split = splits.get(word)
  if (split === undefined) {
    split = findParticle(word)
    if (splits.size >= MAX_SPLITS) splits.clear()
    if (word.length <= 24) splits.set(word, split)
  }
  return split
}

/** 강은지, 이민지는: names in 지, which as a word would ask whether (큰지) or deny (크지는); but 남은지. */
const namedJi =
  /^(?!남은)[김이박최정강조윤장임한오서신권황안송류전홍유고문양손배백허남심노하곽성차주우구민나진지엄채원천][은민예윤연혜수현]지([은는이가을를의도와과만]|에게|에게는)?$/

/** Such a noun with its particle. */
function unlikelyNoun(word: string): Split {
  if (namedJi.test(word))
    return { noun: word.slice(0, 3), role: word.length === 3 ? 'bare' : (particles.get(word.slice(3)) ?? 'bare') }
  if (unlikely.has(word)) return { noun: word, role: 'bare' }
  for (let n = Math.min(3, word.length - 2); n >= 1; n--) {
    const role = particles.get(word.slice(-n))
    const noun = word.slice(0, -n)
    if (role !== undefined && unlikely.has(noun) && fitsVowel(noun, word.slice(-n))) return { noun, role }
  }
  return null
}

/** What 서, short for 에서, stands behind. */
const inSeo =
  /^A?(?:[가-힣]*(?:대회|리그|무대|현장|공항|고속도로|올림픽|월드컵|시리즈|경기|연전|라운드)|[가-힣]+(?<!백과)전)서$/

/** 휴가제한, but 해제한 */
const limits =
  /(휴가|출입|접근|속도|수입|수출|대출|거래|시간|연령|나이|운행|입산|출국|이용|취업|급수|자격|중량|높이|통행|영업|인원)제한$/

function findParticle(word: string): Split {
  const c = word.charCodeAt(word.length - 1)
  if (c < 0xac00 || c > 0xd7a3) return null
  const named = unlikelyNoun(word)
  if (named) return named
  // 경찰에따르면, with no space
  const source = /^(.{2,})에(?:따르|의하)면$/.exec(word)
  if (source) return { noun: source[1]!, role: 'other' }
  // 대회서, 현장서, 개막전서, 8경기서: in it.
  if (inSeo.test(word)) return { noun: word.slice(0, -1), role: 'other' }
  // 대상은 65세 이상 수급자다, 남녀다: the copula without its 이.
  if (/^(?!잠자다$)[가-힣]*(?:[가-힣]자|남녀)다$/.test(word)) return { noun: word.slice(0, -1), role: 'bare' }
  // 휴가제한
  if (whole.has(word) || adverbs.has(word) || nounEnds.has(word) || noodles.test(word) || limits.test(word))
    return { noun: word, role: 'bare' }
  // 가로수 피해도, but 급류를 피해
  // 판매도, but 매도
  if (/^(피해|손해|재해|수해|판매|구매|예매)도$/.test(word)) return { noun: word.slice(0, 2), role: 'subject' }
  // 출하는, 금리 인하는: nouns in 하, not 하는.
  if (inHa.test(word)) return { noun: word.slice(0, -1), role: 'topic' }
  const role = knownForm(word) ?? (word.length >= 2 ? inflectedForm(word) : null)
  if (role !== null) return { noun: word, role }
  // 도로는, 경로도: no 도 and no 경.
  if (roads.test(word)) return { noun: word.slice(0, -1), role: word.endsWith('는') ? 'topic' : 'subject' }
  return splitOff(word)
}

/** What a word is that is no noun with a particle, by lists of forms and by its last letters; or `null`. */
function knownForm(word: string): ParticleRole | null {
  // A lone particle or ending behind a figure, a bracket or a foreign word comes with a letter before it.
  if (word === 'A인') return 'verb'
  // 나와도, 늘어서, 줄어야: the same form with an ending more.
  if (stemClauses.has(word) || /[가-힣]올라$/.test(word) || heard.test(word)) return 'clause'
  if (clauseWords.has(word) || (word.length >= 3 && /[도서야]$/.test(word) && clauseWords.has(word.slice(0, -1))))
    return 'clause'
  if (adnominals.has(word) || stemForms.has(word) || stemEnds.has(word)) return 'verb'
  if (isPastEnd(word) || hasClosed(word) || isPastAdnominal(word)) return 'verb'
  if (word.length > 2 && (adnominalEnds.has(word.slice(-2)) || inSi.test(word))) return 'verb'
  if (/[여려]$/.test(word) && word.length >= 2 && !nounsInYeo.test(word)) return 'clause'
  if (word.length >= 3 && word.endsWith('인') && !persons.test(word)) return 'verb'
  if (/[아어]$/.test(word) && word.length >= 2 && isChain(word)) return 'clause'
  // 유지해야 한다는 의견, 늘었다는 뜻
  if (saidOf.test(word)) return 'verb'
  // 농도, 만족도: no particle.
  if (degrees.test(word)) return 'bare'
  return postpositions.has(word) ? 'other' : null
}
const nounsInYeo = /(참여|기여|부여|수여|증여|급여|잉여|대여|투여|관여|우려|배려|격려|고려|염려|독려|고구려)$/

/** The same, of a word of two letters or more, by its ending. */
function inflectedForm(word: string): ParticleRole | null {
  // 관련해서는, 위해서는
  if (/[해어아여러라]서[는도]$/.test(word) && word.length > 3) return 'clause'
  // 줄어들기도 했다, but 경기도, 전기도
  if (happened.test(word)) return 'verb'
  // 졸업생 수가 줄기는 4년 만이다: no stem.
  if (inGi.test(word)) return 'other'
  // 크게, 가파르게: how it moved, no verb of its own.
  if (word.endsWith('게') && !word.endsWith('에게')) return 'other'
  if (word.endsWith('고') && !whole.has(word.slice(-2))) return 'clause'
  // 알고도, but 광고도; 따져도, 늘려도
  if (word.endsWith('고도') && word.length > 2 && !whole.has(word.slice(-3, -1)) && word !== '최고도') return 'clause'
  if (/[가-힣](?:져|쳐|춰|줘|꿔|워|둬|봐|돼|켜|혀|겨|러)[도야]$/.test(word)) return 'clause'
  if (/[가-힣][해]$/.test(word) && word.length >= 3 && !endsWithNounInHae(word)) return 'clause'
  if (hasPast(word) && /[고며나]$|지만$|는데$|으니$|더니$|자$|으나$/.test(word)) return 'clause'
  if (/[돼며]$/.test(word) || endsIn(clauseEnds, word)) return 'clause'
  return endsIn(verbEnds, word) ? 'verb' : null
}

/** A noun and the longest particle that fits behind it. */
function splitOff(word: string): Split {
  // 임대로, 확대로: the noun ends as a particle does.
  for (let n = inDae.test(word) ? 1 : Math.min(5, word.length - 1); n >= 1; n--) {
    const particle = word.slice(-n)
    const role = particles.get(particle)
    const noun = word.slice(0, -n)
    if (role === undefined || !fitsVowel(noun, particle)) continue
    // 성과는, 연구 결과도
    if (/^[과와]/.test(particle) && whole.has(noun + particle[0])) continue
    return isVerbBefore(noun, particle) ? { noun: word, role: 'verb' } : { noun, role }
  }
  return { noun: word, role: 'bare' }
}

/** Whether what looks like a particle is the ending of a verb. */
function isVerbBefore(noun: string, particle: string): boolean {
  // 맑은, 굵은: few nouns end in two consonants.
  if (particle === '은') return hasTwoFeet(noun) && !/[값몫닭흙넋삶덟]$/.test(noun)
  // 늘어나는, 성장하는: a verb that describes what follows.
  if (particle !== '는' || noun.length < 2 || nounsBeforeNeun.test(noun)) return false
  return /(하|되|지|[어아]드)$/.test(noun) || inNaOrKi.test(noun) || inGa.test(noun)
}
const nounsBeforeNeun =
  /(먼지|출하|투하|낙하|전하|각하|폐하|축하|은하|휘하|상하|신하|격하|비하|귀하|택지|농지|대지|산지|부지|초지|임지|묘지|행선지|근거지|거주지|소재지|관광지|유적지|휴양지|목적지|출신지|생산지|재배지|발원지|접전지|격전지|도착지|바지|강아지|아버지|소시지|마사지|반지|오렌지|페이지|패키지|배지|에너지|시너지|줄거지|처지|취지|요지|오지|육지|양지|습지|고지|공지|통지|낙지|돼지|중지|정지|폐지|저수지|입지|여론지|일간지|경제지|전문지|답지|시험지|설문지|봉지|엄지|거지|딱지|뱃지|빌리지|스테이지|빈티지|마일리지|게이지|모기지|브리지|스토리지|챌린지|레인지|수지|유지|금지|방지|중지|저지|현지|용지|저하|지하|이하|영하|산하|인하|부하|강하|기지|단지|꽁지|편지|잡지|토지|휴지|의지|복지|이미지|메시지)$/
