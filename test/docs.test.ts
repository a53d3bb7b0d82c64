import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
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
