import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const src = join(import.meta.dirname, '..', 'src')

test('every docstring stands at what it is of: none is left behind by something put in between', () => {
  const stray = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const lines = readFileSync(join(src, file), 'utf8').split('\n')
      const isStray = (line: string, i: number) =>
        /^\s*\/\*\*.*\*\/\s*$/.test(line) && /^\s*\/\*\*/.test(lines[i + 1] ?? '')
      return lines.flatMap((line, i) => (isStray(line, i) ? [`${file}:${i + 1}`] : []))
    })
  expect(stray).toEqual([])
})
