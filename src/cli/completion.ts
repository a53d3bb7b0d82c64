import type { Command } from './command.ts'
import type { Option } from './options.ts'
import { commonOptions } from './parse.ts'

export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]

/** A completion script for a shell, made from the tables of commands and options. */
export function completionScript(shell: Shell, commands: readonly Command[]): string {
  if (shell === 'bash') return bash(commands)
  return shell === 'zsh' ? zsh(commands) : fish(commands)
}

const optionsOf = ({ options }: Command): readonly Option[] => [...options, ...commonOptions]

function bash(commands: readonly Command[]): string {
  const cases = commands.map((command) => {
    const words = optionsOf(command).map(({ name }) => `--${name}`)
    return `    ${command.name}) words="${words.join(' ')}" ;;`
  })
  const values = valueOptions(commands).map(({ name, choices }) =>
    choices
      ? `    --${name}) COMPREPLY=($(compgen -W "${choices.join(' ')}" -- "$word")); return ;;`
      : `    --${name}) COMPREPLY=($(compgen -f -- "$word")); return ;;`,
  )
  return `# newsledger: eval "$(newsledger completion bash)"
_newsledger() {
  local word="\${COMP_WORDS[COMP_CWORD]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(' ')} --help --version" -- "$word"))
    return
  fi
  case "\${COMP_WORDS[COMP_CWORD-1]}" in
${values.join('\n')}
  esac
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  case "$word" in
    -*) COMPREPLY=($(compgen -W "$words" -- "$word")) ;;
    *) COMPREPLY=($(compgen -f -- "$word")) ;;
  esac
}
complete -o filenames -F _newsledger newsledger
`
}

function zsh(commands: readonly Command[]): string {
  const names = commands.map(({ name, summary }) => `    '${name}:${zshText(summary)}'`)
  const cases = commands.map((command) => {
    const specs = optionsOf(command).map(
      (option) => `      '--${option.name}[${zshText(option.help)}]${zshValue(option)}'`,
    )
    return `    ${command.name})\n    _arguments \\\n${specs.join(' \\\n')} \\\n      '*:file:_files' ;;`
  })
  return `#compdef newsledger
# newsledger: eval "$(newsledger completion zsh)"
_newsledger() {
  local -a commands
  commands=(
${names.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
compdef _newsledger newsledger
`
}

function zshValue({ type, choices }: Option): string {
  if (type === 'flag') return ''
  if (choices) return `:value:(${choices.join(' ')})`
  return type === 'folder' ? ':folder:_files -/' : type === 'file' ? ':file:_files' : ':value:'
}

const zshText = (text: string) => text.replace(/[[\]:'\\]/g, ' ')

function fish(commands: readonly Command[]): string {
  const first = commands.map(
    ({ name, summary }) => `complete -c newsledger -n __fish_use_subcommand -f -a ${name} -d ${fishText(summary)}`,
  )
  const options = commands.flatMap((command) =>
    optionsOf(command).map(({ name, type, help, choices }) => {
      const value = type === 'flag' ? '' : choices ? ` -x -a ${fishText(choices.join(' '))}` : ' -r'
      return `complete -c newsledger -n '__fish_seen_subcommand_from ${command.name}' -l ${name} -d ${fishText(help)}${value}`
    }),
  )
  return `# newsledger: newsledger completion fish | source\n${[...first, ...options].join('\n')}\n`
}

const fishText = (text: string) => `'${text.replace(/['\\]/g, '\\$&')}'`

/** Options that take a value, each name once. */
function valueOptions(commands: readonly Command[]): Option[] {
  const named = commands.flatMap(optionsOf).filter(({ type }) => type !== 'flag')
  return [...new Map(named.map((option) => [option.name, option])).values()]
}
