import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RunReport } from '../../src/model/run-report.ts'
import { type Measured, measureNode } from '../measure.ts'

export interface MeasuredCrawl extends Measured {
  readonly report: RunReport
}

/** Limits of a crawl by their names in the config file. */
export interface CrawlSettings {
  readonly concurrency: number
  readonly per_host: number
  readonly delay: number
  readonly timeout?: number
  readonly retries?: number
}

/**
 * Crawl the sources into a folder, as cron would: with a config file.
 *
 * @param folder holds the articles and the output; the same one again is a second run
 */
export function measureCrawl(
  cli: string,
  folder: string,
  sources: readonly string[],
  settings: CrawlSettings,
  exits: readonly number[] = [0],
): MeasuredCrawl {
  const config = join(folder, 'newsledger.config.json')
  const all = { ...settings, allow_private_network: true, sources: sources.map((url) => ({ url })) }
  writeFileSync(config, JSON.stringify(all))
  const folders = ['--articles', join(folder, 'articles'), '--output', join(folder, 'output')]
  const run = measureNode([cli, 'crawl', '--config', config, ...folders, '--json', '--quiet'], { exits })
  return { ...run, report: JSON.parse(run.stdout) }
}

/** @throws {Error} where the report says anything else */
export function expectReport(report: RunReport, expected: Partial<Record<keyof RunReport, number>>): void {
  for (const [key, value] of Object.entries(expected)) {
    const actual = report[key as keyof RunReport]
    if (actual === value) continue
    const [error] = report.errors
    throw new Error(`crawl reports ${key} ${actual}, not ${value}${error ? `; first error: ${error.message}` : ''}`)
  }
}
