import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { claim, hostile, korean, percent, record } from '../export/ledger.ts'
import { temporaryFolders } from '../support/folders.ts'
import { findChromium, openChromium } from './chromium.ts'
import { monthlyRecords, writeMonthlyLedger } from './ledger.ts'
import { serve } from './serve.ts'

const executable = findChromium()
if (executable === null) console.warn('Chromium is not installed: the tests of the page in a browser are skipped')

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const viewport = { width: 1100, height: 900 }
const december = monthlyRecords()[11]!
const figure = '/figure?subject=Chip+exports&unit=USD&kind=level'

describe.skipIf(executable === null)('in Chromium', { timeout: 60_000 }, () => {
  const folders = temporaryFolders()
  let view: Awaited<ReturnType<typeof serve>>
  let browser: Browser
  /** Most tests share a context: one of its own takes as long as they do. */
  let shared: BrowserContext
  /** What any page of these tests asked for or complained of. */
  const requests: string[] = []
  const complaints: string[] = []

  beforeAll(async () => {
    const evil = record({
      body: `${hostile.body}\n\n<img src="http://10.0.0.1/a.png"> and <a href="javascript:alert(1)">this</a>.`,
      id: 'evil.example_1',
      url: 'javascript:alert(1)',
      title: '<script>document.title = "run"</script>',
      images: [{ url: 'http://10.0.0.1/b.png', caption: null, credit: null }],
    })
    const word = 'Unbroken'.repeat(60)
    const unbroken = record({
      body: `Chip exports of ${word} rose 5 percent.`,
      id: 'long.example_1',
      title: word,
      claims: [
        claim(`Chip exports of ${word} rose 5 percent.`, '5 percent', '5', percent, { subject: 'Chip exports' }),
      ],
    })
    writeMonthlyLedger(folders.output, [korean, evil, unbroken])
    const source = {
      checked_at: '2025-12-29T06:00:00Z',
      last_news_at: null,
      articles: 3,
      failures: 0,
      error: null,
      stale: null,
      drift: null,
    }
    view = await serve(folders.output, {
      status: () => ({
        sources: [
          { ...source, url: 'https://paper.example/a-long-address-of-a-feed/that-must-break/somewhere/feed.xml' },
        ],
        waiting: { count: 0, given_up: 0, next_try_at: null, first: [] },
      }),
    })
    browser = await openChromium(executable!)
    shared = await browser.newContext({ viewport })
  })

  afterAll(async () => {
    await browser?.close()
    await view?.close()
    folders[Symbol.dispose]()
  })

  async function open(path: string, options?: BrowserContextOptions): Promise<Page & AsyncDisposable> {
    const context = options ? await browser.newContext({ viewport, ...options }) : shared
    const page = await context.newPage()
    page.on('request', (request) => requests.push(request.url()))
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(`${path}: ${message.text()}`)
    })
    page.on('pageerror', (error) => complaints.push(`${path}: ${error.message}`))
    await page.goto(new URL(path, view.url).href, { waitUntil: 'load' })
    return Object.assign(page, { [Symbol.asyncDispose]: () => (options ? context : page).close() })
  }

  /** How many pixels of the chart are of a colour, or nearly. */
  function pixelsOf(page: Page, colour: string): Promise<number> {
    return page.evaluate(`(() => {
      const canvas = document.querySelector('canvas')
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)
      const hex = getComputedStyle(document.documentElement).getPropertyValue('${colour}').trim()
      const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
      let count = 0
      for (let i = 0; i < data.length; i += 4) {
        const isNear = Math.abs(data[i] - red) + Math.abs(data[i + 1] - green) + Math.abs(data[i + 2] - blue) < 12
        if (isNear && data[i + 3] > 200) count += 1
      }
      return count
    })()`)
  }

  const focused = (page: Page) => page.evaluate('document.activeElement.id')

  test('from the list by search to an article, a figure, and its values over time', async () => {
    await using page = await open('/')
    await page.keyboard.press('/')
    await page.keyboard.type('수출')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/articles?q=**')
    expect(await page.locator('.list .title').allTextContents()).toEqual(['반도체 수출'])
    await page.goto(new URL('/articles?publisher=harbourpost.example', view.url).href)
    await page.getByRole('link', { name: 'Chip exports rise to $16.2 billion in December' }).click()
    await page.getByRole('link', { name: '$16.2 billion', exact: true }).first().click()
    expect(await page.locator('h1').textContent()).toBe('16,200,000,000 USD')
    await page.getByRole('link', { name: 'over time' }).click()
    expect(await page.locator('tbody tr').count()).toBe(36)
  })

  test('a mark says what it means under the pointer', async () => {
    await using page = await open(`/article/${december.id}`)
    const tip = page.locator('#tip-1')
    expect(await tip.isVisible()).toBe(false)
    await page.hover('#claim-1')
    await tip.waitFor({ state: 'visible' })
    const text = await tip.textContent()
    for (const part of ['16,200,000,000 USD', 'Chip exports', 'December 2025', 'Narae Customs Office'])
      expect(text).toContain(part)
    await page.keyboard.press('Escape')
    expect(await tip.isVisible()).toBe(false)
  })

  test('the keyboard goes from mark to mark and opens one', async () => {
    await using page = await open(`/article/${december.id}`)
    await page.keyboard.press('n')
    await page.keyboard.press('n')
    await page.keyboard.press('n')
    expect(await focused(page)).toBe('claim-2')
    const tip = page.locator('#tip-2')
    await tip.waitFor({ state: 'visible' })
    expect(await tip.textContent()).toContain('a forecast')
    await page.keyboard.press('Escape')
    expect(await tip.isVisible()).toBe(false)
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('claim-3')
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/claim/${december.content_hash}/3`)
  })

  test('doubt is seen: each kind of mark has its own line', async () => {
    await using page = await open(`/article/${december.id}`)
    const looks: string[] = await page.evaluate(`[...document.querySelectorAll('.legend .claim')].map((mark) =>
      [getComputedStyle(mark).textDecorationStyle, getComputedStyle(mark, '::before').content].join(' '))`)
    expect(new Set(looks).size).toBe(10)
  })

  test('a quotation goes to the clipboard with its source', async () => {
    await using page = await open(`/claim/${december.content_hash}/1`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await page.getByRole('button', { name: 'Copy as quotation' }).click()
    await page.getByText('copied').waitFor()
    const copied = await page.evaluate('navigator.clipboard.readText()')
    expect(copied).toContain(
      'in December, the Narae Customs Office said.”\n— The Narae Courier, Chip exports rise to $16.2 billion in December',
    )
  })

  test('the chart is drawn, facts and forecasts, and a point leads to its sentence', async () => {
    await using page = await open(figure)
    await page.waitForSelector('canvas')
    expect(await pixelsOf(page, '--accent')).toBeGreaterThan(1500)
    expect(await pixelsOf(page, '--violet')).toBeGreaterThan(200)
    // The points: the last one by its place on the canvas.
    const box = (await page.locator('.u-over').boundingBox())!
    let isOver = false
    for (let y = 0; y < box.height && !isOver; y += 12) {
      await page.mouse.move(box.x + box.width - 3, box.y + y)
      isOver = await page.locator('.chart.over-point').isVisible()
    }
    expect(await page.locator('.point-tip').textContent()).toContain('2026-01-02')
    await page.mouse.down()
    await page.mouse.up()
    await page.waitForURL('**/claim/**')
  })

  test('the keyboard goes from point to point of the chart and opens one', async () => {
    await using page = await open(figure)
    await page.locator('.uplot').focus()
    const tip = page.locator('.point-tip')
    expect(await tip.isVisible()).toBe(false)
    await page.keyboard.press('End')
    expect(await tip.textContent()).toContain('2026-01-02')
    await page.keyboard.press('Home')
    const first = await tip.textContent()
    await page.keyboard.press('ArrowRight')
    expect(await tip.textContent()).not.toBe(first)
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    expect(await tip.textContent()).toBe(first)
    await page.keyboard.press('Escape')
    expect(await tip.isVisible()).toBe(false)
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/claim/**')
  })

  test('on a phone nothing is wider than the page, and the chart fits', async () => {
    const paths = [
      '/',
      '/find?q=chip',
      '/find?q=chip&since=2025-12',
      '/find',
      `/article/${december.id}`,
      `/claim/${december.content_hash}/1`,
      figure,
      '/crawl',
      '/article/901_0000000001',
      '/nope',
    ]
    await using page = await open('/', { viewport: { width: 390, height: 844 }, hasTouch: true })
    for (const path of paths) {
      await page.goto(new URL(path, view.url).href)
      if (path === figure) await page.waitForSelector('canvas')
      expect([path, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([path, 390])
    }
    // A tip at the right edge stays on the page.
    await page.goto(new URL(`/article/${december.id}`, view.url).href)
    for (const name of ['claim-0', 'claim-1', 'claim-2']) {
      await page.focus(`#${name}`)
      await page.keyboard.press('Shift+Tab')
      await page.keyboard.press('Tab')
      const box = (await page.locator(`#${name} + .tip`).boundingBox())!
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(390)
    }
  })

  test('in the dark the page is dark, the chart too', async () => {
    await using page = await open(figure)
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.reload()
    await page.waitForSelector('canvas')
    const background: string = await page.evaluate('getComputedStyle(document.body).backgroundColor')
    const [red] = /\d+/.exec(background)!
    expect(Number(red)).toBeLessThan(40)
    expect(await pixelsOf(page, '--accent')).toBeGreaterThan(1500)
  })

  test('without script all is there: marks with what they say, values as a table', async () => {
    await using page = await open(`/article/${december.id}`, { javaScriptEnabled: false })
    await page.hover('#claim-1')
    await page.locator('#tip-1').waitFor({ state: 'visible' })
    await page.goto(new URL(figure, view.url).href)
    expect(await page.locator('tbody tr').count()).toBe(36)
    await page.goto(new URL('/find', view.url).href)
    await page.fill('input[name=q]', 'chip')
    await page.getByRole('button', { name: 'Find' }).click()
    expect(await page.locator('.sentences li').count()).toBeGreaterThan(10)
  })

  test('a hostile article runs nothing and loads nothing', async () => {
    await using page = await open('/article/evil.example_1')
    expect(await page.title()).toBe('<script>document.title = "run"</script> · newsledger')
    expect(await page.locator('main img, main script, main iframe').count()).toBe(0)
    expect(await page.locator('a[href^="javascript:"]').count()).toBe(0)
  })

  test('no page complained, and no request left the machine', () => {
    // The page that is not there was asked for; Chromium has something to say of how a test reads pixels.
    const expected = /status of 404|getImageData/
    expect(complaints.filter((text) => !expected.test(text))).toEqual([])
    expect(requests.length).toBeGreaterThan(40)
    expect(requests.filter((url) => !url.startsWith(view.url))).toEqual([])
  })

  /** @param rules all where none is named */
  async function serious(page: Page, rules?: readonly string[]): Promise<string[]> {
    await page.evaluate(axeSource)
    const options = JSON.stringify({ resultTypes: ['violations'], preload: false, ...(rules && { runOnly: rules }) })
    const { violations }: { violations: { impact: string; id: string; nodes: { html: string }[] }[] } =
      await page.evaluate(`axe.run(${options})`)
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  }

  test('axe finds nothing serious', async () => {
    await using page = await open('/nope')
    const paths = ['/find?q=chip&since=2025-11', `/article/${december.id}`, `/claim/${december.content_hash}/1`, figure]
    for (const path of ['/', ...paths]) {
      await page.goto(new URL(path, view.url).href)
      expect([path, await serious(page)]).toEqual([path, []])
    }
    // It can find something.
    await page.evaluate("document.querySelector('main').append(document.createElement('button'), new Image())")
    expect((await serious(page, ['button-name', 'image-alt'])).length).toBe(2)
  })

  test('a page that is not there yet is accessible, and opens by itself once it is', async () => {
    using early = temporaryFolders()
    writeMonthlyLedger(early.output, [])
    // A file where the folder should be.
    const state = join(early.output, 'state')
    writeFileSync(state, '')
    await using server = await serve(early.output)
    const context = await browser.newContext({ viewport })
    const page = await context.newPage()
    await page.clock.install()
    await page.goto(new URL('/articles?q=chip', server.url).href)
    expect(await page.getByRole('status').textContent()).toBe('This page looks again by itself.')
    expect(await serious(page)).toEqual([])
    rmSync(state)
    for (let look = 0; look < 100 && (await page.locator('.list').count()) === 0; look += 1) {
      await page.clock.runFor(5000)
      await page.waitForTimeout(100)
    }
    expect(await page.locator('.list .title').count()).toBeGreaterThan(10)
    await context.close()
  })

  test('in the dark, where only colours are others, all can be read', async () => {
    await using page = await open('/nope')
    await page.emulateMedia({ colorScheme: 'dark' })
    for (const path of [`/article/${december.id}`, '/crawl']) {
      await page.goto(new URL(path, view.url).href)
      expect([path, await serious(page, ['color-contrast'])]).toEqual([path, []])
    }
    await page.evaluate("document.querySelector('main').style.color = '#333'")
    expect((await serious(page, ['color-contrast'])).length).toBe(1)
  })
})
