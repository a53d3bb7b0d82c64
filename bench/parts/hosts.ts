import { join } from 'node:path'
import { filesBelow, makeWorkFolder } from '../folders.ts'
import { alternate, median, medianOf, mib } from '../measure.ts'
import { compare, type Part, type PartContext, wholeNumber } from '../part.ts'
import { expectReport, measureCrawl } from '../site/crawl-command.ts'
import { type HostKind, hostKind, type SiteSettings } from '../site/settings.ts'
import { openNewsSite } from '../site/site.ts'

const slowMs = 200
/** Every eighth host is slow; every fiftieth fails, and every fiftieth hangs. */
const trouble = { slowMs, slowEach: 8, failingEach: 50, hangingEach: 50 } as const
const timeoutMs = 1000
/** More than slow hosts hold at any moment. */
const concurrency = 128

/** Least time that so many requests to one host take, one after the other, with the delay between two starts. */
function idealMs(kind: HostKind, requests: number, delayMs: number): number {
  return kind === 'slow' ? (requests - 1) * Math.max(delayMs, slowMs) + slowMs : (requests - 1) * delayMs
}

export default {
  summary: 'crawl of many hosts, some slow, some failing: its time against what the delays allow, and its politeness',
  rounds: 1,
  options: {
    hosts: { type: 'string', default: '1000', help: 'how many, each an address of its own in 127.0.0.0/8' },
    pages: { type: 'string', default: '50', help: 'articles of each host' },
    delay: { type: 'string', default: '5000', help: 'milliseconds between two starts to one host' },
    folder: { type: 'string', help: 'where to work, to choose the disk; a temporary folder otherwise' },
  },
  async run({ options, rounds, cli, progress }: PartContext) {
    const hosts = wholeNumber('hosts', options.hosts)
    const pages = wholeNumber('pages', options.pages)
    const delay = wholeNumber('delay', options.delay)
    const settings: SiteSettings = { hosts, pages: 'bare', ...trouble }
    const kinds = Array.from({ length: hosts }, (_, i) => hostKind(i, settings))
    const works = kinds.filter((kind) => kind === 'good' || kind === 'slow').length
    // Each host is asked for robots.txt and its sitemap too. What fails is given up after some ten
    // seconds, so with the default sizes it sets no pace.
    const ideal = Math.max(...kinds.map((kind) => idealMs(kind, pages + 2, delay)))
    progress(`${hosts} hosts, ${hosts - works} of them failing, ${pages} pages each, ${rounds} rounds`)
    using work = makeWorkFolder(options.folder as string | undefined)
    await using site = await openNewsSite(settings)
    const sources = kinds.map((_, host) => site.sitemap({ first: host * pages, count: pages, host }))
    await site.warm(sources)
    const limits = { concurrency, per_host: 1, delay, timeout: timeoutMs / 1000, retries: 1 }
    const { ours } = await alternate(rounds, {
      ours: () =>
        work.withEmpty(async (folder) => {
          await site.takeFigures()
          const run = measureCrawl(cli, folder, sources, limits, works === hosts ? [0] : [1])
          const { report } = run
          expectReport(report, { discovered: hosts * pages, new: works * pages, failed: (hosts - works) * pages })
          const records = filesBelow(join(folder, 'output', 'records'), '.json').length
          if (records !== works * pages) throw new Error(`newsledger wrote ${records} records, not ${works * pages}`)
          const { smallestGapMs, lateMs } = await site.takeFigures()
          const reported = Math.min(...report.hosts.flatMap(({ min_gap_ms }) => min_gap_ms ?? []))
          return { ...run, seenGapMs: smallestGapMs ?? 0, lateMs, reportedGapMs: reported }
        }),
    })
    const middle = medianOf(ours)
    const what = `${hosts.toLocaleString('en-US')} hosts × ${pages} pages`
    return [
      compare({
        what: `${what}: time`,
        unit: 's',
        ours: middle.wallMs / 1000,
        against: 'what the delays allow',
        other: ideal / 1000,
        aim: { max: 1.2 },
      }),
      compare({
        what: `${what}: processor time`,
        unit: 's',
        ours: middle.cpuMs / 1000,
        against: 'what the delays allow',
        other: ideal / 1000,
      }),
      compare({
        what: `${what}: smallest gap, by the report`,
        unit: 'ms',
        ours: Math.min(...ours.map(({ reportedGapMs }) => reportedGapMs)),
        against: '--delay',
        other: delay,
        aim: { min: 1 },
      }),
      compare({
        what: `${what}: smallest gap, as the server saw it`,
        unit: 'ms',
        ours: Math.min(...ours.map(({ seenGapMs }) => seenGapMs)),
        against: '--delay less what the server was late',
        other: delay - Math.max(...ours.map(({ lateMs }) => lateMs)),
        aim: { min: 1 },
      }),
      compare({
        what: `${what}: longest block of the event loop`,
        unit: 'ms',
        ours: median(ours.map(({ blockedMs }) => blockedMs)),
        against: 'limit',
        other: 50,
        aim: { max: 1 },
      }),
      compare({ what: `${what}: peak memory`, unit: 'MiB', ours: mib(middle.peakBytes), against: 'limit', other: 300 }),
    ]
  },
} satisfies Part
