import { promises as dns, type LookupAddress } from 'node:dns'
import { afterEach, expect, test, vi } from 'vitest'
import { guardedLookup, type Resolve, resolveBySystem } from '../../src/fetch/lookup.ts'

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

afterEach(() => void vi.restoreAllMocks())

test('the system knows localhost', async () => {
  const found = await resolveBySystem('localhost')
  expect(found.every(({ address }) => address === '127.0.0.1' || address === '::1')).toBe(true)
  expect(found).not.toHaveLength(0)
})

test('a system that is late is overtaken by the name servers, and one that fails is believed', async () => {
  vi.spyOn(dns, 'lookup').mockReturnValue(new Promise(() => {}) as never)
  vi.spyOn(dns, 'resolve4').mockResolvedValue(['1.1.1.1'] as never)
  vi.spyOn(dns, 'resolve6').mockRejectedValue(new Error('none'))
  expect(await resolveBySystem('news.example', 1)).toEqual([outside])
  vi.spyOn(dns, 'lookup').mockRejectedValue(Object.assign(new Error('no'), { code: 'ENOTFOUND' }))
  await expect(resolveBySystem('news.example', 1_000)).rejects.toMatchObject({ code: 'ENOTFOUND' })
})

test('a late system that fails at last, with name servers that know nothing, fails as the system does', async () => {
  vi.spyOn(dns, 'lookup').mockImplementation((async () => {
    await new Promise((resolve) => setTimeout(resolve, 10))
    throw Object.assign(new Error('no'), { code: 'EAI_AGAIN' })
  }) as never)
  vi.spyOn(dns, 'resolve4').mockRejectedValue(new Error('none'))
  vi.spyOn(dns, 'resolve6').mockResolvedValue([])
  await expect(resolveBySystem('news.example', 1)).rejects.toMatchObject({ code: 'EAI_AGAIN' })
})
