import { type ClientRequest, Agent as HttpAgent, type IncomingMessage } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import type { Duplex } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import * as zlib from 'node:zlib'
import type { Got } from 'got'
import { type ErrorCode, FetchError } from '../lib/errors.ts'
import { printable } from '../lib/printable.ts'
import { refusePrivateLiteral } from './address-guard.ts'
import { longestTimerMs } from './clock.ts'
import { guardedLookup, type Resolve, resolveBySystem } from './lookup.ts'
import { stoppedError } from './politeness.ts'

export interface TransportOptions {
  readonly allowPrivateNetwork: boolean
  readonly resolve?: Resolve | undefined
}

export interface TransportRequest {
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  /** For all of it: look-up, connection, head and body. */
  readonly timeoutMs: number
  /** Most bytes of the body after decompression. */
  readonly maxBytes: number
  /** Take the first `maxBytes` of a longer body instead of failing. */
  readonly cutAtMaxBytes?: boolean
  readonly signal: AbortSignal
  readonly onSent: () => void
  readonly onAnswered: (isNewConnection: boolean) => void
  /** Bytes of the body as they came, compressed. */
  readonly onBytes: (count: number) => void
}

export interface Answer {
  readonly status: number
  /** Lower-case names; cookies are left out. */
  readonly headers: Readonly<Record<string, string>>
  /** Empty unless the status is 200 or 203: nothing else brings a page. */
  readonly bytes: Uint8Array
  /** The body went on after `bytes`. */
  readonly isCut: boolean
}

export interface Transport {
  /** One request, one answer, no redirect followed. @throws {FetchError} */
  send(request: TransportRequest): Promise<Answer>
  close(): void
}

const hasZstd = typeof zlib.createZstdDecompress === 'function'
/** What is asked for, because it can be read. */
export const acceptEncoding = hasZstd ? 'gzip, br, zstd' : 'gzip, br'

const maxHeaderBytes = 64 * 1024
/** Who packs a page more often than this packs a bomb. */
const maxCodings = 3
/** So much of a body nobody needs is read to save the connection. */
const maxDrainedBytes = 64 * 1024
const idleSocketMs = 15_000
const none = new Uint8Array(0)

export function createTransport({
  allowPrivateNetwork,
  resolve = (hostname) => resolveBySystem(hostname),
}: TransportOptions): Transport {
  // Over thousands of hosts, idle connections would use up the file descriptors: they are closed after a while.
  const agentOptions = { keepAlive: true, maxFreeSockets: 256, scheduling: 'lifo', timeout: idleSocketMs } as const
  const agent = {
    http: new HttpAgent(agentOptions),
    https: new HttpsAgent({ ...agentOptions, ALPNProtocols: ['http/1.1'] }),
  }
  const lookup = guardedLookup(resolve, allowPrivateNetwork)
  let client: Promise<Got> | undefined

  const loadClient = async (): Promise<Got> => {
    const { default: got } = await import('got')
    return got.extend({
      agent,
      dnsLookup: lookup as never,
      decompress: false,
      followRedirect: false,
      throwHttpErrors: false,
      retry: { limit: 0 },
      maxHeaderSize: maxHeaderBytes,
      headers: { 'user-agent': undefined, 'accept-encoding': acceptEncoding },
    })
  }

  return {
    async send(request) {
      // A literal address is never looked up, so it is checked before each request.
      if (!allowPrivateNetwork) refusePrivateLiteral(request.url)
      client ??= loadClient()
      return await exchange(await client, request)
    },
    close() {
      agent.http.destroy()
      agent.https.destroy()
    },
  }
}

async function exchange(client: Got, request: TransportRequest): Promise<Answer> {
  const { url, signal, timeoutMs } = request
  if (signal.aborted) throw stoppedError(url.href)
  let isLate = false
  let hasAnswer = false
  let sending: ClientRequest | undefined
  const stream = client.stream(url, { headers: request.headers })
  // Errors after the promise has settled have nobody else to go to.
  stream.on('error', () => {})
  stream.on('request', (made: ClientRequest) => {
    sending = made
    made.once('finish', request.onSent)
  })
  const deadline = setTimeout(
    () => {
      isLate = true
      stream.destroy(new Error('deadline'))
    },
    Math.min(timeoutMs, longestTimerMs),
  )
  const stop = () => stream.destroy(new Error('stopped'))
  signal.addEventListener('abort', stop)
  try {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      stream.once('response', resolve)
      stream.once('error', reject)
      stream.once('close', () => reject(new Error('closed')))
    })
    hasAnswer = true
    request.onAnswered(sending?.reusedSocket !== true)
    const headers = readHeaders(response)
    const status = response.statusCode ?? 0
    if (status === 200 || status === 203) return { status, headers, ...(await readBody(stream, headers, request)) }
    await drain(stream, request)
    return { status, headers, bytes: none, isCut: false }
  } catch (error) {
    stream.destroy()
    if (signal.aborted) throw stoppedError(url.href)
    if (isLate) {
      throw new FetchError('timeout', `cannot fetch ${url.href}: no complete answer within ${timeoutMs / 1000} s`, {
        url: url.href,
      })
    }
    throw toFetchError(error, url.href, hasAnswer, sending?.reusedSocket === true)
  } finally {
    clearTimeout(deadline)
    signal.removeEventListener('abort', stop)
  }
}

function readHeaders(response: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = Object.create(null)
  for (const [name, value] of Object.entries(response.headers)) {
    if (value === undefined || name === 'set-cookie') continue
    headers[name] = Array.isArray(value) ? value.join(', ') : value
  }
  return headers
}

async function readBody(
  stream: Duplex,
  headers: Readonly<Record<string, string>>,
  request: TransportRequest,
): Promise<{ bytes: Uint8Array; isCut: boolean }> {
  const { url, maxBytes, cutAtMaxBytes = false, onBytes } = request
  const codings = codingsOf(headers['content-encoding'], url.href)
  if (!cutAtMaxBytes && Number(headers['content-length']) > maxBytes) throw tooLarge(url.href, maxBytes)
  const body = async function* (source: AsyncIterable<Uint8Array>) {
    for await (const chunk of source) {
      onBytes(chunk.length)
      yield chunk
    }
  }
  if (codings.length === 0) return await collect(body(stream), request, stream)
  // Most pages are small when packed, and unpacked fastest in one go. The others are unpacked as they come.
  const packed = body(stream)
  const head: Uint8Array[] = []
  let length = 0
  let isWhole = false
  while (!isWhole && length <= maxPackedInOneGo) {
    const next = await packed.next()
    if (next.done) isWhole = true
    else {
      head.push(next.value)
      length += next.value.length
    }
  }
  if (isWhole && length === 0) return { bytes: none, isCut: false }
  if (isWhole && !cutAtMaxBytes) return { bytes: unpack(concat(head, length), codings, request), isCut: false }
  const all = async function* () {
    yield* head
    yield* packed
  }
  // Each coding is counted, so that no layer between two can be a bomb either.
  const bound = async function* (source: AsyncIterable<Uint8Array>) {
    let size = 0
    for await (const chunk of source) {
      size += chunk.length
      if (size > maxBytes && !cutAtMaxBytes) throw tooLarge(url.href, maxBytes)
      yield chunk
    }
  }
  let answer: { bytes: Uint8Array; isCut: boolean } | undefined
  const steps = [
    all,
    ...codings.flatMap((coding) => [decoders.get(coding)!.stream(), bound]),
    async (source: AsyncIterable<Uint8Array>) => {
      answer = await collect(source, request, stream)
    },
  ]
  // The type of `pipeline` knows lists of streams only; functions are as good (Node.js documentation).
  try {
    await pipeline(steps as unknown as Duplex[])
  } catch (error) {
    // A body that was cut off ends its own pipeline.
    if (!answer?.isCut) throw error
  }
  return answer!
}

/** The bytes up to the limit. What goes on behind it fails, or is cut off and not read. */
async function collect(
  source: AsyncIterable<Uint8Array>,
  { url, maxBytes, cutAtMaxBytes = false }: TransportRequest,
  stream: Duplex,
): Promise<{ bytes: Uint8Array; isCut: boolean }> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of source) {
    chunks.push(chunk)
    length += chunk.length
    if (length > maxBytes) {
      stream.destroy()
      if (!cutAtMaxBytes) throw tooLarge(url.href, maxBytes)
      break
    }
  }
  return { bytes: concat(chunks, Math.min(length, maxBytes)), isCut: length > maxBytes }
}

function unpack(packed: Uint8Array, codings: readonly string[], { url, maxBytes }: TransportRequest): Uint8Array {
  let bytes = packed
  try {
    for (const coding of codings) bytes = decoders.get(coding)!.whole(bytes, { maxOutputLength: maxBytes, chunkSize })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(url.href, maxBytes)
    throw error
  }
  return bytes
}

/** The first `length` bytes of all chunks together. */
function concat(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = chunks
  if (chunks.length === 1 && first) return first.subarray(0, length)
  return Buffer.concat(chunks, length)
}

/** A server closed an idle connection at the very moment when it was used again: nothing was wrong with host or page. */
export class IdleConnectionError extends Error {
  override readonly name = 'IdleConnectionError'
}

/** The codings to undo, the last one applied first (RFC 9110 §8.4). */
function codingsOf(header: string | undefined, url: string): string[] {
  const codings = (header ?? '')
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity' && coding !== 'none')
    .reverse()
  const unknown = codings.find((coding) => !decoders.has(coding))
  if (unknown !== undefined || codings.length > maxCodings) {
    const why =
      unknown === undefined
        ? `${codings.length} layers of compression`
        : `unknown coding "${printable(unknown.slice(0, 40))}"`
    throw new FetchError('bad_encoding', `cannot read ${url}: ${why}`, { url })
  }
  return codings
}

const chunkSize = 64 * 1024
const maxPackedInOneGo = 256 * 1024

interface Decoder {
  /** @throws with code `ERR_BUFFER_TOO_LARGE` beyond `maxOutputLength` */
  readonly whole: (packed: Uint8Array, limits: { maxOutputLength: number; chunkSize: number }) => Uint8Array
  readonly stream: () => NodeJS.ReadWriteStream | typeof inflateEither
}

const gzip: Decoder = { whole: zlib.gunzipSync, stream: () => zlib.createGunzip({ chunkSize }) }
const decoders = new Map<string, Decoder>([
  ['gzip', gzip],
  ['x-gzip', gzip],
  ['br', { whole: zlib.brotliDecompressSync, stream: () => zlib.createBrotliDecompress({ chunkSize }) }],
  [
    'deflate',
    {
      whole: (packed, limits) => (hasZlibHeader(packed) ? zlib.inflateSync : zlib.inflateRawSync)(packed, limits),
      stream: () => inflateEither,
    },
  ],
])
if (hasZstd) {
  decoders.set('zstd', {
    whole: zlib.zstdDecompressSync,
    stream: () => zlib.createZstdDecompress({ chunkSize }),
  })
}

function hasZlibHeader(packed: Uint8Array): boolean {
  return (packed[0]! & 0x0f) === 8
}

/** `deflate` means zlib (RFC 9110 §8.4.1.2), and some servers send it bare. */
async function* inflateEither(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const packed = source[Symbol.asyncIterator]()
  const first = await packed.next()
  if (first.done) return
  const inflate = hasZlibHeader(first.value) ? zlib.createInflate({ chunkSize }) : zlib.createInflateRaw({ chunkSize })
  const rest = async function* () {
    yield first.value
    yield* { [Symbol.asyncIterator]: () => packed }
  }
  const feeding = pipeline(rest, inflate)
  feeding.catch(() => {})
  yield* inflate
  await feeding
}

/** Read what comes with a redirect or an error, to keep the connection; a long body costs the connection instead. */
async function drain(stream: Duplex, { onBytes }: TransportRequest): Promise<void> {
  let length = 0
  try {
    for await (const chunk of stream) {
      length += chunk.length
      onBytes(chunk.length)
      if (length > maxDrainedBytes) break
    }
  } catch {
    // The status is known, and it is all that counts.
  }
  stream.destroy()
}

function tooLarge(url: string, maxBytes: number): FetchError {
  return new FetchError('too_large', `cannot fetch ${url}: larger than ${maxBytes} bytes; --max-bytes raises this`, {
    url,
  })
}

/** Which code an error of the network, of TLS, of HTTP or of a decoder gets. */
const codes: readonly [pattern: RegExp, code: ErrorCode, why: string][] = [
  [/^(?:ENOTFOUND|EAI_|ENODATA|ESERVFAIL|EBADNAME|EREFUSED$)/, 'dns', 'its host name does not resolve'],
  [
    /^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|EHOSTDOWN|ENETDOWN)$/,
    'refused',
    'the host refused the connection',
  ],
  [/^ETIMEDOUT$/, 'timeout', 'the host did not answer'],
  [/^HPE_HEADER_OVERFLOW$/, 'too_large', 'its headers never end'],
  [/^HPE_/, 'reset', 'its answer is no valid HTTP'],
  [/no application protocol/, 'tls', 'it speaks HTTP/2 only, newsledger HTTP/1.1'],
  [
    /^(?:CERT_|ERR_TLS|ERR_SSL|EPROTO|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|ERR_OSSL)/,
    'tls',
    'no trustworthy TLS connection',
  ],
  [
    /^(?:Z_|ERR_BROTLI|ERR__ERROR_FORMAT|ERR_ZSTD|ZSTD_|ERR_ZLIB|ERR_BUFFER_TOO_LARGE)/,
    'bad_encoding',
    'its compression is damaged',
  ],
]

function toFetchError(error: unknown, url: string, hasAnswer: boolean, isReused: boolean): FetchError {
  const chain = causesOf(error)
  // The innermost error: those of got hold on to the whole request.
  const root = chain.at(-1)
  const own = chain.find((each) => each instanceof FetchError)
  if (own) return own.url === url ? own : new FetchError(own.code, own.message, { url, cause: own.cause })
  for (const each of chain) {
    const raw = rawCodeOf(each)
    if (raw === null) continue
    const known = codes.find(([pattern]) => pattern.test(raw))
    if (known) {
      const [, code, why] = known
      return new FetchError(code, `cannot fetch ${url}: ${why} (${raw})`, { url, cause: root })
    }
  }
  // Not the network's doing but a mistake of ours, which must not pass for a bad page.
  const mistake = chain.find((each) => each instanceof TypeError || each instanceof RangeError)
  if (mistake) throw mistake
  if (hasAnswer) {
    return new FetchError('truncated', `cannot fetch ${url}: the connection broke before the end of the page`, {
      url,
      cause: root,
    })
  }
  const cause = isReused ? new IdleConnectionError('the idle connection was closed') : root
  return new FetchError('reset', `cannot fetch ${url}: the host broke the connection without an answer`, { url, cause })
}

/** The error's code; of one of OpenSSL, whose codes say little, also its reason. */
function rawCodeOf(error: object): string | null {
  const { code, message } = error as { code?: unknown; message?: string }
  if (typeof code !== 'string') return null
  const reason = code === 'EPROTO' ? /:SSL routines:[^:]*:([^:\n]+):/.exec(message ?? '')?.[1] : undefined
  return reason === undefined ? code : `${code}: ${reason}`
}

function causesOf(error: unknown): object[] {
  const chain: object[] = []
  let each = error
  while (typeof each === 'object' && each !== null && chain.length < 5) {
    chain.push(each)
    // With several addresses tried, all of them failed.
    if (each instanceof AggregateError) each = each.errors[0]
    else each = (each as { cause?: unknown }).cause
  }
  return chain
}
