import { type FieldContext, ownStories } from '../facts/field-context.ts'
import { firstText, type LdValue } from '../facts/json-ld.ts'
import type { Spot } from '../facts/page-facts.ts'
import { rawText } from '../tree/tree.ts'
import { type Add, type DateCandidate, dateOptions, type Grade, lastIndexOf, parseOnDay } from './date-candidates.ts'
import { createdMeta, modifiedMetas, publishedMetas } from './date-metas.ts'
import { modifiedTime, publishedTime, publishedWords } from './date-words.ts'
import { isMidnight, type ParsedDate, parseDate } from './dates.ts'
import {
  collectFar,
  collectMarked,
  collectTimes,
  collectTimesAlone,
  collectUnmarked,
  collectVisible,
  headProse,
  standfirst,
} from './shown-dates.ts'
import { collectWeekdays, collectYearless } from './yearless.ts'

/** All dates that may be the story’s, those that are stated first; what is shown is read only as far as they leave a question open. */
export function collectDates(context: FieldContext, headline: Spot | null): DateCandidate[] {
  const { url } = context
  const options = dateOptions(context)
  const candidates: DateCandidate[] = []
  const day = dayOfAddress(url)
  const addressDay = day ? parseDate(day, options) : null
  const month = day ? null : monthOfAddress(url)
  // Metas, JSON-LD and `time` state the same again.
  const parsed = new Map<string, ParsedDate | null>()
  const read = (raw: string): ParsedDate | null => {
    let date = parsed.get(raw)
    if (date === undefined) {
      date = parseOnDay(raw, options, addressDay, month)
      parsed.set(raw, date)
    }
    return date
  }
  const add: Add = (raw, kind, grade, source, label = raw ?? '', written = raw ?? '') => {
    const date = raw ? read(raw) : null
    if (!date) return
    const isLabelled = kind === 'published' && grade !== 'stated' && lastIndexOf(publishedWords, label) >= 0
    candidates.push({ date, kind, grade, source, raw: written.trim().slice(0, 200), isLabelled })
  }
  collectStated(context, add)
  collectShown(context, headline, candidates, addressDay, add)
  if (day) add(day, 'published', 'address', 'url')
  return candidates
}

/** What the site's rules select, JSON-LD and metas. */
function collectStated(context: FieldContext, add: Add): void {
  const { facts } = context
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
}

/** What the page marks up and shows, as far as what was collected before leaves a question open. */
function collectShown(
  context: FieldContext,
  headline: Spot | null,
  candidates: readonly DateCandidate[],
  addressDay: ParsedDate | null,
  add: Add,
): void {
  collectMarked(context, headline, add)
  // What is shown matters only where what is stated leaves a question open: no time, no zone, a UTC that may be a lie, or an American
  // offset, which may be that of winter in summer.
  const isSettled = candidates.some(
    ({ kind, date, source }) =>
      kind === 'published' &&
      !createdMeta.test(source) &&
      date.zoneStated &&
      !isMidnight(date) &&
      !/(?:Z|[+-]00:00|-0[5-8]:00)$/.test(date.iso),
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
  // Where the head says when the story was last changed, a date behind paragraphs is of a broadcast or an event.
  // The name of its zone may stand in a line that nothing marks.
  if (!isSettled || !isDated(['stated', 'marked']) || !isTimed())
    collectUnmarked(context, headline, add, lacksModified() ? headProse : standfirst)
  if (!isTimed()) collectTimesAlone(context, headline, candidates, publishedTime, 'published', add)
  if (lacksModified()) collectTimesAlone(context, headline, candidates, modifiedTime, 'modified', add)
  if (candidates.length === 0) collectUnmarked(context, headline, add, Number.POSITIVE_INFINITY)
  // Behind the story stand the times of others: the last change at its head is the better witness.
  if (!isDated(['stated', 'marked', 'visible']) && lacksModified()) collectTimes(context, headline, add, false)
  if (!isDated(['stated', 'marked', 'visible'])) collectFar(context, headline, add)
  if (!isDated(['stated', 'marked'])) collectScripted(context, add)
  if (!isDated(['stated', 'marked', 'visible'])) collectYearless(context, headline, addressDay, add)
  if (!addressDay && !isDated(['stated', 'marked', 'visible'])) collectWeekdays(context, headline, add)
}

function dateText(value: LdValue | undefined): string | null {
  return firstText(value)
}

/** Most letters of scripts that are searched. */
export const maxScripts = 3_000_000
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

/** "/2026/03/": year and month of an address that tells no day. */
function monthOfAddress(url: string): string | null {
  const [, year, month] = /\/(20\d\d)\/(0[1-9]|1[0-2])\//.exec(url.slice(0, 300)) ?? []
  return year === undefined ? null : `${year}-${month}`
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
    /[/_-]((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d{1,3}(?:\D|$)|\d{5}(?:\D|$))/.exec(path)
  return match ? `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}` : null
}
