import { registrableDomain } from '../../lib/address.ts'
import { decodeEntities } from '../../lib/html-entities.ts'
import { collapseWhitespace, detach, remembering } from '../../lib/text.ts'
import { type FieldContext, type Found, ownStories } from '../facts/field-context.ts'
import { leadsHome } from '../facts/home-names.ts'
import { firstText, type LdValue, listOf, typesOf } from '../facts/json-ld.ts'
import type { PageFacts, Spot } from '../facts/page-facts.ts'
import { shortText } from '../facts/spots.ts'
import { cleanText, type Element, isElement, isText } from '../tree/tree.ts'

const maxTitleLength = 500

interface TitleCandidate {
  readonly text: string
  readonly source: string
  readonly weight: number
}

/** Letters and digits only, lower-case: what two spellings of one headline share. */
export const titleKey = remembering((text) =>
  detach(
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, ''),
  ),
)

/** One line without tags and invisible characters; entities undone also where they were encoded twice. */
export const cleanTitle = remembering((text) => {
  let plain = text.slice(0, 2000)
  for (let i = 0; i < 2 && plain.includes('&'); i++) plain = decodeEntities(plain)
  // Only known tags: <해외입양과 돈> is a title's own brackets.
  plain = plain.replace(/<\/?(?:b|i|em|strong|span|br|p|sup|sub|u|q|a|mark|small)(?:\s[^<>]{0,200})?\/?>/gi, ' ')
  // Quotes that a template escaped as if for a script.
  plain = plain.replace(/\\(["'])/g, '$1')
  return detach(collapseWhitespace(cleanText(plain)).replaceAll(' ,', ',').slice(0, maxTitleLength))
})

/** Names under which the site may stand in a title, as keys. */
function siteKeys(context: FieldContext, publisherName: string | null): ReadonlySet<string> {
  const names = [publisherName, ...context.ld.siteNames, ...context.facts.homeNames]
  for (const name of [
    'og:site_name',
    'application-name',
    'apple-mobile-web-app-title',
    'twitter:site',
    'al:ios:app_name',
    'publisher',
  ]) {
    names.push(...(context.facts.metas.get(name) ?? []).slice(0, 3))
  }
  for (const { node } of ownStories(context).slice(0, 2)) {
    for (const author of listOf(node.get('author')).slice(0, 3)) {
      if (author instanceof Map && typesOf(author).some((type) => type.endsWith('organization'))) {
        names.push(firstText(author.get('name')))
      }
    }
  }
  const keys = new Set<string>()
  for (const name of names) {
    if (!name) continue
    const key = titleKey(name.slice(0, 100))
    if (key.length > 1) keys.add(key)
  }
  let host = ''
  try {
    host = new URL(context.url).hostname
  } catch {
    // No address, no host's name.
  }
  const domain = registrableDomain(host)
  if (domain) {
    keys.add(titleKey(domain))
    keys.add(titleKey(domain.split('.')[0] ?? ''))
    keys.add(titleKey(host.replace(/^www\./, '')))
  }
  keys.delete('')
  return keys
}

const separator =
  /\s+[-–—|·ㅣ»«:/<>›•~]+\s+|\s*(?:\||｜|::|ㅣ|»|│)\s*|\s+-{2,}\s+|:\s+(?=[^:]{1,40}$)|\s*[:：]\s*(?=[가-힣A-Za-z\p{Script=Han}\p{Script=Katakana}ー]{2,20}$)/gu

/**
 * A title without the site's name at either end.
 *
 * Cut only where the part is a known name of the site, or where what is left is a headline that the page shows.
 */
export function cutSiteName(title: string, names: ReadonlySet<string>, headlineKeys: ReadonlySet<string>): string {
  let rest = title
  for (let round = 0; round < 4; round++) {
    const cut = cutOnce(rest, names, headlineKeys)
    if (cut === rest) break
    rest = cut
  }
  return rest
}

/** "Headline（港新聞）": whom the story was taken over from. */
const bracketedEnd = /\s?[（(【[]([^（()）【】[\]]{2,30})[)）】\]]$/

function cutOnce(title: string, names: ReadonlySet<string>, headlineKeys: ReadonlySet<string>): string {
  if (headlineKeys.has(titleKey(title))) return title
  const prefix = /^([^:|]{2,40}):\s*/.exec(title)
  if (prefix?.[1] && isName(prefix[1], names)) return title.slice(prefix[0].length)
  const bracketed = bracketedEnd.exec(title)
  if (bracketed?.[1] && bracketed.index > 3 && isName(bracketed[1], names))
    return title.slice(0, bracketed.index).trim()
  const cuts = [...title.matchAll(separator)].slice(0, 30)
  // What the page shows as its headline confirms a cut anywhere.
  let confirmed = ''
  for (const cut of cuts) {
    const before = title.slice(0, cut.index).trim()
    const behind = title.slice(cut.index + cut[0].length).trim()
    for (const part of [before, behind]) {
      const key = titleKey(part)
      if (key.length >= 8 && headlineKeys.has(key) && !names.has(key) && part.length > confirmed.length)
        confirmed = part
    }
  }
  if (confirmed !== '') return confirmed
  const last = cuts.at(-1)
  if (last) {
    const before = title.slice(0, last.index).trim()
    if (isName(title.slice(last.index + last[0].length), names) && before.length > 3) return before
  }
  const [first] = cuts
  if (first) {
    const behind = title.slice(first.index + first[0].length).trim()
    if (isName(title.slice(0, first.index), names) && behind.length > 3) return behind
  }
  return title
}

/** What a site's name may have behind the name that its host or publisher states: "BBC News" at bbc.com. */
const nameEnd =
  /^(?:news|newsonline|online|com|net|org|cokr|kr|tv|media|digital|english|world|international|magazine|sports?|business|newspapers?|뉴스|닷컴|オンライン|デジタル|電子版|ニュース|電子報|新聞[網雲]|新闻网|онлайн|ออนไลน์)$/

/** Whether a part of a title is one of these names, or begins as one and has behind it what names of sites have there. */
export function isName(part: string, names: ReadonlySet<string>): boolean {
  const key = titleKey(part)
  if (key === '' || key.length > 60) return false
  const bare = key.replace(/^the/, '')
  if (names.has(key) || names.has(bare) || names.has(`the${key}`)) return true
  for (const name of names) {
    const rest = bare.startsWith(name) ? bare.slice(name.length) : null
    if (rest !== null && name.length >= 3 && nameEnd.test(rest)) return true
    if (name.startsWith(bare) && bare.length >= 3 && nameEnd.test(name.slice(bare.length))) return true
  }
  // "South China Morning Post" at scmp.com.
  const initials =
    part
      .match(/\p{Lu}/gu)
      ?.join('')
      .toLowerCase() ?? ''
  return initials.length >= 3 && names.has(initials) && part.trim().split(/\s+/).length >= initials.length
}

/**
 * Whether a text is the page's headline in other words or cut short, by what the page shows and states for sharing; `null` if it shows nothing
 * or the text is too short to tell. For choosing the page's own node in its JSON-LD.
 */
export function titleMatcher(facts: PageFacts): (text: string) => boolean | null {
  const titles: string[] = []
  // Further h1 elements are of further stories.
  for (const heading of facts.headings.filter(({ element }) => element.name === 'h1').slice(0, 1))
    titles.push(heading.text)
  for (const name of ['og:title', 'twitter:title']) titles.push(...(facts.metas.get(name) ?? []).slice(0, 1))
  if (facts.titleTag) titles.push(facts.titleTag)
  const known = titles.map((title) => ({ title, key: titleKey(cleanTitle(title)) })).filter(({ key }) => key.length > 5)
  let wordsOfTitles: ReadonlySet<string>[] | null = null
  return (text) => {
    const key = titleKey(cleanTitle(text))
    if (key.length <= 5 || known.length === 0) return null
    if (known.some((shown) => shown.key.startsWith(key) || key.startsWith(shown.key))) return true
    const words = shingles(text)
    wordsOfTitles ??= known.map(({ title }) => shingles(title))
    return wordsOfTitles.some((other) => sharesHalf(words, other))
  }
}

/** What it counts for a heading that a title of the page's metadata agrees with it, more than all else together. */
const agreeing = 8

/** The headings that may be the story's headline, the likeliest first. */
function headlineSpots(context: FieldContext): Spot[] {
  const { headings, subheadings } = context.facts
  const metaKeys = new Set(shownMetaKeys(context))
  const isStated = ({ text }: Spot) => {
    const key = titleKey(cleanTitle(text))
    return (
      key.length >= 8 &&
      [...metaKeys].some((meta) => (meta.startsWith(key) || meta.endsWith(key)) && key.length * 2 >= meta.length)
    )
  }
  const usable = [...headings, ...subheadings.filter(isStated)].filter(
    ({ text }) => text !== '' && text.length < maxTitleLength,
  )
  const rank = ({ element, text, article }: Spot) => {
    const key = titleKey(cleanTitle(text))
    const agrees =
      key.length > 5 &&
      [...metaKeys].some(
        (meta) =>
          meta === key ||
          key.startsWith(meta) ||
          (key.length >= 20 && key.length * 2 >= meta.length && meta.includes(key)) ||
          // A site's name stands at an end of the title too, and is shorter.
          (key.length * 2 >= meta.length && (meta.startsWith(key) || meta.endsWith(key))),
      )
    return (
      (agrees ? agreeing : 0) +
      (element.name === 'h1' ? 3 : /^h[2-4]$/.test(element.name) ? 1 : 0) +
      (article > 0 ? 1 : 0) +
      (key.length >= 12 || (/\p{Script=Hangul}|\p{Script=Han}/u.test(key) && key.length >= 6) ? 2 : 0) -
      (linksHome(element) ? 6 : 0) -
      (/logo|site-?name|site-?title|masthead/i.test(
        `${element.attribs.class ?? ''} ${element.attribs.id ?? ''}`.slice(0, 200),
      )
        ? 6
        : 0)
    )
  }
  // Pages without headings show theirs as any text.
  if (!usable.some((spot) => rank(spot) >= agreeing))
    usable.push(...context.facts.titleTexts.toSorted((a, b) => b.text.length - a.text.length).slice(0, 1))
  return usable
    .map((spot, order) => ({ spot, order, rank: rank(spot) }))
    .sort((a, b) => b.rank - a.rank || a.order - b.order)
    .map(({ spot }) => spot)
}

/** A heading that is one link to the home page: the logo. */
function linksHome(element: Element): boolean {
  const inner = element.children.filter((child) => isElement(child))
  const [link] = inner
  if (inner.length !== 1 || !link || !isElement(link) || link.name !== 'a') return false
  return leadsHome(link)
}

function shownMetaKeys(context: FieldContext): string[] {
  const texts = [context.facts.titleTag ?? '']
  for (const name of ['og:title', 'twitter:title']) texts.push(...(context.facts.metas.get(name) ?? []).slice(0, 2))
  for (const { node } of ownStories(context).slice(0, 1)) texts.push(firstText(node.get('headline')) ?? '')
  return texts.map((text) => titleKey(cleanTitle(text))).filter((key) => key.length > 5)
}

export interface TitleAnswer {
  readonly title: Found<string> | null
  /** The visible headline, which says where on the page the story begins. */
  readonly headline: Spot | null
}

/**
 * The headline: what most sources agree on once the site's name is cut off, then the visible one.
 *
 * Shortened forms ("… after long …") count for the full form they begin.
 */
export function decideTitle(context: FieldContext, publisherName: string | null): TitleAnswer {
  const spots = headlineSpots(context)
  const headline = spots[0] ?? null
  const stated = (context.stated.title ?? []).map(cleanTitle).find((text) => text !== '')
  if (stated) {
    const key = titleKey(stated)
    return {
      title: { value: stated, source: 'site rule' },
      headline: spots.find(({ text }) => titleKey(cleanTitle(text)) === key) ?? headline,
    }
  }
  const names = siteKeys(context, publisherName)
  const candidates = collectTitles(context, spots, names)
  const best = vote(candidates)
  if (!best) return { title: null, headline }
  const key = titleKey(best.text)
  const shown = spots.find(({ text }) => titleKey(cleanTitle(text)) === key)
  return { title: { value: best.text, source: best.source }, headline: shown ?? headline }
}

const noKeys: ReadonlySet<string> = new Set()

function collectTitles(context: FieldContext, spots: readonly Spot[], names: ReadonlySet<string>): TitleCandidate[] {
  const { facts } = context
  const raw: TitleCandidate[] = []
  const sections = sectionsInTitle(facts)
  const plainTitle = (text: string) => withoutSection(once(cleanTitle(text)), sections)
  const add = (text: string | null | undefined, source: string, weight: number) => {
    const title = text ? plainTitle(text) : ''
    if (title !== '') raw.push({ text: title, source, weight })
  }
  const own = ownStories(context)
  for (const { node, types } of own.slice(0, 2)) {
    const isPageNode = types.every((type) => type === 'webpage')
    add(firstTitle(node.get('headline')), 'json-ld headline', isPageNode ? 0.9 : 1.3)
    if (!node.has('headline')) add(firstTitle(node.get('name')), 'json-ld name', 0.8)
  }
  for (const [index, spot] of spots.slice(0, 3).entries()) {
    // A second heading counts little: the first may be the logo, and further ones are other stories'.
    const isH1 = spot.element.name === 'h1'
    // Metas that put it in other words are written for machines; metas of other words say that it may be no headline.
    const isSection = isH1 && !sharesWords(spot.text, context) && isShortName(spot.text)
    const weight = (isH1 ? 1.5 : 1) + (sharesWords(spot.text, context) ? 0.7 : 0) - (isSection ? 0.8 : 0)
    add(spot.text, isH1 ? 'h1' : 'heading', index === 0 ? weight : 0.4)
  }
  const isShared = (facts.metas.get('twitter:title')?.[0] ?? '') === (facts.metas.get('og:title')?.[0] ?? '')
  add(facts.metas.get('og:title')?.[0], 'meta og:title', 1.2)
  // What China's offices state, by their standard for the metas of government sites.
  add(facts.metas.get('articletitle')?.[0], 'meta articletitle', 1.2)
  add(facts.metas.get('twitter:title')?.[0], 'meta twitter:title', isShared ? 0.3 : 0.9)
  add(facts.titleTag, 'title', 0.8)
  for (const property of facts.properties) {
    if (property.name === 'headline' && !property.isAside) {
      add(property.value ?? property.text, 'itemprop headline', 0.9)
      break
    }
  }
  for (const name of [
    'parsely-title',
    'sailthru.title',
    'dc.title',
    'dcterms.title',
    'title',
    'cxenseparse:title',
    'article:title',
    'hdl',
    'headline',
  ]) {
    add(facts.metas.get(name)?.[0], `meta ${name}`, 0.5)
  }
  // "Headline Gadgets", "Kicker Headline" where the section or the kicker is an element of its own within the h1.
  const isStated = ({ source, text }: TitleCandidate, headline: string) =>
    ((source.startsWith('meta') || source === 'json-ld headline') && cutSiteName(text, names, noKeys) === headline) ||
    (source === 'title' &&
      headline.length >= leastStated &&
      text.startsWith(headline) &&
      behindTitle.test(text.slice(headline.length)))
  const isSaid = ({ headline }: { headline: string }) => raw.some((candidate) => isStated(candidate, headline))
  const tagged = (spots[0] === undefined ? [] : [withoutTag(spots[0]), withoutKicker(spots[0])]).find(
    (parted) => parted !== null && isSaid(parted),
  )
  const isTagged = tagged != null
  for (const [index, candidate] of isTagged ? raw.entries() : [])
    if (candidate.text === tagged?.whole) raw[index] = { ...candidate, text: tagged.headline }
  const shown = spots[0] ? [isTagged && tagged ? tagged.headline : plainTitle(spots[0].text)] : []
  // A stated headline may have the section behind it, which the visible one shows.
  const shownKeys = new Set(shown.map(titleKey))
  const stated = raw
    .filter(({ source }) => source === 'json-ld headline')
    .map(({ text }) => cutSiteName(text, names, shownKeys))
  const headlineKeys = new Set([...shown, ...stated].map(titleKey))
  // Most sources state one text.
  const texts = new Map(
    [...new Set(raw.map(({ text }) => text))].map((text) => [text, cutSiteName(text, names, headlineKeys)]),
  )
  return raw
    .map((candidate) => ({ ...candidate, text: texts.get(candidate.text)! }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text) && !names.has(titleKey(text)) && !isNoTitle(text))
}

/** "Headline > Harbour news | The Post": where a board's title has its name behind a sign of a path. */
const pathSign = /\s[>›]\s/
const longestSection = 40

/** Headings and crumbs of a page whose title names its section behind such a sign; none for any other page. */
function sectionsInTitle({ titleTag, headings, subheadings, breadcrumbs }: PageFacts): ReadonlySet<string> {
  if (titleTag === null || !pathSign.test(titleTag)) return noKeys
  const shown = [...headings, ...subheadings].map(({ text }) => text)
  const short = [...shown, ...breadcrumbs.flat()].filter((text) => text.length <= longestSection)
  return new Set(short.map((text) => titleKey(text)).filter((key) => key !== ''))
}

/** A title without the section behind it that the page shows elsewhere by itself. */
function withoutSection(title: string, sections: ReadonlySet<string>): string {
  if (sections.size === 0) return title
  const cut = [...title.matchAll(/\s[>›]\s/g)].find(
    ({ index }) => index > 3 && sections.has(titleKey(title.slice(index).split(/[|]|\s[-–—]\s/, 1)[0]!)),
  )
  return cut ? title.slice(0, cut.index) : title
}

/** A headline that stands twice in one element, for two sizes of screen, once; any other text as it is. */
function once(text: string): string {
  const half = text.slice(0, (text.length - 1) / 2)
  return half.length > 15 && text === `${half} ${half}` ? half : text
}

/** A headline whose last element is a short text of its own, with and without that; `null` for any other. */
function withoutTag({ element, text }: Spot): { headline: string; whole: string } | null {
  const last = element.children.findLast((child) => !isText(child) || child.data.trim() !== '')
  if (!last || !isElement(last) || last === element.children[0]) return null
  const tag = cleanTitle(shortText(last))
  const whole = cleanTitle(text)
  if (tag === '' || tag.length > longestTag || !whole.endsWith(tag)) return null
  return { headline: whole.slice(0, -tag.length).trim(), whole }
}

/** A subtitle may stand in an element of its own within the headline. */
const longestTag = 160
/** A headline of fewer letters may be the beginning of a longer one. */
const leastStated = 15
/** What a title tag has behind the headline, if anything. */
const behindTitle = /^(?:$|\s(?:[-–—|»·•]|::)\s)/

/** A headline whose first element is a short text of its own, with and without that; `null` for any other. */
function withoutKicker({ element, text }: Spot): { headline: string; whole: string } | null {
  const [first, ...others] = element.children.filter((child) => !isText(child) || child.data.trim() !== '')
  if (!first || !isElement(first) || others.length === 0) return null
  const kicker = cleanTitle(shortText(first))
  const whole = cleanTitle(text)
  if (kicker === '' || kicker.length > longestKicker || !whole.startsWith(`${kicker} `)) return null
  return { headline: whole.slice(kicker.length).trim(), whole }
}

const longestKicker = 60

/** "Diabetes Health Center": a heading of few words, which a page's section or the site may have too. */
function isShortName(text: string): boolean {
  return /^(?:\p{Script=Latin}[\p{L}'’&-]*[\s,]*){1,3}$/u.test(text.trim().slice(0, 60)) && text.trim().length < 60
}

/** Whether half of a heading's words, or pairs of letters where words are not parted, stand in one of the stated titles. */
function sharesWords(text: string, context: FieldContext): boolean {
  const own = shingles(text)
  const titles = [context.facts.titleTag ?? '', ...(context.facts.metas.get('og:title') ?? []).slice(0, 1)]
  const key = titleKey(cleanTitle(text))
  // A heading that also holds a kicker says nothing against the title without it.
  const keys = titles.map((title) => titleKey(cleanTitle(title)))
  const isLonger = (title: string) => title.length > 5 && title !== key && key.endsWith(title)
  if (keys.some(isLonger) && !keys.some((title) => title.includes(key))) return false
  // A headline in full sentences says in more words what the one for machines does.
  return titles.some((title) => sharesHalf(own, shingles(title)) || sharesHalf(shingles(title), own))
}

function sharesHalf(own: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (own.size < 3) return false
  let shared = 0
  for (const word of own) if (other.has(word)) shared++
  return shared * 2 >= own.size
}

function shingles(text: string): ReadonlySet<string> {
  const plain = cleanTitle(text).toLowerCase()
  if (!/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(plain)) {
    return new Set(plain.match(/[\p{L}\p{N}]{2,}/gu) ?? [])
  }
  const key = titleKey(plain)
  const pairs = new Set<string>()
  for (let i = 0; i + 1 < key.length; i++) pairs.add(key.slice(i, i + 2))
  return pairs
}

function firstTitle(value: LdValue | undefined): string | null {
  return firstText(value)
}

function isNoTitle(text: string): boolean {
  return /^(?:home|homepage|untitled|undefined|null|article|news|index|loading\.*|title|기사|뉴스|홈|not found|error|404(?:\s?[-|–:].{0,20}|(?: page)? (?:error|not found))?)$/i.test(
    text,
  )
}

function vote(candidates: readonly TitleCandidate[]): TitleCandidate | null {
  const groups = new Map<string, { best: TitleCandidate; weight: number }>()
  for (const candidate of candidates) {
    const key = titleKey(candidate.text)
    const group = groups.get(key)
    if (!group) groups.set(key, { best: candidate, weight: candidate.weight })
    else {
      group.weight += candidate.weight
      if (preference(candidate) > preference(group.best)) group.best = candidate
    }
  }
  const entries = [...groups]
  let winner: { best: TitleCandidate; weight: number } | null = null
  for (const [key, group] of entries) {
    let weight = group.weight
    for (const [otherKey, other] of entries) {
      if (other !== group && otherKey.length >= 12 && key.startsWith(otherKey) && isCut(other.best.text))
        weight += other.weight
    }
    if (isCut(group.best.text)) weight /= 2
    if (!winner || weight > winner.weight) winner = { best: group.best, weight }
  }
  return winner?.best ?? null
}

/** Of one headline's spellings the page's own: visible before stated for machines; never one in capitals only. */
function preference({ text, source }: TitleCandidate): number {
  const isShouting = text === text.toUpperCase() && text !== text.toLowerCase()
  // "Kicker: Headline" where the h1 has the two in elements of their own.
  const separators = text.match(/[:–—|]\s|\s-\s/g)?.length ?? 0
  return (
    (isShouting ? -40 : 0) +
    separators * 4 -
    // A sign that stands apart in an element of its own.
    (/\s:\s/.test(text) ? 3 : 0) +
    (source === 'h1' ? 3 : source === 'json-ld headline' ? 2 : source === 'meta og:title' ? 1 : 0)
  )
}

function isCut(text: string): boolean {
  return /(?:…|\.\.\.)\s*$/.test(text)
}
