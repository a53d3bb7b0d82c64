import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { type Decision, extractClaims } from '../../src/claims/index.ts'
import { Values } from '../../src/cli/command.ts'
import { run } from '../../src/cli/commands/claims.ts'
import { explainTable } from '../../src/cli/explain-table.ts'

function decisionsOf(body: string, language: string): Decision[] {
  const decisions: Decision[] = []
  extractClaims(body, { language, date: '2025-06-15', explain: (decision) => decisions.push(decision) })
  return decisions
}

test('each number stands on a line with what became of it and why, and the fields of a claim below it', () => {
  const lines = explainTable(decisionsOf('Exports rose 5.3 percent in May, says article 31.', 'en')).split('\n')
  expect(lines[0]).toBe('number       outcome   at        rule')
  expect(lines.find((line) => line.startsWith('5.3 percent'))).toBe('5.3 percent  claim     13        digits')
  expect(lines.find((line) => line.startsWith('31'))).toMatch(/^31 {11}rejected {2}46 {8}\S/)
  expect(lines).toContain('               unit         unit %')
  expect(lines.some((line) => /^ {15}period +\S/.test(line))).toBe(true)
  expect(lines.at(-2)).toBe('claims 1, rejected 1')
})

test('columns stay in line behind Hangul and full width', () => {
  const lines = explainTable(decisionsOf('수출은 ５％ 늘어 7000억 달러가 됐다.', 'ko')).split('\n')
  expect(lines.find((line) => line.startsWith('７') || line.startsWith('7000억'))).toMatch(/^7000억 달러 {2}claim/)
  expect(lines.find((line) => line.startsWith('５％'))).toMatch(/^５％ {9}claim/)
})

test('a number with line breaks or control characters in it does not break the table', () => {
  const decision: Decision = { text: '3\n\u001b[31m%', start: 0, end: 3, outcome: 'claim', rule: 'digits', fields: {} }
  expect(explainTable([decision]).split('\n')).toHaveLength(4)
  expect(explainTable([decision])).not.toContain('\u001b')
})

test.each([
  ['a terminal gets the table', true, /^number +outcome/],
  ['a pipe gets one JSON line for each number', false, /^\{"text":"5 percent","start":8,"end":17,"outcome":"claim"/],
])('%s', async (_, isTTY, expected) => {
  const stdout = new PassThrough()
  const stderr = Object.assign(new PassThrough(), { isTTY })
  const status = await run({
    arguments: ['-'],
    values: new Values(
      new Map<string, string | boolean>([
        ['explain', true],
        ['lang', 'en'],
      ]),
      new Set(['explain', 'lang']),
    ),
    config: {},
    stdin: Readable.from([Buffer.from('It rose 5 percent.')]),
    stdout,
    stderr,
    print: (text) => stdout.write(text),
    signal: new AbortController().signal,
  })
  stdout.end()
  stderr.end()
  expect(status).toBe(0)
  expect(JSON.parse(await text(stdout))).toHaveLength(1)
  expect(await text(stderr)).toMatch(expected)
})
