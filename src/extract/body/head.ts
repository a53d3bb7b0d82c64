import { labelledName, namedAfter } from '../authors/byline-words.ts'
import { type Block, isSentence } from './block.ts'
import { edgeLines, isProse, lineRule, squash } from './line-rules.ts'
import { weightOf } from './weights.ts'

export const leastName = 4
export const leastKoreanName = 3
/** A signature's letters beside the names: "By", a role, a place; and of one amid the text, where each post is signed: "From". */
const longestRole = 16
export const longestPreposition = 4

const koreanPost =
  /(?:교수|연구위원|연구원|변호사|대표|소장|이사장?|원장|위원장?|작가|평론가|칼럼니스트|전문의|박사|회장|고문|센터장|본부장|실장)$/

/** Whether a line holds names of those who sign the story, and little else. */
export function isSignature(
  { text, weight, kind }: Block,
  names: readonly string[],
  role: number = longestRole,
): boolean {
  if (weight > 160 || kind === 'row' || names.length === 0) return false
  // "가람뉴스 김하늘입니다.": what a reporter says at the end.
  if (/[가-힣]다\.$/.test(text)) return false
  const key = squash(text)
  // "복기영 한강대 환경공학과 교수": who wrote the piece, and what she is.
  if (koreanPost.test(text) && names.some((name) => key.startsWith(name)) && !/[,.]|\d/.test(text)) return true
  // "JANE DOE\nCorrespondent\nLeeds": who wrote, what she is, and where.
  const [first = '', ...further] = text.split('\n')
  if (further.length > 0 && names.includes(squash(first)) && further.every((line) => isRoleLine(line))) return true
  if (isStamped(text) && names.some((name) => key.startsWith(name))) return true
  // "18.03.2026 17:05 von Jannes Petersen (Kommentare: 0)": a full stamp, and who wrote.
  if (stampFirst.test(text) && names.some((name) => key.includes(name)) && !isSentence(text)) return true
  // "Hanna Zorn, dziennikarka Gazety": who wrote, and what she is, in a line of its own at the edge.
  const [signer = '', post] = text.split(/\s?[,|–—]\s|\s\((?=\p{L})/u, 2)
  if (role === longestRole && post !== undefined && weight <= longestByline && !/[.?!…:]/.test(text))
    if (names.includes(squash(signer)) && /^\p{L}/u.test(post)) return true
  // "Von unserem Redakteur Jan Kett", "By JANE DOE, Harbour staff": words of a byline before one of the names.
  if (weight <= longestByline && !isSentence(text) && isSignedLine(text) && names.some((name) => key.includes(name)))
    return true
  // "Jane Doe, Leeds; John Roe, York": each with the place.
  const parts = text.split(';')
  const isPlaced = (part: string) => {
    const [named = ''] = part.split(/[,(]/, 1)
    return names.includes(squash(named)) && part.length - named.length <= longestPlace
  }
  if (parts.length > 1 && !isSentence(text) && parts.every(isPlaced)) return true
  let rest = key
  for (const name of names) rest = rest.replaceAll(name, '')
  return rest.length < key.length && rest.length <= Math.min(role, key.length / 2)
}

const longestByline = 110
const longestPlace = 24

function isSignedLine(text: string): boolean {
  return /^(?:by|from) \p{Lu}/iu.test(text) || namedAfter.test(text) || labelledName.test(text)
}

/** "Jeanne Roy - 20 mars 2026 à 18:22 | mis à jour à 19:00": a day with its time in a line that is no sentence. */
function isStamped(text: string): boolean {
  return clock.test(text) && /(?:19|20)\d\d|\d([./-])\d{1,2}\1\d\d(?!\d)/.test(text) && !/[.!?…]["”»]?$/.test(text)
}

const clock = /\d\s?[:.h]\s?\d\d(?!\d)/

const stampFirst = /^\d{1,2}([./-])\d{1,2}\1(?:19|20)\d\d,?\s\d{1,2}[:.h]\d\d(?!\d).{4,80}$/

const longestRoleLine = 60

function isRoleLine(line: string): boolean {
  return line.length <= longestRoleLine && !/[.!?…:]$/.test(line)
}

/** An item before all prose that is shorter is a tool: "Share", "Print". The points of a summary are longer. */
export const toolLabel = 18

/** Between a headline and the first paragraph a line this short is a kicker, a name, a place or a date. */
export const headLine = 40

/** Behind the headline, if the container holds it before all prose, and where the prose begins after it; zeros if not. */
export function headEnd(
  blocks: readonly Block[],
  title: string | null,
  names: readonly string[],
): { title: number; prose: number } {
  const top = topHeadline(blocks, title)
  const prose = blocks.findIndex(
    (block, i) => i > top && block.kind !== 'heading' && isProse(block) && !isHeadLabel(block, title),
  )
  const isTitle = (block: Block) =>
    block.level === 1 || (title !== null && block.weight < 400 && squash(block.text) === title)
  const at = Math.max(blocks.slice(0, Math.min(Math.max(prose, 0), 40)).findLastIndex(isTitle), top)
  if (at < 0) return { title: behindByline(blocks, names), prose: 0 }
  // What stands between the headline and the byline is the header's: a subtitle, a standfirst.
  const isStandfirst = prose >= 0 && blocks[prose]!.weight <= longestStandfirst
  const second = isStandfirst ? blocks.findIndex((block, i) => i > prose && isProse(block)) : prose
  // A header holds one time: a further one is that of a post.
  const isDated = blocks.slice(at + 1, Math.max(prose, at + 1)).some((block) => headRule(block, true) === 'time')
  const byline = blocks
    .slice(at + 1, Math.min(second, at + 40))
    .findLastIndex(
      (block, i) =>
        block.kind === 'text' &&
        (isSignature(block, names) || headRules.has(headRule(block, at + 1 + i < prose))) &&
        (at + 1 + i < prose || !isDated || headRule(block, false) !== 'time'),
    )
  const behindName = byline < 0 ? at + 1 : at + 2 + byline
  // The paragraph that stands behind the byline is the story's first, in a header too.
  const isOpening = byline >= 0 && behindName === prose && blocks[prose]!.boxKind === null
  return { title: Math.max(behindName, isOpening ? 0 : behindBox(blocks, at)), prose }
}

/** More lines than this are the story's: a poem, a list. */
const mostLabels = 3
/** A line that says on what follows, or that somebody says: "Dear readers," */
const goesOn = /[.!?…,:;"“”„«»‘’–—-][)\]]?$|^["“„«‘'(]/u
/** Houses that write so set subtitles above a story, in lines of its text. */
const scriptOfSubtitles = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/**
 * Behind the labels that a container without the headline begins with: a place, a name, a category, what the picture is from. Few short lines that
 * are no sentences, before a paragraph.
 */
export function labelsEnd(blocks: readonly Block[], from: number): number {
  let end = from
  while (end - from <= mostLabels && isOpeningLabel(blocks[end])) end++
  const next = blocks[end]
  return end - from <= mostLabels && next?.kind === 'text' && next.atHome && isProse(next) ? end : from
}

function isOpeningLabel(block: Block | undefined): boolean {
  if (block?.kind !== 'text' || block.weight >= headLine * 2 || !/\p{L}/u.test(block.text)) return false
  // One in bold may be the first of the story's subheads.
  if (block.bold && /\p{Ll}/u.test(block.text)) return false
  if (scriptOfSubtitles.test(block.text)) return false
  const lines = block.text.split('\n')
  return lines.every((line) => weightOf(line) < headLine && (lines.length > 1 || !goesOn.test(line)))
}

const longestStandfirst = 300

/** Behind the box around a headline, where the story stands elsewhere: what else it holds is the header's, unless that is several paragraphs. */
function behindBox(blocks: readonly Block[], headline: number): number {
  const { box, atHome } = blocks[headline]!
  if (atHome) return 0
  let end = headline + 1
  let weight = 0
  for (; end < blocks.length && blocks[end]!.box === box && !blocks[end]!.atHome; end++) weight += blocks[end]!.weight
  const paragraphs = blocks.slice(headline, end).filter(isProse).length
  return weight <= longestStandfirst && paragraphs < 2 ? end : 0
}

/** What stands outside the story's home before a byline weighs at most this. */
const heaviestHead = 500

/** Behind a byline that stands before the story's home, where the container lacks the headline: above it are a caption, a standfirst. */
function behindByline(blocks: readonly Block[], names: readonly string[]): number {
  const home = blocks.findIndex((block) => block.atHome && isProse(block))
  const byline = blocks.slice(0, Math.min(Math.max(home, 0), 40)).findLastIndex(
    (block) =>
      // "IDA FALK, HOST:" says who speaks.
      block.kind === 'text' &&
      !block.text.endsWith(':') &&
      (isSignature(block, names) || headRules.has(headRule(block, true))),
  )
  const above = blocks.slice(0, Math.max(byline, 0))
  const weight = above.reduce((sum, block) => sum + block.weight, 0)
  return above.every(({ atHome }) => !atHome) && weight <= heaviestHead ? byline + 1 : 0
}

/** Prose before the headline is a tool's, an offer's or another story's if this times as much follows. */
const leastBehindHeadline = 3

/** The last top heading that is the title and has most of the prose behind it, -1 if there is none. */
function topHeadline(blocks: readonly Block[], title: string | null): number {
  if (title === null) return -1
  let after = blocks.reduce((sum, block) => (isProse(block) ? sum + block.weight : sum), 0)
  let before = 0
  let top = -1
  for (const [i, block] of blocks.entries()) {
    if (before * leastBehindHeadline > after) break
    if (block.level === 1 && squash(block.text) === title) top = i
    if (!isProse(block)) continue
    before += block.weight
    after -= block.weight
  }
  return top
}

/** Lines between a headline and the text that are all short: a kicker, a category, a date, a rating. */
export function isHeadLabel({ kind, text, weight }: Block, title: string | null): boolean {
  if (kind !== 'text' && kind !== 'row') return false
  if (weight >= headLine * 8) return false
  return text
    .split('\n')
    .every(
      (line) =>
        (weightOf(line) < (headLabel.test(line) ? headLine * 3 : headLine) && !isSentence(line)) ||
        squash(line) === title,
    )
}

/** "Main category: Harbours", with all that belongs to it. */
const headLabel = /^\p{Lu}[\p{L} ]{2,24}:\s/u

/** Kinds of lines that stand in a header behind its subtitle. */
const headRules: ReadonlySet<string> = new Set(['byline', 'time'])

function headRule(block: Block, isBeforeProse: boolean): string {
  const rule = lineRule(block, 0, edgeLines.end)
  // Buttons to follow the author stand beside a byline; behind a paragraph they are of the story.
  return rule === 'follow' && isBeforeProse ? 'byline' : (rule ?? '')
}
