import { readCurrencies } from './currencies.ts'
import { type FirstLook, lookForLetters, lookForWords } from './first-look.ts'
import { compileNumerals, type NumeralReader, vulgar } from './numerals.ts'
import type { Cue, NumberTables, Pack, PeriodSets, UnitRow, WholeRow } from './pack.ts'
import { Patterns } from './patterns.ts'
import { commaMarks, type NumberMarks, pointMarks } from './tokens.ts'
import { Trie } from './trie.ts'
import { bitOf, type WordClass, Words } from './words.ts'

export interface UnitMatch {
  readonly row: UnitRow
  readonly form: string
}

/** A pack made ready for matching, once for each language in a process. */
export interface Compiled {
  readonly pack: Pack
  readonly words: Words
  /** `null`: a number may be written with any word. */
  readonly firstLook: FirstLook | null
  readonly marks: NumberMarks
  readonly numerals: NumeralReader
  readonly unitsAfter: Trie<UnitRow[]>
  /** Rows that share a form are told apart by the places that the text names. */
  readonly unitsBefore: ReadonlyMap<string, readonly UnitRow[]>
  readonly cues: Patterns<Cue>
  readonly qualifiers: Patterns<Cue>
  readonly periods: Patterns<{ readonly name: string; readonly sets: PeriodSets }>
  readonly whole: Patterns<WholeRow>
  readonly labels: Patterns<string>
  readonly labelsAfter: Trie<string>
  readonly isParticle: (rest: string) => boolean
}

/**
 * Objects with all of the fields that any of them has, in one order. Rows of a pack name only what they need; the engine reads them at
 * every step, and V8 reads a field fast only where the objects that come along have one shape.
 */
function inOneShape<T extends object>(rows: readonly T[]): T[] {
  const fields = new Set<string>()
  for (const row of rows) for (const field of Object.keys(row)) fields.add(field)
  return rows.map((row) => {
    const out: Record<string, unknown> = {}
    for (const field of fields) out[field] = (row as Record<string, unknown>)[field]
    return out as T
  })
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
  const unitsAfter = new Trie<UnitRow[]>()
  const unitsBefore = new Map<string, UnitRow[]>()
  const lists = new Map<string, UnitRow[]>()
  const currencies = readCurrencies(pack.currencies ?? '')
  for (const row of [...inOneShape([...currencies.settled, ...pack.units]), ...currencies.plain]) {
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
        const list = unitsBefore.get(key)
        if (list) list.push(row)
        else unitsBefore.set(key, [row])
      }
    }
  }
  const labelsAfter = new Trie<string>()
  for (const [form, why] of pack.notClaims.after) labelsAfter.add(form, why)
  const rows: [string, Cue][] = []
  const qualifierRows: [string, Cue][] = []
  for (const cue of inOneShape(pack.cues))
    for (const pattern of cue.patterns) (cue.role === 'qualifier' ? qualifierRows : rows).push([pattern, cue])
  const numerals = compileNumerals(pack.numbers)
  const cues = new Patterns(0, rows, isParticle, roleOf)
  const whole = new Patterns(
    1,
    pack.numbers.whole.map((row) => [row.pattern, row] as const),
    isParticle,
  )
  const labels = new Patterns(2, pack.notClaims.patterns, isParticle)
  const periods = new Patterns(
    3,
    pack.periods.flatMap((row) =>
      row.patterns.map((pattern) => [pattern, { name: row.name, sets: row.sets }] as const),
    ),
    isParticle,
  )
  const qualifiers = new Patterns(4, qualifierRows, isParticle)
  const sets = [cues, whole, labels, periods, qualifiers]
  const classesOf = wordClasses(pack)
  const begins = beginsOfNumbers(pack.numbers)
  const counts = countTest(pack.numbers, begins, numerals, unitsAfter)
  const wholeKeys = keysOfWhole(pack.numbers)
  const moneyEnds = new Set([...unitsBefore.keys()].map(lastPiece))
  const { pairing, negations } = pack.phrases
  const words = new Words((norm) => {
    const classes = classesOf(norm)
    const openings = sets.map((set) => set.openingsOf(norm, classes))
    let opens = 0
    openings.forEach((opening, id) => {
      if (opening !== undefined) opens |= 1 << id
    })
    const isWhole = openings[whole.id] !== undefined
    const digit = digitWord(pack.numbers, norm)
    // 삼 미터; but 이 is "this" too often to be looked at for its own sake.
    const tells = counts(norm) || (digit !== null && digit !== '2')
    return {
      norm,
      classes,
      openings: opens === 0 ? undefined : openings,
      opens,
      bit: bitOf(norm),
      endsMoney: moneyEnds.has(norm),
      counts:
        isWhole || tells || digit !== null || pack.numbers.articles.has(norm) || pack.numbers.ones?.has(norm) === true,
      tells: tells || (wholeKeys === null ? isWhole : wholeKeys.has(norm)),
      traits: pack.phrases.traitsOf?.(norm) ?? 0,
      pairs: pairing?.has(norm) === true,
      negates: negations !== undefined && (negations.has(norm) || norm.endsWith("n't") || norm.endsWith('n’t')),
      parted: undefined,
    }
  })
  return {
    pack,
    words,
    firstLook: firstLookOf(pack.numbers, begins, wholeKeys, numerals),
    marks: pack.numbers.decimalComma ? commaMarks : pointMarks,
    numerals,
    unitsAfter,
    unitsBefore,
    cues,
    qualifiers,
    periods,
    whole,
    labels,
    labelsAfter,
    isParticle,
  }
}

/** The digit that a word says which counts only before a few units (이, 삼), or `null`. */
function digitWord({ atoms, soloUnits }: NumberTables, norm: string): string | null {
  if (soloUnits === undefined || norm.length !== 1) return null
  const atom = atoms.find(([word]) => word === norm)?.[1]
  return atom?.is === 'ones' && atom.inner === true ? atom.value : null
}

const noClasses: readonly WordClass[] = []

/** The classes of a word, looked for when it is met: few words of the tables are. */
function wordClasses(pack: Pack): (norm: string) => readonly WordClass[] {
  const tables = Object.entries(pack.classes)
  return (norm) => {
    let found: WordClass[] | null = null
    for (const [name, table] of tables) {
      const value = table.get(norm)
      if (value === undefined) continue
      found ??= []
      found.push({ name, value, capital: pack.capitalClasses?.has(name) === true })
    }
    return found ?? noClasses
  }
}

/** For each pattern that is a quantity by itself the word that is seldom elsewhere; `null` where one has no plain word. */
function keysOfWhole(numbers: NumberTables): ReadonlySet<string> | null {
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
  return keys
}

/** Words that a quantity begins with, as far as they are told apart by spaces. */
function beginsOfNumbers(numbers: NumberTables): ReadonlySet<string> {
  const begins = new Set([
    ...vulgar.keys(),
    ...numbers.ordinals.keys(),
    ...numbers.denominators.keys(),
    ...(numbers.halfBefore ?? []),
  ])
  if (!numbers.spaced) return begins
  for (const [form, atom] of numbers.atoms)
    if (atom.is !== 'and' && atom.is !== 'part' && atom.is !== 'some' && !(atom.is === 'scale' && atom.short))
      begins.add(form.split(' ', 1)[0]!)
  return begins
}

/** All that {@link Word.tells} may be true of. */
function firstLookOf(
  { spaced, whole }: NumberTables,
  begins: ReadonlySet<string>,
  wholeKeys: ReadonlySet<string> | null,
  numerals: NumeralReader,
): FirstLook | null {
  if (spaced) return wholeKeys && lookForWords([...begins, ...wholeKeys])
  const heads = whole.map(({ pattern }) => pattern)
  if (heads.some((head) => head.startsWith('*') || head.startsWith('{'))) return null
  const first = [...begins, ...heads].map((word) => word.charCodeAt(0))
  return lookForLetters([...first, ...numerals.starts, ...numerals.pairs.starts()])
}

/** Whether a quantity may begin with a word: never wrongly no, seldom wrongly yes, so that most sentences need no further look. */
function countTest(
  numbers: NumberTables,
  begins: ReadonlySet<string>,
  numerals: NumeralReader,
  units: Trie<UnitRow[]>,
): (norm: string) => boolean {
  if (numbers.spaced) return (norm) => begins.has(norm)
  const mark = numbers.fractionMark
  return (norm) => {
    if (begins.has(norm)) return true
    if (numerals.pairs.match(norm, 0, norm.length)) return true
    if (!numerals.starts.has(norm.charCodeAt(0))) return false
    let at = 0
    for (let steps = 0; steps < 40; steps++) {
      const atom = numerals.atoms.match(norm, at, norm.length)
      if (!atom) return false
      if (atom.value.is === 'vague') return true
      const alone = atom.value.is === 'ones' && atom.value.inner === true && steps === 0
      if (atom.end === norm.length) return !alone
      at = atom.end
      if (mark !== undefined && norm.startsWith(mark, at)) return true
      // A syllable that counts only inside a longer number.
      if (alone && !numerals.atoms.match(norm, at, norm.length)) return false
      if (units.reaches(norm, at)) return true
    }
    return true
  }
}

/** Cues of one role share no token, but those that look ahead and those that look back may. */
const roleOf = (cue: Cue): string =>
  (cue.role === 'kind' || cue.role === 'modality') && cue.side === 'after' ? `${cue.role} behind` : cue.role

/** The last piece of a money sign as the tokenizer cuts it: the trailing letters in lower case, else the last character. */
function lastPiece(form: string): string {
  let at = form.length
  while (at > 0 && /[A-Za-z]/.test(form[at - 1]!)) at--
  return at < form.length ? form.slice(at).toLowerCase() : form.slice(-1)
}
