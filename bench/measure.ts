import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const usageHook = join(import.meta.dirname, 'usage-hook.mjs')

export interface Measured {
  readonly wallMs: number
  /** Processor time of all threads: what a busy machine changes least. */
  readonly cpuMs: number
  readonly peakBytes: number
  /** Longest time for which the main thread could not answer anybody. */
  readonly blockedMs: number
  readonly stdout: string
}

export interface RunSettings {
  readonly input?: string
  /** Exit statuses that are no failure of the run. Default: 0 alone. */
  readonly exits?: readonly number[]
}

/** The medians of several runs. */
export interface Middle extends Omit<Measured, 'stdout'> {
  /** How far apart the fastest and the slowest lie, as a share of the median. */
  readonly spread: number
}

/** The middle value; between the two middle ones of an even number. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  if (low === undefined || high === undefined) throw new RangeError('no values, no median')
  return (low + high) / 2
}

/** How far apart the least and the most lie, as a share of the median. */
export function spreadOf(values: readonly number[]): number {
  return (Math.max(...values) - Math.min(...values)) / median(values)
}

export function medianOf(runs: readonly Measured[]): Middle {
  return {
    spread: spreadOf(runs.map((run) => run.wallMs)),
    wallMs: median(runs.map((run) => run.wallMs)),
    cpuMs: median(runs.map((run) => run.cpuMs)),
    peakBytes: median(runs.map((run) => run.peakBytes)),
    blockedMs: median(runs.map((run) => run.blockedMs)),
  }
}

export const mib = (bytes: number) => bytes / 2 ** 20

/** Write out what earlier runs left in the page cache, so that no run pays for the one before it. */
export function settleDisk(): void {
  spawnSync('sync')
}

/**
 * Run Node with these arguments to its end and time it, start-up included.
 *
 * @throws {Error} with its standard error, unless it exits as it should
 */
export function timeNode(
  args: readonly string[],
  { input = '', exits = [0] }: RunSettings = {},
): { wallMs: number; stdout: string } {
  const start = performance.now()
  const child = spawnSync(process.execPath, args, { input, encoding: 'utf8', maxBuffer: 2 ** 28 })
  const wallMs = performance.now() - start
  if (child.error) throw child.error
  if (child.status === null || !exits.includes(child.status)) {
    const end = child.signal ?? `exit ${child.status}`
    throw new Error(`node ${args.join(' ')}: ${end}\n${child.stderr.slice(-2000)}${child.stdout.slice(-2000)}`)
  }
  return { wallMs, stdout: child.stdout }
}

/** {@link timeNode} with processor time and peak of resident memory, which a hook in the process reads at its end. */
export function measureNode(args: readonly string[], settings: RunSettings = {}): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'newsledger-usage-'))
  const usageFile = join(folder, 'usage.json')
  try {
    const hooked = ['--import', `${usageHook}?${new URLSearchParams({ to: usageFile })}`, ...args]
    const timed = timeNode(hooked, settings)
    return { ...timed, ...(JSON.parse(readFileSync(usageFile, 'utf8')) as Omit<Measured, 'wallMs' | 'stdout'>) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Run the subjects one after the other, round by round, so that a slow minute of the machine hits all of them.
 *
 * @returns what each gave, in order of rounds
 */
export async function alternate<Results extends object>(
  rounds: number,
  subjects: { readonly [Name in keyof Results]: () => Results[Name] | Promise<Results[Name]> },
): Promise<{ [Name in keyof Results]: Results[Name][] }> {
  const names = Object.keys(subjects) as (keyof Results)[]
  const results = Object.fromEntries(names.map((name) => [name, []])) as unknown as {
    [Name in keyof Results]: Results[Name][]
  }
  for (let round = 0; round < rounds; round++) {
    for (const name of names) results[name].push(await subjects[name]())
  }
  return results
}
