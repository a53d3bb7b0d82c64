import type { Atom, NumberTables, WholeRow } from '../../pack/pack.ts'

const ones =
  'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  )
const tens = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ')

/** From one to ninety-nine as they stand inside a longer word: the ones come first (einundzwanzig). */
const below = (n: number): string => {
  if (n < 20) return ones[n]!
  const ten = tens[Math.floor(n / 10) - 2]!
  return n % 10 === 0 ? ten : `${ones[n % 10]}und${ten}`
}

/** German writes a number as one word: each is an atom of its own. */
function words(): (readonly [string, Atom])[] {
  const made: (readonly [string, Atom])[] = [
    ['eins', { is: 'ones', value: '1' }],
    ...['ein', 'eine', 'einen', 'einem', 'einer'].map(
      (word) => [word, { is: 'ones', value: '1', weak: true }] as const,
    ),
    ['tausend', { is: 'scale', power: 3, group: true }],
    ['hundert', { is: 'scale', power: 2, group: false }],
    ['dutzend', { is: 'times', value: '12' }],
  ]
  for (let n = 2; n < 100; n++) {
    made.push([below(n), { is: 'ones', value: String(n) }])
    made.push([`${below(n)}tausend`, { is: 'ones', value: String(n * 1000) }])
  }
  for (let hundreds = 1; hundreds < 10; hundreds++) {
    const head = `${hundreds === 1 ? 'ein' : ones[hundreds]}hundert`
    made.push([head, { is: 'ones', value: String(hundreds * 100) }])
    made.push([`${head}tausend`, { is: 'ones', value: String(hundreds * 100_000) }])
    for (let n = 1; n < 100; n++) {
      const rest = n === 1 ? 'eins' : below(n)
      made.push([head + rest, { is: 'ones', value: String(hundreds * 100 + n) }])
      if (hundreds === 1) made.push([`hundert${rest}`, { is: 'ones', value: String(100 + n) }])
    }
  }
  made.push(['hunderttausend', { is: 'ones', value: '100000' }])
  return made
}

const scale = (power: number, ...forms: string[]): (readonly [string, Atom])[] =>
  forms.map((form) => [form, { is: 'scale', power, group: true }] as const)

const fold = (pattern: string, value: string): WholeRow => ({
  pattern,
  value,
  unit: { type: 'multiple', code: '1' },
  name: 'Vielfaches',
})
const moved = (pattern: string, value: string, direction: 'up' | 'down'): WholeRow => ({
  ...fold(pattern, value),
  kind: 'change',
  direction,
})

export const numbers: NumberTables = {
  spaced: true,
  decimalComma: true,
  /** Made when the language is first used: two thousand words. */
  get atoms() {
    return [
      ...words(),
      ...scale(3, 'tsd', 'tsd.'),
      ...scale(6, 'million', 'millionen', 'mio', 'mio.'),
      ...scale(9, 'milliarde', 'milliarden', 'mrd', 'mrd.'),
      ...scale(12, 'billion', 'billionen', 'bio.'),
    ]
  },
  whole: [
    moved('verdoppelt', '2', 'up'),
    moved('verdoppelte', '2', 'up'),
    moved('verdoppelten', '2', 'up'),
    moved('verdreifacht', '3', 'up'),
    moved('verdreifachte', '3', 'up'),
    moved('halbiert', '0.5', 'down'),
    moved('halbierte', '0.5', 'down'),
    fold('doppelt so', '2'),
    fold('dreimal so', '3'),
    { ...fold('die Hälfte', '0.5'), pattern: 'hälfte', kind: 'share' },
    { ...fold('ein drittel', '0.333333333333333'), kind: 'share' },
    { ...fold('zwei drittel', '0.666666666666666'), kind: 'share' },
    { ...fold('ein viertel', '0.25'), kind: 'share' },
    { ...fold('ein fünftel', '0.2'), kind: 'share' },
  ],
  denominators: new Map(),
  outOf: ['von'],
  ordinals: new Map(),
  ordinalSuffixes: [],
  articles: new Set(),
  rangeFrames: [{ join: 'bis' }, { join: 'oder' }, { join: 'und', before: ['zwischen'] }],
  rangeMarks: new Set(['-', '–', '—', '~']),
  minusWords: new Set(['minus']),
  compoundWords: ['und'],
}
