import { collapseWhitespace, orNull, remembering } from '../../lib/text.ts'
import { parseTree } from '../tree/parser.ts'
import { select } from '../tree/select.ts'
import type { Element, Tree } from '../tree/tree.ts'
import { type Block, isSentence, joinBlocks, plainBlock } from './block.ts'
import { blocksOf } from './blocks.ts'
import { flag } from './class-words.ts'
import { type Container, isBrief, rankContainers } from './container.ts'
import type { Looseness } from './element-flags.ts'
import { filterBlocks } from './filter.ts'
import { placed } from './home.ts'
import { isProse } from './line-rules.ts'
import { countTeasers, hiddenWeightOf, indexPage, type PageIndex, textWeightOf } from './page-index.ts'
import { weightOf } from './weights.ts'
import { agreement, coverage, knownBlocks, trimByWitness, type Witness, witnessOf } from './witness.ts'

/** A story's text and where it came from. */
export interface Body {
  /** Paragraphs apart by a blank line; empty if none was found. */
  readonly text: string
  readonly source: BodySource
  /** Text weight: letters, East Asian ones as two and a half. */
  readonly weight: number
  /** Elements that hold the story, in page order; empty where it did not come from the markup. */
  readonly containers: readonly Element[]
  /** What was left out of the containers, and by which rule. */
  readonly dropped: readonly { readonly rule: string; readonly text: string }[]
  /** Weight of text in its containers that is there but not shown. */
  readonly hiddenWeight: number
  /** How many cards of other stories the page shows. */
  readonly teasers: number
  /** The page offers the rest of the story for money or a log-in. */
  readonly hasOffer: boolean
  /** No element of the page is hidden. */
  readonly isAllShown: boolean
  /** All of a short story, see isBrief(): no other text of the page is any of it. */
  readonly isBrief: boolean
}

export type BodySource = 'site' | 'markup' | 'markup, hidden' | 'markup, loose' | 'json-ld' | 'state'

const nothing: Body = {
  text: '',
  source: 'markup',
  weight: 0,
  containers: [],
  dropped: [],
  hiddenWeight: 0,
  teasers: 0,
  hasOffer: false,
  isAllShown: false,
  isBrief: false,
}

/** Hidden text inside the story's container is looked at if it is this part of what is shown, and kept if it adds as much. */
const hiddenRest = 0.25

/** A body below this weight makes the next way worth a look. */
const shortBody = 250
/** A container with less than this is left for a wider one that holds clearly more. */
const shortStory = 140
/** The same for one that its markup names: news in brief is a sentence or two. */
const shortNamed = 60

/** So many cards make a page on which other stories outweigh a brief. */
const fewestCards = 3

export interface BodyContext {
  readonly title: string | null
  /** Names of the authors and of the house. */
  readonly signers?: readonly string[]
  readonly authors?: readonly string[]
  /** The JSON-LD `articleBody`, as it stands in the page. */
  readonly stated: string | null
  /** The page's host. */
  readonly host?: string
  /** The page's language, as far as it is known before the body is. */
  readonly language?: string
  /** A live page: its story is all of its posts. */
  readonly isLive: boolean
  /** A body out of the page's application state; asked only where the markup is poor. */
  readonly fromState?: () => string | null
}

/** A witness that knows less of a container's prose than this was given for another part of the page. */
const leastAgreement = 0.6
/** A container that holds less of the witness than this is not where it was taken from. */
const leastCoverage = 0.5

/**
 * The story of a page.
 *
 * A cascade that changes over only for a reason: the next way is taken if the present result is short and the other is clearly longer.
 */
export function findBody(tree: Tree, context: BodyContext): Body {
  const stated = context.stated === null ? null : readableText(context.stated)
  const reading: Reading = { tree, context, witness: context.isLive ? null : witnessOf(stated) }
  let best = read(reading, { keepHidden: false, keepJunk: false }, 'markup')
  const { teasers, isAllShown } = best
  if (best.hiddenWeight >= best.weight * hiddenRest && best.weight >= shortBody) {
    // The rest of the story waits for a click on "read on".
    const whole = read(reading, { keepHidden: true, keepJunk: false }, 'markup, hidden')
    if (whole.weight >= best.weight * (1 + hiddenRest) && whole.text.startsWith(best.text.slice(0, 60))) best = whole
  }
  if (best.weight < shortBody && !best.isBrief) {
    // Streaming servers send the finished text hidden and move it by script.
    if (!isAllShown) best = better(best, read(reading, { keepHidden: true, keepJunk: false }, 'markup, hidden'))
    // Read loosely, cards of other stories are text: a brief among them is shorter than they are.
    if (best.weight < (teasers < fewestCards ? shortBody : shortNamed))
      best = better(best, read(reading, { keepHidden: true, keepJunk: true }, 'markup, loose'))
  }
  if (stated !== null) best = better(best, fromText(stated, context, 'json-ld'))
  if (best.weight < shortBody && context.fromState) {
    const state = context.fromState()
    const text = state === null ? null : readableText(state)
    if (text !== null) best = better(best, fromText(text, context, 'state'))
  }
  return { ...best, teasers }
}

/** A body out of metadata or scripts, its lines judged as those of markup are. */
function fromText(
  text: string,
  { title, signers, authors, language = '', host }: BodyContext,
  source: BodySource,
): Body {
  const all = text.split('\n\n').map(plainBlock)
  const { blocks, dropped } = filterBlocks(all, title, signers, authors, { language, host })
  return finish(blocks, source, { containers: [], dropped, hiddenWeight: 0 })
}

/** The other one, if it is so much longer that the present one must be a part or a mistake. */
function better(present: Body, other: Body): Body {
  if (other.weight === 0) return present
  if (present.weight === 0) return other
  const least = present.weight < shortBody ? 1.5 : 2.5
  return other.weight >= present.weight * least ? other : present
}

interface Reading {
  readonly tree: Tree
  readonly context: BodyContext
  readonly witness: Witness | null
}

function read({ tree, context, witness }: Reading, looseness: Looseness, source: BodySource): Body {
  const { host, isLive } = context
  const index = indexPage(tree.document, tree.elements.length, {
    ...looseness,
    keepCards: isLive,
    ...(host === undefined ? {} : { host }),
  })
  // One element may be found in more ways than one, by its name and as the one that holds the page's prose.
  const candidates = new Map<string, Candidate>()
  const readRoots = (roots: readonly number[]): Candidate => {
    const key = roots.join()
    const known = candidates.get(key)
    if (known) return known
    const { blocks, dropped } = filterBlocks(
      placed(index, blocksOf(index, roots, undefined, host), host),
      context.title,
      context.signers,
      context.authors,
      { language: context.language ?? '', host },
    )
    const hiddenWeight = roots.reduce((sum, root) => sum + hiddenWeightOf(index, root), 0)
    const candidate = {
      blocks,
      from: { containers: roots.map((root) => index.elements[root]!), dropped, hiddenWeight },
    }
    candidates.set(key, candidate)
    return candidate
  }
  const ofPage = {
    hasOffer: hasOffer(index),
    teasers: countTeasers(index),
    isAllShown: !tree.byName.has('noscript') && !index.flags.some((flags) => flags & flag.hidden),
  }
  const ranked = rankContainers(index, context.isLive, context.title)
  if (witness !== null) {
    const found = witnessed(index, ranked, readRoots, witness)
    if (found !== null) return { ...finish(found.blocks, source, found.from), ...ofPage }
  }
  let best: Body | null = null
  for (const { roots, isNamed } of ranked) {
    const { blocks, from } = readRoots(roots)
    const body = finish(blocks, source, from)
    const isWhole = body.hiddenWeight < body.weight * hiddenRest
    if (best === null && isWhole && body.weight >= shortNamed && isSentence(body.text) && isBrief(index, roots)) {
      best = { ...body, isBrief: true }
      break
    }
    best = best === null ? body : better(best, body)
    if (best.weight >= (isNamed && best === body ? shortNamed : shortStory)) break
  }
  return { ...(best ?? nothing), ...ofPage }
}

type Candidate = {
  readonly blocks: readonly Block[]
  readonly from: Pick<Body, 'containers' | 'dropped' | 'hiddenWeight'>
}

/** The container that a witness was taken from: the first in rank that it mostly knows, else the least one around all that it knows. */
function witnessed(
  index: PageIndex,
  ranked: readonly Container[],
  readRoots: (roots: readonly number[]) => Candidate,
  witness: Witness,
): Candidate | null {
  let widest: { blocks: readonly Block[]; known: readonly (boolean | null)[] } | null = null
  for (const { roots } of ranked) {
    const { blocks, from } = readRoots(roots)
    const known = knownBlocks(blocks, witness)
    if (agreement(blocks, known) >= leastAgreement && coverage(blocks, known, witness) >= leastCoverage) {
      return { blocks: trimByWitness(blocks, known, witness), from }
    }
    widest = { blocks, known }
  }
  if (widest === null) return null
  const inside = widest.blocks.filter((_, i) => widest.known[i] === true).map(({ element }) => element)
  const root = commonAncestor(index, inside)
  if (root < 0) return null
  const { blocks, from } = readRoots([root])
  const known = knownBlocks(blocks, witness)
  return agreement(blocks, known) >= leastAgreement && coverage(blocks, known, witness) >= leastCoverage
    ? { blocks: trimByWitness(blocks, known, witness), from }
    : null
}

/** The least element around all of these, -1 if there are none. */
function commonAncestor(index: PageIndex, elements: readonly number[]): number {
  let at = elements[0] ?? -1
  const last = elements.at(-1) ?? -1
  while (at >= 0 && index.end[at]! <= last) at = index.parent[at]!
  return at
}

const offerName =
  /(?:^|[\s_-])(?:paywall|regwall|pay-?gate|subscription-(?:wall|offer|prompt|barrier)|subscribe-(?:wall|prompt)|article-barrier|piano-offer|meter-?wall|abo-?(?:box|hinweis|offer)|premium-(?:teaser|offer|message))/i

const isOfferName = remembering((name) => offerName.test(name))

/** A box for those who have not paid, shown and not part of the story. */
function hasOffer(index: PageIndex): boolean {
  for (let i = 0; i < index.elements.length; i++) {
    if ((index.flags[i]! & (flag.certainJunk | flag.hidden)) !== flag.certainJunk) continue
    if (textWeightOf(index, i) < leastOffer) continue
    const { attribs } = index.elements[i]!
    const name = attribs.class ?? attribs.id
    if (name !== undefined && name.length < 300 && isOfferName(name)) return true
  }
  return false
}

/** An offer says at least this much; empty boxes stand ready on free pages too. */
const leastOffer = 20

function finish(
  blocks: readonly Block[],
  source: BodySource,
  from: Pick<Body, 'containers' | 'dropped' | 'hiddenWeight'>,
): Body {
  const weight = blocks.reduce((sum, block) => sum + block.weight, 0)
  if (!blocks.some(isProse) && (weight < 60 || isListing(blocks))) return { ...nothing, ...from }
  const text = joinBlocks(blocks)
  return { ...nothing, text, source, weight: weightOf(text), ...from }
}

/** Rows and items without a sentence, many of them with links: a list of pages, whatever numbers stand beside them. */
function isListing(blocks: readonly Block[]): boolean {
  const listed = blocks.filter(({ kind }) => kind === 'row' || kind === 'item').length
  const linked = blocks.filter(({ links }) => links > 0).length
  return listed >= blocks.length * 0.8 && linked * 3 >= blocks.length
}

/** The body that a site's own rules select, or `null` if none of them hits. `drop` rules apply within. */
export function bodyOfSite(
  tree: Tree,
  rules: { readonly select: readonly string[]; readonly drop?: readonly string[] },
  title: string | null,
): Body | null {
  for (const selector of rules.select) {
    const containers = select(tree, selector)
    if (containers.length === 0) continue
    const index = indexPage(tree.document, tree.elements.length, { keepHidden: false, keepJunk: false })
    const numbers = new Map<Element, number>()
    for (const [i, element] of index.elements.entries()) numbers.set(element, i)
    const left = new Set<number>()
    for (const rule of rules.drop ?? []) {
      for (const container of containers) {
        for (const element of select(tree, rule, container)) left.add(numbers.get(element)!)
      }
    }
    const roots: number[] = []
    for (const container of containers) {
      const i = numbers.get(container)!
      if (roots.length === 0 || i >= index.end[roots.at(-1)!]!) roots.push(i)
    }
    const all = blocksOf(index, roots, (i) => (left.has(i) ? false : null))
    const { blocks, dropped } = filterBlocks(placed(index, all), title)
    const text = joinBlocks(blocks)
    if (text !== '')
      return {
        text,
        source: 'site',
        weight: weightOf(text),
        containers,
        dropped,
        hiddenWeight: 0,
        teasers: 0,
        hasOffer: hasOffer(index),
        isAllShown: false,
        isBrief: false,
      }
  }
  return null
}

/** More of a stated body is not read. */
const maxStated = 500_000

/** Text out of metadata or scripts as a body: tags read as HTML, entities resolved, paragraphs by its line breaks. */
export function readableText(stated: string): string | null {
  let text = stated.slice(0, maxStated)
  // Entities may be encoded twice over.
  for (
    let round = 0;
    round < 2 && /<\/?[a-z][^<>]{0,200}>|&(?:[a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,5});/i.test(text);
    round++
  ) {
    const tree = parseTree(`<div>${/<(?:p|br|div)\b/i.test(text) ? text : text.replace(/\r?\n/g, '<br><br>')}</div>`)
    const index = indexPage(tree.document, tree.elements.length, { keepHidden: true, keepJunk: true })
    text = joinBlocks(blocksOf(index, [0]))
  }
  const paragraphs = text
    .split(/\n+/)
    .map(collapseWhitespace)
    .filter((line) => line !== '')
  return orNull(paragraphs.join('\n\n'))
}
