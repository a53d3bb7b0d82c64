import { detach } from '../lib/text.ts'
import type { Candidate } from '../model/candidate.ts'

/** More entries than any feed has and a sitemap may have; what a hostile list names beyond is left out and said. */
export const mostEntries = 50_000

/** What a list may say of an address. Filled while it is read; `null` is what it does not say. */
export interface Listed {
  readonly url: string
  readonly title?: string | null
  readonly publishedAt?: string | null
  readonly modifiedAt?: string | null
  readonly language?: string | null
}

/**
 * Candidates in the order of their first mention, each address once.
 *
 * What a later mention adds is kept, and it is newer where it states a later change.
 */
export class CandidateList {
  readonly #byUrl = new Map<string, Candidate>()
  readonly #most: number
  /** Whether an address was left out because the list is full. */
  isFull = false

  constructor(most: number) {
    this.#most = most
  }

  get size(): number {
    return this.#byUrl.size
  }

  add(listed: Listed): void {
    const known = this.#byUrl.get(listed.url)
    if (!known && this.#byUrl.size >= this.#most) {
      this.isFull = true
      return
    }
    const title = known?.title ?? listed.title
    const publishedAt = known?.publishedAt ?? listed.publishedAt
    const modifiedAt = laterOf(known?.modifiedAt, listed.modifiedAt)
    const language = known?.language ?? listed.language
    this.#byUrl.set(listed.url, {
      url: listed.url,
      ...(title ? { title } : {}),
      ...(publishedAt ? { publishedAt } : {}),
      ...(modifiedAt ? { modifiedAt } : {}),
      ...(language ? { language } : {}),
    })
  }

  toArray(): Candidate[] {
    return [...this.#byUrl.values()]
  }
}

function laterOf(a: string | null | undefined, b: string | null | undefined): string | null | undefined {
  if (!a || !b) return a ?? b
  return Date.parse(b) > Date.parse(a) ? b : a
}

/** Tags repeat in each entry. */
const languages = new Map<string, string | null>()

/** A language tag in its canonical writing (`ko_KR` too), or `null` if it is none. */
export function findLanguage(tag: string | null | undefined): string | null {
  const trimmed = tag?.trim().replaceAll('_', '-')
  if (!trimmed || trimmed.length > 35) return null
  let language = languages.get(trimmed)
  if (language === undefined) {
    language = canonicalLanguage(trimmed)
    if (languages.size < 1000) languages.set(detach(trimmed), language)
  }
  return language
}

function canonicalLanguage(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null
  } catch {
    return null
  }
}
