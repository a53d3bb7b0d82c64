import { collapseWhitespace } from '../../lib/text.ts'
import { type FieldContext, ownStories } from '../facts/field-context.ts'
import { firstText, listOf } from '../facts/json-ld.ts'
import { cleanTitle, titleKey } from './title.ts'

const maxKeywords = 100
const maxLength = 100

const keywordMetas = [
  'news_keywords',
  'keywords',
  'article:tag',
  'og:article:tag',
  'parsely-tags',
  'sailthru.tags',
  'dc.subject',
  'dcterms.subject',
] as const

/** What the page says it is about: keywords of JSON-LD and metas, each once, in the page's order. */
export function findKeywords(context: FieldContext): string[] {
  const words: string[] = []
  for (const { node } of ownStories(context).slice(0, 2)) {
    for (const entry of listOf(node.get('keywords')).slice(0, maxKeywords)) {
      const text = firstText(entry)
      if (text) words.push(...split(text))
    }
  }
  for (const name of keywordMetas) {
    for (const value of (context.facts.metas.get(name) ?? []).slice(0, maxKeywords)) words.push(...split(value))
  }
  const seen = new Set<string>()
  const keywords: string[] = []
  for (const word of words) {
    const plain = withoutQuotes(collapseWhitespace(cleanTitle(word))).replace(/^#/, '')
    const key = titleKey(plain)
    if (key === '' || plain.length > maxLength || seen.has(key) || /^(?:https?:|null$|undefined$)/i.test(plain))
      continue
    seen.add(key)
    keywords.push(plain)
    if (keywords.length === maxKeywords) break
  }
  return keywords
}

/** `"chips"` whole in quotes is a search engine's phrase. */
function withoutQuotes(word: string): string {
  return /^["“][^"“”]+["”]$/.test(word) ? word.slice(1, -1).trim() : word
}

/** A list may part its words by commas or semicolons, of any script. */
function split(text: string): string[] {
  return text.slice(0, 5000).split(/[,;，、；|]/)
}
