import type { Compiled } from '../tables/compiled.ts'
import { tokenize } from '../text/tokens.ts'
import type { UnitOfColumn } from './columns.ts'
import { findQuantities } from './quantities.ts'

/*
 * The unit that the title of a column names: "Value, NOK million", "Area (ha)", "Output in thousand barrels", 매출(십억원). It is read as the unit
 * of a number is, so that every unit of a pack may stand there.
 */

/** What a column may be measured in: no counted nouns, which a title names in many other ways. */
const told: ReadonlySet<string> = new Set(
  'currency percent percentage_point basis_point length area volume mass energy power speed temperature data duration'.split(
    ' ',
  ),
)

/** Characters of a title, and titles kept for the rows to come, at most. */
const MAX_TITLE = 80
const MAX_KEPT = 500

const kept = new WeakMap<Compiled, Map<string, UnitOfColumn | null>>()

/** The unit that a title names in its brackets, behind its last comma or "in", or that it is itself (NOK million); `null` where it names none. */
export function unitOfTitle(compiled: Compiled, title: string): UnitOfColumn | null {
  if (title.length > MAX_TITLE) return null
  const known = kept.get(compiled) ?? new Map<string, UnitOfColumn | null>()
  kept.set(compiled, known)
  const before = known.get(title)
  if (before !== undefined) return before
  if (known.size === MAX_KEPT) known.clear()
  const unit = readTitle(compiled, title)
  known.set(title, unit)
  return unit
}

function readTitle(compiled: Compiled, title: string): UnitOfColumn | null {
  for (const place of compiled.pack.bare.unitsOfTitles ?? []) {
    const name = place.exec(title)?.[1]?.trim() ?? ''
    // A letter alone may stand for millions, or for games that were missed.
    if (name === '' || /^\p{L}$/u.test(name)) continue
    const unit = readUnit(compiled, name) ?? readUnit(compiled, `1 ${name}`) ?? readUnit(compiled, `1${name}`)
    if (unit) return unit
  }
  return readUnit(compiled, title.trim())
}

/** The unit of an amount that is one, or a power of ten, of something: "1 ha", "NOK million"; what follows may say for how much. */
function readUnit(compiled: Compiled, amount: string): UnitOfColumn | null {
  const { phrases, notClaims } = compiled.pack
  const tokens = tokenize(amount, 0, amount.length, compiled.words, compiled.marks)
  const found = findQuantities(compiled, amount, tokens, amount.length, [])
  const [q] = found
  if (found.length !== 1 || q!.start !== 0 || (q!.unit !== null && !told.has(q!.unit.type))) return null
  const behind = tokens[q!.last + 1]?.norm
  const isEnd =
    behind === undefined || behind === '/' || phrases.articles.has(behind) || notClaims.base.before.has(behind)
  if (!isEnd || !/^10*$/.test(q!.decimal ?? '')) return null
  const power = q!.decimal!.length - 1
  if (q!.unit !== null) return { type: q!.unit.type, code: q!.unit.code, power }
  // "Households, thousand"
  return power >= 3 && q!.end === amount.length ? { type: 'count', code: null, power } : null
}
