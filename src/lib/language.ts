/** Letters looked at: enough to tell, and bounded for a long text. */
const sample = 6000

/**
 * Function words of English that no other large language written in Latin letters has among its commonest.
 * The share of them in English prose is about a quarter, elsewhere next to nothing.
 */
const englishWords = new Set(
  'the of and to that is was for with it as his be at by this had are but from which they has were their will would an during after against between into about more than said'.split(
    ' ',
  ),
)
const longestWord = 7

/**
 * The language of a text by its script, as a BCP 47 tag: `ko`, `ja`, `zh`, and `en` by its function words; else `null`.
 *
 * For a few words of Latin script too, the answer is `null`: names and abbreviations belong to no language.
 */
export function guessLanguage(text: string): string | null {
  let hangul = 0
  let kana = 0
  let han = 0
  let latin = 0
  let other = 0
  const length = Math.min(text.length, sample)
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x41) continue
    if (code < 0x250) {
      if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) latin++
      else if (code >= 0xc0 && code !== 0xd7 && code !== 0xf7) latin++
    } else if (code >= 0xac00 && code <= 0xd7a3) hangul++
    else if (code >= 0x3041 && code <= 0x30ff && code !== 0x30fb && code !== 0x30fc) kana++
    else if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf)) han++
    else if (code >= 0x370 && code <= 0x1fff) other++
  }
  // A syllable of Hangul or a character of Han says about as much as two or three letters.
  const weighty = hangul + kana + han
  if (weighty * 2 > latin + other) {
    if (hangul * 2 >= weighty) return 'ko'
    if (kana * 10 >= weighty) return 'ja'
    return han >= 4 ? 'zh' : null
  }
  if (other > latin) return null
  return isEnglish(text.slice(0, 3000)) ? 'en' : null
}

/** Whether Latin text is English prose: a good part of its words are such as no other language has. */
export function isEnglish(text: string): boolean {
  let words = 0
  let hits = 0
  for (let at = 0; at < text.length; at++) {
    if (!isLatin(text.charCodeAt(at))) continue
    const from = at
    while (at < text.length && isLatin(text.charCodeAt(at))) at++
    words++
    if (at - from <= longestWord && englishWords.has(text.slice(from, at).toLowerCase())) hits++
  }
  return words >= 4 && hits >= 1 && hits * 12 >= words
}

/** A to z and Latin letters with marks. */
const isLatin = (code: number): boolean =>
  ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) || (code >= 0xc0 && code < 0x250)
