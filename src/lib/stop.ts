/** What the command exits with when a signal stopped it. */
export const stopStatuses = { SIGINT: 130, SIGTERM: 143 } as const

export type StopSignal = keyof typeof stopStatuses

export const isStopSignal = (name: unknown): name is StopSignal =>
  typeof name === 'string' && Object.hasOwn(stopStatuses, name)

/** What stopped a run, `null` if nothing did: the reason of its signal, where that is one of the command line's. */
export function whatStopped(signal: AbortSignal | undefined): StopSignal | 'abort' | null {
  if (!signal?.aborted) return null
  return isStopSignal(signal.reason) ? signal.reason : 'abort'
}
