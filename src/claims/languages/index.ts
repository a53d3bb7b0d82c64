import { loadOrder } from '../orders/index.ts'
import type { Pack } from '../pack/pack.ts'

/** The languages that can be read, by primary tag. A further one is its folder, one line here and one in `../index.ts`. */
const loaders: ReadonlyMap<string, () => Promise<{ readonly default: Pack }>> = new Map([
  ['de', () => import('./de/index.ts')],
  ['en', () => import('./en/index.ts')],
  ['ko', () => import('./ko/index.ts')],
])

const packs = new Map<string, Pack>()

/** Primary tags of all languages, loaded or not. */
export const tags: readonly string[] = [...loaders.keys()]

export function addPack(pack: Pack): void {
  packs.set(pack.tag, pack)
}

/** The pack of a primary tag, once it is loaded. */
export function packOf(tag: string): Pack | undefined {
  return packs.get(tag)
}

/** Loads one language alone, with the reader of its word order; of a tag that no pack has nothing. */
export async function loadPack(tag: string): Promise<void> {
  const load = packs.has(tag) ? undefined : loaders.get(tag)
  if (!load) return
  const pack = (await load()).default
  await loadOrder(pack.order)
  addPack(pack)
}
