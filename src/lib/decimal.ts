/**
 * Exact arithmetic on plain decimal strings: an optional minus, digits, an optional point with digits ("-12.5").
 *
 * A float product of a price and a scale word is off by one somewhere; a moved point never is.
 */

function split(text: string): { readonly minus: boolean; readonly whole: string; readonly part: string } {
  const minus = text.startsWith('-')
  const body = minus ? text.slice(1) : text
  const point = body.indexOf('.')
  return point < 0
    ? { minus, whole: body, part: '' }
    : { minus, whole: body.slice(0, point), part: body.slice(point + 1) }
}

function join(minus: boolean, whole: string, part: string): string {
  let from = 0
  while (from < whole.length - 1 && whole.charCodeAt(from) === 48) from++
  let to = part.length
  while (to > 0 && part.charCodeAt(to - 1) === 48) to--
  const size = `${whole.slice(from) || '0'}${to > 0 ? `.${part.slice(0, to)}` : ''}`
  return minus && size !== '0' ? `-${size}` : size
}

/** The same number without leading or trailing zeros. */
export function normalizeDecimal(text: string): string {
  const { minus, whole, part } = split(text)
  return join(minus, whole, part)
}

/** The number with its decimal point moved `places` to the right (to the left when negative): times 10 to the power of `places`. */
export function shiftDecimal(text: string, places: number): string {
  const { minus, whole, part } = split(text)
  if (places >= 0) {
    const padded = part.padEnd(places, '0')
    return join(minus, whole + padded.slice(0, places), padded.slice(places))
  }
  const padded = whole.padStart(1 - places, '0')
  const at = padded.length + places
  return join(minus, padded.slice(0, at), padded.slice(at) + part)
}

function scaled(text: string, places: number): bigint {
  const { minus, whole, part } = split(text)
  const size = BigInt(whole + part.padEnd(places, '0') || '0')
  return minus ? -size : size
}

/** Numbers of so many digits have sums and products that a double holds exactly. */
const fewDigits = 7

function small(text: string, places: number): number {
  const { minus, whole, part } = split(text)
  const size = Number(whole + part.padEnd(places, '0'))
  return minus ? -size : size
}

function places(text: string): number {
  const point = text.indexOf('.')
  return point < 0 ? 0 : text.length - point - 1
}

function unscaled(value: bigint | number, digits: number): string {
  return shiftDecimal(String(value), -digits)
}

export function addDecimals(a: string, b: string): string {
  if (a === '0') return normalizeDecimal(b)
  if (b === '0') return normalizeDecimal(a)
  const digits = Math.max(places(a), places(b))
  return a.length + digits <= 2 * fewDigits && b.length + digits <= 2 * fewDigits
    ? unscaled(small(a, digits) + small(b, digits), digits)
    : unscaled(scaled(a, digits) + scaled(b, digits), digits)
}

export function multiplyDecimals(a: string, b: string): string {
  const pa = places(a)
  const pb = places(b)
  return a.length <= fewDigits && b.length <= fewDigits
    ? unscaled(small(a, pa) * small(b, pb), pa + pb)
    : unscaled(scaled(a, pa) * scaled(b, pb), pa + pb)
}

/** The quotient to 15 places, rounded down (a third is 0.333333333333333); `null` for a division by zero. */
export function divideDecimals(a: string, b: string): string | null {
  const digits = Math.max(places(a), places(b))
  const divisor = scaled(b, digits)
  if (divisor === 0n) return null
  return unscaled((scaled(a, digits) * 10n ** 15n) / divisor, 15)
}

export function negateDecimal(text: string): string {
  if (text === '0') return text
  return text.startsWith('-') ? text.slice(1) : `-${text}`
}
