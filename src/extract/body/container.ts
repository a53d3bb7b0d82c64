import { type Element, textOf } from '../tree/tree.ts'
import { isSentence } from './block.ts'
import { flag, isStandfirst } from './class-words.ts'
import { hasLinkedHeading, isLeftOut } from './left-out.ts'
import { squash } from './line-rules.ts'
import { linkWeightOf, type PageIndex, proseOf, textWeightOf } from './page-index.ts'

/** Weight of prose below which a container is not worth considering. */
const leastProse = 60
/** A child that holds this share of its parent's prose stands for it. */
const dominantShare = 0.8
/** Marked containers that hold less than this share of the page's prose are not trusted, unless they hold this much. */
const trustedShare = 0.2
const trustedProse = 1200

/** Where a story may stand: element numbers in page order. `isNamed`: the markup calls them a story's body. */
export interface Container {
  readonly roots: readonly number[]
  readonly isNamed: boolean
}

/**
 * Where the story may stand, likeliest first.
 *
 * Markup that says so comes first (microdata, names such as `article-body`, then `article` and `main`); of several such
 * containers the ones of the story with most prose, all parts of a split one together. Without markup: down from the body as
 * long as one child holds nearly all of its parent's prose.
 *
 * @param whole take all of the page's main part, for pages that are a list of posts
 * @param title of several stories on a page, the one under this headline is its own
 */
export function rankContainers(index: PageIndex, whole: boolean, title: string | null = null): Container[] {
  const ranked: Container[] = []
  const { elements } = index
  if (elements.length === 0) return ranked
  const total = totalProse(index)
  if (!whole) {
    const named = bestStory(index, marked(index, 3), title)
    const prose = sumOf(index, named)
    const isTrusted = prose >= total * trustedShare || prose >= trustedProse
    if (prose >= leastProse && (isTrusted || isBrief(index, named)))
      ranked.push({ roots: fillGaps(index, widen(index, named)), isNamed: true })
    const articles = bestStory(index, marked(index, 2), title)
    const share = Math.max(leastProse, total * trustedShare)
    const least = holdsHeadline(index, articles) ? Math.min(leastHeaded, share) : share
    if (sumOf(index, articles) >= least) {
      ranked.push({ roots: articles.length === 1 ? descended(index, articles[0]!) : articles, isNamed: false })
    }
  }
  const [main] = marked(index, 1).sort((a, b) => proseOf(index, b) - proseOf(index, a))
  if (main !== undefined && proseOf(index, main) >= Math.max(leastProse, total * trustedShare)) {
    ranked.push({ roots: descended(index, main), isNamed: false })
  }
  const body = elements.findIndex((element) => element.name === 'body')
  ranked.push({ roots: body >= 0 ? descended(index, body) : topOf(index), isNamed: false })
  return ranked.filter(({ roots }) => roots.length > 0)
}

/** An article that holds the page's one headline is believed from this much prose on, however long its comments are. */
const leastHeaded = 300

function holdsHeadline(index: PageIndex, [only, ...others]: readonly number[]): boolean {
  if (only === undefined || others.length > 0) return false
  const { headlines } = index
  return headlines.length === 1 && headlines[0]! > only && headlines[0]! < index.end[only]!
}

/**
 * Whether a container is all of a story however short it is: an article, or what is called its text, stands with the page's one headline, and
 * whatever prose stands behind it, up to the end of the page's main part, stands in boxes that begin with headings of their own.
 */
export function isBrief(index: PageIndex, roots: readonly number[]): boolean {
  const [root] = roots
  const [headline] = index.headlines
  if (root === undefined || headline === undefined || index.headlines.length > 1) return false
  const holds = (i: number, inner: number) => inner >= i && inner < index.end[i]!
  const isNamed = index.rank[root]! > 2
  if (isNamed && roots.length === 1 && paragraphsAround(index, root) > proseOf(index, root)) return false
  let around = root
  while (around >= 0 && (index.rank[around]! < 2 || !holds(around, headline))) {
    if (!isNamed && index.rank[around]! >= 2) return false
    around = index.parent[around]!
  }
  if (around < 0 ? !isNamed : !roots.every((i) => holds(around, i))) return false
  for (
    let at = around < 0 ? root : around;
    index.parent[at]! >= 0 && index.elements[at]!.name !== 'main';
    at = index.parent[at]!
  ) {
    const stop = index.end[index.parent[at]!]!
    for (let i = index.end[at]!; i < stop; i = index.end[i]!)
      if (proseOf(index, i) >= leastProse && !beginsWithHeading(index, i)) return false
  }
  return true
}

/** Prose of the paragraphs beside an element: what it is called says nothing if they are the story. */
function paragraphsAround(index: PageIndex, i: number): number {
  const up = index.parent[i]!
  let prose = 0
  if (up >= 0)
    for (let j = up + 1; j < index.end[up]!; j = index.end[j]!)
      if (index.elements[j]!.name === 'p') prose += proseOf(index, j)
  return prose
}

/** Whether the first text of a box is a heading within it. */
function beginsWithHeading(index: PageIndex, i: number): boolean {
  for (let j = i + 1; j < index.end[i]!; j++) {
    if (index.flags[j]! & flag.heading && textWeightOf(index, j) > 0) return index.textFrom[j] === index.textFrom[i]
  }
  return false
}

function sumOf(index: PageIndex, story: readonly number[]): number {
  return story.reduce((sum, i) => sum + proseOf(index, i), 0)
}

/** Weight of all prose of a page. */
export function totalProse(index: PageIndex): number {
  let total = 0
  for (let i = 0; i < index.elements.length; i = index.end[i]!) total += proseOf(index, i)
  return total
}

/** Elements of rank 3 and more, or of exactly a lower rank, outside junk; of nested ones the one that says most for its size. */
function marked(index: PageIndex, rank: number): number[] {
  const hits: number[] = []
  for (let i = 0; i < index.elements.length; ) {
    if (index.flags[i]! & (flag.certainJunk | flag.hidden | flag.silent | flag.teaser)) {
      i = index.end[i]!
      continue
    }
    const own = index.rank[i]!
    if (rank === 3 ? own >= 3 && proseOf(index, i) > 0 : own === rank && proseOf(index, i) >= leastProse) {
      // A paragraph is no container: what is said of the first one is meant of all beside it.
      let at = i
      if (index.elements[i]!.name === 'p') {
        at = index.parent[i]!
        const around = at < 0 ? -1 : index.parent[at]!
        if (around >= 0 && index.rank[around]! >= 3) at = around
      }
      if (at >= 0) {
        while (hits.length > 0 && hits.at(-1)! >= at) hits.pop()
        hits.push(at)
      }
    }
    i++
  }
  const headlines = index.headlines.slice(0, maxParts)
  // Innermost first: what lies within a hit has been settled before it.
  const kept: number[] = []
  for (const i of hits.toReversed()) {
    let first = kept.length
    while (first > 0 && kept[first - 1]! < index.end[i]!) first--
    const inner = kept.slice(first)
    if (inner.length > 0 && standsFor(index, i, inner, headlines)) continue
    kept.length = first
    kept.push(i)
  }
  return kept.reverse()
}

/** A story split into more parts, a page of more headlines is none. */
const maxParts = 50
/** The share of an outer container's prose that the inner ones hold to stand for it; less is enough where it also holds the headline. */
const innerShare = 0.9
const innerShareBelowHeadline = 0.6

function standsFor(index: PageIndex, outer: number, inner: readonly number[], headlines: readonly number[]): boolean {
  if (inner.length > maxParts) return false
  const isHeaded = headlines.some((i) => i > outer && i < inner.at(-1)!) || isStatedEnd(index, outer, inner)
  const share = isHeaded ? innerShareBelowHeadline : innerShare
  return sumOf(index, inner) >= proseOf(index, outer) * share
}

/** Whether microdata calls the inner ones the body, and next to nothing stands behind them: above them stands a summary. */
function isStatedEnd(index: PageIndex, outer: number, inner: readonly number[]): boolean {
  if (!inner.every((i) => index.rank[i] === 4)) return false
  let behind = 0
  for (let i = index.end[inner.at(-1)!]!; i < index.end[outer]!; i = index.end[i]!) behind += proseOf(index, i)
  return behind < leastProse
}

/** Of several containers the ones that belong to one story: in the same `article`, or of the same name, under the same headline. */
function bestStory(index: PageIndex, hits: readonly number[], title: string | null): number[] {
  if (hits.length <= 1) return [...hits]
  const own = hits.filter((i) => !isTeaser(index, i))
  // Two of them may be an odd story; from three on they are a list of others.
  if (hits.length - own.length > 2) return bestStory(index, own, title)
  const { headlines } = index
  const stories = new Map<string, number[]>()
  const bare = hits.filter((i) => index.rank[i] === 2 && !holdsHeading(index, i))
  const isSplit = bare.length > 1 && bare.length <= maxBareArticles
  let passed = 0
  let before = -1
  let keyBefore = ''
  for (const i of hits) {
    // A story's first part may hold its headline.
    while (passed < headlines.length && headlines[passed]! < index.end[i]!) passed++
    const isNext =
      before >= 0 &&
      index.parent[before] === index.parent[i] &&
      index.rank[i]! >= 3 &&
      isNamedAlike(index.elements[before]!, index.elements[i]!)
    const own = `${passed} ${isSplit && bare.includes(i) ? bareName(index, i) : storyOf(index, i)}`
    const key = isNext && keyBefore.startsWith(`${passed} `) ? keyBefore : own
    before = i
    keyBefore = key
    const story = stories.get(key)
    if (story) story.push(i)
    else stories.set(key, [i])
  }
  let best: number[] = []
  let most = -1
  const isOwn = underTitle(index, headlines, title)
  for (const [key, parts] of stories) {
    const story = partsAlike(index, parts)
    // The first one stands under the page's own headline; what was loaded behind it may be longer.
    const prose = sumOf(index, story) * (most < 0 ? 2 : 1) * (isOwn(key) ? ownStory : 1)
    if (prose > most) {
      most = prose
      best = story
    }
  }
  return best
}

/** A story under the page's own headline stands before others that hold so many times as much. */
const ownStory = 5

/** Whether a story's key, which begins with the number of headlines before it, is of one under the page's title. */
function underTitle(index: PageIndex, headlines: readonly number[], title: string | null): (key: string) => boolean {
  if (title === null || headlines.length < 2 || headlines.length > maxParts) return () => false
  const own = squash(title)
  const isTitle = headlines.map((i) => squash(textOf(index.elements[i]!)) === own)
  return (key) => isTitle[Number.parseInt(key, 10) - 1] === true
}

/** Two or three articles without a heading of their own may be one story, cut by an advertisement; more are a thread of comments. */
const maxBareArticles = 3

function holdsHeading(index: PageIndex, i: number): boolean {
  for (let j = i + 1; j < index.end[i]!; j++) if (index.flags[j]! & flag.heading) return true
  return false
}

function bareName(index: PageIndex, i: number): string {
  const up = index.elements[index.parent[i]!]
  return `article.${index.elements[i]!.attribs.class ?? ''} in ${up?.name ?? ''}.${up?.attribs.class ?? ''}`
}

/** Share of the longest part below which one in a list is the excerpt of another story. */
const excerptShare = 0.3

/** The parts of a story without excerpts of others that bear the same name: short, each in an item of a list. */
function partsAlike(index: PageIndex, parts: readonly number[]): number[] {
  const longest = parts.reduce((best, i) => (proseOf(index, i) > proseOf(index, best) ? i : best), parts[0]!)
  if (parts.length < 2 || isInItem(index, longest)) return [...parts]
  const least = proseOf(index, longest) * excerptShare
  return parts.filter((i) => proseOf(index, i) >= least || !isInItem(index, i))
}

function isInItem(index: PageIndex, i: number): boolean {
  let at = index.parent[i]!
  for (let steps = 0; at >= 0 && steps < 8; steps++) {
    if (index.elements[at]!.name === 'li') return true
    at = index.parent[at]!
  }
  return false
}

/** The text of a card: short, and under a headline that leads elsewhere. */
function isTeaser(index: PageIndex, i: number): boolean {
  if (proseOf(index, i) > 400) return false
  const up = index.parent[i]!
  return hasLinkedHeading(index, i) || (up >= 0 && proseOf(index, up) < 600 && hasLinkedHeading(index, up))
}

/** An attribute by which a page that loads story behind story names each of them. */
const storyAddress = /^data-(?:url|href|link|permalink|(?:article|news|story|post)[\w-]{0,12}(?:id|no|key|idx))$/

function storyOf(index: PageIndex, i: number): string {
  const own = index.elements[i]!
  if (index.rank[i] === 2) return `#${i}`
  for (let at = index.parent[i]!, steps = 0; at >= 0 && steps < 6; at = index.parent[at]!, steps++) {
    const { attribs } = index.elements[at]!
    for (const name of Object.keys(attribs))
      if (storyAddress.test(name) && attribs[name]) return `${name} ${attribs[name]}`
  }
  for (let at = index.parent[i]!; at >= 0; at = index.parent[at]!) {
    if (index.rank[at] === 2) return `#${at}`
  }
  return `${own.name}.${own.attribs.class ?? ''}.${own.attribs.itemprop ?? ''}`
}

/**
 * The parts of a split story with what stands between them and is no junk: subheads, lists, a paragraph without the name.
 *
 * Only where the gaps hold little: much text between two parts is another thing.
 */
function fillGaps(index: PageIndex, story: readonly number[]): number[] {
  const first = story[0]
  const last = story.at(-1)
  if (first === undefined || last === undefined || story.length < 2) return [...story]
  let around = index.parent[first]!
  while (around >= 0 && index.end[around]! <= last) around = index.parent[around]!
  if (around < 0) return [...story]
  const parts = new Set(story)
  let gap = 0
  let next = 0
  for (let i = around + 1; i < last; ) {
    const stop = index.end[i]!
    while (next < story.length && story[next]! < i) next++
    // A box around parts of the story may hold a subhead above them.
    const isAround = next < story.length && story[next]! < stop && story[next] !== i
    const isGap = stop > first ? next >= story.length || story[next]! >= stop : isHeadingBeside(index, i, first)
    if (isGap && !isLeftOut(index, i)) {
      parts.add(i)
      gap += proseOf(index, i)
    }
    i = isAround ? i + 1 : stop
  }
  if (gap > sumOf(index, story) * mostInGaps) return [...story]
  return [...openingAbove(index, around), ...[...parts].sort((a, b) => a - b)]
}

/** Whether an element is a subhead that stands beside the first part of a story, in a box of theirs, and below the headline: above it stands a kicker. */
function isHeadingBeside(index: PageIndex, i: number, first: number): boolean {
  return (
    (index.flags[i]! & flag.heading) !== 0 &&
    index.parent[i] === index.parent[first] &&
    index.headlines.every((headline) => headline < i || headline > first)
  )
}

/** The first paragraph of a split story in a box of its own, directly above the box that holds all its parts. */
function openingAbove(index: PageIndex, around: number): number[] {
  const up = index.parent[around]!
  if (up < 0) return []
  let nearest = -1
  for (let i = up + 1; i < around; i = index.end[i]!) if (proseOf(index, i) > 0) nearest = i
  return nearest >= 0 && isFirstParagraph(index, nearest, 1) ? [nearest] : []
}

const mostInGaps = 0.4

/** Parts of the story that stand beside its container: bare paragraphs, and boxes of the same class. */
function widen(index: PageIndex, story: readonly number[]): number[] {
  const [only] = story
  if (story.length !== 1 || only === undefined) return [...story]
  const up = index.parent[only]!
  if (up < 0) return [...story]
  const parts: number[] = []
  const row = rowBehind(index, only, index.end[up]!)
  for (let i = up + 1; i < index.end[up]!; i = index.end[i]!) {
    const element = index.elements[i]!
    const isPart =
      i === only ||
      (i < only
        ? isOpening(index, i) || isFirstOf(index, i, only) || isLead(index, i, only)
        : row.has(i) || isContinuation(index, i) || isLastOf(index, i, only)) ||
      (!isAboveHeadline(index, i, only) &&
        !(index.flags[i]! & (flag.certainJunk | flag.doubtfulJunk | flag.hidden | flag.byline | flag.caption)) &&
        proseOf(index, i) >= leastProse * 2 &&
        (element.name === 'p' || isNamedAlike(index.elements[only]!, element)))
    if (isPart) parts.push(i)
    else if (i < only && element.name === 'header') parts.push(...openingIn(index, i, only))
  }
  return parts
}

/** Boxes of one class behind the container that hold a paragraph each, if they are several: what is named is only what all readers may see. */
function rowBehind(index: PageIndex, container: number, stop: number): ReadonlySet<number> {
  const rows = new Map<string, { boxes: number[]; paragraphs: number }>()
  for (let i = index.end[container]!; i < stop; i = index.end[i]!) {
    const { name, attribs } = index.elements[i]!
    const not = flag.certainJunk | flag.doubtfulJunk | flag.hidden | flag.byline | flag.caption | flag.teaser
    if (name === 'p' || attribs.class === undefined || index.flags[i]! & not || !holdsOne(index, i)) continue
    const row = rows.get(attribs.class) ?? { boxes: [], paragraphs: 0 }
    row.boxes.push(i)
    const isLinked = linkWeightOf(index, i) > textWeightOf(index, i) * linkyShare
    if (proseOf(index, i) >= leastProse && !isLinked) row.paragraphs++
    rows.set(attribs.class, row)
  }
  return new Set([...rows.values()].filter(({ paragraphs }) => paragraphs >= leastRest).flatMap(({ boxes }) => boxes))
}

/** Whether all text of a box is that of one paragraph: a comment has a name and a time above it. */
function holdsOne(index: PageIndex, box: number): boolean {
  for (let i = box + 1; i < index.end[box]!; i++)
    if (index.elements[i]!.name === 'p') return textWeightOf(index, i) === textWeightOf(index, box)
  return false
}

/** Whether a headline stands between an element and the story. */
function isAboveHeadline(index: PageIndex, i: number, story: number): boolean {
  return index.headlines.some((headline) => headline >= i && headline < story)
}

/** Letters of a class that two parts of a story share. */
const leastShared = 6

/** Whether two boxes share a class: the first part alone may bear a further one. */
function isNamedAlike(a: Element, b: Element): boolean {
  if (a.name !== b.name) return false
  if (a.attribs.class !== undefined && a.attribs.class === b.attribs.class) return true
  const names = (a.attribs.class ?? '').split(/\s+/, 20)
  return (b.attribs.class ?? '').split(/\s+/, 20).some((name) => name.length >= leastShared && names.includes(name))
}

/** Several paragraphs without links above the container: the story begins in a box of another name. */
function isOpening(index: PageIndex, i: number): boolean {
  if (index.flags[i]! & (flag.certainJunk | flag.doubtfulJunk | flag.hidden | flag.byline | flag.caption)) return false
  if (proseOf(index, i) < leastProse * 4 || linkWeightOf(index, i) > textWeightOf(index, i) * linkyShare) return false
  let paragraphs = 0
  for (let j = i + 1; j < index.end[i]!; j++) {
    if (index.elements[j]!.name === 'p' && proseOf(index, j) >= leastProse) paragraphs++
  }
  return paragraphs > 1
}

/** Names of a box for the first paragraph; those of a summary are in isStandfirst(). */
const leadName =
  /(?:^|[\s_-])(?:lead|lede|lead-?in|intro|introduction|einleitung)(?:[_-]{0,2}text)?(?=\s|$)|[a-z](?:Lead|Intro)(?=\s|$)/

/** A box called the lead, directly above the container: what stands above the byline is the header's. */
function isLead(index: PageIndex, i: number, container: number): boolean {
  const { name, attribs } = index.elements[i]!
  if (attribs.class === undefined || !leadName.test(attribs.class.slice(0, 200))) return false
  const not = flag.certainJunk | flag.hidden | flag.byline | flag.caption | flag.link
  if (index.flags[i]! & not || /^h\d$/.test(name) || isAboveHeadline(index, i, container)) return false
  if (proseOf(index, i) < leastOpening || linkWeightOf(index, i) > textWeightOf(index, i) * linkyShare) return false
  for (let j = i + 1; j < index.end[i]!; j++) if (index.flags[j]! & (not | flag.heading)) return false
  // Only pictures and advertisements may stand between.
  for (let j = index.end[i]!; j < container; j++)
    if (
      index.flags[j]! & flag.byline ||
      index.elements[j]!.name === 'time' ||
      ofByline.test(index.elements[j]!.attribs.class ?? '')
    )
      return false
  for (let j = index.end[i]!; j < container; j = index.end[j]!) if (proseOf(index, j) > 0) return false
  return true
}

const ofByline = /(?:^|[\s_-])(?:author|byline|meta|date|info)(?:$|[\s_-])/i

/** A paragraph directly above the container that shares a class with the first one in it. */
function isFirstOf(index: PageIndex, i: number, container: number): boolean {
  const own = index.elements[i]!
  const first = index.elements[container + 1]
  if (own.name !== 'p' || first === undefined || !isNamedAlike(own, first)) return false
  for (let j = index.end[i]!; j < container; j = index.end[j]!) if (proseOf(index, j) > 0) return false
  return proseOf(index, i) >= leastProse
}

/** The last paragraph of a header directly above the container, if it is called as the story's first, or no name tells them apart and it stands behind the byline: above that stands a summary. */
function openingIn(index: PageIndex, header: number, container: number): number[] {
  for (let j = index.end[header]!; j < container; j = index.end[j]!) if (proseOf(index, j) > 0) return []
  let opening = -1
  let byline = -1
  for (let i = header + 1; i < index.end[header]!; i++) {
    if (index.flags[i]! & flag.byline) byline = i
    if (index.elements[i]!.name === 'p' && proseOf(index, i) >= leastOpening) opening = i
  }
  const first = index.elements[container + 1]
  if (opening < 0 || first === undefined) return []
  const own = index.elements[opening]!
  const isBehindByline = byline >= 0 && byline < opening
  const isAlike =
    own.name === first.name &&
    own.attribs.class === first.attribs.class &&
    (isBehindByline || own.attribs.class !== undefined)
  return isAlike && isSentence(textOf(own).trim()) && linkWeightOf(index, opening) === 0 ? [opening] : []
}

/** A sentence without links directly behind the container, in a paragraph of its own. */
function isLastOf(index: PageIndex, i: number, container: number): boolean {
  if (index.elements[i]!.name !== 'p' || index.end[container] !== i || linkWeightOf(index, i) > 0) return false
  return proseOf(index, i) >= leastProse && isSentence(textOf(index.elements[i]!).trim())
}

/** Paragraphs of a box behind the container that make it the rest of the story. */
const leastRest = 3

/** Several paragraphs without links, headings, dates and names behind the container: the story goes on in a box of another name. */
function isContinuation(index: PageIndex, i: number): boolean {
  const not = flag.certainJunk | flag.doubtfulJunk | flag.hidden | flag.byline | flag.caption | flag.teaser
  if (index.flags[i]! & not || proseOf(index, i) < leastProse * 4) return false
  if (linkWeightOf(index, i) > textWeightOf(index, i) * linkyShare) return false
  let paragraphs = 0
  for (let j = i + 1; j < index.end[i]!; j++) {
    const { name } = index.elements[j]!
    if (index.flags[j]! & (not | flag.heading) || name === 'time' || name === 'li') return false
    if (name === 'p' && index.parent[j] === i && proseOf(index, j) >= leastProse) paragraphs++
  }
  return paragraphs >= leastRest
}

/** The story of a page whose `body` tag is left out: below one of the outermost elements, or all of them. */
function topOf(index: PageIndex): number[] {
  const tops: number[] = []
  for (let i = 0; i < index.elements.length; i = index.end[i]!) {
    const seen = !(index.flags[i]! & (flag.silent | flag.hidden | flag.certainJunk))
    if (seen && proseOf(index, i) > 0 && !headNames.has(index.elements[i]!.name)) tops.push(i)
  }
  const total = sumOf(index, tops)
  const dominant = tops.find((i) => proseOf(index, i) >= total * dominantShare && index.elements[i]!.name !== 'p')
  return dominant === undefined ? tops : descended(index, dominant)
}

const headNames = new Set(['head', 'title', 'meta', 'link', 'base'])

/** A child that holds more than half of the prose stands for its parent, if what stands beside it is of another kind. */
const leadingShare = 0.55
const linkyShare = 0.15

/** Levels between the first paragraph's box and the one that holds the rest. */
const openingLevels = 2
/** A first paragraph holds at least this. */
const leastOpening = 100

/** Where a container's story stands, its first paragraph included if that stands in a box of its own directly above the rest. */
function descended(index: PageIndex, from: number): number[] {
  const story = descend(index, from)
  let at = story
  for (let steps = 0; steps < openingLevels && at > from; steps++) {
    const up = index.parent[at]!
    const name = index.elements[at]!.attribs.class
    let nearest = -1
    for (let i = up + 1; i < at; i = index.end[i]!) if (proseOf(index, i) > 0) nearest = i
    const opening: number[] = []
    for (let i = up + 1; i < at; i = index.end[i]!) {
      const isKin = name !== undefined && index.elements[i]!.attribs.class === name
      if (isKin ? isFirstParagraph(index, i, mostOpening) : i === nearest && isFirstParagraph(index, i, 1))
        opening.push(i)
    }
    if (nearest >= 0) return [...opening, story]
    at = up
  }
  return [story]
}

/** A box of the story's own name may hold so many paragraphs above the rest. */
const mostOpening = 4

/** A box around at most so many paragraphs, without links, pictures and headings. */
function isFirstParagraph(index: PageIndex, i: number, most: number): boolean {
  const not = flag.certainJunk | flag.doubtfulJunk | flag.hidden | flag.byline | flag.caption
  if (index.flags[i]! & not || proseOf(index, i) < leastOpening) return false
  if (isStandfirst(index.elements[i]!)) return false
  if (linkWeightOf(index, i) > textWeightOf(index, i) * linkyShare) return false
  let paragraphs = isParagraph(index, i) ? 1 : 0
  for (let j = i + 1; j < index.end[i]!; j++) {
    const { name } = index.elements[j]!
    if (index.flags[j]! & not || name === 'img') return false
    // The page's own headline may stand above it.
    if (index.flags[j]! & flag.heading && name !== 'h1') return false
    if (proseOf(index, j) >= leastOpening && isParagraph(index, j)) paragraphs++
  }
  return paragraphs > 0 && paragraphs <= most
}

/** Down while one child holds nearly all of the prose, or most of it beside boxes with links. */
function descend(index: PageIndex, from: number): number {
  let at = from
  for (;;) {
    const prose = proseOf(index, at)
    if (prose === 0) return at
    let next = -1
    let most = 0
    for (let child = at + 1; child < index.end[at]!; child = index.end[child]!) {
      if (!(index.flags[child]! & flag.block) || index.elements[child]!.name === 'p') continue
      const own = proseOf(index, child)
      if (own > most) {
        most = own
        next = child
      }
    }
    if (next < 0 || most < prose * leadingShare) return at
    if (most < prose * dominantShare && hasKin(index, at, next)) return at
    // The story's paragraphs stand beside what outweighs them: comments, the captions of a gallery.
    if (paragraphsBeside(index, at, next) >= leastBeside) return at
    at = next
  }
}

/** Prose of an element's own paragraphs before a child, if there are several. */
function paragraphsBeside(index: PageIndex, parent: number, child: number): number {
  let prose = 0
  let count = 0
  for (let i = parent + 1; i < child; i = index.end[i]!) {
    if (proseOf(index, i) < leastProse || !isParagraph(index, i)) continue
    prose += proseOf(index, i)
    count++
  }
  return count >= fewestParagraphs ? prose : 0
}

const fewestParagraphs = 3
const leastBeside = 200
/** How many inline elements a paragraph holds at most, to be taken for one without its tag. */
const paragraphParts = 20

/** A `p`, or a box that holds text and no further box. */
function isParagraph(index: PageIndex, i: number): boolean {
  const stop = index.end[i]!
  if (index.elements[i]!.name === 'p') return true
  if (!(index.flags[i]! & flag.block) || stop - i > paragraphParts) return false
  for (let j = i + 1; j < stop; j++) if (index.flags[j]! & flag.block) return false
  return true
}

/** Whether parts of the same story stand beside a child: bare text and paragraphs, boxes of the same class, prose without links. */
function hasKin(index: PageIndex, parent: number, child: number): boolean {
  const { name, attribs } = index.elements[child]!
  let beside = 0
  for (let i = parent + 1; i < index.end[parent]!; i = index.end[i]!) {
    const prose = proseOf(index, i)
    beside += prose
    if (i === child || prose < leastProse) continue
    const element = index.elements[i]!
    if (!(index.flags[i]! & flag.block) || paragraphNames.has(element.name)) return true
    if (element.name === name && element.attribs.class === attribs.class && !areNamedApart(element, attribs))
      return true
    if (linkWeightOf(index, i) <= textWeightOf(index, i) * linkyShare) return true
  }
  return proseOf(index, parent) - beside >= leastProse
}

/** Boxes without a class, each with an id of its own: columns of a page. */
function areNamedApart(element: Element, attribs: Element['attribs']): boolean {
  return attribs.class === undefined && attribs.id !== undefined && element.attribs.id !== undefined
}

const paragraphNames = new Set('p ul ol blockquote table pre dl h2 h3 h4'.split(' '))
