import type { WordRoles } from '../../clauses/final/word-roles.ts'
import type { Reading, Roles } from '../../clauses/sentence.ts'
import type { Memory } from '../../memory.ts'
import { type Quantity, sameUnit } from '../../numbers/quantity.ts'
import { isWhoSays, wasAsked } from '../../roles/final/who-says.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { isOwn, isSubject, measures } from './sources.ts'
import type { Speaker } from './speakers.ts'

/*
 * What numbers become that are given to a speaker.
 */

/** What is known of one verb-final sentence while its numbers are given to those who say them. */
export interface Telling {
  readonly compiled: Compiled
  readonly reading: Reading
  readonly words: WordRoles
  readonly roles: readonly Roles[]
  readonly memory: Memory
  /** Whether it begins inside a quotation. */
  readonly isOpen: boolean
  /** Up to where its numbers have been given. */
  covered: number
  /** Whether anybody has been given any. */
  any: boolean
}

/** Why of what somebody has told whom the sentence only goes by. */
export const TESTIMONY = 'whose testimony it is'

interface Manner {
  /** An outlook is of something else than of who has it. */
  readonly outlook?: boolean
  /** A source, and nobody who speaks. */
  readonly isSource?: boolean
}

const plain: Manner = {}

/** Gives the numbers of a stretch of tokens to a speaker, and remembers that one. */
export function give(telling: Telling, said: Speaker, from: number, to: number, manner = plain): void {
  const { compiled, reading, memory, roles } = telling
  const { phrases } = compiled.pack
  // 나주시는 …라고 밝혔다. 시는 …라고 내다봤다: the city that spoke before.
  const name = said.name.length === 1 && memory.body?.endsWith(said.name) ? memory.body : said.name
  if (phrases.places?.test(name)) memory.body = name
  for (const [n, q] of reading.claims.entries()) {
    if (q.first < from || q.first >= to || isOfNobody(telling, q, name, manner)) continue
    roles[n]!.attribution = name
    settleSubject(telling, n, name, said.urges === true, manner.outlook === true)
    // … 지난해보다 5% 늘었다: nor is who speaks what the next sentence goes on with.
    if (roles[n]!.subject === null && memory.subject === name) memory.subject = memory.subjectBefore
    q.why.set('attribution', said.rule)
  }
  memory.speaker = name
  if (phrases.someone?.test(name)) memory.person = name
  memory.soleSpeaker = memory.soleSpeaker === null || memory.soleSpeaker === name ? name : ''
}

function isOfNobody({ compiled, reading, words }: Telling, q: Quantity, name: string, { isSource }: Manner): boolean {
  if (q.why.get('attribution') === TESTIMONY) return true
  // 조사 결과를 보면 국민의 52%는 …라고 답했다: it is the survey that counts them.
  const { findings } = compiled.pack.phrases
  if (!isSource && isWhoSays({ compiled, reading, words }, q) && !wasAsked(reading, words, q, findings)) return true
  // 김 대표(51)는 …라고 말했다: nobody tells their own age.
  return q.why.get('unit') === 'age behind a name' && isOwn(reading, q, name)
}

/** Who speaks seldom is what a number measures. */
function settleSubject(telling: Telling, n: number, name: string, urges: boolean, outlook: boolean): void {
  const { compiled, reading, words, roles, memory } = telling
  const role = roles[n]!
  const q = reading.claims[n]!
  const { type } = q.unit!
  const before = n > 0 ? roles[n - 1]!.subject : null
  // 한빛시와 솔빛시는 …라고 밝혔다: nor are both of them.
  if (role.subject !== name && role.subject?.endsWith(` ${name}`) && words.role.includes('and')) role.subject = name
  // 경제가 1.8% 성장하고 내년에는 2%로 회복할 것이라고 밝혔다: no rate of who speaks.
  const isOther = n > 0 && (type === 'percent' || type === 'percentage_point' || type === 'multiple') && before !== name
  const isExpected = outlook || isOther || (role.modality === 'forecast' && memory.subjectBefore !== null)
  // 노동계는 4천명이 나설 것으로 본다: who is counted
  const isOwnCount = q.noun === null && isSubject(reading, words, q) && !isOther
  if (isExpected && role.subject === name && !measures.has(type) && !isOwnCount) {
    // 성장률을 2%로 높였고 내년은 1.8%로 내다봤다
    role.subject = (before === name ? null : before) ?? memory.subjectBefore
    memory.subject = role.subject
  }
  // 기상청은 산지에 10㎝, 들에 3㎝의 눈이 내린다고 예보했다: who speaks has no measures.
  if (role.subject === name && measures.has(type)) {
    const next = roles[n + 1]?.subject ?? null
    role.subject = next === name ? null : next
  }
  // 질병청은 30초 넘게 손을 씻으라고 당부했다: others are to.
  if (role.subject === name && urges) role.subject = null
  // 한빛대는 연구팀이 영하 40도에서 견디는 전지를 만들었다고 밝혔다
  if (type === 'temperature' && compiled.pack.phrases.isAgent?.(role.subject ?? '')) role.subject = null
  // 경찰은 3명이 숨졌다고 밝혔다: who is counted is the number's own noun.
  if (role.subject === name && q.noun === null && isSubject(reading, words, q)) {
    // “학원비만 92만원이고 방학 땐 100만원이 넘는다”: as before it.
    const isAlike = n > 0 && sameUnit(q, reading.claims[n - 1]!) && before !== name
    role.subject = isAlike ? before : null
  }
}
