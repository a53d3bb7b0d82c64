import { set } from '../../rows.ts'
import { irregular, regular } from './word-lists.ts'

/*
 * How English verbs are inflected, and which forms of known ones a word is.
 */

export const BASE = 1
export const THIRD = 2
export const PAST = 4
export const PARTICIPLE = 8
export const ING = 16

const third = (base: string): string => {
  if (/(s|x|z|ch|sh|o)$/.test(base)) return `${base}es`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
}

const ing = (base: string, doubled: boolean): string => {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`
  return doubled ? `${base + base.at(-1)}ing` : `${base}ing`
}

const ed = (base: string, doubled: boolean): string => {
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  return doubled ? `${base + base.at(-1)}ed` : `${base}ed`
}

/** One vowel and one consonant at the end may double it: dropped, admitted. Both spellings are taken. */
const mayDouble = (base: string): boolean => /[^aeiou][aeiou][bdgklmnprt]$/.test(base)

const regulars = set(regular)
const irregulars = new Set<string>()
const irregularPasts = new Map<string, number>()
for (const row of irregular.split('|')) {
  const [base, past, participle] = row.split(' ') as [string, string, string]
  irregulars.add(base)
  irregularPasts.set(past, (irregularPasts.get(past) ?? 0) | PAST)
  irregularPasts.set(participle, (irregularPasts.get(participle) ?? 0) | PARTICIPLE)
}

// "ups its forecast": "up" itself is an adverb
irregularPasts.set('ups', THIRD)
irregularPasts.set('upped', PAST | PARTICIPLE)

/** Whether a word is the form of one of the verbs that ends in -s, -ed or -ing: asked of the verbs that its letters allow, so that no form is kept. */
export const isThirdOf = (word: string, bases: ReadonlySet<string>): boolean =>
  word.endsWith('s') &&
  [word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -3)}y`].some(
    (base) => bases.has(base) && third(base) === word,
  )

const isEdOf = (word: string, bases: ReadonlySet<string>): boolean =>
  word.endsWith('ed') &&
  [word.slice(0, -1), word.slice(0, -2), word.slice(0, -3), `${word.slice(0, -3)}y`].some(
    (base) => bases.has(base) && (ed(base, false) === word || (mayDouble(base) && ed(base, true) === word)),
  )

const isIngOf = (word: string, bases: ReadonlySet<string>): boolean =>
  word.endsWith('ing') &&
  [word.slice(0, -3), word.slice(0, -4), `${word.slice(0, -3)}e`, `${word.slice(0, -4)}ie`].some(
    (base) => bases.has(base) && (ing(base, false) === word || (mayDouble(base) && ing(base, true) === word)),
  )

/** Which forms of known verbs a word is, as bits; 0 for none. */
export function formsOf(word: string): number {
  let forms = irregularPasts.get(word) ?? 0
  if (regulars.has(word) || irregulars.has(word)) forms |= BASE
  if (isThirdOf(word, regulars) || isThirdOf(word, irregulars)) forms |= THIRD
  if (isEdOf(word, regulars)) forms |= PAST | PARTICIPLE
  if (isIngOf(word, regulars) || isIngOf(word, irregulars)) forms |= ING
  return forms
}
