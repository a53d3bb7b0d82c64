import type { Settled } from './item.ts'

/** Listens to a run: for a progress line on a terminal. */
export interface Progress {
  /** An item has ended. */
  settled(item: Settled): void
  /** How many items there are, once that is known. */
  expect?(items: number): void
  /** What the run does now, for phases that bring no items. */
  phase?(name: string): void
}
