import type { Quantity } from '../numbers/quantity.ts'
import type { Compiled } from '../tables/compiled.ts'
import { NUMBER, SYMBOL, type Token, WORD } from '../text/tokens.ts'
import type { BareContext } from './context.ts'

/** "world No 3", "seeded No. 5", "the No. 2 brewer", "became No. 1 in Brazil" */
function isRankLabel({ pack }: Compiled, tokens: readonly Token[], q: Quantity): boolean {
  if (q.scaled) return false
  // "the world number two"
  const { spelled } = pack.bare.ranked ?? {}
  if (spelled?.has(tokens[q.first - 1]?.norm ?? ''))
    return q.first === q.last && q.unit === null && pack.bare.rankLabels?.has(tokens[q.first - 2]?.norm ?? '') === true
  if (q.words || tokens[q.first]!.kind !== NUMBER) return false
  const at = tokens[q.first - 1]?.norm === '.' ? q.first - 2 : q.first - 1
  const owner = tokens[at - 1]
  const { rankLabels, ranked } = pack.bare
  if (!ranked?.signs.has(tokens[at]?.norm ?? '') || owner?.kind !== WORD) return false
  if (rankLabels?.has(owner.norm)) return true
  if (!(ranked.owners.has(owner.norm) || owner.word.genitive)) return false
  if (ranked.within.has(tokens[q.last + 1]?.norm ?? '')) return true
  for (
    let i = q.last + 1, words = 0;
    words < 4 && (tokens[i]?.kind === WORD || tokens[i]?.glued);
    i++, words += tokens[i]?.glued ? 0 : 1
  )
    if (ranked.heads.has(tokens[i]!.norm)) return true
  return false
}

/** Makes a rank of an ordinal that a word beside it places, and of the number of a ranking. */
export function settleRank(context: BareContext, q: Quantity): void {
  const { compiled, text, tokens } = context
  const { bare } = compiled.pack
  if (q.unit?.type === 'rank' && q.rejected && q.rejected.startsWith('ordinal')) {
    let i = q.last + 1
    if (tokens[i]?.norm === '-' && tokens[i]?.glued) i++
    const next = tokens[i]
    // "Chad, itself 190th of 193 countries"
    const many = compiled.pack.phrases.partOf.has(next?.norm ?? '') ? tokens[i + 1] : undefined
    if (q.decimal !== null && many?.kind === NUMBER && Number(many.norm) > Number(q.decimal)) {
      q.rejected = null
      q.kind = 'rank'
      q.why.set('kind', 'ordinal of so many')
    } else if (next && bare.rankAfter.has(next.norm)) {
      q.rejected = null
      q.kind = 'rank'
      q.unit = { type: 'rank', code: '1', text: next.norm }
      if (bare.superlatives(next.norm)) {
        q.end = next.end
        q.last = i
      }
      q.why.set('kind', 'ordinal with a superlative')
    } else {
      for (let back = 1; back <= 3; back++) {
        const word = tokens[q.first - back]
        if (!word || word.kind !== WORD) break
        if (bare.rankBefore.has(word.norm) && !bare.movesTo?.has(tokens[q.first - 1]!.norm)) {
          q.rejected = null
          q.kind = 'rank'
          q.why.set('kind', 'ordinal after a verb of ranking')
          break
        }
        // "drop to 21st", but "moved to 21st Street"
        if (
          back > 1 &&
          bare.rankMoves?.has(word.norm) &&
          bare.movesTo?.has(tokens[q.first - 1]!.norm) &&
          (!next || next.kind === SYMBOL || compiled.pack.nouns.stops.has(next.norm))
        ) {
          q.rejected = null
          q.kind = 'rank'
          q.why.set('kind', 'ordinal after a verb of movement')
          break
        }
        if (!bare.rankBetween.has(word.norm) && !(back === 1 && bare.movesTo?.has(word.norm))) break
      }
      // "They are seventh", "Leeds lie third in the table"
      const leads = tokens[q.first - 1]
      if (
        q.rejected &&
        q.decimal !== '1' &&
        leads?.kind === WORD &&
        bare.rankStates?.has(leads.norm) &&
        (!next ||
          /^[.,;]$/.test(next.norm) ||
          compiled.pack.phrases.links.has(next.norm) ||
          bare.rankAt?.has(next.norm))
      ) {
        q.rejected = null
        q.kind = 'rank'
        q.why.set('kind', 'ordinal after a verb of state')
      }
      // "The Welshwoman, fourth last year, won"
      if (
        q.rejected &&
        next?.kind === WORD &&
        q.decimal !== '1' &&
        tokens[q.first - 1]?.norm === ',' &&
        tokens[q.first - 2]?.kind === WORD &&
        bare.rankAt?.has(next.norm) &&
        (tokens[i + 2]?.norm === ',' || tokens[i + 3]?.norm === ',')
      ) {
        q.rejected = null
        q.kind = 'rank'
        q.why.set('kind', 'ordinal as an apposition')
      }
    }
  }
  if ((q.rejected || q.unit === null) && bare.rankLabels && isRankLabel(compiled, tokens, q)) {
    const label = tokens[q.first - 1]!.norm === '.' ? q.first - 2 : q.first - 1
    q.rejected = null
    q.kind = 'rank'
    q.unit = { type: 'rank', code: '1', text: text.slice(tokens[label]!.start, tokens[q.first - 1]!.end) }
    q.first = label
    q.start = tokens[label]!.start
    q.end = q.numberEnd
    q.noun = null
    q.why.set('kind', 'number of a ranking')
  }
}
