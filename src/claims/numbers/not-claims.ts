import type { Cue } from '../pack/pack.ts'
import type { Compiled } from '../tables/compiled.ts'
import type { Match } from '../tables/patterns.ts'
import { NUMBER, SYMBOL, type Token, WORD } from '../text/tokens.ts'
import { type Candidate, NO_QUANTITY, type NoClaimRule, RATE_BASE, type Verdict } from './candidate.ts'
import { gluedNumber } from './glued-numbers.ts'
import { counterRules, globeRules, labelRules, placeRules, yearRules } from './naming-numbers.ts'
import type { Quantity } from './quantity.ts'
import { SLASHED } from './slashes.ts'

/*
 * What is no claim. The first rule that knows a number decides.
 */

/** "per 100 people"; "one nurse for every 1,310 pupils", "for every additional $5 million" */
function rateBase({ tokens, q, before, here, behind, pack }: Candidate): Verdict {
  const { base } = pack.notClaims
  // 8 L/100 km, but 200C/180C
  const over =
    before?.norm === '/' && before.glued && here.glued && here.kind === NUMBER ? tokens[q.first - 2] : undefined
  if (over?.kind === WORD && q.unit?.type === 'length' && /^10*$/.test(q.decimal ?? '')) return RATE_BASE
  // 1만대 당 2.9명: with a space
  const isBase = behind !== undefined && base.behind.has(behind.norm) && (behind.glued || /^10*$/.test(q.decimal ?? ''))
  if ((before && base.before.has(before.norm)) || isBase) return RATE_BASE
  if (!base.each) return undefined
  const at = before && pack.nouns.light.has(before.norm) ? q.first - 2 : q.first - 1
  return tokens[at]?.norm === base.each[1] && tokens[at - 1]?.norm === base.each[0] ? RATE_BASE : undefined
}

/** "5\ufffd million euros": who knows how many. */
function damaged({ q, before, here }: Candidate): Verdict {
  return isDamage(before) && (here.glued || q.words) ? 'beside a character that cannot be read' : undefined
}

/** What stands for a character that was lost: U+FFFD, or half of a surrogate pair. */
const isDamage = (token: Token | undefined): boolean =>
  token?.kind === SYMBOL && (token.norm === '\ufffd' || !token.norm.isWellFormed())

/** "($1 = 6.4080 Danish crowns)", "at N750/$1": what the rate is of */
function unitOfRate({ tokens, q, before, behind }: Candidate): Verdict {
  if (q.unit?.type !== 'currency' || q.decimal !== '1') return undefined
  const isOver = before?.norm === '/' && before.glued && tokens[q.first - 2]?.kind === NUMBER
  return behind?.norm === '=' || isOver ? RATE_BASE : undefined
}

/** "Exports ($ billion)", "Value, NOK million | Change": the heading of a table */
function unitOfTable({ compiled, text, q, before, behind, pack }: Candidate): Verdict {
  if (!q.scaled || !/^[),:|]?$/.test(behind?.norm ?? '')) return undefined
  // but "The rest (one million dollars)"
  if (compiled.numerals.atoms.match(text, q.numberStart, q.numberEnd)?.value.is === 'ones') return undefined
  const isOpened = /^[(,|]$/.test(before?.norm ?? (behind?.norm === '|' ? '|' : ''))
  const isTitle = behind?.norm === ':' || behind?.norm === '|' || before?.norm === '|'
  // (단위: 십억원)
  const isNamed = before?.norm === ':' && behind?.norm === ')'
  if (!isOpened && !isNamed && !(isTitle && pack.phrases.inside?.has(before?.norm ?? ''))) return undefined
  return !/\d/.test(text.slice(q.start, q.end)) && /^1000+$/.test(q.decimal ?? '') ? NO_QUANTITY : undefined
}

/** "two people familiar with the matter said" */
function whoSaysSo({ tokens, q, behind, pack }: Candidate): Verdict {
  // "according to one analyst"
  const isCited = q.words && q.decimal === '1' && pack.notClaims.citing?.has(tokens[q.first - 2]?.norm ?? '')
  if (isCited && pack.notClaims.sources?.has(tokens[q.last]!.norm)) return 'who says so'
  if (q.unit?.type !== 'count' || !q.words || q.scaled || behind?.kind !== WORD) return undefined
  const isSource = pack.phrases.familiar?.has(behind.norm) && pack.notClaims.sources?.has(tokens[q.last]!.norm)
  return isSource ? 'who says so' : undefined
}

/** "two summers ago" */
function countOfTime({ q, behind, pack }: Candidate): Verdict {
  const isPast = q.unit?.type === 'count' && q.words && pack.notClaims.past?.has(behind?.norm ?? '')
  return isPast ? 'says when, not how long' : undefined
}

/** "60p in every £1": what so much is told for each of; but "every £1 of repairs". */
function eachOfMoney({ q, before, tokens, pack }: Candidate): Verdict {
  const link = tokens[q.first - 2]?.norm ?? ''
  const isLed = pack.phrases.inside?.has(link) || pack.phrases.partOf.has(link)
  const isOne = q.unit?.type === 'currency' && q.decimal === '1' && isLed
  return isOne && before && pack.notClaims.everyOne?.has(before.norm) ? 'base of a rate' : undefined
}

/** "up from 3,400 two years ago" */
function timeOfBase({ tokens, q, before, behind, pack }: Candidate): Verdict {
  // "by 2050, two decades earlier than assumed"
  if (pack.phrases.than?.(tokens[q.last + 2]?.norm ?? '')) return undefined
  if (q.unit?.type !== 'duration' || !before || !behind || !pack.phrases.bygone?.has(behind.norm)) return undefined
  const isBehindNumber =
    // "from €624m five years earlier", "up from one in nine two years ago"
    (before.kind === NUMBER ||
      (before.glued && tokens[q.first - 2]!.kind === NUMBER) ||
      (before.word.counts && isFrom(pack, tokens, q.first - 1))) &&
    // "had turned 20 five days before the fire"
    !pack.phrases.articles.has(tokens[q.last + 2]?.norm ?? '')
  const isOfBase = isBehindNumber || (before.kind === WORD && q.min === null && isBasis(pack, tokens, q.first - 1))
  return isOfBase ? 'says what a change is against' : undefined
}

/** "3 percent more than two years ago", "from six months earlier"; but "opened more than four years ago". */
function isBasis({ phrases }: Compiled['pack'], tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]!.norm
  // "compared with five years ago", "versus ten years ago"
  if (phrases.against?.has(phrases.comparedTo?.has(word) ? (tokens[at - 1]?.norm ?? '') : word)) return true
  if (phrases.from.has(word)) {
    for (let i = at - 1; i >= 0 && i > at - 4; i--) if (tokens[i]!.kind === NUMBER) return true
    return false
  }
  const compares = tokens[at - 1]?.norm ?? ''
  if (!phrases.than?.(word) || !phrases.comparatives?.has(compares)) return false
  const told = tokens[at - 2]
  if (!phrases.howMuch?.has(compares)) return true
  return told !== undefined && (told.kind === SYMBOL ? told.norm === '%' : phrases.rateWords?.has(told.norm) === true)
}

/** Whether the tokens from a level to another say no more than that it was told: "recorded", "seen", "it forecast". */
function isToldThen({ phrases }: Compiled['pack'], tokens: readonly Token[], level: Quantity, last: number): boolean {
  const first = level.last + 1
  const verb = tokens[last]!
  // "the 51 men killed four years ago", but "the five men died three months ago"
  if (level.unit?.type === 'count') return last === first && phrases.isParticiple?.(verb.norm) === true
  if (verb.kind !== WORD || phrases.breaks.has(verb.norm) || phrases.links.has(verb.norm)) return false
  const who = tokens[first]!.norm
  return last === first || (last === first + 1 && (phrases.personal?.has(who) || phrases.impersonal?.has(who)) === true)
}

/** "from 6.1 metres two days earlier", "than it did two years ago", "what it was 10 years ago": spans that only say what is compared with. */
export function rejectTimesAgo({ pack }: Compiled, tokens: readonly Token[], found: readonly Quantity[]): void {
  const { bygone } = pack.phrases
  if (!bygone) return
  for (let n = 0; n < found.length; n++) {
    const q = found[n]!
    if (q.rejected || q.unit?.type !== 'duration' || q.min !== null || !bygone.has(tokens[q.last + 1]?.norm ?? ''))
      continue
    // "three weeks before the vote"
    if (pack.phrases.articles.has(tokens[q.last + 2]?.norm ?? '')) continue
    const level = found[n - 1]
    const isOfLevel = level?.last === q.first - 1 && isLedByComparison(pack, tokens, level.first)
    // "short of the 51.4 percent recorded four years ago"
    const isDated =
      level !== undefined &&
      pack.phrases.definite?.has(tokens[level.first - 1]?.norm ?? '') === true &&
      isToldThen(pack, tokens, level, q.first - 1)
    // "The rate is 38 percent; 15 months ago it was 52"
    const opens = q.first === 0 || tokens[q.first - 1]!.norm === ';'
    const isThen =
      opens &&
      (pack.phrases.impersonal?.has(tokens[q.last + 2]?.norm ?? '') ||
        pack.phrases.thats?.has(tokens[q.last + 2]?.norm ?? '')) &&
      (pack.phrases.passive?.has(tokens[q.last + 3]?.norm ?? '') ||
        pack.bare.standIns?.standing.has(tokens[q.last + 3]?.norm ?? '')) &&
      found[n + 1] !== undefined &&
      found[n + 1]!.first - q.last < 7
    if (isThen || isDated || isOfLevel || isAsItWas(pack, tokens, q.first) || isOfLevels(pack, tokens, q.first))
      q.rejected = 'says what a change is against'
  }
}

/** "above levels quoted two days earlier", "less than those seen two weeks earlier": whether a span is how long ago what something is compared with was so. */
function isOfLevels({ phrases }: Compiled['pack'], tokens: readonly Token[], span: number): boolean {
  if (!phrases.isParticiple?.(tokens[span - 1]?.norm ?? '')) return false
  for (let i = span - 2; i >= 0 && i > span - 5 && tokens[i]!.kind === WORD; i--)
    if (phrases.comparing.has(tokens[i]!.norm)) return true
  return false
}

/** "It is not the case that they stole £2 million": what is told only to say that it is not so. */
export function rejectDenied(
  { pack }: Compiled,
  tokens: readonly Token[],
  found: readonly Quantity[],
  cues: readonly Match<Cue>[],
): void {
  for (const { value, last } of cues) {
    if (value.role !== 'denial') continue
    const end = endOfDenial(pack, tokens, last, value.opens === true, cues)
    for (const q of found) if (q.first > last && q.first < end) q.rejected ??= 'is said not to be so'
  }
}

/** Where what is denied behind a phrase ends: at a border, a semicolon, or the comma before a clause of its own. */
function endOfDenial(
  { phrases }: Compiled['pack'],
  tokens: readonly Token[],
  last: number,
  opens: boolean,
  cues: readonly Match<Cue>[],
): number {
  const border = cues.find(({ value, first }) => value.role === 'border' && first > last)
  const end = border?.first ?? tokens.length
  for (let i = last + 1; i < end; i++) {
    const mark = tokens[i]!.norm
    const isNext = opens || phrases.pronouns.has(tokens[i + 1]?.norm ?? '')
    if (/^[;–—]$/.test(mark) || (mark === ',' && isNext)) return i
  }
  return end
}

/** Whether "from" or "compared with" stands a few words before a number. */
function isLedByComparison({ phrases }: Compiled['pack'], tokens: readonly Token[], number: number): boolean {
  for (let i = number - 1; i >= 0 && i > number - 4 && tokens[i]!.kind === WORD; i--)
    if (phrases.from.has(tokens[i]!.norm) || phrases.against?.has(tokens[i]!.norm)) return true
  return false
}

/** Whether a pronoun with its auxiliary stands behind "than", "as" or "what" up to a span, or "as high as" right before it. */
function isAsItWas({ phrases }: Compiled['pack'], tokens: readonly Token[], span: number): boolean {
  const { likening, auxiliaries, pronouns, objectClause, than } = phrases
  if (likening?.has(tokens[span - 1]?.norm ?? '')) return tokens[span - 3]?.norm === tokens[span - 1]!.norm
  // "less than I made five years ago"
  const verb = tokens[span - 1]?.norm ?? ''
  const isTold = auxiliaries?.has(verb) || phrases.isPast(verb)
  if (!isTold || !pronouns.has(tokens[span - 2]?.norm ?? '')) return false
  const word = tokens[span - 3]?.norm ?? ''
  return than?.(word) === true || likening?.has(word) === true || objectClause?.has(word) === true
}

/** "up from one in nine": whether a few words that lead to a number word begin with "from". */
function isFrom({ phrases }: Compiled['pack'], tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 5; i--) if (phrases.from.has(tokens[i]!.norm)) return true
  return false
}

/** "take 3 billion trips a quarter": how often */
function perQuarter({ tokens, q, before, here, behind, pack }: Candidate): Verdict {
  if (!q.words || q.first === q.last || !before || (behind && behind.kind !== SYMBOL)) return undefined
  if (q.decimal !== '0.25' && !(q.unit?.code === 'wk' && pack.numbers.articles.has(here.norm))) return undefined
  if (before.kind === NUMBER) return RATE_BASE
  const isCounted =
    before.kind === WORD &&
    !pack.nouns.stops.has(before.norm) &&
    (pack.nouns.isHead(before.norm, false) || tokens[q.first - 2]?.kind === NUMBER)
  return isCounted ? RATE_BASE : undefined
}

/** "a double mastectomy": of two, not twice as much. */
function ofTwo({ q, before, here, behind, pack }: Candidate): Verdict {
  const { factors, articles, inside } = pack.phrases
  if (q.unit?.type !== 'multiple' || !q.words || q.first !== q.last || !factors?.has(here.norm)) return undefined
  const isWord = behind?.kind === WORD
  if (before && !articles.has(before.norm) && !(inside?.has(before.norm) && isWord)) return undefined
  const isAlone = isWord
    ? !pack.nouns.stops.has(behind.norm)
    : before !== undefined && (!behind || /^[.,;:)]$/.test(behind.norm))
  return isAlone ? NO_QUANTITY : undefined
}

/** "12/14/15%": no date */
function slashed({ q }: Candidate): Verdict {
  return q.why.get('unit') === SLASHED ? null : undefined
}

const rules: readonly NoClaimRule[] = [
  slashed,
  rateBase,
  damaged,
  unitOfRate,
  gluedNumber,
  ...placeRules,
  unitOfTable,
  whoSaysSo,
  countOfTime,
  ...globeRules,
  eachOfMoney,
  timeOfBase,
  perQuarter,
  ofTwo,
  ...labelRules,
  ...counterRules,
  ...yearRules,
]

/** Why a number says no quantity, or `null`. The first rule that fits wins. */
export function rejection(compiled: Compiled, text: string, tokens: readonly Token[], q: Quantity): string | null {
  const candidate: Candidate = {
    compiled,
    pack: compiled.pack,
    text,
    tokens,
    q,
    before: tokens[q.first - 1],
    here: tokens[q.first]!,
    behind: tokens[q.last + 1],
    money: q.unit?.type === 'currency' && q.start < q.numberStart,
  }
  for (let i = 0; i < rules.length; i++) {
    const why = rules[i]!(candidate)
    if (why !== undefined) return why
  }
  return null
}
