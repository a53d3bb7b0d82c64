// Feeds the parsers with what nobody should have written: `npm run fuzz -- [--minutes 3] [--seed N] [--only feed]`.
//
// For each input: nothing is thrown but errors of ours, what was written reads back, offsets hold, and twice the input takes about twice the
// time. A finding is printed with its seed and kept as a file in the folder that --keep names; it belongs into a test. An input that does not
// come to an end is printed too, and ends the run: nothing but a thread beside it can see a pattern that stalls.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import fc from 'fast-check'
import { formatArticleFile, parseArticleFile } from '../src/article/article-file.ts'
import { canonicalUrl, identityKey } from '../src/article/canonical-url.ts'
import { extractClaims } from '../src/claims/index.ts'
import { readSection, readSource } from '../src/discover/index.ts'
import { extractArticle } from '../src/extract/index.ts'
import { isAllowed } from '../src/fetch/index.ts'
import { NewsledgerError } from '../src/lib/errors.ts'
import { sha256Hex } from '../src/lib/hash.ts'
import { loadSites } from '../src/sites/index.ts'

/** Pieces that a format is made of, and what breaks parsers everywhere. */
const pieces: Record<string, readonly string[]> = {
  anything: [
    '\0',
    '\u001b[31m',
    '\ufeff',
    '\ud800',
    '\udfff',
    '\u202e',
    '\u2028',
    '\r',
    '\r\n',
    '\n',
    '\t',
    ' ',
    '"',
    "'",
    '\\',
    '&',
    '&amp;',
    '&#x0;',
    '&#99999999;',
    '<',
    '>',
    '한국',
    '𝟛',
    'İ',
    'ß',
    '0',
    '-',
    '%',
    '__proto__',
    'constructor',
    'a'.repeat(300),
  ],
  article: [
    '---',
    '---js',
    '\n---\n',
    'id: ',
    'title: ',
    '"',
    'author: \n\t\t\n\t\t\t',
    'published_at: 2025-12-29 00:00',
    'crawled_at: ',
    'url: https://a.example/',
    'oid: 044',
    'content_hash: ',
    '*Crawled at: ',
    '# ',
    '**',
    ' | ',
    '!!js/function',
    '&a [*a]',
    '<<: *a',
    'language: "en"',
    "images: '[{}]'",
    "doubts: '[]'",
  ],
  feed: [
    '<?xml version="1.0"?>',
    '<rss version="2.0"><channel>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    '<item>',
    '</item>',
    '<entry>',
    '<link>',
    '<link href="',
    '/>',
    '<![CDATA[',
    ']]>',
    '<title>',
    '<pubDate>Mon, 02 Mar 2026 09:12:00 +0900</pubDate>',
    '<!DOCTYPE x [<!ENTITY a "b">]>',
    '&a;',
    '<!--',
    '-->',
    '<urlset>',
    '<url><loc>',
    '</loc></url>',
    '<sitemapindex><sitemap><loc>',
    '<lastmod>2026-03-02</lastmod>',
    '{"version":"https://jsonfeed.org/version/1.1","items":[',
    '{"url":',
    '}]}',
    'https://a.example/1',
  ],
  robots: [
    'User-agent: *',
    'Disallow: /',
    'Allow: ',
    '$',
    '*',
    '\n',
    'Crawl-delay: 1e99',
    'Sitemap: ',
    '%2F',
    '%',
    '#',
    ':',
    'useragent',
    'Disallow /x',
    '*'.repeat(50),
    '/a*b*c*d$',
  ],
  html: [
    '<html lang="en">',
    '<head>',
    '<title>',
    '</title>',
    '<meta property="og:type" content="article">',
    '<meta charset="',
    '<script type="application/ld+json">',
    '{"@type":"NewsArticle","articleBody":"',
    '"}',
    '</script>',
    '<article>',
    '<p>',
    '</p>',
    '<h1>',
    '<div class="',
    '">',
    '<table><tr><td>',
    '<a href="/news/1">',
    '</a>',
    '<br>',
    '<time datetime="2026-03-02">',
    '<!--',
    '<![CDATA[',
    '<noscript>',
    '<template>',
    '<svg>',
    '<math>',
    '<plaintext>',
    'Exports rose 19.8 percent in February, the office said on Monday. ',
    // Names in a row, in which a pattern for bylines may try each way to part them; no longer than a line may be.
    '<p>By ',
    '<p>With assistance from ',
    'A '.repeat(36),
    'Aa Bb '.repeat(16),
    'Aa and '.repeat(14),
    'Aa, '.repeat(24),
    '!</p>',
    '<link rel="canonical" href="',
    '<base href="',
    '<img src="',
    '<figure>',
    '<li>',
  ],
  claims: [
    '19.8 percent',
    '$65.9 billion',
    '7000억',
    ' 달러',
    '2735만원',
    '이천칠백',
    '약 ',
    '이상',
    '에서 ',
    '로 ',
    '증가했다. ',
    ' to ',
    ' from ',
    'rose ',
    'fell ',
    'a third of ',
    'one in five ',
    '1,234',
    '1.',
    '.5',
    '−',
    '▲',
    '%',
    '%p',
    '30~40',
    '60-64',
    'per barrel',
    'the ministry said',
    '. ',
    '\n\n',
    '“',
    '”',
    '(',
    ')',
    '1'.repeat(40),
    '9'.repeat(400),
    '억'.repeat(20),
    'year-on-year',
    '지난해 같은 달보다 ',
    ' million',
    ' jobs',
    '3분기',
    'second-quarter',
  ],
  date: [
    'Mon, ',
    '02 Mar 2026',
    '2026-03-02',
    'T',
    '09:12:00',
    '+09:00',
    'Z',
    '오후 ',
    '2026년 3월 2일',
    '1772413920',
    '-',
    '/',
    ' ',
    '.',
    '99999999999999999999',
    'EST',
    '0000-00-00',
  ],
}

const text = (kind: string) =>
  fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...pieces[kind]!) },
        { weight: 2, arbitrary: fc.constantFrom(...pieces.anything!) },
        { weight: 1, arbitrary: fc.string({ maxLength: 8, unit: 'binary' }) },
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(''))

const marked = new URL('../test/claims/gold/', import.meta.url)

/** The words of the marked texts in a language, with the white space behind each. */
function newsWords(language: string): readonly string[] {
  return readdirSync(marked)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(new URL(name, marked), 'utf8')) as { language: string; body: string })
    .filter((news) => news.language === language)
    .flatMap(({ body }) => body.split(/(?<=\s)(?=\S)/))
}

/** News cut off and pasted together at any word: sentences begin and end where no grammar lets them. */
const cutNews = (language: string) => {
  const words = newsWords(language)
  const run = fc
    .tuple(fc.nat(words.length - 1), fc.integer({ min: 1, max: 40 }))
    .map(([at, length]) => words.slice(at, at + length).join(''))
  const part = fc.oneof(
    { weight: 8, arbitrary: run },
    { weight: 2, arbitrary: fc.constantFrom(...pieces.claims!) },
    { weight: 1, arbitrary: fc.constantFrom(...pieces.anything!) },
  )
  return fc.array(part, { maxLength: 8 }).map((parts) => parts.join('').trimEnd())
}

const sites = await loadSites()
const bytes = (value: string) => Buffer.from(value)
const page = (value: string, contentType: string) => ({
  url: 'https://a.example/x',
  finalUrl: 'https://a.example/x',
  status: 200,
  headers: {},
  contentType,
  bytes: bytes(value),
  fetchedAt: '2026-03-02T09:12:00Z',
})

interface Target {
  readonly kind: string
  /** What it is fed with besides pieces of its kind. */
  readonly inputs?: () => fc.Arbitrary<string>
  /** Throws where a law is broken; errors of ours are none. */
  readonly run: (input: string) => unknown
}

function check(holds: boolean, law: string): void {
  if (!holds) throw new Error(`broken law: ${law}`)
}

const targets: Record<string, Target> = {
  'article-file': { kind: 'article', run: (input) => parseArticleFile(input) },
  'article-bytes': { kind: 'article', run: (input) => parseArticleFile(bytes(input)) },
  'article-round-trip': {
    kind: 'article',
    run: (input) => {
      const body = input.trim()
      const article = {
        body,
        id: 'a.example_1',
        url: 'https://a.example/1',
        title: input.slice(0, 80),
        category: input.slice(5, 30),
        content_hash: sha256Hex(body),
      }
      const read = parseArticleFile(formatArticleFile(article))
      check(read.body === body, 'the body reads back')
      check(read.title === (article.title.trim() === '' ? read.title : article.title), 'the title reads back')
      check(
        formatArticleFile(read) === formatArticleFile(parseArticleFile(formatArticleFile(read))),
        'a second writing is the first',
      )
    },
  },
  feed: { kind: 'feed', run: (input) => readSource(page(input, 'application/xml'), { maxBytes: 1_000_000 }) },
  section: {
    kind: 'html',
    run: (input) => readSection(input, 'https://a.example/', { lists: [], isArticleUrl: () => null }),
  },
  robots: {
    kind: 'robots',
    run: (input) =>
      check(typeof isAllowed(input, 'newsledger', 'https://a.example/a/b?c') === 'boolean', 'robots decide'),
  },
  html: {
    kind: 'html',
    run: (input) => {
      const article = extractArticle(input, { url: 'https://a.example/1', sites })
      check(article.body === article.body.trim() && article.body.isWellFormed(), 'a body is trimmed, well formed text')
      check(article.content_hash === sha256Hex(article.body), 'the hash is the body’s')
      check(parseArticleFile(formatArticleFile(article)).body === article.body, 'an extracted article reads back')
    },
  },
  'html-date': {
    kind: 'date',
    run: (input) =>
      extractArticle(
        `<meta property="article:published_time" content="${input.replaceAll('"', '')}"><article><h1>A title</h1><p>${'Exports rose 19.8 percent in February. '.repeat(12)}</p></article>`,
        { url: 'https://a.example/1', sites },
      ),
  },
  address: {
    kind: 'date',
    run: (input) =>
      check(
        identityKey(canonicalUrl(`https://a.example/${input}`)) === identityKey(`https://a.example/${input}`),
        'a canonical address has the key of the address',
      ),
  },
  ...Object.fromEntries(
    ['en', 'ko'].map((language) => [
      `claims-${language}`,
      {
        kind: 'claims',
        inputs: () => cutNews(language),
        run: (input: string) => {
          const claims = extractClaims(input, { language, date: '2026-03-02' })
          let last = 0
          for (const claim of claims) {
            check(input.slice(claim.start, claim.end) === claim.text, 'a claim stands at its offsets')
            check(claim.start >= last, 'claims are in order and share no text')
            last = claim.end
            check(claim.value === null || Number.isFinite(claim.value), 'a value is a number')
            if (claim.decimal !== null) check(claim.value === Number(claim.decimal), 'value and decimal say the same')
          }
        },
      },
    ]),
  ),
}

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '2' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    only: { type: 'string', multiple: true },
    keep: { type: 'string' },
  },
})
for (const only of values.only ?? []) {
  if (Object.keys(targets).some((name) => name.includes(only))) continue
  // A name that feeds nothing would end as "0 findings", which reads like a proof.
  console.error(`no parser is named like "${only}"; there are: ${Object.keys(targets).join(', ')}`)
  process.exit(2)
}
const names = Object.keys(targets).filter((name) => !values.only || values.only.some((only) => name.includes(only)))
let seed = Number(values.seed)
console.log(`seed ${seed}, ${values.minutes} minutes: ${names.join(' ')}`)
let inputs = 0
let findings = 0
const known = new Set<string>()

function find(name: string, error: unknown, input: string): void {
  const at =
    error instanceof Error ? `${error.message}\n${error.stack?.split('\n').slice(1, 4).join('\n')}` : String(error)
  const key = `${name} ${at.replaceAll(/\d+/g, '')}`
  if (known.has(key)) return
  known.add(key)
  findings += 1
  console.log(`\n${name}, seed ${seed}: ${at}\ninput (${input.length}): ${JSON.stringify(input.slice(0, 1500))}`)
  if (values.keep === undefined) return
  mkdirSync(values.keep, { recursive: true })
  writeFileSync(join(values.keep, `${name}-${seed}.json`), JSON.stringify(input))
}

/** An input of at most some thousand letters that takes longer than this stalls. */
const STALL_SECONDS = 20
const underWay = new Int32Array(new SharedArrayBuffer(8))
const [TURN, LENGTH] = [0, 1]
const shown = new Uint8Array(new SharedArrayBuffer(100_000))
const watch = new Worker(
  `const { workerData: { underWay, shown, seconds } } = require('node:worker_threads')
  let turn = -1
  setInterval(() => {
    const now = Atomics.load(underWay, 0)
    if (now !== turn || now % 2 === 0) { turn = now; return }
    const input = Buffer.from(shown.slice(0, Atomics.load(underWay, 1))).toString()
    require('node:fs').writeSync(1, '\\nstalled for more than ' + seconds + ' s: ' + input + '\\n')
    process.kill(process.pid, 'SIGKILL')
  }, 1000 * seconds)`,
  { eval: true, workerData: { underWay, shown, seconds: STALL_SECONDS } },
)
watch.unref()

/** Reads one input while the thread beside looks whether that ends. */
function run(name: string, input: string): void {
  const { written } = new TextEncoder().encodeInto(`${name}, seed ${seed}: ${JSON.stringify(input)}`, shown)
  Atomics.store(underWay, LENGTH, written)
  Atomics.add(underWay, TURN, 1)
  try {
    targets[name]!.run(input)
  } finally {
    Atomics.add(underWay, TURN, 1)
  }
}

function attempt(name: string, input: string): void {
  inputs += 1
  try {
    run(name, input)
  } catch (error) {
    if (!(error instanceof NewsledgerError)) throw error
  }
}

/** Whether the time of a repeated input grows out of proportion: eight times the input may take sixteen times as long, and no more. */
function isSlow(name: string, input: string): number | null {
  const unit = input.repeat(Math.max(1, Math.ceil(4_000 / Math.max(1, input.length))))
  const time = (text: string) => {
    let best = Number.POSITIVE_INFINITY
    for (let i = 0; i < 2; i += 1) {
      // Of the processor, so that what else the machine does says nothing.
      const from = process.cpuUsage()
      try {
        run(name, text)
      } catch {
        // Only the time counts here.
      }
      best = Math.min(best, process.cpuUsage(from).user / 1000)
    }
    return best
  }
  // A busy machine makes one measurement slow, not three.
  let factor = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < 3; tries += 1) {
    const once = time(unit)
    const many = time(unit.repeat(8))
    if (many < 100 || many < once * 24) return null
    factor = Math.min(factor, many / once)
  }
  return factor
}

/** What each parser is fed with. */
const arbitraries = new Map(
  names.map((name) => {
    const { kind, inputs: others } = targets[name]!
    return [name, others ? fc.oneof(text(kind), others()) : text(kind)]
  }),
)
const end = performance.now() + Number(values.minutes) * 60_000
for (; performance.now() < end; seed += 1) {
  for (const name of names) {
    const arbitrary = arbitraries.get(name)!
    const result = fc.check(
      fc.property(arbitrary, (input) => attempt(name, input)),
      { seed, numRuns: 200 },
    )
    if (result.failed) find(name, result.errorInstance, result.counterexample![0])
    const [sample] = fc.sample(arbitrary, { seed, numRuns: 1 })
    const factor = sample ? isSlow(name, sample) : null
    if (factor !== null) find(name, `eight times the input took ${factor.toFixed(0)} times as long`, sample!)
  }
}
console.log(`\n${inputs} inputs, ${findings} findings, last seed ${seed - 1}`)
process.exitCode = findings > 0 ? 1 : 0
