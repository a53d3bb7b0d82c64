import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { formatMetrics } from '../../src/cli/metrics.ts'
import { ingest } from '../../src/pipeline/ingest.ts'
import { put, seedFile } from '../support/article-files.ts'
import { newsledger } from '../support/cli.ts'
import { temporaryFolders } from '../support/folders.ts'
import { openServer } from '../support/server.ts'

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
  await newsledger(['ingest', '--ping', server.url('/check')], { cwd: folders.root })
  expect(told.map(([path]) => path)).toEqual(['/check/start', '/check', '/check/start', '/check/fail'])
  expect(told[1]?.[1]).toMatch(/^ingest: 1 item: 1 new\n/)
  expect(told[3]?.[1]).toContain('no_front_matter')
})

test('a monitor that cannot be told is logged without its address, and changes nothing', async () => {
  using folders = temporaryFolders()
  put(folders.articles, 'good.txt', seedFile({ body: 'The exports of the country rose 19.8 percent.' }))
  const { status, stderr } = await newsledger(['ingest', '--ping', 'http://127.0.0.1:1/secret-check'], {
    cwd: folders.root,
  })
  expect(status).toBe(0)
  expect(stderr).toContain('ping failed')
  expect(stderr).not.toContain('secret-check')
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
