import { UsageError } from '../../lib/errors.ts'
import { crawl } from '../../pipeline/crawl.ts'
import type { Invocation } from '../command.ts'
import { crawlOptions } from '../crawl-options.ts'
import { runReported } from '../run-command.ts'

export function run(invocation: Invocation): Promise<number> {
  const { arguments: urls, config, values } = invocation
  if (urls.length === 0 && !config.sources?.length) {
    const file = values.text('config') ?? 'newsledger.config.json'
    const why = `nothing to crawl: name a URL, or list "sources" in ${file}; see newsledger crawl --help`
    throw new UsageError('usage', why)
  }
  return runReported('crawl', invocation, (shared) => crawl({ ...crawlOptions(invocation), ...shared, urls }))
}
