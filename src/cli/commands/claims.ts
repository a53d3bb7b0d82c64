import { type Decision, extractClaims, loadLanguage } from '../../claims/engine.ts'
import { guessLanguage } from '../../lib/language.ts'
import type { Invocation } from '../command.ts'
import { readInput } from '../read-input.ts'

const maxTextBytes = 64 * 1024 * 1024

export async function run(invocation: Invocation): Promise<number> {
  const {
    arguments: [file],
    values,
    stdin,
    print,
  } = invocation
  const bytes = await readInput(file, stdin, maxTextBytes)
  const text = decode(bytes)
  const language = values.text('lang') ?? guessLanguage(text) ?? 'en'
  const date = values.text('date') ?? new Date().toISOString().slice(0, 10)
  const decisions: Decision[] = []
  const explain = values.flag('explain') ? (decision: Decision) => decisions.push(decision) : undefined
  await loadLanguage(language, text)
  const claims = extractClaims(text, { language, date, ...(explain ? { explain } : {}) })
  if (explain) {
    const { stderr } = invocation
    // A table for people, a JSON line for each number for programs.
    if (stderr.isTTY === true) {
      const { explainTable } = await import('../explain-table.ts')
      stderr.write(explainTable(decisions))
    } else for (const decision of decisions) stderr.write(`${JSON.stringify(decision)}\n`)
  }
  print(`${JSON.stringify(claims, null, 2)}\n`)
  return 0
}

/** As UTF-8; a mark of UTF-16 at the start, which editors of Windows write, says that it is that. The mark is no part of the text. */
function decode(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}
