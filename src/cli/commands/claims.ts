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
  const text = Buffer.from(bytes)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
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
