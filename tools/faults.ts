// Every fault point and as many kills as one likes: `npm run faults -- [--kills 300] [name of a test file]`.
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  options: { kills: { type: 'string', default: '100' } },
  allowPositionals: true,
})
if (!/^\d+$/.test(values.kills)) {
  console.error(`--kills takes a number, not "${values.kills}"`)
  process.exit(2)
}
const files = positionals.length > 0 ? positionals.map((name) => `test/faults/${name}`) : ['test/faults']
const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...files], {
  stdio: 'inherit',
  env: { ...process.env, NEWSLEDGER_FAULTS: 'all', NEWSLEDGER_KILLS: values.kills },
})
process.exitCode = status ?? 1
