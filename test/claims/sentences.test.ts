import { expect, test } from 'vitest'
import en from '../../src/claims/languages/en/index.ts'
import ko from '../../src/claims/languages/ko/index.ts'
import { findSentences } from '../../src/claims/text/sentences.ts'

const split = (text: string, pack = en): string[] =>
  findSentences(text, pack).map((span) => text.slice(span.start, span.end))

test.each([
  [['It opened in 2018.', 'Chip exports rose.'], 'It opened in 2018.Chip exports rose.'],
  [['Vehicles wait.', '(Photo by Lee)', 'Seoul will act.'], 'Vehicles wait. (Photo by Lee)Seoul will act.'],
  [['He said “no.”', 'She left.'], 'He said “no.” She left.'],
  [['The U.S. economy grew 4.8 percent.'], 'The U.S. economy grew 4.8 percent.'],
  [['It moved to the U.S.', 'The company grew.'], 'It moved to the U.S. The company grew.'],
  [['It ended on Jan. 1 at 9 p.m. in No. 3 hall.'], 'It ended on Jan. 1 at 9 p.m. in No. 3 hall.'],
  [['Dr. J. Smith of Acme Inc. spoke.', 'He left.'], 'Dr. J. Smith of Acme Inc. spoke. He left.'],
  [['See www.example.com for more.'], 'See www.example.com for more.'],
  [['Growth rose to 4.8.', 'The board met.'], 'Growth rose to 4.8.The board met.'],
  [['•', 'Chip exports rose.', '2)', 'Imports: 5'], '• Chip exports rose.\n2) Imports: 5'],
  [['It rose – by 3.', '-5C was read.'], 'It rose – by 3.\n-5C was read.'],
])('%j', (sentences, text) => {
  expect(split(text)).toEqual(sentences)
})

test.each([
  [['매출이 늘었다.', '정부는 말했다.'], '매출이 늘었다.정부는 말했다.'],
  [['4.8% 늘었다.', '3.2% 줄었다.'], '4.8% 늘었다. 3.2% 줄었다.'],
  [['“늘었다”고 말했다.', '이어 밝혔다.'], '“늘었다”고 말했다.이어 밝혔다.'],
  [['첫 줄', '둘째 줄이다.'], '첫 줄\n둘째 줄이다.'],
])('%j', (sentences, text) => {
  expect(split(text, ko)).toEqual(sentences)
})

test('a glued sentence begins a paragraph of its own', () => {
  expect(findSentences('It rose. It fell.Chips rose.\nEnd.', en).map((span) => span.paragraph)).toEqual([0, 0, 1, 2])
})
