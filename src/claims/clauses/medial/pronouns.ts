import { NON_FINITE } from '../../pack/pack.ts'
import { personMeant } from '../../speech/medial/persons.ts'
import { lastWord } from '../last-words.ts'
import type { Clauses } from './clauses.ts'
import { areForecasters, isMany } from './noun-phrases.ts'
import { namedBefore, nearest, previousFinite } from './other-verbs.ts'
import { isOfSaying, type VerbGroup } from './verb-groups.ts'

/*
 * Whom or what a pronoun before a verb means.
 */

/** Tells the subject of a verb with a pronoun at a token before it. */
export function ofPersonal(clauses: Clauses, g: number, at: number, norm: string): string | null {
  const { main, quotation } = clauses.memory
  const { forecasters, firmEnds } = clauses.compiled.pack.phrases
  // "The jury sat for hours. He": not the jury; "Norland Motors fell. Police told him to": nor the firm.
  const last = main === null ? '' : lastWord(main)
  const isBody = forecasters?.has(last) === true || firmEnds?.has(last) === true
  const isTold = at === 0 && quotation === null
  return (
    namedBefore(clauses, g) ?? personMeant(clauses.compiled, clauses.memory, norm, isTold) ?? (isBody ? null : main)
  )
}

/** Of "it", "they" and others that mean a thing told of before. */
export function ofPronoun(clauses: Clauses, g: number, at: number, norm: string): string | null {
  const { compiled, memory } = clauses
  const { phrases } = compiled.pack
  const group = clauses.groups[g]!
  const isMultiple = phrases.many?.has(norm) === true
  // "This year, director Ana Roy says, it expects 2 million": not whoever speaks.
  const isIt = phrases.impersonal?.has(norm) === true && !isMultiple
  const found = thingMeant(clauses, g, at, isIt, isMultiple, phrases.impersonal?.has(norm) === true)
  if (found === null) return null
  // "The share was 27 percent. They spend": not of one thing.
  if (isMultiple && isMany(compiled, found) === false)
    return nearest(clauses, g, true) ?? memory.many ?? memory.counted ?? found
  // "The figures landed before the bank's meeting. It has cut": not of several.
  // "Analysts see a rise. In May it sold 9,000": nor of people, with or without a capital.
  if (isIt && (isMany(compiled, found) || areForecasters(compiled, found)))
    return nearest(clauses, g, false) ?? memory.actor ?? (isTold(clauses, group) ? (memory.one ?? found) : null)
  return found
}

/** The first of what was told of that a pronoun may mean. */
function thingMeant(
  clauses: Clauses,
  g: number,
  at: number,
  isIt: boolean,
  isMultiple: boolean,
  isImpersonal: boolean,
): string | null {
  const { compiled, memory, reading } = clauses
  const group = clauses.groups[g]!
  // "He said most of them were done by car": nor of him
  const isThem = isMultiple && compiled.pack.phrases.partOf.has(reading.tokens[at - 1]?.norm ?? '')
  if (isIt && memory.subjectBefore !== null && isMeasureSaid(clauses, g, at)) return memory.subjectBefore
  // "Counting only those who pay, it was": what stands before the comma has no subject for it.
  const before = isFronted(clauses, at) ? null : previousFinite(clauses, g)
  const isNone = (of: string | null): boolean => of === null || ((isIt || isThem) && isPerson(clauses, of))
  if (!isNone(before)) return before
  const { main, subjectBefore } = memory
  const isMain = !isNone(main)
  return (
    meant(clauses, group) ??
    (isMain ? main : null) ??
    // "The minister denied that the deficit would top it. He said it remains": the deficit
    (main !== null && !isMain && isTold(clauses, group) ? memory.one : null) ??
    (isNone(subjectBefore) ? null : subjectBefore) ??
    (isImpersonal && !isTold(clauses, group) ? memory.firm : null)
  )
}

/** "It said that it was also higher by 3 points": whether a body that is told of as "it" says of another "it" that it is up or down, which is what was measured before. */
function isMeasureSaid({ compiled, reading, groups }: Clauses, g: number, at: number): boolean {
  const { passive, impersonal } = compiled.pack.phrases
  const { tokens, cueAt } = reading
  const above = groups[g - 1]
  const { first, last } = groups[g]!
  if (!above?.finite || !isOfSaying(reading, above.last) || at - above.last > 2) return false
  if (!impersonal?.has(tokens[above.first - 1]?.norm ?? '') || first !== last || !passive?.has(tokens[last]!.norm))
    return false
  for (let i = last + 1; i < tokens.length && i < last + 7 && tokens[i]!.norm !== ','; i++) {
    const cue = cueAt[i]?.value
    if (cue?.role === 'move' && cue.noun !== true) return true
  }
  return false
}

/** Of "it cut 500 jobs" the company named last, not the thing that the sentence before tells of. */
function meant(clauses: Clauses, group: VerbGroup): string | null {
  const { main, actor, speaker, firm } = clauses.memory
  // "Velt reported a loss. Sales slid 9%. It earned 8 cents": the firm, not the sales
  const isDeed = clauses.compiled.pack.phrases.earning?.has(clauses.reading.tokens[group.last]!.norm) === true
  const own = isDeed && firm !== null && speaker === firm ? firm : null
  if (isTold(clauses, group)) return own
  // "The Health Executive said so. It plans to": the body told of last
  const isBody = main !== null && /^\p{Lu}\S*(?: \p{Lu}\S*)+$/u.test(main) && !isPerson(clauses, main)
  return isBody ? main : (actor ?? own)
}

/** Whether a verb tells how things stand or move: "it was", "it rose". */
function isTold(clauses: Clauses, group: VerbGroup): boolean {
  const cue = clauses.reading.cueAt[group.last]
  const behind = clauses.reading.tokens[group.last + 1]
  const isObject = behind !== undefined && clauses.compiled.pack.phrases.articles.has(behind.norm)
  return cue?.value.role === 'state' || (cue?.value.role === 'move' && !isObject)
}

/** Whether a subject is a person by what he or she is, or was called by a pronoun before. */
export function isPerson(clauses: Clauses, subject: string): boolean {
  const { persons, called } = clauses.compiled.pack.phrases
  const words = subject.toLowerCase().split(' ')
  if (called?.has(words[0]!) || words.some((word) => persons?.has(word) === true)) return true
  for (const who of clauses.memory.called.values()) if (who === subject) return true
  return false
}

/** Whether a participle opens the sentence and only its phrase stands before a token. */
function isFronted(clauses: Clauses, at: number): boolean {
  const { tokens, verbAt } = clauses.reading
  if (verbAt[0] !== NON_FINITE || tokens[at - 1]?.norm !== ',') return false
  for (let i = 1; i < at - 1; i++) if (tokens[i]!.norm === ',') return false
  return true
}
