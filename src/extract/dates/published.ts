import { formatInstant } from '../../lib/time.ts'
import type { Doubt } from '../../model/record.ts'
import { type FieldContext, ownStories } from '../facts/field-context.ts'
import { firstText, type LdValue } from '../facts/json-ld.ts'
import { belongs, type ItemProperty, isNear, type Spot } from '../facts/page-facts.ts'
import { shortText } from '../facts/spots.ts'
import { type Element, isElement, rawText } from '../tree/tree.ts'
import { modifiedTime, modifiedWords, publishedTime, publishedWords } from './date-words.ts'
import {
  type DateOptions,
  type DatePrecision,
  dateOrder,
  inZone,
  isMidnight,
  type ParsedDate,
  parseDate,
} from './dates.ts'

export interface PublishedAnswer {
  /** ISO 8601 with offset. */
  readonly iso: string
  readonly precision: DatePrecision
  /** As the page wrote it. */
  readonly text: string
  readonly source: string
  readonly doubts: readonly Doubt[]
}

export interface Dates {
  readonly published: PublishedAnswer | null
  readonly modified: PublishedAnswer | null
}

type Kind = 'published' | 'modified'

/** How far a date may be trusted: what a site's rule or metadata states, a marked-up time, a line of text, the address. */
type Grade = 'stated' | 'marked' | 'visible' | 'address'

interface DateCandidate {
  readonly date: ParsedDate
  readonly kind: Kind
  readonly grade: Grade
  readonly source: string
  readonly raw: string
  /** A word says that it is of the publication. */
  readonly isLabelled: boolean
}

/** Metas that name the publication, the commonest first: Open Graph, schema.org as meta, Dublin Core, Parsely, Sailthru, Cxense and houses' own. */
const publishedMetas = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article:published',
  'datepublished',
  'date_published',
  'rnews:datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'cxenseparse:recs:articlepublished',
  'dd:published_time',
  'og:regdate',
  'shareaholic:article_published_time',
  'dtk:publishdate',
  'content_publisheddate',
  'mediator_published_time',
  'pubdate',
  'pub_date',
  'pub-date',
  'publishdate',
  'publish-date',
  'publish_date',
  'published-date',
  'publisheddate',
  'published_date',
  'published_at',
  'published',
  'publication_date',
  'publication-date',
  'publicationdate',
  'publishtime',
  'publish_time',
  'published_time',
  'article.published',
  'article:publish_date',
  'article:create',
  'article_date_original',
  'originalpublicationdate',
  'original-publish-date',
  'iso-8601-publish-date',
  'bt:pubdate',
  'vr:published_time',
  'displaydate',
  'dateposted',
  'ptime',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.created',
  'dcterms.date',
  'dc.date',
  'dc:date',
  'dcsext.articlefirstpublished',
  'citation_publication_date',
  'citation_date',
  'last_published_date',
  'release_date',
  'article_date',
  'createdate',
  'creation_date',
  'created',
  'timestamp',
  'weibo:article:create_at',
  'date',
] as const

const modifiedMetas = [
  'article:modified_time',
  'og:article:modified_time',
  'og:modified_time',
  'og:updated_time',
  'article:updated_time',
  'article:modified',
  'datemodified',
  'date_modified',
  'rnews:datemodified',
  'dd:modified_time',
  'shareaholic:article_modified_time',
  'dcterms.modified',
  'dc.date.modified',
  'bt:moddate',
  'last-modified',
  'lastmodified',
  'lastmod',
  'lastdate',
  'modified',
  'updated',
  'revised',
  'weibo:article:update_at',
] as const

/** Lines with these hold a date that is not the story's. */
const foreignWords =
  /(?:copyright|©|ⓒ|all rights|comment|댓글|until\b|expires|event|subscribe|구독|weather|날씨|since \d{4}|est\.? \d{4})/i

/**
 * When the page was published and last changed.
 *
 * What is stated comes before what is only shown; of dates that tell the same day, one with a time before one without. A `Z` beside the same
 * clock reading with a real offset is the site's local time. Nothing after the fetch, and no publication after its modification.
 */
export function decideDates(context: FieldContext, headline: Spot | null): Dates {
  const candidates = collectDates(context, headline)
  let published = choosePublished(candidates, context)
  let modified = chooseModified(candidates, context)
  if (published && modified && published.grade === 'stated' && modified.grade === 'stated') {
    const late = Date.parse(published.date.iso) - Date.parse(modified.date.iso)
    // A second's difference is rounding, and a day alone has no order within itself.
    const isOneSource = published.source.split(' ')[0] === modified.source.split(' ')[0]
    if (late > 60_000 && isOneSource && !isMidnight(modified.date) && !isMidnight(published.date)) {
      // A few sites swap the two; others state the last change before a scheduled publication, which is then what the page shows.
      if (isShown(published.date, context, headline)) modified = null
      else [published, modified] = [modified, published]
    }
  }
  if (published && modified && Date.parse(modified.date.iso) < Date.parse(published.date.iso)) {
    // The day alone, shown without a word, that lies behind the only time of the story: today's, in the page's head.
    const isToday = published.grade === 'visible' && !published.isLabelled && published.date.precision === 'day'
    if (isToday && modified.grade !== 'stated' && modified.date.precision !== 'day') published = modified
    modified = null
  }
  return { published: answer(published, 'published', context), modified: answer(modified, 'modified', context) }
}

/** Whether a line near the headline, not marked as a change, shows this very time. */
function isShown(date: ParsedDate, context: FieldContext, headline: Spot | null): boolean {
  let shown = false
  const options = dateOptions(context)
  const compare: Add = (raw, kind) => {
    const other = raw && kind === 'published' ? parseDate(raw, options) : null
    if (!other || other.precision === 'day') return
    // Without zone, the reading in any of the offsets that clocks have; to the minute.
    const apart = Math.abs(Date.parse(other.iso) - Date.parse(date.iso))
    if (apart < 60_000 || (!other.zoneStated && other.wall.slice(0, 16) === date.wall.slice(0, 16))) shown = true
  }
  collectVisible(context, headline, compare)
  collectMarked(context, headline, compare)
  return shown
}

function dateOptions({ zone, language, url }: FieldContext): DateOptions {
  return { timeZone: zone.timeZone, order: dateOrder(language, url), language }
}

function answer(candidate: DateCandidate | null, as: Kind, context: FieldContext): PublishedAnswer | null {
  if (!candidate) return null
  const { date } = candidate
  const doubts: Doubt[] = []
  const precision = isMidnight(date) ? 'day' : date.precision
  if (!date.zoneStated && !context.zone.sure) doubts.push('date_without_zone')
  if (precision === 'day') doubts.push('date_only')
  if (candidate.grade === 'visible' || candidate.grade === 'address' || candidate.kind !== as)
    doubts.push('date_guessed')
  return { iso: date.iso, precision, text: candidate.raw, source: candidate.source, doubts }
}

function collectDates(context: FieldContext, headline: Spot | null): DateCandidate[] {
  const { facts, url } = context
  const options = dateOptions(context)
  const candidates: DateCandidate[] = []
  const day = dayOfAddress(url)
  const addressDay = day ? parseDate(day, options) : null
  // Metas, JSON-LD and `time` state the same again.
  const parsed = new Map<string, ParsedDate | null>()
  const read = (raw: string): ParsedDate | null => {
    let date = parsed.get(raw)
    if (date === undefined) {
      date = parseOnDay(raw, options, addressDay)
      parsed.set(raw, date)
    }
    return date
  }
  const add: Add = (raw, kind, grade, source, label = raw ?? '') => {
    const date = raw ? read(raw) : null
    if (!date) return
    const isLabelled = kind === 'published' && grade !== 'stated' && lastIndexOf(publishedWords, label) >= 0
    candidates.push({ date, kind, grade, source, raw: raw?.trim().slice(0, 200) ?? '', isLabelled })
  }
  for (const text of (context.stated.publishedAt ?? []).slice(0, 5)) add(text, 'published', 'stated', 'site rule')
  for (const text of (context.stated.modifiedAt ?? []).slice(0, 5)) add(text, 'modified', 'stated', 'site rule')
  for (const { node } of ownStories(context)) {
    add(dateText(node.get('datepublished')), 'published', 'stated', 'json-ld datePublished')
    add(dateText(node.get('datemodified')), 'modified', 'stated', 'json-ld dateModified')
  }
  for (const name of publishedMetas) {
    for (const value of (facts.metas.get(name) ?? []).slice(0, 3)) add(value, 'published', 'stated', `meta ${name}`)
  }
  for (const name of modifiedMetas) {
    for (const value of (facts.metas.get(name) ?? []).slice(0, 3)) add(value, 'modified', 'stated', `meta ${name}`)
  }
  for (const value of (facts.metas.get('parsely-page') ?? []).slice(0, 1)) {
    add(/"pub_date"\s{0,5}:\s{0,5}"([^"]{4,60})"/.exec(value)?.[1], 'published', 'stated', 'meta parsely-page')
  }
  for (const { node } of ownStories(context).slice(0, 1)) {
    add(dateText(node.get('datecreated') ?? node.get('uploaddate')), 'published', 'stated', 'json-ld dateCreated')
    add(dateText(node.get('coveragestarttime')), 'published', 'stated', 'json-ld coverageStartTime')
  }
  collectMarked(context, headline, add)
  // What is shown matters only where what is stated leaves a question open: no time, no zone, a UTC that may be a lie, or an American
  // offset, which may be that of winter in summer.
  const isSettled = candidates.some(
    ({ kind, date }) =>
      kind === 'published' && date.zoneStated && !isMidnight(date) && !/(?:Z|[+-]00:00|-0[5-8]:00)$/.test(date.iso),
  )
  const addModified: Add = (raw, kind, grade, source) => {
    if (kind === 'modified') add(raw, kind, grade, source)
  }
  const lacksModified = () => !candidates.some(({ kind }) => kind === 'modified')
  if (!isSettled) collectVisible(context, headline, add)
  else if (lacksModified()) collectVisible(context, headline, addModified)
  if (lacksModified()) collectUnmarked(context, headline, addModified, headProse)
  const isDated = (grades: readonly Grade[]) =>
    candidates.some(({ kind, grade }) => kind === 'published' && grades.includes(grade))
  const isTimed = () => candidates.some(({ kind, date }) => kind === 'published' && !isMidnight(date))
  if (!isDated(['stated', 'marked']) || !isTimed()) collectUnmarked(context, headline, add, headProse)
  if (!isTimed()) collectTimesAlone(context, headline, candidates, publishedTime, 'published', add)
  if (lacksModified()) collectTimesAlone(context, headline, candidates, modifiedTime, 'modified', add)
  if (candidates.length === 0) collectUnmarked(context, headline, add, Number.POSITIVE_INFINITY)
  if (!isDated(['stated', 'marked', 'visible'])) collectTimes(context, headline, add, false)
  if (!isDated(['stated', 'marked', 'visible'])) collectFar(context, headline, add)
  if (!isDated(['stated', 'marked'])) collectScripted(context, add)
  if (day) add(day, 'published', 'address', 'url')
  return candidates
}

/** `03/04/2024` has two readings: the one of the day that the address holds, if one of them is. */
function parseOnDay(raw: string, options: DateOptions, day: ParsedDate | null): ParsedDate | null {
  const date = parseDate(raw, options)
  if (!date || !day || !twoReadings.test(date.text) || isOnDay(date, day)) return date
  const other = parseDate(raw, { ...options, order: options.order === 'mdy' ? 'dmy' : 'mdy' })
  return other && isOnDay(other, day) ? other : date
}

const twoReadings = /(?<!\d)(?:0?[1-9]|1[0-2])[/.-](?:0?[1-9]|1[0-2])[/.-](?:20)?\d\d(?!\d)/

/** @param label the text that says what the date is of, where it is not the date's own */
type Add = (raw: string | null | undefined, kind: Kind, grade: Grade, source: string, label?: string) => void

function dateText(value: LdValue | undefined): string | null {
  return firstText(value)
}

function collectMarked(context: FieldContext, headline: Spot | null, add: Add): void {
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
const standfirst = 1

/** The marked-up times in the head of the story, or those within and behind it, which may be of an event. */
function collectTimes(context: FieldContext, headline: Spot | null, add: Add, inHead: boolean): void {
  for (const time of behindFirst(context.facts.times, headline)) {
    if (time.prose - (headline?.prose ?? 0) <= standfirst !== inHead) continue
    if (!isNear(time, headline) || foreignWords.test(time.text) || isOfCard(time)) continue
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
function isOfCard({ element, text }: Spot): boolean {
  let at = element.parent
  for (let steps = 0; at && isElement(at as never) && steps < 5; steps++, at = at.parent) {
    const link = at as Element
    if (link.name === 'a') return shortText(link).length > text.length + cardRest
  }
  return false
}

function kindOf(spot: Spot, before: string): Kind {
  // hAtom's `updated` is the class of any date.
  if (lastIndexOf(publishedWords, spot.text) >= 0 && lastIndexOf(modifiedWords, spot.text) < 0) return 'published'
  const own =
    `${spot.element.attribs.class ?? ''} ${spot.element.attribs.itemprop ?? ''} ${spot.element.attribs.id ?? ''}`.slice(
      0,
      200,
    )
  if (/publish|created|posted|firstpub|(?:entry|post)-?date/i.test(own)) return 'published'
  if (/modif|updat|lastmod|edited/i.test(own)) return 'modified'
  return kindOfWords(before)
}

function kindOfWords(before: string): Kind {
  return lastIndexOf(modifiedWords, before) > lastIndexOf(publishedWords, before) ? 'modified' : 'published'
}

function lastIndexOf(form: RegExp, text: string): number {
  let last = -1
  for (const match of text.matchAll(form)) last = match.index
  return last
}

/** The label before a `time`: the text just before it, in its parent. */
function contextBefore(spot: Spot): string {
  // What stands behind the date's first number is of a further date: "March 12, 10:05 AM Updated 5 hours ago".
  return `${textBefore(spot)} ${spot.text.split(/\d/, 1)[0]}`.slice(-160)
}

/** The text just before an element, in its parent, as far as no other date stands in it. */
function textBefore(spot: Spot): string {
  let text = ''
  let node = spot.element.prev
  for (let i = 0; node && i < 4 && text.length < 60; i++, node = node.prev) {
    if ('data' in node && node.type === 'text') text = node.data.slice(-60) + text
    else if ('children' in node) {
      const [child] = node.children
      if (child && 'data' in child && child.type === 'text') text = `${child.data.slice(-60)} ${text}`
    }
  }
  return text.replace(/^.*(?:\d{4}|\d[:.h]\d\d|\d[./-]\d)/s, '').slice(-100)
}

function collectVisible(context: FieldContext, headline: Spot | null, add: Add): void {
  const spots = behindFirst([...context.facts.dateSpots, ...context.facts.bylines], headline)
  const times = context.facts.times.filter(({ text }) => clockAlone.test(text))
  for (const [index, spot] of spots.entries()) {
    if (!isNear(spot, headline)) continue
    if (spot.value) add(spot.value, kindOf(spot, spot.text), 'marked', 'date attribute')
    if (spot.text === '' || spot.text.length > 300 || foreignWords.test(spot.text)) continue
    const next = spots[index + 1]
    const time =
      spot.text.length < 60 ? [...(next ? [next] : []), ...times].find((other) => isClockOf(other, spot)) : undefined
    if (time) {
      const text = `${spot.text} ${time.text}`
      add(text, kindOf(spot, text), 'visible', 'visible text')
    }
    for (const { text, kind, label } of datedPieces(spot)) add(text, kind, 'visible', 'visible text', label)
  }
}

/** Paragraphs of prose that may stand before a date that nothing marks; behind more of them stand broadcasts, events and other stories. */
const headProse = 3

/** Times that stand without a day, on the day of the publication: "12 March 2026, 10:22, updated at 18:05". */
function collectTimesAlone(
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
    const around = parent && isElement(parent as never) ? shortText(parent as Element) : ''
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
function collectUnmarked(context: FieldContext, headline: Spot | null, add: Add, maxProse: number): void {
  for (const spot of behindFirst(context.facts.datedTexts, headline)) {
    if (!isNear(spot, headline) || spot.prose - (headline?.prose ?? 0) > maxProse || foreignWords.test(spot.text))
      continue
    const whole = shortText(spot.element)
    const isShort = whole.length < longestDateLine
    const before = isShort ? whole.slice(0, Math.max(0, whole.indexOf(spot.text))) : ''
    addShort(datedPieces(spot, `${textBefore(spot)} ${before}`), add)
    // Its time may be marked up apart: "Posted June 5, 2013 at <b>4:12 p.m.</b>", `<i>June 5, 2013</i><i>4:12 p.m.</i>`.
    if (/\d[:.]\d\d/.test(spot.text)) continue
    const around = isShort && !clock.test(whole) && isElement(spot.element.parent as never)
    const line = around ? shortText(spot.element.parent as Element).replaceAll('\n', ' ') : whole
    if (line.length < longestDateLine && !foreignWords.test(line)) addShort(datedPieces({ ...spot, text: line }), add)
  }
}

/** Letters of an element that holds a date and little more. */
const longestDateLine = 100
const clock = /\d[:.]\d\d(?!\d)/

/** A sentence of the story may hold a date too: what is left of a date line without date and labels is short. */
function addShort(pieces: readonly DatedPiece[], add: Add): void {
  for (const { text, kind, label } of pieces) if (text.length < 70) add(text, kind, 'visible', 'visible text', label)
}

/** A post's date may stand below its text: there only an element named for it counts. */
function collectFar(context: FieldContext, headline: Spot | null, add: Add): void {
  const { times, dateSpots } = context.facts
  for (const spot of [...times, ...dateSpots]) {
    if (!headline || spot.offset < headline.offset || !belongs(spot, headline) || foreignWords.test(spot.text)) continue
    const names = `${spot.element.attribs.class ?? ''} ${spot.element.attribs.id ?? ''}`.slice(0, 200)
    if (!/publish|pubdate|(?:entry|post|article)-?date|dtstamp/i.test(names)) continue
    add(spot.value ?? spot.text.replaceAll('\n', ' '), 'published', 'visible', 'date below the text')
  }
}

/** Most letters of scripts that are searched. */
const maxScripts = 3_000_000
/** Dates of scripts: the first ones are the story's. */
const maxScripted = 5
const scriptedDate =
  /["']?\b(datePublished|publishedAt|published_at|publishDate|publish_date|publishedDate|published_date|publicationDate|publication_date|pubDate|pub_date|pubtime|pubTime|pub_time|firstPublished|first_published_at|first_publish_date|firstPublishDate|firstPublishedAt|displayDate|display_date|published_time|publishTime|publish_time|articleDate|article_date|postDate|post_date|regDate|reg_date)\\?["']?\s{0,3}:\s{0,3}\\?["']?([\d][^"'\\,}]{7,40})/g

/** A page without stated date often holds it in the state of its application or the variables of its measuring. */
function collectScripted(context: FieldContext, add: Add): void {
  let left = maxScripts
  const found: { name: string; value: string }[] = []
  for (const element of context.facts.scripts) {
    if (left <= 0 || found.length >= maxScripted) break
    const text = rawText(element).slice(0, left)
    left -= text.length
    for (const match of text.matchAll(scriptedDate)) {
      found.push({ name: match[1]!, value: match[2]! })
      if (found.length >= maxScripted) break
    }
  }
  // Arc's `publish_date` is the day of the latest edition, `display_date` the one that the page shows.
  const isShown = ({ name }: { name: string }) => /display|first/i.test(name)
  for (const { name, value } of [...found.filter(isShown), ...found.filter((date) => !isShown(date))])
    add(value, 'published', 'visible', `script ${name}`)
}

interface DatedPiece {
  readonly text: string
  readonly kind: Kind
  /** What says of which kind it is. */
  readonly label: string
}

/**
 * A date line in pieces of one date each: "입력 2020.08.27 20:27 수정 2020.08.28 10:00". A line without a word that says what it is of may have that
 * word before its element: "Updated <span>March 12</span>".
 */
function datedPieces(spot: Spot, before = textBefore(spot)): DatedPiece[] {
  const pieces: DatedPiece[] = []
  for (const line of spot.text.split('\n').slice(0, 6)) {
    const cuts = [0]
    for (const form of [publishedWords, modifiedWords]) for (const match of line.matchAll(form)) cuts.push(match.index)
    cuts.sort((a, b) => a - b)
    for (const [index, start] of cuts.slice(0, 12).entries()) {
      const text = line.slice(start, cuts[index + 1])
      if (!/\p{Nd}/u.test(text)) continue
      const label = pieces.length === 0 && cuts.length === 1 ? `${before} ${text}` : text
      pieces.push({ text, kind: kindOf(spot, text) === 'modified' ? 'modified' : kindOfWords(label), label })
    }
  }
  return pieces
}

/** What stands behind the headline first, then the nearest before it: far before it stands the date of today, in the head of the page. */
function behindFirst(spots: readonly Spot[], headline: Spot | null): readonly Spot[] {
  if (!headline) return spots
  return [
    ...spots.filter(({ offset }) => offset >= headline.offset),
    ...spots.filter(({ offset }) => offset < headline.offset).sort((a, b) => b.offset - a.offset),
  ]
}

/** `/2025/11/03/`, `/2025-11-03-`, `/20251103`: the day that an address holds, as text. */
function dayOfAddress(url: string): string | null {
  let path: string
  try {
    path = new URL(url).pathname.slice(0, 500)
  } catch {
    return null
  }
  const match =
    /\/((?:19|20)\d{2})[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.-]|$)/.exec(path) ??
    /[/_-]((?:19|20)\d{2})-(\d{2})-(\d{2})(?=[/_.-]|$)/.exec(path) ??
    /[/_-]((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d{1,3}(?:\D|$))/.exec(path)
  return match ? `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}` : null
}

function choosePublished(all: readonly DateCandidate[], context: FieldContext): DateCandidate | null {
  const usable = all
    .map((candidate) => withRealZone(candidate, all, context))
    .filter((candidate) => isPlausible(candidate, context))
  const published = usable.filter(({ kind }) => kind === 'published')
  const modified = usable.filter(({ kind }) => kind === 'modified')
  const marked = published.filter(({ grade }) => grade === 'marked')
  const stated = published.find(({ grade }) => grade === 'stated') ?? firstPublished(marked)
  const address = published.find(({ grade }) => grade === 'address')
  const shown = published.filter(({ grade }) => grade === 'visible')
  // A marked date of another day than the address holds, and one shown that is of that day: the first is of something else.
  const ofAddress =
    stated?.grade === 'marked' && address && !isOnDay(stated.date, address.date)
      ? shown.find(({ date }) => !isMidnight(date) && isOnDay(date, address.date))
      : undefined
  const first = ofAddress ?? stated ?? firstPublished(shown.filter(({ date }) => !isMidnight(date))) ?? shown[0] ?? null
  if (first) return withTime(first, published, context)
  // For want of better: the last change, when nothing speaks against its day.
  const changed = modified[0]
  if (changed && (!address || isOnDay(changed.date, address.date))) return changed
  return address ?? changed ?? usable[0] ?? null
}

/** The first of several, unless a later one is earlier in time and says that it is of the publication: "Tuesday 11.55 / First published Tuesday 10.05". */
function firstPublished(candidates: readonly DateCandidate[]): DateCandidate | undefined {
  const [first] = candidates
  if (!first || first.isLabelled) return first
  const instant = Date.parse(first.date.iso)
  return (
    candidates.find(({ date, isLabelled }) => isLabelled && Date.parse(date.iso) < instant && !isMidnight(date)) ??
    first
  )
}

/** Another date of the same day that has a time, where the chosen one is a day alone or a midnight that stands for one. */
function withTime(chosen: DateCandidate, published: readonly DateCandidate[], context: FieldContext): DateCandidate {
  // Noon sharp in UTC is what some systems put for a day alone; the page shows the time.
  const isNoon = chosen.date.wall.endsWith('T12:00:00') && /(?:Z|\+00:00)$/.test(chosen.date.iso)
  if (!isMidnight(chosen.date) && !isNoon) return chosen
  const better = published.find(
    (other) =>
      other !== chosen &&
      !isMidnight(other.date) &&
      (!isNoon || (other.grade === 'visible' && other.date.zoneStated)) &&
      isOnDay(other.date, chosen.date) &&
      isPlausible(other, context),
  )
  return better ?? chosen
}

/** Whether a time lies on a day: by the clock readings, or within the day of a reading without zone. */
function isOnDay(time: ParsedDate, day: ParsedDate): boolean {
  if (time.wall.slice(0, 10) === day.wall.slice(0, 10)) return true
  const after = Date.parse(time.iso) - Date.parse(day.iso)
  return !day.zoneStated && isMidnight(day) && after >= 0 && after < 86_400_000
}

function chooseModified(all: readonly DateCandidate[], context: FieldContext): DateCandidate | null {
  const usable = all
    .filter(({ kind }) => kind === 'modified')
    .map((candidate) => withZoneOfTwin(withRealZone(candidate, all, context), all, context))
    .filter((candidate) => isPlausible(candidate, context))
  const first = usable[0]
  return first ? withTime(first, usable, context) : null
}

/** Where the `Z` of a publication in JSON-LD is a lie, that of the change beside it is one too. */
function withZoneOfTwin(candidate: DateCandidate, all: readonly DateCandidate[], context: FieldContext): DateCandidate {
  const { date, source } = candidate
  if (source !== 'json-ld dateModified' || !isUtc(date) || isMidnight(date)) return candidate
  const twin = all.find((other) => other.source === 'json-ld datePublished' && isUtc(other.date))
  if (!twin) return candidate
  const real = withRealZone(twin, all, context).date
  return real.iso === twin.date.iso ? candidate : withOffset(candidate, offsetMinutes(real))
}

function isUtc({ iso, zoneStated }: ParsedDate): boolean {
  return zoneStated && /(?:Z|\+00:00)$/.test(iso)
}

/**
 * The candidate with the offset that its clock reading really has.
 *
 * A reading "in UTC" is local time if the same reading stands on the page with another offset, if the page shows it as its local time, or if it
 * would lie after the fetch. The same reading in a meta without zone is no witness: it may be a shortened one.
 */
function withRealZone(candidate: DateCandidate, all: readonly DateCandidate[], context: FieldContext): DateCandidate {
  const { date } = candidate
  if (!date.zoneStated) return withZoneOfPage(candidate, all, context)
  if (/-0[5-8]:00$/.test(date.iso)) return inSummer(candidate, all)
  if (!/(?:Z|\+00:00)$/.test(date.iso)) return candidate
  const twin = all.find(
    (other) =>
      other.date.zoneStated &&
      other.date.wall.slice(0, 16) === date.wall.slice(0, 16) &&
      !/(?:Z|\+00:00)$/.test(other.date.iso) &&
      !isMidnight(date),
  )
  if (twin) return { ...candidate, date: { ...date, iso: date.iso.slice(0, 19) + twin.date.iso.slice(19) } }
  const { timeZone, isPlace } = context.zone
  if (/^\d{9,}/.test(candidate.raw) || isMidnight(date)) return candidate
  const mayLie = timeZone === 'Asia/Seoul' || timeZone === 'Asia/Tokyo'
  const isShownAsLocal =
    (mayLie || (isPlace && !isRendered(candidate, all))) &&
    all.some(
      (other) =>
        other.grade !== 'stated' &&
        !other.date.zoneStated &&
        !isMidnight(other.date) &&
        other.date.wall.slice(0, 16) === date.wall.slice(0, 16),
    )
  const isFuture = context.fetchedAt !== null && Date.parse(date.iso) > Date.parse(context.fetchedAt) + 60_000
  if (!isShownAsLocal && !(isFuture && timeZone !== 'UTC')) return candidate
  return { ...candidate, date: inZone(date, timeZone) }
}

/**
 * Whether the reading is the text of a `time` that a script states to the millisecond: a server writes it in its own zone, UTC, and the reader's
 * browser in the reader's, who would see it if it were a lie.
 */
function isRendered({ date }: DateCandidate, all: readonly DateCandidate[]): boolean {
  const minute = date.wall.slice(0, 16)
  const isTold = (from: string, form: RegExp) =>
    all.some(({ source, raw, date: other }) => source === from && form.test(raw) && other.wall.slice(0, 16) === minute)
  return isTold('time', /\.\d{3}Z$/) && isTold('time text', /\d/)
}

/** American systems state the winter's offset all year; readers see the same clock reading with their zone's name. */
function inSummer(candidate: DateCandidate, all: readonly DateCandidate[]): DateCandidate {
  const { date } = candidate
  const shown = all.find(
    (other) =>
      other.grade === 'visible' &&
      other.date.zoneStated &&
      other.date.wall.slice(0, 16) === date.wall.slice(0, 16) &&
      offsetMinutes(other.date) - offsetMinutes(date) === 60,
  )
  return shown ? { ...candidate, date: { ...date, iso: date.iso.slice(0, 19) + shown.date.iso.slice(19) } } : candidate
}

function offsetMinutes({ iso, wall }: ParsedDate): number {
  return (Date.parse(`${wall}Z`) - Date.parse(iso)) / 60_000
}

/** Within so many days two dates of a page have one offset, but for a change of clocks between them. */
const sameSeason = 30 * 86_400_000

/**
 * A reading without zone in the zone that the page tells elsewhere: of the same reading, then, where the site's own is only a guess, of its
 * other dates or its scripts. An English page that writes as Americans do is taken for one of New York.
 */
function withZoneOfPage(candidate: DateCandidate, all: readonly DateCandidate[], context: FieldContext): DateCandidate {
  const { date } = candidate
  const { timeZone, isPlace } = context.zone
  if (isMidnight(date)) return candidate
  const minute = date.wall.slice(0, 16)
  // The page shows another reading, of the very instant that this one is in UTC: Brightspot states it so.
  const inUtc = Date.parse(`${date.wall}Z`)
  const isShownInUtc = (other: DateCandidate) =>
    other.grade === 'visible' &&
    other.date.wall.slice(0, 16) !== minute &&
    !isMidnight(other.date) &&
    Math.abs(Date.parse(other.date.iso) - inUtc) < 60_000
  if (candidate.grade === 'stated' && all.some(isShownInUtc)) return withOffset(candidate, 0)
  // In Korea and Japan a `Z` beside the local reading is the lie.
  const mayLie = timeZone === 'Asia/Seoul' || timeZone === 'Asia/Tokyo'
  const witness =
    all.find(
      (other) => other.date.zoneStated && other.date.wall.slice(0, 16) === minute && !(mayLie && isUtc(other.date)),
    ) ??
    (isPlace
      ? undefined
      : all.find(
          (other) =>
            other.date.zoneStated &&
            !isUtc(other.date) &&
            Math.abs(Date.parse(other.date.iso) - Date.parse(date.iso)) < sameSeason,
        ))
  if (witness) return withOffset(candidate, offsetMinutes(witness.date))
  if (isPlace) return candidate
  // The page states another of its times twice, once with "Z" and once as this one.
  const isTwin = (other: DateCandidate) =>
    other.grade === 'stated' &&
    !other.date.zoneStated &&
    !isMidnight(other.date) &&
    all.some(({ date: twin }) => isUtc(twin) && twin.wall.slice(0, 16) === other.date.wall.slice(0, 16))
  if (candidate.grade === 'stated' && all.some(isTwin)) return withOffset(candidate, 0)
  const offset = scriptedOffset(minute, context)
  if (offset !== null) return withOffset(candidate, offset)
  return timeZone === 'UTC' && isEnglish(context) && americanTime.test(candidate.raw)
    ? { ...candidate, date: inZone(date, 'America/New_York') }
    : candidate
}

function isEnglish({ language }: FieldContext): boolean {
  return /^en(?![a-z])/i.test(language ?? 'en')
}

/** "June 5, 2013 9:21 PM". */
const americanTime =
  /\b[A-Z][a-z]{2,8}\.? \d{1,2},? ?\d{4}\b.{0,12}?\d(?::\d\d)? ?[ap](?:\.?m)?\b|\d ?[ap]\.?m\b.{0,20}?\b[A-Z][a-z]{2,8}\.? \d{1,2},? ?\d{4}\b|\b\d{1,2}\/\d{1,2}\/(?:20)?\d\d\b.{0,12}?\d(?::\d\d)? ?[ap]\.?m\b/i

function withOffset(candidate: DateCandidate, minutes: number): DateCandidate {
  const { date } = candidate
  const iso = formatInstant(Date.parse(`${date.wall}Z`) - minutes * 60_000, minutes)
  return { ...candidate, date: { ...date, iso, zoneStated: true } }
}

/** The offset in minutes with which some script of the page holds a clock reading, `2013-07-18T16:35`. */
function scriptedOffset(minute: string, { facts }: FieldContext): number | null {
  const form = new RegExp(`${minute.replace('T', '[T ]')}(?::\\d\\d(?:\\.\\d{1,6})?)? ?([+-])(\\d\\d):?(\\d\\d)`)
  let left = maxScripts
  for (const element of facts.scripts) {
    if (left <= 0) break
    const text = rawText(element).slice(0, left)
    left -= text.length
    const match = form.exec(text)
    if (match) return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]))
  }
  return null
}

/** Not after the fetch, some seconds of clock difference allowed, and not before there were pages of news. */
function isPlausible({ date }: DateCandidate, context: FieldContext): boolean {
  const instant = Date.parse(date.iso)
  // What a zero of some clock reads as.
  if (Number.isNaN(instant) || /^(?:1970-01-01|1969-12-31|1900-01-01|1899-12-30)/.test(date.wall)) return false
  return context.fetchedAt === null || !(instant > Date.parse(context.fetchedAt) + 60_000)
}
