// The title and text of each page that a sitemap lists, by Crawlee with its own storage. Copied beside an installed Crawlee and run
// there: `node crawl-crawlee.mjs SITEMAP OUTPUT`
import { CheerioCrawler, Configuration, log } from '@crawlee/cheerio'

const [sitemap, output] = process.argv.slice(2)
log.setLevel(log.LEVELS.ERROR)
const configuration = new Configuration({ storageClientOptions: { localDataDirectory: output } })

const xml = await (await fetch(sitemap)).text()
const addresses = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address)

const crawler = new CheerioCrawler(
  {
    minConcurrency: 16,
    maxConcurrency: 16,
    async requestHandler({ request, $, pushData }) {
      const paragraphs = $('.story-body > p').toArray()
      const text = paragraphs.map((paragraph) => $(paragraph).text().trim()).join('\n\n')
      await pushData({ url: request.url, title: $('h1').text().trim(), text })
    },
  },
  configuration,
)
await crawler.run(addresses)
