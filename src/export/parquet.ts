import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer'
import type { Column, ColumnType } from './columns.ts'
import type { Exporter } from './exporter.ts'

/** What a row group may hold before it is written: bounds memory, and is what a reader skips or reads at once. */
const groupRows = 10_000
const groupUnits = 8_000_000

/**
 * Parquet with proper types: times as UTC timestamps (milliseconds), days as dates, lists as lists, the rest as JSON; Snappy.
 *
 * Rows wait for their group, so memory is that of one group.
 *
 * @param metadata facts on the file, kept in its footer; read when the file ends
 */
export function parquet<Row>(columns: readonly Column<Row>[], metadata: ReadonlyMap<string, string>): Exporter<Row> {
  const bytes = new ByteWriter()
  const writer = new ParquetWriter({
    writer: bytes,
    schema: schemaOf(columns),
    createdBy: 'newsledger',
  })
  let rows: unknown[][] = columns.map(() => [])
  let units = 0
  const take = () => {
    const taken = bytes.getBytes().slice()
    bytes.index = 0
    return taken
  }
  const flush = () => {
    const size = rows[0]?.length ?? 0
    if (size > 0) {
      writer.write({ columnData: columns.map(({ name }, i) => ({ name, data: rows[i]! })), rowGroupSize: size })
    }
    rows = columns.map(() => [])
    units = 0
    return take()
  }
  return {
    begin: take,
    add: (row) => {
      for (const [i, column] of columns.entries()) {
        const value = stored(column.type, column.value(row))
        units += typeof value === 'string' ? value.length : Array.isArray(value) ? value.length * 64 : 8
        rows[i]!.push(value)
      }
      return rows[0]!.length >= groupRows || units >= groupUnits ? flush() : ''
    },
    end: () => {
      const last = flush()
      writer.kvMetadata = [...metadata].map(([key, value]) => ({ key, value }))
      void writer.finish()
      return Buffer.concat([last, take()])
    },
  }
}

function stored(type: ColumnType, value: unknown): unknown {
  if (value === null || value === undefined) return null
  switch (type) {
    case 'timestamp':
    case 'date': {
      const date = new Date(value as string)
      return Number.isNaN(date.getTime()) ? null : date
    }
    case 'json':
      return JSON.stringify(value)
    case 'integer':
      return Number.isInteger(value) ? value : null
    default:
      return value
  }
}

/** @see https://github.com/apache/parquet-format/blob/master/LogicalTypes.md */
function schemaOf<Row>(columns: readonly Column<Row>[]): SchemaElement[] {
  return [{ name: 'newsledger', num_children: columns.length }, ...columns.flatMap(elementsOf)]
}

function elementsOf<Row>({ name, type }: Column<Row>): SchemaElement[] {
  const optional = { name, repetition_type: 'OPTIONAL' } as const
  switch (type) {
    case 'integer':
      return [{ ...optional, type: 'INT32' }]
    case 'double':
      return [{ ...optional, type: 'DOUBLE' }]
    case 'boolean':
      return [{ ...optional, type: 'BOOLEAN' }]
    case 'timestamp':
      return [
        {
          ...optional,
          type: 'INT64',
          converted_type: 'TIMESTAMP_MILLIS',
          logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
        },
      ]
    case 'date':
      return [{ ...optional, type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } }]
    case 'list':
      return [
        { ...optional, converted_type: 'LIST', logical_type: { type: 'LIST' }, num_children: 1 },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        {
          name: 'element',
          type: 'BYTE_ARRAY',
          converted_type: 'UTF8',
          logical_type: { type: 'STRING' },
          repetition_type: 'OPTIONAL',
        },
      ]
    default:
      // JSON too: as a text every reader shows it.
      return [{ ...optional, type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } }]
  }
}
