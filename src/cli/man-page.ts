import type { Command } from './command.ts'
import { optionHead } from './help.ts'
import type { Option } from './options.ts'

/**
 * The manual page, made from the tables of commands and options.
 *
 * @see man-pages(7)
 */
export function manPage(commands: readonly Command[], version: string): string {
  const sections = commands.map(commandSection)
  return `.TH NEWSLEDGER 1 "" "newsledger ${version}"
.SH NAME
newsledger \\- a ledger of the news, with every number in it
.SH SYNOPSIS
.B newsledger
.I command
[arguments] [options]
.SH DESCRIPTION
Finds news articles, keeps each as a text file and each distinct text as a JSON record with every numeric claim in it.
Results go to standard output, logs and progress to standard error.
${sections.join('')}.SH FILES
.TP
.I newsledger.config.json
sources and settings; see newsledger init
.TP
.I articles/
the article files
.TP
.I output/
records, change log and state
.SH EXIT STATUS
.TP
.B 0
all done, nothing new included
.TP
.B 1
done, but some item or source failed, or a named URL was disallowed
.TP
.B 2
wrong usage or config
.TP
.B 3
another run holds the folders
.TP
.B 130, 143
stopped by SIGINT or SIGTERM, after finishing or undoing what was under way
`
}

function commandSection({ name, arguments: args, summary, about, options, examples }: Command): string {
  const optionLines = options.map(
    (option) => `.TP\n.B ${roff(optionHead(option))}\n${roff(option.help)}${roff(defaultOf(option))}\n`,
  )
  const shown = examples.map(({ command, does }) => `.PP\n${roff(does)}:\n.RS\n.nf\n${roff(command)}\n.fi\n.RE\n`)
  return `.SH ${name.toUpperCase()}
.B newsledger ${name}
${args ? `.I ${roff(args)}\n` : ''}.PP
${roff(summary)}.
${about ? `.PP\n${roff(about)}\n` : ''}${optionLines.join('')}${shown.join('')}`
}

function defaultOf({ default: standard, shownDefault }: Option): string {
  const shown = shownDefault ?? standard
  return shown === undefined ? '' : ` [${shown}]`
}

/** Text that roff reads as text: no escape, no request at the start of a line, hyphens that can be copied. */
function roff(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^([.'])/gm, '\\&$1')
}
