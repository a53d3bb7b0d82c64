import type { Modality } from '../../../model/claim.ts'
import type { Reading } from '../../clauses/sentence.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { FINITE } from '../../pack/pack.ts'
import type { Compiled } from '../../tables/compiled.ts'

/** Words of a label, at most: "Full-year revenue guidance:". */
const MOST_WORDS = 7

/** What the label says that a number stands behind: "Q4 outlook: revenue of $65 billion", "2026 target: 40 stores"; else `null`. */
export function ofLabel({ pack }: Compiled, { tokens, verbAt }: Reading, q: Quantity): Modality | null {
  const { labels } = pack.phrases
  if (!labels) return null
  let colon = q.first - 1
  while (colon >= 0 && tokens[colon]!.norm !== ':' && tokens[colon]!.norm !== ';' && verbAt[colon] !== FINITE) colon--
  if (colon < 1 || tokens[colon]!.norm !== ':') return null
  for (let i = colon - 1; i >= 0 && i >= colon - MOST_WORDS; i--) {
    if (verbAt[i] === FINITE || /^[;|•]$/.test(tokens[i]!.norm)) return null
    const told = labels.get(tokens[i]!.norm)
    if (told) return told
  }
  return null
}
