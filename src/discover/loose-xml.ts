import { decodeAttribute } from '../lib/html-entities.ts'

export interface XmlEvents {
  /** Names are in lower case, attribute values without character references. */
  open(name: string, attributes: ReadonlyMap<string, string>, selfClosing: boolean): void
  close(name: string): void
  /** `literal`: of a CDATA section, so without character references. */
  text(text: string, literal: boolean): void
}

const nameStart = /[A-Za-z_]/
const name = /[\w:.-]+/y
const space = /\s*/y
const attributeName = /[^\s=<>"'/]+/y
/** The end of an entry that is no quotation of one. */
const betweenEntries = /<\/(?:item|entry)>\s{0,200}<(?:item|entry|\/channel|\/feed|\/rss|\/rdf)/iy
const unquoted = /[^\s<>]*/y

/**
 * Reads XML as it is served: what no XML parser accepts is taken for what it was meant to be, and nothing throws.
 *
 * A `<` that begins no tag is text, also one followed by a name if another `<` comes before its `>`. A CDATA section
 * without end, or whose end lies behind the end of an entry, ends where the element that it is in, or the entry, ends.
 * Text before and after the document is text. Linear in the input, and without memory of the nesting.
 */
export function readXml(xml: string, events: XmlEvents): void {
  const next = memoisedSearch(xml)
  let at = 0
  let element = ''
  while (at < xml.length) {
    const open = xml.indexOf('<', at)
    if (open === -1) break
    if (open > at) events.text(xml.slice(at, open), false)
    const mark = xml[open + 1] ?? ''
    if (mark === '!') at = readDeclaration(open)
    else if (mark === '?') at = after(next('?>', open), 2) ?? after(next('>', open), 1) ?? xml.length
    else if (mark === '/') at = readClose(open)
    else if (nameStart.test(mark)) at = readOpen(open)
    else at = asText(open)
  }
  if (at < xml.length) events.text(xml.slice(at), false)

  function asText(from: number): number {
    events.text('<', true)
    return from + 1
  }

  function readDeclaration(from: number): number {
    if (xml.startsWith('<![CDATA[', from)) return readCdata(from + 9)
    if (xml.startsWith('<!--', from)) return after(next('-->', from + 4), 3) ?? asText(from)
    const end = next('>', from)
    if (end === -1) return xml.length
    // A document type may hold declarations between brackets, which may hold ">".
    if (!xml.slice(from, Math.min(end, from + 4096)).includes('[')) return end + 1
    return after(next(']>', from), 2) ?? end + 1
  }

  function readCdata(from: number): number {
    const end = next(']]>', from)
    const entryEnd = earliest(next('</item>', from), next('</entry>', from))
    if (end !== -1 && (entryEnd === -1 || end < entryEnd)) {
      events.text(xml.slice(from, end), true)
      return end + 3
    }
    // What is searched here is passed over in either case, so this too is linear.
    const length = xml.slice(from, entryEnd === -1 ? xml.length : entryEnd).indexOf(`</${element}`)
    if (length === -1 && !isBetweenEntries(entryEnd)) {
      events.text(xml.slice(from, end === -1 ? xml.length : end), true)
      return after(end, 3) ?? xml.length
    }
    const stop = length === -1 ? entryEnd : from + length
    events.text(xml.slice(from, stop), true)
    return stop
  }

  function isBetweenEntries(entryEnd: number): boolean {
    betweenEntries.lastIndex = entryEnd
    return entryEnd !== -1 && betweenEntries.test(xml)
  }

  function readClose(from: number): number {
    name.lastIndex = from + 2
    const closed = name.exec(xml)?.[0]
    if (!closed) return asText(from)
    const end = next('>', name.lastIndex)
    const another = next('<', name.lastIndex)
    const stop = earliest(end, another)
    // The end of the text may have cut off a longer name.
    if (stop === -1) return xml.length
    events.close(closed.toLowerCase())
    return stop === end ? end + 1 : stop
  }

  function readOpen(from: number): number {
    name.lastIndex = from + 1
    const opened = name.exec(xml)?.[0] ?? ''
    let position = name.lastIndex
    const attributes = new Map<string, string>()
    for (;;) {
      space.lastIndex = position
      space.exec(xml)
      position = space.lastIndex
      const mark = xml[position]
      if (mark === undefined || mark === '<') return asText(from)
      if (mark === '>' || (mark === '/' && xml[position + 1] === '>')) {
        element = opened
        events.open(opened.toLowerCase(), attributes, mark === '/')
        return position + (mark === '/' ? 2 : 1)
      }
      attributeName.lastIndex = position
      const key = attributeName.exec(xml)?.[0]
      if (key === undefined) {
        position++
        continue
      }
      position = attributeName.lastIndex
      space.lastIndex = position
      space.exec(xml)
      if (xml[space.lastIndex] !== '=') continue
      space.lastIndex++
      space.exec(xml)
      position = space.lastIndex
      const value = readValue(position)
      position = value.end
      if (!attributes.has(key)) attributes.set(key.toLowerCase(), decodeAttribute(value.text))
    }
  }

  /** No `<` can stand in a value, so one before the closing quote means that the quote is missing. */
  function readValue(from: number): { text: string; end: number } {
    const quote = xml[from]
    if (quote === '"' || quote === "'") {
      const end = next(quote, from + 1)
      const another = next('<', from + 1)
      if (end !== -1 && (another === -1 || end < another)) return { text: xml.slice(from + 1, end), end: end + 1 }
      unquoted.lastIndex = from + 1
      const text = unquoted.exec(xml)?.[0] ?? ''
      return { text, end: unquoted.lastIndex }
    }
    unquoted.lastIndex = from
    const text = unquoted.exec(xml)?.[0] ?? ''
    return {
      text: text.endsWith('/') && xml[unquoted.lastIndex] === '>' ? text.slice(0, -1) : text,
      end: unquoted.lastIndex,
    }
  }
}

/** `indexOf` that remembers, for each needle, its last hit: with rising positions all calls together are linear. */
function memoisedSearch(text: string): (needle: string, from: number) => number {
  const found = new Map<string, { from: number; at: number }>()
  return (needle, from) => {
    const last = found.get(needle)
    if (last && from >= last.from && (last.at === -1 || from <= last.at)) return last.at
    const at = text.indexOf(needle, from)
    found.set(needle, { from, at })
    return at
  }
}

function after(at: number, length: number): number | undefined {
  return at === -1 ? undefined : at + length
}

function earliest(a: number, b: number): number {
  return a === -1 || b === -1 ? Math.max(a, b) : Math.min(a, b)
}
