import { lastWord } from '../../clauses/last-words.ts'
import type { Clauses } from '../../clauses/medial/clauses.ts'
import { areForecasters, isMany } from '../../clauses/medial/noun-phrases.ts'
import { isOfSaying, type VerbGroup } from '../../clauses/medial/verb-groups.ts'
import type { Reading } from '../../clauses/sentence.ts'
import type { Memory } from '../../memory.ts'
import type { Compiled } from '../../tables/compiled.ts'
import {
  introduced,
  isArticled,
  isOfFirm,
  isPersonal,
  mayBePerson,
  nameBefore,
  nameIn,
  plainName,
  withoutGenitive,
} from './persons.ts'
import type { Speech } from './scope.ts'
import { headOf } from './speakers.ts'

/** The rule of those who report figures of their own. */
const REPORTS = 'reports it'

/** Letters before a sentence that are looked through for a name. */
const REACH = 4000

/** "Consumption stands at 52 million": one capital word that opens a sentence, and that the text before has nowhere as part of a name. */
function isCommon({ text, span }: Reading, { names }: Memory, subject: string): boolean {
  if (
    subject.includes(' ') ||
    names.has(subject) ||
    !text.slice(span.start, span.start + subject.length + 1).includes(subject)
  )
    return false
  const before = text.slice(Math.max(0, span.start - REACH), span.start)
  for (let at = before.lastIndexOf(` ${subject}`); at > 0; at = before.lastIndexOf(` ${subject}`, at - 1))
    if (/\p{L}/u.test(before[at - 1]!)) return false
  return true
}

/** "Analysts expect the carmaker to sell more": whether an infinitive tells what is expected of somebody. */
function isExpected({ pack }: Compiled, reading: Reading, { groups }: Clauses, g: number): boolean {
  const above = groups[g - 1]
  const isTo = pack.phrases.infinitive.has(reading.tokens[groups[g]!.first - 1]?.norm ?? '')
  return isTo && above?.finite === true && above.first === above.last && isOfSaying(reading, above.first)
}

/** Whether one of some words stands before a token. */
function isNamedBefore(at: number, { tokens }: Reading, words: ReadonlySet<string> | undefined): boolean {
  for (let i = at - 1; i >= 0; i--) if (words?.has(tokens[i]!.norm)) return true
  return false
}

/** Of "the firm's debts" the firm: the body whose a subject is, or `null`. */
function bodyOf(compiled: Compiled, subject: string): string | null {
  const words = subject.split(' ')
  const at = words.findIndex((word) => compiled.pack.phrases.genitiveEndings?.some((ending) => word.endsWith(ending)))
  if (at < 0 || at === words.length - 1) return null
  const owner = withoutGenitive(compiled, words.slice(0, at + 1).join(' '))
  return compiled.pack.phrases.forecasters?.has(lastWord(owner)) ? owner : null
}

/** The subject of the first verb, and the last one that is a name, are what pronouns of the next sentence mean. */
export function rememberSubjects(
  compiled: Compiled,
  reading: Reading,
  clauses: Clauses,
  memory: Memory,
  last: Speech | null,
): void {
  const speaker = last?.speaker ?? null
  // "Hanson Mills reported a loss of $41 million": whoever has such figures is a firm.
  const isFirm = last?.rule === REPORTS
  // "an office worker surnamed Kwon said": whom "she" means, though no name says so.
  const isHuman = speaker !== null && !isFirm && isHumanSpeaker(compiled, memory, speaker)
  const isBody = speaker === null || isFirm
  let person = isHuman ? speaker : isBody ? null : (nameBefore(compiled, speaker) ?? nameIn(compiled, speaker))
  // "Ana Roy, a doctor in Stockholm who was not involved, urged caution": who opens the sentence, not where she works
  const told = person === null ? introduced(compiled, reading) : null
  if (told && reading.text.startsWith(told, reading.span.start)) person = told
  person = rememberVerbs({ compiled, reading, clauses, memory }, person, speaker, isFirm)
  const isOne = speaker !== null && !isHuman && isMany(compiled, speaker) !== true
  if (isOne && !isWithRole(compiled, speaker)) memory.firm = speaker
  else if (memory.actor !== null) memory.firm = memory.actor
  person ??= told ?? mainPerson(compiled, memory)
  if (person === null) return
  memory.unread = []
  memory.person = person
  memory.personAt = memory.paragraph
  if (!person.includes(' ')) return
  const plain = plainName(compiled.pack, person)
  memory.names.add(plain.slice(plain.lastIndexOf(' ') + 1))
  // "Kim Min-su", "Sheila Tibbs"
  memory.names.add(person.slice(0, person.indexOf(' ')))
}

interface Remembering {
  readonly compiled: Compiled
  readonly reading: Reading
  readonly clauses: Clauses
  readonly memory: Memory
}

/** "lead author Ana Roy", no firm */
const isWithRole = ({ pack }: Compiled, speaker: string): boolean =>
  speaker.split(' ').some((word) => pack.phrases.persons?.has(word))

function isHumanSpeaker(compiled: Compiled, memory: Memory, speaker: string): boolean {
  const { persons } = compiled.pack.phrases
  return (
    mayBePerson(compiled, memory, speaker) ||
    (speaker.includes(' ') && isPersonal(compiled, speaker) && !isOfFirm(compiled.pack, speaker)) ||
    persons?.has(lastWord(speaker)) === true ||
    // "Minister for Local Government James Tuohy", but not "Official data"
    (/^\p{Lu}.* \p{Lu}\S*$/u.test(speaker) && persons?.has(speaker.split(' ', 1)[0]!.toLowerCase()) === true)
  )
}

/** "The minister rejected that. She said", "A 52-year-old accountant was jailed. He must": whoever a new paragraph begins with */
function mainPerson({ pack }: Compiled, { main, personAt, paragraph }: Memory): string | null {
  if (main === null || personAt >= paragraph) return null
  const { ageEnd } = pack.bare
  const [age = '', who, ...more] = main.split(' ')
  if (ageEnd && who && more.length === 0 && /^\d/.test(age) && age.endsWith(ageEnd)) return main
  return /^\p{Ll}+$/u.test(main) && pack.phrases.persons?.has(main) ? main : null
}

/** Keeps what each verb is said of. @returns the person whom the sentence tells of: the one known, or the first that a verb names */
function rememberVerbs(
  remembering: Remembering,
  known: string | null,
  speaker: string | null,
  isFirm: boolean,
): string | null {
  const { compiled, reading, clauses, memory } = remembering
  let person = known
  let first = true
  let spoke: string | null = null
  for (const [g, group] of clauses.groups.entries()) {
    const subject = group.finite || isExpected(compiled, reading, clauses, g) ? clauses.subjectOf(g) : null
    if (!group.finite) {
      if (first && subject && isMany(compiled, subject) === false) {
        memory.main = subject
        memory.one = subject
        first = false
      }
      continue
    }
    const many = subject ? isMany(compiled, subject) : null
    if (subject) rememberActor(remembering, subject, many === true)
    if (person === null && subject !== null && !(isFirm && subject === speaker))
      person = personIn(remembering, subject, group)
    if (isOfSaying(reading, group.first)) {
      // "The inquiry heard from 61 witnesses. It found": where the sentence tells of nobody else
      spoke ??= subject
      // "…, its inventors claim. They have raised $70 million"
      if (subject && many === true) memory.many = subject
      continue
    }
    if (subject && many !== false) memory.many = subject
    else if (subject && subject !== person) memory.one = subject
    if (first && subject) memory.main = subject
    first = false
  }
  if (first && spoke !== null && speaker === null) memory.main = spoke
  return person
}

/** Keeps the body that does something. */
function rememberActor({ compiled, memory }: Remembering, subject: string, isSeveral: boolean): void {
  const { forecasters, papers } = compiled.pack.phrases
  // "Data from the Fisheries Board" are no body.
  const isBody =
    !isSeveral &&
    forecasters?.has(lastWord(subject)) === true &&
    !areForecasters(compiled, subject) &&
    !papers?.has(headOf(compiled, subject).toLowerCase())
  // "The firm's debts are $6 billion. It plans": the firm
  memory.actor = isBody ? subject : (bodyOf(compiled, subject) ?? memory.actor)
}

/** Whether the text calls somebody Mr or Ms, as then it does everybody: a bare name is that of a firm. */
function usesTitles({ pack }: Compiled, { called, person }: Memory): boolean {
  const isTitled = (who: string): boolean => pack.phrases.called?.has(who.split(' ', 1)[0]!.toLowerCase()) === true
  if (person !== null && isTitled(person)) return true
  for (const who of called.values()) if (isTitled(who)) return true
  return false
}

/** The person that the subject of a verb names, or `null`. */
function personIn({ compiled, reading, memory }: Remembering, subject: string, group: VerbGroup): string | null {
  const { phrases, bare } = compiled.pack
  // "Soyoil climbed", "a Scholars Program, which will give": no person moves so, and none is a "which".
  // "Though he missed five games, Reilly finished": but whom the sentence calls "he".
  const isCalled = isNamedBefore(group.first, reading, phrases.personal)
  if (reading.cueAt[group.last]?.value.role === 'move' && !subject.includes(' ') && !isCalled) return null
  const nearest = reading.tokens[group.first - 1]?.norm ?? ''
  const own = phrases.contracted?.get(reading.tokens[group.first]!.norm) ?? nearest
  if (phrases.impersonal?.has(own)) return null
  if (phrases.relatives?.has(nearest) && bare.whoever?.has(nearest) !== true) return null
  if (isCommon(reading, memory, subject) || isArticled(compiled, reading, subject)) return null
  if (!subject.includes(' ') && usesTitles(compiled, memory)) return null
  if (mayBePerson(compiled, memory, subject)) return subject
  return nameBefore(compiled, subject) ?? nameIn(compiled, subject)
}
