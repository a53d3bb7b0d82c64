import type { Candidate } from '../model/candidate.ts'
import { parseKept } from '../store/kept-json.ts'
import type { State } from '../store/state.ts'

/** Feeds and pages hold tens of articles, sitemaps of news up to 1,000. */
const mostKept = 1000

const keyOf = (url: string) => `list ${url}`

/** Keeps what a list lists, for when its server answers only that it has not changed. */
export function keepList(state: State, url: string, candidates: readonly Candidate[]): void {
  const kept =
    candidates.length > mostKept
      ? []
      : candidates.map(({ url, publishedAt, modifiedAt }) => ({ url, publishedAt, modifiedAt }))
  const text = JSON.stringify(kept)
  if (state.meta(keyOf(url)) !== text) state.setMeta(keyOf(url), text)
}

/** What the list listed when it was read last; nothing where that is not known. */
export function keptList(state: State, url: string): Candidate[] {
  const text = state.meta(keyOf(url))
  if (typeof text !== 'string') return []
  const kept = parseKept(text)
  return Array.isArray(kept) ? kept.filter(isCandidate) : []
}

function isCandidate(value: Partial<Candidate> | null): value is Candidate {
  return (
    typeof value?.url === 'string' &&
    [value.publishedAt, value.modifiedAt].every((time) => time === undefined || typeof time === 'string')
  )
}
