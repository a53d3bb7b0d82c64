import { setImmediate as immediate } from 'node:timers/promises'
import fc from 'fast-check'
import nock from 'nock'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { goodHealth, memoryHostHealth, memoryRobotsCache } from '../../src/fetch/index.ts'
import { Politeness } from '../../src/fetch/politeness.ts'
import { FakeClock } from '../support/clock.ts'
import { openServer } from '../support/server.ts'
import { openFetcher, type TestOptions } from './open-fetcher.ts'

beforeEach(() => nock.disableNetConnect())
afterEach(() => {
  nock.cleanAll()
  nock.enableNetConnect()
})

/** Hosts that answer everything, robots.txt with the given text, and note when on the clock they were asked for what. */
function watch(clock: FakeClock, hosts: readonly string[], robots: Record<string, string> = {}) {
  const seen: { host: string; path: string; at: number }[] = []
  const start = clock.now()
  for (const host of hosts) {
    nock(`http://${host}`)
      .persist()
      .get(/.*/)
      .reply((request: Request) => {
        const path = new URL(request.url).pathname
        seen.push({ host, path, at: clock.now() - start })
        if (path !== '/robots.txt') return [200, 'x']
        return robots[host] === undefined ? [404, ''] : [200, robots[host]]
      })
  }
  return seen
}

function gaps(seen: readonly { host: string; at: number }[], host: string): number[] {
  const times = seen.filter((each) => each.host === host).map((each) => each.at)
  return times.slice(1).map((at, i) => at - times[i]!)
}

describe('between two starts to one host', () => {
  test('the delay passes, robots.txt included', async () => {
    const clock = new FakeClock()
    const seen = watch(clock, ['a.example'])
    await using fetcher = openFetcher({ clock, limits: { delayMs: 1_000, perHost: 4 } })
    await Promise.all([1, 2, 3, 4].map((i) => fetcher.fetch(`http://a.example/${i}`)))
    expect(seen.map((each) => each.path)).toEqual(['/robots.txt', '/1', '/2', '/3', '/4'])
    for (const gap of gaps(seen, 'a.example')) {
      expect(gap).toBeGreaterThanOrEqual(1_000)
      expect(gap).toBeLessThan(1_100)
    }
    const [report] = fetcher.hosts()
    expect(report).toMatchObject({ host: 'a.example', requests: 5, bytes: 4, retries: 0, status_429: 0 })
    expect(report!.min_gap_ms).toBeGreaterThanOrEqual(1_000)
  })

  test('a longer Crawl-delay wins, a shorter one does not, and a host may have a delay of its own', async () => {
    const clock = new FakeClock()
    const delays = (ms: string) => `User-agent: *\nCrawl-delay: ${ms}`
    const seen = watch(clock, ['long.example', 'short.example', 'own.example'], {
      'long.example': delays('7'),
      'short.example': delays('0.1'),
    })
    await using fetcher = openFetcher({
      clock,
      limits: { delayMs: 1_000 },
      hostDelayMs: (host) => (host === 'own.example' ? 3_000 : undefined),
    })
    const urls = ['long', 'short', 'own'].flatMap((host) => [1, 2, 3].map((i) => `http://${host}.example/${i}`))
    await Promise.all(urls.map((url) => fetcher.fetch(url)))
    for (const [host, ms] of [
      ['long.example', 7_000],
      ['short.example', 1_000],
      ['own.example', 3_000],
    ] as const) {
      const found = gaps(seen, host)
      expect(found).toHaveLength(3)
      for (const gap of found) expect(Math.floor(gap / 100) * 100).toBe(ms)
    }
  })

  test('the delay passes from one run to the next as well', async () => {
    const clock = new FakeClock()
    const seen = watch(clock, ['a.example', 'b.example'])
    const options: TestOptions = {
      clock,
      hostHealth: memoryHostHealth(),
      robotsCache: memoryRobotsCache(),
      limits: { delayMs: 1_000 },
    }
    for (let run = 0; run < 3; run++) {
      await using fetcher = openFetcher(options)
      await fetcher.fetch('http://a.example/')
    }
    for (const gap of gaps(seen, 'a.example')) expect(gap).toBeGreaterThanOrEqual(1_000)
    expect(seen).toHaveLength(4)
  })

  test('with delay 0 nothing is waited for', async () => {
    const clock = new FakeClock()
    watch(clock, ['a.example'])
    await using fetcher = openFetcher({ clock, limits: { perHost: 2 } })
    await Promise.all([1, 2, 3, 4].map((i) => fetcher.fetch(`http://a.example/${i}`)))
    expect(clock.slept).toEqual([])
  })

  test('host names are told apart by port, not by path or scheme', async () => {
    const clock = new FakeClock()
    const seen = watch(clock, ['a.example', 'a.example:8080'])
    await using fetcher = openFetcher({ clock, limits: { delayMs: 1_000 } })
    await Promise.all(['http://a.example/1', 'http://a.example:8080/1'].map((url) => fetcher.fetch(url)))
    expect(fetcher.hosts().map((each) => [each.host, each.requests])).toEqual([
      ['a.example', 2],
      ['a.example:8080', 2],
    ])
    expect(Math.max(...seen.map((each) => each.at))).toBeLessThan(1_100)
  })
})

describe('a Crawl-delay longer than the limit', () => {
  test('lets one page through a run, and the rest wait for later runs that keep to it', async () => {
    const clock = new FakeClock()
    const seen = watch(clock, ['a.example'], { 'a.example': 'User-agent: *\nCrawl-delay: 600' })
    const options: TestOptions = { clock, hostHealth: memoryHostHealth(), robotsCache: memoryRobotsCache() }
    const run = async (...pages: number[]) => {
      await using fetcher = openFetcher(options)
      const results = await Promise.allSettled(pages.map((i) => fetcher.fetch(`http://a.example/${i}`)))
      return results.map((each) => (each.status === 'fulfilled' ? each.value.status : each.reason.code))
    }
    expect(await run(1, 2, 3)).toEqual([200, 'rate_limited', 'rate_limited'])
    expect(await run(2, 3)).toEqual(['rate_limited', 'rate_limited'])
    clock.advance(600_000)
    expect(await run(2, 3)).toEqual([200, 'rate_limited'])
    expect(seen.map((each) => each.path)).toEqual(['/robots.txt', '/1', '/2'])
    expect(seen[2]!.at - seen[1]!.at).toBeGreaterThanOrEqual(600_000)
  })

  test('is sat out where the limit is raised, or robots.txt is ignored', async () => {
    const clock = new FakeClock()
    const robots = { 'a.example': 'User-agent: *\nCrawl-delay: 120', 'b.example': 'User-agent: *\nCrawl-delay: 120' }
    const seen = watch(clock, ['a.example', 'b.example'], robots)
    await using fetcher = openFetcher({
      clock,
      robotsIgnored: new Set(['b.example']),
      limits: { maxWaitMs: 200_000, delayMs: 10 },
    })
    await Promise.all(['a', 'b'].flatMap((host) => [1, 2].map((i) => fetcher.fetch(`http://${host}.example/${i}`))))
    expect(Math.min(...gaps(seen, 'a.example'))).toBeGreaterThanOrEqual(120_000)
    expect(gaps(seen, 'b.example').every((gap) => gap >= 10 && gap < 100)).toBe(true)
  })
})

describe('at once', () => {
  test('to one host no more than --per-host, to all no more than --concurrency', async () => {
    nock.enableNetConnect()
    await using one = await openServer()
    await using two = await openServer()
    let underWay = 0
    const most = { all: 0, host: 0 }
    for (const server of [one, two]) {
      let here = 0
      server.handle('/page', (_, response) => {
        most.all = Math.max(most.all, ++underWay)
        most.host = Math.max(most.host, ++here)
        setTimeout(() => {
          underWay--
          here--
          response.end('x')
        }, 5)
      })
    }
    await using fetcher = openFetcher({ limits: { concurrency: 3, perHost: 2 } })
    await Promise.all(Array.from({ length: 24 }, (_, i) => fetcher.fetch((i % 2 ? one : two).url(`/page?${i}`))))
    expect(most).toEqual({ all: 3, host: 2 })
  })

  test('a host that hangs delays nobody else, nor does one that waits for another try', async () => {
    nock.enableNetConnect()
    await using hanging = await openServer()
    await using failing = await openServer()
    await using healthy = await openServer()
    failing.handle('/page', (_, response) => void response.writeHead(503).end())
    await using fetcher = openFetcher({
      limits: { concurrency: 2, perHost: 1, retries: 5, timeoutMs: 20_000, maxWaitMs: 600_000 },
      random: () => 1,
      robotsIgnored: new Set([hanging.host, failing.host, healthy.host]),
    })
    const started = performance.now()
    const others = [
      ...Array.from({ length: 5 }, () => fetcher.fetch(hanging.url('/never'))),
      ...Array.from({ length: 5 }, () => fetcher.fetch(failing.url('/page'))),
    ].map((each) => each.catch((error) => error.code))
    await Promise.all(Array.from({ length: 20 }, (_, i) => fetcher.fetch(healthy.url(`/page?${i}`))))
    expect(performance.now() - started).toBeLessThan(5_000)
    await fetcher.close()
    expect(new Set(await Promise.all(others))).toEqual(new Set(['stopped']))
  })

  test('hosts that failed before get half of the places at most', async () => {
    nock.enableNetConnect()
    const servers = [await openServer(), await openServer(), await openServer(), await openServer(), await openServer()]
    const [healthy, ...hanging] = servers
    const hostHealth = memoryHostHealth()
    for (const { host } of hanging) hostHealth.save(host, { ...goodHealth, failures: 1 })
    await using fetcher = openFetcher({
      hostHealth,
      robotsIgnored: new Set(servers.map((each) => each.host)),
      limits: { concurrency: 4, perHost: 4, timeoutMs: 20_000 },
    })
    const others = hanging.map((each) => fetcher.fetch(each.url('/never')).catch((error) => error.code))
    await Promise.all([1, 2, 3, 4, 5].map((i) => fetcher.fetch(healthy!.url(`/page?${i}`))))
    expect(hanging.filter((each) => each.requests.length > 0)).toHaveLength(2)
    await fetcher.close()
    expect(new Set(await Promise.all(others))).toEqual(new Set(['stopped']))
    for (const server of servers) await server.close()
  })

  test('and all of them are tried in the end', async () => {
    const clock = new FakeClock()
    const hosts = Array.from({ length: 9 }, (_, i) => `h${i}.example`)
    const seen = watch(clock, hosts)
    const hostHealth = memoryHostHealth()
    for (const host of hosts) hostHealth.save(host, { ...goodHealth, failures: 4 })
    await using fetcher = openFetcher({ clock, hostHealth, limits: { concurrency: 2, perHost: 1, delayMs: 10 } })
    await Promise.all(hosts.flatMap((host) => [1, 2].map((i) => fetcher.fetch(`http://${host}/${i}`))))
    expect(seen).toHaveLength(27)
  })

  test('hosts take turns: who asks for much does not shut out who asks for little', async () => {
    const clock = new FakeClock()
    const seen = watch(clock, ['big.example', 'small.example'])
    await using fetcher = openFetcher({ clock, limits: { concurrency: 1, perHost: 1 } })
    const many = Array.from({ length: 30 }, (_, i) => fetcher.fetch(`http://big.example/${i}`))
    const few = [1, 2, 3].map((i) => fetcher.fetch(`http://small.example/${i}`))
    await Promise.all([...many, ...few])
    const places = seen.flatMap((each, i) => (each.host === 'small.example' ? i : []))
    expect(Math.max(...places)).toBeLessThanOrEqual(9)
  })
})

describe('a stop', () => {
  test('rejects what waits, what is under way and what comes later', async () => {
    nock.enableNetConnect()
    await using server = await openServer()
    const stop = new AbortController()
    await using fetcher = openFetcher({
      signal: stop.signal,
      robotsIgnored: new Set([server.host]),
      limits: { concurrency: 3, perHost: 1, delayMs: 60_000, timeoutMs: 60_000, retries: 2 },
    })
    const results = ['/never', '/page', '/page?2'].map((path) =>
      fetcher.fetch(server.url(path)).catch((error) => error),
    )
    while (server.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 2))
    stop.abort()
    for (const error of await Promise.all(results)) expect(error).toMatchObject({ name: 'FetchError', code: 'stopped' })
    await expect(fetcher.fetch(server.url('/page'))).rejects.toMatchObject({ code: 'stopped' })
    expect(server.requests).toHaveLength(1)
  })

  test('ends the wait for another try', async () => {
    const stop = new AbortController()
    nock('http://a.example').get('/robots.txt').reply(404)
    nock('http://a.example').get('/1').reply(500)
    await using fetcher = openFetcher({ signal: stop.signal, limits: { retries: 3 }, random: () => 1 })
    const result = fetcher.fetch('http://a.example/1').catch((error) => error.code)
    while (fetcher.hosts()[0]?.retries !== 1) await new Promise((resolve) => setTimeout(resolve, 2))
    stop.abort()
    expect(await result).toBe('stopped')
  })

  test('that came before the start lets nothing start', async () => {
    await using fetcher = openFetcher({ signal: AbortSignal.abort() })
    await expect(fetcher.fetch('http://a.example/1')).rejects.toMatchObject({ code: 'stopped' })
  })
})

test('whatever is asked for, each request has its turn, and no bound is broken', async () => {
  const request = fc.record({
    host: fc.nat(4),
    comesAt: fc.nat(3_000),
    connectsFor: fc.nat(300),
    lasts: fc.nat(2_000),
    fails: fc.boolean(),
    pauses: fc.option(fc.nat(5_000), { freq: 8 }),
  })
  const options = fc.record({ concurrency: fc.integer({ min: 1, max: 4 }), perHost: fc.integer({ min: 1, max: 3 }) })
  await fc.assert(
    fc.asyncProperty(
      fc.array(request, { maxLength: 25 }),
      options,
      fc.constantFrom(0, 100, 1_000),
      async (requests, limits, delay) => {
        const clock = new FakeClock(undefined, () => immediate())
        const politeness = new Politeness({
          ...limits,
          delayMs: () => delay,
          maxWaitMs: 60_000,
          clock,
          health: memoryHostHealth(),
        })
        const underWay = { all: 0, hosts: new Map<string, number>() }
        const sent = new Map<string, number[]>()
        const pausedUntil = new Map<string, number>()
        const ends = await Promise.all(
          requests.map(async ({ host: number, comesAt, connectsFor, lasts, fails, pauses }) => {
            const host = `h${number}.example`
            await clock.sleep(comesAt)
            let turns = 0
            await politeness
              .run(host, `http://${host}/`, async (turn) => {
                turns++
                expect(clock.now()).toBeGreaterThanOrEqual(pausedUntil.get(host) ?? 0)
                const here = (underWay.hosts.get(host) ?? 0) + 1
                underWay.hosts.set(host, here)
                expect(++underWay.all).toBeLessThanOrEqual(limits.concurrency)
                expect(here).toBeLessThanOrEqual(limits.perHost)
                await clock.sleep(connectsFor)
                sent.set(host, [...(sent.get(host) ?? []), clock.now()])
                turn.sent()
                await clock.sleep(lasts)
                if (pauses !== null) {
                  pausedUntil.set(host, Math.max(pausedUntil.get(host) ?? 0, clock.now() + pauses))
                  await politeness.pause(host, pauses)
                }
                underWay.all--
                underWay.hosts.set(host, underWay.hosts.get(host)! - 1)
                if (fails) throw new Error('broken')
              })
              .catch((error) => expect(error.message).toBe('broken'))
            return turns
          }),
        )
        expect(ends).toEqual(requests.map(() => 1))
        for (const times of sent.values()) {
          for (let i = 1; i < times.length; i++) expect(times[i]! - times[i - 1]!).toBeGreaterThanOrEqual(delay)
        }
        const counted = politeness.report().reduce((sum, each) => sum + each.requests, 0)
        expect(counted).toBe(requests.length)
      },
    ),
    { numRuns: 150, seed: 1 },
  )
})
