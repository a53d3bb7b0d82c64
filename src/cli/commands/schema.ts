import { UsageError } from '../../lib/errors.ts'
import type { Invocation } from '../command.ts'

export async function run({ values, stdout }: Invocation): Promise<number> {
  const asked = ['claim', 'report', 'changes', 'config'].filter((name) => values.flag(name))
  if (asked.length > 1)
    throw new UsageError('usage', 'give one of --claim, --report, --changes and --config; see newsledger schema --help')
  stdout.write(`${JSON.stringify(await schemaOf(asked[0]), null, 2)}\n`)
  return 0
}

async function schemaOf(name: string | undefined): Promise<object> {
  if (name === 'config') return await (await import('../config.ts')).configJsonSchema()
  const schemas = await import('../../record/json-schema.ts')
  if (name === 'claim') return schemas.claimJsonSchema()
  if (name === 'report') return schemas.reportJsonSchema()
  if (name === 'changes') return schemas.changeJsonSchema()
  return schemas.recordJsonSchema()
}
