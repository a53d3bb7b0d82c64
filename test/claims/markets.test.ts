import { describe, expect, test } from 'vitest'
import { extractClaims } from '../../src/claims/index.ts'

const read = (line: string, language: string): string[] =>
  extractClaims(line, { language, date: '2025-12-20' }).map(({ decimal, unit, kind, direction, subject, qualifier }) =>
    [subject, decimal, unit.code, kind, direction, qualifier === 'exact' ? null : qualifier].filter(Boolean).join(' '),
  )

test.each([
  ['Dow 48,382.39 +319.10 (+0.66%)', ['Dow 48382.39 1 level', 'Dow 319.1 1 change up', 'Dow 0.66 % change up']],
  [
    'S&P 500: 6,858.47, up 12.97 points (0.19%)',
    ['S&P 500 6858.47 1 level', 'S&P 500 12.97 1 change up', 'S&P 500 0.19 % change up'],
  ],
  [
    'Nasdaq Composite 23,235.63 -6.36 (-0.03%)',
    [
      'Nasdaq Composite 23235.63 1 level',
      'Nasdaq Composite -6.36 1 change down',
      'Nasdaq Composite -0.03 % change down',
    ],
  ],
  [
    '10-year Treasury yield: 4.19% (+2 bps)',
    ['10-year Treasury yield 4.19 % level', '10-year Treasury yield 2 bp change up'],
  ],
  ['WTI crude: $57.32/bbl, -1.74%', ['WTI crude 57.32 USD level', 'WTI crude -1.74 % change down']],
  ['The bank kept its deposit rate at -0.5%.', ['deposit rate -0.5 % level down']],
  ['USD/JPY 151.20 ▼0.45', ['USD/JPY 151.2 JPY level', 'USD/JPY 0.45 JPY change down']],
  ['KOSPI 2,611.48 ▼12.30 (0.47%)', ['KOSPI 2611.48 1 level', 'KOSPI 12.3 1 change down', 'KOSPI 0.47 % change down']],
  ['Losers: Zenta (-7.2%), Vox (-4.4%).', ['Zenta -7.2 % change down', 'Vox -4.4 % change down']],
  ['House prices: Leeds +4.0%; Kent -1.3%.', ['Leeds 4 % change up', 'Kent -1.3 % change down']],
  [
    'Brent crude $84.21 (+1.2%); gold $2,345.10 (-0.4%).',
    ['Brent crude 84.21 USD level', 'Brent crude 1.2 % change up', 'gold 2345.1 USD level', 'gold -0.4 % change down'],
  ],
  ['Profit up 12 percent, dividend 22 cents.', ['Profit 12 % change up', 'dividend 0.22 USD level']],
])('a line of an English market table: %s', (line, claims) => {
  expect(read(line, 'en')).toEqual(claims)
})

test.each([
  [
    'Seats: SNP 58 (-6), Greens 12 (+4).',
    ['SNP 58 level', 'SNP -6 change down', 'Greens 12 level', 'Greens 4 change up'],
  ],
  [
    'Police log: thefts 31 (-4), vandalism 12 (+1), arrests 5 (no change).',
    ['thefts 31 level', 'thefts -4 change down', 'vandalism 12 level', 'vandalism 1 change up', 'arrests 5 level'],
  ],
  [
    'Latest poll: Smith 52 (+2), Jones 45 (-1).',
    ['Smith 52 % level', 'Smith 2 pp change up', 'Jones 45 % level', 'Jones -1 pp change down'],
  ],
  ['Latest poll\nSmith 52 (+2)', ['Smith 52 % level', 'Smith 2 pp change up']],
  [
    'Lab 31% (+1), LD 12% (nc), undecided 9%.',
    ['Lab 31 % level', 'Lab 1 pp change up', 'LD 12 % level', 'undecided 9 % level'],
  ],
  ['cases 88 (▲12%), deaths 3.', ['cases 88 level', 'cases 12 % change up', 'deaths 3 level']],
  [
    'A poll is out. Ipsos: Macron 58 (-1), Le Pen 42 (+1).',
    ['Macron 58 % level', 'Macron -1 pp change down', 'Le Pen 42 % level', 'Le Pen 1 pp change up'],
  ],
  ['Ipsos: Macron 58 (-1), Le Pen 42 (+1).', []],
  // Golf, a match, or who knows what: nothing is told.
  ['Leaders: Smith 68 (-4), Jones 70 (-2)', []],
  ['Smith 68 (-4), Jones 70 (-2)', []],
  ['Leeds 2 (1), Stoke 1 (0)', []],
])('a list with movements in brackets: %s', (line, claims) => {
  expect(read(line, 'en')).toEqual(claims)
})

test.each([
  [
    '코스피: 4,011.57 (-20.61, -0.51%)',
    ['코스피 4011.57 1 level', '코스피 -20.61 1 change down', '코스피 -0.51 % change down'],
  ],
  ['코스닥 932.01(▲7.26, +0.78%)', ['코스닥 932.01 1 level', '코스닥 7.26 1 change up', '코스닥 0.78 % change up']],
  ['원/달러 환율: 1,471.5원 (▲3.2원)', ['원/달러 환율 1471.5 KRW level', '원/달러 환율 3.2 KRW change up']],
  [
    '▲삼성전자 138,100원(+7.47%) ▲현대차 305,500원(-1.45%)',
    ['삼성전자 138100 KRW level', '삼성전자 7.47 % change up', '현대차 305500 KRW level', '현대차 -1.45 % change down'],
  ],
  ['코스닥 862.15(▲3.52, 0.41%)', ['코스닥 862.15 1 level', '코스닥 3.52 1 change up', '코스닥 0.41 % change up']],
  ['보증금은 3억 달러(약 4100억원)다.', ['보증금 300000000 USD level', '보증금 410000000000 KRW level approximate']],
])('a line of a Korean market table: %s', (line, claims) => {
  expect(read(line, 'ko')).toEqual(claims)
})

test.each([
  ['Daily traffic: 48,000 vehicles', ['Daily traffic 48000 level']],
  ['Range: 10,000 nautical miles', ['Range 10000 [nmi_i] level']],
  ['Margin of error: plus or minus 3.1 points.', ['Margin of error 3.1 pp level']],
  ['Victims: 14. Injured: 52.', ['Victims 14 level', 'Injured 52 level']],
  ['The result: 14 people died.', ['people 14 level']],
  ['See pages: 14.', []],
  ['250g plain flour', ['plain flour 250 g level']],
  ['20 tonnes vanished.', ['tonnes 20 t level']],
  [
    'EPS: $1.12 vs. est. $1.05; revenue $4.2bn vs. est. $4.1bn',
    ['EPS 1.12 USD level', 'EPS 1.05 USD level', 'revenue 4200000000 USD level', 'revenue 4100000000 USD level'],
  ],
  [
    'Outlook: sales of $17bn (prior: $16bn); margin around 12% (previously 11.5%).',
    [
      'sales 17000000000 USD level',
      'sales 16000000000 USD level',
      'margin 12 % level up approximate',
      'margin 11.5 % level',
    ],
  ],
  [
    'Movers: Alto Mining up 6.2%, Brightwell down 3.9%.',
    ['Alto Mining 6.2 % change up', 'Brightwell 3.9 % change down'],
  ],
  ['Margins were 8.1/8.9/9.4%.', ['Margins 8.1 % level', 'Margins 8.9 % level', 'Margins 9.4 % level']],
  ['Sales grew 2.1/1.4/3.8%.', ['Sales 2.1 % change up', 'Sales 1.4 % change up', 'Sales 3.8 % change up']],
  ['It was 12/14/15 when they met.', []],
  ['crude oil $81.02, heating oil $2.49', ['crude oil 81.02 USD level', 'heating oil 2.49 USD level']],
  ['The S&P 500 fell 47.92 points to 6,842.17.', ['S&P 500 47.92 1 change down', 'S&P 500 6842.17 1 level down']],
  ['Borealis | 18.75 | -0.8% | 940k', ['Borealis -0.8 % change down', 'Borealis 940000 level']],
  [
    'Payrolls +142,000 (est. +160,000); wages +0.4% m/m.',
    ['Payrolls 142000 change up', 'Payrolls 160000 change up', 'wages 0.4 % change up'],
  ],
  ['Russell 2000 2,348.60 +7.37', ['Russell 2000 2348.6 1 level', 'Russell 2000 7.37 1 change up']],
  ['10-yr yield 4.12%', ['10-yr yield 4.12 % level']],
  ['Gold $4,067.40/oz +0.4%', ['Gold 4067.4 USD level', 'Gold 0.4 % change up']],
  ['Nordhaven Q3 EPS $1.31 vs $1.22', ['EPS 1.31 USD level', 'EPS 1.22 USD level']],
  ['Possession: Leeds 63% Stoke 37%', ['Leeds 63 % level', 'Stoke 37 % level']],
  ['Wheat $5.31 (down 6), corn $4.21', ['Wheat 5.31 USD level', 'corn 4.21 USD level']],
  ['Bleeding: 1.9%\nNNT: 67', ['Bleeding 1.9 % level']],
  ['Dublin: Yes 57%, No 30%', ['Dublin 57 % level', 'Dublin 30 % level']],
  ['Deaths did not differ: 212 in one arm and 227 in the other.', ['Deaths 212 level', 'Deaths 227 level']],
  [
    'Dow 38,589.16 (-57.94), Russell 2000 2,006.16',
    ['Dow 38589.16 1 level', 'Dow -57.94 1 change down', 'Russell 2000 2006.16 1 level'],
  ],
  [
    'If they voted today: Ruiz 46%, Shaw 43%, undecided 7%.',
    ['Ruiz 46 % level', 'Shaw 43 % level', 'undecided 7 % level'],
  ],
  ['The rate (then 12%) is high.', ['rate 12 % level']],
  ['It is rare (men 2%, women 4%).', ['men 2 % level', 'women 4 % level']],
  ['Levels: Howden 41 percent, Derwent 62 percent of capacity.', ['Howden 41 % level', 'Derwent 62 % share']],
  ['Dublin: 12°C, rain; Paris: 18°C, sunny.', ['Dublin 12 Cel level', 'Paris 18 Cel level']],
  ['Per serving: 12g fat, 24g carbs.', ['fat 12 g level', 'carbs 24 g level']],
  [
    'Sales -2.1% (Q1: -0.4%), orders +8%.',
    ['Sales -2.1 % change down', 'Sales -0.4 % change down', 'orders 8 % change up'],
  ],
  [
    '2-year 4.72% (+3 bp), 10-year 4.31% (+1 bp)',
    ['2-year 4.72 % level', '2-year 3 bp change up', '10-year 4.31 % level', '10-year 1 bp change up'],
  ],
  [
    'Yes: 58% (up 4). No: 33% (down 2).',
    ['Yes 58 % level', 'Yes 4 pp change up', 'No 33 % level', 'No 2 pp change down'],
  ],
  ['TSX: +45.12 to 22,345.67', ['TSX 22345.67 1 level']],
  ['Subscribers: 41.2M', ['Subscribers 41200000 level']],
  ['HR: Diaz (12), Bell (3).', []],
  [
    'Kipruto won the marathon. 1. Kipruto (KEN) 2:02:16; 2. Geleta 2:03:04.',
    ['Kipruto 7336 s level', 'Geleta 7384 s level'],
  ],
  ['They won 40 gold, 44 silver (84 total).', ['gold 40 level', 'silver 44 level', 'silver 84 level']],
  [
    'Key figures (EUR million, Q3 2025 vs Q3 2024)\nNet sales 1,204 1,130\nEBITDA 188 171\nEmployees 6,420 6,310',
    [
      'Net sales 1204000000 EUR level',
      'Net sales 1130000000 EUR level',
      'EBITDA 188000000 EUR level',
      'EBITDA 171000000 EUR level',
      'Employees 6420 level',
      'Employees 6310 level',
    ],
  ],
  ['KOSDAQ 862.15 ▲3.52 (0.41%)', ['KOSDAQ 862.15 1 level', 'KOSDAQ 3.52 1 change up', 'KOSDAQ 0.41 % change up']],
])('a row, a label or a line of a list in English: %s', (line, claims) => {
  expect(read(line, 'en')).toEqual(claims)
})

test.each([
  ['내년 예산(단위: 억원)\n복지 1,820\n교육 940', ['복지 182000000000 KRW level', '교육 94000000000 KRW level']],
  [
    '3분기 실적(단위: 억원)\n영업이익 387\n순이익 -45',
    ['영업이익 38700000000 KRW level', '순이익 -4500000000 KRW level down'],
  ],
  ['시도별 인구(단위: 명)\n서울 9,386,034', ['서울 9386034 level']],
  ['[단위: %]\n서울 3.1\n부산 2.7', ['서울 3.1 % level', '부산 2.7 % level']],
  ['매출(억원): 1분기 312, 2분기 345', ['매출 31200000000 KRW level', '매출 34500000000 KRW level']],
  ['물가상승률(전년 대비): 3월 2.1%, 4월 2.4%', ['물가상승률 2.1 % level', '물가상승률 2.4 % level']],
  ['나스닥 18,567.19, S&P 500 5,820.11', ['나스닥 18567.19 1 level', 'S&P 500 5820.11 1 level']],
  ['일본은 금 6, 은 4, 동 9를 땄다.', ['금 6 level', '은 4 level', '동 9 level']],
  ['타율은 0.287에서 0.294로 올랐다.', ['타율 0.287 1 level', '타율 0.294 1 level up']],
  ['전화\n본사 1820\n지점 940', []],
  ['영업이익 | 98억원 | -11.2%', ['영업이익 9800000000 KRW level', '영업이익 -11.2 % change down']],
  ['실거래가 (11월 2주, 단위: 만원)\n은마 84.43㎡ 6층 372,000', ['은마 84.43 m2 level', '은마 3720000000 KRW level']],
  ['국고채(3년) 2.886% -0.012%p', ['국고채 2.886 % level', '국고채 -0.012 pp change down']],
  ['코스피 0.47%↓ 2611.48', ['코스피 0.47 % change down', '코스피 2611.48 1 level']],
  ['홈런 디아즈 48호(8회·삼성)', []],
  ['직원 수 4,210명', ['직원 수 4210 level']],
  ['체감온도 영하 3도, 자외선지수 4.', ['체감온도 -3 Cel level']],
  ['타율 .301 OPS 0.879를 기록했다.', ['타율 0.301 1 level', 'OPS 0.879 1 level']],
  [
    '배추 1포기 4,980원(+12.3%), 삼겹살 100g 2,650원',
    ['배추 4980 KRW level', '배추 12.3 % change up', '삼겹살 2650 KRW level'],
  ],
  ['사과 3개를 4,980원에 샀다.', ['사과 3 level', '사과 4980 KRW level']],
  ['1회 제공량당 열량은 320㎉다.', ['제공량당 열량 320 kcal level']],
])('a row, a label or a line of a list in Korean: %s', (line, claims) => {
  expect(read(line, 'ko')).toEqual(claims)
})

describe('a table whose cells stand between bars: what the titles of its columns tell', () => {
  const rows = (text: string, language: 'en' | 'ko') =>
    extractClaims(text, { language, date: '2025-11-20' }).map(({ text, kind, direction, basis, period, modality }) =>
      [
        text,
        kind,
        direction,
        basis,
        period && `${period.start}..${period.end}`,
        modality === 'reported' ? '' : modality,
      ]
        .filter(Boolean)
        .join(' '),
    )
  test('years, changes and what they are against', () => {
    expect(
      rows(
        'Item | Q3 2025 | Q3 2024 | YoY change\nAcme | $4.2m | $3.9m | 7.7%\nBolt | $1.1m | $1.3m | (15.4%)\nCaro | no data | none | n/a\nDune | $2m | $2m | 0%',
        'en',
      ),
    ).toEqual([
      '$4.2m level 2025-07-01..2025-09-30',
      '$3.9m level 2024-07-01..2024-09-30',
      '7.7% change up yoy',
      '$1.1m level 2025-07-01..2025-09-30',
      '$1.3m level 2024-07-01..2024-09-30',
      '15.4% change down yoy',
      '$2m level 2025-07-01..2025-09-30',
      '$2m level 2024-07-01..2024-09-30',
      '0% change flat yoy',
    ])
  })
  test('years and what is expected', () => {
    expect(rows('GDP growth | 2024 | 2025 (forecast) | 2026F\nKenya | 4.7% | 5.0% | 5.2%', 'en')).toEqual([
      '4.7% level 2024-01-01..2024-12-31',
      '5.0% level 2025-01-01..2025-12-31 forecast',
      '5.2% level 2026-01-01..2026-12-31 forecast',
    ])
  })
  test('rows that are years', () => {
    const [price] = extractClaims('Year | Price\n2023 | $31', { language: 'en' })
    expect(price).toMatchObject({ subject: 'Price', period: { start: '2023-01-01', end: '2023-12-31' } })
  })
  test('Korean titles, and a second table that has a head of its own', () => {
    expect(
      rows(
        '구분 | 2024년 | 증감률\n매출 | 1조2천억원 | 25.0%\n\n지역 | 10월 거래량(건) | 전월 대비(%)\n서울 | 8,663 | 55.6\n부산 | 2,410 | -3.1',
        'ko',
      ),
    ).toEqual([
      '1조2천억원 level 2024-01-01..2024-12-31',
      '25.0% change up',
      '8,663 level 2025-10-01..2025-10-31',
      '55.6 change up mom',
      '2,410 level 2025-10-01..2025-10-31',
      '-3.1 change down mom',
    ])
  })
  test('what a title has told is explained by it', () => {
    const heard: Record<string, string>[] = []
    extractClaims('Year | Price | YoY change\n2023 | $31 | 4%', {
      language: 'en',
      date: '2025-11-20',
      explain: ({ outcome, fields }) => {
        if (outcome === 'claim') heard.push(fields)
      },
    })
    const title = 'title of the column'
    expect(heard).toMatchObject([
      { subject: title, period: 'year of the row' },
      { kind: title, direction: title, basis: title },
    ])
  })
  test('a bar in running text is no table', () => {
    expect(rows('Home | News | 2024 | Change\n\nSales were 40 million euros.', 'en')).toEqual([
      '40 million euros level',
    ])
  })
})

test('how often something was done lends no noun to the number behind it', () => {
  const texts = extractClaims('Haaland scored twice before 53,000.').map(({ unit }) => unit.text)
  expect(texts).toEqual(['times', ''])
})

test.each([
  ['The All Share closed 0.8% firmer at 112,340 points.', ['0.8 %', '112340 ']],
  ['The oven is heated to 200C/180C fan.', ['200 Cel', '180 Cel']],
  ['It fell in 14.2% (hazard ratio 0.73, 95% CI).', ['14.2 %', '0.73 1', '95 %']],
])('in %j each number has a unit of its own', (text, values) => {
  expect(extractClaims(text).map(({ decimal, unit }) => `${decimal} ${unit.code ?? ''}`)).toEqual(values)
})

describe('the unit that the title of a column names', () => {
  const values = (text: string, language: 'en' | 'ko') =>
    extractClaims(text, { language, date: '2025-11-20' }).map(({ decimal, unit, period, modality }) =>
      [decimal, unit.code ?? unit.text, period?.start, modality === 'reported' ? '' : modality]
        .filter(Boolean)
        .join(' '),
    )
  test.each([
    ['Trade | Value, NOK million | Change, %\nFood | 12,340 | 0.5', 'en', ['12340000000 NOK', '0.5 %']],
    [
      'Crop | Area (ha) | Harvest (thousand tonnes) | Price, SEK per kg\nRye | 400 | 2,310 | 2.10',
      'en',
      ['400 har', '2310000 t', '2.1 SEK'],
    ],
    ['Land | Output in thousand barrels | Share, %\nOman | 1,800 | 2.1', 'en', ['1800000 [bbl_us]', '2.1 %']],
    [
      'NOK million | 2023 | 2024\nRevenue | 1,200 | 1,350',
      'en',
      ['1200000000 NOK 2023-01-01', '1350000000 NOK 2024-01-01'],
    ],
    [
      'Homes, thousand | 2023 | 2024\nHouses | 12 | 14\nFlats (thousand) | 5 | 6',
      'en',
      ['12000 2023-01-01', '14000 2024-01-01', '5000 2023-01-01', '6000 2024-01-01'],
    ],
    ['Town | Visitors, thousand | Rain, mm\nOban | 12.5 | 340', 'en', ['12500', '340 mm']],
    ['Club | Games in May | Goals\nBrann | 5 | 12', 'en', ['5 games 2025-05-01', '12 goals']],
    ['Unit | 2023 | 2024\nCars | 12 | 14\n\nCity | Rain, mm | Sun, hours\nOban | 12 | 14', 'en', ['12 mm', '14 h']],
    ['품목 | 수출액(백만달러) | 비중(%)\n반도체 | 15,260 | 38.6', 'ko', ['15260000000 USD', '38.6 %']],
    [
      '(단위: 십억원) | 2023 | 2024\n매출 | 12 | 14',
      'ko',
      ['12000000000 KRW 2023-01-01', '14000000000 KRW 2024-01-01'],
    ],
    ['구분 | 매출(십억원) | 면적(㎡)\n본점 | 1,230 | 3,300', 'ko', ['1230000000000 KRW', '3300 m2']],
  ] as const)('%j', (table, language, claims) => {
    expect(values(table, language)).toEqual(claims)
  })
})
