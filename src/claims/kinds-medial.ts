import { type Asked, directionOf, isMove, isRival, linked, sameUnit, verbBetween } from './asked-medial.ts'
import type { Compiled } from './compiled.ts'
import { endsPhrase } from './lent-units.ts'
import { FINITE, NO_VERB, NON_FINITE } from './pack.ts'
import type { Quantity } from './quantity.ts'
import { beforeNumber, claimsBetween, openingWhole, qualifierEnding, type Reading, type Roles } from './sentence.ts'
import { minuses } from './signs.ts'
import { SYMBOL, WORD } from './tokens.ts'

/** Sets the kind of a number that no verb of movement reached: a share, a limit, a change told by its sign; a level else. */
export function kindOf(asked: Asked, n: number): void {
  const { compiled, reading, clauses, roles, memory } = asked
  const { claims, tokens } = reading
  const { phrases } = compiled.pack
  const q = claims[n]!
  const role = roles[n]!
  const lead = beforeNumber(compiled, reading, q)
  const prior = n > 0 ? claims[n - 1]! : null
  const afterShare = prior !== null && roles[n - 1]!.kind === 'share' && q.unit!.type === 'percent'
  const setShare = (why: string): void => {
    role.kind = 'share'
    q.why.set('kind', why)
  }
  // "capped at 0.5 percent, or 20 euros, whichever is lower"
  if (
    role.kind === 'level' &&
    prior !== null &&
    roles[n - 1]!.kind === 'limit' &&
    q.first - prior.last <= 3 &&
    phrases.otherwise.has(tokens[q.first - 1]?.norm ?? '')
  ) {
    role.kind = 'limit'
    q.why.set('kind', 'the same limit told otherwise')
  }
  // A conversion in brackets says the same again.
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
  // "A quarter of all traffic comes from others, ahead of the Tablet (13 percent) and the Note (9 percent)"
  if (
    role.kind === 'level' &&
    q.unit!.type === 'percent' &&
    !q.signed &&
    prior !== null &&
    (roles[n - 1]!.kind === 'share' || (roles[n - 1]!.kind === 'rank' && n > 1 && roles[n - 2]!.kind === 'share')) &&
    tokens[q.first - 1]?.norm === '(' &&
    tokens[q.last + 1]?.norm === ')'
  )
    setShare('share of the list')
  if (role.kind === 'level' && openingWhole(compiled, reading, q)) {
    setShare('so many of those the sentence opens with')
  }
  if (role.kind === 'level' && isOwned(compiled, reading, q)) {
    setShare('so much is owned')
  }
  // "Side effects led 7 percent to quit"
  if (
    role.kind === 'level' &&
    role.direction === null &&
    q.unit!.type === 'percent' &&
    compiled.pack.bare.movesTo?.has(tokens[q.last + 1]?.norm ?? '') &&
    tokens[q.last + 2]?.kind === WORD &&
    !tokens[q.last + 2]!.capital &&
    (reading.verbAt[q.last + 2] === NON_FINITE || tokens[q.last + 3]?.kind !== WORD) &&
    !compiled.pack.nouns.isHead(tokens[q.last + 2]!.norm, false) &&
    reading.verbAt[lead] === FINITE &&
    reading.cueAt[lead]?.value.role !== 'move'
  ) {
    // "It needs 60 percent to pass"
    role.kind = phrases.needing?.has(tokens[lead]!.norm) ? 'limit' : 'share'
    q.why.set('kind', role.kind === 'limit' ? 'so much is needed' : 'so many of those named do something')
  }
  if (role.kind === 'level' && role.direction === null && boundsGroup(compiled, reading, q)) {
    role.kind = 'limit'
    q.why.set('kind', 'bound of a group')
  }
  // "46 percent backed it and 23 percent the other, with 5 percent for a third": the verb is left out.
  if (
    role.kind === 'level' &&
    role.direction === null &&
    afterShare &&
    sameUnit(prior, q) &&
    q.first - prior.last < 9 &&
    (tokens[q.first - 1]!.norm === ',' ||
      phrases.links.has(tokens[q.first - 1]!.norm) ||
      phrases.with?.has(tokens[q.first - 1]!.norm)) &&
    isVerbless(reading, q.last + 1)
  ) {
    setShare('share of the list')
  }
  // "54.2% of the vote to 45.8% for Wu"
  if (role.kind === 'level' && prior && roles[n - 1]!.kind === 'share' && isRival(compiled, reading, prior, q)) {
    setShare('share of a rival')
  }
  // "Promoters hold 58.4% and foreign investors 13.2%", "took 40 percent of what it sold abroad and Japan 16 percent"
  if (
    role.kind === 'level' &&
    afterShare &&
    (sameUnit(prior, q) || prior.unit!.type === 'multiple') &&
    goesOn(compiled, reading, prior.last + 1, q.first)
  ) {
    setShare('share of the list')
  }
  // "cut it by 50 basis points, a deeper reduction than the 25 basis points that were expected"; "against 3 percent across the city"
  const compares =
    (phrases.definite?.has(tokens[q.first - 1]?.norm ?? '') && phrases.than?.(tokens[q.first - 2]?.norm ?? '')) ||
    (phrases.against?.has(tokens[q.first - 1]?.norm ?? '') === true &&
      (q.unit!.type === 'percent' || q.unit!.type === 'multiple'))
  if (role.kind === 'level' && role.direction === null && compares) {
    let k = n - 1
    while (k > 0 && !sameUnit(claims[k]!, q)) k--
    if (k >= 0 && sameUnit(claims[k]!, q) && roles[k]!.kind === 'change' && !claims[k]!.signed) {
      role.kind = 'change'
      role.direction = roles[k]!.direction
      q.why.set('kind', 'compared with a change')
    }
  }
  // "holds 31 percent and will sell a further 9 percent", "fewer than half of adults, 46.9 percent, manage that"
  if (role.kind === 'level' && afterShare) {
    const before = tokens[q.first - 1]!.norm
    const apposed = before === ',' && tokens[q.last + 1]?.norm === ',' && prior.unit!.type === 'multiple'
    if ((phrases.remaining?.has(before) && sameUnit(prior, q)) || (apposed && q.first - prior.last < 6)) {
      setShare(apposed ? 'the share before told otherwise' : 'more of what a share is of')
    }
  }
  // "Support is highest among the young, at 61 percent", "Women favour it by 54 percent to 32 percent"
  if (role.kind === 'level' && role.direction === null && q.unit!.type === 'percent' && phrases.opinions) {
    const opener = tokens[lead]?.norm ?? ''
    const led = phrases.to.has(opener) || phrases.by.has(opener) || phrases.with?.has(opener)
    if (led && endsPhrase(compiled, tokens[q.last + 1]))
      for (let i = lead - 1; i >= 0; i--)
        if (phrases.opinions.has(tokens[i]!.norm)) {
          setShare('so many are of an opinion')
          break
        }
  }
  // "The remaining 60 percent is borrowed"
  if (role.kind === 'level' && role.direction === null && q.unit!.type === 'percent' && q.first < 3) {
    const rest = tokens[q.first - 1]?.norm ?? ''
    const article = tokens[q.first - 2]?.norm ?? ''
    if (phrases.remaining?.has(rest) && phrases.articles.has(article) && !phrases.indefinite?.has(article))
      setShare('the rest of a whole')
  }
  // "took a slice of 27 percent, math came second with 26 percent"
  if (role.kind === 'level' && q.unit!.type === 'percent' && phrases.with?.has(tokens[lead]?.norm ?? '')) {
    const rank = prior && lead - prior.last < 4 ? prior : null
    const k = rank?.unit?.type === 'rank' ? n - 2 : phrases.runnersUp?.has(tokens[lead - 1]?.norm ?? '') ? n - 1 : -1
    if (k >= 0 && roles[k]!.kind === 'share' && sameUnit(claims[k]!, q)) {
      setShare('share of the list')
    }
  }
  // "routes to Japan made up 37 percent and China, where flights resumed in April, 12 percent"
  if (
    role.kind === 'level' &&
    afterShare &&
    sameUnit(prior, q) &&
    tokens[q.first - 1]!.norm === ',' &&
    isListed(compiled, reading, prior.last + 1, q.first - 1)
  ) {
    setShare('share of the list')
  }
  // "a quarter took it, compared with 18 percent"
  if (
    role.kind === 'level' &&
    afterShare &&
    (phrases.against?.has(tokens[lead]?.norm ?? '') ||
      (phrases.comparedTo?.has(tokens[lead]?.norm ?? '') && phrases.against?.has(tokens[lead - 1]?.norm ?? ''))) &&
    lead - prior.last < 12
  ) {
    setShare('compared with a share')
  }
  // "battery cars accounted for 17.5 percent, up from 14.4, and hybrids for 34.8 percent"
  if (
    role.kind === 'level' &&
    prior &&
    q.unit!.type === 'percent' &&
    phrases.purposes?.has(tokens[q.first - 1]!.norm)
  ) {
    let k = n - 1
    while (k > 0 && roles[k - 1]!.previous === claims[k]) k--
    const noun = tokens[q.first - 2]
    if (
      roles[k]!.kind === 'share' &&
      phrases.purposes?.has(tokens[claims[k]!.first - 1]?.norm ?? '') &&
      noun?.kind === WORD &&
      linked(reading, prior.last + 1, q.first, phrases.links) &&
      !verbBetween(reading, prior.last + 1, q.first)
    ) {
      setShare('share of the list')
    }
  }
  // "among the young the figure was 52%": of what a share was told before
  if (
    role.kind === 'level' &&
    q.unit!.type === 'percent' &&
    memory.whole !== null &&
    phrases.figures?.has(tokens[(clauses.groups[clauses.before(q.first)]?.first ?? 0) - 1]?.norm ?? '') === true
  ) {
    setShare('figure of a share')
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
    told!.last === lead &&
    phrases.passive?.has(tokens[told!.last]!.norm)
  ) {
    role.kind = 'change'
    role.direction = directionOf(noun)
    q.why.set('kind', `${noun.value.name} was so much`)
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
  // "would cap rent increases at 7 percent": the cap does not move.
  const moved = asked.movers[n]
  if (role.kind === 'limit' && moved && isMove(reading, moved, true) && !q.signed) role.direction = null
  const before = prior && prior === claims[n - 1] ? roles[n - 1]! : null
  if (before?.previous === q && before.kind === 'share') role.kind = 'share'
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
function isGroup({ pack }: Compiled, { tokens, verbAt, claimAt }: Reading, at: number): boolean {
  const noun = tokens[at]
  const { articles, grouping } = pack.phrases
  if (noun?.kind !== WORD || (noun.capital && at > 0) || verbAt[at] === FINITE) return false
  if (grouping!.anyone.has(noun.norm)) return true
  if (pack.nouns.stops.has(noun.norm) || !pack.nouns.isHead(noun.norm, false) || claimAt[at]! >= 0) return false
  const before = tokens[at - 1]
  return (
    !(before?.kind === WORD && (articles.has(before.norm) || /['’]s$/.test(before.norm))) && !(claimAt[at - 1]! >= 0)
  )
}

/** Whether a word or a comma that joins clauses stands between two tokens. */
function linksBetween({ pack }: Compiled, { tokens }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (pack.phrases.links.has(tokens[i]!.norm)) return true
  return false
}

function kindFromCues(compiled: Compiled, reading: Reading, q: Quantity, role: Roles): void {
  const { partOf } = compiled.pack.phrases
  // "to be capped at 45 percent of output"
  const cap = reading.cueAt[q.first - 1]
  if (
    cap?.value.role === 'kind' &&
    cap.value.sets === 'limit' &&
    cap.value.side === 'before' &&
    cap.last === q.first - 1
  ) {
    role.kind = 'limit'
    q.why.set('kind', cap.value.name)
    return
  }
  const of = reading.tokens[q.last + 1]
  const { tokens } = reading
  // "needs 3 percent of the vote"
  if (
    q.unit!.type === 'percent' &&
    compiled.pack.phrases.needing?.has(tokens[beforeNumber(compiled, reading, q)]?.norm ?? '')
  ) {
    role.kind = 'limit'
    q.why.set('kind', 'so much is needed')
    return
  }
  // "and cap tolls at $9", "limits classes to 24 pupils"
  const at = beforeNumber(compiled, reading, q)
  if (compiled.pack.phrases.to.has(tokens[at]?.norm ?? ''))
    for (let i = at - 1; i > 0 && i > at - 6 && reading.claimAt[i]! < 0; i--)
      if (
        compiled.pack.phrases.capping?.has(tokens[i]!.norm) &&
        !compiled.pack.phrases.articles.has(tokens[i - 1]!.norm)
      ) {
        role.kind = 'limit'
        q.why.set('kind', 'capped at')
        return
      }
  // "within 1 percent of the peak": how far from it.
  if (q.unit!.type === 'percent' && compiled.pack.phrases.upToFrom?.has(tokens[q.first - 1]?.norm ?? '')) return
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
    role.kind = 'share'
    q.why.set('kind', 'so much of a whole')
    return
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
    if (fits) {
      role.kind = sets
      q.why.set('kind', cue.value.name)
      return
    }
  }
}

/** Whether words follow up to the next comma, number or end, and no verb among them. */
function isVerbless({ tokens, verbAt, claimAt }: Reading, from: number): boolean {
  for (let i = from; i < tokens.length; i++) {
    if (claimAt[i]! >= 0 || /^[,;.]$/.test(tokens[i]!.norm)) return i > from
    if (verbAt[i] !== NO_VERB) return false
  }
  return tokens.length > from
}
