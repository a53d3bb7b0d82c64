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
    observationDate: period?.end ?? null,
    observationPeriod: period && lengthOf(period),
    valueReference: previous
      ? withoutNulls({
          '@type': 'QuantitativeValue',
          name: 'previous',
          value: previous.value,
          ...unitOf(previous.unit),
        })
      : null,
    additionalProperty: [
      ...claimKeys.flatMap((key) => (claim[key] === null ? [] : propertyValue(key, claim[key]))),
      // Both days, as an interval of ISO 8601.
      ...(period ? [propertyValue('period', `${period.start}/${period.end}`)] : []),
    ],
  })
}

const claimKeys = [
  'decimal',
  'qualifier',
  'kind',
  'direction',
  'basis',
  'modality',
  'attribution',
  'start',
  'end',
] as const

function propertyValue(propertyID: string, value: unknown): Json {
  return { '@type': 'PropertyValue', propertyID, value }
}

const dayMs = 86_400_000

/**
 * How long a period is whose last day counts: `P2Y`, `P11M`, `P7D`, in the largest unit that it is a whole number of.
 *
 * @see https://schema.org/observationPeriod
 */
export function lengthOf({ start, end }: NonNullable<Claim['period']>): string {
  const first = new Date(`${start}T00:00:00Z`)
  const next = new Date(Date.parse(`${end}T00:00:00Z`) + dayMs)
  const months = (next.getUTCFullYear() - first.getUTCFullYear()) * 12 + next.getUTCMonth() - first.getUTCMonth()
  if (next.getUTCDate() !== first.getUTCDate() || months === 0) return `P${(next.getTime() - first.getTime()) / dayMs}D`
  return months % 12 === 0 ? `P${months / 12}Y` : `P${months}M`
}

function unitOf(unit: Claim['unit']): Json {
  return { unitCode: unitCodeOf(unit), unitText: unit.type === 'currency' ? unit.code : unit.text }
}

function withoutNulls(object: Json): Json {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null && value !== undefined))
}
