import { type Asked, isProportion, isRate } from '../../clauses/final/asked.ts'
import { type Quantity, sameUnit } from '../../numbers/quantity.ts'
import { isUnnamedPart } from '../../subjects/final/words.ts'
import { WORD } from '../../text/tokens.ts'
import { isRanked, lastOfList } from './movers.ts'
import { wasAsked } from './who-says.ts'

const SHARE_BEFORE = 'share that is told of before'

/** Sets the kind of a number that does not move: a limit, a share, a level. */
export function kindFromCues(asked: Asked, n: number): void {
  const q = asked.reading.claims[n]!
  const role = asked.roles[n]!
  if (role.kind !== 'level') return
  if (isGroupBound(asked, q)) {
    role.kind = 'limit'
    q.why.set('kind', 'bound of a group')
    return
  }
  if (isCountedPart(asked, q)) {
    role.kind = 'share'
    q.why.set('kind', 'told once more as a count')
    return
  }
  // 110만7천마리로 93.5%에 이른다: told once more as a rate of all.
  if (isPartReached(asked, n)) {
    role.kind = 'share'
    q.why.set('kind', 'told once more as a rate')
    return
  }
  // 절반 이상(55.6%)이, 40곳(32%)은: told once more as a rate.
  if (isToldAsRate(asked, n)) {
    role.kind = 'share'
    q.why.set('kind', 'told once more as a rate')
    return
  }
  // 조사한 결과 58%가
  if (wasAsked(asked.reading, asked.words, q, asked.compiled.pack.phrases.findings)) {
    role.kind = 'share'
    q.why.set('kind', 'those who were asked')
    return
  }
  // 이 가운데 60%는
  if (
    q.unit!.type === 'percent' &&
    (asked.compiled.pack.phrases.partOf.has(asked.reading.tokens[q.first - 1]?.norm ?? '') || isPartNamed(asked, q))
  ) {
    role.kind = 'share'
    q.why.set('kind', 'part of what was counted before')
    return
  }
  if (isPartOfPeople(asked, q)) {
    role.kind = 'share'
    q.why.set('kind', 'part of the people behind it')
    return
  }
  // 절반 이상(55.5%)은
  const half = asked.reading.tokens[q.first - 1]?.norm === '(' && n > 0 ? asked.reading.claims[n - 1]! : undefined
  if (half && q.unit!.type === 'percent' && half.unit!.type === 'multiple' && asked.roles[n - 1]!.kind === 'share') {
    let between = half.last + 1
    while (asked.words.qualifies[between]) between++
    if (between === q.first - 1) {
      role.kind = 'share'
      q.why.set('kind', 'the same share in brackets')
      return
    }
  }
  // 점유율은 18%다. SK는 4.4%로 5위다
  const { sharesAt, paragraph } = asked.memory
  if (q.unit!.type === 'percent' && sharesAt === paragraph && isNamed(asked, q)) {
    role.kind = 'share'
    q.why.set('kind', SHARE_BEFORE)
    return
  }
  if (isAnswer(asked, q) || isUnnamedPart(asked, n)) {
    role.kind = 'share'
    q.why.set('kind', 'those who gave an answer')
    return
  }
  if (isShareToo(asked, n)) {
    role.kind = 'share'
    q.why.set('kind', 'share of another')
    return
  }
  if (isThoseWho(asked, q)) {
    role.kind = 'share'
    q.why.set('kind', 'those of whom something is true')
    return
  }
  if (isPartOfGroup(asked, n) || isPartOfNamed(asked, n)) {
    role.kind = 'share'
    q.why.set('kind', 'part of what it is told of')
    return
  }
  const { reading } = asked
  let nextClaim = Number.POSITIVE_INFINITY
  // 경비비가 38%, 청소비가 20%를 차지했다
  const { last: end } = lastOfList(asked, n)
  for (let i = end + 1; i < reading.tokens.length && i <= end + 6; i++)
    if (reading.claimAt[i]! >= 0) {
      nextClaim = i
      break
    }
  for (const cue of reading.cues) {
    if (cue.value.role !== 'kind') continue
    const { side, sets } = cue.value
    if (sets === 'share' && q.unit!.type !== 'percent' && q.unit!.type !== 'multiple') continue
    // 찬성이 반대의 세 배다: no part of it.
    if (sets === 'share' && q.unit!.type === 'multiple' && q.kind !== 'share') continue
    if (sets === 'share' && Number(q.decimal ?? q.max) > 100) continue
    // 5.5%로 목표 상한선(4.5%)을 웃돌았다: the bound of what stands in brackets.
    if (reading.tokens[cue.last + 1]?.norm === '(' && cue.last + 2 !== q.first) continue
    let fits = false
    if (side === 'before') {
      let claimsBetween = 0
      let last = -1
      if (cue.last < q.first && q.first - cue.last <= 10)
        for (let i = cue.last + 1; i < q.first; i++) {
          const c = reading.claimAt[i]!
          if (c >= 0 && c !== last) {
            claimsBetween++
            last = c
          }
        }
      fits = cue.last < q.first && q.first - cue.last <= 10 && claimsBetween <= (sets === 'share' ? 1 : 0)
      // 점유율은 19%로 줄었고 실업률은 2%로 커졌다: a rate of its own.
      if (sets === 'share' && cue.last < q.first - 1 && isRateBefore(asked, q)) fits = false
    } else if (side === 'after')
      fits =
        cue.first > end &&
        cue.first - end <= (sets === 'share' ? 5 : 3) &&
        nextClaim > cue.first &&
        // 57시간으로 법정 한도인 52시간을 넘었다: the bound itself.
        !(sets === 'limit' && nextClaim === cue.last + 1 && asked.words.adnominal[cue.last]) &&
        // 15%이며 한도는: another clause.
        !(sets === 'limit' && asked.words.role.slice(end + 1, cue.first).includes('clause')) &&
        // 금리는 2.5%, 한도는 7천만원이다
        !(sets === 'limit' && asked.reading.tokens[end + 1]!.norm === ',')
    else fits = true
    if (fits) {
      role.kind = sets
      q.why.set('kind', cue.value.name)
      return
    }
  }
  // 한도는 하루 200만원, 월 500만원이다
  if (isNextLimit(asked, n)) {
    role.kind = 'limit'
    q.why.set('kind', 'limit of a list')
    return
  }
  if (isOtherPart(asked, n)) {
    role.kind = 'share'
    q.why.set('kind', 'part of the same whole')
    return
  }
  // 70대가 43.2%로 가장 많고 60대 31.9% 순이다: as the first of the list.
  if (!isRanked(asked, lastOfList(asked, n))) return
  if (q.unit!.type === 'percent' && hasParts(asked)) {
    role.kind = 'share'
    q.why.set('kind', 'list in order of size')
    return
  }
  for (let k = n - 1; k >= 0; k--) {
    if (!sameUnit(q, reading.claims[k]!)) continue
    if (asked.roles[k]!.kind === 'share') role.kind = 'share'
    return
  }
}

/** Notes whether a sentence tells of shares by their name, for the names and rates of the next. */
export function rememberShares({ compiled, reading, words, roles, memory }: Asked): void {
  const { shareNames } = compiled.pack.phrases
  const n = reading.claims.findIndex(({ unit }) => unit!.type === 'percent')
  if (shareNames === undefined || n < 0) return
  const q = reading.claims[n]!
  let isTold = q.why.get('kind') === SHARE_BEFORE
  for (let i = 0; i < q.first && !isTold; i++) {
    const token = reading.tokens[i]!
    isTold = token.kind === WORD && shareNames.test(reading.text.slice(token.start, words.nounEnd[i]))
  }
  memory.sharesAt = isTold && roles[n]!.kind === 'share' ? memory.paragraph : -1
}

/** Whether a noun with a particle or a bracket stands straight before a rate that has no measure of its own: SK는 4.4%, SK온(4.4%). */
function isNamed({ compiled, reading, words, roles }: Asked, q: Quantity): boolean {
  const at = q.first - 1
  const { measures } = compiled.pack.phrases
  if (roles[reading.claims.indexOf(q)]!.direction !== null) return false
  if (reading.tokens[at]?.norm === '(') return true
  if (words.role[at] !== 'topic' && words.role[at] !== 'subject') return false
  return measures?.test(reading.text.slice(reading.tokens[at]!.start, words.nounEnd[at]!)) !== true
}

/** ‘모름’은 7%, ‘2년 이내’(34%): a rate of those who gave an answer that is quoted. */
function isAnswer({ compiled, reading, words, roles }: Asked, q: Quantity): boolean {
  if (q.unit!.type !== 'percent' || q.signed) return false
  const { tokens } = reading
  const at = q.first - 1
  const particle = words.role[at]
  const isTold = particle === 'topic' || particle === 'subject'
  // 긍정 평가는 59%
  const { answered } = compiled.pack.phrases
  if (isTold && !tokens[at]!.glued && roles[reading.claims.indexOf(q)]!.direction === null)
    return answered?.test(reading.text.slice(tokens[at]!.start, words.nounEnd[at])) === true
  return ((isTold && tokens[at]!.glued) || tokens[at]?.norm === '(') && tokens[at - 1]?.norm === '’'
}

/** Whether the topic straight before a number is a rate, and no share by its name. */
function isRateBefore(
  { compiled, reading, words }: Pick<Asked, 'compiled' | 'reading' | 'words'>,
  q: Quantity,
): boolean {
  const { shareNames, measures } = compiled.pack.phrases
  const at = q.first - 1
  if (words.role[at] !== 'topic') return false
  const noun = reading.text.slice(reading.tokens[at]!.start, words.nounEnd[at])
  return measures?.test(noun) === true && shareNames?.test(noun) !== true
}

/** 고가 아파트의 비중은 19%로 줄었고 저가는 21%로 커졌다: a share by its name before, and another topic with its own. */
function isShareToo({ compiled, reading, words, roles }: Asked, n: number): boolean {
  const q = reading.claims[n]!
  const { shareNames } = compiled.pack.phrases
  const at = q.first - 1
  if (q.unit!.type !== 'percent' || words.role[at] !== 'topic' || reading.periodAt[at]) return false
  if (isRateBefore({ compiled, reading, words }, q)) return false
  const named = (i: number): string => reading.text.slice(reading.tokens[i]!.start, words.nounEnd[i]!)
  const k = roles.findLastIndex(
    ({ kind }, i) => i < n && kind === 'share' && reading.claims[i]!.unit!.type === 'percent',
  )
  if (k < 0) return false
  const topic = reading.claims[k]!.first - 1
  return words.role[topic] === 'topic' && shareNames?.test(named(topic)) === true
}

/** 채용을 늘리겠다는 기업은 17%다: so many of those who were asked or counted, unless a rate of them is told. */
function isThoseWho(asked: Asked, q: Quantity): boolean {
  const { compiled, reading, words, roles } = asked
  const at = q.first - 1
  const { people, rates } = compiled.pack.phrases
  if (q.unit!.type !== 'percent' || q.signed || Number(q.decimal ?? q.max) > 100 || !words.adnominal[at - 1])
    return false
  if (
    (words.role[at] !== 'topic' && words.role[at] !== 'subject') ||
    roles[reading.claims.indexOf(q)]!.direction !== null
  )
    return false
  const noun = reading.text.slice(reading.tokens[at]!.start, words.nounEnd[at])
  const next = reading.text.slice(reading.tokens[q.last + 1]?.start ?? 0, words.nounEnd[q.last + 1] ?? 0)
  return (
    people?.test(noun) === true && rates?.has(next) !== true && words.role[q.last + 1] !== 'object' && hasParts(asked)
  )
}

/** 연령대별로는 50대 33%, 60대 24% 순이다: parts of a whole, unless it is a rate that is told of each. */
function hasParts({ compiled, reading, words, memory }: Asked): boolean {
  const { measures } = compiled.pack.phrases
  if (!measures || (memory.subject !== null && measures.test(memory.subject))) return false
  for (let i = 0; i < reading.tokens.length; i++) {
    const token = reading.tokens[i]!
    if (token.kind === WORD && measures.test(reading.text.slice(token.start, words.nounEnd[i]!))) return false
  }
  return true
}

/** 이 가운데 20대가 60%였다: a group straight behind the words for what it is part of, at the start of a sentence. */
function isPartNamed({ compiled, reading, words, roles }: Asked, q: Quantity): boolean {
  const { partOf, pronouns, measures } = compiled.pack.phrases
  const { tokens } = reading
  if (!pronouns.has(tokens[0]!.norm) || !partOf.has(tokens[1]?.norm ?? '')) return false
  if (roles[reading.claims.indexOf(q)]!.direction !== null || q.first < 3 || q.first > 8) return false
  for (let i = 2; i < q.first - 1; i++)
    if (reading.claimAt[i]! >= 0 || (words.role[i] !== 'bare' && tokens[i]!.norm !== '·')) return false
  const particle = words.role[q.first - 1]
  if (particle !== 'topic' && particle !== 'subject') return false
  const noun = tokens[q.first - 1]!
  return measures?.test(reading.text.slice(noun.start, words.nounEnd[q.first - 1])) !== true
}

/** Whether a number stands behind a limit in the same unit, with nothing but a comma and words of time or degree between them. */
function isNextLimit({ compiled, reading, roles }: Asked, n: number): boolean {
  const q = reading.claims[n]!
  const prior = reading.claims[n - 1]
  if (!prior || !sameUnit(prior, q) || roles[n - 1]!.kind !== 'limit') return false
  if (reading.tokens[prior.last + 1]?.norm !== ',') return false
  const { leading } = compiled.pack.phrases
  for (let i = prior.last + 2; i < q.first; i++) if (!leading.has(reading.tokens[i]!.norm)) return false
  return true
}

/** 20대가 전체의 52%로 가장 많았고 60대가 18%였다: a group beside the one whose part of the whole is told. */
function isOtherPart(asked: Asked, n: number): boolean {
  const { compiled, reading, roles, words } = asked
  const { respectively } = compiled.pack.phrases
  const q = reading.claims[n]!
  const prior = reading.claims[n - 1]
  if (!prior || q.unit!.type !== 'percent' || !sameUnit(prior, q) || roles[n - 1]!.kind !== 'share') return false
  if (roles[n]!.direction !== null || q.first - prior.last > 8) return false
  // 부표가 34%로 가장 많고 병, 비닐이 각각 21%, 12%였다
  if (isListedBeside(asked, n)) return true
  const isEach = reading.tokens[q.first - 1]!.norm === respectively
  if (words.role[q.first - (isEach ? 2 : 1)] !== 'subject') return false
  let clauses = 0
  for (let i = prior.last + 1; i < q.first; i++) {
    if (words.role[i] === 'clause') clauses++
    if (words.role[i] === 'verb' || words.role[i] === 'object') return false
  }
  return clauses === 1
}

/** Whether only a comma stands between a number and the one before it. */
const isListedBeside = ({ reading: { claims, tokens } }: Asked, n: number): boolean =>
  claims[n]!.first === claims[n - 1]!.last + 2 && tokens[claims[n - 1]!.last + 1]!.norm === ','

/** Whether a rate in brackets tells the number straight before it once more. */
function isToldAsRate({ compiled, reading, roles, words }: Asked, n: number): boolean {
  const q = reading.claims[n]!
  const prior = reading.claims[n - 1]
  if (!prior || q.unit!.type !== 'percent' || q.signed || reading.tokens[q.first - 1]?.norm !== '(') return false
  if (prior.unit!.type === 'multiple' ? roles[n - 1]!.kind !== 'share' : prior.unit!.type !== 'count') return false
  for (let i = prior.last + 1; i < q.first - 1; i++)
    if (!words.qualifies[i] && !compiled.pack.phrases.tails?.has(reading.tokens[i]!.norm)) return false
  return true
}

/** 8%인 250만 명: so many of them. */
function isCountedPart({ compiled, reading, words }: Asked, q: Quantity): boolean {
  const { tokens, claims, claimAt } = reading
  const at = q.last + 1
  if (q.unit!.type !== 'percent' || !tokens[at]?.glued || !words.adnominal[at]) return false
  if (compiled.pack.phrases.describing?.test(tokens[at]!.norm) !== true) return false
  const next = claims[claimAt[at + 1] ?? -1]
  return next !== undefined && !isProportion(next)
}

/** Whether a percentage stands straight behind a count that it tells once more, with a verb of reaching. */
function isPartReached({ compiled, reading }: Asked, n: number): boolean {
  const { claims, tokens } = reading
  const q = claims[n]!
  const count = claims[n - 1]
  const { amounting, to } = compiled.pack.phrases
  if (!count || q.unit!.type !== 'percent' || count.unit!.type !== 'count' || count.last !== q.first - 2) return false
  return to.has(tokens[q.first - 1]!.norm) && amounting?.test(tokens[q.last + 2]?.norm ?? '') === true
}

/** 사망자 중 65세 이상이 91%다: of those named first. */
function isPartOfGroup({ compiled, reading, words }: Asked, n: number): boolean {
  const q = reading.claims[n]!
  const group = reading.claims[n - 1]
  const at = q.first - 1
  if (q.unit!.type !== 'percent' || !group) return false
  if (words.role[at] !== 'subject' && words.role[at] !== 'topic') return false
  // 구호자금 27억 달러 중 실제 들어온 돈은 21%다: of the number before.
  const { tokens } = reading
  const { partOf } = compiled.pack.phrases
  if (partOf.has(tokens[group.last + 1]?.norm ?? '') && q.first - group.last <= 8) {
    for (let i = group.last + 2; i < at; i++)
      if (words.role[i] === 'clause' || words.role[i] === 'topic' || words.role[i] === 'subject') return false
    return true
  }
  if (group.unit!.code !== 'a' || q.first - group.last > 3) return false
  return partOf.has(tokens[group.first - 1]?.norm ?? '')
}

/** 43%의 주민이 */
function isPartOfPeople({ compiled, reading, words }: Asked, q: Quantity): boolean {
  const { people, genitive } = compiled.pack.phrases
  const of = reading.tokens[q.last + 1]
  if (!people || q.unit!.type !== 'percent' || !of?.glued || !genitive.has(of.norm)) return false
  for (let i = q.last + 2; i < q.last + 5 && i < reading.tokens.length; i++) {
    if (words.role[i] === 'bare' || words.role[i] === 'of') continue
    const noun = reading.text.slice(reading.tokens[i]!.start, words.nounEnd[i])
    return words.role[i] !== 'verb' && words.role[i] !== 'clause' && people.test(noun)
  }
  return false
}

/** 매출의 5%를, 주민의 43%가: the noun that it is a part of stands straight before it. */
function isPartOfNamed(asked: Asked, n: number): boolean {
  const { compiled, reading, roles, words } = asked
  const q = reading.claims[n]!
  const at = q.first - 1
  if (
    q.unit!.type !== 'percent' ||
    Number(q.decimal ?? q.max) > 100 ||
    at < 0 ||
    words.role[at] !== 'of' ||
    words.against[at] ||
    reading.periodAt[at]
  )
    return false
  // 투약군의 74%, 위약군의 46%에서: as the next one.
  const next = reading.claims[n + 1]
  if (next && reading.tokens[q.last + 1]?.norm === ',' && sameUnit(q, next) && next.first - q.last <= 5)
    if (words.role[next.first - 1] === 'of') return isPartOfNamed(asked, n + 1)
  // 피해자의 60% 이상은
  let end = q.last + 1
  while (words.qualifies[end] && (words.role[end] === 'bare' || words.role[end] === 'other')) end++
  const bound = words.qualifies[end] ? words.role[end] : undefined
  if (bound === 'topic' || bound === 'subject' || bound === 'object' || (bound === 'verb' && !words.adnominal[end]))
    return true
  const particle = words.role[q.last + 1]
  // 피해액의 80% 넘게 회복되지 않았다
  const { denies } = compiled.pack.phrases
  const isDone =
    (words.role[end] === 'verb' && !words.adnominal[end]) ||
    denies?.(reading.tokens[end]?.norm ?? '', reading.tokens[end + 1]?.norm ?? '') === true
  if (end > q.last + 1 && isDone) return true
  return (
    reading.tokens[q.last + 1]?.glued === true &&
    (particle === 'subject' ||
      particle === 'object' ||
      particle === 'topic' ||
      particle === 'verb' ||
      // 피해액의 8%만 변제됐다
      compiled.pack.phrases.alone?.has(reading.tokens[q.last + 1]!.norm) ||
      compiled.pack.phrases.copulas?.has(reading.tokens[q.last + 1]!.norm) ||
      compiled.pack.phrases.amounts?.test(reading.tokens[q.last + 2]?.norm ?? '') ||
      compiled.pack.phrases.to.has(reading.tokens[q.last + 1]!.norm) ||
      // 투약군의 74%에서 나타났다
      (reading.tokens[q.last + 1]!.norm === compiled.pack.phrases.at && !roles.some(({ previous }) => previous === q)))
  )
}

/** 65세 이상 인구, 300인 미만 사업장, 19세 미만은: the number only says who belongs to it. */
function isGroupBound({ compiled, reading, words }: Asked, q: Quantity): boolean {
  const { phrases } = compiled.pack
  const { qualifier } = q
  if (qualifier === null || qualifier === 'exact' || qualifier === 'approximate') return false
  const { tokens, claims, claimAt } = reading
  const i = q.last + 1
  const bound = tokens[i]
  if (!bound || bound.glued || !words.qualifies[i] || words.nounEnd[i]! < bound.start) return false
  const mark = reading.qualifiers.find((m) => m.first === i)?.value
  if (mark?.role !== 'qualifier' || mark.sets === 'approximate') return false
  if (q.unit!.code === 'a' && phrases.ageUnits?.test(q.unit!.text)) return true
  if (words.role[i] !== 'bare')
    return (
      phrases.describing?.test(bound.norm) === true ||
      (words.role[i] === 'of' && (claimAt[i + 1] ?? -1) >= 0 && isProportion(claims[claimAt[i + 1]!]!)) ||
      phrases.toWhom?.test(bound.norm) === true ||
      (q.unit!.type !== 'count' && isRate(q) === false && (words.role[i] === 'topic' || words.role[i] === 'subject'))
    )
  const next = tokens[i + 1]
  if (!next) return false
  const after = reading.claimAt[i + 1]!
  if (after >= 0) return sameUnit(q, reading.claims[after]!)
  const cue = reading.cueAt[i + 1]
  // 10만명 이상 더 준다
  if (compiled.pack.phrases.leading.has(next.norm)) return false
  if (next.kind !== WORD || (cue && cue.value.role !== 'state') || (cue && words.role[i + 1] !== 'bare')) return false
  const role = words.role[i + 1]
  // 하루 7천보 이상 걷는 사람: unless people are counted.
  // But 5년 이상 걸리는 일, 5천㎡ 이상 규모다: how much it is.
  // And 20㎝ 이상 눈이 내리겠다; but 50㎝ 이상 폭설이 온 날.
  const isRain = q.unit!.type === 'length' && phrases.rain?.has(reading.text.slice(next.start, words.nounEnd[i + 1]!))
  if (isRain && !words.adnominal[i + 2]) return false
  if (phrases.takes?.test(next.norm) || phrases.sizes?.has(next.norm.slice(0, 2))) return false
  if (words.adnominal[i + 1] && !cue)
    return q.unit!.type !== 'count' || phrases.personUnits?.test(q.unit!.text) !== true
  return role === 'topic' || role === 'subject' || role === 'of' || (role === 'bare' && words.role[i + 2] !== 'verb')
}
