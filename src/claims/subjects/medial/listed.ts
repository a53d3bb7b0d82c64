import { isOfSuch, joinsWords, trimPhrase } from '../../clauses/medial/noun-phrases.ts'
import { isDash } from '../../clauses/medial/relative-clauses.ts'
import { beforeNumber, isHyphened, type Reading } from '../../clauses/sentence.ts'
import { type Quantity, WHAT_IS_TOLD } from '../../numbers/quantity.ts'
import { FINITE, NO_VERB, NON_FINITE } from '../../pack/pack.ts'
import { NUMBER, SYMBOL, WORD } from '../../text/tokens.ts'
import { isSameUnit } from './compared.ts'
import { isMoveNoun } from './joined.ts'
import { isOtherwise } from './parts/openings.ts'
import { lentNoun, overAttributes, overPlaces, type SubjectSearch } from './subject-search.ts'

/*
 * Subjects of the further numbers of a list, and of those behind a colon.
 */

/** An elliptic list: "Rents gained 3 percent and wages 2.6 percent", "Japanese with 364,000"; else the number before shares its subject. */
export function listed(search: SubjectSearch, q: Quantity, prior: Quantity | null): string | null | undefined {
  const { compiled, reading, roles, n } = search
  const { phrases } = compiled.pack
  if (!prior) return undefined
  // "built by 1,300 workers for 62 billion kroner": of what is built
  const before = reading.tokens[q.first - 1]?.norm ?? ''
  const isAgent = prior.noun !== null && phrases.by.has(reading.tokens[prior.first - 1]?.norm ?? '')
  if (isAgent && q.unit!.type === 'currency' && phrases.purposes?.has(before)) return undefined
  // "a profit of $12 million, or 11 cents"
  if (isOtherwise(search, q)) return roles[n - 1]!.subject ?? undefined
  if (isNoMember(search, q, prior)) return undefined
  if (isOfWholeClause(search, q, prior)) return roles[n - 1]!.subject
  if (isSpanOfChange(search, q, prior)) return roles[n - 2]!.subject ?? undefined
  // "Taiwan 29 percent and China, where flights resumed in April, 12 percent": the noun stands before the relative clause.
  const inset = relativeBefore(search, q, prior)
  const start = startOf(search, q, prior, inset < 0 ? q.first : inset)
  if (start < 0) return undefined
  const adjacent = reading.cueAt[phrases.from.has(before) ? q.first - 2 : q.first - 1]?.value
  if (adjacent?.role === 'move' && adjacent.adjacent) return ofMove(search, q, prior)
  const last = lastWordOf(search, start, inset < 0 ? beforeNumber(compiled, reading, q) : inset - 1)
  if (last < 0) return roles[overCompared(search, q)]!.subject ?? undefined
  const first = firstWordOf(search, start, last)
  // "and her target price for the stock by 40%": the noun before the preposition
  const link = gapOf(search, start, first - 1, q)
  if (link > 0) return trimPhrase(compiled, reading, link + 1, last) || undefined
  if (last >= first && compiled.pack.bare.superlatives(reading.tokens[last]!.norm))
    return roles[n - 1]!.subject ?? undefined
  const member = isOfNumberBefore(search, q, prior) ? '' : memberOf(search, prior, start, first, last)
  if (member) return member
  if (q.lent && q.unit!.type === 'count' && q.unit!.text && roles[n]!.direction === null) return lentNoun(search, q)
  const k = overCompared(search, q)
  return purpose(search, q, prior) || (roles[k === n - 1 ? overPlaces(search) : k]!.subject ?? undefined)
}

/** "Some 38% handed in work that a machine had written, up 14 points": whether a move behind a comma is of the share before, not of what a relative clause tells. */
function isOfWholeClause({ compiled, reading, clauses }: SubjectSearch, q: Quantity, prior: Quantity): boolean {
  const { tokens, cueAt } = reading
  const cue = cueAt[q.first - 1]?.value
  if (cue?.role !== 'move' || !cue.adjacent || tokens[q.first - 2]?.norm !== ',') return false
  if (prior.unit!.type !== 'percent' || (q.unit!.type !== 'percentage_point' && q.unit!.type !== 'percent'))
    return false
  const verb = clauses.groups[clauses.before(q.first)]
  if (!verb || verb.first < prior.last) return false
  for (let i = verb.first - 1; i > prior.last && tokens[i]!.norm !== ','; i--)
    if (compiled.pack.phrases.relatives?.has(tokens[i]!.norm)) return true
  return false
}

/**
 * Of "Losers included Acme, down 5%; Velt, down 3%; and Tolland, down 2%", "went to China, 45 percent; Ghana, 30 percent" each name: what stands before
 * the comma of an item that only says how much it is or how it moved.
 */
export function ofItemMoved(search: SubjectSearch, q: Quantity): string | undefined {
  const { reading, clauses, n } = search
  const { claims } = reading
  const comma = commaBefore(search, q)
  const isItem = itemBefore(search, q) > 0 || isHeader(search, comma)
  if (!isItem && !opensItems(search, q, claims[n + 1]) && !opensItems(search, q, claims[n + 2])) return undefined
  const name = overBracket(reading, comma - 1)
  return name >= 0 && isNameEnd(search, name) ? clauses.nounsEndingAt(name, true) || undefined : undefined
}

/** Of "motor vehicles (excluding fuel), up 2 percent" the word before a bracket that a token closes; else the token itself. */
function overBracket({ tokens }: Reading, close: number): number {
  if (tokens[close]?.norm !== ')') return close
  for (let i = close - 1; i > 0 && close - i < 6; i--) if (tokens[i]!.norm === '(') return i - 1
  return close
}

/** "Gains were led by Acme, up 5 percent": whether what stands before a comma is said to come first. */
function isHeader({ compiled, reading }: SubjectSearch, comma: number): boolean {
  const { by, headed, passive } = compiled.pack.phrases
  const { tokens } = reading
  let at = comma - 1
  while (at > 1 && comma - at < 6 && isItemWord(reading, at) && !by.has(tokens[at]!.norm)) at--
  if (at < 2 || !by.has(tokens[at]!.norm) || !headed?.has(tokens[at - 1]!.norm)) return false
  return passive?.has(tokens[at - 2]!.norm) === true
}

/** Whether another number is that of the next item, as a number would be of the first. */
function opensItems(search: SubjectSearch, q: Quantity, next: Quantity | undefined): boolean {
  if (next === undefined || commaBefore(search, q) < 0) return false
  if (itemBefore(search, next) > q.last) return true
  // "were China, 45 percent, Ghana, 30 percent"
  const { tokens } = search.reading
  const comma = commaBefore(search, next)
  return (
    isBareItem(search, q) &&
    isBareItem(search, next) &&
    isSameUnit(q, next) &&
    tokens[q.last + 1]?.norm === ',' &&
    comma - q.last <= 5 &&
    firstOfItem(search, comma) - q.last <= 2
  )
}

/** The semicolon before an item that ends with how it moved: "; Velt, down 3%", "; and Tolland, down 2%"; else -1. */
function itemBefore(search: SubjectSearch, q: Quantity): number {
  const { compiled, reading } = search
  const { tokens } = reading
  const { links, breaks } = compiled.pack.phrases
  const comma = commaBefore(search, q)
  if (comma < 2) return -1
  const end = overBracket(reading, comma - 1) + 1
  const first = firstOfItem(search, end)
  if (first === end || (isBareItem(search, q) && breaks.has(tokens[first]!.norm))) return -1
  const at = links.has(tokens[first - 1]?.norm ?? '') && tokens[first - 1]!.kind === WORD ? first - 2 : first - 1
  return tokens[at]?.norm === ';' ? at : -1
}

/** The first word of an item that ends before a comma; the comma where there is none. */
function firstOfItem({ compiled, reading }: SubjectSearch, comma: number): number {
  let first = comma
  while (first > 0 && comma - first < 6 && isItemWord(reading, first - 1)) {
    if (compiled.pack.phrases.links.has(reading.tokens[first - 1]!.norm)) break
    first--
  }
  return first
}

/** The comma before a number or the adverb of movement that leads to it: ", down 3%", ", up by 3%", "China, 45 percent"; else -1. */
function commaBefore(search: SubjectSearch, q: Quantity): number {
  const { compiled, reading } = search
  const { tokens, cueAt } = reading
  if (isBareItem(search, q)) return beforeNumber(compiled, reading, q)
  const cue = cueAt[q.first - 1]
  if (cue?.value.role !== 'move' || !cue.value.adjacent) return -1
  return tokens[cue.first - 1]?.norm === ',' ? cue.first - 1 : -1
}

/** "China, 45 percent": whether nothing but a comma parts a number from a name. */
function isBareItem({ compiled, reading }: SubjectSearch, q: Quantity): boolean {
  const { tokens } = reading
  const at = beforeNumber(compiled, reading, q)
  if (q.noun !== null || q.unit!.type === 'duration' || tokens[at]?.norm !== ',') return false
  const name = tokens[at - 1]
  const behind = tokens[q.last + 1]?.norm ?? '.'
  return name?.kind === WORD && name.capital && (behind === ',' || behind === ';' || behind === '.')
}

const isItemWord = ({ tokens, verbAt, claimAt, periodAt }: Reading, at: number): boolean =>
  (tokens[at]!.kind === WORD || joinsWords(tokens[at]!.norm)) &&
  verbAt[at] === NO_VERB &&
  claimAt[at]! < 0 &&
  !periodAt[at]

const isNameEnd = ({ reading }: SubjectSearch, at: number): boolean =>
  isItemWord(reading, at) && reading.tokens[at]!.kind === WORD

/** Whether a number is no further one of a list. */
function isNoMember({ compiled, reading }: SubjectSearch, q: Quantity, prior: Quantity): boolean {
  const { extremes, lasting } = compiled.pack.phrases
  const { tokens } = reading
  return (
    // "slid to a five-year low of $4.92"
    (isHyphened(reading, prior) &&
      extremes?.has(tokens[prior.last + 1]?.norm ?? '') === true &&
      q.first - prior.last < 5) ||
    // "followed 94 doctors for six months": how long it went on.
    (q.unit!.type === 'duration' && prior.unit!.type !== 'duration' && lasting?.has(tokens[q.first - 1]!.norm) === true)
  )
}

/** "rose 3 percent in six months and 5 percent": over how long the change before took. */
function isSpanOfChange({ clauses, roles, n }: SubjectSearch, q: Quantity, prior: Quantity): boolean {
  if (prior.unit!.type !== 'duration' || roles[n]!.kind !== 'change' || n < 2 || roles[n - 2]!.kind !== 'change')
    return false
  const verb = clauses.groupBefore(q.first)
  return !(verb && verb.first > prior.last)
}

/** The last token of a number, or of the bracket behind it: "Greens 10 (unchanged) and Plaid six". */
function bracketBehind({ tokens }: Reading, { last }: Quantity, end: number): number {
  if (tokens[last + 1]?.norm !== '(') return last
  for (let i = last + 2; i < end && i < last + 6; i++) if (tokens[i]!.norm === ')') return i
  return last
}

/** The token behind which the noun of a number may stand, up to `end`; -1 where a verb comes in between. */
function startOf(search: SubjectSearch, q: Quantity, prior: Quantity, end: number): number {
  const { compiled, reading, clauses } = search
  const { tokens, cueAt, verbAt } = reading
  let start = bracketBehind(reading, prior, end)
  const group = clauses.groupBefore(end)
  if (group && group.first > start) {
    // "followed by Japanese with 364,000"
    const by = group.last + 1
    // "prices rising by $40": how far, not by whom
    const isBy = !group.finite && compiled.pack.phrases.by.has(tokens[by]?.norm ?? '')
    if (!isBy || beforeNumber(compiled, reading, q) === by) return -1
    start = by
  }
  for (let i = start + 1; i < end; i++) {
    const cue = cueAt[i]?.value
    // "and costs by 8 percent": a noun here
    if (cue?.role === 'state' && verbAt[i] !== NO_VERB) return -1
    // "a 3 percent increase on the month and a 9 percent jump"
    const isMove = cue?.role === 'move' && !cue.adjacent && !cue.noun
    if (isMove && (verbAt[i] !== NO_VERB || !hasLink(search, i + 1, end))) return -1
  }
  return start
}

function hasLink({ compiled, reading }: SubjectSearch, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (reading.tokens[i]!.kind === WORD && compiled.pack.phrases.links.has(reading.tokens[i]!.norm)) return true
  return false
}

/** "Orders came to 4 million tons, up 12 percent": what moved so. */
function ofMove(search: SubjectSearch, q: Quantity, prior: Quantity): string | undefined {
  const { compiled, reading, clauses, roles } = search
  const own = nounBeforeMove(search, prior, q)
  if (own) return own
  const k = overAttributes(search)
  const sum = reading.claims[k]!
  const came = clauses.before(sum.first)
  const lead = reading.tokens[beforeNumber(compiled, reading, sum)]?.norm ?? ''
  const isSum = sum.noun && came >= 0 && compiled.pack.phrases.to.has(lead)
  return (isSum ? clauses.subjectOf(came) : null) ?? roles[k]!.subject ?? undefined
}

/** The last word of the noun before a number; -1 where only the one who speaks stands there: ", the agency said, after a 0.2 percent fall". */
function lastWordOf({ compiled, reading }: SubjectSearch, start: number, from: number): number {
  const { phrases } = compiled.pack
  const { tokens, cueAt, periodAt } = reading
  let last = from
  // "and the levy another 92p"
  while (last > start && compiled.pack.bare.elliptic?.has(tokens[last]!.norm)) last--
  // "and corn an even bigger 5 percent"
  for (let i = last; i > start + 1 && i > last - 4 && tokens[i]!.kind === WORD; i--)
    if (phrases.indefinite?.has(tokens[i]!.norm)) {
      const { kind, norm } = tokens[i - 1]!
      if (kind === WORD && !phrases.links.has(norm) && !phrases.breaks.has(norm)) last = i - 1
      break
    }
  let isTold = false
  for (; last > start; last--) {
    const { kind, norm } = tokens[last]!
    const cue = cueAt[last]
    const isPassedOver =
      kind === SYMBOL ||
      phrases.trailing.has(norm) ||
      phrases.isAdverb?.(norm) ||
      phrases.breaks.has(norm) ||
      // "a shade higher than"
      (phrases.shades?.has(norm) && phrases.indefinite?.has(tokens[last - 1]?.norm ?? '')) ||
      (cue && cue.value.role !== 'kind' && !isNounOfState(reading, last)) ||
      periodAt[last] ||
      phrases.from.has(norm) ||
      phrases.by.has(norm) ||
      phrases.to.has(norm)
    if (!isPassedOver) break
    if (cue?.value.role === 'saying' || phrases.reporting?.has(norm)) isTold = true
  }
  return isTold ? -1 : last
}

function firstWordOf({ compiled, reading }: SubjectSearch, start: number, last: number): number {
  const { phrases } = compiled.pack
  const { tokens, cueAt, claimAt, periodAt } = reading
  let first = last + 1
  for (; first - 1 > start; first--) {
    const at = first - 1
    const { kind, norm, glued } = tokens[at]!
    // "LIG Nex1"
    const isWord = kind === WORD || norm === '-' || (kind === NUMBER && glued && claimAt[at]! < 0)
    if (!isWord || phrases.links.has(norm) || periodAt[at]) break
    if (phrases.breaks.has(norm) && !isOfSuch(compiled, reading, at)) break
    if (cueAt[at] && cueAt[at]!.value.role !== 'kind' && !isNounOfState(reading, at)) break
  }
  return first
}

/** "3% to eastern and western Africa, 4% to the Gulf": whether a preposition behind the number before and a comma before this one hold what stands between. */
function isOfNumberBefore({ compiled, reading: { tokens } }: SubjectSearch, q: Quantity, prior: Quantity): boolean {
  const { breaks, to } = compiled.pack.phrases
  const { norm } = tokens[prior.last + 1]!
  return tokens[q.first - 1]!.norm === ',' && (breaks.has(norm) || to.has(norm))
}

/** The noun of a further number behind a link, or "". */
function memberOf(
  { compiled, reading, clauses }: SubjectSearch,
  prior: Quantity,
  start: number,
  first: number,
  last: number,
): string {
  const { phrases, nouns } = compiled.pack
  const { tokens, cueAt, verbAt } = reading
  const opener = first - 1 >= start ? tokens[first - 1] : undefined
  if (last < first || opener === undefined) return ''
  if (phrases.articles.has(tokens[first]?.norm ?? '') && first - 1 === prior.last) return ''
  if (first - 1 !== start && !phrases.links.has(opener.norm)) return ''
  const words = trimPhrase(compiled, reading, first, last)
  if (words.length <= 2 || (verbAt[first] !== NO_VERB && phrases.isGerund?.(tokens[first]!.norm))) return ''
  const isStop = nouns.stops.has(words.toLowerCase()) && !(cueAt[last] !== undefined && isNounOfState(reading, last))
  if (isStop || phrases.signs?.has(tokens[first]!.norm)) return ''
  return first - 1 > start || start > prior.last || clauses.groups.length === 0 ? words : ''
}

/** Of "food up 5.6 percent and energy down 2 percent" the energy, or "". */
function nounBeforeMove({ compiled, reading, clauses }: SubjectSearch, prior: Quantity, q: Quantity): string {
  const { links, articles } = compiled.pack.phrases
  const { tokens, verbAt, cueAt } = reading
  let last = q.first - 1
  while (last > prior.last && cueAt[last]?.value.role !== 'move') last--
  let first = last
  while (
    first - 1 > prior.last &&
    tokens[first - 1]!.kind === WORD &&
    verbAt[first - 1] === NO_VERB &&
    last - first < 6
  ) {
    if (links.has(tokens[first - 1]!.norm)) break
    first--
  }
  const opener = tokens[first - 1]!
  const opens = first > prior.last + 1 && (opener.norm === ',' || links.has(opener.norm))
  const isNoun =
    first < last &&
    (articles.has(tokens[first]!.norm) ||
      compiled.pack.nouns.isHead(tokens[last - 1]!.norm, false) ||
      tokens[first]!.capital ||
      first === last - 1)
  return opens && isNoun ? clauses.objectBetween(first, last - 1) : ''
}

/** "costs", where it is no verb. */
const isNounOfState = ({ cueAt, verbAt }: Reading, at: number): boolean =>
  cueAt[at]!.value.role === 'state' && verbAt[at] === NO_VERB

/**
 * Where the "and" stands that begins a noun with a preposition of its own, as in "lowered its estimate to 2, and her target price for the
 * stock by 40%"; else -1.
 */
function gapOf({ compiled, reading }: SubjectSearch, start: number, at: number, q: Quantity): number {
  const { phrases } = compiled.pack
  const { tokens, verbAt, periodAt } = reading
  const lead = tokens[beforeNumber(compiled, reading, q)]!
  if (at <= start || !phrases.breaks.has(tokens[at]!.norm)) return -1
  // "and wages in shops 0.6 percent", but "and among women 2 percent"
  const isBare = lead.kind === WORD && !phrases.links.has(tokens[at - 1]!.norm) && !phrases.breaks.has(lead.norm)
  if (!isBare && !phrases.by.has(lead.norm) && !phrases.to.has(lead.norm)) return -1
  let i = at
  const goesOn = (k: number): boolean =>
    tokens[k]!.kind === WORD && verbAt[k] === NO_VERB && !isMoveNoun(reading, k) && !periodAt[k]
  while (i > start && goesOn(i) && !phrases.links.has(tokens[i]!.norm)) i--
  const isGap = i > start && at - i < 6 && phrases.links.has(tokens[i]!.norm) && tokens[i]!.kind === WORD
  return isGap && (i === start + 1 || (i === start + 2 && tokens[i - 1]!.norm === ',')) ? i : -1
}

/** Of "£86m for roads, £22m for 70 buses and £4m for cycle lanes" what the later sums are for, or "". */
function purpose(search: SubjectSearch, q: Quantity, prior: Quantity): string {
  const { compiled, reading, clauses, n } = search
  const { tokens, claims, claimAt, verbAt, periodAt } = reading
  const { links, purposes } = compiled.pack.phrases
  const first = q.last + 2
  const isFor = (at: number): boolean => purposes?.has(tokens[at]?.norm ?? '') === true
  if (q.unit!.type !== 'currency' || !isFor(q.last + 1) || tokens[first] === undefined) return ''
  // The sum before has a purpose of its own, be it over what is counted for it: "£9.7m to fill 31,000 potholes, £22m for".
  let sum = n - 1
  while (sum > 0 && prior.noun && !isSameUnit(claims[sum]!, q)) sum--
  const before = claims[sum]!
  const isList = isFor(before.last + 1) || isFor(before.first - 1) || (before !== prior && isSameUnit(before, q))
  if (!isList || !links.has(tokens[q.first - 1]?.norm ?? '')) return ''
  if (isPriced(search, sum)) return ''
  const counted = claims[claimAt[first]!]
  // "£4m for 17 miles of cycle lanes"
  if (counted && !counted.noun && compiled.pack.phrases.partOf.has(tokens[counted.last + 1]?.norm ?? '')) {
    return clauses.nounsBehind(counted.last + 1)
  }
  if (counted) return counted.noun ? counted.unit!.text : ''
  let last = first
  while (
    tokens[last + 1]?.kind === WORD &&
    last - first < 6 &&
    verbAt[last + 1] === NO_VERB &&
    (!links.has(tokens[last + 1]!.norm) || endsBehind(reading, last + 1)) &&
    claimAt[last + 1]! < 0
  )
    last++
  return periodAt[first] ? '' : clauses.objectBetween(first, last)
}

/** "Tickets cost $12 for adults and", "The fee rose to $12 for adults and", but "There is $3 million for schools and": whether a sum is told of its subject, for some and for others. */
function isPriced(
  { compiled: { pack }, reading: { tokens, claims }, clauses, roles }: SubjectSearch,
  n: number,
): boolean {
  if (roles[n]!.direction !== null) return true
  const verb = clauses.groupBefore(claims[n]!.first)
  if (!verb?.finite || pack.bare.existing?.has(tokens[verb.first - 1]?.norm ?? '')) return false
  const { norm } = tokens[verb.last]!
  return [pack.phrases.passive, pack.phrases.comingTo, pack.bare.fetching].some((words) => words?.has(norm))
}

/** "for fire and ambulance overtime.": whether a few plain words close the part of a sentence behind a link. */
function endsBehind({ tokens, verbAt, claimAt, periodAt }: Reading, link: number): boolean {
  let at = link + 1
  while (tokens[at]?.kind === WORD && verbAt[at] === NO_VERB && claimAt[at]! < 0 && !periodAt[at] && at - link < 4) at++
  return at > link + 1 && (tokens[at] === undefined || tokens[at]!.kind === SYMBOL) && (claimAt[at] ?? -1) < 0
}

/** The comma that opens a relative clause which a comma straight before a number closes, behind the number before; or -1. */
function relativeBefore({ compiled, reading }: SubjectSearch, q: Quantity, prior: Quantity): number {
  const { relatives, wherein } = compiled.pack.phrases
  const { tokens, claimAt, verbAt } = reading
  const close = beforeNumber(compiled, reading, q)
  if (tokens[close]?.norm !== ',') return -1
  for (let i = close - 1; i > prior.last + 1 && close - i < 12; i--) {
    if (claimAt[i]! >= 0) return -1
    if (tokens[i]!.norm !== ',') continue
    const opener = tokens[i + 1]!.norm
    return relatives?.has(opener) || wherein?.has(opener) || verbAt[i + 1] === NON_FINITE ? i : -1
  }
  return -1
}

/** The number before, or of "2.4 percent this year, above its 1.8 percent goal, and 2 percent in 2027" the one before what it is compared with. */
function overCompared({ compiled, reading, n }: SubjectSearch, q: Quantity): number {
  const { comparing, links } = compiled.pack.phrases
  const { tokens, claims } = reading
  const prior = claims[n - 1]!
  if (n < 2 || !isSameUnit(claims[n - 2]!, q)) return n - 1
  let comma = q.first - 1
  while (comma > prior.last && tokens[comma]!.norm !== ',') comma--
  if (comma === prior.last || !links.has(tokens[comma + 1]!.norm)) return n - 1
  for (let i = prior.first - 1; i > claims[n - 2]!.last; i--) if (comparing.has(tokens[i]!.norm)) return n - 2
  return n - 1
}

/** "a lower tax rate: 19.8%", "a deep cut – 40 jobs": what stands before the mark. */
export function ofColon({ compiled, reading, clauses, n }: SubjectSearch, q: Quantity): string | undefined {
  const { tokens, verbAt, claimAt } = reading
  // "Teachers: 18 positions, $1.44 million", "• Ending buses for pupils within 2 miles: $515,000": a row with its label
  const isOfItem = reading.span.isItem === true
  if (n > 0 && (isOfItem || clauses.groups.length === 0) && !q.noun) {
    let mark = (isOfItem ? q : reading.claims[0]!).first - 1
    while (mark > 0 && (isOfItem ? tokens[mark]!.norm !== ':' : tokens[mark]!.kind !== SYMBOL)) mark--
    const label = tokens[mark]?.norm === ':' ? trimPhrase(compiled, reading, 0, mark - 1) : ''
    if (label) return label
  }
  const { to, with: having } = compiled.pack.phrases
  let colon = beforeNumber(compiled, reading, q)
  // "The exceptions stand out: Turkey at 33 percent"
  if (to.has(tokens[colon]?.norm ?? '') || having?.has(tokens[colon]?.norm ?? '')) {
    const link = colon
    while (colon > 0 && link - colon < 6 && tokens[colon]!.kind === WORD && verbAt[colon] === NO_VERB) colon--
    return tokens[colon]!.norm === ':' && !q.noun ? clauses.objectBetween(colon + 1, link - 1) || undefined : undefined
  }
  // "the county's capital plan — $64 million over five years — is"
  const mark = tokens[colon]
  if (!mark || !(mark.norm === ':' || isDash(mark)) || q.noun || reading.claims[n - 1]?.last === colon - 1)
    return undefined
  const noun = tokens[colon - 1]
  // "offers no comfort: up to 150mm more rain could fall"
  if (compiled.pack.phrases.more?.has(tokens[q.last + 1]?.norm ?? '') && tokens[q.last + 2]?.kind === WORD)
    return undefined
  // "Severe cases were rare: four and 11"
  if (q.why.get('unit') === WHAT_IS_TOLD) return undefined
  // "Smaller ones are in trouble: three have gone"
  if (q.lent && verbAt[q.last + 1] === FINITE) return undefined
  if (noun?.kind !== WORD || verbAt[colon - 1] !== NO_VERB || claimAt[colon - 1]! >= 0) return undefined
  return clauses.nounsEndingAt(colon - 1, true) || undefined
}
