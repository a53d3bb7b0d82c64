import { compileNumerals, type NumeralReader } from './numerals.ts'
import type { Cue, Pack, PeriodSets, UnitRow, WholeRow } from './pack.ts'
import { type Classes, Patterns } from './patterns.ts'
import { NUMBER } from './tokens.ts'
import { Trie } from './trie.ts'

export interface UnitMatch {
  readonly row: UnitRow
  readonly form: string
}

/** A pack made ready for matching, once for each language in a process. */
export interface Compiled {
  readonly pack: Pack
  readonly numerals: NumeralReader
  readonly unitsAfter: Trie<UnitRow[]>
  readonly unitsBefore: ReadonlyMap<string, UnitRow>
  /** Last tokens of the units that stand before a number. */
  readonly moneyEnds: ReadonlySet<string>
  readonly cues: Patterns<Cue>
  readonly qualifiers: Patterns<Cue>
  readonly periods: Patterns<{ readonly name: string; readonly sets: PeriodSets }>
  readonly whole: Patterns<WholeRow>
  readonly labels: Patterns<string>
  readonly labelsAfter: Trie<string>
  readonly isParticle: (rest: string) => boolean
}

const cache = new WeakMap<Pack, Compiled>()

export function compile(pack: Pack): Compiled {
  let compiled = cache.get(pack)
  if (!compiled) {
    compiled = build(pack)
    cache.set(pack, compiled)
  }
  return compiled
}

function build(pack: Pack): Compiled {
  const particles = new Set(pack.particles ?? [])
  const isParticle = (rest: string): boolean => {
    if (particles.has(rest)) return true
    // Two in a row: 명만이, 원에서는.
    for (let cut = 1; cut < rest.length && cut <= 3; cut++)
      if (particles.has(rest.slice(0, cut)) && particles.has(rest.slice(cut))) return true
    return false
  }
  const tables = new Map(Object.entries(pack.classes))
  const classes: Classes = (name, token) => {
    if (token.kind !== NUMBER) {
      const value = tables.get(name)?.get(token.norm)
      return value === undefined || (!token.capital && pack.capitalClasses?.has(name)) ? null : value
    }
    const { norm } = token
    if (token.odd || token.end - token.start !== norm.length || norm.length > 15) return null
    switch (name) {
      case 'n':
        return norm.includes('.') ? null : Number(norm)
      case 'day':
        return norm.length <= 2 ? within(Number(norm), 1, 31) : null
      case 'monthnumber':
        return norm.length <= 2 ? within(Number(norm), 1, 12) : null
      case 'year':
        return norm.length === 4 ? within(Number(norm), 1500, 2199) : null
      case 'y2':
        return norm.length === 2 ? Number(norm) : null
      default:
        return null
    }
  }
  const unitsAfter = new Trie<UnitRow[]>()
  const unitsBefore = new Map<string, UnitRow>()
  const lists = new Map<string, UnitRow[]>()
  for (const row of pack.units) {
    for (const form of row.forms) {
      if (row.side !== 'before') {
        const key = form.toLowerCase()
        const list = lists.get(key)
        if (list) list.push(row)
        else {
          const made = [row]
          lists.set(key, made)
          unitsAfter.add(key, made)
        }
      }
      if (row.side === 'before' || row.side === 'both') {
        const key = row.exact ? form : form.toLowerCase()
        if (!unitsBefore.has(key)) unitsBefore.set(key, row)
      }
    }
  }
  const labelsAfter = new Trie<string>()
  for (const [form, why] of pack.notClaims.after) labelsAfter.add(form, why)
  const rows: [string, Cue][] = []
  const qualifiers: [string, Cue][] = []
  for (const cue of pack.cues)
    for (const pattern of cue.patterns) (cue.role === 'qualifier' ? qualifiers : rows).push([pattern, cue])
  return {
    pack,
    numerals: compileNumerals(pack.numbers),
    unitsAfter,
    unitsBefore,
    moneyEnds: new Set([...unitsBefore.keys()].map(lastPiece)),
    cues: new Patterns(rows, classes, isParticle),
    qualifiers: new Patterns(qualifiers, classes, isParticle),
    periods: new Patterns(
      pack.periods.flatMap((row) =>
        row.patterns.map((pattern) => [pattern, { name: row.name, sets: row.sets }] as const),
      ),
      classes,
      isParticle,
    ),
    whole: new Patterns(
      pack.numbers.whole.map((row) => [row.pattern, row] as const),
      classes,
      isParticle,
    ),
    labels: new Patterns(pack.notClaims.patterns, classes, isParticle),
    labelsAfter,
    isParticle,
  }
}

const within = (n: number, least: number, most: number): number | null => (n >= least && n <= most ? n : null)

/** The last piece of a money sign as the tokenizer cuts it: the trailing letters in lower case, else the last character. */
function lastPiece(form: string): string {
  let at = form.length
  while (at > 0 && /[A-Za-z]/.test(form[at - 1]!)) at--
  return at < form.length ? form.slice(at).toLowerCase() : form.slice(-1)
}
