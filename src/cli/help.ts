import type { Command } from './command.ts'
import type { Option } from './options.ts'
import { commonOptions } from './parse.ts'

const width = 80

const stopped = `  130, 143  stopped by SIGINT or SIGTERM, after finishing or undoing what was
            under way`

const exitStatuses = `Exit status:
  0  all done, nothing new included
  1  done, but some item or source failed, or a named URL was disallowed
  2  wrong usage or config
  3  another run holds the folders
${stopped}
`

/** Of a command only those that it can end with. */
function exitStatusesOf({ name, options, fails, stopsInOrder }: Command): string {
  const isRun = options.some((option) => option.name === 'lock-wait')
  const lines = [
    isRun && fails === undefined ? '  0  all done, nothing new included' : '  0  all done',
    `  1  ${fails ?? (isRun ? 'done, but some item or source failed, or a named URL was disallowed' : 'it could not be done: standard error says why')}`,
    '  2  wrong usage or config',
  ]
  if (isRun || name === 'demo') lines.push('  3  another run holds the folders')
  if (stopsInOrder) lines.push(stopped)
  return `Exit status:\n${lines.join('\n')}\n`
}

export function programHelp(commands: readonly Command[], version: string): string {
  const longest = Math.max(...commands.map((command) => command.name.length))
  const list = commands.map(({ name, summary }) => row(name, longest, summary)).join('\n')
  return `newsledger ${version}: a ledger of the news, with every number in it

Usage: newsledger <command> [arguments] [options]

Commands:
${list}

Examples:
  newsledger demo
      see the whole pipeline work, without touching the network
  newsledger crawl https://example.com/feed.xml
      fetch what is new in a feed: article files into articles/, records into
      output/
  newsledger <command> --help
      the options of a command, and more examples

${exitStatuses}`
}

export function commandHelp(command: Command): string {
  const { name, arguments: args, summary, about, options, examples } = command
  const usage = ['newsledger', name, args, '[options]'].filter(Boolean).join(' ')
  const shown = examples.map(({ command, does }) => `  ${command}\n      ${does}`).join('\n')
  return `Usage: ${usage}

${wrap(`${capitalised(summary)}.`, width).join('\n')}
${about ? `\n${about}\n` : ''}
Options:
${optionHelp([...options, ...commonOptions])}

Examples:
${shown}

${exitStatusesOf(command)}`
}

function optionHelp(options: readonly Option[]): string {
  const heads = options.map(optionHead)
  const longest = Math.max(...heads.map((head) => head.length))
  return options.map((option, i) => row(heads[i]!, longest, option.help + defaultOf(option))).join('\n')
}

/** A name, and beside it in its own column what is said of it. */
function row(name: string, longest: number, text: string): string {
  return `  ${name.padEnd(longest)}  ${wrap(text, width - longest - 4).join(`\n${' '.repeat(longest + 4)}`)}`
}

export function optionHead({ name, value }: Option): string {
  return value ? `--${name} ${value}` : `--${name}`
}

function defaultOf(option: Option): string {
  const shown = option.shownDefault ?? option.default
  return shown === undefined ? '' : ` [${shown}]`
}

function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line && line.length + 1 + word.length > columns) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return [...lines, line]
}

const capitalised = (text: string) => text[0]!.toUpperCase() + text.slice(1)
