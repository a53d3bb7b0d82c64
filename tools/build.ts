// Compiles `src` to a fresh `dist`, so that nothing stale is left, and makes the executable executable (tsc does not).
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const root = join(import.meta.dirname, '..')
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc')
rmSync(join(root, 'dist'), { recursive: true, force: true })
const { status } = spawnSync(process.execPath, [tsc, '-p', root], { stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)
// What the reading page loads is no TypeScript.
cpSync(join(root, 'src', 'view', 'assets'), join(root, 'dist', 'view', 'assets'), { recursive: true })
chmodSync(join(root, 'dist', 'main.js'), 0o755)
