import { expect, test } from 'vitest'
import { findOffered } from '../../src/discover/offered.ts'

test('a home page offers its feeds and sitemaps, each once', () => {
  const html = `<head>
    <link rel="alternate" type="application/rss+xml" title="News" href="/feed">
    <LINK REL='Alternate home' TYPE='application/atom+xml; charset=utf-8' HREF='https://feeds.example/atom?a=1&amp;b=2'>
    <link rel="alternate" type="application/feed+json" href="feed.json">
    <link rel="alternate" type="application/rss+xml" title="Again" href="/feed">
    <link rel="alternate" type="application/rss+xml" title="News &raquo; Comments Feed" href="/comments/feed/">
    <link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/1">
    <link rel="alternate" type="application/json+oembed" href="/oembed">
    <link rel="alternate" hreflang="en" href="/en/">
    <link rel="stylesheet" type="application/rss+xml" href="/style">
    <link rel="feed" href="/more.xml">
    <link rel="sitemap" type="application/xml" href="/sitemap.xml">
    <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)"><link rel="alternate" type="application/rss+xml">
    </head><body><a href="/rss.xml">RSS</a></body>`
  expect(findOffered(html, 'https://news.example/')).toEqual({
    feeds: [
      'https://news.example/feed',
      'https://feeds.example/atom?a=1&b=2',
      'https://news.example/feed.json',
      'https://news.example/more.xml',
    ],
    sitemaps: ['https://news.example/sitemap.xml'],
  })
})

test('a base element counts, and nothing offered is nothing found', () => {
  const html = '<base href="https://cdn.example/x/"><link rel="alternate" type="application/rss+xml" href="feed">'
  expect(findOffered(html, 'https://news.example/').feeds).toEqual(['https://cdn.example/x/feed'])
  expect(findOffered('', 'https://news.example/')).toEqual({ feeds: [], sitemaps: [] })
})
