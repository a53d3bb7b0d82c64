// A thread that reads records for the search index.
import { parentPort, workerData } from 'node:worker_threads'
import { errorToData } from '../lib/errors.ts'
import { type AnswerRows, readIndexRows } from './index-reader.ts'

const port = parentPort!

port.on('message', async ({ key, hashes }: { key: number; hashes: readonly string[] }) => {
  const read = await readIndexRows(workerData.output, hashes)
  const rows: AnswerRows[] = read.map((row) => ('error' in row ? { ...row, error: errorToData(row.error) } : row))
  port.postMessage({ key, rows })
})
