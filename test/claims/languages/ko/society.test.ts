import { expect, test } from 'vitest'
import { extractClaims } from '../../../../src/claims/index.ts'

/*
 * News that is not economic: matches, courts, polls, weather, health, culture.
 */

/** A claim by its text, with the fields that the passage settles. */
type Row = readonly [text: string, fields: Readonly<Record<string, unknown>>]

const day = (date: string, end = date) => ({ start: date, end })
const year = (n: number) => day(`${n}-01-01`, `${n}-12-31`)

const passages: readonly (readonly [passage: string, rows: readonly Row[]])[] = [
  // Innings, balls, hits and parts of a series are numbered, and what recurs is counted.
  [
    '새한은 4회에만 6점을 뽑았다. 선발 이준서는 5회까지 안타 2개를 내줬다. 8회에 남긴 3타점이 컸다. 2구째를 때려 2루타를 만들었다.',
    [
      ['6점', { subject: '새한' }],
      ['2개', { subject: '안타' }],
      ['3타점', {}],
    ],
  ],
  [
    '그는 헌혈을 40회까지 할 생각이다. 시위는 6회에 걸쳐 열렸다. 통산 3천루타를 넘겼다. 시신 3구를 찾았다.',
    [
      ['40회', {}],
      ['6회', {}],
      ['3천루타', {}],
      ['3구', {}],
    ],
  ],
  [
    "드라마 '파도'의 5, 6회는 각각 4.1%, 4.8%를 기록했다. 6회 시청률은 자체 최고다. 대회에서 6회 우승했다.",
    [
      ['4.1%', {}],
      ['4.8%', {}],
      ['6회', {}],
    ],
  ],
  [
    '이 팀은 지난 세 시즌 동안 90승을 거뒀다. 최근 4시즌 연속 가을야구를 했다.',
    [
      ['90승', {}],
      ['4시즌', {}],
    ],
  ],
  // Words that numerals and counters seem to be in, and scales apart from what makes them vague.
  ['한국 선수들이 시상대를 석권하며 1위에 올랐다.', [['1위', {}]]],
  ['그는 지인들에게 수천 만 원에서 수억 원을 빌렸다. 몇 만 명이 모였다.', []],
  // Scores with a time, a bracket or a particle of its own before them, and what they came from.
  [
    '평균자책점은 지난해 3.12에서 4.05로 나빠졌고 팀 타율은 0.251에서 0.274로 좋아졌다.',
    [
      ['3.12', { subject: '평균자책점', period: year(2024) }],
      ['4.05', { direction: 'up', previous: { value: 3.12 }, period: null }],
      ['0.251', { subject: '팀 타율', period: year(2024) }],
      ['0.274', { previous: { value: 0.251 }, period: null }],
    ],
  ],
  [
    'WHIP도 1.42로 나빴다. 평균자책점(5.21)은 최하위였다. 홈런은 15.2에서 18.6개로 늘었다. 한 번에 3에서 5개가 나온다.',
    [
      ['1.42', { subject: 'WHIP' }],
      ['5.21', { subject: '평균자책점' }],
      ['15.2', { unit: { type: 'count', code: null, text: '개' } }],
      ['18.6개', { previous: { value: 15.2 }, direction: 'up' }],
      ['5개', {}],
    ],
  ],
  // Nobody says what a word that only joins two sentences, a way of asking, or a place seems to say.
  [
    '재판부는 "죄가 무겁다"고 밝혔다. 그러면서도 "피해자 62명과 합의한 점을 고려했다"고 이유를 밝혔다.',
    [['62명', { attribution: '재판부' }]],
  ],
  [
    '전화면접 방식 조사에선 한 곳만 8%포인트 차이였다. 온라인 조사에서는 응답자의 58%가 반대했다. 한길리서치 조사에서는 40%가 찬성했다.',
    [
      ['한 곳', { attribution: null }],
      ['8%포인트', { attribution: null }],
      ['58%', { attribution: null }],
      ['40%', { attribution: '한길리서치' }],
    ],
  ],
  [
    '기상청은 밤까지 비가 온다고 밝혔다. 전남의 경우 많은 곳은 200㎜ 이상의 비가 내릴 것으로 전망했다.',
    [['200㎜', { attribution: '기상청', modality: 'forecast' }]],
  ],
  // Whose age it is, whom no verb before them names, provinces, roads below ground, and no pronoun.
  [
    '법원은 54살 정모씨의 항소를 기각했다. 재판에 넘겨진 이모(61)씨와 힘을 보여준 나라(33.4%)를 봤다.',
    [
      ['54살', { subject: '정모씨' }],
      ['61', { subject: '이모' }],
      ['33.4%', { subject: '나라' }],
    ],
  ],
  [
    '충청남도·전라북도가 50㎜다. 지하차도 16곳이 막혔다. 하천변 258구역을 통제했다.',
    [
      ['50㎜', { subject: '충청남도·전라북도' }],
      ['16곳', { subject: '지하차도' }],
      ['258구역', { subject: '하천변' }],
    ],
  ],
  [
    '그는 30승을 거뒀다. 표본이 달라지기는 하지만 보통 1천명을 기준으로 한다. 이미 손익분기점인 70만 명을 넘겼다.',
    [
      ['30승', { subject: null }],
      ['1천명', { subject: '표본' }],
      ['70만 명', { subject: '손익분기점', qualifier: 'more_than' }],
    ],
  ],
  // Weekends that are over, days until which something goes on, and what came after a day that is named.
  [
    '이번 주말 관객 58만명이 들었다. 이번 주말 비가 20㎜ 내리겠다. 오는 25일까지 40명을 뽑는다.',
    [
      ['58만명', { period: day('2025-11-15', '2025-11-16') }],
      ['20㎜', { period: day('2025-11-22', '2025-11-23') }],
      ['40명', { period: day('2025-11-20', '2025-11-25'), modality: 'target' }],
    ],
  ],
  [
    '지난 5일 후보 경선 이후 실시된 조사는 12건이다. 지난 5일 열린 경선에 1만명이 참여했다.',
    [
      ['12건', { period: null }],
      ['1만명', { period: day('2025-11-05') }],
    ],
  ],
  // Forecasts of a long list, and of places where more is to come.
  [
    '예상강수량은 21일까지 서울·인천·경기 50∼100㎜, 강원·산지 30∼80㎜, 대전·세종·충청 30∼80㎜, 광주·전남 50∼90㎜, 부산·울산·경남 50∼70㎜, 대구·경북 20∼60㎜, 제주 5∼9㎜(많은 곳 150㎜↑) 등이다. 비는 작년보다 3%↑ 많다.',
    [
      ...['50∼100㎜', '30∼80㎜', '30∼80㎜', '50∼90㎜', '50∼70㎜', '20∼60㎜', '5∼9㎜'].map(
        (range): Row => [range, { modality: 'forecast', period: day('2025-11-20', '2025-11-21') }],
      ),
      ['150㎜', { qualifier: 'at_least', kind: 'level', direction: null, modality: 'forecast' }],
      ['3%', { kind: 'change', direction: 'up' }],
    ],
  ],
  // Terms from so long to so long, what is not to be passed, and what stays as it was.
  [
    '법원은 8명에게 징역 1년 6개월에서 7년을, 3명에게 벌금을 선고했다. 형기를 5년에서 3년으로 줄였다.',
    [
      ['8명', {}],
      ['1년 6개월에서 7년', { min: 18, max: 84, value: null }],
      ['3명', {}],
      ['5년', { value: 5 }],
      ['3년', { value: 3, previous: { value: 5 } }],
    ],
  ],
  [
    '의사는 "낮잠은 30분을 넘기지 말고 커피는 3잔을 넘기지 않아야 한다"고 말했다. 회의는 30분을 넘겼다.',
    [
      ['30분', { qualifier: 'at_most' }],
      ['3잔', { qualifier: 'at_most' }],
      ['30분', { qualifier: 'more_than' }],
    ],
  ],
  [
    '사망자는 14명으로 전날과 동일하다. 부상자는 26명으로 종전 집계와 같다. 사망자 3명의 명단은 다음과 같다.',
    [
      ['14명', { direction: 'flat' }],
      ['26명', { direction: 'flat', basis: 'previous' }],
      ['3명', { direction: null }],
    ],
  ],
  // Titles of works, places that are held, and what a pollster has asked of so many.
  [
    '영화 <서울의 강>은 28일 연속 1위를 지켰다. <낮과 밤>(707만명)을 넘었다. 3위는 90만명이 본 ‘미로’의 차지였다. 드라마는 1위 자리를 지켰다. 유의확률은 p<0.05이고 효과는 3점이다.',
    [
      ['28일', { subject: '서울의 강' }],
      ['1위', { subject: '서울의 강' }],
      ['707만명', { subject: '낮과 밤' }],
      ['3위', { subject: null }],
      ['90만명', {}],
      ['1위', { subject: '드라마' }],
      ['3점', { subject: '효과' }],
    ],
  ],
  [
    '한길리서치가 성인 1천명을 대상으로 여론조사(표본오차 ±3.1%포인트)한 결과 찬성은 41%로 지난해 조사보다 2%포인트 내렸다. 격차는 전화면접 조사에선 평균 3%포인트였다.',
    [
      ['1천명', { attribution: '한길리서치' }],
      ['3.1%포인트', {}],
      ['41%', { attribution: '한길리서치', direction: 'down', basis: 'yoy' }],
      ['2%포인트', { kind: 'change', direction: 'down' }],
      ['3%포인트', { subject: '격차' }],
    ],
  ],
  // What so many of several things are, the last of a list in brackets, and what falls beside a hit.
  [
    '북한산 등 17개 국립공원 549개 구간이 통제됐다. 피해는 1천536건(충북1천219, 경북276, 경남41 등)이다. 외야에 떨어지는 3타점 적시타를 쳤다. 3명이 줄어든 9명이 남았다.',
    [
      ['17개', { subject: '국립공원' }],
      ['549개', {}],
      ['1천536건', { subject: '피해' }],
      ['1천219', { subject: '충북' }],
      ['276', { subject: '경북' }],
      ['41', { subject: '경남', unit: { type: 'count', code: null, text: '건' } }],
      ['3타점', { direction: null }],
      ['3명', { kind: 'change', direction: 'down' }],
      ['9명', { direction: 'down' }],
    ],
  ],
]

test.each(passages)('%s', (passage, rows) => {
  const claims = extractClaims(passage, { language: 'ko', date: '2025-11-20' })
  expect(claims.map(({ text }) => text)).toEqual(rows.map(([text]) => text))
  for (const [n, [, fields]] of rows.entries()) expect(claims[n]).toMatchObject(fields)
})
