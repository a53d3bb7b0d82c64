import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalUrl, identityKey } from '../../src/article/canonical-url.ts'
import { processorTimeMs } from '../support/processor-time.ts'

test.each([
  // Case, port, dots, fragment
  ['HTTPS://WWW.Example.COM/Path', 'https://www.example.com/Path'],
  ['http://example.com', 'http://example.com/'],
  ['https://example.com:443/a', 'https://example.com/a'],
  ['http://example.com:80/a', 'http://example.com/a'],
  ['http://example.com:443/a', 'http://example.com:443/a'],
  ['https://example.com./a', 'https://example.com/a'],
  ['https://example.com.:8443/a', 'https://example.com:8443/a'],
  ['https://example.com/a/../b/./c', 'https://example.com/b/c'],
  ['https://example.com/a#part', 'https://example.com/a'],
  ['https://example.com/#!/a', 'https://example.com/'],
  ['  https://example.com/a\n', 'https://example.com/a'],
  // International names and paths
  ['https://한국.kr/기사', 'https://xn--3e0b707e.kr/%EA%B8%B0%EC%82%AC'],
  ['https://example.com/%ea%b8%b0', 'https://example.com/%EA%B8%B0'],
  ['https://example.com/?q=%B1%E2', 'https://example.com/?q=%B1%E2'],
  // Percent-encoding
  ['https://example.com/%7Euser/%41%2d%5f%2E', 'https://example.com/~user/A-_.'],
  ['https://example.com/a%2fb%3fc', 'https://example.com/a%2Fb%3Fc'],
  ['https://example.com/100%?q=5%', 'https://example.com/100%25?q=5%25'],
  ['https://example.com/%%34%31', 'https://example.com/%2541'],
  ['https://example.com/%25%34%31', 'https://example.com/%2541'],
  // Parameters: order and repeats stay, empty ones go
  ['https://example.com/a?', 'https://example.com/a'],
  ['https://example.com/a?b=2&a=1&b=2', 'https://example.com/a?b=2&a=1&b=2'],
  ['https://example.com/a?&x=1&&y', 'https://example.com/a?x=1&y'],
  ['https://example.com/a?id=', 'https://example.com/a?id='],
  ['https://example.com/a?q=a+b', 'https://example.com/a?q=a+b'],
  // What a server may tell apart stays
  ['https://example.com/a/', 'https://example.com/a/'],
  ['https://m.example.com/a', 'https://m.example.com/a'],
  ['http://www.example.com/a', 'http://www.example.com/a'],
  ['https://example.com//a//b', 'https://example.com//a//b'],
  ['https://example.com/amp/a', 'https://example.com/amp/a'],
  ['https://example.com/a;jsessionid=AB12?id=3', 'https://example.com/a?id=3'],
  ['https://example.com/a;v=1', 'https://example.com/a;v=1'],
  // AMP caches and viewers
  ['https://www.google.com/amp/s/www.example.com/a/amp/?x=1', 'https://www.example.com/a/amp/?x=1'],
  ['https://www.google.co.kr/amp/www.example.com/a', 'http://www.example.com/a'],
  [
    'https://www-example-com.cdn.ampproject.org/c/s/www.example.com/a?amp_js_v=0.1&usqp=mq331',
    'https://www.example.com/a',
  ],
  ['https://www-example-com.cdn.ampproject.org/v/s/www.example.com/a?amp=1', 'https://www.example.com/a'],
  ['https://x.bing-amp.com/c/s/www.example.com/a', 'https://www.example.com/a'],
  ['https://www.google.com/amp/', 'https://www.google.com/amp/'],
  ['https://www.google.com/search?q=amp', 'https://www.google.com/search?q=amp'],
  ['https://www.google.com/amp/s/nothost/a', 'https://www.google.com/amp/s/nothost/a'],
  // Addresses by number
  ['http://[::1]:8080/a', 'http://[::1]:8080/a'],
  ['http://0x7f.1/', 'http://127.0.0.1/'],
])('%s → %s', (url, canonical) => {
  expect(canonicalUrl(url)).toBe(canonical)
})

const tracking = [
  'utm_source=x',
  'UTM_Campaign=y',
  'utm_id=1',
  'fbclid=IwAR0',
  'gclid=1',
  'dclid=1',
  'gbraid=1',
  'wbraid=1',
  'msclkid=1',
  'mc_cid=1',
  'mc_eid=1',
  'igshid=1',
  'cmpid=rss',
  'CMP=share_btn_tw',
  'ocid=socialflow',
  'ito=social',
  'smid=tw-share',
  'WT.mc_id=1',
  'at_medium=RSS',
  'at_campaign=KARANGA',
  '__twitter_impression=true',
  'outputType=amp',
  'amp',
  'amp=1',
  '_ga=1',
  '_hsenc=1',
  'mkt_tok=1',
  'guccounter=1',
  'xtor=RSS-1',
  'ns_mchannel=social',
  'influxDiv=NAVER',
  'ref_src=twsrc%5Etfw',
  'srsltid=1',
  'pk_campaign=1',
  'twclid=1',
  'yclid=1',
  'dicbo=v2',
  '%75tm_source=x',
]
test.each(tracking)('the parameter %s goes', (parameter) => {
  expect(canonicalUrl(`https://example.com/a?id=1&${parameter}&page=2`)).toBe('https://example.com/a?id=1&page=2')
  expect(canonicalUrl(`https://example.com/a?${parameter}`)).toBe('https://example.com/a')
})

const meaning = [
  'id=1',
  'idx=1',
  'aid=1',
  'oid=1',
  'no=1',
  'p=1',
  'page=2',
  'ref=5',
  'source=x',
  'from=x',
  'campaign=x',
  'mode=view',
  'sid=101',
  'q=utm_source',
  'amp=5',
  'amplitude=1',
  'outputType=pdf',
  'date=20260101',
  'cid=1',
  'share=1',
  'atid=1',
  'output=json',
  'lang=ko',
  's=1',
]
test.each(meaning)('the parameter %s stays', (parameter) => {
  expect(canonicalUrl(`https://example.com/a?${parameter}`)).toBe(`https://example.com/a?${parameter}`)
})

test.each([
  ['ftp://example.com/a', 'bad_url'],
  ['file:///etc/passwd', 'bad_url'],
  ['javascript:alert(1)', 'bad_url'],
  ['data:text/html,x', 'bad_url'],
  ['mailto:a@example.com', 'bad_url'],
  ['/relative', 'bad_url'],
  ['example.com/a', 'bad_url'],
  ['', 'bad_url'],
  ['http://', 'bad_url'],
  ['http://.../', 'bad_url'],
  ['http://exa mple.com/', 'bad_url'],
  ['http://256.256.256.256/', 'bad_url'],
  ['//example.com/a', 'bad_url'],
  [`https://example.com/${'a'.repeat(20_000)}`, 'bad_url'],
  ['https://user:secret@example.com/', 'credentials_in_url'],
  ['https://user@example.com/', 'credentials_in_url'],
])('%s is refused', (url, code) => {
  expect(() => canonicalUrl(url)).toThrow(expect.objectContaining({ name: 'FetchError', code }))
})

test.each(['example.com/a', 'example.com:8080', 'www.뉴스.example', '127.0.0.1:8467/feed.xml'])(
  'who leaves out the scheme of %s is told how to write it',
  (url) => {
    expect(() => canonicalUrl(url)).toThrow(`write it as "https://${url}"`)
  },
)

test('no error tells a password', () => {
  try {
    canonicalUrl('https://kim:geheim@example.com/a?token=geheim')
    expect.unreachable()
  } catch (error) {
    expect(JSON.stringify(error) + String(error)).not.toContain('geheim')
  }
})

test.each([
  [
    '//example.com/news/1',
    [
      'https://example.com/news/1',
      'http://example.com/news/1',
      'https://www.example.com/news/1/',
      'https://m.example.com/news/1',
      'https://mobile.example.com/news/1',
      'https://amp.example.com/news/1',
      'https://www.m.example.com/news/1',
      'https://example.com/news/1/amp',
      'https://example.com/news/1/amp/',
      'https://example.com/amp/news/1',
      'https://example.com/news/amp/1',
      'https://example.com/news/1.amp',
      'https://example.com/news/1?amp=1',
      'https://example.com/news/1?outputType=amp',
      'http://example.com:80/news/1',
      'https://example.com/news/1/index.html',
      'https://example.com/news//1',
      'https://example.com/news/1?utm_source=a#b',
      'https://www.google.com/amp/s/example.com/news/1',
      'https://example-com.cdn.ampproject.org/c/s/amp.example.com/news/1',
      '//example.com/news/1',
    ],
  ],
  [
    '//example.com/a.html',
    ['https://example.com/a.html', 'https://example.com/a.amp.html', 'https://amp.example.com/a.html'],
  ],
  [
    '//example.com/v?a=1&b=2',
    ['https://example.com/v?a=1&b=2', 'https://example.com/v/?b=2&a=1', 'https://example.com/v?b=2&a=1&b=2&'],
  ],
  ['//example.com', ['https://example.com', 'https://www.example.com/', 'http://example.com/index.htm']],
  ['//m.com/a', ['https://m.com/a', 'https://www.m.com/a', 'https://amp.m.com/a']],
  ['//amp.dev/about', ['https://amp.dev/about', 'https://amp.dev/amp/about']],
  ['//example.com/amp', ['https://example.com/amp', 'https://example.com/amp/']],
  ['//127.0.0.1:8080/a', ['http://127.0.0.1:8080/a', 'https://127.0.0.1:8080/a/']],
])('%s is the key of all its addresses', (key, urls) => {
  for (const url of urls) expect(identityKey(url), url).toBe(key)
})

test.each([
  ['https://example.com/a', 'https://example.com/A'],
  ['https://example.com/a', 'https://example.com/a?id=2'],
  ['https://news.example.com/a', 'https://example.com/a'],
  ['https://example.com:8080/a', 'https://example.com/a'],
  ['https://www.co.kr/a', 'https://co.kr/a'],
  ['https://example.com/a%2Fb', 'https://example.com/a/b'],
  ['https://example.com/view?id=1', 'https://example.com/view?id=11'],
  ['https://example.com/champ', 'https://example.com/ch'],
])('%s and %s are two articles', (a, b) => {
  expect(identityKey(a)).not.toBe(identityKey(b))
})

const piece = fc.constantFrom(
  '%',
  '%4',
  '%41',
  '%25',
  '%2F',
  '%2e',
  '%2E%2e',
  '/',
  '//',
  '.',
  '..',
  '?',
  '&',
  '=',
  '#',
  '#!',
  'amp',
  '/amp',
  '.amp',
  '.amp.html',
  '/index.html',
  'utm_source=1',
  'amp=1',
  ';jsessionid=1',
  ';',
  'a',
  'A',
  '가',
  '😀',
  '\ud800',
  ' ',
  '+',
  "'",
  '"',
  '<',
  '|',
  '\\',
  '\t',
  '@',
  ':',
  '[',
  ']',
  '%EA%B0%80',
  '%ff',
  '1',
)
const host = fc.constantFrom(
  'example.com',
  'www.example.com',
  'WWW.EXAMPLE.COM.',
  'm.www.amp.example.co.kr',
  'm.com',
  '127.0.0.1:8080',
  '[::1]',
  '한국.kr',
  'localhost:80',
  'a.com:443',
  'www.google.com/amp/s/www.example.com',
  'x.cdn.ampproject.org/c/s/google.com/amp/amp.example.com',
  'x.cdn.ampproject.org/c/s',
  'www2.example.org',
)
const address = fc
  .tuple(fc.constantFrom('http://', 'https://'), host, fc.array(piece, { maxLength: 12 }))
  .map(([scheme, name, rest]) => `${scheme}${name}/${rest.join('')}`)

test('both forms are idempotent, and a canonical address has the key of what it came from', () => {
  fc.assert(
    fc.property(fc.oneof(address, fc.webUrl({ withQueryParameters: true, withFragments: true })), (url) => {
      let canonical: string
      try {
        canonical = canonicalUrl(url)
      } catch (error) {
        expect(error).toMatchObject({ name: 'FetchError' })
        return
      }
      const key = identityKey(url)
      expect(canonicalUrl(canonical)).toBe(canonical)
      expect(new URL(canonical).href).toBe(canonical)
      expect(identityKey(canonical)).toBe(key)
      expect(identityKey(key)).toBe(key)
    }),
    { numRuns: 1000 },
  )
})

test('a long hostile address takes no time', () => {
  const started = processorTimeMs()
  for (const unit of ['%', ';jsessionid=', '&', '/amp', '.amp', '/index.html', 'm.']) {
    try {
      identityKey(`https://example.com/${unit.repeat(16_000 / unit.length)}`)
      identityKey(`https://${unit.repeat(16_000 / unit.length)}example.com/`)
    } catch (error) {
      expect(error).toMatchObject({ name: 'FetchError' })
    }
  }
  expect(processorTimeMs() - started).toBeLessThan(1000)
})
