import { load } from 'cheerio/slim'
import { z } from 'zod'
import { isLanguageTag } from '../lib/language-tag.ts'
import type { FieldRule, ListRule, NextRule, Site, SiteField } from '../model/site.ts'

/** A page on which selectors are tried out. */
const nothing = load('')

/** A regular expression as text; `null`-prototype surprises aside, one that does not compile is named by its key. */
const pattern = z.string().min(1).max(1000).refine(isPattern, { error: 'is no regular expression' })
const selector = z.string().min(1).max(500).refine(isSelector, { error: 'is no CSS selector' })
const selectors = z.array(selector).min(1)
const names = z.record(z.string(), z.string()).optional()
/** A dotted path into a JSON answer. */
const paths = z.array(z.string().min(1).max(500)).min(1)

const fieldRule = z.union([
  selector,
  z.strictObject({ select: selector, attr: z.string().min(1).optional(), match: pattern.optional(), names }),
  z.strictObject({ script: pattern, names }),
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

function fieldsSchema<T extends z.ZodType>(value: T) {
  const of = value.optional()
  return z.strictObject({
    title: of,
    publisher: of,
    authors: of,
    published_at: of,
    modified_at: of,
    category: of,
    canonical: of,
    description: of,
  } satisfies Record<keyof typeof fieldKeys, z.ZodOptional>)
}

const nextRule = z.union([
  selector,
  z.strictObject({
    select: selector,
    after: selector.optional(),
    attr: z.string().min(1).optional(),
    template: z.string().min(1).max(500).optional(),
  }),
])

/** A site as the config file describes it: `"sites": {"example.com": {…}}`. Regular expressions are texts there. */
export const siteConfigSchema = z.strictObject({
  time_zone: z.string().refine(isTimeZone, { error: 'is no time zone; write it as in "Asia/Seoul"' }).optional(),
  language: z
    .string()
    .refine(isLanguageTag, { error: 'is no language tag; write it as in "en", "ko" or "pt-BR"' })
    .optional(),
  article_urls: z.array(pattern).optional(),
  not_article_urls: z.array(pattern).optional(),
  id: z.string().min(1).optional(),
  canonical: z.string().min(1).optional(),
  publisher_id: z.string().min(1).optional(),
  fields: fieldsSchema(rules).optional(),
  body: z.strictObject({ select: selectors, drop: selectors.optional() }).optional(),
  images: z.strictObject({ select: selectors, caption: selectors.optional() }).optional(),
  json: z.strictObject({ body: paths, fields: fieldsSchema(paths).optional() }).optional(),
  lists: z
    .array(
      z.strictObject({
        url: pattern,
        link: selectors,
        next: z.array(nextRule).min(1).optional(),
        json_html: z.string().min(1).max(500).optional(),
      }),
    )
    .optional(),
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
  return problemOf(parsed.error.issues[0]!)
}

/** Of the forms that a value may have, the one that it nearly has says what is wrong with it. */
function problemOf(issue: z.core.$ZodIssue): SiteProblem {
  const path = issue.path.filter((key) => typeof key !== 'symbol')
  if (issue.code !== 'invalid_union') return { path, message: issue.message }
  const nearest = issue.errors.map((form) => form[0]).find((first) => first && first.code !== 'invalid_type')
  if (!nearest) return { path, message: issue.message }
  const inner = problemOf(nearest)
  return { path: [...path, ...inner.path], message: inner.message }
}

export function isProblem(result: Site | SiteProblem): result is SiteProblem {
  return 'message' in result
}

function siteOf(domain: string, config: SiteConfig): Site {
  const { time_zone, language, article_urls, not_article_urls, id, canonical, publisher_id } = config
  const { fields, body, images, json, lists, gone } = config
  return given<Site>({
    domain,
    timeZone: time_zone,
    language,
    articleUrls: article_urls?.map((text) => new RegExp(text, 'i')),
    notArticleUrls: not_article_urls?.map((text) => new RegExp(text, 'i')),
    id,
    canonical,
    publisherId: publisher_id,
    fields: fields && fieldsOf(fields, (rules) => rules.map(ruleOf)),
    body: body && given<NonNullable<Site['body']>>(body),
    images: images && given<NonNullable<Site['images']>>(images),
    json:
      json &&
      given<NonNullable<Site['json']>>({
        body: json.body,
        fields: json.fields && fieldsOf(json.fields, (paths) => paths),
      }),
    lists: lists?.map(listOf),
    gone,
  })
}

/** An object without the keys that nobody gave. */
function given<T extends object>(value: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T
}

function fieldsOf<T, R>(
  config: { readonly [K in keyof typeof fieldKeys]?: T | undefined },
  read: (value: T) => R,
): Partial<Record<SiteField, R>> {
  const stated = Object.entries(fieldKeys).flatMap(([key, field]) => {
    const value = config[key as keyof typeof fieldKeys]
    return value === undefined ? [] : [[field, read(value)] as const]
  })
  return Object.fromEntries(stated) as Partial<Record<SiteField, R>>
}

function ruleOf(rule: z.infer<typeof fieldRule>): FieldRule {
  if (typeof rule === 'string') return rule
  if ('script' in rule) return given<FieldRule & object>({ script: new RegExp(rule.script), names: rule.names })
  const { select, attr, match, names } = rule
  return given<FieldRule & object>({ select, attr, match: match === undefined ? undefined : new RegExp(match), names })
}

function listOf({ url, link, next, json_html }: NonNullable<SiteConfig['lists']>[number]): ListRule {
  return given<ListRule>({
    url: new RegExp(url, 'i'),
    link,
    next: next?.map((rule) => (typeof rule === 'string' ? { select: rule } : given<NextRule>(rule))),
    jsonHtml: json_html,
  })
}

function isSelector(text: string): boolean {
  try {
    nothing(text)
    return true
  } catch {
    return false
  }
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
