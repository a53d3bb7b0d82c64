import { expect, test } from 'vitest'
import { keepList, keptList } from '../../src/pipeline/kept-lists.ts'
import { State } from '../../src/store/state.ts'
import { temporaryFolders } from '../support/folders.ts'

const feed = 'https://a.example/feed.xml'
const candidates = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ url: `https://a.example/${i}`, modifiedAt: '2026-03-02T10:00:00Z' }))

test('a list is kept with its times; a long one, or what is no list, is none', () => {
  using folders = temporaryFolders()
  const state = new State(folders.output)
  try {
    expect(keptList(state, feed)).toEqual([])
    keepList(state, feed, candidates(2))
    expect(keptList(state, feed)).toEqual(candidates(2))
    expect(keptList(state, 'https://a.example/other.xml')).toEqual([])
    keepList(state, feed, candidates(1001))
    expect(keptList(state, feed)).toEqual([])
    for (const damaged of ['', '{}', '[null, 1, {"url": 2}, {"url": "x", "modifiedAt": 3}]']) {
      state.setMeta(`list ${feed}`, damaged)
      expect(keptList(state, feed)).toEqual([])
    }
  } finally {
    state.close()
  }
})
