import type { Site } from '../model/site.ts'
import type { SourceSettings } from '../pipeline/settings.ts'
import type { Option } from './options.ts'

/** What a command's function is given. */
export interface Invocation {
  readonly arguments: readonly string[]
  /** By option name as on the command line; config file and defaults already in. */
  readonly values: Values
  /** What of the config file is no option. */
  readonly config: ConfigRest
  readonly stdout: NodeJS.WritableStream
  readonly stderr: NodeJS.WritableStream & { isTTY?: boolean; columns?: number }
  readonly stdin: AsyncIterable<Uint8Array | string>
  /** Writes to standard output what a command has to say there in one piece. */
  readonly print: (text: string) => void
  /** Aborted by the first SIGINT or SIGTERM. */
  readonly signal: AbortSignal
}

export interface ConfigRest {
  readonly sources?: readonly SourceSettings[]
  readonly sites?: readonly Site[]
  readonly robots?: Readonly<Record<string, 'ignore'>>
  readonly recheckHours?: readonly number[]
  readonly retryDays?: number
}

/** Typed reading of option values. */
export class Values {
  readonly #values: ReadonlyMap<string, string | number | boolean>
  /** Options that stood on the command line or in the config file. */
  readonly given: ReadonlySet<string>

  constructor(values: ReadonlyMap<string, string | number | boolean>, given: ReadonlySet<string>) {
    this.#values = values
    this.given = given
  }

  flag(name: string): boolean {
    return this.#values.get(name) === true
  }

  text(name: string): string | undefined {
    const value = this.#values.get(name)
    return value === undefined ? undefined : String(value)
  }

  number(name: string): number | undefined {
    const value = this.#values.get(name)
    return typeof value === 'number' ? value : undefined
  }
}

export interface Command {
  readonly name: string
  /** Behind the name in the usage line: `[URL…]`. */
  readonly arguments?: string
  readonly minArguments?: number
  readonly maxArguments?: number
  /** One line, for the list of commands. */
  readonly summary: string
  /** What else the help says, wrapped by hand at 80 columns. */
  readonly about?: string
  readonly options: readonly Option[]
  readonly examples: readonly { readonly command: string; readonly does: string }[]
  /** When it exits with 1. Without it: when it cannot do what it is for. */
  readonly fails?: string
  /** Whether it heeds a first SIGINT or SIGTERM itself, to finish or undo what is under way. */
  readonly stopsInOrder?: boolean
  /** Returns the exit status. Loaded when the command runs, not before. */
  readonly load: () => Promise<{ run: (invocation: Invocation) => Promise<number> }>
}
