import { type Clauses, isMany, isOfSaying, lastWord } from './clauses.ts'
import type { Compiled } from './compiled.ts'
import type { Memory, Reading } from './sentence.ts'

/** The subject of the first verb, and the last one that is a name, are what pronouns of the next sentence mean. */
export function rememberSubjects(
  compiled: Compiled,
  reading: Reading,
  clauses: Clauses,
  memory: Memory,
  speaker: string | null,
): void {
  const { phrases } = compiled.pack
  let first = true
  // "an office worker surnamed Kwon said": whom "she" means, though no name says so.
  const isHuman =
    speaker !== null &&
    (mayBePerson(compiled, memory, speaker) ||
      (speaker.includes(' ') && isPersonal(speaker)) ||
      phrases.persons?.has(lastWord(speaker)) === true ||
      // "Minister for Local Government James Tuohy", but not "Official data"
      (/^\p{Lu}.* \p{Lu}\S*$/u.test(speaker) && phrases.persons?.has(speaker.split(' ', 1)[0]!.toLowerCase()) === true))
  let person = isHuman ? speaker : speaker && (nameBefore(compiled, speaker) ?? nameIn(compiled, speaker))
  for (let g = 0; g < clauses.groups.length; g++) {
    if (!clauses.groups[g]!.finite) continue
    const subject = clauses.subjectOf(g)
    if (subject && !subject.endsWith('s') && phrases.forecasters?.has(lastWord(subject))) memory.actor = subject
    // "Soyoil climbed", "a Scholars Program, which will give": no person moves so, and none is a "which".
    const group = clauses.groups[g]!
    const moves = reading.cueAt[group.last]?.value.role === 'move' && !subject?.includes(' ')
    const before = reading.tokens[group.first - 1]?.norm ?? ''
    const isThing =
      moves || (phrases.relatives?.has(before) === true && compiled.pack.bare.whoever?.has(before) !== true)
    if (subject && person === null && !isThing && !isArticled(compiled, reading, subject))
      person = mayBePerson(compiled, memory, subject)
        ? subject
        : (nameBefore(compiled, subject) ?? nameIn(compiled, subject))
    if (isOfSaying(reading, clauses.groups[g]!.first)) continue
    if (subject && isMany(compiled, subject) !== false) memory.many = subject
    else if (subject && subject !== person) memory.one = subject
    if (first && subject) memory.main = subject
    first = false
  }
  if (speaker !== null && !isHuman && isMany(compiled, speaker) !== true) memory.firm = speaker
  else if (memory.actor !== null) memory.firm = memory.actor
  if (person === null) return
  memory.unread = []
  memory.person = person
  if (person.includes(' ')) memory.names.add(person.slice(person.lastIndexOf(' ') + 1))
}

/**
 * Whether a phrase can be the name of a person. One that may be a plural, as in "Smugglers charge" and "Calder Rovers lost", is taken for one
 * where the text has named such a person, or nobody yet.
 */
function mayBePerson({ pack }: Compiled, { names, person }: Memory, phrase: string): boolean {
  if (!isPersonal(phrase) || pack.phrases.grouping?.anyone.has(phrase.toLowerCase())) return false
  if (!pack.nouns.isHead(phrase.toLowerCase(), false)) return true
  return names.has(phrase.slice(phrase.lastIndexOf(' ') + 1)) || (phrase.includes(' ') && person === null)
}

/** "The Crimson Tide", "whose Bill": no name of a person has an article. */
function isArticled({ pack }: Compiled, { text, span }: Reading, subject: string): boolean {
  const sentence = text.slice(span.start, span.end)
  const before = sentence.slice(0, Math.max(sentence.indexOf(subject), 0)).trimEnd()
  const word = lastWord(before)
  return pack.phrases.articles.has(word) || pack.phrases.asidesOf?.has(word) === true
}

/** Whether a phrase can be the name of a person, with or without a title: capital words only, no digits, and none in capitals throughout. */
function isPersonal(name: string): boolean {
  const first = name.charCodeAt(0)
  if (first >= 97 && first <= 122) return false
  const words = name.split(' ')
  return words.length <= 6 && words[0] !== 'The' && words.every((word) => capitalised.test(word))
}

/** A word with a capital and no digits, that is none of capitals alone. */
const capitalised = /^[“"(]?\p{Lu}(?!\p{Lu}{2,}$)(?!.*['’]s$)[\p{L}.’'”")-]*$/u

/** The name at the beginning of "Carlos Vega of the institute", or `null`. */
function nameBefore({ pack }: Compiled, subject: string): string | null {
  const words = subject.split(' ')
  let last = 0
  while (last < words.length && capitalised.test(words[last]!)) last++
  const link = words[last] ?? ''
  const isLink = pack.phrases.partOf.has(link) || pack.phrases.breaks.has(link)
  return last > 1 && isLink && !pack.phrases.forecasters?.has(words[last - 1]!.toLowerCase())
    ? words.slice(0, last).join(' ')
    : null
}

/** The name at the end of "club forward Iker Soto", or `null`. */
function nameIn({ pack }: Compiled, subject: string): string | null {
  const words = subject.split(' ')
  let first = words.length
  while (first > 0 && capitalised.test(words[first - 1]!)) first--
  // "Research firm Strategy Analytics"
  if (pack.phrases.forecasters?.has(words[first - 1]?.toLowerCase() ?? '')) return null
  return first > 0 && words.length - first > 1 ? words.slice(first).join(' ') : null
}
