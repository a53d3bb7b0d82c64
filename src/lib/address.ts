import { getDomain } from 'tldts'

/**
 * The registrable domain of a host or URL, private suffixes included (`user.github.io` is one, `github.io` none).
 *
 * `null` for an IP address, a single label such as `localhost`, and a public suffix itself.
 *
 * @see https://publicsuffix.org/list/
 */
export function registrableDomain(hostOrUrl: string): string | null {
  return getDomain(hostOrUrl, { allowPrivateDomains: true })
}
