import type { Page } from '../model/page.ts'
import { asNewsledgerError } from './item.ts'
import type { PageJob } from './jobs.ts'
import { claimsIn, prepareRecord } from './record-of-article.ts'
import type { Answer, Workforce } from './workforce.ts'

/** Most further pages that a story may cost. */
const maxFurther = 20

/** A page's article, and the further pages that it was read from beside the first. */
export interface Story {
  readonly answer: Answer
  readonly further: readonly Page[]
}

/**
 * The article of a page, further pages of its story included: fetched one after the other from its own host.
 *
 * A further page that cannot be had ends the story there, and the article says so: a text with a hole would be worse than a short one.
 *
 * @throws {NewsledgerError} `stopped`, when the run ends before the story is whole
 */
export async function readStory(
  job: PageJob,
  workforce: Workforce,
  fetch: (url: string) => Promise<Page>,
): Promise<Story> {
  const answer = await answerOf(workforce, job)
  const offered = 'result' in answer ? (answer.result.furtherUrls ?? []) : []
  if (offered.length === 0) return { answer, further: [] }
  const { page } = job
  const { host } = new URL(page.finalUrl)
  const urls = offered.filter((url) => new URL(url).host === host).slice(0, maxFurther)
  const further: Page[] = []
  const seen = new Set([page.finalUrl])
  for (const url of urls) {
    const more = await fetchOrNull(url, fetch)
    if (more === null || more.status !== 200) break
    // A page that leads back to the first, or to one that is there already, brings nothing.
    if (seen.has(more.finalUrl) || new URL(more.finalUrl).host !== host) break
    seen.add(more.finalUrl)
    further.push(more)
  }
  const whole = further.length === 0 ? answer : await answerOf(workforce, { ...job, further })
  // What the first page says stands, whatever the others do to it.
  const best = 'result' in whole ? whole : answer
  return { answer: further.length < offered.length ? withoutPages(best) : best, further }
}

async function answerOf(workforce: Workforce, job: PageJob): Promise<Answer> {
  const [answer] = await workforce.do([job])
  return answer!
}

async function fetchOrNull(url: string, fetch: (url: string) => Promise<Page>): Promise<Page | null> {
  try {
    return await fetch(url)
  } catch (thrown) {
    const error = asNewsledgerError(thrown, { url })
    if (error.code === 'stopped' || error.code === 'internal') throw error
    return null
  }
}

function withoutPages(answer: Answer): Answer {
  if ('error' in answer) return answer
  const { article: whole, record } = answer.result
  const article = { ...whole, doubts: [...new Set([...whole.doubts, 'pages_missing'])] }
  return { result: { ...answer.result, article, record: prepareRecord(article, claimsIn(record)) } }
}
