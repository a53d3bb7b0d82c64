const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
])

/**
 * Text as HTML, for elements and quoted attributes: nothing in it is markup. A control character, or one that turns the direction of what
 * stands behind it, is shown as U+FFFD, so that no text reaches beyond its place; offsets stay.
 *
 * @see https://trojansource.codes
 */
export function escapeMarkup(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\uFFFD')
    .replace(/[&<>"']/g, (character) => entities.get(character) ?? character)
}

/** Markup that a template made, so it is not escaped again. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

export type Part = string | number | Markup | null | undefined | false | readonly Part[]

function render(part: Part): string {
  if (part === null || part === undefined || part === false) return ''
  if (part instanceof Markup) return part.text
  if (typeof part === 'object') return part.map(render).join('')
  return escapeMarkup(String(part))
}

/** A template for HTML: texts are escaped, markup and lists of it are put in as they are, `null`, `undefined` and `false` are nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let text = strings[0]!
  for (const [i, part] of parts.entries()) text += render(part) + strings[i + 1]!
  return new Markup(text)
}
