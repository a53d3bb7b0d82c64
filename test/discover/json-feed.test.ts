import { expect, test } from 'vitest'
import { readFeed } from '../../src/discover/feed.ts'

const read = (text: string) =>
  readFeed(Buffer.from(text), 'https://news.example/feed.json', { maxBytes: 1_000_000, contentType: null })

const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'News',
  home_page_url: 'https://news.example/',
  feed_url: 'https://news.example/feed.json',
  next_url: 'https://news.example/feed.json?page=2',
  language: 'en',
  items: [
    {
      id: '1',
      url: 'https://news.example/1',
      external_url: 'https://other.example/1',
      title: 'One {"x": [',
      image: 'https://news.example/1.jpg',
      date_published: '2026-02-11T10:00:00+09:00',
      date_modified: '2026-02-11T11:00:00+09:00',
      authors: [{ url: 'https://news.example/kim' }],
      attachments: [{ url: 'https://news.example/1.mp3' }],
    },
    { id: 'https://news.example/2', content_text: 'Two', language: 'ko' },
    { id: '3', title: 'No address', external_url: 'https://other.example/3' },
    { id: '4', url: '/4' },
  ],
}

const candidates = [
  {
    url: 'https://news.example/1',
    title: 'One {"x": [',
    publishedAt: '2026-02-11T10:00:00+09:00',
    modifiedAt: '2026-02-11T11:00:00+09:00',
    language: 'en',
  },
  { url: 'https://news.example/2', language: 'ko' },
  { url: 'https://news.example/4', language: 'en' },
]

test('a JSON Feed gives the address of each item and its next page', async () => {
  expect(await read(JSON.stringify(feed))).toEqual({
    kind: 'feed',
    candidates,
    next: ['https://news.example/feed.json?page=2'],
  })
})

test('a JSON Feed that is cut off gives its whole items', async () => {
  const text = JSON.stringify(feed)
  const page = await read(text.slice(0, text.indexOf('"/4"')))
  expect(page.candidates.map((candidate) => candidate.url)).toEqual([
    'https://news.example/1',
    'https://news.example/2',
  ])
  expect(page.problem).toEqual({ code: 'bad_feed', message: 'the feed is cut off or damaged: 2 entries read' })
})

test.each([
  '{"items": 5}',
  '{"items": [1, null, [], "x", {"url": 5}, {"__proto__": {"url": "https://a.example/"}}]}',
  '[]',
  '{',
  `{"items":[${'['.repeat(100_000)}`,
])('%.40s is no reason to throw', async (text) => {
  const page = await read(text)
  expect(page.candidates).toEqual([])
  expect(page.problem?.code).toBe('bad_feed')
})
