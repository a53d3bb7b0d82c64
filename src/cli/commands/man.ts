import { version } from '../../version.ts'
import type { Invocation } from '../command.ts'
import { commands } from '../commands.ts'
import { manPage } from '../man-page.ts'

export async function run({ stdout }: Invocation): Promise<number> {
  stdout.write(manPage(commands, version))
  return 0
}
