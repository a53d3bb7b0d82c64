import { Markup } from '../lib/markup.ts'

export { escapeMarkup, html as markup, Markup } from '../lib/markup.ts'

/** A JSON-LD script. A `<` in the data cannot end it. */
export function jsonLd(data: unknown): Markup {
  return new Markup(`<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`)
}
