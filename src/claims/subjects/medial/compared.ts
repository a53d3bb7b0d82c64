import { isRival } from '../../clauses/medial/beside-numbers.ts'
import { isMany, isPlainNoun, trimPhrase } from '../../clauses/medial/noun-phrases.ts'
import { isMovement } from '../../clauses/movement.ts'
import { beforeNumber, phrase, type Reading } from '../../clauses/sentence.ts'
import { POINTS_OF_SHARE, type Quantity } from '../../numbers/quantity.ts'
import { FINITE, NO_VERB } from '../../pack/pack.ts'
import { isBracketedMove } from '../../roles/medial/kinds/bracketed.ts'
import { foreseenAt } from '../../roles/medial/modality/expected.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { NUMBER, WORD } from '../../text/tokens.ts'
import { itemInList } from './bracketed-items.ts'
import { isOtherwise, opensItsClause } from './parts/openings.ts'
import { overAttributes, type SubjectSearch } from './subject-search.ts'

/*
 * Subjects of numbers that another number beside them tells: in brackets, compared with it, added to it, what it came to.
 */

/** Of "Roy leads Diaz 47 percent to 39 percent" the second name, or "". */
function ofLoser({ compiled, reading, clauses }: SubjectSearch, q: Quantity, prior: Quantity): string {
  const { to, margins } = compiled.pack.phrases
  const { tokens } = reading
  const verb = clauses.groupBefore(prior.first)
  const isPair = prior.last === q.first - 2 && to.has(tokens[q.first - 1]!.norm) && isSameUnit(prior, q)
  if (!verb || !isPair || q.unit!.type !== 'percent' || !margins?.has(tokens[verb.last]!.norm)) return ''
  return clauses.objectBetween(verb.last + 1, prior.first - 1)
}

export function ofRival(search: SubjectSearch, q: Quantity, prior: Quantity | null): string | undefined {
  const { compiled, reading } = search
  const loser = prior && ofLoser(search, q, prior)
  if (loser) return loser
  // "14.6 percent, behind the Liberals on 17 percent"
  const link = beforeNumber(compiled, reading, q)
  const { breaks, articles, outran, partOf } = compiled.pack.phrases
  if (prior && link > prior.last + 1 && breaks.has(reading.tokens[link]!.norm) && reading.tokens[link - 1]!.capital) {
    let first = link - 1
    // "ahead of former mayor Rui Pinto on 44.8 percent"
    const goesOn = (at: number): boolean =>
      reading.tokens[at]!.capital ||
      articles.has(reading.tokens[at]!.norm) ||
      (at > link - 6 && reading.tokens[at]!.kind === WORD && isPlainNoun(compiled, reading.tokens[at]!.norm))
    while (first > prior.last && goesOn(first)) first--
    const name = first + 1
    if (partOf.has(reading.tokens[first]!.norm)) first--
    if (outran?.has(reading.tokens[first]!.norm)) return trimPhrase(compiled, reading, name, link - 1) || undefined
  }
  const isNamed =
    isAgainstRival(compiled, reading, prior, q) ||
    (prior && (isRival(compiled, reading, prior, q) || isNextRival(compiled, reading, prior, q)))
  if (!isNamed) return undefined
  // "31 percent for the Reform bloc"
  const first = articles.has(reading.tokens[q.last + 2]!.norm) ? q.last + 3 : q.last + 2
  let last = first
  while (reading.tokens[last + 1]?.capital || (isHyphen(reading, last + 1) && reading.tokens[last + 2]?.capital)) last++
  const noun = reading.tokens[last + 1]
  if (
    first > q.last + 2 &&
    noun?.kind === WORD &&
    reading.verbAt[last + 1] === NO_VERB &&
    isPlainNoun(compiled, noun.norm) &&
    !breaks.has(noun.norm)
  )
    last++
  // "the Rivian R1T"
  while (reading.tokens[last + 1]?.glued && /^[\p{L}\p{N}]/u.test(reading.tokens[last + 1]!.norm)) last++
  return phrase(reading, first, last)
}

const isHyphen = ({ tokens }: Reading, at: number): boolean => tokens[at]?.norm === '-' && tokens[at]!.glued

/** "24 percent for Harrow and 19 percent for Dale": whether a number goes on with another name behind the one of a rival. */
function isNextRival({ pack }: Compiled, { tokens }: Reading, prior: Quantity, q: Quantity): boolean {
  const { links, purposes, articles } = pack.phrases
  if (prior.why.get('subject') !== 'name behind it' || !isSameUnit(prior, q) || q.noun) return false
  if (!links.has(tokens[q.first - 1]?.norm ?? '') || !purposes?.has(tokens[q.last + 1]?.norm ?? '')) return false
  const name = tokens[q.last + (articles.has(tokens[q.last + 2]?.norm ?? '') ? 3 : 2)]
  return name?.capital === true
}

/** "34 percent of the vote if an election were held now, against 29 percent for the Conservatives", "made it the bestseller, compared with 410 for the Vela" */
function isAgainstRival(compiled: Compiled, reading: Reading, prior: Quantity | null, q: Quantity): boolean {
  const { against, comparedTo, articles, purposes } = compiled.pack.phrases
  const { tokens } = reading
  const at = beforeNumber(compiled, reading, q)
  const link = tokens[comparedTo?.has(tokens[at]?.norm ?? '') ? at - 1 : at]?.norm ?? ''
  if ((prior && !isSameUnit(prior, q)) || (q.noun && !q.lent) || !against?.has(link)) return false
  if (!purposes?.has(tokens[q.last + 1]?.norm ?? '')) return false
  const name = articles.has(tokens[q.last + 2]?.norm ?? '') ? q.last + 3 : q.last + 2
  return tokens[name]?.capital === true && !reading.periodAt[name]
}

/** Of "£297m (last year pro-forma £307m; reported £315m)" the number before the bracket, for those of its unit in it; else -1. */
function behindOpenBracket({ tokens, verbAt, claims, claimAt, periodAt }: Reading, q: Quantity): number {
  let timed = false
  for (let i = q.first - 1; i > 0 && q.first - i < 12; i--) {
    const { norm } = tokens[i]!
    if (norm === '(') {
      const before = claims[claimAt[i - 1] ?? -1]
      return timed && before && isSameUnit(before, q) ? claimAt[i - 1]! : -1
    }
    if (norm === ')' || verbAt[i] === FINITE) return -1
    if (periodAt[i]) timed = true
  }
  return -1
}

/** Whether a number before or behind stands in a bracket of its own too. */
const isBesideBracket = ({ tokens, claims, claimAt }: Reading, q: Quantity): boolean => {
  const n = claimAt[q.first]!
  return [claims[n - 1], claims[n + 1]].some((other) => other !== undefined && tokens[other.first - 1]?.norm === '(')
}

/** Of "the pickups (up 17.6%)", "Ford (+9% to 221,600)" what stands before the bracket, or "". */
function movedInBracket(
  { compiled, reading, clauses }: Pick<SubjectSearch, 'compiled' | 'reading' | 'clauses'>,
  q: Quantity,
): string {
  const { ways, inside, to, purposes } = compiled.pack.phrases
  const { tokens, verbAt, claimAt, periodAt } = reading
  const isWay = ways?.has(tokens[q.first - 1]?.norm ?? '') === true
  const open = isWay ? q.first - 2 : q.first - 1
  const behind = tokens[q.last + 1]?.norm ?? ''
  // "Exports rose for refined products (25 percent to 5 million tonnes) and rice (3 percent)"
  // … "rose most in transport (3.4%) and health (2.1%)"
  const verb = clauses.groupBefore(q.first)
  const isPlace = (at: number): boolean => inside?.has(tokens[at]?.norm ?? '') === true && isBesideBracket(reading, q)
  const isFor =
    q.unit!.type === 'percent' &&
    verb?.finite === true &&
    (purposes?.has(tokens[verb.last + 1]?.norm ?? '') || isPlace(verb.last + 1) || isPlace(verb.last + 2)) &&
    isMovement(reading.cueAt[verb.last])
  if (
    !(isWay || q.signed || isFor || isBracketedMove(q)) ||
    tokens[open]?.norm !== '(' ||
    !(behind === ')' || to.has(behind))
  )
    return ''
  const last = tokens[open - 1]?.norm === '.' && tokens[open - 1]!.glued ? open - 2 : open - 1
  if (tokens[last]?.kind !== WORD || verbAt[last] !== NO_VERB || claimAt[last]! >= 0 || periodAt[last]) return ''
  // "Maine saw the largest decline (3%)"
  if (isMovement(reading.cueAt[last])) return ''
  // "closed lower in Tokyo (down 3%)": where it did
  let first = last
  while (first > 0 && tokens[first - 1]!.kind === WORD && tokens[first - 1]!.capital) first--
  if (isWay && inside?.has(tokens[first - 1]?.norm ?? '')) return ''
  return tokens[last]!.capital && !tokens[first - 1]?.glued
    ? phrase(reading, first, open - 1)
    : clauses.nounsEndingAt(last, true)
}

export function inBracket(
  { compiled, reading, roles, clauses, n }: SubjectSearch,
  q: Quantity,
  prior: Quantity | null,
): string | null | undefined {
  // "a 5m-long (15ft) beast"
  const reach = prior && prior.unit!.type === q.unit!.type && prior.unit!.type === 'length' ? 3 : 1
  const item = itemInList({ compiled, reading, n }, q)
  if (item) return item
  // "with 7,787 units sold (up 21%)": as so many of them
  const sold = soldBefore(compiled, reading, q)
  if (sold >= 0) return roles[sold]!.subject
  const moved = movedInBracket({ compiled, reading, clauses }, q)
  if (moved) return moved
  const outer = behindOpenBracket(reading, q)
  if (outer >= 0) return roles[outer]!.subject
  if (reading.tokens[q.first - 1]?.norm !== '(') return undefined
  // "290 balls (19 fours)", "300 people (120 families)": other things
  // … "a vote share of 43.9 per cent (45,300 votes)"
  const isOther =
    q.noun && !q.lent && (prior?.noun ? q.unit!.text !== prior.unit!.text : prior?.unit?.type === 'percent')
  if (prior && !isOther && q.first - 1 <= prior.last + reach) return roles[n - 1]!.subject
  // "ahead of France (18.1 percent)": the name before it
  const { tokens, claimAt, periodAt } = reading
  // "The FTSE 100 (-0.3%)"
  const isNumbered = tokens[q.first - 2]?.kind === NUMBER && claimAt[q.first - 2]! < 0 && tokens[q.first - 3]?.capital
  const last = isNumbered ? q.first - 3 : q.first - 2
  const name = tokens[last]
  if (tokens[q.last + 1]?.norm !== ')' || name?.kind !== WORD || periodAt[q.first - 2]) return undefined
  // "ahead of the cost of living (47)"
  // "keener than girls (64%)"
  const isThan = compiled.pack.phrases.than?.(tokens[last - 1]?.norm ?? '') && prior?.unit?.type === q.unit!.type
  if (!name.capital && isThan && compiled.pack.nouns.isHead(name.norm, false)) return phrase(reading, last, last)
  // "a large city (1.2 million)"
  if (compiled.pack.bare.populous?.has(name.norm)) return clauses.nounsEndingAt(last, true) || undefined
  // "in Lahore (15 deaths)"
  if (q.noun && !q.lent) return undefined
  if (!name.capital && prior && (q.lent || (isSameUnit(prior, q) && isOutrun(compiled, reading, last, prior))))
    return nounOfBracket({ compiled, reading, clauses }, q, prior)
  if (!name.capital) return undefined
  let first = last
  while (first > 0 && tokens[first - 1]!.kind === WORD && tokens[first - 1]!.capital) first--
  // "The FTSE"
  if (first < last && compiled.pack.phrases.articles.has(tokens[first]!.norm)) first++
  return phrase(reading, first, q.first - 2)
}

/** The count whose participle stands before a bracket with the way it moved, or -1. */
function soldBefore({ pack }: Compiled, { tokens, claims, claimAt }: Reading, q: Quantity): number {
  const open = q.first - 2
  if (tokens[open]?.norm !== '(' || !pack.phrases.ways?.has(tokens[q.first - 1]!.norm)) return -1
  const n = claimAt[open - 2] ?? -1
  const isSold = claims[n]?.unit?.type === 'count' && pack.phrases.isParticiple?.(tokens[open - 1]!.norm) === true
  return isSold ? n : -1
}

/** "ahead of Oslo airport (41.5%)": whether a noun that ends at a token stands behind a word of being ahead of it. */
function isOutrun({ pack }: Compiled, { tokens }: Reading, last: number, prior: Quantity): boolean {
  const { outran, partOf } = pack.phrases
  let at = last
  while (at > prior.last && last - at < 7 && tokens[at]!.kind === WORD && !outran?.has(tokens[at]!.norm)) at--
  return outran?.has(tokens[at]!.norm) === true && (partOf.has(tokens[at + 1]!.norm) || tokens[at + 1]!.capital)
}

/** The noun before a bracket with a share, without what it is behind of: "ahead of the cost of living (47)". */
function nounOfBracket(
  { compiled, reading, clauses }: Pick<SubjectSearch, 'compiled' | 'reading' | 'clauses'>,
  q: Quantity,
  prior: Quantity,
): string | undefined {
  const { breaks, outran, partOf, links } = compiled.pack.phrases
  const last = q.first - 2
  let first = last
  while (first - 1 > prior.last && last - first < 7 && reading.tokens[first - 1]!.kind === WORD) {
    const { norm } = reading.tokens[first - 1]!
    if (links.has(norm) || breaks.has(norm) || outran?.has(norm)) break
    first--
  }
  if (partOf.has(reading.tokens[first]!.norm)) first++
  return clauses.objectBetween(first, last) || undefined
}

/** "Plaid Cymru on 25, up four", "the Tories 30 (down one)": what stands at the share before. */
export const ofMovedShare = ({ roles, n }: SubjectSearch, q: Quantity, prior: Quantity | null): string | undefined =>
  prior && q.why.get('unit') === POINTS_OF_SHARE ? (roles[n - 1]!.subject ?? undefined) : undefined

export function ofPrevious({ compiled, reading, roles, n }: SubjectSearch, q: Quantity): string | null | undefined {
  for (let k = n - 1; k >= 0 && k >= n - 4; k--)
    if (roles[k]!.previous === q) return accountBefore(compiled, reading, q) || (roles[k]!.subject ?? undefined)
  return undefined
}

/** "swung to a loss of $8 million from a profit of $3 million": the profit, which is no loss; else "". */
function accountBefore({ pack }: Compiled, { text, tokens }: Reading, { first }: Quantity): string {
  const { partOf, indefinite, from } = pack.phrases
  const noun = tokens[first - 2]
  const isTold = partOf.has(tokens[first - 1]?.norm ?? '') && indefinite?.has(tokens[first - 3]?.norm ?? '')
  const isAccount = isTold && from.has(tokens[first - 4]?.norm ?? '') && pack.bare.accounts?.has(noun!.norm)
  return isAccount ? text.slice(noun!.start, noun!.end) : ''
}

/** Whether a number is the same as the one before of another time, whose noun is left out: "and left next year's at 1.9 percent". */
export function isOfOtherTime({ pack }: Compiled, { tokens, claims, periodAt }: Reading, n: number): boolean {
  const q = claims[n]!
  const prior = claims[n - 1]
  if (!prior || !pack.phrases.lying?.has(tokens[q.first - 1]!.norm) || !isSameUnit(prior, q)) return false
  // "left next year's unchanged at"
  const owner = tokens[q.first - 2]?.word.genitive ? q.first - 2 : q.first - 3
  return owner > prior.last && tokens[owner]!.word.genitive && periodAt[owner] !== undefined
}

/** Of "and left next year's at 1.9 percent" what the number before measures. */
export function ofOtherTime({ compiled, reading, roles, n }: SubjectSearch): string | null | undefined {
  return isOfOtherTime(compiled, reading, n) ? (roles[n - 1]!.subject ?? undefined) : undefined
}

/** "a 27 percent fall in profit to 1.9 billion": what moved. */
export function ofChange(
  { compiled, reading, roles, n }: SubjectSearch,
  q: Quantity,
  prior: Quantity | null,
): string | undefined {
  if (!prior || roles[n - 1]!.kind !== 'change' || roles[n]!.kind === 'change' || roles[n]!.direction === null)
    return undefined
  const at = beforeNumber(compiled, reading, q)
  if (at < 0 || !compiled.pack.phrases.to.has(reading.tokens[at]!.norm)) return undefined
  // "eggs were $3, 20 cents less than in May, and milk at $2, down from $4": a thing of its own
  if (compiled.pack.phrases.lying?.has(reading.tokens[at]!.norm)) {
    let link = at - 1
    while (
      link > prior.last &&
      reading.tokens[link]!.kind === WORD &&
      !compiled.pack.phrases.links.has(reading.tokens[link]!.norm)
    )
      link--
    if (link > prior.last && link < at - 1 && reading.tokens[link]!.kind === WORD) return undefined
  }
  // "Output rose 5 percent, with unemployment at 4 percent", ", with unemployment falling to": told of something else
  const { with: having } = compiled.pack.phrases
  for (let i = prior.last + 1; i < at - 1; i++)
    if (having?.has(reading.tokens[i]!.norm) && reading.tokens[i - 1]!.norm === ',') return undefined
  // "slipped $37 in after-hours trading to $873.50"
  for (let i = prior.last + 1; i < q.first; i++)
    if (
      reading.verbAt[i] === FINITE ||
      (reading.verbAt[i] !== NO_VERB &&
        (!compiled.pack.phrases.isGerund?.(reading.tokens[i]!.norm) ||
          reading.tokens[i - 1]!.norm === ',' ||
          // "while pushing the deficit to"
          compiled.pack.phrases.clauseOpeners.has(reading.tokens[i - 1]!.norm)))
    )
      return undefined
  return roles[n - 1]!.subject ?? undefined
}

/** "net profit of ₹612 crore in the quarter, against ₹443 crore": what the number before measures. */
export function ofCompared(search: SubjectSearch, q: Quantity, prior: Quantity | null): string | undefined {
  const { compiled, reading, clauses, roles, n } = search
  const at = beforeNumber(compiled, reading, q)
  if (!prior) return undefined
  const link = reading.tokens[at]?.norm ?? ''
  const { phrases } = compiled.pack
  const { against, partOf } = phrases
  // "compared with a gain of 21% for the benchmark": of whom it is
  const whose = reading.tokens[q.last + 1]?.norm ?? ''
  const isOfMove = partOf.has(link) && reading.cueAt[at - 1]?.value.role === 'move'
  if (isOfMove && phrases.purposes?.has(whose) && isAgainst(compiled, reading, prior.last + 1, at)) {
    const found = clauses.nounsBehind(q.last + 1)
    if (found) return found
  }
  // "compared with analysts' expectations for a draw of 1.5 million"
  if (isOfMove && isAgainst(compiled, reading, prior.last + 1, at)) return roles[n - 1]!.subject ?? undefined
  if (!against?.has(link) || (reading.tokens[at - 1]?.norm !== ',' && !phrases.versus?.has(link))) return undefined
  // "by 52 percent in the 230 children who received it, against 18 percent"
  const k = isSameUnit(prior, q) || n < 2 || prior.unit!.type !== 'count' ? n - 1 : n - 2
  if (!isSameUnit(reading.claims[k]!, q)) return undefined
  // "29 percent of households skipped meals, the survey found, against 17 percent": its own verb and the one of who says so
  let verbs = opensItsClause(compiled, reading, reading.claims[k]!) ? -1 : 0
  for (let i = reading.claims[k]!.last + 1; i < at; i++) {
    if (reading.verbAt[i] !== FINITE || reading.verbAt[i - 1] === FINITE) continue
    // "of every dollar that shoppers spend"
    let opener = i - 1
    while (
      opener > i - 4 &&
      reading.verbAt[opener] === NO_VERB &&
      !phrases.relatives?.has(reading.tokens[opener]?.norm ?? '')
    )
      opener--
    if (!phrases.relatives?.has(reading.tokens[opener]?.norm ?? '') && reading.cueAt[i]?.value.role !== 'saying')
      verbs++
  }
  return verbs > 0 ? undefined : (roles[k]!.subject ?? undefined)
}

/** "revenue of $9 million for the season that ended in June, the club said, 9 percent more than": what the number before measures. */
export function ofDifference(search: SubjectSearch, q: Quantity, prior: Quantity | null): string | undefined {
  const { reading, roles, n } = search
  if (!prior || roles[n]!.kind !== 'change' || (q.noun !== null && !q.lent)) return undefined
  if (reading.tokens[q.first - 1]?.norm !== ',' || !/^(?:more|less) than it$/.test(q.why.get('kind') ?? ''))
    return undefined
  // "2.3 million passengers in the three-month period, 2.6 percent fewer than": not the span.
  return roles[overAttributes(search)]!.subject ?? undefined
}

/**
 * "Turnout was 64 percent, the lowest since democracy was restored in 1985 and seven points lower than four years ago": what was so behind "since" is not
 * what is so much lower.
 */
export function ofBoth(search: SubjectSearch, q: Quantity): string | undefined {
  const { compiled, reading, clauses } = search
  const { links, since, passive } = compiled.pack.phrases
  const { tokens } = reading
  const link = tokens[beforeNumber(compiled, reading, q)]
  if (link?.kind !== WORD || !links.has(link.norm) || !/^(?:more|less) than it$/.test(q.why.get('kind') ?? ''))
    return undefined
  const told = clauses.groups[clauses.before(q.first)]
  let at = told ? told.first - 1 : 0
  while (at > 0 && tokens[at]!.norm !== since && tokens[at]!.norm !== ',') at--
  if (at <= 0 || tokens[at]!.norm !== since) return undefined
  const g = clauses.before(at)
  return g >= 0 && passive?.has(tokens[clauses.groups[g]!.last]!.norm) ? (clauses.subjectOf(g) ?? undefined) : undefined
}

/** Whether a comma, "compared" and words of no verb fill a stretch that begins behind a number. */
function isAgainst({ pack }: Compiled, { tokens, verbAt }: Reading, from: number, to: number): boolean {
  let opened = false
  for (let i = Math.max(from, to - 14); i < to; i++) {
    if (tokens[i]!.norm === ',') opened = pack.phrases.against?.has(tokens[i + 1]!.norm) === true
    else if (opened && verbAt[i] === FINITE) opened = false
  }
  return opened
}

/** "above the $590 million analysts had expected", "worse than the 2 percent drop forecast by brokers": what the number before measures. */
export function ofExpected(
  { compiled, reading, roles, n }: SubjectSearch,
  q: Quantity,
  prior: Quantity | null,
): string | undefined {
  if (!prior || (roles[n]!.modality !== 'forecast' && roles[n]!.modality !== 'estimate')) return undefined
  let behind = q.last + 1
  while (behind < q.last + 4 && reading.tokens[behind]?.kind === WORD && reading.verbAt[behind] === NO_VERB) behind++
  if (foreseenAt(compiled, reading, q.last + 1, behind) < 0) return undefined
  for (let k = n - 1; k >= 0 && k >= n - 3; k--)
    if (isSameUnit(reading.claims[k]!, q)) return roles[k]!.subject ?? undefined
  return undefined
}

export const isSameUnit = (a: Quantity, b: Quantity): boolean =>
  a.unit!.type === b.unit!.type && a.unit!.code === b.unit!.code

/** Of "at a cost the ministry estimates at 3 billion euros", "a hole it puts at $3 million" the cost, the hole: what a clause without a relative is told of. */
export function ofReckoned({ compiled, reading, clauses }: SubjectSearch, q: Quantity): string | undefined {
  const { tokens, verbAt, claimAt } = reading
  const { lying, estimating, pronouns, definite, articles } = compiled.pack.phrases
  const at = beforeNumber(compiled, reading, q)
  if (!lying?.has(tokens[at]?.norm ?? '') || !estimating?.has(tokens[at - 1]?.norm ?? '')) return undefined
  let who = at - 2
  if (!pronouns.has(tokens[who]?.norm ?? ''))
    while (who > 0 && at - who < 5 && !definite?.has(tokens[who]!.norm) && verbAt[who] === NO_VERB) who--
  const head = who - 1
  if (head < 1 || !(pronouns.has(tokens[who]!.norm) || definite?.has(tokens[who]!.norm))) return undefined
  const isNoun = articles.has(tokens[head - 1]!.norm) || isPlainNoun(compiled, tokens[head]!.norm)
  if (!isNoun || tokens[head]!.kind !== WORD || verbAt[head] !== NO_VERB || claimAt[head]! >= 0) return undefined
  return clauses.nounsEndingAt(head, true) || undefined
}

/** Of "adds $55 million to its annual bill" the bill. */
export function ofAddition({ compiled, reading, clauses }: SubjectSearch, q: Quantity): string | undefined {
  const { phrases } = compiled.pack
  const { tokens, claimAt } = reading
  const group = clauses.groupBefore(q.first)
  if (!group || q.noun || !phrases.adding?.has(tokens[group.last]!.norm)) return undefined
  if (beforeNumber(compiled, reading, q) !== group.last) return undefined
  let to = q.last + 1
  // "$142 a year to the bill"
  while (to < q.last + 4 && tokens[to]?.kind === WORD && !phrases.infinitive.has(tokens[to]!.norm)) to++
  if (!phrases.to.has(tokens[to]?.norm ?? '') || tokens[to + 1]?.kind !== WORD || claimAt[to + 1]! >= 0)
    return undefined
  return clauses.nounsBehind(to) || undefined
}

/** "straws, of which Britons use 4.7 billion", "52 cars, of which 17 were found": what "which" stands behind. */
function ofWhichBefore({ compiled, reading, clauses, roles, n }: SubjectSearch, q: Quantity): string | undefined {
  const { partOf, relatives, breaks } = compiled.pack.phrases
  const { tokens, claimAt, claims } = reading
  if (q.unit!.type !== 'count' || (q.noun && !q.lent)) return undefined
  let which = q.first - 1
  while (which > 1 && q.first - which < 6 && tokens[which]!.kind === WORD && !relatives?.has(tokens[which]!.norm))
    which--
  if (!relatives?.has(tokens[which]?.norm ?? '') || !partOf.has(tokens[which - 1]?.norm ?? '')) return undefined
  const last = tokens[which - 2]?.norm === ',' ? which - 3 : which - 2
  // "900 houses in six regions, of which 300 are lost": of what has lent its noun
  const hasLent = (p: Quantity, k: number): boolean =>
    k < n && p.noun !== null && p.unit!.text === q.unit!.text && Number(p.decimal) > Number(q.decimal)
  const lent = q.lent && q.unit!.text !== '' ? claims.findLastIndex(hasLent) : -1
  if (lent >= 0) return roles[lent]!.subject ?? undefined
  // "52 cars in the yard, of which"
  let noun = last
  while (noun > 0 && last - noun < 6 && tokens[noun]!.kind === WORD && claimAt[noun]! < 0) noun--
  const counted = noun === last || breaks.has(tokens[noun + 1]!.norm) ? (claimAt[noun] ?? -1) : -1
  if (counted >= 0) return roles[counted]!.subject ?? undefined
  return tokens[last]?.kind === WORD ? clauses.nounsEndingAt(last, true) || undefined : undefined
}

/** "revenue of $9 million, of which $4 million", "the proceeds, of which £35,000 remains": what "which" stands behind, where the number goes to nothing else. */
export function ofWhichAmount(
  { compiled, reading, clauses, roles, n }: SubjectSearch,
  q: Quantity,
): string | undefined {
  const { partOf, relatives, articles } = compiled.pack.phrases
  const { tokens, claims, verbAt } = reading
  const which = beforeNumber(compiled, reading, q)
  // "of which a £33m payment made up"
  if (q.unit!.type === 'count' || articles.has(tokens[q.first - 1]?.norm ?? '')) return undefined
  if (!relatives?.has(tokens[which]?.norm ?? '')) return undefined
  if (!partOf.has(tokens[which - 1]?.norm ?? '')) return undefined
  for (let k = n - 1; k >= 0; k--) if (isSameUnit(claims[k]!, q)) return roles[k]!.subject ?? undefined
  const last = tokens[which - 2]?.norm === ',' ? which - 3 : which - 2
  const span = clauses.nounSpan(last)
  // "A hearing to recover the proceeds, of which"
  let near = false
  for (let i = span?.first ?? last; i < last; i++) near ||= verbAt[i] !== NO_VERB
  return clauses.nounsEndingAt(last, near) || undefined
}

/** "$85 million in aid, $30 million of which is to be paid": of what the number before tells. */
export function ofWhich(search: SubjectSearch, q: Quantity, prior: Quantity | null): string | undefined {
  const { compiled, reading, roles, n } = search
  const { partOf, relatives, pointing } = compiled.pack.phrases
  const { tokens } = reading
  const before = ofWhichBefore(search, q)
  if (before) return before
  const them = ofThemBefore(search, q)
  if (them) return them
  if (!pointing?.has(tokens[q.last + 2]?.norm ?? '')) return undefined
  if (
    !prior ||
    q.noun ||
    !partOf.has(tokens[q.last + 1]?.norm ?? '') ||
    !relatives?.has(tokens[q.last + 2]?.norm ?? '')
  )
    return undefined
  const isWhom = compiled.pack.bare.whoever?.has(tokens[q.last + 2]!.norm) === true
  return (isWhom ? whomBefore(search, q) : null) ?? roles[n - 1]!.subject ?? undefined
}

/** Of "Banks have to raise their capital to $10 billion; 12 of them, with assets of $1 billion, are below that" the banks, or "". */
function ofThemBefore({ compiled, reading, clauses }: SubjectSearch, q: Quantity): string {
  const { partOf, many } = compiled.pack.phrases
  const { tokens } = reading
  if (q.unit!.type !== 'count' || q.noun || q.unit!.text !== '' || tokens[q.first - 1]?.norm !== ';') return ''
  if (!partOf.has(tokens[q.last + 1]?.norm ?? '') || !many?.has(tokens[q.last + 2]?.norm ?? '')) return ''
  for (let g = clauses.before(q.first); g >= 0; g--) {
    const subject = clauses.groups[g]!.finite ? clauses.subjectOf(g) : null
    if (subject) return isMany(compiled, subject) !== false ? subject : ''
  }
  return ''
}

/** Of "61,000 residents in eight areas left, a third of whom" the residents, of "Participants, whose median age was 71 and 54% of whom" the participants; or `null`. */
function whomBefore({ compiled, reading, clauses, roles, n }: SubjectSearch, q: Quantity): string | null {
  const { folk, asidesOf } = compiled.pack.phrases
  const isOfPeople = (subject: string | null): boolean =>
    (subject ?? '')
      .toLowerCase()
      .split(' ')
      .some((word) => folk?.has(word) === true)
  if (isOfPeople(roles[n - 1]!.subject)) return null
  for (let k = n - 2; k >= 0; k--) if (isOfPeople(roles[k]!.subject)) return roles[k]!.subject
  for (let i = q.first - 1; i > 0; i--)
    if (asidesOf?.has(reading.tokens[i]!.norm) && reading.tokens[i - 1]!.norm === ',')
      return clauses.antecedentOf(i) || null
  return null
}

/** "8,700 jets, equal to ten years of production" */
export function ofEqual(search: SubjectSearch, _: Quantity, prior: Quantity | null): string | undefined {
  const { reading, roles, n, compiled } = search
  const { phrases } = compiled.pack
  const q = reading.claims[n]!
  const at = beforeNumber(compiled, reading, q)
  if (at < 1) return undefined
  // "equal to more than": the bound begins with the "to".
  const bounded = phrases.equivalent?.has(reading.tokens[at]!.norm)
  const like = bounded ? at : at - 1
  // "a levy equal to 1.5 percent of the value"
  if (
    phrases.equivalent?.has(reading.tokens[like]!.norm) &&
    reading.tokens[like - 1]?.kind === WORD &&
    reading.claimAt[like - 1]! < 0
  ) {
    // "Stocks at the plant equal 30 days of use": where it is the verb, not the nearest noun
    const near = search.clauses.before(q.first) >= 0
    const owner = reading.verbAt[like - 1] === NO_VERB ? search.clauses.nounsEndingAt(like - 1, near) : ''
    if (owner) return owner
  }
  if (!prior || at - prior.last > 6) return undefined
  // "13 hours instead of 12"
  if (phrases.instead?.has(reading.tokens[at - 1]!.norm) && q.lent) return roles[n - 1]!.subject ?? undefined
  if (!compiled.pack.phrases.to.has(reading.tokens[at]!.norm)) return undefined
  return isOtherwise(search, q) ? (roles[n - 1]!.subject ?? undefined) : undefined
}

export function samePrior({ roles, n }: SubjectSearch): string | null | undefined {
  return n > 0 ? (roles[n - 1]!.subject ?? undefined) : undefined
}
