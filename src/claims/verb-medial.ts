import { Clauses } from './clauses.ts'
import type { Compiled } from './compiled.ts'
import type { Cue } from './pack.ts'
import type { Match } from './patterns.ts'
import type { Quantity } from './quantities.ts'
import { beforeNumber, type Memory, plainRoles, qualifierEnding, type Reading, type Roles } from './sentence.ts'
import { findSubject } from './subjects.ts'
import { SYMBOL, WORD } from './tokens.ts'

/**
 * Reads a clause whose verb stands between its subject and its numbers (English, German, Romance languages): prepositions before a number
 * say what it is to the verb on its left, and the subject stands left of that verb.
 */
export function readVerbMedial(compiled: Compiled, reading: Reading, memory: Memory): Roles[] {
  const { claims, tokens, cues } = reading
  const { phrases } = compiled.pack
  const roles = claims.map(plainRoles)
  const moves = cues.filter((cue) => cue.value.role === 'move')
  const clauses = new Clauses(compiled, reading, memory)
  const isBorder = (i: number): boolean => {
    const token = tokens[i]!
    return (
      (token.kind === SYMBOL && (token.norm === ';' || token.norm === '—' || (token.norm === ':' && token.glued))) ||
      reading.cueAt[i]?.value.role === 'border'
    )
  }
  const hardBorderBetween = (from: number, to: number): boolean => {
    for (let i = from; i < to; i++) if (isBorder(i)) return true
    return false
  }
  const wordBefore = (q: Quantity): number => beforeNumber(compiled, reading, q)
  let lastMove: Match<Cue> | null = null
  const movers: (Match<Cue> | undefined)[] = new Array(claims.length)
  for (let n = 0; n < claims.length; n++) {
    const q = claims[n]!
    const role = roles[n]!
    if (q.unit!.type === 'rank') continue
    const at = wordBefore(q)
    const word = at >= 0 ? tokens[at]!.norm : ''
    const prior = n > 0 ? claims[n - 1]! : null
    const movable = q.unit!.type !== 'duration' || false
    // "a 30 percent jump": a noun of movement right behind.
    const behind = moves.find(
      (mark) =>
        isMove(mark, true) &&
        mark.first > q.last &&
        mark.first <= q.last + 2 &&
        !commaBetween(reading, q.last + 1, mark.first),
    )
    // The nearest movement to the left, with no other statement in between.
    let mover: Match<Cue> | null = null
    // "doubled to": a multiple that moves is itself the verb.
    let multiplier: Quantity | null = null
    for (let i = at; i >= 0 && movable; i--) {
      if (isBorder(i)) break
      const other = claims[reading.claimAt[i]!]
      if (other && other.unit!.type === 'multiple' && other.words && other.kind === 'change' && other.direction) {
        multiplier = other
        break
      }
      const cue = reading.cueAt[i]
      if (!cue) continue
      if (cue.value.role === 'move') {
        mover = cue
        break
      }
      if (cue.value.role === 'state' && !(i === at && false)) break
    }
    if (
      behind &&
      movable &&
      (phrases.articles.has(tokens[q.first - 1]?.norm ?? '') ||
        qualifierEnding(reading, q.first - 1) ||
        (tokens[q.last + 1] && behind.first === q.last + 1))
    ) {
      role.direction ??= directionOf(behind)
      role.kind = 'change'
      q.why.set('kind', behind.value.name)
      q.why.set('direction', behind.value.name)
      lastMove = behind
      continue
    }
    if (multiplier && multiplier !== q) {
      if (phrases.to.has(word)) {
        role.direction ??= multiplier.direction
        q.why.set('direction', 'multiple, then "to"')
      } else if (phrases.from.has(word) && prior && roles[n - 1]!.direction !== null && sameUnit(prior, q)) {
        roles[n - 1]!.previous = q
        prior.why.set('previous', `"${word}"`)
      }
      continue
    }
    // "or 0.5 percent": the same move told otherwise.
    if (
      prior &&
      roles[n - 1]!.kind === 'change' &&
      at > prior.last &&
      at - prior.last <= 2 &&
      phrases.otherwise.has(word)
    ) {
      role.kind = 'change'
      role.direction = roles[n - 1]!.direction
      q.why.set('kind', 'the same change told otherwise')
      continue
    }
    if (!mover) continue
    movers[n] = mover
    // "rose above 3 percent" says where it went; "up 3 percent, above the 2 percent of May" what it is compared with.
    const bound = qualifierEnding(reading, q.first - 1)
    if (
      bound !== null &&
      bound.first === mover.last + 1 &&
      phrases.comparing.has(tokens[bound.first]!.norm) &&
      !mover.value.name.startsWith('up')
    ) {
      role.direction ??= directionOf(mover)
      q.why.set('direction', mover.value.name)
      continue
    }
    let compared = false
    for (let i = Math.max(mover.last + 1, q.first - 7); i < q.first; i++)
      if (
        phrases.comparing.has(tokens[i]!.norm) &&
        reading.claimAt[i]! < 0 &&
        !(
          bound &&
          bound.first <= i &&
          i <= bound.last &&
          mover.last + 3 >= bound.first &&
          reading.qualifiers.includes(bound) &&
          tokens[i]!.norm === 'than'
        )
      )
        compared = true
    if (compared && !phrases.to.has(word)) continue
    const distance = at - mover.last
    const between = claimsBetween(reading, mover.last + 1, q.first)
    const direct = between === 0 && distance <= (isMove(mover, true) ? 2 : 5)
    const listed =
      prior !== null &&
      lastMove === mover &&
      between > 0 &&
      roles[n - 1]!.kind === 'change' &&
      sameUnit(prior, q) &&
      linked(reading, prior.last + 1, q.first, phrases.links)
    if (phrases.to.has(word)) {
      if (between > 0 && lastMove !== mover && distance > 14) continue
      role.direction ??= directionOf(mover)
      q.why.set('direction', `${mover.value.name}, then "${word}"`)
      lastMove = mover
      continue
    }
    if (phrases.from.has(word)) {
      // The level that it came from.
      q.why.set('kind', `"${word}" after ${mover.value.name}`)
      if (at === mover.last + 1 && prior && roles[n - 1]!.kind !== 'change' && sameUnit(prior, q)) {
        // "912,000 won, down from 1.01 million won"
        roles[n - 1]!.direction ??= directionOf(mover)
        roles[n - 1]!.previous = q
        prior.why.set('previous', `"${mover.value.name} ${word}"`)
      } else {
        for (let k = n - 1; k >= 0 && k >= n - 3; k--) {
          if (roles[k]!.direction !== null && roles[k]!.kind !== 'change' && sameUnit(claims[k]!, q)) {
            roles[k]!.previous = q
            claims[k]!.why.set('previous', `"${word}"`)
            break
          }
        }
      }
      role.direction = q.signed ? role.direction : null
      continue
    }
    if (
      direct &&
      mover.value.role === 'move' &&
      isMove(mover, true) &&
      word !== 'of' &&
      word !== 'by' &&
      at !== mover.last
    )
      continue
    if (direct || listed || phrases.by.has(word)) {
      if (mover.value.role === 'move' && mover.value.spread) continue
      role.direction ??= directionOf(mover)
      role.kind = 'change'
      q.why.set('kind', mover.value.name)
      q.why.set('direction', mover.value.name)
      lastMove = mover
    }
  }
  // "from 3 percent to 4 percent": the first is what the second came from.
  for (let n = 0; n + 1 < claims.length; n++) {
    const q = claims[n]!
    const next = claims[n + 1]!
    if (!phrases.from.has(tokens[wordBefore(q)]?.norm ?? '') || !phrases.to.has(tokens[wordBefore(next)]?.norm ?? ''))
      continue
    if (sameUnit(q, next) && roles[n + 1]!.direction !== null && roles[n + 1]!.previous === null)
      roles[n + 1]!.previous = q
  }
  for (let n = 0; n < claims.length; n++) {
    const q = claims[n]!
    const role = roles[n]!
    // A conversion in brackets says the same again.
    const prior = n > 0 ? claims[n - 1]! : null
    if (
      prior &&
      tokens[q.first - 1]?.norm === '(' &&
      q.first - 1 === prior.last + 1 &&
      prior.unit!.type === 'currency' &&
      q.unit!.type === 'currency'
    ) {
      role.kind = roles[n - 1]!.kind
      role.direction = roles[n - 1]!.direction
      q.why.set('kind', 'conversion in brackets')
    }
    if (role.kind === 'level') kindFromCues(reading, q, role)
    basisOf(reading, claims, roles, n, hardBorderBetween)
    modalityOf(compiled, reading, q, role, isBorder)
    periodOf(reading, claims, n, role, hardBorderBetween)
    role.subject = findSubject({ compiled, reading, clauses, roles, n, memory, mover: movers[n] })
    if (role.subject) memory.subject = role.subject
  }
  return roles
}

const isMove = (cue: Match<Cue>, noun: boolean): boolean =>
  cue.value.role === 'move' && (cue.value.noun ?? false) === noun
const directionOf = (cue: Match<Cue>): Roles['direction'] => (cue.value.role === 'move' ? cue.value.sets : null)
const sameUnit = (a: Quantity, b: Quantity): boolean => a.unit!.type === b.unit!.type && a.unit!.code === b.unit!.code

function claimsBetween(reading: Reading, from: number, to: number): number {
  let n = 0
  let last = -1
  for (let i = from; i < to; i++) {
    const claim = reading.claimAt[i]!
    if (claim >= 0 && claim !== last) {
      n++
      last = claim
    }
  }
  return n
}

function commaBetween(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reading.tokens[i]!.kind === SYMBOL) return true
  return false
}

/** Whether only a short phrase with a linking word or comma stands between two numbers. */
function linked(reading: Reading, from: number, to: number, links: ReadonlySet<string>): boolean {
  if (to - from > 9) return false
  for (let i = from; i < to; i++) if (links.has(reading.tokens[i]!.norm) || reading.tokens[i]!.norm === ',') return true
  return false
}

function kindFromCues(reading: Reading, q: Quantity, role: Roles): void {
  for (const cue of reading.cues) {
    if (cue.value.role !== 'kind') continue
    const { side, sets } = cue.value
    const share = sets === 'share'
    if (share && q.unit!.type !== 'percent' && q.unit!.type !== 'multiple') continue
    if (q.unit!.type === 'duration' && share) continue
    const fits =
      side === 'before'
        ? cue.last < q.first &&
          q.first - cue.last <= 12 &&
          claimsBetween(reading, cue.last + 1, q.first) <= (share ? 1 : 0)
        : side === 'after'
          ? cue.first > q.last && cue.first - q.last <= 2
          : true
    if (fits) {
      role.kind = sets
      q.why.set('kind', cue.value.name)
      return
    }
  }
}

function basisOf(
  reading: Reading,
  claims: readonly Quantity[],
  roles: Roles[],
  n: number,
  borderBetween: (from: number, to: number) => boolean,
): void {
  const q = claims[n]!
  const role = roles[n]!
  if (role.kind !== 'change' && role.direction === null) return
  if (q.unit!.type === 'duration') return
  let best: Match<Cue> | null = null
  for (const cue of reading.cues) {
    if (cue.value.role !== 'basis') continue
    if (cue.first > q.last) {
      if (!borderBetween(q.last + 1, cue.first)) best = cue
      break
    }
    best = cue
  }
  if (best && best.value.role === 'basis') {
    role.basis = best.value.sets
    q.why.set('basis', best.value.name)
  }
}

function modalityOf(
  compiled: Compiled,
  reading: Reading,
  q: Quantity,
  role: Roles,
  isBorder: (i: number) => boolean,
): void {
  for (const cue of reading.cues) {
    if (cue.value.role !== 'modality') continue
    const { side, sets } = cue.value
    if (side === 'after' ? cue.first > q.last : side === 'before' ? cue.last < q.first : true) {
      const from = Math.min(cue.last, q.first)
      const to = Math.max(cue.first, q.last)
      let apart = false
      for (let i = from; i < to; i++) if (isBorder(i) && reading.cueAt[i] !== cue) apart = true
      if (side === 'before' && (sets === 'forecast' || sets === 'target'))
        for (let i = cue.last + 1; i < q.first; i++) {
          const word = reading.tokens[i]!
          if (word.kind !== WORD || !compiled.pack.phrases.isPast(word.norm)) continue
          if (
            isVerbCue(reading, i) &&
            !compiled.pack.phrases.infinitive.has(reading.tokens[i - 1]!.norm) &&
            i > cue.last + 1
          )
            apart = true
        }
      if (apart) continue
      const reported = cue.value.reported
      role.modality = reported && reading.cues.some((c) => c.value.role === 'saying') ? reported : sets
      q.why.set('modality', cue.value.name)
      if (side === 'before' || sets === 'estimate') return
    }
  }
}

function periodOf(
  reading: Reading,
  claims: readonly Quantity[],
  n: number,
  role: Roles,
  borderBetween: (from: number, to: number) => boolean,
): void {
  const q = claims[n]!
  const type = q.unit!.type
  if (type === 'rank') return
  const next = claims[n + 1]
  let chosen = null
  const hasEarlier = reading.periods.some((mark) => mark.period && mark.last < q.first)
  for (const mark of reading.periods) {
    if (!mark.period) continue
    if (
      mark.first > q.last &&
      (!next || mark.last < next.first || tokensBracket(reading, next)) &&
      mark.first - q.last <= 9 &&
      !(type === 'multiple' && role.kind !== 'change') &&
      !(hasEarlier && hasComma(reading, q.last + 1, mark.first)) &&
      !borderBetween(q.last + 1, mark.first)
    ) {
      chosen = mark
      break
    }
  }
  if (!chosen && type !== 'duration')
    for (const mark of reading.periods) if (mark.period && mark.last < q.first) chosen = mark
  if (!chosen && type !== 'duration') {
    const later = reading.periods.find((mark) => mark.period && mark.first > q.last)
    if (
      later &&
      !hasComma(reading, q.last + 1, later.first) &&
      !borderBetween(q.last + 1, later.first) &&
      !sayingBetween(reading, q.last + 1, later.first)
    )
      chosen = later
  }
  if (!chosen) return
  if (type === 'duration' && chosen.last > q.first && chosen.first - q.last > 3) return
  role.period = chosen.period
  q.why.set('period', chosen.name)
}

function hasComma(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reading.tokens[i]!.norm === ',') return true
  return false
}

function sayingBetween(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reading.cueAt[i]?.value.role === 'saying') return true
  return false
}

function isVerbCue(reading: Reading, at: number): boolean {
  const role = reading.cueAt[at]?.value.role
  return role === 'move' || role === 'state'
}

function tokensBracket(reading: Reading, next: Quantity): boolean {
  return reading.tokens[next.first - 1]?.norm === '('
}
