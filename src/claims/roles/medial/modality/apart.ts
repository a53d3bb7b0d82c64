import { commaBetween, finiteBetween, marketReacts } from '../../../clauses/medial/between-tokens.ts'
import { beforeNumber, claimsBetween, type Reading } from '../../../clauses/sentence.ts'
import type { Quantity } from '../../../numbers/quantity.ts'
import { FINITE, NO_VERB, NON_FINITE } from '../../../pack/pack.ts'
import type { Compiled } from '../../../tables/compiled.ts'
import { SYMBOL, WORD } from '../../../text/tokens.ts'
import type { Expectation } from '../../expectation.ts'
import { tellsInPassing, turnsToKnown } from './turns.ts'

/*
 * What parts a number from a word of expectation before it.
 */

type Rule = (compiled: Compiled, reading: Reading, cue: Expectation, q: Quantity) => boolean

/** What parts a number from a word that neither opens a condition nor reckons. */
const rules: readonly Rule[] = [turnsToKnown, isAfter, isSubjectOfPast, isSource, isOfSubject]

/** What parts a number from a word that opens a condition. */
const conditionRules: readonly Rule[] = [isConcession, isOfRelativeDone, isAgainst, isSourceBehindResult]

/** Whether a number that stands behind a word of expectation is apart from it. */
export function isApart(compiled: Compiled, reading: Reading, cue: Expectation, q: Quantity): boolean {
  if (isOver(compiled, reading, cue, q) || isAsked(compiled, reading, cue, q)) return true
  if (isInQuestion(compiled, reading, cue, q) || isBesideGuess(compiled, reading, cue, q)) return true
  if (isInBracket(reading, cue, q) || marketReacts(compiled, reading, cue.last, q.first)) return true
  if (isOwnReckoning(compiled, reading, cue, q) || isPlaceSeen(compiled, reading, cue, q)) return true
  // "has no plans to raise equity, with $31 million in cash"
  const isNone = compiled.pack.phrases.none?.has(reading.tokens[cue.first - 1]?.norm ?? '')
  if (isNone && reading.tokens.slice(cue.last, q.first).some(({ norm }) => norm === ',')) return true
  const { sets } = cue.value
  if (sets === 'target' && (describesOther(compiled, reading, cue, q) || isPlaceOfPlan(compiled, reading, cue, q)))
    return true
  if (sets === 'target' && isBesideAim(compiled, reading, cue, q)) return true
  const isCondition = compiled.pack.phrases.clauseOpeners.has(reading.tokens[cue.first]!.norm)
  if (sets === 'hypothetical' && !isCondition && opensThat(compiled, reading, cue.last + 1, q.first)) return true
  // "those who would gain it, just 52 percent are in favour": the number has a verb of its own.
  if (!isCondition && hasOwnVerb(compiled, reading, cue, q)) return true
  if (!isCondition && sets === 'estimate') return false
  const list = isCondition ? conditionRules : rules
  for (let i = 0; i < list.length; i++) if (list[i]!(compiled, reading, cue, q)) return true
  return false
}

/** "launched 31 drones, mostly targeting the south, with 28 shot down": what goes on beside an aim that no number is told of. */
function isBesideAim({ pack }: Compiled, reading: Reading, { last }: Expectation, q: Quantity): boolean {
  const { tokens } = reading
  for (let i = last + 1; i + 1 < q.first; i++)
    if (tokens[i]!.norm === ',' && pack.phrases.with?.has(tokens[i + 1]!.norm))
      return claimsBetween(reading, last + 1, i) === 0
  return false
}

/** "leads on who would make the best mayor, with 27% choosing her": the question is over with the comma. */
function isInQuestion({ pack }: Compiled, { tokens }: Reading, { first, last }: Expectation, q: Quantity): boolean {
  const { relatives, thats, breaks, partOf } = pack.phrases
  const who = tokens[first - 1]?.norm ?? ''
  const link = tokens[first - 2]?.norm ?? ''
  if (!relatives?.has(who) || thats?.has(who) || !(breaks.has(link) || partOf.has(link))) return false
  for (let i = last + 1; i < q.first; i++) if (tokens[i]!.norm === ',') return true
  return false
}

/** "estimated at $6.90, with just one cargo changing hands": what goes on beside an estimate that has its number. */
function isBesideGuess({ pack }: Compiled, reading: Reading, { value, last }: Expectation, q: Quantity): boolean {
  const { tokens } = reading
  if (value.sets !== 'estimate' || q.unit!.type !== 'count') return false
  for (let i = q.first - 1; i > last + 1 && i > q.first - 4; i--)
    if (pack.phrases.with?.has(tokens[i]!.norm))
      return tokens[i - 1]!.norm === ',' && claimsBetween(reading, last + 1, i) > 0
  return false
}

/** "of 601,000 (revised from an estimate of 603,000) to 571,000": whether a bracket closes behind a number of its own that the word tells of. */
function isInBracket({ tokens, claimAt }: Reading, { last }: Expectation, q: Quantity): boolean {
  let own = false
  for (let i = last + 1; i < q.first; i++) {
    if (tokens[i]!.norm === '(') return false
    if (tokens[i]!.norm === ')') return own
    own ||= claimAt[i]! >= 0
  }
  return false
}

/**
 * "winds estimated at 31 mph as it sped down, reaching 137 mph", "Despite the estimated cost of $3 million, the town bought 40 buses":
 * reckoned is only what stands right behind.
 */
function isOwnReckoning(
  { pack }: Compiled,
  reading: Reading,
  { value, first, last }: Expectation,
  q: Quantity,
): boolean {
  const { tokens, claims, claimAt, verbAt } = reading
  if (value.sets !== 'estimate' || !finiteBetween(reading, last + 1, q.first)) return false
  if (first === last && verbAt[first] === NON_FINITE) {
    const own = claims[claimAt[last + 2]!]
    return own !== undefined && own !== q && own.first === last + 2 && finiteBetween(reading, own.last + 1, q.first)
  }
  if (verbAt[last] !== NO_VERB || !pack.phrases.guessed?.has(tokens[last]!.norm) || finiteBetween(reading, 0, last))
    return false
  const own = claims.find((claim) => claim.first > last)!
  // "linked to thefts with an estimated value of $3 million has been jailed for": the main verb ends the phrase.
  if (own !== q && claimAt[last + 1]! < 0 && verbAt[own.last + 1] === FINITE) return true
  // A phrase that opens the sentence ends with the comma behind its number.
  return own !== q && tokens[own.last + 1]?.norm === ',' && !finiteBetween(reading, last + 1, own.first)
}

/** "Whales were seen at 12 sites": where */
function isPlaceSeen(
  { pack }: Compiled,
  { tokens, verbAt }: Reading,
  { first, last }: Expectation,
  q: Quantity,
): boolean {
  const { breaks, purposes, passive } = pack.phrases
  const { norm } = tokens[last]!
  const isPlace = breaks.has(norm) && !purposes?.has(norm) && verbAt[last] === NO_VERB
  return (
    isPlace &&
    last - first === 2 &&
    passive?.has(tokens[first]!.norm) === true &&
    q.first === last + 1 &&
    q.noun !== null
  )
}

/** "warned that the levy could cut growth and that credit was up 11 percent": whether a further clause of what is said, which expects nothing, begins between two tokens. */
function opensThat({ pack }: Compiled, { tokens, verbAt, cues }: Reading, from: number, to: number): boolean {
  const { links, thats } = pack.phrases
  for (let i = from; i + 2 < to; i++) {
    if (tokens[i]!.kind !== WORD || !links.has(tokens[i]!.norm) || !thats?.has(tokens[i + 1]!.norm)) continue
    // "and that starts at $12.50", "and that 40 jobs would go"
    return verbAt[i + 2] !== FINITE && !cues.some(({ value, first }) => value.role === 'modality' && first > i + 1)
  }
  return false
}

/** "Asked who would make the best leader, 29 per cent chose her": the question is over with the comma. */
function isAsked({ pack }: Compiled, { tokens }: Reading, cue: Expectation, q: Quantity): boolean {
  if (!pack.phrases.asked?.has(tokens[0]!.norm)) return false
  for (let i = 1; i < q.first; i++) if (tokens[i]!.norm === ',') return cue.last < i
  return false
}

/** "a closely watched if slippery measure, hit $310 million": no condition without a verb */
function isConcession(_: Compiled, { tokens, verbAt }: Reading, cue: Expectation, q: Quantity): boolean {
  const before = tokens[cue.first - 1]
  if (cue.first !== cue.last || before?.kind !== WORD) return false
  for (let i = cue.last + 1; i < q.first && i < cue.last + 6; i++) {
    if (tokens[i]!.norm === ',') return i > cue.last + 1
    if (verbAt[i] !== NO_VERB || tokens[i]!.kind !== WORD) return false
  }
  return false
}

/** "expects no dividend, after 45 cents a share last year", "to open 25, after opening 19", "after a fall of 11,800" */
function isAfter(compiled: Compiled, reading: Reading, cue: Expectation, q: Quantity): boolean {
  if (q.unit!.type === 'duration') return false
  const at = beforeNumber(compiled, reading, q)
  return cue.first < at && isFollowed(compiled, reading, at, cue.last)
}

/** "would lift the tax from 2 percent to 3 percent": what it comes from is known. */
function isSource(compiled: Compiled, reading: Reading, cue: Expectation, q: Quantity): boolean {
  const { tokens, cueAt } = reading
  const { from, formerly } = compiled.pack.phrases
  const at = beforeNumber(compiled, reading, q)
  if (!from.has(tokens[at]?.norm ?? '') || q.min !== null) return false
  const isKnown =
    claimsBetween(reading, cue.last + 1, q.first) > 0 ||
    leadsOn(compiled, reading, q) ||
    // "20 percent will do so, up from 11 percent"
    (cue.first < at && cueAt[at - 1]?.value.role === 'move' && tokens[at - 2]?.norm === ',')
  // "is expected to be 350 million, down from 500 million previously"
  return isKnown && !formerly?.has(tokens[q.last + 1]?.norm ?? '') && !isRevised(compiled, reading, cue, q)
}

/** "A bill that would raise the limit has been stuck for 16 months": what is expected is told of the subject alone. */
function isOfSubject({ pack }: Compiled, { tokens, verbAt }: Reading, cue: Expectation, q: Quantity): boolean {
  const { relatives, perfect, passive } = pack.phrases
  if (!relatives?.has(tokens[cue.first - 1]?.norm ?? '') || verbAt.indexOf(FINITE) < cue.first) return false
  for (let i = cue.last + 2; i < q.first; i++) {
    const { norm } = tokens[i]!
    const isMain = verbAt[i] === FINITE && verbAt[i - 1] === NO_VERB && (perfect?.has(norm) || passive?.has(norm))
    if (isMain && !relatives.has(tokens[i - 1]!.norm)) return true
  }
  return false
}

/** "If no budget is adopted, it will run on a plan, something that has happened only twice", "If it shuts, the line, which carries 90 people," */
function isOfRelativeDone({ pack }: Compiled, reading: Reading, cue: Expectation, q: Quantity): boolean {
  const { tokens, verbAt } = reading
  const { perfect, relatives } = pack.phrases
  for (let i = q.first - 1; i > cue.last + 2; i--) {
    if (verbAt[i] !== FINITE || !relatives?.has(tokens[i - 1]!.norm)) continue
    return (
      perfect?.has(tokens[i]!.norm) || (commaBetween(reading, i, q.first) ? false : tellsInPassing(pack, reading, i))
    )
  }
  return false
}

/** "If it holds, 600 trucks a day could cross, compared with 80 last week" */
function isAgainst({ pack }: Compiled, reading: Reading, cue: Expectation, q: Quantity): boolean {
  const { tokens } = reading
  for (let i = cue.last + 1; i < q.first; i++)
    if (pack.phrases.against?.has(tokens[i]!.norm) && tokens[i - 1]!.norm === ',')
      if (claimsBetween(reading, cue.last + 1, i) > 0) return true
  return false
}

/** "If oil stays at $75, it will narrow to 2.9 percent from 3.6 percent" */
function isSourceBehindResult(compiled: Compiled, reading: Reading, cue: Expectation, q: Quantity): boolean {
  const lead = reading.tokens[beforeNumber(compiled, reading, q)]?.norm ?? ''
  return compiled.pack.phrases.from.has(lead) && claimsBetween(reading, cue.last + 1, q.first) > 1
}

/** Whether a word that describes a noun is parted from a number by a verb that expects nothing. */
function describesOther({ pack }: Compiled, { tokens, verbAt }: Reading, cue: Expectation, q: Quantity): boolean {
  const noun = tokens[cue.last + 1]
  if (cue.first !== cue.last || verbAt[cue.first] === FINITE || !pack.phrases.isParticiple?.(tokens[cue.first]!.norm))
    return false
  if (noun?.kind !== WORD || verbAt[cue.last + 1] !== NO_VERB || pack.nouns.stops.has(noun.norm)) return false
  for (let i = cue.last + 2; i < q.first; i++)
    if (verbAt[i] === FINITE) return !pack.phrases.infinitive.has(tokens[i]!.norm)
  return false
}

/** "savings plans at 22 trusts were risky": whether a number only says where, or whose, the plans are. */
function isPlaceOfPlan({ pack }: Compiled, reading: Reading, cue: Expectation, q: Quantity): boolean {
  const { tokens, verbAt } = reading
  const { breaks, partOf, purposes } = pack.phrases
  const preposition = tokens[cue.last + 1]!.norm
  if (cue.first < cue.last || verbAt[cue.first] !== NO_VERB || q.unit!.type !== 'count' || q.noun === null) return false
  if (!breaks.has(preposition) || partOf.has(preposition) || purposes?.has(preposition)) return false
  return q.first - cue.last <= 4 && !finiteBetween(reading, cue.last + 1, q.first)
}

/** Whether what a number is told of came before what is expected: "after", with a noun or a verb behind it up to the number. */
function isFollowed({ pack }: Compiled, { tokens, verbAt, claimAt }: Reading, at: number, cue: number): boolean {
  const { followed, partOf, articles } = pack.phrases
  if (!followed) return false
  if (followed.has(tokens[at]?.norm ?? '')) return true
  if (tokens[at - 1]?.norm && followed.has(tokens[at - 1]!.norm)) return verbAt[at] === NON_FINITE
  if (!partOf.has(tokens[at]?.norm ?? '')) return false
  for (let i = at - 1; i > cue && i > at - 5 && claimAt[i]! < 0; i--)
    if (followed.has(tokens[i]!.norm)) return articles.has(tokens[i + 1]!.norm)
    else if (verbAt[i] !== NO_VERB) return false
  return false
}

/** Whether a number right behind a comma or a link is the subject of a verb that expects nothing. */
function hasOwnVerb(compiled: Compiled, reading: Reading, cue: Expectation, q: Quantity): boolean {
  const { tokens, verbAt, cueAt } = reading
  const { infinitive, passive, links } = compiled.pack.phrases
  const lead = beforeNumber(compiled, reading, q)
  if (lead <= cue.last || !links.has(tokens[lead]?.norm ?? '')) return false
  // "estimates that 900 sheep and 450 cattle are dead": a verb of both
  if (tokens[lead]!.kind === WORD && reading.claimAt[lead - 1]! >= 0 && lead - 1 > cue.last) return false
  // "is to cost $40 million, and 400 residents oppose it": a clause of its own
  const isClause = tokens[lead]!.kind === WORD && tokens[lead - 1]!.norm === ',' && q.noun !== null
  for (let i = q.last + 1; i < tokens.length && i < q.last + 4; i++)
    if (verbAt[i] === FINITE)
      return (
        (isClause || passive?.has(tokens[i]!.norm) === true) &&
        !infinitive.has(tokens[i]!.norm) &&
        cueAt[i]?.value.role !== 'modality'
      )
    else if (tokens[i]!.kind !== WORD) return false
  return false
}

/** "lowered its forecast to 1.6 percent from 2.2 percent": what it was before is a forecast too, unless it is told of a time. */
function isRevised({ pack }: Compiled, reading: Reading, cue: Expectation, q: Quantity): boolean {
  const { tokens, verbAt, periodAt } = reading
  if (verbAt[cue.first] !== NO_VERB || !pack.phrases.expected?.has(tokens[cue.first]!.norm)) return false
  return !periodAt[q.last + 1] && !periodAt[q.last + 2]
}

/**
 * Whether the clause or the quotation of a word of expectation ends before a number: "“we would lose a third,” said X, who farms 210 hectares",
 * "X, who expects to retire, has run it for 24 years".
 */
function isOver({ pack }: Compiled, { tokens, verbAt }: Reading, cue: Expectation, q: Quantity): boolean {
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

/** Whether "to" and a number of the same unit stand right behind a number. */
function leadsOn(compiled: Compiled, reading: Reading, q: Quantity): boolean {
  const next = reading.claims[reading.claims.indexOf(q) + 1]
  if (!next || next.unit!.type !== q.unit!.type || next.unit!.code !== q.unit!.code) return false
  const at = beforeNumber(compiled, reading, next)
  return at > q.last && at - q.last <= 5 && compiled.pack.phrases.to.has(reading.tokens[at]!.norm)
}

/** "… would stay shut, and five bridges had collapsed": the number opens a clause whose verb tells of the past. */
function isSubjectOfPast(compiled: Compiled, reading: Reading, cue: Expectation, q: Quantity): boolean {
  const { phrases } = compiled.pack
  let link = -1
  for (let i = cue.last + 1; i < q.first; i++) {
    const { norm } = reading.tokens[i]!
    if (phrases.links.has(norm) || phrases.causes?.has(norm) || phrases.contrasting?.has(norm)) link = i
    else if (reading.verbAt[i] !== NO_VERB) link = -1
  }
  if (link < 0) return false
  for (let i = q.last + 1; i < reading.tokens.length && i < q.last + 12; i++) {
    const verb = reading.tokens[i]!.norm
    // "or up to €90m if it dragged on"
    if (verb === ',' || (phrases.clauseOpeners.has(verb) && reading.cueAt[i]?.value.role === 'modality')) return false
    // "since four in five firms already offer it"
    const isSo = phrases.nowadays?.has(reading.tokens[i - 1]!.norm) === true && !phrases.infinitive.has(verb)
    if (reading.verbAt[i] === FINITE) return phrases.isPast(verb) || phrases.perfect?.has(verb) === true || isSo
  }
  return false
}
