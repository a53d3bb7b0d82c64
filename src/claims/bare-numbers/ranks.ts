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
  if (!ranked?.signs.has(tokens[at]?.norm ?? '')) return false
  // "but No. 3 carrier LX"
  if (ranked.heads.has(tokens[q.last + 1]?.norm ?? '') && tokens[q.last + 2]?.capital) return true
  if (owner?.kind !== WORD) return false
  if (rankLabels?.has(owner.norm)) return true
  if (!(ranked.owners.has(owner.norm) || owner.word.genitive)) return false
  if (ranked.within.has(tokens[q.last + 1]?.norm ?? '')) return true
  // "was No. 4 with 28,198 cars", but "at No. 4 with 20 guests"
  const many = tokens[q.last + 2]
  const isPlaced = pack.bare.placed?.has(tokens[q.last + 1]?.norm ?? '') && (many?.kind === NUMBER || many?.word.counts)
  if (isPlaced && pack.bare.rankStates?.has(owner.norm)) return true
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
  if (q.unit?.type === 'rank' && q.rejected?.startsWith('ordinal')) {
    const why = whyRank(context, q)
    if (why !== null) {
      q.rejected = null
      q.kind = 'rank'
      q.why.set('kind', why)
    }
  }
  if (isRankNumber(context, q)) {
    q.rejected = null
    q.kind = 'rank'
    q.unit = { type: 'rank', code: '1', text: text.slice(q.start, q.numberEnd) }
    q.end = q.numberEnd
    q.noun = null
    q.lent = false
    q.why.set('kind', 'number behind a verb of ranking')
  }
  if ((q.rejected || q.unit === null) && compiled.pack.bare.rankLabels && isRankLabel(compiled, tokens, q)) {
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

/** "ranks only 21 out of 38 countries", "ranked 143 in the index", but "ranked 30 cities" */
function isRankNumber({ compiled, tokens }: BareContext, q: Quantity): boolean {
  const { bare, phrases } = compiled.pack
  if (!bare.ranked?.verbs || q.words || q.scaled || q.decimal === null || tokens[q.first]?.kind !== NUMBER) return false
  if (q.unit !== null && q.noun === null && !q.lent) return false
  const { norm } = tokens[q.first - 1] ?? { norm: '' }
  const verb = bare.rankBetween.has(norm) || compiled.pack.nouns.alone?.has(norm) ? q.first - 2 : q.first - 1
  if (!bare.ranked.verbs.has(tokens[verb]?.norm ?? '')) return false
  const next = tokens[q.first + 1]
  if (next === undefined || bare.ranked.within.has(next.norm)) return true
  if (next.kind === SYMBOL) return !next.glued || /[.,;]/.test(next.norm)
  const of = phrases.removing?.has(next.norm) ? q.first + 2 : q.first + 1
  const many = tokens[of + 1]
  return phrases.partOf.has(tokens[of]?.norm ?? '') && many?.kind === NUMBER && Number(many.norm) > Number(q.decimal)
}

/** What makes a rank of an ordinal; `null` where nothing does. */
function whyRank(context: BareContext, q: Quantity): string | null {
  const { compiled, tokens } = context
  const { bare, phrases } = compiled.pack
  let at = q.last + 1
  if (tokens[at]?.norm === '-' && tokens[at]?.glued) at++
  const next = tokens[at]
  // "Chad, itself 190th of 193 countries"
  const many = phrases.partOf.has(next?.norm ?? '') ? tokens[at + 1] : undefined
  if (q.decimal !== null && many?.kind === NUMBER && Number(many.norm) > Number(q.decimal)) return 'ordinal of so many'
  if (next && bare.rankAfter.has(next.norm)) {
    q.unit = { type: 'rank', code: '1', text: next.norm }
    if (bare.superlatives(next.norm)) {
      q.end = next.end
      q.last = at
    }
    return 'ordinal with a superlative'
  }
  if (isMovedRank(context, q)) return 'ordinal after a verb of movement'
  return (
    whyRankedBefore(compiled, tokens, q, next) ??
    (isState(compiled, tokens, q, next) || isInverted(compiled, tokens, q)
      ? 'ordinal after a verb of state'
      : isApposition(compiled, tokens, q, at)
        ? 'ordinal as an apposition'
        : null)
  )
}

/** "ranked fifth", "drop to 21st" */
function whyRankedBefore(
  { pack }: Compiled,
  tokens: readonly Token[],
  q: Quantity,
  next: Token | undefined,
): string | null {
  const { bare, nouns } = pack
  const isTo = bare.movesTo?.has(tokens[q.first - 1]?.norm ?? '') === true
  // "ranked Leeds fourth"
  let name = q.first - 1
  while (name > 0 && q.first - name < 4 && tokens[name]!.capital) name--
  const isNamed = name < q.first - 1 && bare.ranked?.verbs?.has(tokens[name]?.norm ?? '') === true
  if (isNamed && (!next || next.kind === SYMBOL || nouns.stops.has(next.norm))) return 'ordinal after a verb of ranking'
  for (let back = 1; back <= 3; back++) {
    const word = tokens[q.first - back]
    if (!word || word.kind !== WORD) return null
    if (bare.rankBefore.has(word.norm) && !isTo) return 'ordinal after a verb of ranking'
    // "drop to 21st", but "moved to 21st Street"
    const isAlone = !next || next.kind === SYMBOL || nouns.stops.has(next.norm)
    if (back > 1 && bare.rankMoves?.has(word.norm) && isTo && isAlone) return 'ordinal after a verb of movement'
    if (!bare.rankBetween.has(word.norm) && !(back === 1 && isTo)) return null
  }
  return null
}

/** "climbed from fifth to third in the world": whether an ordinal is where a movement to another begins, or where it ends; but "from Third to Fifth Avenue". */
function isMovedRank({ compiled: { pack }, tokens, found }: BareContext, q: Quantity): boolean {
  const { bare, phrases, nouns } = pack
  const n = found.indexOf(q)
  const isFrom = phrases.from.has(tokens[q.first - 1]?.norm ?? '')
  const [from, to] = isFrom ? [q, found[n + 1]] : [found[n - 1], q]
  if (from?.unit?.type !== 'rank' || to?.unit?.type !== 'rank' || to.first !== from.last + 2) return false
  if (!phrases.from.has(tokens[from.first - 1]?.norm ?? '') || !bare.movesTo?.has(tokens[to.first - 1]!.norm))
    return false
  if (!bare.rankMoves?.has(tokens[from.first - 2]?.norm ?? '')) return false
  const next = tokens[to.last + 1]
  return !next || next.kind === SYMBOL || nouns.stops.has(next.norm)
}

/** "Second was Carel Nel", "In third was Kim on 12 points": the place opens the sentence, and who has it stands behind the verb. */
function isInverted({ pack }: Compiled, tokens: readonly Token[], q: Quantity): boolean {
  const lead = tokens[q.first - 1]
  const opens = q.first === 0 || (q.first === 1 && pack.phrases.inside?.has(lead!.norm) === true)
  const verb = tokens[q.last + 1]?.norm ?? ''
  return opens && q.decimal !== '1' && pack.bare.rankStates?.has(verb) === true && tokens[q.last + 2]?.capital === true
}

/** "They are seventh", "Leeds lie third in the table" */
function isState({ pack }: Compiled, tokens: readonly Token[], q: Quantity, next: Token | undefined): boolean {
  const { bare, phrases } = pack
  const verb = tokens[q.first - 1]
  if (q.decimal === '1' || verb?.kind !== WORD || !bare.rankStates?.has(verb.norm)) return false
  return !next || /^[.,;]$/.test(next.norm) || phrases.links.has(next.norm) || leadsToRanking(pack, tokens, q.last + 1)
}

/** "third last year", "third on 17 per cent", "third with 97 points": whether a word behind an ordinal tells of a ranking. */
function leadsToRanking({ bare }: Compiled['pack'], tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at]!
  if (bare.rankAt?.has(norm)) return true
  const many = tokens[at + 1]
  return bare.placed?.has(norm) === true && many !== undefined && (many.kind === NUMBER || many.word.counts)
}

/** "third in the table with 97 points,": tokens of what follows an ordinal in an apposition, at most. */
const MOST_OF_APPOSITION = 8

/** "The Welshwoman, fourth last year, won" */
function isApposition({ pack }: Compiled, tokens: readonly Token[], q: Quantity, at: number): boolean {
  if (tokens[at]?.kind !== WORD || q.decimal === '1') return false
  if (tokens[q.first - 1]?.norm !== ',' || tokens[q.first - 2]?.kind !== WORD) return false
  if (!leadsToRanking(pack, tokens, at)) return false
  for (let i = at + 2; i <= at + MOST_OF_APPOSITION; i++) if (tokens[i]?.norm === ',') return true
  return false
}
