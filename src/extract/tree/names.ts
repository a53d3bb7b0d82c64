import { detach } from '../../lib/text.ts'
import { judgeBodyName } from '../body/class-words.ts'
import { judgeFieldName } from '../facts/field-words.ts'

/** Names and lists of names that are remembered. */
const maxRemembered = 20_000
/** How much is looked at of what stands in one attribute. */
const maxLength = 1000

/** Pages of a site share their names and sites of one content system many, so what was judged once is kept from page to page. */
const remembered = new Map<string, number>()

function remember(names: string, bits: number): void {
  if (remembered.size >= maxRemembered) remembered.clear()
  remembered.set(detach(names), bits)
}

const postTerms = /(?<![\w-])(?:tag|category|status|format|author|post_format)-[\w-]+/g

/** WordPress lists a post's tags and categories in its classes: `hentry tag-newsletter status-publish`. */
const withoutTerms = (names: string): string =>
  /hentry|type-post|single-post/.test(names) ? names.replace(postTerms, '') : names

/** What the names in a `class`, an `id` or their like say, apart by white space: the bits of body/class-words.ts and facts/field-words.ts, all together. */
export function judgeNames(names: string): number {
  const known = remembered.get(names)
  if (known !== undefined) return known
  let bits = 0
  for (const name of withoutTerms(names.slice(0, maxLength)).split(/\s+/)) {
    let own = remembered.get(name)
    if (own === undefined) {
      own = judgeBodyName(name) | judgeFieldName(name)
      if (name !== names) remember(name, own)
    }
    bits |= own
  }
  if (names.length <= maxLength) remember(names, bits)
  return bits
}
