import { execFileSync } from 'node:child_process'
import fs, { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ChangeLog, type NewChange, readLines } from '../../src/store/change-log.ts'
import { changeLogPath } from '../../src/store/folders.ts'
import { readChanges } from '../../src/store/read-changes.ts'
import { temporaryFolders } from '../support/folders.ts'

const change = (id: string): NewChange => ({ type: 'new', content_hash: 'a'.repeat(64), id, url: null })
const at = '2026-03-02T00:00:00.000Z'

function seqs(path: string): number[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line).seq)
}

test('seq counts from 1 without holes over several runs', async () => {
  using folders = temporaryFolders()
  const path = join(folders.root, 'changes.jsonl')
  await new ChangeLog(path).append([change('a'), change('b')], at)
  await new ChangeLog(path).append([change('c')], at)
  expect(seqs(path)).toEqual([1, 2, 3])
})

test('half a line that a dying run left is overwritten by the next change', async () => {
  using folders = temporaryFolders()
  const path = join(folders.root, 'changes.jsonl')
  await new ChangeLog(path).append([change('a')], at)
  appendFileSync(path, '{"seq":2,"at":"2026-')
  await new ChangeLog(path).append([change('b')], at)
  expect(seqs(path)).toEqual([1, 2])
})

test('blank lines that an editor left are no damage, and stay', async () => {
  using folders = temporaryFolders()
  const path = join(folders.root, 'changes.jsonl')
  await new ChangeLog(path).append([change('a')], at)
  appendFileSync(path, '\n \r\n')
  await new ChangeLog(path).append([change('b')], at)
  expect(seqs(path)).toEqual([1, 2])
  expect(readFileSync(path, 'utf8')).toMatch(/\}\n\n \r\n\{/)
  const read: number[] = []
  for await (const group of readChanges(folders.root)) read.push(...group.map(({ change }) => change.seq))
  expect(read).toEqual([1, 2])
  writeFileSync(path, '\n')
  expect(new ChangeLog(path).lastSeq).toBe(0)
})

test('a log that is nothing but half a line begins anew', async () => {
  using folders = temporaryFolders()
  const path = join(folders.root, 'changes.jsonl')
  writeFileSync(path, '{"seq":1')
  const log = new ChangeLog(path)
  expect([log.size, log.lastSeq]).toEqual([0, 0])
  await log.append([change('a')], at)
  expect(seqs(path)).toEqual([1])
})

test('a last line larger than the first look is read whole', async () => {
  using folders = temporaryFolders()
  const path = join(folders.root, 'changes.jsonl')
  await new ChangeLog(path).append(
    [change('a'), { ...change('b'), url: `https://a.example/${'x'.repeat(200_000)}` }],
    at,
  )
  expect(new ChangeLog(path).lastSeq).toBe(2)
})

test('what was written when the disk filled up stays as far as it is whole lines: a reader may have given them on', async () => {
  using folders = temporaryFolders()
  const path = join(folders.root, 'changes.jsonl')
  const log = new ChangeLog(path)
  await log.append([change('a')], at)
  const lineLength = log.size
  const writeSync = fs.writeSync
  for (const [bytes, expected] of [
    [lineLength * 2 + 10, [1, 2, 3]],
    [5, [1, 2, 3]],
    [0, [1, 2, 3]],
  ] as const) {
    fs.writeSync = ((fd: number, data: Buffer, from: number) => {
      if (from > 0 || bytes === 0) throw Object.assign(new Error(), { code: 'ENOSPC' })
      return writeSync(fd, data, 0, bytes)
    }) as never
    syncBuiltinESMExports()
    try {
      const log = new ChangeLog(path)
      await expect(log.append([change('b'), change('c'), change('d')], at)).rejects.toThrowError(
        expect.objectContaining({ code: 'disk_full' }),
      )
    } finally {
      fs.writeSync = writeSync
      syncBuiltinESMExports()
    }
    expect(seqs(path)).toEqual(expected)
  }
  await new ChangeLog(path).append([change('e')], at)
  expect(seqs(path)).toEqual([1, 2, 3, 4])
})

test('a change is on the disk before append says so', async () => {
  using folders = temporaryFolders()
  const path = join(folders.root, 'changes.jsonl')
  const { fsync } = fs
  let synced = 0
  fs.fsync = ((fd: number, done: fs.NoParamCallback) => {
    synced = fs.fstatSync(fd).size
    fsync(fd, done)
  }) as typeof fs.fsync
  syncBuiltinESMExports()
  try {
    await new ChangeLog(path).append([change('a'), change('b')], at)
  } finally {
    fs.fsync = fsync
    syncBuiltinESMExports()
  }
  expect(synced).toBe(fs.statSync(path).size)
})

test('a reader is given no line that is not on the disk', async () => {
  using folders = temporaryFolders()
  const path = join(folders.root, 'changes.jsonl')
  await new ChangeLog(path).append([change('a'), change('b')], at)
  const { fsyncSync } = fs
  let synced = 0
  fs.fsyncSync = (fd) => {
    synced = fs.fstatSync(fd).size
    fsyncSync(fd)
  }
  syncBuiltinESMExports()
  try {
    for await (const group of readChanges(folders.root)) expect(synced).toBeGreaterThanOrEqual(group.at(-1)!.end)
    expect(synced).toBe(fs.statSync(path).size)
  } finally {
    fs.fsyncSync = fsyncSync
    syncBuiltinESMExports()
  }
})

test.skipIf(process.platform === 'win32')('a pipe in the place of the log is refused, and not waited for', async () => {
  using folders = temporaryFolders()
  const path = changeLogPath(folders.output)
  mkdirSync(folders.output, { recursive: true })
  execFileSync('mkfifo', [path])
  const refused = { code: 'unreadable', message: expect.stringContaining('no regular file') }
  expect(() => new ChangeLog(path)).toThrow(expect.objectContaining(refused))
  await expect(readLines(path).next()).rejects.toMatchObject(refused)
  await expect(readChanges(folders.output).next()).rejects.toMatchObject(refused)
})

test('a damaged last line is an error that names the file', async () => {
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
