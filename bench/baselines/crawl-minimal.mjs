// What one would write in ten minutes: the title and text of each page that a sitemap lists, saved as JSON. No robots.txt, no delay, no
// limit on anything, no claims, and nothing of it is sure to be on the disk. `node crawl-minimal.mjs SITEMAP OUTPUT`
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { load } from 'cheerio'
import got from 'got'
import PQueue from 'p-queue'

const [sitemap, output] = process.argv.slice(2)
const queue = new PQueue({ concurrency: 16 })

const $list = load(await got(sitemap).text(), { xml: true })
const addresses = $list('url > loc')
  .toArray()
  .map((loc) => $list(loc).text())

async function save(url, number) {
  const $ = load(await got(url).text())
  const title = $('h1').text().trim()
  const paragraphs = $('.story-body > p').toArray()
  const text = paragraphs.map((paragraph) => $(paragraph).text().trim()).join('\n\n')
  await writeFile(join(output, `${number}.json`), JSON.stringify({ url, title, text }))
}

await queue.addAll(addresses.map((url, number) => () => save(url, number)))
