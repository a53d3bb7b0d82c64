import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { parseSelection } from '../../src/export/select.ts'
import { SqliteExporter } from '../../src/export/sqlite.ts'
import type { Change } from '../../src/model/change.ts'
import type { ArticleRecord } from '../../src/model/record.ts'
import { temporaryFolders } from '../support/folders.ts'
import { english, hostile, korean, updated } from './ledger.ts'

const change = (seq: number, { content_hash, id, url, supersedes }: ArticleRecord, type?: Change['type']): Change => ({
  seq,
  at: '2025-12-29T10:00:00.000Z',
  type: type ?? (supersedes === null ? 'new' : 'updated'),
  content_hash,
  id,
  url,
  ...(supersedes === null ? {} : { supersedes }),
})

function open(path: string, wanted = {}, later: readonly Change[] = []): DatabaseSync & Disposable {
  using exporter = new SqliteExporter(path)
  const selection = parseSelection(wanted)
  for (const [i, record] of [english, korean, hostile, updated].entries()) {
    exporter.addChange(change(i + 1, record))
    if (selection.hasRecord(record)) exporter.add(record, selection)
  }
  for (const change of later) exporter.addChange(change)
  exporter.finish(new Map([['last_change', '4']]))
  const database = new DatabaseSync(path, { readOnly: true })
  return Object.assign(database, { [Symbol.dispose]: () => database.close() })
}

const rowsOf = (database: DatabaseSync, sql: string) =>
  database
    .prepare(sql)
    .all()
    .map((row) => Object.values(row))

test('articles, claims and sources are tables that fit together', () => {
  using folders = temporaryFolders()
  using database = open(join(folders.root, 'a.sqlite'))
  expect(rowsOf(database, 'PRAGMA integrity_check')).toEqual([['ok']])
  expect(rowsOf(database, 'PRAGMA foreign_key_check')).toEqual([])
  expect(
    rowsOf(database, 'SELECT article, id, title, published_at, published_day, keywords, claim_count FROM articles'),
  ).toEqual([
    [1, english.id, 'Chip exports rise', '2025-12-28T15:30:00Z', '2025-12-29', '["chips","trade"]', 3],
    [2, korean.id, '반도체 수출', '2025-11-29T15:00:00Z', '2025-11-30', '[]', 2],
    [3, hostile.id, '=cmd|"/c calc"!A1', null, null, '["+1","a;b"]', 0],
    [4, english.id, 'Chip exports rise', '2025-12-28T15:30:00Z', '2025-12-29', '["chips","trade"]', 4],
  ])
  expect(rowsOf(database, 'SELECT body FROM articles WHERE article = 3')).toEqual([[hostile.body]])
  expect(rowsOf(database, 'SELECT count(*) FROM sources')).toEqual([[4]])
  expect(rowsOf(database, "SELECT value FROM about WHERE key = 'last_change'")).toEqual([['4']])
})

test('a view joins claims to their articles, another has the newest versions alone', () => {
  using folders = temporaryFolders()
  using database = open(join(folders.root, 'a.sqlite'))
  const sql =
    "SELECT title, text, value, decimal, sentence FROM claims_with_articles WHERE unit_code = 'USD' ORDER BY claim"
  expect(rowsOf(database, sql)).toEqual([
    [
      'Chip exports rise',
      '$65.9 billion',
      65_900_000_000,
      '65900000000',
      'Chip exports rose 19.8 percent to $65.9 billion.',
    ],
    ['반도체 수출', '7000억 달러', 700_000_000_000, '700000000000', '반도체수출액은 7000억 달러로 "역대 최고"였다.'],
    [
      'Chip exports rise',
      '$66.1 billion',
      66_100_000_000,
      '66100000000',
      'Chip exports rose 20.1 percent to $66.1 billion.',
    ],
  ])
  expect(rowsOf(database, 'SELECT article FROM newest_articles ORDER BY article')).toEqual([[2], [3], [4]])
})

test('an article that goes back to an older text has that as its newest', () => {
  using folders = temporaryFolders()
  const back = change(5, { ...english, supersedes: updated.content_hash })
  using database = open(join(folders.root, 'a.sqlite'), {}, [back])
  expect(rowsOf(database, 'SELECT article FROM newest_articles ORDER BY article')).toEqual([[1], [2], [3]])
  // An older text that is told of later, the same text elsewhere, and a withdrawal change nothing.
  const late = [change(5, english, 'new'), change(6, { ...korean, id: 'x' }, 'seen'), change(7, hostile, 'gone')]
  using other = open(join(folders.root, 'b.sqlite'), {}, late)
  expect(rowsOf(other, 'SELECT article FROM newest_articles ORDER BY article')).toEqual([[2], [3], [4]])
})

test('changes are those that tell of the articles in the file', () => {
  using folders = temporaryFolders()
  using database = open(join(folders.root, 'a.sqlite'), { language: 'ko' })
  expect(rowsOf(database, 'SELECT * FROM changes')).toEqual([
    [2, '2025-12-29T10:00:00Z', 'new', korean.content_hash, korean.id, korean.url, null],
  ])
})

test('titles, bodies and subjects are found by their words', () => {
  using folders = temporaryFolders()
  using database = open(join(folders.root, 'a.sqlite'))
  const search = (table: string, words: string) =>
    rowsOf(database, `SELECT rowid FROM ${table} WHERE ${table} MATCH '${words}'`).flat()
  expect(search('articles_fts', 'plant hired')).toEqual([1, 4])
  expect(search('articles_fts', '반도체수출*')).toEqual([2])
  expect(search('articles_fts', 'imports')).toEqual([4])
  expect(search('claims_fts', 'subject : chip')).toEqual([1, 2, 6, 7])
})

test('only the wanted claims of the wanted records are in it', () => {
  using folders = temporaryFolders()
  using database = open(join(folders.root, 'a.sqlite'), { unit: 'usd', language: 'en' })
  expect(rowsOf(database, 'SELECT article, text FROM claims')).toEqual([
    [1, '$65.9 billion'],
    [2, '$66.1 billion'],
  ])
})
