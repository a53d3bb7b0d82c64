/** Milliseconds that this thread has worked so far: a clock that stands still while other processes have the processor. */
export function processorTimeMs(): number {
  const { user, system } = process.threadCpuUsage?.() ?? process.cpuUsage()
  return (user + system) / 1000
}
