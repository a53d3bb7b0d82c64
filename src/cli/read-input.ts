import { NewsledgerError } from '../lib/errors.ts'

// An import of node:fs would load streams, promises and all else that it offers.
const { readFileSync } = process.getBuiltinModule('node:fs')

/** Bytes of a named file, or of standard input for "-" and nothing. @throws {NewsledgerError} `unreadable`, `not_found`, `too_large` */
export async function readInput(
  name: string | undefined,
  stdin: AsyncIterable<Uint8Array | string>,
  maxBytes: number,
): Promise<Uint8Array> {
  if (name !== undefined && name !== '-') {
    try {
      // At once: nothing else is under way, and four turns of the thread pool would be felt in a short command.
      const bytes = readFileSync(name)
      if (bytes.length > maxBytes) throw tooLarge(name, maxBytes)
      return bytes
    } catch (cause) {
      if (cause instanceof NewsledgerError) throw cause
      const { code } = cause as NodeJS.ErrnoException
      const reasons: Record<string, string> = {
        ENOENT: 'no such file',
        EISDIR: 'it is a folder',
        EACCES: 'permission denied',
      }
      const reason = reasons[code ?? ''] ?? (cause as Error).message
      throw new NewsledgerError(code === 'ENOENT' ? 'not_found' : 'unreadable', `cannot read ${name}: ${reason}`, {
        path: name,
        cause,
      })
    }
  }
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > maxBytes) throw tooLarge('standard input', maxBytes)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

function tooLarge(name: string, maxBytes: number): NewsledgerError {
  return new NewsledgerError('too_large', `cannot read ${name}: it is larger than ${maxBytes} bytes`)
}
