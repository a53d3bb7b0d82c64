import { expect, test } from 'vitest'
import { sha256Hex } from '../../src/lib/hash.ts'
import { HashSet } from '../../src/lib/hash-set.ts'

test('each hash is new once, also after the table has grown many times', () => {
  const set = new HashSet()
  const hashes = Array.from({ length: 20_000 }, (_, i) => sha256Hex(String(i)))
  expect(hashes.every((hash) => set.add(hash))).toBe(true)
  expect(hashes.some((hash) => set.add(hash))).toBe(false)
  expect(set.size).toBe(20_000)
  expect(hashes.every((hash) => set.has(hash))).toBe(true)
  expect(set.has(sha256Hex('another'))).toBe(false)
})
