import { join } from 'node:path'
import { makeWorkFolder } from '../folders.ts'
import { writeBenchLedger } from '../ledger.ts'
import { alternate, measureNode, medianOf, mib, timeNode } from '../measure.ts'
import { compare, type Part, wholeNumber } from '../part.ts'

const hashing = join(import.meta.dirname, '..', 'baselines', 'hash-files.mjs')

export default {
  summary: 'verify of a whole ledger against reading and hashing the same bytes',
  rounds: 5,
  options: {
    records: { type: 'string', default: '100000', help: 'how many' },
    folder: { type: 'string', help: 'where to work, to choose the disk; a temporary folder otherwise' },
  },
  async run({ options, rounds, cli, progress }) {
    const records = wholeNumber('records', options.records)
    using work = makeWorkFolder(options.folder as string | undefined)
    return await work.withEmpty(async (folder) => {
      progress(`${records} records`)
      const output = join(folder, 'output')
      const articles = join(folder, 'articles')
      writeBenchLedger(output, records, articles)
      const folders = ['--articles', articles, '--output', output]
      // A first ingest makes the index that any ledger has.
      timeNode([cli, 'ingest', ...folders, '--quiet'])
      const runs = await alternate(rounds, {
        ours: () => {
          const run = measureNode([cli, 'verify', ...folders, '--json', '--quiet'])
          const report = JSON.parse(run.stdout)
          if (report.unchanged < records) throw new Error(`verify found ${report.unchanged} whole, not ${records}`)
          return run
        },
        hashed: () => measureNode([hashing, output, articles]),
      })
      const [ours, hashed] = [medianOf(runs.ours), medianOf(runs.hashed)]
      const what = `${records.toLocaleString('en-US')} records`
      const against = 'read and hash the same files'
      return [
        compare({
          what: `${what}: verify`,
          unit: 's',
          ours: ours.wallMs / 1000,
          spread: ours.spread,
          against,
          other: hashed.wallMs / 1000,
          aim: { max: 3 },
        }),
        compare({
          what: `${what}: verify, processor time`,
          unit: 's',
          ours: ours.cpuMs / 1000,
          against,
          other: hashed.cpuMs / 1000,
        }),
        compare({
          what: `${what}: verify, peak memory`,
          unit: 'MiB',
          ours: mib(ours.peakBytes),
          against,
          other: mib(hashed.peakBytes),
        }),
      ]
    })
  },
} satisfies Part
