import { keepHeapSmall } from '../../lib/heap.ts'
import { verify } from '../../pipeline/verify.ts'
import type { Invocation } from '../command.ts'
import { runReported } from '../run-command.ts'

export function run(invocation: Invocation): Promise<number> {
  keepHeapSmall()
  return runReported('verify', invocation, (shared) => verify({ ...shared, repair: invocation.values.flag('repair') }))
}
