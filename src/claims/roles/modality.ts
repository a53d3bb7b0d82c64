import { finiteBetween } from '../clauses/asked-medial.ts'
import type { Clauses } from '../clauses/clauses.ts'
import {
  attributes,
  beforeNumber,
  claimsBetween,
  isHyphened,
  qualifierEnding,
  type Reading,
  type Roles,
} from '../clauses/sentence.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { type Cue, FINITE, NO_VERB, NON_FINITE } from '../pack/pack.ts'
import type { Compiled } from '../tables/compiled.ts'
import type { Match } from '../tables/patterns.ts'
import { isPossessive, NUMBER, SYMBOL, WORD } from '../text/tokens.ts'
import { dutyOf, isToldOfNobody } from './duties.ts'

/** Why a number is told for a fact where the rest of its sentence is expected. */
export const KNOWN = 'known, whatever is expected'

/** Numbers that are what they are, whatever is expected of the rest of their sentence: which they are, and whether a number is one of them. */
const known: readonly (readonly [
  which: string,
  isKnown: (compiled: Compiled, reading: Reading, q: Quantity) => boolean,
])[] = [
  [
    'an age: "the 22-year-old could", "said Ms. Kay, 58, as"',
    ({ pack }, reading, q) =>
      (q.unit!.type === 'duration' &&
        pack.bare.ageEnd !== undefined &&
        q.unit!.text.endsWith(pack.bare.ageEnd) &&
        isHyphened(reading, q)) ||
      (q.why.get('unit') === 'age behind a name' && reading.tokens[q.first - 1]?.kind === SYMBOL),
  ],
  [
    'how long none was like it: "sending shares to their lowest in five years"',
    ({ pack }, reading, q) =>
      q.unit!.type === 'duration' &&
      pack.phrases.breaks.has(reading.tokens[q.first - 1]?.norm ?? '') &&
      isUnmatched(pack, reading, q.first - 2),
  ],
  [
    'a measure of a known thing: "will sign the 6-foot-4 winger", "none were in the 33-strong cabinet"',
    ({ pack }, reading, q) => {
      const before = reading.tokens[q.first - 1]
      const owner = before?.norm ?? ''
      const measures = attributes.has(q.unit!.type) || q.unit!.type === 'count' || q.unit!.type === 'duration'
      const { articles, indefinite } = pack.phrases
      const owned = (articles.has(owner) && !indefinite?.has(owner)) || before?.word.genitive === true
      return measures && owned && isCompound(reading, q)
    },
  ],
  [
    'what something is valued at: "in a deal that values them at $1.25 billion"',
    (compiled, reading, q) => {
      const { lying, valuing } = compiled.pack.phrases
      const lead = beforeNumber(compiled, reading, q)
      if (!lying?.has(reading.tokens[lead]?.norm ?? '')) return false
      for (let i = lead - 1; i > lead - 5 && i >= 0; i--) if (valuing?.has(reading.tokens[i]!.norm)) return true
      return false
    },
  ],
  [
    'a record: "would beat the record of 1.84 million", "will eclipse the previous record, $51.97 million"',
    ({ pack }, { tokens }, q) => {
      const { partOf, extremes, articles, indefinite } = pack.phrases
      const before = tokens[q.first - 1]
      if (!extremes?.has(tokens[q.first - 2]?.norm ?? '')) return false
      const article = tokens[q.first - 3]?.norm ?? ''
      return before!.norm === ',' || (partOf.has(before!.norm) && articles.has(article) && !indefinite?.has(article))
    },
  ],
  [
    'what is now: "the charge, £45 now, rises", "instead of every 10 minutes today"',
    ({ pack }, { tokens }, q) => {
      const { nowadays, replacing } = pack.phrases
      if (nowadays?.has(tokens[q.first - 1]?.norm ?? '') || isNow(pack, tokens, q.last + 1)) return true
      if (!replacing) return false
      for (let i = q.first - 1; i > q.first - 5 && i > 0; i--)
        if (replacing.get(tokens[i - 1]!.norm) === tokens[i]!.norm) return true
      return false
    },
  ],
  [
    'what ends: "would waive the 50 percent duty", "will scrap the $5 fee"',
    ({ pack }, { tokens }, q) => {
      const { definite, abolishing } = pack.phrases
      return (
        definite?.has(tokens[q.first - 1]?.norm ?? '') === true &&
        abolishing?.has(tokens[q.first - 2]?.norm ?? '') === true
      )
    },
  ],
  [
    'what it is to move from: "output of 60,000 tyres is due to rise to 85,000"',
    (compiled, reading, q) => movesOn(compiled, reading, q),
  ],
  [
    'what was a time ago: "smaller than last year’s 5.1 million tons"',
    (_, { periodAt }, q) => periodAt[q.first - 1]?.name.startsWith('last') === true,
  ],
  [
    'what was measured a time ago: "would be less than the £1.4bn recorded two years ago"',
    ({ pack }, { tokens, periodAt }, q) => {
      const { definite, isParticiple } = pack.phrases
      if (!definite?.has(tokens[q.first - 1]?.norm ?? '') || !isParticiple?.(tokens[q.last + 1]?.norm ?? ''))
        return false
      return (
        periodAt[q.last + 2]?.name.startsWith('last') === true ||
        pack.notClaims.ago?.has(tokens[q.last + 4]?.norm ?? '') === true
      )
    },
  ],
  [
    'a known whole: "will close one of its seven plants"',
    (compiled, reading, q) =>
      q.unit!.type === 'count' &&
      compiled.pack.phrases.partOf.has(reading.tokens[q.first - 2]?.norm ?? '') &&
      compiled.pack.phrases.articles.has(reading.tokens[q.first - 1]!.norm) &&
      isCountAt(compiled, reading, q.first - 3),
  ],
  [
    'where something lies: "a plant in Pyeongtaek, 65 kilometers south of Seoul"',
    ({ pack }, { tokens }, q) =>
      q.unit!.type === 'length' && !q.lent && pack.phrases.bearings?.has(tokens[q.last + 1]?.norm ?? '') === true,
  ],
  [
    'the rank of a place that something is done in: "could push into the world’s third-largest market"',
    ({ pack }, { tokens, verbAt }, q) => {
      if (q.unit!.type !== 'rank') return false
      const { breaks, partOf, likening } = pack.phrases
      for (let i = q.first - 1; i > q.first - 6 && i > 0 && verbAt[i] === NO_VERB && tokens[i]!.kind === WORD; i--)
        if (breaks.has(tokens[i]!.norm) || partOf.has(tokens[i]!.norm)) return likening?.has(tokens[i]!.norm) !== true
      return false
    },
  ],
]

/** Whether a number of the subject is followed by a verb of movement, and by what that leads to in its unit. */
function movesOn(compiled: Compiled, reading: Reading, q: Quantity): boolean {
  const { tokens, claims, cueAt, verbAt } = reading
  const { partOf, to } = compiled.pack.phrases
  const next = claims[claims.indexOf(q) + 1]
  if (!next || next.unit!.type !== q.unit!.type || next.unit!.code !== q.unit!.code) return false
  if (!partOf.has(tokens[beforeNumber(compiled, reading, q)]?.norm ?? '') || finiteBetween(reading, 0, q.first))
    return false
  if (next.first - q.last > 14 || !to.has(tokens[beforeNumber(compiled, reading, next)]!.norm)) return false
  for (let i = q.last + 1; i < next.first; i++)
    if (cueAt[i]?.value.role === 'move' && verbAt[i] !== NO_VERB) return true
  return false
}

/** "the 45 euros now", "on top of the 623 there now" */
export const isNow = ({ phrases, bare }: Compiled['pack'], tokens: Reading['tokens'], at: number): boolean =>
  phrases.nowadays?.has(tokens[bare.existing?.has(tokens[at]?.norm ?? '') ? at + 1 : at]?.norm ?? '') === true

/** "their lowest", "their first meeting": whether a word that sets something above all others stands among the last few. */
function isUnmatched({ bare, phrases }: Compiled['pack'], { tokens, verbAt }: Reading, last: number): boolean {
  for (let i = last; i >= 0 && i > last - 4 && tokens[i]!.kind === WORD && verbAt[i] !== FINITE; i--)
    if (bare.superlatives(tokens[i]!.norm) || phrases.unprecedented?.has(tokens[i]!.norm)) return true
  return false
}

/** Sets whether a claim is told, expected, intended or only supposed, by the nearest word of it that reaches the claim. */
export function modalityOf(
  compiled: Compiled,
  reading: Reading,
  q: Quantity,
  role: Roles,
  isBorder: (i: number) => boolean,
): void {
  const { phrases } = compiled.pack
  if (known.some(([, isKnown]) => isKnown(compiled, reading, q))) {
    q.why.set('modality', KNOWN)
    return
  }
  for (const cue of reading.cues) {
    if (cue.value.role !== 'modality') continue
    const { side, sets } = cue.value
    // "The project had cost $90 million": a thing, where it is no verb
    const isThing = phrases.thingsToo?.has(reading.tokens[cue.first]!.norm) && reading.verbAt[cue.first] === NO_VERB
    if (isThing && cue.first === cue.last) continue
    if (side === 'before' && (!reaches(compiled, reading, cue, q) || isSourced(reading, cue, q))) continue
    if (side === 'before' && isOfNext(compiled, reading, cue, q)) continue
    if (side === 'after' ? cue.first > q.last : side === 'before' ? cue.last < q.first : true) {
      const from = Math.min(cue.last, q.first)
      const to = Math.max(cue.first, q.last)
      let apart = false
      for (let i = from; i < to; i++)
        if (isBorder(i) && reading.cueAt[i] !== cue && !goesOnBehind(compiled, reading, cue, i)) apart = true
      if (side === 'before' && isOver(compiled, reading, cue, q)) apart = true
      const condition = phrases.clauseOpeners.has(reading.tokens[cue.first]!.norm)
      if (side === 'before' && sets !== 'estimate' && !condition) {
        // The number may be its own verb: "after profit halved".
        const verb = q.unit!.type === 'multiple' && reading.verbAt[q.first] === FINITE ? q.first + 1 : q.first
        for (let i = cue.last + 1; i < verb; i++) {
          const word = reading.tokens[i]!
          // "wants to cut the deficit, which was 5 percent last year, to 3 percent"
          if (word.norm === ',') i = closingComma(compiled, reading, i, verb)
          if (word.kind !== WORD) continue
          // A verb of the past begins a clause that tells what is; what it is compared with is known too.
          // "will halve its dividend and cut a fifth"
          const goesOn = phrases.unchanged?.has(word.norm) && phrases.links.has(reading.tokens[i - 1]!.norm)
          // "The forecast of 12 analysts was for a profit of"
          const equates =
            phrases.equating?.has(word.norm) &&
            reading.verbAt[cue.first] === NO_VERB &&
            phrases.expected?.has(reading.tokens[cue.first]!.norm)
          if (
            reading.verbAt[i] === FINITE &&
            phrases.isPast(word.norm) &&
            // "recommended that the limit be lowered to 30 km/h"
            !phrases.subjunctive?.has(reading.tokens[i - 1]!.norm) &&
            !equates &&
            !goesOn &&
            // "against the 2.4 percent it projected in March, before easing to 2.1 percent"
            !(phrases.foreseen?.has(word.norm) && phrases.pronouns.has(reading.tokens[i - 1]!.norm)) &&
            !isOneGroup(reading, cue, i)
          )
            apart = true
          // "wants to focus on 20 countries, which are home to 70 percent"
          if (
            reading.verbAt[i] === FINITE &&
            (phrases.passive?.has(word.norm) || phrases.perfect?.has(word.norm)) &&
            phrases.relatives?.has(reading.tokens[i - 1]!.norm) &&
            i > cue.last + 2
          )
            apart = true
          // "on a plant that now employs 870 people", "on a car whose price starts at $40,000"
          if (
            reading.verbAt[i] === FINITE &&
            !phrases.infinitive.has(word.norm) &&
            i > cue.last + 2 &&
            (phrases.nowadays?.has(reading.tokens[i - 1]!.norm) || tellsOfOwner(compiled, reading, cue.last + 1, i))
          )
            apart = true
          // "is trying to find him and suspects he works with 40 people"
          if (
            sets === 'target' &&
            reading.verbAt[i] === FINITE &&
            !phrases.infinitive.has(word.norm) &&
            phrases.pronouns.has(reading.tokens[i - 1]!.norm) &&
            i > cue.last + 2 &&
            reading.cueAt[i]?.value.role !== 'modality'
          )
            apart = true
          if (isOfOneToo(compiled, reading, cue, i)) apart = true
          // "may buy one, and buyers must wait 10 days"
          if (reading.verbAt[i] === FINITE && phrases.duties?.must.has(word.norm) && reading.claimAt[cue.first]! < 0)
            apart = true
          // "could flood the town, and officials have twice tried"
          if (
            reading.verbAt[i] === FINITE &&
            phrases.perfect?.has(word.norm) &&
            tokenLinks(compiled, reading, cue.last + 1, i)
          )
            apart = true
          if (
            phrases.comparing.has(word.norm) &&
            !phrases.than?.(word.norm) &&
            !phrases.above?.has(word.norm) &&
            reading.claimAt[cue.first]! < 0 &&
            (claimsBetween(reading, cue.last + 1, i) > 0 || reading.tokens[i - 1]!.norm === ',') &&
            !goesOnBefore(compiled, reading, i, q.first)
          )
            apart = true
        }
        const at = beforeNumber(compiled, reading, q)
        // "expects no dividend, after 45 cents a share last year", "to open 25, after opening 19", "after a fall of 11,800"
        if (q.unit!.type !== 'duration' && cue.first < at && isFollowed(compiled, reading, at, cue.last)) apart = true
        if (isSubjectOfPast(compiled, reading, cue.last + 1, q)) apart = true
        // "would lift the tax from 2 percent to 3 percent": what it comes from is known.
        if (
          phrases.from.has(reading.tokens[at]?.norm ?? '') &&
          q.min === null &&
          (claimsBetween(reading, cue.last + 1, q.first) > 0 ||
            leadsOn(compiled, reading, q) ||
            // "20 percent will do so, up from 11 percent"
            (cue.first < at && reading.cueAt[at - 1]?.value.role === 'move' && reading.tokens[at - 2]?.norm === ',')) &&
          // "is expected to be 350 million, down from 500 million previously"
          !phrases.formerly?.has(reading.tokens[q.last + 1]?.norm ?? '') &&
          !isRevised(compiled, reading, cue, q)
        )
          apart = true
      }
      // "The list for planned operations stands at 48,306": what something else is, that will be done
      if (side === 'before' && sets === 'target' && describesOther(compiled, reading, cue, q)) apart = true
      if (side === 'before' && sets === 'target' && isPlaceOfPlan(compiled, reading, cue, q)) apart = true
      // "If no budget is adopted, it will run on a plan, something that has happened only twice"
      if (side === 'before' && condition)
        for (let i = cue.last + 3; i < q.first; i++)
          if (
            reading.verbAt[i] === FINITE &&
            phrases.perfect?.has(reading.tokens[i]!.norm) &&
            phrases.relatives?.has(reading.tokens[i - 1]!.norm)
          )
            apart = true
      // "If it holds, 600 trucks a day could cross, compared with 80 last week"
      if (side === 'before' && condition)
        for (let i = cue.last + 1; i < q.first; i++)
          if (
            phrases.against?.has(reading.tokens[i]!.norm) &&
            reading.tokens[i - 1]!.norm === ',' &&
            claimsBetween(reading, cue.last + 1, i) > 0
          )
            apart = true
      // "If oil stays at $75, it will narrow to 2.9 percent from 3.6 percent"
      if (
        side === 'before' &&
        condition &&
        phrases.from.has(reading.tokens[beforeNumber(compiled, reading, q)]?.norm ?? '') &&
        claimsBetween(reading, cue.last + 1, q.first) > 1
      )
        apart = true
      if (side === 'after' && closesRelative(compiled, reading, q, cue)) apart = true
      if (side === 'after' && cue.first > q.last && sets !== 'estimate' && isOther(compiled, reading, q, cue))
        apart = true
      // "5,000 people who have sued since were told they will be": another verb has the number.
      if (side === 'after' && cue.first - q.last > 4)
        for (let i = q.last + 1; i < cue.first; i++)
          if (reading.verbAt[i] === FINITE && !phrases.clauseOpeners.has(reading.tokens[i - 1]!.norm)) apart = true
      // "a trial, in which 1,200 nurses will be assigned"
      if (side === 'after' && isOfRelative(compiled, reading, q, cue)) apart = true
      // "those who would gain it, just 52 percent are in favour": the number has a verb of its own.
      if (side === 'before' && !condition && hasOwnVerb(compiled, reading, cue, q)) apart = true
      if (apart) continue
      const reported = cue.value.reported
      role.modality = reported && isReported(compiled, reading, cue) ? reported : sets
      q.why.set('modality', cue.value.name)
      if (sets === 'estimate' && !isSurpassed(reading, cue, q)) return
    } else if (side === 'before' && cue.first > q.last && closesSentence(compiled, reading, q, cue)) {
      // "will reach $1.5 billion in 2013, Kestrel estimates": still to come
      if (sets === 'estimate' && role.modality === 'forecast') continue
      role.modality = sets
      q.why.set('modality', `${cue.value.name} behind a comma`)
    } else if (side === 'before' && cue.first > q.last && isOwnModal(compiled, reading, q, cue)) {
      // "A survey found that 48% would pay more": so many say so.
      const reported = isProportion(q) ? undefined : cue.value.reported
      role.modality = reported && isReported(compiled, reading, cue) ? reported : sets
      q.why.set('modality', cue.value.name)
    }
  }
}

/** "Only 9 percent is recycled, the agency estimates.": whether who reckons so stands behind the comma that ends what is told. */
function closesSentence(
  { pack }: Compiled,
  { tokens, verbAt, claimAt }: Reading,
  q: Quantity,
  cue: Match<Cue>,
): boolean {
  const { foreseen, isPast } = pack.phrases
  const word = tokens[cue.first]!.norm
  if (cue.first !== cue.last || verbAt[cue.first] !== FINITE || !foreseen?.has(word)) return false
  // "5 percent, analysts expected"
  if (isPast(word) && foreseen.get(word) !== 'estimate') return false
  const next = tokens[cue.last + 1]
  if (next && next.norm !== '.' && next.norm !== ',') return false
  // Who reckons so is a name or a noun with its article, or is known for it: ", as forecast", ", beating estimates"
  let comma = cue.first - 1
  while (comma > q.last && tokens[comma]!.norm !== ',' && claimAt[comma]! < 0 && verbAt[comma] === NO_VERB) comma--
  const who = tokens[comma + 1]!
  const isSomebody = who.capital || pack.phrases.articles.has(who.norm) || pack.phrases.forecasters?.has(who.norm)
  return comma > q.last && comma + 1 < cue.first && tokens[comma]!.norm === ',' && isSomebody === true
}

const isProportion = ({ unit }: Quantity): boolean => unit!.type === 'percent' || unit!.type === 'multiple'

/** Whether a word that describes a noun is parted from a number by a verb that expects nothing. */
function describesOther({ pack }: Compiled, { tokens, verbAt }: Reading, cue: Match<Cue>, q: Quantity): boolean {
  const noun = tokens[cue.last + 1]
  if (cue.first !== cue.last || verbAt[cue.first] === FINITE || !pack.phrases.isParticiple?.(tokens[cue.first]!.norm))
    return false
  if (noun?.kind !== WORD || verbAt[cue.last + 1] !== NO_VERB || pack.nouns.stops.has(noun.norm)) return false
  for (let i = cue.last + 2; i < q.first; i++)
    if (verbAt[i] === FINITE) return !pack.phrases.infinitive.has(tokens[i]!.norm)
  return false
}

/** "savings plans at 22 trusts were risky": whether a number only says where, or whose, the plans are. */
function isPlaceOfPlan({ pack }: Compiled, reading: Reading, cue: Match<Cue>, q: Quantity): boolean {
  const { tokens, verbAt } = reading
  const { breaks, partOf, purposes } = pack.phrases
  const preposition = tokens[cue.last + 1]!.norm
  if (cue.first < cue.last || verbAt[cue.first] !== NO_VERB || q.unit!.type !== 'count' || q.noun === null) return false
  if (!breaks.has(preposition) || partOf.has(preposition) || purposes?.has(preposition)) return false
  return q.first - cue.last <= 4 && !finiteBetween(reading, cue.last + 1, q.first)
}

/** Whether a number stands at a token: "eight of", "one of". */
const isCountAt = ({ pack }: Compiled, { tokens, claimAt }: Reading, at: number): boolean =>
  claimAt[at]! >= 0 || tokens[at]?.kind === NUMBER || pack.bare.single?.has(tokens[at]?.norm ?? '') === true

/** "to fill an estimated 31,000 potholes, £22m for buses", "a proposed $187 million budget, with 13 days to go": of the number right behind it alone, and what says that once more in brackets. */
function isOfNext({ pack }: Compiled, reading: Reading, cue: Match<Cue>, q: Quantity): boolean {
  const { tokens, claimAt, claims, verbAt } = reading
  if (cue.value.role === 'modality' && cue.value.ofNext)
    return q.first - cue.last > 3 || claimsBetween(reading, cue.last + 1, q.first) > 0
  const next = claimAt[cue.last + 1] ?? -1
  if (next < 0 || claims[next] === q || cue.last > q.first) return false
  const describes =
    cue.first === cue.last &&
    verbAt[cue.first] === NO_VERB &&
    pack.phrases.articles.has(tokens[cue.first - 1]?.norm ?? '')
  if (!describes && !pack.phrases.guessed?.has(tokens[cue.last]!.norm)) return false
  return !isOnceMore(reading, next, q)
}

/** Whether a number stands in brackets right behind another: "$3 million (€2.6 million)". */
const isOnceMore = ({ tokens, claims }: Reading, n: number, q: Quantity): boolean =>
  q.first === claims[n]!.last + 2 && tokens[q.first - 1]!.norm === '('

/**
 * Whether a word of expectation before a number tells of it: "the forecast of 3 percent", but not of "the 2.5 percent forecast in a poll of 18 economists".
 * A month is no verb.
 */
function reaches(compiled: Compiled, reading: Reading, cue: Match<Cue>, q: Quantity): boolean {
  const { pack } = compiled
  const { tokens, verbAt } = reading
  if (cue.value.role === 'modality' && cue.value.ofForecasters && !isOfForecasters(pack, reading, cue.first))
    return false
  if (cue.first > q.last) return true
  // "The clinic sees 90 patients a day": they come
  const isSeen = pack.phrases.beholding?.has(tokens[cue.last]!.norm) === true && q.noun !== null && !q.lent
  if (isSeen && beforeNumber(compiled, reading, q) === cue.last && verbAt[q.last + 1] === NO_VERB) return false
  // "5 percent, above the 4 percent forecast by analysts, and 3 percent": the word goes with the number before it alone.
  if (pack.phrases.foreseen?.has(tokens[cue.last]!.norm) && verbAt[cue.last] !== NO_VERB)
    for (let n = reading.claims.indexOf(q) - 1; n >= 0; n--) {
      const before = reading.claims[n]!
      if (before.last >= cue.first) continue
      if (cue.first - before.last > MAX_EXPECTING) break
      // "$400 million more than analysts had expected and double what it was"
      for (let i = before.last + 1; i < cue.first; i++)
        if (pack.phrases.than?.(tokens[i]!.norm) && !isNamed(pack, reading, q)) return false
      let behind = before.last + 1
      while (behind < cue.last && verbAt[behind] === NO_VERB) behind++
      const verb = isNamed(pack, reading, before) ? foreseenAt(compiled, reading, before.last + 1, behind) : -1
      if (verb >= cue.first && verb <= cue.last) return false
      break
    }
  if (cue.first !== cue.last) return !goesOnDoing(pack, reading, cue, q)
  const word = tokens[cue.first]!
  const isMonth = word.capital && cue.first > 0 && pack.classes.month?.has(word.norm) === true
  if (isMonth && pack.capitalClasses?.has('month') === true) return false
  const next = tokens[cue.first + 1]
  // "Plans range between $20 and $30"
  if (cue.first === 0 && verbAt[0] === NO_VERB && verbAt[1] === FINITE && !pack.phrases.equating?.has(next?.norm ?? ''))
    return false
  // ", the Rice Council estimates, compared with"
  if (
    verbAt[cue.first] === FINITE &&
    next?.norm === ',' &&
    cue.value.role === 'modality' &&
    cue.value.sets === 'estimate'
  )
    return false
  if (verbAt[cue.first] !== NO_VERB || !pack.phrases.expected?.has(word.norm)) return true
  // "the forecasts of 21 of 23 analysts": so many are asked, not expected.
  const asked = q.unit!.type === 'count' ? q.unit!.text.slice(q.unit!.text.lastIndexOf(' ') + 1).toLowerCase() : ''
  if (asked !== '' && pack.phrases.forecasters?.has(asked)) return false
  if (next === undefined || reading.claimAt[cue.first + 1]! >= 0) return true
  // "stayed above its 2 percent goal for three years", but "raised its 2 percent forecast to 3 percent"
  if (reading.claimAt[cue.first - 1]! >= 0 && !pack.phrases.to.has(next.norm) && !pack.phrases.partOf.has(next.norm))
    return false
  if (pack.phrases.unreached!.has(next.norm)) return false
  // "missed estimates by 2 cents", but "cut its forecast by half a point to 3.5 percent"
  if (pack.phrases.by.has(next.norm) && reading.claimAt[cue.first + 2]! >= 0 && !isMoved(reading, cue)) return false
  // "topping the estimate of $7 billion, sending shares up 11%": another verb tells of something else.
  for (let i = cue.first + 1; i < q.first; i++)
    if (verbAt[i] !== NO_VERB && !pack.phrases.equating?.has(tokens[i]!.norm)) return false
  return true
}

/** "failed to reach its target of 1.2 million, carrying just over 1.1 million": whether a participle behind a comma tells of something done. */
function goesOnDoing(
  { phrases }: Compiled['pack'],
  { tokens, verbAt }: Reading,
  cue: Match<Cue>,
  q: Quantity,
): boolean {
  if (!phrases.expected?.has(tokens[cue.first]!.norm) || verbAt[cue.first] !== NO_VERB) return false
  for (let i = cue.last + 1; i + 1 < q.first; i++)
    if (tokens[i]!.norm === ',' && verbAt[i + 1] === NON_FINITE && phrases.isGerund?.(tokens[i + 1]!.norm)) return true
  return false
}

/** "cut its growth forecast": whether a verb of movement closely before an expectation has it for its object. */
function isMoved(reading: Reading, cue: Match<Cue>): boolean {
  return reading.cues.some(
    ({ value, first, last }) =>
      value.role === 'move' &&
      last < cue.first &&
      cue.first - last <= 6 &&
      reading.verbAt[first] === FINITE &&
      !finiteBetween(reading, last + 1, cue.first),
  )
}

/** "analysts on average were looking for": whether somebody who forecasts stands before a verb. */
function isOfForecasters({ phrases, bare }: Compiled['pack'], { tokens }: Reading, verb: number): boolean {
  // "TD and RBC see 1.2 percent"
  if (tokens[verb - 1]?.capital && tokens[verb + 1]?.word.counts && tokens[verb - 1]!.kind === WORD) return verb > 1
  for (let i = verb - 1; i >= 0 && i > verb - 8; i--) if (phrases.forecasters?.has(tokens[i]!.norm)) return true
  // "is looking for sales growth of 3 percent"
  for (let i = verb + 2; i < verb + 5; i++) if (bare.accounts?.has(tokens[i]?.norm ?? '')) return true
  return false
}

/** Whether a word of reported speech is told by somebody and hangs on no condition: "said it would", but "if you fast, it would, she said". */
function isReported({ pack }: Compiled, reading: Reading, cue: Match<Cue>): boolean {
  let told = false
  // "A 100-won fall “would shave 3 percent off earnings,” he said": in somebody's own words nothing is told of the past.
  if (isQuoted(reading, cue.first)) return false
  // "a step that would cost $9 million", but "said that it would"
  const isBare = pack.phrases.infinitive.has(reading.tokens[cue.first]!.norm)
  if (isBare && pack.phrases.relatives?.has(reading.tokens[cue.first - 1]?.norm ?? '')) return false
  // "Had it stayed open, he said, 40 jobs would have been kept."
  if (reading.tokens[0]!.capital && pack.phrases.inverted?.has(reading.tokens[0]!.norm)) return false
  // "Meeting the demands would cost R210 million, he said."
  if (reading.verbAt[0] === NON_FINITE && !pack.phrases.isPast(reading.tokens[0]!.norm)) return false
  // "A proper trial would cost $12 million, he said."
  if (
    pack.phrases.indefinite?.has(reading.tokens[0]!.norm) &&
    reading.cues.every(({ value, first }) => value.role !== 'saying' || first > cue.first)
  )
    return false
  for (const { value, first } of reading.cues) {
    // "an estimated $96 million": nobody says so.
    if (value.role === 'saying' && (value.source === 'after' || reading.verbAt[first] === FINITE)) told = true
    if (value.role !== 'modality' || !value.conditional) continue
    if (first < cue.first || !hasMark(reading, cue.last + 1, first)) return false
  }
  return told
}

/** Whether a token stands within quotation marks that open before it in its sentence or close behind it. */
export function isQuoted({ tokens }: Reading, at: number): boolean {
  let straight = 0
  for (let i = at - 1; i >= 0; i--) {
    const { norm } = tokens[i]!
    if (norm === '“' || norm === '”') return norm === '“'
    if (norm === '"') straight++
  }
  if (straight > 0) return straight % 2 === 1
  for (let i = at + 1; i < tokens.length; i++) {
    const { norm } = tokens[i]!
    if (norm === '“' || norm === '”') return norm === '”'
    if (norm === '"') return /^[.,?!]$/.test(tokens[i - 1]!.norm)
  }
  return false
}

/** "is estimated at 4 million, and could double": whether a verb of expectation stands between an estimate and a number. */
function isSurpassed({ cues, verbAt }: Reading, estimate: Match<Cue>, q: Quantity): boolean {
  return cues.some(
    ({ value, first, last }) =>
      value.role === 'modality' &&
      value.side === 'before' &&
      value.sets !== 'estimate' &&
      first > estimate.last &&
      last < q.first &&
      verbAt[first] === FINITE,
  )
}

/** Whether what a number is told of came before what is expected: "after", with a noun or a verb behind it up to the number. */
function isFollowed({ pack }: Compiled, { tokens, verbAt, claimAt }: Reading, at: number, cue: number): boolean {
  const { followed, partOf, articles } = pack.phrases
  if (!followed) return false
  if (followed.has(tokens[at]?.norm ?? '')) return true
  if (tokens[at - 1]?.norm && followed.has(tokens[at - 1]!.norm)) return verbAt[at] === NON_FINITE
  if (!partOf.has(tokens[at]?.norm ?? '')) return false
  for (let i = at - 1; i > cue && i > at - 5 && claimAt[i]! < 0 && verbAt[i] === NO_VERB; i--)
    if (followed.has(tokens[i]!.norm)) return articles.has(tokens[i + 1]!.norm)
  return false
}

/** "would cost 85 million but save 55 million": whether a verb without a subject goes on behind a border as a word of expectation began. */
function goesOnBehind({ pack }: Compiled, { tokens, verbAt }: Reading, cue: Match<Cue>, border: number): boolean {
  const { infinitive, isPast, contrasting } = pack.phrases
  const next = tokens[border + 1]?.norm ?? ''
  return (
    border > cue.last &&
    contrasting?.has(tokens[border]!.norm) === true &&
    tokens.slice(cue.first, cue.last + 1).some(({ norm }) => infinitive.has(norm)) &&
    verbAt[border + 1] !== NO_VERB &&
    !isPast(next) &&
    !infinitive.has(next)
  )
}

/** Whether a word of expectation behind a number is the verb of a relative clause that does not describe the number. */
function isOfRelative({ pack }: Compiled, { tokens, verbAt }: Reading, q: Quantity, cue: Match<Cue>): boolean {
  // "€30 million of which is to be paid"
  const first = pack.phrases.partOf.has(tokens[q.last + 1]?.norm ?? '') ? q.last + 2 : q.last + 1
  for (let i = cue.first - 1; i > first; i--) {
    if (verbAt[i] === FINITE) return false
    if (pack.phrases.relatives?.has(tokens[i]!.norm)) return true
  }
  return false
}

/** Whether a number right behind a comma or a link is the subject of a verb that expects nothing. */
function hasOwnVerb(compiled: Compiled, reading: Reading, cue: Match<Cue>, q: Quantity): boolean {
  const { tokens, verbAt, cueAt } = reading
  const { infinitive, passive, links } = compiled.pack.phrases
  const lead = beforeNumber(compiled, reading, q)
  if (lead <= cue.last || !links.has(tokens[lead]?.norm ?? '')) return false
  for (let i = q.last + 1; i < tokens.length && i < q.last + 4; i++)
    if (verbAt[i] === FINITE)
      return (
        passive?.has(tokens[i]!.norm) === true &&
        !infinitive.has(tokens[i]!.norm) &&
        cueAt[i]?.value.role !== 'modality'
      )
    else if (tokens[i]!.kind !== WORD) return false
  return false
}

/** Where the relative clause closes that opens behind a comma, if it does before a token; else the comma itself. */
function closingComma({ pack }: Compiled, { tokens, verbAt }: Reading, comma: number, to: number): number {
  if (!pack.phrases.relatives?.has(tokens[comma + 1]?.norm ?? '')) return comma
  let told = false
  for (let i = comma + 2; i < to; i++) {
    if (verbAt[i] === FINITE) told = true
    if (tokens[i]!.norm === ',') return told ? i : comma
  }
  return comma
}

function hasMark({ tokens }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.kind === SYMBOL && /^[,;:—”"]$/.test(tokens[i]!.norm)) return true
  return false
}

/** "X could halve the risk, according to a study of 400 adults": what is said of the source is not expected. */
function isSourced(reading: Reading, cue: Match<Cue>, q: Quantity): boolean {
  for (const { value, first, last } of reading.cues) {
    if (first > q.first) return false
    if (value.role === 'saying' && value.source === 'after' && first > cue.last && q.first - last < 12) return true
  }
  return false
}

/** "lowered its forecast to 1.6 percent from 2.2 percent": what it was before is a forecast too, unless it is told of a time. */
function isRevised({ pack }: Compiled, reading: Reading, cue: Match<Cue>, q: Quantity): boolean {
  const { tokens, verbAt, periodAt } = reading
  if (verbAt[cue.first] !== NO_VERB || !pack.phrases.expected?.has(tokens[cue.first]!.norm)) return false
  return !periodAt[q.last + 1] && !periodAt[q.last + 2]
}

/**
 * Whether the clause or the quotation of a word of expectation ends before a number: "“we would lose a third,” said X, who farms 210 hectares",
 * "X, who expects to retire, has run it for 24 years".
 */
function isOver({ pack }: Compiled, { tokens, verbAt }: Reading, cue: Match<Cue>, q: Quantity): boolean {
  let closed = false
  for (let i = cue.last + 1; i < q.first; i++) {
    const { kind, norm } = tokens[i]!
    if (kind !== SYMBOL) continue
    if ((norm === '”' || norm === '"') && tokens[i - 1]!.norm === ',') return true
    if (norm === ',' && verbAt[i + 1] === FINITE) closed = true
    // "called one official — the alleged target — twice"
    if (isDash(tokens, i)) {
      let open = cue.first - 1
      while (open > 0 && open > cue.first - 12 && !isDash(tokens, open)) open--
      if (open > 0 && isDash(tokens, open)) return true
    }
  }
  if (!closed) return false
  // "The shortfall, estimated at $280 million in February, has grown to"
  if (tokens[cue.first - 1]?.norm === ',' && verbAt[cue.first] === NON_FINITE) return true
  for (let i = cue.first - 1; i > 0 && i > cue.first - 8; i--)
    if (tokens[i]!.norm === ',') return false
    else if (pack.phrases.relatives?.has(tokens[i]!.norm)) return tokens[i - 1]!.norm === ','
  return false
}

/** A dash between phrases, also one of two hyphens. */
const isDash = (tokens: Reading['tokens'], at: number): boolean =>
  tokens[at]!.norm === '—' || tokens[at]!.norm === '–' || (tokens[at]!.norm === '-' && tokens[at + 1]?.norm === '-')

/** "the 2.5 percent median forecast", "the 2 percent gain forecast by brokers", "the $60 million the firm had expected": a number that is expected. */
export function expectedNumber(compiled: Compiled, reading: Reading, q: Quantity, role: Roles): void {
  const { tokens, verbAt, claimAt } = reading
  const { expected, articles } = compiled.pack.phrases
  const before = tokens[q.first - 1]
  if (!expected || !before) return
  const named = articles.has(before.norm) || before.word.genitive
  if (!isNamed(compiled.pack, reading, q)) return
  let i = q.last + 1
  for (; i < tokens.length && i <= q.last + 3; i++) {
    const token = tokens[i]!
    if (token.kind !== WORD || claimAt[i]! >= 0) return
    if (verbAt[i] !== NO_VERB) break
    const modality = named ? expected.get(token.norm) : undefined
    if (modality) {
      role.modality = modality
      q.why.set('modality', `"${token.norm}" behind`)
      return
    }
    if (compiled.pack.nouns.stops.has(token.norm)) break
  }
  const verb = foreseenAt(compiled, reading, q.last + 1, i)
  if (verb < 0) return
  role.modality = compiled.pack.phrases.foreseen!.get(tokens[verb]!.norm)!
  q.why.set('modality', `"${tokens[verb]!.norm}" behind`)
}

/** "the 2.5 percent", "than 2.5 percent": a number that is known of, or compared with. */
function isNamed({ phrases }: Compiled['pack'], { tokens }: Reading, q: Quantity): boolean {
  const before = tokens[q.first - 1]
  return (
    before !== undefined &&
    (phrases.articles.has(before.norm) ||
      // "more than 3 percent, as expected", but of "fewer than 30 percent of those once expected" the whole is
      (phrases.comparing.has(before.norm) &&
        !(phrases.partOf.has(tokens[q.last + 1]?.norm ?? '') && phrases.than?.(before.norm))) ||
      before.word.genitive)
  )
}

/** Words between a number and the verb that says it was expected, at most. */
const MAX_EXPECTING = 9

/** The verb of "expected by analysts", "that analysts polled by X had expected", "the company estimated", or -1. */
export function foreseenAt({ pack }: Compiled, reading: Reading, from: number, behind: number): number {
  const { tokens, verbAt, claimAt } = reading
  const { foreseen, clauseOpeners, links, relatives, passive, perfect } = pack.phrases
  if (!foreseen) return -1
  if (verbAt[behind] !== NO_VERB && foreseen.has(tokens[behind]?.norm ?? '')) {
    const next = tokens[behind + 1]?.norm ?? ''
    const closes =
      next === '' ||
      next === ',' ||
      next === '.' ||
      (pack.phrases.heldOn?.has(next) && pack.phrases.means?.has(tokens[behind + 2]?.norm ?? ''))
    return closes || pack.phrases.by.has(next) || pack.phrases.foreseenFor?.has(next) ? behind : -1
  }
  let at = from
  while (at < behind && !clauseOpeners.has(tokens[at]!.norm)) at++
  const opened = relatives?.has(tokens[at]?.norm ?? '') === true
  // "the 2 percent economists had forecast": who expects it stands right behind the number.
  if (opened) at++
  else at = from
  // "5,000 people who have sought it": they did so.
  if (opened && verbAt[at] !== NO_VERB && !passive?.has(tokens[at]?.norm ?? '')) return -1
  for (let i = at; i < tokens.length && i < at + MAX_EXPECTING; i++) {
    const { kind, norm, glued } = tokens[i]!
    if (kind !== WORD ? !glued || norm === ',' || norm === ';' : false) return -1
    if (claimAt[i]! >= 0 || clauseOpeners.has(norm) || (links.has(norm) && !opened)) return -1
    if (verbAt[i] === NO_VERB) continue
    if (foreseen.has(norm))
      return i > at && (!pack.phrases.seeking?.has(norm) || pack.phrases.purposes?.has(tokens[i + 1]?.norm ?? ''))
        ? i
        : -1
    if (verbAt[i] === FINITE && !passive?.has(norm) && !perfect?.has(norm) && !pack.phrases.pastPerfect?.has(norm))
      return -1
  }
  return -1
}

/** "Ms. Rao, who won by 412 votes, will be sworn in": the number is told in a relative clause that ends before the word. */
function closesRelative({ pack }: Compiled, reading: Reading, q: Quantity, cue: Match<Cue>): boolean {
  const { tokens } = reading
  if (tokens[cue.first - 1]?.norm !== ',') return false
  for (let i = q.first - 1; i > 0 && tokens[i]!.norm !== ','; i--)
    if (pack.phrases.relatives?.has(tokens[i]!.norm) && tokens[i - 1]!.norm === ',') return true
  return false
}

/** Whether "to" and a number of the same unit stand right behind a number. */
function leadsOn(compiled: Compiled, reading: Reading, q: Quantity): boolean {
  const next = reading.claims[reading.claims.indexOf(q) + 1]
  if (!next || next.unit!.type !== q.unit!.type || next.unit!.code !== q.unit!.code) return false
  const at = beforeNumber(compiled, reading, next)
  return at > q.last && at - q.last <= 5 && compiled.pack.phrases.to.has(reading.tokens[at]!.norm)
}

/** "… would stay shut, and five bridges had collapsed": the number opens a clause whose verb tells of the past. */
function isSubjectOfPast(compiled: Compiled, reading: Reading, from: number, q: Quantity): boolean {
  const { phrases } = compiled.pack
  let link = -1
  for (let i = from; i < q.first; i++) {
    if (phrases.links.has(reading.tokens[i]!.norm)) link = i
    else if (reading.verbAt[i] !== NO_VERB) link = -1
  }
  if (link < 0) return false
  for (let i = q.last + 1; i < reading.tokens.length && i < q.last + 12; i++) {
    if (reading.tokens[i]!.norm === ',') return false
    const verb = reading.tokens[i]!.norm
    if (reading.verbAt[i] === FINITE) return phrases.isPast(verb) || phrases.perfect?.has(verb) === true
  }
  return false
}

/** Bounds that a "not" before them turns into. */
const denied = { more_than: 'at_most', less_than: 'at_least', at_least: 'less_than', at_most: 'more_than' } as const

/** "did not exceed 3 percent", "would not fall below 13 percent": no claim of the opposite. */
export function deny(compiled: Compiled, reading: Reading, clauses: Clauses, q: Quantity, role: Roles): void {
  // "may not fly for more than 60 hours", "cannot own more than 49 percent": it is a rule, and no guess.
  const duty = dutyOf(compiled, reading, clauses, q)
  if (duty !== null && role.modality === 'hypothetical') role.modality = 'reported'
  if (duty === 'ban') {
    q.qualifier = denied[q.qualifier as keyof typeof denied]
    q.why.set('qualifier', 'banned')
    return
  }
  const { pack } = compiled
  const group = clauses.groups[clauses.before(q.first)]
  if (!group) return
  const bound = qualifierEnding(reading, q.first - 1)
  const to = bound && bound.first > group.last ? bound.first : q.first
  // "did not include people under 40": another noun is denied.
  // "did not move by more than 3 percent" denies the bound all the same.
  const led = bound && pack.phrases.by.has(reading.tokens[bound.first - 1]?.norm ?? '') ? 1 : 0
  if (bound && bound.first - group.last > 1 + led) return
  const isNobody = bound !== null && isToldOfNobody(pack, reading, group.first - 1)
  // "not checked in over 20 years": the time is not denied, but "none was older than 7 years".
  if (q.unit!.type === 'duration' && !isNobody) return
  // "has never been above 7 percent": the bound holds its "never".
  for (let i = bound?.first ?? to; i < (bound?.last ?? -1); i++) if (reading.tokens[i]!.word.negates) return
  for (let i = group.first; i < to; i++) {
    if (!isNobody && !reading.tokens[i]!.word.negates) continue
    if (!isNobody) role.direction = null
    const held = q.qualifier
    if (held && held !== 'exact' && held !== 'approximate') q.qualifier = denied[held]
    q.why.set('qualifier', 'denied')
    return
  }
}

/** "two more hikes may follow": the number opens the clause of the word of expectation. */
function isOwnModal(compiled: Compiled, reading: Reading, q: Quantity, cue: Match<Cue>): boolean {
  const { infinitive, breaks, partOf } = compiled.pack.phrases
  // "a home assessed at $320,000 will": the number is no part of the subject.
  const lead = reading.tokens[beforeNumber(compiled, reading, q)]
  // "own 18.7 percent and will see it diluted"
  if (compiled.pack.phrases.links.has(reading.tokens[cue.first - 1]!.norm)) return false
  // "the union’s 12,000 members will vote"
  if (isPossessive(reading.tokens[q.first - 1])) return false
  // "A man found guilty of robbing three shops will serve", "soldiers from nine countries will"
  const led = beforeNumber(compiled, reading, q)
  if (led > 0 && (reading.verbAt[led] === NON_FINITE || compiled.pack.phrases.from.has(reading.tokens[led]!.norm)))
    return false
  // "warn that one in five farms may close"
  // … or "It is possible that 7 plants could close"
  const isTold =
    compiled.pack.phrases.thats?.has(lead?.norm ?? '') &&
    (reading.verbAt[led - 1] === FINITE || compiled.pack.phrases.passive?.has(reading.tokens[led - 2]?.norm ?? ''))
  if (lead && !isTold && breaks.has(lead.norm) && !partOf.has(lead.norm) && q.first > 1) return false
  // "a third of it would": the pronoun belongs to the word of expectation.
  let modal = cue.first
  while (modal < cue.last && reading.verbAt[modal] !== FINITE) modal++
  if (modal - q.last > 6 || reading.verbAt[modal] !== FINITE || !infinitive.has(reading.tokens[modal]!.norm))
    return false
  for (let i = q.last + 1; i < modal; i++)
    if (
      (reading.tokens[i]!.kind !== WORD &&
        reading.claimAt[i]! < 0 &&
        reading.tokens[i]!.norm !== '-' &&
        reading.tokens[i]!.norm !== '—') ||
      reading.verbAt[i] === FINITE ||
      // "30 million girls in 40 countries would", "40 of the 52 boats would"
      (reading.claimAt[i]! >= 0 &&
        !breaks.has(reading.tokens[reading.claims[reading.claimAt[i]!]!.first - 1]!.norm) &&
        !partOf.has(reading.tokens[q.last + 1]!.norm))
    )
      return false
  for (let i = q.first - 1; i >= 0 && reading.claimAt[i]! < 0; i--) {
    if (reading.cueAt[i]?.value.role === 'saying') return true
    if (reading.verbAt[i] === FINITE) return isTold === true && i >= led - 2
    if (reading.tokens[i]!.kind !== WORD || reading.cueAt[i]?.value.role === 'border') break
  }
  return true
}

/** "6 percent, more than the 3 percent analysts expected", "After 9 wins, she is expected": the word behind tells of something else. */
function isOther({ pack }: Compiled, reading: Reading, q: Quantity, cue: Match<Cue>): boolean {
  // "was 5.8% last year and is forecast to be 5.4%"
  if (cue.first > q.last + 1 && pack.phrases.links.has(reading.tokens[cue.first - 1]!.norm)) return true
  // "winds increased to 60 mph and the storm was expected to"
  if (opensNext(pack, reading, q, cue)) return true
  let commas = 0
  for (let i = q.last + 1; i < cue.first; i++) {
    const { norm, kind } = reading.tokens[i]!
    if (norm === ',') commas++
    if (kind === WORD && pack.phrases.comparing.has(norm)) return true
  }
  return commas % 2 === 1
}

/** Whether the relative of an owner stands a few words before a verb. */
function tellsOfOwner({ pack }: Compiled, { tokens, verbAt }: Reading, from: number, verb: number): boolean {
  for (let i = verb - 1; i >= from && i > verb - 5 && verbAt[i] === NO_VERB; i--)
    if (pack.phrases.whose?.has(tokens[i]!.norm)) return true
  return false
}

/** "sees 2.7 percent, against 2.4 percent before, before easing to 2.1 percent": whether what is told goes on behind what it is compared with. */
function goesOnBefore({ pack }: Compiled, { tokens, verbAt }: Reading, from: number, to: number): boolean {
  for (let i = from; i + 2 < to; i++)
    if (tokens[i]!.norm === ',' && pack.phrases.leadingUp?.has(tokens[i + 1]!.norm) && verbAt[i + 2] === NON_FINITE)
      return true
  return false
}

/** Whether a clause of its own begins with "and" between a number behind a verb and a word of expectation. */
function opensNext(
  { phrases }: Compiled['pack'],
  { tokens, verbAt, claimAt }: Reading,
  q: Quantity,
  cue: Match<Cue>,
): boolean {
  let opened = false
  for (let i = q.last + 1; i < cue.first; i++) {
    if (claimAt[i]! >= 0 && !opened) return false
    if (tokens[i]!.kind === WORD && phrases.links.has(tokens[i]!.norm)) opened = true
  }
  if (!opened) return false
  for (let i = q.first - 1; i >= 0 && tokens[i]!.norm !== ','; i--) if (verbAt[i] === FINITE) return true
  return false
}

const isCompound = ({ text }: Reading, q: Quantity): boolean => text.slice(q.start, q.end).includes('-')

/** Whether a comma and a linking word stand between two tokens. */
function tokenLinks({ pack }: Compiled, { tokens }: Reading, from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++)
    if (tokens[i]!.norm === ',' && tokens[i + 1]!.kind === WORD && pack.phrases.links.has(tokens[i + 1]!.norm))
      return true
  return false
}

/** "expects demand to grow and employs 40 people", "will spend £4m on a bridge and has 900 staff": whether a verb in -s behind a link goes on with none that is expected. */
function isOfOneToo({ pack }: Compiled, { tokens, verbAt, cueAt }: Reading, cue: Match<Cue>, i: number): boolean {
  const { isOfOne, links } = pack.phrases
  if (verbAt[i] !== FINITE || !links.has(tokens[i - 1]!.norm) || !isOfOne?.(tokens[i]!.norm)) return false
  if (cueAt[i]?.value.role === 'modality') return false
  // "forecasts that the economy grows and adds 40,000 jobs"
  for (let k = cue.last + 1; k < i; k++) if (verbAt[k] === FINITE && isOfOne(tokens[k]!.norm)) return false
  return true
}

/** Whether only verbs and adverbs stand between a cue and a verb: "will be paid", "is widely expected". */
function isOneGroup(reading: Reading, cue: Match<Cue>, i: number): boolean {
  if (i <= cue.last + 1) return true
  for (let k = cue.last + 1; k < i; k++)
    if (reading.verbAt[k] === NO_VERB && !/ly$|^also$|^not$/.test(reading.tokens[k]!.norm)) return false
  return true
}
