import type { Claim } from '../model/claim.ts'
import type { ArticleRecord } from '../model/record.ts'
import type { RunReport } from '../model/run-report.ts'
import { findClaimChanges } from '../record/claim-changes.ts'

type Report = NonNullable<RunReport['differences']>
export type Difference = Report['articles'][number]

/** What a reader is shown of each: enough to judge, bounded whatever a page holds. */
const maxArticles = 200
const maxClaims = 20
const maxValue = 300

/** Fields that may differ; what says when and where the page was fetched is none of them. */
const fields = [
  'url',
  'title',
  'description',
  'category',
  'keywords',
  'language',
  'publisher',
  'authors',
  'published_at',
  'published_precision',
  'published_text',
  'modified_at',
  'accessible_for_free',
  'body',
  'images',
  'doubts',
] as const satisfies readonly (keyof ArticleRecord)[]

/** What differs between two readings of one article, field by field and figure by figure; `null`: nothing. */
export function findDifference(before: ArticleRecord, after: ArticleRecord): Difference | null {
  const changed = fields.flatMap((field) => {
    const [was, is] = [JSON.stringify(before[field]), JSON.stringify(after[field])]
    return was === is ? [] : [{ field, before: shown(before[field]), after: shown(after[field]) }]
  })
  // Offsets, sentences and all: whatever a consumer reads of a claim counts.
  const isSameClaims = JSON.stringify(before.claims) === JSON.stringify(after.claims)
  if (changed.length === 0 && isSameClaims) return null
  const claims = isSameClaims ? [] : claimDifferences(before.claims, after.claims)
  return {
    id: after.id,
    url: after.url,
    fields: changed,
    claims: claims.slice(0, maxClaims),
    claims_changed: claims.length,
  }
}

/** Figures that appeared, vanished or moved; and those that stand as they stood but are read otherwise. */
function claimDifferences(before: readonly Claim[], after: readonly Claim[]): Difference['claims'] {
  const moved = findClaimChanges(before, after)
  const [gone, come] = [new Set(moved.map((change) => change.before)), new Set(moved.map((change) => change.after))]
  const stayed = before.filter((claim) => !gone.has(claim))
  const partners = after.filter((claim) => !come.has(claim))
  const reread = stayed.flatMap((claim, i) => {
    const other = partners[i]
    const keys = other ? claimKeys.filter((key) => JSON.stringify(claim[key]) !== JSON.stringify(other[key])) : []
    return keys.length === 0 ? [] : [{ before: claim.text, after: other!.text, keys: [...keys] }]
  })
  return [
    ...moved.map(({ before, after }) => ({ before: before?.text ?? null, after: after?.text ?? null, keys: [] })),
    ...reread,
  ].map((change) => ({ ...change, before: cut(change.before), after: cut(change.after) }))
}

const claimKeys = [
  'value',
  'decimal',
  'min',
  'max',
  'unit',
  'qualifier',
  'kind',
  'direction',
  'basis',
  'previous',
  'subject',
  'period',
  'modality',
  'attribution',
] as const satisfies readonly (keyof Claim)[]

function shown(value: unknown): string | null {
  return cut(value === null || typeof value === 'string' ? value : JSON.stringify(value))
}

function cut(text: string | null): string | null {
  return text === null || text.length <= maxValue ? text : `${text.slice(0, maxValue).toWellFormed()}…`
}

/** Collects what differs over a run: all of it in numbers, the first articles one by one. */
export class Differences {
  readonly #fields = new Map<string, number>()
  readonly #articles: Difference[] = []
  #count = 0
  #claims = 0

  add(difference: Difference): void {
    this.#count += 1
    this.#claims += difference.claims_changed
    for (const { field } of difference.fields) this.#fields.set(field, (this.#fields.get(field) ?? 0) + 1)
    if (this.#articles.length < maxArticles) this.#articles.push(difference)
  }

  report(): Report {
    const byField = [...this.#fields].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    return {
      count: this.#count,
      fields: byField.map(([field, count]) => ({ field, count })),
      claims: this.#claims,
      articles: this.#articles,
    }
  }
}
