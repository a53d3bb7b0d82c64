import { describe, expect, test } from 'vitest'
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
  // What leads somewhere ends as the particle of means does.
  [
    '도는 공무원 230명을 투입해 배수로 450곳을 점검했다. 시는 산책로 3㎞를 새로 냈다. 배수로로 물 30t을 뺐다.',
    [
      ['230명', { subject: '공무원' }],
      ['450곳', { subject: '배수로' }],
      ['3㎞', { subject: '산책로' }],
      ['30t', { subject: '물' }],
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
  // Scales that only begin a counter, thousands apart from their rest, seasons by their years, diseases, and what is said of all.
  [
    '팀은 38경기 가운데 30경기를 이겼다. 사망자는 총 6천 943명이다. 회원 3천 5백 명이 왔다. 2016-2017 시즌 14골을 넣었다.',
    [
      ['38경기', { value: 38 }],
      ['30경기', { value: 30 }],
      ['6천 943명', { value: 6943 }],
      ['3천 5백 명', { value: 3500 }],
      ['14골', {}],
    ],
  ],
  [
    '코로나19 주간 확진자는 2주 전의 3배다. 결시율은 두 해 모두 10%였다. 이름 석 자를 알렸다. 한 건당 평균 3억원이다. 한 시즌 최다 득점이다. 두 차량 모두 부서졌다. 한 시즌 20골을 넣었다.',
    [
      ['3배', {}],
      ['10%', { subject: '결시율' }],
      ['3억원', {}],
      ['한 시즌', {}],
      ['20골', {}],
    ],
  ],
  [
    '새한을 2타차로 눌렀다. 3점차 승리다. 감염재생산지수(Rt)는 1.06이다. 병원(한빛)은 12곳이다.',
    [
      ['2타차', {}],
      ['3점차', {}],
      ['1.06', { subject: '감염재생산지수(Rt)', unit: { type: 'index', code: '1', text: '1.06' } }],
      ['12곳', {}],
    ],
  ],
  // What is counted otherwise is no level before, exams are named by another year, and days in brackets are none of the report.
  [
    '그는 두 시즌에서 5골과 12골로 골 수를 늘렸다. 2026학년도 수능 지원자는 50만명이다. 2026학년도에 정원 30명을 줄인다.',
    [
      ['두 시즌', {}],
      ['5골', { previous: null }],
      ['12골', { previous: null }],
      ['50만명', { period: null, modality: 'reported' }],
      ['30명', { period: year(2026) }],
    ],
  ],
  [
    '지원자는 2019학년도(59만명) 후 줄었다. 재학생은 34만명으로 12% 감소했다.',
    [
      ['59만명', { period: year(2019) }],
      ['34만명', { period: null }],
      ['12%', { period: null, direction: 'down' }],
    ],
  ],
  [
    '확진자는 16일부터 19일까지 2만명(16일 0시 기준)이다. 이날 신규 환자는 520명으로 전날 468명 대비 52명 늘었다. 사망자는 42명으로 직전일(55명)보다 13명 줄었다.',
    [
      ['2만명', {}],
      ['520명', { period: day('2025-11-20') }],
      ['468명', { subject: '신규 환자', period: day('2025-11-19') }],
      ['52명', { kind: 'change', basis: 'dod' }],
      ['42명', { direction: 'down', basis: 'dod' }],
      ['55명', { subject: '사망자' }],
      ['13명', { basis: 'dod' }],
    ],
  ],
  // A description of a time is over it, a spot is where something is lowest, and a list in brackets is not carried on.
  [
    '지원자가 제도가 도입된 1994년 이후 처음으로 40만명대로 줄었다. 결시율이 가장 낮은 곳은 부산으로 6.6%를 기록했다. 수능 때는 80만명을 넘었다.',
    [
      ['40만명대', { subject: '지원자' }],
      ['6.6%', { subject: '결시율' }],
      ['80만명', {}],
    ],
  ],
  [
    '환자는 90명이다. 서울(37명)·경기(32명)가 많다. 그 밖에 전북에서 15명이 나왔다. 또 경기에서 10명, 충남 4명, 부산과 경남에서 각 3명씩 늘었다.',
    [
      ['90명', { subject: '환자' }],
      ['37명', { subject: '서울' }],
      ['32명', { subject: '경기' }],
      ['15명', { subject: null }],
      ['10명', {}],
      ['4명', { subject: '충남' }],
      ['3명', { subject: null }],
    ],
  ],
  // Feats are of whom the verb behind them describes, or who is told of, and not of a record, a cup or a first year.
  [
    '대회 우승은 18언더파 270타를 기록한 이지안이 차지했다. 김한빛은 리그와 컵을 합쳐 18골을 넣었다. 득점(10골)을 올린 김한빛은 14골 8도움을 기록했다. 입단 첫 해에는 4골에 머물렀다.',
    [
      ['18언더파', { subject: '이지안' }],
      ['270타', { subject: '이지안' }],
      ['18골', { subject: '김한빛' }],
      ['10골', {}],
      ['14골', { subject: '김한빛' }],
      ['8도움', { subject: '김한빛' }],
      ['4골', {}],
    ],
  ],
  [
    '김한빛은 이수민(25골), 박도현(23골)을 제치고 1위에 올랐다. 김한빛은 우승 1차례를 포함해 6차례 뽑혔다. 최씨는 지난 4월부터 사고를 내기 전까지 3차례 적발됐다.',
    [
      ['25골', {}],
      ['23골', {}],
      ['1위', { subject: '김한빛' }],
      ['1차례', { subject: '우승' }],
      ['6차례', { subject: '김한빛' }],
      ['3차례', { subject: '최씨' }],
    ],
  ],
  // Who reckons may be glued to the word for it, places by which is told say nothing, and 이 before 모 is a name.
  [
    '소방추산 2억원의 재산 피해가 났다. 지역별 결시 현황을 살펴보면 충남이 15%였다. 이 모(40)씨와 고 모(28)씨가 다쳤다.',
    [
      ['2억원', { subject: '재산 피해', attribution: '소방', modality: 'estimate' }],
      ['15%', { attribution: null }],
      ['40', { subject: '이 모' }],
      ['28', { subject: '고 모' }],
    ],
  ],
  [
    '결시율은 2020년에는 13%까지 올랐지만, 이후 다시 10%대로 낮아졌다. 피해액은 9억원이 화재 피해 경감액으로 잡힌다. 두 값을 비교해보면 3억원과 5억원이다. 검사 건수가 줄면서 전날보다 80명 감소했다.',
    [
      ['13%', { period: year(2020) }],
      ['10%대', { period: null }],
      ['9억원', { direction: null }],
      ['3억원', { modality: 'reported' }],
      ['5억원', { modality: 'reported' }],
      ['80명', { subject: null, basis: 'dod' }],
    ],
  ],
  // What is looked at has no maker, and whose count it is loses its particle.
  [
    '최근 3년간 사건의 신분별 현황을 살펴보면 병사가 83건으로 가장 많았다. 15일 소방본부의 집계에 따르면 13일에는 화재 76건이 났다.',
    [
      ['83건', { subject: '병사', attribution: null }],
      ['76건', { attribution: '소방본부' }],
    ],
  ],
  [
    '국회 문화위원회 소속 새빛당 김해솔 의원이 문화부에서 받은 자료에 따르면 축제에는 156만명이 다녀갔다.',
    [['156만명', { attribution: '새빛당 김해솔 의원' }]],
  ],
  // A scale apart from its figures.
  [
    '축제장을 찾은 사람은 90여 만 명이다. 군은 20여 만 원을 썼고, 종이 50여 조각이 남았다.',
    [
      ['90여 만 명', { value: 900000, qualifier: 'approximate' }],
      ['20여 만 원', { value: 200000, qualifier: 'approximate' }],
      ['50여 조각', { value: 50 }],
    ],
  ],
  // Of what harms less is better.
  [
    '초미세먼지 농도가 작년보다 3.3% 개선됐다. 연비는 5% 개선됐다. 실업률은 0.4%포인트 악화했다. 수익성은 7% 나빠졌다.',
    [
      ['3.3%', { kind: 'change', direction: 'down' }],
      ['5%', { kind: 'change', direction: 'up' }],
      ['0.4%포인트', { kind: 'change', direction: 'up' }],
      ['7%', { kind: 'change', direction: 'down' }],
    ],
  ],
  // Numbers of days that are no dates, and lengths that moved.
  [
    '저감조치 횟수는 3일로 하루 늘었다. 좋음 일수는 총 10일이다. 정체일수가 12일가량 줄어든 데다 비도 잦았다. 자신의 기록을 0.34초 더 줄였다.',
    [
      ['3일', { value: 3, subject: '저감조치 횟수' }],
      ['하루', { kind: 'change', direction: 'up' }],
      ['10일', { value: 10, period: null }],
      ['12일', { kind: 'change', direction: 'down', subject: '정체일수' }],
      ['0.34초', { kind: 'change', direction: 'down' }],
    ],
  ],
  // What is bounded has a noun of its own.
  [
    '지름이 2.5㎛ 이하인 먼지다. 소득이 200만원 이하인 가구가 늘었다. 200만원 이하 가구도 늘었다.',
    [
      ['2.5㎛', { subject: '지름' }],
      ['200만원', { subject: '소득', kind: 'limit' }],
      ['200만원', { subject: '가구', kind: 'limit' }],
    ],
  ],
  // By how much it lies above, and what it lies above of.
  [
    '출동은 평소보다 8.2%를 웃돌았다. 유병률은 12%로 세계 평균 8.3%를 웃돈다. 관람객 수인 1만4천132명을 넘어섰다. 예산은 3억원을 웃돌았다.',
    [
      ['8.2%', { kind: 'change', direction: 'up', qualifier: 'exact' }],
      ['12%', { kind: 'level' }],
      ['8.3%', { qualifier: 'exact' }],
      ['1만4천132명', { qualifier: 'exact' }],
      ['3억원', { qualifier: 'more_than' }],
    ],
  ],
  [
    '걸릴 확률이 비흡연자보다 최대 61%까지 높았다. 수위는 80%까지 높아졌다.',
    [
      ['61%', { kind: 'change', direction: 'up', qualifier: 'at_most' }],
      ['80%', { kind: 'level' }],
    ],
  ],
  // Both days, and the year of what it came from.
  [
    '추석 연휴인 13일과 14일 이틀 동안 교통사고 435건이 났다.',
    [
      ['이틀', {}],
      ['435건', { period: { start: '2025-11-13', end: '2025-11-14' } }],
    ],
  ],
  [
    '사망자는 지난해 45명에서 29명으로 35.6% 줄었다.',
    [
      ['45명', { period: { start: '2024-01-01', end: '2024-12-31' } }],
      ['29명', { period: null, direction: 'down' }],
      ['35.6%', { period: null, kind: 'change' }],
    ],
  ],
  ['올해 들어 6월 말까지 5명이 파면됐다.', [['5명', { period: { start: '2025-01-01', end: '2025-06-30' } }]]],
  // Ranges of the least and the most, and of ages behind a movement.
  [
    '농도는 최소 8㎍/㎥에서 최고 52㎍/㎥였다. 위험이 52% 늘었고, 45세에서 60세 사이에는 25% 늘었다.',
    [
      ['8㎍/㎥에서 최고 52㎍/㎥', { min: 8, max: 52 }],
      ['52%', { kind: 'change' }],
      ['45세에서 60세', { min: 45, max: 60 }],
      ['25%', { kind: 'change' }],
    ],
  ],
  // Names of parties behind bullets, and one with a name of its own behind a list of two.
  [
    '의석은 ▲새빛당 123석 ▲한울당 122석 ▲무소속 11석 등이다. 한울당과 나래당이 각각 13석, 누리당이 4석을 차지했다. 요금은 한 명당 3만원이다.',
    [
      ['123석', { subject: '새빛당' }],
      ['122석', { subject: '한울당' }],
      ['11석', { subject: '무소속' }],
      ['13석', {}],
      ['4석', { subject: '누리당' }],
      ['3만원', { subject: '요금' }],
    ],
  ],
  [
    '새빛당은 위성정당을 합쳐 75석을 확보하고 있다. 두 당은 합쳐 103석이었는데요. 피해는 13건이었으나 곧 늘었다. 이에 맞서 한울당은 9석을 얻었다.',
    [
      ['75석', { subject: '새빛당' }],
      ['103석', {}],
      ['13건', { subject: '피해' }],
      ['9석', { subject: '한울당' }],
    ],
  ],
  // What stands before a number and is not what it measures.
  [
    '국토부는 연휴 기간 총 3천503만명이 이동했다고 밝혔다. 상위 8명의 선수가 결승에 오른다. 추석 연휴가 하루 짧다. 축제 마지막 날은 1만9천명이 찾았다.',
    [
      ['3천503만명', { subject: null }],
      ['8명', { subject: '선수' }],
      ['하루', { subject: '추석 연휴' }],
      ['1만9천명', {}],
    ],
  ],
  [
    '이용객은 76만명(일 평균 5만명)이다. 감봉이 66명, 휴가제한 102건이다. 위험이 남성의 경우 24%, 여성의 경우 22% 늘었다. 버스 5%, 해운 0.4%의 분담률로 집계됐다.',
    [
      ['76만명', {}],
      ['5만명', { subject: '이용객' }],
      ['66명', {}],
      ['102건', { subject: '휴가제한' }],
      ['24%', { subject: '남성' }],
      ['22%', { subject: '여성' }],
      ['5%', { subject: '버스' }],
      ['0.4%', { subject: '해운' }],
    ],
  ],
  // Which one of a row of events, and how often.
  [
    '군은 18회 한빛박람회를 열었다. 12회 청람영화제가 개막했다. 시는 축제를 3회 열었다.',
    [['3회', { subject: '축제' }]],
  ],
  // Standings of teams, behind names with long brackets and in brackets behind points.
  [
    '연승을 일군 5위 한빛공사(3승6패 승점 11)는 쉬었다. 승점 50(16승 5패) 고지에 오른 새솔은 1위를 지켰다. 2위 한울도 이겼지만 승점은 44다.',
    [
      ['5위', { subject: '한빛공사' }],
      ['3승', { subject: '한빛공사' }],
      ['6패', {}],
      ['11', { subject: '승점' }],
      ['50', { subject: '승점' }],
      ['16승', { subject: '새솔' }],
      ['5패', { subject: '새솔' }],
      ['1위', { subject: '새솔' }],
      ['2위', { subject: '한울' }],
      ['44', { value: 44, subject: '승점' }],
    ],
  ],
  [
    '이하늘은 팀 최다 13점을 올렸다. 황민서가 12점, 이다솔과 이선하가 각각 9점씩 올렸다. 시는 목표 점수를 3점 올렸다. 새솔은 파죽지세의 7연승을 마감했다.',
    [
      ['13점', { subject: '이하늘' }],
      ['12점', { kind: 'level' }],
      ['9점', { kind: 'level' }],
      ['3점', { kind: 'change', direction: 'up' }],
      ['7연승', { subject: '새솔' }],
    ],
  ],
  // Which harm there was, and what is behind a count that is told as one.
  [
    '시설물 파손은 71건이다. 가로수 피해도 417건이다. 1천430동으로 집계된 침수 피해 중 300동이 읍내에서 났다. 3만 6호가 복구됐다.',
    [
      ['71건', {}],
      ['417건', { subject: '가로수 피해' }],
      ['1천430동', { subject: '침수 피해' }],
      ['300동', {}],
      ['3만 6호', { value: 30006 }],
    ],
  ],
  // Of the same things as before, of none of what carries them, and what money is put into behind a bracket.
  [
    '경찰은 업소 35곳을 단속해 12곳을 적발했다. 기장이 239명을 태운 채 사라졌다. 버스가 승객 40명을 태우고 달렸다.',
    [
      ['35곳', { subject: '업소' }],
      ['12곳', { subject: '업소' }],
      ['239명', { subject: null }],
      ['40명', { subject: '승객' }],
    ],
  ],
  [
    '새한은 175석(지역구 161석·비례 14석)을 얻어 108석을 확보한 한빛을 눌렀다.',
    [
      ['175석', { subject: '새한' }],
      ['161석', {}],
      ['14석', {}],
      ['108석', { subject: '한빛' }],
    ],
  ],
  [
    '정부는 3500억 달러(약 505조 원) 투자펀드를 조성한다. 주민들은 전보다 30% 저렴한 비용으로 가스를 쓴다. 종가가 공모가를 밑돈 기업은 33곳이다.',
    [
      ['3500억 달러', { subject: '투자펀드' }],
      ['505조 원', { subject: '투자펀드' }],
      ['30%', { subject: '비용', kind: 'change', direction: 'down' }],
      ['33곳', { subject: '기업' }],
    ],
  ],
  // Of people so many are such, unless they grow or fall by so much.
  [
    '새 상품, 가입자 68%가 50대 이상. 직장인 40%가 이직 고민. 관광객 30%가 줄었다. 예금 금리 3%가 기준이다.',
    [
      ['68%', { kind: 'share', subject: '가입자' }],
      ['40%', { kind: 'share', subject: '직장인' }],
      ['30%', { kind: 'change', direction: 'down' }],
      ['3%', { kind: 'level' }],
    ],
  ],
  // Which inning, which homer and for how many runs; how fast a ball is.
  [
    '3회 말 2사에서 비거리 125m짜리 역전 3점포를 쏘았다. 이하늘은 20호 홈런을 쳤다. 최고 구속은 155㎞다. 그는 3회 말했다.',
    [
      ['125m', {}],
      ['155㎞', { unit: { type: 'speed', code: 'km/h', text: '㎞' } }],
      ['3회', {}],
    ],
  ],
  // Words that numerals and a unit seem to be in, and what has a noun of its own.
  [
    '전화 조사원이 인터뷰했다. 조원이 모두 모였다. 만사가 귀찮다. 일조 원이다. 천사 원이다.',
    [
      ['일조 원', {}],
      ['천사 원', { value: 1004 }],
    ],
  ],
  [
    '검찰은 범죄수익 31억원을 추징했다. 검찰은 5억원을 추징했다. 충전 속도가 4배 빠른 전지다.',
    [
      ['31억원', { subject: '범죄수익' }],
      ['5억원', { subject: '추징' }],
      ['4배', { direction: 'up', subject: '충전 속도' }],
    ],
  ],
  // Rates of change with a word before them, bounds within a list, parts of a whole one after the other.
  [
    '수출은 16.4%의 높은 증가율을 보였다. 그는 70%의 높은 지지율을 얻었다. 유가는 3% 이상, 금값은 2% 각각 내렸다.',
    [
      ['16.4%', { kind: 'change', direction: 'up', subject: '수출' }],
      ['70%', { kind: 'level' }],
      ['3%', { kind: 'change', direction: 'down', qualifier: 'at_least' }],
      ['2%', { kind: 'change', direction: 'down' }],
    ],
  ],
  [
    '예약률이 90%를 웃돌고, 공급을 12% 늘린다. 사업비의 66%는 도로에, 26%는 철도에 쓴다.',
    [
      ['90%', { kind: 'level' }],
      ['12%', { kind: 'change' }],
      ['66%', { kind: 'share' }],
      ['26%', { kind: 'share' }],
    ],
  ],
  ['피해 추정 면적이 300㏊에 이른다.', [['300㏊', { attribution: null }]]],
  // Several who say so.
  [
    '산업부와 기재부는 3조원을 쓴다고 밝혔다. 쌀값과 유가는 3% 올랐다고 정부는 밝혔다. 경찰 추정 인원은 3만명이다.',
    [
      ['3조원', { attribution: '산업부와 기재부' }],
      ['3%', { attribution: '정부' }],
      ['3만명', { attribution: '경찰' }],
    ],
  ],
  // What has an area is still no money when it has moved.
  [
    '재배 면적이 3천2백 헥타르로 11% 줄었다. 한 포기에 4천원 하던 것이다. 매출은 3조원으로 5% 늘었다. 4조원을 넘긴 적도 있다.',
    [
      ['3천2백 헥타르', { subject: '재배 면적' }],
      ['11%', { subject: '재배 면적' }],
      ['4천원', { subject: null }],
      ['3조원', { subject: '매출' }],
      ['5%', {}],
      ['4조원', { subject: '매출' }],
    ],
  ],
  // Whose name looks like money, and what listeners know already.
  ["'19% 이자 장사'…이억원 “적정성 따지는 중”", [['19%', {}]]],
  ['이 상품은 5만 원인데 보시면 아시겠지만 쿠폰을 뿌린 것 같은 느낌이 들어요.', [['5만 원', { modality: 'reported' }]]],
  // A day that only describes, and whoever a number in brackets keeps apart from.
  ['이날 승리한 새솔은 시즌 10승을 거뒀다.', [['10승', { period: null }]]],
  [
    '김솔 후보는 6만4천표를 얻어 6만3천표(46.7%)에 그친 한소라 후보를 눌렀다.',
    [
      ['6만4천표', { subject: '김솔 후보' }],
      ['6만3천표', { subject: '한소라 후보' }],
      ['46.7%', { subject: '한소라 후보' }],
    ],
  ],
  // Numbers with a space inside; a decade that counts in a bracket; terms of office and ordinals.
  [
    '피해 면적은 2만 1340.75㏊다. 위성은 3천5백 62.5㎞를 날았다. 소방차 57대(동부 20대, 서부 37대)를 보냈다. 민선 7기 들어 나온 예산은 9억원이다. 시험을 본 12명 중 4번째 합격이다.',
    [
      ['2만 1340.75㏊', { value: 21340.75, unit: { type: 'area', code: 'har', text: '㏊' } }],
      ['3천5백 62.5㎞', { value: 3562.5 }],
      ['57대', {}],
      ['20대', { unit: { type: 'count', code: null, text: '대' }, subject: '동부' }],
      ['37대', { subject: '서부' }],
      ['9억원', {}],
      ['12명', {}],
    ],
  ],
  // No court, no rate, no hour and no other item is what a number measures.
  [
    '법원은 23억원만 인정했다. 법원이 청구액의 30%인 9억원만 받아들였다. 강원은 내일 오후 5시까지 20∼40㎜의 많은 눈이 내리겠다.',
    [
      ['23억원', { subject: null }],
      ['30%', {}],
      ['9억원', { subject: null }],
      ['20∼40㎜', { subject: '눈' }],
    ],
  ],
  [
    '조합원 3천명을 대상으로 투표했다. 투표율이 92%였고 이 중 81%가 찬성했다. 투표자 950명(투표율 62%) 가운데 700명이 찬성했다고 한빛노조는 밝혔다.',
    [
      ['3천명', {}],
      ['92%', { subject: '투표율' }],
      ['81%', { subject: null }],
      ['950명', { subject: '투표자' }],
      ['62%', { subject: '투표율' }],
      ['700명', { subject: '투표자' }],
    ],
  ],
  [
    '홈런 31개, 99타점을 올렸다. 이하늘은 계약금 9억원, 연봉 4억원에 옵션이 2억원 등 총 15억원이었다. 선택권은 총액의 41%를 넘는다. 조사에서는 한빛당이 오차범위(±3.1%포인트)를 벗어난 9%포인트 차이로 앞섰다.',
    [
      ['31개', { subject: '홈런' }],
      ['99타점', { subject: null }],
      ['9억원', { subject: '계약금' }],
      ['4억원', { subject: '연봉' }],
      ['2억원', { subject: '옵션' }],
      ['15억원', { subject: null }],
      ['41%', { subject: '선택권' }],
      ['3.1%포인트', {}],
      ['9%포인트', { subject: null }],
    ],
  ],
  [
    '관객은 4만명이다. 17년은 짧지 않은 세월이다. 4년 계약은 드물다. 5년째 이어진다. 영화는 개봉 6일 만인 12일에 31만명을 모았다. 한빛고는 두 계단 내려선 8위다.',
    [
      ['4만명', { subject: '관객' }],
      ['17년', { subject: null }],
      ['4년', { subject: null }],
      ['5년째', {}],
      ['6일', {}],
      ['31만명', { subject: '영화' }],
      ['두 계단', {}],
      ['8위', { subject: '한빛고' }],
    ],
  ],
  // Which way it went, against what, and what it was before: of its own clause and item alone.
  [
    '지난 조사와 비교하면 찬성은 4%포인트 올랐고 반대는 3%포인트 내렸다. 김 후보는 지난 조사와 동일한 12%를, 박 후보는 2%포인트 내린 5%를 얻었다. 작년보다 3점이 더 오른 폭이다.',
    [
      ['4%포인트', { kind: 'change', direction: 'up' }],
      ['3%포인트', { kind: 'change', direction: 'down' }],
      ['12%', { kind: 'level', direction: null, basis: null }],
      ['2%포인트', { kind: 'change', direction: 'down' }],
      ['5%', { kind: 'level', direction: 'down' }],
      ['3점', { kind: 'change', direction: 'up', basis: 'yoy' }],
    ],
  ],
  [
    '앞선 탄은 고도 20㎞에서 사라졌고 다른 탄의 거리는 약 760㎞로 나타났다. 또한 ▲정년을 전년도 말(최대 63세)까지 연장 ▲상여금을 600%에서 700%로 인상하는 것도 요구했다.',
    [
      ['20㎞', {}],
      ['760㎞', { direction: null, previous: null }],
      ['63세', {}],
      ['600%', {}],
      ['700%', { direction: 'up', basis: null }],
    ],
  ],
  // What comes of it is expected, and not the number.
  [
    '예산은 작년보다 70억원이 줄어 큰 어려움이 예상된다. 수험생 12%가 만점을 기록해 변별력은 낮을 전망이다. 두 영화보다 각각 3일과 2일이나 앞선 기록이다. 울산은 바람이 166㎞(46㎧)로 불었다. 평균자책점(ERA) 3.48을 남겼다.',
    [
      ['70억원', { modality: 'reported' }],
      ['12%', { modality: 'reported' }],
      ['3일', { unit: { type: 'duration', code: 'd', text: '일' } }],
      ['2일', { unit: { type: 'duration', code: 'd', text: '일' } }],
      ['166㎞', { unit: { type: 'speed', code: 'km/h', text: '㎞' } }],
      ['46㎧', {}],
      ['3.48', { subject: '평균자책점' }],
    ],
  ],
  ['한서진 솔빛군수<사진>는 인구 2만명을 지키겠다고 밝혔다.', [['2만명', { attribution: '한서진 솔빛군수' }]]],
  // No number is of those who only look into it, announce it or ask for it.
  [
    '한빛경찰서는 9억원을 가로챈 혐의로 일당을 붙잡았다. 대표는 이번 산불로 동부에서 13명, 서부에서 25명 등 38명이 숨졌다고 밝혔다. 30명 모집에 4천명이 지원했다. 학과는 29명 정원에 912명이 지원했다.',
    [
      ['9억원', { subject: null }],
      ['13명', { subject: null }],
      ['25명', { subject: null }],
      ['38명', {}],
      ['30명', {}],
      ['4천명', { subject: null }],
      ['29명', {}],
      ['912명', { subject: '학과' }],
    ],
  ],
  [
    '규모 6.8 강진으로 인한 사망자가 900명을 넘었다. 규모 5.1의 또 다른 강한 여진이 왔다. 이번 지진은 6.4 규모였다. 장관은 700채 가까운 건물이 무너졌다고 말했다. 3.5 규모 예산은 없다.',
    [
      ['6.8', { subject: '강진' }],
      ['900명', { subject: '사망자' }],
      ['5.1', { subject: '여진' }],
      ['6.4', { unit: { type: 'index', code: '1', text: '6.4' } }],
      ['700채', { subject: '건물' }],
    ],
  ],
  [
    '한빛은 홈 8경기에서 이겼다. 솔빛은 4번 졌다(21승 3무). 새솔당(9.6%) 5석, 누리당(6.7%) 3석이다. 격차가 났지만 전체 60석 중 새솔당이 53석을 독식했다. 상금 3억엔(한화 약 28억원)을 벌었다.',
    [
      ['8경기', { subject: '한빛' }],
      ['4번', {}],
      ['21승', { subject: '솔빛' }],
      ['3무', { subject: '솔빛' }],
      ['9.6%', {}],
      ['5석', { subject: '새솔당' }],
      ['6.7%', {}],
      ['3석', { subject: '누리당' }],
      ['60석', {}],
      ['53석', { subject: '새솔당' }],
      ['3억엔', { subject: '상금' }],
      ['28억원', { subject: '상금' }],
    ],
  ],
  [
    '연구팀은 40세 이상 성인 약 4천800명을 살폈다. 18세∼30세 사이의 청년이 참가했다. 하루 7천보 이상을 걷는 사람은 많다. 출산율은 2001년 1.4명으로 떨어지다 2017년에는 1.1명으로 줄었다. 1인 및 2인 가구의 비중은 70%다.',
    [
      ['40세', { subject: '성인' }],
      ['4천800명', { subject: '성인' }],
      ['18세∼30세', { subject: '청년' }],
      ['7천보', { subject: '사람' }],
      ['1.4명', { subject: '출산율' }],
      ['1.1명', { subject: '출산율' }],
      ['70%', {}],
    ],
  ],
  // What is light, watched, limited elsewhere, counted or there already.
  [
    '19명이 가벼운 부상을 입었다. 자녀의 비중은 줄어 2가구 중 1가구는 따로 산다. ‘바다’는 6.4%로 예능 1위에 올랐다. 대학 5곳(정원 내 기준)에 7만명이 지원했다. 상위 15개 드라마를 추리면 새한이 앞선다.',
    [
      ['19명', { kind: 'level', direction: null }],
      ['2가구 중 1가구', { direction: null }],
      ['6.4%', { kind: 'level' }],
      ['1위', {}],
      ['5곳', {}],
      ['7만명', { kind: 'level' }],
      ['15개', { modality: 'reported' }],
    ],
  ],
  [
    '주민 506명은 돌아갈 계획이다. 16개 의대는 지난해에 못 미칠 것으로 예상된다. 지원자는 300명은 될 것이다. 1일 평균 3천명이 찾았다. 붙잡힌 3명은 의심은 했지만 몰랐다고 주장했다. 수사 결과 범행만 20건에 달하는 것으로 알려졌다.',
    [
      ['506명', { modality: 'reported' }],
      ['16개', { modality: 'reported' }],
      ['300명', { modality: 'forecast' }],
      ['3천명', { period: null }],
      ['3명', { attribution: null }],
      ['20건', { attribution: null }],
    ],
  ],
  // Of no list's last member, of all of them or of what they are.
  [
    '경찰은 총책 A씨와 환전책 B씨 등 4명을 붙잡았다. 후보는 한빛당 김하늘, 새솔당 이바다 등 5명이었다. 공약을 ‘거짓’, ‘대체로 거짓’ 등 6가지 척도로 살폈다. ▲한들군 ▲새터군 ▲너른군 3곳에서 불이 났다. 한빛시와 솔빛시 두 곳에서 물었다.',
    [
      ['4명', { subject: null }],
      ['5명', { subject: '후보' }],
      ['6가지', { subject: null }],
      ['3곳', { subject: null }],
      ['두 곳', { subject: '한빛시와 솔빛시' }],
    ],
  ],
  [
    '군은 자주포 K9에 8억원을 들였다. 레이더는 현재 16문에서 장비의 교체와 함께 40대로 늘어날 전망이다. 둘을 합치면 205만원이다. ‘둘째 사업’ 등에 3억원을 배정했다. 1인 1실을 쓴다. 5세대 전투기를 샀다. 전국 6대 도시를 돌았다.',
    [
      ['8억원', { subject: '자주포 K9' }],
      ['16문', {}],
      ['40대', { unit: { type: 'count', code: null, text: '대' }, direction: 'up' }],
      ['205만원', { subject: null }],
      ['3억원', { subject: '둘째 사업' }],
    ],
  ],
  [
    '2013년에서 17년까지 평균은 4천건이다. 지난달 2일 전 세계에서 300명이 봤다. 대회서 메달 9개를 땄다. 18개 대회서 따낸 메달은 70개다. 태권도 2개를 더했다. 한국은 메달 21개를 얻어 종합 11위다. 배출량은 전년의 1.04㎏에 비해 조금 늘었다.',
    [
      ['4천건', { period: { start: '2013-01-01', end: '2017-12-31' } }],
      ['300명', {}],
      ['9개', { subject: '메달' }],
      ['18개', { subject: '대회' }],
      ['70개', { subject: '메달' }],
      ['2개', { subject: '태권도' }],
      ['21개', {}],
      ['11위', { subject: '한국' }],
      ['1.04㎏', { kind: 'level', direction: null }],
    ],
  ],
]

test.each(passages)('%s', (passage, rows) => {
  const claims = extractClaims(passage, { language: 'ko', date: '2025-11-20' })
  expect(claims.map(({ text }) => text)).toEqual(rows.map(([text]) => text))
  for (const [n, [, fields]] of rows.entries()) expect(claims[n]).toMatchObject(fields)
})

describe('times, spans and ordinals', () => {
  const all = (text: string): string[] => extractClaims(text, { language: 'ko', date: '2025-06-29' }).map((c) => c.text)

  test('a span up to some hour of the day', () => {
    const [first, last] = extractClaims(
      '지난 27일 오후 4시부터 이날 오전 5시까지의 누적 강수량은 △솔빛 274㎜ △한들 217㎜ 순이다.',
      { language: 'ko', date: '2025-06-29' },
    )
    expect(first).toMatchObject({ period: { start: '2025-06-27', end: '2025-06-29' } })
    expect(last).toMatchObject({ period: { start: '2025-06-27', end: '2025-06-29' } })
  })

  test('that year is never this one', () => {
    const [claim] = extractClaims('올해 3월 다시 열었다. 그해 말까지 133만명이 찾았다.', {
      language: 'ko',
      date: '2025-06-29',
    })
    expect(claim).toMatchObject({ text: '133만명', period: null })
  })

  test.each([
    ['지난 3개월간 사고는 271건이었다.', ['271건']],
    ['지난 6개월 동안 5억원을 썼다.', ['5억원']],
    ['집중 단속을 3개월간 벌여 271건을 잡았다.', ['3개월간', '271건']],
    ['세 번 째 도전에 나섰다.', []],
    ['100만번 째 손님에게 준다.', []],
    ['두 번 째로 큰 규모다.', ['두 번 째']],
    ['세 번 도전했다.', ['세 번']],
    ['흑벌3자이(364가구)를 분양한다.', ['364가구']],
  ])('%s', (text, texts) => {
    expect(all(text)).toEqual(texts)
  })
})

describe('what numbers are of', () => {
  const subjectOf = (text: string, words: string): unknown =>
    extractClaims(text, { language: 'ko', date: '2025-06-29' }).find((claim) => claim.text === words)?.subject

  test.each([
    ['현장에는 구조차 2대와 펌프차 3대가 갔다.', '2대', '구조차'],
    ['사다리차, 구급차 등 총 14대의 장비가 투입됐다.', '14대', '장비'],
    ['사다리차, 구급차 등 총 14대가 투입됐다.', '14대', '구급차'],
    ['김 대원은 센터에서 70m 떨어진 상가 창고에서 불을 발견했다.', '70m', '상가 창고'],
    ['기관을 탑재해 시속 67㎞까지 낸다.', '67㎞', null],
    ['출시된지 3개월 만에 100만대가 팔렸다.', '3개월', null],
    ['가게 문을 연지 44일 만에 1만명이 찾았다.', '44일', null],
    ['솔빛관은 두 번 째로 큰 규모다.', '두 번 째', '솔빛관'],
    ['솔빛단지 44일, 한들단지 31일이 걸렸다.', '44일', '솔빛단지'],
  ])('%s: %s', (text, words, subject) => {
    expect(subjectOf(text, words)).toBe(subject)
  })
})

describe('who says so, and who they are', () => {
  const claimsOf = (text: string) => extractClaims(text, { language: 'ko', date: '2025-06-29' })
  const fieldsOf = (text: string, words: string) => claimsOf(text).find((claim) => claim.text === words)

  test.each([
    ['김솔빛 전 대통령이 59%로 앞섰다.', '59%', { subject: '김솔빛 전 대통령' }],
    ['사고 전 대표는 3억원을 받았다.', '3억원', { subject: '대표' }],
    ['질병관리청의 동네의원 독감 환자 감시에 따르면 환자는 66명이다.', '66명', { attribution: '질병관리청' }],
    ['국민 87%가 경기가 나아질 것이라고 예상했다.', '87%', { modality: 'reported', attribution: null }],
    ['전문가 12명이 금리가 내릴 것이라고 내다봤다.', '12명', { modality: 'reported', attribution: null }],
    ['정부는 학생 12명이 상을 받을 것이라고 내다봤다.', '12명', { modality: 'forecast', attribution: '정부' }],
    [
      '2심은 “월 1억원이 나갔다”는 한씨 진술을 근거로 3억원을 벌었을 것이라고 판단했다.',
      '1억원',
      { attribution: '한씨', modality: 'reported' },
    ],
    ['“값이 3% 오를 것”이라는 전망을 솔빛연구원이 내놨다.', '3%', { modality: 'forecast' }],
  ] as const)('%s: %s', (text, words, fields) => {
    expect(fieldsOf(text, words)).toMatchObject(fields)
  })

  test.each([
    ['1위는 솔빛이 차지했다.', '1위', '솔빛'],
    ['3위부터 5위까지는 기존 개봉작이 차지했다.', '3위부터 5위', '개봉작'],
    ['4위는 한들에게 돌아갔다.', '4위', '한들'],
    ['1위는 감독이 정한다.', '1위', null],
    ['108개 스크린에서 924회 상영됐다.', '924회', null],
    ['솔빛은 60경기에서 7골을 넣었다.', '7골', '솔빛'],
  ] as const)('%s: %s', (text, words, subject) => {
    expect(fieldsOf(text, words)).toMatchObject({ subject })
  })

  test('days taken with no space, and thousands who came', () => {
    expect(claimsOf('개봉 9일만에 100만 관객을 돌파했다.')).toMatchObject([
      { text: '9일', unit: { code: 'd' } },
      { text: '100만 관객', unit: { text: '관객' }, period: null },
    ])
    expect(claimsOf('9일 만난 두 사람은 말이 없었다.')).toEqual([])
  })

  test('a year before, where the first is told by its source', () => {
    const [, , then] = claimsOf(
      '질병관리청에 따르면 올해 1∼5월 환자는 66명이다. 66명은 작년 같은 기간(4명)과 비교하면 16배다.',
    )
    expect(then).toMatchObject({ text: '4명', period: null })
  })
})

const of = (text: string) => extractClaims(text, { language: 'ko', date: '2025-06-29' })

describe('a day and a speaker at the head', () => {
  test('is when it was said', () => {
    expect(of('19일 솔빛공사는 이용객이 3만명 늘었다고 밝혔다.')).toMatchObject([
      { period: null, attribution: '솔빛공사' },
    ])
  })

  test('but for what somebody does then', () => {
    expect(of('19일 솔빛공사는 직원 3만명을 보냈다.')).toMatchObject([{ period: day('2025-06-19') }])
  })
})

describe('what is expected by its name', () => {
  test.each([
    ['예상 이용객은 147만명이다.', 'forecast'],
    ['이용객은 147만명이었다.', 'reported'],
    ['예상 이용객보다 많은 147만명이 찾았다.', 'reported'],
  ])('%s', (text, modality) => {
    expect(of(text)).toMatchObject([{ modality }])
  })

  test('through which it goes is no part of a noun', () => {
    expect(of('부산항을 통한 출국자 수는 3만명이다.')).toMatchObject([{ subject: '출국자 수' }])
  })
})

describe('how far from a place', () => {
  test.each([
    ['태풍은 솔빛시 남서쪽 80㎞ 부근 해상을 지났다.', '태풍'],
    ['태풍은 솔빛시 북쪽 80㎞ 지점에 있다.', '태풍'],
    ['솔빛시 북쪽 80㎞ 지점에서 불이 났다.', null],
    ['솔빛시 북쪽 80㎞ 구간이 막혔다.', '구간'],
  ])('%s', (text, subject) => {
    expect(of(text)).toMatchObject([{ subject }])
  })
})

describe('what something was, and what it became', () => {
  test.each([
    ['부상자는 3235명에서 2067명(-36.1%)으로 줄었다.', '2067명', 3235],
    ['사망자는 29명에서 9명(-69%), 부상자는 90명에서 70명(-22%)으로 줄었다.', '9명', 29],
    ['사망자는 29명에서 9명, 부상자는 90명에서 70명으로 줄었다.', '9명', 29],
  ])('%s', (text, number, value) => {
    const claim = of(text).find((one) => one.text === number)
    expect(claim).toMatchObject({ previous: { value }, direction: 'down' })
  })

  test('but not at how many places', () => {
    expect(of('공원 30곳에서 9곳, 시장 20곳을 살폈다.')[1]).toMatchObject({ previous: null })
  })

  test.each([
    ['4월 값이 급등했던 감자는 3% 내렸다.', null],
    ['4월에 접수됐던 30억원어치가 나갔다.', day('2025-04-01', '2025-04-30')],
  ])('the time of what it was then: %s', (text, period) => {
    expect(of(text)).toMatchObject([{ period }])
  })
})

describe('margins, sums, bounds and levels over brackets', () => {
  test.each([
    ['김한빛은 이하늘을 2타 차로 따돌리고 우승했다.', '2타', { subject: '김한빛' }],
    ['한빛팀은 새솔팀을 2점 차로 꺾었다.', '2점 차', { subject: '한빛팀' }],
    ['그는 격차를 2타 차로 벌렸다.', '2타', { subject: '격차' }],
    ['제조업은 30명, 건설업에서는 20명이 다쳤다.', '20명', { subject: '건설업' }],
    ['안타 30개, 홈런 5개로 총 35개를 쳤다.', '35개', { subject: null }],
    ['김한빛(48)과 박새솔(35), 교포 이하늘(26)은 9언더파를 쳤다.', '9언더파', { subject: /박새솔.*이하늘$/ }],
    ['부산은 김한빛(48), 서울은 박새솔(35)이 2골을 넣었다.', '2골', { subject: '박새솔' }],
    ['50인 이상(공사 50억원 이상)은 54명이다.', '54명', { subject: null }],
    ['4위(이상 11언더파)에 올랐다.', '11언더파', { subject: null }],
    ['3위 이상의 성적을 거둬야 한다.', '3위', { subject: '성적' }],
    ['부상자 수 : 4만8천명(전년 동기 대비 2천명(6.3%) 증가)', '4만8천명', { kind: 'level', direction: null }],
    ['수출은 30억달러(작년보다 2억달러(7%) 감소)로 떨어졌다.', '30억달러', { direction: 'down' }],
    ['만인율은 0.40(전년 대비 0.07P 감소)이다.', '0.07P', { subject: null }],
    ['직원 5명으로 30시간을 줄였다.', '5명', { direction: null }],
    ['직원을 30명으로 5명을 줄였다.', '30명', { direction: 'down' }],
    ['끼임 106명, 떨어짐 84명 순이었다.', '84명', { direction: null }],
  ])('%s', (text, number, expected) => {
    const { subject, ...others } = expected as { subject?: string | null | RegExp }
    const claim = of(text).find((one) => one.text === number)
    expect(claim).toMatchObject(others)
    if (subject instanceof RegExp) expect(claim!.subject).toMatch(subject)
    else if (subject !== undefined) expect(claim!.subject).toBe(subject)
  })
})

describe('heat, months and decades', () => {
  test.each(['사인은 열사병이었다.', '주로 열사병 환자였다.', '열사병으로 숨졌다.'])('no number: %s', (text) => {
    expect(of(text)).toEqual([])
  })

  test.each([
    ['열네 명이 왔다.', { value: 14 }],
    ['그중 추정 사망자는 32명이었다.', { attribution: null }],
    ['온열질환 추정 사망자는 34명이다.', { attribution: null }],
    ['경찰 추산 인원은 3만명이다.', { attribution: '경찰' }],
    ['실제로 작년 1월부터 올해 2월까지 593명이 감소했다.', { subject: null }],
    ['2023년 5–9월 폭염일수는 14.2일이다.', { period: day('2023-05-01', '2023-09-30') }],
    ['지난 1960년대 인구는 13만명이었다.', { period: day('1960-01-01', '1969-12-31') }],
  ])('%s', (text, expected) => {
    expect(of(text)).toMatchObject([expected])
  })

  test('what is set against it is no subject', () => {
    expect(of('한 해 4556명 전입한 반면 3897명이 전출했다.')[0]).toMatchObject({ subject: null })
  })
})
