import { UsageError } from '../../lib/errors.ts'
import { ingest } from '../../pipeline/ingest.ts'
import type { Invocation } from '../command.ts'
import { runReported } from '../run-command.ts'

export async function run(invocation: Invocation): Promise<number> {
  const { arguments: paths, values, config } = invocation
  const dryRun = values.flag('dry-run')
  if (!values.flag('from-pages')) {
    if (dryRun) throw new UsageError('usage', '--dry-run goes with --from-pages; see newsledger ingest --help')
    return runReported('ingest', invocation, (shared) => ingest({ ...shared, paths }))
  }
  if (paths.length > 0) {
    throw new UsageError('usage', '--from-pages reads the kept pages and takes no PATH; see newsledger ingest --help')
  }
  const { ingestPages } = await import('../../pipeline/ingest-pages.ts')
  const { sites, sources } = config
  return runReported('ingest', invocation, (shared) =>
    ingestPages({ ...shared, dryRun, ...(sites ? { sites } : {}), ...(sources ? { sources } : {}) }),
  )
}
