import { detach } from '../lib/text.ts'

/** Names and lists of names that are remembered. */
const maxRemembered = 20_000

/**
 * A judge of what is written in `class`, `id` and their like: of each name that stands there, apart by white space, the bits that `judge` gives
 * it, all together.
 *
 * Pages of a site share their names and sites of one content system many, so what was judged once is kept from page to page.
 *
 * @param judge bits of one name without white space
 * @param maxLength how much of a list is looked at
 * @param prepare what is judged of a list, where that is not all of it
 */
export function namesJudge(
  judge: (name: string) => number,
  maxLength: number,
  prepare: (list: string) => string = (list) => list,
): (list: string) => number {
  const remembered = new Map<string, number>()
  const remember = (names: string, bits: number): void => {
    if (remembered.size >= maxRemembered) remembered.clear()
    remembered.set(detach(names), bits)
  }
  return (list) => {
    const known = remembered.get(list)
    if (known !== undefined) return known
    let bits = 0
    for (const name of prepare(list.slice(0, maxLength)).split(/\s+/)) {
      let own = remembered.get(name)
      if (own === undefined) {
        own = judge(name)
        if (name !== list) remember(name, own)
      }
      bits |= own
    }
    if (list.length <= maxLength) remember(list, bits)
    return bits
  }
}
