import { readdirSync } from 'node:fs'
import { registrableDomain } from '../lib/address.ts'
import type { Site, Sites } from '../model/site.ts'

/**
 * The sites that this folder holds rules for. The folder is the registry: each file but this one whose name is a registrable
 * domain is a site.
 *
 * @param more sites that take the place of, or join, those of the folder (a user's own)
 */
export async function loadSites(more: readonly Site[] = []): Promise<Sites> {
  const own = await loadFolder()
  const byDomain = new Map<string, Site>()
  for (const site of [...own, ...more]) byDomain.set(site.domain, site)
  return {
    of(url) {
      const domain = registrableDomain(url)
      return domain === null ? null : (byDomain.get(domain) ?? null)
    },
  }
}

/** By its name: the build puts this module into a file beside all folders. */
const sitesUrl = new URL('../sites/', import.meta.url)

let folder: Promise<readonly Site[]> | undefined

function loadFolder(): Promise<readonly Site[]> {
  folder ??= Promise.all(
    siteFiles().map(async (name) => ((await import(new URL(name, sitesUrl).href)) as { default: Site }).default),
  )
  return folder
}

/** File names of the folder's sites: `naver.com.ts` in the sources, `naver.com.js` when compiled. */
function siteFiles(): string[] {
  const extension = import.meta.url.endsWith('.ts') ? '.ts' : '.js'
  return readdirSync(sitesUrl)
    .filter(
      (name) => name.endsWith(extension) && !name.endsWith('.d.ts') && /^[a-z\d-]+(?:\.[a-z\d-]+)+\.[jt]s$/.test(name),
    )
    .sort()
}
