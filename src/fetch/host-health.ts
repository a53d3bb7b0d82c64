/** What is remembered of a host from run to run. */
export interface HostHealth {
  /** Failures in a row. */
  readonly failures: number
  /** How many times in a row it was parked. */
  readonly parkings: number
  /** Milliseconds since 1970 before which nothing is asked of it. */
  readonly restsUntil: number | null
  /** Why it rests: it `failed` again and again, or it `asked` for a longer wait than a run sits out. */
  readonly because: 'failed' | 'asked' | null
}

/** The memory of host health: a database, or a map. `host` is a name, with its port where that is not the scheme's. */
export interface HostHealthStore {
  load(host: string): HostHealth | undefined | Promise<HostHealth | undefined>
  save(host: string, health: HostHealth): void | Promise<void>
}

export const goodHealth: HostHealth = { failures: 0, parkings: 0, restsUntil: null, because: null }

/** So many failures in a row park a host. */
export const failuresBeforeParking = 5
const firstPauseMs = 5 * 60_000
const longestRestMs = 24 * 3600_000

/** One more failure in a row: from the fifth on the host is parked, each time for twice as long, up to a day. */
export function afterFailure(health: HostHealth, now: number): HostHealth {
  // What was under way when the host was parked says nothing new.
  if (health.because === 'failed' && health.restsUntil !== null && health.restsUntil > now) return health
  const failures = health.failures + 1
  if (failures < failuresBeforeParking) return { ...health, failures }
  const pauseMs = Math.min(longestRestMs, firstPauseMs * 2 ** Math.min(health.parkings, 20))
  return {
    // After the pause a single try decides whether it goes on.
    failures: failuresBeforeParking - 1,
    parkings: health.parkings + 1,
    restsUntil: Math.max(now + pauseMs, health.restsUntil ?? 0),
    because: 'failed',
  }
}

/** An answer that shows the host at work forgets all failures; what it asked for stands. */
export function afterSuccess(health: HostHealth): HostHealth {
  if (health.failures === 0 && health.parkings === 0) return health
  return {
    ...health,
    failures: 0,
    parkings: 0,
    ...(health.because === 'failed' && { restsUntil: null, because: null }),
  }
}

/** The host wants nothing before a moment, at most a day away: who asks for longer is asked again after a day. */
export function afterRequestToWait(health: HostHealth, until: number, now: number): HostHealth {
  const restsUntil = Math.min(until, now + longestRestMs)
  if (health.restsUntil !== null && health.restsUntil >= restsUntil) return health
  return { ...health, restsUntil, because: 'asked' }
}

/** Who asks for a page now does not wait until a host that failed is thought of as well: one more failure parks it again. */
export function awakened(store: HostHealthStore): HostHealthStore {
  return {
    load: async (host) => {
      const health = await store.load(host)
      return health?.because === 'failed' ? { ...health, restsUntil: null, because: null } : health
    },
    save: (host, health) => store.save(host, health),
  }
}

/** Health as it was saved, by a clock that may have been wrong: no rest is longer than a day. */
export function afterLoading(health: HostHealth, now: number): HostHealth {
  if (health.restsUntil === null || health.restsUntil <= now + longestRestMs) return health
  return { ...health, restsUntil: now + longestRestMs }
}

/** Health that lives as long as the process. */
export function memoryHostHealth(): HostHealthStore {
  const healths = new Map<string, HostHealth>()
  return {
    load: (host) => healths.get(host),
    save: (host, health) => void healths.set(host, health),
  }
}
