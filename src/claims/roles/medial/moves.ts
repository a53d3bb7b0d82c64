import type { MedialSentence } from '../../clauses/medial/medial-sentence.ts'
import { isMovement } from '../../clauses/movement.ts'
import { beforeNumber, type Reading, type Roles } from '../../clauses/sentence.ts'
import { AGE, type Quantity, sameUnit } from '../../numbers/quantity.ts'
import { FINITE, NO_VERB } from '../../pack/pack.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { WORD } from '../../text/tokens.ts'
import { traded } from './bases.ts'
import { isActor, isOfObject, opensOwnClause, opensOwnVerb } from './moves/actors.ts'
import { moverBefore, noMover } from './moves/movers.ts'
import { moveBy } from './moves/reached.ts'
import { isSettled } from './moves/settled.ts'
import { leadWord, type Told } from './moves/told.ts'

/** How one number moves: by the verb or noun of movement that reaches it, in the order of the sentence. */
export function moveOf(sentence: MedialSentence, n: number): void {
  const { compiled, reading, roles } = sentence
  const q = reading.claims[n]!
  const role = roles[n]!
  // "lost most of his hearing at 11"
  const isAt = compiled.pack.phrases.lying?.has(reading.tokens[q.first - 1]?.norm ?? '')
  if (q.why.get('unit') === AGE && isAt && role.kind === 'level') return
  if (q.unit!.type === 'rank' || isVerbOfTimes(compiled, reading, q, role)) return
  if (isUnmoved(compiled, reading, q, role) || isBracketedPart(compiled, reading, q)) return
  const at = beforeNumber(compiled, reading, q)
  const told: Told = {
    sentence,
    q,
    role,
    n,
    at,
    word: wordBefore(compiled, reading, q, at),
    prior: reading.claims[n - 1] ?? null,
  }
  const movable = isMovable(told)
  const mover = movable ? moverBefore(told) : noMover
  if (!mover.mover && (isByVerb(told) || isSteady(told))) return
  if (!isSettled(told, movable, mover) && mover.mover) moveBy(told, mover.mover)
}

/** "will double to $1,000": whether a number is a verb of movement itself; sets it if so. */
function isVerbOfTimes(compiled: Compiled, reading: Reading, q: Quantity, role: Roles): boolean {
  const { tokens } = reading
  const { factors, infinitive } = compiled.pack.phrases
  if (q.unit!.type !== 'multiple' || !q.words || q.kind !== null || q.first !== q.last) return false
  if (!factors?.has(tokens[q.first]!.norm)) return false
  if (!infinitive.has(tokens[beforeNumber(compiled, reading, q)]?.norm ?? '')) return false
  q.kind = role.kind = 'change'
  q.direction = role.direction = Number(q.decimal) > 1 ? 'up' : 'down'
  q.why.set('kind', 'verb of so many times')
  return true
}

/** Whether a number is who does something, or how large an object was, and so does not move; sets a share if it is one. */
function isUnmoved(compiled: Compiled, reading: Reading, q: Quantity, role: Roles): boolean {
  if (role.kind !== 'level') return isOfObject(compiled, reading, q)
  // "fewer than 2 percent dropped out"
  if (isActor(compiled, reading, q)) {
    role.kind = 'share'
    q.why.set('kind', 'so many of those named do something')
    return true
  }
  // "10 people lost eyes and 18 suffered burns"
  if (q.unit!.type === 'count' && (q.lent || q.noun) && opensOwnVerb(compiled, reading, q)) return true
  if ((q.noun !== null || q.lent) && opensOwnClause(compiled, reading, q)) return true
  return isOfObject(compiled, reading, q)
}

/** "was 1.3% down (2.9% share)": what part that is, and no movement. */
const isBracketedPart = ({ pack }: Compiled, { tokens }: Reading, q: Quantity): boolean =>
  tokens[q.first - 1]?.norm === '(' && pack.phrases.portions?.has(tokens[q.last + 1]?.norm ?? '') === true

/** The word that ties a number to its verb; of "slashed the number by half", where it is in the quantity, the "by". */
function wordBefore(compiled: Compiled, reading: Reading, q: Quantity, at: number): string {
  const { by, inside } = compiled.pack.phrases
  const inner = q.words && q.first < q.last ? reading.tokens[q.first]!.norm : ''
  if (by.has(inner) || inside?.has(inner)) return [...by][0]!
  return at >= 0 ? leadWord(compiled, reading, at) : ''
}

/** Whether a movement before a number may reach it: a span or a number of times only with "by", "to" or "from". */
function isMovable({ sentence, q, n, at, word }: Told): boolean {
  // ", down 158 million hours on the year"
  const { tokens, cueAt } = sentence.reading
  const way = cueAt[q.first - 1]
  if (isMovement(way) && way.value.adjacent && q.scaled && tokens[way.first - 1]?.norm === ',') return true
  const { to, from, by } = sentence.compiled.pack.phrases
  const { type, text } = q.unit!
  // "Hours worked rose 2 million hours to 1.6 billion hours"
  const level = sentence.reading.claims[n + 1]
  const isLed = level !== undefined && level.first === q.last + 2 && to.has(tokens[q.last + 1]!.norm)
  if (type === 'duration' && isMovement(way) && isLed && sameUnit(level, q)) return true
  // "called twice", but "rose 2.4 times"
  const isMultiplied = type === 'multiple' && isMovement(sentence.reading.cueAt[at])
  const isTimes = text === 'times' && !isMultiplied
  return (type !== 'duration' && !isTimes) || to.has(word) || from.has(word) || by.has(word)
}

/** "Inflation was a steady 2.9 percent": whether an article and a word for what does not move lead a rate; sets its direction if so. */
function isSteady({ sentence: { compiled, reading }, q, role }: Told): boolean {
  const { unmoving, indefinite } = compiled.pack.phrases
  const { tokens } = reading
  const isLed = unmoving?.has(tokens[q.first - 1]?.norm ?? '') && indefinite?.has(tokens[q.first - 2]?.norm ?? '')
  if (!isLed || q.unit!.type !== 'percent' || role.kind !== 'level') return false
  role.direction = 'flat'
  q.why.set('direction', 'rate that does not move')
  return true
}

/** Whether a number is by how much a verb that is no movement lets something change or differ; sets it if so. */
function isByVerb({ sentence: { compiled, reading }, q, role, at, word }: Told): boolean {
  const { by, shifting } = compiled.pack.phrases
  if (!by.has(word)) return false
  // "They have moved by a quarter of a point"
  // "changes the pressure by 0.3 percent"
  let verb = at - 1
  while (verb > at - 7 && verb >= 0 && reading.verbAt[verb] === NO_VERB && reading.tokens[verb]!.kind === WORD) verb--
  if (verb >= 0 && reading.verbAt[verb] !== NO_VERB && shifting?.has(reading.tokens[verb]!.norm)) {
    role.kind = 'change'
    q.why.set('kind', 'verb of a change that goes either way')
    return true
  }
  // "was below estimates by 6 percent"
  const apart = sideOfExpected(compiled, reading, at)
  if (apart) {
    role.kind = 'change'
    role.direction = apart
    q.why.set('kind', 'so much above or below what was expected')
    return true
  }
  // "Sales exceeded last year’s by 7 percent"
  const side = traded.has(q.unit!.type) ? surpassedBy(compiled, reading, at) : null
  if (side === null) return false
  role.kind = 'change'
  role.direction = side
  q.why.set('kind', 'so much more or less than an object')
  return true
}

/** On which side of what was expected something is said to be, straight before a token: above forecasts, below analysts’ estimates. */
function sideOfExpected({ pack }: Compiled, { tokens, verbAt }: Reading, at: number): 'up' | 'down' | null {
  const { expected, apartFrom } = pack.phrases
  if (!expected?.has(tokens[at - 1]?.norm ?? '')) return null
  for (let i = at - 2; i >= 0 && i > at - 7 && verbAt[i] !== FINITE; i--) {
    const side = apartFrom?.get(tokens[i]!.norm)
    if (side) return side
  }
  return null
}

/** On which side of its object a verb of comparison puts its subject, if it is the last verb before a token: exceeded … by. */
function surpassedBy({ pack }: Compiled, { tokens, verbAt, claimAt }: Reading, at: number): 'up' | 'down' | null {
  for (let i = at - 1; i >= 0 && i > at - 9; i--)
    if (claimAt[i]! < 0 && verbAt[i] !== NO_VERB) return pack.phrases.surpassing?.get(tokens[i]!.norm) ?? null
  return null
}
