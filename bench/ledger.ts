import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArticleFile } from '../src/article/article-file.ts'
import { claimsOf } from '../src/pipeline/read-claims.ts'
import { recordOfArticle } from '../src/pipeline/record-of-article.ts'
import { formatRecord } from '../src/record/record.ts'
import { changeLogPath, recordPath } from '../src/store/folders.ts'
import { composeArticleFile } from './article-files.ts'

export interface BenchLedger {
  readonly records: number
  readonly claims: number
  /** Of all record files. */
  readonly bytes: number
}

/**
 * Write the output folder that an ingest of so many article files would leave, without its care for a crash.
 *
 * @param articles where to write the article files too
 * @param compose the article file with a number
 */
export function writeBenchLedger(
  output: string,
  count: number,
  articles: string | null = null,
  compose: (number: number) => { name: string; text: string } = composeArticleFile,
): BenchLedger {
  const lines: string[] = []
  let claims = 0
  let bytes = 0
  const folders = new Set<string>()
  if (articles !== null) mkdirSync(articles, { recursive: true })
  for (let number = 0; number < count; number += 1) {
    const file = compose(number)
    if (articles !== null) writeFileSync(join(articles, file.name), file.text)
    const article = parseArticleFile(file.text, { path: file.name })
    const record = recordOfArticle(article, claimsOf(article))
    const path = recordPath(output, record.content_hash)
    const folder = dirname(path)
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true })
    folders.add(folder)
    const text = formatRecord(record)
    writeFileSync(path, text)
    claims += record.claims.length
    bytes += Buffer.byteLength(text)
    const { content_hash, id, url } = record
    lines.push(JSON.stringify({ seq: number + 1, at: '2026-01-01T00:00:00.000Z', type: 'new', content_hash, id, url }))
  }
  writeFileSync(changeLogPath(output), `${lines.join('\n')}\n`)
  return { records: count, claims, bytes }
}
