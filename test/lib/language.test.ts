import { expect, test } from 'vitest'
import { guessLanguage } from '../../src/lib/language.ts'

test.each([
  ['ko', '코스피가 사상 최고치를 기록했다.'],
  ['ko', 'SK하이닉스와 LG CNS가 AI 반도체 사업에 나섰다.'],
  ['ko', '尹 대통령, 與野 代表 회동'],
  ['en', 'Chip exports totaled $152.6 billion from January through November, up 19.8 percent from a year earlier.'],
  ['en', 'The ministry (산업통상부) said that exports of the country rose.'],
  ['ja', '日本銀行は金融政策の変更を発表した。'],
  ['zh', '中国国家统计局发布了最新数据。'],
  [null, 'Le gouvernement a annoncé une nouvelle réforme des retraites pour le mois de juin.'],
  [null, 'Der Bundestag hat am Freitag das Gesetz mit großer Mehrheit beschlossen.'],
  [null, 'Президент подписал новый закон о налогах.'],
  [null, 'AI'],
  [null, '12,345'],
  [null, ''],
])('%s: %s', (language, text) => {
  expect(guessLanguage(text)).toBe(language)
})
