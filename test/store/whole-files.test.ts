import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import fsp from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryPath, writeWholeFiles } from '../../src/store/whole-files.ts'
import { filesBelow, temporaryFolders } from '../support/folders.ts'

test('files are written with the folders they need and leave no temporary file', async () => {
  using folders = temporaryFolders()
  const path = join(folders.root, 'a', 'b', 'one.txt')
  await writeWholeFiles([{ path, data: 'one' }], new Set())
  expect(readFileSync(path, 'utf8')).toBe('one')
  expect(filesBelow(folders.root)).toEqual(['a/b/one.txt'])
})

test('a file that is replaced stays under the name it is kept by', async () => {
  using folders = temporaryFolders()
  const path = join(folders.root, 'one.txt')
  const keep = join(folders.root, 'one.old.txt')
  await writeWholeFiles([{ path, data: 'old' }], new Set())
  await writeWholeFiles([{ path, data: 'new', keep }], new Set())
  expect([readFileSync(path, 'utf8'), readFileSync(keep, 'utf8')]).toEqual(['new', 'old'])
})

test('when one file of several cannot be written, none appears and no temporary file is left', async () => {
  using folders = temporaryFolders()
  writeFileSync(join(folders.root, 'file'), '')
  const good = join(folders.root, 'good.txt')
  const bad = join(folders.root, 'file', 'below-a-file.txt')
  await expect(
    writeWholeFiles(
      [
        { path: good, data: 'x' },
        { path: bad, data: 'x' },
      ],
      new Set(),
    ),
  ).rejects.toMatchObject({ code: 'unwritable', path: join(folders.root, 'file') })
  expect(filesBelow(folders.root)).toEqual(['file'])
})

test('a target that is a folder fails with its path and spares what lies in it', async () => {
  using folders = temporaryFolders()
  const path = join(folders.root, 'name.txt')
  mkdirSync(path)
  writeFileSync(join(path, 'inside'), 'kept')
  await expect(writeWholeFiles([{ path, data: 'x' }], new Set())).rejects.toMatchObject({ code: 'unwritable', path })
  expect(filesBelow(folders.root)).toEqual(['name.txt/inside'])
})

test('the temporary name lies beside the target and begins with a dot', () => {
  expect(temporaryPath('/ledger/records/ab/abc.json')).toBe('/ledger/records/ab/.abc.json.tmp')
})

test('where a file system has no links, the older version is kept as a whole copy', async () => {
  using folders = temporaryFolders()
  const path = join(folders.root, 'one.txt')
  const keep = join(folders.root, 'one.old.txt')
  await writeWholeFiles([{ path, data: 'old' }], new Set())
  const link = fsp.link
  fsp.link = async () => {
    throw Object.assign(new Error('EPERM'), { code: 'EPERM' })
  }
  syncBuiltinESMExports()
  try {
    await writeWholeFiles([{ path, data: 'new', keep }], new Set())
  } finally {
    fsp.link = link
    syncBuiltinESMExports()
  }
  expect([readFileSync(path, 'utf8'), readFileSync(keep, 'utf8')]).toEqual(['new', 'old'])
  expect(filesBelow(folders.root)).toEqual(['one.old.txt', 'one.txt'])
})
