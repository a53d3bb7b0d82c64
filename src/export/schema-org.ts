import type { Claim } from '../model/claim.ts'
import type { ArticleRecord } from '../model/record.ts'
import { sentenceOf } from './columns.ts'
import { sentenceLink } from './links.ts'
import { unitCodeOf } from './un-cefact.ts'

type Json = { [key: string]: unknown }

/**
 * A record as schema.org `NewsArticle` in JSON-LD; each claim is an `Observation` that it mentions.
 *
 * What schema.org has no property for (qualifier, kind, modality …) stands as `additionalProperty`, under the claim's own key.
 *
 * @see https://schema.org/NewsArticle
 * @see https://schema.org/Observation
 */
export function schemaOrgOf(record: ArticleRecord): Json {
  const { url, publisher } = record
  return withoutNulls({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': url ?? `urn:newsledger:${encodeURIComponent(record.id)}`,
    url,
    identifier: [
      { '@type': 'PropertyValue', propertyID: 'newsledger', value: record.id },
      { '@type': 'PropertyValue', propertyID: 'sha256', value: record.content_hash },
    ],
    headline: record.title,
    description: record.description ?? null,
    articleSection: record.category,
    keywords: record.keywords.length > 0 ? record.keywords : null,
    inLanguage: record.language,
    publisher:
      publisher.name === null && publisher.id === null
        ? null
        : withoutNulls({ '@type': 'NewsMediaOrganization', name: publisher.name, identifier: publisher.id }),
    author:
      record.authors.length === 0
        ? null
        : record.authors.map(({ name, email }) => withoutNulls({ '@type': 'Person', name, email })),
    datePublished:
      record.published_precision === 'day' ? (record.published_at?.slice(0, 10) ?? null) : record.published_at,
    dateModified: record.modified_at,
    isAccessibleForFree: record.accessible_for_free,
    image:
      record.images.length === 0
        ? null
        : record.images.map(({ url, caption, credit }) =>
            withoutNulls({ '@type': 'ImageObject', contentUrl: url, caption, creditText: credit }),
          ),
    articleBody: record.body,
    mentions: record.claims.length === 0 ? null : record.claims.map((claim) => observationOf(record, claim)),
  })
}

function observationOf(record: ArticleRecord, claim: Claim): Json {
  const { unit, previous, period } = claim
  return withoutNulls({
    '@type': 'Observation',
    name: claim.text,
    description: sentenceOf(record, claim),
    url: sentenceLink(record, claim),
    variableMeasured: claim.subject,
    value: claim.value,
    minValue: claim.min,
    maxValue: claim.max,
    ...unitOf(unit),
    // One day, or an interval of ISO 8601.
    observationDate: period && period.start === period.end ? period.start : null,
    observationPeriod: period && period.start !== period.end ? `${period.start}/${period.end}` : null,
    valueReference: previous
      ? withoutNulls({
          '@type': 'QuantitativeValue',
          name: 'previous',
          value: previous.value,
          ...unitOf(previous.unit),
        })
      : null,
    additionalProperty: (
      ['decimal', 'qualifier', 'kind', 'direction', 'basis', 'modality', 'attribution', 'start', 'end'] as const
    ).flatMap((key) => (claim[key] === null ? [] : { '@type': 'PropertyValue', propertyID: key, value: claim[key] })),
  })
}

function unitOf(unit: Claim['unit']): Json {
  return { unitCode: unitCodeOf(unit), unitText: unit.type === 'currency' ? unit.code : unit.text }
}

function withoutNulls(object: Json): Json {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null && value !== undefined))
}
