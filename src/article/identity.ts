import { registrableDomain } from '../lib/address.ts'
import { sha256Hex } from '../lib/hash.ts'

/** Most UTF-8 bytes of an id: with a version's suffix and the extension it stays below the 255 of common file systems. */
export const maxIdBytes = 180

/** Device names that Windows takes for no file, with or without an extension. */
const windowsReserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/i

/** The content hash of a body: lower-case hex SHA-256 of its UTF-8 bytes, as the body stands (the caller trims). */
export function contentHash(body: string): string {
  return sha256Hex(body)
}

/**
 * The id of the article at a canonical URL: `<registrable domain>_<first 16 hex of sha256 of the URL>`.
 *
 * The host, with its port, stands in where there is no registrable domain (an IP address, `localhost`); `:` becomes `-`, the
 * brackets of an IPv6 address go. Always a safe file name. The URL is hashed as it is given.
 */
export function articleId(canonicalUrl: string): string {
  return `${hostPart(canonicalUrl)}_${sha256Hex(canonicalUrl).slice(0, 16)}`
}

/** What a publisher is known by where it has no number of its own: the registrable domain, else the host; `null` without either. */
export function publisherId(url: string): string | null {
  const parsed = URL.parse(url)
  if (!parsed?.hostname) return null
  return registrableDomain(parsed.hostname) ?? (parsed.host.replace(/\.+$/, '') || null)
}

/**
 * Whether an id can be the name of a file on every system, and of no other file than its own.
 *
 * No path separator, wildcard or control character, no leading dot, no dot or space at an end, no device name of Windows,
 * at most `maxIdBytes` bytes.
 */
export function isSafeId(id: string): boolean {
  return (
    id !== '' &&
    id.length <= maxIdBytes &&
    Buffer.byteLength(id) <= maxIdBytes &&
    id.isWellFormed() &&
    !/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff/\\:*?"<>|]/.test(id) &&
    !/^[.\s]|[.\s]$/.test(id) &&
    !windowsReserved.test(id)
  )
}

function hostPart(url: string): string {
  const parsed = URL.parse(url)
  const host = parsed ? (registrableDomain(parsed.hostname) ?? parsed.host) : ''
  // A URL parser takes hosts longer than any name server would; the hash tells them apart.
  const name = host
    .slice(0, 120)
    .replaceAll(':', '-')
    .replace(/[^a-z0-9.-]/gi, '')
    .replace(/^\.+|\.+$/g, '')
  return name === '' ? 'unknown' : windowsReserved.test(name) ? `host-${name}` : name
}
