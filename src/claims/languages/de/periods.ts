import type { PeriodRow } from '../../pack/pack.ts'

const months = 'januar februar märz april mai juni juli august september oktober november dezember'.split(' ')
const days = 'sonntag montag dienstag mittwoch donnerstag freitag samstag'.split(' ')
const quarters = 'ersten zweiten dritten vierten'.split(' ')

export const monthWords: readonly string[] = months

export const classes = {
  month: new Map<string, number>(months.map((word, n) => [word, n + 1] as const)),
  weekday: new Map<string, number>(days.map((word, n) => [word, n] as const)),
  quarter: new Map<string, number>(quarters.map((word, n) => [word, n + 1] as const)),
}

export const periods: readonly PeriodRow[] = [
  {
    name: 'Zeitraum',
    sets: { is: 'span' },
    patterns: ['{month} bis {month} {year}', '{month} bis {month}', '{day} bis {day} {month}', '{year} bis {year}'],
  },
  {
    name: 'Datum',
    sets: { is: 'named' },
    patterns: [
      '{day} {month} {year}',
      '{day} {month}',
      '{month} {year}',
      '{month}',
      'jahr {year}',
      'jahre {year}',
      'seit {year}',
      'in {year}',
      '{year}',
    ],
  },
  {
    name: 'Quartal',
    sets: { is: 'quarter-of', quarter: 0 },
    patterns: ['{quarter} quartal {year}', '{quarter} quartal'],
  },
  { name: 'Vorjahr', sets: { is: 'year', shift: -1 }, patterns: ['vergangenen jahr', 'im vorjahr', 'letztes jahr'] },
  {
    name: 'dieses Jahr',
    sets: { is: 'year', shift: 0 },
    patterns: ['in diesem jahr', 'dieses jahr', 'im laufenden jahr'],
  },
  {
    name: 'nächstes Jahr',
    sets: { is: 'year', shift: 1 },
    patterns: ['nächstes jahr', 'im nächsten jahr', 'im kommenden jahr'],
  },
  { name: 'vergangener Monat', sets: { is: 'month', shift: -1 }, patterns: ['vergangenen monat', 'im vormonat'] },
  { name: 'gestern', sets: { is: 'day', shift: -1 }, patterns: ['gestern'] },
  { name: 'heute', sets: { is: 'day', shift: 0 }, patterns: ['heute'] },
  { name: 'Wochentag', sets: { is: 'weekday' }, patterns: ['am {weekday}'] },
  { name: 'Uhrzeit', sets: { is: 'none' }, patterns: ['{n} uhr', '{n} . {n} uhr', '{n} : {n} uhr'] },
]
