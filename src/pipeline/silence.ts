import { plural } from '../lib/text.ts'
import { parseKept } from '../store/kept-json.ts'
import type { KnownSource } from '../store/state.ts'

/** Gaps that make up what is usual for a source. */
const rememberedGaps = 200
/** Fewer say nothing. */
const fewestGaps = 3
/** A source is silent after so many times its usual gap. */
const silentAfter = 4
/** Runs in a row in which no link yields an article. */
const barrenRuns = 3

/** What a source brought in one run. */
export interface Brought {
  readonly fresh: number
  /** Links that were followed and held no article. */
  readonly barren: number
}

type Memory = Pick<KnownSource, 'news_ms' | 'gaps' | 'barren' | 'articles'>

/** The memory of a source after a run. */
export function afterRun(known: Memory | undefined, { fresh, barren }: Brought, nowMs: number): Memory {
  const gaps = known ? gapsOf(known) : []
  const before = known?.news_ms ?? null
  if (fresh > 0 && before !== null && nowMs > before) gaps.push(nowMs - before)
  return {
    news_ms: fresh > 0 ? nowMs : before,
    gaps: JSON.stringify(gaps.slice(-rememberedGaps)),
    barren: fresh > 0 ? 0 : (known?.barren ?? 0) + (barren > 0 ? 1 : 0),
    articles: (known?.articles ?? 0) + fresh,
  }
}

/**
 * Why a source is stale, or `null`: it has brought nothing for more than four times its longest usual gap, or its links yield no article
 * any more.
 *
 * The longest gap counts, so that a paper that sleeps at night is not called silent each night.
 */
export function whyStale(known: Memory, nowMs: number): string | null {
  if (known.barren >= barrenRuns) return `none of its links has yielded an article in the last ${known.barren} runs`
  const gaps = gapsOf(known)
  if (known.news_ms === null || gaps.length < fewestGaps) return null
  const longest = Math.max(...gaps)
  const silent = nowMs - known.news_ms
  if (silent <= silentAfter * longest) return null
  return `nothing new for ${duration(silent)}, where ${duration(longest)} is its longest usual gap`
}

function gapsOf({ gaps }: Memory): number[] {
  const parsed = parseKept(gaps)
  return Array.isArray(parsed) ? parsed.filter((gap) => typeof gap === 'number') : []
}

function duration(ms: number): string {
  const hours = ms / 3_600_000
  if (hours < 2) return plural(Math.round(ms / 60_000), 'minute')
  return hours < 48 ? `${Math.round(hours)} hours` : `${Math.round(hours / 24)} days`
}
