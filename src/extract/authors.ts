import { isKoreanName, koreanHouseEnd, parseByline } from '../article/byline.ts'
import { collapseWhitespace } from '../lib/text.ts'
import type { Author } from '../model/record.ts'
import { anyLanguage, bylineWords, roleWords } from './byline-words.ts'
import { firstText, type LdNode, type LdValue, listOf, typesOf } from './json-ld.ts'
import { primaryLanguage } from './language.ts'
import {
  agencyLine,
  authorAddress,
  datedBy,
  type FieldContext,
  type Found,
  isForReaders,
  isSetRight,
  ownStories,
  type Spot,
  shortText,
} from './meta.ts'
import { behindHeadline, publisherId } from './publisher.ts'
import { cleanTitle, titleKey } from './title.ts'
import { attribute, type Element, isElement, rawText } from './tree.ts'

/** More people than ever signed one story: the page lists something else. */
const maxAuthors = 30
const maxNameLength = 120

/** Letters of text within which a byline belongs to the headline. */
const nearBefore = 600
const nearBehind = 2500

/**
 * Who wrote the story: by the site's rule, JSON-LD, the byline near the headline, then meta.
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
  if (context.stated.authors !== undefined && stated.length > 0) {
    const authors = unique(
      stated.flatMap((text) =>
        /\p{Script=Hangul}/u.test(text) ? parseByline(text) : readByline(text, context.language),
      ),
    )
    if (authors.length > 0) return { value: authors, source: 'site rule' }
  }
  const sources: Found<Author[]>[] = []
  const add = (authors: readonly Author[], source: string) => {
    const kept = unique(authors.filter(isNameable))
    if (kept.length > 0 && kept.length <= maxAuthors) sources.push({ value: kept, source })
  }
  const nodes = ownStories(context).map(({ node }) => node)
  for (const node of nodes) {
    if (!isByHouse(node, context))
      add([...ldAuthors(node, context), ...signedContributors(node, context, headline)], 'json-ld author')
  }
  add(itemAuthors(context, headline, isNear), 'itemprop author')
  add(bylineAuthors(context, headline, publisherName ?? ''), 'byline')
  // An organisation signs what it runs from others; who wrote it may stand on the page all the same.
  for (const node of nodes) if (isByHouse(node, context)) add(ldAuthors(node, context), 'json-ld author')
  for (const { authors, name } of metaAuthors(context)) add(authors, `meta ${name}`)
  // Far from the headline they may be those of films and further stories.
  add(itemAuthors(context, headline, belongs), 'itemprop author')
  const house = houseKeys(context, publisherName)
  const isHouse = ({ name }: Author) =>
    name !== null && (house.has(titleKey(name).replace(houseDesk, '')) || koreanHouseEnd.test(name))
  const isUploader = ({ name }: Author) =>
    name !== null && (uploader.test(name) || (userName.test(name) && !agency.test(name)) || hanOffice.test(name))
  const namesPeople = ({ value }: Found<Author[]>) => value.some((author) => !isHouse(author) && !isUploader(author))
  if (!sources.some(namesPeople)) add(signedAuthors(context, headline), 'signature in the text')
  if (!sources.some(namesPeople)) add(nameBesideDate(context, headline, isHouse), 'name beside the date')
  if (!sources.some(namesPeople)) add(scriptedAuthors(context), 'script')
  const ofPeople = sources.find(namesPeople)
  const chosen = ofPeople ?? sources.find(({ value }) => !value.every(isUploader)) ?? null
  if (!chosen) return null
  const people = ofPeople ? chosen.value.filter((author) => !isHouse(author) && !isUploader(author)) : chosen.value
  return { value: withSignedMails(withTwins(people, sources), context, headline), source: chosen.source }
}

/** Accounts under which a newsroom's system files what nobody signed. */
const uploader =
  /^(?:[\w.-]*admin[\w.-]*|administrator|webmaster|web ?desk|(?:web|online|site|news) ?(?:editor|admin|team|staff)|editor\d*|user\d*|root|test|guest|anonymous|unknown|staff|author|null|undefined|none|n\/a|redaktion|redacción|redacao|redação|redazione|rédaction|redactie|관리자|운영자|기자)$/i

/** `jsmith`, `rachel.o`: what somebody logs in with. */
const userName = /^[a-z][a-z\d._-]*$/

/** Chinese and Japanese houses, desks and agencies. */
const hanOffice =
  /(?:[网網]|新[闻聞]|[日晚时時][报報]|通[讯訊信]社|新聞社|[编編][辑輯集]部|[电電][视視][台臺]|中心|客户端|小[组組]|取材班|支局|[报報][导道導]|即時|中央社)$/u

/** "Example News Staff" is Example News. */
const houseDesk =
  /(?<=.{4})(?:staff|staffwriters?|staffreports?|sports|news|newsservice|ugc|com|team|desk|newsdesk|newsroom|editors|editorial|editorialteam|online|redaktion|redaktie|온라인|편집국|취재팀)$/

function isNameable({ name, email }: Author): boolean {
  if (name === null) return email !== null
  return (
    name.length <= maxNameLength &&
    /\p{L}{2}|^\p{L}\.?\s\p{L}/u.test(name) &&
    !/^(?:https?:|www\.|\/|@)/i.test(name) &&
    !/\b(?:null|undefined)\b/.test(name)
  )
}

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
      const bare = key.replace(/^the/, '').replace(houseDesk, '')
      for (const form of [key, bare, `the${key}`, `the${bare}`]) keys.add(form)
    }
  }
  keys.delete('')
  keys.delete('the')
  return keys
}

function ldAuthors(node: LdNode, context: FieldContext): Author[] {
  const entries = listOf(node.get('author') ?? node.get('creator')).slice(0, maxAuthors)
  return entries.flatMap((entry) => ldAuthor(entry, context))
}

/** Contributors that the byline names as well: some content systems state the second author so. */
function signedContributors(node: LdNode, context: FieldContext, headline: Spot | null): Author[] {
  const entries = listOf(node.get('contributor')).slice(0, maxAuthors)
  if (entries.length === 0) return []
  const signed = context.facts.bylines.filter((spot) => isNear(spot, headline)).map((spot) => titleKey(spot.text))
  return entries
    .flatMap((entry) => ldAuthor(entry, context))
    .filter(({ name }) => name !== null && signed.some((byline) => byline.includes(titleKey(name))))
}

function isByHouse(node: LdNode, context: FieldContext): boolean {
  const entries = listOf(node.get('author') ?? node.get('creator')).map((entry) => context.ld.resolve(entry))
  return entries.every((entry) => entry instanceof Map && typesOf(entry).some((type) => type.endsWith('organization')))
}

function ldAuthor(entry: LdValue, context: FieldContext): Author[] {
  // "name": ["A", "B"] is two people.
  const node = context.ld.resolve(entry)
  if (typeof node === 'string') return readNames(node, context.language)
  if (!(node instanceof Map)) return []
  const email = ldEmail(node)
  const names = listOf(node.get('name')).slice(0, maxAuthors)
  const isHouse = typesOf(node).some((type) => type.endsWith('organization'))
  const authors = names.flatMap((name) => {
    const text = firstText(name)
    if (!text) return []
    return isHouse ? [{ name: tidyName(text), email: null }] : readNames(text, context.language)
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

/** Names from a field that states them: one or several, perhaps with "By", a role, a mail. */
function readNames(text: string, language: string | null): Author[] {
  const plain = tidyName(text)
  if (plain === '' || /^(?:https?:)?\/\//i.test(plain)) return []
  return readByline(plain, language)
}

function tidyName(text: string): string {
  return collapseWhitespace(cleanTitle(text.slice(0, 1000)))
}

/** Words after a name: when it was written, how long it takes to read, where to follow. */
const trailing =
  /(?:\s*[|•·–—-]\s*|\s+|,\s*)(?:(?:fotos?|photos?|photographs?|bilder|bild|fotografie|foto|illustrationen?|grafik|video|kamera)\s?(?::|\bby\b|\bvon\b)|published|posted|updated|last updated|first published|\d{1,2}\s+min(?:ute)?s?\s+read|follow|read more|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|veröffentlicht|stand:|publié|mis à jour|publicado|actualizado|aggiornato|입력|승인|수정|등록)(?![\p{L}]).*$/iu
const dates =
  /\s*[|•,·–—-]?\s*(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}:\d{2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2},? \d{4}|\d{1,2}\.? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{4}).*$/iu

/** Expressions of one language, compiled once. */
interface BylineForms {
  readonly by: RegExp
  readonly and: RegExp | null
  readonly place: RegExp | null
}

const forms = new Map<string, BylineForms>()

function formsOf(language: string | null): BylineForms {
  const tag = primaryLanguage(language) ?? ''
  const known = forms.get(tag)
  if (known) return known
  const words = bylineWords.get(tag)
  const by = [anyLanguage.by, words?.by].filter((form) => form !== undefined).join('|')
  const built = {
    by: new RegExp(`^(?:${by})\\s?:?\\s+(?=\\S)`, 'iu'),
    and:
      words?.and === undefined
        ? null
        : new RegExp(`\\s+(?:${words.and})\\s+(?=\\p{Lu}|(?:dpa|afp|sda|apa)(?!\\p{L}))`, 'u'),
    place:
      words?.place === undefined ? null : new RegExp(`(?<=\\p{L}{2}),?\\s+(?:${words.place})\\s+\\p{Lu}.{0,60}$`, 'u'),
  }
  if (forms.size < 200) forms.set(tag, built)
  return built
}

const wires =
  /^(?:and |with )?(?:news |wire )?(?:agencies|wires|services|agences|agenturen|agencias|agências|agenzie|agentschappen|others)$/i
const roleOnly = new RegExp(`(?<!\\p{L})(?:${roleWords})(?!\\p{L})`, 'iu')

/** A byline's people. */
function readByline(text: string, language: string | null): Author[] {
  const { by, and, place } = formsOf(language)
  const authors: Author[] = []
  for (const line of text.slice(0, 1000).split('\n')) {
    const plain = withoutDates(collapseWhitespace(line))
      .replace(by, '')
      .replace(trailing, '')
      .replace(dates, '')
      .replace(/\s(?:on|at)$/i, '')
      .trim()
    if (plain === '' || isLabel(plain)) continue
    if (houseAndAgency.test(plain) || agencyName.test(plain)) authors.push({ name: plain, email: null })
    else if (/\p{Script=Hangul}/u.test(plain)) authors.push(...parseByline(plain).map(tidyAuthor))
    else if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(plain))
      authors.push(...hanNames(plain, primaryLanguage(language)))
    // "Rina Kartika - Harbour News": behind a dash stands the house, or what the person does.
    else authors.push(...latinNames(withoutPost(plain), and, place, singleNames.test(language ?? '')))
  }
  mergeMails(authors)
  const people = authors.filter(({ name }) => name === null || (!roleOnly.test(name) && !wires.test(name)))
  return people.length > 0 ? people : authors
}

/** "القاهرة - أحمد علي": where it was written stands before the name. */
const arabicPlace = /^[\p{Script=Arabic}]{3,14}\s[-–—]\s(?=[\p{Script=Arabic}]+\s[\p{Script=Arabic}])/u

/** Without the house or the post behind a dash, and the post in a sentence of its own: "Rocío Lanzani. Corresponsal en París". */
function withoutPost(text: string): string {
  const plain = text.replace(arabicPlace, '').replace(/\s[-–—]\s.*$/u, '')
  const stop = /(?<=\p{L}{3})\.\s+(?=\p{L})/u.exec(plain)
  return stop && roleOnly.test(plain.slice(stop.index)) ? plain.slice(0, stop.index) : plain
}

/** A mail on a line of its own belongs to the name before it. */
function mergeMails(authors: Author[]): void {
  for (let i = authors.length - 1; i > 0; i--) {
    const mail = authors[i] as Author
    const before = authors[i - 1] as Author
    if (mail.name === null && before.name !== null && before.email === null)
      authors.splice(i - 1, 2, { ...before, email: mail.email })
  }
}

/** Places of two words or more where correspondents sit; a single word behind a full name is taken for one anyway. */
const places =
  /^(?:new york(?: city)?|washington,? d\.?c\.?|los angeles|san francisco|new delhi|neu-delhi|hong kong|tel aviv|abu dhabi|buenos aires|rio de janeiro|são paulo|sao paulo|mexico city|kuala lumpur|cape town|den haag|the hague|la haye|la haya|st\.? petersburg|frankfurt am main|addis abeba|addis ababa|ho chi minh city|saudi arabia|south korea|north korea|united kingdom|united states)$/i

/** Languages in which many people have one name only. */
const singleNames = /^(?:id|ms|jv|su|my|ta|te|ml|kn|is)(?![a-z])/i

function latinNames(text: string, and: RegExp | null, place: RegExp | null, isSingleUsual: boolean): Author[] {
  const authors: Author[] = []
  for (const part of and === null ? [text] : text.split(and)) {
    const people = parseByline(place === null ? part : part.replace(place, '')).map(tidyAuthor)
    // "Von Anna Müller, Berlin": a single word behind a full name is a place or a house.
    const [first] = people
    const isFull = !isSingleUsual && first?.name?.includes(' ') === true
    authors.push(
      ...people.filter(
        (author) =>
          author === first ||
          !isFull ||
          author.name === null ||
          author.email !== null ||
          agency.test(author.name) ||
          (author.name.includes(' ') && !places.test(author.name) && !/^(?:tv|rádio|rede)\s/i.test(author.name)),
      ),
    )
  }
  return authors
}

/** Who took the pictures; what else somebody did. */
const hanPhoto = /^(?:写真|撮影|摄影|攝影|图|圖)$/
const hanLabel = /^(?:取材|文|構成|編集|聞き手|撰文|作者|記者|记者|本報|本报)$/
/** Family names before most Chinese names, and places that begin like one. */
const hanSurname =
  /^[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴洪武戴莫孔向汤湯]/
const hanPlace = /^(?:高雄|金門|江苏|江西|石家庄|黄石|马尼拉|莫斯科|武汉|唐山|汤加|方山)$/

/** Japanese and Chinese bylines: "記者王小明／台北報導", "【編集委員・山田太郎】", "山田太郎、佐藤花子", "新华社记者 李明远、王芳". */
function hanNames(text: string, language: string | null): Author[] {
  const plain = text
    .replace(/^[^=＝]{2,12}[=＝](?=\p{Script=Han})/u, '')
    .replace(/^[【［(（「]?\p{Script=Han}{0,10}(?:记者|記者)[:：\s]+(?=\p{Script=Han})/u, '')
  // A Japanese name whose two parts a space sets apart.
  if (
    language === 'ja' &&
    /^\p{Script=Han}{1,3}\s[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4}$/u.test(plain)
  )
    return [{ name: plain.replace(/\s/, ''), email: null }]
  const authors: Author[] = []
  const all = plain.split(/[、,，／/|｜;；・\s]+/)
  // "聯合報 記者王小明／台北即時報導": beside a titled person the rest is the house and the place.
  const isTitled = (part: string) => /^[【［(（「]?(?:特約|特派|本報|駐站)?(?:記者|记者)\p{Script=Han}/u.test(part)
  const isNamed = (part: string) => /^\p{Script=Han}{2,3}$/u.test(part) && hanSurname.test(part) && !hanPlace.test(part)
  const titled = all.filter(isTitled)
  let isPhoto = false
  for (const part of titled.length > 0 ? all.filter((one) => isTitled(one) || isNamed(one)) : all) {
    if (hanPhoto.test(part) || hanLabel.test(part)) {
      isPhoto = hanPhoto.test(part)
      continue
    }
    if (isPhoto) {
      isPhoto = false
      continue
    }
    const name = part
      .replace(/[【】［］()（）「」]/g, '')
      .replace(/^(?:特約|特派|本報|駐站)?(?:記者|记者|編輯|编辑|责任编辑|責任編輯|作者|撰文|文)[:：]?/, '')
      .replace(/(?:記者|记者|特派員|編集委員|論説委員|専門記者|デスク|さん|氏)$/, '')
    if (
      name === '' ||
      /(?:報導|报道|報道|電|讯|支局|編集部|總局|分社|取材班)$/.test(name) ||
      !/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々·]{2,20}$/u.test(name)
    )
      continue
    authors.push({ name, email: null })
  }
  return authors.length > 0 ? authors : [{ name: text.slice(0, maxNameLength), email: null }]
}

/** "Le Figaro avec AFP", "Le Figaro et AFP": a house and its agency are one signature. */
const houseAndAgency =
  /^(?:le|la|les|el|il|der|die|das)\s.{2,60}\s(?:et|avec|und|mit|y|e|con)\s+(?:l['’]\s?)?(?:AFP|Reuters|dpa|AP|EFE|ANSA|Lusa|ANP|sda|APA)$/i

/** Agencies that sign beside the people who wrote. */
const agency =
  /^(?:afp|ap|reuters|dpa|efe|ansa|lusa|pap|čtk|tasr|mti|tt|ntb|ritzau|stt|apa|sda|ats|belga|anp|aap|pti|ani|ians|bernama|antara|kyodo|xinhua|interfax|tass|aa|dha|iha)$/i

/** Agencies whose names would be read as a person, a place or a role. */
const agencyName =
  /^(?:the )?(?:press trust of india|news agency of nigeria|associated press of pakistan|asian news international|indo-asian news service|united news of (?:india|bangladesh)|bangladesh sangbad sangstha|ghana news agency|agence de presse africaine|the canadian press|australian associated press|press association|pa media|agencia efe|europa press|agência brasil|estadão conteúdo|agência lusa|deutsche presse-agentur|austria presse agentur|belga|ritzau|ntb|tt nyhetsbyrån|česká tisková kancelář|polska agencja prasowa)$/iu

/** Parts between bars that hold a date go: "입력 2025.11.03 14:30 | 김지영 기자". */
function withoutDates(line: string): string {
  if (!/[|ㅣ•]/.test(line)) return line
  const parts = line.split(/\s*[|ㅣ•]\s*/)
  return parts.filter((part) => !/\d{4}[-./년]|\d:\d\d/.test(part) || part.includes('@')).join(' | ')
}

function tidyAuthor({ name, email }: Author): Author {
  if (name === null) return { name, email }
  let plain = name.replace(/^by\s+(?=\p{Lu})/iu, '').replace(/\s*[(（[].{0,60}[)）\]]$/, '')
  // SHOUTED NAMES stay; only handles and signs go.
  plain = collapseWhitespace(plain.replace(/(?:^|\s)@[\w.]{2,30}/g, ' '))
    .replace(/[,;:|/·]+$|(?<=\p{L}{3})(?<!\b(?:inc|corp|ltd|bros))\.$/iu, '')
    .trim()
  return { name: plain || null, email }
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
    const inner = nameInside(property)
    authors.push(...readNames(inner ?? property.value ?? property.text, context.language))
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

function bylineAuthors(context: FieldContext, headline: Spot | null, house: string): Author[] {
  const usable = context.facts.bylines.filter((spot) => spot.text !== '' && spot.text.length <= 250)
  const near = firstGroup(
    usable.filter((spot) => isNear(spot, headline) && spot.prose - (headline?.prose ?? 0) <= proseBefore),
    context,
    house,
  )
  if (near.length > 0) return near
  // At the end of the text only what signs with a title or a mail: other names there are of other stories.
  const signed = usable.filter(
    (spot) =>
      belongs(spot, headline) &&
      spot.offset > (headline?.offset ?? 0) &&
      (signature.test(spot.text) || (isSetRight(spot.element) && fullName.test(spot.text))),
  )
  return firstGroup(signed, context, house)
}

/** Paragraphs of prose that may stand before the byline; one behind more of them is that of a box within the story. */
const proseBefore = 3

/** Two to four words, each with a capital: what stands alone and to the right below a text. */
const fullName = /^\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3}$/u

/** `（记者王海、李明）`, `[記者王小明／台北報導]`, `記者王小明／台北報導` at the beginning of a text. */
const hanDateline =
  /^[^。]{0,40}?[（([【]?(?:本報|本报)?(?:记者|記者)[:：\s]{0,2}([\p{Script=Han}·]{2,5}(?:[、,，][\p{Script=Han}·]{2,5}){0,4})[\s)）／/】\]]/u

/** `(서울=한빛통신) 김하늘 기자 =`, `[서울=뉴스빛] 김하늘·이진석 기자 =`. */
const dateline = /[([（［【][^()[\]]{1,40}[)\]）］】]\s?([^=()[\]]{2,60}?(?:기자|특파원|통신원))\s?=/u
/** `김하늘 기자 kim@example.co.kr` at the end of a text, perhaps behind a slash or in brackets. */
const tail =
  /(?:^|[\s/([])((?:[가-힣A-Za-z]{1,12}[=·\s]){0,3}[가-힣]{2,4}\s?(?:[가-힣]{0,4}기자|특파원|통신원)[\s(/]{0,3}[\w.+-]{1,40}@[\w-]{1,40}\.[\w.]{2,20})[\s)\]]{0,3}$/u
/** `한빛뉴스 정인서 (isjung@example.co.kr)`, `김하늘(sky@example.kr)` at the end of a text: a name without a title before its mail in brackets. */
const untitledTail = /(?:^|[\s([=])([가-힣]{2,4})\s?(\([\w.+-]{1,40}@[\w-]{1,40}\.[\w.]{2,20}\))[\s.]{0,3}$/u

/** A line of its own near the headline: `By Jane Doe`, `김하늘 기자`, `세종=김하늘·이진석 기자`. */
const signedLine =
  /^(?:(?:Written|Reported|Article|Story) by:?|By|BY|Von|Par|Por|Di|Door|Av|Af) \p{Lu}|^\p{L}{2,12}(?: (?:by|By|BY))? ?: ?\p{Lu}[\p{L}.'’-]+ \p{Lu}|^(?:लेखक|লেখক|tác giả|ผู้เขียน|بقلم|كتبت?|מאת)\s?[:：–-]?\s?\p{L}|^(?:기자명\s?)?(?:[가-힣]{2,5}[=·,\s]{1,2}){0,3}[가-힣]{2,4}\s?(?:[가-힣]{0,4}기자|특파원)$/u

/** A paragraph of its own that a paragraph of prose follows, or follows next but one: a byline below a long box. */
function isBeforeText({ element, text }: Spot): boolean {
  if (element.name !== 'p' || text.length > 60) return false
  let next = element.next
  for (let i = 0; next && i < 4; i++, next = next.next)
    if (isElement(next) && next.name === 'p' && shortText(next).length > 150) return true
  return false
}

/** What no caption and no teaser says, and so signs a story at its end too. */
const writtenBy = /^(?:Written|Reported|Article|Story) by/

/** What the text itself says at its ends, for pages that mark nothing. */
function signedAuthors(context: FieldContext, headline: Spot | null): Author[] {
  for (const spot of context.facts.signedTexts) {
    if (!belongs(spot, headline) || spot.offset < (headline?.offset ?? 0) - nearBefore) continue
    for (const part of spot.text.replace(/^((?:written )?by:?)\s?\n/i, '$1 ').split('\n')) {
      const signed =
        dateline.exec(part.slice(0, 250))?.[1] ?? tail.exec(part.slice(-250))?.[1] ?? untitledSignature(part)
      const undated = withoutDates(part)
      const isLine = signedLine.test(undated) || datedBy.test(part) || agencyLine.test(part)
      const isSigned = isLine && (isNear(spot, headline) || writtenBy.test(undated) || isBeforeText(spot))
      const line = signed ?? hanSigned(part) ?? (isSigned && undated.length < 120 ? undated : null)
      const people = line === null ? [] : readByline(line, context.language).filter(isPerson)
      if (people.length > 0) return people
    }
  }
  return []
}

function untitledSignature(text: string): string | null {
  const match = untitledTail.exec(text.slice(-120))
  return match?.[1] && isKoreanName(match[1]) ? `${match[1]} ${match[2]}` : null
}

/** Elements around a date whose neighbours are looked at. */
const datedLevels = 3

/** "JANE DOE AP Sports Writer Published: …": a full name with what she is, before a date in one element. */
const nameWithRole =
  /^(?:By )?(\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,2}?),?\s(?:(?:AP|Associated Press|AFP|Reuters|Staff|Senior|Special)\s){0,2}(?:\p{Lu}\p{Ll}{2,12}\s)?(?:Writer|Reporter|Correspondent|Editor|Columnist)(?!\p{L})/u

/**
 * "나은채 | 입력 2026. 1. 6.": a Korean name of three letters in an element of its own directly before the date; or a name with a role in the
 * date's own element.
 */
function nameBesideDate(context: FieldContext, headline: Spot | null, isHouse: (author: Author) => boolean): Author[] {
  for (const spot of [...context.facts.times, ...context.facts.dateSpots, ...context.facts.datedTexts]) {
    if (!isNear(spot, headline) || spot.offset < (headline?.offset ?? 0)) continue
    const titled = nameWithRole.exec(spot.text.slice(0, 120).replace(/\s+/g, ' '))?.[1]
    if (titled !== undefined) return [{ name: titled, email: null }]
    // "Harbour Post | Jane Doe | June 6, 2025"
    const parts = spot.text.length < 120 ? spot.text.split(/\s[|•]\s/) : []
    const named = parts.map((name) => ({ name: name.trim(), email: null })).filter((part) => !isHouse(part))
    const [first] = named.filter(({ name }) => fullName.test(name) && isPerson({ name, email: null }))
    if (first && parts.length === 3 && named.length === 2) return [first]
    let at = spot.element
    for (let level = 0; level < datedLevels; level++) {
      let before = at.prev
      while (before && !isElement(before)) before = before.prev
      const name = before ? collapseWhitespace(shortText(before)) : ''
      if (name.length === 3 && isKoreanName(name)) return [{ name, email: null }]
      if (before || !at.parent || !isElement(at.parent as never)) break
      at = at.parent as Element
    }
  }
  return []
}

/** Most letters of scripts that are searched. */
const maxScripts = 3_000_000
const scriptedName =
  /(?:_sf_async_config\.authors?["']?\s{0,3}=|["'](?:byline|by_?line|author_?name|writer_?name|reporter_?name|journalist_?name|reg_?name)\\?["']\s{0,3}:)\s{0,3}\\?["']([^"'\\<>{}]{2,60})["'\\]/gi

/** A page whose application puts its byline in place holds the names in its state. */
function scriptedAuthors(context: FieldContext): Author[] {
  let left = maxScripts
  for (const element of context.facts.scripts) {
    if (left <= 0) break
    const text = rawText(element).slice(0, left)
    left -= text.length
    for (const match of text.matchAll(scriptedName)) {
      const people = readByline(match[1]!, context.language).filter(isPerson)
      if (people.length > 0) return people
    }
  }
  return []
}

/** Mail boxes of a house, not of a person. */
const sharedBox =
  /^(?:jebo|news|newsdesk|desk|webmaster|master|editor|editors|help|info|social|tips?|tipline|opinion|contact|letters|press|support|service|admin)\d*@/i

/** With the mails that stand beside the same names in the text's signatures, or alone at its end where one person wrote it. */
function withSignedMails(authors: readonly Author[], context: FieldContext, headline: Spot | null): Author[] {
  if (authors.every(({ name, email }) => email !== null || name === null || !/^[가-힣]/.test(name))) return [...authors]
  const signed: Author[] = []
  for (const spot of context.facts.signedTexts) {
    if (!belongs(spot, headline)) continue
    let { text } = spot
    if (!text.includes('@')) {
      // The mail is a link behind the name.
      const whole = text.length < 40 ? shortText(spot.element) : ''
      if (whole.includes('@') && whole.length < 100) text = whole
    }
    if (!text.includes('@')) continue
    const part = text.slice(-120)
    signed.push(
      ...parseByline(tail.exec(part)?.[1] ?? untitledSignature(part) ?? part).filter(({ email }) => email !== null),
    )
  }
  if (signed.length === 0) return [...authors]
  const mails = new Set(signed.map(({ email }) => email).filter((email) => email !== null && !sharedBox.test(email)))
  const [only] = mails
  return authors.map((author) => {
    if (author.email !== null || author.name === null) return author
    const twin = signed.find(({ name }) => name === author.name)
    if (twin) return { ...author, email: twin.email }
    const isAlone =
      authors.length === 1 &&
      mails.size === 1 &&
      signed.some(({ name, email }) => (name === null || !isKoreanName(name)) && email === only)
    return isAlone ? { ...author, email: only! } : author
  })
}

function hanSigned(text: string): string | null {
  const names = hanDateline.exec(text.slice(0, 120))?.[1]
  return names ?? null
}

const signature = /[\w.-]@[\w-]+\.[\w.]|(?:기자|특파원|통신원|논설위원|칼럼니스트)(?![가-힣])/

/** The people of the first byline that names any, and of what stands directly beside it. */
function firstGroup(spots: readonly Spot[], { language }: FieldContext, house: string): Author[] {
  const authors: Author[] = []
  let group: Spot | null = null
  for (const spot of spots) {
    if (group && spot.offset - group.offset > 200) break
    if (group && isInside(spot, group)) continue
    const found = readByline(withoutHouse(bylineText(spot), house.replace(/\.[a-z]{2,4}$/i, '')), language).filter(
      isPerson,
    )
    if (found.length === 0) continue
    group ??= spot
    authors.push(...found)
  }
  // A desk signs alone, or stands beside who works there.
  const people = authors.filter(({ name }) => name === null || isKoreanName(name) || !koreanDesk.test(name))
  const signed = people.length > 0 ? people : authors
  // Beside a full name a word alone is a button or a section.
  const isFull = ({ name }: Author) => name !== null && /^\p{Script=Latin}\S* \p{L}/u.test(name)
  if (singleNames.test(language ?? '') || !signed.some(isFull)) return signed
  return signed.filter(
    ({ name, email }) => email !== null || name === null || !/^\p{Script=Latin}+$/u.test(name) || isKnownSigner(name),
  )
}

function isKnownSigner(name: string): boolean {
  return agency.test(name) || name === name.toUpperCase()
}

/** "Harbour Post Jane Doe" is Jane Doe of the Harbour Post. */
function withoutHouse(text: string, house: string): string {
  const isBefore = house.length > 2 && text.length > house.length && text.toLowerCase().startsWith(house.toLowerCase())
  const rest = isBefore ? text.slice(house.length).trim() : ''
  return /^\p{Lu}[\p{L}'’-]+ \p{Lu}/u.test(rest) ? rest : text
}

/** A byline's text without what stands in it besides names: dates, sharing, biographies. */
function bylineText(spot: Spot): string {
  const told = toldAuthors(spot)
  if (told.length > 0) return told.join('\n')
  const links = authorLinks(spot)
  // "By Jane Doe, John Roe": not each of them has a page.
  const isWholeLine = /^by /i.test(spot.text) && spot.text.length <= 120 && !spot.text.includes('\n')
  if (links.length > 0 && !isWholeLine) {
    // The people have a page of their own, the agency beside them has none.
    const beside = spot.text.split('\n').map((line) => /^\p{L}{2,8}(?=\s?$|\s\d)/u.exec(line)?.[0] ?? '')
    return [...links, ...beside.filter((word) => agency.test(word))].join('\n')
  }
  const lines = spot.text.split('\n')
  const filed = lines.findIndex((line) => /^(?:filed under|filed in|tags|topics|categories)\s?:?$/i.test(line.trim()))
  return lines
    .slice(0, filed < 0 ? lines.length : filed)
    .filter((line) => /\p{L}{2}/u.test(line) && line.length <= 120)
    .slice(0, 6)
    .join('\n')
}

/** "Author, Ida Falk", "Role, The Post": names behind a label that only screen readers hear. */
function toldAuthors(spot: Spot): string[] {
  const names: string[] = []
  if (spot.element.attribs.role !== 'region') return names
  const open = [...spot.element.children]
  for (let i = 0; i < open.length && i < 100; i++) {
    const node = open[i]
    if (!node || !isElement(node)) continue
    if (isForReaders(node) && /^authors?\b/i.test(shortText(node))) {
      const parent = node.parent as Element
      names.push(collapseWhitespace(shortText(parent).replace(/^authors?,?\s/i, '')))
    } else open.push(...node.children.slice(0, 20))
  }
  return names
}

function authorLinks(spot: Spot): string[] {
  const names: string[] = []
  const open = [...spot.element.children]
  for (let i = 0; i < open.length && i < 150; i++) {
    const node = open[i]
    if (!node || !isElement(node)) continue
    const isAuthor =
      /(?:^|\s)author(?:\s|$)/.test(node.attribs.rel ?? '') ||
      (node.name === 'a' && authorAddress.test((node.attribs.href ?? '').slice(0, 300))) ||
      /(?:author|byline|contributor)[-_]?name/i.test((node.attribs.class ?? '').slice(0, 200))
    const text = isAuthor ? collapseWhitespace(shortText(node)) : ''
    if (text !== '' && text.length < 100) names.push(text)
    else open.push(...node.children.slice(0, 50))
  }
  return names
}

/** Words of names, and of houses, that stay small. */
const particles: ReadonlySet<string> = new Set(
  'de du da do das dos des di del della dello der den dem van von vom zu zum zur af av la le les el al il lo y e i et und and of for the avec mit con bin ibn bint ben ten ter te d l o'.split(
    ' ',
  ),
)

/** How desks of a newsroom end. */
const koreanDesk = /[가-힣](?:부|팀|국|실|룸|취재단|기자단)$/

/** A name, not a sentence, a label or a date. */
function isPerson({ name, email }: Author): boolean {
  if (name === null) return email !== null
  if (/\d/.test(name) || name.length > 60 || noName.test(name)) return false
  if (/^(?:dpa|sda|apa|epd|kna|sid|ap|afp|ots)(?:[-/]\w{1,10})?$/i.test(name)) return true
  const words = name.split(' ')
  if (/\p{Script=Hangul}/u.test(name)) return name.length <= 12
  // A signature of a role alone ("Staff Reporter") names nobody.
  if (roleOnly.test(name)) return false
  if (
    words.length > 7 ||
    !words.every((word) => /^[^\p{Ll}]/u.test(word) || particles.has(word.replace(/['’].*$/, '')))
  )
    return false
  return /[\p{Lu}\p{Lo}]/u.test(name)
}

const noName =
  /^(?:filed under|archives?|rss|tweet|like|pin it|(?:the|our) team|recent stories|for the|tags?|topics?|local news|share|follow|authors?|by|writer|written|contact|e-?mail|twitter|facebook|whatsapp|linkedin|copy|print|save|listen|view (?:all|profile|bio)|read|more|about|profile|bio|see all|photos?|image|reporter|subscribe|published|updated|posted|comments?|autor|auteur|redaktion)(?![\p{L}])|^(?:구독|기자|기사|기사원문|공유|댓글|프로필|다른 ?기사|저자|작성자|입력|수정|최종|승인|등록|게재|송고|글자|글씨|인쇄|스크랩|좋아요|팔로우|저장|닫기|보기|목록|페이스북|트위터|카카오|복사|메일|이메일|제보|더보기|원문|응원|가나다|음성|번역|언어)(?![가-힣])|프로필|구독|바로가기|글자 ?크기|기사 ?원문|다른 ?기사/iu

/** A line that is only a label or a button. */
function isLabel(line: string): boolean {
  return line.length < 30 && noName.test(line) && !/기자\s|기자$|@/.test(line.replace(/^기자명?\s?/, ''))
}

function isInside(spot: Spot, outer: Spot): boolean {
  let node = spot.element.parent
  for (let depth = 0; node && depth < 1000; depth++) {
    if (node === outer.element) return true
    node = node.parent
  }
  return false
}

function isNear(spot: Spot, headline: Spot | null): boolean {
  if (!headline) return true
  const distance = spot.offset - headline.offset
  return distance >= -nearBefore && distance <= nearBehind && belongs(spot, headline)
}

function belongs(spot: Spot, headline: Spot | null): boolean {
  if (!headline || spot.article === 0 || spot.article === headline.article) return true
  return headline.article === 0 && spot.article === 1
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
  'creator',
] as const

function metaAuthors(context: FieldContext): { authors: Author[]; name: string }[] {
  return authorMetas.map((name) => ({
    name,
    authors: (context.facts.metas.get(name) ?? [])
      .slice(0, maxAuthors)
      .flatMap((text) => readNames(text, context.language)),
  }))
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

function isShouted(name: string): boolean {
  return name === name.toUpperCase() && name !== name.toLowerCase()
}

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
