import de from './languages/de/index.ts'
import en from './languages/en/index.ts'
import { addPack } from './languages/index.ts'
import ko from './languages/ko/index.ts'

// All languages at once, for programs that cannot wait for one; who reads a single text loads its language alone (`loadPack`).
for (const pack of [de, en, ko]) addPack(pack)

export { type ClaimOptions, type Decision, extractClaims, hasLanguage, languages } from './engine.ts'
