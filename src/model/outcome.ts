/** How an item ends: each in exactly one of these. */
export const outcomes = ['new', 'updated', 'unchanged', 'duplicate', 'failed', 'disallowed', 'skipped'] as const
export type Outcome = (typeof outcomes)[number]
