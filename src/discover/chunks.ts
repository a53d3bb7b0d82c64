import { setImmediate } from 'node:timers/promises'
import { createInflateRaw } from 'node:zlib'

const chunkSize = 64 * 1024

export type Chunks = Uint8Array | AsyncIterable<Uint8Array>

/** How the reading of chunks ended. `cut`: the compressed data is damaged or ends too early. */
export type ChunkEnd = 'whole' | 'cut' | 'too_large'

/** Whether the bytes begin as gzip does, whatever their name or type says. @see RFC 1952 §2.3.1 */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8
}

/**
 * Hands bytes on in chunks of at most 64 KiB, inflated if they are gzip, until `maxBytes` of them were handed on.
 *
 * Never holds more than a chunk of what it inflates. What stands before a damage is handed on.
 */
export async function eachChunk(
  chunks: Chunks,
  maxBytes: number,
  handle: (chunk: Uint8Array) => void,
): Promise<ChunkEnd> {
  let handed = 0
  const take = (chunk: Uint8Array): boolean => {
    const room = maxBytes - handed
    handed += Math.min(chunk.length, room)
    if (room > 0) handle(chunk.length > room ? chunk.subarray(0, room) : chunk)
    return chunk.length <= room
  }
  const pieces = splitChunks(chunks)
  let first = await pieces.next()
  // The magic bytes may come one by one.
  while (!first.done && first.value.length < 3) {
    const more = await pieces.next()
    if (more.done) break
    first = { done: false, value: Buffer.concat([first.value, more.value]) }
  }
  if (first.done) return 'whole'
  if (isGzip(first.value)) return inflateEach(first.value, pieces, take)
  if (!take(first.value)) return 'too_large'
  for await (const piece of pieces) if (!take(piece)) return 'too_large'
  return 'whole'
}

/**
 * Inflates the members of a gzip file one after another; what stands behind the last one is ignored.
 *
 * `createGunzip` would take what stands behind a member for another one, fail, and drop output that it had ready. Check
 * sums are not compared: whoever reads the content sees damage better.
 *
 * @see RFC 1952 §2.2
 */
async function inflateEach(
  first: Uint8Array,
  pieces: AsyncIterator<Uint8Array>,
  take: (chunk: Uint8Array) => boolean,
): Promise<ChunkEnd> {
  let rest = first
  const readMore = async (): Promise<boolean> => {
    const next = await pieces.next()
    if (next.done) return false
    rest = rest.length === 0 ? next.value : Buffer.concat([rest, next.value])
    return true
  }
  for (let member = 0; member < mostMembers; member++) {
    let header = headerLength(rest)
    while (header === null) {
      if (rest.length > chunkSize || !(await readMore())) return 'cut'
      header = headerLength(rest)
    }
    rest = rest.subarray(header)
    const inflater = new Inflater(take)
    while (inflater.end === null) {
      if (rest.length === 0 && !(await readMore())) await inflater.finish()
      else rest = rest.subarray(await inflater.write(rest))
    }
    if (inflater.end !== 'whole') return inflater.end
    while (rest.length < trailerLength + 3 && (await readMore()));
    rest = rest.subarray(trailerLength)
    if (!isGzip(rest)) return 'whole'
  }
  return 'cut'
}

const mostMembers = 10_000
const trailerLength = 8

/** Bytes before the compressed data of a member, or `null` if they are not all there. @see RFC 1952 §2.3 */
function headerLength(bytes: Uint8Array): number | null {
  const flags = bytes[3]
  if (flags === undefined) return null
  let at = 10
  if (flags & 4) at += 2 + (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 256 // extra field
  for (const flag of [8, 16]) {
    if (!(flags & flag)) continue // file name, comment
    const end = bytes.indexOf(0, at)
    if (end === -1) return null
    at = end + 1
  }
  if (flags & 2) at += 2 // check sum of the header
  return at <= bytes.length ? at : null
}

/** One stream of compressed data, written to piece by piece. */
class Inflater {
  readonly #stream = createInflateRaw({ chunkSize })
  readonly #ended: Promise<void>
  /** `null` while it goes on. */
  end: ChunkEnd | null = null
  #failure: unknown

  constructor(take: (chunk: Uint8Array) => boolean) {
    this.#ended = new Promise((resolve) => {
      const endAs = (end: ChunkEnd) => {
        this.end ??= end
        this.#stream.destroy()
        resolve()
      }
      this.#stream.on('end', () => endAs('whole'))
      this.#stream.on('error', () => endAs('cut'))
      // Listening instead of iterating: a stream that fails drops what it has buffered for an iterator.
      this.#stream.on('data', (chunk: Uint8Array) => {
        if (this.end !== null) return
        try {
          if (!take(chunk)) endAs('too_large')
        } catch (error) {
          this.#failure = error
          endAs('cut')
        }
      })
    })
  }

  /** Resolves to the number of bytes taken: fewer than given where the compressed data ends. */
  async write(bytes: Uint8Array): Promise<number> {
    const before = this.#stream.bytesWritten
    // At the end of the compressed data the stream calls back for nothing more.
    await Promise.race([this.#ended, new Promise((resolve) => this.#stream.write(bytes, resolve))])
    this.#rethrow()
    return this.#stream.bytesWritten - before
  }

  async finish(): Promise<void> {
    this.#stream.end()
    await this.#ended
    this.#rethrow()
  }

  #rethrow(): void {
    if (this.#failure !== undefined) throw this.#failure
  }
}

async function* splitChunks(chunks: Chunks): AsyncGenerator<Uint8Array> {
  if (chunks instanceof Uint8Array) {
    for (const chunk of split(chunks)) {
      yield chunk
      // What is all there is read in one go otherwise, and timers and sockets wait.
      await setImmediate()
    }
    return
  }
  for await (const chunk of chunks) yield* split(chunk)
}

function* split(chunk: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < chunk.length; at += chunkSize) yield chunk.subarray(at, at + chunkSize)
}
