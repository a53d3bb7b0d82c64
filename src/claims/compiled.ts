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
  const classes: Classes = (name, token) => {
    if (token.kind === NUMBER) {
      if (token.odd || token.norm.includes('.')) return null
      const n = Number(token.norm)
      if (token.end - token.start !== token.norm.length) return null
      switch (name) {
        case 'n':
          return n
        case 'smalln':
          return n >= 1 && n <= 99 ? n : null
        case 'day':
          return n >= 1 && n <= 31 && token.norm.length <= 2 ? n : null
        case 'monthnumber':
          return n >= 1 && n <= 12 && token.norm.length <= 2 ? n : null
        case 'year':
          return n >= 1500 && n <= 2199 && token.norm.length === 4 ? n : null
        case 'y2':
          return token.norm.length === 2 ? n : null
        default:
          return null
      }
    }
    const table = Object.hasOwn(pack.classes, name) ? pack.classes[name] : undefined
    if (!token.capital && pack.capitalClasses?.has(name)) return null
    return table?.get(token.norm) ?? null
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
