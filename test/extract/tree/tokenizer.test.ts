import fc from 'fast-check'
import { Parser, type ParserOptions } from 'htmlparser2'
import { expect, test } from 'vitest'
import { LeapingTokenizer } from '../../../src/extract/tree/tokenizer.ts'

/** All that the library's parser tells of a text. */
function told(html: string, options: ParserOptions): unknown[] {
  const events: unknown[] = []
  const tell =
    (name: string) =>
    (...what: unknown[]) =>
      events.push([name, ...what])
  const names = 'onopentag onclosetag ontext oncomment onattribute oncdatastart onprocessinginstruction'.split(' ')
  const parser = new Parser(Object.fromEntries(names.map((name) => [name, tell(name)])), options)
  parser.write(html)
  parser.end()
  return events
}

const pieces = [
  ...[
    '<p>',
    '</p>',
    '<p class="a b"',
    " id='x'",
    ' href=/a?b=1&c=2',
    ' hidden',
    '>',
    '<br/>',
    '</',
    '<',
    '"',
    "'",
    '=',
  ],
  ...[
    '&',
    '&amp;',
    '&#8217;',
    '&notit;',
    '&eacute',
    '<!--',
    '-->',
    '--!>',
    '<![CDATA[',
    ']]>',
    '<?xml',
    '?>',
    '<!doctype html>',
  ],
  ...[
    '<script>',
    '</script',
    '</script>',
    '<style>',
    '</style >',
    '<title>',
    '</title>',
    '<textarea>',
    '</textarea>',
    '<svg/>',
  ],
  ...['The mine', ' reopens. ', '\n', '광산', '“', '\0', '/'],
]

test('it finds what the library’s own tokenizer finds, however broken the markup', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 25 }), (parts) => {
      const html = parts.join('')
      expect(told(html, { Tokenizer: LeapingTokenizer })).toEqual(told(html, {}))
    }),
    { numRuns: 400 },
  )
})

test('it looks at a text once, and not at each of its letters', () => {
  const tokenizer = LeapingTokenizer.prototype as unknown as { stateText(code: number): void }
  const step = Object.getPrototypeOf(tokenizer) as typeof tokenizer
  const { stateText } = step
  let steps = 0
  step.stateText = function (this: unknown, code) {
    steps++
    stateText.call(this as never, code)
  }
  try {
    told('<p>The mine &amp; its town</p>', { Tokenizer: LeapingTokenizer })
  } finally {
    step.stateText = stateText
  }
  // At the tags and the entity alone.
  expect(steps).toBeLessThan(6)
})
