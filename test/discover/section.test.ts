import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSection } from '../../src/discover/section.ts'
import { expectInProportion } from '../support/processor-time.ts'

const pageUrl = 'https://www.news.example/politics'

const read = (html: string, options?: Parameters<typeof readSection>[2], url = pageUrl) =>
  readSection(html, url, options)
const paths = (html: string, options?: Parameters<typeof readSection>[2], url = pageUrl) =>
  read(html, options, url).candidates.map((candidate) => candidate.url.replace('https://www.news.example', ''))

const english = `<!doctype html><html><head><title>Politics</title><link rel="stylesheet" href="/main.css"></head><body class="page menu-closed">
<header><a href="/"><img src="/logo.svg" alt="The Example News, independent since 1901"></a>
<nav><ul><li><a href="/politics">Politics</a></li><li><a href="/world/middle-east">Middle East and North Africa</a></li>
<li><a href="/topics/climate-change-and-environment">Climate change and environment</a></li>
<li><a href="https://account.news.example/signin">Sign in to your account</a></li><li><a href="/subscribe">Subscribe for one dollar a week</a></li></ul></nav></header>
<main><h1>Politics</h1>
<article class="card"><a href="/politics/2026/02/11/parliament-passes-budget?utm_source=front#top"><img src="1.jpg" alt="Members of parliament"></a>
<h2><a href="/politics/2026/02/11/parliament-passes-budget">Parliament passes budget after long night</a></h2>
<p><a href="/politics/2026/02/11/parliament-passes-budget#comments">124 comments</a> by <a href="/by/jane-doe-12345">Jane Doe</a> <a href="/author/john-roe">John Roe, chief political correspondent</a></p></article>
<article class="card"><h3><a href="/politics/trade-deal-with-neighbours-close-to-signing">Trade deal with neighbours close to signing</a></h3>
<a href="/tag/trade">More stories about international trade</a></article>
<article class="card"><a href="/news/articles/c4gz0m2kxr1o"><h3>Minister resigns</h3><p>He had been under pressure for weeks, and more text follows here.</p></a></article>
<article class="card"><a href="/live/2026/feb/11/election-results" aria-label="Election results: follow the count as it happens"></a></article>
<article class="card sponsored"><h3><a href="/paid/2026/02/11/why-our-bank-is-the-best-for-you">Why our bank is the best for you</a></h3></article>
<article class="card"><h3><a rel="sponsored" href="/2026/02/11/ten-mattresses-that-we-were-paid-to-like">Ten mattresses that we were paid to like</a></h3></article>
<article class="card"><h3><a href="https://elsewhere.example/2026/02/11/a-story-on-another-site">A story on another site entirely</a></h3></article>
<article class="card"><h3><a href="/redirect?url=https%3A%2F%2Fshop.example%2F2026%2F02%2F11%2Fbuy-this">A very good offer that you cannot miss</a></h3></article>
<a href="/video">All of our politics videos in one place</a><a href="/video/politics">Watch: politics videos of this week</a>
<h2><a href="/politics/elections">Elections</a></h2><a href="/politics/all">See all politics stories of this week</a>
<a href="/files/budget-2026-full-text.pdf">The full text of the budget (PDF)</a>
<a href="mailto:desk@news.example">Write to the politics desk today</a><a href="javascript:void(0)">Load more stories from this section</a>
<div class="share"><a href="/share?url=https://www.news.example/politics">Share this page with your friends</a></div>
</main><footer><a href="/about-us/our-mission-and-values">Our mission, values and editorial standards</a><a href="/privacy">Privacy policy and cookie settings</a></footer></body></html>`

test('articles of an English front page are told from everything else', () => {
  expect(read(english)).toEqual({
    kind: 'section',
    candidates: [
      {
        url: 'https://www.news.example/politics/2026/02/11/parliament-passes-budget?utm_source=front',
        title: 'Parliament passes budget after long night',
      },
      {
        url: 'https://www.news.example/politics/trade-deal-with-neighbours-close-to-signing',
        title: 'Trade deal with neighbours close to signing',
      },
      { url: 'https://www.news.example/news/articles/c4gz0m2kxr1o', title: 'Minister resigns' },
      {
        url: 'https://www.news.example/live/2026/feb/11/election-results',
        title: 'Election results: follow the count as it happens',
      },
    ],
    next: [],
  })
})

const korean = `<html lang="ko"><body>
<div id="gnb"><ul><li><a href="/news/articleList.html?sc_section_code=S1N1&view_type=sm">정치</a></li><li><a href="/news/articleList.html?sc_section_code=S1N2">경제 산업 금융 증권 부동산 전체</a></li></ul></div>
<section class="section-list"><ul>
<li><a href="/news/articleView.html?idxno=210001" class="thumb"><img src="a.jpg" alt="사진"></a>
<h4 class="titles"><a href="/news/articleView.html?idxno=210001">국회, 내년도 예산안 본회의 통과</a></h4><p class="lead"><a href="/news/articleView.html?idxno=210001">국회는 11일 본회의를 열고 내년도 예산안을 통과시켰다. 이번 예산안은 정부안보다 늘었다.</a></p>
<em><a href="/news/articleList.html?sc_area=I&sc_word=kim">김기자 기자</a></em></li>
<li><h4 class="titles"><a href="/news/articleView.html?idxno=210002">반도체 수출 20% 증가</a></h4></li>
<li><h4 class="titles"><a href="/news/articleView.html?idxno=210003">환율 1400원 돌파</a></h4></li>
<li class="ad_box"><h4><a href="/news/articleView.html?idxno=219999">무이자 할부로 만나는 새 자동차</a></h4></li>
<li><h4><a href="/member/login.php">회원 전용 기사를 보려면 로그인하세요</a></h4></li></ul></section>
<ul class="pagination"><li class="active"><a href="#">1</a></li><li><a href="/news/articleList.html?page=2&sc_section_code=S1N1&view_type=sm">2</a></li><li><a href="/news/articleList.html?page=3&sc_section_code=S1N1&view_type=sm">3</a></li>
<li><a href="/news/articleList.html?page=11&sc_section_code=S1N1&view_type=sm">다음</a></li></ul>
<div class="footer"><a href="/com/com-1.html">신문사 소개 및 찾아오시는 길 안내</a><a href="/news/userArticleWriteForm.html?mode=input&no=12345">독자 여러분의 제보를 기다립니다</a></div></body></html>`

test('articles of a Korean list are found, and the page after it', () => {
  const url = 'https://www.news.example/news/articleList.html?sc_section_code=S1N1&view_type=sm'
  expect(read(korean, {}, url)).toEqual({
    kind: 'section',
    candidates: [
      {
        url: 'https://www.news.example/news/articleView.html?idxno=210001',
        title: '국회, 내년도 예산안 본회의 통과',
      },
      { url: 'https://www.news.example/news/articleView.html?idxno=210002', title: '반도체 수출 20% 증가' },
      { url: 'https://www.news.example/news/articleView.html?idxno=210003', title: '환율 1400원 돌파' },
    ],
    next: ['https://www.news.example/news/articleList.html?page=2&sc_section_code=S1N1&view_type=sm'],
  })
})

/** Many links of one kind, as a front page has them. */
const list = (hrefs: readonly string[], title = 'A headline that is as long as headlines are') =>
  `<ul>${hrefs.map((href) => `<li><a href="${href}">${title}</a></li>`).join('')}</ul>`

test.each([
  ['/view/AKR20260211000100001'],
  ['/article/202602110001'],
  ['/news/politics/10926553'],
  ['/arti/society/society_general/1125551.html'],
  ['/politics/2026/02/11/RTYUIKJHGFDSAQWE/'],
  ['/site/data/html_dir/2026/02/11/2026021100012.html'],
  ['/news/pc/view/view.do?ncd=7872345'],
  ['/news/endPage.do?news_id=N1007505345&plink=LIST'],
  ['/NewsView/29ZABCDE12'],
  ['/world-asia-67890123'],
  ['/world/2026/feb/11/short'],
  ['/story/long-slug-with-many-words'],
  ['/a-permalink-of-a-blog-like-site'],
  ['/content/5f1c2d3e-1a2b-3c4d-9e8f-001122334455'],
  ['/%EB%B0%98%EB%8F%84%EC%B2%B4-%EC%88%98%EC%B6%9C-%EC%A6%9D%EA%B0%80-%EC%A0%84%EB%A7%9D'],
  ['/?p=123456'],
])('%s has the shape of an article', (path) => {
  expect(paths(list([path]))).toEqual([path])
})

test.each([
  ['/'],
  ['/politics#latest'],
  ['/sports'],
  ['/2026/02/11'],
  ['/archive/20260211'],
  ['/tag/long-name-of-a-tag-here'],
  ['/author/jane-van-der-doe-smith'],
  ['/reporter/articles?id=123456'],
  ['/search?q=some+words&id=123456'],
  ['/category/12345'],
  ['/login?next=/2026/02/11/story-about-budget'],
  ['/images/2026/02/11/picture-of-the-budget-vote.jpg'],
  ['/rss/20260211123456.xml'],
  ['/comment/list.do?articleId=123456789'],
  ['/video?category=soccer&id=908781'],
  ['/issue/1919'],
  ['//paid.premium.news.example/contents/231031135651300'],
  ['//login.news.example/a/2026/02/11/story-about-budget'],
  ['//news.example.evil.example/2026/02/11/story-about-budget'],
  ['/out?to=http://other.example/2026/02/11/story-about-budget'],
])('%s does not lead to an article', (path) => {
  expect(paths(list([path]))).toEqual([])
})

test('many headlines of one shape are articles although their addresses say nothing', () => {
  const opaque = ['ab', 'cd', 'ef', 'gh', 'ij', 'kl'].map((id) => `/n/${id}`)
  expect(paths(list(opaque.slice(0, 4)))).toEqual([])
  expect(paths(list(opaque))).toEqual(opaque)
  expect(paths(list(opaque, 'Economy'))).toEqual([])
})

test('what the site knows of an address goes before its looks', () => {
  const html = list(['/a', '/2026/02/11/story-about-budget', '/politics/2026/02/11/another-story-here'])
  const isArticleUrl = (url: string) => (url.endsWith('/a') ? true : url.includes('/2026/02/11/story') ? false : null)
  expect(paths(html, { isArticleUrl })).toEqual(['/a', '/politics/2026/02/11/another-story-here'])
})

test('a button to more of a kind is no article, a headline that begins so is', () => {
  const html = (title: string) => list(['/2026/02/11/a', '/2026/02/11/b', '/2026/02/11/c'], title)
  for (const title of ['더보기', '정치 기사 전체보기 >', 'More from politics', 'View all'])
    expect(paths(html(title))).toEqual([])
  expect(paths(html('More rain is expected in the north'))).toHaveLength(3)
})

test('a list that the page states is read where there are no links', () => {
  const script = (json: unknown) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`
  const html =
    script({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', name: 'A trail that is long enough', item: { '@id': '/x', url: '/2026/02/11/trail' } },
      ],
    }) +
    script({
      '@graph': [
        {
          '@type': 'CollectionPage',
          mainEntity: {
            '@type': ['ItemList'],
            itemListElement: [
              { '@type': 'ListItem', position: 1, url: '/2026/02/11/one', name: 'One' },
              {
                '@type': 'ListItem',
                position: 2,
                item: { '@type': 'NewsArticle', url: '/2026/02/11/two', headline: 'Two' },
              },
              'https://www.news.example/2026/02/11/three',
              { '@type': 'ListItem', url: 'https://other.example/2026/02/11/four' },
              { '@type': 'ListItem', url: '/sports', name: 'Sports' },
              null,
            ],
          },
        },
      ],
    }) +
    '<script type="application/ld+json">{"@type": "ItemList", broken</script>'
  expect(read(html).candidates).toEqual([
    { url: 'https://www.news.example/2026/02/11/one', title: 'One' },
    { url: 'https://www.news.example/2026/02/11/two', title: 'Two' },
    { url: 'https://www.news.example/2026/02/11/three' },
  ])
})

test('subdomains are the same site, and a base element counts', () => {
  const html = `<html><head><base href="https://sports.news.example/x/"></head><body>${list(['2026/02/11/story-about-a-game'])}</body></html>`
  expect(read(html).candidates[0]?.url).toBe('https://sports.news.example/x/2026/02/11/story-about-a-game')
})

test('links that are not closed, or nested without end, are still found', () => {
  const links = Array.from({ length: 5 }, (_, n) => `/2026/02/11/story-number-${n}`)
  expect(
    paths(links.map((href) => `<li><a href=${href}>A headline that is as long as headlines are`).join('')),
  ).toEqual(links)
  const deep = `${'<div><font>'.repeat(20_000)}${list(links)}${'</div>'.repeat(1000)}${list(['/2026/02/11/story-after-all'])}`
  expect(paths(deep)).toEqual([...links, '/2026/02/11/story-after-all'])
})

test('a wrapper whose class speaks of advertisements does not hide the page', () => {
  const links = Array.from({ length: 20 }, (_, n) => `/2026/02/11/story-number-${n}`)
  expect(paths(`<div class="has-ads ad">${list(links)}</div>`)).toEqual(links)
})

test('a page without an article says so', () => {
  expect(read('<html><body><a href="/about">About</a></body></html>')).toEqual({
    kind: 'section',
    candidates: [],
    next: [],
    problem: { code: 'empty_source', message: 'no link to an article was found' },
  })
})

const pager = (inner: string) => `${list(['/2026/02/11/story-about-budget'])}<div class="paging">${inner}</div>`
test.each([
  ['rel=next in the head', '/politics', `<link rel="next" href="/politics?page=2">`, '/politics?page=2'],
  [
    'a number',
    '/politics?page=2',
    pager('<a href="?page=1">1</a><b>2</b><a href="?page=3">3</a><a href="?page=11">다음</a>'),
    '/politics?page=3',
  ],
  [
    'a number in the path',
    '/politics/page/2/',
    pager('<a href="/politics/">1</a><a href="/politics/page/3/">3</a>'),
    '/politics/page/3/',
  ],
  [
    'pages that count from 0',
    '/politics',
    pager('<a href="?page=0">1</a><a href="?page=1">2</a><a href="?page=2">3</a>'),
    '/politics?page=1',
  ],
  ['a word', '/politics', pager('<a href="?start=21">Older posts »</a>'), '/politics?start=21'],
  ['다음 in a pager', '/politics', pager('<a href="/politics/b">다음</a>'), '/politics/b'],
  ['a class', '/politics', pager('<a class="btn-next" href="/politics?offset=20"><i></i></a>'), '/politics?offset=20'],
  ['a more button', '/politics', '<a href="/politics?cursor=abc">더보기</a>', '/politics?cursor=abc'],
  ['no more button of another list', '/politics', '<a href="/economy">더보기</a>', null],
  ['no other list', '/politics?page=1', '<a href="/economy?page=2">2</a>', null],
  ['no other site', '/politics', '<link rel="next" href="https://other.example/2">', null],
  ['no next article', '/politics', '<a href="/2026/02/12/next-story">Next</a>', null],
])('the next page is found by %s', (_what, path, html, expected) => {
  const url = `https://www.news.example${path}`
  expect(read(html, {}, url).next).toEqual(expected === null ? [] : [`https://www.news.example${expected}`])
})

test('no text breaks the reader', () => {
  const pieces = [
    '<a href="',
    '/2026/02/11/story-about-budget',
    '">',
    '</a>',
    '<li>',
    '</ul>',
    '<script>',
    '<!--',
    '<',
    '&',
    '<title>',
    '<svg>',
    '</svg>',
    '<base href="',
    'http://',
    '\0',
    'class="ad"',
    '<p>',
    '<h2>',
  ]
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 60 }),
      (parts) => {
        for (const candidate of read(parts.join('')).candidates) expect(candidate.url).toMatch(/^https?:\/\//)
      },
    ),
  )
})

test.each([
  ['links', '<a href="/2026/02/11/story-N">A headline that is long enough</a>'],
  ['links in links', '<a href="/2026/02/11/story-N">'],
  ['open tags', '<b>'],
  ['wrong end tags', '<i></b>'],
  ['half tags', '<a href="'],
  ['classes', '<p class="a-b c_d">'],
  ['list items', '<ul><li>'],
])('four times as many %s do not take sixteen times as long', async (_what, part) => {
  const work = (count: number) => read(Array.from({ length: count }, (_, n) => part.replace('N', String(n))).join(''))
  await expectInProportion(work, { small: 2_000, large: 8_000, factor: 12 })
})

test('a page of very many links is bounded', () => {
  const html = Array.from(
    { length: 100_000 },
    (_, n) => `<a href=/2026/02/11/story-${n}>A headline of story ${n}`,
  ).join('')
  expect(read(html).candidates).toHaveLength(10_000)
})
