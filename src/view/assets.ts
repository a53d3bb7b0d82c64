import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sha256Hex } from '../lib/hash.ts'
import type { AssetPaths } from './layout.ts'

/** A file that the pages load, kept in memory. */
export interface Asset {
  readonly bytes: Buffer
  readonly contentType: string
}

/** The pages' own files, and uPlot's from the packages: none is loaded from elsewhere. */
export class Assets {
  readonly #files = new Map<string, Asset>()
  readonly #paths = new Map<string, string>()

  constructor() {
    const own = (name: string) => fileURLToPath(new URL(`../view/assets/${name}`, import.meta.url))
    const uplot = dirname(createRequire(import.meta.url).resolve('uplot/package.json'))
    this.#add('style.css', own('style.css'), 'text/css; charset=utf-8')
    this.#add('page.js', own('page.js'), 'text/javascript; charset=utf-8')
    this.#add('chart.js', own('chart.js'), 'text/javascript; charset=utf-8')
    this.#add('icon.svg', own('icon.svg'), 'image/svg+xml')
    this.#add('uplot.js', join(uplot, 'dist', 'uPlot.iife.min.js'), 'text/javascript; charset=utf-8')
    this.#add('uplot.css', join(uplot, 'dist', 'uPlot.min.css'), 'text/css; charset=utf-8')
  }

  #add(name: string, path: string, contentType: string): void {
    const bytes = readFileSync(path)
    const file = `/assets/${sha256Hex(bytes).slice(0, 12)}/${name}`
    this.#files.set(file, { bytes, contentType })
    this.#paths.set(name, file)
  }

  readonly pathOf: AssetPaths = (name) => this.#paths.get(name)!

  find(path: string): Asset | null {
    return this.#files.get(path) ?? null
  }
}
