import type { Settled } from './item.ts'

/** What a run has before it, as far as it knows. */
export interface Outlook {
  /** What is queued or under way: addresses, lists included, or files. */
  readonly left: number
  /** Hosts that have addresses left, the one with most of them first; none where nothing is fetched. `done` were dealt with. */
  readonly hosts: readonly { readonly host: string; readonly left: number; readonly done: number }[]
}

/** Listens to a run: for a progress line on a terminal. */
export interface Progress {
  /** An item has ended. */
  settled(item: Settled): void
  /** Told once, how to ask what is left. */
  watch?(outlook: () => Outlook): void
}

/**
 * Lets progress know how many files are left, of which `count` says how many there are when somebody asks first. Returns what is to be told of
 * each item.
 */
export function watchFiles(progress: Progress | undefined, count: () => number): (item: Settled) => void {
  let all: number | undefined
  let done = 0
  progress?.watch?.(() => {
    all ??= count()
    return { left: Math.max(0, all - done), hosts: [] }
  })
  return (item) => {
    done += 1
    progress?.settled(item)
  }
}
