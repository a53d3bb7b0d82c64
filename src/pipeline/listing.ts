import type { Candidate } from '../model/candidate.ts'
import { type Address, addressOf } from './addresses.ts'
import type { CrawlContext } from './crawl-context.ts'
import type { Task } from './frontier.ts'
import { asNewsledgerError, type Settled } from './item.ts'

/**
 * Decides what an address that a source lists needs: nothing, or to be fetched, now or under `--limit` later.
 *
 * Each article is decided on once in a run, under however many addresses it is listed.
 */
export class Listing {
  readonly #context: CrawlContext
  /** Identity keys dealt with. */
  readonly #seen = new Set<string>()
  /** Known articles, key → address, that no source has stated a change of so far: the next list may. */
  readonly #unchanged = new Map<string, string>()
  /** Ids of known articles that are looked at in this run: whatever other addresses lead to them, one look is enough. */
  readonly #looked = new Set<string>()
  /** Articles that a source may still bring in this run, where the config file limits it. */
  readonly #allowances: Map<string, number>
  /** With `--limit`: what sources list, by source, until all lists are read. */
  readonly #held = new Map<string, Task[]>()
  #budget: number

  constructor(context: CrawlContext) {
    this.#context = context
    const { limit, sources = [] } = context.options
    this.#budget = limit ?? Number.POSITIVE_INFINITY
    this.#allowances = new Map(
      sources.flatMap(({ url, limit }) => (limit === undefined ? [] : [[url, limit] as const])),
    )
  }

  /** Whether the key is dealt with for the first time. */
  isFirst(key: string): boolean {
    if (this.#seen.has(key)) return false
    this.#seen.add(key)
    return true
  }

  /** Whether part of what a source lists is left out on purpose, so that its list must be read again. */
  isLimited(source: string): boolean {
    const { limit, since } = this.#context.options
    return limit !== undefined || since !== undefined || this.#allowances.has(source)
  }

  /** Enters one listed address; returns whether it is new. What needs no fetching is yielded, settled. */
  *add(candidate: Candidate, source: string | null, isDue = false): Generator<Settled, boolean> {
    const { memory, lost, now, frontier, stages } = this.#context
    let address: Address
    try {
      address = addressOf(candidate.url, stages.sites)
    } catch (error) {
      yield { at: candidate.url, outcome: 'failed', error: asNewsledgerError(error, { url: candidate.url }) }
      return false
    }
    const { key, url: at } = address
    if (address.isArticle === false || (this.#seen.has(key) && !this.#unchanged.has(key))) return false
    this.#seen.add(key)
    const known = memory.address(key)
    const id = known?.id ?? address.id
    const article = id === null ? undefined : memory.article(id)
    if (article) {
      const isStated = isStatedChange(candidate, known?.stated_modified ?? null, article.checked_at)
      const isLost = lost.note(article.content_hash)
      const isWanted = isStated || isDue || isLost || isPast(article.next_check, now())
      if (!isWanted || this.#looked.has(article.id)) {
        this.#unchanged.set(key, at)
        return false
      }
      this.#unchanged.delete(key)
    } else if (known?.error && !isDue && !isPast(known.next_try, now())) {
      yield { at, outcome: 'skipped' }
      return false
    }
    // What was changed last before a day was published before it.
    if (
      this.isTooOld((article ? null : this.#publishedAt(key)) ?? candidate.publishedAt ?? candidate.modifiedAt) ||
      (!article && source !== null && !this.#allow(source))
    ) {
      yield { at, outcome: 'skipped' }
      return false
    }
    if (article) this.#looked.add(article.id)
    const role = article ? 'known' : 'listed'
    const task: Task = { ...address, role, source, candidate, id: article ? id : address.id }
    if (Number.isFinite(this.#budget)) this.#hold(task)
    else frontier.add(task)
    return article === undefined
  }

  /** Whether `--since` leaves out what was published then. */
  isTooOld(publishedAt: string | null | undefined): boolean {
    const { since } = this.#context.options
    if (since === undefined || !publishedAt) return false
    return since.length === 10 ? publishedAt.slice(0, 10) < since : Date.parse(publishedAt) < Date.parse(since)
  }

  /** As its page said when an earlier run left it out. */
  #publishedAt(key: string): string | null {
    const { memory, options } = this.#context
    return options.since === undefined ? null : memory.publishedAt(key)
  }

  /** Under `--limit`, lets the next articles go: from each source in turn. */
  release(): void {
    while (this.#budget > 0 && this.#held.size > 0) {
      for (const [source, tasks] of this.#held) {
        const task = tasks.shift()
        if (tasks.length === 0) this.#held.delete(source)
        if (!task || !this.take()) continue
        this.#context.frontier.add({ ...task, isCounted: true })
      }
    }
  }

  /** Takes one article from what `--limit` allows; `false` when nothing is left. */
  take(): boolean {
    if (this.#budget <= 0) return false
    this.#budget -= 1
    return true
  }

  /** An article that was let go brought nothing: another may take its place. */
  giveBack(): void {
    this.#budget += 1
  }

  /** After the work: what no source stated a change of, and what was left out. */
  *rest(): Generator<Settled> {
    for (const at of this.#unchanged.values()) yield { at, outcome: 'unchanged' }
    for (const tasks of this.#held.values()) for (const { url } of tasks) yield { at: url, outcome: 'skipped' }
  }

  #hold(task: Task): void {
    const source = task.source ?? ''
    const held = this.#held.get(source)
    if (held) held.push(task)
    else this.#held.set(source, [task])
  }

  /** Takes one article from what the config file allows a source in this run. */
  #allow(source: string): boolean {
    const left = this.#allowances.get(source)
    if (left === undefined) return true
    if (left > 0) this.#allowances.set(source, left - 1)
    return left > 0
  }
}

/** Whether the source states another change than the last time, and one that is later than that, or than the last look at the article. */
function isStatedChange({ modifiedAt }: Candidate, statedBefore: string | null, checkedMs: number): boolean {
  if (modifiedAt === undefined || modifiedAt === statedBefore) return false
  // A year too far ahead, put right since, must not hide all changes until then.
  const before = statedBefore === null ? checkedMs : Math.min(Date.parse(statedBefore), checkedMs)
  return Date.parse(modifiedAt) > before
}

function isPast(moment: number | null, nowMs: number): boolean {
  return moment !== null && moment <= nowMs
}
