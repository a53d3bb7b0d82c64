/** What XML knows without a declaration. Entities that a file declares itself are not expanded. */
const bare = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)/gi
/** The end of a piece that may go on as a reference, or as the begin or end of a CDATA section. */
const unfinished = /(?:&[#\w]{0,8}|<[![CDAT]{0,7}|\]{1,2})$/

/** Escapes each `&` of an XML text that begins no reference, piece by piece; CDATA sections stay as they are. */
export class AmpersandMender {
  #isCdata = false
  #rest = ''

  /** The mended text up to where `text` may go on in the next piece. */
  mend(text: string): string {
    const whole = this.#rest + text
    const tail = whole.slice(-10)
    const held = tail.length - (unfinished.exec(tail)?.index ?? tail.length)
    this.#rest = held === 0 ? '' : whole.slice(-held)
    return this.#mendAll(held === 0 ? whole : whole.slice(0, -held))
  }

  /** What was held back. */
  end(): string {
    return this.#mendAll(this.#rest)
  }

  #mendAll(text: string): string {
    let mended = ''
    let at = 0
    while (at < text.length) {
      const mark = this.#isCdata ? ']]>' : '<![CDATA['
      const found = text.indexOf(mark, at)
      const stop = found === -1 ? text.length : found + mark.length
      const part = text.slice(at, stop)
      mended += this.#isCdata ? part : part.replace(bare, '&amp;')
      if (found !== -1) this.#isCdata = !this.#isCdata
      at = stop
    }
    return mended
  }
}
