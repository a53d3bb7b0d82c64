import type { Atom, NumberTables } from '../pack/pack.ts'
import { NUMBER, type Token } from '../text/tokens.ts'
import { lower, Trie } from '../text/trie.ts'
import { type Numeral, type NumeralReader, type NumeralReading, sumOf } from './numerals/numeral.ts'
import { readAtom } from './numerals/words.ts'

export function compileNumerals(tables: NumberTables): NumeralReader {
  const atoms = new Trie<Atom>()
  for (const [word, atom] of tables.atoms) atoms.add(word, atom)
  const pairs = new Trie<readonly [string, string]>()
  for (const [word, pair] of tables.pairs ?? []) pairs.add(word, pair)
  const starts = new Set(
    tables.atoms.flatMap(([word, atom]) =>
      atom.is === 'scale' && atom.foreign !== undefined ? [] : lower(word.charCodeAt(0)),
    ),
  )
  return { tables, atoms, pairs, starts }
}

/**
 * The number that begins at token `at`, or `null`.
 *
 * Groups are summed as they are read (1조2000억 = 1조 + 2000억); a scale that does not get smaller begins a new number. `money`: a currency
 * sign stands before it, so that a single letter after it is a scale.
 */
export function readNumeral(
  reader: NumeralReader,
  text: string,
  tokens: readonly Token[],
  at: number,
  limit: number,
  money: boolean,
): Numeral | null {
  const first = tokens[at]!
  if (first.kind !== NUMBER && !reader.starts.has(first.norm.charCodeAt(0))) return null
  return readAll({
    reader,
    tables: reader.tables,
    text,
    tokens,
    at,
    limit,
    money,
    next: at,
    pos: first.start,
    total: '0',
    section: '',
    current: '',
    lastPower: Number.POSITIVE_INFINITY,
    lastSmall: Number.POSITIVE_INFINITY,
    words: true,
    scaled: false,
    approximate: false,
    more: false,
    vague: false,
    weak: true,
    atomsRead: 0,
    wordAtoms: 0,
    shorter: null,
    power: 0,
    times: null,
    lastWasScale: false,
    lastWasOnes: false,
    lastWasTens: false,
    pendingAnd: -1,
    inner: false,
    parted: false,
    from: 0,
    spaced: false,
    hyphen: false,
  })
}

/** Atoms of a number at most. */
const MAX_STEPS = 40

function readAll(r: NumeralReading): Numeral | null {
  for (let steps = 0; steps < MAX_STEPS && readAtom(r); steps++);
  if (r.pendingAnd >= 0) r.pos = r.pendingAnd
  const { start } = r.tokens[r.at]!
  if (r.atomsRead === 0 || r.pos <= start) return null
  const isFewWords = r.words && !r.tables.spaced && r.wordAtoms < 2
  return {
    start,
    end: r.pos,
    decimal: sumOf(r),
    max: null,
    words: r.words,
    scaled: r.scaled,
    approximate: r.approximate,
    more: r.more,
    vague: r.vague,
    weak: r.weak || (isFewWords && r.scaled && !r.vague),
    solo: r.inner && r.words && r.wordAtoms === 1,
    shorter: r.shorter,
    long: r.wordAtoms > 2 || (r.wordAtoms === 2 && r.power <= 2),
    parted: r.parted,
    power: r.power,
    times: r.times,
  }
}
