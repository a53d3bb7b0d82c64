import { type Cue, FINITE, NO_VERB } from '../pack/pack.ts'
import { findPeriods } from '../periods/periods.ts'
import type { Compiled } from '../tables/compiled.ts'
import type { Match } from '../tables/patterns.ts'
import { type Token, WORD } from '../text/tokens.ts'
import type { Reading, Sentence } from './sentence.ts'

/** A sentence of which the numbers do not matter, for who speaks in it and whom it is about. */
export function readWithoutNumbers(
  compiled: Compiled,
  text: string,
  { tokens, span }: Sentence,
  today: string | null,
): Reading {
  const { length } = tokens
  const cues = compiled.cues.findByGroup(tokens)
  const periods = findPeriods(compiled, tokens, today, () => false, new Array(length).fill(false))
  return {
    text,
    span,
    tokens,
    claims: [],
    cues,
    qualifiers: [],
    periods,
    claimAt: new Array(length).fill(-1),
    baseAt: new Uint8Array(length),
    periodAt: covers(length, periods),
    cueAt: cueCovers(length, cues),
    verbAt: verbsOf(compiled, tokens),
    attributive: undefined,
    clauses: null,
  }
}

/** For each token `NO_VERB`, `FINITE` or `NON_FINITE`. */
export function verbsOf(compiled: Compiled, tokens: readonly Token[]): Uint8Array {
  const { phrases, order } = compiled.pack
  if (phrases.findVerbs) return phrases.findVerbs(tokens)
  if (order === 'verb-final') return new Uint8Array(tokens.length)
  return Uint8Array.from(tokens, (token) =>
    token.kind === WORD && phrases.isVerb(token.norm, token) ? FINITE : NO_VERB,
  )
}

export function covers<T extends { readonly first: number; readonly last: number }>(
  length: number,
  marks: readonly T[],
): (T | undefined)[] {
  const at: (T | undefined)[] = new Array(length)
  for (const mark of marks) for (let i = mark.first; i <= mark.last && i < length; i++) at[i] = mark
  return at
}

/** Where cues of several roles share a token, the one that the clause reader asks for first. */
const priority: Readonly<Record<Cue['role'], number>> = {
  qualifier: 0,
  kind: 1,
  modality: 2,
  denial: 3,
  saying: 4,
  state: 5,
  border: 6,
  move: 7,
  basis: 8,
}

/** "a monthly drop of 3 percent": the noun that a basis ends with goes on being one of movement. */
const endsInMove = (basis: Match<Cue>, move: Match<Cue>, at: number): boolean =>
  basis.value.role === 'basis' &&
  move.value.role === 'move' &&
  at === basis.last &&
  move.first === at &&
  move.last === at

const isVerbRole = (role: Cue['role']): boolean => role === 'move' || role === 'state' || role === 'border'

export function cueCovers(length: number, cues: readonly Match<Cue>[]): (Match<Cue> | undefined)[] {
  const at: (Match<Cue> | undefined)[] = new Array(length)
  for (const cue of cues) {
    if (cue.value.role === 'move' && cue.value.behind) continue
    for (let i = cue.first; i <= cue.last && i < length; i++) {
      const held = at[i]
      if (!held) at[i] = cue
      else {
        const longer = cue.last - cue.first - (held.last - held.first)
        const asked = priority[cue.value.role] - priority[held.value.role]
        const bothVerbs = isVerbRole(cue.value.role) && isVerbRole(held.value.role)
        if (cue.value.role === 'move' && cue.value.adjacent && longer < 0) continue
        if (endsInMove(cue, held, i)) continue
        if (endsInMove(held, cue, i)) at[i] = cue
        else if (bothVerbs && longer !== 0 ? longer > 0 : asked > 0) at[i] = cue
      }
    }
  }
  return at
}
