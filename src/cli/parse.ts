import { UsageError } from '../lib/errors.ts'
import { isWebAddress } from '../lib/web-address.ts'
import { type Command, Values } from './command.ts'
import { type Option, optionTable, sharedOptions } from './options.ts'

// An import of node:util would load all that it offers, differences of texts and colours among it: a tenth of a short command's time.
const { parseArgs } = process.getBuiltinModule('node:util')

export type OptionValue = string | number | boolean

/** Options that every command takes beside its own. */
export const commonOptions: readonly Option[] = [{ name: 'help', type: 'flag', help: 'this help' }]

/**
 * What a command that reads the ledger has no use for and takes all the same: a script that names both folders, and how much it wants to hear, gives
 * every command the same options.
 */
function takenAlong({ options }: Command): Option[] {
  if (!options.some(({ name }) => name === 'output')) return []
  return sharedOptions(['articles', 'quiet', 'log-level']).filter(
    ({ name }) => !options.some((own) => own.name === name),
  )
}

/**
 * Reads a command's argv.
 *
 * @throws {UsageError} for an unknown option, a value that does not fit, or the wrong number of arguments
 */
export function parseCommand(
  command: Command,
  argv: readonly string[],
): { given: Map<string, OptionValue>; arguments: string[] } {
  const all = [...command.options, ...commonOptions, ...takenAlong(command)]
  const spec = Object.fromEntries(
    all.map((option) => [option.name, { type: option.type === 'flag' ? ('boolean' as const) : ('string' as const) }]),
  )
  let parsed: { values: Record<string, unknown>; positionals: string[] }
  try {
    parsed = parseArgs({
      args: [...argv],
      options: { ...spec, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
      strict: true,
    }) as typeof parsed
  } catch (error) {
    throw usageError(command, explainParseError(error, all, command.arguments !== undefined))
  }
  const given = new Map<string, OptionValue>()
  for (const option of all) {
    const raw = parsed.values[option.name]
    if (raw === undefined) continue
    given.set(option.name, typeof raw === 'boolean' ? raw : readValue(option, String(raw), `--${option.name}`))
  }
  const count = parsed.positionals.length
  if (given.get('help') !== true) {
    if (count < (command.minArguments ?? 0)) throw usageError(command, `${command.arguments} is missing`)
    const most = command.arguments ? (command.maxArguments ?? Number.POSITIVE_INFINITY) : 0
    if (count > most) throw usageError(command, `unexpected argument "${parsed.positionals[most]}"`)
  }
  return { given, arguments: parsed.positionals }
}

/** Command line before config file before default. */
export function mergeValues(
  options: readonly Option[],
  given: ReadonlyMap<string, OptionValue>,
  config: ReadonlyMap<string, OptionValue>,
): Values {
  const values = new Map<string, OptionValue>()
  for (const { name, default: standard, inConfig } of options) {
    // A command may have an option of its own under the name of a shared one: the config file speaks of the shared one.
    const value = given.get(name) ?? (inConfig ? config.get(name) : undefined) ?? standard
    if (value !== undefined) values.set(name, value)
  }
  return new Values(values, new Set([...given.keys(), ...config.keys()]))
}

/** @throws {UsageError} when a value does not fit its option */
export function readValue(option: Option, raw: string | number | boolean, where: string): OptionValue {
  const fail = (wanted: string): never => {
    throw new UsageError('usage', `${where} takes ${wanted}, not ${JSON.stringify(raw)}`)
  }
  switch (option.type) {
    case 'flag':
      return typeof raw === 'boolean' ? raw : fail('true or false')
    case 'integer':
    case 'number': {
      const isNumber = typeof raw === 'number' || (typeof raw === 'string' && /^\d+(\.\d+)?$/.test(raw))
      const value = isNumber ? Number(raw) : Number.NaN
      const isFit =
        Number.isFinite(value) &&
        (option.type === 'number' || Number.isSafeInteger(value)) &&
        value >= (option.least ?? 0)
      return isFit
        ? value
        : fail(`a ${option.type === 'integer' ? 'whole ' : ''}number of at least ${option.least ?? 0}`)
    }
    case 'day':
      return typeof raw === 'string' && isDay(raw) ? raw : fail('a day such as 2025-12-29')
    case 'choice':
      return typeof raw === 'string' && option.choices?.includes(raw)
        ? raw
        : fail(`one of ${option.choices?.join(', ')}`)
    case 'url':
      return typeof raw === 'string' && isWebAddress(raw) ? raw : fail('an http or https address')
    default:
      return typeof raw === 'string' && raw !== '' ? raw : fail('a text that is not empty')
  }
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

export function usageError(command: Command | null, why: string): UsageError {
  const name = command ? ` ${command.name}` : ''
  return new UsageError('usage', `${why}; see newsledger${name} --help`)
}

function explainParseError(error: unknown, options: readonly Option[], takesArguments: boolean): string {
  const { code, message } = error as NodeJS.ErrnoException
  const [, dashes = '--', name] = /'(?:-\w, )?(--?)([\w-]+)/.exec(message) ?? []
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' && name) {
    const near = nearest(
      name,
      options.map((option) => option.name),
    )
    const other = optionTable.some((option) => option.name === name) ? ' for this command' : ''
    // An id may begin with "-", as that of an article at an IPv6 address does.
    const behind = takesArguments && other === '' && !near ? ' (an argument that begins with "-" goes behind "--")' : ''
    return `unknown option ${dashes}${name}${other}${near && near !== name ? ` (did you mean --${near}?)` : behind}`
  }
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' && name && message.includes('ambiguous')) {
    return `--${name} needs a value, and what follows looks like an option: --${name}=VALUE where that is meant`
  }
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' && name && message.includes('argument missing'))
    return `--${name} needs a value`
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' && name && message.includes('does not take an argument'))
    return `--${name} takes no value`
  return message.split('\n')[0]!.replace(/\.$/, '')
}

/** The name with the fewest edits, if that is few; else one that is the beginning of the word, or the word of it (`--language`). */
export function nearest(word: string, names: readonly string[]): string | null {
  let best: string | null = null
  let fewest = Math.max(2, Math.floor(word.length / 3)) + 1
  for (const name of names) {
    const edits = editDistance(word.slice(0, 40), name)
    if (edits < fewest) {
      fewest = edits
      best = name
    }
  }
  const isBeginning = (name: string) => word.length > 2 && (word.startsWith(name) || name.startsWith(word))
  return best ?? names.find(isBeginning) ?? null
}

/** Levenshtein distance. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    }
    row = next
  }
  return row[b.length]!
}
