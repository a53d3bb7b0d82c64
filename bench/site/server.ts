// The bench's news site, in a process of its own: `node server.ts SETTINGS`, where SETTINGS is JSON of `SiteSettings`.
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { gzipPieces } from './pack.ts'
import { composeArticle, composePage, pathOf } from './pages.ts'
import {
  type HostKind,
  hostAddress,
  hostKind,
  type SiteFigures,
  type SiteMessage,
  type SiteSettings,
} from './settings.ts'

const settings = JSON.parse(process.argv[2] ?? '') as SiteSettings

interface Host {
  readonly kind: HostKind
  readonly origin: string
  requests: number
  lastMs: number | null
  smallestGapMs: number
}

const delays = monitorEventLoopDelay({ resolution: 2 })
delays.enable()
const uncounted = { requests: 0, lastMs: null, smallestGapMs: Number.POSITIVE_INFINITY } as const

let deployment = 0
let notModified = 0
let port = 0
const hosts = new Map<string, Host>()

/** Packed pages by host and number, so that a page costs the processor once only. */
const pages = new Map<string, Buffer>()
const mostKeptBytes = 1_500_000_000
let keptBytes = 0

function pageOf(origin: string, number: number): Buffer {
  const key = `${origin} ${number}`
  let page = pages.get(key)
  if (!page) {
    const article = composeArticle(number)
    page = gzipPieces(composePage(article, origin + pathOf(article), settings.pages))
    keptBytes += page.length
    if (keptBytes < mostKeptBytes) pages.set(key, page)
  }
  return page
}

/** Numbers of the articles that a sitemap lists. */
function listedBy(sitemap: URL): { first: number; count: number } {
  const number = (name: string) => Number(sitemap.searchParams.get(name))
  return { first: number('first'), count: number('count') }
}

const sitemaps = new Map<string, Buffer>()

function sitemapOf(origin: string, first: number, count: number): Buffer {
  const key = `${origin} ${first} ${count}`
  let sitemap = sitemaps.get(key)
  if (!sitemap) {
    const lines = Array.from({ length: count }, (_, i) => {
      const article = composeArticle(first + i)
      return `<url><loc>${origin}${pathOf(article)}</loc><lastmod>${article.publishedAt}</lastmod></url>\n`
    })
    sitemap = gzipSync(
      `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('')}</urlset>\n`,
    )
    sitemaps.set(key, sitemap)
  }
  return sitemap
}

/** Counts a request, by when it came. */
function arrive(socket: Socket): Host {
  const now = performance.now()
  const host = hosts.get(socket.localAddress ?? '')
  if (!host) throw new Error(`nothing listens on ${socket.localAddress}`)
  host.requests++
  if (host.lastMs !== null) host.smallestGapMs = Math.min(host.smallestGapMs, now - host.lastMs)
  host.lastMs = now
  return host
}

function send(response: ServerResponse, contentType: string, body: Buffer, asked: string | undefined): void {
  const etag = `"${deployment}-${createHash('sha1').update(body).digest('hex').slice(0, 20)}"`
  if (asked === etag) {
    notModified++
    response.writeHead(304, { etag }).end()
    return
  }
  response.writeHead(200, {
    'content-type': contentType,
    'content-encoding': 'gzip',
    'content-length': body.length,
    'cache-control': 'max-age=60',
    etag,
  })
  response.end(body)
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { origin, kind } = arrive(request.socket)
  const url = new URL(request.url ?? '/', origin)
  const asked = request.headers['if-none-match']
  if (url.pathname === '/robots.txt') {
    response.writeHead(200, { 'content-type': 'text/plain', 'cache-control': 'max-age=86400' })
    response.end('User-agent: *\nDisallow: /search\n')
    return
  }
  if (kind === 'slow') await sleep(settings.slowMs)
  if (url.pathname === '/sitemap.xml') {
    const { first, count } = listedBy(url)
    send(response, 'application/xml', sitemapOf(origin, first, count), asked)
    return
  }
  if (kind === 'hanging') return
  const number = /\/narae-(\d{7})$/.exec(url.pathname)?.[1]
  if (number === undefined || kind === 'failing') {
    response.writeHead(number === undefined ? 404 : 500, { 'content-type': 'text/plain' })
    response.end('nothing\n')
    return
  }
  send(response, 'text/html; charset=utf-8', pageOf(origin, Number(number)), asked)
}

const web = createHttpServer({ keepAliveTimeout: 60_000 }, (request, response) => {
  answer(request, response).catch((error: Error) => {
    console.error(error)
    process.exit(1)
  })
})

/** One listener an address: one on 0.0.0.0 would be open to the network. */
async function listen(): Promise<void> {
  const listeners: Server[] = []
  const addresses = Array.from({ length: settings.hosts }, (_, i) => hostAddress(i))
  for (const address of addresses) {
    const listener = createServer((socket) => web.emit('connection', socket))
    listener.listen({ host: address, port, backlog: 64 })
    await once(listener, 'listening')
    port = (listener.address() as AddressInfo).port
    listeners.push(listener)
  }
  addresses.forEach((address, i) => {
    hosts.set(address, {
      kind: hostKind(i, settings),
      origin: `http://${address}:${port}`,
      ...uncounted,
    })
  })
}

/** What was counted since the last time. */
function takeFigures(): SiteFigures {
  const counted = [...hosts.values()]
  const smallestGapMs = Math.min(...counted.map((host) => host.smallestGapMs))
  const figures = {
    requests: counted.reduce((sum, { requests }) => sum + requests, 0),
    notModified,
    smallestGapMs: Number.isFinite(smallestGapMs) ? smallestGapMs : null,
    lateMs: delays.max / 1e6,
  }
  delays.reset()
  notModified = 0
  for (const host of counted) Object.assign(host, uncounted)
  return figures
}

process.on('disconnect', () => process.exit())
process.on('message', (message: SiteMessage) => {
  if (message.ask === 'figures') return process.send?.({ figures: takeFigures() })
  if (message.ask === 'other validators') deployment++
  else {
    for (const sitemap of message.sitemaps) {
      const url = new URL(sitemap)
      const { first, count } = listedBy(url)
      sitemapOf(url.origin, first, count)
      for (let number = first; number < first + count; number++) pageOf(url.origin, number)
    }
  }
  process.send?.({})
})
await listen()
process.send?.({ port })
