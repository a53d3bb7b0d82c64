import { z } from 'zod'
import type { Known } from './known.ts'

const count = z.int().nonnegative()

export const runReportSchema = z.looseObject({
  run_id: z.string(),
  started_at: z.string(),
  finished_at: z.string(),
  sources: count,
  discovered: count,
  fetched: count,
  new: count,
  updated: count,
  unchanged: count,
  duplicate: count,
  failed: count,
  disallowed: count,
  skipped: count,
  records: count,
  claims: count,
  bytes: count,
  robots_ignored: z.array(z.string()),
  hosts: z.array(
    z.looseObject({
      host: z.string(),
      requests: count,
      bytes: count,
      /** Smallest time between two request starts; `null` with fewer than two. */
      min_gap_ms: z.number().nonnegative().nullable(),
      retries: count,
      status_429: count,
    }),
  ),
  /** Each list page that was read, and the articles it listed. */
  lists: z.array(z.looseObject({ url: z.string(), kind: z.string(), listed: count })),
  /** What the command exits with: 1 when an item or source failed or a named address was disallowed, 130 or 143 when a signal stopped it. */
  exit_status: z.literal([0, 1, 130, 143]),
  /** What stopped the run before its end; `abort`, a signal of the library, has the exit status 1. */
  stopped: z.literal(['SIGINT', 'SIGTERM', 'abort']).optional(),
  errors: z.array(
    z.looseObject({ url: z.string().optional(), path: z.string().optional(), code: z.string(), message: z.string() }),
  ),
  /** Of a second reading of kept pages: what differs from the records, in all and of the first articles. */
  differences: z
    .looseObject({
      count,
      fields: z.array(z.looseObject({ field: z.string(), count })),
      claims: count,
      articles: z.array(
        z.looseObject({
          id: z.string(),
          url: z.string().nullable(),
          fields: z.array(
            z.looseObject({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
          ),
          /** `keys`: what of a claim is read otherwise, where its text stands as it stood. */
          claims: z.array(
            z.looseObject({
              before: z.string().nullable(),
              after: z.string().nullable(),
              keys: z.array(z.string()),
            }),
          ),
          claims_changed: count,
        }),
      ),
    })
    .optional(),
  /** Of a dry run: what it would fetch, and what that would cost each host. */
  plan: z.array(z.looseObject({ url: z.string(), host: z.string(), why: z.string() })).optional(),
  cost: z.array(z.looseObject({ host: z.string(), requests: count, minutes: z.number() })).optional(),
})

/** What a run did: `discovered` is the sum of all outcomes. */
export type RunReport = Known<z.infer<typeof runReportSchema>>
export type HostReport = RunReport['hosts'][number]
export type ErrorEntry = RunReport['errors'][number]
