import { createHash } from 'node:crypto'
import fc from 'fast-check'
import yaml1 from 'js-yaml'
import { expect, test } from 'vitest'
import { parse as parseYaml2 } from 'yaml'
import {
  type ArticleInput,
  formatArticleFile,
  maxArticleFileBytes,
  parseArticleFile,
} from '../../src/article/article-file.ts'
import type { Article } from '../../src/model/record.ts'
import { processorTimeMs } from '../support/processor-time.ts'
import { someText, text } from './hostile-text.ts'

const sha = (body: string) => createHash('sha256').update(body, 'utf8').digest('hex')
const contractKeys = 'id title category publisher author published_at crawled_at url oid aid content_hash'.split(' ')

const hash = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 })
const time = fc
  .tuple(
    fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true }),
    fc.constantFrom('Z', '+09:00', '-03:30', '.123Z'),
  )
  .map(([date, zone]) => date.toISOString().slice(0, 19) + zone)
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const publisher = fc.record({ name: orNull(someText), id: orNull(someText) })

const article: fc.Arbitrary<Article> = fc
  .record({
    id: fc.constantFrom(
      '044_0000278327',
      '011_0001234567',
      'example.com_123e4567123e4567',
      '127.0.0.1-8080_00',
      'null',
      '기사 1',
    ),
    url: orNull(fc.oneof(fc.webUrl(), someText)),
    title: orNull(someText),
    description: orNull(someText),
    category: orNull(someText),
    keywords: fc.array(someText, { maxLength: 3 }),
    language: orNull(fc.constantFrom('en', 'ko', 'pt-BR')),
    publisher,
    authors: fc.array(fc.record({ name: orNull(someText), email: orNull(someText) }), { maxLength: 3 }),
    published_at: orNull(time),
    published_precision: orNull(fc.constantFrom('day', 'minute', 'second')),
    published_text: orNull(someText),
    modified_at: orNull(time),
    crawled_at: orNull(time),
    accessible_for_free: orNull(fc.boolean()),
    body: someText,
    images: fc.array(fc.record({ url: someText, caption: orNull(someText), credit: orNull(someText) }), {
      maxLength: 2,
    }),
    sources: fc.array(
      fc.record({
        id: someText,
        url: orNull(someText),
        publisher,
        published_at: orNull(time),
        crawled_at: orNull(time),
      }),
      { minLength: 1, maxLength: 2 },
    ),
    supersedes: orNull(hash),
    doubts: fc.array(someText, { maxLength: 2 }),
    oid: orNull(fc.constantFrom('044', '000', '011')),
    aid: orNull(fc.constantFrom('0000278327', '0001234567')),
  })
  .map((fields) => ({
    schema_version: 1,
    content_hash: sha(fields.body),
    ...fields,
    published_precision: fields.published_at === null ? null : fields.published_precision,
  }))

function frontMatterOf(file: string): string {
  return file.slice(4, file.indexOf('\n---\n', 3) + 1)
}

test('what was written reads back the same, whatever the strings hold', () => {
  fc.assert(
    fc.property(article, (value) => {
      const file = formatArticleFile(value)
      expect(parseArticleFile(file)).toEqual(value)
      expect(parseArticleFile(Buffer.from(file))).toEqual(value)
    }),
    { numRuns: 150 },
  )
})

test('YAML 1.1 and 1.2 read the same strings from what was written', () => {
  fc.assert(
    fc.property(article, (value) => {
      const front = frontMatterOf(formatArticleFile(value))
      const old = yaml1.safeLoad(front) as Record<string, unknown>
      const current = parseYaml2(front) as Record<string, unknown>
      expect(old).toEqual(current)
      expect(Object.keys(current).slice(0, 11)).toEqual(contractKeys)
      expect(Object.values(current).every((field) => typeof field === 'string')).toBe(true)
      expect(front.split('\n')).toHaveLength(Object.keys(current).length + 1)
      expect(current.id).toBe(value.id)
      expect(current.title).toBe(value.title ?? '')
      expect(current.category).toBe(value.category ?? '')
      expect(current.publisher).toBe(value.publisher.name ?? '')
      expect(current.url).toBe(value.url ?? '')
      expect(current.oid).toBe(value.oid ?? '')
      expect(JSON.parse((current.keywords as string | undefined) ?? '[]')).toEqual(value.keywords)
    }),
    { numRuns: 100 },
  )
})

test('writing what was read gives the same bytes', () => {
  fc.assert(
    fc.property(article, (value) => {
      const file = formatArticleFile(value)
      expect(formatArticleFile(parseArticleFile(file))).toBe(file)
    }),
    { numRuns: 100 },
  )
})

test('every title survives on its own', () => {
  fc.assert(
    fc.property(text, (title) => {
      const read = parseArticleFile(formatArticleFile({ id: 'a_1', body: 'Text.', title }))
      expect(read.title).toBe(title === '' ? null : title)
    }),
    { numRuns: 200 },
  )
})

test('an article file has the layout of the seed', () => {
  const file = formatArticleFile({
    id: '044_0000278327',
    title: 'Exports "hit" $700b: a record',
    category: null,
    publisher: { name: '코리아헤럴드', id: '044' },
    authors: [{ name: 'Moon Joon-hyun', email: 'mjh@heraldcorp.com' }],
    published_at: '2025-12-29T00:00:00+09:00',
    published_precision: 'day',
    crawled_at: '2025-12-29T09:49:45Z',
    url: 'https://n.news.naver.com/mnews/article/044/0000278327',
    oid: '044',
    aid: '0000278327',
    language: 'en',
    body: 'First paragraph.\n\nSecond.',
  })
  expect(file).toBe(`---
id: "044_0000278327"
title: "Exports \\"hit\\" $700b: a record"
category: ""
publisher: "코리아헤럴드"
author: "Moon Joon-hyun (mjh@heraldcorp.com)"
published_at: "2025-12-29T00:00:00+09:00"
crawled_at: "2025-12-29T09:49:45Z"
url: "https://n.news.naver.com/mnews/article/044/0000278327"
oid: "044"
aid: "0000278327"
content_hash: "${sha('First paragraph.\n\nSecond.')}"
language: "en"
published_precision: "day"
---

# Exports "hit" $700b: a record

**코리아헤럴드** | 2025-12-29T00:00:00+09:00 | 

---

First paragraph.

Second.

---

*Crawled at: 2025-12-29T09:49:45Z*
*Source: [원문 보기](https://n.news.naver.com/mnews/article/044/0000278327)*
`)
})

test('an article made by hand with few keys is written, and what is missing is unknown or derived', () => {
  const read = parseArticleFile(
    formatArticleFile({ url: 'https://www.example.co.kr/a', body: 'The price of the house rose.' }),
  )
  expect(read).toMatchObject({
    id: `example.co.kr_${sha('https://www.example.co.kr/a').slice(0, 16)}`,
    content_hash: sha('The price of the house rose.'),
    title: null,
    publisher: { name: null, id: 'example.co.kr' },
    authors: [],
    published_at: null,
    published_precision: null,
    language: 'en',
    doubts: [],
    oid: null,
    images: [],
  })
  expect(read.sources).toEqual([
    { id: read.id, url: read.url, publisher: read.publisher, published_at: null, crawled_at: null },
  ])
})

test('a time without precision written by hand is one to the second', () => {
  const read = parseArticleFile(formatArticleFile({ id: 'a', body: 'b', published_at: '2026-02-12T10:30:00+09:00' }))
  expect(read).toMatchObject({ published_at: '2026-02-12T10:30:00+09:00', published_precision: 'second' })
})

const base: ArticleInput = { id: 'a_1', body: 'Text.' }
const lone = 'a\ud800b'
test.each<[string, ArticleInput, string]>([
  ['half a surrogate pair in the body', { ...base, body: lone }, 'body'],
  ['half a surrogate pair in the title', { ...base, title: lone }, 'title'],
  ['half a surrogate pair in the publisher', { ...base, publisher: { name: lone, id: null } }, 'publisher'],
  ['half a surrogate pair in an author', { ...base, authors: [{ name: lone, email: null }] }, 'author'],
  ['half a surrogate pair in a keyword', { ...base, keywords: [lone] }, 'keywords'],
  [
    'half a surrogate pair in a caption',
    { ...base, images: [{ url: 'u', caption: '\udc00', credit: null }] },
    'images',
  ],
  ['half a surrogate pair in the url', { ...base, url: lone }, 'url'],
])('%s is refused, and the field named', (_, value, field) => {
  expect(() => formatArticleFile(value)).toThrow(
    expect.objectContaining({ name: 'FormatError', code: 'invalid_unicode', message: expect.stringContaining(field) }),
  )
})

test.each<[string, ArticleInput, string]>([
  ['no body', { ...base, body: '' }, 'missing_field'],
  ['neither id nor url', { body: 'Text.' }, 'missing_field'],
  ['an id that is a path', { ...base, id: '../../x' }, 'bad_id'],
  ['a hash of another text', { ...base, content_hash: sha('Other.') }, 'hash_mismatch'],
  ['a time without offset', { ...base, published_at: '2025-12-29 00:00' }, 'bad_field'],
  ['a time that is none', { ...base, crawled_at: 'yesterday' }, 'bad_field'],
  ['an oid of letters', { ...base, oid: 'abc' }, 'bad_field'],
])('%s cannot be written', (_, value, code) => {
  expect(() => formatArticleFile(value)).toThrow(expect.objectContaining({ code }))
})

/** A file as the seed's crawler wrote it; `body` and the rest as they stand in the file, the hash of `text`. */
function seedKind(change: Record<string, string> = {}, body = '코스피가 1.2% 올랐다.', hashed = body): string {
  const fields: Record<string, string> = {
    id: '044_0000123456',
    title: '"A title"',
    category: '',
    publisher: '코리아헤럴드',
    author: '\n\t\t\n\t\t\tMoon Joon-hyun mjh@heraldcorp.com\n\t\t\n\t',
    published_at: '2025-12-29 00:00',
    crawled_at: '2025-12-28 18:49:45',
    url: 'https://n.news.naver.com/mnews/article/044/0000123456',
    oid: '044',
    aid: '0000123456',
    content_hash: sha(hashed),
    ...change,
  }
  const front = contractKeys.map((key) => `${key}: ${fields[key]}`).join('\n')
  const heading = fields.title?.replace(/^"|"$/g, '')
  return `---\n${front}\n---\n\n# ${heading}\n\n**${fields.publisher}** | ${fields.published_at} | ${fields.category}\n\n---\n\n${body}\n\n---\n\n*Crawled at: ${fields.crawled_at}*\n*Source: [원문 보기](${fields.url})*\n`
}

test('a file of the seed’s kind is read: author over tabs, day of Seoul, crawl time in UTC', () => {
  expect(parseArticleFile(seedKind())).toEqual({
    schema_version: 1,
    content_hash: sha('코스피가 1.2% 올랐다.'),
    id: '044_0000123456',
    url: 'https://n.news.naver.com/mnews/article/044/0000123456',
    title: 'A title',
    description: null,
    category: null,
    keywords: [],
    language: 'ko',
    publisher: { name: '코리아헤럴드', id: '044' },
    authors: [{ name: 'Moon Joon-hyun', email: 'mjh@heraldcorp.com' }],
    published_at: '2025-12-29T00:00:00+09:00',
    published_precision: 'day',
    published_text: null,
    modified_at: null,
    crawled_at: '2025-12-28T18:49:45Z',
    accessible_for_free: null,
    body: '코스피가 1.2% 올랐다.',
    images: [],
    sources: [
      {
        id: '044_0000123456',
        url: 'https://n.news.naver.com/mnews/article/044/0000123456',
        publisher: { name: '코리아헤럴드', id: '044' },
        published_at: '2025-12-29T00:00:00+09:00',
        crawled_at: '2025-12-28T18:49:45Z',
      },
    ],
    supersedes: null,
    doubts: ['date_only', 'language_guessed'],
    oid: '044',
    aid: '0000123456',
  })
})

test('a second and a third reading of the same text give the same', () => {
  const file = seedKind()
  expect(parseArticleFile(file)).toEqual(parseArticleFile(file))
  const irregular = file.replace('category: ', 'keywords: [a, b]\ncategory: ')
  expect(parseArticleFile(irregular)).toEqual(parseArticleFile(irregular))
})

test('several lines of authors are several people', () => {
  const author = '\n\t\t\n\t\t\t세종&#x3D;정현수 기자 (a@mt.co.kr)\n\t\t\n\t\t\t김지영 기자(b@mt.co.kr),이진석 기자\n\t'
  expect(parseArticleFile(seedKind({ author })).authors).toEqual([
    { name: '정현수', email: 'a@mt.co.kr' },
    { name: '김지영', email: 'b@mt.co.kr' },
    { name: '이진석', email: null },
  ])
})

test('an escaped body is unescaped once when its hash says so, title, publisher, category and author with it', () => {
  const read = parseArticleFile(
    seedKind(
      {
        title: '"&quot;A &amp;amp; B&quot;"',
        publisher: 'A&amp;B',
        category: 'R&amp;D',
        author: '세종&#x3D;정현수 기자',
      },
      '&#x27;AT&amp;T&#x27; &lt;b&gt; &amp;lt; a&#x3D;b &#x60;c&#x60;',
      "'AT&T' <b> &lt; a=b `c`",
    ),
  )
  expect(read).toMatchObject({
    body: "'AT&T' <b> &lt; a=b `c`",
    title: '"A &amp; B"',
    category: 'R&D',
    publisher: { name: 'A&B' },
    authors: [{ name: '정현수', email: null }],
  })
})

test('a title is unescaped too where the body holds nothing to escape', () => {
  expect(parseArticleFile(seedKind({ title: '"[속보] &quot;&#x27;의혹&#x27; 수사&quot;"' })).title).toBe(
    '[속보] "\'의혹\' 수사"',
  )
})

test('a title that begins with an escape and has no quotes is whole, whatever else stands in the file', () => {
  const title = '&quot;금리&quot; 묶은 한은 &#x27;고심&#x27;'
  const whole = '"금리" 묶은 한은 \'고심\''
  expect(parseArticleFile(seedKind({ title })).title).toBe(whole)
  const irregular = seedKind({ title, author: '' }).replace('category: ', 'keywords:\n  - a\ncategory: ')
  expect(parseArticleFile(irregular)).toMatchObject({ title: whole, keywords: ['a'] })
  // An anchor is no escape.
  expect(parseArticleFile(seedKind({ title: '&t A title', author: '' })).title).toBe('A title')
})

test('further keys of other hands mean what they say, or nothing: a language by any spelling, an agency, a picture', () => {
  const more = (keys: string) =>
    parseArticleFile(seedKind({ title: '"&quot;A&quot; b"' }).replace('\nurl:', `\n${keys}\nurl:`))
  const plain = parseArticleFile(seedKind())
  for (const keys of ['sources: Reuters', `sources: '[{"id":"a"}]'`, 'images: a.jpg', 'sources: "x"\nlanguage: Korean'])
    expect(more(keys)).toEqual({ ...plain, title: '"A" b' })
  expect(more('language: "en_us"')).toMatchObject({ language: 'en-US', title: '"A" b' })
  expect(more('language: ko').doubts).not.toContain('language_guessed')
})

test('half a surrogate pair that an escape writes is replaced, so that what was read can be written', () => {
  const read = parseArticleFile(seedKind({ title: '"a\\ud800b"' }).replace(/^# .*$/m, '# x'))
  expect(read.title).toBe('a\ufffdb')
  expect(parseArticleFile(formatArticleFile(read))).toEqual(read)
})

test('escapes that the page itself wrote stay where the body shows that nothing was escaped', () => {
  const body = 'The "tag" &quot; is an entity.'
  expect(parseArticleFile(seedKind({ title: '"What &quot; means"' }, body))).toMatchObject({
    body,
    title: 'What &quot; means',
  })
})

test('escapes in a file that newsledger wrote are text', () => {
  const value = { id: 'a', body: 'Nothing to escape.', title: 'What &quot; means' }
  expect(parseArticleFile(formatArticleFile(value)).title).toBe('What &quot; means')
})

test.each([
  ['quotes inside quotes', '"He said "no" to it"', 'He said "no" to it'],
  ['a colon without quotes', 'Korea: exports rise', 'Korea: exports rise'],
  ['quotes at the start only', '"No" says Kim', '"No" says Kim'],
  ['a bracket without quotes', '[속보] 코스피 상승', '[속보] 코스피 상승'],
  ['a number sign without quotes', '연곡면 #산불', '연곡면 #산불'],
  ['single quotes', "'It''s done'", "It's done"],
  ['an apostrophe in bad single quotes', "'It's done'", "It's done"],
  ['a backslash, which the seed’s template does not escape', '"C:\\new"', 'C:\\new'],
  ['escapes of JSON', '"a\\u00e9b\\tc"', 'aéb\tc'],
  ['escapes of YAML', '"a\\x41b\\e"', 'aAb\u001b'],
  ['nothing', '', null],
  ['nothing in quotes', '""', null],
  ['null', 'null', null],
])('a title with %s is read', (name, written, title) => {
  // A tab cannot indent in YAML, so with the seed's author only the line reader can read the file.
  const file = seedKind({ title: written, ...(name.endsWith('YAML') ? { author: '' } : {}) })
  // The heading of the layout repeats a title of the seed's kind as it is; elsewhere it is another.
  expect(parseArticleFile(name.startsWith('escapes') ? file.replace(/^# .*$/m, '# x') : file).title).toBe(title)
})

test('ids, numbers, hashes and times in bare values stay strings', () => {
  const read = parseArticleFile(
    seedKind({ id: '011_0001234567', oid: '011', aid: '0001234567', category: '12:30:45', publisher: '044' }),
  )
  expect(read).toMatchObject({ id: '011_0001234567', oid: '011', aid: '0001234567', category: '12:30:45' })
  expect(read.publisher).toEqual({ name: '044', id: '011' })
  const irregular = seedKind({ category: '0o17', author: '', publisher: '123e4567' }).replace(
    '\nurl:',
    '\nkeywords: [044, 1e3, yes]\nurl:',
  )
  expect(parseArticleFile(irregular)).toMatchObject({
    oid: '044',
    aid: '0000123456',
    category: '0o17',
    publisher: { name: '123e4567' },
    keywords: ['044', '1e3', 'yes'],
  })
})

test('regular YAML beyond the line reader is read: lists, blocks, folded values, comments, anchors', () => {
  const file = `--- yaml
# by hand
id: hand_1
title: >-
  A title over
  two lines
publisher: "The
  Herald"
author:
  - Jane Doe
  - {name: John Roe, email: john@example.com}
published_at: 2026-01-02T03:04+09:00
url: https://example.com/a
keywords: &k [one, two]
category: |
  world
doubts: *k
---
The body of it.
`
  expect(parseArticleFile(file)).toMatchObject({
    id: 'hand_1',
    title: 'A title over two lines',
    publisher: { name: 'The Herald', id: 'example.com' },
    authors: [
      { name: 'Jane Doe', email: null },
      { name: 'John Roe', email: 'john@example.com' },
    ],
    published_at: '2026-01-02T03:04:00+09:00',
    published_precision: 'minute',
    keywords: ['one', 'two'],
    body: 'The body of it.',
  })
})

test('Windows line breaks and a byte-order mark change nothing', () => {
  const value = { id: 'a', body: 'One.\n\nTwo.', title: 'T', language: 'en' }
  const file = formatArticleFile(value)
  const plain = parseArticleFile(file)
  expect(parseArticleFile(`\ufeff${file.replaceAll('\n', '\r\n')}`)).toEqual(plain)
  expect(parseArticleFile(Buffer.from(`\ufeff${file}`))).toEqual(plain)
  expect(parseArticleFile(seedKind().replaceAll('\n', '\r\n'))).toEqual(parseArticleFile(seedKind()))
  expect(parseArticleFile(file.replaceAll('\n', '\r'))).toEqual(plain)
})

test('a body with rules, front matter or the footer’s own lines in it is read whole', () => {
  const body =
    'One.\n\n---\n\nTwo.\n\n---\n\n*Crawled at: 2025-01-01*\n*Source: [원문 보기](https://example.com)*\n\n---\nid: x\n---\nThree.'
  expect(parseArticleFile(seedKind({}, body)).body).toBe(body)
  expect(parseArticleFile(formatArticleFile({ id: 'a', body })).body).toBe(body)
})

test('space around the body is trimmed where the hash is of the trimmed text', () => {
  expect(parseArticleFile(seedKind({}, '\n  본문이다. \t\n', '본문이다.')).body).toBe('본문이다.')
})

test('a file without the layout is read by its hash', () => {
  const body = 'Just the body.\n\nAnd more.'
  const file = `---\nid: x_1\ncontent_hash: ${sha(body).toUpperCase()}\n---\n${body}\n`
  expect(parseArticleFile(file)).toMatchObject({ id: 'x_1', body, content_hash: sha(body) })
})

test('a file cut inside its footer is read, since nothing of the article is lost', () => {
  const file = seedKind()
  expect(parseArticleFile(file.slice(0, file.indexOf('*Source')))).toEqual(parseArticleFile(file))
})

test('times without zone: Naver’s are of Seoul, others UTC with a doubt, or of the zone passed in', () => {
  const url = 'https://www.example.com/a'
  const elsewhere = seedKind({ url, oid: '', aid: '', published_at: '2025-12-29 10:30' })
  expect(parseArticleFile(elsewhere)).toMatchObject({
    published_at: '2025-12-29T10:30:00Z',
    published_precision: 'minute',
    doubts: ['date_without_zone', 'language_guessed'],
  })
  expect(parseArticleFile(elsewhere, { timeZones: new Map([['example.com', 'Europe/Paris']]) })).toMatchObject({
    published_at: '2025-12-29T10:30:00+01:00',
    doubts: ['language_guessed'],
  })
  expect(parseArticleFile(seedKind({ published_at: '2025-12-29 10:30:15' }))).toMatchObject({
    published_at: '2025-12-29T10:30:15+09:00',
    published_precision: 'second',
  })
  expect(parseArticleFile(seedKind({ published_at: '' }))).toMatchObject({
    published_at: null,
    published_precision: null,
    doubts: ['date_missing', 'language_guessed'],
  })
})

test('a file by another hand keeps its times with offset, and midnight there is a time', () => {
  expect(parseArticleFile(seedKind({ published_at: '2025-12-29T00:00:00-0500' }))).toMatchObject({
    published_at: '2025-12-29T00:00:00-05:00',
    published_precision: 'second',
  })
})

test.each([
  ['an empty file', '', 'no_front_matter', /line 1/],
  ['text without front matter', 'Hello\n---\n', 'no_front_matter', /line 1/],
  ['four dashes', '----\nid: a\n---\nb', 'no_front_matter', /line 1/],
  ['bytes of zero', '\0\0\0\0', 'no_front_matter', /line 1/],
  ['front matter that never closes', '---\nid: a\ntitle: b\n', 'file_cut_off', /after line 3/],
  ['a file cut inside the front matter', '---\nid: a\ntit', 'file_cut_off', /after line 3/],
  ['a file cut inside the body', seedKind({}, 'Some text that goes on.').slice(0, -120), 'file_cut_off', /ends before/],
  ['no id', seedKind({ id: '' }), 'missing_field', /line 2/],
  ['an id that is a path', seedKind({ id: '../../x' }), 'bad_id', /line 2/],
  ['an id with a NUL', seedKind({ id: '"a\\u0000b"' }), 'bad_id', /line 2/],
  ['no body', seedKind({}, '', ''), 'missing_field', /body/],
  [
    'a file cut right behind its front matter',
    seedKind().slice(0, seedKind().indexOf('\n# ')),
    'file_cut_off',
    /ends before/,
  ],
  [
    'a file cut inside its heading',
    seedKind().slice(0, seedKind().indexOf(' title\n\n')),
    'file_cut_off',
    /ends before/,
  ],
  [
    'an image without address',
    seedKind().replace('\nurl:', '\nimages: \'[{"url":null}]\'\nurl:'),
    'bad_field',
    /line 13/,
  ],
  [
    'JSON of another kind',
    formatArticleFile({ id: 'a', body: 'b' }).replace('\nurl:', "\nsources: '[[]]'\nurl:"),
    'bad_field',
    /line 9/,
  ],
  ['a date that is none', seedKind({ published_at: 'tomorrow' }), 'bad_field', /line 11/],
  ['a day that no calendar has', seedKind({ published_at: '2025-02-29 00:00' }), 'bad_field', /line 11/],
  ['an oid of two digits', seedKind({ oid: '44' }), 'bad_field', /line 14/],
  ['a hash that is none', seedKind({ content_hash: 'xyz' }), 'bad_field', /line 16/],
  [
    'a line of YAML that is no key',
    seedKind().replace(/\n---\n\n/, '\n<<: *x\n---\n\n'),
    'bad_field',
    /"<<: \*x" is no line .*line 17/,
  ],
  [
    'a document end among the keys',
    seedKind().replace('\noid:', '\n...\noid:'),
    'bad_field',
    /"\.\.\." is no line .*line 14/,
  ],
  ['a wrong hash', seedKind({}, 'One text.', 'Another.'), 'hash_mismatch', /line 16/],
  ['a layout without hash, cut off', seedKind({ content_hash: '' }).slice(0, -115), 'file_cut_off', /ends before/],
  ['JSON that is none', `${seedKind().replace('\nurl:', "\nimages: '[{'\nurl:")}`, 'bad_field', /line 13/],
  [
    'JSON of another shape',
    `${seedKind().replace('\nurl:', '\nimages: \'[{"caption":"x"}]\'\nurl:')}`,
    'bad_field',
    /line 13/,
  ],
])('%s is %s', (_, file, code, message) => {
  const read = () => parseArticleFile(file, { path: 'articles/a.txt' })
  expect(read).toThrow(
    expect.objectContaining({
      name: 'FormatError',
      code,
      path: 'articles/a.txt',
      message: expect.stringMatching(message),
    }),
  )
  expect(read).toThrow(/articles\/a\.txt/)
})

test.each([
  ['---js', '{id: "a"}'],
  ['---javascript', '{id: "a"}'],
  ['--- JavaScript', '{id: "a"}'],
  ['---JS  ', '{id: "a"}'],
  ['---coffee', "id: 'a'"],
  ['---json', '{"id": "a"}'],
  ['---toml', 'id = "a"'],
])('front matter in "%s" is refused and never run', (first, code) => {
  const file = `${first}\n(globalThis.wasRun = true, ${code})\n---\nbody\n`
  expect(() => parseArticleFile(file)).toThrow(expect.objectContaining({ code: 'unsafe_front_matter' }))
  expect(globalThis).not.toHaveProperty('wasRun')
})

test('a file that begins inside with another language’s name is still YAML', () => {
  const file = '---\nlanguage: "js"\nid: "a"\n---\nbody\n'
  expect(parseArticleFile(file)).toMatchObject({ id: 'a', language: 'js' })
})

test('bytes that are not UTF-8 are no text', () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
  expect(() => parseArticleFile(png)).toThrow(expect.objectContaining({ code: 'not_text' }))
  const utf16 = Buffer.from('\ufeff---\nid: a\n', 'utf16le')
  expect(() => parseArticleFile(utf16)).toThrow(
    expect.objectContaining({ code: 'not_text', message: expect.stringMatching(/UTF-16/) }),
  )
  expect(() => parseArticleFile('---\nid: \ud800\n---\n')).toThrow(expect.objectContaining({ code: 'invalid_unicode' }))
})

test('a file above the limit is refused before it is read', () => {
  expect(() => parseArticleFile(new Uint8Array(maxArticleFileBytes + 1))).toThrow(
    expect.objectContaining({ code: 'file_too_large' }),
  )
})

test('a body of five megabytes is read', () => {
  const body = 'Six words stand in this line.\n\n'.repeat(160_000).trim()
  expect(parseArticleFile(formatArticleFile({ id: 'a', body })).body).toBe(body)
})

test('aliases that blow up, merge keys and keys of the prototype do no harm', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
  for (let i = 1; i < 12; i++) {
    const one = String.fromCharCode(97 + i)
    const before = `*${String.fromCharCode(96 + i)}`
    bomb.push(`${one}: &${one} [${Array(9).fill(before).join(', ')}]`)
  }
  const file = `---\nid: a\n${bomb.join('\n')}\nkeywords: *l\n<<: {title: merged}\n__proto__: {polluted: yes}\nconstructor: x\n---\nbody\n`
  const read = parseArticleFile(file)
  expect(read).toMatchObject({ id: 'a', title: null, keywords: [] })
  expect(read).not.toHaveProperty('polluted')
  expect({}).not.toHaveProperty('polluted')
})

test.each([
  ['open brackets', '['.repeat(60_000)],
  ['open braces', '{a: '.repeat(15_000)],
  ['quotes', '"'.repeat(60_000)],
  ['deep indentation', Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
  ['many keys', Array.from({ length: 8000 }, (_, i) => `k${i}: [`).join('\n')],
  ['many anchors', Array.from({ length: 5000 }, (_, i) => `k${i}: &k${i} x`).join('\n')],
])('front matter of nothing but %s is read or refused at once', (_, block) => {
  const started = processorTimeMs()
  expect(parseArticleFile(`---\nid: a\nzz: ${block}\n---\nbody\n`)).toMatchObject({ id: 'a', body: 'body' })
  expect(processorTimeMs() - started).toBeLessThan(1500)
})

test('a front matter larger than any that is written is refused while it is read', () => {
  expect(() => parseArticleFile(`---\n${'\n'.repeat(20_000_000)}`)).toThrow(
    expect.objectContaining({ code: 'file_cut_off' }),
  )
  expect(() => formatArticleFile({ id: 'a', body: 'b', description: 'x'.repeat(9_000_000) })).toThrow(
    expect.objectContaining({ code: 'file_too_large' }),
  )
})

test('foreign keys inside images and sources are left behind, however deep', () => {
  const images = `[{"url":"u","caption":null,"further":${'['.repeat(50_000)}${']'.repeat(50_000)}}]`
  const file = formatArticleFile({ id: 'a', body: 'b' }).replace('language:', `images: '${images}'\nlanguage:`)
  expect(parseArticleFile(file).images).toEqual([{ url: 'u', caption: null }])
})

test('space around a title of the seed’s kind goes, around one of ours it stays', () => {
  expect(parseArticleFile(seedKind({ title: '" A title "' })).title).toBe('A title')
  expect(parseArticleFile(formatArticleFile({ id: 'a', body: 'b', title: ' A title ' })).title).toBe(' A title ')
})

test('a title that the page broke over two lines is one title', () => {
  expect(parseArticleFile(seedKind({ title: '"A title\n  in two lines"' })).title).toBe('A title in two lines')
})

test('a damaged file is read or refused with a FormatError, and what was read can be written and read again', () => {
  const whole = [
    seedKind(
      { title: '"&quot;A&quot;: b"', author: '\n\t\t세종&#x3D;정현수·김지영 기자 (a@mt.co.kr)\n\t' },
      '&#x27;a&#x27;',
      "'a'",
    ),
    seedKind({ content_hash: '', oid: '', aid: '', url: 'https://example.com/a' }),
    formatArticleFile({
      id: 'a',
      body: 'One.\n\nTwo.',
      images: [{ url: 'u', caption: null, credit: "it's" }],
      keywords: ['a', 'b'],
    }),
  ]
  const cut = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), drop: fc.nat(40), put: text })
  fc.assert(
    fc.property(fc.constantFrom(...whole), fc.array(cut, { maxLength: 3 }), (file, cuts) => {
      let damaged = file
      for (const { at, drop, put } of cuts) {
        const from = Math.floor(at * damaged.length)
        damaged = damaged.slice(0, from) + put + damaged.slice(from + drop)
      }
      let read: Article
      try {
        read = parseArticleFile(damaged.toWellFormed())
      } catch (error) {
        expect(error).toMatchObject({ name: 'FormatError' })
        return
      }
      expect(parseArticleFile(formatArticleFile(read))).toEqual(read)
    }),
    { numRuns: 500 },
  )
})

test('twice the input takes about twice the time', () => {
  const timeOf = (n: number) => {
    const unit = '&quot;--- *Crawled at: "\n\n---\n\n'
    const file = seedKind({}, unit.repeat(n), 'x')
    const started = processorTimeMs()
    expect(() => parseArticleFile(file)).toThrow(expect.objectContaining({ code: 'hash_mismatch' }))
    return processorTimeMs() - started
  }
  timeOf(10_000)
  expect(timeOf(80_000)).toBeLessThan(20 * Math.max(5, timeOf(20_000)))
})
