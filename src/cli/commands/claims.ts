import { extractClaims } from '../../claims/index.ts'
import { guessLanguage } from '../../lib/language.ts'
import type { Invocation } from '../command.ts'
import { readInput } from '../read-input.ts'

const maxTextBytes = 64 * 1024 * 1024

export async function run({ arguments: [file], values, stdin, stdout, stderr }: Invocation): Promise<number> {
  const bytes = await readInput(file, stdin, maxTextBytes)
  const text = Buffer.from(bytes)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
  const language = values.text('lang') ?? guessLanguage(text) ?? 'en'
  const date = values.text('date') ?? new Date().toISOString().slice(0, 10)
  const explain = values.flag('explain') ? (note: object) => stderr.write(`${JSON.stringify(note)}\n`) : undefined
  const claims = extractClaims(text, { language, date, ...(explain ? { explain } : {}) })
  stdout.write(`${JSON.stringify(claims, null, 2)}\n`)
  return 0
}
