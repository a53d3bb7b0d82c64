/**
 * Where in a page a field stands. First hit wins; `authors` takes every element that its first hitting rule selects.
 *
 * `select`: a CSS selector; its text, or that of the attribute `attr`. `script`: an expression over the page's inline scripts.
 * `match`: only this part of what was found (its first group). `names`: what a code stands for.
 */
export type FieldRule =
  | string
  | {
      readonly select: string
      readonly attr?: string
      readonly match?: RegExp
      readonly names?: Readonly<Record<string, string>>
    }
  | { readonly script: RegExp; readonly names?: Readonly<Record<string, string>> }

/** What we know of one site beyond what its pages say. Data only: shared code never asks which site it has. */
export interface Site {
  /** Registrable domain; the file in `src/sites/` has the same name. */
  readonly domain: string
  /** IANA zone in which the site states local times. */
  readonly timeZone?: string
  /** BCP 47, sent as `Accept-Language`. */
  readonly language?: string
  /** Addresses of articles, several forms; named groups feed `id` and `canonical`. Matched against the absolute URL. */
  readonly articleUrls?: readonly RegExp[]
  /** Addresses that look like articles and are none. */
  readonly notArticleUrls?: readonly RegExp[]
  /** `{oid:3}_{aid:10}`: filled from the groups of `articleUrls`; a number pads with zeros to that many digits. */
  readonly id?: string
  readonly canonical?: string
  readonly publisherId?: string
  readonly fields?: Readonly<Partial<Record<SiteField, readonly FieldRule[]>>>
  /** `drop`: selectors, within the body, of what is none of its text. */
  readonly body?: { readonly select: readonly string[]; readonly drop?: readonly string[] }
  readonly images?: { readonly select: readonly string[]; readonly caption?: readonly string[] }
  /** Answers in JSON that hold an article: dotted paths to the HTML of its body and to its fields. */
  readonly json?: {
    readonly body: readonly string[]
    readonly fields?: Readonly<Partial<Record<SiteField, readonly string[]>>>
  }
  /** List pages: what links an article, and where the next page is. */
  readonly lists?: readonly ListRule[]
  /** Markup that says "no such article", asked only where no body is found. */
  readonly gone?: readonly string[]
}

export type SiteField =
  | 'title'
  | 'publisher'
  | 'authors'
  | 'publishedAt'
  | 'modifiedAt'
  | 'category'
  | 'canonical'
  | 'description'

/** The sites that we know, by address. */
export interface Sites {
  /** The rules for an address' registrable domain, `null` if there are none. */
  of(url: string): Site | null
}

/** How to read list pages of one kind. */
export interface ListRule {
  /** List pages this rule is for; its named groups can stand in `next` templates. */
  readonly url: RegExp
  /** CSS selectors of the links to articles; those of all selectors count, in the order of the page. */
  readonly link: readonly string[]
  /** Further pages, in order of preference; all that are found are given. */
  readonly next?: readonly NextRule[]
  /** For JSON answers: dotted path to the HTML that holds the items; a name may be `*`. */
  readonly jsonHtml?: string
}

export interface NextRule {
  /** CSS selector; its first hit counts. */
  readonly select: string
  /** CSS selector: only what stands behind its first hit counts, such as the link behind the number of this page. */
  readonly after?: string
  /** The attribute that holds the address. Default `href`. */
  readonly attr?: string
  /**
   * The address itself, with `{name}` filled from an attribute of what is selected, else a named group of the rule's
   * `url`, else a parameter of the list page's address, else nothing. `{name+10}`: that number, or 0, and ten.
   */
  readonly template?: string
}
