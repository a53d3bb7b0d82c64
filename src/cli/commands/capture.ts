import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { registrableDomain } from '../../lib/address.ts'
import { NewsledgerError, UsageError } from '../../lib/errors.ts'
import { plural } from '../../lib/text.ts'
import { isWebAddress } from '../../lib/web-address.ts'
import { loadStages } from '../../pipeline/stages.ts'
import { loadSites } from '../../sites/index.ts'
import { diskError } from '../../store/disk-error.ts'
import { makeFolder } from '../../store/make-folder.ts'
import { type CheckedPage, checkPages, type Expected, expectedOf } from '../captured-pages.ts'
import type { Invocation } from '../command.ts'
import { crawlOptions } from '../crawl-options.ts'
import { readInput } from '../read-input.ts'
import { cut, plain } from '../terminal.ts'

const maxPageBytes = 64 * 1024 * 1024

export async function run(invocation: Invocation): Promise<number> {
  const {
    arguments: [asked],
    values,
    config,
    stdout,
  } = invocation
  const folder = values.text('folder')!
  const sites = await loadSites(config.sites)
  if (values.flag('check')) {
    if (asked !== undefined) throw new UsageError('usage', '--check takes no page; see newsledger capture --help')
    return check([...checkPages(folder, sites)], folder, stdout)
  }
  if (asked === undefined) throw new UsageError('usage', 'URL|FILE is missing; see newsledger capture --help')
  const { bytes, url, contentType } = await readPage(asked, invocation)
  const { hostname } = new URL(url)
  const path = join(folder, registrableDomain(hostname) ?? hostname.replaceAll(':', '-'), 'pages', nameOf(url))
  const isThere = [`${path}.html`, `${path}.json`].find((file) => existsSync(file))
  if (isThere !== undefined && !values.flag('force')) {
    const why = `${isThere} is there already and stays as it is: --force captures the page anew`
    throw new NewsledgerError('unwritable', why, { path: isThere })
  }
  const expected = expectedOf(bytes, url, contentType, sites)
  try {
    makeFolder(dirname(path))
    await writeFile(`${path}.html`, bytes)
    await writeFile(`${path}.json`, `${JSON.stringify(expected, null, 2)}\n`)
  } catch (cause) {
    throw diskError('write', `${path}.html`, cause)
  }
  stdout.write(formatCapture(path, expected))
  return 0
}

async function readPage(
  asked: string,
  invocation: Invocation,
): Promise<{ bytes: Uint8Array; url: string; contentType: string | null }> {
  const { values, stdin } = invocation
  const url = values.text('url')
  if (/^https?:\/\//i.test(asked)) {
    if (url !== undefined) throw new UsageError('usage', '--url goes with a FILE; see newsledger capture --help')
    const { fetcher } = await loadStages(crawlOptions(invocation), null)
    try {
      const page = await fetcher.fetch(asked, {})
      return { bytes: page.bytes, url: page.finalUrl, contentType: page.contentType }
    } finally {
      await fetcher.close()
    }
  }
  if (url === undefined || !isWebAddress(url)) {
    throw new UsageError(
      'usage',
      'a FILE needs --url: the address that the page came from; see newsledger capture --help',
    )
  }
  return { bytes: await readInput(asked, stdin, maxPageBytes), url, contentType: null }
}

/** A file name that says which page it is: the last parts of its path. */
function nameOf(url: string): string {
  const { pathname, search } = new URL(url)
  const words = decoded(`${pathname}${search}`)
    .replace(/\.\w{2,5}$/, '')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
  return [...words.filter(Boolean).join('-')].slice(-60).join('').replace(/^-/, '') || 'home'
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path).normalize()
  } catch {
    // Escapes of another charset say nothing readable.
    return path
  }
}

function formatCapture(path: string, { record, throws }: Expected): string {
  const rows: [string, unknown][] = record
    ? [
        ['title', record.title],
        ['published_at', record.published_at],
        ['authors', record.authors?.map(({ name, email }) => name ?? email).join(', ')],
        ['category', record.category],
        ['images', record.images?.length],
        ['body', record.body],
      ]
    : [['no article', throws]]
  const shown = rows.map(([name, value]) => `  ${name.padEnd(12)}  ${line(value, 100)}`)
  return `${path}.html\n${path}.json\n\n${shown.join('\n')}\n\nCompare the .json with the page, and put right in it what the page says otherwise. Then
newsledger capture --check tells whether the rules read it so.\n`
}

function check(pages: readonly CheckedPage[], folder: string, stdout: NodeJS.WritableStream): number {
  const failed = pages.filter(({ differences, problem }) => differences.length > 0 || problem !== undefined)
  for (const { path, differences, problem } of failed) {
    stdout.write(`${path}\n`)
    if (problem !== undefined) stdout.write(`  ${line(problem, 200)}\n`)
    for (const { field, expected, found } of differences) {
      const [wanted, had] = fromDifference(text(expected), text(found))
      stdout.write(`  ${field}\n    expected  ${line(wanted, 120)}\n    found     ${line(had, 120)}\n`)
    }
  }
  stdout.write(
    `${plural(pages.length, 'page')} in ${folder}, ${failed.length} of them read otherwise than they should\n`,
  )
  return failed.length > 0 ? 1 : 0
}

/** Both texts from a little before where they part: a body is long. */
function fromDifference(a: string, b: string): [string, string] {
  let at = 0
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1
  const from = at < 60 ? 0 : at - 30
  return from === 0 ? [a, b] : [`…${a.slice(from)}`, `…${b.slice(from)}`]
}

const text = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value ?? null))

function line(value: unknown, columns: number): string {
  if (value === null || value === undefined || value === '') return '–'
  return cut(plain(text(value).slice(0, 1000).replace(/\s+/g, ' ')), columns)
}
