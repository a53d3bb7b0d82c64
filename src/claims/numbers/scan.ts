import type { UnitRow } from '../pack/pack.ts'
import type { Compiled } from '../tables/compiled.ts'
import type { Token } from '../text/tokens.ts'
import { type Quantity, setUnit, tokenBefore } from './quantity.ts'
import { unitAfter } from './written-units.ts'

/** The sentence that numbers are looked for in. */
export interface Scan {
  readonly compiled: Compiled
  readonly text: string
  readonly tokens: readonly Token[]
  /** Where it ends in the text. */
  readonly limit: number
}

/** A unit as written. */
export interface WrittenUnit {
  readonly row: UnitRow
  readonly start: number
  readonly end: number
}

/** The longest unit behind a number that begins with token `at` and ends at `from`; `words`: it is written in words. */
export function unitBehind(
  { compiled, text, tokens, limit }: Scan,
  from: number,
  words: boolean,
  at: number,
): WrittenUnit | null {
  return unitAfter(compiled, text, from, limit, words, tokens, at)
}

/** Gives a number the unit written behind it. */
export function takeUnit({ text, tokens }: Scan, q: Quantity, unit: WrittenUnit): void {
  setUnit(q, text, unit.row, unit.start, unit.end)
  q.end = unit.end
  q.last = tokenBefore(tokens, q.first, unit.end)
}

/** Whether a word goes on from the one before it; not so behind an opening mark. */
export const isGlued = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.glued && !/^[([（“‘「『<〈《·*_|…"']$/.test(tokens[at - 1]?.norm ?? '')
