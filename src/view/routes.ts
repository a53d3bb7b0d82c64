import { NewsledgerError, StoreError } from '../lib/errors.ts'
import type { ArticleRecord } from '../model/record.ts'
import { type RecordFile, readRecordFile } from '../store/read-records.ts'
import type { SearchIndex } from '../store/search/search-index.ts'
import { notFound, type Page, Problem } from './answer.ts'
import { articleListPage } from './article-list.ts'
import { articlePage } from './article-page.ts'
import { changesPage, type VersionText } from './changes-page.ts'
import { claimPage } from './claim-page.ts'
import { type CrawlStatus, crawlPage, runPage } from './crawl-page.ts'
import { figurePage } from './figure-page.ts'
import { findPage } from './find-page.ts'
import type { Parameters } from './parameters.ts'
import { findArticle, findText, type KnownArticle } from './questions.ts'

/** Newest versions that are compared: a live page may have hundreds. */
const mostVersions = 21

/** What the pages are made from. */
export interface Ledger {
  readonly output: string
  /** @throws {Problem} 503 while the index is not there */
  readonly index: () => SearchIndex
  readonly isBehind: () => boolean
  /** @throws {NewsledgerError} for a record that is missing or damaged */
  readonly parse: (file: RecordFile) => ArticleRecord
  /** `null` where no run has left anything. */
  readonly status: () => CrawlStatus | null
  readonly now: () => number
}

/**
 * The page at an address, its segments decoded and `.json` taken off.
 *
 * @throws {Problem}
 * @throws {NewsledgerError} for a record that cannot be read
 */
export async function findPageAt(ledger: Ledger, segments: readonly string[], parameters: Parameters): Promise<Page> {
  const [room, name, ...rest] = segments
  if ((room === undefined || room === 'articles') && name === undefined)
    return articleListPage(ledger.index(), parameters, ledger.isBehind())
  if (room === 'find' && name === undefined) {
    return findPage(ledger.index(), parameters, (hash) => readOrNull(ledger, hash))
  }
  if (room === 'figure' && name === undefined) return figurePage(ledger.index(), parameters)
  if (room === 'crawl' && name === undefined)
    return readState(() => crawlPage(ledger.output, ledger.status(), ledger.now()))
  if (room === 'crawl' && name !== undefined && rest.length === 0) return readState(() => runPage(ledger.output, name))
  if (room === 'claim' && name !== undefined && rest.length === 1) return claimAt(ledger, name, rest[0]!)
  if (room === 'article' && name !== undefined) {
    const article = requireArticle(ledger.index(), name)
    if (rest.length === 0) return articleAt(ledger, article, parameters.text('version'))
    if (rest.length === 1 && rest[0] === 'changes') return changesAt(ledger, article)
  }
  throw notFound('There is no such page. The menu above leads on.')
}

/** What the crawl remembers is a database of its own: damage in it is none of the index's. */
function readState(make: () => Page): Page {
  try {
    return make()
  } catch (error) {
    const isOfDatabase = typeof (error as { errcode?: unknown }).errcode === 'number' || error instanceof StoreError
    if (!isOfDatabase) throw error
    const why = `${(error as Error).message}. The next run sets a damaged one aside and goes on without it.`
    throw new Problem(503, 'state_unreadable', 'What the crawl remembers cannot be read', why, 10)
  }
}

function requireArticle(index: SearchIndex, id: string): KnownArticle {
  const article = findArticle(index, id)
  if (!article) throw notFound('The ledger has no article with this id.')
  return article
}

async function articleAt(ledger: Ledger, article: KnownArticle, version: string | null): Promise<Page> {
  const hash = version ?? article.content_hash
  if (version !== null && !article.versions.some(({ content_hash }) => content_hash === version))
    throw notFound('The ledger has no such version of this article.')
  return articlePage(await read(ledger, hash), article)
}

async function changesAt(ledger: Ledger, article: KnownArticle): Promise<Page> {
  const texts: VersionText[] = []
  for (const version of article.versions.slice(-mostVersions))
    texts.push({ version, record: await readOrNull(ledger, version.content_hash) })
  return changesPage(article, texts)
}

async function claimAt(ledger: Ledger, hash: string, number: string): Promise<Page> {
  const index = ledger.index()
  // Only a hash that the index knows becomes part of a path.
  if (!/^[0-9a-f]{64}$/.test(hash) || !findText(index, hash))
    throw notFound('The ledger has no text with this content hash.')
  const record = await read(ledger, hash)
  const claim = /^\d{1,6}$/.test(number) ? record.claims[Number(number)] : undefined
  if (!claim) throw notFound('This text has no figure of that number.')
  return claimPage(index, record, Number(number), claim)
}

async function read(ledger: Ledger, contentHash: string): Promise<ArticleRecord> {
  return ledger.parse(await readRecordFile(ledger.output, contentHash))
}

async function readOrNull(ledger: Ledger, contentHash: string): Promise<ArticleRecord | null> {
  try {
    return await read(ledger, contentHash)
  } catch (error) {
    if (error instanceof NewsledgerError) return null
    throw error
  }
}
