import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { extractClaims } from '../../src/claims/index.ts'
import type { Claim } from '../../src/model/claim.ts'

/*
 * A text written in another way says the same: whatever its endings, marks and units look like, each number keeps all its fields.
 */

interface Marked {
  readonly language: string
  readonly published_at: string
  readonly body: string
}

const folder = new URL('./gold/', import.meta.url)
/** Of those that nobody keeps unread; some are enough, for the suite's time. */
const texts = readdirSync(folder)
  .filter((name) => /^(?:[6-9]\d|10[1-9]|11[0-2]|12\d|15\d|16[0-9]|21\d|24\d)\.json$/.test(name))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Marked)

const korean: readonly (readonly [way: string, rewrite: (body: string) => string])[] = [
  [
    'as broadcasters say it',
    (body) =>
      body
        .replace(
          /([했됐었았였졌렸갔왔겼났냈켰쳤섰줬봤뤘혔웠꼈췄썼샀랐댔뺐쐈찼탔팠있없겠같많높낮적])다(?=[.”"’]|$)/gm,
          '$1습니다',
        )
        .replace(/이다(?=\.|$)/gm, '입니다')
        .replace(/한다(?=\.|$)/gm, '합니다')
        .replace(/된다(?=\.|$)/gm, '됩니다'),
  ],
  [
    'with a space within times',
    (body) =>
      body
        .replaceAll('지난달', '지난 달')
        .replaceAll('지난해', '지난 해')
        .replace(/올해(?=[ 는의도])/g, '올 해')
        .replace(/(?<![가-힣])이([날달])(?=[ 은의] ?)/g, '이 $1'),
  ],
  [
    'as it is noted',
    (body) =>
      body
        .replaceAll('밝혔다.', '밝힘.')
        .replaceAll('했다', '하였다')
        .replaceAll('됐다', '되었다')
        .replace(/([었았였렸졌갔왔났웠])다(?=\.)/g, '$1음'),
  ],
  ['with none before a bound', (body) => body.replace(/(?<=\d[세명건개%원]) (?=이상|이하|미만|초과)/g, '')],
  [
    'with another middle dot and spaces where they do no harm',
    (body) =>
      body
        .replaceAll('·', 'ㆍ')
        .replace(/(?<=[가-힣%\d])\(/g, ' (')
        .replace(/(?<=[은는]) (?=[가-힣])/g, '  '),
  ],
  [
    'with other words for the same',
    (body) =>
      body.replaceAll('에 따르면', '에 의하면').replaceAll(' 가운데 ', ' 중 ').replaceAll('에 비해 ', '에 비해서 '),
  ],
]
const english: readonly (readonly [way: string, rewrite: (body: string) => string])[] = [
  ['with its percent cut short', (body) => body.replace(/(\d) percent\b/g, '$1 pct')],
  ['with two hyphens for a dash', (body) => body.replace(/—/g, '--')],
  ['with accents for apostrophes', (body) => body.replace(/(?<=[a-z])['’](?=s\b)/g, '´')],
  ['with another word for whose figures they are', (body) => body.replace(/\bsaid\b/g, 'confirmed')],
  ['with another word for what it is compared with', (body) => body.replace(/\bcompared with\b/g, 'versus')],
  [
    'with more words for the year before',
    (body) => body.replace(/\bfrom a year (?:earlier|ago)\b/g, 'compared with the same period last year'),
  ],
]

/** What a claim says, without where; marks as one writes them. */
function meaningOf({ value, min, max, unit, qualifier, kind, direction, basis, previous, ...claim }: Claim): unknown {
  const { subject, period, modality, attribution } = claim
  const plain = (words: string | null): string | undefined =>
    words
      ?.replace(/[’'´]/g, "'")
      .replaceAll('--', '—')
      .replaceAll('ㆍ', '·')
      .replace(/(지난|올|(?<![가-힣])이) (?=[해달날])/g, '$1')
      .replace(/ {2,}| (?=\()/g, (space) => space.slice(2))
      .replace(/ (?=이상|이하|미만|초과)/g, '')
      .replaceAll(' 가운데 ', ' 중 ')
      .replaceAll('confirmed', 'said')
  const told = { subject: plain(subject), period, modality, attribution: plain(attribution) }
  return {
    value,
    min,
    max,
    type: unit.type,
    code: unit.code,
    qualifier,
    kind,
    direction,
    basis,
    previous: previous?.value,
    ...told,
  }
}

/** Read once: each way rewrites the same texts. */
const plainOf = new Map<Marked, readonly string[]>()

function meaningsOf(body: string, { language, published_at }: Marked): readonly string[] {
  const claims = extractClaims(body, { language, date: published_at.slice(0, 10) })
  return claims.map((claim) => JSON.stringify(meaningOf(claim)))
}

const ways = [...korean.map((way) => ['ko', ...way] as const), ...english.map((way) => ['en', ...way] as const)]
test.each(ways)('%s: a text %s keeps what its numbers say', (language, _way, rewrite) => {
  const own = texts.filter((text) => text.language === language).filter((_, n) => n % (language === 'ko' ? 2 : 6) === 1)
  let claims = 0
  let same = 0
  for (const text of own) {
    const told = meaningsOf(rewrite(text.body), text)
    const plain = plainOf.get(text) ?? meaningsOf(text.body, text)
    plainOf.set(text, plain)
    claims += plain.length
    same += plain.filter((claim, n) => told[n] === claim).length
  }
  expect(claims).toBeGreaterThan(150)
  expect(same / claims).toBeGreaterThan(0.997)
})
