import { html, Markup, type Part } from '../lib/markup.ts'
import type { Page } from './answer.ts'
import { address } from './parameters.ts'

/** Where the page's own files lie, each under an address that changes with its content. */
export type AssetPaths = (name: 'style.css' | 'page.js' | 'chart.js' | 'uplot.js' | 'uplot.css' | 'icon.svg') => string

const menu = [
  { section: 'articles', path: '/articles', name: 'Articles' },
  { section: 'figures', path: '/find', name: 'Figures' },
  { section: 'crawl', path: '/crawl', name: 'Crawl' },
] as const

/** The address of a page's data. */
export function jsonPath(path: string): string {
  const at = path.indexOf('?')
  return at < 0 ? `${path}.json` : `${path.slice(0, at)}.json${path.slice(at)}`
}

/** The end of a script stands by itself: the bundler rewrites a tagged template that holds it. */
const script = (path: string) => html`<script src="${path}" defer>${new Markup('</script>')}`

export function renderPage(page: Page, asset: AssetPaths): string {
  const { title, main, section, path, hasChart } = page
  const document = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · newsledger</title>
<link rel="icon" href="${asset('icon.svg')}" type="image/svg+xml">
${hasChart === true && html`<link rel="stylesheet" href="${asset('uplot.css')}">`}
<link rel="stylesheet" href="${asset('style.css')}">
<link rel="alternate" type="application/json" href="${jsonPath(path)}">
${hasChart === true && html`${script(asset('uplot.js'))}${script(asset('chart.js'))}`}
${script(asset('page.js'))}
</head>
<body>
<a class="skip" href="#main">To the content</a>
<header class="top">
<a class="brand" href="/articles">newsledger</a>
<nav aria-label="Pages">${menu.map(
    (item) => html`<a href="${item.path}"${item.section === section && html` aria-current="true"`}>${item.name}</a>`,
  )}</nav>
</header>
<main id="main" tabindex="-1">
${main}
</main>
<footer><a href="${jsonPath(path)}">This page as JSON</a><span>Nothing on this page is loaded from elsewhere.</span></footer>
</body>
</html>
`
  return document.text
}

export function select(
  name: string,
  label: string,
  chosen: string | null,
  options: readonly { readonly value: string; readonly name: string }[],
): Markup {
  const isListed = chosen === null || options.some(({ value }) => value === chosen)
  return html`<label class="field"><span>${label}</span><select name="${name}">
<option value="">any</option>
${!isListed && html`<option value="${chosen}" selected>${chosen}</option>`}
${options.map(
  ({ value, name }) => html`<option value="${value}"${value === chosen && html` selected`}>${name}</option>`,
)}
</select></label>`
}

export function textField(name: string, label: string, value: string | null, placeholder = ''): Markup {
  return html`<label class="field"><span>${label}</span><input type="text" name="${name}" value="${value ?? ''}" placeholder="${placeholder}" autocomplete="off"></label>`
}

/** Links to the pages before and after this one. */
export function pager(
  path: string,
  values: Readonly<Record<string, string | null>>,
  page: number,
  hasMore: boolean,
): Markup | null {
  if (page === 1 && !hasMore) return null
  const link = (to: number, text: Part, rel: string) =>
    html`<a rel="${rel}" href="${address(path, { ...values, page: to === 1 ? null : to })}">${text}</a>`
  return html`<nav class="pager" aria-label="Further pages">${page > 1 && link(page - 1, '← Newer', 'prev')}<span>Page ${page}</span>${hasMore && link(page + 1, 'Older →', 'next')}</nav>`
}

/** A link out of the machine, only where the address is one of the web; else its text. */
export function webLink(url: string | null, text: Part): Markup | Part {
  if (url === null || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return text
  return html`<a class="out" href="${new URL(url).href}" rel="noreferrer noopener external nofollow">${text}</a>`
}

/** How many, with its noun: "1 article", "10,000+ articles". */
export function counted(count: number, noun: string, most = Number.POSITIVE_INFINITY): string {
  const number = count > most ? `more than ${most.toLocaleString('en')}` : count.toLocaleString('en')
  return `${number} ${noun}${count === 1 ? '' : 's'}`
}
