import { NO_VERB } from '../../pack/pack.ts'
import { NUMBER, SYMBOL, WORD } from '../../text/tokens.ts'
import { lastWord } from '../last-words.ts'
import type { Clauses } from './clauses.ts'
import { isCapital } from './noun-phrases.ts'
import { isOnlyVerb, nextSubject, previousFinite } from './other-verbs.ts'
import { isPerson } from './pronouns.ts'
import { overRelative } from './relative-clauses.ts'

/*
 * Who does what a verb without a time tells: infinitives, participles, gerunds.
 */

/** Of a verb that is not finite, with what stands before it at a token. */
export function ofNonFinite(clauses: Clauses, g: number, at: number, norm: string): string | null {
  const { phrases } = clauses.compiled.pack
  const { tokens } = clauses.reading
  const group = clauses.groups[g]!
  if (phrases.infinitive.has(norm)) return ofInfinitive(clauses, g, at)
  // "two fire engines, each costing $1.1 million"
  if (norm === ',' && phrases.eachOne?.has(tokens[group.first - 1]!.norm))
    return countedAt(clauses, at - 1) || clauses.nounsEndingAt(at - 1) || null
  // "one of the biggest rings, believed to have stolen $500 million", "reviewed requests, totaling $3 million": what stands before the comma
  const verb = tokens[group.first]!.norm
  const isOfNoun = norm === ',' && (phrases.supposed?.has(verb) || phrases.summing?.has(verb))
  const isTime = isOfNoun && clauses.reading.cueAt[at - 1]?.value.role === 'basis'
  const supposed = isOfNoun && !isTime ? countedAt(clauses, at - 1) || clauses.nounsEndingAt(at - 1, true) : ''
  // "with Ethereum (ETH) falling by 5%"
  const named = norm === ')' && clauses.nounsEndingAt(at, true)
  if (named) return named
  const followed = norm === ',' ? beside(clauses, g) : null
  if (tokens[at]!.kind === SYMBOL)
    return supposed || followed || (previousFinite(clauses, g) ?? nextSubject(clauses, g))
  // "went 21-for-30 passing for 240 yards"
  if (tokens[at]!.kind === NUMBER && tokens[at - 1]?.norm === '-' && clauses.reading.claimAt[at]! < 0)
    return previousFinite(clauses, g)
  if (phrases.links.has(norm)) return g > 0 ? clauses.subjectOf(g - 1) : null
  const above = stopped(clauses, g, at, norm) || accused(clauses, g, at)
  if (above) return above
  // "has lost a third of its value since hitting a record"
  if (phrases.breaks.has(norm) || phrases.leading.has(norm) || tokens[group.first - 1]!.norm === phrases.since)
    return afterInfinitive(clauses, g) ?? previousFinite(clauses, g) ?? nextSubject(clauses, g)
  return ofParticiple(clauses, g, at, norm)
}

/** Of "rose, with the pound following closely, touching $1.30" the pound: who does what the gerund before the comma tells, in a phrase behind "with". */
function beside(clauses: Clauses, g: number): string | null {
  const { compiled, reading } = clauses
  const { with: having, isGerund } = compiled.pack.phrases
  const above = clauses.groups[g - 1]
  const { tokens } = reading
  if (!above || above.finite || above.first !== above.last || !isGerund?.(tokens[above.first]!.norm)) return null
  let at = above.first - 1
  while (at > 0 && tokens[at]!.norm !== ',' && !having?.has(tokens[at]!.norm)) at--
  const opens = having?.has(tokens[at]?.norm ?? '') && tokens[at - 1]?.norm === ','
  return opens ? clauses.subjectOf(g - 1) : null
}

/** What is counted by the number that a token belongs to, or "". */
function countedAt({ reading }: Clauses, at: number): string {
  const counted = reading.claims[reading.claimAt[at]!]
  return counted?.noun ? counted.unit!.text : ''
}

/** Of "expects inflation to peak at 4% before falling to 2%" the inflation: whose infinitive stands before, in the same clause. */
function afterInfinitive(clauses: Clauses, g: number): string | null {
  const { compiled, reading } = clauses
  const above = clauses.groups[g - 1]
  if (!above || above.finite || g < 2) return null
  const isInfinitive = compiled.pack.phrases.infinitive.has(reading.tokens[above.first - 1]?.norm ?? '')
  return isInfinitive ? clauses.subjectOf(g - 1) : null
}

/** Of "what stops Brent from testing $65" Brent; else "". */
function stopped(clauses: Clauses, g: number, at: number, norm: string): string {
  const { from, preventing } = clauses.compiled.pack.phrases
  const above = from.has(norm) ? clauses.groups[g - 1] : undefined
  const isStopped = above && preventing?.has(clauses.reading.tokens[above.last]!.norm)
  return isStopped ? clauses.objectBetween(above.last + 1, at - 1) : ''
}

/** Of "found a clerk guilty of stealing $4,000" the clerk: whose deed a gerund behind a preposition tells; else "". */
function accused(clauses: Clauses, g: number, at: number): string {
  const { tokens, claims, claimAt } = clauses.reading
  const { accusing, verdicts, passive, breaks, partOf } = clauses.compiled.pack.phrases
  const above = clauses.groups[g - 1]
  const isJudged = verdicts?.has(tokens[at - 1]?.norm ?? '') === true
  if (!above?.finite || !(isJudged || accusing?.has(tokens[above.last]!.norm))) return ''
  if (!breaks.has(tokens[at]!.norm) && !partOf.has(tokens[at]!.norm)) return ''
  for (let i = above.first; i < above.last; i++) if (passive?.has(tokens[i]!.norm)) return ''
  const counted = claims[claimAt[above.last + 1]!]
  if (counted?.noun) return counted.unit!.text
  return clauses.objectBetween(above.last + 1, isJudged ? at - 2 : at - 1)
}

/** Of a participle or a bare infinitive: "participants who took the pill lost", "let clients hide $3 million". */
function ofParticiple(clauses: Clauses, g: number, at: number, norm: string): string | null {
  const { compiled, reading, groups } = clauses
  const { phrases } = compiled.pack
  const { tokens, claimAt } = reading
  const group = groups[g]!
  // "sees sales falling 3 percent and prices rising"
  const doing = groups[g - 1]
  const isListed = doing && !doing.finite && phrases.isGerund?.(tokens[group.first]!.norm)
  const next = isListed ? nextExpected(clauses, doing.last, at) : ''
  if (next) return next
  // "Participants who took the pill lost": a past form that is the only verb left for the sentence.
  const owner =
    phrases.isPast(tokens[group.first]!.norm) && isOnlyVerb(clauses, g)
      ? overRelative(compiled, reading, groups, group.first)
      : ''
  // "let clients hide $3 million": what the verb before is done to.
  const above = groups[g - 1]
  let opener = at
  while (above && opener > above.last && claimAt[opener]! < 0 && !phrases.clauseOpeners.has(tokens[opener]!.norm))
    opener--
  // but "is available with licensing starting at": no object
  const isObject = above?.last === opener && opener < at && !phrases.passive?.has(tokens[above.last]!.norm)
  // "Inflation ran at 3 percent, and the bank sees it peaking": what was told of before
  if (isObject && opener === at - 1 && phrases.impersonal?.has(norm)) return finiteAbove(clauses, g - 1)
  // "sold well with bullocks ranging from"
  let begin = at
  while (begin > opener && !phrases.with?.has(tokens[begin]!.norm)) begin--
  const object = isObject ? clauses.objectBetween(begin + 1, at) : ''
  // "fitted salmon with transmitters weighing 2 grams": the nearest noun
  const isGerund = phrases.isGerund?.(tokens[group.first]!.norm) === true && claimAt[group.last + 1]! >= 0
  return (
    owner ||
    object ||
    clauses.nounsEndingAt(at, (above?.last === opener && !isObject) || isGerund) ||
    previousFinite(clauses, g)
  )
}

/** The subject of the last finite verb before another, or of the first one of the sentence before. */
function finiteAbove(clauses: Clauses, g: number): string | null {
  for (let k = g - 1; k >= 0; k--) if (clauses.groups[k]!.finite) return clauses.subjectOf(k)
  return clauses.memory.main
}

/** "plans to spend", "expects exports to rise": the object between the two verbs, else the subject of the first. */
function ofInfinitive(clauses: Clauses, g: number, to: number): string | null {
  const above = clauses.groups[g - 1]
  const { phrases } = clauses.compiled.pack
  const { tokens } = clauses.reading
  // "In order to upgrade": nobody yet.
  if (!above)
    return (
      (phrases.inclined?.has(tokens[to - 1]?.norm ?? '') ? '' : clauses.nounsEndingAt(to - 1, true)) ||
      nextSubject(clauses, g)
    )
  const { personalObjects } = phrases
  const whom = tokens[to - 1]
  // "Inflation ran at 5 percent. The bank expects it to touch 5.6 percent"
  if (above.last === to - 2 && whom && (phrases.impersonal?.has(whom.norm) || phrases.many?.has(whom.norm))) {
    for (let k = g - 2; k >= 0; k--) if (clauses.groups[k]!.finite) return clauses.subjectOf(k)
    return phrases.many?.has(whom.norm) ? (clauses.memory.many ?? clauses.memory.main) : clauses.memory.main
  }
  if (above.last === to - 2 && whom && personalObjects?.has(whom.norm)) {
    // "sentenced the former mayor to six years and ordered him to repay"
    const done = clauses.groups[g - 2]
    const object = done ? clauses.objectBetween(done.last + 1, above.first - 1) : ''
    const meant = object && isPerson(clauses, object) ? object : clauses.memory.person
    // … or nobody known, but not who ordered it
    return meant || null
  }
  const end = untimedEnd(clauses, above.last, to - 1)
  // "only for spending to rise 4.5 percent"
  for (let i = end - 1; i > above.last && i > to - 7; i--)
    if (phrases.purposes?.has(tokens[i]!.norm) && tokens[i + 1]!.kind === WORD)
      return clauses.objectBetween(i + 1, end) || clauses.subjectOf(g - 1)
  // "ordered to pay a fine and to serve 18 months"
  if (whom && phrases.links.has(whom.norm)) return clauses.subjectOf(g - 1)
  // "expects sales to fall 3 percent and prices to rise": the next of those expected
  const next = nextExpected(clauses, above.last, end)
  if (next) return next
  // "expects full-year revenue to be"
  let begin = above.last + 1
  while (begin < end && clauses.reading.periodAt[begin]) begin++
  let object = clauses.objectBetween(begin, end)
  // "expects the profit of Hanul, Daejin and Seorak to reach": up to the first of the list
  if (object === '' && tokens[to - 1]!.capital)
    for (let i = above.last + 2; i < to - 1 && object === ''; i++)
      if (tokens[i]!.norm === ',' && tokens[i - 1]!.capital && tokens[i + 1]!.capital)
        object = clauses.objectBetween(above.last + 1, i - 1)
  // "is happy to be spending": how somebody is, no object.
  const isHow = above.last === to - 2 && phrases.passive?.has(tokens[above.last]!.norm) && !isCapital(object)
  // "The shares pared losses to trade 9.6% lower": what whoever moves something does so for
  const cue = clauses.reading.cueAt[above.last]?.value
  if (cue?.role === 'move' && cue.noun !== true && above.last < to - 1) return clauses.subjectOf(g - 1)
  const plain = object !== '' && !isHow && !phrases.inclined?.has(lastWord(object))
  return plain ? object : clauses.subjectOf(g - 1)
}

/** What stands behind the "and" between a verb with its number and an infinitive, where it is nouns alone, or "". */
function nextExpected(clauses: Clauses, verb: number, end: number): string {
  const { compiled, reading } = clauses
  const { tokens, verbAt, claimAt } = reading
  let link = end
  while (link > verb && tokens[link]!.kind === WORD && verbAt[link] === NO_VERB && claimAt[link]! < 0) {
    if (compiled.pack.phrases.links.has(tokens[link]!.norm)) break
    link--
  }
  if (link <= verb || link === end || !compiled.pack.phrases.links.has(tokens[link]!.norm)) return ''
  // "expects the profit of A and B to reach" has no number before the link; "to be flat and", "to end 3 percent lower and"
  const before = tokens[link - 1]!.norm
  const isFlat = link - verb === 2 && compiled.pack.phrases.flatWays?.has(before) === true
  const isTold = claimAt[link - 1]! >= 0 || claimAt[link - 2]! >= 0 || before === ',' || reading.periodAt[link - 1]
  return isTold || isFlat ? clauses.objectBetween(link + 1, end) : ''
}

/** Where what stands between two verbs ends, without its time: "expects revenue for the fourth quarter to be", "inflation next year to average". */
function untimedEnd({ compiled, reading }: Clauses, verb: number, last: number): number {
  const { terms, articles, purposes, breaks } = compiled.pack.phrases
  const { tokens, periodAt } = reading
  let end = last
  // "for the year"
  if (terms?.has(tokens[end]!.norm) && articles.has(tokens[end - 1]!.norm) && purposes?.has(tokens[end - 2]!.norm))
    end -= 3
  while (end > verb && periodAt[end]) end--
  if (end === last) return last
  while (end > verb && (breaks.has(tokens[end]!.norm) || articles.has(tokens[end]!.norm))) end--
  return end > verb ? end : last
}
