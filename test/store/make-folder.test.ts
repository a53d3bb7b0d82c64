import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from '../../src/store/make-folder.ts'
import { temporaryFolders } from '../support/folders.ts'

test('a folder is made with those above it, and told of uppermost first', () => {
  using folders = temporaryFolders()
  const [a, b] = [join(folders.root, 'a'), join(folders.root, 'a', 'b')]
  expect(makeFolder(b)).toEqual([a, b])
  expect(makeFolder(b)).toEqual([])
})

test('a file in the way is told, and stays', () => {
  using folders = temporaryFolders()
  const file = join(folders.root, 'file')
  writeFileSync(file, 'mine')
  for (const folder of [file, join(file, 'a', 'b')])
    expect(() => makeFolder(folder)).toThrow(expect.objectContaining({ code: 'unwritable' }))
  expect(readFileSync(file, 'utf8')).toBe('mine')
})

test.runIf(existsSync('/proc/self'))('a place that takes no folders is told at once', () => {
  const message = 'cannot write /proc/newsledger: no folder can be made there'
  expect(() => makeFolder('/proc/newsledger/output')).toThrow(expect.objectContaining({ code: 'unwritable', message }))
})
