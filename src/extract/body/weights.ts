/** Letters of a text, a Chinese, Japanese or Korean one as two and a half: it says about as much as that many Latin ones. */
export function weightOf(text: string): number {
  let weight = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code <= 32 || code === 0xa0) continue
    weight += code >= 0x1100 && isWide(code) ? 2.5 : 1
  }
  return weight
}

/** Whether the first `length` letters of a text weigh so much. */
export function weighsAtLeast(text: string, least: number, length: number): boolean {
  let weight = 0
  for (let i = 0; i < text.length && i < length; i++) {
    const code = text.charCodeAt(i)
    if (code <= 32 || code === 0xa0) continue
    weight += code >= 0x1100 && isWide(code) ? 2.5 : 1
    if (weight >= least) return true
  }
  return false
}

function isWide(code: number): boolean {
  return (
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0x1100 && code <= 0x11ff)
  )
}
