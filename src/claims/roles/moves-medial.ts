import {
  type Asked,
  between,
  commaBetween,
  directionOf,
  finiteBetween,
  isInCompound,
  isMove,
  linked,
  sameUnit,
  verbBetween,
} from '../clauses/asked-medial.ts'
import {
  attributes,
  beforeNumber,
  claimsBetween,
  isHyphened,
  qualifierEnding,
  type Reading,
  type Roles,
} from '../clauses/sentence.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { type Cue, FINITE, NO_VERB, NON_FINITE } from '../pack/pack.ts'
import type { Compiled } from '../tables/compiled.ts'
import type { Match } from '../tables/patterns.ts'
import { SYMBOL, WORD } from '../text/tokens.ts'
import { traded } from './bases-medial.ts'

/** How one number moves: by the verb or noun of movement that reaches it, in the order of the sentence. */
export function moveOf(asked: Asked, n: number): void {
  const { compiled, reading, roles } = asked
  const { claims, tokens } = reading
  const { phrases } = compiled.pack
  const q = claims[n]!
  const role = roles[n]!
  if (q.unit!.type === 'rank') return
  // "will double to $1,000"
  if (
    q.unit!.type === 'multiple' &&
    q.words &&
    q.kind === null &&
    q.first === q.last &&
    (phrases.factors?.has(tokens[q.first]!.norm) ?? false) &&
    phrases.infinitive.has(tokens[beforeNumber(compiled, reading, q)]?.norm ?? '')
  ) {
    q.kind = role.kind = 'change'
    q.direction = role.direction = Number(q.decimal) > 1 ? 'up' : 'down'
    q.why.set('kind', 'verb of so many times')
    return
  }
  const at = beforeNumber(compiled, reading, q)
  // "slashed the number by half": the preposition is in the quantity.
  const inner = q.words && q.first < q.last ? tokens[q.first]!.norm : ''
  const word =
    phrases.by.has(inner) || phrases.inside?.has(inner)
      ? [...phrases.by][0]!
      : at >= 0
        ? leadWord(compiled, reading, at)
        : ''
  const prior = n > 0 ? claims[n - 1]! : null
  const movable =
    (q.unit!.type !== 'duration' && q.unit!.text !== 'times') ||
    phrases.to.has(word) ||
    phrases.from.has(word) ||
    phrases.by.has(word)
  // "fewer than 2 percent dropped out": the number is who did it, and does not move.
  const does = isActor(compiled, reading, q)
  if (does && role.kind === 'level') {
    role.kind = 'share'
    q.why.set('kind', 'so many of those named do something')
    return
  }
  // "10 people lost eyes and 18 suffered burns"
  if (q.unit!.type === 'count' && q.lent && role.kind === 'level' && opensOwnVerb(compiled, reading, q)) return
  if ((q.noun !== null || q.lent) && role.kind === 'level' && opensOwnClause(compiled, reading, q)) return
  if (isOfObject(compiled, reading, q)) return
  const here: Told = { q, role, n, at, word, prior }
  const { mover, multiplier } = movable ? moverBefore(asked, here) : noMover
  // "They have moved by a quarter of a point"
  const isShifted = reading.verbAt[at - 1] !== NO_VERB && phrases.shifting?.has(tokens[at - 1]?.norm ?? '')
  if (!mover && phrases.by.has(word) && isShifted) {
    role.kind = 'change'
    q.why.set('kind', 'verb of a change that goes either way')
    return
  }
  // "Sales exceeded last year’s by 7 percent"
  const side = !mover && phrases.by.has(word) && traded.has(q.unit!.type) ? surpassedBy(compiled, reading, at) : null
  if (side !== null) {
    role.kind = 'change'
    role.direction = side
    q.why.set('kind', 'so much more or less than an object')
    return
  }
  if (isSettled(asked, here, movable, mover, multiplier) || !mover) return
  moveBy(asked, here, mover)
}

/** On which side of its object a verb of comparison puts its subject, if it is the last verb before a token: exceeded … by. */
function surpassedBy({ pack }: Compiled, { tokens, verbAt, claimAt }: Reading, at: number): 'up' | 'down' | null {
  for (let i = at - 1; i >= 0 && i > at - 9; i--)
    if (claimAt[i]! < 0 && verbAt[i] !== NO_VERB) return pack.phrases.surpassing?.get(tokens[i]!.norm) ?? null
  return null
}

/** "raised the 20 percent tariff to 30 percent": how large the object of the verb was. */
export function isOfObject({ pack }: Compiled, { tokens, verbAt, cueAt, claimAt }: Reading, q: Quantity): boolean {
  const noun = tokens[q.last + 1]
  return (
    (q.unit!.type === 'percent' || q.unit!.type === 'currency') &&
    pack.phrases.definite?.has(tokens[q.first - 1]?.norm ?? '') === true &&
    cueAt[q.first - 2]?.value.role === 'move' &&
    verbAt[q.first - 2] !== NO_VERB &&
    noun?.kind === WORD &&
    claimAt[q.last + 1]! < 0 &&
    cueAt[q.last + 1]?.value.role !== 'move' &&
    !pack.nouns.stops.has(noun.norm)
  )
}

/** A number with what stands before it: the word that leads it and the number before. */
interface Told {
  readonly q: Quantity
  readonly role: Roles
  readonly n: number
  /** Token of the word before the number, or -1. */
  readonly at: number
  readonly word: string
  readonly prior: Quantity | null
}

interface Mover {
  readonly mover: Match<Cue> | null
  /** "doubled to": a multiple that moves is itself the verb. */
  readonly multiplier: Quantity | null
}
const noMover: Mover = { mover: null, multiplier: null }

/** The nearest movement to the left, with no other statement in between. */
function moverBefore(asked: Asked, { q, n, at, word, prior }: Told): Mover {
  const { compiled, reading, roles } = asked
  const { claims, tokens } = reading
  const { phrases } = compiled.pack
  let mover: Match<Cue> | null = null
  const resumes =
    prior !== null &&
    roles[n - 1]!.kind === 'change' &&
    compiled.pack.bare.movesTo?.has(word) === true &&
    at > 1 &&
    tokens[at - 1]!.norm === ',' &&
    opensAside(compiled, reading, prior.last + 1, at - 1)
  for (let i = at; i >= 0; i--) {
    if (asked.isBorder(i)) break
    // "$5.31 (down 6), corn $4.21": what a bracket tells stays in it.
    if (tokens[i]!.norm === ')') {
      const open = openBefore(tokens, i)
      if (open > 0) {
        i = open
        continue
      }
    }
    // "cut the deficit, which was 5 percent last year, to 3 percent"
    if (tokens[i]!.norm === ',' && i === at - 1 && mover === null) {
      const opener = relativeBefore(compiled, reading, i)
      if (opener > 0) {
        i = opener
        continue
      }
    }
    const other = claims[reading.claimAt[i]!]
    if (other && other.unit!.type === 'multiple' && other.words && other.kind === 'change' && other.direction) {
      return { mover, multiplier: other }
    }
    const cue = reading.cueAt[i]
    // "worked up to 70 hours at two farms": a bound, no movement.
    if (cue?.value.role === 'move' && cue.value.adjacent && isBound(reading, cue)) continue
    // "ending up weighing twice as much", "expanded to hold 3,000 people": that verb has the number.
    if (
      reading.verbAt[i] === NON_FINITE &&
      cue?.value.role !== 'move' &&
      ((phrases.infinitive.has(tokens[i - 1]?.norm ?? '') &&
        // "gained 2.3 cents to settle at $2.18"
        !(mover === null && prior !== null && phrases.resulting?.has(tokens[i]!.norm) && i > prior.last)) ||
        // "with the division moving to a profit of"
        (phrases.isGerund?.(tokens[i]!.norm) &&
          // "raised spending to 14 percent"
          !phrases.doings?.has(tokens[i]!.norm) &&
          // "price increases averaging 5 percent"
          !phrases.summing?.has(tokens[i]!.norm) &&
          (i === at || (phrases.to.has(tokens[i + 1]!.norm) && !tokens[i - 1]?.glued))))
    )
      break
    // ", she added, some 40 jobs": said, not added.
    const behindCue = tokens[i + 1]?.norm ?? ''
    if (cue && cue.first === cue.last && (behindCue === ',' || phrases.thats?.has(behindCue)) && isSaid(reading, i))
      continue
    // "the runner-up $1.8 million"
    if (
      cue?.value.role === 'move' &&
      cue.value.adjacent &&
      tokens[cue.first]!.glued &&
      tokens[cue.first - 1]?.norm === '-'
    )
      continue
    // "gave up four runs": part of a verb that moves nothing.
    if (cue?.value.role === 'move' && cue.value.adjacent && isParticle(compiled, reading, cue, q)) break
    // "the drop-out rate, at 17 per cent"
    if (cue?.value.role === 'move' && !cue.value.adjacent && !cue.value.behind && isHyphenedWord(tokens, cue.last))
      continue
    if (cue?.value.role === 'move') {
      // "cut its growth forecast by 2 points to 3": the verb moves, not the noun within its object.
      const within: boolean =
        mover === null &&
        isMove(reading, cue, true) &&
        (phrases.by.has(word) || phrases.to.has(word) || phrases.from.has(word)) &&
        cue.value.behind !== true
      if (within) {
        mover = cue
        i = cue.first
        continue
      }
      if (mover === null || isMove(reading, cue, false)) mover = cue
      break
    }
    // Another verb: what moved before it is told already.
    // "cut staff costs from": a noun, where it is no verb of this sentence.
    // "has climbed 12% since fares were scrapped, to 9,400": over the clause in between.
    if (resumes && i > prior!.last) continue
    const noun =
      cue?.first === cue?.last && reading.verbAt[i] === NO_VERB && phrases.worth?.has(tokens[i]!.norm) !== true
    // "cut what they pay by as much as 15 cents"
    if (
      phrases.by.has(word) &&
      phrases.objectClause?.has(tokens[i - 2]?.norm ?? '') &&
      claimsBetween(reading, i + 1, q.first) === 0
    )
      continue
    if ((cue?.value.role === 'state' && !noun) || (reading.verbAt[i] === FINITE && cue?.value.role !== 'qualifier'))
      break
  }
  return { mover, multiplier: null }
}

/** Where the bracket opens that closes at a token, or -1. */
function openBefore(tokens: Reading['tokens'], close: number): number {
  let open = close - 1
  while (open >= 0 && close - open < 16 && tokens[open]!.norm !== '(') open--
  return tokens[open]?.norm === '(' ? open : -1
}

/** "drop-out", "cut-price": whether a word goes on behind a hyphen. */
const isHyphenedWord = (tokens: Reading['tokens'], at: number): boolean =>
  tokens[at + 1]?.norm === '-' && tokens[at + 1]!.glued && tokens[at + 2]?.glued === true

/** Where the relative clause between commas opens that a comma closes, or -1. */
function relativeBefore({ pack }: Compiled, { tokens }: Reading, comma: number): number {
  for (let i = comma - 2; i > 0 && i > comma - 16; i--)
    if (tokens[i]!.norm === ',') return pack.phrases.relatives?.has(tokens[i + 1]!.norm) ? i : -1
  return -1
}

/** Whether a number moves, or does not, by what stands behind it or was said of the number before, whatever verb comes before. */
function isSettled(
  asked: Asked,
  { q, role, n, at, word, prior }: Told,
  movable: boolean,
  mover: Match<Cue> | null,
  multiplier: Quantity | null,
): boolean {
  const { compiled, reading, roles } = asked
  const { claims, tokens } = reading
  const { phrases } = compiled.pack
  // "a 30 percent jump": a noun of movement right behind.
  const gap = besideOtherwise(asked, n)
  const behind = asked.moves.find(
    (mark) =>
      mark.first > q.last &&
      (isMove(reading, mark, true) ||
        (isComparison(mark) && mark.first === q.last + 1) ||
        isWayBehind(compiled, reading, q, at, mark) ||
        (mark.first === mark.last &&
          mark.value.role === 'move' &&
          !mark.value.adjacent &&
          isOfCompound(asked, q, mark))) &&
      !(
        q.unit!.type === 'length' &&
        (phrases.lacking?.has(tokens[mark.first]!.norm) ||
          (phrases.comparing.has(tokens[mark.first]!.norm) &&
            !reading.cueAt[mark.last + 1] &&
            !isBesideUsual(compiled, reading, mark)))
      ) &&
      (mark.first <= q.last + 2 || mark.first === gap || isOfCompound(asked, q, mark)) &&
      // "the 72 or lower that is sought"
      !reading.qualifiers.some(
        ({ value, first, last }) =>
          value.role === 'qualifier' &&
          value.side === 'after' &&
          first <= mark.first &&
          mark.last <= last &&
          last > first,
      ) &&
      // "up to £200,000 in add-ons"
      !(tokens[mark.last + 1]?.norm === '-' && tokens[mark.last + 1]!.glued && tokens[mark.last + 2]?.glued) &&
      // "The 40 schools with more than 500 pupils", "from about 2,000 to fewer than 300"
      !(mark.first === q.last + 2 && [phrases.with, phrases.to].some((led) => led?.has(tokens[q.last + 1]!.norm))) &&
      // "those with incomes above $75,000 fared worse"
      !(mark.first === q.last + 2 && reading.verbAt[q.last + 1] === FINITE) &&
      (mark.first === gap || !commaBetween(reading, q.last + 1, mark.first) || isOfCompound(asked, q, mark)) &&
      // "and captured seven more in an attack"
      !(
        q.unit!.type === 'count' &&
        mark.last > mark.first &&
        phrases.howMuch?.has(tokens[mark.first]!.norm) &&
        phrases.inside?.has(tokens[mark.last]!.norm) &&
        !reading.periodAt[mark.last] &&
        !reading.periodAt[mark.last + 1]
      ),
  )
  // "12 minutes longer than in 2024"
  const lasts =
    q.unit!.type === 'duration' &&
    behind?.first === q.last + 1 &&
    phrases.comparatives?.has(tokens[behind.first]!.norm) === true &&
    (tokens[behind.first + 1]?.kind !== WORD || compiled.pack.nouns.stops.has(tokens[behind.first + 1]!.norm)) &&
    // ", 70 minutes less than day workers"
    (!phrases.howMuch?.has(tokens[behind.first]!.norm) || tokens[q.first - 1]?.norm === ',')
  if (
    behind &&
    (movable || lasts) &&
    (phrases.articles.has(tokens[q.first - 1]?.norm ?? '') ||
      // "a quarter-point rate cut"
      phrases.articles.has(tokens[q.first]!.norm) ||
      qualifierEnding(reading, q.first - 1) ||
      behind.first === gap ||
      (tokens[q.last + 1] && behind.first === q.last + 1))
  ) {
    // "41 minutes faster": less time, and more speed.
    if (!(lasts && phrases.quick?.has(tokens[behind.first]!.norm))) role.direction ??= directionOf(behind)
    role.kind = 'change'
    q.why.set('kind', behind.value.name)
    q.why.set('direction', behind.value.name)
    // "119.05 points or 0.15% lower"
    const pair = prior !== null && q.first - prior.last === 2 && phrases.otherwise.has(tokens[q.first - 1]!.norm)
    if (pair && roles[n - 1]!.kind === 'level') {
      roles[n - 1]!.kind = 'change'
      roles[n - 1]!.direction ??= directionOf(behind)
    }
    asked.lastMove = behind
    return true
  }
  // "will spend $40 million more on payroll than Houston"
  if (
    !behind &&
    q.unit!.type !== 'duration' &&
    q.unit!.type !== 'multiple' &&
    isMoreThan(compiled, reading, q.last + 1)
  ) {
    role.kind = 'change'
    role.direction ??= phrases.more?.has(tokens[q.last + 1]!.norm) ? 'up' : 'down'
    q.why.set('kind', 'so much more or less than')
    return true
  }
  // "burn 15 percent less fuel", "20 percent likelier than women"
  const less = tokens[q.last + 1]
  const what = tokens[q.last + 2]
  if (
    !behind &&
    q.unit!.type === 'percent' &&
    less?.kind === WORD &&
    what !== undefined &&
    phrases.than?.(what.norm) &&
    phrases.isComparative?.(less.norm)
  ) {
    role.kind = 'change'
    q.why.set('kind', 'so much more of a quality')
    return true
  }
  if (
    !behind &&
    q.unit!.type === 'percent' &&
    less?.kind === WORD &&
    phrases.howMuch?.has(less.norm) &&
    what?.kind === WORD &&
    !compiled.pack.nouns.stops.has(what.norm)
  ) {
    role.kind = 'change'
    role.direction ??= phrases.more?.has(less.norm) ? 'up' : 'down'
    q.why.set('kind', 'so much more or less of something')
    return true
  }
  if (multiplier && multiplier !== q) {
    if (phrases.to.has(word)) {
      role.direction ??= multiplier.direction
      q.why.set('direction', 'multiple, then "to"')
    } else if (phrases.from.has(word)) setPrevious(claims, roles, n, word)
    return true
  }
  // "or 0.5 percent": the same move told otherwise.
  if (
    prior &&
    role.kind !== 'share' &&
    roles[n - 1]!.kind === 'change' &&
    at > prior.last &&
    at - (asked.lastMove?.first === prior.last + 1 ? asked.lastMove.last : prior.last) <= 2 &&
    phrases.otherwise.has(word) &&
    // "cut 2,400 jobs, or 6 percent of its staff": a share.
    !(prior.unit!.type === 'count' && q.unit!.type === 'percent' && phrases.partOf.has(tokens[q.last + 1]?.norm ?? ''))
  ) {
    role.kind = 'change'
    role.direction = roles[n - 1]!.direction
    q.why.set('kind', 'the same change told otherwise')
    return true
  }
  // "112 of its 640 trains, or 17.5 percent"
  if (
    prior &&
    q.unit!.type === 'percent' &&
    role.kind === 'level' &&
    phrases.otherwise.has(word) &&
    at > prior.last &&
    // "hold 6.57 trillion of the debt, or 54.5 per cent"
    (at - prior.last <= 2 ||
      (at - prior.last <= 6 && phrases.partOf.has(tokens[prior.last + 1]!.norm) && tokens[at - 1]!.norm === ',')) &&
    (isPartOfWhole(compiled, reading, claims, n) ||
      // "Two-thirds of respondents, or 66.4 percent"
      roles[n - 1]!.kind === 'share' ||
      (prior.unit!.type === 'count' && prior.noun !== null && mover === null))
  ) {
    role.kind = 'share'
    q.why.set('kind', 'so many of so many, told otherwise')
  }
  // "Scores rose by 4.6 points, against 2.9 points in the other group"
  // "lowered it by 48 percent after 12 weeks, against 3 percent for a dummy pill"
  const spanned = prior?.unit?.type === 'duration' && n > 1 ? n - 2 : n - 1
  if (
    prior &&
    roles[spanned]!.kind === 'change' &&
    asked.lastMove !== null &&
    isMove(reading, asked.lastMove, false) &&
    sameUnit(claims[spanned]!, q) &&
    phrases.against?.has(tokens[prior.last + 2]?.norm ?? '') &&
    tokens[prior.last + 1]!.norm === ',' &&
    at - prior.last <= 3
  ) {
    role.kind = 'change'
    role.direction ??= roles[spanned]!.direction
    q.why.set('kind', 'compared with a change')
    return true
  }
  // "butter 38 percent dearer and eggs 11 percent"
  if (
    prior &&
    asked.lastMove?.value.role === 'move' &&
    (asked.lastMove.value.behind === true ||
      (isMove(reading, asked.lastMove, true) && asked.lastMove.first <= prior.last + 2)) &&
    roles[n - 1]!.kind === 'change' &&
    sameUnit(prior, q) &&
    // "148.9p, 3.2p less than a month ago, and diesel 156.4p"
    Math.abs(Math.log(Number(q.decimal ?? q.max) / Number(prior.decimal ?? prior.max))) < 3 &&
    asked.lastMove.first > prior.last &&
    linked(reading, asked.lastMove.last + 1, q.first, phrases.links) &&
    !finiteBetween(reading, prior.last + 1, q.first) &&
    // "a 1.5 percent rise, with Samsung taking 19.9 percent"
    reading.verbAt[at] === NO_VERB &&
    // "growth of 3 percent and a margin of 15 percent"
    !(phrases.partOf.has(word) && reading.cueAt[at - 1]?.value.role !== 'move')
  ) {
    role.kind = 'change'
    role.direction ??= roles[n - 1]!.direction
    q.why.set('kind', asked.lastMove.value.name)
    return true
  }
  // "ended 3.6% higher at Rs 1,284.55", "closed 4.1 yen lower, or 1.3%, at 321.6 yen"
  const moved = n > 1 && prior?.why.get('kind') === 'the same change told otherwise' ? n - 2 : n - 1
  if (
    prior &&
    role.kind === 'level' &&
    role.direction === null &&
    asked.lastMove?.value.role === 'move' &&
    asked.lastMove.value.behind === true &&
    asked.lastMove.first === claims[moved]!.last + 1 &&
    (moved < n - 1 ? at - prior.last <= 2 : asked.lastMove.last === at - 1) &&
    roles[n - 1]!.kind === 'change' &&
    phrases.to.has(word)
  ) {
    role.direction = roles[n - 1]!.direction
    q.why.set('direction', `${asked.lastMove.value.name}, then "${word}"`)
    return true
  }
  return false
}

/** "put the rise", "pegs smartphone growth": whether a noun of movement is what a verb before it puts at an amount. */
function isPutAt({ pack }: Compiled, { tokens, claimAt }: Reading, mover: Match<Cue>): boolean {
  for (let i = mover.first - 1; i >= 0 && i > mover.first - 5; i--) {
    if (pack.phrases.estimating?.has(tokens[i]!.norm)) return true
    if (tokens[i]!.kind !== WORD || claimAt[i]! >= 0 || pack.phrases.partOf.has(tokens[i]!.norm)) return false
  }
  return false
}

/** "more on payroll than", "less a year than": words between the two that say what of. */
function isMoreThan({ pack }: Compiled, { tokens, verbAt, claimAt }: Reading, at: number): boolean {
  if (!pack.phrases.howMuch?.has(tokens[at]?.norm ?? '')) return false
  for (let i = at + 1; i < tokens.length && i < at + 6; i++) {
    if (pack.phrases.than?.(tokens[i]!.norm)) return i > at + 1
    if (tokens[i]!.kind !== WORD || verbAt[i] === FINITE || claimAt[i]! >= 0) return false
  }
  return false
}

/** "4.1 percent, or 1.2 trillion won, more than a year earlier": where the comparison stands that goes for both amounts, or -1. */
function besideOtherwise({ compiled, reading }: Asked, n: number): number {
  const { claims, tokens } = reading
  const { otherwise } = compiled.pack.phrases
  const isTold = (k: number): boolean => {
    const told = claims[k]
    const before = claims[k - 1]
    if (!told || !before || told.first - before.last > 4 || tokens[before.last + 1]!.norm !== ',') return false
    return otherwise.has(tokens[before.last + 2]!.norm) && tokens[told.last + 1]?.norm === ','
  }
  const last = isTold(n) ? n : isTold(n + 1) ? n + 1 : -1
  return last < 0 ? -1 : claims[last]!.last + 2
}

/** What a movement before a number says of it: where it went to, where it came from, by how much. */
function moveBy(asked: Asked, here: Told, mover: Match<Cue>): void {
  const { compiled, reading, roles } = asked
  const { claims, tokens } = reading
  const { phrases } = compiled.pack
  const { q, role, n, at, word, prior } = here
  // "slowed the 5.8-tonne craft by 840 metres per second"
  // "fell to a 14-month low of 5,640"
  if (isHyphened(reading, q) && (attributes.has(q.unit!.type) || q.unit!.type === 'duration')) return
  asked.movers[n] = mover
  // "rose above 3 percent" says where it went; "up 3 percent, above the 2 percent of May" what it is compared with.
  const bound = qualifierEnding(reading, q.first - 1)
  if (
    bound !== null &&
    bound.first === mover.last + 1 &&
    (phrases.comparing.has(tokens[bound.first]!.norm) || phrases.extremes?.has(tokens[bound.first + 1]!.norm)) &&
    !mover.value.name.startsWith('up')
  ) {
    role.direction ??= directionOf(mover)
    q.why.set('direction', mover.value.name)
    return
  }
  let compared = false
  // "dwindled to fewer than 250 adults from 4,000": a bound of the number before compares nothing.
  for (let i = Math.max(mover.last + 1, q.first - 7, prior ? prior.last + 1 : 0); i < q.first; i++)
    if (
      phrases.comparing.has(tokens[i]!.norm) &&
      reading.claimAt[i]! < 0 &&
      !(
        bound &&
        bound.first <= i &&
        i <= bound.last &&
        (mover.last + 3 >= bound.first || phrases.by.has(word) || phrases.from.has(word)) &&
        reading.qualifiers.includes(bound) &&
        phrases.than?.(tokens[i]!.norm)
      )
    )
      compared = true
  if (compared && !phrases.to.has(word)) return
  const distance = at - mover.last
  const between = claimsBetween(reading, mover.last + 1, q.first)
  const direct = between === 0 && distance <= (isMove(reading, mover, true) ? 2 : 5)
  // "Exports slipped 2.9 percent to 27.6 billion and imports 0.7 percent": the last change, over the level that it led to.
  let told = n - 1
  // "down 30% since its sale one year ago and 15% this year"
  while (told > 0 && claims[told]!.unit!.type === 'duration' && !sameUnit(claims[told]!, q)) told--
  if (told > 0 && roles[told]!.kind === 'level' && roles[told]!.direction !== null && asked.movers[told] === mover)
    told--
  const listed =
    prior !== null &&
    asked.lastMove === mover &&
    between > 0 &&
    roles[told]!.kind === 'change' &&
    // "beef up a quarter, chocolate 15.4 per cent"
    (sameUnit(claims[told]!, q) || (isProportion(claims[told]!) && isProportion(q))) &&
    linked(reading, prior.last + 1, q.first, phrases.links) &&
    // "growth of 13 percent and a margin of 18 percent"
    !(
      phrases.partOf.has(word) &&
      tokens[at - 1]?.kind === WORD &&
      !phrases.links.has(tokens[at - 1]!.norm) &&
      reading.cueAt[at - 1]?.value.role !== 'move'
    ) &&
    // "accepted an increase of 3.8 percent, with 71 percent voting in favor"
    !(phrases.with?.has(word) && reading.verbAt[q.last + 1] === NON_FINITE) &&
    !verbBetween(reading, prior.last + 1, q.first)
  // "grew at an annual pace of 1.3 percent"
  const pace = q.unit!.type === 'percent' && between === 0 && isMove(reading, mover, false)
  // "at a 1.9% annualized rate"
  const behindPace =
    phrases.paces?.has(tokens[q.last + 1]?.norm ?? '') || phrases.paces?.has(tokens[q.last + 2]?.norm ?? '')
  const ofPace = phrases.partOf.has(tokens[at]!.norm) && phrases.paces?.has(tokens[at - 1]!.norm)
  if (
    pace &&
    (ofPace || (behindPace && phrases.lying?.has(tokens[at]!.norm) && phrases.indefinite?.has(tokens[at + 1]!.norm)))
  ) {
    role.direction ??= directionOf(mover)
    role.kind = 'change'
    q.why.set('kind', `${mover.value.name} at such a pace`)
    asked.lastMove = mover
    return
  }
  // "unchanged on 12 percent"
  if (phrases.to.has(word) || (phrases.heldOn?.has(word) && directionOf(mover) === 'flat')) {
    // "an exam held at 612 centres"
    if (directionOf(mover) === 'flat' && q.unit!.type === 'count' && q.noun !== null) return
    // "cutting power to 1.3 million customers"
    if (q.noun !== null && phrases.supplied?.has(tokens[at - 1]?.norm ?? '')) return
    // "adding 320 crowns to the average pension of 8,450"
    if (
      phrases.partOf.has(tokens[at]!.norm) &&
      mover.value.role === 'move' &&
      between > 0 &&
      /^add/.test(tokens[mover.first]!.norm)
    )
      return
    // "raised $4.5 million, compared to $5 million", "equal to 6.7% of a year's use"
    if (phrases.against?.has(tokens[at - 1]?.norm ?? '') || phrases.equal?.has(tokens[at - 1]?.norm ?? '')) return
    // "the chance of a 25-basis-point cut at 78 percent", "to raise $500 million at a valuation of $3 billion"
    // "put the rise in heart attacks at 23%"
    if (
      phrases.lying?.has(word) &&
      q.unit!.type === 'percent' &&
      isMove(reading, mover, true) &&
      isPutAt(compiled, reading, mover)
    ) {
      role.kind = 'change'
      role.direction ??= directionOf(mover)
      q.why.set('kind', `${mover.value.name} was put at so much`)
      return
    }
    const isAmount = mover.value.role === 'move' && mover.value.amounts === true && between > 0
    if (phrases.lying?.has(word) && (isAmount || (isMove(reading, mover, true) && mover.last === at - 1))) return
    if (between > 0 && asked.lastMove !== mover && distance > 14) return
    role.direction ??= directionOf(mover)
    q.why.set('direction', `${mover.value.name}, then "${word}"`)
    asked.lastMove = mover
    return
  }
  if (phrases.from.has(word)) {
    cameFrom(asked, here, mover)
    return
  }
  if (movesNothing(asked, here, mover, direct, listed)) return
  if (direct || listed || phrases.by.has(word)) {
    if (mover.value.role === 'move' && mover.value.spread) return
    role.direction ??= directionOf(mover)
    role.kind = 'change'
    q.why.set('kind', mover.value.name)
    q.why.set('direction', mover.value.name)
    asked.lastMove = mover
  }
}

/** Sets of which number one is the level before: "down from 1.01 million won". */
function cameFrom(asked: Asked, { q, role, n, at, word, prior }: Told, mover: Match<Cue>): void {
  const { reading, roles, compiled } = asked
  const { claims, tokens } = reading
  const { phrases } = compiled.pack
  // The level that it came from; of "up from an earlier forecast of $10,900" the "from" stands further back.
  let lead = at
  while (lead > mover.last && tokens[lead]!.norm !== word) lead--
  q.why.set('kind', `"${word}" after ${mover.value.name}`)
  // "The bill would exceed $30 million and the fare would rise from $3": nothing that the bill came from.
  const opens = prior !== null && prior.last < mover.first ? tokens[prior.last + 1] : undefined
  if (
    opens?.kind === WORD &&
    phrases.links.has(opens.norm) &&
    reading.verbAt[mover.last] === FINITE &&
    mover.first - prior!.last > 2
  )
    return
  // "net income of $88 million, or $1.12 per share, down from $104 million": that of the two which is of its size.
  const first = n > 1 ? claims[n - 2]! : null
  const isTold =
    lead === mover.last + 1 &&
    prior !== null &&
    first !== null &&
    roles[n - 1]!.kind !== 'change' &&
    roles[n - 2]!.kind !== 'change' &&
    sameUnit(prior, q) &&
    sameUnit(first, q) &&
    phrases.otherwise.has(tokens[prior.first - 1]!.norm) &&
    apart(first, q) < apart(prior, q)
  if (isTold) {
    for (const told of [roles[n - 2]!, roles[n - 1]!]) told.direction ??= directionOf(mover)
    roles[n - 2]!.previous = q
  } else if (lead === mover.last + 1 && prior && roles[n - 1]!.kind !== 'change' && sameUnit(prior, q)) {
    // "912,000 won, down from 1.01 million won"
    roles[n - 1]!.direction ??= directionOf(mover)
    roles[n - 1]!.previous = q
    if (roles[n - 1]!.kind === 'share') role.kind = 'share'
    prior.why.set('previous', `"${mover.value.name} ${word}"`)
  } else if (
    lead === mover.last + 1 &&
    prior &&
    n > 1 &&
    !sameUnit(prior, q) &&
    sameUnit(claims[n - 2]!, q) &&
    roles[n - 2]!.kind !== 'change' &&
    // "62 per cent of renters under 40 have given up, up from 48 per cent"
    (prior.why.get('unit') === 'age behind a name' || !finiteBetween(reading, prior.last + 1, mover.first + 1))
  ) {
    // "$752,708, or 32 cents a share, a 4 percent decline from $785,812": that of the two which is of its size.
    const total = n > 2 && sameUnit(claims[n - 3]!, q) && roles[n - 3]!.kind !== 'change'
    const k = total && apart(claims[n - 3]!, q) < apart(claims[n - 2]!, q) ? n - 3 : n - 2
    roles[k]!.direction ??= directionOf(mover)
    roles[k]!.previous = q
    if (roles[k]!.kind === 'share') role.kind = 'share'
  } else if (
    lead === mover.last + 1 &&
    prior &&
    roles[n - 1]!.kind === 'share' &&
    prior.unit!.type === 'multiple' &&
    q.unit!.type === 'percent'
  ) {
    // "six in 10 say so, up from 51 percent"
    roles[n - 1]!.direction ??= directionOf(mover)
    role.kind = 'share'
  } else if (
    mover.value.role === 'move' &&
    mover.value.adjacent &&
    first !== null &&
    at === prior!.last + 1 &&
    roles[n - 1]!.kind === 'change' &&
    roles[n - 2]!.kind === 'level' &&
    roles[n - 2]!.previous === null &&
    sameUnit(first, q) &&
    tokens[mover.first - 1]!.norm === ','
  ) {
    // "a dividend of 31 cents a share, up 10.7 percent from 28 cents"
    roles[n - 2]!.direction ??= directionOf(mover)
    roles[n - 2]!.previous = q
    first.why.set('previous', `"${mover.value.name}" by so much ${word}`)
  } else setPrevious(claims, roles, n, word, !commaBetween(reading, prior ? prior.last + 1 : 0, q.first))
  role.direction = q.signed ? role.direction : null
}

/** Whether a movement leaves the number that it reaches alone: "lift pay for 22 million workers". */
function movesNothing(
  asked: Asked,
  { q, role, at, word }: Told,
  mover: Match<Cue>,
  direct: boolean,
  listed: boolean,
): boolean {
  const { compiled, reading } = asked
  const { tokens } = reading
  const { phrases } = compiled.pack
  if (
    direct &&
    mover.value.role === 'move' &&
    isMove(reading, mover, true) &&
    !phrases.partOf.has(word) &&
    !phrases.by.has(word) &&
    at !== mover.last
  )
    return true
  // "falls short of the $7.96 that was expected"
  if (
    phrases.lacking?.has(tokens[mover.last + 1]?.norm ?? '') &&
    phrases.partOf.has(tokens[mover.last + 2]?.norm ?? '')
  )
    return true
  // "cut 900 jobs, or one in twelve": a part of a whole moves only as "by a third".
  const ofOwn =
    phrases.owners?.has(tokens[q.last + 2]?.norm ?? '') && mover.value.role === 'move' && mover.value.amounts
  // "a rise of almost a fifth"
  const isOfMove = isMove(reading, mover, true) && phrases.partOf.has(word) && at === mover.last + 1
  if (
    role.kind === 'share' &&
    q.unit!.type === 'multiple' &&
    !phrases.by.has(word) &&
    at !== mover.last &&
    !ofOwn &&
    !isOfMove
  )
    return true
  // "lost $312 million", "raised $50 million": what was had or got, unless it says by how much.
  if (
    mover.value.role === 'move' &&
    mover.value.amounts &&
    ((q.unit!.type === 'currency' && (q.scaled || isRate(compiled, reading, q))) ||
      ((q.unit!.type === 'count' || q.unit!.type === 'mass') && mover.value.sets === 'up' && q.noun !== null) ||
      // "can lift 95 tonnes"
      (q.unit!.type === 'mass' && mover.value.sets === 'up') ||
      q.why.get('unit') === 'so many in a row' ||
      ((q.unit!.type === 'percent' || role.kind === 'share') &&
        phrases.partOf.has(tokens[q.last + 1]?.norm ?? '') &&
        // "had lost 14 percent of their weight"
        !(
          mover.value.sets === 'down' &&
          (q.unit!.type === 'percent' || q.unit!.type === 'multiple') &&
          phrases.owners?.has(tokens[q.last + 2]?.norm ?? '')
        ))) &&
    !phrases.by.has(word)
  )
    return true
  // "lost their past four matches"
  if (
    q.unit!.type === 'count' &&
    phrases.contests?.has(q.unit!.text) &&
    mover.value.role === 'move' &&
    mover.value.amounts &&
    !phrases.by.has(word)
  )
    return true
  // "would add 25 officers"
  if (mover.value.role === 'move' && mover.value.counts && q.unit!.type === 'count' && !phrases.by.has(word))
    return true
  // "soaring 250 miles above the planet": where it is.
  if (
    q.unit!.type === 'length' &&
    (phrases.lyingOff?.has(tokens[q.last + 1]?.norm ?? '') || isBearing(compiled.pack, tokens, q)) &&
    !phrases.by.has(word)
  )
    return true
  // "could drop 12 inches of rain"
  if (q.unit!.type === 'length' && phrases.partOf.has(tokens[q.last + 1]?.norm ?? '') && !phrases.by.has(word))
    return true
  // "a leap of 8.31 metres" is as long as that.
  if (q.unit!.type === 'length' && isMove(reading, mover, true) && phrases.jumps?.has(tokens[mover.last]!.norm))
    return true
  // "has lost 11 of its ministers"
  if (
    mover.value.role === 'move' &&
    mover.value.amounts &&
    q.unit!.type === 'count' &&
    phrases.partOf.has(tokens[q.last + 1]?.norm ?? '') &&
    !phrases.by.has(word)
  )
    return true
  // "lowering an earlier figure of 1.5 million": what is moved, not by how much.
  if (
    phrases.partOf.has(word) &&
    at - mover.last > 2 &&
    (isEarlier(compiled.pack, tokens, mover.last + 1, at) || phrases.expected?.has(tokens[at - 1]!.norm))
  )
    return true
  // "was recovered half a mile away": how far off, no movement.
  if (mover.value.role === 'move' && mover.value.amounts && q.unit!.type === 'length' && !phrases.by.has(word))
    return true
  // "lift pay for 22 million workers"
  if (phrases.breaks.has(word) && !phrases.by.has(word) && at !== mover.last && !listed) return true
  return false
}

/** Sets which level came before which, where no verb says so. */
export function levelsToldTogether({ compiled, reading, clauses, roles }: Asked): void {
  const { claims, tokens } = reading
  const { phrases } = compiled.pack
  // "hitting 6.58 percent from 6.51 percent": a level that is told with the one before it has moved.
  for (let n = 0; n + 1 < claims.length; n++) {
    const role = roles[n]!
    const next = claims[n + 1]!
    if (role.kind !== 'level' || role.direction !== null || role.previous !== null || roles[n + 1]!.kind !== 'level')
      continue
    const { type } = claims[n]!.unit!
    if (type === 'count' || type === 'duration' || !sameUnit(claims[n]!, next)) continue
    const placed =
      phrases.to.has(tokens[beforeNumber(compiled, reading, claims[n]!)]?.norm ?? '') &&
      phrases.placing?.has(tokens[clauses.groups[clauses.before(claims[n]!.first)]?.last ?? 0]!.norm) === true &&
      !commaBetween(reading, claims[n]!.last + 1, next.first)
    // "moving to a profit of $8 million from a loss of $226 million"
    const named =
      phrases.from.has(tokens[claims[n]!.last + 1]?.norm ?? '') &&
      next.first - claims[n]!.last <= 5 &&
      phrases.partOf.has(tokens[next.first - 1]!.norm) &&
      phrases.partOf.has(tokens[claims[n]!.first - 1]?.norm ?? '')
    if (next.first !== claims[n]!.last + 2 && !placed && !named) continue
    if (!named && !phrases.from.has(tokens[next.first - 1]!.norm)) continue
    const [now, then] = [Number(claims[n]!.decimal), Number(next.decimal)]
    if (claims[n]!.decimal === null || next.decimal === null || now === then) continue
    role.previous = next
    // Of a profit and a loss nobody knows which way it went.
    if (named) continue
    role.direction = now > then ? 'up' : 'down'
    claims[n]!.why.set('direction', 'told with the level before it')
  }
  // "from 3 percent to 4 percent": the first is what the second came from.
  for (let n = 0; n + 1 < claims.length; n++) {
    const q = claims[n]!
    const next = claims[n + 1]!
    // … and "from a peak of 5 percent to 4 percent"
    const at = beforeNumber(compiled, reading, q)
    if (
      at < 0 ||
      !phrases.from.has(leadWord(compiled, reading, at)) ||
      !phrases.to.has(tokens[beforeNumber(compiled, reading, next)]?.norm ?? '')
    )
      continue
    if (between(reading, q.last + 1, next.first, phrases.links)) continue
    if (
      sameUnit(q, next) &&
      compiled.pack.numbers.going?.has(tokens[q.first - 2]?.norm ?? '') &&
      q.decimal &&
      next.decimal
    )
      roles[n + 1]!.direction ??= Number(q.decimal) < Number(next.decimal) ? 'up' : 'down'
    if (sameUnit(q, next) && roles[n + 1]!.direction !== null && roles[n + 1]!.previous === null)
      roles[n + 1]!.previous = q
  }
}

/** Whether the number before one is so many of a whole: "112 of its 640 trains", "85 of them". */
function isPartOfWhole(compiled: Compiled, reading: Reading, claims: readonly Quantity[], n: number): boolean {
  const { partOf } = compiled.pack.phrases
  for (let k = n - 1; k >= 0 && k >= n - 2; k--)
    if (claims[k]!.unit!.type === 'count' && partOf.has(reading.tokens[claims[k]!.last + 1]?.norm ?? ''))
      return k === n - 1 || claims[n - 1]!.first - claims[k]!.last <= 4
  return false
}

/** Whether a word is one of saying too: added. */
const isSaid = ({ cues }: Reading, at: number): boolean =>
  cues.some(({ value, first }) => first === at && value.role === 'saying')

/** "40 miles off the coast", "65 kilometers south of Seoul", but not "fell 3 feet from" */
const isBearing = ({ phrases }: Compiled['pack'], tokens: Reading['tokens'], q: Quantity): boolean =>
  phrases.bearings?.has(tokens[q.last + 1]?.norm ?? '') === true && !phrases.from.has(tokens[q.last + 1]!.norm)

/** "an earlier figure of" */
function isEarlier({ phrases }: Compiled['pack'], tokens: Reading['tokens'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (phrases.former?.has(tokens[i]!.norm)) return true
  return false
}

/** "5.6% lower by value" */
const isComparison = ({ value, first, last }: Match<Cue>): boolean =>
  value.role === 'move' && value.adjacent === true && last > first

/** "4 metres below its normal level": whether what a length lies above or below is what is usual. */
function isBesideUsual({ pack }: Compiled, { tokens }: Reading, mark: Match<Cue>): boolean {
  const { usual } = pack.phrases
  return usual?.has(tokens[mark.last]!.norm) === true || usual?.has(tokens[mark.last + 1]?.norm ?? '') === true
}

/** "The shares closed 3 percent down at 318p", but "put 20 percent down", "six floors up". */
function isWayBehind({ pack }: Compiled, reading: Reading, q: Quantity, lead: number, mark: Match<Cue>): boolean {
  const { ways, movable, comparing, infinitive } = pack.phrases
  const { tokens } = reading
  if (mark.first !== q.last + 1 || mark.last > mark.first || !traded.has(q.unit!.type)) return false
  const verb = tokens[lead]?.norm ?? ''
  const next = tokens[mark.last + 1]
  return (
    ways?.has(tokens[mark.first]!.norm) === true &&
    movable?.moved.has(verb) === true &&
    (next === undefined ||
      comparing.has(next.norm) ||
      (next.kind === SYMBOL ? next.norm !== '-' : pack.nouns.stops.has(next.norm) && !infinitive.has(next.norm)))
  )
}

/** Whether what stands between two tokens is one clause that tells why or since when. */
function opensAside({ pack }: Compiled, reading: Reading, from: number, to: number): boolean {
  if (!pack.phrases.causes?.has(reading.tokens[from]?.norm ?? '')) return false
  for (let i = from; i < to; i++) if (reading.tokens[i]!.kind === SYMBOL && !reading.tokens[i]!.glued) return false
  return true
}

/** Whether "up" or "down" goes with a verb that tells of no movement: "taken down", "given up". */
function isParticle({ pack }: Compiled, reading: Reading, cue: Match<Cue>, q: Quantity): boolean {
  const { movable } = pack.phrases
  if (!movable || cue.first < 1 || cue.last > cue.first || reading.verbAt[cue.first - 1] === NO_VERB) return false
  const verb = reading.tokens[cue.first - 1]!.norm
  // "ended up paying $23 million"
  if (reading.verbAt[cue.last + 1] !== NO_VERB && cue.last + 1 < q.first) return true
  // "brought up 17 bottles"
  if (q.unit!.type === 'count' && q.noun !== null && !q.lent && movable.carried.has(verb)) return true
  if (reading.cueAt[cue.first - 1]?.value.role === 'move' || movable.moved.has(verb)) return false
  const { type } = q.unit!
  return type === 'percent' || type === 'percentage_point' || type === 'index' || type === 'currency'
    ? movable.taken.has(verb)
    : true
}

const isBound = (reading: Reading, cue: Match<Cue>): boolean =>
  reading.qualifiers.some((mark) => mark.first === cue.first && mark.last > cue.last)

/** A percentage or a part of one. */
const isProportion = ({ unit, decimal }: Quantity): boolean =>
  unit!.type === 'percent' || (unit!.type === 'multiple' && Number(decimal) < 1)

/** "£460 a day" */
function isRate({ pack }: Compiled, reading: Reading, q: Quantity): boolean {
  const article = reading.tokens[q.last + 1]?.norm ?? ''
  const noun = reading.tokens[q.last + 2]
  return pack.phrases.indefinite?.has(article) === true && noun?.kind === WORD && !pack.nouns.stops.has(noun.norm)
}

/** Whether a percentage opens a clause and a verb stands straight behind it: "and 2 percent dropped out". */
function isActor({ pack }: Compiled, reading: Reading, q: Quantity): boolean {
  if (q.unit!.type !== 'percent' || q.signed) return false
  const { passive, links, clauseOpeners } = pack.phrases
  // "56 percent now own one"
  const to = pack.phrases.trailing.has(reading.tokens[q.last + 1]?.norm ?? '') ? q.last + 2 : q.last + 1
  const verb = reading.tokens[to]
  // "with 71 percent voting in favor"
  const votes =
    reading.verbAt[to] === NON_FINITE &&
    pack.phrases.isGerund?.(verb?.norm ?? '') === true &&
    pack.phrases.with?.has(reading.tokens[q.first - 1]?.norm ?? '') === true
  if (votes) return true
  if (verb?.kind !== WORD || reading.verbAt[to] !== FINITE || passive?.has(verb.norm)) return false
  let at = q.first - 1
  const bound = qualifierEnding(reading, at)
  if (bound) at = bound.first - 1
  const { merely, atPresent } = pack.phrases
  while (at >= 0 && (merely?.has(reading.tokens[at]!.norm) || atPresent?.has(reading.tokens[at]!.norm))) at--
  const before = reading.tokens[at]
  return (
    before === undefined ||
    links.has(before.norm) ||
    clauseOpeners.has(before.norm) ||
    // "The survey found 62 percent plan to hire"
    (reading.cueAt[at]?.value.role === 'saying' && reading.verbAt[at] === FINITE) ||
    before.norm === ';' ||
    before.norm === ':'
  )
}

/** Whether a number behind a link has a verb of its own. */
function opensOwnVerb({ pack }: Compiled, { tokens, verbAt }: Reading, q: Quantity): boolean {
  const verb = tokens[q.last + 1]
  const before = tokens[q.first - 1]
  return (
    before?.kind === WORD &&
    pack.phrases.links.has(before.norm) &&
    verb?.kind === WORD &&
    verbAt[q.last + 1] === FINITE &&
    !pack.phrases.passive?.has(verb.norm)
  )
}

/** "Sales fell, and 300 shops were closed": whether a comma and a link stand before what is counted, and a verb that moves nothing behind it. */
function opensOwnClause({ pack }: Compiled, { tokens, verbAt, cueAt }: Reading, q: Quantity): boolean {
  if (!pack.phrases.links.has(tokens[q.first - 1]?.norm ?? '') || tokens[q.first - 2]?.norm !== ',') return false
  let verb = q.last + 1
  // "and 612 of them had waited longer than a year"
  if (pack.phrases.partOf.has(tokens[verb]?.norm ?? ''))
    while (verb - q.last < 6 && tokens[verb]?.kind === WORD && verbAt[verb] === NO_VERB) verb++
  if (verbAt[verb] !== FINITE) return false
  for (; verbAt[verb] === FINITE; verb++) if (cueAt[verb]?.value.role === 'move') return false
  return true
}

/** The word that ties a number to its verb: of "from a peak of 28,000" the "from". */
function leadWord(compiled: Compiled, reading: Reading, at: number): string {
  const { phrases } = compiled.pack
  const { tokens, verbAt } = reading
  // "price increases averaging 5 percent": as "of" does
  if (phrases.summing?.has(tokens[at]!.norm)) return [...phrases.partOf][0]!
  // "to a league-high $101 million", "to a record 412"
  if (phrases.extremes?.has(tokens[at]!.norm))
    for (let i = at - 1; i >= 0 && i > at - 6; i--) {
      const { norm, kind, glued } = tokens[i]!
      if (phrases.from.has(norm) || phrases.to.has(norm)) return norm
      if (kind === WORD ? verbAt[i] !== NO_VERB : !glued) break
    }
  if (phrases.partOf.has(tokens[at]!.norm))
    for (let i = at - 1; i >= 0 && i > at - 8 && verbAt[i] === NO_VERB; i--) {
      // "to a 14-month low of"
      const span = reading.claims[reading.claimAt[i]!]
      const isGlued = tokens[i]!.norm === '-' && tokens[i]!.glued
      if (span ? span.unit!.type !== 'duration' || !isHyphened(reading, span) : tokens[i]!.kind !== WORD && !isGlued)
        break

      // "has risen, at an average cost of £5,300": no level that it has risen to; "according to a poll of" neither.
      if (tokens[i - 1]?.norm === ',' && phrases.lying?.has(tokens[i]!.norm)) break
      const said = reading.cueAt[i]?.value
      if (said?.role === 'saying' && said.source === 'after') break
      // "cut list prices by an average of 12 percent"
      const isLink = [phrases.from, phrases.to, phrases.by].some((links) => links.has(tokens[i]!.norm))
      if (isLink) return tokens[i]!.norm
    }
  return tokens[at]!.norm
}

/** The number behind "from" is what the nearest moved level of its size came from; a share stays a share. */
function setPrevious(
  claims: readonly Quantity[],
  roles: readonly Roles[],
  n: number,
  word: string,
  near = false,
): void {
  const q = claims[n]!
  let best = -1
  for (let k = n - 1; k >= 0 && k >= n - 4; k--) {
    if (
      roles[k]!.direction === null ||
      roles[k]!.direction === 'flat' ||
      roles[k]!.kind === 'change' ||
      !sameUnit(claims[k]!, q)
    )
      continue
    if (roles[k]!.previous !== null) continue
    if (best < 0 || apart(claims[k]!, q) < apart(claims[best]!, q)) best = k
    // "moving to a profit of €8 million from a loss of €226 million"
    if (near && k === n - 1) break
  }
  if (best < 0) return
  roles[best]!.previous = q
  if (roles[best]!.kind === 'share') roles[n]!.kind = 'share'
  claims[best]!.why.set('previous', `"${word}"`)
}

/** How many times one amount is the other, as a logarithm. */
function apart(a: Quantity, b: Quantity): number {
  const ratio = Number(a.decimal) / Number(b.decimal)
  return Number.isFinite(ratio) && ratio > 0 ? Math.abs(Math.log(ratio)) : 99
}

/** "a 20% fuel duty increase", "the 12 percent year-on-year drop": plain nouns between a number with an article and what moved. */
function isOfCompound({ compiled, reading }: Asked, q: Quantity, mark: Match<Cue>): boolean {
  const { tokens, verbAt } = reading
  const { articles } = compiled.pack.phrases
  if (mark.first > q.last + 7 || mark.first !== mark.last) return false
  // "announced a 12 percent price cut": no verb, where the clause has one.
  if (verbAt[mark.first] !== NO_VERB && !finiteBetween(reading, Math.max(0, q.first - 12), q.first)) return false
  const before = tokens[q.first - 1]
  const isLed =
    articles.has(tokens[q.first]!.norm) ||
    (before !== undefined && articles.has(before.norm)) ||
    articles.has(tokens[q.first - 2]?.norm ?? '')
  if (!isLed) return false
  for (let i = q.last + 1; i < mark.first; i++)
    if (!isInCompound(compiled, reading, i) || reading.claimAt[i]! >= 0) return false
  return true
}
