// A thread of the workforce: does jobs as they come, one after the other.
import { parentPort, workerData } from 'node:worker_threads'
import { errorToData } from '../lib/errors.ts'
import { asNewsledgerError } from './item.ts'
import { doJob, type Job, useSites } from './jobs.ts'
import type { Answer } from './workforce.ts'

const port = parentPort!
useSites(workerData.sites)

port.on('message', async ({ key, jobs }: { key: number; jobs: readonly Job[] }) => {
  const answers: Answer[] = []
  for (const job of jobs) {
    try {
      answers.push({ result: await doJob(job) })
    } catch (error) {
      const place = 'path' in job ? { path: job.path } : { url: job.page.url }
      answers.push({ error: errorToData(asNewsledgerError(error, place)) })
    }
  }
  port.postMessage({ key, answers })
})
