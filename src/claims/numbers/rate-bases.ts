import type { Compiled } from '../tables/compiled.ts'
import { isBullet } from '../text/sentences.ts'
import { NUMBER, SYMBOL, type Token, WORD } from '../text/tokens.ts'
import type { Quantity } from './quantity.ts'

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
    if ((isListed && q.decimal.length <= 4) || isPriced(tokens, q, price)) {
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
    // 무게는 2.5㎏이고 값은: its clause ends with it.
    const isTold =
      particle?.glued && /^(?:verb|clause)$/.test(pack.phrases.splitParticle?.(`A${particle.norm}`)?.role ?? '')
    if (isTold) continue
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

/** 배추 1포기 4,980원(+12.3%), 삼겹살 100g 2,650원: one of it, or so much by weight, with its price right behind it in a list. */
function isPriced(tokens: readonly Token[], q: Quantity, price: Quantity | undefined): boolean {
  if (price?.first !== q.last + 1 || price.unit?.type !== 'currency' || tokens[q.first - 1]?.kind !== WORD) return false
  const isBase = q.unit!.type === 'mass' || q.unit!.type === 'volume' || (q.unit!.type === 'count' && q.decimal === '1')
  const next = tokens[price.last + 1]
  return isBase && (next === undefined || /^[(,;·/]$/.test(next.norm))
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
