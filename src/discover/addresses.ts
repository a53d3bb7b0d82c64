import { registrableDomain } from '../lib/address.ts'

const longestAddress = 8192

/** A link as an absolute http or https address, or `null` for an empty one, another scheme, or one past 8 KiB. */
export function resolveAddress(link: string, base: string): string | null {
  const trimmed = link.trim()
  if (trimmed === '' || trimmed.length > longestAddress) return null
  const url = URL.parse(trimmed, base)
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:') || url.hostname === '') return null
  return url.href
}

/** Whether two addresses have one owner: the same registrable domain or, where there is none, the same host and port. */
export function isSameSite(a: string, b: string): boolean {
  const [first, second] = [URL.parse(a), URL.parse(b)]
  if (!first || !second) return false
  if (first.host === second.host) return true
  const domain = registrableDomain(first.hostname)
  return domain !== null && domain === registrableDomain(second.hostname)
}
