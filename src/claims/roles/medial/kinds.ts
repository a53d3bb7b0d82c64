import { isMove, isRival, movementInSubject } from '../../clauses/medial/beside-numbers.ts'
import type { MedialSentence } from '../../clauses/medial/medial-sentence.ts'
import { isBesideTicker } from '../../clauses/medial/noun-phrases.ts'
import { isDash } from '../../clauses/medial/relative-clauses.ts'
import { directionOf } from '../../clauses/movement.ts'
import { beforeNumber, openingWhole, type Reading } from '../../clauses/sentence.ts'
import { mayConvert, sameUnit } from '../../numbers/quantity.ts'
import { rateEnd } from '../../numbers/same-scale.ts'
import { SLASHED } from '../../numbers/slashes.ts'
import { FINITE, NO_VERB } from '../../pack/pack.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { SYMBOL, WORD } from '../../text/tokens.ts'
import { dutyOf } from './duties.ts'
import { boundsGroup } from './kinds/bounds.ts'
import { BRACKETED_MOVE, bracketedMove } from './kinds/bracketed.ts'
import { kindFromCues } from './kinds/kind-cues.ts'
import {
  comesNext,
  goesOn,
  goesOnFor,
  isListed,
  isOwned,
  isVerbless,
  leadsToDeed,
  sharesOpinion,
  wonBeside,
} from './kinds/shares.ts'
import { isSignedToo, isToldBySign } from './kinds/signs.ts'
import { isAfterShare, isPercent, limit, share, type Told, type Untold } from './kinds/told.ts'

interface KindRule {
  readonly why: string
  /** The kind that the rule knows of, or `null`. */
  tell(untold: Untold): Told | null
}

const isBracketed = ({ sentence, q, prior }: Untold): boolean =>
  sentence.reading.tokens[q.first - 1]?.norm === '(' && prior !== null && q.first - 1 === prior.last + 1

/** What a change in percent is told in besides, straight behind it in brackets. */
const amountsOfChange: ReadonlySet<string> = new Set(['currency', 'index', 'percentage_point', 'basis_point'])

/** What is wiped off a price, a sum or a rate. */
const amounts: ReadonlySet<string> = new Set([...amountsOfChange, 'percent'])

/** Rules for the kind of a number that is a level else; the first that knows it is followed. */
const kindRules: readonly KindRule[] = [
  {
    why: 'as the value before the slash',
    tell({ q, prior, priorRole }) {
      const isNext = q.why.get('unit') === SLASHED && prior?.why.get('unit') === SLASHED && q.first - prior.last === 2
      return isNext ? { kind: priorRole!.kind, direction: priorRole!.direction } : null
    },
  },
  {
    // "capped at 0.5 percent, or 20 euros, whichever is lower"
    why: 'the same limit told otherwise',
    tell({ sentence: { compiled, reading }, q, prior, priorRole }) {
      const isSame = priorRole?.kind === 'limit' && q.first - prior!.last <= 3
      return isSame && compiled.pack.phrases.otherwise.has(reading.tokens[q.first - 1]?.norm ?? '') ? limit : null
    },
  },
  {
    // "up 12.97 points (0.19%)", "up 0.19% (12.97 points)", but "cut 40 jobs (2% of the total)"
    why: 'the same change in brackets',
    tell(untold) {
      const { sentence, q, role, prior, priorRole } = untold
      if (!isBracketed(untold) || q.signed || priorRole!.kind !== 'change') return null
      const next = sentence.reading.tokens[q.last + 1]?.norm ?? ''
      const isAmount = isPercent(prior!) && amountsOfChange.has(q.unit!.type) && next === ')'
      // "was 1.3% down (2.9% share)"
      const { partOf, portions } = sentence.compiled.pack.phrases
      const isSame = isPercent(q) ? !partOf.has(next) && !portions?.has(next) : isAmount
      return isSame ? { kind: 'change', direction: role.direction ?? priorRole!.direction } : null
    },
  },
  {
    // "wiped 3 percent off the index"
    why: 'so much is wiped off',
    tell({ sentence: { compiled, reading, clauses }, q }) {
      const { off, wiping } = compiled.pack.phrases
      const verb = clauses.groupBefore(q.first)
      if (!verb || q.noun || !amounts.has(q.unit!.type) || !off?.has(reading.tokens[q.last + 1]?.norm ?? ''))
        return null
      return wiping?.has(reading.tokens[verb.last]!.norm) ? { kind: 'change', direction: 'down' } : null
    },
  },
  {
    // "A total of 69,302 entries (8.1 per cent) were awarded it"
    why: 'so many of so many, in brackets',
    tell(untold) {
      const { sentence, q, role, prior, priorRole } = untold
      const { tokens, verbAt } = sentence.reading
      if (!isBracketed(untold) || !isPercent(q) || q.signed || role.direction !== null) return null
      if (prior!.unit!.type !== 'count' || prior!.noun === null || priorRole!.kind !== 'level') return null
      const isAlone = tokens[q.last + 1]?.norm === ')' && verbAt[q.last + 2] === FINITE
      return isAlone && priorRole!.direction === null ? share : null
    },
  },
  {
    // "closed down $3, 0.6 percent, at $402"
    why: 'the same change behind a comma',
    tell({ sentence: { compiled, reading }, q, role, prior, priorRole }) {
      if (!isPercent(q) || q.signed || priorRole?.kind !== 'change' || priorRole.direction === null) return null
      const { tokens } = reading
      const { to, lying } = compiled.pack.phrases
      const isNext = q.first - prior!.last === 2 && tokens[q.first - 1]!.norm === ','
      if (!isNext || !amountsOfChange.has(prior!.unit!.type)) return null
      const end = tokens[q.last + 1]
      const isEnd = !end || /^[,.;]$/.test(end.norm) || to.has(end.norm) || lying?.has(end.norm)
      return isEnd ? { kind: 'change', direction: role.direction ?? priorRole.direction } : null
    },
  },
  {
    why: 'change by its sign',
    tell: ({ sentence, q, role, prior, priorRole }) =>
      isToldBySign(sentence.compiled, sentence.reading, q, prior) || isSignedToo(sentence.reading, q, prior, priorRole)
        ? { kind: 'change', direction: role.direction ?? q.direction }
        : null,
  },
  {
    why: 'move of the share named in the brackets',
    tell: ({ sentence, q, role }) =>
      isBesideTicker(sentence.reading, q) ? { kind: 'change', direction: role.direction ?? q.direction } : null,
  },
  { why: BRACKETED_MOVE, tell: bracketedMove },
  { why: 'a movement before the dash or the colon', tell: movedBeforeMark },
  { why: 'a word beside it', tell: ({ sentence, q }) => kindFromCues(sentence.compiled, sentence.reading, q) },
  {
    // "A quarter of all traffic comes from others, ahead of the Tablet (13 percent) and the Note (9 percent)"
    why: 'share of the list',
    tell({ sentence: { reading, roles }, n, q, priorRole }) {
      const { tokens } = reading
      const isIn = tokens[q.first - 1]?.norm === '(' && tokens[q.last + 1]?.norm === ')'
      if (!isIn || !isPercent(q) || q.signed || priorRole === null) return null
      const isListed =
        priorRole.kind === 'share' || (priorRole.kind === 'rank' && n > 1 && roles[n - 2]!.kind === 'share')
      return isListed ? share : null
    },
  },
  {
    why: 'so many of those the sentence opens with',
    tell: ({ sentence, q }) => (openingWhole(sentence.compiled, sentence.reading, q) ? share : null),
  },
  {
    why: 'noun of a change in percent',
    tell({ sentence: { compiled, reading }, q, lead }) {
      const { shifts, partOf } = compiled.pack.phrases
      const { tokens } = reading
      if (!isPercent(q)) return null
      const direction =
        shifts?.get(tokens[q.last + 1]?.norm ?? '') ??
        (partOf.has(tokens[lead]?.norm ?? '') ? shifts?.get(tokens[lead - 1]?.norm ?? '') : undefined)
      return direction ? { kind: 'change', direction } : null
    },
  },
  {
    why: 'so much is owned',
    tell: ({ sentence, q }) => (isOwned(sentence.compiled, sentence.reading, q) ? share : null),
  },
  { why: 'so many of those named do something', tell: leadsToDeed },
  {
    // "Drivers must be at least 18", "may not fly for more than 60 hours"
    why: 'bound that a rule sets',
    tell: ({ sentence: { compiled, reading, clauses }, q, role }) =>
      role.direction === null && dutyOf(compiled, reading, clauses, q) !== null ? limit : null,
  },
  {
    why: 'bound of a group',
    tell: ({ sentence, q, role }) =>
      role.direction === null && boundsGroup(sentence.compiled, sentence.reading, q) ? limit : null,
  },
  {
    // "46 percent backed it and 23 percent the other, with 5 percent for a third": the verb is left out.
    why: 'share of the list',
    tell(untold) {
      const { sentence, q, role, prior } = untold
      const { tokens } = sentence.reading
      const { links, with: having } = sentence.compiled.pack.phrases
      if (role.direction !== null || !isAfterShare(untold) || !sameUnit(prior!, q) || q.first - prior!.last >= 9)
        return null
      const before = tokens[q.first - 1]!.norm
      const isLed = before === ',' || links.has(before) || having?.has(before)
      return isLed && isVerbless(sentence.reading, q.last + 1) ? share : null
    },
  },
  {
    // "54.2% of the vote to 45.8% for Wu"
    why: 'share of a rival',
    tell: ({ sentence, q, prior, priorRole }) =>
      priorRole?.kind === 'share' && isRival(sentence.compiled, sentence.reading, prior!, q) ? share : null,
  },
  {
    // "Promoters hold 58.4% and foreign investors 13.2%", "took 40 percent of what it sold abroad and Japan 16 percent"
    why: 'share of the list',
    tell(untold) {
      const { sentence, q, prior } = untold
      const isLike = isAfterShare(untold) && (sameUnit(prior!, q) || prior!.unit!.type === 'multiple')
      return isLike && goesOn(sentence.compiled, sentence.reading, prior!.last + 1, q.first) ? share : null
    },
  },
  { why: 'compared with a change', tell: comparedChange },
  {
    // "holds 31 percent and will sell a further 9 percent", "fewer than half of adults, 46.9 percent, manage that"
    why: 'more of what a share is of',
    tell(untold) {
      const { sentence, q, prior } = untold
      const { tokens } = sentence.reading
      if (!isAfterShare(untold)) return null
      const before = tokens[q.first - 1]!.norm
      const apposed = before === ',' && tokens[q.last + 1]?.norm === ',' && prior!.unit!.type === 'multiple'
      const isMore = sentence.compiled.pack.phrases.remaining?.has(before) && sameUnit(prior!, q)
      if (!isMore && !(apposed && q.first - prior!.last < 6)) return null
      return apposed ? { kind: 'share', why: 'the share before told otherwise' } : share
    },
  },
  { why: 'so many are of an opinion', tell: sharesOpinion },
  {
    // "and 41 percent were women", "of which 94 percent were settled", "of which 40 percent is insured"
    why: 'so many were such',
    tell({ sentence: { compiled, reading }, q, role, lead }) {
      const { tokens } = reading
      const { links, pointing, passive } = compiled.pack.phrases
      const verb = tokens[q.last + 1]
      const before = tokens[lead]
      if (role.direction !== null || !isPercent(q) || Number(q.decimal) > 100) return null
      if (!passive?.has(verb?.norm ?? '')) return null
      if (pointing?.has(before?.norm ?? '')) return share
      // "A survey found 58 percent were against"
      const isFound = reading.cueAt[lead]?.value.role === 'saying'
      const opens = before === undefined || before.kind === SYMBOL || links.has(before.norm) || isFound
      return opens && compiled.pack.bare.plurals?.has(verb!.norm) ? share : null
    },
  },
  {
    // "The remaining 60 percent is borrowed"
    why: 'the rest of a whole',
    tell({ sentence: { compiled, reading }, q, role }) {
      const { remaining, articles, indefinite } = compiled.pack.phrases
      if (role.direction !== null || !isPercent(q) || q.first >= 3) return null
      const article = reading.tokens[q.first - 2]?.norm ?? ''
      const isRest = remaining?.has(reading.tokens[q.first - 1]?.norm ?? '') && articles.has(article)
      return isRest && !indefinite?.has(article) ? share : null
    },
  },
  {
    // "took a slice of 27 percent, math came second with 26 percent"
    why: 'share of the list',
    tell({ sentence: { compiled, reading, roles }, n, q, lead, prior }) {
      const { with: having, runnersUp } = compiled.pack.phrases
      const { tokens, claims } = reading
      if (!isPercent(q) || !having?.has(tokens[lead]?.norm ?? '')) return null
      const isRanked = prior?.unit?.type === 'rank' && lead - prior.last < 4
      const k = isRanked ? n - 2 : runnersUp?.has(tokens[lead - 1]?.norm ?? '') ? n - 1 : -1
      return k >= 0 && roles[k]!.kind === 'share' && sameUnit(claims[k]!, q) ? share : null
    },
  },
  {
    // "routes to Japan made up 37 percent and China, where flights resumed in April, 12 percent"
    why: 'share of the list',
    tell(untold) {
      const { sentence, q, prior } = untold
      if (!isAfterShare(untold) || !sameUnit(prior!, q) || sentence.reading.tokens[q.first - 1]!.norm !== ',')
        return null
      return isListed(sentence.compiled, sentence.reading, prior!.last + 1, q.first - 1) ? share : null
    },
  },
  {
    // "a quarter took it, compared with 18 percent"
    why: 'compared with a share',
    tell(untold) {
      const { sentence, lead, prior } = untold
      const { tokens } = sentence.reading
      const { against, comparedTo } = sentence.compiled.pack.phrases
      if (!isAfterShare(untold) || lead - prior!.last >= 12) return null
      const isLed =
        against?.has(tokens[lead]?.norm ?? '') ||
        (comparedTo?.has(tokens[lead]?.norm ?? '') && against?.has(tokens[lead - 1]?.norm ?? ''))
      return isLed ? share : null
    },
  },
  {
    // "with 27% choosing her and 23% choosing him"
    why: 'share of the list',
    tell(untold) {
      const { sentence, q, prior } = untold
      const { tokens } = sentence.reading
      const { links, isGerund } = sentence.compiled.pack.phrases
      if (!isAfterShare(untold) || !isPercent(q) || !sameUnit(prior!, q)) return null
      const isDoing = links.has(tokens[q.first - 1]!.norm) && isGerund?.(tokens[q.last + 1]?.norm ?? '') === true
      return isDoing ? share : null
    },
  },
  { why: 'share of the list', tell: goesOnFor },
  { why: 'share of the list', tell: comesNext },
  { why: 'share of the list', tell: wonBeside },
  {
    // "The share of smokers has dropped to 27 percent; among women it has held at 15 percent"
    why: 'what a share is told of goes on',
    tell(untold) {
      const { sentence, q, prior, role } = untold
      const { tokens, verbAt } = sentence.reading
      const { impersonal } = sentence.compiled.pack.phrases
      if (!isAfterShare(untold) || !sameUnit(prior!, q) || role.kind === 'change') return null
      let at = prior!.last + 1
      while (at < q.first && tokens[at]!.norm !== ';') at++
      while (at < q.first && verbAt[at] !== FINITE) at++
      return at < q.first && impersonal?.has(tokens[at - 1]!.norm) ? { kind: 'share', direction: role.direction } : null
    },
  },
  {
    // "among the young the figure was 52%": of what a share was told before
    why: 'figure of a share',
    tell({ sentence: { compiled, reading, clauses, memory }, q }) {
      if (!isPercent(q) || memory.whole === null) return null
      const figure = reading.tokens[(clauses.groupBefore(q.first)?.first ?? 0) - 1]
      return compiled.pack.phrases.figures?.has(figure?.norm ?? '') ? share : null
    },
  },
  {
    // "The rises were 6.9 per cent and 7.4 per cent respectively"
    why: 'the next movement of the list',
    tell({ sentence: { compiled, reading }, q, prior, priorRole }) {
      if (!prior?.why.get('kind')?.endsWith(' was so much') || !sameUnit(prior, q)) return null
      const isNext = q.first - prior.last === 2 && compiled.pack.phrases.links.has(reading.tokens[q.first - 1]!.norm)
      return isNext ? { kind: 'change', direction: priorRole!.direction } : null
    },
  },
  {
    // "the rise was 6 percent"
    why: 'a movement was so much',
    tell({ sentence: { compiled, reading, clauses }, q, role, lead }) {
      const verb = clauses.groupBefore(q.first)
      // … or "The increase in rents was 6 percent"
      const inside = verb?.finite ? movementInSubject(compiled, reading, verb.first) : -1
      const noun = verb && reading.cueAt[inside < 0 ? verb.first - 1 : inside]
      if (role.direction !== null || noun?.value.role !== 'move' || !isMove(reading, noun, true) || noun.value.behind)
        return null
      const { passive, comingTo, estimating, lying } = compiled.pack.phrases
      const told = reading.tokens[verb!.last]!.norm
      // "has been put at 36 percent"
      const isPut = estimating?.has(told) && verb!.last === lead - 1 && lying?.has(reading.tokens[lead]!.norm)
      // … or "The increase came to 7 percent"
      const isSum =
        comingTo?.has(told) && (verb!.last === lead || (verb!.last === lead - 1 && isMovedTo(compiled, reading, lead)))
      const isSo = isSum || isPut || (verb!.last === lead && passive?.has(told))
      return isSo ? { kind: 'change', direction: directionOf(noun), why: `${noun.value.name} was so much` } : null
    },
  },
]

/** Sets the kind of a number that no verb of movement reached: a share, a limit, a change told by its sign; a level else. */
export function kindOf(sentence: MedialSentence, n: number): void {
  const { compiled, reading, clauses, roles } = sentence
  const { claims, tokens } = reading
  const { phrases } = compiled.pack
  const q = claims[n]!
  const role = roles[n]!
  const lead = beforeNumber(compiled, reading, q)
  const prior = n > 0 ? claims[n - 1]! : null
  const untold: Untold = { sentence, n, q, role, lead, prior, priorRole: n > 0 ? roles[n - 1]! : null }
  if (!q.signed && isBracketed(untold) && mayConvert(prior!, q)) {
    if (isBracketBefore(untold)) {
      role.kind = 'level'
      role.direction = null
      if (roles[n - 1]!.direction !== null && roles[n - 1]!.kind === 'level') roles[n - 1]!.previous ??= q
      q.why.set('kind', 'of the time before, in brackets')
    } else {
      // A conversion in brackets says the same again.
      role.kind = roles[n - 1]!.kind
      role.direction = roles[n - 1]!.direction
      q.why.set('kind', 'conversion in brackets')
    }
  }
  if (role.kind === 'level')
    for (const rule of kindRules) {
      const told = rule.tell(untold)
      if (told === null) continue
      role.kind = told.kind
      if (told.direction !== undefined) role.direction = told.direction
      q.why.set('kind', told.why ?? rule.why)
      break
    }
  // "rose to $1,301 (+8.6%) in Kent, $736 (+8.5%) in Wales": the next level of the list, by the sign behind it
  const sign = reading.claims[n + 1]
  const first = n > 1 ? roles[n - 2]! : null
  if (
    role.direction === null &&
    role.kind === 'level' &&
    sign?.signed &&
    sign.first === q.last + 2 &&
    tokens[q.last + 1]!.norm === '(' &&
    first?.direction &&
    first.kind === 'level' &&
    sameUnit(claims[n - 2]!, q) &&
    prior!.signed &&
    tokens[prior!.first - 1]?.norm === '('
  ) {
    role.direction = sign.direction
    q.why.set('direction', 'sign in brackets behind it')
  }
  // "held its key rate at 2.25 percent"
  const verb = clauses.groupBefore(q.first)
  if (
    role.direction === null &&
    role.kind === 'level' &&
    q.unit!.type !== 'duration' &&
    verb &&
    phrases.holding?.has(tokens[verb.last]!.norm) &&
    phrases.lying?.has(tokens[lead]?.norm ?? '') &&
    lead - verb.last > 1 &&
    lead - verb.last < 8 &&
    clauses.objectBetween(verb.last + 1, lead - 1)
  ) {
    role.direction = 'flat'
    q.why.set('direction', 'held at')
  }
  // "cost $248.5 million, unchanged from January", "$236 a tonne, unchanged on the week"
  const behind = rateEnd(compiled, tokens, q.last + 1)
  const still = tokens[behind]?.norm === ',' ? reading.cueAt[behind + 1] : undefined
  if (
    still?.value.role === 'move' &&
    still.value.sets === 'flat' &&
    role.direction === null &&
    role.kind !== 'change'
  ) {
    role.direction = 'flat'
    q.why.set('direction', still.value.name)
  }
  // "would cap rent increases at 7 percent": the cap does not move.
  const moved = sentence.movers[n]
  if (role.kind === 'limit' && moved && isMove(reading, moved, true) && !q.signed) role.direction = null
  if (untold.priorRole?.kind === 'share' && role.kind === 'level')
    if (untold.priorRole.previous === q || (prior && role.previous === prior && sameUnit(prior, q))) role.kind = 'share'
}

/** Words of what moved between a noun of movement and the mark behind it, at most. */
const LONGEST_MOVED = 6

/** "the largest drop in vacancies – 204,000 –", "the biggest rise in rents: 12 percent": by how much what stands before the mark moved. */
function movedBeforeMark({ sentence: { compiled, reading }, q, role, lead }: Untold): Told | null {
  const { tokens, verbAt, claimAt, cueAt } = reading
  const mark = tokens[lead]
  const { type } = q.unit!
  if (
    !mark ||
    role.direction !== null ||
    q.noun !== null ||
    (type !== 'count' && type !== 'percent' && type !== 'currency')
  )
    return null
  if (mark.norm !== ':' && !isDash(mark)) return null
  const { inside, partOf } = compiled.pack.phrases
  for (let i = lead - 1; i >= 0 && lead - i <= LONGEST_MOVED + 1; i--) {
    if (tokens[i]!.kind !== WORD || verbAt[i] !== NO_VERB || claimAt[i]! >= 0) return null
    const noun = cueAt[i]
    if (noun?.value.role !== 'move' || !isMove(reading, noun, true) || noun.value.behind) continue
    const link = tokens[i + 1]!.norm
    return inside?.has(link) || partOf.has(link) ? { kind: 'change', direction: directionOf(noun) } : null
  }
  return null
}

/** "increased to $85 million ($78 million in the year-ago quarter)", "were higher at $11 million ($10 million)": whether a bracket holds what something was before, in the same currency. */
function isBracketBefore({ sentence: { reading }, q, prior, priorRole }: Untold): boolean {
  if (prior!.unit!.code !== q.unit!.code || q.decimal === null || prior!.decimal === null) return false
  const ratio = Number(q.decimal) / Number(prior!.decimal)
  if (ratio < 0.2 || ratio > 5) return false
  const { tokens, cueAt } = reading
  const isAlone = tokens[q.last + 1]?.norm === ')' && priorRole!.direction !== null
  return isAlone || [1, 2, 3].some((i) => cueAt[q.last + i]?.value.role === 'basis')
}

const isMovedTo = ({ pack }: Compiled, { tokens }: Reading, at: number): boolean =>
  pack.bare.movesTo?.has(tokens[at]!.norm) === true

/** "cut it by 50 basis points, a deeper reduction than the 25 basis points that were expected"; "against 3 percent across the city" */
function comparedChange({ sentence, n, q, role }: Untold): Told | null {
  const { claims, tokens } = sentence.reading
  const { definite, than, against } = sentence.compiled.pack.phrases
  const before = tokens[q.first - 1]?.norm ?? ''
  const compares =
    (definite?.has(before) && than?.(tokens[q.first - 2]?.norm ?? '')) ||
    (against?.has(before) && (isPercent(q) || q.unit!.type === 'multiple'))
  if (role.direction !== null || !compares) return null
  let k = n - 1
  while (k > 0 && !sameUnit(claims[k]!, q)) k--
  if (k < 0 || !sameUnit(claims[k]!, q) || sentence.roles[k]!.kind !== 'change' || claims[k]!.signed) return null
  return { kind: 'change', direction: sentence.roles[k]!.direction }
}
