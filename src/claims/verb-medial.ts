import { periodOf } from './claim-periods.ts'
import { Clauses } from './clauses.ts'
import type { Compiled } from './compiled.ts'
import { deny, expectedNumber, modalityOf } from './modality.ts'
import { type Cue, FINITE, NO_VERB, NON_FINITE } from './pack.ts'
import type { Match } from './patterns.ts'
import type { Quantity } from './quantity.ts'
import { pairRespectively } from './respectively.ts'
import {
  attributes,
  beforeNumber,
  claimsBetween,
  isHyphened,
  type Memory,
  openingWhole,
  plainRoles,
  qualifierEnding,
  type Reading,
  type Roles,
} from './sentence.ts'
import { minuses } from './signs.ts'
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
  memory.subjectBefore = memory.subject
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
    // "by rallying twice": so often, not so many times as much
    if (phrases.often?.has(tokens[q.first]!.norm) && q.unit!.type === 'multiple' && !opensMeasure(compiled, reading, q))
      continue
    // "will double to $1,000"
    if (
      q.unit!.type === 'multiple' &&
      q.words &&
      q.kind === null &&
      q.first === q.last &&
      (phrases.factors?.has(tokens[q.first]!.norm) ?? false) &&
      phrases.infinitive.has(tokens[wordBefore(q)]?.norm ?? '')
    ) {
      q.kind = role.kind = 'change'
      q.direction = role.direction = Number(q.decimal) > 1 ? 'up' : 'down'
      q.why.set('kind', 'verb of so many times')
      continue
    }
    const at = wordBefore(q)
    // "slashed the number by half": the preposition is in the quantity.
    const inner = q.words && q.first < q.last ? tokens[q.first]!.norm : ''
    const word =
      phrases.by.has(inner) || inner === 'in' ? [...phrases.by][0]! : at >= 0 ? leadWord(compiled, reading, at) : ''
    const prior = n > 0 ? claims[n - 1]! : null
    const movable =
      (q.unit!.type !== 'duration' && q.unit!.text !== 'times') ||
      phrases.to.has(word) ||
      phrases.from.has(word) ||
      phrases.by.has(word)
    // "a 30 percent jump": a noun of movement right behind.
    const behind = moves.find(
      (mark) =>
        (isMove(reading, mark, true) || (isComparison(mark) && mark.first === q.last + 1)) &&
        mark.first > q.last &&
        !(
          q.unit!.type === 'length' &&
          phrases.comparing.has(tokens[mark.first]!.norm) &&
          !reading.cueAt[mark.last + 1]
        ) &&
        mark.first <= q.last + 2 &&
        !commaBetween(reading, q.last + 1, mark.first),
    )
    // The nearest movement to the left, with no other statement in between.
    let mover: Match<Cue> | null = null
    // "doubled to": a multiple that moves is itself the verb.
    let multiplier: Quantity | null = null
    // "fewer than 2 percent dropped out": the number is who did it, and does not move.
    const does = isActor(compiled, reading, q)
    if (does && role.kind === 'level') {
      role.kind = 'share'
      q.why.set('kind', 'so many of those named do something')
      continue
    }
    const resumes =
      prior !== null &&
      roles[n - 1]!.kind === 'change' &&
      word === 'to' &&
      at > 1 &&
      tokens[at - 1]!.norm === ',' &&
      opensAside(compiled, reading, prior.last + 1, at - 1)
    for (let i = at; i >= 0 && movable; i--) {
      if (isBorder(i)) break
      const other = claims[reading.claimAt[i]!]
      if (other && other.unit!.type === 'multiple' && other.words && other.kind === 'change' && other.direction) {
        multiplier = other
        break
      }
      const cue = reading.cueAt[i]
      // "worked up to 70 hours at two farms": a bound, no movement.
      if (cue?.value.role === 'move' && cue.value.adjacent && isBound(reading, cue)) continue
      // "ending up weighing twice as much", "expanded to hold 3,000 people": that verb has the number.
      if (
        reading.verbAt[i] === NON_FINITE &&
        cue?.value.role !== 'move' &&
        (phrases.infinitive.has(tokens[i - 1]?.norm ?? '') || (i === at && tokens[i]!.norm.endsWith('ing')))
      )
        break
      // ", she added, some 40 jobs": said, not added.
      if (cue && cue.first === cue.last && /^(?:,|that)$/.test(tokens[i + 1]?.norm ?? '') && isSaid(reading, i))
        continue
      // "gave up four runs": part of a verb that moves nothing.
      if (cue?.value.role === 'move' && cue.value.adjacent && isParticle(compiled, reading, cue, q)) break
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
      if ((cue?.value.role === 'state' && !noun) || (reading.verbAt[i] === FINITE && cue?.value.role !== 'qualifier'))
        break
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
      // "119.05 points or 0.15% lower"
      const pair = prior !== null && q.first - prior.last === 2 && phrases.otherwise.has(tokens[q.first - 1]!.norm)
      if (pair && roles[n - 1]!.kind === 'level') {
        roles[n - 1]!.kind = 'change'
        roles[n - 1]!.direction ??= directionOf(behind)
      }
      lastMove = behind
      continue
    }
    if (multiplier && multiplier !== q) {
      if (phrases.to.has(word)) {
        role.direction ??= multiplier.direction
        q.why.set('direction', 'multiple, then "to"')
      } else if (phrases.from.has(word)) setPrevious(claims, roles, n, word)
      continue
    }
    // "or 0.5 percent": the same move told otherwise.
    if (
      prior &&
      role.kind !== 'share' &&
      roles[n - 1]!.kind === 'change' &&
      at > prior.last &&
      at - (lastMove?.first === prior.last + 1 ? lastMove.last : prior.last) <= 2 &&
      phrases.otherwise.has(word) &&
      // "cut 2,400 jobs, or 6 percent of its staff": a share.
      !(
        prior.unit!.type === 'count' &&
        q.unit!.type === 'percent' &&
        phrases.partOf.has(tokens[q.last + 1]?.norm ?? '')
      )
    ) {
      role.kind = 'change'
      role.direction = roles[n - 1]!.direction
      q.why.set('kind', 'the same change told otherwise')
      continue
    }
    // "112 of its 640 trains, or 17.5 percent"
    if (
      prior &&
      q.unit!.type === 'percent' &&
      role.kind === 'level' &&
      phrases.otherwise.has(word) &&
      at > prior.last &&
      at - prior.last <= 2 &&
      (isPartOfWhole(compiled, reading, claims, n) ||
        (prior.unit!.type === 'count' && prior.noun !== null && mover === null))
    ) {
      role.kind = 'share'
      q.why.set('kind', 'so many of so many, told otherwise')
    }
    // "Scores rose by 4.6 points, against 2.9 points in the other group"
    if (
      prior &&
      roles[n - 1]!.kind === 'change' &&
      lastMove !== null &&
      isMove(reading, lastMove, false) &&
      sameUnit(prior, q) &&
      phrases.against?.has(tokens[prior.last + 2]?.norm ?? '') &&
      tokens[prior.last + 1]!.norm === ',' &&
      at - prior.last <= 3
    ) {
      role.kind = 'change'
      role.direction ??= roles[n - 1]!.direction
      q.why.set('kind', 'compared with a change')
      continue
    }
    // "butter 38 percent dearer and eggs 11 percent"
    if (
      prior &&
      lastMove?.value.role === 'move' &&
      (lastMove.value.behind === true || (isMove(reading, lastMove, true) && lastMove.first <= prior.last + 2)) &&
      roles[n - 1]!.kind === 'change' &&
      sameUnit(prior, q) &&
      lastMove.first > prior.last &&
      linked(reading, lastMove.last + 1, q.first, phrases.links) &&
      !finiteBetween(reading, prior.last + 1, q.first) &&
      // "growth of 3 percent and a margin of 15 percent"
      !(phrases.partOf.has(word) && reading.cueAt[at - 1]?.value.role !== 'move')
    ) {
      role.kind = 'change'
      role.direction ??= roles[n - 1]!.direction
      q.why.set('kind', lastMove.value.name)
      continue
    }
    // "ended 3.6% higher at Rs 1,284.55", "closed 4.1 yen lower, or 1.3%, at 321.6 yen"
    const moved = n > 1 && prior?.why.get('kind') === 'the same change told otherwise' ? n - 2 : n - 1
    if (
      prior &&
      role.kind === 'level' &&
      role.direction === null &&
      lastMove?.value.role === 'move' &&
      lastMove.value.behind === true &&
      lastMove.first === claims[moved]!.last + 1 &&
      (moved < n - 1 ? at - prior.last <= 2 : lastMove.last === at - 1) &&
      roles[n - 1]!.kind === 'change' &&
      phrases.to.has(word)
    ) {
      role.direction = roles[n - 1]!.direction
      q.why.set('direction', `${lastMove.value.name}, then "${word}"`)
      continue
    }
    if (!mover) continue
    // "slowed the 5.8-tonne craft by 840 metres per second"
    // "fell to a 14-month low of 5,640"
    if (isHyphened(reading, q) && (attributes.has(q.unit!.type) || q.unit!.type === 'duration')) continue
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
    // "dwindled to fewer than 250 adults from 4,000": a bound of the number before compares nothing.
    for (let i = Math.max(mover.last + 1, q.first - 7, prior ? prior.last + 1 : 0); i < q.first; i++)
      if (
        phrases.comparing.has(tokens[i]!.norm) &&
        reading.claimAt[i]! < 0 &&
        !(
          bound &&
          bound.first <= i &&
          i <= bound.last &&
          (mover.last + 3 >= bound.first || phrases.by.has(word)) &&
          reading.qualifiers.includes(bound) &&
          tokens[i]!.norm === 'than'
        )
      )
        compared = true
    if (compared && !phrases.to.has(word)) continue
    const distance = at - mover.last
    const between = claimsBetween(reading, mover.last + 1, q.first)
    const direct = between === 0 && distance <= (isMove(reading, mover, true) ? 2 : 5)
    // "Exports slipped 2.9 percent to 27.6 billion and imports 0.7 percent": the last change, over the level that it led to.
    let told = n - 1
    // "down 30% since its sale one year ago and 15% this year"
    while (told > 0 && claims[told]!.unit!.type === 'duration' && !sameUnit(claims[told]!, q)) told--
    if (told > 0 && roles[told]!.kind === 'level' && roles[told]!.direction !== null && movers[told] === mover) told--
    const listed =
      prior !== null &&
      lastMove === mover &&
      between > 0 &&
      roles[told]!.kind === 'change' &&
      sameUnit(claims[told]!, q) &&
      linked(reading, prior.last + 1, q.first, phrases.links) &&
      !verbBetween(reading, prior.last + 1, q.first)
    // "grew at an annual pace of 1.3 percent"
    const pace = q.unit!.type === 'percent' && between === 0 && isMove(reading, mover, false)
    // "at a 1.9% annualized rate"
    const behindPace =
      phrases.paces?.has(tokens[q.last + 1]?.norm ?? '') || phrases.paces?.has(tokens[q.last + 2]?.norm ?? '')
    const ofPace = phrases.partOf.has(tokens[at]!.norm) && phrases.paces?.has(tokens[at - 1]!.norm)
    if (pace && (ofPace || (behindPace && tokens[at]!.norm === 'at' && tokens[at + 1]!.norm === 'a'))) {
      role.direction ??= directionOf(mover)
      role.kind = 'change'
      q.why.set('kind', `${mover.value.name} at such a pace`)
      lastMove = mover
      continue
    }
    // "unchanged on 12 percent"
    if (phrases.to.has(word) || (word === 'on' && directionOf(mover) === 'flat')) {
      // "cutting power to 1.3 million customers"
      if (q.noun !== null && phrases.supplied?.has(tokens[at - 1]?.norm ?? '')) continue
      // "adding 320 crowns to the average pension of 8,450"
      if (
        phrases.partOf.has(tokens[at]!.norm) &&
        mover.value.role === 'move' &&
        between > 0 &&
        /^add/.test(tokens[mover.first]!.norm)
      )
        continue
      // "raised $4.5 million, compared to $5 million"
      if (phrases.against?.has(tokens[at - 1]?.norm ?? '')) continue
      if (between > 0 && lastMove !== mover && distance > 14) continue
      role.direction ??= directionOf(mover)
      q.why.set('direction', `${mover.value.name}, then "${word}"`)
      lastMove = mover
      continue
    }
    if (phrases.from.has(word)) {
      // The level that it came from; of "up from an earlier forecast of $10,900" the "from" stands further back.
      let lead = at
      while (lead > mover.last && tokens[lead]!.norm !== word) lead--
      q.why.set('kind', `"${word}" after ${mover.value.name}`)
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
        !finiteBetween(reading, prior.last + 1, mover.first + 1)
      ) {
        // "$752,708, or 32 cents a share, a 4 percent decline from $785,812": that of the two which is of its size.
        const total = n > 2 && sameUnit(claims[n - 3]!, q) && roles[n - 3]!.kind !== 'change'
        const k = total && apart(claims[n - 3]!, q) < apart(claims[n - 2]!, q) ? n - 3 : n - 2
        roles[k]!.direction ??= directionOf(mover)
        roles[k]!.previous = q
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
      continue
    }
    if (
      direct &&
      mover.value.role === 'move' &&
      isMove(reading, mover, true) &&
      word !== 'of' &&
      word !== 'by' &&
      at !== mover.last
    )
      continue
    // "cut 900 jobs, or one in twelve": a part of a whole moves only as "by a third".
    if (role.kind === 'share' && q.unit!.type === 'multiple' && !phrases.by.has(word) && at !== mover.last) continue
    // "lost $312 million", "raised $50 million": what was had or got, unless it says by how much.
    if (
      mover.value.role === 'move' &&
      mover.value.amounts &&
      ((q.unit!.type === 'currency' && (q.scaled || isRate(compiled, reading, q))) ||
        (q.unit!.type === 'count' && mover.value.sets === 'up' && q.noun !== null) ||
        q.why.get('unit') === 'so many in a row' ||
        ((q.unit!.type === 'percent' || role.kind === 'share') &&
          phrases.partOf.has(tokens[q.last + 1]?.norm ?? ''))) &&
      !phrases.by.has(word)
    )
      continue
    // "would add 25 officers"
    if (mover.value.role === 'move' && mover.value.counts && q.unit!.type === 'count' && !phrases.by.has(word)) continue
    // "soaring 250 miles above the planet": where it is.
    if (
      q.unit!.type === 'length' &&
      /^(?:above|below|beneath|over|into|across|beyond)$/.test(tokens[q.last + 1]?.norm ?? '') &&
      !phrases.by.has(word)
    )
      continue
    // "a leap of 8.31 metres" is as long as that.
    if (q.unit!.type === 'length' && isMove(reading, mover, true) && phrases.jumps?.has(tokens[mover.last]!.norm))
      continue
    // "has lost 11 of its ministers"
    if (
      mover.value.role === 'move' &&
      mover.value.amounts &&
      q.unit!.type === 'count' &&
      phrases.partOf.has(tokens[q.last + 1]?.norm ?? '') &&
      !phrases.by.has(word)
    )
      continue
    // "lowering an earlier figure of 1.5 million": what is moved, not by how much.
    if (phrases.partOf.has(word) && at - mover.last > 2 && isEarlier(tokens, mover.last + 1, at)) continue
    // "was recovered half a mile away": how far off, no movement.
    if (mover.value.role === 'move' && mover.value.amounts && q.unit!.type === 'length' && !phrases.by.has(word))
      continue
    // "lift pay for 22 million workers"
    if (phrases.breaks.has(word) && !phrases.by.has(word) && at !== mover.last && !listed) continue
    if (direct || listed || phrases.by.has(word)) {
      if (mover.value.role === 'move' && mover.value.spread) continue
      role.direction ??= directionOf(mover)
      role.kind = 'change'
      q.why.set('kind', mover.value.name)
      q.why.set('direction', mover.value.name)
      lastMove = mover
    }
  }
  // "hitting 6.58 percent from 6.51 percent": a level that is told with the one before it has moved.
  for (let n = 0; n + 1 < claims.length; n++) {
    const role = roles[n]!
    const next = claims[n + 1]!
    if (role.kind !== 'level' || role.direction !== null || role.previous !== null || roles[n + 1]!.kind !== 'level')
      continue
    const { type } = claims[n]!.unit!
    if (type === 'count' || type === 'duration' || !sameUnit(claims[n]!, next)) continue
    const placed =
      phrases.to.has(tokens[wordBefore(claims[n]!)]?.norm ?? '') &&
      phrases.placing?.has(tokens[clauses.groups[clauses.before(claims[n]!.first)]?.last ?? 0]!.norm) === true &&
      !commaBetween(reading, claims[n]!.last + 1, next.first)
    if (next.first !== claims[n]!.last + 2 && !placed) continue
    if (!phrases.from.has(tokens[next.first - 1]!.norm)) continue
    const [now, then] = [Number(claims[n]!.decimal), Number(next.decimal)]
    if (claims[n]!.decimal === null || next.decimal === null || now === then) continue
    role.previous = next
    role.direction = now > then ? 'up' : 'down'
    claims[n]!.why.set('direction', 'told with the level before it')
  }
  // "from 3 percent to 4 percent": the first is what the second came from.
  for (let n = 0; n + 1 < claims.length; n++) {
    const q = claims[n]!
    const next = claims[n + 1]!
    if (!phrases.from.has(tokens[wordBefore(q)]?.norm ?? '') || !phrases.to.has(tokens[wordBefore(next)]?.norm ?? ''))
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
  for (let n = 0; n < claims.length; n++) {
    const q = claims[n]!
    const role = roles[n]!
    // A conversion in brackets says the same again.
    const prior = n > 0 ? claims[n - 1]! : null
    const bracketed = tokens[q.first - 1]?.norm === '(' && prior !== null && q.first - 1 === prior.last + 1
    if (bracketed && !q.signed && prior.unit!.type === 'currency' && q.unit!.type === 'currency') {
      role.kind = roles[n - 1]!.kind
      role.direction = roles[n - 1]!.direction
      q.why.set('kind', 'conversion in brackets')
    }
    // "up 12.97 points (0.19%)"
    if (
      bracketed &&
      !q.signed &&
      role.kind === 'level' &&
      q.unit!.type === 'percent' &&
      roles[n - 1]!.kind === 'change'
    ) {
      role.kind = 'change'
      role.direction ??= roles[n - 1]!.direction
      q.why.set('kind', 'the same change in brackets')
    }
    if (role.kind === 'level' && isToldBySign(reading, q, prior)) {
      role.kind = 'change'
      role.direction ??= q.direction
      q.why.set('kind', 'change by its sign')
    }
    if (role.kind === 'level') kindFromCues(compiled, reading, q, role)
    if (role.kind === 'level' && openingWhole(compiled, reading, q)) {
      role.kind = 'share'
      q.why.set('kind', 'so many of those the sentence opens with')
    }
    if (role.kind === 'level' && isOwned(compiled, reading, q)) {
      role.kind = 'share'
      q.why.set('kind', 'so much is owned')
    }
    // "Promoters hold 58.4% and foreign investors 13.2%"
    if (
      role.kind === 'level' &&
      prior &&
      roles[n - 1]!.kind === 'share' &&
      prior.why.get('kind') === 'so much is owned' &&
      sameUnit(prior, q) &&
      linked(reading, prior.last + 1, q.first, phrases.links) &&
      !verbBetween(reading, prior.last + 1, q.first)
    ) {
      role.kind = 'share'
      q.why.set('kind', 'so much is owned')
    }
    // "a quarter took it, compared with 18 percent"
    if (
      role.kind === 'level' &&
      q.unit!.type === 'percent' &&
      prior &&
      roles[n - 1]!.kind === 'share' &&
      (phrases.against?.has(tokens[wordBefore(q)]?.norm ?? '') ||
        (/^(?:with|to)$/.test(tokens[wordBefore(q)]?.norm ?? '') &&
          phrases.against?.has(tokens[wordBefore(q) - 1]?.norm ?? ''))) &&
      wordBefore(q) - prior.last < 12
    ) {
      role.kind = 'share'
      q.why.set('kind', 'compared with a share')
    }
    // "battery cars accounted for 17.5 percent, up from 14.4, and hybrids for 34.8 percent"
    if (role.kind === 'level' && prior && q.unit!.type === 'percent' && tokens[q.first - 1]!.norm === 'for') {
      let k = n - 1
      while (k > 0 && roles[k - 1]!.previous === claims[k]) k--
      const noun = tokens[q.first - 2]
      if (
        roles[k]!.kind === 'share' &&
        tokens[claims[k]!.first - 1]?.norm === 'for' &&
        noun?.kind === WORD &&
        linked(reading, prior.last + 1, q.first, phrases.links) &&
        !verbBetween(reading, prior.last + 1, q.first)
      ) {
        role.kind = 'share'
        q.why.set('kind', 'share of the list')
      }
    }
    // "among the young the figure was 52%": of what a share was told before
    if (
      role.kind === 'level' &&
      q.unit!.type === 'percent' &&
      memory.whole !== null &&
      phrases.figures?.has(tokens[(clauses.groups[clauses.before(q.first)]?.first ?? 0) - 1]?.norm ?? '') === true
    ) {
      role.kind = 'share'
      q.why.set('kind', 'figure of a share')
    }
    // "the rise was 6 percent"
    const told = clauses.groups[clauses.before(q.first)]
    const noun = told && reading.cueAt[told.first - 1]
    if (
      role.kind === 'level' &&
      role.direction === null &&
      noun?.value.role === 'move' &&
      isMove(reading, noun, true) &&
      !noun.value.behind &&
      told!.last === wordBefore(q) &&
      phrases.passive?.has(tokens[told!.last]!.norm)
    ) {
      role.kind = 'change'
      role.direction = directionOf(noun)
      q.why.set('kind', `${noun.value.name} was so much`)
    }
    // "held its key rate at 2.25 percent"
    const verb = clauses.groups[clauses.before(q.first)]
    const lead = wordBefore(q)
    if (
      role.direction === null &&
      role.kind === 'level' &&
      q.unit!.type !== 'duration' &&
      verb &&
      phrases.holding?.has(tokens[verb.last]!.norm) &&
      tokens[lead]?.norm === 'at' &&
      lead - verb.last > 1 &&
      lead - verb.last < 8 &&
      clauses.objectBetween(verb.last + 1, lead - 1)
    ) {
      role.direction = 'flat'
      q.why.set('direction', 'held at')
    }
    // "would cap rent increases at 7 percent": the cap does not move.
    const moved = movers[n]
    if (role.kind === 'limit' && moved && isMove(reading, moved, true) && !q.signed) role.direction = null
    const before = prior && prior === claims[n - 1] ? roles[n - 1]! : null
    if (before?.previous === q && before.kind === 'share') role.kind = 'share'
    const against = basisOf(compiled, reading, claims, roles, n, hardBorderBetween, memory.today)
    modalityOf(compiled, reading, q, role, isBorder)
    expectedNumber(compiled, reading, q, role)
    // "pushing the rate up to 4.4% from 4.3%"
    if (
      q.qualifier === 'at_most' &&
      roles[n + 1] &&
      phrases.from.has(tokens[q.last + 1]?.norm ?? '') &&
      tokens[q.first - 2]?.norm === 'up'
    ) {
      q.qualifier = null
      role.direction ??= 'up'
      role.previous ??= claims[n + 1]!
    }
    deny(compiled, reading, clauses, q, role)
    periodOf(compiled, reading, claims, n, role, hardBorderBetween, memory)
    settleBasis(role, against, memory.today)
    role.subject = findSubject({ compiled, reading, clauses, roles, n, memory, mover: movers[n] })
    if (role.subject) memory.subject = role.subject
  }
  for (let n = 0; n < claims.length; n++)
    if (roles[n]!.previous !== null) basisOfPrevious(claims, roles, n, memory.today)
  pairRespectively(compiled, reading, clauses, roles)
  return roles
}

/** "$650 million, up from $480 million last year": of a year and the year before. */
function basisOfPrevious(claims: readonly Quantity[], roles: readonly Roles[], n: number, today: string | null): void {
  const role = roles[n]!
  const before = roles[claims.indexOf(role.previous!)]?.period
  if (role.basis !== null || !before || !isWholeYear(before)) return
  if (Number((role.period?.start ?? today ?? '').slice(0, 4)) - Number(before.start.slice(0, 4)) !== 1) return
  role.basis = 'yoy'
  claims[n]!.why.set('basis', 'a year after the level before')
}

const isWholeYear = ({ start, end }: NonNullable<Roles['period']>): boolean =>
  start.endsWith('-01-01') && end.endsWith('-12-31') && start.slice(0, 4) === end.slice(0, 4)

/** Units of what is dealt in from day to day. */
const traded: ReadonlySet<string> = new Set(['percent', 'currency', 'index', 'basis_point', 'percentage_point'])

/** Whether the number before one is so many of a whole: "112 of its 640 trains", "85 of them". */
function isPartOfWhole(compiled: Compiled, reading: Reading, claims: readonly Quantity[], n: number): boolean {
  const { partOf } = compiled.pack.phrases
  for (let k = n - 1; k >= 0 && k >= n - 2; k--)
    if (claims[k]!.unit!.type === 'count' && partOf.has(reading.tokens[claims[k]!.last + 1]?.norm ?? ''))
      return k === n - 1 || claims[n - 1]!.first - claims[k]!.last <= 4
  return false
}

/** Whether the sign of a number says by how much something moved: "+0.66%", "48,382.39 (-0.66%)", but not "a rate of -0.5%". */
function isToldBySign({ tokens }: Reading, q: Quantity, prior: Quantity | null): boolean {
  const sign = tokens[q.first]!
  if (!q.signed || q.direction === null || sign.kind !== SYMBOL || q.unit!.type === 'temperature') return false
  if (!minuses.has(sign.norm)) return true
  if (prior === null) return false
  const before = tokens[q.first - 1]!.norm
  // "$4,329.60 an ounce (-0.3%)"
  return q.first - prior.last <= (before === '(' || before === ',' ? 5 : 1)
}

/** Whether a word is one of saying too: added. */
const isSaid = ({ cues }: Reading, at: number): boolean =>
  cues.some(({ value, first }) => first === at && value.role === 'saying')

/** "an earlier figure of" */
function isEarlier(tokens: Reading['tokens'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:earlier|previous|prior|initial)$/.test(tokens[i]!.norm)) return true
  return false
}

/** "5.6% lower by value" */
const isComparison = ({ value, first, last }: Match<Cue>): boolean =>
  value.role === 'move' && value.adjacent === true && last > first

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
  if (reading.cueAt[cue.first - 1]?.value.role === 'move' || movable.moved.has(verb)) return false
  const { type } = q.unit!
  return type === 'percent' || type === 'percentage_point' || type === 'index' || type === 'currency'
    ? movable.taken.has(verb)
    : true
}

const isBound = (reading: Reading, cue: Match<Cue>): boolean =>
  reading.qualifiers.some((mark) => mark.first === cue.first && mark.last > cue.last)

/** "£460 a day" */
function isRate({ pack }: Compiled, reading: Reading, q: Quantity): boolean {
  const article = reading.tokens[q.last + 1]?.norm
  const noun = reading.tokens[q.last + 2]
  return (article === 'a' || article === 'an') && noun?.kind === WORD && !pack.nouns.stops.has(noun.norm)
}

const only: ReadonlySet<string> = new Set([
  'only',
  'just',
  'another',
  'some',
  'a',
  'further',
  'the',
  'remaining',
  'other',
])

/** "twice as many", "twice the size" */
function opensMeasure({ pack }: Compiled, { tokens }: Reading, q: Quantity): boolean {
  const next = tokens[q.last + 1]
  return (
    next?.kind === WORD &&
    (next.norm === 'as' || next.norm === 'that' || next.norm === 'what' || pack.phrases.articles.has(next.norm))
  )
}

/** Whether a percentage opens a clause and a verb stands straight behind it: "and 2 percent dropped out". */
function isActor({ pack }: Compiled, reading: Reading, q: Quantity): boolean {
  if (q.unit!.type !== 'percent' || q.signed) return false
  const { passive, links, clauseOpeners } = pack.phrases
  // "56 percent now own one"
  const to = pack.phrases.trailing.has(reading.tokens[q.last + 1]?.norm ?? '') ? q.last + 2 : q.last + 1
  const verb = reading.tokens[to]
  if (verb?.kind !== WORD || reading.verbAt[to] !== FINITE || passive?.has(verb.norm)) return false
  let at = q.first - 1
  const bound = qualifierEnding(reading, at)
  if (bound) at = bound.first - 1
  while (at >= 0 && only.has(reading.tokens[at]!.norm)) at--
  const before = reading.tokens[at]
  return (
    before === undefined ||
    links.has(before.norm) ||
    clauseOpeners.has(before.norm) ||
    before.norm === ';' ||
    before.norm === ':'
  )
}

/** A movement told by a noun, or by a word that is none of this sentence's verbs ("a 2 percent drop"). */
function isMove(reading: Reading, cue: Match<Cue>, noun: boolean): boolean {
  if (cue.value.role !== 'move') return false
  const told =
    cue.value.noun ?? (cue.first === cue.last && !cue.value.adjacent && reading.verbAt[cue.first] === NO_VERB)
  return told === noun
}

const directionOf = (cue: Match<Cue>): Roles['direction'] => (cue.value.role === 'move' ? cue.value.sets : null)

const sameUnit = (a: Quantity, b: Quantity): boolean => a.unit!.type === b.unit!.type && a.unit!.code === b.unit!.code

function commaBetween(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reading.tokens[i]!.kind === SYMBOL) return true
  return false
}

/** The word that ties a number to its verb: of "from a peak of 28,000" the "from". */
function leadWord(compiled: Compiled, reading: Reading, at: number): string {
  const { phrases } = compiled.pack
  const { tokens, verbAt } = reading
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
      if (span ? span.unit!.type !== 'duration' || !isHyphened(reading, span) : tokens[i]!.kind !== WORD) break

      // "has risen, at an average cost of £5,300": no level that it has risen to.
      if (tokens[i - 1]?.norm === ',' && tokens[i]!.norm === 'at') break
      if (phrases.from.has(tokens[i]!.norm) || phrases.to.has(tokens[i]!.norm)) return tokens[i]!.norm
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

function between(reading: Reading, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (words.has(reading.tokens[i]!.norm)) return true
  return false
}

function verbBetween(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reading.verbAt[i] !== NO_VERB) return true
  return false
}

/** Whether only a short phrase with a linking word or comma stands between two numbers. */
function linked(reading: Reading, from: number, to: number, links: ReadonlySet<string>): boolean {
  if (to - from > 9) return false
  for (let i = from; i < to; i++) if (links.has(reading.tokens[i]!.norm) || reading.tokens[i]!.norm === ',') return true
  return false
}

/** Whether a percentage stands straight behind a verb of owning: "promoters hold 58.4%". */
function isOwned({ pack }: Compiled, reading: Reading, q: Quantity): boolean {
  const bound = qualifierEnding(reading, q.first - 1)
  const at = (bound ? bound.first : q.first) - 1
  return q.unit!.type === 'percent' && pack.phrases.owning?.has(reading.tokens[at]?.norm ?? '') === true
}

function kindFromCues(compiled: Compiled, reading: Reading, q: Quantity, role: Roles): void {
  const { partOf } = compiled.pack.phrases
  const of = reading.tokens[q.last + 1]
  // "98 percent of ballots"
  if (
    q.unit!.type === 'percent' &&
    of &&
    partOf.has(of.norm) &&
    (reading.tokens[q.last + 2]?.kind === WORD ||
      reading.claims[reading.claimAt[q.last + 2]!]?.unit?.type === 'count') &&
    !reading.periodAt[q.last + 2]
  ) {
    role.kind = 'share'
    q.why.set('kind', 'so much of a whole')
    return
  }
  for (const cue of reading.cues) {
    if (cue.value.role !== 'kind') continue
    const { side, sets } = cue.value
    const share = sets === 'share'
    if (share && q.unit!.type !== 'percent' && q.unit!.type !== 'multiple') continue
    if (q.unit!.type === 'duration' && share) continue
    // "three times that of the Earth" is no part of it.
    if (q.unit!.type === 'multiple' && Number(q.decimal) >= 1 && (share || (sets === 'limit' && q.words))) continue
    const fits =
      side === 'before'
        ? cue.last < q.first &&
          q.first - cue.last <= 12 &&
          claimsBetween(reading, cue.last + 1, q.first) <= (share ? 1 : 0)
        : side === 'after'
          ? cue.first > q.last &&
            cue.first - q.last <= 2 &&
            reading.tokens[q.last + 1]!.norm !== ',' &&
            !(cue.first > q.last + 1 && compiled.pack.phrases.infinitive.has(reading.tokens[q.last + 1]!.norm))
          : true
    if (fits) {
      role.kind = sets
      q.why.set('kind', cue.value.name)
      return
    }
  }
}

function finiteBetween(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reading.verbAt[i] === FINITE) return true
  return false
}

/** Whether a time is one month, without a day. */
const isMonth = (mark: Reading['periods'][number]): boolean =>
  mark.period !== null &&
  mark.period.start.slice(0, 7) === mark.period.end.slice(0, 7) &&
  mark.period.start !== mark.period.end &&
  mark.name !== 'from one date to another'

function basisOf(
  compiled: Compiled,
  reading: Reading,
  claims: readonly Quantity[],
  roles: Roles[],
  n: number,
  borderBetween: (from: number, to: number) => boolean,
  today: string | null,
): Match<Cue> | null {
  const q = claims[n]!
  const role = roles[n]!
  if (role.kind !== 'change' && role.direction === null) return null
  if (q.unit!.type === 'duration') return null
  // "rose 0.3 percent from February and 3.9 percent from a year earlier"
  const from = reading.periods.find((mark) => mark.first === q.last + 2)
  if (from?.period && compiled.pack.phrases.from.has(reading.tokens[q.last + 1]?.norm ?? '') && isMonth(from)) {
    // Eleven months back or more it is the month of the year before; few are the lag of statistics.
    const [year, month] = from.period.start.split('-').map(Number) as [number, number]
    const [nowYear, nowMonth] = (today ?? from.period.start).split('-').map(Number) as [number, number]
    const back = (nowYear - year) * 12 + nowMonth - month
    // "will rise to €6.60 from January": when it begins.
    if (back < 0) return null
    role.basis = back > 10 ? 'yoy' : back > 4 ? 'previous' : 'mom'
    q.why.set('basis', 'from a month')
    return null
  }
  let best: Match<Cue> | null = null
  for (const cue of reading.cues) {
    if (cue.value.role !== 'basis') continue
    if (cue.first > q.last) {
      if (
        !borderBetween(q.last + 1, cue.first) &&
        !finiteBetween(reading, q.last + 1, cue.first) &&
        !isOfDifference(reading, claims, n, cue) &&
        !comparedBetween(compiled, reading, q.last + 1, cue.first)
      )
        best = cue
      break
    }
    best = cue
  }
  // "£9,790 a year from 2026": a year to come is when it begins.
  const slot = best?.slots.find(({ name }) => name === 'year')
  if (slot && today !== null && slot.value > Number(today.slice(0, 4))) best = null
  // "$1.29 a share, a year earlier, as tariffs added $37 million": a clause of its own behind the basis.
  if (best && best.last < q.first && opensOwnClause(compiled, reading, best.last + 1, q.first)) best = null
  // "fasted for 13 hours overnight", "fall to 61F overnight"
  const word = best ? reading.tokens[best.first]!.norm : ''
  if (best && word === 'overnight' && (best.first < q.last || best.first - q.last > 4 || !traded.has(q.unit!.type)))
    best = null
  if (best && best.value.role === 'basis') {
    role.basis = best.value.sets
    q.why.set('basis', best.value.name)
  }
  return best
}

/** "rose to 8.9 percent, with 507,000 out of work, 21,000 more than a year earlier": what the last is more than says nothing of the first. */
function isOfDifference(reading: Reading, claims: readonly Quantity[], n: number, cue: Match<Cue>): boolean {
  let k = n
  while (k + 1 < claims.length && claims[k + 1]!.last < cue.first) k++
  return k > n + 1 && cue.first - claims[k]!.last < 4 && reading.tokens[claims[k]!.first - 1]!.norm === ','
}

/** "43% below normal, leaving it at 58% against 81% a year ago": whether another number is compared between two tokens. */
function comparedBetween({ pack }: Compiled, reading: Reading, from: number, to: number): boolean {
  if (claimsBetween(reading, from, to) < 2) return false
  for (let i = from; i < to; i++) if (pack.phrases.against?.has(reading.tokens[i]!.norm)) return true
  return false
}

/** Whether a comma, a word that opens a clause and a finite verb stand between two tokens. */
function opensOwnClause({ pack }: Compiled, reading: Reading, from: number, to: number): boolean {
  const { tokens, verbAt } = reading
  const { causes } = pack.phrases
  let opened = false
  for (let i = from; i < to; i++) {
    if (tokens[i]!.norm === ',' && i + 2 < to && causes?.has(tokens[i + 1]!.norm)) opened = true
    // "mainly because of a fire that cut flows"
    else if (tokens[i]!.norm === 'because') opened = true
    else if (opened && verbAt[i] === FINITE) return true
  }
  return false
}

/**
 * "8 percent more than in 2024" of a claim of 2025 is year on year, "than in March" of one of April month on month; of a claim without a
 * time the day of publication tells.
 */
function settleBasis(role: Roles, against: Match<Cue> | null, today: string | null): void {
  const slot = against?.slots[0]
  if (role.basis !== 'previous' || !slot) return
  const [year, month] = (role.period?.start ?? today ?? '').split('-').map(Number) as [number, number]
  if (!month) return
  if (slot.name === 'year' && slot.value === year - 1) role.basis = 'yoy'
  if (slot.name !== 'month') return
  const named = against.slots[1]
  const back = named ? (year - named.value) * 12 + month - slot.value : (month - slot.value + 12) % 12
  if (role.period ? back === 1 : back > 0 && back < 5) role.basis = 'mom'
  else if (named && (role.period ? back === 12 : back > 10 && back < 17)) role.basis = 'yoy'
}
