import { BusyError, NewsledgerError, UsageError } from '../lib/errors.ts'
import { stopStatuses } from '../lib/stop.ts'
import { isDiskRefusal, reasonOf } from '../store/disk-error.ts'
import { version } from '../version.ts'
import type { Command, ConfigRest } from './command.ts'
import { commands } from './commands.ts'
import { findConfig } from './find-config.ts'
import { commandHelp, programHelp } from './help.ts'
import { mergeValues, nearest, type OptionValue, parseCommand, usageError } from './parse.ts'
import { printAtOnce, standardInput, writeWhole } from './standard-streams.ts'
import { plain, shown } from './terminal.ts'

/** Exit status of what a command throws. */
function exitStatus(error: unknown): number {
  if (error instanceof UsageError) return 2
  if (error instanceof BusyError) return 3
  return 1
}

/** Runs a command line; returns the exit status. */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    return await dispatch(argv)
  } catch (error) {
    tell(error)
    return exitStatus(error)
  }
}

function tell(error: unknown): void {
  standardError().write(`newsledger: ${plain(toldOf(error))}\n`)
}

function toldOf(error: unknown): string {
  if (error instanceof NewsledgerError) return error.message
  // A disk that refuses is no mistake of ours, wherever it was met.
  if (isDiskRefusal(error)) return `cannot use ${error.path}: ${reasonOf(error)}`
  const stack = (error instanceof Error ? error.stack : undefined) ?? String(error)
  return `a mistake in newsledger itself; please report it with these lines:\n${stack}`
}

async function dispatch(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv
  if (name === undefined) {
    standardError().write(programHelp(commands, version))
    return 2
  }
  if (name === '--help' || name === '-h' || (name === 'help' && rest.length === 0)) {
    print(programHelp(commands, version))
    return 0
  }
  if (name === '--version' || name === '-V') {
    print(`${version}\n`)
    return 0
  }
  if (name === 'help') return dispatch([...rest, '--help'])
  if (name.startsWith('-')) throw usageError(null, `unknown option ${plain(name)} before a command`)
  const command = commands.find((command) => command.name === name)
  if (!command) throw unknownCommand(name)
  const { given, arguments: args } = parseCommand(command, rest)
  if (given.get('help') === true) {
    print(commandHelp(command))
    return 0
  }
  return runCommand(command, given, args)
}

async function runCommand(command: Command, given: Map<string, OptionValue>, args: readonly string[]): Promise<number> {
  let fromConfig = new Map<string, OptionValue>()
  let config: ConfigRest = {}
  const takesConfig = command.options.some(({ name, type }) => name === 'config' && type === 'file')
  if (takesConfig) {
    const found = await findConfig(given.get('config') as string | undefined)
    if (found) {
      fromConfig = found.values
      config = found.rest
    }
  }
  const values = mergeValues(command.options, given, fromConfig)
  const { run } = await command.load()
  const stop = command.stopsInOrder ? listenForSignals() : { signal: new AbortController().signal, status: () => null }
  const work = run({
    arguments: args,
    values,
    config,
    get stdout() {
      return standardOutput()
    },
    get stderr() {
      return standardError()
    },
    stdin: standardInput(),
    print,
    signal: stop.signal,
  })
  // What fails because it was stopped was stopped.
  const status = await work.catch((error) => {
    if (stop.status() === null) throw error
    tell(error)
    return exitStatus(error)
  })
  return stop.status() ?? status
}

function unknownCommand(name: string): UsageError {
  const near = nearest(
    name,
    commands.map((command) => command.name),
  )
  return usageError(null, `unknown command "${plain(name)}"${near ? ` (did you mean ${near}?)` : ''}`)
}

let isListening = false

/** Whether nothing can be left to do once a command has ended: all it said is written, and it heeded no signals, as those do that have much under way. */
export function isAllDone(): boolean {
  return outputStream === null && errorStream === null && !isListening
}

/** The first signal asks the run to finish or undo what is under way; the second leaves at once. */
function listenForSignals(): { signal: AbortSignal; status: () => number | null } {
  isListening = true
  const controller = new AbortController()
  let status: number | null = null
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (status !== null) process.exit(stopStatuses[name])
      status = stopStatuses[name]
      controller.abort(name)
    })
  }
  return { signal: controller.signal, status: () => status }
}

/** Machine output too may be looked at: no text of a stranger steers the terminal by it. */
function showToTerminal(stream: NodeJS.WriteStream): void {
  const write = stream.write.bind(stream) as (chunk: unknown, ...rest: unknown[]) => boolean
  stream.write = (chunk: unknown, ...rest: unknown[]) =>
    write(typeof chunk === 'string' ? shown(chunk) : chunk, ...rest)
}

let outputStream: NodeJS.WriteStream | null = null

/** Opened when there is something to say, as {@link standardError}. */
function standardOutput(): NodeJS.WriteStream {
  if (outputStream === null) {
    outputStream = process.stdout
    endWithReader(outputStream)
    writeWhole(outputStream, 1)
    if (outputStream.isTTY) showToTerminal(outputStream)
  }
  return outputStream
}

/** For what is said in one piece, which needs no stream. */
function print(text: string): void {
  const rest = outputStream === null ? printAtOnce(text) : text
  if (rest.length > 0) standardOutput().write(rest)
}

let errorStream: NodeJS.WriteStream | null = null

/** Opened when there is something to say: that takes milliseconds, and most runs of a program say nothing there. */
function standardError(): NodeJS.WriteStream {
  if (errorStream === null) {
    errorStream = process.stderr
    // Whom nobody hears works on: there is no place left to say so, and the exit status tells how it ended.
    errorStream.on('error', () => {})
    writeWhole(errorStream, 2)
  }
  return errorStream
}

/** `newsledger … | head` closes our standard output: no reason for a stack trace. */
function endWithReader(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
    standardError().write(`newsledger: cannot write standard output: ${reasonOf(error)}\n`)
    process.exit(1)
  })
}
