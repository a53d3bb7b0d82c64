import type { Reading } from '../clauses/sentence.ts'
import { type Cue, NO_VERB } from '../pack/pack.ts'
import type { Compiled } from '../tables/compiled.ts'
import { NUMBER, type Token, WORD } from '../text/tokens.ts'
import { type Quantity, sameUnit } from './quantity.ts'

/** Whether a word may stand between a number and what qualifies it; 15%이며 ends its clause. */
const isBefore = ({ pack }: Compiled, { kind, glued, norm }: Token): boolean =>
  kind === WORD && !(glued && pack.phrases.besides?.test(norm) === true)

/** Sets qualifiers from the words on either side. A word behind that includes a bound wins over one that only rounds. */
export function qualify(compiled: Compiled, reading: Reading): void {
  for (const q of reading.claims)
    for (const mark of reading.qualifiers) {
      const cue: Cue = mark.value
      if (cue.role !== 'qualifier' || cue.silent) continue
      const isAhead = cue.ahead !== undefined && (reading.claimAt[mark.last + 1] ?? -1) >= 0
      if (!isOf(compiled, reading, q, mark, cue, isAhead)) continue
      q.qualifier = isAhead ? cue.ahead! : cue.sets
      q.why.set('qualifier', cue.name)
    }
}

type Mark = { readonly first: number; readonly last: number }
type Qualifier = Extract<Cue, { readonly role: 'qualifier' }>

/** Whether a word of bound or rounding is said of a number. `isAhead`: it stands straight before another, of which it says something else. */
function isOf(
  compiled: Compiled,
  reading: Reading,
  q: Quantity,
  mark: Mark,
  cue: Qualifier,
  isAhead: boolean,
): boolean {
  const { tokens, claims } = reading
  const { phrases } = compiled.pack
  // One that includes a bound wins over one that only rounds.
  if (q.qualifier !== null && q.qualifier !== 'approximate') return false
  const { type, text } = q.unit!
  // "shot down 30 drones over eight regions": where
  const thing = tokens[mark.first - 1]
  if (cue.places?.has(text.slice(text.lastIndexOf(' ') + 1)) && thing?.kind === WORD) {
    const isThing = reading.verbAt[mark.first - 1] === NO_VERB && !compiled.pack.nouns.stops.has(thing.norm)
    const be = tokens[mark.first - 2]?.norm ?? ''
    if (isThing || (phrases.passive?.has(be) && phrases.isParticiple?.(thing.norm))) return false
  }
  if (cue.notNouns?.has(text.slice(text.lastIndexOf(' ') + 1)) && !q.scaled) return false
  // "40 lives and under $1 billion": a bound of what follows.
  if (isAhead && mark.last !== q.first - 1) return false
  // 적게는 300만원에서 많게는 2천만원까지: its ends.
  if (/^at_/.test(cue.sets) && /^range word \S+ \S/.test(q.why.get('value') ?? '')) return false
  if (cue.side === 'before') {
    if (!isBeforeNumber(compiled, reading, q, mark, cue)) return false
  } else if (followsOn(compiled, tokens, mark.last))
    // "the most in 20 years and up from 59.8%"
    return false
  else if (!isAhead && !isBehindNumber(compiled, tokens, claims, q, mark.first)) return false
  const next = tokens[q.last + 1]
  // 19만원에 넘겼다: sold, and no more than that.
  if (cue.sets === 'more_than' && mark.first === q.last + 2 && next!.norm === phrases.into && next!.glued) return false
  // "48,382.39 +319.10": the sign of the next number.
  if (tokens[mark.first]!.norm === '+' && tokens[mark.last + 1]?.kind === NUMBER && tokens[mark.last + 1]!.glued)
    return false
  // "over five years" is a span, "residents over 75" a bound of age.
  return !(
    cue.notFor?.includes(type) &&
    q.why.get('unit') !== 'age behind a name' &&
    phrases.ageUnits?.test(text) !== true
  )
}

/** Whether a word of bound stands before a number, and is one there: "at least a third", "more than the 40 clinics". */
function isBeforeNumber(compiled: Compiled, reading: Reading, q: Quantity, mark: Mark, { sets }: Qualifier): boolean {
  const { tokens } = reading
  const { numbers, phrases } = compiled.pack
  let to = q.first - 1
  while (to > mark.last && isBetween(numbers.articles, tokens[to]!)) to--
  if (mark.last !== to) return false
  // 하락(원화 약세)한 1천195원: the rest of a word.
  if (tokens[mark.first]!.glued && tokens[mark.first - 1]?.norm === ')') return false
  // "their past four matches"
  if (isLately(compiled, tokens, mark.first)) return false
  if (mark.first !== mark.last) return !isHigherThanOther(compiled, reading, q, mark)
  const { type } = q.unit!
  const next = tokens[q.last + 1]
  if (type === 'currency') {
    // "sounding out investors about a £50m issue": of what, not how much
    const isOfThing = !q.words && numbers.articles.has(tokens[q.first - 1]!.norm) && isNoun(compiled, next)
    if (isOfThing && sets === 'approximate') return false
    // "a hearing over £640,000"
    if (sets === 'more_than' && phrases.disputes?.has(tokens[mark.first - 1]?.norm ?? '')) return false
  }
  if (to < q.first - 1) {
    // "passed a $228 billion budget"
    // … but "passed the 7 percent mark"
    const goal = reading.cueAt[q.last + 1]?.value
    const isPassed = goal?.role === 'kind' && goal.sets === 'limit'
    if (phrases.isPast(tokens[to]!.norm) && !isPassed) return false
    // "under a 2-month-old law"
    if (reading.text[q.numberEnd] === '-' && tokens[q.first - 1]!.norm !== '(') return false
  }
  // "buried under six metres of mud": below it, not less than it.
  return !(sets === 'less_than' && type === 'length' && phrases.partOf.has(next?.norm ?? ''))
}

/** "was 3 percent, slightly higher than 2.9 percent in May": what the number before is compared with, no bound. */
function isHigherThanOther({ pack }: Compiled, { tokens, claims }: Reading, q: Quantity, { first }: Mark): boolean {
  if (!pack.phrases.heights?.has(tokens[first]!.norm)) return false
  const prior = claims[claims.indexOf(q) - 1]
  return prior !== undefined && sameUnit(prior, q) && tokens[prior.last + 1]?.norm === ',' && first - prior.last <= 4
}

const isBetween = (articles: ReadonlySet<string>, { norm, glued }: Token): boolean =>
  articles.has(norm) || norm === '(' || (norm === '-' && glued)

function isBehindNumber(
  compiled: Compiled,
  tokens: readonly Token[],
  claims: readonly Quantity[],
  q: Quantity,
  first: number,
): boolean {
  if (first === q.last + 1 || first === behindBracket(tokens, claims, q)) return true
  return first === q.last + 2 && isBefore(compiled, tokens[q.last + 1]!) && q.noun === null
}

/** "their past": a word of time that is a bound elsewhere. */
const isLately = ({ pack }: Compiled, tokens: readonly Token[], at: number): boolean =>
  pack.bare.lately?.has(tokens[at]!.norm) === true && pack.phrases.articles.has(tokens[at - 1]?.norm ?? '')

/** Whether a bound that ends with "up" goes on as a movement. */
function followsOn({ pack }: Compiled, tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1]
  if (!pack.phrases.onward?.has(tokens[last]!.norm) || !next) return false
  return (
    next.kind === NUMBER ||
    pack.phrases.from.has(next.norm) ||
    pack.phrases.by.has(next.norm) ||
    '$£€₹¥₩'.includes(next.norm)
  )
}

/** 시속 90㎞(초속 25m) 이상: the token behind a bracket with the same told otherwise, for the number before it and the one inside. */
function behindBracket(tokens: readonly Token[], claims: readonly Quantity[], q: Quantity): number {
  const at = q.last + 1
  const opens = (i: number): boolean => tokens[i]?.norm === '('
  if (tokens[at]?.norm === ')') {
    const open = opens(q.first - 1) ? q.first - 1 : opens(q.first - 2) ? q.first - 2 : -1
    return open > 0 && claims.some((other) => other.last === open - 1) ? at + 1 : -1
  }
  if (!opens(at)) return -1
  const inside = claims.find((other) => other.first === at + 1 || other.first === at + 2)
  return inside && tokens[inside.last + 1]?.norm === ')' ? inside.last + 2 : -1
}

const isNoun = ({ pack }: Compiled, token: Token | undefined): boolean =>
  token?.kind === WORD && !token.glued && !pack.nouns.stops.has(token.norm)
