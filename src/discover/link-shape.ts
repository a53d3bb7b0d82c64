import { registrableDomain } from '../lib/address.ts'

/** What an address alone says about what it leads to. */
export interface LinkShape {
  /** 0: nothing, 1: a hint, 2: likely an article, 3: an id, a date or a long slug. */
  readonly score: 0 | 1 | 2 | 3
  /** The same for the addresses of one kind of page on one site. */
  readonly key: string
  /** Leads to something that is no article: an account, a list, a file, a way out. */
  readonly isBarred: boolean
}

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Path segments behind which no article lies. */
const barredSegments = words(`
  login logout log-in signin sign-in signup sign-up signout register join account accounts auth oauth sso password member
  members membership mypage my-account subscribe subscription subscriptions subscriber subscribers donate checkout cart
  author authors byline bylines reporter reporters journalist journalists profile profiles contributor contributors
  columnist columnists tag tags topic topics keyword keywords hashtag search rss feed feeds sitemap newsletter newsletters
  print share email sendmail bookmark privacy privacy-policy terms terms-of-service contact contact-us
  about about-us help faq careers advertise advertising ad ads articlelist article_list newslist cookie cookies
`)

/** The same, unless a date or a long slug follows. */
const doubtfulSegments = words(`
  category categories section sections archive archives app apps jobs shop store support photos
  weather games puzzles crossword events event people staff page list
  index hub series issue issues my user users policy policies quote quotes ticker symbol symbols match matches fixtures scores standings
  team teams player players
`)

/** Host labels of services beside the news. */
const barredLabels = words(`
  login account accounts auth sso member members my mypage subscribe subscription subscriptions search ad ads adserver
  click track tracking shop store help support jobs careers newsletter newsletters mail privacy static cdn img image
  images media-kit premium cafe vod
`)

const fileEndings = words(`
  jpg jpeg png gif webp avif svg ico bmp pdf doc docx xls xlsx ppt pptx hwp hwpx zip gz rar 7z mp3 mp4 m4a m4v mov avi wav
  webm m3u8 css js mjs json xml rss atom txt csv ics apk exe dmg woff woff2
`)

const articleWords = words(`
  article articles articleview article_view story stories view read news newsview news_view newsdetail post posts entry
  detail content contents
`)

/** A section of some papers, elsewhere the readers' opinions, a film or an album, with a number too: only a slug tells. */
const sluggedSegments = words(`
  comment comments reply replies video videos vod clip clips shorts podcast podcasts gallery galleries album albums
  photocenter photolist
`)

/** Parameters that name a page of a list, a place, a time or a way in, not an article. */
const listParameters = words(`
  page p_page pageno page_no pg start offset limit size date ymd day month year section sec sectionid sid sid1 sid2 cat
  category cate code menu menuid gubun type mode sort order from ref source cid tab lang t ts time v ver version rand
`)

const idParameters = words(`
  idxno aid articleid article_id artid art_id arcid newsid news_id newsno news_no nid no num seq idx id gid uid docid
  contid content_id contentid ncd p key sno bno bidx wr_id ud sq post
`)

const oneYear = /^(?:19|20)\d{2}$/
const monthNames = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}$/
const wholeDate = /^(?:19|20)\d{2}[-.]?(?:0[1-9]|1[0-2])[-.]?(?:0[1-9]|[12]\d|3[01])$/

/** Reads the shape of an absolute address. */
export function readShape(url: URL): LinkShape {
  const segments = url.pathname
    .toLowerCase()
    .split('/')
    .filter((segment) => segment !== '')
    .slice(0, 12)
  const last = segments.at(-1) ?? ''
  const stem = withoutEnding(last)
  const date = findDate(segments)
  const slug = slugWords(stem)
  const parameterId = hasIdParameter(url.searchParams)
  const isDated = date >= 0 && date < segments.length - 1
  const isLong = slug >= 4
  const key = keyOf(url, segments)
  if (isBarred(url, segments, { isDated, isLong, isLikely: isLong || parameterId }))
    return { score: 0, key, isBarred: true }
  if (isDated || isLong || parameterId || hasPathId(segments)) return { score: 3, key, isBarred: false }
  if (date >= 0) return { score: 0, key, isBarred: false } // the index of a day
  const isNamed = segments.slice(0, -1).some((segment) => articleWords.has(withoutEnding(segment)))
  if (slug === 3) return { score: 2, key, isBarred: false }
  return { score: /\d/.test(stem) || (isNamed && slug === 2 && stem.length >= 18) ? 1 : 0, key, isBarred: false }
}

function isBarred(
  url: URL,
  segments: readonly string[],
  signs: { isDated: boolean; isLong: boolean; isLikely: boolean },
): boolean {
  if (segments.length === 0 && url.search === '') return true
  const ending = /\.([a-z\d]{2,5})$/.exec(segments.at(-1) ?? '')?.[1]
  if (ending && fileEndings.has(ending)) return true
  if (subdomains(url.hostname).some((label) => barredLabels.has(label))) return true
  for (const name of signs.isDated ? [] : segments.map(withoutEnding)) {
    if (barredSegments.has(name)) return true
    if (!signs.isLikely && doubtfulSegments.has(name)) return true
    if (!signs.isLong && sluggedSegments.has(name)) return true
  }
  // A way out, or a button to share: the real address is a parameter.
  if (/[=/]https?(?::|%3a)/i.test(url.pathname + url.search)) return true
  return false
}

function subdomains(hostname: string): string[] {
  const domain = registrableDomain(hostname)
  return domain === null ? [] : hostname.slice(0, -domain.length).split('.')
}

function withoutEnding(segment: string): string {
  return segment.replace(/\.(?:x?html?|php\d?|aspx?|jsp|do|nhn|naver|cms|ece|amp)$/, '')
}

/** Index of the segment that completes a date, or -1. */
function findDate(segments: readonly string[]): number {
  for (const [at, segment] of segments.entries()) {
    if (wholeDate.test(segment)) return at
    const next = segments[at + 1]
    if (!oneYear.test(segment) || next === undefined) continue
    if (!/^(?:0?[1-9]|1[0-2])$/.test(next) && !monthNames.test(next)) continue
    return /^(?:0?[1-9]|[12]\d|3[01])$/.test(segments[at + 2] ?? '') ? at + 2 : at + 1
  }
  return -1
}

/** How many words a slug has; a long run of Hangul or the like counts as several. */
function slugWords(stem: string): number {
  let text = stem
  if (text.includes('%')) {
    try {
      text = decodeURIComponent(text)
    } catch {
      return 1
    }
  }
  if (text.length < 12) return 1
  const parts = text.split(/[-_+ .]+/).filter((part) => /\p{L}/u.test(part))
  return parts.length >= 3 ? parts.length : /[\p{sc=Hangul}\p{sc=Han}]{10}/u.test(text) ? 4 : parts.length
}

/** An id in one of the last two segments: the slug may come after it. */
function hasPathId(segments: readonly string[]): boolean {
  return segments.slice(-2).some((segment) => {
    const stem = withoutEnding(segment)
    if (wholeDate.test(stem) || /^[a-z]+(?:19|20)\d{2}$/.test(stem)) return false
    if (/^\d{5,}$/.test(stem) || /(?:^|[-_.a-z])\d{6,}(?:$|[-_.])/.test(stem)) return true
    if (/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-/.test(stem)) return true
    // "c4gz0m2kxr1o", "SCD2XPHYFFGN": digits among letters.
    return /^[a-z\d]{8,}$/.test(stem) && (stem.match(/\d/g)?.length ?? 0) >= 2 && /[a-z]/.test(stem)
  })
}

function hasIdParameter(parameters: URLSearchParams): boolean {
  for (const [name, value] of parameters) {
    const key = name.toLowerCase()
    if (listParameters.has(key) || key.startsWith('utm_')) continue
    if (!/^[a-z_-]{0,8}\d{3,}/i.test(value) || value.length > 64) continue
    if (idParameters.has(key) || /\d{6}/.test(value)) return true
  }
  return false
}

function keyOf(url: URL, segments: readonly string[]): string {
  const path = segments.map((segment, at) => {
    if (/\d/.test(segment)) return '#'
    return (at === segments.length - 1 && at > 0) || slugWords(segment) >= 3 ? '*' : segment
  })
  return `${url.host}/${path.join('/')}?${[...new Set(url.searchParams.keys())].sort().join('&')}`
}
