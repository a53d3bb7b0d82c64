// Compiles `src` to a fresh `dist`, so that nothing stale is left, and makes the executable executable (tsc does not).
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, globSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Plugin, rolldown } from 'rolldown'
import { Visitor } from 'rolldown/utils'
import type { Pack } from '../src/claims/pack/pack.ts'
import type { PackTables } from '../src/claims/tables/tables.ts'

const root = join(import.meta.dirname, '..')
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc')
rmSync(join(root, 'dist'), { recursive: true, force: true })
const { status } = spawnSync(process.execPath, [tsc, '-p', root], { stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)

/**
 * Puts functions in brackets. V8 takes that for a sign that they are called at once and compiles them with their file, and Node's compile
 * cache keeps what is compiled by then, no more: without them four hundred functions would be compiled in each run of a short command.
 * Methods cannot be put so. A declaration moves to the top, since others may call it before its place is reached.
 */
const compileWithFile: Plugin = {
  name: 'compile functions with their file',
  renderChunk(code, _chunk, _options, { magicString }) {
    const text = magicString!
    const program = this.parse(code)
    const top = program.body.find(({ type }) => type !== 'ImportDeclaration')?.start ?? 0
    for (const statement of program.body) {
      if (statement.type !== 'FunctionDeclaration') continue
      text.appendRight(statement.start, `var ${statement.id!.name} = (`)
      text.prependLeft(statement.end, ');\n')
      if (statement.start > top) text.move(statement.start, statement.end, top)
    }
    const methods = new Set<unknown>()
    const wrap = (node: { readonly start: number; readonly end: number }): void => {
      if (methods.has(node)) return
      text.appendRight(node.start, '(')
      text.prependLeft(node.end, ')')
    }
    new Visitor({
      MethodDefinition: ({ value }) => methods.add(value),
      Property: ({ value, method, kind }) => (method || kind !== 'init') && methods.add(value),
      FunctionExpression: wrap,
      ArrowFunctionExpression: wrap,
    }).visit(program)
    return text
  },
}

/**
 * Makes the tables of each language pack now, so that no run has to (see `src/claims/tables/tables.ts`). What they were made of is left out, of modules that
 * hold plain data.
 */
const packTables: Plugin = {
  name: 'tables of language packs',
  async load(id) {
    const [, folder, name] = /^(.+[\\/]languages[\\/]\w+)[\\/]([\w-]+)\.js$/.exec(id) ?? []
    if (folder === undefined) return null
    const load = (path: string) => import(pathToFileURL(path).href)
    const { default: pack } = (await load(join(folder, 'index.js'))) as { default: Pack }
    if (name === 'index') {
      const { tabulate } = (await load(join(folder, '..', '..', 'tables', 'tables.js'))) as {
        tabulate: (pack: Pack) => PackTables
      }
      return `${readFileSync(id, 'utf8').replace('export default pack', '')}
        export default { ...pack, tables: ${sourceOf(tabulate(pack))} }`
    }
    const left = new Map<unknown, unknown>([
      [pack.cues, []],
      [pack.units, []],
      [pack.periods, []],
      [pack.currencies, ''],
      [pack.notClaims, { ...pack.notClaims, patterns: [] }],
    ])
    const members = Object.entries((await load(id)) as object)
    if (!members.some(([, value]) => left.has(value))) return null
    const sources = members.map(([key, value]) => [key, sourceOf(left.get(value) ?? value)] as const)
    if (sources.some(([, source]) => source === null)) return null
    return sources.map(([key, source]) => `export const ${key} = ${source}`).join('\n')
  },
}

/** Plain data, sets and maps as JavaScript; `null` for anything else. */
function sourceOf(value: unknown): string | null {
  if (Array.isArray(value)) return enclosed('[', value.map(sourceOf), ']')
  if (value instanceof Set) return enclosed('new Set(', [sourceOf([...value])], ')')
  if (value instanceof Map) return enclosed('new Map(', [sourceOf([...value])], ')')
  if (value instanceof RegExp) return String(value)
  if (value === undefined) return 'undefined'
  if (typeof value === 'function') return null
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Object.getPrototypeOf(value) !== Object.prototype) return null
  const members = Object.entries(value).map(([key, held]) => enclosed(`${JSON.stringify(key)}:`, [sourceOf(held)], ''))
  return enclosed('{', members, '}')
}

const enclosed = (open: string, parts: readonly (string | null)[], close: string): string | null =>
  parts.includes(null) ? null : `${open}${parts.join(',')}${close}`

/** Without state or classes, so that it may be there twice. */
const arithmetic = join(root, 'dist', 'lib', 'decimal.js')

/** Small modules that would be files of their own otherwise. */
const sharedByMany = /claims[\\/](?:languages[\\/]rows|clauses[\\/](?:sentence|movement)|roles[\\/]expectation)\.js$/

/**
 * Makes one file of the modules of a folder of `dist`, and one of each that is loaded for itself: fifty small modules load slower. What they
 * share with the rest (the classes of errors) stays outside, so that it is there once.
 */
async function bundle(name: string, ...entries: string[]): Promise<void> {
  const folder = join(root, 'dist', name)
  const made = await rolldown({
    input: Object.fromEntries(entries.map((entry) => [entry, join(folder, `${entry}.js`)])),
    platform: 'node',
    external(id, importer) {
      const path = id.startsWith('.') && importer !== undefined ? join(dirname(importer), id) : id
      return importer !== undefined && !path.startsWith(folder + sep) && path !== arithmetic
    },
    experimental: { nativeMagicString: true },
    preserveEntrySignatures: 'allow-extension',
    plugins: [packTables, compileWithFile],
    checks: { pluginTimings: false },
  })
  const modules = globSync(join(folder, '**', '*.{js,js.map}'))
  await made.write({
    dir: folder,
    entryFileNames: '[name].js',
    chunkFileNames: 'bundled/[name].js',
    sourcemap: true,
    comments: false,
    // Text without other letters is read faster, and kept in half the memory.
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: false, asciiOnly: true } },
    // All that the first needs at once, though others need it too, and what several of those need that are loaded for themselves.
    codeSplitting: {
      groups: [{ name: entries[0]!, test: (id) => id === join(folder, `${entries[0]}.js`) || sharedByMany.test(id) }],
    },
  })
  await made.close()
  for (const file of modules)
    if (!entries.includes(file.slice(folder.length + 1).replace(/\.js(?:\.map)?$/, ''))) rmSync(file)
}
await bundle('claims', 'engine', 'index')
await bundle('cli', 'main')

// What the reading page loads is no TypeScript.
cpSync(join(root, 'src', 'view', 'assets'), join(root, 'dist', 'view', 'assets'), { recursive: true })
chmodSync(join(root, 'dist', 'main.js'), 0o755)
