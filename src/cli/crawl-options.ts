import type { CrawlOptions } from '../pipeline/settings.ts'
import type { Invocation } from './command.ts'
import { libraryKey, optionTable } from './options.ts'

/** What runs take already, or what is not theirs. */
const elsewhere: ReadonlySet<string> = new Set([
  'articles',
  'output',
  'config',
  'json',
  'lock-wait',
  'ping',
  'metrics',
  'quiet',
  'log-level',
])

/** The options of a crawl as the pipeline takes them: the same names in camelCase, the same units. */
export function crawlOptions({ values, config }: Invocation): CrawlOptions {
  const options = optionTable
    .filter(({ name }) => !elsewhere.has(name))
    .map(({ name, type }) => {
      const value = type === 'flag' ? values.flag(name) : (values.number(name) ?? values.text(name))
      return [libraryKey(name), value] as const
    })
    .filter(([, value]) => value !== undefined)
  return {
    ...(Object.fromEntries(options) as CrawlOptions),
    ...(config.sources ? { sources: config.sources } : {}),
    ...(config.sites ? { sites: config.sites } : {}),
    ...(config.robots ? { robots: config.robots } : {}),
    ...(config.retryDays === undefined ? {} : { retryDays: config.retryDays }),
    ...(config.recheckHours ? { recheckHours: config.recheckHours } : {}),
  }
}
