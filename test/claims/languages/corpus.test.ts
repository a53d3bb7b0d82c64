import { describe, expect, test } from 'vitest'
import { extractClaims } from '../../../src/claims/index.ts'
import type { Corpus, Said } from './corpus-row.ts'
import { corpus as en } from './en/corpus.ts'
import { corpus as ko } from './ko/corpus.ts'

const corpora: readonly (readonly [string, Corpus])[] = [
  ['en', en],
  ['ko', ko],
]

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
