import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

// The threads of a run load the sources themselves: with Node's cache of what it has compiled, in half of the time.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, 'node_modules', '.cache', 'compiled')

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './tools/count-reporter.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // Files share a worker: loading the modules again for each of them took half of the suite's time.
    isolate: false,
    // One more than the cores of a small machine: many tests wait for a process or a clock.
    maxWorkers: 3,
  },
})
