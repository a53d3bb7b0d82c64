import { html } from '../lib/markup.ts'
import type { SearchIndex } from '../store/search/search-index.ts'
import type { Page } from './answer.ts'
import { formatTime } from './describe.ts'
import { counted, pager, select, textField } from './layout.ts'
import { address, articlePath, type Parameters } from './parameters.ts'
import {
  type ArticleFilter,
  type Choices,
  countArticles,
  type ListedArticle,
  listArticles,
  listChoices,
  mostCounted,
} from './questions.ts'

const perPage = 50

/** What changes seldom, kept for a while. */
const remembered = new WeakMap<SearchIndex, { until: number; choices: Choices }>()
const rememberMs = 30_000

function choicesOf(index: SearchIndex): Choices {
  const known = remembered.get(index)
  if (known && performance.now() < known.until) return known.choices
  const choices = listChoices(index)
  remembered.set(index, { until: performance.now() + rememberMs, choices })
  return choices
}

/** All articles, the latest published first; with words, those that have all of them in title or text. */
export function articleListPage(index: SearchIndex, parameters: Parameters, isBehind: boolean): Page {
  const page = parameters.page()
  const values = {
    q: parameters.text('q'),
    publisher: parameters.text('publisher'),
    language: parameters.text('language'),
    category: parameters.text('category'),
    since: parameters.span('since'),
    until: parameters.span('until'),
  }
  const filter: ArticleFilter = { ...values, words: parameters.words('q') }
  const found = listArticles(index, filter, { limit: perPage + 1, offset: (page - 1) * perPage })
  const shown = found.slice(0, perPage)
  const count = countArticles(index, filter)
  const choices = choicesOf(index)
  const isFiltered = Object.values(values).some((value) => value !== null)
  const path = address('/articles', { ...values, page: page === 1 ? null : page })
  const main = html`<h1 class="visually-hidden">Articles</h1>
<form class="filters" action="/articles" method="get" role="search">
<label class="field wide"><span>Words in title or text</span><input type="search" name="q" value="${values.q ?? ''}" placeholder="chip exports, 반도체 수출 …" autocomplete="off"></label>
<details${isFiltered && Object.entries(values).some(([name, value]) => name !== 'q' && value !== null) && html` open`}><summary>Filters</summary><div class="fields">
${select('publisher', 'Publisher', values.publisher, choices.publishers)}
${select('language', 'Language', values.language, choices.languages)}
${select('category', 'Category', values.category, choices.categories)}
${textField('since', 'Published from', values.since, '2025-12-01')}
${textField('until', 'Published until', values.until, '2025-12')}
</div></details>
<button type="submit">Search</button>
</form>
<p class="count">${counted(count, 'article', isFiltered ? mostCounted : undefined)}${isFiltered && html` · <a href="/articles">all articles</a>`}${isBehind && ' · more are being read in'}</p>
${shown.length === 0 && html`<p class="empty">${whyEmpty(page, isFiltered)}</p>`}
${groupByDay(shown).map(
  ({ day, articles }) =>
    html`<section class="day"><h2>${day}</h2><ul class="list">${articles.map(listItem)}</ul></section>`,
)}
${page > 1 && shown.length === 0 ? html`<nav class="pager" aria-label="Further pages"><a rel="first" href="${address('/articles', values)}">← The newest</a></nav>` : pager('/articles', values, page, found.length > perPage)}`
  return {
    title: values.q === null ? 'Articles' : `${values.q}: articles`,
    section: 'articles',
    path,
    main,
    data: { ...values, page, count, has_more: found.length > perPage, articles: shown },
  }
}

function whyEmpty(page: number, isFiltered: boolean): string {
  if (page > 1) return `There is no page ${page.toLocaleString('en')}: the list ends before it.`
  return isFiltered
    ? 'No article has all of that. Fewer words or filters find more.'
    : 'The ledger has no article yet: newsledger crawl or newsledger ingest brings some.'
}

function groupByDay(articles: readonly ListedArticle[]): { day: string; articles: ListedArticle[] }[] {
  const groups: { day: string; articles: ListedArticle[] }[] = []
  for (const article of articles) {
    const day = article.published_at?.slice(0, 10) ?? 'undated'
    const last = groups.at(-1)
    if (last?.day === day) last.articles.push(article)
    else groups.push({ day, articles: [article] })
  }
  return groups
}

function listItem(article: ListedArticle) {
  const { id, title, language, publisher_name, publisher_id, published_at, category, claim_count, versions, is_gone } =
    article
  const time = formatTime(published_at).slice(11)
  return html`<li><a class="title" href="${articlePath(id)}" lang="${language ?? ''}" dir="auto">${title ?? id}</a>
<span class="facts">${time !== '' && time !== '00:00' && html`<span>${time}</span>`}<span dir="auto">${publisher_name ?? publisher_id ?? 'unknown publisher'}</span>${category !== null && html`<span dir="auto">${category}</span>`}<span>${counted(claim_count, 'figure')}</span>${versions > 1 && html`<a href="${articlePath(id)}/changes">${versions} versions</a>`}${is_gone === 1 && html`<span class="tag">withdrawn</span>`}</span></li>`
}
