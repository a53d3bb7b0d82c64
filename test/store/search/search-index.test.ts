import { expect, test } from 'vitest'
import { IndexReader } from '../../../src/export/index-reader.ts'
import { wordsOf } from '../../../src/lib/words.ts'
import { SearchIndex } from '../../../src/store/search/search-index.ts'
import { type ArticleFilter, listArticles } from '../../../src/view/questions.ts'
import { english, hostile, korean, updated, writeLedger, writeSampleLedger } from '../../export/ledger.ts'
import { temporaryFolders } from '../../support/folders.ts'

const open = (output: string) =>
  SearchIndex.open(output, {
    read: new IndexReader(output).read,
    onTrouble: (error) => {
      throw error
    },
  })

test.each<[Partial<ArticleFilter> & { offset?: number }, string[]]>([
  [{}, [updated.content_hash, korean.content_hash, hostile.content_hash]],
  [{ words: wordsOf('hired imports') }, [updated.content_hash]],
  [{ words: wordsOf('수출액') }, [korean.content_hash]],
  [{ words: wordsOf('chip exports rise') }, [updated.content_hash]],
  [{ words: wordsOf('zebra') }, []],
  [{ language: 'ko' }, [korean.content_hash]],
  [{ since: '2025-12-29' }, [updated.content_hash]],
  [{ until: '2025-11' }, [korean.content_hash]],
  [{ offset: 1 }, [korean.content_hash, hostile.content_hash]],
])('articles asked for with %o', async (query, hashes) => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  using index = await open(folders.output)
  const { offset = 0, ...given } = query
  const all = { words: null, publisher: null, language: null, category: null, since: null, until: null }
  const listed = listArticles(index, { ...all, ...given }, { limit: 10, offset })
  expect(listed.map(({ content_hash }) => content_hash)).toEqual(hashes)
})

test('a page far down a list is counted to in an index alone', async () => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  using index = await open(folders.output)
  const plan = (where: string) =>
    index.database
      .prepare(
        `EXPLAIN QUERY PLAN SELECT record, published_at FROM records r WHERE r.is_current = 1 ${where}
         ORDER BY published_at DESC, record DESC LIMIT 51 OFFSET 95000`,
      )
      .all()
      .map(({ detail }) => detail)
  expect(plan('')).toEqual(['SCAN r USING COVERING INDEX records_by_time'])
  expect(plan("AND r.published_at >= '2025'")).toEqual([
    'SEARCH r USING COVERING INDEX records_by_time (published_at>?)',
  ])
  for (const [column, name] of [
    ['publisher_id', 'publisher'],
    ['language', 'language'],
    ['category', 'category'],
  ]) {
    expect(plan(`AND r.${column} = 'x'`)).toEqual([
      `SEARCH r USING COVERING INDEX records_by_${name} (${column}=? AND is_current=?)`,
    ])
  }
})

test('a subject’s values over time, and a figure wherever it stands', async () => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  using index = await open(folders.output)
  const over = index.findClaims({ exactSubject: 'Chip exports', units: new Set(['usd']), allVersions: true, limit: 10 })
  expect(over.map(({ value }) => value)).toEqual([66_100_000_000, 65_900_000_000])
  const same = index.findClaims({ value: 65_900_000_000, units: new Set(['usd']), allVersions: true, limit: 10 })
  expect(same.map(({ content_hash, claim_index }) => [content_hash, claim_index])).toEqual([[english.content_hash, 1]])
  expect(index.findClaims({ exactSubject: 'Chip', limit: 10 })).toEqual([])
  expect(index.seq).toBe(4)
})

test('a reader sees one state while another process brings the index up to date', async () => {
  using folders = temporaryFolders()
  writeLedger(folders.output, [{ record: english }, { record: korean }])
  using reader = await open(folders.output)
  const seen = ({ seq, database }: SearchIndex) => [seq, database.prepare('SELECT id FROM articles').all().length]
  reader.database.exec('BEGIN')
  expect(seen(reader)).toEqual([2, 2])
  writeSampleLedger(folders.output)
  using writer = await open(folders.output)
  expect([seen(writer), seen(reader)]).toEqual([
    [4, 3],
    [2, 2],
  ])
  reader.database.exec('COMMIT')
  expect(seen(reader)).toEqual([4, 3])
})
