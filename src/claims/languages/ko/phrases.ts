import type { UnitType } from '../../../model/claim.ts'
import type { BareTables, NounTables, PhraseTables } from '../../pack/pack.ts'
import { NUMBER, SYMBOL, WORD } from '../../text/tokens.ts'
import { set } from '../rows.ts'
import { adverbs, noodles } from './words/nouns.ts'
import { splitParticle } from './words/particles.ts'
import { plainOf } from './words/polite-forms.ts'
import { isSpeaker, personName, speaksAsSubject } from './words/speakers.ts'
import { footAt, hasPast, isAdnominal, L, N } from './words/syllables.ts'

/** 평일이면, 주말이면: whenever that is. */
const atTimes =
  /(?:[월화수목금토일]요일|평일|주말|휴일|명절|연휴|연말|연초|월말|월초|(?:봄|여름|가을|겨울)철?|아침|점심|저녁|새벽|밤|오전|오후|해마다|매년|매월|매달|날|때)(?:이)?면$/

/** How one looks at numbers, no condition. */
const views =
  /^(보|살펴보|넓히|좁히|비교하|따르|의하|따지|환산하|감안하|고려하|합치|합하|더하|빼|제외하|포함하|나누|요약하|말하|치|견주|대보|들여다보|종합하|놓고 보|돌아보|분석하|비교해보|비교해 보|따져보|견줘보|분석해보|뜯어보|훑어보|짚어보|조사하|집계하|구분하|분류하|나눠 보|비하|하)면$/

const sizes = set(
  '밑 아래 위 규모 수준 한도 상당 가량 정도 안팎 이상 이하 미만 초과 내외 폭 선 대 기한 짜리 어치 높이 깊이 길이 두께 너비 크기 무게',
)

export const nouns: NounTables = { stops: new Set(), light: new Set(), isHead: () => false }

export const phrases: PhraseTables = {
  leading: adverbs,
  trailing: new Set(),
  breaks: set(
    '보다 는 를 안 내 이내 한해 곳 치 사이 새 간 급 상태 규모 수준 직후 직전 이후 이전 당시 가운데 가운데서 중 중에서 등 및 대해 관련 따라 따른 통해 위해 결과 비해 반해 의해 인해 향해 더해 달해 관해 대신 또는 혹은 그 이 저 이런 그런 모든 각 어떤 ' +
      '이끌 맡을 책임질',
  ),
  pronouns: set(
    '점 치 이 그 저 이것 그것 이는 그는 그녀 그들 이들 우리 저희 여기 이곳 것 이날 수치 이중 나 저 제 누구 지 수 데 때 의 또 이번 이하인 이상인 미만인 초과인 수준 자기 자신 그때 이때 사실 뒤 경우 거 걸 건 하면',
  ),
  toldByYear:
    /^(매출|영업이익|영업손실|순이익|순손실|당기순|실적|예산|본예산|결산|연간|수출|수입|전망치|추정치|주가|배당|수주|임단협|성장률|물가|출생아|대비|기준|현재)/,
  selves: set('나 저 우리 저희 자기 그때 이때'),
  genitive: set('의 에서의 만의 씩의 여의'),
  sizes,
  sizeWords: new Set([...sizes].map((noun) => `${noun}의`)),
  ageUnits: /[세살]$/,
  personUnits: /[명인람]$/,
  spot: '곳',
  directions: /^(북|남|동|서)*[북남동서]쪽$|방향$/,
  spots: set('부근 인근 지점 지역 해상 해역 육상 내륙 곳 떨어진 까지'),
  untilDone: (verb, next) => verb.endsWith('기') && /^(전|직전|이전)/.test(next),
  caseCounts: /(건수|횟수|금액|가격|면적|비율)$/,
  thingUnits: /^(여 ?)?개$/,
  rateNames: /[율률폭]$/,
  placeParticles: /[에게서]$/,
  describing: /인$/,
  families: set('이'),
  outlooks: new Set(['앞의 전망을 고쳐 잡다', '목표 앞', '전망 앞']),
  articles: new Set(),
  infinitive: new Set(),
  isPast: hasPast,
  isAdnominal,
  isConditional: (word) =>
    /면$/.test(word) &&
    word !== '내면' &&
    !noodles.test(word) &&
    !views.test(word) &&
    !atTimes.test(word) &&
    !/[으]?면서$/.test(word),
  onceWas: /[았었였했됐갔왔렀랐쳤]던$|이던$/,
  showing: /^(이끌|주도|보이|보였|보인|나타내|나타냈|나타낸|기록|이어가|이어갔|이어간|유지|지속|계속)/,
  spentFor: /^(들여|들여서|투입해|투자해|쏟아|쏟아부어)$/,
  reaches: /^(올라서|올라섰|올라선|내려서|내려섰|내려선|내려앉|들어서|들어섰|진입|안착|복귀|다다르|다다랐|도달)/,
  reckoned: set('피해 손실 손해 매출 실적 이익 사망'),
  courts: /(법원|재판부|헌법재판소|헌재|지법|고법|(^| )[1-3]심|항소심|상고심|원심|전원합의체|배심원단)$/,
  pictured: set('사진 왼쪽 오른쪽 가운데 맨앞'),
  exceeds: /^(넘[는었어긴]|넘어서|웃도|웃돈|웃돌|밑도|밑돈|밑돌|초과)/,
  troubles: /(어려움|차질|혼란|진통|논란|반발|파장|타격|갈등|마찰|불편|혼선|후폭풍)$/,
  recorded: /^(기록해|기록하며|기록하면서|차지해|나타나|집계돼|조사돼|그쳐|그치면서)$/,
  carries: /^(태우|태운|태웠|실은|싣고|실어)/,
  costNames: /(가격|값|비용|요금|금리|이자|수수료|임대료|보험료|운임|시세|단가)$/,
  pricedSizes: /(호가|실거래가|매매가|전세가|분양가|가격|[매전집땅]값|보증금|월세)$/,
  versus: set('대'),
  setAs: (before, verb) =>
    /(목표|계획|기준|상한|한도|최대)(로|으로)$/.test(before) && /^(잡은|삼은|정한|내건|세운|제시한|설정한)$/.test(verb),
  atThen: /^(때|당시|뒤|후|무렵)(에도|에는|에|도|는|의)?$/,
  closingReasons: /(이어서|이라서|이므로)$/,
  careers: /^(경력|전통|역사|내력|관록)의$/,
  recent: set('최근'),
  because: set('있어 있어서 있으니 있으므로 있는 만큼'),
  all: set('다'),
  summing: set('합쳐도 합치면 합하면 합해도 더하면 더해도 통틀어도'),
  toldIn: set('따지면 환산하면 계산하면 보면'),
  askedSo: /^(물었더니|물어보니|물은즉|조사했더니|조사하니|설문했더니|설문하니)$/,
  yearEnds: set('연말 연초 월말 월초 연말에 연초에'),
  pieces: /^토막/,
  atDeath: set('향년'),
  worthUnits: /어치/,
  counterfactual: /[가-힣]다면$/,
  sampled: /^(조사한|조사해|조사했|분석한|분석해|분석했|설문한|설문해|추적한|추적해|추적했|표본)/,
  goingBy: set('따라'),
  evenIf: set('라도 이라도 만이라도'),
  supposes: (before, word) => word === '하면' && /(렇게|대로|처럼|같이)$/.test(before),
  chained: (word, next) => (word.endsWith('고') && next === '나면') || (word === '예를' && next === '들면'),
  closing: set(
    '달성 돌파 첫날 첫주 당일 이튿날 직전 당시 무렵 것 수 지 데 때 뒤 후 적 바 만큼 뿐 채 듯 셈 건 게 줄 경우 가운데 전망 계획 예정 방침 목표 가능성 예상 추정 추산 결과 것으로 중 직후 이후 동안 대로 한편 탓 덕분 때문 만 참 초반 중반 후반 초중반 중후반 초반대 중반대 후반대 땐 대신',
  ),
  numberOf: set('수'),
  bounded: set('을 를 에 에도 에는 는 은'),
  falls: set('내 빠 떨 추 미 주 곤'),
  climbs: set('뛰 오 올'),
  than: (word) =>
    word === '같은' ||
    word.endsWith('보다') ||
    word.endsWith('보단') ||
    word.endsWith('보다는') ||
    word.endsWith('보다도'),
  after: set('이후 이래 이후로 이후부터'),
  afterwards: set('뒤 후 지'),
  later: set('뒤 후 다음 직후 뒤로 이후'),
  since: '부터',
  until: '까지',
  between: '사이',
  chains: (word) => /[여어아해져려와서춰줘]$/.test(word) && !/(어서|아서|여서|해서)$/.test(word),
  surveys: set('조사 여론조사 설문조사 설문 투표'),
  goal: (word) =>
    /[^러에]에$/.test(word) &&
    !/(처음|때문|이번|가운데|전|후|뒤|만|초|말|동안|반면|덕분|이후|당시|이내|하루|이틀|사흘|달|해|주일|동시|단번|꺼번|안)에$/.test(
      word,
    ),
  drafts: /^(개정안|법안|법률안|제정안|조례안|개편안|방안|계획안)/,
  isNoun: /^(.{2,})(이다|이었다|이며|이고|였다|였고|였으며|이었고|이었으며)$/,
  told: /^((접수|집계|기록|달|조사|파악|추산|판매|적발|신고|발생)(돼|해|되어|하여|됐고|됐으며|했고|했으며|되며|하며)|나타(내|나|냈고|났고)|올려|올렸고|보여|이르러)$/,
  meanwhile: set('동안 내내 연속 간'),
  takes:
    /^(걸리|걸린|걸릴|소요|지속|이어지|이어진|남은|남는|떨어진|차이|벌어|높은|낮은|많은|적은|비싼|늘어|줄어|오른|내린)/,
  trends:
    /(흐름|내리막|오르막|보합|신고가|신저가|최고치|최저치|순매수|순매도|상승|하락|.세|흑자|적자|.위|정상|선두|자리|기록|모습|행진|움직임)$/,
  balances: /^(흑자|적자|순유입|순유출|순매수|순매도)/,
  degrees: /^(많은|적은|강한|약한|높은|낮은|큰|작은|센|짙은|굵은|거센)$/,
  targetPrices: /(목표주가|목표 주가|목표가|적정주가)$/,
  brokers: /(증권|투자|금투|인베스트먼트|모건스탠리|골드만삭스|노무라|UBS)$/,
  standings: /(현황|추이|분포|내역)$/,
  nominal: /[됨함짐림남감옴음]에$/,
  announcedBy: /^(공시|보도자료|성명|입장문|홈페이지|기자회견|간담회|기자간담회|콘퍼런스콜|컨퍼런스콜|실적발표)/,
  accounts: /(예산|예산안|수입|지출|정부안|원안|세입|세출|기금|비용|추경안|추경)$/,
  trades: /^((순|공)?매[수도](?!세|자|가|인)|사들|사모|팔아|내다|쓸어담|사자|던졌|담았)/,
  widths: /^(상승|오름|하락|내림|낙|증가|감소|등락)(폭|률|율|세)/,
  whens: set(
    '그때 이때 그전 이전 아직 여전 이제 방금 뒤 나중 다음 처음 사실 번째 해 때 요즘 요새 지금 현재 최근 당시 그동안 이제 오늘 과거 이번',
  ),
  leftOut: '모',
  plans: (verb, next) => next.startsWith('내용') && verb.endsWith('는'),
  bothWays: /^작(은|고)$/,
  asides: set('이어 따라 대해 비해 의해 관해'),
  ownNoun: /^(?:개 (?!분기|학기|회기)(?=[가-힣]{2})|(?=나라$))([가-힣]+)$/,
  places: /^[가-힣]{1,5}[시도군구]$/,
  titles:
    /^(의원|교수|대표|회장|사장|대통령|위원장|장관|차관|총리|지사|시장|군수|부지사|원장|이사|감독|연구원|변호사|씨|기자|후보|부회장|부사장|센터장|본부장|팀장|실장|국장|과장|청장|목사|스님|작가|이코노미스트|애널리스트|선수|코치|위원|연구위원|의장|총재|소장|상무|전무|부장|수석|처장|관장|단장|회계사|대변인|부총리|배우|가수|구청장|교장|총장|학장|행장)([은는이가의도에과와]|에게)?$/,
  votes: /^(찬성|반대|동의|공감|우호)/,
  heads: set('명 사람'),
  elapsed: set('지 지도 지가 지는 지만'),
  personName,
  named: /^.{1,3}(모|모씨|씨|양|군)(는|은|가|이|를|을|의|에게|와|과)?$/,
  people:
    /(사람|직장인|상인|농민|어민|투자자|세입자|임차인|자영업자|소상공인|국민|시민|주민|도민|구민|난민|환자|여성|남성|학생|직원|사원|회원|회사|기업|업체|가구|가정|농가|고객|의원|학교|병원|은행|지역|국가|나라|청년|노인|성인|아동|미성년자|청소년|어린이|임신부|임산부|장애인|외국인|교사|간호사|공무원|부부|학부모|(응답|이용|참가|참여|소비|근로|노동|가입|유권|청약|피해|당선|대상|구매|창업|입주|거주|보호|취업|구직|확진|사망|부상|지원|합격|졸업|공직|종사)자|(승|관람|관광|탑승|방문|여행)객|버스|승용차|차량|열차|여객기|여객선|어선|화물차|트럭|택시|기차|전동차|헬기|비행기|보트|.들)$/,
  saidBefore: /(라고|다고|라며|다며|것으로|^고|^며)$/,
  madeBy:
    /(측정한|관측한|분석해|조사해|집계해|점검해|비교해|[석사계검교]했더니|벌인|물은|물어본|발표한|집계한|추산한|추정한|조사한|설문한|실시한|내놓은|공개한|펴낸|낸|분석한|작성한|제출한|받은|진행한|발간한|공시한|전한|밝힌|의뢰한|수행한)$/,
  isTheirs: /(이|가)다$/,
  blows: set('불어'),
  tolls: /(피해|차질|손실|손해|결손|부족|감소|증가|효과|수요|공급|적자|흑자)$/,
  rain: set('비 눈 강수량 적설량 강우량 우박 폭우 폭설 장맛비 소나기'),
  toldBeside: /(며|면서)$/,
  built: set('가구 세대 채 동 곳 호'),
  may: (word, next) => footAt(word, word.length - 1) === L && /^수도?$/.test(next),
  traded: /^(오|올|상승|하락|급등|급락|반등|폭락|폭등|강세|약세)/,
  members: /^개 ?(사|국)$/,
  dayLimits: set('상한가 하한가 보합 강보합 약보합 신고가 신저가'),
  isToCome: /.겠(다|습니다)$/,
  allTime: set('역대 사상 이래 통틀어'),
  copulas: set('다 이다 였다 이었다'),
  levies: /^(추징|몰수|환수)/,
  thatWhich: set('것 것은 것이 것을 것도 것만 건 게 걸'),
  expects: (word, next) => {
    // 7000억달러 넘을듯
    if (word.endsWith('듯') && footAt(word, word.length - 2) === L) return 'forecast'
    if (footAt(word, word.length - 1) !== L) return null
    if (/^(것(?!인가)|듯|전망|예정|확률|가능성)/.test(next)) return 'forecast'
    return /^(계획|방침|작정|생각)/.test(next) ? 'target' : null
  },
  isSpeaker,
  plainOf,
  isAgent: speaksAsSubject,
  most: set('가장 제일'),
  others: set('등 등에서 등이 등은 등도 등에서는 등에서도'),
  howOften: set('차례'),
  into: '에',
  allots: /^(편성|책정|배정|배분|확보|의결|확정|요구|제출|반영)/,
  paidAs: /(금|비|료|세|자|값|예산|벌금|보상|대가|명목|몫|수당|급여|상금|투자|예산안|추경|추경안)(으?로)(는|만)?$/,
  spans: set('달 해 주 시간'),
  unmeasured: set('상위 하위 이은 반년간 최다'),
  through: set('기간'),
  pointsScored: { unit: '점', verb: /^올[리렸려릴린]/ },
  momentum: set('기세 파죽지세 상승세 하락세 부진 돌풍'),
  stillMore: set('더'),
  lastDays: /(^|[ ])(마지막|첫|둘째|셋째|넷째) 날$|^날$/,
  calledFigures: /(수|율|률|량|액|평균치|최고치|최대치|최저치|기록)인$/,
  worsening: /나아지다|나빠지다/,
  harmful:
    /(농도|오염도|오염|미세먼지|악취|소음|실업률|연체율|부채비율|부실채권비율|적자|불량률|결함률|사망률|결석률|결시율|손해율|손실|격차|공실률|체납률)(?: 평균| 수준)?$/,
  spanNouns: set('일 월 연 주'),
  raising: (before, word) =>
    (word === '높이는' && /(^|[가-힣])(로|까지|를|을|더|씩)$/.test(before)) ||
    // 문을 연 매장, but 금리를 연 3%로
    (/^연지?$/.test(word) && /^(문|막|회의|회견|기자회견|총회|행사|축제|대회|전시회|포문|물꼬)[을를]$/.test(before)),
  toldAsFigure: /^(수치|규모|수준|금액|액수|실적|셈|것)(다|이다|입니다)$/,
  whenDone:
    /^(재)?(충전|이용|구매|구입|가입|위반|사용|주행|결제|신청|미납|적발|발생|취소|완료|도착|방문|예약|투약|복용|필요|유사)시$/,
  isTownship: (before, word) =>
    /^[가-힣]{1,3}면$/.test(word) && /^[가-힣]{2,3}[군시]$/.test(before) && !/^(반드시|아무시|또다시)$/.test(before),
  indexes: /^지수/,
  quotedRates: /(환율|지수|주가|유가|시세|코스피|코스닥)$/,
  seemsDone: (before, verb) =>
    /^보(인|이|였|입)/.test(verb) && footAt(before, before.length - 1) === N && !/[는은]$/.test(before),
  confidence: /^신뢰(수준|도|$)/,
  asFor: /^경우(는|에는|에도|엔|도)?$/,
  turned: (before, word) =>
    (word === '보고' && before.endsWith('로')) ||
    // 마트에서 사면, 서울까지 가면
    (/^(사면|가면|하면|내면|지면)$/.test(word) && /(에서|으로|로|까지|에|을|를|더|씩|만|게)$/.test(before)) ||
    (word === '물은' && /(에게|[을를])$/.test(before)) ||
    (word === '치어' && /[을를]$/.test(before)),
  below: /^(아래|위|밑|이하|이상|미만)로$/,
  amounts: /^(달하|달한|달했|이르|이른|육박|불과|그치|그쳤|머물|머무|해당|못|미치|미친|미쳤)/,
  mean: set('평균 중앙값 합계 기준'),
  happened: /에(도|는|만)?$/,
  dayBefore: set('전날 어제 그제 내일'),
  besides: /(고|며|면서|면|자)$/,
  given: set('줄 준다고 준다는 준다 준'),
  reachable:
    /^(이를|달할|넘을|넘어설|될|육박할|불어날|늘어날|줄어들|오를|떨어질|사라질|잃을|숨질|다칠|발생할|생길|나올|무너질|잠길|침수될|끊길|멈출|증발할|깎일|문닫을|나빠질|빠질)$/,
  yearly: set('연간'),
  perYear: '연',
  edges: /^[말초]$/,
  yearEdge: /^(년|작년|지난해|전년)[말초]/,
  feasts: set('설 추석 명절 연휴'),
  partial: set('초 중 고 유 신 구 대 소 남 여 상 하 국 공 사'),
  thatYear: '그해',
  timesBefore: new Map([
    ['전주', 'wow'],
    ['전달', 'mom'],
    ['전월', 'mom'],
    ['전일', 'dod'],
    ['전분기', 'qoq'],
    ['전장', 'dod'],
    ['전거래일', 'dod'],
    ['평년', 'previous'],
    ['예년', 'previous'],
  ]),
  testimony: { link: /^(는|라는|다는|란)$/, noun: /^(진술|자백|증언|주장|해명|제보|폭로)/ },
  sharedOf: /(액|량|매출|예산|이익|자본|자산|인구|면적|물량|총생산|gdp)$/i,
  ranksTaken: /^(차지|올랐|오른|꼽혔|꼽힌|선정|뽑혔|돌아갔|돌아간|랭크)/,
  uptoTopic: set('까지는'),
  once: set('전 현 전임 현직 前 現 신임'),
  familyName: /^[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진]$/,
  each: '씩',
  whiles: set('기간 시즌'),
  headcount: '인',
  upon: /[가-힣]자$/,
  inasmuch: set('만큼 만큼은'),
  yearParts: set('상반기 하반기'),
  within: set('새 사이'),
  sofar: set('통산 지금까지 현재까지 이제까지 여태'),
  nowadays: set('현재 지금 지금은 현재는 요즘 이제'),
  harmed: /^(실종|숨|사망|다치|다쳤|다친|부상|중상|경상|구조됐|구조된|체포|구속|입건|목숨)/,
  attends: /^(출석|참석|불참|결석|퇴장|송치|검거|기소|당선|낙선|합격|불합격|선발|탈출|대피|귀국|석방)/,
  voters: /(의원|위원|이사|재판관|대법관|배심원|대의원|주주|조합원)$/,
  outlookNames: /(예측치|전망치|예상치|추정치|기대치|컨센서스)$/,
  about: /^(관련해|대해|대해서|대해선|대해서는|두고|놓고)$|(질문|물음|지적|의혹|주장|비판|보도|우려|논란)에$/,
  urges: /^(당부|권고|주문|요청|촉구|조언|권하|권했)/,
  unbeaten: /^(무패|연승|연패|무승|무실점)$/,
  gaps: set('사이 새'),
  outcomes: /(수지|손익|이익|순익|이익률|손실|적자|흑자)$/,
  was: /던$/,
  sexes: set('남성 여성 남자 여자 남학생 여학생 외국인 내국인'),
  flows: /^((빠져|밀려|쫓겨)[나난났날]|떠밀)/,
  late: /^밀[리린렸려]/,
  opines: /^(동의|찬성|반대|공감|응답|답했|답변|지지했|만족한다)/,
  takesPart: /^(가져|차지|따내|따냈|따낸|수주|확보|점유|휩쓸)/,
  bandParts: set('초반 중반 후반 초중반 중후반 초반대 중반대 후반대'),
  sameSpan: '같은 기간',
  someTo: '등으로',
  held: /^(열리는|열린|열릴|이어지는|이어진|계속되는|계속된|진행되는|진행된|펼쳐지는|펼쳐진|치러지는|치러진)$/,
  towns: set('전주'),
  stages:
    /(리그|[12]군|^군$|^mlb|^kbo|^npb|^nba|^kbl|^epl|^pl$|^k?[lp]pga|^pga|무대|대회|포스트시즌|정규시즌|시범경기|한국시리즈|월드시리즈|플레이오프|매치|월드컵|올림픽|아시안컵|예선|본선)$/,
  further: '이어',
  titleHeld: set('우승자 준우승자 챔피언 우승팀 준우승팀 수상자 득점왕 다승왕 신인왕 최우수선수 대상'),
  lately: set('최근 지난 앞으로 향후'),
  inCase: '시',
  alone: set('만 만이 만을 만은 도 밖에'),
  elapsedIn: set('만에 만의 만이다 만인 만'),
  putOut:
    /(율|률|액|량|수|지수|값|가격|매출|이익|실적|통계|동향|전망|전망치|예상|추정|결과|자료|규모|순위|조사|보고서|현황|계획|대책|방안|예산|예산안|명단|수치|성적|지표|잠정치|속보치)$/,
  placedAs: /[가-힣]{2}(으로|로)$/,
  same: '같은',
  alike: set(
    '마찬가지로 변동 달리 같은 같이 같고 같으며 같다 같았다 같았고 똑같은 비슷한 비슷하고 비슷하며 비슷하다 비슷했다 비슷했고 동일한 동일하게 동일하고 동일하다',
  ),
  sameTime: /^(기간|달|분기|시기|월|시점|날|때|주|학기|계절|시즌)/,
  intraday: set('장중'),
  denies: (word, next) => word.endsWith('지') && /^[않못]/.test(next),
  estimated: set('추산 집계 추정'),
  someone:
    /(씨|씨네|옹|직무대행|권한대행|이사장|협회장|학회장|서장|수석|비서관|대사|부원장|부총재|교수|연구원|연구위원|위원|위원장|의원|대표|의장|회장|사장|이사|본부장|센터장|국장|과장|실장|팀장|부장|청장|원장|소장|총장|지사|군수|구청장|총재|행장|박사|변호사|기자|관계자|전문가|대변인|감독|선수|코치|애널리스트|장관|차관|총리|대통령|시장|주민|시민|작업자|농민|상인|주부|승객|학생|교장|교감|이장|관장|점장|선장|조합장|지점장|단장|처장|학장|할머니|할아버지|상무|전무|회계사|세무사|중개사|점주|목사|스님|수녀|작가|이코노미스트|배우|가수|시인|화가|평론가|칼럼니스트|디렉터|앵커|아나운서|큐레이터|셰프|판사|경감|경정|총경|당선인|부대표|간사|차장|동장|면장|읍장)(\([^)]*\))?$/,
  saysLast:
    /^(말했|진단했|지적했|분석했|강조했|주장했|내다봤|전망했|평가했|덧붙였|봤|우려했|비판했|촉구했|토로했|호소했|반박했|경고했|조언했|당부했|꼬집었|짚었|해석했|예상했|추정했|답했|일축했|요구했|제안했|약속했|선언했|역설했)다$/,
  goingOn: set('이어 그러면서 아울러 또 또한 다만 특히 그러나 하지만 반면'),
  announces: /^(밝혔|발표했|공시했|공개했|설명했|전했)다$/,
  streaks: /^(연[승패]|[승패무])$/,
  openlyTraded: /(주가|주식|종가|시가총액|코스피|코스닥)$/,
  feats:
    /^(경기|골|언더파|오버파|타|버디|이글|도움|홈런|안타|타점|도루|득점|승|패|무|세이브|홀드|이닝|탈삼진|삼진|어시스트|리바운드|블로킹|블록|스틸|공격포인트)$/,
  persons: set('그 그녀'),
  elsewhere: set('한편'),
  sourceLine:
    /(?:^|[([<※*=◇ ,])(?:자료|출처|자료제공|자료 제공)\s?[:=：/]\s?([^\s()[\]<>,;▲△▶■●◆○][^()[\]<>,;▲△▶■●◆○]{0,39}?)\s?(?:[)\]>,;]|$)/,
  extents: set('규모 규모의 크기 크기의 넓이 넓이의 길이의 높이의'),
  gap: /^차이/,
  costs: /^(들|드는|든|투입|쓰이|쓰였|걸리|걸렸|걸린|필요|소요|배정|책정)/,
  things: /(가구|세대|마을|학교|기업|업체|회사|국가|나라|단지|점포|매장|농가|어가|노선|종목|도시|병원|대학|기관|팀)$/,
  findings: '결과',
  spanNames: /(시간|일수|수명|연령|나이|연수)$/,
  joins: /^(참여|참가|참석|신청|몰리|몰렸|몰려|몰린|모였|모여|지원|응모|응시|접수|동참|서명|가입|도전)/,
  apiece: /짜리$/,
  answered: /(평가|응답|답변|찬성|반대|긍정|부정|의견|무응답|모름|유보)$/,
  shareNames: /(점유율|비중|구성비|지분율)$/,
  grants: set('지원 지급 배정 편성 부과 징수 출연 기부 배당 융자 대출 보조 추징 환급 보상 배상'),
  adverbial: set('간 씩 째 여 가량 까지 여간 쯤 간만 씩만 꼴로'),
  doneIn:
    /^((?!(?:기록|불과|해당|이상|필요|가능|시작|계속|차지|상당|근무|정도|같이|함께|생활|걱정)[하해한했할합])[가-힣]{2,4})(?:하|해|한|했|할|합|된|되|돼|됐|될|됩|시키|시킨|시켰)(?:기로|고|며|여|서|는|던|다|다고|다며|다면서|었다고|였다고|면|면서|지|여서|였다|니다|려고|려는|도록|게|던|기|자|십|으며|으나|는데|지만|었다|었고|습니다)?$/,
  instances: set('사실 혐의 의혹 정황 전력 흔적 소식 내용 바 탓 셈 사례 적도 일도 사람도 경우도'),
  lists: /(고|며|지만|으나|데|나)$/,
  packs: set('상자 포대 봉지 판 포기 마리 통 병 단 가마 망 손 송이 잔 그릇 장 권 대 근 개'),
  charges: set('혐의로 혐의를 혐의가 혐의'),
  tried: /^(기소된|구속된|넘겨진|기소한|고발된|고발당한|회부된)$/,
  sinceBegin: set('들어 들어서 중'),
  toward: set(
    '남쪽 북쪽 동쪽 서쪽 남동쪽 북동쪽 남서쪽 북서쪽 남남동쪽 남남서쪽 북북동쪽 북북서쪽 동남쪽 서남쪽 동북쪽 서북쪽 앞 위 아래 밖',
  ),
  ratios: /(배율|비율|배수|률|율|격차|차이|per|pbr)$/i,
  byGroup: /.별로(는|도|만)?$/,
  parted: /[가-힣]별(로|로는|로도)?$/,
  tails: set('차 꼴 층'),
  comparedBy: set(
    '견줘 견주면 비해 비하면 비교해 비교하면 비교해도 비교할 비교했을 대비 대비해 대비로 대비로는 대비로도 대비론',
  ),
  published: /^(공개|발표|내놓|배포|공표|낸|펴낸|공시)/,
  said: /(다고|라고)$/,
  tallied: /^(집계|취합|결산)한$/,
  surveyed: /^([가-힣]{0,2}조사한|(실시|진행|의뢰|설문)한|물은|물어본|벌인)$/,
  tells: /(다는|다던|라는)$/,
  reckoning: set('기준 합산 대비 전 이전 당시 첫'),
  aside: set(
    '위해 위한 통해 통한 대상으로 중심으로 상대로는 중심으로는 중심으로도 대상으로는 기준으로 바탕으로 계기로 상대로 이유로 포함해 포함한 비롯해 비롯한 제외하고 제외한 제외하면 제외하고는 제외해도 빼면 앞두고 거쳐 두고 놓고 향해 맞아 따라 근거로 목표로 토대로 전제로 조건으로 감안하면 고려하면 합치면 합하면 빼고 ' +
      // What is included or added up, and who is beaten.
      '합쳐 더해 제치고 꺾고 누르고 따돌리고 밀어내고 물리치고 이기고',
  ),
  copula: /^.{2,}인$/,
  superlative: /([연월]?[고저]점|최고치|최저치|최대치|최고가|최저가|최다|신기록|수치|첫|하나|가운데)$/,
  measures: /(율|률|금리|지지도|선호도|수익률|농도|습도|점수|지수|이자|물가)$/,
  at: '에서',
  light: set('사람 이들 곳 경우 것 시간 비율 횟수 비중'),
  doings: set('시간 비율 횟수 비중'),
  incidents: set('건'),
  aims: set('목표 목표치 목표액 목표량'),
  rankHeld:
    /(자리|탈환|싸움|경쟁|다툼|등극|도약|수성|확정|달성|기록|수준|진입|입성|복귀|마감|차지|도전|목표|추격|유지|굳히기|결정전|입상|성적|순위|결승|선두|고수|쟁탈전|등|후|뒤|때|달리기|트로피|상금|득표|입찰|표차|차이|이내|이상|이하|안|밖)$/,
  openings: set('모집 공모 채용 선발'),
  disasters:
    /(사고|화재|산불|폭우|호우|집중호우|폭설|태풍|지진|폭발|추돌|충돌|붕괴|추락|침몰|테러|공습|폭격|총격|포격|홍수|산사태|폭염|한파|전복|참사|공격|불|식중독|감염|질식)(으?로)$/,
  nounsInPer: /(배당|수당|식당|정당|성당|강당|전당|일당|담당|해당|상당|부당|민주당|진보당|개혁당|정의당)$/,
  regions: set(
    '서울 부산 대구 인천 광주 대전 울산 세종 경기 강원 충북 충남 전북 전남 경북 경남 제주 수도권 지방 세계 미국 중국 일본 유럽 아시아',
  ),
  scope: set('전국 국내 국내외 전세계 왕복 편도 평일 주말 주중 휴일'),
  quarters:
    /^.{0,4}(업계|증권가|시장|학계|재계|금융권|정치권|당국|금융시장|증권업계|금융투자업계|전문가들|의료계|노동계|경영계|여권|야권|외신)(에서는|에선|은)$/,
  toWhom: /(에게|에게는|에겐|에게서|한테|한테서)$/,
  rates: set(
    '할인 수익 캐시백 적립 관세 상호관세 관세율 세율 금리 이율 이자 수수료 지분 품목관세 보복관세 추가관세 법인세 소득세 부가세',
  ),
  former: set('당초 기존 종전 애초 이전'),
  ranked: (word) =>
    /^뒤(를$|따|이[어었])/.test(word) ||
    (word.startsWith('순') && (word.length === 1 || word[1] === '이' || word[1] === '으')),
  respectively: set('각각 각기 각 순서대로 차례대로'),
  relating: set('위한 대한 따른'),
  one: set('한'),
  alsoAs: '겸',
  coming: set('출신 소속 국적'),
  rest: set('나머지'),
  overruns: (unit) => /(년|개월|달|일|시간|분|주)여(간)?$/.test(unit),
  placed: (word) =>
    /.에(서)?는$/.test(word)
      ? 'in'
      : /.까지는?$/.test(word)
        ? 'until'
        : /[^에서]만$|[^로]부터는$/.test(word)
          ? 'alone'
          : null,
  becomes: (word) => /^(된|됐|되|돼)/.test(word),
  lasts: (unit) => /(째|[^시]간|연속)$/.test(unit),
  // 연다, 내놓는다: ㄴ at the foot of the syllable before.
  isTold: (word) => word.length > 1 && word.endsWith('다') && footAt(word, word.length - 2) === N,
  isPresent: (word) => /(한다|된다|른다|는다|린다|인다|춘다|간다|난다|진다)고?$/.test(word),
  amounting: /^(?:그치|그친|그쳤|달하|달한|달했|이르|이른|불과|못)/,
  setFor: /[월일년기말초]로$/,
  notTo: /^(?:않기로|말기로)/,
  ongoing: (word, next) => word.endsWith('고') && /^있(?:고|으며)$/.test(next),
  contrasts: (word) => /(지만|으나|는데|은데|인데|운데|한데|다가|데도|[려져여라러]도)$/.test(word) && !/겠/.test(word),
  papers: set(
    '실적 자료 보고서 통계 집계 조사 여론조사 설문조사 발표 분석 공시 결과 보도자료 조사결과 연구 연구결과 설명 보도 전언 데이터 관련 현황 내용 발표내용 조사내용',
  ),
  methods:
    /(^|[\s·])[가-힣]{1,4}별( |$)|^(한|두|세|네|다섯|여섯|여러|각종|대다수|자체|별도|추가|공동|비공개|최근|직전|지난|이전|양자|다자|삼자|가상|일부|다른|같은)$|(방식|형식|형태|면접|자동응답|자동응답시스템|ars|가상번호|온라인|오프라인|인터넷|모바일|전화|우편|대면|비대면|표본|전수|심층|현장|역학|정밀|사전|사후|중간|최종|합동|실태|만족도|인식|의식|선호도|적합도|지지도|양자대결|다자대결|가상대결|맞대결|교차)(\([^()]*\))?$/i,
  comparing: new Set(),
  partOf: set('중 가운데 중에서 가운데서 중에서는 가운데서는'),
  clauseOpeners: new Set(),
  otherwise: new Set(),
  links: set(', · / 와 과 및'),
  jointly: '및',
  lonelyThan: set('보다 보다도 보다는'),
  totals: set('총 모두 도합'),
  likewise: set('또한 역시'),
  empty: new Set(),
  isVerb: (word) => splitParticle(word)?.role === 'verb',
  splitParticle,
  from: set('에서 에서는 → 서 대에서 선에서 이던 던 이었던 였던'),
  to: set('로 으로 로만 으로만 까지 로까지 으로까지 로는 으로는 로도 대로 대까지 선으로 선까지 선을 수준으로 까지도'),
  by: new Set(),
}

/** Units as the heading of a table has them: (단위: 억원). */
const columnUnits = [
  ...(['원', '천 ?원', '만 ?원', '백만 ?원', '억 ?원', '조 ?원'] as const).map(
    (unit, i) => ['currency', 'KRW', [0, 3, 4, 6, 8, 12][i]!, unit] as const,
  ),
  ...(['달러', '천 ?달러', '만 ?달러', '백만 ?달러', '억 ?달러'] as const).map(
    (unit, i) => ['currency', 'USD', [0, 3, 4, 6, 8][i]!, unit] as const,
  ),
  ['percent', '%', 0, '%|퍼센트'] as const,
  ['mass', 't', 0, '톤|t'] as const,
  ...['명', '건', '개', '가구', '대', '곳', '마리', '호', '회'].map((unit) => ['count', null, 0, unit, unit] as const),
  ...['명', '건', '개', '가구', '대'].flatMap((unit) => [
    ['count', null, 3, `천 ?${unit}`, unit] as const,
    ['count', null, 4, `만 ?${unit}`, unit] as const,
  ]),
] satisfies readonly (readonly [UnitType, string | null, number, string, string?])[]

export const bare: BareTables = {
  rankAfter: new Set([
    ...'많이 크게 높게 적게 낮게 빨리 비싸게 오래 큽니다 높습니다 많습니다 깁니다 작습니다 적습니다 낮습니다 짧습니다 넓습니다 비쌉니다 쌉니다 빠릅니다 느립니다 무겁습니다 강합니다 낮다 작다 적다 길다 높은 많은 큰 긴 낮은 적은 작은 짧은 빠른 느린 비싼 싼 넓은 높다 많다 크다 높고 많고 넓다 오래된 깊은 무거운 강한 추운 더운'.split(
      ' ',
    ),
    ...'높았 낮았 많았 적었 컸 작았 길었 짧았 넓었 좁았 비쌌 쌌 빨랐 느렸 무거웠 가벼웠 강했 약했 더웠 추웠 깊었 오래됐'
      .split(' ')
      .flatMap((stem) => ['다', '고', '으며', '지만', '던', '는데'].map((end) => stem + end)),
  ]),
  superlatives: () => false,
  rankBefore: new Set(),
  rankBetween: new Set(),
  lendsAfter: new Set(),
  ageWords: new Set(),
  large: {
    power: 8,
    type: 'currency',
    code: 'KRW',
    bands:
      /^(?:자산|아파트|집|주택|빌라|연봉|매출|손실|사기|뇌물|빚|소송|부자|몸값|계약|예산|전세|보증금|상금|투자|코인|가상|횡령|배임|도박|재산|빌딩|건물|부동산|외제차|슈퍼카|탈세|밀수|마약|로비|리베이트|피해|보험|대출|분양|땅|토지|그림|시계|명품|수입|수익|적자|흑자|채무|체납|임금|과징금|벌금|기부|공사|입찰|낙찰|이적료|불법)/,
    words: /^(?:[일이삼사오육칠팔구십백천]{0,6}조 ?)?[일이삼사오육칠팔구십백천]{1,7}억(?: ?[일이삼사오육칠팔구]천)?$/,
  },
  isIndexWord: (word) =>
    /^(코스피|코스닥|나스닥|다우|닛케이|항셍|상하이종합|니케이|필라델피아)/.test(word) ||
    /지수|인덱스/.test(word) ||
    /^(pmi|cpi|ppi|bsi|csi|ccsi|esi|vix|scfi|ccfi|bdi|dxy)$/.test(word),
  scaleWords: /^(규모|(지니계수|구인배수|구인배율)[은는이가]?)$/,
  scaled: /^(지진|강진|여진|약진)/,
  scored:
    /^(?:팀|리그|통산|득점권)?(타율|출루율|장타율|피안타율|승률|방어율|평균자책|(평균)?자책점|합계출산율|출산율|평점|영향력지수|임팩트팩터|ops|whip|era|fip)[은는이가도을를]?$/,
  medals: set('금 은 동'),
  changes: { any: /증감|증가|감소|상승|하락|등락|변동|변화|대비/, fall: /^[^증]*(?:감소|하락)/ },
  extremes: /(저점|고점|최고점|최저점|최고치|최저치|신고가|신저가|종가)$/,
  tallies: new Map([['승점', '점'], ...['찬성', '반대', '기권', '무효'].map((vote): [string, string] => [vote, '표'])]),
  parts: /[1-4]분기|[상하]반기|(?:19|20)\d\d년|\d{1,2}[월일주]/g,
  columns: columnUnits.map(([type, code, power, unit, counted]) => {
    const told = new RegExp(`[([](?:단위 ?[:=]? ?)?(?:${unit})[)\\]]|단위 ?[:=]? ?(?:${unit})(?![가-힣])`)
    return { type, code, power, listed: told, headed: told, ...(counted === undefined ? {} : { counted }) }
  }),
  unitsOfTitles: [/[([](?:단위 ?:? ?)?([^()[\]]+)[)\]][\s:]*$/, /, ?(?:단위 ?:? ?)?([^,]+)$/],
  intervals: set('신뢰구간 구간 ci'),
  definite: (word) => /^(이|그|저|해당|위|이런|그런)$/.test(word),
  isAge: (tokens, first, last) => {
    const before = tokens[first - 1]
    const name = tokens[first - 2]
    const after = tokens[last + 1]
    if (before?.norm === '향년') return true
    // 나이: 42
    if (before?.norm === ':' && /^(?:나이|연령)$/.test(name?.norm ?? '')) return true
    // 박모(여·61)씨
    const sex = before?.norm === '·' || before?.norm === ',' ? name : undefined
    if (sex && (sex.norm === '여' || sex.norm === '남')) return tokens[first - 3]?.norm === '(' && after?.norm === ')'
    if (before?.kind !== SYMBOL || before.norm !== '(' || !before.glued || !name || name.kind !== WORD) return false
    // 1998년(0.19), JPY(100)
    if (tokens[first]!.norm.includes('.') || (tokens[first]!.norm.length > 2 && /^[a-z]/.test(name.norm))) return false
    return (
      after !== undefined &&
      after.kind !== NUMBER &&
      (after.norm === ')' || after.norm === '·' || after.norm === ',') &&
      name.end - name.start <= 5
    )
  },
}
