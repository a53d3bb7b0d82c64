import { expect, test } from 'vitest'
import { extractClaims } from '../../../../src/claims/index.ts'

/** A claim by its text, with the fields that the passage settles. */
type Row = readonly [text: string, fields: Readonly<Record<string, unknown>>]

/** Passages as newsrooms write them, and those that only look so. */
const passages: readonly (readonly [passage: string, rows: readonly Row[]])[] = [
  // Levels that an index has passed, those of rivals in brackets, and what a list tells in the unit above it.
  [
    '코스닥은 848.03으로 마감해 850 아래로 내려왔다.',
    [
      ['848.03', { unit: { type: 'index', code: '1', text: '848.03' } }],
      ['850', { value: 850, qualifier: 'less_than', direction: 'down' }],
    ],
  ],
  [
    '코스피는 3,041.57로 마쳐 3,000 위에 머물렀다.',
    [
      ['3,041.57', {}],
      ['3,000', { kind: 'level', unit: { type: 'index', code: '1', text: '3,000' } }],
    ],
  ],
  [
    '평균자책점은 2.31에서 2.14로 낮아졌다. 선두 최진우(2.09)와는 불과 0.05 차이다. 출산율은 0.75명이다. 서울(0.58)이 가장 낮다.',
    [
      ['2.31', {}],
      ['2.14', { previous: { value: 2.31 } }],
      ['2.09', { value: 2.09, subject: '선두 최진우' }],
      ['0.05', { value: 0.05, kind: 'change' }],
      ['0.75명', {}],
    ],
  ],
  [
    '◇한빛전자 1분기 실적(단위: 억원)\n▲매출 93,410(8.6%↑) ▲순이익 8,120(12.3%↓)',
    [
      ['93,410', { value: 9_341_000_000_000, subject: '매출' }],
      ['8.6%', { direction: 'up' }],
      ['8,120', { value: 812_000_000_000, subject: '순이익' }],
      ['12.3%', { direction: 'down' }],
    ],
  ],
  // What one of it costs; but what somebody has bought is counted.
  [
    '낙지 한 접시를 1만5천원, 칼국수 한 그릇을 7천원에 판다. 그는 집 한 채를 9억원에 샀다.',
    [
      ['1만5천원', { subject: '낙지' }],
      ['7천원', { subject: '칼국수' }],
      ['한 채', { value: 1 }],
      ['9억원', {}],
    ],
  ],
  // This span is that of the paragraph before, a day between them or not; a paragraph of two spans has none to point at.
  [
    '이달 1∼10일 수출이 18% 늘었다.\n\n21일 관세청에 따르면 이 기간 수출액은 401억달러다.\n\n같은 기간 수입은 374억달러로 9% 늘었다.',
    [
      ['18%', { period: { start: '2025-11-01', end: '2025-11-10' } }],
      ['401억달러', { period: { start: '2025-11-01', end: '2025-11-10' } }],
      ['374억달러', { period: { start: '2025-11-01', end: '2025-11-10' } }],
      ['9%', { period: { start: '2025-11-01', end: '2025-11-10' } }],
    ],
  ],
  [
    '9월 대출은 4조원 늘었다. 8월에는 1조원 줄었다.\n\n같은 기간 예금은 5조원 늘었다.',
    [
      ['4조원', {}],
      ['1조원', {}],
      ['5조원', { period: null }],
    ],
  ],
  // The same time of another year, in brackets, as what was then, or named.
  [
    '회사는 올해 1분기 매출 9조원을 기록했다. 매출은 지난해 같은 기간(8조원)보다 12%, 이익은 41% 각각 늘었다. 작년 같은 기간에는 손실이 1조원이었다.',
    [
      ['9조원', { period: { start: '2025-01-01', end: '2025-03-31' } }],
      ['8조원', { period: { start: '2024-01-01', end: '2024-03-31' } }],
      ['12%', { basis: 'yoy', direction: 'up' }],
      ['41%', { basis: 'yoy', direction: 'up' }],
      ['1조원', { period: { start: '2024-01-01', end: '2024-03-31' } }],
    ],
  ],
  [
    '올해 1분기 매출은 5조원이다. 2023년 같은 기간에는 4조원이었다. 작년 같은 기간 6%였던 이익률이 7%로 높아졌다.',
    [
      ['5조원', {}],
      ['4조원', { period: { start: '2023-01-01', end: '2023-03-31' } }],
      ['6%', {}],
      ['7%', { previous: { value: 6 } }],
    ],
  ],
  // The time of what is described, and of its number alone.
  [
    '순이익은 지난해 1분기에 반영된 매각 이익 1900억원이 사라지면서 12% 감소한 8120억원에 머물렀다. 지난달 접수된 민원 300건 가운데 20%가 소음 때문이다.',
    [
      ['1900억원', { period: { start: '2024-01-01', end: '2024-03-31' } }],
      ['12%', { period: null }],
      ['8120억원', { period: null }],
      ['300건', { period: { start: '2025-10-01', end: '2025-10-31' } }],
      ['20%', { period: { start: '2025-10-01', end: '2025-10-31' } }],
    ],
  ],
  // Until a month of the year after, or of the same one; the rain of no year.
  [
    '그는 2021년 3월부터 이듬해 11월까지 지사 36곳을 차렸다. 2023년 3월부터 같은 해 5월까지 2곳을 더 냈다.',
    [
      ['36곳', { period: { start: '2021-03-01', end: '2022-11-30' } }],
      ['2곳', { period: { start: '2023-03-01', end: '2023-05-31' } }],
    ],
  ],
  [
    '이 비는 평년 8월 한 달 강수량(289㎜)의 1.4배다. 지난 8월 강수량은 310㎜였다.',
    [
      ['289㎜', { period: null }],
      ['1.4배', { period: null }],
      ['310㎜', { period: { start: '2025-08-01', end: '2025-08-31' } }],
    ],
  ],
  // What may come lies ahead.
  [
    '그는 "12월 수출이 5∼7% 줄어들 수 있다"고 말했다. 그는 "12월 수출이 3% 줄었을 수 있다"고 말했다.',
    [
      ['5∼7%', { period: { start: '2025-12-01', end: '2025-12-31' } }],
      ['3%', { period: { start: '2024-12-01', end: '2024-12-31' } }],
    ],
  ],
  // Conditions told with 가면 and 웃돌면, by little, and by doing so; wishes and aims; a view of numbers is none.
  [
    '소장은 “기준금리가 연내 두 차례 더 내려가면 집값은 4% 오를 것”이라며 “지표가 예상치를 0.1%포인트라도 웃돌면 3,000선이 깨질 수 있다”고 말했다.',
    [
      ['두 차례', { modality: 'hypothetical' }],
      ['4%', { modality: 'forecast' }],
      ['0.1%포인트', { modality: 'hypothetical' }],
      ['3,000선', { modality: 'hypothetical' }],
    ],
  ],
  [
    '이렇게 하면 비용을 5분의 1 줄일 수 있다. 시간 30분을 걷기로 바꿀 경우 위험이 8% 낮아진다. 지난해와 비교하면 3% 늘었다.',
    [
      ['5분의 1', { modality: 'hypothetical' }],
      ['30분', { modality: 'hypothetical' }],
      ['8%', { modality: 'hypothetical' }],
      ['3%', { modality: 'reported' }],
    ],
  ],
  [
    '그는 “200승까지 던지고 싶다”고 말했다. 군수는 “5년 안에 지정받는 것이 목표”라고 말했다. 하루 1만보를 걷고 싶은 사람이 모였다.',
    [
      ['200승', { modality: 'target' }],
      ['5년', { modality: 'target' }],
      ['1만보', { modality: 'reported' }],
    ],
  ],
  // Bounds that something is kept below, and thresholds; parts that make a whole; ranks of rates are none.
  [
    '칼국수 값을 7천원 이하로 묶는 제도를 들였다. 수위는 주의보 기준인 7m를 40㎝ 웃돌았다. 키는 7m다.',
    [
      ['7천원', { kind: 'limit', qualifier: 'at_most' }],
      ['7m', { kind: 'limit' }],
      ['40㎝', { kind: 'change' }],
      ['7m', { kind: 'level' }],
    ],
  ],
  [
    '조사는 전화면접(80%)과 자동응답(20%)을 병행했다. 수출은 반도체(80%)와 선박(20%)도 늘었다. 반도체(70%)와 선박(20%)은 주춤했다.',
    [
      ['80%', { kind: 'share' }],
      ['20%', { kind: 'share' }],
      ['80%', { kind: 'change', direction: 'up' }],
      ['20%', { kind: 'change', direction: 'up' }],
      ['70%', { kind: 'level' }],
      ['20%', { kind: 'level' }],
    ],
  ],
  [
    '상승률은 성동구(0.41%)가 가장 높았다. 이어 마포구(0.37%), 광진구(0.33%) 순이었다. 변제액은 전체 피해액의 6%에 못 미친다.',
    [
      ['0.41%', { kind: 'level' }],
      ['0.37%', { kind: 'level' }],
      ['0.33%', { kind: 'level' }],
      ['6%', { kind: 'share', qualifier: 'less_than' }],
    ],
  ],
  // Who put a paper out far before its name; who asked is not told.
  [
    '한국부동산원이 13일 발표한 11월 둘째 주(10일 기준) 전국 주간 아파트 가격 동향에 따르면 매매가격은 0.18% 올랐다.',
    [['0.18%', { attribution: '한국부동산원' }]],
  ],
  ['투표 의향을 물은 결과 ‘꼭 하겠다’는 응답자가 71.5%였다.', [['71.5%', { attribution: null }]]],
  // What a deed is done to stays the same for another who does it; people that something is taken from are nothing else.
  [
    '검찰은 징역 5년을 구형했고 법원은 2년을 선고했다. 회사는 직원 30명을 뽑았고 노조는 20명을 내보냈다.',
    [
      ['5년', { subject: '징역' }],
      ['2년', { subject: '징역' }],
      ['30명', { subject: '직원' }],
      ['20명', { subject: '직원' }],
    ],
  ],
  [
    '공범 7명 중 5명에게는 징역 3∼9년이, 나머지 2명에게는 징역 2년이 선고됐다. 규모가 20억원인데도 징역 3년을 구형한 검찰은 이 가운데 9억원을 추징했다.',
    [
      ['7명', { subject: '공범' }],
      ['5명', { subject: '공범' }],
      ['3∼9년', { subject: '징역' }],
      ['2명', { subject: '공범' }],
      ['2년', { subject: '징역' }],
      ['20억원', { subject: '규모' }],
      ['3년', { subject: '징역' }],
      ['9억원', {}],
    ],
  ],
  // What has a share, what a sum is spent on, what a price is of, and what is only set against another.
  [
    '수출의 29%를 차지하는 반도체가 119억달러어치 팔렸다. 군은 38억원을 들여 1천500석 규모 공연장을 짓는다. 정부는 3조원을 들여 반도체 공장 5곳을 짓는다.',
    [
      ['29%', { subject: '반도체', kind: 'share' }],
      ['119억달러', { subject: '반도체' }],
      ['38억원', { subject: '공연장' }],
      ['1천500석', {}],
      ['3조원', { subject: '반도체 공장' }],
      ['5곳', { subject: '반도체 공장' }],
    ],
  ],
  [
    '20대에서는 조 후보가 38% 대 36%로 앞섰다. 응답자 셋 중 한 명꼴(33.4%)로 반대했다. 구간을 빠져나가는 데 2시간이 걸렸다.',
    [
      ['38%', {}],
      ['36%', { subject: '조 후보' }],
      ['셋 중 한 명', { subject: '응답자' }],
      ['33.4%', { subject: '응답자' }],
      ['2시간', { subject: '구간' }],
    ],
  ],
  [
    '대상자를 하루 좌식 시간에 따라 4시간 미만, 4∼7시간, 7시간 이상으로 나눴다. 법에 따라 3억원을 낸다.',
    [
      ['4시간', { subject: '좌식 시간' }],
      ['4∼7시간', { subject: '좌식 시간' }],
      ['7시간', { subject: '좌식 시간' }],
      ['3억원', {}],
    ],
  ],
  [
    '“피고인이 돈 90억원을 빼돌리고 도피 생활을 8개월간 이어가는 등 죄질이 나쁘다”고 했다. 매물은 2만건으로, 3만건이 넘던 1년 전에 견줘 30% 줄었다.',
    [
      ['90억원', { subject: '돈' }],
      ['8개월간', { subject: '도피 생활' }],
      ['2만건', { subject: '매물' }],
      ['3만건', { subject: '매물' }],
      ['30%', { subject: '매물' }],
    ],
  ],
  // A level that is come to as a place, and the way that the numbers themselves tell.
  [
    '환율이 1,400원대에 올라섰다. 강남구는 0.12%에서 0.06%로 상승률이 반 토막 났다. 한빛은 3위에서 1위로 올랐다.',
    [
      ['1,400원대', { kind: 'level', direction: 'up' }],
      ['0.12%', {}],
      ['0.06%', { direction: 'down' }],
      ['반 토막', {}],
      ['3위', {}],
      ['1위', { direction: 'up' }],
    ],
  ],
  ['주차면은 2천300면에 그쳤다. 신문 1면에 주차장 기사가 실렸다.', [['2천300면', { value: 2300, subject: '주차면' }]]],
  // Who has died; pieces in a pack; months that none was left out of.
  [
    '원로 육종가 윤덕수 전 가람종묘 회장이 13일 별세했다. 향년 94세. 유족은 3명이다.',
    [
      ['94세', { subject: '윤덕수 전 가람종묘 회장' }],
      ['3명', { subject: '유족' }],
    ],
  ],
  [
    '사과(홍로·10개)는 2만1천900원으로 내렸다. 참가자(남성·10명)는 3만원을 받았다. 한 달도 거르지 않고 3만명씩 줄었다. 한 달 만에 돌아왔다.',
    [
      ['2만1천900원', { subject: '사과' }],
      ['10명', {}],
      ['3만원', {}],
      ['3만명', {}],
      ['한 달', {}],
    ],
  ],
  // Lists with arrows below a unit that stands in brackets behind a heading with a figure; days that are as many more.
  [
    '[표] 학생 1인당 사교육비(단위: 만원)\n▲초등학교 44.2→46.9 ▲중학교 49.0→50.3',
    [
      ['44.2', { value: 442_000, subject: '초등학교' }],
      ['46.9', { value: 469_000, direction: 'up', previous: { value: 442_000 } }],
      ['49.0', { value: 490_000 }],
      ['50.3', { value: 503_000 }],
    ],
  ],
  [
    "'좋음' 일수는 작년보다 9일 늘었고 '나쁨' 일수는 21일에서 12일로 감소했다. 9일 늦은 밤 3명이 다쳤다.",
    [
      ['9일', { kind: 'change', direction: 'up' }],
      ['21일', {}],
      ['12일', { direction: 'down', previous: { value: 21 } }],
      ['3명', { period: { start: '2025-11-09', end: '2025-11-09' } }],
    ],
  ],
  // What was meant to be, what has not been, and whoever was looked at.
  [
    '과장은 "산불만 아니었다면 농도는 21㎍까지 떨어졌을 것"이라며 "이용자가 47만명을 넘는 만큼 효과가 날 것"이라고 말했다. 상승률은 종전 전망과 같은 2.0%를 유지했다.',
    [
      ['21㎍', { modality: 'hypothetical' }],
      ['47만명', { modality: 'reported' }],
      ['2.0%', { modality: 'forecast' }],
    ],
  ],
  [
    '학생 7만명을 조사해 추정한 수치다. 기업 300곳의 5분의 2가 채용을 줄이겠다고 답했다. 이익은 올해 추정치의 1.6배가 될 것이다.',
    [
      ['7만명', { modality: 'reported' }],
      ['300곳', { modality: 'reported' }],
      ['5분의 2', { modality: 'reported', kind: 'share' }],
      ['1.6배', { modality: 'forecast' }],
    ],
  ],
  [
    '국내 종묘사 5곳 중 4곳이 외국에 넘어갔을 때도 900억원을 주겠다는 제안을 거절했다.',
    [
      ['5곳', { modality: 'reported' }],
      ['4곳', { modality: 'reported' }],
      ['900억원', { modality: 'target' }],
    ],
  ],
  // Parts: what has them, what falls to them, what they are of by a share named before, and those told once more.
  [
    "'가람1호' 배추는 1970년대 국내 재배면적의 60%를 차지했다. 목표의 61%밖에 달성하지 못했다. 단속 건수가 4분의 1 토막이 났다.",
    [
      ['60%', { kind: 'share', subject: '배추' }],
      ['61%', { kind: 'share' }],
      ['4분의 1', { kind: 'change', direction: 'down' }],
    ],
  ],
  [
    '첫째 아이 비중이 62%로 커진 반면 둘째(31%)는 0.7%포인트 낮아졌다. 산업별로는 보건업(28만명), 교육업(6만명) 등에서 많이 늘었다.',
    [
      ['62%', { kind: 'share' }],
      ['31%', { kind: 'share' }],
      ['0.7%포인트', { kind: 'change', direction: 'down' }],
      ['28만명', { kind: 'change', direction: 'up' }],
      ['6만명', { kind: 'change', direction: 'up' }],
    ],
  ],
  [
    '회사는 상선 46척, 92억달러어치를 수주했다. 임신부 1명을 포함한 3명이 다쳤다. 해안에 3m 넘는 파도가 쳤다. 이렇게 하면 사망자를 한 해 1천100명 줄일 수 있다.',
    [
      ['46척', { subject: '상선' }],
      ['92억달러', { subject: '상선' }],
      ['1명', { subject: '임신부' }],
      ['3명', { subject: null }],
      ['3m', { subject: '파도' }],
      ['1천100명', { subject: '사망자' }],
    ],
  ],
  [
    '증가 폭이 당초 목표로 잡은 17만명을 넘었다. 예산은 1천억원 깎인 27조원이다. 초·중·고교생이 쓴 돈이 3조원이다.',
    [
      ['17만명', { subject: '증가 폭' }],
      ['1천억원', { direction: 'down' }],
      ['27조원', { subject: '예산' }],
      ['3조원', {}],
    ],
  ],
  // Times: as usual there is none, of a year to come told against this one, and of no share's whole.
  [
    '20일 이용객은 평소(41만명)의 3분의 2인 27만명이었다. 2027년 이익은 1조원으로 올해의 1.6배다.',
    [
      ['41만명', { period: null }],
      ['3분의 2', {}],
      ['27만명', { period: { start: '2025-11-20', end: '2025-11-20' } }],
      ['1조원', { period: { start: '2027-01-01', end: '2027-12-31' } }],
      ['1.6배', { period: { start: '2027-01-01', end: '2027-12-31' } }],
    ],
  ],
  // That day is the one told behind the last number, or beside where its time is told; no day that something is.
  [
    '캡슐 231g이 19일(현지시간) 사막에 내렸다.\n\n탐사선은 이날 시속 4만㎞로 날았다.',
    [
      ['231g', {}],
      ['4만㎞', { period: { start: '2025-11-19', end: '2025-11-19' } }],
    ],
  ],
  [
    '공모가는 3만원이며 상장일은 10일이다. 이날 코스피는 1.2% 올랐다.',
    [
      ['3만원', {}],
      ['1.2%', { period: { start: '2025-11-20', end: '2025-11-20' } }],
    ],
  ],
  // So many out of so many behind a clause; answers of those who were asked; members of a part.
  [
    '12명이 숨졌는데 셋 중 한 명꼴로 화물차가 낀 사고였다. 연합회가 회원 1천200명에게 물었더니 64%가 줄이겠다고 했다.',
    [
      ['12명', {}],
      ['셋 중 한 명', { kind: 'share' }],
      ['1천200명', { subject: '회원' }],
      ['64%', { kind: 'share', subject: '회원' }],
    ],
  ],
  [
    '재적 위원 27명 중 23명이 참석해 15명이 찬성하고 8명이 반대했다. 직원 30명이 모였지만 3명이 떠났다.',
    [
      ['27명', { subject: '재적 위원' }],
      ['23명', { subject: '재적 위원' }],
      ['15명', { subject: '재적 위원' }],
      ['8명', { subject: '재적 위원' }],
      ['30명', { subject: '직원' }],
      ['3명', {}],
    ],
  ],
  // What is put together, told in a measure, and converted in brackets; sums against plans.
  [
    '일본이 가져온 시료를 다 합쳐도 5.4g에 그친다. 영향률로 따지면 4.5%다. 사업비 11억유로(약 1조9천억원)는 애초 예산보다 15% 더 들었다.',
    [
      ['5.4g', { subject: '시료' }],
      ['4.5%', { subject: '영향률' }],
      ['11억유로', { subject: '사업비' }],
      ['1조9천억원', { subject: '사업비' }],
      ['15%', { subject: '사업비', basis: 'previous' }],
    ],
  ],
  // Estimates with a future participle; conditions that are not of who speaks, nor of what is so already.
  [
    '연구진은 물이 10% 안팎 들어 있을 것으로 추정한다. 52세 감독은 “성공률이 30%도 안 되면 진다”고 했다. 한도가 6억원으로 묶여 있어 당첨되면 12억원은 마련해야 한다.',
    [
      ['10%', { modality: 'estimate' }],
      ['52세', { modality: 'reported' }],
      ['30%', { modality: 'hypothetical' }],
      ['6억원', { modality: 'reported', kind: 'limit' }],
      ['12억원', { modality: 'hypothetical', subject: null }],
    ],
  ],
  // Days of another clause, and of what is compared with.
  [
    '당첨자는 15일 발표하며 계약금은 분양가의 20%다. 같은 면적이 지난달 25억원에 거래된 것과 비교하면 6억원 넘게 싸다.',
    [
      ['20%', { period: null }],
      ['25억원', { period: { start: '2025-10-01', end: '2025-10-31' } }],
      ['6억원', { period: null }],
    ],
  ],
  // So many in ten behind a comma; who has measured it; how long somebody has done it; why something is to come.
  [
    '폐업자의 평균 영업 기간은 6.1년이었고, 열에 넷은 문을 닫았다. 연구소가 측정한 10월 통영 해역의 수온은 7.2도로 낮아졌다. 30년 경력의 어민 정판수씨는 웃었다.',
    [
      ['6.1년', {}],
      ['열에 넷', { value: 0.4, kind: 'share' }],
      ['7.2도', { attribution: '연구소' }],
      ['30년', { subject: '어민 정판수씨' }],
    ],
  ],
  [
    '한도를 600만원으로 높인다. 그러나 1만2천명이 신청 대기 중이어서 절반은 내년에 받을 전망이다. 예산 2천450억원은 8월에 93%가 소진됐다.',
    [
      ['600만원', { kind: 'limit' }],
      ['1만2천명', { modality: 'reported' }],
      ['절반', { modality: 'forecast', subject: null }],
      ['2천450억원', {}],
      ['93%', { kind: 'share' }],
    ],
  ],
  // A movement that is told of goes past words of degree; those who object to it are no part.
  [
    '전국 일자리가 3분의 1 넘게 줄어든다는 분석이 나왔다. 요금이 3% 이상 오른다는 소식이다. 주민들은 교통량이 30% 늘어난다며 반대했다.',
    [
      ['3분의 1', { kind: 'change', direction: 'down', qualifier: 'more_than', subject: '전국 일자리' }],
      ['3%', { kind: 'change', direction: 'up', qualifier: 'at_least' }],
      ['30%', { kind: 'change', direction: 'up', attribution: '주민들' }],
    ],
  ],
  [
    '68%가 세금이 오른다며 반대했다. 응답자의 70%는 정원 감축에 찬성했다. 주민의 40%는 집값이 내린다며 반대했다. 우간다는 3% 성장했다. 혼다는 5% 늘었다.',
    [
      ['68%', { kind: 'share', direction: null }],
      ['70%', { kind: 'share', direction: null }],
      ['40%', { kind: 'share', direction: null, subject: '주민' }],
      ['3%', { kind: 'change', subject: '우간다' }],
      ['5%', { kind: 'change', subject: '혼다' }],
    ],
  ],
  [
    '김민수 교수는 전세 수요가 줄었다고 진단했다. 그는 “전셋값이 3% 떨어질 것”이라고 했다. 이어 “월세는 5% 오른다”고 덧붙였다.',
    [
      ['3%', { subject: '전셋값', attribution: '김민수 교수' }],
      ['5%', { subject: '월세', attribution: '김민수 교수' }],
    ],
  ],
  [
    '경찰은 위험하다고 경고했다. 이 도로에서는 지난해 사고 30건이 났다.',
    [['30건', { subject: '사고', attribution: null }]],
  ],
  ['노조는 부당하다고 주장했다. 하지만 회사는 “임금을 3% 올렸다”고 반박했다.', [['3%', { attribution: '회사' }]]],
  [
    '◎ 진행자 > 3.5%가 맞습니까?\n◎ 김민수 > 네, 3.5%고요. 내년에는 2%로 봅니다.',
    [
      ['3.5%', { attribution: null }],
      ['3.5%', { attribution: '김민수' }],
      ['2%', { attribution: '김민수', modality: 'forecast' }],
    ],
  ],
  [
    '1차 조사에서 30명, 2차 조사에서 12명이 양성으로 나왔다.',
    [
      ['30명', { attribution: null }],
      ['12명', { attribution: null }],
    ],
  ],
  ['● 소매가격 : 배추 3천원', [['3천원', { subject: '배추', attribution: null }]]],
  // What has moved so far stands behind the verb that describes it.
  ['도는 올해보다 7% 늘린 문화 예산을 짰다.', [['7%', { subject: '문화 예산', kind: 'change', direction: 'up' }]]],
  [
    '소방서는 전날보다 3대 늘린 펌프차 20대를 보냈다.',
    [
      ['3대', { subject: '펌프차', kind: 'change' }],
      ['20대', { subject: '펌프차', kind: 'level' }],
    ],
  ],
  ['구단은 연봉을 5% 깎은 투수를 보냈다.', [['5%', { subject: '연봉' }]]],
  [
    '금값은 전날보다 1.2% 오른 온스당 2천달러를 기록했다.',
    [
      ['1.2%', { subject: '금값' }],
      ['2천달러', { subject: '금값' }],
    ],
  ],
  // Papers and pills for so long, and bonds that only are called so.
  ['구청은 6개월분 임대료를 깎아 준다.', [['6개월분', { value: 6, unit: { code: 'mo' } }]]],
  ['기관은 5년 국채선물을 4천계약 팔았다.', [['4천계약', { subject: '5년 국채선물' }]]],
  ['조합은 농가에 300만원까지 무이자로 빌려준다.', [['300만원', { qualifier: 'at_most' }]]],
  ['시세는 300만원까지 빠르게 떨어졌다.', [['300만원', { qualifier: 'exact' }]]],
  // Shares that rose are counted, and have not grown.
  [
    '상승 종목은 412개로 하락 종목(230개)보다 많았다.',
    [
      ['412개', { direction: null, subject: '상승 종목' }],
      ['230개', { direction: null, subject: '하락 종목' }],
    ],
  ],
  ['이들 중 60%가 하락에 베팅한 물량이었다.', [['60%', { kind: 'share', direction: null }]]],
  ['전국 송이 생산량의 12%가 여기서 난다.', [['12%', { subject: '전국 송이 생산량' }]]],
  // Bands of a part stand for the whole.
  ['그는 1시간 8분대 기록을 냈다.', [['1시간 8분대', { min: 68, max: 69, unit: { code: 'min' } }]]],
  ['코치는 ‘20분만 뛰자’고 했다.', [['20분', { value: 20, unit: { code: 'min' } }]]],
  [
    '대회에는 500명이 나와 96%가 완주했다.',
    [
      ['500명', {}],
      ['96%', { kind: 'share' }],
    ],
  ],
  [
    '올해는 500명이 나와 참가비가 96% 올랐다.',
    [
      ['500명', {}],
      ['96%', { kind: 'change', direction: 'up' }],
    ],
  ],
  // The date of one item of a list is not that of the next.
  [
    '▲개관일 2020년 5월 1일 ▲좌석 320석 ▲주차장 80면',
    [
      ['320석', { period: null }],
      ['80면', { period: null }],
    ],
  ],
  [
    '매출은 전년보다 5% 늘었고, 2015년과 견주면 34% 증가했다.',
    [
      ['5%', { basis: 'yoy' }],
      ['34%', { basis: 'previous' }],
    ],
  ],
  [
    '매출은 전년 동기(30억원)와 비교하면 34% 증가했다.',
    [
      ['30억원', {}],
      ['34%', { basis: 'yoy' }],
    ],
  ],
  [
    'B737-8 30대와 K2 전차 40대를 들여온다.',
    [
      ['30대', { subject: 'B737-8' }],
      ['40대', {}],
    ],
  ],
  [
    '원전 5기 중 3기가 멈췄다.',
    [
      ['5기', {}],
      ['3기', { value: 3, subject: '원전' }],
    ],
  ],
  ['정부는 3기 신도시 계획을 냈다.', []],
  [
    '닛케이225지수는 0.6% 내린 3만9천112에 장을 마쳤다.',
    [
      ['0.6%', {}],
      ['3만9천112', { unit: { type: 'index' }, direction: 'down' }],
    ],
  ],
  ['양조장은 술을 못해 하루 300병의 물을 판다.', [['300병', { subject: '물' }]]],
  [
    '구는 승강기 12대를 새로 놓는 데 40억원을 쓸 계획이며 올해 시작한다.',
    [
      ['12대', {}],
      ['40억원', { subject: '구', modality: 'target' }],
    ],
  ],
  ['그는 6회 마지막 타자에게 145㎞를 던졌다.', [['145㎞', {}]]],
  ['그는 이 대회에서 6회 우승했다.', [['6회', { value: 6 }]]],
  ['마무리는 11타자를 막았다.', [['11타자', { value: 11 }]]],
  [
    '8개 부문 가운데 정보기술(IT)만 4% 줄어 12조원이 됐다.',
    [
      ['8개', {}],
      ['4%', { subject: '정보기술', direction: 'down' }],
      ['12조원', { subject: '정보기술' }],
    ],
  ],
  ['데뷔 4년 차 배우가 임기 2년 차에 나섰다.', []],
  ['두 사람은 12년 차이가 난다.', [['12년', { value: 12 }]]],
]

test.each(passages)('%s', (passage, rows) => {
  const claims = extractClaims(passage, { language: 'ko', date: '2025-11-20' })
  expect(claims.map(({ text }) => text)).toEqual(rows.map(([text]) => text))
  for (const [n, [, fields]] of rows.entries()) expect(claims[n]).toMatchObject(fields)
})
