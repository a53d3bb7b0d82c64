import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { extractClaims, languages } from '../../../src/claims/index.ts'
import type { Corpus, Said } from './corpus-row.ts'

const packFolder = new URL('../../../src/claims/languages/', import.meta.url)
const tags = readdirSync(packFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort()

test('every folder of languages is a pack that can be read, with a corpus', async () => {
  expect(languages().toSorted()).toEqual(tags)
  for (const tag of tags) {
    expect((await import(new URL(`${tag}/index.ts`, packFolder).href)).default.tag).toBe(tag)
    expect(existsSync(new URL(`./${tag}/corpus.ts`, import.meta.url)), `corpus of ${tag}`).toBe(true)
  }
})

const corpora = await Promise.all(
  tags.map(async (tag) => {
    const { corpus } = (await import(new URL(`./${tag}/corpus.ts`, import.meta.url).href)) as { corpus: Corpus }
    return [tag, corpus] as const
  }),
)

function read(text: string, language: string): Said[] {
  return extractClaims(text, { language, date: '2025-11-20' }).map((claim) => ({
    ...(claim.value === null ? { min: claim.min ?? Number.NaN, max: claim.max ?? Number.NaN } : { value: claim.value }),
    unit: claim.unit.code === null ? claim.unit.type : `${claim.unit.type}/${claim.unit.code}`,
    qualifier: claim.qualifier,
    kind: claim.kind,
    ...(claim.direction === null ? {} : { direction: claim.direction }),
  }))
}

for (const [language, corpus] of corpora) {
  describe(language, () => {
    for (const [said, texts] of corpus.yes)
      test.each(texts)(`${JSON.stringify(said)}: %s`, (text) => {
        const claims = read(text, language)
        expect(claims).toHaveLength(1)
        expect(claims[0]).toMatchObject(said)
      })
    test.each(corpus.no)('no claim: %s', (text) => {
      expect(read(text, language)).toEqual([])
    })
  })
}
