import { extractArticle } from '../../extract/index.ts'
import { UsageError } from '../../lib/errors.ts'
import { claimsOf } from '../../pipeline/read-claims.ts'
import { recordOfArticle } from '../../pipeline/record-of-article.ts'
import { formatRecord } from '../../record/record.ts'
import { loadSites } from '../../sites/index.ts'
import type { Invocation } from '../command.ts'
import { readInput } from '../read-input.ts'

const maxPageBytes = 64 * 1024 * 1024

export async function run({ arguments: [file], values, stdin, stdout, stderr }: Invocation): Promise<number> {
  const url = values.text('url')
  if (url === undefined)
    throw new UsageError(
      'usage',
      '--url is missing: the address that the page came from; see newsledger extract --help',
    )
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url))
    throw new UsageError('usage', `--url takes an http or https address, not "${url}"`)
  const bytes = await readInput(file, stdin, maxPageBytes)
  const article = extractArticle(bytes, {
    url,
    crawledAt: new Date().toISOString().replace(/\.\d+/, ''),
    sites: await loadSites(),
    ...(values.flag('explain') ? { explain: (note: object) => stderr.write(`${JSON.stringify(note)}\n`) } : {}),
  })
  stdout.write(formatRecord(recordOfArticle(article, claimsOf(article))))
  return 0
}
