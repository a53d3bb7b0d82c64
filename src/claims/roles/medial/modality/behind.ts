import { beforeNumber, type Reading } from '../../../clauses/sentence.ts'
import type { Quantity } from '../../../numbers/quantity.ts'
import { FINITE, NO_VERB, NON_FINITE } from '../../../pack/pack.ts'
import type { Compiled } from '../../../tables/compiled.ts'
import { isPossessive, SYMBOL, WORD } from '../../../text/tokens.ts'
import type { Expectation } from '../../expectation.ts'

/*
 * Words of expectation behind a number, and whether they tell of it.
 */

/** Whether a number that stands before a word of expectation is apart from it. */
export function isApartBehind(compiled: Compiled, reading: Reading, q: Quantity, cue: Expectation): boolean {
  return (
    closesRelative(compiled, reading, q, cue) ||
    (cue.value.sets !== 'estimate' && isOther(compiled, reading, q, cue)) ||
    isOfOtherVerb(compiled, reading, q, cue) ||
    // "a trial, in which 1,200 nurses will be assigned"
    isOfRelative(compiled, reading, q, cue)
  )
}

/** "5,000 people who have sued since were told they will be": another verb has the number. */
function isOfOtherVerb({ pack }: Compiled, { tokens, verbAt }: Reading, q: Quantity, cue: Expectation): boolean {
  if (cue.first - q.last <= 4) return false
  for (let i = q.last + 1; i < cue.first; i++)
    if (verbAt[i] === FINITE && !pack.phrases.clauseOpeners.has(tokens[i - 1]!.norm)) return true
  return false
}

/** "Only 9 percent is recycled, the agency estimates.": whether who reckons so stands behind the comma that ends what is told. */
export function closesSentence(
  { pack }: Compiled,
  { tokens, verbAt, claimAt }: Reading,
  q: Quantity,
  cue: Expectation,
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
  // "Sales Gain 0.3 Percent, Less Than Forecast"
  if (pack.phrases.than?.(tokens[cue.first - 1]!.norm)) return false
  const isSomebody = who.capital || pack.phrases.articles.has(who.norm) || pack.phrases.forecasters?.has(who.norm)
  return comma > q.last && comma + 1 < cue.first && tokens[comma]!.norm === ',' && isSomebody === true
}

/** Whether a word of expectation behind a number is the verb of a relative clause that does not describe the number. */
function isOfRelative({ pack }: Compiled, { tokens, verbAt }: Reading, q: Quantity, cue: Expectation): boolean {
  // "€30 million of which is to be paid"
  const first = pack.phrases.partOf.has(tokens[q.last + 1]?.norm ?? '') ? q.last + 2 : q.last + 1
  for (let i = cue.first - 1; i > first; i--) {
    if (verbAt[i] === FINITE) return false
    if (pack.phrases.relatives?.has(tokens[i]!.norm)) return true
  }
  return false
}

/** "Ms. Rao, who won by 412 votes, will be sworn in": the number is told in a relative clause that ends before the word. */
function closesRelative({ pack }: Compiled, reading: Reading, q: Quantity, cue: Expectation): boolean {
  const { tokens } = reading
  if (tokens[cue.first - 1]?.norm !== ',') return false
  for (let i = q.first - 1; i > 0 && tokens[i]!.norm !== ','; i--)
    if (pack.phrases.relatives?.has(tokens[i]!.norm) && tokens[i - 1]!.norm === ',') return true
  return false
}

/** "told 300 workers that": whether a verb of saying stands a few words before a token, with nobody but whom it is told to between. */
function isToldTo({ tokens, verbAt, cueAt }: Reading, last: number): boolean {
  for (let i = last; i > 0 && i > last - 6 && tokens[i]!.kind !== SYMBOL; i--)
    if (verbAt[i] === FINITE) return cueAt[i]?.value.role === 'saying'
  return false
}

/** "40 nurses and 12 doctors will go", but "has 40 shops and 12 more will open" */
function isBothSubject({ pack }: Compiled, { tokens, verbAt, cueAt }: Reading, q: Quantity, other: Quantity): boolean {
  const { joining } = pack.phrases
  if (!q.noun || !other.noun || other.first !== q.last + 2 || !joining?.has(tokens[q.last + 1]!.norm)) return false
  const before = q.first - 1
  return before < 0 || verbAt[before] !== FINITE || cueAt[before]?.value.role === 'saying'
}

/** "two more hikes may follow": the number opens the clause of the word of expectation. */
export function isOwnModal(compiled: Compiled, reading: Reading, q: Quantity, cue: Expectation): boolean {
  const { infinitive, breaks, partOf } = compiled.pack.phrases
  // "a home assessed at $320,000 will": the number is no part of the subject.
  const lead = reading.tokens[beforeNumber(compiled, reading, q)]
  // "own 18.7 percent and will see it diluted"
  const link = reading.tokens[cue.first - 1]!.norm
  const inset = insetBefore(reading, q, cue.first)
  if ((inset < 0 && compiled.pack.phrases.links.has(link)) || compiled.pack.phrases.contrasting?.has(link)) return false
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
    (reading.verbAt[led - 1] === FINITE ||
      compiled.pack.phrases.passive?.has(reading.tokens[led - 2]?.norm ?? '') ||
      isToldTo(reading, led - 1))
  if (lead && !isTold && breaks.has(lead.norm) && !partOf.has(lead.norm) && q.first > 1) return false
  // "a third of it would": the pronoun belongs to the word of expectation.
  let modal = cue.first
  while (modal < cue.last && reading.verbAt[modal] !== FINITE) modal++
  // "Nearly nine in 10 of them, 109.5 million, will drive"
  const far = inset > q.last ? inset - q.last : modal - q.last
  if (far > 6 || reading.verbAt[modal] !== FINITE || !infinitive.has(reading.tokens[modal]!.norm)) return false
  // "four million that could claim": who they are, but "40 jobs that could be lost"
  const { relatives, passive } = compiled.pack.phrases
  const isGroup = q.unit!.type === 'count' && modal === q.last + 2 && relatives?.has(reading.tokens[modal - 1]!.norm)
  const isMaybe = cue.value.sets === 'hypothetical'
  if (isGroup && isMaybe && !passive?.has(reading.tokens[modal + 1]?.norm ?? '')) return false
  for (let i = q.last + 1; i < modal; i++)
    if (inset > 0 && (i >= inset || i === modal - 1)) break
    else if (
      (reading.tokens[i]!.kind !== WORD &&
        reading.claimAt[i]! < 0 &&
        reading.tokens[i]!.norm !== '-' &&
        reading.tokens[i]!.norm !== '—') ||
      reading.verbAt[i] === FINITE ||
      // "told 300 workers that the plant would shut"
      (q.noun !== null && compiled.pack.phrases.thats?.has(reading.tokens[i]!.norm) && isToldTo(reading, led)) ||
      // "30 million girls in 40 countries would", "40 of the 52 boats would"
      (reading.claimAt[i]! >= 0 &&
        !isBothSubject(compiled, reading, q, reading.claims[reading.claimAt[i]!]!) &&
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

/**
 * The comma that opens what another one closes right before a verb: of "nine in 10 of them, 109.5 million, will" the first; -1 where there is
 * none, or where a number in there is not that before it told once more ("Rao, 58, will").
 */
function insetBefore({ tokens, verbAt, claims, claimAt }: Reading, q: Quantity, verb: number): number {
  if (tokens[verb - 1]?.norm !== ',') return -1
  let open = verb - 2
  while (open > 0 && verb - open < 10 && tokens[open]!.norm !== ',' && verbAt[open] !== FINITE) open--
  if (tokens[open]!.norm !== ',') return -1
  if (q.last < open) return open
  const told = claims[claimAt[q.first]! - 1]
  const isOnceMore = q.first === open + 1 && q.last === verb - 2 && told !== undefined && told.last > open - 4
  return isOnceMore && told.unit!.type !== 'duration' ? open : -1
}

/** "6 percent, more than the 3 percent analysts expected", "After 9 wins, she is expected": the word behind tells of something else. */
function isOther({ pack }: Compiled, reading: Reading, q: Quantity, cue: Expectation): boolean {
  // "was 5.8% last year and is forecast to be 5.4%"
  if (cue.first > q.last + 1 && pack.phrases.links.has(reading.tokens[cue.first - 1]!.norm)) return true
  // "winds increased to 60 mph and the storm was expected to"
  if (opensNext(pack, reading, q, cue)) return true
  let commas = 0
  for (let i = q.last + 1; i < cue.first; i++) {
    if (reading.tokens[i]!.norm === ',') commas++
  }
  return commas % 2 === 1
}

/** Whether a clause of its own begins with "and" between a number behind a verb and a word of expectation. */
function opensNext(
  { phrases }: Compiled['pack'],
  { tokens, verbAt, claimAt }: Reading,
  q: Quantity,
  cue: Expectation,
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
