import { expect, test } from 'vitest'
import { siteAddress } from '../../src/extract/index.ts'
import naver from '../../src/sites/naver.com.ts'
import { processorTimeMs } from '../support/processor-time.ts'

const canonical = 'https://n.news.naver.com/mnews/article/044/0000278327'

test.each([
  'https://n.news.naver.com/mnews/article/044/0000278327?sid=101',
  'https://n.news.naver.com/mnews/article/044/0000278327',
  'https://n.news.naver.com/article/044/0000278327?cds=news_media_pc&type=editn',
  'https://n.news.naver.com/mnews/ranking/article/044/0000278327?ntype=RANKING&sid=001',
  'https://n.news.naver.com/mnews/hotissue/article/044/0000278327?type=series&cid=2000291',
  'https://n.news.naver.com/article/newspaper/044/0000278327?date=20251230',
  'https://n.news.naver.com/mnews/article/newspaper/044/0000278327?date=20251230',
  'https://n.news.naver.com/sports/kbaseball/article/044/0000278327',
  'https://n.news.naver.com/sports/article/044/0000278327',
  'https://n.news.naver.com/entertain/article/044/0000278327',
  'https://n.news.naver.com/entertain/ranking/article/044/0000278327',
  'https://news.naver.com/main/read.naver?mode=LSD&mid=sec&sid1=101&oid=044&aid=0000278327',
  'http://news.naver.com/main/read.nhn?aid=0000278327&mode=LSD&oid=044',
  'https://news.naver.com/main/read.naver?oid=44&aid=278327#comment',
  'https://news.naver.com/main/ranking/read.naver?mid=etc&oid=044&aid=0000278327',
  'https://news.naver.com/main/hotissue/read.nhn?oid=044&aid=0000278327&cid=1',
  'https://news.naver.com/main/tool/print.naver?oid=044&aid=0000278327',
  'https://m.news.naver.com/read.naver?oid=044&aid=0000278327',
  'https://m.news.naver.com/read.nhn?sid1=101&oid=044&aid=0000278327',
  'https://sports.news.naver.com/wfootball/news/read.naver?oid=044&aid=0000278327',
  'https://sports.news.naver.com/kbaseball/news/read.nhn?oid=044&aid=0000278327',
  'https://sports.news.naver.com/news?oid=044&aid=0000278327',
  'https://sports.naver.com/news?oid=044&aid=0000278327',
  'https://m.sports.naver.com/kbaseball/article/044/0000278327',
  'https://m.sports.naver.com/article/044/0000278327',
  'https://game.naver.com/esports/League_of_Legends/news/lol/044/0000278327',
  'https://m.entertain.naver.com/article/044/0000278327',
  'https://entertain.naver.com/read?oid=044&aid=0000278327',
  'https://entertain.naver.com/now/read?aid=0000278327&oid=044',
  'https://m.entertain.naver.com/home/article/044/0000278327',
  'https://api-gw.sports.naver.com/news/article/044/0000278327',
])('%s is the article', (url) => {
  const address = siteAddress(naver, url)
  expect(address).toMatchObject({ id: '044_0000278327', canonical })
  expect(address === 'none' ? null : Object.fromEntries(address?.parts ?? [])).toEqual({
    oid: '044',
    aid: '0000278327',
  })
})

test.each([
  'https://n.news.naver.com/mnews/article/comment/044/0000278327',
  'https://n.news.naver.com/article/comment/044/0000278327?sid=101',
  'https://news.naver.com/cluster/c_202512291800_00000001/section/100?oid=044&aid=0000278327',
  'https://n.news.naver.com/cluster/c_202512291800_00000001/section/100?oid=044&aid=0000278327',
  'https://news.naver.com/main/clusterArticles.naver?id=c_1&mode=LSD&oid=044&aid=0000278327',
  'https://tts.news.naver.com/article/044/0000278327/summary',
  'https://m.naver.com/shorts/?mediaId=1&recId=044_0000278327',
])('%s is none, although it names one', (url) => {
  expect(siteAddress(naver, url)).toBe('none')
})

test.each([
  'https://news.naver.com/section/101',
  'https://imgnews.pstatic.net/image/044/2025/12/29/0000278327_001.jpg',
  'https://news.naver.com/main/read.naver?oid=044',
  'https://news.naver.com/main/read.naver?xoid=044&aid=0000278327',
  'https://news.naver.com/main/read.naver?oid=0444&aid=0000278327',
  'https://n.news.naver.com/mnews/article/044/00002783271',
  'https://n.news.naver.com.example.org/mnews/article/044/0000278327',
])('%s says nothing of an article', (url) => {
  expect(siteAddress(naver, url)).toBeNull()
})

test('a long hostile address is matched in time that its length justifies', () => {
  const started = processorTimeMs()
  siteAddress(naver, `https://news.naver.com/main/read.naver?${'oid=1&'.repeat(600)}`)
  siteAddress(naver, `https://news.naver.com/main/read.naver?${'a&'.repeat(5_000_000)}`)
  expect(processorTimeMs() - started).toBeLessThan(500)
})
