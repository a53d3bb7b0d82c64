import de from './languages/de/index.ts'
import en from './languages/en/index.ts'
import { addPack } from './languages/index.ts'
import ko from './languages/ko/index.ts'
import { addOrder } from './orders/index.ts'
import { verbFinal } from './orders/verb-final.ts'
import { verbMedial } from './orders/verb-medial.ts'

// All languages at once, for programs that cannot wait for one; who reads a single text loads its language alone (`loadPack`).
addOrder('verb-final', verbFinal)
addOrder('verb-medial', verbMedial)
for (const pack of [de, en, ko]) addPack(pack)

export { type ClaimOptions, type Decision, extractClaims, hasLanguage, languages } from './engine.ts'
