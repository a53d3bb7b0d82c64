import type { Pack } from '../pack/pack.ts'

export const lastWord = (words: string): string => words.slice(words.lastIndexOf(' ') + 1).toLowerCase()

/** Whether a phrase names people, or who else may be asked: voters, households. */
export function mayBeAsked({ phrases }: Pack, words: string): boolean {
  const head = lastWord(words)
  const { grouping, persons, polled } = phrases
  return (
    grouping?.anyone.has(head) === true ||
    polled?.has(head) === true ||
    (head.endsWith('s') && persons?.has(head.slice(0, -1)) === true)
  )
}
