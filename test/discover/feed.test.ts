import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { parseFeed } from 'feedsmith'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { readFeed } from '../../src/discover/feed.ts'
import type { SourcePage } from '../../src/model/candidate.ts'
import { expectInProportion } from '../support/processor-time.ts'

const feedUrl = 'https://news.example/feed.xml'

function read(text: string | Uint8Array, contentType: string | null = null, url = feedUrl): Promise<SourcePage> {
  return readFeed(typeof text === 'string' ? Buffer.from(text) : text, url, { maxBytes: 10_000_000, contentType })
}

async function addresses(text: string | Uint8Array): Promise<string[]> {
  return (await read(text)).candidates.map((candidate) => candidate.url)
}

const address = (n: number) => `https://news.example/${n}`
const item = (n: number, inner = `<title>Story ${n}</title><link>${address(n)}</link>`) => `<item>${inner}</item>`
const rss = (...items: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>News</title><link>https://news.example/</link>
<image><url>https://news.example/logo.png</url><link>https://news.example/</link></image>
${items.join('\n')}
</channel></rss>`
const atom = (...entries: string[]) =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><link href="https://news.example/"/>
<link rel="self" href="${feedUrl}"/>${entries.join('\n')}</feed>`

test('RSS 2.0 gives address, title, date and language of each entry', async () => {
  const page = await read(
    rss(
      '<language>ko_KR</language>',
      item(
        1,
        `<title>반도체 수출 &amp; 증가</title><link>${address(1)}</link><pubDate>Wed, 11 Feb 2026 10:00:00 +0900</pubDate>
        <guid isPermaLink="false">g1</guid><author>kim@news.example</author><comments>${address(1)}#comments</comments>
        <enclosure url="https://news.example/1.mp3" length="1" type="audio/mpeg"/>`,
      ),
      item(
        2,
        `<title><![CDATA[R&amp;D <b>budget</b> cut]]></title><link>${address(2)}</link><dc:date>2026-02-10T09:00:00Z</dc:date>`,
      ),
    ),
  )
  expect(page).toEqual({
    kind: 'feed',
    candidates: [
      { url: address(1), title: '반도체 수출 & 증가', publishedAt: '2026-02-11T10:00:00+09:00', language: 'ko-KR' },
      { url: address(2), title: 'R&D budget cut', publishedAt: '2026-02-10T09:00:00Z', language: 'ko-KR' },
    ],
    next: [],
  })
})

test('RSS 1.0 has its items beside the channel', async () => {
  const page = await read(`<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://news.example/"><title>News</title><link>https://news.example/</link>
<items><rdf:Seq><rdf:li rdf:resource="https://news.example/seq"/></rdf:Seq></items></channel>
<image rdf:about="https://news.example/i"><link>https://news.example/i</link></image>
<item rdf:about="${address(1)}"><title>One</title><link>${address(1)}</link><dc:date>2026-02-11T10:00:00+09:00</dc:date></item>
<item rdf:about="${address(2)}"><title>Two</title></item>
<textinput><link>https://news.example/search</link></textinput></rdf:RDF>`)
  expect(page.candidates).toEqual([
    { url: address(1), title: 'One', publishedAt: '2026-02-11T10:00:00+09:00' },
    { url: address(2), title: 'Two' },
  ])
  expect(page.problem).toBeUndefined()
})

test('Atom gives the alternate link, and no other relation', async () => {
  const page = await read(
    atom(
      `<entry xml:lang="en"><title type="html">Chips &amp;amp; cars</title><id>tag:news.example,2026:1</id>
      <link rel="self" href="https://news.example/api/1"/><link rel="edit" href="https://news.example/edit/1"/>
      <link rel="enclosure" href="https://news.example/1.mp4"/><link rel="via" href="https://other.example/1"/>
      <link rel="related" href="https://news.example/related"/><link rel="replies" href="https://news.example/1/replies"/>
      <link rel="alternate" type="application/pdf" href="https://news.example/1.pdf"/>
      <link rel="alternate" type="text/html" href="${address(1)}"/>
      <author><name>Kim</name><uri>https://news.example/kim</uri></author>
      <source><id>x</id><link href="https://other.example/source"/><title>Other</title><updated>2001-01-01T00:00:00Z</updated></source>
      <published>2026-02-11T10:00:00Z</published><updated>2026-02-11T11:00:00Z</updated></entry>`,
      `<entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Two <em>words</em></div></title><link href="${address(2)}"/></entry>`,
      `<entry><title>Data only</title><link rel="alternate" type="application/json" href="/api/4"/><link rel="alternate" type="image/png" href="/4.png"/></entry>`,
      `<entry><title>No address</title><id>https://news.example/id/3</id><link rel="edit" href="https://news.example/edit/3"/></entry>`,
    ),
  )
  expect(page.candidates).toEqual([
    {
      url: address(1),
      title: 'Chips & cars',
      publishedAt: '2026-02-11T10:00:00Z',
      modifiedAt: '2026-02-11T11:00:00Z',
      language: 'en',
    },
    { url: address(2), title: 'Two words' },
  ])
  expect(page.problem).toBeUndefined()
})

test('a namespace may have any prefix', async () => {
  const page = await read(`<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>One</a:title>
<a:link href="${address(1)}"/><a:updated>2026-02-11T11:00:00Z</a:updated></a:entry></a:feed>`)
  expect(page.candidates).toEqual([{ url: address(1), title: 'One', modifiedAt: '2026-02-11T11:00:00Z' }])
  const inRss = await read(rss(`<x:link xmlns:x="http://www.w3.org/2005/Atom" rel="next" href="?page=2"/>`, item(1)))
  expect(inRss.next).toEqual(['https://news.example/feed.xml?page=2'])
})

test('addresses are resolved against xml:base, then the feed', async () => {
  expect(await addresses(rss(item(1, '<link>/a/1</link>'), item(2, '<link>//cdn.example/2</link>')))).toEqual([
    'https://news.example/a/1',
    'https://cdn.example/2',
  ])
  const page = await read(`<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://base.example/x/">
<entry><link href="1"/></entry><entry xml:base="y/"><link href="2"/></entry><entry><link xml:base="/z/" href="3"/></entry></feed>`)
  expect(page.candidates.map((c) => c.url)).toEqual([
    'https://base.example/x/1',
    'https://base.example/x/y/2',
    'https://base.example/z/3',
  ])
})

test('a guid that is a permalink stands in for a missing link, and the origin for one that counts clicks', async () => {
  expect(
    await addresses(
      rss(
        item(1, `<guid>${address(1)}</guid>`),
        item(2, `<guid isPermaLink="false">${address(2)}</guid>`),
        item(3, `<guid isPermaLink="true">news-3</guid>`),
        item(4, `<guid>${address(40)}</guid><link>${address(4)}</link>`),
        item(5, `<link>https://feeds.example/~r/5</link><feedburner:origLink>${address(5)}</feedburner:origLink>`),
        item(6, `<link/>${address(6)}<guid>x</guid>`),
        item(7, `<link href="${address(7)}"/>`),
        item(8, '<link>ftp://news.example/8</link>'),
        item(
          9,
          '<link>#</link><media:content url="https://news.example/9.jpg"/><media:group><link>x</link></media:group>',
        ),
      ),
    ),
  ).toEqual([address(1), address(4), address(5), address(6), address(7)])
})

test('an address that is listed twice is one candidate', async () => {
  expect(await addresses(rss(item(1), item(2), item(1)))).toEqual([address(1), address(2)])
})

test('paging is followed where it is stated', async () => {
  const page = await read(
    atom(
      '<link rel="next" href="https://news.example/feed.xml?page=2"/><link rel="prev-archive" href="/2026/01.xml"/>',
      '<link rel="previous" href="/prev"/><link rel="last" href="/last"/>',
      `<entry><link href="${address(1)}"/><link rel="next" href="/not-of-the-feed"/></entry>`,
    ),
  )
  expect(page.next).toEqual(['https://news.example/feed.xml?page=2', 'https://news.example/2026/01.xml'])
})

const whole = [address(1), address(2), address(3)]
const broken: readonly (readonly [what: string, text: string, expected: readonly string[], problem: RegExp | null])[] =
  [
    [
      'bare & and <',
      rss(item(1, `<title>R&D <3 a < b & c</title><link>${address(1)}?a=1&b=2&copy=3</link>`)),
      [`${address(1)}?a=1&b=2&copy=3`],
      null,
    ],
    [
      'a tag-like < in a title',
      rss(item(1, `<title>a <b and c</title><link>${address(1)}</link>`), item(2)),
      [address(1), address(2)],
      null,
    ],
    [
      'a warning in front',
      `<br />\n<b>Warning</b>: include(): x in <b>/srv/f.php</b> on line 3<br />\n${rss(item(1), item(2), item(3))}`,
      whole,
      null,
    ],
    ['white space in front', `\n\n  ${rss(item(1), item(2), item(3))}`, whole, null],
    ['a byte-order mark', `\uFEFF${rss(item(1), item(2), item(3))}`, whole, null],
    ['text behind', `${rss(item(1), item(2), item(3))}\n<!-- cached -->\n<b>Notice</b>: x`, whole, null],
    ['a missing end of title', rss(item(1, `<title>One<link>${address(1)}</link>`), item(2), item(3)), whole, null],
    ['a missing end of link', rss(item(1, `<link>${address(1)}<title>One</title>`), item(2), item(3)), whole, null],
    [
      'a missing end of description',
      rss(item(1, `<description>text<link>${address(1)}</link>`), item(2), item(3)),
      whole,
      null,
    ],
    [
      'a missing end of an unknown element',
      rss(item(1, `<x:y><title>One</title><link>${address(1)}</link>`), item(2), item(3)),
      whole,
      null,
    ],
    [
      'missing ends of items',
      rss('<item><link>https://news.example/1</link>', '<item><link>https://news.example/2</link>', item(3)),
      whole,
      /2 entries have no end/,
    ],
    [
      'the last item without end',
      rss(item(1), item(2), '<item><link>https://news.example/3</link>'),
      whole,
      /1 entry has no end/,
    ],
    [
      'CDATA without end',
      rss(
        item(1, `<title><![CDATA[One</title><link>${address(1)}</link>`),
        item(2),
        item(3, `<title><![CDATA[3]]></title><link>${address(3)}</link>`),
      ),
      whole,
      null,
    ],
    ['a comment without end', rss(item(1), item(2), '<!-- x', item(3)), whole, null],
    [
      'unquoted attributes',
      `<feed><entry><link href=${address(1)} rel=alternate></entry><entry><link rel=alternate href=${address(2)}/></entry><entry><link href='${address(3)}'></link></entry></feed>`,
      whole,
      null,
    ],
    [
      'a missing quote',
      `<feed><entry><link href="${address(1)} /></entry><entry><link href="${address(2)}"/></entry><entry><link href="${address(3)}"/></entry></feed>`,
      whole,
      null,
    ],
    [
      'names in capitals',
      `<RSS><CHANNEL><ITEM><TITLE>One</TITLE><LINK>${address(1)}</LINK></ITEM></CHANNEL></RSS>`,
      [address(1)],
      null,
    ],
    ['control characters', rss(item(1, `<title>a\u0000\u0008b</title><link>${address(1)}</link>`)), [address(1)], null],
    [
      'a document type with entities',
      rss(item(1)).replace('<rss', '<!DOCTYPE rss [<!ENTITY nbsp "&#160;"><!ENTITY a "<item>">]><rss'),
      [address(1)],
      null,
    ],
    [
      'markup in a description',
      rss(
        item(1, `<description><ul><li>a<li>b <a href="/x">x</a><br></ul></description><link>${address(1)}</link>`),
        item(2),
      ),
      [address(1), address(2)],
      null,
    ],
    ['a cut within an entry', rss(item(1), item(2), item(3), item(4)).slice(0, -50), whole, /cut off: 3 entries read/],
    [
      'a cut behind an entry',
      rss(item(1), item(2), item(3)).replace(/\s*<\/channel>.*/s, ''),
      whole,
      /cut off: 3 entries read/,
    ],
    ['no entry', rss(), [], /no entries/],
    ['no address', rss(item(1, '<title>One</title>')), [], /its only entry has no address/],
    ['nothing', '', [], /no feed was found/],
    ['another document', '<html><body><p>Sorry</p></body></html>', [], /no feed was found/],
  ]

test.each(broken)('a feed with %s gives every whole entry', async (_what, text, expected, problem) => {
  const page = await read(text)
  expect(page.candidates.map((candidate) => candidate.url)).toEqual(expected)
  if (problem) expect(page.problem).toMatchObject({ code: 'bad_feed', message: expect.stringMatching(problem) })
  else expect(page.problem).toBeUndefined()
})

test('wherever a feed is cut off, the entries before the cut are found and the cut is named', async () => {
  const text = rss(item(1), item(2, `<title><![CDATA[제목 "2" & <b>]]></title><link>${address(2)}</link>`), item(3))
  const bytes = Buffer.from(text)
  const ends = [...text.matchAll(/<\/item>/g)].map((match) =>
    Buffer.byteLength(text.slice(0, match.index + '</item>'.length)),
  )
  for (let length = bytes.indexOf('<rss'); length < bytes.indexOf('</channel>'); length++) {
    const page = await read(bytes.subarray(0, length))
    expect(page.candidates.map((c) => c.url)).toEqual(whole.slice(0, ends.filter((end) => end <= length).length))
    expect(page.problem?.code).toBe('bad_feed')
  }
})

const korean = rss(item(1, `<title>똠방각하 펲시콜라</title><link>${address(1)}</link>`))
const withEncoding = (text: string, encoding: string) => text.replace('encoding="UTF-8"', `encoding="${encoding}"`)

test.each([
  ['CP949 letters declared as EUC-KR', iconv.encode(withEncoding(korean, 'EUC-KR'), 'cp949'), null],
  ['UTF-8 declared as EUC-KR', Buffer.from(withEncoding(korean, 'euc-kr')), null],
  ['UTF-8 with a header that says otherwise', Buffer.from(korean), 'application/rss+xml; charset=euc-kr'],
  ['CP949 declared as UTF-8', iconv.encode(korean, 'cp949'), null],
  [
    'CP949 that only the header names',
    iconv.encode(korean.replace(/<\?xml.*?\?>/, ''), 'cp949'),
    'text/xml; charset="EUC-KR"',
  ],
  ['UTF-16 with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(korean, 'utf16le')]), null],
  ['UTF-16 without a mark', Buffer.from(korean, 'utf16le'), null],
])('%s is read', async (_what, bytes, contentType) => {
  expect((await read(bytes, contentType)).candidates).toEqual([{ url: address(1), title: '똠방각하 펲시콜라' }])
})

test('a bad byte costs its letter, not its entry, whatever is declared', async () => {
  const bytes = Buffer.from(withEncoding(korean, 'euc-kr').replace('각하', '각하!'))
  bytes[bytes.indexOf('!')] = 0xff
  expect((await read(bytes)).candidates).toEqual([{ url: address(1), title: '똠방각하� 펲시콜라' }])
})

test('a gzipped feed is read up to the bound', async () => {
  const bytes = gzipSync(rss(item(1), item(2)))
  expect(await addresses(bytes)).toEqual([address(1), address(2)])
  const bomb = gzipSync(rss(item(1), `<x>${' '.repeat(20_000_000)}</x>`, item(2)))
  const page = await read(bomb)
  expect(page.candidates.map((candidate) => candidate.url)).toEqual([address(1)])
  expect(page.problem?.message).toMatch(/larger than allowed/)
})

const entryText = fc.string({
  unit: fc.constantFrom('a', '가', '&', '<', '>', ']', '"', ' ', 'é', '😀', ';', '#'),
  maxLength: 12,
})
const generatedEntries = fc.array(
  fc.record({ title: entryText, isCdata: fc.boolean(), path: fc.stringMatching(/^[a-z0-9]{1,8}$/) }),
  {
    minLength: 1,
    maxLength: 8,
  },
)
const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

function generatedFeed(entries: readonly { title: string; isCdata: boolean; path: string }[]): string {
  return rss(
    ...entries.map(({ title, isCdata, path }, n) => {
      const text = isCdata ? `<![CDATA[${title.replaceAll(']]>', '')}]]>` : escapeXml(title)
      return item(n, `<title>${text}</title><link>https://news.example/${n}/${path}?a=1&amp;b=2</link>`)
    }),
  )
}

test('all entries of a well-formed feed come back, as another reader finds them', async () => {
  await fc.assert(
    fc.asyncProperty(generatedEntries, async (entries) => {
      const text = generatedFeed(entries)
      const page = await read(text)
      const expected = entries.map(({ path }, n) => `https://news.example/${n}/${path}?a=1&b=2`)
      expect(page.candidates.map((candidate) => candidate.url)).toEqual(expected)
      expect(page.problem).toBeUndefined()
      const other = parseFeed(text)
      expect(other.format === 'rss' && other.feed.items?.map((entry) => entry.link)).toEqual(expected)
    }),
    { numRuns: 50 },
  )
})

const richItem = (n: number) =>
  item(
    n,
    `<title><![CDATA[Story ${n} & "more" <b>x</b>]]></title><link>${address(n)}</link><description><![CDATA[<p>Text <a href="/x">x</a>]]></description>
    <guid isPermaLink="false">g${n}</guid><enclosure url="https://news.example/${n}.jpg" type="image/jpeg"/><pubDate>Wed, 11 Feb 2026 10:00:00 KST</pubDate>`,
  )
const richEntry = (n: number) =>
  `<entry><title type="html">Story ${n} &amp;amp; more</title><link rel="alternate" href="${address(n)}"/><id>urn:${n}</id><author><name>Kim</name></author><content type="html">&lt;p&gt;x</content><updated>2026-02-11T10:00:00Z</updated></entry>`

test('what is torn out of an entry, or breaks in, costs no other entry', async () => {
  const junk = ['', '', '<', '&', '"', "'", ']]>', '<!--', '</', '>', '<x y="', '\0', '</b>', '\uFFFD']
  await fc.assert(
    fc.asyncProperty(
      fc.boolean(),
      fc.nat(3),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(60),
      fc.constantFrom(...junk),
      async (isAtom, hurt, where, length, inserted) => {
        const entries = [0, 1, 2, 3].map(isAtom ? richEntry : richItem)
        const entry = entries[hurt]!
        const first = entry.indexOf('>') + 1
        const last = entry.lastIndexOf('</')
        const from = first + Math.floor(where * (last - first))
        entries[hurt] = entry.slice(0, from) + inserted + entry.slice(Math.min(last, from + length))
        const found = await addresses(isAtom ? atom(...entries) : rss(...entries))
        for (const n of [0, 1, 2, 3]) if (n !== hurt) expect(found).toContain(address(n))
      },
    ),
    { numRuns: 300 },
  )
})

test('a feed in any chunks gives the same candidates', async () => {
  await fc.assert(
    fc.asyncProperty(
      generatedEntries,
      fc.boolean(),
      fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1 }),
      async (entries, isGzip, sizes) => {
        const text = Buffer.from(generatedFeed(entries))
        const bytes = isGzip ? gzipSync(text) : text
        const options = { maxBytes: 1_000_000, contentType: null }
        expect(await readFeed(inChunks(bytes, sizes), feedUrl, options)).toEqual(
          await readFeed(bytes, feedUrl, options),
        )
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
    '<item>',
    '</item>',
    '<link>',
    '</link>',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '<rss>',
    '<entry',
    '<',
    '>',
    '"',
    '=',
    '&',
    '&#x0;',
    'https://a.example/',
    '</',
    '<?',
    '<!DOCTYPE [',
    '{"items":[',
    '{',
    '}',
    '\0',
  ]
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 60 }),
      async (parts) => {
        const page = await read(parts.join(''))
        for (const candidate of page.candidates) expect(candidate.url).toMatch(/^https?:\/\//)
      },
    ),
  )
})

test.each([
  ['open tags', '<a>'],
  ['open items', '<item>'],
  ['half tags', '<a '],
  ['bare brackets', '<'],
  ['CDATA sections without end', '<title><![CDATA['],
  ['CDATA sections across entries', '<x><![CDATA[</item>]]>'],
  ['comments without end', '<!--'],
  ['document types', '<!DOCTYPE x ['],
  ['missing quotes', '<a b="'],
  ['references', '&a'],
  ['links in links', '<item><link>https://a.example/'],
])('twice as many %s take about twice the time', async (_what, part) => {
  const work = (count: number) => read(Buffer.from(`<rss><channel>${part.repeat(count)}`))
  // Quadratic work would take 64 times as long.
  await expectInProportion(work, { small: 4_000, large: 32_000, factor: 32 })
})
