// Compiles `src` to a fresh `dist`, so that nothing stale is left, and makes the executable executable (tsc does not).
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, globSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import { rolldown } from 'rolldown'

const root = join(import.meta.dirname, '..')
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc')
rmSync(join(root, 'dist'), { recursive: true, force: true })
const { status } = spawnSync(process.execPath, [tsc, '-p', root], { stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)

// The claims engine is some fifty modules; as one file and one for each language `newsledger claims` starts a fifth sooner. What it shares
// with the rest (the classes of errors) stays outside, so that it is there once.
const claims = join(root, 'dist', 'claims')
const bundle = await rolldown({
  input: { index: join(claims, 'index.js'), engine: join(claims, 'engine.js') },
  platform: 'node',
  external: (id, importer) =>
    importer !== undefined && !join(dirname(importer), id).startsWith(claims + sep) && !id.startsWith(claims + sep),
})
const modules = globSync(join(claims, '**', '*.{js,js.map}'))
await bundle.write({ dir: claims, entryFileNames: '[name].js', chunkFileNames: 'bundled/[name].js', sourcemap: true })
await bundle.close()
for (const file of modules)
  if (!['index.js', 'engine.js'].includes(file.slice(claims.length + 1).replace(/\.map$/, ''))) rmSync(file)

// What the reading page loads is no TypeScript.
cpSync(join(root, 'src', 'view', 'assets'), join(root, 'dist', 'view', 'assets'), { recursive: true })
chmodSync(join(root, 'dist', 'main.js'), 0o755)
