import type { Clauses } from '../../clauses/medial/clauses.ts'
import { isPlainNoun } from '../../clauses/medial/noun-phrases.ts'
import { beforeNumber, type Reading } from '../../clauses/sentence.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { FINITE, NO_VERB } from '../../pack/pack.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { WORD } from '../../text/tokens.ts'
import { nameIn } from './persons.ts'
import { isMark, type Speech } from './scope.ts'
import { apposedSpeaker, isNamed, speakerAfter } from './speakers.ts'

/*
 * Who is quoted where no verb of saying tells: “…,” shrugs X; X fumed: “…”; X called it “…”.
 */

/** Signs before the mark that closes a quotation. */
const closing: ReadonlySet<string> = new Set([',', '?', '!'])

/** “…,” shrugs Omar Said: whatever the verb, whoever stands behind it. */
export function quotedBy(
  compiled: Compiled,
  reading: Reading,
  found: readonly Speech[],
  quoted: Uint8Array,
): Speech | null {
  const { breaks, links, clauseOpeners, articles, pronouns } = compiled.pack.phrases
  const { tokens } = reading
  for (let i = 1; i + 2 < tokens.length; i++) {
    if (!isMark(tokens[i]!.norm) || quoted[i] === 1 || !closing.has(tokens[i - 1]!.norm)) continue
    const { norm, kind, capital } = tokens[i + 1]!
    const next = tokens[i + 2]!
    if (kind !== WORD || capital || breaks.has(norm) || links.has(norm) || clauseOpeners.has(norm)) return null
    if (articles.has(norm) || pronouns.has(norm) || !next.capital || found.some(({ at }) => at >= i)) return null
    const speaker = speakerAfter(compiled, reading, i + 2)
    let over = i + 2
    while (over < tokens.length && !isMark(tokens[over]!.norm)) over++
    return speaker ? { speaker, from: 0, to: tokens.length, at: i + 1, over, rule: 'quoted' } : null
  }
  return null
}

/** "Ana Roy, 33, fumed: “Rents are …": whatever verb a quotation follows, its subject speaks. */
export function quotedBehind(
  compiled: Compiled,
  reading: Reading,
  clauses: Clauses,
  found: readonly Speech[],
): Speech | null {
  const { tokens, verbAt } = reading
  for (let i = 2; i + 1 < tokens.length; i++) {
    if (tokens[i]!.norm !== ':' || !isMark(tokens[i + 1]!.norm)) continue
    if (found.length > 0 || verbAt[i - 1] !== FINITE || !compiled.pack.phrases.isPast(tokens[i - 1]!.norm)) return null
    const group = clauses.groups.findIndex(({ first, last }) => first <= i - 1 && i - 1 <= last)
    const aside = tokens[i - 2]!.norm === ',' ? apposedSpeaker(compiled, reading, i - 2) : null
    const speaker = aside?.speaker ?? (group < 0 ? null : clauses.subjectOf(group)) ?? ''
    // "Tory spokesman Giles Penhallow"
    const isPerson = isNamed(compiled, speaker) || nameIn(compiled, speaker) !== null
    return isPerson ? { speaker, from: i, to: tokens.length, at: i - 1, rule: 'quoted' } : null
  }
  return null
}

/** The person whose verb stands straight before a quotation within a sentence, or `null`. */
export function calledBy(compiled: Compiled, clauses: Clauses, quoted: Uint8Array, at: number): string | null {
  let mark = at
  while (mark > 0 && quoted[mark - 1] === 1) mark--
  const g = mark > 2 ? clauses.before(mark) : -1
  const group = clauses.groups[g]
  if (!group?.finite || mark - group.last > 5) return null
  const subject = clauses.subjectOf(g)
  return subject !== null && isNamed(compiled, subject) ? subject : null
}

/** Whether a number is said of "I" alone: "I sleep seven hours", "I stand here 12 hours", "Nineteen years I have worked here". */
export function isOfSpeaker(compiled: Compiled, reading: Reading, clauses: Clauses, q: Quantity): boolean {
  const { myself, contracted, breaks, articles, links } = compiled.pack.phrases
  const { tokens, verbAt } = reading
  if (q.noun) return false
  const isMe = (at: number): boolean => {
    const norm = tokens[at]?.norm ?? ''
    return myself?.has(contracted?.get(norm) ?? norm) === true
  }
  // "Nineteen years I have worked here", but not "In 30 years I have never seen it"
  if (isMe(q.last + 1)) return q.unit!.type === 'duration' && tokens[beforeNumber(compiled, reading, q)]?.kind !== WORD
  const group = clauses.groupBefore(q.first)
  if (!group) return false
  // "I would believe an increase of 20 percent": not of himself.
  const at = beforeNumber(compiled, reading, q)
  const between = at > group.last ? tokens[at] : undefined
  const isPlace =
    between?.kind === WORD && verbAt[at] === NO_VERB && !breaks.has(between.norm) && !articles.has(between.norm)
  if (at > group.last + 1 || (between && !(isPlace && !compiled.pack.nouns.isHead(between.norm, false)))) return false
  const me = contracted?.has(tokens[group.first]!.norm) ? group.first : group.first - 1
  // "my husband and I earn"
  const other = links.has(tokens[me - 1]?.norm ?? '') ? tokens[me - 2] : undefined
  const isBoth = other?.kind === WORD && verbAt[me - 2] === NO_VERB && isPlainNoun(compiled, other.norm)
  return isMe(me) && !isBoth
}
