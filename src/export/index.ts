import { UsageError } from '../lib/errors.ts'
import { articleColumns, type ClaimRow, chooseColumns, claimColumns } from './columns.ts'
import { type CsvOptions, csv } from './csv.ts'
import type { ArticleExporter, ClaimExporter } from './exporter.ts'
import { jsonLines, objectOf } from './json-lines.ts'

/** Formats, and the endings of file names that say so. */
export const formats = {
  jsonl: ['.jsonl', '.ndjson'],
  csv: ['.csv'],
  parquet: ['.parquet'],
  sqlite: ['.sqlite', '.sqlite3', '.db'],
  ninjs: [],
  'schema.org': [],
  gdelt: [],
} as const satisfies Record<string, readonly string[]>

export type Format = keyof typeof formats

/** Formats that hold an article with all that belongs to it: neither fields nor claims of their own. */
const whole: ReadonlySet<Format> = new Set(['sqlite', 'ninjs', 'schema.org', 'gdelt'])

export interface FormatOptions extends CsvOptions {
  readonly claims?: boolean
  /** Names with commas between them. */
  readonly fields?: string | undefined
  /** For formats with a place for facts on the file itself. */
  readonly about?: ReadonlyMap<string, string>
}

/** The format that a file's name says, compression aside; `null` if it says none. */
export function formatOf(path: string): Format | null {
  const name = path.toLowerCase().replace(/\.(gz|zst|br)$/, '')
  for (const [format, endings] of Object.entries(formats)) {
    if (endings.some((ending) => name.endsWith(ending))) return format as Format
  }
  return null
}

/** @throws {UsageError} for options that the format has no use for, or a field that is not there */
export function checkFormat(format: Format, { claims, fields, raw, bom }: FormatOptions): void {
  const fail = (option: string) => {
    throw new UsageError('usage', `${option} says nothing with --format ${format}; see newsledger export --help`)
  }
  if (whole.has(format) && claims) fail('--claims')
  if (whole.has(format) && fields !== undefined) fail('--fields')
  if (format !== 'csv' && raw) fail('--raw')
  if (format !== 'csv' && bom) fail('--bom')
  if (claims) chooseColumns(claimColumns, fields)
  else chooseColumns(articleColumns, fields)
}

/** Of one row a record. */
export async function articleExporter(
  format: Exclude<Format, 'sqlite'>,
  options: FormatOptions,
): Promise<ArticleExporter> {
  switch (format) {
    case 'jsonl':
      // A record as it is, unless somebody chose.
      return jsonLines(
        options.fields === undefined ? (record) => record : objectOf(chooseColumns(articleColumns, options.fields)),
      )
    case 'csv':
      return csv(chooseColumns(articleColumns, options.fields), options)
    case 'parquet': {
      const { parquet } = await import('./parquet.ts')
      return parquet(chooseColumns(articleColumns, options.fields), options.about ?? new Map())
    }
    case 'ninjs': {
      const { ninjsOf } = await import('./ninjs.ts')
      return jsonLines(ninjsOf)
    }
    case 'schema.org': {
      const { schemaOrgOf } = await import('./schema-org.ts')
      return jsonLines(schemaOrgOf)
    }
    case 'gdelt': {
      const { gdelt } = await import('./gdelt.ts')
      return gdelt()
    }
  }
}

/** Of one row a claim. */
export async function claimExporter(
  format: 'jsonl' | 'csv' | 'parquet',
  options: FormatOptions,
): Promise<ClaimExporter> {
  const columns = chooseColumns<ClaimRow>(claimColumns, options.fields)
  if (format === 'jsonl') return jsonLines(objectOf(columns))
  if (format === 'csv') return csv(columns, options)
  const { parquet } = await import('./parquet.ts')
  return parquet(columns, options.about ?? new Map())
}
