import { defineConfig } from 'vitest/config'

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
