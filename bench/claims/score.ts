import type { Claim } from '../../src/model/claim.ts'

interface Unit {
  readonly type: string
  readonly code: string | null
}

/** A claim as a person marked it; `<field>_any` lists every reading that counts, `*` that it is not judged. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly unit: Unit
  readonly optional?: boolean
  readonly [field: string]: unknown
}

export interface MarkedText {
  readonly id: string
  readonly language: string
  readonly published_at: string
  readonly body: string
  readonly claims: readonly Mark[]
}

/** What any reader found, with as much as it says. */
export interface Found {
  readonly start: number
  readonly end: number
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly unit?: Unit
}

const shared = (a: Found, b: Mark): number => Math.min(a.end, b.end) - Math.max(a.start, b.start)
const isNear = (a: Found, b: Mark): boolean =>
  shared(a, b) > 0 && shared(a, b) / (Math.max(a.end, b.end) - Math.min(a.start, b.start)) >= 0.3

const readings = (mark: Mark): readonly Pick<Mark, 'value' | 'min' | 'max' | 'unit'>[] => [
  mark,
  ...((mark.alt as Mark[] | undefined) ?? []),
]

/** Spans share at least 0.3 of their union, the value is exact, and so is the unit where the reader gives one. */
export function isSame(found: Found, mark: Mark): boolean {
  return (
    isNear(found, mark) &&
    readings(mark).some(
      ({ value, min, max, unit }) =>
        found.value === value &&
        found.min === (min ?? null) &&
        found.max === (max ?? null) &&
        (!found.unit || (found.unit.type === unit.type && found.unit.code === unit.code)),
    )
  )
}

export interface Counted {
  found: number
  missed: number
  extra: number
}

/** What counts for one text; readings of optional marks are neither right nor wrong. `pairs` holds each required mark with its claim. */
export function countMentions<T extends Found>(
  found: readonly T[],
  marks: readonly Mark[],
): Counted & { pairs: (readonly [Mark, T | undefined])[] } {
  const used = new Set<T>()
  const pairs = marks
    .filter((mark) => !mark.optional)
    .map((mark) => {
      const claim = found.find((one) => !used.has(one) && isSame(one, mark))
      if (claim) used.add(claim)
      return [mark, claim] as const
    })
  const optional = marks.filter((mark) => mark.optional)
  const extra = found.filter((one) => !used.has(one) && !optional.some((mark) => shared(one, mark) > 0)).length
  const hits = pairs.filter(([, claim]) => claim !== undefined).length
  return { found: hits, missed: pairs.length - hits, extra, pairs }
}

export function f1({ found, missed, extra }: Counted): number {
  return found === 0 ? 0 : (2 * found) / (2 * found + missed + extra)
}

/** Attributes with what a reader would say that says nothing. */
export const attributes = {
  qualifier: 'exact',
  kind: 'level',
  direction: null,
  basis: null,
  previous: null,
  subject: null,
  period: null,
  modality: 'reported',
  attribution: null,
} as const
export type Attribute = keyof typeof attributes

const words = (phrase: string): string[] =>
  phrase
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}&%$€£]+/u)
    .filter((word) => word !== '' && word !== 'the' && word !== 'a' && word !== 'an')

/** Phrases are the same when they share half of their words. */
function samePhrase(a: string, b: string): boolean {
  const left = words(b)
  const size = words(a).length + left.length
  let hits = 0
  for (const word of words(a)) {
    const at = left.findIndex(
      (other) => other === word || (word.length > 1 && (other.startsWith(word) || word.startsWith(other))),
    )
    if (at < 0) continue
    left.splice(at, 1)
    hits++
  }
  return size > 0 && (2 * hits) / size >= 0.5
}

/** Whether an attribute is right, or `null` where the mark leaves it open. */
export function isRight(attribute: Attribute, said: unknown, mark: Mark): boolean | null {
  const any = mark[`${attribute}_any`]
  if (any === '*') return null
  if (said === undefined) return false // the claim was missed: nothing of it is right
  const accepted = (Array.isArray(any) ? any : [mark[attribute] ?? null]) as unknown[]
  return accepted.some((want) => {
    if (want === null || said === null || said === undefined) return want === said
    if (attribute === 'subject' || attribute === 'attribution') return samePhrase(String(said), String(want))
    if (attribute === 'period') {
      const [a, b] = [said, want] as { start: string; end: string }[]
      return a!.start === b!.start && a!.end === b!.end
    }
    if (attribute === 'previous') return (said as { value: number }).value === (want as { value: number }).value
    return said === want
  })
}

/** Share of the required marks for which an attribute is right; of a missed claim nothing is. */
export function attributeShare(
  attribute: Attribute,
  pairs: readonly (readonly [Mark, Claim | undefined])[],
  said: (claim: Claim | undefined) => unknown,
): number {
  let judged = 0
  let right = 0
  for (const [mark, claim] of pairs) {
    const ok = isRight(attribute, said(claim), mark)
    if (ok === null) continue
    judged++
    if (ok) right++
  }
  return judged === 0 ? 1 : right / judged
}
