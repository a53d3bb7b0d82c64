import { expect, test } from 'vitest'
import { addArticle, type DayShape, emptyDay, joinDays, parseDays, whyDrifted } from '../../src/pipeline/drift.ts'

interface Kind {
  count: number
  title?: string | null
  authors?: number
  images?: number
  body?: number
  claims?: number
}

function dayOf(day: string, ...kinds: Kind[]): DayShape {
  const shape = emptyDay(day)
  for (const { count, title = 'A title', authors = 1, images = 1, body = 3000, claims = 4 } of kinds) {
    for (let i = 0; i < count; i += 1) {
      const article = {
        title,
        published_at: '2026-03-02T09:12:00+09:00',
        authors: Array(authors).fill({ name: 'Kim', email: null }),
        category: null,
        images: Array(images).fill({ url: 'https://paper.example/1.jpg', caption: null, credit: null }),
        // Bodies differ by a tenth either way.
        body: 'x'.repeat(Math.round(body * (0.9 + (0.2 * i) / count))),
      }
      addArticle(shape, article, claims)
    }
  }
  return shape
}

const usual = [1, 2, 3, 4, 5].map((day) => dayOf(`2026-03-0${day}`, { count: 18 }, { count: 2, authors: 0, claims: 0 }))

test('a day like the days before it is no drift', () => {
  expect(whyDrifted([...usual, dayOf('2026-03-06', { count: 9 }, { count: 2, authors: 0, claims: 0 })])).toBeNull()
})

test('a field that most articles lack all at once is a drift, and the reason says how many', () => {
  const today = dayOf('2026-03-06', { count: 12, title: null })
  expect(whyDrifted([...usual, today])).toBe('of 12 articles of 2026-03-06, 100 % lack title (before: 0 %)')
})

test('a field that always was empty, or is filled at last, is none', () => {
  const filled = dayOf('2026-03-06', { count: 12, authors: 2 })
  expect(whyDrifted([...usual, filled])).toBeNull()
})

test('what chance explains is none: half of the articles lacked it before, eight of ten today', () => {
  const half = [1, 2].map((day) => dayOf(`2026-03-0${day}`, { count: 10 }, { count: 10, images: 0 }))
  expect(whyDrifted([...half, dayOf('2026-03-03', { count: 2 }, { count: 8, images: 0 })])).toBeNull()
})

test('bodies that shrink to a teaser, or swell to the whole page, are a drift', () => {
  expect(whyDrifted([...usual, dayOf('2026-03-06', { count: 12, body: 400 })])).toMatch(/half of them have \d+ letters/)
  expect(whyDrifted([...usual, dayOf('2026-03-06', { count: 12, body: 9000 })])).toMatch(
    /half of them have \d+ letters/,
  )
})

test('no figures in any article, where there were some, is a drift', () => {
  expect(whyDrifted([...usual, dayOf('2026-03-06', { count: 12, claims: 0 })])).toContain('100 % have no claims')
})

test('fewer than ten articles today, or twenty before, say nothing', () => {
  const bad = { title: null, body: 50 }
  expect(whyDrifted([...usual, dayOf('2026-03-06', { count: 9, ...bad })])).toBeNull()
  expect(whyDrifted([dayOf('2026-03-05', { count: 19 }), dayOf('2026-03-06', { count: 12, ...bad })])).toBeNull()
  expect(whyDrifted([])).toBeNull()
})

test('a day with too few articles leaves the finding of the day before standing', () => {
  const days = [...usual, dayOf('2026-03-06', { count: 12, title: null }), dayOf('2026-03-07', { count: 3 })]
  expect(whyDrifted(days)).toContain('of 2026-03-06')
})

test('runs of one day are joined, and days more than seven before it are forgotten', () => {
  let days: DayShape[] = []
  for (const day of ['2026-03-01', '2026-03-02', '2026-03-09', '2026-03-09']) {
    days = joinDays(days, dayOf(day, { count: 2, authors: 0 }))
  }
  expect(days.map(({ day, articles, empty }) => [day, articles, empty.authors])).toEqual([
    ['2026-03-02', 2, 2],
    ['2026-03-09', 4, 4],
  ])
  expect(parseDays(JSON.stringify(days))).toEqual(days)
})

test('a state that holds something else counts as no days', () => {
  for (const text of [undefined, 7, '', '{', '{}', '[1, null, {"day": "x"}]']) expect(parseDays(text)).toEqual([])
})
