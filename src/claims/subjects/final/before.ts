import { type Asked, isCompared, particleOf } from '../../clauses/asked-final.ts'
import { nounPhrase } from '../../clauses/word-roles.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { SYMBOL } from '../../text/tokens.ts'
import { packedIn, skipBefore } from './words.ts'

/*
 * The noun with a topic or subject particle before a number.
 */

/** Marks that begin another item. */
const bullets: ReadonlySet<string> = new Set([...';▲△▶▷■□●○◆◇★☆※①②③④⑤⑥⑦⑧⑨'])

/** Tokens that are looked at for a subject, at most. */
const MAX_LEFT = 60

export interface Before {
  readonly found: string
  /** Of its own clause. */
  readonly near: boolean
  /** It only points back. */
  readonly pronoun: boolean
  /** Who speaks, where nothing else stands before the quotation that the number is in. */
  readonly spoken?: string
}

/** The noun with a topic or subject particle before a number. */
export function subjectBefore(asked: Asked, n: number): Before {
  const { compiled, reading, roles, words } = asked
  const { phrases } = compiled.pack
  const { tokens, claims } = reading
  const q = claims[n]!
  const particle = particleOf(asked, q)
  const takesObject =
    phrases.from.has(particle) ||
    phrases.to.has(particle) ||
    roles[n]!.direction !== null ||
    roles[n]!.previous !== null ||
    roles[n]!.kind === 'change'
  let described = 0
  let thing = false
  let crossed = false
  let object = -1
  let far = -1
  let between = 0
  let pronoun = false
  // Whether what is looked at stands before the quotation that the number is in.
  let quoted = false
  const phraseAt = (i: number): string => nounPhrase(compiled, reading, words, i)
  const left = skipBefore(asked, q.first - 1)
  const compared = isCompared(asked, q)
  for (let i = q.first - 1, steps = 0; i >= 0 && steps < MAX_LEFT; i--, steps++) {
    const token = tokens[i]!
    const covered = reading.claimAt[i]!
    if (covered >= 0) {
      i = claims[covered]!.first
      // 성수품을 평소의 1.5배인 27만t 공급하다: over what only describes.
      if (!words.adnominal[claims[covered]!.last + 1]) between++
      continue
    }
    if (token.kind === SYMBOL) {
      if (token.norm === ')' || token.norm === ']') {
        const opener = token.norm === ')' ? '(' : '['
        let open = i - 1
        while (open >= 0 && i - open < 16 && tokens[open]!.norm !== opener) open--
        if (open >= 0 && tokens[open]!.norm === opener) i = open
        continue
      }
      if (token.norm === '(' && i > 0 && reading.claimAt[i - 1]! >= 0)
        return { found: roles[reading.claimAt[i - 1]!]!.subject ?? '', near: true, pronoun: false }
      if (
        token.norm === '(' &&
        i > 0 &&
        !reading.periodAt[i - 1] &&
        !phrases.leading.has(tokens[i - 1]!.norm) &&
        (tokens[i - 1]!.glued || phrases.sizes?.has(tokens[i - 1]!.norm) !== true) &&
        !words.against[i - 1]
      ) {
        const outer = phraseAt(i - 1)
        return { found: outer, near: true, pronoun: false }
      }
      if (bullets.has(token.norm)) break
      if (token.norm === '“') {
        // 수당을 “5배로 올려야 한다”고 했다
        if (i > 0 && words.role[i - 1] === 'object') return { found: phraseAt(i - 1), near: true, pronoun: false }
        crossed = true
        quoted = true
      }
      if (token.norm === '”')
        while (i > 0 && steps < MAX_LEFT && tokens[i]!.norm !== '“') {
          i--
          steps++
        }
      continue
    }
    // 60세 이상은: the group itself.
    const group = words.qualifies[i] && !crossed ? claims[reading.claimAt[i - 1] ?? -1] : undefined
    const isBounded =
      group !== undefined && (group.unit!.code === 'a' || roles[claims.indexOf(group)]!.kind === 'limit')
    if (group && (words.role[i] === 'topic' || (words.role[i] === 'subject' && isBounded))) {
      return { found: reading.text.slice(group.start, words.nounEnd[i]!), near: true, pronoun: false }
    }
    // 브렌트유 12월 인도분은, WTI 5월물은: the noun before the month names it.
    const timed = reading.periodAt[i]
    if (timed?.period === null && !timed.back && words.role[i] === 'topic') {
      const named = packedIn(asked, timed.first - 1)
      if (named) return { found: named, near: !crossed, pronoun: false }
    }
    if (timed || words.qualifies[i]) continue
    // 한우 등심 100g은: what costs so much.
    if (token.glued && i > 0 && reading.baseAt[i - 1] && words.role[i] === 'topic') {
      const packed = packedIn(asked, i - 1)
      if (packed) return { found: packed, near: !crossed, pronoun: false }
    }
    // The particle of a number.
    if (token.glued && i > 0 && reading.claimAt[i - 1]! >= 0) {
      // 성수품 17만t을 평시의 1.6배로 풀다: what the object is of.
      const taken = words.role[i] === 'object' && takesObject && !compared && !crossed && described === 0
      const ofObject = taken ? roles[reading.claimAt[i - 1]!]!.subject : null
      if (ofObject) return { found: ofObject, near: true, pronoun: false }
      // 13∼18세가 177명: the range of ages.
      const ages = claims[reading.claimAt[i - 1]!]!
      if (
        !crossed &&
        ages.min !== null &&
        ages.unit!.code === 'a' &&
        compiled.pack.phrases.ageUnits?.test(ages.unit!.text) &&
        (words.role[i] === 'topic' || words.role[i] === 'subject')
      )
        return { found: reading.text.slice(ages.start, ages.end), near: true, pronoun: false }
      continue
    }
    const cue = reading.cueAt[i]
    if (words.against[i]) continue
    // …에 따르면 ends what can be a subject; 연합이 집계한 only describes.
    if (cue?.value.role === 'saying' && cue.value.source === 'before' && !words.adnominal[cue.last]) break
    if (phrases.leading.has(token.norm) && words.nounEnd[i]! > token.start) continue
    if (cue?.value.role === 'border') {
      crossed = true
      continue
    }
    switch (words.role[i]) {
      case 'clause':
        // 상승 종목은 상한가 3개를 포함해 362개
        crossed ||= !(phrases.aside?.has(token.norm) && words.role[i - 1] === 'object')
        break
      case 'verb':
        if (words.adnominal[i]) {
          // 늘어난 12조원: it describes the number itself.
          // 위험이 6시간 자는 환자보다 높다: what it takes is the number.
          const taken = reading.claimAt[i - 1] ?? -1
          // 수익성이 낮은 300여 곳, 이용객이 찾은 3곳: it has a subject of its own.
          if (phrases.copula?.test(token.norm) && !words.qualifies[i]) break
          // 지난해보다 낮은 1.5%
          const isThan = phrases.than?.(tokens[i - 1]?.norm ?? '') === true
          const isMove = cue?.value.role === 'move' && !(cue.value.adjacent && taken < 0 && !isThan)
          const next = reading.tokens[i + 1]
          // 사건이 접수된 지 2년: since when.
          if (next && phrases.elapsed === next.norm) break
          thing =
            next !== undefined && phrases.closing?.has(reading.text.slice(next.start, words.nounEnd[i + 1]!)) === true
          if (i < left ? cue !== undefined || taken < 0 : i === q.first - 1 && taken < 0 && !isMove) described++
        } else crossed = true
        break
      case 'topic': {
        const found = phraseAt(i)
        // 지금은, 현재는: when.
        if (!found || phrases.whens?.has(found)) break
        if (phrases.pronouns.has(found)) {
          if (object >= 0) return { found: phraseAt(object), near: true, pronoun: false }
          return { found: far >= 0 ? phraseAt(far) : '', near: false, pronoun: true }
        }
        // 복숭아 5㎏ 한 상자는 2만원: what is in it.
        if (phrases.packs?.has(found) && phrases.one?.has(tokens[i - 1]?.norm ?? '')) {
          const packed = packedIn(asked, i - 2)
          if (packed) return { found: packed, near: !crossed, pronoun: false }
        }
        // 장관은 “…하고 1인당 720만원을 지원하겠다”고 말했다: who speaks is not what is given.
        const isSpeaker = tokens[i + 1]?.norm === '“' && asked.quotes[i + 1] === asked.quotes[q.first]
        if (isSpeaker && object < 0 && far < 0 && words.role[q.last + 1] === 'object') break
        // 연구원은 “사흘간 4% 오른 데 따른 것”이라고 말했다: nothing of who speaks.
        if (quoted && object < 0 && isSpokenOf(phrases, found))
          return { found: far >= 0 ? phraseAt(far) : '', near: false, pronoun: false, spoken: far < 0 ? found : '' }
        // A thing measured is the object of who acts: 정부는 세율을 3% 올렸다.
        if (object >= 0 && (takesObject || between === 0))
          return { found: phraseAt(object), near: true, pronoun: false }
        return { found, near: !crossed, pronoun: false }
      }
      case 'subject': {
        // 면적이 2억원에 팔린 것과 비교하면
        if (described > 0 && (!crossed || thing)) {
          described--
          break
        }
        const found = phraseAt(i)
        if (!found || phrases.closing?.has(found)) break
        if (phrases.pronouns.has(found)) {
          pronoun = true
          break
        }
        if (crossed) {
          if (far < 0) far = i
          break
        }
        if (object >= 0 && (takesObject || between === 0))
          return { found: phraseAt(object), near: true, pronoun: false }
        return { found, near: true, pronoun: false }
      }
      case 'object':
        // 부담을 줄이기 위해, 청년을 대상으로: said by the way.
        if (phrases.aside?.has(tokens[i + 1]?.norm ?? '')) break
        // 정점을 찍은 뒤 2만3천22명으로 줄었다
        if (words.adnominal[i + 1] && i + 2 < q.first && phrases.later?.has(tokens[i + 2]!.norm)) break
        if (crossed || described > 0 || object >= 0 || compared) break
        // 계획을 밝히며, but 목표를 15억 달러로 올렸다
        if (phrases.closing?.has(phraseAt(i)) && !(i === left && phrases.to.has(particle))) break
        object = i
        break
    }
  }
  if (object >= 0) return { found: phraseAt(object), near: true, pronoun: false }
  return { found: far >= 0 ? phraseAt(far) : '', near: false, pronoun }
}

/** Whether a noun is somebody who speaks, or a body that does. */
const isSpokenOf = ({ isAgent, someone }: Compiled['pack']['phrases'], noun: string): boolean =>
  isAgent?.(noun) === true || someone?.test(noun) === true
