import { html, type Markup, type Part } from '../lib/markup.ts'
import type { Claim } from '../model/claim.ts'
import type { ArticleRecord } from '../model/record.ts'
import { formatPeriod, formatQuantity, meaningOf, modalityNames, qualifierName, quantityOf } from './describe.ts'
import { address, claimPath } from './parameters.ts'

/** The body in paragraphs, each claim marked: a link to its own page, with what it says shown on hover and focus. */
export function markedBody(record: ArticleRecord): Markup[] {
  const paragraphs: Markup[] = []
  const claims = record.claims.entries().toArray()
  let next = 0
  for (const { start, end } of paragraphsOf(record.body)) {
    const parts: Part[] = []
    let at = start
    for (; next < claims.length && claims[next]![1].start < end; next += 1) {
      const [i, claim] = claims[next]!
      // Of claims that overlap, the first is marked; none reaches over the end of its paragraph.
      if (claim.start < at || claim.end > end) continue
      parts.push(record.body.slice(at, claim.start), mark(record, claim, i, `${i}`))
      at = claim.end
    }
    parts.push(record.body.slice(at, end))
    paragraphs.push(html`<p dir="auto">${parts}</p>\n`)
  }
  return paragraphs
}

function paragraphsOf(body: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let start = 0
  for (let at = body.indexOf('\n'); ; at = body.indexOf('\n', start)) {
    const end = at < 0 ? body.length : at
    if (body.slice(start, end).trim() !== '') found.push({ start, end })
    if (at < 0) return found
    start = end + 1
  }
}

/** Classes of a mark, for the look that says how sure a figure is. */
export function markClasses({ modality, qualifier }: Pick<Claim, 'modality' | 'qualifier'>): string {
  const known = (text: string) => (/^[a-z_]+$/.test(text) ? text : 'unknown')
  return `claim ${known(modality)} ${known(qualifier)}`
}

/** A claim as a link to its own page, with what it says shown on hover and focus. `name` is its own on the page. */
export function mark(record: Pick<ArticleRecord, 'content_hash'>, claim: Claim, i: number, name: string): Markup {
  return html`<span class="marked"><a class="${markClasses(claim)}" id="claim-${name}" href="${claimPath(record.content_hash, i)}" aria-describedby="tip-${name}">${claim.text}</a><span class="tip" role="tooltip" id="tip-${name}" lang="en" dir="ltr">${tip(claim)}</span></span>`
}

/** What a claim says, in few lines. */
function tip(claim: Claim): Markup {
  const qualifier = qualifierName(claim.qualifier)
  return html`<strong>${qualifier !== '' && `${qualifier} `}${formatQuantity(quantityOf(claim))}</strong>
<span class="what">${meaningOf(claim)}${claim.modality !== 'reported' && html` · <em>${modalityNames.get(claim.modality) ?? claim.modality}</em>`}</span>
${line('subject', claim.subject)}${line('period', claim.period && formatPeriod(claim.period.start, claim.period.end))}${line('before', claim.previous && formatQuantity(previousOf(claim.previous)))}${line('said by', claim.attribution)}`
}

const line = (name: string, value: string | null) =>
  value === null
    ? null
    : html`<span class="fact"><span class="name">${name} </span><span dir="auto">${value}</span></span>`

export function previousOf(previous: NonNullable<Claim['previous']>) {
  return {
    value: previous.value,
    decimal: null,
    min: null,
    max: null,
    unitType: previous.unit.type,
    unitCode: previous.unit.code,
    unitText: previous.unit.text,
  }
}

/** The figure that a claim is one value of. */
export function figurePath(claim: {
  readonly subject: string | null
  readonly unit_type: string
  readonly unit_code: string | null
  readonly unit_text: string
  readonly kind: string
}): string | null {
  if (claim.subject === null) return null
  return address('/figure', {
    subject: claim.subject,
    unit: unitKey(claim.unit_type, claim.unit_code, claim.unit_text),
    kind: claim.kind,
  })
}

/** What makes two units one: the code where there is one, else the thing counted. */
export function unitKey(type: string, code: string | null, text: string): string {
  if (type === 'rank' || type === 'multiple' || type === 'index') return type
  return code ?? (text === '' ? type : text.toLowerCase())
}

/** How the marks look, and what that says. */
export const legend: Markup = html`<aside class="legend" aria-labelledby="legend"><h2 id="legend">What the marks say</h2><ul>
<li><span class="claim reported exact">12.3%</span> reported as a fact</li>
<li><span class="claim estimate exact">12.3%</span> an estimate</li>
<li><span class="claim forecast exact">12.3%</span> a forecast</li>
<li><span class="claim target exact">12.3%</span> a target, a decision</li>
<li><span class="claim hypothetical exact">12.3%</span> hypothetical: if</li>
<li><span class="claim reported approximate">12.3%</span> about</li>
<li><span class="claim reported more_than">12.3%</span> more than</li>
<li><span class="claim reported at_least">12.3%</span> at least</li>
<li><span class="claim reported less_than">12.3%</span> less than</li>
<li><span class="claim reported at_most">12.3%</span> at most</li>
</ul><p>Tab, or n and p, go from figure to figure; Enter opens one, Escape closes what it shows.</p></aside>`
