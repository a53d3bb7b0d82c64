import { plural } from '../lib/text.ts'
import type { SourcePage } from '../model/candidate.ts'
import { noAddress, resolveAddress } from './addresses.ts'
import { CandidateList, findLanguage, mostEntries } from './candidates.ts'
import { parseFeedDate } from './feed-date.ts'
import { plainText } from './plain-text.ts'

/**
 * A JSON Feed as candidates: `url` of each item, else an `id` that is an address.
 *
 * One that is cut off gives its whole items.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function readJsonFeed(text: string, url: string): SourcePage {
  const whole = findJson(text)
  const feed = asObject(whole)
  const items = feed ? asArray(feed.get('items')) : findWholeItems(text)
  const candidates = new CandidateList(mostEntries)
  const feedLanguage = findLanguage(asString(feed?.get('language')))
  for (const value of items) {
    const item = asObject(value)
    // "Ideally, the id is the full URL of the resource described by the item."
    const id = asString(item?.get('id')) ?? ''
    const address = resolveAddress(asString(item?.get('url')) ?? (/^https?:/i.test(id) ? id : ''), url)
    if (!item || !address) continue
    candidates.add({
      url: address,
      title: plainText(asString(item.get('title')) ?? '', 'text') || null,
      publishedAt: parseFeedDate(asString(item.get('date_published')) ?? ''),
      modifiedAt: parseFeedDate(asString(item.get('date_modified')) ?? ''),
      language: findLanguage(asString(item.get('language'))) ?? feedLanguage,
    })
  }
  const next = resolveAddress(asString(feed?.get('next_url')) ?? '', url)
  const problem = !feed
    ? `the feed is cut off or damaged: ${plural(candidates.size, 'entry', 'entries')} read`
    : items.length === 0
      ? 'the feed has no entries'
      : candidates.isFull
        ? `the feed has more than ${mostEntries} entries: the rest was left out`
        : candidates.size === 0
          ? noAddress(items.length)
          : null
  return {
    kind: 'feed',
    candidates: candidates.toArray(),
    next: next && next !== url ? [next] : [],
    ...(problem ? { problem: { code: 'bad_feed', message: problem } } : {}),
  }
}

/** The objects of the `items` array that are whole, in a text that as a whole is no JSON. */
function findWholeItems(text: string): unknown[] {
  const start = /"items"\s{0,20}:\s{0,20}\[/.exec(text)
  if (!start) return []
  const items: unknown[] = []
  let depth = 0
  let begin = -1
  let inString = false
  for (let at = start.index + start[0].length; at < text.length; at++) {
    const char = text[at]
    if (inString) {
      if (char === '\\') at++
      else if (char === '"') inString = false
    } else if (char === '"') inString = true
    else if (char === '{' || char === '[') {
      if (depth === 0) begin = at
      depth++
    } else if (char === '}' || char === ']') {
      if (depth === 0) break
      depth--
      if (depth === 0) items.push(findJson(text.slice(begin, at + 1)))
    }
  }
  return items.filter((item) => item !== undefined)
}

function findJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** An object as a map, since its keys are foreign. */
function asObject(value: unknown): Map<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? new Map(Object.entries(value)) : null
}

function asArray(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function asString(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
