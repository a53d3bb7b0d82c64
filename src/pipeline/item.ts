import { type ErrorCode, FormatError, NewsledgerError } from '../lib/errors.ts'
import type { Outcome } from '../model/outcome.ts'

/** An item is on its way with a value, or settled under the outcome that it is counted as. */
export type Item<T> = OnItsWay<T> | Settled

export interface OnItsWay<T> {
  /** Address or path. */
  readonly at: string
  readonly value: T
}

export interface Settled {
  readonly at: string
  readonly outcome: Outcome
  readonly error?: NewsledgerError
  /** Claims of the record that was written for it. */
  readonly claims?: number
  readonly isRecordNew?: boolean
}

export function isSettled<T>(item: Item<T>): item is Settled {
  return 'outcome' in item
}

/** An error of ours, whatever was thrown: a mistake in newsledger never passes for a bad page. */
export function asNewsledgerError(error: unknown, place: { url?: string; path?: string }): NewsledgerError {
  if (error instanceof NewsledgerError) return error
  const what = place.url ?? place.path ?? 'the item'
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return new NewsledgerError('internal', `a mistake in newsledger at ${what}; please report it: ${stack}`, {
    ...place,
    cause: error,
  })
}

/** Applies a stage's work to an item on its way; what the work throws settles the item, and the run goes on. */
export async function settle<T>(
  at: string,
  work: () => Item<T> | Promise<Item<T>>,
  outcomeOf: (error: NewsledgerError) => Outcome = () => 'failed',
  place: 'url' | 'path' = 'url',
): Promise<Item<T>> {
  try {
    return await work()
  } catch (thrown) {
    const error = asNewsledgerError(thrown, { [place]: at })
    return { at, outcome: outcomeOf(error), error }
  }
}

const noArticleCodes: ReadonlySet<ErrorCode> = new Set(['not_an_article', 'not_html'])

/** Whether the page was read well enough to say that it holds no article. */
export function isNoArticle(error: NewsledgerError): boolean {
  return error instanceof FormatError && noArticleCodes.has(error.code)
}
