import { mayBeAsked } from '../clauses/last-words.ts'
import type { Memory } from '../memory.ts'
import type { Compiled } from '../tables/compiled.ts'
import { measured } from './lent-units.ts'
import type { Quantity } from './quantity.ts'

/*
 * What the numbers of a sentence leave to those of the next one.
 */

const unlent: ReadonlySet<string> = new Set(['count', 'multiple', 'rank'])

/** Keeps what was measured in millions for the numbers of the next sentence; what was counted so, or money, takes its place. */
export function rememberMeasure({ pack }: Compiled, text: string, good: readonly Quantity[], memory: Memory): void {
  const { folk } = pack.phrases
  let counted: string | null = null
  let people: string | null = null
  let asked: string | null = null
  let figure: Quantity | null = null
  for (let n = good.length - 1; n >= 0; n--) {
    const q = good[n]!
    const unit = q.unit!
    if (unit.type === 'count') {
      if (q.noun !== null) {
        counted ??= unit.text
        // "6,318 people at 44 clinics": of those who may do something
        const mayDo = mayBeAsked(pack, unit.text)
        if (folk?.has(unit.text) || mayDo) people ??= unit.text
        if (asked === null && mayDo) asked = unit.text
      }
      memory.millions ||= q.power === 6 && text[q.numberEnd - 1] === 'm'
    } else if (unit.type === 'index' && !q.signed && q.decimal !== null) memory.indexLevel = Number(q.decimal)
    // "57 percent are convicted again within a year. For others it is 34": not the span
    const isMeant = figure === null || (figure.unit!.type === 'duration' && unit.type === 'percent')
    if (isMeant && !unlent.has(unit.type) && q.why.get('unit') !== 'age behind a name') figure = q
  }
  memory.counted = people ?? counted
  if (asked !== null) memory.people = asked
  memory.figure =
    figure !== null && figure.decimal !== null
      ? { unit: figure.unit!, value: Number(figure.decimal), minor: figure.minor === true }
      : null
  for (const { unit, scaled, power } of good) {
    if (!scaled || power < 6) continue
    if (unit!.type === 'currency') memory.money = unit
    memory.measure = measured.has(unit!.type) ? { unit: unit!, power } : null
  }
}
