/**
 * Every code that a report can hold, with what it means to the person who reads it and whether a later try helps.
 *
 * Codes are API: they are documented in docs/errors.md (a test compares), and they do not change.
 */
export const errorCodes = {
  // Fetching
  bad_url: { means: 'not an http or https address, or one that no URL parser accepts', retry: false },
  credentials_in_url: { means: 'the address holds a user name or password, which is never sent', retry: false },
  dns: { means: 'the host name does not resolve', retry: true },
  refused: { means: 'the host refused the connection', retry: true },
  reset: { means: 'the connection broke before the answer was complete', retry: true },
  tls: { means: 'no trustworthy TLS connection (expired, self-signed or another host’s certificate)', retry: false },
  timeout: { means: 'no complete answer within --timeout', retry: true },
  too_large: { means: 'the answer is larger than --max-bytes after decompression', retry: false },
  truncated: { means: 'the answer ended before its stated length', retry: true },
  bad_encoding: { means: 'the answer’s compression is damaged or unknown', retry: true },
  http_4xx: { means: 'the server answered with a 4xx status other than 404, 408, 410 and 429', retry: false },
  http_5xx: { means: 'the server answered with a 5xx status', retry: true },
  http_status: { means: 'the server answered with a status that brings no page', retry: false },
  rate_limited: { means: 'the server answered 429 or asked to wait longer than this run may', retry: true },
  gone: { means: 'the page answered 404 or 410, or says that it is withdrawn', retry: false },
  redirect_loop: { means: 'too many redirects, or a circle of them', retry: false },
  bad_redirect: { means: 'a redirect without address, or to something that is not http or https', retry: false },
  private_address: {
    means: 'a loopback, private or link-local address, refused without --allow-private-network',
    retry: false,
  },
  disallowed: { means: 'robots.txt of the host closes this address', retry: false },
  robots_unreachable: {
    means: 'robots.txt could not be read (5xx, no answer, or larger than --max-bytes), so nothing may be fetched',
    retry: true,
  },
  host_parked: { means: 'the host failed several times in a row and rests', retry: true },
  // Sources and pages
  bad_feed: { means: 'a feed that is damaged, cut off or empty', retry: true },
  bad_sitemap: { means: 'a sitemap that is damaged, cut off or empty', retry: true },
  empty_source: { means: 'the page lists no article', retry: true },
  source_too_large: {
    means: 'the source lists more new addresses than one run takes; later runs take the rest',
    retry: true,
  },
  stale_source: {
    means: 'the source has brought nothing for much longer than usual, or its links yield no article',
    retry: true,
  },
  not_html: { means: 'neither HTML nor a source: a picture, a PDF, a program', retry: false },
  not_an_article: { means: 'the page holds no article', retry: false },
  too_complex: { means: 'markup nested deeper than any page a browser would show', retry: false },
  layout_drift: {
    means:
      'a source’s articles lack a field, or have bodies or claims of another size, unlike those of the last 7 days',
    retry: false,
  },
  damaged_page: { means: 'a kept page that is damaged, or lies in a damaged archive file', retry: false },
  // Article files and records
  no_front_matter: { means: 'the file does not begin with front matter between two "---" lines', retry: false },
  unsafe_front_matter: { means: 'front matter that names a programming language, which is never run', retry: false },
  file_cut_off: { means: 'the article file ends before its last line', retry: false },
  file_too_large: { means: 'the file is larger than any article file may be', retry: false },
  not_text: { means: 'the file is not UTF-8 text', retry: false },
  missing_field: { means: 'a front matter field without which there is no article is empty or absent', retry: false },
  bad_field: { means: 'a front matter field that does not hold what it must', retry: false },
  bad_id: { means: 'an id that cannot be a file name', retry: false },
  hash_mismatch: { means: 'the body does not hash to the content hash beside it', retry: false },
  invalid_unicode: { means: 'text with half a surrogate pair, which no UTF-8 file can hold', retry: false },
  bad_record: { means: 'a record that does not fit the schema', retry: false },
  missing_record: { means: 'a record that a change line or article file tells of is not there', retry: false },
  missing_article: { means: 'an article file that a record tells of is not there', retry: false },
  article_differs: { means: 'an article file says other things than its record', retry: false },
  bad_change_log: { means: 'a line of changes.jsonl is damaged, missing or doubled', retry: false },
  newer_version: { means: 'written by a newer newsledger, so not touched', retry: false },
  // Disk
  not_found: { means: 'no such file or folder', retry: false },
  unreadable: { means: 'the file or folder cannot be read', retry: false },
  unwritable: { means: 'the file or folder cannot be written', retry: false },
  disk_full: { means: 'no space, quota or inode left on the disk', retry: true },
  // Use
  usage: { means: 'the command line is wrong', retry: false },
  bad_config: { means: 'the config file is wrong', retry: false },
  bad_date: { means: 'not a date of the form YYYY-MM-DD', retry: false },
  bad_input: { means: 'the input is not what the command or function takes', retry: false },
  unknown_language: { means: 'no language pack for this language', retry: false },
  busy: { means: 'another run holds the folders', retry: true },
  stopped: { means: 'the run was stopped by a signal before this item', retry: true },
  internal: { means: 'a mistake in newsledger itself; please report it', retry: false },
} as const

export type ErrorCode = keyof typeof errorCodes

export interface ErrorPlace {
  readonly url?: string | undefined
  readonly path?: string | undefined
  readonly cause?: unknown
}

/** What newsledger throws: `code` for programs, `message` for people, `url` or `path` for where, `cause` for why. */
export class NewsledgerError extends Error {
  override readonly name: string = 'NewsledgerError'
  readonly code: ErrorCode
  readonly url: string | undefined
  readonly path: string | undefined

  constructor(code: ErrorCode, message: string, place: ErrorPlace = {}) {
    super(message, place.cause === undefined ? undefined : { cause: place.cause })
    this.code = code
    this.url = place.url
    this.path = place.path
  }
}

/** An address that brought no page. `retryable`: a later try may help; `status`: of the HTTP answer, if there was one. */
export class FetchError extends NewsledgerError {
  override readonly name = 'FetchError'
  readonly retryable: boolean
  readonly status: number | undefined

  constructor(code: ErrorCode, message: string, place: ErrorPlace & { status?: number | undefined } = {}) {
    super(code, message, place)
    this.retryable = errorCodes[code].retry
    this.status = place.status
  }
}

/** Bytes or text that are not what they claim to be: a page, a feed, an article file, a record. */
export class FormatError extends NewsledgerError {
  override readonly name = 'FormatError'
}

/** The disk did not do what was asked. */
export class StoreError extends NewsledgerError {
  override readonly name = 'StoreError'
}

/** A command line, option, config file or argument that is wrong: exit status 2. */
export class UsageError extends NewsledgerError {
  override readonly name = 'UsageError'
}

/** Another run holds the folders: exit status 3. */
export class BusyError extends NewsledgerError {
  override readonly name = 'BusyError'
}

/** An error as plain data, for the way between threads: a clone of an `Error` keeps neither its class nor its fields. */
export interface ErrorData {
  readonly name: string
  readonly code: ErrorCode
  readonly message: string
  readonly url: string | undefined
  readonly path: string | undefined
  readonly status: number | undefined
}

const errorClasses: ReadonlyMap<string, new (code: ErrorCode, message: string, place: ErrorPlace) => NewsledgerError> =
  new Map(
    [FetchError, FormatError, StoreError, UsageError, BusyError].map((errorClass) => [errorClass.name, errorClass]),
  )

export function errorToData(error: NewsledgerError): ErrorData {
  const { name, code, message, url, path } = error
  return { name, code, message, url, path, status: error instanceof FetchError ? error.status : undefined }
}

export function errorFromData({ name, code, message, url, path, status }: ErrorData): NewsledgerError {
  const place = { url, path, status }
  return new (errorClasses.get(name) ?? NewsledgerError)(code, message, place)
}
