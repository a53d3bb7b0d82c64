import { expect, test } from 'vitest'
import { findStories, firstText, type LdNode, type LdValue, readJsonLd } from '../../../src/extract/facts/json-ld.ts'
import { processorTimeMs } from '../../support/processor-time.ts'

const hints = {
  isSameStory: (url: string) => url === 'https://www.example.com/story' || url === '/story',
  isShownTitle: (text: string) => (text.length < 6 ? null : /^chip exports rise again/i.test(text)),
}

function own(...scripts: string[]): LdNode | undefined {
  return findStories(readJsonLd(scripts), hints).stories[0]?.node
}

function read(script: string): unknown {
  return plain(readJsonLd([script])[0] ?? null)
}

function plain(value: LdValue): unknown {
  if (Array.isArray(value)) return value.map(plain)
  return value instanceof Map ? Object.fromEntries([...value].map(([key, child]) => [key, plain(child)])) : value
}

const wanted = { '@type': 'NewsArticle', headline: 'A "B" c', n: 5, list: ['x', 'y'], nested: { a: true } }

test.each([
  ['as it should be', '{"@type":"NewsArticle","headline":"A \\"B\\" c","n":5,"list":["x","y"],"nested":{"a":true}}'],
  [
    'commas at the end',
    '{"@type":"NewsArticle","headline":"A \\"B\\" c","n":5,"list":["x","y",],"nested":{"a":true,},}',
  ],
  [
    'a byte-order mark',
    '\uFEFF {"@type":"NewsArticle","headline":"A \\"B\\" c","n":5,"list":["x","y"],"nested":{"a":true}}',
  ],
  [
    'CDATA in comments',
    '//<![CDATA[\n{"@type":"NewsArticle","headline":"A \\"B\\" c","n":5,"list":["x","y"],"nested":{"a":true}}\n//]]>',
  ],
  ['CDATA', '<![CDATA[{"@type":"NewsArticle","headline":"A \\"B\\" c","n":5,"list":["x","y"],"nested":{"a":true}}]]>'],
  [
    'an HTML comment',
    '<!--\n{"@type":"NewsArticle","headline":"A \\"B\\" c","n":5,"list":["x","y"],"nested":{"a":true}}\n-->',
  ],
  [
    'comments',
    '/* story */ {"@type":"NewsArticle", // kind\n"headline":"A \\"B\\" c","n":5,/* list */"list":["x","y"],"nested":{"a":true}}',
  ],
  ['a semicolon', '{"@type":"NewsArticle","headline":"A \\"B\\" c","n":5,"list":["x","y"],"nested":{"a":true}};'],
  [
    'an assignment',
    'var ld = {"@type":"NewsArticle","headline":"A \\"B\\" c","n":5,"list":["x","y"],"nested":{"a":true}};',
  ],
  ['quotes not escaped', '{"@type":"NewsArticle","headline":"A "B" c","n":5,"list":["x","y"],"nested":{"a":true}}'],
  ['single quotes', "{'@type':'NewsArticle','headline':'A \"B\" c','n':5,'list':['x','y'],'nested':{'a':true}}"],
  ['bare keys', '{"@type":"NewsArticle",headline:"A \\"B\\" c",n:5,list:["x","y"],nested:{a:true}}'],
  ['a comma missing', '{"@type":"NewsArticle" "headline":"A \\"B\\" c" "n":5,"list":["x","y"],"nested":{"a":true}}'],
  [
    'quotes as entities',
    '{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;A \\&quot;B\\&quot; c&quot;,&quot;n&quot;:5,&quot;list&quot;:[&quot;x&quot;,&quot;y&quot;],&quot;nested&quot;:{&quot;a&quot;:true}}',
  ],
  ['a cut-off end', '{"@type":"NewsArticle","headline":"A \\"B\\" c","n":5,"list":["x","y"],"nested":{"a":true'],
  [
    'namespaces and other case',
    '{"@Type":"NewsArticle","schema:Headline":"A \\"B\\" c","http://schema.org/n":5,"LIST":["x","y"],"nested":{"a":true}}',
  ],
])('%s: the same value is read', (_, script) => {
  expect(read(script)).toEqual(wanted)
})

test('raw line breaks and tabs in strings are text', () => {
  expect(read('{"headline":"one\ntwo\tthree","d":"x"}')).toEqual({ headline: 'one\ntwo\tthree', d: 'x' })
})

test('undefined and NaN are nothing, and what follows is read', () => {
  expect(read('{"a":undefined,"b":NaN,"c":"x"}')).toEqual({ a: null, b: null, c: 'x' })
  expect(read('{"a":,"c":"x"}')).toMatchObject({ c: 'x' })
})

test('a script’s end inside a string does not lose what stood before it', () => {
  expect(read('{"datePublished":"2025-11-03","articleBody":"he wrote <script>x')).toEqual({
    datepublished: '2025-11-03',
    articlebody: 'he wrote <script>x',
  })
})

test('escapes are undone, broken ones too', () => {
  expect(read('{"a":"\\uD55C\\uAE00 \\x \\\' \\/",}')).toEqual({ a: "한글 x ' /" })
})

test('two objects without a comma between them are two values', () => {
  expect(readJsonLd(['{"a":1}{"b":2}\n{"c":3}']).map(plain)).toEqual([{ a: 1 }, { b: 2 }, { c: 3 }])
})

test('a key such as __proto__ is a key like another', () => {
  for (const end of ['}', ',}']) {
    const [node] = readJsonLd([`{"__proto__":{"headline":"x"},"constructor":"y"${end}`])
    expect(node).toBeInstanceOf(Map)
    expect((node as LdNode).get('headline')).toBeUndefined()
    expect((node as LdNode).get('constructor')).toBe('y')
  }
})

test.each([
  ['a list', '[{"@type":"WebSite","name":"S"},{"@type":"NewsArticle","headline":"Own"}]'],
  ['a graph', '{"@graph":[{"@type":"Organization","name":"S"},{"@type":"NewsArticle","headline":"Own"}]}'],
  ['mainEntity', '{"@type":"WebPage","name":"P","mainEntity":{"@type":"NewsArticle","headline":"Own"}}'],
  ['hasPart', '{"@type":"WebSite","hasPart":[{"@type":"Article","headline":"Own"}]}'],
  ['a list of types', '{"@type":["Article","NewsArticle"],"headline":"Own"}'],
  ['a full type', '{"@type":"http://schema.org/NewsArticle","headline":"Own"}'],
  ['other case', '{"@type":"newsArticle","headline":"Own"}'],
  ['no type', '{"headline":"Own","datePublished":"2025-01-01"}'],
])('the story is found in %s', (_, script) => {
  expect(firstText(own(script)?.get('headline'))).toBe('Own')
})

test('a related story, a clip or the site does not win over the page’s own story', () => {
  const related =
    '{"@type":"NewsArticle","headline":"Related","url":"https://www.example.com/other","datePublished":"2024-01-01","author":"X","publisher":"Y"}'
  const list = `{"@type":"ItemList","itemListElement":[{"@type":"ListItem","item":${related}}]}`
  const video = '{"@type":"VideoObject","name":"Clip","uploadDate":"2020-01-01","url":"https://www.example.com/story"}'
  const story = '{"@type":"NewsArticle","headline":"Own","url":"https://www.example.com/story"}'
  for (const scripts of [
    [related, story],
    [list, video, story],
    [video, story, related],
    [`[${related},${story}]`],
    [
      `{"@type":"NewsArticle","headline":"Own","mainEntityOfPage":{"@id":"https://www.example.com/story"},"video":${video},"isRelatedTo":[${related}]}`,
    ],
  ]) {
    expect(firstText(own(...scripts)?.get('headline'))).toBe('Own')
  }
})

test('of two stories without address the one that the page shows is its own', () => {
  expect(
    firstText(
      own(
        '{"@type":"NewsArticle","headline":"Another thing entirely"}',
        '{"@type":"NewsArticle","headline":"Chip exports rise again"}',
      )?.get('headline'),
    ),
  ).toBe('Chip exports rise again')
})

test('a live blog’s entries are not the page', () => {
  const blog =
    '{"@type":"LiveBlogPosting","headline":"Live","datePublished":"2025-11-03T08:00:00Z","liveBlogUpdate":[{"@type":"BlogPosting","headline":"Chip exports rise again","datePublished":"2025-11-03T12:00:00Z"}]}'
  expect(firstText(own(blog)?.get('headline'))).toBe('Live')
})

test('a reference by @id is the node that it names', () => {
  const data = findStories(
    readJsonLd([
      '{"@graph":[{"@type":"NewsArticle","headline":"Own","author":{"@id":"#jane"}},{"@id":"#jane","@type":"Person","name":"Jane Doe"}]}',
    ]),
    hints,
  )
  expect(firstText(data.resolve(data.stories[0]?.node.get('author')))).toBe('Jane Doe')
  expect(data.resolve('text')).toBe('text')
})

test('a circle of references ends', () => {
  const data = findStories(
    readJsonLd(['[{"@id":"#a","@type":"Article","author":{"@id":"#b"}},{"@id":"#b","author":{"@id":"#a"}}]']),
    hints,
  )
  expect(data.stories).toHaveLength(1)
})

test('breadcrumbs come in their order', () => {
  const data = findStories(
    readJsonLd([
      '{"@type":"BreadcrumbList","itemListElement":[{"position":2,"item":{"@id":"/e","name":"Economy"}},{"position":"1","name":"Home","item":"/"}]}',
    ]),
    hints,
  )
  expect(data.breadcrumbs).toEqual([['Home', 'Economy']])
})

test.each([
  [
    'thousands of blocks',
    Array.from({ length: 20_000 }, (_, i) => `{"@type":"NewsArticle","headline":"S${i}","url":"/s${i}"}`),
  ],
  [
    'deep nesting',
    ['['.repeat(200_000), `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, `${'{"a":['.repeat(100_000)}`],
  ],
  ['a megabyte of quotes', ['"'.repeat(1_000_000), `{"a":"${'\\"'.repeat(500_000)}`, `{"a":"${'" '.repeat(500_000)}`]],
  [
    'a megabyte of signs',
    ['{'.repeat(1_000_000), ',{'.repeat(500_000), '/*'.repeat(500_000), '<!--'.repeat(250_000), '//'.repeat(500_000)],
  ],
  [
    'a megabyte of blanks',
    [
      `{"a":"b"${' '.repeat(1_000_000)}`,
      `"${'" '.repeat(300_000)}${' '.repeat(500_000)}`,
      `{"a":"${`"${' '.repeat(199)}`.repeat(5000)}`,
    ],
  ],
  ['one object with very many keys', [`{${Array.from({ length: 200_000 }, (_, i) => `"k${i}":1`).join(',')}}`]],
])('%s: read soon', (_, scripts) => {
  const started = processorTimeMs()
  findStories(readJsonLd(scripts), hints)
  expect(processorTimeMs() - started).toBeLessThan(1500)
})
