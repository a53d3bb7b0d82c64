/** A page of an invented newspaper: enough prose that nobody doubts the article. */
export function articlePage(options: {
  title: string
  paragraphs: readonly string[]
  canonical?: string
  published?: string
  head?: string
}): string {
  const { title, paragraphs, canonical, published = '2026-03-02T09:12:00+09:00', head = '' } = options
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title} | The Paper</title>
${canonical ? `<link rel="canonical" href="${canonical}">` : ''}
<meta property="og:type" content="article"><meta property="og:site_name" content="The Paper">
<meta property="article:published_time" content="${published}">${head}</head>
<body><nav><a href="/">Home</a> <a href="/economy/">Economy</a></nav>
<main><article><h1>${title}</h1>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</article></main><footer><a href="/about">About us</a></footer></body></html>`
}

/** Paragraphs of a story about `subject`, long enough for an article. */
export function story(subject: string, percent = 4.2): string[] {
  return [
    `${subject} rose ${percent} percent in February from a year earlier, the statistics office said on Monday, as orders from abroad picked up again after a weak winter.`,
    'The office said the figures were adjusted for the number of working days. Economists had expected a smaller gain, and several of them said that the spring would decide whether the trend can last.',
    'A spokeswoman for the office added that the final figures would be published at the end of the month, together with those for the regions, which had been delayed by a change of method.',
  ]
}

export function feed(
  origin: string,
  items: readonly { path: string; title: string; date?: string; updated?: string }[],
): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>The Paper</title><link>${origin}/</link>
${items
  .map(
    ({ path, title, date, updated }) => `<item><title>${title}</title><link>${origin}${path}</link>
<pubDate>${new Date(date ?? '2026-03-02T09:12:00+09:00').toUTCString()}</pubDate>${updated ? `<atom:updated>${updated}</atom:updated>` : ''}</item>`,
  )
  .join('\n')}
</channel></rss>`
}
