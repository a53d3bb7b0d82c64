import { Clauses, trimPhrase } from './clauses.ts'
import type { Compiled } from './compiled.ts'
import type { Memory, Reading, Roles } from './sentence.ts'
import { SYMBOL, WORD } from './tokens.ts'
import { attributeVerbFinal } from './voices-final.ts'

/** Who says what a sentence says: sets `attribution` of its claims, and remembers the speaker for the paragraph. */
export function attribute(compiled: Compiled, reading: Reading, roles: readonly Roles[], memory: Memory): void {
  if (compiled.pack.order === 'verb-final') {
    attributeVerbFinal(compiled, reading, roles, memory)
    return
  }
  const speaker = findSpeaker(compiled, reading, memory)
  if (speaker) {
    memory.speaker = speaker.name
    for (let n = 0; n < roles.length; n++) {
      roles[n]!.attribution = speaker.name
      reading.claims[n]!.why.set('attribution', speaker.rule)
    }
  }
  const opens = lastQuote(reading)
  if (opens === 'open') memory.quoted = speaker?.name ?? memory.quoted ?? null
  const first = reading.tokens[0]
  if (!speaker && first && (first.norm === '“' || first.norm === '"') && memory.speaker) {
    for (let n = 0; n < roles.length; n++) {
      roles[n]!.attribution = memory.speaker
      reading.claims[n]!.why.set('attribution', 'quotation goes on')
    }
  }
}

function lastQuote(reading: Reading): 'open' | 'closed' | 'none' {
  let state: 'open' | 'closed' | 'none' = 'none'
  for (const token of reading.tokens) {
    if (token.norm === '“') state = 'open'
    else if (token.norm === '”') state = 'closed'
  }
  return state
}

function findSpeaker(compiled: Compiled, reading: Reading, memory: Memory): { name: string; rule: string } | null {
  const { phrases } = compiled.pack
  const { tokens, cues } = reading
  const clauses = new Clauses(compiled, reading, memory)
  for (let c = cues.length - 1; c >= 0; c--) {
    const cue = cues[c]!
    if (cue.value.role !== 'saying') continue
    const { source, name } = cue.value
    // "added 254,000 jobs" is no speech.
    if (name.includes('added') && (reading.claimAt[cue.last + 1] ?? -1) >= 0) continue
    if (source !== 'after') {
      const before = tokens[cue.first - 1]
      if (before?.kind === WORD) {
        if (phrases.pronouns.has(before.norm)) {
          if (memory.speaker) return { name: memory.speaker, rule: 'pronoun of the speaker before' }
          continue
        }
        const words = clauses.nounsEndingAt(cue.first - 1)
        if (words) return { name: words, rule: name }
      }
    }
    if (
      source === 'either' &&
      tokens[cue.first - 1]?.norm === ',' &&
      tokens[cue.last + 1] &&
      phrases.pronouns.has(tokens[cue.last + 1]!.norm)
    ) {
      // "The company, which …, said it expects": its subject begins the sentence.
      const words = trimPhrase(compiled, reading, 0, Math.min(cue.first - 2, 9))
      if (words) return { name: words, rule: name }
    }
    if (source !== 'before') {
      let last = cue.last + 1
      while (last < tokens.length && last - cue.last < 14) {
        const token = tokens[last]!
        if (token.kind === SYMBOL && !(token.glued && tokens[last + 1]?.glued)) {
          // A list of bodies goes on over its commas: A, B and C.
          break
        }
        if (token.kind === WORD && phrases.clauseOpeners.has(token.norm)) break
        if (reading.periodAt[last]) break
        last++
      }
      // "data released Monday by the agency"
      let first = cue.last + 1
      for (let i = first; i < Math.min(first + 9, tokens.length); i++) {
        if (tokens[i]!.kind === SYMBOL) break
        if (!phrases.by.has(tokens[i]!.norm)) continue
        first = i + 1
        last = first
        while (
          last < tokens.length &&
          last - first < 14 &&
          tokens[last]!.kind === WORD &&
          !reading.periodAt[last] &&
          !phrases.clauseOpeners.has(tokens[last]!.norm)
        )
          last++
        break
      }
      const words = trimPhrase(compiled, reading, first, last - 1)
      const head = tokens[cue.last + 1]
      if (words && head && (source === 'after' || head.capital || phrases.articles.has(head.norm)))
        return { name: words, rule: name }
    }
  }
  return null
}
