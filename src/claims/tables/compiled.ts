import { vulgar } from '../numbers/numerals/fractions.ts'
import type { NumeralReader } from '../numbers/numerals/numeral.ts'
import { compileNumerals } from '../numbers/numerals.ts'
import type { Atom, Cue, NumberTables, Pack, WholeRow } from '../pack/pack.ts'
import { type FirstLook, lookForLetters, lookForWords } from '../text/first-look.ts'
import { commaMarks, type NumberMarks, pointMarks } from '../text/tokens.ts'
import { Trie } from '../text/trie.ts'
import { beginBit, bitOf, classBit, endBit, type WordClass, Words } from '../text/words.ts'
import { Patterns } from './patterns.ts'
import { type NamedPeriod, readUnits, tabulate, type Units } from './tables.ts'

/** A pack made ready for matching, once for each language in a process. */
export interface Compiled {
  readonly pack: Pack
  readonly words: Words
  /** `null`: a number may be written with any word. */
  readonly firstLook: FirstLook | null
  readonly marks: NumberMarks
  readonly numerals: NumeralReader
  readonly units: Units
  readonly cues: Patterns<Cue>
  readonly qualifiers: Patterns<Cue>
  readonly periods: Patterns<NamedPeriod>
  readonly whole: Patterns<WholeRow>
  /** Phrases whose numbers are no claims, with the reason. */
  readonly notClaims: Patterns<string>
  readonly labelsAfter: Trie<string>
  readonly isParticle: (rest: string) => boolean
}

type FieldOf<T> = T extends T ? keyof T : never

/** All fields that a cue of any role has. */
const noCue: Readonly<Record<FieldOf<Cue>, undefined>> = {
  name: undefined,
  patterns: undefined,
  role: undefined,
  side: undefined,
  sets: undefined,
  notFor: undefined,
  notNouns: undefined,
  places: undefined,
  ahead: undefined,
  led: undefined,
  silent: undefined,
  noun: undefined,
  adjacent: undefined,
  behind: undefined,
  verbOnly: undefined,
  spread: undefined,
  amounts: undefined,
  counts: undefined,
  compares: undefined,
  kind: undefined,
  reported: undefined,
  conditional: undefined,
  notDone: undefined,
  ofNext: undefined,
  ofForecasters: undefined,
  open: undefined,
  source: undefined,
  outlook: undefined,
  aside: undefined,
  ofPapers: undefined,
  opens: undefined,
  thing: undefined,
}

/**
 * Cues with all fields, in one order. Rows of a pack name only what they need; the engine reads them at every step, and V8 reads a field
 * fast only where the objects that come along have one shape, in whatever language.
 */
const inOneShape = (cues: readonly Cue[]): Cue[] => cues.map((cue) => ({ ...noCue, ...cue }) as Cue)

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
  const tables = pack.tables ?? tabulate(pack)
  const units = readUnits(tables.units)
  const labelsAfter = new Trie<string>()
  for (const [form, why] of pack.notClaims.after) labelsAfter.add(form, why)
  const numerals = compileNumerals(pack.numbers)
  const cueRows = inOneShape(tables.cues.values)
  const cues = new Patterns(0, { table: tables.cues.table, values: cueRows }, isParticle, roleOf)
  const whole = new Patterns(1, { table: tables.whole, values: pack.numbers.whole }, isParticle)
  const notClaims = new Patterns(2, tables.notClaims, isParticle)
  const periods = new Patterns(3, tables.periods, isParticle)
  const qualifiers = new Patterns(4, { table: tables.qualifiers, values: cueRows }, isParticle)
  const sets = [cues, whole, notClaims, periods, qualifiers]
  const classesOf = wordClasses(pack)
  const begins = beginsOfNumbers(pack.numbers)
  const counts = countTest(pack, begins, numerals, units.after)
  const wholeKeys = tables.wholeKeys && new Set(tables.wholeKeys)
  const moneyEnds = new Set(tables.units.ends)
  const { pairing, negations, genitiveEndings = [], negativeEndings = [] } = pack.phrases
  const words = new Words((written) => {
    const norm = pack.phrases.plainOf?.(written) ?? written
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
      traitBits: classes.reduce((bits, { name }) => bits | classBit(name), beginBit(norm) | endBit(norm)),
      endsMoney: moneyEnds.has(norm),
      counts:
        isWhole || tells || digit !== null || pack.numbers.articles.has(norm) || pack.numbers.ones?.has(norm) === true,
      tells:
        tells ||
        pack.numbers.oneMeasured?.tells.has(norm) === true ||
        (wholeKeys === null ? isWhole : wholeKeys.has(norm)),
      traits: pack.phrases.traitsOf?.(norm) ?? 0,
      pairs: pairing?.has(norm) === true,
      ofName: pack.phrases.names?.get(norm) ?? null,
      abbreviates: pack.abbreviations.has(norm),
      genitive: genitiveEndings.some((ending) => norm.endsWith(ending)),
      negates: negations?.has(norm) === true || negativeEndings.some((ending) => norm.endsWith(ending)),
      parted: undefined,
    }
  })
  return {
    pack,
    words,
    firstLook: firstLookOf(pack.numbers, begins, wholeKeys, numerals),
    marks: pack.numbers.decimalComma ? commaMarks : pointMarks,
    numerals,
    units,
    cues,
    qualifiers,
    periods,
    whole,
    notClaims,
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

/** Words that a quantity begins with, as far as they are told apart by spaces. */
function beginsOfNumbers(numbers: NumberTables): ReadonlySet<string> {
  const begins = new Set([
    ...vulgar.keys(),
    ...numbers.ordinals.keys(),
    ...numbers.denominators.keys(),
    ...(numbers.halfBefore?.keys() ?? []),
  ])
  if (!numbers.spaced) return begins
  for (const [form, atom] of numbers.atoms)
    if (atom.is !== 'and' && atom.is !== 'part' && atom.is !== 'some' && !(atom.is === 'scale' && atom.short))
      begins.add(form.split(' ', 1)[0]!)
  return begins
}

/** All that {@link Word.tells} may be true of. */
function firstLookOf(
  { spaced, whole, oneMeasured }: NumberTables,
  begins: ReadonlySet<string>,
  wholeKeys: ReadonlySet<string> | null,
  numerals: NumeralReader,
): FirstLook | null {
  if (spaced) return wholeKeys && lookForWords([...begins, ...wholeKeys, ...(oneMeasured?.tells ?? [])])
  const heads = whole.map(({ pattern }) => pattern)
  if (heads.some((head) => head.startsWith('*') || head.startsWith('{'))) return null
  const first = [...begins, ...heads].map((word) => word.charCodeAt(0))
  return lookForLetters([...first, ...numerals.starts, ...numerals.pairs.starts()])
}

/** Whether a quantity may begin with a word: never wrongly no, seldom wrongly yes, so that most sentences need no further look. */
function countTest(
  { numbers, bare }: Pack,
  begins: ReadonlySet<string>,
  numerals: NumeralReader,
  units: Units['after'],
): (norm: string) => boolean {
  if (numbers.spaced) return (norm) => begins.has(norm)
  const mark = numbers.fractionMark
  const amounts = bare.large?.words
  const joins = new Set(numbers.rangeFrames.flatMap(({ join, bare }) => (bare ? join : [])))
  // 십억을; 이십에서
  const isWithoutUnit = (norm: string, at: number): boolean =>
    at > 1 && (amounts?.test(norm.slice(0, at)) === true || joins.has(norm.slice(at)))
  // 오퍼센트, 삼개월
  const isSolo = (atom: Atom, norm: string, at: number): boolean => {
    const { soloUnits, soloApart } = numbers
    if (atom.is !== 'ones' || !soloUnits) return false
    const isUnit = (end: number): boolean => {
      const unit = norm.slice(at, end)
      return unit.length > 1 && soloUnits(atom.value, unit) && soloApart?.has(unit) !== true
    }
    return units.match(norm, at, norm.length, isUnit) !== null
  }
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
      if (alone && !numerals.atoms.match(norm, at, norm.length)) return isSolo(atom.value, norm, at)
      if (units.reaches(norm, at) || isWithoutUnit(norm, at)) return true
    }
    return true
  }
}

/** Cues of one role share no token, but those that look ahead and those that look back may. */
const roleOf = (cue: Cue): string =>
  (cue.role === 'kind' || cue.role === 'modality') && cue.side === 'after' ? `${cue.role} behind` : cue.role
