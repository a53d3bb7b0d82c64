import type { RunReport } from '../model/run-report.ts'
import type { Settled } from '../pipeline/item.ts'
import type { RunOptions } from '../pipeline/settings.ts'
import type { Invocation } from './command.ts'
import { formatErrors, formatReport } from './report.ts'

/** Runs a command that ends in a run report: logs and progress on standard error, the report on standard output. */
export async function runReported(
  name: string,
  invocation: Invocation,
  work: (shared: RunOptions) => Promise<RunReport>,
): Promise<number> {
  const { values, stderr, stdout, signal } = invocation
  const isQuiet = values.flag('quiet')
  const { openLog } = await import('./log.ts')
  const { ProgressLine } = await import('./progress-line.ts')
  const isTerminal = stderr.isTTY === true
  // On a terminal the progress line and the report say what the log would.
  const level = isQuiet
    ? 'error'
    : isTerminal && !values.given.has('log-level')
      ? 'silent'
      : (values.text('log-level') ?? 'info')
  const logger = openLog(level)
  const line = isTerminal && !isQuiet && !values.given.has('log-level') ? new ProgressLine(stderr) : null
  const progress = {
    settled: (item: Settled) => {
      line?.settled(item)
      if (item.error) logger.warn({ outcome: item.outcome, code: item.error.code, at: item.at }, 'item ended')
    },
  }
  const lockWait = values.number('lock-wait')
  let report: RunReport
  try {
    report = await work({
      ...pick(values.text('articles'), (articles) => ({ articles })),
      ...pick(values.text('output'), (output) => ({ output })),
      ...pick(lockWait, (lockWait) => ({ lockWait })),
      signal,
      logger,
      progress,
    })
  } finally {
    line?.clear()
  }
  const { errors, plan, hosts, ...figures } = report
  logger.info({ ...figures, errors: errors.length }, 'run ended')
  if (values.flag('json')) stdout.write(`${JSON.stringify(report, null, 2)}\n`)
  else if (!isQuiet) stdout.write(formatReport(name, report))
  else if (errors.length > 0) stderr.write(`${formatErrors(report)}\n`)
  return report.exit_status
}

function pick<T, R extends object>(value: T | undefined, make: (value: T) => R): R | object {
  return value === undefined ? {} : make(value)
}
