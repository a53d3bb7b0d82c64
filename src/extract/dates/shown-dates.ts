import { isOfCardInHead } from '../facts/cards-in-head.ts'
import { isDated } from '../facts/dated-texts.ts'
import type { FieldContext } from '../facts/field-context.ts'
import { belongs, type ItemProperty, isNear, type Spot } from '../facts/page-facts.ts'
import { shortText } from '../facts/spots.ts'
import { type Document, type Element, isElement } from '../tree/tree.ts'
import { type Add, type DateCandidate, foreignWords, type Kind } from './date-candidates.ts'
import { behindFirst, contextBefore, type DatedPiece, datedPieces, kindOf, textBefore } from './date-labels.ts'

/** Dates in microdata, RDFa and `time` elements of the story’s head. */
export function collectMarked(context: FieldContext, headline: Spot | null, add: Add): void {
  for (const property of context.facts.properties) {
    if (property.isAside || !belongs(property, headline)) continue
    if (property.itemType === 'comment' || property.itemType === 'videoobject' || property.itemType === 'event')
      continue
    const raw = property.value ?? property.text
    if (property.name === 'datepublished' || property.name === 'datecreated' || isDublinCreated(property))
      add(raw, 'published', 'stated', `itemprop ${property.name}`)
    else if (property.name === 'datemodified') add(raw, 'modified', 'stated', 'itemprop datemodified')
  }
  collectTimes(context, headline, add, true)
}

/** `property="dc:date dc:created" content="…"`: Drupal's RDFa. */
function isDublinCreated({ name, value, element }: ItemProperty): boolean {
  return (
    (name === 'created' || name === 'issued') &&
    value !== null &&
    /\bdc(?:terms)?:/.test(element.attribs.property ?? '')
  )
}

/** Paragraphs of prose between a headline and its date: one or none, the standfirst. */
export const standfirst = 1

/** The marked-up times in the head of the story, or those within and behind it, which may be of an event. */
export function collectTimes(context: FieldContext, headline: Spot | null, add: Add, inHead: boolean): void {
  for (const time of behindFirst(context.facts.times, headline)) {
    if (time.prose - (headline?.prose ?? 0) <= standfirst !== inHead) continue
    if (!isNear(time, headline) || foreignWords.test(time.text) || isOfCard(time) || isOfCardInHead(time, headline))
      continue
    const label = contextBefore(time)
    const kind = kindOf(time, label)
    // An attribute that holds the day only stands beside a text with the time.
    add(time.value, kind, 'marked', 'time', label)
    if (time.text !== '') add(time.text, kind, 'marked', 'time text', label)
  }
}

/** A link that says this much more than the date in it leads to another story. */
const cardRest = 12

/** Whether a date stands in a link with more text: the card of another story. */
export function isOfCard({ element, text }: Spot): boolean {
  let at: Element | Document | null = element.parent
  for (let steps = 0; at && isElement(at) && steps < 5; steps++, at = at.parent) {
    const link = at as Element
    if (link.name === 'a') return shortText(link).length > text.length + cardRest
  }
  return false
}

/** Dates in elements near the headline whose names say that they hold one. */
export function collectVisible(context: FieldContext, headline: Spot | null, add: Add): void {
  const spots = behindFirst([...context.facts.dateSpots, ...context.facts.bylines], headline)
  const times = context.facts.times.filter(({ text }) => clockAlone.test(text))
  for (const [index, spot] of spots.entries()) {
    if (!isNear(spot, headline) || isOfCardInHead(spot, headline)) continue
    if (spot.value) add(spot.value, kindOf(spot, spot.text), 'marked', 'date attribute')
    if (spot.text === '' || spot.text.length > 300 || foreignWords.test(spot.text)) continue
    const next = spots[index + 1]
    const time =
      spot.text.length < 60 ? [...(next ? [next] : []), ...times].find((other) => isClockOf(other, spot)) : undefined
    if (time) {
      const text = `${spot.text} ${time.text}`
      add(text, kindOf(spot, text), 'visible', 'visible text')
    }
    const source = sourceOf(spot, headline)
    for (const { text, kind, label } of datedPieces(spot)) add(text, kind, 'visible', source, label)
  }
}

/** Where today's date may stand. */
export const inMast = 'visible text at the top of the page'

const mastName = /(?:^|[\s_-])(?:top|mast|head|site-?head)/i
const mastLevels = 3

function sourceOf({ element, offset }: Spot, headline: Spot | null): string {
  const isAbove = headline !== null && offset < headline.offset
  return isAbove && isInMast(element, headline.element) ? inMast : 'visible text'
}

/** Whether an element stands in a box that is named for the top of the page, without the headline. */
function isInMast(element: Element, headline: Element): boolean {
  let at: Element | Document | null = element
  for (let level = 0; at && isElement(at) && level <= mastLevels; level++, at = at.parent) {
    if (holds(at as Element, headline)) return false
    if (mastName.test(((at as Element).attribs.class ?? '').slice(0, 200))) return true
  }
  return false
}

function holds(box: Element, element: Element): boolean {
  let at: Element | Document | null = element
  for (let depth = 0; at && depth < 1000; depth++, at = at.parent) if (at === box) return true
  return false
}

/** Paragraphs of prose that may stand before a date that nothing marks; behind more of them stand broadcasts, events and other stories. */
export const headProse = 3

/** Times that stand without a day, on the day of the publication: "12 March 2026, 10:22, updated at 18:05". */
export function collectTimesAlone(
  { facts }: FieldContext,
  headline: Spot | null,
  candidates: readonly DateCandidate[],
  form: RegExp,
  kind: Kind,
  add: Add,
): void {
  const published = candidates.find((candidate) => candidate.kind === 'published' && candidate.grade !== 'address')
  if (!published) return
  const day = published.date.wall.slice(0, 10)
  for (const spot of behindFirst([...facts.times, ...facts.dateSpots, ...facts.datedTexts], headline)) {
    if (!isNear(spot, headline) || spot.prose - (headline?.prose ?? 0) > standfirst) continue
    const { parent } = spot.element
    const around = parent && isElement(parent) ? shortText(parent as Element) : ''
    const text = around !== '' && around.length < longestTimeLine ? around : shortText(spot.element)
    if (text.length >= longestTimeLine || foreignWords.test(text)) continue
    for (const [whole, date, hour, minute, half = ''] of text.matchAll(form)) {
      // A day of the same month, not before.
      if (date !== undefined && Number(date) < Number(day.slice(8))) continue
      const written = date === undefined ? day : `${day.slice(0, 8)}${date.padStart(2, '0')}`
      add(`${written} ${hour!.padStart(2, '0')}:${minute} ${half}`.trim(), kind, 'visible', 'visible text', whole)
    }
  }
}

const longestTimeLine = 200

function isClockOf(other: Spot, spot: Spot): boolean {
  return other.offset >= spot.offset && other.offset - spot.offset < 100 && clockAlone.test(other.text)
}

/** The time in an element of its own, next to that of the day. */
const clockAlone = /^(?:at |time:? )?\d{1,2}[:.]\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?(?: \(?[A-Z]{1,5}\)?)?$/i

/** Lines with a date that no class marks; only where nothing else near the headline has one. */
export function collectUnmarked(context: FieldContext, headline: Spot | null, add: Add, maxProse: number): void {
  for (const spot of behindFirst(context.facts.datedTexts, headline)) {
    if (!isNear(spot, headline) || spot.prose - (headline?.prose ?? 0) > maxProse || foreignWords.test(spot.text))
      continue
    const whole = shortText(spot.element)
    const isShort = whole.length < longestDateLine
    const before = isShort ? whole.slice(0, Math.max(0, whole.indexOf(spot.text))) : ''
    const source = sourceOf(spot, headline)
    addShort(datedPieces(spot, `${textBefore(spot)} ${before}`), add, source)
    // Its time may be marked up apart: "Posted June 5, 2013 at <b>4:12 p.m.</b>", `<i>June 5, 2013</i><i>4:12 p.m.</i>`.
    if (clock.test(spot.text)) continue
    const around = isShort && !clock.test(whole) && isElement(spot.element.parent)
    const line = around ? shortText(spot.element.parent as Element).replaceAll('\n', ' ') : whole
    if (line.length < longestDateLine && !foreignWords.test(line))
      addShort(datedPieces({ ...spot, text: line }), add, source)
  }
}

/** Letters of an element that holds a date and little more. */
const longestDateLine = 100
/** "14:05", "14.05"; no part of "10.03.2026". */
const clock = /(?<![\d.])\d{1,2}[:.]\d\d(?!\.?\d)/

/** Letters of a piece of a line that is no sentence. */
const longestPiece = 70

/** What parts names and posts from a date: "By Ana Roy and Tom Price, Shipping Correspondent | 20 November 2026, 14:05". */
const bars = /\s[|•·]\s/

/** A sentence of the story may hold a date too: what is left of a date line without date and labels is short, or so is what stands between bars. */
function addShort(pieces: readonly DatedPiece[], add: Add, source: string): void {
  for (const { text, kind, label } of pieces) {
    const parts = text.length < longestPiece ? [text] : text.split(bars).filter(isDated)
    for (const part of parts) if (part.length < longestPiece) add(part, kind, 'visible', source, label)
  }
}

/** A post's date may stand below its text: there only an element named for it counts. */
export function collectFar(context: FieldContext, headline: Spot | null, add: Add): void {
  const { times, dateSpots } = context.facts
  for (const spot of [...times, ...dateSpots]) {
    if (!headline || spot.offset < headline.offset || !belongs(spot, headline) || foreignWords.test(spot.text)) continue
    const names = `${spot.element.attribs.class ?? ''} ${spot.element.attribs.id ?? ''}`.slice(0, 200)
    if (!/publish|pubdate|(?:entry|post|article)-?date|dtstamp/i.test(names)) continue
    add(spot.value ?? spot.text.replaceAll('\n', ' '), 'published', 'visible', 'date below the text')
  }
}
