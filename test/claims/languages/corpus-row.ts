/** What a piece of text says: value (or both ends of a range), unit type and code, and what else is worth checking. */
export interface Said {
  readonly value?: number
  readonly min?: number
  readonly max?: number
  readonly unit: string
  readonly qualifier?: string
  readonly kind?: string
  readonly direction?: string
}

/** Value first, then every way to write it; and what is no claim. `unit` is `type` or `type/code`. */
export interface Corpus {
  readonly yes: readonly (readonly [Said, readonly string[]])[]
  readonly no: readonly string[]
}
