import type { Reading, Roles } from '../../../clauses/sentence.ts'
import type { Quantity } from '../../../numbers/quantity.ts'
import { FINITE, NO_VERB } from '../../../pack/pack.ts'
import { isPersonWord } from '../../../speech/medial/speakers.ts'
import type { Compiled } from '../../../tables/compiled.ts'
import { WORD } from '../../../text/tokens.ts'

/*
 * Numbers that a word behind them says were expected: "the 2.5 percent median forecast", "the $60 million the firm had expected".
 */

/** "the 2.5 percent median forecast", "the 2 percent gain forecast by brokers", "the $60 million the firm had expected": a number that is expected. */
export function expectedNumber(compiled: Compiled, reading: Reading, q: Quantity, role: Roles): void {
  const { tokens, verbAt, claimAt } = reading
  const { expected, articles, scored } = compiled.pack.phrases
  const before = tokens[q.first - 1]
  if (!expected || !before) return
  const named = articles.has(before.norm) || before.word.genitive || isSetAgainst(compiled.pack, reading, q)
  if (!isNamed(compiled.pack, reading, q)) return
  let i = q.last + 1
  for (; i < tokens.length && i <= q.last + 3; i++) {
    const token = tokens[i]!
    if (token.kind !== WORD || claimAt[i]! >= 0) return
    if (verbAt[i] !== NO_VERB) break
    const modality = named ? expected.get(token.norm) : undefined
    // "the 28-yard field goal"
    if (scored?.has(tokens[i - 1]!.norm)) return
    if (modality) {
      role.modality = modality
      q.why.set('modality', `"${token.norm}" behind`)
      return
    }
    if (compiled.pack.nouns.stops.has(token.norm)) break
  }
  const verb = foreseenAt(compiled, reading, q.last + 1, i)
  if (verb < 0 || isPreyOf(compiled, q, tokens[verb]!.norm)) return
  role.modality = compiled.pack.phrases.foreseen!.get(tokens[verb]!.norm)!
  q.why.set('modality', `"${tokens[verb]!.norm}" behind`)
}

/** "the 50 pensioners targeted": people whom somebody is after. */
function isPreyOf({ pack }: Compiled, q: Quantity, verb: string): boolean {
  const { hunting, folk } = pack.phrases
  if (!hunting?.has(verb) || q.unit!.type !== 'count') return false
  const who = q.unit!.text.slice(q.unit!.text.lastIndexOf(' ') + 1).toLowerCase()
  return folk?.has(who) === true || isPersonWord(pack, who)
}

/** "the 2.5 percent", "than 2.5 percent": a number that is known of, or compared with. */
export function isNamed({ phrases }: Compiled['pack'], { tokens }: Pick<Reading, 'tokens'>, q: Quantity): boolean {
  const before = tokens[q.first - 1]
  return (
    before !== undefined &&
    (phrases.articles.has(before.norm) ||
      // "more than 3 percent, as expected", but of "fewer than 30 percent of those once expected" the whole is
      (phrases.comparing.has(before.norm) &&
        !(phrases.partOf.has(tokens[q.last + 1]?.norm ?? '') && phrases.than?.(before.norm))) ||
      before.word.genitive ||
      // "compared with $73 billion forecast by the office"
      (phrases.against?.has(tokens[q.first - 2]?.norm ?? '') && phrases.comparedTo?.has(before.norm)) ||
      isSetAgainst({ phrases }, { tokens }, q))
  )
}

/** "$1.30 vs. $1.26 consensus", "beats 7.3% forecast" */
function isSetAgainst(
  { phrases }: Pick<Compiled['pack'], 'phrases'>,
  { tokens }: Pick<Reading, 'tokens'>,
  q: Quantity,
) {
  const at = tokens[q.first - 1]?.norm === '.' ? q.first - 2 : q.first - 1
  const before = tokens[at]?.norm ?? ''
  return phrases.versus?.has(before) === true || phrases.surpassing?.has(before) === true
}

/** Words between a number and the verb that says it was expected, at most. */
export const MAX_EXPECTING = 9

/** The verb of "expected by analysts", "that analysts polled by X had expected", "the company estimated", or -1. */
export function foreseenAt({ pack }: Compiled, reading: Reading, from: number, behind: number): number {
  const { tokens, verbAt, claimAt } = reading
  const { foreseen, clauseOpeners, links, relatives, passive, perfect } = pack.phrases
  if (!foreseen) return -1
  if (verbAt[behind] !== NO_VERB && foreseen.has(tokens[behind]?.norm ?? '')) {
    const next = tokens[behind + 1]?.norm ?? ''
    const closes =
      next === '' ||
      next === ',' ||
      next === '.' ||
      (pack.phrases.heldOn?.has(next) && pack.phrases.means?.has(tokens[behind + 2]?.norm ?? ''))
    return closes || pack.phrases.by.has(next) || pack.phrases.foreseenFor?.has(next) ? behind : -1
  }
  let at = from
  while (at < behind && !clauseOpeners.has(tokens[at]!.norm)) at++
  const opened = relatives?.has(tokens[at]?.norm ?? '') === true
  // "the 2 percent economists had forecast": who expects it stands right behind the number.
  if (opened) at++
  else at = from
  // "5,000 people who have sought it": they did so.
  if (opened && verbAt[at] !== NO_VERB && !passive?.has(tokens[at]?.norm ?? '')) return -1
  for (let i = at; i < tokens.length && i < at + MAX_EXPECTING; i++) {
    const { kind, norm, glued } = tokens[i]!
    if (kind !== WORD ? !glued || norm === ',' || norm === ';' : false) return -1
    if (claimAt[i]! >= 0 || clauseOpeners.has(norm) || (links.has(norm) && !opened)) return -1
    if (verbAt[i] === NO_VERB) continue
    if (foreseen.has(norm))
      return i > at && (!pack.phrases.seeking?.has(norm) || pack.phrases.purposes?.has(tokens[i + 1]?.norm ?? ''))
        ? i
        : -1
    if (verbAt[i] === FINITE && !passive?.has(norm) && !perfect?.has(norm) && !pack.phrases.pastPerfect?.has(norm))
      return -1
  }
  return -1
}
