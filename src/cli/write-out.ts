/** Writes to a stream and waits until it has taken the bytes. */
export function writeOut(stream: NodeJS.WritableStream, bytes: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(bytes, (error) => (error ? reject(error) : resolve()))
  })
}
