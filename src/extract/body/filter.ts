import { type Block, isSentence, sentenceEnd } from './block.ts'
import { announcedBoxes } from './boxes.ts'
import { captionsOfGallery, isBoxedCaption, looksLikeCaption, pictureButtons } from './captions.ts'
import { isDateLine } from './date-lines.ts'
import {
  headEnd,
  headLine,
  isHeadLabel,
  isSignature,
  labelsEnd,
  leastKoreanName,
  leastName,
  longestPreposition,
  toolLabel,
} from './head.ts'
import { HouseLines, labelOf, longestHouseLine } from './house-lines.ts'
import { reported } from './house-words.ts'
import { edgeLines, isProse, lineRule, squash } from './line-rules.ts'
import { machineSummaries } from './machine-summary.ts'
import { isOverLinks, ownSubheads, tailStart } from './tail.ts'
import { weightOf } from './weights.ts'

/** What the page says of itself. */
interface PageFacts {
  /** Primary tag of its language, as far as it is known before the body is. */
  readonly language?: string
  readonly host?: string | undefined
  /** What it says is the house's own: an offer, a request for consent. */
  readonly isHouse?: boolean
}

/** From this share of a page's text on, lines of the house are what it has to say. */
const mostOfHouse = 0.5

export interface Filtered {
  readonly blocks: readonly Block[]
  /** What was left out and by which rule, for those who ask why. */
  readonly dropped: readonly { readonly rule: string; readonly text: string }[]
}

/**
 * A container's blocks without lines that are none of the story's text, and without its tail of other stories.
 *
 * @param title headlines that repeat it are left out
 * @param signers names of the authors and of the house: a line at either end that holds little else is a signature
 * @param authors those of the authors, if the page names any: a line below the story tells of one of them
 */
export function filterBlocks(
  read: readonly Block[],
  title: string | null,
  signers: readonly string[] = [],
  authors: readonly string[] = [],
  { language = '', host, isHouse = false }: PageFacts = {},
): Filtered {
  const blocks = uprightIfAllSlanted(read).map(withoutGluedCaption)
  const dropped: { rule: string; text: string }[] = []
  const kept: Block[] = []
  const sameAsTitle = title === null ? null : squash(title)
  const names = signers
    .map(squash)
    .filter((name) => name.length >= (/^[가-힣]/.test(name) ? leastKoreanName : leastName))
  const label = squash(labelOf(host))
  const initials = new Set(signers.map(initialsOf).filter(({ length }) => length > 1))
  const subheads = ownSubheads(blocks)
  const end = tailStart(blocks, title, subheads, names)
  const start = headEnd(blocks, sameAsTitle, names)
  const labels = start.prose === 0 ? labelsEnd(blocks, start.title) : 0
  const firstProse = blocks.findIndex(isProse)
  /** The headline stands elsewhere than the story's paragraphs. */
  const isHeadless = !blocks.slice(0, start.title).some(({ atHome }) => atHome)
  const total = blocks.reduce((sum, block) => sum + block.weight, 0)
  let ruled = 0
  let ofHouseWeight = 0
  const copies = copiesIn(blocks)
  const slides = captionsOfGallery(blocks)
  const summaries = machineSummaries(blocks)
  const houses = signers.filter((name) => !authors.includes(name))
  const points = summaryPoints(blocks)
  const teasers = linkedFirstLines(blocks)
  const steps = timeline(blocks)
  const levels = levelsOf(blocks)
  const ofHouse = new HouseLines({ title, language, houses, authors, host }, blocks.slice(0, end))
  const boxes = announcedBoxes(
    blocks,
    (block) => isSignature(block, names),
    (block) => !isHouse && ofHouse.callsInBox(block),
  )
  const after = linesBehind(blocks, end, boxes)
  const below = belowLastRule(blocks, end)
  /** Boxes from which a headline that leads elsewhere was left out. */
  const linked = new Set<number>()
  let media = false
  let lastRule: string | null = null
  /** Lines kept, several of which may stand in one block. */
  let lines = 0
  for (const [i, block] of blocks.entries()) {
    let rule: string | null = null
    if (i >= end) rule = 'tail'
    else if (i < start.title || i < labels) rule = 'head'
    else if (
      i < start.prose &&
      isHeadLabel(block, sameAsTitle) &&
      !(block.atHome && isHeadless && isFirstSentence(block))
    )
      rule = 'head'
    // What calls itself a standfirst is the header's below a headline that stands with it, and the text's in a box of the text alone.
    else if (i <= firstProse && start.title > 0 && block.boxKind === 'standfirst') rule = 'head'
    // A heading of that length between headline and text is the standfirst of a header.
    else if (i < start.prose && block.kind === 'heading' && block.weight >= headLine) rule = 'head'
    // Below a long standfirst too: the place, the day.
    else if (
      i < Math.max(firstProse, start.prose) &&
      block.kind === 'item' &&
      block.weight < toolLabel &&
      !isSentence(block.text)
    )
      rule = 'head'
    else if (sameAsTitle !== null && block.weight < 400 && kept.length < 3 && squash(block.text) === sameAsTitle)
      rule = 'title'
    else if (signs(block, names, isEdge(kept.length, after[i]!))) rule = 'byline'
    // "HarbourTimesLIVE" below a story of harbourtimeslive.com.
    else if (after[i]! <= 2 && label.length >= leastLabel && block.weight < headLine && squash(block.text) === label)
      rule = 'byline'
    else if (after[i]! <= 1 && block.text.length <= longestInitials && initials.has(squash(block.text))) rule = 'byline'
    else if (
      isLifeBelow(block, names, kept.length, after[i]!) ||
      isLifeOfAuthor(block, authors, kept.length, after[i]!)
    )
      rule = 'author'
    else if (
      looksLikeCaption(media ? { ...block, afterMedia: true } : block) &&
      ruled + block.weight < total / 2 &&
      !isListedBySign(blocks, i)
    )
      rule = 'caption'
    else if (isBoxedCaption(blocks, i, i <= firstProse) && ruled + block.weight < total / 2) rule = 'caption'
    else if (isBelowTeaser(blocks, i, lastRule)) rule = 'teaser'
    else if (isOfForm(blocks, i, lastRule)) rule = 'form'
    else if (copies.has(i) || (copies.has(i - 1) && isSpeaker(blocks, i))) rule = 'repeated'
    else if (slides.has(i)) rule = 'gallery'
    else if (summaries.has(i)) rule = 'machine summary'
    else if (i < points) rule = 'summary'
    else if (teasers.has(i)) rule = 'teaser'
    else if (boxes.has(i)) rule = boxes.get(i)!
    else if (isListLabel(block, levels) || (!subheads.has(i) && isOverLinks(blocks, i))) rule = 'related'
    else rule = steps.has(i) || subheads.has(i) ? null : lineRule(block, lines, after[i]!)
    if (
      rule === null &&
      !isHouse &&
      block.kind === 'text' &&
      !steps.has(i) &&
      !subheads.has(i) &&
      block.weight <= longestHouseLine &&
      ofHouse.is(block, { before: kept.length, after: after[i]!, behindRule: i >= below })
    )
      rule = 'house line'
    if (rule === 'house line') ofHouseWeight += block.weight
    if (rule === 'author' && tellsOfOthers(block, authors)) rule = null
    if ((rule === 'link alone' || (rule === 'related' && block.links > 0)) && !block.atHome) linked.add(block.box)
    lastRule = rule
    // "이미지 확대", "Enlarge" between a picture and its caption.
    media = (block.afterMedia || media) && rule !== null && pictureButtons.has(rule)
    if (rule === null) {
      const left = block.text.includes('\n')
        ? withoutLines(block, lines, after[i]!, dropped, sameAsTitle, isHouse ? null : ofHouse)
        : block
      if (left !== null) {
        kept.push(withoutPointer(left))
        lines += left === block && !block.text.includes('\n') ? 1 : left.text.split('\n').length
      }
    } else {
      ruled += block.weight
      dropped.push({ rule, text: block.text.slice(0, 200) })
    }
  }
  // A page that mostly speaks of the house to its readers is the house's: what is left of it would be no story.
  if (ofHouseWeight > total * mostOfHouse) return filterBlocks(blocks, title, signers, authors, { isHouse: true })
  return { blocks: trimHeadings(withoutBareHeadings(withoutLabels(kept, blocks, linked), blocks)), dropped }
}

/** Slanted letters set nothing apart where most paragraphs have them. */
function uprightIfAllSlanted(blocks: readonly Block[]): readonly Block[] {
  let all = 0
  let slanted = 0
  for (const block of blocks) {
    if (!isProse(block)) continue
    all++
    if (block.slanted) slanted++
  }
  return slanted > 2 && slanted > all / 2
    ? blocks.map((block) => (block.slanted ? { ...block, slanted: false } : block))
    : blocks
}

/** "▲ The old bridge. [한울신문=김하늘 기자] …": the caption of a picture before the dateline with which the story begins. */
const gluedCaption = /^[▲△▼][^▲△▼[【]{2,200}(?=[[【][^[\]【】]{2,30}(?:기자|특파원)\s?[\]】]\s?[^\s[【].{20})/u

function withoutGluedCaption(block: Block): Block {
  const { text } = block
  if (!(text.startsWith('▲') || text.startsWith('△') || text.startsWith('▼'))) return block
  const caption = gluedCaption.exec(text)?.[0]
  if (caption === undefined) return block
  const rest = text.slice(caption.length)
  return { ...block, text: rest, weight: weightOf(rest), afterMedia: false, withMedia: false, line: null }
}

/** A host's name of fewer letters may be a word. */
const leastLabel = 6

/** What a call says above its form is at most this. */
const longestOfForm = 300

/** The line between the heading of a call, which is none of the story's, and the form to answer it. */
function isOfForm(blocks: readonly Block[], i: number, lastRule: string | null): boolean {
  const { beforeForm, weight } = blocks[i]!
  return beforeForm && lastRule !== null && weight <= longestOfForm && blocks[i - 1]?.kind === 'heading'
}

/** Where what stands below the last line drawn across the page begins, if that is in its second half. */
function belowLastRule(blocks: readonly Block[], end: number): number {
  const at = blocks.slice(0, end).findLastIndex(({ behindRule }) => behindRule)
  return at > blocks.length / 2 ? at : end
}

/** "▲ 만 19세 이상이다." beside another line with that sign: one of a list, where a caption stands alone. */
function isListedBySign(blocks: readonly Block[], i: number): boolean {
  const isListed = (block: Block | undefined) => block !== undefined && !block.afterMedia && block.text.startsWith('▲')
  return isListed(blocks[i]) && (isListed(blocks[i - 1]) || isListed(blocks[i + 1]))
}

/** How many headings of each level stand among the story's paragraphs. */
function levelsOf(blocks: readonly Block[]): ReadonlyMap<number, number> {
  const levels = new Map<number, number>()
  for (const { kind, level, atHome } of blocks)
    if (kind === 'heading' && atHome) levels.set(level, (levels.get(level) ?? 0) + 1)
  return levels
}

/** "Bridges in the Post:" over links that were left out; a heading like others of the story goes on behind them. */
function isListLabel({ beforeLinks, kind, level, text }: Block, levels: ReadonlyMap<number, number>): boolean {
  return beforeLinks && (/[:：]$/.test(text) || (kind === 'heading' && level > 1 && levels.get(level) === 1))
}

/** "1998", in bold over a paragraph. */
const year = /^(?:1[5-9]|20)\d\d[:.]?$/
const fewestSteps = 2

/** The days, years or hours over the paragraphs of a story that tells what happened when; a live page sets its hours in letters of no weight. */
function timeline(blocks: readonly Block[]): ReadonlySet<number> {
  const found = new Map<string, number>()
  for (const [i, { kind, level, atHome, parent, text, bold }] of blocks.entries()) {
    const next = blocks[i + 1]
    const isStep = kind === 'text' || (kind === 'heading' && level > 1)
    if (!isStep || !atHome || text.length > longestStep || i === 0 || next?.parent !== parent) continue
    if (next.kind !== 'text' || next.links > 1 || !isProse(next)) continue
    if (bold || kind === 'heading' ? isDateLine(text) || year.test(text) : isDateLine(text) && !/\d[:.]\d\d/.test(text))
      found.set(text, i)
  }
  return new Set(found.size >= fewestSteps ? found.values() : [])
}

const longestStep = 60

/** A headline that is a link weighs at least this; a story of more than so many paragraphs that begin with one tells of what they lead to. */
const leastLinkedLine = 20
const mostTeasers = 2
/** A teaser has at least so many paragraphs of the story beside it. */
const fewestBesideTeaser = 3

/** Paragraphs of two lines, the first of them a link and no sentence: a headline and what it leads to. */
function linkedFirstLines(blocks: readonly Block[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (const [i, { kind, links, linkWeight, weight, text }] of blocks.entries()) {
    if (links !== 1 || kind !== 'text' || linkWeight < leastLinkedLine || linkWeight > weight * 0.9) continue
    const [first, second, ...more] = text.split('\n')
    if (second === undefined || more.length > 0 || sentenceEnd.test(first!.slice(-6))) continue
    if (Math.abs(weightOf(first!) - linkWeight) <= 2 && isSentenceLike(second)) found.add(i)
  }
  if (found.size === 0 || found.size > mostTeasers) return new Set()
  return blocks.filter((block, i) => !found.has(i) && block.atHome && isProse(block)).length >= fewestBesideTeaser
    ? found
    : new Set()
}

function isSentenceLike(line: string): boolean {
  return sentenceEnd.test(line.slice(-6)) && /\p{L}\s\p{L}/u.test(line)
}

/** What follows the points of a summary is this much longer, and there are at least so many of them. */
const leastBehindPoints = 3
const fewestPoints = 2
/** Points without a heading of theirs say on average less than this. */
const longestPoint = 130

/** Behind the list of points that some houses set above a story, 0 if there is none: papers print them as a part of the headline. */
function summaryPoints(blocks: readonly Block[]): number {
  const first = blocks.findIndex((block) => block.kind !== 'item' && block.kind !== 'heading' && isProse(block))
  const last = blocks.slice(0, Math.max(first, 0)).findLastIndex(({ kind }) => kind === 'item')
  if (last < 0) return 0
  const points = blocks.slice(0, last + 1)
  const weightOfAll = (some: readonly Block[]) => some.reduce((sum, { weight }) => sum + weight, 0)
  const items = points.filter(({ kind }) => kind === 'item')
  const isHeaded = points.some(({ kind }) => kind === 'heading')
  // A story may begin with a list of paragraphs.
  const areParagraphs = !isHeaded && weightOfAll(items) >= items.length * longestPoint
  return items.length >= fewestPoints &&
    !areParagraphs &&
    weightOfAll(blocks.slice(last + 1)) >= weightOfAll(points) * leastBehindPoints
    ? last + 1
    : 0
}

/** A label over the headline of a card is at most this. */
const longestLabel = 30

/** Without the labels of cards whose headline was left out: "Opinion". */
function withoutLabels(kept: readonly Block[], all: readonly Block[], linked: ReadonlySet<number>): readonly Block[] {
  if (linked.size === 0) return kept
  const isLabel = ({ text, weight }: Block) => weight <= longestLabel && !sentenceEnd.test(text.slice(-6))
  const more = new Set(kept.filter((block) => !isLabel(block)).map(({ box }) => box))
  const first = new Map<number, Block>()
  for (const block of all) if (!first.has(block.box)) first.set(block.box, block)
  return kept.filter(
    (block) => block.atHome || !linked.has(block.box) || more.has(block.box) || first.get(block.box) !== block,
  )
}

/** Without the heading of a box of which nothing else is left. */
function withoutBareHeadings(kept: readonly Block[], all: readonly Block[]): Block[] {
  const boxesOf = (blocks: readonly Block[]) =>
    new Set(blocks.filter(({ kind, atHome }) => kind !== 'heading' && !atHome).map(({ box }) => box))
  const left = boxesOf(kept)
  const emptied = new Set([...boxesOf(all)].filter((box) => !left.has(box)))
  return kept.filter(({ kind, atHome, box }) => kind !== 'heading' || atHome || !emptied.has(box))
}

/** The line below a headline that leads to another story is at most this. */
const longestTeaser = 260

/** What a card says below the headline that leads to another story, in a box beside the story's paragraphs. */
function isBelowTeaser(blocks: readonly Block[], i: number, lastRule: string | null): boolean {
  const { box, weight, kind, atHome } = blocks[i]!
  return (
    (lastRule === 'link alone' || lastRule === 'related') &&
    !atHome &&
    blocks[i - 1]!.box === box &&
    (kind === 'text' || kind === 'item') &&
    weight <= longestTeaser &&
    blocks[i + 1]?.box !== box
  )
}

/** Fewer blocks in a row that repeat earlier ones may be a refrain of two lines. */
const copiedRun = 3
/** A sentence set in a box of its own is at most this. */
const longestPulled = 260
/** A quotation of less weight may be said twice. */
const leastPulled = 12
/** A line among the paragraphs that is a quotation and nothing else; in bold or of fewer words it may be a subhead. */
const pulledLine = /^["“”„«»‘'](?:\p{L}[^\s"“”„«»]*\s){5}[^"“”„«»]{2,200}["“”«»’']$/u
/** It is pulled out of a paragraph at most so far from it. */
const pulledFrom = 6
/** Letters that quotations are looked for in, all together. */
const pullBudget = 5_000_000

/**
 * Which blocks say again what others say: a quotation pulled out of the text, a text that stands in the page twice.
 *
 * A paragraph beside its twin, in the same element, is a refrain and none; three in a row that repeat three in a row are a copy all the same.
 */
function copiesIn(blocks: readonly Block[]): ReadonlySet<number> {
  const copies = new Set<number>()
  const firsts = new Map<string, number>()
  let run = 0
  let before = -1
  for (const [i, { text, parent, kind }] of blocks.entries()) {
    const first = isProse(blocks[i]!) ? firsts.get(text) : undefined
    if (first === undefined) {
      if (kind !== 'quote') firsts.set(text, i)
      run = 0
    } else {
      run = first === before + 1 ? run + 1 : 1
      before = first
      if (parent !== blocks[first]!.parent) copies.add(i)
      else if (run >= copiedRun) for (let j = run === copiedRun ? copiedRun - 1 : 0; j >= 0; j--) copies.add(i - j)
    }
  }
  for (const [i, { kind, atHome, bold, text }] of blocks.entries()) {
    if (kind !== 'text' || !atHome || bold || !pulledLine.test(text)) continue
    const key = squash(text)
    const around = blocks.slice(Math.max(i - pulledFrom, 0), i + pulledFrom + 1).map((block) => squash(block.text))
    if (around.some((said) => said.length > key.length && said.includes(key))) copies.add(i)
  }
  // What is set large as a headline is, without a full stop or quotation marks, is the editors', though it may repeat nothing.
  for (const [i, { isPulled, weight, text }] of blocks.entries())
    if (
      isPulled &&
      weight <= longestPulled &&
      /^\p{L}/u.test(text) &&
      !sentenceEnd.test(text.split('\n', 1)[0]!.slice(-6))
    )
      copies.add(i)
  const isPulled = ({ kind, atHome, weight }: Block) =>
    kind === 'quote' || (kind === 'text' && !atHome && weight <= longestPulled)
  const quotes = blocks.flatMap((block, i) => (isPulled(block) ? [i] : []))
  if (quotes.length === 0) return copies
  // Where hardly a paragraph is at home, each box may be one of the story's.
  const weightOfAll = (some: readonly Block[]) => some.reduce((sum, { weight }) => sum + weight, 0)
  const own = blocks.filter((block) => !isPulled(block))
  const areApart = weightOfAll(own) * 2 >= weightOfAll(blocks)
  const lines = areApart ? own : blocks.filter(({ kind }) => kind !== 'quote')
  const story = `\n${lines.map(({ text }) => squash(text)).join('\n')}\n`
  let budget = pullBudget
  for (const i of quotes) {
    if (budget < 0) continue
    const { kind, text } = blocks[i]!
    const keys = pulledKeys(text)
    budget -= story.length * keys.length
    // Of two boxes that say the same neither is pulled out of the other.
    if (
      keys.length > 0 &&
      keys.every((key) => (areApart || kind === 'quote' ? story.includes(key) : isPartOfLine(story, key, squash(text))))
    )
      copies.add(i)
  }
  return copies
}

/** Whether a line other than the one that a key was taken from holds it, and more than that. */
function isPartOfLine(lines: string, key: string, own: string): boolean {
  for (let at = lines.indexOf(key); at >= 0; at = lines.indexOf(key, at + key.length)) {
    const line = lines.slice(lines.lastIndexOf('\n', at) + 1, lines.indexOf('\n', at))
    if (line.length > key.length && line !== own) return true
  }
  return false
}

/** Who said what was pulled out of the text, in the same box below it: a line of at most this weight. */
const longestSpeaker = 80

function isSpeaker(blocks: readonly Block[], i: number): boolean {
  const { box, atHome, kind, weight, text } = blocks[i]!
  return !atHome && box === blocks[i - 1]!.box && kind !== 'heading' && weight <= longestSpeaker && !isSentence(text)
}

/** A name behind a pulled quotation: "… the sea.” – Ida Falk" */
const speaker = /(?<=[.!?…,]["”’»']?|["”’»'])\s?[-–—]{1,2}\s?(?:\p{Lu}\p{L}{0,5}\.\s){0,3}[^.!?]{2,80}\.?$/u

/** What to look for of a pulled quotation: its sentences, which the story may part by "she said". */
function pulledKeys(written: string): string[] {
  // Who said it may stand on a line of its own.
  const text = written.replace(/\n[^\n.!?]{2,60}$/u, '')
  const said = text.slice(-100).replace(speaker, '')
  const whole = squash(text.slice(0, -100) + said)
  if (weightOf(whole) < leastPulled) return []
  const sentences = (text.slice(0, -100) + said).split(/(?<=[.!?…]["”’»]?)\s/u).map(squash)
  return sentences.every((sentence) => weightOf(sentence) >= leastPulled) ? sentences : [whole]
}

/** How many lines stand behind each block as far as the story's last one: what goes behind that is none of its lines. */
function linesBehind(blocks: readonly Block[], end: number, left: ReadonlyMap<number, string>): Int32Array {
  const after = new Int32Array(blocks.length)
  let last = end - 1
  while (last > 0 && (left.has(last) || lineRule(blocks[last]!, edgeLines.start, 0) !== null)) last--
  for (let i = 0; i < last; i++) after[i] = last - i
  return after
}

/** At a story's edges a line may hold a role and a place beside the name, within it the name of who signs a post; with a colon it says who speaks. */
function signs(block: Block, names: readonly string[], isAtEdge: boolean): boolean {
  if (block.text.endsWith(':')) return false
  return isAtEdge ? isSignature(block, names) : block.kind === 'text' && isSignature(block, names, longestPreposition)
}

/** "(im)" below a story that Ida Moen wrote. */
const longestInitials = 8

function initialsOf(name: string): string {
  const words = name.slice(0, 100).split(/[\s-]+/)
  return words.length > 4 ? '' : squash(words.map((word) => word.slice(0, 1)).join(''))
}

/** "*Ida Moen lives in Bodø and writes about islands.*": of whom the last lines tell that are set apart by their letters. */
function isLifeBelow(
  { kind, slanted, text, weight }: Block,
  names: readonly string[],
  before: number,
  after: number,
): boolean {
  if (!slanted || kind !== 'text' || weight > longestLife || before < fewestBefore || after > 1) return false
  const key = squash(text)
  return sentenceEnd.test(text.slice(-6)) && names.some((name) => key.startsWith(name) && key.length > name.length)
}

/** "Ida Moen has walked every bridge of the county.": the last line tells of an author by her full name, and reports nothing that she says. */
function isLifeOfAuthor(
  { kind, text, weight, atHome }: Block,
  authors: readonly string[],
  before: number,
  after: number,
): boolean {
  // In a box above the text as well.
  const isAtEdge = (before >= fewestBefore && after === 0) || (before === 0 && !atHome)
  if (kind !== 'text' || weight > longestLife || !isAtEdge || !isSentence(text)) return false
  const isNamed = authors.some((name) => /\S\s\S/.test(name) && text.startsWith(`${name} `))
  return isNamed && !/["“”„«»]/.test(text) && !reported.test(text.toLowerCase())
}

/** Whom a last line tells of: "Ida Falk is", "Falk covers". */
const subject =
  /^(?!(?:The|About|She|He|They|I)\s)((?:\p{Lu}[\p{L}.'’-]*\s){1,4})(?:is|covers|writes|reports|blogs|has|also)\b/u

/** "Ida Falk is a professor of law in Kiel.", at the end of a story that others wrote. */
function tellsOfOthers({ text }: Block, authors: readonly string[]): boolean {
  const named = subject.exec(text.slice(0, 160))?.[1]
  if (named === undefined || authors.length === 0) return false
  const words = named.toLowerCase().split(/[\s.]+/)
  return !authors.some((author) =>
    author
      .toLowerCase()
      .split(/[\s.]+/)
      .some((word) => word.length > 1 && words.includes(word)),
  )
}

const longestLife = 400
const fewestBefore = 3

function isEdge(before: number, after: number): boolean {
  return before < edgeLines.start || after < edgeLines.end
}

/** A block whose lines stand apart by single breaks, without those that a rule drops; `null` if none is left. */
function withoutLines(
  block: Block,
  before: number,
  after: number,
  dropped: { rule: string; text: string }[],
  title: string | null,
  ofHouse: HouseLines | null,
): Block | null {
  const lines = block.text.split('\n')
  const left = lines.filter((text, i) => {
    const line = { ...block, text, weight: weightOf(text), links: 0, linkWeight: 0 }
    const isCaption =
      i === 0 &&
      !lines[1]!.startsWith('▲') &&
      looksLikeCaption({ ...line, afterMedia: block.afterMedia, slanted: false })
    const isTitle =
      before === 0 &&
      title !== null &&
      squash(text) === title &&
      lines.slice(0, i).every((above) => isAbove(above, title))
    const behind = after + lines.length - i - 1
    let rule = isTitle ? 'title' : isCaption ? 'caption' : lineRule(line, before + i, behind)
    if (rule === null && ofHouse?.isCall(line, { before: before + i, after: behind, behindRule: false }))
      rule = 'house line'
    if (rule !== null) dropped.push({ rule, text: text.slice(0, 200) })
    return rule === null
  })
  if (left.length === lines.length) return block
  const text = left.join('\n')
  return text === '' ? null : { ...block, text, weight: weightOf(text) }
}

/** A line above a headline in the same element is a kicker or a date. */
function isAbove(line: string, title: string): boolean {
  return line.length <= Math.max(title.length, headLine) && !sentenceEnd.test(line.slice(-6))
}

/** A short sentence among the story's paragraphs, which begins it: "All of them run." */
function isFirstSentence({ kind, text }: Block): boolean {
  return kind === 'text' && sentenceEnd.test(text.slice(-6)) && /\p{L}\s\p{L}/u.test(text)
}

/** "… a cello." and behind it, in the same paragraph, a link to a clip or gallery: "Watch a train fall asleep »" */
const pointerBehind =
  /(?<=[.!?…]["”’)]?)\s(?:watch|see|read|listen|hear|view|photos?|videos?|gallery|map|more|click)\b[^.!?»›]{0,120}[»›]{1,2}$/iu

function withoutPointer(block: Block): Block {
  if (block.links === 0 || !/[»›]$/.test(block.text)) return block
  const text = block.text.replace(pointerBehind, '')
  return text === block.text ? block : { ...block, text, weight: weightOf(text) }
}

/** "LOOK: Ten beautiful libraries:", before what has been left out. */
const announcement = /^\p{Lu}{3,12}:\s.{2,160}[:：]$/u

/** A heading with nothing below it is no part of the story, nor is a call to look at what does not follow. */
function trimHeadings(blocks: Block[]): Block[] {
  const announces = ({ kind, text }: Block) => kind === 'heading' || (kind === 'text' && announcement.test(text))
  let end = blocks.length
  while (end > 1 && announces(blocks[end - 1]!)) end--
  return end === blocks.length ? blocks : blocks.slice(0, end)
}
