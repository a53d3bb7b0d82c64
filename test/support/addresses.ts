/** A source of an article, and the parts of one that hold addresses. */
export const source = (url: string | null) => ({
  id: '1',
  url,
  publisher: { name: null, id: null },
  published_at: null,
  crawled_at: null,
})
export const articleAt = (url: string | null) => ({ url, images: [], sources: [source(url)], doubts: [] })
