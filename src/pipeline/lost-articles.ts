import { resolve, sep } from 'node:path'
import { isFile } from '../store/article-folder.ts'
import { type Folders, placedPath } from '../store/folders.ts'
import { State } from '../store/state.ts'

export interface LostArticle {
  readonly id: string
  readonly path: string
}

/** Newest versions whose article file was in the articles folder, and is gone. */
export function* lostArticleFiles(folders: Folders): Generator<LostArticle> {
  let state: State
  try {
    state = new State(folders.output, { readonly: true })
  } catch {
    return
  }
  try {
    const root = resolve(folders.articles) + sep
    const rows = state.sql('SELECT id, path FROM articles WHERE path IS NOT NULL').iterate() as Iterable<unknown>
    for (const row of rows) {
      const { id, path } = row as { id: string; path: string }
      const placed = placedPath(folders, path)
      // A link or pipe in its place is no article file either: `ingest` would not find it.
      if (resolve(placed).startsWith(root) && !isFile(placed)) yield { id, path: placed }
    }
  } finally {
    state.close()
  }
}
