import {
  agency,
  hanAuthor,
  japaneseAuthor,
  japanesePost,
  labelledName,
  namedAfter,
  namedAfterUncased,
  roleWords,
} from '../authors/byline-words.ts'

/** A colon behind a few words, where a label may end. */
const colonBehind = /^[^:：՝៖]{1,90}[:：՝៖]/

/** "By Jane Doe jane@example.com" */
const byWithMail = /^\s{0,40}(?:By|BY|Von|Par|Por|Door|A[vf]|Di):? \p{Lu}/u

/*
 * Texts that sign a story by their words alone, whatever stands around them. Each is found here and read in `authors/signatures.ts`. Most texts of
 * a page are none: what a form needs is looked for as plain text before its expression.
 */

/** "Por Ana Luz (@analuz)": no mail. */
const isHandle = /(?:^|[\s(])@\w/

/** Korean or Chinese words of a signature, or "By" with a name, in a text of its own. */
export function isSigned(text: string): boolean {
  if (endsInBracket(text) && (japaneseTail.test(text.slice(-80)) || datedSigner.test(text))) return true
  if (text.includes('＝') && placeAndName.test(text)) return true
  if (text.includes('기자') || text.includes('특파원') || text.includes('记者') || text.includes('記者')) return true
  // How broadcasters' reporters end: "GBN 김하늘입니다."
  if (text.length < longestMark && text.includes('입니다')) return true
  // A mail address behind a Korean name, or alone.
  if (text.includes('@') && !isHandle.test(text))
    return (
      /\p{Script=Hangul}/u.test(text) || loneMail.test(text) || (text.length < longestLine && byWithMail.test(text))
    )
  return (text.length < longestLine && isSignedLine(text)) || isReport(text) || isBylineText(text)
}

/** A line of a name, a role or an agency. */
const longestLine = 120

function isSignedLine(text: string): boolean {
  if (text.length < longestMark && (text.includes('/') || text.includes('(')) && isInitialsLine(text)) return true
  if (text.length < longestMark && isRole(text)) return true
  if (colonBehind.test(text) && labelledName.test(text)) return true
  if (/[:：／｜/]|聞き手・/.test(text) && (hanAuthor.test(text) || japaneseAuthor.test(text))) return true
  if (text.includes('・') && japanesePost.test(text)) return true
  return beginsWithOneOf(namedAfterLetters, text) && (namedAfter.test(text) || namedAfterUncased.test(text))
}

/** First letters of the words that `namedAfter` and `namedAfterUncased` know. */
const namedAfterLetters = 'ÉIRvVpPdDaAfFoOΤΓΑNnGEeSKTПБОמبكإदโเร'

/** A sentence about who wrote. */
function isReport(text: string): boolean {
  if (text.length >= longestReport) return false
  if ((text.includes('contributed') || beginsWithOneOf('(RW', text)) && reportedBy.test(text)) return true
  if (text.length < longestNameWithPost && nameWithPost.test(text)) return true
  return text.includes(' is a') && writerOf.test(text.trim())
}

/** "By" or a verb with "by" before a name. */
function isBylineText(text: string): boolean {
  if (text.length >= 4000 || !beginsWithOneOf('bBWRASTPCOI', text)) return false
  if (text.length < longestLine && (datedBy.test(text) || agencyLine.test(text) || byInSmallLetters.test(text)))
    return true
  return writtenBy.test(text) && text.trim().length < 400
}

/** "by Jane Doe", alone. */
const byInSmallLetters = /^\s{0,40}by \p{Lu}[\p{L}.'’-]+ \p{Lu}[^.!?:]{1,60}$/u

const writtenBy =
  /^\s{0,400}(?:(?:Written|Reported|Posted|Published|Submitted|Article|Opinion|Analysis|Commentary|Review|Column|Interview|(?:Story|Words|Text|Report)(?: (?:and|&) (?:[Pp]hotos?|[Pp]ictures|[Pp]hotography|[Vv]ideo|[Ii]mages))?|Special to (?:the |The )?\p{Lu}[^.!?\d]{2,40}) by|As told to|By|BY):?\s{1,2000}\p{Lu}/u

const longestReport = 300
/** "(Reporting by Jane Doe; Editing by John Roe)", "Jane Doe and John Roe contributed to this report." */
export const reportedBy =
  /^\s{0,40}\(?(?:Reporting|Writing) by \p{Lu}|(?<=\p{L} )(?:also )?contributed (?:to this (?:report|story|article)|reporting)/u

/** "Jane Doe is a reporter at the Harbour Post." */
export const writerOf =
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}(?= is (?:an?|the) (?:[\p{L}’'-]+ ){0,4}(?:reporter|correspondent|writer|columnist|journalist)(?!\p{L}))/u

const longestNameWithPost = 80
/** "Nadia Ferri, inviata a Torino", "Jane Doe | Health reporter": a name in full and what that person is, in a text of its own. */
export const nameWithPost = new RegExp(
  `^\\s{0,40}(\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3})\\s?[,|–—-]\\s?(?:\\p{L}+ ){0,2}(?:${roleWords}|Reporter(?:in)?|Correspondent|Editor|Writer|Columnist|Journalist(?:e|in)?|Redakteur(?:in)?|Korrespondent(?:in)?|Bureau Chief)(?!\\p{L})[^.!?]{0,30}$`,
  'u',
)

/** Whether a text begins with the first letter of a word that opens a signature: most texts of a page do not. */
function beginsWithOneOf(letters: string, text: string): boolean {
  let start = 0
  while (start < 400 && text.charCodeAt(start) <= 32) start++
  return letters.includes(text[start] ?? ' ')
}

/** "by Jane Doe on May 15, 2025 …": with its date no piece of a sentence. */
export const datedBy =
  /^\s{0,40}by \p{Lu}[\p{L}.'’-]+ (?:\p{Lu}[\p{L}.'’-]* ){1,3}(?:(?:on|at|[-–—|•·]) .{0,40}\b20\d\d\b|[-–—|•·] ?\d{1,2} min)/u

function endsInBracket(text: string): boolean {
  let end = text.length - 1
  while (end > 0 && text.charCodeAt(end) <= 32) end--
  const last = text[end]
  return last === '】' || last === '）' || last === ')'
}

/** `【山田太郎、佐藤花子】`, `（山田太郎）` alone or behind the last sentence of a Japanese text. */
export const japaneseTail =
  /(?:^|[。」\s])[【（(](?:(?:[\p{Script=Katakana}ー]{3,8}|記者|取材・文|文|構成)[・：:＝=]|[\p{Script=Han}\p{Script=Katakana}ー]{1,12}(?:委員|記者|特派員|支局長?|総局長?|部長?|主幹|デスク|編集長|キャップ)[\s・：:])?([\p{Script=Han}々](?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]{2,5}|[\p{Script=Han}々]{0,2}[ 　][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]{1,4})(?:[、・][\p{Script=Han}々](?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]{2,5}|[\p{Script=Han}々]{0,2}[ 　][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]{1,4})){0,4})[】）)]\s{0,5}$/u

/** `【長崎＝山田太郎】`: where it was written and by whom, before a Japanese text. */
export const placeAndName =
  /^\s{0,10}【[\p{L}ー・]{1,12}[＝=]([\p{Script=Han}々][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]{2,5}(?:[、・][\p{Script=Han}々][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]{2,5}){0,3})】/u

/** "(Jana Daum, APA, 12.3.2024)" in a text of its own. */
export const datedSigner =
  /^\s{0,20}\((\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}(?:, \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,3}){0,3}), \d{1,2}\.\s?\d{1,2}\.\s?(?:20)?\d{2}\)\s{0,20}$/u

/** "hej/dpa/Reuters" is at most this. */
const longestMark = 40
const initialsLine = /^[\s(–—-]{0,40}\p{L}{2,9}(?:\s?\/\s?\p{L}{2,9}){1,4}\.?\)?\s{0,40}$/u
/** "/ritzau/", "(ČTK)" */
const agencyInSigns = /^\s{0,40}(?:\/\s?\p{L}{2,9}\s?\/|\(\s?\p{L}{2,9}\s?\))\.?\s{0,40}$/u

/** "Staff Writer", "Political correspondent": what somebody is, in a text of its own. */
export function isRole(text: string): boolean {
  const end = text.trimEnd()
  if (end.length <= longestRole && rolesElsewhere.has(end.trimStart().toLowerCase())) return true
  return (
    ('rtsfF'.includes(end.at(-1) ?? ' ') || end.startsWith('Special to') || end.startsWith('Reporting ')) &&
    roleLine.test(end)
  )
}

/** The longest of them with the white space before it. */
const longestRole = 24

/** The same in other languages, alone below or behind a name. */
const rolesElsewhere: ReadonlySet<string> = new Set(
  'penulis wartawan pewarta jurnalis redakteur redakteurin reporterin journalistin korrespondentin journaliste rédacteur rédactrice correspondant correspondante periodista redactor redactora corresponsal repórter jornalista giornalista redattore redattrice dziennikarz dziennikarka redaktor redaktorka novinar novinarka reportérka muhabir muhabiri toimittaja skribent журналист журналистка корреспондент кореспондент журналіст δημοσιογράφος 논설위원 칼럼니스트 선임기자 전문기자 객원기자'.split(
    ' ',
  ),
)

const roleLine =
  /^\s{0,40}(?:Special to (?:the |The )?\p{Lu}.{2,40}|Reporting from (?:the )?\p{Lu}.{2,40}|(?:\p{L}[\p{L}'’.-]*\s){0,4}(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Cc]olumnist|[Jj]ournalist|Staff|STAFF|WRITER|REPORTER|CORRESPONDENT|EDITOR|COLUMNIST)s?)$/u

/** As agencies write themselves: "App" is a button. */
export const agencyMark =
  /^(?!APP$)(?:\p{Lu}+|dpa|epd|kna|sda|ats|awp|apa|afp|anp|ansa|lusa|ntb|stt|pap|čtk|tasr|mti|ritzau|belga|Reuters|Bloomberg|Ritzau|Belga|Lusa|Xinhua)$/u

/** Initials of who wrote and agencies, or agencies alone, in a line of its own: "hej/dpa/Reuters", "(AP/AFP)". */
export function isInitialsLine(text: string): boolean {
  return (
    (initialsLine.test(text) || agencyInSigns.test(text)) &&
    text.split(/[\s()/–—-]+/).some((part) => agency.test(part) && agencyMark.test(part))
  )
}

/** An agency that signs alone. */
export const agencyLine =
  /^\s{0,40}(?:The )?(?:Associated Press|Reuters|Agence France-Presse|Canadian Press|Press Association)\s{0,40}$/

/** A mail address in a text of its own. */
export const loneMail = /^\s{0,20}[/◎▶(]?\s?[\w.+-]{1,40}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}\)?\s{0,20}$/

/** Signatures stand at either end of a long text; a line break parts the two. */
export function ends(text: string): string {
  const line = text.length <= 800 ? text : `${text.slice(0, 400)}\0${text.slice(-400)}`
  return line.replace(/\s/g, ' ').replace('\0', '\n')
}
