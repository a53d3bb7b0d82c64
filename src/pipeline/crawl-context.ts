import type { CrawlMemory } from '../store/crawl-memory.ts'
import type { Ledger } from '../store/ledger.ts'
import type { DiskStop } from './disk-stop.ts'
import type { Frontier } from './frontier.ts'
import type { LostRecords } from './lost-records.ts'
import type { CrawlOptions } from './settings.ts'
import type { Stages } from './stages.ts'
import type { Tally } from './tally.ts'
import type { Workforce } from './workforce.ts'

/** What the parts of one crawl share. */
export interface CrawlContext {
  readonly options: CrawlOptions
  readonly stages: Stages
  readonly ledger: Ledger
  readonly memory: CrawlMemory
  readonly lost: LostRecords
  readonly workforce: Workforce
  readonly tally: Tally
  readonly frontier: Frontier
  readonly stop: DiskStop
  /** Epoch milliseconds. */
  readonly now: () => number
}
