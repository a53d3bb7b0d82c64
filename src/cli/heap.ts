import { setFlagsFromString } from 'node:v8'

/**
 * Keep the heap's young generation as small as it is. V8 doubles it, up to 64 MiB, as more objects outlive a collection; a stream of records
 * has no use for that: it takes as long in half the memory.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
}
