import { singleSpaces } from '../../lib/text.ts'
import { type Element, isElement, isSilent, isText, walk } from '../tree/tree.ts'
import { shortText } from './spots.ts'

/** Names of the steps of a breadcrumb, outermost first: its links, and its last item, which leads nowhere. At most 12. */
export function crumbNames(root: Element): string[] {
  const names: string[] = []
  let nodes = 0
  walk(root, (node) => {
    if (++nodes > 300 || names.length >= 12) return 'stop'
    if (!isElement(node) || isSilent(node)) return !isText(node)
    const isLeaf = node.name === 'a' || (node.name === 'li' && !node.children.some((child) => isElement(child)))
    if (!isLeaf) return true
    const text = singleSpaces(shortText(node))
    if (text !== '' && text.length < 60) names.push(text)
    return false
  })
  return names
}
