import { UsageError } from '../../lib/errors.ts'
import type { Invocation } from '../command.ts'
import { commands } from '../commands.ts'
import { completionScript, type Shell, shells } from '../completion.ts'

export async function run({ arguments: [shell], stdout }: Invocation): Promise<number> {
  if (!isShell(shell))
    throw new UsageError('usage', `completion takes one of ${shells.join(', ')}; see newsledger completion --help`)
  stdout.write(completionScript(shell, commands))
  return 0
}

function isShell(name: string | undefined): name is Shell {
  return shells.some((shell) => shell === name)
}
