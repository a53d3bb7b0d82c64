import { execFile, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { completionScript } from '../../src/cli/completion.ts'
import { manPage } from '../../src/cli/man-page.ts'
import { formatMetrics } from '../../src/cli/metrics.ts'
import { ingest } from '../../src/pipeline/ingest.ts'
import { lockFolders } from '../../src/store/lock.ts'
import { put, seedFile } from '../support/article-files.ts'
import { newsledger } from '../support/cli.ts'
import { temporaryFolders } from '../support/folders.ts'
import { openServer } from '../support/server.ts'
import { runInProcess } from './in-process.ts'

test('--ping tells a monitor of start and success, with the report as body', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  const told: [path: string, body: string][] = []
  for (const path of ['/check', '/check/start', '/check/fail']) {
    server.handle(path, (request, response) => {
      let body = ''
      request.setEncoding('utf8').on('data', (text) => {
        body += text
      })
      request.on('end', () => {
        told.push([path, body])
        response.end()
      })
    })
  }
  put(folders.articles, 'good.txt', seedFile({ body: 'The exports of the country rose 19.8 percent.' }))
  await newsledger(['ingest', '--ping', server.url('/check')], { cwd: folders.root })
  put(folders.articles, 'bad.txt', 'nothing\n')
  await newsledger(['ingest', '--ping', server.url('/check?create=1')], { cwd: folders.root })
  {
    using _held = await lockFolders({ output: folders.output }, 0)
    await newsledger(['ingest', '--ping', server.url('/check')], { cwd: folders.root })
  }
  // The last one found another run at it, which will tell how it ends.
  const paths = ['/check/start', '/check', '/check/start', '/check/fail', '/check/start']
  expect(told.map(([path]) => path)).toEqual(paths)
  expect(told[1]?.[1]).toMatch(/^ingest: 1 item: 1 new\n/)
  expect(told[3]?.[1]).toContain('no_front_matter')
})

test('a run that a signal stopped says so to the monitor, in the metrics and in status', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  const told: string[] = []
  for (const path of ['/check', '/check/start', '/check/fail']) {
    server.handle(path, (request, response) => {
      request.on('end', () => {
        told.push(path)
        response.end()
      })
      request.resume()
    })
  }
  const seen = Promise.withResolvers<void>()
  server.handle('/never', () => seen.resolve())
  const url = server.url('/never')
  const watched = ['--ping', server.url('/check'), '--metrics', 'run.prom']
  const { status, stdout } = await newsledger(['crawl', url, '--allow-private-network', '--delay', '0', ...watched], {
    cwd: folders.root,
    onStart: (child) => void seen.promise.then(() => child.kill('SIGTERM')),
  })
  expect(status).toBe(143)
  expect(stdout).toMatch(/^crawl: 1 item: 1 skipped · stopped by SIGTERM\n/)
  expect(told).toEqual(['/check/start', '/check/fail'])
  expect(readFileSync(join(folders.root, 'run.prom'), 'utf8')).toContain('last_run_exit_status{command="crawl"} 143\n')
  expect((await newsledger(['status'], { cwd: folders.root })).stdout).toMatch(/ crawl .* 143\n/)
})

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s to a run that waits for another one ends it with %i', async (signal, expected) => {
  using folders = temporaryFolders()
  using _held = await lockFolders({ output: folders.output }, 0)
  const args = ['ingest', '--lock-wait', '60', '--ping', 'http://127.0.0.1:1/', '--log-level', 'warn']
  const { status, stderr } = await newsledger(args, {
    cwd: folders.root,
    // The monitor is told of the start before the wait begins; that it does not answer is logged.
    onStart: (child) => void child.stderr?.once('data', () => child.kill(signal)),
  })
  expect(status).toBe(expected)
  expect(stderr).toContain('newsledger: stopped while another run holds output: nothing was begun\n')
})

test('a monitor that cannot be told is logged without its address, and changes nothing', async () => {
  using folders = temporaryFolders()
  put(folders.articles, 'good.txt', seedFile({ body: 'The exports of the country rose 19.8 percent.' }))
  const { status, stderr } = await newsledger(['ingest', '--ping', 'http://127.0.0.1:1/secret-check?rid=secret-run'], {
    cwd: folders.root,
  })
  expect(status).toBe(0)
  expect(stderr).toContain('ping failed')
  expect(stderr).not.toContain('secret')
})

test('--metrics writes the run in Prometheus’ text format', async () => {
  using folders = temporaryFolders()
  put(folders.articles, 'bad.txt', 'nothing\n')
  await newsledger(['ingest', '--quiet', '--metrics', 'newsledger.prom'], { cwd: folders.root })
  const text = readFileSync(join(folders.root, 'newsledger.prom'), 'utf8')
  expect(text).toContain('# TYPE newsledger_last_run_items gauge\n')
  expect(text).toContain('newsledger_last_run_items{command="ingest",outcome="failed"} 1\n')
  expect(text).toContain('newsledger_last_run_errors{command="ingest",code="no_front_matter"} 1\n')
  expect(text).toContain('newsledger_last_run_exit_status{command="ingest"} 1\n')
  // The format: comment lines, or name, labels and a number.
  for (const line of text.trimEnd().split('\n')) {
    expect(line).toMatch(/^(# (HELP|TYPE) newsledger_\w+ .+|newsledger_\w+\{(\w+="[^"]*",?)+\} -?\d+(\.\d+)?)$/)
  }
})

test('a label’s quotes, backslashes and line breaks are escaped', async () => {
  using folders = temporaryFolders()
  const report = await ingest(folders)
  const text = formatMetrics('in"ge\\st', report)
  expect(text).toContain('{command="in\\"ge\\\\st"}')
})

test('SIGUSR1 makes a run say how far it is', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  const asked = Promise.withResolvers<void>()
  server.handle('/never', () => asked.resolve())
  const { status, stderr } = await newsledger(
    ['crawl', server.url('/never'), '--allow-private-network', '--delay', '0'],
    {
      cwd: folders.root,
      onStart: (child) => {
        void asked.promise.then(async () => {
          child.kill('SIGUSR1')
          await new Promise((resolve) => setTimeout(resolve, 200))
          child.kill('SIGINT')
        })
      },
    },
  )
  expect(status).toBe(130)
  expect(stderr).toContain('"msg":"still at it"')
})

test.each(['bash', 'zsh', 'fish'] as const)('the %s completion knows every command and option', (shell) => {
  const script = completionScript(shell, commands)
  for (const { name, options } of commands) {
    expect(script).toContain(name)
    for (const option of options) expect(script).toContain(shell === 'fish' ? `-l ${option.name} ` : `--${option.name}`)
  }
})

test('the bash completion completes in a real bash', async () => {
  const script = `${completionScript('bash', commands)}
    COMP_WORDS=(newsledger crawl --del); COMP_CWORD=2; _newsledger; echo "\${COMPREPLY[*]}"
    COMP_WORDS=(newsledger reca); COMP_CWORD=1; _newsledger; echo "\${COMPREPLY[*]}"
    COMP_WORDS=(newsledger recr); COMP_CWORD=1; _newsledger; echo "\${COMPREPLY[*]}"
    COMP_WORDS=(newsledger crawl --log-level de); COMP_CWORD=3; _newsledger; echo "\${COMPREPLY[*]}"`
  const { stdout } = await promisify(execFile)('bash', ['-c', script])
  expect(stdout.split('\n')).toEqual(['--delay', '', 'recrawl', 'debug', ''])
})

test('the manual page names every command and option, and nothing in it is read as a request', () => {
  const page = manPage(commands, '1.2.3')
  for (const { name, options } of commands) {
    expect(page).toContain(`.SH ${name.toUpperCase()}\n`)
    for (const option of options) expect(page).toContain(`\\-\\-${option.name.replaceAll('-', '\\-')}`)
  }
  const requests = page.split('\n').filter((line) => line.startsWith('.') || line.startsWith("'"))
  expect(new Set(requests.map((line) => line.split(' ')[0]))).toEqual(
    new Set(['.TH', '.SH', '.B', '.I', '.PP', '.TP', '.RS', '.RE', '.nf', '.fi']),
  )
})

test.skipIf(spawnSync('groff', ['--version']).status !== 0)(
  'a real groff sets the manual page without a complaint',
  () => {
    const options = ['-man', '-Kutf8', '-ww', '-Tutf8']
    const { stdout, stderr } = spawnSync('groff', options, { input: manPage(commands, '1.2.3'), encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(stdout).toContain('--per-host')
  },
)

test('doctor finds a sound set-up well, and says what to do where it is not', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  server.handle('/robots.txt', 'User-agent: *\nDisallow: /closed\n')
  const config = { sources: [server.url('/feed.xml')], allow_private_network: true }
  put(folders.root, 'newsledger.config.json', JSON.stringify(config))
  put(folders.articles, 'good.txt', seedFile({ body: 'The exports of the country rose 19.8 percent.' }))
  await newsledger(['ingest'], { cwd: folders.root })
  const well = await newsledger(['doctor'], { cwd: folders.root })
  expect(well.stdout).toContain('all well')
  expect(well.status).toBe(0)

  put(folders.root, 'newsledger.config.json', JSON.stringify({ ...config, sources: [server.url('/closed/feed.xml')] }))
  put(folders.output, 'state/state.sqlite', 'no database at all')
  put(folders.output, 'changes.jsonl', 'nonsense\n')
  const ill = await newsledger(['doctor', '--json'], { cwd: folders.root })
  expect(ill.status).toBe(1)
  const bad = JSON.parse(ill.stdout).findings.filter(({ isGood }: { isGood: boolean }) => !isGood)
  expect(bad.map(({ what }: { what: string }) => what)).toEqual(['state', 'change log', `robots of ${server.host}`])
})

test('doctor does not take a state that it cannot reach for none', async () => {
  using folders = temporaryFolders()
  mkdirSync(folders.output, { recursive: true })
  symlinkSync('state', join(folders.output, 'state'))
  const { stdout } = await runInProcess(['doctor', '--articles', folders.articles, '--output', folders.output])
  expect(stdout).toMatch(/BAD {2}lock .*symbolic links/)
  expect(stdout).toMatch(/BAD {2}state .*symbolic links/)
})

test('doctor says that the clock is behind the last run', async () => {
  using folders = temporaryFolders()
  put(folders.articles, 'good.txt', seedFile({ body: 'The exports of the country rose 19.8 percent.' }))
  const ahead = Date.now() + 86_400_000
  await ingest({ ...folders, now: () => ahead })
  const { status, stdout } = await newsledger(['doctor'], { cwd: folders.root })
  expect(status).toBe(1)
  expect(stdout).toMatch(`, before the last run ended at ${new Date(ahead).toISOString()}\n`)
})

test.runIf(process.platform === 'linux')(
  'doctor says that a folder cannot be made where the rights alone allow it',
  async () => {
    using folders = temporaryFolders()
    const { status, stdout } = await newsledger(['doctor', '--articles', '/proc/articles'], { cwd: folders.root })
    expect(status).toBe(1)
    expect(stdout).toMatch(/^BAD {2}articles folder +\/proc cannot be written\n/m)
  },
)
