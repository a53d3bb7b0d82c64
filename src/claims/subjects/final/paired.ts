import { type Asked, isRate } from '../../clauses/final/asked.ts'
import { nounPhrase } from '../../clauses/final/noun-phrases.ts'
import { sameUnit } from '../../numbers/quantity.ts'
import { WORD } from '../../text/tokens.ts'

/**
 * 외국인과 기관이 각각 8천523억원, 2천114억원: subjects and numbers by their order, where there are as many of both.
 *
 * `levels` is filled with the level that each of a list of movements has led to.
 */
export function pairedSubjects(
  { compiled, reading, words, memory }: Asked,
  levels: Map<number, number>,
): ReadonlyMap<number, string> {
  const { phrases } = compiled.pack
  const { respectively, links } = phrases
  const { tokens, claims } = reading
  const paired = new Map<number, string>()
  pairLinked({ reading, words, compiled }, levels)
  if (respectively === undefined || claims.length < 2) return paired
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.norm !== respectively) continue
    let n = 0
    while (n < claims.length && claims[n]!.first < at) n++
    const first = claims[n]
    let between = 0
    for (let i = at + 1; first && i < first.first; i++) if (!words.against[i]) between++
    if (!first || between > 2) continue
    let count = 1
    while (n + count < claims.length && sameUnit(first, claims[n + count]!)) {
      const gap = tokens[claims[n + count - 1]!.last + 1]
      if (!gap || !links.has(gap.norm) || claims[n + count]!.first - claims[n + count - 1]!.last > 3) break
      count++
    }
    if (count < 2) continue
    // 매출은 22조원, 영업이익은 9조원으로 각각 35%, 68% 늘었다: each has led to one of the levels before.
    const before = n - count
    let listed = before >= 0 && !sameUnit(claims[n - 1]!, first)
    for (let k = before; listed && k < n; k++)
      listed = sameUnit(claims[k]!, claims[n - 1]!) && (k === before || claims[k]!.first - claims[k - 1]!.last <= 8)
    if (listed && phrases.to.has(tokens[claims[n - 1]!.last + 1]?.norm ?? '')) {
      for (let k = 0; k < count; k++) levels.set(n + k, before + k)
      continue
    }
    // The members of the list before it, last one first.
    const names: string[] = []
    for (let i = at - 1, steps = 0; i >= 0 && steps < 24 && names.length < count; i--, steps++) {
      const token = tokens[i]!
      const role = words.role[i]!
      if (reading.periodAt[i] || reading.claimAt[i]! >= 0) continue
      // 무디스와 피치의 전망치는 각각: of whom it is told.
      let owner = i - 1
      while (owner > i - 6 && owner > 0 && reading.periodAt[owner]) owner--
      let start = owner
      while (start > owner - 4 && start > 0 && tokens[start]!.glued) start--
      // 서울·부산·대구의 실업률은 각각
      if (names.length === 0 && role === 'topic' && words.role[owner] === 'of' && tokens[owner - 1]?.norm === '·') {
        names.unshift(reading.text.slice(tokens[owner]!.start, words.nounEnd[owner]))
        i = owner
        continue
      }
      if (names.length === 0 && role === 'topic' && words.role[owner] === 'of' && words.role[start - 1] === 'and') {
        names.unshift(reading.text.slice(tokens[start]!.start, words.nounEnd[owner]))
        i = start
        continue
      }
      const isLast = names.length === 0 && (role === 'topic' || role === 'subject' || role === 'object')
      const isMember = names.length > 0 && (role === 'and' || (role === 'bare' && links.has(tokens[i + 1]?.norm ?? '')))
      if (token.kind === WORD && (isLast || isMember)) {
        const end = words.nounEnd[i]!
        names.unshift(
          end > token.start ? reading.text.slice(token.start, end) : nounPhrase(compiled, reading, words, i),
        )
      } else if (names.length === 0 ? role !== 'other' : role === 'topic' || role === 'subject' || role === 'clause')
        break
    }
    // 매출은 69억원, 영업이익은 9억원이었다. 각각 7%, 38% 늘어난 수치다: as in the sentence before.
    const { listed: listedBefore } = memory
    const isBare = n === 0 && !words.role.slice(0, at).some((role) => role === 'topic' || role === 'subject')
    if (names.length === 0 && isBare && listedBefore?.length === count) names.push(...listedBefore)
    if (names.length !== count) continue
    for (const [k, name] of names.entries()) paired.set(n + k, name)
    // 각각 8만명, 6만명 줄어 23개월째, 25개월째: a further list of as many goes by the same order.
    for (let next = n + count; next + count <= claims.length; next += count) {
      const from = claims[next - 1]!.last + 1
      let apart = false
      for (let i = from + (tokens[from]?.glued ? 1 : 0); i < claims[next]!.first; i++)
        apart ||= words.role[i] === 'topic' || words.role[i] === 'subject'
      let listed = !apart
      for (let k = next + 1; listed && k < next + count; k++) {
        let at = claims[k - 1]!.last + 1
        if (tokens[at]?.glued && tokens[at]!.kind === WORD) at++
        listed = sameUnit(claims[next]!, claims[k]!) && links.has(tokens[at]?.norm ?? '') && claims[k]!.first - at <= 2
      }
      if (!listed) break
      const isLed = phrases.to.has(tokens[from]?.norm ?? '') && isRate(claims[next]!)
      for (const [k, name] of names.entries()) {
        paired.set(next + k, name)
        if (isLed) levels.set(next + k, next - count + k)
      }
    }
  }
  return paired
}

/** 총자산은 90조원, 자본은 9조원으로 4%와 13% 늘었다: two rates joined by a particle, each of one of the two levels before. */
function pairLinked(
  { compiled, reading, words }: Pick<Asked, 'compiled' | 'reading' | 'words'>,
  levels: Map<number, number>,
): void {
  const { tokens, claims } = reading
  for (let n = 2; n + 1 < claims.length; n++) {
    const [a, b, one, two] = [claims[n - 2]!, claims[n - 1]!, claims[n]!, claims[n + 1]!]
    const link = one.last + 1
    if (words.role[link] !== 'and' || !tokens[link]!.glued || two.first !== link + 1) continue
    if (!isRate(one) || !sameUnit(one, two) || !sameUnit(a, b) || isRate(a)) continue
    const isLed = compiled.pack.phrases.to.has(tokens[b.last + 1]?.norm ?? '') && words.role[b.first - 1] === 'topic'
    if (!isLed || words.role.slice(b.last + 2, one.first).some((role) => role === 'topic' || role === 'subject'))
      continue
    levels.set(n, n - 2)
    levels.set(n + 1, n - 1)
  }
}
