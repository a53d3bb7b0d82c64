import { isWebAddress } from '../lib/web-address.ts'
import type { ArticleRecord, Doubt } from '../model/record.ts'

type Addressed = Pick<ArticleRecord, 'url' | 'images' | 'sources' | 'doubts'>

const doubt: Doubt = 'address_unusable'

/**
 * An article or record with no other addresses than those of the web: an article file of another maker may state `javascript:…`, `file:…` or what
 * is no address at all, which whoever shows a record would make a link of, or somebody's password. The file keeps what it states.
 */
export function withWebAddresses<T extends Addressed>(record: T): T {
  const { url, images, sources, doubts } = record
  const isUsable = (address: string | null) => address === null || (isWebAddress(address) && !hasCredentials(address))
  if (isUsable(url) && images.every((image) => isUsable(image.url)) && sources.every((source) => isUsable(source.url)))
    return record
  return {
    ...record,
    url: isUsable(url) ? url : null,
    images: images.filter((image) => isUsable(image.url)),
    sources: sources.map((source) => (isUsable(source.url) ? source : { ...source, url: null })),
    doubts: doubts.includes(doubt) ? doubts : [...doubts, doubt],
  }
}

function hasCredentials(address: string): boolean {
  if (!address.includes('@')) return false
  const { username, password } = new URL(address)
  return username !== '' || password !== ''
}
