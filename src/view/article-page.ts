import { html, type Markup, type Part } from '../lib/markup.ts'
import type { Claim } from '../model/claim.ts'
import type { ArticleRecord } from '../model/record.ts'
import { doubts } from '../model/record.ts'
import type { Page } from './answer.ts'
import { formatPeriod, formatQuantity, formatTime, meaningOf, qualifierName, quantityOf } from './describe.ts'
import { counted, webLink } from './layout.ts'
import { figurePath, legend, markClasses, markedBody } from './marked-text.ts'
import { address, articlePath, claimPath } from './parameters.ts'
import type { KnownArticle } from './questions.ts'

/** One text of an article with its claims marked. `article`: where it is known as one, its versions. */
export function articlePage(record: ArticleRecord, article: KnownArticle): Page {
  const versions = article.versions
  const at = versions.findLastIndex(({ content_hash }) => content_hash === record.content_hash)
  const isNewest = article.content_hash === record.content_hash
  const path = address(articlePath(article.id), { version: isNewest ? null : record.content_hash })
  const title = record.title ?? record.id
  const main = html`<article class="article">
<header>
${record.category !== null && html`<p class="kicker" dir="auto">${record.category}</p>`}
<h1 lang="${record.language ?? ''}" dir="auto">${title}</h1>
<p class="facts">${facts(record)}</p>
${article.is_gone && html`<p class="notice">Its publisher has withdrawn this article. The ledger keeps it.</p>`}
${!isNewest && html`<p class="notice">This is ${at < 0 ? 'a' : `version ${at + 1} of ${versions.length}, an`} older text. <a href="${articlePath(article.id)}">The newest</a></p>`}
${versions.length > 1 && html`<p class="versions">${counted(versions.length, 'version')}: ${versionLinks(article, at)} · <a href="${articlePath(article.id)}/changes">what changed</a></p>`}
${record.doubts.length > 0 && html`<ul class="doubts">${record.doubts.map((doubt) => html`<li>${new Map<string, string>(Object.entries(doubts)).get(doubt) ?? doubt}</li>`)}</ul>`}
</header>
<div class="body" lang="${record.language ?? ''}">
${markedBody(record)}</div>
${record.claims.length > 0 && legend}
${record.sources.length > 1 && html`<section class="also"><h2>This very text also stood at</h2><ul>${record.sources.slice(1).map((source) => html`<li dir="auto">${webLink(source.url, source.publisher.name ?? source.publisher.id ?? source.id)}, ${formatTime(source.published_at)}</li>`)}</ul></section>`}
</article>
<section class="claims"><h2>${counted(record.claims.length, 'figure')}</h2>
${record.claims.length > 0 && claimTable(record)}
</section>`
  return {
    title,
    section: 'articles',
    path,
    main,
    data: { id: article.id, is_gone: article.is_gone, is_newest: isNewest, versions, record },
  }
}

function facts(record: ArticleRecord): Part[] {
  const authors = record.authors.map(({ name, email }) => name ?? email).filter((name) => name !== null)
  return [
    html`<span dir="auto">${record.publisher.name ?? record.publisher.id ?? 'unknown publisher'}</span>`,
    authors.length > 0 && html`<span dir="auto">${authors.join(', ')}</span>`,
    html`<span>${formatTime(record.published_at, record.published_precision)}</span>`,
    record.modified_at !== null && html`<span>modified ${formatTime(record.modified_at)}</span>`,
    record.url !== null && html`<span>${webLink(record.url, 'read it there')}</span>`,
  ]
}

function versionLinks(article: KnownArticle, shown: number): Part[] {
  return article.versions.map(({ content_hash }, i) => {
    const text = `${i + 1}`
    if (i === shown) return html` <strong aria-current="true">${text}</strong>`
    const version = content_hash === article.content_hash ? null : content_hash
    return html` <a href="${address(articlePath(article.id), { version })}">${text}</a>`
  })
}

function claimTable(record: ArticleRecord): Markup {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="The figures of this article"><table><thead><tr><th>as written</th><th class="number">value</th><th>what it is</th><th>subject</th><th>period</th><th>who says so</th></tr></thead>
<tbody>${record.claims.map((claim, i) => claimRow(record, claim, i))}</tbody></table></div>`
}

function claimRow(record: ArticleRecord, claim: Claim, i: number): Markup {
  const { type, code, text } = claim.unit
  const figure = figurePath({ ...claim, unit_type: type, unit_code: code, unit_text: text })
  const qualifier = qualifierName(claim.qualifier)
  return html`<tr><td dir="auto"><a class="${markClasses(claim)}" href="${claimPath(record.content_hash, i)}" lang="${record.language ?? ''}">${claim.text}</a></td>
<td class="number">${qualifier !== '' && `${qualifier} `}${formatQuantity(quantityOf(claim))}</td><td>${meaningOf(claim)}${claim.modality !== 'reported' && `, ${claim.modality}`}</td>
<td dir="auto" lang="${record.language ?? ''}">${claim.subject !== null && (figure === null ? claim.subject : html`<a href="${figure}">${claim.subject}</a>`)}</td>
<td>${claim.period && formatPeriod(claim.period.start, claim.period.end)}</td><td dir="auto" lang="${record.language ?? ''}">${claim.attribution}</td></tr>`
}
