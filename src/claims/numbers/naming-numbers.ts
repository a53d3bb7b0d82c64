import type { Compiled } from '../tables/compiled.ts'
import { isAllCaps, isHangul, isLetter, isSpace, NUMBER, SYMBOL, type Token, WORD } from '../text/tokens.ts'
import { type Candidate, IN_NAME, type NoClaimRule, type Verdict } from './candidate.ts'
import { isRow } from './columns.ts'
import type { Quantity } from './quantity.ts'
import { hasGroups } from './written-units.ts'

/*
 * Numbers that only name something: streets, articles, rooms, models, stages, years.
 */

/** "221B Baker Street", "200 Oak St." */
function street({ tokens, q, money, pack }: Candidate): Verdict {
  const { streets } = pack.notClaims
  return !money && !q.words && streets && leadsToStreet(streets, tokens, q) ? 'street or place number' : undefined
}

/** Whether capital words up to the name of a kind of street follow a number. */
function leadsToStreet(streets: ReadonlySet<string>, tokens: readonly Token[], q: Quantity): boolean {
  // "290 Jefferson Ave. Visiting hours": no hours are counted.
  const from = q.noun?.first ?? q.last + 1
  for (let i = from; i < from + 4; i++) {
    const token = tokens[i]
    if (!token?.capital) return false
    if (i > from && streets.has(token.norm)) return true
  }
  return false
}

/** "Three Mile Island": no unit has a capital. */
function titled(candidate: Candidate): Verdict {
  const { q, here } = candidate
  const isUnit = q.words && q.unit?.code && q.unit.type !== 'currency'
  return isUnit && here.capital && isTitled(candidate) ? IN_NAME : undefined
}

/** "starred in 8 Mile and 21 Grams", "12 Angry Men": the name of a work, inside a sentence in small letters. */
function work({ text, tokens, q, before, pack }: Candidate): Verdict {
  // but "Bake for 30 Minutes"
  if (before?.kind !== WORD || before.capital || !q.unit || pack.phrases.purposes?.has(before.norm)) return undefined
  const head = tokens[q.last]!
  const isWritten = head.kind === WORD && head.capital && head.norm.length > 2 && !isAllCaps(text, head)
  // "down 78 Bcf": a short form
  if (!isWritten || !/[aeiouy]/.test(head.norm)) return undefined
  const { smallUnits } = pack.notClaims
  if (!smallUnits) return undefined
  if (smallUnits.has(q.unit.type)) return isHeadline(tokens, pack) ? undefined : IN_NAME
  if (q.noun === null || !pack.phrases.folk?.has(head.norm) || q.noun.first === q.noun.last) return undefined
  for (let i = q.noun.first; i < q.noun.last; i++) if (!tokens[i]!.capital) return undefined
  return IN_NAME
}

/** "The 39 Steps", in quotation marks and with capitals: the name of a work */
function inTitle({ tokens, q, behind }: Candidate): Verdict {
  if (q.noun === null || !tokens[q.noun.first]!.capital || !/^["”’]$/.test(behind?.norm ?? '')) return undefined
  let at = q.first - 1
  while (at >= 0 && q.first - at < 5 && tokens[at]!.capital) at--
  return at >= 0 && /^["“‘]$/.test(tokens[at]!.norm) && (tokens[at + 1]!.capital || at + 1 === q.first)
    ? IN_NAME
    : undefined
}

/** Whether a number in words, its unit and the word behind are all written with capitals in a text that has others, and not only the small words of a headline. */
function isTitled({ tokens, q, pack }: Candidate): boolean {
  const unit = tokens[q.last]!
  const next = tokens[q.last + 1]
  return unit.capital && next?.capital === true && !isHeadline(tokens, pack)
}

/** Whether all words but the small ones are written with capitals. */
const isHeadline = (tokens: readonly Token[], { nouns }: Candidate['pack']): boolean =>
  !tokens.some(({ kind, capital, norm }) => kind === WORD && !capital && !nouns.stops.has(norm))

/** "59 degrees north" */
function onGlobe({ q, behind, pack }: Candidate): Verdict {
  const { latitude } = pack.notClaims
  const isDegree = q.unit?.type === 'count' && latitude?.units.has(q.unit.text)
  return isDegree && latitude!.sides.has(behind?.norm ?? '') ? 'place on the globe' : undefined
}

/** "1200 W. Main St.": the side of a street. */
function sideOfStreet({ text, tokens, q, pack }: Candidate): Verdict {
  const letter = q.unit?.text ?? ''
  const next = tokens[q.last + 2]
  // "It runs at 110V. The rest", "It is 58 F. And": the end of a sentence
  const isGlued = text[q.numberEnd] !== ' ' && !/[NESW]/.test(letter)
  const ends = q.unit?.type === 'temperature' && pack.nouns.stops.has(next?.norm ?? '')
  const isSide = /^[A-Z]$/.test(letter) && !isGlued && !ends
  return isSide && tokens[q.last + 1]?.norm === '.' && next?.capital ? 'street or place number' : undefined
}

export const placeRules: readonly NoClaimRule[] = [street, titled, inTitle, work]
export const globeRules: readonly NoClaimRule[] = [onGlobe, sideOfStreet]

/** "01632 960 118": a number that begins with a nought goes on over its spaces. */
function dialled({ tokens, q, before, here, money }: Candidate): Verdict {
  const goesOn = before?.kind === NUMBER && !money && !here.glued
  return goesOn && isDialled(tokens, q.first) ? 'phone number' : undefined
}

/** Whether groups of digits with spaces between them stand before a number, the first of them with a nought and no point. */
function isDialled(tokens: readonly Token[], first: number): boolean {
  let at = first
  while (at > 0 && tokens[at - 1]!.kind === NUMBER && !tokens[at]!.glued) at--
  const head = tokens[at]!
  // "1800 666 111"
  const isFree = /^1[38]00$/.test(head.norm)
  return at < first && ((head.norm.length > 2 && /^0\d+$/.test(head.norm)) || isFree)
}

/** Labels written before the number: article 31, room 5; but "to call 40 witnesses". */
function labelBefore(candidate: Candidate): Verdict {
  const { text, tokens, q, before, money, pack } = candidate
  const { notClaims } = pack
  if (before?.kind !== WORD || money) return undefined
  const { unit } = q
  const mayBeBare = unit === null || unit.type === 'count' || (unit.type === 'duration' && unit.text.length < 3)
  if (!mayBeBare) return undefined
  const isSchoolYear = before.capital && notClaims.schoolYears?.has(before.norm) && Number(q.decimal) < 14 && !q.words
  if (isSchoolYear) return 'label: class at school'
  const why = notClaims.before.get(before.norm)
  // "Helpline 116 123"
  if (q.scaled && !(why === 'phone number' && /\d\s\d/.test(text.slice(q.start, q.end)))) return undefined
  if (unit?.type === 'count' && why === 'phone number' && (q.noun !== null || q.words)) return undefined
  // "last season three schools called": a time, and then another noun's number.
  const lead = tokens[q.first - 2]?.norm ?? ''
  const isTime = q.noun !== null && notClaims.oneOfTime?.has(lead) === true
  // "We model three reforms": a verb
  const { speaking, many, infinitive } = pack.phrases
  const isDoing = q.noun !== null && (speaking?.has(lead) || many?.has(lead) || (q.words && infinitive.has(lead)))
  if (isNumbering(candidate)) return undefined
  return why !== undefined && !isTime && !isDoing && (q.noun === null || !before.glued) ? why : undefined
}

/** "Its employees number 290, two-thirds of them engineers": a verb behind what is many, not the label of "Bus number 12". */
function isNumbering({ tokens, q, before, behind, pack }: Candidate): boolean {
  const { bare, nouns, phrases } = pack
  const many = tokens[q.first - 2]
  if (q.unit !== null || q.words || many?.kind !== WORD || !bare.reaching?.has(before!.norm)) return false
  const isMany = bare.collectives?.has(many.norm) || (nouns.isHead(many.norm, false) && !nouns.stops.has(many.norm))
  // "Rooms number 12, 14 and 15"
  if (tokens[q.last + 2]?.kind === NUMBER) return false
  return isMany && (!behind || /^[.,;]$/.test(behind.norm) || phrases.inside?.has(behind.norm) === true)
}

/** "USS 1250"; but "KOSDAQ 862.15", and "EBITDA 188 171" in the row of a table */
function behindCapitals({ text, tokens, q, before, here, behind, money }: Candidate): Verdict {
  const isPlain = !q.words && !q.scaled && !money && q.min === null && here.kind === NUMBER
  if (before?.kind !== WORD || before.glued || !isPlain || (q.unit !== null && q.noun === null)) return undefined
  if (here.norm.includes('.') || before.end - before.start < 2 || !isAllCaps(text, before)) return undefined
  // "FIRM CUTS 450 JOBS"
  if (q.noun !== null && !tokens.some(({ kind, start }) => kind === WORD && /[a-z]/.test(text[start]!)))
    return undefined
  return Number(q.decimal) >= 100 && !(behind?.kind === NUMBER && isRow(tokens)) ? IN_NAME : undefined
}

/** "No. 5" */
function abbreviatedLabel({ tokens, q, before, pack }: Candidate): Verdict {
  if (before?.kind !== SYMBOL || before.norm !== '.' || q.scaled) return undefined
  const word = tokens[q.first - 2]
  return word?.kind === WORD && before.glued ? pack.notClaims.before.get(`${word.norm}.`) : undefined
}

function bareLabel({ q, before, pack }: Candidate): Verdict {
  return before?.kind === WORD && q.unit === null && pack.notClaims.bareLabels?.has(before.norm) ? IN_NAME : undefined
}

function ordinal({ compiled, text, tokens, q, pack }: Candidate): Verdict {
  return pack.numbers.spaced ? undefined : ordinalBehind(compiled, text, tokens, q)
}

/** What 번째 behind a number makes of it: a rank where a word of size follows (세 번째로 높은), else a place in a series; `undefined` without it. */
function ordinalBehind(
  { pack }: Compiled,
  text: string,
  tokens: readonly Token[],
  q: Quantity,
): string | null | undefined {
  const from = q.numberEnd + (isSpace(text.charCodeAt(q.numberEnd)) ? 1 : 0)
  const suffix = pack.numbers.ordinalSuffixes.find((word) => text.startsWith(word, from))
  if (suffix === undefined) return undefined
  let next = q.last + 1
  while (tokens[next]?.glued) next++
  // 두 번 째로
  if (suffix.includes(' ')) next++
  const word = tokens[next]
  // 156명 중 47번째
  const before = tokens[q.first - 1]?.norm ?? ''
  // 관측 이래 세 번째다
  let end = from + suffix.length
  while (isHangul(text.charCodeAt(end)) && end - from < 8) end++
  const isTold =
    pack.phrases.allTime?.has(before) === true &&
    pack.phrases.copulas?.has(text.slice(from + suffix.length, end)) === true
  // 18명 중 6번째 계약: the sixth to do so.
  const isNth = end === from + suffix.length && word !== undefined && !word.glued && word.kind === WORD
  const among = isTold || (pack.phrases.partOf.has(before) && tokens[q.first - 2]?.kind !== SYMBOL && !isNth)
  if (!among && (!word || !pack.bare.rankAfter.has(word.norm))) return 'ordinal of an event or thing, no rank of size'
  q.end = from + suffix.length
  if (suffix.includes(' ')) q.last++
  q.unit = { type: 'rank', code: '1', text: suffix }
  q.kind = 'rank'
  q.why.set('kind', among ? 'place among so many' : 'ordinal with a superlative')
  return null
}

/** Labels written after it: 5호선, 3차. */
function labelBehind({ compiled, text, tokens, q, pack }: Candidate): Verdict {
  if (q.scaled && !q.words) return undefined
  const label = compiled.labelsAfter.match(text, q.numberEnd, text.length, (end) => {
    if (!isHangul(text.charCodeAt(end - 1))) return !isLetter(text.charCodeAt(end))
    if (!isHangul(text.charCodeAt(end))) return true
    let to = end
    while (to < text.length && isHangul(text.charCodeAt(to)) && to - end < 7) to++
    return compiled.isParticle(text.slice(end, to))
  })
  if (!label || label.end < q.end || q.qualifier !== null) return undefined
  // 12번 맞으면: how often, where a verb follows.
  const follows = tokens[q.last + 1]
  const isOften =
    label.end === q.end &&
    // 14번 홀이다
    follows?.kind === WORD &&
    !follows.glued &&
    pack.notClaims.timesWords?.has(q.unit?.text ?? '') === true &&
    /^(verb|clause)$/.test(pack.phrases.splitParticle?.(follows.norm)?.role ?? '')
  return isOften ? undefined : label.value || null
}

/** "Treasuries: 2-year 4.72%": a bond by its term */
function bond({ text, q, behind }: Candidate): Verdict {
  if (q.unit?.type !== 'duration' || behind?.kind !== NUMBER || !behind.norm.includes('.')) return undefined
  return text[q.numberEnd] === '-' && /^\d/.test(text.slice(q.start)) ? IN_NAME : undefined
}

export const labelRules: readonly NoClaimRule[] = [
  bond,
  dialled,
  labelBefore,
  behindCapitals,
  abbreviatedLabel,
  bareLabel,
  ordinal,
  labelBehind,
]

const isOfDecade = ({ q, pack }: Candidate): boolean =>
  pack.notClaims.decade !== undefined && q.unit?.text === pack.notClaims.decade.unit

/** 1대 9 */
function ratio(candidate: Candidate): Verdict {
  const { q, behind } = candidate
  if (!isOfDecade(candidate) || behind?.kind !== NUMBER) return undefined
  return !q.scaled || behind.norm === '1' ? 'match score or ratio' : undefined
}

/** Whether a noun without a particle, a model or a bracket stands before it: then it counts that. */
function countsBare({ tokens, q, before, here, pack }: Candidate): boolean {
  const { phrases } = pack
  if (before === undefined) return false
  if (!here.glued && (before.norm === ')' || endsModel(tokens, q.first - 1))) return true
  return (
    before.kind === WORD &&
    !before.glued &&
    phrases.splitParticle?.(before.norm)?.role === 'bare' &&
    !phrases.leading.has(before.norm) &&
    !phrases.one?.has(before.norm) &&
    !phrases.scope?.has(before.norm)
  )
}

/** Whether a token ends the name of a model, letters and digits that are glued to each other: F-35A 20대와, K9 20대와. */
function endsModel(tokens: readonly Token[], at: number): boolean {
  const last = tokens[at]!
  const prior = tokens[at - 1]
  if (!last.glued || !prior) return false
  // B787-10: its letters stand before the number in front
  const stem = prior.norm === '-' && tokens[at - 2]?.kind === NUMBER && tokens[at - 2]!.glued ? at - 3 : at - 2
  const letters = last.kind === NUMBER ? (prior.norm === '-' ? tokens[stem] : prior) : last
  return letters?.kind === WORD && /^[a-z]/.test(letters.norm) && (last.kind === NUMBER || prior.kind === NUMBER)
}

/** 역삼1동: a part of a town. */
function ward({ q, before, here, pack }: Candidate): Verdict {
  const isGlued = here.glued && before?.kind === WORD && !q.scaled
  return isGlued && pack.notClaims.wards?.has(q.unit?.text ?? '') ? 'label: ward of a town' : undefined
}

/** 3기 신도시 */
function stage(candidate: Candidate): Verdict {
  const { q, pack } = candidate
  const isSmall = q.decimal !== null && q.decimal.length <= 2
  if (q.scaled || q.words || !q.unit || !isSmall || !pack.notClaims.series?.has(q.unit.text)) return undefined
  // 14세대 51명: homes, and those who live there.
  if (pack.phrases.built?.has(q.unit.text) && candidate.tokens[q.last + 1]?.kind === NUMBER) return undefined
  // 원전 6기 중 2기: as many of those before
  const { tokens } = candidate
  const isPart =
    pack.phrases.partOf.has(tokens[q.first - 1]?.norm ?? '') &&
    tokens[q.first - 2]?.norm === q.unit.text &&
    tokens[q.first - 3]?.kind === NUMBER
  return isPart || countsBare(candidate) ? undefined : 'label: stage or term'
}

/** 이억원 금융위원장, …이억원 “금리는 그대로”: a name. */
function personName({ q, behind, pack }: Candidate): Verdict {
  const isName = q.words && q.unit?.type === 'currency' && behind && !behind.glued
  const isHeard = behind?.norm === '“' || behind?.norm === '"'
  return isName && pack.notClaims.isTitle && (isHeard || pack.notClaims.isTitle(behind.norm))
    ? 'name of a person'
    : undefined
}

/** 정조 3년 */
function reign({ q, before, pack }: Candidate): Verdict {
  return q.unit?.code === 'a' && before && pack.notClaims.reigns?.has(before.norm) ? IN_NAME : undefined
}

/** 5대 그룹, 3대 과제: "the big five". */
function bigFive(candidate: Candidate): Verdict {
  const { compiled, q, before, behind: next, pack } = candidate
  if (!isOfDecade(candidate) || q.scaled || q.words || q.end - q.numberEnd > 1) return undefined
  if (next?.kind !== WORD || next.glued || Number(q.decimal) > 100) return undefined
  // 여객기 9대 가운데 5대를: so many of them
  if (pack.phrases.partOf.has(next.norm)) return undefined
  const split = pack.phrases.splitParticle
  // 기반 조성 등 3대 방향
  // 전국 6대 도시: where they are.
  const { others, scope, regions } = pack.phrases
  // 세계 3대 항만, but 버스 서울 3대 부산 5대
  const isWhere = before && (scope?.has(before.norm) || (regions?.has(before.norm) && !regions.has(next.norm)))
  const isNoun = before?.kind === WORD && !before.glued && !others?.has(before.norm) && !isWhere
  // 국내 대표 3대 게임사: whatever stands before it.
  const isListed = pack.phrases.listedAs?.test(split?.(next.norm)?.noun ?? next.norm) === true
  if (isNoun && !isListed && split?.(before.norm)?.role === 'bare') return undefined
  if (isNext(compiled, pack.notClaims.decade!.next, next.norm)) return undefined
  return split?.(next.norm)?.role === 'verb' ? undefined : IN_NAME
}

function isNext(compiled: Compiled, next: ReadonlySet<string>, word: string): boolean {
  return next.has(word) || next.has(compiled.pack.phrases.splitParticle?.(word)?.noun ?? '')
}

/** (경남 30대, 경북 79대): behind the first noun of a bracket, before a comma. */
const isFirstInBracket = ({ tokens, q, before, behind, pack }: Candidate): boolean =>
  before?.kind === WORD &&
  tokens[q.first - 2]?.norm === '(' &&
  behind?.norm === ',' &&
  pack.phrases.splitParticle?.(before.norm)?.role === 'bare'

/** 30대 남성, 60대; but △60대 이상: a bullet. */
function decadeOfAge(candidate: Candidate): Verdict {
  const { compiled, tokens, q, before, here, behind: next, pack } = candidate
  const { phrases } = pack
  if (!isOfDecade(candidate) || !/^-?[1-9]0$/.test(q.decimal ?? q.max ?? '')) return undefined
  const { decade } = pack.notClaims
  if (q.words ? !decade!.words.test(here.norm) : q.scaled) return undefined
  const role = next?.glued ? phrases.splitParticle?.(`A${next.norm}`)?.role : undefined
  // 셔틀 20대를 and 20대를 are counts; 30대가, 60대(12.2명), 튀르키예 30대 정치인 are ages.
  // 증상이 있는 경우 30대라도
  const isCounted = (countsBare(candidate) || isFirstInBracket(candidate)) && !phrases.closing?.has(before?.norm ?? '')
  // 20대를 제외한, 30대를 대상으로: of that age.
  const isAside = next?.glued === true && phrases.aside?.has(tokens[q.last + 2]?.norm ?? '') === true
  // 버스를 40대로 늘렸다
  const isMoved = next?.glued === true && phrases.to.has(next.norm)
  // 레이더는 16문에서 40대로 늘어난다
  const isOfObject =
    isMoved &&
    before?.kind === WORD &&
    (phrases.splitParticle?.(before.norm)?.role === 'object' || decade!.moved?.test(tokens[q.last + 2]?.norm ?? ''))
  // 자전거를 최대 20대까지, but 한 20대는
  if (
    before &&
    before.norm.length > 1 &&
    compiled.qualifiers.matchAt(tokens, q.first - 1)?.last === q.first - 1 &&
    next?.glued
  )
    return undefined
  const counts = isCounted ? next?.glued || next?.kind !== WORD : (role === 'object' && !isAside) || isOfObject
  if (!counts) return 'decade of age'
  return next && !next.glued && isNext(compiled, decade!.next, next.norm) ? 'decade of age' : undefined
}

/** 3회에만 4점을, 5회까지 안타를: in which inning. */
function inning({ tokens, q, behind, pack }: Candidate): Verdict {
  const { innings } = pack.notClaims
  if (!innings || q.unit?.text !== innings.unit || q.words || q.decimal === null || q.decimal.length > 2)
    return undefined
  // 8회 마지막 공까지
  const isTurn = behind?.glued === false && innings.turns.test(behind.norm)
  if (!isTurn && (!behind?.glued || !innings.places.has(behind.norm))) return undefined
  for (let i = q.last + (isTurn ? 1 : 2); i < tokens.length && i - q.last <= 9; i++) {
    const { norm } = tokens[i]!
    if (i === q.last + 2 && innings.often.test(norm)) return undefined
    if (innings.words.test(norm)) return 'inning'
  }
  return undefined
}

/** 60kg급 */
function grade({ text, q, pack }: Candidate): Verdict {
  const { gradeSuffix } = pack.notClaims
  return q.unit && gradeSuffix !== undefined && text.startsWith(gradeSuffix, q.end)
    ? 'label: class or grade'
    : undefined
}

export const counterRules: readonly NoClaimRule[] = [
  ratio,
  ward,
  stage,
  personName,
  reign,
  bigFive,
  decadeOfAge,
  inning,
  grade,
]

/** "the 2024 Games", "2021 Music Awards" */
function yearOfThing({ text, tokens, q, before, here, pack }: Candidate): Verdict {
  const isFour = here.kind === NUMBER && here.norm.length === 4 && here.end - here.start === 4
  if (q.noun === null || q.words || q.scaled || !isFour) return undefined
  const n = Number(q.decimal)
  if (n < 1900 || n > 2100) return undefined
  const isYear =
    tokens[q.noun.first]!.capital ||
    (before !== undefined && pack.bare.definite(before.norm)) ||
    // "pre-1967 lines", "Q2 2013 earnings", and where other numbers have commas
    (before?.norm === '-' && before.glued) ||
    (before?.kind === NUMBER && before.glued) ||
    (pack.numbers.spaced && hasGroups(text)) ||
    // "based on 1967 lines"
    pack.notClaims.ofYears?.has(tokens[q.noun.last]!.norm) === true
  return isYear ? 'year' : undefined
}

const isBare = ({ q, money }: Candidate): boolean =>
  !q.words && q.unit === null && !money && !q.scaled && q.min === null

function bareYear(candidate: Candidate): Verdict {
  const { q, here } = candidate
  const n = Number(q.decimal)
  const isFour = here.norm.length === 4 && here.end - here.start === 4
  return isBare(candidate) && isFour && n >= 1800 && n <= 2100 ? 'year' : undefined
}

/** "Boeing 737" */
function behindName(candidate: Candidate): Verdict {
  const { tokens, q, before, here, pack } = candidate
  if (!isBare(candidate) || before?.kind !== WORD || !before.capital || before.glued || q.first <= 1) return undefined
  // "Note: Serves 6"
  if (/^[:•✓–—]$/.test(tokens[q.first - 2]!.norm)) return undefined
  // "I think I’m 23", "AT AGE 65", and a small word of a headline
  if (pack.bare.isAge(tokens, q.first, q.last)) return undefined
  if (before.norm.length > 1 && pack.nouns.stops.has(before.norm) && isHeadline(tokens, pack)) return undefined
  const n = Number(q.decimal)
  if (q.noun !== null || here.norm.includes('.') || n <= 0 || n >= 10000) return undefined
  if (pack.phrases.pronouns.has(before.norm) || pack.phrases.leading.has(before.norm)) return undefined
  // "to 19 C from Monday’s 33"
  return before.word.genitive ? undefined : IN_NAME
}

export const yearRules: readonly NoClaimRule[] = [yearOfThing, bareYear, behindName]
