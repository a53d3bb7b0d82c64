import type { ArticleRecord } from '../model/record.ts'
import type { ClaimRow } from './columns.ts'

/** What a writer of a format gives at a time; an empty text for nothing yet. */
export type Bytes = string | Uint8Array

/** Writes rows in one format: `begin`, then `add` for each row in order, then `end`, each giving the next bytes of the file. */
export interface Exporter<Row> {
  begin(): Bytes
  add(row: Row): Bytes
  end(): Bytes
}

export type ArticleExporter = Exporter<ArticleRecord>
export type ClaimExporter = Exporter<ClaimRow>
