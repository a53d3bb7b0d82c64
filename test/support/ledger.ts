import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Change } from '../../src/model/change.ts'
import type { ArticleRecord } from '../../src/model/record.ts'

/** Every record of an output folder, by content hash. */
export function readRecords(output: string): ArticleRecord[] {
  const root = join(output, 'records')
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => JSON.parse(readFileSync(join(entry.parentPath, entry.name), 'utf8')) as ArticleRecord)
    .sort((a, b) => (a.content_hash < b.content_hash ? -1 : 1))
}

export function readChanges(output: string): Change[] {
  const text = readFileSync(join(output, 'changes.jsonl'), 'utf8')
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Change)
}
