import { expect, test } from 'vitest'
import { withWebAddresses } from '../../src/record/web-addresses.ts'
import { articleAt as article, source } from '../support/addresses.ts'

test.each([
  'javascript:alert(1)',
  'JavaScript://n.news.naver.com/%0aalert(1)',
  ' https://a.example/1',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'file:///etc/passwd',
  'ftp://a.example/1',
  'www.a.example/1',
  'https://',
  'https://reader:secret@a.example/1',
  'https://reader@a.example/1',
  'no address',
])('%j is left out, and the record says so', (url) => {
  expect(withWebAddresses(article(url))).toEqual({ ...article(null), doubts: ['address_unusable'] })
})

test.each(['https://a.example/1', 'HTTP://a.example/javascript:alert(1)', 'https://a.example/@writer/1', null])(
  '%j stays as it is',
  (url) => {
    const given = article(url)
    expect(withWebAddresses(given)).toBe(given)
  },
)

test('a picture without usable address goes, and the doubt is told once', () => {
  const given = { ...article('https://a.example/1'), doubts: ['address_unusable'], sources: [source('data:x')] }
  const images = ['javascript:x', 'https://a.example/a.jpg'].map((url) => ({ url, caption: null, credit: null }))
  expect(withWebAddresses({ ...given, images })).toEqual({ ...given, images: [images[1]], sources: [source(null)] })
})
