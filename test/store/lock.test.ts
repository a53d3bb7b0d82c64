import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lockFolders } from '../../src/store/lock.ts'
import { moduleUrl } from '../support/cli.ts'
import { temporaryFolders } from '../support/folders.ts'

test('a second run on the same output folder is refused at once', async () => {
  using folders = temporaryFolders()
  using _held = await lockFolders({ output: folders.output }, 0)
  await expect(lockFolders({ output: folders.output }, 0)).rejects.toMatchObject({ name: 'BusyError', code: 'busy' })
})

test('a run with another output folder but the same articles folder is refused', async () => {
  using folders = temporaryFolders()
  using _held = await lockFolders(folders, 0)
  const other = { articles: folders.articles, output: join(folders.root, 'other') }
  await expect(lockFolders(other, 0)).rejects.toMatchObject({ code: 'busy' })
})

test('a run that was refused holds nothing', async () => {
  using folders = temporaryFolders()
  const other = { articles: folders.articles, output: join(folders.root, 'other') }
  {
    using _held = await lockFolders(folders, 0)
    await expect(lockFolders(other, 0)).rejects.toMatchObject({ code: 'busy' })
  }
  using again = await lockFolders(other, 0)
  expect(again).toBeDefined()
})

test('with a wait, the folders are taken when the other run ends', async () => {
  using folders = temporaryFolders()
  const held = await lockFolders({ output: folders.output }, 0)
  const waiting = lockFolders({ output: folders.output }, 10)
  setTimeout(() => held[Symbol.dispose](), 50)
  using taken = await waiting
  expect(taken).toBeDefined()
})

test('a process killed with the lock leaves no lock', async () => {
  using folders = temporaryFolders()
  const module = moduleUrl('store/lock.ts')
  const script = `const { lockFolders } = await import(${JSON.stringify(module)})
    await lockFolders({ output: ${JSON.stringify(folders.output)} }, 0)
    console.log('held'); setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  await expect(lockFolders({ output: folders.output }, 0)).rejects.toMatchObject({ code: 'busy' })
  child.kill('SIGKILL')
  await once(child, 'exit')
  using taken = await lockFolders({ output: folders.output }, 1)
  expect(taken).toBeDefined()
})
