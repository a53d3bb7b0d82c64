import { detach, singleSpaces } from '../../lib/text.ts'
import type { Site, SiteField } from '../../model/site.ts'
import {
  agency,
  bylineLabel,
  hanAuthor,
  japaneseAuthor,
  japanesePost,
  koreanWriter,
  labelledName,
  namedAfter,
  namedAfterUncased,
  otherCredit,
  roleWords,
} from '../authors/byline-words.ts'
import { isUncasedName } from '../authors/given-names.ts'
import type { SiteZone } from '../dates/time-zones.ts'
import {
  attribute,
  cleanText,
  type Element,
  isBlock,
  isElement,
  isSilent,
  isText,
  rawText,
  type TextNode,
  type Tree,
  walk,
} from '../tree/tree.ts'
import { says } from './field-words.ts'
import type { LdData, LdStory } from './json-ld.ts'

/** An element that may hold a field, with where on the page it stands. */
export interface Spot {
  readonly element: Element
  /** Shown text, cut at a few hundred letters; paragraphs, list items and `br` part its lines. */
  readonly text: string
  /** The value an attribute states (`datetime`, `content`), where there is one. */
  readonly value: string | null
  /** How many letters of visible text stand before it. */
  readonly offset: number
  /** Inside navigation, a foot, an aside, comments, teasers or related stories. */
  readonly isAside: boolean
  /** How many paragraphs of prose stand before it. */
  readonly prose: number
  /** Number of the innermost `article` element around it, from 1 in document order; 0 outside of all. */
  readonly article: number
}

/** A microdata or RDFa property, with the type of the item it belongs to (lower-case local name, `''` if none is said). */
export interface ItemProperty extends Spot {
  readonly name: string
  readonly itemType: string
}

export interface LinkFact {
  readonly rel: readonly string[]
  readonly href: string
  readonly hreflang: string | null
}

/** All that the fields are decided from, collected in one walk over the page. */
export interface PageFacts {
  /** Meta values by lower-case `name`, `property` or `itemprop`, in document order. */
  readonly metas: ReadonlyMap<string, readonly string[]>
  readonly links: readonly LinkFact[]
  readonly jsonLd: readonly string[]
  /** All script elements, for what nothing else tells. */
  readonly scripts: readonly Element[]
  readonly titleTag: string | null
  readonly htmlLanguage: string | null
  readonly baseHref: string | null
  /** h1 elements outside of asides, and others whose class says that they are the headline. */
  readonly headings: readonly Spot[]
  /** h2 to h4 elements outside of asides: one of them is the headline on pages whose h1 is a logo. */
  readonly subheadings: readonly Spot[]
  /** Pieces of text that are a part of the `title` in full, outside of links and asides: the headline of a page without headings. */
  readonly titleTexts: readonly Spot[]
  /** The first paragraphs outside of asides, for telling their language where none is declared. */
  readonly prose: string
  readonly times: readonly Spot[]
  /** Elements whose class or id says date or time, without the `time` elements. */
  readonly dateSpots: readonly Spot[]
  /** Short pieces of text that hold a year with month and day, outside of asides. */
  readonly datedTexts: readonly Spot[]
  readonly bylines: readonly Spot[]
  /** Pieces of text that sign the story in words alone: a Korean dateline or tail, a line that begins with "By". Outside of asides. */
  readonly signedTexts: readonly Spot[]
  /** Elements that begin with a label of a byline before another element. Outside of asides. */
  readonly labels: readonly Spot[]
  /** Paragraphs that are the last ones below prose and hold what reads as one name alone. Outside of asides. */
  readonly lastNames: readonly Spot[]
  /** Pieces of text that begin with a label of who did something else than write: "Foto:", "Edited by Jane Doe". Outside of asides. */
  readonly credits: readonly Spot[]
  readonly properties: readonly ItemProperty[]
  /** Names in visible breadcrumbs, outermost first. */
  readonly breadcrumbs: readonly (readonly string[])[]
  /** Elements whose class says section or category. */
  readonly sections: readonly Spot[]
  /** What stands in links to the home page: its name, as text or as that of the logo. */
  readonly homeNames: readonly string[]
}

/** How far before the headline and behind it a date or byline still belongs to it, in letters of text. */
export const nearBefore = 600
const nearBehind = 2500

/** Whether a spot stands near the headline and within the same article. */
export function isNear(spot: Spot, headline: Spot | null): boolean {
  if (!headline) return true
  const distance = spot.offset - headline.offset
  return distance >= -nearBefore && distance <= nearBehind && belongs(spot, headline)
}

/** Not inside another `article` than the headline's: comments and teasers are articles of their own. */
export function belongs(spot: Spot, headline: Spot | null): boolean {
  if (!headline || spot.article === 0 || spot.article === headline.article) return true
  // The first article after a headline that stands above it is the story's.
  return headline.article === 0 && spot.article === 1
}

/** The first value of the first of these metas that has one; names lower-case. */
export function firstMeta(facts: PageFacts, ...names: readonly string[]): { value: string; name: string } | null {
  for (const name of names) {
    const value = facts.metas.get(name)?.find((entry) => entry !== '')
    if (value !== undefined) return { value, name }
  }
  return null
}

const dated =
  /\d{1,2}年\d{1,2}月|\b1[34]\d\d[-/]\d{1,2}[-/]\d|[٠-٩۰-۹০-৯०-९]{1,2}\s[\p{L}\p{M}]+,?\s[٠-٩۰-۹০-৯०-९]{4}|(?:19|20)\d\d\.\s\p{L}{3,12}\s\d{1,2}\b|\p{Script=Thai}\.?\s?25[5-9]\d|\p{Script=Thai}\.\s?[4-9]\d(?!\d)|[٠-٩۰-۹]{2,4}[/.-][٠-٩۰-۹]{1,2}[/.-][٠-٩۰-۹]|(?:19|20)\d\d\s?[./年년-]\s?[01]?\d|\b\d{1,2}(?:[./]\d{1,2}[./](?:20)?|\. \d{1,2}\. 20)\d\d\b|\b\d{1,2}\s?-\s?(?:\d{1,2}|\p{L}{3,9}\.?)\s?-\s?20\d\d|\b\p{L}{3,9}\s?-\s?\d{1,2}\s?-\s?20\d\d|[\p{L}\p{M}]{3,}\.?\s?[,،]?\s{1,3}(?:del?\s)?(?:\d{1,2},?\s{1,3})?(?:19|20)\d\d\b|\d:\d\d,?\s\d{1,2}\s\p{L}{3,9}\.?\s\d\d(?!\p{L}|\p{N})|(?<!\d)\d{1,2}\s\p{L}{3,9}\.?\s\d\d,?\s\d{1,2}:\d\d/u

/** "3 hours ago", "vor 3 Stunden": a date too, though none that can be told. */
const ago =
  /\d{1,2}\s?(?:(?:hours?|hrs?|minutes?|mins?|days?|weeks?|months?) ago(?!\p{L})|(?:\p{L}{2,8}) (?:fa|geleden|sitten|önce|назад|тому|lalu|yang lalu|előtt|temu|sedan|siden|trước|ที่แล้ว|पहले|আগে)(?!\p{L})|시간 전|분 전|일 전|時間前|分前|日前|小时前|小時前|天前)|(?:vor|il y a|hace|há|před|acum|преди|пре|prije|منذ|قبل|לפני|πριν)\s(?:\d{1,2}\s)\p{L}{3,12}/iu

function isDated(text: string): boolean {
  if (text.length < 60 && /\d/.test(text) && ago.test(text)) return true
  return /\d[\d./年-]|[٠-٩۰-۹০-৯०-९]{2}/.test(text) && dated.test(text)
}

/** A colon behind a few words, where a label may end. */
const colonBehind = /^[^:：՝៖]{1,90}[:：՝៖]/

/** "By Jane Doe jane@example.com" */
const byWithMail = /^\s{0,40}(?:By|BY) \p{Lu}/u

/** Korean or Chinese words of a signature, or "By" with a name, in a text of its own. */
function isSigned(text: string): boolean {
  if (endsInBracket(text) && japaneseTail.test(text.slice(-80))) return true
  if (text.includes('기자') || text.includes('특파원') || text.includes('记者') || text.includes('記者')) return true
  // A mail address behind a Korean name, or alone.
  if (text.includes('@'))
    return /\p{Script=Hangul}/u.test(text) || loneMail.test(text) || (text.length < 120 && byWithMail.test(text))
  if (text.length < 120) {
    if (text.length < longestMark && text.includes('/') && isInitialsLine(text)) return true
    if (text.length < longestMark && isRole(text)) return true
    if (colonBehind.test(text) && labelledName.test(text)) return true
    if (/[:：／｜/]/.test(text) && (hanAuthor.test(text) || japaneseAuthor.test(text))) return true
    if (text.includes('・') && japanesePost.test(text)) return true
    if (
      beginsWithOneOf('ÉIRvVpPdDaAfFoOΤΓΑNnGEeSKTПБОמبكإदโเร', text) &&
      (namedAfter.test(text) || namedAfterUncased.test(text))
    )
      return true
  }
  if (
    text.length < longestReport &&
    (text.includes('contributed') || beginsWithOneOf('(RW', text)) &&
    reportedBy.test(text)
  )
    return true
  if (text.length < longestNameWithPost && nameWithPost.test(text)) return true
  if (text.length < longestReport && text.includes(' is a') && writerOf.test(text.trim())) return true
  if (text.length >= 4000 || !beginsWithOneOf('bBWRASTPC', text)) return false
  if (text.length < 120 && (datedBy.test(text) || agencyLine.test(text))) return true
  return (
    /^\s{0,400}(?:(?:Written|Reported|Posted|Published|Submitted|Article|Story) by|By|BY):?\s{1,2000}\p{Lu}/u.test(
      text,
    ) && text.trim().length < 400
  )
}

const maxLastNames = 10
const loneName =
  /^\s*(?:[—–-]\s?)?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}(?:, \p{Lu}[\p{L}-]+|,?\s\(?[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3}\)?)?\s*$/u

/** `<p>… spring.</p><p><i>Jana Daum</i></p>`: a name in the last paragraph, below one of prose. */
function isLastName(node: TextNode): boolean {
  if (node.data.length > 70 || !isElement(node.parent)) return false
  let paragraph = node.parent
  for (let level = 0; level < 2 && paragraph.name !== 'p' && paragraph.children.length === 1; level++)
    paragraph = parentOf(paragraph) ?? paragraph
  if (paragraph.name !== 'p' && node.parent !== paragraph) return false
  if (paragraph.name !== 'p') paragraph = parentOf(paragraph) ?? paragraph
  if (paragraph.name !== 'p' || (paragraph.children.length > 1 && !isAboveDate(node.parent, paragraph))) return false
  if (!loneName.test(node.data) && !isUncasedName(node.data.trim()) && !koreanWriter.test(node.data)) return false
  let before = paragraph.prev
  while (before && !isElement(before)) before = before.prev
  return before?.name === 'p' && nextElement(paragraph)?.name !== 'p' && shortText(before).length > proseLength
}

/** `<p><b>Jana Daum</b><br>18 February 2011 © All rights reserved</p>`: a name in bold above the day. */
function isAboveDate(name: Element, paragraph: Element): boolean {
  if (!/^(?:b|strong|em|i)$/.test(name.name) || !isFirst(name) || !isBreak(name.next)) return false
  const text = shortText(paragraph)
  return text.length < longestSigned && isDated(text)
}

const longestSigned = 140
const maxCredits = 40
const longestCreditLabel = 30

/** A label with a colon, or "by" in its place, is looked for in these only. */
function isCredit(data: string): boolean {
  if (data.length > 120) return false
  const colon = data.search(/[:：]| (?:by|von|par|por|door|av|af) /)
  return colon > 1 && colon < longestCreditLabel && otherCredit.test(data.trim())
}

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
export const datedBy = /^\s{0,40}by \p{Lu}[\p{L}.'’-]+ (?:\p{Lu}[\p{L}.'’-]* ){1,3}(?:on|at|[-–—|]) .{0,40}\b20\d\d\b/u

function endsInBracket(text: string): boolean {
  let end = text.length - 1
  while (end > 0 && text.charCodeAt(end) <= 32) end--
  const last = text[end]
  return last === '】' || last === '）' || last === ')'
}

/** `【山田太郎、佐藤花子】`, `（山田太郎）` alone or behind the last sentence of a Japanese text. */
export const japaneseTail =
  /(?:^|[。」\s])[【（(](?:(?:[\p{Script=Katakana}ー]{3,8}|記者|取材・文|文|構成)[・：:＝=])?([\p{Script=Han}々][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]{2,5}(?:[、・][\p{Script=Han}々][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]{2,5}){0,4})[】）)]\s{0,5}$/u

/** "hej/dpa/Reuters" is at most this. */
const longestMark = 40
const initialsLine = /^[\s(–—-]{0,40}\p{L}{2,9}(?:\s?\/\s?\p{L}{2,9}){1,4}\)?\s{0,40}$/u

/** "Staff Writer", "Political correspondent": what somebody is, in a text of its own. */
export function isRole(text: string): boolean {
  const end = text.trimEnd()
  return ('rtsfF'.includes(end.at(-1) ?? ' ') || end.startsWith('Special to')) && roleLine.test(end)
}

const roleLine =
  /^\s{0,40}(?:Special to (?:the |The )?\p{Lu}.{2,40}|(?:\p{L}[\p{L}'’.-]*\s){0,4}(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Cc]olumnist|[Jj]ournalist|Staff|STAFF|WRITER|REPORTER|CORRESPONDENT|EDITOR|COLUMNIST)s?)$/u

/** As agencies write themselves: "App" is a button. */
export const agencyMark = /^(?!APP$)(?:\p{Lu}+|dpa|epd|kna|sda|apa|afp|Reuters|Bloomberg|Ritzau|Belga|Lusa|Xinhua)$/u

/** Initials of who wrote and agencies, or agencies alone, in a line of its own: "hej/dpa/Reuters", "(AP/AFP)". */
export function isInitialsLine(text: string): boolean {
  return initialsLine.test(text) && text.split(/[\s()/–—-]+/).some((part) => agency.test(part) && agencyMark.test(part))
}

/** An agency that signs alone. */
export const agencyLine =
  /^\s{0,40}(?:The )?(?:Associated Press|Reuters|Agence France-Presse|Canadian Press|Press Association)\s{0,40}$/

export const loneMail = /^\s{0,20}[/◎▶(]?\s?[\w.+-]{1,40}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}\)?\s{0,20}$/

const authorLabel =
  /^\s{0,40}(?:by|by line|byline|(?:written|posted|reported|story|article) by|writers?|authors?|reporters?|von|par|por|di|door|av|af|autore?|autor(?:in|es)?|auteurs?|penulis|muhabir|yazar|автор|συντάκτης|text|tekst|लेखक|লেখক|tác giả|ผู้เขียน|بقلم|كتب|كتبت|מאת|撰文|作者|記者|记者|文|글)\s?[:：]?\s{0,40}$/i

/** "WRITER: " before a link that is the name, in an element that nothing marks. */
function isLabel({ data, next }: TextNode): boolean {
  return data.length < 300 && next !== null && next.type === 'tag' && isAuthorLabel(data.trim())
}

/** By itself a word such as "di" stands before links of any kind; with a colon, or of several words ("Propos recueillis par"), it is a label. */
function isAuthorLabel(text: string): boolean {
  return authorLabel.test(text) || (/[:：՝៖]$|\p{L} \p{L}+$/u.test(text) && bylineLabel.test(text))
}

/** Most texts of a page are the white space between its elements. */
function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 32) return false
  return true
}

/** The element around a label that has an element of its own, `<span>Par </span><a>…</a>`, and around what it labels; `null` for any other text. */
function labelledBy(node: TextNode): Element | null {
  const own = node.parent as Element
  if (node.data.length > longestLabel || !isElement(own) || own.children.length !== 1) return null
  let next = own.next
  if (next && isText(next) && next.data.trim() === '') next = next.next
  // `<li><b>Author</b> Jane Doe</li>`: the name may be the rest of the text.
  const isName = next !== null && (isElement(next) || (isText(next) && loneName.test(next.data) && next.next === null))
  if (!isName || !isFirst(own) || !bylineLabel.test(node.data.trim())) return null
  return own.parent && isElement(own.parent as never) ? (own.parent as Element) : null
}

function isFirst({ prev }: Element): boolean {
  return prev === null || (isText(prev) && prev.data.trim() === '' && prev.prev === null)
}

const longestLabel = 40

/** Signatures stand at either end of a long text; a line break parts the two. */
function ends(text: string): string {
  const line = text.length <= 800 ? text : `${text.slice(0, 400)}\0${text.slice(-400)}`
  return line.replace(/\s/g, ' ').replace('\0', '\n')
}

/** Every run of white space without a line break that is not one plain space already. */
const spacesInLine = /[^\S\n ][^\S\n]*| [^\S\n]+/g

/** A text of so many letters directly in a paragraph is prose. */
const proseLength = 80

const maxMetaNames = 500
const maxMetaValues = 50
const maxMetaLength = 20_000
/** Spots of one kind: a page has a few, a list page hundreds. */
const maxSpots = 300
const maxSpotLength = 400
/** Nodes looked at for the text of one spot. */
const maxSpotNodes = 200

const certainAside = new Set(['nav', 'footer', 'aside', 'dialog'])
/** An address of somebody who writes. */
export const authorAddress =
  /\/(?:authors?|by|journalists?|profiles?|people|staff|reporters?|reporter-bio|autor(?:e|es|en|i|ius|s|zy|ka)?|auteurs?|signataires|firmas|firmes|contributors?|writers?|writer-profile|columnists?|columnistas|periodistas|journalistes?|redakteure?|redacteurs?|novinari|szerzok?|yazar(?:lar)?|muhabir|penulis|skribent(?:er)?|toimittajat?|perfil|bio)\/|^(?:https?:\/\/(?!(?:www\.)?(?:threads|youtube|tiktok|twitter|x|instagram|mastodon)\.)[^/]{1,100})?\/@[\w.-]{2,40}\/?$/i

const homeAddress = /^(?:https?:\/\/[^/?#]{1,200})?\/?(?:index\.\w{2,5})?$/i

/** Whether a link leads to a home page. */
export function leadsHome({ attribs: { href } }: Element): boolean {
  // Most links of a page begin at its root: "/index.xhtml" is the longest of those that end there.
  if (href === undefined || (href.startsWith('/') && href.length > 12)) return false
  return homeAddress.test(href.slice(0, 300))
}

/**
 * A spot whose text is put together when it is first asked for: most are never read.
 *
 * A class, since V8 makes a hidden class of its own for each object literal with a getter, which keeps the page's tree until the next full
 * collection.
 */
class ShownSpot implements ItemProperty {
  readonly element: Element
  readonly value: string | null
  readonly offset: number
  readonly prose: number
  readonly isAside: boolean
  readonly article: number
  readonly name: string
  readonly itemType: string
  #text: string | null = null

  constructor(
    element: Element,
    value: string | null,
    at: Pick<Spot, 'offset' | 'prose' | 'isAside' | 'article'>,
    name: string,
    itemType: string,
  ) {
    this.element = element
    this.value = value === null ? null : value.slice(0, maxSpotLength)
    this.offset = at.offset
    this.prose = at.prose
    this.isAside = at.isAside
    this.article = at.article
    this.name = name
    this.itemType = itemType
  }

  get text(): string {
    this.#text ??= shortText(this.element)
    return this.#text
  }
}

/** The facts of a page in one walk, linear in its size and bounded in what it keeps. */
export function collectFacts(tree: Tree): PageFacts {
  const metas = new Map<string, string[]>()
  const links: LinkFact[] = []
  const jsonLd: string[] = []
  const headings: Spot[] = []
  const subheadings: Spot[] = []
  const titleTexts: Spot[] = []
  const times: Spot[] = []
  const dateSpots: Spot[] = []
  const datedTexts: Spot[] = []
  const bylines: Spot[] = []
  const signedTexts: Spot[] = []
  const labels: Spot[] = []
  const credits: Spot[] = []
  const lastNames: Spot[] = []
  const properties: ItemProperty[] = []
  const breadcrumbs: string[][] = []
  const sections: Spot[] = []
  const homeNames: string[] = []
  let titleTag: string | null = null
  let htmlLanguage: string | null = null
  let baseHref: string | null = null

  const frames = framesOf(tree)
  const asides: Element[] = []
  const articles: { element: Element; number: number }[] = []
  const items: { element: Element; type: string }[] = []
  let articleCount = 0
  let offset = 0
  let prose = 0
  let proseText = ''

  const spot = (element: Element, value: string | null, name = '', itemType = ''): ShownSpot =>
    new ShownSpot(
      element,
      value,
      { offset, prose, isAside: asides.length > 0, article: articles.at(-1)?.number ?? 0 },
      name,
      itemType,
    )

  const addMeta = (element: Element) => {
    const content = element.attribs.content ?? element.attribs.value
    if (content === undefined) return
    const value = cleanText(content.slice(0, maxMetaLength)).trim()
    for (const key of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = attribute(element, key)?.slice(0, 100).toLowerCase()
      // What a meta in the body says is an item's property, not the page's.
      if (!name || (key === 'itemprop' && items.length > 0)) continue
      const list = metas.get(name)
      if (list) {
        if (list.length < maxMetaValues) list.push(value)
      } else if (metas.size < maxMetaNames) metas.set(name, [value])
    }
  }

  walk(
    tree.document,
    (node) => {
      if (isText(node)) {
        const { length } = node.data
        if (length < 120 && length > 7 && asides.length === 0 && datedTexts.length < 60 && isDated(node.data))
          addText(node, datedTexts)
        if (
          titleTag !== null &&
          length >= shortestTitle &&
          length <= titleTag.length + longestIndent &&
          asides.length === 0 &&
          titleTexts.length < maxTitleTexts &&
          !isDated(node.data) &&
          isPartOfTitle(node, titleTag)
        )
          titleTexts.push(spot(node.parent as Element, null))
        if (asides.length === 0 && signedTexts.length < 60 && !isBlank(node.data)) {
          if (isSigned(node.data)) addText(node, signedTexts)
          else {
            if (prose > 0 && lastNames.length < maxLastNames && isLastName(node)) addText(node, lastNames)
            const labelled = labelledBy(node)
            const isOpening = labelled !== null || node.prev === null
            if (labelled || isLabel(node)) {
              const around = labelled ?? (node.parent as Element | null)
              const spots = isOpening ? labels : signedTexts
              if (around && spots.length < maxSpots) spots.push(spot(around, null))
              if (around && credits.length < maxCredits && otherCredit.test(node.data.trim()))
                credits.push(spot(around, null))
            } else if (credits.length < maxCredits && isElement(node.parent) && isCredit(node.data))
              credits.push(spot(node.parent, null))
          }
        }
        offset += length
        if (length > proseLength && isParagraphText(node)) {
          prose += 1
          if (proseText.length < proseSample && asides.length === 0) proseText += ` ${node.data.slice(0, proseSample)}`
        }
        return false
      }
      if (!isElement(node)) return true
      const { name } = node
      if (name === 'meta') {
        addMeta(node)
        addProperty(node)
        return false
      }
      if (name === 'link') {
        const href = attribute(node, 'href')
        const rel = attribute(node, 'rel')?.toLowerCase().split(/\s+/)
        if (href && rel && links.length < 1000 && href.length < 5000) {
          links.push({ rel, href, hreflang: attribute(node, 'hreflang') })
        }
        addProperty(node)
        return false
      }
      if (name === 'script') {
        if (/ld\+json/i.test((node.attribs.type ?? '').slice(0, 60)) && jsonLd.length < 5000) jsonLd.push(rawText(node))
        return false
      }
      if (name === 'title') {
        titleTag ??= cleanText(rawText(node).slice(0, 2000)).trim() || null
        return false
      }
      if (name === 'html') htmlLanguage = attribute(node, 'lang') ?? attribute(node, 'xml:lang') ?? htmlLanguage
      if (name === 'base') baseHref ??= attribute(node, 'href')
      if (isSilent(node)) return false
      const said = node.names
      if (said & says.breadcrumb && breadcrumbs.length < 5) {
        const crumbs = crumbNames(node)
        if (crumbs.length > 0) breadcrumbs.push(crumbs)
      }
      if (
        (certainAside.has(name) && !isLineOfHead(node) && !(prose <= 1 && holdsAuthor(node)) && !isEntryFoot(node)) ||
        ((said & says.aside || name === 'form') && !frames.has(node) && !isFootOfHead(node)) ||
        (prose === 0 && (name === 'header' ? isPageHead(node) : isNamedPageHead(node)))
      )
        asides.push(node)
      if (name === 'article') articles.push({ element: node, number: ++articleCount })
      if (node.attribs.itemscope !== undefined || node.attribs.typeof !== undefined) {
        const type = attribute(node, 'itemtype') ?? attribute(node, 'typeof') ?? ''
        addProperty(node)
        items.push({ element: node, type: lastName(type) })
      } else addProperty(node)
      const isOwn = asides.length === 0
      // `relative-time`, `bsp-timestamp`, `amp-timeago`: elements of publishers' own.
      if (isOwn && (name === 'time' || name.includes('-time')) && times.length < maxSpots)
        times.push(spot(node, timeValue(node)))
      else if (isOwn && said & says.date && dateSpots.length < maxSpots) dateSpots.push(spot(node, timeValue(node)))
      else if (isOwn && isDatedAbbreviation(node) && times.length < maxSpots) times.push(spot(node, timeValue(node)))
      if (isOwn && (name === 'h1' || (said & says.headline && isHeading(node))) && headings.length < maxSpots)
        headings.push(spot(node, null))
      else if (isOwn && (name === 'h2' || name === 'h3' || name === 'h4') && subheadings.length < 60)
        subheadings.push(spot(node, null))
      const isAuthorLink =
        isOwn &&
        name === 'a' &&
        (/(?:^|\s)author(?:\s|$)/i.test(node.attribs.rel ?? '') ||
          (authorAddress.test((node.attribs.href ?? '').slice(0, 300)) && !isInProse(node)))
      if (
        isOwn &&
        ((said & says.byline && !isForReaders(node)) ||
          isTold(node) ||
          isAuthorLink ||
          name === 'address' ||
          isSetRight(node)) &&
        bylines.length < maxSpots
      )
        bylines.push(spot(node, null))
      if (
        homeNames.length < 10 &&
        (name === 'a' ? leadsHome(node) : name === 'img' && prose === 0 && isOfPageHead(node))
      ) {
        const text =
          name === 'a' ? logoName(node) : cleanText((node.attribs.alt ?? '').slice(0, longestHomeName)).trim()
        if (text !== '') homeNames.push(text)
      }
      if (isOwn && said & says.section && sections.length < 50) sections.push(spot(node, null))
      return true
    },
    (element) => {
      if (asides.at(-1) === element) asides.pop()
      if (articles.at(-1)?.element === element) articles.pop()
      if (items.at(-1)?.element === element) items.pop()
    },
  )

  function addText(node: TextNode, into: Spot[]): void {
    const parent = node.parent
    if (!parent || !isElement(parent as never)) return
    const text = cleanText(ends(node.data)).replace(spacesInLine, ' ').trim()
    into.push({
      element: parent as Element,
      text,
      value: null,
      offset,
      prose,
      isAside: false,
      article: articles.at(-1)?.number ?? 0,
    })
  }

  function addProperty(element: Element): void {
    const written = element.attribs.itemprop ?? element.attribs.property
    if (written === undefined || properties.length >= 1000) return
    for (const name of written.slice(0, 200).split(/\s+/)) {
      const local = lastName(name)
      // Open Graph in the head is read as meta.
      if (local === '' || (element.name === 'meta' && element.attribs.itemprop === undefined && items.length === 0))
        continue
      const value = attribute(element, 'content') ?? attribute(element, 'datetime') ?? attribute(element, 'title')
      const own = value ?? (element.name === 'a' || element.name === 'link' ? null : attribute(element, 'href'))
      properties.push(spot(element, own, local, items.at(-1)?.type ?? ''))
    }
  }

  return {
    metas,
    links,
    jsonLd,
    titleTag,
    htmlLanguage,
    baseHref,
    headings,
    subheadings,
    titleTexts,
    prose: detach(proseText),
    scripts: tree.byName.get('script') ?? [],
    times,
    dateSpots,
    datedTexts,
    bylines,
    signedTexts,
    labels,
    credits,
    lastNames,
    properties,
    breadcrumbs,
    sections,
    homeNames,
  }
}

/** The text of a `p`, or one of several that line breaks part. */
function isParagraphText({ parent, prev, next }: TextNode): boolean {
  return isElement(parent) && (parent.name === 'p' || isBreak(prev) || isBreak(next))
}

function isBreak(node: TextNode['next']): boolean {
  return node !== null && isElement(node) && node.name === 'br'
}

/** `<abbr title="2025-03-04T09:30:00+01:00">`, the microformats' way, whatever it is called. */
function isDatedAbbreviation({ name, attribs }: Element): boolean {
  return name === 'abbr' && /^(?:19|20)\d\d-\d\d-\d\dT\d\d:\d\d/.test(attribs.title ?? '')
}

/** Letters of prose that tell its language. */
const proseSample = 1000

/** Letters of a headline, the white space around it, and how many texts are taken for one at most. */
const shortestTitle = 8
const longestIndent = 40
const maxTitleTexts = 5

/** Whether a text outside of links stands between two separators of the page's title, or between one and an end of it. */
function isPartOfTitle({ data, parent }: TextNode, title: string): boolean {
  if (!isElement(parent) || parent.name === 'a' || parent.name === 'option') return false
  const text = data.trim()
  const at = text.length < shortestTitle ? -1 : title.lastIndexOf(text)
  return (
    at >= 0 &&
    /(?:^|[-–—|»>:·_]\s{0,3})$/.test(title.slice(Math.max(0, at - 5), at)) &&
    /^(?:$|\s{0,3}[-–—|«»<>:·_])/.test(title.slice(at + text.length, at + text.length + 5))
  )
}

/** Attributes that hold an element's time for its script, the likeliest first. */
const timeAttributes = [
  'datetime',
  'data-date-time',
  'data-datetime',
  'data-published-time',
  'data-published',
  'publishdate',
  'data-publish-date',
  'data-pubdate',
  'data-timestamp',
  'data-epoch',
  'data-utc',
  'data-iso',
  'data-date',
  'data-time',
]

function timeValue(element: Element): string | null {
  for (const name of timeAttributes) {
    const value = attribute(element, name)
    if (value !== null) return value
  }
  // The microformats' way: `<abbr class="published" title="2025-03-04T09:30:00+01:00">`.
  if (element.name === 'abbr') return attribute(element, 'title')
  return null
}

/**
 * Elements around the page's headings, its `main` and the story's text: "with-sidebar" may be a class of the whole page, a blog may be a "widget",
 * and a form may enclose it all.
 */
function framesOf(tree: Tree): ReadonlySet<Element> {
  const frames = new Set<Element>()
  const addAround = (element: Element) => {
    for (let at: Element | null = element; at && !frames.has(at); at = parentOf(at)) frames.add(at)
  }
  for (const name of ['html', 'body', 'h1', 'main']) {
    for (const element of (tree.byName.get(name) ?? []).slice(0, 20)) if (!isInDialog(element)) addAround(element)
  }
  for (const element of tree.elements) {
    if (!(element.names & says.story)) continue
    addAround(element)
    break
  }
  const form = (tree.byName.get('form') ?? []).slice(0, 5).find((one) => isAroundMost(one, tree))
  if (form) addAround(form)
  return frames
}

/** Boxes around a heading that may be the dialog it belongs to. */
const dialogLevels = 4

function isInDialog(element: Element): boolean {
  let at: Element | null = element
  for (let level = 0; at && level < dialogLevels; level++, at = parentOf(at))
    if (at.name === 'dialog' || at.attribs.role === 'dialog' || at.attribs.role === 'alertdialog') return true
  return false
}

function parentOf({ parent }: Element): Element | null {
  return parent && isElement(parent as never) ? (parent as Element) : null
}

/** Whether the middle three of a page's five parts lie inside an element. */
function isAroundMost(element: Element, { elements }: Tree): boolean {
  return [0.3, 0.5, 0.7].every((part) => {
    let at: Element | null = elements[Math.floor(elements.length * part)] ?? null
    while (at && at !== element) at = parentOf(at)
    return at !== null
  })
}

const longestHomeName = 40

/** Elements of a `header` that are looked at for a heading. */
const headParts = 80

/** The page's own head, with its logo, its sections and perhaps the day: a `header` near the top of the tree that holds no heading. */
function isPageHead(header: Element): boolean {
  if (header.names & (says.byline | says.date | says.headline)) return false
  let at = parentOf(header)
  for (let level = 0; at && at.name !== 'body'; level++, at = parentOf(at))
    if (level === 2 || at.name !== 'div') return false
  const open: Element[] = [header]
  for (let i = 0; i < open.length && i < headParts; i++) {
    if (/^h[1-6]$/.test(open[i]!.name)) return false
    for (const child of open[i]!.children.slice(0, 20)) if (isElement(child)) open.push(child)
  }
  return true
}

/** What pages without a `header` call theirs, and how many links it holds at least. */
const headName =
  /^(?:(?:page|site|top|main|global)?[-_]?(?:header|head|masthead|banner)(?:[-_]?(?:all|top|area|inner|wrap|wrapper|container|main|box))?|hd|top[-_]?(?:bar|line|nav|menu|row)?)$/i
const fewestHeadLinks = 3

/** Letters of such a name. */
const longestHeadName = 24

function isHeadName(name: string | undefined): boolean {
  return name !== undefined && name.length <= longestHeadName && headName.test(name)
}

/** `<div id="header">` with the page's sections, without heading, headline and byline. */
function isNamedPageHead(box: Element): boolean {
  const { name, attribs } = box
  if (name !== 'div' && name !== 'table') return false
  if (!isHeadName(attribs.id) && !isHeadName(attribs.class)) return false
  let links = 0
  const open: Element[] = [box]
  for (let i = 0; i < open.length; i++) {
    const element = open[i]!
    if (i >= headParts * 3 || /^h[1-6]$/.test(element.name)) return false
    if (element.names & (says.byline | says.headline | says.story)) return false
    if (element.name === 'a') links++
    for (const child of element.children) {
      if (isElement(child)) open.push(child)
      // What holds prose is the frame of a whole page.
      else if (isText(child) && child.data.length > proseLength && child.data.trim().length > proseLength) return false
    }
  }
  return links >= fewestHeadLinks
}

/** `<header><img alt="Harbour Post">`: a logo that leads nowhere, in the head of the page, which holds no headline. */
function isOfPageHead(image: Element): boolean {
  let at = parentOf(image)
  for (let level = 0; at && level < 3; level++, at = parentOf(at))
    if (at.name === 'header')
      return parentOf(at)?.name === 'body' && !at.children.some((child) => isElement(child) && child.name === 'h1')
  return false
}

/** The text of a link, or what its picture is called. */
function logoName(link: Element): string {
  const text = shortText(link)
  if (text !== '') return text.length <= longestHomeName ? text : ''
  const open = [...link.children]
  for (let i = 0; i < open.length && i < 10; i++) {
    const node = open[i]!
    if (!isElement(node)) continue
    if (node.name === 'img') return cleanText((node.attribs.alt ?? '').slice(0, longestHomeName)).trim()
    open.push(...node.children.slice(0, 10))
  }
  return ''
}

/** A heading, or a small element in which no block stands: "headline" is also the class of containers. */
function isHeading(element: Element): boolean {
  if (/^h[1-6]$/.test(element.name)) return true
  if (!/^(?:div|span|p|strong|b|font|center|a|td|dt|dd)$/.test(element.name)) return false
  return element.children.every(
    (child) => !isElement(child as never) || !isBlock(child as Element) || (child as Element).name === 'br',
  )
}

/** `http://schema.org/Person`, `schema:Person`, `Person` → `person`. */
function lastName(name: string): string {
  const first = name.trim().split(/\s+/)[0] ?? ''
  const cut = Math.max(first.lastIndexOf('/'), first.lastIndexOf(':'), first.lastIndexOf('#'))
  return first.slice(cut + 1).toLowerCase()
}

/**
 * The text of a small element: blocks and `br` part words, and so do two elements that touch (a kicker and a headline in spans of their own),
 * unless the first is a drop cap.
 */
export function shortText(root: Element, skip?: (element: Element) => boolean): string {
  let text = ''
  let nodes = 0
  /** Length of the text where the last element closed; a next element that opens there touches it. */
  let closedAt = -1
  let wordStart = 0
  walk(
    root,
    (node) => {
      if (text.length >= maxSpotLength || ++nodes > maxSpotNodes) return 'stop'
      if (isText(node)) {
        text += node.data.slice(0, maxSpotLength)
        return false
      }
      if (!isElement(node)) return true
      if (node !== root && (isSilent(node) || isForReaders(node) || skip?.(node))) return false
      if (node !== root && isBlock(node)) text += lineBreaks.has(node.name) ? '\n' : ' '
      else if (closedAt === text.length && (text.length - wordStart > 2 || shortLabel.test(text.slice(wordStart))))
        text += ' '
      wordStart = text.length
      return true
    },
    (element) => {
      if (element === root) return
      if (isBlock(element)) text += ' '
      closedAt = text.length
    },
  )
  return cleanText(text.slice(0, maxSpotLength))
    .replace(/ *\n\s*/g, '\n')
    .replace(spacesInLine, ' ')
    .trim()
}

/** Elements that begin a line of their own in a small text. */
const lineBreaks = new Set(['br', 'p', 'li', 'div', 'h3', 'h4', 'h5', 'h6'])

/** Two letters that are a word before names and no drop cap. */
const shortLabel = /^(?:by|di|de|da|av|af|от|od|ni)$/i

/** A part of the page that calls itself the byline for screen readers. */
function isTold({ attribs }: Element): boolean {
  return attribs.role === 'region' && /byline/i.test((attribs['aria-labelledby'] ?? '').slice(0, 100))
}

/** Neighbours on either side that tell a sentence. */
const maxNeighbours = 8

/** Whether a link stands in a sentence of a paragraph: somebody whom the story mentions. */
function isInProse({ prev, next }: Element): boolean {
  let length = 0
  for (let at = prev, i = 0; at && i < maxNeighbours; at = at.prev, i++) if (isText(at)) length += at.data.trim().length
  for (let at = next, i = 0; at && i < maxNeighbours; at = at.next, i++) if (isText(at)) length += at.data.trim().length
  return length > proseLength
}

/** A paragraph set to the right: below a text it is a signature. */
export function isSetRight({ name, attribs }: Element): boolean {
  if (name !== 'p' && name !== 'div') return false
  return (
    attribs.align === 'right' ||
    (attribs.style !== undefined && /text-align\s*:\s*right/i.test(attribs.style.slice(0, 200)))
  )
}

/** A `nav` or `footer` that is named for a byline or date, or stands before what else its parent holds, and has little text. */
function isLineOfHead(element: Element): boolean {
  const isNamed = (element.names & (says.byline | says.date)) !== 0
  const isAbove = element.name === 'footer' && nextElement(element) !== null && parentOf(element)?.name === 'article'
  return (isNamed || isAbove) && shortText(element).length < longestLineOfHead
}

/** Elements of an `aside` or `footer` that are looked at for who wrote. */
const markLevels = 40

/** Whether one of the first elements within fits; `false` too where a heading stands before it: the box has a story or subject of its own. */
function holds(root: Element, isWanted: (element: Element) => boolean): boolean {
  const open: Element[] = [root]
  for (let i = 0; i < open.length && i < markLevels; i++) {
    const element = open[i]!
    if (/^h[1-6]$/.test(element.name)) return false
    if (i > 0 && isWanted(element)) return true
    for (const child of element.children.slice(0, 20)) if (isElement(child)) open.push(child)
  }
  return false
}

/** `<aside><address><a rel="author">`: a byline in a box beside the head of the story. */
function holdsAuthor(element: Element): boolean {
  return (
    element.name === 'aside' &&
    holds(element, ({ name, attribs }) => name === 'address' || /(?:^|\s)author(?:\s|$)/.test(attribs.rel ?? '')) &&
    shortText(element).length < longestLineOfHead
  )
}

/** `<footer>Written by <a class="p-author">…`: the foot of a post in microformats. */
function isEntryFoot(element: Element): boolean {
  return (
    element.name === 'footer' &&
    holds(element, ({ attribs }) => attribs.class !== undefined && microformat.test(attribs.class.slice(0, 200))) &&
    shortText(element).length < longestLineOfHead
  )
}

/** What names the author and date of a post, never of a comment, which is an `h-cite`. */
export const microformat = /(?:^|\s)(?:p-author|dt-published)(?:\s|$)/

/** A short box beside the headline, or beside the box that holds it, that is called a foot: TYPO3 sets byline and date so. */
function isFootOfHead(element: Element): boolean {
  const isHeadline = (child: unknown) => isElement(child as never) && (child as Element).name === 'h1'
  return (
    element.attribs.class?.length === 6 &&
    /^footer$/i.test(element.attribs.class) &&
    parentOf(element)?.children.some(
      (child) => isHeadline(child) || (isElement(child) && child.children.some(isHeadline)),
    ) === true &&
    shortText(element).length < longestLineOfHead
  )
}

function nextElement({ next }: Element): Element | null {
  let at = next
  while (at && !isElement(at)) at = at.next
  return at
}

const longestLineOfHead = 250

/** Text that only screen readers see: "By" before a name, a colon behind a kicker. */
export function isForReaders({ attribs }: Element): boolean {
  return (
    attribs.class !== undefined &&
    /(?:visually|visuallyhidden|sr-only|screen-?reader|a11y)/i.test(attribs.class.slice(0, 200))
  )
}

function crumbNames(root: Element): string[] {
  const names: string[] = []
  let nodes = 0
  walk(root, (node) => {
    if (++nodes > 300 || names.length >= 12) return 'stop'
    if (!isElement(node) || isSilent(node)) return !isText(node)
    const isLeaf =
      node.name === 'a' || (node.name === 'li' && !node.children.some((child) => isElement(child as never)))
    if (!isLeaf) return true
    const text = singleSpaces(shortText(node))
    if (text !== '' && text.length < 60) names.push(text)
    return false
  })
  return names
}

/** A field's value with the name of what it was taken from, for people: `json-ld datePublished`, `meta og:title`, `h1`, `url`. */
export interface Found<T> {
  readonly value: T
  readonly source: string
}

/** What every field is decided from. */
export interface FieldContext {
  readonly url: string
  readonly facts: PageFacts
  readonly ld: LdData
  readonly site: Site | null
  /** Strings that the site's own rules selected. */
  readonly stated: Readonly<Partial<Record<SiteField, readonly string[]>>>
  readonly zone: SiteZone
  /** Declared language with its region, as written. */
  readonly language: string | null
  readonly fetchedAt: string | null
}

/** The page's own story in its JSON-LD, and further nodes that speak of this very page (not of a picture or clip). */
export function ownStories(context: FieldContext): readonly LdStory[] {
  const [first, ...others] = context.ld.stories
  if (!first || first.score < 40) return []
  return [
    first,
    ...others.filter((story) => story.score >= 40 && (story.isThisPage === true || story.score >= first.score - 5)),
  ]
}
