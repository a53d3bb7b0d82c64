import { describe, expect, test } from 'vitest'
import { extractClaims } from '../../../../src/claims/index.ts'

/*
 * Interviews as broadcasters print them: turns with labels, glued together, and spoken sentences.
 */

const read = (text: string) => extractClaims(text, { language: 'ko', date: '2025-12-30' })
const speakers = (text: string) => read(text).map(({ text: words, attribution }) => [words, attribution])

describe('who says what in a transcript', () => {
  test.each([
    ['bullets', '◇ 박서진> 몇 점입니까? ◆ 이도연> 90점입니다. ◇ 박서진> 90점이요. ◆ 이도연> 집값이 8% 올랐거든요.'],
    [
      'no space behind a stop',
      '◇ 박서진> 몇 점입니까?◆ 이도연> 90점입니다.◇ 박서진> 90점이요.◆ 이도연> 집값이 8% 올랐거든요.',
    ],
    [
      'titles',
      '◎ 박서진 앵커팀장 > 몇 점? ◎ 이도연 대표 > 90점입니다. ◎ 박서진 앵커팀장 > 90점이요. ◎ 이도연 대표 > 집값이 8% 올랐거든요.',
    ],
    ['colons', '▷박서진 : 몇 점입니까?▶이도연 : 90점입니다.▷박서진 : 90점이요.▶이도연 : 집값이 8% 올랐거든요.'],
    ['names alone', '박서진> 몇 점입니까?이도연> 90점입니다.박서진> 90점이요.이도연> 집값이 8% 올랐거든요.'],
    [
      'hard spaces',
      '박서진>\u00a0몇 점입니까? 이도연>\u00a090점입니다. 박서진>\u00a090점이요. 이도연>\u00a0집값이 8% 올랐거든요.',
    ],
    ['lines', '박서진> 몇 점입니까?\n이도연> 90점입니다.\n박서진> 90점이요.\n이도연> 그렇죠.\n집값이 8% 올랐거든요.'],
  ])('%s', (_, text) => {
    expect(speakers(text)).toEqual([
      ['90점', '이도연'],
      ['90점', '박서진'],
      ['8%', '이도연'],
    ])
  })

  test('a host without a name ends a turn, and no one is heard in it', () => {
    expect(speakers('◆ 이도연> 90점입니다. ◇ 앵커> 90점이요. 금리는 3%입니다.')).toEqual([
      ['90점', '이도연'],
      ['90점', null],
      ['3%', null],
    ])
  })

  test('beside an English sentence too', () => {
    const text =
      '◆ 이도연> 90점입니다. 미국에서는 이렇게 말했어요. The bank has said that it will do more for its clients.'
    expect(speakers(text)).toEqual([['90점', '이도연']])
  })

  test('a thing says nothing in the turn of somebody', () => {
    expect(speakers('▶이도연 : 네. ▶이도연 : 악플이 1만 개라는 거는 저는 그만큼 칭찬도 있다고 봅니다.')).toEqual([
      ['1만 개', '이도연'],
    ])
    expect(speakers('◆ 이도연> 한국은행은 금리를 3%로 본다고 밝혔습니다.')).toEqual([['3%', '한국은행']])
  })

  test('the label is no part of the sentence', () => {
    const text = '◇ 박서진> 몇 점? ◆ 이도연> 90점입니다.'
    const [claim] = read(text)
    expect(text.slice(claim!.sentence.start, claim!.sentence.end)).toBe('90점입니다.')
  })

  test.each([
    '▶ 인터뷰 : 박서진 / 통계청 과장\n"혼인이 8% 늘었어요."\n집값은 3% 올랐다.',
    '박서진 / 통계청 과장\n"혼인이 8% 늘었어요."\n집값은 3% 올랐다.',
    '[인터뷰] 박서진/주민 "혼인이 8% 늘었어요." 집값은 3% 올랐다.',
    '<인터뷰> 박서진(서울 마포구) : "혼인이 8% 늘었어요."\n집값은 3% 올랐다.',
  ])('one quotation: %s', (text) => {
    expect(speakers(text)[0]).toEqual(['8%', '박서진'])
  })

  test('what follows a quotation of one is nobody’s', () => {
    expect(speakers('▶ 인터뷰 : 박서진 / 과장\n"혼인이 8% 늘었어요."\n집값은 3% 올랐다.')).toEqual([
      ['8%', '박서진'],
      ['3%', null],
    ])
  })

  test('a ratio is no speaker', () => {
    expect(speakers('대전/충남\n"혼인이 8% 늘었어요."')).toEqual([['8%', null]])
    expect(speakers('수출/수입\n수출은 8% 늘었다.')).toEqual([['8%', null]])
  })

  test('a list of figures has no speakers', () => {
    const text = '▶ 매출 : 3조원\n▶ 영업이익 : 2조원\n▶ 순이익 : 1조원'
    expect(read(text).map(({ subject, attribution }) => [subject, attribution])).toEqual([
      ['매출', null],
      ['영업이익', null],
      ['순이익', null],
    ])
  })

  test.each(['영화 <바다>가 3만 명을 모았다.', '■ 수출 3% 감소', '▶ 강수량 30㎜', '시장 A> 3% 올랐다.'])(
    'no label: %s',
    (text) => {
      expect(read(text)[0]).toMatchObject({ attribution: null })
    },
  )
})

test('a quotation that is never closed ends with its sentence', () => {
  const text =
    '이도연 대표가 "전례가 없다"며 "추가 계획이 없음을 밝혔다. 답변은 하지 않았다. 이날 6개 위원회가 함께 열렸다.\n박서진 대표는 "2조 원"이라고 답했다.'
  expect(speakers(text)).toEqual([
    ['6개', null],
    ['2조 원', '박서진 대표'],
  ])
  // The next mark of the line opens a quotation of somebody else.
  expect(speakers(text.replace('\n', ' '))[0]).toEqual(['6개', null])
  expect(speakers('이도연 대표는 "계획이 없다. 6개 위원회에 갔다"고 말했다.')).toEqual([['6개', '이도연 대표']])
})

test.each([
  ['점수부터 하면 저는 50점 되겠습니다.', null],
  ['5년 뒤는 지금보다 10배라고 해요.', null],
  ['두 번째는 우리가 사는 게 6배가 많습니다.', null],
  ['내년이 되면은 1억 개 돌파할 거다.', null],
  ['내일모레 2억 원 된다.', null],
  ['막 5만 달러 갈 수도 있어.', null],
  ['사실은 20% 올랐어요.', null],
  ['이렇게 물어보시는 분들 계실 텐데 그때도 8% 올랐거든요.', null],
  ['작년 같은 경우에는 12% 올랐습니다.', null],
  ['1억 개 아닌가요?', null],
  ['신뢰도는 28%로 빠졌다가 아직도 29%입니다.', '신뢰도'],
  ['그 물가는 그때도 8% 올랐거든요.', '물가'],
  ['단지는 지상 38층 6개 동으로 짓는다.', '단지'],
])('what is said is told of no filler: %s', (text, subject) => {
  expect(read(text).at(-1)!.subject).toBe(subject)
})

test.each([
  ['24년 12월말 기준 5억원이다.', '5억원', { start: '2024-12-01', end: '2024-12-31' }],
  ['25년에는 20만 대를 팔았다.', '20만 대', { start: '2025-01-01', end: '2025-12-31' }],
  ['24년 4분기 매출은 3억원이다.', '3억원', { start: '2024-10-01', end: '2024-12-31' }],
  ['24년 매출은 3억원이다.', '3억원', { start: '2024-01-01', end: '2024-12-31' }],
  ['25년 하반기 매출은 3억원이다.', '3억원', { start: '2025-07-01', end: '2025-12-31' }],
  ['23년부터 25년까지 3천억원을 썼다.', '3천억원', { start: '2023-01-01', end: '2025-12-31' }],
])('a year of two digits: %s', (text, words, period) => {
  const claims = read(text)
  expect(claims).toMatchObject([{ text: words, period }])
})

test.each([
  ['징역 12년 6월을 선고했다.', '12년'],
  ['25년간 살았다.', '25년간'],
  ['24년 만에 우승했다.', '24년'],
  ['25년이 지났다.', '25년'],
])('a length of time: %s', (text, words) => {
  expect(read(text)).toMatchObject([{ text: words, unit: { type: 'duration' } }])
})
