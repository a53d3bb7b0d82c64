import type { Block } from './block.ts'
import { isProse } from './line-rules.ts'
import { weightOf } from './weights.ts'

/** How many letters of a block are looked for: enough to tell it from any other. */
const keyLength = 30
const leastKey = 8
/** Letters of the witness that failed searches may run over, all together. */
const searchBudget = 20_000_000
const maxWitness = 300_000
/** A witness shorter than this says too little. */
const leastWitness = 300
/** The share of the prose that a witness must know to be believed on the rest. */
const believedShare = 0.85

/** A witness of which the container holds this much is all there; then it may know less of the rest. */
const wholeShare = 0.95
const leastAgreement = 0.6

/** The body as a page's metadata states it, reduced to letters and digits so that markup, spaces and quotes do not matter. */
export interface Witness {
  readonly key: string
  readonly weight: number
}

export function witnessOf(stated: string | null): Witness | null {
  if (stated === null || stated.length > maxWitness) return null
  const key = keyOf(stated)
  const weight = weightOf(stated)
  return weight < leastWitness ? null : { key, weight }
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** For each block whether the witness holds it; `null` where it is too short to tell. */
export function knownBlocks(blocks: readonly Block[], witness: Witness): (boolean | null)[] {
  let budget = searchBudget
  let cursor = 0
  return blocks.map(({ text }) => {
    // The middle: a dateline or a drop cap may differ at the start.
    const whole = keyOf(text.slice(0, 400))
    const key = whole.length > keyLength * 2 ? whole.slice(keyLength / 2, keyLength * 1.5) : whole.slice(0, keyLength)
    if (key.length < leastKey || budget <= 0) return null
    let at = witness.key.indexOf(key, cursor)
    if (at < 0) {
      budget -= witness.key.length
      at = witness.key.indexOf(key)
    }
    if (at < 0) return false
    cursor = at
    return true
  })
}

/** Share of the blocks' prose that the witness holds, by weight. */
export function agreement(blocks: readonly Block[], known: readonly (boolean | null)[]): number {
  let all = 0
  let agreed = 0
  for (const [i, block] of blocks.entries()) {
    if (!isProse(block) || known[i] === null) continue
    all += block.weight
    if (known[i]) agreed += block.weight
  }
  return all === 0 ? 0 : agreed / all
}

/** Prose of at most this weight that a witness lacks is a caption, a pointer or a note on the author, if it looks like one. */
const longestAside = 220
const longestNote = 400

/** Share of the witness that the blocks hold, by weight. */
export function coverage(blocks: readonly Block[], known: readonly (boolean | null)[], witness: Witness): number {
  return blocks.reduce((sum, block, i) => (known[i] === true ? sum + block.weight : sum), 0) / witness.weight
}

/**
 * The blocks without what a witness lacks and a story can spare, if the witness knows nearly all of their prose.
 *
 * Prose stays where the statement may have been cut short; headings, rows and items between what it knows stay, because they
 * are often left out of it. What follows its very end goes.
 */
export function trimByWitness(
  blocks: readonly Block[],
  known: readonly (boolean | null)[],
  witness: Witness,
): readonly Block[] {
  const agreed = agreement(blocks, known)
  const isWhole = coverage(blocks, known, witness) >= wholeShare
  if (agreed < believedShare && !(isWhole && agreed >= leastAgreement)) return blocks
  const first = known.indexOf(true)
  const last = known.lastIndexOf(true)
  const lastKey = keyOf(blocks[last]?.text.slice(-60) ?? '').slice(-leastKey)
  const behind = blocks.slice(last + 1).reduce((sum, block) => sum + block.weight, 0)
  const all = blocks.reduce((sum, block) => sum + block.weight, 0)
  const isComplete = lastKey.length === leastKey && witness.key.endsWith(lastKey) && behind <= all * (1 - believedShare)
  const isInserted = insertions(blocks, known, witness)
  return blocks.filter((block, i) => {
    if (known[i] !== false) return true
    if (isInserted.has(i)) return false
    if (i > last && isComplete && block.weight < longestNote) return false
    if (!isProse(block)) return block.kind !== 'text' && i > first && i < last
    const looksAside = block.links > 0 || block.afterMedia || block.slanted
    return !(block.kind === 'text' && looksAside && block.weight < longestAside)
  })
}

/** Letters at the seam of two paragraphs that a witness sets one behind the other. */
const seam = 14

/**
 * Paragraphs between two that the witness knows and sets directly one behind the other: calls to subscribe, notes of the house. What editors set
 * in boxes, lists, quotations and subheads is left out of statements too.
 */
function insertions(
  blocks: readonly Block[],
  known: readonly (boolean | null)[],
  witness: Witness,
): ReadonlySet<number> {
  const found = new Set<number>()
  for (let i = known.indexOf(true) + 1; i > 0 && i < blocks.length; i++) {
    if (known[i] !== false) continue
    let next = i
    while (next < blocks.length && known[next] === false) next++
    const before = keyOf(blocks[i - 1]!.text.slice(-60)).slice(-seam)
    const behind = keyOf(blocks[next]?.text.slice(0, 60) ?? '').slice(0, seam)
    const isSeam =
      known[i - 1] === true &&
      known[next] === true &&
      before.length + behind.length >= seam &&
      witness.key.includes(before + behind)
    for (; i < next; i++) {
      const { kind, atHome, bold, weight } = blocks[i]!
      if (isSeam && kind === 'text' && atHome && weight < longestNote && !(bold && !isProse(blocks[i]!))) found.add(i)
    }
  }
  return found
}
