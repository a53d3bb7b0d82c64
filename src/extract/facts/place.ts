import type { Tree } from '../tree/tree.ts'
import { attribute, type Element } from '../tree/tree.ts'
import {
  certainAside,
  framesOf,
  headBlockOf,
  holdsAuthor,
  isEntryFoot,
  isFootOfHead,
  isLineOfHead,
  isOfBlock,
} from './asides.ts'
import { says } from './field-words.ts'
import { localName } from './item-properties.ts'
import { isNamedPageHead, isPageHead } from './page-heads.ts'

/** Where on a page the walk over it stands: what is open around an element, and how much text was passed. */
export class Place {
  /** Letters of visible text so far, see `Spot.offset`. */
  offset = 0
  /** Paragraphs of prose so far, see `Spot.prose`. */
  prose = 0
  private readonly frames: ReadonlySet<Element>
  private readonly headBlock: string | null
  private readonly asides: Element[] = []
  private readonly articles: { readonly element: Element; readonly number: number }[] = []
  private readonly items: { readonly element: Element; readonly type: string }[] = []
  private articleCount = 0

  constructor(tree: Tree) {
    this.frames = framesOf(tree)
    this.headBlock = headBlockOf(tree)
  }

  get isAside(): boolean {
    return this.asides.length > 0
  }

  /** Number of the innermost open `article`, 0 outside of all. */
  get article(): number {
    return this.articles.at(-1)?.number ?? 0
  }

  get isInItem(): boolean {
    return this.items.length > 0
  }

  /** Type of the innermost open microdata or RDFa item, `''` if there is none or it says none. */
  get itemType(): string {
    return this.items.at(-1)?.type ?? ''
  }

  enterAside(element: Element): void {
    if (this.isAsideItself(element)) this.asides.push(element)
  }

  enterArticle(element: Element): void {
    if (element.name === 'article') this.articles.push({ element, number: ++this.articleCount })
  }

  /** To be called behind the reading of the element's own property, which is the outer item's. */
  enterItem(element: Element): void {
    const { itemscope, typeof: rdfaType } = element.attribs
    if (itemscope === undefined && rdfaType === undefined) return
    const type = attribute(element, 'itemtype') ?? attribute(element, 'typeof') ?? ''
    this.items.push({ element, type: localName(type) })
  }

  leave(element: Element): void {
    if (this.asides.at(-1) === element) this.asides.pop()
    if (this.articles.at(-1)?.element === element) this.articles.pop()
    if (this.items.at(-1)?.element === element) this.items.pop()
  }

  private isAsideItself(element: Element): boolean {
    const { name } = element
    if (
      certainAside.has(name) &&
      !isLineOfHead(element) &&
      !(this.prose <= 1 && holdsAuthor(element)) &&
      !isEntryFoot(element)
    )
      return true
    if ((element.names & says.aside || name === 'form') && !this.frames.has(element) && !isFootOfHead(element))
      return this.headBlock === null || !isOfBlock(element, this.headBlock)
    return this.prose === 0 && (name === 'header' ? isPageHead(element) : isNamedPageHead(element))
  }
}
