import { expect, test } from 'vitest'
import { extractClaims } from '../../../../src/claims/index.ts'

/** A claim by its text, with the fields that the sentence settles; what is not named has its plain default where `plain` says so. */
type Row = readonly [text: string, fields: Readonly<Record<string, unknown>>]

const year = (y: number) => ({ start: `${y}-01-01`, end: `${y}-12-31` })

const sentences: readonly (readonly [sentence: string, rows: readonly Row[]])[] = [
  // A number that is denied bounds what it is; a season is no subject.
  ['손님이 5명도 안 온다.', [['5명', { qualifier: 'less_than', subject: '손님' }]]],
  ['구단은 2만명도 못 채웠다.', [['2만명', { qualifier: 'less_than' }]]],
  ['한 명도 안 왔다.', []],
  ['지난겨울 3만명이 다녀갔다.', [['3만명', { subject: null }]]],
  // What a bracket says of its own number, and what is said of those in brackets.
  [
    '배 가격은 3만6200원(8.1% 하락)이다.',
    [
      ['3만6200원', { kind: 'level', direction: null }],
      ['8.1%', { kind: 'change', direction: 'down' }],
    ],
  ],
  [
    '채소(2.6%)와 과일(2.8%)이 오름세를 이끌었다.',
    [
      ['2.6%', { kind: 'change', direction: 'up' }],
      ['2.8%', { kind: 'change', direction: 'up' }],
    ],
  ],
  [
    '강남구(0.32%), 송파구(0.41%) 순으로 올랐다.',
    [
      ['0.32%', { kind: 'change', direction: 'up', subject: '강남구' }],
      ['0.41%', { kind: 'change', direction: 'up', subject: '송파구' }],
    ],
  ],
  [
    '20대(32%), 30대(28%) 순으로 많았다.',
    [
      ['32%', { kind: 'share', direction: null }],
      ['28%', { kind: 'share', direction: null }],
    ],
  ],
  // Rates of a movement, which a noun behind them names; what it was before, in brackets or with 보다.
  [
    '전세가격은 0.05%에서 0.07%로 상승폭이 확대됐다.',
    [
      ['0.05%', { kind: 'change', direction: 'up' }],
      ['0.07%', { kind: 'change', direction: 'up', previous: { value: 0.05 } }],
    ],
  ],
  [
    '하락폭은 0.12%에서 0.08%로 축소됐다.',
    [
      ['0.12%', { kind: 'level', direction: null }],
      ['0.08%', { kind: 'level', direction: 'down', previous: { value: 0.12 } }],
    ],
  ],
  [
    '2024년 매출은 1,200억원(전년 동기 1,100억원)이다.',
    [
      ['1,200억원', { previous: { value: 110_000_000_000 }, period: year(2024) }],
      ['1,100억원', { previous: null, period: year(2023) }],
    ],
  ],
  [
    '2024년 매출은 1,200억원으로 전년 동기 1,100억원보다 늘었다.',
    [
      ['1,200억원', { direction: 'up', basis: 'yoy', previous: { value: 110_000_000_000 }, period: year(2024) }],
      ['1,100억원', { direction: null, period: year(2023) }],
    ],
  ],
  [
    '수입은 535억달러로 1.5% 줄어 60억달러 흑자를 냈다.',
    [
      ['535억달러', { direction: 'down', subject: '수입' }],
      ['1.5%', { direction: 'down', subject: '수입' }],
      ['60억달러', { kind: 'level', direction: null, subject: '흑자' }],
    ],
  ],
  // A price that all can see is told by nobody.
  [
    '회사는 매출이 5% 늘었다고 밝혔다. 이날 주가는 2.1% 내렸다.',
    [
      ['5%', { attribution: '회사' }],
      ['2.1%', { attribution: null }],
    ],
  ],
  // What may come is only supposed; what could be done is told.
  ['생산이 4% 감소할 수 있다.', [['4%', { modality: 'hypothetical', direction: 'down' }]]],
  ['일자리 4천개가 사라질 수 있다.', [['4천개', { modality: 'hypothetical' }]]],
  ['4천명을 수용할 수 있는 공연장이다.', [['4천명', { modality: 'reported' }]]],
  ['만약 4%가 떨어진다면 은행이 나설 것이다.', [['4%', { modality: 'hypothetical', subject: null }]]],
  [
    '회사는 4천명을 채용하려 했으나 3천명에 그쳤다.',
    [
      ['4천명', { modality: 'target' }],
      ['3천명', { modality: 'reported' }],
    ],
  ],
  ['북구(0.00%)는 보합을 나타냈다.', [['0.00%', { kind: 'change', direction: 'flat' }]]],
  [
    '지난해 9개에 그쳤던 도루는 21개로 늘었다.',
    [
      ['9개', { period: { start: '2024-01-01', end: '2024-12-31' } }],
      ['21개', { period: null, direction: 'up' }],
    ],
  ],
  ['나스닥지수는 2만2914.63으로 장을 끝냈다.', [['2만2914.63', { value: 22914.63, unit: { type: 'index' } }]]],
  [
    '선수는 타율 0.298, 142홈런을 남겼다.',
    [
      ['0.298', { unit: { type: 'index' } }],
      ['142홈런', {}],
    ],
  ],
  [
    '올해 42주차(10월 12~18일) 의심 환자는 70.9명이다.',
    [['70.9명', { period: { start: '2025-10-12', end: '2025-10-18' } }]],
  ],
  [
    '7~12세가 175.9명으로 가장 많았고 1~6세(106.9명)가 다음이었다.',
    [
      ['7~12세', {}],
      ['175.9명', { subject: '7~12세' }],
      ['1~6세', {}],
      ['106.9명', { subject: '1~6세' }],
    ],
  ],
  [
    '회사는 차를 매년 300대 팔고 있으며, 후년에는 400대를 팔 계획이다.',
    [
      ['300대', { modality: 'reported' }],
      ['400대', { modality: 'target', period: { start: '2027-01-01', end: '2027-12-31' } }],
    ],
  ],
  [
    '회사는 내년에 차를 300대 팔고 후년에는 400대를 팔 계획이다.',
    [
      ['300대', { modality: 'target' }],
      ['400대', { modality: 'target' }],
    ],
  ],
  [
    '한국부동산원이 14일 발표한 11월 둘째 주(10일 기준) 동향에 따르면 아파트값은 0.18% 올랐다.',
    [['0.18%', { period: null }]],
  ],
  ['11월 둘째주 아파트값은 0.18% 올랐다.', [['0.18%', { period: null, subject: '아파트값' }]]],
  ['기성은 –20.9%로 줄었다.', [['–20.9%', { value: -20.9, subject: '기성' }]]],
  ['나라 빚 이자로만 34조원을 쓴다.', [['34조원', { subject: '나라 빚 이자' }]]],
  [
    '그는 “이자로 34조원을 써야 한다”며 “2029년에는 44조원으로 불어난다”고 했다.',
    [
      ['34조원', {}],
      ['44조원', { modality: 'forecast' }],
    ],
  ],
  [
    '안건은 찬성 172, 반대 73, 기권 2로 가결됐다.',
    [
      ['172', { unit: { type: 'count' }, subject: '찬성' }],
      ['73', { unit: { type: 'count' }, subject: '반대' }],
      ['2', { unit: { type: 'count' }, subject: '기권' }],
    ],
  ],
  [
    '한빛은 승점 26으로 2위를 지켰고, 1위 도담(승점 31)은 졌다.',
    [
      ['26', { unit: { type: 'count' } }],
      ['2위', {}],
      ['1위', {}],
      ['31', { unit: { type: 'count' } }],
    ],
  ],
  ['월급은 올해와 같은 150만원이다.', [['150만원', { period: null }]]],
  [
    '월급은 150만원으로 동결하되 처우 개선에 6.6% 인상분을 반영했다.',
    [
      ['150만원', {}],
      ['6.6%', { subject: '처우 개선' }],
    ],
  ],
  [
    '시는 내년 예산으로 올해보다 8% 늘어난 3조원을 편성했다.',
    [
      ['8%', { subject: '예산' }],
      ['3조원', { subject: '예산', period: { start: '2026-01-01', end: '2026-12-31' } }],
    ],
  ],
  ['시는 300억원을 내년 추경안으로 편성했다.', [['300억원', { subject: '추경안' }]]],
  [
    '응답은 지난해 3월(61%)보다 3%포인트 높아졌다. 다른 응답도 62%에서 69%로 올랐다.',
    [
      ['61%', { period: { start: '2024-03-01', end: '2024-03-31' } }],
      ['3%포인트', {}],
      ['62%', { period: null }],
      ['69%', { period: null }],
    ],
  ],
  [
    '코인은 1.2% 내린 9만달러 선에서 거래된다.',
    [
      ['1.2%', {}],
      ['9만달러', { direction: 'down' }],
    ],
  ],
  ['강릉~울릉 구간 요금은 5만9천원이다.', [['5만9천원', { subject: '강릉~울릉 구간 요금' }]]],
  ['“손에 쥐는 건 250만원이다”라고 말했다.', [['250만원', { subject: null }]]],
  ['청년 백수 120만명, 이대로 둘 것인가', [['120만명', { modality: 'reported' }]]],
  [
    '기금은 내년 전망치를 1.8%로 유지하면서 올해는 0.9%에서 1.2%로 0.3%포인트 높였다.',
    [
      ['1.8%', { subject: '전망치' }],
      ['0.9%', { subject: '전망치' }],
      ['1.2%', { subject: '전망치' }],
      ['0.3%포인트', { subject: '전망치' }],
    ],
  ],
  [
    '입주는 2028년 3월로 예정돼 있고 1천200가구 중 일반분양은 340가구다.',
    [
      ['1천200가구', { period: null, modality: 'reported' }],
      ['340가구', { period: null, modality: 'reported' }],
    ],
  ],
  ['최고세율 50%는 손대지 않기로 했다.', [['50%', { modality: 'reported' }]]],
  ['세율을 5% 올리지 않기로 했다.', [['5%', { modality: 'target', direction: null }]]],
  ['비제조업 PMI는 49.5로 떨어졌다.', [['49.5', { unit: { type: 'index' } }]]],
  ['학위를 가진 사람은 14명이다.', [['14명', { subject: '학위를 가진 사람' }]]],
  [
    '안은 공제를 5억원에서 8억원으로, 배우자 공제를 6억원에서 10억원으로 높이는 내용이다.',
    [
      ['5억원', { modality: 'reported' }],
      ['8억원', { modality: 'target' }],
      ['6억원', { modality: 'reported' }],
      ['10억원', { modality: 'target' }],
    ],
  ],
  [
    '자립도는 13.2%로 올해와 같고, 교부세는 120억원 줄어든 4천580억원이다.',
    [
      ['13.2%', { period: null }],
      ['120억원', { period: null }],
      ['4천580억원', { period: null }],
    ],
  ],
  [
    '지난 주말 사흘간(11월 14일∼16일) 74만명을 모았다.',
    [
      ['사흘간', {}],
      ['74만명', { period: { start: '2025-11-14', end: '2025-11-16' } }],
    ],
  ],
  [
    '관객은 788만명으로 늘었다. 그래도 2019년 1월(1천812만명)보다 적다.',
    [
      ['788만명', {}],
      ['1천812만명', { subject: '관객' }],
    ],
  ],
  [
    '환자가 3천128명, 이 가운데 추정 사망자가 21명이다.',
    [
      ['3천128명', { modality: 'reported' }],
      ['21명', { modality: 'estimate' }],
    ],
  ],
  [
    '2090년대 서울의 열대야가 12일에서 83일로 늘었다.',
    [
      ['12일', {}],
      ['83일', { period: { start: '2090-01-01', end: '2099-12-31' } }],
    ],
  ],
  [
    '오리가 110만마리로 93.5%에 이른다.',
    [
      ['110만마리', {}],
      ['93.5%', { kind: 'share' }],
    ],
  ],
  ['올해 열대야는 31일에 그친다.', [['31일', { unit: { type: 'duration', code: 'd' } }]]],
  ['행사는 31일에 열린다. 참가비는 3만원이다.', [['3만원', {}]]],
  ['온실가스를 그대로 배출하면(SSP5-8.5) 기온은 4도 오른다.', [['4도', { kind: 'change' }]]],
  [
    '심리지수는 112.4로 올랐다. 2017년 11월(113.9) 이후 8년 만에 가장 높다.',
    [
      ['112.4', { unit: { type: 'index' } }],
      ['113.9', { unit: { type: 'index' }, kind: 'level', period: { start: '2017-11-01', end: '2017-11-30' } }],
      ['8년', {}],
    ],
  ],
  [
    '전력거래량은 512.3GWh로 2021년 8월(498.7) 이후 최대다.',
    [
      ['512.3GWh', {}],
      ['498.7', { unit: { type: 'energy', code: 'GW.h' }, period: { start: '2021-08-01', end: '2021-08-31' } }],
    ],
  ],
  [
    '위험이 1.34배(95% CI 1.25∼1.44) 높았다.',
    [
      ['1.34배', { kind: 'change' }],
      ['95%', { kind: 'level', direction: null }],
      ['1.25∼1.44', { unit: { type: 'multiple', code: '1' } }],
    ],
  ],
  [
    '위험은 1.34배(95% 신뢰구간 1.25∼1.44)였다.',
    [
      ['1.34배', {}],
      ['95%', {}],
      ['1.25∼1.44', { min: 1.25, max: 1.44, unit: { type: 'multiple', code: '1' } }],
    ],
  ],
  ['그는 평일이면 하루 4시간만 잔다.', [['4시간', { modality: 'reported' }]]],
  ['“금리가 0.25%포인트 내려도 사기 어렵다”고 그는 말했다.', [['0.25%포인트', { modality: 'hypothetical' }]]],
  [
    '김 후보는 "주택 5000가구를 얻어 오겠다"고 약속했다.',
    [['5000가구', { modality: 'target', attribution: '김 후보' }]],
  ],
  ['환경부 공개시스템을 보면 지난달 농도는 12% 줄었다.', [['12%', { attribution: '환경부 공개시스템' }]]],
  ['수면학회는 하루 7시간 수면을 권한다.', [['7시간', { attribution: '수면학회' }]]],
  ['관세가 물가를 0.5%포인트 밀어 올리고 있다.', [['0.5%포인트', { kind: 'change', direction: 'up' }]]],
  // Levels, changes, and what they came from.
  [
    '영업이익률은 2분기 19.5%에서 18.4%로 낮아졌다.',
    [
      ['19.5%', { kind: 'level', direction: null, subject: '영업이익률' }],
      ['18.4%', { kind: 'level', direction: 'down', previous: { value: 19.5 } }],
    ],
  ],
  // The figure of what a change is against, in brackets inside of its name.
  [
    '지난해 사기는 5,908건 접수돼 전년(4,113건)보다 43.6% 늘었다.',
    [
      ['5,908건', { kind: 'level' }],
      ['4,113건', { kind: 'level' }],
      ['43.6%', { kind: 'change', direction: 'up', basis: 'yoy' }],
    ],
  ],
  [
    '실업률은 전월(3.1%)에 비해 0.2%포인트 올랐다.',
    [
      ['3.1%', { kind: 'level' }],
      ['0.2%포인트', { kind: 'change', direction: 'up', basis: 'mom' }],
    ],
  ],
  ['10분도 안 돼 자취를 감췄다.', [['10분', { qualifier: 'less_than' }]]],
  // What is said in the present of a time to come, on a day that stands before the verb of saying.
  ['회사는 내년 직원 300명을 뽑는다고 20일 밝혔다.', [['300명', { modality: 'target', period: year(2026) }]]],
  [
    '시는 12월 1일부터 버스 20대를 늘린다고 전했다.',
    [['20대', { modality: 'target', period: { start: '2025-12-01', end: '2025-12-01' } }]],
  ],
  [
    '박 시장은 "3년 안에 대상을 70세까지 넓히고, 12개인 노선도 18개로 늘리겠다"고 말했다.',
    [
      ['3년', { modality: 'target' }],
      ['70세', { modality: 'target' }],
      ['12개', { modality: 'reported' }],
      ['18개', { modality: 'target' }],
    ],
  ],
  // What is willed behind a quotation is not part of it.
  [
    '이은서 의원은 "예산을 두 배로 늘린 것은 납득하기 어렵다"며 15억원을 깎겠다는 뜻을 밝혔다.',
    [
      ['두 배', { modality: 'reported', attribution: '이은서 의원' }],
      ['15억원', { modality: 'target', attribution: '이은서 의원' }],
    ],
  ],
  [
    '정부는 100만가구를 착공하고, 이 가운데 7만가구는 공공택지에서 공급하겠다고 했다.',
    [
      ['100만가구', { modality: 'target', attribution: '정부' }],
      ['7만가구', { modality: 'target', attribution: '정부' }],
    ],
  ],
  [
    '분양가는 3.3㎡당 8천200만원으로, 당첨만 되면 20억원의 차익이 기대된다.',
    [
      ['8천200만원', { modality: 'reported' }],
      ['20억원', { modality: 'forecast' }],
    ],
  ],
  // A month by its whole length is no span.
  ['평년 11월 한 달 강수량의 1.4배가 내렸다.', [['1.4배', { kind: 'level', direction: null }]]],
  // The day that the sentence before names, though it has no number.
  [
    '가온은 19일 마루를 꺾었다. 이날 관중은 6천420명이었다.',
    [['6천420명', { period: { start: '2025-11-19', end: '2025-11-19' } }]],
  ],
  [
    '인제구는 지난 18일 축제를 열었다고 19일 밝혔다. 이날 행사에 50명이 왔다.',
    [['50명', { period: { start: '2025-11-18', end: '2025-11-18' } }]],
  ],
  // How often in a month, a year: no span.
  ['한 달에 통화하는 사람이 20명 미만이다.', [['20명', { qualifier: 'less_than' }]]],
  ['집 밖으로는 한달 15.8회 나간다.', [['15.8회', {}]]],
  [
    '한 달에 걸쳐 20명이 왔다.',
    [
      ['한 달', {}],
      ['20명', {}],
    ],
  ],
  ['신청 후 14일 내 계약한다.', [['14일', { qualifier: 'at_most' }]]],
  // What is converted in brackets is as certain as what it converts.
  [
    '한국은 관세를 낮추는 대신 300억 달러(약 40조 원) 펀드를 만드는 내용의 협상을 마쳤다.',
    [
      ['300억 달러', { modality: 'reported' }],
      ['40조 원', { modality: 'reported' }],
    ],
  ],
  // A heading behind a stop without a space.
  ['다음은 이 위원장과의 일문일답이다.━재가동에 1800억원━', [['1800억원', { subject: null }]]],
  // The time that a sentence without numbers names.
  [
    '한화는 2022년 7월 폴란드와 계약을 맺었다. 같은 해 8월엔 자주포 212문, 11월엔 천무 218대를 팔았다.',
    [
      ['212문', { period: { start: '2022-08-01', end: '2022-08-31' } }],
      ['218대', { period: { start: '2022-11-01', end: '2022-11-30' } }],
    ],
  ],
  ['회사는 2019년 문을 열었다. 그해 매출은 30억원이었다.', [['30억원', { period: year(2019) }]]],
  ['회사는 2019년 문을 열었다. 이듬해 매출은 30억원이었다.', [['30억원', { period: year(2020) }]]],
  [
    '회사는 지난해 문을 열었다. 같은 해 10월 직원 30명을 뽑았다.',
    [['30명', { period: { start: '2024-10-01', end: '2024-10-31' } }]],
  ],
  ['정부는 2030년까지 노동시간을 1,708시간으로 줄인다.', [['1,708시간', { modality: 'target', period: year(2030) }]]],
  ['바람이 초속 20m 안팎으로 불어 춥다.', [['20m', { direction: null, kind: 'level' }]]],
  ['영동에 20㎝ 이상 눈이 내리겠다.', [['20㎝', { kind: 'level', qualifier: 'at_least', modality: 'forecast' }]]],
  ['영업이익이 700억 원을 넘길 것으로 본다.', [['700억 원', { qualifier: 'more_than' }]]],
  // So many times this year's is of the year told before.
  [
    '내년 연구비를 올해의 1.5배인 1천400억 원으로 늘린다.',
    [
      ['1.5배', { period: year(2026) }],
      ['1천400억 원', { period: year(2026), modality: 'target' }],
    ],
  ],
  // A garden is no quota.
  ['군은 정원을 만들고 있으며, 현재 공정률은 83%라고 21일 밝혔다.', [['83%', { kind: 'level', subject: '공정률' }]]],
  [
    '올해도 10월까지 관광객 139만여 명이 다녀가 지난해 같은 기간보다 11% 늘었다.',
    [
      ['139만여 명', { period: { start: '2025-01-01', end: '2025-10-31' }, subject: '관광객' }],
      ['11%', { period: { start: '2025-01-01', end: '2025-10-31' } }],
    ],
  ],
  ['주민 셋 중 한 명이 노인이다.', [['셋 중 한 명', { value: 0.333333333333333, kind: 'share', subject: '주민' }]]],
  ['꽃 12만 본을 심었다.', [['12만 본', { value: 120_000, subject: '꽃' }]]],
  // Whose figures they are goes on, whoever spoke before.
  [
    '최 대표는 "4년을 싸웠다"고 말했다. 경찰청에 따르면 지난해 사기는 20% 늘었다. 피해액은 3천억원에 달했고 검거율은 6%포인트 떨어졌다.',
    [
      ['4년', { attribution: '최 대표' }],
      ['20%', { attribution: '경찰청', period: year(2024) }],
      ['3천억원', { attribution: '경찰청', period: year(2024) }],
      ['6%포인트', { attribution: '경찰청', period: year(2024) }],
    ],
  ],
  ['건당 과태료 500만원까지 물렸다.', [['500만원', { qualifier: 'at_most' }]]],
  [
    '지지율은 27.2%로 1.3%포인트 낮아졌다.',
    [
      ['27.2%', { kind: 'level', direction: 'down', subject: '지지율' }],
      ['1.3%포인트', { kind: 'change', direction: 'down', subject: '지지율' }],
    ],
  ],
  [
    '회사는 가격을 1만3,000원에서 1만4,500원으로 올렸다.',
    [
      ['1만3,000원', { value: 13_000, kind: 'level', subject: '가격' }],
      ['1만4,500원', { value: 14_500, direction: 'up', previous: { value: 13_000 }, subject: '가격' }],
    ],
  ],
  [
    '순이익은 6300억원으로 1년 전 4100억원에서 크게 늘었다.',
    [
      ['6300억원', { direction: 'up', previous: { value: 410_000_000_000 }, subject: '순이익' }],
      ['4100억원', { kind: 'level' }],
    ],
  ],
  [
    '선케어 비중은 31%→36%로 커졌다.',
    [
      ['31%', { kind: 'share' }],
      ['36%', { kind: 'share', direction: 'up', previous: { value: 31 } }],
    ],
  ],
  ['아침 기온은 영하 11도에서 영하 2도로 예보됐다.', [['영하 11도에서 영하 2도', { min: -11, max: -2 }]]],
  // One verb for several numbers.
  [
    '전년보다 매출은 9.4% 늘었고 순이익은 11.2% 줄었다.',
    [
      ['9.4%', { kind: 'change', direction: 'up', basis: 'yoy', subject: '매출' }],
      ['11.2%', { kind: 'change', direction: 'down', basis: 'yoy', subject: '순이익' }],
    ],
  ],
  [
    '수출은 5.3%, 수입은 1.7% 늘었다.',
    [
      ['5.3%', { kind: 'change', direction: 'up', subject: '수출' }],
      ['1.7%', { kind: 'change', direction: 'up', subject: '수입' }],
    ],
  ],
  [
    '외국인과 기관이 각각 8천억원, 2천억원을 순매도했다.',
    [
      ['8천억원', { subject: '외국인' }],
      ['2천억원', { subject: '기관' }],
    ],
  ],
  [
    '강동구가 0.5%로 가장 많이 올랐고 서구 0.4%, 남구 0.3% 순이었다.',
    [
      ['0.5%', { kind: 'change', direction: 'up', subject: '강동구' }],
      ['0.4%', { kind: 'change', direction: 'up', subject: '서구' }],
      ['0.3%', { kind: 'change', direction: 'up', subject: '남구' }],
    ],
  ],
  [
    '반도체(26.5%), 승용차(22.9%)가 늘었고 석유제품(-13.3%)은 줄었다.',
    [
      ['26.5%', { kind: 'change', direction: 'up', subject: '반도체' }],
      ['22.9%', { kind: 'change', direction: 'up', subject: '승용차' }],
      ['-13.3%', { value: -13.3, kind: 'change', direction: 'down', subject: '석유제품' }],
    ],
  ],
  [
    '직전 조사(59%)보다 1%포인트 올랐다.',
    [
      ['59%', { kind: 'level', subject: null }],
      ['1%포인트', { kind: 'change', direction: 'up', basis: 'previous' }],
    ],
  ],
  [
    '제조업 취업자가 5만명 줄어 16개월째 감소했다.',
    [
      ['5만명', { kind: 'change', direction: 'down' }],
      ['16개월째', { kind: 'level', direction: null }],
    ],
  ],
  ['피해액의 30%만 돌려받았다.', [['30%', { subject: '피해액', direction: null }]]],
  [
    '출퇴근 시간은 평균 12분 단축될 것으로 국토부는 내다봤다.',
    [
      [
        '12분',
        { kind: 'change', direction: 'down', modality: 'forecast', attribution: '국토부', subject: '출퇴근 시간' },
      ],
    ],
  ],
  [
    '9월 일자리는 전월보다 11만명 늘어 시장 전망치 5만명을 웃돌았다.',
    [
      ['11만명', { period: { start: '2025-09-01', end: '2025-09-30' }, basis: 'mom' }],
      ['5만명', { modality: 'forecast' }],
    ],
  ],
  [
    '차량 5대가 추돌해 1명이 숨졌다.',
    [
      ['5대', { subject: '차량' }],
      ['1명', { subject: null }],
    ],
  ],
  ['올해 들어 10월까지 수출은 2% 늘었다.', [['2%', { period: { start: '2025-01-01', end: '2025-10-31' } }]]],
  [
    '영업이익은 연합이 집계한 시장 전망치 10조원을 19.9% 웃돌았다.',
    [
      ['10조원', { modality: 'forecast' }],
      ['19.9%', { kind: 'change', direction: 'up', basis: 'previous', subject: '영업이익', modality: 'reported' }],
    ],
  ],
  [
    '한국은행은 내년 성장률 전망치를 1.8%에서 1.9%로 높였다.',
    [
      ['1.8%', { modality: 'forecast', attribution: '한국은행', subject: '성장률 전망치', period: year(2026) }],
      ['1.9%', { modality: 'forecast', direction: 'up', previous: { value: 1.8 }, period: year(2026) }],
    ],
  ],
  ['정책처는 비용이 203조원에 이를 것으로 추산했다.', [['203조원', { subject: '비용', attribution: '정책처' }]]],
  [
    '미분양은 전월 대비 0.2%(149가구) 늘었다.',
    [
      ['0.2%', { kind: 'change', direction: 'up', basis: 'mom' }],
      ['149가구', { kind: 'change', direction: 'up' }],
    ],
  ],
  [
    '휘발유는 1만 병으로 6%, 경유는 2천 병으로 3% 각각 늘고, 줄었다.',
    [
      ['1만 병', { kind: 'level', direction: 'up' }],
      ['6%', { kind: 'change', direction: 'up' }],
      ['2천 병', { kind: 'level', direction: 'down' }],
      ['3%', { kind: 'change', direction: 'down' }],
    ],
  ],
  [
    '입학생과 졸업생은 5%, 8% 각각 감소, 증가했다.',
    [
      ['5%', { kind: 'change', direction: 'down' }],
      ['8%', { kind: 'change', direction: 'up' }],
    ],
  ],
  [
    '대전(4.4%), 충남(3.9%) 등 6곳에서 늘었다.',
    [
      ['4.4%', { kind: 'change', direction: 'up', subject: '대전' }],
      ['3.9%', { kind: 'change', direction: 'up', subject: '충남' }],
      ['6곳', { kind: 'level' }],
    ],
  ],
  [
    '팀 순위는 4위에서 7위로 내려왔다.',
    [
      ['4위', {}],
      ['7위', { kind: 'rank', direction: 'down' }],
    ],
  ],
  ['회원이 세 배가 됐다.', [['세 배', { kind: 'change', direction: 'up' }]]],
  ['불량률은 2% 이하로 유지했다.', [['2%', { kind: 'level', direction: null, qualifier: 'at_most' }]]],
  ['출석률이 40% 밑으로 떨어졌다.', [['40%', { kind: 'level', direction: 'down', qualifier: 'less_than' }]]],
  ['값은 8월보다 3천원 비싸졌다.', [['3천원', { kind: 'change', direction: 'up', period: null }]]],
  // Shares.
  ['매출의 5%를 기부한다.', [['5%', { kind: 'share', subject: '매출' }]]],
  ['주민의 43%가 홀로 산다.', [['43%', { kind: 'share', subject: '주민' }]]],
  ["'모르겠다'는 답은 9%였다.", [['9%', { kind: 'share' }]]],
  ['포도의 대부분인 88%가 칠레에서 왔다.', [['88%', { kind: 'share' }]]],
  ['공사는 3시간여 만에 끝났다.', [['3시간여', { qualifier: 'approximate' }]]],
  ['방 네 칸으로는 어림없다.', [['네 칸', { modality: 'reported' }]]],
  // What is no movement of the number.
  [
    '이날 오른 종목은 587개, 내린 종목은 291개였다.',
    [
      ['587개', { kind: 'level' }],
      ['291개', { kind: 'level' }],
    ],
  ],
  ['거래대금은 8조원에 못 미쳤다.', [['8조원', { kind: 'level', direction: null, qualifier: 'less_than' }]]],
  ['괴리율 평균이 400%를 웃돌았다.', [['400%', { kind: 'level', direction: null, qualifier: 'more_than' }]]],
  ['70% 안팎의 높은 지지율을 기록했다.', [['70%', { kind: 'level', direction: null }]]],
  ['그는 두 시즌을 뛰었다.', [['두 시즌', { kind: 'level', direction: null }]]],
  // Subjects.
  [
    '2021년 5조1000억원에 불과했던 수주 잔액이 늘었다.',
    [['5조1000억원', { subject: '수주 잔액', period: year(2021) }]],
  ],
  ['총 1200억원을 들여 짓는 평택 공장이 문을 연다.', [['1200억원', { subject: '평택 공장' }]]],
  ['주당 500원의 분기배당을 결의했다.', [['500원', { subject: '분기배당' }]]],
  [
    '65세 이상 인구의 43%는 일한다.',
    [
      ['65세', { kind: 'limit', qualifier: 'at_least', subject: '인구' }],
      ['43%', { subject: '인구' }],
    ],
  ],
  [
    '남성(5.1%)이 여성(4.7%)보다 많았다.',
    [
      ['5.1%', { subject: '남성' }],
      ['4.7%', { subject: '여성' }],
    ],
  ],
  [
    'HWB는 한빛항공이 51%, WB전자가 49%를 냈다.',
    [
      ['51%', { subject: '한빛항공' }],
      ['49%', { subject: 'WB전자' }],
    ],
  ],
  ['3년 만기 국고채 금리는 연 2.9%였다.', [['2.9%', { subject: '3년 만기 국고채 금리' }]]],
  [
    '시 예산안을 올해보다 5.6% 늘어난 12조원으로 편성했다.',
    [
      ['5.6%', { basis: 'yoy' }],
      ['12조원', { subject: '시 예산안' }],
    ],
  ],
  [
    '경찰은 조직원 23명을 붙잡아 이 중 9명을 구속하고 나머지 14명을 송치했다.',
    [
      ['23명', { subject: '조직원' }],
      ['9명', { subject: '조직원' }],
      ['14명', { subject: '조직원' }],
    ],
  ],
  // What a number is told of where no noun before it has a particle of its own.
  ['교통비 지원에는 총 40억원이 쓰였다.', [['40억원', { subject: '교통비 지원' }]]],
  ['개표에는 4시간 30분이 걸렸다.', [['4시간 30분', { subject: '개표' }]]],
  ['상용화까지 6년은 걸린다.', [['6년', { subject: '상용화' }]]],
  ['남은 보증금만 70억원이다.', [['70억원', { subject: '보증금' }]]],
  ['손실의 약 4분의 1이 메워졌다.', [['4분의 1', { subject: '손실' }]]],
  [
    '시는 봉투에 장당 3달러(약 4200원)의 부담금을 물린다.',
    [
      ['3달러', { subject: '부담금' }],
      ['4200원', { subject: '부담금' }],
    ],
  ],
  ['가게는 월 8만원인 구독료를 없앴다.', [['8만원', { subject: '구독료' }]]],
  ['트럭이 비탈로 굴러 3명이 숨졌다.', [['3명', { subject: '트럭' }]]],
  [
    '중개인 9명 중 6명에게는 벌금 500만원이, 3명에게는 벌금 200만원이 선고됐다.',
    [
      ['9명', {}],
      ['6명', { subject: '중개인' }],
      ['500만원', {}],
      ['3명', { subject: '중개인' }],
      ['200만원', {}],
    ],
  ],
  [
    '서울 만 19세 이상 남녀 800명에게 물었다.',
    [
      ['19세', { kind: 'limit', subject: '남녀' }],
      ['800명', { subject: '남녀' }],
    ],
  ],
  // Who says so.
  ['한빛은행은 순이익이 3% 늘었다고 밝혔다.', [['3%', { attribution: '한빛은행', subject: '순이익' }]]],
  [
    '통계청이 12일 발표한 고용동향에 따르면 지난달 취업자는 2천904만명이다.',
    [['2천904만명', { attribution: '통계청', subject: '취업자', period: { start: '2025-10-01', end: '2025-10-31' } }]],
  ],
  ['국립축산원 자료에 따르면 소 5마리가 죽었다.', [['5마리', { attribution: '국립축산원' }]]],
  [
    '미래증권은 목표주가를 28만원에서 24만원으로 낮췄고, 증권사 8곳이 뒤를 따랐다.',
    [
      ['28만원', { attribution: '미래증권' }],
      ['24만원', { attribution: '미래증권' }],
      ['8곳', { attribution: null }],
    ],
  ],
  ['흑자 전환 시점은 당초보다 두 분기 늦은 하반기로 제시했다.', [['두 분기', { value: 6, attribution: null }]]],
  // Straight quotation marks are marks too, and who speaks stands straight before them.
  [
    '보고서는 지난주에 나왔고, 윤가람(34) 박사는 "2년간 표본 80개를 모았다"고 말했다.',
    [
      ['34', { attribution: null }],
      ['2년간', { attribution: '윤가람(34) 박사' }],
      ['80개', { attribution: '윤가람(34) 박사', subject: '표본' }],
    ],
  ],
  [
    '텃밭 두 곳을 가꾸는 한모(61)씨는 "배추 값이 30% 내렸다"며 "올해는 200포기만 심었다"고 했다.',
    [
      ['두 곳', { attribution: null }],
      ['61', { attribution: null }],
      ['30%', { attribution: '한모(61)씨', subject: '배추 값' }],
      ['200포기', { attribution: '한모(61)씨' }],
    ],
  ],
  [
    '노을리서치가 주민 900명을 조사한 결과 찬성은 61%였다.',
    [
      ['900명', {}],
      ['61%', { attribution: '노을리서치' }],
    ],
  ],
  [
    '김도현 새봄연구소 소장(58)은 "물가가 3% 오를 것"이라고 내다봤다.',
    [
      ['58', { attribution: null, subject: '김도현 새봄연구소 소장' }],
      ['3%', { attribution: '김도현 새봄연구소 소장', modality: 'forecast' }],
    ],
  ],
  ['올해 신생아 수는 1만명이다.', [['1만명', { subject: '신생아 수' }]]],
  // What is expected, meant, or only supposed.
  ['내년 매출은 3조원을 넘을 전망이다.', [['3조원', { modality: 'forecast', period: year(2026) }]]],
  ['시는 2028년까지 버스를 200대로 늘릴 계획이다.', [['200대', { modality: 'target' }]]],
  ['소상공인에게 25만원씩 지급하겠다고 말했다.', [['25만원', { modality: 'target' }]]],
  [
    '요금은 1500원에서 1700원으로 200원 올릴 계획이다.',
    [
      ['1500원', { modality: 'reported' }],
      ['1700원', { modality: 'target' }],
      ['200원', { modality: 'target', kind: 'change' }],
    ],
  ],
  ['시장 전망치(612억원)를 밑돌았다.', [['612억원', { modality: 'forecast' }]]],
  ['소방서 추산 2억3천만원의 피해가 났다.', [['2억3천만원', { modality: 'estimate' }]]],
  ['찬성이 31명 이상이면 통과된다.', [['31명', { modality: 'hypothetical' }]]],
  ['손실은 38억원이었지만 내년에는 이익을 낼 전망이다.', [['38억원', { modality: 'reported' }]]],
  [
    '지난해 수주한 1조4000억원 규모의 계약을 위한 공장은 거점이 될 것으로 기대된다.',
    [['1조4000억원', { modality: 'reported', period: year(2024) }]],
  ],
  ["주민 62%가 '떠날 것'이라고 답했다.", [['62%', { modality: 'reported' }]]],
  [
    '그는 "증설에 2년이 걸린다"면서 "내년 매출이 3조원을 넘을 것"이라고 내다봤다.',
    [
      ['2년', { modality: 'reported' }],
      ['3조원', { modality: 'forecast' }],
    ],
  ],
  // Times.
  ['오는 12월 3일 버스 200대를 더 달린다.', [['200대', { period: { start: '2025-12-03', end: '2025-12-03' } }]]],
  [
    '2022년 19조원이던 잔액은 지난 3분기 31조원이 됐다.',
    [
      ['19조원', { period: year(2022), subject: '잔액' }],
      ['31조원', { period: { start: '2025-07-01', end: '2025-09-30' }, subject: '잔액' }],
    ],
  ],
  ['14일 통계청에 따르면 취업자는 2만명 늘었다.', [['2만명', { period: null }]]],
  [
    '2022년 3월부터 올해 8월까지 손실은 46억원이다.',
    [['46억원', { period: { start: '2022-03-01', end: '2025-08-31' } }]],
  ],
  ['올해 들어 수출은 3% 늘었다.', [['3%', { period: { start: '2025-01-01', end: '2025-11-20' } }]]],
  ['1~10일 수출은 3% 늘었다.', [['3%', { period: { start: '2025-11-01', end: '2025-11-10' } }]]],
  ['4분기 매출은 7000억원으로 예상된다.', [['7000억원', { period: { start: '2025-10-01', end: '2025-12-31' } }]]],
  ['상반기 매출은 7000억원이다.', [['7000억원', { period: { start: '2025-01-01', end: '2025-06-30' } }]]],
  ['다음 달 7일 트램 12대를 들인다.', [['12대', { period: { start: '2025-12-07', end: '2025-12-07' } }]]],
  ['지난달 2∼4일 관람객 5천명이 찾았다.', [['5천명', { period: { start: '2025-10-02', end: '2025-10-04' } }]]],
  ['지난해 같은 기간보다 매출이 3% 늘었다.', [['3%', { basis: 'yoy', period: null }]]],
  // Lists: one verb for several nouns, and what stands in brackets.
  [
    '정유(3.1%)와 조선(2.4%)이 강세를 보였고 항공(-1.2%)은 내렸다.',
    [
      ['3.1%', { kind: 'change', direction: 'up', subject: '정유' }],
      ['2.4%', { kind: 'change', direction: 'up', subject: '조선' }],
      ['-1.2%', { kind: 'change', direction: 'down', subject: '항공' }],
    ],
  ],
  [
    '인도(7.2%), 터키(3.5%) 등에서 늘었다.',
    [
      ['7.2%', { kind: 'change', direction: 'up', subject: '인도' }],
      ['3.5%', { kind: 'change', direction: 'up', subject: '터키' }],
    ],
  ],
  [
    '전년보다 건수는 21%, 피해액은 1.8배 늘었다.',
    [
      ['21%', { kind: 'change', direction: 'up', basis: 'yoy', subject: '건수' }],
      ['1.8배', { kind: 'change', direction: 'up', basis: 'yoy', subject: '피해액' }],
    ],
  ],
  [
    '쌀 판매가 12억원으로 4%, 콩 판매가 3억원으로 2% 늘었다.',
    [
      ['12억원', { direction: 'up' }],
      ['4%', { kind: 'change', direction: 'up' }],
      ['3억원', { direction: 'up' }],
      ['2%', { kind: 'change', direction: 'up' }],
    ],
  ],
  [
    '40대가 38%로 가장 많고 50대 27%, 30대 14% 순이다.',
    [
      ['38%', { kind: 'share' }],
      ['27%', { kind: 'share' }],
      ['14%', { kind: 'share' }],
    ],
  ],
  ['대만 수출은 보합(0.0%)이었다.', [['0.0%', { kind: 'change', direction: 'flat' }]]],
  // What it moved from.
  [
    '수당은 초등생 20만원에서 30만원으로, 중학생 30만원에서 40만원으로 오른다.',
    [
      ['20만원', { previous: null }],
      ['30만원', { direction: 'up', previous: { value: 200_000 } }],
      ['30만원', { previous: null }],
      ['40만원', { direction: 'up', previous: { value: 300_000 } }],
    ],
  ],
  [
    '공사비가 당초 80억원에서 96억원으로 20% 증액됐다.',
    [
      ['80억원', { basis: null }],
      ['96억원', { direction: 'up', basis: 'previous', previous: { value: 8_000_000_000 } }],
      ['20%', { kind: 'change', direction: 'up', basis: 'previous' }],
    ],
  ],
  [
    '이동 시간이 3시간에서 1시간 20분으로 단축됐다.',
    [
      ['3시간', { direction: null }],
      ['1시간 20분', { direction: 'down', previous: { value: 3 } }],
    ],
  ],
  [
    '2분기 순이익은 9조원으로 작년 같은 기간(8조원)보다 12.5% 늘었다.',
    [
      ['9조원', { direction: 'up', basis: 'yoy', subject: '순이익' }],
      ['8조원', { direction: null, subject: '순이익', period: { start: '2024-04-01', end: '2024-06-30' } }],
      ['12.5%', { kind: 'change', direction: 'up', basis: 'yoy' }],
    ],
  ],
  // Bounds, and how far from one.
  [
    '실적은 시장 전망치(900억원)를 7.5% 웃도는 수준이다.',
    [
      ['900억원', { modality: 'forecast' }],
      ['7.5%', { kind: 'change', direction: 'up', basis: 'previous', qualifier: 'exact' }],
    ],
  ],
  ['매출은 5조원을 처음 넘어섰다.', [['5조원', { qualifier: 'more_than' }]]],
  [
    '시속 72㎞(초속 20m) 이상의 바람이 불었다.',
    [
      ['72㎞', { qualifier: 'at_least' }],
      ['20m', { qualifier: 'at_least' }],
    ],
  ],
  ['소득 하위 60% 이하에게 준다.', [['60%', { kind: 'limit', qualifier: 'at_most' }]]],
  // Not every number before a verb moves.
  ['금리를 세 차례 연속 인상했다.', [['세 차례', { kind: 'level', direction: null }]]],
  ['팀은 4연패에 빠졌다.', [['4연패', { kind: 'level', direction: null }]]],
  [
    '금값은 1.1% 내린 온스당 2400달러였다.',
    [
      ['1.1%', { kind: 'change', direction: 'down' }],
      ['2400달러', { kind: 'level', direction: 'down' }],
    ],
  ],
  // Shares.
  ['사업비는 전체 예산의 14%로 나타났다.', [['14%', { kind: 'share' }]]],
  [
    '구독자는 9%인 30만 명이다.',
    [
      ['9%', { kind: 'share' }],
      ['30만 명', { kind: 'level' }],
    ],
  ],
  // Things with a size, and who speaks behind them.
  ['새벽에 15톤 트럭이 뒤집혔다.', [['15톤', { subject: '트럭' }]]],
  ['12만㎡ 부지에 들어선다.', [['12만㎡', { subject: '부지' }]]],
  ['회사는 30% 관세 때문에 손해를 봤다.', [['30%', { subject: '관세' }]]],
  ['도로 폭이 6m인 마을이다.', [['6m', { subject: '도로 폭' }]]],
  ['별의 지름은 태양의 3배이다.', [['3배', { subject: '별의 지름' }]]],
  ['승객 가운데 세 명은 어린이였다.', [['세 명', { subject: '승객' }]]],
  ['새 칩 ‘한빛3’ 두 개가 들어간다.', [['두 개', { subject: '한빛3' }]]],
  [
    '내년 수출이 4% 줄 것이라는 게 연구원의 분석이다.',
    [['4%', { kind: 'change', direction: 'down', attribution: '연구원' }]],
  ],
  ['업계에서는 올해 판매량을 30만대로 보고 있다.', [['30만대', { attribution: '업계', modality: 'forecast' }]]],
  ['해양연구원 집계를 보면 수온은 21도였다.', [['21도', { attribution: '해양연구원' }]]],
  ['군수는 "길을 4㎞ 넓히겠다"고 말했다.', [['4㎞', { attribution: '군수' }]]],
  ['연구팀은 망원경으로 두 차례 관측했다.', [['두 차례', { attribution: null }]]],
  // What is expected of one thing is not expected of all.
  [
    '예상 적설량은 산지 5㎝, 내륙 1㎝ 미만이다.',
    [
      ['5㎝', { modality: 'forecast' }],
      ['1㎝', { modality: 'forecast', qualifier: 'less_than' }],
    ],
  ],
  ['33일 주기로 돈다.', [['33일', { modality: 'reported' }]]],
  [
    '물가 상승률은 5.1%로 목표 상한선(4%)을 웃돌았다.',
    [
      ['5.1%', { modality: 'reported' }],
      ['4%', { kind: 'limit', modality: 'reported' }],
    ],
  ],
  ['올해 판매 목표를 40만대로 잡았다.', [['40만대', { modality: 'target' }]]],
  [
    '상장사 20곳의 이익은 3조원으로 추정된다.',
    [
      ['20곳', { modality: 'reported' }],
      ['3조원', { modality: 'estimate' }],
    ],
  ],
  // Times that belong to something else.
  ['19일 12월 인도분 원유는 60달러였다.', [['60달러', { period: { start: '2025-11-19', end: '2025-11-19' } }]]],
  ['1940년 진주에서 태어난 고인은 책 30권을 썼다.', [['30권', { period: null, subject: '책' }]]],
  [
    '물량은 지난해 절반 수준인 2만 가구이다.',
    [
      ['절반', { period: null }],
      ['2만 가구', { period: null }],
    ],
  ],
  [
    '생산지수는 105.3(2020년=100)으로 전월보다 0.4% 올랐다.',
    [
      ['105.3', { period: null }],
      ['0.4%', { period: null, basis: 'mom' }],
    ],
  ],
  // What a number is compared with is not the time of the next.
  [
    '승객은 2019년(9천만명)을 4% 웃돌았다.',
    [
      ['9천만명', { period: year(2019), subject: '승객' }],
      ['4%', { kind: 'change', direction: 'up', period: null }],
    ],
  ],
  ['지난해 승객은 2023년보다 6% 늘었다.', [['6%', { basis: 'yoy', period: year(2024) }]]],
  ['10월 승객은 9월보다 6% 늘었다.', [['6%', { basis: 'mom', period: { start: '2025-10-01', end: '2025-10-31' } }]]],
  ['승객은 지난 6월부터 2% 늘었다.', [['2%', { period: { start: '2025-06-01', end: '2025-11-20' } }]]],
  [
    '쌀값은 5만2천원 선으로 한 달 전 4만9천원보다 6% 올랐다.',
    [
      ['5만2천원', { direction: 'up', basis: 'mom' }],
      ['4만9천원', { direction: null }],
      ['6%', { kind: 'change', direction: 'up', basis: 'mom' }],
    ],
  ],
  [
    '전망치를 2%로 유지하면서도 물가는 1.9%에서 2.1%로 올려 잡았다.',
    [
      ['2%', { previous: null }],
      ['1.9%', { previous: null }],
      ['2.1%', { previous: { value: 1.9 }, modality: 'forecast' }],
    ],
  ],
  [
    '근무는 8시간으로 2시간 짧아졌다.',
    [
      ['8시간', {}],
      ['2시간', { kind: 'change', direction: 'down' }],
    ],
  ],
  ['혈중알코올농도 0.2% 상태였다.', [['0.2%', { subject: '혈중알코올농도' }]]],
  ['금리 차는 상단 기준 1.5%포인트이다.', [['1.5%포인트', { subject: '금리 차' }]]],
  [
    '위원 7명 중 5명은 금리를 유지해야 한다는 의견을 냈고 2명은 반대했다.',
    [
      ['7명', { subject: '위원' }],
      ['5명', { subject: '위원' }],
      ['2명', { subject: '위원' }],
    ],
  ],
  ['연구진은 80곳의 자료를 분석했다.', [['80곳', { attribution: null }]]],
  ['연구진은 80곳이 위험하다고 분석했다.', [['80곳', { attribution: '연구진' }]]],
  ['과학원은 기온이 3도 오를 것이라는 분석을 내놨다.', [['3도', { attribution: '과학원', modality: 'forecast' }]]],
  [
    '총재는 "환율이 1500원을 넘으면 물가가 0.3% 오른다"고 말했다.',
    [
      ['1500원', { modality: 'hypothetical' }],
      ['0.3%', { modality: 'hypothetical', attribution: '총재' }],
    ],
  ],
  // Levels and their sizes by their order.
  [
    '매출은 8조원, 이익은 1조원으로 각각 1년 전보다 12%, 30% 늘었다.',
    [
      ['8조원', { direction: 'up', basis: 'yoy', subject: '매출' }],
      ['1조원', { direction: 'up', basis: 'yoy', subject: '이익' }],
      ['12%', { kind: 'change', direction: 'up', subject: '매출' }],
      ['30%', { kind: 'change', direction: 'up', subject: '이익' }],
    ],
  ],
  [
    '1분기 손해율은 128%로 지난해 같은 기간의 118%에 견줘 10%포인트 높아졌다.',
    [
      ['128%', { direction: 'up', basis: 'yoy', subject: '손해율' }],
      ['118%', { direction: null, period: { start: '2024-01-01', end: '2024-03-31' } }],
      ['10%포인트', { kind: 'change', direction: 'up', basis: 'yoy', subject: '손해율' }],
    ],
  ],
  [
    '기금은 90조원으로 지난해 말 80조원 대비 10조원 증가(12.5%)했다.',
    [
      ['90조원', { kind: 'level' }],
      ['80조원', { kind: 'level' }],
      ['10조원', { kind: 'change', direction: 'up', period: null }],
      ['12.5%', { kind: 'change', direction: 'up' }],
    ],
  ],
  [
    '수익률은 국내주식 7%, 해외주식 5% 순으로 높았다.',
    [
      ['7%', { kind: 'level', direction: null, subject: '국내주식' }],
      ['5%', { kind: 'level', direction: null, subject: '해외주식' }],
    ],
  ],
  [
    '연령대별로는 30대가 41%, 20대 22%가 뒤를 이었다.',
    [
      ['41%', { kind: 'share' }],
      ['22%', { kind: 'share' }],
    ],
  ],
  // What stands by the way, and what a number is reckoned by.
  ['요금은 부담 완화를 위해 매년 5%씩 줄어든다.', [['5%', { subject: '요금' }]]],
  ['가입자의 평균소득인 309만원을 기준으로 한다.', [['309만원', { subject: '평균소득' }]]],
  ['계약금액은 지난해 매출액 대비 17%를 차지한다.', [['17%', { subject: '계약금액', period: null, kind: 'share' }]]],
  ['수박은 한 통에 3만원을 넘어섰다.', [['3만원', { subject: '수박', qualifier: 'more_than' }]]],
  ['약값만 매달 8만원이 든다.', [['8만원', { subject: '약값' }]]],
  ['혐의 가운데 148억원만 인정됐다.', [['148억원', { subject: '혐의' }]]],
  ['회사는 2조원 규모의 ‘3차 실행계약’을 맺었다.', [['2조원', { subject: '3차 실행계약' }]]],
  [
    '선수 156명 중 47번째였다.',
    [
      ['156명', {}],
      ['47번째', { kind: 'rank', value: 47 }],
    ],
  ],
  ['값은 한 95% 맞다.', [['95%', { qualifier: 'approximate' }]]],
  // Conditions of their own, and what only follows.
  [
    '요금을 50원 올리면 수입이 9억원 늘어날 것으로 기대한다.',
    [
      ['50원', { modality: 'hypothetical' }],
      ['9억원', { modality: 'forecast' }],
    ],
  ],
  [
    '그는 "월세 35만원을 내고 나면 남는 게 없다"며 "약값이 8만원이다"라고 말했다.',
    [
      ['35만원', { modality: 'reported' }],
      ['8만원', { modality: 'reported' }],
    ],
  ],
  ['연구원은 성공률을 95% 이상으로 보고 있다.', [['95%', { attribution: '연구원', modality: 'estimate' }]]],
  ['환자 중 4명은 2023년에 떠났다.', [['4명', { period: year(2023) }]]],
  // Groups, and movements in their brackets.
  [
    '연령별로는 60세 이상에서 3만명, 30대에서 2만명 늘었으나 20대(-4만명)에서는 줄었다.',
    [
      ['60세', { kind: 'limit' }],
      ['3만명', { kind: 'change', direction: 'up', subject: '60세 이상' }],
      ['2만명', { kind: 'change', direction: 'up', subject: '30대' }],
      ['-4만명', { kind: 'change', direction: 'down', value: -40_000, subject: '20대' }],
    ],
  ],
  ['계약금은 총액의 5%다.', [['5%', { kind: 'share' }]]],
  ['이 가운데 60%는 여성이다.', [['60%', { kind: 'share' }]]],
  ['피해를 봤다고 답한 학생이 2%로 집계됐다.', [['2%', { kind: 'share', subject: '학생' }]]],
  [
    '유형은 폭언이 39%로 가장 많았으며 따돌림(16%)과 폭행(14%)이 뒤를 이었다.',
    [
      ['39%', { kind: 'share' }],
      ['16%', { kind: 'share' }],
      ['14%', { kind: 'share' }],
    ],
  ],
  ['주가는 8만원으로 상한가를 기록했다.', [['8만원', { kind: 'level' }]]],
  ['값은 1년 전보다 18% 비쌉니다.', [['18%', { kind: 'change', direction: 'up', basis: 'yoy' }]]],
  ['연간 목표(90억원)를 채웠다.', [['90억원', { modality: 'target' }]]],
  [
    '이익은 8% 줄어 시장 기대치(760억원)를 밑돌았다.',
    [
      ['8%', { kind: 'change', direction: 'down', modality: 'reported' }],
      ['760억원', { modality: 'forecast' }],
    ],
  ],
  ['지난해 1차 조사보다 3% 늘었다.', [['3%', { basis: 'yoy' }]]],
  ['회사는 수익성이 낮은 300곳을 닫았다.', [['300곳', { direction: null, subject: '회사' }]]],
  [
    "소설 '겨울'이 출간 두 달 만에 3만 부를 팔았다.",
    [
      ['두 달', {}],
      ['3만 부', { subject: '겨울' }],
    ],
  ],
  [
    '학회는 값이 2% 오를 것으로 내다봤는데, 쌀이 1%포인트를 끌어올린 것으로 분석했다.',
    [
      ['2%', { attribution: '학회' }],
      ['1%포인트', { attribution: '학회', kind: 'change', direction: 'up' }],
    ],
  ],
  // What only looks like a movement, a bound, a forecast.
  [
    '지난해 -0.2%에서 플러스로 돌아서, 시장 예상(0.4%)을 0.2%포인트 웃돌았다.',
    [
      ['-0.2%', { period: year(2024) }],
      ['0.4%', { previous: null, direction: null, modality: 'forecast' }],
      ['0.2%포인트', { kind: 'change', direction: 'up', basis: 'previous', modality: 'reported' }],
    ],
  ],
  [
    '감염되면 치명률이 0.5%에서 4%까지 높아질 수 있다.',
    [
      ['0.5%', { previous: null }],
      ['4%', { direction: 'up', previous: { value: 0.5 } }],
    ],
  ],
  [
    '적자는 전년 동기(-132억원)보다 35% 줄었다.',
    [
      ['-132억원', { kind: 'level', direction: null }],
      ['35%', { basis: 'yoy' }],
    ],
  ],
  [
    '대통령은 "미사일 240기, 폭탄 1700발이 떨어졌다"며 지원을 요청했다.',
    [
      ['240기', { kind: 'level', direction: null, attribution: '대통령' }],
      ['1700발', { kind: 'level', direction: null, attribution: '대통령' }],
    ],
  ],
  [
    '1명이 넘어져 5위에 그쳤다.',
    [
      ['1명', { qualifier: 'exact' }],
      ['5위', {}],
    ],
  ],
  ['비용은 3만원을 넘지 않는다.', [['3만원', { qualifier: 'at_most' }]]],
  ['성장률은 2%를 소폭 밑돈다.', [['2%', { qualifier: 'less_than' }]]],
  ['금값이 4천달러 선을 다시 뚫었다.', [['4천달러', { qualifier: 'more_than' }]]],
  ['인구가 3만명 선 아래로 내려갔다.', [['3만명', { kind: 'level', direction: 'down', qualifier: 'less_than' }]]],
  ['소비는 0.3% 느는 데 그쳤다.', [['0.3%', { kind: 'change', direction: 'up', subject: '소비' }]]],
  ['노동자는 인력의 62%에 달한다.', [['62%', { kind: 'share' }]]],
  ['매출은 첫 주에만 42억원이었다.', [['42억원', { subject: '매출' }]]],
  [
    '시는 3만명이 올 것으로 보고 예산 9억원을 잡았다.',
    [
      ['3만명', { modality: 'forecast' }],
      ['9억원', { subject: '예산' }],
    ],
  ],
  ['은행은 19일 생산이 3% 늘었다고 밝혔다.', [['3%', { period: null, attribution: '은행' }]]],
  [
    '65세 이상이 전체의 43%를 차지한다.',
    [
      ['65세', {}],
      ['43%', { kind: 'share', subject: '65세 이상' }],
    ],
  ],
  ['임신부는 27∼36주에 접종한다.', [['27∼36주', { unit: { type: 'duration', code: 'wk' } }]]],
  // Who answers, what is compared, what a price is told for.
  [
    '전문가 10명 중 7명은 내년 집값이 3% 오를 것으로 내다봤다.',
    [
      ['10명 중 7명', { modality: 'reported', period: null, subject: '전문가' }],
      ['3%', { kind: 'change', direction: 'up', modality: 'forecast', period: year(2026) }],
    ],
  ],
  [
    '총지출 728조원은 올해 본예산(673조원)보다 8% 많은 규모다.',
    [
      ['728조원', { subject: '총지출', period: null }],
      ['673조원', { subject: '본예산', period: year(2025) }],
      ['8%', { kind: 'change', direction: 'up', basis: 'yoy', subject: '총지출' }],
    ],
  ],
  [
    '대상은 만 8세 미만에서 만 9세 미만으로 넓어진다.',
    [
      ['8세', { kind: 'limit', previous: null, subject: '대상' }],
      ['9세', { kind: 'limit', direction: 'up', previous: { value: 8 }, subject: '대상' }],
    ],
  ],
  ['부담은 주문 한 건당 평균 1240원 늘었다.', [['1240원', { kind: 'change', subject: '부담' }]]],
  [
    '전공의는 141명으로 갈등 전 236명에서 40% 감소했다.',
    [
      ['141명', { direction: 'down', previous: { value: 236 }, subject: '전공의' }],
      ['236명', { subject: '전공의' }],
      ['40%', { kind: 'change', direction: 'down' }],
    ],
  ],
  ['소설이 발매 첫 주 8만 부 팔렸다.', [['8만 부', { subject: '소설' }]]],
  [
    '나라빚은 3조원까지 불어나 소득 대비 51%에 이른다.',
    [
      ['3조원', {}],
      ['51%', { subject: '나라빚' }],
    ],
  ],
  ['흉부외과는 21%로 최저였다.', [['21%', { subject: '흉부외과' }]]],
  [
    '감축 목표는 생산능력(900만톤)의 20%인 180만톤이다.',
    [
      ['900만톤', { modality: 'reported' }],
      ['20%', { kind: 'share', modality: 'target' }],
      ['180만톤', { modality: 'target' }],
    ],
  ],
  // Found in real articles.
  [
    '2023년 2600명이던 이용자는 2024년 3200명으로 23% 늘었다.',
    [
      ['2600명', { subject: '이용자', period: year(2023) }],
      ['3200명', { direction: 'up', previous: { value: 2600 }, period: year(2024) }],
      ['23%', { kind: 'change', direction: 'up' }],
    ],
  ],
  [
    '환자는 지난 2020년에서 2024년까지 5년 사이 2배로 늘었다.',
    [
      ['5년', {}],
      ['2배', { subject: '환자', period: { start: '2020-01-01', end: '2024-12-31' } }],
    ],
  ],
  ['보험료가 평균 70만원인 점을 고려했다.', [['70만원', { subject: '보험료' }]]],
  ['조사 대상인 42개국을 골랐다.', [['42개국', { subject: '조사 대상' }]]],
  ['보험업계에서는 3% 올려야 한다고 주장했다.', [['3%', { attribution: '보험업계' }]]],
  ['서울, 부산 등 전국 148개 역에 놓았다.', [['148개', { subject: '역' }]]],
  ['비용이 10조원을 훌쩍 웃돈다.', [['10조원', { qualifier: 'more_than' }]]],
  [
    '구매는 1분기 9천억원으로 전 분기의 2조원보다 감소했다.',
    [
      ['9천억원', { direction: 'down', basis: 'qoq' }],
      ['2조원', { kind: 'level', direction: null }],
    ],
  ],
  ['승객은 2019년 같은 기간의 103%에 해당한다.', [['103%', { period: null }]]],
  ['설비를 달면 한 달 전기료가 5만원 줄어든다.', [['5만원', { basis: null, subject: '전기료' }]]],
  ['비용은 6조원으로 추산됩니다.', [['6조원', { modality: 'estimate' }]]],
  ['노동자 10명이 추락했다.', [['10명', { kind: 'level', direction: null }]]],
  [
    '벌은 3년이 아니라 1년 8개월이다.',
    [
      ['3년', {}],
      ['1년 8개월', { subject: '벌' }],
    ],
  ],
  [
    '한울과 나래의 전망치는 각각 1.9%, 2.1%다.',
    [
      ['1.9%', { subject: '한울' }],
      ['2.1%', { subject: '나래' }],
    ],
  ],
  ['그는 지난달 대출 이자로 142만원을 냈다.', [['142만원', { subject: '대출 이자' }]]],
  ['연구소는 올해 성장률을 2.1%로 제시했다.', [['2.1%', { modality: 'forecast' }]]],
  ['그는 배상금으로 3억원을 제시했다.', [['3억원', { modality: 'reported', subject: '배상금' }]]],
  ['지난달 같은 기간에는 21% 늘었다.', [['21%', { basis: null, period: { start: '2025-10-01', end: '2025-10-31' } }]]],
  [
    '연구원은 올해 경제가 1.8% 성장하고 내년에는 2.1%로 회복할 것이라고 밝혔다.',
    [
      ['1.8%', { subject: '경제', period: year(2025) }],
      ['2.1%', { subject: '경제', period: year(2026), attribution: '연구원' }],
    ],
  ],
  ['협회가 18일 공개한 설문에서 전문의 90명이 답했다.', [['90명', { subject: '전문의', period: null }]]],
  ['업계는 공사비가 3% 더 들 것이라며 반발했다.', [['3%', { attribution: '업계' }]]],
  [
    '정책처는 대상을 줄이면 9조원을 아낄 수 있다고 분석했다.',
    [['9조원', { modality: 'hypothetical', attribution: '정책처' }]],
  ],
  ['장관은 9명이 더 필요하다고 본다.', [['9명', { attribution: '장관' }]]],
  // Fragments and verb forms that are no subject.
  [
    '코스피는 2% 올랐다. 장 초반 0.7% 뛰며 4160선을 넘봤다.',
    [
      ['2%', {}],
      ['0.7%', { subject: '코스피', kind: 'change', direction: 'up' }],
      ['4160선', { subject: '코스피' }],
    ],
  ],
  ['천막은 단속반이 나오자 10분도 안 돼 사라졌다.', [['10분', { subject: '천막' }]]],
  [
    '분양가는 최고 17억원이다. 84㎡ 기준으로 15억원대 중반에서 시작한다.',
    [
      ['17억원', {}],
      ['84㎡', {}],
      ['15억원대', { subject: '분양가', min: 1_500_000_000, max: 1_600_000_000 }],
    ],
  ],
  [
    '상승 종목은 상한가 3개를 포함해 362개였다.',
    [
      ['3개', { subject: '상한가' }],
      ['362개', { subject: '상승 종목' }],
    ],
  ],
  ['가입 기간이 2년 이상인 세대주만 신청한다.', [['2년', { subject: '가입 기간' }]]],
  ['18세 이상인 주민이 투표한다.', [['18세', { subject: '주민' }]]],
  ['교통은 편하다. 수색역까지는 900m 남짓이다.', [['900m', { subject: '수색역' }]]],
  [
    '항셍은 3% 하락, 자취안지수는 보합(0.01%↑)이었다.',
    [
      ['3%', {}],
      ['0.01%', { subject: '자취안지수' }],
    ],
  ],
  ['수색동에 1283가구 규모 대단지 아파트가 들어선다.', [['1283가구', { subject: '대단지 아파트' }]]],
  [
    '경찰은 1㎏짜리 골드바 22개를 압수했다.',
    [
      ['1㎏', { subject: '골드바' }],
      ['22개', { subject: '골드바' }],
    ],
  ],
  ['통장에 남은 것은 7천원뿐이다.', [['7천원', { subject: '통장에 남은 것' }]]],
  ['법원은 3억원을 추징했다.', [['3억원', { subject: '추징' }]]],
  ['하루 2% 수익을 내걸었다.', [['2%', { subject: '수익' }]]],
  [
    '분양가는 높지만 옆 단지 면적이 2억원에 팔린 것과 비교하면 시세보다 3000만원 싸다.',
    [
      ['2억원', {}],
      ['3000만원', { kind: 'change', direction: 'down', subject: '분양가' }],
    ],
  ],
  // Limits, shares, bounds.
  ['대출이 6억원으로 묶여 살 수 없다.', [['6억원', { kind: 'limit', subject: '대출' }]]],
  ['물건을 5개로 묶어 팔았다.', [['5개', { kind: 'level' }]]],
  ['피해자의 60% 이상은 고령층이었다.', [['60%', { kind: 'share', qualifier: 'at_least', subject: '피해자' }]]],
  ['이씨는 일주일 안에 상고할 수 있다.', [['일주일', { qualifier: 'at_most' }]]],
  ['상자 3개 안에 돈이 있었다.', [['3개', { qualifier: 'exact' }]]],
  // Movements told by what is gone, and levels that a second clause moves.
  [
    '예탁금은 열흘 새 5조원 가까이 빠져나갔다.',
    [
      ['열흘', {}],
      ['5조원', { kind: 'change', direction: 'down' }],
    ],
  ],
  ['관객 30명이 빠져나갔다.', [['30명', { kind: 'level', direction: null }]]],
  [
    '지난해 사기는 5,908건 접수돼 전년(4,113건)보다 43.6% 늘었다.',
    [
      ['5,908건', { kind: 'level', direction: 'up', basis: 'yoy', period: year(2024) }],
      ['4,113건', { kind: 'level', direction: null, period: year(2023) }],
      ['43.6%', { kind: 'change', direction: 'up', basis: 'yoy', subject: '사기' }],
    ],
  ],
  ['올해 하반기 물량이 상반기의 70%에도 못 미친다.', [['70%', { period: { start: '2025-07-01', end: '2025-12-31' } }]]],
  // What is quoted, drafted, or only a bound.
  [
    '조 연구원은 “이익은 내년 35% 늘어 상단이 열려 있다”고 말했다.',
    [['35%', { modality: 'forecast', attribution: '조 연구원' }]],
  ],
  ['정부는 문턱을 5억원으로 낮추는 개정안을 냈다.', [['5억원', { modality: 'target' }]]],
  ['이득액이 50억원 이상이면 가중 처벌한다.', [['50억원', { modality: 'reported', qualifier: 'at_least' }]]],
  ['50명 이상이 찬성하면 통과된다.', [['50명', { modality: 'hypothetical' }]]],
  [
    '재판부는 “한 사람이 3억원을 잃었고 두 명은 숨졌다”며 “무겁다”고 밝혔다.',
    [
      ['3억원', { attribution: '재판부' }],
      ['두 명', { attribution: '재판부' }],
    ],
  ],
  // A list in order of size goes on with what its first is told of.
  [
    '송파구가 0.47% 뛰었고 성동구(0.43%), 용산구(0.31%)가 뒤를 이었다.',
    [
      ['0.47%', { kind: 'change', direction: 'up', subject: '송파구' }],
      ['0.43%', { kind: 'change', direction: 'up', subject: '성동구' }],
      ['0.31%', { kind: 'change', direction: 'up', subject: '용산구' }],
    ],
  ],
  [
    '20대가 전체의 52%로 가장 많았고 60대 이상이 18%였다.',
    [
      ['52%', { kind: 'share' }],
      ['18%', { kind: 'share', subject: '60대 이상' }],
    ],
  ],
  ['호가가 24억원을 넘나든다.', [['24억원', { qualifier: 'approximate' }]]],
  // When, for how long, without what: no subjects.
  ['잔금은 입주 때 30%를 낸다.', [['30%', { subject: '잔금' }]]],
  ['유족은 애초 3억원을 청구했다.', [['3억원', { subject: '유족' }]]],
  ['최씨는 하루에 1억원을 보냈다.', [['1억원', { subject: '최씨' }]]],
  ['하락 종목은 상한가 없이 271개였다.', [['271개', { subject: '하락 종목' }]]],
  ['사건이 접수된 지 2년 만이다.', [['2년', { subject: '사건' }]]],
  [
    '어기면 2년 이상 5년 이하의 징역에 처한다.',
    [
      ['2년', { subject: '징역', qualifier: 'at_least' }],
      ['5년', { subject: '징역', qualifier: 'at_most' }],
    ],
  ],
  ['국내 펀드에서는 9800억원이 순유출됐다.', [['9800억원', { subject: '국내 펀드' }]]],
  ['8개가 올랐다.', [['8개', { kind: 'level', direction: null }]]],
  [
    '값이 10% 이상 빠질 수 있다고 경고했다.',
    [['10%', { kind: 'change', direction: 'down', modality: 'hypothetical' }]],
  ],
  ['난방비를 10% 낮출 수 있다.', [['10%', { modality: 'reported' }]]],
  [
    '박 연구원은 “내년 이익률은 14%까지 오를 것”이라며 “주가수익비율(PER) 9배는 낮다”고 설명했다.',
    [
      ['14%', { modality: 'forecast', period: year(2026) }],
      ['9배', { modality: 'reported', period: null, subject: '주가수익비율' }],
    ],
  ],
  // Whose movement it is, and which way.
  [
    '재범률은 22.5%로 전년(24.8%)보다 2.3%포인트 낮아졌다.',
    [
      ['22.5%', { direction: 'down', basis: 'yoy', subject: '재범률' }],
      ['24.8%', { direction: null, subject: '재범률' }],
      ['2.3%포인트', { kind: 'change', direction: 'down', basis: 'yoy' }],
    ],
  ],
  [
    '비트코인은 9만달러 아래로 밀렸다가 9만2천달러를 회복했다.',
    [
      ['9만달러', { direction: 'down' }],
      ['9만2천달러', { direction: null, subject: '비트코인' }],
    ],
  ],
  [
    '대성바이오는 임상 실패 소식에 하한가(-29.9%)로 떨어졌다.',
    [['-29.9%', { subject: '대성바이오', direction: 'down' }]],
  ],
  ['고점 12만달러에 견주면 낮다.', [['12만달러', { modality: 'reported' }]]],
  ['전문가 96명이 동결을 점쳤다.', [['96명', { modality: 'reported', subject: '전문가' }]]],
  ['관객 96만명이 들 것으로 예상했다.', [['96만명', { modality: 'forecast' }]]],
  ['용적률을 400%까지 완화하는 방안이 검토된다.', [['400%', { modality: 'target' }]]],
  // What is counted.
  ['단지는 지상 38층 6개 동으로 짓는다.', [['6개 동', { subject: '단지' }]]],
  [
    '수주 잔고는 3년 치 일감인 31조원이다.',
    [
      ['3년', {}],
      ['31조원', { subject: '일감' }],
    ],
  ],
  [
    '공정위는 제분업체 4곳에 과징금 3억원을 부과하고 2곳을 고발했다.',
    [
      ['4곳', { subject: '제분업체' }],
      ['3억원', { subject: '과징금' }],
      ['2곳', { subject: '제분업체' }],
    ],
  ],
  [
    '제분업체 4개사가 모였다. 4개사의 점유율은 75.8%다.',
    [
      ['4개사', { subject: '제분업체' }],
      ['4개사', { subject: '제분업체' }],
      ['75.8%', { subject: '점유율' }],
    ],
  ],
  ['재판부는 “8%만 갚았다”고 질타했다.', [['8%', { attribution: '재판부' }]]],
  ['회사는 “3명이 다쳤다”고 인정했다.', [['3명', { attribution: '회사' }]]],
  ['노조는 3억원을 요구했다.', [['3억원', { attribution: null }]]],
  ['증권가에서는 3% 오를 것으로 본다.', [['3%', { subject: null, modality: 'forecast' }]]],
  // Weather, and times that a verb ends.
  ['강원 산지에는 최대 5㎝의 눈이 쌓이겠다.', [['5㎝', { modality: 'forecast', subject: '눈' }]]],
  [
    '초속 20m의 강풍이 불고 파도는 4m까지 일겠다.',
    [
      ['20m', { modality: 'forecast' }],
      ['4m', { modality: 'forecast', subject: '파도' }],
    ],
  ],
  ['항체가 생기기까지는 2주가 걸린다.', [['2주', { subject: '항체' }]]],
  [
    '한울은 10억원을 썼지만 결승에는 한 차례만 올랐다.',
    [
      ['10억원', {}],
      ['한 차례', { subject: '한울' }],
    ],
  ],
  ['공장에서 난 불은 1시간 만에 꺼졌다.', [['1시간', { subject: '불' }]]],
  [
    '이달 9~15일 환자는 356명으로 전주(193명)보다 84% 많았다.',
    [
      ['356명', { period: { start: '2025-11-09', end: '2025-11-15' } }],
      ['193명', { period: null, subject: '환자' }],
      ['84%', { kind: 'change', direction: 'up', basis: 'wow' }],
    ],
  ],
  // What is told beside another, and whose words a quotation is.
  [
    '경비비가 38%, 청소비가 20%를 차지했다.',
    [
      ['38%', { kind: 'share', subject: '경비비' }],
      ['20%', { kind: 'share', subject: '청소비' }],
    ],
  ],
  ['㎡당 관리비는 1,295원이다.', [['1,295원', { subject: '관리비' }]]],
  ['이씨는 “40만원을 넘는다”고 푸념했다.', [['40만원', { attribution: '이씨' }]]],
  ['이주비로 가구당 5억원을 보장했다.', [['5억원', { subject: '이주비' }]]],
  ['김씨는 아버지에게서 10억원을 빌렸다.', [['10억원', { subject: '김씨' }]]],
  // The unit of the share before.
  [
    '지분은 한들이 55%, 대목이 45다.',
    [
      ['55%', { kind: 'share', subject: '한들' }],
      ['45', { kind: 'share', value: 45, unit: { type: 'percent', code: '%' }, subject: '대목' }],
    ],
  ],
  ['가격은 5만원, 번호는 7이다.', [['5만원', {}]]],
  // Who says so stands between what is said and its verb.
  [
    '침수 주택은 30채이며 이재민은 85명으로 집계됐다고 현지 소방이 1일(현지시간) 밝혔다.',
    [
      ['30채', { attribution: '현지 소방', subject: '침수 주택' }],
      ['85명', { attribution: '현지 소방', subject: '이재민' }],
    ],
  ],
  ['이번 지진은 12년 만에 가장 강했다고 GNS는 평가했다.', [['12년', { attribution: 'GNS', subject: '지진' }]]],
  // What is done for a time, and not who does it.
  ['두 정상은 2시간 동안 회담을 가졌다.', [['2시간', { subject: '회담' }]]],
  ['보험사들이 4년 연속 보험료를 내렸다.', [['4년', { subject: '보험료' }]]],
  [
    '인구는 9천명 줄어 73개월째 내리막을 탔다.',
    [
      ['9천명', {}],
      ['73개월째', { subject: '인구' }],
    ],
  ],
  ['단체는 500명으로 장학생을 늘렸다.', [['500명', { subject: '장학생', kind: 'level', direction: 'up' }]]],
  ['지자체는 20억원으로 시설을 늘렸다.', [['20억원', { kind: 'level', direction: null }]]],
  // Names of persons, members, and names with hyphens.
  [
    '육상 대표팀 에이스 한서진(24)은 결승에서 3위에 올랐다.',
    [
      ['24', { subject: '한서진' }],
      ['3위', { subject: '한서진' }],
    ],
  ],
  ['한빛기술 등 5개 계열사가 참가한다.', [['5개', { subject: '계열사' }]]],
  ['국회 4개 상임위원회가 청문회를 연다.', [['4개', { subject: '상임위원회' }]]],
  ['금메달 3개 획득은 처음이다.', [['3개', { subject: '금메달' }]]],
  [
    '길고양이 2천 마리 중성화에 3억원이 쓰인다.',
    [
      ['2천 마리', { subject: '길고양이' }],
      ['3억원', {}],
    ],
  ],
  [
    'KTX-B 인천 구간의 정거장은 3개에서 4개로 늘었다.',
    [
      ['3개', { subject: 'KTX-B 인천 구간의 정거장' }],
      ['4개', { previous: { value: 3 } }],
    ],
  ],
  ['정부는 대응팀을 파견해 조직원 등 64명을 송환했다.', [['64명', { subject: '조직원' }]]],
  ['배는 낡았다. 사고로 7명 이상이 숨졌다.', [['7명', { subject: '사고', qualifier: 'at_least' }]]],
  // Parts of what is named, on either side of the number.
  ['43%의 주민이 반대했다.', [['43%', { kind: 'share', subject: '주민' }]]],
  ['49.4%의 득표율로 당선됐다.', [['49.4%', { kind: 'level', subject: '득표율' }]]],
  ['행사의 80% 이상을 주민이 맡는다.', [['80%', { kind: 'share', qualifier: 'at_least' }]]],
  [
    '절반 이상(55.5%)은 소매에 쓰였다.',
    [
      ['절반', { kind: 'share' }],
      ['55.5%', { kind: 'share' }],
    ],
  ],
  ['68.5%가 요금 인상에 반대했다.', [['68.5%', { kind: 'share', direction: null }]]],
  ['요금은 5% 인상에 그쳤다.', [['5%', { kind: 'change', direction: 'up' }]]],
  // How much it is, and no bound of a group.
  ['입주까지 5년 이상 걸리는 문제가 있다.', [['5년', { kind: 'level', qualifier: 'at_least' }]]],
  ['매장은 영업 면적 5200㎡ 이상 규모다.', [['5200㎡', { kind: 'level', qualifier: 'at_least' }]]],
  ['용암은 300∼400m 높이까지 치솟았다.', [['300∼400m', { kind: 'level' }]]],
  ['연료비가 25% 절감됐다.', [['25%', { kind: 'change', direction: 'down' }]]],
  ['지방세는 3% 남짓 늘겠지만 교부세는 줄겠다.', [['3%', { kind: 'change', direction: 'up', modality: 'forecast' }]]],
  ['불과 2년도 지나지 않은 일이다.', [['2년', { qualifier: 'less_than' }]]],
  ['시술비는 회당 110만원까지다.', [['110만원', { qualifier: 'at_most' }]]],
  ['인구 12만명 남짓한 도시다.', [['12만명', { qualifier: 'approximate' }]]],
  ['조업일수가 하루 줄었다.', [['하루', { kind: 'change', direction: 'down', subject: '조업일수' }]]],
  ['하루 평균 3명이 온다.', [['3명', {}]]],
  ['강설량은 관측 이래 다섯 번째다.', [['다섯 번째', { kind: 'rank', value: 5 }]]],
  ['이번이 다섯 번째다.', []],
  ['응급실은 1년에 20번도 넘게 갔다.', [['20번', { qualifier: 'more_than' }]]],
  ['작년에는 3000만 원이었거든요.', [['3000만 원', { unit: { type: 'currency', code: 'KRW' } }]]],
  // The condition of what only describes; days with their weekdays.
  [
    '아이를 낳으면 주던 장려금 200만원은 300만원으로 올랐다.',
    [
      ['200만원', { modality: 'reported' }],
      ['300만원', { modality: 'reported' }],
    ],
  ],
  // The same thing at another time.
  [
    '물가 상승률이 6.3% 올라 1998년 11월(6.8%) 이후 가장 높은 수준을 보였다.',
    [
      ['6.3%', { kind: 'change', direction: 'up' }],
      ['6.8%', { kind: 'level', subject: '물가 상승률', period: { start: '1998-11-01', end: '1998-11-30' } }],
    ],
  ],
  ['이는 1998년 7.5% 이후 가장 높다.', [['7.5%', { kind: 'level', direction: null, period: year(1998) }]]],
  [
    '한빛전자와 대원화학의 2분기 이익률은 각각 11.6%와 9.8%로 떨어졌다.',
    [
      ['11.6%', { subject: '한빛전자' }],
      ['9.8%', { subject: '대원화학' }],
    ],
  ],
  // What stays as it is; marks of what is down; bullets before ages.
  ['물가는 5%대를 유지했다.', [['5%대', { kind: 'level', direction: 'flat' }]]],
  ['보합(0.0%)이었다.', [['0.0%', { kind: 'change' }]]],
  ['대미 수출은 △2.8%로 뒷걸음쳤다.', [['△2.8%', { kind: 'change', direction: 'down', value: -2.8 }]]],
  [
    '헌혈 비율은 △10~20대 63% △60대 이상 0.8%다.',
    [
      ['63%', {}],
      ['0.8%', {}],
    ],
  ],
  // Persons and their ages; who is told of and who is hurt.
  ['거주자 38살 김모씨가 신고했다.', [['38살', { subject: '김모씨' }]]],
  ['49살 조 모 씨가 다쳤다.', [['49살', { subject: '조 모 씨' }]]],
  ['안에서 불이 나 2명이 숨졌다.', [['2명', { subject: null }]]],
  ['버스가 계곡으로 굴러 9명이 숨졌다.', [['9명', { subject: '버스' }]]],
  ['전기·가스·수도 요금이 12.6% 올랐다.', [['12.6%', { subject: '전기·가스·수도 요금' }]]],
  ['가격이 동기대비 1.8% 상승했다.', [['1.8%', { subject: '가격', basis: 'yoy' }]]],
  ['응답자의 44%는 값이 오를 것으로 예상했다.', [['44%', { kind: 'share', modality: 'reported' }]]],
  [
    '납기는 5일에서 7일로 늘었다.',
    [
      ['5일', { unit: { type: 'duration', code: 'd' } }],
      ['7일', { direction: 'up', previous: { value: 5 } }],
    ],
  ],
  ['재고는 유통 채널 기준 7.1주로 늘었다.', [['7.1주', { subject: '재고', direction: 'up' }]]],
  // Won with a hundredth part, ranges without a unit, levels with two noughts.
  [
    '환율은 전날보다 3원25전 내린 1,315원40전으로 마쳤다.',
    [
      ['3원25전', { value: 3.25, direction: 'down' }],
      ['1,315원40전', { value: 1315.4 }],
    ],
  ],
  ['통산 5전 3승을 거뒀다.', [['3승', {}]]],
  ['기온은 서울이 최저 13~최고 24도를 보이겠다.', [['13~최고 24도', { min: 13, max: 24, modality: 'forecast' }]]],
  ['남부에는 5에서 20㎜의 비가 오겠다.', [['5에서 20㎜', { min: 5, max: 20, subject: '비', modality: 'forecast' }]]],
  [
    '지수는 전장보다 9.05포인트(P)(1.18%) 내린 843.00에 개장했다.',
    [
      ['9.05포인트', { kind: 'change', direction: 'down', subject: '지수' }],
      ['1.18%', { kind: 'change', direction: 'down', subject: '지수' }],
      ['843.00', { unit: { type: 'index' }, direction: 'down' }],
    ],
  ],
  // Days of the month before, and of a year that is named.
  [
    '7월 15일 2천 명이던 관객은 같은 달 30일 3천 명으로 늘었다.',
    [
      ['2천 명', {}],
      ['3천 명', { period: { start: '2025-07-30', end: '2025-07-30' }, direction: 'up' }],
    ],
  ],
  [
    '한빛이 2018년 9월 13∼15일 성인 1001명을 조사했다.',
    [['1001명', { period: { start: '2018-09-13', end: '2018-09-15' } }]],
  ],
  // What is to come: also of heavy rain and in the next sentence; a hope that is raised is no outlook.
  ['해안에는 50㎜의 다소 많은 비가 오겠고 바람이 불겠다.', [['50㎜', { modality: 'forecast' }]]],
  ['기온은 15도로 평년과 비슷하겠다.', [['15도', { modality: 'forecast' }]]],
  [
    '기온은 3도로 예보됐다. 최저기온은 서울 1도, 대전 2도다.',
    [
      ['3도', { modality: 'forecast' }],
      ['1도', { modality: 'forecast' }],
      ['2도', { modality: 'forecast' }],
    ],
  ],
  [
    '기온은 3도로 예보됐다. 전날 최저기온은 1도였다.',
    [
      ['3도', { modality: 'forecast' }],
      ['1도', { modality: 'reported' }],
    ],
  ],
  ['지수는 2,082.61로 마쳐 기대감을 높였다.', [['2,082.61', { modality: 'reported' }]]],
  // Who is named: no sentence in quotation marks, no number of a share.
  [
    '2심은 “월 1억원이 나갔다”는 진술을 근거로 그가 3억원을 벌었다고 판단했다.',
    [
      ['1억원', { attribution: '2심' }],
      ['3억원', { attribution: '2심' }],
    ],
  ],
  [
    '이익이 111억원을 기록해 65% 늘었다고 한울(098461)은 밝혔다.',
    [
      ['111억원', { attribution: '한울', subject: '이익' }],
      ['65%', { subject: '이익', kind: 'change' }],
    ],
  ],
  [
    '상품수지는 10억달러(약 1조원) 흑자로 66억달러 줄었다.',
    [
      ['10억달러', { direction: 'down', kind: 'level' }],
      ['1조원', {}],
      ['66억달러', {}],
    ],
  ],
  [
    '신뢰수준 95%에 표본오차 ±3.1%포인트다.',
    [
      ['95%', {}],
      ['3.1%포인트', { subject: '표본오차' }],
    ],
  ],
  ['법원은 이씨에게 17년 동안 가석방이 없는 벌을 내렸다.', [['17년', { subject: '가석방' }]]],
  // Who says so without quotation marks, by a title, and by the last syllable of a city.
  ['강여진 시장은 “빚을 2억원 줄이겠다”고 했다.', [['2억원', { attribution: '강여진 시장' }]]],
  ['시장은 3%대 상승을 예상했다.', [['3%대', {}]]],
  ['피해액의 8%만 변제됐다.', [['8%', { kind: 'share', subject: '피해액' }]]],
  [
    '기상청은 산지에 10∼20㎝, 많은 곳은 30㎝의 눈이 쌓일 것으로 예보했다.',
    [
      ['10∼20㎝', { subject: '눈', modality: 'forecast', attribution: '기상청' }],
      ['30㎝', { subject: '눈', modality: 'forecast', attribution: '기상청' }],
    ],
  ],
  [
    '협회는 회원을 3만명으로 늘린다는 목표를 세웠다.',
    [['3만명', { attribution: '협회', modality: 'target', subject: '회원', direction: 'up' }]],
  ],
  ['노동계는 최저임금을 1만1,500원으로 올리라며 파업을 예고했다.', [['1만1,500원', { attribution: '노동계' }]]],
  ['협회는 손실이 3억원에 이른다며 지원을 요청했다.', [['3억원', { attribution: '협회', subject: '손실' }]]],
  ['이 교수는 “환자의 70%가 낫는다”고 했다.', [['70%', { attribution: '이 교수' }]]],
  ['이 병원은 환자의 70%가 낫는다고 밝혔다.', [['70%', { attribution: '병원' }]]],
  ['미국은 관세를 25% 물리겠다고 위협했다.', [['25%', { attribution: '미국' }]]],
  ['경찰 조사 결과 A씨는 3억원을 가로챈 것으로 드러났다.', [['3억원', { attribution: '경찰' }]]],
  [
    '한내시는 예산이 3억원이라고 밝혔다. 시는 내년에 5억원을 더 쓸 것으로 내다봤다.',
    [
      ['3억원', { attribution: '한내시' }],
      ['5억원', { attribution: '한내시' }],
    ],
  ],
  // Lists in brackets that a noun for a width of movement tells of.
  [
    '구별로는 한내구(0.18%), 강나루구(0.17%) 순으로 상승률이 높았다.',
    [
      ['0.18%', { kind: 'change', direction: 'up', subject: '한내구' }],
      ['0.17%', { kind: 'change', direction: 'up', subject: '강나루구' }],
    ],
  ],
  [
    '한내(0.84%) 강나루(0.63%) 등 큰 도시의 낙폭이 컸다.',
    [
      ['0.84%', { kind: 'change', direction: 'down' }],
      ['0.63%', { kind: 'change', direction: 'down', subject: '강나루' }],
    ],
  ],
  [
    '청년(34%), 노인(21%) 등의 투표율이 높았다.',
    [
      ['34%', { direction: null }],
      ['21%', { direction: null }],
    ],
  ],
  // The noun of the number itself; who goes before; when; and who is told of next.
  ['군은 둘레길 조성 등 36개 사업을 찾았다.', [['36개 사업', { subject: '사업' }]]],
  ['한내는 강나루, 샛별에 이어 500승을 올렸다.', [['500승', { subject: '한내' }]]],
  ['한내에서는 공이 많이 나왔다. 지금은 102골을 넣었다.', [['102골', { subject: expect.not.stringMatching('지금') }]]],
  [
    '데일은 3년 연속 득점왕을 차지했다. 작년에는 31골을 넣었다.',
    [
      ['3년', { subject: '득점왕' }],
      ['31골', { subject: expect.not.stringMatching('득점왕') }],
    ],
  ],
  ['선수는 경기당 평균 0.97골을 내줬다.', [['0.97골', { subject: '선수' }]]],
  ['위험이 2배에 이르는 것으로 보고된다.', [['2배', { modality: 'reported' }]]],
  ['총 5778번의 결승골이 터졌다.', [['5778번', { value: 5778, subject: '결승골' }]]],
  ['지난 주보다 0.1% 올랐다.', [['0.1%', { basis: 'wow' }]]],
  // A day and a year beside each other; times glued to 전; whose paper it is.
  ['통계청은 11일 지난해 취업자가 3만명 늘었다고 밝혔다.', [['3만명', { period: year(2024), attribution: '통계청' }]]],
  ['취업자는 1년전보다 29만명 늘었다.', [['29만명', { basis: 'yoy', subject: '취업자' }]]],
  ['3년전에는 5만명이었다.', [['5만명', {}]]],
  ['20대를 제외한 모든 연령층은 9만명 줄었다.', [['9만명', { subject: '연령층' }]]],
  ['셔틀 20대를 들여왔다.', [['20대', {}]]],
  ['고속도로 상행선 160㎞ 지점에서 15.5t 트럭이 멈췄다.', [['15.5t', { subject: '트럭' }]]],
  ['12일 통계청의 ‘2월 고용동향’에 따르면 인구는 50만명이다.', [['50만명', { attribution: '통계청' }]]],
  ['통계청 국가통계포털 등에 따르면 실업자는 23만명이다.', [['23만명', { attribution: '통계청 국가통계포털' }]]],
  [
    '한울증권과 대원증권은 하나전자 목표주가를 각각 9만1000원, 10만원으로 내렸다.',
    [
      ['9만1000원', { subject: '하나전자 목표주가' }],
      ['10만원', { subject: '하나전자 목표주가' }],
    ],
  ],
  ['대원이 크게 다치는 등 10여 명이 죽거나 다쳤다.', [['10여 명', { subject: expect.not.stringMatching('다치') }]]],
  ['직원 39살 김 모 씨가 숨졌다.', [['39살', { subject: '김 모 씨' }]]],
  ['9명이 크고 작은 부상을 입었다.', [['9명', { kind: 'level', direction: null }]]],
  ['계획에는 설비를 2038년까지 120GW로 늘리는 내용도 담겼다.', [['120GW', { modality: 'target', direction: 'up' }]]],
  ['보고서에는 설비가 120GW로 늘어난 내용도 담겼다.', [['120GW', { modality: 'reported' }]]],
  ['수입은 지난 시즌보다 28% 늘었다.', [['28%', { basis: 'previous' }]]],
  ['그는 홈런을 쏘아 올려 12경기 만에 웃었다.', [['12경기', { direction: null }]]],
  // A level in a clause of its own carries the movement beside it.
  ...[
    '수출은 90억달러를 기록해 작년보다 5% 늘었다.',
    '수출은 90억달러를 나타내 작년보다 5% 늘었다.',
    '수출은 90억달러로 1년 전과 비교하면 5% 늘었다.',
  ].map((sentence): readonly [string, readonly Row[]] => [
    sentence,
    [
      ['90억달러', { kind: 'level', direction: 'up', basis: 'yoy', subject: '수출' }],
      ['5%', { kind: 'change', direction: 'up', basis: 'yoy', subject: '수출' }],
    ],
  ]),
  ...['수출이 작년보다 5% 늘면서 90억달러에 이르렀다.', '수출은 작년보다 5% 증가, 90억달러를 기록했다.'].map(
    (sentence): readonly [string, readonly Row[]] => [
      sentence,
      [
        ['5%', { kind: 'change', direction: 'up', basis: 'yoy', subject: '수출' }],
        ['90억달러', { kind: 'level', direction: 'up', subject: '수출' }],
      ],
    ],
  ),
  [
    '판매는 3만대에 달해 작년보다 1천대 늘었다.',
    [
      ['3만대', { kind: 'level', direction: 'up' }],
      ['1천대', { kind: 'change', direction: 'up' }],
    ],
  ],
  [
    '판매는 3만대, 작년보다 1천대 늘었다.',
    [
      ['3만대', { kind: 'level' }],
      ['1천대', { kind: 'change', direction: 'up', basis: 'yoy' }],
    ],
  ],
  [
    '값은 1년 전보다 11%, 평년보다는 21% 비싸다.',
    [
      ['11%', { kind: 'change', direction: 'up', basis: 'yoy' }],
      ['21%', { kind: 'change', direction: 'up', basis: 'previous' }],
    ],
  ],
  [
    '작년보다 5% 늘어난 90억달러의 흑자를 냈다.',
    [
      ['5%', { kind: 'change', basis: 'yoy' }],
      ['90억달러', { kind: 'level', direction: 'up' }],
    ],
  ],
  [
    '작년보다 5% 늘어난 3만대의 자동차를 팔았다.',
    [
      ['5%', { subject: '자동차' }],
      ['3만대', { subject: '자동차', direction: 'up' }],
    ],
  ],
  ['판매는 5%의 증가율을 보였다.', [['5%', { subject: '판매' }]]],
  [
    '수출은 작년 80억달러에서 올해 90억달러로 5% 늘었다.',
    [
      ['80억달러', { period: year(2024) }],
      ['90억달러', { period: year(2025), basis: 'yoy', previous: { value: 8_000_000_000 } }],
      ['5%', { basis: 'yoy' }],
    ],
  ],
  ...['투자가', '판매가', '소매판매가', '미세먼지는', '출하는', '택지는'].map(
    (noun): readonly [string, readonly Row[]] => [
      `지난달 ${noun} 5% 늘었다.`,
      [['5%', { subject: noun.slice(0, -1), period: { start: '2025-10-01', end: '2025-10-31' } }]],
    ],
  ),
  // A clause that says why; speakers with 씨 apart; whose survey it is.
  ['버스가 추락해 30명이 다쳤다.', [['30명', { kind: 'level', direction: null }]]],
  ['댐이 불타 30명이 다쳤다.', [['30명', { subject: null }]]],
  ['김모 씨는 “3억원을 잃었다”고 말했다.', [['3억원', { attribution: '김모 씨' }]]],
  ['A 씨는 3억원을 챙겼다.', [['3억원', { subject: 'A 씨' }]]],
  ['한국은행 조사에서 집값이 3% 오른 것으로 나타났다.', [['3%', { subject: '집값', attribution: '한국은행' }]]],
  ['김씨는 경찰 조사에서 “3억원을 받았다”고 진술했다.', [['3억원', { attribution: '김씨' }]]],
  [
    '양씨는 “학원비만 92만원이고 방학 땐 100만원이 넘는다”고 말했다.',
    [
      ['92만원', { subject: '학원비' }],
      ['100만원', { subject: '학원비' }],
    ],
  ],
  ['주4일제 도입 시 인건비가 11% 늘어난다.', [['11%', { subject: '인건비' }]]],
  ['위반 시 과태료 300만원을 문다.', [['300만원', { subject: '과태료' }]]],
  ['10월 물가가 5% 올랐다.', [['5%', { subject: '물가', period: { start: '2025-10-01', end: '2025-10-31' } }]]],
  // More forms of movement, over each, and results that are no subjects.
  [
    '지급액은 1조원으로 10.9% 불어 처음으로 가장 많았다.',
    [
      ['1조원', { direction: 'up' }],
      ['10.9%', { kind: 'change', direction: 'up' }],
    ],
  ],
  [
    '김장 비용은 37만원으로 작년보다 9.6% 싸졌다.',
    [
      ['37만원', { direction: 'down', basis: 'yoy' }],
      ['9.6%', { kind: 'change', direction: 'down', basis: 'yoy' }],
    ],
  ],
  ['보험료는 내려 0.8%씩 깎인 셈이다.', [['0.8%', { kind: 'change', direction: 'down' }]]],
  ['자동차보험 손익은 1천억원가량 적자로 돌아섰다.', [['1천억원', { subject: '자동차보험 손익' }]]],
  [
    '가격은 10달러로 6월 저점(8달러)보다 25% 반등했다.',
    [
      ['10달러', { direction: 'up', basis: 'previous' }],
      ['8달러', { subject: '가격' }],
      ['25%', { kind: 'change', basis: 'previous' }],
    ],
  ],
  ['금리 4%로 빌리면 한도가 준다.', [['4%', { kind: 'level' }]]],
  [
    '고용노동부가 14일 내놓은 9월 노동시장 동향을 보면 가입자는 90만명이다.',
    [['90만명', { period: { start: '2025-09-01', end: '2025-09-30' }, attribution: '고용노동부' }]],
  ],
  ['김치를 사 먹겠다는 사람이 58%였다.', [['58%', { kind: 'share' }]]],
  ['응답자의 62%는 김치를 담그겠다고 했고 나머지는 아니었다.', [['62%', { kind: 'share', modality: 'reported' }]]],
  // Whose number it is.
  [
    '택지는 한들지구(1만가구), 새터지구(5천가구) 등 2곳이다.',
    [
      ['1만가구', { subject: '한들지구' }],
      ['5천가구', { subject: '새터지구' }],
      ['2곳', { subject: '택지' }],
    ],
  ],
  ['전체의 35% 이상을 공공임대로 짓는다.', [['35%', { kind: 'share', subject: '공공임대' }]]],
  ['시속 180㎞ 열차가 다닌다.', [['180㎞', { subject: '열차' }]]],
  [
    '불이 나 직원 2명이 숨지고 5명이 다쳤다.',
    [
      ['2명', { subject: '직원' }],
      ['5명', { subject: '직원' }],
    ],
  ],
  [
    '정부는 성수품 17만t을 평시의 1.6배로 푼다.',
    [
      ['17만t', { subject: '성수품' }],
      ['1.6배', { subject: '성수품' }],
    ],
  ],
  ['재판부는 “두 명은 스스로 목숨을 끊었다”고 밝혔다.', [['두 명', { subject: null, attribution: '재판부' }]]],
  ['연맹은 1천만명이 입장했다고 밝혔다.', [['1천만명', { subject: null, attribution: '연맹' }]]],
  [
    '60대 31.9%, 80세 이상 17.5% 순이다.',
    [
      ['31.9%', { subject: '60대' }],
      ['80세', { subject: '80세 이상' }],
      ['17.5%', { subject: '80세 이상' }],
    ],
  ],
  ['별의 질량은 태양의 12% 수준이다.', [['12%', { subject: '별의 질량' }]]],
  ['경찰은 폐쇄회로TV 120대를 보았다.', [['120대', { subject: '폐쇄회로TV' }]]],
  ['청구인 123명이 소송을 냈다.', [['123명', { subject: '청구인' }]]],
  ['기아가 내놓은 전기차는 460㎞를 달린다.', [['460㎞', { attribution: null }]]],
  ['기아가 내놓은 자료를 보면 판매량은 460대다.', [['460대', { attribution: '기아' }]]],
  [
    '위원회가 국민 900명에게 물은 결과 71%가 찬성했다.',
    [
      ['900명', { attribution: '위원회' }],
      ['71%', { kind: 'share', subject: '국민', attribution: '위원회' }],
    ],
  ],
  ['작년 한 해 관광객은 1천만명이다.', [['1천만명', { period: year(2024) }]]],
  // Short forms, and dots between two clauses of a headline.
  ['매출은 전년比 12% 늘었다.', [['12%', { basis: 'yoy', subject: '매출' }]]],
  [
    '매출 90억원(YoY +12%, QoQ -3%)을 올렸다.',
    [
      ['90억원', {}],
      ['+12%', { basis: 'yoy', direction: 'up', subject: '매출' }],
      ['-3%', { basis: 'qoq', direction: 'down', subject: '매출' }],
    ],
  ],
  [
    '매출은 90억원(+12% YoY)이다.',
    [
      ['90억원', {}],
      ['+12%', { basis: 'yoy' }],
    ],
  ],
  [
    '금리 2.5%로 동결…성장률 전망 0.9%→1.0%',
    [
      ['2.5%', { direction: 'flat', previous: null, modality: 'reported' }],
      ['0.9%', { modality: 'forecast', subject: '성장률 전망' }],
      ['1.0%', { direction: 'up', previous: { value: 0.9 } }],
    ],
  ],
  [
    '성장률 전망 0.9%를 1.0%로 높였다.',
    [
      ['0.9%', { modality: 'forecast' }],
      ['1.0%', { modality: 'forecast', previous: { value: 0.9 }, subject: '성장률 전망' }],
    ],
  ],
  // Forms of the verbs of saying, which are others elsewhere.
  ['정부는 올해 2% 성장할 것으로 예상하고 있다.', [['2%', { modality: 'forecast', attribution: '정부' }]]],
  ['올해 2% 성장할 것으로 정부는 전망하고 있다.', [['2%', { modality: 'forecast', attribution: '정부' }]]],
  ['한빛전자는 3만대를 팔았다고 밝히며 웃었다.', [['3만대', { attribution: '한빛전자' }]]],
  ['한빛전자는 3만대를 팔았다고 밝힌 바 있다.', [['3만대', { attribution: '한빛전자' }]]],
  ['한빛전자는 3만대를 팔았다고 밝혔으나 주가는 내렸다.', [['3만대', { attribution: '한빛전자' }]]],
  ['경찰은 30명이 다친 것으로 보고 조사하고 있다.', [['30명', { attribution: '경찰' }]]],
  ['손실이 3조원에 이른다는 게 업계의 지적이다.', [['3조원', { attribution: '업계' }]]],
  ['시는 신분을 밝히고 30명을 뽑았다.', [['30명', { attribution: null }]]],
  // A same thing is no time; a price within a day has moved so far.
  ['시는 지난해 같은 사업에 90억원을 썼다.', [['90억원', { period: year(2024), basis: null }]]],
  ['주가는 장중 4.8%까지 올랐다.', [['4.8%', { kind: 'change', direction: 'up' }]]],
  ['금리는 4.8%까지 올랐다.', [['4.8%', { kind: 'level', direction: 'up' }]]],
  // A limit that is raised is no outlook; what is compared with is none either.
  [
    '한도를 20억원에서 50억원으로 상향 조정했다.',
    [
      ['20억원', { kind: 'limit', modality: 'reported' }],
      ['50억원', { kind: 'limit', modality: 'reported', direction: 'up' }],
    ],
  ],
  [
    '성장률은 지난해 2.4%보다 낮은 1.8%로 예상된다.',
    [
      ['2.4%', { modality: 'reported' }],
      ['1.8%', { modality: 'forecast' }],
    ],
  ],
  [
    '교체 비용은 1800억원이고 다른 비용을 더하더라도 2800억원이다.',
    [
      ['1800억원', { modality: 'reported' }],
      ['2800억원', { modality: 'hypothetical' }],
    ],
  ],
  ['대표단을 1명으로 축소하기도 했다.', [['1명', { kind: 'level', direction: 'down' }]]],
  ['금리는 4% 아래로 내려오지 않고 있다.', [['4%', { direction: null }]]],
  [
    '한울·가온 등 3개 금융지주의 순이익은 14조원이다.',
    [
      ['3개', { subject: '금융지주' }],
      ['14조원', { subject: '금융지주의 순이익' }],
    ],
  ],
  [
    '당국은 증가율 목표를 지난해(1.8%)보다 낮은 1.5%로 잡았다.',
    [
      ['1.8%', {}],
      ['1.5%', { modality: 'target', subject: '증가율 목표' }],
    ],
  ],
  [
    '2022년 7월 12문을 팔았고, 같은 해 8월엔 18대를 팔았다.',
    [
      ['12문', { period: { start: '2022-07-01', end: '2022-07-31' } }],
      ['18대', { period: { start: '2022-08-01', end: '2022-08-31' } }],
    ],
  ],
  // Forms of the verbs of movement.
  [
    '귤이 26.5%, 사과가 21.0% 뛰고 배추는 8.1% 내렸다.',
    [
      ['26.5%', { kind: 'change', direction: 'up' }],
      ['21.0%', { kind: 'change', direction: 'up' }],
      ['8.1%', { kind: 'change', direction: 'down' }],
    ],
  ],
  ['주가가 4% 밀리고 거래도 뜸했다.', [['4%', { kind: 'change', direction: 'down' }]]],
  ['판매가 4% 꺾이며 재고가 쌓였다.', [['4%', { kind: 'change', direction: 'down' }]]],
  ['격차가 4% 커지면서 불만이 쌓였다.', [['4%', { kind: 'change', direction: 'up' }]]],
  // One verb for a list whose members are described.
  [
    '주택대출이 2조원, 신용대출을 비롯한 기타대출이 1조원 각각 늘었다.',
    [
      ['2조원', { kind: 'change', direction: 'up', subject: '주택대출' }],
      ['1조원', { kind: 'change', direction: 'up', subject: '기타대출' }],
    ],
  ],
  ['9.8%의 체중 감소 효과가 있었다.', [['9.8%', { kind: 'change', direction: 'down' }]]],
  ['9.8%의 소득 증가율을 지켰다.', [['9.8%', { kind: 'level', direction: null }]]],
  [
    '금리는 2bp 내린 연 3.2%를 기록했다.',
    [
      ['2bp', { kind: 'change', direction: 'down' }],
      ['3.2%', { kind: 'level', direction: 'down' }],
    ],
  ],
  // So many of them did: no size of a move.
  [
    '위원 9명 중 6명이 동결에 표를 던졌다.',
    [
      ['9명', { direction: null }],
      ['6명', { direction: null }],
    ],
  ],
  [
    '품목 15개 중 10개가 늘었다.',
    [
      ['15개', { kind: 'level' }],
      ['10개', { kind: 'level', direction: null }],
    ],
  ],
  // Against what, where a number or a part of the year stands in between.
  [
    '지원자는 7천명으로 지난해 1만명보다 30% 줄었다.',
    [
      ['7천명', { direction: 'down' }],
      ['1만명', { kind: 'level' }],
      ['30%', { kind: 'change', basis: 'yoy' }],
    ],
  ],
  ['시청률은 지난주보다 0.7%포인트 올랐다.', [['0.7%포인트', { basis: 'wow' }]]],
  [
    '상반기 이용객은 3천만명으로 작년 상반기보다 5% 늘었다.',
    [
      ['3천만명', { direction: 'up', basis: 'yoy' }],
      ['5%', { kind: 'change', basis: 'yoy' }],
    ],
  ],
  ['재고가 작년 말보다 5% 늘었다.', [['5%', { basis: 'previous' }]]],
  ['값이 한 달 새 31% 치솟았다.', [['31%', { kind: 'change', basis: 'mom' }]]],
  ['주가가 고점 대비 45% 밀렸다.', [['45%', { kind: 'change', direction: 'down', basis: 'previous' }]]],
  // What is compared with is exact; what is more than it is another number.
  ['시장 전망치 90억원을 웃돌았다.', [['90억원', { qualifier: 'exact', modality: 'forecast' }]]],
  ['매출은 90억원을 웃돌았다.', [['90억원', { qualifier: 'more_than' }]]],
  // Shares of what was counted before.
  [
    '성금 27억원 중 실제 쓰인 돈은 21%다.',
    [
      ['27억원', { kind: 'level' }],
      ['21%', { kind: 'share' }],
    ],
  ],
  ['피해액의 80% 넘게 돌려받지 못했다.', [['80%', { kind: 'share', qualifier: 'more_than' }]]],
  // Subjects.
  [
    '접종률은 65세 이상에서 80%에 그쳤다.',
    [
      ['65세', {}],
      ['80%', { subject: '접종률' }],
    ],
  ],
  ['브렌트유 12월 인도분은 배럴당 64달러다.', [['64달러', { subject: '브렌트유' }]]],
  ['한우 등심(1등급) 100g은 8천원이다.', [['8천원', { subject: '한우 등심' }]]],
  ['회사는 FA-50 12대를 판다.', [['12대', { subject: 'FA-50' }]]],
  ['치사율은 맑은 날의 1.6배다.', [['1.6배', { subject: '치사율' }]]],
  // Modality.
  [
    '공사는 전동차 470칸 중 210칸을 바꿀 계획이다.',
    [
      ['470칸', { modality: 'reported' }],
      ['210칸', { modality: 'target' }],
    ],
  ],
  ['공사는 640만대의 차량이 도로를 이용할 것으로 내다봤다.', [['640만대', { modality: 'forecast' }]]],
  [
    '한빛증권은 판매량 전망을 40만대에서 30만대로 낮췄다.',
    [
      ['40만대', { modality: 'forecast', attribution: '한빛증권' }],
      ['30만대', { modality: 'forecast', attribution: '한빛증권', previous: { value: 400_000 } }],
    ],
  ],
  ['한도를 35%로 낮출 경우 혼란이 온다.', [['35%', { modality: 'hypothetical' }]]],
  ['비가 오면 줄여야 하는데도 트럭은 100㎞를 달렸다.', [['100㎞', { modality: 'reported' }]]],
  // Who has reckoned it, and whose figures.
  ['이 불로 소방서 추산 2억원의 피해가 났다.', [['2억원', { modality: 'estimate', attribution: '소방서' }]]],
  ['경남도 집계에 따르면 12곳이 닫았다.', [['12곳', { attribution: '경남도' }]]],
  ['금융감독원 집계로 연체율은 0.58%다.', [['0.58%', { attribution: '금융감독원' }]]],
  // When: a clock behind a day; the year before.
  [
    '공사는 이날 오전 7시 열차가 멈춰 승객 90명이 내렸다고 밝혔다.',
    [['90명', { period: { start: '2025-11-20', end: '2025-11-20' } }]],
  ],
  [
    '올해 1∼10월 사고는 지난해 같은 기간보다 줄었으나 사망자는 14명에서 19명으로 늘었다.',
    [
      ['14명', { period: { start: '2024-01-01', end: '2024-10-31' } }],
      ['19명', { period: { start: '2025-01-01', end: '2025-10-31' }, basis: 'yoy' }],
    ],
  ],
  ['수명이 10년마다 1.7년씩 길어졌다.', [['1.7년', { kind: 'change', direction: 'up' }]]],
  ['11월 7일(금)~9일(일) 동안 90만명이 봤다.', [['90만명', { period: { start: '2025-11-07', end: '2025-11-09' } }]]],
  // What rises to a part of a whole is that part; what falls to one has shrunk so far.
  [
    '군은 2030년까지 재활용률을 절반 이상으로 끌어올릴 계획이다.',
    [['절반', { kind: 'share', direction: 'up', qualifier: 'at_least', modality: 'target', subject: '재활용률' }]],
  ],
  ['사고가 절반으로 줄었다.', [['절반', { kind: 'change', direction: 'down' }]]],
  ['매출이 두 배로 늘었다.', [['두 배', { kind: 'change', direction: 'up' }]]],
  // A movement behind how long it has taken; a bound beside its own name.
  [
    '출생아는 2만명으로 9년 만에 늘었다.',
    [
      ['2만명', { kind: 'level', direction: 'up' }],
      ['9년', { direction: null }],
    ],
  ],
  [
    '노동시간은 57시간으로 법정 한도인 52시간을 넘었다.',
    [
      ['57시간', { kind: 'level' }],
      ['52시간', { kind: 'limit' }],
    ],
  ],
  // Against what, in other words than 보다.
  ['전달과 비교하면 3.6% 줄었다.', [['3.6%', { kind: 'change', direction: 'down', basis: 'mom' }]]],
  ['매출은 작년과 비교해 3% 늘었다.', [['3%', { basis: 'yoy' }]]],
  ['손님이 평소보다 12% 늘었다.', [['12%', { basis: 'previous', direction: 'up' }]]],
  ['작년과 같이 3% 늘었다.', [['3%', { basis: null }]]],
  // Until a quarter, since the year began.
  ['올해 3분기까지 매출은 5% 늘었다.', [['5%', { period: { start: '2025-01-01', end: '2025-09-30' } }]]],
  ['올해 3분기 매출은 5% 늘었다.', [['5%', { period: { start: '2025-07-01', end: '2025-09-30' } }]]],
  [
    '이용객은 10월 한 달간 62만명으로, 지난해 10월보다 9% 늘었다.',
    [
      ['62만명', { period: { start: '2025-10-01', end: '2025-10-31' } }],
      ['9%', { period: { start: '2025-10-01', end: '2025-10-31' }, basis: 'yoy' }],
    ],
  ],
  [
    '의사가 지난해 12명에서 5명으로 줄었다.',
    [
      ['12명', { period: year(2024) }],
      ['5명', { period: null, previous: { value: 12 } }],
    ],
  ],
  [
    '지난해 의사가 12명에서 5명으로 줄었다.',
    [
      ['12명', { period: year(2024) }],
      ['5명', { period: year(2024) }],
    ],
  ],
  ['올해 김장 비용은 4인 가족 기준 37만원이었다.', [['37만원', { period: year(2025), subject: '김장 비용' }]]],
  // What is reckoned may be past; 도 못 in other forms; run over.
  ['회사는 1천200대의 생산 차질이 빚어졌다고 추산했다.', [['1천200대', { modality: 'estimate', attribution: '회사' }]]],
  ['회사는 1천200대를 만들었다고 설명했다.', [['1천200대', { modality: 'reported' }]]],
  ['평당 3천원도 못 건졌어요.', [['3천원', { qualifier: 'less_than' }]]],
  [
    '트럭이 인부 7명을 치어 2명이 숨졌다.',
    [
      ['7명', { subject: '인부' }],
      ['2명', { subject: '인부' }],
    ],
  ],
  ['연어 치어 2만마리를 풀었다.', [['2만마리', { subject: '연어 치어' }]]],
  ['비정규직이 차지하는 비율은 38%다.', [['38%', { kind: 'share' }]]],
  // Below a level is no distance from it.
  ['손님은 재작년의 93% 수준에는 미치지 못한다.', [['93%', { kind: 'level', qualifier: 'less_than' }]]],
  ['매출은 시장 전망치에 9% 못 미쳤다.', [['9%', { kind: 'change', direction: 'down' }]]],
  // How a number compares with what was then is not of then; nor is what a bracket tells of so many years ago.
  ['환자는 작년 여름의 1.2배였다.', [['1.2배', { period: null }]]],
  ['작년 여름 환자는 1.2배로 늘었다.', [['1.2배', { period: year(2024) }]]],
  [
    '올해 재배면적은 3천㏊로 10년 전(5천㏊)의 60%다.',
    [
      ['3천㏊', { period: year(2025) }],
      ['5천㏊', { period: null }],
      ['60%', { period: year(2025) }],
    ],
  ],
  [
    '노조는 18일 광장에서 열린 집회에 3만명이 참가했다고 밝혔다.',
    [['3만명', { period: { start: '2025-11-18', end: '2025-11-18' }, attribution: '노조' }]],
  ],
  ['장관은 18일 국회에서 열린 회의에서 예산이 3조원이라고 밝혔다.', [['3조원', { period: null }]]],
  // A verb or a noun of the number itself, not one that stands beside it.
  ['김씨는 왕복 3시간 걸리는 출퇴근에 지쳤다.', [['3시간', { subject: '출퇴근' }]]],
  ['형기가 2년이 줄었다.', [['2년', { kind: 'change', direction: 'down' }]]],
  ['형기가 2년이다.', [['2년', { kind: 'level', direction: null }]]],
  ['대학생은 그나마 95%였다.', [['95%', { subject: '대학생' }]]],
  ['설 연휴 기간 열차를 하루 742회 운행한다.', [['742회', { subject: '열차' }]]],
  ['계약 기간 4년에 합의했다.', [['4년', { subject: '계약 기간' }]]],
  [
    '돈가스는 9천원에서 1만원으로 24%, 우동은 5천원에서 6천원으로 21% 올랐다.',
    [
      ['9천원', {}],
      ['1만원', {}],
      ['24%', { kind: 'change', direction: 'up', subject: '돈가스' }],
      ['5천원', {}],
      ['6천원', {}],
      ['21%', { kind: 'change', direction: 'up', subject: '우동' }],
    ],
  ],
  // What the market had expected is compared with, and no outlook of the number itself.
  [
    '8∼10월 매출은 570억달러로 시장 전망을 웃돌았다.',
    [['570억달러', { modality: 'reported', period: { start: '2025-08-01', end: '2025-10-31' } }]],
  ],
  ['이익은 9억원으로 월가의 예상을 넘어섰다.', [['9억원', { modality: 'reported' }]]],
  ['이익은 9억원으로 예상된다.', [['9억원', { modality: 'forecast' }]]],
  ['올해 매출 800억원을 바라본다.', [['800억원', { modality: 'forecast', period: year(2025) }]]],
  // Times that are not those of the number.
  [
    '지난달 수출은 5% 늘었고 1∼10월 수입은 2% 줄었다.',
    [
      ['5%', { period: { start: '2025-10-01', end: '2025-10-31' } }],
      ['2%', { period: { start: '2025-01-01', end: '2025-10-31' } }],
    ],
  ],
  [
    '용의자는 2021년 입국한 29세 남성으로, 대통령은 병력 500명을 보내라고 지시했다.',
    [
      ['29세', {}],
      ['500명', { period: null }],
    ],
  ],
  [
    '지난해 들어온 150유로 이하 소포는 58억개다.',
    [
      ['150유로', {}],
      ['58억개', { period: year(2024) }],
    ],
  ],
  [
    '올해 줄인 점포는 94곳, 최근 5년간으로 넓히면 1천189곳이다.',
    [
      ['94곳', { period: year(2025), modality: 'reported' }],
      ['1천189곳', { period: null, modality: 'reported' }],
    ],
  ],
  [
    '올해 국내에서 발생한 규모 2.0 이상 지진은 71차례다.',
    [
      ['2.0', { unit: { type: 'index' }, qualifier: 'at_least', kind: 'limit' }],
      ['71차례', { period: year(2025), subject: '지진' }],
    ],
  ],
  // What an age has moved by; rates of people with a decimal; those who were really counted.
  [
    '평균 연령은 33.7세로 0.1세 높아졌다.',
    [
      ['33.7세', { kind: 'level', direction: 'up' }],
      ['0.1세', { kind: 'change', direction: 'up' }],
    ],
  ],
  ['아기 100명 중 5.8명은 쌍둥이였다.', [['100명 중 5.8명', { value: 0.058, kind: 'share', subject: '아기' }]]],
  [
    '선원 10명 가운데 4명이 실종됐다.',
    [
      ['10명', { kind: 'level' }],
      ['4명', { kind: 'level', subject: '선원' }],
    ],
  ],
  ['주민 10명 중 4명이 찬성했다.', [['10명 중 4명', { value: 0.4 }]]],
  // A clause that ends with a weight is no base of the price in the next.
  [
    '무게는 2.5㎏이고 값은 19만원이다.',
    [
      ['2.5㎏', { subject: '무게' }],
      ['19만원', { subject: '값' }],
    ],
  ],
  ['쌀 20㎏ 가격은 5만원이다.', [['5만원', {}]]],
  // Those who are told of are none of what another clause tells of.
  ['매출이 줄었고 10명 중 4명은 폐업을 고민했다.', [['10명 중 4명', { subject: null }]]],
  ['경기가 나빠 10곳 중 3곳은 문을 닫았다.', [['10곳 중 3곳', { subject: null }]]],
  ['매출이 줄었고 4명은 폐업했다.', [['4명', { subject: null }]]],
  ['응답자는 집값이 올랐다고 했고 절반은 전세를 택했다.', [['절반', { subject: '응답자' }]]],
  // What is put at so much, be it only an aim.
  ['도는 목표를 15억 달러로 올렸다.', [['15억 달러', { subject: '목표', attribution: '도' }]]],
  ['도는 올해 수출 목표를 15억 달러로 잡았다.', [['15억 달러', { subject: '수출 목표' }]]],
  ['은행은 전망을 2.1%로 낮췄다.', [['2.1%', { subject: '전망' }]]],
  ['배는 한 달간 운항을 멈췄다.', [['한 달간', { unit: { type: 'duration', code: 'mo' } }]]],
  ['지난 한 달간 3만명이 탔다.', [['3만명', {}]]],
  ['치료비로는 평균 102만원을 썼다.', [['102만원', { subject: '치료비' }]]],
  ['수확량이 평년의 60%에 못 미쳤다.', [['60%', { subject: '수확량', qualifier: 'less_than' }]]],
  ['시는 제한속도를 시속 50㎞로 높이는 방안을 밝혔다.', [['50㎞', { direction: 'up', subject: '제한속도' }]]],
  ['탑의 높이는 50m다.', [['50m', { direction: null, subject: '탑의 높이' }]]],
  // Over how long, against how long ago, and whatever day of the week.
  [
    '고객은 2천만명으로 석 달 새 38만명 늘었다.',
    [
      ['2천만명', { direction: 'up' }],
      ['석 달', {}],
      ['38만명', { kind: 'change' }],
    ],
  ],
  ['값은 1년 전보다 2% 올랐다.', [['2%', { basis: 'yoy' }]]],
  ['지난 토요일 3만명이 왔다.', [['3만명', { period: { start: '2025-11-15', end: '2025-11-15' }, subject: null }]]],
  ['오는 토요일 3만명이 올 예정이다.', [['3만명', { period: { start: '2025-11-22', end: '2025-11-22' } }]]],
  ['토요일 3만명이 왔다.', [['3만명', { period: null, subject: null }]]],
  [
    '올해 1∼9월 외국인은 41% 급증한 반면 내국인은 9% 감소했다.',
    [
      ['41%', { period: { start: '2025-01-01', end: '2025-09-30' } }],
      ['9%', { period: { start: '2025-01-01', end: '2025-09-30' } }],
    ],
  ],
  [
    '지난달 환자가 545명으로 작년 같은 기간 673명에 비해 19% 줄었다.',
    [
      ['545명', { period: { start: '2025-10-01', end: '2025-10-31' } }],
      ['673명', { period: { start: '2024-10-01', end: '2024-10-31' } }],
      ['19%', { basis: 'yoy' }],
    ],
  ],
  [
    '시는 손실이 지난해 703억원이라며, 연령을 70세로 높이면 손실을 3분의 1가량 줄일 수 있다고 설명했다.',
    [
      ['703억원', { period: year(2024), modality: 'reported' }],
      ['70세', { period: null, modality: 'hypothetical' }],
      ['3분의 1', { kind: 'change', direction: 'down', period: null }],
    ],
  ],
  [
    '배추값은 6천원으로 평년(7천원)보다 낮을 것으로 예측됐다.',
    [
      ['6천원', { modality: 'forecast' }],
      ['7천원', { modality: 'reported' }],
    ],
  ],
  // How far it fell is no noun; what a bracket compares with has its own time.
  ['인구가 49만명 선 아래로 떨어졌다.', [['49만명', { subject: '인구', qualifier: 'less_than', direction: 'down' }]]],
  [
    '지난달 인구는 48만명으로 2015년 11월(52만명)과 비교해 3만명 넘게 줄었다.',
    [
      ['48만명', { period: { start: '2025-10-01', end: '2025-10-31' } }],
      ['52만명', { period: { start: '2015-11-01', end: '2015-11-30' } }],
      ['3만명', { period: { start: '2025-10-01', end: '2025-10-31' }, kind: 'change' }],
    ],
  ],
  [
    '고가 아파트의 비중은 19%로 줄었고 저가 아파트는 21%로 커졌다.',
    [
      ['19%', { kind: 'share', direction: 'down' }],
      ['21%', { kind: 'share', direction: 'up', subject: '저가 아파트' }],
    ],
  ],
  [
    '점유율은 19%로 줄었고 실업률은 2%로 커졌다.',
    [
      ['19%', { kind: 'share' }],
      ['2%', { kind: 'level' }],
    ],
  ],
  ['2019년 47.8%였던 실천율은 유행 전인 2018년보다 높다.', [['47.8%', { subject: '실천율' }]]],
  ['병력은 45만명까지 줄었다.', [['45만명', { qualifier: 'exact', direction: 'down' }]]],
  ['수당은 45만원까지 준다.', [['45만원', { qualifier: 'at_most' }]]],
  ['시는 이용객이 하루 40명에 그치자 사업을 접기로 했다.', [['40명', { modality: 'reported', subject: '이용객' }]]],
  ['회사는 지급률을 연봉의 50%로 정했다.', [['50%', { subject: '지급률' }]]],
  [
    '5억원 미만이 전체의 70%를 차지했다.',
    [
      ['5억원', { kind: 'limit' }],
      ['70%', { kind: 'share', subject: '5억원 미만' }],
    ],
  ],
  ['주주들은 75% 넘는 찬성률로 승인했다.', [['75%', { subject: '찬성률', qualifier: 'more_than' }]]],
  ['근로소득이 있는 미성년자는 0.3%에 불과했다.', [['0.3%', { kind: 'share' }]]],
  // What is compared with has a time and a way of its own.
  [
    '지난해 손해율은 101.2%로 전년 99.3%에 견줘 1.9%포인트 나빠졌다.',
    [
      ['101.2%', { period: { start: '2024-01-01', end: '2024-12-31' } }],
      ['99.3%', { period: { start: '2023-01-01', end: '2023-12-31' }, direction: null }],
      ['1.9%포인트', { kind: 'change', direction: 'up', basis: 'yoy' }],
    ],
  ],
  [
    '내년 본예산은 올해 본예산 6천517억원보다 325억원 늘었다.',
    [
      ['6천517억원', { period: { start: '2025-01-01', end: '2025-12-31' } }],
      ['325억원', { kind: 'change', direction: 'up', basis: 'yoy' }],
    ],
  ],
  [
    '채무가 2022년 84억원에서 3년 만에 321억원으로 불었다.',
    [
      ['84억원', { period: { start: '2022-01-01', end: '2022-12-31' } }],
      ['3년', {}],
      ['321억원', { period: null, direction: 'up' }],
    ],
  ],
  [
    '회사는 지난해 97조원이 넘는 매출과 47조원의 이익을 올렸다.',
    [
      ['97조원', { subject: '매출', period: { start: '2024-01-01', end: '2024-12-31' } }],
      ['47조원', { subject: '이익', period: { start: '2024-01-01', end: '2024-12-31' } }],
    ],
  ],
  [
    '매출이 1조원인 회사가 2조원을 투자하겠다고 밝혔다.',
    [
      ['1조원', { modality: 'reported' }],
      ['2조원', { modality: 'target' }],
    ],
  ],
  ['생애 소득이 309만원인 사람이 가입한다고 가정하면 더 받는다.', [['309만원', { modality: 'hypothetical' }]]],
  // Where nothing with a particle tells what is measured.
  ['1순위 청약에 3만명 가까이 몰리면서 마감됐다.', [['3만명', { subject: '1순위 청약', qualifier: 'approximate' }]]],
  [
    '특별공급 195가구에도 1만8204명이 몰렸다.',
    [
      ['195가구', { subject: '특별공급' }],
      ['1만8204명', { subject: '특별공급' }],
    ],
  ],
  ['대구의 412가구 단지에는 빈집이 많다.', [['412가구', { subject: '단지' }]]],
  ['빙판길 사고로 3명이 숨졌다.', [['3명', { subject: '빙판길 사고' }]]],
  ['과로로 3명이 숨졌다.', [['3명', { subject: null }]]],
  [
    '수도권에 30∼80㎜, 많은 곳은 120㎜ 이상의 비가 내리겠다.',
    [
      ['30∼80㎜', { subject: '비', modality: 'forecast' }],
      ['120㎜', { subject: '비', qualifier: 'at_least' }],
    ],
  ],
  ['간격을 1m 이상 두고 앉았다.', [['1m', { subject: '간격' }]]],
  ['임금은 정규직의 절반도 안 된다.', [['절반', { subject: '임금', qualifier: 'less_than' }]]],
  ['정부는 예산의 절반을 썼다.', [['절반', { subject: '예산' }]]],
  ['소득 요건을 부부 합산 2억원으로 높였다.', [['2억원', { subject: '소득 요건', direction: 'up' }]]],
  ['추가배당 1500원을 지급한다.', [['1500원', { subject: '추가배당' }]]],
  [
    '법원은 110명에게서 94억원을 가로챈 총책에게 징역 25년을 선고했다.',
    [
      ['110명', { subject: null }],
      ['94억원', { subject: '총책' }],
      ['25년', { subject: '징역' }],
    ],
  ],
  [
    '예결위는 예산안 가운데 38건, 47억원을 삭감했다.',
    [
      ['38건', { subject: '예산안' }],
      ['47억원', { subject: '예산안', direction: 'down' }],
    ],
  ],
  [
    '여객선은 67개 항로 90척의 운항이 통제됐다.',
    [
      ['67개', {}],
      ['90척', { subject: '여객선' }],
    ],
  ],
  [
    '세대별로는 3세대가 137.4%로 가장 높았고 4세대(115.8%)가 뒤를 이었다.',
    [
      ['137.4%', { kind: 'level' }],
      ['115.8%', { kind: 'level', subject: '4세대' }],
    ],
  ],
  [
    '25억원을 넘는 집은 2억원까지만 빌릴 수 있다.',
    [
      ['25억원', {}],
      ['2억원', { qualifier: 'at_most' }],
    ],
  ],
  ['회사는 지난해 3조원 목표를 달성하지 못했다.', [['3조원', { modality: 'target', attribution: null }]]],
  [
    '수원은 5위 대전에 승점 3 뒤진 6위다.',
    [
      ['5위', { subject: '대전' }],
      ['6위', { subject: '수원' }],
    ],
  ],
  ['한빛은 2위 자리를 지켰다.', [['2위', { subject: '한빛' }]]],
  ['보상금은 적게는 300만원에서 많게는 2천만원까지다.', [['300만원에서 많게는 2천만원', { qualifier: 'exact' }]]],
  [
    '매출은 3조원에서 최대 5조원으로 늘어난다.',
    [
      ['3조원', {}],
      ['5조원', { previous: { value: 3e12 } }],
    ],
  ],
  ['피치는 적자가 3%에 이를 것이라고 밝혔다.', [['3%', { attribution: '피치' }]]],
  [
    '한국은행은 지난 2월 올해 물가 상승률을 2.2%로 전망했다.',
    [['2.2%', { period: { start: '2025-01-01', end: '2025-12-31' }, attribution: '한국은행' }]],
  ],
  [
    '테슬라는 2024년 2만대에서 101% 늘어 점유율을 27%까지 끌어올렸다.',
    [
      ['2만대', { period: { start: '2024-01-01', end: '2024-12-31' } }],
      ['101%', { period: null, kind: 'change' }],
      ['27%', { period: null }],
    ],
  ],
  [
    '비중은 13.1%로 2022년의 9.8%를 넘어섰다.',
    [
      ['13.1%', { period: null }],
      ['9.8%', { period: { start: '2022-01-01', end: '2022-12-31' } }],
    ],
  ],
  [
    '김 연구원은 “금리가 3%다”라고 짚었다. 다만 “환율이 1%만 올라도 다르다”고 덧붙였다.',
    [
      ['3%', { attribution: '김 연구원' }],
      ['1%', { attribution: '김 연구원' }],
    ],
  ],
  ["긍정 평가 이유로는 '외교'(21%)가 꼽혔다.", [['21%', { kind: 'share', subject: '외교' }]]],
  ['대전에서는 반대(44%)가 앞섰다.', [['44%', { kind: 'share', subject: '반대' }]]],
  ['국산 비중은 절반 아래로 떨어진다.', [['절반', { kind: 'share', direction: 'down' }]]],
  [
    '연 매출 100억원을 바라보는 회사는 직원이 47명이다.',
    [
      ['100억원', { modality: 'forecast' }],
      ['47명', { modality: 'reported' }],
    ],
  ],
  [
    '내년 개선비는 20조원으로 13%, 병력 운용에 드는 운영비는 46조원으로 6% 늘었다.',
    [
      ['20조원', { modality: 'reported' }],
      ['13%', { modality: 'reported', direction: 'up' }],
      ['46조원', {}],
      ['6%', {}],
    ],
  ],
  ['어가 30곳이 산다.', [['30곳', { subject: '어가' }]]],
  ['주말이라 20명이 왔다.', [['20명', { subject: null }]]],
  ['이웃을 도와준 30명이 상을 받았다.', [['30명', { subject: null }]]],
  [
    '3축 체계 8조원(전년 대비 22.3%)이다.',
    [
      ['8조원', {}],
      ['22.3%', { kind: 'change', direction: 'up', basis: 'yoy' }],
    ],
  ],
  [
    '당직비는 평일 2만원에서 3만원으로 오른다.',
    [
      ['2만원', { subject: '당직비' }],
      ['3만원', { subject: '당직비' }],
    ],
  ],
  ['군무원을 1만4천명 더 뽑는다.', [['1만4천명', { kind: 'change', direction: 'up' }]]],
  [
    '시즌 36승 1무 24패를 거둔 대구는 웃었다.',
    [
      ['36승', { subject: '대구' }],
      ['1무', { subject: '대구' }],
      ['24패', { subject: '대구' }],
    ],
  ],
  [
    '위험은 17%, 60분 이상 걷는 집단은 26% 낮았다.',
    [
      ['17%', { kind: 'change', direction: 'down' }],
      ['60분', { kind: 'limit' }],
      ['26%', { kind: 'change', direction: 'down' }],
    ],
  ],
  [
    '컨센서스가 한 달 전 600조원에서 750조원으로 높아졌다.',
    [
      ['600조원', { modality: 'forecast' }],
      ['750조원', { direction: 'up', basis: 'mom' }],
    ],
  ],
  ['이사회는 1천억원 규모 자사주도 사들이기로 의결했다.', [['1천억원', { subject: '자사주', modality: 'target' }]]],
  ['매출 목표 3조원을 세웠다.', [['3조원', { subject: '매출 목표', modality: 'target' }]]],
  [
    '계약 금액은 2024년 매출의 10.6%에 해당하며, 척당 가격은 2억5천만달러다.',
    [
      ['10.6%', { subject: '계약 금액', kind: 'share' }],
      ['2억5천만달러', { subject: '척당 가격', period: null }],
    ],
  ],
  ['2억달러 밑으로는 계약하지 않는다.', [['2억달러', { qualifier: 'less_than' }]]],
  ['기온이 25도 아래로 내려가지 않는 밤이다.', [['25도', { qualifier: 'at_least' }]]],
  ['25㎞ 안에서 찾을 수 있다.', [['25㎞', { qualifier: 'at_most' }]]],
  ["울산이 '현대가 더비'에서 골잔치를 벌이며 2연승을 달렸다.", [['2연승', { subject: '울산' }]]],
  ['이동 거리만 왕복 7천400㎞다.', [['7천400㎞', { subject: '이동 거리' }]]],
  [
    '매출 비중은 한국 41%, 북미·유럽 37%, 중국 14%, 일본 3% 등이다.',
    [
      ['41%', { kind: 'share' }],
      ['37%', { kind: 'share' }],
      ['14%', { kind: 'share' }],
      ['3%', { kind: 'share', subject: '일본' }],
    ],
  ],
  [
    '법안이 세 건 올라 있지만 2년째 잠잔다.',
    [
      ['세 건', { kind: 'level', direction: null }],
      ['2년째', {}],
    ],
  ],
  [
    '한 달 전(2.8%)과 비교하면 상단이 0.20%포인트, 하단이 0.15%포인트 높아졌다.',
    [
      ['2.8%', {}],
      ['0.20%포인트', { basis: 'mom', direction: 'up' }],
      ['0.15%포인트', { basis: 'mom', direction: 'up' }],
    ],
  ],
  ["우리은행 '첫 정기예금'은 3.10%를 준다.", [['3.10%', { kind: 'level', subject: '첫 정기예금' }]]],
  ['예컨대 5천만원을 맡긴다.', [['5천만원', { subject: null }]]],
  ['학원비로 다달이 150만원이 나갔다.', [['150만원', { subject: '학원비' }]]],
  [
    '학교 11곳을 지어 3천200여명의 아이를 가르쳤다.',
    [
      ['11곳', { subject: '학교' }],
      ['3천200여명', { subject: '아이' }],
    ],
  ],
  ['그는 14좌를 밟았다.', [['14좌', { qualifier: 'exact' }]]],
  ['코스피가 5천선을 밟았다.', [['5천선', { qualifier: 'more_than' }]]],
]

const day = (from: string, to = from) => ({ start: from, end: to })

/** What times mean in a text of 20 November 2025. */
const times: readonly (readonly [time: string, period: ReturnType<typeof day>])[] = [
  ['이달 들어', day('2025-11-01', '2025-11-20')],
  ['이달 들어 10일까지', day('2025-11-01', '2025-11-10')],
  ['올 들어 지난달까지', day('2025-01-01', '2025-10-31')],
  ['연초부터 지난달까지', day('2025-01-01', '2025-10-31')],
  ['올해 1∼3분기', day('2025-01-01', '2025-09-30')],
  ['3분기까지 누적', day('2025-01-01', '2025-09-30')],
  ['지난해 11월∼올해 4월', day('2024-11-01', '2025-04-30')],
  ['2024년 2분기', day('2024-04-01', '2024-06-30')],
  ['2024년 상반기', day('2024-01-01', '2024-06-30')],
  ['지난 한 해', year(2024)],
  ['작년 한 해', year(2024)],
  ['올 상반기', day('2025-01-01', '2025-06-30')],
]
test.each(times)('%s', (time, period) => {
  const [claim] = extractClaims(`${time} 수출은 5% 늘었다.`, { language: 'ko', date: '2025-11-20' })
  expect(claim).toMatchObject({ text: '5%', period })
})

/** Times of verbs of what is to come; of the present only what is later than today. */
const ahead: readonly (readonly [sentence: string, period: ReturnType<typeof day>])[] = [
  ['회사는 12월 공장 30곳을 지을 계획이다.', day('2025-12-01', '2025-12-31')],
  ['회사는 12월 공장 30곳을 짓겠다고 밝혔다.', day('2025-12-01', '2025-12-31')],
  ['회사는 12월 공장 30곳을 연다.', day('2025-12-01', '2025-12-31')],
  ['회사는 25일 공장 30곳을 연다.', day('2025-11-25')],
  ['회사는 12월 공장 30곳을 열었다.', day('2024-12-01', '2024-12-31')],
  ['10월 공장 30곳이 늘었고 12월에는 더 늘 것으로 보인다.', day('2025-10-01', '2025-10-31')],
]
test.each(ahead)('%s', (sentence, period) => {
  const [claim] = extractClaims(sentence, { language: 'ko', date: '2025-11-20' })
  expect(claim).toMatchObject({ text: '30곳', period })
})

test.each(sentences)('%s', (sentence, rows) => {
  const claims = extractClaims(sentence, { language: 'ko', date: '2025-11-20' })
  expect(claims.map(({ text }) => text)).toEqual(rows.map(([text]) => text))
  for (const [n, [, fields]] of rows.entries()) expect(claims[n]).toMatchObject(fields)
})
