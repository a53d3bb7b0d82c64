import type { Element } from '../tree/tree.ts'

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
  /** The first paragraphs of prose outside of asides. */
  readonly proseSpots: readonly Pick<Spot, 'element' | 'offset' | 'article'>[]
  /** The first paragraphs outside of asides, for telling their language where none is declared. */
  readonly prose: string
  readonly times: readonly Spot[]
  /** Elements whose class or id says date or time, without the `time` elements. */
  readonly dateSpots: readonly Spot[]
  /** Short pieces of text that hold a year with month and day, outside of asides. */
  readonly datedTexts: readonly Spot[]
  /** Lines above the prose that are a day with its weekday and without a year. */
  readonly weekdayTexts: readonly Spot[]
  readonly bylines: readonly Spot[]
  /** Pieces of text that sign the story in words alone: a Korean dateline or tail, a line that begins with "By". Outside of asides. */
  readonly signedTexts: readonly Spot[]
  /** Elements that begin with a label of a byline before another element. Outside of asides. */
  readonly labels: readonly Spot[]
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
export function belongs(spot: Pick<Spot, 'article' | 'offset'>, headline: Spot | null): boolean {
  if (!headline || spot.article === 0 || spot.article === headline.article) return true
  // The first article after a headline that stands above it is the story's; one before is that of a teaser.
  return headline.article === 0 && spot.article === 1 && spot.offset >= headline.offset
}

/** The first value of the first of these metas that has one; names lower-case. */
export function firstMeta(facts: PageFacts, ...names: readonly string[]): { value: string; name: string } | null {
  for (const name of names) {
    const value = facts.metas.get(name)?.find((entry) => entry !== '')
    if (value !== undefined) return { value, name }
  }
  return null
}

/** A text of so many letters directly in a paragraph is prose. */
export const proseLength = 80
