import type { Markup } from '../lib/markup.ts'

/** A page: what people see, and the same as data at the same address with `.json`. */
export interface Page {
  readonly title: string
  readonly main: Markup
  readonly data: unknown
  /** Which part of the page's menu it belongs to. */
  readonly section?: 'articles' | 'figures' | 'crawl'
  /** Path and query of the page without `.json`; the JSON link is made of it. */
  readonly path: string
  /** 200 where nothing else is said. */
  readonly status?: number
  /** Whether the page holds a chart. */
  readonly hasChart?: boolean
}

/** What cannot be shown, as the reader is told it. `status` is that of HTTP. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly status: number
  readonly title: string
  readonly code: string
  /** Seconds after which it may be gone. */
  readonly retryAfter: number | undefined

  constructor(status: number, code: string, title: string, message: string, retryAfter?: number) {
    super(message)
    this.status = status
    this.code = code
    this.title = title
    this.retryAfter = retryAfter
  }
}

export const notFound = (what: string) => new Problem(404, 'not_found', 'Not here', what)
export const badRequest = (why: string) => new Problem(400, 'bad_request', 'That address is not right', why)
