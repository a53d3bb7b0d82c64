import { expect, test } from 'vitest'
import { plainBlock } from '../../../src/extract/body/block.ts'
import { lineRule } from '../../../src/extract/body/line-rules.ts'

test.each([
  'Ida Falk: 919-555-0199, @idafalk',
  'Ida Falk: 555-0199; ifalk@post.example, @idafalk',
  'ifalk@post.example, 919-555-0199',
  '@idafalk',
  'Follow Ida Falk at http://twitter.com/idafalk',
  'Follow our coverage of the storm at https://post.example/storm',
  'Ida Falk covers courts for the Garam Post.',
  'Read the full story here.',
  'Read the original article at Coast Post',
  'Watch the video above',
  'More by Ida Falk',
  'Next: Ten bridges to cross',
  'Tagged with: roads, bridges',
  'Posted in Local',
  'Let us know what you think in the comments.',
  'Please consider making a donation',
  'Consider becoming a monthly supporter of the Post.',
  'Republished with permission from the Coast Post.',
  'Transcripts are created on a rush deadline by a contractor. This text may be updated in the future.',
  'This post was written by Ida Falk.',
  'Story and photos by Ida Falk',
  'Words: Ida Falk',
  'Featured image via Coast Pictures',
  'Editor’s note: This story has been updated.',
  '이 자료는 한빛부의 보도자료를 전재하여 제공함을 알려드립니다.',
  '본 저작물은 공공누리 제1유형에 따라 이용할 수 있습니다.',
  '※ 이 기사는 한빛재단의 지원을 받아 작성됐습니다.',
  '덧붙이는 글 | 이 글은 블로그에도 실렸습니다.',
  '글·사진 김민수 기자',
  '취재 김민수, 사진 박철호',
  '좋아요 0',
  '한빛논단 구독',
  '(ifa)',
])('%s stands below a story and is none of it', (text) => {
  expect(lineRule(plainBlock(text), 10, 0)).not.toBeNull()
})

test.each([
  'Tickets cost $12 at the door; call 919-555-0199.',
  'Anyone with information is asked to call Garam police at 919-555-0199.',
  'Follow the money, investigators say.',
  'Snow covers the hills at dusk.',
  'Read the full moon as you like.',
  'Watch what they do below, she said.',
  'More in hope than in faith.',
  'Next week it is over.',
  'In lieu of flowers, please consider making a donation to the library.',
  'Please consider making a donation to the Garam shelter in her name.',
  'The transcript runs to 400 pages.',
  'Story hour begins at 10 a.m. on Saturday.',
  'Words fail him.',
  '이 자료는 3월에 공개됐다.',
  '공공누리 이용 건수는 3배로 늘었다.',
  '덧붙이는 말은 없었다.',
  '사진은 모두 40점이 걸렸다.',
  '댓글은 400개가 달렸다.',
])('%s is a sentence of the story', (text) => {
  for (const [before, after] of [
    [10, 0],
    [10, 10],
    [1, 10],
  ] as const)
    expect(lineRule(plainBlock(text), before, after)).toBeNull()
})
