import { z } from 'zod'
import type { Known } from './known.ts'

/** Dimension of a quantity. A type that the list lacks (Hz, dB) is a `count` with its text. */
export const unitTypes = [
  'currency',
  'percent',
  'percentage_point',
  'basis_point',
  'duration',
  'length',
  'area',
  'volume',
  'mass',
  'energy',
  'power',
  'temperature',
  'speed',
  'data',
  'index',
  'multiple',
  'rank',
  'count',
] as const

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

export const unitSchema = z.looseObject({
  type: z.enum(unitTypes),
  /** ISO 4217 for currency, `%`, `pp`, `bp`, UCUM for physical units and durations, `1` for index, multiple and rank, `null` for a count. */
  code: z.string().nullable(),
  /** As written; for a count the thing counted. */
  text: z.string(),
})

/** One quantity that a body asserts. `start` and `end` are offsets into the body in UTF-16 code units. */
export const claimSchema = z.looseObject({
  text: z.string().min(1),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  sentence: z.looseObject({ start: z.int().nonnegative(), end: z.int().positive() }),
  value: z.number().nullable(),
  /** The same as an exact decimal string, for numbers past 2^53. */
  decimal: z
    .string()
    .regex(/^-?\d+(\.\d+)?$/)
    .nullable(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  unit: unitSchema,
  qualifier: z.enum(['exact', 'approximate', 'more_than', 'less_than', 'at_least', 'at_most']),
  kind: z.enum(['level', 'change', 'share', 'rank', 'limit']),
  direction: z.enum(['up', 'down', 'flat']).nullable(),
  basis: z.enum(['yoy', 'qoq', 'mom', 'wow', 'dod', 'previous']).nullable(),
  previous: z.looseObject({ value: z.number(), unit: unitSchema }).nullable(),
  subject: z.string().min(1).nullable(),
  /** First and last day, both included. */
  period: z.looseObject({ start: isoDate, end: isoDate }).nullable(),
  modality: z.enum(['reported', 'estimate', 'forecast', 'target', 'hypothetical']),
  attribution: z.string().min(1).nullable(),
})

export type UnitType = (typeof unitTypes)[number]
export type Unit = Known<z.infer<typeof unitSchema>>
export type Claim = Known<z.infer<typeof claimSchema>>
export type Qualifier = Claim['qualifier']
export type Kind = Claim['kind']
export type Direction = NonNullable<Claim['direction']>
export type Basis = NonNullable<Claim['basis']>
export type Modality = Claim['modality']
