import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSitemap } from '../../src/discover/sitemap.ts'
import { expectInProportion } from '../support/processor-time.ts'

const url = 'https://www.news.example/sitemap.xml'

const read = (text: string | Uint8Array, options: Partial<Parameters<typeof readSitemap>[2]> = {}) =>
  readSitemap(typeof text === 'string' ? Buffer.from(text) : text, url, { maxBytes: 10_000_000, ...options })

const address = (n: number) => `https://www.news.example/${n}`
const entry = (n: number, inner = '') => `<url><loc>${address(n)}</loc>${inner}</url>`
const urlset = (...entries: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
${entries.join('\n')}
</urlset>`
const index = (...entries: string[]) =>
  `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('')}</sitemapindex>`

test('a sitemap gives address and last change, the news extension date, title and language', async () => {
  const page = await read(
    urlset(
      entry(1, '<lastmod>2026-02-11</lastmod><changefreq>daily</changefreq><priority>0.8</priority>'),
      `<url>
        <loc> https://www.news.example/2?a=1&amp;b=2 </loc>
        <news:news><news:publication><news:name>News</news:name><news:language>ko</news:language></news:publication>
        <news:publication_date>2026-02-11T10:00:00+09:00</news:publication_date>
        <news:title><![CDATA[반도체 & 수출]]></news:title></news:news>
        <lastmod>2026-02-11T11:00:00+09:00</lastmod>
      </url>`,
      entry(
        3,
        `<image:image><image:loc>https://www.news.example/3.jpg</image:loc><image:title>Picture</image:title></image:image>
        <image:loc>https://www.news.example/stray.jpg</image:loc>
        <video:video><video:title>Video</video:title><video:publication_date>2001-01-01</video:publication_date></video:video>
        <xhtml:link rel="alternate" hreflang="en" href="https://www.news.example/en/3"/>`,
      ),
    ),
  )
  expect(page).toEqual({
    kind: 'sitemap',
    candidates: [
      { url: address(1), modifiedAt: '2026-02-11' },
      {
        url: 'https://www.news.example/2?a=1&b=2',
        title: '반도체 & 수출',
        publishedAt: '2026-02-11T10:00:00+09:00',
        modifiedAt: '2026-02-11T11:00:00+09:00',
        language: 'ko',
      },
      { url: address(3) },
    ],
    next: [],
  })
})

test('namespaces may have any prefix', async () => {
  const page =
    await read(`<sm:urlset xmlns:sm="http://www.sitemaps.org/schemas/sitemap/0.9"><sm:url><sm:loc>${address(1)}</sm:loc>
<n:news><n:title>One</n:title></n:news><image:image><image:loc>https://www.news.example/i.jpg</image:loc></image:image></sm:url></sm:urlset>`)
  expect(page.candidates).toEqual([{ url: address(1), title: 'One' }])
})

test('an index gives its sitemaps, those with the latest change first', async () => {
  const sitemap = (name: string, date = '') =>
    `<sitemap><loc>${name}</loc>${date === '' ? '' : `<lastmod>${date}</lastmod>`}</sitemap>`
  const page = await read(
    index(
      sitemap('https://www.news.example/2024.xml', '2024-12-31'),
      sitemap('https://www.news.example/a.xml'),
      sitemap('/2026.xml.gz', '2026-02-11T10:00:00+09:00'),
      sitemap('https://www.news.example/2025.xml', '2025-12-31'),
      sitemap('https://www.news.example/b.xml'),
      sitemap('https://other.example/sitemap.xml', '2026-02-12'),
      sitemap('https://www.news.example/2024.xml', '2024-12-31'),
    ),
  )
  expect(page).toEqual({
    kind: 'sitemap_index',
    candidates: [],
    next: [
      'https://www.news.example/2026.xml.gz',
      'https://www.news.example/2025.xml',
      'https://www.news.example/2024.xml',
      'https://www.news.example/a.xml',
      'https://www.news.example/b.xml',
    ],
    nextModified: new Map([
      ['https://www.news.example/2026.xml.gz', '2026-02-11T10:00:00+09:00'],
      ['https://www.news.example/2025.xml', '2025-12-31'],
      ['https://www.news.example/2024.xml', '2024-12-31'],
    ]),
  })
})

test('a sitemap speaks for its own site only, unless the other vouches for it', async () => {
  const text = urlset(
    '<url><loc>https://news.example/a</loc></url>',
    '<url><loc>http://sports.news.example/b</loc></url>',
    '<url><loc>https://other.example/c</loc></url>',
    '<url><loc>https://news.example.evil.example/d</loc></url>',
    '<url><loc>https://vouching.example/e</loc></url>',
    '<url><loc>/f</loc></url>',
  )
  const page = await read(text, { isVouchedFor: async (listed) => new URL(listed).host === 'vouching.example' })
  expect(page.candidates.map((candidate) => candidate.url)).toEqual([
    'https://news.example/a',
    'http://sports.news.example/b',
    'https://www.news.example/f',
    'https://vouching.example/e',
  ])
  const foreign = await read(urlset('<url><loc>https://other.example/c</loc></url>'))
  expect(foreign).toMatchObject({ candidates: [], problem: { code: 'bad_sitemap', message: /other sites/ } })
})

test('twenty other sites are asked at most, each once', async () => {
  const locations = Array.from({ length: 60 }, (_, n) => `<url><loc>https://other${n % 30}.example/${n}</loc></url>`)
  const asked: string[] = []
  const page = await read(urlset(...locations), {
    isVouchedFor: async (listed) => asked.push(listed) > 0,
  })
  expect(asked).toEqual(Array.from({ length: 20 }, (_, n) => `https://other${n}.example/${n}`))
  expect(page.candidates).toHaveLength(40)
})

test('hosts without a registrable domain are one site only if host and port are the same', async () => {
  const page = await readSitemap(
    Buffer.from(
      urlset(
        '<url><loc>http://127.0.0.1:8080/a</loc></url>',
        '<url><loc>http://127.0.0.1:9090/b</loc></url>',
        '<url><loc>http://localhost:8080/c</loc></url>',
      ),
    ),
    'http://127.0.0.1:8080/sitemap.xml',
    { maxBytes: 10_000 },
  )
  expect(page.candidates).toEqual([{ url: 'http://127.0.0.1:8080/a' }])
})

test('a text sitemap gives one address a line', async () => {
  const page = await read(`\uFEFF${address(1)}\r\n\r\n  ${address(2)}\n${address(3)}`)
  expect(page).toEqual({ kind: 'sitemap', candidates: [1, 2, 3].map((n) => ({ url: address(n) })), next: [] })
})

test('gzip is known by its first bytes, and read to the bound', async () => {
  const text = urlset(...Array.from({ length: 500 }, (_, n) => entry(n)))
  expect((await read(gzipSync(text))).candidates).toHaveLength(500)
  expect(
    (await read(Buffer.concat([gzipSync(text.slice(0, 5000)), gzipSync(text.slice(5000))]))).candidates,
  ).toHaveLength(500)
  const page = await read(gzipSync(text), { maxBytes: 10_000 })
  const fitting = text.slice(0, 10_000).split('</url>').length - 1
  expect(page.candidates).toHaveLength(fitting)
  expect(page.problem).toEqual({
    code: 'bad_sitemap',
    message: `the sitemap is larger than allowed: ${fitting} addresses read`,
  })
})

test('gzip that is cut off, damaged or followed by garbage gives what can be inflated', async () => {
  const text = urlset(...Array.from({ length: 8_000 }, (_, n) => entry(n, `<lastmod>${(n * 7919) % 99991}</lastmod>`)))
  const bytes = gzipSync(text)
  const cut = await read(bytes.subarray(0, bytes.length / 2))
  expect(cut.candidates.length).toBeGreaterThan(1500)
  expect(cut.problem).toMatchObject({ code: 'bad_sitemap', message: /gzip data is damaged or cut off/ })
  const damaged = Buffer.from(bytes)
  damaged.fill(0xff, bytes.length >> 1, (bytes.length >> 1) + 100)
  const page = await read(damaged)
  expect(page.candidates.length).toBeGreaterThan(1500)
  expect(page.problem?.code).toBe('bad_sitemap')
  const longer = await read(Buffer.concat([bytes, Buffer.from('garbage behind')]))
  expect(longer.candidates).toHaveLength(8_000)
})

test.each([
  [
    'cut off within an entry',
    urlset(entry(1), entry(2), entry(3)).slice(0, -22),
    [1, 2],
    /cut off.*: 2 addresses read/,
  ],
  [
    'entries without address',
    urlset('<url><lastmod>2026-01-01</lastmod></url>', '<url><loc/></url>'),
    [],
    /none of its 2 entries/,
  ],
  ['no entry', urlset(), [], /no entries/],
  ['nothing', '', [], /no sitemap was found/],
  [
    'another document',
    '<html><body><url><loc>https://www.news.example/1</loc></url></body></html>',
    [],
    /no sitemap was found/,
  ],
])('a sitemap with %s gives what can be read, and says what is wrong', async (_what, text, expected, message) => {
  const page = await read(text)
  expect(page.candidates.map((candidate) => candidate.url)).toEqual(
    expected.map((path) => `https://www.news.example/${path}`),
  )
  expect(page.problem).toMatchObject({ code: 'bad_sitemap', message: expect.stringMatching(message) })
})

test.each([
  [
    'bare &',
    urlset(entry(1), `<url><loc>${address(2)}?a=1&b=2&copy=3&amp;c=4</loc></url>`, entry(3)),
    [1, '2?a=1&b=2&copy=3&c=4', 3],
  ],
  [
    '& in CDATA',
    urlset(`<url><loc><![CDATA[${address(2)}?a=1&amp=2&b=3]]></loc></url>`, `<url><loc>${address(3)}?a&b</loc></url>`),
    ['2?a=1&amp=2&b=3', '3?a&b'],
  ],
  [
    'entities of HTML',
    urlset(`<url><loc>${address(2)}</loc><news:news><news:title>caf&eacute;</news:title></news:news></url>`),
    [2],
  ],
  ['a wrong end tag', urlset(entry(1), '</image:image>', entry(2)), [1, 2]],
  ['a warning in front', `<br />\nWarning: <b>x</b> in y\n${urlset(entry(1), entry(2))}`, [1, 2]],
  ['a declaration behind white space', `\n${urlset(entry(1), entry(2))}`, [1, 2]],
  ['text behind', `${urlset(entry(1), entry(2))}<!-- x --> garbage <`, [1, 2]],
])('a sitemap with %s loses nothing', async (_what, text, expected) => {
  const page = await read(text)
  expect(page.candidates.map((candidate) => candidate.url)).toEqual(
    expected.map((path) => `https://www.news.example/${path}`),
  )
  expect(page.problem).toBeUndefined()
  expect(page.candidates[0]?.title).toBe(text.includes('&eacute;') ? 'café' : undefined)
})

test('entities of the file are never expanded', async () => {
  const definitions = Array.from({ length: 20 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join('')
  const page = await read(
    `<!DOCTYPE urlset [<!ENTITY e0 "aaaaaaaaaa">${definitions}<!ENTITY file SYSTEM "file:///etc/passwd">]>` +
      `<urlset><url><loc>${address(1)}</loc><news><title>&e20;&file;</title></news></url></urlset>`,
  )
  expect(page.candidates).toEqual([{ url: address(1), title: '&e20;&file;' }])
})

test('markup nested without end is left where it gets too deep', async () => {
  const page = await read(urlset(entry(1), '<a>'.repeat(100_000), entry(2)))
  expect(page.candidates).toEqual([{ url: address(1) }])
  expect(page.problem?.message).toMatch(/nested deeper than 32 elements/)
})

test('more entries than a sitemap may have are left out, and it says so', async () => {
  const page = await read(gzipSync(urlset(...Array.from({ length: 50_001 }, (_, n) => entry(n)))))
  expect(page.candidates).toHaveLength(50_000)
  expect(page.problem?.message).toMatch(/more than 50000 entries/)
})

const generated = fc.array(
  fc.record({
    path: fc.stringMatching(/^[a-z0-9]{1,8}$/),
    title: fc.string({ unit: fc.constantFrom('a', '가', '&', '<', '>', '😀', 'é', '"'), maxLength: 10 }),
  }),
  { minLength: 1, maxLength: 30 },
)
const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

test('a sitemap in any chunks gives the same candidates, all of them', async () => {
  await fc.assert(
    fc.asyncProperty(
      generated,
      fc.boolean(),
      fc.array(fc.integer({ min: 1, max: 600 }), { minLength: 1 }),
      async (entries, isGzip, sizes) => {
        const text = Buffer.from(
          urlset(
            ...entries.map(
              ({ path, title }, n) =>
                `<url><loc>https://www.news.example/${n}/${path}</loc><news:news><news:title>${n % 2 === 0 ? escapeXml(title) : escapeXml(title).replaceAll('&amp;', '&')}</news:title></news:news></url>`,
            ),
          ),
        )
        const bytes = isGzip ? gzipSync(text) : text
        const page = await read(bytes)
        expect(page.candidates.map((candidate) => candidate.url)).toEqual(
          entries.map(({ path }, n) => `https://www.news.example/${n}/${path}`),
        )
        expect(page.problem).toBeUndefined()
        expect(await readSitemap(inChunks(bytes, sizes), url, { maxBytes: 10_000_000 })).toEqual(page)
      },
    ),
    { numRuns: 50 },
  )
})

async function* inChunks(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (let at = 0, n = 0; at < bytes.length; n++) {
    const size = sizes[n % sizes.length]!
    yield bytes.subarray(at, at + size)
    at += size
  }
}

test('no text breaks the reader', async () => {
  const pieces = [
    '<url>',
    '</url>',
    '<loc>',
    '</loc>',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '<urlset>',
    '<sitemapindex',
    '<',
    '>',
    '"',
    '=',
    '&',
    '&#x0;',
    '&#xffffffff;',
    'https://www.news.example/',
    '</',
    '<?',
    '<!DOCTYPE [',
    '\0',
    '\n',
  ]
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 60 }),
      async (parts) => {
        const page = await read(parts.join(''))
        expect(page.kind).toMatch(/^sitemap/)
      },
    ),
  )
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 100 }), async (bytes) => {
      const page = await read(Buffer.concat([Buffer.from([0x1f, 0x8b, 8]), bytes]))
      expect(page.candidates).toEqual([])
    }),
  )
})

test.each([
  ['open tags', '<a>'],
  ['half tags', '<a '],
  ['bare brackets', '<'],
  ['references', '&a'],
  ['comments without end', '<!--'],
  ['instructions', '<?a ?>'],
  ['attributes', 'b="" '],
  ['close tags', '</a>'],
  ['lines', 'https://www.news.example/a\n'],
])('four times as many %s do not take sixteen times as long', async (_what, part) => {
  const work = (count: number) =>
    read(Buffer.from(`${part.startsWith('http') ? '' : '<urlset><a '}${part.repeat(count)}`))
  await expectInProportion(work, { small: 10_000, large: 40_000, factor: 12 })
})
