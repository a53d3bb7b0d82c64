import { registrableDomain } from '../lib/address.ts'
import { FetchError } from '../lib/errors.ts'

/** Longest address that is taken: browsers and servers stop well below. */
const maxUrlLength = 16_384

/**
 * Parameters that tell the publisher where a reader came from and change nothing in the page.
 *
 * Only names that are unambiguous on any site: `ref`, `source`, `from`, `id` and `campaign` name content somewhere, so they stay.
 * Sources: the manuals of the vendors named, and addresses as the sites named share them.
 */
const trackingNames: ReadonlySet<string> = new Set(
  [
    // Google Analytics, Ads, Search, Showcase
    'gclid gclsrc dclid gbraid wbraid srsltid _ga _gl gaa_at gaa_n gaa_sig gaa_ts',
    // Meta, Instagram
    'fbclid fb_action_ids fb_action_types fb_ref fb_source igshid igsh',
    // Microsoft Advertising, MSN and BBC; X; LinkedIn; TikTok; Pinterest; Yandex; Kakao
    'msclkid ocid twclid __twitter_impression ref_src ref_url li_fat_id ttclid epik yclid ysclid _openstat kakao_agent',
    // Mailchimp, HubSpot, Marketo, Omeda, Vero, Drip
    'mc_cid mc_eid _hsenc _hsmi __hssc __hstc __hsfp hsctatracking mkt_tok oly_enc_id oly_anon_id vero_id vero_conv __s',
    // Adobe Analytics as news sites use it (CBS, Fox, Guardian), AT Internet (`at_…` below), comScore at the BBC
    's_cid s_kwcid cmpid cmp ncid icid xtor ns_mchannel ns_source ns_campaign ns_linkname ns_fee',
    // Daily Mail, New York Times, Bloomberg, Yahoo, CNBC/ZDNet
    'ito smid smtyp srnd sref guccounter guce_referrer guce_referrer_sig soc_src soc_trk ftag',
    // Outbrain, Taboola
    'dicbo obclickid outbrainclickid tblci taboolaclickid',
    // Naver's mark on its links to publishers
    'influxdiv',
    // Google AMP caches and viewers
    'amp_js_v amp_gsa amp_ct usqp',
  ].flatMap((names) => names.split(' ')),
)

/** Whole families: Google's campaign tags, Webtrends, AT Internet, Matomo. */
const trackingPrefixes = ['utm_', 'wt.', 'at_', 'mtm_', 'matomo_', 'pk_', 'piwik_', 'hsa_']

/** Parameters that ask for the AMP copy of a page, which tells the same story; only with these values. */
const ampParameters = new Map([
  ['amp', new Set(['', '1', 'true', 'yes'])],
  ['outputtype', new Set(['amp'])],
  ['output', new Set(['amp'])],
  ['format', new Set(['amp'])],
])

/**
 * The canonical form of an article's address: one that can still be fetched, and brings the same page.
 *
 * By the WHATWG URL standard: scheme and host lower-case, international names as punycode, default port and dot segments gone.
 * Beyond it: the host's trailing dot, the fragment (also `#!…`: it never reaches the server), empty and tracking parameters and a
 * session id in the path go; percent-encoding is normal (RFC 3986 §6.2.2: unreserved characters plain, hex digits upper-case, a
 * stray `%` as `%25`). An address in Google's or Bing's AMP cache, or Google's AMP viewer, becomes the publisher's.
 *
 * Kept, because a server may answer otherwise: scheme, `www.`, letter case and trailing slash of the path, order and repetition of
 * the remaining parameters. That two such addresses are one article is for `identityKey` to say. Idempotent.
 *
 * @throws {FetchError} `bad_url` for what is no http(s) address, `credentials_in_url` for one with a user name or password
 */
export function canonicalUrl(url: string): string {
  let form = canonicalForm(parseHttpUrl(url))
  // Each turn takes at least the wrapper's host off, so this ends.
  for (let inner = unwrapAmp(form); inner !== null; inner = unwrapAmp(form)) form = canonicalForm(inner)
  return form
}

function canonicalForm(parsed: URL): string {
  return `${parsed.protocol}//${hostOf(parsed)}${normalPath(parsed.pathname)}${normalQuery(parsed.search)}`
}

/**
 * A key that all addresses of one article share: `//host/path?parameters`.
 *
 * Beyond `canonicalUrl` it drops the scheme, the ports 80 and 443, host labels of copies (`www.`, `m.`, `mobile.`, `amp.`), AMP's marks
 * in the path (a segment `amp`, a suffix `.amp` or `.amp.html`), `index.html`, trailing slashes; it sorts the parameters and drops exact
 * repeats. It is for comparing, not for fetching, and takes its own results (idempotent).
 *
 * @throws {FetchError} as `canonicalUrl`
 */
export function identityKey(url: string): string {
  // A key is unwrapped already; what its path looks like now says nothing of a cache.
  const parsed = new URL(url.startsWith('//') ? canonicalForm(parseHttpUrl(`https:${url}`)) : canonicalUrl(url))
  const port = parsed.port === '' || parsed.port === '80' || parsed.port === '443' ? '' : `:${parsed.port}`
  const parameters = [...new Set(parsed.search.slice(1).split('&'))].filter((parameter) => parameter !== '').sort()
  const query = parameters.length === 0 ? '' : `?${parameters.join('&')}`
  return `//${mainHost(parsed.hostname)}${port}${mainPath(parsed.pathname)}${query}`
}

/** `example.com/feed.xml`, as people type it; `example.com:8080` is an address with a scheme to a parser. */
const bareAddress = /^(?:[\p{L}\p{N}-]{1,63}\.){1,20}[\p{L}\p{N}-]{1,63}(?::\d{1,5})?(?:[/?#]|$)/u

function parseHttpUrl(url: string): URL {
  const shown = url.length > 200 ? `${url.slice(0, 200)}…` : url
  if (url.length > maxUrlLength) {
    throw new FetchError(
      'bad_url',
      `cannot use an address of ${url.length} characters: at most ${maxUrlLength} are taken`,
    )
  }
  const parsed = URL.parse(url)
  if (parsed?.protocol !== 'http:' && parsed?.protocol !== 'https:' && bareAddress.test(url.slice(0, 300)))
    throw new FetchError('bad_url', `cannot use "${shown}": write it as "https://${shown}"`, { url: shown })
  if (!parsed) throw new FetchError('bad_url', `cannot read "${shown}" as an address`, { url: shown })
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') {
    throw new FetchError('bad_url', `cannot use "${shown}": only http and https addresses are fetched`, { url: shown })
  }
  if (parsed.username !== '' || parsed.password !== '') {
    // Neither part may reach a log or report.
    const bare = `${parsed.protocol}//${parsed.host}/`
    throw new FetchError(
      'credentials_in_url',
      `cannot use an address at ${parsed.host} that holds a user name or password`,
      {
        url: bare,
      },
    )
  }
  if (hostOf(parsed) === '') throw new FetchError('bad_url', `cannot use "${shown}": it names no host`, { url: shown })
  return parsed
}

function hostOf(url: URL): string {
  const host = withoutTrailingDots(url.hostname)
  return host === '' || url.port === '' ? host : `${host}:${url.port}`
}

function withoutTrailingDots(host: string): string {
  let end = host.length
  while (end > 0 && host[end - 1] === '.') end--
  return host.slice(0, end)
}

/** `https://www.google.com/amp/s/host/path`, `https://host.cdn.ampproject.org/c/s/host/path`, `https://www.bing-amp.com/c/s/host/path`. */
function unwrapAmp(form: string): URL | null {
  // Few addresses come this far.
  if (!form.includes('google.') && !form.includes('amp')) return null
  const { hostname, pathname, search } = new URL(form)
  const isViewer = /^(?:www\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?$/.test(hostname)
  const isCache = hostname.endsWith('cdn.ampproject.org') || hostname.endsWith('.bing-amp.com')
  if (!isViewer && !isCache) return null
  const match = (isViewer ? /^\/amp\/(s\/)?([^/].*)$/ : /^\/[cv]\/(s\/)?([^/].*)$/).exec(pathname)
  if (!match?.[2]) return null
  const inner = URL.parse(`${match[1] ? 'https' : 'http'}://${match[2]}${search}`)
  // A first segment that is no host name is a path of the cache's own.
  if (!inner || registrableDomain(inner.hostname) === null || inner.username !== '' || inner.password !== '')
    return null
  return inner
}

const unreserved = /[A-Za-z0-9._~-]/

/** RFC 3986 §6.2.2.1 and §6.2.2.2. A stray `%` is encoded, else decoding what follows it could make a new escape. */
function normalEscapes(text: string): string {
  if (!text.includes('%')) return text
  return text.replace(/%([0-9a-fA-F]{2})?/g, (_, hex: string | undefined) => {
    if (hex === undefined) return '%25'
    const character = String.fromCharCode(Number.parseInt(hex, 16))
    return unreserved.test(character) ? character : `%${hex.toUpperCase()}`
  })
}

function normalPath(path: string): string {
  const normal = normalEscapes(path)
  if (!normal.includes(';')) return normal
  const withoutSession = normal.replace(/;(?:jsessionid|phpsessid)=[^/;]*/gi, '')
  // What is left of a segment may be dots.
  return withoutSession === normal ? normal : new URL(`http://localhost${withoutSession}`).pathname
}

function normalQuery(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .map(normalEscapes)
    .filter((parameter) => parameter !== '' && parameter !== '=' && !isTrackingParameter(parameter))
  return kept.length === 0 ? '' : `?${kept.join('&')}`
}

/** Whether a parameter as it stands in an address (`name=value`) only says where a reader came from, or which copy of the page is asked for. */
export function isTrackingParameter(parameter: string): boolean {
  const equals = parameter.indexOf('=')
  const name = (equals < 0 ? parameter : parameter.slice(0, equals)).toLowerCase()
  if (trackingNames.has(name) || trackingPrefixes.some((prefix) => name.startsWith(prefix))) return true
  const value = equals < 0 ? '' : parameter.slice(equals + 1).toLowerCase()
  return ampParameters.get(name)?.has(value) ?? false
}

function mainHost(hostname: string): string {
  let host = hostname
  for (;;) {
    const rest = /^(?:www\d?|m|mobile|amp)\.(.+)$/.exec(host)?.[1]
    // `m.com` and `amp.co.kr` are names of their own.
    if (rest === undefined || registrableDomain(rest) === null) return host
    host = rest
  }
}

function mainPath(path: string): string {
  let kept = path.split('/').filter((segment) => segment !== '')
  for (;;) {
    const others = kept.filter((segment) => segment.toLowerCase() !== 'amp')
    // A path of nothing but `amp` is a page about it.
    if (others.length > 0) kept = others
    const last = kept.at(-1)
    if (last === undefined) return ''
    if (/^index\.html?$/i.test(last)) {
      kept.pop()
      continue
    }
    const plain = last.replace(/\.amp(\.html?)?$/i, '$1')
    if (plain === last || plain === '' || plain.startsWith('.')) return `/${kept.join('/')}`
    kept[kept.length - 1] = plain
  }
}
