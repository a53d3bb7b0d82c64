import { FINITE } from '../../../pack/pack.ts'
import { NUMBER, SYMBOL, type Token, WORD } from '../../../text/tokens.ts'
import { set } from '../../rows.ts'
import { ING, PARTICIPLE, PAST } from './inflections.ts'
import { isNounAt } from './nouns.ts'
import { BORDER, DETERMINER, formOf, isNominal, NO_NOUN, OBJECT, PREPOSITION, PRONOUN, traitsAt } from './traits.ts'
import type { Walk } from './walk.ts'
import { bounding, times } from './word-lists.ts'

/*
 * Where clauses and the parts between commas begin and end.
 */

export const endsClause = (token: Token): boolean =>
  token.kind === SYMBOL
    ? token.norm === ',' ||
      token.norm === ';' ||
      token.norm === ':' ||
      token.norm === '—' ||
      token.norm === '”' ||
      token.norm === '"'
    : token.kind === WORD && (token.word.traits & BORDER) !== 0

/** "as of May", "so far", "more than doubled", "between 80 and 90": no clause begins. */
export const opensNone = (tokens: readonly Token[], i: number): boolean =>
  joinsEnds(tokens, i) ||
  (tokens[i]!.norm === 'as' && tokens[i + 1]?.norm === 'of') ||
  (tokens[i]!.norm === 'so' && tokens[i + 1]?.norm === 'far') ||
  (tokens[i]!.norm === 'than' &&
    (tokens[i - 1]?.norm === 'more' || tokens[i - 1]?.norm === 'less') &&
    tokens[i + 1] !== undefined &&
    (formOf(tokens[i + 1]!) & PAST) !== 0)

/** Whether "and" joins the two figures that something lies between. */
function joinsEnds(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]!.norm !== 'and') return false
  for (let at = i - 1; at >= 0 && at > i - 6; at--) if (tokens[at]!.norm === 'between') return isFigure(tokens, at + 1)
  return false
}

/** Whether a number, or one behind the sign of its currency, stands at a token. */
const isFigure = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === NUMBER || (tokens[at]?.kind === SYMBOL && tokens[at + 1]?.kind === NUMBER)

/** Whether a clause ends at a token; the marks of a word or three within one do not end it: 11,000 "affordable" homes. */
export const endsClauseAt = (tokens: readonly Token[], i: number): boolean =>
  endsClause(tokens[i]!) && !(isMark(tokens[i]!) && isWithin(tokens, i))

const isMark = ({ norm }: Token): boolean => norm === '"' || norm === '”'

function isWithin(tokens: readonly Token[], mark: number): boolean {
  // A straight mark may open what it stands about, or close it.
  let open = mark - 1
  while (open >= 0 && mark - open < 5 && tokens[open]!.kind === WORD) open--
  const isClose = open < mark - 1 && open >= 0 && (tokens[open]!.norm === '"' || tokens[open]!.norm === '“')
  let close = mark
  if (isClose) close = mark
  else {
    open = mark
    close = mark + 1
    while (close < tokens.length && close - mark < 5 && tokens[close]!.kind === WORD) close++
    if (close === mark + 1 || !tokens[close] || !isMark(tokens[close]!)) return false
  }
  const before = tokens[open - 1]
  const after = tokens[close + 1]
  return before !== undefined && before.kind !== SYMBOL && after?.kind === WORD && !after.capital
}

/** Between a noun and a verb they begin a relative clause. */
export const contacts = set('he she it they we i you')

/** A comma, a dash or a colon: what stands behind it begins anew. */
export function endClause(walk: Walk, i: number): void {
  const { tokens, out } = walk
  const isComma = tokens[i]!.norm === ','
  const opener = tokens[i + 1]
  walk.fresh = true
  walk.opensWithDeterminer = (traitsAt(opener) & DETERMINER) !== 0
  const isBehindNoun = isComma && isNounAt(tokens, out, i - 1)
  walk.isInset =
    isBehindNoun && !walk.finite && walk.opensWithDeterminer && !times.has(tokens[i - 1]!.norm) && isNominal(tokens[0]!)
  walk.isOther = isBehindNoun && opener?.norm === 'or'
  walk.finite = false
  walk.head = undefined
  walk.owing = false
  walk.causing = false
  walk.participial = false
  walk.gerundial = false
  walk.resumed = walk.relative
  walk.relative = false
  // "The county, he noted, levies twice as much": the sentence has yet to tell something.
  if (walk.told && !walk.toldBefore && isInserted(tokens, out, walk.opened, i)) {
    walk.resumed = true
    walk.told = false
  }
  walk.toldBefore = walk.told
  walk.opened = i + 1
  walk.infinitive = false
  walk.elliptic = walk.told && isComma
  walk.phraseOnly =
    isComma &&
    opener?.kind === WORD &&
    !(tokens[i + 2]?.kind === NUMBER && bounding.has(opener.norm)) &&
    ((opener.word.traits & (PREPOSITION | BORDER)) === PREPOSITION || opening.has(opener.norm))
}

/** ", at age 66 the man discovered", "In a village near Sfax a tank that": a noun phrase begins behind the time or place. */
export function beginPhrase(walk: Walk, i: number): void {
  const { traits } = walk.tokens[i]!.word
  if (walk.fresh) walk.led = (traits & PREPOSITION) !== 0
  if ((traits & DETERMINER) !== 0 && (walk.phraseOnly || walk.led)) {
    const last = walk.tokens[i - 1]
    if (last?.kind === NUMBER || times.has(last?.norm ?? '')) walk.phraseOnly = false
    if (last && isNounAt(walk.tokens, walk.out, i - 1)) walk.led = false
  }
  walk.fresh = (traits & BORDER) !== 0
  if (walk.fresh) walk.gerundial = false
}

/** A word that begins another clause: that, which, and. */
export function takeBorder(walk: Walk, i: number): void {
  const { before } = walk
  const { norm } = walk.tokens[i]!
  if ((before?.norm === ',' || before?.norm === '—') && relatives.has(norm)) walk.relative = true
  const isRelative = relatives.has(norm) || norm === 'that'
  if (!walk.finite && !walk.led && isRelative && isNounAt(walk.tokens, walk.out, i - 1)) {
    walk.head ??= before
    walk.owing = true
  }
  walk.finite = false
  walk.infinitive = false
  walk.elliptic = walk.told && (norm === 'and' || norm === 'but' || norm === 'while' || norm === 'whilst')
}

/** What follows a noun of a clause that has no verb yet: a preposition, or another clause. */
export function goOnFromNoun(walk: Walk, i: number): void {
  const { norm, word } = walk.tokens[i]!
  if ((word.traits & (PREPOSITION | BORDER)) !== 0 || norm === 'to') walk.head ??= walk.before
  // "The budget he sent to Congress lifts": a relative clause without its opener.
  else if (contacts.has(norm) && walk.opensWithDeterminer && !times.has(walk.before!.norm)) {
    walk.head ??= walk.before
    walk.owing = true
  }
}

/** Whether a part between commas is nothing but a speaker and a verb: "he noted", "the minister pointed out". */
function isInserted(tokens: readonly Token[], out: Uint8Array, from: number, to: number): boolean {
  if (from === 0 || tokens[to]!.norm !== ',' || to - from > 8) return false
  const last = (traitsAt(tokens[to - 1]) & OBJECT) !== 0 ? to - 2 : to - 1
  if (out[last] !== FINITE || last === from || (traitsAt(tokens[from]) & (BORDER | PREPOSITION)) !== 0) return false
  for (let i = from; i < last; i++) if (out[i] === FINITE) return false
  return true
}

/** Whether a noun phrase begins that a clause of its own is told of: behind "once", "net pay", but not "a week". */
export const opensOwnClause = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === WORD &&
  !everyTime.has(tokens[at].norm) &&
  (((tokens[at].word.traits & (DETERMINER | PRONOUN)) !== 0 && (tokens[at].word.traits & BORDER) === 0) ||
    ((tokens[at].word.traits & NO_NOUN) === 0 && (formOf(tokens[at]) & (PAST | PARTICIPLE | ING)) === 0))
const everyTime = set('a an every each again more')

/** "before June 30", "since 2019", "as of May": a time, no clause. */
export function opensDate(tokens: readonly Token[], i: number): boolean {
  if (opensNone(tokens, i)) return true
  if ((tokens[i]!.word.traits & PREPOSITION) === 0) return false
  const next = tokens[i + 1]
  const day = next?.kind === WORD && next.capital ? tokens[i + 2] : undefined
  return day?.kind === NUMBER || (next?.kind === NUMBER && /^(?:19|20)\d\d$/.test(next.norm))
}

const relatives = set('which who whose whom where')

/** Behind a comma they open a phrase as prepositions do. */
export const opening = set('according excluding including')
