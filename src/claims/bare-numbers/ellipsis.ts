import { ellipsisOf, endsPhrase, lend } from '../numbers/lent-units.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { FINITE } from '../pack/pack.ts'
import { NUMBER, SYMBOL, type Token, WORD } from '../text/tokens.ts'
import { type BareContext, hasNumber, nounless } from './context.ts'

/** Why of "two fewer than in 2025", "then four more". */
export const MORE = 'so many more or fewer'

/** A count whose noun is left out beside a word that shows it. */
export function isOneMore(context: BareContext, q: Quantity): boolean {
  return isMoreOrFewer(context, q) || isBoundOrIndex(context, q) || isPartOfMany(context, q) || isFurther(context, q)
}

/** So many more, fewer, each, in a row or in a list: "two fewer than in 2025", "40 stores in Ohio, 12 in Iowa". */
function isMoreOrFewer(context: BareContext, q: Quantity): boolean {
  const { compiled, tokens, found } = context
  const { bare, phrases } = compiled.pack
  const n = q.decimal === null ? Number.NaN : Number(q.decimal)
  const before = tokens[q.first - 1]
  const next = tokens[q.last + 1]
  // "employs 38", "two fewer than in 2025"
  if (
    Number.isInteger(n) &&
    before?.kind === WORD &&
    bare.employing?.has(tokens[context.leadOf(q)]?.norm ?? '') &&
    endsPhrase(compiled, next)
  ) {
    return lend(q, { type: 'count', code: null, text: '' }, 'people employed')
  }
  if (
    Number.isInteger(n) &&
    next?.kind === WORD &&
    bare.fewer?.has(next.norm) &&
    (!phrases.more?.has(next.norm) || phrases.than?.(tokens[q.last + 2]?.norm ?? '')) &&
    (!phrases.lacking?.has(next.norm) || phrases.partOf.has(tokens[q.last + 2]?.norm ?? '')) &&
    !(tokens[q.last + 2]?.kind === WORD && !nounless(compiled, tokens[q.last + 2]!))
  ) {
    // "13.6 million barrels a day, 300,000 more than a year before"
    const stuff =
      !bare.ofCounts?.has(next.norm) &&
      context.physical !== null &&
      context.physical.last > (context.lender?.last ?? -1)
    // "took 9.8 days off, two more than in 2019"
    const span = found.findLast((other) => other.first < q.first && !other.merged && !other.rejected && other.unit)
    if (
      span?.unit?.type === 'duration' &&
      !span.rejected &&
      context.lender === null &&
      (before?.norm === ',' || phrases.joining?.has(before?.norm ?? '')) &&
      phrases.than?.(tokens[q.last + 2]?.norm ?? '') &&
      // "have waited more than a year, and 38 more than 65 weeks"
      tokens[q.last + 3]?.kind !== NUMBER
    )
      return lend(q, { ...span.unit }, MORE)
    // "4.1 trillion won, 0.3 trillion less than in April"
    const amount =
      q.scaled && q.power >= 6 && span?.unit?.type === 'currency' && span.power === q.power && !span.rejected
    return lend(
      q,
      stuff
        ? { ...context.physical!.unit! }
        : amount
          ? { ...span.unit! }
          : { type: 'count', code: null, text: context.lender?.unit?.text ?? '' },
      MORE,
    )
  }
  // "It has room for 80, but 112 slept there", "Fewer than 500 remain"
  const opener = tokens[context.leadOf(q)]
  if (
    // "Smaller ones are in trouble: three have gone"
    (!q.words || (opener?.kind === SYMBOL && bare.plurals?.has(next?.norm ?? ''))) &&
    Number.isInteger(n) &&
    n > 1 &&
    n < 1000 &&
    next?.kind === WORD &&
    !next.capital &&
    !next.glued &&
    (!phrases.auxiliaries?.has(next.norm) || bare.plurals?.has(next.norm)) &&
    (opener === undefined ||
      opener.norm === ';' ||
      opener.norm === ':' ||
      phrases.links.has(opener.norm) ||
      phrases.contrasting?.has(opener.norm) ||
      // "90 children a year; this year 412 applied"
      (bare.daily?.has(opener.norm) && context.lender !== null)) &&
    (bare.plurals?.has(next.norm) || (phrases.isPast(next.norm) && context.verbs[q.last + 1] === FINITE))
  )
    return lend(
      q,
      { type: 'count', code: null, text: context.lender?.unit?.text ?? context.said.counted ?? '' },
      'so many who do something',
    )
  // "40 stores in Ohio, 12 in Iowa": a further member of a list of places
  if (
    context.lender !== null &&
    Number.isInteger(n) &&
    next?.kind === WORD &&
    phrases.breaks.has(next.norm) &&
    (next.norm === tokens[context.lender.last + 1]?.norm || isOfSameTimes(context, q)) &&
    (before?.norm === ',' || phrases.links.has(before?.norm ?? '')) &&
    q.first - context.lender.last < 8
  ) {
    const { unit } = context.lender
    context.lender = q
    return lend(q, { ...unit! }, 'noun of the list')
  }
  // "7 to 10 inches of rain were forecast, with 15 in places"
  if (
    context.physical !== null &&
    phrases.with?.has(before?.norm ?? '') &&
    phrases.inside?.has(next?.norm ?? '') &&
    !q.words
  )
    return lend(q, { ...context.physical.unit! }, 'unit said before')
  // "won six straight"
  if (
    Number.isInteger(n) &&
    n > 1 &&
    next?.kind === WORD &&
    bare.leftOut?.running.has(next.norm) &&
    endsPhrase(compiled, tokens[q.last + 2])
  )
    return lend(q, { type: 'count', code: null, text: context.lender?.unit?.text ?? '' }, 'so many in a row')
  // "clocked 10.84 seconds, ahead of Diaz in 10.91"
  const timed =
    q.decimal?.includes('.') && !q.words
      ? found.findLast(
          ({ first, unit, rejected, decimal }) =>
            first < q.first && unit?.type === 'duration' && !rejected && decimal?.includes('.') === true,
        )
      : undefined
  if (
    timed?.unit &&
    Math.abs(Math.log(n / Number(timed.decimal))) < 0.2 &&
    (phrases.inside?.has(before?.norm ?? '') || before?.norm === '(')
  )
    return lend(q, { ...timed.unit }, 'unit said before')
  // "Two ambulances came, then four more."
  if (
    context.lender !== null &&
    Number.isInteger(n) &&
    next?.kind === WORD &&
    (phrases.more?.has(next.norm) || (n > 1 && phrases.summed?.has(next.norm))) &&
    (tokens[q.last + 2] === undefined || /^[.,;)]$/.test(tokens[q.last + 2]!.norm))
  )
    return lend(q, { ...context.lender.unit! }, MORE)
  // "has orders for three more in May", "Options for four more must be taken up"
  const isMore = next?.kind === WORD && phrases.more?.has(next.norm) && Number.isInteger(n) && (n > 1 || !q.words)
  const behindMore = tokens[q.last + 2]
  const of = before?.kind === WORD && phrases.breaks.has(before.norm) && !phrases.comparing.has(before.norm)
  const noun = context.lender?.unit?.text ?? context.said.counted
  if (isMore && noun && (of || (before && phrases.partOf.has(before.norm))) && !phrases.than?.(behindMore?.norm ?? ''))
    if (endsPhrase(compiled, behindMore) || nounless(compiled, behindMore!))
      return lend(q, { type: 'count', code: null, text: noun }, MORE)
  // "17.9 million nights, or 5.8 each"
  if (
    context.lender !== null &&
    phrases.eachOne?.has(next?.norm ?? '') &&
    before?.kind === WORD &&
    phrases.otherwise.has(before.norm) &&
    endsPhrase(compiled, tokens[q.last + 2])
  )
    return lend(q, { ...context.lender.unit! }, 'so many each')
  // "The charity feeds 350 a day"
  if (
    Number.isInteger(n) &&
    n > 1 &&
    phrases.indefinite?.has(next?.norm ?? '') &&
    bare.daily?.has(tokens[q.last + 2]?.norm ?? '') &&
    !compiled.pack.notClaims.ago?.has(tokens[q.last + 3]?.norm ?? '') &&
    !q.scaled &&
    before?.kind === WORD &&
    !before.capital
  )
    return lend(q, { type: 'count', code: null, text: context.lender?.unit?.text ?? '' }, 'so many a time')
  // "Girls gained 5.1 points and boys 4.2"
  const elliptic = ellipsisOf(compiled, tokens, found, q)
  if (elliptic) {
    return lend(q, { ...elliptic }, 'unit of the clause before')
  }
  return false
}

/** "26 breaches at the site in June, 19 in July": whether a time with the same preposition stands right before the comma, and behind the number. */
function isOfSameTimes({ compiled, tokens, lender }: BareContext, q: Quantity): boolean {
  const at = q.first - 1
  for (let i = lender!.last + 1; i < at; i++)
    if (tokens[i]!.norm === tokens[q.last + 1]!.norm && compiled.periods.matchAt(tokens, i + 1)?.last === at - 1)
      return compiled.periods.matchAt(tokens, q.last + 2) !== null
  return false
}

/** Behind the name of an index or scale, or before a bound: 지수는 34로, "16 or older", "groups of three or more". */
function isBoundOrIndex(context: BareContext, q: Quantity): boolean {
  const { compiled, text, tokens } = context
  const { bare, phrases } = compiled.pack
  const n = q.decimal === null ? Number.NaN : Number(q.decimal)
  const before = tokens[q.first - 1]
  // 공포·탐욕 지수는 34로, 규모 5.2의, 규모 5.2 지진: with a particle, or before what is measured so.
  const isIndex = before?.kind === WORD && bare.isIndexWord(before.norm)
  const isScale =
    before?.kind === WORD && text.slice(q.start, q.end).includes('.') && bare.scaleWords?.test(before.norm) === true
  const isScored = before?.kind === WORD && !Number.isInteger(n) && bare.scored?.test(before.norm) === true
  if (!compiled.pack.numbers.spaced && (isIndex || isScale || isScored) && !q.words && q.decimal !== null) {
    const particle = tokens[q.last + 1]
    // 규모 2.0 이상 지진
    const noun = particle && !particle.glued && phrases.sizes?.has(particle.norm) ? tokens[q.last + 2] : particle
    const isMeasured = isScale && noun !== undefined && bare.scaled?.test(noun.norm) === true
    // 타율 0.298, 142홈런
    if (isScored || (particle?.kind === WORD && (particle.glued || isMeasured))) {
      q.unit = { type: 'index', code: '1', text: text.slice(q.start, q.end) }
      q.why.set('unit', 'index named before it')
      return true
    }
  }
  // 지니계수는 0.323으로 2019년(0.317) 이후 최고다
  const index = context.found.findLast(
    ({ first, why }) => first < q.first && why.get('unit') === 'index named before it',
  )
  // 타율은 0.287에서 0.294로 올랐다
  const isFrom = index !== undefined && q.first === index.last + 2 && phrases.from.has(before?.norm ?? '')
  if (isFrom && !q.words && q.decimal?.includes('.')) {
    q.unit = { type: 'index', code: '1', text: text.slice(q.start, q.end) }
    q.why.set('unit', 'index named before it')
    return true
  }
  if (index && before?.norm === '(' && tokens[q.last + 1]?.norm === ')') {
    const isAlike = !Number.isInteger(n) && !Number.isInteger(Number(index.decimal)) && q.first - index.last < 14
    if (isAlike && !q.words) {
      q.unit = { type: 'index', code: '1', text: text.slice(q.start, q.end) }
      q.why.set('unit', 'index named before it')
      return true
    }
  }
  // "groups of three or more", "16 or older"
  const bound = Number.isInteger(n) && tokens[q.last + 1] ? compiled.qualifiers.matchAt(tokens, q.last + 1) : null
  if (
    bound?.value.role === 'qualifier' &&
    bound.value.side === 'after' &&
    tokens[q.last + 1]!.kind === WORD &&
    bound.last > bound.first
  ) {
    const age =
      n < 125 &&
      (bare.ageWords.has(tokens[bound.last]!.norm) ||
        // "builders 13 and up"
        (bare.ageEnds?.has(tokens[bound.last]!.norm) === true &&
          n > 3 &&
          before?.kind === WORD &&
          (compiled.pack.nouns.isHead(before.norm, false) || phrases.demonstratives?.has(before.norm) === true)))
    // "firms with 10 or more employees"
    const noun = tokens[bound.last + 1]
    const counted =
      noun?.kind === WORD && compiled.pack.nouns.isHead(noun.norm, false) && !compiled.pack.nouns.stops.has(noun.norm)
    if (!age) context.lender = q
    return lend(
      q,
      age
        ? { type: 'duration', code: 'a', text: text.slice(q.start, q.end) }
        : { type: 'count', code: null, text: counted ? noun.norm : '' },
      'bound behind a bare number',
    )
  }
  return false
}

/** So many of many, and members of one: "won seven of nine", "a mother of three". */
function isPartOfMany(context: BareContext, q: Quantity): boolean {
  const { compiled, tokens, found } = context
  const { bare, phrases } = compiled.pack
  const n = q.decimal === null ? Number.NaN : Number(q.decimal)
  const before = tokens[q.first - 1]
  // "two counts of fraud and one of theft"
  const behind = tokens[q.last + 1]
  if (behind && phrases.partOf.has(behind.norm) && q.words) {
    const parallel =
      context.lender !== null &&
      before !== undefined &&
      phrases.links.has(before.norm) &&
      phrases.partOf.has(tokens[context.lender.last + 1]?.norm ?? '')
    if (parallel) {
      return lend(q, { type: 'count', code: null, text: context.lender!.unit!.text }, 'noun of the list')
    }
    if (q.decimal === '1') {
      q.rejected = 'says no quantity'
      return true
    }
  }
  // "one of 14 in the valley", "won seven of nine"
  const part = found[found.indexOf(q) - 1]
  if (
    before &&
    phrases.partOf.has(before.norm) &&
    (bare.single?.has(tokens[q.first - 2]?.norm ?? '') ||
      (part?.last === q.first - 2 && part.lent && part.unit?.type === 'count' && Number(part.decimal) < n)) &&
    Number.isInteger(n) &&
    n > 1 &&
    endsPhrase(compiled, behind) &&
    !(behind?.kind === WORD && phrases.partOf.has(behind.norm))
  )
    return lend(q, { type: 'count', code: null, text: context.lender?.unit?.text ?? '' }, 'so many of a kind')
  // "a district of 1.4 million": so many people
  if (
    before &&
    q.scaled &&
    phrases.partOf.has(before.norm) &&
    bare.populous?.has(tokens[q.first - 2]?.norm ?? '') &&
    endsPhrase(compiled, behind)
  )
    return lend(q, { type: 'count', code: null, text: '' }, 'people of a place')
  // "scored 18 of his 41"
  if (
    part?.unit?.type === 'count' &&
    part.last === q.first - 3 &&
    phrases.owners?.has(before?.norm ?? '') &&
    phrases.partOf.has(tokens[q.first - 2]!.norm) &&
    Number(part.decimal) < n &&
    endsPhrase(compiled, behind)
  )
    return lend(q, { ...part.unit }, 'so many of a kind')
  // "a mother of three"
  const owner = tokens[q.first - 2]
  const members =
    owner && !owner.capital && before && phrases.partOf.has(before.norm) ? bare.members?.get(owner.norm) : undefined
  const isAll = members !== '' || endsPhrase(compiled, behind)
  if (members !== undefined && Number.isInteger(n) && isAll && !(behind?.kind === WORD && behind.capital)) {
    return lend(q, { type: 'count', code: null, text: members }, 'members of what was named')
  }
  return false
}

/** So many further ones, or of known ones: "a further 85", "including 48", "short of the 60 needed". */
function isFurther(context: BareContext, q: Quantity): boolean {
  const { compiled, tokens } = context
  const { bare, phrases } = compiled.pack
  const n = q.decimal === null ? Number.NaN : Number(q.decimal)
  const before = tokens[q.first - 1]
  const next = tokens[q.last + 1]
  // "a further 85 ran late", "instead of the usual six", but "of the usual one"
  const isPronoun = n === 1 && q.words
  if (
    before &&
    bare.elliptic?.has(before.norm) &&
    Number.isInteger(n) &&
    !isPronoun &&
    !(next?.glued && next.kind === WORD)
  ) {
    // "have risen 9 centimetres and could climb another 17"
    const stuff = context.physical !== null && context.physical.last > (context.lender?.last ?? -1)
    return lend(
      q,
      stuff ? { ...context.physical!.unit! } : { type: 'count', code: null, text: context.lender?.unit?.text ?? '' },
      'noun left out',
    )
  }
  // "4,785 have been hurt, including 48 with serious injuries"
  if (
    context.lender !== null &&
    bare.including?.has(before?.norm ?? '') &&
    !q.words &&
    Number.isInteger(n) &&
    n > 1 &&
    (endsPhrase(compiled, next) || (next?.kind === WORD && phrases.isPast(next.norm)))
  )
    return lend(q, { type: 'count', code: null, text: context.lender.unit!.text }, 'noun said before')
  // "more than the 28 recorded in all of 2024"
  if (
    context.lender !== null &&
    phrases.definite?.has(before?.norm ?? '') &&
    phrases.comparing.has(tokens[q.first - 2]?.norm ?? '') &&
    Number.isInteger(n) &&
    (endsPhrase(compiled, next) || (next?.kind === WORD && phrases.isParticiple?.(next.norm)))
  )
    return lend(q, { ...context.lender.unit! }, 'noun said before')
  // "only 28 have ratified it, short of the 60 needed"
  if (
    context.lender !== null &&
    phrases.definite?.has(before?.norm ?? '') &&
    Number.isInteger(n) &&
    n > 1 &&
    next?.kind === WORD &&
    (bare.wanted?.has(next.norm) ||
      // "60 officers, on top of the 623 there now"
      (!q.words &&
        phrases.partOf.has(tokens[q.first - 2]?.norm ?? '') &&
        phrases.atop?.has(tokens[q.first - 3]?.norm ?? '') &&
        endsPhrase(compiled, next)))
  )
    return lend(q, { ...context.lender.unit! }, 'noun said before')
  // "another 3 inches, on top of the 7.5 that has fallen"
  const known = context.physical ?? context.lender
  if (
    known &&
    phrases.definite?.has(before?.norm ?? '') &&
    !q.words &&
    q.decimal !== null &&
    next?.kind === WORD &&
    phrases.relatives?.has(next.norm) &&
    q.power === known.power
  )
    return lend(q, { ...known.unit! }, 'unit said before')
  // "delivered 45 jets and booked orders for 303"
  if (
    context.lender &&
    !q.words &&
    Number.isInteger(n) &&
    phrases.purposes?.has(before?.norm ?? '') &&
    bare.ordered?.has(tokens[q.first - 2]?.norm ?? '') &&
    endsPhrase(compiled, next)
  )
    return lend(q, { ...context.lender.unit! }, 'noun said before')
  // "Of the 14 analysts who cover it, eight rate it a buy and five a hold"
  if (
    context.lender !== null &&
    Number.isInteger(n) &&
    phrases.partOf.has(tokens[0]!.norm) &&
    phrases.articles.has(tokens[1]?.norm ?? '') &&
    (before?.norm === ',' || (before?.kind === WORD && phrases.links.has(before.norm))) &&
    (q.words || (next?.kind === WORD && !next.capital))
  )
    return lend(q, { ...context.lender.unit! }, 'so many of what the sentence opens with')
  // "a margin of 2.9 percentage points; for renters it is ±4.6"
  if (context.proportion && before?.norm === '±' && context.proportion.unit!.type !== 'multiple') {
    q.unit = { ...context.proportion.unit! }
    q.start = before.start
    q.first--
    q.lent = true
    q.why.set('unit', 'unit said before')
    return true
  }
  return false
}

/** "Labour took 43 of the 80 seats, the Greens 12 and independents eight": what others did as the subject of the verb before did. */
export function unitOfRival(context: BareContext, q: Quantity): Quantity['unit'] {
  const { tokens } = context
  const { nouns, phrases, bare } = context.compiled.pack
  // "took 31 percent of the vote, the Greens 18 and the Liberals 12"
  const share = context.lender === null && context.proportion?.unit?.type === 'percent' ? context.proportion : null
  const lender = context.lender ?? share
  if (!lender || !bare.leftOut || q.decimal === null || q.scaled) return null
  if (share ? !(Number(q.decimal) < 100) : q.decimal.includes('.')) return null
  const next = tokens[q.last + 1]
  if (next && !(next.kind === SYMBOL ? /^[,;.]$/.test(next.norm) : phrases.links.has(next.norm))) return null
  const name = tokens[q.first - 1]
  const isName = (token: Token | undefined): boolean =>
    token?.kind === WORD && (token.capital || (!nouns.stops.has(token.norm) && nouns.isHead(token.norm, false)))
  if (!isName(name)) return null
  let at = q.first - 2
  while (at > lender.last && at > q.first - 4 && (tokens[at]!.capital || phrases.definite?.has(tokens[at]!.norm))) at--
  const link = tokens[at]
  if (!link || at <= lender.last || !phrases.links.has(link.norm)) return null
  // A list, if commas part its members, goes on to a last one.
  if (link.norm === ',' && !(next && hasNumber(tokens, q.last + 2, Math.min(tokens.length, q.last + 6)))) {
    let number = q.last + 2
    while (number < q.last + 6 && !tokens[number]?.word.counts) number++
    if (!next || number === q.last + 6) return null
  }
  // The verb that all have, and who its subject is.
  const verbs = context.verbs
  const leader = context.found.find(
    ({ unit, rejected, lent, noun }) => unit?.type === lender.unit!.type && !rejected && (!lent || noun),
  )
  for (let i = (leader ?? lender).first - 1; i > 0 && i > (leader ?? lender).first - 4; i--)
    if (verbs[i] === FINITE) return (share ? tokens[i - 1]!.kind === WORD : isName(tokens[i - 1])) ? lender.unit : null
  return null
}
