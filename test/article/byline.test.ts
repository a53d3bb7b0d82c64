import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatByline, parseByline } from '../../src/article/byline.ts'
import { processorTimeMs } from '../support/processor-time.ts'
import { text } from './hostile-text.ts'

type People = [string | null, string | null][]
const m = 'writer@paper.co.kr'
const n = 'second.writer@paper.co.kr'

/** Value first, then every way to write it. */
const corpus: [People, string[]][] = [
  [
    [['박근아', m]],
    [
      `워싱턴/박근아 특파원 ${m}`,
      `방송팀 박근아 기자 (${m})`,
      `박근아 기자 ${m} 외 1명`,
      `원주시 박근아 통신원 ${m}`,
      `박근아 논설위원·정치학 박사 ${m}`,
      `박근아 미국 뉴욕 특파원 ${m}`,
      `글=박근아 기자 ${m}`,
      `홍콩, 박근아 특파원 ${m}`,
      `박근아 기자 ${m}`,
      `박근아 기자(${m})`,
      `박근아 기자 (${m})`,
      `박근아 기자  ${m}`,
      `박근아(${m})`,
      `박근아 (${m})`,
      `박근아기자 ${m}`,
      `박근아 기자 [${m}]`,
      `박근아 기자 <${m}>`,
      `박근아 특파원 ${m}`,
      `박근아 인턴기자 (${m})`,
      `박근아 객원기자 (${m})`,
      `박근아 통신원 (${m})`,
      `박근아 칼럼니스트 ${m}`,
      `박근아 논설위원 ${m}`,
      `박근아 선임기자 ${m}`,
      `박근아 PD ${m}`,
      `박근아 앵커 ${m}`,
      `세종=박근아 기자 (${m})`,
      `라스베이거스(미국)=박근아 기자(${m})`,
      `베이징 | 박근아 특파원 ${m}`,
      `박근아 기자(=전북)(${m})`,
      `워싱턴 = 박근아 특파원 ${m}`,
      `CBS노컷뉴스 박근아 기자 ${m}`,
      `박근아 매경 디지털뉴스룸 기자(${m})`,
      `호남취재본부 박근아 기자 ${m}`,
      `한겨레 박근아 기자 ${m}`,
      `사진=박근아 기자 (${m})`,
      `정리=박근아 기자 (${m})`,
      `대담=박근아 정보미디어과학부장 (${m})`,
      `글·사진 박근아 기자(${m})`,
      `부에나파크(미국)=글·사진 박근아 기자(${m})`,
      `박근아 기자\n\t\t\t${m}`,
      `[서울=통신] 박근아 기자 = ${m}`,
      `박근아 경제부 기자 ${m}`,
      `경제부 박근아 기자 ${m}`,
      `박근아 예술학 박사·문화칼럼니스트 ${m}`,
      `논설위원 박근아 ${m}`,
      `박근아 ${m}`,
      `　박근아 기자　${m}`,
      `(박근아 기자 ${m})`,
      `박근아 기자 외 2명 ${m}`,
    ],
  ],
  [
    [['박근아', null]],
    [
      '박근아 기자',
      '박근아',
      '박근아 전문위원',
      '도쿄=박근아 특파원',
      '박근아 기자 외 1명',
      '박근아 | 논설위원',
      '전북=박근아 기자',
      '[박근아 기자]',
      '기자 박근아',
    ],
  ],
  [[['남궁민수', null]], ['남궁민수 기자', '남궁민수', '경제부 남궁민수 기자']],
  [[['부 튀 띠엔', m]], [`부 튀 띠엔 통신원 (${m})`]],
  [
    [
      ['김지영', m],
      ['이진석', n],
    ],
    [
      `김지영 기자(${m}),이진석 기자(${n})`,
      `김지영 기자(${m}), 이진석 기자(${n})`,
      `김지영 기자 ${m}, 이진석 기자 ${n}`,
      `김지영 기자 (${m})\n\t\t\n\t\t\t이진석 기자 (${n})`,
      `김지영 ${m}\t이진석 ${n}`,
      `김지영 매경 디지털뉴스룸 기자(${m}), 이진석 매경 디지털뉴스룸 기자(${n})`,
      `김지영·이진석 기자 ${m} ${n}`,
    ],
  ],
  [
    [
      ['김헌주', null],
      ['김서호', null],
    ],
    [
      '김헌주·김서호 기자',
      '김헌주,김서호',
      '김헌주, 김서호 기자',
      '세종=김헌주·김서호 기자',
      '김헌주ㆍ김서호 기자',
      '김헌주 기자·김서호 기자',
      '김헌주 기자, 김서호 인턴기자',
      '김헌주 김서호 기자',
      '김헌주 기자 김서호 기자',
      '김헌주/김서호 기자',
      '글 김헌주·사진 김서호 기자',
    ],
  ],
  // One mail behind a pair is the first one's, behind a list the last one's.
  [
    [
      ['정영교', m],
      ['심석용', null],
    ],
    [`정영교·심석용 기자 ${m}`, `사진 정영교·글 심석용 기자 ${m}`],
  ],
  [
    [
      ['염지현', null],
      ['김연주', m],
    ],
    [`염지현 기자, 세종=김연주 기자 ${m}`],
  ],
  [
    [
      ['김지성', m],
      ['김현수', null],
    ],
    [`김지성(${m}) 영상편집 : 김현수`],
  ],
  [
    [['Moon Joon-hyun', m]],
    [
      `Moon Joon-hyun ${m}`,
      `By Moon Joon-hyun (${m})`,
      `by Moon Joon-hyun <${m}>`,
      `Moon Joon-hyun\n${m}`,
      `Moon Joon-hyun, Staff Reporter, ${m}`,
    ],
  ],
  [[['KO SEUNG-PYO', m]], [`BY KO SEUNG-PYO [${m}]`, `BY KO SEUNG-PYO    [${m}]`]],
  [
    [
      ['CHOI HYUN-JU', null],
      ['NOH YU-RIM', m],
    ],
    [`BY CHOI HYUN-JU, NOH YU-RIM [${m}]`],
  ],
  [
    [
      ['Jane Doe', null],
      ['John Roe', null],
    ],
    [
      'By Jane Doe and John Roe',
      'Jane Doe, John Roe',
      'By Jane Doe and John Roe, Chief Economist',
      'Jane Doe & John Roe',
      'JANE DOE'.replace('JANE DOE', 'Jane Doe; John Roe'),
      'By Jane Doe in Seoul and John Roe in Tokyo',
      'Reporting by Jane Doe and John Roe',
      'Jane Doe | John Roe',
      'By Jane Doe, and John Roe',
      'Jane Doe @jane, John Roe @roe',
    ],
  ],
  [
    [['Jane Doe', null]],
    [
      'Jane Doe | The Washington Post',
      'Jane Doe • Senior Editor',
      'By Jane Doe / BBC News',
      'Jane Doe',
      'By Jane Doe',
      'By: Jane Doe',
      'BY Jane Doe',
      'Jane Doe, Reuters',
      'By Jane Doe, Associated Press',
      'By Jane Doe Associated Press',
      'Photo by Jane Doe',
      'Written by Jane Doe',
      'Jane Doe, Senior Political Correspondent',
      'Jane Doe, Ph.D.',
      'Jane Doe for CNN',
      'Jane Doe, BBC News',
      '“Jane Doe”',
    ],
  ],
  [[['Martin King Jr.', null]], ['Martin King, Jr.', 'By Martin King Jr.']],
  [[['Byrne Smith', null]], ['Byrne Smith', 'By Byrne Smith']],
  [[['Ludwig van der Berg', null]], ['Ludwig van der Berg', 'By Ludwig van der Berg']],
  [[["Conor O'Brien", null]], ["Conor O'Brien", "By Conor O'Brien"]],
  [[['José Álvarez', null]], ['José Álvarez', 'By José Álvarez']],
  // Not a person: kept as it is, if it is all there is.
  [[['YTN', null]], ['YTN']],
  [[['MBC뉴스', null]], ['MBC뉴스']],
  [[['한국일보', null]], ['한국일보']],
  [[['한겨레21', m]], [`한겨레21 ${m}`]],
  [[['한겨레', m]], [`한겨레 ${m}`]],
  [[['Korea Herald', m]], [`Korea Herald ${m}`]],
  [[['피플팀', m]], [`피플팀 (피플팀(${m}))`]],
  [[['증권부2', m]], [`증권부2 기자(${m})`]],
  [[['CBS 김현정의 뉴스쇼', m]], [`CBS 김현정의 뉴스쇼 ${m}`]],
  [[['RT MD', null]], ['RT MD']],
  [[['GE SS KG KG K', null]], ['GE SS KG KG K']],
  [[['The Associated Press', null]], ['The Associated Press', 'By The Associated Press']],
  [[[null, m]], [m, `(${m})`, `  ${m} `]],
  [
    [
      [null, m],
      [null, n],
    ],
    [`${m}, ${n}`],
  ],
  [[], ['', '  \n\t ', '기자', '@handle', '-', '| ,']],
]

for (const [people, ways] of corpus) {
  test.each(ways)(`%j names ${JSON.stringify(people)}`, (byline) => {
    expect(parseByline(byline)).toEqual(people.map(([name, email]) => ({ name, email })))
  })
}

test('one who stands twice is named once', () => {
  expect(parseByline('박근아 기자\n박근아 기자')).toEqual([{ name: '박근아', email: null }])
})

test('a byline written from authors is read back', () => {
  const authors = [
    { name: '박근아', email: m },
    { name: 'Moon Joon-hyun', email: null },
    { name: '이진석', email: n },
  ]
  expect(formatByline(authors)).toBe(`박근아 (${m}), Moon Joon-hyun, 이진석 (${n})`)
  expect(parseByline(formatByline(authors))).toEqual(authors)
  expect(formatByline([{ name: null, email: m }])).toBe(m)
  expect(formatByline([])).toBe('')
})

test('a name holds no tab, line break or @ and does not end in 기자, whatever the byline', () => {
  const word = fc.constantFrom(
    '박근아',
    '기자',
    '인턴기자',
    '김',
    '@',
    '(',
    ')',
    ',',
    '·',
    '=',
    '|',
    ' ',
    '\t',
    '\n',
    m,
    'By ',
    'and',
    'Jane',
    '세종',
    ':',
    '[',
    '외',
    '2명',
    '사진',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        text,
        fc.array(word, { maxLength: 15 }).map((words) => words.join('')),
      ),
      (byline) => {
        for (const { name, email } of parseByline(byline)) {
          expect(name === null && email === null).toBe(false)
          expect(name ?? 'x').toMatch(/^[^\t\n\r@]+$/)
          expect(name ?? 'x').not.toMatch(/기자\s*$|^\s|\s$/)
          expect(email ?? 'a@b.kr').toMatch(/^[^\s@]+@[^\s@]+\.[A-Za-z]+$/)
        }
      },
    ),
    { numRuns: 300 },
  )
})

test('a long hostile byline takes no time', () => {
  const started = processorTimeMs()
  for (const unit of [
    '@',
    'a@',
    '(',
    ')',
    '기자',
    '기자 ',
    '·',
    ',',
    ' ',
    'a',
    'a.',
    'By ',
    '= ',
    '김철수 ',
    '\n',
    'and ',
  ])
    parseByline(unit.repeat(100_000))
  expect(processorTimeMs() - started).toBeLessThan(2000)
})

test('a family name with a title glued to it is no full name', () => {
  expect(parseByline('By 김기자').map(({ name }) => name)).toEqual(['By 김'])
  expect(parseByline('김기자').map(({ name }) => name)).toEqual(['김'])
})
