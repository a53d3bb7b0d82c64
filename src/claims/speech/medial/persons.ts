import { lastWord } from '../../clauses/last-words.ts'
import type { Reading } from '../../clauses/sentence.ts'
import type { Memory } from '../../memory.ts'
import { FINITE } from '../../pack/pack.ts'
import type { Compiled } from '../../tables/compiled.ts'
import { NUMBER, WORD } from '../../text/tokens.ts'

/*
 * Who is a person, and whom "he" and "she" mean.
 */

/**
 * Whom "he" or "she" means: the person named last, but for one who has been called otherwise, by a title or by the other pronoun.
 *
 * @param isTold whether the text says so, not somebody within a quotation
 */
export function personMeant(
  { pack }: Compiled,
  { person, personAt, paragraph, called }: Memory,
  pronoun: string,
  isTold: boolean,
): string | null {
  const own = called.get(pronoun) ?? null
  if (person === null) return own
  const words = person.toLowerCase().split(' ')
  const titled = pack.phrases.called?.get(bareOf(words[0]!)) ?? pack.phrases.called?.get(words.at(-1)!)
  let isOther = titled !== undefined && titled !== pronoun
  if (titled === undefined && own !== null)
    for (const [other, who] of called) isOther ||= other !== pronoun && who === person
  if (isOther) return own
  // Far from the name it may mean one whom nothing here names.
  if (isTold && paragraph - personAt < 2) called.set(pronoun, person)
  return person
}

/**
 * The first person whom a sentence tells more of beside the name: "Tomasz Gil, a bus driver from Cieszyn, crosses", "too slow for Sir Desmond
 * Achebe, the peer who led an inquiry", "Rosalinda Agbayani, 58, counted", "the driver of the car, Dylan Hart, was"; or `null`.
 */
export function introduced(compiled: Compiled, { text, tokens, verbAt, periodAt }: Reading): string | null {
  const { pack } = compiled
  const { determiners, persons } = pack.phrases
  const tellsWho = (norm: string): boolean => persons?.has(norm) === true || pack.bare.whoever?.has(norm) === true
  for (let mark = 1; mark + 2 < tokens.length; mark++) {
    const { norm } = tokens[mark]!
    // "critics such as former judge Luis Prado say"
    if (tokens[mark + 1]!.capital && tokens[mark + 2]!.capital && persons?.has(norm) && !tokens[mark]!.capital) {
      let last = mark + 2
      while (tokens[last + 1]?.capital && last - mark < 5) last++
      const name = text.slice(tokens[mark + 1]!.start, tokens[last]!.end)
      if (isPersonal(compiled, name)) return name
    }
    if ((norm !== ',' && norm !== '(') || !tokens[mark - 1]!.capital) continue
    let first = mark - 1
    while (first > 0 && tokens[first - 1]!.capital && mark - first < 5) first--
    if (first === 0 && pack.phrases.breaks.has(tokens[0]!.norm)) first++
    // "Yoon, a nurse who": a single name only at the head of the sentence.
    if (first === mark - 1 && first > 0) continue
    const name = text.slice(tokens[first]!.start, tokens[mark - 1]!.end)
    if (periodAt[first] || !isPersonal(compiled, name)) continue
    // "For Ana Roy, the sums no longer add up"
    if (norm === ',' && first === 1 && first < mark - 1 && pack.phrases.purposes?.has(tokens[0]!.norm)) return name
    const opener = tokens[mark + 1]!
    const close = tokens[mark + 2]!.norm
    if (opener.kind === NUMBER && opener.norm.length === 2 && (close === ',' || close === ')')) return name
    if (norm !== ',') continue
    if (pack.bare.whoever?.has(opener.norm)) return name
    if (determiners?.has(opener.norm))
      for (let i = mark + 2; i < tokens.length && i < mark + 12 && tokens[i]!.norm !== ','; i++) {
        if (tellsWho(tokens[i]!.norm)) return name
        if (verbAt[i] === FINITE) break
      }
    if (tokens[first - 1]?.norm === ',' && first < mark - 1)
      for (let i = first - 2; i >= 0 && i > first - 9 && tokens[i]!.kind === WORD; i--)
        if (tellsWho(tokens[i]!.norm)) return name
  }
  return null
}

/**
 * Whether a phrase can be the name of a person. One that may be a plural, as in "Smugglers charge" and "Calder Rovers lost", is taken for one
 * where the text has named such a person, or nobody yet.
 */
export function mayBePerson(compiled: Compiled, { names, person }: Memory, phrase: string): boolean {
  const { pack } = compiled
  if (!isPersonal(compiled, phrase) || pack.phrases.grouping?.anyone.has(phrase.toLowerCase())) return false
  // "Financial Supervisory Service"
  if (isOfFirm(pack, phrase)) return false
  if (!pack.nouns.isHead(phrase.toLowerCase(), false)) return true
  const plain = plainName(pack, phrase)
  return names.has(plain.slice(plain.lastIndexOf(' ') + 1)) || (phrase.includes(' ') && person === null)
}

/** Whether a name of several words ends as one of a body does: "Financial Supervisory Service". */
export function isOfFirm({ phrases }: Compiled['pack'], name: string): boolean {
  if (!name.includes(' ')) return false
  const end = lastWord(name)
  return phrases.forecasters?.has(end) === true || phrases.firmEnds?.has(end) === true
}

/** "The Crimson Tide", "whose Bill": no name of a person has an article. */
export function isArticled({ pack }: Compiled, { text, span }: Reading, subject: string): boolean {
  const sentence = text.slice(span.start, span.end)
  const before = sentence.slice(0, Math.max(sentence.indexOf(subject), 0)).trimEnd()
  const word = lastWord(before)
  return pack.phrases.articles.has(word) || pack.phrases.asidesOf?.has(word) === true
}

/** Whether a phrase can be the name of a person, with or without a title: capital words only, no digits, and none in capitals throughout. */
export function isPersonal({ pack }: Compiled, name: string): boolean {
  const first = name.charCodeAt(0)
  if (first >= 97 && first <= 122) return false
  const words = name.split(' ')
  return (
    words.length <= 6 &&
    !pack.phrases.definite?.has(words[0]!.toLowerCase()) &&
    words.every((word) => isOfName(pack, word))
  )
}

/** Whether a word has a capital and no digits, and is neither of capitals alone nor an owner; or stands small in names: van, al-Hadi. */
function isOfName({ phrases }: Compiled['pack'], word: string): boolean {
  const role = phrases.names?.get(bareOf(word))
  if (role === 'end' || (role === 'part' && bareOf(word) === word)) return true
  return isCapitalised(withoutLink(phrases, word)) && !phrases.genitiveEndings?.some((ending) => word.endsWith(ending))
}

/** A name without its title, its initials and the small words in it: of "Dr. Luis A. de la Torre Jr" Luis Torre. */
export function plainName({ phrases }: Compiled['pack'], name: string): string {
  const { names } = phrases
  if (!names || !(name.includes(' ') || name.includes('-'))) return name
  const words = name.split(' ').map((word) => withoutLink(phrases, word))
  const roles = words.map((word) => names.get(bareOf(word)) ?? (isInitial(word) ? 'part' : null))
  const { length } = words
  let first = 0
  while (roles[first] === 'title' && first + 2 < length) first++
  let last = length - 1
  while (roles[last] === 'end' && last > first + 1) last--
  return words.filter((_, i) => i === first || i === last || (i > first && i < last && roles[i] !== 'part')).join(' ')
}

/** Of "al-Hadi" the name. */
function withoutLink({ names }: Compiled['pack']['phrases'], word: string): string {
  const hyphen = word.indexOf('-')
  return hyphen > 0 && names?.get(word.slice(0, hyphen)) === 'part' ? word.slice(hyphen + 1) : word
}

const isInitial = (word: string): boolean => word.length < 6 && word.endsWith('.') && word[1] === '.'

/** A word in small letters, without its stop. */
const bareOf = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word).toLowerCase()
// Within a function, so that its classes of letters are worked out when first asked for: that takes long.
const isCapitalised = (word: string): boolean => /^[“"(]?\p{Lu}(?!\p{Lu}{2,}$)[\p{L}.’'”")-]*$/u.test(word)

/** A phrase without the end that says whose something is: Britain of "Britain’s". */
export function withoutGenitive({ pack }: Compiled, words: string): string {
  const ending = pack.phrases.genitiveEndings?.find((ending) => words.endsWith(ending))
  return ending === undefined ? words : words.slice(0, -ending.length)
}

/** The name at the beginning of "Carlos Vega of the institute", or `null`; "the National Centers for Disease Control" are no person. */
export function nameBefore({ pack }: Compiled, subject: string): string | null {
  const words = subject.split(' ')
  let last = 0
  while (last < words.length && isOfName(pack, words[last]!)) last++
  const link = words[last] ?? ''
  const isOffice = pack.phrases.purposes?.has(link) && isCapitalised(words[last + 1] ?? '')
  const isLink = !isOffice && (pack.phrases.partOf.has(link) || pack.phrases.breaks.has(link))
  // "Inspector General of Police Ana Roy": a post
  const end = words[last - 1]?.toLowerCase() ?? ''
  const isPost = pack.phrases.persons?.has(end) || pack.nouns.isHead(end, true)
  return last > 1 && isLink && !isPost && !pack.phrases.forecasters?.has(end) ? words.slice(0, last).join(' ') : null
}

/** The name at the end of "club forward Iker Soto", or `null`. */
export function nameIn({ pack }: Compiled, subject: string): string | null {
  const words = subject.split(' ')
  let first = words.length
  while (first > 0 && isOfName(pack, words[first - 1]!)) first--
  // "Research firm Strategy Analytics"
  if (pack.phrases.forecasters?.has(words[first - 1]?.toLowerCase() ?? '') || isOfFirm(pack, subject)) return null
  // "residents of Barangay Linao", "Flora of the Granitic Seychelles": no person's name
  const isThe = pack.phrases.definite?.has(words[first - 1] ?? '') === true
  if (isThe && first > 1) return null
  const link = words[first - 1] ?? ''
  if (pack.phrases.partOf.has(link) || pack.phrases.breaks.has(link)) return null
  return first > 0 && words.length - first > 1 ? words.slice(first).join(' ') : null
}
