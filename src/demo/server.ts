import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sha256Hex } from '../lib/hash.ts'
import { notFoundPage, type Resource, type Round, siteResources } from './site.ts'

export interface DemoRequest {
  readonly method: string
  /** With the query, as asked for. */
  readonly path: string
  readonly at: Date
}

export interface DemoSite extends AsyncDisposable {
  /** Address of the front page, with a slash at the end. */
  readonly url: string
  /** What a crawl is given: the sitemap and the feed state when an article last changed, so they come before the front page. */
  readonly sources: readonly string[]
  /** Shows the site as it stands in this round. */
  round(round: Round): void
  /** Every request so far, in order of arrival. */
  requests(): readonly DemoRequest[]
  /** Ends open connections too. */
  close(): Promise<void>
}

export interface DemoSiteOptions {
  /** 0, the default: any free one. */
  readonly port?: number
  /** The clock of {@link DemoRequest.at}. */
  readonly now?: () => Date
}

interface Answer {
  readonly status: number
  readonly headers: OutgoingHttpHeaders
  readonly body: Uint8Array | null
}

/** Whether the client's copy is still good. `If-None-Match` goes first (RFC 9110 §13.2.2). */
function isUnchanged(asked: IncomingHttpHeaders, etag: string, modifiedMs: number): boolean {
  const tags = asked['if-none-match']
  if (tags !== undefined) {
    return tags.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag)
  }
  return Date.parse(asked['if-modified-since'] ?? '') >= modifiedMs
}

function answerFor(resource: Resource, asked: IncomingHttpHeaders): Answer {
  const { status, contentType, body, modifiedAt } = resource
  const headers: OutgoingHttpHeaders = { 'Content-Type': contentType, 'Content-Length': body.length }
  if (modifiedAt === undefined) return { status, headers, body }
  const etag = `"${sha256Hex(body).slice(0, 16)}"`
  const modified = new Date(modifiedAt)
  const validators = { ETag: etag, 'Last-Modified': modified.toUTCString(), 'Cache-Control': 'no-cache' }
  if (isUnchanged(asked, etag, modified.getTime())) return { status: 304, headers: validators, body: null }
  return { status, headers: { ...headers, ...validators }, body }
}

const busy: Answer = {
  status: 503,
  headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Length': 5, 'Retry-After': 1 },
  body: Buffer.from('Busy\n'),
}

const notAllowed: Answer = { status: 405, headers: { Allow: 'GET, HEAD', 'Content-Length': 0 }, body: null }

/**
 * Serve the demo's news site on 127.0.0.1, in its first round.
 *
 * @throws {Error} with the system's `code`, such as `EADDRINUSE`
 */
export async function openDemoSite({ port = 0, now = () => new Date() }: DemoSiteOptions = {}): Promise<DemoSite> {
  const requests: DemoRequest[] = []
  const busySeen = new Set<string>()
  let resources: ReadonlyMap<string, Resource> = new Map()

  const answer = (method: string, path: string, asked: IncomingHttpHeaders): Answer => {
    if (method !== 'GET' && method !== 'HEAD') return notAllowed
    const resource = resources.get(path) ?? notFoundPage()
    if (resource.busyFirst && !busySeen.has(path)) {
      busySeen.add(path)
      return busy
    }
    return answerFor(resource, asked)
  }

  const server = createServer((request, response) => {
    const { method = 'GET', url: path = '/' } = request
    requests.push({ method, path, at: now() })
    const { status, headers, body } = answer(method, path.split('?', 1)[0] ?? '/', request.headers)
    response.writeHead(status, headers)
    response.end(method === 'HEAD' ? null : body)
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')

  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const round = (n: Round) => {
    resources = siteResources(origin, n)
  }
  round(1)
  const close = async () => {
    if (!server.listening) return
    const closed = once(server, 'close')
    server.close()
    server.closeAllConnections()
    await closed
  }
  return {
    url: `${origin}/`,
    sources: ['/sitemap-news.xml', '/feed.xml', '/'].map((path) => origin + path),
    round,
    requests: () => requests,
    close,
    [Symbol.asyncDispose]: close,
  }
}
