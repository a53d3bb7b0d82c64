import { expect, test } from 'vitest'
import { parseRecordFile } from '../../src/export/parse-record.ts'
import { wordsOf } from '../../src/lib/words.ts'
import { type ArticleQuery, SearchIndex } from '../../src/store/search-index.ts'
import { english, hostile, korean, updated, writeLedger, writeSampleLedger } from '../export/ledger.ts'
import { temporaryFolders } from '../support/folders.ts'

const open = (output: string) =>
  SearchIndex.open(output, {
    parse: parseRecordFile,
    onTrouble: (error) => {
      throw error
    },
  })

test.each<[Omit<ArticleQuery, 'limit'>, string[]]>([
  [{}, [updated.content_hash, korean.content_hash, hostile.content_hash]],
  [{ words: wordsOf('hired imports') }, [updated.content_hash]],
  [{ words: wordsOf('수출액') }, [korean.content_hash]],
  [{ words: wordsOf('chip exports rise') }, [updated.content_hash]],
  [{ words: wordsOf('zebra') }, []],
  [{ languages: new Set(['ko']) }, [korean.content_hash]],
  [{ since: '2025-12-29' }, [updated.content_hash]],
  [{ until: '2025-11' }, [korean.content_hash]],
  [{ offset: 1 }, [korean.content_hash, hostile.content_hash]],
])('articles asked for with %o', async (query, hashes) => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  using index = await open(folders.output)
  expect(index.findArticles({ limit: 10, ...query }).map(({ content_hash }) => content_hash)).toEqual(hashes)
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
  reader.database.exec('BEGIN')
  expect(reader.findArticles({ limit: 10 })).toHaveLength(2)
  writeSampleLedger(folders.output)
  using writer = await open(folders.output)
  expect([writer.seq, writer.findArticles({ limit: 10 }).length]).toEqual([4, 3])
  expect([reader.seq, reader.findArticles({ limit: 10 }).length]).toEqual([2, 2])
  reader.database.exec('COMMIT')
  expect([reader.seq, reader.findArticles({ limit: 10 }).length]).toEqual([4, 3])
})
