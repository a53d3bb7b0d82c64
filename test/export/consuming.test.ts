import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { DuckDBInstance } from '@duckdb/node-api'
import { expect, test } from 'vitest'
import { main } from '../support/cli.ts'
import { temporaryFolders } from '../support/folders.ts'
import { writeSampleLedger } from './ledger.ts'

const root = join(import.meta.dirname, '..', '..')
const page = readFileSync(join(root, 'docs', 'consuming.md'), 'utf8')

interface Snippet {
  readonly kind: string
  readonly code: string
  /** What stands below it; `null` where nothing is shown. */
  readonly shown: string | null
}

function snippetsOf(section: string): Snippet[] {
  const blocks = [...section.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map(([, kind, code]) => ({
    kind: kind!,
    code: code!,
  }))
  return blocks.flatMap(({ kind, code }, i) => {
    if (kind === 'text') return []
    const next = blocks[i + 1]
    return { kind, code, shown: next?.kind === 'text' ? next.code : null }
  })
}

const sections = page
  .split(/^## /m)
  .slice(1)
  .map((section) => [section.split('\n')[0]!, snippetsOf(section)] as const)
  .filter(([, snippets]) => snippets.length > 0)

const has = (command: string, ...args: string[]) => spawnSync(command, args).status === 0
const canRun: Record<string, boolean> = {
  jq: has('jq', '--version'),
  pandas: has('/usr/bin/python3', '-c', 'import pandas'),
}

for (const [tool, isThere] of Object.entries(canRun)) {
  if (!isThere) console.warn(`${tool} is not installed: what docs/consuming.md shows for it is not run`)
}

/** What a snippet prints, in a folder with a ledger in `output` and `newsledger` on the path. */
async function outputOf({ kind, code }: Snippet, folder: string): Promise<string> {
  if (kind === 'sql sqlite') {
    const database = new DatabaseSync(join(folder, 'news.sqlite'), { readOnly: true })
    try {
      return tabbed(
        database
          .prepare(code)
          .all()
          .map((row) => Object.values(row)),
      )
    } finally {
      database.close()
    }
  }
  if (kind === 'sql duckdb') {
    const instance = await DuckDBInstance.create(':memory:')
    const connection = await instance.connect()
    const result = await connection.runAndReadAll(
      code.replaceAll("'claims.parquet'", `'${join(folder, 'claims.parquet')}'`),
    )
    return tabbed(result.getRowsJson())
  }
  const [command, args] =
    kind === 'js'
      ? [process.execPath, ['--input-type=module', '-e', code]]
      : kind === 'python'
        ? ['/usr/bin/python3', ['-c', code]]
        : ['sh', ['-ec', code]]
  const env = { ...process.env, PATH: `${join(folder, 'bin')}:${process.env.PATH}` }
  const { status, stdout, stderr } = spawnSync(command!, args as string[], { cwd: folder, env, encoding: 'utf8' })
  expect([status, stderr.replace(/^newsledger: [\d,]+ (records?|claims?) to .*\n/gm, '')]).toEqual([0, ''])
  return stdout
}

const tabbed = (rows: readonly (readonly unknown[])[]) => rows.map((row) => `${row.join('\t')}\n`).join('')

test('the page has a section for each kind of consumer', () => {
  const kinds = new Set(sections.flatMap(([, snippets]) => snippets.map(({ kind }) => kind)))
  expect([...kinds].sort()).toEqual(['js', 'python', 'sh', 'sql duckdb', 'sql sqlite'])
})

test.each(sections)('docs/consuming.md, "%s": its commands print what it shows', async (_name, snippets) => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  const bin = join(folders.root, 'bin')
  mkdirSync(bin)
  writeFileSync(join(bin, 'newsledger'), `#!/bin/sh\nexec "${process.execPath}" "${main}" "$@"\n`)
  chmodSync(join(bin, 'newsledger'), 0o755)
  for (const snippet of snippets) {
    if (snippet.code.includes('jq ') && !canRun.jq) continue
    if (snippet.kind === 'python' && !canRun.pandas) continue
    const output = await outputOf(snippet, folders.root)
    if (snippet.shown !== null) expect(output).toBe(snippet.shown)
  }
})
