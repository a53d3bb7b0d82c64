import type { Column } from './columns.ts'
import type { Exporter } from './exporter.ts'

export interface CsvOptions {
  /** Leaves texts that a spreadsheet would take for a formula as they are. */
  readonly raw?: boolean
  /** Begins with a byte-order mark, by which Excel knows UTF-8. */
  readonly bom?: boolean
}

/**
 * CSV by RFC 4180: a head, lines that end in CR LF, quotes where a value needs them. `null` is nothing at all, a list is joined by "; ", what
 * else is no plain value is JSON.
 *
 * A text that begins like a formula gets an apostrophe in front, so that a spreadsheet shows it instead of running it.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csv<Row>(
  columns: readonly Column<Row>[],
  { raw = false, bom = false }: CsvOptions = {},
): Exporter<Row> {
  const guard = raw ? (text: string) => text : guardFormula
  return {
    begin: () => `${bom ? '\uFEFF' : ''}${columns.map(({ name }) => quote(name)).join(',')}\r\n`,
    add: (row) => `${columns.map(({ value }) => cell(value(row), guard)).join(',')}\r\n`,
    end: () => '',
  }
}

function cell(value: unknown, guard: (text: string) => string): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return quote(guard(value))
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return quote(guard(value.join('; ')))
  return quote(guard(JSON.stringify(value)))
}

/** An empty text is quoted: so it differs from `null`. */
function quote(text: string): string {
  return text === '' || /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text
}

/** A plain number is none; full-width signs are: some spreadsheets take them too. */
function guardFormula(text: string): string {
  return /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) && !/^[+-]?\d{1,400}(\.\d{1,400})?$/.test(text)
    ? `'${text}`
    : text
}
