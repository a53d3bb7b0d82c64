import { z } from 'zod'
import type { Known } from './known.ts'

const hash = z.string().regex(/^[0-9a-f]{64}$/)

/** One line of `output/changes.jsonl`. `seq` counts from 1 without holes. */
export const changeSchema = z.looseObject({
  seq: z.int().positive(),
  at: z.string(),
  type: z.enum(['new', 'updated', 'seen', 'gone']),
  content_hash: hash,
  id: z.string(),
  url: z.string().nullable(),
  supersedes: hash.optional(),
})

export type Change = Known<z.infer<typeof changeSchema>>
