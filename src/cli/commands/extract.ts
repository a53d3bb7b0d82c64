import { type ExplainNote, extractArticle } from '../../extract/index.ts'
import { UsageError } from '../../lib/errors.ts'
import { claimsOf } from '../../pipeline/read-claims.ts'
import { recordOfArticle } from '../../pipeline/record-of-article.ts'
import { formatRecord } from '../../record/record.ts'
import { loadSites } from '../../sites/index.ts'
import type { Invocation } from '../command.ts'
import { readInput } from '../read-input.ts'
import { cut, plain, table } from '../terminal.ts'

const maxPageBytes = 64 * 1024 * 1024

export async function run({ arguments: [file], values, config, stdin, stdout, stderr }: Invocation): Promise<number> {
  const url = values.text('url')
  if (url === undefined)
    throw new UsageError(
      'usage',
      '--url is missing: the address that the page came from; see newsledger extract --help',
    )
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url))
    throw new UsageError('usage', `--url takes an http or https address, not "${url}"`)
  const bytes = await readInput(file, stdin, maxPageBytes)
  const notes: ExplainNote[] = []
  const article = extractArticle(bytes, {
    url,
    crawledAt: new Date().toISOString().replace(/\.\d+/, ''),
    sites: await loadSites(config.sites),
    ...(values.flag('explain') ? { explain: (note: ExplainNote) => notes.push(note) } : {}),
  })
  if (notes.length > 0) stderr.write(stderr.isTTY ? formatNotes(notes) : notes.map(toLine).join(''))
  stdout.write(formatRecord(recordOfArticle(article, claimsOf(article))))
  return 0
}

const toLine = (note: ExplainNote) => `${JSON.stringify(note)}\n`

/** Where each answer came from, for people. */
function formatNotes(notes: readonly ExplainNote[]): string {
  const rows = notes.map(({ field, source, value }) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    return [field, cut(plain(source), 40), cut(plain(text.slice(0, 500).replace(/\s+/g, ' ')), 80)]
  })
  return `${table(['field', 'from', 'value'], rows)}\n\n`
}
