import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { writeSampleLedger } from '../export/ledger.ts'
import { newsledger } from '../support/cli.ts'
import { temporaryFolders } from '../support/folders.ts'

test('view prints its address alone on standard output, serves, and ends in order by a signal', async () => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  let status = 0
  const { stdout, ...ran } = await newsledger(['view', '--output', folders.output], {
    onStart: async (child) => {
      const [line] = (await once(child.stdout!, 'data')) as [string]
      const deadline = performance.now() + 10_000
      while (status !== 200 && performance.now() < deadline) status = (await fetch(line.trim())).status
      child.kill('SIGTERM')
    },
  })
  expect(stdout).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\n$/)
  expect([status, ran.status, ran.stderr]).toEqual([200, 143, 'newsledger: Ctrl-C ends it\n'])
})

test('view of no ledger, or on a port that is taken, says so and ends', async () => {
  using folders = temporaryFolders()
  const none = await newsledger(['view', '--output', folders.output])
  expect([none.status, none.stdout]).toEqual([1, ''])
  expect(none.stderr).toContain('there is no ledger')
  writeSampleLedger(folders.output)
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  const taken = await newsledger(['view', '--output', folders.output, '--port', String(port)])
  other.close()
  expect([taken.status, taken.stdout]).toEqual([2, ''])
  expect(taken.stderr).toBe(
    `newsledger: cannot listen on 127.0.0.1:${port}: something else does; name another --port, or leave it out for a free one\n`,
  )
})
