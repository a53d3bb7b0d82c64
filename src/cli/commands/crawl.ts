import { UsageError } from '../../lib/errors.ts'
import { crawl } from '../../pipeline/crawl.ts'
import type { Invocation } from '../command.ts'
import { crawlOptions } from '../crawl-options.ts'
import { runReported } from '../run-command.ts'

export function run(invocation: Invocation): Promise<number> {
  const { arguments: urls, config } = invocation
  if (urls.length === 0 && !config.sources?.length) {
    throw new UsageError(
      'usage',
      'nothing to crawl: name a URL, or list "sources" in newsledger.config.json; see newsledger crawl --help',
    )
  }
  return runReported('crawl', invocation, (shared) => crawl({ ...crawlOptions(invocation), ...shared, urls }))
}
