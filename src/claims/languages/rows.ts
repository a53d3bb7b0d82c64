import type { Cue, UnitRow } from '../pack/pack.ts'

/*
 * What the tables of all packs are written with.
 */

/** The words of a line, apart by spaces. */
export const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** A unit by all its forms, letter case ignored. */
export const all = (type: UnitRow['type'], code: string | null, ...forms: string[]): UnitRow => ({ forms, type, code })

/** Symbols whose case matters. */
export const exact = (type: UnitRow['type'], code: string, ...forms: string[]): UnitRow => ({
  forms,
  type,
  code,
  exact: true,
})

/** Symbols of the SI, and of bits and bytes, that say the same in each language and with no other word beside them. */
export const symbols: readonly UnitRow[] = [
  exact('duration', 'us', 'µs', 'μs'),
  exact('duration', 'ns', 'ns'),
  exact('length', 'nm', 'nm'),
  ...['MJ', 'GJ', 'TJ', 'PJ', 'EJ', 'eV', 'keV', 'MeV', 'GeV', 'TeV'].map((code) => exact('energy', code, code)),
  exact('power', 'uW', 'µW', 'μW'),
  ...['W', 'mW', 'MW'].map((code) => exact('power', code, code)),
  exact('data', 'kBy', 'KB', 'kB'),
  ...['MB', 'GB', 'TB', 'PB', 'EB', 'KiB', 'MiB', 'GiB', 'TiB'].map((code) => exact('data', `${code}y`, code)),
  ...['kbit', 'Mbit', 'Gbit', 'Tbit'].map((code) => exact('data', code, code, code.slice(0, 2))),
]

/** Money signs that stand before the number. */
export const sign = (code: string, ...forms: string[]): UnitRow => ({ forms, type: 'currency', code, side: 'before' })

export const qualifier = (
  name: string,
  side: 'before' | 'after',
  sets: 'exact' | 'approximate' | 'more_than' | 'less_than' | 'at_least' | 'at_most',
  ...patterns: string[]
): Cue => ({ name, role: 'qualifier', side, sets, patterns })

/** Words that all make a number no claim for the same reason. */
export const list = (words: string, why: string): [string, string][] => words.split(' ').map((word) => [word, why])
