import { type Block, isStatement, sentenceEnd } from './block.ts'
import { isDateLine } from './date-lines.ts'
import { reported } from './house-words.ts'
import { lineOf, personWithPhone } from './line-rule.ts'
import { bareLine, edgeLines, isProse, lineRule, squash } from './line-rules.ts'
import { authorWords, relatedWords, storyListWords, tailWords } from './line-words.ts'
import { testOfAny } from './test-of-any.ts'

/** Headings that point to another story, in the midst of a text too: a tail only if nothing of the story follows. */
const isPointerHeading = testOfAny([lineOf(relatedWords, '[^\\p{L}\\p{N}]*$')])

/** Headings from which on nothing of the story follows, if no real prose does. */
const endsStory = testOfAny([lineOf(tailWords, '(?:\\s?\\(?\\d{1,5}\\)?)?[^\\p{L}\\p{N}]*$')])

/** "Comments", "UP NEXT", without a number. */
const fewWords = /^\p{L}{2,20}(?: \p{L}{2,20})?$/u

/**
 * Headings that read like those of a page's tail and are the story's own: shaped as another subhead beside it is, over sentences that stand
 * where the story's do.
 */
export function ownSubheads(blocks: readonly Block[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (const [i, block] of blocks.entries()) {
    const next = blocks[i + 1]
    if (!isSubheadLike(block) || !fewWords.test(block.text) || !next?.atHome) continue
    if (!(isProse(next) || isOwnSentence(next)) || /@|\d{3}[-. ]\d{3}/.test(next.text)) continue
    if (!(isTailHeading(block.text) || isCommentHeading(block.text))) continue
    const isOther = (other: Block, j: number) =>
      isSubheadLike(other) &&
      areShapedAlike(other, block) &&
      !isTailHeading(other.text) &&
      blocks[j + 1]?.parent === block.parent
    const isOneOfSeveral = next.parent === block.parent && blocks.slice(0, i).some(isOther)
    if ((isOneOfSeveral || goesOnInProse(blocks, i)) && !blocks.slice(i + 1).some(isCommentStamp)) found.add(i)
  }
  return found
}

/**
 * Whether what stands among the story's paragraphs below a heading for comments is paragraphs and nothing else: readers who write there have
 * names, and say less.
 */
function goesOnInProse(blocks: readonly Block[], heading: number): boolean {
  const { kind, bold, text } = blocks[heading]!
  if ((kind !== 'heading' && !bold) || !isCommentHeading(text)) return false
  const behind = blocks.slice(heading + 1).filter(({ atHome }) => atHome)
  const from = behind.findIndex((block) => block.kind === 'heading' || lineRule(block, edgeLines.start, 0) !== null)
  const own = behind.slice(0, from < 0 ? behind.length : from)
  return (
    own.length > 0 &&
    // Readers say what they think, and do not report what others said.
    (own.every((block) => block.kind === 'text' && isOwnSentence(block) && reported.test(block.text.toLowerCase())) ||
      (own[0]!.weight >= leastParagraph && own.every((block) => block.kind === 'text' && isProse(block)))) &&
    !own.some(({ text }) => addressing.test(text.replace(quoted, '')))
  )
}

const leastParagraph = 80

function areShapedAlike(a: Block, b: Block): boolean {
  return a.kind === b.kind && a.level === b.level && a.bold === b.bold && a.parent === b.parent
}

function isSubheadLike({ kind, bold, atHome, links, weight }: Block): boolean {
  return atHome && links === 0 && weight <= longestSubhead && (kind === 'heading' || (kind === 'text' && bold))
}

const longestSubhead = 80

/** Where the tail begins: at a second story, or at the first tail heading after which no real prose follows. */
export function tailStart(
  blocks: readonly Block[],
  title: string | null,
  subheads: ReadonlySet<number> = new Set(),
  names: readonly string[] = [],
): number {
  let end = secondStory(blocks, title)
  end = rightsLine(blocks, end)
  end = commentStart(blocks, end, subheads)
  end = houseStart(blocks, end, names)
  let proseAfter = 0
  /** Prose that stands where the story's paragraphs do. */
  let ownAfter = 0
  let skipped = 0
  let isSkippedAtHome = false
  let hasLinkBehind = false
  for (let i = end - 1; i > 0; i--) {
    const block = blocks[i]!
    const { text } = block
    hasLinkBehind ||= isLink(block)
    const isButton = block.kind !== 'heading' && isLink(block)
    const isHeading =
      block.kind === 'heading' || block.bold || (text.length < 40 && !(block.kind === 'text' && isStatement(text)))
    if (
      block.weight <= 120 &&
      !isButton &&
      !subheads.has(i) &&
      ((isHeading ? isTailHeading(text) : namesPhone(text)) || isTailLabel(text))
    ) {
      // A heading in a box of its own, or a button, ends nothing if the story's paragraphs go on beside the box.
      const line = bareLine(text)
      const isSubhead = isCall.test(line) || (!hasLinkBehind && mayGoOn.test(line))
      const isBoxed = ownAfter > 0 && (!block.atHome || isSubhead)
      // "Read more:" over several links points elsewhere, as a heading does.
      const isPointer = isPointerHeading(bareLine(text.split('\n', 1)[0]!))
      const isEnd = (endsStory(line) || (!isHeading && !isPointer)) && !isBoxed && !goesOnBehind(blocks, i, end)
      if (proseAfter < (isEnd ? 300 : 1) && !(ownAfter > 0 && isOverMostOf(blocks, i, ownAfter))) {
        end = i
        proseAfter = 0
        ownAfter = 0
      }
      skipped = 0
      continue
    }
    if (isLink(block)) {
      // A linked headline makes the line below it a teaser, but not the story's next paragraph, nor what stands below several.
      const isTeased = !isSkippedAtHome || (block.atHome && block.links < fewestInRow && !isLink(blocks[i - 1]!))
      if (isTeased && !(isTailHeading(blocks[i - 1]!.text) && goesOnAbout(blocks, i))) proseAfter -= skipped
      skipped = 0
    } else if (isProse(block) || isOwnSentence(block) || (block.atHome && isStopless(block))) {
      proseAfter += block.weight
      if (block.atHome) ownAfter += block.weight
      skipped = block.weight
      isSkippedAtHome = block.atHome
    }
  }
  return strayTail(blocks, boxBehind(blocks, end, names))
}

/** A label over nothing ends no story where this share of what stands before it follows: scripts bring the list. */
const mostBehind = 0.5

/** Headings over who wrote a story. */
const overAuthor = lineOf(authorWords, '[^\\p{L}\\p{N}]*$')

function isOverMostOf(blocks: readonly Block[], label: number, ownAfter: number): boolean {
  const { beforeLinks, atHome, parent, text } = blocks[label]!
  if (overAuthor.test(bareLine(text))) return false
  const next = blocks[label + 1]!
  if (beforeLinks || !atHome || isLink(next) || next.parent !== parent) return false
  let before = 0
  for (let i = 0; i < label; i++) if (blocks[i]!.atHome && isProse(blocks[i]!)) before += blocks[i]!.weight
  return ownAfter >= before * mostBehind
}

/** So many paragraphs behind a link are the story's, which goes on below it: one alone may tell what the link leads to. */
const fewestBehindLink = 2
/** So many links in a row have none that tells of them. */
const fewestInRow = 2
/** Behind a heading over nothing so many paragraphs are the story's: scripts bring the list. */
const fewestBehindNone = 3

/**
 * Whether links to other stories, and behind them several paragraphs and no further link, stand below a heading among the story's paragraphs. Behind
 * a list that is left out one is enough: none of them tells what a link leads to.
 */
function goesOnBehind(blocks: readonly Block[], heading: number, end: number): boolean {
  const { atHome, beforeLinks } = blocks[heading]!
  let i = heading + 1
  let links = 0
  for (; i < end && isLink(blocks[i]!); i++) links += blocks[i]!.links
  if (!atHome || !blocks[i]?.atHome) return false
  const isEmpty = !beforeLinks && links === 0
  if (isEmpty && !isStoryList(blocks[heading]!.text)) return false
  const own = blocks.slice(i, end).filter((block) => block.atHome)
  // One alone may be the house's, which speaks to its readers there.
  if (own.length === 1 && addressing.test(own[0]!.text.replace(quoted, ''))) return false
  const fewest = isEmpty ? fewestBehindNone : beforeLinks || links >= fewestInRow ? 1 : fewestBehindLink
  return (
    (own.length >= fewest || (own.length === 1 && links === 1 && goesOnAbout(blocks, i - 1))) &&
    (!isEmpty || own.every(({ parent }) => parent === blocks[heading]!.parent)) &&
    own.every((block) => (isProse(block) || isOwnSentence(block)) && block.links === 0)
  )
}

/** Words by which to tell what a paragraph is about; those of fewer letters than `ofAny` may be of any text. */
const ofAny = 6
const wordOfText = /\p{L}{4,}|[가-힣]{2,}|[一-龥ァ-ヶー]{2,}/gu
/** Whether the paragraph behind a link takes up words of the story before it, and more of them than of the headline that the link is. */
function goesOnAbout(blocks: readonly Block[], link: number): boolean {
  const next = blocks[link + 1]
  if (next?.kind !== 'text' || !next.atHome || !(isProse(next) || isOwnSentence(next))) return false
  const before = blocks.slice(0, link)
  if (!before.some((block) => block.parent === next.parent && isProse(block))) return false
  const told = before.map(({ text }) => text.toLowerCase()).join('\n')
  const headline = blocks[link]!.text.toLowerCase()
  const words = [...new Set(next.text.toLowerCase().match(wordOfText))]
  const stems = words.map((word) => word.slice(0, /^[가-힣]/.test(word) ? 2 : 7))
  const taken = stems.filter((stem) => headline.includes(stem)).length
  const isOfStory = (stem: string) => (stem.length >= ofAny || !/^\p{Script=Latin}/u.test(stem)) && told.includes(stem)
  return stems.filter((stem) => isOfStory(stem) && !headline.includes(stem)).length > taken
}

/** "Most read": what can only stand over a list of stories. */
const storyList = lineOf(storyListWords, '[^\\p{L}\\p{N}]*$')

function isStoryList(text: string): boolean {
  return storyList.test(bareLine(text))
}

/** Whether a heading for other stories stands over links, left out or not. */
export function isOverLinks(blocks: readonly Block[], i: number): boolean {
  const { beforeLinks, text, weight } = blocks[i]!
  const next = blocks[i + 1]
  return weight <= longestSubhead && (beforeLinks || (next !== undefined && isLink(next))) && isTailHeading(text)
}

function isLink({ links, linkWeight, weight }: Block): boolean {
  return links > 0 && linkWeight >= weight * 0.9
}

/** A sentence of few words where the story's paragraphs stand: "He laughed." */
function isOwnSentence({ kind, atHome, links, text }: Block): boolean {
  return kind === 'text' && atHome && links === 0 && sentenceEnd.test(text.slice(-6))
}

/** A paragraph in a script whose sentences end in no sign. */
function isStopless({ kind, links, weight, text }: Block): boolean {
  return (
    kind === 'text' &&
    links === 0 &&
    weight >= leastStopless &&
    /^[^\p{L}]{0,3}[\p{Script=Thai}\p{Script=Lao}]/u.test(text)
  )
}

const leastStopless = 45

/** "More in the north": over links it leads to other stories. */
const mayGoOn = /^(?:more (?:in|on)|mehr aus|más en|mais em)(?!\p{L})/u

/** What houses put between the paragraphs of a story as well. */
const isCall = /^(?:share this|sign up|follow us|newsletter|sponsored|join the conversation)/

/** Where the story's paragraphs are at home and hold this share of the prose, so many lines behind them, as many as there are paragraphs, are a page's tools and teasers. */
const mainShare = 0.6
const fewestStray = 3

function strayTail(blocks: readonly Block[], end: number): number {
  const last = blocks
    .slice(0, end)
    .findLastIndex(
      (block) => block.atHome && (isProse(block) || (block.kind === 'text' && sentenceEnd.test(block.text.slice(-6)))),
    )
  if (last < 0) return end
  let all = 0
  let own = 0
  for (let i = 0; i <= last; i++) {
    if (!isProse(blocks[i]!)) continue
    all += blocks[i]!.weight
    if (blocks[i]!.atHome) own += blocks[i]!.weight
  }
  const first = blocks.findIndex(
    ({ kind, atHome }, i) => i > last && i < end && !atHome && (kind === 'text' || kind === 'heading'),
  )
  if (first < 0 || own < all * mainShare) return end
  let lines = 0
  let paragraphs = 0
  for (const block of blocks.slice(first, end)) {
    if (isProse(block)) paragraphs++
    else if (block.kind === 'text' || block.kind === 'heading') lines++
  }
  return lines >= fewestStray && lines >= paragraphs ? first : end
}

/** Headings over what readers wrote. */
const commentHeading = lineOf(
  [
    String.raw`(?:(?:all|latest|recent|top|reader|readers['’]?|user|visitor|highly rated) )?(?:comments?|responses|opinions|reactions)(?: ?\(?\d[\d,]*\)?)?|\d[\d,]* (?:comments?|responses|replies)|(?:leave|post|add|write|submit) (?:a|your) (?:comment|reply|opinion|response)|join the (?:conversation|discussion)|have your say|talkbacks?|dołącz do dyskusji|zapojte se do diskuse|zapojte sa do diskusie`,
    String.raw`kommentare?(?: ?\(?\d+\)?)?|(?:\d+ )?commentaires?|(?:\d+ )?comentarios?|(?:\d+ )?commenti|reacties|(?:opini(?:e|ones|oni|ões)|meinungen|avis|reakcje|reaktionen|réactions|reacciones|reações|reazioni|ohlasy|diskus(?:e|ia|ija)|vélemények|mielipiteet|mnenja|atsauksmes|görüşler|мнения|отзывы|ответы|відгуки|γνώμες) ?\(\d[\d .,]*\)|댓글 ?\(?\d{0,6}\)?(?:개| ?(?:쓰기|달기|작성|입력|보기|목록|전체 ?보기|창|새로고침))?|コメント(?:[（(]?\d{0,6}件?[）)]?|を(?:書く|読む|見る)|一覧|欄)`,
  ],
  '[^\\p{L}\\p{N}]*$',
)
/** "Ida at 6:23 AM May 18, 2025", "posted by Ida on 7 Jun 2025 at 1:21 am", "Ida • 3 hours ago" */
const commentStamp =
  /^(?:posted by |by )?\p{L}[^\n]{0,40}?(?:\s(?:at|on|says?|wrote|said)\b|\s[•·|]|,)[^\n]{0,20}(?:\d{1,2}:\d\d[^\n]{0,24}(?:19|20)\d\d|(?:19|20)\d\d[^\n]{0,24}\d{1,2}:\d\d|\b\d{1,2} (?:minutes?|hours?|days?|weeks?|months?|years?) ago)[^\n]{0,20}$/iu
const longestStamp = 100
/** More text than this between two stamps is no comment. */
const longestComment = 1500
/** Less prose than this before a heading over comments is no story. */
const leastBeforeComments = 250

/** Where readers' comments begin that no name of their box tells: at a heading for them, or at the first of several who sign with the time. */
function commentStart(blocks: readonly Block[], end: number, subheads: ReadonlySet<number>): number {
  const lastOf = lastProseIn(blocks, end)
  let before = 0
  /** Where the last paragraph stands that shares a box with one before. */
  let last = -1
  for (let i = 0; i < end; i++) {
    const block = blocks[i]!
    // Where the story goes on, what looked like a heading over comments is a button beside it.
    const isMark = before >= leastBeforeComments && last < i && !subheads.has(i) && isCommentMark(blocks, i, end)
    if (isMark && !isSubhead(blocks, i, end)) return i
    if (!isProse(block)) continue
    before += block.weight
    last = Math.max(last, lastOf.get(block.parent)!)
  }
  return end
}

/** "Reactions", over what the people of the story say in paragraphs like those before. */
const ambiguousHeading = /^(?:reactions|responses|opinions|réactions|reacties|commentaires)$/

function isSubhead(blocks: readonly Block[], i: number, end: number): boolean {
  const { kind, atHome, text } = blocks[i]!
  if (kind !== 'heading' || !atHome || !ambiguousHeading.test(bareLine(text))) return false
  const behind = blocks.slice(i + 1, end)
  return (
    behind.some((block) => block.atHome && (isProse(block) || isOwnSentence(block))) && !behind.some(isCommentStamp)
  )
}

function isCommentMark(blocks: readonly Block[], i: number, end: number): boolean {
  const block = blocks[i]!
  if (block.weight > longestStamp) return false
  if ((block.kind === 'heading' || (!isLink(block) && block.text.length < 40)) && isCommentHeading(block.text))
    return true
  if (!isCommentStamp(block)) return false
  let between = 0
  for (let j = i + 1; j < end && between < longestComment; j++) {
    if (isCommentStamp(blocks[j]!)) return true
    between += blocks[j]!.weight
  }
  return false
}

export function isCommentHeading(text: string): boolean {
  return commentHeading.test(bareLine(text))
}

function isCommentStamp({ text, weight }: Block): boolean {
  return weight <= longestStamp && commentStamp.test(text) && !isDateLine(text)
}

/** Who owns the text and may copy it: said behind the story. */
export const rights =
  /\b(?:all rights reserved(?! to\b)|(?:not to|may not|cannot|must not) be (?:(?:re)?published|copied|broadcast|reproduced|redistributed)(?:, \w+|,? (?:or|in whole|in part))|(?:not to|may not|cannot|must not) be (?:reproduced|republished|redistributed)[^.]{0,40} without|reproduction (?:in|or|without|of (?:this|the|any) (?:article|story|text|material|content|page))\b.{0,60}prohibited|(?:copy|material) is for (?:your )?personal)\b|무단 ?전재(?!.{0,120}(?<!니)다\.)|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|riproduzione riservata(?! ai? )|todos os direitos reservados/iu
const longestRights = 260
/** Behind such a line the story goes on only if this share of it follows. */
const restBehindRights = 0.5

/** Where a line on rights ends the story: most of the prose stands before it, or none behind it where the story has stood. */
function rightsLine(blocks: readonly Block[], end: number): number {
  let before = 0
  let last = -1
  const all = blocks.slice(0, end).reduce((sum, block) => (isProse(block) ? sum + block.weight : sum), 0)
  const lastOf = lastProseIn(blocks, end)
  for (let i = 0; i < end; i++) {
    const block = blocks[i]!
    if (before > 0 && block.weight <= longestRights && rights.test(block.text)) {
      const isBehind = before >= leastBeforeComments && last <= i
      return isBehind || all - before <= before * restBehindRights ? i : end
    }
    if (!isProse(block)) continue
    before += block.weight
    last = Math.max(last, lastOf.get(block.parent)!)
  }
  return end
}

/** For each element that holds paragraphs, where the last of them stands. */
function lastProseIn(blocks: readonly Block[], end: number): ReadonlyMap<number, number> {
  const lastOf = new Map<number, number>()
  for (let i = 0; i < end; i++) if (isProse(blocks[i]!)) lastOf.set(blocks[i]!.parent, i)
  return lastOf
}

/** "About Norvane", "About Norvane: The maker of vans …" */
const aboutWhom = /^(?:about|über|à propos de?|acerca de|sobre|over|om) (?:the |die |das )?([^:.]{2,60})(?:[:.]|$)/i
/** A house says of itself at most this. */
const longestAboutHouse = 1200

/** Where a house tells of itself below its own news. */
function houseStart(blocks: readonly Block[], end: number, names: readonly string[]): number {
  let behind = 0
  for (let i = end - 1; i > 0 && behind <= longestAboutHouse; i--) {
    const { text, kind, bold, weight } = blocks[i]!
    behind += weight
    const isLabel = kind === 'heading' || bold || text.slice(0, 80).includes(':')
    const whom = isLabel ? aboutWhom.exec(text.slice(0, 120))?.[1] : undefined
    if (whom !== undefined && names.includes(squash(whom))) return behind * 2 < weightBefore(blocks, i - 1) ? i : end
  }
  return end
}

/** Words by which a house speaks to its readers, of itself or of what it sells. */
const addressing =
  /(?<!\p{L})(?:[Yy]ours?|[Yy]ou|[Ww]e|[Oo]urs?|us|[Ss]ubscrib\p{L}+|[Nn]ewsletters?|[Ss]ign up|[Dd]onat\p{L}+|[Mm]embers?|[Aa]dvertis\p{L}+|[Ss]ponsor\p{L}*|Sie|Ihre?[mnr]?|[Ww]ir|[Uu]nsere?[mnrs]?|uns|[Dd]u|[Dd]ein\p{L}*|[Vv]ous|[Vv]otre|[Vv]os|[Nn]ous|[Nn]otre|[Nn]os|[Aa]bonn\p{L}+|[Uu]sted(?:es)?|[Tt]ú|[Tt]us?|[Nn]osotros|[Nn]uestr[oa]s?|[Ss]uscr\p{L}+|[Vv]oi|[Vv]ostr[aeio]|[Nn]oi|[Nn]ostr[aeio]|[Aa]bbon\p{L}+|[Vv]ocê|[Nn]ós|[Nn]oss[oa]s?|[Aa]ssin\p{L}+|uw?|[Jj]ij|[Jj]ouw?|[Ww]ij|[Oo]nze?)(?!\p{L})|구독|후원|회원|제보|독자|우리/u
/** What somebody says in the story. */
const quoted = /["“„«»][^"“”„«»]{1,400}["“”«»]/g
/** Scripts in which these words are known. */
const knownScript = /\p{Script=Latin}|\p{Script=Hangul}/u

/** Whether a box under a heading of its own tells on: in sentences that name nobody of the house and speak to no reader, without links. */
function tellsOn(box: readonly Block[], names: readonly string[]): boolean {
  return (
    box[0]!.kind === 'heading' &&
    !box[0]!.afterMedia &&
    box.some(isProse) &&
    box.every(
      ({ text, links, boxKind }) =>
        links === 0 &&
        boxKind === null &&
        knownScript.test(text) &&
        !addressing.test(text.replace(quoted, '')) &&
        !/@|\d{3}[-. ]\d{3}/.test(text) &&
        !names.some((name) => squash(text).includes(name)),
    )
  )
}

/** A box behind the story that begins with a heading of its own: it asks for money, or tells of the author. */
function boxBehind(blocks: readonly Block[], end: number, names: readonly string[]): number {
  const last = blocks
    .slice(0, end)
    .findLastIndex(({ atHome, kind, weight, linkWeight }) => atHome && kind !== 'heading' && linkWeight <= weight * 0.5)
  const behind = blocks.slice(last + 1, end)
  const weight = behind.reduce((sum, block) => sum + block.weight, 0)
  const heading = behind.findIndex((block) => block.kind === 'heading' && !block.atHome)
  const isBox = last >= 0 && heading >= 0 && weight < longestBox && weight * 3 < weightBefore(blocks, last)
  return isBox && !tellsOn(behind.slice(heading), names) ? last + 1 + heading : end
}

const longestBox = 400

function weightBefore(blocks: readonly Block[], last: number): number {
  let weight = 0
  for (let i = 0; i <= last; i++) weight += blocks[i]!.weight
  return weight
}

/** "Contact:" and who it is, line by line. */
function isTailLabel(text: string): boolean {
  const [label = '', ...lines] = text.split('\n')
  return lines.length > 0 && label.endsWith(':') && isTailHeading(label)
}

/** Whom the press may call, behind a press release. */
function namesPhone(text: string): boolean {
  return personWithPhone.test(text.split('\n', 1)[0]!)
}

export function isTailHeading(text: string): boolean {
  // A question and its answer: "Comments?" – "None."
  if (text.endsWith('?') && !text.includes(' ')) return false
  const line = bareLine(text)
  return endsStory(line) || isPointerHeading(line)
}

/** Where a page that loads the next story behind the first begins it: at a top heading behind prose that is not the title, or at a linked one. */
function secondStory(blocks: readonly Block[], title: string | null): number {
  const tops = blocks.filter((block) => block.level === 1).length
  // With many of them they are the story's own subheads.
  if (tops === 0 || tops > 3) return linkedStory(blocks)
  let prose = 0
  for (const [i, block] of blocks.entries()) {
    if (block.level === 1 && prose >= 150 && (title === null || squash(block.text) !== squash(title))) {
      // Where one of them is a subhead, so are those behind it.
      if (isWithin(blocks, i)) break
      return i
    }
    if (isProse(block)) prose += block.weight
  }
  return linkedStory(blocks)
}

/** Whether the paragraphs before and behind a heading stand in the element that it stands in: a subhead, whatever its level. */
function isWithin(blocks: readonly Block[], heading: number): boolean {
  const { parent } = blocks[heading]!
  const isBeside = (block: Block) => block.parent === parent && isProse(block)
  const next = blocks.find((block, i) => i > heading && isProse(block))
  return next?.parent === parent && blocks.slice(0, heading).some(isBeside)
}

/** Prose of a first story, and of one below a headline that leads to its own page. */
const leastFirst = 800
const leastSecond = 400

/**
 * Where the first headline that is a link has a story of its own below it, in boxes where none of the story before it stands. A digest, whose
 * sections all begin so, says little before the first of them.
 */
function linkedStory(blocks: readonly Block[]): number {
  const lastOf = lastProseIn(blocks, blocks.length)
  let before = 0
  let last = -1
  let headline = -1
  let below = 0
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'heading' && block.links > 0 && block.linkWeight >= block.weight * 0.9) {
      headline = i
      below = 0
    } else if (isProse(block)) {
      if (headline < 0) {
        before += block.weight
        last = Math.max(last, lastOf.get(block.parent)!)
        continue
      }
      below += block.weight
      if (below >= leastSecond) return before >= leastFirst && last < headline ? headline : blocks.length
    }
  }
  return blocks.length
}
