import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { extractArticle } from '../../src/extract/index.ts'
import type { Article } from '../../src/model/record.ts'
import { loadSites } from '../../src/sites/index.ts'

/** Beside each saved page: its address and the fields of the article that it must become, or the code with which it is refused. */
interface Expected {
  url: string
  contentType?: string
  record?: Partial<Article>
  throws?: string
}

const domains = readdirSync(new URL('../../src/sites/', import.meta.url))
  .filter((name) => /^[a-z\d-]+(?:\.[a-z\d-]+)+\.ts$/.test(name))
  .map((name) => name.slice(0, -'.ts'.length))

/** Pages captured of sites without rules of their own are checks of the general way. */
const captured = readdirSync(new URL('./', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

const pages = [...new Set([...domains, ...captured])].flatMap((domain) =>
  pagesOf(domain).map((name) => ({ domain, name, folder: new URL(`${domain}/pages/`, import.meta.url) })),
)

function pagesOf(domain: string): string[] {
  const folder = new URL(`${domain}/pages/`, import.meta.url)
  if (!existsSync(folder)) return []
  return readdirSync(folder).filter((name) => !name.endsWith('.json'))
}

const sites = await loadSites()

test.each(domains)('%s has rules under its own name and a saved page', (domain) => {
  expect(sites.of(`https://www.${domain}/`)?.domain).toBe(domain)
  expect(pagesOf(domain)).not.toHaveLength(0)
})

test('an address of no known site has no rules', () => {
  expect(sites.of('https://notnaver.com/')).toBeNull()
  expect(sites.of('https://naver.com.example.org/')).toBeNull()
  expect(sites.of('http://127.0.0.1/')).toBeNull()
})

test('a user’s own site takes the place of the one that comes with newsledger', async () => {
  const own = { domain: 'naver.com', timeZone: 'UTC' }
  const withOwn = await loadSites([own, { domain: 'example.org' }])
  expect(withOwn.of('https://n.news.naver.com/')).toBe(own)
  expect(withOwn.of('https://www.example.org/a')?.domain).toBe('example.org')
})

test.each(pages)('$domain $name', ({ folder, name }) => {
  const expected: Expected = JSON.parse(readFileSync(new URL(name.replace(/\.\w+$/, '.json'), folder), 'utf8'))
  const bytes = readFileSync(new URL(name, folder))
  const read = () =>
    extractArticle(bytes, { url: expected.url, contentType: expected.contentType ?? 'text/html', sites })
  if (expected.throws) expect(read).toThrow(expect.objectContaining({ code: expected.throws }))
  else expect(read()).toMatchObject(expected.record ?? {})
})
