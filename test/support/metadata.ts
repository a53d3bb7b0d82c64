import { extractMetadata, type Metadata, type MetadataContext } from '../../src/extract/metadata.ts'
import { parseTree } from '../../src/extract/tree/parser.ts'

export const storyUrl = 'https://www.example.com/2025/11/03/chip-exports-rise-again'
export const headline = 'Chip exports rise again in October, ministry says'

/** The metadata of a page at `storyUrl`, or at another address. */
export function readPage(html: string, options: Partial<MetadataContext> = {}): Metadata {
  return extractMetadata(parseTree(html), { url: storyUrl, ...options })
}

/** A page with what stands in its head, around its headline and in its foot. */
export function page(parts: { lang?: string; head?: string; ld?: unknown; body?: string }): string {
  const ld = parts.ld === undefined ? '' : `<script type="application/ld+json">${JSON.stringify(parts.ld)}</script>`
  return `<!doctype html><html lang="${parts.lang ?? 'en-US'}"><head><meta charset="utf-8">${parts.head ?? ''}${ld}</head>
<body><header><nav><a href="/">Home</a><a href="/economy">Economy</a></nav></header>
<main>${parts.body ?? `<article><h1>${headline}</h1><p>Exports of chips rose again.</p></article>`}</main>
<footer><p>Copyright 2019 Example News</p></footer></body></html>`
}
