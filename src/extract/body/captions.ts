import { type Block, isSentence } from './block.ts'
import { bracketedCredit, endsInCredit } from './caption-words.ts'
import { isProse } from './line-rules.ts'

/** Whether a body begins with what reads like a caption: its credit in brackets ends the first paragraph, or is glued to what follows. */
export function beginsWithCaption(body: string): boolean {
  const first = body.slice(0, 420).split('\n', 1)[0] ?? ''
  if (first.length < 400 && bracketedCredit.test(first.slice(-140))) return true
  return /^[^()\n]{20,380}\((?:yonhap|newsis|news1|reuters|ap|afp|epa|getty images?|bloomberg|xinhua)\)(?=[\p{Lu}"“‘'])/iu.test(
    first,
  )
}

/** A line of a caption that only its letters set apart is at most this. */
const longestSlanted = 180

/** "The old bridge. (Ida Falk/Post)", in letters of its own. */
const bracketedSource =
  /[.!?]["”’]?\s?\((?:\p{Lu}[\p{L}.'’-]*\s?){1,4}(?:[/|]|\sfor\s)\s?(?:[Tt]he )?\p{Lu}[^()]{1,40}\)$/u

/** A caption that its markup does not set apart: directly behind a picture, and closed by its credit, or begun with a sign. */
export function looksLikeCaption({ kind, text, weight, afterMedia, slanted, isAlternative }: Block): boolean {
  if (weight > 420 || kind === 'heading') return false
  if (isAlternative) return true
  // Paragraphs behind a caption, parted by single breaks: each line is judged alone.
  if (text.includes('\n') && text.split('\n').some((line, i) => i > 0 && isSentence(line) && !endsInCredit(line)))
    return false
  if (slanted && kind === 'text' && weight < longestSlanted && bracketedSource.test(text)) return true
  if (afterMedia && slanted && kind === 'text' && weight < longestSlanted) return true
  return (afterMedia && (endsInCredit(text) || /^[△▼◀▶][^△▼◀▶]{2,200}$/.test(text))) || /^▲[^▲]{2,200}$/.test(text)
}

/** A caption in a box of its own is at most this. */
const longestBoxed = 160
const longestWithMedia = 320

/** "(CNN) --", "GARAM (Coast Press) —", "[가람뉴스=김하늘 기자]": how a story begins and no caption. */
const dateline = /^(?:\(\p{Lu}{2,12}\)|\p{Lu}{3}[^.!?:]{0,50}?(?:\(\p{L}[^()]{1,20}\)|[–—]|--)|\[[^[\]]{2,40}\])/u

/** A text alone in its box, with a picture or behind one, where the story's paragraphs share another; the first paragraph may well stand behind one. */
export function isBoxedCaption(blocks: readonly Block[], i: number, isFirst: boolean): boolean {
  const { afterMedia, withMedia, boxKind, kind, atHome, parent, text, weight } = blocks[i]!
  if (kind !== 'text' || /^["“”„«‘']/.test(text) || dateline.test(text)) return false
  if (boxKind === 'picture' && !withMedia) return true
  if (!afterMedia || weight > (withMedia ? longestWithMedia : longestBoxed)) return false
  // A story may begin in one box with its picture: "[가람뉴스=김하늘 기자] …".
  if (withMedia) return !(isFirst && isProse(blocks[i]!))
  return !isFirst && !atHome && blocks[i - 1]?.parent !== parent && blocks[i + 1]?.parent !== parent
}

/** So many captions in a row make a gallery, if they are no longer than this and this much of a story stands beside them. */
const fewestSlides = 5
const longestSlide = 450
const leastBesideSlides = 350

/** Texts each behind a picture of its own, one after the other, outside the box that holds the story's paragraphs. */
export function captionsOfGallery(blocks: readonly Block[]): ReadonlySet<number> {
  const slides = new Set<number>()
  let run: number[] = []
  let beside = 0
  const close = () => {
    if (run.length >= fewestSlides) for (const i of run) slides.add(i)
    else for (const i of run) if (isProse(blocks[i]!)) beside += blocks[i]!.weight
    run = []
  }
  for (const [i, block] of blocks.entries()) {
    if (block.afterMedia && block.kind === 'text' && block.weight <= longestSlide && !block.atHome) run.push(i)
    else if (isProse(block) || block.kind === 'heading') {
      close()
      if (isProse(block)) beside += block.weight
    }
  }
  close()
  return beside >= leastBesideSlides ? slides : new Set()
}

/** Rules that drop what stands on a picture or its link. */
export const pictureButtons: ReadonlySet<string> = new Set(['gallery', 'button', 'label', 'link alone', 'audio'])
