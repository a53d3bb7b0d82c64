import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser'
import { registrableDomain } from '../lib/address.ts'
import { UsageError } from '../lib/errors.ts'
import { isLanguageTag } from '../lib/language-tag.ts'
import { isWebAddress } from '../lib/web-address.ts'
import type { Site } from '../model/site.ts'
import type { SourceSettings } from '../pipeline/settings.ts'
import type { ConfigRest } from './command.ts'
import { configKey, type Option, optionTable } from './options.ts'
import { nearest, type OptionValue, readValue } from './parse.ts'

/** Larger than any config that a person writes. */
const maxConfigBytes = 4_000_000

export interface Config {
  /** By option name as on the command line. */
  readonly values: Map<string, OptionValue>
  readonly rest: ConfigRest
}

const configOptions: readonly Option[] = optionTable.filter((option) => 'inConfig' in option)
const restKeys = ['sources', 'robots', 'sites', 'recheck_hours', 'retry_days'] as const

/** @throws {UsageError} `bad_config`, naming the line and the key */
export async function parseConfig(text: string, path: string): Promise<Config> {
  const reader = new Reader(text, path)
  const root = reader.root()
  const values = new Map<string, OptionValue>()
  let rest: ConfigRest = {}
  const seen = new Set<string>()
  for (const [key, node, keyNode] of reader.entries(root, 'the file')) {
    if (seen.has(key)) reader.fail(keyNode, `"${key}" stands there twice`)
    seen.add(key)
    if (key === '$schema') continue
    if (key === 'sources') rest = { ...rest, sources: reader.sources(node) }
    else if (key === 'robots') rest = { ...rest, robots: reader.robots(node) }
    else if (key === 'sites') rest = { ...rest, sites: await reader.sites(node) }
    else if (key === 'retry_days') rest = { ...rest, retryDays: reader.days(node) }
    else if (key === 'recheck_hours') rest = { ...rest, recheckHours: reader.hours(node) }
    else {
      const option = configOptions.find((option) => configKey(option.name) === key)
      if (!option) return reader.fail(keyNode, unknownKey(key))
      values.set(option.name, reader.optionValue(option, node))
    }
  }
  return { values, rest }
}

function unknownKey(key: string): string {
  const near = nearest(key, [...configOptions.map((option) => configKey(option.name)), ...restKeys])
  return `unknown key "${key}"${near ? ` (did you mean "${near}"?)` : ''}`
}

class Reader {
  readonly #text: string
  readonly #path: string

  constructor(text: string, path: string) {
    this.#text = text.replace(/^\uFEFF/, ' ')
    this.#path = path
  }

  root(): Node {
    if (this.#text.length > maxConfigBytes) this.#failAt(0, `larger than ${maxConfigBytes} characters`)
    if (this.#text.trim() === '') this.#failAt(0, 'the file is empty; write {} for a config without settings')
    const errors: ParseError[] = []
    let root: Node | undefined
    try {
      root = parseTree(this.#text, errors, { allowTrailingComma: true })
    } catch (error) {
      // The parser calls itself for each level.
      if (error instanceof RangeError) this.#failAt(0, 'it is nested deeper than any config')
      throw error
    }
    const [error] = errors
    if (error)
      this.#failAt(
        error.offset,
        printParseErrorCode(error.error)
          .replace(/([a-z])([A-Z])/g, '$1 $2')
          .toLowerCase(),
      )
    if (!root) this.#failAt(0, 'there is no value in it')
    return root
  }

  *entries(node: Node, what: string): Generator<[key: string, value: Node, keyNode: Node]> {
    if (node.type !== 'object') this.fail(node, `${what} must be an object: { … }`)
    for (const { children } of node.children ?? []) {
      const [key, value] = children ?? []
      if (key && value) yield [String(key.value), value, key]
    }
  }

  optionValue(option: Option, node: Node): OptionValue {
    const key = configKey(option.name)
    if (node.type === 'object' || node.type === 'array' || node.type === 'null')
      this.fail(node, `"${key}" takes a single value`)
    const isNumber = option.type === 'integer' || option.type === 'number'
    if (isNumber && node.type !== 'number') this.fail(node, `"${key}" takes a number, without quotes`)
    try {
      return readValue(option, node.value, `"${key}"`)
    } catch (error) {
      this.fail(node, (error as Error).message)
    }
  }

  sources(node: Node): NonNullable<ConfigRest['sources']> {
    if (node.type !== 'array') this.fail(node, '"sources" must be a list: [ … ]')
    return (node.children ?? []).map((item) => {
      if (item.type === 'string') return { url: this.#url(item) }
      const source: { -readonly [key in keyof SourceSettings]?: string | number } = {}
      for (const [key, value, keyNode] of this.entries(item, 'a source')) {
        if (!isSourceKey(key)) return this.fail(keyNode, `unknown key "${key}" of a source`)
        const type = key === 'delay' || key === 'limit' ? 'number' : 'string'
        if (value.type !== type)
          this.fail(value, `"${key}" of a source takes a ${type === 'number' ? 'number' : 'text'}`)
        if (typeof value.value === 'number' && !(Number.isInteger(value.value) && value.value >= 0)) {
          this.fail(value, `"${key}" of a source takes a whole number of at least 0`)
        }
        if (key === 'language' && !isLanguageTag(String(value.value))) this.fail(value, noLanguageTag(value.value))
        source[key] = key === 'url' ? this.#url(value) : value.value
      }
      const { url } = source
      if (url === undefined) return this.fail(item, 'a source needs a "url"')
      return source as SourceSettings
    })
  }

  async sites(node: Node): Promise<Site[]> {
    const { isProblem, readSite } = await import('./site-config.ts')
    const sites: Site[] = []
    for (const [domain, value, keyNode] of this.entries(node, '"sites"')) {
      if (registrableDomain(domain) !== domain) {
        this.fail(keyNode, `"${domain}" in "sites" is no registrable domain; write it as in "example.com"`)
      }
      const site = readSite(domain, getNodeValue(value))
      if (isProblem(site)) {
        const at = findNodeAtLocation(value, [...site.path]) ?? value
        this.fail(at, `${[`sites["${domain}"]`, ...site.path].join('.')}: ${site.message}`)
      }
      sites.push(site)
    }
    return sites
  }

  robots(node: Node): Record<string, 'ignore'> {
    const hosts: [string, 'ignore'][] = []
    for (const [host, value, keyNode] of this.entries(node, '"robots"')) {
      if (!isHost(host)) this.fail(keyNode, `"${host}" in "robots" is no host name; write it as in ${hostLike(host)}`)
      if (value.value !== 'ignore') this.fail(value, `"robots" takes only "ignore" for a host`)
      hosts.push([host, 'ignore'])
    }
    return Object.fromEntries(hosts)
  }

  days(node: Node): number {
    if (node.type !== 'number' || node.value < 0) this.fail(node, '"retry_days" takes a number of at least 0')
    return node.value as number
  }

  hours(node: Node): number[] {
    if (node.type !== 'array')
      this.fail(node, '"recheck_hours" must be a list of hours, such as [1, 6, 24, 168]; [] turns it off')
    return (node.children ?? []).map((item) => {
      if (item.type !== 'number' || item.value <= 0) this.fail(item, '"recheck_hours" takes numbers above 0')
      return item.value as number
    })
  }

  #url(node: Node): string {
    const url = String(node.value)
    if (!isWebAddress(url)) this.fail(node, `"${url}" is no http or https address`)
    return url
  }

  fail(node: Node, why: string): never {
    this.#failAt(node.offset, why)
  }

  #failAt(offset: number, why: string): never {
    const line = this.#text.slice(0, offset).split('\n').length
    throw new UsageError('bad_config', `${this.#path}, line ${line}: ${why}`, { path: this.#path })
  }
}

const noLanguageTag = (value: unknown) =>
  `"language" of a source is no language tag: ${JSON.stringify(value)}; write it as in "en", "ko" or "pt-BR"`

const sourceKeys: ReadonlySet<string> = new Set<keyof SourceSettings>([
  'url',
  'name',
  'category',
  'language',
  'delay',
  'limit',
])

const isSourceKey = (key: string): key is keyof SourceSettings => sourceKeys.has(key)

/** A host name or address in its canonical spelling, with the port where it is not the scheme's. */
function isHost(name: string): boolean {
  if (!/^(\[[0-9a-f:.]+\]|[\p{L}\p{N}._-]+)(:\d{1,5})?$/u.test(name)) return false
  return ['http', 'https'].some(
    (scheme) => URL.canParse(`${scheme}://${name}/`) && new URL(`${scheme}://${name}/`).host === name,
  )
}

/** How addresses spell a host that was meant, else two examples. */
function hostLike(name: string): string {
  const host = URL.parse(/^https?:\/\//i.test(name) ? name : `http://${name}`)?.host ?? ''
  return host !== '' && isHost(host) ? `"${host}"` : '"www.example.com" or "www.example.com:8080"'
}

/** For readers without the `i` of a regular expression. */
const webAddress = '^[hH][tT][tT][pP][sS]?://'

/** The JSON Schema of the config file, made from the option table. */
export async function configJsonSchema(): Promise<object> {
  const { siteConfigSchema } = await import('./site-config.ts')
  const { $schema: _, ...site } = siteConfigSchema.toJSONSchema()
  const properties = Object.fromEntries(configOptions.map((option) => [configKey(option.name), optionSchema(option)]))
  const host = '^(\\[[0-9a-f:.]+\\]|[^\\s/*:@?#]+)(:[0-9]{1,5})?$'
  const url = { type: 'string', format: 'uri', pattern: webAddress }
  const text = { type: 'string' }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'newsledger config file',
    description: 'JSON with comments',
    type: 'object',
    properties: {
      $schema: text,
      sources: {
        description: 'what `newsledger crawl` without URLs crawls',
        type: 'array',
        items: {
          anyOf: [
            url,
            {
              type: 'object',
              properties: {
                url,
                name: text,
                category: { type: 'string', description: 'for articles that state none' },
                language: { type: 'string', description: 'of articles that do not say' },
                delay: { type: 'integer', minimum: 0, description: 'ms between two requests to its host' },
                limit: { type: 'integer', minimum: 0, description: 'most articles of it in one run' },
              },
              required: ['url'],
              additionalProperties: false,
            },
          ],
        },
      },
      robots: {
        description: 'hosts whose owner allows that robots.txt is ignored',
        type: 'object',
        patternProperties: { [host]: { const: 'ignore' } },
        additionalProperties: false,
      },
      sites: {
        description: 'rules for sites of your own, by registrable domain; see docs/sites.md',
        type: 'object',
        additionalProperties: site,
      },
      retry_days: {
        description: 'days after which an address that fails again and again is given up',
        type: 'number',
        minimum: 0,
        default: 7,
      },
      recheck_hours: {
        description: 'when to look again at an article that did not change; [] turns it off',
        type: 'array',
        items: { type: 'number', exclusiveMinimum: 0 },
        default: [1, 6, 24, 168],
      },
      ...properties,
    },
    additionalProperties: false,
  }
}

function optionSchema(option: Option): object {
  const types = { flag: 'boolean', integer: 'integer', number: 'number' } as const
  return {
    description: option.help,
    type: option.type in types ? types[option.type as keyof typeof types] : 'string',
    ...(option.least === undefined ? {} : { minimum: option.least }),
    ...(option.choices ? { enum: option.choices } : {}),
    ...(option.type === 'day' ? { format: 'date' } : {}),
    ...(option.type === 'url' ? { format: 'uri', pattern: webAddress } : {}),
    ...(option.default === undefined ? {} : { default: option.default }),
  }
}
