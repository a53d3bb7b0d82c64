import type { ListRule } from '../model/site.ts'

/** The "more" button's answer goes on where the cursor of the list before it ends; a page number alone repeats the page. */
const more = '[data-cursor]:not([data-cursor=""]):not([data-has-next="false"])'
const moreOf = (component: string) =>
  `https://news.naver.com/section/template/${component}?sid={sid}&sid2={sid2}&cluid=&pageNo={pageNo+1}&date={date}&next={data-cursor}`

const items = ['.sa_text_title', '.sa_thumb_link']

const searchLinks = ['a[href*="n.news.naver.com/"][href*="/article/"]']
const searchMore = (start: string) =>
  `https://s.search.naver.com/p/newssearch/3/api/tab/more?query={query}&sort={sort}&nso={nso}&ssc=tab.news.all&start=${start}`

/** List pages of Naver News: sections, breaking news, the lists of before 2024, presses, rankings, search. */
export const naverLists: readonly ListRule[] = [
  {
    url: /^https?:\/\/news\.naver\.com\/section\/template\/SECTION_ARTICLE_LIST_FOR_LATEST\?/,
    jsonHtml: 'renderedComponent.SECTION_ARTICLE_LIST_FOR_LATEST',
    link: items,
    next: [{ select: more, template: moreOf('SECTION_ARTICLE_LIST_FOR_LATEST') }],
  },
  {
    url: /^https?:\/\/news\.naver\.com\/section\/template\/(?<component>SECTION_[A-Z_]{1,60})\?/,
    jsonHtml: 'renderedComponent.*',
    link: items,
    next: [{ select: more, template: moreOf('{component}') }],
  },
  {
    url: /^https?:\/\/news\.naver\.com\/breakingnews\/section\/(?<sid>\d{3})(?:\/(?<sid2>[\da-z]{3}))?\/?(?:$|[?#])/,
    link: items,
    next: [{ select: more, template: moreOf('SECTION_ARTICLE_LIST_FOR_LATEST') }],
  },
  {
    url: /^https?:\/\/news\.naver\.com\/section\/(?<sid>\d{3})\/?(?:$|[?#])/,
    link: items,
    next: [{ select: more, template: moreOf('SECTION_ARTICLE_LIST') }],
  },
  {
    // The days before are reached through the day links; a page past the end redirects to the last one.
    url: /^https?:\/\/news\.naver\.com\/main\/list\.(?:naver|nhn)\?/,
    link: [
      '.list_body .type06_headline dt a',
      '.list_body .type06 dt a',
      '.list_body .type02 li > a',
      '.list_body .type02 li strong a',
    ],
    next: [
      { select: '.paging a', after: '.paging strong' },
      { select: '.pagenavi_day a', after: '.pagenavi_day .viewday' },
    ],
  },
  {
    url: /^https?:\/\/news\.naver\.com\/main\/main\.(?:naver|nhn)\?/,
    link: ['a.cluster_text_headline', '.list_body dt a'],
  },
  {
    url: /^https?:\/\/news\.naver\.com\/main\/ranking\//,
    link: ['.rankingnews_box a.list_title', '.rankingnews_box a[href*="/article/"]', '.ranking_headline a'],
  },
  {
    url: /^https?:\/\/media\.naver\.com\/(?:press|journalist)\//,
    link: ['a.press_edit_news_link', 'a.press_ranking_link', '.press_news_list a[href*="/article/"]'],
  },
  {
    // Classes are hashed in each build: only the links' own addresses are stable. The page itself may hold no results,
    // these come ten at a time from the answer behind it.
    url: /^https?:\/\/search\.naver\.com\/search\.naver\?(?=.*\bwhere=news\b)/,
    link: searchLinks,
    next: [{ select: '*', template: searchMore('1') }],
  },
  {
    url: /^https?:\/\/s\.search\.naver\.com\/p\/newssearch\/3\/api\/tab\/more\?/,
    jsonHtml: 'collection.*.html',
    link: searchLinks,
    next: [{ select: searchLinks[0]!, template: searchMore('{start+10}') }],
  },
]
