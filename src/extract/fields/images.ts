import { orNull } from '../../lib/text.ts'
import type { Image } from '../../model/record.ts'
import { containerRank, flag, junkKind } from '../body/class-words.ts'
import { select } from '../tree/select.ts'
import { attribute, closest, type Element, hasClass, isElement, type Tree, textOf, walk } from '../tree/tree.ts'

/** Where lazy loaders keep the real address, best first. */
const addressAttributes = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-original-src',
  'data-full-src',
  'data-src-large',
  'data-image',
  'data-url',
  'src',
] as const
const sourceSetAttributes = ['data-srcset', 'data-lazy-srcset', 'srcset'] as const

const maxImages = 100
/** Longer text beside a picture is no caption. */
const maxCaption = 1000
/** A picture this small is an icon or a counter. */
const leastPixels = 48

const notAPicture =
  /(?:^|[/_.-])(?:pixel|spacer|blank|placeholder|transparent|1x1|loading|lazy|icon|logo|avatar|sprite|emoji|button|badge|tracker|beacon)(?:[/_.-]|$)/i
const creditWords = /(?:credit|copyright|source|byline|photographer|author)/i

/**
 * The pictures of a story in page order, each address once, with the caption and the credit that stand beside it.
 *
 * Only http(s) addresses, absolute; icons, counters and placeholders are left out.
 */
export function findImages(
  tree: Tree,
  containers: readonly Element[],
  base: string,
  rules?: { readonly select: readonly string[]; readonly caption?: readonly string[] },
): Image[] {
  const images = new Map<string, Image>()
  const captions: Captions = new Map()
  const take = (element: Element) => {
    if (images.size >= maxImages) return
    const url = pictureAddress(element, base)
    if (url === null || isTiny(element) || !isPicture(url)) return
    if (inJunk(element) || isOfCard(element)) return
    const { caption, credit } = captionOf(tree, element, rules?.caption ?? [], captions)
    const known = images.get(url)
    if (known === undefined) images.set(url, { url, caption, credit })
    else if (known.caption === null && caption !== null) images.set(url, { url, caption, credit })
  }
  if (rules) for (const selector of rules.select) for (const element of select(tree, selector)) take(element)
  if (images.size === 0) {
    for (const figure of figuresBefore(containers[0])) {
      walk(figure, (node) => {
        if (isElement(node) && pictureNames.has(node.name)) take(node)
        return true
      })
    }
    for (const container of containers) {
      walk(container, (node) => {
        if (isElement(node) && pictureNames.has(node.name)) take(node)
        return images.size < maxImages
      })
    }
  }
  return [...images.values()]
}

/** Whether an address may be that of a story's picture: not a logo or icon, not the home page, not a script's empty value. */
function isPicture(url: string): boolean {
  return !notAPicture.test(url.slice(0, 500)) && !/^https?:\/\/[^/]+\/?$|\/(?:null|undefined|none)$/.test(url)
}

/**
 * A picture that the page names for sharing, with the caption that stands beside it where the page shows it; `null` for a logo.
 *
 * Pictures are served in several sizes: the file's name tells.
 */
export function leadImage(tree: Tree, url: string, base: string): Image | null {
  if (!isPicture(url)) return null
  const file = fileName(url)
  const shown = (tree.byName.get('img') ?? []).find((element) => {
    const address = file === '' ? null : pictureAddress(element, base)
    return address !== null && fileName(address) === file && !inJunk(element)
  })
  return { url, ...(shown ? captionOf(tree, shown, [], new Map()) : noCaption) }
}

/** Elements around a story's container that may hold its headline too. */
const headLevels = 6
/** Elements between a headline and the text that are looked at. */
const maxHeadNodes = 300
const portrait =
  /author|avatar|by-?line|portrait|profile|reporter|writer|journalist|autor|logo|icon|advert|banner|sponsor/i

/** The picture between the headline and the text, in whatever box, for a page that names none for sharing; `null` if there is none. */
export function pictureOfHead(tree: Tree, container: Element | undefined, base: string): Image | null {
  if (container === undefined) return null
  const headline = (tree.byName.get('h1') ?? [])[0]
  let scope: Element | null = null
  for (let at = container.parent, level = 0; isElement(at) && level < headLevels; at = at.parent, level++) {
    const around: Element = at
    if (headline && closest(headline, (one) => one === around) !== null) scope ??= around
  }
  if (scope === null) return null
  let isBetween = false
  let nodes = 0
  let found: Image | null = null
  walk(scope, (node) => {
    if (node === container || found !== null || ++nodes > maxHeadNodes) return 'stop'
    if (node === headline) isBetween = true
    if (!isBetween || !isElement(node) || !pictureNames.has(node.name)) return true
    const url = pictureAddress(node, base)
    let steps = 0
    const isOfPerson = closest(node, (at) => ++steps <= portraitLevels && portrait.test(nameOf(at))) !== null
    if (url !== null && !isOfPerson && !isTiny(node) && isPicture(url) && !inJunk(node) && !isOfCard(node))
      found = { url, ...captionOf(tree, node, [], new Map()) }
    return true
  })
  return found
}

const portraitLevels = 3

/** The last part of an address's path; `''` for a short one, which many pictures share. */
function fileName(url: string): string {
  const name = url
    .slice(0, 2000)
    .replace(/[?#].*$/, '')
    .replace(/^.*\//, '')
  return name.length < 8 ? '' : name
}

const pictureNames = new Set(['img', 'amp-img'])
/** Figures above the text that are looked at: a page has one, a list page hundreds. */
const maxFigures = 3

/** The lead picture: figures that stand before the story's container in the `article` or `main` around it. */
function figuresBefore(container: Element | undefined): Element[] {
  const parent = container?.parent ?? null
  const scope = isElement(parent)
    ? closest(parent, ({ name, attribs }) => name === 'article' || name === 'main' || attribs.role === 'main')
    : null
  if (scope === null || container === undefined) return []
  const figures: Element[] = []
  let isBefore = true
  walk(scope, (node) => {
    if (node === container) isBefore = false
    if (isBefore && isElement(node) && node.name === 'figure') figures.push(node)
    return isBefore && figures.length < maxFigures
  })
  return figures
}

/** Pictures of navigation, asides and other stories, and the copies that `noscript` holds. */
function inJunk(element: Element): boolean {
  let steps = 0
  return (
    closest(
      element,
      (at) =>
        at.name === 'noscript' || (++steps < maxSteps && (junkKind(at, containerRank(at)) & flag.certainJunk) !== 0),
    ) !== null
  )
}

/** Letters of a link that holds a picture from which on it leads to another story. */
const leastCardText = 20
const pictureFile = /\.(?:jpe?g|png|webp|gif|avif)(?:$|[?#])/i

/** Whether a picture stands with text in a link: a card of another story, unless it leads to the picture itself. */
function isOfCard(element: Element): boolean {
  let steps = 0
  const around = closest(element, (at) => at.name === 'a' || at.name === 'figure' || ++steps > maxSteps)
  return (
    around?.name === 'a' &&
    !pictureFile.test((attribute(around, 'href') ?? '').slice(0, 2000)) &&
    textOf(around).trim().length >= leastCardText
  )
}

/** Boxes around a picture that are looked at: a rule that fits the whole page says nothing of it. */
const maxSteps = 8

function isTiny(element: Element): boolean {
  const width = Number.parseInt(attribute(element, 'width') ?? '', 10)
  const height = Number.parseInt(attribute(element, 'height') ?? '', 10)
  return (width > 0 && width < leastPixels) || (height > 0 && height < leastPixels)
}

function pictureAddress(element: Element, base: string): string | null {
  for (const name of addressAttributes) {
    const url = absolute(attribute(element, name), base)
    if (url !== null) return url
  }
  const sets = [
    element,
    ...(isElement(element.parent) && element.parent.name === 'picture' ? element.parent.children : []),
  ]
  for (const holder of sets) {
    if (!isElement(holder)) continue
    for (const name of sourceSetAttributes) {
      const url = absolute(largestOf(attribute(holder, name)), base)
      if (url !== null) return url
    }
  }
  return null
}

/** The widest candidate of a `srcset`. */
function largestOf(set: string | null): string | null {
  let best: string | null = null
  let most = -1
  // A comma ends a candidate only before white space: addresses hold commas too.
  for (const candidate of (set ?? '').slice(0, 10_000).split(/,\s+/)) {
    const [url, size] = candidate.trim().split(/\s+/, 2)
    const width = Number.parseFloat(size ?? '1')
    if (url && width > most) {
      most = width
      best = url
    }
  }
  return best
}

function absolute(url: string | null, base: string): string | null {
  if (url === null || url.length > 4000 || /^(?:data|blob|javascript|about):/i.test(url)) return null
  const parsed = URL.parse(url, base)
  if (parsed === null || !/^https?:$/.test(parsed.protocol) || parsed.username !== '' || parsed.password !== '')
    return null
  return parsed.href
}

interface Caption {
  readonly caption: string | null
  readonly credit: string | null
}

/** By the box that they were looked for in: a gallery's one box is searched once. */
type Captions = Map<Element, Caption>

function captionOf(tree: Tree, element: Element, captionRules: readonly string[], known: Captions): Caption {
  for (const rule of captionRules) {
    const [found] = nearest(tree, rule, element)
    if (found) return readCaption(found)
  }
  const figure = closest(element, (at) => at.name === 'figure' || isCaptionBox(at))
  const box = figure ?? (isElement(element.parent) ? element.parent : null)
  if (box === null) return noCaption
  let caption = known.get(box)
  if (caption === undefined) {
    const holder = figure
      ? findBelow(figure, (at) => at.name === 'figcaption' || hasCaptionName(at))
      : siblingCaption(box)
    if (!figure && holdsProse(box)) caption = inStory
    else if (holder) caption = figure ? readCaption(holder) : withCreditIn(holder.parent as Element, holder)
    else caption = figure ? noCaption : captionAround(box, known)
    known.set(box, caption)
  }
  return caption === inStory ? captionBehind(element) : caption
}

/** The box is the story's own, where each picture has its caption directly behind it. */
const inStory: Caption = { caption: null, credit: null }

function captionBehind(picture: Element): Caption {
  let after = picture.next
  while (after && !isElement(after)) after = after.next
  return after && hasCaptionName(after) ? readCaption(after) : noCaption
}

/** Boxes around a picture that may hold its caption. */
const captionLevels = 4

/**
 * The caption in the least box around a picture that has one, as long as the picture stands alone in it and no prose beside it: a box of which
 * the class says caption may hold both.
 */
function captionAround(parent: Element, known: Captions): Caption {
  let box: Element | null = parent
  for (let level = 0; box !== null && level < captionLevels; level++) {
    // A box that holds more was looked through for the picture before.
    if (level > 0 && known.has(box)) return noCaption
    if (!isForOnePicture(box)) {
      known.set(box, noCaption)
      return noCaption
    }
    const holder = hasCaptionName(box) ? box : findBelow(box, hasCaptionName)
    if (holder) return withCreditIn(box, holder)
    box = isElement(box.parent) ? box.parent : null
  }
  return noCaption
}

/** A caption with the credit that stands in it or, within the box, beside it. */
function withCreditIn(box: Element, holder: Element): Caption {
  const { caption, credit } = readCaption(holder)
  const beside = credit === null ? findBelow(box, (at) => at.name === 'cite' || creditName.test(nameOf(at))) : null
  const text = beside === null || beside === holder ? null : orNull(textOf(beside))
  if (text === null) return { caption, credit }
  const own = caption?.includes(text) ? orNull(textOf(holder, (at) => at === beside)) : caption
  return { caption: own, credit: text.slice(0, maxCaption) }
}

const creditName = /(?:^|[\s_-])(?:[\w-]{0,12}credit|photographer|img[_-]?source)(?:$|[\s_-])|Credit(?:$|[\sA-Z])/

/** Nodes of a box around a picture and its caption. */
const maxBoxNodes = 300

/** A small box with one picture and without the story's own text. */
function isForOnePicture(box: Element): boolean {
  let pictures = 0
  let nodes = 0
  walk(box, (node) => {
    if (isElement(node) && pictureNames.has(node.name)) pictures++
    return ++nodes < maxBoxNodes && pictures < 2
  })
  return nodes < maxBoxNodes && pictures < 2 && !holdsProse(box)
}

/** Two paragraphs of some length are the story's own text. */
function holdsProse(box: Element): boolean {
  let prose = 0
  walk(box, (node) => {
    if (prose < 2 && isElement(node) && node.name === 'p' && textOf(node).length > 200) prose++
    return prose < 2
  })
  return prose > 1
}

const noCaption: Caption = { caption: null, credit: null }

function readCaption(holder: Element): Caption {
  const creditElement = findBelow(holder, (at) => creditWords.test(nameOf(at)))
  const credit = creditElement ? orNull(textOf(creditElement)) : null
  const whole = orNull(textOf(holder, (at) => at === creditElement))
  const told = credit === null && whole !== null ? creditTail.exec(whole.slice(-200)) : null
  const caption = told ? orNull(whole!.slice(0, -told[0].length)) : whole
  return {
    caption: caption !== null && caption.length > maxCaption ? null : caption,
    credit: told?.[1]?.trim() ?? (credit === null ? null : credit.slice(0, maxCaption)),
  }
}

/** "… one of them. Photograph: Jane Doe/Agency", "… in June.(Photo: Jane Doe, Agency)" */
const creditTail = /\s?(?:\(|(?<=[.!?”"]\s))(?:Photograph|Photo|Picture|Image|Credit)s?: ?([^()]{2,100}?)\)?$/

function nameOf(element: Element): string {
  return `${element.attribs.class ?? ''} ${element.attribs.id ?? ''}`.slice(0, 300)
}

function hasCaptionName(element: Element): boolean {
  return (
    /(?:^|[\s_-])(?:(?:target|large|photo|image|img|wide)?caption|figcaption|img[_-]?desc|cutline|photo[_-]?desc|image[_-]?desc|img[_-]?txt)/i.test(
      nameOf(element),
    ) || hasClass(element, 'caption')
  )
}

/** A box made for one picture and its caption. */
function isCaptionBox(element: Element): boolean {
  return /(?:^|\s)(?:end_photo_org|wp-caption|image-container|imageBox|photo_box|img_box|photo-box|article-image|photo)(?:\s|$)/i.test(
    nameOf(element),
  )
}

/** What a caption rule selects in the least box around a picture that holds no other picture. */
function nearest(tree: Tree, rule: string, element: Element): Element[] {
  for (let box = element.parent, steps = 0; isElement(box) && steps < 5; box = box.parent, steps++) {
    if (holdsSeveralPictures(box)) return []
    const found = select(tree, rule, box)
    if (found.length > 0) return found
  }
  return []
}

function holdsSeveralPictures(box: Element): boolean {
  let pictures = 0
  walk(box, (node) => {
    if (isElement(node) && (node.name === 'img' || node.name === 'amp-img')) pictures++
    return pictures < 2
  })
  return pictures > 1
}

function findBelow(root: Element, test: (element: Element) => boolean): Element | null {
  let found: Element | null = null
  walk(root, (node) => {
    if (found === null && isElement(node) && node !== root && test(node)) found = node
    return found === null
  })
  return found
}

function siblingCaption(box: Element): Element | null {
  for (const child of box.children) if (isElement(child) && hasCaptionName(child)) return child
  const next = box.next
  return isElement(next) && hasCaptionName(next) ? next : null
}
