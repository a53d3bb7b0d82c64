import type { LookupAddress } from 'node:dns'
import { expect, test } from 'vitest'
import { guardedLookup, type Resolve } from '../../src/fetch/lookup.ts'

function lookUp(resolve: Resolve, options: { all?: boolean; family?: number } = { all: true }, allowPrivate = false) {
  const lookup = guardedLookup(resolve, allowPrivate)
  const ask = () =>
    new Promise<unknown>((done, fail) => {
      lookup('news.example', options, (error, address, family) =>
        error ? fail(error) : done(options.all ? address : { address, family }),
      )
    })
  return ask
}

const inside: LookupAddress = { address: '10.0.0.1', family: 4 }
const outside: LookupAddress = { address: '1.1.1.1', family: 4 }
const outside6: LookupAddress = { address: '2606:4700::1', family: 6 }

test('of several addresses only the public ones are given', async () => {
  expect(await lookUp(async () => [inside, outside, outside6])()).toEqual([outside, outside6])
  expect(await lookUp(async () => [inside, outside], {})()).toEqual(outside)
})

test('without a public one it fails, with --allow-private-network all are given', async () => {
  await expect(lookUp(async () => [inside])()).rejects.toMatchObject({ code: 'private_address' })
  expect(await lookUp(async () => [inside], { all: true }, true)()).toEqual([inside])
})

test('the family that a socket wants is heeded', async () => {
  expect(await lookUp(async () => [outside, outside6], { family: 6 })()).toEqual(outside6)
  await expect(lookUp(async () => [outside], { family: 6 })()).rejects.toMatchObject({ code: 'ENOTFOUND' })
  await expect(lookUp(async () => [])()).rejects.toMatchObject({ code: 'ENOTFOUND' })
})

test('a name is asked for once, also by many at the same time, and a failure is not kept', async () => {
  let asked = 0
  const ask = lookUp(async () => {
    asked++
    if (asked === 1) throw Object.assign(new Error('try again'), { code: 'EAI_AGAIN' })
    return asked === 2 ? [outside] : [inside]
  })
  await expect(ask()).rejects.toMatchObject({ code: 'EAI_AGAIN' })
  expect(await Promise.all([ask(), ask()])).toEqual([[outside], [outside]])
  expect(await ask()).toEqual([outside])
  expect(asked).toBe(2)
})
