import { readCurrencies } from '../numbers/currencies.ts'
import type { Cue, NumberTables, Pack, PeriodSets, UnitRow } from '../pack/pack.ts'
import { isHangul, isLetter } from '../text/tokens.ts'
import { lower, Trie } from '../text/trie.ts'
import { narrow, widen } from './narrow.ts'
import type { Phrases } from './patterns.ts'
import { tabulatePhrases } from './phrase-table.ts'

/**
 * The phrases and units of a pack as plain data that is taken apart only where a text comes to it: of thousands a sentence meets some ten,
 * and to make objects of all of them takes longer than to read it. The build makes them; of a pack without they are made at its first use.
 */
export interface PackTables {
  readonly cues: Phrases<Cue>
  /** Those of the qualifiers among the cues, which are looked for by themselves. */
  readonly qualifiers: string
  readonly periods: Phrases<NamedPeriod>
  /** Values are the reasons why a number in a phrase is no claim. */
  readonly notClaims: Phrases<string>
  /** Values are the rows of `numbers.whole`. */
  readonly whole: string
  /** For each pattern that is a quantity by itself the word that is seldom elsewhere; `null` where one has no plain word. */
  readonly wholeKeys: readonly string[] | null
  readonly units: UnitTables
}

export interface NamedPeriod {
  readonly name: string
  readonly sets: PeriodSets
}

export interface UnitTables {
  /** A row a line, as `tellRow` writes it. */
  readonly rows: string
  /** For each first letter its forms: a form a line, a tab, the numbers of its rows with commas between them. */
  readonly after: readonly string[]
  /** The same of those that stand before a number, in one. */
  readonly before: string
  /** Their last tokens. */
  readonly ends: readonly string[]
}

export function tabulate(pack: Pack): PackTables {
  const patternsOf = (isQualifier: boolean): string =>
    tabulatePhrases(
      pack.cues.flatMap(({ role, patterns }, at) =>
        (role === 'qualifier') === isQualifier ? patterns.map((pattern) => [pattern, at] as const) : [],
      ),
    )
  const { patterns } = pack.notClaims
  const reasons = [...new Set(patterns.map(([, reason]) => reason))]
  return {
    cues: { table: patternsOf(false), values: pack.cues.map((cue) => ({ ...cue, patterns: [] })) },
    qualifiers: patternsOf(true),
    periods: {
      table: tabulatePhrases(pack.periods.flatMap((row, at) => row.patterns.map((pattern) => [pattern, at] as const))),
      values: pack.periods.map(({ name, sets }) => ({ name, sets })),
    },
    notClaims: {
      table: tabulatePhrases(patterns.map(([pattern, reason]) => [pattern, reasons.indexOf(reason)] as const)),
      values: reasons,
    },
    whole: tabulatePhrases(pack.numbers.whole.map(({ pattern }, at) => [pattern, at] as const)),
    wholeKeys: keysOfWhole(pack.numbers),
    units: tabulateUnits(pack),
  }
}

function keysOfWhole(numbers: NumberTables): readonly string[] | null {
  const keys = new Set<string>()
  for (const { pattern, key } of numbers.whole) {
    if (key !== undefined) {
      keys.add(key)
      continue
    }
    const words = pattern.split(' ').filter((word) => !/[~*{]/.test(word))
    if (words.length === 0) return null
    keys.add(
      words.find((word) => numbers.denominators.has(word)) ??
        words.reduce((longest, word) => (word.length > longest.length ? word : longest)),
    )
  }
  return [...keys]
}

function tabulateUnits(pack: Pack): UnitTables {
  const currencies = readCurrencies(pack.currencies ?? '')
  const rows = [...currencies.settled, ...pack.units, ...currencies.plain]
  const after = new Map<string, number[]>()
  const before = new Map<string, number[]>()
  for (const [at, row] of rows.entries())
    for (const form of row.forms) {
      if (row.side !== 'before') listed(after, form.toLowerCase()).push(at)
      if (row.side === 'before' || row.side === 'both') listed(before, row.exact ? form : form.toLowerCase()).push(at)
    }
  const byLetter = new Map<number, string[]>()
  for (const [form, list] of after) listed(byLetter, lower(form.charCodeAt(0))).push(`${form}\t${list}`)
  return {
    rows: narrow(rows.map(tellRow).join('\n')),
    after: [...byLetter.values()].map((lines) => lines.join('\n')),
    before: [...before].map(([form, list]) => `${form}\t${list}`).join('\n'),
    ends: [...new Set([...before.keys()].map(lastPiece))],
  }
}

function listed<K, V>(lists: Map<K, V[]>, key: K): V[] {
  let list = lists.get(key)
  if (list === undefined) {
    list = []
    lists.set(key, list)
  }
  return list
}

/** The last piece of a money sign as the tokenizer cuts it: the trailing letters in lower case, else the last character. */
function lastPiece(form: string): string {
  let at = form.length
  const isPiece = isHangul(form.charCodeAt(at - 1)) ? isHangul : isLetter
  while (at > 0 && isPiece(form.charCodeAt(at - 1))) at--
  return at < form.length ? form.slice(at).toLowerCase() : form.slice(-1)
}

/** Rows that share a form are told apart by the places that the text names. */
export interface Units {
  readonly after: Trie<{ readonly rows: readonly UnitRow[] }>
  readonly before: { get(form: string): readonly UnitRow[] | undefined }
}

export function readUnits({ rows, after, before }: UnitTables): Units {
  const lines = rows.split('\n')
  const made: UnitRow[] = []
  const rowsOf = (list: string): UnitRow[] =>
    list.split(',').map((number) => {
      const at = Number(number)
      made[at] ??= readRow(lines[at]!)
      return made[at]
    })
  const formsOf = (table: string): [string, string][] =>
    table.split('\n').map((line) => line.split('\t') as [string, string])
  const lists = new Map(before === '' ? [] : formsOf(before))
  const known = new Map<string, readonly UnitRow[]>()
  return {
    after: new Trie(
      after.map((table) => [
        lower(table.charCodeAt(0)),
        () => formsOf(table).map(([form, list]) => [form, new Listed(list, rowsOf)] as const),
      ]),
    ),
    before: {
      get(form) {
        let found = known.get(form)
        const list = found === undefined ? lists.get(form) : undefined
        if (list !== undefined) {
          found = rowsOf(list)
          known.set(form, found)
        }
        return found
      },
    },
  }
}

/** The rows of a form, read once a text has it: most of those that begin with the same letter are never asked for. */
class Listed {
  readonly #list: string
  readonly #read: (list: string) => readonly UnitRow[]
  #rows: readonly UnitRow[] | null = null

  constructor(list: string, read: (list: string) => readonly UnitRow[]) {
    this.#list = list
    this.#read = read
  }

  get rows(): readonly UnitRow[] {
    this.#rows ??= this.#read(this.#list)
    return this.#rows
  }
}

/** How each field of a row of units is written. */
const fieldKinds = {
  forms: 'list',
  type: 'text',
  code: 'text',
  side: 'text',
  exact: 'flag',
  near: 'list',
  factor: 'text',
  glued: 'flag',
  apart: 'flag',
  weak: 'flag',
  ordinal: 'flag',
  owned: 'flag',
  kind: 'text',
  prev: 'list',
  next: 'list',
  seen: 'pattern',
  tail: 'pattern',
  written: 'pattern',
} as const satisfies Record<keyof UnitRow, 'text' | 'list' | 'flag' | 'pattern'>
const fields = Object.entries(fieldKinds)

/** Fields with a tab between two; one that the row does not have is empty, and empty ones at the end are left out. */
function tellRow(row: UnitRow): string {
  const told = fields.map(([field, kind]) => {
    const value = row[field as keyof UnitRow] as unknown
    if (value === undefined || value === null || value === false) return ''
    if (kind === 'list') return (value as readonly string[]).join('|') || '|'
    if (kind === 'pattern') return `${(value as RegExp).flags}/${(value as RegExp).source}`
    return kind === 'flag' ? '1' : String(value)
  })
  return told.join('\t').replace(/\t+$/, '')
}

/** All rows have all fields, in one order: the engine reads them at every step, and V8 reads a field fast only of objects of one shape. */
function readRow(line: string): UnitRow {
  const told = widen(line).split('\t')
  const row: Record<string, unknown> = {}
  fields.forEach(([field, kind], at) => {
    const text = told[at] ?? ''
    if (text === '') row[field] = field === 'code' ? null : undefined
    else if (kind === 'list') row[field] = text.split('|')
    else if (kind === 'pattern')
      row[field] = new RegExp(text.slice(text.indexOf('/') + 1), text.slice(0, text.indexOf('/')))
    else row[field] = kind === 'flag' ? true : text
  })
  return row as unknown as UnitRow
}
