// What one would write in ten minutes: article files to JSON, no claims, no checks. `node ingest-plain.mjs ARTICLES OUTPUT`
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import matter from 'gray-matter'

const [articles, output] = process.argv.slice(2)

for (const name of readdirSync(articles)) {
  const text = readFileSync(join(articles, name), 'utf8')
  // YAML refuses the tabs before a wrapped author. The options keep the library from caching what it could not read.
  const { data, content } = matter(text.replace(/^\t+/gm, '  '), {})
  const body = content.slice(content.indexOf('\n---\n') + 5, content.lastIndexOf('\n---\n')).trim()
  const hash = createHash('sha256').update(body).digest('hex')
  const folder = join(output, hash.slice(0, 2))
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${hash}.json`), JSON.stringify({ ...data, body, content_hash: hash }, null, 2))
}
