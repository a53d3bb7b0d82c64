import { BusyError } from '../lib/errors.ts'
import type { RunReport } from '../model/run-report.ts'
import type { Progress } from '../pipeline/progress.ts'
import type { RunOptions } from '../pipeline/settings.ts'
import type { Invocation } from './command.ts'
import type { ProgressFacts } from './progress-line.ts'
import { formatErrors, formatReport, summaryLine } from './report.ts'

/** Runs a command that ends in a run report: logs and progress on standard error, the report on standard output. */
export async function runReported(
  name: string,
  invocation: Invocation,
  work: (shared: RunOptions) => Promise<RunReport>,
): Promise<number> {
  const { values, stderr, stdout, signal } = invocation
  const isQuiet = values.flag('quiet')
  const { openLog } = await import('./log.ts')
  const { formatProgress, RunProgress } = await import('./progress-line.ts')
  const isTerminal = stderr.isTTY === true
  const asksForLog = values.given.has('log-level')
  // On a terminal the progress line and the report say what the log would.
  const level = isQuiet ? 'error' : isTerminal && !asksForLog ? 'silent' : (values.text('log-level') ?? 'info')
  const logger = openLog(level)
  const metrics = values.text('metrics')
  if (metrics !== undefined) {
    const { refuseLedgerFile } = await import('../store/output-file.ts')
    refuseLedgerFile(metrics, values.text('output') ?? 'output')
  }
  const ping = await openPing(values.text('ping'), (error) => logger.warn({ err: error.message }, 'ping failed'))
  await ping('start')
  const report = await runWithProgress(isTerminal && !isQuiet && !asksForLog ? stderr : null, logger, (progress) =>
    work({
      ...pick(values.text('articles'), (articles) => ({ articles })),
      ...pick(values.text('output'), (output) => ({ output })),
      ...pick(values.number('lock-wait'), (lockWait) => ({ lockWait })),
      signal,
      logger,
      progress,
    }),
  ).catch(async (error) => {
    // The run that holds the folders tells how it ends; this one found nothing to do.
    if (error instanceof BusyError) throw error
    await ping('fail', error instanceof Error ? error.message : String(error))
    throw error
  })
  const { errors, plan, hosts, lists, ...figures } = report
  logger.info({ ...figures, errors: errors.length }, 'run ended')
  if (values.flag('json')) stdout.write(`${JSON.stringify(report, null, 2)}\n`)
  else if (!isQuiet) stdout.write(formatReport(name, report))
  // What is only disallowed or no article is no failure, and no reason for a mail.
  else if (report.exit_status !== 0 && errors.length > 0)
    stderr.write(`${summaryLine(name, report)}\n${formatErrors(report)}\n`)
  if (metrics !== undefined) await (await import('./metrics.ts')).writeMetrics(metrics, name, report)
  await ping(report.exit_status === 0 ? 'success' : 'fail', formatReport(name, report))
  return report.exit_status

  function runWithProgress(
    line: Invocation['stderr'] | null,
    log: typeof logger,
    run: (progress: Progress) => Promise<RunReport>,
  ): Promise<RunReport> {
    const tell = (facts: ProgressFacts) => log.info(facts, 'still at it')
    const shown = new RunProgress(line, tell, (facts) => {
      if (log.isLevelEnabled('info')) tell(facts)
      else stderr.write(`newsledger: ${formatProgress(facts)}\n`)
    })
    const progress: Progress = {
      watch: (outlook) => shown.watch(outlook),
      settled: (item) => {
        shown.settled(item)
        const { outcome, error } = item
        // The error's own address is without a password.
        if (error) log.warn({ outcome, code: error.code, at: error.url ?? error.path ?? item.at }, 'item ended')
      },
    }
    return run(progress).finally(() => shown[Symbol.dispose]())
  }
}

/** Tells a monitor of the run, if one is named; that it cannot be told is logged, and no reason to fail. */
async function openPing(
  url: string | undefined,
  onFailure: (error: Error) => void,
): Promise<(event: 'start' | 'success' | 'fail', body?: string) => Promise<void>> {
  if (url === undefined) return async () => {}
  const { ping } = await import('../fetch/ping.ts')
  return (event, body) => ping(url, event, body).catch(onFailure)
}

function pick<T, R extends object>(value: T | undefined, make: (value: T) => R): R | object {
  return value === undefined ? {} : make(value)
}
