import type { Compiled } from './compiled.ts'
import type { Memory, Reading, Roles } from './sentence.ts'
import { attributeSpeech } from './speech.ts'
import { attributeVerbFinal } from './voices-final.ts'

/** Who says what a sentence says: sets `attribution` of its claims, and remembers the speaker for the paragraph. */
export function attribute(compiled: Compiled, reading: Reading, roles: readonly Roles[], memory: Memory): void {
  if (compiled.pack.order === 'verb-final') attributeVerbFinal(compiled, reading, roles, memory)
  else attributeSpeech(compiled, reading, roles, memory)
}
