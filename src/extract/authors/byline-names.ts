import { parseByline } from '../../article/byline.ts'
import { collapseWhitespace, detach } from '../../lib/text.ts'
import type { Author } from '../../model/record.ts'
import { primaryLanguage } from '../fields/language.ts'
import { cleanTitle } from '../fields/title.ts'
import { before, formsOf } from './byline-forms.ts'
import {
  agency,
  anyLanguage,
  deskWords,
  isBylineLabel,
  labelWithin,
  otherCredit,
  otherJob,
  pictureCredit,
  pictureLabelAlone,
  pictureLabels,
  roleWords,
} from './byline-words.ts'
import { isUncasedName } from './given-names.ts'
import { hanNames } from './han-names.ts'
import { agencyName, isHouseAndAgency, isPaper, unnamedAgencies } from './house-names.ts'
import { latinNames } from './latin-names.ts'
import {
  fullName,
  isLabel,
  isPost,
  isWeekday,
  mergeMails,
  places,
  roleOnly,
  singleNames,
  tidyAuthor,
  wires,
} from './persons.ts'

/** Names from a field that states them: one or several, perhaps with "By", a role, a mail. */
export function readNames(text: string, language: string | null): Author[] {
  const lines = text
    .slice(0, 1000)
    .split(lineEnd)
    .map(tidyName)
    .filter((line) => line !== '')
  // "Jane Doe", and below it what she is; a name may also be cut in two where a template wraps.
  if (lines.length > 1 && fullName.test(lines[0]!.replace(/^by\s/i, '')))
    return readByline(lines.filter((line, i) => i === 0 || !isPost(line)).join('\n'), language)
  const plain = tidyName(text)
  if (plain === '' || /^(?:https?:)?\/\//i.test(plain)) return []
  return readByline(givenFirst(plain, language), language)
}

const lineEnd = /\n|<br\s?\/?>/i

/** "Doe, Jane": how catalogues and some content systems write a name. */
const familyFirst = /^(\p{Lu}[\p{L}'’-]+),\s(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}\.?)?)$/u

function givenFirst(text: string, language: string | null): string {
  const [, family, given] = familyFirst.exec(text) ?? []
  if (family === undefined || given === undefined || singleNames.test(language ?? '')) return text
  return [family, given].some((word) => agency.test(word) || isPost(word)) ? text : `${given} ${family}`
}

/** A stated name without markup and entities, at most 1,000 letters of it. */
export function tidyName(text: string): string {
  return collapseWhitespace(cleanTitle(text.slice(0, 1000)))
}

/** Words after a name: when it was written, how long it takes to read, where to follow. */
const trailing =
  /(?:\s*[|•·–—-]\s*|\s+|,\s*)(?:(?:fotos?|photos?|photographs?|pictures?|images?|bilder|bild|fotografie|foto|illustrationen?|grafik|video|kamera)\s?(?::|\bby\b|\bvon\b)|(?:edited|reviewed|translated|illustrated|photographed|produced|photography|photographs|illustrations?)\s+by|as told to|(?:with |and )?(?:additional|further) reporting|with (?:files|contributions|reporting|inputs?)|published|posted|updated|last updated|first published|publicera[dt]|publisert|publiceret|uppdatera[dt]|oppdatert|opdateret|gepubliceerd|bijgewerkt|pubblicat[oa]|опубликован\p{L}*|(?:zuletzt )?aktualisiert|(?:foto|fotografie|immagini|video) di|(?:fotos?|photos?) (?:de|par)|(?:foto['’]?s?|beeld) (?:door|van)|(?:foto|bilder?) (?:av|af)|mit material (?:de[rs]|von)|\d{1,2}\s+min(?:ute)?s?\s+read|follow|read more|on (?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}|veröffentlicht|stand:|publié|mis à jour|publicado|actualizado|aggiornato|입력|승인|수정|등록)(?![\p{L}]).*$/iu
const dates =
  /\s*[|•,·–—-]?\s*(?:(?<=\s)(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,?\s)?(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4}|\d{1,2}:\d{2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2},? \d{4}|(?<![\p{L}\d])\d{1,2}(?:\.|er|º)?,? (?:de )?\p{L}{3,12}\.?,? (?:del? )?(?:19|20)\d\d).*$/iu

/** "Date of entry: 04.03.2026" */
const labelledDate = /^[\p{L}\s]{2,40}:\s?(?:\d{4}[-./]\d|\d{1,2}[-./]\d).*$/u

/** "Jeanne Roy le Jeudi": what stood before a date that is gone. */
const dayWords =
  /\s(?:le|el|il|am|den|em|op|on)(?:\s(?:\p{L}{2,4}day|\p{L}{3,6}di|\p{L}{4,8}(?:tag|woch)|lunes|martes|miércoles|jueves|viernes|sábado|domingo|\p{L}{5,8}dag))?,?$/iu

/** The words of all languages are many: compiled once, apart from those of each language. */
const byOfAny = before(anyLanguage.by!)

/** Without what stands before the first name: one such word or label. */
function withoutBy(text: string, by: RegExp | null): string {
  const rest = text.replace(byOfAny, '')
  return rest !== text || by === null ? rest : text.replace(by, '')
}

/** What somebody is, in small letters before the name: "political reporters Jane Doe and John Roe". */
const postBefore = new RegExp(
  `^(?:(?:[\\p{L}'’-]+ ){0,5}(?:${roleWords}|chief) (?=\\p{Lu}[\\p{Ll}'’.])|[\\p{L}\\d-]{0,30}(?:[Rr]edakteur|[Rr]eporter|[Kk]orrespondent|[Vv]olontär)(?:in)? (?=\\p{Lu}\\p{Ll}+ \\p{Lu}))`,
  'u',
)

/** "Anna Lie Journalist", "Jane Doe Staff Writer", "Ana Lopes Da Redação": what somebody is, behind a name in full that nothing parts from it. */
const roleBehind = new RegExp(
  "(?<=^(?!(?:our|own|the|a|staff|special|senior|chief|agency|web|news|from)\\s)\\p{Lu}[\\p{L}.'’-]+ (?:\\p{Lu}[\\p{L}.'’-]* ){0,2}?\\p{Lu}[\\p{L}'’-]+) (?:(?:AP|AFP|Reuters|Associated Press|ABC|BBC|CBC|CBS|CNN|ITV|NBC|NPR|PBS|RNZ|RTÉ|SBS|[KW]\\p{Lu}{2,4}) )?(?:(?:staff|senior|chief|special|contributing|political|business|sports|digital|multimedia|investigative|executive|deputy|assistant|associate|managing|acting) ){0,3}(?:(?:news|content|video) )?" +
    '(?:(?:the )?(?:washington post|new york times|los angeles times|wall street journal|chicago tribune|tribune (?:news service|content agency)|bloomberg(?: news)?|texas tribune|center square)|producer|anchor|meteorologist|photojournalist|local democracy report(?:er|ing service)|reporter|correspondent|editor|writer|columnist|contributor|journalist(?:e|in)?|redakteur(?:in)?|redaktorin?|korrespondent(?:in)?|(?:gast)?autor(?:in)?|reporterin|volontär(?:in)?|correspondante?|envoyée? spéciale?|chroniqueu(?:r|se)|rédact(?:eur|rice)|periodista|redactora?|corresponsal|enviad[oa](?: especial)?|colaboradora?|columnista|repórter|jornalista|giornalista|inviat[oa]|corrispondente|collaborat(?:ore|rice)|verslaggever|verslaggeefster|redacteur|dziennikar(?:z|ka)|reportér(?:ka)?|redaktor(?:ka)?|redaktér(?:ka)?|novinar(?:ka)?|muhabir|toimittaja|skrifar|da redação|do \\p{Lu}{3,}|colaboração para .{1,30}?|de la redacción|for the \\p{L}.{2,40}?|special (?:to|for) .{2,40}?|(?:especial|colaboración) para .{2,30}?)(?: (?:de|del|da|do|en|em|for|at|in|di|à|a|au|aus|i|politi\\p{L}+|sport\\p{L}*) ?.{0,40})?$',
  'iu',
)

/** "Jane Doe reports from Kyiv" */
const reportsFrom =
  /(?<=^\p{Lu}[\p{L}.'’-]+ (?:\p{Lu}[\p{L}.'’-]* ){0,2}?\p{Lu}[\p{L}'’-]+) (?:reports|reporting|berichtet)(?=$| (?:from|aus)\s).*$/u

const postBehindHyphen =
  /(?<=\p{Lu}\p{L}* \p{Lu}\p{Ll}+)-(?=(?:\p{Lu}\p{Ll}+ ){0,2}(?:Reporter|Correspondent|Writer|Editor)$)/u

/** "JANE DOE Harbour staff reporter jane@example.com": the house and what she is, behind a name in capitals. */
const shoutedBeforePost =
  / (?<=^\p{Lu}[\p{Lu}.'’-]+ (?:\p{Lu}[\p{Lu}.'’-]* ){0,2}(?:\p{Lu}[\p{Lu}'’-]+ ))(?:\p{Lu}\p{Ll}+ ){1,3}(?:(?:staff|senior|chief|special) )?(?:[Rr]eporter|[Ww]riter|[Cc]orrespondent|[Ee]ditor|[Cc]olumnist)(?= \S+@|$)/u

/** "JANE DOE Coast News Service": another house behind a name in capitals. */
const shoutedBeforeHouse =
  / (?<=^\p{Lu}[\p{Lu}.'’-]+ (?:\p{Lu}[\p{Lu}.'’-]* ){0,2}?\p{Lu}[\p{Lu}'’-]{2,} )(?:The )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,4}$/u

/** "12. März 2024, 10:05 Uhr, Jana Daum": a date before the names. */
const dateBefore =
  /^(?:\p{L}{2,12}\.?,?\s)?(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}\.?|\d{1,2}[-./]\d{1,2}[-./]\d{2,4}|\d{1,2}\.?\s(?:de\s)?\p{L}{3,12}\.?\s(?:del?\s)?\d{4}|\p{L}{3,12}\.?\s\d{1,2},?\s\d{4}|\d{1,2}:\d{2}(?=(?:\s?[AaPp]\.?[Mm]\.?)?\sby\s))(?:,?\s(?:(?:at|um|kl\.?|à|às|ore|o)\s)?\d{1,2}[:.h]\d{2}(?:\s?(?:[ap]\.?m\.?|[AP]M)(?!\p{L}))?(?:\s?(?:[Uu]hr|hrs|[A-Z]{2,4})(?!\p{L}))?)?(?:\s?[AaPp]\.?[Mm]\.?(?=\s))?[\s,|•·–—-]+(?=(?:by|By|BY|von|par|por|door|av|af)\s\p{Lu}|[\p{L}'’-]+\s\p{Lu}\p{Ll})/u

/** "und Jan Kett (Foto)": who took the pictures, behind who wrote. */
const photographer = new RegExp(
  `(?<=\\p{L}.{0,100})(?:\\s?[,/]|\\s(?:and|und|et|y|e|i|en|og|och|&))\\s[^,()/&]{3,40}\\s\\((?:${pictureLabels})\\)`,
  'giu',
)

/** "Nils Lund (foto)" beside other lines. */
const picturedLine = new RegExp(`^[^()/,;|&]{3,60}\\s\\((?:${pictureLabels})\\)$`, 'iu')

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
  const behind = desk[1]?.replace(/\s\([^()]{1,20}\)$/, '')
  if (behind !== undefined && agency.test(behind)) return false
  return behind === undefined || !fullName.test(behind) || places.test(behind) || placeStart.test(behind)
}

const maxRemembered = 1000
const longestByline = 1000

type Read = (text: string, language: string | null) => Author[]

/** Bylines that were read last: pages state theirs several times, and a site's writers come back. */
function rememberingNames(read: Read): Read {
  const known = new Map<string, readonly Author[]>()
  return (text, language) => {
    const key = `${language ?? ''}\n${text.slice(0, longestByline)}`
    let authors = known.get(key)
    if (authors === undefined) {
      // The names are parts of a copy, which the page does not stay alive with.
      authors = read(detach(text.slice(0, longestByline)), language)
      if (known.size >= maxRemembered) known.clear()
      known.set(detach(key), authors)
    }
    return [...authors]
  }
}

/** A byline's people. */
export const readByline = rememberingNames((text, language) => {
  const lines = text.split('\n').flatMap(creditsOf)
  // "Elin Berg / Journalist / Nils Lund / Foto": what somebody did stands behind each name, not before it.
  const areBehind = pictureLabelAlone.test(lines.at(-1) ?? '') && !pictureLabelAlone.test(lines[0] ?? '')
  const written = lines.filter(
    (line, i) =>
      !otherCredit.test(line) &&
      !otherJob.test(lines[i + 1] ?? '') &&
      !(areBehind && pictureLabelAlone.test(lines[i + 1] ?? '')) &&
      !picturedLine.test(line),
  )
  const authors = readLines(written, language)
  if (authors.length > 0 || written.length === lines.length) return authors
  // Nobody else is named than who edited or translated.
  const edited = lines.filter((line) => !pictureCredit.test(line)).map((line) => line.replace(otherCredit, ''))
  return readLines(edited, language)
})

/** Who did something else than write, by the labels of a text's lines. */
export const readOthers = rememberingNames((text, language) => {
  const lines = text.split('\n').flatMap(creditsOf)
  return readLines(
    lines.filter((line) => otherCredit.test(line)).map((line) => line.replace(otherCredit, '')),
    language,
  )
})

const barred = /\s[|•·]\s/
/** "Edited by Jane Doe, written by John Roe" */
const jobsBy =
  /\s?[,;|/·•–-]\s+(?=(?:written|reported|edited|produced|photographed|translated|illustrated|words|story|text|photos?|photographs|photography|pictures|graphics?|illustrations?|maps?|videos?|data|design|additional reporting) by\s)/i

/** Also "PAP, oprac. Hanna Lis". */
const jobsByOrEdited = new RegExp(`${jobsBy.source}|\\s?[,;|/]\\s?(?=opra?c?\\. )`, 'iu')

/** "Text: Elin Berg Foto: Nils Lund" as two lines. */
export function creditsOf(line: string): string[] {
  const plain = line.trim()
  if (!/[:：՝៖]/.test(plain)) return plain.split(plain.includes('pr') ? jobsByOrEdited : jobsBy)
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

/** How Indian papers sign what their own bureaus send. */
const newsroomCode = /^(?:TNN|DHNS|ENS|HTC)$/

function readLines(lines: readonly string[], language: string | null): Author[] {
  const { by } = formsOf(language)
  const authors: Author[] = []
  for (const line of lines) {
    const signed = withoutDates(collapseWhitespace(line))
      .replaceAll('،', ',')
      .replace(/^[©/□■●▲◆]+\s?/u, '')
      // How feeds write it: "jane@example.com (Jane Doe)".
      .replace(/^(\S{3,100}@\S{3,100}) \(([^()]{3,80})\)$/, '$2 $1')
      .replace(dateBefore, '')
      .replace(/^by (?=by )/i, '')
      // Buttons behind each name.
      .replace(/\s(?:follow|subscribe)(?=\s(?:and|&)\s|\s?,)/gi, '')
      // "Jane Doe + John Roe"
      .replace(/(?<=\p{L}) \+ (?=\p{Lu}\p{Ll})/gu, ', ')
      // "Jane Doe-Senior Reporter"
      .replace(postBehindHyphen, ', ')
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
      .replace(shoutedBeforeHouse, '')
      .replace(/^[^,]+/, (first) => first.replace(roleBehind, ''))
      .replace(reportsFrom, '')
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
    if (plain === '' || isLabel(plain) || isBylineLabel(plain) || isDeskAlone(plain)) continue
    if (plain !== line && isWeekday(plain, language)) continue
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
  const people = authors.filter(
    ({ name }) =>
      name === null || (!isPost(name) && !wires.test(name) && !(authors.length > 1 && newsroomCode.test(name))),
  )
  return people.length > 0 ? people : authors
}

/** "القاهرة - أحمد علي": where it was written stands before the name. */
const arabicPlace = /^[\p{Script=Arabic}\p{M}]{3,16}(?:\s[-–—]|\s?:)\s(?=[\p{Script=Arabic}]+\s[\p{Script=Arabic}])/u

/** Without the house or the post behind a dash, and the post or place in a sentence of its own: "Rocío Lanzani. Corresponsal en París". */
function withoutPost(text: string): string {
  const sides = text.split(/\s[-–—ـ]\s/u)
  // "محمد علي - منى سالم"
  if (sides.length > 1 && sides.every(isUncasedName)) return sides.join(', ')
  // "كفر الشيخ - شيماء الدسوقي": where and who.
  const [named, ...further] = sides.filter(isUncasedName)
  if (sides.length === 2 && named !== undefined && further.length === 0) return named
  const plain = text.replace(arabicPlace, '').replace(/(?:\s|(?<=\p{Ll}{2}))[-–—ـ]\s.*$/u, '')
  const stop = /(?<=\p{L}{3})\.\s+(?=\p{L})/u.exec(plain)
  if (!stop) return plain
  const name = plain.slice(0, stop.index)
  const behind = plain.slice(stop.index + 1).trim()
  // "Rocío Lanzani. Bogotá"
  const isPlace = /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?$/u.test(behind) && /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(name)
  return isPlace || roleOnly.test(behind) ? name : plain
}

/** Languages that part two names by a dash. */
const dashed = /^(?:hu|vi|tr|az)(?![a-z])/i

/** "Jana Daum, Bremen": a name and where it was written. */
export const nameAndPlace =
  /^\s*\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2}, \p{Lu}[\p{L}-]+(?:[ -]\p{Lu}[\p{L}-]+)?\s*$/u

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
