// Streams take some milliseconds to load, a tenth of the time of a short command: where a file or a pipe stands at the other end, as in most
// calls from other programs, it is read and written without them.
const { fstatSync, readSync, writeSync } = process.getBuiltinModule('node:fs')

const pieceBytes = 64 * 1024

/** What stands on standard input, piece by piece. */
export async function* standardInput(): AsyncGenerator<Uint8Array | string> {
  while (isFileOrPipe(0)) {
    const piece = Buffer.allocUnsafe(pieceBytes)
    let length: number
    try {
      length = readSync(0, piece)
    } catch (error) {
      // On Windows a pipe ends so.
      if (codeOf(error) === 'EOF') return
      // Nothing there yet, in a pipe that does not wait: the stream does.
      if (codeOf(error) === 'EAGAIN') break
      throw error
    }
    if (length === 0) return
    yield piece.subarray(0, length)
  }
  yield* process.stdin
}

/** Writes to standard output what can be written at once; what is left, all of it where a person looks on, is returned. */
export function printAtOnce(text: string): string | Uint8Array {
  if (!isFileOrPipe(1)) return text
  let rest: Uint8Array = Buffer.from(text)
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(1, rest))
    } catch {
      // A pipe that is full and does not wait, or is closed, or a full disk: the stream waits or says so.
      return rest
    }
  }
  return rest
}

/** Into a file Node writes once, and takes what did not fit on the disk for written: here the rest is tried, and told as the error it meets. */
export function writeWhole(stream: NodeJS.WriteStream, descriptor: 1 | 2): void {
  if (!isFile(descriptor)) return
  stream._write = (chunk: Uint8Array, _encoding, done) => {
    try {
      for (let rest = chunk; rest.length > 0; ) rest = rest.subarray(writeSync(descriptor, rest))
    } catch (error) {
      done(error as Error)
      return
    }
    done()
  }
}

function isFile(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isFile()
  } catch {
    return false
  }
}

function isFileOrPipe(descriptor: number): boolean {
  try {
    const stat = fstatSync(descriptor)
    // Node gives its children sockets for pipes.
    return stat.isFile() || stat.isFIFO() || stat.isSocket()
  } catch {
    return false
  }
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code
