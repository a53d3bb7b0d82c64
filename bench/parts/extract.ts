import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { makeWorkFolder } from '../folders.ts'
import { alternate, measureNode, median, mib } from '../measure.ts'
import { compare, type Part, type Row, UsageMistake, wholeNumber } from '../part.ts'
import { composeArticle, composePage, pathOf } from '../site/pages.ts'

const script = join(import.meta.dirname, '..', 'baselines', 'extract-pages.mjs')
const testPages = join(import.meta.dirname, '..', '..', 'test', 'extract', 'pages')

/** Times that each process reads its pages, after a first time that does not count. */
const passes = 5

/** What is installed for the comparison, and is no dependency of newsledger. */
const others = ['@mozilla/readability@0.6.0', 'defuddle@0.19.4', 'linkedom@0.18.15']
/** Defuddle takes so long that one time more must do. */
const defuddlePasses = 1

interface SavedPage {
  readonly name: string
  readonly url: string
  readonly html: string | Uint8Array
}

function generatedPages(count: number): SavedPage[] {
  return Array.from({ length: count }, (_, i) => {
    const article = composeArticle(i + 1)
    const url = `https://courier.example${pathOf(article)}`
    const html = composePage(article, url, 'full').map((piece) => piece.html)
    return { name: `${i + 1}.html`, url, html: html.join('') }
  })
}

function ownTestPages(): SavedPage[] {
  return readdirSync(testPages)
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({
      name,
      url: JSON.parse(readFileSync(join(testPages, name.replace(/html$/, 'json')), 'utf8')).url,
      html: readFileSync(join(testPages, name)),
    }))
}

function save(folder: string, pages: readonly SavedPage[]): string {
  mkdirSync(folder)
  for (const { name, html } of pages) writeFileSync(join(folder, name), html)
  writeFileSync(join(folder, 'pages.json'), JSON.stringify(pages.map(({ name, url }) => ({ name, url }))))
  return folder
}

/** @throws {UsageMistake} when the registry does not give them */
function installOthers(): string {
  const folder = join(tmpdir(), 'newsledger-bench-extractors')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{"private": true}')
  const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund', ...others], {
    cwd: folder,
    encoding: 'utf8',
  })
  if (status !== 0) throw new UsageMistake(`cannot install ${others.join(', ')}: ${stderr.slice(-500)}`)
  return folder
}

export default {
  summary:
    'pages into articles: processor time and memory, against parsing alone and against Readability and Defuddle on linkedom',
  rounds: 3,
  options: {
    pages: { type: 'string', default: '200', help: 'generated pages' },
    'with-others': {
      type: 'boolean',
      help: `install ${others.join(', ')} in a temporary folder, and compare`,
    },
  },
  async run({ cli, options, rounds, progress }) {
    using work = makeWorkFolder()
    const count = wholeNumber('pages', options.pages)
    const index = join(dirname(cli), cli.endsWith('.ts') ? 'index.ts' : 'index.js')
    const modules = options['with-others'] ? installOthers() : null
    const sets = {
      [`${count} news pages`]: save(join(work.path, 'news'), generatedPages(count)),
      'test pages': save(join(work.path, 'test'), ownTestPages()),
    }
    const rows: Row[] = []
    for (const [name, folder] of Object.entries(sets)) {
      progress(`${name}, ${rounds} rounds`)
      const read =
        (way: string, from: string, times = passes) =>
        () => {
          const { stdout, peakBytes } = measureNode([script, way, from, folder, String(times)])
          return { ...(JSON.parse(stdout) as { articles: number; msPerPage: number }), peakBytes }
        }
      const runs = await alternate(rounds, {
        parse: read('parse', '-'),
        newsledger: read('newsledger', index),
        ...(modules === null
          ? {}
          : { readability: read('readability', modules), defuddle: read('defuddle', modules, defuddlePasses) }),
      })
      const time = (of: readonly { msPerPage: number }[]) => median(of.map(({ msPerPage }) => msPerPage))
      const memory = (of: readonly { peakBytes: number }[]) => mib(median(of.map(({ peakBytes }) => peakBytes)))
      const { articles } = runs.newsledger[0]!
      const what = `${name} (${articles} articles), a page`
      const ours = time(runs.newsledger)
      rows.push(
        compare({ what, unit: 'ms', ours, against: 'htmlparser2, no more', other: time(runs.parse), aim: { max: 20 } }),
      )
      for (const [other, aim] of [
        ['readability', 0.25],
        ['defuddle', null],
      ] as const) {
        const run = runs[other]
        if (!run) continue
        const against = `${other === 'readability' ? 'Readability' : 'Defuddle'} (${run[0]!.articles} articles)`
        rows.push(
          compare({
            what,
            unit: 'ms',
            ours,
            against,
            other: time(run),
            ...(aim === null ? {} : { aim: { max: aim } }),
          }),
          compare({
            what: `${name}, peak memory`,
            unit: 'MiB',
            ours: memory(runs.newsledger),
            against,
            other: memory(run),
          }),
        )
      }
    }
    return rows
  },
} satisfies Part
