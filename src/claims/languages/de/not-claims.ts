import type { NotClaims } from '../../pack/pack.ts'
import { list } from '../rows.ts'

const label = 'label: number of a room, street, page, law or thing in a series'

export const notClaims: NotClaims = {
  before: new Map([
    ...list(
      'artikel paragraf paragraph absatz § seite kapitel zimmer raum gleis linie nummer nr nr. straße autobahn klasse phase platz runde flug',
      label,
    ),
    ...list(
      'g airbus boeing dax mdax covid formel euro-',
      'number inside a name (product, index, instrument, event, organisation)',
    ),
    ...list('telefon tel fax', 'phone number'),
  ]),
  after: [],
  patterns: [
    ['{n} . {n} . {n}', 'date with points'],
    ['{n} . {n} .', 'date with points'],
    ['{n} : {n}', 'clock time or score'],
    ['{n} / {n}', 'date or pair with a slash'],
    ['dax {n}', 'number inside a name (product, index, instrument, event, organisation)'],
  ],
  base: { before: new Set(['pro', 'je']), behind: new Set() },
  gluedBefore: new Set(['us', 'eur', 'chf']),
}
