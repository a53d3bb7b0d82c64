import { visitWords, type Word } from '../../lib/words.ts'

/** What a text is found by, in order: words as they are, runs of joined scripts as pairs of neighbouring characters (수출액: 수출 출액). */
function visitTerms(text: string, visit: (term: string) => void): void {
  visitWords(text, (word, isJoined) => {
    if (isJoined) visitPairs(word, visit)
    else visit(word)
  })
}

/** A single character is itself. */
function visitPairs(run: string, visit: (pair: string) => void): void {
  const step = (at: number) => at + (run.codePointAt(at)! > 0xffff ? 2 : 1)
  let next = step(0)
  if (next >= run.length) visit(run)
  for (let at = 0; next < run.length; ) {
    const end = step(next)
    visit(run.slice(at, end))
    at = next
    next = end
  }
}

/** Each term once: for a table that does not keep where it stands. */
function distinctTerms(text: string): string {
  const terms = new Set<string>()
  visitTerms(text, (term) => terms.add(term))
  return [...terms].join(' ')
}

/** What a record is found by. */
export const wordsOfRecord = (title: string | null, body: string) => distinctTerms(`${title ?? ''}\n${body}`)

export function allTerms(text: string): string {
  const terms: string[] = []
  visitTerms(text, (term) => terms.push(term))
  return terms.join(' ')
}

function pairsOf(run: string): string[] {
  const pairs: string[] = []
  visitPairs(run, (pair) => pairs.push(pair))
  return pairs
}

/**
 * The words as an FTS5 query: each must be there, in any order.
 *
 * @param kind `phrases` where the table keeps positions; else the pairs of a run may stand apart, and a few texts too many are found
 */
export function matchOf(words: readonly Word[], kind: 'phrases' | 'terms'): string {
  return words
    .flatMap(({ text, isJoined }) => {
      const pairs = isJoined ? pairsOf(text) : [text]
      if (isJoined && pairs.length > 1)
        return kind === 'phrases' ? [`"${pairs.join(' ')}"`] : pairs.map((pair) => `"${pair}"`)
      // A beginning: of a word, or of the pair that a single character stands in.
      return [`"${pairs[0]}"${isJoined && [...text].length > 1 ? '' : '*'}`]
    })
    .join(' AND ')
}
