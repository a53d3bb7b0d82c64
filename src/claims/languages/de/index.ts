import type { Pack } from '../../pack/pack.ts'
import { cues } from './cues.ts'
import { currencies } from './currencies.ts'
import { notClaims } from './not-claims.ts'
import { numbers } from './numbers.ts'
import { classes, monthWords, periods } from './periods.ts'
import { bare, nouns, phrases } from './phrases.ts'
import { units } from './units.ts'

/** A small pack: numbers, percent, money, times and the verbs of change. Clauses with the verb at their end are read as far as it goes. */
const pack: Pack = {
  tag: 'de',
  order: 'verb-medial',
  abbreviations: new Map([
    ...'mio mrd bio tsd ca bzw z.b d.h dr prof st str vgl u.a'.split(' ').map((word) => [word, 'never-ends'] as const),
    ...'nr art abs s'.split(' ').map((word) => [word, 'before-number'] as const),
  ]),
  sentenceOpeners: new Set(),
  afterOrdinal: new Set([...monthWords, 'quartal', 'halbjahr', 'jahrhundert', 'platz', 'rang', 'mal', 'stock']),
  numbers,
  units,
  currencies,
  cues,
  periods,
  classes,
  capitalClasses: new Set(['month', 'weekday']),
  notClaims,
  nouns,
  phrases,
  bare,
}
export default pack
