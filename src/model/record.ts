import { z } from 'zod'
import { claimSchema } from './claim.ts'
import type { Known } from './known.ts'

/** What a reader should know of a record, each with its meaning. Documented in docs/records.md. */
export const doubts = {
  date_missing: 'no date of publication was found',
  date_without_zone:
    'the date of publication stands without zone; the zone was guessed by the site’s address or language, else UTC was taken',
  date_only: 'the day of publication is known, the time of day is not',
  date_guessed: 'the date of publication was taken from visible text or the address, not from stated metadata',
  body_short: 'the body is so short that text may be missing',
  body_from_metadata: 'the body was taken from the page’s metadata or scripts, so paragraphs may be missing',
  pages_missing: 'the story goes on on further pages that could not be fetched',
  paywalled: 'only the free part of the article was served',
  caption_in_body: 'the body seems to begin with the caption of a picture',
  live_blog: 'a live page, which grows from fetch to fetch',
  language_guessed: 'the language was guessed from the body',
  language_unsupported: 'no claims were read: there is no language pack for the body’s language',
  claims_failed:
    'no claims were read: newsledger failed at this body, by a fault of its own, which `newsledger claims` on it shows',
  title_missing: 'no title was found',
  invalid_characters: 'characters that no text file can hold were replaced by U+FFFD',
  address_unusable:
    'the article file states an address that is none of http or https, or holds a password; it is left out of the record, and stays in the file',
  noindex: 'the page asks search engines not to index it',
  noarchive: 'the page asks not to be archived',
} as const

const timestamp = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/)
const text = z.string().min(1)
const publisher = z.looseObject({ name: text.nullable(), id: text.nullable() })

export const recordSchema = z.looseObject({
  schema_version: z.literal(1),
  content_hash: z.string().regex(/^[0-9a-f]{64}$/),
  id: text,
  url: text.nullable(),
  title: text.nullable(),
  description: text.nullable(),
  category: text.nullable(),
  keywords: z.array(text),
  language: text.nullable(),
  publisher,
  authors: z.array(z.looseObject({ name: text.nullable(), email: text.nullable() })),
  published_at: timestamp.nullable(),
  published_precision: z.enum(['day', 'minute', 'second']).nullable(),
  /** The date of publication as the page wrote it. */
  published_text: text.nullable(),
  modified_at: timestamp.nullable(),
  crawled_at: timestamp.nullable(),
  /** Whether the publisher says that all may read the whole; `null`: it says nothing. */
  accessible_for_free: z.boolean().nullable(),
  body: text,
  images: z.array(z.looseObject({ url: text, caption: text.nullable(), credit: text.nullable() })),
  sources: z
    .array(
      z.looseObject({
        id: text,
        url: text.nullable(),
        publisher,
        published_at: timestamp.nullable(),
        crawled_at: timestamp.nullable(),
      }),
    )
    .min(1),
  supersedes: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  doubts: z.array(text),
  claims: z.array(claimSchema),
})

/** The normalised JSON of one content hash, `output/records/<first 2 hex>/<content hash>.json`. */
export type ArticleRecord = Known<z.infer<typeof recordSchema>>

/** One version of one article: the record's fields without claims. `oid` and `aid` are Naver's, elsewhere `null`. */
export type Article = Omit<ArticleRecord, 'claims'> & { oid: string | null; aid: string | null }

export type Publisher = ArticleRecord['publisher']
export type Author = ArticleRecord['authors'][number]
export type Image = ArticleRecord['images'][number]
export type Source = ArticleRecord['sources'][number]
export type Doubt = keyof typeof doubts
