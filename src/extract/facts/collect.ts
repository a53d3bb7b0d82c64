import { detach } from '../../lib/text.ts'
import { otherCredit } from '../authors/byline-words.ts'
import { isBreak } from '../tree/neighbours.ts'
import {
  attribute,
  cleanText,
  type Document,
  type Element,
  isElement,
  isSilent,
  isText,
  type Node,
  rawText,
  type TextNode,
  type Tree,
  walk,
} from '../tree/tree.ts'
import { crumbNames } from './breadcrumbs.ts'
import { isAuthorLink, isBylineElement } from './byline-elements.ts'
import { isDated, isDatedAbbreviation, isStampedText, isWeekdayDate, timeValue } from './dated-texts.ts'
import { says } from './field-words.ts'
import { isHeading, isLarge, isPartOfTitle } from './headlines.ts'
import { homeNameOf } from './home-names.ts'
import { localName, propertyNames, propertyValue } from './item-properties.ts'
import { isCredit, isLabel, labelledBy } from './labels.ts'
import { addMetaTag } from './meta-tags.ts'
import { type ItemProperty, type LinkFact, type PageFacts, proseLength, type Spot } from './page-facts.ts'
import { Place } from './place.ts'
import { ends, isSigned } from './signed-texts.ts'
import { ShownSpot, spacesInLine } from './spots.ts'

/** Spots of one kind: a page has a few, a list page hundreds. */
const maxSpots = 300
const maxSubheadings = 60
const maxTexts = 60
const maxTitleTexts = 5
const maxProseSpots = 20
const maxCredits = 40
const maxSections = 50
const maxHomeNames = 10
const maxBreadcrumbs = 5
const maxProperties = 1000
const maxLinks = 1000
const longestHref = 5000
const maxJsonLd = 5000
/** Letters of a text that may be a date with what is said around it. */
const datedLengths = { least: 8, most: 119 }
/** Letters of prose that tell its language. */
const proseSample = 1000

/** The facts of a page in one walk, linear in its size and bounded in what it keeps. */
export function collectFacts(tree: Tree): PageFacts {
  const collector = new Collector(tree)
  walk(
    tree.document,
    (node) => collector.enter(node),
    (element) => collector.leave(element),
  )
  return collector.facts()
}

/** Puts what each node of a page tells into the list of its kind. */
class Collector {
  private readonly tree: Tree
  private readonly place: Place
  private readonly metas = new Map<string, string[]>()
  private readonly links: LinkFact[] = []
  private readonly jsonLd: string[] = []
  private readonly headings: Spot[] = []
  private readonly subheadings: Spot[] = []
  private readonly titleTexts: Spot[] = []
  private readonly times: Spot[] = []
  private readonly dateSpots: Spot[] = []
  private readonly datedTexts: Spot[] = []
  private readonly weekdayTexts: Spot[] = []
  private readonly bylines: Spot[] = []
  private readonly signedTexts: Spot[] = []
  private readonly labels: Spot[] = []
  private readonly credits: Spot[] = []
  private readonly properties: ItemProperty[] = []
  private readonly breadcrumbs: string[][] = []
  private readonly sections: Spot[] = []
  private readonly homeNames: string[] = []
  private titleTag: string | null = null
  private htmlLanguage: string | null = null
  private baseHref: string | null = null
  /** The language's own tag, without region. */
  private homeLanguage: string | null = null
  private prose = ''
  private readonly proseSpots: Pick<Spot, 'element' | 'offset' | 'article'>[] = []

  constructor(tree: Tree) {
    this.tree = tree
    this.place = new Place(tree)
  }

  /** Reads a node; `false` where nothing below it is to be read. */
  enter(node: Node | Document): boolean {
    if (isText(node)) {
      this.readText(node)
      return false
    }
    if (!isElement(node)) return true
    if (headNames.has(node.name)) {
      this.readOfHead(node)
      return false
    }
    if (node.name === 'html') this.readLanguage(node)
    else if (node.name === 'base') this.baseHref ??= attribute(node, 'href')
    if (isSilent(node)) return false
    this.place.enterAside(node)
    this.place.enterArticle(node)
    this.readProperty(node)
    this.place.enterItem(node)
    this.readElement(node)
    return true
  }

  leave(element: Element): void {
    this.place.leave(element)
  }

  facts(): PageFacts {
    return {
      metas: this.metas,
      links: this.links,
      jsonLd: this.jsonLd,
      titleTag: this.titleTag,
      htmlLanguage: this.htmlLanguage,
      baseHref: this.baseHref,
      headings: this.headings,
      subheadings: this.subheadings,
      titleTexts: this.titleTexts,
      prose: detach(this.prose),
      proseSpots: this.proseSpots,
      scripts: this.tree.byName.get('script') ?? [],
      times: this.times,
      dateSpots: this.dateSpots,
      datedTexts: this.datedTexts,
      weekdayTexts: this.weekdayTexts,
      bylines: this.bylines,
      signedTexts: this.signedTexts,
      labels: this.labels,
      credits: this.credits,
      properties: this.properties,
      breadcrumbs: this.breadcrumbs,
      sections: this.sections,
      homeNames: this.homeNames,
    }
  }

  private readLanguage(html: Element): void {
    this.htmlLanguage = attribute(html, 'lang') ?? attribute(html, 'xml:lang') ?? this.htmlLanguage
    this.homeLanguage = /^[a-z]{2,3}(?![a-z])/i.exec(this.htmlLanguage ?? '')?.[0].toLowerCase() ?? null
  }

  private readText(node: TextNode): void {
    const place = this.place
    const { length } = node.data
    if (!place.isAside) {
      this.readDate(node)
      this.readTitle(node)
      this.readSignature(node)
    }
    place.offset += length
    if (length > denseProse && isParagraphText(node) && (length > proseLength || isDense(node.data))) {
      place.prose += 1
      if (!place.isAside && this.proseSpots.length < maxProseSpots) {
        const { offset, article } = place
        this.proseSpots.push({ element: node.parent as Element, offset, article })
      }
      if (this.prose.length < proseSample && !place.isAside) this.prose += ` ${node.data.slice(0, proseSample)}`
    }
  }

  private readDate(node: TextNode): void {
    const { length } = node.data
    const fits = length >= datedLengths.least && length <= datedLengths.most
    if (!fits) return
    if (this.datedTexts.length < maxTexts && isDated(node.data)) this.addText(node, this.datedTexts)
    else if (this.place.prose <= 1 && this.weekdayTexts.length < maxTexts && isWeekdayDate(node.data))
      this.addText(node, this.weekdayTexts)
  }

  private readTitle(node: TextNode): void {
    if (
      this.titleTag !== null &&
      this.titleTexts.length < maxTitleTexts &&
      isPartOfTitle(node, this.titleTag) &&
      !isDated(node.data)
    )
      this.titleTexts.push(this.spot(node.parent as Element, null))
  }

  private readSignature(node: TextNode): void {
    if (this.signedTexts.length >= maxTexts || isBlank(node.data)) return
    if (isSigned(node.data)) {
      this.addText(node, this.signedTexts)
      return
    }
    this.readLabel(node)
  }

  private readLabel(node: TextNode): void {
    const labelled = labelledBy(node)
    const around = labelled ?? node.parent
    if (!around || !isElement(around)) return
    const mayCredit = this.credits.length < maxCredits
    if (labelled || isLabel(node)) {
      const spots = labelled || node.prev === null ? this.labels : this.signedTexts
      if (spots.length < maxSpots) spots.push(this.spot(around, null))
      if (mayCredit && otherCredit.test(node.data.trim())) this.credits.push(this.spot(around, null))
    } else if (mayCredit && isCredit(node.data)) this.credits.push(this.spot(around, null))
  }

  /** What stands in a page's head, or may stand anywhere and is not shown. */
  private readOfHead(element: Element): void {
    switch (element.name) {
      case 'meta':
        addMetaTag(this.metas, element, this.place.isInItem)
        this.readProperty(element)
        break
      case 'link':
        this.readLink(element)
        this.readProperty(element)
        break
      case 'script':
        if (/ld\+json/i.test((element.attribs.type ?? '').slice(0, 60)) && this.jsonLd.length < maxJsonLd)
          this.jsonLd.push(rawText(element))
        break
      default:
        this.titleTag ??= cleanText(rawText(element).slice(0, 2000)).trim() || null
    }
  }

  private readLink(element: Element): void {
    const href = attribute(element, 'href')
    const rel = attribute(element, 'rel')?.toLowerCase().split(/\s+/)
    if (href && rel && this.links.length < maxLinks && href.length < longestHref)
      this.links.push({ rel, href, hreflang: attribute(element, 'hreflang') })
  }

  private readProperty(element: Element): void {
    const names = propertyNames(element, this.place.isInItem)
    if (names.length === 0 || this.properties.length >= maxProperties) return
    const value = propertyValue(element)
    for (const name of names) {
      const local = localName(name)
      if (local !== '') this.properties.push(this.spot(element, value, local, this.place.itemType))
    }
  }

  private readElement(element: Element): void {
    if (element.names & says.breadcrumb && this.breadcrumbs.length < maxBreadcrumbs) {
      const crumbs = crumbNames(element)
      if (crumbs.length > 0) this.breadcrumbs.push(crumbs)
    }
    if (this.homeNames.length < maxHomeNames) {
      const name = homeNameOf(element, this.place.prose === 0, this.homeLanguage)
      if (name !== '') this.homeNames.push(name)
    }
    if (this.place.isAside) return
    this.readTime(element)
    this.readHeading(element)
    if (this.bylines.length < maxSpots && (isBylineElement(element) || isAuthorLink(element)))
      this.bylines.push(this.spot(element, null))
    if (element.names & says.section && this.sections.length < maxSections) this.sections.push(this.spot(element, null))
  }

  private readTime(element: Element): void {
    const { name, names } = element
    // `relative-time`, `bsp-timestamp`, `amp-timeago`: elements of publishers' own.
    const isTime = name === 'time' || name.includes('-time')
    if (isTime && this.times.length < maxSpots) this.times.push(this.spot(element, timeValue(element)))
    else if ((names & says.date || isStampedText(element)) && this.dateSpots.length < maxSpots)
      this.dateSpots.push(this.spot(element, timeValue(element)))
    else if (isDatedAbbreviation(element) && this.times.length < maxSpots)
      this.times.push(this.spot(element, timeValue(element)))
  }

  private readHeading(element: Element): void {
    const { name, names } = element
    const isHeadline = name === 'h1' || ((names & says.headline || isLarge(element)) && isHeading(element))
    if (isHeadline && this.headings.length < maxSpots) this.headings.push(this.spot(element, null))
    else if ((name === 'h2' || name === 'h3' || name === 'h4') && this.subheadings.length < maxSubheadings)
      this.subheadings.push(this.spot(element, null))
  }

  private spot(element: Element, value: string | null, name = '', itemType = ''): ShownSpot {
    return new ShownSpot(element, value, this.place, name, itemType)
  }

  /** The spot of a piece of text, not of all that its element holds. */
  private addText({ data, parent }: TextNode, into: Spot[]): void {
    if (!parent || !isElement(parent)) return
    const text = cleanText(ends(data)).replace(spacesInLine, ' ').trim()
    const { offset, prose, article } = this.place
    into.push({ element: parent, text, value: null, offset, prose, isAside: false, article })
  }
}

/** Han letters and kana say as much as twice as many letters of other scripts, those of Korea as half as many again. */
const denseProse = 40
const koreanProse = 55

/** Whether a text is Chinese, Japanese or Korean, by a letter in its middle and the one behind, as one may be a sign or a digit. */
function isDense(text: string): boolean {
  const middle = text.length >> 1
  const [code, next] = [text.charCodeAt(middle), text.charCodeAt(middle + 1)]
  return isHan(code) || isHan(next) || (text.length > koreanProse && (isHangul(code) || isHangul(next)))
}

function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3
}

function isHan(code: number): boolean {
  return code >= 0x3041 && code <= 0x9fff
}

/** Elements below which no text is shown, wherever they stand. */
const headNames: ReadonlySet<string> = new Set(['meta', 'link', 'script', 'title'])

/** Most texts of a page are the white space between its elements. */
function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 32) return false
  return true
}

/** The text of a `p`, or one of several that line breaks part. */
function isParagraphText({ parent, prev, next }: TextNode): boolean {
  return isElement(parent) && (parent.name === 'p' || isBreak(prev) || isBreak(next))
}
