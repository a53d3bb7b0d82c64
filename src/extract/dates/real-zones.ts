import { formatInstant } from '../../lib/time.ts'
import type { FieldContext } from '../facts/field-context.ts'
import { rawText } from '../tree/tree.ts'
import { maxScripts } from './collect-dates.ts'
import type { DateCandidate } from './date-candidates.ts'
import { inZone, isMidnight, type ParsedDate } from './dates.ts'
import { zoneOfSection } from './time-zones.ts'

/** Where the `Z` of a publication in JSON-LD is a lie, that of the change beside it is one too. */
export function withZoneOfTwin(
  candidate: DateCandidate,
  all: readonly DateCandidate[],
  context: FieldContext,
): DateCandidate {
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
export function withRealZone(
  candidate: DateCandidate,
  all: readonly DateCandidate[],
  context: FieldContext,
): DateCandidate {
  const { date } = candidate
  if (!date.zoneStated) return withZoneOfPage(candidate, all, context)
  if (/-0[5-8]:00$/.test(date.iso)) return inSummer(candidate, all)
  if (!/(?:Z|\+00:00)$/.test(date.iso)) return inOwnSummer(candidate, all, context)
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

/** The winter's offset stated all year, beside the same clock reading with the one that the site's zone then has. */
function inOwnSummer(candidate: DateCandidate, all: readonly DateCandidate[], context: FieldContext): DateCandidate {
  const { date } = candidate
  const { timeZone, isPlace } = context.zone
  const minute = date.wall.slice(0, 16)
  const twin = isPlace
    ? all.find(
        (other) =>
          other.date.zoneStated &&
          other.date.wall.slice(0, 16) === minute &&
          offsetMinutes(other.date) - offsetMinutes(date) === 60 &&
          inZone(other.date, timeZone).iso === other.date.iso,
      )
    : undefined
  return twin ? withOffset(candidate, offsetMinutes(twin.date)) : candidate
}

function offsetMinutes({ iso, wall }: ParsedDate): number {
  return (Date.parse(`${wall}Z`) - Date.parse(iso)) / 60_000
}

/** Within so many days two dates of a page have one offset, but for a change of clocks between them. */
const sameSeason = 30 * 86_400_000

/**
 * A reading without zone in the zone that the page tells elsewhere: of the same reading, then, where the site's own is only a guess, of its
 * other dates or its scripts. An English page is taken for one of the place that its section is named for, else, if it writes as Americans do,
 * of New York.
 */
function withZoneOfPage(candidate: DateCandidate, all: readonly DateCandidate[], context: FieldContext): DateCandidate {
  const { date } = candidate
  const { timeZone, isPlace } = context.zone
  const isNear = (other: DateCandidate) =>
    other.date.zoneStated &&
    !isUtc(other.date) &&
    Math.abs(Date.parse(other.date.iso) - Date.parse(date.iso)) < sameSeason
  if (isMidnight(date)) {
    // A day alone: the offset of another of the page's times, where the site's own is a guess.
    const other = isPlace ? undefined : all.find((other) => isNear(other) && !isMidnight(other.date))
    return other ? withOffset(candidate, offsetMinutes(other.date)) : candidate
  }
  const minute = date.wall.slice(0, 16)
  // The page shows another reading, of the very instant that this one is in UTC: Brightspot states it so.
  const inUtc = Date.parse(`${date.wall}Z`)
  const isShownInUtc = (other: DateCandidate) =>
    (other.grade === 'visible' || (candidate.source === 'time' && other.source === 'time text')) &&
    other.date.wall.slice(0, 16) !== minute &&
    !isMidnight(other.date) &&
    Math.abs(Date.parse(other.date.iso) - inUtc) < 60_000
  if ((candidate.grade === 'stated' || candidate.source === 'time') && all.some(isShownInUtc))
    return withOffset(candidate, 0)
  // In Korea and Japan a `Z` beside the local reading is the lie.
  const mayLie = timeZone === 'Asia/Seoul' || timeZone === 'Asia/Tokyo'
  const witness =
    all.find(
      (other) => other.date.zoneStated && other.date.wall.slice(0, 16) === minute && !(mayLie && isUtc(other.date)),
    ) ?? (isPlace ? undefined : all.find(isNear))
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
  if (timeZone !== 'UTC' || !isEnglish(context)) return candidate
  const zone = zoneOfSection(context.url) ?? (americanTime.test(candidate.raw) ? 'America/New_York' : null)
  return zone === null ? candidate : { ...candidate, date: inZone(date, zone) }
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
