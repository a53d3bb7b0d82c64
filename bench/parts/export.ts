import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BenchLedger, writeBenchLedger } from '../ledger.ts'
import { alternate, type Measured, measureNode, median, timeNode } from '../measure.ts'
import { compare, type Part, type Row, UsageMistake } from '../part.ts'

/** What is exported, and into which file: its ending says the format. */
const exports = {
  'JSON lines': ['all.jsonl'],
  CSV: ['all.csv'],
  Parquet: ['all.parquet'],
  SQLite: ['all.sqlite'],
  ninjs: ['all.ninjs', '--format', 'ninjs'],
  'schema.org': ['all.ld', '--format', 'schema.org'],
  GDELT: ['all.gkg', '--format', 'gdelt'],
  'claims, CSV': ['claims.csv', '--claims'],
  'claims, Parquet': ['claims.parquet', '--claims'],
} as const

const mib = (bytes: number) => bytes / 2 ** 20

class Bench {
  readonly #cli: string
  readonly #work: string
  readonly #output: string

  constructor(cli: string, work: string, output: string) {
    this.#cli = cli
    this.#work = work
    this.#output = output
  }

  exportAll(name: keyof typeof exports): Measured {
    const [file, ...options] = exports[name]
    const path = join(this.#work, file)
    const run = measureNode([
      this.#cli,
      'export',
      '--output',
      this.#output,
      '--output-file',
      path,
      '--quiet',
      ...options,
    ])
    if (statSync(path).size === 0) throw new Error(`${name} is empty`)
    rmSync(path)
    return run
  }

  /** What people do without us: every record file through jq. */
  jq(): number {
    const path = join(this.#work, 'jq.jsonl')
    const script = `find "$0" -name '*.json' -print0 | xargs -0 jq -c . > "$1"`
    const start = performance.now()
    const { status, error } = spawnSync('sh', ['-c', script, join(this.#output, 'records'), path], { stdio: 'inherit' })
    const wallMs = performance.now() - start
    if (error) throw error
    if (status !== 0) throw new UsageMistake('the bench of export needs jq')
    rmSync(path)
    return wallMs
  }

  command(...args: string[]): Measured {
    return measureNode([this.#cli, ...args, '--output', this.#output])
  }

  start(): number {
    return timeNode([this.#cli, '--version']).wallMs
  }
}

const medianMs = (runs: readonly Measured[]) => median(runs.map(({ wallMs }) => wallMs))

async function measureExports(bench: Bench, small: Bench, ledger: BenchLedger, rounds: number): Promise<Row[]> {
  const names = Object.keys(exports) as (keyof typeof exports)[]
  const rows: Row[] = []
  let jsonLines = Number.NaN
  for (const name of names) {
    const runs = await alternate(rounds, {
      large: () => bench.exportAll(name),
      small: () => small.exportAll(name),
      jq: () => (name === 'JSON lines' ? bench.jq() : 0),
    })
    const count = name.startsWith('claims') ? ledger.claims : ledger.records
    const perSecond = (count / medianMs(runs.large)) * 1000
    const peak = median(runs.large.map(({ peakBytes }) => peakBytes))
    const smallPeak = median(runs.small.map(({ peakBytes }) => peakBytes))
    if (name === 'JSON lines') {
      jsonLines = medianMs(runs.large)
      const other = (count / median(runs.jq)) * 1000
      rows.push(
        compare({ what: name, unit: 'rows/s', ours: perSecond, against: 'find | xargs jq -c', other, aim: { min: 1 } }),
      )
    } else {
      const other = (count / jsonLines) * 1000
      rows.push(compare({ what: name, unit: 'rows/s', ours: perSecond, against: 'as JSON lines', other }))
    }
    rows.push(
      compare({
        what: `${name}: peak memory`,
        unit: 'MiB',
        ours: mib(peak),
        against: 'that of a fifth of it',
        other: mib(smallPeak),
        aim: { max: 1.25 },
      }),
    )
  }
  return rows
}

async function measureQuestions(bench: Bench, ledger: BenchLedger, rounds: number): Promise<Row[]> {
  const times = Math.max(rounds, 5)
  const start = median((await alternate(times, { start: () => bench.start() })).start)
  const built = bench.command('find', '--quiet', '반도체', '수출')
  const against = 'newsledger --version'
  const questions: Record<string, string[]> = {
    'find a subject': ['find', '--quiet', '반도체', '수출'],
    'find a subject in a unit since a month': [
      'find',
      '--quiet',
      'chip',
      'exports',
      '--unit',
      'USD',
      '--since',
      '2025-12',
    ],
    'find a unit': ['find', '--quiet', '--unit', 'har'],
    'find nothing': ['find', '--quiet', 'zebra'],
    'changes --after all but 10': ['changes', '--after', String(ledger.records - 10)],
    'changes --after half, to its end': ['changes', '--after', String(ledger.records / 2)],
  }
  const rows = [
    compare({
      what: 'build the search index',
      unit: 's',
      ours: built.wallMs / 1000,
      against: 'a thousand records',
      other: built.wallMs / ledger.records,
    }),
    compare({
      what: 'build the search index: peak memory',
      unit: 'MiB',
      ours: mib(built.peakBytes),
      against: 'all records',
      other: mib(ledger.bytes),
    }),
  ]
  for (const [what, args] of Object.entries(questions)) {
    const { run } = await alternate(times, { run: () => bench.command(...args) })
    rows.push(compare({ what, unit: 'ms', ours: medianMs(run), against, other: start }))
  }
  return rows
}

export default {
  summary: 'export to each format against jq, and what find and changes take, over generated records',
  rounds: 3,
  options: {
    records: { type: 'string', default: '100000', help: 'how many' },
    folder: { type: 'string', help: 'where to work, to choose the disk; a temporary folder otherwise' },
  },
  async run({ options, rounds, cli, progress }) {
    const count = Number(options.records)
    if (!Number.isSafeInteger(count) || count < 10) throw new UsageMistake('--records takes a whole number from 10 on')
    const work = mkdtempSync(join(typeof options.folder === 'string' ? options.folder : tmpdir(), 'newsledger-bench-'))
    try {
      progress(`writing ${count} records`)
      const ledger = writeBenchLedger(join(work, 'large'), count)
      writeBenchLedger(join(work, 'small'), Math.round(count / 5))
      progress(`${ledger.claims} claims, ${Math.round(mib(ledger.bytes))} MiB, ${rounds} rounds`)
      const bench = new Bench(cli, work, join(work, 'large'))
      const small = new Bench(cli, work, join(work, 'small'))
      return [
        ...(await measureExports(bench, small, ledger, rounds)),
        ...(await measureQuestions(bench, ledger, rounds)),
      ]
    } finally {
      rmSync(work, { recursive: true, force: true })
    }
  },
} satisfies Part
