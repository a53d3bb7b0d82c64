import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { extractClaims } from '../../src/claims/index.ts'
import type { Claim } from '../../src/model/claim.ts'

interface Reading {
  readonly value?: number | null
  readonly min?: number | null
  readonly max?: number | null
  readonly unit: { readonly type: string; readonly code: string | null }
}

interface Marked {
  readonly language: string
  readonly published_at: string
  readonly body: string
  readonly claims: readonly (Reading & {
    readonly text: string
    readonly start: number
    readonly end: number
    readonly optional?: boolean
    /** Other readings that are as right. */
    readonly alt?: readonly Reading[]
  })[]
  readonly rejected: readonly { readonly text: string; readonly start: number }[]
}

const folder = new URL('./gold/', import.meta.url)

/** Texts that the packs were tuned on, and those from 60 on, which were written to measure what tuning does not show. */
const tunedFloor = { found: 0.95, wrong: 0.05 }
const heldOutFloor = { found: 0.8, wrong: 0.15 }

/** Texts that are kept from whoever tunes, so the suite only checks their marks; take one out to release it. */
const kept: ReadonlySet<number> = new Set([113, 114, 115, 133, 180, 181, 182, 183, 184, 185, 186, 187, 223, 224, 225])

describe.each(readdirSync(folder).filter((name) => name.endsWith('.json')))('%s', (name) => {
  const number = Number.parseInt(name, 10)
  const marked = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Marked
  const isSame = (claim: Claim, gold: Marked['claims'][number]): boolean =>
    claim.start < gold.end &&
    gold.start < claim.end &&
    [gold, ...(gold.alt ?? [])].some(
      ({ value = null, min = null, max = null, unit }) =>
        claim.value === value &&
        claim.min === min &&
        claim.max === max &&
        claim.unit.type === unit.type &&
        claim.unit.code === unit.code,
    )

  test('the marks are those of the body', () => {
    for (const gold of marked.claims) expect(marked.body.slice(gold.start, gold.end)).toBe(gold.text)
    for (const { start, text } of marked.rejected) expect(marked.body.slice(start, start + text.length)).toBe(text)
  })

  test.skipIf(kept.has(number))(
    'nearly every quantity is found with its value and unit, and nearly nothing else',
    () => {
      const claims = extractClaims(marked.body, { language: marked.language, date: marked.published_at.slice(0, 10) })
      const required = marked.claims.filter((gold) => !gold.optional)
      const found = required.filter((gold) => claims.some((claim) => isSame(claim, gold))).length
      const wrong = claims.filter((claim) => !marked.claims.some((gold) => isSame(claim, gold))).length
      const floor = number >= 60 ? heldOutFloor : tunedFloor
      expect(found / required.length).toBeGreaterThanOrEqual(floor.found)
      expect(wrong / claims.length).toBeLessThanOrEqual(floor.wrong)
    },
  )
})
