import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { writeArticleFiles } from '../article-files.ts'
import { alternate, type Measured, measureNode, medianOf, mib, settleDisk } from '../measure.ts'
import { compare, type Part, parseSizes, type Row } from '../part.ts'

const baselines = join(import.meta.dirname, '..', 'baselines')

/** What one size of the input came to: medians. */
interface Size {
  readonly files: number
  readonly firstMs: number
  readonly secondMs: number
  readonly peakBytes: number
}

function readReport(run: Measured, expected: Record<string, number>): void {
  const report = JSON.parse(run.stdout)
  for (const [key, value] of Object.entries(expected)) {
    if (report[key] !== value) throw new Error(`ingest reports ${key} ${report[key]}, not ${value}`)
  }
}

function countRecords(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json')).length
}

/** One size: our first and second run and the two scripts, in alternation, each first run into an empty folder. */
async function measureSize(
  articles: string,
  files: number,
  rounds: number,
  cli: string,
): Promise<{ size: Size; rows: Row[] }> {
  const work = dirname(articles)
  const intoEmpty = <Result>(run: (output: string) => Result): Result => {
    const output = join(work, 'output')
    mkdirSync(output)
    settleDisk()
    const result = run(output)
    rmSync(output, { recursive: true, force: true })
    return result
  }
  const baseline = (name: string) => () =>
    intoEmpty((output) => {
      const run = measureNode([join(baselines, name), articles, output])
      if (countRecords(output) !== files) throw new Error(`${name} wrote ${countRecords(output)} records, not ${files}`)
      return run
    })
  const runs = await alternate(rounds, {
    ours: () =>
      intoEmpty((output) => {
        const args = [cli, 'ingest', '--articles', articles, '--output', output, '--json', '--quiet']
        const first = measureNode(args)
        readReport(first, { discovered: files, new: files, failed: 0 })
        settleDisk()
        const second = measureNode(args)
        readReport(second, { discovered: files, unchanged: files })
        return { first, second }
      }),
    plain: baseline('ingest-plain.mjs'),
    safe: baseline('ingest-safe.mjs'),
  })

  const first = medianOf(runs.ours.map((run) => run.first))
  const second = medianOf(runs.ours.map((run) => run.second))
  const plain = medianOf(runs.plain)
  const safe = medianOf(runs.safe)
  const perSecond = ({ wallMs }: { wallMs: number }) => (files / wallMs) * 1000
  const count = files.toLocaleString('en-US')
  const speed = { what: `${count} files: speed`, unit: 'files/s', ours: perSecond(first) } as const
  const cpu = { what: `${count} files: processor time`, unit: 's', ours: first.cpuMs / 1000 } as const
  const memory = { what: `${count} files: peak memory`, unit: 'MiB', ours: mib(first.peakBytes) } as const
  return {
    size: { files, firstMs: first.wallMs, secondMs: second.wallMs, peakBytes: first.peakBytes },
    rows: [
      compare({ ...speed, against: 'script, write + fsync + rename', other: perSecond(safe), aim: { min: 2 } }),
      compare({ ...speed, against: 'script, plain write', other: perSecond(plain), aim: { min: 0.5 } }),
      compare({ ...cpu, against: 'script, write + fsync + rename', other: safe.cpuMs / 1000 }),
      compare({ ...memory, against: 'script, write + fsync + rename', other: mib(safe.peakBytes) }),
      compare({
        what: `${count} files: again, unchanged`,
        unit: 's',
        ours: second.wallMs / 1000,
        against: 'our first run',
        other: first.wallMs / 1000,
        aim: { max: 0.03 },
      }),
    ],
  }
}

/** How a larger input compares with the smallest: time per file, and memory. */
function growth(small: Size, large: Size): Row[] {
  const times = large.files / small.files
  const what = `${large.files.toLocaleString('en-US')} files`
  const against = `${small.files.toLocaleString('en-US')} files`
  return [
    compare({
      what: `${what}: time`,
      unit: 's',
      ours: large.firstMs / 1000,
      against: `${times} × that of ${against}`,
      other: (small.firstMs * times) / 1000,
      aim: { max: 1.2 },
    }),
    compare({
      what: `${what}: peak memory`,
      unit: 'MiB',
      ours: mib(large.peakBytes),
      against: `that of ${against}`,
      other: mib(small.peakBytes),
      aim: { max: 1.2 },
    }),
  ]
}

export default {
  summary: 'ingest of generated article files against a minimal script, and again over unchanged files',
  rounds: 3,
  options: {
    files: { type: 'string', default: '20000', help: 'how many; several with commas show how time and memory grow' },
    folder: { type: 'string', help: 'where to work, to choose the disk; a temporary folder otherwise' },
  },
  async run({ options, rounds, cli, progress }) {
    const sizes = parseSizes('files', options.files)
    const parent = typeof options.folder === 'string' ? options.folder : tmpdir()
    const work = mkdtempSync(join(parent, 'newsledger-bench-'))
    // A child that the terminal's signal ends throws; without one, the signal is seen after the files are written.
    const stop = new AbortController()
    const interrupt = () => stop.abort()
    process.on('SIGINT', interrupt)
    try {
      const rows: Row[] = []
      const measured: Size[] = []
      for (const files of sizes) {
        progress(`${files} files, ${rounds} rounds`)
        const articles = join(work, `articles-${files}`)
        writeArticleFiles(articles, files)
        await setImmediate()
        stop.signal.throwIfAborted()
        const { size, rows: more } = await measureSize(articles, files, rounds, cli)
        rmSync(articles, { recursive: true, force: true })
        rows.push(...more)
        measured.push(size)
      }
      const [small, ...larger] = measured
      if (small) rows.push(...larger.flatMap((large) => growth(small, large)))
      return rows
    } finally {
      rmSync(work, { recursive: true, force: true })
      process.off('SIGINT', interrupt)
    }
  },
} satisfies Part
