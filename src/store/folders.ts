import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { registrableDomain } from '../lib/address.ts'
import { sha256Hex } from '../lib/hash.ts'
import type { Article } from '../model/record.ts'

/** The two folders of a ledger, and what lies where in them. */
export interface Folders {
  readonly articles: string
  readonly output: string
}

export const recordsFolder = (output: string) => join(output, 'records')
export const stateFolder = (output: string) => join(output, 'state')
export const changeLogPath = (output: string) => join(output, 'changes.jsonl')

/** `records/<first 2 hex>/<content hash>.json`: 256 folders, so that none grows past what file systems list quickly. */
export function recordPath(output: string, contentHash: string): string {
  return join(recordsFolder(output), contentHash.slice(0, 2), `${contentHash}.json`)
}

/**
 * `<site>/<day>/<id>.txt` below the articles folder: what a person would look for, and few enough files in each folder.
 *
 * Where a file system without case, or one that composes characters, could take two ids for one name, a folder that only this id has comes between.
 */
export function articlePath(
  articles: string,
  article: Pick<Article, 'id' | 'url' | 'published_at' | 'crawled_at'>,
): string {
  const host = article.url && URL.canParse(article.url) ? new URL(article.url).hostname : null
  const site = (host && (registrableDomain(host) ?? host))?.replace(/^\[|\]$/g, '').replaceAll(':', '-') || 'unknown'
  const day = (article.published_at ?? article.crawled_at)?.slice(0, 10) ?? 'undated'
  const own = /[^\x20-\x40\x5b-\x7e]/.test(article.id) ? sha256Hex(article.id).slice(0, 16) : ''
  return join(articles, site, day, own, `${article.id}.txt`)
}

/** Where the older version of an article goes when a newer one takes its place: beside it, under a name that begins with the id. */
export function olderVersionPath(path: string, contentHash: string): string {
  return path.replace(/\.txt$/, `.${contentHash.slice(0, 12)}.txt`)
}

/** Where damaged files are kept when something sound takes their place: nothing is deleted. */
export function quarantinePath(output: string, name: string): string {
  return join(output, 'quarantine', name)
}

/**
 * A path as it is remembered: by its place in the articles or output folder, so that a ledger may be moved, and a run started elsewhere; a path
 * outside both in full.
 */
export function portablePath(folders: Folders, path: string): string {
  const full = resolve(path)
  for (const name of ['output', 'articles'] as const) {
    const root = resolve(folders[name])
    if (full.startsWith(root + sep)) return join(name, relative(root, full))
  }
  return full
}

/** The path that {@link portablePath} remembered, in the folders as they are now. */
export function placedPath(folders: Folders, portable: string): string {
  if (isAbsolute(portable)) return portable
  const [name, ...rest] = portable.split(sep)
  return join(name === 'output' ? folders.output : folders.articles, ...rest)
}
