import { attribute, type Element } from '../tree/tree.ts'

/** The local name of a schema's type or property, lower-case: `http://schema.org/Person`, `schema:Person`, `Person` → `person`. */
export function localName(name: string): string {
  const first = name.trim().split(/\s+/)[0] ?? ''
  const cut = Math.max(first.lastIndexOf('/'), first.lastIndexOf(':'), first.lastIndexOf('#'))
  return first.slice(cut + 1).toLowerCase()
}

const none: readonly string[] = []

/**
 * The names of the properties that an element states in microdata (`itemprop`) or RDFa (`property`), as written.
 *
 * A `meta` outside of all items with a `property` alone is Open Graph, which is read as meta.
 */
export function propertyNames({ name, attribs }: Element, isInItem: boolean): readonly string[] {
  const written = attribs.itemprop ?? attribs.property
  if (written === undefined || (name === 'meta' && attribs.itemprop === undefined && !isInItem)) return none
  return written.slice(0, 200).split(/\s+/)
}

/** The value that an element's attributes state for its property; `null` where it is the element's text, as in links, whose address is no name. */
export function propertyValue(element: Element): string | null {
  const value = attribute(element, 'content') ?? attribute(element, 'datetime') ?? attribute(element, 'title')
  return value ?? (element.name === 'a' || element.name === 'link' ? null : attribute(element, 'href'))
}
