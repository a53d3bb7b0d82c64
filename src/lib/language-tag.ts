/** Whether a text is a well-formed BCP 47 language tag (`en`, `ko`, `pt-BR`, `zh-Hant-TW`), whatever language it names. */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1
  } catch {
    return false
  }
}

/**
 * The tag that a stranger means, in its canonical form: `en_us` is `en-US`. `null` for what is none, a language's name too: "Korean" would be
 * well-formed, as the tag of a language that nobody has registered.
 */
export function findLanguageTag(text: string): string | null {
  const tag = text.trim().replaceAll('_', '-')
  if (!/^[a-z]{2,3}(?:-|$)/i.test(tag) || !isLanguageTag(tag)) return null
  return Intl.getCanonicalLocales(tag)[0] ?? null
}
