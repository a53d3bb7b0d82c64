import { createGunzip } from 'node:zlib'

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

async function inflateEach(
  first: Uint8Array,
  rest: AsyncIterable<Uint8Array>,
  take: (chunk: Uint8Array) => boolean,
): Promise<ChunkEnd> {
  const gunzip = createGunzip({ chunkSize })
  let end: ChunkEnd = 'whole'
  let failure: unknown
  const ended = new Promise<void>((resolve) => {
    gunzip.on('close', resolve)
    gunzip.on('error', () => {
      end = end === 'whole' ? 'cut' : end
      resolve()
    })
    gunzip.on('end', resolve)
  })
  // Listening for data instead of iterating: a stream that fails drops what it has buffered for an iterator.
  gunzip.on('data', (chunk: Uint8Array) => {
    if (end !== 'whole' || failure !== undefined) return
    try {
      if (!take(chunk)) end = 'too_large'
    } catch (error) {
      failure = error
    }
    if (end !== 'whole' || failure !== undefined) gunzip.destroy()
  })
  const write = (piece: Uint8Array) =>
    Promise.race([ended, new Promise<void>((resolve) => gunzip.write(piece, () => resolve()))])
  await write(first)
  for await (const piece of rest) {
    if (gunzip.destroyed) break
    await write(piece)
  }
  if (!gunzip.destroyed) gunzip.end()
  await ended
  gunzip.destroy()
  if (failure !== undefined) throw failure
  return end
}

async function* splitChunks(chunks: Chunks): AsyncGenerator<Uint8Array> {
  if (chunks instanceof Uint8Array) {
    yield* split(chunks)
    return
  }
  for await (const chunk of chunks) yield* split(chunk)
}

function* split(chunk: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < chunk.length; at += chunkSize) yield chunk.subarray(at, at + chunkSize)
}
