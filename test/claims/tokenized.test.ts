import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { extractClaims } from '../../src/claims/index.ts'

const said = (text: string): string[] =>
  extractClaims(text, { date: '2026-06-10' }).map(
    ({ decimal, min, max, unit }) => `${decimal ?? `${min} to ${max}`} ${unit.code ?? unit.text}`,
  )

test.each([
  ["the bank 's 10 - year - old branch , 3 1 / 2 miles away", ['10 a', '3.5 [mi_i]']],
  ['sales rose 6 . 5 % to $ 3 . 2 billion .', ['6.5 %', '3200000000 USD']],
  ['a 42 - inch screen and a 9 - month - old baby', ['42 [in_i]', '9 mo']],
  ['they drove at 60 km / h for twenty - one minutes .', ['60 km/h', '21 min']],
  ['The fee ( three - fourths of one percent ) rose .', ['0.75 %']],
])('%j, as a tokeniser writes it, is read as people write it', (text, claims) => {
  expect(said(text)).toEqual(claims)
})

test('of a tokenised text offsets are its own, and quotation marks of the Penn Treebank are quotation marks', () => {
  const text = "`` We sold 1,200 cars , '' said Ann Lee , the firm 's chief , and spent $ 7 . 5 million ."
  const claims = extractClaims(text)
  expect(claims.map(({ text }) => text)).toEqual(['1,200 cars', '$ 7 . 5 million'])
  expect(claims.map(({ start, end }) => text.slice(start, end))).toEqual(claims.map((claim) => claim.text))
  expect(claims[0]!.attribution).toBe('Ann Lee')
})

test.each([
  ['Profit hit $42 - 10 percent more than last year.', ['42 USD', '10 %']],
  ['Record profit of $42 million - tax to rise 3 percent', ['42000000 USD', '3 %']],
  ['He scored 42 - just short of 50 , he said , and paid $3.', ['3 USD']],
  ['It rose 5 percent in 2010 . The 20 workers were paid $3, he said, as agreed.', ['5 %', '20 workers', '3 USD']],
])('in %j, as people write it, a mark between spaces joins nothing', (text, claims) => {
  expect(said(text)).toEqual(claims)
})

/** Sets each mark apart, as tokenisers do. */
const tokenise = (text: string): string =>
  text
    .replace(/(?<=\w)([-/])(?=\w)/g, ' $1 ')
    .replace(/([,.;:?!)”])(?=[\s”]|$)/g, ' $1')
    .replace(/(?<=\s|^)([(“])/g, '$1 ')
    .replace(/(?<=[a-z])’s\b/g, " 's")

test('99 of 100 values of English texts are the same when each mark is set apart', () => {
  const folder = join(import.meta.dirname, 'gold')
  const texts = readdirSync(folder)
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as { language: string; body: string })
    .filter(({ language }) => language === 'en')
    .slice(0, 6)
  let all = 0
  let same = 0
  for (const text of texts.flatMap(({ body }) => body.split('\n\n'))) {
    const cut = said(tokenise(text))
    for (const claim of said(text)) {
      all++
      const at = cut.indexOf(claim)
      if (at < 0) continue
      same++
      cut.splice(at, 1)
    }
  }
  expect(all).toBeGreaterThan(120)
  expect(same / all).toBeGreaterThan(0.99)
})
