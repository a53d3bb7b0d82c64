import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { lockFolders } from '../../src/store/lock.ts'
import { State } from '../../src/store/state.ts'
import { temporaryFolders } from '../support/folders.ts'

const pathOf = (output: string) => join(output, 'state', 'state.sqlite')

/** A state with rows enough for some pages. */
function filledState(output: string): string {
  const state = new State(output)
  state.exec('BEGIN')
  for (let i = 0; i < 500; i += 1) {
    state.run('INSERT INTO articles (id, content_hash) VALUES (?, ?)', `paper.example_${i}`, 'a'.repeat(64))
  }
  state.exec('COMMIT')
  state.close()
  return pathOf(output)
}

const setAside = (path: string) => readdirSync(dirname(path)).filter((name) => name.includes('.damaged'))

test.each([
  ['no database', (path: string) => writeFileSync(path, 'no database at all, but longer than a header is'.repeat(10))],
  ['cut off', (path: string) => truncateSync(path, 10_000)],
  [
    'overwritten in the middle',
    (path: string) => {
      const bytes = readFileSync(path)
      writeFileSync(path, bytes.fill(0xa5, 4096 * 3, 4096 * 5))
    },
  ],
])('a state that is %s is set aside and made anew', (_, damage) => {
  using folders = temporaryFolders()
  const path = filledState(folders.output)
  damage(path)
  const state = new State(folders.output)
  expect(state.isNew).toBe(true)
  state.close()
  expect(setAside(path)).toHaveLength(1)
})

test('a state whose making was cut off has no tables for anybody, and is made anew', () => {
  using folders = temporaryFolders()
  const path = pathOf(folders.output)
  mkdirSync(dirname(path), { recursive: true })
  const begun = new DatabaseSync(path)
  begun.exec('PRAGMA journal_mode = WAL')
  begun.close()
  expect(() => new State(folders.output, { readonly: true })).toThrowError(
    expect.objectContaining({ code: 'unreadable', message: expect.stringContaining('nothing is in it yet') }),
  )
  const state = new State(folders.output)
  expect([state.isNew, state.all('SELECT * FROM articles')]).toEqual([true, []])
  state.close()
})

test('what stands in the way of a state is told as what it is', () => {
  using folders = temporaryFolders()
  mkdirSync(pathOf(folders.output), { recursive: true })
  for (const readonly of [false, true])
    expect(() => new State(folders.output, { readonly })).toThrow(/state\.sqlite: it is a folder$/)
  // Each part is short enough for the file system; SQLite takes 512 bytes in all.
  const deep = join(folders.root, ...Array.from({ length: 3 }, () => 'x'.repeat(180)))
  expect(() => new State(deep)).toThrow(/the name is too long/)
})

test('a state that another version wrote is set aside when older, and refused untouched when newer', () => {
  using folders = temporaryFolders()
  const path = filledState(folders.output)
  const write = (version: number) => {
    const database = new DatabaseSync(path)
    database.exec(`PRAGMA user_version = ${version}`)
    database.close()
  }
  write(99)
  const before = readFileSync(path)
  expect(() => new State(folders.output)).toThrowError(expect.objectContaining({ code: 'newer_version', path }))
  expect(readFileSync(path)).toEqual(before)
  write(0)
  new State(folders.output).close()
  expect(setAside(path)).toHaveLength(1)
})

test('damage that shows while a run works ends it, and the state is set aside at its end', () => {
  using folders = temporaryFolders()
  const path = filledState(folders.output)
  const state = new State(folders.output)
  state.exec('PRAGMA shrink_memory')
  const bytes = readFileSync(path)
  writeFileSync(path, bytes.fill(0xa5, 4096))
  expect(() => state.get("SELECT * FROM articles WHERE id = 'paper.example_250'")).toThrowError(
    expect.objectContaining({ code: 'unwritable', message: expect.stringContaining('it is damaged') }),
  )
  state.close()
  expect(setAside(path).length).toBeGreaterThan(0)
  const next = new State(folders.output)
  expect(next.isNew).toBe(true)
  next.close()
})

test('a lock file that is damaged locks all the same', async () => {
  using folders = temporaryFolders()
  const path = join(folders.output, 'state', 'lock.sqlite')
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, 'not a database, and longer than the header of one '.repeat(10))
  using _held = await lockFolders({ output: folders.output }, 0)
  await expect(lockFolders({ output: folders.output }, 0)).rejects.toMatchObject({ code: 'busy' })
})

test('a reader refuses a state of a newer newsledger, and one of an older one that no run has built again', () => {
  using folders = temporaryFolders()
  const path = filledState(folders.output)
  for (const [version, code] of [
    [99, 'newer_version'],
    [1, 'unreadable'],
  ] as const) {
    const database = new DatabaseSync(path)
    database.exec(`PRAGMA user_version = ${version}`)
    database.close()
    expect(() => new State(folders.output, { readonly: true })).toThrowError(expect.objectContaining({ code, path }))
  }
})
