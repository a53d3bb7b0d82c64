import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { parseRecordFile } from '../../export/parse-record.ts'
import { NewsledgerError, StoreError, UsageError } from '../../lib/errors.ts'
import { status } from '../../pipeline/status.ts'
import { requireLedger } from '../../store/read-changes.ts'
import { openView } from '../../view/server.ts'
import type { Invocation } from '../command.ts'
import { CountLine } from '../count-line.ts'
import { plain } from '../terminal.ts'
import { writeOut } from '../write-out.ts'

/** Troubles that are remembered, so that each is told once. */
const rememberedTroubles = 1000

export async function run({ values, stdout, stderr, signal }: Invocation): Promise<number> {
  const output = values.text('output')!
  const port = values.number('port')!
  if (port > 65_535) throw new UsageError('usage', `--port takes a whole number up to 65535, not ${port}`)
  requireLedger(output)
  const isQuiet = values.flag('quiet')
  const progress = new CountLine(stderr, !isQuiet)
  const told = new Set<string>()
  await using view = await openView({
    output,
    host: values.text('host')!,
    port,
    parse: parseRecordFile,
    status: () => statusOrNull(output),
    onProgress: ({ done, of }) => progress.count(done, 'bytes of the change log indexed', of),
    onReady: () => progress.clear(),
    onTrouble: (error) => {
      const isOurs = !(error instanceof NewsledgerError) && !('errcode' in error)
      const text = isOurs ? (error.stack ?? error.message) : error.message
      if (told.has(text)) return
      if (told.size < rememberedTroubles) told.add(text)
      progress.clear()
      stderr.write(`newsledger: ${plain(text)}\n`)
    },
  })
  await writeOut(stdout, `${view.url}\n`)
  if (!isQuiet) stderr.write('newsledger: Ctrl-C ends it\n')
  if (values.flag('open'))
    openBrowser(view.url, (why) => stderr.write(`newsledger: cannot open a browser: ${plain(why)}\n`))
  if (!signal.aborted) await once(signal, 'abort')
  progress.clear()
  return 0
}

function statusOrNull(output: string) {
  try {
    return status({ output })
  } catch (error) {
    if (error instanceof StoreError && error.code === 'not_found') return null
    throw error
  }
}

/** The system's own way to open an address. */
function openBrowser(url: string, onFailure: (why: string) => void): void {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['explorer.exe', url]
        : ['xdg-open', url]
  const child = spawn(command!, args, { stdio: 'ignore', detached: true })
  child.on('error', (error) => onFailure(error.message))
  child.unref()
}
