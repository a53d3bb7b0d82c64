import type { Quantity } from '../../numbers/quantity.ts'
import { FINITE, NO_VERB, NON_FINITE } from '../../pack/pack.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { isPossessive, WORD } from '../../text/tokens.ts'
import { beforeNumber, isHyphened, qualifierEnding, type Reading } from '../sentence.ts'
import { isPlainNoun } from './noun-phrases.ts'
import { endAt, type NounWalk, ON, onBefore, STOP, type Step, UNSAID } from './noun-walk.ts'

/*
 * Steps of a walk over a noun phrase at a number in it: which belong to the phrase, and which end it.
 */

/** The rules in their order; without one the phrase begins behind the number. */
const rules: readonly ((walk: NounWalk, q: Quantity) => Step)[] = [
  boundOfPhrase,
  countedThing,
  countOf,
  behindParticiple,
  joinedCount,
  placeOfPhrase,
  timeOfPhrase,
  baseOfRate,
  hyphened,
  distanceOfPhrase,
]

export function atNumber(walk: NounWalk, q: Quantity): Step {
  for (let i = 0; i < rules.length; i++) {
    const step = rules[i]!(walk, q)
    if (step !== UNSAID) return step
  }
  const { tokens } = walk.reading
  const { articles } = walk.compiled.pack.phrases
  // "a two-year deal"
  const isTime = q.unit!.type === 'duration' && tokens[walk.first - 1] !== undefined
  // … "a new two-year fix"
  const before = tokens[q.first - 1]
  const isPlain = before?.kind === WORD && walk.reading.verbAt[q.first - 1] === NO_VERB && isHyphened(walk.reading, q)
  const article = isPlain && !articles.has(before.norm) ? tokens[q.first - 2] : before
  return isTime && articles.has(article?.norm ?? '') ? onBefore(walk, q.first) : STOP
}

/** "a budget to keep warming below 1.5 degrees is": the number belongs to what describes the phrase. */
function boundOfPhrase(walk: NounWalk, q: Quantity): Step {
  const { tokens, verbAt } = walk.reading
  const { phrases } = walk.compiled.pack
  // … or "Deaths among men over 50, mostly from drink, rose"
  const isLead = verbAt[walk.after] === FINITE || tokens[walk.after]?.norm === ','
  if (walk.first !== walk.last || q.noun || !isLead || q.first <= 1) return UNSAID
  const leadsTo = (i: number): boolean => {
    const { norm } = tokens[i]!
    return (
      phrases.breaks.has(norm) ||
      // "The approach from 241 yards"
      phrases.from.has(norm) ||
      // "The goal of 2 GW", but "An average of 612,000"
      (phrases.partOf.has(norm) && !phrases.means?.has(tokens[i - 1]!.norm)) ||
      // "Deals worth more than €1 billion totalled"
      phrases.worth?.has(norm) === true ||
      phrases.howMuch?.has(norm) === true ||
      phrases.articles.has(norm) ||
      phrases.comparing.has(norm)
    )
  }
  let last = q.first - 1
  while (last > 0 && leadsTo(last)) last--
  return endAt(walk, last)
}

/** "More than 2,300 houses": the thing counted belongs to the phrase, its number does not. */
function countedThing(walk: NounWalk, q: Quantity): Step {
  const { first, last, reading } = walk
  const { tokens } = reading
  const { phrases } = walk.compiled.pack
  const { noun } = q
  if (!noun || first < noun.first || first > noun.last) return UNSAID
  // "Two-bedroom flats": what the flats have, not what they are.
  if (last > q.last && isHyphened(reading, q)) {
    const article = phrases.articles.has(tokens[q.first - 1]?.norm ?? '')
    const before = tokens[q.first - (article ? 2 : 1)]?.norm ?? ''
    if (phrases.breaks.has(before) || phrases.partOf.has(before)) return onBefore(walk, q.first)
    walk.first = q.last
    return STOP
  }
  // "7 million people draw benefits": another noun stands behind the one that is counted.
  const behind = tokens[noun.last + 1]?.norm ?? ''
  const goesOn =
    phrases.breaks.has(behind) ||
    // "Three delegates from OPEC"
    phrases.from.has(behind) ||
    phrases.partOf.has(behind) ||
    phrases.links.has(behind)
  return first === noun.last && last > first && !isHyphened(reading, q) && !goesOn ? STOP : ON
}

/** "a survey of 1,001 adults" is a survey, "a total of 1.96 million foreigners" are foreigners. */
function countOf(walk: NounWalk, q: Quantity): Step {
  if (!q.noun || walk.counted >= 0) return UNSAID
  const { tokens, claimAt } = walk.reading
  const { partOf, empty, articles } = walk.compiled.pack.phrases
  walk.counted = claimAt[walk.first]!
  // "Profits of the 11 banks", "Sales of the industry's 11 sectors"
  let of = q.first - 1
  while (of > 0 && q.first - of < 5 && (articles.has(tokens[of]!.norm) || tokens[of]!.word.genitive)) of--
  // "Of the 40 asteroids, three are", "three of the 11 banks"
  const isWhole = of < q.first - 1 && (of === 0 || claimAt[of - 1]! >= 0)
  const isOf = partOf.has(tokens[of]?.norm ?? '') && !empty.has(tokens[of - 1]?.norm ?? '') && !isWhole
  return isOf ? onBefore(walk, q.first) : UNSAID
}

/** "Families earning 8 million won or more a month": the phrase ends before the participle. */
function behindParticiple(walk: NounWalk, q: Quantity): Step {
  const { tokens, verbAt, claimAt } = walk.reading
  const participle = beforeNumber(walk.compiled, walk.reading, q)
  const noun = tokens[participle - 1]
  const isDescribed =
    verbAt[participle] === NON_FINITE &&
    noun?.kind === WORD &&
    verbAt[participle - 1] === NO_VERB &&
    claimAt[participle - 1]! < 0 &&
    isPlainNoun(walk.compiled, noun.norm)
  return isDescribed ? endAt(walk, participle - 1) : UNSAID
}

/** "Kim and two colleagues", "Employers with more than 50 workers", but "More than 4,300 dockworkers at 11 ports": the bound belongs to the number. */
function joinedCount(walk: NounWalk, q: Quantity): Step {
  const { tokens, verbAt, claimAt } = walk.reading
  if (!q.noun) return UNSAID
  const isJoined =
    walk.first === q.first &&
    walk.compiled.pack.phrases.links.has(tokens[q.first - 1]?.norm ?? '') &&
    tokens[q.first - 1]!.kind === WORD &&
    tokens[q.first - 2]?.kind === WORD &&
    verbAt[q.first - 2] === NO_VERB &&
    claimAt[q.first - 2]! < 0
  if (isJoined) return ON
  const bound = qualifierEnding(walk.reading, q.first - 1)
  if (!bound) return UNSAID
  // "Employers with more than 50 workers"
  const { breaks, leading } = walk.compiled.pack.phrases
  const lead = bound.first - 1
  const owner = tokens[lead - 1]
  const isOwned =
    breaks.has(tokens[lead]?.norm ?? '') &&
    owner?.kind === WORD &&
    verbAt[lead - 1] === NO_VERB &&
    claimAt[lead - 1]! < 0 &&
    !leading.has(owner.norm) &&
    isPlainNoun(walk.compiled, owner.norm)
  return isOwned ? onBefore(walk, bound.first) : STOP
}

/** The token that leads to a number, over the article and the like before it: "at" of "at the town’s five car parks". */
function leadOf({ compiled, reading }: NounWalk, q: Quantity): number {
  const { tokens } = reading
  const { articles, ages } = compiled.pack.phrases
  let lead = q.first - 1
  if (isPossessive(tokens[lead])) lead--
  // "in the poorest tenth of districts"
  if (lead > 0 && compiled.pack.bare.superlatives(tokens[lead]!.norm)) lead--
  if (articles.has(tokens[lead]?.norm ?? '')) lead--
  if (ages?.age.has(tokens[lead]?.norm ?? '')) lead--
  return lead
}

/** "Nurses at 12 hospitals", "The raises agreed for the 18,000 drivers", "A full charge of a 77 kWh battery" */
function placeOfPhrase(walk: NounWalk, q: Quantity): Step {
  const { tokens, verbAt, claimAt, cueAt, periodAt } = walk.reading
  const { phrases } = walk.compiled.pack
  // "Rents in two thirds of towns"
  const isShare = q.unit!.type === 'multiple' && phrases.partOf.has(tokens[q.last + 1]?.norm ?? '')
  const isBeforeNoun = walk.last > q.last && isPlainNoun(walk.compiled, tokens[q.last + 1]!.norm)
  if (!q.noun && !isBeforeNoun && !isShare) return UNSAID
  const lead = leadOf(walk, q)
  const norm = tokens[lead]?.norm ?? ''
  if (phrases.comparing.has(norm)) return UNSAID
  const isLed = phrases.breaks.has(norm) || (q.noun ? phrases.from : phrases.partOf).has(norm)
  // "Exports to 14 countries", but "close to 14 countries", "from 12 to 14 countries"
  const isGoal =
    q.noun !== null &&
    phrases.to.has(norm) &&
    tokens[lead - 1]?.kind === WORD &&
    verbAt[lead - 1] === NO_VERB &&
    claimAt[lead - 1]! < 0 &&
    !cueAt[lead - 1] &&
    !periodAt[lead - 1] &&
    !phrases.leading.has(tokens[lead - 1]!.norm) &&
    !phrases.owing?.has(tokens[lead - 1]!.norm) &&
    !qualifierEnding(walk.reading, lead) &&
    isPlainNoun(walk.compiled, tokens[lead - 1]!.norm)
  if (isGoal) return onBefore(walk, lead + 1)
  const belongs = isLed
    ? tokens[lead - 1]?.kind === WORD && verbAt[lead - 1] !== FINITE && !phrases.leading.has(tokens[lead - 1]!.norm)
    : // "The cost of keeping the 340 prisoners"
      verbAt[lead] === NON_FINITE && phrases.partOf.has(tokens[lead - 1]?.norm ?? '')
  return belongs ? onBefore(walk, lead + 1) : UNSAID
}

/** "Passengers stuck on the train for six hours without water": nothing but prepositions stands behind the head. */
function timeOfPhrase(walk: NounWalk, q: Quantity): Step {
  const { tokens, verbAt } = walk.reading
  const { breaks, partOf, from, to } = walk.compiled.pack.phrases
  if (walk.near || q.noun || walk.last <= q.last || walk.linked >= 0) return UNSAID
  const lead = leadOf(walk, q)
  const behind = tokens[q.last + 1]!.norm
  const isPlaced = breaks.has(behind) || from.has(behind) || to.has(behind)
  const isAside =
    (breaks.has(tokens[lead]?.norm ?? '') && (breaks.has(behind) || partOf.has(behind))) ||
    (isPlaced && isAmountOf(walk, lead))
  return isAside && tokens[lead - 1]?.kind === WORD && verbAt[lead - 1] !== FINITE ? endAt(walk, lead - 1) : UNSAID
}

/** "Sales of $5 million in Asia fell", but "An average of 600,000 in Asia watched", "A rise of 5% in sales is": whether "of" leads to an amount of what stands before it. */
function isAmountOf({ compiled, reading }: NounWalk, of: number): boolean {
  const { partOf, means, empty } = compiled.pack.phrases
  const head = reading.tokens[of - 1]?.norm ?? ''
  if (!partOf.has(reading.tokens[of]?.norm ?? '') || means?.has(head) || empty.has(head)) return false
  return reading.cueAt[of - 1]?.value.role !== 'move' && isPlainNoun(compiled, head)
}

/** "Children who slept nine hours a night were": the base of the rate goes with the number. */
function baseOfRate(walk: NounWalk, q: Quantity): Step {
  const { first, last } = walk
  const { articles, definite } = walk.compiled.pack.phrases
  if (q.noun || last !== q.last + 2 || first !== q.last || q.first <= 1) return UNSAID
  const article = walk.reading.tokens[q.last + 1]!.norm
  return articles.has(article) && !definite?.has(article) ? endAt(walk, q.first - 1) : UNSAID
}

/** "Yields on two-year debt" */
function hyphened(walk: NounWalk, q: Quantity): Step {
  const { tokens, verbAt } = walk.reading
  const { breaks, leading } = walk.compiled.pack.phrases
  const before = tokens[q.first - 1]
  if (q.unit!.type !== 'duration' || !isHyphened(walk.reading, q)) return UNSAID
  if (before?.kind !== WORD || verbAt[q.first - 1] !== NO_VERB) return UNSAID
  const noun = tokens[q.first - 2]
  const belongs = breaks.has(before.norm)
    ? noun?.kind === WORD && verbAt[q.first - 2] === NO_VERB && !leading.has(noun.norm)
    : before.word.genitive
  return belongs ? onBefore(walk, q.first) : UNSAID
}

/** "Prices of homes within 800 metres of the line have": how far off they are belongs to the phrase. */
function distanceOfPhrase(walk: NounWalk, q: Quantity): Step {
  if (walk.last <= q.last) return UNSAID
  const noun = nounBeforeDistance(walk.compiled, walk.reading, q)
  return noun < 0 ? UNSAID : onBefore(walk, noun + 1)
}

/** The noun that a distance or span in the midst of a phrase tells of: "homes within 800 metres of the line"; or -1. */
function nounBeforeDistance(compiled: Compiled, reading: Reading, q: Quantity): number {
  const { tokens, verbAt, claimAt, periodAt } = reading
  const { phrases } = compiled.pack
  if (q.noun || isHyphened(reading, q)) return -1
  let at = q.first - 1
  const bound = qualifierEnding(reading, at)
  if (q.unit!.type !== 'length' && !bound) return -1
  if (bound) at = bound.first - 1
  else if (phrases.breaks.has(tokens[at]?.norm ?? '')) at--
  if (at < 0 || tokens[at]!.kind !== WORD || verbAt[at] !== NO_VERB || claimAt[at]! >= 0 || periodAt[at]) return -1
  if (bound && !phrases.breaks.has(tokens[bound.first]!.norm)) return -1
  return isPlainNoun(compiled, tokens[at]!.norm) && !phrases.breaks.has(tokens[at]!.norm) ? at : -1
}
