import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { formatProgress, RunProgress } from '../../src/cli/progress-line.ts'
import { Frontier, type Task } from '../../src/pipeline/frontier.ts'

function screen(columns = 200) {
  let text = ''
  const stream = new Writable({
    write: (chunk, _, done) => {
      text += chunk
      done()
    },
  })
  return { stream: Object.assign(stream, { columns, isTTY: true }), read: () => text.split('\r\u001b[2K').at(-1) }
}

/** A run whose clock stands where it is set. */
function open(line: ReturnType<typeof screen>['stream'] | null) {
  let now = 1000
  const told: string[] = []
  const progress = new RunProgress(
    line,
    () => {},
    (facts) => told.push(formatProgress(facts)),
    () => now,
  )
  return { progress, told, wait: (ms: number) => (now += ms) }
}

test('the line tells of the host that ends last at its pace, however quick the others are', () => {
  const { stream, read } = screen()
  const { progress, wait } = open(stream)
  using _ = progress
  progress.watch(() => ({
    left: 110,
    hosts: [
      { host: 'quick.example', left: 80, done: 400 },
      { host: 'slow.example', left: 30, done: 10 },
    ],
  }))
  wait(20_000)
  // quick: 80 of 20 a second, 4 s; slow: 30 of one in 2 s, 60 s.
  progress.settled({ at: 'https://slow.example/a\u001b[2J', outcome: 'new' })
  expect(read()).toBe(
    '1 item, 0.1/s, 110 to do at 2 hosts, most at quick.example, 60 s left: 1 new  https://slow.example/a\\u001b[2J',
  )
})

test('a terminal that does not say how wide it is gets lines for 80 columns', () => {
  const { stream, read } = screen(0)
  const { progress } = open(stream)
  using _ = progress
  progress.settled({ at: `https://a.example/${'a'.repeat(100)}`, outcome: 'new' })
  expect(read()).toBe(`1 item, 1000/s: 1 new  https://a.example/${'a'.repeat(37)}…`)
})

test('without hosts, all that was done says how long the rest takes', () => {
  const { progress, wait } = open(null)
  using _ = progress
  progress.watch(() => ({ left: 6000, hosts: [] }))
  wait(10_000)
  expect(progress.facts()).toMatchObject({ left: 6000, seconds_left: null })
  progress.settled({ at: 'a.txt', outcome: 'unchanged' })
  progress.settled({ at: 'b.txt', outcome: 'new' })
  expect(formatProgress(progress.facts())).toBe('2 items, 0.2/s, 6,000 to do, 8.3 h left: 1 unchanged, 1 new')
})

test('who asks by a signal gets an answer below the line', () => {
  const { stream, read } = screen()
  const { progress, told } = open(stream)
  using _ = progress
  progress.settled({ at: 'a', outcome: 'failed' })
  process.emit('SIGUSR1')
  expect(read()).toBe('')
  expect(told).toEqual(['1 item, 1000/s: 1 failed'])
})

test('a frontier tells what is queued and under way at each host', async () => {
  const frontier = new Frontier({ perHost: 1 })
  const task = (url: string): Task => ({ url, role: 'listed', key: url, source: null })
  for (const url of ['https://a.example/1', 'https://b.example/1', 'https://b.example/2']) frontier.add(task(url))
  const tasks = frontier[Symbol.asyncIterator]()
  const first = (await tasks.next()).value as Task
  frontier.done(first)
  await tasks.next()
  expect(first.url).toBe('https://a.example/1')
  // One of b is handed out, one waits for it.
  expect(frontier.outlook()).toEqual({ left: 2, hosts: [{ host: 'b.example', left: 2, done: 0 }] })
})
