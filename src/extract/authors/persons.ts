import { collapseWhitespace } from '../../lib/text.ts'
import type { Author } from '../../model/record.ts'
import { isDateWord } from '../dates/date-words.ts'
import { roleWords, scholarly } from './byline-words.ts'
import { agencyName, isHouseAndAgency } from './house-names.ts'

/** What is kept of a name that is written in no way known here. */
export const longestName = 120

/** Agencies that nobody names, and places that a text was written for. */
export const wires =
  /^(?:and |with )?(?:special to .*|(?:news |wire )?(?:agencies|wires|services|agences|agenturen|agencias|agências|agenzie|agentschappen|others))$/i
/** A word for what somebody is, anywhere in a text. */
export const roleOnly = new RegExp(`(?<!\\p{L})(?:${roleWords})(?!\\p{L})`, 'iu')

/** Whether a text says what somebody is: "Political Correspondent", "Senior Lecturer in Law". */
export function isPost(text: string): boolean {
  return roleOnly.test(text) || scholarly.test(text)
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
  /^(?:new york(?: city)?|washington,? d\.?c\.?|los angeles|san francisco|new delhi|neu-delhi|hong kong|tel aviv|abu dhabi|buenos aires|rio de janeiro|são paulo|sao paulo|mexico city|kuala lumpur|cape town|den haag|the hague|la haye|la haya|st\.? petersburg|frankfurt am main|addis abeba|addis ababa|ho chi minh city|اسلام آباد|نئی دہلی|नई दिल्ली|नयी दिल्ली|saudi arabia|south korea|north korea|united kingdom|united states)$/i

/** What else stands behind a name in full: a station, "do Rio", "em Lisboa". */
export const noPersonBehind =
  /^(?:[Cc]olaboração|[Cc]olaboración|[Ee]special) para\s|^(?:The|O|Il|Los|Las|Het|ARD|ZDF|WDR|NDR|SWR|MDR|BR|RBB|ORF|SRF|RTS|RTVE|RTP|VRT|RTBF|BBC|ITV|ABC|CBS|NBC|CNN|CBC|NPR|RNZ|SBS|SVT|NRK|NHK|KBS|MBC|TVP)[\s-]\p{Lu}|^(?:[Tt][Vv]|[Rr]ádio|[Rr]ede|(?:[Tt]he |[Dd]ie |[Ll]a )?Universi\p{L}+|College|Institut\p{L}*|School)\s|.* (?:University|College|Institute|Üniversitesi|Egyetem|Ülikool)$|^(?:d[aeo]|n[ao]|em|aus|in|à|en|from|desde|i|w|we|v|ve|iz|u|в|из|στη[νς]?|στο[νυ]?)\s\p{Lu}/u

/** A part of a newsroom, an agency or a university: "Ressort Politik", "Service Politique", "Отдел новостей", "Research Communications". */
export const department =
  /^(?:Ressort|Abteilung|Leiter(?:in)?|Service|Pôle|Agence|Agencia|Agência|Agenzia|(?:\p{L}+ )?Agencja|Agentur|Agencija|Agenția|Radio|Télé|Canal|Kanal|Sección|Sezione|Secção|Editoria|Dział|Oddział|Rubrik|Отдел|Служба|Агентство|Радио|Відділ|Агенція|Агенция|Πρακτορείο) \p{L}|\p{L} (?:[Ss]ervisi|[Bb]ürosu|[Mm]erkezi|[Aa]jansı|[Bb]ureau|[Dd]esk|[Tt]eam|[Rr]edaktion|[Aa]gency|[Ss]ervice|[Ss]tudio|[Cc]ommunications?|[Rr]elations|[Aa]ffairs|[Oo]ffice|[Mm]arketing|Pressestelle|Kommunikation)$|^(?:Office|Department|Dept|Division|School|Faculty|Centre|Center) (?:of|for) \p{L}/u

/** Words that places begin with, as names of people hardly do: "San Juan", "Nowy Sącz", "Нижний Новгород". */
const placeStart =
  /^(?:san|santa|são|saint|los|las|cluj|baia|satu|piatra|drobeta|juiz de|feira de|ribeirão|ponta|viana do|castelo|póvoa de|mar del|bahía|palma de|jerez de|alcalá de|a coruña|as palmas|kota|kuala|nusa|bandar|banda|port|fort|mount|cape|lake|sankt|bad|landkreis|puerto|ciudad|villa|buenos|porto|belo|foz|vila|reggio|castel|nowy|nowa|nowe|stary|stara|zielona|jelenia|české|hradec|karlovy|ústí|нижний|верхний|великий|великие|новый|старый|набережные|кривий|біла|велика|new|north|south|east|west|jawa|sulawesi|kalimantan|sumatera|sumatra) \p{L}/iu

/** Whether what stands behind a name in a byline is a place or a part of a house rather than a second person. */
export function isPlaceOrDesk(name: string): boolean {
  if (agencyName.test(name)) return false
  return places.test(name) || placeStart.test(name) || department.test(name) || noPersonBehind.test(name)
}

/** "TV Porto", "Rádio Renascença" */
export const stationAlone = /^(?:[Tt][Vv]|[Rr]ádio|[Rr]adio|[Rr]ede|[Tt]elevisión) \p{Lu}[\p{L}\d]*$/u

/** Languages in which many people have one name only. */
export const singleNames = /^(?:id|ms|jv|su|my|ta|te|ml|kn|is)(?![a-z])/i

/** An author without labels before the name, and without handles, brackets and signs behind it. */
export function tidyAuthor({ name, email }: Author): Author {
  if (name === null) return { name, email }
  let plain = name
    .replace(/^by\s+(?=\p{Lu})/iu, '')
    .replace(/^l['’](?=AFP$)/, '')
    // "Jeanne Roy, avec Paul Lenoir"
    .replace(/^(?:avec|with|mit|con|com|met|med)\s+(?=\p{Lu}\p{L}+ \p{Lu})/u, '')
    // "Opinion: Jane Doe", "El Paso Post: Jane Doe"
    .replace(/^[^:]{2,30}:\s(?=\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}$)/u, '')
    // "édité par Jeanne Roy"
    .replace(/^\p{Ll}{4,12} (?:par|por|von|door|av|af)\s+(?=\p{Lu})/u, '')
    .replace(/\s*[(（[].{0,60}[)）\]]$/, '')
  // SHOUTED NAMES stay; only handles and signs go.
  plain = collapseWhitespace(plain.replace(/(?:^|\s)@[\w.]{2,30}/g, ' '))
    .replace(/[,;:|/·]+$|\s\.$|(?<=\p{L}{3})(?<!\b(?:inc|corp|ltd|bros))\.$/iu, '')
    .trim()
  return { name: plain || null, email }
}

/** Two to four words, each with a capital, "van der", "von" or "bin" before one: what stands alone and to the right below a text. */
export const fullName =
  /^\p{Lu}[\p{L}.'’-]{0,20}(?: (?:(?:v[ao]n(?: de[rn]?)?|te[rn]|zu|af|bint?|ibn) )?\p{Lu}[\p{L}.'’-]{0,20}){1,3}$/u

/** Two to six words, each with a capital or one of the small ones that stand within names. */
export const nobleName =
  /^\p{Lu}[\p{L}.'’-]+(?: (?:de[nrl]?|het|van|von|zum?|zur|a[fv]|d[aiou]s?|della|l[ae]|[ea]l|bin|ibn|te[nr]|\p{Lu}[\p{L}.'’-]*)){0,4} \p{Lu}[\p{L}'’-]+$/u

/** "Sanne de Wit": in other languages such words stand in names of places and houses as well. */
export const dutchName = /^\p{Lu}[\p{L}.'’-]{0,20} (?:de|den|het|’t|'t|in ’t) \p{Lu}[\p{L}'’-]{1,20}$/u

/** Words of names, and of houses, that stay small. */
const particles: ReadonlySet<string> = new Set(
  'de du da do das dos des di del della dello der den dem van von vom zu zum zur af av la le les el al il lo y e i et und and of for the avec mit con bin ibn bint ben ten ter te d l o'.split(
    ' ',
  ),
)

/** "Do UOL", "Da CNN", "Da Redação": from where a text is. */
const fromHouse = /^D[ao]s? (?:\p{Lu}{2,}(?!\p{Ll})|\p{Ll}\d|Agência|Redação|Reportagem)/u

/** A name, not a sentence, a label or a date. */
export function isPerson({ name, email }: Author): boolean {
  if (name === null) return email !== null
  if (isHouseAndAgency(name)) return true
  // "记者：您去过吗？" is a question of an interview.
  if (
    /[\p{Nd}?？！。…]|!$|[:：](?:\s|$)/u.test(name) ||
    name.length > 60 ||
    noName.test(name) ||
    wires.test(name) ||
    isDateWord(name)
  )
    return false
  if (besideName.test(name) || fromHouse.test(name)) return false
  if (
    /^(?:dpa|sda|ats|awp|apa|epd|kna|sid|ap|afp|ots|ritzau|belga|efe|ansa|lusa|ntb|stt)(?:[-/]\w{1,10})?$/i.test(name)
  )
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
  /^(?:(?:give|gift|share|save|print|email|read|hear) this (?:article|story|piece|post|page)|filed under|archives?|advertisement|sponsored|learn more|rss|tweet|like|pin it|(?:the|our) team|(?:related|recent|popular|latest|trending) (?:posts|articles|news|stories|videos)|for the|tags?|topics?|local news|share|follow|authors?|by|writer|written|contact|e-?mail|twitter|facebook|whatsapp|linkedin|copy|print|save|last(?= (?:updated|modified)|$)|listen|view (?:all|profile|bio)|read|more|about|profile|bio|see all|photos?|image|reporter|subscribe|published|updated|posted|comments?|autor|auteur|redaktion|έντυπη έκδοση|(?:в|из)(?= ))(?![\p{L}])|^(?:ทีมข่าว|กองบรรณาธิการ|กองบก|โต๊ะข่าว|ผู้สื่อข่าว)|^(?:구독|기자|기사|기사원문|공유|댓글|프로필|다른 ?기사|저자|작성자|입력|수정|최종|승인|등록|게재|송고|글자|글씨|인쇄|스크랩|좋아요|팔로우|저장|닫기|보기|목록|페이스북|트위터|카카오|복사|메일|이메일|제보|더보기|원문|응원|가나다|음성|번역|언어)(?![가-힣])|프로필|구독|바로가기|글자 ?크기|기사 ?원문|다른 ?기사/iu

/**
 * What pages set beside the name of who wrote: a button to follow, a link to the profile and to all that this one wrote, in the words of the larger
 * papers' languages.
 */
const besideName = new RegExp(
  `(?<!\\p{L})(?:${[
    'articles|profil[eo]?|profiles|profiel|perfil|biograph(?:y|ie)|biograf[ií]a|artikel(?:n|en)?|artiklar|artikler|beiträge|autorenseite|autor(?:en)?profil|artículos|artigos|articoli|artykuł\\p{L}{0,3}|články|yazıları|cikkei|cikkek|articole',
    'профил\\p{L}{1,2}|статьи|статті|материалы|матеріали|публикации|публікації|подпис\\p{L}{2,8}|підпис\\p{L}{2,8}|άρθρα|προφίλ|مقالات|المقالات|الملف|פרופיל|प्रोफाइल|लेख|फॉलो',
  ].join('|')})(?![\\p{L}\\p{M}])|\\s(?:share|save|bookmark|subscribe)$|^(?:${[
    '(?:send|view|verified|follow) \\p{L}|see (?:full|all|more|other)|more from|meet the|(?:all|more) (?:posts|stories)|zu[mr] (?:profil|autor|seite|person|übersicht)|jetzt \\p{L}|(?:alle|mehr|weitere) (?:texte|nachrichten|themen|erfahren|lesen|anzeigen|über|von|aus)',
    '(?:exclusiv[oae]|réservé|reservado|abonné(?:s|es)?|suscriptores|assinantes|новости|общество|политика|экономика|культура)(?!\\p{L})|(?:voir|suivre|contacter|ses|tous|toutes|rubrique)(?!\\p{L})|ver (?:m[aá]s|tod[oa]s?|biograf)|(?:seguir|enviar|todos|todas)(?!\\p{L})|m[aá]s (?:de|sobre|noticias)|mais (?:not[ií]cias|textos|d[aeo]|sobre|lidas)|(?:segui|leggi|scrivi|tutti|tutte)(?!\\p{L})',
    '(?:volg|bekijk)(?!\\p{L})|meer (?:van|over|lezen)|(?:obserwuj|zobacz|więcej|wszystkie|sledujte|všechny)(?!\\p{L})|(?:tüm|diğer|bütün|yazarın)(?!\\p{L})|(?:takip|abone) (?:et|ol)|(?:följ|fler|følg|flere|seuraa|kaikki)(?!\\p{L})|(?:lihat|semua|ikuti)(?!\\p{L})|(?:все|всі|об авторе|про автора)(?!\\p{L})',
    'تابع(?:ه|ها|ونا)?$|(?:كل|جميع|المزيد) |सभी |フォロー|プロフィール|記事一覧|一覧|もっと見る|全部|更多|关注|關注|追蹤|기사 ?더|더 ?보기',
  ].join('|')})`,
  'iu',
)

/** Words of names of sections, places, bodies and events, and of buttons: two of them with capitals are nobody. */
export const noNameWord = new RegExp(
  `^(?:san|santa|são|la|el|le|los|las|les|die|der|das|il|port|fort|mount|cape|lake|rio|sankt|bad|st\\.?|puerto|ciudad|villa|buenos|porto|belo|campo|foz|vila|nova|reggio|castel|monte|nowy|nowa|nowe|stary|stara|zielona|jelenia|české|hradec|karlovy|ústí|nové|нижний|верхний|великий|великие|новый|старый|набережные|кривий|біла|новий|нова|велика|стара) |(?<!\\p{L})(?:${[
    'news|business|world|sports?|econom(?:y|ics)|politics|opinion|culture|local|national|international|analysis|editorial|health|science|tech(?:nology)?|arts?|music|films?|tv|books?|games?|life(?:style)?|style|fashion|food|travel|property|money|jobs|careers|education|environment|climate|energy|transport|defen[cs]e|security|crime|law|justice|religion|history|weather|football|rugby|cricket|tennis|golf|affairs|markets?|marketing|financ(?:e|ial)|general|public|press|release|letters?|blog|special|reports?|features?',
    'city|county|state|town|real|fc|north|south|east|west|central|new|united|street|road|avenue|square|park|hall|house|court|school|university|college|institute|hospital|museum|theat(?:re|er)|stadium|church|islands?|beach|bay|river|valley|hills|district|province|republic|department|ministry|office|council|committee|agency|bank|company|union|association|foundation|society|club|league|cup|centre|center',
    'festival|awards?|prize|conference|summit|budget|election|series|show|season|day|week|month|year',
    'date|article|video|photos?|image|picture|credit|getty|live|breaking|exclusive|top|stor(?:y|ies)|latest|related|recent|popular|posts?|share|read(?:ing)?|more|min(?:ute)?s?|comments?|home|page|e-?mail|add|sign|log|follow|join|watch|listen|get|premium|subscri\\p{L}*|free|time|text|size|font',
    'web|edition|archives?|print|the|and|for|of|in|on|to|your|our|us',
    'artikel|beitr[äa]ge?|nachrichten|alle|mehr|weitere|articles|actualités|tous|toutes|artículos|noticias|todos|todas|articoli|notizie|tutti|tutte|notícias|artigos',
  ].join('|')})(?!\\p{L})`,
  'iu',
)

/** "Fresno County Supervisor" behind a name: what that person is. The last word may be a family name: "Min Park". */
export function isOffice(name: string): boolean {
  const words = name.split(' ')
  return words.length > 2 && noNameWord.test(words.slice(0, -1).join(' '))
}

/** A line that is only a label or a button. */
export function isLabel(line: string): boolean {
  return line.length < 30 && noName.test(line) && !/기자\s|기자$|@/.test(line.replace(/^기자명?\s?/, ''))
}

const weekdays = new Map<string, ReadonlySet<string>>()

/** "Thứ Tư", "الأربعاء": what stands beside a date. */
export function isWeekday(text: string, language: string | null): boolean {
  if (language === null) return false
  let names = weekdays.get(language)
  if (names === undefined) {
    names = weekdaysIn(language)
    if (weekdays.size < 100) weekdays.set(language, names)
  }
  return names.has(text.toLowerCase())
}

function weekdaysIn(language: string): ReadonlySet<string> {
  try {
    const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
    return new Set([1, 2, 3, 4, 5, 6, 7].map((day) => format.format(Date.UTC(2024, 0, day)).toLowerCase()))
  } catch {
    return new Set()
  }
}

/** Two to four words with capitals that read as somebody's name. */
export function isFullName({ name }: Author): boolean {
  return (
    name !== null &&
    fullName.test(name) &&
    isPerson({ name, email: null }) &&
    !noNameWord.test(name) &&
    !places.test(name)
  )
}
