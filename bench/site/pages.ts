import { Dice, type StoryKit, storyKits } from '../stories.ts'

/** An article of the bench's news site. Its number alone decides all of it. */
export interface SiteArticle {
  readonly number: number
  readonly language: 'en' | 'ko'
  readonly title: string
  /** With the offset of Seoul. */
  readonly publishedAt: string
  readonly reporter: string
  readonly publisher: string
  readonly section: string
  readonly paragraphs: readonly string[]
}

/** `bare`: only what an article needs, some 4 KB. `full`: 40 to 150 KB, with all that news sites put around one. */
export type PageKind = 'bare' | 'full'

/** Markup that a page is put together from. `isShared`: other pages have the very same bytes. */
export interface Piece {
  readonly html: string
  readonly isShared: boolean
}

const siteName = 'The Narae Courier'
const sections = ['economy', 'politics', 'society', 'culture', 'sports', 'world', 'science', 'opinion'] as const
const smallestPage = 40_000
const largestPage = 141_000

const two = (n: number) => String(n).padStart(2, '0')
const escapes: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
])
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (character) => escapes.get(character) ?? character)
const json = (data: unknown) => JSON.stringify(data).replaceAll('<', '\\u003c')

/** No story says a thing twice, so no paragraph comes twice. */
function composeParagraphs(kit: StoryKit, dice: Dice): string[] {
  const paragraphs = new Set<string>()
  for (let left = dice.whole(6, 22); left > 0; left--) {
    const sentences = Array.from({ length: dice.whole(1, 4) }, () =>
      dice.pick(dice.chance(0.3) ? kit.figures : kit.prose)(dice),
    )
    paragraphs.add(sentences.join(' '))
  }
  return [...paragraphs]
}

export function composeArticle(number: number): SiteArticle {
  const dice = new Dice(number * 2_654_435_761 + 7)
  const language = dice.chance(0.5) ? 'en' : 'ko'
  const kit = storyKits[language]
  const day = `2025-12-${two(dice.whole(1, 28))}`
  return {
    number,
    language,
    title: dice.pick(kit.headlines)(dice),
    publishedAt: `${day}T${two(dice.whole(5, 22))}:${two(dice.whole(0, 59))}:00+09:00`,
    reporter: dice.pick(kit.reporters),
    publisher: siteName,
    section: dice.pick(sections),
    paragraphs: composeParagraphs(kit, dice),
  }
}

/** Path of the article's page. The number stands in it. */
export function pathOf({ number, section, publishedAt }: SiteArticle): string {
  return `/${section}/${publishedAt.slice(0, 10).replaceAll('-', '/')}/narae-${String(number).padStart(7, '0')}`
}

function head(article: SiteArticle, url: string): string {
  const { title, publishedAt, reporter, section, language } = article
  const description = escapeHtml(article.paragraphs[0] ?? '')
  const name = reporter.replace(/[ (]*\S+@.*/, '')
  const story = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: { '@type': 'WebPage', '@id': url },
    headline: title,
    description: article.paragraphs[0],
    articleSection: section,
    inLanguage: language,
    datePublished: publishedAt,
    dateModified: publishedAt,
    author: [{ '@type': 'Person', name }],
    image: [
      { '@type': 'ImageObject', url: new URL(`/photos/${article.number}.jpg`, url).href, width: 1200, height: 675 },
    ],
    publisher: {
      '@type': 'NewsMediaOrganization',
      name: siteName,
      logo: { '@type': 'ImageObject', url: new URL('/logo.png', url).href },
    },
  }
  const trail = {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Home', item: new URL('/', url).href },
      { '@type': 'ListItem', position: 2, name: section, item: new URL(`/${section}`, url).href },
    ],
  }
  const properties = {
    'og:type': 'article',
    'og:site_name': siteName,
    'og:title': title,
    'og:description': article.paragraphs[0] ?? '',
    'og:url': url,
    'og:image': story.image[0]?.url ?? '',
    'article:published_time': publishedAt,
    'article:section': section,
  }
  const metas = Object.entries(properties).map(
    ([property, content]) => `<meta property="${property}" content="${escapeHtml(content)}">\n`,
  )
  return `<title>${escapeHtml(title)} | ${siteName}</title>
<link rel="canonical" href="${url}">
<meta name="description" content="${description}">
${metas.join('')}<script type="application/ld+json">${json(story)}</script>
<script type="application/ld+json">${json(trail)}</script>
`
}

const advertisement = `<div class="ad-slot" data-slot="inread" aria-label="Advertisement"><span class="ad-label">Advertisement</span><div id="gpt-inread"></div></div>\n`

function storyMarkup(article: SiteArticle, url: string, kind: PageKind): string {
  const { title, publishedAt, reporter, paragraphs, section } = article
  const hasExtras = kind === 'full'
  const blocks = paragraphs.map((text, i) => {
    const paragraph = `<p class="paragraph" data-index="${i}">${escapeHtml(text)}</p>\n`
    return hasExtras && i % 5 === 2 ? paragraph + advertisement : paragraph
  })
  const photo = `<figure class="lead"><picture><source srcset="/photos/${article.number}.webp 1200w, /photos/${article.number}-600.webp 600w" type="image/webp"><img src="/photos/${article.number}.jpg" alt="" width="1200" height="675" loading="lazy"></picture><figcaption>The harbour seen from the north. <span class="credit">Photo: Lim Nari</span></figcaption></figure>\n`
  return `<main id="content"><article class="story" data-url="${url}">
<header class="story-head"><p class="kicker"><a href="/${section}">${section}</a></p>
<h1>${escapeHtml(title)}</h1>
<p class="byline"><span class="author">${escapeHtml(reporter)}</span> <time datetime="${publishedAt}">${publishedAt.slice(0, 16).replace('T', ' ')}</time></p>
</header>
${hasExtras ? photo : ''}<div class="story-body">
${blocks.join('')}</div>
</article></main>
`
}

/** What stands around the articles: few variants, as one site has them. */
class Surroundings {
  readonly top: string
  readonly navigation: string
  readonly footer: string
  readonly teasers: readonly [string, ...string[]]
  readonly scripts: readonly [string, ...string[]]

  constructor() {
    const dice = new Dice(20_251_229)
    this.top = `<style>${rules(dice, 90)}</style>\n<script>${code(dice, 3_000)}</script>\n`
    this.navigation = navigation()
    this.footer = footer(dice)
    this.teasers = some(32, () => teaserList(dice, 9))
    this.scripts = some(16, (i) =>
      i % 2 === 0
        ? `<script>${code(dice, 7_000)}</script>\n`
        : `<script id="state-${i}" type="application/json">${json(state(dice))}</script>\n`,
    )
  }
}

function some(count: number, make: (i: number) => string): [string, ...string[]] {
  return [make(0), ...Array.from({ length: count - 1 }, (_, i) => make(i + 1))]
}

const names = ['card', 'grid', 'rail', 'promo', 'badge', 'ticker', 'modal', 'story', 'nav', 'menu'] as const

function rules(dice: Dice, count: number): string {
  return some(
    count,
    () =>
      `.${dice.pick(names)}-${dice.pick(names)}__${dice.pick(names)}{margin:${dice.whole(0, 32)}px;padding:${dice.whole(0, 32)}px;color:#${dice.whole(0x100000, 0xffffff).toString(16)};font:${dice.whole(300, 800)} ${dice.whole(12, 40)}px/1.4 sans-serif}`,
  ).join('')
}

function code(dice: Dice, bytes: number): string {
  let text = '(function(w,d){"use strict";'
  while (text.length < bytes) {
    const [a, b] = [dice.pick(names), dice.pick(names)]
    text += `w.${a}${dice.whole(1, 999)}=function(e,t){if(e&&t<${dice.whole(1, 99)}){d.querySelector(".${a}-${b}").classList.add("is-${b}")}return e||{id:${dice.whole(1, 1e6)},kind:"${b}",html:"<div class='${a}'></div>"}};`
  }
  return `${text}})(window,document);`
}

function state(dice: Dice): unknown {
  return {
    page: { experiments: some(8, () => `${dice.pick(names)}-${dice.whole(1, 99)}`), edition: 'international' },
    cards: some(28, (i) => `${i}:${dice.pick(storyKits.en.headlines)(dice)}`).map((headline) => ({
      id: dice.whole(1, 1e9),
      headline,
      path: `/${dice.pick(sections)}/2025/12/${two(dice.whole(1, 28))}/narae-${dice.whole(1e5, 9e5)}`,
      flags: { isLive: dice.chance(0.1), isOpinion: dice.chance(0.2), hasVideo: dice.chance(0.3) },
    })),
  }
}

function navigation(): string {
  const icon = `<svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true"><path d="M2 4l4 4 4-4" stroke="currentColor" fill="none"></path></svg>`
  const menus = sections.map((section) => {
    const links = Array.from(
      { length: 11 },
      (_, i) =>
        `<li class="nav-item"><a class="nav-link" href="/${section}/topic-${i}" data-track="nav:${section}:${i}"><span>${section} topic ${i}</span></a></li>`,
    )
    return `<li class="nav-menu"><button type="button" aria-expanded="false">${section} ${icon}</button><ul>${links.join('')}</ul></li>\n`
  })
  return `<header class="masthead"><a class="logo" href="/">${siteName}</a><nav aria-label="Sections"><ul>${menus.join('')}</ul></nav><form action="/search" role="search"><input type="search" name="q" aria-label="Search"><button>Search</button></form></header>\n`
}

function teaserList(dice: Dice, count: number): string {
  const cards = some(count, () => {
    const section = dice.pick(sections)
    const path = `/${section}/2025/12/${two(dice.whole(1, 28))}/narae-${dice.whole(1e5, 9e5)}`
    const title = escapeHtml(dice.pick(storyKits.en.headlines)(dice))
    return `<li class="card"><a class="card-link" href="${path}"><div class="card-media"><img src="/thumbs/${dice.whole(1, 1e6)}.jpg" srcset="/thumbs/a.jpg 320w, /thumbs/b.jpg 640w" alt="" loading="lazy" width="320" height="180"></div><div class="card-text"><p class="card-kicker">${section}</p><h3 class="card-title">${title}</h3><time datetime="2025-12-0${dice.whole(1, 9)}">${dice.whole(1, 23)} hours ago</time></div></a></li>\n`
  })
  return `<aside class="related rail"><h2>More stories</h2><ul class="cards">${cards.join('')}</ul></aside>\n`
}

function footer(dice: Dice): string {
  const columns = sections.map(
    (section) =>
      `<div class="column"><h4>${section}</h4><ul>${some(5, (i) => `<li><a href="/${section}/more-${i}">${dice.pick(names)} ${i}</a></li>`).join('')}</ul></div>\n`,
  )
  return `<footer class="site-footer">${columns.join('')}<p>© 2025 ${siteName}. All rights reserved. 무단 전재 및 재배포 금지</p></footer>\n</body>\n</html>\n`
}

let surroundings: Surroundings | undefined

/** The page of an article at an address, in pieces. */
export function composePage(article: SiteArticle, url: string, kind: PageKind): Piece[] {
  const opening = `<!DOCTYPE html>\n<html lang="${article.language}">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n${head(article, url)}`
  const story = storyMarkup(article, url, kind)
  if (kind === 'bare') {
    return [{ html: `${opening}</head>\n<body>\n${story}</body>\n</html>\n`, isShared: false }]
  }
  surroundings ??= new Surroundings()
  const { top, navigation, footer, teasers, scripts } = surroundings
  const dice = new Dice(article.number * 40_503 + 11)
  const shared = (html: string): Piece => ({ html, isShared: true })
  const own = (html: string): Piece => ({ html, isShared: false })
  const pieces = [own(opening), shared(top), own('</head>\n<body>\n'), shared(navigation), own(story)]
  const size = dice.whole(smallestPage, largestPage)
  let bytes = pieces.reduce((sum, { html }) => sum + html.length, footer.length)
  while (bytes < size) {
    const html = dice.pick(dice.chance(0.6) ? teasers : scripts)
    pieces.push(shared(html))
    bytes += html.length
  }
  pieces.push(shared(footer))
  return pieces
}
