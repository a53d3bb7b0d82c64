import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { expectedParts, normalised, partOf } from '../tools/readme.ts'

const readme = readFileSync(join(import.meta.dirname, '..', 'README.md'), 'utf8')

test('what README shows of the demo, the commands and the options is what the program prints (npm run docs renews it)', () => {
  for (const [name, text] of expectedParts()) expect(normalised(partOf(readme, name)), name).toBe(normalised(text))
})
