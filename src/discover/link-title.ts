import { eachElement, type HtmlElement, textOf } from './html-tree.ts'
import { plainText } from './plain-text.ts'

/** What a link says of where it leads. */
export interface LinkTitle {
  readonly text: string
  /** The text is a heading within the link. */
  readonly isHeading: boolean
  /** The text is that of an image. */
  readonly isImage: boolean
}

const longestText = 400
const titleClass = /^(?:title|tit|headline|subject|heading)$/

/** The text of a link: a heading in it, else all its text, else its image's. */
export function readTitle(link: HtmlElement): LinkTitle {
  let image = ''
  let count = 0
  for (const element of eachElement(link)) {
    if (++count > 200) break
    if (/^h[1-6]$/.test(element.name) || classWords(element).some((word) => titleClass.test(word))) {
      const text = textOf(element, longestText)
      if (text !== '') return { text, isHeading: true, isImage: false }
    }
    if (element.name === 'img') image ||= element.attribs.alt ?? ''
  }
  const text = textOf(link, longestText)
  if (text !== '') return { text, isHeading: false, isImage: false }
  // An empty link that covers its card says in an attribute what it is.
  const label = (link.attribs['aria-label'] ?? link.attribs.title ?? '').trim()
  return { text: (label || image.trim()).slice(0, longestText), isHeading: false, isImage: label === '' }
}

/** The title of an article from all links to it: headings first, then texts before images, the first wide one. */
export function titleOf(titles: readonly LinkTitle[]): string | null {
  const rank = (title: LinkTitle) => (title.isHeading ? 0 : title.isImage ? 2 : 1)
  const wide = titles.filter((title) => widthOf(title.text) >= 14).sort((a, b) => rank(a) - rank(b))
  const best = wide[0] ?? titles.toSorted((a, b) => widthOf(b.text) - widthOf(a.text))[0]
  return plainText(best?.text ?? '', 'text') || null
}

/** Width in columns: letters of East Asian scripts count twice. */
export function widthOf(text: string): number {
  let width = 0
  for (const char of text)
    width += char >= '\u1100' && /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/.test(char) ? 2 : 1
  return width
}

/** The words of an element's class and id, in lower case: `sideMenu nav_list-2` has side, menu, nav and list. */
export function classWords(element: HtmlElement): string[] {
  const names = `${element.attribs.class ?? ''} ${element.attribs.id ?? ''}`.slice(0, 400)
  if (names === ' ') return []
  return names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
}
