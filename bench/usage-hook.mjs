// Loaded into a measured process with `--import`: writes its peak resident memory, its processor time, all threads together, and how long
// its main thread was blocked at most, to the file named by `?to=` as JSON.
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { readFileSync, writeFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { isMainThread } from 'node:worker_threads'

const to = new URL(import.meta.url).searchParams.get('to')

/** `maxRSS` of a spawned process begins at what its parent had; the high-water mark of its own memory does not. */
function peakBytes() {
  if (process.platform === 'linux') {
    const kib = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]
    if (kib) return Number(kib) * 1024
  }
  return process.resourceUsage().maxRSS * 1024
}

const delays = isMainThread && to ? monitorEventLoopDelay({ resolution: 5 }) : null
delays?.enable()

/** Until the first request nobody waits for an answer: what start-up takes is measured elsewhere. */
function forgetStart() {
  unsubscribe('http.client.request.start', forgetStart)
  setImmediate(() => delays?.reset())
}
if (delays) subscribe('http.client.request.start', forgetStart)

function usage() {
  const { user, system } = process.cpuUsage()
  return { peakBytes: peakBytes(), cpuMs: (user + system) / 1000, blockedMs: delays ? delays.max / 1e6 : 0 }
}

if (isMainThread && to) process.on('exit', () => writeFileSync(to, JSON.stringify(usage())))
