import { koreanHouseEnd } from '../../article/byline.ts'
import type { Author } from '../../model/record.ts'
import type { FieldContext } from '../facts/field-context.ts'
import { behindHeadline, companyForm, publisherId } from '../fields/publisher.ts'
import { titleKey } from '../fields/title.ts'
import { isDeskAlone } from './byline-names.ts'
import { agency } from './byline-words.ts'
import { houseWords, isPaper } from './house-names.ts'
import { isPost } from './persons.ts'

/*
 * Who signs and is nobody: the house, a desk, an account, "our correspondent".
 */

export function isHouse({ name }: Author, house: ReadonlySet<string>): boolean {
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

export function isUploader({ name }: Author): boolean {
  return (
    name !== null &&
    (uploader.test(name) || unnamed.test(name) || isDeskAlone(name) || (userName.test(name) && !agency.test(name)))
  )
}

export function isDesk({ name }: Author): boolean {
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
export const hanOffice =
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
  const initials = /^\p{Lu}(?:\p{Lu}{1,5}|\d{1,2})(?= \p{L})/u.exec(name)?.[0]
  return initials !== undefined && house.has(initials.toLowerCase())
}

const article = /^(?:The|Le|La|Les|El|Los|Las|Il|Lo|O|Os|As|Der|Die|Das|De|Het) (?=\S)/

export function houseKeys(context: FieldContext, publisherName: string | null): ReadonlySet<string> {
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
