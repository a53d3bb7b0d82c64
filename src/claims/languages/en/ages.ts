import { NUMBER, SYMBOL, type Token, WORD } from '../../text/tokens.ts'
import { set } from '../rows.ts'
import { groups, past, persons, plural, stops } from './nouns.ts'

/*
 * Bare numbers that are the ages of people.
 */

export const averages = set('average mean median')
/** Deeds that are told with the age at which they were done. */
const milestones = set(
  'left leave leaves died dies married marries retired retires retire began started dropped quit enlisted joined became orphaned widowed debuted debut peaked moved emigrated learned wrote founded opened',
)
const selves = set("he’s she’s he's she's i'm i’m")

const oneOf = set('boy girl man woman child youth teenager lad youngster')
/** The same, if it is "a" or "the" one: "a forward of 19", but "forwards of 12 clubs". */
const oneOfMany = set(
  'widow widower pensioner grandmother grandfather forward striker midfielder defender goalkeeper winger batsman bowler rookie novice veteran student bachelor farmer baby infant toddler male female',
)
const willing = set("will would to ll 'll ’ll he'll she'll he’ll she’ll soon just about")

/** Whether "a" or "the" stands before a noun, or one word further back: "a young forward". */
const isOne = (tokens: readonly Token[], at: number): boolean =>
  [at, at - 1].some((i) => ['a', 'an', 'the'].includes(tokens[i]?.norm ?? ''))

const agesBefore = set('to from of at is was be now currently')
const ageKinds = set('retirement pension minimum legal drinking voting school leaving marriage driving entry maximum')

/** Whether what stands behind "I am 44", "she was nine" leaves it at that: the end of its phrase, "and", "when they met". */
const isAgeTold = (after: Token | undefined): boolean =>
  !after || (after.kind === SYMBOL ? /^[.,;:”"’)—–]$/.test(after.norm) : /^(?:and|when|but|then|now)$/.test(after.norm))

/** "Diaz (12), Bell (3)": whether names have so many in brackets that nobody is so old. */
function isTally(tokens: readonly Token[]): boolean {
  for (let i = 2; i + 1 < tokens.length; i++) {
    if (tokens[i]!.kind !== NUMBER || tokens[i]!.norm.length > 1 || tokens[i - 1]!.norm !== '(') continue
    if (tokens[i + 1]!.norm === ')' && tokens[i - 2]!.capital) return true
  }
  return false
}

/** "until he was 84 drove the tractor himself"; but "when he was 10 under par" */
const isAgeAsTime = (tokens: readonly Token[], first: number, after: Token | undefined): boolean =>
  /^(?:until|till|since|when|after|before)$/.test(tokens[first - 3]?.norm ?? '') &&
  tokens[first]!.norm.length === 2 &&
  tokens[first]!.kind === NUMBER &&
  after?.kind === WORD &&
  (stops.has(after.norm) || past.has(after.norm)) &&
  !isBound(after.norm) &&
  !/^(?:up|down|ahead|behind|short|or|to|of|for|and)$/.test(after.norm)

/** "(née Shaw)": whether a bracket that ends at a token tells the name at birth. */
function isBornAs(tokens: readonly Token[], close: number): boolean {
  for (let i = close - 1; i >= 0 && close - i < 5; i--)
    if (tokens[i]!.norm === '(') return /^(?:née|nee|born)$/.test(tokens[i + 1]!.norm)
  return false
}

/** A person without a name, by the word or by its ending: postmistress, welder. */
const isPerson = (word: string): boolean =>
  persons.has(word) ||
  /(?:[a-z]{3}ist|[a-z]{3}(?:man|woman|mistress|master|worker|keeper|maker|player|driver))$/.test(word)

/** "left school at 14", "At 45, she took up boxing." */
function isAgeAt(tokens: readonly Token[], first: number, last: number): boolean {
  const after = tokens[last + 1]
  if (tokens[first]!.norm.length !== 2 && tokens[first]!.kind === NUMBER) return false
  if (first === 1)
    return (
      after?.norm === ',' &&
      tokens[last + 2]?.kind === WORD &&
      (tokens[last + 2]!.norm === 'he' || tokens[last + 2]!.norm === 'she')
    )
  // "She taught for 40 years and, at 79, ran a marathon"
  const isAside = tokens[first - 2]?.norm === ',' && after?.norm === ',' && tokens[last + 2]?.kind === WORD
  if (isAside && tokens.some(({ norm }, i) => i < first && (norm === 'he' || norm === 'she'))) return true
  if (after && !(after.kind === SYMBOL && /[.,;]/.test(after.norm)) && !(after.kind === WORD && stops.has(after.norm)))
    return false
  for (let i = first - 2; i >= 0 && i > first - 7; i--) {
    const token = tokens[i]!
    if (token.kind !== WORD) return false
    if (milestones.has(token.norm)) return true
  }
  return false
}

const isBound = (word: string): boolean => word === 'under' || word === 'over' || word === 'above' || word === 'below'

/** "Half of the population is under 17": whether the verb at a token is said of people. */
function isOfPeople(tokens: readonly Token[], verb: number): boolean {
  const { norm } = tokens[verb]!
  if (norm !== 'is' && norm !== 'are' && norm !== 'were' && norm !== 'was') return false
  for (let i = verb - 1; i >= 0 && i > verb - 7; i--)
    if (groups.has(tokens[i]!.norm) || /^(?:population|whom?)$/.test(tokens[i]!.norm)) return true
  return false
}

export function isAge(tokens: readonly Token[], first: number, last: number): boolean {
  // "The average age at first marriage was 33.9 for men."
  for (let i = first - 1; i > 0 && i > first - 9; i--)
    if (tokens[i]!.norm === 'age' && averages.has(tokens[i - 1]!.norm)) return true
  const before = tokens[first - 1]
  const after = tokens[last + 1]
  const name = tokens[first - 2]
  // "raise the retirement age to 67 from 65", "the retirement age, now 66, goes up to 67"
  if (
    before?.kind === WORD &&
    agesBefore.has(before.norm) &&
    tokens[first]!.norm.length === 2 &&
    (!after || after.kind === SYMBOL || stops.has(after.norm))
  )
    for (let i = first - 2; i > 0 && i > first - 9; i--) {
      if (tokens[i]!.norm === 'age' && ageKinds.has(tokens[i - 1]!.norm)) return true
      if (tokens[i]!.kind === SYMBOL && tokens[i]!.norm !== ',') break
    }
  // "Woods, +1, was"
  if (tokens[first]!.kind === SYMBOL) return false
  // "were on average 42 when they joined"
  if (after?.norm === 'when' && before?.kind === WORD && tokens[first]!.norm.length === 2) {
    const who = tokens[last + 2]?.norm
    if ((who === 'they' || who === 'he' || who === 'she') && (before.norm === 'average' || stops.has(before.norm)))
      return true
  }
  if (before?.kind === WORD && before.norm === 'at' && isAgeAt(tokens, first, last)) return true
  // "By 24 she was married", "At 15 he left", "Now 81, she walks to the shops"
  if (first === 1 && tokens[first]!.norm.length === 2 && tokens[first]!.kind === NUMBER) {
    const isWhen = before?.norm === 'by' || before?.norm === 'at'
    const who = after?.norm === ',' ? tokens[last + 2] : isWhen ? after : undefined
    if ((isWhen || before?.norm === 'now') && (who?.norm === 'he' || who?.norm === 'she')) return true
  }
  if (before?.kind === WORD) {
    if (before.norm === 'aged' || before.norm === 'age') return true
    // "Two men, both 24, were held"
    const isOfEach = (before.norm === 'both' || before.norm === 'each') && name?.norm === ','
    if (
      isOfEach &&
      tokens[first]!.norm.length <= 2 &&
      tokens[first]!.kind === NUMBER &&
      /^[,.)]$/.test(after?.norm ?? ',')
    )
      return true
    if (before.norm === 'ages' && tokens[first]!.kind === NUMBER) return true
    if (before.norm === 'at' && name?.norm === 'who') return true
    // "who will be 18 in six months", "They remember being 16"
    const isClosed = !after || (after.kind === SYMBOL && /[.,;”"’]/.test(after.norm)) || stops.has(after.norm)
    if (tokens[first]!.norm.length === 2 && tokens[first]!.kind === NUMBER && isClosed) {
      if (before.norm === 'being') return true
      const who = tokens[first - 3]?.norm
      if (before.norm === 'be' && willing.has(name?.norm ?? '') && (who === 'who' || who === 'he' || who === 'she'))
        return true
    }
    // "Ana and Dan Roy, both 71, found"
    if (before.norm === 'both' && name?.norm === ',' && tokens[first - 3]?.capital)
      return after?.kind === SYMBOL && tokens[first]!.norm.length === 2 && /[,.;)]/.test(after.norm)
    // "The couple, who are both 36, share a flat"
    if (before.norm === 'both' && (name?.norm === 'are' || name?.norm === 'were') && tokens[first]!.norm.length === 2)
      return isAgeTold(after)
    // "his passenger Kelly Moran, then 19, who"
    if ((before.norm === 'then' || before.norm === 'now') && name?.norm === ',' && tokens[first - 3]?.capital)
      return after?.kind === SYMBOL && /[,.;)]/.test(after.norm)
    // "none younger than 12"
    if (before.norm === 'than' && (name?.norm === 'younger' || name?.norm === 'older'))
      return !after || after.kind !== WORD || stops.has(after.norm)
    // "girls as young as 11"
    if (before.norm === 'as' && (name?.norm === 'young' || name?.norm === 'old')) return true
    if (before.norm === 'of' && (name?.norm === 'age' || name?.norm === 'ages')) return true
    // "a boy of 12", but "a father of 12"
    if (
      before.norm === 'of' &&
      name &&
      (oneOf.has(name.norm) || (oneOfMany.has(name.norm) && isOne(tokens, first - 3))) &&
      (tokens[first]!.kind === WORD || tokens[first]!.norm.length < 4)
    )
      return !after || after.kind === SYMBOL || stops.has(after.norm) || after.norm === 'who'
    // "turns 30 on Friday", "will turn 65"
    if (
      name?.kind === WORD &&
      (/^turn(?:s|ed|ing)$/.test(before.norm) || (before.norm === 'turn' && willing.has(name.norm)))
    )
      // "had turned 20 five days before"
      return !after || after.kind === SYMBOL || stops.has(after.norm) || after.word.counts
    if (
      isBound(before.norm) &&
      name &&
      (groups.has(name.norm) ||
        name.norm === 'aged' ||
        // "Tenants under 35", "mothers over 40"
        (tokens[first]!.norm.length === 2 && name.norm.endsWith('s') && persons.has(name.norm.slice(0, -1))) ||
        // "Romanians under 30"
        (name.capital && tokens[first]!.norm.length === 2 && first > 2 && /(?:ans|ards|ese|is)$/.test(name.norm)) ||
        // "most of them over 65"
        (name.norm === 'them' && tokens[first - 3]?.norm === 'of') ||
        isOfPeople(tokens, first - 2))
    )
      // "those under 35 supporters led": they are named already.
      return name.norm === 'those' || !after || after.kind !== WORD || stops.has(after.norm) || !plural(after.norm)
    if (before.norm === 'between' || before.norm === 'from') return name?.norm === 'aged' || name?.norm === 'ages'
    if (selves.has(before.norm)) return isAgeTold(after)
    // "Her age is 33."
    if (name?.norm === 'age' && (before.norm === 'is' || before.norm === 'was'))
      return !after || after.kind === SYMBOL || stops.has(after.norm)
    // "I am 44.", "since I was 15", "He was 22 when they met"
    if (
      tokens[first]!.norm !== 'one' &&
      ((before.norm === 'am' && name?.norm === 'i') ||
        (before.norm === 'was' && (name?.norm === 'i' || name?.norm === 'he' || name?.norm === 'she')))
    )
      return isAgeTold(after) || isAgeAsTime(tokens, first, after)
    // "He lived to be 101."
    if (before.norm === 'be' && name?.norm === 'to' && /^li(?:ve|ved|ves|ving)$/.test(tokens[first - 3]?.norm ?? ''))
      return true
    // "She was 91.", "Her daughter is 12 and"
    return (
      ['was', 'is', 'turned', 'turns'].includes(before.norm) &&
      (name?.norm === 'he' ||
        name?.norm === 'she' ||
        name?.norm === 'who' ||
        persons.has(name?.norm ?? '') ||
        oneOf.has(name?.norm ?? '')) &&
      isAgeTold(after)
    )
  }
  if (!before || before.kind !== SYMBOL || !name) return false
  // "The striker, 22, who"
  if (before.norm === ',' && after?.norm === ',' && name.kind === WORD && !name.capital && !stops.has(name.norm)) {
    const relative = tokens[last + 2]?.norm
    if (relative === 'who' || relative === 'whose' || isPerson(name.norm)) return true
  }
  if (
    before.norm === ',' &&
    name.kind === WORD &&
    (name.capital || (tokens[first - 3]?.norm === '-' && name.glued && tokens[first - 4]?.capital === true))
  )
    return (
      after === undefined ||
      (after.kind === SYMBOL && [',', '.', '—', ';'].includes(after.norm)) ||
      after.kind === NUMBER ||
      // "Radu and Mihai Ciobanu, 44 and 39, denied"
      (after.norm === 'and' && tokens[last + 2]?.kind === NUMBER && tokens[last + 3]?.norm === ',')
    )
  // "Thomas P., 84, of", "Mary Larkin (née Shaw), 77, was"
  if (before.norm === ',' && after?.norm === ',' && tokens[first]!.norm.length === 2)
    return (
      (name.norm === '.' && tokens[first - 3]?.capital === true && /^(?:[a-z]|jr|sr)$/.test(tokens[first - 3]!.norm)) ||
      (name.norm === ')' && (stops.has(tokens[last + 2]?.norm ?? '') || isBornAs(tokens, first - 2)))
    )
  // "Diaz (3)": so many goals or runs.
  const isYears = tokens[first]!.norm.length > 1
  if (before.norm === ':' && name.norm === 'age') return true
  return (
    before.norm === '(' &&
    isYears &&
    name.kind === WORD &&
    (name.capital || persons.has(name.norm)) &&
    after?.norm === ')' &&
    !isTally(tokens)
  )
}
