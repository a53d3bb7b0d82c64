import { type Logger, pino } from 'pino'
import { shown } from './terminal.ts'

/** Logs as JSON lines on standard error, written at once: a worker would lose the last lines of a dying process. */
export function openLog(level: string): Logger {
  return pino(
    // JSON leaves some characters as they are that a terminal obeys.
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, hooks: { streamWrite: shown } },
    pino.destination({ dest: 2, sync: true }),
  )
}
