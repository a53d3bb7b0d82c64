import { textOf } from '../tree/tree.ts'
import { type Block, sentenceEnd } from './block.ts'
import { flag, isStandfirst } from './class-words.ts'
import { hasField } from './left-out.ts'
import { isProse } from './line-rules.ts'
import { linkWeightOf, type PageIndex, textWeightOf } from './page-index.ts'
import { captionWeightOf, leastCaption, mediaIn } from './pictures.ts'
import { leadsToStory } from './teaser-rows.ts'

/** The least element that holds this share of a story's prose is its home. */
const homeShare = 0.6
/** Several boxes beside each other that bear one name are of the story if they hold this share of its prose. */
const kinShare = 0.2

/**
 * The blocks with where they stand: among the story's paragraphs, or in a box beside them.
 *
 * A story's paragraphs share a parent, or each of them stands in a box of its own that is called as the others are; so a box of another name
 * holds something else: a caption, a pointer, a form. Said without a word of what the names mean, which build tools make up.
 */
export function placed(index: PageIndex, blocks: readonly Block[], host?: string): Block[] {
  return withoutReferences(index, located(index, blocks, host), host)
}

function located(index: PageIndex, blocks: readonly Block[], host: string | undefined): Block[] {
  const prose = paragraphsOf(index, blocks)
  const home = homeOf(index, prose)
  if (home < 0) return [...blocks]
  const homes = new Set([home])
  const unitOf = unitsBelow(index, homes)
  const units = blocks.map(({ element }) => unitOf(element))
  const names = units.map((unit) => (unit < 0 ? '' : nameOf(index, unit)))
  const cards = cardsAmong(index, blocks, units, prose, host)
  const kin = kinOf(index, prose, home, (element) => (cards.has(unitOf(element)) ? -1 : unitOf(element)))
  // A part of a story that was split, or a column of it, is a home too.
  const homeName = index.elements[home]!.attribs.class ? nameOf(index, home) : null
  const direct = new Map<number, number>()
  for (const [i, block] of blocks.entries())
    if ((kin.has(names[i]!) || names[i] === homeName) && block.parent === units[i] && isProse(block))
      direct.set(units[i], (direct.get(units[i]) ?? 0) + 1)
    else if (homeName !== null && isProse(block) && isTwin(index, home, homeName, units[i]!, block.parent))
      homes.add(block.parent)
  for (const [unit, count] of direct) if (count > 1) homes.add(unit)
  for (const section of sectionsOf(index, blocks, home)) homes.add(section)
  const boxOf = homes.size > 1 ? unitsBelow(index, homes) : unitOf
  const boxes = blocks.map(({ element }) => boxOf(element))
  const paragraphs = new Map<number, number>()
  for (const [i, block] of blocks.entries())
    if (isProse(block)) paragraphs.set(boxes[i]!, (paragraphs.get(boxes[i]!) ?? 0) + 1)
  const named = new Map<number, 'form' | 'card' | 'standfirst' | null>()
  const kindOf = (box: number, element: number): Block['boxKind'] => {
    const known = named.get(box)
    const kind = known === undefined ? kindByParts(index, box) : known
    named.set(box, kind)
    if (kind !== null) return kind
    const count = paragraphs.get(box) ?? 0
    // A paragraph beside a picture that has its caption is none.
    if (count > 1 || (count === 1 && captionWeightOf(index, box) >= leastCaption)) return null
    return isBehindPicture(index, box, element) ? 'picture' : null
  }
  const usual = usualParagraph(index, prose)
  return blocks.map((block, i) => {
    const box = boxes[i]!
    if (box < 0 || homes.has(block.parent)) {
      const isNamed = block.element >= 0 && isStandfirst(index.elements[block.element]!)
      const isOdd = usual >= 0 && block.kind === 'text' && isUnlike(index, block.element, usual)
      const boxKind = isNamed ? 'standfirst' : isOdd && isCentredCaption(index, block) ? 'picture' : null
      return { ...block, atHome: true, isOdd, box: block.element, boxKind }
    }
    const atHome = box === units[i] && kin.has(names[i]!) && !cards.has(box)
    return {
      ...block,
      atHome,
      box,
      boxKind: atHome ? null : kindOf(box, block.element),
    }
  })
}

/** Of the prose at least this share stands outside cards where they are beside the story. */
const leastBesideCards = 0.5

/** What may stand over the headline of a card, and what tells that somebody pays for it. */
const longestCardLabel = 30
const paidLabel =
  /sponsor|advert|promot|paid|anzeige|werbung|publicité|partenaire|publicidad|patrocin|pubblicit|advertentie|annons|annonse|reklam|реклам|διαφήμ|إعلان|تبلیغ|פרסומת|विज्ञापन|বিজ্ঞাপন|iklan|quảng cáo|โฆษณา|広告|广告|廣告|광고|협찬/iu

/** Boxes that begin with a headline which leads to another story of the house and hold one paragraph, where most of the prose stands in no such box. */
function cardsAmong(
  index: PageIndex,
  blocks: readonly Block[],
  units: readonly number[],
  prose: readonly Block[],
  host: string | undefined,
): ReadonlySet<number> {
  const cards = new Set<number>()
  let weight = 0
  for (let i = 0; i + 1 < blocks.length; i++) {
    const unit = units[i]!
    const { kind, level, links, linkWeight, weight: own, element } = blocks[i]!
    if (kind !== 'heading' || level < 2 || links !== 1 || linkWeight < own * 0.9 || unit < 0 || unit === element)
      continue
    const next = blocks[i + 1]!
    if (units[i + 1] !== unit || units[i + 2] === unit || next.kind !== 'text') continue
    const label = units[i - 1] === unit ? blocks[i - 1]! : null
    if (label !== null && (units[i - 2] === unit || label.weight > longestCardLabel || isProse(label))) continue
    const link = linkOf(index, element)
    if (link < 0) continue
    const isPaid = label !== null && paidLabel.test(label.text)
    if (!isPaid && !leadsToStory(index.elements[link]!.attribs.href ?? '', host)) continue
    cards.add(unit)
    if (isProse(next)) weight += next.weight
  }
  return weight <= weightOfAll(prose) * (1 - leastBesideCards) ? cards : new Set()
}

/** The number of the link in a heading or directly around it, -1 if there is none. */
function linkOf(index: PageIndex, heading: number): number {
  const around = index.parent[heading]!
  if (around >= 0 && index.elements[around]!.name === 'a') return around
  for (let i = heading; i < index.end[heading]!; i++) if (index.elements[i]!.name === 'a') return i
  return -1
}

/** A paragraph whose class and style most of a story's paragraphs have, `-1` if they are of several kinds. */
function usualParagraph(index: PageIndex, prose: readonly Block[]): number {
  const counts = new Map<string, { first: number; count: number }>()
  for (const { element } of prose) {
    const setting = settingOf(index, element)
    const known = counts.get(setting)
    if (known) known.count++
    else counts.set(setting, { first: element, count: 1 })
  }
  for (const { first, count } of counts.values()) if (count > 1 && count >= prose.length * usualShare) return first
  return -1
}

const usualShare = 0.6

function settingOf(index: PageIndex, i: number): string {
  if (i < 0) return ''
  const { name, attribs } = index.elements[i]!
  return `${name} ${attribs.class ?? ''} ${attribs.style ?? ''}`
}

/** Whether an element is called or set otherwise than another one, the numbers of parts aside. */
function isUnlike(index: PageIndex, i: number, other: number): boolean {
  if (i < 0 || settingOf(index, i) === settingOf(index, other)) return false
  return (
    nameOf(index, i) !== nameOf(index, other) ||
    index.elements[i]!.attribs.style !== index.elements[other]!.attribs.style
  )
}

/** A caption that is set to the middle, as the picture above it is, is at most this. */
const longestCentred = 160

/** A few plain words set to the middle directly behind a picture, where the story's paragraphs are not: a subhead there would be bold. */
function isCentredCaption(index: PageIndex, { element, afterMedia, bold, weight }: Block): boolean {
  if (!afterMedia || bold || weight > longestCentred) return false
  const { align, style } = index.elements[element]!.attribs
  return align === 'center' || (style !== undefined && /text-align\s*:\s*center/i.test(style.slice(0, 200)))
}

/** Whether paragraphs stand in a box called as the story's home is, both in wrappers beside each other that bear one name. */
function isTwin(index: PageIndex, home: number, homeName: string, unit: number, parent: number): boolean {
  if (unit < 0 || parent <= unit || nameOf(index, parent) !== homeName) return false
  const around = index.parent[unit]!
  let own = home
  while (own >= 0 && index.parent[own] !== around) own = index.parent[own]!
  return own >= 0 && own !== home && nameOf(index, own) === nameOf(index, unit)
}

/** Fewer headings that lead elsewhere may be teasers of partners. */
const fewestReferences = 3

/** Headings that lead to what the story tells of below each of them, at other houses, as headings without links: shops, films, books. */
function withoutReferences(index: PageIndex, blocks: Block[], host: string | undefined): Block[] {
  const references = new Set<number>()
  for (const [i, { kind, level, atHome, links, weight, linkWeight, element }] of blocks.entries()) {
    if (kind !== 'heading' || level < 2 || !atHome || links !== 1 || linkWeight < weight * 0.9 || element < 0) continue
    const next = blocks[i + 1]
    if (next?.kind !== 'text' || !next.atHome || next.links > 0 || !sentenceEnd.test(next.text.slice(-6))) continue
    let link = element
    while (link < index.end[element]! && index.elements[link]!.name !== 'a') link++
    if (link < index.end[element]! && !leadsToStory(index.elements[link]!.attribs.href ?? '', host)) references.add(i)
  }
  if (references.size < fewestReferences) return blocks
  return blocks.map((block, i) => (references.has(i) ? { ...block, links: 0, linkWeight: 0 } : block))
}

/** Fewer paragraphs of a class may share it with anything. */
const fewestOfClass = 3

/** Boxes beside the story's home whose paragraphs all bear the class of most paragraphs there: its last section, in a box of its own. */
function sectionsOf(index: PageIndex, blocks: readonly Block[], home: number): readonly number[] {
  const prose = blocks.filter((block) => block.kind === 'text' && isProse(block))
  if (prose.every(({ parent }) => parent === home)) return []
  const own = Map.groupBy(
    prose.filter(({ parent }) => parent === home),
    ({ element }) => nameOf(index, element),
  )
  const [name, paragraphs] = [...own].reduce(
    (most, entry) => (entry[1].length > most[1].length ? entry : most),
    ['', []],
  )
  if (paragraphs.length < fewestOfClass || !/ \S/.test(name)) return []
  const sections = new Map<number, boolean>()
  for (const { parent, element } of prose) {
    if (parent !== home && parent !== element)
      sections.set(parent, sections.get(parent) !== false && nameOf(index, element) === name)
  }
  return [...sections].filter(([, isSection]) => isSection).map(([section]) => section)
}

/** What publishers call players and cards, and how much text is in one. */
const cardName = /(?:^|[^a-z])(?:player|video|audio|podcast|embed|teaser|card)s?(?![a-z])/i
const heaviestCard = 400
const shownName = /player|video|audio|podcast|embed|teaser/i

function kindByParts(index: PageIndex, box: number): 'form' | 'card' | 'standfirst' | null {
  if (isStandfirst(index.elements[box]!)) return 'standfirst'
  const weight = textWeightOf(index, box)
  if (weight <= heaviestForm && hasField(index, box, formParts)) return 'form'
  if (weight <= heaviestCall && isHeadedCall(index, box)) return 'form'
  const isCard = [box, box + 1].some(
    (i) =>
      i < index.end[box]! &&
      index.flags[i]! & flag.doubtfulJunk &&
      cardName.test(index.elements[i]!.attribs.class ?? ''),
  )
  return isCard &&
    weight <= heaviestCard &&
    !holdsTextElement(index, box) &&
    !isNote(index, box) &&
    !holdsStory(index, box)
    ? 'card'
    : null
}

/** Whether a part of the story that is named so stands in a box, and no link: "teaser-content" is what all readers may see of it. */
function holdsStory(index: PageIndex, box: number): boolean {
  if (linkWeightOf(index, box) > 0) return false
  for (let i = box + 1; i < index.end[box]!; i++) if (index.rank[i]! >= 3) return true
  return false
}

/** A card that leads nowhere and shows nothing, of whole sentences: what an editor lets authors set apart in their text. */
function isNote(index: PageIndex, box: number): boolean {
  return (
    !shownName.test(index.elements[box]!.attribs.class ?? '') &&
    !holdsHeading(index, box) &&
    linkWeightOf(index, box) === 0 &&
    mediaIn(index, box) < 0 &&
    !hasField(index, box, formParts) &&
    sentenceEnd.test(textOf(index.elements[box]!).trimEnd().slice(-6))
  )
}

/** Text around a field to fill in is at most this, where it is a call to subscribe, and so many elements of the box are looked at. */
const heaviestForm = 900
const formParts = 200
/** A call below a heading, with a button behind it, is at most this. */
const heaviestCall = 300

/** A heading, a line or two, and a button at the end: "The Morning Tide. Our best stories at six. [Subscribe]". */
function isHeadedCall(index: PageIndex, box: number): boolean {
  const stop = index.end[box]!
  if (stop - box > headingParts) return false
  let heading = -1
  let isLabel = false
  let button = -1
  for (let i = box + 1; i < stop; i++) {
    const element = index.elements[i]!
    const { name } = element
    if (textNames.has(name)) return false
    if (heading < 0 && index.flags[i]! & flag.heading) heading = i
    // The name of a letter without a heading's tag, if the button says what it is for.
    else if (heading < 0 && isLabelOf(index, i, box)) {
      heading = i
      isLabel = true
    }
    // A button in a heading folds what stands below it.
    if (
      name === 'button' &&
      heading >= 0 &&
      i >= index.end[heading]! &&
      (isLabel ? callButton : anyButton).test(textOf(element))
    )
      button = i
  }
  return button >= 0 && index.textTo[button] === index.textTo[box]
}

const anyButton = /\p{L}{3}/u
/** What a button says by which readers take a letter, or pay. */
const callButton =
  /abonn|anmeld|anmäl|registr|inscri|inscrev|suscr|subscri|iscri[vt]|assin|sign ?up|join (?:us|now|free)|zapisz|přihlás|prihlás|prenumer|predplat|předplat|tilmeld|meld (?:deg|je)|aanmeld|tilaa|apúnta|recíb|receb|ricev|recevoir|donate|spenden|unterstütz|soutenir|apoy|sostieni|apoi|steun|wesprzyj|stöt/i
const longestName = 60

/** Whether an element is the first text of a box, a few words in a line of their own. */
function isLabelOf(index: PageIndex, i: number, box: number): boolean {
  if (index.textFrom[i] !== index.textFrom[box] || !(index.flags[i]! & flag.block)) return false
  const weight = textWeightOf(index, i)
  return weight > 0 && weight <= longestName && !sentenceEnd.test(textOf(index.elements[i]!).trimEnd().slice(-6))
}

/** Text in the box of a picture is at most this: its caption and credit. */
const longestPictureText = 360
const textNames = new Set('table blockquote pre ul ol dl'.split(' '))

/** Whether a picture stands before an element in a box that holds little text. */
function isBehindPicture(index: PageIndex, box: number, element: number): boolean {
  if (textWeightOf(index, box) > longestPictureText) return false
  const picture = mediaIn(index, box)
  if (picture < 0 || picture > element || holdsHeading(index, box)) return false
  return !holdsTextElement(index, box)
}

/** What stands under a heading of its own is a section or an item of the story. */
function holdsHeading(index: PageIndex, box: number): boolean {
  const stop = Math.min(index.end[box]!, box + headingParts)
  for (let i = box; i < stop; i++) if (index.flags[i]! & flag.heading && textWeightOf(index, i) > 0) return true
  return false
}

/** How many elements of a box are looked at for a heading. */
const headingParts = 30

function holdsTextElement(index: PageIndex, box: number): boolean {
  for (let i = box; i < index.end[box]!; i++) if (textNames.has(index.elements[i]!.name)) return true
  return false
}

function nameOf(index: PageIndex, i: number): string {
  const { name, attribs } = index.elements[i]!
  const classes = attribs.class ?? ''
  return `${name} ${/\d/.test(classes) ? withoutNumbers(classes) : classes}`
}

/** `text-2 text section` as `text section`: the numbers of parts make no other name. */
function withoutNumbers(classes: string): string {
  return [
    ...new Set(
      classes
        .slice(0, 300)
        .split(/\s+/)
        .map((name) => name.replace(/(?<=[a-z])[-_]{0,2}\d{1,3}$/i, '')),
    ),
  ].join(' ')
}

/** Less prose than this that shares its box with no picture tells nothing of where the story stands. */
const leastUnpictured = 300

/** Prose by which to tell where a story stands: a gallery's captions may outweigh it. */
function paragraphsOf(index: PageIndex, blocks: readonly Block[]): readonly Block[] {
  const prose = blocks.filter(isProse)
  const unpictured = prose.filter((block) => !sharesPicture(index, block))
  return weightOfAll(unpictured) >= leastUnpictured ? unpictured : prose
}

/** What may stand beside a caption in the box of its picture, and how many boxes may be around it. */
const longestBeside = 60
const levelsOfBox = 5

function sharesPicture(index: PageIndex, { element, weight, afterMedia }: Block): boolean {
  if (!afterMedia) return false
  let box = element
  for (let steps = 0; box >= 0 && steps < levelsOfBox; steps++, box = index.parent[box]!) {
    if (textWeightOf(index, box) > weight + longestBeside || holdsHeading(index, box)) return false
    if (mediaIn(index, box) >= 0) return true
  }
  return false
}

function weightOfAll(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { weight }) => sum + weight, 0)
}

/** Names of several boxes in the story's home that together hold a good part of the prose. */
function kinOf(
  index: PageIndex,
  prose: readonly Block[],
  home: number,
  unitOf: (element: number) => number,
): ReadonlySet<string> {
  const held = new Map<string, { weight: number; units: Set<number> }>()
  for (const { element, weight } of prose) {
    const unit = unitOf(element)
    if (unit < 0 || index.parent[unit] !== home) continue
    const name = nameOf(index, unit)
    const kin = held.get(name)
    if (kin) {
      kin.weight += weight
      kin.units.add(unit)
    } else held.set(name, { weight, units: new Set([unit]) })
  }
  const least = weightOfAll(prose) * kinShare
  const kin = new Set(
    [...held].filter(([, { weight, units }]) => units.size > 1 && weight >= least).map(([name]) => name),
  )
  return kin
}

/** The least element that holds most of the prose: up from the paragraph in its middle. -1 if there is none. */
function homeOf(index: PageIndex, prose: readonly Block[]): number {
  const total = weightOfAll(prose)
  let before = 0
  let home = -1
  for (const { parent, weight } of prose) {
    before += weight
    if (before < total / 2) continue
    home = parent
    break
  }
  while (home >= 0) {
    const end = index.end[home]!
    const held = prose.reduce((sum, { element, weight }) => (element >= home && element < end ? sum + weight : sum), 0)
    if (held >= total * homeShare) return home
    home = index.parent[home]!
  }
  return -1
}

/** For an element the outermost one around it that stands in one of these homes; -1 if it is a home or holds one. */
function unitsBelow(index: PageIndex, homes: ReadonlySet<number>): (element: number) => number {
  const around = new Set<number>()
  for (const home of homes) for (let i = home; i >= 0 && !around.has(i); i = index.parent[i]!) around.add(i)
  const known = new Map<number, number>()
  return (element) => {
    if (element < 0 || around.has(element)) return -1
    const found = known.get(element)
    if (found !== undefined) return found
    let unit = element
    for (let up = index.parent[unit]!; up >= 0 && !around.has(up); up = index.parent[unit]!) unit = up
    known.set(element, unit)
    return unit
  }
}
