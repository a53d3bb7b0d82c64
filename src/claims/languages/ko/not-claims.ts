import type { NotClaims } from '../../pack/pack.ts'
import { list } from '../rows.ts'

const name = 'number inside a name (product, index, instrument, event, organisation)'
const series = 'ordinal of an event or thing, no rank of size'
const label = 'label: class, stage, season, floor, line or room number'
const law = 'number of a law, article, section, rule or ordinance'

export const notClaims: NotClaims = {
  before: new Map([
    ...list('제', series),
    ...list('ssp rcp 보잉 에어버스 아이폰 갤럭시 기호 법률 조례 버전 채널 임상', name),
    ...list('전화 문의 팩스 내선 국번없이', 'phone number'),
  ]),
  after: [
    ...list(
      '호선 호기 호실 호점 번지 번길 번홀 번출구 번째 번방 번길에 호차 호포 호골 자이 등급 등급제 급 급수 단원 학년 학년도 학기 기수 기생 차전 차관 차산업 차원 차선 부두 부리그 순위결정전 강 강전 회말 회초 쿼터 세트째 라운드 라운드에서 개년계획 세대차 대손 등 등석 층짜리 시즌',
      label,
    ),
    ...list('층 층에 층에서 층에는 층의 층으로 층은 층이 층을 층도 층까지 층부터 층과 층짜리', label),
    // 2세트 이후, 3세트에만
    ...[
      '세트 이후',
      '세트 들어',
      '세트 초반',
      '세트 중반',
      '세트 후반',
      '세트 막판',
      '세트 접전',
      '세트 혈투',
      '세트 승부',
      '세트 듀스',
      '세트에서',
      '세트에서만',
      '세트에만',
    ].map((set): [string, string] => [set, label]),
    ...['시즌 만에', '시즌 만의', '시즌 연속', '시즌 동안', '시즌째'].map((long): [string, string] => [long, '']),
    // 암 3기 환자, 3종 일반주거지역, 2세트를 내줬다
    ...'환자 암 판정 진단'.split(' ').map((word): [string, string] => [`기 ${word}`, label]),
    ...'일반주거지역 전용주거지역 근린생활시설'.split(' ').map((word): [string, string] => [`종 ${word}`, label]),
    ...'내줬 내주 따냈 따내 가져 잡았 잡아 빼앗 헌납'
      .split(' ')
      .map((verb): [string, string] => [`세트를 ${verb}`, label]),
    // 올해로 19회째인 행사
    ...['회째를', '회째인', '회째로', '회째다', '회째이다', '회째 맞는', '회째 열리는'].map((nth): [string, string] => [
      nth,
      series,
    ]),
    // 올해 2회 추경안을
    ...['추경', '추경안', '추경예산', '추경예산안', '추가경정', '추가경정예산', '추가경정예산안'].flatMap((budget) =>
      ['', '은', '는', '이', '가', '을', '를', '의', '에', '에서', '으로', '로', '보다', '과', '와'].map(
        (particle): [string, string] => [`회 ${budget}${particle}`, series],
      ),
    ),
    // 3구째를 받아쳤다: which ball
    ...['', '가', '를', '에', '는', '만에'].map((end): [string, string] => [`구째${end}`, label]),
    ['점 슛', label],
    ['점슛', label],
    ...['정부', '출범', '행정부', '임기', '체제', '내각', '집권', '팹', '집행부', '지도부', '위원회'].map(
      (word): [string, string] => [`기 ${word}`, series],
    ),
    ['조의', law],
    ['조에', law],
    ['항', law],
    ['항의', law],
    ['조항', law],
    ['년대', 'decade'],
    ['년생', 'year of birth'],
    ['대 남성', 'decade of age'],
    ['대 여성', 'decade of age'],
    ['차', series],
    // 주택 2338호를 공급한다
    ...'공급 분양 모집 매입 건설 착공'
      .split(' ')
      .flatMap((deed) =>
        '한다 했다 하는 할 하고 하기로 해 하며 된다 됐다 될'
          .split(' ')
          .flatMap((end) => ['를', '가', ''].map((of): [string, string] => [`호${of} ${deed}${end}`, ''])),
      ),
    ...['호에 대한', '호를 대상으로', '호 규모', '호 규모의', '호 모집', '호 분양'].map((home): [string, string] => [
      home,
      '',
    ]),
    ['호', series],
    ['공장', label],
    ['공장은', label],
    ['터미널', label],
    ['사단', label],
    ['군단', label],
    ['공구', label],
    ['지구', label],
    ['단지', label],
    ['도 화상', label],
    ['상', label],
    ['단계', label],
    ['막', label],
    ['주차', label],
    ['번', label],
    ['번 홀', label],
    // 1년에 20번도 넘게: how often, no place in a list.
    ...['번도 넘게', '번도 넘는', '번 넘게', '번 이상', '번 가까이', '번이나', '번의'].map(
      (often): [string, string] => [often, ''],
    ),
    ['대 국정과제', name],
    // 100대 기업: how a list is called.
    ...[
      '기업',
      '그룹',
      '대기업',
      '건설사',
      '은행',
      '교역국',
      '수출국',
      '품목',
      '명산',
      '브랜드',
      '과제',
      '뉴스',
      '지수',
      '요금',
    ].map((list): [string, string] => [`대 ${list}`, name]),
  ],
  patterns: [
    ...'7080 5060 4050 3040'.split(' ').map((born): [string, string] => [`${born} 세대~`, name]),
    ...[
      '구조*',
      '석권*',
      '세종*',
      '세대*',
      '세초*',
      '세기*',
      '두건~',
      '사조*',
      '이천시*',
      '사천시*',
      '만기*',
      '만한~',
      '조만간',
      '일조시간*',
      '일조량*',
      '일조권*',
    ].map((word): [string, string] => [word, 'no number word']),
    // No score where a unit follows: 60대 24%.
    ...['%', '명*', '만*', '건*', '가구*', '천*', '곳*', '차례*'].map((unit): [string, string] => [
      `{n} 대 {n} ${unit}`,
      '',
    ]),
    // 수천 만 원: as vague as 수천만 원.
    ...['수십', '수백', '수천', '몇', '몇십', '몇백', '몇천'].flatMap((some) =>
      ['만', '억', '조'].map((scale): [string, string] => [`${some} ${scale}`, 'number word without a definite value']),
    ),
    ['{n} 시간 여러분*', 'address of the newsroom'],
    ['{n} 시간 제보*', 'address of the newsroom'],
    ['{n} 여년 전~', 'says when'],
    ['{n} 여 년 전~', 'says when'],
    ['{n} 주년~', series],
    ['정부 {n} 기~', series],
    ['행정부 {n} 기~', series],
    ['민선 {n} 기~', series],
    ['{n} 기 정부*', series],
    ['{n} 기 신도시*', series],
    ...['사람', '정상', '선수', '나라', '국가', '회사', '팀', '후보', '정당', '대통령', '차량', '감독'].map(
      (noun): [string, string] => [`두 ${noun}~`, 'refers back to things already named or counted'],
    ),
    ['1 회 제공량*', 'base of a rate'],
    // 2023 KB금융 챔피언십, 2013-2014 KB국민카드 프로농구: who pays for it, and no kilobytes.
    ...[
      ['kb', '국민* 금융* 증권* 손해* 손보* 스타* 라이프* 리브* 바둑*'],
      ['kg', '모빌* 스틸* 케미* 이니* 레이디스*'],
      ['mg', '새마을* 손해* 손보*'],
    ].flatMap(([house, kinds]) => kinds!.split(' ').map((kind): [string, string] => [`{n} ${house} ${kind}`, name])),
    // 주 5일 근무제, 주 4일제
    ...['주 {n} 일 근무*', '주 {n} 일제~', '주 {n} 시간제~', '주 {n} 시간 근무제~'].map((week): [string, string] => [
      week,
      name,
    ]),
    // 합계출산율, 여성 1명이 평생 낳을 것으로 예상되는 출생아 수
    ...['여성', '여자', '가임여성'].flatMap((who) =>
      ['1', '한'].map((one): [string, string] => [`${who} ${one} 명이 평생`, 'base of a rate']),
    ),
    ...['투여*', '투약*', '복용*', '섭취*', '접종*', '최대', '이용*', '사용*', '충전*', '방문*'].map(
      (word): [string, string] => [`1 회 ${word}`, 'base of a rate'],
    ),
    ...[
      '*법원',
      '*지법',
      '*고법',
      '*지검',
      '*고검',
      '*경찰서',
      '형사*',
      '민사*',
      '행정',
      '행정합의',
      '항소',
      '특별',
      '가사',
      '수사',
      '조사',
      '강력',
      '특수',
      '반부패',
      '공공수사',
      '재정합의',
    ].flatMap((court) =>
      ['부', '단독', '과', '국', '팀', '계']
        .map((room): [string, string] => [`${court} {n} ${room}~`, label])
        .concat([[`${court} {n} - {n} 부~`, label]]),
    ),
    ['연장 {n} 회~', label],
    ['{n} 회 승부치기*', label],
    ['호 ( {n} 회~', 'inning and outs'],
    ['{n} 호 ( {n} 회~', 'inning and outs'],
    ['{n} 회 연장*', label],
    ['{n} 인 가구*', 'kind of household'],
    ['{n} 인 가족*', 'kind of household'],
    ['{n} 인 {n} 실*', name],
    ...['스텔스*', '전투기*', '이동통신*', '통신*', '원전*', '원자로*', '반도체*', '배터리*', '나노*', '낸드*'].map(
      (thing): [string, string] => [`{n} 세대 ${thing}`, label],
    ),
    ...['인 및', '인과', '인 ·', '인 ∼', '인 ~', '인 ,'].map((also): [string, string] => [
      `{n} ${also} {n} 인 가구*`,
      'kind of household',
    ]),
    ...['두 달', '석 달', '세 달', '이틀', '사흘', '나흘', '열흘', '보름'].map((span): [string, string] => [
      `${span} 전보다`,
      'says what a change is against',
    ]),
    ...['두 달', '석 달', '세 달', '넉 달', '네 달', '이틀', '사흘', '나흘', '닷새', '열흘', '보름'].map(
      (span): [string, string] => [`${span} 전~`, 'says when'],
    ),
    ...['한 달', '한달', '한 주', '하루'].flatMap((span) =>
      ['새', '사이'].map((within): [string, string] => [`${span} ${within}`, 'says what a change is against']),
    ),
    ['십의 {n} 조~', 'says no quantity'],
    ['한명 한명*', 'says no quantity'],
    ['한 명 한 명*', 'says no quantity'],
    ['{n} 조기*', 'date of an event'],
    ['{n} · {n} 사태*', 'date of an event'],
    ['제 {n} · {n} 조~', law],
    ['{n} 회 {n} 사~', 'inning and outs'],
    ...['{n} 점홈런*', '{n} 점포*', '지운*', '책임진*', '던진*', '막은*', '막고~', '막아*', '마친*', '마치고~'].map(
      (what): [string, string] => [`{n} 회 ${what}`, 'inning'],
    ),
    ...['를', '까지', '부터'].flatMap((end) =>
      [
        '지운*',
        '책임진*',
        '책임졌*',
        '던진*',
        '던졌*',
        '막은*',
        '막았*',
        '막고',
        '막아*',
        '마친*',
        '마치고',
        '삼자범퇴*',
        '무실점*',
      ].map((what): [string, string] => [`{n} 회${end} ${what}`, 'inning']),
    ),
    ...['시즌', '올 시즌', '통산', '개인', '자신의'].map((of): [string, string] => [`${of} {n} 호 홈런~`, series]),
    ['{n} 호 홈런~', series],
    // 3회 말 2사에서, but 3회 말했다
    ...['말', '말에', '초', '초에'].map((half): [string, string] => [`{n} 회 ${half}`, 'inning']),
    ...['1', '2', '3', '4'].map((runs): [string, string] => [`${runs} 점포~`, label]),
    ['{n} 회 {n} 점~', 'inning and outs'],
    ...'솔로 불펜 등판 대타 투런 스리런 쓰리런 적시 무사 만루 동점 역전 끝내기 추가점 쐐기 빅이닝 선두타자 마운드 비거리 선제 좌월 우월 중월 좌중월 우중월 좌전 우전 중전 좌중간 우중간 초구 무사에서 폭투 밀어내기 희생플라이'
      .split(' ')
      .map((word): [string, string] => [`{n} 회 ${word}*`, 'inning and outs']),
    // 2016-2017 시즌: of both years.
    ...['-', '~', '∼', '–', '/'].map((join): [string, string] => [
      `{year} ${join} {year} 시즌~`,
      'season by its years',
    ]),
    ...['코로나 19', '코로나 - 19', '코로나바이러스 19', 'covid - 19', 'covid 19', '코비드 19'].map(
      (disease): [string, string] => [disease, name],
    ),
    // 두 해 모두, 세 경기 모두: those named before.
    ...['해', '경기', '시즌', '대회', '시험', '조사', '사건', '곳', '명', '팀', '건'].flatMap((noun) =>
      ['두', '세', '네'].map((all): [string, string] => [`${all} ${noun} 모두`, 'refers back to things already named']),
    ),
    ['이름 석 자~', 'says no quantity'],
    ['이름 세 글자~', 'says no quantity'],
    // 2주 전의 3.8배: only what is compared with.
    ...['주', '일', '분기', '시즌'].flatMap((span) =>
      ['전의', '전과', '전보다', '전보다는', '전보다도'].map((when): [string, string] => [
        `{n} ${span} ${when}`,
        'says what a change is against',
      ]),
    ),
    ...['건', '명', '곳', '가구', '사람', '개', '대', '마리'].map((unit): [string, string] => [
      `한 ${unit}당~`,
      'base of a rate',
    ]),
    // 한 시즌 최다 득점: what kind of record.
    ...['시즌', '경기', '이닝', '대회', '세트'].flatMap((span) =>
      ['최다', '최소', '최고', '개인', '리그', '팀'].map((record): [string, string] => [
        `한 ${span} ${record}*`,
        'says no quantity',
      ]),
    ),
    // 3루타를 맞았다: what kind of hit; but 통산 4천루타
    ...['2', '3'].map((bases): [string, string] => [`${bases} 루타~`, label]),
    // 15, 16회는: which parts of a series.
    ...['는', '가', '에서는', '에서', '에', '의', '방송', '방송분', '연속', '시청률'].map((end): [string, string] => [
      /^[방연시]/.test(end) ? `{n} , {n} 회 ${end}*` : `{n} , {n} 회${end}`,
      series,
    ]),
    ...['시청률~', '방송분~', '방송은', '방송이', '방송에서', '예고편~', '엔딩~', '대본~', '촬영~'].map(
      (part): [string, string] => [`{n} 회 ${part}`, series],
    ),
    ['{n} 사 {n} 루~', 'inning and outs'],
    ['{n} 사 만루~', 'inning and outs'],
    ['{n} 루~', 'base of a baseball field'],
    ['파 {n}', label],
    ['{n} 할 타자*', label],
    ['{n} 세기~', 'century'],
    ...['동안', '만에', '넘게', '가까이', '이상'].map((span): [string, string] => [`{n} 세기 ${span}`, '']),
    ...['기원전', '기원후', '서기'].map((era): [string, string] => [`${era} {n} 년~`, 'a year']),
    // 45쪽을 펴다, 12쪽에 나오다; but 300쪽 분량
    ...['쪽', '페이지'].flatMap((page) =>
      ['펴*', '펼*', '보면', '보라', '보세요', '보십시오', '참조*', '참고*']
        .flatMap((verb) => [`${page}을 ${verb}`, `${page}를 ${verb}`])
        .concat(`${page} 참조*`, `${page} 참고*`, `${page}에서`, `${page}에는`, `${page}에 나*`, `${page}에 있*`)
        .map((place): [string, string] => [`{n} ${place}`, label]),
    ),
    ['시편 {n} 편~', label],
    // 12장 301쪽, 5장 9절, 1판과 2판
    ...['쪽', '페이지', '절'].map((part): [string, string] => [`{n} 장 {n} ${part}~`, label]),
    ...['판', '권', '부', '편', '장'].flatMap((part) =>
      ['과', '와'].map((and): [string, string] => [`1 ${part}${and} 2 ${part}~`, label]),
    ),
    ...['이 맞*', '이 옳*', '은', '대로', '도', '처럼', '만'].map((end): [string, string] => [
      `네 말${end}`,
      'says no quantity',
    ]),
    ['38 선~', name],
    ['3 · 8 선~', name],
    ...['총선~', '대선~', '국회~', '국회의원~', '대통령~', '대통령선거~', '지방선거~'].map((vote): [string, string] => [
      `{n} 대 ${vote}`,
      series,
    ]),
    // 1시간 최대 강수량: what it is called
    ...['최대', '최다', '누적', '연속'].flatMap((most) =>
      ['강수량~', '강우량~', '적설량~'].map((fall): [string, string] => [`{n} 시간 ${most} ${fall}`, name]),
    ),
    ...['강수량~', '강우량~', '적설량~'].map((fall): [string, string] => [`{n} 시간 ${fall}`, name]),
    ['{n} 막 {n} 장~', label],
    ['등번호 {n} 번~', label],
    ...['면허*', '보통*', '대형*'].map((licence): [string, string] => [`{n} 종 ${licence}`, label]),
    ['가운데 하나~', 'says no quantity'],
    ...['둘', '셋', '넷', '다섯', '열'].flatMap((of) =>
      ['를', '만', '다', '로', '의'].map((end): [string, string] => [`${of} 중 하나${end}`, 'says no quantity']),
    ),
    // 11월 둘째 주(9∼15일): a time
    ...['첫째', '둘째', '셋째', '넷째', '다섯째'].flatMap((nth): [string, string][] =>
      ['주~', '주말~'].map((week) => [`${nth} ${week}`, '']),
    ),
    ...['둘째~', '셋째~', '넷째~', '다섯째~', '여섯째~', '일곱째~', '여덟째~', '아홉째~'].map(
      (place): [string, string] => [place, series],
    ),
    ['s & p {n}', name],
    ['{n} 년 만기~', name],
    ['{n} 개월 만기~', name],
    // 5년 상대생존율: the name of a measure.
    ...['생존율~', '상대생존율~', '무병생존율~', '무사고*', '약정~', '할부~'].map((measure): [string, string] => [
      `{n} 년 ${measure}`,
      name,
    ]),
    ...['전반', '후반', '전반 추가시간', '후반 추가시간'].flatMap((half) =>
      ['', '{n} ~ ', '{n} ∼ ', '{n} - '].map((from): [string, string] => [
        `${half} ${from}{n} 분~`,
        'minute of a match',
      ]),
    ),
    ['{n} 년물~', name],
    // 데뷔 3년 차 가수, 임기 2년 차에; but 20년 차이
    ...['차', '차에', '차인', '차로', '차를', '차가'].map((nth): [string, string] => [`{n} 년 ${nth}`, series]),
    // 1조 클럽, 30-30 클럽: those who have come so far.
    ...['신고가', '신저가', '최고가', '최저가', '고점', '저점'].map((peak): [string, string] => [
      `52 주 ${peak}~`,
      name,
    ]),
    // 아이폰 16 프로: no percent.
    ...['아이폰', '아이패드', '갤럭시', '갤럭시탭', '갤럭시북', '맥북', '에어팟', '버즈', '서피스', '픽셀'].flatMap(
      (brand): [string, string][] => [
        [`${brand} {n} 프로~`, name],
        [`${brand} {n} 프로 맥스~`, name],
      ],
    ),
    // 여자 자유형 200m 결승, 100m 허들: a race.
    ...'50 60 100 110 200 400 800 1500 3000 5000 10000'
      .split(' ')
      .flatMap((metres) =>
        ['m', '미터'].flatMap((unit): [string, string][] => [
          ...'자유형 배영 평영 접영 개인혼영 혼영 계영 육상 여자 남자 혼성'
            .split(' ')
            .map((style): [string, string] => [`${style} ${metres} ${unit}`, name]),
          ...'결승~ 준결승~ 예선~ 허들~ 계주~ 계영~ 혼계영~ 자유형~ 배영~ 평영~ 접영~ 개인혼영~ 달리기~ 경기~ 종목~ 장애물~ 한국기록~ 세계기록~'
            .split(' ')
            .map((race): [string, string] => [`${metres} ${unit} ${race}`, name]),
        ]),
      ),
    // (단위: 억원): the unit of a table
    ...['천', '만', '백만', '억', '조'].flatMap((scale) =>
      ['원', ' 원', '달러', ' 달러'].flatMap((money): [string, string][] => [
        [`단위 : ${scale}${money}`, 'says no quantity'],
        [`단위 ${scale}${money}`, 'says no quantity'],
        [`단위 = ${scale}${money}`, 'says no quantity'],
      ]),
    ),
    ['{n} 클럽~', name],
    ...['조', '억', '만'].map((scale): [string, string] => [`{n} ${scale} 클럽~`, name]),
    // 다우존스30산업평균지수
    ...['다우존스', '다우', '유로스톡스'].map((index): [string, string] => [`${index} {n}`, name]),
    // 국고채(10년) 금리, 회사채(무보증 3년)
    ...['국고채', '국채', '회사채', '통안채', '은행채', '금융채'].flatMap((bond): [string, string][] => [
      [`${bond} {n} 년`, name],
      [`${bond} ( {n} 년 )`, name],
      [`${bond} ( 무보증 {n} 년 )`, name],
      [`무보증 ${bond} {n} 년`, name],
    ]),
    ['{n} 개월물~', name],
    // 3년짜리 국고채, 회사채 무보증3년, 10년 금리
    ...['국고채', '국채', '회사채', '채권', '은행채', '금융채', '여전채'].map((bond): [string, string] => [
      `{n} 년짜리 ${bond}~`,
      name,
    ]),
    // 3년 국채선물, 10년 국채
    ...['국채~', '국채선물~', '국고채~', '미국채~', '회사채~'].map((bond): [string, string] => [
      `{n} 년 ${bond}`,
      name,
    ]),
    ['무보증 {n} 년', name],
    ['{n} 년 금리~', name],
    // 10년임대, 5년 공공임대
    ...['{n} 년임대~', '{n} 년 임대~', '{n} 년 공공임대~', '{n} 년 민간임대~'].map((home): [string, string] => [
      home,
      name,
    ]),
    ['코스피 200', name],
    ['코스피 100', name],
    ['코스닥 150', name],
    ['닛케이 225', name],
    ...[
      '닛케이',
      '니케이',
      '다우',
      '나스닥',
      '러셀',
      '호주',
      '유로스톡스',
      '홍콩',
      '코스피',
      '코스닥',
      '대만',
      '인도',
      '영국',
      '프랑스',
    ].map((index): [string, string] => [`*${index} {n} 지수~`, name]),
    ['나스닥 100', name],
    ['러셀 2000', name],
    ['보잉 {n}', name],
    ['{n} 대 {n}', 'match score or ratio'],
    ['{n} - {n} - {n}', 'phone or code number'],
    ['{n} · {n} 호선~', 'label'],
    ['제 {n} 회~', series],
    // 18회 한빛박람회: which one of them.
    ...'박람회 축제 영화제 문화제 체육대회 전국체전 체전 경진대회 마라톤대회 페스티벌 비엔날레 엑스포 시상식 영화상 문학상 졸업식 입학식 총회'
      .split(' ')
      .flatMap((event) =>
        ['', '가', '이', '는', '은', '를', '을', '에', '에는', '에서', '에서는', '의', '와', '과'].map(
          (end): [string, string] => [`{n} 회 *${event}${end}`, series],
        ),
      ),
    ['제 {n} 차~', series],
    ['제 {n} 조~', law],
    // 형법 307조 2항
    ...['*법', '*헌법', '*시행령', '*규정', '*조례', '*협정', '*조약', '*규칙', '*약관', '*령'].map(
      (text): [string, string] => [`${text} {n} 조~`, law],
    ),
    ['{n} 조 {n} 항~', law],
    ['{n} 조 의 {n}', law],
    // 3선 의원: how often elected, no level of an index.
    ...['의원*', '국회의원*', '시장*', '구청장*', '군수*', '지사*', '중진*', '고지*', '도전*'].map(
      (who): [string, string] => [`{day} 선 ${who}`, series],
    ),
    ['{day} 선의', series],
    ['제 {n} 조의 {n}', law],
    ['제 {n} 항~', law],
    ['제 {n} 호~', law],
    // 조 모 씨, 천 모 양: a name left out.
    ...['조', '천'].map((name): [string, string] => [`${name} 모`, 'name of a person']),
    // 고속도로 부산 방향 298.4㎞ 지점
    ...['상행선', '하행선', '방향', '방면', '기점'].flatMap((way) =>
      ['㎞', 'km', '킬로미터'].flatMap((unit) =>
        ['{n}', '{decimal}'].map((n): [string, string] => [`${way} ${n} ${unit} 지점~`, 'place along a road']),
      ),
    ),
    ['주요 {n} 개국~', name],
    ['강남 {n} 구~', name],
    ['{n} 동 {n} 호~', label],
    // 3선 의원, 3자 회담, 1가구 1주택
    ...['의원*', '국회의원*', '중진*', '시장*', '도지사*', '군수*', '구청장*', '교육감*'].map(
      (office): [string, string] => [`{n} 선 ${office}`, label],
    ),
    ...['성공*', '도전*', '실패*', '올랐*', '나섰*'].map((verb): [string, string] => [`{n} 선에 ${verb}`, label]),
    ...['회담', '대결', '구도', '회동', '협의', '협상', '토론', '가상대결'].map((talks): [string, string] => [
      `{n} 자 ${talks}*`,
      label,
    ]),
    ['{n} 가구 {n} 주택*', label],
    ['100 세 시대~', name],
    // 2030 세대: those in their twenties and thirties.
    ...['1020', '1030', '2030', '2040', '3040', '3050', '4050', '4060', '5060', '5070', '6070'].map(
      (ages): [string, string] => [`${ages} 세대~`, 'decade of age'],
    ),
    // 만원 버스: a full one.
    ...['버스', '지하철', '열차', '전철', '관중', '사례'].map((full): [string, string] => [
      `만원 ${full}~`,
      'says no quantity',
    ]),
    // 원/100엔 환율
    ['원 / {n} 엔~', name],
    // 1bp=0.01%포인트, 1배럴=159ℓ: what a unit is.
    ...['{n}', '{decimal}'].flatMap((n) =>
      ['bp', '배럴', '평', '온스', '갤런', '에이커', '마일', '돈', '근', '캐럿', '인치', '피트'].map(
        (unit): [string, string] => [`1 ${unit} = ${n}`, 'definition of a unit'],
      ),
    ),
    ...['1 % p = {n} bp', '1 %p = {n} bp', '1 % 포인트 = {n} bp', '1 %포인트 = {n} bp'].map((pp): [string, string] => [
      pp,
      'definition of a unit',
    ]),
    // 1유로=1.08달러: what the rate is of.
    ...['달러', '유로', '파운드', '위안', '엔', '루블', '비트코인', '프랑'].flatMap((money) =>
      ['1', '100'].map((n): [string, string] => [`${n} ${money} =`, 'base of a rate']),
    ),
    ['제 {n} 대~', series],
    ...['를', '을', '*를', '*을'].flatMap((object) =>
      ['한 건', '한 건은', '한 건데'].map((done): [string, string] => [`${object} ${done}`, 'says no quantity']),
    ),
    ['한 곳도', 'says no quantity'],
    ['한 명도', 'says no quantity'],
    ...['한 달도', '한 해도', '한 주도', '하루도'].flatMap((span) =>
      ['거르*', '빠지*', '빠짐*', '쉬*', '빼놓*'].map((not): [string, string] => [
        `${span} ${not}`,
        'says no quantity',
      ]),
    ),
    ['한 번~', 'says no quantity'],
    ...['전', '전보다', '전에', '전과', '전의'].map((when): [string, string] => [
      `한 달 ${when}`,
      'says what a change is against',
    ]),
    ['한 사람~', 'says no quantity'],
    ['한 개~', 'says no quantity'],
    ['한 때', 'says no quantity'],
    ['한 편~', 'says no quantity'],
    ['뒤로 한 채~', 'says no quantity'],
    ['한 관계자*', 'says no quantity'],
    ['한 대~', 'says no quantity'],
    // But 한 개 이상: a bound
    ...['개', '대', '편', '번', '사람'].map((unit): [string, string] => [`한 ${unit} 이상*`, '']),
    // 관중이 들어차 만원을 이뤘다: a full house
    ...['만원을 이*', '만원을 기록*', '번째 만원~'].map((full): [string, string] => [full, 'says no quantity']),
    ['두 자릿수~', 'number word without a definite value'],
    ['세 자릿수~', 'number word without a definite value'],
    ['한 자릿수~', 'number word without a definite value'],
  ],
  base: { before: new Set(), behind: new Set(['당', '마다']) },
  timesWords: new Set(['번']),
  decade: {
    unit: '대',
    // 사십 대, but 마흔 대.
    words: /^[이삼사오육칠팔구]십$/,
    moved: /^(늘어[날난나]|늘렸|늘린|늘릴|줄어[들든]|줄였|줄인|증편|감축|증차|감차)/,
    next: new Set(
      '이상 이하 남성 여성 초반 중반 후반 청년 직장인 부부 남녀 노인 미만 가장 주부 고객 에서 에서는 에게 에게는 에게서 는 은 가 의 에'.split(
        ' ',
      ),
    ),
  },
  isTitle: (word) => /(위원장|장관|의원|대표|회장|사장|교수|총재|원장|청장|후보|씨|기자|감독|선수)/.test(word),
  series: new Set(['기', '부', '군', '세대']),
  reigns: new Set(
    '레오 엘리자베스 루이 찰스 헨리 나폴레옹 베네딕토 바오로 요한바오로 조지 에드워드 빌헬름 니콜라이 표트르 람세스 필리프 펠리페 카를로스 하랄 제임스 메리 알렉산드르 압둘라 재벌 교포 동포 재일교포 재일동포 오너 한인 창업주'.split(
      ' ',
    ),
  ),
  rates: {
    particle: '에',
    basis: '기준',
    average: '평균',
    between: new Set(['평균', '약', '최대', '최소', '고작', '겨우', '무려']),
    often: new Set(['번', '회', '차례', '번꼴', '회꼴', '걸음', '보', '정', '잔', '컵']),
    genitive: '의',
    terms: new Set('징역 금고 구류 집행유예 유예 임기 계약 약정 형기 정직 출전정지'.split(' ')),
    extent: /^(걸[쳐친]|달[하한했]|불과|이르|이른|그치|그쳐|그쳤|가까|못|한 번|지나)/,
    dealt:
      /^(샀|사서|사들|사는 데|산$|팔았|팔린|팔렸|팔아|팔려|매입|매수|매각|매도|구입|구매|낙찰|인수|사고|쓰|썼|들여|들였|넘겼|넘겨|거래|계약|내고|냈|주고|줬|받고|받았|훔쳤)/,
    isPrice: (noun) =>
      /(가격|값|요금|시세|단가|매매가|분양가|판매가|소매가|도매가|소비자가|기료|관리비|생활비|통신비|난방비|이용료|사용료|보험료|수강료|교육비|임대료)$/.test(
        noun,
      ),
  },
  innings: {
    unit: '회',
    turns: /^(마지막|선두타자|첫)/,
    places: new Set(['에', '에도', '에는', '엔', '에만', '에서', '에서만', '까지', '까지는', '부터', '에만도']),
    words:
      /^(점(을|이|만|씩|차)?$|점수|득점|실점|타점|안타|피안타|홈런|볼넷|사사구|삼진|탈삼진|도루|타석|타자|타선|병살|무사|만루|선두타자|마운드|등판|강판|구원|노히트|퍼펙트|무실점|자책|적시타|결승타|역전타|추가점|동점|빅이닝|삼자범퇴|이닝|투런|솔로포|만루포|역전포|결승포|쐐기포|\d*루타|투구|공(을|까지|도|이|은)?$)/,
    often: /^(걸[쳐친]|달[하한했]|불과|이르|이른|그치|그쳐|그쳤|가까|못|한해|제한|한정)/,
  },
  gradeSuffix: '급',
  wards: new Set(['동', '가', '리']),
  gluedBefore: new Set([]),
  across: new Set(['×', 'x', '*']),
  bareLabels: new Set(['시즌']),
  gluedLabels: new Set(['고', '중', '초', '대', '예비고', '예비중', '예비초']),
}
