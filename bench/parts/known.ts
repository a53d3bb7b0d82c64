import { makeWorkFolder } from '../folders.ts'
import { alternate, medianOf } from '../measure.ts'
import { compare, type Part, type PartContext, wholeNumber } from '../part.ts'
import { expectReport, measureCrawl } from '../site/crawl-command.ts'
import { openNewsSite } from '../site/site.ts'

/** Articles that one source lists. */
const perSource = 5_000
const limits = { concurrency: 16, per_host: 16, delay: 0 } as const

export default {
  summary: 'a crawl with nothing new, of articles that an earlier crawl brought, against that earlier one',
  rounds: 5,
  options: {
    articles: { type: 'string', default: '100000', help: `how many are known; a source lists ${perSource} of them` },
    folder: { type: 'string', help: 'where to work, to choose the disk; a temporary folder otherwise' },
  },
  async run({ options, rounds, cli, progress }: PartContext) {
    const articles = wholeNumber('articles', options.articles)
    using work = makeWorkFolder(options.folder as string | undefined)
    await using site = await openNewsSite({ pages: 'bare' })
    const sources = Array.from({ length: Math.ceil(articles / perSource) }, (_, i) =>
      site.sitemap({ first: i * perSource, count: Math.min(perSource, articles - i * perSource) }),
    )
    await site.warm(sources)
    return await work.withEmpty(async (folder) => {
      progress(`first crawl, ${articles} articles from ${sources.length} sources`)
      const first = measureCrawl(cli, folder, sources, limits)
      expectReport(first.report, { discovered: articles, new: articles })
      await site.takeFigures()
      progress(`nothing new, ${rounds} rounds`)
      const { again, lists } = await alternate(rounds, {
        again: async () => {
          const run = measureCrawl(cli, folder, sources, limits)
          expectReport(run.report, { new: 0, updated: 0, failed: 0, sources: sources.length })
          return { ...run, ...(await site.takeFigures()) }
        },
        lists: async () => {
          // Other validators, same articles: the sources are read whole, and nothing in them is new.
          await site.forgetValidators()
          const run = measureCrawl(cli, folder, sources, limits)
          expectReport(run.report, { discovered: articles, unchanged: articles })
          return { ...run, ...(await site.takeFigures()) }
        },
      })
      const [nothingNew, listsRead] = [medianOf(again), medianOf(lists)]
      const count = `${articles.toLocaleString('en-US')} known`
      const requests = { unit: 'requests', against: 'sources', other: sources.length } as const
      const ofFirst = { unit: 's', against: 'first crawl', other: first.wallMs / 1000 } as const
      return [
        compare({ what: `${count}: nothing new`, ours: nothingNew.wallMs / 1000, ...ofFirst, aim: { max: 0.01 } }),
        compare({
          what: `${count}: nothing new, processor time`,
          unit: 's',
          ours: nothingNew.cpuMs / 1000,
          against: 'first crawl',
          other: first.cpuMs / 1000,
        }),
        compare({
          what: `${count}: nothing new`,
          ours: Math.max(...again.map((run) => run.requests)),
          ...requests,
          aim: { max: 1 },
        }),
        compare({
          what: `${count}: nothing new, answered with 304`,
          ours: Math.min(...again.map((run) => run.notModified)),
          ...requests,
          aim: { min: 1 },
        }),
        compare({ what: `${count}: sources changed, none of the articles`, ours: listsRead.wallMs / 1000, ...ofFirst }),
      ]
    })
  },
} satisfies Part
