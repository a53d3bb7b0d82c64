import type { Compiled } from '../tables/compiled.ts'
import { isBullet } from '../text/sentences.ts'
import { isHangul, isLetter, isSpace, NUMBER, SYMBOL, type Token, WORD } from '../text/tokens.ts'
import type { Quantity } from './quantity.ts'
import { hasGroups } from './written-units.ts'

/** What stands for a character that was lost: U+FFFD, or half of a surrogate pair. */
const isDamage = (token: Token | undefined): boolean =>
  token?.kind === SYMBOL && (token.norm === '\ufffd' || !token.norm.isWellFormed())

/** "3 percent more than two years ago", "from six months earlier"; but "opened more than four years ago". */
function isBasis({ phrases }: Compiled['pack'], tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]!.norm
  if (phrases.from.has(word)) {
    for (let i = at - 1; i >= 0 && i > at - 4; i--) if (tokens[i]!.kind === NUMBER) return true
    return false
  }
  const compares = tokens[at - 1]?.norm ?? ''
  if (!phrases.than?.(word) || !phrases.comparatives?.has(compares)) return false
  const told = tokens[at - 2]
  if (!phrases.howMuch?.has(compares)) return true
  return told !== undefined && (told.kind === SYMBOL ? told.norm === '%' : phrases.rateWords?.has(told.norm) === true)
}

/** "up from one in nine": whether a few words that lead to a number word begin with "from". */
function isFrom({ phrases }: Compiled['pack'], tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 5; i--) if (phrases.from.has(tokens[i]!.norm)) return true
  return false
}

/** Why a number says no quantity, or `null`. The first rule that fits wins. */
export function rejection(compiled: Compiled, text: string, tokens: readonly Token[], q: Quantity): string | null {
  const { pack } = compiled
  const { notClaims } = pack
  const before = tokens[q.first - 1]
  const here = tokens[q.first]!
  const money = q.unit?.type === 'currency' && q.start < q.numberStart
  const behind = tokens[q.last + 1]
  if ((before && notClaims.base.before.has(before.norm)) || (behind?.glued && notClaims.base.behind.has(behind.norm)))
    return 'base of a rate'
  // "one nurse for every 1,310 pupils", "for every additional $5 million"
  if (notClaims.base.each) {
    const at = before && pack.nouns.light.has(before.norm) ? q.first - 2 : q.first - 1
    if (tokens[at]?.norm === notClaims.base.each[1] && tokens[at - 1]?.norm === notClaims.base.each[0])
      return 'base of a rate'
  }
  // "5\ufffd million euros": who knows how many.
  if (isDamage(before) && (here.glued || q.words)) return 'beside a character that cannot be read'
  if (!q.words && !money) {
    if (here.kind === NUMBER && here.glued && before) {
      // "9x12 feet"
      const side = before.glued && notClaims.across?.has(before.norm) ? tokens[q.first - 2] : undefined
      const isAcross =
        (q.unit === null || q.unit.type === 'length') &&
        side?.kind === NUMBER &&
        Number(here.norm) < 20 * Number(side.norm) &&
        (!side.glued || notClaims.across!.has(tokens[q.first - 3]!.norm))
      if (before.kind === WORD && !isAcross && !notClaims.gluedBefore.has(before.norm)) {
        const why = notClaims.before.get(before.norm)
        if (why) return why
        if (notClaims.gluedLabels?.has(before.norm)) return 'label: class or grade'
        if (isLetter(text.charCodeAt(before.end - 1)))
          return 'number inside a name (product, index, instrument, event, organisation)'
      }
      if (before.kind === SYMBOL) {
        const further = tokens[q.first - 2]
        if ((before.norm === '-' || before.norm === '‑') && before.glued && further) {
          if (
            further.kind === WORD &&
            isLetter(text.charCodeAt(further.end - 1)) &&
            !notClaims.gluedBefore.has(further.norm) &&
            // "a 10-by-12-foot shed"
            !(q.unit?.type === 'length' && notClaims.across?.has(further.norm))
          )
            return 'number inside a name (product, index, instrument, event, organisation)'
          if (
            further.kind === NUMBER &&
            (q.unit === null || (q.unit.type === 'count' && Number(further.norm) >= Number(q.decimal))) &&
            (q.noun === null || Number(further.norm) >= Number(q.decimal)) &&
            q.min === null &&
            !(q.scaled && q.power >= 6)
          )
            return 'score, code or part of a pair'
        }
        if (before.norm === '/' && before.glued && further?.kind === NUMBER) return 'date or pair with a slash'
        if (before.norm === '/' && before.glued && tokens[q.last + 1]?.norm === '/' && tokens[q.last + 1]!.glued)
          return 'version, address or code'
        if (before.norm === '#' || before.norm === '^') return 'label'
        // "the ’09 and ’11 seasons"
        if (/^['’‘]$/.test(before.norm) && here.norm.length === 2 && !before.glued && q.unit?.type !== 'length')
          return 'year'
        if (before.norm === ',' && before.glued && further?.kind === NUMBER && further.glued === false)
          return 'digits with a comma in them, no number of this language'
        if (before.norm === ':' && before.glued && further?.kind === NUMBER) return 'clock time or score'
        if ((before.norm === '+' || before.norm === '@' || before.norm === '_') && q.unit === null)
          return 'phone number or address'
      }
    }
    const after = tokens[q.last + 1]
    const inside = q.end === q.numberEnd
    if (after?.glued && q.min === null && inside) {
      // "9x12 feet", but "the 4x100 metres relay"
      const other = notClaims.across?.has(after.norm) ? tokens[q.last + 2] : undefined
      const isSide = other?.kind === NUMBER && Number(other.norm) < 20 * Number(here.norm)
      if (
        after.kind === WORD &&
        q.unit === null &&
        !isSide &&
        isLetter(text.charCodeAt(after.start)) &&
        after.start === q.end
      )
        return 'number inside a name (product, index, instrument, event, organisation)'
      if (
        after.kind === SYMBOL &&
        tokens[q.last + 2]?.glued &&
        tokens[q.last + 2]?.kind === NUMBER &&
        q.unit === null
      ) {
        if (after.norm === '-' || after.norm === '‑' || after.norm === '–') return 'score, code or part of a pair'
        if (after.norm === ':' || after.norm === '/') return 'clock time, score or date'
      }
      if (
        after.kind === SYMBOL &&
        after.norm === '-' &&
        tokens[q.last + 2]?.glued &&
        tokens[q.last + 2]?.kind === WORD &&
        q.unit === null &&
        // "a 10-to-15-year term"
        !(
          tokens[q.last + 4]?.kind === NUMBER &&
          pack.numbers.rangeFrames.some(({ join }) => join === tokens[q.last + 2]!.norm)
        )
      )
        return 'number inside a compound word'
    }
  }
  // "221B Baker Street", "200 Oak St."
  if (!money && !q.words && notClaims.streets && leadsToStreet(notClaims.streets, tokens, q))
    return 'street or place number'
  // "Three Mile Island": no unit has a capital.
  if (q.words && q.unit?.code && q.unit.type !== 'currency' && here.capital && isTitled(tokens, q))
    return 'number inside a name (product, index, instrument, event, organisation)'
  // "Exports ($ billion)": the heading of a table
  if (
    q.scaled &&
    (before?.norm === '(' ||
      before?.norm === ',' ||
      (behind?.norm === ':' && pack.phrases.inside?.has(before?.norm ?? ''))) &&
    /^[),:]?$/.test(behind?.norm ?? '') &&
    !/\d/.test(text.slice(q.start, q.end)) &&
    /^10+$/.test(q.decimal ?? '')
  )
    return 'says no quantity'
  // "two people familiar with the matter said": who says so
  if (
    q.unit?.type === 'count' &&
    q.words &&
    !q.scaled &&
    behind?.kind === WORD &&
    pack.phrases.familiar?.has(behind.norm) &&
    notClaims.sources?.has(tokens[q.last]!.norm)
  )
    return 'who says so'
  // "two summers ago"
  if (q.unit?.type === 'count' && q.words && notClaims.past?.has(behind?.norm ?? '')) return 'says when, not how long'
  // "59 degrees north"
  if (
    q.unit?.type === 'count' &&
    notClaims.latitude?.units.has(q.unit.text) &&
    notClaims.latitude.sides.has(behind?.norm ?? '')
  )
    return 'place on the globe'
  // "1200 W. Main St.": the side of a street.
  if (
    q.unit?.text.length === 1 &&
    /[A-Z]/.test(q.unit.text) &&
    tokens[q.last + 1]?.norm === '.' &&
    tokens[q.last + 2]?.capital
  )
    return 'street or place number'
  // "up from 3,400 two years ago"
  if (
    q.unit?.type === 'duration' &&
    before !== undefined &&
    // "from €624m five years earlier", "up from one in nine two years ago"
    (before.kind === NUMBER ||
      (before.glued && tokens[q.first - 2]!.kind === NUMBER) ||
      (before.word.counts && isFrom(pack, tokens, q.first - 1))) &&
    behind &&
    pack.notClaims.ago?.has(behind.norm) &&
    // "had turned 20 five days before the fire"
    !pack.phrases.articles.has(tokens[q.last + 2]?.norm ?? '')
  )
    return 'says what a change is against'
  if (
    q.unit?.type === 'duration' &&
    before?.kind === WORD &&
    behind &&
    pack.notClaims.ago?.has(behind.norm) &&
    q.min === null
  )
    if (isBasis(pack, tokens, q.first - 1)) return 'says what a change is against'
  // "take 3 billion trips a quarter": how often
  if (
    q.words &&
    (q.decimal === '0.25' || (q.unit?.code === 'wk' && pack.numbers.articles.has(here.norm))) &&
    q.first < q.last &&
    before &&
    (!behind || behind.kind === SYMBOL) &&
    (before.kind === NUMBER ||
      (before.kind === WORD &&
        !pack.nouns.stops.has(before.norm) &&
        (pack.nouns.isHead(before.norm, false) || tokens[q.first - 2]?.kind === NUMBER)))
  )
    return 'base of a rate'
  // "a double mastectomy": of two, not twice as much.
  if (
    q.unit?.type === 'multiple' &&
    q.words &&
    pack.phrases.factors?.has(here.norm) &&
    q.first === q.last &&
    (before === undefined ||
      pack.phrases.articles.has(before.norm) ||
      (pack.phrases.inside?.has(before.norm) && behind?.kind === WORD)) &&
    (behind?.kind === WORD
      ? !pack.nouns.stops.has(behind.norm)
      : before !== undefined && (!behind || /^[.,;:)]$/.test(behind.norm)))
  )
    return 'says no quantity'
  // "01632 960 118": a number that begins with a nought goes on over its spaces.
  if (before?.kind === NUMBER && !money && !here.glued && isDialled(tokens, q.first)) return 'phone number'
  // Labels written before the number: article 31, room 5; but "to call 40 witnesses".
  if (
    before &&
    !(q.noun !== null && q.unit?.type === 'count' && notClaims.before.get(before.norm) === 'phone number') &&
    before.kind === WORD &&
    !money &&
    (q.unit === null || q.unit.type === 'count' || (q.unit.type === 'duration' && q.unit.text.length < 3)) &&
    // "Helpline 116 123"
    (!q.scaled || (notClaims.before.get(before.norm) === 'phone number' && /\d\s\d/.test(text.slice(q.start, q.end))))
  ) {
    const why = notClaims.before.get(before.norm)
    // "last season three schools called": a time, and then another noun's number.
    const isTime = q.noun !== null && notClaims.oneOfTime?.has(tokens[q.first - 2]?.norm ?? '') === true
    if (why !== undefined && !isTime && (q.noun === null || !before.glued)) return why
  }
  if (
    before?.kind === WORD &&
    !before.glued &&
    !q.words &&
    !q.scaled &&
    !money &&
    q.min === null &&
    here.kind === NUMBER &&
    (q.unit === null || q.noun !== null) &&
    before.end - before.start >= 2 &&
    isAllCaps(text, before) &&
    Number(q.decimal) >= 100
  )
    return 'number inside a name (product, index, instrument, event, organisation)'
  if (before && before.kind === SYMBOL && before.norm === '.' && !q.scaled) {
    const word = tokens[q.first - 2]
    const why = word?.kind === WORD && before.glued ? notClaims.before.get(`${word.norm}.`) : undefined
    if (why !== undefined) return why
  }
  if (before?.kind === WORD && q.unit === null && notClaims.bareLabels?.has(before.norm))
    return 'number inside a name (product, index, instrument, event, organisation)'
  const ordinal = pack.numbers.spaced ? undefined : ordinalBehind(compiled, text, tokens, q)
  if (ordinal !== undefined) return ordinal
  // Labels written after it: 5호선, 3차.
  if (!q.scaled || q.words) {
    const label = compiled.labelsAfter.match(text, q.numberEnd, text.length, (end) => {
      if (!isHangul(text.charCodeAt(end - 1))) return !isLetter(text.charCodeAt(end))
      if (!isHangul(text.charCodeAt(end))) return true
      let to = end
      while (to < text.length && isHangul(text.charCodeAt(to)) && to - end < 7) to++
      return compiled.isParticle(text.slice(end, to))
    })
    // 12번 맞으면: how often, where a verb follows.
    const follows = tokens[q.last + 1]
    const isOften =
      label?.end === q.end &&
      // 14번 홀이다
      follows?.kind === WORD &&
      !follows.glued &&
      notClaims.timesWords?.has(q.unit?.text ?? '') === true &&
      /^(verb|clause)$/.test(pack.phrases.splitParticle?.(follows.norm)?.role ?? '')
    if (label && label.end >= q.end && q.qualifier === null && !isOften) return label.value === '' ? null : label.value
  }
  if (
    notClaims.decade &&
    q.unit?.text === notClaims.decade.unit &&
    behind?.kind === NUMBER &&
    (!q.scaled || behind.norm === '1')
  )
    return 'match score or ratio'
  const bareBefore =
    (before?.norm === ')' && !here.glued) ||
    // F-35A 20대와, K9 20대와: the number of a model.
    (before !== undefined && !here.glued && endsModel(tokens, q.first - 1)) ||
    (before?.kind === WORD &&
      !before.glued &&
      pack.phrases.splitParticle?.(before.norm)?.role === 'bare' &&
      !pack.phrases.leading.has(before.norm) &&
      !pack.phrases.one?.has(before.norm) &&
      !pack.phrases.scope?.has(before.norm))
  // 역삼1동: a part of a town.
  if (here.glued && before?.kind === WORD && !q.scaled && notClaims.wards?.has(q.unit?.text ?? ''))
    return 'label: ward of a town'
  const isSmall = q.decimal !== null && q.decimal.length <= 2
  if (!q.scaled && !q.words && q.unit && isSmall && notClaims.series?.has(q.unit.text) && !bareBefore)
    return 'label: stage or term'
  // 이억원 금융위원장: a name.
  if (q.words && q.unit?.type === 'currency' && behind && !behind.glued && notClaims.isTitle?.(behind.norm))
    return 'name of a person'
  if (q.unit?.code === 'a' && before && notClaims.reigns?.has(before.norm))
    return 'number inside a name (product, index, instrument, event, organisation)'
  if (notClaims.decade && q.unit?.text === notClaims.decade.unit && !q.scaled && !q.words && q.end - q.numberEnd <= 1) {
    // 5대 그룹, 3대 과제: "the big five".
    const next = tokens[q.last + 1]
    const split = pack.phrases.splitParticle
    // 기반 조성 등 3대 방향
    const isNoun = before?.kind === WORD && !before.glued && !pack.phrases.others?.has(before.norm)
    const role = isNoun ? split?.(before.norm)?.role : undefined
    if (
      role !== 'bare' &&
      next?.kind === WORD &&
      !next.glued &&
      Number(q.decimal) <= 100 &&
      !isNext(compiled, notClaims.decade.next, next.norm) &&
      split?.(next.norm)?.role !== 'verb'
    )
      return 'number inside a name (product, index, instrument, event, organisation)'
  }
  if (
    notClaims.decade &&
    q.unit?.text === notClaims.decade.unit &&
    (q.words ? notClaims.decade.words.test(here.norm) : !q.scaled) &&
    // △60대 이상: a bullet.
    /^-?[1-9]0$/.test(q.decimal ?? q.max ?? '')
  ) {
    const next = tokens[q.last + 1]
    const role = next?.glued ? pack.phrases.splitParticle?.(`A${next.norm}`)?.role : undefined
    // 셔틀 20대를 and 20대를 are counts; 30대가, 60대(12.2명), 튀르키예 30대 정치인 are ages.
    // 증상이 있는 경우 30대라도
    const counted = bareBefore && !pack.phrases.closing?.has(before?.norm ?? '')
    // 20대를 제외한, 30대를 대상으로: of that age.
    const isAside = next?.glued === true && pack.phrases.aside?.has(tokens[q.last + 2]?.norm ?? '') === true
    // 버스를 40대로 늘렸다
    const isMoved = next?.glued === true && pack.phrases.to.has(next.norm)
    const isOfObject = isMoved && before?.kind === WORD && pack.phrases.splitParticle?.(before.norm)?.role === 'object'
    const counts = counted ? next?.glued || next?.kind !== WORD : (role === 'object' && !isAside) || isOfObject
    if (!counts || (next && !next.glued && isNext(compiled, notClaims.decade.next, next.norm))) return 'decade of age'
  }
  if (q.unit && notClaims.gradeSuffix !== undefined && text.startsWith(notClaims.gradeSuffix, q.end))
    return 'label: class or grade'
  // "the 2024 Games", "2021 Music Awards"
  if (
    q.noun !== null &&
    !q.words &&
    !q.scaled &&
    here.kind === NUMBER &&
    here.norm.length === 4 &&
    here.end - here.start === 4
  ) {
    const n = Number(q.decimal)
    const isYear =
      tokens[q.noun.first]!.capital ||
      (before !== undefined && pack.bare.definite(before.norm)) ||
      // "pre-1967 lines", "Q2 2013 earnings", and where other numbers have commas
      (before?.norm === '-' && before.glued) ||
      (before?.kind === NUMBER && before.glued) ||
      (pack.numbers.spaced && hasGroups(text)) ||
      // "based on 1967 lines"
      notClaims.ofYears?.has(tokens[q.noun.last]!.norm) === true
    if (n >= 1900 && n <= 2100 && isYear) return 'year'
  }
  if (!q.words && q.unit === null && !money) {
    const token = tokens[q.first]!
    const n = Number(q.decimal)
    if (
      token.norm.length === 4 &&
      token.end - token.start === 4 &&
      n >= 1800 &&
      n <= 2100 &&
      !q.scaled &&
      q.min === null
    )
      return 'year'
    if (
      before &&
      before.kind === WORD &&
      before.capital &&
      !q.scaled &&
      q.noun === null &&
      !token.norm.includes('.') &&
      !before.glued &&
      q.min === null &&
      q.first > 1 &&
      n > 0
    )
      if (
        !pack.phrases.pronouns.has(before.norm) &&
        !pack.phrases.leading.has(before.norm) &&
        n < 10000 &&
        // "to 19 C from Monday’s 33"
        !before.word.genitive
      )
        return 'number inside a name (product, index, instrument, event, organisation)'
  }
  return null
}

/** Whether groups of digits with spaces between them stand before a number, the first of them with a nought and no point. */
/** Whether capital words up to the name of a kind of street follow a number. */
function leadsToStreet(streets: ReadonlySet<string>, tokens: readonly Token[], q: Quantity): boolean {
  for (let i = q.last + 1; i <= q.last + 4; i++) {
    const token = tokens[i]
    if (!token?.capital) return false
    if (i > q.last + 1 && streets.has(token.norm)) return true
  }
  return false
}

/** Whether a number in words, its unit and the word behind are all written with capitals in a text that has others. */
function isTitled(tokens: readonly Token[], q: Quantity): boolean {
  const unit = tokens[q.last]!
  const next = tokens[q.last + 1]
  return unit.capital && next?.capital === true && tokens.some(({ kind, capital }) => kind === WORD && !capital)
}

/** Whether a token ends the name of a model: letters and digits, glued to each other. */
function endsModel(tokens: readonly Token[], at: number): boolean {
  const last = tokens[at]!
  const prior = tokens[at - 1]
  if (!last.glued || !prior) return false
  const letters = last.kind === NUMBER ? (prior.norm === '-' ? tokens[at - 2] : prior) : last
  return letters?.kind === WORD && /^[a-z]/.test(letters.norm) && (last.kind === NUMBER || prior.kind === NUMBER)
}

function isDialled(tokens: readonly Token[], first: number): boolean {
  let at = first
  while (at > 0 && tokens[at - 1]!.kind === NUMBER && !tokens[at]!.glued) at--
  const head = tokens[at]!
  // "1800 666 111"
  const isFree = /^1[38]00$/.test(head.norm)
  return at < first && ((head.norm.length > 2 && /^0\d+$/.test(head.norm)) || isFree)
}

/** What 번째 behind a number makes of it: a rank where a word of size follows (세 번째로 높은), else a place in a series; `undefined` without it. */
function ordinalBehind(
  { pack }: Compiled,
  text: string,
  tokens: readonly Token[],
  q: Quantity,
): string | null | undefined {
  const from = q.numberEnd + (isSpace(text.charCodeAt(q.numberEnd)) ? 1 : 0)
  const suffix = pack.numbers.ordinalSuffixes.find((word) => text.startsWith(word, from))
  if (suffix === undefined) return undefined
  let next = q.last + 1
  while (tokens[next]?.glued) next++
  const word = tokens[next]
  // 156명 중 47번째
  const before = tokens[q.first - 1]?.norm ?? ''
  // 관측 이래 세 번째다
  let end = from + suffix.length
  while (isHangul(text.charCodeAt(end)) && end - from < 8) end++
  const isTold =
    pack.phrases.allTime?.has(before) === true &&
    pack.phrases.copulas?.has(text.slice(from + suffix.length, end)) === true
  const among = isTold || (pack.phrases.partOf.has(before) && tokens[q.first - 2]?.kind !== SYMBOL)
  if (!among && (!word || !pack.bare.rankAfter.has(word.norm))) return 'ordinal of an event or thing, no rank of size'
  q.end = from + suffix.length
  q.unit = { type: 'rank', code: '1', text: suffix }
  q.kind = 'rank'
  q.why.set('kind', among ? 'place among so many' : 'ordinal with a superlative')
  return null
}

/** Bases of rates that a particle or a word of average tells: 1㎏에 1천842원, 200년에 한 번, 한 달 평균 85만원, 감자(100g). */
export function rejectBases({ pack }: Compiled, tokens: readonly Token[], found: readonly Quantity[]): void {
  const { rates } = pack.notClaims
  if (!rates) return
  for (let n = 0; n < found.length; n++) {
    const q = found[n]!
    if (q.rejected || q.unit === null || q.decimal === null) continue
    const { type } = q.unit
    const isSpan = type === 'duration' && pack.phrases.ageUnits?.test(q.unit.text) !== true
    const isOne = /^10*$/.test(q.decimal)
    // 214만TEU(1TEU는 20피트 컨테이너 1개): what the unit is.
    const defined = found[n - 1]
    const isUnit =
      q.decimal === '1' &&
      tokens[q.first - 1]?.norm === '(' &&
      defined?.last === q.first - 2 &&
      tokens[q.last + 1]?.glued
    if (isUnit && defined.unit?.text === q.unit.text && tokens[q.last + 1]!.kind === WORD) {
      let close = q.last + 1
      while (close < tokens.length && close - q.last < 16 && tokens[close]!.norm !== ')') close++
      for (const other of found.slice(n)) if (other.first < close) other.rejected ??= 'definition of a unit'
      continue
    }
    // ▲계란 30구 7190원: in a list of prices.
    const price = found[n + 1]
    const isListed =
      type !== 'currency' && price?.first === q.last + 1 && price.unit?.type === 'currency' && isItem(tokens, q.first)
    if (isListed && q.decimal.length <= 4) {
      q.rejected = 'base of a rate'
      continue
    }
    // 계란 30구 판매가는
    const item = tokens[q.last + 1]
    if (type === 'count' && q.decimal.length <= 3 && item?.kind === WORD && !item.glued) {
      const noun = pack.phrases.splitParticle?.(item.norm)?.noun
      if (noun && rates.isPrice(noun)) q.rejected = 'base of a rate'
    }
    if (!isSpan && type !== 'mass' && type !== 'volume' && type !== 'length' && !isOne) continue
    // 1킬로와트시(kWh)당
    if (tokens[q.last + 1]?.norm === '(') {
      let close = q.last + 2
      while (close < tokens.length && close - q.last <= 4 && tokens[close]!.norm !== ')') close++
      const end = tokens[close + 1]
      if (tokens[close]?.norm === ')' && end?.glued && pack.notClaims.base.behind.has(end.norm))
        q.rejected = 'base of a rate'
    }
    if (type === 'currency' || type === 'percent' || type === 'temperature' || type === 'rank') continue
    const particle = tokens[q.last + 1]
    if (particle?.glued && particle.norm === rates.genitive && !isSpan) {
      const noun = pack.phrases.splitParticle?.(tokens[q.last + 2]?.norm ?? '')?.noun
      if (noun && rates.isPrice(noun)) q.rejected = 'base of a rate'
    }
    // 200년에 한 번: how often is told with a number that says no quantity.
    if (isSpan && particle?.glued && particle.norm === rates.particle) {
      const often = tokens[q.last + 3]?.norm ?? ''
      if (rates.often.has(often) || rates.often.has(pack.phrases.splitParticle?.(often)?.noun ?? ''))
        q.rejected = 'base of a rate'
    }
    const next = found[n + 1]
    // 배추 10㎏ 상품 도매가격은: a price stands right behind it.
    const limit = Math.min(next ? next.first : tokens.length, q.last + 5)
    // 한 달 전기료
    const to = isSpan ? (q.decimal === '1' && q.words ? Math.min(limit, q.last + 2) : 0) : limit
    for (let i = q.last + 1; i < to; i++) {
      const noun = pack.phrases.splitParticle?.(tokens[i]!.norm)?.noun
      if (noun && rates.isPrice(noun)) q.rejected = 'base of a rate'
    }
    if (!next || next.rejected || next.unit === null) continue
    // 대파 1㎏은 1천540원, 20㎏ 상자에 1만1천원
    // But 고양이 1천 마리 중성화에 2억원: what is done to so many.
    const isPack = type !== 'count' || q.decimal.length <= 2
    if (!isSpan && isPack && next.unit.type === 'currency' && next.first - q.last === 2) {
      const between = pack.phrases.splitParticle?.(`A${tokens[q.last + 1]!.norm}`)
      if (between?.role === 'topic' || tokens[q.last + 1]!.norm.endsWith(rates.particle)) q.rejected = 'base of a rate'
    }
    const isSize = next.unit.type === 'currency' || rates.often.has(next.unit.text)
    if (particle?.norm === ')' && tokens[q.first - 1]?.norm === '(' && !isSpan && type !== 'count') {
      const price = [next, found[n + 2]].some((other) => other?.unit?.type === 'currency' && other.first - q.last <= 10)
      if (price) q.rejected = 'base of a rate'
      continue
    }
    let at = q.last + 1
    const told = particle?.glued === true && particle.norm === rates.particle
    // 한 달에 통화하는 사람이 20명: but 한 달에 걸쳐 20명.
    if (
      told &&
      isSpan &&
      q.decimal === '1' &&
      next.first - q.last < 14 &&
      !rates.extent.test(tokens[at + 1]?.norm ?? '') &&
      // 징역 1년에 집행유예 2년
      !rates.terms.has(tokens[q.first - 1]?.norm ?? '')
    )
      q.rejected = 'base of a rate'
    if (told) at++
    let average = false
    while (at < next.first && rates.between.has(tokens[at]!.norm)) {
      average ||= tokens[at]!.norm === rates.average
      at++
    }
    if (at !== next.first) continue
    // 한달 15.8회
    const isOften = q.decimal === '1' && isSpan && isSize && (q.words || rates.often.has(next.unit.text))
    if ((told && (isSize || average || isSpan)) || (isSpan && average) || isOften) q.rejected = 'base of a rate'
  }
}

/** Whether only words stand between a bullet and a token: ▲한우 등심 100g. */
function isItem(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 6; i--) {
    const { kind, norm } = tokens[i]!
    if (kind === SYMBOL && isBullet(norm.charCodeAt(0))) return true
    if (kind === NUMBER) return false
  }
  return false
}

function isAllCaps(text: string, token: Token): boolean {
  for (let i = token.start; i < token.end; i++) {
    const c = text.charCodeAt(i)
    if (c < 65 || c > 90) return false
  }
  return true
}

function isNext(compiled: Compiled, next: ReadonlySet<string>, word: string): boolean {
  return next.has(word) || next.has(compiled.pack.phrases.splitParticle?.(word)?.noun ?? '')
}
