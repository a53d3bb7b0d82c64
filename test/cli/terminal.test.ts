import { expect, test } from 'vitest'
import { plain, shown } from '../../src/cli/terminal.ts'

const hostile = 'a\u001b]0;title\u0007b\u001b[2Jc\u009b31md\u007fe\u202egpj.exe\u2066f'

test('no text of a stranger steers a terminal', () => {
  const safe = 'a\\u001b]0;title\\u0007b\\u001b[2Jc\\u009b31md\\u007fe\\u202egpj.exe\\u2066f'
  expect(plain(hostile)).toBe(safe)
  expect(shown(hostile)).toBe(safe)
  expect(shown('over\rwritten')).toBe('over\\u000dwritten')
})

test('JSON for a terminal stays the same data, and lines and colours stay as they are', () => {
  expect(JSON.parse(shown(JSON.stringify({ [hostile]: hostile })))).toEqual({ [hostile]: hostile })
  const own = '\u001b[1mbold\u001b[22m\ttab\r\nnext line\n'
  expect(shown(own)).toBe(own)
})
