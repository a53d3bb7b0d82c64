import { expect, test } from 'vitest'
import { absoluteUrl, isSameStory } from '../../../src/extract/fields/canonical.ts'
import { headline, page, readPage, storyUrl } from '../../support/metadata.ts'

const canonical = (head: string, url = storyUrl, ld?: unknown) => readPage(page({ head, ld }), { url }).canonical

test.each([
  [`<link rel="canonical" href="${storyUrl}">`, 'link canonical'],
  ['<link rel="canonical" href="/2025/11/03/chip-exports-rise-again">', 'link canonical'],
  [`<link REL="Canonical" HREF=" ${storyUrl} ">`, 'link canonical'],
  [`<meta property="og:url" content="${storyUrl}">`, 'meta og:url'],
  [
    `<link rel="canonical" href="https://www.example.com/"><meta property="og:url" content="${storyUrl}">`,
    'meta og:url',
  ],
  [`<link rel="canonical" href=""><meta property="og:url" content="${storyUrl}">`, 'meta og:url'],
])('%s names the page', (head, source) => {
  expect(canonical(head, `${storyUrl}?utm_source=x`)).toEqual({ value: storyUrl, source })
})

test('mainEntityOfPage names it in every shape', () => {
  for (const mainEntityOfPage of [
    storyUrl,
    { '@id': storyUrl },
    { '@type': 'WebPage', '@id': storyUrl },
    { '@type': 'WebPage', url: storyUrl },
  ]) {
    expect(canonical('', `${storyUrl}?x=1`, { '@type': 'NewsArticle', headline, mainEntityOfPage })).toEqual({
      value: storyUrl,
      source: 'json-ld mainEntityOfPage',
    })
  }
  expect(
    canonical('', storyUrl, { '@type': 'NewsArticle', headline, mainEntityOfPage: true, url: storyUrl }).source,
  ).toBe('json-ld url')
})

test.each([
  'https://www.example.com',
  'https://www.example.com/index.html',
  'https://www.example.com/2025/11',
  'https://www.example.com/login?next=/2025/11/03/chip-exports-rise-again',
  'https://accounts.other.org/signin',
  'https://other.org/',
  'https://other.org/some/other-story-here',
  'javascript:alert(1)',
  'https://user:secret@www.example.com/2025/11/03/chip-exports-rise-again',
  'http://',
])('%s is not this page', (href) => {
  expect(canonical(`<link rel="canonical" href="${href}">`)).toEqual({ value: storyUrl, source: 'url' })
})

test('a story about logins and errors is a story', () => {
  const story = 'https://www.example.com/news/how-to-register-to-vote-and-login-error-404'
  expect(canonical(`<link rel="canonical" href="${story}">`, `${story}?x=1`).value).toBe(story)
})

test('another host of the same site, and another site with the same story, are taken', () => {
  const amp = 'https://amp.example.com/2025/11/03/chip-exports-rise-again'
  expect(canonical(`<link rel="canonical" href="${storyUrl}">`, amp).value).toBe(storyUrl)
  expect(
    canonical(
      `<link rel="canonical" href="${storyUrl}">`,
      'https://www-example-com.cdn.ampproject.org/c/s/www.example.com/2025/11/03/chip-exports-rise-again',
    ).value,
  ).toBe(storyUrl)
})

test('an AMP, print or second page names the story above it', () => {
  expect(
    canonical(
      '<link rel="canonical" href="https://www.example.com/economy/chips">',
      'https://www.example.com/economy/chips/amp',
    ).value,
  ).toBe('https://www.example.com/economy/chips')
  expect(
    canonical(
      '<link rel="canonical" href="https://www.example.com/economy/chips">',
      'https://www.example.com/economy/chips/2',
    ).value,
  ).toBe('https://www.example.com/economy/chips')
})

test('the fragment goes, the query stays', () => {
  expect(
    canonical(
      '<link rel="canonical" href="https://www.example.com/view.html?idxno=123#top">',
      'https://www.example.com/view.html?idxno=123&x=1',
    ).value,
  ).toBe('https://www.example.com/view.html?idxno=123')
})

test.each([
  ['https://www.example.com/article.php', '?id=4711'],
  ['https://www.example.com/news/articleView.html', '?idxno=20931&sc=1'],
  ['https://www.example.com/board/read.asp?lang=en', '&no=88'],
  ['https://www.example.com/stories/story', '?slug=mill-closes-early'],
])('%s is that of every story of its site', (script, parameters) => {
  const url = script + parameters
  const head = `<link rel="canonical" href="${script}">`
  expect(canonical(head, url)).toEqual({ value: url, source: 'url' })
  expect(canonical(`${head}<meta property="og:url" content="${url}">`, `${url}&t=3`).value).toBe(url)
})

test.each([
  ['https://www.example.com/article.php', '?page=2'],
  ['https://www.example.com/article.php?id=4711', '&cb=9'],
  ['https://www.example.com/view.asp', '?gclid=a1-b2'],
  ['https://www.example.com/economy/chips', '?id=4711'],
  ['https://www.example.com/article/20931', '?id=4711'],
  ['https://www.example.com/mill-closes/index.html', '?id=4711'],
])('%s names one story, with %s too', (story, parameters) => {
  expect(canonical(`<link rel="canonical" href="${story}">`, story + parameters).value).toBe(story)
})

test('a base address is heeded', () => {
  expect(
    canonical(
      '<base href="https://www.example.com/2025/11/03/"><link rel="canonical" href="chip-exports-rise-again">',
      `${storyUrl}?a=1`,
    ).value,
  ).toBe(storyUrl)
})

test('addresses of one story', () => {
  expect(isSameStory('https://www.example.com/a/story-1', 'http://m.example.com/a/story-1/')).toBe(true)
  expect(isSameStory('https://www.example.com/a/story-1/amp', 'https://www.example.com/a/story-1?x=1')).toBe(true)
  expect(isSameStory('https://www.example.com/view?no=1', 'https://www.example.com/view?no=2')).toBe(false)
  expect(isSameStory('https://www.example.com/a/story-1', 'https://www.example.com/a/story-2')).toBe(false)
  expect(isSameStory('https://www.example.com/a', 'https://www.other.com/a')).toBe(false)
  expect(isSameStory('nonsense', 'https://www.example.com/a')).toBe(false)
})

test('an address of hostile length is none', () => {
  expect(absoluteUrl(`https://www.example.com/${'a'.repeat(100_000)}`, storyUrl)).toBeNull()
})
