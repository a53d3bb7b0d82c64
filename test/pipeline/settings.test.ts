import { expect, test } from 'vitest'
import { crawl, recrawl } from '../../src/pipeline/crawl.ts'
import { ingest } from '../../src/pipeline/ingest.ts'
import { verify } from '../../src/pipeline/verify.ts'
import { temporaryFolders } from '../support/folders.ts'

test.each([
  ['crawl', { urls: 'https://a.example/feed.xml' }],
  ['crawl', { urls: [], concurrency: 0 }],
  ['crawl', { urls: [], perHost: Number.NaN }],
  ['crawl', { urls: [], delay: '1000' }],
  ['crawl', { urls: [], since: 'yesterday' }],
  ['crawl', { urls: [new URL('https://a.example/feed.xml')] }],
  ['crawl', { sources: ['https://a.example/feed.xml'] }],
  ['crawl', { urls: [], allowPrivateNetwork: 'no' }],
  ['crawl', { urls: [], output: '' }],
  ['recrawl', {}],
  ['recrawl', { urls: [null] }],
  ['verify', { repair: 'no' }],
  ['ingest', { paths: '/somewhere' }],
] as const)('%s refuses %j, with which it would wait for ever or mean something else', async (name, options) => {
  using folders = temporaryFolders()
  const run = { crawl, recrawl, ingest, verify }[name] as (options: object) => Promise<unknown>
  await expect(run({ ...folders, ...options })).rejects.toMatchObject({ name: 'UsageError', code: 'bad_input' })
})
