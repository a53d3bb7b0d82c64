import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

export interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** The sources, or what `npm test` has just compiled of them: a compiled process starts in a third of the time. */
export const main = join(import.meta.dirname, '..', '..', process.env.NEWSLEDGER_MAIN ?? 'src/main.ts')

/** The address of a module of `src` for a script in a process of its own: of what has been compiled, where that has a file for it, or the source. */
export function moduleUrl(path: string): string {
  const compiled = join(dirname(main), path.replace(/\.ts$/, '.js'))
  return pathToFileURL(existsSync(compiled) ? compiled : join(import.meta.dirname, '..', '..', 'src', path)).href
}

/**
 * What makes a process another user's: its rights, and a place where it may keep what Node has compiled, or each of its processes compiles
 * everything again.
 */
export function asUser(uid: number): { uid: number; gid: number; env: NodeJS.ProcessEnv } {
  const folder = join(dirname(main), '..', 'node_modules', '.cache', `compiled-${uid}`)
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o777)
  return { uid, gid: uid, env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: folder } }
}

/** Runs newsledger from its sources, as a process of its own. */
export function newsledger(
  args: readonly string[],
  options: {
    cwd?: string
    input?: string
    env?: Record<string, string>
    onStart?: (child: ReturnType<typeof spawn>) => void
  } = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, ...args], {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text
    })
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, stdout, stderr }))
    child.stdin.on('error', () => {})
    child.stdin.end(options.input ?? '')
    options.onStart?.(child)
  })
}
