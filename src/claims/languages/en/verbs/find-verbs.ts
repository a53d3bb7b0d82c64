import { FINITE, NO_VERB, NON_FINITE } from '../../../pack/pack.ts'
import { NUMBER, type Token, WORD } from '../../../text/tokens.ts'
import { set } from '../../rows.ts'
import { isAuxiliary, takeAuxiliary } from './auxiliaries.ts'
import {
  beginPhrase,
  endClause,
  endsClauseAt,
  goOnFromNoun,
  opensDate,
  opensOwnClause,
  takeBorder,
} from './clause-borders.ts'
import { BASE, ING, PAST, THIRD } from './inflections.ts'
import { isNounAt, isUnitOf } from './nouns.ts'
import {
  AUXILIARY,
  BORDER,
  formOf,
  isLinking,
  NOUN,
  overAdverbs,
  PASSED_OVER,
  PREPOSITION,
  traitsAt,
} from './traits.ts'
import { opining, tellEachClause } from './untold-clauses.ts'
import { verbAt } from './verb-at.ts'
import { Walk } from './walk.ts'
import { saying } from './word-lists.ts'

/**
 * Which words of a sentence are verbs, by their form and the words around them.
 *
 * A word that may be a noun is a verb only where a subject can stand before it and an object, a number or a preposition behind it; an
 * "-ed" form before a preposition is a verb of its own only if no other verb follows in its clause. Two passes, linear.
 */
export function findVerbs(sentence: readonly Token[]): Uint8Array {
  const tokens = asRead(sentence)
  const walk = new Walk(tokens)
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.kind !== WORD) overMark(walk, i)
    else if (token.norm === 'once' && walk.finite && opensOwnClause(tokens, i + 1)) {
      // "it is withdrawn once net pay passes £196"
      walk.finite = false
      walk.auxiliary = false
      walk.before = token
    } else if ((token.word.traits & PASSED_OVER) === 0) overWord(walk, i)
  }
  tellEachClause(tokens, walk.out)
  return walk.out
}

/** The words with a sign of money for the letters before it, as the "US" of "stands at US$7.3 billion" is no "us", and a noun for the last word of "sell-off". */
function asRead(tokens: readonly Token[]): readonly Token[] {
  let read: Token[] | null = isTitle(tokens) ? withoutCapitals(tokens) : null
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i]!
    if (!token.glued) continue
    if (token.norm === '$' && tokens[i - 1]!.norm === 'us') {
      read ??= tokens.slice()
      read[i - 1] = token
    } else if (endsCompound(tokens, i)) {
      read ??= tokens.slice()
      read[i] = { ...token, word: { ...token.word, traits: NOUN } }
    }
  }
  return read ?? tokens
}

/** "Profit Rises 12 Percent on Strong Demand", "PROFIT RISES": whether all words have capitals but those that titles write small, so that a capital shows no name. */
function isTitle(tokens: readonly Token[]): boolean {
  if (tokens.at(-1)?.norm === '.') return false
  let capitals = 0
  for (let i = 0; i < tokens.length; i++) {
    const { kind, capital, glued, norm } = tokens[i]!
    if (kind !== WORD || glued) continue
    if (capital) capitals++
    else if (!smallInTitles.has(norm)) return false
  }
  return capitals > 3
}

/** What titles write small: articles, short prepositions and links, units straight behind numbers. */
const smallInTitles = set(
  'a an the of in on at to by for as and or but nor if from with over after near than into onto amid without within per via vs against among until since between under about is its bn m km kg m3 tn mn pc pp bps pct percent per cent million billion trillion',
)

/** The words of a title as any others, but for a month that is a verb elsewhere. */
function withoutCapitals(tokens: readonly Token[]): Token[] {
  return tokens.map((token, i) => {
    if (i === 0 || !token.capital || token.kind !== WORD) return token
    return monthsToo.has(token.norm) && isMonthIn(tokens, i) ? token : { ...token, capital: false }
  })
}

/** "in May", "by Late March", "May 3", but "Bank May Cut Rates" */
function isMonthIn(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  if (next === undefined || next.kind !== WORD) return true
  return (traitsAt(tokens[i - 1]) & PREPOSITION) !== 0 || partsOfMonth.has(tokens[i - 1]!.norm)
}
const monthsToo = set('may march')
const partsOfMonth = set('early late mid this last next')

/** "sell-off", "start-up", but "up-to-date" */
const endsCompound = (tokens: readonly Token[], i: number): boolean =>
  particles.has(tokens[i]!.norm) && tokens[i - 1]!.norm === '-' && tokens[i - 1]!.glued && tokens[i + 1]?.norm !== '-'

const particles = set('off up out in down over on by through back')

function overMark(walk: Walk, i: number): void {
  const token = walk.tokens[i]!
  const { norm } = token
  if (norm === ',') walk.commas++
  // "passed at 1:20 a.m. after"
  const isInTime = norm === ':' && token.glued && /^[ap](?:\.?m)?$/.test(walk.tokens[i + 2]?.norm ?? '')
  if (!isInTime && endsClauseAt(walk.tokens, i)) endClause(walk, i)
  if (token.kind !== NUMBER && (norm === '-' || norm === '‑')) return
  walk.auxiliary = false
  // "the Financial Commission (FC) plans to": what stands in brackets is passed over.
  if (norm === '(') walk.bracketed = walk.before
  walk.before = norm === ')' && walk.bracketed ? walk.bracketed : token
}

function overWord(walk: Walk, i: number): void {
  const token = walk.tokens[i]!
  const { traits } = token.word
  beginPhrase(walk, i)
  if ((traits & AUXILIARY) !== 0 && isAuxiliary(walk.tokens, i)) {
    takeAuxiliary(walk, i)
    return
  }
  const form = verbFormOf(walk, i)
  const kind = form === 0 ? NO_VERB : kindOf(walk, i, form)
  if (kind !== NO_VERB) {
    takeVerb(walk, i, form, kind)
    return
  }
  if ((traits & BORDER) !== 0 && !opensDate(walk.tokens, i)) takeBorder(walk, i)
  else if (!walk.finite && isNounAt(walk.tokens, walk.out, i - 1)) goOnFromNoun(walk, i)
  // "helped people with obesity lose"
  if ((traits & (BORDER | PREPOSITION)) !== 0 && !describing.has(token.norm)) walk.causing = false
  walk.auxiliary = false
  walk.before = token
}

/** The forms of a verb that a word may be, 0 where its place lets it be none. */
function verbFormOf({ tokens, before, auxiliary }: Walk, i: number): number {
  const token = tokens[i]!
  if (token.capital && i > 0 && !auxiliary) return 0
  const next = tokens[i + 1]
  const isHyphened = (tokens[i - 1]?.norm === '-' && token.glued) || (next?.norm === '-' && next.glued === true)
  return isHyphened || isUnitOf(token, before) ? 0 : formOf(token)
}

const isOwed = ({ owing, finite, auxiliary }: Walk): boolean => owing && finite && !auxiliary

/** What a word of a verb's form is where it stands. */
function kindOf(walk: Walk, i: number, form: number): number {
  const { tokens, out, before, auxiliary, bare, phraseOnly, elliptic, told, present, infinitive } = walk
  const { participial, gerundial, resumed, head, causing, commas, sureAhead } = walk
  const owed = isOwed(walk)
  const read = verbAt(tokens, i, form, {
    out,
    before,
    finite: walk.finite && !owed,
    auxiliary,
    sureAhead: sureAhead[i + 1] === 1,
    bare,
    phraseOnly,
    elliptic,
    // "said that output, which stood at 30 tonnes, climbed to 40"
    told: told && !(walk.says && resumed),
    tells: told || walk.stated,
    present,
    closes: commas > 1,
    infinitive,
    participial,
    gerundial,
    resumed,
    head,
    owing: owed,
    causing,
    afterNoun: isNounAt(tokens, out, overAdverbs(tokens, i - 1)) || tokens[i - 1]?.kind === NUMBER,
    fronted: commas === 0 && out[0] === NON_FINITE,
    inset: (walk.isOther || (walk.isInset && !told && commas === 1)) && tellsBehind(tokens, i, sureAhead),
  })
  // "likely to have weighed"
  return read === FINITE && auxiliary && walk.infinite ? NON_FINITE : read
}

function takeVerb(walk: Walk, i: number, form: number, kind: number): void {
  const { tokens, out, before } = walk
  const { norm } = tokens[i]!
  const isBehindTo = before?.norm === 'to'
  out[i] = kind
  walk.causing = causatives.has(norm)
  // "plans to keep it down and raise the floor on new loans from 15 percent": no subject, no finite verb
  const goesOn = kind === NON_FINITE && isLinking(before) && (form & BASE) !== 0
  // "a record and enough to raise sea levels by 1.2 millimetres": nor has that
  const opener = inclined.has(tokens[i - 2]?.norm ?? '') ? i - 3 : i - 2
  if (goesOn || (isBehindTo && tokens[opener]?.norm === 'and')) walk.infinitive = true
  if (kind === NON_FINITE) {
    const isBehindComma = before?.norm === ','
    if ((before === undefined || isBehindComma) && (form & PAST) !== 0) walk.participial = true
    if (walk.told && isBehindComma && (form & ING) !== 0) walk.gerundial = true
    if (!walk.finite && isNounAt(tokens, out, i - 1)) walk.head ??= before
  } else if (kind === FINITE) {
    const owed = isOwed(walk)
    walk.present = (form & THIRD) !== 0
    walk.told ||= !walk.relative && (!walk.owing || owed)
    if (!walk.relative && (!walk.owing || owed)) walk.says = saying.has(norm)
    if (owed) walk.owing = false
    // What is said has a verb of its own.
    walk.finite = !saying.has(norm) && !opining.has(norm)
  }
  if (!walk.auxiliary) {
    if (isBehindTo) walk.bare = NON_FINITE
    else if (kind === FINITE && !isLinking(before)) walk.bare = NO_VERB
  }
  walk.auxiliary = false
  walk.before = tokens[i]
}

/** What somebody or something is, and an infinitive follows. */
const inclined = set(
  'enough likely unlikely set due expected able unable ready poised bound certain sure keen willing about forced allowed free eager happy quick slow',
)
/** Prepositions within a noun phrase. */
const describing = set('with of in from')
const causatives = set('let lets letting make makes made making help helps helped helping')
/** Whether a sure verb follows behind the comma that closes the part of a sentence that a token stands in. */
function tellsBehind(tokens: readonly Token[], at: number, sureAhead: Uint8Array): boolean {
  for (let i = at + 1; i < tokens.length && i < at + 12; i++) if (tokens[i]!.norm === ',') return sureAhead[i + 1] === 1
  return false
}
