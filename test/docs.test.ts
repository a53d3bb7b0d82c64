import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { formatArticleFile, parseArticleFile } from '../src/article/article-file.ts'
import { contentHash } from '../src/article/identity.ts'
import { commands } from '../src/cli/commands.ts'
import { errorCodes } from '../src/lib/errors.ts'
import { pages } from '../tools/docs.ts'

const root = join(import.meta.dirname, '..')

test.each([...pages.keys()])('docs/%s says what the sources say (npm run docs renews it)', (name) => {
  expect(readFileSync(join(root, 'docs', name), 'utf8')).toBe(pages.get(name)!())
})

test('no error code is documented that nothing throws', () => {
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && entry.name !== 'errors.ts')
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n')
  expect(Object.keys(errorCodes).filter((code) => !sources.includes(`'${code}'`))).toEqual([])
})

test('links between the pages lead somewhere', () => {
  const names = [
    'README.md',
    ...readdirSync(join(root, 'docs'))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${name}`),
  ]
  const dead = names.flatMap((name) => {
    const text = readFileSync(join(root, name), 'utf8')
    return [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)]
      .map((match) => join(root, name, '..', match[1]!))
      .filter((path) => {
        try {
          readFileSync(path)
          return false
        } catch {
          return true
        }
      })
  })
  expect(dead).toEqual([])
})

test('the article file that docs/files.md shows is one', () => {
  const text = readFileSync(join(root, 'docs', 'files.md'), 'utf8')
  const shown = /```\n(---\n[\s\S]*?)```/.exec(text)?.[1] ?? ''
  const body = /\n\n---\n\n([\s\S]*?)\n\n---\n/.exec(shown)?.[1] ?? ''
  // The body is cut short there, so its hash is another.
  const whole = shown.replace(/content_hash: "\w+"/, `content_hash: "${contentHash(body)}"`)
  const article = parseArticleFile(whole)
  expect(article).toMatchObject({ id: '044_0000278327', published_precision: 'day', language: 'en' })
  expect(formatArticleFile(article).replaceAll(' |\n', ' | \n')).toBe(whole.replaceAll(' |\n', ' | \n'))
})

test('commands that the pages name are there', () => {
  const pages = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'))
  const named = pages.flatMap((name) => {
    const text = readFileSync(join(root, 'docs', name), 'utf8')
    return [...text.matchAll(/`(?:npx )?newsledger ([a-z]+)/g)].map((match) => match[1]!)
  })
  const known = new Set(commands.map(({ name }) => name))
  expect(named.filter((name) => !known.has(name))).toEqual([])
})

test('every test that SECURITY.md names for a promise is there, and every promise has one', () => {
  const text = readFileSync(join(root, 'SECURITY.md'), 'utf8')
  const [promises, backing] = text.slice(text.indexOf('## What is promised')).split('## How it is tested') as [
    string,
    string,
  ]
  const named = [...backing.matchAll(/^ {2}- `(test\/[\w/-]+\.test\.ts)`: (.+)$/gm)]
  expect(named.length).toBeGreaterThan(20)
  const missing = named.filter(([, path, name]) => !readFileSync(join(root, path!), 'utf8').includes(name!))
  expect(missing.map(([line]) => line)).toEqual([])
  const promised = [...promises.matchAll(/^- \*\*(.+?)\.?\*\*/gm)].map((match) => match[1]!)
  expect(promised.length).toBeGreaterThan(6)
  for (const promise of promised) expect(backing).toMatch(new RegExp(`^- \\*\\*${promise}\\*\\*\\n {2}- `, 'm'))
})

test('options that the pages and README give to a command are its own', () => {
  const names = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)]
  const given = names
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => {
      const text = readFileSync(join(root, name), 'utf8')
      // In code on a line of prose, or a line of a block, up to where another program begins.
      return [...text.matchAll(/(?:`|^|\$ )(?:npx )?newsledger ([a-z]+)([^`\n|]*)/gm)].flatMap(([, command, rest]) =>
        [...rest!.matchAll(/(?<=\s)--([a-z][a-z-]*)/g)].map((option) => ({ name, command, option: option[1]! })),
      )
    })
  expect(given.length).toBeGreaterThan(30)
  const wrong = given.filter(({ command, option }) => {
    const known = commands.find(({ name }) => name === command)
    return known && option !== 'help' && !known.options.some(({ name }) => name === option)
  })
  expect(wrong).toEqual([])
})
