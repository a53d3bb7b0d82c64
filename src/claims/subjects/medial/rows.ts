import type { Clauses } from '../../clauses/medial/clauses.ts'
import { trimPhrase } from '../../clauses/medial/noun-phrases.ts'
import { beforeNumber, type Reading } from '../../clauses/sentence.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { choiceOfSigns } from '../../numbers/signs.ts'
import { FINITE, NO_VERB, NON_FINITE } from '../../pack/pack.ts'
import { timeOfBracketed } from '../../roles/bracketed-times.ts'
import { restatedBy } from '../../roles/medial/restated.ts'
import { NUMBER, SYMBOL, type Token, WORD } from '../../text/tokens.ts'
import { isSameUnit } from './compared.ts'
import { isPreposition, type SubjectSearch } from './subject-search.ts'

/*
 * Subjects of numbers in rows, lists and labelled lines, where no verb tells who did what.
 */

/** Why of a subject that is the name of a row or item. */
export const ROW = 'name of the row'

/** Types of unit that the row of a table or an item of a list may have beside its name. */
const inRows: ReadonlySet<string> = new Set(
  'currency percent percentage_point index temperature length mass volume area speed power energy count multiple'.split(
    ' ',
  ),
)

/**
 * Whether a finite verb tells what somebody did: not the name of an item, as in "House prices: Leeds 4%", "Bryce 44%, undecided 9%",
 * "Sea 16C, swell 1.5m".
 */
function isDeed(
  { compiled, reading, clauses }: SubjectSearch,
  { first, last, finite }: Clauses['groups'][number],
): boolean {
  const { tokens, claims, claimAt } = reading
  if (!finite || tokens[first]!.capital) return false
  const item = claims[claimAt[last + 1] ?? -1]
  if (!item || first !== last || tokens[first - 1]?.norm !== ',' || item === claims[0]) return true
  const { isPast } = compiled.pack.phrases
  return !(isSameUnit(claims[0]!, item) || (clauses.groups.length === 1 && !isPast(tokens[first]!.norm)))
}

/** Marks that part items, that close one and that open one. */
const stops: ReadonlySet<string> = new Set(';:()')
const closers: ReadonlySet<string> = new Set(',;.()|/')
const openers: ReadonlySet<string> = new Set(',;:.()|/•')

/** Whether a verb says something between the semicolons or colon about a number, or in the brackets that it stands in. */
function hasDeed(search: SubjectSearch, q: Quantity): boolean {
  const { tokens } = search.reading
  let from = q.first - 1
  while (from >= 0 && !stops.has(tokens[from]!.norm)) from--
  let to = q.last + 1
  while (to < tokens.length && !stops.has(tokens[to]!.norm)) to++
  return search.clauses.groups.some((group) => group.first > from && group.last < to && isDeed(search, group))
}

const phraseOf = ({ compiled, reading }: SubjectSearch, first: number, last: number): string =>
  trimPhrase(compiled, reading, first, last) ||
  reading.text.slice(reading.tokens[first]!.start, reading.tokens[last]!.end)

/** "GBP/USD 1.2710": a pair of currencies, the second of which the number is told in. */
function pairOf({ tokens, text }: Reading, q: Quantity): string | undefined {
  const second = tokens[q.first]!
  const [first, slash] = [tokens[q.first - 2], tokens[q.first - 1]]
  const isPair = q.unit!.type === 'currency' && slash?.norm === '/' && slash.glued && second.glued
  return isPair && second.kind === WORD && first?.kind === WORD ? text.slice(first.start, second.end) : undefined
}

/** Whether a token may stand in the name of an item: a word, or a figure and hyphen within one, as in "2-year" and "under-30s". */
function isPartOfName({ tokens }: Reading, at: number): boolean {
  const { kind, norm, glued } = tokens[at]!
  if (kind === WORD) return true
  const next = tokens[at + 1]
  // "Russell 2000 2,006.16"
  if (kind === NUMBER && next?.kind === NUMBER && tokens[at - 1]?.capital) return true
  return next?.glued === true && (kind === NUMBER ? next.norm === '-' || glued : norm === '-' && glued)
}

/** Whether a token parts an item from what stands before it: a mark, the time that it is of ("Q3 EPS"), or the number of the item before. */
function isOpener({ tokens, claims, claimAt, periodAt }: Reading, q: Quantity, at: number): boolean {
  const before = claims[claimAt[at]!]
  return (
    openers.has(tokens[at]!.norm) ||
    periodAt[at] !== undefined ||
    (before !== undefined && before.last === at && isSameUnit(before, q))
  )
}

/** Whether the name and number of another item follow a number at once: "Leeds 63% Stoke 37%". */
function isNextItem({ tokens, claims, claimAt }: Reading, q: Quantity): boolean {
  const name = tokens[q.last + 1]
  const other = claims[claimAt[q.last + 2] ?? -1]
  return name?.kind === WORD && name.capital && other?.first === q.last + 2 && isSameUnit(other, q)
}

/** The name of the item that a number closes in a list without a verb: of "Brent $84.21 (+1.2%); gold $2,345 (-0.4%)" the gold. */
export function ofRow(search: SubjectSearch, q: Quantity, prior: Quantity | null): string | undefined {
  const { compiled, reading } = search
  const { phrases, nouns } = compiled.pack
  const { tokens, cueAt, periodAt, claimAt } = reading
  if (!inRows.has(q.unit!.type) || q.noun) return undefined
  const next = tokens[q.last + 1]
  // "revenue $9.8bn vs. est. $9.6bn", "Howden 41 percent, Ladybower 62 percent of capacity"
  const isClosed =
    next?.kind === SYMBOL
      ? closers.has(next.norm)
      : phrases.comparing.has(next?.norm ?? '') || cueAt[q.last + 1]?.value.role === 'basis' || isNextItem(reading, q)
  const isLast = prior?.why.get('subject') === ROW && phrases.partOf.has(next?.norm ?? '')
  const pair = pairOf(reading, q)
  if ((!pair && next && !isClosed && !isLast) || hasDeed(search, q)) return undefined
  if (pair) return pair
  let last = beforeNumber(compiled, reading, q)
  // "Dublin: 12°C; Paris: 18°C"
  if (tokens[last]?.norm === ':') last--
  // "Brightwell down 3.9%"
  const isMove = (at: number): boolean => cueAt[at]?.value.role === 'move' && reading.verbAt[at] === NO_VERB
  if (last > 0 && isMove(last) && tokens[last - 1]!.kind === WORD) last--
  let first = last + 1
  while (first > 0 && isPartOfName(reading, first - 1) && !periodAt[first - 1] && claimAt[first - 1]! < 0) first--
  const opener = tokens[first - 1]
  // "$4,067.40/oz +0.4%"
  if (opener?.norm === '/' && claimAt[first - 2]! >= 0) return undefined
  if (first > last || last - first > 4 || (opener && !isOpener(reading, q, first - 1))) return undefined
  const isName = (at: number): boolean => {
    const { norm, capital } = tokens[at]!
    // "That’s more than one in five"
    if (phrases.contracted?.has(norm)) return false
    // "Exports Tumble 14 Percent": a title
    if (capital && reading.verbAt[at] === FINITE) return false
    // "…, wiping $90 million off it", "…, sending shares 4% lower"; but "heating oil $2.49"
    const isDoing = reading.verbAt[at] !== NO_VERB && phrases.isGerund?.(norm)
    // ", located about 30 miles (48 km) south"
    if (first === last && q.unit!.type === 'length' && reading.verbAt[at] === NON_FINITE) return false
    if (isDoing && (at === last || nouns.isHead(tokens[at + 1]!.norm, false))) return false
    // "under-30s"
    if (tokens[at + 1]!.norm === '-' && tokens[at + 1]!.glued) return true
    if (phrases.links.has(norm) || phrases.articles.has(norm) || phrases.comparing.has(norm)) return false
    if (phrases.partOf.has(norm)) return false
    return !isPreposition(compiled, norm) && (capital || !nouns.stops.has(norm) || cueAt[at]?.value.role !== 'move')
  }
  for (let i = first; i <= last; i++) if (!isName(i)) return undefined
  // "(then 12%)", but "low 22C", "other 4%"
  const isEmpty = ({ norm, capital }: Token): boolean =>
    !capital && nouns.stops.has(norm) && !phrases.rowNames?.has(norm)
  if (tokens.slice(first, last + 1).every(isEmpty)) return undefined
  // "Dublin: Yes 57%, No 30%"
  const label = phrases.answers?.has(tokens[last]!.norm) ? labelAt(search) : 0
  return label > 0 && label < first ? phraseOf(search, 0, label - 1) : phraseOf(search, first, last)
}

/** The token of the colon behind the few words that a line begins with, or 0. */
function labelAt({ compiled, reading: { tokens } }: SubjectSearch): number {
  let colon = 0
  while (colon < 8 && (tokens[colon]?.kind === WORD || (colon > 0 && tokens[colon]?.norm === '-'))) colon++
  const isLabel = tokens[colon]?.norm === ':' && tokens[0]!.capital && !isPreposition(compiled, tokens[0]!.norm)
  return isLabel ? colon : 0
}

/** "Daily traffic: 48,000 vehicles", "Margin of error: plus or minus 3 points": the label of a line without a verb. */
export function ofLabel(search: SubjectSearch, q: Quantity): string | undefined {
  const { compiled, reading, clauses, n } = search
  const { tokens, claims } = reading
  const isWord = (token: Token | undefined): boolean => token?.kind === WORD
  const colon = labelAt(search)
  if (colon === 0 || q.first < colon || (n > 0 && claims[n - 1]!.last > colon)) return undefined
  // "Range: 10,000 miles", but "Deaths did not differ: 212 in one arm"
  if (clauses.groups.some(({ first, finite }) => first > colon || (finite && first > 0))) return undefined
  for (let i = beforeNumber(compiled, reading, q); i > colon; i--) if (isWord(tokens[i])) return undefined
  return phraseOf(search, 0, colon - 1)
}

/** "15% lower than in July 2019 (86.5 million)", "the highest since 2003 (71%)": what the number before is of, as it was then. */
export function ofThen({ reading, clauses, roles, n }: SubjectSearch, q: Quantity): string | null | undefined {
  if (roles[n]!.kind === 'change' || !timeOfBracketed(reading, q)) return undefined
  if (n > 0) return roles[n - 1]!.subject
  // The verb before may tell when it was: "since the survey began in 2003 (71%)".
  return clauses.groups.filter(({ finite, last }) => finite && last < q.first).length > 1 ? null : undefined
}

/** "(margin of error ±3 points), 700 voters (±4 points)": what another is told either way of. */
export function ofMargin({ compiled, reading, roles, n }: SubjectSearch, q: Quantity): string | undefined {
  const isEitherWay = ({ first }: Quantity): boolean =>
    choiceOfSigns(compiled.pack.numbers, reading.tokens, first - 1) >= 0
  if (n === 0 || !isEitherWay(q)) return undefined
  const other = reading.claims.findIndex((claim, i) => i < n && isSameUnit(claim, q) && isEitherWay(claim))
  return (other >= 0 && roles[other]!.subject) || undefined
}

/** "$17.1bn (prior: $16.8bn)", "3-4% (previously 2-3%)", "$2.31 vs. est. $2.24": the same as it was, or was expected. */
export function ofRestated({ compiled, reading, roles, n }: SubjectSearch): string | undefined {
  const restated = restatedBy(compiled, reading, n)
  return (restated && roles[restated.told]!.subject) ?? undefined
}

const weighed: ReadonlySet<string> = new Set(['mass', 'volume'])

/** "250g plain flour", "Per serving: 12g fat, 24g carbs": what a line of a recipe weighs out. */
export function ofIngredient(search: SubjectSearch, q: Quantity): string | undefined {
  const { compiled, reading, clauses } = search
  const { tokens, verbAt } = reading
  const { nouns, phrases } = compiled.pack
  const before = tokens[q.first - 1]
  if (!weighed.has(q.unit!.type) || (before && (!/^[,;:•·▪*–—-]$/.test(before.norm) || hasDeed(search, q))))
    return undefined
  let last = q.last
  while (tokens[last + 1]?.kind === WORD && last - q.last < 6) last++
  const end = tokens[last + 1]
  if (last === q.last || (end && !/^[,;.(]$/.test(end.norm)) || nouns.stops.has(tokens[last]!.norm)) return undefined
  const isDone = phrases.auxiliaries?.has(tokens[q.last + 1]!.norm) || verbAt[last] !== NO_VERB
  return isDone ? undefined : clauses.objectBetween(q.last + 1, last) || undefined
}
