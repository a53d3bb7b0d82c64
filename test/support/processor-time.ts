import { expect } from 'vitest'

/** Milliseconds that this thread has worked so far: a clock that stands still while other processes have the processor. */
export function processorTimeMs(): number {
  const { user, system } = process.threadCpuUsage?.() ?? process.cpuUsage()
  return (user + system) / 1000
}

/**
 * Expects work of `large` to take less than `factor` times as long as that of `small`, which stands for work that grows with the square of
 * its input. A reading that a busy machine made long is taken again, twice at most; below `floorMs` nothing is told by it.
 *
 * @param work what is measured, already made for its size; called once unmeasured, so that its code is warm
 */
export async function expectInProportion(
  work: (size: number) => unknown,
  { small, large, factor, floorMs = 100 }: { small: number; large: number; factor: number; floorMs?: number },
): Promise<void> {
  const time = async (size: number): Promise<number> => {
    const started = processorTimeMs()
    await work(size)
    return processorTimeMs() - started
  }
  await work(small)
  // Twice: one that was long would hide the square.
  let ofSmall = Math.min(await time(small), await time(small))
  let ofLarge = await time(large)
  for (let again = 0; again < 2 && ofLarge >= Math.max(factor * ofSmall, floorMs); again++) {
    ofSmall = Math.min(ofSmall, await time(small))
    ofLarge = Math.min(ofLarge, await time(large))
  }
  expect(ofLarge).toBeLessThan(Math.max(factor * ofSmall, floorMs))
}
