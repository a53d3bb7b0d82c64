import { NO_VERB, NON_FINITE } from '../../../../pack/pack.ts'
import { NUMBER, WORD } from '../../../../text/tokens.ts'
import { set } from '../../../rows.ts'
import { PAST } from '../inflections.ts'
import { opensInfinitive } from '../objects.ts'
import type { Spot } from '../spot.ts'
import { telling } from '../tellers.ts'
import { AUXILIARY, BORDER, DETERMINER, formOf, KNOWN, overAdverbs, PREPOSITION, PRONOUN, traitsAt } from '../traits.ts'
import { attributes } from '../word-lists.ts'

/** A form in -ing. */
export function gerundAt(spot: Spot): number {
  const { nounish, place, next, opensObject } = spot
  if (nounish && !opensObject) return NO_VERB
  if (isToldOrCompound(spot) || isGerundNoun(spot)) return NO_VERB
  if (place.before !== undefined) return NON_FINITE
  return opensSentence(spot) && (opensObject || next?.norm === 'only') && next!.norm !== 'on' ? NON_FINITE : NO_VERB
}

/** Kinds of business, before their name. */
const houses = set(
  'company firm giant group site website service services platform startup chain bank agency consultancy business retailer house exchange',
)

/** Nouns behind the first word of their name: a moving average, continuing operations. */
const named: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['moving', set('average averages')],
  ['continuing', set('operations claims education')],
  ['turning', set('point points')],
  ['purchasing', set('manager managers power')],
  [
    'operating',
    set('income profit profits loss losses margin margins cost costs expenses revenue revenues earnings cash'),
  ],
])
/** "It was operating income that fell": a noun, for all the auxiliary before it. */
export const isNamed = (tokens: Spot['tokens'], i: number): boolean =>
  named.get(tokens[i]!.norm)?.has(tokens[i + 1]?.norm ?? '') === true

/** Whether it is what a verb of telling tells of, or part of a noun behind a preposition. */
function isToldOrCompound({ tokens, i, traits, word, left, next, opensObject }: Spot): boolean {
  // "The data suggest scrapping, which took out 9 percent, will be"
  if (telling.has(word) && (next?.norm === ',' || (traitsAt(next) & AUXILIARY) !== 0)) return true
  if (isNamed(tokens, i)) return true
  // "the average selling price", but "the final opening the way"
  const isPlain =
    next?.kind === WORD && (traitsAt(next) & (DETERMINER | PRONOUN | PREPOSITION | BORDER | AUXILIARY)) === 0
  if (isPlain && !next.capital && graded.has(word)) return true
  // "social networking company Chirper announced"
  if (next && houses.has(next.norm) && tokens[i + 2]?.capital && !tokens[i + 2]!.glued) return true
  // "the incidence of whooping cough"
  return (traits & KNOWN) === 0 && (left & PREPOSITION) !== 0 && next?.kind === WORD && !opensObject
}

/** Before a form in -ing and a noun they show that it is part of the noun. */
const graded = set(
  'average median mean typical final total overall minimum maximum initial usual standard basic lowest highest',
)

const growing = set('rising falling growing')

/** Forms that have amounts for their objects, and with them the place of a noun of a list. */
const measuring = set(
  'rising falling growing opening closing following leading earning saving finding holding setting beating rating reading standing heading planning running',
)

const percents = set('% percent pct cent')

/** "Mining rose 3 percent, farming 2 percent and housing 1 percent": whether it stands where a list of percentages has its nouns. */
function isOfList(tokens: Spot['tokens'], i: number): boolean {
  const lead = tokens[i - 1]
  if (lead?.norm !== ',' && lead?.norm !== 'and') return false
  const before = tokens[i - 2]
  const end = before?.norm === ',' ? tokens[i - 3] : before
  if (!end || !percents.has(end.norm) || measuring.has(tokens[i]!.norm)) return false
  let number = i + 1
  // "fishing an even better 5 percent"
  if ((traitsAt(tokens[number]) & DETERMINER) !== 0) while (number < i + 4 && tokens[number]?.kind === WORD) number++
  if (tokens[number]?.kind !== NUMBER) return false
  const unit = tokens[number + 1]?.norm === 'per' ? number + 2 : number + 1
  return percents.has(tokens[unit]?.norm ?? '') && tokens[unit + 1]?.norm !== 'of'
}

/** "Capital spending almost doubled", "income from shipping that rose": a kind of business, and the verb of what it is of. */
function isToldStraight(tokens: Spot['tokens'], i: number, left: number): boolean {
  const next = tokens[i + 1]?.norm ?? ''
  if (next === 'that' || next === 'which') return (left & PREPOSITION) !== 0
  const verb = tokens[next === 'more' && tokens[i + 2]?.norm === 'than' ? i + 3 : i + 2]
  const isAdverb = next === 'more' || next === 'almost' || next === 'nearly' || next === 'roughly'
  return isAdverb && verb?.kind === WORD && (formOf(verb) & PAST) !== 0
}

/** Whether one that is a noun as well is a noun by what stands around it: spending, parking. */
function isGerundNoun({ tokens, i, place, nounish, word, left, preposition }: Spot): boolean {
  const { before, sureAhead } = place
  if (!nounish) return false
  if (isOfList(tokens, i) || isToldStraight(tokens, i, left)) return true
  // "only for spending to rise"
  if ((left & PREPOSITION) !== 0 && opensInfinitive(tokens, i + 1)) return true
  if (!preposition) return false
  // "with inflation falling from 3 percent to 2 percent"
  if (growing.has(tokens[i]!.norm) && tokens[i + 2]?.kind === NUMBER) return false
  // "while spending on drugs was up"
  if (sureAhead && (left & BORDER) !== 0) return true
  // "raised capital spending for 2027"
  return (
    before?.kind === WORD &&
    before === tokens[overAdverbs(tokens, i - 1)] &&
    (left & (BORDER | PREPOSITION | PRONOUN | AUXILIARY)) === 0 &&
    ((left & KNOWN) === 0 || attributes.has(word))
  )
}

/** "Living in Paris, she wrote", but "Parking at the multi-storeys goes up": whether it may open the sentence with a phrase of its own. */
const opensSentence = ({ tokens, place, nounish, preposition }: Spot): boolean =>
  !(nounish && preposition && (place.sureAhead || !tokens.slice(1, 10).some(({ norm }) => norm === ',')))
