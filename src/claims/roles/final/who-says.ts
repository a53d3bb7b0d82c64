import type { FinalSentence } from '../../clauses/final/final-sentence.ts'
import type { WordRoles } from '../../clauses/final/word-roles.ts'
import type { Reading } from '../../clauses/sentence.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import type { Cue } from '../../pack/pack.ts'
import type { Match } from '../../tables/patterns.ts'

/*
 * Numbers of those who say what follows: 7명은 …라고 내다봤다.
 */

/** Whether a rate is that of those who were asked: 조사한 결과 58%가. */
export function wasAsked({ tokens }: Reading, words: WordRoles, q: Quantity, findings: string | undefined): boolean {
  return q.unit!.type === 'percent' && tokens[q.first - 1]?.norm === findings && isAsking(words, q.first - 2)
}

/** 회원 1천200명에게 물었더니 64%가: the answers of those who were asked. */
export const isAnswered = ({ compiled, reading: { tokens } }: FinalSentence, q: Quantity): boolean =>
  q.unit!.type === 'percent' && compiled.pack.phrases.askedSo?.test(tokens[q.first - 1]?.norm ?? '') === true

/** Whether a verb before the word for findings tells that people were asked: 조사한, 물은. */
export const isAsking = ({ role, adnominal }: WordRoles, at: number): boolean =>
  adnominal[at] === true || role[at] === 'clause'

/** 국민 87%가 경기가 나아질 것으로 예상했다: whether something else is what they expect something of, and nobody else is told of. */
function isOfOutlook({ role }: WordRoles, q: Quantity, { value, first }: Match<Cue>): boolean {
  if (value.role !== 'saying' || value.outlook !== true || role[q.last + 1] !== 'subject') return false
  return !role.slice(0, q.first).includes('topic') && role.slice(q.last + 2, first).includes('subject')
}

/** Whether a number counts those who say what follows. */
export function isWhoSays(
  { compiled, reading, words }: Pick<FinalSentence, 'compiled' | 'reading' | 'words'>,
  q: Quantity,
): boolean {
  const { findings } = compiled.pack.phrases
  const particle = words.role[q.last + 1]
  const { type } = q.unit!
  const isPart = type === 'count' || type === 'multiple' || type === 'percent'
  // 조사한 결과 58%가 …라고 내다봤다
  const isAsked =
    particle === 'subject' &&
    (wasAsked(reading, words, q, findings) ||
      // 기업 300곳의 5분의 2가 채용을 줄이겠다고 답했다
      (q.kind === 'share' && words.role[q.first - 1] === 'of'))
  if (!reading.tokens[q.last + 1]?.glued || !isPart) return false
  const cue = reading.cues.find(
    ({ value, first }) => value.role === 'saying' && value.source === 'either' && first > q.last,
  )
  if (!cue || (particle !== 'topic' && !isAsked && !isOfOutlook(words, q, cue))) return false
  // 정부는 100만가구를 짓고, 이 가운데 7만가구는 …하겠다고 했다: who says so has been named.
  // 회사는 18문을 만들고 나머지 36문은 …할 계획이라고 했다: nor do things speak.
  const { built, personUnits, members } = compiled.pack.phrases
  const isThing = personUnits?.test(q.unit!.text) === false && members?.test(q.unit!.text) !== true
  if (type === 'count' && (isThing || built?.has(q.unit!.text)))
    for (let i = 0; i < q.first; i++) if (words.role[i] === 'topic') return false
  // “3억원을 잃었고 두 명은 숨졌다”고: they are told of.
  let opened = false
  for (let i = q.last + 2; i <= cue.first; i++) {
    const { norm } = reading.tokens[i]!
    if (words.role[i] === 'topic' || (norm === '”' && !opened)) return false
    opened ||= norm === '“'
  }
  return true
}
