import type { Modality } from '../../../../model/claim.ts'
import type { Reading } from '../../../clauses/sentence.ts'
import type { Quantity } from '../../../numbers/quantity.ts'
import { FINITE } from '../../../pack/pack.ts'
import type { Compiled } from '../../../tables/compiled.ts'

/** Words before the colon that may say it, at most: "Full-year revenue guidance:". */
const MOST_WORDS = 7

/** What the words before the colon that a number stands behind say of it: "Q4 outlook: revenue of $65 billion", "2026 target: 40 stores"; else `null`. */
export function saidBeforeColon({ pack }: Compiled, { tokens, verbAt }: Reading, q: Quantity): Modality | null {
  const { beforeColon } = pack.phrases
  if (!beforeColon) return null
  let colon = q.first - 1
  while (colon >= 0 && tokens[colon]!.norm !== ':' && tokens[colon]!.norm !== ';' && verbAt[colon] !== FINITE) colon--
  if (colon < 1 || tokens[colon]!.norm !== ':') return null
  for (let i = colon - 1; i >= 0 && i >= colon - MOST_WORDS; i--) {
    if (verbAt[i] === FINITE || /^[;|•]$/.test(tokens[i]!.norm)) return null
    const told = beforeColon.get(tokens[i]!.norm)
    if (told) return told
  }
  return null
}
