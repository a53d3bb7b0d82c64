import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'

const src = join(import.meta.dirname, '..', 'src')

/**
 * Which folder may import which: data flows one way, from discover to record. Every folder may import `lib/` and `model/`, and itself.
 *
 * `extract/` and `discover/` are given a site's rules as data, so neither imports `sites/`. `extract/` imports `article/` for what an
 * article is: its id, its canonical URL, its byline.
 */
const arrows: Record<string, readonly string[]> = {
  lib: [],
  model: ['lib'],
  article: [],
  claims: [],
  discover: [],
  fetch: [],
  extract: ['article'],
  record: [],
  sites: [],
  store: [],
  pipeline: ['article', 'claims', 'discover', 'extract', 'fetch', 'record', 'sites', 'store'],
  export: ['record', 'store'],
  demo: ['pipeline', 'record', 'store'],
  view: ['export', 'record', 'store'],
  cli: ['claims', 'demo', 'fetch', 'export', 'extract', 'pipeline', 'record', 'sites', 'store', 'view'],
  'index.ts': ['article', 'claims', 'extract', 'fetch', 'pipeline', 'sites'],
  'main.ts': ['cli', 'version.ts'],
  'version.ts': [],
}
const everywhere = new Set(['lib', 'model', 'version.ts'])

function sources(): string[] {
  return readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
}

const roomOf = (path: string) => relative(src, path).split('/')[0]!

function importsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)].map((match) =>
    join(dirname(path), match[1]!),
  )
}

test('every folder of src has its place in the table', () => {
  expect([...new Set(sources().map(roomOf))].filter((room) => !(room in arrows))).toEqual([])
})

test('data flows one way: no folder imports what the table does not let it', () => {
  const wrong = sources().flatMap((path) => {
    const room = roomOf(path)
    return importsOf(path)
      .map(roomOf)
      .filter((other) => other !== room && !everywhere.has(other) && !arrows[room]?.includes(other))
      .map((other) => `${relative(src, path)} imports ${other}/`)
  })
  expect(wrong).toEqual([])
})

const isOfTypes = (names: string) =>
  names.startsWith('type ') || /^\{\s*type [^,]+(?:,\s*type [^,]+)*,?\s*\}$/.test(names)

/** What a file imports when it is read, types aside. */
const valuesOf = (path: string) =>
  [...readFileSync(path, 'utf8').matchAll(/^(?:import|export) ([^'";]+?) from '([^']+)'/gm)]
    .filter(([, names]) => !isOfTypes(names!))
    .map(([, , from]) => (from!.startsWith('.') ? join(dirname(path), from!) : from!))

test('no file comes back to itself over what it imports, types aside', () => {
  const isDone = new Map<string, boolean>()
  const circles: string[] = []
  const visit = (path: string, way: readonly string[]): void => {
    if (isDone.get(path) === false)
      circles.push([...way.slice(way.indexOf(path)), path].map((of) => relative(src, of)).join(' → '))
    if (isDone.has(path)) return
    isDone.set(path, false)
    for (const other of valuesOf(path)) if (other.startsWith(src)) visit(other, [...way, path])
    isDone.set(path, true)
  }
  for (const path of sources()) visit(path, [])
  expect(circles).toEqual([])
})

test('what a short command reads imports nothing of Node: with `node:fs` alone all streams would come', () => {
  const read = new Set(['main.ts', 'cli/main.ts', 'cli/commands/claims.ts'].map((path) => join(src, path)))
  for (const path of read) if (path.startsWith(src)) for (const other of valuesOf(path)) read.add(other)
  expect([...read].filter((path) => !path.startsWith(src))).toEqual([])
  expect(read.size).toBeGreaterThan(50)
})

test('lib knows nothing of ours', () => {
  const wrong = sources()
    .filter((path) => roomOf(path) === 'lib')
    .filter((path) => importsOf(path).some((other) => roomOf(other) !== 'lib'))
  expect(wrong.map((path) => relative(src, path))).toEqual([])
})

test('what reads sentences with the verb last and what reads those with the verb in between know nothing of each other', () => {
  const orders = ['final', 'medial'] as const
  const orderOf = (path: string) => orders.find((order) => relative(src, path).split('/').includes(order))
  const wrong = sources().flatMap((path) =>
    importsOf(path)
      .filter((other) => orderOf(path) && orderOf(other) && orderOf(path) !== orderOf(other))
      .map((other) => `${relative(src, path)} imports ${relative(src, other)}`),
  )
  expect(wrong).toEqual([])
})

test('only fetch opens connections to other hosts, only store, cli and the servers touch the disk', () => {
  const wrong = sources().flatMap((path) => {
    const room = roomOf(path)
    const text = readFileSync(path, 'utf8')
    const network = /from '(got|node:https?|node:net|node:tls|node:dns[^']*)'/.test(text)
    const disk = /from 'node:fs(\/promises)?'/.test(text)
    return [
      ...(network && !['fetch', 'demo', 'view'].includes(room) ? [`${relative(src, path)} opens connections`] : []),
      ...(disk && !['store', 'cli', 'demo', 'pipeline', 'sites', 'view'].includes(room)
        ? [`${relative(src, path)} touches the disk`]
        : []),
    ]
  })
  expect(wrong).toEqual([])
})

test('what is imported from a package is a dependency of ours, and each dependency is used', () => {
  const { dependencies } = JSON.parse(readFileSync(join(src, '..', 'package.json'), 'utf8'))
  const used = sources().flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/(?:\bfrom |\bimport\(|\brequire(?:\.resolve)?\()'([^'.][^']*)'/g)]
      .map((match) => match[1]!)
      .filter((name) => !name.startsWith('node:') && name !== 'newsledger')
      .map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/')),
  )
  expect([...new Set(used)].filter((name) => !(name in dependencies))).toEqual([])
  // The page's script takes it from the package's own files.
  expect(Object.keys(dependencies).filter((name) => !used.includes(name))).toEqual(['uplot'])
})
