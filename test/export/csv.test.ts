import { expect, test } from 'vitest'
import { articleColumns, chooseColumns, claimColumns, claimRows } from '../../src/export/columns.ts'
import { csv } from '../../src/export/csv.ts'
import { english, hostile, korean } from './ledger.ts'

const columnOf = (value: unknown) => csv([{ name: 'c', type: 'text', value: () => value }])
const cellOf = (value: unknown) => columnOf(value).add(null).slice(0, -2)

test('a head, then a row a record; lists are joined, what is unknown is nothing', () => {
  const columns = chooseColumns(articleColumns, 'id,title,keywords,category,claim_count,accessible_for_free')
  const exporter = csv(columns)
  expect([exporter.begin(), exporter.add(english), exporter.add(korean), exporter.end()].join('')).toBe(
    'id,title,keywords,category,claim_count,accessible_for_free\r\n' +
      'paper.example_0123456789abcdef,Chip exports rise,chips; trade,Economy,3,true\r\n' +
      '901_0000000001,반도체 수출,"",,2,\r\n',
  )
})

test.each([
  ['plain', 'plain'],
  ['a,b', '"a,b"'],
  ['say "hi"', '"say ""hi"""'],
  ['two\nlines', '"two\nlines"'],
  [' space ', '" space "'],
  ['', '""'],
  [null, ''],
  [-3.5, '-3.5'],
  [false, 'false'],
  [{ a: 1 }, '"{""a"":1}"'],
])('%j is written as %s (RFC 4180)', (value, cell) => {
  expect(cellOf(value)).toBe(cell)
})

test.each([
  ['=1+1', "'=1+1"],
  ['+82 2 123', "'+82 2 123"],
  ['-3%', "'-3%"],
  ['@evil', "'@evil"],
  ['＝1+1', "'＝1+1"],
  ['\t=1', "'\t=1"],
  [' =1', "' =1"],
  ['-12.5', '-12.5'],
  ['+7', '+7'],
  ['1-2', '1-2'],
])('a text that a spreadsheet would run gets an apostrophe, a number none: %j', (text, cell) => {
  expect(cellOf(text)).toBe(cell)
})

test('--raw leaves formulas as they are; lists are guarded as a whole', () => {
  const columns = chooseColumns(articleColumns, 'title,keywords')
  expect(csv(columns).add(hostile)).toBe(`"'=cmd|""/c calc""!A1",'+1; a;b\r\n`)
  expect(csv(columns, { raw: true }).add(hostile)).toBe('"=cmd|""/c calc""!A1",+1; a;b\r\n')
})

test('--bom begins with a byte-order mark', () => {
  expect(csv(chooseColumns(articleColumns, 'id'), { bom: true }).begin()).toBe('\uFEFFid\r\n')
})

test('a claim’s row has its article, its sentence and its exact value', () => {
  const columns = chooseColumns(
    claimColumns,
    'id,claim_index,text,value,decimal,unit_code,previous_value,period_end,sentence',
  )
  const [first, second] = claimRows(english)
  expect(csv(columns).add(first!)).toBe(
    'paper.example_0123456789abcdef,0,19.8 percent,19.8,19.8,%,18.6,2025-11-30,Chip exports rose 19.8 percent to $65.9 billion.\r\n',
  )
  expect(csv(columns).add(second!)).toContain(',1,$65.9 billion,65900000000,65900000000,USD,,2025-11-30,')
})

test('an unknown field is refused, and all are named', () => {
  expect(() => chooseColumns(articleColumns, 'id,tittle')).toThrow(
    /there is no field "tittle"; there are: content_hash, id, url,/,
  )
})
