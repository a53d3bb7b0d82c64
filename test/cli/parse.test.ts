import { expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { commandHelp, programHelp } from '../../src/cli/help.ts'
import { parseCommand } from '../../src/cli/parse.ts'

const readers = commands.filter(({ options }) => options.some(({ name }) => name === 'output'))

test.each(readers.map((command) => [command.name, command] as const))(
  '%s takes both folders, --quiet and --log-level, so that a script can give all commands the same',
  (_, command) => {
    const same = ['--articles', 'a', '--output', 'o', '--quiet', '--log-level', 'error']
    const { given } = parseCommand(command, [...same, ...Array(command.minArguments ?? 0).fill('x')])
    expect([given.get('articles'), given.get('output'), given.get('quiet')]).toEqual(['a', 'o', true])
  },
)

test('a command without a ledger takes none of them', () => {
  const schema = commands.find(({ name }) => name === 'schema')!
  expect(() => parseCommand(schema, ['--articles', 'a'])).toThrow('unknown option --articles')
})

test.each([
  [['--unit'], '--unit needs a value'],
  [['--unit', '--json'], '--unit needs a value, and what follows looks like an option'],
  [['--json=1'], '--json takes no value'],
  [['--publsher', 'x'], 'unknown option --publsher (did you mean --publisher?)'],
  [['--publisher-name', 'x'], 'unknown option --publisher-name (did you mean --publisher?)'],
])('%o is told in our words', (argv, message) => {
  const find = commands.find(({ name }) => name === 'find')!
  expect(() => parseCommand(find, argv)).toThrow(message)
})

test('help names the exit statuses that a command can end with, and no others', () => {
  const statusesOf = (name: string) => {
    const help = commandHelp(commands.find((command) => command.name === name)!)
    return [...help.slice(help.indexOf('Exit status:')).matchAll(/^ {2}(\d[\d, ]*?) {2}/gm)].map(([, status]) => status)
  }
  expect(statusesOf('crawl')).toEqual(['0', '1', '2', '3', '130, 143'])
  expect(statusesOf('export')).toEqual(['0', '1', '2', '130, 143'])
  expect(statusesOf('claims')).toEqual(['0', '1', '2'])
})

test('help fits a terminal of 80 columns', () => {
  const help = [programHelp(commands, '1.0.0'), ...commands.map(commandHelp)]
  expect(help.flatMap((text) => text.split('\n')).filter((line) => line.length > 80)).toEqual([])
})
