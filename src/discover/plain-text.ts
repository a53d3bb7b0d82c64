import { decodeAttribute } from '../lib/html-entities.ts'
import { collapseWhitespace, detach, replaceUnstorable } from '../lib/text.ts'

const longestTitle = 1000

/** A title as one line: markup and the references that a second escaping left are undone. */
export function plainText(text: string, type = ''): string {
  const isMarkup =
    type !== 'text' && /<\/?[a-z][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i.test(text.slice(0, longestTitle))
  const plain = isMarkup ? decodeAttribute(text.slice(0, longestTitle * 4).replace(/<\/?[a-z][^<>]*>/gi, '')) : text
  return detach(replaceUnstorable(collapseWhitespace(plain.slice(0, longestTitle))))
}
