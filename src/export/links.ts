import type { Claim } from '../model/claim.ts'
import type { ArticleRecord } from '../model/record.ts'
import { sentenceOf } from './columns.ts'

/** Longest text that a link quotes whole; of a longer one it names the beginning and the end. */
const maxQuoted = 80

/**
 * A link that opens an article at a sentence and marks it, in browsers that know text fragments; others open the article.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function sentenceLink(record: ArticleRecord, claim: Claim): string | null {
  return record.url === null ? null : `${record.url.split('#')[0]}#:~:text=${fragment(sentenceOf(record, claim))}`
}

function fragment(text: string): string {
  if (text.length <= maxQuoted) return encode(text)
  const words = text.split(' ')
  if (words.length < 8) return encode(text.slice(0, maxQuoted).toWellFormed())
  return `${encode(words.slice(0, 4).join(' '))},${encode(words.slice(-4).join(' '))}`
}

/** `-` and `,` part the directive's terms. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D')
}
