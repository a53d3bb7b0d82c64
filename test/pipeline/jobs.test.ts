import { expect, test } from 'vitest'
import { doJob } from '../../src/pipeline/jobs.ts'
import { claimsIn } from '../../src/pipeline/record-of-article.ts'

test('what the config file says of a source decides how the claims of an article are read that says nothing', async () => {
  const html = `<article><h1>KBX 45</h1><p>${'KBX 45, LGD 17, HMM 60. '.repeat(8)}8%</p></article>`
  const page = {
    url: 'https://a.example/1',
    finalUrl: 'https://a.example/1',
    status: 200,
    bytes: Buffer.from(html),
    contentType: 'text/html; charset=utf-8',
    headers: {},
    fetchedAt: '2026-11-28T12:00:00+00:00',
  }
  const job = (defaults?: { language: string; category: string }) => doJob({ page, defaults })
  const plain = await job()
  const told = await job({ language: 'ko', category: '경제' })
  expect([plain.article.language, plain.article.category, claimsIn(plain.record)]).toEqual([null, null, []])
  expect([told.article.language, told.article.category]).toEqual(['ko', '경제'])
  expect(claimsIn(told.record)).toContainEqual(expect.objectContaining({ text: '8%', decimal: '8' }))
})
