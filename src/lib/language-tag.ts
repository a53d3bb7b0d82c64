/** Whether a text is a well-formed BCP 47 language tag (`en`, `ko`, `pt-BR`, `zh-Hant-TW`), whatever language it names. */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1
  } catch {
    return false
  }
}
