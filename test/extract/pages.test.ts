import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type ExplainNote, extractArticle } from '../../src/extract/index.ts'
import { NewsledgerError } from '../../src/lib/errors.ts'

/** What stands beside each page: the article that it must become, or the code with which it is refused. */
interface Expected {
  url: string
  title?: string
  authors?: string[]
  canonical?: string
  body?: string[]
  images?: { url: string; caption: string | null; credit?: string }[]
  /** Doubts that must be among the record's. */
  doubts?: string[]
  /** The way by which the body was found. */
  source?: string
  throws?: string
}

const folder = new URL('pages/', import.meta.url)
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -'.html'.length))

test.each(names)('%s', (name) => {
  const expected: Expected = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))
  const html = readFileSync(new URL(`${name}.html`, folder))
  const notes: ExplainNote[] = []
  const read = () => extractArticle(html, { url: expected.url, explain: (note) => notes.push(note) })
  if (expected.throws) {
    try {
      const { body } = read()
      expect.unreachable(`took an article: ${body}`)
    } catch (error) {
      expect(error).toBeInstanceOf(NewsledgerError)
      expect((error as NewsledgerError).code).toBe(expected.throws)
    }
    return
  }
  const article = read()
  expect(article.body).toBe(expected.body?.join('\n\n'))
  expect(article.title).toBe(expected.title)
  if (expected.authors) expect(article.authors.map(({ name }) => name)).toEqual(expected.authors)
  if (expected.canonical) expect(article.url).toBe(expected.canonical)
  if (expected.images) {
    expect(article.images).toEqual(expected.images.map((image) => ({ credit: null, ...image })))
  }
  expect(article.doubts).toEqual(expect.arrayContaining(expected.doubts ?? []))
  if (expected.source) expect(notes.find(({ field }) => field === 'body')?.source).toBe(expected.source)
})
