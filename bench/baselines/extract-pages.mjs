// Reads saved pages again and again and prints, as JSON, the processor time a page and how many held an article.
// `node extract-pages.mjs parse|newsledger|readability|defuddle MODULES PAGES ROUNDS`; MODULES: newsledger's index file, or a folder with node_modules.
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [way, modules, folder, rounds] = process.argv.slice(2)
const pages = JSON.parse(readFileSync(join(folder, 'pages.json'), 'utf8')).map(({ name, url }) => ({
  url,
  bytes: readFileSync(join(folder, name)),
}))

const readers = {
  async parse() {
    const { parseDocument } = await import('htmlparser2')
    return ({ bytes }) => parseDocument(bytes.toString('utf8')).children.length > 0
  },
  async newsledger() {
    const { extractArticle } = await import(pathToFileURL(modules).href)
    return ({ bytes, url }) => {
      try {
        return extractArticle(bytes, { url }).body !== ''
      } catch (error) {
        if (error.code) return false
        throw error
      }
    }
  },
  async readability() {
    const require = createRequire(join(modules, 'package.json'))
    const { Readability } = require('@mozilla/readability')
    const { parseHTML } = require('linkedom')
    return ({ bytes }) => {
      try {
        return !!new Readability(parseHTML(bytes.toString('utf8')).document).parse()?.textContent
      } catch {
        return false
      }
    }
  },
  async defuddle() {
    const require = createRequire(join(modules, 'package.json'))
    const { Defuddle } = await import(pathToFileURL(require.resolve('defuddle').replace(/[^/\\]+$/, 'node.js')).href)
    const { parseHTML } = require('linkedom')
    return async ({ bytes, url }) => {
      try {
        return !!(await Defuddle(parseHTML(bytes.toString('utf8')).document, url)).content
      } catch {
        return false
      }
    }
  },
}

const read = await readers[way]()
const times = []
let articles = 0
// The first round is the warm-up of the machine code.
for (let round = 0; round <= Number(rounds); round++) {
  articles = 0
  const before = process.cpuUsage()
  for (const page of pages) if (await read(page)) articles++
  const { user, system } = process.cpuUsage(before)
  if (round > 0) times.push((user + system) / 1000 / pages.length)
}
times.sort((a, b) => a - b)
console.log(JSON.stringify({ pages: readdirSync(folder).length - 1, articles, msPerPage: times[times.length >> 1] }))
