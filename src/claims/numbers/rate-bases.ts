import type { NotClaims, Pack } from '../pack/pack.ts'
import type { Compiled } from '../tables/compiled.ts'
import type { Units } from '../tables/tables.ts'
import { isBullet } from '../text/sentences.ts'
import { isHangul, NUMBER, SYMBOL, type Token, WORD } from '../text/tokens.ts'
import type { Quantity } from './quantity.ts'

const BASE = 'base of a rate'
const DEFINITION = 'definition of a unit'

type Rates = NonNullable<NotClaims['rates']>

/** A number with a unit, as a base of a rate may be. */
interface Base {
  readonly pack: Pack
  readonly rates: Rates
  readonly tokens: readonly Token[]
  readonly found: readonly Quantity[]
  readonly n: number
  readonly q: Quantity & { readonly decimal: string; readonly unit: NonNullable<Quantity['unit']> }
  readonly next: Quantity | undefined
  /** A span of time, and no age. */
  readonly isSpan: boolean
}

/** Bases of rates that a particle or a word of average tells: 1㎏에 1천842원, 200년에 한 번, 한 달 평균 85만원, 감자(100g). */
export function rejectBases({ pack, units }: Compiled, tokens: readonly Token[], found: readonly Quantity[]): void {
  const { rates } = pack.notClaims
  if (!rates) return
  for (let n = 0; n < found.length; n++) {
    const q = found[n]!
    if (q.rejected || q.unit === null || q.decimal === null) continue
    const isSpan = q.unit.type === 'duration' && pack.phrases.ageUnits?.test(q.unit.text) !== true
    const base = { pack, rates, tokens, found, n, q: q as Base['q'], next: found[n + 1], isSpan }
    if (spellsUnitOut(base, units)) q.rejected = DEFINITION
    else if (definesUnit(base) || explainsBase(base)) rejectDefinition(base)
    else if (isItemOfPrices(base) || isBeforePrice(base) || (mayBeBase(base) && isBase(base))) q.rejected = BASE
  }
}

/** 214만TEU(1TEU는 20피트 컨테이너 1개): what the unit is. */
function definesUnit({ tokens, found, n, q }: Base): boolean {
  const defined = found[n - 1]
  const particle = tokens[q.last + 1]
  if (q.decimal !== '1' || tokens[q.first - 1]?.norm !== '(' || defined?.last !== q.first - 2) return false
  return particle?.glued === true && particle.kind === WORD && defined.unit?.text === q.unit.text
}

/** 3㏊(헥타르·1만㎡), 10a(아르·100㎡)당: the unit before the bracket by its name, and how much that is. */
function spellsUnitOut({ tokens, found, n, q }: Base, { after }: Units): boolean {
  const name = tokens[q.first - 2]
  const open = tokens[q.first - 3]
  const told = tokens[q.first - 4]
  if (tokens[q.last + 1]?.norm !== ')' || open?.norm !== '(' || !open.glued || name?.kind !== WORD) return false
  // "10a" is one word, and no number that has been found.
  const isTold = found[n - 1]?.last === q.first - 4 || (told?.kind === WORD && !isHangul(told.norm.charCodeAt(0)))
  const unit = after.match(name.norm, 0, name.norm.length, (to) => to === name.norm.length)
  return isTold && unit?.value.rows.some(({ type }) => type === q.unit.type && type !== 'count') === true
}

/** 1FEU(40피트 컨테이너 1개)당 2853달러: what the unit before a bracket is that a price is told for. */
function explainsBase({ tokens, q, pack }: Base): boolean {
  const unit = tokens[q.first - 2]
  if (tokens[q.first - 1]?.norm !== '(' || !tokens[q.first - 1]!.glued || unit?.kind !== WORD) return false
  let close = q.last + 1
  while (close < tokens.length && close - q.last < 8 && tokens[close]!.norm !== ')') close++
  const end = tokens[close + 1]
  return tokens[close]?.norm === ')' && end?.glued === true && pack.notClaims.base.behind.has(end.norm)
}

function rejectDefinition({ tokens, found, n, q }: Base): void {
  let close = q.last + 1
  while (close < tokens.length && close - q.last < 16 && tokens[close]!.norm !== ')') close++
  for (const other of found.slice(n)) if (other.first < close) other.rejected ??= DEFINITION
  const told = found[n - 1]
  if (told?.last === q.first - 2 && told.decimal === '1') told.rejected ??= BASE
}

/** ▲계란 30구 7190원, 한강버스 1회 3000원: in a list of prices, or one of what is sold so. */
function isItemOfPrices({ tokens, q, next }: Base): boolean {
  const isBesidePrice =
    q.unit.type !== 'currency' && next?.first === q.last + 1 && next.unit?.type === 'currency' && !next.rejected
  const isListed = isBesidePrice && q.decimal.length <= 4 && isItem(tokens, q.first)
  const isOne = isBesidePrice && q.decimal === '1' && !q.words && q.unit.type === 'count'
  return isListed || isOne || isPriced(tokens, q, next)
}

/** 계란 30구 판매가는, 달걀 1판(특란 30구) 가격은 */
function isBeforePrice({ tokens, q, pack, rates }: Base): boolean {
  let at = q.last + 1
  if (tokens[at]?.norm === '(' && tokens[at]!.glued) {
    while (at < tokens.length && at - q.last < 8 && tokens[at]!.norm !== ')') at++
    at++
  } else if (tokens[at]?.norm === ')' && isOfPack(tokens, q)) at++
  if (tokens[at]?.norm === rates.average) at++
  const item = tokens[at]
  if (q.unit.type !== 'count' || q.decimal.length > 3 || item?.kind !== WORD || item.glued) return false
  return isPriceWord(pack, rates, item)
}

/** 1판(특란 30구): whether a number stands in brackets behind one of what is sold so. */
function isOfPack(tokens: readonly Token[], { first }: Quantity): boolean {
  let open = first - 1
  while (open > 0 && first - open <= 3 && tokens[open]!.norm !== '(') open--
  return (
    tokens[open]?.norm === '(' && tokens[open]!.glued && tokens[open - 2]?.kind === NUMBER && tokens[open - 1]!.glued
  )
}

function isPriceWord({ phrases }: Pack, rates: Rates, token: Token | undefined): boolean {
  const noun = phrases.splitParticle?.(token?.norm ?? '')?.noun
  return noun !== undefined && noun !== '' && rates.isPrice(noun)
}

const amounts: ReadonlySet<string> = new Set(['mass', 'volume', 'length'])
const noBases: ReadonlySet<string> = new Set(['currency', 'percent', 'temperature', 'rank'])

const mayBeBase = (base: Base): boolean =>
  base.isSpan || amounts.has(base.q.unit.type) || /^10*$/.test(base.q.decimal) || isInPack(base)

function isBase(base: Base): boolean {
  const { tokens, q, next, isSpan, pack } = base
  if (isBracketed(base)) return true
  // 80㎏ 당 18만원
  const apart = tokens[q.last + 1]
  const isPer =
    apart?.kind === WORD && !apart.glued && apart.norm.length === 1 && pack.notClaims.base.behind.has(apart.norm)
  if (isPer && amounts.has(q.unit.type)) return true
  if (noBases.has(q.unit.type)) return false
  const particle = tokens[q.last + 1]
  if (isOfPrice(base) || isOften(base)) return true
  // 무게는 2.5㎏이고 값은: its clause ends with it.
  const { splitParticle } = pack.phrases
  if (particle?.glued && /^(?:verb|clause)$/.test(splitParticle?.(`A${particle.norm}`)?.role ?? '')) return false
  if (isPriceBehind(base) || isInPrice(base)) return true
  // 1kg기준 평균 4450원
  if (particle?.glued && amounts.has(q.unit.type) && /^10*$/.test(q.decimal) && particle.norm === base.rates.basis)
    return true
  if (!next || next.rejected || next.unit === null) return false
  if (isPack(base, next)) return true
  if (isWithPieces(base) || isWithWeight(base)) return true
  // 감자(100g)는 334원, 감자(수미·100g)는 334원
  const opens = tokens[q.first - 1]?.norm === '(' || isOfKind(base)
  if (isInPack(base) || (particle?.norm === ')' && opens && !isSpan && q.unit.type !== 'count'))
    return [next, base.found[base.n + 2]].some(
      // 위판량(544톤)과 위판액(88억원)이: each in a bracket of its own
      (other) =>
        other?.unit?.type === 'currency' && other.first - q.last <= 10 && tokens[other.first - 1]!.norm !== '(',
    )
  return isRate(base, next)
}

/** 도매가격(상품 5kg)은: in brackets behind the word for a price. */
function isInPrice({ tokens, q, pack, rates }: Base): boolean {
  if (!amounts.has(q.unit.type) || tokens[q.last + 1]?.norm !== ')') return false
  return [1, 2].some(
    (back) => tokens[q.first - back]?.norm === '(' && isPriceWord(pack, rates, tokens[q.first - back - 1]),
  )
}

/** 사과(홍로·10개)는 2만1천900원: so many pieces as are sold together. */
function isInPack(base: Base): boolean {
  const { tokens, q, pack } = base
  if (q.unit.type !== 'count' || q.decimal.length > 2 || !pack.phrases.packs?.has(q.unit.text)) return false
  return (isOfKind(base) || tokens[q.first - 1]?.norm === '(') && tokens[q.last + 1]?.norm === ')'
}

/** 갈치 10㎏(20~25마리)에 22만원, 빙장 10㎏(25마리)는 29만원: so much of it by weight, with how many pieces that is. */
function isWithPieces({ tokens, found, n, q, pack }: Base): boolean {
  const pieces = found[n + 1]
  const { packs, splitParticle } = pack.phrases
  if (q.unit.type !== 'mass' || pieces?.unit?.type !== 'count' || !packs?.has(pieces.unit.text)) return false
  if (tokens[q.last + 1]?.norm !== '(' || pieces.first !== q.last + 2 || tokens[pieces.last + 1]?.norm !== ')')
    return false
  const particle = tokens[pieces.last + 2]
  const price = found[n + 2]
  if (!particle?.glued || price?.unit?.type !== 'currency' || price.first - pieces.last > 14) return false
  if (splitParticle?.(`A${particle.norm}`) === null) return false
  pieces.rejected ??= BASE
  return true
}

/** 한 가마(80㎏)에 24만원: one of it, with how much that is. */
function isWithWeight({ tokens, found, n, q, pack, rates }: Base): boolean {
  const weight = found[n + 1]
  if (q.decimal !== '1' || q.unit.type !== 'count' || !pack.phrases.packs?.has(q.unit.text)) return false
  if (!weight || tokens[q.last + 1]?.norm !== '(' || weight.first !== q.last + 2) return false
  const close = weight.last + 1
  return tokens[close]?.norm === ')' && tokens[close + 1]?.glued === true && tokens[close + 1]!.norm === rates.particle
}

/** (홍로·10개), (수미·100g): behind the kind of what is sold so. */
const isOfKind = ({ tokens, q }: Base): boolean =>
  tokens[q.first - 1]?.norm === '·' && tokens[q.first - 3]?.norm === '('

/** 1킬로와트시(kWh)당 */
function isBracketed({ tokens, q, pack }: Base): boolean {
  if (tokens[q.last + 1]?.norm !== '(') return false
  let close = q.last + 2
  while (close < tokens.length && close - q.last <= 4 && tokens[close]!.norm !== ')') close++
  const end = tokens[close + 1]
  return tokens[close]?.norm === ')' && end?.glued === true && pack.notClaims.base.behind.has(end.norm)
}

/** 배추 1포기의 소매가격 */
function isOfPrice({ tokens, q, isSpan, pack, rates }: Base): boolean {
  const particle = tokens[q.last + 1]
  if (!particle?.glued || particle.norm !== rates.genitive || isSpan) return false
  // 산불 1건의 평균 진화 시간
  const isMean = q.decimal === '1' && tokens[q.last + 2]?.norm.startsWith(rates.average) === true
  return isMean || isPriceWord(pack, rates, tokens[q.last + 2])
}

/** 200년에 한 번: how often is told with a number that says no quantity. */
function isOften({ tokens, q, isSpan, pack, rates }: Base): boolean {
  const particle = tokens[q.last + 1]
  if (!isSpan || !particle?.glued || particle.norm !== rates.particle) return false
  const often = tokens[q.last + 3]?.norm ?? ''
  return rates.often.has(often) || rates.often.has(pack.phrases.splitParticle?.(often)?.noun ?? '')
}

/** 배추 10㎏ 상품 도매가격은, 한 달 전기료: a price stands right behind it. */
function isPriceBehind({ tokens, q, next, isSpan, pack, rates }: Base): boolean {
  const limit = Math.min(next ? next.first : tokens.length, q.last + 5)
  const to = isSpan ? (q.decimal === '1' && q.words ? Math.min(limit, q.last + 2) : 0) : limit
  for (let i = q.last + 1; i < to; i++) {
    // 주행거리 562㎞, 가격 6,500만원
    if (tokens[i]!.norm === ',') return false
    if (isPriceWord(pack, rates, tokens[i])) return true
  }
  return false
}

/** 대파 1㎏은 1천540원, 20㎏ 상자에 1만1천원. But 고양이 1천 마리 중성화에 2억원: what is done to so many. */
function isPack({ tokens, q, isSpan, pack, rates }: Base, next: Quantity): boolean {
  // 양배추 1포기는 평균 4천원
  const isMean = tokens[q.last + 2]?.norm === rates.average && next.first - q.last === 3
  if (isSpan || next.unit!.type !== 'currency' || (next.first - q.last !== 2 && !isMean)) return false
  if (q.unit.type === 'count' && q.decimal.length > 2) return false
  // 5369t에 482억원: so much of it in all.
  if (q.unit.code === 't' && !/^10*$/.test(q.decimal)) return false
  const between = tokens[q.last + 1]!.norm
  const role = pack.phrases.splitParticle?.(`A${between}`)?.role
  if (role === 'object') return !pack.phrases.personUnits?.test(q.unit.text) && isOffered(tokens, q, next, rates)
  return role === 'topic' || between.endsWith(rates.particle)
}

/** 국밥 한 그릇을 7천원 이하로 묶다, 커피 한 잔을 2천원에 판다; but 집 한 채를 9억원에 샀다: what one costs, and not what somebody did. */
function isOffered(tokens: readonly Token[], q: Quantity, { last }: Quantity, { dealt }: Rates): boolean {
  if (q.decimal !== '1' || !dealt) return false
  for (let i = last + 1; i < tokens.length && i <= last + 4 && tokens[i]!.kind !== NUMBER; i++)
    if (dealt.test(tokens[i]!.norm)) return false
  return true
}

/** 1㎏에 1천842원, 한 달 평균 85만원, 한달 15.8회 */
function isRate({ tokens, q, isSpan, rates }: Base, next: Quantity): boolean {
  const particle = tokens[q.last + 1]
  const isTold = particle?.glued === true && particle.norm === rates.particle
  if (q.unit.code === 't' && !/^10*$/.test(q.decimal)) return false
  // 한 달에 통화하는 사람이 20명: but 한 달에 걸쳐 20명.
  if (
    isTold &&
    isSpan &&
    q.decimal === '1' &&
    next.first - q.last < 14 &&
    !rates.extent.test(tokens[q.last + 2]?.norm ?? '') &&
    // 징역 1년에 집행유예 2년
    !rates.terms.has(tokens[q.first - 1]?.norm ?? '')
  )
    return true
  let isAverage = false
  let at = q.last + (isTold ? 2 : 1)
  for (; at < next.first && rates.between.has(tokens[at]!.norm); at++) isAverage ||= tokens[at]!.norm === rates.average
  if (at !== next.first) return false
  const isCounted = rates.often.has(next.unit!.text)
  const isSize = next.unit!.type === 'currency' || isCounted
  if (isTold && (isSize || isAverage || isSpan)) return true
  // 한달 15.8회
  return isSpan && (isAverage || (q.decimal === '1' && isSize && (q.words || isCounted)))
}

/** 배추 1포기 4,980원(+12.3%), 삼겹살 100g 2,650원: one of it, or so much by weight, with its price right behind it in a list. */
function isPriced(tokens: readonly Token[], q: Quantity, price: Quantity | undefined): boolean {
  if (price?.first !== q.last + 1 || price.unit?.type !== 'currency' || tokens[q.first - 1]?.kind !== WORD) return false
  const isBase = q.unit!.type === 'mass' || q.unit!.type === 'volume' || (q.unit!.type === 'count' && q.decimal === '1')
  const next = tokens[price.last + 1]
  return isBase && (next === undefined || /^[(,;·/]$/.test(next.norm))
}

/** Whether only words stand between a bullet and a token: ▲한우 등심 100g. */
export function isItem(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 6; i--) {
    const { kind, norm } = tokens[i]!
    if (kind === SYMBOL && isBullet(norm.charCodeAt(0))) return true
    if (kind === NUMBER) return false
  }
  return false
}
