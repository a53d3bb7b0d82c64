import { registrableDomain } from '../lib/address.ts'
import { longestAddress } from '../lib/web-address.ts'

/** A link as an absolute http or https address, or `null` for an empty one, another scheme, or one past 8 KiB. */
export function resolveAddress(link: string, base: string): string | null {
  // "&amp;" in an address is never meant: it was escaped twice.
  const trimmed = link.trim().replaceAll('&amp;', '&')
  if (trimmed === '' || trimmed.length > longestAddress) return null
  const url = URL.parse(trimmed, base)
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:') || url.hostname === '') return null
  return url.href
}

/**
 * A test whether an address has the owner of this one: the same registrable domain or, where there is none, the same
 * host and port.
 */
export function sameSiteAs(base: string): (address: string) => boolean {
  const host = URL.parse(base)?.host
  const domain = registrableDomain(base)
  const known = new Map<string, boolean>()
  return (address) => {
    const url = URL.parse(address)
    if (!url || host === undefined) return false
    if (url.host === host) return true
    if (domain === null) return false
    let isSame = known.get(url.hostname)
    if (isSame === undefined) {
      isSame = registrableDomain(url.hostname) === domain
      if (known.size < 1000) known.set(url.hostname, isSame)
    }
    return isSame
  }
}

/** What is wrong with a list whose entries all lack an address. */
export const noAddress = (entries: number) =>
  entries === 1 ? 'its only entry has no address' : `none of its ${entries} entries has an address`
