import type { ParseArgsOptionDescriptor } from 'node:util'

/** A command line that is wrong: its message is all that the reader needs. */
export class UsageMistake extends Error {}

/** One comparison. `ratio` is `ours / other`; `aim` bounds it. */
export interface Row {
  readonly what: string
  readonly unit: 'MB/s' | '%' | 'files/s' | 'pages/s' | 'rows/s' | 'ms' | 's' | 'MiB' | 'requests'
  readonly ours: number
  /** Of our figure over the rounds: the way from least to most, as a share of the median. */
  readonly spread?: number | undefined
  /** What `ours` is compared with. */
  readonly against: string
  readonly other: number
  readonly ratio: number
  readonly aim?: { readonly min: number } | { readonly max: number }
}

export type OptionValues = Readonly<Record<string, string | boolean | undefined>>

export interface PartContext {
  readonly options: OptionValues
  /** Rounds asked for with `--rounds`, else the part's own default. */
  readonly rounds: number
  /** Of the newsledger executable that is measured. */
  readonly cli: string
  /** One line on standard error, so that the table stays alone on standard output. */
  progress(line: string): void
}

/** What a file in `parts/` exports as default. Its name is the part's. */
export interface Part {
  readonly summary: string
  readonly rounds: number
  /** Those that only this part has; `help` is one line. */
  readonly options: Readonly<Record<string, ParseArgsOptionDescriptor & { readonly help: string }>>
  run(context: PartContext): Promise<readonly Row[]>
}

/** A comparison with its ratio worked out. */
export function compare({ what, unit, ours, spread, against, other, aim }: Omit<Row, 'ratio'>): Row {
  return { what, unit, ours, spread, against, other, ratio: ours / other, ...(aim && { aim }) }
}

/** Whether the ratio is within the aim; `null` where there is none. */
export function isMet({ ratio, aim }: Row): boolean | null {
  if (!aim) return null
  return 'min' in aim ? ratio >= aim.min : ratio <= aim.max
}

/** @throws {UsageMistake} unless it is a whole number from 1 on */
export function wholeNumber(option: string, text: OptionValues[string]): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value) || value < 1) throw new UsageMistake(`--${option} takes a whole number from 1 on`)
  return value
}

/**
 * Whole numbers from 1 on, with commas between them.
 *
 * @throws {UsageMistake}
 */
export function parseSizes(option: string, text: OptionValues[string]): number[] {
  const sizes = String(text).split(',').map(Number)
  if (sizes.some((size) => !Number.isSafeInteger(size) || size < 1)) {
    throw new UsageMistake(`--${option} takes whole numbers with commas between them`)
  }
  return sizes
}
