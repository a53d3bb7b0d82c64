import { resolve, sep } from 'node:path'
import { maxArticleFileBytes, parseArticleFile } from '../article/article-file.ts'
import { NewsledgerError } from '../lib/errors.ts'
import { findArticleFiles, isFile, readArticleBytes } from '../store/article-folder.ts'
import { type Folders, placedPath } from '../store/folders.ts'
import { State } from '../store/state.ts'

export interface LostArticle {
  readonly id: string
  readonly path: string
}

type Missing = LostArticle & { readonly content_hash: string }

/** Newest versions whose article file was in the articles folder, and is neither where it was nor anywhere else in it. */
export function lostArticleFiles(folders: Folders): LostArticle[] {
  const missing = new Map([...missingFiles(folders)].map((article) => [article.id, article]))
  for (const id of missing.size === 0 ? [] : movedArticles(folders.articles, missing)) missing.delete(id)
  return [...missing.values()]
}

function* missingFiles(folders: Folders): Generator<Missing> {
  let state: State
  try {
    state = new State(folders.output, { readonly: true })
  } catch {
    return
  }
  try {
    const root = resolve(folders.articles) + sep
    const rows = state.sql('SELECT id, path, content_hash FROM articles WHERE path IS NOT NULL').iterate()
    for (const row of rows as Iterable<unknown>) {
      const { id, path, content_hash } = row as Missing
      const placed = placedPath(folders, path)
      // A link or pipe in its place is no article file either: `ingest` would not find it.
      if (resolve(placed).startsWith(root) && !isFile(placed)) yield { id, path: placed, content_hash }
    }
  } finally {
    state.close()
  }
}

const idLine = /^id:[ \t]*["']?([^"'\r\n]{1,200}?)["']?[ \t]*\r?$/m

/** Ids of those that lie elsewhere in the folder: people may move article files about. */
function* movedArticles(folder: string, missing: ReadonlyMap<string, Missing>): Generator<string> {
  for (const file of findArticleFiles([folder])) {
    if (file instanceof NewsledgerError) continue
    try {
      const bytes = readArticleBytes(file.path, maxArticleFileBytes)
      const [, id = ''] = idLine.exec(Buffer.from(bytes.subarray(0, 2048)).toString('utf8')) ?? []
      const article = missing.get(id)
      if (article && parseArticleFile(bytes, { path: file.path }).content_hash === article.content_hash) yield id
    } catch (error) {
      // Of what cannot be read others tell.
      if (!(error instanceof NewsledgerError)) throw error
    }
  }
}
