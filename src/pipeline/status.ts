import { StoreError } from '../lib/errors.ts'
import type { SourceStatus, Status } from '../model/status.ts'
import { CrawlMemory } from '../store/crawl-memory.ts'
import { hasState, State } from '../store/state.ts'
import { parseDays, shapeKey, whyDrifted } from './drift.ts'
import { defaults, type RunOptions } from './settings.ts'
import { whyStale } from './silence.ts'

/** Whether somebody should look at a source. */
export const isIll = ({ error, stale, drift }: SourceStatus) => error !== null || stale !== null || drift !== null

const shownRuns = 10
const shownWaiting = 10

/**
 * The last runs, the sources, and what waits for a retry. Reads beside a writer.
 *
 * @throws {StoreError} `not_found` when no run has left a state
 */
export function status(options: RunOptions = {}): Status {
  const output = options.output ?? defaults.output
  const now = (options.now ?? Date.now)()
  if (!hasState(output)) {
    throw new StoreError('not_found', `no run has left anything in ${output}: name another folder with --output`, {
      path: output,
    })
  }
  const state = new State(output, { readonly: true })
  try {
    const memory = new CrawlMemory(state)
    const { count, next_try, addresses } = memory.waiting(shownWaiting)
    return {
      runs: memory.lastRuns(shownRuns),
      sources: memory.sources().map((source) => ({
        url: source.url,
        checked_at: isoOrNull(source.checked_ms),
        last_news_at: isoOrNull(source.news_ms),
        articles: source.articles,
        failures: source.failures,
        error: source.error === null ? null : { code: source.error, message: source.message ?? '' },
        stale: whyStale(source, now),
        drift: whyDrifted(parseDays(state.meta(shapeKey(source.url)))),
      })),
      waiting: {
        count,
        given_up: memory.givenUp(),
        next_try_at: isoOrNull(next_try),
        first: addresses.map(({ url, error, tries, next_try: at }) => ({
          url,
          code: error,
          tries,
          next_try_at: new Date(at ?? 0).toISOString(),
        })),
      },
      articles: state.get<{ n: number }>('SELECT count(*) AS n FROM articles')?.n ?? 0,
    }
  } finally {
    state.close()
  }
}

const isoOrNull = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString())
