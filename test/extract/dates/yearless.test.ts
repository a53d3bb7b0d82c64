import { expect, test } from 'vitest'
import { headline, readPage } from '../../support/metadata.ts'

const crawledAt = '2026-06-20T09:00:00Z'

function published(lang: string, box: string, url: string, fetchedAt: string | null = crawledAt) {
  const html = `<!doctype html><html lang="${lang}"><head><title>${headline}</title></head><body><main><article><h1>${headline}</h1>${box}
    <p>The harbour of Garam handled a fifth more boxes than a year ago, its master told the council at its last meeting.</p></article></main></body></html>`
  return readPage(html, { url, fetchedAt }).published
}

test.each([
  ['da', '<div class="article-date">12. marts kl. 14.05</div>', 'https://www.garam.dk/a', '2026-03-12T14:05:00+01:00'],
  [
    'no',
    '<div class="dates"><span>Publisert</span> <span>3. juni kl. 07:12</span></div>',
    'https://www.garam.no/a',
    '2026-06-03T07:12:00+02:00',
  ],
  ['de', '<span class="date">12.03., 14:05 Uhr</span>', 'https://www.garam.de/a', '2026-03-12T14:05:00+01:00'],
  ['es', '<p class="fecha">3 de junio, 18:30</p>', 'https://www.garam.es/a', '2026-06-03T18:30:00+02:00'],
  ['ja', '<p class="date">6月3日 14:05</p>', 'https://www.garam.jp/a', '2026-06-03T14:05:00+09:00'],
  ['ko', '<span class="date">6월 3일 14:05</span>', 'https://www.garam.kr/a', '2026-06-03T14:05:00+09:00'],
  ['ja', '<p class="date">6/3 14:05</p>', 'https://www.garam.jp/a', '2026-06-03T14:05:00+09:00'],
  ['fr', '<p class="date">03/06 14:05</p>', 'https://www.garam.fr/a', '2026-06-03T14:05:00+02:00'],
  ['en-GB', '<time>June 3 at 7:12 a.m.</time>', 'https://www.garam.co.uk/a', '2026-06-03T07:12:00+01:00'],
  ['fi', '<div class="date">30.11. klo 9.15</div>', 'https://www.garam.fi/a', '2025-11-30T09:15:00+02:00'],
])('a date without a year is the last one before the fetch: %s %s', (lang, box, url, iso) => {
  const date = published(lang, box, url)
  expect(date?.iso).toBe(iso)
  expect(date?.doubts).toContain('date_guessed')
  expect(date?.text).not.toContain('2026')
})

test.each([
  ['en-AU', '<div>Thursday, 4 June</div>', 'https://www.garam.com.au/a', '2026-06-04T00:00:00+10:00'],
  ['en', '<div>Thursday, June 4, 7:12 a.m.</div>', 'https://www.garam.co.uk/a', '2026-06-04T07:12:00+01:00'],
  ['es', '<div>jueves, 4 de junio, 18:30</div>', 'https://www.garam.es/a', '2026-06-04T18:30:00+02:00'],
  ['de', '<div>Mittwoch, 31. Dezember</div>', 'https://www.garam.de/a', '2025-12-31T00:00:00+01:00'],
  ['ja', '<div>6月4日(木) 14:05</div>', 'https://www.garam.jp/a', '2026-06-04T14:05:00+09:00'],
  ['ja', '<div><time>6/4(木) 14:05</time>配信</div>', 'https://www.garam.jp/a', '2026-06-04T14:05:00+09:00'],
  ['ko', '<div>6월 4일(목) 14:05</div>', 'https://www.garam.kr/a', '2026-06-04T14:05:00+09:00'],
])('a line that no name marks holds the date, if its weekday is that of the day: %s %s', (lang, box, url, iso) => {
  expect(published(lang, box, url)?.iso).toBe(iso)
})

test.each([
  ['en', '<div>Friday, 4 June</div>'],
  ['en', '<div>Open until Thursday, 4 June</div>'],
  ['en', '<div>Thursday, 4 boats</div>'],
  ['ja', '<div>6月4日(金) 14:05</div>'],
])('no date: %s %s', (lang, box) => {
  expect(published(lang, box, 'https://www.garam.example/a')).toBeNull()
})

test('the day in the address tells the year', () => {
  const box = '<span class="date">3. juni kl. 07:12</span>'
  expect(published('no', box, 'https://www.garam.no/2023/06/03/a')?.iso).toBe('2023-06-03T07:12:00+02:00')
})

test.each([
  ['nobody knows when the page was fetched', 'no', '<span class="date">3. juni kl. 07:12</span>', null],
  ['a length of time to read', 'en', '<span class="date">3 minutes</span>', crawledAt],
  ['a score', 'de', '<span class="info">Endstand 2.1.</span>', crawledAt],
  ['a page of a series', 'en', '<span class="info">Part 3</span>', crawledAt],
  ['a temperature', 'sv', '<span class="info">12 grader</span>', crawledAt],
  ['a day in the text alone', 'da', '<p>Mødet er den 12. marts kl. 14.05.</p>', crawledAt],
])('no date: %s', (_, lang, box, fetchedAt) => {
  expect(published(lang, box, 'https://www.garam.example/a', fetchedAt)).toBeNull()
})

test('a date with its year comes before one without', () => {
  const box = '<span class="date">3. juni kl. 07:12</span><span class="date">1. mai 2024 kl. 10:00</span>'
  expect(published('no', box, 'https://www.garam.no/a')?.iso).toBe('2024-05-01T10:00:00+02:00')
})
