/** How a page states its metadata: as JSON-LD, as JSON-LD inside a `@graph`, or in `meta` elements only. */
export type StatedAs = 'json-ld' | 'json-ld-graph' | 'meta'

export interface DemoPhoto {
  readonly path: string
  readonly alt: string
  readonly caption: string
  readonly credit: string
}

/** What a later version of an article changes. `corrections` pairs old text with new, in title, summary and paragraphs. */
export interface DemoRevision {
  readonly at: string
  readonly corrections: readonly (readonly [before: string, after: string])[]
  readonly note: string
}

/** One article of the demo site. Places, people, companies and figures are invented. */
export interface DemoArticle {
  readonly path: string
  readonly language: 'en' | 'ko'
  readonly section: string
  readonly title: string
  readonly summary: string
  readonly authors: readonly { readonly name: string; readonly email: string }[]
  /** Whose article it is; absent: the site's own. */
  readonly publisher?: string
  /** ISO 8601 with the offset that the page shows. */
  readonly publishedAt: string
  readonly modifiedAt?: string
  readonly statedAs: StatedAs
  readonly tags: readonly string[]
  readonly paragraphs: readonly string[]
  readonly photo?: DemoPhoto
  /** Served in CP949 and in the markup of an older layout: paragraphs apart by line breaks. */
  readonly legacy?: true
  /** The first request is answered 503 with `Retry-After: 1`. */
  readonly busyFirst?: true
  /** From the second round on. */
  readonly revision?: DemoRevision
  /** From the second round on the page answers 410; the sitemap still lists it with this as its last change. */
  readonly withdrawnAt?: string
  /** In the folder that robots.txt closes, though the site links to it. */
  readonly closed?: true
}

const birthsParagraphs = [
  '지난달 나래시에서 태어난 아기가 2,140명으로 1년 전보다 6.2% 늘었다. 나래시 인구통계과는 4일 이 같은 내용의 ‘1월 인구동향’을 발표했다. 1월 기준으로는 2019년 이후 가장 많은 수다.',
  '출생아 수는 7개월 연속 증가했다. 첫째아는 1,356명으로 전체의 63.4%를 차지했고, 둘째아는 642명, 셋째아 이상은 142명이었다. 합계출산율은 0.91명으로 지난해 같은 달보다 0.05명 높아졌다.',
  '혼인 건수는 1,480건으로 1년 전보다 130건 증가했다. 이혼은 520건으로 3.7% 감소했다. 사망자는 1,930명으로, 출생아가 사망자보다 210명 많아 인구가 자연 증가했다.',
  '구별로는 한울구가 512명으로 가장 많았고 새터구 447명, 바람골구 388명 순이었다. 산모의 평균 나이는 33.6세로 0.2세 높아졌으며, 35세 이상 산모의 비중은 38.5%였다.',
  '시는 올해 출산·육아 예산을 지난해보다 15% 늘린 1조2,400억 원으로 편성했다. 첫째를 낳은 가정에 주는 축하금은 200만 원에서 300만 원으로 올린다. 서은결 인구통계과장은 “혼인이 먼저 늘어난 만큼 올해 출생아는 2만4,000명을 넘을 것으로 전망된다”고 밝혔다.',
] as const

/** The newest is not first: sites list by section. Dates lie in one fortnight of March 2026. */
export const articles: readonly DemoArticle[] = [
  {
    path: '/economy/2026/03/02/chip-exports-lift-narae-port',
    language: 'en',
    section: 'Economy',
    title: 'Chip exports lift Narae port to $65.9 billion in February',
    summary: 'Memory chips made up for weaker car sales as exports grew for a ninth month.',
    authors: [{ name: 'Yoon Mira', email: 'mira.yoon@naraecourier.example' }],
    publishedAt: '2026-03-02T09:12:00+09:00',
    statedAs: 'json-ld',
    tags: ['exports', 'semiconductors', 'port of Narae'],
    paragraphs: [
      'Exports through the port of Narae rose 8.7 percent from a year earlier to $65.9 billion in February, the Narae Customs Office said on Monday, as demand for memory chips more than made up for weaker car sales.',
      'Chip exports jumped 31.0 percent to $15.2 billion from $11.6 billion a year earlier, according to the office. Chips accounted for 23.1 percent of the total, the largest share in eleven years.',
      'Car exports fell 4.5 percent on-year to 38,400 vehicles. Sungmin Motors, the city’s biggest carmaker, halted its second plant for nine days in February to refit the line for an electric van.',
      'Imports increased 2.1 percent to $59.3 billion, which left a trade surplus of $6.6 billion. The port handled 1.84 million containers, about 60,000 more than in January.',
      'Twelve economists had forecast growth of 7.9 percent on average. “Orders for the first half are up by a third,” said Park Doyun, chief economist at Gyeol Securities. “We expect exports to grow 6 to 8 percent this year.”',
      'The city government aims to raise exports to at least $800 billion a year by 2028. It plans to spend 420 billion won on a new container terminal, where work is due to begin in the fourth quarter.',
    ],
    revision: {
      at: '2026-03-13T08:40:00+09:00',
      corrections: [
        [
          'rose 8.7 percent from a year earlier to $65.9 billion',
          'rose 9.1 percent from a year earlier to $66.1 billion',
        ],
        ['to $65.9 billion in February', 'to $66.1 billion in February'],
        ['jumped 31.0 percent to $15.2 billion', 'jumped 32.8 percent to $15.4 billion'],
        ['accounted for 23.1 percent', 'accounted for 23.3 percent'],
        ['a trade surplus of $6.6 billion', 'a trade surplus of $6.8 billion'],
      ],
      note: 'Correction: The customs office revised its figures on Friday after a late filing by a chipmaker. An earlier version of this article gave the lower ones.',
    },
  },
  {
    path: '/economy/2026/03/11/jobless-rate-lowest-since-2022',
    language: 'en',
    section: 'Economy',
    title: 'Narae’s jobless rate falls to 3.1%, lowest since 2022',
    summary: 'Care homes and software firms hire while factories go on shedding staff.',
    authors: [
      { name: 'Daniel Okar', email: 'd.okar@naraecourier.example' },
      { name: 'Yoon Mira', email: 'mira.yoon@naraecourier.example' },
    ],
    publishedAt: '2026-03-11T12:00:00+09:00',
    statedAs: 'meta',
    tags: ['jobs', 'wages'],
    paragraphs: [
      'Narae’s unemployment rate fell to 3.1 percent in February from 3.4 percent in January, the Statistics Agency said on Wednesday. It was the lowest rate since 2022.',
      'The number of people in work rose by 182,000 from a year earlier to 5.43 million. Care homes took on 41,300 people and software firms 28,900, while factories cut 12,700 jobs, the seventh straight monthly decline.',
      'Among people aged 15 to 29, unemployment stood at 6.8 percent, down 0.4 percentage points from the same month last year. Still, one in five of the young had been looking for more than six months.',
      'The average monthly wage was 3.71 million won, up 3.9 percent on-year. With prices up 2.2 percent, real wages grew for five straight months.',
      '“The market is tight, but it is tight in the wrong places,” said Choi Haram, a labour economist at Narae University. She expects the rate to stay between 3 and 3.5 percent for the rest of the year.',
    ],
  },
  {
    path: '/politics/2026/03/09/poll-han-leads-mayoral-race',
    language: 'en',
    section: 'Politics',
    title: 'Han leads mayoral race by nine points, poll finds',
    summary: 'Housing is the first worry of voters twelve weeks before the ballot.',
    authors: [{ name: 'Oh Sejin', email: 'sejin.oh@naraecourier.example' }],
    publishedAt: '2026-03-09T07:00:00+09:00',
    statedAs: 'json-ld',
    tags: ['election 2026', 'opinion poll'],
    paragraphs: [
      'Council president Han Jiwoo would win 44 percent of the vote if the mayoral election were held now, 9 percentage points more than incumbent Ryu Taeo, according to a Dasom Research poll published on Monday.',
      'Support for Han rose 3 percentage points from the previous survey in January, while Ryu slipped to 35 percent from 37 percent. Some 14 percent of those asked had not made up their minds.',
      'Housing costs were named as the most urgent problem by 38 percent of respondents, ahead of jobs with 27 percent and transport with 16 percent. Nearly two thirds said that rents had become unaffordable.',
      'Ryu has promised to build 26,000 public flats by 2029. Han’s plan foresees 18,000 flats and a cap of 5 percent on yearly rent increases.',
      'Dasom Research interviewed 1,012 adults by telephone from March 4 to 6. The margin of error is 3.1 percentage points at a confidence level of 95 percent.',
    ],
  },
  {
    path: '/society/2026/03/07/storm-cuts-power-on-the-coast',
    language: 'en',
    section: 'Society',
    title: 'Storm cuts power to 84,000 homes along the coast',
    summary: 'Gusts of up to 126 km/h felled trees and closed the harbour bridge for 14 hours.',
    authors: [{ name: 'Lim Nari', email: 'nari.lim@naraecourier.example' }],
    publishedAt: '2026-03-07T18:25:00+09:00',
    modifiedAt: '2026-03-07T21:10:00+09:00',
    statedAs: 'json-ld-graph',
    tags: ['weather', 'power'],
    photo: {
      path: '/photos/2026/03/harbour-bridge-storm.svg',
      alt: 'Waves break over the approach road of a suspension bridge',
      caption: 'Waves four metres high break over the approach to the harbour bridge on Saturday morning.',
      credit: 'Baek Sol/The Narae Courier',
    },
    paragraphs: [
      'A spring storm cut power to about 84,000 homes along the coast on Saturday, injured at least 17 people and closed the harbour bridge for 14 hours, the city’s emergency office said.',
      'Gusts reached 126 kilometres per hour at Cape Byeol, and 142 millimetres of rain fell in six hours. The temperature dropped by 11 degrees to 3 degrees Celsius.',
      'Fire crews answered more than 1,900 calls. Some 640 people were moved to schools in Saeteo, where the river rose to within 30 centimetres of the top of the dyke.',
      'Power was back in nine out of ten homes by the evening, Narae Electric said. It put the damage to its network at between 7 billion and 9 billion won.',
      'The ferries to the outer islands, which carry some 5,200 passengers a day, are expected to stay in port for two days. Forecasters said that wind speeds would fall below 40 km/h by Sunday noon.',
    ],
  },
  {
    path: '/sports/2026/03/08/hallim-record-crowd',
    language: 'en',
    section: 'Sports',
    title: 'Record crowd of 41,260 watches Hallim beat Port City 3-1',
    summary: 'A free tram and cheaper tickets helped to fill the new stadium.',
    authors: [{ name: 'Jun Baram', email: 'baram.jun@naraecourier.example' }],
    publishedAt: '2026-03-08T22:05:00+09:00',
    statedAs: 'meta',
    tags: ['football', 'Hallim United'],
    busyFirst: true,
    paragraphs: [
      'Hallim United opened the season with a 3-1 win over Port City on Sunday in front of 41,260 spectators, the largest crowd in the club’s 38-year history.',
      'The old record of 39,874 had stood since 2011. Last season the club sold 22,600 tickets a match on average, the fourth-highest figure in the league.',
      'Seo Garam, 23, scored twice in eleven minutes before Port City pulled one back. Hallim had 61 percent of the ball and hit the post three times.',
      'The club cut the price of its cheapest ticket by 25 percent to 18,000 won and paid for free trams, which about 9,000 people used. Sales of food and drink doubled to 310 million won.',
      'Chief executive Noh Yeoul said that the club aims for at least 30,000 visitors a match this year. It owes its banks 64 billion won for the stadium and wants to repay a fifth of that by December.',
    ],
  },
  {
    path: '/society/2026/03/05/court-fines-dairy-firms',
    language: 'en',
    section: 'Society',
    title: 'Court fines dairy firms 38.5 billion won over milk prices',
    summary: 'Judges found that three producers had fixed prices for four years.',
    authors: [{ name: 'Oh Sejin', email: 'sejin.oh@naraecourier.example' }],
    publishedAt: '2026-03-05T15:40:00+09:00',
    statedAs: 'json-ld',
    tags: ['courts', 'competition'],
    paragraphs: [
      'The Narae High Court on Thursday fined three dairy firms a total of 38.5 billion won for fixing the price of milk, 12 percent less than the competition authority had asked for.',
      'Haneul Dairy has to pay 21 billion won, Onnuri Foods 11.5 billion won and Puleun Farm 6 billion won. Two former managers were given suspended sentences of 18 months; a third was acquitted.',
      'The judges found that the firms, which together hold 71 percent of the market, had agreed on prices at fourteen meetings from 2019 to 2023. A litre of milk cost consumers 180 won more than it should have, according to the ruling.',
      'Households paid up to 92 billion won too much in that time, consumer groups estimate. Some 5,300 people have joined a suit for damages.',
      'Shares in Haneul Dairy fell 6.8 percent to 23,150 won. The company said that it would appeal within two weeks.',
    ],
  },
  {
    path: '/society/2026/03/04/transit-fares-rise-in-july',
    language: 'en',
    section: 'Society',
    title: 'Bus and metro fares to rise by 10 percent in July',
    summary: 'The council wants to narrow a deficit that has tripled in five years.',
    authors: [{ name: 'Lim Nari', email: 'nari.lim@naraecourier.example' }],
    publishedAt: '2026-03-04T11:30:00+09:00',
    statedAs: 'meta',
    tags: ['transport', 'fares'],
    paragraphs: [
      'A single ride on Narae’s buses and metro will cost 1,650 won from July, 10 percent more than today, the city council decided on Wednesday by a majority of seven votes.',
      'The monthly pass will rise to 68,000 won from 62,000 won. Children under 13 travel free, and people over 65 will keep their discount of 50 percent.',
      'The deficit of the transit company tripled in five years to 274 billion won in 2025. Fares cover 57 percent of its costs, down from 71 percent.',
      'The company carries 1.9 million passengers on a working day, about 4 percent fewer than in 2019. It expects the new fares to bring in 88 billion won a year and to cost it at most 30,000 passengers a day.',
      'Passenger groups called for a freeze. “If the city spent a tenth of its road budget on buses, fares could fall by 200 won,” said their spokeswoman Gil Hanna.',
    ],
  },
  {
    path: '/economy/2026/03/06/ferry-operator-to-shed-staff',
    language: 'en',
    section: 'Economy',
    title: 'Island ferry operator to shed 240 of its 900 staff',
    summary: 'The company blames fuel prices and a fall in passengers.',
    authors: [{ name: 'Daniel Okar', email: 'd.okar@naraecourier.example' }],
    publishedAt: '2026-03-06T10:15:00+09:00',
    statedAs: 'json-ld',
    tags: ['ferries', 'jobs'],
    withdrawnAt: '2026-03-13T09:00:00+09:00',
    paragraphs: [
      'Dolphin Lines, which runs the ferries to the outer islands, plans to shed 240 of its 900 staff by the end of June, according to a letter to employees.',
      'The company lost 13.6 billion won in 2025, after a profit of 2.1 billion won the year before. Fuel accounts for 42 percent of its costs.',
      'Passenger numbers fell 8.3 percent to 1.76 million. Freight declined for three straight quarters to 410,000 tonnes.',
      'The letter says that two of eleven routes would close if the city did not raise its subsidy of 9 billion won a year.',
    ],
  },
  {
    path: '/ko/economy/2026/03/02/february-exports',
    language: 'ko',
    section: '경제',
    title: '2월 나래항 반도체 수출 31% 급증…자동차는 뒷걸음',
    summary: '나래세관, 2월 수출입 동향 발표. 무역수지 9개월 연속 흑자.',
    authors: [{ name: '민가온', email: 'gaon.min@naraecourier.example' }],
    publishedAt: '2026-03-02T09:30:00+09:00',
    statedAs: 'json-ld',
    tags: ['수출', '반도체', '나래항'],
    paragraphs: [
      '(나래=나래일보) 민가온 기자 = 지난달 나래항의 반도체 수출액이 152억 달러로 1년 전보다 31.0% 급증했다. 나래세관이 2일 발표한 ‘2월 수출입 동향’에 따르면 반도체는 전체 수출의 23.1%를 차지했다.',
      '선박 수출은 28억7,000만 달러로 12.4% 늘었고, 화장품은 9억3천만 달러로 두 배가 됐다. 반면 자동차는 3만8,400대로 4.5% 감소했고 철강은 6.8% 줄어든 41만t에 그쳤다.',
      '국가별로는 대중 수출 비중이 18.4%로 1.1%포인트 낮아진 반면 동남아 비중은 19.6%로 0.8%포인트 높아졌다. 하루 평균 수출액은 29억6,000만 달러로 사상 최대였다.',
      '원유 수입은 70억여 달러로 3.3% 감소했다. 무역수지는 9개월 연속 흑자를 냈다.',
      '세관은 올해 반도체 수출이 1,700억~1,800억 달러에 이를 것으로 내다봤다. 시는 새 부두 건설에 4,200억 원을 들여 2029년까지 컨테이너 처리 능력을 30% 이상 늘릴 계획이다.',
    ],
  },
  {
    path: '/ko/economy/read.php/20260310004812',
    language: 'ko',
    section: '경제',
    title: '원·달러 환율 1,342.5원 마감…닷새 만에 하락',
    summary: '수출 기업의 달러 매도에 8.3원 내려. 나래종합주가지수는 1.2% 상승.',
    authors: [{ name: '한겨울', email: 'winter.han@naraecourier.example' }],
    publishedAt: '2026-03-10T16:10:00+09:00',
    statedAs: 'meta',
    tags: ['환율', '증시'],
    legacy: true,
    paragraphs: [
      '10일 나래 외환시장에서 원·달러 환율은 전 거래일보다 8.3원 내린 1,342.5원에 거래를 마쳤다. 환율이 떨어진 것은 닷새 만이다.',
      '장중 한때 1,339.8원까지 밀렸으나 수입 업체의 결제 수요가 들어오면서 낙폭을 줄였다. 외환 당국에 따르면 이날 거래량은 96억 달러로 전날보다 15% 많았다.',
      '엔화 환율은 100엔당 893.4원으로 2.1원 올랐다. 나래종합주가지수는 1.2% 오른 2,874.36에 장을 마쳤고, 외국인은 3,150억 원어치를 순매수했다.',
      '수입 식재료를 쓰는 식당은 여전히 울상이다. 태국 음식점 ‘똠얌당’을 운영하는 설다온(46) 씨는 “향신료값이 석 달 사이 20% 넘게 올라 똠얌꿍 한 그릇을 1만3,000원에서 1만4,500원으로 올렸다”고 말했다.',
      '가람증권 모해솔 연구원은 “2분기 환율은 1,320원에서 1,360원 사이에서 움직일 것”이라며 “미국이 금리를 0.25%포인트 내릴 경우 1,300원 아래로 갈 수도 있다”고 전망했다.',
    ],
  },
  {
    path: '/ko/society/2026/03/04/births-in-january',
    language: 'ko',
    section: '사회',
    title: '1월 출생아 2,140명, 7개월째 증가',
    summary: '합계출산율 0.91명. 혼인도 1,480건으로 늘어.',
    authors: [{ name: '오새봄', email: 'saebom.oh@naraecourier.example' }],
    publishedAt: '2026-03-04T12:00:00+09:00',
    statedAs: 'meta',
    tags: ['출생', '인구'],
    paragraphs: birthsParagraphs,
  },
  {
    path: '/partners/haedam-wire/202603041245-0031',
    language: 'ko',
    section: '제휴',
    // That of the paper too: whichever of the two pages is read first, the demo lists the same title.
    title: '1월 출생아 2,140명, 7개월째 증가',
    summary: '해담통신 제공.',
    authors: [{ name: '배이든', email: 'idn.bae@haedamwire.example' }],
    publisher: '해담통신',
    publishedAt: '2026-03-04T12:45:00+09:00',
    statedAs: 'json-ld',
    tags: ['출생', '나래시'],
    paragraphs: birthsParagraphs,
  },
  {
    path: '/ko/economy/2026/03/12/apartment-prices',
    language: 'ko',
    section: '경제',
    title: '한울구 아파트값 5주 연속 상승…전세는 보합',
    summary: '국민평형 평균 매매가 9억 원 첫 돌파.',
    authors: [
      { name: '민가온', email: 'gaon.min@naraecourier.example' },
      { name: '진도담', email: 'dodam.jin@naraecourier.example' },
    ],
    publishedAt: '2026-03-12T14:20:00+09:00',
    statedAs: 'json-ld-graph',
    tags: ['부동산', '아파트', '전세'],
    paragraphs: [
      '나래시 아파트값이 5주 연속 올랐다. 나래부동산원이 12일 발표한 3월 둘째 주 동향에 따르면 아파트 매매가격은 전주 대비 0.18% 상승했다.',
      '한울구가 0.34%로 가장 많이 올랐고 새터구 0.21%, 바람골구 0.09% 순이었다. 전셋값은 0.00%로 보합을 나타냈다.',
      '전용면적 84㎡ 평균 매매가는 9억1,500만 원으로 처음으로 9억 원을 넘어섰다. 한울구 ‘별빛마을’ 59㎡는 지난달보다 3,500만 원 오른 7억8천만 원에 팔렸다.',
      '2월 거래량은 3,260건으로 1월보다 18.5% 늘었다. 이 가운데 30대가 산 집이 36%였다. 미분양은 1,870가구로 절반 가까이 줄었다.',
      '시는 6억 원 이하 주택을 처음 사는 사람의 취득세를 최대 200만 원까지 깎아 줄 방침이다. 내년까지 공공주택 1만2,000가구도 공급한다.',
      '전문가들은 대출 한도가 3억 원으로 묶이면 하반기 거래가 20~30% 줄어들 것으로 봤다. 주택담보대출 금리는 연 3.9%로 지난해 말보다 15bp 낮다.',
    ],
  },
  {
    path: '/archive/2019/06/14/harbour-tunnel-opens',
    language: 'en',
    section: 'Archive',
    title: 'Harbour tunnel opens after six years of digging',
    summary: 'From the archive: the 4.2-kilometre tunnel cost 1.1 trillion won.',
    authors: [{ name: 'The Narae Courier', email: 'archive@naraecourier.example' }],
    publishedAt: '2019-06-14T17:00:00+09:00',
    statedAs: 'meta',
    tags: ['archive'],
    closed: true,
    paragraphs: [
      'The harbour tunnel opened to traffic on Friday after six years of digging. It is 4.2 kilometres long and cost 1.1 trillion won, 15 percent more than planned.',
      'Some 34,000 vehicles a day are expected to use it, which would cut the way to the airport by 25 minutes.',
    ],
  },
]
