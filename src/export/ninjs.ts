import type { ArticleRecord } from '../model/record.ts'

type Json = { [key: string]: unknown }

/**
 * A record as IPTC ninjs 3.1.
 *
 * ninjs has no place for figures: the claims stand as JSON in a description of the role `claims`, where a reader who does not know them
 * passes them over.
 *
 * @see https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json
 */
export function ninjsOf(record: ArticleRecord): Json {
  const { title, publisher, published_at, modified_at, crawled_at } = record
  return withoutNothing({
    uri: uriOf(record.url) ?? `urn:newsledger:${encodeURIComponent(record.id)}`,
    standard: {
      name: 'ninjs',
      version: '3.1',
      schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
    },
    type: 'text',
    representationType: record.doubts.includes('paywalled') ? 'partial' : 'full',
    pubStatus: 'usable',
    version: record.content_hash,
    firstCreated: published_at,
    versionCreated: modified_at ?? published_at ?? crawled_at,
    language: record.language,
    title,
    headlines: title === null ? [] : [{ role: 'main', contentType: 'text/plain', value: title }],
    descriptions: [
      ...(record.description == null
        ? []
        : [{ role: 'summary', contentType: 'text/plain', value: record.description }]),
      ...(record.claims.length === 0
        ? []
        : [{ role: 'claims', contentType: 'application/json', value: JSON.stringify(record.claims) }]),
    ],
    bodies: [{ role: 'main', contentType: 'text/plain', charCount: [...record.body].length, value: record.body }],
    by: record.authors.flatMap(({ name, email }) => name ?? email ?? []).join(', '),
    people: record.authors.map(({ name, email }) =>
      withoutNothing({ name, rel: 'author', contactInfo: email === null ? [] : [{ type: 'email', value: email }] }),
    ),
    infoSources:
      publisher.name === null && publisher.id === null
        ? []
        : [withoutNothing({ name: publisher.name, role: 'publisher', literal: publisher.id })],
    subjects: [
      ...(record.category === null ? [] : [{ name: record.category, rel: 'category' }]),
      ...record.keywords.map((name) => ({ name, rel: 'keyword' })),
    ],
    associations: record.images.flatMap(({ url, caption, credit }, i) => {
      const uri = uriOf(url)
      if (uri === null) return []
      return withoutNothing({
        name: `image-${i + 1}`,
        uri,
        type: 'picture',
        descriptions: caption == null ? [] : [{ role: 'caption', contentType: 'text/plain', value: caption }],
        by: credit ?? null,
        renditions: [{ name: 'main', href: uri }],
      })
    }),
    altIds: [
      { role: 'newsledger', value: record.id },
      { role: 'sha256', value: record.content_hash },
    ],
  })
}

/** In ASCII, as a URI must be. */
function uriOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).href : null
}

function withoutNothing(object: Json): Json {
  return Object.fromEntries(
    Object.entries(object).filter(
      ([, value]) =>
        value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  )
}
