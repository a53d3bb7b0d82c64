import { alignLists } from '../lib/alignment.ts'
import type { Claim } from '../model/claim.ts'

/** One figure in two versions of a text: `before` alone has vanished, `after` alone has appeared, both have moved. */
export interface ClaimChange {
  readonly before: Claim | null
  readonly after: Claim | null
}

/**
 * Which figures appeared, vanished or moved between two versions of an article, in text order.
 *
 * Figures that stand unchanged in both are aligned first (longest common subsequence of text and unit); between two such anchors, what is
 * left is paired in order, those of one subject, unit and kind before those of one unit and kind.
 */
export function findClaimChanges(before: readonly Claim[], after: readonly Claim[]): ClaimChange[] {
  const changes: ClaimChange[] = []
  let i = 0
  let j = 0
  for (const [anchorI, anchorJ] of [
    ...alignLists(before.map(keyOf), after.map(keyOf)),
    [before.length, after.length] as const,
  ]) {
    changes.push(...pair(before.slice(i, anchorI), after.slice(j, anchorJ)))
    i = anchorI + 1
    j = anchorJ + 1
  }
  return changes
}

function keyOf({ text, unit }: Claim): string {
  return `${text}\u0000${unit.type}\u0000${unit.code ?? unit.text}`
}

/** By what a figure is known again, the surest first. `null`: not in this way. */
const likenesses: readonly ((claim: Claim) => string | null)[] = [
  keyOf,
  (claim) => (claim.subject === null ? null : join(unitOf(claim), claim.kind, claim.subject)),
  (claim) => (claim.subject === null ? null : join(unitOf(claim), claim.subject)),
  (claim) => join(unitOf(claim), claim.kind),
]

const join = (...parts: string[]) => parts.join('\u0000')
const unitOf = ({ unit }: Claim) => join(unit.type, unit.code ?? unit.text)

function pair(before: readonly Claim[], after: readonly Claim[]): ClaimChange[] {
  const partners = new Map<number, number>()
  const taken = new Set<number>()
  for (const likeness of likenesses) {
    const free = new Map<string, number[]>()
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const key = taken.has(j) ? null : likeness(after[j]!)
      if (key === null) continue
      const list = free.get(key)
      if (list) list.push(j)
      else free.set(key, [j])
    }
    for (const [i, claim] of before.entries()) {
      const key = partners.has(i) ? null : likeness(claim)
      const j = key === null ? undefined : free.get(key)?.pop()
      if (j === undefined) continue
      partners.set(i, j)
      taken.add(j)
    }
  }
  const changes: ClaimChange[] = []
  let next = 0
  /** What appeared before the next figure that both versions have. */
  const appear = (until: number) => {
    for (; next < until; next += 1) if (!taken.has(next)) changes.push({ before: null, after: after[next]! })
  }
  for (const [i, claim] of before.entries()) {
    const j = partners.get(i)
    if (j === undefined) {
      changes.push({ before: claim, after: null })
      continue
    }
    appear(j)
    // Only of texts too long to align: unchanged after all.
    if (keyOf(claim) !== keyOf(after[j]!)) changes.push({ before: claim, after: after[j]! })
  }
  appear(after.length)
  return changes
}
