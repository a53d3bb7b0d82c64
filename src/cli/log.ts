import { type Logger, pino } from 'pino'

/** Logs as JSON lines on standard error, written at once: a worker would lose the last lines of a dying process. */
export function openLog(level: string): Logger {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 2, sync: true }),
  )
}
