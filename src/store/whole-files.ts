import { constants } from 'node:fs'
import { access, copyFile, type FileHandle, link, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { diskError } from './disk-error.ts'
import { makeFolder } from './make-folder.ts'

/** A file that must be there whole or not at all. `keep`: where the file that it replaces stays, if there is one. */
export interface WholeFile {
  readonly path: string
  readonly data: string | Uint8Array
  readonly keep?: string | undefined
}

/** Writes under way at once: enough to keep the disk's queue full, few enough for any limit of open files. */
const parallel = 16

/** The name under which a file is written before it is whole. Known from the path, so that a later run can clear it. */
export function temporaryPath(path: string): string {
  return join(dirname(path), `.${basename(path)}.tmp`)
}

/**
 * Writes files so that each is whole or not there, and all are on the disk when the promise resolves.
 *
 * Content goes to a temporary file beside the target, is synced, then renamed; then each folder is synced, so that the new
 * names survive a power loss too.
 *
 * @throws {StoreError} `disk_full` or `unwritable`; files not yet renamed are absent, temporary ones removed
 * @see https://www.man7.org/linux/man-pages/man2/fsync.2.html on the folder's own entry
 */
export async function writeWholeFiles(files: readonly WholeFile[], knownFolders: Set<string>): Promise<void> {
  const folders = new Set(files.flatMap(({ path, keep }) => (keep ? [dirname(path), dirname(keep)] : [dirname(path)])))
  const toSync = new Set(folders)
  for (const folder of folders) {
    if (!knownFolders.has(folder)) for (const made of makeFolder(folder)) toSync.add(dirname(made))
  }
  try {
    await inParallel(files, stage)
    await inParallel(files, settle)
  } catch (error) {
    const left = files.flatMap(({ path, keep }) => (keep === undefined ? [path] : [path, keep]))
    await inParallel(left, async (path) => rm(temporaryPath(path), { force: true }).catch(() => {}))
    throw error
  }
  await inParallel([...toSync], syncFolder)
  for (const folder of folders) knownFolders.add(folder)
}

async function stage({ path, data }: WholeFile): Promise<void> {
  try {
    const handle = await openNew(temporaryPath(path))
    try {
      await handle.writeFile(data)
      await handle.datasync()
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw diskError('write', path, error)
  }
}

/** Never through what lies there already: it may be a link that a stranger put into the articles folder. */
async function openNew(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'wx')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  await rm(path)
  return open(path, 'wx')
}

async function settle({ path, keep }: WholeFile): Promise<void> {
  try {
    if (keep !== undefined) {
      await link(path, keep).catch(async (error: NodeJS.ErrnoException) => {
        // Kept already by a run that died before its rename; or nothing there to keep.
        if (error.code === 'EEXIST' || error.code === 'ENOENT') return
        await copyWhole(path, keep)
      })
    }
    await rename(temporaryPath(path), path)
  } catch (error) {
    throw diskError('write', path, error)
  }
}

/** Where a file system has no links: a copy that is whole or absent too. Made already, it stays. */
async function copyWhole(from: string, to: string): Promise<void> {
  const isThere = await access(to).then(
    () => true,
    () => false,
  )
  if (isThere) return
  const temporary = temporaryPath(to)
  await rm(temporary, { force: true })
  await copyFile(from, temporary, constants.COPYFILE_EXCL)
  const handle = await open(temporary, 'r+')
  try {
    await handle.datasync()
  } finally {
    await handle.close()
  }
  await rename(temporary, to)
}

/** Puts a folder's entries on the disk. Some file systems cannot sync a folder (EINVAL); there nothing more can be done. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EINVAL') throw diskError('write', folder, error)
  }
}

async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  let next = 0
  const worker = async () => {
    while (next < items.length) await work(items[next++]!)
  }
  // Waits for all of them also when one fails, so that no write goes on behind the caller's back.
  const ends = await Promise.allSettled(Array.from({ length: Math.min(parallel, items.length) }, worker))
  for (const end of ends) if (end.status === 'rejected') throw end.reason
}
