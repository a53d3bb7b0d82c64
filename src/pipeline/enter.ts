import { formatArticleFile, maxArticleFileBytes, parseArticleFile } from '../article/article-file.ts'
import { FormatError } from '../lib/errors.ts'
import { sha256Hex } from '../lib/hash.ts'
import type { Claim } from '../model/claim.ts'
import type { Outcome } from '../model/outcome.ts'
import type { Article, ArticleRecord, Source } from '../model/record.ts'
import { addSource, checkRecord, formatRecord, parseRecord } from '../record/record.ts'
import { isFile, readArticleBytes } from '../store/article-folder.ts'
import { articlePath, olderVersionPath, quarantinePath, recordPath } from '../store/folders.ts'
import type { Ledger } from '../store/ledger.ts'
import type { KnownArticle } from '../store/state.ts'
import type { WholeFile } from '../store/whole-files.ts'
import { withCanonicalAddresses } from './canonical-addresses.ts'
import { claimsOf } from './read-claims.ts'
import { claimsIn, type PreparedRecord, prepareRecord, recordOfArticle } from './record-of-article.ts'
import { restoreArticleFile } from './restore-article.ts'

export interface Entered {
  readonly outcome: Outcome
  readonly isRecordNew: boolean
  readonly claims: number
}

/**
 * Stages one version of an article: its record, its article file where newsledger writes it, its change line.
 *
 * @param path where the article file lies already (ingest), or `null` to write one
 * @param prepared its record, if it was made already
 */
export function enterArticle(
  ledger: Ledger,
  given: Article,
  prepared: PreparedRecord | null,
  path: string | null,
): Entered {
  const { id, content_hash: contentHash } = given
  const known = ledger.article(id)
  const isLogged = ledger.hasVersion(contentHash, id)
  const isSameText = known?.content_hash === contentHash
  const article = known && path === null && !isSameText ? laterThan(known, given) : given
  const crawledMs = article.crawled_at === null ? null : Date.parse(article.crawled_at)
  // Of an article that changed and changed back, each version states that it follows the other: the file of one that is told of brings no news.
  const isOld = path !== null && !isSameText && ledger.hasVersionOf(contentHash, id, crawledMs)
  // The clock may have been ahead before: a page that was fetched now is the newest whatever it says, and what article files state comes before it.
  const stated = known && path !== null && !isSameText && !isOld ? statedOrder(ledger, article, known) : null
  const isNewest =
    !known || path === null || (!isOld && (stated ? stated === 'later' : (crawledMs ?? 0) >= (known.crawled_ms ?? 0)))
  const existing = findRecord(ledger, contentHash)
  // A record that was built again from one of its article files lacks the others as sources: they are entered again.
  const isEntered = existing.record?.sources.some((source) => source.id === id) ?? false
  // Of a text that came back there may be two files, of which the record follows the earlier.
  const isBeforeRecord = path !== null && isFoundBefore(article, existing.record)
  if (isLogged && isEntered && (isSameText || !isNewest) && !isBeforeRecord) {
    if (existing.record && path === null) restoreArticleFile(ledger, id, existing.record, article)
    if (known?.gone && path === null) return tellReturn(ledger, known)
    if (isSameText && path !== null && known.path !== path) noteOtherFile(ledger, known, { path, crawledMs })
    if (existing.record && prepared && path !== null) proveRecord(ledger, existing.record, article, claimsIn(prepared))
    return { outcome: 'unchanged', isRecordNew: false, claims: 0 }
  }

  const between =
    known && !isNewest && crawledMs !== null && !stated && !isLogged ? ledger.neighbours(id, crawledMs) : null
  const before = isNewest ? (isSameText ? null : (known?.content_hash ?? null)) : (between?.before ?? null)
  const supersedes = article.supersedes ?? (before === contentHash ? null : before)
  const version: Article = { ...article, supersedes }

  const isRecordNew = existing.record === null
  const isAsPrepared = isRecordNew && supersedes === article.supersedes
  const record = prepared && isAsPrepared ? prepared : writeRecord(existing.record, version, prepared)
  const files: WholeFile[] = [
    { path: recordPath(ledger.folders.output, contentHash), data: record.text, keep: existing.keep },
  ]
  if (between?.after && between.after !== contentHash)
    files.push(...relink(ledger, { ...between, after: between.after }, version))

  let target = path
  if (target === null) {
    target = known?.path?.endsWith(`/${id}.txt`) ? known.path : articlePath(ledger.folders.articles, version)
    // Of a text whose record is lost, too, the file says what the record said.
    const isLost = isSameText && isRecordNew
    const lies = known && !isLost ? null : findStranger(isLost ? (known.path ?? target) : target)
    if (lies?.article?.id === id && lies.article.content_hash === contentHash)
      return enterArticle(ledger, lies.article, null, isLost ? (known.path ?? target) : target)
    const replaced = lies?.sha256 ?? (isSameText ? null : known?.content_hash)
    const keep = replaced ? olderVersionPath(target, replaced) : undefined
    if (!isSameText || isLost || known?.path == null || !isFile(known.path))
      files.push({ path: target, data: formatArticleFile(version), keep })
  }
  const isUpdate = known !== undefined && isNewest && !isSameText
  const type = isUpdate ? 'updated' : isRecordNew ? 'new' : 'seen'
  const isTold = isLogged && !isUpdate
  ledger.stage({
    id,
    url: article.url,
    contentHash,
    crawledMs,
    articlePath: target,
    files,
    isNewest,
    change: isTold
      ? null
      : {
          type,
          content_hash: contentHash,
          id,
          url: article.url,
          ...(isUpdate ? { supersedes: known.content_hash } : {}),
        },
  })
  const outcome = isTold ? 'unchanged' : type === 'seen' ? 'duplicate' : type
  return { outcome, isRecordNew, claims: isRecordNew ? record.claims : 0 }
}

/**
 * The newest version's file lies elsewhere than it did, moved by a person; or this is a later one of the same text, which had come back. A copy beside
 * it changes nothing.
 */
function noteOtherFile(ledger: Ledger, known: KnownArticle, found: { path: string; crawledMs: number | null }): void {
  const { id, url, content_hash: contentHash, crawled_ms: knownMs } = known
  const isLater = (found.crawledMs ?? 0) > (knownMs ?? 0)
  if (!isLater && known.path !== null && isFile(known.path)) return
  const crawledMs = isLater ? found.crawledMs : knownMs
  ledger.stage({ id, url, contentHash, crawledMs, articlePath: found.path, files: [], change: null, isNewest: true })
}

/** Times are told to the second: a version that follows another within one says so by a millisecond, so that files alone tell their order. */
function laterThan({ crawled_ms: knownMs }: KnownArticle, article: Article): Article {
  const { id, crawled_at, sources } = article
  const ms = Date.parse(crawled_at ?? '')
  if (knownMs === null || ms > knownMs || Math.floor(ms / 1000) !== Math.floor(knownMs / 1000)) return article
  const later = new Date(knownMs + 1).toISOString()
  return {
    ...article,
    crawled_at: later,
    sources: sources.map((source) => (source.id === id ? { ...source, crawled_at: later } : source)),
  }
}

/** Whether a record says of this article that its text was found there later. */
function isFoundBefore({ id, crawled_at }: Article, record: ArticleRecord | null): boolean {
  const own = record?.sources.find((source) => source.id === id)
  return Date.parse(crawled_at ?? '') < Date.parse(own?.crawled_at ?? '')
}

/** A page that was gone holds its article again, word for word: nothing is written but the change line, an `updated` that supersedes nothing. */
function tellReturn(
  ledger: Ledger,
  { id, url, content_hash: contentHash, crawled_ms: crawledMs }: KnownArticle,
): Entered {
  const change = { type: 'updated', content_hash: contentHash, id, url } as const
  ledger.stage({ id, url, contentHash, crawledMs, articlePath: '', files: [], isNewest: true, change })
  return { outcome: 'updated', isRecordNew: false, claims: 0 }
}

/**
 * Stages other metadata or claims of a text that is known as its article's newest: record and article file are written anew, the change line is an
 * `updated` that supersedes nothing.
 */
export function refreshArticle(ledger: Ledger, article: Article, claims: readonly Claim[] | null): Entered {
  const { id, content_hash: contentHash, url } = article
  const known = ledger.article(id)
  const { record: existing, keep } = findRecord(ledger, contentHash)
  const source = existing?.sources.find((source) => source.id === id)
  // When a text was found, and what it took the place of, are facts that no better reading changes.
  const version: Article = {
    ...article,
    crawled_at: source?.crawled_at ?? article.crawled_at,
    supersedes: existing?.id === id ? existing.supersedes : article.supersedes,
  }
  const sources = existing?.sources.map((other) => (other.id === id ? sourceOf(version) : other)) ?? []
  // A text that was seen elsewhere first stays recorded as it stands there.
  const isFirst = existing === null || existing.id === id
  const record = isFirst ? recordOfArticle({ ...version, sources }, claims) : { ...existing, sources }
  checkRecord(record)
  const files: WholeFile[] = [
    { path: recordPath(ledger.folders.output, contentHash), data: formatRecord(record), keep },
  ]
  // A file of another maker stays as it is.
  const target = known?.path?.endsWith(`/${id}.txt`) ? known.path : null
  if (target !== null) files.push({ path: target, data: formatArticleFile(version) })
  ledger.stage({
    id,
    url,
    contentHash,
    crawledMs: null,
    articlePath: target ?? '',
    files,
    isNewest: false,
    change: { type: 'updated', content_hash: contentHash, id, url },
  })
  return { outcome: 'updated', isRecordNew: false, claims: 0 }
}

/**
 * What lies where the file of an article goes that the ledger does not know: put there by hand, or by a ledger whose output is gone. The version
 * itself is entered as it stands there, anything else is kept.
 */
function findStranger(path: string): { sha256: string; article: Article | null } | null {
  if (!isFile(path)) return null
  const bytes = readArticleBytes(path, maxArticleFileBytes)
  try {
    return { sha256: sha256Hex(bytes), article: withCanonicalAddresses(parseArticleFile(bytes, { path })) }
  } catch (error) {
    if (!(error instanceof FormatError)) throw error
    return { sha256: sha256Hex(bytes), article: null }
  }
}

/**
 * Notes the checksum of a record that an index built again knows nothing of, if article file and claim rules of now give that very record. One
 * with further sources, or made by other rules, is not proved by it.
 */
function proveRecord(ledger: Ledger, known: ArticleRecord, article: Article, claims: readonly Claim[] | null): void {
  const { content_hash: contentHash, supersedes } = known
  if (ledger.hasProof(contentHash)) return
  if (supersedes !== article.supersedes && !ledger.hasVersion(supersedes ?? '', article.id)) return
  const text = formatRecord(recordOfArticle({ ...article, supersedes }, claims))
  if (text === ledger.recordText(contentHash)) ledger.noteProof(contentHash, text)
}

/** The record with this hash. One that is damaged is built again, the damaged file kept aside. */
function findRecord(ledger: Ledger, contentHash: string): { record: ArticleRecord | null; keep?: string | undefined } {
  const text = ledger.hasRecord(contentHash) ? ledger.recordText(contentHash) : null
  if (text === null) return { record: null }
  try {
    return { record: parseRecord(text, recordPath(ledger.folders.output, contentHash)) }
  } catch (error) {
    if (!(error instanceof FormatError) || error.code === 'newer_version') throw error
    return { record: null, keep: quarantinePath(ledger.folders.output, `${contentHash}.json`) }
  }
}

/** A record that is not as it was prepared: it supersedes another, or joins what is known. @throws {FormatError} */
function writeRecord(known: ArticleRecord | null, article: Article, prepared: PreparedRecord | null): PreparedRecord {
  const claims = prepared ? () => claimsIn(prepared) : () => claimsOf(article)
  if (!known) return prepareRecord(article, claims())
  const record = joinRecord(known, article, claims)
  checkRecord(record)
  return { text: formatRecord(record), claims: record.claims.length }
}

/**
 * A known text, seen at one more place. The record is that of the place where it was seen first, in whatever order they are entered: so
 * the article files alone give the same record again.
 */
function joinRecord(known: ArticleRecord, article: Article, claims: () => readonly Claim[] | null): ArticleRecord {
  const joined = addSource(known, sourceOf(article))
  if (joined.sources[0]?.id !== article.id || (known.id === article.id && !isFoundBefore(article, known))) return joined
  return { ...recordOfArticle(article, claims()), sources: joined.sources }
}

export function sourceOf({ id, url, publisher, published_at, crawled_at }: Article): Source {
  return { id, url, publisher, published_at, crawled_at }
}

/** Versions that a history is followed back over: a live page may have hundreds. */
const longestHistory = 1000

/** What article files state of the order of two versions of an article; `null` where they state nothing, or one thing and its contrary. */
function statedOrder(
  ledger: Ledger,
  { content_hash: contentHash, supersedes }: Article,
  { id, content_hash: newest, path }: KnownArticle,
): 'earlier' | 'later' | null {
  const statedBefore = (hash: string | null) => hash && (findRecord(ledger, hash).record?.supersedes ?? null)
  // A record tells what its text took the place of where it was seen first: the article's own file knows better.
  const file = path === null ? null : findStranger(path)?.article
  const own = file?.id === id && file.content_hash === newest ? file.supersedes : null
  let hash = own ?? statedBefore(newest)
  for (let i = 0; hash !== null && hash !== contentHash && hash !== newest && i < longestHistory; i += 1) {
    hash = statedBefore(hash)
  }
  // A text that is told of as it was found before is what the newest took the place of: this is its return.
  const isEarlier = hash === contentHash && !ledger.hasVersion(contentHash, id)
  const isLater = supersedes === newest
  return isEarlier === isLater ? null : isEarlier ? 'earlier' : 'later'
}

/** An older version that comes late: the version after it now supersedes this one. */
function relink(
  ledger: Ledger,
  between: { before: string | null; after: string },
  { id, content_hash: contentHash, supersedes }: Article,
): WholeFile[] {
  const text = ledger.recordText(between.after)
  if (text === null) return []
  const after = parseRecord(text)
  // A text that was seen elsewhere first took the place of nothing there, and one that was changed back to stood before it.
  if (after.id !== id || supersedes === between.after) return []
  // What it states itself stays.
  if (after.supersedes !== null && after.supersedes !== between.before) return []
  return [
    {
      path: recordPath(ledger.folders.output, between.after),
      data: formatRecord({ ...after, supersedes: contentHash }),
    },
  ]
}
