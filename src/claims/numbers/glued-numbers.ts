import { isLetter, NUMBER, SYMBOL, type Token, WORD } from '../text/tokens.ts'
import { type Candidate, IN_NAME, type NoClaimRule, type Verdict } from './candidate.ts'

/*
 * Numbers in figures that are glued to something: names, codes, scores, dates.
 */

/** "B12", "article31", but "9x12 feet" */
function gluedToWord({ text, tokens, q, before, here, pack }: Candidate): Verdict {
  const { notClaims } = pack
  if (before?.kind !== WORD || notClaims.gluedBefore.has(before.norm)) return undefined
  // "9x12 feet"
  const side = before.glued && notClaims.across?.has(before.norm) ? tokens[q.first - 2] : undefined
  const isAcross =
    (q.unit === null || q.unit.type === 'length') &&
    side?.kind === NUMBER &&
    Number(here.norm) < 20 * Number(side.norm) &&
    (!side.glued || notClaims.across!.has(tokens[q.first - 3]!.norm))
  if (isAcross) return undefined
  const why = notClaims.before.get(before.norm)
  if (why) return why
  if (notClaims.gluedLabels?.has(before.norm)) return 'label: class or grade'
  return isLetter(text.charCodeAt(before.end - 1)) ? IN_NAME : undefined
}

/** "F-35", "5-3" */
function behindHyphen({ text, tokens, q, before, pack }: Candidate): Verdict {
  const { gluedBefore, across } = pack.notClaims
  const further = tokens[q.first - 2]
  if ((before?.norm !== '-' && before?.norm !== '‑') || !before.glued || !further) return undefined
  if (
    further.kind === WORD &&
    isLetter(text.charCodeAt(further.end - 1)) &&
    !gluedBefore.has(further.norm) &&
    // "a 10-by-12-foot shed"
    !(q.unit?.type === 'length' && across?.has(further.norm))
  )
    return IN_NAME
  const isPair =
    further.kind === NUMBER &&
    (q.unit === null || (q.unit.type === 'count' && Number(further.norm) >= Number(q.decimal))) &&
    (q.noun === null || Number(further.norm) >= Number(q.decimal)) &&
    q.min === null &&
    !(q.scaled && q.power >= 6)
  return isPair ? 'score, code or part of a pair' : undefined
}

/** "3/4/2025", "#5", "the ’09 and ’11 seasons", "2:1", "+82 2" */
function behindSign({ text, tokens, q, before, here, pack }: Candidate): Verdict {
  if (before?.kind !== SYMBOL) return undefined
  const { norm, glued } = before
  const further = tokens[q.first - 2]
  const isFigure = further?.kind === NUMBER
  if (norm === '/' && glued && isFigure) return 'date or pair with a slash'
  if (norm === '/' && glued && tokens[q.last + 1]?.norm === '/' && tokens[q.last + 1]!.glued)
    return 'version, address or code'
  if (norm === '#' || norm === '^') return 'label'
  // but “He said ‘10 minutes’”
  // ‘41명 사망’, ‘37세 미만’, but ‘24 시즌: where units are glued to their numbers those glued are none of a year.
  const isCount = q.unit?.type === 'count' && (pack.numbers.spaced || text[q.numberEnd] === ' ')
  const isAge = !pack.numbers.spaced && pack.phrases.ageUnits?.test(q.unit?.text ?? '') === true
  // "The class of ’88 won"
  const isMoney = q.unit?.type === 'currency' && norm === '’'
  const isYear = q.unit === null || isCount || isMoney || (q.unit.code === 'a' && !isAge)
  // ‘20 people hurt’: what is quoted
  const isQuoted = q.noun !== null && closesQuote(pack, tokens, q.last + 1)
  if (/^['’‘]$/.test(norm) && here.norm.length === 2 && !glued && isYear && !isQuoted) return 'year'
  if (norm === ',' && glued && isFigure && !further.glued)
    return 'digits with a comma in them, no number of this language'
  if (norm === ':' && glued && isFigure) return 'clock time or score'
  return (norm === '+' || norm === '@' || norm === '_') && q.unit === null ? 'phone number or address' : undefined
}

/** Whether a single mark of quotation closes behind a token: glued to a word, and nothing to it. */
function closesQuote({ nouns }: Candidate['pack'], tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length && i < from + 40; i++) {
    const { norm, glued } = tokens[i]!
    const next = tokens[i + 1]
    const isClosing = (norm === "'" || norm === '’') && glued && !(next?.kind === WORD && next.glued)
    // "the ’88 teams’ record"
    if (isClosing) return !(next?.kind === WORD && nouns.isHead(tokens[i - 1]!.norm, false))
  }
  return false
}

/** "4x", "737s", but "9x12 feet" and "the 4x100 metres relay" */
function beforeWord({ text, tokens, q, here, behind: after, pack }: Candidate): Verdict {
  if (after?.kind !== WORD || q.unit !== null || after.start !== q.end || !isLetter(text.charCodeAt(after.start)))
    return undefined
  const other = pack.notClaims.across?.has(after.norm) ? tokens[q.last + 2] : undefined
  const isSide = other?.kind === NUMBER && Number(other.norm) < 20 * Number(here.norm)
  return isSide ? undefined : IN_NAME
}

/** "3-1", "19:30", "50-day" */
function beforeSign({ tokens, q, behind: after, pack }: Candidate): Verdict {
  const further = tokens[q.last + 2]
  if (after?.kind !== SYMBOL || !further?.glued || q.unit !== null) return undefined
  if (further.kind === NUMBER) {
    if (after.norm === '-' || after.norm === '‑' || after.norm === '–') return 'score, code or part of a pair'
    if (after.norm === ':' || after.norm === '/') return 'clock time, score or date'
  }
  if (after.norm !== '-' || further.kind !== WORD) return undefined
  // "an 8-by-10-inch print"
  if (tokens[q.last + 4]?.kind === NUMBER && pack.notClaims.across?.has(further.norm)) return undefined
  // "a 10-to-15-year term"
  const isRange =
    tokens[q.last + 4]?.kind === NUMBER && pack.numbers.rangeFrames.some(({ join }) => join === further.norm)
  return isRange ? undefined : 'number inside a compound word'
}

const before: readonly NoClaimRule[] = [gluedToWord, behindHyphen, behindSign]
const behind: readonly NoClaimRule[] = [beforeWord, beforeSign]

export function gluedNumber(candidate: Candidate): Verdict {
  const { q, here, money } = candidate
  if (q.words || money) return undefined
  if (here.kind === NUMBER && here.glued && candidate.before)
    for (let i = 0; i < before.length; i++) {
      const why = before[i]!(candidate)
      if (why !== undefined) return why
    }
  if (candidate.behind?.glued && q.min === null && q.end === q.numberEnd)
    for (let i = 0; i < behind.length; i++) {
      const why = behind[i]!(candidate)
      if (why !== undefined) return why
    }
  return undefined
}
