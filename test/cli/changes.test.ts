import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sha256Hex } from '../../src/lib/hash.ts'
import { changeLogPath, recordPath } from '../../src/store/folders.ts'
import { readChanges } from '../../src/store/read-changes.ts'
import { english, updated, writeSampleLedger } from '../export/ledger.ts'
import { newsledger } from '../support/cli.ts'
import { temporaryFolders } from '../support/folders.ts'
import { runInProcess } from './in-process.ts'

const logLines = (output: string) => readFileSync(changeLogPath(output), 'utf8').split('\n').filter(Boolean)

test('the lines of the log as they stand, from the beginning or after a cursor', async () => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  const lines = logLines(folders.output)
  const all = await newsledger(['changes'], { cwd: folders.root })
  expect(all).toEqual({ status: 0, stdout: `${lines.join('\n')}\n`, stderr: '' })
  const some = await newsledger(['changes', '--after', '2'], { cwd: folders.root })
  expect(some.stdout).toBe(`${lines.slice(2).join('\n')}\n`)
  const none = await newsledger(['changes', '--after', '4'], { cwd: folders.root })
  expect(none).toEqual({ status: 0, stdout: '', stderr: '' })
})

test('a cursor file goes on where it was left', async () => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  const lines = logLines(folders.output)
  const run = () => newsledger(['changes', '--cursor', 'cursor.json', '--after', '1'], { cwd: folders.root })
  expect((await run()).stdout).toBe(`${lines.slice(1).join('\n')}\n`)
  expect(JSON.parse(readFileSync(join(folders.root, 'cursor.json'), 'utf8'))).toEqual({
    seq: 4,
    line_sha256: sha256Hex(lines[3]!),
  })
  expect(await run()).toEqual({ status: 0, stdout: '', stderr: '' })
  const more = JSON.stringify({ ...JSON.parse(lines[0]!), seq: 5, type: 'gone' })
  appendFileSync(changeLogPath(folders.output), `${more}\n`)
  expect((await run()).stdout).toBe(`${more}\n`)
})

test('--with-record adds the record; --claims says which figures moved, appeared or vanished', async () => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  const { status, stdout } = await newsledger(['changes', '--with-record', '--claims'], { cwd: folders.root })
  expect(status).toBe(0)
  const [first, , , last] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(first).toEqual({ ...JSON.parse(logLines(folders.output)[0]!), record: english })
  expect(last.record).toEqual(updated)
  expect(last.claim_changes.map(({ change, text }: { change: string; text: string }) => [change, text])).toEqual([
    ['moved', '19.8 percent → 20.1 percent'],
    ['moved', '$65.9 billion → $66.1 billion'],
    ['appeared', '6 to 7 percent'],
  ])
  expect(last.claim_changes[1].before).toEqual(english.claims[1])
  expect(last.claim_changes[2].after).toEqual(updated.claims[3])
})

test('a record that cannot be read is named, its line comes with null, exit status 1', async () => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  rmSync(recordPath(folders.output, english.content_hash))
  const { status, stdout, stderr } = await newsledger(['changes', '--claims', '--with-record', '--after', '3'], {
    cwd: folders.root,
  })
  expect(status).toBe(1)
  expect(JSON.parse(stdout)).toMatchObject({ seq: 4, claim_changes: null, record: { id: updated.id } })
  expect(stderr).toMatch(/^newsledger: missing_record: .*\n$/)
})

test('a gap ends it with an error; what came before it is given, and the cursor stays there', async () => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  const lines = logLines(folders.output)
  writeFileSync(changeLogPath(folders.output), `${lines[0]}\n${lines[1]}\n${lines[3]}\n`)
  const { status, stdout, stderr } = await newsledger(['changes', '--cursor', 'c'], { cwd: folders.root })
  expect([status, stdout]).toEqual([1, `${lines[0]}\n${lines[1]}\n`])
  expect(stderr).toContain('seq 4 comes where 3 should: changes are missing')
  expect(JSON.parse(readFileSync(join(folders.root, 'c'), 'utf8')).seq).toBe(2)
})

test.each([
  ['{"seq":2,"line_sha256":"00"}', 'is of another ledger: change 2 of this one is another'],
  ['{"seq":9,"line_sha256":"00"}', 'ends at seq 4, so that cursor is of another ledger'],
  ['9', 'ends at seq 4'],
  ['{"seq":-1}', 'holds no cursor'],
  ['{"seq":"2"}', 'holds no cursor'],
  ['hello', 'holds no cursor'],
  ['', 'holds no cursor'],
])('a cursor file with %j is refused and left as it is', async (text, message) => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  writeFileSync(join(folders.root, 'c'), text)
  const { status, stdout, stderr } = await runInProcess([
    'changes',
    '--output',
    folders.output,
    '--cursor',
    join(folders.root, 'c'),
  ])
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toContain(message)
  expect(readFileSync(join(folders.root, 'c'), 'utf8')).toBe(text)
})

test('half a line at the end is no change yet', async () => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  const text = readFileSync(changeLogPath(folders.output), 'utf8')
  appendFileSync(changeLogPath(folders.output), '{"seq":5,"at":')
  expect(await newsledger(['changes'], { cwd: folders.root })).toEqual({ status: 0, stdout: text, stderr: '' })
})

test('no ledger is an error, an empty one is not', async () => {
  using folders = temporaryFolders()
  mkdirSync(folders.root, { recursive: true })
  const none = await newsledger(['changes'], { cwd: folders.root })
  expect([none.status, none.stderr]).toEqual([1, 'newsledger: there is no ledger at output: name it with --output\n'])
  mkdirSync(folders.output)
  expect(await newsledger(['changes'], { cwd: folders.root })).toEqual({ status: 0, stdout: '', stderr: '' })
})

test('--follow gives what comes, keeps the cursor, and ends in order with a signal', async () => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  const lines = logLines(folders.output)
  const more = JSON.stringify({ ...JSON.parse(lines[0]!), seq: 5, type: 'gone' })
  const { status, stdout } = await newsledger(['changes', '--follow', '--after', '3', '--cursor', 'c'], {
    cwd: folders.root,
    onStart: (child) => {
      let text = ''
      child.stdout!.on('data', (chunk) => {
        const before = text.split('\n').length
        text += chunk
        if (before === 1 && text.split('\n').length === 2) appendFileSync(changeLogPath(folders.output), `${more}\n`)
        if (text.split('\n').length === 3) child.kill('SIGTERM')
      })
    },
  })
  expect([status, stdout]).toEqual([143, `${lines[3]}\n${more}\n`])
  expect(existsSync(join(folders.root, 'c'))).toBe(true)
})

test('the place of a cursor is found in a long log wherever it is', async () => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  const base = JSON.parse(logLines(folders.output)[0]!)
  const count = 5000
  const text = Array.from({ length: count }, (_, i) =>
    // Lines of very different lengths.
    JSON.stringify({ ...base, seq: i + 1, url: `https://paper.example/${'a'.repeat((i * 7919) % 2000)}` }),
  )
  writeFileSync(changeLogPath(folders.output), `${text.join('\n')}\n`)
  for (const after of [0, 1, 2, 777, 2500, 2501, 4998, 4999, 5000]) {
    const seqs: number[] = []
    let known: number | null = null
    const changes = readChanges(folders.output, { after, onKnown: ({ change }) => (known = change.seq) })
    for await (const group of changes) seqs.push(...group.map(({ change }) => change.seq))
    expect([seqs[0], seqs.length, known]).toEqual([after < count ? after + 1 : undefined, count - after, after || null])
  }
})
