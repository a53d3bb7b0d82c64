import type { Site } from '../model/site.ts'

/** What a site's rules say of an address: an article's id and canonical URL, or that there is none. */
export interface SiteAddress {
  readonly id: string | null
  readonly canonical: string | null
  /** What the address names, such as `oid` and `aid`, padded as the templates ask. */
  readonly parts: ReadonlyMap<string, string>
}

/** Longest address that is matched against rules. */
const maxAddress = 4000

/**
 * The article that an address means by its site's rules.
 *
 * `null` if no rule knows it; `'none'` if a rule says that there is no article, whatever it looks like.
 */
export function siteAddress(site: Site, url: string): SiteAddress | 'none' | null {
  if (url.length > maxAddress) return null
  if (site.notArticleUrls?.some((pattern) => pattern.test(url))) return 'none'
  for (const pattern of site.articleUrls ?? []) {
    const groups = pattern.exec(url)?.groups
    if (!groups) continue
    const raw = new Map(Object.entries(groups).filter((entry): entry is [string, string] => entry[1] !== undefined))
    const parts = new Map(raw)
    return { id: fill(site.id, raw, parts), canonical: fill(site.canonical, raw, parts), parts }
  }
  return null
}

/** `{oid:3}` is the part `oid` padded with zeros to three digits; the padded form is noted in `parts`. */
function fill(
  template: string | undefined,
  raw: ReadonlyMap<string, string>,
  parts: Map<string, string>,
): string | null {
  if (template === undefined) return null
  let complete = true
  const text = template.replace(/\{(\w+)(?::(\d+))?\}/g, (_, name: string, width: string | undefined) => {
    const part = raw.get(name)
    if (part === undefined) {
      complete = false
      return ''
    }
    if (width === undefined) return part
    const padded = part.padStart(Number(width), '0')
    parts.set(name, padded)
    return padded
  })
  return complete ? text : null
}
