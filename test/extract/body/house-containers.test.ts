import { expect, test } from 'vitest'
import { extractArticle } from '../../../src/extract/index.ts'

const paragraphs = [
  'The harbour council voted on Tuesday to buy the last wooden ferry and to run it between the two villages from May, at a fare of two euros.',
  'The boat was built in 1954 and has lain in a shed since its engine failed eleven years ago, a few metres from the quay that it served.',
  'Repairs will cost about 240,000 euros, half of which was collected by the families who live on the other side of the water.',
]
const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('')

test('names of the boxes in which large papers set their text hold it alone', () => {
  const asks =
    '<section><div><p>I hope you appreciated this article. Before you move on, consider supporting our journalism just once, from one pound.</p><p>As the world becomes harder to read, we will be here with clarity and purpose.</p></div></section>'
  const html = `<!doctype html><html lang="en"><head><title>Ferry</title><meta property="og:type" content="article"></head><body><main><div><h1>Ferry to sail again</h1><div><div id="maincontent"><div class="article-body-commercial-selector article-body-viewer-selector dcr-1x2y3z">${text}</div></div></div></div>${asks}</main></body></html>`
  expect(extractArticle(html, { url: 'https://www.garam.example/2026/mar/03/ferry' }).body).toBe(
    paragraphs.join('\n\n'),
  )
})
