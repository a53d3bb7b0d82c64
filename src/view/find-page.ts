import { sentenceOf } from '../export/columns.ts'
import { html, type Markup, type Part } from '../lib/markup.ts'
import type { Claim } from '../model/claim.ts'
import type { ArticleRecord } from '../model/record.ts'
import type { FoundClaim } from '../store/search/find-claims.ts'
import type { SearchIndex } from '../store/search/search-index.ts'
import type { Page } from './answer.ts'
import { formatPeriod, formatTime } from './describe.ts'
import { pager, textField } from './layout.ts'
import { figurePath, mark } from './marked-text.ts'
import { address, articlePath, claimPath, type Parameters } from './parameters.ts'
import { findLateSubjects, findSubjects } from './questions.ts'

const perPage = 30
/** Claims found that can be paged through. */
const mostPages = 50

/** Figures by the words of their subject, each in its sentence. `readRecord` gives `null` for one that cannot be read. */
export async function findPage(
  index: SearchIndex,
  parameters: Parameters,
  readRecord: (contentHash: string) => Promise<ArticleRecord | null>,
): Promise<Page> {
  const page = Math.min(parameters.page(), mostPages)
  const values = {
    q: parameters.text('q'),
    unit: parameters.text('unit'),
    publisher: parameters.text('publisher'),
    language: parameters.text('language'),
    category: parameters.text('category'),
    since: parameters.span('since'),
    until: parameters.span('until'),
  }
  const words = parameters.words('q')
  const isAsked = (words !== null && words.length > 0) || values.unit !== null
  const oneOf = (value: string | null) => (value === null ? null : new Set([value.toLowerCase()]))
  const found = isAsked
    ? index.findClaims({
        subject: words && words.length > 0 ? words : null,
        units: oneOf(values.unit),
        publishers: oneOf(values.publisher),
        languages: oneOf(values.language),
        categories: oneOf(values.category),
        since: values.since,
        until: values.until,
        limit: page * perPage,
      })
    : []
  const shown = found.slice((page - 1) * perPage, page * perPage)
  const subjects = words ? findSubjects(index, words) : isAsked ? [] : findLateSubjects(index)
  const rows = await Promise.all(
    shown.map(async (claim) => {
      const record = await readRecord(claim.content_hash)
      const full = record?.claims[claim.claim_index]
      return { claim, record, full: full ?? null, sentence: record && full ? sentenceOf(record, full) : null }
    }),
  )
  const hasMore = found.length > page * perPage && page < mostPages
  const main = html`<h1 class="visually-hidden">Figures</h1>
<form class="filters" action="/find" method="get" role="search">
<label class="field wide"><span>Figures of</span><input type="search" name="q" value="${values.q ?? ''}" placeholder="chip exports, 반도체 수출 …" autocomplete="off"></label>
<details${Object.entries(values).some(([name, value]) => name !== 'q' && value !== null) && html` open`}><summary>Filters</summary><div class="fields">
${textField('unit', 'Unit', values.unit, 'USD, %, people')}
${textField('publisher', 'Publisher', values.publisher)}
${textField('language', 'Language', values.language, 'ko')}
${textField('category', 'Category', values.category)}
${textField('since', 'Published from', values.since, '2025-12-01')}
${textField('until', 'Published until', values.until, '2025-12')}
</div></details>
<button type="submit">Find</button>
</form>
${!isAsked && html`<p class="empty">Every number of the news stands here by what it is a number of. Words find a subject, in any order; in Korean anywhere in a word.</p>`}
${isAsked && shown.length === 0 && html`<p class="empty">No figure has that subject. Fewer words, or their beginnings, find more.</p>`}
${subjects.length > 0 && html`<section class="subjects"><h2>${isAsked ? 'Over time' : 'Told of most lately'}</h2><ul class="chips">${subjects.slice(0, 24).map((subject) => html`<li><a href="${address('/figure', { subject: subject.text, unit: values.unit })}" dir="auto">${subject.text}</a> <span>${subject.count >= 1000 ? '1,000+' : subject.count}</span></li>`)}</ul></section>`}
${shown.length > 0 && html`<section><h2>In their sentences</h2><ul class="sentences">${groupBySentence(rows).map(sentenceItem)}</ul></section>`}
${pager('/find', values, page, hasMore)}`
  return {
    title: values.q === null ? 'Figures' : `${values.q}: figures`,
    section: 'figures',
    path: address('/find', { ...values, page: page === 1 ? null : page }),
    main,
    data: {
      ...values,
      page,
      has_more: hasMore,
      subjects,
      claims: rows.map(({ claim, sentence }) => ({ ...claim, sentence })),
    },
  }
}

interface Row {
  readonly claim: FoundClaim
  readonly record: ArticleRecord | null
  readonly full: Claim | null
  readonly sentence: string | null
}

/** Figures of one sentence that follow each other in the result stand in it once. */
function groupBySentence(rows: readonly Row[]): Row[][] {
  const groups: Row[][] = []
  for (const row of rows) {
    const last = groups.at(-1)
    const before = last?.at(-1)
    const isSame =
      before?.claim.content_hash === row.claim.content_hash &&
      before.full !== null &&
      before.full.sentence.start === row.full?.sentence.start &&
      row.full.start >= before.full.end
    if (last && isSame) last.push(row)
    else groups.push([row])
  }
  return groups
}

function sentenceItem(rows: readonly Row[], group: number): Markup {
  const { claim, record, full } = rows[0]!
  const parts: Part[] = []
  if (record === null || full === null) {
    const href = claimPath(claim.content_hash, claim.claim_index)
    parts.push(
      html`<a href="${href}">${claim.text}</a> <span class="tag bad" lang="en">its record cannot be read</span>`,
    )
  } else {
    let at = Math.min(full.sentence.start, full.start)
    for (const row of rows) {
      if (row.full === null) continue
      const { claim_index } = row.claim
      parts.push(record.body.slice(at, row.full.start), mark(record, row.full, claim_index, `${group}-${claim_index}`))
      at = row.full.end
    }
    parts.push(record.body.slice(at, Math.max(at, full.sentence.end)))
  }
  const figures = new Map(rows.map(({ claim }) => [claim.subject, figurePath(claim)]))
  const language = claim.language ?? ''
  return html`<li><p lang="${language}" dir="auto">${parts}</p>
<span class="facts"><span>${formatTime(claim.published_at).slice(0, 10)}</span><span dir="auto">${claim.publisher_name ?? claim.publisher_id}</span><a href="${articlePath(claim.id)}" lang="${language}" dir="auto">${claim.title ?? claim.id}</a>${claim.period_start !== null && claim.period_end !== null && html`<span>${formatPeriod(claim.period_start, claim.period_end)}</span>`}${[...figures].map(([subject, path]) => path !== null && html`<a href="${path}" dir="auto">${subject} over time</a>`)}</span></li>`
}
