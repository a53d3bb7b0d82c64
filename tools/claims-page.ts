import { extractClaims } from '../src/claims/index.ts'
import type { Corpus, Said } from '../test/claims/languages/corpus-row.ts'
import { corpus as de } from '../test/claims/languages/de/corpus.ts'
import { corpus as en } from '../test/claims/languages/en/corpus.ts'
import { corpus as ko } from '../test/claims/languages/ko/corpus.ts'

const languages: readonly (readonly [string, string, Corpus])[] = [
  ['English', 'en', en],
  ['Korean', 'ko', ko],
  ['German', 'de', de],
]

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ')

function figureOf({ value, min, max }: Said): string {
  return value === undefined ? `${min} to ${max}` : String(value)
}

function unitOf({ unit }: Said): string {
  const [type, ...code] = unit.split('/')
  return code.length === 0 ? type!.replace('_', ' ') : `${type!.replace('_', ' ')} \`${code.join('/')}\``
}

const besides = (said: Said): string =>
  [said.qualifier, said.kind, said.direction]
    .filter((word) => word !== undefined)
    .join(', ')
    .replaceAll('_', ' ')

/** What else than no claim a number is: the reason that the engine itself gives. */
function reasonOf(text: string, language: string): string {
  const reasons = new Set<string>()
  extractClaims(text, { language, date: '2025-11-20', explain: ({ rule }) => reasons.add(rule) })
  return reasons.size === 0 ? 'no number' : [...reasons].join('; ')
}

function section([name, language, corpus]: readonly [string, string, Corpus]): string {
  const yes = corpus.yes.map(
    ([said, texts]) =>
      `| ${figureOf(said)} | ${cell(unitOf(said))} | ${besides(said)} | ${texts.map(cell).join('<br>')} |`,
  )
  const no = corpus.no.map((text) => `| ${cell(text)} | ${cell(reasonOf(text, language))} |`)
  return `## ${name}

| value | unit | also | written |
|---|---|---|---|
${yes.join('\n')}

No claim:

| text | why |
|---|---|
${no.join('\n')}
`
}

/** docs/claims.md, from the corpora that the tests read. */
export function claimsPage(): string {
  return `# What is read as a claim, and what is not

A claim is one quantity that a text asserts. This page is made from the corpora in \`test/claims/languages/\`: the tests read every sentence
below, so it shows what holds. \`newsledger schema --claim\` prints what a claim holds; \`newsledger claims FILE --explain\` says for every number of a
text which rule made it a claim or rejected it, and which set each field.

Limits that no table shows:

- A sentence is read up to 1,600 characters; a longer run of text without a stop is cut at white space. More than 150 numbers in one
  sentence are a table, and none of them is read.
- A table is a line for each row with bars between the cells (\`Item | 2024 | Change\`), as extraction writes those of a page. The first of
  lines with as many bars is its head: what a title tells (a time, a unit, a change and against what, a forecast) holds for the numbers below it.
- Text as tokenisers write it, each mark between spaces (\`a 10 - year low , at 6 . 5 % .\`), is read as people write it.
- A subject is a phrase of the text. Where no phrase says it, it is \`null\`; it is never guessed from the title.
- A period needs the day of publication (\`--date\`). Fiscal years whose start is unknown are \`null\`.
- Bare dollars are US dollars and bare pounds British ones unless their name says otherwise; beside US$6 million in brackets a bare dollar
  is another one. Shared names such as pesos, crowns and rupees go by the country named nearby, else by one that the text names.
- A sentence in Hangul inside another text, and an English one inside a Korean text, is read in its own language. Two languages of one script in
  one text are not told apart.
- A language without a pack is not read. [How to add one](languages.md).

${languages.map(section).join('\n')}`
}
