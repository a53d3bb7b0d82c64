import { OF_OTHERS } from '../../bare-numbers/antecedents.ts'
import { lastWord } from '../../clauses/last-words.ts'
import { afterBefore, movementInSubject } from '../../clauses/medial/beside-numbers.ts'
import { isPlainNoun, trimPhrase } from '../../clauses/medial/noun-phrases.ts'
import { isOfSaying, type VerbGroup } from '../../clauses/medial/verb-groups.ts'
import type { Reading } from '../../clauses/sentence.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { FINITE, NO_VERB, NON_FINITE } from '../../pack/pack.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { SYMBOL, WORD } from '../../text/tokens.ts'
import { amountOf, apposed, complement, dimension, WORTH, worth } from './amounts.ts'
import {
  inBracket,
  isSameUnit,
  ofAddition,
  ofBoth,
  ofChange,
  ofCompared,
  ofDifference,
  ofEqual,
  ofExpected,
  ofMovedShare,
  ofOtherTime,
  ofPrevious,
  ofReckoned,
  ofRival,
  ofWhich,
  ofWhichAmount,
  samePrior,
} from './compared.ts'
import { asMany, counted, countedAnyway, FRONTED, masses, ofFronted, ofMeasure, ofNumbered } from './counted.ts'
import { describes } from './described.ts'
import { absolute, attributive, bounded, ofGapped, ofLeft, ofOff, ofRecord } from './joined.ts'
import { listed, ofColon, ofItemMoved } from './listed.ts'
import { isRatio } from './moved-objects.ts'
import { nounOf } from './nouns-before.ts'
import { movedObject } from './objects.ts'
import { ofOften, ofOwnMove, ofOwnVerb, ofStatement } from './own-verbs.ts'
import { opensItsClause } from './parts/openings.ts'
import { partOfWhole } from './parts.ts'
import { ofAge, ofGiven, ofOwner, ofPay, ofRank, ofReceiver, ofSentence, ofTaking } from './persons.ts'
import { ofIngredient, ofLabel, ofMargin, ofRestated, ofRow, ofThen, ROW } from './rows.ts'
import { ofSide } from './sides.ts'
import type { SubjectSearch } from './subject-search.ts'
import { isBareMove, ofVerb } from './verbs.ts'

type Rule = readonly [string, (search: SubjectSearch, q: Quantity, prior: Quantity | null) => string | null | undefined]

/** What a number measures: the first rule that has an answer. `undefined`: ask the next one. */
const rules: readonly Rule[] = [
  ['same as before, restated', ofRestated],
  ['margin like the one before', ofMargin],
  ['what it was of then', ofThen],
  ['side of a contest', ofSide],
  ['same as before the bracket', inBracket],
  ['same as the share that moved', ofMovedShare],
  ['label of the line', ofLabel],
  [ROW, ofRow],
  ['what a recipe weighs out', ofIngredient],
  ['same as the level that it moved to', ofPrevious],
  ['subject of the verb that it is', ofOwnVerb],
  ['same as the change that led to it', ofChange],
  ['name behind it', ofRival],
  ['what was expected', ofExpected],
  ['what somebody reckons at so much', ofReckoned],
  ['same as before, of another time', ofOtherTime],
  ['what it is added to', ofAddition],
  ['off what', ofOff],
  ['what it is left of', ofLeft],
  ['whose it is', ofOwner],
  ['part of what is named before', ofWhich],
  ['same as what it equals', ofEqual],
  ['what is so much more or less', ofDifference],
  ['what is so, and so much more or less', ofBoth],
  ['name behind the rank', ofRank],
  ['name before the age', ofAge],
  [FRONTED, ofFronted],
  ['what is numbered', ofNumbered],
  ['item of a list that moved', ofItemMoved],
  ['what it goes to', ofReceiver],
  ['who is given it', ofGiven],
  ['what it is said to be part of', ofWhichAmount],
  ['thing counted', counted],
  ['upon whom it is laid', ofSentence],
  ['whom it takes so long', ofTaking],
  ['who is paid so', ofPay],
  ['noun behind the hyphen', attributive],
  [WORTH, worth],
  ['what there is so many times of', asMany],
  ['whole that it is part of', partOfWhole],
  ['noun that a bound stands behind', bounded],
  ['complement of the verb', complement],
  ['object of the verb left out', ofGapped],
  ['object of the verb', movedObject],
  ['what it is said to be an amount of', describes],
  ['what is so long', dimension],
  ['what it stands behind', apposed],
  ['noun before "of"', nounOf],
  ['what the amount consists of', amountOf],
  ['same as what it is compared with', ofCompared],
  ['who did it so often', ofOften],
  ['noun after "with"', absolute],
  ['record in so long', ofRecord],
  ['what is said to be so', ofStatement],
  ['measure that something is done to', ofMeasure],
  ['noun before the colon', ofColon],
  ['same as the number before, or the noun of the list', listed],
  ['whose movement it is', ofOwnMove],
  ['subject of the verb', ofVerb],
  ['thing counted', countedAnyway],
  ['same as the number before', samePrior],
  ['first noun phrase', firstNouns],
]

/** Finds the subject of a claim, or `null`. */
export function findSubject(search: SubjectSearch): string | null {
  const { reading, n } = search
  const q = reading.claims[n]!
  const prior = n > 0 ? reading.claims[n - 1]! : null
  if (isOfOthers(q) || (isOfOthers(prior) && q.lent && q.unit!.text === '')) {
    q.why.set('subject', OF_OTHERS)
    return null
  }
  for (const [name, rule] of rules) {
    const found = rule(search, q, prior)
    if (found === undefined || found === '' || (found !== null && isFigure(reading, found))) continue
    // "remained the same as last year - 31 per cent"
    if (found !== null && search.compiled.pack.phrases.sames?.has(found)) continue
    q.why.set('subject', name)
    // "taking Victoria's total to 8,696": whose it is
    if (found !== null && isOwnerAlone(search.compiled, found)) return null
    if (found !== null && (isMoveAlone(search, found) || (rule !== movedObject && isExpectedAlone(search, q, found)))) {
      const moved = ofMoveAlone(search, q, found)
      if (moved !== undefined) return moved
    }
    if (rule === firstNouns && found !== null) return ofPaper(search, q, sayWhat(search, found))
    if (rule === partOfWhole && found && search.memory.whole === null) search.memory.whole = found
    // "Of those on the top dose": who they are is told.
    return found === null || name === FRONTED ? found : sayWhat(search, found)
  }
  return null
}

/** "increase", "0.2 percent gain": whether what a change is said to be of is only that something moved. */
function isMoveAlone({ compiled, reading, roles, n }: SubjectSearch, found: string): boolean {
  if (roles[n]!.kind !== 'change') return false
  const { growing } = compiled.pack.phrases
  // "Output grew 3 percent after growth of 5 percent"
  const isTold = growing?.has(lastWord(found)) && afterBefore(compiled, reading, reading.claims[n]!) < 0
  return !isTold && isBareMove(compiled, found.slice(endOfNumber(found)))
}

/** "The market estimate was 3 percent": whether what a number is said to be of is only what somebody reckons with, of what was told before in the same unit. */
function isExpectedAlone({ compiled, reading, roles, n, memory }: SubjectSearch, q: Quantity, found: string): boolean {
  const { expected, weighed, means } = compiled.pack.phrases
  const words = found.toLowerCase().split(' ')
  const head = expected?.get(words.pop()!)
  if (roles[n]!.kind !== 'level' || !head || head === 'target') return false
  if (!words.every((word) => weighed?.has(word) || means?.has(word) || expected!.has(word))) return false
  return n > 0 ? isSameUnit(reading.claims[n - 1]!, q) : memory.figure?.unit.type === q.unit!.type
}

/** Where the number ends that a phrase opens with. */
const endOfNumber = (found: string): number => /^[\d.,]+ ?(?:%|percent|per cent|pct)? ?/.exec(found)?.[0].length ?? 0

/**
 * Of "The increase matched forecasts of a 0.3% gain", "a 0.1 percent gain that was first reported as a 0.2 percent drop" what moved: what the last
 * number of its kind measures; `null` if nobody says so, `undefined` where the movement is all that is told of.
 */
function ofMoveAlone(search: SubjectSearch, q: Quantity, found: string): string | null | undefined {
  const { compiled, reading, clauses, roles, n, memory } = search
  const { tokens } = reading
  const verb = clauses.groupBefore(q.first)
  // "The increase in rents was 6 percent"
  const inside = verb?.finite ? movementInSubject(compiled, reading, verb.first) : -1
  const moved = inside < 0 ? '' : clauses.objectBetween(inside + 2, verb!.first - 1)
  if (moved) return moved
  // "They want a 9.5% increase"
  if (verb && compiled.pack.phrases.wishing?.has(tokens[verb.last]!.norm)) return undefined
  const { expected, papers, partOf } = compiled.pack.phrases
  // "forecasts", "a poll of 48 economists"
  const isNoThing = (told: string): boolean =>
    told
      .toLowerCase()
      .split(' ')
      .some((word, i, words) => expected?.has(word) || (papers?.has(word) && partOf.has(words[i + 1] ?? '')))
  if (memory.subjectBefore !== null && n === 0 && isNoThing(memory.subjectBefore)) return undefined
  for (let k = n - 1; k >= 0; k--)
    if (isSameUnit(reading.claims[k]!, q) && roles[k]!.subject) {
      if (isNoThing(roles[k]!.subject!)) return undefined
      for (let i = reading.claims[k]!.last + 1; i < q.first; i++) if (tokens[i]!.norm === ';') return undefined
      return roles[k]!.subject
    }
  // "It was led by Elba (3%) and Crete (2%). In Malta, the rise was 1%": not of the last
  const isOne = memory.subjectBefore === memory.ledBefore
  if (n === 0 && isOne && isRatio.has(q.unit!.type) && memory.subjectBefore) return memory.subjectBefore
  return endOfNumber(found) > 0 ? null : undefined
}

/** Whether what was found is a figure and no thing: "12.5", the "9 percent lower" of "is 9 percent lower than the one recorded". */
const isFigure = ({ text, claims }: Reading, found: string): boolean =>
  /^\d/.test(found) &&
  (/^[\d.,%]+$/.test(found) ||
    claims.some(({ unit, start, end }) => unit!.type === 'percent' && found.startsWith(text.slice(start, end))))

/** Of "A poll of teens (ages 12 to 17)", and of a share of those whom it asked, the teens; of a share that a study without them finds `null`. */
function ofPaper({ compiled, reading, roles, n }: SubjectSearch, q: Quantity, found: string): string | null {
  if (roles[n]!.kind !== 'share' && q.why.get('unit') !== 'age behind a name') return found
  const { papers, partOf } = compiled.pack.phrases
  const words = found.split(' ')
  const paper = words.findIndex((word) => papers?.has(word.toLowerCase()))
  if (paper < 0 || reading.text.indexOf(found, q.end) >= 0) return found
  if (paper === words.length - 1) return null
  return partOf.has(words[paper + 1]!) ? words.slice(paper + 2).join(' ') : found
}

/** Whether a phrase has lost the noun behind its owner. */
function isOwnerAlone({ pack }: Compiled, words: string): boolean {
  const last = words.slice(words.lastIndexOf(' ') + 1)
  return pack.phrases.genitiveEndings?.some((ending) => ending.length > 1 && last.endsWith(ending)) === true
}

/** "three camps: 23,000 in Oak and 900 in Ash": nobody says of what. */
const isOfOthers = (q: Quantity | null): boolean =>
  q !== null && (q.why.get('unit') === OF_OTHERS || q.why.get('subject') === OF_OTHERS)

/** "those of automobiles" behind "exports of chips": exports of automobiles. */
function sayWhat({ compiled, roles, n, memory }: SubjectSearch, found: string): string {
  const { demonstratives, breaks, partOf, to, from, owners, clauseOpeners, pointers } = compiled.pack.phrases
  // "the figure is closer to 9 billion"
  if (pointers?.has(found.toLowerCase())) {
    // Where the sentence before measured several things, the noun says as much as any of them.
    const told = memory.ledBefore === memory.subjectBefore ? memory.ledBefore : null
    return (n > 0 ? roles[n - 1]!.subject : told) ?? found
  }
  const space = demonstratives ? found.indexOf(' ') : -1
  if (space < 0 || !demonstratives!.has(found.slice(0, space).toLowerCase())) return found
  const isLink = (word: string): boolean => breaks.has(word) || partOf.has(word) || to.has(word) || from.has(word)
  // "Those teams" are teams.
  const [, link = '', next = ''] = found.split(' ', 3)
  // "those of" alone says nothing
  if (next === '' && partOf.has(link)) return (n > 0 ? roles[n - 1]!.subject : memory.subject) ?? found
  // "those under 25" are people.
  if (!isLink(link) || clauseOpeners.has(link) || owners?.has(next) || /^\d/.test(next)) return found
  // "Exports to Japan rose despite a levy of 5 percent, those to India": what was told with the same word
  let k = n - 1
  while (k > n - 5 && k > 0 && !roles[k]!.subject?.includes(` ${link} `)) k--
  const told = roles[k]?.subject?.includes(` ${link} `) ? roles[k]!.subject : (roles[n - 1]?.subject ?? null)
  const before = ((n > 0 ? told : null) ?? memory.subject ?? '').split(' ')
  const end = before.findIndex(isLink)
  // "Dairy prices", and then "those of sugar": prices of sugar.
  const isOther = end < 0 && partOf.has(link)
  const head = isOther ? before.at(-1)! : before.slice(0, end < 0 ? before.length : end).join(' ')
  // "The mean index was 37. Those on placebo lost 2 percent": people
  const { isHead } = compiled.pack.nouns
  if (n === 0 && !partOf.has(link) && !isHead(head.slice(head.lastIndexOf(' ') + 1).toLowerCase(), false)) return found
  return head ? `${head}${found.slice(space)}` : found
}

/** Whether a paper that somebody was asked for opens the sentence, before the comma in front of a number. */
function isPaperAhead({ pack }: Compiled, { tokens }: Reading, from: number, q: Quantity): boolean {
  if (!pack.phrases.breaks.has(tokens[from]!.norm)) return false
  for (let i = from + 1; i < q.first && i < from + 7; i++) if (pack.phrases.papers?.has(tokens[i]!.norm)) return true
  return false
}

/** Whether verbs tell, behind a comma, who says what stands before it, or more of it in a relative clause. */
function isToldBeside({ pack }: Compiled, reading: Reading, q: Quantity, { first, last }: VerbGroup): boolean {
  let comma = first - 1
  while (comma > q.last && reading.tokens[comma]!.norm !== ',') comma--
  if (comma === q.last) return false
  return isOfSaying(reading, last) || pack.phrases.relatives?.has(reading.tokens[first - 1]!.norm) === true
}

/** The first noun phrase of a clause without a verb before the number, or what is known from before; `null`: nothing known. */
function firstNouns(search: SubjectSearch, q: Quantity): string | null {
  const { compiled, reading, clauses, roles, n, memory, mover } = search
  if (masses.has(q.unit!.type) && opensItsClause(compiled, reading, q)) return q.unit!.text
  const { speaking, contracted } = compiled.pack.phrases
  // "Profit up 12 percent, dividend raised": a headline without a verb.
  // … "Unemployment Rate Falls To 8.4%"
  const { to } = compiled.pack.phrases
  const lead = to.has(reading.tokens[q.first - 1]?.norm ?? '') ? q.first - 2 : q.first - 1
  const g = clauses.before(q.first)
  const hasVerb = g >= 0 && clauses.groups[g]!.finite
  // "Reported profit up 31 percent at $2.96 million": how it is told, and no verb
  const isTold = g === 0 && clauses.groups[0]!.first === 0 && reading.verbAt[0] === NON_FINITE
  const isAdjective = isTold && compiled.pack.phrases.isParticiple?.(reading.tokens[0]!.norm) === true
  const headed = mover?.last === lead && mover.first > 0 && (g < 0 || isAdjective)
  const moved = headed ? clauses.nounsEndingAt(mover.first - 1) : ''
  if (moved) return moved
  // "At 828 metres, the tower is", but "fined 2 million rand; two others got"
  let stop = q.last + 1
  while (stop < reading.tokens.length && reading.tokens[stop]!.norm !== ';') stop++
  for (let g = 0; g < clauses.groups.length; g++)
    if (clauses.groups[g]!.finite && clauses.groups[g]!.first > q.last && clauses.groups[g]!.first < stop) {
      // "The total reached 2 million rand, police said", "…, which brought"
      if (hasVerb && isToldBeside(compiled, reading, q, clauses.groups[g]!)) continue
      const subject = clauses.subjectOf(g)
      if (subject) return subject
      // "In 30 years I have never seen it"
      const who = reading.tokens[clauses.groups[g]!.first]!.norm
      const before = reading.tokens[clauses.groups[g]!.first - 1]?.norm ?? ''
      if (q.unit!.type === 'duration' && speaking?.has(contracted?.get(who) ?? before)) return null
      break
    }
  // A quotation mark may stand before it.
  const first = Math.max(
    reading.tokens.findIndex(({ kind }) => kind !== SYMBOL),
    0,
  )
  // "$40 book value per share, up 8 cents": what the number that opens the sentence is of.
  if (n > 0 && reading.claimAt[first] === 0 && reading.claims[0]!.noun === null) return roles[0]!.subject
  const opener = reading.tokens[first]!.norm
  if (speaking?.has(contracted?.get(opener) ?? opener)) return null
  // "Those debts, put by the minister at 4 trillion naira, now"
  const pointed = reading.tokens[first + 1]
  const isPointed =
    compiled.pack.phrases.demonstratives?.has(opener) && pointed?.kind === WORD && isPlainNoun(compiled, pointed.norm)
  if (compiled.pack.phrases.pronouns.has(opener) && !isPointed) return memory.main ?? memory.subject
  if (
    reading.verbAt[first] !== NO_VERB ||
    (compiled.pack.phrases.isAdverb?.(opener) && reading.verbAt[first + 1] === NON_FINITE)
  )
    return memory.main ?? memory.subject
  // "In a survey by Acme, 38 percent said": nobody is named.
  if (q.unit!.type === 'percent' && clauses.groups.length > 0 && isPaperAhead(compiled, reading, first, q))
    return memory.whole
  // The number of a clause without a subject is told of nothing that a verb comes after: "poll found about 62 percent oppose it".
  let last = Math.min(q.first - 1, 8)
  const { flatWays, aheadOf } = compiled.pack.phrases
  const isEnd = (norm: string): boolean => flatWays?.has(norm) === true || aheadOf?.has(norm) === true
  for (let i = first; i <= last; i++)
    // "Turnover almost flat, down 0.4%", "Profit ahead of expectations, up 1.4%"
    if (reading.verbAt[i] === FINITE || (i > first && isEnd(reading.tokens[i]!.norm))) last = i - 1
  const words = trimPhrase(compiled, reading, first, last)
  // "Just under a third live with them, up from a fifth": a number is not what is told of
  const led = reading.claims[0]!
  if (q !== led && words !== '' && reading.text.slice(led.start, led.end).includes(words)) return memory.subject
  // "Nine days later the child was home", "Globally, 4 percent"
  const opening = words.toLowerCase()
  const isLater = compiled.pack.phrases.trailing.has(opening) || compiled.pack.phrases.isAdverb?.(opening) === true
  // "Tickets cost $45. About 9,000 had been sold."
  return (isLater ? '' : words) || (q.unit!.type === 'count' ? (memory.whole ?? memory.many) : null) || memory.subject
}
