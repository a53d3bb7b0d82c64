import type { Corpus } from '../corpus-row.ts'

const euro = 'currency/EUR'

/** What the small German pack reads. */
export const corpus: Corpus = {
  yes: [
    [
      { value: 1_234_500_000, unit: euro },
      ['Der Umsatz lag bei 1.234,5 Millionen Euro.', 'Es waren 1.234,5 Mio. Euro.'],
    ],
    [{ value: 2_500, unit: euro }, ['Das kostet 2.500 Euro.', 'Das kostet €2.500.', 'Das kostet 2.500 €.']],
    [
      { value: 3_200_000_000, unit: 'currency/USD', qualifier: 'more_than' },
      ['Mehr als 3,2 Mrd. Dollar flossen.', 'Es waren mehr als 3,2 Milliarden US-Dollar.'],
    ],
    [{ value: 0.83, unit: euro }, ['Der Liter kostet 83 Cent.']],
    [
      { value: 5_000, unit: 'currency/CHF' },
      ['Die Strafe beträgt 5.000 Schweizer Franken.', 'Die Strafe beträgt 5.000 Franken.'],
    ],
    [{ value: 40_000_000, unit: 'currency/SEK' }, ['Schweden zahlte 40 Millionen Kronen.']],
    [{ value: 250, unit: 'count' }, ['Zweihundertfünfzig Menschen kamen.', '250 Menschen kamen.']],
    [{ value: 21, unit: 'count' }, ['Einundzwanzig Häuser brannten.']],
    [{ value: 3_000_000, unit: euro }, ['Er erhielt drei Millionen Euro.']],
    [{ value: 15_000, unit: 'count' }, ['Fünfzehntausend Wohnungen fehlen.']],
    [
      { value: 5.3, unit: 'percent/%', kind: 'change', direction: 'up' },
      ['Die Exporte stiegen um 5,3 Prozent.', 'Die Exporte erhöhten sich um 5,3 Prozent.'],
    ],
    [
      { value: 5.3, unit: 'percent/%', kind: 'change', direction: 'down' },
      ['Die Exporte sanken um 5,3 %.', 'Die Exporte fielen um 5,3 Prozent.'],
    ],
    [{ value: 17.1, unit: 'percent/%', kind: 'level', direction: 'up' }, ['Die Quote stieg auf 17,1 Prozent.']],
    [
      { value: 0.4, unit: 'percentage_point/pp', kind: 'change', direction: 'down' },
      ['Die Quote sank um 0,4 Prozentpunkte.'],
    ],
    [{ value: 12, unit: 'duration/a' }, ['Der Bau dauerte zwölf Jahre.', 'Der Bau dauerte 12 Jahre.']],
    [{ value: 8, unit: 'duration/mo' }, ['Der Bau dauerte acht Monate.']],
    [{ min: 3, max: 5, unit: 'duration/a' }, ['Es dauert drei bis fünf Jahre.']],
    [
      { min: 20, max: 30, unit: 'length/km' },
      ['Es sind zwischen 20 und 30 Kilometer.', 'Es sind 20 bis 30 Kilometer.'],
    ],
    [{ value: 2, unit: 'multiple/1', kind: 'change', direction: 'up' }, ['Der Gewinn hat sich verdoppelt.']],
    [
      { value: 600, unit: 'area/har', qualifier: 'approximate' },
      ['Etwa 600 Hektar brannten.', 'Rund 600 Hektar brannten.'],
    ],
  ],
  no: [
    'Am 3. Mai 2025 tagte der Rat.',
    'Die Sitzung am 12.5.2025 begann um 14.30 Uhr.',
    'Sie beginnt um 15 Uhr.',
    'Im Jahr 2024 war es anders.',
    'Artikel 31 gilt.',
    'Das Zimmer 12 ist frei.',
    'Das Spiel endete 3:2.',
    'Der Airbus 320 landete.',
  ],
}
