/** Chances that are the same in every run with the same seed. */
export class Dice {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** From 0 on, below 1 (the generator "mulberry32"). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  /** A whole number, both ends included. */
  whole(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1))
  }

  /** A number with one decimal place, such as `4.0`. */
  tenths(min: number, max: number): string {
    return (this.whole(min * 10, max * 10) / 10).toFixed(1)
  }

  chance(share: number): boolean {
    return this.next() < share
  }

  pick<T>(list: readonly [T, ...T[]]): T {
    return list[Math.floor(this.next() * list.length)] ?? list[0]
  }
}

type Template = (dice: Dice) => string

/** What stories of one language are made of. All names are invented. */
export interface StoryKit {
  readonly headlines: readonly [Template, ...Template[]]
  /** Sentences with quantities. */
  readonly figures: readonly [Template, ...Template[]]
  /** Sentences without, though some hold a date or a name with a number. */
  readonly prose: readonly [Template, ...Template[]]
  readonly reporters: readonly [string, ...string[]]
  readonly publishers: readonly [{ oid: string; name: string }, ...{ oid: string; name: string }[]]
}

/** Share of sentences with quantities: gives about as many numbers to a kilobyte as economic news has. */
const figureShare = 0.3

const grouped = (n: number) => n.toLocaleString('en-US')

const goods = ['Chip', 'Car', 'Steel', 'Ship', 'Cosmetics', 'Battery', 'Display', 'Seafood'] as const
const places = ['Narae', 'Saeteo', 'Hanul', 'Baramgol', 'Cape Byeol', 'Port City', 'Dasom', 'Mirae Bay'] as const
const firms = ['Sungmin Motors', 'Gyeol Securities', 'Haneul Dairy', 'Narae Electric', 'Onnuri Foods'] as const
const offices = ['the Customs Office', 'the Statistics Agency', 'the central bank', 'the Land Institute'] as const
const months = ['January', 'March', 'May', 'June', 'August', 'October', 'November'] as const
const people = ['Park Doyun', 'Choi Haram', 'Han Jiwoo', 'Ryu Taeo', 'Gil Hanna', 'Noh Yeoul', 'Seo Garam'] as const

const englishWords = [
  'the new ferry line',
  'server parts',
  'cheaper rents',
  'the milk price ruling',
  'the harbour tunnel',
  'night buses',
  'school lunches',
  'the power grid',
  'fishing rights',
  'the stadium',
] as const

const english: StoryKit = {
  reporters: [
    'Yoon Mira mira@narae.example',
    'Daniel Okar okar@narae.example',
    'Oh Sejin sejin@narae.example',
    'Lim Nari',
  ],
  publishers: [
    { oid: '044', name: '나래헤럴드' },
    { oid: '640', name: '해담데일리' },
  ],
  headlines: [
    (d) => `${d.pick(goods)} exports hit $${d.tenths(3, 90)}b in ${d.pick(months)}`,
    (d) => `${d.pick(firms)} "to cut ${grouped(d.whole(90, 4000))} jobs": union`,
    (d) => `Storm leaves ${grouped(d.whole(2000, 90000))} homes in ${d.pick(places)} without power`,
    (d) => `${d.pick(places)} flats ${d.tenths(1, 9)}% dearer than a year ago`,
    (d) => `Poll: ${d.whole(31, 62)}% back ${d.pick(people)}'s fare plan`,
  ],
  figures: [
    (d) =>
      `${d.pick(goods)} exports totaled $${d.tenths(2, 150)} billion in ${d.pick(months)}, up ${d.tenths(1, 40)} percent year on year, accounting for ${d.tenths(2, 30)} percent of total exports, ${d.pick(offices)} said.`,
    (d) =>
      `${d.pick(firms)}' operating profit fell to ${d.tenths(1, 9)} trillion won from ${d.tenths(1, 9)} trillion won a year earlier.`,
    (d) =>
      `The unemployment rate in ${d.pick(places)} rose ${d.tenths(0, 2)} percentage points to ${d.tenths(2, 8)} percent, the highest in ${d.whole(2, 30)} months.`,
    (d) =>
      `“We expect prices to rise by ${d.whole(2, 4)} to ${d.whole(5, 9)} percent this year,” said ${d.pick(people)}, an economist at ${d.pick(firms)}.`,
    (d) =>
      `A survey of ${grouped(d.whole(1000, 2500))} adults found that ${d.whole(20, 70)} percent supported the plan, ${d.whole(2, 9)} points more than in ${d.pick(months)}.`,
    (d) =>
      `Some ${grouped(d.whole(300, 9000))} people were moved to shelters after ${d.whole(60, 340)} millimeters of rain fell on ${d.pick(places)} within ${d.whole(3, 20)} hours.`,
    (d) =>
      `The court in ${d.pick(places)} fined ${d.pick(firms)} ${d.tenths(1, 90)} billion won and gave two managers suspended sentences of ${d.whole(6, 30)} months.`,
    (d) =>
      `A crowd of ${grouped(d.whole(8000, 60000))} watched ${d.pick(places)} win ${d.whole(2, 5)}-${d.whole(0, 1)}, with ${d.pick(people)}, ${d.whole(18, 38)}, scoring twice.`,
    (d) =>
      `The won closed at ${grouped(d.whole(1100, 1500))}.${d.whole(1, 9)} per dollar, ${d.tenths(1, 12)} won weaker than in the previous session.`,
    (d) =>
      `The plant, which covers ${grouped(d.whole(20, 900))} hectares, will make about ${grouped(d.whole(10, 400) * 1000)} vehicles a year from 2028, according to ${d.pick(firms)}.`,
    (d) =>
      `Fares will rise by ${d.whole(100, 400)} won to ${grouped(d.whole(1500, 2500))} won in ${d.pick(months)}, while passengers over ${d.whole(60, 70)} keep a discount of ${d.whole(20, 60)} percent.`,
    (d) =>
      `The city aims to build at least ${grouped(d.whole(3, 40) * 1000)} flats by 2029 and set aside ${grouped(d.whole(100, 900))} billion won for it.`,
  ],
  prose: [
    (d) =>
      `Officials attributed the change to strong demand for ${d.pick(englishWords)}, longer working hours and a mild winter in ${d.pick(places)}.`,
    (d) =>
      `${d.pick(people)} told reporters that talks about ${d.pick(englishWords)} would go on until an agreement was found, and that nobody wanted a strike.`,
    (d) =>
      `“We have waited long enough for ${d.pick(englishWords)},” said ${d.pick(people)}, who runs a small shop near the old harbour in ${d.pick(places)}.`,
    (d) => `The mayor of ${d.pick(places)} did not answer questions about ${d.pick(englishWords)} on Tuesday.`,
    (d) =>
      `${d.pick(firms)} declined to comment, but people familiar with the matter said that its board had discussed ${d.pick(englishWords)} at length.`,
    (d) =>
      `Critics say that the rules were written in a hurry and that ${d.pick(places)} is ill prepared for ${d.pick(englishWords)}.`,
    (d) =>
      `The decision follows months of debate over ${d.pick(englishWords)}, in which neighbours, teachers and shopkeepers took opposite sides.`,
    (d) =>
      `In a statement on Dec. ${d.whole(1, 28)}, ${d.pick(offices)} called ${d.pick(englishWords)} a matter of national importance.`,
    (d) =>
      `Analysts had warned that the shift to 5G and the summit of the G20 would draw attention away from ${d.pick(englishWords)}.`,
    (d) =>
      `At the market in ${d.pick(places)}, traders spoke of little else, though few expected ${d.pick(englishWords)} to change their lives soon.`,
    (d) =>
      `${d.pick(people)}, a long-time adviser to ${d.pick(firms)}, described the mood as cautious and the outlook for ${d.pick(englishWords)} as open.`,
    (d) =>
      `Whether the courts will accept that reading of the law is unclear; a hearing on ${d.pick(englishWords)} is set for next spring.`,
    (d) =>
      `It was the council of ${d.pick(places)} that first asked for ${d.pick(englishWords)}, and it is the council that will have to pay.`,
    (d) =>
      `Residents were asked to stay indoors, to keep their windows shut and to follow the news about ${d.pick(englishWords)} on the radio.`,
  ],
}

const koreanGoods = ['반도체', '자동차', '철강', '선박', '화장품', '이차전지', '디스플레이', '수산물'] as const
const koreanPlaces = ['나래시', '새터구', '한울구', '바람골', '별곶', '다솜군', '미래만', '항구동'] as const
const koreanFirms = ['성민자동차', '가람증권', '하늘유업', '나래전력', '온누리식품'] as const
const koreanOffices = ['나래세관', '통계청', '중앙은행', '나래부동산원'] as const
const koreanPeople = ['박도윤', '최하람', '한지우', '류태오', '길한나', '노열', '서가람'] as const

const koreanWords = [
  '새 여객선 노선',
  '서버용 부품',
  '공공임대',
  '우유값 판결',
  '항만 터널',
  '심야 버스',
  '학교 급식',
  '전력망',
  '어업권',
  '경기장',
] as const

const korean: StoryKit = {
  reporters: [
    '민가온 기자 gaon@narae.example',
    '한겨울 기자(winter@narae.example)',
    '세종=오새봄 기자 (saebom@narae.example)',
    '진도담(dodam@narae.example)',
  ],
  publishers: [
    { oid: '001', name: '나래통신' },
    { oid: '011', name: '나래경제' },
    { oid: '082', name: '새터일보' },
    { oid: '421', name: '해담뉴스' },
  ],
  headlines: [
    (d) => `${d.pick(koreanGoods)} 수출 ${d.whole(11, 190)}억 달러…${d.tenths(1, 40)}% 증가`,
    (d) => `[속보] ${d.pick(koreanFirms)} "희망퇴직 ${grouped(d.whole(90, 4000))}명"`,
    (d) => `${d.pick(koreanPlaces)} 아파트값 ${d.whole(2, 20)}주 연속 상승`,
    (d) => `원·달러 환율 ${grouped(d.whole(1100, 1500))}.${d.whole(1, 9)}원 마감`,
    (d) => `<사설> '출생아 ${grouped(d.whole(900, 9000))}명' & 남은 과제`,
  ],
  figures: [
    (d) =>
      `지난달 ${d.pick(koreanGoods)} 수출액은 ${d.whole(11, 190)}억 달러로 1년 전보다 ${d.tenths(1, 40)}% 증가했다고 ${d.pick(koreanOffices)}이 밝혔다.`,
    (d) =>
      `${d.pick(koreanFirms)}의 영업이익은 ${d.whole(1, 9)}조${grouped(d.whole(1000, 9000))}억 원으로 전년 동기 대비 ${d.tenths(1, 30)}% 감소했다.`,
    (d) =>
      `${d.pick(koreanPlaces)} 실업률은 ${d.tenths(2, 8)}%로 전월보다 ${d.tenths(0, 2)}%포인트 높아져 ${d.whole(2, 30)}개월 만에 가장 높았다.`,
    (d) =>
      `${d.pick(koreanPeople)} ${d.pick(koreanFirms)} 연구원은 “올해 물가가 ${d.whole(2, 4)}~${d.whole(5, 9)}% 오를 것으로 전망된다”고 말했다.`,
    (d) =>
      `성인 ${grouped(d.whole(1000, 2500))}명을 대상으로 한 조사에서 찬성은 ${d.whole(20, 70)}%로 지난 조사보다 ${d.whole(2, 9)}%p 늘었다.`,
    (d) =>
      `${d.pick(koreanPlaces)}에는 ${d.whole(3, 20)}시간 동안 ${d.whole(60, 340)}㎜의 비가 내려 주민 ${d.whole(100, 900)}여 명이 대피했다.`,
    (d) =>
      `법원은 ${d.pick(koreanFirms)}에 과징금 ${d.whole(10, 900)}억 원을 부과하고 임원 2명에게 징역 ${d.whole(6, 30)}개월에 집행유예를 선고했다.`,
    (d) =>
      `이날 ${d.pick(koreanPlaces)} 경기장에는 ${d.whole(1, 5)}만${grouped(d.whole(1000, 9000))}명의 관중이 들어찼고 ${d.pick(koreanPeople)}(${d.whole(18, 38)})이 두 골을 넣었다.`,
    (d) =>
      `원·달러 환율은 전 거래일보다 ${d.tenths(1, 12)}원 오른 ${grouped(d.whole(1100, 1500))}.${d.whole(1, 9)}원에 거래를 마쳤다.`,
    (d) =>
      `전용면적 84㎡ 아파트 평균 매매가는 ${d.whole(5, 14)}억${grouped(d.whole(1000, 9000))}만 원으로 전주 대비 ${d.tenths(0, 1)}% 상승했다.`,
    (d) =>
      `지난달 태어난 아기는 ${grouped(d.whole(1000, 9000))}명으로 ${d.whole(2, 12)}개월 연속 늘었고 혼인은 ${grouped(d.whole(1000, 9000))}건이었다.`,
    (d) =>
      `시는 2029년까지 공공주택 ${d.whole(1, 9)}만 가구 이상을 공급하고 예산 ${grouped(d.whole(1000, 9000))}억 원을 투입할 계획이다.`,
  ],
  prose: [
    (d) =>
      `관계자들은 ${d.pick(koreanWords)} 수요와 따뜻한 겨울 날씨가 ${d.pick(koreanPlaces)} 경기에 영향을 미쳤다고 설명했다.`,
    (d) =>
      `${d.pick(koreanPeople)} 위원장은 기자들과 만나 ${d.pick(koreanWords)} 협상을 합의에 이를 때까지 이어 가겠다고 강조했다.`,
    (d) =>
      `“${d.pick(koreanWords)} 문제를 더는 미룰 수 없다”고 ${d.pick(koreanPlaces)} 주민 ${d.pick(koreanPeople)} 씨가 말했다.`,
    (d) => `${d.pick(koreanFirms)} 측은 ${d.pick(koreanWords)} 계획에 대해 “확인해 줄 수 없다”며 말을 아꼈다.`,
    (d) =>
      `시민단체는 ${d.pick(koreanPlaces)}의 준비가 부족하다며 ${d.pick(koreanWords)} 대책을 처음부터 다시 세워야 한다고 비판했다.`,
    (d) => `이번 결정은 ${d.pick(koreanWords)} 방안을 둘러싸고 오랜 논쟁이 이어진 끝에 나왔다.`,
    (d) =>
      `${d.pick(koreanOffices)}은 지난 ${d.whole(1, 28)}일 낸 자료에서 ${d.pick(koreanWords)} 문제가 지역 경제에 중요하다고 강조했다.`,
    (d) => `업계에서는 5G 투자와 G20 정상회의에 가려 ${d.pick(koreanWords)} 논의가 뒤로 밀릴 것이라는 우려가 나온다.`,
    (d) =>
      `${d.pick(koreanPlaces)} 전통시장 상인들은 ${d.pick(koreanWords)} 소식에도 당장 달라질 것은 없다는 반응을 보였다.`,
    (d) =>
      `오랫동안 ${d.pick(koreanFirms)}의 자문을 맡아 온 ${d.pick(koreanPeople)} 교수는 시장 분위기가 조심스럽다고 전했다.`,
    (d) => `법원이 이런 해석을 받아들일지는 분명하지 않으며 ${d.pick(koreanWords)} 관련 공판은 내년 봄에 열린다.`,
    (d) =>
      `당국은 주민들에게 외출을 삼가고 창문을 닫은 채 ${d.pick(koreanWords)} 관련 안내 방송을 들어 달라고 당부했다.`,
    (d) =>
      `${d.pick(koreanPeople)} 의원은 “${d.pick(koreanPlaces)}가 먼저 요구한 일인 만큼 책임도 함께 져야 한다”고 지적했다.`,
    (d) => `두 회사는 ${d.pick(koreanWords)} 사업을 함께 추진하기로 하고 세부 내용을 조율하고 있다.`,
  ],
}

export const storyKits = { en: english, ko: korean } as const

/**
 * A body of about so many UTF-8 bytes.
 *
 * Half of the bodies have no break between paragraphs, as those that were glued together by the crawler that saved them.
 */
export function composeBody(kit: StoryKit, bytes: number, dice: Dice): string {
  const between = dice.pick(['', '\n\n'])
  let body = ''
  let size = 0
  let sentencesLeft = dice.whole(1, 3)
  while (size < bytes) {
    const sentence = dice.pick(dice.chance(figureShare) ? kit.figures : kit.prose)(dice)
    body += size === 0 ? sentence : sentencesLeft > 0 ? ` ${sentence}` : between + sentence
    if (sentencesLeft === 0) sentencesLeft = dice.whole(1, 3)
    else sentencesLeft--
    size += Buffer.byteLength(sentence) + 1
  }
  return body
}
