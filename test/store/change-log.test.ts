import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ChangeLog, type NewChange, readLines } from '../../src/store/change-log.ts'
import { temporaryFolders } from '../support/folders.ts'

const change = (id: string): NewChange => ({ type: 'new', content_hash: 'a'.repeat(64), id, url: null })
const at = '2026-03-02T00:00:00.000Z'

function seqs(path: string): number[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).seq)
}

test('seq counts from 1 without holes over several runs', () => {
  using folders = temporaryFolders()
  const path = join(folders.root, 'changes.jsonl')
  new ChangeLog(path).append([change('a'), change('b')], at)
  new ChangeLog(path).append([change('c')], at)
  expect(seqs(path)).toEqual([1, 2, 3])
})

test('half a line that a dying run left is overwritten by the next change', () => {
  using folders = temporaryFolders()
  const path = join(folders.root, 'changes.jsonl')
  new ChangeLog(path).append([change('a')], at)
  appendFileSync(path, '{"seq":2,"at":"2026-')
  new ChangeLog(path).append([change('b')], at)
  expect(seqs(path)).toEqual([1, 2])
})

test('a log that is nothing but half a line begins anew', () => {
  using folders = temporaryFolders()
  const path = join(folders.root, 'changes.jsonl')
  writeFileSync(path, '{"seq":1')
  const log = new ChangeLog(path)
  expect([log.size, log.lastSeq]).toEqual([0, 0])
  log.append([change('a')], at)
  expect(seqs(path)).toEqual([1])
})

test('a last line larger than the first look is read whole', () => {
  using folders = temporaryFolders()
  const path = join(folders.root, 'changes.jsonl')
  new ChangeLog(path).append([change('a'), { ...change('b'), url: `https://a.example/${'x'.repeat(200_000)}` }], at)
  expect(new ChangeLog(path).lastSeq).toBe(2)
})

test('a damaged last line is an error that names the file', () => {
  using folders = temporaryFolders()
  const path = join(folders.root, 'changes.jsonl')
  writeFileSync(path, 'nonsense\n')
  expect(() => new ChangeLog(path)).toThrowError(expect.objectContaining({ code: 'bad_change_log', path }))
})

test('lines are read from any offset, however the file is cut into chunks', async () => {
  using folders = temporaryFolders()
  const path = join(folders.root, 'changes.jsonl')
  const lines = Array.from({ length: 3000 }, (_, i) => `${i}`.padEnd(1 + (i % 97), '한'))
  writeFileSync(path, lines.map((line) => `${line}\n`).join(''))
  const read: string[] = []
  let middle = 0
  for await (const { line, end } of readLines(path)) {
    read.push(line)
    if (read.length === 1500) middle = end
  }
  expect(read).toEqual(lines)
  const rest: string[] = []
  for await (const { line } of readLines(path, middle)) rest.push(line)
  expect(rest).toEqual(lines.slice(1500))
})
