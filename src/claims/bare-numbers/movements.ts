import { endsPhrase, lend, RATE, rateOf } from '../numbers/lent-units.ts'
import { type Quantity, WHAT_HAS_MOVED } from '../numbers/quantity.ts'
import type { Compiled } from '../tables/compiled.ts'
import { NUMBER, SYMBOL, type Token, WORD } from '../text/tokens.ts'
import { type BareContext, countedBefore, hasNumber, moneyBefore, movesBefore, nounless } from './context.ts'

/** "The number of bankruptcies hit 412": what is numbered, if the sentence says so before a token. */
function numberOf(compiled: Compiled, text: string, tokens: readonly Token[], before: number): string {
  const { bare, nouns, phrases } = compiled.pack
  if (!bare.counting) return ''
  for (let i = 0; i + 2 < before; i++) {
    if (!bare.counting.has(tokens[i]!.norm) || !phrases.partOf.has(tokens[i + 1]!.norm)) continue
    for (let k = i + 2; k < before && k < i + 7; k++) {
      // "the number of electric car (EV) sales"
      if (tokens[k]!.norm === '(' && tokens[k + 2]?.norm === ')') k += 3
      if (tokens[k]?.kind !== WORD) break
      // "the number of dead"
      if (
        nouns.isHead(tokens[k]!.norm, false) ||
        phrases.folk?.has(tokens[k]!.norm) ||
        bare.harmed?.states.has(tokens[k]!.norm)
      )
        return text.slice(tokens[i + 2]!.start, tokens[k]!.end)
    }
    return ''
  }
  return ''
}

/** The noun that stands first in the phrase ending at a token: of "deaths among cyclists" the deaths. */
function headEndingAt({ pack }: Compiled, tokens: readonly Token[], last: number): Token | undefined {
  const { breaks, partOf } = pack.phrases
  let head = tokens[last]
  for (let i = last - 1; i > 0 && i > last - 5 && tokens[i]!.kind === WORD; i--) {
    const { norm } = tokens[i]!
    if (breaks.has(norm) || partOf.has(norm)) head = tokens[i - 1]
  }
  return head
}

/** "Complaints fell to 61 in 2024", "robberies were unchanged at 318", "would keep redundancies below 40": as many of them. */
function isSoMany(context: BareContext, q: Quantity, n: number): boolean {
  const { compiled, text, tokens } = context
  const { bare, nouns } = compiled.pack
  if (context.lender !== null || !Number.isInteger(n) || n < 0 || q.words) return false
  const many = manyBefore(compiled, tokens, q)
  if (
    many?.kind !== WORD ||
    (many.capital && q.first > 3 && many !== tokens[0]) ||
    !nouns.isHead(many.norm, false) ||
    nouns.stops.has(many.norm) ||
    bare.priced?.has(many.norm) ||
    bare.accounts?.has(many.norm) ||
    !endsPhrase(compiled, tokens[q.last + 1]) ||
    context.hasIndexWord()
  )
    return false
  context.lender = q
  // "The number of homes lost to fires has risen to 47": the homes
  const numbered = numberOf(compiled, text, tokens, q.first)
  return lend(q, { type: 'count', code: null, text: numbered || text.slice(many.start, many.end) }, WHAT_HAS_MOVED)
}

/** The last token up to one that is no adverb: of "calls also rose sharply to" the verb, and the calls. */
function overAdverbs({ pack }: Compiled, tokens: readonly Token[], at: number): number {
  const { isAdverb, trailing, articles } = pack.phrases
  let last = at
  while (last > 0 && at - last < 3) {
    const { kind, norm } = tokens[last]!
    if (kind !== WORD || articles.has(norm) || !(trailing.has(norm) || isAdverb?.(norm) === true)) break
    last--
  }
  return last
}

/** The noun that a number behind a verb of level is of: before the verb, or its object. */
function manyBefore(compiled: Compiled, tokens: readonly Token[], q: Quantity): Token | undefined {
  const { bare, phrases } = compiled.pack
  const { keptTo } = bare
  const lead = tokens[q.first - 1]?.norm ?? ''
  const verbAt = overAdverbs(compiled, tokens, q.first - 2)
  const verb = tokens[verbAt]?.norm ?? ''
  const isLed = bare.movesTo?.has(lead) === true || keptTo?.leads.has(lead) === true
  const isSteady = phrases.lying?.has(lead) && bare.steady?.has(verb)
  // "to keep compulsory redundancies below 40"
  if (isLed && keptTo)
    for (let i = q.first - 3; i >= 0 && i > q.first - 6; i--) {
      const { kind, norm } = tokens[i]!
      if (keptTo.verbs.has(norm)) return tokens[q.first - 2]
      if (kind !== WORD || phrases.breaks.has(norm) || phrases.partOf.has(norm)) break
    }
  if (!isSteady && !(isLed && (bare.leveling?.has(verb) || keptTo?.verbs.has(verb)))) return undefined
  let last = overAdverbs(compiled, tokens, verbAt - 1)
  const isPassed = ({ norm }: Token): boolean =>
    phrases.passive?.has(norm) === true ||
    bare.helping?.has(norm) === true ||
    (isSteady === true && phrases.holding?.has(norm) === true)
  while (last > 0 && isPassed(tokens[last]!)) last = overAdverbs(compiled, tokens, last - 1)
  return last >= 0 ? headEndingAt(compiled, tokens, last) : undefined
}

/** What has moved by so many, or to so many: "Complaints fell to 61". */
export function isOfMoved(context: BareContext, q: Quantity): boolean {
  const { compiled, text, tokens } = context
  const { bare, phrases } = compiled.pack
  const n = q.decimal === null ? Number.NaN : Number(q.decimal)
  const before = tokens[q.first - 1]
  // "cut migraine days by 4.2": of what its object is
  const object = tokens[q.first - 2]
  if (
    before &&
    phrases.by.has(before.norm) &&
    object?.kind === WORD &&
    !q.words &&
    compiled.pack.nouns.isHead(object.norm, false) &&
    !compiled.pack.nouns.stops.has(object.norm) &&
    !bare.priced?.has(object.norm) &&
    bare.leveling !== undefined &&
    movesBefore(bare.leveling, tokens, q.first - 3)
  ) {
    let unit: Quantity['unit'] = { type: 'count', code: null, text: object.norm }
    compiled.units.after.match(text, object.start, object.end, (end, { rows }) => {
      const row = rows.find(({ type }) => type === 'duration')
      if (end !== object.end || !row) return false
      unit = { type: row.type, code: row.code, text: object.norm }
      return true
    })
    return lend(q, unit, WHAT_HAS_MOVED)
  }
  if (isSoMany(context, q, n)) return true
  // "School enrollment fell by 118 to 2,945", "Jobs fell by 300 in September"
  const led = tokens[q.last + 1]
  const fell =
    before !== undefined &&
    phrases.by.has(before.norm) &&
    bare.leveling?.has(tokens[overAdverbs(compiled, tokens, q.first - 2)]?.norm ?? '') === true
  const things = fell ? countedBefore(compiled, text, tokens, q.first) : ''
  if (
    fell &&
    ((led && bare.movesTo?.has(led.norm) && tokens[q.last + 2]?.kind === NUMBER) ||
      (Number.isInteger(n) &&
        // "Its population grew by 900"
        (bare.collectives?.has(tokens[q.first - 3]?.norm ?? '') ||
          (things !== '' && !bare.priced?.has(things.slice(things.lastIndexOf(' ') + 1).toLowerCase()))) &&
        context.lender === null &&
        endsPhrase(compiled, led) &&
        !context.hasIndexWord()))
  ) {
    context.lender = q
    return lend(q, { type: 'count', code: null, text: things }, WHAT_HAS_MOVED)
  }
  return false
}

/** What a change is told of; of one in brackets that which stands right before them: "Thefts (down 4 percent to 310)", but "good results for Orion (up 4 percent to 310)". */
function movedBefore({ compiled, text, tokens, verbs }: BareContext, change: Quantity): string {
  const lead = tokens[change.first - 2]?.norm === '(' ? change.first - 2 : -1
  const moved = countedBefore(compiled, text, tokens, lead < 0 ? change.first : lead, verbs)
  if (lead < 0 || moved === '') return moved
  return text.slice(0, tokens[lead - 1]!.end).endsWith(moved) ? moved : ''
}

/** "a further 1.5 billion off earnings", ", 300 million less": so much more of the money told last. */
export function isMoneyAgain(context: BareContext, q: Quantity): boolean {
  const { compiled, tokens, found, lender } = context
  const { bare, phrases } = compiled.pack
  if (!q.scaled || q.words || q.power < 6 || q.unit !== null || (lender !== null && lender.power >= 6)) return false
  const money = found.findLast(
    (other) => other.first < q.first && !other.rejected && !other.merged && other.scaled && other.unit !== null,
  )
  if (money?.unit?.type !== 'currency' || money.power < 6) return false
  const before = tokens[q.first - 1]?.norm ?? ''
  const next = tokens[q.last + 1]?.norm ?? ''
  const isMore = bare.elliptic?.has(before) || phrases.howMuch?.has(next) || phrases.comparatives?.has(next)
  return (isMore || isDefiniteDone(context, q)) && lend(q, { ...money.unit }, 'unit said before')
}

/** The level or the amount that a movement or a forecast leads to. */
export function isMovedTo(context: BareContext, q: Quantity): boolean {
  const { compiled, text, tokens, found } = context
  const { bare, phrases } = compiled.pack
  const n = q.decimal === null ? Number.NaN : Number(q.decimal)
  const before = tokens[q.first - 1]
  const next = tokens[q.last + 1]
  // "free cash flow more than doubled to 410 million": money, as the account says.
  if (q.scaled && q.power >= 6 && before && bare.movesTo?.has(before.norm) && bare.accounts) {
    const money = moneyBefore(found, q)
    if (money)
      for (let i = q.first - 2; i > money.last && i > q.first - 10; i--)
        if (bare.accounts.has(tokens[i]!.norm)) return lend(q, { ...money.unit! }, 'unit said before')
  }
  // "Thefts are down 18 percent, to 41"; "Complaints tripled to 23.4"
  if (
    context.proportion &&
    !context.lender &&
    !Number.isNaN(n) &&
    before !== undefined &&
    bare.movesTo?.has(before.norm) === true &&
    // "30 per cent in English and up to 60 in art"
    !(phrases.onward?.has(tokens[q.first - 2]?.norm ?? '') && phrases.links.has(tokens[q.first - 3]?.norm ?? '')) &&
    !(tokens[context.proportion.first - 1] && phrases.from.has(tokens[context.proportion.first - 1]!.norm)) &&
    context.proportion.unit!.type !== 'percentage_point' &&
    (context.proportion.unit!.type === 'percent' || context.proportion.direction !== null) &&
    q.first - context.proportion.last <= 8 &&
    !context.hasIndexWord() &&
    (!next || next.kind === SYMBOL || nounless(compiled, next)) &&
    !hasNumber(tokens, context.proportion.last + 1, q.first)
  ) {
    const moved = movedBefore(context, context.proportion)
    if (!moved && q.scaled && !q.words) return lend(q, { type: 'count', code: null, text: '' }, WHAT_HAS_MOVED)
    if (!moved || bare.priced?.has(moved.toLowerCase())) {
      q.rejected = 'number without a unit or a thing counted'
      return true
    }
    context.lender = q
    return lend(q, { type: 'count', code: null, text: moved }, WHAT_HAS_MOVED)
  }
  // "17-19 billion crowns, against an earlier forecast of 24-26 billion"
  const amount = found.findLast(({ merged, first }) => !merged && first < q.first && tokens[first - 1]?.norm !== '(')
  if (
    q.scaled &&
    q.power >= 6 &&
    amount?.unit?.type === 'currency' &&
    !amount.rejected &&
    amount.power === q.power &&
    q.first - amount.last < 14 &&
    before?.kind === WORD &&
    !hasNumber(tokens, amount.last + 1, q.first) &&
    (phrases.partOf.has(before.norm) ||
      phrases.relatives?.has(before.norm) ||
      phrases.to.has(before.norm) ||
      phrases.from.has(before.norm) ||
      bare.lendsAfter.has(before.norm))
  ) {
    return lend(q, { ...amount.unit }, 'unit said before')
  }
  // "Loans grew by 9.7 trillion won, while card debt dropped 1.9 trillion"
  const sum =
    q.scaled &&
    q.power >= 6 &&
    !q.words &&
    (endsPhrase(compiled, next) || phrases.comparatives?.has(next?.norm ?? '') || isDefiniteDone(context, q)) &&
    context.lender?.power !== q.power
      ? found.findLast(
          (other) =>
            other.first < q.first &&
            !other.rejected &&
            other.unit?.type === 'currency' &&
            other.power === q.power &&
            tokens[other.first - 1]?.norm !== '(',
        )
      : undefined
  if (sum) return lend(q, { ...sum.unit! }, 'unit said before')
  const named = Number.isInteger(n) && q.max === null ? numberOf(compiled, text, tokens, q.first) : ''
  if (named && before?.kind === WORD && !before.capital) {
    return lend(q, { type: 'count', code: null, text: named }, 'what the sentence gives the number of')
  }
  return false
}

/** "beating the 390 million expected by analysts", "less than the 4.1 million offered": whether a known number is compared with. */
function isDefiniteDone({ compiled, tokens }: BareContext, q: Quantity): boolean {
  const { definite, isParticiple, pronouns, foreseen, comparing } = compiled.pack.phrases
  const next = tokens[q.last + 1]
  if (!definite?.has(tokens[q.first - 1]?.norm ?? '') || next?.kind !== WORD) return false
  if (foreseen?.has(next.norm)) return true
  const isTold = isParticiple?.(next.norm) === true || pronouns.has(next.norm)
  return isTold && comparing.has(tokens[q.first - 2]?.norm ?? '')
}

/** A level in the unit of the measure that moved. */
export function isMeasuredAgain(context: BareContext, q: Quantity): boolean {
  const { compiled, tokens } = context
  const { bare, phrases } = compiled.pack
  const before = tokens[q.first - 1]
  const next = tokens[q.last + 1]
  // "1.08 million barrels a day, down 20,000 from the prior week"
  if (
    context.physical !== null &&
    before?.kind === WORD &&
    tokens[q.first - 2]?.norm === ',' &&
    bare.leveling?.has(before.norm) &&
    phrases.from.has(next?.norm ?? '') &&
    q.start - context.physical.end < 40
  ) {
    return lend(q, { ...context.physical.unit! }, 'unit said before')
  }
  // "fell by 3.4 million barrels to 424.2 million"
  if (
    context.physical !== null &&
    q.scaled &&
    (q.power === context.physical.power || phrases.by.has(tokens[context.physical.first - 1]?.norm ?? '')) &&
    before &&
    (phrases.to.has(before.norm) ||
      isDefiniteDone(context, q) ||
      phrases.from.has(before.norm) ||
      phrases.against?.has(before.norm) ||
      phrases.against?.has(tokens[q.first - 2]?.norm ?? '')) &&
    q.start - context.physical.end < 60
  ) {
    return lend(q, { ...context.physical.unit! }, 'unit said before')
  }
  return false
}

/** "The toll rose from 16 to 24", "shrank from nine to four": so many of what the sentence is about, or of what the second one counts. */
export function isMovedBetween(context: BareContext, q: Quantity): boolean {
  const { tokens } = context
  const { bare, phrases } = context.compiled.pack
  const end = context.found[context.found.indexOf(q) + 1]
  const from = context.leadOf(q)
  if (
    bare.growing === undefined ||
    q.decimal === null ||
    end?.decimal == null ||
    end.rejected ||
    // "from about 2,000 to fewer than 300"
    context.leadOf(end) !== q.last + 1 ||
    bare.movesTo?.has(tokens[q.last + 1]!.norm) !== true ||
    !phrases.from.has(tokens[from]?.norm ?? '') ||
    // "takes capacity from 16 to 24"
    !(movesBefore(bare.growing, tokens, from - 1) || bare.collectives?.has(tokens[from - 1]?.norm ?? ''))
  )
    return false
  // "from 30.9 to 49.5 to the dollar"
  const rate = end.unit === null ? rateOf(context.compiled, context.text, tokens, end) : null
  if (rate) {
    lend(end, rate, RATE)
    return lend(q, { ...rate }, RATE)
  }
  if (end.unit === null) lend(end, { type: 'count', code: null, text: '' }, 'what something came to')
  return end.unit!.type === 'count' && lend(q, { ...end.unit! }, 'what something came from')
}
