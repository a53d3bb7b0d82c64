import { parseByline } from '../../article/byline.ts'
import { collapseWhitespace, detach } from '../../lib/text.ts'
import type { Author } from '../../model/record.ts'
import { isDateWord } from '../dates/date-words.ts'
import { primaryLanguage } from '../fields/language.ts'
import { cleanTitle } from '../fields/title.ts'
import {
  agency,
  anyLanguage,
  bylineLabel,
  bylineWords,
  deskWords,
  institution,
  labelWithin,
  otherCredit,
  otherJob,
  pictureCredit,
  pictureLabels,
  roleWords,
  scholarly,
} from './byline-words.ts'

/** "Harbour Post Jane Doe", "By Jane Doe Harbour Post" is Jane Doe of the Harbour Post. */
export function withoutHouse(text: string, house: string): string {
  if (house.length < 3) return text
  if (text.length <= house.length) return withoutInitials(text, house)
  const lower = text.toLowerCase()
  const isBefore = lower.startsWith(house.toLowerCase())
  if (!isBefore && !lower.endsWith(` ${house.toLowerCase()}`)) return withoutInitials(text, house)
  const rest = (isBefore ? text.slice(house.length) : text.slice(0, -house.length)).trim()
  return /^(?:By )?\p{Lu}[\p{L}'’-]+ \p{Lu}/u.test(rest) ? rest : text
}

/** "Jane Doe HP" of the Harbour Post. */
function withoutInitials(text: string, house: string): string {
  const behind = /^(\p{Lu}[\p{L}'’-]+ \p{Lu}.*\p{Ll}) (\p{Lu}{2,4})$/u.exec(text)
  if (!behind) return text
  const initials = house.split(/[\s-]+/).map((word) => word[0]!)
  return initials.join('').toUpperCase() === behind[2] ? behind[1]! : text
}

/** Words of houses that are those of other houses too. */
const houseWords: ReadonlySet<string> = new Set(
  'news post times herald tribune journal gazette chronicle today daily weekly online portal diario jornal gazeta folha correio correo noticias nachrichten zeitung tageblatt anzeiger rundschau journal presse press media radio the tidende blad avis dagblad sanomat gazetesi haber berita kabar harian suara tempo hari'.split(
    ' ',
  ),
)

/** Whether behind a name a part of a line says where somebody works: the house, a branch of it, or what shares its own word. */
export function isOfHouse(part: string, house: string): boolean {
  const own = house.toLowerCase()
  const text = part.toLowerCase()
  if (text === own || text.startsWith(`${own} `)) return true
  const words = own.split(/[\s-]+/).filter((word) => word.length >= 4 && !houseWords.has(word))
  const [first = ''] = text.split(' ', 1)
  return words.includes(first)
}

/** Names without the house among them: "Jane Doe, Harbour Post North and Isles", "Por Ana Luz*, Serrano Sorocaba e Jundiaí" of the Portal Serrano. */
export function withoutBranches(text: string, house: string | null): string {
  if (house === null || house === '') return text
  // "Harbour Post with agencies" is nobody.
  const alone = text.replace(unnamedAgencies, '')
  if (alone !== text && alone.trim().toLowerCase() === house.toLowerCase()) return ''
  // "Harbour Post - Reuters"
  const sides = text.split(/\s[-–—ـ]\s/)
  const other = sides.filter((side) => side.trim().toLowerCase() !== house.toLowerCase())
  if (sides.length === 2 && other.length === 1) return withoutBranches(other[0]!.trim(), house)
  if (!/[,;|]/.test(text)) return withoutHouse(text.trim(), house)
  const parts = text.split(/\s*[,;|]\s*/)
  // "Harbour News | All of the coast | Wave Agency" is what the house says of itself.
  if (parts.length > 2 && text.split('|').length === parts.length && isOfHouse(parts[0]!, house)) return ''
  const people = parts.filter((part, i) => i === 0 || !isOfHouse(part, house))
  const [first = ''] = people
  const named = people.length > 1 && isOfHouse(first, house) ? people.slice(1) : people
  // "Jane Doe Harbour Post, Leeds"
  const bare = named.map((part) => withoutHouse(part, house))
  return bare.length < parts.length || bare.some((part, i) => part !== parts[i]) ? bare.join(', ') : text
}

/** Names from a field that states them: one or several, perhaps with "By", a role, a mail. */
export function readNames(text: string, language: string | null): Author[] {
  const plain = tidyName(text)
  if (plain === '' || /^(?:https?:)?\/\//i.test(plain)) return []
  return readByline(givenFirst(plain, language), language)
}

/** "Doe, Jane": how catalogues and some content systems write a name. */
const familyFirst = /^(\p{Lu}[\p{L}'’-]+),\s(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}\.?)?)$/u

function givenFirst(text: string, language: string | null): string {
  const [, family, given] = familyFirst.exec(text) ?? []
  if (family === undefined || given === undefined || singleNames.test(language ?? '')) return text
  return [family, given].some((word) => agency.test(word) || isPost(word)) ? text : `${given} ${family}`
}

export function tidyName(text: string): string {
  return collapseWhitespace(cleanTitle(text.slice(0, 1000)))
}

/** What is kept of a name that is written in no way known here. */
const longestName = 120

/** Words after a name: when it was written, how long it takes to read, where to follow. */
const trailing =
  /(?:\s*[|•·–—-]\s*|\s+|,\s*)(?:(?:fotos?|photos?|photographs?|pictures?|images?|bilder|bild|fotografie|foto|illustrationen?|grafik|video|kamera)\s?(?::|\bby\b|\bvon\b)|(?:edited|reviewed|translated|illustrated|photographed|produced|photography|photographs|illustrations?)\s+by|as told to|(?:with |and )?(?:additional|further) reporting|with (?:files|contributions|reporting|inputs?)|published|posted|updated|last updated|first published|\d{1,2}\s+min(?:ute)?s?\s+read|follow|read more|on (?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}|veröffentlicht|stand:|publié|mis à jour|publicado|actualizado|aggiornato|입력|승인|수정|등록)(?![\p{L}]).*$/iu
const dates =
  /\s*[|•,·–—-]?\s*(?:(?<=\s)(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,?\s)?(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}:\d{2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2},? \d{4}|\d{1,2}\.? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{4}).*$/iu

/** "Date of entry: 04.03.2026" */
const labelledDate = /^[\p{L}\s]{2,40}:\s?(?:\d{4}[-./]\d|\d{1,2}[-./]\d).*$/u

/** "Jeanne Roy le Jeudi": what stood before a date that is gone. */
const dayWords =
  /\s(?:le|el|il|am|den|em|op|on)(?:\s(?:\p{L}{2,4}day|\p{L}{3,6}di|\p{L}{4,8}(?:tag|woch)|lunes|martes|miércoles|jueves|viernes|sábado|domingo|\p{L}{5,8}dag))?,?$/iu

/** Expressions of one language, compiled once. */
interface BylineForms {
  readonly by: RegExp | null
  readonly and: RegExp | null
  readonly place: RegExp | null
}

const forms = new Map<string, BylineForms>()

const before = (words: string): RegExp => new RegExp(`^(?:${words})(?:\\s?:?\\s+|(?<=[:：՝៖])\\s?)(?=\\S)`, 'iu')

/** The words of all languages are many: compiled once, apart from those of each language. */
const byOfAny = before(anyLanguage.by!)

/** Without what stands before the first name: one such word or label. */
function withoutBy(text: string, by: RegExp | null): string {
  const rest = text.replace(byOfAny, '')
  return rest !== text || by === null ? rest : text.replace(by, '')
}

function formsOf(language: string | null): BylineForms {
  const tag = primaryLanguage(language) ?? ''
  const known = forms.get(tag)
  if (known) return known
  const words = bylineWords.get(tag)
  const built = {
    by: words?.by === undefined ? null : before(words.by),
    and:
      words?.and === undefined
        ? null
        : new RegExp(
            `\\s+(?:${words.and})\\s+(?=[\\p{Lu}\\p{Lo}\\p{Script=Georgian}]|(?:dpa|afp|sda|apa)(?!\\p{L}))|\\s(?:avec|mit|con|com|met|med)\\s(?=${withHouse})`,
            'gu',
          ),
    place:
      words?.place === undefined ? null : new RegExp(`(?<=\\p{L}{2}),?\\s+(?:${words.place})\\s+\\p{Lu}.{0,60}$`, 'u'),
  }
  if (forms.size < 200) forms.set(tag, built)
  return built
}

/** What stands before the last "and" between names of a line, and behind it. */
export function findLastJoint(line: string, language: string | null): { before: string; behind: string } | null {
  const { and } = formsOf(language)
  let last: RegExpExecArray | null = null
  for (const form of [englishAnd, and])
    if (form) for (const match of line.matchAll(form)) if (!last || match.index > last.index) last = match
  return last && { before: line.slice(0, last.index), behind: line.slice(last.index + last[0].length) }
}

const englishAnd = /\s(?:and|&)\s(?=\p{Lu})/gu

const wires =
  /^(?:and |with )?(?:special to .*|(?:news |wire )?(?:agencies|wires|services|agences|agenturen|agencias|agências|agenzie|agentschappen|others))$/i
const roleOnly = new RegExp(`(?<!\\p{L})(?:${roleWords})(?!\\p{L})`, 'iu')

/** Whether a text says what somebody is: "Political Correspondent", "Senior Lecturer in Law". */
export function isPost(text: string): boolean {
  return roleOnly.test(text) || scholarly.test(text)
}

/** "12 Minutes avec agence", "Jana Daum mit Agenturen": the agencies that nobody names, behind a house or a person. */
const unnamedAgencies =
  /(?:^|[\s,/|·–(-]+)(?:and|with|et|avec|und|mit|y|e|con|com|en|met|och|med|og|ja|i|oraz|z|a|s|sa|și|cu|ve|dan|dengan|и|с|со|та|з|και|με)\s(?:(?:the|les|las|le|den|de|der|wire|news|press|materiale? (?:fra|från)|material (?:från|von)|uut[mn]is)\s)?(?:agenc(?:y|ies)(?: inputs| reports)?|wires?|wire (?:services|reports)|news services|agences?(?: de presse)?|(?:nachrichten|presse)?agentur(?:en|material|meldungen)?|agencias?(?: de noticias)?|agências?|agenzi[ae]|(?:pers|nieuws)?(?:agentschappen|bureaus)|(?:nyhets)?byråer(?:na)?|(?:nyheds)?bureauer|agencjami|agencjam[i]?|agenturami|agentúrami|agencijama|agencijami|agenții(?:le)?(?: de presă)?|ajanslar|kantor berita|агент(?:ств(?:ами|а)|ури)|агенціями|агенциите|πρακτορεία)\)?$|[\s,]+(?:ו?סוכנויות(?: הידיעות)?|و?(?:ال)?وكالات(?: الأنباء)?)$/iu

/** What somebody is, in small letters before the name: "political reporters Jane Doe and John Roe". */
const postBefore = new RegExp(`^(?:[\\p{L}'’-]+ ){0,5}(?:${roleWords}|chief) (?=\\p{Lu}[\\p{Ll}'’.])`, 'u')

/** "Anna Lie Journalist", "Jane Doe Staff Writer", "Ana Lopes Da Redação": what somebody is, behind a name in full that nothing parts from it. */
const roleBehind = new RegExp(
  "(?<=^(?!(?:our|own|the|a|staff|special|senior|chief|agency|web|news|from)\\s)\\p{Lu}[\\p{L}.'’-]+ (?:\\p{Lu}[\\p{L}.'’-]* ){0,2}?\\p{Lu}[\\p{L}'’-]+) (?:(?:AP|AFP|Reuters|Associated Press) )?(?:(?:staff|senior|chief|special|contributing|political|business|sports) )?" +
    '(?:local democracy report(?:er|ing service)|reporter|correspondent|editor|writer|columnist|journalist(?:e|in)?|redakteur(?:in)?|redaktorin?|korrespondent(?:in)?|periodista|redactora?|corresponsal|repórter|jornalista|giornalista|dziennikar(?:z|ka)|reportér(?:ka)?|novinar(?:ka)?|muhabir|toimittaja|skrifar|da redação|de la redacción)(?: (?:de|del|da|do|en|em|for|at|in|di|à|au|aus|i) .{1,40})?$',
  'iu',
)

/** "JANE DOE Harbour staff reporter jane@example.com": the house and what she is, behind a name in capitals. */
const shoutedBeforePost =
  / (?<=^\p{Lu}[\p{Lu}.'’-]+ (?:\p{Lu}[\p{Lu}.'’-]* ){0,2}(?:\p{Lu}[\p{Lu}'’-]+ ))(?:\p{Lu}\p{Ll}+ ){1,3}(?:(?:staff|senior|chief|special) )?(?:[Rr]eporter|[Ww]riter|[Cc]orrespondent|[Ee]ditor|[Cc]olumnist)(?= \S+@|$)/u

/** "12. März 2024, 10:05 Uhr, Jana Daum": a date before the names. */
const dateBefore =
  /^(?:\p{L}{2,12}\.?,?\s)?(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}\.?|\d{1,2}[-./]\d{1,2}[-./]\d{2,4}|\d{1,2}\.?\s(?:de\s)?\p{L}{3,12}\.?\s(?:del?\s)?\d{4}|\p{L}{3,12}\.?\s\d{1,2},?\s\d{4}|\d{1,2}:\d{2}(?=(?:\s?[AaPp]\.?[Mm]\.?)?\sby\s))(?:,?\s(?:(?:at|um|kl\.?|à|às|ore|o)\s)?\d{1,2}[:.h]\d{2}(?:\s?(?:[ap]\.?m\.?|[AP]M)(?!\p{L}))?(?:\s?(?:[Uu]hr|hrs|[A-Z]{2,4})(?!\p{L}))?)?(?:\s?[AaPp]\.?[Mm]\.?(?=\s))?[\s,|•·–—-]+(?=(?:by|By|BY|von|par|por|door|av|af)\s\p{Lu}|[\p{L}'’-]+\s\p{Lu}\p{Ll})/u

/** "und Jan Kett (Foto)": who took the pictures, behind who wrote. */
const photographer = new RegExp(
  `(?<=\\p{L}.{0,100})(?:\\s?[,/]|\\s(?:and|und|et|y|e|i|en|og|och|&))\\s[^,()/&]{3,40}\\s\\((?:${pictureLabels})\\)`,
  'giu',
)

/** "Teksti Riikka Salo, kuvat Mikael Lind": without colons. */
const bareText = /^(?:[Tt]ext[eo]?|TEXT[EO]?|[Tt]esto|[Tt]ekst[is]?|Текст|Words)\s(?=\p{Lu}[\p{L}.'’-]+\s\p{Lu})/u
const behindPictures =
  /(?<=\p{L}[\p{L}\p{M}])[\s,/·|–-]+(?:(?:[Ff]otos?|FOTOS?|[Pp]hotos?|[Bb]ild(?:er)?|[Kk]uvat?|[Ff]oto['’]s|[Bb]eeld|Фото|фото|[Ss]nimci)\s(?=\p{Lu}[\p{L}.'’-]+\s\p{Lu})|(?:사진|그림|영상|촬영)[\s=·]+(?=[가-힣]{2,4})|ภาพ(?:ถ่าย|ประกอบ)?\s(?=\p{Script=Thai})).*$/u

const deskLine = new RegExp(
  `^(?:(?:d[aeo]l?(?:la)?|di|la|der?|die|onze|our|the|tim|web|nieuws|news|online|digital|central|هيئة|فريق|قسم)[\\s-]){0,3}(?:\\p{L}{0,12}(?:redaktion|redactie)|${deskWords})(?![\\p{L}\\p{M}])[^,/|·–-]{0,30}(?:[\\s,/|·–-]+(.{2,60}))?$`,
  'iu',
)
const placeStart = /^(?:La|Le|El|Los|Las|San|Santa|São|Saint|St|New|Nueva|Nova)\.?\s/

/** "Redacción / Toro", "Redazione La Spezia", "वेब डेस्क, नई दिल्ली": a desk with its place or house, and nobody's full name behind it. */
export function isDeskAlone(line: string): boolean {
  const desk = deskLine.exec(line)
  if (!desk) return false
  const behind = desk[1]
  if (behind !== undefined && agency.test(behind)) return false
  return behind === undefined || !fullName.test(behind) || places.test(behind) || placeStart.test(behind)
}

/** Bylines that were read last: pages state theirs several times, and a site's writers come back. */
const remembered = new Map<string, readonly Author[]>()
const maxRemembered = 1000
const longestByline = 1000

/** A byline's people. */
export function readByline(text: string, language: string | null): Author[] {
  const key = `${language ?? ''}\n${text.slice(0, longestByline)}`
  const known = remembered.get(key)
  if (known !== undefined) return [...known]
  // The names are parts of a copy, which the page does not stay alive with.
  const authors = readPeople(detach(text.slice(0, longestByline)), language)
  if (remembered.size >= maxRemembered) remembered.clear()
  remembered.set(detach(key), authors)
  return [...authors]
}

function readPeople(text: string, language: string | null): Author[] {
  const lines = text.split('\n').flatMap(creditsOf)
  const written = lines.filter((line, i) => !otherCredit.test(line) && !otherJob.test(lines[i + 1] ?? ''))
  const authors = readLines(written, language)
  if (authors.length > 0 || written.length === lines.length) return authors
  // Nobody else is named than who edited or translated.
  const edited = lines.filter((line) => !pictureCredit.test(line)).map((line) => line.replace(otherCredit, ''))
  return readLines(edited, language)
}

/** Who did something else than write, by the labels of a text's lines. */
export function readOthers(text: string, language: string | null): Author[] {
  const lines = text.slice(0, 1000).split('\n').flatMap(creditsOf)
  return readLines(
    lines.filter((line) => otherCredit.test(line)).map((line) => line.replace(otherCredit, '')),
    language,
  )
}

const barred = /\s[|•·]\s/

/** "Text: Elin Berg Foto: Nils Lund" as two lines. */
export function creditsOf(line: string): string[] {
  const plain = line.trim()
  if (!/[:：՝៖]/.test(plain)) return [plain]
  // "Foto: ANP | Jane Doe": behind a bar somebody else is named.
  if (barred.test(plain) && otherCredit.test(plain)) return plain.split(barred).flatMap(creditsOf)
  const parts: string[] = []
  let start = 0
  for (const { index } of plain.matchAll(labelWithin)) {
    if (index === 0) continue
    parts.push(plain.slice(start, index).replace(/[\s,;|/·•()–-]+$/, ''))
    start = index
  }
  return [...parts, plain.slice(start)].filter((part) => part !== '')
}

function readLines(lines: readonly string[], language: string | null): Author[] {
  const { by } = formsOf(language)
  const authors: Author[] = []
  for (const line of lines) {
    const signed = withoutDates(collapseWhitespace(line))
      .replaceAll('،', ',')
      .replace(/^[©/]+\s?/, '')
      // How feeds write it: "jane@example.com (Jane Doe)".
      .replace(/^(\S{3,100}@\S{3,100}) \(([^()]{3,80})\)$/, '$2 $1')
      .replace(dateBefore, '')
      .replace(/^by (?=by )/i, '')
    const written = withoutBy(signed, by)
      .replace(bareText, '')
      .replace(postBefore, '')
      .replace(behindPictures, '')
      .replace(photographer, '')
      .replace(/\s@[\w.]{2,30}$/, '')
      .replace(trailing, '')
      .replace(labelledDate, '')
      .replace(dates, '')
      .replace(dayWords, '')
      .replace(shoutedBeforePost, '')
      .replace(roleBehind, '')
      .replace(/\s(?:on|at|द्वारा|skrifar?|yazdı|piše|inf\.?)$/iu, '')
      .split(/\s*[|;]\s*/)
      .filter((part) => !otherCredit.test(part))
      .join(' | ')
      .trim()
    const plain = written.replace(unnamedAgencies, '')
    // Somebody in full wrote from what agencies sent; a house that did names nobody.
    if (
      plain !== written &&
      !agency.test(plain) &&
      !/^(?!(?:le|la|les|el|il|der|die|das|de|the|o|a)\s)[^\s\d]+\s\D+$/iu.test(plain)
    )
      continue
    if (plain !== written && isPaper({ name: plain, email: null })) continue
    if (plain === '' || isLabel(plain) || bylineLabel.test(plain) || isDeskAlone(plain)) continue
    if (isHouseAndAgency(plain) || agencyName.test(plain)) authors.push({ name: plain, email: null })
    else if (/\p{Script=Hangul}/u.test(plain)) authors.push(...parseByline(plain).map(tidyAuthor))
    else if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(plain))
      authors.push(...hanNames(plain, primaryLanguage(language)))
    // "Rina Kartika - Harbour News": behind a dash stands the house, or what the person does.
    else
      authors.push(
        ...latinNames(dashed.test(language ?? '') ? plain.replace(/\s[–-]\s/g, ', ') : withoutPost(plain), language),
      )
  }
  mergeMails(authors)
  const people = authors.filter(({ name }) => name === null || (!isPost(name) && !wires.test(name)))
  return people.length > 0 ? people : authors
}

/** "القاهرة - أحمد علي": where it was written stands before the name. */
const arabicPlace = /^[\p{Script=Arabic}]{3,14}(?:\s[-–—]|\s?:)\s(?=[\p{Script=Arabic}]+\s[\p{Script=Arabic}])/u

/** Without the house or the post behind a dash, and the post in a sentence of its own: "Rocío Lanzani. Corresponsal en París". */
function withoutPost(text: string): string {
  const plain = text.replace(arabicPlace, '').replace(/\s[-–—ـ]\s.*$/u, '')
  const stop = /(?<=\p{L}{3})\.\s+(?=\p{L})/u.exec(plain)
  return stop && roleOnly.test(plain.slice(stop.index)) ? plain.slice(0, stop.index) : plain
}

/** A mail on a line of its own belongs to the name before it. */
export function mergeMails(authors: Author[]): void {
  for (let i = authors.length - 1; i > 0; i--) {
    const mail = authors[i] as Author
    const before = authors[i - 1] as Author
    if (mail.name === null && before.name !== null && before.email === null)
      authors.splice(i - 1, 2, { ...before, email: mail.email })
  }
}

/** Places of two words or more where correspondents sit; a single word behind a full name is taken for one anyway. */
export const places =
  /^(?:new york(?: city)?|washington,? d\.?c\.?|los angeles|san francisco|new delhi|neu-delhi|hong kong|tel aviv|abu dhabi|buenos aires|rio de janeiro|são paulo|sao paulo|mexico city|kuala lumpur|cape town|den haag|the hague|la haye|la haya|st\.? petersburg|frankfurt am main|addis abeba|addis ababa|ho chi minh city|नई दिल्ली|नयी दिल्ली|saudi arabia|south korea|north korea|united kingdom|united states)$/i

/** What else stands behind a name in full: a station, "do Rio", "em Lisboa". */
const noPersonBehind =
  /^(?:[Tt][Vv]|[Rr]ádio|[Rr]ede|(?:[Tt]he |[Dd]ie |[Ll]a )?Universi\p{L}+|College|Institut\p{L}*|School)\s|.* (?:University|College|Institute|Üniversitesi|Egyetem|Ülikool)$|^(?:d[aeo]|n[ao]|em|aus|in|à|en|from|desde|i|w|we|v|ve|iz|u|в|из|στη[νς]?|στο[νυ]?)\s\p{Lu}/u

/** A part of a newsroom or an agency: "Ressort Politik", "Service Politique", "Отдел новостей". */
const department =
  /^(?:Ressort|Abteilung|Leiter(?:in)?|Service|Pôle|Agence|Agencia|Agência|Agenzia|(?:\p{L}+ )?Agencja|Agentur|Agencija|Agenția|Radio|Télé|Canal|Kanal|Sección|Sezione|Secção|Editoria|Dział|Oddział|Rubrik|Отдел|Служба|Агентство|Радио|Відділ|Агенція|Агенция|Πρακτορείο) \p{L}|\p{L} (?:[Ss]ervisi|[Bb]ürosu|[Mm]erkezi|[Aa]jansı|[Bb]ureau|[Dd]esk|[Tt]eam|[Rr]edaktion|[Aa]gency|[Ss]ervice|[Ss]tudio)$/u

const stationAlone = /^(?:[Tt][Vv]|[Rr]ádio|[Rr]adio|[Rr]ede|[Tt]elevisión) \p{Lu}[\p{L}\d]*$/u

/** Languages in which many people have one name only. */
export const singleNames = /^(?:id|ms|jv|su|my|ta|te|ml|kn|is)(?![a-z])/i

/** Languages that part two names by a dash. */
const dashed = /^(?:hu|vi|tr|az)(?![a-z])/i

/** Agencies at the end of a line, the last first: "Jana Daum, dpa, AFP", "Jane Doe/AFP". In English one behind a comma is where somebody works. */
function cutAgencies(text: string, isEnglish: boolean): { rest: string; agencies: string[] } {
  const agencies: string[] = []
  let rest = text
  for (let round = 0; round < 5; round++) {
    const match = agencyEnd.exec(rest)
    if (!match || match.index === 0 || !agency.test(match[2]!) || (isEnglish && match[1] === ',')) break
    agencies.unshift(match[2]!)
    rest = rest.slice(0, match.index)
  }
  return { rest, agencies }
}

/** "Jana Daum, Bremen": a name and where it was written. */
export const nameAndPlace =
  /^\s*\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2}, \p{Lu}[\p{L}-]+(?:[ -]\p{Lu}[\p{L}-]+)?\s*$/u

const agencyEnd = /\s?([,/])\s?([\p{L}-]{2,16})$/u

/** Arabic and Hebrew first names that begin with the letter which is the word "and" before others. */
const namesWithAnd =
  /^(?:وليد|وائل|وفاء|وسام|وجدي|وجيه|وسيم|وداد|ورد|وردة|وحيد|وهيب|ولاء|ولي|وصفي|وديع|وهبة|واصف|ורד|ורדה|ויקטור|ויקטוריה|ולדימיר|ולרי|ויטלי|ואדים|ויולה|ויוי)(?![\p{L}])/u
const joinedByLetter = /(?<=(?:^|,\s)[^\s,]+\s[^\s,]+(?:\s[^\s,]+)?)\s(?=[וو]\p{L}{2,}\s\p{L}{2,})/gu

/** "أحمد علي ومنى حسن": the word "and" is a letter of the next name. */
function partedByLetter(text: string): string {
  if (!/[\u0590-\u06ff]/.test(text)) return text
  return text
    .replace(joinedByLetter, (space, at: number) => (namesWithAnd.test(text.slice(at + 1)) ? space : ', '))
    .replace(/, [וو](?=\p{L})/gu, ', ')
}

/** "Emre Yıldırım-Ayşe Kaya": Turkish papers join the names of two people so. */
const joinedNames = /(?<=^\p{Lu}\p{L}+ \p{Lu}\p{L}+)-(?=\p{Lu}\p{L}+ \p{Lu}\p{L}+)/gu

/** "Jane Doe, Associate Professor, Law School, Bond University" without what she is and where. */
function withoutScholarship(text: string): string {
  const parts = text.split(/,\s+/)
  if (parts.length < 2) return text
  let isBehindRank = false
  const names = parts.filter((part, i) => {
    if (i > 0 && scholarly.test(part)) isBehindRank = true
    else if (!isBehindRank || !institution.test(part)) isBehindRank = false
    return !isBehindRank
  })
  return names.length < parts.length ? names.join(', ') : text
}

function latinNames(written: string, language: string | null): Author[] {
  const tag = primaryLanguage(language)
  const named = withoutScholarship(written)
  const text = tag === 'tr' || tag === 'az' ? named.replace(joinedNames, ', ') : partedByLetter(named)
  const { and, place } = formsOf(language)
  const isSingleUsual = singleNames.test(language ?? '')
  const { rest, agencies } = cutAgencies(text, /^(?:en(?![a-z])|$)/i.test(language ?? ''))
  const authors: Author[] = []
  for (const [i, part] of (and === null ? [rest] : rest.split(and)).entries()) {
    // "Ana Luz e TV Porto": a station is no second person.
    if (i > 0 && stationAlone.test(part)) continue
    const people = parseByline(place === null ? part : part.replace(place, '')).map(tidyAuthor)
    // "Von Anna Müller, Berlin": a single word behind a full name is a place or a house.
    const [first] = people
    const isFull = !isSingleUsual && (first?.name?.includes(' ') === true || agency.test(first?.name ?? ''))
    const isSite = ({ name }: Author) =>
      name !== null && /^[\w-]+(?:\.\w{2,4}){1,2}$/.test(name) && first?.name?.includes(' ') === true
    authors.push(
      ...people.filter(
        (author) =>
          !isSite(author) &&
          (author === first ||
            !isFull ||
            author.name === null ||
            author.email !== null ||
            agency.test(author.name) ||
            (author.name.includes(' ') &&
              !places.test(author.name) &&
              !noPersonBehind.test(author.name) &&
              (!department.test(author.name) || agencyName.test(author.name)))),
      ),
    )
  }
  for (const name of agencies) authors.push({ name, email: null })
  return authors
}

/** Who took the pictures; what else somebody did. */
const hanPicture = /^(?:写真|撮影|摄影|攝影|攝|图|圖|图片|圖片|视频|影片|来源|來源|出處|資料來源)$/
const hanOther =
  /^(?:写真|撮影|摄影|攝影|攝|图|圖|图片|圖片|(?:責任|责任|執行|执行|值班|本期|本版)?(?:編輯|编辑|校对|校對)|责编|責編|編集|审核|審核|监制|監製|監修|校閲|設計|设计|制图|製圖|视频|影片|剪辑|翻译|翻譯|翻訳|通讯员|通訊員|来源|來源|出處|資料來源|取材協力|協力)$/
const hanLabel =
  /^(?:取材|文字?|構成|聞き手|インタビュー|ライター|撰文|采写|採訪|采访|编译|編譯|作者|記者|记者|本報|本报)$/
/** "文・写真 山田太郎": who wrote took the pictures as well. */
const hanTogether =
  /(?:取材|文|構成|写真|撮影|撰文|攝影|摄影|採訪|采访|编辑|編輯)(?:[・、&＆／/和](?:取材|文|構成|写真|撮影|撰文|攝影|摄影|採訪|采访|編集)){1,3}(?=[\s:：／/|｜=＝])/gu
/** Family names before most Chinese names, and places that begin like one. */
export const hanSurname =
  /^[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴洪武戴莫孔向汤湯褚尤施戚喻柏窦竇章葛奚郎鲁魯苗俞柳鲍鮑费費廉岑倪滕殷毕畢邬鄔傅卞齐齊康伍卜穆湛祁狄臧计計谈談茅庞龐纪紀舒屈项項祝阮蓝藍闵閔席季娄婁童颜顏梅盛刁骆駱樊凌霍虞柯管房裘缪繆应應宗宣郁单單杭包诸諸左吉邢裴荣榮翁甄曲封储儲靳焦谷仲宁寧仇栾欒甘厉厲戎符景詹幸韶郜蒲卓蔺藺屠蒙池乔喬胥党翟贡貢劳勞姬申冉桑桂牛边邊燕尚温溫庄莊晏柴瞿阎閻容古易耿匡寇欧歐岳游敖冷辛简簡饶饒佟涂塗鄢聂聶巩鞏麦麥佘覃苟楼樓竺丛叢隋牟鞠鹿艾]/
const hanHouse =
  /(?:[网網]|[日晚早时時]?[报報]|新[闻聞]|[电電][视視][台臺]|通[讯訊信]社|新聞社|客户端|[编編][辑輯集]部)$/u
const hanPlace =
  /^(?:高雄|温州|溫州|宁波|寧波|康定|桂林|吉林|包头|齐齐哈尔|景德镇|温哥华|溫哥華|杭州|池州|宣城|荣成|古巴|蒙古|柏林|金門|江苏|江西|石家庄|黄石|马尼拉|莫斯科|武汉|唐山|汤加|方山)$/

/** Japanese and Chinese bylines: "記者王小明／台北報導", "【編集委員・山田太郎】", "山田太郎、佐藤花子", "新华社记者 李明远、王芳". */
function hanNames(text: string, language: string | null): Author[] {
  const plain = text
    .replace(/^[^=＝]{2,12}[=＝](?=\p{Script=Han})/u, '')
    .replace(/^[【［(（「〔]?\p{Script=Han}{0,10}(?:记者|記者)[:：\s]+(?=\p{Script=Han})/u, '')
    .replace(hanTogether, '文')
  // A Japanese name whose two parts a space sets apart.
  const [opening = ''] = plain.split(' ', 1)
  if (
    language === 'ja' &&
    !hanLabel.test(opening) &&
    !hanOther.test(opening) &&
    !/^\p{Script=Han}{1,3}[部局]\s/u.test(plain) &&
    /^\p{Script=Han}{1,3}\s[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4}$/u.test(plain)
  )
    return [{ name: plain.replace(/\s/, ''), email: null }]
  const authors: Author[] = []
  const all = plain.split(/[、,，／/|｜;；・:：=＝\s]+/)
  // "聯合報 記者王小明／台北即時報導": beside a titled person the rest is the house and the place.
  const isTitled = (part: string) => /^[【［(（「〔]?(?:特約|特派|本報|駐站)?(?:記者|记者)\p{Script=Han}/u.test(part)
  const isNamed = (part: string) => /^\p{Script=Han}{2,3}$/u.test(part) && hanSurname.test(part) && !hanPlace.test(part)
  const titled = all.filter(isTitled)
  let isOther = false
  let isPicture = false
  /** Who edited or translated: the author only where nobody else is named. */
  const editors: Author[] = []
  for (const part of titled.length > 0 ? all.filter((one) => isTitled(one) || isNamed(one)) : all) {
    if (hanOther.test(part) || hanLabel.test(part) || /[报報社网網台臺闻聞](?:记者|記者)$/.test(part)) {
      isOther = hanOther.test(part)
      isPicture ||= hanPicture.test(part)
      continue
    }
    const name = part
      .replace(/[【】［］()（）「」〔〕]/g, '')
      .replace(/^(?:特約|特派|本報|駐站)?(?:記者|记者|編輯|编辑|责任编辑|責任編輯|作者|撰文|文)[:：]?/, '')
      .replace(/^\p{Script=Han}{2,8}(?:記者|记者)(?=\p{Script=Han}{2,4}$)/u, '')
      .replace(/(?:記者|记者|特派員|編集委員|論説委員|専門記者|デスク|さん|氏)$/, '')
    if (
      name === '' ||
      /(?:報導|报道|報道|電|讯|局|部|分社|取材班)$/.test(name) ||
      !/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々·]{2,20}$/u.test(name)
    )
      continue
    // Several names may stand behind one label.
    if (!isOther) authors.push({ name, email: null })
    else if (!isPicture) editors.push({ name, email: null })
  }
  // "江河晚报 记者 陈立群": the house beside who works there.
  const people = authors.filter(({ name }) => !hanHouse.test(name ?? ''))
  if (people.length > 0) return people
  if (authors.length > 0 || editors.length > 0) return authors.length > 0 ? authors : editors
  return isPicture ? [] : [{ name: text.slice(0, longestName), email: null }]
}

/** Agencies that sign with a house. */
const withHouse = "(?:l['’]\\s?)?(?:AFP|AP|Reuters|dpa|EFE|ANSA|Lusa|ANP|sda|APA|Belga|TT|NTB|MTI|PAP)(?!\\p{L})"

/** "Le Figaro avec AFP", "Euronews with AP": a house and its agency are one signature. */
const houseAndAgency = new RegExp(
  `^(?:(?:le|la|les|el|il|der|die|das)\\s.{2,60}|[\\p{L}\\d'’-]{2,30})\\s(?:et|avec|und|mit|y|e|con|com|with)\\s+${withHouse}$`,
  'iu',
)

/** "FRANCE 24 avec AFP", "20 Minutes avec AFP": a house of initials or a number. */
const initialsAndAgency = new RegExp(
  `^(?:\\p{Lu}{2,}|\\d+)(?:\\s(?:\\d+|\\p{Lu}\\p{L}+))?\\s(?:et|avec|und|mit|y|e|con|com|with|and)\\s+${withHouse}$`,
  'u',
)

/** Two agencies are two authors. */
function isHouseAndAgency(text: string): boolean {
  return (houseAndAgency.test(text) || initialsAndAgency.test(text)) && !agency.test(text.split(' ', 1)[0]!)
}

/** Agencies whose names would be read as a person, a place or a role. */
const agencyName =
  /^(?:the )?(?:agence france-presse(?: .*)?|press trust of india|news agency of nigeria|associated press of pakistan|asian news international|indo-asian news service|united news of (?:india|bangladesh)|bangladesh sangbad sangstha|ghana news agency|agence de presse africaine|the canadian press|australian associated press|press association|pa media|agencia efe|europa press|agência brasil|estadão conteúdo|agência lusa|deutsche presse-agentur|austria presse agentur|belga|ritzau|ntb|tt nyhetsbyrån|česká tisková kancelář|polska agencja prasowa)$/iu

/** Parts between bars that hold a date go: "입력 2025.11.03 14:30 | 김지영 기자". */
export function withoutDates(line: string): string {
  if (!/[|ㅣ•]/.test(line)) return line
  const parts = line.split(/\s*[|ㅣ•]\s*/)
  return parts
    .filter(
      (part) =>
        !/\d{4}[-./년]|\d:\d\d|\p{Nd}{1,2},?\s(?:[\p{L}\p{M}]+\.?,?\s)?\p{Nd}{4}/u.test(part) || part.includes('@'),
    )
    .join(' | ')
}

function tidyAuthor({ name, email }: Author): Author {
  if (name === null) return { name, email }
  let plain = name
    .replace(/^by\s+(?=\p{Lu})/iu, '')
    // "Opinion: Jane Doe", "El Paso Post: Jane Doe"
    .replace(/^[^:]{2,30}:\s(?=\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}$)/u, '')
    // "édité par Jeanne Roy"
    .replace(/^\p{Ll}{4,12} (?:par|por|von|door|av|af)\s+(?=\p{Lu})/u, '')
    .replace(/\s*[(（[].{0,60}[)）\]]$/, '')
  // SHOUTED NAMES stay; only handles and signs go.
  plain = collapseWhitespace(plain.replace(/(?:^|\s)@[\w.]{2,30}/g, ' '))
    .replace(/[,;:|/·]+$|(?<=\p{L}{3})(?<!\b(?:inc|corp|ltd|bros))\.$/iu, '')
    .trim()
  return { name: plain || null, email }
}

/** Two to four words, each with a capital: what stands alone and to the right below a text. */
export const fullName = /^\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3}$/u

/** "Harbour City Tribune", "Harbour Media Group". */
export function isPaper({ name }: Author): boolean {
  return (
    name !== null &&
    /^\S+(?: \S+)+ (?:inquirer|enquirer|examiner|courier|sentinel|observer|telegraph|bulletin|globe|mirror|register|dispatch|standard)$| (?:news|times|post|herald|tribune|journal|gazette|chronicle|today|magazine|media|group|newspapers|tv|radio|network|online|staff|newsroom|team|(?:world|news|wire|information) service|programme|podcast|department)$/i.test(
      name,
    )
  )
}

/** Words of names, and of houses, that stay small. */
const particles: ReadonlySet<string> = new Set(
  'de du da do das dos des di del della dello der den dem van von vom zu zum zur af av la le les el al il lo y e i et und and of for the avec mit con bin ibn bint ben ten ter te d l o'.split(
    ' ',
  ),
)

/** A name, not a sentence, a label or a date. */
export function isPerson({ name, email }: Author): boolean {
  if (name === null) return email !== null
  if (isHouseAndAgency(name)) return true
  if (/\d/.test(name) || name.length > 60 || noName.test(name) || wires.test(name) || isDateWord(name)) return false
  if (/^(?:dpa|sda|apa|epd|kna|sid|ap|afp|ots|ritzau|belga|efe|ansa|lusa|ntb|stt)(?:[-/]\w{1,10})?$/i.test(name))
    return true
  const words = name.split(' ')
  if (/\p{Script=Hangul}/u.test(name)) return name.length <= 12
  // A signature of a role alone ("Staff Reporter") names nobody.
  if (isPost(name)) return false
  if (
    words.length > 7 ||
    !words.every(
      (word) =>
        /^(?:[^\p{Ll}]|\p{Ll}{1,3}\p{Lu}|\p{Script=Georgian})/u.test(word) ||
        particles.has(word.replace(/['’].*$/, '')),
    )
  )
    return false
  // "Publié le" stood before a date.
  if (words.length > 1 && particles.has(words.at(-1)!)) return false
  return /[\p{Lu}\p{Lo}\p{Script=Georgian}]/u.test(name) && /^[\p{L}\p{M}'’(]/u.test(name)
}

const noName =
  /^(?:filed under|archives?|advertisement|sponsored|learn more|rss|tweet|like|pin it|(?:the|our) team|recent stories|for the|tags?|topics?|local news|share|follow|authors?|by|writer|written|contact|e-?mail|twitter|facebook|whatsapp|linkedin|copy|print|save|listen|view (?:all|profile|bio)|read|more|about|profile|bio|see all|photos?|image|reporter|subscribe|published|updated|posted|comments?|autor|auteur|redaktion)(?![\p{L}])|^(?:ทีมข่าว|กองบรรณาธิการ|กองบก|โต๊ะข่าว|ผู้สื่อข่าว)|^(?:구독|기자|기사|기사원문|공유|댓글|프로필|다른 ?기사|저자|작성자|입력|수정|최종|승인|등록|게재|송고|글자|글씨|인쇄|스크랩|좋아요|팔로우|저장|닫기|보기|목록|페이스북|트위터|카카오|복사|메일|이메일|제보|더보기|원문|응원|가나다|음성|번역|언어)(?![가-힣])|프로필|구독|바로가기|글자 ?크기|기사 ?원문|다른 ?기사/iu

/** A line that is only a label or a button. */
function isLabel(line: string): boolean {
  return line.length < 30 && noName.test(line) && !/기자\s|기자$|@/.test(line.replace(/^기자명?\s?/, ''))
}
