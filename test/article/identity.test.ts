import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleId, contentHash, isSafeId, maxIdBytes, publisherId } from '../../src/article/identity.ts'

const first16 = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)

test('a content hash is the SHA-256 of the UTF-8 bytes', () => {
  // The test vector of FIPS 180-2 for "abc"; "가" is the bytes ea b0 80.
  expect(contentHash('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(contentHash('가')).toBe(createHash('sha256').update(Buffer.from('eab080', 'hex')).digest('hex'))
})

test.each([
  ['https://www.example.com/a', 'example.com'],
  ['https://news.bbc.co.uk/a', 'bbc.co.uk'],
  ['https://someone.github.io/a', 'someone.github.io'],
  ['https://www.example.com:8443/a', 'example.com'],
  ['http://127.0.0.1:8080/a', '127.0.0.1-8080'],
  ['http://localhost:3000/a', 'localhost-3000'],
  ['http://localhost/a', 'localhost'],
  ['http://[2001:db8::1]:8080/a', '2001-db8--1-8080'],
  ['http://[::1]/a', '--1'],
  ['https://xn--3e0b707e.kr/a', 'xn--3e0b707e.kr'],
])('the id of %s begins with %s', (url, host) => {
  expect(articleId(url)).toBe(`${host}_${first16(url)}`)
})

test('every id that is made is a safe file name', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.webUrl(),
        fc.string(),
        fc.webAuthority({ withPort: true, withIPv4: true, withIPv6: true }).map((a) => `http://${a}/`),
      ),
      (url) => {
        expect(isSafeId(articleId(url))).toBe(true)
      },
    ),
  )
  expect(isSafeId(articleId(`http://${'a.'.repeat(4000)}com/`))).toBe(true)
  expect(isSafeId(articleId('http://con/'))).toBe(true)
})

test.each([
  '044_0000278327',
  'example.com_0123456789abcdef',
  '127.0.0.1-8080_00',
  '기사 1',
  '--1_00',
  'console',
  `${'a'.repeat(maxIdBytes)}`,
])('"%s" is a safe id', (id) => {
  expect(isSafeId(id)).toBe(true)
})

test.each([
  '',
  '.',
  '..',
  '../../x',
  'a/b',
  'a\\b',
  '/etc/passwd',
  'C:\\x',
  'C:x',
  '.hidden',
  'a.',
  'a ',
  ' a',
  'a\0b',
  'a\nb',
  'a\u007fb',
  'a\u0085b',
  'a\u2028b',
  'a*b',
  'a?b',
  'a"b',
  'a<b',
  'a>b',
  'a|b',
  'con',
  'NUL',
  'nul.txt',
  'Com1',
  'lpt9.tar',
  'a\ud800',
  'a'.repeat(maxIdBytes + 1),
  '가'.repeat(61),
])('%j is no safe id', (id) => {
  expect(isSafeId(id)).toBe(false)
})

test.each([
  ['https://www.chosun.com/a', 'chosun.com'],
  ['https://n.news.naver.com/a', 'naver.com'],
  ['http://127.0.0.1:8080/a', '127.0.0.1:8080'],
  ['not an address', null],
  ['mailto:a@b.kr', null],
])('the publisher of %s is %s', (url, id) => {
  expect(publisherId(url)).toBe(id)
})
