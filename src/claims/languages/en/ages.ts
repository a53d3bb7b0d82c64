import { NUMBER, SYMBOL, type Token, WORD } from '../../text/tokens.ts'
import { set } from '../rows.ts'
import { groups, past, persons, plural, stops } from './nouns.ts'

/*
 * Bare numbers that are the ages of people.
 */

export const averages = set('average mean median')
/** Deeds that are told with the age at which they were done. */
const milestones = set(
  'left leave leaves died dies married marries retired retires retire began started dropped quit enlisted joined became orphaned widowed debuted debut peaked moved emigrated learned wrote founded opened touring playing performing competing smoking drinking driving degree doctorate diploma apprenticed killed drowned murdered paralysed paralyzed blinded child kid baby twins',
)
/** What somebody had at an age that did something to him, and what he did until one. */
const harms = set('injury stroke illness accident diagnosis breakdown')
const pastimes = set(
  'smoked smoker worked played skated swam rowed taught ran drove danced sang performed raced competed practised practiced preached farmed fished sailed lived stayed unmarried single',
)
const selves = set("he’s she’s he's she's i'm i’m im you’re you're")

/** Before the name of a person. */
const titles = set('mr mrs ms miss dr sir dame lady lord prof professor rev sister')
const children = set('kids children sons daughters boys girls grandchildren brothers sisters nephews nieces')
const elders = set('oldest eldest youngest')
/** Who "Mum’s 67" is told of. */
const relatives = set(
  'mum mom mam dad mother father brother sister son daughter wife husband grandma grandpa granny grandmother grandfather nan uncle aunt auntie cousin nephew niece baby kid boyfriend girlfriend',
)
/** Who else is told to be so old in talk, with an owner or an article: my boss, the twins. */
const acquaintances = set(
  'friend bestie boss teacher neighbour neighbor roommate flatmate housemate partner fiance fiancé fiancee fiancée ex bf gf colleague coworker landlord landlady nanny babysitter stepson stepdaughter stepdad stepmom stepmum godson goddaughter grandson granddaughter grandchild hubby papa mama daddy mummy mommy bro sis teen toddler firstborn guy lady twin twins triplets kids children sons daughters parents grandparents girls boys brothers sisters friends cousins dog cat puppy kitten pony bunny parrot tortoise',
)
const many = set('kids children sons daughters parents grandparents girls boys brothers sisters friends cousins')
const owners = set('my our your his her their')
const whose = set('my our your his her their the this that a')
const speakers = set('i you he she')
const seeming = set('look looks looked looking feel feels felt seem seems seemed')
/** Between who is told of and an age: "is well over 70", "looks like about 60". */
const mild = set(
  'now only just already still almost nearly barely about around over under well past pushing approaching at least roughly like probably maybe not even exactly currently both',
)
/** People of whom only the older ones are meant: adults 18+. */
const grown = set('adults seniors viewers guests passengers players women men ages')
const oneOf = set('boy girl man woman child youth teenager lad lass kid youngster')
/** The same, if it is "a" or "the" one: "a forward of 19", but "forwards of 12 clubs". */
const oneOfMany = set(
  'widow widower pensioner grandmother grandfather forward striker midfielder defender goalkeeper winger batsman bowler rookie novice veteran student bachelor farmer baby infant toddler male female',
)
const sexes = set('male female m f')
const willing = set("will would to ll 'll ’ll he'll she'll he’ll she’ll soon just about")

/** Whether "a" or "the" stands before a noun, or one word further back: "a young forward". */
const isOne = (tokens: readonly Token[], at: number): boolean =>
  [at, at - 1].some((i) => ['a', 'an', 'the'].includes(tokens[i]?.norm ?? ''))

const agesBefore = set('to from of at is was be now currently')
const ageKinds = set('retirement pension minimum legal drinking voting school leaving marriage driving entry maximum')

/** Whether what stands behind "I am 44", "she was nine" leaves it at that: the end of its phrase, "and", "when they met". */
const isAgeTold = (after: Token | undefined): boolean =>
  !after ||
  (after.kind === SYMBOL
    ? /^(?:[.,;:!?…”"’'\])—–]|\p{Extended_Pictographic})/u.test(after.norm)
    : afterAge.has(after.norm))

/** Words that go on behind an age. */
const afterAge = set(
  'and when but then now today tomorrow tonight too already though this next because while lol haha tho btw going soon again anymore yet right if',
)

/** Whether a token opens its sentence, or what is said, set off or listed in it: At 45, “At 45, (At 45, */
const opens = (tokens: readonly Token[], at: number): boolean =>
  at <= 0 || /^[“"‘(:•✓–—-]$/.test(tokens[at - 1]!.norm) || (tokens[at - 1]!.norm === ',' && at === 2)

/** "Diaz (12), Bell (3)": whether names have so many in brackets that nobody is so old. */
function isTally(tokens: readonly Token[]): boolean {
  for (let i = 2; i + 1 < tokens.length; i++) {
    if (tokens[i]!.kind !== NUMBER || tokens[i]!.norm.length > 1 || tokens[i - 1]!.norm !== '(') continue
    if (tokens[i + 1]!.norm === ')' && tokens[i - 2]!.capital) return true
  }
  return false
}

/** What is told of a game in which names have their runs in brackets. */
const innings = set('runs wicket wickets innings partnership overs stumps lbw')

/** "Carter (53) and Lane shared a 116-run stand" */
const isScorecard = (tokens: readonly Token[]): boolean =>
  tokens.some(({ norm }, i) => innings.has(norm) || (norm === 'run' && tokens[i - 1]?.norm === '-'))

/** "until he was 84 drove the tractor himself", "when I was twelve we moved"; but "when he was 10 under par" */
function isAgeAsTime(tokens: readonly Token[], first: number, after: Token | undefined): boolean {
  const { kind, norm } = tokens[first]!
  if (!/^(?:until|till|since|when|after|before)$/.test(tokens[first - 3]?.norm ?? '') || after?.kind !== WORD)
    return false
  if (/^(?:i|we|he|she|they|you|it|my|our|mum|mom|dad)(?:['’]|$)/.test(after.norm))
    return norm.length < 4 || kind === WORD
  return (
    norm.length === 2 &&
    kind === NUMBER &&
    (stops.has(after.norm) || past.has(after.norm)) &&
    !isBound(after.norm) &&
    !/^(?:up|down|ahead|behind|short|or|to|of|for|and)$/.test(after.norm)
  )
}

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
  const { kind, norm } = tokens[first]!
  // "She died at 104."
  if (
    kind === NUMBER &&
    norm.length !== 2 &&
    !(/^1[01]\d$/.test(norm) && /^(?:died|dies|away)$/.test(tokens[first - 2]?.norm ?? ''))
  )
    return false
  if (opens(tokens, first - 1))
    return (
      after?.norm === ',' &&
      tokens[last + 2]?.kind === WORD &&
      (/^s?he$/.test(tokens[last + 2]!.norm) || (tokens[last + 2]!.norm === 'i' && kind === WORD))
    )
  // "She taught for 40 years and, at 79, ran a marathon"
  const isAside = tokens[first - 2]?.norm === ',' && after?.norm === ',' && tokens[last + 2]?.kind === WORD
  // … "a woman who, at 70, still rows"
  if (isAside && tokens[first - 3]?.norm === 'who') return true
  if (isAside && tokens.some(({ norm }, i) => i < first && (norm === 'he' || norm === 'she'))) return true
  // "A knee injury at 23 ended her career"
  if (after && harms.has(tokens[first - 2]?.norm ?? '') && (past.has(after.norm) || after.norm.endsWith('ed')))
    return true
  if (after && !(after.kind === SYMBOL ? /^[.,;!?)”"’]$/.test(after.norm) : stops.has(after.norm))) return false
  for (let i = first - 2; i >= 0 && i > first - 7; i--) {
    const token = tokens[i]!
    if (token.kind !== WORD) return false
    if (milestones.has(token.norm)) return true
    // "passed away at 59"
    if (token.norm === 'away' && /^pass(?:es|ed)?$/.test(tokens[i - 1]?.norm ?? '')) return true
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
  // "three in four of them are under 40"
  if (norm === 'are' && tokens[verb - 1]?.norm === 'them' && tokens[verb - 2]?.norm === 'of') return true
  return false
}

/** A number that may be an age, with what stands about it. */
interface Years {
  readonly tokens: readonly Token[]
  readonly first: number
  readonly last: number
  readonly before: Token | undefined
  readonly after: Token | undefined
  /** The token before the one before: often a name. */
  readonly name: Token | undefined
  /** It is written with two letters, as most ages are. */
  readonly isShort: boolean
  readonly isFigure: boolean
}

/** Whether a number is an age; `null` where the next rule is asked. */
type Verdict = boolean | null
type AgeRule = (years: Years, before: Token) => Verdict

export function isAge(tokens: readonly Token[], from: number, last: number): boolean {
  // "lived to a hundred and two": the article belongs to the number.
  const first = tokens[from]!.norm === 'hundred' && tokens[from - 1]?.norm === 'a' ? from - 1 : from
  if (isMeanAge(tokens, first, tokens[last + 1])) return true
  const number = tokens[first]!
  const before = tokens[first - 1]
  const years: Years = {
    tokens,
    first,
    last,
    before,
    after: tokens[last + 1],
    name: tokens[first - 2],
    isShort: number.norm.length === 2,
    isFigure: number.kind === NUMBER,
  }
  if (isKindOfAge(years)) return true
  // "Woods, +1, was"
  if (number.kind === SYMBOL) return false
  // "Thompson (9.82)": a time or a distance
  if (before?.kind === SYMBOL && number.norm.includes('.')) return false
  if (isAgeThen(years) || opensWithAge(years)) return true
  if (before?.kind === WORD) return firstVerdict(behindWord, years, before)
  return before?.kind === SYMBOL && years.name !== undefined && isBesideName(years, before, years.name)
}

function firstVerdict(rules: readonly AgeRule[], years: Years, before: Token): boolean {
  for (let i = 0; i < rules.length; i++) {
    const verdict = rules[i]!(years, before)
    if (verdict !== null) return verdict
  }
  return false
}

const endsPhrase = (after: Token | undefined): boolean => !after || after.kind === SYMBOL || stops.has(after.norm)

/** "The average age at first marriage was 33.9 for men.", but "whose average age is 5.2 years, to 58 destinations" */
function isMeanAge(tokens: readonly Token[], first: number, after: Token | undefined): boolean {
  if (!endsPhrase(after) && !after!.word.counts) return false
  for (let i = first - 1; i > 0 && i > first - 9; i--)
    if (tokens[i]!.norm === 'age' && averages.has(tokens[i - 1]!.norm)) return true
  return false
}

/** "raise the retirement age to 67 from 65", "the retirement age, now 66, goes up to 67" */
function isKindOfAge({ tokens, first, before, after, isShort }: Years): boolean {
  if (before?.kind !== WORD || !agesBefore.has(before.norm) || !isShort || !endsPhrase(after)) return false
  for (let i = first - 2; i > 0 && i > first - 9; i--) {
    if (tokens[i]!.norm === 'age' && ageKinds.has(tokens[i - 1]!.norm)) return true
    if (tokens[i]!.kind === SYMBOL && tokens[i]!.norm !== ',') break
  }
  return false
}

/** Whether something is told of the time when somebody was so old. */
function isAgeThen({ tokens, first, last, before, after, isShort }: Years): boolean {
  if (before?.kind !== WORD) return false
  // "were on average 42 when they joined"
  const who = after?.norm === 'when' && isShort ? tokens[last + 2]?.norm : undefined
  // "19 turnovers against Boston, but just 16 when they faced Utah"
  const lead = before.norm === 'just' || before.norm === 'only' ? tokens[first - 2]?.norm : before.norm
  const isWho = (who === 'they' || who === 'he' || who === 'she') && lead !== 'but' && lead !== 'and'
  // but "in a party of 14 when she"
  if (isWho && (before.norm === 'average' || (stops.has(before.norm) && before.norm !== 'of'))) return true
  // "I want to retire by 50."
  if (before.norm === 'by' && isShort)
    return /^retir(?:e|es|ed|ing)$/.test(tokens[first - 2]?.norm ?? '') && endsPhrase(after)
  return before.norm === 'at' && isAgeAt(tokens, first, last)
}

/** "By 24 she was married", "At 15 he left", "Now 81, she walks to the shops" */
function opensWithAge({ tokens, first, last, before, after, isShort, isFigure }: Years): boolean {
  if (!opens(tokens, first - 1) || !isShort || !isFigure) return false
  const isWhen = before?.norm === 'by' || before?.norm === 'at'
  const who = after?.norm === ',' ? tokens[last + 2] : isWhen ? after : undefined
  // "At 42, I went back": no time of day
  if (who?.norm === 'i') return isWhen && Number(tokens[first]!.norm) > 12
  return (isWhen || before?.norm === 'now') && (who?.norm === 'he' || who?.norm === 'she')
}

/** Who must be so old, and verbs that say so. */
const bosses = set('you they he she visitors guests drivers riders applicants players members passengers')
const needs = set('have has need needs had needed')

/** Words between the verb and an age: she is now 40, he was only 19, I'm about 50. */
const barely = set('now only just already still almost nearly barely about around over pushing approaching both')
const together = set("we’re we're they’re they're")

/** What the word before a number tells of it. */
const behindWord: readonly AgeRule[] = [
  behindAdverb,
  orOver,
  ofRelative,
  tooOld,
  upToOrWhen,
  besideAge,
  untilAge,
  ofEach,
  toBe,
  livedTo,
  then,
  compared,
  ofOne,
  turning,
  ofGroup,
  between,
  ofPronoun,
  ofNamed,
  ofAnybody,
  ofSomebody,
]

/** "He is now 38.", "She was only nineteen." */
function behindAdverb({ tokens, first, after }: Years, { norm }: Token): Verdict {
  if (!barely.has(norm)) return null
  const verb = tokens[first - 2]?.norm ?? ''
  const who = tokens[first - 3]?.norm
  const isTold =
    norm === 'both'
      ? together.has(verb) || (verb === 'are' && (children.has(who ?? '') || who === 'twins' || who === 'they'))
      : selves.has(verb) ||
        (verb === 'am' && who === 'i') ||
        ((verb === 'is' || verb === 'was') && (who === 'he' || who === 'she'))
  return isTold ? isAgeTold(after) && after?.norm !== 'but' : null
}

/** "Mum’s 67, dad’s 70." */
function ofRelative({ tokens, first, after }: Years, before: Token): Verdict {
  if (!before.word.genitive || !relatives.has(before.norm.slice(0, -2)) || tokens[first]!.norm === 'one') return null
  return isAgeTold(after) ? true : null
}

/** "Is thirty too old?", "at 50 too young" */
function tooOld({ tokens, last, after }: Years): Verdict {
  const word = tokens[last + 2]?.norm
  return after?.norm === 'too' && (word === 'old' || word === 'young') ? true : null
}

/** "children up to 12", "When we were sixteen," */
function upToOrWhen({ tokens, first, name, after, isShort, isFigure }: Years, { norm }: Token): Verdict {
  const third = tokens[first - 3]?.norm ?? ''
  if (norm === 'to' && name?.norm === 'up' && groups.has(third)) return isShort && isFigure ? endsPhrase(after) : null
  if (norm !== 'were' || third !== 'when' || tokens[first]!.norm === 'one') return null
  return name?.norm === 'we' || name?.norm === 'they' || name?.norm === 'you' ? isAgeTold(after) : null
}

/** "Adults 18+ only", "rated 16+", "must be 21+" */
function orOver({ tokens, last, name, after, isShort, isFigure }: Years, { norm }: Token): Verdict {
  const next = tokens[last + 2]
  if (after?.norm !== '+' || !after.glued || !isShort || !isFigure || (next?.glued && next.kind !== SYMBOL)) return null
  const isOpen = (norm === 'to' && name?.norm === 'open') || (norm === 'be' && name?.norm === 'must')
  return norm === 'rated' || norm === 'strictly' || isOpen || grown.has(norm) ? true : null
}

/** "aged 24", "at the age of 30", "girls as young as 11", "who at 24" */
function besideAge({ tokens, first, name, isFigure }: Years, { norm }: Token): Verdict {
  // "ages eight to twelve"
  const isSpan = norm === 'ages' && tokens[first + 1]?.norm === 'to'
  if (norm === 'aged' || norm === 'age' || (norm === 'ages' && isFigure) || isSpan) return true
  const word = name?.norm
  const isTold =
    (norm === 'at' && word === 'who') ||
    (norm === 'as' && (word === 'young' || word === 'old')) ||
    (norm === 'of' && (word === 'age' || word === 'ages'))
  return isTold ? true : null
}

/** "a smoker until 70", "worked till 80": no clock time, as a kitchen is open until 10. */
function untilAge({ name, after, isShort, isFigure }: Years, { norm }: Token): Verdict {
  if ((norm !== 'until' && norm !== 'till') || !isShort || !isFigure || !pastimes.has(name?.norm ?? '')) return null
  return endsPhrase(after)
}

/** The same age of several. */
function ofEach({ tokens, first, name, after, isShort, isFigure }: Years, { norm }: Token): Verdict {
  if (norm !== 'both' && norm !== 'each') return null
  const isBehindComma = name?.norm === ','
  // "Two men, both 24, were held"
  if (isBehindComma && tokens[first]!.norm.length <= 2 && isFigure && /^[,.)]$/.test(after?.norm ?? ',')) return true
  if (norm !== 'both') return null
  // "Ana and Dan Roy, both 71, found"
  if (isBehindComma && tokens[first - 3]?.capital) return after?.kind === SYMBOL && isShort && /[,.;)]/.test(after.norm)
  // "The couple, who are both 36, share a flat"
  return (name?.norm === 'are' || name?.norm === 'were') && isShort ? isAgeTold(after) : null
}

/** "who will be 18 in six months", "They remember being 16", "He lived to be 101." */
function toBe({ tokens, first, name, after, isShort, isFigure }: Years, { norm }: Token): Verdict {
  if (norm !== 'be' && norm !== 'being') return null
  const isWords = !isFigure && tokens[first]!.norm !== 'one'
  const isClosed = !after || (after.kind === SYMBOL && /[.,;”"’]/.test(after.norm)) || stops.has(after.norm)
  const who = tokens[first - 3]?.norm
  if (((isShort && isFigure) || isWords) && isClosed) {
    if (norm === 'being' && isFigure) return true
    if (willing.has(name?.norm ?? '') && (who === 'who' || who === 'he' || who === 'she' || who === 'i')) return true
    // "You must be 18", "You have to be sixteen to ride"
    const need =
      name?.norm === 'to' && needs.has(who ?? '') ? tokens[first - 4]?.norm : name?.norm === 'must' ? who : ''
    if (need && bosses.has(need)) return true
  }
  // "She will be fifty in June.", "He'll be 90."
  const isWilling = willing.has(name?.norm ?? '') && (who === 'he' || who === 'she' || who === 'i')
  // "My grandfather will be 100 next month."
  const isRelative = relatives.has(who ?? '') && willing.has(name?.norm ?? '')
  const isToBe =
    (isWilling || isRelative || /^(?:s?he|i)['’]ll$/.test(name?.norm ?? '')) && tokens[first]!.norm !== 'one'
  if (norm === 'be' && (isShort || !isFigure || isRelative) && (isClosed || isAgeTold(after)) && isToBe) return true
  return norm === 'be' && name?.norm === 'to' && /^li(?:ve|ved|ves|ving)$/.test(who ?? '') ? true : null
}

/** "Grandma lived to 102." */
function livedTo({ name, after }: Years, { norm }: Token): Verdict {
  return norm === 'to' && /^live[sd]?$/.test(name?.norm ?? '') ? endsPhrase(after) : null
}

/** "his passenger Kelly Moran, then 19, who" */
function then({ tokens, first, name, after }: Years, { norm }: Token): Verdict {
  if ((norm !== 'then' && norm !== 'now') || name?.norm !== ',' || !tokens[first - 3]?.capital) return null
  return after?.kind === SYMBOL && /[,.;)]/.test(after.norm)
}

/** "none younger than 12" */
function compared({ name, after }: Years, { norm }: Token): Verdict {
  if (norm !== 'than' || (name?.norm !== 'younger' && name?.norm !== 'older')) return null
  return !after || after.kind !== WORD || stops.has(after.norm)
}

/** "a boy of 12", but "a father of 12" */
function ofOne({ tokens, first, name, after }: Years, { norm }: Token): Verdict {
  if (norm !== 'of' || !name) return null
  if (!oneOf.has(name.norm) && !(oneOfMany.has(name.norm) && isOne(tokens, first - 3))) return null
  const number = tokens[first]!
  return number.kind === WORD || number.norm.length < 4 ? endsPhrase(after) || after!.norm === 'who' : null
}

/** "turns 30 on Friday", "will turn 65", "had turned 20 five days before" */
function turning({ tokens, first, name, after, isShort, isFigure }: Years, { norm }: Token): Verdict {
  // "Turning 40 changed me."
  if (norm === 'turning' && isShort && isFigure && opens(tokens, first - 1)) return endsPhrase(after) ? true : null
  if (name?.kind !== WORD) return null
  const turns =
    /^turn(?:s|ed|ing)$/.test(norm) ||
    (norm === 'turn' && (willing.has(name.norm) || /^(?:i|you|we|they)$/.test(name.norm)))
  return turns ? endsPhrase(after) || isAgeTold(after) || after!.word.counts : null
}

/** People so old or older: "Tenants under 35". */
function ofGroup(years: Years, { norm }: Token): Verdict {
  const { name, after } = years
  if (!isBound(norm) || !name || !isGroup(years, name)) return null
  // "those under 35 supporters led": they are named already.
  return name.norm === 'those' || !after || after.kind !== WORD || stops.has(after.norm) || !plural(after.norm)
}

function isGroup({ tokens, first, isShort }: Years, name: Token): boolean {
  return (
    groups.has(name.norm) ||
    name.norm === 'aged' ||
    // "Tenants under 35", "mothers over 40"
    (isShort && name.norm.endsWith('s') && persons.has(name.norm.slice(0, -1))) ||
    // "Romanians under 30"
    (name.capital && isShort && first > 2 && /(?:ans|ards|ese|is)$/.test(name.norm)) ||
    // "most of them over 65"
    // "No one under 17"
    (name.norm === 'one' && /^(?:no|every|any)$/.test(tokens[first - 3]?.norm ?? '')) ||
    (name.norm === 'them' && tokens[first - 3]?.norm === 'of') ||
    isOfPeople(tokens, first - 2)
  )
}

/** "aged between 18 and 24" */
function between({ name, after, isShort, isFigure }: Years, { norm }: Token): Verdict {
  if (norm !== 'between' && norm !== 'from') return null
  // "people between 18 and 35"
  const who = name?.norm ?? ''
  const isOfGroup =
    norm === 'between' &&
    (groups.has(who) || oneOf.has(who) || who === 'someone') &&
    isShort &&
    isFigure &&
    endsPhrase(after)
  return isOfGroup || name?.norm === 'aged' || name?.norm === 'ages'
}

/** "I am 44.", "since I was 15", "He was 22 when they met" */
function ofPronoun({ tokens, first, last, name, after }: Years, { norm }: Token): Verdict {
  if (selves.has(norm)) return isAgeTold(after)
  // "Her age is 33."
  const isAge = name?.norm === 'age' || (tokens[first - 4]?.norm === 'age' && tokens[first - 3]?.norm === 'of')
  if (isAge && (norm === 'is' || norm === 'was')) return endsPhrase(after)
  const isTold =
    (norm === 'am' && name?.norm === 'i') ||
    (norm === 'was' && (name?.norm === 'i' || name?.norm === 'he' || name?.norm === 'she'))
  if (!isTold || tokens[first]!.norm === 'one') return null
  return isAgeTold(after) || isAtTheTime(tokens, last) || isAgeAsTime(tokens, first, after)
}

/** "She was 22 at the time." */
const isAtTheTime = (tokens: readonly Token[], last: number): boolean =>
  tokens[last + 1]?.norm === 'at' && tokens[last + 2]?.norm === 'the' && tokens[last + 3]?.norm === 'time'

/** "Dr. Lind was 23 and the only surgeon", "until Ilse was 15." */
function ofNamed({ tokens, first, last, name, after, isShort, isFigure }: Years, { norm }: Token): Verdict {
  if (norm !== 'was' || !name?.capital || !isShort || !isFigure) return null
  if (/^(?:until|till|since)$/.test(tokens[first - 3]?.norm ?? '')) return isAgeTold(after) ? true : null
  const title = tokens[first - 3]?.norm === '.' ? tokens[first - 4] : tokens[first - 3]
  const next = tokens[last + 2]
  return titles.has(title?.norm ?? '') && isAgeTold(after) && next?.kind !== NUMBER && !next?.capital ? true : null
}

/**
 * "My boss is 38.", "Our cat is nearly 20.", "He doesn’t look 60.", "Are you over 18?", "She’s gonna be 21 in June.": from the number back to
 * the verb, and from that to who is told of.
 */
function ofAnybody({ tokens, first, last, after }: Years, { norm }: Token): Verdict {
  const number = tokens[first]!
  if (number.norm === 'one' || (number.kind === NUMBER && number.norm.length > 3)) return null
  let at = first - 1
  while (at > 0 && first - at < 4 && mild.has(tokens[at]!.norm)) at--
  // "She is at 42."
  if (norm === 'at') return null
  const verb = tokens[at]!.norm
  // "Is he over 40?"
  if (speakers.has(verb) && at === 1 && /^(?:is|are|was|were|am)$/.test(tokens[0]!.norm))
    return isAgeTold(after) && after?.norm !== 'and' ? true : null
  // "I’m 16 going on 17.", "She is 16, almost 17."
  const prior =
    verb === ',' ? tokens[at - 1] : norm === 'on' && tokens[at - 1]?.norm === 'going' ? tokens[at - 2] : undefined
  if (prior && at < first - (verb === ',' ? 1 : 0))
    return prior.kind === NUMBER && Number(number.norm) - Number(prior.norm) === 1 && isAgeTold(after) ? true : null
  // "You are 2 and 0."
  if (after?.norm === 'and' && tokens[last + 2]?.kind === NUMBER && !many.has(tokens[at - 1]?.norm ?? '')) return null
  const isAtLeast = verb === 'be' && after?.norm === 'to' && (at < first - 1 || needs.has(tokens[at - 2]?.norm ?? ''))
  if (!isAgeTold(after) && !isThen(tokens, last) && !isAtLeast) return null
  if (selves.has(verb)) return at < first - 1 ? true : null
  // "My mum’s nearly 60"
  if (tokens[at]!.word.genitive) return at < first - 1 && isKnown(verb.slice(0, -2)) ? true : null
  // "could pass for 30", "a day over 30"
  if (verb === 'for') return tokens[at - 1]?.norm === 'pass' && tokens[at - 2]?.norm !== 'to' ? true : null
  if (verb === 'day') return norm === 'over' && tokens.some(({ norm }, i) => i < at && seeming.has(norm)) ? true : null
  if (verb === 'be') return isSomebodyAt(tokens, beforeBe(tokens, at - 1)) ? true : null
  if (seeming.has(verb)) return isSomebodyAt(tokens, beforeDo(tokens, at - 1)) ? true : null
  if (!/^(?:is|was|are|were|am)$/.test(verb)) return null
  return isSomebodyAt(tokens, at - 1) ? true : null
}

/** "21 in June", "12 in 1999", "7 on Friday" */
const isThen = (tokens: readonly Token[], last: number): boolean =>
  (tokens[last + 1]?.norm === 'in' || tokens[last + 1]?.norm === 'on') &&
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d)$/.test(
    tokens[last + 2]?.norm ?? '',
  )

/** Where whoever "be" is said of stands: she will be, they are going to be, you have to be, must be. */
function beforeBe(tokens: readonly Token[], at: number): number {
  const { norm } = tokens[at] ?? { norm: '' }
  if (/^(?:will|must|should|would|could|might|may|gonna|wanna)$/.test(norm))
    return norm === 'gonna' && tokens[at - 1]?.norm === 'is' ? at - 2 : at - 1
  if (norm !== 'to') return at
  const lead = tokens[at - 1]?.norm ?? ''
  if (/^(?:have|has|had|need|needs|want|wants)$/.test(lead)) return at - 2
  if (!/^(?:going|about|supposed|got)$/.test(lead)) return -1
  return /^(?:is|are|am|was|were)$/.test(tokens[at - 2]?.norm ?? '') ? at - 3 : at - 2
}

/** Where whoever looks or does not look so old stands. */
const beforeDo = (tokens: readonly Token[], at: number): number =>
  /^(?:do|does|did|don['’]?t|doesn['’]?t|didn['’]?t|still|really|only|sometimes|always|not)$/.test(
    tokens[at]?.norm ?? '',
  )
    ? at - 1
    : at

/** Whether somebody ends at a token: I, she, she’ll, my boss, her son Tom, our old dog. */
function isSomebodyAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  const { norm } = token
  // "Neither of us is under 40."
  if ((norm === 'us' || norm === 'them') && tokens[at - 1]?.norm === 'of') return true
  if (speakers.has(norm) || /^(?:i|you|s?he|they)['’](?:ll|d|m|re|s)$/.test(norm)) return true
  const isNamed = token.capital && at > 1 && isKnown(tokens[at - 1]!.norm)
  // "my mother-in-law"
  const isByLaw = norm === 'law' && tokens[at - 1]?.norm === '-' && tokens[at - 2]?.norm === 'in'
  const noun = isNamed ? at - 1 : isByLaw ? at - 4 : at
  const word = tokens[noun]?.norm ?? ''
  if (!isKnown(word)) return false
  const leads = many.has(word) ? owners : whose
  for (let i = noun - 1; i >= 0 && noun - i < 6; i--)
    if (leads.has(tokens[i]!.norm) || tokens[i]!.word.genitive) return true
  return false
}

const isKnown = (word: string): boolean =>
  relatives.has(word) || oneOf.has(word) || acquaintances.has(word) || persons.has(word)

/** "She was 91.", "Her daughter is 12 and" */
function ofSomebody({ tokens, first, last, name, after, isFigure }: Years, { norm }: Token): Verdict {
  const who = name?.norm ?? ''
  const isSomebody =
    who === 'he' ||
    who === 'she' ||
    who === 'who' ||
    persons.has(who) ||
    relatives.has(who) ||
    oneOf.has(who) ||
    elders.has(who)
  // "My children are 7 and 10."
  // "The kids are 4, 6 and 9."
  if ((norm === 'are' || norm === 'were') && children.has(who))
    return isFigure && (after?.norm === 'and' || (after?.norm === ',' && tokens[last + 2]?.kind === NUMBER))
  // "The oldest member is ninety-nine."
  const isEldest = tokens[first]!.norm !== 'one' && elders.has(tokens[first - 3]?.norm ?? '')
  return ['was', 'is', 'turned', 'turns'].includes(norm) && (isSomebody || isEldest) && isAgeTold(after)
}

/** Behind a comma, a bracket or a colon. */
function isBesideName({ tokens, first, last, after, isShort, isFigure }: Years, { norm }: Token, name: Token): boolean {
  if (norm === ',') {
    const isInset = after?.norm === ','
    // "female, 34, non-smoker", "At my age, 67, you tire."
    if (
      isInset &&
      isShort &&
      isFigure &&
      (sexes.has(name.norm) || (name.norm === 'age' && owners.has(tokens[first - 3]?.norm ?? '')))
    )
      return true
    // "Two men, 24 and 31, were held"
    const isPair = after?.norm === 'and' && tokens[last + 2]?.kind === NUMBER && tokens[last + 3]?.norm === ','
    if (isPair && isShort && isFigure && groups.has(name.norm) && tokens[first - 3]?.word.counts) return true
    // "followed by Honolulu on 79 and Miami, 76"
    if (tokens[first - 3]?.norm === 'and' && tokens[first - 4]?.kind === NUMBER) return false
    // "The striker, 22, who"
    if (isInset && name.kind === WORD && !name.capital && !stops.has(name.norm)) {
      const relative = tokens[last + 2]?.norm
      if (relative === 'who' || relative === 'whose' || isPerson(name.norm)) return true
    }
    const isNamed =
      name.capital || (tokens[first - 3]?.norm === '-' && name.glued && tokens[first - 4]?.capital === true)
    if (name.kind === WORD && isNamed) return closesName(tokens, last)
    if (!isInset || !isShort) return false
    // "Thomas P., 84, of"
    const initial = name.norm === '.' ? tokens[first - 3] : undefined
    if (initial?.capital && /^(?:[a-z]|jr|sr)$/.test(initial.norm)) return true
    // "Mary Larkin (née Shaw), 77, was"
    return name.norm === ')' && (stops.has(tokens[last + 2]?.norm ?? '') || isBornAs(tokens, first - 2))
  }
  if (norm === ':' && name.norm === 'age') return true
  // "Diaz (3)", "Diaz (three)": so many goals or runs.
  const isChild =
    (relatives.has(name.norm) || oneOf.has(name.norm)) &&
    (isOne(tokens, first - 3) || owners.has(tokens[first - 3]?.norm ?? ''))
  const isYears = tokens[first]!.kind === NUMBER && (tokens[first]!.norm.length > 1 || isChild)
  const isNamed = name.kind === WORD && (name.capital || persons.has(name.norm))
  // "followed by NDP (12)": seats of a party
  const by = tokens[first - 3]?.norm === 'the' ? first - 4 : first - 3
  const isNext = tokens[by]?.norm === 'by' && tokens[by - 1]?.norm === 'followed'
  return (
    norm === '(' && isYears && isNamed && !isNext && after?.norm === ')' && !isTally(tokens) && !isScorecard(tokens)
  )
}

/** Whether what stands behind an age between a name and something told leaves it at that. */
function closesName(tokens: readonly Token[], last: number): boolean {
  const after = tokens[last + 1]
  return (
    after === undefined ||
    (after.kind === SYMBOL && [',', '.', '—', ';'].includes(after.norm)) ||
    // "Ana Ruiz, 42 12", but "Hey, two 16 oz. cans"
    (after.kind === NUMBER && tokens[last]!.kind === NUMBER) ||
    // "Radu and Mihai Ciobanu, 44 and 39, denied"
    (after.norm === 'and' && tokens[last + 2]?.kind === NUMBER && tokens[last + 3]?.norm === ',')
  )
}
