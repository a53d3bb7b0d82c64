import type { Column } from './columns.ts'
import type { Exporter } from './exporter.ts'

/** One JSON value a line. */
export function jsonLines<Row>(shape: (row: Row) => unknown): Exporter<Row> {
  return {
    begin: () => '',
    add: (row) => `${JSON.stringify(shape(row))}\n`,
    end: () => '',
  }
}

/** Columns as the keys of an object. */
export function objectOf<Row>(columns: readonly Column<Row>[]): (row: Row) => object {
  return (row) => Object.fromEntries(columns.map(({ name, value }) => [name, value(row)]))
}
