import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where the browser is, or `null`. In CI there must be one: `.ci/run` installs it. */
export function findChromium(): string | null {
  const found = places.find((path) => existsSync(path)) ?? null
  if (found === null && process.env.CI) throw new Error('no Chromium: in CI .ci/run must install it')
  return found
}

export function openChromium(executablePath: string): Promise<Browser> {
  // Chromium's sandbox does not start for root.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({ executablePath, args: [...args, '--disable-background-networking'] })
}
