import type { Compiled } from './compiled.ts'
import type { Cue, ParticleRole } from './pack.ts'
import type { Match } from './patterns.ts'
import type { Quantity } from './quantities.ts'
import { type Memory, plainRoles, type Reading, type Roles } from './sentence.ts'
import { NUMBER, SYMBOL, WORD } from './tokens.ts'

/**
 * Reads a clause whose verb stands last (Korean, Japanese): the particle behind a number says what it is to the verb on its right, one verb
 * may serve several numbers before it, and the subject is the noun with a topic or subject particle on the left.
 */
export function readVerbFinal(compiled: Compiled, reading: Reading, memory: Memory): Roles[] {
  const { claims, tokens, cues } = reading
  const { phrases } = compiled.pack
  const roles = claims.map(plainRoles)
  const roleAt = (i: number): ParticleRole => {
    const token = tokens[i]!
    if (token.kind !== WORD) return 'other'
    return phrases.splitParticle?.(token.norm)?.role ?? 'bare'
  }
  for (let n = 0; n < claims.length; n++) {
    const q = claims[n]!
    const role = roles[n]!
    const prior = n > 0 ? claims[n - 1]! : null
    const bracketed = tokens[q.first - 1]?.norm === '('
    if (bracketed && prior && q.first - 1 === prior.last + 1) {
      if (prior.unit!.type === 'currency' && q.unit!.type === 'currency') {
        role.kind = roles[n - 1]!.kind
        role.direction = roles[n - 1]!.direction
        role.basis = roles[n - 1]!.basis
        q.why.set('kind', 'conversion in brackets')
      } else if (q.signed) role.kind = 'change'
      else if (roles[n - 1]!.kind === 'change' && (q.unit!.type === 'percent' || q.unit!.type === 'percentage_point')) {
        role.kind = 'change'
        role.direction = roles[n - 1]!.direction
        q.why.set('kind', 'the same change in brackets')
      }
    } else if (q.unit!.type !== 'rank') {
      const particle = tokens[q.last + 1]?.glued ? tokens[q.last + 1]!.norm : ''
      const inBracket = tokens[q.last + 1]?.norm === '(' ? claims[n + 1] : undefined
      const mover =
        bracketed || (inBracket?.signed && !movesBehindBracket(reading, inBracket))
          ? null
          : moverAfter(phrases.partOf, phrases.links, reading, q, roleAt)
      // A movement straight before the number describes the level that it led to.
      const before = moverEnding(reading, q.first - 1)
      if (phrases.from.has(particle)) {
        // What it came from: the next number of its kind is what it became.
        q.why.set('kind', `"${particle}" behind the number`)
      } else if (phrases.to.has(particle)) {
        if (mover) {
          role.direction ??= directionOf(mover)
          q.why.set('direction', `"${particle}", then ${mover.value.name}`)
        } else if (before) {
          role.direction ??= directionOf(before)
          q.why.set('direction', before.value.name)
        }
      } else if (mover && (before === null || mover.first === q.last + 1) && q.unit!.type !== 'duration') {
        const { value } = mover
        if (value.role === 'move') {
          role.direction ??= directionOf(mover)
          role.kind = 'change'
          q.why.set('kind', value.name)
          q.why.set('direction', value.name)
        }
      } else if (before && q.unit!.type !== 'duration') {
        role.direction ??= directionOf(before)
        q.why.set('direction', before.value.name)
      }
      if (
        q.signed &&
        role.kind === 'level' &&
        (q.unit!.type === 'percent' || q.unit!.type === 'percentage_point' || q.unit!.type === 'basis_point')
      ) {
        if (!phrases.to.has(particle)) role.kind = 'change'
      }
      if (
        q.signed &&
        role.kind === 'level' &&
        !q.why.get('direction')?.startsWith('minus') &&
        q.unit!.type !== 'temperature'
      )
        role.kind = 'change'
    }
  }
  for (let n = 0; n + 1 < claims.length; n++) {
    const q = claims[n]!
    const particle = tokens[q.last + 1]?.norm ?? ''
    if (!phrases.from.has(particle)) continue
    for (let k = n + 1; k < claims.length && k <= n + 2; k++) {
      if (sameUnit(q, claims[k]!) && roles[k]!.kind !== 'change') {
        roles[k]!.previous = q
        claims[k]!.why.set('previous', `"${particle}" behind the number before`)
        roles[n]!.kind = roles[k]!.kind
        break
      }
    }
  }
  for (let n = 0; n < claims.length; n++) {
    const q = claims[n]!
    const role = roles[n]!
    kindFromCues(reading, q, role, n)
    if (role.kind === 'change' || role.direction !== null) {
      let best: Match<Cue> | null = null
      for (const cue of cues) {
        if (cue.value.role !== 'basis') continue
        if (cue.first > q.last && best) break
        if (cue.first > q.last && cue.first - q.last > 6) break
        best = cue
      }
      if (best && best.value.role === 'basis' && q.unit!.type !== 'duration') {
        role.basis = best.value.sets
        q.why.set('basis', best.value.name)
      } else if (role.basis === null && n > 0 && tokens[q.first - 1]?.norm === '(') role.basis = roles[n - 1]!.basis
    }
    if (q.why.get('unit') !== 'age behind a name') modalityOf(reading, q, role)
    if (q.unit!.type !== 'duration') {
      let chosen = null
      for (const mark of reading.periods)
        if (mark.period && mark.last < q.first && tokens[mark.first - 1]?.norm !== '(') chosen = mark
      if (chosen && q.unit!.type !== 'rank') {
        role.period = chosen.period
        q.why.set('period', chosen.name)
      }
    }
    role.subject = subjectOf(compiled, reading, roles, n, memory, roleAt)
    if (role.subject) memory.subject = role.subject
  }
  // Share kinds found on one end of a movement hold for the other.
  for (let n = 0; n < claims.length; n++) {
    const { previous } = roles[n]!
    if (!previous) continue
    const k = claims.indexOf(previous)
    if (k >= 0 && roles[n]!.kind === 'share') roles[k]!.kind = 'share'
  }
  return roles
}

function movesBehindBracket(reading: Reading, q: Quantity): boolean {
  return reading.tokens[q.last + 1]?.norm === ')' && reading.cueAt[q.last + 2]?.value.role === 'move'
}

const directionOf = (cue: Match<Cue>): Roles['direction'] => (cue.value.role === 'move' ? cue.value.sets : null)
const sameUnit = (a: Quantity, b: Quantity): boolean => a.unit!.type === b.unit!.type && a.unit!.code === b.unit!.code

/** The movement that serves a number: the first on its right, with only numbers, their nouns and particles in between. */
function moverAfter(
  partOf: ReadonlySet<string>,
  links: ReadonlySet<string>,
  reading: Reading,
  q: Quantity,
  roleAt: (i: number) => ParticleRole,
): Match<Cue> | null {
  const { tokens } = reading
  let ownSubject = false
  for (let i = q.last + 1; i < tokens.length && i <= q.last + 30; i++) {
    const cue = reading.cueAt[i]
    if (cue) {
      if (cue.value.role === 'move') return ownSubject ? null : cue
      if (cue.value.role === 'state' || cue.value.role === 'saying' || cue.value.role === 'border') return null
      if (cue.value.role === 'basis') i = cue.last
      continue
    }
    if (reading.claimAt[i]! >= 0) {
      // Over a further number only where the two stand in a list, or it is in brackets.
      const next = tokens[q.last + 1]!
      if (!links.has(next.norm) && next.norm !== '(') return null
      ownSubject = false
      continue
    }
    const token = tokens[i]!
    if (token.kind === SYMBOL) {
      if (
        token.norm === '(' ||
        token.norm === ')' ||
        token.norm === ',' ||
        token.norm === '·' ||
        token.norm === '’' ||
        token.norm === '‘'
      )
        continue
      return null
    }
    if (token.glued) {
      if (partOf.has(token.norm)) return null
      continue
    }
    const role = roleAt(i)
    if (role === 'verb' || role === 'clause' || role === 'object') return null
    // A verb with a subject of its own between it and the number does not serve the number.
    if (role === 'topic' || role === 'subject') ownSubject = true
    if (partOf.has(token.norm)) return null
  }
  return null
}

function moverEnding(reading: Reading, at: number): Match<Cue> | null {
  for (let i = at, guard = 0; i >= 0 && guard < 3; guard++) {
    const cue = reading.cueAt[i]
    if (cue?.value.role === 'move' && cue.last === i) return cue
    const mark = reading.qualifiers.find((m) => m.last === i)
    if (!mark) return null
    i = mark.first - 1
  }
  return null
}

function kindFromCues(reading: Reading, q: Quantity, role: Roles, n: number): void {
  if (role.kind !== 'level') return
  for (const cue of reading.cues) {
    if (cue.value.role !== 'kind') continue
    const { side, sets } = cue.value
    if (sets === 'share' && q.unit!.type !== 'percent' && q.unit!.type !== 'multiple') continue
    let fits = false
    if (side === 'before') {
      let claimsBetween = 0
      let last = -1
      for (let i = cue.last + 1; i < q.first; i++) {
        const c = reading.claimAt[i]!
        if (c >= 0 && c !== last) {
          claimsBetween++
          last = c
        }
      }
      fits = cue.last < q.first && q.first - cue.last <= 10 && claimsBetween <= (sets === 'share' ? 1 : 0)
    } else if (side === 'after') fits = cue.first > q.last && cue.first - q.last <= 3
    else fits = true
    if (fits) {
      role.kind = sets
      q.why.set('kind', cue.value.name)
      return
    }
  }
  void n
}

function modalityOf(reading: Reading, q: Quantity, role: Roles): void {
  for (const cue of reading.cues) {
    if (cue.value.role !== 'modality') continue
    const { side, sets } = cue.value
    if (side === 'after' ? cue.last < q.first : side === 'before' ? cue.first > q.last : false) continue
    const from = Math.min(cue.last, q.first)
    const to = Math.max(cue.first, q.last)
    let apart = false
    for (let i = from; i < to; i++) if (reading.cueAt[i]?.value.role === 'border') apart = true
    if (apart) continue
    if (side === 'before') {
      // What names a forecast holds for the number next to it.
      let others = false
      for (let k = cue.last + 1; k < q.first; k++) if (reading.claimAt[k]! >= 0) others = true
      if (others) continue
    }
    role.modality = sets
    q.why.set('modality', cue.value.name)
    return
  }
}

function subjectOf(
  compiled: Compiled,
  reading: Reading,
  roles: readonly Roles[],
  n: number,
  memory: Memory,
  roleAt: (i: number) => ParticleRole,
): string | null {
  const { claims, tokens } = reading
  const { phrases } = compiled.pack
  const q = claims[n]!
  const note = (rule: string): void => {
    q.why.set('subject', rule)
  }
  const opener = tokens[q.first - 1]
  if (opener?.norm === '(') {
    const inner = q.first - 2
    const prior = n > 0 ? claims[n - 1]! : null
    if (prior && prior.last >= inner) {
      note('same as before the bracket')
      return roles[n - 1]!.subject
    }
    if (inner >= 0 && tokens[inner]!.kind === WORD) {
      note('noun before the bracket')
      return nounPhrase(compiled, reading, inner, roleAt)
    }
  }
  if (q.unit!.type === 'rank') {
    // 1위인 한빛전자는, 2위 대원하이닉스는: whose rank it is may follow.
    let i = q.last + 1
    if (tokens[i]?.glued) i = tokens[i]!.norm === '인' ? i + 1 : tokens.length
    for (let steps = 0; i < tokens.length && steps < 4; i++, steps++) {
      const role = roleAt(i)
      if (role === 'topic' || role === 'subject') {
        note('noun behind the rank')
        return nounPhrase(compiled, reading, i, roleAt)
      }
      if (role !== 'bare' || tokens[i]!.kind !== WORD) break
    }
  }
  if (n > 0 && onlyPartitive(phrases.partOf, reading, claims[n - 1]!.last + 1, q.first) && roles[n - 1]!.subject) {
    note('part of the number before')
    return roles[n - 1]!.subject
  }
  // 500원의 분기배당, 1조원 규모의 보상안: what it measures follows.
  const next = tokens[q.last + 1]
  if (
    next &&
    (phrases.genitive.has(next.norm) ||
      (!next.glued && phrases.genitive.has(next.norm.slice(-1)) && phrases.sizeWords.has(next.norm)))
  ) {
    for (let i = q.last + 2; i < tokens.length && i <= q.last + 5; i++) {
      if (tokens[i]!.kind !== WORD || reading.claimAt[i]! >= 0 || reading.cueAt[i]?.value.role === 'move') break
      const role = roleAt(i)
      if (role === 'bare' || role === 'of') continue
      if (role === 'object' || role === 'subject' || role === 'topic') {
        note('noun that it describes')
        return nounPhrase(compiled, reading, i, roleAt)
      }
      break
    }
  }
  let object = -1
  let topic = -1
  const particle = tokens[q.last + 1]?.glued ? tokens[q.last + 1]!.norm : ''
  for (let i = q.first - 1, steps = 0; i >= 0 && steps < 40; i--, steps++) {
    const token = tokens[i]!
    if (reading.claimAt[i]! >= 0) {
      continue
    }
    if (token.kind === SYMBOL) {
      if (token.norm === ';' || token.norm === '▲' || token.norm === '△' || token.norm === '“') break
      continue
    }
    if (reading.periodAt[i] || reading.qualifiers.some((m) => m.first <= i && i <= m.last)) continue
    const cue = reading.cueAt[i]
    if (cue && (cue.value.role === 'basis' || cue.value.role === 'saying')) continue
    if (token.glued && i > 0 && (reading.claimAt[i - 1]! >= 0 || tokens[i - 1]!.norm === ')')) continue
    if (phrases.leading.has(token.norm)) continue
    const role = roleAt(i)
    if (role === 'topic' || role === 'subject') {
      topic = i
      break
    }
    if (role === 'clause' || cue?.value.role === 'border') {
      // The verb of the clause before: its subject serves this clause too, unless one was found.
      if (object >= 0) break
      continue
    }
    if (cue?.value.role === 'move' && cue.value.noun !== true) continue
    if (role === 'bare' && i === q.first - 1) {
      topic = i
      break
    }
    if (
      role === 'object' &&
      object < 0 &&
      i >= q.first - 8 &&
      (phrases.from.has(particle) ||
        phrases.to.has(particle) ||
        roles[n]!.direction !== null ||
        claims[n]!.why.has('previous'))
    ) {
      topic = i
      break
    }
    if ((role === 'object' || role === 'bare' || role === 'of') && object < 0 && i >= q.first - 3 && !cue) object = i
  }
  const at = topic >= 0 ? topic : object
  if (at >= 0) {
    const words = nounPhrase(compiled, reading, at, roleAt)
    if (words && !phrases.pronouns.has(words)) {
      note(topic >= 0 ? 'noun with a topic or subject particle' : 'noun before the number')
      return words
    }
  }
  if (n > 0 && roles[n - 1]!.subject) {
    note('same as the number before')
    return roles[n - 1]!.subject
  }
  // What follows and is described: 1200억원을 들여 짓는 공장.
  if (memory.subject) note('subject of the sentence before')
  return memory.subject
}

function onlyPartitive(partOf: ReadonlySet<string>, reading: Reading, from: number, to: number): boolean {
  if (to <= from) return false
  for (let i = from; i < to; i++) if (!partOf.has(reading.tokens[i]!.norm)) return false
  return true
}

/** The noun at token `at` without its particle, with the bare nouns before it. */
export function nounPhrase(
  compiled: Compiled,
  reading: Reading,
  at: number,
  roleAt: (i: number) => ParticleRole,
): string {
  const { tokens, text } = reading
  const { phrases } = compiled.pack
  const head = tokens[at]!
  const split = phrases.splitParticle?.(head.norm)
  const noun = split ? split.noun : head.norm
  let first = at
  while (first > 0 && at - first < 3) {
    const i = first - 1
    const token = tokens[i]!
    if (
      token.kind === SYMBOL &&
      (token.norm === '·' || token.norm === '-' || token.norm === '&') &&
      token.glued &&
      tokens[first]!.glued
    ) {
      first--
      continue
    }
    if (token.kind === SYMBOL && (token.norm === ')' || token.norm === '’' || token.norm === "'")) {
      // (PER) and quoted names belong to the noun.
      let open = i - 1
      while (
        open >= 0 &&
        i - open < 8 &&
        tokens[open]!.norm !== '(' &&
        tokens[open]!.norm !== '‘' &&
        tokens[open]!.norm !== "'"
      )
        open--
      if (open >= 0 && i - open < 8 && tokens[first]!.glued && first === at && token.norm === ')') {
        first = open
        continue
      }
      break
    }
    if (token.kind !== WORD) break
    if (token.glued && i > 0 && (tokens[i - 1]!.kind === NUMBER || reading.claimAt[i - 1]! >= 0)) break
    if (reading.claimAt[i]! >= 0 || reading.periodAt[i]) break
    const cue = reading.cueAt[i]
    if (cue && cue.value.role !== 'kind' && cue.value.role !== 'modality') break
    if (phrases.leading.has(token.norm) || phrases.breaks.has(token.norm)) break
    const role = roleAt(i)
    if (role !== 'bare' && role !== 'of') break
    if (reading.qualifiers.some((m) => m.first <= i && i <= m.last)) break
    first--
  }
  return text.slice(tokens[first]!.start, head.start + noun.length)
}
