import type { Quantity } from '../numbers/quantity.ts'
import { FINITE, NO_VERB, NON_FINITE } from '../pack/pack.ts'
import type { Compiled } from '../tables/compiled.ts'
import { isPossessive, NUMBER, SYMBOL, WORD } from '../text/tokens.ts'
import { isAcronym, isAmpersand, isPlainNoun, isPlus, joinsWords, type Nouns, trimPhrase } from './noun-phrases.ts'
import { beforeNumber, isHyphened, qualifierEnding, type Reading } from './sentence.ts'
import { isAdverb, overAdverbs } from './verb-groups.ts'

/*
 * Noun phrases by where they end or what they fill.
 */

/** The noun phrase that ends with a token, without the prepositions that follow its head, or "". */
export function nounsEndingAt(compiled: Compiled, reading: Reading, end: number, near = false): string {
  const span = nounSpan(compiled, reading, end, near)
  if (span && near) {
    // "points in a match that": the nearest noun, not the first.
    const { breaks } = compiled.pack.phrases
    for (let i = span.last - 1; i > span.first; i--)
      if (breaks.has(reading.tokens[i]!.norm)) {
        const words = trimPhrase(compiled, reading, i + 1, span.last)
        if (words) return words
      }
  }
  return span ? trimPhrase(compiled, reading, span.first, span.last) : ''
}

/**
 * The tokens of the noun phrase that ends with a token, over its further prepositions, numbers and times.
 *
 * @param near the nearest noun only, not what a verb before it tells of
 */
export function nounSpan(compiled: Compiled, reading: Reading, end: number, near = false): Nouns | null {
  const { tokens, periodAt, claimAt, claims, cueAt, verbAt } = reading
  const { phrases, nouns } = compiled.pack
  let last = overAdverbs(compiled, reading, end)
  // "The goal of 2 GW by 2030 will be met": the preposition of a time that was passed over.
  while (last > 0 && periodAt[last + 1] && phrases.breaks.has(tokens[last]!.norm)) last--
  if (last < 0) return null
  let after = end + 1
  while (after < tokens.length && (periodAt[after] || isAdverb(compiled, reading, after))) after++
  let first = last
  // Where an "and" may begin the clause, if something that is no noun phrase stands before it.
  let linked = -1
  let counted = -1
  for (; first >= 0; first--) {
    const token = tokens[first]!
    // "In nearby Arnst the fee", but not "Alexander the Great": where it is stands first, without a comma.
    if (
      token.capital &&
      first < last - 1 &&
      phrases.articles.has(tokens[first + 1]!.norm) &&
      !tokens[first + 2]!.capital
    )
      break
    // "Sales of electric vehicles (EVs) in Korea": a short form in brackets.
    if (token.norm === ')') {
      // "Google Inc. (GOOG)'s Android system": what it has.
      if (tokens[first + 1]?.glued && isPossessive(tokens[first + 1])) break
      let open = first - 1
      // "Hartnett (26)"
      if (isAge(reading, open)) open--
      else {
        // "(Lab, Holme Park)"
        const isIn = (i: number): boolean => tokens[i]!.kind === WORD || tokens[i]!.norm === ','
        while (open > 0 && first - open < 6 && isIn(open) && verbAt[open] === NO_VERB && claimAt[open]! < 0) open--
      }
      if (open < 1 || tokens[open]!.norm !== '(' || first - open < 2) break
      if (first === last) last = open - 1
      first = open
      continue
    }
    // "a vehicle aged three years or older": the bound goes with the number.
    if (phrases.links.has(tokens[first - 1]?.norm ?? '') && claimAt[first - 2]! >= 0) {
      const bounded = reading.qualifiers.some((mark) => mark.first === first - 1 && mark.last === first)
      if (bounded) {
        if (first === last) last = first - 2
        first--
        continue
      }
    }
    // "Sheila Tibbs, 74, from Grimsby": an age is no noun.
    if (first === last && token.kind === NUMBER && claimAt[first]! < 0 && tokens[first - 1]?.norm === ',') break
    // "wheat with 12.5% protein": a sign of a unit is part of its number.
    if (token.kind === SYMBOL && claimAt[first]! < 0) {
      // "prices of farm, livestock and fishery products"
      const inList =
        token.norm === ',' &&
        !periodAt[first - 1] &&
        linked > first &&
        linked - first <= 4 &&
        (phrases.breaks.has(tokens[first - 2]?.norm ?? '') ||
          phrases.to.has(tokens[first - 2]?.norm ?? '') ||
          phrases.partOf.has(tokens[first - 2]?.norm ?? '') ||
          phrases.partOf.has(tokens[first - 3]?.norm ?? ''))
      const isName = isPlus(tokens, first) || isAmpersand(tokens, first)
      if (!inList && (!joinsWords(token.norm) || !token.glued) && !isName) break
      continue
    }
    const mark = periodAt[first]
    // "jobs in May and the unemployment rate held": what the "and" begins
    if (mark && linked === first + 1 && last > linked) break
    if (mark) {
      // "sales last month fell", "a study published this month": it goes on before the time.
      const j = mark.first - 1
      const held = tokens[j]
      if (held?.kind !== WORD || verbAt[j] === FINITE || claimAt[j]! >= 0) break
      // "stocks at the end of the 2025/26 season"
      if (phrases.articles.has(held.norm) && first < last && !phrases.articles.has(tokens[first + 1]!.norm)) {
        first = mark.first
        continue
      }
      if (!phrases.breaks.has(tokens[first + 1]?.norm ?? '') && first < last && !phrases.breaks.has(held.norm)) break
      if (phrases.clauseOpeners.has(held.norm) || periodAt[j - 1]) break
      if (
        phrases.breaks.has(held.norm) &&
        tokens[j - 1]?.kind === WORD &&
        verbAt[j - 1] !== FINITE &&
        !phrases.leading.has(tokens[j - 1]!.norm)
      ) {
        // "Wheat for December delivery"
        last = j - 1
        first = j
        continue
      }
      if (phrases.breaks.has(held.norm) || phrases.clauseOpeners.has(held.norm) || phrases.links.has(held.norm)) break
      last = verbAt[j] === NO_VERB ? j : j - 1
      first = j
      continue
    }
    const claim = claimAt[first]!
    if (claim >= 0) {
      const q = claims[claim]!
      // "a budget to keep warming below 1.5 degrees is": the number belongs to what describes the phrase.
      if (first === last && !q.noun && verbAt[after] === FINITE && q.first > 1) {
        last = q.first - 1
        while (
          last > 0 &&
          (phrases.breaks.has(tokens[last]!.norm) ||
            // "The goal of 2 GW", but "An average of 612,000"
            (phrases.partOf.has(tokens[last]!.norm) && !phrases.means?.has(tokens[last - 1]!.norm)) ||
            // "Deals worth more than €1 billion totalled"
            phrases.worth?.has(tokens[last]!.norm) ||
            phrases.howMuch?.has(tokens[last]!.norm) ||
            phrases.articles.has(tokens[last]!.norm) ||
            phrases.comparing.has(tokens[last]!.norm))
        )
          last--
        first = last + 1
        continue
      }
      // "More than 2,300 houses": the thing counted belongs to the phrase, its number does not.
      if (q.noun && first >= q.noun.first && first <= q.noun.last) {
        // "Two-bedroom flats": what the flats have, not what they are.
        if (last > q.last && isHyphened(reading, q)) {
          const article = phrases.articles.has(tokens[q.first - 1]?.norm ?? '')
          const before = tokens[q.first - (article ? 2 : 1)]?.norm ?? ''
          if (!phrases.breaks.has(before) && !phrases.partOf.has(before)) {
            first = q.last
            break
          }
          first = q.first
          continue
        }
        // "7 million people draw benefits": another noun stands behind the one that is counted.
        const behind = tokens[q.noun.last + 1]?.norm ?? ''
        if (
          first === q.noun.last &&
          last > first &&
          !isHyphened(reading, q) &&
          !phrases.breaks.has(behind) &&
          // "Three delegates from OPEC"
          !phrases.from.has(behind) &&
          !phrases.partOf.has(behind) &&
          !phrases.links.has(behind)
        )
          break
        continue
      }
      if (q.noun && counted < 0) {
        counted = claim
        // "a survey of 1,001 adults" is a survey, "a total of 1.96 million foreigners" are foreigners.
        if (
          phrases.partOf.has(tokens[q.first - 1]?.norm ?? '') &&
          !phrases.empty.has(tokens[q.first - 2]?.norm ?? '')
        ) {
          first = q.first
          continue
        }
      }
      // "Families earning 8 million won or more a month": the phrase ends before the participle.
      const participle = beforeNumber(compiled, reading, q)
      if (
        verbAt[participle] === NON_FINITE &&
        tokens[participle - 1]?.kind === WORD &&
        verbAt[participle - 1] === NO_VERB &&
        claimAt[participle - 1]! < 0 &&
        isPlainNoun(compiled, tokens[participle - 1]!.norm)
      ) {
        last = participle - 1
        first = participle
        continue
      }
      // "Kim and two colleagues"
      if (
        q.noun &&
        first === q.first &&
        phrases.links.has(tokens[q.first - 1]?.norm ?? '') &&
        tokens[q.first - 1]!.kind === WORD &&
        tokens[q.first - 2]?.kind === WORD &&
        verbAt[q.first - 2] === NO_VERB &&
        claimAt[q.first - 2]! < 0
      )
        continue
      // "More than 4,300 dockworkers at 11 ports": the bound belongs to the number.
      if (q.noun && qualifierEnding(reading, q.first - 1)) break
      // "Nurses at 12 hospitals"
      // "Parking at the town’s five car parks"
      let lead = q.first - 1
      if (isPossessive(tokens[lead])) lead--
      if (phrases.articles.has(tokens[lead]?.norm ?? '')) lead--
      if (phrases.ages?.age.has(tokens[lead]?.norm ?? '')) lead--
      // "The raises agreed for the 18,000 drivers", "The cost of keeping the 340 prisoners"
      // "A full charge of a 77 kWh battery"
      if (
        (q.noun || (last > q.last && isPlainNoun(compiled, tokens[q.last + 1]!.norm))) &&
        !phrases.comparing.has(tokens[lead]?.norm ?? '') &&
        (phrases.breaks.has(tokens[lead]?.norm ?? '') ||
        (q.noun && phrases.from.has(tokens[lead]?.norm ?? '')) ||
        (!q.noun && phrases.partOf.has(tokens[lead]?.norm ?? ''))
          ? tokens[lead - 1]?.kind === WORD &&
            verbAt[lead - 1] !== FINITE &&
            !phrases.leading.has(tokens[lead - 1]!.norm)
          : verbAt[lead] === NON_FINITE && phrases.partOf.has(tokens[lead - 1]?.norm ?? ''))
      ) {
        first = lead + 1
        continue
      }
      // "Passengers stuck on the train for six hours without water": nothing but prepositions stands behind the head.
      if (
        !near &&
        !q.noun &&
        last > q.last &&
        linked < 0 &&
        phrases.breaks.has(tokens[lead]?.norm ?? '') &&
        (phrases.breaks.has(tokens[q.last + 1]!.norm) || phrases.partOf.has(tokens[q.last + 1]!.norm)) &&
        tokens[lead - 1]?.kind === WORD &&
        verbAt[lead - 1] !== FINITE
      ) {
        last = lead - 1
        first = lead
        continue
      }
      // "Children who slept nine hours a night were": the base of the rate goes with the number.
      if (
        !q.noun &&
        last === q.last + 2 &&
        first === q.last &&
        phrases.articles.has(tokens[q.last + 1]!.norm) &&
        !phrases.definite?.has(tokens[q.last + 1]!.norm) &&
        q.first > 1
      ) {
        first = q.first
        last = q.first - 1
        continue
      }
      // "Yields on two-year debt"
      if (
        q.unit!.type === 'duration' &&
        isHyphened(reading, q) &&
        tokens[q.first - 1]?.kind === WORD &&
        verbAt[q.first - 1] === NO_VERB &&
        (phrases.breaks.has(tokens[q.first - 1]!.norm)
          ? tokens[q.first - 2]?.kind === WORD &&
            verbAt[q.first - 2] === NO_VERB &&
            !phrases.leading.has(tokens[q.first - 2]!.norm)
          : tokens[q.first - 1]!.word.genitive)
      ) {
        first = q.first
        continue
      }
      // "Prices of homes within 800 metres of the line have": how far off they are belongs to the phrase.
      const noun = nounBeforeDistance(compiled, reading, q)
      if (noun >= 0 && last > q.last) {
        first = noun + 1
        continue
      }
      if (q.unit!.type !== 'duration' || tokens[first - 1] === undefined) break
      if (!phrases.articles.has(tokens[q.first - 1]?.norm ?? '')) break
      first = q.first
      continue
    }
    if (token.kind !== WORD) continue
    // "give them to people who": no part of a noun phrase.
    if (phrases.objects?.has(token.norm) && first < last && !token.capital) break
    // "On a $400,000 loan the monthly payment comes": an article behind a noun begins another phrase.
    if (phrases.determiners?.has(token.norm) && first < last) {
      const noun = tokens[first - 1]
      const plain =
        noun?.kind === WORD &&
        verbAt[first - 1] === NO_VERB &&
        claimAt[first - 1]! < 0 &&
        // "In its latest outlook the fund"
        (!cueAt[first - 1] || cueAt[first - 1]!.value.role === 'modality') &&
        !periodAt[first - 1] &&
        (!noun.capital || phrases.breaks.has(tokens[first - 2]?.norm ?? '')) &&
        isPlainNoun(compiled, noun.norm)
      if (plain) break
    }
    if (verbAt[first] === FINITE) {
      // "a rule that keeps children under 12": the nearest noun
      if (near && first < last) break
      // "Fines for firms that break the rules can reach": the phrase ends before the relative clause.
      const who = tokens[first - 1]
      if (
        first > 2 &&
        who?.kind === WORD &&
        phrases.pronouns.has(who.norm) &&
        phrases.clauseOpeners.has(who.norm) &&
        tokens[first - 2]!.kind === WORD &&
        verbAt[first - 2] === NO_VERB &&
        claimAt[first - 2]! < 0
      ) {
        last = first - 2
        first = last + 1
        continue
      }
      break
    }
    if (verbAt[first] !== NO_VERB) {
      // "to grow its revenue, which": the nearest noun
      if (near && first < last) break
      // "; canned fruits and vegetables cost": a participle that begins a list
      const isOpening = first === 0 || tokens[first - 1]!.kind === SYMBOL
      if (
        isOpening &&
        linked > first &&
        !phrases.isGerund?.(token.norm) &&
        nouns.isHead(tokens[first + 1]!.norm, false)
      )
        continue
      // "Dutch packaging maker Leydon": a gerund before its noun.
      if (first < last && phrases.isGerund?.(token.norm) && isAttributiveGerund(compiled, reading, first)) continue
      // "support lowering the voting age to 16": what it is done to.
      if (first < last && phrases.isGerund?.(token.norm) && verbAt[first - 1] === FINITE) break
      // "accused of accepting bribes totalling": what the gerund is done to.
      const gerund = phrases.isGerund?.(token.norm) && phrases.partOf.has(tokens[first - 1]?.norm ?? '')
      if (gerund && first < last && verbAt[end + 1] === NON_FINITE) break
      // "estimates compiled by Marlow Data": the phrase ends before the participle.
      const marker = tokens[first - 1]
      if (marker?.kind === WORD) {
        const infinitive = phrases.infinitive.has(marker.norm)
        // "the average fare needed to break even"
        if (infinitive && (tokens[first - 2]?.kind !== WORD || verbAt[first - 2] === FINITE)) break
        last = infinitive ? first - 2 : first - 1
        first = last + 1
        continue
      }
      break
    }
    const cue = cueAt[first]
    // "The project will be": a noun, where it is no verb of this sentence.
    if (
      cue?.value.role === 'border' ||
      // "On an annual basis prices were up"
      (cue?.value.role === 'basis' && cue.last > cue.first && phrases.breaks.has(tokens[cue.first]!.norm)) ||
      (cue?.value.role === 'saying' && (verbAt[first] !== NO_VERB || cue.last > cue.first))
    )
      break
    // "Rice stocks as of September": a time, no clause.
    if (phrases.like?.has(token.norm) && phrases.partOf.has(tokens[first + 1]?.norm ?? '')) {
      last = first - 1
      continue
    }
    if (phrases.clauseOpeners.has(token.norm) && !isAcronym(reading, first)) {
      // "Profit before tax": it opens no clause.
      const isPhrase =
        first < last &&
        phrases.reckonedBefore !== undefined &&
        [1, 2, 3, 4].some((i) => phrases.reckonedBefore!.has(tokens[first + i]?.norm ?? ''))
      // "The swing to Labour since the election came to": a time behind the noun
      const held = tokens[first - 1]
      const isTime =
        !near &&
        first < last &&
        (phrases.followed?.has(token.norm) || phrases.ending?.has(token.norm) || phrases.causes?.has(token.norm)) &&
        held?.kind === WORD &&
        verbAt[first - 1] === NO_VERB &&
        claimAt[first - 1]! < 0 &&
        phrases.articles.has(tokens[first + 1]!.norm) &&
        !phrases.links.has(held.norm) &&
        !phrases.clauseOpeners.has(held.norm) &&
        !phrases.like?.has(token.norm) &&
        verbAt[after] === FINITE &&
        linked < 0 &&
        isFirstVerb(compiled, reading, first - 1)
      if (isTime) last = first - 1
      else if (!isPhrase) break
    }
    if (phrases.links.has(token.norm)) linked = first
  }
  const stopper = tokens[first]
  // "First-half earnings before interest and tax": a time at the head of a sentence is in its phrase.
  const timed = stopper !== undefined && periodAt[first]?.first === 0
  // "the gap between revenue and the cost of services"
  let between = linked - 1
  while (between > first && !phrases.spanning?.has(tokens[between]!.norm)) between--
  if (
    linked >= 0 &&
    stopper &&
    !timed &&
    between <= first &&
    (verbAt[first] !== NO_VERB || claimAt[first]! >= 0 || stopper.norm === ',' || periodAt[first])
  )
    first = linked
  // "60 percent of the people in Adre would be moved": of whom the share is.
  else if (first >= 0 && claimAt[first]! >= 0 && last > first + 1 && phrases.partOf.has(tokens[first + 1]!.norm))
    first++
  while (last > first && tokens[last]!.kind === SYMBOL && !isPlus(tokens, last)) last--
  // "told analysts tariffs would"
  if (
    last > first + 1 &&
    phrases.addressed?.has(tokens[first]?.norm ?? '') &&
    phrases.hearers?.has(tokens[first + 1]!.norm)
  )
    first++
  return last > first ? { first: first + 1, last } : null
}

/** Whether no verb stands before a token in its clause. */
function isFirstVerb({ pack }: Compiled, { tokens, verbAt }: Reading, at: number): boolean {
  for (let i = at; i >= 0 && tokens[i]!.norm !== ',' && !pack.phrases.clauseOpeners.has(tokens[i]!.norm); i--)
    if (verbAt[i] !== NO_VERB) return false
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

/** The noun that a distance or span in the midst of a phrase tells of: "homes within 800 metres of the line"; or -1. */
function nounBeforeDistance(compiled: Compiled, reading: Reading, q: Quantity): number {
  const { tokens, verbAt, claimAt, periodAt } = reading
  const { phrases } = compiled.pack
  if (q.noun || isHyphened(reading, q)) return -1
  let at = q.first - 1
  const bound = qualifierEnding(reading, at)
  if (q.unit!.type !== 'length' && !bound) return -1
  if (bound) at = bound.first - 1
  else if (phrases.breaks.has(tokens[at]?.norm ?? '')) at--
  if (at < 0 || tokens[at]!.kind !== WORD || verbAt[at] !== NO_VERB || claimAt[at]! >= 0 || periodAt[at]) return -1
  if (bound && !phrases.breaks.has(tokens[bound.first]!.norm)) return -1
  return isPlainNoun(compiled, tokens[at]!.norm) && !phrases.breaks.has(tokens[at]!.norm) ? at : -1
}

/** A noun phrase that fills a stretch of tokens, without its further prepositions, or "". */
export function objectBetween(compiled: Compiled, reading: Reading, first: number, last: number): string {
  const { tokens, claimAt, periodAt } = reading
  const { phrases } = compiled.pack
  if (last < first || last - first > 13) return ''
  const opener = tokens[first]!.norm
  // "puts that range at"
  const isPointed =
    first < last && phrases.demonstratives?.has(opener) === true && isPlainNoun(compiled, tokens[first + 1]!.norm)
  if (phrases.breaks.has(opener) || (phrases.pronouns.has(opener) && !phrases.articles.has(opener) && !isPointed))
    return ''
  if (first === last && phrases.personalObjects?.has(opener)) return ''
  const from = isPointed ? first + 1 : first
  let to = from
  for (; to <= last; to++) {
    const token = tokens[to]!
    if (token.kind === SYMBOL && !token.glued) return ''
    if (token.norm === ',' || token.norm === ';') return ''
    if (periodAt[to]) return ''
    if (claimAt[to]! >= 0) break
  }
  if (to === from) return ''
  if (to <= last && phrases.partOf.has(tokens[to - 1]!.norm)) to--
  return trimPhrase(compiled, reading, from, to - 1)
}
