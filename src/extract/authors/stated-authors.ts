import type { Author } from '../../model/record.ts'
import { authorAddress } from '../facts/byline-elements.ts'
import { type FieldContext, ownStories } from '../facts/field-context.ts'
import { firstText, type LdNode, type LdValue, listOf, typesOf } from '../facts/json-ld.ts'
import { belongs, isNear, type Spot } from '../facts/page-facts.ts'
import { shortText } from '../facts/spots.ts'
import { publisherId } from '../fields/publisher.ts'
import { titleKey } from '../fields/title.ts'
import { attribute, isElement } from '../tree/tree.ts'
import { readByline, readNames, tidyName } from './byline-names.ts'
import { picturedName } from './byline-parts.ts'
import { agency, otherCredit, otherJob, roleWords } from './byline-words.ts'
import { writtenLines } from './bylines.ts'
import { agencyName, withoutBranches } from './house-names.ts'
import { hanOffice } from './nobody.ts'
import { isPerson } from './persons.ts'

/*
 * Who wrote, as a page states it for machines: JSON-LD, microdata, metas, the address of a profile.
 */

/** More people than ever signed one story: the page lists something else. */
export const maxAuthors = 30

type Add = (authors: readonly Author[], source: string) => void

/** What JSON-LD, microdata, bylines and metas say, the likeliest first. */
export function collectStated(
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

function ldAuthors(node: LdNode, context: FieldContext, house: string | null): Author[] {
  const entries = listOf(node.get('author') ?? node.get('creator'))
    .flatMap((entry) => listOf(entry))
    .slice(0, maxAuthors)
  const writers = entries.filter((entry) => !isOther(entry, context))
  const stated = writers.length > 0 ? writers : entries
  const isSomebody = (entry: LdValue) => isOfType(context.ld.resolve(entry), 'person')
  const isPlaceOfWork = (entry: LdValue) =>
    isOfType(context.ld.resolve(entry), 'organization') && tellsPlaceOfWork(nameOf(entry, context), house)
  const authors = (stated.some(isSomebody) ? stated.filter((entry) => !isPlaceOfWork(entry)) : stated).flatMap(
    (entry) => ldAuthor(entry, context, house),
  )
  // What somebody is may be stated as a further author.
  const people = authors.filter(({ name }) => name === null || !roleAlone.test(name))
  return people.length > 0 ? people : authors
}

function isOfType(value: LdValue | null | undefined, type: string): boolean {
  return value instanceof Map && typesOf(value).some((name) => name.endsWith(type))
}

function nameOf(entry: LdValue, context: FieldContext): string {
  const node = context.ld.resolve(entry)
  return node instanceof Map ? (firstText(node.get('name')) ?? '') : ''
}

/** "Colaboração para o UOL, em Santarém": a house with more words, beside people. */
function tellsPlaceOfWork(name: string, house: string | null): boolean {
  if (agency.test(name) || agencyName.test(name)) return false
  const isOfOwn = house !== null && house.length > 2 && name.length > house.length && name.includes(house)
  return isOfOwn || /[,(]/.test(name)
}

/** "Corresponsal en Lima" */
const roleAlone = new RegExp(`^(?:${roleWords})(?: (?:d[aeio]l?|en|em|in|of|for|at|à|au|aus|i|w|v|z) .{1,40})?$`, 'iu')

/** "Edited By: Jane Doe", or a job that is not to write. */
export function isOther(entry: LdValue, context: FieldContext): boolean {
  const node = context.ld.resolve(entry)
  if (typeof node === 'string') return otherCredit.test(node)
  if (!(node instanceof Map)) return false
  return (
    otherCredit.test(firstText(node.get('name')) ?? '') ||
    picturedName.test(firstText(node.get('name')) ?? '') ||
    otherJob.test((firstText(node.get('jobtitle')) ?? '').trim())
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
export function profileAuthors(context: FieldContext): Author[] {
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
