// Writes the pages of docs/ that are made from tables in the sources. A test compares, so that none goes stale.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { errorCodes } from '../src/lib/errors.ts'
import { doubts } from '../src/model/record.ts'
import { claimsPage } from './claims-page.ts'

const docs = join(import.meta.dirname, '..', 'docs')

export function errorsPage(): string {
  const rows = Object.entries(errorCodes).map(
    ([code, { means, retry }]) => `| \`${code}\` | ${means} | ${retry ? 'yes' : 'no'} |`,
  )
  return `# Error codes

Every entry of a report's \`errors\` has one of these codes, a message for people, and a \`url\` or \`path\`. Codes do not change their meaning.
Where a retry helps, the next runs try again by themselves: after 10 minutes, 20, 40 … at most a day, for 7 days (\`retry_days\` in the config).

| code | means | a retry helps |
|---|---|---|
${rows.join('\n')}
`
}

export function recordsPage(): string {
  const rows = Object.entries(doubts).map(([doubt, means]) => `| \`${doubt}\` | ${means} |`)
  return `# Records

\`output/records/<first 2 hex>/<content hash>.json\` holds one record for each distinct text. \`newsledger schema\` prints its JSON Schema,
\`newsledger schema --claim\` that of a claim. \`null\` means unknown; there is no empty string. Keys may be added, none changes its meaning.

- \`content_hash\` is the lower-case hex SHA-256 of \`body\` in UTF-8.
- \`id\` stays the same over all crawls of an article. \`sources\` lists each place where this very text was seen, first seen first; the
  record's own \`id\`, \`url\`, \`title\` … are those of the place it was first read from.
- \`supersedes\` is the content hash of the version of this article before this one.
- Times are ISO 8601 with offset. \`published_precision\` \`day\`: the time of day is unknown, and midnight stands for it.
- \`claims\` are in order of \`start\`; \`body.slice(start, end) === text\`, in UTF-16 code units (JavaScript, Java, C#). In Python:
  \`body.encode('utf-16-le')[2*start:2*end].decode('utf-16-le')\`.
- \`value\` is a JSON number; past 2^53 take \`decimal\`, which is the same as an exact decimal string.

## Doubts

What a reader should know of a record:

| doubt | means |
|---|---|
${rows.join('\n')}
`
}

export const pages = new Map([
  ['claims.md', claimsPage],
  ['errors.md', errorsPage],
  ['records.md', recordsPage],
])

if (import.meta.main) for (const [name, make] of pages) writeFileSync(join(docs, name), make())
