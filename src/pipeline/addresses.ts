import { canonicalUrl, identityKey } from '../article/canonical-url.ts'
import { siteAddress } from '../extract/site-address.ts'
import type { Sites } from '../model/site.ts'

/** What an address says by itself, before anything is fetched. */
export interface Address {
  /** By which the ledger knows one article under many addresses. */
  readonly key: string
  /** What is fetched. */
  readonly url: string
  /** The article's id, where the site's rule reads it from the address. */
  readonly id: string | null
  /** What the site's rules say of the address: an article, none, or nothing. */
  readonly isArticle: boolean | null
}

/** @throws {FetchError} `bad_url` or `credentials_in_url` */
export function addressOf(url: string, sites: Sites): Address {
  const canonical = canonicalUrl(url)
  const site = sites.of(canonical)
  const stated = site && siteAddress(site, canonical)
  if (stated === 'none') return { key: identityKey(canonical), url: canonical, id: null, isArticle: false }
  if (stated) {
    const own = stated.canonical ?? canonical
    return { key: identityKey(own), url: own, id: stated.id, isArticle: true }
  }
  return { key: identityKey(canonical), url: canonical, id: null, isArticle: null }
}
