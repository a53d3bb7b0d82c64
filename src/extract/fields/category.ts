import { collapseWhitespace } from '../../lib/text.ts'
import { type FieldContext, type Found, ownStories } from '../facts/field-context.ts'
import { firstText, listOf } from '../facts/json-ld.ts'
import { firstMeta } from '../facts/page-facts.ts'
import { cleanTitle, titleKey } from './title.ts'

const maxLength = 80

const sectionMetas = [
  'article:section',
  'og:article:section',
  'parsely-section',
  'cxenseparse:recs:category',
  'cxenseparse:category',
  'article:section1',
  'sailthru.section',
  'dc.subject.section',
  'section',
  'category',
  'articlesection',
  'prism.section',
  'bt:section',
  'dable:item:section',
  'dd:category',
  'cms_section',
  'lp.section',
  'me2:category2',
  'classification',
] as const

/** The section the story stands in: its main one where several are named. */
export function decideCategory(context: FieldContext, title: string | null): Found<string> | null {
  const add = (text: string | null | undefined, source: string): Found<string> | null => {
    const value = text ? clean(text) : ''
    return value !== '' && value.length <= maxLength && !isNoSection(value, title) ? { value, source } : null
  }
  for (const text of (context.stated.category ?? []).slice(0, 5)) {
    const found = add(text, 'site rule')
    if (found) return found
  }
  for (const { node } of ownStories(context)) {
    for (const entry of listOf(node.get('articlesection')).slice(0, 5)) {
      const found = add(firstText(entry), 'json-ld articleSection')
      if (found) return found
    }
  }
  const meta = firstMeta(context.facts, ...sectionMetas)
  const ofMeta = meta && add(meta.value, `meta ${meta.name}`)
  if (ofMeta) return ofMeta
  for (const property of context.facts.properties) {
    if (property.name !== 'articlesection') continue
    const found = add(property.value ?? property.text, 'itemprop articleSection')
    if (found) return found
  }
  for (const [names, source] of [
    ...context.ld.breadcrumbs.map((list) => [list, 'json-ld breadcrumb'] as const),
    ...context.facts.breadcrumbs.map((list) => [list, 'breadcrumb'] as const),
  ]) {
    for (const name of names) {
      const found = add(name, source)
      if (found && !isHome(found.value, context)) return found
    }
  }
  for (const spot of context.facts.sections) {
    if (spot.text.length > 40) continue
    const found = add(spot.text, 'section label')
    if (found && !isHome(found.value, context)) return found
  }
  return null
}

function clean(text: string): string {
  const plain = collapseWhitespace(cleanTitle(text))
  // "News > Politics", "Politics|Economy": the last of a path, the first of a list.
  const path = plain.split(/\s*(?:>|›|»)\s*/)
  return (path.at(-1) ?? '').split(/\s*[|;]\s*/)[0]?.trim() ?? ''
}

function isHome(name: string, context: FieldContext): boolean {
  if (
    /^(?:home|homepage|startseite|accueil|inicio|início|portada|home page|front page|voorpagina|hem|forside|etusivu|홈|메인|처음|ホーム|トップ|首页|首頁|главная|strona główna)$/i.test(
      name,
    )
  )
    return true
  const key = titleKey(name)
  return (
    context.ld.siteNames.some((site) => titleKey(site) === key) ||
    titleKey(context.facts.metas.get('og:site_name')?.[0] ?? '') === key
  )
}

function isNoSection(name: string, title: string | null): boolean {
  if (
    /^(?:null|undefined|none|n\/a|uncategorized|article|articles|default|unknown|[^\p{L}\p{N}]+)$/iu.test(name) ||
    /^https?:/i.test(name)
  )
    return true
  return title !== null && titleKey(title) === titleKey(name)
}
