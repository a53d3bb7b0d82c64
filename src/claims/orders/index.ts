import type { Reading, Roles } from '../clauses/sentence.ts'
import type { Memory } from '../memory.ts'
import type { Pack } from '../pack/pack.ts'
import type { Compiled } from '../tables/compiled.ts'

/** How sentences are read of languages whose verbs stand in one place, and who speaks in them. */
export interface WordOrder {
  /** What each number of a sentence is to its verb, and what it measures. */
  readonly read: (compiled: Compiled, reading: Reading, memory: Memory) => Roles[]
  /** Who says what a sentence says: sets `attribution` of its claims, and remembers the speaker for the paragraph. */
  readonly attribute: (compiled: Compiled, reading: Reading, roles: readonly Roles[], memory: Memory) => void
  /**
   * Whom the first sentence of a quotation names before it, or its last one behind it; `null` if nobody.
   *
   * @param isLast whether it is the last one: then it begins inside the quotation
   */
  readonly speakerOfQuotation: (compiled: Compiled, reading: Reading, memory: Memory, isLast: boolean) => string | null
  /** Whom the sentence behind a quotation tells of first; `null` where such a sentence does not say who spoke. */
  readonly tellerBehind: ((compiled: Compiled, reading: Reading, memory: Memory) => string | null) | null
}

/** Loaded for themselves, since each is a third of the engine, and a text needs one. */
const loaders: Readonly<Record<Pack['order'], () => Promise<WordOrder>>> = {
  'verb-final': async () => (await import('./verb-final.ts')).verbFinal,
  'verb-medial': async () => (await import('./verb-medial.ts')).verbMedial,
}

const orders = new Map<Pack['order'], WordOrder>()

export function addOrder(name: Pack['order'], order: WordOrder): void {
  orders.set(name, order)
}

/** The word order of a language that is loaded. */
export function orderOf({ pack }: Compiled): WordOrder {
  return orders.get(pack.order)!
}

export async function loadOrder(name: Pack['order']): Promise<void> {
  if (!orders.has(name)) addOrder(name, await loaders[name]())
}
