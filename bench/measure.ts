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
  readonly stdout: string
}

/** The middle value; between the two middle ones of an even number. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  if (low === undefined || high === undefined) throw new RangeError('no values, no median')
  return (low + high) / 2
}

/** Write out what earlier runs left in the page cache, so that no run pays for the one before it. */
export function settleDisk(): void {
  spawnSync('sync')
}

/**
 * Run Node with these arguments to its end and time it, start-up included.
 *
 * @throws {Error} with its standard error, unless it exits with 0
 */
export function timeNode(args: readonly string[], input = ''): { wallMs: number; stdout: string } {
  const start = performance.now()
  const child = spawnSync(process.execPath, args, { input, encoding: 'utf8', maxBuffer: 2 ** 28 })
  const wallMs = performance.now() - start
  if (child.error) throw child.error
  if (child.status !== 0) {
    const end = child.signal ?? `exit ${child.status}`
    throw new Error(`node ${args.join(' ')}: ${end}\n${child.stderr.slice(-2000)}${child.stdout.slice(-2000)}`)
  }
  return { wallMs, stdout: child.stdout }
}

/** {@link timeNode} with processor time and peak of resident memory, which a hook in the process reads at its end. */
export function measureNode(args: readonly string[]): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'newsledger-usage-'))
  const usageFile = join(folder, 'usage.json')
  try {
    const timed = timeNode(['--import', `${usageHook}?${new URLSearchParams({ to: usageFile })}`, ...args])
    return { ...timed, ...(JSON.parse(readFileSync(usageFile, 'utf8')) as { cpuMs: number; peakBytes: number }) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Run the subjects one after the other, round by round, so that a slow minute of the machine hits all of them.
 *
 * @returns what each gave, in order of rounds
 */
export function alternate<Results extends object>(
  rounds: number,
  subjects: { readonly [Name in keyof Results]: () => Results[Name] },
): { [Name in keyof Results]: Results[Name][] } {
  const names = Object.keys(subjects) as (keyof Results)[]
  const results = Object.fromEntries(names.map((name) => [name, []])) as unknown as {
    [Name in keyof Results]: Results[Name][]
  }
  for (let round = 0; round < rounds; round++) {
    for (const name of names) results[name].push(subjects[name]())
  }
  return results
}
