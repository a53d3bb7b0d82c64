import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { NewsledgerError } from '../../lib/errors.ts'
import { diskError } from '../../store/disk-error.ts'
import type { Invocation } from '../command.ts'
import { defaultConfigPath } from '../find-config.ts'
import { configKey, type Option, optionTable } from '../options.ts'
import { shellWord } from '../terminal.ts'

export async function run({ values, stdout }: Invocation): Promise<number> {
  const path = values.text('config') ?? defaultConfigPath
  if (existsSync(path)) {
    throw new NewsledgerError(
      'unwritable',
      `${path} is there already and stays as it is; name another file with --config`,
      { path },
    )
  }
  try {
    await writeFile(path, exampleConfig(), { flag: 'wx' })
  } catch (cause) {
    throw diskError('write', path, cause)
  }
  stdout.write(nextSteps(path, process.cwd()))
  return 0
}

/** Every setting with its default, or an example where there is none, commented out, below an example of sources. */
export function exampleConfig(): string {
  const settings = (optionTable as readonly Option[])
    .filter((option) => option.inConfig && option.name !== 'json')
    .map((option) => {
      const value = JSON.stringify(option.default ?? (option.type === 'flag' ? false : option.example))
      const standard = option.example === undefined ? '' : ` [${option.shownDefault}]`
      return `  // ${option.help}${standard}\n  // "${configKey(option.name)}": ${value},\n`
    })
  return `{
  // What \`newsledger crawl\` reads: feeds, sitemaps, and pages that list articles. Each is an address, or an object with
  // "url" and any of "name", "category", "language" (for articles that do not state theirs), "delay" (ms), "limit".
  "sources": [
    // "https://www.example.com/feed.xml",
    // { "url": "https://www.example.com/news-sitemap.xml", "name": "Example" }
  ],

  // Hosts whose owner allows you more than their robots.txt says. The run report lists where this was used.
  "robots": {
    // "www.example.com": "ignore"
  },

  // When to look again at an article whose text has not changed: hours after it was fetched last. [] turns it off.
  // "recheck_hours": [1, 6, 24, 168],

  // Days after which an address that fails again and again is given up.
  // "retry_days": 7,

${settings.join('\n')}}
`
}

function nextSteps(path: string, cwd: string): string {
  const config = path === defaultConfigPath ? '' : ` --config ${shellWord(resolve(path))}`
  // Neither cron nor systemd looks where the shell finds programs.
  const program = [process.execPath, resolve(process.argv[1] ?? 'newsledger')]
  return `Wrote ${path}: name your sources in it, then try
  newsledger crawl --dry-run${config}

Every ten minutes by cron (crontab -e):
  */10 * * * * ${cronCommand(`cd ${shellWord(cwd)} && ${program.map(shellWord).join(' ')} crawl --quiet${config}`)}

or by systemd: ~/.config/systemd/user/newsledger.service
  [Service]
  Type=oneshot
  WorkingDirectory=${cwd.replaceAll('%', '%%')}
  ExecStart=${unitWords([...program, 'crawl', '--quiet', ...(path === defaultConfigPath ? [] : ['--config', resolve(path)])])}

and ~/.config/systemd/user/newsledger.timer
  [Timer]
  OnCalendar=*:0/10
  Persistent=true
  [Install]
  WantedBy=timers.target

then: systemctl --user enable --now newsledger.timer
`
}

/** In a crontab a bare percent sign ends the command (crontab(5)). */
const cronCommand = (text: string) => text.replaceAll('%', '\\%')

/** Words of a command in a unit file, where `%` and `$` stand for something (systemd.service(5)). */
const unitWords = (words: readonly string[]) =>
  words
    .map((word) => word.replaceAll('%', '%%').replaceAll('$', '$$$$'))
    .map((word) => (/^[\w./%$-]+$/.test(word) ? word : `"${word.replace(/["\\]/g, '\\$&')}"`))
    .join(' ')
