import { constants, existsSync, statSync } from 'node:fs'
import { access, mkdtemp, rmdir, statfs } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { NewsledgerError } from '../../lib/errors.ts'
import { plural } from '../../lib/text.ts'
import { zoneOffsetMinutes } from '../../lib/time.ts'
import { loadStages } from '../../pipeline/stages.ts'
import { isIll, status } from '../../pipeline/status.ts'
import { ChangeLog } from '../../store/change-log.ts'
import { changeLogPath, stateFolder } from '../../store/folders.ts'
import { lockFolders } from '../../store/lock.ts'
import { hasState, State } from '../../store/state.ts'
import { version } from '../../version.ts'
import type { Invocation } from '../command.ts'
import { crawlOptions } from '../crawl-options.ts'
import { plain, table } from '../terminal.ts'

interface Finding {
  readonly what: string
  readonly isGood: boolean
  readonly found: string
  /** What to do about it. */
  readonly remedy?: string
}

/** Less free space than this is soon used up. */
const fewFreeBytes = 500_000_000

/** When this was written: a clock that says less is wrong. */
const earliestMs = Date.UTC(2026, 0, 1)

export async function run(invocation: Invocation): Promise<number> {
  const { values, stdout } = invocation
  const articles = values.text('articles') ?? 'articles'
  const output = values.text('output') ?? 'output'
  const findings = [
    {
      what: 'versions',
      isGood: true,
      found: `newsledger ${version}, Node.js ${process.versions.node}, SQLite ${process.versions.sqlite}`,
    },
    clock(output),
    timeZones(),
    await folder('articles folder', articles),
    await folder('output folder', output),
    await space(output),
    await lock(output),
    state(output),
    changeLog(output),
    sources(output),
    ...(await robots(invocation)),
  ]
  const ill = findings.filter(({ isGood }) => !isGood)
  if (values.flag('json')) stdout.write(`${JSON.stringify({ findings }, null, 2)}\n`)
  else stdout.write(formatFindings(findings, ill))
  return ill.length > 0 ? 1 : 0
}

function formatFindings(findings: readonly Finding[], ill: readonly Finding[]): string {
  const rows = findings.map(({ what, isGood, found }) => [isGood ? 'ok' : 'BAD', what, plain(found)])
  const remedies = ill.map(({ what, remedy }) => `  ${what}: ${plain(remedy ?? '')}`)
  const end = ill.length === 0 ? 'all well' : `what to do:\n${remedies.join('\n')}`
  return `${table(['', 'looked at', 'found'], rows)}\n\n${end}\n`
}

function clock(output: string): Finding {
  const now = Date.now()
  const lastRun = endOfLastRun(output)
  const isBehind = lastRun !== null && Date.parse(lastRun) > now
  return {
    what: 'clock',
    isGood: now > earliestMs && !isBehind,
    found: `${new Date(now).toISOString()}${isBehind ? `, before the last run ended at ${lastRun}` : ''}`,
    remedy: 'set the clock: dates of articles are judged by it. If it was ahead in that run, it is right now',
  }
}

function endOfLastRun(output: string): string | null {
  try {
    return (status({ output }).runs[0]?.report.finished_at as string | undefined) ?? null
  } catch {
    return null
  }
}

function timeZones(): Finding {
  try {
    // Seoul has been nine hours ahead since 1988, New York four or five behind.
    const isGood =
      zoneOffsetMinutes('Asia/Seoul', Date.UTC(2026, 0, 1)) === 540 &&
      zoneOffsetMinutes('America/New_York', Date.UTC(2026, 6, 1)) === -240
    return {
      what: 'time zones',
      isGood,
      found: `tz ${process.versions.tz}`,
      remedy: 'install a Node.js with full ICU data',
    }
  } catch {
    return { what: 'time zones', isGood: false, found: 'no data', remedy: 'install a Node.js with full ICU data' }
  }
}

async function folder(what: string, path: string): Promise<Finding> {
  let at = resolve(path)
  while (!existsSync(at)) at = dirname(at)
  if (!statSync(at).isDirectory())
    return { what, isGood: false, found: `${at} is a file`, remedy: 'name another folder, or move the file away' }
  try {
    await access(at, constants.R_OK | constants.W_OK | constants.X_OK)
    // The rights alone do not say it: in /proc root has them all and can make nothing.
    await rmdir(await mkdtemp(join(at, '.newsledger-')))
    return { what, isGood: true, found: existsSync(path) ? path : `${path} (will be made)` }
  } catch {
    return {
      what,
      isGood: false,
      found: `${at} cannot be written`,
      remedy: `give this user the right to write to ${at}, or name another folder`,
    }
  }
}

async function space(output: string): Promise<Finding> {
  let at = resolve(output)
  while (!existsSync(at)) at = dirname(at)
  const { bavail, bsize } = await statfs(at)
  const free = bavail * bsize
  const found = `${(free / 1e9).toFixed(1)} GB free`
  return {
    what: 'disk space',
    isGood: free > fewFreeBytes,
    found,
    remedy: 'free some space: a run ends in order when the disk is full, but ends',
  }
}

async function lock(output: string): Promise<Finding> {
  try {
    if (!hasState(output)) return { what: 'lock', isGood: true, found: 'no run yet' }
    using _lock = await lockFolders({ output }, 0)
    return { what: 'lock', isGood: true, found: 'free' }
  } catch (error) {
    const isBusy = error instanceof NewsledgerError && error.code === 'busy'
    return {
      what: 'lock',
      isGood: isBusy,
      found: isBusy ? 'a run is under way' : (error as Error).message,
      remedy: 'see the message',
    }
  }
}

function state(output: string): Finding {
  const what = 'state'
  const remedy = `delete ${stateFolder(output)}: nothing is lost, the next run builds it again`
  try {
    if (!hasState(output)) return { what, isGood: true, found: 'none yet' }
    const found = new State(output, { readonly: true })
    try {
      const row = found.get<{ quick_check: string }>('PRAGMA quick_check(1)')
      return { what, isGood: row?.quick_check === 'ok', found: row?.quick_check ?? 'no answer', remedy }
    } finally {
      found.close()
    }
  } catch (error) {
    return { what, isGood: false, found: (error as Error).message, remedy }
  }
}

function changeLog(output: string): Finding {
  try {
    const { lastSeq } = new ChangeLog(changeLogPath(output))
    return { what: 'change log', isGood: true, found: plural(lastSeq, 'change') }
  } catch (error) {
    return {
      what: 'change log',
      isGood: false,
      found: (error as Error).message,
      remedy: 'run newsledger verify --repair',
    }
  }
}

function sources(output: string): Finding {
  const what = 'sources'
  try {
    const known = status({ output }).sources
    const ill = known.filter(isIll)
    const found = `${plural(known.length, 'list')} known, ${ill.length === 0 ? 'none' : ill.length} ill`
    return { what, isGood: ill.length === 0, found, remedy: 'newsledger status names them' }
  } catch {
    return { what, isGood: true, found: 'none crawled yet' }
  }
}

/** Whether robots.txt lets us read the sources of the config file. */
async function robots(invocation: Invocation): Promise<Finding[]> {
  const { sources = [] } = invocation.config
  if (sources.length === 0) return []
  const { fetcher } = await loadStages({ ...crawlOptions(invocation), retries: 0 }, null)
  try {
    return await Promise.all(
      sources.map(async ({ url }) => {
        const what = `robots of ${new URL(url).host}`
        const { allowed, line, error } = await fetcher.robotsFor(url)
        const why = error?.message ?? (line ? `line ${line.number}: ${line.text}` : 'no line is about it')
        const remedy = error
          ? 'see the message'
          : 'take the source out, or ask its owner: see "robots" in the config file'
        return { what, isGood: allowed, found: `${allowed ? 'allows' : 'closes'} ${url} (${why})`, remedy }
      }),
    )
  } finally {
    await fetcher.close()
  }
}
