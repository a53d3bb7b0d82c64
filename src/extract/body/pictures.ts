import { flag } from './class-words.ts'
import { type PageIndex, textWeightOf } from './page-index.ts'

/** Elements that show a picture, a film or a sound. */
export const mediaNames = new Set(
  'img picture figure video audio iframe amp-img amp-video amp-iframe object embed'.split(' '),
)
/** Elements that hold text of the story wherever they stand, however short. */
export const textNames = new Set('table blockquote pre ul ol dl'.split(' '))

/** Text in a box of a picture is at most this. */
export const longestCredit = 300
const pictureName =
  /(?:^|[\s_-])(?:image|img|photo|picture|pic|thumb|thumbnail|foto|bild)(?:s|area|box|wrap|wrapper|view|frame|cont|set)?(?:[\s_-]|$)/i
/** `bodyItemImage` */
const pictureCamel = /[a-z](?:Image|Img|Photo|Picture|Thumb)(?:[\s_A-Z-]|$)/

/** Whether a box is named for the picture it holds. */
export function isPictureBox(index: PageIndex, i: number): boolean {
  const { name, attribs } = index.elements[i]!
  // `article-image`, `post-media`: elements of publishers' own.
  const written = attribs.class ?? (name.includes('-') ? name : undefined)
  if (written === undefined) return false
  const names = written.slice(0, 200)
  return (pictureName.test(names) || pictureCamel.test(names)) && isPicture(index, i)
}

/** Elements of such a table. */
const pictureTableParts = 30

/** A table of one column that holds a picture and what is said below it. */
export function isPictureTable(index: PageIndex, i: number): boolean {
  const stop = index.end[i]!
  if (stop - i > pictureTableParts) return false
  let picture = false
  let rows = 0
  let cells = 0
  for (let j = i + 1; j < stop; j++) {
    const { name } = index.elements[j]!
    if (name === 'table') return false
    if (name === 'tr') rows++
    if ((name === 'td' || name === 'th') && ++cells > rows) return false
    if (mediaNames.has(name)) picture = true
  }
  return picture && rows <= 3
}

/** Whether there is a picture among the first elements of a box, and no table, quotation or list. */
export function isPicture(index: PageIndex, i: number): boolean {
  let picture = false
  const stop = index.end[i]!
  for (let j = i + 1; j < stop && j < i + 200; j++) {
    const { name } = index.elements[j]!
    if (textNames.has(name)) return false
    if (mediaNames.has(name)) picture = true
  }
  return picture
}

/** Text for each picture of a gallery is at most this where it is a caption, and so many elements of one are looked at. */
const longestSlide = 250
const galleryParts = 1000

/** Two pictures or more, and no more text than their captions. */
export function holdsCaptions(index: PageIndex, i: number): boolean {
  const stop = Math.min(index.end[i]!, i + galleryParts)
  let pictures = 0
  for (let j = i + 1; j < stop; j++) if (index.elements[j]!.name === 'img') pictures++
  return pictures > 1 && textWeightOf(index, i) <= pictures * longestSlide
}

/** The number of the first picture or player at or below an element, -1 if there is none. */
export function mediaIn(index: PageIndex, i: number): number {
  const stop = Math.min(index.end[i]!, i + 30)
  for (let j = i; j < stop; j++) if (mediaNames.has(index.elements[j]!.name)) return j
  return -1
}

/** A caption says at least this much; a credit is shorter. */
export const leastCaption = 30

/** Weight of the caption among the first elements of a figure, or that an element is. */
export function captionWeightOf(index: PageIndex, i: number): number {
  const stop = Math.min(index.end[i]!, i + 30)
  let most = 0
  for (let j = i; j < stop; j++) if (index.flags[j]! & flag.caption) most = Math.max(most, textWeightOf(index, j))
  return most
}

/** Letters by which a text is known for a picture's alternative text. */
const fewestAlternative = 25
const comparedLetters = 80

/** Whether a text says what stands as its picture’s alternative text. */
export function isAlternative(alternative: string, text: string): boolean {
  if (alternative.length < fewestAlternative || text.length < fewestAlternative) return false
  const lettersOf = (written: string) => written.slice(0, comparedLetters).replace(/[^\p{L}\p{N}]+/gu, '')
  // A credit may stand before it.
  return lettersOf(text).includes(lettersOf(alternative).slice(0, comparedLetters / 2))
}
