import { errorCodes, NewsledgerError } from '../lib/errors.ts'
import type { Outcome } from '../model/outcome.ts'
import type { Page } from '../model/page.ts'
import type { Article } from '../model/record.ts'
import type { Validators } from '../store/crawl-memory.ts'
import { addressOf } from './addresses.ts'
import type { CrawlContext } from './crawl-context.ts'
import type { Task } from './frontier.ts'
import { nextCheckMs, nextLookMs, nextTryMs } from './schedule.ts'
import { defaults } from './settings.ts'

const hourMs = 3_600_000

/** Tells the crawl's memory how each address ended, and so when it is asked for again. */
export class CrawlResults {
  readonly #context: CrawlContext

  constructor(context: CrawlContext) {
    this.#context = context
  }

  /** The address led to an article: both it and the article's own are known from now on. Returns the key of the article's own. */
  found(task: Task, article: Article): string | null {
    const { memory, stages } = this.#context
    const { id, url } = article
    const statedModified = task.candidate?.modifiedAt ?? null
    const note = { id, source: task.source, statedModified, url: url ?? task.url }
    memory.found({ ...note, key: task.key })
    if (url === null) return null
    const { key } = addressOf(url, stages.sites)
    if (key !== task.key) memory.found({ ...note, key })
    return key
  }

  /** `--since` leaves the article out: no later run with it needs another look at the page. */
  leftOut(task: Task, article: Article): void {
    this.found(task, article)
    if (article.published_at !== null) this.#context.memory.leftOut(task.key, article.published_at)
  }

  /** The article was fetched and looked at. `foundIn`: field → where in the page it was found. */
  checked(id: string, page: Page, isChanged: boolean, foundIn?: Readonly<Record<string, string>>): void {
    const { memory, now, options } = this.#context
    const known = memory.article(id)
    // The ledger counts the fetch that brought the text, too: after it comes the first look.
    const checks = isChanged ? 0 : (known?.checks ?? 0)
    const next = nextCheckMs(now(), checks, options.recheckHours ?? defaults.recheckHours)
    memory.checked(id, now(), next, validatorsOf(page, known), foundIn ? JSON.stringify(foundIn) : null)
  }

  /** The article's address leads to another one by now, which is looked at in its place. */
  moved(id: string): void {
    const { memory, now } = this.#context
    const article = memory.article(id)
    if (article) memory.checked(id, now(), null, article)
  }

  /** The change that the source stated was looked at, whatever came of it: the same statement asks for no further look. */
  stated({ key, candidate }: Task): void {
    if (candidate?.modifiedAt) this.#context.memory.stated(key, candidate.modifiedAt)
  }

  /** The address brought no article. Returns the error as it is to be reported. */
  failed(task: Task, error: NewsledgerError, outcome: Outcome): NewsledgerError {
    const { memory, ledger, now, options } = this.#context
    const article = task.id ? memory.article(task.id) : undefined
    if (error.code === 'gone' && article) {
      ledger.markGone(article, () => {
        this.stated(task)
        if (task.role === 'known') memory.checked(article.id, now(), null, article)
      })
    } else if (task.role === 'known' && article) {
      const modifiedAt = task.candidate?.modifiedAt
      const isStated = modifiedAt !== undefined && memory.address(task.key)?.stated_modified !== modifiedAt
      // The next look is planned: the same statement asks for none before it, and is not forgotten with the first.
      this.stated(task)
      const recheckHours = options.recheckHours ?? defaults.recheckHours
      const next = isStated ? now() + hourMs : nextLookMs(error, { nowMs: now(), checks: article.checks, recheckHours })
      memory.checked(article.id, now(), next, article)
    }
    // robots.txt is asked again in each run; what was named is not tried again unasked.
    if (task.role !== 'listed' || outcome === 'disallowed') return error
    const known = memory.address(task.key)
    const next = nextTryMs(error, {
      nowMs: now(),
      tries: (known?.tries ?? 0) + 1,
      sinceMs: known?.failed_since ?? now(),
      retryDays: options.retryDays ?? defaults.retryDays,
    })
    const note = { key: task.key, id: task.id ?? null, url: task.url, source: task.source, statedModified: null }
    memory.failed(note, error.code, now(), next)
    const isGivenUp = next === null && errorCodes[error.code].retry
    return isGivenUp ? givenUp(error) : error
  }
}

function givenUp({ code, message, url }: NewsledgerError): NewsledgerError {
  const why = 'given up, since it has failed for as long as "retry_days" says'
  return new NewsledgerError(code, `${message}; ${why}`, { url })
}

/** What to send with the next request for a page; a 304 may leave out what it has not changed (RFC 9110 §15.4.5). */
export function validatorsOf({ url, finalUrl, headers, status }: Page, before: Validators | undefined): Validators {
  const kept = status === 304 ? before : undefined
  return {
    etag: headers.etag ?? kept?.etag ?? null,
    last_modified: headers['last-modified'] ?? kept?.last_modified ?? null,
    given_at: finalUrl === url ? null : finalUrl,
  }
}
