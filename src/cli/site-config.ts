import { z } from 'zod'
import type { FieldRule, ListRule, Site, SiteField } from '../model/site.ts'

/** A regular expression as text; `null`-prototype surprises aside, one that does not compile is named by its key. */
const pattern = z.string().min(1).max(1000).refine(isPattern, { error: 'is no regular expression' })
const selector = z.string().min(1).max(500)
const selectors = z.array(selector).min(1)

const fieldRule = z.union([
  selector,
  z.strictObject({
    select: selector,
    attr: z.string().min(1).optional(),
    match: pattern.optional(),
    names: z.record(z.string(), z.string()).optional(),
  }),
])
const rules = z.array(fieldRule).min(1)

/** The keys of the config file for the fields that a rule can state. */
const fieldKeys = {
  title: 'title',
  publisher: 'publisher',
  authors: 'authors',
  published_at: 'publishedAt',
  modified_at: 'modifiedAt',
  category: 'category',
  canonical: 'canonical',
  description: 'description',
} as const satisfies Record<string, SiteField>

const fields = z.strictObject({
  title: rules.optional(),
  publisher: rules.optional(),
  authors: rules.optional(),
  published_at: rules.optional(),
  modified_at: rules.optional(),
  category: rules.optional(),
  canonical: rules.optional(),
  description: rules.optional(),
} satisfies Record<keyof typeof fieldKeys, z.ZodOptional>)

/** A site as the config file describes it: `"sites": {"example.com": {…}}`. Regular expressions are texts there. */
export const siteConfigSchema = z.strictObject({
  time_zone: z.string().refine(isTimeZone, { error: 'is no time zone; write it as in "Asia/Seoul"' }).optional(),
  language: z.string().min(2).optional(),
  article_urls: z.array(pattern).optional(),
  not_article_urls: z.array(pattern).optional(),
  id: z.string().min(1).optional(),
  canonical: z.string().min(1).optional(),
  fields: fields.optional(),
  body: z.strictObject({ select: selectors, drop: selectors.optional() }).optional(),
  images: z.strictObject({ select: selectors, caption: selectors.optional() }).optional(),
  lists: z.array(z.strictObject({ url: pattern, link: selectors, next: selectors.optional() })).optional(),
  gone: selectors.optional(),
})

type SiteConfig = z.infer<typeof siteConfigSchema>

/** What is wrong, and under which keys. */
export interface SiteProblem {
  readonly path: readonly (string | number)[]
  readonly message: string
}

export function readSite(domain: string, value: unknown): Site | SiteProblem {
  const parsed = siteConfigSchema.safeParse(value)
  if (parsed.success) return siteOf(domain, parsed.data)
  const issue = parsed.error.issues[0]!
  return { path: issue.path.filter((key) => typeof key !== 'symbol'), message: issue.message }
}

export function isProblem(result: Site | SiteProblem): result is SiteProblem {
  return 'message' in result
}

function siteOf(domain: string, config: SiteConfig): Site {
  const { time_zone, language, article_urls, not_article_urls, id, canonical, body, images, lists, gone } = config
  return {
    domain,
    ...(time_zone ? { timeZone: time_zone } : {}),
    ...(language ? { language } : {}),
    ...(article_urls ? { articleUrls: article_urls.map((text) => new RegExp(text, 'i')) } : {}),
    ...(not_article_urls ? { notArticleUrls: not_article_urls.map((text) => new RegExp(text, 'i')) } : {}),
    ...(id ? { id } : {}),
    ...(canonical ? { canonical } : {}),
    ...(config.fields ? { fields: fieldsOf(config.fields) } : {}),
    ...(body ? { body: { select: body.select, ...(body.drop ? { drop: body.drop } : {}) } } : {}),
    ...(images ? { images: { select: images.select, ...(images.caption ? { caption: images.caption } : {}) } } : {}),
    ...(lists ? { lists: lists.map(listOf) } : {}),
    ...(gone ? { gone } : {}),
  }
}

function fieldsOf(config: NonNullable<SiteConfig['fields']>): NonNullable<Site['fields']> {
  const stated = Object.entries(fieldKeys).flatMap(([key, field]) => {
    const rules = config[key as keyof typeof fieldKeys]
    return rules ? [[field, rules.map(ruleOf)] as const] : []
  })
  return Object.fromEntries(stated)
}

function ruleOf(rule: z.infer<typeof fieldRule>): FieldRule {
  if (typeof rule === 'string') return rule
  return {
    select: rule.select,
    ...(rule.attr ? { attr: rule.attr } : {}),
    ...(rule.match ? { match: new RegExp(rule.match) } : {}),
    ...(rule.names ? { names: rule.names } : {}),
  }
}

function listOf({ url, link, next }: { url: string; link: string[]; next?: string[] | undefined }): ListRule {
  return { url: new RegExp(url, 'i'), link, ...(next ? { next: next.map((select) => ({ select })) } : {}) }
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text)
    return true
  } catch {
    return false
  }
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
