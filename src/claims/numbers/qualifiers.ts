import type { Reading } from '../clauses/sentence.ts'
import type { Cue } from '../pack/pack.ts'
import type { Compiled } from '../tables/compiled.ts'
import { NUMBER, type Token, WORD } from '../text/tokens.ts'
import type { Quantity } from './quantity.ts'

/** Whether a word may stand between a number and what qualifies it; 15%이며 ends its clause. */
const isBefore = ({ pack }: Compiled, { kind, glued, norm }: Token): boolean =>
  kind === WORD && !(glued && pack.phrases.besides?.test(norm) === true)

/** Sets qualifiers from the words on either side. A word behind that includes a bound wins over one that only rounds. */
export function qualify(compiled: Compiled, reading: Reading): void {
  const { claims, qualifiers, tokens } = reading
  for (const q of claims) {
    for (const mark of qualifiers) {
      const cue: Cue = mark.value
      if (cue.role !== 'qualifier') continue
      if (cue.notNouns?.has(q.unit!.text.slice(q.unit!.text.lastIndexOf(' ') + 1)) && !q.scaled) continue
      const ahead = cue.ahead !== undefined && (reading.claimAt[mark.last + 1] ?? -1) >= 0
      // "40 lives and under $1 billion": a bound of what follows.
      if (ahead && mark.last !== q.first - 1) continue
      if (cue.side === 'before') {
        let to = q.first - 1
        // "at least a third", "more than the 40 clinics"
        while (
          to > mark.last &&
          (compiled.pack.numbers.articles.has(tokens[to]!.norm) ||
            tokens[to]!.norm === '(' ||
            (tokens[to]!.norm === '-' && tokens[to]!.glued))
        )
          to--
        if (mark.last !== to) continue
        // "sounding out investors about a £50m issue": of what, not how much
        const isOfThing =
          !q.words &&
          q.unit!.type === 'currency' &&
          compiled.pack.numbers.articles.has(tokens[q.first - 1]!.norm) &&
          isNoun(compiled, tokens[q.last + 1])
        if (isOfThing && cue.sets === 'approximate' && mark.first === mark.last) continue
        // "a hearing over £640,000"
        const isOverWhat = cue.sets === 'more_than' && mark.first === mark.last && q.unit!.type === 'currency'
        if (isOverWhat && compiled.pack.phrases.disputes?.has(tokens[mark.first - 1]?.norm ?? '')) continue
        // "their past four matches"
        if (isLately(compiled, tokens, mark.first)) continue
        // "passed a $228 billion budget"
        // … but "passed the 7 percent mark"
        const goal = reading.cueAt[q.last + 1]?.value
        const isPassed = goal?.role === 'kind' && goal.sets === 'limit'
        const isVerb = mark.first === mark.last && compiled.pack.phrases.isPast(tokens[to]!.norm)
        if (to < q.first - 1 && isVerb && !isPassed) continue
        // "under a 2-month-old law"
        if (
          to < q.first - 1 &&
          mark.first === mark.last &&
          reading.text[q.numberEnd] === '-' &&
          reading.tokens[q.first - 1]!.norm !== '('
        )
          continue
        // "buried under six metres of mud": below it, not less than it.
        if (
          cue.sets === 'less_than' &&
          mark.first === mark.last &&
          q.unit!.type === 'length' &&
          compiled.pack.phrases.partOf.has(reading.tokens[q.last + 1]?.norm ?? '')
        )
          continue
      } else if (followsOn(compiled, tokens, mark.last)) {
        // "the most in 20 years and up from 59.8%"
        continue
      } else if (
        !ahead &&
        mark.first !== q.last + 1 &&
        mark.first !== behindBracket(tokens, claims, q) &&
        !(mark.first === q.last + 2 && isBefore(compiled, tokens[q.last + 1]!) && q.noun === null)
      )
        continue
      // 19만원에 넘겼다: sold, and no more than that.
      if (cue.sets === 'more_than' && mark.first === q.last + 2) {
        const { into } = compiled.pack.phrases
        if (into !== undefined && tokens[q.last + 1]!.norm === into && tokens[q.last + 1]!.glued) continue
      }
      // "48,382.39 +319.10": the sign of the next number.
      if (tokens[mark.first]!.norm === '+' && tokens[mark.last + 1]?.kind === NUMBER && tokens[mark.last + 1]!.glued)
        continue
      // "over five years" is a span, "residents over 75" a bound of age.
      if (
        cue.notFor?.includes(q.unit!.type) &&
        q.why.get('unit') !== 'age behind a name' &&
        compiled.pack.phrases.ageUnits?.test(q.unit!.text) !== true
      )
        continue
      if (q.qualifier !== null && q.qualifier !== 'approximate') continue
      q.qualifier = ahead ? cue.ahead! : cue.sets
      q.why.set('qualifier', cue.name)
      if (cue.direction) {
        q.direction ??= cue.direction
        q.why.set('direction', cue.name)
      }
    }
  }
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
    '$£€'.includes(next.norm)
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
