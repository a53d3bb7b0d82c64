import { promises as dns, type LookupAddress } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { publicAddresses } from './address-guard.ts'

/** Finds a name's addresses. */
export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>

const lateLookupMs = 1_500
const addressLifetimeMs = 60_000
const maxKnownNames = 10_000

/**
 * The system's resolver, hosts file included. It works on a few threads, which a handful of dead name servers keep busy for many
 * seconds: when it is late, the name servers are asked directly as well, so that no other host waits for them.
 */
export async function resolveBySystem(hostname: string, lateMs = lateLookupMs): Promise<readonly LookupAddress[]> {
  const bySystem = dns.lookup(hostname, { all: true })
  const timer = new AbortController()
  const late = sleep(lateMs, null, { signal: timer.signal }).catch(() => null)
  try {
    const found = await Promise.race([bySystem, late])
    if (found) return found
  } finally {
    timer.abort()
  }
  return await Promise.any([bySystem, resolveByServers(hostname)]).catch(() => bySystem)
}

async function resolveByServers(hostname: string): Promise<readonly LookupAddress[]> {
  const [v4, v6] = await Promise.allSettled([dns.resolve4(hostname), dns.resolve6(hostname)])
  const found = [
    ...(v4.status === 'fulfilled' ? v4.value : []).map((address) => ({ address, family: 4 })),
    ...(v6.status === 'fulfilled' ? v6.value : []).map((address) => ({ address, family: 6 })),
  ]
  if (found.length === 0) throw new Error(`no address for ${hostname}`)
  return found
}

/** A look-up for sockets that only ever gives addresses that may be connected to, and asks once a minute. */
export function guardedLookup(resolve: Resolve, allowPrivateNetwork: boolean): LookupFunction {
  const known = new Map<string, { until: number; addresses: Promise<readonly LookupAddress[]> }>()
  const find = (hostname: string): Promise<readonly LookupAddress[]> => {
    const now = performance.now()
    const entry = known.get(hostname)
    if (entry && entry.until > now) return entry.addresses
    const addresses = resolve(hostname)
    known.delete(hostname)
    if (known.size >= maxKnownNames) known.delete(known.keys().next().value!)
    known.set(hostname, { until: now + addressLifetimeMs, addresses })
    addresses.catch(() => known.delete(hostname))
    return addresses
  }
  return (hostname, options, callback) => {
    find(hostname).then(
      (found) => {
        try {
          const family = options.family === 'IPv4' ? 4 : options.family === 'IPv6' ? 6 : (options.family ?? 0)
          const open = allowPrivateNetwork ? found : publicAddresses(hostname, found)
          const fit = open.filter((each) => family === 0 || each.family === family)
          const [first] = fit
          if (!first) throw Object.assign(new Error(`no address for ${hostname}`), { code: 'ENOTFOUND' })
          if (options.all) callback(null, [...fit])
          else callback(null, first.address, first.family)
        } catch (error) {
          callback(error as NodeJS.ErrnoException, '')
        }
      },
      (error: NodeJS.ErrnoException) => callback(error, ''),
    )
  }
}
