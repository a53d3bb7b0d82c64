import { load } from 'cheerio/slim'
import { type Document, type Element, isElement, type Node, type Tree } from './nodes.ts'
import { hasAttribute, hasClass, walk } from './tree.ts'

/** Longest selector that is looked at: rules are a line, not a program. */
const maxSelectorLength = 500

const queries = new WeakMap<Document, ReturnType<typeof load>>()

/**
 * What a CSS selector selects, in document order; nothing for a selector that no parser reads.
 *
 * @param within only what is below this element
 */
export function select(tree: Tree, selector: string, within?: Element): Element[] {
  if (selector.length > maxSelectorLength) return []
  const steps = stepsOf(selector)
  if (steps !== null) return selectSteps(tree, steps, within)
  // Nodes of ours have all that the library looks at.
  const query = queries.get(tree.document) ?? load(tree.document as never)
  queries.set(tree.document, query)
  try {
    const found: unknown[] = (within ? query(within as never).find(selector) : query(selector)).toArray()
    return found.filter((node): node is Element => isElement(node as Node))
  } catch {
    return []
  }
}

/** One compound of a selector: a tag name, ids, classes and attributes that an element must all have. */
interface Step {
  readonly name: string | null
  readonly tests: readonly ((element: Element) => boolean)[]
}

const stepsOfSelector = new Map<string, readonly Step[] | null>()
const maxSelectors = 2000

/** Attributes of which HTML says that case does not matter in selectors are left to the library, as is all but `=` and parts of a value. */
const partPattern =
  /([.#])([\w-]+)|\[(class|id|name|property|itemprop|content|src|alt|data-[\w-]+)(?:([*^$]?)="([^"\\]+)")?\]/y
const namePattern = /[a-z][a-z\d-]*/y

/**
 * The selectors that rules mostly are, such as `#pressLogo img` or `[class*="Byline"]`, as steps from ancestor to descendant; `null` for any other.
 *
 * Compiled ones of the library cost more than the whole of a small page.
 */
function stepsOf(selector: string): readonly Step[] | null {
  const known = stepsOfSelector.get(selector)
  if (known !== undefined) return known
  const compounds = selector.includes('"') && /"[^"]*\s[^"]*"/.test(selector) ? [] : selector.trim().split(/\s+/)
  const steps = compounds.map(stepOf)
  const all = steps.length > 0 && steps.every((step) => step !== null) ? (steps as Step[]) : null
  if (stepsOfSelector.size >= maxSelectors) stepsOfSelector.clear()
  stepsOfSelector.set(selector, all)
  return all
}

function stepOf(compound: string): Step | null {
  namePattern.lastIndex = 0
  const name = namePattern.exec(compound)?.[0] ?? null
  const tests: ((element: Element) => boolean)[] = []
  let at = name?.length ?? 0
  while (at < compound.length) {
    partPattern.lastIndex = at
    const part = partPattern.exec(compound)
    if (!part) return null
    at = partPattern.lastIndex
    const [, mark, word = '', attr = '', operator, value] = part
    if (mark === '.') tests.push((element) => hasClass(element, word))
    else if (mark === '#') tests.push(({ attribs }) => attribs.id === word)
    else if (value === undefined) tests.push((element) => hasAttribute(element, attr))
    else tests.push(({ attribs }) => attribs[attr] !== undefined && valueTest(operator ?? '', attribs[attr], value))
  }
  return name === null && tests.length === 0 ? null : { name, tests }
}

function valueTest(operator: string, written: string, value: string): boolean {
  if (operator === '*') return written.includes(value)
  if (operator === '^') return written.startsWith(value)
  return operator === '$' ? written.endsWith(value) : written === value
}

function fits(element: Element, { name, tests }: Step): boolean {
  return (name === null || element.name === name) && tests.every((test) => test(element))
}

function selectSteps(tree: Tree, steps: readonly Step[], within: Element | undefined): Element[] {
  const last = steps.at(-1)!
  const matches = (element: Element) => fits(element, last) && isBelow(element, steps)
  if (!within) return (last.name === null ? tree.elements : (tree.byName.get(last.name) ?? [])).filter(matches)
  const found: Element[] = []
  walk(within, (node) => {
    if (isElement(node) && node !== within && matches(node)) found.push(node)
    return true
  })
  return found
}

/** Whether an element's ancestors fit all steps but the last: each step the nearest that it can. */
function isBelow(element: Element, steps: readonly Step[]): boolean {
  let left = steps.length - 2
  for (let at = element.parent as Element | Document | null; left >= 0 && isElement(at); ) {
    if (fits(at, steps[left]!)) left -= 1
    at = at.parent as Element | Document | null
  }
  return left < 0
}
