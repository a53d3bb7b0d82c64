import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { configJsonSchema } from '../src/cli/config.ts'
import { changeJsonSchema, claimJsonSchema, recordJsonSchema, reportJsonSchema } from '../src/record/record.ts'

type Schema = Readonly<Record<string, unknown>>

/** `schemas/` holds them as they were released last. It changes with a release, not with the code. */
const released = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, '..', 'schemas', `${name}.schema.json`), 'utf8')) as Schema

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const strings = (value: unknown) => (Array.isArray(value) ? value.map(String) : [])

/**
 * What a program that was written for `before` would trip over in data that `after` describes: a key that is gone or no longer always there,
 * another type, a value that it does not know.
 */
function breaksForReaders(before: unknown, after: unknown, path: string): string[] {
  if (!isSchema(before) || !isSchema(after)) return before === undefined || isSchema(after) ? [] : [`${path} is gone`]
  const found: string[] = []
  const keys = isSchema(before.properties) ? Object.keys(before.properties) : []
  for (const key of keys) {
    const next = isSchema(after.properties) ? after.properties[key] : undefined
    if (next === undefined) found.push(`${path}.${key} is gone`)
    else found.push(...breaksForReaders((before.properties as Schema)[key], next, `${path}.${key}`))
  }
  for (const key of strings(before.required)) {
    if (!strings(after.required).includes(key)) found.push(`${path}.${key} is no longer always there`)
  }
  for (const word of ['type', 'const', 'pattern', 'format'] as const) {
    if (before[word] !== undefined && JSON.stringify(before[word]) !== JSON.stringify(after[word])) {
      found.push(`${path}: ${word} was ${JSON.stringify(before[word])}, is ${JSON.stringify(after[word])}`)
    }
  }
  const values = strings(before.enum)
  if (values.length > 0) {
    found.push(
      ...strings(after.enum)
        .filter((value) => !values.includes(value))
        .map((value) => `${path} may be "${value}" now`),
    )
  }
  found.push(...breaksForReaders(before.items, after.items, `${path}[]`))
  if (Array.isArray(before.anyOf)) {
    const next = Array.isArray(after.anyOf) ? after.anyOf : []
    if (next.length !== before.anyOf.length) found.push(`${path} has other alternatives`)
    for (const [i, choice] of before.anyOf.entries()) found.push(...breaksForReaders(choice, next[i], `${path}|${i}`))
  }
  return found
}

test.each([
  ['record', recordJsonSchema],
  ['claim', claimJsonSchema],
  ['report', reportJsonSchema],
  ['changes', changeJsonSchema],
] as const)('a reader of the released %s schema reads what is written now', (name, schema) => {
  expect(breaksForReaders(released(name), JSON.parse(JSON.stringify(schema())), name)).toEqual([])
})

test('every key of the released config schema still stands', async () => {
  const now = (await configJsonSchema()) as { properties: object }
  const before = released('config') as { properties?: object }
  expect(Object.keys(before.properties ?? {}).filter((key) => !(key in now.properties))).toEqual([])
})

test('the comparison finds what would break a reader', () => {
  const before = { type: 'object', properties: { a: { type: 'string' }, b: { enum: ['x'] } }, required: ['a'] }
  expect(breaksForReaders(before, before, 'r')).toEqual([])
  const grown = { ...before, properties: { ...before.properties, c: { type: 'null' } }, required: ['a', 'c'] }
  expect(breaksForReaders(before, grown, 'r')).toEqual([])
  const broken = { type: 'object', properties: { a: { type: 'number' }, b: { enum: ['x', 'y'] } }, required: [] }
  expect(breaksForReaders(before, broken, 'r')).toHaveLength(3)
  expect(breaksForReaders(before, { type: 'object', properties: {} }, 'r')).toHaveLength(3)
})
