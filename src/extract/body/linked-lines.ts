import { type Block, isSentence, isStatement } from './block.ts'
import { lineOf } from './line-rule.ts'
import { callWords, pointerOpenings, pointerVerbs, relatedWords } from './line-words.ts'
import { weightOf } from './weights.ts'

/** How a line begins that leads to another story by its link. */
const pointer = lineOf([...relatedWords, pointerVerbs], '(?![\\p{L}])')

/** The same of a short sentence, which may well begin with a verb: "See how small it is." */
const strictPointer = lineOf(relatedWords, '(?![\\p{L}])')

function isClause({ kind, text }: Block): boolean {
  return kind === 'text' && isStatement(text)
}

/** A newsletter and what a reader may do with it, or who writes it. */
const newsletterCall =
  /^(?=.*\bnewsletters?\b).*\b(?:sign(?:ed|ing)? up|subscri\p{L}+|get|receive|our|your?|deliver\p{L}+|inbox|appear(?:s|ed)|version of|join|free|want|writes|author|writer|editor|edits|find|check|from)\b/iu

/** The same where the link follows without a space, in an element that touches the label's. */
const label = lineOf([...relatedWords, pointerVerbs, pointerOpenings], '')

/** A paragraph in square brackets of its own. */
const boxed = /^\[[^[\]]{4,500}\]$/u
const longestCall = 450

/** A label in capitals before a link to another story. */
const labelled = /^(?:\d{1,4} )?\p{Lu}[\p{Lu}\p{N} .'’&/-]{2,40}:\s/u
/** A few words before a link that is all that follows. */
const leadIn = /^\p{L}[\p{L} ’'&/-]{2,30}:\s/u
/** A link in brackets of its own. */
const bracketed = /^[[(](?:see|read|more|watch|related|also|view|photos?|video)\b[^[\]()]{4,200}[\])]$/iu

/** What parts links in a row. */
const listed = /\S\s*[|·•]\s*\S/u

/** In a line set apart by its letters: a call to read, hear or pay for something else. */
const call = new RegExp(callWords, 'iu')

/** "點我下載APP", "返回首页，查看更多", beside a link. */
const appCall =
  /[點点按].{0,4}下[載载].{0,2}app|(?:立即|馬上|马上)(?:下[載载]|訂閱|订阅)|下[載载].{0,6}(?:app|客户端)|返回.{2,8}[，,]\s?查看更多/iu

const gluedLabel =
  /^(?:(?:관련|연관|추천) ?(?:기사|뉴스)|関連(?:記事|ニュース)|延伸[閱阅][讀读]|相[关關](?:[阅閱][读讀]|新[闻聞]))/u
const dayBehind =
  /\s{0,3}[(（]?(?:\d{2,4}[.\-/]\s?\d{1,2}[.\-/]\s?\d{1,4}\.?(?:\s\d{1,2}:\d{2})?|\d{4}年\d{1,2}月\d{1,2}日|\d{4}년 ?\d{1,2}월 ?\d{1,2}일|\p{L}{3,12}\.? \d{1,2}, \d{4}|\d{1,2}\.? \p{L}{3,12}\.? \d{4})[)）]?$/u

/** A teaser of a line or two weighs less than this. */
const longestTeaser = 260
/** Lines from the end of a story, and from its beginning, that a call for a newsletter stands among and behind. */
const endLines = 4

/**
 * The name of the rule that calls a line with links none of the story's text, or `null`: it leads to other stories, or calls to subscribe.
 *
 * @param line the block's text as bareLine() gives it
 * @param before lines of the story before it
 * @param after lines behind it
 */
export function linkedLineRule(block: Block, line: string, before: number, after: number): string | null {
  const { text, weight } = block
  if (weight < longestTeaser) {
    const isWhole = isSentence(text)
    const share = block.linkWeight / weight
    if (
      share >= 0.4 &&
      !isWhole &&
      ((isClause(block) ? strictPointer : pointer).test(line) || isGluedToLabel(block, line))
    )
      return 'related'
    if (after < endLines && before >= endLines && newsletterCall.test(text)) return 'newsletter'
    if (block.kind === 'text' && share >= 0.4 && isLabelledLink(block, isWhole)) return 'related'
    if (block.kind === 'text' && share >= 0.5 && block.links > 1 && !isWhole && (block.bold || listed.test(text)))
      return 'related'
  }
  if (weight < longestCall) {
    if (appCall.test(text)) return 'newsletter'
    if ((block.slanted || block.bold) && call.test(text)) return 'newsletter'
    if ((block.slanted || block.bold) && boxed.test(text)) return 'related'
  }
  return headlineRule(block, line)
}

/** "À lire aussi<a>Les bus de nuit reviennent</a>": all of a line is a label and the link that touches it. */
function isGluedToLabel({ weight, linkWeight }: Block, line: string): boolean {
  const unlinked = weight - linkWeight
  if (unlinked < 3 || unlinked > longestLabel) return false
  const words = label.exec(line)?.[0] ?? ''
  return words !== '' && Math.abs(unlinked - weightOf(words)) < 1
}

const longestLabel = 40

/** "RIVALS: How the others fared", "[See: how it began.]", "Go deeper: How the others fared". */
function isLabelledLink({ text, weight, linkWeight }: Block, isWhole: boolean): boolean {
  if (text.split('\n').every((part) => labelled.test(part) && !isSentence(part)) || bracketed.test(text)) return true
  const label = leadIn.exec(text)?.[0] ?? ''
  return label !== '' && linkWeight >= (weight - weightOf(label)) * 0.95 && !isWhole
}

/** The headline of another story, alone or beside a label or its day. */
function headlineRule(block: Block, line: string): string | null {
  const { text, weight, linkWeight, kind } = block
  const isWhole = isSentence(text)
  if (linkWeight >= weight * 0.5 && weight < longestTeaser && !isWhole) {
    // "관련기사북항 재개발": label and link in elements that touch.
    if (gluedLabel.test(line)) return 'related'
    const day = dayBehind.exec(text)?.[0] ?? ''
    if (day !== '' && linkWeight >= (weight - weightOf(day)) * 0.9) return 'link alone'
  }
  if (linkWeight < weight * 0.9) return null
  // The one cell of its row.
  if (kind === 'row') return !text.includes(' | ') && !isWhole ? 'link alone' : null
  // One link is the whole paragraph: a teaser, unless it is a sentence of the story.
  if (!isWhole) return 'link alone'
  return kind === 'item' && block.links === 1 && weight < 160 && linkWeight >= weight * 0.99 ? 'link alone' : null
}
