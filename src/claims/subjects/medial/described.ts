import { AVERAGE } from '../../bare-numbers/averages.ts'
import { isBareGrowth, isInCompound, opensSentence } from '../../clauses/medial/beside-numbers.ts'
import { isAcronym, trimPhrase } from '../../clauses/medial/noun-phrases.ts'
import { isMovement, type Movement } from '../../clauses/movement.ts'
import {
  beforeNumber,
  isHyphened,
  phrase,
  qualifierEnding,
  type Reading,
  surpriseBefore,
} from '../../clauses/sentence.ts'
import { type Quantity, sameUnit } from '../../numbers/quantity.ts'
import { type Cue, FINITE, NO_VERB } from '../../pack/pack.ts'
import { MOVED_ON } from '../../roles/medial/moves/unmoved.ts'
import { withoutGenitive } from '../../speech/medial/persons.ts'
import type { Compiled } from '../../tables/compiled.ts'
import type { Match } from '../../tables/patterns.ts'
import { SYMBOL, type Token, WORD } from '../../text/tokens.ts'
import { isAttributive, isTimeBefore, takenFrom } from './nouns-before.ts'
import { isDotted, type SubjectSearch } from './subject-search.ts'

/*
 * The noun that a number describes: "a 35% tariff"; of "a 30 percent jump in profit" the profit.
 */

/** Whether a form of "be" stands before whoever a rank is told of: "Spain was the world's 10th-largest exporter". */
function isWhatIsSaid({ compiled, reading, clauses }: SubjectSearch, q: Quantity): boolean {
  const g = clauses.before(q.first)
  const group = clauses.groups[g]
  if (!group?.finite || q.first - group.last > 4 || clauses.subjectOf(g) === null) return false
  return compiled.pack.phrases.passive?.has(reading.tokens[group.last]!.norm) === true
}

/** Whether a token goes on with a name: "S&P 500", "FTSE 100". */
export function isNamePart({ tokens, claimAt }: Reading, at: number): boolean {
  const { kind, norm, glued } = tokens[at]!
  // "season-ticket sales"
  if (norm === '-') return glued && tokens[at + 1]?.glued === true && tokens[at + 1]!.kind === WORD
  if (kind === SYMBOL) return norm === '&' && glued && tokens[at + 1]?.glued === true
  return kind !== WORD && claimAt[at]! < 0 && tokens[at - 1]!.capital
}

/** A number with the word behind it, over what stands in brackets. */
interface Described {
  readonly search: SubjectSearch
  readonly q: Quantity
  readonly prior: Quantity | null
  readonly behind: number
  /** Whether an article, an owner or the like stands before the number. */
  readonly articled: boolean
}

/** "a 35% tariff", "a $5 billion fund"; of "a 30 percent jump in profit" the profit. */
export function describes(search: SubjectSearch, q: Quantity, prior: Quantity | null): string | undefined {
  const { compiled, reading, roles, n, mover } = search
  const straight = behindOtherwise(search, q) ?? behindBracket(reading, q)
  // "a 12 percent third-quarter profit fall"
  const time = roles[n]!.kind === 'change' ? reading.periodAt[straight] : undefined
  const behind = time?.first === straight ? time.last + 1 : straight
  if (reading.tokens[behind]?.kind !== WORD) return undefined
  // "with three more downed in the north": things counted before
  const isMore = q.unit!.type === 'count' && q.lent && q.unit!.text !== ''
  if (isMore && compiled.pack.phrases.isParticiple?.(reading.tokens[behind + 1]?.norm ?? '')) return q.unit!.text
  // "About one in four feel lonely"
  if (roles[n]!.kind === 'share' && compiled.pack.phrases.doing?.has(reading.tokens[behind]!.norm)) return undefined
  // "with 80 per cent living in towns"
  if (compiled.pack.nouns.residing?.has(reading.tokens[behind]!.norm) && q.unit!.type === 'percent') return undefined
  const named = namedThing(search, q, behind)
  if (named) return named
  if (isExpectedMove(search, q)) return undefined
  // "raised its 5 percent growth target to 6 percent"
  const next = reading.claims[n + 1]
  if (next?.why.get('previous') === MOVED_ON && roles[n + 1]!.previous === q) {
    const what = search.clauses.objectBetween(behind, beforeNumber(compiled, reading, next) - 1)
    if (what) return what
  }
  const cue = reading.cueAt[behind]
  const isNoun = isMoveNoun(cue)
  const isMoved = (isNoun && !cue.value.behind) || roles[n]!.kind === 'change'
  if (isLowerOfSomething(search, q, behind, isMoved)) {
    const { tokens, verbAt } = reading
    let last = behind + 1
    // "fewer night-time low-sugar episodes"
    const goesOn = (at: number): boolean =>
      tokens[at]?.kind === WORD ? verbAt[at] === NO_VERB : tokens[at] !== undefined && isNamePart(reading, at)
    while (goesOn(last + 1) && last - behind < 8) last++
    return trimPhrase(compiled, reading, behind + 1, last) || undefined
  }
  const isByVerb = mover && mover.last < q.first && mover.value.role === 'move' && !mover.value.noun
  if (isMoved && !isNoun && isByVerb) return undefined
  const described: Described = { search, q, prior, behind, articled: isArticled(search, q, prior) }
  return isMoved ? ofMovement(described) : ofThing(described)
}

/** "beating market expectations of a 0.3 percent increase": of what it is, the forecast tells. */
function isExpectedMove({ compiled, reading }: SubjectSearch, q: Quantity): boolean {
  const { articles, partOf, expected } = compiled.pack.phrases
  const { tokens } = reading
  const of = articles.has(tokens[q.first - 1]?.norm ?? '') ? q.first - 2 : q.first - 1
  return partOf.has(tokens[of]?.norm ?? '') && expected?.has(tokens[of - 1]?.norm ?? '') === true
}

/** Of "a £52,000 Range Rover" the name, or "". */
function namedThing({ compiled, reading }: SubjectSearch, q: Quantity, behind: number): string {
  const { phrases, nouns } = compiled.pack
  const { tokens, verbAt, periodAt } = reading
  if (q.unit!.type !== 'currency' || q.power >= 6 || !tokens[behind]!.capital) return ''
  if (!phrases.indefinite?.has(tokens[q.first - 1]?.norm ?? '')) return ''
  const goesOn = (at: number): boolean =>
    tokens[at]?.kind === WORD && verbAt[at] === NO_VERB && !periodAt[at] && !nouns.stops.has(tokens[at].norm)
  let last = behind - 1
  while (goesOn(last + 1) && last - behind < 5) last++
  return phrase(reading, behind, last)
}

/** The token behind a number, over what it is in another currency: "a $5 million (€4.6 million) fund". */
function behindBracket({ tokens }: Reading, q: Quantity): number {
  let behind = q.last + 1
  if (tokens[behind]?.norm !== '(' || q.unit!.type !== 'currency') return behind
  while (behind < tokens.length && behind < q.last + 8 && tokens[behind]!.norm !== ')') behind++
  return behind + 1
}

/** The token behind the same told otherwise: "a $20 million or 26 percent rise", "$20 million, or 26 percent, rise". */
function behindOtherwise({ compiled, reading, n }: SubjectSearch, q: Quantity): number | undefined {
  const { tokens, claims } = reading
  const next = claims[n + 1]
  if (!next || next.first - q.last > 3 || !compiled.pack.phrases.otherwise.has(tokens[next.first - 1]!.norm))
    return undefined
  const isInset = tokens[q.last + 1]!.norm === ','
  if (isInset !== (tokens[next.last + 1]?.norm === ',')) return undefined
  return isInset ? next.last + 2 : next.last + 1
}

const isMoveNoun = (cue: Match<Cue> | undefined): cue is Movement => isMovement(cue) && cue.value.noun === true

/** "a 47 percent lower risk of death", "a 17% increased risk of it" */
function isLowerOfSomething(
  { compiled, reading }: SubjectSearch,
  q: Quantity,
  behind: number,
  isMoved: boolean,
): boolean {
  const { phrases, nouns } = compiled.pack
  const { tokens, cueAt, claimAt } = reading
  const { norm } = tokens[behind]!
  const isCompared = phrases.comparatives?.has(norm) || phrases.altered?.has(norm)
  if ((!isMoved && !phrases.howMuch?.has(norm)) || !isCompared) return false
  const noun = tokens[behind + 1]
  const then = tokens[behind + 2]?.norm ?? ''
  // "15 percent lower five years later"
  if (noun?.kind !== WORD || claimAt[behind + 1]! >= 0 || phrases.infinitive.has(then)) return false
  // "two million times more viscous than honey"
  if (q.unit!.type === 'multiple' && phrases.comparing.has(then)) return false
  // "is 95 times more massive"
  const isHow = phrases.passive?.has(tokens[beforeNumber(compiled, reading, q)]?.norm ?? '')
  if (q.unit!.type === 'multiple' && isHow && phrases.howMuch?.has(norm)) return false
  // "six times more likely"
  // … but "higher daily mortality"

  if ((phrases.isAdverb?.(noun.norm) && !nouns.periodic?.has(noun.norm)) || phrases.likely?.has(noun.norm)) return false
  // "6.8 percent lower year-on-year"
  return cueAt[behind + 1]?.value.role !== 'basis' && !nouns.stops.has(noun.norm)
}

function isArticled(search: SubjectSearch, q: Quantity, prior: Quantity | null): boolean {
  const { compiled, reading, roles, n } = search
  const { articles, passive, eachOne, determiners, owners } = compiled.pack.phrases
  const { tokens, verbAt } = reading
  const owner = tokens[q.first - 1]
  // "a quarter-point cut"
  if (articles.has(owner?.norm ?? '') || articles.has(tokens[q.first]!.norm)) return true
  if (surpriseBefore(compiled, reading, q.first - 1) >= 0) return true
  if (qualifierEnding(reading, q.first - 1) !== null) {
    // but "is about 85 percent complete"
    // … or "are more than 90 days overdue"
    const isPlain = (q.unit!.type === 'percent' || q.unit!.type === 'duration') && roles[n]!.kind !== 'change'
    if (!isPlain || !passive?.has(tokens[beforeNumber(compiled, reading, q)]?.norm ?? '')) return true
  }
  // "3% growth in premiums", "$40 book value per share"
  if (!q.words && opensSentence(reading, q)) return q.unit!.type === 'currency' || q.unit!.type === 'percent'
  if (!owner) return false
  // "a 21% fleet sales increase and 16% retail sales increase"
  if (
    prior &&
    compiled.pack.phrases.links.has(owner.norm) &&
    roles[n - 1]!.kind === 'change' &&
    roles[n]!.kind === 'change'
  )
    return sameUnit(prior, q)
  // "the club’s $84 million payroll", "the Knicks’ $84 million payroll"
  if (owner.word.genitive || (owner.glued && /^['’]$/.test(owner.norm))) return true
  // "the same 27 percent fall", "another 5 percent rise"
  if (owner.kind === WORD) {
    if (eachOne?.has(owner.norm)) return true
    const article = tokens[q.first - 2]?.norm ?? ''
    return verbAt[q.first - 1] === NO_VERB && (determiners?.has(article) || owners?.has(article)) === true
  }
  // "a four-year, $56 million contract"
  if (prior === null || owner.norm !== ',' || prior.last !== q.first - 2) return false
  return isHyphened(reading, prior) && articles.has(tokens[prior.first - 1]?.norm ?? '')
}

/** Of "a 30 percent jump in profit" the profit, of "a 20% fuel duty increase" the duty. */
function ofMovement(described: Described): string | undefined {
  const { search, q, behind, articled } = described
  const { compiled, reading } = search
  const { tokens, cueAt, verbAt } = reading
  const { phrases } = compiled.pack
  const owner = ownerOfMove(described)
  if (owner) return owner
  // "a 20% fuel duty increase": what it is made of; "a 12 percent year-on-year drop in sales".
  let mark = behind
  while (mark < behind + 7 && !isMovement(cueAt[mark]) && isInCompound(compiled, reading, mark)) mark++
  const isMarked = mark > behind && isMovement(cueAt[mark]) && verbAt[mark] === NO_VERB
  // "3 percent output growth in May": no noun, but when
  const isTimed = !isOfWhat(compiled, reading, q) && [1, 2, 3].some((i) => reading.periodAt[mark + i])
  // "a 5 percent council tax rise for families": for whom, and not what
  const isForWhom = mark > behind && phrases.purposes?.has(tokens[mark + 1]?.norm ?? '')
  const isNamed =
    cueAt[behind]?.value.role !== 'basis' && (isTimed || isForWhom || !leadsToNoun(compiled, reading, mark + 1))
  const isLed = articled || isBareGrowth(compiled, reading, q, mark)
  // "4 percent economic growth"
  if (isLed && isMarked && isNamed && phrases.sectoral?.has(tokens[mark - 1]!.norm))
    return phrase(reading, behind, mark)
  if (isLed && isMarked && isNamed) return trimPhrase(compiled, reading, behind, mark - 1) || undefined
  if (articled && q.unit!.type === 'currency' && phrases.from.has(tokens[behind + 1]?.norm ?? '')) {
    const whole = takenFrom(search, behind + 1)
    if (whole !== null) return whole || undefined
    // "It included a 22 million euro gain from the sale of a plant"
    return phrase(reading, behind, behind)
  }
  // Behind the movement's noun: in, of, for what.
  let link = isMarked ? mark + 1 : behind
  while (link < tokens.length && link < behind + 3 && goesOnToLink(compiled, reading, link)) link++
  const isLinked = leadsToNoun(compiled, reading, link)
  return (
    (isLinked ? undefined : moveItself(described, isMarked ? mark : behind, link)) ??
    nounBehind(described, link, isLinked)
  )
}

const goesOnToLink = (compiled: Compiled, reading: Reading, at: number): boolean =>
  reading.tokens[at]!.kind === WORD &&
  // "a 1.9% increase from Monday's close"
  !compiled.pack.phrases.from.has(reading.tokens[at]!.norm) &&
  // "The 0.8% decline followed a 1.3% fall"
  reading.verbAt[at] !== FINITE &&
  // "The 6% rise will cost"
  !compiled.pack.phrases.auxiliaries?.has(reading.tokens[at]!.norm) &&
  !compiled.pack.phrases.breaks.has(reading.tokens[at]!.norm) &&
  // "a 70% increase compared to the same period"
  !compiled.pack.phrases.against?.has(reading.tokens[at]!.norm) &&
  !leadsToNoun(compiled, reading, at)

/** "the KOSPI's 0.8 percent gain": whose it is. */
function ownerOfMove({ search, q, behind }: Described): string {
  const { compiled, reading, clauses } = search
  const { tokens, periodAt, cueAt, verbAt } = reading
  if (!tokens[q.first - 1]?.word.genitive || periodAt[q.first - 1]) return ''
  if (!isMovement(cueAt[behind]) || verbAt[behind] !== NO_VERB) return ''
  const { inside, partOf } = compiled.pack.phrases
  const link = tokens[behind + 1]?.norm ?? ''
  if (inside?.has(link) || partOf.has(link)) return ''
  const whose = clauses.nounsEndingAt(q.first - 1)
  return whose && withoutGenitive(compiled, whose)
}

/** Whether what moved stands behind a token: in, of, for; "a 15 percent cut to the subsidy", but not "a 15 percent jump to the highest level". */
function leadsToNoun({ pack }: Compiled, { tokens, claimAt }: Reading, at: number): boolean {
  const { inside, purposes, partOf, definite, owners, to, lying, extremest } = pack.phrases
  const norm = tokens[at]?.norm ?? ''
  // "a 12 percent gain for the week": when
  if (definite?.has(tokens[at + 1]?.norm ?? '') && pack.bare.daily?.has(tokens[at + 2]?.norm ?? '')) return false
  // "a 12 percent drop in the past few weeks"
  const isSpan = (i: number): boolean => {
    const word = tokens[i]?.norm ?? ''
    return pack.bare.daily?.has(word) === true || pack.bare.daily?.has(pack.nouns.singularOf?.(word) ?? '') === true
  }
  // "a 22 percent drop in the first month"
  if (definite?.has(tokens[at + 1]?.norm ?? '') && pack.bare.daily?.has(tokens[at + 3]?.norm ?? ''))
    if (pack.phrases.unprecedented?.has(tokens[at + 2]!.norm)) return false
  if (pack.bare.lately?.has(tokens[at + 2]?.norm ?? '') && (isSpan(at + 3) || isSpan(at + 4))) return false
  if (inside?.has(norm) || purposes?.has(norm) || partOf.has(norm)) return true
  const whose = tokens[at + 1]
  if (!whose || !(definite?.has(whose.norm) || owners?.has(whose.norm))) return false
  return to.has(norm) && !lying?.has(norm) && !extremest?.has(tokens[at + 2]?.norm ?? '') && claimAt[at + 2]! < 0
}

/** What a movement is of, where that is the movement itself. */
function moveItself({ search, q, behind, articled }: Described, mark: number, link: number): string | undefined {
  const { compiled, reading, clauses } = search
  const { tokens, cueAt } = reading
  const { wishing, dealing, links } = compiled.pack.phrases
  // "They want a 9.5% increase", "after rejecting an 8% raise": the increase and the raise
  const wish = clauses.groupBefore(q.first)
  const verb = wish ? tokens[wish.last]!.norm : ''
  const isWished = wish && ((wish.finite && wishing?.has(verb)) || dealing?.has(verb)) && q.first - wish.last < 4
  if (isWished && articled) {
    let last = mark
    while (last > behind && links.has(tokens[last]!.norm)) last--
    return phrase(reading, behind, last)
  }
  // "a 28% chance of a quarter-point cut": the cut
  return link > behind && isOfWhat(compiled, reading, q) && isMovement(cueAt[behind])
    ? phrase(reading, behind, behind)
    : undefined
}

/** Whether "of" stands before a number and its article. */
function isOfWhat({ pack }: Compiled, { tokens }: Reading, q: Quantity): boolean {
  const { articles, partOf } = pack.phrases
  const before = tokens[articles.has(tokens[q.first]!.norm) ? q.first - 1 : q.first - 2]
  return before !== undefined && partOf.has(before.norm)
}

/** What moved, behind the word that links it to its movement: "a 12 percent rise in second-quarter operating profit". */
function nounBehind({ search, q, behind, articled }: Described, link: number, isLinked: boolean): string | undefined {
  const { compiled, reading, clauses, n } = search
  const { tokens, verbAt, periodAt, claimAt } = reading
  const { phrases, nouns } = compiled.pack
  // "4% growth in revenue": no article, but the movement itself stands behind the number.
  const isBare = link === behind + 1 && isLinked && isMoveNoun(reading.cueAt[behind]) && verbAt[behind] === NO_VERB
  if (!articled && !isBare) return undefined
  // "a 0.6 percent gain by the KOSPI", but "a surge driven by new plants"
  const isDriven = verbAt[link - 1] !== NO_VERB || verbAt[link - 2] !== NO_VERB
  if (link === behind || (!isLinked && (isDriven || !isByWhom(compiled, reading, link))))
    return n === 0 && clauses.before(q.first) < 0 && link > behind
      ? trimPhrase(compiled, reading, behind, link - 1) || undefined
      : undefined
  const itself = isOfWhat(compiled, reading, q) ? phrase(reading, behind, link - 1) : undefined
  // "following a 5.2% increase in the previous period"
  if (isTimeBefore(compiled, reading, link + 1)) return itself
  if (periodAt[link] || claimAt[link + 1]! >= 0) return itself
  let head = link + 1
  while (head < tokens.length && periodAt[head]) head++
  const isNoun = tokens[head]?.kind === WORD && verbAt[head] === NO_VERB && !nouns.stops.has(tokens[head]!.norm)
  if (periodAt[link + 1] && !isNoun) return itself
  let last = head - 1
  while (
    last + 1 < tokens.length &&
    last - head < 8 &&
    (tokens[last + 1]!.kind === WORD ||
      // "a 21% rise in U.S. sales"
      (last >= head && (isNamePart(reading, last + 1) || isDotted(reading, last + 1)))) &&
    (verbAt[last + 1] === NO_VERB || isAttributive(compiled, reading, last + 1)) &&
    !periodAt[last + 1] &&
    // "a 5 percent rise in sales quarter on quarter"
    reading.cueAt[last + 1]?.value.role !== 'basis' &&
    !phrases.to.has(tokens[last + 1]!.norm) &&
    !phrases.from.has(tokens[last + 1]!.norm)
  )
    last++
  return trimPhrase(compiled, reading, head, last) || undefined
}

/** "a 0.6 percent gain by the broader KOSPI" */
function isByWhom({ pack }: Compiled, { tokens }: Reading, at: number): boolean {
  if (!pack.phrases.by.has(tokens[at]?.norm ?? '')) return false
  return pack.phrases.articles.has(tokens[at + 1]?.norm ?? '') || tokens[at + 1]?.capital === true
}

/** "a 35% tariff", "a $5 billion fund" */
function ofThing(described: Described): string | undefined {
  const { search, q, prior, behind } = described
  const { compiled, reading } = search
  const { tokens, verbAt, periodAt, cueAt } = reading
  const { phrases } = compiled.pack
  if (isQuality(described) || (!described.articled && !isAdjoined(described))) return undefined
  // "a .925 OPS"
  const isAverage = q.why.get('unit') === AVERAGE && compiled.pack.bare.averages?.thousandths.has(tokens[behind]!.norm)
  if (isAverage && tokens[behind]!.capital) return phrase(reading, behind, behind)
  if (isStop(compiled, reading, behind) || verbAt[behind] !== NO_VERB || periodAt[behind]) return undefined
  const role = cueAt[behind]?.value.role
  if (role && role !== 'kind' && role !== 'modality') return undefined
  // "in the 4.25%-4.50% range", "below the $1,400 level"
  if (phrases.bands?.has(tokens[behind]!.norm)) return undefined
  if (q.unit!.type !== 'rank' && phrases.marks?.has(tokens[behind]!.norm)) return undefined
  // "the league's sixth-worst record", but not of "Acme, the nation's second-largest brewer"
  const isOwned = tokens[q.first - 1]?.word.genitive === true && tokens[q.first - 3]?.norm !== ','
  if (q.unit!.type === 'count') return undefined
  if (q.unit!.type === 'rank' && prior === null && (!isOwned || isWhatIsSaid(search, q))) return undefined
  // "The dam is at 70% capacity": how full it is
  const isFull = phrases.fullness?.has(tokens[behind]!.norm) && phrases.breaks.has(tokens[q.first - 1]?.norm ?? '')
  if (isFull && q.unit!.type === 'percent') return undefined
  // "a 45% plurality of farmers"
  if (phrases.pluralities?.has(tokens[behind]!.norm) && phrases.partOf.has(tokens[behind + 1]?.norm ?? '')) {
    let end = behind + 1
    while (tokens[end + 1]?.kind === WORD && verbAt[end + 1] === NO_VERB && end - behind < 5) end++
    return search.clauses.objectBetween(behind + 2, end) || undefined
  }
  let last = behind
  let dots = 0
  while (
    last + 1 < tokens.length &&
    last - behind < 4 + 2 * dots &&
    (tokens[last + 1]!.kind === WORD ||
      (tokens[last + 1]!.norm === '-' && isNamePart(reading, last + 1)) ||
      // "a 50% U.S. tariff"
      (isDotted(reading, last + 1) && ++dots > 0)) &&
    !isStop(compiled, reading, last + 1) &&
    verbAt[last + 1] === NO_VERB &&
    !periodAt[last + 1]
  )
    last++
  const isEmpty = ({ norm }: Token): boolean =>
    // "without paying the £900 fee immediately"
    phrases.partOf.has(norm) || phrases.articles.has(norm) || phrases.isAdverb?.(norm) === true
  while (last > behind && isEmpty(tokens[last]!)) last--
  return phrase(reading, behind, last)
}

const isStop = ({ pack }: Compiled, reading: Reading, at: number): boolean => {
  const { tokens, verbAt } = reading
  // "a $600 billion US plan"
  return (
    pack.nouns.stops.has(tokens[at]!.norm) &&
    !isAcronym(reading, at) &&
    !(verbAt[at] === NO_VERB && pack.phrases.isVerb(tokens[at]!.norm, tokens[at]!))
  )
}

/** Measures that a noun of many behind them is told by without an article: "155 mph winds", "12 km tunnels". */
const sizes: ReadonlySet<string> = new Set(['speed', 'temperature', 'length', 'power', 'energy', 'mass', 'volume'])

/** Whether a percentage without an article, or a measure, stands straight before its noun, but for "12 percent five years ago". */
function isAdjoined({ search: { compiled, reading }, q, behind }: Described): boolean {
  const { adjoining, bygone } = compiled.pack.phrases
  const noun = reading.tokens[behind]!
  if (sizes.has(q.unit!.type)) return !noun.capital && compiled.pack.nouns.isHead(noun.norm, false)
  if (q.unit!.type !== 'percent' || !adjoining?.has(reading.tokens[q.first - 1]?.norm ?? '')) return false
  return !bygone?.has(reading.tokens[behind + 2]?.norm ?? '')
}

/** Whether what stands behind a number says how much it is of something, and is no thing. */
function isQuality({ search: { compiled, reading }, q, behind }: Described): boolean {
  const { phrases, nouns } = compiled.pack
  const { type } = q.unit!
  const { norm } = reading.tokens[behind]!
  const then = reading.tokens[behind + 1]
  // "at 7 percent plus inflation"
  if (phrases.isAdverb?.(norm) || phrases.signs?.has(norm) || phrases.trailing.has(norm)) return true
  const isMore = phrases.comparatives?.has(norm) === true
  // "six times more likely", "every eight years rather than", "2 C warmer than"
  if (phrases.comparing.has(then?.norm ?? '') && (isMore || phrases.isComparative?.(norm))) return true
  // "seven times higher in such rooms"
  const isSo = type === 'multiple' ? isMore : type === 'duration' && (isMore || phrases.isComparative?.(norm))
  const ends = (token: Token | undefined): boolean => token?.kind !== WORD || nouns.stops.has(token.norm)
  if (isSo && ends(then)) return true
  // "and about 80% effective against it"
  if (type === 'percent' && phrases.fillings?.has(norm) && ends(then)) return true
  // "below three times earnings"
  return type === 'multiple' && nouns.timesWord === reading.tokens[q.last]!.norm
}
