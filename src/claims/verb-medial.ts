import type { Compiled } from './compiled.ts'
import type { Cue } from './pack.ts'
import type { Match } from './patterns.ts'
import type { Quantity } from './quantities.ts'
import { type Memory, phrase, plainRoles, type Reading, type Roles } from './sentence.ts'
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
  // The last word before a number that is neither a qualifier nor an article.
  const wordBefore = (q: Quantity): number => {
    let i = q.first - 1
    for (let guard = 0; i >= 0 && guard < 8; guard++) {
      const mark = qualifierEnding(reading, i)
      if (mark) i = mark.first - 1
      else if (phrases.articles.has(tokens[i]!.norm)) i--
      else break
    }
    return i
  }
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
    const moved = objectOfMove(compiled, reading, q, movers[n])
    if (moved) q.why.set('subject', 'object of the verb')
    role.subject = moved ?? subjectOf(compiled, reading, roles, n, memory, isBorder)
    if (role.subject) memory.subject = role.subject
  }
  return roles
}

/** "raised its rate by", "cut the tax to": what is moved stands between the verb and the number's preposition. */
function objectOfMove(compiled: Compiled, reading: Reading, q: Quantity, mover: Match<Cue> | undefined): string | null {
  const { phrases } = compiled.pack
  if (mover?.value.role !== 'move' || mover.value.noun || mover.value.adjacent) return null
  const { tokens } = reading
  const first = mover.last + 1
  if (!tokens[first] || first >= q.first || reading.claimAt[first]! >= 0) return null
  let last = first - 1
  for (let i = first; i < q.first && i < first + 9; i++) {
    const token = tokens[i]!
    if (token.kind !== WORD || reading.claimAt[i]! >= 0 || reading.periodAt[i]) return null
    if (phrases.to.has(token.norm) || phrases.by.has(token.norm) || phrases.from.has(token.norm))
      return last < first ? null : trimPhrase(compiled, reading, first, last) || null
    if (phrases.breaks.has(token.norm)) return null
    last = i
  }
  return null
}

const isMove = (cue: Match<Cue>, noun: boolean): boolean =>
  cue.value.role === 'move' && (cue.value.noun ?? false) === noun
const directionOf = (cue: Match<Cue>): Roles['direction'] => (cue.value.role === 'move' ? cue.value.sets : null)
const sameUnit = (a: Quantity, b: Quantity): boolean => a.unit!.type === b.unit!.type && a.unit!.code === b.unit!.code

function qualifierEnding(reading: Reading, at: number): Match<Cue> | null {
  for (const mark of reading.qualifiers)
    if (mark.last === at && mark.value.role === 'qualifier' && mark.value.side === 'before') return mark
  return null
}

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

/** Token where the verb of the number stands, or -1. */
function verbBefore(compiled: Compiled, reading: Reading, from: number): number {
  const { phrases } = compiled.pack
  for (let i = from; i >= 0; i--) {
    const token = reading.tokens[i]!
    if (token.kind !== WORD || reading.periodAt[i]) continue
    const cue = reading.cueAt[i]
    if (cue && cue.value.role === 'basis') continue
    if (cue && (cue.value.role === 'state' || (cue.value.role === 'move' && !cue.value.noun && !cue.value.adjacent)))
      return cue.first
    if (cue && cue.value.role === 'saying') return cue.first
    if (phrases.isVerb(token.norm, token)) {
      let first = i
      while (
        first > 0 &&
        reading.tokens[first - 1]!.kind === WORD &&
        phrases.isVerb(reading.tokens[first - 1]!.norm, reading.tokens[first - 1]!)
      )
        first--
      return first
    }
  }
  return -1
}

/** The noun phrase that ends before token `end`, trimmed, or "". */
export function nounPhraseBefore(
  compiled: Compiled,
  reading: Reading,
  end: number,
  isBorder: (i: number) => boolean,
): string {
  const { phrases } = compiled.pack
  const { tokens } = reading
  let last = end - 1
  while (last >= 0 && reading.periodAt[last]) last--
  if (last < 0 || phrases.links.has(tokens[last]!.norm)) return ''
  while (last >= 0 && tokens[last]!.kind === WORD && phrases.trailing.has(tokens[last]!.norm)) last--
  const counted = last >= 0 ? reading.claims[reading.claimAt[last]!] : undefined
  if (counted?.noun && counted.noun.last === last) {
    // "a survey of 1,001 adults" is a survey, "a total of 1.96 million foreigners" are foreigners.
    const of = counted.first - 1
    if (!phrases.partOf.has(tokens[of]?.norm ?? '') || phrases.empty.has(tokens[of - 1]?.norm ?? ''))
      return counted.unit!.text
    last = of - 1
  }
  let first = last
  for (; first >= 0; first--) {
    if (reading.claimAt[first]! >= 0) break
    const token = tokens[first]!
    if (
      token.kind === SYMBOL &&
      !(
        (token.norm === '-' ||
          token.norm === '&' ||
          token.norm === '’' ||
          token.norm === '/' ||
          token.norm === '.' ||
          token.norm === "'") &&
        token.glued
      )
    )
      break
    if (isBorder(first) || reading.periodAt[first]) break
    if (token.kind !== WORD) continue
    const cue = reading.cueAt[first]
    if (cue && cue.value.role === 'saying') break
    if (phrases.clauseOpeners.has(token.norm)) break
    if (phrases.isVerb(token.norm, token) && first < last) break
  }
  return trimPhrase(compiled, reading, first + 1, last)
}

export function trimPhrase(compiled: Compiled, reading: Reading, first: number, last: number): string {
  const { phrases } = compiled.pack
  const { tokens } = reading
  while (
    first <= last &&
    (tokens[first]!.kind === SYMBOL ||
      phrases.leading.has(tokens[first]!.norm) ||
      phrases.articles.has(tokens[first]!.norm))
  )
    first++
  let to = first
  while (to <= last && to - first < 10) {
    const token = tokens[to]!
    if (token.kind === SYMBOL && !token.glued) break
    if (token.norm === ',' || token.norm === '(' || token.norm === '“' || token.norm === '”') break
    if (to > first && token.kind === WORD && phrases.breaks.has(token.norm)) break
    if (reading.periodAt[to]) break
    to++
  }
  if (to === first) return ''
  const words = phrase(reading, first, to - 1)
  return phrases.pronouns.has(words.toLowerCase()) ? '' : words
}

function subjectOf(
  compiled: Compiled,
  reading: Reading,
  roles: readonly Roles[],
  n: number,
  memory: Memory,
  isBorder: (i: number) => boolean,
): string | null {
  const { phrases, nouns } = compiled.pack
  const { claims, tokens } = reading
  const q = claims[n]!
  const type = q.unit!.type
  const prior = n > 0 ? claims[n - 1]! : null
  const note = (rule: string): void => {
    q.why.set('subject', rule)
  }
  if (prior && tokens[q.first - 1]?.norm === '(' && q.first - 1 <= prior.last + 1) {
    note('same as before the bracket')
    return roles[n - 1]!.subject
  }
  if (type === 'duration' && q.why.get('unit') === 'age behind a name') {
    const name = nameBefore(reading, q.first - 2)
    if (name) {
      note('name before the age')
      return name
    }
  }
  if (type === 'count' && q.noun && !q.lent && roles[n]!.kind !== 'change') {
    note('thing counted')
    return q.unit!.text
  }
  // "half of the calls", "seven out of ten visitors"
  if (roles[n]!.kind === 'share' && (type === 'multiple' || verbBefore(compiled, reading, q.first - 1) < 0)) {
    let first = q.last + 1
    if (tokens[first] && phrases.partOf.has(tokens[first]!.norm)) first++
    let last = first - 1
    while (
      last + 1 < tokens.length &&
      last - first < 6 &&
      tokens[last + 1]!.kind === WORD &&
      !phrases.breaks.has(tokens[last + 1]!.norm) &&
      !reading.cueAt[last + 1] &&
      !phrases.isVerb(tokens[last + 1]!.norm, tokens[last + 1]!)
    )
      last++
    const words = last >= first ? trimPhrase(compiled, reading, first, last) : ''
    if (words && !nouns.stops.has(words.toLowerCase())) {
      note('whole that it is part of')
      return words
    }
    if (prior) {
      note('same as the number before')
      return roles[n - 1]!.subject
    }
  }
  // "a 35% tariff", "a $5 billion fund": what the quantity describes follows it.
  const articled =
    tokens[q.first - 1] && (phrases.articles.has(tokens[q.first - 1]!.norm) || qualifierEnding(reading, q.first - 1))
  const next = tokens[q.last + 1]
  if (
    articled &&
    roles[n]!.kind !== 'change' &&
    next &&
    next.kind === WORD &&
    !nouns.stops.has(next.norm) &&
    !phrases.isVerb(next.norm, next) &&
    !reading.cueAt[q.last + 1] &&
    !reading.periodAt[q.last + 1]
  ) {
    let last = q.last + 1
    while (
      last + 1 < tokens.length &&
      last - q.last < 4 &&
      tokens[last + 1]!.kind === WORD &&
      !nouns.stops.has(tokens[last + 1]!.norm) &&
      !phrases.isVerb(tokens[last + 1]!.norm, tokens[last + 1]!) &&
      !reading.periodAt[last + 1]
    )
      last++
    note('what the quantity describes')
    return phrase(reading, q.last + 1, last)
  }
  // "a budget of $5 billion"
  let at = q.first - 1
  for (let guard = 0; at >= 0 && guard < 6; guard++) {
    const mark = qualifierEnding(reading, at)
    if (mark) at = mark.first - 1
    else if (phrases.articles.has(tokens[at]!.norm) || tokens[at]!.norm === 'between') at--
    else break
  }
  if (at >= 1 && tokens[at]!.norm === 'of' && !reading.cueAt[at - 1]) {
    let first = at - 1
    while (
      first > 0 &&
      at - first < 4 &&
      tokens[first - 1]!.kind === WORD &&
      !nouns.stops.has(tokens[first - 1]!.norm) &&
      !phrases.isVerb(tokens[first - 1]!.norm, tokens[first - 1]!)
    )
      first--
    if (
      first >= 2 &&
      phrases.partOf.has(tokens[first - 1]!.norm) &&
      tokens[first - 2]!.kind === WORD &&
      !nouns.stops.has(tokens[first - 2]!.norm)
    )
      first -= 2
    const head = tokens[at - 1]!.norm
    if (!phrases.empty.has(head) && tokens[at - 1]!.kind === WORD) {
      const words = trimPhrase(compiled, reading, first, at - 1)
      if (words) {
        note('noun before "of"')
        return words
      }
    }
  }
  // An elliptic list: "Rents gained 3 percent and wages 2.6 percent", "Japanese with 364,000".
  if (prior) {
    let verb = false
    for (let i = prior.last + 1; i < q.first; i++) {
      const token = tokens[i]!
      const cue = reading.cueAt[i]
      if (
        token.kind === WORD &&
        (phrases.isVerb(token.norm, token) ||
          (cue &&
            (cue.value.role === 'state' || (cue.value.role === 'move' && !cue.value.adjacent && !cue.value.noun))))
      )
        verb = true
    }
    const adjacent = reading.cueAt[q.first - 1]?.value ?? null
    if (adjacent?.role === 'move' && adjacent.adjacent) {
      note('same as the number before')
      return roles[n - 1]!.subject
    }
    if (!verb) {
      let last = q.first - 1
      while (
        last > prior.last &&
        (tokens[last]!.kind === SYMBOL ||
          qualifierEnding(reading, last) ||
          phrases.trailing.has(tokens[last]!.norm) ||
          phrases.breaks.has(tokens[last]!.norm) ||
          reading.cueAt[last] ||
          reading.periodAt[last] ||
          phrases.from.has(tokens[last]!.norm) ||
          phrases.to.has(tokens[last]!.norm))
      )
        last--
      let first = last + 1
      while (
        first - 1 > prior.last &&
        (tokens[first - 1]!.kind === WORD || tokens[first - 1]!.norm === '-') &&
        !phrases.links.has(tokens[first - 1]!.norm) &&
        !phrases.breaks.has(tokens[first - 1]!.norm) &&
        !reading.cueAt[first - 1] &&
        !reading.periodAt[first - 1]
      )
        first--
      const opener =
        phrases.articles.has(tokens[first]?.norm ?? '') && first - 1 === prior.last ? undefined : tokens[first - 1]
      const listed =
        opener !== undefined &&
        (first - 1 === prior.last || phrases.links.has(opener.norm) || opener.norm === ',' || opener.norm === 'by')
      const words = last >= first && listed ? trimPhrase(compiled, reading, first, last) : ''
      if (words && words.length > 2 && !/^\w+ing\b/i.test(words) && !nouns.stops.has(words.toLowerCase())) {
        note('noun of the list')
        return words
      }
      note('same as the number before')
      return roles[n - 1]!.subject
    }
  }
  let from = q.first - 1
  for (let tries = 0; tries < 4; tries++) {
    const verb = verbBefore(compiled, reading, from)
    if (verb < 0) break
    const word = tokens[verb]!.norm
    if (
      verb > 0 &&
      phrases.infinitive.has(tokens[verb - 1]!.norm) &&
      !phrases.isVerb(tokens[verb - 1]!.norm, tokens[verb - 1]!)
    ) {
      from = verb - 2
      continue
    }
    const participle = word.endsWith('ing') || (tokens[verb - 1]?.norm === ',' && verb > 1)
    const words = nounPhraseBefore(compiled, reading, verb, isBorder)
    if (words) {
      note('noun phrase before the verb')
      return words
    }
    const before = tokens[verb - 1]
    if (before && phrases.pronouns.has(before.norm)) {
      note('pronoun, resolved to the subject before')
      const saying = reading.cues.find((cue) => cue.value.role === 'saying' && cue.first < verb)
      const speaker = saying ? nounPhraseBefore(compiled, reading, saying.first, isBorder) : ''
      return speaker || memory.subject
    }
    if (!participle && prior === null && verb === 0) break
    if (prior && verb > prior.last && roles[n - 1]!.subject) {
      note('same as the number before')
      return roles[n - 1]!.subject
    }
    from = verb - 1
  }
  if (type === 'count' && q.unit!.text) {
    note('thing counted')
    return q.unit!.text
  }
  if (n > 0 && roles[n - 1]!.subject) {
    note('same as the number before')
    return roles[n - 1]!.subject
  }
  // No verb: the first noun phrase of the sentence.
  const words = trimPhrase(compiled, reading, 0, Math.min(q.first - 1, 8))
  if (words) note('first noun phrase')
  return words || null
}

function nameBefore(reading: Reading, last: number): string {
  let first = last + 1
  while (first > 0 && last - first < 3) {
    const token = reading.tokens[first - 1]!
    if (token.kind === WORD && token.capital) first--
    else if (token.norm === '-' && token.glued) first--
    else break
  }
  return first <= last ? phrase(reading, first, last) : ''
}
