import { expect, test } from 'vitest'
import { extractArticle } from '../../src/extract/index.ts'
import { UsageError } from '../../src/lib/errors.ts'
import { loadSites } from '../../src/sites/index.ts'
import { parseSite } from '../../src/sites/parse-site.ts'

const config = {
  domain: 'post.example',
  time_zone: 'Asia/Seoul',
  article_urls: '^https://www\\.post\\.example/(?<section>[a-z]+)/(?<number>\\d+)$',
  id: 'post_{number:6}',
  fields: {
    title: '.headline',
    published_at: [{ select: '.stamp', attr: 'data-at' }],
    category: [{ script: 'desk = "(\\w+)"', names: { eco: 'Economy' } }],
  },
  body: { select: '.words', drop: ['.box'] },
}

test('a site of the config file reads pages by its own rules, without code', async () => {
  const sites = await loadSites([parseSite(config)])
  const text =
    'The copper mine above the town will reopen next year, its new owner said on Tuesday, with a third of the people that it once had.'
  const html = `<script>desk = "eco"</script><b class="headline">Mine to reopen</b><i class="stamp" data-at="2025-03-04 09:30"></i>
    <div class="words"><p>${text}</p><p class="box">A box that belongs to another story of the same newspaper.</p></div>`
  expect(extractArticle(html, { url: 'https://www.post.example/news/77', sites })).toMatchObject({
    id: 'post_000077',
    title: 'Mine to reopen',
    category: 'Economy',
    published_at: '2025-03-04T09:30:00+09:00',
    body: text,
  })
})

test.each([
  [null, /object/],
  [{ domain: 'post' }, /registrable domain/],
  [{ domain: 'post.example', timezone: 'Asia/Seoul' }, /"timezone" is none of/],
  [{ domain: 'post.example', time_zone: 'Asia/Nowhere' }, /time zone database/],
  [{ domain: 'post.example', fields: { headline: 'h1' } }, /"headline" is none of/],
  [{ domain: 'post.example', fields: { title: 'h1[x' } }, /not a CSS selector/],
  [{ domain: 'post.example', fields: { title: [{ attr: 'x' }] } }, /fields\.title\.select must be text/],
  [{ domain: 'post.example', article_urls: '(' }, /not a regular expression/],
  [{ domain: 'post.example', body: { drop: ['.x'] } }, /body\.select must be text/],
  [{ domain: 'post.example', body: { select: '.x', __proto__x: 1 } }, /none of select, drop/],
])('%j is a config error that names the key', (value, message) => {
  expect(() => parseSite(value)).toThrow(UsageError)
  expect(() => parseSite(value)).toThrow(
    expect.objectContaining({ code: 'bad_config', message: expect.stringMatching(message) }),
  )
})
