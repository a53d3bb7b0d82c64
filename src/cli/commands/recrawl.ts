import { recrawl } from '../../pipeline/crawl.ts'
import type { Invocation } from '../command.ts'
import { crawlOptions } from '../crawl-options.ts'
import { runReported } from '../run-command.ts'

export function run(invocation: Invocation): Promise<number> {
  return runReported('recrawl', invocation, (shared) =>
    recrawl({ ...crawlOptions(invocation), ...shared, urls: invocation.arguments }),
  )
}
