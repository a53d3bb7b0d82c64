import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'

/** One request that the server has got: `at` is its arrival, on the clock of `performance.now()`. */
export interface SeenRequest {
  readonly method: string
  /** Path and query, as sent. */
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly at: number
}

export type Handler = (request: IncomingMessage, response: ServerResponse, url: URL) => unknown

export interface TestServer extends AsyncDisposable {
  /** The address of a path on this server. */
  url(path?: string): string
  /** `127.0.0.1:40123` */
  readonly host: string
  readonly port: number
  /** Answer a path (without query) in an own way, before every built-in route. A string or bytes are sent as HTML. */
  handle(path: string, answer: Handler | string | Uint8Array): void
  /** Every request so far, robots.txt included, in order of arrival. */
  readonly requests: readonly SeenRequest[]
  /** How many connections were opened so far. */
  connections(): number
  /** Smallest time between two requests, in ms; `null` with fewer than two. */
  smallestGapMs(): number | null
  close(): Promise<void>
}

const page = '<!doctype html><html lang="en"><title>A page</title><p>Exports rose 19.8 percent.</p></html>'
const bombBytes = 16 * 1024 * 1024

/**
 * A server on loopback that answers any path with 404, `/page` with a page, and these in the ways their names say:
 *
 * - no or slow answers: `/never`, `/never-ends-headers`, `/drip` (a byte each 10 ms), `/slow?ms=50`
 * - no end: `/endless`, `/endless-headers`, `/many-cookies`
 * - compression: `/gzip`, `/br`, `/zstd`, `/deflate`, `/deflate-raw`, `/bomb-gzip`, `/bomb-br`, `/bomb-zstd`, `/bomb-nested`,
 *   `/damaged-gzip`, `/damaged-br`, `/damaged-zstd`, `/cut-gzip`, `/gzip-garbage`, `/unknown-encoding`, `/many-encodings`
 * - length: `/truncated`, `/truncated-chunked`, `/longer-than-stated`, `/bytes/1000`
 * - connection: `/reset`, `/hang-up`, `/no-http`
 * - redirects: `/redirect?to=…` (`&status=308`), `/redirects/3` (ends at `/page`), `/redirect-loop`, `/redirect-circle/a`,
 *   `/redirect-nowhere`
 * - `/status/503` (`?retry-after=5`), `/etag` (304 to its own validator), `/etag-changes` (never the same one),
 *   `/modified-in-future`, `/echo` (the request's headers as JSON)
 * - content: `/wrong-charset` (EUC-KR that says UTF-8), `/control-bytes`, `/deep?depth=100000` (nested elements),
 *   `/links?count=100000`, `/calendar/1` (each page links to the next, without end, under new session ids), `/sitemap-of-itself`,
 *   `/entity-bomb` (a feed whose entities expand without measure)
 *
 * @param options `robots`: the path as which `/robots.txt` is answered
 */
export async function openServer(
  options: { host?: string; port?: number; tls?: { key: string; cert: string }; robots?: string } = {},
): Promise<TestServer> {
  const requests: SeenRequest[] = []
  const handlers = new Map<string, Handler | string | Uint8Array>()
  const sockets = new Set<Socket>()
  const timers = new Set<NodeJS.Timeout>()
  let connections = 0

  const every = (ms: number, response: ServerResponse, act: () => void) => {
    const timer = setInterval(act, ms)
    timers.add(timer)
    response.on('close', () => {
      clearInterval(timer)
      timers.delete(timer)
    })
  }

  const listen = (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', 'http://test')
    requests.push({
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.headers,
      at: performance.now(),
    })
    response.on('error', () => {})
    const own = handlers.get(url.pathname)
    if (typeof own === 'function') own(request, response, url)
    else if (own !== undefined) send(response, own)
    else {
      if (options.robots !== undefined && url.pathname === '/robots.txt') url.pathname = options.robots
      misbehave(request, response, url, every)
    }
  }
  const settings = { keepAliveTimeout: 5_000 }
  const server = options.tls ? createTlsServer({ ...settings, ...options.tls }, listen) : createServer(settings, listen)
  server.on('connection', (socket) => {
    connections++
    sockets.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, options.host ?? '127.0.0.1', resolve)
  })
  const { port, address, family } = server.address() as AddressInfo
  const host = `${family === 'IPv6' ? `[${address}]` : address}:${port}`

  const close = async () => {
    for (const timer of timers) clearInterval(timer)
    for (const socket of sockets) socket.destroy()
    await new Promise<void>((resolve) => server.close(() => resolve()))
  }
  return {
    url: (path = '/') => `${options.tls ? 'https' : 'http'}://${host}${path}`,
    host,
    port,
    handle: (path, answer) => void handlers.set(path, answer),
    requests,
    connections: () => connections,
    smallestGapMs: () => {
      let smallest: number | null = null
      for (let i = 1; i < requests.length; i++) {
        const gap = requests[i]!.at - requests[i - 1]!.at
        if (smallest === null || gap < smallest) smallest = gap
      }
      return smallest
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}

function send(response: ServerResponse, body: string | Uint8Array, headers: Record<string, string> = {}) {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers })
  response.end(body)
}

function misbehave(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  every: (ms: number, response: ServerResponse, act: () => void) => void,
): unknown {
  const { socket } = request
  const [, route = '', argument = ''] = url.pathname.split('/')
  switch (route) {
    case 'page':
      return send(response, page)
    case 'never':
      return
    case 'never-ends-headers':
      socket.write('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nX-Half')
      return
    case 'drip':
      response.writeHead(200, { 'content-type': 'text/html' })
      response.write('<')
      return every(10, response, () => response.write('.'))
    case 'slow':
      setTimeout(() => send(response, page), Number(url.searchParams.get('ms') ?? 50))
      return
    case 'endless': {
      response.writeHead(200, { 'content-type': 'text/html' })
      const chunk = Buffer.alloc(65_536, 'a')
      const more = () => {
        while (!response.destroyed && response.write(chunk));
      }
      response.on('drain', more)
      return more()
    }
    case 'endless-headers': {
      socket.write('HTTP/1.1 200 OK\r\n')
      const lines = `X-More: ${'a'.repeat(1000)}\r\n`.repeat(16)
      const more = () => {
        while (!socket.destroyed && socket.write(lines));
      }
      socket.on('drain', more)
      return more()
    }
    case 'many-cookies':
      response.setHeader(
        'set-cookie',
        Array.from({ length: 20_000 }, (_, i) => `c${i}=${i}`),
      )
      return send(response, page)
    case 'gzip':
      return send(response, gzipSync(page), { 'content-encoding': 'gzip' })
    case 'br':
      return send(response, brotliCompressSync(page), { 'content-encoding': 'br' })
    case 'zstd':
      return send(response, zstdCompressSync(page), { 'content-encoding': 'zstd' })
    case 'deflate':
      return send(response, deflateSync(page), { 'content-encoding': 'deflate' })
    case 'deflate-raw':
      return send(response, deflateRawSync(page), { 'content-encoding': 'deflate' })
    case 'bomb-gzip':
      return send(response, bomb('gzip'), { 'content-encoding': 'gzip' })
    case 'bomb-br':
      return send(response, bomb('br'), { 'content-encoding': 'br' })
    case 'bomb-zstd':
      return send(response, bomb('zstd'), { 'content-encoding': 'zstd' })
    case 'bomb-nested':
      return send(response, gzipSync(bomb('gzip')), { 'content-encoding': 'gzip, gzip' })
    case 'damaged-gzip':
      return send(response, damage(gzipSync(page.repeat(20))), { 'content-encoding': 'gzip' })
    case 'damaged-br':
      return send(response, damage(brotliCompressSync(page.repeat(20))), { 'content-encoding': 'br' })
    case 'damaged-zstd':
      return send(response, damage(zstdCompressSync(page.repeat(20))), { 'content-encoding': 'zstd' })
    case 'cut-gzip':
      return send(response, gzipSync(page).subarray(0, 40), { 'content-encoding': 'gzip' })
    case 'gzip-garbage':
      return send(response, Buffer.concat([gzipSync(page), Buffer.from('garbage')]), { 'content-encoding': 'gzip' })
    case 'unknown-encoding':
      return send(response, page, { 'content-encoding': 'rot13' })
    case 'many-encodings':
      return send(response, page, { 'content-encoding': Array(50).fill('gzip').join(', ') })
    case 'truncated':
      socket.end(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100000\r\n\r\n${page}`)
      return
    case 'truncated-chunked':
      socket.end(
        `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n${page.length.toString(16)}\r\n${page}\r\n`,
      )
      return
    case 'longer-than-stated':
      socket.end(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: ${page.length}\r\n\r\n${page}and more`)
      return
    case 'bytes':
      return send(response, Buffer.alloc(Number(argument), 'a'))
    case 'reset':
      socket.resetAndDestroy()
      return
    case 'hang-up':
      socket.destroy()
      return
    case 'no-http':
      socket.end('SSH-2.0-OpenSSH_9.9\r\n')
      return
    case 'redirect':
      response.writeHead(Number(url.searchParams.get('status') ?? 302), { location: url.searchParams.get('to') ?? '' })
      response.end('moved')
      return
    case 'redirects': {
      const left = Number(argument)
      response.writeHead(302, { location: left > 1 ? `/redirects/${left - 1}` : '/page' })
      response.end()
      return
    }
    case 'redirect-loop':
      response.writeHead(301, { location: url.pathname }).end()
      return
    case 'redirect-circle':
      response.writeHead(302, { location: `/redirect-circle/${argument === 'a' ? 'b' : 'a'}` }).end()
      return
    case 'redirect-nowhere':
      response.writeHead(302).end()
      return
    case 'status': {
      const retryAfter = url.searchParams.get('retry-after')
      response.writeHead(Number(argument), retryAfter === null ? {} : { 'retry-after': retryAfter })
      response.end()
      return
    }
    case 'etag':
      if (request.headers['if-none-match'] === '"v1"') response.writeHead(304, { etag: '"v1"' }).end()
      else send(response, page, { etag: '"v1"', 'last-modified': 'Wed, 12 Nov 2025 01:00:00 GMT' })
      return
    case 'etag-changes':
      return send(response, page, { etag: `"${Math.random()}"` })
    case 'modified-in-future':
      return send(response, page, { 'last-modified': 'Fri, 01 Jan 2100 00:00:00 GMT' })
    case 'wrong-charset':
      return send(response, Buffer.concat([Buffer.from('<title>'), Buffer.from('c7d1b1b9', 'hex'), Buffer.from(page)]))
    case 'control-bytes':
      return send(response, page.replace('Exports', '\0\x01\x1b[31mExports\x7f\x9b'))
    case 'deep': {
      const depth = Number(url.searchParams.get('depth') ?? 100_000)
      return send(response, `${'<div>'.repeat(depth)}x${'</div>'.repeat(depth)}`)
    }
    case 'links': {
      const count = Number(url.searchParams.get('count') ?? 100_000)
      return send(
        response,
        Array.from({ length: count }, (_, i) => `<a href="/article/${i}">Article ${i}</a>`).join('\n'),
      )
    }
    case 'calendar': {
      const next = `/calendar/${Number(argument) + 1}?session=${Math.random().toString(36).slice(2)}`
      return send(response, `<h2><a href="${next}">Next month, and a headline long enough for an article</a></h2>`)
    }
    case 'sitemap-of-itself':
      return send(
        response,
        `<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>http://${request.headers.host}/sitemap-of-itself</loc></sitemap></sitemapindex>`,
        { 'content-type': 'application/xml' },
      )
    case 'entity-bomb': {
      const entities = Array.from({ length: 10 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('')
      return send(
        response,
        `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "ha">${entities}]><rss version="2.0"><channel><title>&e10;</title><item><title>&e10;</title><link>http://${request.headers.host}/page</link></item></channel></rss>`,
        { 'content-type': 'application/rss+xml' },
      )
    }
    case 'echo':
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(JSON.stringify(request.headers))
      return
    default:
      response.writeHead(404, { 'content-type': 'text/html' })
      response.end('not found')
  }
}

function damage(bytes: Buffer): Buffer {
  return bytes.fill(0xff, 20, 60)
}

const bombs = new Map<string, Buffer>()

/** Zeros, 16 MiB of them, packed. */
function bomb(coding: 'gzip' | 'br' | 'zstd'): Buffer {
  const made = bombs.get(coding)
  if (made) return made
  const zeros = Buffer.alloc(bombBytes)
  const packed =
    coding === 'gzip'
      ? gzipSync(zeros, { level: 1 })
      : coding === 'br'
        ? brotliCompressSync(zeros, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })
        : zstdCompressSync(zeros)
  bombs.set(coding, packed)
  return packed
}
