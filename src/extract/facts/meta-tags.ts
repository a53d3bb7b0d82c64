import { attribute, cleanText, type Element } from '../tree/tree.ts'

const maxNames = 500
const maxValues = 50
const maxLength = 20_000
/** What a name may stand in: HTML's own, Open Graph's and RDFa's, microdata's, a header's. */
const nameAttributes = ['name', 'property', 'itemprop', 'http-equiv'] as const

/**
 * Adds what a `meta` element says to the values by lower-case name: Open Graph, Twitter cards, Dublin Core, Parsely and houses' own.
 *
 * @param isInItem it stands in a microdata or RDFa item, whose property it then states and not the page's
 */
export function addMetaTag(metas: Map<string, string[]>, element: Element, isInItem: boolean): void {
  const content = element.attribs.content ?? element.attribs.value
  if (content === undefined) return
  const value = cleanText(content.slice(0, maxLength)).trim()
  for (const key of nameAttributes) {
    const name = attribute(element, key)?.slice(0, 100).toLowerCase()
    if (!name || (key === 'itemprop' && isInItem)) continue
    const list = metas.get(name)
    if (list) {
      if (list.length < maxValues) list.push(value)
    } else if (metas.size < maxNames) metas.set(name, [value])
  }
}
