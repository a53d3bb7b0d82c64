import type { Clauses } from '../clauses/medial/clauses.ts'
import { trimPhrase } from '../clauses/medial/noun-phrases.ts'
import type { VerbGroup } from '../clauses/medial/verb-groups.ts'
import type { Reading, Roles } from '../clauses/sentence.ts'
import { FINITE } from '../pack/pack.ts'
import type { Compiled } from '../tables/compiled.ts'
import { SYMBOL, WORD } from '../text/tokens.ts'
import type { Quantity } from './quantity.ts'

/**
 * Pairs the numbers before "respectively" with the members of their subject, by order: "Toyota and Honda rose 3 and 5 percent, respectively".
 *
 * Lists of unequal length leave the subjects `null` rather than guess.
 */
export function pairRespectively(
  compiled: Compiled,
  reading: Reading,
  clauses: Clauses,
  roles: readonly Roles[],
): void {
  const at = reading.tokens.findIndex((token) => token.word.pairs)
  if (at < 0) return
  const { claims } = reading
  let last = claims.length - 1
  while (last >= 0 && claims[last]!.first > at) last--
  while (last > 0) {
    let first = last
    while (first > 0 && follows(compiled, reading, claims[first - 1]!, claims[first]!)) first--
    const count = last - first + 1
    if (count > 1) {
      // "approximately $279,000 and $120,000, respectively"
      const { qualifier } = claims[first]!
      for (let n = first + 1; n <= last; n++) if (qualifier === 'approximate') claims[n]!.qualifier ??= qualifier
      const group = tellerOf(reading, clauses, claims[first]!)
      const members = group
        ? withHead(compiled, membersEndingAt(compiled, reading, endOfMembers(compiled, reading, group.first)))
        : []
      if (members.length > 1)
        for (let n = first; n <= last; n++) {
          roles[n]!.subject = members.length === count ? members[n - first]! : null
          claims[n]!.why.set('subject', 'paired by order')
        }
    }
    last = first - 1
  }
}

/** The verb before a number; of "closed unchanged at", "led the losses, accounting for" the first of the two. */
function tellerOf({ tokens, verbAt }: Reading, clauses: Clauses, q: Quantity): VerbGroup | undefined {
  const g = clauses.before(q.first)
  const group = clauses.groups[g]
  const above = clauses.groups[g - 1]
  if (group && above?.finite && !group.finite && tokens[group.first - 1]?.norm === ',') return above
  // … "were little changed at"
  const isNear = group && above && tokens[group.first - 1]!.kind === WORD && group.first - above.last <= 2
  const isBehindVerb = isNear && !group.finite && verbAt[above.last] === FINITE
  return isBehindVerb ? above : group
}

/**
 * "shipments to China, the United States and Japan": what the first member of a list is of, with each of the others, where they say nothing of the kind.
 * "reported and adjusted earnings": what the last is, with each of those before.
 */
function withHead({ pack }: Compiled, members: readonly string[]): readonly string[] {
  const { partOf, to, from, inside, headless } = pack.phrases
  const tail = members.at(-1) ?? ''
  const gap = tail.indexOf(' ')
  const rest = members.slice(0, -1)
  if (gap > 0 && rest.every((member) => headless?.has(member.toLowerCase())))
    return [...rest.map((member) => member + tail.slice(gap)), tail]
  const linkIn = (words: readonly string[]): number =>
    words.findIndex((word) => partOf.has(word) || to.has(word) || from.has(word) || inside?.has(word))
  const [first, ...others] = members.map((member) => member.split(' '))
  const link = first ? linkIn(first) : -1
  if (link < 1 || others.some((words) => linkIn(words) >= 0)) return members
  const head = first!.slice(0, link + 1).join(' ')
  return [members[0]!, ...others.map((words) => `${head} ${words.join(' ')}`)]
}

/** The last token of what a verb is said of; of "Sun Pharma and ITC, which gained" that of the list before the comma. */
function endOfMembers({ pack }: Compiled, { tokens }: Reading, verb: number): number {
  const relative = tokens[verb - 1]
  if (!relative || !pack.phrases.relatives?.has(relative.norm)) return verb - 1
  return tokens[verb - 2]?.norm === ',' ? verb - 3 : verb - 2
}

/** Whether two numbers stand in one list: of one unit, with only commas and links between them. */
function follows(compiled: Compiled, reading: Reading, a: Quantity, b: Quantity): boolean {
  if (a.unit!.type !== b.unit!.type || a.unit!.code !== b.unit!.code) return false
  for (let i = a.last + 1; i < b.first; i++) if (!compiled.pack.phrases.links.has(reading.tokens[i]!.norm)) return false
  return true
}

/** The bracket that opens a short one which a token closes, or -1. */
function openingOf(tokens: Reading['tokens'], close: number): number {
  for (let i = close - 1; i >= 0 && i > close - 5; i--) if (tokens[i]!.norm === '(') return i
  return -1
}

/** The members of a list of nouns that ends with a token, first one first. */
function membersEndingAt(compiled: Compiled, reading: Reading, end: number): string[] {
  const { phrases } = compiled.pack
  const { tokens, verbAt, claimAt, cueAt } = reading
  const members: string[] = []
  let last = end
  let i = end
  const take = (first: number): void => {
    const opener = tokens[first]
    if (first > last || !opener || phrases.breaks.has(opener.norm)) return
    // "According to the bank, rents and wages"
    if (first === 0 && cueAt[first]?.value.role === 'saying') return
    const words = trimPhrase(compiled, reading, first, last)
    if (words) members.unshift(words)
  }
  for (; i >= 0 && end - i < 40; i--) {
    const token = tokens[i]!
    // "Acme (ACM) and Velt (VLT) led": a bracket behind a member is none of it
    if (token.norm === ')') {
      const open = openingOf(tokens, i)
      if (open < 0) break
      if (last === i) last = open - 1
      i = open
      continue
    }
    // "wrote off $3 million worth of loans, and pay and rents were $4 and $5, respectively": what stands behind a number is told by it
    if (claimAt[i]! >= 0) return members
    if (verbAt[i] === FINITE || phrases.clauseOpeners.has(token.norm) || phrases.with?.has(token.norm)) break
    const link = phrases.links.has(token.norm)
    if (token.kind === SYMBOL && !link && (!token.glued || token.norm === ':')) break
    if (!link) continue
    take(i + 1)
    last = i - 1
    if (token.kind === WORD && tokens[i - 1]?.norm === ',') last = --i - 1
  }
  take(i + 1)
  return members
}
