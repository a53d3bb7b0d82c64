// `npm run bench [-- NAME] [--json] [options]`: runs one part of the bench, or all of them, and prints one table.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { cpus, loadavg, release, totalmem } from 'node:os'
import { join } from 'node:path'
import { type ParseArgsOptionDescriptor, parseArgs } from 'node:util'
import { isMet, type Part, type Row, UsageMistake, wholeNumber } from './part.ts'

const root = join(import.meta.dirname, '..')
const partsFolder = join(import.meta.dirname, 'parts')

const sharedOptions = {
  json: { type: 'boolean', help: 'one JSON object instead of the table' },
  rounds: { type: 'string', help: 'how often each side runs; the median counts' },
  cli: { type: 'string', help: 'measure this main.js instead of dist/main.js' },
  help: { type: 'boolean', help: 'this' },
} as const satisfies Record<string, ParseArgsOptionDescriptor & { help: string }>

function partNames(): string[] {
  return readdirSync(partsFolder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -'.ts'.length))
    .sort()
}

async function loadPart(name: string): Promise<Part> {
  const names = partNames()
  if (!names.includes(name)) throw new UsageMistake(`no part "${name}"; there are: ${names.join(', ')}`)
  return (await import(join(partsFolder, `${name}.ts`))).default
}

async function listParts(): Promise<string> {
  const lines = ['npm run bench [-- NAME] [--json] [options]: one part or all; NAME --help lists the options', '']
  for (const name of partNames()) lines.push(`  ${name.padEnd(12)} ${(await loadPart(name)).summary}`)
  return lines.join('\n')
}

function partHelp(name: string, part: Part): string {
  const options: Part['options'] = { ...part.options, ...sharedOptions }
  const lines = Object.entries(options).map(
    ([option, { help, default: value }]) =>
      `  --${option.padEnd(12)} ${help}${value === undefined ? '' : ` (default ${value})`}`,
  )
  return [`${name}: ${part.summary}`, '', ...lines, '', `Rounds: ${part.rounds} unless asked otherwise.`].join('\n')
}

function machine() {
  let commit: string | null = null
  try {
    commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  } catch {
    // A tarball without its history can be measured too.
  }
  const [cpu, ...others] = cpus()
  return {
    date: new Date().toISOString(),
    commit,
    node: process.version,
    system: `${process.platform} ${release()} ${process.arch}`,
    cpu: `${others.length + 1} × ${cpu?.model ?? 'unknown'}`,
    memory_gib: Math.round(totalmem() / 2 ** 30),
    load: Number((loadavg()[0] ?? 0).toFixed(2)),
  }
}

function figure(value: number, unit: Row['unit']): string {
  const digits =
    (unit.endsWith('/s') && value >= 100) || unit === 'requests' || value >= 1000 ? 0 : value >= 100 ? 1 : 2
  return `${value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })} ${unit}`
}

function aimOf(row: Row): string {
  if (!row.aim) return ''
  const round = (n: number) => Number(n.toFixed(2))
  const bound = 'min' in row.aim ? `≥ ${round(row.aim.min)}` : `≤ ${round(row.aim.max)}`
  return `${bound} ${isMet(row) ? 'met' : 'MISSED'}`
}

function table(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.what,
    figure(row.ours, row.unit),
    row.spread === undefined ? '' : `± ${Math.round(row.spread * 50)} %`,
    row.against,
    figure(row.other, row.unit),
    `${row.ratio.toFixed(2)} ×`,
    aimOf(row),
  ])
  const all = [['', 'newsledger', '', 'against', '', 'ratio', 'aim'], ...cells]
  const widths = all[0]!.map((_, column) => Math.max(...all.map((line) => line[column]!.length)))
  const numeric = new Set([1, 2, 4, 5])
  return all
    .map((line) =>
      line
        .map((cell, column) => (numeric.has(column) ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function defaultsOf(options: Part['options']) {
  return Object.fromEntries(Object.entries(options).map(([name, { default: value }]) => [name, value as string]))
}

/** @param part whose options are taken beside the shared ones; `null`: all parts are run */
function parseOptions(args: readonly string[], part: Part | null) {
  try {
    return parseArgs({ args: [...args], options: { ...part?.options, ...sharedOptions } }).values
  } catch (error) {
    throw new UsageMistake((error as Error).message)
  }
}

async function main([name, ...args]: readonly string[]): Promise<void> {
  if (name === '--help') {
    console.log(await listParts())
    return
  }
  const isAll = name === undefined || name.startsWith('--')
  const names = isAll ? partNames() : [name]
  const only = isAll ? null : await loadPart(name)
  const options = parseOptions(isAll && name !== undefined ? [name, ...args] : args, only)
  if (only && options.help) {
    console.log(partHelp(name!, only))
    return
  }
  const cli = options.cli ?? join(root, 'dist', 'main.js')
  if (!existsSync(cli)) throw new UsageMistake(`there is no ${cli}: npm run build makes dist/main.js`)
  const where = machine()
  const rows: (Row & { part: string })[] = []
  for (const part of names) {
    const { rounds: usual, ...loaded } = await loadPart(part)
    const rounds = options.rounds === undefined ? usual : wholeNumber('rounds', options.rounds)
    const progress = (line: string) => console.error(isAll ? `${part}: ${line}` : line)
    const own = isAll ? { ...defaultsOf(loaded.options), ...options } : options
    for (const row of await loaded.run({ options: own, rounds, cli, progress })) rows.push({ part, ...row })
  }
  if (options.json) {
    console.log(JSON.stringify({ machine: where, rows: rows.map((row) => ({ ...row, met: isMet(row) })) }, null, 2))
    return
  }
  console.log(table(rows))
  console.log(`\nMedians; ${where.date}, commit ${where.commit ?? 'unknown'}, Node ${where.node}`)
  console.log(`${where.cpu}, ${where.memory_gib} GiB, ${where.system}, load ${where.load}`)
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof UsageMistake)) throw error
  console.error(error.message)
  process.exitCode = 2
}
