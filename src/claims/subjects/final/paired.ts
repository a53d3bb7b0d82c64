import { isProportion, isRate } from '../../clauses/final/behind-numbers.ts'
import type { FinalSentence } from '../../clauses/final/final-sentence.ts'
import { nounPhrase, openerOf } from '../../clauses/final/noun-phrases.ts'
import { type Quantity, sameUnit } from '../../numbers/quantity.ts'
import { NUMBER, WORD } from '../../text/tokens.ts'

/**
 * 외국인과 기관이 각각 8천523억원, 2천114억원: subjects and numbers by their order, where there are as many of both.
 *
 * `levels` is filled with the level that each of a list of movements has led to.
 */
export function pairedSubjects(sentence: FinalSentence, levels: Map<number, number>): ReadonlyMap<number, string> {
  const { compiled, reading, words, memory } = sentence
  const { respectively, partial } = compiled.pack.phrases
  const { tokens, claims } = reading
  const paired = new Map<number, string>()
  pairLinked({ reading, words, compiled }, levels)
  if (respectively === undefined) return paired
  for (let at = 0; at < tokens.length; at++) {
    if (!respectively.has(tokens[at]!.norm)) continue
    const behind = listBehind(sentence, at)
    const list = behind.length > 1 ? behind : listBefore(sentence, at)
    const count = list.length
    if (count === 0 && behind.length === 1) pairWithAll(sentence, paired, behind[0]!, at)
    if (count < 2) continue
    const n = list[0]!
    // 매출은 22조원, 영업이익은 9조원으로 각각 35%, 68% 늘었다: each has led to one of the levels before.
    if (isListOfLevels(sentence, n, count)) {
      for (const [k, member] of list.entries()) levels.set(member, n - count + k)
      continue
    }
    let end = list === behind ? at : claims[n]!.first
    while (list !== behind && end > 0 && (words.against[end - 1] || reading.periodAt[end - 1])) end--
    const names = namesBefore(sentence, end, count)
    // 중·고등학생의 피해는 각각: no name without the rest.
    if (names.some((name) => partial?.has(name))) continue
    // 매출은 69억원, 영업이익은 9억원이었다. 각각 7%, 38% 늘어난 수치다: as in the sentence before.
    const isBare = n === 0 && !words.role.slice(0, at).some((role) => role === 'topic' || role === 'subject')
    if (names.length === 0 && isBare && memory.listed?.length === count) names.push(...memory.listed)
    if (names.length !== count) continue
    // 3위와 4위는 각각: a rank is no name.
    if (names.includes('')) continue
    for (const [k, name] of names.entries()) paired.set(list[k]!, name)
    pairFurther(sentence, list, names, paired, levels)
  }
  pairNamed(sentence, paired, levels)
  pairLevels(sentence, levels)
  return paired
}

/** 부산, 대구, 인천은 각각 1곳이 늘었다: one number for all that are named before it. */
function pairWithAll(sentence: FinalSentence, paired: Map<number, string>, n: number, at: number): void {
  const { reading, words } = sentence
  const { text, tokens, claims } = reading
  const role = words.role[at - 1]
  if (claims[n]!.first !== at + 1 || (role !== 'topic' && role !== 'subject')) return
  const names = namesBefore(sentence, at, MOST_NAMES)
  const end = words.nounEnd[at - 1]!
  let start = end
  let count = 0
  // With no more than what joins two of them in between.
  for (let k = names.length - 1; k >= 0; k--, count++) {
    const from = names[k] ? text.lastIndexOf(names[k]!, start) : -1
    const gap = start - from - names[k]!.length
    if (from < reading.span.start || gap < 0 || gap > (count === 0 ? 0 : LONGEST_LINK)) break
    start = from
  }
  if (count > 1 && start < tokens[at]!.start) paired.set(n, text.slice(start, end))
}
/** Names that share one number, at most. */
const MOST_NAMES = 6
/** Letters between two of them, at most. */
const LONGEST_LINK = 3

/** 백화점과 마트의 매출은 4%, 2% 각각 늘었다: the numbers of a list straight before a token. */
function listBefore(sentence: FinalSentence, at: number): number[] {
  const { claimAt } = sentence.reading
  const list: number[] = []
  for (let n = claimAt[at - 1] ?? -1; n >= 0; n--) {
    list.unshift(n)
    if (n === 0 || !isNextInList(sentence, n)) break
  }
  return list
}

/** 외국인과 기관은 753억원, 1264억원 순매도했다: as many names as numbers straight behind them, with no word that says so. */
function pairNamed(sentence: FinalSentence, paired: Map<number, string>, levels: Map<number, number>): void {
  const { compiled, reading, words } = sentence
  const { tokens, claims } = reading
  for (let n = 0; n + 1 < claims.length; n++) {
    let last = claims[n]!.first - 1
    // 5년물, 10년물 금리도 전날보다 0.050%포인트, 0.054%포인트
    while (last > 0 && (words.against[last] || reading.periodAt[last])) last--
    const role = words.role[last]
    if (paired.has(n) || (role !== 'topic' && role !== 'subject')) continue
    let count = 1
    while (n + count < claims.length && isNextInList(sentence, n + count)) count++
    // 위판량과 위판액은 1만4889t, 1408억원으로: each in its own unit.
    if (count === 1 && isNextOfOther(sentence, n + 1)) count = 2
    if (count < 2) continue
    // 2위와 3위 상금을: both of one thing.
    const end = claims[n + count - 1]!.last + 1
    if (words.role[claims[n]!.last + 1] === 'and' && !tokens[end]?.glued) continue
    // A particle of its own (삼성SDI는) stands behind its noun.
    // 내수와 수출 역시 12만대와 19만대로
    const isLikewise =
      compiled.pack.phrases.likewise?.has(tokens[last]!.norm) && words.nounEnd[last]! <= tokens[last]!.start
    let and = isLikewise ? last - 1 : last
    while (and > 0 && tokens[and]!.glued) and--
    and--
    // 1년물과 2년물 금리는: over the words of the last name
    for (let steps = 0; steps < 3 && and > 0; steps++, and--) {
      const isWord = words.role[and] === 'bare' && tokens[and]!.kind === WORD
      if (!isWord && !(tokens[and]!.kind === NUMBER && tokens[and + 1]!.glued)) break
    }
    if (and < 0) continue
    if (words.role[and] !== 'and' && !compiled.pack.phrases.links.has(tokens[and]?.norm ?? '')) continue
    const names = namesBefore(sentence, last + 1, count)
    // 특히, 서울 거래는 208건, 67건이었다: no name of one of them.
    if (names.length !== count || names.some((name) => compiled.pack.phrases.leading.has(name))) continue
    for (const [k, name] of names.entries()) paired.set(n + k, name)
    const list = names.map((_, k) => n + k)
    pairFurther(sentence, list, names, paired, levels)
  }
}

/** 매출 2조원, 이익 3천억원을 기록하며 전년 대비 18%, 8% 늘었다: two rates straight behind two levels, each of one of them. */
function pairLevels(sentence: FinalSentence, levels: Map<number, number>): void {
  const { reading, words } = sentence
  const { claims } = reading
  for (let n = 2; n + 1 < claims.length; n++) {
    if (levels.has(n) || !isRate(claims[n]!) || isRate(claims[n - 1]!) || !isNextInList(sentence, n + 1)) continue
    if (claims[n + 2] && isNextInList(sentence, n + 2)) continue
    if (!isListOfLevels(sentence, n, 2) || sentence.reading.tokens[claims[n - 2]!.last + 1]?.norm !== ',') continue
    const between = words.role.slice(claims[n - 1]!.last + 2, claims[n]!.first)
    if (between.some((role) => role === 'topic' || role === 'subject')) continue
    levels.set(n, n - 2)
    levels.set(n + 1, n - 1)
  }
}

/** Whether only a comma or the like stands between a number and the one before it, of the same unit. */
function isNextInList({ compiled, reading: { tokens, claims } }: FinalSentence, n: number): boolean {
  const { last } = claims[n - 1]!
  return (
    sameUnit(claims[n - 1]!, claims[n]!) &&
    claims[n]!.first === last + 2 &&
    compiled.pack.phrases.links.has(tokens[last + 1]!.norm)
  )
}

/** Whether only a comma stands between a number and the one before it, which is of another kind and no rate. */
function isNextOfOther({ reading: { tokens, claims } }: FinalSentence, n: number): boolean {
  const [prior, q] = [claims[n - 1], claims[n]]
  if (!prior || !q || q.first !== prior.last + 2 || tokens[prior.last + 1]!.norm !== ',') return false
  return isOfOtherKind(prior, q)
}

const isLasting = ({ unit }: Quantity): boolean => unit!.type === 'duration' || unit!.type === 'rank'

/** Whether two numbers are of two kinds, and neither is a rate or a span. */
const isOfOtherKind = (a: Quantity, b: Quantity): boolean =>
  a.unit!.type !== b.unit!.type && !isRate(a) && !isRate(b) && !isLasting(a) && !isLasting(b)

/** The list of numbers that a word behind its names (각각) stands before. */
function listBehind(sentence: FinalSentence, at: number): number[] {
  const { compiled, reading, words } = sentence
  const { tokens, claims, cueAt, periodAt } = reading
  let n = 0
  while (n < claims.length && claims[n]!.first < at) n++
  const first = claims[n]
  let between = 0
  for (let i = at + 1; first && i < first.first; i++) if (!words.against[i] && !periodAt[i]) between++
  if (!first || between > 2) return []
  const list = [n]
  for (;;) {
    let { last: end } = claims[n]!
    // 각각 7bp 상승, 10bp 상승으로
    if (cueAt[end + 1]?.value.role === 'move' && words.role[end + 1] === 'bare') end++
    // 각각 0.35%포인트(p), 0.54%p
    if (isLabel(sentence, end + 1)) end += 3
    const close = restatedUntil(sentence, n, end)
    if (close >= 0) end = close
    while (claims[n + 1] && claims[n + 1]!.first < close) n++
    const gap = tokens[end + 1]
    const next = claims[n + 1]
    const isOther = list.length === 1 && isNextOfOther(sentence, n + 1)
    // 각각 38%, 2.1배
    const isAlike = sameUnit(first, next ?? first) || (isProportion(first) && next !== undefined && isProportion(next))
    if (!gap || !next || (!isAlike && !isOther)) return list
    if (!compiled.pack.phrases.links.has(gap.norm) || next.first - end > 3) return list
    // 각각 13석, 누리당이 4석: one more, with a name of its own.
    if (words.role.slice(end + 1, next.first).some((role) => role === 'topic' || role === 'subject')) return list
    list.push(++n)
  }
}

/** Whether a bracket at a token holds one word and no number. */
const isLabel = ({ reading: { tokens, claimAt } }: FinalSentence, at: number): boolean =>
  tokens[at]?.norm === '(' && tokens[at + 1]?.kind === WORD && claimAt[at + 1]! < 0 && tokens[at + 2]?.norm === ')'

/** 각각 2.5%(31조원), 3.7%(41조원↑), 19%(48명→39명): where a bracket behind a token closes that has only the same in another unit; -1 if none does. */
function restatedUntil({ reading: { tokens, claims, cueAt } }: FinalSentence, n: number, end: number): number {
  const first = claims[n + 1]
  if (first?.first !== end + 2 || tokens[end + 1]!.norm !== '(') return -1
  const to = tokens[first.last + 1]?.norm === '→' ? claims[n + 2] : undefined
  const { last } = to?.first === first.last + 2 ? to : first
  const close = last + (cueAt[last + 1]?.value.role === 'move' ? 2 : 1)
  return tokens[close]?.norm === ')' ? close : -1
}

/** Whether as many levels of another unit stand in a row before a list. */
function isListOfLevels(
  { compiled, reading: { tokens, claims, cueAt }, roles }: FinalSentence,
  n: number,
  count: number,
): boolean {
  const before = n - count
  if (before < 0) return false
  // 139점, 127점으로 각각 8점, 2점 올랐다: of the same unit, but by how much.
  if (sameUnit(claims[n - 1]!, claims[n]!) && roles[n]!.kind !== 'change') return false
  for (let k = before; k < n; k++) {
    // 위판량 600t, 위판액 98억원으로 각각 127%, 80% 늘었다: two of different kinds.
    const isOther = count === 2 && k < n - 1 && isOfOtherKind(claims[k]!, claims[n - 1]!)
    if (!sameUnit(claims[k]!, claims[n - 1]!) && !isOther) return false
    if (k > before && claims[k]!.first - claims[k - 1]!.last > 8) return false
  }
  const { to, bounded } = compiled.pack.phrases
  const at = claims[n - 1]!.last + 1
  const particle = tokens[at]?.norm ?? ''
  // 22조원, 9조원을 기록하며 각각, 4천억원, 300억원 등으로 각각
  return (
    to.has(particle) ||
    particle === compiled.pack.phrases.someTo ||
    (bounded?.has(particle) === true && cueAt[at + 1]?.value.role === 'state')
  )
}

/** A member of a list without its particle, with the nouns before it. */
function nameAt({ compiled, reading, words }: FinalSentence, at: number, whole: boolean): string {
  const { leading, jointly } = compiled.pack.phrases
  const phrase = nounPhrase(compiled, reading, words, at)
  // 기타·수리 및 개인서비스업: one member of it is a list.
  const isJoint = jointly !== undefined && phrase.includes(` ${jointly} `)
  const found = isJoint || whole ? phrase : phrase.slice(phrase.lastIndexOf('·') + 1)
  const cut = found.indexOf(' ')
  return cut > 0 && leading.has(found.slice(0, cut)) ? found.slice(cut + 1) : found
}

/** The members of the list before a token, as many as there are numbers; 도매 및 소매업 is one of them, unless that makes too few. */
function namesBefore(sentence: FinalSentence, at: number, count: number): string[] {
  const { jointly } = sentence.compiled.pack.phrases
  // 정보업과 과학·기술업은 각각: a dot inside of one of them, where there are as many without it.
  const whole = membersBefore(sentence, at, count + 1, '', true)
  if (whole.length === count && count > 1 && whole.some((name) => name.includes('·'))) return whole
  const names = membersBefore(sentence, at, count, '')
  const isFew = names.length > 0 && names.length < count && jointly !== undefined
  return isFew && names.some((name) => name.includes(` ${jointly} `))
    ? membersBefore(sentence, at, count, ` ${jointly} `)
    : names
}

/** `joint`: what parts a member in two; empty where nothing does. */
function membersBefore(sentence: FinalSentence, at: number, count: number, joint: string, dotted = false): string[] {
  const { compiled, reading, words } = sentence
  const { links, jointly, leading, pronouns, feasts, comparedBy } = compiled.pack.phrases
  const { tokens, text, periodAt, claimAt } = reading
  // 2019년 동월 대비 각각
  const isThen = (i: number): boolean =>
    (feasts?.has(tokens[i]!.norm) && periodAt[i - 1] !== undefined && periodAt[i - 1] !== null) ||
    (comparedBy?.has(tokens[i]!.norm) && feasts?.has(tokens[i - 1]?.norm ?? '')) === true
  const names: string[] = []
  // 내수와 수출 역시 12만대와 19만대로: the token before it
  let likewise = -1
  // 새솔과 한빛이 차를 각각 3대, 5대 팔았다: not what they have sold.
  const isListed = (i: number): boolean => words.role[i - 1] === 'and' || !words.role.slice(0, i).includes('and')
  // The last one first.
  for (let i = at - 1, steps = 0; i >= 0 && steps < 24 && names.length < count; i--, steps++) {
    const token = tokens[i]!
    const role = words.role[i]!
    if (periodAt[i] || claimAt[i]! >= 0 || (names.length === 0 && (words.against[i] || isThen(i)))) continue
    if (names.length === 0 && compiled.pack.phrases.likewise?.has(token.norm) && words.nounEnd[i]! <= token.start) {
      likewise = i - 1
      continue
    }
    // 새솔과 한빛의 경우 이와 달리 각각
    if (names.length === 0 && role === 'and' && pronouns.has(text.slice(token.start, words.nounEnd[i]))) continue
    // 대중(對中), 대일(對日) 수출은 각각
    const open =
      names.length > 0 && token.norm === ')' && links.has(tokens[i + 1]?.norm ?? '') ? openerOf(tokens, i) : 0
    if (open > 0 && tokens[open - 1]!.kind === WORD) {
      names.unshift(text.slice(tokens[open - 1]!.start, token.end))
      i = open - 1
      continue
    }
    // 무디스와 피치의 전망치는 각각: of whom it is told.
    let owner = i - 1
    while (owner > i - 6 && owner > 0 && periodAt[owner]) owner--
    let start = owner
    while (start > owner - 4 && start > 0 && tokens[start]!.glued) start--
    const isOwned = names.length === 0 && role === 'topic' && words.role[owner] === 'of'
    // 코스피와 코스닥 시장의 거래대금은 각각
    if (words.role[start - 1] === 'bare' && words.role[start - 2] === 'and' && tokens[start - 1]!.kind === WORD) start--
    // 서울·부산·대구의 실업률은 각각
    if (isOwned && (tokens[owner - 1]?.norm === '·' || words.role[start - 1] === 'and')) {
      const from = tokens[owner - 1]?.norm === '·' ? owner : start
      names.unshift(text.slice(tokens[from]!.start, words.nounEnd[owner]))
      i = from
      continue
    }
    // 화학과 네이버만 각각
    // 공공시설과 사유시설에서 각각
    const { placed, at: place } = compiled.pack.phrases
    const isPlace = place !== undefined && words.role[i - 1] === 'and' && token.norm.endsWith(place)
    const isAlone = isPlace || placed?.(token.norm) === 'alone'
    // 영업이익 및 순이익 모두 각각
    const isAll =
      role === 'bare' &&
      leading.has(tokens[i + 1]!.norm) &&
      (jointly === tokens[i - 1]?.norm || words.role[i - 1] === 'and')
    if (names.length === 0 && role === 'bare' && leading.has(token.norm)) continue
    const isLast =
      names.length === 0 &&
      (isAll ||
        (i === likewise && role === 'bare') ||
        role === 'topic' ||
        role === 'subject' ||
        (role === 'object' && isListed(i)) ||
        isAlone)
    const isMember =
      names.length > 0 &&
      (role === 'and' ||
        (role === 'bare' &&
          (links.has(tokens[i + 1]?.norm ?? '') || (joint !== '' && tokens[i + 1]?.norm === jointly))))
    if (token.kind === WORD && (isLast || isMember)) {
      const whole = nameAt(sentence, i, dotted)
      const name = joint && whole.includes(joint) ? whole.slice(whole.lastIndexOf(joint) + joint.length) : whole
      names.unshift(name)
      // Over the words of the name.
      const from = text.lastIndexOf(name, words.nounEnd[i])
      while (i > 0 && tokens[i - 1]!.start >= from) i--
    } else if (
      names.length === 0
        ? role !== 'other' && role !== 'object'
        : role === 'topic' || role === 'subject' || role === 'clause'
    )
      break
  }
  return names
}

/** 각각 8만명, 6만명 줄어 23개월째, 25개월째: a further list of as many goes by the same order. */
function pairFurther(
  sentence: FinalSentence,
  first: readonly number[],
  names: readonly string[],
  paired: Map<number, string>,
  levels: Map<number, number>,
): void {
  const { compiled, reading } = sentence
  const { tokens, claims } = reading
  const count = names.length
  let prior = first
  for (;;) {
    const next = prior.at(-1)! + 1
    const list = furtherList(sentence, next, count)
    if (list === null) return
    const before = tokens[claims[next - 1]!.last + 1]?.norm ?? ''
    const isLed = compiled.pack.phrases.to.has(before) && isRate(claims[next]!)
    for (const [k, name] of names.entries()) {
      paired.set(list[k]!, name)
      if (isLed) levels.set(list[k]!, prior[k]!)
    }
    prior = list
  }
}

function furtherList(sentence: FinalSentence, next: number, count: number): number[] | null {
  const { compiled, reading, words } = sentence
  const { tokens, claims } = reading
  if (next + count > claims.length) return null
  const from = claims[next - 1]!.last + 1
  for (let i = from + (tokens[from]?.glued ? 1 : 0); i < claims[next]!.first; i++)
    if (words.role[i] === 'topic' || words.role[i] === 'subject') return null
  const list = [next]
  for (let k = next; list.length < count; ) {
    let at = claims[k]!.last + 1
    const close = restatedUntil(sentence, k, at - 1)
    if (close >= 0) at = close + 1
    while (claims[k + 1] && claims[k + 1]!.first < close) k++
    if (tokens[at]?.glued && tokens[at]!.kind === WORD && !compiled.pack.phrases.links.has(tokens[at]!.norm)) at++
    const other = claims[++k]
    if (!other || !sameUnit(claims[next]!, other) || other.first - at > 2) return null
    if (!compiled.pack.phrases.links.has(tokens[at]?.norm ?? '')) return null
    list.push(k)
  }
  return list
}

/** 총자산은 90조원, 자본은 9조원으로 4%와 13% 늘었다: two rates joined by a particle, each of one of the two levels before. */
function pairLinked(
  { compiled, reading, words }: Pick<FinalSentence, 'compiled' | 'reading' | 'words'>,
  levels: Map<number, number>,
): void {
  const { tokens, claims } = reading
  for (let n = 2; n + 1 < claims.length; n++) {
    const [a, b, one, two] = [claims[n - 2]!, claims[n - 1]!, claims[n]!, claims[n + 1]!]
    const link = one.last + 1
    if (words.role[link] !== 'and' || !tokens[link]!.glued || two.first !== link + 1) continue
    if (!isRate(one) || !sameUnit(one, two) || !sameUnit(a, b) || isRate(a)) continue
    const isLed = compiled.pack.phrases.to.has(tokens[b.last + 1]?.norm ?? '') && words.role[b.first - 1] === 'topic'
    if (!isLed || words.role.slice(b.last + 2, one.first).some((role) => role === 'topic' || role === 'subject'))
      continue
    levels.set(n, n - 2)
    levels.set(n + 1, n - 1)
  }
}
