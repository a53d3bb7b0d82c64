import { load } from 'cheerio/slim'
import { UsageError } from '../lib/errors.ts'
import type { FieldRule, Site, SiteField } from '../model/site.ts'

/** Keys of a site in the config file, and the fields that its `fields` may have, each with the name that it has here. */
const siteKeys = [
  'domain',
  'time_zone',
  'language',
  'article_urls',
  'not_article_urls',
  'id',
  'canonical',
  'publisher_id',
  'fields',
  'body',
  'images',
  'gone',
] as const
const fieldKeys: ReadonlyMap<string, SiteField> = new Map([
  ['title', 'title'],
  ['publisher', 'publisher'],
  ['authors', 'authors'],
  ['published_at', 'publishedAt'],
  ['modified_at', 'modifiedAt'],
  ['category', 'category'],
  ['canonical', 'canonical'],
  ['description', 'description'],
])

const maxText = 500

/**
 * A user's own site as it stands in the config file: the keys of `Site` in snake_case, regular expressions as strings.
 *
 * @param value one entry of the config's `sites`
 * @throws {UsageError} `bad_config`, naming the key: one that is unknown, a selector or an expression that no parser reads
 */
export function parseSite(value: unknown): Site {
  const entry = mapping(value, 'a site')
  const domain = text(entry.get('domain'), 'domain')
  if (!/^(?:[a-z\d-]+\.)+[a-z\d-]+$/.test(domain)) throw bad(`domain: "${domain}" is not a registrable domain`)
  const at = (key: string) => `sites ${domain}: ${key}`
  onlyKeys(entry, siteKeys, `sites ${domain}`)
  const optional = <T>(key: (typeof siteKeys)[number], read: (value: unknown, at: string) => T): T | undefined => {
    const given = entry.get(key)
    return given === undefined ? undefined : read(given, at(key))
  }
  return withoutUndefined({
    domain,
    timeZone: optional('time_zone', timeZone),
    language: optional('language', text),
    articleUrls: optional('article_urls', expressions),
    notArticleUrls: optional('not_article_urls', expressions),
    id: optional('id', text),
    canonical: optional('canonical', text),
    publisherId: optional('publisher_id', text),
    fields: optional('fields', fields),
    body: optional('body', (given, place) => {
      const part = mapping(given, place)
      onlyKeys(part, ['select', 'drop'], place)
      const drop = part.get('drop')
      const select = selectors(part.get('select'), `${place}.select`)
      return drop === undefined ? { select } : { select, drop: selectors(drop, `${place}.drop`) }
    }),
    images: optional('images', (given, place) => {
      const part = mapping(given, place)
      onlyKeys(part, ['select', 'caption'], place)
      const caption = part.get('caption')
      const select = selectors(part.get('select'), `${place}.select`)
      return caption === undefined ? { select } : { select, caption: selectors(caption, `${place}.caption`) }
    }),
    gone: optional('gone', selectors),
  })
}

function withoutUndefined(site: { [K in keyof Site]: Site[K] | undefined }): Site {
  return Object.fromEntries(Object.entries(site).filter(([, value]) => value !== undefined)) as unknown as Site
}

function fields(value: unknown, at: string): Partial<Record<SiteField, readonly FieldRule[]>> {
  const rules: Partial<Record<SiteField, readonly FieldRule[]>> = {}
  for (const [key, given] of mapping(value, at)) {
    const field = fieldKeys.get(key)
    if (field === undefined) throw bad(`${at}: "${key}" is none of ${[...fieldKeys.keys()].join(', ')}`)
    rules[field] = list(given).map((rule) => fieldRule(rule, `${at}.${key}`))
  }
  return rules
}

function fieldRule(value: unknown, at: string): FieldRule {
  if (typeof value === 'string') return selector(value, at)
  const rule = mapping(value, at)
  onlyKeys(rule, ['select', 'attr', 'match', 'names', 'script'], at)
  const given = rule.get('names')
  const names = given === undefined ? {} : { names: translations(given, `${at}.names`) }
  const script = rule.get('script')
  if (script !== undefined) return { script: expression(script, `${at}.script`), ...names }
  const attr = rule.get('attr')
  const match = rule.get('match')
  return {
    select: selector(rule.get('select'), `${at}.select`),
    ...(attr === undefined ? {} : { attr: text(attr, `${at}.attr`) }),
    ...(match === undefined ? {} : { match: expression(match, `${at}.match`) }),
    ...names,
  }
}

function translations(value: unknown, at: string): Record<string, string> {
  return Object.fromEntries([...mapping(value, at)].map(([code, name]) => [code, text(name, `${at}.${code}`)]))
}

function mapping(value: unknown, at: string): Map<string, unknown> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw bad(`${at} must be an object`)
  return new Map(Object.entries(value))
}

function onlyKeys(entry: ReadonlyMap<string, unknown>, keys: readonly string[], at: string): void {
  for (const key of entry.keys()) {
    if (!keys.includes(key)) throw bad(`${at}: "${key.slice(0, 60)}" is none of ${keys.join(', ')}`)
  }
}

/** One value may stand without its list. */
function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value]
}

function text(value: unknown, at: string): string {
  if (typeof value !== 'string' || value.trim() === '' || value.length > maxText) {
    throw bad(`${at} must be text of at most ${maxText} letters`)
  }
  return value
}

function selectors(value: unknown, at: string): readonly string[] {
  return list(value).map((entry) => selector(entry, at))
}

function selector(value: unknown, at: string): string {
  const given = text(value, at)
  try {
    load('<p></p>')(given)
  } catch (cause) {
    throw bad(`${at}: "${given}" is not a CSS selector`, cause)
  }
  return given
}

function expressions(value: unknown, at: string): readonly RegExp[] {
  return list(value).map((entry) => expression(entry, at))
}

function expression(value: unknown, at: string): RegExp {
  const given = text(value, at)
  try {
    return new RegExp(given, 'i')
  } catch (cause) {
    throw bad(`${at}: "${given}" is not a regular expression`, cause)
  }
}

function timeZone(value: unknown, at: string): string {
  const given = text(value, at)
  try {
    new Intl.DateTimeFormat('en', { timeZone: given })
  } catch (cause) {
    throw bad(`${at}: "${given}" is not a zone of the time zone database`, cause)
  }
  return given
}

function bad(message: string, cause?: unknown): UsageError {
  return new UsageError('bad_config', `config: ${message}`, { cause })
}
