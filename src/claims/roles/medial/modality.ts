import type { MedialSentence } from '../../clauses/medial/medial-sentence.ts'
import { beforeNumber, type Reading, type Roles } from '../../clauses/sentence.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { FINITE, NO_VERB, NON_FINITE } from '../../pack/pack.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { NUMBER, WORD } from '../../text/tokens.ts'
import { type Expectation, isExpectation } from '../expectation.ts'
import { isApart } from './modality/apart.ts'
import { saidBeforeColon } from './modality/before-colon.ts'
import { closesSentence, isApartBehind, isOwnModal } from './modality/behind.ts'
import { isKnown, KNOWN } from './modality/known.ts'
import { isOfNext, isSourced, reaches } from './modality/reach.ts'
import { isReported } from './modality/reported.ts'

/*
 * Whether a claim is told, expected, intended or only supposed.
 */

/** Sets the modality of a claim by the nearest word of expectation that reaches it. */
export function modalityOf(sentence: MedialSentence, n: number): void {
  const { compiled, reading, roles } = sentence
  const q = reading.claims[n]!
  if (isKnown(compiled, reading, q)) {
    q.why.set('modality', KNOWN)
    return
  }
  for (const cue of reading.cues) {
    if (!isExpectation(cue) || isThing(compiled, reading, cue)) continue
    const { side, sets, reported, name } = cue.value
    if (side === 'before' && !isOfNumber(compiled, reading, cue, q)) continue
    if (side === 'before' && cue.last >= q.first) {
      if (cue.first > q.last) expectBehind(compiled, reading, q, roles[n]!, cue)
      continue
    }
    if (side === 'after' && cue.first <= q.last) continue
    if (isParted(sentence, cue, q)) continue
    roles[n]!.modality = reported && isReported(compiled, reading, cue) ? reported : sets
    q.why.set('modality', name)
    if (sets === 'estimate' && !isSurpassed(reading, cue, q)) return
  }
  if (roles[n]!.modality === 'reported') tellByLabel(compiled, reading, q, roles[n]!)
  if (roles[n]!.modality === 'reported' && isHeadline(sentence, q)) {
    // "Fares to rise 5% in May", "Apple to invest $500bn"
    roles[n]!.modality = roles[n]!.kind === 'change' ? 'forecast' : 'target'
    q.why.set('modality', 'headline of what is to come')
  }
}

/** Whether a number stands in a headline whose verb is an infinitive: "Apple to invest $500bn". */
function isHeadline({ compiled, reading, clauses }: MedialSentence, q: Quantity): boolean {
  const { tokens, verbAt } = reading
  if (tokens.at(-1)!.norm === '.' || q.unit!.type === 'duration') return false
  const first = clauses.groups[0]
  if (!first || first.finite || first.last >= q.first || clauses.groupBefore(q.first) !== first) return false
  const who = tokens[first.first - 2]
  return (
    compiled.pack.phrases.infinitive.has(tokens[first.first - 1]?.norm ?? '') &&
    who?.kind === WORD &&
    verbAt[first.first - 2] === NO_VERB &&
    !compiled.pack.nouns.stops.has(who.norm)
  )
}

/** "Q4 outlook: revenue of $65 billion" */
function tellByLabel(compiled: Compiled, reading: Reading, q: Quantity, role: Roles): void {
  const told = saidBeforeColon(compiled, reading, q)
  if (told === null) return
  role.modality = told
  q.why.set('modality', 'label before the colon')
}

/** "The project had cost $90 million": a thing, where it is no verb. */
function isThing({ pack }: Compiled, { tokens, verbAt }: Reading, { first, last }: Expectation): boolean {
  // "The loss was due to a drop in sales": why
  if (isWhy(pack, tokens, last)) return true
  if (verbAt[first] !== NO_VERB) return false
  if (first === last && pack.phrases.thingsToo?.has(tokens[first]!.norm)) return true
  // "the pension plans are 74% funded"
  if (first === last && pack.phrases.schemes?.has(tokens[first - 1]?.norm ?? '')) return true
  return isScored(pack, tokens, first)
}

/** Whether "due to" has a noun with an article behind it, and no verb. */
const isWhy = ({ phrases }: Compiled['pack'], tokens: Reading['tokens'], to: number): boolean =>
  phrases.infinitive.has(tokens[to]!.norm) &&
  phrases.owing?.has(tokens[to - 1]?.norm ?? '') === true &&
  phrases.articles.has(tokens[to + 1]?.norm ?? '')

/** "scored his 30th goal 47 seconds into overtime": what a player scores, which others aim at. */
function isScored({ bare }: Compiled['pack'], tokens: Reading['tokens'], at: number): boolean {
  const { feats } = bare
  if (!feats?.nouns.has(tokens[at]!.norm)) return false
  for (let i = at - 1; i >= 0 && i > at - 7; i--) if (feats.verbs.has(tokens[i]!.norm)) return true
  return tokens[at - 1]?.kind === NUMBER
}

/** Whether a word of expectation that tells of what follows it may tell of a number. */
const isOfNumber = (compiled: Compiled, reading: Reading, cue: Expectation, q: Quantity): boolean =>
  reaches(compiled, reading, cue, q) && !isSourced(reading, cue, q) && !isOfNext(compiled, reading, cue, q)

/** Whether something parts a number from a word of expectation. */
function isParted(sentence: MedialSentence, cue: Expectation, q: Quantity): boolean {
  const { side } = cue.value
  if (isBorderBetween(sentence, cue, q)) return true
  if (side === 'before') return isApart(sentence.compiled, sentence.reading, cue, q)
  return side === 'after' && isApartBehind(sentence.compiled, sentence.reading, q, cue)
}

function isBorderBetween(sentence: MedialSentence, cue: Expectation, q: Quantity): boolean {
  const { compiled, reading } = sentence
  const to = Math.max(cue.first, q.last)
  for (let i = Math.min(cue.last, q.first); i < to; i++)
    if (sentence.isBorder(i) && reading.cueAt[i] !== cue && !goesOnBehind(compiled, reading, cue, i)) return true
  return false
}

/** Sets what a word says that stands behind a number, though it tells of what follows it. */
function expectBehind(compiled: Compiled, reading: Reading, q: Quantity, role: Roles, cue: Expectation): void {
  const { sets, name, reported } = cue.value
  if (closesSentence(compiled, reading, q, cue)) {
    // "will reach $1.5 billion in 2013, Kestrel estimates": still to come
    if (sets === 'estimate' && role.modality === 'forecast') return
    role.modality = sets
    q.why.set('modality', `${name} behind a comma`)
  } else if (isOwnModal(compiled, reading, q, cue)) {
    // "A study found that 48% would pay more" if it were so; of a survey so many say so
    const isSaid = reported && !isProportion(q) && isReported(compiled, reading, cue)
    role.modality = isSaid ? reported : isPolled(compiled, reading, q) ? 'reported' : sets
    q.why.set('modality', name)
  } else if (isAbsolute(compiled, reading, q, cue)) {
    role.modality = sets
    q.why.set('modality', name)
  }
}

/** "with 2.1 million Britons expected to fly": so many are expected, and nothing is told of them. */
function isAbsolute(compiled: Compiled, reading: Reading, q: Quantity, { first, last }: Expectation): boolean {
  const { with: having, infinitive } = compiled.pack.phrases
  const { tokens, verbAt } = reading
  if (first !== q.last + 1 || verbAt[first] !== NON_FINITE) return false
  const leadsOn = infinitive.has(tokens[last]!.norm) || infinitive.has(tokens[last + 1]?.norm ?? '')
  return leadsOn && having?.has(tokens[beforeNumber(compiled, reading, q)]?.norm ?? '') === true
}

/** "A poll found 38 percent would vote for it": whether a share is of those whom somebody asked. */
function isPolled({ pack }: Compiled, { tokens, cues, verbAt }: Reading, q: Quantity): boolean {
  const { polls } = pack.phrases
  const told = cues.find(({ value, first }) => value.role === 'saying' && verbAt[first] === FINITE && first < q.first)
  if (!polls || !told || !isProportion(q)) return false
  for (let i = 0; i < told.first; i++) if (polls.has(tokens[i]!.norm)) return true
  return false
}

const isProportion = ({ unit }: Quantity): boolean => unit!.type === 'percent' || unit!.type === 'multiple'

/** "is estimated at 4 million, and could double": whether a verb of expectation stands between an estimate and a number. */
function isSurpassed({ cues, verbAt }: Reading, estimate: Expectation, q: Quantity): boolean {
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

/** "would cost 85 million but save 55 million": whether a verb without a subject goes on behind a border as a word of expectation began. */
function goesOnBehind({ pack }: Compiled, { tokens, verbAt }: Reading, cue: Expectation, border: number): boolean {
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
