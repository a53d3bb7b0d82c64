import { load } from 'cheerio/slim'
import type { ListRule, NextRule } from '../model/site.ts'
import { resolveAddress } from './addresses.ts'
import { eachElement, type HtmlDocument, type HtmlElement, isElement, readHtml } from './html-tree.ts'

/** The first rule for this list page, or `null`. */
export function findListRule(url: string, lists: readonly ListRule[]): ListRule | null {
  return lists.find((rule) => url.search(rule.url) !== -1) ?? null
}

/** What a list rule finds: the links to each article by address, in the order of the page, and the next pages. */
export interface RuleResult {
  readonly links: ReadonlyMap<string, HtmlElement[]>
  readonly next: string[]
}

/** Reads a list page, or the JSON answer of its "more" button, as its rule says. */
export function readByRule(text: string, url: string, rule: ListRule): RuleResult {
  const html = rule.jsonHtml === undefined ? text : findJsonHtml(text, rule.jsonHtml)
  const { document } = readHtml(html)
  const select = load(document)
  const links = new Map<string, HtmlElement[]>()
  for (const link of select(rule.link.join(', ')).toArray().filter(isElement)) {
    const address = resolveAddress(link.attribs.href ?? '', url)
    if (!address) continue
    const known = links.get(address)
    if (known) known.push(link)
    else links.set(address, [link])
  }
  const next: string[] = []
  for (const nextRule of rule.next ?? []) {
    const hits = select(nextRule.select).toArray().filter(isElement)
    const element = nextRule.after === undefined ? hits[0] : firstBehind(document, hits, select(nextRule.after).get(0))
    const address = element ? nextAddress(element, url, rule, nextRule) : null
    if (address && !next.includes(address)) next.push(address)
  }
  return { links, next }
}

/** The first of the elements that begins behind the mark. */
function firstBehind(document: HtmlDocument, elements: HtmlElement[], mark: unknown): HtmlElement | undefined {
  const wanted = new Set(elements)
  let isBehind = false
  for (const element of eachElement(document)) {
    if (isBehind && wanted.has(element)) return element
    isBehind ||= element === mark
  }
  return undefined
}

function nextAddress(element: HtmlElement, url: string, rule: ListRule, next: NextRule): string | null {
  if (next.template === undefined) return resolveAddress(element.attribs[next.attr ?? 'href'] ?? '', url)
  const groups = new Map(Object.entries(rule.url.exec(url)?.groups ?? {}))
  const parameters = URL.parse(url)?.searchParams
  const filled = next.template.replace(/\{([\w-]+)(?:\+(\d{1,3}))?\}/g, (_all, name: string, step?: string) => {
    const value = element.attribs[name] ?? groups.get(name) ?? parameters?.get(name) ?? ''
    if (step === undefined) return encodeURIComponent(value)
    return String((/^\d{1,6}$/.test(value) ? Number(value) : 0) + Number(step))
  })
  return resolveAddress(filled, url)
}

/** The strings at a dotted path of a JSON text, joined; empty if there are none. */
function findJsonHtml(text: string, path: string): string {
  let values: unknown[]
  try {
    values = [JSON.parse(text)]
  } catch {
    return ''
  }
  for (const name of path.split('.')) {
    values = values.flatMap((value) => {
      if (typeof value !== 'object' || value === null) return []
      if (name === '*') return Object.values(value)
      return Object.hasOwn(value, name) ? [(value as Record<string, unknown>)[name]] : []
    })
  }
  return values.filter((value) => typeof value === 'string').join('\n')
}
