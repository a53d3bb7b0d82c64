import { execFile } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { version } from '../src/version.ts'
import { expectedParts, normalised, partOf } from '../tools/readme.ts'

const root = join(import.meta.dirname, '..')
const run = promisify(execFile)
const work = mkdtempSync(join(tmpdir(), 'newsledger-package-'))
const bin = join(work, 'bin')
const prefix = join(work, 'prefix')
const module = join(prefix, 'lib', 'node_modules', 'newsledger')

/** Only this folder and the system's: the checkout's node_modules/.bin must not help. */
const environment = {
  ...process.env,
  PATH: [bin, '/usr/local/bin', '/usr/bin', '/bin'].join(delimiter),
  npm_config_update_notifier: 'false',
}

function findOnPath(name: string): string {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'))
  for (const folder of folders) {
    try {
      return realpathSync(join(folder, name))
    } catch {}
  }
  throw new Error(`no ${name} on PATH`)
}

beforeAll(async () => {
  mkdirSync(bin, { recursive: true })
  symlinkSync(process.execPath, join(bin, 'node'))
  symlinkSync(findOnPath('npm'), join(bin, 'npm'))
  const { stdout } = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', work], {
    cwd: root,
    env: environment,
  })
  const packed = JSON.parse(stdout)
  const { filename } = Array.isArray(packed) ? packed[0] : (Object.values(packed)[0] as { filename: string })
  await install(join(work, filename))
}, 120_000)

/** What `npm install --global` does of it, with the packages that are here: its files, its dependencies and no others, its command. */
async function install(tarball: string): Promise<void> {
  mkdirSync(module, { recursive: true })
  await run('tar', ['-xzf', tarball, '-C', module, '--strip-components=1'])
  const { dependencies, bin: commands } = JSON.parse(readFileSync(join(module, 'package.json'), 'utf8'))
  for (const name of Object.keys(dependencies)) {
    const link = join(module, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), link)
  }
  chmodSync(join(module, commands.newsledger), 0o755)
  mkdirSync(join(prefix, 'bin'))
  symlinkSync(join(module, commands.newsledger), installed())
}

afterAll(() => rmSync(work, { recursive: true, force: true }))

const installed = () => join(prefix, 'bin', 'newsledger')

test('the packed tarball, installed into an empty folder, says its version', async () => {
  const { stdout } = await run(installed(), ['--version'], { cwd: work, env: environment })
  expect(stdout).toBe(`${version}\n`)
  expect(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version).toBe(version)
})

test('the installed package runs the whole pipeline, and README shows what it prints (npm run docs renews it)', async () => {
  const { stdout } = await run(installed(), ['demo'], { cwd: work, env: environment })
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  for (const [name, text] of expectedParts(stdout.trimEnd()))
    expect(normalised(partOf(readme, name)), name).toBe(normalised(text))
  const verified = await run(
    installed(),
    ['verify', '--json', '--articles', 'newsledger-demo/articles', '--output', 'newsledger-demo/output'],
    { cwd: work, env: environment },
  )
  expect(JSON.parse(verified.stdout)).toMatchObject({ failed: 0, errors: [] })
  // Nothing of it has been compiled before, and on a busy machine that takes its time.
}, 120_000)

test('the installed package can be imported, with types beside it', async () => {
  const script = `import { extractClaims, isAllowed } from ${JSON.stringify(join(module, 'dist', 'index.js'))}
    console.log(extractClaims('Exports rose 19.8 percent.', { language: 'en', date: '2025-12-29' })[0].value,
      isAllowed('User-agent: *\\nDisallow: /a', 'newsledger', 'https://a.example/a'))`
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], { cwd: work })
  expect(stdout).toBe('19.8 false\n')
  expect(readFileSync(join(module, 'dist', 'index.d.ts'), 'utf8')).toContain('extractArticle')
})

test('an older Node is told what is needed, without a stack trace', async () => {
  const pretend = 'data:text/javascript,Object.defineProperty(process.versions,"node",{value:"20.20.2"})'
  const failure = await run(process.execPath, ['--import', pretend, join(root, 'dist', 'main.js'), 'crawl'], {
    cwd: work,
  }).catch((error) => error)
  expect(failure).toMatchObject({ code: 2, stdout: '' })
  expect(failure.stderr).toMatch(/^newsledger needs Node\.js 22\.20 or newer; this is 20\.20\.2\..*\n$/)
})

test('no dependency runs a script at installation but the one that package.json names', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const { allowScripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const running = Object.keys(packages).filter((path) => packages[path].hasInstallScript)
  expect(running).toEqual(Object.keys(allowScripts).map((name) => `node_modules/${name}`))
  // Each package is pinned by its hash.
  const unpinned = Object.keys(packages).filter((path) => path !== '' && !packages[path].integrity)
  expect(unpinned).toEqual([])
})
