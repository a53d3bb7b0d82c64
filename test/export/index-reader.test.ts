import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { IndexReader, readIndexRows } from '../../src/export/index-reader.ts'
import { errorToData, NewsledgerError } from '../../src/lib/errors.ts'
import { recordPath } from '../../src/store/folders.ts'
import type { ReadRows } from '../../src/store/search/index-rows.ts'
import { temporaryFolders } from '../support/folders.ts'
import { english, hostile, korean, updated, writeSampleLedger } from './ledger.ts'

test('a thread reads as this process does, damage included', async () => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  writeFileSync(recordPath(folders.output, hostile.content_hash), '{')
  const hashes = [english, korean, hostile, updated].map(({ content_hash }) => content_hash)
  // A cause stays in the thread.
  const told = (rows: ReadRows) => ('error' in rows ? { ...rows, error: errorToData(rows.error) } : rows)
  const here = await readIndexRows(folders.output, hashes)
  expect(here.map((rows) => ('error' in rows ? rows.error.code : rows.claims.length))).toEqual([3, 2, 'bad_record', 4])

  using reader = new IndexReader(folders.output)
  // So many that a thread takes over.
  const many = Array.from({ length: 126 }, () => hashes).flat()
  const there = await reader.read(many)
  expect(there.map(told)).toEqual(Array.from({ length: 126 }, () => here.map(told)).flat())
  expect(there.every((rows) => !('error' in rows) || rows.error instanceof NewsledgerError)).toBe(true)
})
