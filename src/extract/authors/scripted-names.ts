import type { Author } from '../../model/record.ts'
import type { FieldContext } from '../facts/field-context.ts'
import type { Spot } from '../facts/page-facts.ts'
import { rawText } from '../tree/tree.ts'
import { readByline } from './byline-names.ts'
import { isFullName, isPerson } from './persons.ts'

/*
 * Authors that only the scripts of a page name.
 */

/** Most letters of scripts that are searched. */
const maxScripts = 3_000_000
const scriptedName =
  /(?:_sf_async_config\.authors?["']?\s{0,3}=|["'](?:byline|by_?line|author_?name|writer_?name|reporter_?name|journalist_?name|reg_?name)\\?["']\s{0,3}:)\s{0,3}\\?["']([^"'\\<>{}]{2,60})["'\\]/gi

/** Letters of a state around the story's own headline in which its authors are looked for: further stories follow. */
const aroundTitle = 5000
const statedPeople = /["'](?:authors?|creators?|writers?|contributors?)\\?["']\s?:\s?(\[?)\s?\{/g
const statedName = /["'](?:name|full_?name|display_?name)\\?["']\s?:\s?\\?["']([^"'\\<>{}]{2,60})["'\\]/gi
const longestPeople = 3000

/** `"authors":[{"name":"Ida Falk"}]` near the headline. */
function peopleOfState(text: string, title: string): string[] {
  const at = text.indexOf(title)
  if (title.length < 10 || at < 0) return []
  const near = text.slice(Math.max(at - aroundTitle, 0), at + aroundTitle)
  for (const match of near.matchAll(statedPeople)) {
    const rest = near.slice(match.index + match[0].length, match.index + longestPeople)
    const end = rest.indexOf(match[1] === '[' ? ']' : '}')
    const names = [...rest.slice(0, Math.max(end, 0)).matchAll(statedName)].map(([, name]) => name!)
    if (names.length > 0) return names
  }
  return []
}

/** A page whose application puts its byline in place holds the names in its state. */
export function scriptedAuthors(context: FieldContext, headline: Spot | null): Author[] {
  // Where scripts bring all of the story, no headline stands in the markup.
  const title = headline?.text ?? context.facts.metas.get('og:title')?.[0] ?? ''
  let left = maxScripts
  for (const element of context.facts.scripts) {
    if (left <= 0) break
    const text = rawText(element).slice(0, left)
    left -= text.length
    for (const match of text.matchAll(scriptedName)) {
      const people = readByline(match[1]!, context.language).filter(isPerson)
      if (people.length > 0) return people
    }
    if (element.attribs.type === 'application/ld+json') continue
    const people = peopleOfState(text, title).flatMap((name) => readByline(name, context.language))
    if (people.length > 0 && people.every(isFullName)) return people
  }
  return []
}
