import { expect, test } from 'vitest'
import { findListRule } from '../../src/discover/list-rule.ts'
import { readSection } from '../../src/discover/section.ts'
import type { ListRule } from '../../src/model/site.ts'
import { naverLists } from '../../src/sites/naver-lists.ts'
import { expectInProportion } from '../support/processor-time.ts'

const rule: ListRule = {
  url: /^https:\/\/news\.example\/list\/(?<section>\w+)/,
  link: ['.item a.title', '.item a.photo'],
  next: [
    { select: '.more', template: 'https://news.example/more/{section}?p={page+1}&c={data-cursor}&d={date}&x={none}' },
    { select: 'link[rel=next]' },
    { select: 'button', attr: 'data-href' },
  ],
}

test('a list rule takes its own links, and nothing else', () => {
  const page = readSection(
    `<div class="item"><a class="photo" href="/x?a=1&amp;b=2"><img alt="Photo"></a><a class="title" href="/x?a=1&#x26;b=2">Title of x</a><a href="/2026/02/11/not-of-the-rule">More</a></div>
    <a class="title" href="/2026/02/11/outside-of-the-items">Outside of the items</a>
    <i class="more" data-cursor="a b&amp;c"></i><link rel="next" href="?page=4"><button data-href="/b">b</button>`,
    'https://news.example/list/economy?page=2&date=20260211',
    { lists: [rule] },
  )
  expect(page).toEqual({
    kind: 'section',
    candidates: [{ url: 'https://news.example/x?a=1&b=2', title: 'Title of x' }],
    next: [
      'https://news.example/more/economy?p=3&c=a%20b%26c&d=20260211&x=',
      'https://news.example/list/economy?page=4',
      'https://news.example/b',
    ],
  })
})

test('where a list rule finds nothing, the page is read as any other', () => {
  const html = '<h2><a href="/2026/02/11/story-about-budget">A story about the budget</a></h2>'
  expect(readSection(html, 'https://news.example/list/economy', { lists: [rule] }).candidates).toHaveLength(1)
})

const article = (oid: string, aid: string) => `https://n.news.naver.com/mnews/article/${oid}/${aid}`
const saItem = (oid: string, aid: string, title: string, isBlind = false) => `
<li class="sa_item${isBlind ? ' is_blind' : ''}"><div class="sa_thumb"><a href="${article(oid, aid)}" class="sa_thumb_link"><img alt="${title}"></a></div>
<div class="sa_text"><a href="${article(oid, aid)}" class="sa_text_title"><strong class="sa_text_strong">${title}</strong></a>
<div class="sa_text_lede">본문의 처음</div><div class="sa_text_datetime"><b>38분전</b></div>
<a href="https://n.news.naver.com/mnews/article/comment/${oid}/${aid}" class="sa_text_cmt">50</a>
<a href="/cluster/c_1/section/100?oid=${oid}&amp;aid=${aid}" class="sa_text_cluster">55개의 관련뉴스 더보기</a></div></li>`
const saList = (cursor: string, hasNext: string, ...items: string[]) =>
  `<div class="section_latest_article _CONTENT_LIST _PERSIST_META" data-cursor="${cursor}" data-has-next="${hasNext}"><ul class="sa_list">${items.join('')}</ul></div>`

test('a breaking-news page of Naver leads to its "more" answer, and that to the next one', () => {
  const first = readSection(
    saList(
      '202602111030_1',
      'true',
      saItem('001', '0000000001', '첫째 기사'),
      saItem('002', '0000000002', '둘째 기사', true),
    ),
    'https://news.naver.com/breakingnews/section/101/259?date=20260211',
    { lists: naverLists },
  )
  expect(first).toEqual({
    kind: 'section',
    candidates: [
      { url: article('001', '0000000001'), title: '첫째 기사' },
      { url: article('002', '0000000002'), title: '둘째 기사' },
    ],
    next: [
      'https://news.naver.com/section/template/SECTION_ARTICLE_LIST_FOR_LATEST?sid=101&sid2=259&cluid=&pageNo=1&date=20260211&next=202602111030_1',
    ],
  })
  const answer = (cursor: string, hasNext: string) =>
    JSON.stringify({
      component: 'SECTION_ARTICLE_LIST_FOR_LATEST',
      renderedComponent: {
        SECTION_ARTICLE_LIST_FOR_LATEST: saList(cursor, hasNext, saItem('003', '0000000003', '셋째 기사')),
        OTHER: saItem('009', '0000000009', '다른 기사'),
      },
    })
  expect(readSection(answer('202602111010_2', 'true'), first.next[0]!, { lists: naverLists })).toEqual({
    kind: 'section',
    candidates: [{ url: article('003', '0000000003'), title: '셋째 기사' }],
    next: [
      'https://news.naver.com/section/template/SECTION_ARTICLE_LIST_FOR_LATEST?sid=101&sid2=259&cluid=&pageNo=2&date=20260211&next=202602111010_2',
    ],
  })
  expect(readSection(answer('202602111010_2', 'false'), first.next[0]!, { lists: naverLists }).next).toEqual([])
})

test('the "more" answer of a section is read by its own name', () => {
  const url = 'https://news.naver.com/section/template/SECTION_ARTICLE_LIST?sid=100&sid2=&cluid=&pageNo=1&date=&next=c1'
  const json = JSON.stringify({
    renderedComponent: { SECTION_ARTICLE_LIST: saList('c2', 'true', saItem('001', '0000000001', '기사')) },
  })
  expect(readSection(json, url, { lists: naverLists })).toEqual({
    kind: 'section',
    candidates: [{ url: article('001', '0000000001'), title: '기사' }],
    next: ['https://news.naver.com/section/template/SECTION_ARTICLE_LIST?sid=100&sid2=&cluid=&pageNo=2&date=&next=c2'],
  })
  for (const broken of ['', '{', 'null', '{"renderedComponent":[]}', '{"renderedComponent":{"X":5}}']) {
    expect(readSection(broken, url, { lists: naverLists }).problem?.code).toBe('empty_source')
  }
})

test('an old list of Naver gives each article once, the next page and the day before', () => {
  const item = (
    oid: string,
    aid: string,
    title: string,
  ) => `<li><dl><dt class="photo"><a href="${article(oid, aid)}?sid&#x3D;101"><img alt="${title}"><strong>동영상기사</strong></a></dt>
<dt><a href="${article(oid, aid)}?sid&#x3D;101"> ${title} </a></dt><dd><span class="lede">본문</span></dd></dl></li>`
  const page = readSection(
    `<div class="list_body"><ul class="type06_headline">${item('001', '0000000001', '첫째 기사의 제목')}</ul><ul class="type06">${item('002', '0000000002', '둘째 기사의 제목')}</ul></div>
    <div class="paging"><a href="?mode=LS2D&mid=shm&page=9">9</a>\n<strong>10</strong>\n<a href="?mode=LS2D&mid=shm&page=11" class="next">다음</a></div>
    <div class="pagenavi_day"><a href="?mode=LS2D&mid=shm&date=20240123">1월23일</a><span class="bar"></span><span class="viewday">1월22일</span><span class="bar"></span><a href="?mode=LS2D&mid=shm&date=20240121">1월21일</a><a href="?mode=LS2D&mid=shm&date=20240120">1월20일</a></div>
    <div class="ranking"><a href="${article('009', '0000000009')}">많이 본 뉴스 하나의 제목</a></div>`,
    'https://news.naver.com/main/list.naver?mode=LS2D&mid=shm&page=10',
    { lists: naverLists },
  )
  expect(page).toEqual({
    kind: 'section',
    candidates: [
      { url: `${article('001', '0000000001')}?sid=101`, title: '첫째 기사의 제목' },
      { url: `${article('002', '0000000002')}?sid=101`, title: '둘째 기사의 제목' },
    ],
    next: [
      'https://news.naver.com/main/list.naver?mode=LS2D&mid=shm&page=11',
      'https://news.naver.com/main/list.naver?mode=LS2D&mid=shm&date=20240121',
    ],
  })
})

test.each([
  [
    'https://news.naver.com/main/main.naver?mode=LSD&mid=shm&sid1=100',
    '<a class="cluster_text_headline" href="X">제목</a>',
  ],
  [
    'https://news.naver.com/main/ranking/popularDay.naver',
    '<div class="rankingnews_box"><a class="list_title" href="X">제목</a></div>',
  ],
  [
    'https://media.naver.com/press/015/ranking?type=popular',
    '<a class="press_edit_news_link" href="X"><span class="press_edit_news_title">제목</span></a>',
  ],
  ['https://media.naver.com/journalist/015/12345', '<a class="press_edit_news_link" href="X">제목</a>'],
  [
    'https://search.naver.com/search.naver?where=news&query=x',
    '<a class="fender-ui_abc" href="X">제목</a><a href="https://blog.naver.com/a">블로그</a>',
  ],
  ['https://news.naver.com/section/100', '<a class="sa_text_title" href="X">제목</a>'],
])('%s is read by a rule', (url, html) => {
  expect(findListRule(url, naverLists)).not.toBeNull()
  expect(readSection(html.replace('X', article('001', '0000000001')), url, { lists: naverLists }).candidates).toEqual([
    { url: article('001', '0000000001'), title: '제목' },
  ])
})

test('results of a search go on ten by ten until there are none', () => {
  const url = 'https://search.naver.com/search.naver?where=news&query=%EB%B0%98%EB%8F%84%EC%B2%B4&sort=1'
  const [more] = readSection('<html><body></body></html>', url, { lists: naverLists }).next
  const start = (n: number) =>
    `https://s.search.naver.com/p/newssearch/3/api/tab/more?query=%EB%B0%98%EB%8F%84%EC%B2%B4&sort=1&nso=&ssc=tab.news.all&start=${n}`
  expect(more).toBe(start(1))
  const answer = JSON.stringify({
    collection: [{ html: `<a class="fender-ui_abc" href="${article('001', '0000000001')}?sid=101">제목</a>` }],
  })
  expect(readSection(answer, start(1), { lists: naverLists })).toEqual({
    kind: 'section',
    candidates: [{ url: `${article('001', '0000000001')}?sid=101`, title: '제목' }],
    next: [start(11)],
  })
  expect(readSection('{"collection":[]}', start(11), { lists: naverLists }).next).toEqual([])
})

test('article pages and other hosts are no list pages', () => {
  for (const url of [
    article('001', '0000000001'),
    'https://news.naver.com/main/read.naver?oid=001&aid=0000000001',
    'https://evil.example/news.naver.com/section/100',
  ]) {
    expect(findListRule(url, naverLists)).toBeNull()
  }
})

test.each([
  ['links beside each other', '<a href=/x></a>'],
  ['links in lists in lists', '<div class=list_body><dt><a href=/x>'],
  ['pagers', '<div class=paging><strong></strong><a href="?page=2">'],
])('four times as many %s do not take a rule sixteen times as long', async (_what, part) => {
  const url = 'https://news.naver.com/main/list.naver?mode=LS2D'
  const work = (count: number) => readSection(part.repeat(count), url, { lists: naverLists })
  await expectInProportion(work, { small: 2_500, large: 10_000, factor: 12 })
})
