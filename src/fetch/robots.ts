/** One `Allow` or `Disallow` line. */
export interface RobotsRule {
  readonly allow: boolean
  /** Counts from 1. */
  readonly line: number
  /** The line as written, without comment. */
  readonly text: string
  /** Octets of the pattern: the longest matching rule wins. */
  readonly length: number
  /** What must follow each other in the path; between two parts anything may stand. */
  readonly parts: readonly string[]
  /** Whether the path must end where the last part ends. */
  readonly anchored: boolean
}

export interface RobotsGroup {
  /** Lower-case product tokens, `*` for everyone. */
  readonly agents: readonly string[]
  readonly rules: readonly RobotsRule[]
  readonly crawlDelayMs?: number
}

export interface Robots {
  readonly groups: readonly RobotsGroup[]
  /** As written, not yet resolved. */
  readonly sitemaps: readonly string[]
}

/** What a robots.txt says to one crawler: its own groups merged, or the groups for everyone. */
export interface RobotsRules {
  readonly rules: readonly RobotsRule[]
  readonly crawlDelayMs?: number
}

/** What is read of a robots.txt: 500 KiB (RFC 9309 §2.5). */
export const maxRobotsBytes = 500 * 1024
/** What is read of a line, as in Google's parser: eight times the longest URL of old browsers. */
const maxLineLength = 2083 * 8
const maxSitemaps = 1000
const longestCrawlDelayMs = 366 * 24 * 3600 * 1000

/** Prefixes of a key, misspellings included that Google's parser forgives. */
const keys = [
  { kind: 'agent', prefixes: ['user-agent', 'useragent', 'user agent'] },
  { kind: 'allow', prefixes: ['allow'] },
  { kind: 'disallow', prefixes: ['disallow', 'dissallow', 'dissalow', 'disalow', 'diasllow', 'disallaw'] },
  { kind: 'sitemap', prefixes: ['sitemap', 'site-map'] },
  { kind: 'delay', prefixes: ['crawl-delay', 'crawldelay', 'crawl delay'] },
] as const

type Key = (typeof keys)[number]['kind']

/**
 * Whether a robots.txt lets a crawler fetch an address.
 *
 * The crawler is known by the product token that its user agent begins with. `/robots.txt` itself is always allowed. Where the file was
 * found is not asked: the path and query of `url` count.
 *
 * @see RFC 9309 §2.2.2
 */
export function isAllowed(robotsTxt: string, userAgent: string, url: string): boolean {
  return matchRules(rulesFor(parseRobots(robotsTxt), userAgent), url).allowed
}

/** Read a robots.txt. Nothing in it is an error: what makes no sense is passed over. */
export function parseRobots(text: string): Robots {
  const groups: { agents: string[]; rules: RobotsRule[]; crawlDelayMs?: number }[] = []
  const sitemaps: string[] = []
  // Further user-agent lines join the group until its first rule; other lines do not split it (RFC 9309 §2.2.4).
  let group: (typeof groups)[number] | undefined
  let hasRule = false
  let number = 0
  for (const raw of linesOf(text)) {
    number++
    const line = readLine(raw)
    if (!line) continue
    const { key, value } = line
    if (key === 'agent') {
      if (!group || hasRule) {
        group = { agents: [], rules: [] }
        groups.push(group)
        hasRule = false
      }
      const agent = agentOf(value)
      if (agent !== '') group.agents.push(agent)
    } else if (key === 'sitemap') {
      if (value !== '' && sitemaps.length < maxSitemaps) sitemaps.push(value)
    } else if (!group) {
      // A rule before any user-agent line belongs to nobody.
    } else if (key === 'delay') {
      const delayMs = crawlDelayMsOf(value)
      if (delayMs !== null) group.crawlDelayMs = Math.max(delayMs, group.crawlDelayMs ?? 0)
    } else {
      hasRule = true
      group.rules.push(...rulesOf(key === 'allow', value, number, line.text))
    }
  }
  return { groups, sitemaps }
}

/** The rules for the crawler with this user agent, matched by its product token without regard to case. */
export function rulesFor(robots: Robots, userAgent: string): RobotsRules {
  const token = productToken(userAgent)
  const own = token === '' ? [] : robots.groups.filter((group) => group.agents.includes(token))
  const groups = own.length > 0 ? own : robots.groups.filter((group) => group.agents.includes('*'))
  const delays = groups.flatMap((group) => group.crawlDelayMs ?? [])
  return {
    rules: groups.flatMap((group) => group.rules),
    ...(delays.length > 0 && { crawlDelayMs: Math.max(...delays) }),
  }
}

/** The rule that decides about an address: the longest that matches, of two as long the one that allows. */
export function matchRules({ rules }: RobotsRules, url: string): { allowed: boolean; rule: RobotsRule | null } {
  const path = pathOf(url)
  let best: RobotsRule | null = null
  if (path !== '/robots.txt') {
    for (const rule of rules) {
      if (best && (rule.length < best.length || (rule.length === best.length && (best.allow || !rule.allow)))) continue
      if (matches(rule, path)) best = rule
    }
  }
  return { allowed: best?.allow ?? true, rule: best }
}

/** `newsledger` of `newsledger/1.0 (+https://…)`, in lower case (RFC 9309 §2.2.1). */
export function productToken(userAgent: string): string {
  return /^[A-Za-z_-]*/.exec(userAgent)![0].toLowerCase()
}

/** A text that was cut off, without its last line: half a line could close more than the whole one. */
export function dropHalfLine(text: string): string {
  const end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'))
  return end < 0 ? text : text.slice(0, end)
}

/** The lines of the part that is read, ends of any kind, each cut at the longest length that is read. */
function* linesOf(text: string): Generator<string> {
  let rest = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  if (rest.length * 3 > maxRobotsBytes && Buffer.byteLength(rest) > maxRobotsBytes) {
    rest = dropHalfLine(new TextDecoder().decode(Buffer.from(rest).subarray(0, maxRobotsBytes)))
  }
  const lineEnd = /\r\n?|\n/g
  let start = 0
  while (start <= rest.length) {
    const match = lineEnd.exec(rest)
    const end = match ? match.index : rest.length
    yield rest.slice(start, Math.min(end, start + maxLineLength))
    if (!match) return
    start = lineEnd.lastIndex
  }
}

function readLine(raw: string): { key: Key; value: string; text: string } | null {
  const hash = raw.indexOf('#')
  const text = (hash < 0 ? raw : raw.slice(0, hash)).trim()
  let split = text.indexOf(':')
  if (split < 0) {
    // A forgotten colon is forgiven where exactly two words stand.
    split = text.search(/\s/)
    if (split < 0 || /\s/.test(text.slice(split).trim())) return null
  }
  const name = text.slice(0, split).trim().toLowerCase()
  const key = keys.find(({ prefixes }) => prefixes.some((prefix) => name.startsWith(prefix)))?.kind
  return key ? { key, value: text.slice(split + 1).trim(), text } : null
}

/** The product token that a user-agent line names, lower case; `*` for everyone, `''` for what is neither. */
function agentOf(value: string): string {
  return /^\*(?:\s|$)/.test(value) ? '*' : productToken(value)
}

/** Crawl-delay is no part of the standard; it is read as seconds, fractions allowed. */
function crawlDelayMsOf(value: string): number | null {
  const match = /^(\d{1,12}(?:\.\d{1,9})?|\.\d{1,9})(?:\s|$)/.exec(value)
  return match ? Math.min(Math.round(Number(match[1]) * 1000), longestCrawlDelayMs) : null
}

function rulesOf(allow: boolean, value: string, line: number, text: string): RobotsRule[] {
  // An empty pattern closes and opens nothing.
  if (value === '') return []
  const rules = [ruleOf(allow, value, line, text)]
  // Who allows a folder's index page allows the folder, as in Google's matcher.
  const slash = value.lastIndexOf('/')
  if (allow && slash >= 0 && value.startsWith('/index.htm', slash)) {
    rules.push(ruleOf(allow, `${value.slice(0, slash + 1)}$`, line, text))
  }
  return rules
}

function ruleOf(allow: boolean, value: string, line: number, text: string): RobotsRule {
  const anchored = value.endsWith('$')
  const pattern = normalizeEscapes(anchored ? value.slice(0, -1) : value, '*')
  return {
    allow,
    line,
    text: text.length > 200 ? `${text.slice(0, 200)}…` : text,
    length: pattern.length + (anchored ? 1 : 0),
    parts: pattern.split(/\*+/),
    anchored,
  }
}

/** Parts are taken as far left as they go, which finds a match whenever there is one: no step is taken back. */
function matches({ parts, anchored }: RobotsRule, path: string): boolean {
  const first = parts[0]!
  if (!path.startsWith(first)) return false
  if (parts.length === 1) return !anchored || path.length === first.length
  let position = first.length
  const last = parts.length - 1
  for (let i = 1; i < last; i++) {
    const found = path.indexOf(parts[i]!, position)
    if (found < 0) return false
    position = found + parts[i]!.length
  }
  const tail = parts[last]!
  if (anchored) return path.length - tail.length >= position && path.endsWith(tail)
  return path.indexOf(tail, position) >= 0
}

function pathOf(url: string): string {
  let parsed: URL
  try {
    parsed = new URL(url, 'http://localhost/')
  } catch {
    return '/'
  }
  // A question mark with nothing behind it is sent, and `search` does not show it.
  const query = parsed.search || (/^[^#]*\?(?:#|$)/.test(parsed.href) ? '?' : '')
  return normalizeEscapes(parsed.pathname + query, '')
}

/**
 * One spelling for each path, so that patterns and addresses compare octet by octet: unreserved characters bare, everything else that is
 * not a delimiter escaped with upper-case digits, `*` and `$` escaped except for those in `keep` (RFC 9309 §2.2.2 and §2.2.3).
 */
function normalizeEscapes(text: string, keep: '*' | ''): string {
  const whole = text.toWellFormed()
  return whole.replace(/%[0-9a-f]{2}|[^A-Za-z0-9\-._~!&'()+,;=:@/?%]+/gi, (found) => {
    if (found.startsWith('%')) {
      const char = String.fromCharCode(Number.parseInt(found.slice(1), 16))
      // URL parsers escape the apostrophe in a query.
      return /[A-Za-z0-9\-._~']/.test(char) ? char : found.toUpperCase()
    }
    let escaped = ''
    for (const byte of Buffer.from(found)) {
      const char = String.fromCharCode(byte)
      escaped += keep !== '' && char === keep ? char : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
    }
    return escaped
  })
}
