import { FINITE, NO_VERB } from '../../pack/pack.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { isPossessive, NUMBER, SYMBOL, type Token, WORD } from '../../text/tokens.ts'
import type { Reading } from '../sentence.ts'
import {
  isAcronym,
  isAmpersand,
  isBesideTicker,
  isHyphenedOn,
  isPlainNoun,
  isPlus,
  joinsWords,
  LONGEST_ITEM,
  LONGEST_LIST,
} from './noun-phrases.ts'
import { endAt, type NounWalk, ON, onBefore, STOP, type Step, UNSAID } from './noun-walk.ts'
import { opensWithPreposition } from './opening-places.ts'
import { isOfShown } from './verb-groups.ts'

/*
 * Steps of a walk over a noun phrase at signs, times, verbs and words of grammar.
 */

/** "Sales of electric vehicles (EVs) in Korea": a short form in brackets. */
export function atBracket(walk: NounWalk): Step {
  const { reading, first } = walk
  const { tokens, verbAt, claimAt } = reading
  if (tokens[first]!.norm !== ')') return UNSAID
  // "Google Inc. (GOOG)'s Android system": what it has.
  if (tokens[first + 1]?.glued && isPossessive(tokens[first + 1])) return STOP
  let open = first - 1
  const moved = reading.claims[claimAt[open]!]
  // "Hartnett (26)"
  if (isAge(reading, open)) open--
  // "Nordia Inc. (NRD 0.95%)"
  else if (moved && isBesideTicker(reading, moved)) open = moved.first - 2
  else {
    // "(Lab, Holme Park)", "(TOLL.PK, TLD.L)"
    const isTicker = first > 1 && (isAcronym(reading, first - 1) || tokens[first - 2]!.glued)
    const most = isTicker ? LONGEST_LIST : 6
    const isIn = (i: number): boolean =>
      tokens[i]!.kind === WORD || tokens[i]!.norm === ',' || (isTicker && /^[.:]$/.test(tokens[i]!.norm))
    while (open > 0 && first - open < most && isIn(open) && verbAt[open] === NO_VERB && claimAt[open]! < 0) open--
  }
  if (open < 1 || tokens[open]!.norm !== '(' || first - open < 2) return STOP
  if (first === walk.last) walk.last = open - 1
  return onBefore(walk, open)
}

/** "Orders for goods ‘Made in Germany’ rose", "contracts for ‘Made in Germany’ goods": a name in quotation marks is no phrase by itself. */
export function atQuote(walk: NounWalk): Step {
  const { reading, first } = walk
  const { tokens, verbAt } = reading
  if (tokens[first]!.norm !== '’' || tokens[first + 1]?.glued) return UNSAID
  let open = first - 1
  while (open > 0 && first - open < 9 && tokens[open]!.kind === WORD) open--
  const held = tokens[open - 1]
  if (tokens[open]!.norm !== '‘' || first - open < 3 || held?.kind !== WORD || verbAt[open - 1] === FINITE)
    return UNSAID
  if (first === walk.last) walk.last = open - 1
  return onBefore(walk, open)
}

/** "a vehicle aged three years or older": the bound goes with the number. */
export function atBound(walk: NounWalk): Step {
  const { reading, first } = walk
  if (!walk.compiled.pack.phrases.links.has(reading.tokens[first - 1]?.norm ?? '')) return UNSAID
  if (!(reading.claimAt[first - 2]! >= 0)) return UNSAID
  if (!reading.qualifiers.some((mark) => mark.first === first - 1 && mark.last === first)) return UNSAID
  if (first === walk.last) walk.last = first - 2
  return onBefore(walk, first - 1)
}

/** "Sheila Tibbs, 74, from Grimsby": an age is no noun. */
export function isAgeAside({ reading, first, last }: NounWalk): boolean {
  const { tokens, claimAt } = reading
  if (first !== last || tokens[first]!.kind !== NUMBER) return false
  return claimAt[first]! < 0 && tokens[first - 1]?.norm === ','
}

/** At a sign: "wheat with 12.5% protein" has it in its number, "prices of farm, livestock and fishery products" in a list. */
export function atSign(walk: NounWalk): Step {
  const { tokens, claimAt } = walk.reading
  const token = tokens[walk.first]!
  if (token.kind !== SYMBOL || claimAt[walk.first]! >= 0) return UNSAID
  if (isCountryBehind(walk)) {
    walk.last = walk.first - 1
    return ON
  }
  const isName = isPlus(tokens, walk.first) || isAmpersand(tokens, walk.first)
  return isCommaOfList(walk) || (joinsWords(token.norm) && token.glued) || isName ? ON : STOP
}

/** "A study from the University of Lausanne, Switzerland found": whether a comma parts a town at the head of the sentence from its country, and not "In Lausanne, Acme said". */
function isCountryBehind({ compiled, reading, first, last, after }: NounWalk): boolean {
  const { tokens, verbAt } = reading
  const { breaks, partOf, from } = compiled.pack.phrases
  if (tokens[first]!.norm !== ',' || !tokens[first - 1]?.capital || last === first || last - first > 2) return false
  for (let i = first + 1; i <= last; i++) if (!tokens[i]!.capital) return false
  // Nothing else may stand before it that somebody could say.
  if (breaks.has(tokens[0]!.norm)) return false
  for (let i = 0; i < first; i++) if (tokens[i]!.kind === SYMBOL || verbAt[i] !== NO_VERB) return false
  const verb = verbAt.indexOf(FINITE, after)
  if (verb < 0 || reading.cueAt[verb]?.value.role !== 'saying') return false
  for (let i = first - 1; i > 0 && first - i < 6; i--) {
    const { capital, norm } = tokens[i]!
    if (!capital) return breaks.has(norm) || partOf.has(norm) || from.has(norm)
  }
  return false
}

/** Whether a comma stands in a list that ends with "and" and begins behind a preposition: "for steel, copper, and zinc". */
function isCommaOfList({ compiled, reading, first, linked }: NounWalk): boolean {
  const { tokens, verbAt, claimAt, periodAt } = reading
  const { breaks, to, from, partOf, owing, excepting } = compiled.pack.phrases
  if (tokens[first]!.norm !== ',' || linked <= first || linked - first > LONGEST_LIST) return false
  const isWord = (i: number): boolean =>
    tokens[i]?.kind === WORD && verbAt[i] === NO_VERB && claimAt[i]! < 0 && !periodAt[i]
  let words = 0
  let commas = 1
  for (let i = first - 1; i >= 0 && first - i <= LONGEST_LIST; i--) {
    const { norm } = tokens[i]!
    if (partOf.has(norm)) return words > 0 && (commas > 1 || linked > first + 1) && !isAdverbial(compiled, reading, i)
    // "Prices excluding food, energy and rents rose", "goods less food, energy, and trade services"
    if (excepting?.has(norm) && i > 0 && tokens[i - 1]!.kind === WORD) return words > 0
    // "In Leeds, prices and wages rose"
    const isLed = breaks.has(norm) || to.has(norm) || from.has(norm)
    // "exports to Asia, South America, and Japan"
    const areNames = isLed && areAllNames(compiled, tokens, i, linked)
    const isPair = !from.has(norm) && words === 1 && commas === 1 && linked > first + 1
    // "Thanks to Velt, sales and profit rose"
    if (isLed) return (areNames || isPair) && tokens[i - 1]?.kind === WORD && !owing?.has(tokens[i - 1]!.norm)
    if (norm === ',' && words > 0) {
      commas++
      words = 0
    } else if (!isWord(i) || ++words > LONGEST_ITEM) return false
  }
  return false
}

/** Whether a capital begins each item of a list, from behind its preposition to behind its "and". */
function areAllNames({ pack }: Compiled, tokens: Reading['tokens'], from: number, link: number): boolean {
  const { articles } = pack.phrases
  for (let i = from; i <= link; i++) {
    if (i !== from && i !== link && tokens[i]!.norm !== ',') continue
    const name = articles.has(tokens[i + 1]!.norm) ? i + 2 : i + 1
    if (name !== link && !tokens[name]!.capital) return false
  }
  return true
}

/** "In the city of Leeds, prices and wages rose": whether an "of" belongs to what a preposition at the head of its clause is said of. */
function isAdverbial({ pack }: Compiled, { tokens }: Reading, of: number): boolean {
  let at = of - 1
  while (at > 0 && of - at <= LONGEST_ITEM && tokens[at]!.kind === WORD && !pack.phrases.breaks.has(tokens[at]!.norm))
    at--
  return pack.phrases.breaks.has(tokens[at]?.norm ?? '') && (at === 0 || tokens[at - 1]!.kind === SYMBOL)
}

/** At a time: "sales last month fell", "a study published this month" go on before it. */
export function atTime(walk: NounWalk): Step {
  const { reading, first, last, linked } = walk
  const { tokens, periodAt, verbAt, claimAt } = reading
  const { phrases } = walk.compiled.pack
  const mark = periodAt[first]
  if (!mark) return UNSAID
  // "jobs in May and the unemployment rate held": what the "and" begins
  if (linked === first + 1 && last > linked) return STOP
  const j = mark.first - 1
  const held = tokens[j]
  if (held?.kind !== WORD || verbAt[j] === FINITE || claimAt[j]! >= 0) return STOP
  // "In the year to June prices fell": the clause opens with a time of several words
  const lead = tokens[j - 1]
  const opener = tokens[j - 2]
  const opens = opener?.kind !== WORD || phrases.clauseOpeners.has(opener.norm)
  if (phrases.articles.has(held.norm) && mark.last > mark.first && opens && phrases.breaks.has(lead?.norm ?? ''))
    return STOP
  // "stocks at the end of the 2025/26 season"
  if (phrases.articles.has(held.norm) && first < last && !phrases.articles.has(tokens[first + 1]!.norm))
    return onBefore(walk, mark.first)
  const isBreak = phrases.breaks.has(held.norm)
  if (!phrases.breaks.has(tokens[first + 1]?.norm ?? '') && first < last && !isBreak) return STOP
  if (phrases.clauseOpeners.has(held.norm) || periodAt[j - 1]) return STOP
  const noun = tokens[j - 1]
  // "Wheat for December delivery", but "its outlook for full-year earnings" where the nearest noun is asked for
  if (isBreak && walk.near && first < last) return STOP
  if (isBreak && noun?.kind === WORD && verbAt[j - 1] !== FINITE && !phrases.leading.has(noun.norm))
    return endAt(walk, j - 1)
  if (isBreak || phrases.links.has(held.norm)) return STOP
  walk.last = verbAt[j] === NO_VERB ? j : j - 1
  return onBefore(walk, j)
}

/** Whether a phrase begins behind a pronoun, or with an article behind a noun. */
export function beginsAnother(walk: NounWalk): boolean {
  const { compiled, reading, first, last } = walk
  const { tokens, verbAt, claimAt, cueAt, periodAt } = reading
  const { phrases } = compiled.pack
  const token = tokens[first]!
  if (first >= last) return false
  // "give them to people who": no part of a noun phrase.
  if (phrases.objects?.has(token.norm) && !token.capital) return true
  // "On a $400,000 loan the monthly payment comes", "Among men his approval fell": an article behind a noun begins another phrase.
  if (!phrases.determiners?.has(token.norm) && !(phrases.owners?.has(token.norm) && !token.capital)) return false
  const noun = tokens[first - 1]
  // "Among those under 30 his approval fell"
  if (claimAt[first - 1]! >= 0) return opensWithPreposition(compiled, reading, first - 2)
  // "at a cost the ministry estimates"
  const isArticled = phrases.indefinite?.has(tokens[first - 2]?.norm ?? '') === true
  return (
    noun?.kind === WORD &&
    verbAt[first - 1] === NO_VERB &&
    claimAt[first - 1]! < 0 &&
    // "In its latest outlook the fund"
    (!cueAt[first - 1] || cueAt[first - 1]!.value.role === 'modality' || isArticled) &&
    // "In nearby Arnst the fee", "Starting in May the fee", but not "Alexander the Great"
    (noun.capital
      ? !tokens[first + 1]!.capital || phrases.breaks.has(tokens[first - 2]?.norm ?? '')
      : !periodAt[first - 1] && (isArticled || isPlainNoun(compiled, noun.norm)))
  )
}

/** At a verb: the phrase begins behind it, unless it describes the phrase. */
export function atVerb(walk: NounWalk): Step {
  const { reading, first, last } = walk
  const { tokens, verbAt } = reading
  if (verbAt[first] === NO_VERB) return UNSAID
  // "a rule that keeps children under 12", "to grow its revenue, which": the nearest noun
  if (walk.near && first < last) return STOP
  if (verbAt[first] === FINITE) return beforeRelative(walk)
  const { nouns, phrases } = walk.compiled.pack
  const isGerund = phrases.isGerund?.(tokens[first]!.norm) === true
  // "; canned fruits and vegetables cost": a participle that begins a list
  const isOpening = first === 0 || tokens[first - 1]!.kind === SYMBOL
  if (isOpening && walk.linked > first && !isGerund && nouns.isHead(tokens[first + 1]!.norm, false)) return ON
  if (isGerund && first < last) {
    // "Dutch packaging maker Leydon": a gerund before its noun.
    if (isAttributiveGerund(walk.compiled, reading, first)) return ON
    // "support lowering the voting age to 16": what it is done to.
    if (verbAt[first - 1] === FINITE) return STOP
  }
  return beforeParticiple(walk)
}

/** "Fines for firms that break the rules can reach": the phrase ends before the relative clause. */
function beforeRelative(walk: NounWalk): Step {
  const { reading, first } = walk
  const { tokens, verbAt, claimAt } = reading
  const { pronouns, clauseOpeners } = walk.compiled.pack.phrases
  const who = tokens[first - 1]
  if (first <= 2 || who?.kind !== WORD || !pronouns.has(who.norm) || !clauseOpeners.has(who.norm)) return STOP
  // "data that shows phone makers have shipped"
  if (isOfShown(walk.compiled, reading, first, walk.end + 1)) return STOP
  const isNoun = tokens[first - 2]!.kind === WORD && verbAt[first - 2] === NO_VERB && claimAt[first - 2]! < 0
  return isNoun ? endAt(walk, first - 2) : STOP
}

/** "estimates compiled by Marlow Data": the phrase ends before the participle. */
function beforeParticiple(walk: NounWalk): Step {
  const { reading, first } = walk
  const { tokens, verbAt } = reading
  const marker = tokens[first - 1]
  if (marker?.kind !== WORD) return STOP
  if (!walk.compiled.pack.phrases.infinitive.has(marker.norm)) return endAt(walk, first - 1)
  // "the average fare needed to break even"
  return tokens[first - 2]?.kind !== WORD || verbAt[first - 2] === FINITE ? STOP : endAt(walk, first - 2)
}

/** Whether a cue ends the phrase: "On an annual basis prices were up". "The project will be" does not: a noun, where it is no verb of its sentence. */
export function isCueBefore({ compiled, reading, first }: NounWalk): boolean {
  const { tokens, cueAt, verbAt } = reading
  const cue = cueAt[first]
  if (!cue) return false
  const { role } = cue.value
  const isLong = cue.last > cue.first
  if (role === 'border') return true
  if (role === 'basis') return isLong && compiled.pack.phrases.breaks.has(tokens[cue.first]!.norm)
  return role === 'saying' && (verbAt[first] !== NO_VERB || isLong)
}

/** At a word that opens a clause, but for "Profit before tax" and "Rice stocks as of September". */
export function atOpener(walk: NounWalk): Step {
  const { compiled, reading, first, last } = walk
  const { tokens } = reading
  const { phrases } = compiled.pack
  const token = tokens[first]!
  // "Rice stocks as of September": a time, no clause.
  if (phrases.like?.has(token.norm) && phrases.partOf.has(tokens[first + 1]?.norm ?? '')) {
    walk.last = first - 1
    return ON
  }
  if (!phrases.clauseOpeners.has(token.norm) || isAcronym(reading, first) || isHyphenedOn(tokens, first)) return UNSAID
  // "Varda's share of that market has slipped": which one, no clause
  const lead = reading.tokens[first - 1]?.norm ?? ''
  const isLed = [phrases.partOf, phrases.inside, phrases.from, phrases.to].some((words) => words?.has(lead))
  const isWhich = phrases.demonstratives?.has(token.norm) && isLed
  if (isWhich && first < walk.last) return UNSAID
  if (isTimeBehind(walk, token)) {
    walk.last = first - 1
    return UNSAID
  }
  // "Profit before tax": it opens no clause; but "told the board that tax receipts"
  const isTold = phrases.thats?.has(token.norm) && walk.reading.verbAt.indexOf(FINITE) < first
  if (first >= last || phrases.reckonedBefore === undefined || isTold) return STOP
  for (let i = first + 1; i <= first + 4; i++) if (phrases.reckonedBefore.has(tokens[i]?.norm ?? '')) return UNSAID
  return STOP
}

/** "The swing to Labour since the election came to": a time behind the noun. */
function isTimeBehind(walk: NounWalk, token: Token): boolean {
  const { compiled, reading, first } = walk
  const { tokens, verbAt, claimAt } = reading
  const { phrases } = compiled.pack
  const held = tokens[first - 1]
  return (
    !walk.near &&
    first < walk.last &&
    (phrases.followed?.has(token.norm) || phrases.ending?.has(token.norm) || phrases.causes?.has(token.norm)) ===
      true &&
    held?.kind === WORD &&
    verbAt[first - 1] === NO_VERB &&
    claimAt[first - 1]! < 0 &&
    phrases.articles.has(tokens[first + 1]!.norm) &&
    !phrases.links.has(held.norm) &&
    !phrases.clauseOpeners.has(held.norm) &&
    !phrases.like?.has(token.norm) &&
    verbAt[walk.after] === FINITE &&
    walk.linked < 0 &&
    isFirstVerb(compiled, reading, first - 1)
  )
}

/** Whether no verb stands before a token in its clause, but for a form in -ing behind a noun: people receiving benefits. */
function isFirstVerb({ pack }: Compiled, { tokens, verbAt }: Reading, at: number): boolean {
  const { clauseOpeners, isGerund } = pack.phrases
  for (let i = at; i >= 0 && tokens[i]!.norm !== ',' && !clauseOpeners.has(tokens[i]!.norm); i--)
    if (verbAt[i] === FINITE || (verbAt[i] !== NO_VERB && (i === 0 || !isGerund?.(tokens[i]!.norm)))) return false
  return true
}

/** Whether a token is a number of years by itself, as that behind a name is. */
export function isAge(reading: Reading, i: number): boolean {
  const claim = reading.claims[reading.claimAt[i]!]
  return claim !== undefined && claim.unit?.type === 'duration' && claim.first === claim.last
}

/** Whether a gerund stands between what describes a noun and that noun, no plural before it: "Dutch packaging maker". */
function isAttributiveGerund(compiled: Compiled, reading: Reading, at: number): boolean {
  const { tokens, verbAt } = reading
  const { nouns } = compiled.pack
  const before = tokens[at - 1]
  const next = tokens[at + 1]!
  if (before?.kind !== WORD || verbAt[at - 1] !== NO_VERB || nouns.isHead(before.norm, false)) return false
  if (next.kind !== WORD || verbAt[at + 1] !== NO_VERB || !isPlainNoun(compiled, next.norm)) return false
  return before.capital || compiled.pack.phrases.articles.has(before.norm)
}
