import { type Asked, behind, isBound, moverAfter, particleOf } from '../clauses/asked-final.ts'
import type { Reading } from '../clauses/sentence.ts'
import type { WordRoles } from '../clauses/word-roles.ts'
import type { Quantity } from '../numbers/quantity.ts'
import type { Cue } from '../pack/pack.ts'
import type { Match } from '../tables/patterns.ts'
import { WORD } from '../text/tokens.ts'

/** Sets whether a number is told, expected, intended or only supposed. */
export function modalityOf(asked: Asked, n: number): void {
  const { compiled, reading, roles, words, memory } = asked
  const { phrases } = compiled.pack
  const { tokens } = reading
  const q = reading.claims[n]!
  const role = roles[n]!
  const reach = modalReach(asked, q)
  // 7명은 …라고 내다봤다: who says so.
  if (isWhoSays(asked, q)) return
  // 위원 19명 중 11명은 …라고 내다봤다: of whom they are some.
  const some = reading.claims[n + 1]
  const isGroup = some?.first === q.last + 2 && phrases.partOf.has(tokens[q.last + 1]!.norm)
  if (isGroup && isWhoSays(asked, some)) return
  // 전동차 470칸 중 210칸을 바꿀 계획이다: there they are.
  if (isGroup && q.unit!.type === 'count' && some.unit!.type === 'count') return
  // 25% 관세 영향이 있는 것으로 보인다: a rate in force, whatever it does.
  if (isRateInForce(asked, q)) return
  if (isCondition(asked, q)) {
    role.modality = 'hypothetical'
    q.why.set('modality', 'condition')
    return
  }
  // 지난해 2.4%보다 낮은 1.8%로 예상된다: what it is compared with is no part of that.
  const beside = tokens[q.last + 1]?.norm === ')' ? q.last + 2 : q.last + 1
  const isCompared =
    phrases.than?.(tokens[beside]?.norm ?? '') === true ||
    phrases.comparedBy?.has(tokens[beside + 1]?.norm ?? '') === true
  for (const cue of reading.cues) {
    if (cue.value.role !== 'modality' || (isCompared && cue.value.side === 'after')) continue
    // 570억달러로 시장 전망을 웃돌았다: what it is compared with is another number.
    if (cue.value.side === 'after' && words.role[cue.last] === 'object' && isAgainst(reading, cue)) continue
    if (cue.value.open === 'only' && !(role.period && memory.today !== null && role.period.end > memory.today)) continue
    // 58%가 ‘오를 것’이라고 답했다: what is expected is only what the answer says.
    if (asked.quotes[cue.first]! > 0 && asked.quotes[cue.first] !== asked.quotes[q.first]) continue
    const { side, sets } = cue.value
    // 최고세율 50%는 손대지 않기로 했다: it stays as it is.
    if (sets === 'target' && phrases.notTo?.test(tokens[cue.first]!.norm) && !isMovedBefore(reading, q, cue)) continue
    // 96명이 동결을 점쳤다: who expects it.
    const expects =
      side === 'after' &&
      words.role[q.last + 1] === 'subject' &&
      tokens[q.last + 1]!.glued &&
      words.role[cue.last] === 'verb' &&
      words.role[cue.first - 1] === 'object'
    if (expects && !reading.claimAt.slice(q.last + 1, cue.first).some((c) => c >= 0)) continue
    // 소방서 추산 2억원: straight before the number, and for it alone.
    const owner =
      words.role[cue.last] !== 'bare'
        ? -1
        : reading.claimAt[tokens[cue.last + 1]?.norm === '(' ? cue.last + 2 : cue.last + 1]!
    if (side === 'after' && owner >= 0 && reading.claims[owner] !== q) continue
    // 쌀 40t이 타 2억원(소방서 추산)의 피해가: of the number before the bracket.
    if (side === 'after' && tokens[cue.last + 1]?.norm === ')') {
      let open = cue.first - 1
      while (open > q.last && cue.first - open <= 4 && tokens[open]!.norm !== '(') open--
      const told = tokens[open]?.norm === '(' ? (reading.claimAt[open - 1] ?? -1) : -1
      if (told >= 0 && reading.claims[told] !== q) continue
    }
    if (side === 'after' && owner < 0 && (cue.last <= q.last || cue.first > reach)) continue
    if (side === 'before' && cue.first > q.last) continue
    // 전망치보다 5% 많았다: what has come of it.
    const isBeaten = role.kind === 'change' && phrases.than?.(tokens[cue.last]!.norm) === true
    if (side === 'before' && isBeaten) continue
    // 1800억원이고 다른 것을 더하더라도 2800억원이다: told for itself.
    const told = tokens[q.last + (words.qualifies[q.last + 1] ? 2 : 1)]
    if (side === 'after' && sets === 'hypothetical' && words.role[q.last + 1] === 'clause' && told)
      if (phrases.besides?.test(tokens[q.last + 1]!.norm)) continue
    if (side === 'before') {
      // What names a forecast holds for the number next to it, and not over a verb.
      const moved = role.previous !== null || role.direction !== null || roles.some((other) => other.previous === q)
      // 목표를 417만대로 잡다
      const isSet = phrases.to.has(particleOf(asked, q))
      // 예상 강수량은 제주도 5㎜, 남해안 1㎜: of all that follows.
      const isTopic = words.role[cue.last] === 'topic'
      let apart =
        (words.role[cue.last] === 'object' && ((!moved && !isSet) || words.against[cue.first] === 1)) ||
        q.first - cue.last > (isTopic ? 40 : 8)
      for (let k = cue.last + 1; k < q.first; k++) {
        // 목표를 지난해(1.8%)보다 낮은 1.5%로: over what it is compared with.
        const other = reading.claims[reading.claimAt[k]!]
        const close = other && tokens[other.last + 1]?.norm === ')' ? 1 : 0
        if (other && phrases.than?.(tokens[other.last + 1 + close]?.norm ?? '')) {
          k = other.last + 1 + close
          continue
        }
        if (k === q.first - 1 && words.adnominal[k] && reading.cueAt[k]?.value.role === 'move') continue
        if (
          (reading.claimAt[k]! >= 0 &&
            !isTopic &&
            !(moved && words.role[cue.last] === 'object') &&
            other !== role.previous) ||
          (isTopic && words.role[k] === 'topic') ||
          (words.role[k] === 'verb' &&
            // 제주도 20∼60㎜(많은 곳 100㎜ 이상)
            !(isTopic && phrases.degrees?.test(tokens[k]!.norm)) &&
            // 25%인 270만톤
            !(isTopic && tokens[k]!.glued && words.adnominal[k] && reading.claimAt[k - 1]! >= 0)) ||
          words.role[k] === 'clause'
        )
          apart = true
      }
      // 목표는 생산능력(1470만톤)의 25%: what it is a part of.
      const close = tokens[q.last + 1]
      if (isTopic && close?.norm === ')' && phrases.genitive.has(tokens[q.last + 2]?.norm ?? '')) apart = true
      if (apart) continue
    }
    // 시장 전망치 8천억원을 웃돌았다: what lies above it is another number.
    if (side === 'before' && cue.last + 1 === q.first && phrases.bounded?.has(particleOf(asked, q)) && isBound(q)) {
      q.qualifier = null
      q.why.set('qualifier', 'what is compared with')
    }
    // 올해 이익을 9억원으로 보고 있다: of a time that is not over yet.
    const isOpen = role.period !== null && memory.today !== null && role.period.end > memory.today
    role.modality = sets === 'estimate' && cue.value.open && isOpen ? 'forecast' : sets
    q.why.set('modality', cue.value.name)
    return
  }
  if (isCompared) return
  // 눈이 쌓이겠다: told of what is to come, and not what somebody says.
  const final = lastVerb(asked, reach)
  if (
    final > q.last &&
    asked.quotes[final] === 0 &&
    asked.quotes[q.first] === 0 &&
    phrases.isToCome?.test(tokens[final]!.norm)
  ) {
    role.modality = 'forecast'
    q.why.set('modality', 'verb of what is to come')
    return
  }
  // “12만개를 바꿔주겠다”고 말했다: what who speaks will do.
  const close = asked.quotes[q.first]! > 0 ? endOfQuote(asked, q) : -1
  const promise = close < 0 ? -1 : lastVerb(asked, Math.min(reach, close))
  const isSaid =
    promise > q.last && reading.cues.some(({ value, first }) => value.role === 'saying' && first > close + 1)
  if (isSaid && phrases.isToCome?.test(tokens[promise]!.norm)) {
    role.modality = 'target'
    q.why.set('modality', 'verb of what is intended')
    return
  }
  // 웃돌 것이다, 늘릴 계획이다: a verb of what is to come.
  for (let i = q.last + 1; i < reach && i + 1 < tokens.length; i++) {
    if (asked.quotes[i]! > 0 && asked.quotes[i] !== asked.quotes[q.first]) continue
    const expected = phrases.expects?.(tokens[i]!.norm, tokens[i + 1]!.norm)
    if (!expected) continue
    role.modality = expected
    q.why.set('modality', 'verb of what is to come')
    return
  }
  // 500명에 이를 수도 있다
  for (let i = q.last + 1; i < reach && i <= q.last + 3; i++)
    if (phrases.reachable?.test(tokens[i]!.norm) && phrases.may?.(tokens[i]!.norm, tokens[i + 1]?.norm ?? '')) {
      role.modality = 'forecast'
      q.why.set('modality', 'what may come')
      return
    }
  // 값이 10% 빠질 수 있다: it may, where nobody acts.
  const moving = role.kind === 'change' ? moverAfter(asked, q, false) : null
  if (moving && moving.last < reach && phrases.may?.(tokens[moving.last]!.norm, tokens[moving.last + 1]?.norm ?? '')) {
    let acts = false
    for (let i = Math.max(0, q.first - 8); i < moving.last; i++) acts ||= words.role[i] === 'object'
    if (!acts) {
      role.modality = 'forecast'
      q.why.set('modality', 'what may come')
      return
    }
  }
  // 문턱을 5억원으로 낮추는 개정안: not in force yet.
  for (let i = q.last + 1; i <= reach && i - q.last <= 4; i++) {
    if (reading.claimAt[i]! >= 0 || words.role[i] === 'clause') break
    if (!words.adnominal[i]) continue
    const next = tokens[i + 1]?.norm ?? ''
    const isDraft = phrases.drafts?.test(next) === true && !phrases.isPast(tokens[i]!.norm)
    // 120GW로 늘리는 내용도 담겼다
    if (isDraft || phrases.plans?.(tokens[i]!.norm, next)) {
      role.modality = 'target'
      q.why.set('modality', DRAFT)
      return
    }
    break
  }
  // 31명 이상이 찬성하면: a condition; but 분양가는 8천만원으로, 당첨되면 …
  const isListed = endsMember(asked, q)
  for (let i = q.last + 1; i <= reach && !isListed; i++) {
    if (words.role[i] !== 'clause') continue
    // 7만원이고 제한속도를 어기면: told for itself.
    if (i === q.last + 1 && tokens[i]!.glued && phrases.besides?.test(tokens[i]!.norm) && !isIf(asked, i)) break
    if (isIf(asked, i)) {
      role.modality = 'hypothetical'
      q.why.set('modality', 'condition')
      return
    }
    // 가공시설이 들어서며, 준공되면 …: a clause of its own before the condition.
    if (tokens[i + 1]?.norm === ',') break
  }
  // 발견될 경우 7000만달러를 받는다: what a condition leads to.
  let end = tokens.length - 1
  // “환율이 오르면 물가가 0.3% 오른다”고 말했다: within what is quoted.
  if (asked.quotes[q.first]! > 0) while (end > q.last && asked.quotes[end] !== asked.quotes[q.first]) end--
  let last = lastVerb(asked, end)
  // 줄이면 9조원을 아낄 수 있다고 분석했다: the verb of what is said.
  if (reading.cueAt[last]?.value.role === 'saying')
    for (let i = last - 1; i > q.last && i >= last - 2; i--)
      if (phrases.said?.test(tokens[i]!.norm)) {
        last = i
        break
      }
  if (last >= 0 && !phrases.isPast(tokens[last]!.norm))
    for (let i = q.first - 1; i >= 0; i--) {
      const cue = reading.cueAt[i]
      if (cue?.value.role === 'border') break
      const open = cue?.value.role === 'modality' && cue.value.sets === 'hypothetical'
      // “3% 오르면 좋겠다”며 “8만원이 든다”고: another quotation.
      if (asked.quotes[i]! > 0 && asked.quotes[i] !== asked.quotes[q.first]) break
      const isOpen = words.role[i] === 'clause' && isIf(asked, i)
      // 셋째를 낳으면 800만원을 주고, 부부에게 20만원을 준다: a clause of its own.
      // 비가 오면 80㎞로 줄여야 하는데도 103㎞로 달렸다
      const closes = tokens[i + 1]?.norm === ',' || phrases.contrasts?.(tokens[i]!.norm)
      if (!open && !isOpen && words.role[i] === 'clause' && closes) break
      if (!open && !isOpen) continue
      // 아이를 낳으면 주던 장려금 200만원은: the condition of what only describes.
      if (isOpen && words.adnominal[i + 1] && i + 1 < q.first) continue
      role.modality = 'hypothetical'
      q.why.set('modality', 'follows from a condition')
      return
    }
  // 서울 1도, 대전 2도다: of the temperatures that were told to come.
  if (q.unit!.type === 'temperature' && memory.toCome && !tokens.some(({ norm }) => phrases.isPast(norm))) {
    role.modality = 'forecast'
    q.why.set('modality', 'as in the sentence before')
    return
  }
  // 2028년까지 200두로 늘린다: a time to come with a verb of the present.
  // Said in a sentence before, it holds for what moves.
  const time = role.period ?? (role.direction === null || q.unit!.type === 'duration' ? null : memory.period)
  // 990억원인 계약을 높인다
  const isCopula = words.adnominal[q.last + 1] === true && tokens[q.last + 1]!.glued
  const describes = phrases.genitive.has(particleOf(asked, q)) || isCopula
  if (time && !describes && memory.today !== null && time.start > memory.today) {
    // “내년 3% 늘어 …까지 열려 있다”고 말했다: what is quoted ends there.
    let verb = lastVerb(asked, Math.min(reach, end))
    // 다음 주 34개국에서 개봉한다고 밝혔다: the verb of what is said.
    // 300명을 뽑는다고 20일 밝혔다
    let from = verb - 1
    while (from > q.last && reading.periodAt[from]) from--
    for (let i = from; i > q.last && i >= from - 1; i--) if (phrases.said?.test(tokens[i]!.norm)) verb = i
    if (verb >= 0 && phrases.isPast(tokens[verb]!.norm)) return
    if (!role.period && (verb < 0 || !phrases.isPresent?.(tokens[verb]!.norm))) return
    // Who acts on something means to; what happens is only expected.
    let acts = false
    for (let i = Math.max(0, q.first - 12); i < verb; i++)
      acts ||= words.role[i] === 'object' && asked.quotes[i] === asked.quotes[q.first]
    role.modality = acts ? 'target' : 'forecast'
    q.why.set('modality', 'time to come')
  }
}

/** Whether a verb of movement stands between a number and a cue behind it. */
const isMovedBefore = ({ cues }: Reading, q: Quantity, { first }: Match<Cue>): boolean =>
  cues.some((cue) => cue.value.role === 'move' && cue.first > q.last && cue.first < first)

/** 8억원으로, 공제를 10억원으로 높이는 내용이다: the verb of the last member of a list is that of those before it. */
export function draftsOfList(asked: Asked): void {
  const { reading, roles } = asked
  let last = -1
  for (let n = roles.length - 1; n >= 0; n--) {
    const q = reading.claims[n]!
    if (q.why.get('modality') === DRAFT) last = n
    else if (last >= 0 && roles[n]!.modality === 'reported' && endsMember(asked, q)) {
      roles[n]!.modality = roles[last]!.modality
      q.why.set('modality', DRAFT)
    }
  }
}

/** Why of what a draft says. */
const DRAFT = 'verb of a draft'

/** Whether a word of expectation is part of what a number is compared with: 시장 예상을. */
const isAgainst = ({ cues }: Reading, { first, last }: Match<Cue>): boolean =>
  cues.some((cue) => cue.value.role === 'basis' && cue.first <= first && last <= cue.last)

/** Whether a number only tells which rate it is, of which something else is said: 25% 관세 조치에서. */
function isRateInForce({ compiled, reading, words }: Asked, q: Quantity): boolean {
  const at = q.last + 1
  const noun = reading.tokens[at]
  if (q.unit!.type !== 'percent' || !noun || noun.glued || compiled.pack.phrases.rates?.has(noun.norm) !== true)
    return false
  const next = reading.tokens[at + 1]
  return (
    words.role[at] === 'bare' &&
    next?.kind === WORD &&
    !next.glued &&
    /^(bare|subject|topic|other|of)$/.test(words.role[at + 1]!)
  )
}

/** Last token of the quotation that a number stands in. */
function endOfQuote({ quotes }: Asked, q: Quantity): number {
  let end = q.last
  while (end + 1 < quotes.length && quotes[end + 1] === quotes[q.first]) end++
  return end
}

/** Whether a rate is that of those who were asked: 조사한 결과 58%가. */
export function wasAsked({ tokens }: Reading, words: WordRoles, q: Quantity, findings: string | undefined): boolean {
  return q.unit!.type === 'percent' && tokens[q.first - 1]?.norm === findings && isAsking(words, q.first - 2)
}

/** Whether a verb before the word for findings tells that people were asked: 조사한, 물은. */
export const isAsking = ({ role, adnominal }: WordRoles, at: number): boolean =>
  adnominal[at] === true || role[at] === 'clause'

/** Whether a number counts those who say what follows. */
export function isWhoSays(
  { compiled, reading, words }: Pick<Asked, 'compiled' | 'reading' | 'words'>,
  q: Quantity,
): boolean {
  const { findings } = compiled.pack.phrases
  const particle = words.role[q.last + 1]
  const { type } = q.unit!
  const isPart = type === 'count' || type === 'multiple' || type === 'percent'
  // 조사한 결과 58%가 …라고 내다봤다
  const isAsked = particle === 'subject' && wasAsked(reading, words, q, findings)
  if ((particle !== 'topic' && !isAsked) || !reading.tokens[q.last + 1]!.glued || !isPart) return false
  const cue = reading.cues.find(
    ({ value, first }) => value.role === 'saying' && value.source === 'either' && first > q.last,
  )
  if (!cue) return false
  // 정부는 100만가구를 짓고, 이 가운데 7만가구는 …하겠다고 했다: who says so has been named.
  if (type === 'count' && compiled.pack.phrases.built?.has(q.unit!.text))
    for (let i = 0; i < q.first; i++) if (words.role[i] === 'topic') return false
  // “3억원을 잃었고 두 명은 숨졌다”고: they are told of.
  let opened = false
  for (let i = q.last + 2; i <= cue.first; i++) {
    const { norm } = reading.tokens[i]!
    if (words.role[i] === 'topic' || (norm === '”' && !opened)) return false
    opened ||= norm === '“'
  }
  return true
}

/** Whether a verb states a condition; 하고 나면 only says when. */
function isIf({ compiled, reading }: Asked, i: number): boolean {
  const { isConditional, chained, sizes } = compiled.pack.phrases
  const { norm } = reading.tokens[i]!
  if (isConditional?.(norm) !== true || (chained?.(reading.tokens[i - 1]?.norm ?? '', norm) ?? false)) return false
  // 이득액이 50억원 이상이면: how far a rule reaches; but votes may come to 31명 이상.
  const bounded = reading.claims[reading.claimAt[i - 1] ?? -1]
  return !bounded || bounded.unit!.type === 'count' || sizes?.has(norm.slice(0, 2)) !== true
}

/** 요금을 50원 올리면 …: the verb of the number itself, whatever is expected to follow. */
function isCondition(asked: Asked, q: Quantity): boolean {
  const { reading, words } = asked
  if (endsMember(asked, q)) return false
  for (let i = q.last + 1; i < reading.tokens.length && i - q.last < 8; i++) {
    if (words.role[i] === 'clause') return isIf(asked, i)
    if (words.adnominal[i] || asked.quotes[i] !== asked.quotes[q.first]) return false
  }
  return false
}

/** 분양가는 8천만원으로, 당첨되면 …: what is told of the number ends with its particle. */
const endsMember = (asked: Asked, q: Quantity): boolean =>
  asked.compiled.pack.phrases.to.has(particleOf(asked, q)) && asked.reading.tokens[q.last + 2]?.norm === ','

function lastVerb({ reading, words }: Asked, reach: number): number {
  for (let i = Math.min(reach, reading.tokens.length - 1); i >= 0; i--)
    if (words.role[i] === 'verb' || words.role[i] === 'clause') return i
  return -1
}

/** Whether the clause from a token on has a topic of its own and no number. */
function isOfAnother({ reading, words }: Asked, from: number): boolean {
  let topic = false
  for (let i = from; i < reading.tokens.length; i++) {
    if (reading.claimAt[i]! >= 0 || words.role[i] === 'clause') return false
    topic ||= words.role[i] === 'topic'
  }
  return topic
}

/** Last token whose words of expectation still cover a number: its clause, and those that are linked to it without a past. */
function modalReach(asked: Asked, q: Quantity): number {
  const { compiled, reading, words } = asked
  const { tokens, cueAt, claimAt } = reading
  const { phrases } = compiled.pack
  // 수출기업 46곳의 이익은 …로 추정된다
  // But 5㎝의 눈이 쌓이겠다: so much of it.
  let thing = q.last + 2
  while (thing < q.last + 4 && phrases.leading.has(tokens[thing]?.norm ?? '')) thing++
  if (words.adnominal[thing]) thing++
  // 1천200대의 생산 차질이
  while (thing < q.last + 5 && words.role[thing] === 'bare' && words.role[thing - 1] !== 'verb') thing++
  // 640만대의 차량이 이용하다: but 46곳의 이익이 is of each.
  const noun = words.role[thing] === 'subject' ? reading.text.slice(tokens[thing]!.start, words.nounEnd[thing]!) : ''
  const isMeasure =
    noun !== '' &&
    (q.unit!.type !== 'count' || phrases.people?.test(noun) === true || phrases.tolls?.test(noun) === true)
  let described = phrases.genitive.has(particleOf(asked, q)) && !isMeasure
  let quoted = false
  for (let i = isMeasure ? thing + 1 : behind(asked, q); i < tokens.length; i++) {
    const role = words.role[i]
    const { norm } = tokens[i]!
    // 1인당: for how much; 60㎜가 넘는: how far another number reaches.
    if (reading.baseAt[i] || (words.qualifies[i] && words.adnominal[i])) continue
    const cue = cueAt[i]
    if (cue?.value.role === 'border') return i - 1
    // 1.4대이며, 입주는 내년 예정이다: said of something else, with no number of its own.
    if (
      role === 'clause' &&
      tokens[i]!.glued &&
      i === q.last + 1 &&
      tokens[i + 1]?.norm === ',' &&
      isOfAnother(asked, i + 2)
    )
      return i
    if (role === 'clause' && (phrases.contrasts?.(norm) || phrases.upon?.test(norm))) return i
    // 17GWh를 생산하고 있으며, 30GWh로 늘릴 계획이다
    if (role === 'clause' && phrases.ongoing?.(tokens[i - 1]!.norm, norm)) return i
    if (role === 'clause' && isIf(asked, i) && endsMember(asked, q)) return i
    if (norm === '“') quoted = true
    // “3년이 걸린다”면서 “…”라고 내다봤다: what is said first is not part of what is expected then.
    if (norm === '”' && tokens[i + 1]) {
      if (!tokens[i + 1]!.glued) return i
      if (!quoted && phrases.toldBeside?.test(tokens[i + 1]!.norm)) return i
    }
    if (norm === '”') quoted = false
    // 빚어졌다고 추산했다: what is reckoned may be past.
    const isReckoned =
      phrases.said?.test(norm) === true &&
      reading.cues.some(({ value, first }) => value.role === 'modality' && first === i + 1)
    if (role === 'clause' && !cue && phrases.isPast(norm) && !isReckoned) return i
    if (role === 'clause' && cue && cue.value.role !== 'modality' && phrases.isPast(norm)) return i
    if (phrases.relating?.has(norm)) described = true
    else if (words.adnominal[i] && !phrases.degrees?.test(norm)) {
      if (cue?.value.role === 'modality') continue
      const next = tokens[i + 1]
      // 1천213곳을 조사한 결과: what comes of it is not said of them.
      if (next?.norm === phrases.findings) return i
      // 12개인 노선도 18개로 늘리겠다: of the other number.
      if (claimAt[i - 1]! >= 0 && tokens[i]!.glued && i > q.last + 1) continue
      // 100∼200㎜, 많은 곳은 350㎜: of what follows the comma.
      if (tokens[i - 1]!.norm === ',') continue
      if (!next || claimAt[i + 1]! >= 0) continue
      const noun = reading.text.slice(next.start, words.nounEnd[i + 1]!)
      if (!phrases.closing?.has(noun) && cueAt[i + 1]?.value.role !== 'modality') described = true
    } else if (described && (role === 'topic' || role === 'subject')) {
      // The number belongs to a clause that only describes the subject of what follows.
      return i - 1
    } else if (described && (role === 'object' || role === 'other') && i > q.last + 6) return i - 1
  }
  return tokens.length
}
