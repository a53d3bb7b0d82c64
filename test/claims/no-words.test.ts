import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const claims = join(import.meta.dirname, '..', '..', 'src', 'claims')

/** Source without its comments, which show the phrases that a rule is for. */
const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')

test('the claims engine compares no word with one of a language: those stand in the packs', () => {
  const found: string[] = []
  for (const name of readdirSync(claims, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts') || name.startsWith('languages')) continue
    const lines = withoutComments(readFileSync(join(claims, name), 'utf8')).split('\n')
    for (const line of lines)
      if (
        /\bnorm [!=]== ['"]\p{L}/u.test(line) ||
        /\bnorm(?: \?\? ''\))?\.(?:startsWith|endsWith|includes)\(['"][^'"]*\p{L}/u.test(line) ||
        // [가-힣] is a script, no word.
        /['"`/][^'"`]*\p{Script=Hangul}/u.test(line.replaceAll('가-힣', '')) ||
        /['’]\]s\b/.test(line)
      )
        found.push(`${name}: ${line.trim()}`)
  }
  expect(found).toEqual([])
})
