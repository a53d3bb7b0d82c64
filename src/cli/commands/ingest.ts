import { ingest } from '../../pipeline/ingest.ts'
import type { Invocation } from '../command.ts'
import { runReported } from '../run-command.ts'

export function run(invocation: Invocation): Promise<number> {
  return runReported('ingest', invocation, (shared) => ingest({ ...shared, paths: invocation.arguments }))
}
