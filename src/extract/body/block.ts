import type { Line } from './line-rules.ts'
import { weighsAtLeast, weightOf } from './weights.ts'

/** A sentence's end, in the scripts that write one, closing quotes and brackets after it. */
export const sentenceEnd = /[.!?…。！？।॥۔؟։።။។][)\]"'”’»」』]{0,3}$/

/** Whether a text reads as a sentence or more. */
export function isSentence(text: string): boolean {
  return sentenceEnd.test(text.slice(-6)) && weighsAtLeast(text, 40, 200)
}

/** Whether a text of three words or more ends in a full stop, as no heading and no button does: "More in hope than in faith." */
export function isStatement(text: string): boolean {
  return /[^.\s]\.["”’»)]?$/.test(text) && /\s\S+\s/.test(text)
}

/** One paragraph, heading, list item, table row of a story. */
export interface Block {
  readonly kind: 'text' | 'heading' | 'item' | 'row' | 'quote' | 'pre'
  /** 1 to 6 for a heading, else 0. */
  readonly level: number
  /** Lines apart by one line break, white space otherwise collapsed. */
  readonly text: string
  readonly weight: number
  /** Weight of what is in links. */
  readonly linkWeight: number
  readonly links: number
  /** One of them leads to what the house offers its readers besides stories. */
  readonly toOffer: boolean
  /** All of it is bold. */
  readonly bold: boolean
  /** All of it is small, emphasised or a `cite`. */
  readonly slanted: boolean
  /** A picture, figure or player stands directly before it. */
  readonly afterMedia: boolean
  /** That picture and this text are all that their box holds, and it is no paragraph. */
  readonly withMedia: boolean
  /** It stands in an element named for what is pulled out of a text. */
  readonly isPulled: boolean
  /** It says what stands as that picture's alternative text. */
  readonly isAlternative: boolean
  /** A list of links that is left out stands directly behind it. */
  readonly beforeLinks: boolean
  /** A form that is left out stands directly behind it. */
  readonly beforeForm: boolean
  /** Number of the innermost block element that it stands in. */
  readonly element: number
  /** Number of the element beside whose children it stands: that element's parent, or the element itself for bare text that shares it. */
  readonly parent: number
  /** A line drawn across the page stands directly before it. */
  readonly behindRule: boolean
  /** It stands where the story's paragraphs do, see home.ts. */
  readonly atHome: boolean
  /** It is called or set otherwise than most of the story's paragraphs are. */
  readonly isOdd: boolean
  /** What the box around it is, beside the story's paragraphs: a picture with a few words, one to fill in; a player, a card or a standfirst by its name. */
  readonly boxKind: 'picture' | 'form' | 'card' | 'standfirst' | null
  /** Number of the outermost element around it that is beside the story's paragraphs; its own where it is one of them. */
  readonly box: number
  /** Items of one list and rows of one table share a number; 0 for all others. */
  readonly group: number
  /** What line-rules.ts knows of the text, from the first time that it asks. */
  line: Line | null
}

/** A paragraph that no markup tells more of. */
export function plainBlock(text: string): Block {
  return {
    kind: 'text',
    level: 0,
    text,
    weight: weightOf(text),
    linkWeight: 0,
    links: 0,
    toOffer: false,
    bold: false,
    slanted: false,
    afterMedia: false,
    withMedia: false,
    isAlternative: false,
    isPulled: false,
    beforeLinks: false,
    beforeForm: false,
    behindRule: false,
    isOdd: false,
    boxKind: null,
    element: 0,
    parent: 0,
    atHome: true,
    box: 0,
    group: 0,
    line: null,
  }
}

/** Blocks as the body's text: paragraphs apart by a blank line, items of one list and rows of one table by a line break. */
export function joinBlocks(blocks: readonly Block[]): string {
  let body = ''
  let group = 0
  for (const block of blocks) {
    if (body !== '') body += block.group !== 0 && block.group === group ? '\n' : '\n\n'
    body += block.text
    group = block.group
  }
  return body
}
