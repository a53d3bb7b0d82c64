// The machine's limit: each page that a sitemap lists is fetched and thrown away, packed as it came. `node crawl-raw.mjs SITEMAP`
import { once } from 'node:events'
import { Agent, get } from 'node:http'

const [sitemap] = process.argv.slice(2)
const agent = new Agent({ keepAlive: true, maxSockets: 16 })

const xml = await (await fetch(sitemap)).text()
const addresses = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address)
const left = addresses.values()

async function take() {
  for (const url of left) {
    const [response] = await once(get(url, { agent }), 'response')
    response.resume()
    await once(response, 'end')
  }
}

await Promise.all(Array.from({ length: 16 }, take))
agent.destroy()
console.log(addresses.length)
