import { type Logger, pino } from 'pino'
import { shown } from './terminal.ts'

/** Logs as JSON lines on standard error, written at once: a worker would lose the last lines of a dying process. */
export function openLog(level: string): Logger {
  const destination = pino.destination({ dest: 2, sync: true })
  // A full disk under the log is no reason to stop what is logged.
  destination.on('error', () => {})
  return pino(
    // JSON leaves some characters as they are that a terminal obeys.
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, hooks: { streamWrite: shown } },
    destination,
  )
}
