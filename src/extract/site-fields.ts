import { orNull } from '../lib/text.ts'
import type { FieldRule, Site, SiteField } from '../model/site.ts'
import { select } from './tree/select.ts'
import { attribute, elementsNamed, rawText, type Tree, textOf } from './tree/tree.ts'

/** What a site's rules found for one field, and the rule that found it. */
export interface SiteValue {
  /** Every element's text for `authors`, one text for all others. */
  readonly texts: readonly string[]
  readonly source: string
}

/** Only this much of each script is searched: ids stand at its head. */
const maxScript = 20_000

/** The first rule of a field that finds something, or `null`. */
export function siteField(tree: Tree, site: Site | null, field: SiteField): SiteValue | null {
  for (const rule of site?.fields?.[field] ?? []) {
    const texts = textsOf(tree, rule, field === 'authors')
    if (texts.length > 0) return { texts, source: `site: ${describe(rule)}` }
  }
  return null
}

/** The first group of a site's rules over the page's scripts or markup, trimmed, or `null`. */
export function siteText(tree: Tree, site: Site | null, field: SiteField): { text: string; source: string } | null {
  const value = siteField(tree, site, field)
  const text = value?.texts[0]
  return value && text !== undefined ? { text, source: value.source } : null
}

function describe(rule: FieldRule): string {
  if (typeof rule === 'string') return rule
  if ('script' in rule) return `script ${rule.script}`
  return rule.attr === undefined ? rule.select : `${rule.select} @${rule.attr}`
}

function textsOf(tree: Tree, rule: FieldRule, all: boolean): string[] {
  if (typeof rule !== 'string' && 'script' in rule) {
    for (const script of elementsNamed(tree, 'script')) {
      const found = firstGroup(rule.script, rawText(script).slice(0, maxScript))
      const text = named(found, rule.names)
      if (text !== null) return [text]
    }
    return []
  }
  const { select: selector, attr, match, names } = typeof rule === 'string' ? { select: rule } : rule
  const texts: string[] = []
  for (const element of select(tree, selector)) {
    const whole = attr === undefined ? orNull(textOf(element)) : attribute(element, attr)
    if (whole === null) continue
    const text = named(match === undefined ? whole : firstGroup(match, whole), names)
    if (text === null) continue
    texts.push(text)
    if (!all) break
  }
  return texts
}

function firstGroup(pattern: RegExp, text: string): string | null {
  const match = pattern.exec(text)
  return match === null ? null : orNull(match[1] ?? match[0])
}

function named(code: string | null, names: Readonly<Record<string, string>> | undefined): string | null {
  if (code === null || names === undefined) return code
  return Object.hasOwn(names, code) ? (names[code] ?? null) : null
}
