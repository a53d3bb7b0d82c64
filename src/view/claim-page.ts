import { sentenceOf } from '../export/columns.ts'
import { sentenceLink } from '../export/links.ts'
import { html, type Markup, type Part } from '../lib/markup.ts'
import type { Claim } from '../model/claim.ts'
import type { ArticleRecord } from '../model/record.ts'
import type { FoundClaim } from '../store/search/find-claims.ts'
import type { SearchIndex } from '../store/search/search-index.ts'
import type { Page } from './answer.ts'
import {
  formatListedTime,
  formatPeriod,
  formatQuantity,
  formatTime,
  isDayOnly,
  meaningOf,
  modalityNames,
  qualifierName,
  quantityOf,
  signedValue,
} from './describe.ts'
import { counted, webLink } from './layout.ts'
import { figurePath, markClasses, previousOf, unitKey } from './marked-text.ts'
import { articlePath, claimPath } from './parameters.ts'
import { claimsOfSubject, claimsOfValue } from './questions.ts'

/** Days around an article in which others write of the same figure: by its subject and period, and by its value alone. */
const subjectDays = 20
const valueDays = 10
/** Fewer digits say little: half of all articles have a 10. */
const tellingDigits = 3
const mostElsewhere = 100

/** One figure: its sentence, what it says, how to quote it, and who else has it. */
export function claimPage(index: SearchIndex, record: ArticleRecord, claimIndex: number, claim: Claim): Page {
  const sentence = sentenceOf(record, claim)
  const elsewhere = findElsewhere(index, record, claim)
  const quotation = formatQuotation(record, sentence)
  const link = sentenceLink(record, claim)
  const language = record.language ?? ''
  const { type, code, text } = claim.unit
  const figure = figurePath({ ...claim, unit_type: type, unit_code: code, unit_text: text })
  const qualifier = qualifierName(claim.qualifier)
  const value = `${qualifier === '' ? '' : `${qualifier} `}${formatQuantity(quantityOf(claim))}`
  const main = html`<article class="figure-card">
<p class="kicker"><a href="${articlePath(record.id)}" lang="${language}" dir="auto">${record.title ?? record.id}</a></p>
<h1>${value}</h1>
<blockquote lang="${language}" dir="auto">${markedSentence(record, claim)}</blockquote>
<p class="facts"><span dir="auto">${record.publisher.name ?? record.publisher.id ?? 'unknown publisher'}</span><span>${formatTime(record.published_at, record.published_precision)}</span>${link !== null && html`<span>${webLink(link, 'the sentence there')}</span>`}</p>
<dl>
${term('means', meaningOf(claim))}
${term('said as', modalityNames.get(claim.modality) ?? claim.modality)}
${claim.subject !== null && html`<div><dt>subject</dt><dd lang="${language}" dir="auto">${claim.subject}${figure !== null && html` · <a href="${figure}" lang="en">over time</a>`}</dd></div>`}
${term('period', claim.period && formatPeriod(claim.period.start, claim.period.end))}
${term('before', claim.previous && formatQuantity(previousOf(claim.previous)))}
${claim.attribution !== null && html`<div><dt>said by</dt><dd lang="${language}" dir="auto">${claim.attribution}</dd></div>`}
${term('unit', `${type.replaceAll('_', ' ')}${code === null ? '' : ` (${code})`}${text === '' ? '' : `, written “${text}”`}`)}
</dl>
<label class="quotation"><span>Quotation</span><textarea readonly rows="4" lang="${language}" dir="auto" data-copy>${quotation}</textarea></label>
</article>
<section><h2>The same figure elsewhere</h2>
${elsewhere.length === 0 && html`<p class="empty">No other article has it within ${subjectDays} days.</p>`}
${elsewhere.length > 0 && elsewhereTable(record, claim, claimIndex, elsewhere)}
</section>`
  return {
    title: `${claim.text}: ${claim.subject ?? record.title ?? record.id}`,
    section: 'figures',
    path: claimPath(record.content_hash, claimIndex),
    main,
    data: {
      content_hash: record.content_hash,
      claim_index: claimIndex,
      id: record.id,
      url: record.url,
      title: record.title,
      publisher: record.publisher,
      published_at: record.published_at,
      claim,
      sentence,
      sentence_url: link,
      quotation,
      elsewhere,
    },
  }
}

const term = (name: string, value: string | null) =>
  value === null || value === '' ? null : html`<div><dt>${name}</dt><dd>${value}</dd></div>`

function markedSentence(record: ArticleRecord, claim: Claim): Part[] {
  const { body } = record
  const start = Math.min(claim.sentence.start, claim.start)
  const end = Math.max(claim.sentence.end, claim.end)
  return [
    body.slice(start, claim.start),
    html`<mark class="${markClasses(claim)}">${claim.text}</mark>`,
    body.slice(claim.end, end),
  ]
}

/** The sentence with its source and link, for a text of one's own. */
export function formatQuotation(record: ArticleRecord, sentence: string): string {
  const { publisher, title, published_at, url } = record
  const source = [publisher.name ?? publisher.id, title, published_at?.slice(0, 10)].filter(Boolean).join(', ')
  return [`“${sentence}”`, `— ${source}`, url].filter(Boolean).join('\n')
}

export interface Elsewhere extends FoundClaim {
  /** Against this article's value; `null` where the two cannot be compared, as of ranges. */
  readonly verdict: 'agrees' | 'differs' | 'itself' | null
  /** How it was found: by its subject, or by its value alone. */
  readonly found_by: 'subject' | 'value'
}

/** Claims of other articles that say the same or something else of the same thing, the first published first. */
function findElsewhere(index: SearchIndex, record: ArticleRecord, claim: Claim): Elsewhere[] {
  const { type, code, text } = claim.unit
  const key = unitKey(type, code, text)
  const day = record.published_at?.slice(0, 10) ?? null
  const ours = signedValue(claim)
  const found = new Map<string, Elsewhere>()
  const add = (other: FoundClaim, found_by: Elsewhere['found_by']) => {
    if (other.content_hash === record.content_hash || other.id === record.id) return
    const name = `${other.content_hash} ${other.claim_index}`
    if (found.has(name)) return
    const theirs = signedValue(other)
    found.set(name, {
      ...other,
      found_by,
      verdict: ours === null || theirs === null ? null : theirs === ours ? 'agrees' : 'differs',
    })
  }
  if (claim.subject !== null) {
    for (const other of claimsOfSubject(index, claim.subject)) {
      const isSame =
        unitKey(other.unit_type, other.unit_code, other.unit_text) === key &&
        other.kind === claim.kind &&
        isFact(other) === isFact(claim) &&
        other.basis === claim.basis &&
        (claim.period === null || other.period_start === null
          ? isNear(day, other.published_at, subjectDays)
          : claim.period.start === other.period_start && claim.period.end === other.period_end)
      if (isSame) add(other, 'subject')
    }
  }
  const digits = (claim.decimal ?? '').replace(/\D/g, '').replace(/^0+|0+$/g, '').length
  if (claim.value !== null && day !== null && digits >= tellingDigits) {
    const unit = { type, code, text, value: claim.value }
    for (const other of claimsOfValue(index, unit, shiftDay(day, -valueDays), shiftDay(day, valueDays))) {
      if (other.kind === claim.kind && isFact(other) === isFact(claim)) add(other, 'value')
    }
  }
  return [...found.values()].sort(byTime).slice(0, mostElsewhere)
}

/** A forecast and what came of it are two figures. */
const isFact = ({ modality }: Pick<Claim, 'modality'> | FoundClaim) =>
  modality === 'reported' || modality === 'estimate'

const timeOf = (published: string | null) => (published === null ? Number.POSITIVE_INFINITY : Date.parse(published))
const byTime = (a: FoundClaim, b: FoundClaim) => timeOf(a.published_at) - timeOf(b.published_at)

function isNear(day: string | null, other: string | null, days: number): boolean {
  if (day === null || other === null) return false
  return other.slice(0, 10) >= shiftDay(day, -days) && other.slice(0, 10) <= shiftDay(day, days)
}

function shiftDay(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

function elsewhereTable(
  record: ArticleRecord,
  claim: Claim,
  claimIndex: number,
  elsewhere: readonly Elsewhere[],
): Markup {
  const { type, code, text } = claim.unit
  const itself: Elsewhere = {
    ...{
      content_hash: record.content_hash,
      claim_index: claimIndex,
      id: record.id,
      url: record.url,
      title: record.title,
    },
    ...{ publisher_name: record.publisher.name, publisher_id: record.publisher.id, language: record.language },
    ...claim,
    ...{ published_at: record.published_at, unit_type: type, unit_code: code, unit_text: text },
    ...{ period_start: claim.period?.start ?? null, period_end: claim.period?.end ?? null },
    verdict: 'itself',
    found_by: 'subject',
  }
  const all = [...elsewhere, itself].sort(byTime)
  const first = firstOf(all)
  const agree = new Set(elsewhere.filter(({ verdict }) => verdict === 'agrees').map(({ publisher_id }) => publisher_id))
    .size
  const differ = new Set(
    elsewhere.filter(({ verdict }) => verdict === 'differs').map(({ publisher_id }) => publisher_id),
  ).size
  return html`<p class="count">${counted(agree, 'publisher')} ${agree === 1 ? 'agrees' : 'agree'}, ${differ} ${differ === 1 ? 'differs' : 'differ'}</p>
<div class="scroll" tabindex="0" role="region" aria-label="The same figure elsewhere"><table><thead><tr><th>published</th><th>publisher</th><th><span class="visually-hidden">how it compares</span></th><th class="number">value</th><th>subject</th><th>article</th></tr></thead>
<tbody>${all.map(
    (
      other,
    ) => html`<tr${other.verdict === 'itself' && html` class="itself"`}><td class="nowrap">${formatListedTime(other.published_at)}</td><td dir="auto">${other.publisher_name ?? other.publisher_id}</td>
<td class="nowrap">${verdictTag(other)}${other === first && html` <span class="tag first">first</span>`}</td>
<td class="number"><a class="${markClasses(other as unknown as Claim)}" href="${claimPath(other.content_hash, other.claim_index)}">${formatQuantity(quantityOf(other))}</a></td>
<td dir="auto" lang="${other.language ?? ''}">${other.subject}</td><td dir="auto" lang="${other.language ?? ''}"><a href="${articlePath(other.id)}">${other.title ?? other.id}</a></td></tr>`,
  )}</tbody></table></div>
<p class="note">By subject: same words, unit and kind, and the same period or ${subjectDays} days around. By value: the same number in the same unit within ${valueDays} days, which may be chance.</p>`
}

/** Who said it first, where times are known well enough to say so. */
function firstOf([first, second]: readonly Elsewhere[]): Elsewhere | null {
  if (!first?.published_at || !second?.published_at) return null
  if (first.published_at.slice(0, 10) !== second.published_at.slice(0, 10)) return first
  return isDayOnly(first.published_at) ||
    isDayOnly(second.published_at) ||
    timeOf(first.published_at) === timeOf(second.published_at)
    ? null
    : first
}

function verdictTag({ verdict, found_by }: Elsewhere): Part {
  if (verdict === 'itself') return html`<span class="tag">this one</span>`
  if (found_by === 'value') return html`<span class="tag maybe">same value</span>`
  if (verdict === 'agrees') return html`<span class="tag good">agrees</span>`
  return verdict === 'differs' ? html`<span class="tag bad">differs</span>` : null
}
