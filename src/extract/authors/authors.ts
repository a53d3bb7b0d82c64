import { isKoreanName, koreanHouseEnd, parseByline } from '../../article/byline.ts'
import type { Author } from '../../model/record.ts'
import { authorAddress } from '../facts/byline-elements.ts'
import { type FieldContext, type Found, ownStories } from '../facts/field-context.ts'
import { firstText, type LdNode, type LdValue, listOf, typesOf } from '../facts/json-ld.ts'
import { belongs, isNear, type Spot } from '../facts/page-facts.ts'
import { agencyLine } from '../facts/signed-texts.ts'
import { shortText } from '../facts/spots.ts'
import { behindHeadline, companyForm, publisherId } from '../fields/publisher.ts'
import { titleKey } from '../fields/title.ts'
import { attribute, type Element, isElement } from '../tree/tree.ts'
import { isDeskAlone, readByline, readNames, readOthers, tidyName } from './byline-names.ts'
import {
  agency,
  japaneseSurname,
  otherCredit,
  otherJob,
  pictureCredit,
  roleWords,
  sourceLabels,
} from './byline-words.ts'
import { bylineAuthors, isInFigure, writtenLines } from './bylines.ts'
import { isUncasedName } from './given-names.ts'
import { hanSurname } from './han-names.ts'
import { houseWords, isPaper, withoutBranches } from './house-names.ts'
import { fullName, isPerson, isPlaceOrDesk, isPost, noNameWord } from './persons.ts'
import { scriptedAuthors } from './scripted-names.ts'
import {
  nameAboveText,
  nameBelowText,
  nameBesideDate,
  namesInLines,
  signedAuthors,
  withSignedMails,
} from './signatures.ts'

/** More people than ever signed one story: the page lists something else. */
const maxAuthors = 30
const maxNameLength = 120

/**
 * Who wrote the story: by the site's rule, JSON-LD, the byline near the headline, meta, then what signs in the text and who stands beside the date.
 *
 * The publisher and accounts that only upload ("admin", "Web Desk") give way to people that another source names. A mail address found beside a
 * name anywhere comes along.
 */
export function decideAuthors(
  context: FieldContext,
  headline: Spot | null,
  publisherName: string | null,
): Found<Author[]> | null {
  const stated = (context.stated.authors ?? []).slice(0, maxAuthors)
  const ruled = unique(
    stated.flatMap((text) =>
      /\p{Script=Hangul}/u.test(text) ? parseByline(text) : readByline(text, context.language),
    ),
  )
  if (ruled.length > 0) return { value: ruled, source: 'site rule' }
  const sources: Found<Author[]>[] = []
  const editors: Found<Author[]>[] = []
  const withoutOthers = writersOnly(context, headline)
  const add = (authors: readonly Author[], source: string) => {
    const { writers, others } = withoutOthers(unique(authors.filter(isNameable)), source)
    if (writers.length > 0 && writers.length <= maxAuthors) sources.push({ value: writers, source })
    // Whoever edited is the author only where nobody else is named.
    else if (others.length > 0 && others.length <= maxAuthors) editors.push({ value: others, source })
  }
  const byline = bylineAuthors(context, headline, publisherName ?? '')
  collectStated(context, headline, publisherName, byline.authors, add)
  const house = houseKeys(context, publisherName)
  const isOfHouse = (author: Author) => isHouse(author, house)
  const isSomebody = (author: Author, source: string) =>
    author.name !== null &&
    !isOfHouse(author) &&
    !isUploader(author) &&
    !isDesk(author) &&
    !(source.startsWith('meta') && isPaper(author))
  const namesPeople = ({ value, source }: Found<Author[]>) => value.some((author) => isSomebody(author, source))
  const namesReporters = ({ value, source }: Found<Author[]>) =>
    value.some((author) => isSomebody(author, source) && !isAgencyName(author))
  const signed = sources.some(namesReporters)
    ? []
    : signedAuthors(context, headline, publisherName, (author) => isUploader(author) || isOfHouse(author))
  if (!signed.every(isAgencyName)) add(signed, 'signature in the text')
  if (byline.others.length > 0) editors.push({ value: unique(byline.others), source: 'byline' })
  // A paper that the page states, and that is not its own house, wrote what another one's editor put there.
  const isOfPaper = ({ name }: Author) => name !== null && hanOffice.test(name) && !house.has(titleKey(name))
  if (!sources.some(({ value }) => value.some(isOfPaper))) sources.push(...editors)
  if (!sources.some(namesPeople)) add(nameBesideDate(context, headline, isOfHouse), 'name beside the date')
  if (!sources.some(namesPeople)) add(nameBelowText(context, headline), 'name below the text')
  if (!sources.some(namesPeople)) add(nameAboveText(context, headline), 'name above the text')
  // An agency alone may be where the story comes from.
  if (!sources.some(namesPeople)) add(signed, 'signature in the text')
  if (!sources.some(namesPeople)) add(scriptedAuthors(context, headline), 'script')
  if (!sources.some(namesPeople))
    add(
      profileAuthors(context).filter((author) => !isOfHouse(author)),
      'address of a profile',
    )
  const first = sources.find(namesPeople)
  // "The boat at six" is a programme, and an agency where the story is from, if readers see somebody named in full.
  const isNamed = (author: Author) => isPerson(author) && !isAgencyName(author)
  const ofPeople = first?.value.some(isNamed)
    ? first
    : (sources.find(
        ({ value, source }) =>
          !source.startsWith('meta') &&
          value.some((author) => isSomebody(author, source) && isNamed(author) && fullName.test(author.name ?? '')),
      ) ?? first)
  const chosen = ofPeople ?? sources.find(({ value }) => !value.every(isUploader)) ?? null
  if (!chosen) return null
  const whole = ofPeople
    ? (longerByline(ofPeople, sources, namesInLines(context, headline), isSomebody) ?? ofPeople)
    : chosen
  const people = ofPeople ? whole.value.filter((author) => !isOfHouse(author) && !isUploader(author)) : chosen.value
  return { value: withSignedMails(withTwins(people, sources), context, headline), source: whole.source }
}

/** The byline that readers see, if it begins with all whom a statement for machines names: many content systems state the first alone. */
function longerByline(
  stated: Found<Author[]>,
  sources: readonly Found<Author[]>[],
  lines: readonly Author[],
  isSomebody: (author: Author, source: string) => boolean,
): Found<Author[]> | null {
  const keyOf = ({ name }: Author) => name && titleKey(name)
  const people = new Set(stated.value.filter((author) => isSomebody(author, stated.source)).map(keyOf))
  const byline = sources.find(({ source }) => source === 'byline')
  for (const longer of [byline, { value: lines, source: 'byline' }]) {
    if (!longer || longer === stated || longer.value.length <= people.size) continue
    if (!longer.value.slice(0, people.size).every((author) => people.has(keyOf(author)))) continue
    const isFullName = (author: Author) =>
      isSomebody(author, longer.source) &&
      !isAgencyName(author) &&
      isSpelledName(author.name!) &&
      !isPlaceOrDesk(author.name!) &&
      !noNameWord.test(author.name!)
    if (longer.value.slice(people.size).every(isFullName)) return { value: [...longer.value], source: longer.source }
  }
  return null
}

/** A name in full, in a script with capitals or by what names begin with in one without. */
function isSpelledName(name: string): boolean {
  return (
    fullName.test(name) ||
    isUncasedName(name) ||
    isKoreanName(name) ||
    (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々]{2,6}$/u.test(name) &&
      (hanSurname.test(name) || japaneseSurname.test(name)))
  )
}

function isAgencyName({ name }: Author): boolean {
  return name !== null && (agencyLine.test(name) || agency.test(name))
}

/** Parts people that are stated for machines from those whom the page credits with something else ("Editor: …", "Foto: …"). */
function writersOnly(
  { facts, language }: FieldContext,
  headline: Spot | null,
): (authors: readonly Author[], source: string) => { writers: Author[]; others: Author[] } {
  const keyOf = ({ name }: Author) => titleKey(name ?? '')
  let credits: readonly { readonly key: string; readonly isPicture: boolean; readonly isCaption: boolean }[] | null =
    null
  return (authors, source) => {
    if (source === 'byline') return { writers: [...authors], others: [] }
    credits ??= facts.credits
      .filter((spot) => belongs(spot, headline))
      .flatMap((spot) => {
        const text = creditOf(spot)
        const isPicture = pictureCredit.test(text) && !sourceLabel.test(text)
        const isCaption = isPicture && isInFigure(spot.element)
        return readOthers(text, language).map((author) => ({ key: keyOf(author), isPicture, isCaption }))
      })
    // An agency that the page names beside who wrote may have taken the pictures as well.
    const mayDoBoth = ({ name }: Author) => source === 'signature in the text' && name !== null && agency.test(name)
    // Whom a page states as its author may have taken pictures too, as a caption says.
    const isStated = !source.startsWith('signature')
    const isOther = (author: Author) =>
      credits!.some(
        ({ key, isPicture, isCaption }) =>
          key === keyOf(author) && !(isPicture && ((isCaption && isStated) || mayDoBoth(author))),
      )
    return { writers: authors.filter((author) => !isOther(author)), others: authors.filter(isOther) }
  }
}

/** Where a text or a picture is from. */
const sourceLabel = new RegExp(`^(?:${sourceLabels})\\s?[:：]`, 'iu')

/** The text of a credit; that of the element around where its label has an element of its own. */
function creditOf({ element, text }: Spot): string {
  return /[:：]$/.test(text) && isElement(element.parent) ? shortText(element.parent as Element) : text
}

type Add = (authors: readonly Author[], source: string) => void

/** What JSON-LD, microdata, bylines and metas say, the likeliest first. */
function collectStated(
  context: FieldContext,
  headline: Spot | null,
  publisherName: string | null,
  byline: readonly Author[],
  add: Add,
): void {
  const nodes = ownStories(context).map(({ node }) => node)
  for (const node of nodes) {
    if (!isByHouse(node, context))
      add(
        [...ldAuthors(node, context, publisherName), ...signedContributors(node, context, headline)],
        'json-ld author',
      )
  }
  add(itemAuthors(context, headline, isNear), 'itemprop author')
  const isOffice = ({ name }: Author) => name !== null && hanOffice.test(name)
  add(
    byline.filter((author) => !isOffice(author)),
    'byline',
  )
  // An organisation signs what it runs from others; who wrote it may stand on the page all the same.
  for (const node of nodes) if (isByHouse(node, context)) add(ldAuthors(node, context, publisherName), 'json-ld author')
  for (const { authors, name } of metaAuthors(context, publisherName)) add(authors, `meta ${name}`)
  // Far from the headline they may be those of films and further stories.
  add(itemAuthors(context, headline, belongs), 'itemprop author')
}

function isHouse({ name }: Author, house: ReadonlySet<string>): boolean {
  if (name === null) return false
  const key = titleKey(name.replace(/\.[a-z]{2,4}$/i, '')).replace(houseDesk, '')
  const [opening = ''] = name.split(/\s[-–—|]\s|(?<=\p{Script=Han})[-_|]/u, 1)
  return (
    house.has(key) ||
    // "Harbour Post | Leeds"
    (opening.length < name.length && house.has(titleKey(opening))) ||
    house.has(key.replace(deskBefore, '')) ||
    koreanHouseEnd.test(name) ||
    hanOffice.test(name) ||
    companyForm.test(name) ||
    isBranch(name, house) ||
    (isPaper({ name, email: null }) && (isPartOfHouse(name, house) || house.has(titleKey(name.split(' ', 1)[0]!))))
  )
}

/** "Monitor Online" is the Kingston Monitor: but for the last word all are of the house's name. */
function isPartOfHouse(name: string, house: ReadonlySet<string>): boolean {
  const words = name.toLowerCase().split(/\s+/).slice(0, -1).join('')
  return words.length > 3 && [...house].some((key) => key.endsWith(words))
}

function isUploader({ name }: Author): boolean {
  return (
    name !== null &&
    (uploader.test(name) || unnamed.test(name) || isDeskAlone(name) || (userName.test(name) && !agency.test(name)))
  )
}

function isDesk({ name }: Author): boolean {
  return name !== null && (isPost(name) || /\S (?:news|wire|press) services?$/i.test(name))
}

/** Accounts under which a newsroom's system files what nobody signed. */
const uploader =
  /^(?:[\w.-]*admin[\w.-]*|(?:\S+ ){1,3}(?:web)?admin|administrator|webmaster|web ?desk|(?:web|online|site|news) ?(?:editor|admin|team|staff)|editor\d*|user\d*|guest (?:author|writer|post|contributor|blogger)|(?:api|import|feed|rss|wp|wordpress|cms|system)(?:[ _-]?(?:user|import|bot|author))?|super ?(?:user|usuario)|superadmin|administra(?:dor|teur|trice|tore|tör|tor|torius|tors|cja|ción)|administrátor|beheerder|(?:site )?yönetici(?:si)?|админ(?:истратор)?|адміністратор|διαχειριστής|(?:ال)?مدير|أدمن|ادمن|مدیر(?: سایت)?|管理[员員者]|システム管理者|小[编編]|ผู้ดูแลระบบ|quản trị viên|(?:digital|online|live|news) (?:desk|team)|(?:our |own |a |the )?(?:own |special |staff |senior |city |local )*(?:reporters?|correspondents?|writers?)|the newspaper[’']s(?: .{2,30})?|(?:staff|wire|combined|local) reports?|no (?:author|byline)|sin autor|press release|agency report|contributed|submitted|courtesy|(?:tim )?redaksi|root|test|guest|anonymous|unknown|staff|author|(?:news )?agencies|agences|agenturen|agencias|agências|agenzie|ajanslar|وكالات|агентства|null|undefined|none|n\/a|redaktion|redacción|redacao|redação|redazione|rédaction|redactie|관리자|운영자|기자|(?:service|ressort|pôle|rubrique) \S+)$/i

/** "Our correspondent" in the words of many languages: somebody whom the house does not name. */
const unnamed = new RegExp(
  `^(?:${[
    '(?:na |by |from )?(?:mwandishi (?:wetu|maalum)|waandishi wetu)|(?:by |from )?our (?:own |special |staff |foreign |city )*(?:reporters?|correspondents?|bureau|team)|agency (?:reporter|correspondent)s?|(?:news|sports|political|business|court|crime|foreign) (?:reporter|correspondent)',
    '(?:von )?unser(?:e[rnm]?)? (?:\\p{L}{0,12}korrespondent(?:in|en)?|reporter(?:in)?|redaktion|mitarbeiter(?:in)?)|(?:de )?notre (?:correspondante?|envoyée? spéciale?|rédaction)|(?:de )?nuestr[oa] (?:corresponsal|enviad[oa] especial|redacción)|(?:do )?noss[oa] (?:correspondente|enviad[oa] especial|redação)',
    '(?:dal(?:la)? )?nostr[oa] (?:inviat[oa]|corrispondente|redazione)|(?:van )?onze (?:correspondent|verslaggever|verslaggeefster|redactie)|(?:av |fra |från )?vår (?:korrespondent|utsände|utsända)|nasz (?:korespondent|reporter)|náš (?:zpravodaj|spravodajca)|naš (?:dopisnik|izvjestitelj|novinar)',
    '(?:наш(?:его)? |собственн(?:ый|ого) |специальн(?:ый|ого) |власний |спеціальний )(?:корреспондент(?:а)?|кореспондент|корр\\.?)|наш кореспондент|соб\\.? ?корр?\\.?|muhabirimiz|özel (?:haber )?muhabir|wartawan kami',
    '(?:हमारे|हमारा|निज|नगर|विशेष|जिला|कार्यालय|स्टाफ|वरिष्ठ|खास) (?:संवाददाता|प्रतिनिधि|संवादसूत्र|रिपोर्टर)|संवाद सूत्र|(?:নিজস্ব|বিশেষ|স্টাফ|জেলা|জ্যেষ্ঠ) (?:প্রতিবেদক|প্রতিনিধি|রিপোর্টার|সংবাদদাতা)|(?:நமது|எமது|சிறப்பு) (?:நிருபர்|செய்தியாளர்)|സ്വന്തം (?:ലേഖകൻ|പ്രതിനിധി)|विशेष प्रतिनिधी|आमच्या प्रतिनिधीकडून',
    'pv|ctv|btv|nhóm pv|مراسلنا|مراسل خاص|(?:نامہ نگار|نمائندہ|خبر نگار)(?: خصوصی)?|خبرنگار ما|(?:اسٹاف|سٹاف) رپورٹر|本[报報社刊](?:特[约約派])?(?:记者|記者)|本紙記者|本社記者|본[지사보] ?(?:기자|특파원)|כתבנו|ผู้สื่อข่าวของเรา',
  ].join('|')})$`,
  'iu',
)

/** `jsmith`, `rachel.o`: what somebody logs in with. */
const userName = /^[a-z][a-z\d._-]*$/

/** Chinese and Japanese houses, desks and agencies. */
const hanOffice =
  /(?:[网網]|新[闻聞]|[报報]|通[讯訊信]社|新聞社|[编編][辑輯集]部|[电電][视視][台臺]|中心|客户端|小[组組]|取材班|支局|[报報][导道導]|即時|中央社)$/u

/** "Example News Staff" is Example News. */
const houseDesk =
  /(?<=.{4})(?:staff|staffwriters?|staffreports?|sports|news|newsservice|ugc|com|team|desk|newsdesk|newsroom|editors|editorial|editorialteam|online|redaktion|redaktie|온라인|편집국|취재팀)$|(?<=.{2})(?:אונליין|онлайн|ऑनलाइन|डिजिटल|অনলাইন|أونلاين|اونلاين|آنلاین|オンライン|デジタル)$/

/** "Redaktion Harbour Post", "Tim Kabar" */
const deskBefore =
  /^(?:web|online|digital|tim|team|equipe|équipe|redaksi|redaktion|redazione|redacción|redação|rédaction|redactie|redakcja|redakce|redakcia|редакция|редакція)/

/** What a portal's name has behind it where it is that of its news. */
const hanSite = /(?<=.{2})(?:新[闻聞]|[网網]|ニュース)$/u

/** "BBC Scotland" is the BBC: its initials and what they stand before. */
function isBranch(name: string, house: ReadonlySet<string>): boolean {
  const initials = /^\p{Lu}{2,6}(?= \p{L})/u.exec(name)?.[0]
  return initials !== undefined && house.has(initials.toLowerCase())
}

function isNameable({ name, email }: Author): boolean {
  if (name === null) return email !== null
  return (
    name.length <= maxNameLength &&
    /\p{L}[\p{L}\p{M}]|^\p{L}\.?\s\p{L}/u.test(name) &&
    !/^(?:https?:|www\.|\/|@)/i.test(name) &&
    !/\b(?:null|undefined)\b/.test(name)
  )
}

const article = /^(?:The|Le|La|Les|El|Los|Las|Il|Lo|O|Os|As|Der|Die|Das|De|Het) (?=\S)/

function houseKeys(context: FieldContext, publisherName: string | null): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const name of [
    publisherName,
    context.facts.metas.get('og:site_name')?.[0],
    behindHeadline(context),
    publisherId(context.url)?.split('.')[0],
    ...context.ld.siteNames,
  ]) {
    if (name) {
      const key = titleKey(name)
      const bare = titleKey(name.replace(article, '')).replace(/^the/, '').replace(houseDesk, '').replace(hanSite, '')
      for (const form of [key, key.replace(houseDesk, '').replace(hanSite, ''), bare, `the${key}`, `the${bare}`])
        keys.add(form)
      // "Kıyı" signs for "Kıyı Gazetesi".
      const [own, kind, ...further] = name.split(/\s+/)
      if (own && kind && further.length === 0 && houseWords.has(kind.toLowerCase())) keys.add(titleKey(own))
    }
  }
  keys.delete('')
  keys.delete('the')
  return keys
}

function ldAuthors(node: LdNode, context: FieldContext, house: string | null): Author[] {
  const entries = listOf(node.get('author') ?? node.get('creator'))
    .flatMap((entry) => listOf(entry))
    .slice(0, maxAuthors)
  const writers = entries.filter((entry) => !isOther(entry, context))
  const authors = (writers.length > 0 ? writers : entries).flatMap((entry) => ldAuthor(entry, context, house))
  // What somebody is may be stated as a further author.
  const people = authors.filter(({ name }) => name === null || !roleAlone.test(name))
  return people.length > 0 ? people : authors
}

/** "Corresponsal en Lima" */
const roleAlone = new RegExp(`^(?:${roleWords})(?: (?:d[aeio]l?|en|em|in|of|for|at|à|au|aus|i|w|v|z) .{1,40})?$`, 'iu')

/** "Edited By: Jane Doe", or a job that is not to write. */
function isOther(entry: LdValue, context: FieldContext): boolean {
  const node = context.ld.resolve(entry)
  if (typeof node === 'string') return otherCredit.test(node)
  if (!(node instanceof Map)) return false
  return (
    otherCredit.test(firstText(node.get('name')) ?? '') || otherJob.test((firstText(node.get('jobtitle')) ?? '').trim())
  )
}

/** Contributors that the byline names as well, or who have a page beside that of the author: some content systems state the second author so. */
function signedContributors(node: LdNode, context: FieldContext, headline: Spot | null): Author[] {
  const entries = listOf(node.get('contributor')).slice(0, maxAuthors)
  if (entries.length === 0) return []
  const signed = writtenLines(context, headline).map(titleKey)
  const shelves = new Set(listOf(node.get('author')).map((entry) => shelfOf(entry, context)))
  shelves.delete(null)
  return entries.flatMap((entry) => {
    const isBeside = shelves.has(shelfOf(entry, context))
    return ldAuthor(entry, context).filter(
      ({ name }) => name !== null && (isBeside || signed.some((byline) => byline.includes(titleKey(name)))),
    )
  })
}

/** Where the page of a person stands: `https://example.com/author/jane/` in `https://example.com/author/`; `null` if none is stated. */
function shelfOf(entry: LdValue, context: FieldContext): string | null {
  const node = context.ld.resolve(entry)
  const address = node instanceof Map && typesOf(node).includes('person') ? firstText(node.get('url')) : null
  return address && authorAddress.test(address) ? address.replace(/[^/]*\/?$/, '') : null
}

function isByHouse(node: LdNode, context: FieldContext): boolean {
  const entries = listOf(node.get('author') ?? node.get('creator')).map((entry) => context.ld.resolve(entry))
  return entries.every((entry) => entry instanceof Map && typesOf(entry).some((type) => type.endsWith('organization')))
}

function ldAuthor(entry: LdValue, context: FieldContext, house: string | null = null): Author[] {
  // "name": ["A", "B"] is two people.
  const node = context.ld.resolve(entry)
  if (typeof node === 'string') return readNames(withoutBranches(node, house), context.language)
  if (!(node instanceof Map)) return []
  const email = ldEmail(node)
  const names = listOf(node.get('name')).slice(0, maxAuthors)
  const isHouse = typesOf(node).some((type) => type.endsWith('organization'))
  const authors = names.flatMap((name) => {
    const text = firstText(name)
    if (!text) return []
    return isHouse ? [{ name: tidyName(text), email: null }] : readNames(withoutBranches(text, house), context.language)
  })
  if (authors.length === 0) {
    const given = firstText(node.get('givenname'))
    const family = firstText(node.get('familyname'))
    if (given && family) authors.push({ name: tidyName(`${given} ${family}`), email: null })
  }
  const [only] = authors
  if (only && authors.length === 1 && email) return [{ ...only, email: only.email ?? email }]
  return authors
}

function ldEmail(node: LdNode): string | null {
  const text = firstText(node.get('email'))?.replace(/^mailto:/i, '') ?? null
  return text && /^[\w.%+-]{1,64}@[A-Za-z0-9.-]{1,190}\.[A-Za-z]{2,24}$/.test(text) ? text : null
}

function itemAuthors(
  context: FieldContext,
  headline: Spot | null,
  isOwn: (spot: Spot, headline: Spot | null) => boolean,
): Author[] {
  const authors: Author[] = []
  for (const property of context.facts.properties) {
    if (property.isAside || !isOwn(property, headline)) continue
    const isName = property.name === 'name' && property.itemType === 'person'
    const isAuthor = property.name === 'author' || property.name === 'creator'
    if (!isAuthor || isName) continue
    if (['comment', 'review', 'videoobject', 'imageobject', 'webpage'].includes(property.itemType)) continue
    const stated = nameInside(property) ?? property.value
    // Lines of a text of its own are of more than the name.
    const shown = stated === null ? readByline(property.text, context.language).filter(isPerson) : []
    authors.push(...(shown.length > 0 ? shown : readNames(stated ?? property.text, context.language)))
    if (authors.length >= maxAuthors) break
  }
  return authors
}

/** The `itemprop=name` inside an author's element, where there is one. */
function nameInside(spot: Spot): string | null {
  const open = [...spot.element.children]
  for (let i = 0; i < open.length && i < 100; i++) {
    const node = open[i]
    if (!node || !isElement(node)) continue
    const property = node.attribs.itemprop ?? node.attribs.property ?? ''
    if (/(?:^|[\s:])name(?:\s|$)/.test(property)) return attribute(node, 'content') ?? shortText(node)
    open.push(...node.children.slice(0, 50))
  }
  return null
}

const authorMetas = [
  'author',
  'article:author',
  'og:article:author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'cxenseparse:author',
  'cxenseparse:recs:author',
  'byl',
  'bt:author',
  'authors',
  'byline',
  'citation_author',
  'rnews:author',
  'dable:author',
  'dd:author',
  'shareaholic:article_author_name',
  'dtk:author',
  'content_author',
  'mediator_author',
  'vf:author',
  'twitter:creator:name',
  'article.author',
  'articleauthor',
  'article_author',
  'og:author',
  'creator',
] as const

/** "Written by" as the language files of a WordPress extension have it: what it labels is the author's name. */
const writtenBy =
  /^(?:written by|author|(?:geschrieben|verfasst) von|écrit par|rédigé par|escrit[oa] por|scritto da|geschreven door|skrevet av|skrevet af|skriven av|skrivet av|napisane przez|napsal(?:\(a\))?|napísal(?:\(a\))?|írta|scris de|kirjoittanut|kirjoittaja|yazan|ditulis oleh|được viết bởi|написано(?: автором)?|автор|написана от|γράφτηκε από|συντάχθηκε από|כתוב על ידי|נכתב על ידי|كُ?تب بواسطة|執筆者|글쓴이|作者|撰寫者)\s?:?$/iu

function metaAuthors(context: FieldContext, house: string | null): { authors: Author[]; name: string }[] {
  const { metas } = context.facts
  const isLabelled = writtenBy.test(metas.get('twitter:label1')?.[0]?.slice(0, 40) ?? '')
  return [...authorMetas, ...(isLabelled ? ['twitter:data1'] : [])].map((name) => ({
    name,
    authors: (metas.get(name) ?? [])
      .slice(0, maxAuthors)
      .flatMap((text) => readNames(withoutBranches(text, house), context.language)),
  }))
}

/** `/author/jane-doe` as stated author: the name that the site's own address holds, where nothing else tells it. */
function profileAuthors(context: FieldContext): Author[] {
  const stated = ['article:author', 'author'].flatMap((name) => context.facts.metas.get(name) ?? [])
  for (const { node } of ownStories(context))
    for (const entry of listOf(node.get('author')).slice(0, maxAuthors)) {
      const author = context.ld.resolve(entry)
      const address = author instanceof Map ? firstText(author.get('url') ?? author.get('@id')) : author
      if (typeof address === 'string') stated.push(address)
    }
  return stated
    .flatMap((value) => value.slice(0, 1000).split(/,\s?(?=https?:)/))
    .map((address) => nameInAddress(address, context.url))
    .filter((name) => name !== null)
    .map((name) => ({ name, email: null }))
    .filter(isPerson)
}

const profileSlug =
  /\/(?:authors?|profile|profiles|people|journalists?|autor(?:e|es|en)?|auteurs?|by|staff|contributors?|writers?)\/([a-z]{2,14}(?:-[a-z]{1,14}){1,2}(?:-[a-z]{2,14})?)(?:-\d{1,9})?\/?$/

function nameInAddress(address: string, page: string): string | null {
  const url = URL.parse(address, page)
  if (!url || publisherId(url.href) !== publisherId(page)) return null
  const slug = profileSlug.exec(url.pathname.slice(0, 200))?.[1]
  return slug?.replace(/(?:^|-)([a-z])/g, (_, letter: string) => ` ${letter.toUpperCase()}`).trim() ?? null
}

/** Names as keys, so that "Kim Minji" twice is one author; the entry with the mail stays. */
function unique(authors: readonly Author[]): Author[] {
  const byKey = new Map<string, Author>()
  for (const author of authors) {
    const key = author.name === null ? `@${author.email}` : titleKey(author.name)
    const known = byKey.get(key)
    if (!known || (known.email === null && author.email !== null)) byKey.set(key, author)
  }
  return [...byKey.values()]
}

/** With the mail, and with the small letters, that another source has for the same name. */
function withTwins(authors: readonly Author[], sources: readonly Found<Author[]>[]): Author[] {
  return withMails(authors, sources).map((author) => {
    if (author.name === null || !isShouted(author.name)) return author
    const key = titleKey(author.name)
    for (const { value } of sources) {
      const twin = value.find(({ name }) => name !== null && !isShouted(name) && titleKey(name) === key)
      if (twin) return { ...author, name: twin.name }
    }
    return author
  })
}

/** "JEANNE ROY", "Jeanne ROY" */
function isShouted(name: string): boolean {
  return name !== name.toLowerCase() && name.split(' ').some((word) => shoutedWord.test(word))
}

const shoutedWord = /^\p{Lu}[\p{Lu}.'’-]*\p{Lu}{2}$/u

function withMails(authors: readonly Author[], sources: readonly Found<Author[]>[]): Author[] {
  return authors.map((author) => {
    if (author.email !== null || author.name === null) return author
    const key = titleKey(author.name)
    for (const { value } of sources) {
      const twin = value.find((other) => other.email !== null && other.name !== null && titleKey(other.name) === key)
      if (twin) return { ...author, email: twin.email }
    }
    return author
  })
}
