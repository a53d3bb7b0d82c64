import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { parquetReadObjects } from 'hyparquet'
import { expect, test } from 'vitest'
import { articleColumns, type Column, chooseColumns, claimColumns, claimRows } from '../../src/export/columns.ts'
import { parquet } from '../../src/export/parquet.ts'
import { temporaryFolders } from '../support/folders.ts'
import { english, hostile, korean, updated } from './ledger.ts'

function write<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Buffer {
  const exporter = parquet(columns, new Map([['last_change', '4']]))
  return Buffer.concat(
    [exporter.begin(), ...rows.map((row) => exporter.add(row)), exporter.end()].map((bytes) =>
      Buffer.from(bytes as string),
    ),
  )
}

async function query(sql: string): Promise<{ types: string[]; rows: unknown[] }> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  try {
    const result = await connection.runAndReadAll(sql)
    return { types: result.columnTypes().map(String), rows: result.getRowsJson() }
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

test('DuckDB reads articles with times, days, lists and texts as such', async () => {
  using folders = temporaryFolders()
  const path = join(folders.root, 'a.parquet')
  writeFileSync(path, write(chooseColumns(articleColumns, undefined), [english, korean, hostile]))
  const { types, rows } = await query(
    `SET TimeZone = 'UTC'; SELECT id, published_at, published_day, keywords, accessible_for_free, claim_count, title, category FROM '${path}'`,
  )
  expect(types).toEqual([
    'VARCHAR',
    'TIMESTAMP WITH TIME ZONE',
    'DATE',
    'VARCHAR[]',
    'BOOLEAN',
    'INTEGER',
    'VARCHAR',
    'VARCHAR',
  ])
  expect(rows).toEqual([
    // 00:30 in Seoul is the day before in UTC; the day is the one where it appeared.
    [english.id, '2025-12-28 15:30:00+00', '2025-12-29', ['chips', 'trade'], true, 3, 'Chip exports rise', 'Economy'],
    [korean.id, '2025-11-29 15:00:00+00', '2025-11-30', [], null, 2, '반도체 수출', null],
    [hostile.id, null, null, ['+1', 'a;b'], true, 0, '=cmd|"/c calc"!A1', null],
  ])
  expect((await query(`SELECT body FROM '${path}' WHERE id = '${hostile.id}'`)).rows).toEqual([[hostile.body]])
})

test('DuckDB sums the claims, and finds their decimals exact', async () => {
  using folders = temporaryFolders()
  const path = join(folders.root, 'c.parquet')
  writeFileSync(path, write(chooseColumns(claimColumns, undefined), [english, updated].flatMap(claimRows)))
  const { types, rows } = await query(
    `SELECT unit_code, count(*)::INTEGER, sum(value), max(decimal), min(min), max(max) FROM '${path}' GROUP BY ALL ORDER BY unit_code`,
  )
  expect(types.slice(2)).toEqual(['DOUBLE', 'VARCHAR', 'DOUBLE', 'DOUBLE'])
  expect(rows).toEqual([
    // 19.8 + 20.1; the range 6 to 7 has no value.
    ['%', 3, expect.closeTo(39.9, 9), '20.1', 6, 7],
    ['USD', 2, 132_000_000_000, '66100000000', null, null],
    [null, 2, 2400, '1200', null, null],
  ])
})

test('the footer says up to which change the file is, and an empty file has its columns', async () => {
  using folders = temporaryFolders()
  const path = join(folders.root, 'e.parquet')
  writeFileSync(path, write(chooseColumns(articleColumns, 'id,published_at,keywords,sources'), []))
  expect((await query(`SELECT key::VARCHAR, value::VARCHAR FROM parquet_kv_metadata('${path}')`)).rows).toEqual([
    ['last_change', '4'],
  ])
  const { types, rows } = await query(`SELECT * FROM '${path}'`)
  expect([types, rows]).toEqual([['VARCHAR', 'TIMESTAMP WITH TIME ZONE', 'VARCHAR[]', 'VARCHAR'], []])
})

test('hyparquet reads the same, also over several row groups', async () => {
  const columns: Column<number>[] = [
    { name: 'n', type: 'integer', value: (n) => n },
    { name: 'half', type: 'double', value: (n) => (n % 2 === 0 ? n / 2 : null) },
    { name: 'name', type: 'text', value: (n) => `번호 ${n}` },
  ]
  const count = 120_000
  const bytes = write(
    columns,
    Array.from({ length: count }, (_, n) => n),
  )
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer
  const rows = await parquetReadObjects({ file })
  expect(rows).toHaveLength(count)
  for (const n of [0, 1, 9_999, 10_000, 119_999])
    expect(rows[n]).toEqual({ n, half: n % 2 === 0 ? n / 2 : null, name: `번호 ${n}` })
})
