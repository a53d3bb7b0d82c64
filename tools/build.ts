// Compiles `src` to a fresh `dist`, so that nothing stale is left, and makes the executable executable (tsc does not).
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, globSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Plugin, rolldown } from 'rolldown'
import { Visitor } from 'rolldown/utils'
import type { Pack } from '../src/claims/pack/pack.ts'
import type { PackTables } from '../src/claims/tables/tables.ts'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc')
rmSync(dist, { recursive: true, force: true })
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
 *
 * Their long texts stand in a file of their own: in the code they would be read twice at each start, in the source and in what Node keeps of it compiled,
 * held against a check sum in both, and copied.
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
      const tables = tabulate(pack)
      // As V8 keeps it: a letter beyond Latin-1 makes all of a text wide.
      const isWide = (text: string) => /[^\0-\xff]/.test(text)
      const encoding = isWide(tables.cues.table) ? 'utf16le' : 'latin1'
      const texts: string[] = []
      const source = sourceOf(tables, (text) =>
        text.length < longText || (encoding === 'latin1' && isWide(text)) ? null : `texts[${texts.push(text) - 1}]`,
      )
      const fileName = `bundled/${basename(folder)}.tables`
      this.emitFile({ type: 'asset', fileName, source: Buffer.from(texts.join('\0'), encoding) })
      return `${readFileSync(id, 'utf8').replace('export default pack', '')}
        const file = new URL('../${fileName}', import.meta.url)
        const texts = process.getBuiltinModule('node:fs').readFileSync(file, '${encoding}').split('\\0')
        export default { ...pack, tables: ${source} }`
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

/** Plain data, sets and maps as JavaScript; `null` for anything else. `told` may tell a text otherwise. */
function sourceOf(value: unknown, told: (text: string) => string | null = () => null): string | null {
  if (Array.isArray(value))
    return enclosed(
      '[',
      value.map((held) => sourceOf(held, told)),
      ']',
    )
  if (value instanceof Set) return enclosed('new Set(', [sourceOf([...value])], ')')
  if (value instanceof Map) return enclosed('new Map(', [sourceOf([...value])], ')')
  if (typeof value === 'string') return told(value) ?? JSON.stringify(value)
  if (value instanceof RegExp) return String(value)
  if (value === undefined) return 'undefined'
  if (typeof value === 'function') return null
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Object.getPrototypeOf(value) !== Object.prototype) return null
  const members = Object.entries(value).map(([key, held]) =>
    enclosed(`${JSON.stringify(key)}:`, [sourceOf(held, told)], ''),
  )
  return enclosed('{', members, '}')
}

/** Letters from which on a text goes into a file of its own. */
const longText = 5000

const enclosed = (open: string, parts: readonly (string | null)[], close: string): string | null =>
  parts.includes(null) ? null : `${open}${parts.join(',')}${close}`

/** What is loaded by its name: what starts, what the library gives, threads, and the sites, which are found by their files. */
const entries = [
  'cli/main',
  ...readFileSync(join(dist, 'index.js'), 'utf8')
    .matchAll(/ from '\.\/(.+)\.js'/g)
    .map(([, entry]) => entry!),
  'version',
  'claims/engine',
  'pipeline/worker',
  'export/index-worker',
  ...globSync('sites/*.*.js', { cwd: dist }).map((file) => file.replace(/\.js$/, '')),
]

/** Small modules that would be files of their own otherwise: what every command reads, and what several languages or word orders need. */
const groups = [
  { name: 'shared', test: /(?:lib[\\/](?:errors|stop|language|web-address)|store[\\/]disk-error)\.js$/ },
  { name: 'input', test: /cli[\\/](?:options|parse|read-input)\.js$/ },
  {
    name: 'engine',
    test: /claims[\\/](?:engine|languages[\\/]rows|clauses[\\/](?:sentence|movement)|roles[\\/]expectation)\.js$/,
  },
]

/**
 * Makes a few files of the hundreds of modules: each that is loaded costs a third of a millisecond before its first line is read. Zod is taken in,
 * without the two thirds of it that nothing here uses; the other packages stay where they are.
 */
const made = await rolldown({
  input: Object.fromEntries(entries.map((entry) => [entry, join(dist, `${entry}.js`)])),
  platform: 'node',
  external: (id) => !/^(?:[./]|\w:|zod(?:\/|$))/.test(id),
  experimental: { nativeMagicString: true },
  preserveEntrySignatures: 'allow-extension',
  plugins: [packTables, compileWithFile],
  checks: { pluginTimings: false },
})
const modules = globSync(join(dist, '**', '*.{js,js.map}'))
const { output } = await made.write({
  dir: dist,
  entryFileNames: '[name].js',
  chunkFileNames: 'bundled/[name].js',
  sourcemap: true,
  comments: false,
  postBanner: ({ moduleIds }) =>
    moduleIds.some((id) => /node_modules[\\/]zod[\\/]/.test(id))
      ? '/*! zod, MIT License, (c) 2025 Colin McDonnell: zod/LICENSE */'
      : '',
  // Text without other letters is read faster, and kept in half the memory.
  minify: { compress: false, mangle: false, codegen: { removeWhitespace: false, asciiOnly: true } },
  codeSplitting: { groups },
})
await made.close()
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
for (const chunk of output)
  for (const id of chunk.type === 'chunk' ? chunk.imports : [])
    if (
      !/^(?:node:|bundled\/)/.test(id) &&
      !entries.some((entry) => id === `${entry}.js`) &&
      !(id.replace(/(?<!@)\/.*/, '') in dependencies)
    )
      throw new Error(`${chunk.fileName} would import ${id}, which is no dependency`)
const written = new Set(output.map(({ fileName }) => join(dist, fileName)))
for (const file of modules) if (!written.has(file) && !/^(?:main|index)\.js/.test(relative(dist, file))) rmSync(file)

// What the reading page loads is no TypeScript.
cpSync(join(root, 'src', 'view', 'assets'), join(dist, 'view', 'assets'), { recursive: true })
chmodSync(join(dist, 'main.js'), 0o755)
