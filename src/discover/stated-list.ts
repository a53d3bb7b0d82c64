import { eachElement, type HtmlDocument } from './html-tree.ts'

/** What a page states as an item of its list. */
export interface StatedItem {
  readonly href: string
  readonly name: string
}

const mostItems = 1000
const mostValues = 50_000
const longestScript = 2_000_000

/**
 * Items of the lists that a page states in JSON-LD, for pages whose links are made by script only.
 *
 * A breadcrumb trail is a list of another type.
 *
 * @see https://schema.org/ItemList
 */
export function findStatedItems(document: HtmlDocument): StatedItem[] {
  const items: StatedItem[] = []
  for (const element of eachElement(document)) {
    if (element.name !== 'script' || !/^application\/ld\+json/i.test(element.attribs.type?.trim() ?? '')) continue
    const [text] = element.children
    if (!text || !('data' in text) || text.data.length > longestScript || !text.data.includes('"ItemList"')) continue
    addItems(findJson(text.data), items)
    if (items.length >= mostItems) break
  }
  return items.slice(0, mostItems)
}

function addItems(root: unknown, items: StatedItem[]): void {
  const open: unknown[] = [root]
  for (let count = 0; open.length > 0 && count < mostValues; count++) {
    const value = open.pop()
    if (typeof value !== 'object' || value === null) continue
    const node = new Map<string, unknown>(Object.entries(value))
    if (!Array.isArray(value) && hasType(node, 'ItemList')) {
      for (const entry of asArray(node.get('itemListElement'))) addItem(entry, items)
    } else {
      open.push(...[...node.values()].reverse())
    }
  }
}

/** An entry is a ListItem with the address, or with the item that has it, or the item itself, or just the address. */
function addItem(entry: unknown, items: StatedItem[]): void {
  let name = ''
  for (let value = entry, depth = 0; depth < 2; depth++) {
    if (typeof value === 'string') {
      items.push({ href: value, name })
      return
    }
    if (typeof value !== 'object' || value === null) return
    const node = new Map<string, unknown>(Object.entries(value))
    name ||= asString(node.get('name')) || asString(node.get('headline'))
    const href = asString(node.get('url'))
    if (href !== '') {
      items.push({ href, name })
      return
    }
    value = node.get('item')
  }
}

function hasType(node: ReadonlyMap<string, unknown>, type: string): boolean {
  const stated = node.get('@type')
  return stated === type || (Array.isArray(stated) && stated.includes(type))
}

function findJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function asArray(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function asString(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
