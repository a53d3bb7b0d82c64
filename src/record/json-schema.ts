import { changeSchema } from '../model/change.ts'
import { claimSchema } from '../model/claim.ts'
import { recordSchema } from '../model/record.ts'
import { runReportSchema } from '../model/run-report.ts'

export type JsonSchema = Readonly<Record<string, unknown>>

/** The JSON Schema (draft 2020-12) of a record: of `output/records/…/<content hash>.json`. */
export function recordJsonSchema(): JsonSchema {
  return { title: 'newsledger record', ...recordSchema.toJSONSchema() }
}

/** The JSON Schema of one claim. */
export function claimJsonSchema(): JsonSchema {
  return { title: 'newsledger claim', ...claimSchema.toJSONSchema() }
}

/** The JSON Schema of a run report, as `--json` prints it. */
export function reportJsonSchema(): JsonSchema {
  return { title: 'newsledger run report', ...runReportSchema.toJSONSchema() }
}

/** The JSON Schema of one line of the change log. */
export function changeJsonSchema(): JsonSchema {
  return { title: 'newsledger change', ...changeSchema.toJSONSchema() }
}
