import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { settleDisk } from './measure.ts'

/** A new folder of the bench's own, gone with the part that asked for it. */
export interface WorkFolder extends Disposable {
  readonly path: string
  /** Run something with an empty folder, which is deleted afterwards. */
  withEmpty<Result>(run: (folder: string) => Result | Promise<Result>): Promise<Result>
}

/** @param parent where, to choose the disk; the system's folder for temporary files otherwise */
export function makeWorkFolder(parent: string = tmpdir()): WorkFolder {
  const path = mkdtempSync(join(parent, 'newsledger-bench-'))
  const remove = () => rmSync(path, { recursive: true, force: true })
  // A bench that a signal ends leaves nothing behind either.
  process.once('exit', remove)
  const exit = () => process.exit(130)
  process.once('SIGINT', exit)
  return {
    path,
    async withEmpty(run) {
      const folder = join(path, 'run')
      mkdirSync(folder)
      settleDisk()
      const result = await run(folder)
      rmSync(folder, { recursive: true, force: true })
      return result
    },
    [Symbol.dispose]() {
      remove()
      process.off('exit', remove)
      process.off('SIGINT', exit)
    },
  }
}

/** Names of all files below a folder that end so. */
export function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending))
}
