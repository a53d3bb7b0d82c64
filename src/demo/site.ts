import iconv from 'iconv-lite'
import { articles, type DemoArticle, type DemoRevision } from './articles.ts'
import { escapeMarkup, type Markup, markup } from './markup.ts'
import { articlePage, listPage, plainPage, sections, siteName } from './pages.ts'

/** The first visit to the site, and one some days later: one article corrected, one withdrawn. */
export type Round = 1 | 2

/** What the site has at a path. `modifiedAt` (ISO 8601) makes the answer one that a cache may ask about again. */
export interface Resource {
  readonly status: number
  readonly contentType: string
  readonly body: Uint8Array
  readonly modifiedAt?: string
  /** Answer 503 with `Retry-After: 1` at the first request. */
  readonly busyFirst?: true
}

const closedFolder = '/archive/'

const style = `body { font: 1.1rem/1.6 Georgia, "Noto Serif KR", serif; margin: 0 auto; max-width: 46rem; padding: 1rem }
nav ul { display: flex; flex-wrap: wrap; gap: 1rem; list-style: none; padding: 0 }
.kicker, .dates, .byline, figcaption, .tags, .share, footer { color: #555; font: .9rem/1.5 system-ui, sans-serif }
.advertisement, .related, .newsletter { background: #f3f1ec; margin: 1rem 0; padding: .75rem 1rem }
img { height: auto; max-width: 100% }
`

function revise(article: DemoArticle, { at, corrections, note }: DemoRevision): DemoArticle {
  const correct = (text: string) => corrections.reduce((now, [before, after]) => now.replaceAll(before, after), text)
  return {
    ...article,
    title: correct(article.title),
    summary: correct(article.summary),
    modifiedAt: at,
    paragraphs: [...article.paragraphs.map(correct), note],
  }
}

/** The articles as they stand in a round, in the order of {@link articles}. */
export function articlesOf(round: Round): readonly DemoArticle[] {
  return articles.map((article) => {
    if (round === 1) return article
    if (article.withdrawnAt) return { ...article, modifiedAt: article.withdrawnAt }
    return article.revision ? revise(article, article.revision) : article
  })
}

function lastChange(article: DemoArticle): string {
  return article.modifiedAt ?? article.publishedAt
}

function newest(list: readonly DemoArticle[]): string {
  const byTime = list.map(lastChange).sort((a, b) => Date.parse(b) - Date.parse(a))
  return byTime[0] ?? '2026-03-01T00:00:00+09:00'
}

function feed(list: readonly DemoArticle[], origin: string): Markup {
  const items = list.map(
    (article) => markup`<item>
<title>${article.title}</title>
<link>${origin}${article.path}?utm_source=rss&amp;utm_medium=feed</link>
<guid isPermaLink="true">${origin}${article.path}</guid>
<pubDate>${new Date(article.publishedAt).toUTCString()}</pubDate>
${article.modifiedAt ? markup`<atom:updated>${article.modifiedAt}</atom:updated>\n` : null}<category>${article.section}</category>
<description>${article.summary}</description>
</item>
`,
  )
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${siteName}</title>
<link>${origin}/</link>
<description>News from Narae, in English and Korean</description>
<atom:link href="${origin}/feed.xml" rel="self" type="application/rss+xml"/>
<lastBuildDate>${new Date(newest(list)).toUTCString()}</lastBuildDate>
${items}</channel>
</rss>
`
}

function sitemap(list: readonly DemoArticle[], origin: string): Markup {
  const entries = list.map(
    (article) => markup`<url>
<loc>${origin}${article.path}</loc>
<lastmod>${lastChange(article)}</lastmod>
<news:news>
<news:publication><news:name>${article.publisher ?? siteName}</news:name><news:language>${article.language}</news:language></news:publication>
<news:publication_date>${article.publishedAt}</news:publication_date>
<news:title>${article.title}</news:title>
</news:news>
</url>
`,
  )
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${entries}</urlset>
`
}

function robots(origin: string): string {
  return `User-agent: *
Disallow: ${closedFolder}
Disallow: /search

Sitemap: ${origin}/sitemap-news.xml
`
}

function picture(alt: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 675" role="img"><title>${escapeMarkup(alt)}</title>
<rect width="1200" height="675" fill="#8aa0ad"/><path d="M0 480q150-120 300 0t300 0 300 0 300 0v195H0z" fill="#2f5468"/>
<path d="M0 330h1200M300 330V90m600 240V90M0 250Q150 90 300 90t600 0q150 0 300 160" fill="none" stroke="#333" stroke-width="10"/>
</svg>
`
}

/**
 * All that the site has in a round, by path.
 *
 * @param origin scheme, host and port, without a slash at the end
 */
export function siteResources(origin: string, round: Round): ReadonlyMap<string, Resource> {
  const all = articlesOf(round)
  // The lists are edited by hand, so a withdrawn article leaves them; the sitemap is generated and lags behind.
  const listed = all.filter(({ withdrawnAt }) => round === 1 || !withdrawnAt)
  const open = all.filter(({ closed }) => !closed)
  const modifiedAt = newest(all)
  const resources = new Map<string, Resource>()
  const add = (path: string, contentType: string, text: string | Markup, more: Partial<Resource> = {}) => {
    const body = Buffer.from(typeof text === 'string' ? text : text.text)
    resources.set(path, { status: 200, contentType, body, modifiedAt, ...more })
  }
  const html = 'text/html; charset=utf-8'

  add('/', html, listPage(siteName, listed))
  for (const [path, name] of sections) {
    const inSection = listed.filter(({ section }) => section === name)
    add(path, html, listPage(name, inSection), { modifiedAt: newest(inSection) })
  }
  for (const article of all) {
    if (article.photo) add(article.photo.path, 'image/svg+xml', picture(article.photo.alt))
    if (round === 2 && article.withdrawnAt) {
      const main = markup`<h1>Gone</h1><p>This article was withdrawn on ${article.withdrawnAt.slice(0, 10)}.</p>`
      const body = Buffer.from(plainPage({ title: 'Gone', main }).text)
      resources.set(article.path, { status: 410, contentType: html, body })
      continue
    }
    const related = listed.filter((other) => other !== article && other.language === article.language).slice(-3)
    const page = articlePage(article, origin, related)
    add(article.path, article.legacy ? 'text/html' : html, page, {
      ...(article.legacy && { body: iconv.encode(page.text, 'cp949') }),
      modifiedAt: lastChange(article),
      ...(article.busyFirst && { busyFirst: true }),
    })
  }
  add('/about', html, plainPage({ title: 'About us', main: markup`<h1>About us</h1><p>An invented newspaper.</p>` }))
  add('/contact', html, plainPage({ title: 'Contact', main: markup`<h1>Contact</h1><p>desk@naraecourier.example</p>` }))
  add('/feed.xml', 'application/rss+xml; charset=utf-8', feed(listed, origin))
  add('/sitemap-news.xml', 'application/xml; charset=utf-8', sitemap(open, origin))
  add('/robots.txt', 'text/plain; charset=utf-8', robots(origin))
  add('/style.css', 'text/css; charset=utf-8', style)
  return resources
}

/** What stands at a path where the site has nothing. */
export function notFoundPage(): Resource {
  const main = markup`<h1>Not found</h1><p>There is no page at this address.</p>`
  const body = Buffer.from(plainPage({ title: 'Not found', main }).text)
  return { status: 404, contentType: 'text/html; charset=utf-8', body }
}
