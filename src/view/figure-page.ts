import { html, type Markup } from '../lib/markup.ts'
import { wordsOf } from '../lib/words.ts'
import type { Claim } from '../model/claim.ts'
import type { FoundClaim } from '../store/search/find-claims.ts'
import type { SearchIndex } from '../store/search/search-index.ts'
import { badRequest, type Page } from './answer.ts'
import { formatPeriod, formatQuantity, formatTime, meaningOf, quantityOf, signedValue, unitName } from './describe.ts'
import { counted } from './layout.ts'
import { markClasses, unitKey } from './marked-text.ts'
import { address, articlePath, claimPath, type Parameters } from './parameters.ts'
import { claimsOfSubject, findSubjects, mostFigureClaims, subjectKey } from './questions.ts'

/** Rows of the table below the chart, and points of the chart. The JSON has all. */
const mostRows = 200
const mostPoints = 2000

interface Group {
  readonly unit: string
  readonly unitName: string
  readonly kind: string
  readonly claims: FoundClaim[]
}

/** One figure over time: the values of one subject in one unit and kind, in all articles. */
export function figurePage(index: SearchIndex, parameters: Parameters): Page {
  const subject = parameters.text('subject')
  if (subject === null) throw badRequest('A figure needs a subject: “/figure?subject=Chip exports”.')
  const by = parameters.oneOf('by', ['published', 'period']) ?? 'published'
  const publisher = parameters.text('publisher')
  const all = claimsOfSubject(index, subject)
  const publishers = countBy(all, (claim) => claim.publisher_id ?? '')
  const claims = publisher === null ? all : all.filter((claim) => claim.publisher_id === publisher)
  const groups = groupClaims(claims)
  const wantedUnit = parameters.text('unit')
  const wantedKind = parameters.text('kind')
  const group =
    groups.find(
      (group) =>
        (wantedUnit === null || group.unit.toLowerCase() === wantedUnit.toLowerCase()) &&
        (wantedKind === null || group.kind === wantedKind),
    ) ?? (wantedUnit === null && wantedKind === null ? groups[0] : undefined)
  const values = {
    subject,
    unit: group?.unit ?? wantedUnit,
    kind: group?.kind ?? wantedKind,
    publisher,
    by: by === 'published' ? null : by,
  }
  const path = address('/figure', values)
  const shown = group?.claims ?? []
  const points = pointsOf(shown, by)
  const related = findSubjects(index, wordsOf(subjectKey(subject)).slice(0, 16)).filter(
    ({ text }) => subjectKey(text) !== subjectKey(subject),
  )
  const language = shown[0]?.language ?? ''
  const hasChart = points.length > 1
  const main = html`<h1 lang="${language}" dir="auto">${subject}</h1>
${group && html`<p class="facts"><span>${group.unitName || 'number'}</span><span>${group.kind}</span><span>${counted(shown.length, 'figure')}</span><span>${counted(countBy(shown, (claim) => claim.publisher_id ?? '').size, 'publisher')}</span></p>`}
${all.length === 0 && html`<p class="empty">No figure has just this subject.</p>`}
${all.length > 0 && !group && html`<p class="empty">This subject has no figure in that unit and kind; those below it has.</p>`}
${groups.length > 1 && html`<ul class="chips" aria-label="Unit and kind">${groups.slice(0, 16).map((other) => html`<li><a href="${address('/figure', { ...values, unit: other.unit, kind: other.kind })}"${other === group && html` aria-current="true"`}>${other.unitName || 'number'}, ${other.kind}</a> <span>${other.claims.length.toLocaleString('en')}</span></li>`)}</ul>`}
${
  hasChart &&
  html`<div class="chart" data-chart="${address('/figure.json', values)}" data-unit="${group?.unitName ?? ''}"><noscript><p class="note">With script, a line chart stands here; the table below says the same.</p></noscript></div>
<p class="note">By the ${by === 'published' ? 'day of publication' : 'end of the period that a figure is for'} · <a href="${address('/figure', { ...values, by: by === 'published' ? 'period' : null })}">by ${by === 'published' ? 'period' : 'publication'}</a>${shown.some((claim) => claim.kind === 'change') && ' · what went down stands below zero'} · filled: reported as a fact; hollow: estimate, forecast, target, hypothetical · the line: the middle value of each day · drag to look closer, double-click for all · the arrow keys go from point to point, Enter opens one</p>`
}
${all.length === mostFigureClaims && html`<p class="note">Of this subject the newest ${mostFigureClaims.toLocaleString('en')} figures are read.</p>`}
${shown.length > 0 && figureTable(shown)}
${publishers.size > 1 && html`<section><h2>Publishers</h2><ul class="chips"><li><a href="${address('/figure', { ...values, publisher: null })}"${publisher === null && html` aria-current="true"`}>all</a></li>${[...publishers].slice(0, 30).map(([id, { count, first }]) => html`<li><a dir="auto" href="${address('/figure', { ...values, publisher: id })}"${publisher === id && html` aria-current="true"`}>${first.publisher_name ?? id}</a> <span>${count}</span></li>`)}</ul></section>`}
${related.length > 0 && html`<section><h2>Related subjects</h2><ul class="chips">${related.slice(0, 24).map(({ text, count }) => html`<li><a dir="auto" href="${address('/figure', { subject: text })}">${text}</a> <span>${count >= 1000 ? '1,000+' : count}</span></li>`)}</ul></section>`}`
  return {
    title: `${subject} over time`,
    section: 'figures',
    path,
    main,
    hasChart,
    status: all.length === 0 ? 404 : 200,
    data: {
      subject,
      unit: group?.unit ?? null,
      unit_name: group?.unitName ?? null,
      kind: group?.kind ?? null,
      by,
      publisher,
      groups: groups.map(({ unit, unitName, kind, claims }) => ({
        unit,
        unit_name: unitName,
        kind,
        count: claims.length,
      })),
      points,
      claims: shown,
    },
  }
}

function countBy(claims: readonly FoundClaim[], key: (claim: FoundClaim) => string) {
  const counts = new Map<string, { count: number; first: FoundClaim }>()
  for (const claim of claims) {
    const known = counts.get(key(claim))
    if (known) known.count += 1
    else counts.set(key(claim), { count: 1, first: claim })
  }
  return new Map([...counts].sort(([, a], [, b]) => b.count - a.count))
}

/** Levels before changes where there are as many: the figure itself before how it moved. */
function groupClaims(claims: readonly FoundClaim[]): Group[] {
  const groups = new Map<string, Group>()
  for (const claim of claims) {
    const unit = unitKey(claim.unit_type, claim.unit_code, claim.unit_text)
    const key = `${unit}\u0000${claim.kind}`
    const group = groups.get(key)
    if (group) group.claims.push(claim)
    else {
      const name = unitName({ unitType: claim.unit_type, unitCode: claim.unit_code, unitText: claim.unit_text })
      groups.set(key, { unit, unitName: name, kind: claim.kind, claims: [claim] })
    }
  }
  return [...groups.values()].sort(
    (a, b) => b.claims.length - a.claims.length || Number(b.kind === 'level') - Number(a.kind === 'level'),
  )
}

/** A point of the chart. `x`: its wall clock where it was published, in seconds since 1970 as if that were UTC; both ends for a range. */
interface Point {
  readonly x: number
  readonly y: number
  readonly low: number | null
  readonly high: number | null
  readonly is_fact: boolean
  readonly text: string
  readonly date: string
  readonly publisher: string | null
  readonly title: string | null
  readonly href: string
}

function pointsOf(claims: readonly FoundClaim[], by: 'published' | 'period'): Point[] {
  const points: Point[] = []
  for (const claim of claims) {
    const date = by === 'published' ? claim.published_at : claim.period_end
    const y = signedValue(claim) ?? (claim.min !== null && claim.max !== null ? (claim.min + claim.max) / 2 : null)
    if (date === null || y === null) continue
    points.push({
      x: Date.parse(`${by === 'published' ? date.slice(0, 19) : `${date}T00:00:00`}Z`) / 1000,
      y,
      low: claim.value === null ? claim.min : null,
      high: claim.value === null ? claim.max : null,
      is_fact: claim.modality === 'reported',
      text: claim.text,
      date: by === 'published' ? formatTime(date).slice(0, 10) : date,
      publisher: claim.publisher_name ?? claim.publisher_id,
      title: claim.title,
      href: claimPath(claim.content_hash, claim.claim_index),
    })
    if (points.length === mostPoints) break
  }
  return points.sort((a, b) => a.x - b.x)
}

function figureTable(claims: readonly FoundClaim[]): Markup {
  return html`<section><h2>Values</h2><div class="scroll" tabindex="0" role="region" aria-label="Values"><table><thead><tr><th>published</th><th class="number">value</th><th>as written</th><th>what it is</th><th>period</th><th>publisher</th><th>article</th></tr></thead>
<tbody>${claims.slice(0, mostRows).map(
    (
      claim,
    ) => html`<tr><td class="nowrap">${formatTime(claim.published_at).slice(0, 10)}</td><td class="number">${formatQuantity(quantityOf(claim))}</td><td dir="auto" lang="${claim.language ?? ''}"><a class="${markClasses(claim as unknown as Claim)}" href="${claimPath(claim.content_hash, claim.claim_index)}">${claim.text}</a></td><td>${meaningOf(claim)}${claim.modality !== 'reported' && `, ${claim.modality}`}</td>
<td class="nowrap">${claim.period_start !== null && claim.period_end !== null && formatPeriod(claim.period_start, claim.period_end)}</td><td dir="auto">${claim.publisher_name ?? claim.publisher_id}</td><td dir="auto" lang="${claim.language ?? ''}"><a href="${articlePath(claim.id)}">${claim.title ?? claim.id}</a></td></tr>`,
  )}</tbody></table></div>${claims.length > mostRows && html`<p class="note">The newest ${mostRows} of ${counted(claims.length, 'figure')}; the JSON has all.</p>`}</section>`
}
