import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { decodeHtml } from '../../src/lib/charset.ts'
import { processorTimeMs } from '../support/processor-time.ts'

const korean = '<p>정부는 내년 예산을 3% 늘리기로 했다고 12일 밝혔다. 똠방각하 펲시 뷁.</p>'
const japanese =
  '<p>政府は来年度の予算を三パーセント増やすと発表した。これについて、ある関係者は「驚いた」と語った。</p>'
const chinese = '<p>政府周二宣布，明年的预算将增加百分之三。这个决定引起了广泛的关注，专家认为这是一个积极的信号。</p>'
const german =
  '<p>Die Regierung erhöht den Haushalt um 3 Prozent – „ein gutes Zeichen“, sagte der Minister für Übergänge.</p>'

function page(body: string, charset: string | null): string {
  return `<html><head>${charset === null ? '' : `<meta charset="${charset}">`}</head><body>${body}</body></html>`
}

test.each([
  [korean, 'cp949', 'euc-kr'],
  [korean, 'cp949', 'EUC-KR'],
  [korean, 'cp949', 'ks_c_5601-1987'],
  [korean, 'cp949', 'cp949'],
  [korean, 'cp949', 'x-windows-949'],
  [japanese, 'shift_jis', 'Shift_JIS'],
  [japanese, 'shift_jis', 'x-sjis'],
  [japanese, 'euc-jp', 'euc-jp'],
  [chinese, 'gb18030', 'gb2312'],
  [chinese, 'gb18030', 'gbk'],
  [german, 'windows-1252', 'iso-8859-1'],
  [german, 'windows-1252', 'windows-1252'],
])('%s in %s declared as %s is read whole, by meta and by header', (text, encoding, label) => {
  const declared = iconv.encode(page(text, label), encoding)
  expect(decodeHtml(declared, null)).toMatchObject({ text: page(text, label), replaced: false })
  const bare = iconv.encode(page(text, null), encoding)
  expect(decodeHtml(bare, `text/html; charset=${label}`)).toMatchObject({ text: page(text, null), replaced: false })
})

test('euc-kr is windows-949 with all 11,172 syllables', () => {
  let syllables = ''
  for (let code = 0xac00; code <= 0xd7a3; code++) syllables += String.fromCharCode(code)
  const decoded = decodeHtml(iconv.encode(`<meta charset=euc-kr>${syllables}`, 'cp949'), null)
  expect(decoded).toEqual({ text: `<meta charset=euc-kr>${syllables}`, charset: 'windows-949', replaced: false })
})

test('valid UTF-8 is UTF-8 whatever is declared', () => {
  const bytes = Buffer.from(page(korean, 'euc-kr'))
  expect(decodeHtml(bytes, 'text/html; charset=iso-8859-1')).toEqual({
    text: page(korean, 'euc-kr'),
    charset: 'utf-8',
    replaced: false,
  })
})

test('a byte-order mark decides and does not stay in the text', () => {
  expect(decodeHtml(Buffer.from(`\uFEFF${korean}`), 'text/html; charset=euc-kr')).toMatchObject({
    text: korean,
    charset: 'utf-8',
  })
  expect(decodeHtml(Buffer.from(`\uFEFF${korean}`, 'utf16le'), null)).toMatchObject({
    text: korean,
    charset: 'utf-16le',
  })
  expect(decodeHtml(iconv.encode(korean, 'utf-16be', { addBOM: true }), null)).toMatchObject({
    text: korean,
    charset: 'utf-16be',
  })
  expect(decodeHtml(Buffer.from(german, 'utf16le'), null)).toMatchObject({ text: german, charset: 'utf-16le' })
})

test('the header comes before the meta', () => {
  const bytes = iconv.encode(page(korean, 'iso-8859-1'), 'cp949')
  expect(decodeHtml(bytes, 'text/html;charset="euc-kr"')).toMatchObject({ charset: 'windows-949', replaced: false })
})

test('a meta far beyond 1,024 bytes is found, in either form', () => {
  const script = `<script>${'var x = 1;'.repeat(3000)}</script>`
  const old = `${script}<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=euc-kr">${korean}`
  expect(decodeHtml(iconv.encode(old, 'cp949'), null)).toMatchObject({ text: old, charset: 'windows-949' })
})

test('a declaration that no decoder knows is passed over', () => {
  expect(decodeHtml(iconv.encode(page(korean, 'x-mystery'), 'cp949'), 'text/html; charset=none')).toMatchObject({
    charset: 'windows-949',
  })
  expect(decodeHtml(iconv.encode(page(korean, 'utf-8'), 'cp949'), 'text/html; charset=utf-8')).toMatchObject({
    text: page(korean, 'utf-8'),
    charset: 'windows-949',
  })
})

test.each([
  ['windows-949', korean, 'cp949'],
  ['shift_jis', japanese, 'shift_jis'],
  ['euc-jp', japanese, 'euc-jp'],
  ['gb18030', chinese, 'gb18030'],
  ['windows-1252', german, 'windows-1252'],
])('%s is guessed where nothing is declared', (charset, text, encoding) => {
  expect(decodeHtml(iconv.encode(page(text, null), encoding), null)).toEqual({
    text: page(text, null),
    charset,
    replaced: false,
  })
})

test('UTF-8 with a few bad bytes stays UTF-8, with U+FFFD where they were', () => {
  const bytes = Buffer.concat([
    Buffer.from(korean),
    Buffer.from([0xff]),
    Buffer.from(korean),
    Buffer.from([0xec, 0xa0]),
  ])
  const decoded = decodeHtml(bytes, 'text/html; charset=utf-8')
  expect(decoded.charset).toBe('utf-8')
  expect(decoded.replaced).toBe(true)
  expect(decoded.text).toBe(`${korean}\uFFFD${korean}\uFFFD`)
})

test('a U+FFFD that the page itself holds is no replacement of ours', () => {
  expect(decodeHtml(Buffer.from('가\uFFFD나'), null)).toEqual({ text: '가\uFFFD나', charset: 'utf-8', replaced: false })
})

test('plain ASCII and nothing at all are text', () => {
  expect(decodeHtml(Buffer.from('<p>Hello</p>'), null)).toEqual({
    text: '<p>Hello</p>',
    charset: 'utf-8',
    replaced: false,
  })
  expect(decodeHtml(new Uint8Array(), 'text/html')).toEqual({ text: '', charset: 'utf-8', replaced: false })
})

test('any bytes give text, ten megabytes of them soon', () => {
  for (const seed of [0x80, 0xff, 0xa4, 0xed]) {
    const bytes = new Uint8Array(3_000_000).map((_, i) => (i * 2_654_435_761 + seed) & 0xff)
    expect(typeof decodeHtml(bytes, null).text).toBe('string')
  }
  const started = processorTimeMs()
  decodeHtml(Buffer.from('가'.repeat(3_400_000)), 'text/html; charset=utf-8')
  expect(processorTimeMs() - started).toBeLessThan(400)
})
