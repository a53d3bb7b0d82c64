import type { Pack } from '../pack.ts'
import de from './de/index.ts'
import en from './en/index.ts'
import ko from './ko/index.ts'

/** The languages that can be read, by primary tag. A further one is its folder and one line here. */
export const packs: ReadonlyMap<string, Pack> = new Map([de, en, ko].map((pack) => [pack.tag, pack]))
