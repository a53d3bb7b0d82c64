import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSource } from '../../src/discover/index.ts'
import { sniff } from '../../src/discover/sniff.ts'

const corpus: readonly (readonly [ReturnType<typeof sniff>, readonly (string | Uint8Array)[]])[] = [
  [
    'feed',
    [
      '<?xml version="1.0"?><rss version="2.0"><channel/></rss>',
      '\uFEFF\n <!-- a < comment with <html> in it -->\n<?xml-stylesheet href="x.xsl"?><feed xmlns="http://www.w3.org/2005/Atom">',
      '<br />\n<b>Warning</b>: include() in <b>/srv/x.php</b> on line <b>3</b><br />\n<?xml version="1.0"?><rss>',
      '<rdf:RDF xmlns="http://purl.org/rss/1.0/">',
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"/>',
      '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://x/rss-0.91.dtd"><rss version="0.91">',
      '<channel><item><link>https://a.example/1</link></item></channel>',
      '{"version": "https://jsonfeed.org/version/1.1", "items": []}',
      '{\n "title":"x","version" : "https:\\/\\/jsonfeed.org\\/version\\/1"}',
      Buffer.from('\uFEFF<rss>', 'utf16le'),
      gzipSync('<rss version="2.0"></rss>'),
      '[11-Feb-2026 10:00:00 UTC] PHP Warning: x\n<rss version="2.0"></rss>',
      '<rss version="2.0"><channel><title>A\0 headline\u0001</title></channel></rss>',
    ],
  ],
  [
    'sitemap',
    [
      '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
      '<sm:urlset xmlns:sm="x">',
      'https://a.example/1\nhttps://a.example/2\n',
      `https://a.example/1\n${'https://a.example/222222222222222\n'.repeat(2000)}`,
      gzipSync('<urlset></urlset>'),
      gzipSync('https://a.example/1\n'),
    ],
  ],
  ['sitemap_index', ['<sitemapindex>', gzipSync(`<?xml version="1.0"?>${' '.repeat(10_000)}<sitemapindex>`)]],
  [
    'html',
    [
      '<!doctype html><html><body>&lt;rss&gt;</body></html>',
      '<HTML><HEAD><TITLE>x</TITLE></HEAD>',
      '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html xmlns="x">',
      '<div><p>Text with a <a href="https://a.example/feed.xml">feed</a></p></div>',
      '<feedback-form></feedback-form><p>x</p>',
    ],
  ],
  ['json', ['{"a": 1}', '[1, 2]', '{"renderedComponent":{"X":"<rss>"}}']],
  ['text', ['Just words.', 'https://a.example/1\nand words', 'User-agent: *\nDisallow: /']],
  [
    'other',
    [
      '',
      '  \n',
      '%PDF-1.7\n',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      gzipSync('<html></html>'),
      gzipSync(gzipSync('<urlset></urlset>')),
      Buffer.from([0x1f, 0x8b, 8, 0xff, 0xff, 0xff]),
    ],
  ],
]

for (const [expected, contents] of corpus) {
  test.each(contents.map((content) => ({ content })))(
    `$content is ${expected}, whatever the server calls it`,
    ({ content }) => {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content
      for (const contentType of [null, 'application/octet-stream', 'text/xml; charset=utf-8']) {
        expect(sniff(bytes, contentType)).toBe(expected)
      }
    },
  )
}

test('the type counts only for HTML that has no tag of its own', () => {
  expect(sniff(Buffer.from('Hello <b>there</b>'), 'text/html')).toBe('html')
  expect(sniff(Buffer.from('<rss></rss>'), 'text/html')).toBe('feed')
})

test('feeds and sitemaps are read as what they are, everything else is left to others', async () => {
  const read = (text: string) =>
    readSource({ bytes: Buffer.from(text), finalUrl: 'https://a.example/x', contentType: null }, { maxBytes: 10_000 })
  expect((await read('<rss><channel><item><link>/1</link></item></channel></rss>'))?.kind).toBe('feed')
  expect((await read('<urlset><url><loc>/1</loc></url></urlset>'))?.kind).toBe('sitemap')
  expect((await read('<sitemapindex><sitemap><loc>/1</loc></sitemap></sitemapindex>'))?.kind).toBe('sitemap_index')
  expect(await read('<html></html>')).toBeNull()
  expect(await read('{"a":1}')).toBeNull()
  expect(await read('')).toBeNull()
})

test('no bytes break it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      sniff(bytes, null)
      await readSource({ bytes, finalUrl: 'https://a.example/', contentType: null }, { maxBytes: 1000 })
    }),
  )
})
