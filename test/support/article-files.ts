import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { formatArticleFile } from '../../src/article/article-file.ts'
import { sha256Hex } from '../../src/lib/hash.ts'
import type { Article } from '../../src/model/record.ts'

export interface SeedFields {
  id?: string
  title?: string
  author?: string
  published_at?: string
  crawled_at?: string
  url?: string
  oid?: string
  aid?: string
  content_hash?: string
  body: string
}

/** An article file as the seed's crawler wrote them: author over tab-indented lines, times without zone. */
export function seedFile(fields: SeedFields): string {
  const { body } = fields
  const all = {
    id: '901_0000000001',
    title: 'A title',
    author: 'Kim Jisu jisu@paper.example',
    published_at: '2025-12-29 00:00',
    crawled_at: '2025-12-29 09:49:45',
    url: 'https://n.news.naver.com/mnews/article/901/0000000001',
    oid: '901',
    aid: '0000000001',
    content_hash: sha256Hex(body),
    ...fields,
  }
  return `---
id: ${all.id}
title: "${all.title}"
category: 
publisher: 나래신문
author: 
\t\t
\t\t\t${all.author}
\t\t
\t
published_at: ${all.published_at}
crawled_at: ${all.crawled_at}
url: ${all.url}
oid: ${all.oid}
aid: ${all.aid}
content_hash: ${all.content_hash}
---

# ${all.title}

**나래신문** | ${all.published_at} | 

---

${body}

---

*Crawled at: ${all.crawled_at}*
*Source: [원문 보기](${all.url})*
`
}

/** An article as a crawl of `paper.example` would read it. */
export function article(fields: Partial<Article> & { body: string }): Article {
  const id = fields.id ?? 'paper.example_0123456789abcdef'
  const url = fields.url ?? 'https://paper.example/news/1'
  const publisher = { name: 'The Paper', id: 'paper.example' }
  const published_at = '2026-03-02T09:12:00+09:00'
  const crawled_at = fields.crawled_at ?? '2026-03-02T01:00:00Z'
  return {
    schema_version: 1,
    content_hash: sha256Hex(fields.body),
    id,
    url,
    title: 'A title',
    description: null,
    category: null,
    keywords: [],
    language: 'en',
    publisher,
    authors: [],
    published_at,
    published_precision: 'minute',
    published_text: null,
    modified_at: null,
    crawled_at,
    accessible_for_free: null,
    images: [],
    sources: [{ id, url, publisher, published_at, crawled_at }],
    supersedes: null,
    doubts: [],
    oid: null,
    aid: null,
    ...fields,
  }
}

/** Writes a file below a folder, making folders as needed; returns its path. */
export function put(folder: string, name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  return path
}

export function putArticle(folder: string, fields: Partial<Article> & { body: string }, name?: string): string {
  const full = article(fields)
  return put(folder, name ?? `${full.id}.txt`, formatArticleFile(full))
}
