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
