import { resolve, sep } from 'node:path'
import { maxArticleFileBytes, parseArticleFile } from '../article/article-file.ts'
import { NewsledgerError } from '../lib/errors.ts'
import { findArticleFiles, isFile, readArticleBytes } from '../store/article-folder.ts'
import { type Folders, placedPath } from '../store/folders.ts'
import { State } from '../store/state.ts'

export interface LostArticle {
  readonly id: string
  readonly path: string
  /** The first digits of its content hash, all that the name of an older version says of it; `null` for the newest. */
  readonly olderHash: string | null
}

type Missing = LostArticle & { readonly hash: string }

/** Article files that were in the articles folder, and are neither where they were nor anywhere else in it. */
export function lostArticleFiles(folders: Folders): LostArticle[] {
  const missing = new Map<string, Missing>()
  for (const article of missingFiles(folders)) {
    const key = versionKey(article.id, article.hash)
    // Of a text that came back, the newest file says as much as the older.
    if (!missing.has(key)) missing.set(key, article)
  }
  for (const key of missing.size === 0 ? [] : movedArticles(folders.articles, missing)) missing.delete(key)
  return [...missing.values()]
}

/** As many digits of a content hash as the name of an older version holds. */
const hashDigits = 12
const versionKey = (id: string, contentHash: string) => `${id} ${contentHash.slice(0, hashDigits)}`

function* missingFiles(folders: Folders): Generator<Missing> {
  let state: State
  try {
    state = new State(folders.output, { readonly: true })
  } catch {
    return
  }
  try {
    const root = resolve(folders.articles) + sep
    // A link or pipe in its place is no article file either: `ingest` would not find it.
    const isLost = (path: string) => resolve(path).startsWith(root) && !isFile(path)
    const newest = state.sql('SELECT id, path, content_hash AS hash FROM articles WHERE path IS NOT NULL').iterate()
    for (const row of newest as Iterable<unknown>) {
      const { id, path, hash } = row as { id: string; path: string; hash: string }
      const placed = placedPath(folders, path)
      if (isLost(placed)) yield { id, path: placed, hash, olderHash: null }
    }
    // Of older versions newsledger knows those that it put aside itself.
    for (const row of state.sql('SELECT path FROM checksums').iterate() as Iterable<unknown>) {
      const { path } = row as { path: string }
      const [, id, hash] = /([^/\\]+)\.([0-9a-f]{12})\.txt$/.exec(path) ?? []
      if (id === undefined || hash === undefined) continue
      const placed = placedPath(folders, path)
      if (isLost(placed)) yield { id, path: placed, hash, olderHash: hash }
    }
  } finally {
    state.close()
  }
}

const idLine = /^id:[ \t]*["']?([^"'\r\n]{1,200}?)["']?[ \t]*\r?$/m

/** Keys of those that lie elsewhere in the folder: people may move article files about. */
function* movedArticles(folder: string, missing: ReadonlyMap<string, Missing>): Generator<string> {
  const ids = new Set([...missing.values()].map(({ id }) => id))
  for (const file of findArticleFiles([folder])) {
    if (file instanceof NewsledgerError) continue
    try {
      const bytes = readArticleBytes(file.path, maxArticleFileBytes)
      const [, id = ''] = idLine.exec(Buffer.from(bytes.subarray(0, 2048)).toString('utf8')) ?? []
      if (!ids.has(id)) continue
      const key = versionKey(id, parseArticleFile(bytes, { path: file.path }).content_hash)
      if (missing.has(key)) yield key
    } catch (error) {
      // Of what cannot be read others tell.
      if (!(error instanceof NewsledgerError)) throw error
    }
  }
}
