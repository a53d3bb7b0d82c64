import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { hostAddress, type SiteFigures, type SiteSettings } from './settings.ts'

/** The site's process, as the bench sees it. */
export interface NewsSite extends AsyncDisposable {
  /** Address of a sitemap that lists the articles with these numbers. */
  sitemap(articles: { first: number; count: number; host?: number }): string
  /** What the server counted since the last call. */
  takeFigures(): Promise<SiteFigures>
  /** Give all that is served another ETag, as a site does that was deployed anew. */
  forgetValidators(): Promise<void>
  /** Make all that these sitemaps list now, so that the first to ask for a page waits no longer than the second. */
  warm(sitemaps: readonly string[]): Promise<void>
}

const plainSite: SiteSettings = { hosts: 1, pages: 'full', slowMs: 0, slowEach: 0, failingEach: 0, hangingEach: 0 }

/** The next message from the site's process. */
function reply(server: ChildProcess): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    const end = (status: number | null) => reject(new Error(`the bench's site ended with ${status}`))
    server.once('exit', end)
    server.once('message', (message: Record<string, unknown>) => {
      server.off('exit', end)
      resolve(message)
    })
  })
}

/** Start the site in a process of its own. It ends with this one. */
export async function openNewsSite(options: Partial<SiteSettings>): Promise<NewsSite> {
  const settings = { ...plainSite, ...options }
  const server = fork(join(import.meta.dirname, 'server.ts'), [JSON.stringify(settings)])
  const { port } = await reply(server)
  return {
    sitemap({ first, count, host = 0 }) {
      return `http://${hostAddress(host)}:${port}/sitemap.xml?first=${first}&count=${count}`
    },
    async takeFigures() {
      server.send({ ask: 'figures' })
      return (await reply(server)).figures as SiteFigures
    },
    async forgetValidators() {
      server.send({ ask: 'other validators' })
      await reply(server)
    },
    async warm(sitemaps) {
      server.send({ ask: 'warm', sitemaps })
      await reply(server)
    },
    async [Symbol.asyncDispose]() {
      if (server.exitCode !== null) return
      const ended = once(server, 'exit')
      server.disconnect()
      await ended
    },
  }
}
