/**
 * How much of the faults is visited: a part in the suite, all of it with `npm run faults`.
 */
export const amount = {
  isLong: process.env.NEWSLEDGER_FAULTS === 'all',
  kills: Number(process.env.NEWSLEDGER_KILLS ?? 8),
  /** Of the points of a kind, each n-th in the suite. */
  every: (n: number) => (point: number) => amount.isLong || point % n === 1 % n,
  /** How long a test may take. */
  patience: { timeout: process.env.NEWSLEDGER_FAULTS === 'all' ? 3_600_000 : 60_000 },
}
