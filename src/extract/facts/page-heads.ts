import { parentOf } from '../tree/neighbours.ts'
import { type Element, isElement, isText } from '../tree/tree.ts'
import { says } from './field-words.ts'
import { proseLength } from './page-facts.ts'

/** Elements of a `header` that are looked at for a heading. */
const headParts = 80

/** The page's own head, with its logo, its sections and perhaps the day: a `header` near the top of the tree that holds no heading. */
export function isPageHead(header: Element): boolean {
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
export function isNamedPageHead(box: Element): boolean {
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
