import type { Memory } from '../memory.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { pairRespectively } from '../numbers/respectively.ts'
import { contestBefore } from '../numbers/tallies.ts'
import { FINITE, NO_VERB } from '../pack/pack.ts'
import { periodOf } from '../periods/medial/claim-periods.ts'
import { isCompared } from '../periods/medial/compared-times.ts'
import { rememberTold } from '../periods/told-spans.ts'
import { basisOf, basisOfLevel, basisOfQuarter, settleBasis } from '../roles/medial/bases.ts'
import { kindOf } from '../roles/medial/kinds.ts'
import { deny } from '../roles/medial/modality/denied.ts'
import { expectedNumber } from '../roles/medial/modality/expected.ts'
import { modalityOf } from '../roles/medial/modality.ts'
import { levelsToldOtherwise, levelsToldTogether } from '../roles/medial/moves/previous.ts'
import { moveOf } from '../roles/medial/moves.ts'
import { tellRestated } from '../roles/medial/restated.ts'
import { headOf } from '../speech/medial/speakers.ts'
import { isOfOtherTime } from '../subjects/medial/compared.ts'
import { findSubject } from '../subjects/medial/subjects.ts'
import type { Compiled } from '../tables/compiled.ts'
import { NUMBER, SYMBOL, WORD } from '../text/tokens.ts'
import { clausesOf } from './medial/clauses.ts'
import type { MedialSentence } from './medial/medial-sentence.ts'
import { isMovement } from './movement.ts'
import { plainRoles, type Reading, type Roles } from './sentence.ts'
import { isDone } from './tenses.ts'

/**
 * Reads a clause whose verb stands between its subject and its numbers (English, German, Romance languages): prepositions before a number
 * say what it is to the verb on its left, and the subject stands left of that verb.
 */
export function readVerbMedial(compiled: Compiled, reading: Reading, memory: Memory): Roles[] {
  const { claims } = reading
  const roles = claims.map(plainRoles)
  memory.subjectBefore = memory.subject
  const sentence: MedialSentence = {
    compiled,
    reading,
    clauses: clausesOf(compiled, reading, memory),
    roles,
    memory,
    moves: reading.cues.filter(isMovement),
    movers: new Array(claims.length),
    lastMove: null,
    isBorder: (i) => isBorder(compiled, reading, i),
    borderBetween(from, to) {
      for (let i = from; i < to; i++) if (isBorder(compiled, reading, i)) return true
      return false
    },
  }
  for (let n = 0; n < claims.length; n++) moveOf(sentence, n)
  levelsToldTogether(sentence)
  for (let n = 0; n < claims.length; n++) tellNumber(sentence, n)
  for (let n = 0; n < claims.length; n++) basisOfLevel(compiled, reading, roles, n, memory.today)
  levelsToldOtherwise(sentence)
  pairRespectively(compiled, reading, sentence.clauses, roles)
  if (roles.length > 0) memory.ledBefore = roles[0]!.subject
  return roles
}

/** What one number is, once those that move are known. */
function tellNumber(sentence: MedialSentence, n: number): void {
  const { compiled, reading, clauses, roles, memory } = sentence
  const { claims } = reading
  const q = claims[n]!
  const role = roles[n]!
  unboundCompared(sentence, n)
  kindOf(sentence, n)
  const against = basisOf(compiled, reading, claims, roles, n, sentence.borderBetween, memory.today)
  modalityOf(sentence, n)
  // "The median forecast called for a 0.3 percent gain": nobody wills it
  const verb = role.modality === 'target' ? clauses.groupBefore(q.first) : undefined
  const who = verb?.finite ? (clauses.subjectOf(clauses.groups.indexOf(verb)) ?? '') : ''
  if (who !== '' && who.split(' ').some((word) => compiled.pack.phrases.expected?.get(word) === 'forecast'))
    role.modality = 'forecast'
  expectedNumber(compiled, reading, q, role)
  tellRestated(sentence, n)
  // "38 percent said they would, six points fewer than in May": as what it is compared with.
  const isAsBefore = role.kind === 'change' ? isDifference(compiled, reading, q) : isOfOtherTime(compiled, reading, n)
  if (n > 0 && isAsBefore) role.modality = roles[n - 1]!.modality
  if (isKnownLimit(sentence, n)) {
    role.modality = 'reported'
    q.why.set('modality', 'known limit')
  }
  unboundVote(sentence, n)
  unboundPushed(sentence, n)
  deny(compiled, reading, clauses, q, role)
  periodOf(sentence, n)
  if (isDayOfSaying(reading, q, role, memory.today)) role.period = null
  if (role.period && role.modality === 'reported' && !isCompared(compiled, reading, q))
    rememberTold(memory.spans, role.period)
  settleBasis(role, against, memory.today)
  basisOfQuarter(compiled, reading, q, role, memory.today)
  if (isYetToCome(compiled, reading, q, role, memory.today)) {
    role.modality = 'forecast'
    q.why.set('modality', 'a time to come')
  }
  role.subject = findSubject({ compiled, reading, clauses, roles, n, memory, mover: sentence.movers[n] })
  // "Forecasts for growth ranged from 3 to 4 percent", "The consensus was 1.4 million"
  const { expected } = compiled.pack.phrases
  if (
    role.modality === 'reported' &&
    role.kind === 'level' &&
    (expected?.get(headOf(compiled, role.subject ?? '').toLowerCase()) === 'forecast' || isOfExpected(sentence, n))
  ) {
    role.modality = 'forecast'
    q.why.set('modality', OF_EXPECTED)
  }
  // "Nobody would wait two years. The number that do": of somebody
  if (role.subject && !compiled.pack.phrases.nobody?.has(role.subject.toLowerCase())) memory.subject = role.subject
}

/** Why of a number that is expected since forecasts are what it is told of. */
const OF_EXPECTED = 'what is measured is expected'

/** "The index rose 0.5%. The forecasts ranged from 0.1% to 0.2%": whether a verb tells a number of forecasts, for all that they are of what was measured before. */
function isOfExpected({ compiled, reading, clauses, roles }: MedialSentence, n: number): boolean {
  const { claims } = reading
  const q = claims[n]!
  const why = q.why.get('subject') ?? ''
  if (n > 0 && roles[n - 1]!.subject === roles[n]!.subject && why.startsWith('same as the number before'))
    return claims[n - 1]!.why.get('modality') === OF_EXPECTED
  if (why !== 'subject of the verb' || q.unit!.type === 'duration') return false
  const g = clauses.before(q.first)
  const verb = clauses.groups[g]
  // "The outlook shows deficits of 3 percent": of what it shows
  if (!verb?.finite || reading.cueAt[verb.last]?.value.role === 'saying') return false
  const told = clauses.subjectOf(g) ?? ''
  return compiled.pack.phrases.expected?.get(headOf(compiled, told).toLowerCase()) === 'forecast'
}

/** "raised it on Thursday and said prices would fall 3 percent": whether the day of something done is given to what is expected. */
function isDayOfSaying(reading: Reading, q: Quantity, { modality, period }: Roles, today: string | null): boolean {
  if (modality !== 'forecast' || !period || !today || period.start !== period.end || period.end > today) return false
  const said = reading.cues.findLast(({ value, last }) => value.role === 'saying' && last < q.first)
  if (!said) return false
  const behind = reading.periods.some(({ first }) => first > said.first)
  return !behind && reading.periods.some(({ last }) => last < said.first)
}

/** Whether a clause ends with a token. */
function isBorder(compiled: Compiled, reading: Reading, i: number): boolean {
  const { kind, norm, glued } = reading.tokens[i]!
  return (
    (kind === SYMBOL && (norm === ';' || norm === '—' || (norm === ':' && glued && !isTimeOfDay(reading, i)))) ||
    (reading.cueAt[i]?.value.role === 'border' && !isExcept(compiled, reading, i))
  )
}

/** "at 03:00" */
function isTimeOfDay({ tokens }: Reading, colon: number): boolean {
  const minutes = tokens[colon + 1]
  return tokens[colon - 1]?.kind === NUMBER && minutes?.kind === NUMBER && minutes.glued
}

/** "a 10 percent jump over 1.79 trillion a year ago": what it is compared with, no bound. */
function unboundCompared({ compiled, reading, roles }: MedialSentence, n: number): void {
  const { claims, tokens, cueAt, claimAt } = reading
  const q = claims[n]!
  const prior = claims[n - 1]
  if (q.qualifier !== 'more_than' || !prior || roles[n - 1]!.kind !== 'change' || q.first - prior.last > 4) return
  if (q.unit!.type === prior.unit!.type || q.unit!.type === 'duration') return
  if (!compiled.pack.phrases.lyingOff?.has(tokens[q.first - 1]!.norm)) return
  if (cueAt[q.first - 2]?.value.role !== 'move' && claimAt[q.first - 2] !== n - 1) return
  q.qualifier = null
  roles[n]!.kind = 'level'
  roles[n]!.direction = null
}

/** "The measure passed 52% to 48%": a vote, and no bound. */
function unboundVote({ compiled, reading }: MedialSentence, n: number): void {
  const [q, next] = [reading.claims[n]!, reading.claims[n + 1]]
  if (q.qualifier === 'more_than' && next && contestBefore(compiled, reading.tokens, q, next) === q.first - 1)
    q.qualifier = null
}

/** "would exceed the constitution’s 60 percent ceiling": the bound is known. */
function isKnownLimit({ compiled, reading, roles }: MedialSentence, n: number): boolean {
  const q = reading.claims[n]!
  const { kind, modality } = roles[n]!
  if (kind !== 'limit' || (modality !== 'hypothetical' && modality !== 'forecast')) return false
  const before = reading.tokens[q.first - 1]
  return (
    q.qualifier !== 'less_than' &&
    (compiled.pack.phrases.definite?.has(before?.norm ?? '') === true || before?.word.genitive === true)
  )
}

/** "pushing the rate up to 4.4% from 4.3%", "drove the toll up to 412": a movement, and no bound. */
function unboundPushed({ compiled, reading, roles }: MedialSentence, n: number): void {
  const { claims, tokens } = reading
  const { phrases } = compiled.pack
  const q = claims[n]!
  if (q.qualifier !== 'at_most' || !phrases.upTo?.has(tokens[q.first - 2]?.norm ?? '')) return
  // "moves them up to 17th"
  if (q.unit!.type === 'rank') {
    q.qualifier = null
    roles[n]!.direction ??= 'up'
    return
  }
  const isLevel = roles[n + 1] !== undefined && phrases.from.has(tokens[q.last + 1]?.norm ?? '')
  // "driving at up to 70 mph": a bound of its own
  const isOwn = phrases.breaks.has(tokens[q.first - 3]?.norm ?? '')
  if (!isLevel && (isOwn || !isPushed(compiled, reading, q))) return
  q.qualifier = null
  roles[n]!.direction ??= 'up'
  if (isLevel) roles[n]!.previous ??= claims[n + 1]!
}

/** Whether a verb that pushes something up has the words before "up to" for its object: "drove the toll", but "brought hail up to 2 inches". */
function isPushed({ pack }: Compiled, { tokens, verbAt }: Reading, q: Quantity): boolean {
  const last = q.first - 3
  for (let i = last; i >= 0 && i > last - 6 && tokens[i]!.kind === WORD; i--) {
    if (verbAt[i] === NO_VERB) continue
    const isStuff = q.unit!.type === 'length' && i === last - 1 && !pack.phrases.pronouns.has(tokens[last]!.norm)
    return i < last && !isStuff && pack.phrases.pushing?.has(tokens[i]!.norm) === true
  }
  return false
}

/** "projects 7,050 by 2030", "goes up to 67 in 2030": whether what is told is of a time to come, and no verb says that it is done. */
function isYetToCome(
  { pack }: Compiled,
  { tokens, verbAt }: Reading,
  q: Quantity,
  role: Roles,
  today: string | null,
): boolean {
  if (role.modality !== 'reported' || q.why.get('modality') || !role.period || !today || role.period.start <= today)
    return false
  let verb = q.first - 1
  while (verb >= 0 && verbAt[verb] !== FINITE) verb--
  // "2,300 had done so by Wednesday night": the number itself did so.
  if (verb < 0) verb = verbAt.indexOf(FINITE, q.last)
  return verb < 0 || !isDone(pack, tokens, verbAt, verb)
}

/** Whether a number behind a comma says by how much the one before differs from something: "six points fewer than". */
function isDifference({ pack }: Compiled, { tokens }: Reading, q: Quantity): boolean {
  const { comparatives, than } = pack.phrases
  return (
    tokens[q.first - 1]?.norm === ',' &&
    comparatives?.has(tokens[q.last + 1]?.norm ?? '') === true &&
    than?.(tokens[q.last + 2]?.norm ?? '') === true
  )
}

/** "every department but police", "because of strikes": whether a border only takes something out of a whole, or leads to a noun. */
function isExcept({ pack }: Compiled, { tokens }: Reading, at: number): boolean {
  const { contrasting, wholes, partOf, reasons, by, isAdverb, trailing } = pack.phrases
  // "lost 3 million euros because of strikes in October"
  if (reasons?.has(tokens[at]!.norm) && partOf.has(tokens[at + 1]?.norm ?? '')) return true
  // "was up, but only by 9 cents"
  const degree = isAdverb?.(tokens[at + 1]?.norm ?? '') || trailing.has(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1
  if (by.has(tokens[degree]?.norm ?? '') && tokens[at - 1]?.norm === ',') return true
  if (!wholes || !contrasting?.has(tokens[at]!.norm)) return false
  for (let i = at - 1; i >= 0 && i > at - 4 && tokens[i]!.kind !== SYMBOL; i--)
    if (wholes.has(tokens[i]!.norm)) return true
  return false
}
