// Loaded into a measured process with `--import`: writes its peak resident memory in bytes to the file named by `?to=`.
import { readFileSync, writeFileSync } from 'node:fs'
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

if (isMainThread && to) process.on('exit', () => writeFileSync(to, String(peakBytes())))
