import fc from 'fast-check'
import { parseDocument } from 'htmlparser2'
import { expect, test } from 'vitest'
import { parseTree } from '../../../src/extract/tree/parser.ts'

interface AnyNode {
  readonly type: string
  readonly name?: string
  readonly attribs?: object
  readonly data?: string
  readonly children?: readonly AnyNode[]
}

/** The elements of a tree with their attributes, and its text without white space. */
function shown(nodes: readonly AnyNode[]): unknown[] {
  const parts: unknown[] = []
  for (const { type, name, attribs, data, children } of nodes) {
    if (attribs !== undefined) parts.push([name, { ...attribs }, shown(children ?? [])])
    else if (type === 'text') {
      const before = parts.at(-1)
      const text = [...data!].filter((letter) => letter > ' ').join('')
      if (typeof before === 'string') parts[parts.length - 1] = before + text
      else if (text !== '') parts.push(text)
    }
  }
  return parts
}

const pieces = [
  ...['<p>', '</p>', '<p class="a b"', " id='x'", ' href=/a?b=1&c=2', ' HREF="/a?b&amp;c&copy"', ' hidden', '>', '/>'],
  ...['<br/>', '</br>', '<DIV>', '</div >', '<li>', '<td>', '<tr>', '<table>', '<option>', '<h2>', '<dd>', '</ p>'],
  ...[
    '< ',
    '<3',
    '"',
    "'",
    '=',
    '/',
    '&',
    '&amp;',
    '&#8217;',
    '&#X2f;',
    '&#150;',
    '&notit;',
    '&eacute',
    '&nbsp;',
    '&lt=1',
  ],
  ...['<!--', '-->', '--!>', '<!-->', '<![CDATA[', ']]>', '<?xml', '?>', '<!doctype html>'],
  ...['<script>', '</script', '</script>', '<style>', '</style >', '<title>', '</title>', '<textarea>', '</TextArea>'],
  ...['<svg/>', '<svg>', '</svg>', '<path/>', '<desc>', '<xmp>', '<pre>', '</pre>', '<constructor a>'],
  ...['The mine', ' reopens. ', '\n', '광산', '“', '\0'],
]
/** Ends what may be open, so that nothing is of a tag that the page ends in. */
const end = `"'>-->]]></script></style></title></textarea></xmp><i>end</i>`

test('it builds the tree that htmlparser2 builds, however broken the markup', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 25 }), (parts) => {
      const html = parts.join('') + end
      expect(shown(parseTree(html).document.children)).toEqual(shown(parseDocument(html).children))
    }),
    { numRuns: 600 },
  )
})

test('elements stand in document order, and under their names', () => {
  const { elements, byName } = parseTree('<div><p>The <b>mine</b></p></div><p>reopens')
  expect(elements.map(({ name }) => name)).toEqual(['div', 'p', 'b', 'p'])
  expect(byName.get('p')).toEqual([elements[1], elements[3]])
})

test('comments and blank text at the edge of a block are left out, spaces between words are not', () => {
  const { document } = parseTree('<div>\n <p>The <!-- old --><b>mine</b> <i>reopens</i>.</p>\n</div>')
  const [div] = document.children as readonly AnyNode[]
  expect(div!.children).toHaveLength(1)
  expect(div!.children![0]!.children!.map(({ name, data }) => name ?? data)).toEqual(['The ', 'b', ' ', 'i', '.'])
})

test('a tag that the page ends in is none of it', () => {
  expect(shown(parseTree('<p>The mine<a href="/re').document.children)).toEqual([['p', {}, ['Themine']]])
  expect(shown(parseTree('<p>The mine</p').document.children)).toEqual([['p', {}, ['Themine']]])
})

test('more levels than any page has are too complex', () => {
  expect(() => parseTree('<i>'.repeat(999))).not.toThrow()
  expect(() => parseTree('<i>'.repeat(1000))).toThrow(expect.objectContaining({ code: 'too_complex' }))
})

test('time grows with the size of the page alone', () => {
  const started = performance.now()
  for (const piece of ['<', '</', '<!', '<a ', '<a b="', '&', '<script></', '</p>', '<!--', '<p>'])
    parseTree(`<i>${piece.repeat(30_000)}`)
  expect(performance.now() - started).toBeLessThan(3000)
})
