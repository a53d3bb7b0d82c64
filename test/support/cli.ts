import { spawn } from 'node:child_process'
import { join } from 'node:path'

export interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** The sources, or what `npm test` has just compiled of them: a compiled process starts in a third of the time. */
export const main = join(import.meta.dirname, '..', '..', process.env.NEWSLEDGER_MAIN ?? 'src/main.ts')

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
