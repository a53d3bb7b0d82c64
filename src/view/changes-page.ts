import { compareLines, type LineChange } from '../lib/line-changes.ts'
import { html, type Markup } from '../lib/markup.ts'
import type { ArticleRecord } from '../model/record.ts'
import { type ClaimChange, findClaimChanges } from '../record/claim-changes.ts'
import type { Page } from './answer.ts'
import { formatTime } from './describe.ts'
import { counted } from './layout.ts'
import { address, articlePath, claimPath } from './parameters.ts'
import type { KnownArticle, KnownVersion } from './questions.ts'

/** Unchanged paragraphs that are shown around a change. */
const context = 1

export interface VersionText {
  readonly version: KnownVersion
  /** `null` where the record cannot be read. */
  readonly record: ArticleRecord | null
}

/** How the versions of an article differ, the last change first. */
export function changesPage(article: KnownArticle, texts: readonly VersionText[]): Page {
  const steps = texts.slice(1).map(({ version, record }, i) => compare(texts[i]!, { version, record }))
  const title = texts.findLast(({ record }) => record !== null)?.record?.title ?? article.id
  const language = texts.findLast(({ record }) => record !== null)?.record?.language ?? ''
  const main = html`<h1 lang="${language}" dir="auto">${title}</h1>
<p class="facts"><span><a href="${articlePath(article.id)}">the newest text</a></span><span>${counted(article.versions.length, 'version')}</span></p>
${steps.length === 0 && html`<p class="empty">The ledger has one version of this article.</p>`}
${steps.toReversed().map((step) => stepSection(article, step, language))}`
  return {
    title: `What changed: ${title}`,
    section: 'articles',
    path: `${articlePath(article.id)}/changes`,
    main,
    data: { id: article.id, versions: article.versions, steps: steps.map(({ toClaims, ...step }) => step) },
  }
}

type Step = ReturnType<typeof compare>

function compare(before: VersionText, after: VersionText) {
  const isWhole = before.record !== null && after.record !== null
  const lines = (text: string | null | undefined) => (text ?? '').split('\n').filter((line) => line.trim() !== '')
  return {
    from: before.version.content_hash,
    to: after.version.content_hash,
    seq: after.version.seq,
    at: after.version.at,
    is_whole: isWhole,
    title: isWhole ? compareLines(lines(before.record.title), lines(after.record.title)) : [],
    body: isWhole ? compareLines(lines(before.record.body), lines(after.record.body)) : [],
    claims: isWhole ? findClaimChanges(before.record.claims, after.record.claims) : [],
    toClaims: after.record?.claims ?? [],
  }
}

function stepSection(article: KnownArticle, step: Step, language: string): Markup {
  const link = (hash: string) =>
    html`<a href="${address(articlePath(article.id), { version: hash })}"><code>${hash.slice(0, 8)}</code></a>`
  return html`<section class="step"><h2>Found changed ${formatTime(step.at)} <small>${link(step.from)} → ${link(step.to)}</small></h2>
${!step.is_whole && html`<p class="notice">One of these two texts cannot be read; <code>newsledger verify</code> says why.</p>`}
${step.claims.length > 0 && html`<table class="moves"><thead><tr><th>figure</th><th>was</th><th>is</th></tr></thead><tbody>${step.claims.map((change) => claimRow(step, change, language))}</tbody></table>`}
${step.title.some(({ change }) => change !== 'same') && html`<div class="diff" lang="${language}">${lineRows(step.title)}</div>`}
<div class="diff" lang="${language}">${lineRows(step.body)}</div></section>`
}

function claimRow(step: Step, { before, after }: ClaimChange, language: string): Markup {
  const index = after === null ? -1 : step.toClaims.indexOf(after)
  return html`<tr lang="${language}"><td dir="auto">${(after ?? before)?.subject ?? '–'}</td><td dir="auto">${before === null ? html`<span class="tag">new</span>` : before.text}</td><td dir="auto">${
    after === null
      ? html`<span class="tag">gone</span>`
      : index < 0
        ? after.text
        : html`<a href="${claimPath(step.to, index)}">${after.text}</a>`
  }</td></tr>`
}

function lineRows(lines: readonly LineChange[]): Markup[] {
  const rows: Markup[] = []
  for (let i = 0; i < lines.length; ) {
    if (lines[i]!.change === 'same') {
      const end = lines.findIndex((line, at) => at > i && line.change !== 'same')
      const last = end < 0 ? lines.length : end
      const head = i === 0 ? 0 : context
      const tail = end < 0 ? 0 : context
      const run = lines.slice(i, last)
      if (run.length > head + tail) {
        rows.push(
          ...run.slice(0, head).map(sameRow),
          html`<p class="skipped">…</p>`,
          ...run.slice(run.length - tail).map(sameRow),
        )
      } else rows.push(...run.map(sameRow))
      i = last
      continue
    }
    const removed: string[] = []
    const added: string[] = []
    for (; i < lines.length && lines[i]!.change !== 'same'; i += 1) {
      const { change, text } = lines[i]!
      if (change === 'removed') removed.push(text)
      else added.push(text)
    }
    rows.push(...changedRows(removed, added))
  }
  return rows
}

const sameRow = ({ text }: LineChange) => html`<p dir="auto">${text}</p>`

/** Paragraphs that took each other's place, as many as before, are compared word by word. */
function changedRows(removed: readonly string[], added: readonly string[]): Markup[] {
  if (removed.length === added.length) {
    const pairs = removed.map((before, i) => compareLines(wordsIn(before), wordsIn(added[i]!)))
    if (pairs.every(isAlike)) {
      return pairs.map(
        (words) =>
          html`<p class="changed" dir="auto">${words.map(({ change, text }) => (change === 'same' ? text : change === 'removed' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`))}</p>`,
      )
    }
  }
  return [
    ...removed.map((text) => html`<p class="removed" dir="auto"><del>${text}</del></p>`),
    ...added.map((text) => html`<p class="added" dir="auto"><ins>${text}</ins></p>`),
  ]
}

/** Words and the white space between them. */
const wordsIn = (text: string) => text.split(/(\s+)/).filter((part) => part !== '')

/** Whether enough stayed for a reader to see one text in both. */
function isAlike(words: readonly LineChange[]): boolean {
  const same = words.filter(({ change, text }) => change === 'same' && text.trim() !== '').length
  const all = words.filter(({ text }) => text.trim() !== '').length
  return same * 2 >= all - same
}
