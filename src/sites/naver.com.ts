import type { Site } from '../model/site.ts'
import { naverLists } from './naver-lists.ts'

/** An address whose query holds `oid` and `aid` in any order, behind this path. */
function byQuery(host: string, path: string): RegExp {
  return new RegExp(
    `^https?://${host}/${path}\\?(?=(?:[^#]*&)?oid=(?<oid>\\d{1,3})(?:&|#|$))(?=(?:[^#]*&)?aid=(?<aid>\\d{1,10})(?:&|#|$))`,
    'i',
  )
}

const ids = '(?<oid>\\d{3})/(?<aid>\\d{10})(?:[/?#]|$)'

/** Naver's section numbers; the page names its own in a script and in its analysis tag. */
const sections = {
  '100': '정치',
  '101': '경제',
  '102': '사회',
  '103': '생활/문화',
  '104': '세계',
  '105': 'IT/과학',
  '106': '연예',
  '107': '스포츠',
  '110': '오피니언',
} as const

/** Naver News: today's article page, the desktop page to about 2022, the sports and entertainment pages old and new. */
export default {
  domain: 'naver.com',
  timeZone: 'Asia/Seoul',
  language: 'ko',
  notArticleUrls: [
    /^https?:\/\/n\.news\.naver\.com\/(?:mnews\/)?(?:\w+\/)?article\/comment\//i,
    /^https?:\/\/(?:n\.|m\.)?news\.naver\.com\/(?:main\/)?cluster/i,
    /^https?:\/\/tts\.news\.naver\.com\//i,
    /^https?:\/\/m\.naver\.com\/shorts\//i,
  ],
  articleUrls: [
    new RegExp(
      `^https?://n\\.news\\.naver\\.com/(?:mnews/)?(?:(?:ranking|hotissue|sports|entertain)/)?(?:\\w+/)?article/(?:newspaper/)?${ids}`,
      'i',
    ),
    new RegExp(`^https?://(?:m\\.)?(?:sports|entertain)\\.naver\\.com/(?:[\\w-]+/){0,2}article/${ids}`, 'i'),
    new RegExp(`^https?://(?:game|m\\.game)\\.naver\\.com/esports/(?:[\\w-]+/){0,3}${ids}`, 'i'),
    byQuery('(?:m\\.)?news\\.naver\\.com', '(?:main/)?(?:ranking/|hotissue/)?read\\.(?:naver|nhn)'),
    byQuery('news\\.naver\\.com', 'main/tool/print\\.(?:naver|nhn)'),
    byQuery('(?:m\\.)?sports\\.(?:news\\.)?naver\\.com', '(?:\\w+/)?news(?:/read\\.(?:naver|nhn))?'),
    byQuery('(?:m\\.)?entertain\\.naver\\.com', '(?:\\w+/)?read(?:\\.(?:naver|nhn))?'),
    new RegExp(`^https?://api-gw\\.(?:sports|entertain)\\.naver\\.com/news/article/${ids}`, 'i'),
  ],
  id: '{oid:3}_{aid:10}',
  canonical: 'https://n.news.naver.com/mnews/article/{oid:3}/{aid:10}',
  publisherId: '{oid:3}',
  fields: {
    title: [
      '#title_area',
      '.media_end_head_headline',
      '#articleTitle',
      '.news_headline .title',
      '.end_tit',
      '[class*="ArticleHead_article_title"]',
    ],
    publisher: [
      { select: '.media_end_head_top_logo_img', attr: 'alt' },
      { select: '.press_logo img', attr: 'alt' },
      { select: '#pressLogo img', attr: 'alt' },
      '[class*="JournalistCard_press_name"]',
      { select: '[class*="PressLogo"] img', attr: 'alt' },
      { script: /\boffice\s*=\s*\{[^}]{0,300}?\bname\s*:\s*["']([^"']{1,60})["']/ },
      { select: 'meta[property="me2:category1"]', attr: 'content' },
      { select: 'meta[property="og:article:author"]', attr: 'content', match: /^네이버 [^|]{1,20}\|\s*(.+)$/ },
      { select: 'meta[property="og:article:author"]', attr: 'content', match: /^([^|]+?)\s*\|/ },
      { select: 'meta[name="twitter:creator"]', attr: 'content' },
    ],
    publishedAt: [
      { select: '._ARTICLE_DATE_TIME', attr: 'data-date-time' },
      '._ARTICLE_DATE_TIME',
      '.sponsor .t11',
      { select: '.news_headline .info span', match: /^기사입력\s*(.+)$/ },
      { select: '.article_info .author em', match: /(\d{4}\..+)$/ },
      { select: '[class*="DateInfo_info_item"]', match: /입력\s*(.+)$/ },
      'em.date',
    ],
    modifiedAt: [
      { select: '._ARTICLE_MODIFY_DATE_TIME', attr: 'data-modify-date-time' },
      '.sponsor .t11 ~ .t11',
      { select: '.news_headline .info span', match: /^최종수정\s*(.+)$/ },
      { select: '[class*="DateInfo_info_item"]', match: /수정\s*(.+)$/ },
    ],
    category: [
      '.media_end_categorize_item',
      { select: 'meta[property="me2:category2"]', attr: 'content' },
      '.guide_categorization_item',
      { script: /\bsectionId\s*:\s*["'](\d{3})["']/, names: sections },
      { select: 'meta[name="napp-site-analysis"]', attr: 'content', match: /\bsection=(\d{3})\b/, names: sections },
    ],
    authors: [
      '.byline .byline_s',
      '.byline .byline_p',
      '.byline .b_text',
      '#newsEndContents p.byline',
      '.media_end_head_journalist_name',
      '.media_journalistcard_summary_name_text',
      '[class*="JournalistCard_name"]',
      '#customByline',
    ],
    description: ['.media_end_summary'],
  },
  body: {
    select: [
      '#dic_area',
      '#articleBodyContents',
      '#newsEndContents',
      '#articeBody',
      '#comp_news_article ._article_content',
      '#comp_news_article',
      '#newsct_article',
    ],
    drop: [
      '.media_end_summary',
      '.end_photo_org',
      '.img_desc',
      '.nbd_table',
      '.vod_player_wrap',
      '._VIDEO_AREA_WRAP',
      '.link_news',
      '.artical-btm',
      '.source',
      '.byline',
      '.reporter_area',
      '.copyright',
      '.categorize',
      '.promotion',
      '#customByline',
    ],
  },
  images: {
    select: [
      '#dic_area img',
      '#articleBodyContents img',
      '#newsEndContents img',
      '#articeBody img',
      '#comp_news_article img',
    ],
    caption: ['.img_desc'],
  },
  json: {
    body: ['result.articleInfo.article.content'],
    fields: {
      title: ['result.articleInfo.article.title'],
      publishedAt: ['result.articleInfo.article.serviceDatetime'],
      modifiedAt: ['result.articleInfo.article.modifyDatetime'],
      publisher: ['result.articleInfo.article.officeName', 'result.articleInfo.article.sourceName'],
    },
  },
  lists: naverLists,
  gone: ['.error_msg', '.error_page', '.error_content', '.err_wrap'],
} as const satisfies Site
