import { once } from 'node:events'
import { createServer, type OutgoingHttpHeaders, type Server } from 'node:http'
import { type AddressInfo, isIP } from 'node:net'
import { NewsledgerError, UsageError } from '../lib/errors.ts'
import { html } from '../lib/markup.ts'
import type { IndexProgress } from '../store/search/catch-up.ts'
import { badRequest, notFound, type Page, Problem } from './answer.ts'
import { Assets } from './assets.ts'
import { renderPage } from './layout.ts'
import { OpenIndex } from './open-index.ts'
import { Parameters } from './parameters.ts'
import { findPageAt, type Ledger } from './routes.ts'

export interface ViewOptions {
  readonly output: string
  /** Address or name to listen on. 127.0.0.1 unless told. */
  readonly host?: string
  /** 0, the default: any free one. */
  readonly port?: number
  readonly parse: Ledger['parse']
  readonly status: Ledger['status']
  readonly now?: () => number
  /** Told of what cannot be read, and of mistakes of ours: each goes on. */
  readonly onTrouble?: (error: Error) => void
  readonly onProgress?: (progress: IndexProgress) => void
  readonly onReady?: () => void
}

export interface View extends AsyncDisposable {
  /** `http://127.0.0.1:43123/` */
  readonly url: string
  /** Resolves when the index is up to the change log, or cannot be. */
  settled(): Promise<void>
  close(): Promise<void>
}

const longestAddress = 4096
/** A client that sends its request so slowly is hung up on. */
const headersMs = 10_000

/** No script, style, picture or connection but the server's own, whatever a page should hold. */
const safety: OutgoingHttpHeaders = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
}

interface Answer {
  readonly status: number
  readonly headers: OutgoingHttpHeaders
  readonly body: string | Buffer
}

/**
 * Serve the reading page of a ledger.
 *
 * @throws {UsageError} when the port is taken, or the host is none of this machine's
 */
export async function openView(options: ViewOptions): Promise<View> {
  const { output, host = '127.0.0.1', port = 0, onTrouble = () => {}, now = Date.now } = options
  const assets = new Assets()
  const index = new OpenIndex(output, {
    onTrouble,
    ...(options.onProgress && { onProgress: options.onProgress }),
    ...(options.onReady && { onReady: options.onReady }),
  })
  const ledger: Ledger = {
    output,
    index: () => index.current(),
    isBehind: () => index.isBehind,
    parse: options.parse,
    status: options.status,
    now,
  }

  const answer = async (method: string, target: string, asked: string | undefined): Promise<Answer> => {
    const isJson = target.split('?', 1)[0]!.endsWith('.json')
    try {
      if (method !== 'GET' && method !== 'HEAD')
        throw new Problem(405, 'method_not_allowed', 'Only for reading', 'This server only answers GET and HEAD.')
      if (!isOurHost(asked, host)) {
        throw new Problem(
          421,
          'wrong_host',
          'Wrong host name',
          `This server does not answer to that host name; --host names another.`,
        )
      }
      const { path, query } = parseTarget(target)
      const asset = assets.find(path)
      if (asset) {
        const headers = { 'Content-Type': asset.contentType, 'Cache-Control': 'public, max-age=31536000, immutable' }
        return { status: 200, headers, body: asset.bytes }
      }
      const segments = segmentsOf(isJson ? path.slice(0, -'.json'.length) : path)
      const page = await findPageAt(ledger, segments, new Parameters(query))
      return isJson ? jsonAnswer(page.status ?? 200, page.data) : htmlAnswer(page)
    } catch (error) {
      const problem = problemOf(error)
      const headers: OutgoingHttpHeaders = {
        ...(problem.status === 405 && { Allow: 'GET, HEAD' }),
        ...(problem.retryAfter !== undefined && { 'Retry-After': problem.retryAfter }),
      }
      const data = { error: { status: problem.status, code: problem.code, message: problem.message } }
      const {
        status,
        body,
        headers: more,
      } = isJson ? jsonAnswer(problem.status, data) : htmlAnswer(problemPage(problem, data, target))
      return { status, body, headers: { ...more, ...headers } }
    }
  }

  const problemOf = (error: unknown): Problem => {
    if (error instanceof Problem) return error
    if (error instanceof NewsledgerError) {
      onTrouble(error)
      return new Problem(
        500,
        error.code,
        'This cannot be read',
        `${error.message}. “newsledger verify” tells more, and “newsledger verify --repair” builds again what can be.`,
      )
    }
    if (typeof (error as { errcode?: unknown }).errcode === 'number') {
      index.drop()
      onTrouble(error as Error)
      return new Problem(503, 'index_damaged', 'The search index is damaged', 'It is opened or built again.', 2)
    }
    onTrouble(error instanceof Error ? error : new Error(String(error)))
    return new Problem(
      500,
      'internal',
      'A mistake in newsledger',
      'This page could not be made; the terminal tells more. Please report it.',
    )
  }

  const htmlAnswer = (page: Page): Answer => ({
    status: page.status ?? 200,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' },
    body: renderPage(page, assets.pathOf),
  })

  const server = createServer({ headersTimeout: headersMs, requestTimeout: headersMs }, (request, response) => {
    const { method = 'GET', url = '/' } = request
    void answer(method, url, request.headers.host).then(({ status, headers, body }) => {
      response.writeHead(status, { ...safety, ...headers, 'Content-Length': Buffer.byteLength(body) })
      response.end(method === 'HEAD' ? undefined : body)
    })
  })
  await listen(server, host, port)
  // What the first page reads is read before somebody waits for it.
  void index
    .settled()
    .then(() => findPageAt(ledger, [], new Parameters('')))
    .catch(() => {})

  const close = async () => {
    index[Symbol.dispose]()
    if (!server.listening) return
    const closed = once(server, 'close')
    server.close()
    server.closeAllConnections()
    await closed
  }
  const { port: taken } = server.address() as AddressInfo
  return {
    url: `http://${isIP(host) === 6 ? `[${host}]` : host}:${taken}/`,
    settled: () => index.settled(),
    close,
    [Symbol.asyncDispose]: close,
  }
}

function jsonAnswer(status: number, data: unknown): Answer {
  const headers = { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-cache' }
  return { status, headers, body: `${JSON.stringify(data, null, 2)}\n` }
}

/** What may be there in a moment is asked for again, by the page's script or by hand: a page that reloads itself takes the reader's place away. */
function problemPage({ status, title, message, retryAfter }: Problem, data: unknown, target: string): Page {
  const path = retryAfter === undefined ? '/articles' : target
  const main =
    retryAfter === undefined
      ? html`<h1>${title}</h1><p class="empty">${message}</p><p><a href="/articles">All articles</a></p>`
      : html`<h1>${title}</h1><p class="empty" data-again="${retryAfter}">${message}</p><p role="status"></p><p><a href="${target}">Look again</a></p>`
  return { title, path, status, main, data }
}

/**
 * Whether a request names this server. A page from elsewhere can make its own host name resolve to this machine (DNS rebinding), but never
 * an address, so addresses are ours, and of the names only those that were told.
 */
export function isOurHost(asked: string | undefined, host: string): boolean {
  const name = /^(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(:\d{1,5})?$/i.exec(asked ?? '')?.[1]?.toLowerCase()
  if (name === undefined) return false
  if (name === 'localhost' || name === host.toLowerCase()) return true
  const address = name.replace(/^\[|\]$/g, '')
  const isLoopback = host === '127.0.0.1' || host === 'localhost' || host === '::1'
  return isLoopback ? address === '127.0.0.1' || address === '::1' : isIP(address) !== 0
}

/** @throws {Problem} */
function parseTarget(target: string): { path: string; query: string } {
  if (target.length > longestAddress)
    throw new Problem(414, 'too_long', 'That address is too long', `At most ${longestAddress} characters are read.`)
  if (!target.startsWith('/')) throw badRequest('The address must begin with a slash.')
  const at = target.indexOf('?')
  return at < 0 ? { path: target, query: '' } : { path: target.slice(0, at), query: target.slice(at + 1) }
}

/** The parts of a path, each decoded by itself: an encoded slash parts nothing. @throws {Problem} */
function segmentsOf(path: string): string[] {
  if (path === '/') return []
  return path
    .slice(1)
    .split('/')
    .map((segment) => {
      let text: string
      try {
        text = decodeURIComponent(segment)
      } catch {
        throw badRequest('It holds a “%” that stands for no character.')
      }
      if (text === '' || text === '.' || text === '..' || text.includes('\0')) throw notFound('There is no such page.')
      return text
    })
}

async function listen(server: Server, host: string, port: number): Promise<void> {
  try {
    server.listen(port, host)
    await once(server, 'listening')
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    const at = `cannot listen on ${host}:${port}`
    const why = new Map([
      ['EADDRINUSE', `${at}: something else does; name another --port, or leave it out for a free one`],
      ['EACCES', `${at}: ports below 1024 are for the system; name a higher --port`],
      ['EADDRNOTAVAIL', `${at}: this machine does not have that address; name another --host`],
      ['ENOTFOUND', `${at}: there is no such host name`],
    ]).get(code ?? '')
    throw new UsageError('usage', why ?? `${at}: ${message}`, { cause })
  }
}
