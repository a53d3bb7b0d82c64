import { type Asked, directionOf, isMove, isRival, linked, sameUnit, verbBetween } from '../clauses/asked-medial.ts'
import {
  beforeNumber,
  claimsBetween,
  openingWhole,
  qualifierEnding,
  type Reading,
  type Roles,
} from '../clauses/sentence.ts'
import { endsPhrase } from '../numbers/lent-units.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { minuses } from '../numbers/signs.ts'
import { SLASHED } from '../numbers/slashes.ts'
import { FINITE, NO_VERB, NON_FINITE } from '../pack/pack.ts'
import type { Compiled } from '../tables/compiled.ts'
import { SYMBOL, WORD } from '../text/tokens.ts'
import { dutyOf } from './duties.ts'

/** A number of which no verb of movement has told the kind, with what its rules ask of it. */
interface Untold {
  readonly asked: Asked
  readonly n: number
  readonly q: Quantity
  readonly role: Roles
  /** The last word before the number that is neither qualifier nor article. */
  readonly lead: number
  readonly prior: Quantity | null
  readonly priorRole: Roles | null
}

/** What a rule makes of a number; `why` where it is not its own. */
interface Told {
  readonly kind: Roles['kind']
  readonly direction?: Roles['direction']
  readonly why?: string
}

interface KindRule {
  readonly why: string
  /** The kind that the rule knows of, or `null`. */
  tell(untold: Untold): Told | null
}

const share: Told = { kind: 'share' }
const limit: Told = { kind: 'limit' }

const isPercent = (q: Quantity): boolean => q.unit!.type === 'percent'

/** Whether a percentage stands behind a share. */
const isAfterShare = ({ q, priorRole }: Untold): boolean => priorRole?.kind === 'share' && isPercent(q)

const isBracketed = ({ asked, q, prior }: Untold): boolean =>
  asked.reading.tokens[q.first - 1]?.norm === '(' && prior !== null && q.first - 1 === prior.last + 1

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
    tell({ asked: { compiled, reading }, q, prior, priorRole }) {
      const isSame = priorRole?.kind === 'limit' && q.first - prior!.last <= 3
      return isSame && compiled.pack.phrases.otherwise.has(reading.tokens[q.first - 1]?.norm ?? '') ? limit : null
    },
  },
  {
    // "up 12.97 points (0.19%)"
    why: 'the same change in brackets',
    tell(untold) {
      const { q, role, priorRole } = untold
      const isSame = isBracketed(untold) && !q.signed && isPercent(q) && priorRole!.kind === 'change'
      return isSame ? { kind: 'change', direction: role.direction ?? priorRole!.direction } : null
    },
  },
  {
    why: 'change by its sign',
    tell: ({ asked, q, role, prior, priorRole }) =>
      isToldBySign(asked.compiled, asked.reading, q, prior) || isSignedToo(asked.reading, q, prior, priorRole)
        ? { kind: 'change', direction: role.direction ?? q.direction }
        : null,
  },
  { why: 'a word beside it', tell: ({ asked, q }) => kindFromCues(asked.compiled, asked.reading, q) },
  {
    // "A quarter of all traffic comes from others, ahead of the Tablet (13 percent) and the Note (9 percent)"
    why: 'share of the list',
    tell({ asked: { reading, roles }, n, q, priorRole }) {
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
    tell: ({ asked, q }) => (openingWhole(asked.compiled, asked.reading, q) ? share : null),
  },
  {
    why: 'noun of a change in percent',
    tell({ asked: { compiled, reading }, q, lead }) {
      const { shifts, partOf } = compiled.pack.phrases
      const { tokens } = reading
      if (!isPercent(q)) return null
      const direction =
        shifts?.get(tokens[q.last + 1]?.norm ?? '') ??
        (partOf.has(tokens[lead]?.norm ?? '') ? shifts?.get(tokens[lead - 1]?.norm ?? '') : undefined)
      return direction ? { kind: 'change', direction } : null
    },
  },
  { why: 'so much is owned', tell: ({ asked, q }) => (isOwned(asked.compiled, asked.reading, q) ? share : null) },
  { why: 'so many of those named do something', tell: leadsToDeed },
  {
    // "Drivers must be at least 18", "may not fly for more than 60 hours"
    why: 'bound that a rule sets',
    tell: ({ asked: { compiled, reading, clauses }, q, role }) =>
      role.direction === null && dutyOf(compiled, reading, clauses, q) !== null ? limit : null,
  },
  {
    why: 'bound of a group',
    tell: ({ asked, q, role }) =>
      role.direction === null && boundsGroup(asked.compiled, asked.reading, q) ? limit : null,
  },
  {
    // "46 percent backed it and 23 percent the other, with 5 percent for a third": the verb is left out.
    why: 'share of the list',
    tell(untold) {
      const { asked, q, role, prior } = untold
      const { tokens } = asked.reading
      const { links, with: having } = asked.compiled.pack.phrases
      if (role.direction !== null || !isAfterShare(untold) || !sameUnit(prior!, q) || q.first - prior!.last >= 9)
        return null
      const before = tokens[q.first - 1]!.norm
      const isLed = before === ',' || links.has(before) || having?.has(before)
      return isLed && isVerbless(asked.reading, q.last + 1) ? share : null
    },
  },
  {
    // "54.2% of the vote to 45.8% for Wu"
    why: 'share of a rival',
    tell: ({ asked, q, prior, priorRole }) =>
      priorRole?.kind === 'share' && isRival(asked.compiled, asked.reading, prior!, q) ? share : null,
  },
  {
    // "Promoters hold 58.4% and foreign investors 13.2%", "took 40 percent of what it sold abroad and Japan 16 percent"
    why: 'share of the list',
    tell(untold) {
      const { asked, q, prior } = untold
      const isLike = isAfterShare(untold) && (sameUnit(prior!, q) || prior!.unit!.type === 'multiple')
      return isLike && goesOn(asked.compiled, asked.reading, prior!.last + 1, q.first) ? share : null
    },
  },
  { why: 'compared with a change', tell: comparedChange },
  {
    // "holds 31 percent and will sell a further 9 percent", "fewer than half of adults, 46.9 percent, manage that"
    why: 'more of what a share is of',
    tell(untold) {
      const { asked, q, prior } = untold
      const { tokens } = asked.reading
      if (!isAfterShare(untold)) return null
      const before = tokens[q.first - 1]!.norm
      const apposed = before === ',' && tokens[q.last + 1]?.norm === ',' && prior!.unit!.type === 'multiple'
      const isMore = asked.compiled.pack.phrases.remaining?.has(before) && sameUnit(prior!, q)
      if (!isMore && !(apposed && q.first - prior!.last < 6)) return null
      return apposed ? { kind: 'share', why: 'the share before told otherwise' } : share
    },
  },
  { why: 'so many are of an opinion', tell: sharesOpinion },
  {
    // "and 41 percent were women", "of which 94 percent were settled"
    why: 'so many were such',
    tell({ asked: { compiled, reading }, q, role, lead }) {
      const { tokens } = reading
      const { links, pointing, passive } = compiled.pack.phrases
      const verb = tokens[q.last + 1]
      const before = tokens[lead]
      if (role.direction !== null || !isPercent(q) || Number(q.decimal) > 100) return null
      if (!passive?.has(verb?.norm ?? '') || !compiled.pack.bare.plurals?.has(verb!.norm)) return null
      const opens = before === undefined || before.kind === SYMBOL || links.has(before.norm)
      return opens || pointing?.has(before.norm) ? share : null
    },
  },
  {
    // "The remaining 60 percent is borrowed"
    why: 'the rest of a whole',
    tell({ asked: { compiled, reading }, q, role }) {
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
    tell({ asked: { compiled, reading, roles }, n, q, lead, prior }) {
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
      const { asked, q, prior } = untold
      if (!isAfterShare(untold) || !sameUnit(prior!, q) || asked.reading.tokens[q.first - 1]!.norm !== ',') return null
      return isListed(asked.compiled, asked.reading, prior!.last + 1, q.first - 1) ? share : null
    },
  },
  {
    // "a quarter took it, compared with 18 percent"
    why: 'compared with a share',
    tell(untold) {
      const { asked, lead, prior } = untold
      const { tokens } = asked.reading
      const { against, comparedTo } = asked.compiled.pack.phrases
      if (!isAfterShare(untold) || lead - prior!.last >= 12) return null
      const isLed =
        against?.has(tokens[lead]?.norm ?? '') ||
        (comparedTo?.has(tokens[lead]?.norm ?? '') && against?.has(tokens[lead - 1]?.norm ?? ''))
      return isLed ? share : null
    },
  },
  { why: 'share of the list', tell: goesOnFor },
  {
    // "The share of smokers has dropped to 27 percent; among women it has held at 15 percent"
    why: 'what a share is told of goes on',
    tell(untold) {
      const { asked, q, prior, role } = untold
      const { tokens, verbAt } = asked.reading
      const { impersonal } = asked.compiled.pack.phrases
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
    tell({ asked: { compiled, reading, clauses, memory }, q }) {
      if (!isPercent(q) || memory.whole === null) return null
      const figure = reading.tokens[(clauses.groups[clauses.before(q.first)]?.first ?? 0) - 1]
      return compiled.pack.phrases.figures?.has(figure?.norm ?? '') ? share : null
    },
  },
  {
    // "the rise was 6 percent"
    why: 'a movement was so much',
    tell({ asked: { compiled, reading, clauses }, q, role, lead }) {
      const verb = clauses.groups[clauses.before(q.first)]
      const noun = verb && reading.cueAt[verb.first - 1]
      if (role.direction !== null || noun?.value.role !== 'move' || !isMove(reading, noun, true) || noun.value.behind)
        return null
      const { passive, comingTo } = compiled.pack.phrases
      const told = reading.tokens[verb!.last]!.norm
      // … or "The increase came to 7 percent"
      const isSum =
        comingTo?.has(told) && (verb!.last === lead || (verb!.last === lead - 1 && isMovedTo(compiled, reading, lead)))
      const isSo = isSum || (verb!.last === lead && passive?.has(told))
      return isSo ? { kind: 'change', direction: directionOf(noun), why: `${noun.value.name} was so much` } : null
    },
  },
]

/** Sets the kind of a number that no verb of movement reached: a share, a limit, a change told by its sign; a level else. */
export function kindOf(asked: Asked, n: number): void {
  const { compiled, reading, clauses, roles } = asked
  const { claims, tokens } = reading
  const { phrases } = compiled.pack
  const q = claims[n]!
  const role = roles[n]!
  const lead = beforeNumber(compiled, reading, q)
  const prior = n > 0 ? claims[n - 1]! : null
  const untold: Untold = { asked, n, q, role, lead, prior, priorRole: n > 0 ? roles[n - 1]! : null }
  // A conversion in brackets says the same again.
  if (!q.signed && isBracketed(untold) && prior!.unit!.type === 'currency' && q.unit!.type === 'currency') {
    role.kind = roles[n - 1]!.kind
    role.direction = roles[n - 1]!.direction
    q.why.set('kind', 'conversion in brackets')
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
  // "held its key rate at 2.25 percent"
  const verb = clauses.groups[clauses.before(q.first)]
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
  // "cost $248.5 million, unchanged from January"
  const still = tokens[q.last + 1]?.norm === ',' ? reading.cueAt[q.last + 2] : undefined
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
  const moved = asked.movers[n]
  if (role.kind === 'limit' && moved && isMove(reading, moved, true) && !q.signed) role.direction = null
  if (untold.priorRole?.previous === q && untold.priorRole.kind === 'share') role.kind = 'share'
}

const isMovedTo = ({ pack }: Compiled, { tokens }: Reading, at: number): boolean =>
  pack.bare.movesTo?.has(tokens[at]!.norm) === true

/** "Side effects led 7 percent to quit", "It needs 60 percent to pass" */
function leadsToDeed({ asked, q, role, lead }: Untold): Told | null {
  const { compiled, reading } = asked
  const { tokens, verbAt, cueAt } = reading
  const { bare, nouns, phrases } = compiled.pack
  const deed = tokens[q.last + 2]
  if (role.direction !== null || !isPercent(q) || !bare.movesTo?.has(tokens[q.last + 1]?.norm ?? '')) return null
  if (deed?.kind !== WORD || deed.capital || nouns.isHead(deed.norm, false)) return null
  if (verbAt[q.last + 2] !== NON_FINITE && tokens[q.last + 3]?.kind === WORD) return null
  if (verbAt[lead] !== FINITE || cueAt[lead]?.value.role === 'move') return null
  return phrases.needing?.has(tokens[lead]!.norm) ? { kind: 'limit', why: 'so much is needed' } : share
}

/** "cut it by 50 basis points, a deeper reduction than the 25 basis points that were expected"; "against 3 percent across the city" */
function comparedChange({ asked, n, q, role }: Untold): Told | null {
  const { claims, tokens } = asked.reading
  const { definite, than, against } = asked.compiled.pack.phrases
  const before = tokens[q.first - 1]?.norm ?? ''
  const compares =
    (definite?.has(before) && than?.(tokens[q.first - 2]?.norm ?? '')) ||
    (against?.has(before) && (isPercent(q) || q.unit!.type === 'multiple'))
  if (role.direction !== null || !compares) return null
  let k = n - 1
  while (k > 0 && !sameUnit(claims[k]!, q)) k--
  if (k < 0 || !sameUnit(claims[k]!, q) || asked.roles[k]!.kind !== 'change' || claims[k]!.signed) return null
  return { kind: 'change', direction: asked.roles[k]!.direction }
}

/** "Support is highest among the young, at 61 percent", "Women favour it by 54 percent to 32 percent" */
function sharesOpinion({ asked, q, role, lead }: Untold): Told | null {
  const { compiled, reading } = asked
  const { opinions, to, by, with: having } = compiled.pack.phrases
  if (role.direction !== null || !isPercent(q) || !opinions) return null
  const opener = reading.tokens[lead]?.norm ?? ''
  if (!to.has(opener) && !by.has(opener) && !having?.has(opener)) return null
  if (!endsPhrase(compiled, reading.tokens[q.last + 1])) return null
  for (let i = lead - 1; i >= 0; i--) if (opinions.has(reading.tokens[i]!.norm)) return share
  return null
}

/** "battery cars accounted for 17.5 percent, up from 14.4, and hybrids for 34.8 percent" */
function goesOnFor({ asked, n, q, prior }: Untold): Told | null {
  const { compiled, reading, roles } = asked
  const { claims, tokens } = reading
  const { purposes, links } = compiled.pack.phrases
  if (prior === null || !isPercent(q) || !purposes?.has(tokens[q.first - 1]!.norm)) return null
  let k = n - 1
  while (k > 0 && roles[k - 1]!.previous === claims[k]) k--
  if (roles[k]!.kind !== 'share' || !purposes.has(tokens[claims[k]!.first - 1]?.norm ?? '')) return null
  if (tokens[q.first - 2]?.kind !== WORD || !linked(reading, prior.last + 1, q.first, links)) return null
  return verbBetween(reading, prior.last + 1, q.first) ? null : share
}

/** Whether the sign of a number says by how much something moved: "+0.66%", "48,382.39 (-0.66%)", but not "a rate of -0.5%". */
function isToldBySign({ pack }: Compiled, { tokens, claims }: Reading, q: Quantity, prior: Quantity | null): boolean {
  const sign = tokens[q.first]!
  if (!q.signed || q.direction === null || sign.kind !== SYMBOL || q.unit!.type === 'temperature') return false
  if (!minuses.has(sign.norm)) return true
  const name = tokens[q.first - 1]
  // "Leeds +4.0%; Kent -1.3%": a list of moves
  const isSibling = ({ signed, direction, unit }: Quantity): boolean =>
    signed && direction === 'up' && unit!.type === q.unit!.type
  if (name?.kind === WORD && !pack.nouns.stops.has(name.norm) && claims.some(isSibling)) return true
  // "Losers: Zenta (-7.2%)"
  if (
    name?.norm === '(' &&
    tokens[q.last + 1]?.norm === ')' &&
    tokens[q.first - 2]?.capital &&
    q.unit!.type === 'percent'
  )
    return true
  // "| 18.75 | -0.8% |": a cell of its own
  if (name?.norm === '|' && q.unit!.type === 'percent') return true
  if (prior === null) return false
  const before = tokens[q.first - 1]!.norm
  // "$4,329.60 an ounce (-0.3%)"
  return q.first - prior.last <= (before === '(' || before === ',' ? 5 : 1)
}

/** "sales -2.1% (Q1: -0.4%)": signed in brackets behind a change with a sign. */
const isSignedToo = (
  { tokens }: Reading,
  q: Quantity,
  prior: Quantity | null,
  priorRole: Untold['priorRole'],
): boolean =>
  q.signed &&
  prior?.signed === true &&
  priorRole?.kind === 'change' &&
  sameUnit(prior, q) &&
  tokens[prior.last + 1]?.norm === '(' &&
  tokens[q.last + 1]?.norm === ')'

/** Whether a percentage stands straight behind a verb of owning: "promoters hold 58.4%". */
function isOwned({ pack }: Compiled, reading: Reading, q: Quantity): boolean {
  const bound = qualifierEnding(reading, q.first - 1)
  const at = (bound ? bound.first : q.first) - 1
  return q.unit!.type === 'percent' && pack.phrases.owning?.has(reading.tokens[at]?.norm ?? '') === true
}

/** Whether a number closes its clause behind a link and a noun without a verb: "and foreign investors 13.2%". */
function goesOn({ pack }: Compiled, { tokens, verbAt }: Reading, from: number, to: number): boolean {
  const { links, breaks, with: by } = pack.phrases
  if (to - from > 9) return false
  for (let i = to - 1; i >= from; i--) {
    const { kind, norm } = tokens[i]!
    if (links.has(norm)) return i < to - 1
    if (kind !== WORD || verbAt[i] !== NO_VERB || breaks.has(norm) || by?.has(norm)) return false
  }
  return false
}

/** "and China, where flights resumed in April": a further member of a list with a relative clause between commas. */
function isListed({ pack }: Compiled, { tokens, verbAt }: Reading, from: number, to: number): boolean {
  if (!pack.phrases.links.has(tokens[from]!.norm) || to - from > 14) return false
  for (let i = from + 1; i < to; i++) {
    if (tokens[i]!.norm === ',') return pack.phrases.clauseOpeners.has(tokens[i + 1]!.norm)
    if (verbAt[i] === FINITE || tokens[i]!.kind !== WORD) return false
  }
  return false
}

/**
 * Whether a number is the bound by which a group is told: "cars priced under $30,000", "anyone 65 or older", "firms with 10 or more workers",
 * "those who earn less than $20,000", "pupils aged 11 to 14".
 */
function boundsGroup(compiled: Compiled, reading: Reading, q: Quantity): boolean {
  const { tokens } = reading
  const { grouping } = compiled.pack.phrases
  if (!grouping || q.unit!.type === 'multiple') return false
  const mark = qualifierEnding(reading, q.first - 1)
  // "Gifts topped $5 million": what they came to.
  if (mark && reading.verbAt[mark.first] === FINITE) return false
  let at = mark ? mark.first - 1 : q.first - 1
  // "loans overdue by more than 90 days"
  if (compiled.pack.phrases.by.has(tokens[at]?.norm ?? '') && grouping.told.has(tokens[at - 1]?.norm ?? '')) at--
  const lead = tokens[at]
  if (lead?.kind !== WORD) return false
  const isRange = q.min !== null && q.unit!.type === 'duration'
  const isBound = q.qualifier !== null && q.qualifier !== 'exact' && q.qualifier !== 'approximate'
  if (grouping.aged.has(lead.norm)) return isBound || isRange
  // "aged between 24 and 61"
  if (isRange && grouping.aged.has(tokens[at - 1]?.norm ?? '') && compiled.pack.phrases.spanning?.has(lead.norm))
    return true
  if (!isBound) return false
  if (grouping.told.has(lead.norm)) return at > 0 && isGroup(compiled, reading, at - 1)
  const isBehind = mark === null
  // "300 men over 60"
  if (q.why.get('unit') === 'age behind a name' && reading.claimAt[at]! >= 0) return true
  // "lorries heavier than 20 tonnes"
  const degree = mark ? tokens[mark.first]!.norm : ''
  if (mark && mark.last > mark.first && compiled.pack.phrases.isDegree?.(degree) && isGroup(compiled, reading, at))
    return true
  // "residents over 75", "anyone 65 or older"
  if (isGroup(compiled, reading, at))
    return (
      (q.unit!.type === 'duration' && (isBehind || q.why.get('unit') === 'age behind a name')) ||
      (isBehind ? q.unit!.type !== 'count' : grouping.measured.has(lead.norm))
    )
  const { partOf, with: having } = compiled.pack.phrases
  if (having?.has(lead.norm) || (isBehind && partOf.has(lead.norm))) return isGroup(compiled, reading, at - 1)
  if (partOf.has(lead.norm) && grouping.measured.has(tokens[at - 1]?.norm ?? ''))
    return isGroup(compiled, reading, at - 1)
  // "people who managed fewer than 3,000"
  return (
    reading.verbAt[at] === FINITE &&
    compiled.pack.phrases.relatives?.has(tokens[at - 1]?.norm ?? '') === true &&
    isGroup(compiled, reading, at - 2)
  )
}

/** Whether a word stands for all of a kind: "firms", "those", "anyone", but not "the 40 firms" and not "posted sales". */
function isGroup({ pack }: Compiled, { tokens, verbAt, claimAt, claims }: Reading, at: number): boolean {
  const noun = tokens[at]
  const { articles, grouping } = pack.phrases
  if (noun?.kind !== WORD || (noun.capital && at > 0) || verbAt[at] === FINITE) return false
  if (grouping!.anyone.has(noun.norm)) return true
  if (pack.nouns.stops.has(noun.norm) || !pack.nouns.isHead(noun.norm, false) || claimAt[at]! >= 0) return false
  const before = tokens[at - 1]
  // but "6 in 10 renters under 30"
  const isCounted = claimAt[at - 1]! >= 0 && claims[claimAt[at - 1]!]!.unit!.type !== 'multiple'
  return !(before?.kind === WORD && (articles.has(before.norm) || before.word.genitive)) && !isCounted
}

/** Whether a word or a comma that joins clauses stands between two tokens. */
function linksBetween({ pack }: Compiled, { tokens }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (pack.phrases.links.has(tokens[i]!.norm)) return true
  return false
}

/** The kind that a word beside a number tells: a cap, a part of a whole. */
function kindFromCues(compiled: Compiled, reading: Reading, q: Quantity): Told | null {
  const { partOf } = compiled.pack.phrases
  // "to be capped at 45 percent of output"
  const cap = reading.cueAt[q.first - 1]
  if (
    cap?.value.role === 'kind' &&
    cap.value.sets === 'limit' &&
    cap.value.side === 'before' &&
    cap.last === q.first - 1
  ) {
    return { kind: 'limit', why: cap.value.name }
  }
  const of = reading.tokens[q.last + 1]
  const { tokens } = reading
  // "needs 3 percent of the vote"
  if (
    q.unit!.type === 'percent' &&
    compiled.pack.phrases.needing?.has(tokens[beforeNumber(compiled, reading, q)]?.norm ?? '')
  ) {
    return { kind: 'limit', why: 'so much is needed' }
  }
  // "and cap tolls at $9", "limits classes to 24 pupils"
  const at = beforeNumber(compiled, reading, q)
  if (compiled.pack.phrases.to.has(tokens[at]?.norm ?? ''))
    for (let i = at - 1; i > 0 && i > at - 6 && reading.claimAt[i]! < 0; i--)
      if (
        compiled.pack.phrases.capping?.has(tokens[i]!.norm) &&
        !compiled.pack.phrases.articles.has(tokens[i - 1]!.norm)
      )
        return { kind: 'limit', why: 'capped at' }
  // "within 1 percent of the peak": how far from it.
  if (q.unit!.type === 'percent' && compiled.pack.phrases.upToFrom?.has(tokens[q.first - 1]?.norm ?? '')) return null
  // "105 percent of the average" is no part of it.
  const isPart = q.unit!.type === 'percent' ? Number(q.decimal ?? 0) <= 100 : q.unit!.type === 'multiple'
  // "the 7.55 percent of the previous three months"
  const isOfTime = of !== undefined && partOf.has(of.norm) && reading.cueAt[q.last + 2]?.value.role === 'basis'
  // "98 percent of ballots"
  if (
    q.unit!.type === 'percent' &&
    isPart &&
    of &&
    partOf.has(of.norm) &&
    (reading.tokens[q.last + 2]?.kind === WORD ||
      reading.claims[reading.claimAt[q.last + 2]!]?.unit?.type === 'count') &&
    !isOfTime &&
    (!reading.periodAt[q.last + 2] || reading.periodAt[q.last + 2]!.name.startsWith('last'))
  ) {
    return { kind: 'share', why: 'so much of a whole' }
  }
  for (const cue of reading.cues) {
    if (cue.value.role !== 'kind') continue
    const { side, sets } = cue.value
    const share = sets === 'share'
    if (share && (!isPart || isOfTime)) continue
    // "$31.50 a share, a premium of 28 percent"
    if (
      share &&
      cue.first === cue.last &&
      reading.claimAt[cue.first - 2]! >= 0 &&
      compiled.pack.phrases.articles.has(reading.tokens[cue.first - 1]!.norm)
    )
      continue
    // "above the bloc's 3% limit, and is now 5.4%": the limit is another number's.
    if (
      sets === 'limit' &&
      reading.claimAt[cue.first - 1]! >= 0 &&
      linksBetween(compiled, reading, cue.last + 1, q.first)
    )
      continue
    if (q.unit!.type === 'duration' && share) continue
    // "cap growth and raise the floor from 15 percent": another verb has the number
    if (sets === 'limit' && side === 'before' && movesAnew(compiled, reading, cue.last + 1, q.first)) continue
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
            // "from 2.9% and said trade could shrink"
            !(share && compiled.pack.phrases.links.has(reading.tokens[q.last + 1]!.norm)) &&
            // "On 210 streets the limit will drop"
            !(cue.first > q.last + 1 && compiled.pack.phrases.articles.has(reading.tokens[q.last + 1]!.norm)) &&
            !(cue.first > q.last + 1 && compiled.pack.phrases.infinitive.has(reading.tokens[q.last + 1]!.norm))
          : true
    if (fits) return { kind: sets, why: cue.value.name }
  }
  return null
}

/** Whether a verb of movement stands right behind a link between two tokens. */
function movesAnew({ pack }: Compiled, { tokens, cueAt }: Reading, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++)
    if (cueAt[i]?.value.role === 'move' && pack.phrases.joining?.has(tokens[i - 1]!.norm)) return true
  return false
}

/** Whether words follow up to the next comma, number or end, and no verb among them. */
function isVerbless({ tokens, verbAt, claimAt }: Reading, from: number): boolean {
  for (let i = from; i < tokens.length; i++) {
    if (claimAt[i]! >= 0 || /^[,;.]$/.test(tokens[i]!.norm)) return i > from
    if (verbAt[i] !== NO_VERB) return false
  }
  return tokens.length > from
}
