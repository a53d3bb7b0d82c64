import type { Doubt } from '../../model/record.ts'
import type { FieldContext } from '../facts/field-context.ts'
import type { Spot } from '../facts/page-facts.ts'
import { collectDates } from './collect-dates.ts'
import { type Add, type DateCandidate, dateOptions, isOnDay, isPlausible, type Kind } from './date-candidates.ts'
import { createdMeta } from './date-metas.ts'
import { type DatePrecision, isMidnight, type ParsedDate, parseDate } from './dates.ts'
import { withRealZone, withZoneOfTwin } from './real-zones.ts'
import { collectMarked, collectVisible, inMast } from './shown-dates.ts'

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

function choosePublished(all: readonly DateCandidate[], context: FieldContext): DateCandidate | null {
  const usable = all
    .map((candidate) => withRealZone(candidate, all, context))
    .filter((candidate) => isPlausible(candidate, context))
  const published = usable.filter(({ kind }) => kind === 'published')
  const modified = usable.filter(({ kind }) => kind === 'modified')
  const marked = published.filter(({ grade }) => grade === 'marked')
  const stated = published.find(({ grade }) => grade === 'stated') ?? firstPublished(marked)
  const address = published.find(({ grade }) => grade === 'address')
  // A day alone at the top of the page that is not the one of the address is today's.
  const isToday = ({ source, date, isLabelled }: DateCandidate) =>
    source === inMast && !isLabelled && isMidnight(date) && address !== undefined && !isOnDay(date, address.date)
  const shown = published.filter((candidate) => candidate.grade === 'visible' && !isToday(candidate))
  // A marked date of another day than the address holds, and one shown that is of that day: the first is of something else.
  const ofAddress =
    stated?.grade === 'marked' && address && !isOnDay(stated.date, address.date)
      ? shown.find(({ date }) => !isMidnight(date) && isOnDay(date, address.date))
      : undefined
  const first =
    ofAddress ??
    (stated && createdMeta.test(stated.source) ? publishedAfter(stated, shown) : null) ??
    stated ??
    firstPublished(shown.filter(({ date }) => !isMidnight(date))) ??
    shown[0] ??
    null
  if (first) return withTime(first, published, context)
  // For want of better: the last change, when nothing speaks against its day.
  const changed = modified[0]
  if (changed && (!address || isOnDay(changed.date, address.date))) return changed
  return address ?? changed ?? usable[0] ?? null
}

/** What the page says of the publication, where that lies behind the beginning of the text; `null` if it says nothing. */
function publishedAfter(created: DateCandidate, shown: readonly DateCandidate[]): DateCandidate | null {
  const isAfter = ({ date }: DateCandidate) => Date.parse(date.iso) > Date.parse(created.date.iso)
  return shown.find((candidate) => candidate.isLabelled && isAfter(candidate)) ?? null
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

function chooseModified(all: readonly DateCandidate[], context: FieldContext): DateCandidate | null {
  const usable = all
    .filter(({ kind }) => kind === 'modified')
    .map((candidate) => withZoneOfTwin(withRealZone(candidate, all, context), all, context))
    .filter((candidate) => isPlausible(candidate, context))
  const first = usable[0]
  return first ? withTime(first, usable, context) : null
}
