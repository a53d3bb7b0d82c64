// Fills the parts of README.md that come from the program: the demo's output and the option table.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commands } from '../src/cli/commands.ts'
import { optionHead } from '../src/cli/help.ts'
import { type Option, optionTable } from '../src/cli/options.ts'

const root = join(import.meta.dirname, '..')
const readmePath = join(root, 'README.md')

/** What depends on the machine: a port that was not free, and the ids that are made of it. */
export function normalised(text: string): string {
  return text
    .replace(/127\.0\.0\.1:\d+/g, '127.0.0.1:8467')
    .replace(/127\.0\.0\.1-\d+_[0-9a-f]{16}/g, '127.0.0.1-8467_…')
}

function demoOutput(): string {
  const cwd = mkdtempSync(join(tmpdir(), 'newsledger-readme-'))
  try {
    return execFileSync(process.execPath, [join(root, 'src', 'main.ts'), 'demo'], { cwd, encoding: 'utf8' }).trimEnd()
  } finally {
    rmSync(cwd, { recursive: true, force: true })
  }
}

export function optionRows(): string {
  const rows = (optionTable as readonly Option[]).map((option) => {
    const standard = option.shownDefault ?? option.default ?? (option.type === 'flag' ? 'off' : '')
    return `| \`${optionHead(option)}\` | ${option.help} | ${standard} |`
  })
  return ['| option | meaning | default |', '|---|---|---|', ...rows].join('\n')
}

export function commandRows(): string {
  const rows = commands.map(
    ({ name, arguments: args, summary }) =>
      `| \`${[name, args].filter(Boolean).join(' ').replaceAll('|', '\\|')}\` | ${summary} |`,
  )
  return ['| command | does |', '|---|---|', ...rows].join('\n')
}

/** The part between `<!-- name -->` and `<!-- /name -->`. */
export function partOf(readme: string, name: string): string {
  const start = `<!-- ${name} -->\n`
  const from = readme.indexOf(start)
  const to = readme.indexOf(`\n<!-- /${name} -->`)
  if (from < 0 || to < 0) throw new Error(`README.md has no part "${name}"`)
  return readme.slice(from + start.length, to)
}

/** @param demo what the demo prints */
export function expectedParts(demo: string): Map<string, string> {
  return new Map([
    ['demo', `\`\`\`console\n$ npx newsledger demo\n${demo}\n\`\`\``],
    ['commands', commandRows()],
    ['options', optionRows()],
  ])
}

if (import.meta.main) {
  let readme = readFileSync(readmePath, 'utf8')
  for (const [name, text] of expectedParts(demoOutput())) {
    const part = partOf(readme, name)
    const at = readme.indexOf(`<!-- ${name} -->\n`) + `<!-- ${name} -->\n`.length
    readme = readme.slice(0, at) + text + readme.slice(at + part.length)
  }
  writeFileSync(readmePath, readme)
}
