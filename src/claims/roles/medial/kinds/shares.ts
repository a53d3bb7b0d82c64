import { linked, verbBetween } from '../../../clauses/medial/between-tokens.ts'
import { qualifierEnding, type Reading } from '../../../clauses/sentence.ts'
import { endsPhrase } from '../../../numbers/lent-units.ts'
import type { Quantity } from '../../../numbers/quantity.ts'
import { FINITE, NO_VERB, NON_FINITE } from '../../../pack/pack.ts'
import type { Compiled } from '../../../tables/compiled.ts'
import { WORD } from '../../../text/tokens.ts'
import { isAfterShare, isPercent, share, type Told, type Untold } from './told.ts'

/*
 * Shares of those named, and those that go on from the number before.
 */

/** "Side effects led 7 percent to quit", "It needs 60 percent to pass" */
export function leadsToDeed({ sentence, q, role, lead }: Untold): Told | null {
  const { compiled, reading } = sentence
  const { tokens, verbAt, cueAt } = reading
  const { bare, nouns, phrases } = compiled.pack
  const deed = tokens[q.last + 2]
  if (role.direction !== null || !isPercent(q) || !bare.movesTo?.has(tokens[q.last + 1]?.norm ?? '')) return null
  if (deed?.kind !== WORD || deed.capital || nouns.isHead(deed.norm, false)) return null
  if (verbAt[q.last + 2] !== NON_FINITE && tokens[q.last + 3]?.kind === WORD) return null
  if (verbAt[lead] !== FINITE || cueAt[lead]?.value.role === 'move') return null
  return phrases.needing?.has(tokens[lead]!.norm) ? { kind: 'limit', why: 'so much is needed' } : share
}

/** "Support is highest among the young, at 61 percent", "Women favour it by 54 percent to 32 percent" */
export function sharesOpinion({ sentence, q, role, lead }: Untold): Told | null {
  const { compiled, reading } = sentence
  const { opinions, to, by, with: having } = compiled.pack.phrases
  if (role.direction !== null || !isPercent(q) || !opinions) return null
  const opener = reading.tokens[lead]?.norm ?? ''
  if (!to.has(opener) && !by.has(opener) && !having?.has(opener)) return null
  if (!endsPhrase(compiled, reading.tokens[q.last + 1])) return null
  for (let i = lead - 1; i >= 0; i--) if (opinions.has(reading.tokens[i]!.norm)) return share
  return null
}

/** "battery cars accounted for 17.5 percent, up from 14.4, and hybrids for 34.8 percent" */
export function goesOnFor({ sentence, n, q, prior }: Untold): Told | null {
  const { compiled, reading, roles } = sentence
  const { claims, tokens } = reading
  const { purposes, links } = compiled.pack.phrases
  if (prior === null || !isPercent(q) || !purposes?.has(tokens[q.first - 1]!.norm)) return null
  let k = n - 1
  while (k > 0 && roles[k - 1]!.previous === claims[k]) k--
  if (roles[k]!.kind !== 'share' || !purposes.has(tokens[claims[k]!.first - 1]?.norm ?? '')) return null
  if (tokens[q.first - 2]?.kind !== WORD || !linked(reading, prior.last + 1, q.first, links)) return null
  return verbBetween(reading, prior.last + 1, q.first) ? null : share
}

/** "The Greens got 46.2% of all votes, while Labour won 42.2%": another one's share of what was voted or sold. */
export function wonBeside(untold: Untold): Told | null {
  const { sentence, q, role, prior } = untold
  const { compiled, reading } = sentence
  const { tokens, verbAt } = reading
  const { contested, winning, partOf, articles } = compiled.pack.phrases
  if (!isAfterShare(untold) || role.direction !== null || !partOf.has(tokens[prior!.last + 1]?.norm ?? '')) return null
  let whole = prior!.last + 2
  while (
    whole < prior!.last + 5 &&
    (articles.has(tokens[whole]?.norm ?? '') || !contested?.has(tokens[whole]?.norm ?? ''))
  )
    whole++
  if (!contested?.has(tokens[whole]?.norm ?? '') || !endsPhrase(compiled, tokens[q.last + 1])) return null
  const bound = qualifierEnding(reading, q.first - 1)
  const verb = (bound ? bound.first : q.first) - 1
  return verbAt[verb] === FINITE && winning?.has(tokens[verb]!.norm) ? share : null
}

/** "40 percent of the vote, followed by Blue with 30 percent and Green with 12": who comes next in a list of shares, and after that. */
export function comesNext(untold: Untold): Told | null {
  const { sentence, q, prior, lead } = untold
  const { tokens, verbAt } = sentence.reading
  const { phrases, bare } = sentence.compiled.pack
  const { comingNext, by, links } = phrases
  if (!comingNext || !isAfterShare(untold) || q.first - prior!.last > MOST_BEFORE_NEXT) return null
  const { norm: word } = tokens[lead]!
  const told = prior!.why.get('kind') === NEXT || (bare.placed?.has(word) && tokens[prior!.first - 1]?.norm === word)
  let at = lead
  // "with 30 percent", "at 30 percent", "(30 percent)"
  if (bare.placed?.has(word) || word === '(') at--
  else if (word !== ',') return null
  for (; at > prior!.last; at--) {
    const { norm, kind } = tokens[at]!
    if (by.has(norm) && comingNext.has(tokens[at - 1]!.norm)) return { ...share, why: NEXT }
    if (told && at <= prior!.last + 3 && links.has(norm)) return { ...share, why: NEXT }
    if (verbAt[at] === FINITE || (kind !== WORD && norm !== ',' && norm !== ')')) return null
  }
  return null
}

const NEXT = 'share of who comes next'

/** Tokens between two members of a list, at most. */
const MOST_BEFORE_NEXT = 12

/** Whether a percentage stands straight behind a verb of owning: "promoters hold 58.4%". */
export function isOwned({ pack }: Compiled, reading: Reading, q: Quantity): boolean {
  const bound = qualifierEnding(reading, q.first - 1)
  const at = (bound ? bound.first : q.first) - 1
  return q.unit!.type === 'percent' && pack.phrases.owning?.has(reading.tokens[at]?.norm ?? '') === true
}

/** Whether a number closes its clause behind a link and a noun without a verb: "and foreign investors 13.2%". */
export function goesOn({ pack }: Compiled, { tokens, verbAt }: Reading, from: number, to: number): boolean {
  const { links, breaks, with: by } = pack.phrases
  if (to - from > 9) return false
  for (let i = to - 1; i >= from; i--) {
    const { kind, norm } = tokens[i]!
    if (links.has(norm)) return i < to - 1
    if (kind !== WORD || verbAt[i] !== NO_VERB || breaks.has(norm) || by?.has(norm)) return false
  }
  return false
}

/** "and China, where flights resumed in April": a further member of a list with a relative clause between commas. */
export function isListed({ pack }: Compiled, { tokens, verbAt }: Reading, from: number, to: number): boolean {
  if (!pack.phrases.links.has(tokens[from]!.norm) || to - from > 14) return false
  for (let i = from + 1; i < to; i++) {
    if (tokens[i]!.norm === ',') return pack.phrases.clauseOpeners.has(tokens[i + 1]!.norm)
    if (verbAt[i] === FINITE || tokens[i]!.kind !== WORD) return false
  }
  return false
}

/** Whether a word or a comma that joins clauses stands between two tokens. */
export function linksBetween({ pack }: Compiled, { tokens }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (pack.phrases.links.has(tokens[i]!.norm)) return true
  return false
}

/** Whether words follow up to the next comma, number or end, and no verb among them. */
export function isVerbless({ tokens, verbAt, claimAt }: Reading, from: number): boolean {
  for (let i = from; i < tokens.length; i++) {
    if (claimAt[i]! >= 0 || /^[,;.]$/.test(tokens[i]!.norm)) return i > from
    if (verbAt[i] !== NO_VERB) return false
  }
  return tokens.length > from
}
