import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { parseArticleFile } from '../../src/article/article-file.ts'
import { sha256Hex } from '../../src/lib/hash.ts'
import { outcomes } from '../../src/model/outcome.ts'
import type { RunReport } from '../../src/model/run-report.ts'
import { verify } from '../../src/pipeline/verify.ts'
import { parseRecord } from '../../src/record/record.ts'
import { changeLogPath, type Folders, recordPath } from '../../src/store/folders.ts'
import { filesBelow } from '../support/folders.ts'
import { readChanges, readRecords } from '../support/ledger.ts'

/** What a ledger says, without the times of the runs: equal for a run that was disturbed and one that was not. */
export interface Telling {
  readonly changes: readonly string[]
  readonly records: readonly string[]
  readonly articles: readonly string[]
}

export function tellingOf(folders: Folders): Telling {
  return {
    changes: readChanges(folders.output)
      .map(({ type, id, content_hash, supersedes }) => [type, id, content_hash, supersedes].join(' '))
      .sort(),
    // Which of two places was first depends on the second in which a page was fetched.
    records: readRecords(folders.output).map(({ content_hash, sources, supersedes, claims }) =>
      [content_hash, supersedes, claims.length, ...sources.map(({ id }) => id).sort()].join(' '),
    ),
    articles: filesBelow(folders.articles)
      .filter((path) => path.endsWith('.txt'))
      .map((path) => `${path} ${parseArticleFile(readFileSync(join(folders.articles, path))).content_hash}`),
  }
}

/**
 * What holds at every moment, also while a run lies dead: each file is whole, what a change line tells of is there, and `seq` has no hole.
 */
export function expectWhole(folders: Folders): void {
  for (const path of filesBelow(join(folders.output, 'records'))) {
    if (path.split('/').at(-1)?.startsWith('.')) continue
    const full = join(folders.output, 'records', path)
    const record = parseRecord(readFileSync(full, 'utf8'), full)
    expect(full).toBe(recordPath(folders.output, record.content_hash))
  }
  for (const path of filesBelow(folders.articles)) {
    const name = path.split('/').at(-1)!
    if (!name.startsWith('.') && name.endsWith('.txt')) {
      const article = parseArticleFile(readFileSync(join(folders.articles, path)), { path })
      expect(sha256Hex(article.body)).toBe(article.content_hash)
    }
  }
  for (const [i, { seq, content_hash }] of wholeChanges(folders).entries()) {
    expect(seq).toBe(i + 1)
    expect(existsSync(recordPath(folders.output, content_hash))).toBe(true)
  }
}

/** Addresses of the articles whose files are there. */
export function articleUrls(folders: Folders): string[] {
  return filesBelow(folders.articles)
    .filter((path) => path.endsWith('.txt'))
    .flatMap((path) => parseArticleFile(readFileSync(join(folders.articles, path))).url ?? [])
}

/** Changes of the whole lines; half a line at the end is none. */
export function wholeChanges(
  folders: Folders,
): { seq: number; type: string; id: string; content_hash: string; url: string }[] {
  let text = ''
  try {
    text = readFileSync(changeLogPath(folders.output), 'utf8')
  } catch {
    // Not begun.
  }
  return text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

/** What must hold once a run has ended after the disturbance. */
export async function expectSound(folders: Folders): Promise<void> {
  const report = await verify(folders)
  expect({ failed: report.failed, errors: report.errors }).toEqual({ failed: 0, errors: [] })
  expect(temporaryFiles(folders)).toEqual([])
}

export function temporaryFiles(folders: Folders): string[] {
  return [folders.articles, folders.output].flatMap(filesBelow).filter((path) => path.endsWith('.tmp'))
}

export function expectAddsUp(report: RunReport): void {
  expect(outcomes.reduce((sum, outcome) => sum + report[outcome], 0)).toBe(report.discovered)
}
