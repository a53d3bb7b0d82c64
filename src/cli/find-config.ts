import { UsageError } from '../lib/errors.ts'
import { reasonOf } from '../store/disk-error.ts'
import type { Config } from './config.ts'

// As with standard streams: imported, it would bring what a short command does without.
const { readFileSync } = process.getBuiltinModule('node:fs')

export const defaultConfigPath = 'newsledger.config.json'

/**
 * The config file: the one named, or the default one if it is there. What reads it is loaded only then.
 *
 * @throws {UsageError} `bad_config`, naming the line and the key
 */
export async function findConfig(path: string | undefined): Promise<Config | null> {
  let text: string
  try {
    text = readFileSync(path ?? defaultConfigPath, 'utf8')
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (path === undefined && code === 'ENOENT') return null
    const reason = code === 'ENOENT' ? 'no such file' : reasonOf(cause)
    throw new UsageError('bad_config', `cannot read the config file ${path ?? defaultConfigPath}: ${reason}`, { cause })
  }
  const { parseConfig } = await import('./config.ts')
  return parseConfig(text, path ?? defaultConfigPath)
}
