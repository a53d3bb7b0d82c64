import type { Author } from '../../model/record.ts'
import { agency } from './byline-words.ts'

/** "Harbour Post Jane Doe", "By Jane Doe Harbour Post" is Jane Doe of the Harbour Post. */
export function withoutHouse(written: string, house: string): string {
  if (house.length < 3) return written
  const text = withoutPostAtHouse(written, house)
  if (text.length <= house.length) return withoutInitials(text, house)
  const lower = text.toLowerCase()
  const isBefore = lower.startsWith(house.toLowerCase())
  if (!isBefore && !lower.endsWith(` ${house.toLowerCase()}`)) return withoutInitials(text, house)
  const rest = (isBefore ? text.slice(house.length) : text.slice(0, -house.length)).trim()
  // "Harbour Media Group" of "Harbour" is the house by its longer name.
  if (isBefore && isPaper({ name: text, email: null })) return text
  return /^(?:By )?\p{Lu}[\p{L}'’-]+ \p{Lu}/u.test(rest) ? rest.replace(/ (?:of|for|at|from)$/, '') : text
}

const postAtHouse =
  /\s(?:(?:staff|senior|chief|special)\s)?(?:staff|reporter|writer|correspondent|editor|columnist)s?$/i

/** "Jane Doe Post Staff", "Jane Doe Harbour staff writer" of the Harbour Post. */
function withoutPostAtHouse(text: string, house: string): string {
  const post = postAtHouse.exec(text)
  if (!post) return text
  const words = text.slice(0, post.index).split(' ')
  const own = new Set(house.toLowerCase().split(/[\s-]+/))
  const isOwn = (at: number) => own.has(words[at]!.toLowerCase())
  let end = words.length
  while (end > 2 && isOwn(end - 1)) end--
  // "Jane Doe and Harbour Post Staff"
  if (end < words.length && /^(?:and|&)$/i.test(words[end - 1]!)) end--
  return end === words.length || isOwn(end - 1) ? text : words.slice(0, end).join(' ')
}

/** "Jane Doe HP" of the Harbour Post. */
function withoutInitials(text: string, house: string): string {
  const behind = /^(\p{Lu}[\p{L}'’-]+ \p{Lu}.*\p{Ll}) (\p{Lu}{2,4})$/u.exec(text)
  if (!behind) return text
  const initials = house.split(/[\s-]+/).map((word) => word[0]!)
  return initials.join('').toUpperCase() === behind[2] || isShortFor(behind[2]!, house) ? behind[1]! : text
}

/** "AL" of Aamulehti: two letters of a name in one word, of which the first is its first. */
function isShortFor(letters: string, house: string): boolean {
  const word = house.toUpperCase()
  return (
    letters.length === 2 &&
    !/\s/.test(house) &&
    !/^[IVX]+$/.test(letters) &&
    word.startsWith(letters[0]!) &&
    word.includes(letters[1]!, 2)
  )
}

/** Words of houses that are those of other houses too. */
export const houseWords: ReadonlySet<string> = new Set(
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
  // "HPN Business" of the Harbour Post News.
  const initials = own.split(/[\s-]+/).map((word) => word[0])
  return words.includes(first) || (initials.length > 2 && first === initials.join('') && /^\p{Lu}{3}/u.test(part))
}

/** Names without the house among them: "Jane Doe, Harbour Post North and Isles", "Por Ana Luz*, Serrano Sorocaba e Jundiaí" of the Portal Serrano. */
export function withoutBranches(text: string, house: string | null): string {
  if (house === null || house === '') return text
  // "Harbour Post with agencies" is nobody.
  const alone = text.replace(unnamedAgencies, '')
  if (alone !== text && alone.trim().toLowerCase() === house.toLowerCase()) return ''
  // "Harbour Post - Reuters"
  const sides = text.split(/\s[-–—ـ]\s/)
  const other = sides.filter(
    (side) =>
      side
        .trim()
        .replace(/\.(?:نت|com|net)$/iu, '')
        .toLowerCase() !== house.toLowerCase(),
  )
  if (sides.length === 2 && other.length === 1) {
    const rest = other[0]!.trim()
    // "العربية - دبي": the house and its place, in a script without capitals.
    return /^[\p{Lo}\p{M}]+$/u.test(rest) && !agency.test(rest) ? '' : withoutBranches(rest, house)
  }
  if (!/[,;|]/.test(text)) return withoutHouse(text.trim(), house)
  const parts = text.split(/\s*[,;|]\s*/)
  // "by Harbourpost, Leeds": the house in one word, and its place.
  if (
    parts.length === 2 &&
    keyOf(parts[0]!.replace(/^by\s/i, '')) === keyOf(house) &&
    /^\p{Lu}[\p{L}-]+$/u.test(parts[1]!)
  )
    return ''
  // "Harbour News | All of the coast | Wave Agency" is what the house says of itself.
  if (parts.length > 2 && text.split('|').length === parts.length && isOfHouse(parts[0]!, house)) return ''
  const people = parts.filter((part, i) => i === 0 || !isOfHouse(part, house))
  const [first = ''] = people
  const named = people.length > 1 && isOfHouse(first, house) ? people.slice(1) : people
  // "Jane Doe Harbour Post, Leeds"
  const bare = named.map((part) => withoutHouse(part, house))
  return bare.length < parts.length || bare.some((part, i) => part !== parts[i]) ? bare.join(', ') : text
}

/** "12 Minutes avec agence", "Jana Daum mit Agenturen": the agencies that nobody names, behind a house or a person. */
export const unnamedAgencies =
  /(?:^|[\s,/|·–(-]+)(?:and|with|et|avec|und|mit|y|e|con|com|en|met|och|med|og|ja|i|oraz|z|a|s|sa|și|cu|ve|dan|dengan|и|с|со|та|з|και|με)\s(?:(?:the|les|las|le|den|de|der|wire|news|press|materiale? (?:fra|från)|material (?:från|von)|uut[mn]is)\s)?(?:agenc(?:y|ies)(?: inputs| reports)?|wires?|wire (?:services|reports)|news services|agences?(?: de presse)?|(?:nachrichten|presse)?agentur(?:en|material|meldungen)?|agencias?(?: de noticias)?|agências?|agenzi[ae]|(?:pers|nieuws)?(?:agentschappen|bureaus)|(?:nyhets)?byråer(?:na)?|(?:nyheds)?bureauer|agencjami|agencjam[i]?|agenturami|agentúrami|agencijama|agencijami|agenții(?:le)?(?: de presă)?|ajanslar|kantor berita|агент(?:ств(?:ами|а)|ури)|агенціями|агенциите|πρακτορεία)\)?$|[\s,]+(?:ו?סוכנויות(?: הידיעות)?|و?(?:ال)?وكالات(?: الأنباء)?)$/iu

function keyOf(name: string): string {
  return name.toLowerCase().replace(/\s+/g, '')
}

/** Agencies that sign with a house. */
export const withHouse =
  "(?:l['’]\\s?)?(?:AFP|AP|Reuters|dpa|EFE|ANSA|Lusa|ANP|sda|APA|Belga|TT|NTB|MTI|PAP|ats|awp|sid|epd|kna|Keystone-(?:ATS|SDA))(?!\\p{L})"

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
export function isHouseAndAgency(text: string): boolean {
  return (houseAndAgency.test(text) || initialsAndAgency.test(text)) && !agency.test(text.split(' ', 1)[0]!)
}

/** Agencies whose names would be read as a person, a place or a role. */
export const agencyName =
  /^(?:the )?(?:agence france-presse(?: .*)?|press trust of india|news agency of nigeria|associated press of pakistan|asian news international|indo-asian news service|united news of (?:india|bangladesh)|bangladesh sangbad sangstha|ghana news agency|agence de presse africaine|the canadian press|australian associated press|press association|pa media|agencia efe|europa press|agência brasil|estadão conteúdo|agência lusa|deutsche presse-agentur|austria presse agentur|belga|ritzau|ntb|tt nyhetsbyrån|česká tisková kancelář|polska agencja prasowa)$/iu

/** "Harbour City Tribune", "Harbour Media Group". */
export function isPaper({ name }: Author): boolean {
  return (
    name !== null &&
    /^\S+(?: \S+)+ (?:inquirer|enquirer|examiner|courier|sentinel|observer|telegraph|bulletin|globe|mirror|register|dispatch|standard)$| (?:news|times|post|herald|tribune|journal|gazette|chronicle|today|magazine|media|group|newspapers|tv|radio|network|online|staff|newsroom|team|(?:world|news|wire|information) services?|programme|podcast|department)$/i.test(
      name,
    )
  )
}
