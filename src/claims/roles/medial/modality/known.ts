import { afterBefore } from '../../../clauses/medial/beside-numbers.ts'
import { finiteBetween } from '../../../clauses/medial/between-tokens.ts'
import { attributes, beforeNumber, isHyphened, type Reading } from '../../../clauses/sentence.ts'
import type { Quantity } from '../../../numbers/quantity.ts'
import { FINITE, NO_VERB } from '../../../pack/pack.ts'
import type { Compiled } from '../../../tables/compiled.ts'
import { NUMBER, SYMBOL, WORD } from '../../../text/tokens.ts'

/*
 * Numbers that are what they are, whatever is expected of the rest of their sentence.
 */

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
    'what is fought or mended: "are working to battle a 2,500-acre blaze"',
    ({ pack }, reading, q) => {
      const { battling, indefinite } = pack.phrases
      const { tokens } = reading
      // "a 2,500-acre (1,011-hectare) blaze"
      const before = tokens[q.first - 1]?.norm === '(' ? reading.claims[reading.claims.indexOf(q) - 1] : undefined
      const at = before?.last === q.first - 2 ? before.first - 1 : q.first - 1
      const isLed = indefinite?.has(tokens[at]?.norm ?? '') && battling?.has(tokens[at - 1]?.norm ?? '')
      return isLed === true && isCompound(reading, q)
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
    'what came before: "will cut 900 jobs, after losses of $4 billion"',
    (compiled, reading, q) => afterBefore(compiled, reading, q) >= 0,
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
        pack.phrases.bygone?.has(tokens[q.last + 4]?.norm ?? '') === true
      )
    },
  ],
  [
    'those who expect it: "was predicted by 41 of 68 economists"',
    ({ pack }, { tokens, claims, claimAt }, q) => {
      const { by, partOf, forecasters, foreseen } = pack.phrases
      const noun = q.unit!.text.slice(q.unit!.text.lastIndexOf(' ') + 1).toLowerCase()
      if (q.unit!.type !== 'count' || !forecasters?.has(noun)) return false
      const part = partOf.has(tokens[q.first - 1]?.norm ?? '') ? claims[claimAt[q.first - 2] ?? -1] : undefined
      const lead = (part ?? q).first - 1
      return by.has(tokens[lead]?.norm ?? '') && foreseen?.has(tokens[lead - 1]?.norm ?? '') === true
    },
  ],
  [
    'what was beside a goal: "against a goal of 80% and 44% in the same month last year"',
    (compiled, reading, q) => wasBeside(compiled, reading, q),
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

/** Whether a number joined to the one before is that of a time ago, which stands behind it. */
function wasBeside(
  { pack }: Compiled,
  { tokens, claims, claimAt, periodAt, verbAt, cueAt }: Reading,
  q: Quantity,
): boolean {
  const { links, breaks, bygone } = pack.phrases
  const link = breaks.has(tokens[q.first - 1]?.norm ?? '') ? q.first - 2 : q.first - 1
  const prior = claims[claimAt[link - 1]!]
  if (prior?.unit?.type !== q.unit!.type || tokens[link]!.kind !== WORD || !links.has(tokens[link]!.norm)) return false
  for (let i = q.last + 1; i < q.last + 7 && tokens[i]?.kind === WORD && verbAt[i] === NO_VERB; i++)
    if (bygone?.has(tokens[i]!.norm) || periodAt[i]?.name.startsWith('last') || cueAt[i]?.value.role === 'basis')
      return true
  return false
}

/** Whether a number is what it is, whatever is expected of the rest of its sentence. */
export function isKnown(compiled: Compiled, reading: Reading, q: Quantity): boolean {
  for (let i = 0; i < known.length; i++) if (known[i]![1](compiled, reading, q)) return true
  return false
}

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

/** Whether a number stands at a token: "eight of", "one of". */
const isCountAt = ({ pack }: Compiled, { tokens, claimAt }: Reading, at: number): boolean =>
  claimAt[at]! >= 0 || tokens[at]?.kind === NUMBER || pack.bare.single?.has(tokens[at]?.norm ?? '') === true

const isCompound = ({ text }: Reading, q: Quantity): boolean => text.slice(q.start, q.end).includes('-')
