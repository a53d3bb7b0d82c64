import type { DemoArticle, DemoPhoto } from './articles.ts'
import { jsonLd, type Markup, markup } from './markup.ts'

export const siteName = 'The Narae Courier'

/** Sections by their address, in the order of the navigation. The front page lists all articles. */
export const sections: ReadonlyMap<string, string> = new Map([
  ['/economy', 'Economy'],
  ['/politics', 'Politics'],
  ['/society', 'Society'],
  ['/sports', 'Sports'],
  ['/ko/economy', '경제'],
  ['/ko/society', '사회'],
])

/** A page without an article, such as a list or an error. */
interface PlainPage {
  readonly title: string
  readonly main: Markup
}

function navigation(): Markup {
  const links = [...sections].map(([path, name]) => markup`<li><a href="${path}">${name}</a></li>`)
  return markup`<nav aria-label="Sections"><ul>${links}</ul></nav>`
}

function layout(language: string, head: Markup, main: Markup): Markup {
  return markup`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${head}
<link rel="alternate" type="application/rss+xml" title="${siteName}" href="/feed.xml">
<link rel="stylesheet" href="/style.css">
</head>
<body>
<header class="masthead"><a class="logo" href="/">${siteName}</a>${navigation()}</header>
${main}
<footer class="site-footer">
<p>© 2026 ${siteName}. All rights reserved. 무단 전재 및 재배포 금지</p>
<p><a href="/about">About us</a> <a href="/contact">Contact</a> Tel. 02-555-0142</p>
</footer>
</body>
</html>
`
}

export function plainPage({ title, main }: PlainPage): Markup {
  return layout('en', markup`<title>${title} | ${siteName}</title>`, markup`<main>${main}</main>`)
}

function day(article: DemoArticle): string {
  return article.publishedAt.slice(0, 10)
}

function teaser(article: DemoArticle): Markup {
  return markup`<article class="teaser" lang="${article.language}">
<p class="kicker">${article.section}</p>
<h2><a href="${article.path}">${article.title}</a></h2>
<p class="summary">${article.summary}</p>
<time datetime="${article.publishedAt}">${day(article)}</time>
</article>
`
}

/** The front page, or one section: teasers of its articles. */
export function listPage(title: string, articles: readonly DemoArticle[]): Markup {
  return plainPage({ title, main: markup`<h1>${title}</h1>\n<section class="river">${articles.map(teaser)}</section>` })
}

function publisherOf(article: DemoArticle): string {
  return article.publisher ?? siteName
}

function linkedData(article: DemoArticle, origin: string): Markup {
  const story = {
    '@type': 'NewsArticle',
    '@id': `${origin}${article.path}#article`,
    mainEntityOfPage: `${origin}${article.path}`,
    headline: article.title,
    description: article.summary,
    articleSection: article.section,
    keywords: article.tags,
    inLanguage: article.language,
    isAccessibleForFree: true,
    datePublished: article.publishedAt,
    dateModified: article.modifiedAt ?? article.publishedAt,
    author: article.authors.map(({ name, email }) => ({ '@type': 'Person', name, email })),
    ...(article.photo && {
      image: {
        '@type': 'ImageObject',
        url: origin + article.photo.path,
        caption: article.photo.caption,
        creditText: article.photo.credit,
      },
    }),
  }
  const publisher = { '@type': 'NewsMediaOrganization', name: publisherOf(article) }
  if (article.statedAs === 'json-ld') return jsonLd({ '@context': 'https://schema.org', ...story, publisher })
  const id = `${origin}/#publisher`
  return jsonLd({
    '@context': 'https://schema.org',
    '@graph': [
      { ...publisher, '@id': id, url: origin },
      { ...story, publisher: { '@id': id } },
    ],
  })
}

function property(name: string, content: string): Markup {
  return markup`<meta property="${name}" content="${content}">\n`
}

function articleHead(article: DemoArticle, origin: string): Markup {
  const stated =
    article.statedAs === 'meta'
      ? [
          markup`<meta name="author" content="${article.authors.map(({ name }) => name).join(', ')}">\n`,
          markup`<meta name="keywords" content="${article.tags.join(', ')}">\n`,
          property('article:section', article.section),
          property('article:published_time', article.publishedAt),
          article.modifiedAt ? property('article:modified_time', article.modifiedAt) : null,
        ]
      : linkedData(article, origin)
  return markup`<title>${article.title} | ${publisherOf(article)}</title>
<link rel="canonical" href="${origin}${article.path}">
<meta name="description" content="${article.summary}">
${property('og:type', 'article')}${property('og:site_name', publisherOf(article))}${property('og:title', article.title)}${property('og:url', origin + article.path)}${article.photo ? property('og:image', origin + article.photo.path) : null}${stated}`
}

function byline(article: DemoArticle): Markup {
  const title = article.language === 'ko' ? ' 기자' : ''
  const names = article.authors.map(
    ({ name, email }) => markup`<span class="author">${name}${title} <a href="mailto:${email}">${email}</a></span> `,
  )
  return markup`<p class="byline">${names}</p>`
}

function figure({ path, alt, caption, credit }: DemoPhoto): Markup {
  return markup`<figure class="lead-photo">
<img src="${path}" alt="${alt}" width="1200" height="675">
<figcaption>${caption} <span class="credit">Photo: ${credit}</span></figcaption>
</figure>
`
}

function shareButtons(article: DemoArticle): Markup {
  const words = article.language === 'ko' ? ['공유', '메일', '인쇄'] : ['Share', 'Mail', 'Print']
  return markup`<div class="share">${words.map((word) => markup`<button type="button">${word}</button>`)}</div>`
}

function relatedLinks(article: DemoArticle, related: readonly DemoArticle[]): Markup {
  const heading = article.language === 'ko' ? '관련 기사' : 'Related articles'
  const links = related.map(({ path, title }) => markup`<li><a href="${path}">${title}</a></li>`)
  return markup`<aside class="related"><h2>${heading}</h2><ul>${links}</ul></aside>`
}

function currentLayout(article: DemoArticle, related: readonly DemoArticle[]): Markup {
  const [first, second, ...rest] = article.paragraphs.map((text) => markup`<p>${text}</p>\n`)
  return markup`<main>
<article class="story">
<header>
<p class="kicker">${article.section}</p>
<h1>${article.title}</h1>
<p class="standfirst">${article.summary}</p>
${byline(article)}
<p class="dates"><time datetime="${article.publishedAt}">${day(article)}</time></p>
${shareButtons(article)}
</header>
${article.photo ? figure(article.photo) : null}<div class="story-body">
${first ?? null}${second ?? null}<div class="advertisement" role="complementary"><span>Advertisement</span><a href="https://ads.example/offer">Save 30% on 2 tickets today</a></div>
${rest}</div>
<ul class="tags">${article.tags.map((tag) => markup`<li>${tag}</li>`)}</ul>
${shareButtons(article)}
</article>
${relatedLinks(article, related)}
<section class="newsletter"><h2>Newsletter</h2><p>Join 25,000 readers: the day in five minutes.</p></section>
</main>`
}

/** The layout of an older system: a table, and line breaks instead of paragraphs. */
function legacyPage(article: DemoArticle, origin: string, related: readonly DemoArticle[]): Markup {
  const body = article.paragraphs.map((text, i) => (i === 0 ? markup`${text}` : markup`<br><br>\n${text}`))
  return markup`<html lang="${article.language}">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">
${articleHead(article, origin)}
</head>
<body>
<div id="top"><a href="/">나래일보</a>${navigation()}</div>
<table width="900"><tr><td class="view">
<h3 class="view_tit">${article.title}</h3>
<div class="view_info">입력 : ${article.publishedAt.slice(0, 16).replace('T', ' ')}</div>
<div id="articleBody">
${body}
</div>
${byline(article)}
<div class="copyright">Copyright ⓒ 나래일보. 무단전재 및 재배포 금지</div>
</td><td class="side">${relatedLinks(article, related)}</td></tr></table>
</body>
</html>
`
}

/** An article's page. `origin` is the site's, without a slash at the end. */
export function articlePage(article: DemoArticle, origin: string, related: readonly DemoArticle[]): Markup {
  if (article.legacy) return legacyPage(article, origin, related)
  return layout(article.language, articleHead(article, origin), currentLayout(article, related))
}
