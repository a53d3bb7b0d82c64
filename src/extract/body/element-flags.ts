import { type Element, isBlock, isElement, isSilent, isText, ownParagraph } from '../tree/tree.ts'
import { flag, junkKind } from './class-words.ts'

/** Text below such an element is not shown; its elements are numbered all the same. */
export const unseen = flag.silent | flag.hidden

const headingName = /^h[1-6]$/

/** How loosely a page is read: each step keeps more, for pages where the step before left next to nothing. */
export interface Looseness {
  readonly keepHidden: boolean
  readonly keepJunk: boolean
  /** Cards in a row are text: posts of a live page. */
  readonly keepCards?: boolean
  /** The page's own host: headlines that lead to others' are no teasers of its stories. */
  readonly host?: string
}

const flagsOfName = new Map<string, number>()
const maxTagNames = 2000

/** What an element's name alone says; shadow roots are of one name and two kinds. */
function flagsOfTag(element: Element): number {
  const { name } = element
  const known = name === 'template' ? undefined : flagsOfName.get(name)
  if (known !== undefined) return known
  let flags = 0
  if (isSilent(element)) flags |= flag.silent
  if (!(element.names & ownParagraph) && isBlock(element)) flags |= flag.block
  if (name === 'a') flags |= flag.link
  if (headingName.test(name)) flags |= flag.heading
  if (flagsOfName.size < maxTagNames && name.length < 40) flagsOfName.set(name, flags)
  return flags
}

/** The flags of an element by its name, its attributes and what its names say, before what is around it counts. */
export function ownFlags(
  element: Element,
  elementRank: number,
  { keepHidden, keepJunk, keepCards }: Looseness,
): number {
  let flags = flagsOfTag(element)
  if (element.names & ownParagraph) flags |= flag.block
  // What is kept for readers without scripts, on pages whose text a script brings.
  if (keepHidden && element.name === 'noscript') flags &= ~flag.silent
  const { attribs } = element
  if (
    !keepHidden &&
    (attribs.hidden !== undefined ||
      (attribs['aria-hidden'] === 'true' && !isDropCap(element)) ||
      (attribs.style !== undefined && isHiddenStyle(attribs.style)))
  ) {
    flags |= flag.hidden
  }
  flags |= junkKind(element, elementRank)
  // A post of a live page has its headline in a header of its own.
  if (keepCards && element.name === 'header') flags &= ~flag.doubtfulJunk
  if (keepJunk)
    flags &= ~flag.gallery & (flags & flag.heavyJunk ? ~flag.doubtfulJunk : ~(flag.certainJunk | flag.doubtfulJunk))
  return flags
}

/** The large first letter of a word that goes on behind it; readers of the screen may hear it elsewhere. */
function isDropCap(element: Element): boolean {
  const [only] = element.children
  if (element.children.length !== 1 || !only || !isText(only) || only.data.trim().length !== 1) return false
  let at: Element = element
  for (let steps = 0; at.next === null && steps < 2 && at.parent && isElement(at.parent); steps++)
    at = at.parent as Element
  return at.next !== null && isText(at.next) && /^\p{L}/u.test(at.next.data)
}

function isHiddenStyle(style: string): boolean {
  return (
    style.length < 2000 &&
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:\s*rect\(\s*[01])/i.test(style)
  )
}
