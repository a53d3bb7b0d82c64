import type { LookupAddress } from 'node:dns'
import ipaddr from 'ipaddr.js'
import { FetchError } from '../lib/errors.ts'

/** Ranges that ipaddr.js takes for ordinary unicast and that are none (IANA special-purpose registries). */
const globalUnicast = ipaddr.IPv6.parse('2000::')
const nat64 = ipaddr.IPv6.parse('64:ff9b::')

/**
 * Whether an IP address, in any spelling, is a public unicast one: none that is loopback, private, link-local (cloud metadata), shared
 * (carrier-grade NAT), multicast, reserved, for documentation, or a tunnel to such. Addresses with a zone are never public.
 *
 * @see https://www.iana.org/assignments/iana-ipv4-special-registry and iana-ipv6-special-registry
 */
export function isPublicAddress(address: string): boolean {
  if (address.includes('%') || !ipaddr.isValid(address)) return false
  // ipaddr.js takes the IPv4-compatible form, which nobody routes, for the IPv4-mapped one.
  if (/^::\d+\./.test(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed instanceof ipaddr.IPv4) return parsed.range() === 'unicast'
  if (!(parsed instanceof ipaddr.IPv6)) return false
  if (parsed.isIPv4MappedAddress()) return parsed.toIPv4Address().range() === 'unicast'
  if (parsed.match(nat64, 96)) {
    return new ipaddr.IPv4(parsed.toByteArray().slice(12)).range() === 'unicast'
  }
  // Everything public lies in 2000::/3; 6to4 and Teredo, which lie there too, have ranges of their own.
  return parsed.match(globalUnicast, 3) && parsed.range() === 'unicast'
}

/** The IP address that a URL's host spells out, brackets off; `null` for a name. */
export function addressOf(url: URL): string | null {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  return ipaddr.isValid(host) ? host : null
}

/** `localhost` and everything below it, which resolvers send to this machine (RFC 6761 §6.3). */
function isLocalName(hostname: string): boolean {
  return /(?:^|\.)localhost\.?$/i.test(hostname)
}

/**
 * Refuse an address that spells out, or names, a place inside: the check for literals, which are never looked up.
 *
 * @throws {FetchError} `private_address`
 */
export function refusePrivateLiteral(url: URL): void {
  const address = addressOf(url)
  if (address !== null ? !isPublicAddress(address) : isLocalName(url.hostname)) {
    throw privateAddress(url.hostname, address ?? url.hostname, url.href)
  }
}

/**
 * Those of a name's addresses that may be connected to.
 *
 * @throws {FetchError} `private_address` if there are addresses, and none is public
 */
export function publicAddresses(hostname: string, found: readonly LookupAddress[]): LookupAddress[] {
  const open = found.filter(({ address }) => isPublicAddress(address))
  if (open.length === 0 && found.length > 0) throw privateAddress(hostname, found[0]!.address)
  return open
}

function privateAddress(host: string, address: string, url?: string): FetchError {
  const where = address === host.replace(/^\[|\]$/g, '') ? host : `${host} (${address})`
  return new FetchError(
    'private_address',
    `cannot fetch from ${where}: not a public address; --allow-private-network lifts this`,
    { url },
  )
}
