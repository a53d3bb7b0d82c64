import { expect, test } from 'vitest'
import { plainBlock } from '../../../src/extract/body/block.ts'
import { lineRule } from '../../../src/extract/body/line-rules.ts'
import { extractArticle } from '../../../src/extract/index.ts'

test.each([
  '(한빛=김하늘 기자)',
  '김하늘 기자 / 사진=박바다 기자',
  'sky@hanbit.example 김하늘 기자',
  '취재기자 김하늘 촬영기자 박바다',
  '온라인뉴스팀',
  '(영상취재 강흥주)',
  '사회부 news@hanbit.example',
  '편집자 박지수',
  '한빛대 교수',
  '도움=한빛대 교통연구소',
  '*재판매 및 DB 금지',
  '<끝>',
  '- 끝 -',
  'Tag #교량',
  '※ 본 기사는 한빛군의 자료를 바탕으로 작성되었습니다.',
  '이 기사는 한빛일보와 가람신문이 함께 취재했습니다.',
  '기사를 읽고 어떤 느낌이 드셨나요?',
  '네이버에서도 한빛일보를 만나보세요',
  '한빛일보를 후원해 주세요. 독자의 힘으로 만듭니다.',
  '이전글 벚꽃 축제 개막',
  '첨부파일 보도자료.hwp',
  '구독 응원',
  '기사 공유하기',
  '카카오톡에 공유하기 페이스북에 공유하기',
  '좋아요 0 싫어요 0',
  '<이미지를 클릭하시면 크게 보실 수 있습니다>',
  '클릭하시면 원본 보기가 가능합니다.',
  '※ 기사 내용과 무관한 사진',
  '사진은 기사 내용과 관련 없음',
  '한빛 뉴스룸의 기사와 이미지는 누구나 자유롭게 사용하실 수 있습니다.',
  'TAGS 교량',
])('%s stands around a story and is none of it', (text) => {
  expect(lineRule(plainBlock(text), 10, 0)).not.toBeNull()
})

test.each([
  '◇ 통행 제한은 최소화',
  '△예림교 △남쪽교 △북쪽교',
  '문의는 군청 건설과(055-555-0100)로 하면 된다.',
  '참가 신청은 군 누리집(www.yerim.go.kr)에서 받는다.',
  '사진은 다리 위에서 찍은 것이다.',
  '댓글은 400개가 달렸다.',
  '공유 자전거 40대도 둔다.',
  '구독자는 3만명이다.',
  '다음은 일문일답.',
  '한편, 군은 농로 12곳도 손본다.',
  '△일시: 5일 오전 10시 △장소: 군청',
  '“제보를 기다리겠습니다. 꼭 연락해 주세요.”',
  '김 교수는 한빛대 교수다.',
  '사회부 기자 출신이다.',
  '끝이 보인다.',
  '첨부된 문서는 12쪽이다.',
  '이전 글에서 밝힌 대로다.',
  '정리해고',
])('%s is of the story', (text) => {
  for (const [before, after] of [
    [10, 0],
    [10, 10],
  ] as const)
    expect(lineRule(plainBlock(text), before, after)).toBeNull()
})

test('a caption before paragraphs that single breaks part takes none of them along', () => {
  const lines = [
    '한빛군은 노후 교량 8곳을 내년까지 보수한다고 3일 밝혔다. 총사업비는 480억원이다.',
    '군은 지난해 안전 점검에서 균열이 확인된 교량부터 차례로 공사에 들어간다.',
    '공사 기간에는 대형 화물차의 통행이 제한되며 우회로는 4㎞ 길다.',
    '군의회는 다음 달 임시회에서 예산안을 심의한다.',
  ]
  const picture = '<img src="a.jpg"><br>▲ 한빛교 전경 (사진=한빛군)'
  const text = [lines[0], lines[1], picture, lines[2], lines[3], '온라인뉴스팀'].join('<br>')
  const html = `<!doctype html><html lang="ko"><head><title>교량 보수</title></head><body><h2>교량 보수</h2><p>입력 2022.03.11 10:12</p><div class="cont_area">${text}</div></body></html>`
  expect(extractArticle(html, { url: 'https://www.hanbit.example/1' }).body.split(/\n+/)).toEqual(lines)
})

test('UP NEXT is a subhead beside BIG PICTURE', () => {
  const story =
    'Tilburn beat Penfold in overtime on Saturday, on the free throws of a guard who had missed eleven in a row before.'
  const parts = `<p>${story}</p><p>${story.replace('Saturday', 'a cold Saturday')}</p><h2>BIG PICTURE</h2><p>Penfold has lost three in a row for the first time since 2014.</p><h2>UP NEXT</h2><p>Penfold plays at Harlow on Wednesday.</p>`
  const html = `<!doctype html><html><head><title>Tilburn wins</title></head><body><article><h1>Tilburn wins</h1><div class="text">${parts}</div></article></body></html>`
  expect(extractArticle(html, { url: 'https://www.post.example/1' }).body).toMatch(
    /UP NEXT\n\nPenfold plays at Harlow on Wednesday\.$/,
  )
})
