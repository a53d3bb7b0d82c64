import { type Element, isElement, isText, type Node } from '../tree/tree.ts'
import { flag } from './class-words.ts'

/*
 * Readers' comments that no name of their box tells, as pages are built whose classes a tool makes up: boxes in a row behind the story, each
 * of which begins with a name, bears the time, a button to answer or a link to somebody's page, and holds a text. There are often so many that they outweigh the story.
 */

/** The page as far as it is numbered; `ownProse` is each element's own text outside links. */
interface NumberedPage {
  readonly elements: readonly Element[]
  readonly end: Int32Array
  readonly flags: Int32Array
  readonly ownProse: Float64Array
}

/** So many boxes in a row, nearly all of which read so, by several people. */
const fewestComments = 3
const alikeShare = 0.8
const distinctShare = 0.5
const manyPeople = 6
/** Boxes of a row that are looked at first. */
const sampled = 4

/** A story stands before them, and next to nothing of it behind them. */
const leastStory = 250
const mostBehind = 0.25
/** Own text of this weight is a paragraph. */
const leastParagraph = 60

const rowNames: ReadonlySet<string> = new Set(['div', 'li', 'article', 'section'])

/** Flag the boxes of comments as junk that may outweigh the story. */
export function markComments(page: NumberedPage): void {
  const { elements, end, flags } = page
  let paragraphs: Float64Array | null = null
  const headline = elements.findIndex(({ name }) => name === 'h1')
  const close = (row: readonly number[]) => {
    if (row.length < fewestComments || !areComments(page, row)) return
    const first = row[0]!
    const behind = end[row.at(-1)!]!
    if (headline >= first && headline < behind) return
    paragraphs ??= paragraphTotals(page)
    const before = paragraphs[first]!
    if (before < leastStory || paragraphs[elements.length]! - paragraphs[behind]! > before * mostBehind) return
    for (const i of row) flags[i]! |= flag.certainJunk | flag.heavyJunk
  }
  for (let parent = 0; parent < elements.length; parent++) {
    if (flags[parent]! & (flag.silent | flag.certainJunk)) {
      parent = end[parent]! - 1
      continue
    }
    let row: number[] = []
    for (let i = parent + 1; i < end[parent]!; i = end[i]!) {
      if (flags[i]! & flag.silent) continue
      if (row.length > 0 && elements[i]!.name !== elements[row[0]!]!.name) {
        close(row)
        row = []
      }
      if (rowNames.has(elements[i]!.name)) row.push(i)
    }
    close(row)
  }
}

/** Running total of text in paragraphs outside of junk. */
function paragraphTotals({ elements, end, flags, ownProse }: NumberedPage): Float64Array {
  const totals = new Float64Array(elements.length + 1)
  let total = 0
  for (let i = 0; i < elements.length; ) {
    totals[i] = total
    if (flags[i]! & (flag.silent | flag.hidden | flag.certainJunk)) {
      totals.fill(total, i, end[i]!)
      i = end[i]!
      continue
    }
    if (ownProse[i]! >= leastParagraph) total += ownProse[i]!
    i++
  }
  totals[elements.length] = total
  return totals
}

function areComments(page: NumberedPage, row: readonly number[]): boolean {
  const names = new Set<string>()
  let alike = 0
  for (const [n, i] of row.entries()) {
    const name = commenter(page, i)
    if (name !== null) {
      names.add(name)
      alike++
    }
    if (n + 1 === sampled && alike < sampled * alikeShare - 1) return false
  }
  return alike >= row.length * alikeShare && names.size >= Math.min(alike * distinctShare, manyPeople)
}

/** Pieces of text of a box that are looked at, and nodes on the way to them. */
const mostPieces = 16
const mostNodes = 80
/** A name, a time or a button is at most this long; a text may be as short. */
const longestName = 40
const longestLabel = 30
const leastRemark = 8

/** "1h", "vor 3 Std.", "hace 2 días", "3 hours ago", "2 March 2026", "2026.03.02 10:15", "3시간 전". */
const stamp =
  /^\D{0,16}\d{1,2}\s?(?:(?:[smhdwy]|mo|sek|sec|min|std?|hr|s(?:econ|ekun)d(?:s|en|er)?|min(?:ut|utes?|uten|uter|uti|utos?)|hours?|days?|weeks?|months?|years?|stunden?|tage?n?|wochen?|monate?n?|jahre?n?|heures?|jours?|semaines?|mois|ans?|horas?|d[ií]as?|semanas?|mes(?:es)?|años?|anos?|or[ae]|giorn[io]|settiman[ae]|uur|dag(?:en|ar|e)?|timmar|tim(?:er)?|godz|dni|hod(?:in)?|perce|órája|napja|saat|dakika|gün|jam|menit|hari|час(?:а|ов)?|мин(?:ут)?|дн(?:я|ей|і)|год)(?!\p{L})|시간|분|일|주|개월|時間|分|日|小时|小時|天|周|週|घंटे|दिन|ساعة|يوم)|(?:19|20)\d\d|\d{1,2}[./]\d{1,2}[./]\d{2}|^\D{0,12}\d{1,2}:\d{2}/iu

/** What a button below a comment says, in the languages of the larger papers. */
const answering =
  /^(?:repl(?:y|ies)|like|report|flag|antworten|melden|gefällt mir|répondre|signaler|j[’']aime|responder|denunciar|me gusta|rispondi|segnala|curtir|gostei|reageer|beantwoorden|rapporteer|svara|svar|anmäl|rapporter|vastaa|odpowiedz|zgłoś|odpovědět|nahlásit|odpovedať|válasz|răspunde|odgovori|yanıtla|cevapla|şikayet|απάντηση|ответить|пожаловаться|відповісти|отговори|balas|trả lời|ตอบ|रिप्लाई|رد|پاسخ|השב|답글|답변|신고|공감|返信|通報|回复|回覆|举报|檢舉|赞|讚)(?:\s?\(?\d{0,6}\)?)$/iu

/** A page of somebody who has an account. */
const userAddress =
  /(?:^|\/)(?:u|users?|profiles?|profil|members?|mitglied|usuarios?|membre|account|people)\/|[?&](?:user|uid|member)(?:_?id)?=/i

/** "Jonas K." is a name. */
const endsSentence = /[!?…:]["”’]?$|(?<!(?:^|\s)\p{L})\.["”’]?$/u

/** Who signs a box that reads like a comment, `null` if it does not. */
function commenter({ elements, end, flags }: NumberedPage, i: number): string | null {
  if (flags[i]! & (flag.hidden | flag.certainJunk)) return null
  let isStamped = false
  for (let j = i; j < end[i]! && j < i + mostNodes; j++) {
    if (flags[j]! & flag.heading) return null
    const { name: tag, attribs } = elements[j]!
    if (tag === 'time' || (tag === 'a' && userAddress.test((attribs.href ?? '').slice(0, 200)))) isStamped = true
  }
  const pieces = piecesOf(elements[i]!)
  // In place of a picture may stand an initial.
  if (pieces[0]?.length === 1) pieces.shift()
  const [name] = pieces
  if (name === undefined || name.length > longestName || !/\p{L}/u.test(name) || endsSentence.test(name)) return null
  let isAnswered = false
  let hasRemark = false
  for (const piece of pieces.slice(1)) {
    if (piece.length <= longestLabel && answering.test(piece)) isAnswered = true
    else if (piece.length <= longestLabel && stamp.test(piece)) isStamped = true
    else if (piece.length >= leastRemark) hasRemark = true
  }
  return hasRemark && (isStamped || isAnswered) ? name : null
}

/** The first pieces of text of an element, trimmed. */
function piecesOf(element: Element): string[] {
  const pieces: string[] = []
  const open: Node[] = element.children.slice(0, mostNodes).reverse()
  for (let steps = 0; open.length > 0 && pieces.length < mostPieces && steps < mostNodes; steps++) {
    const node = open.pop()!
    if (isText(node)) {
      const text = node.data.slice(0, 400).trim()
      if (text !== '') pieces.push(text)
    } else if (isElement(node)) {
      for (let j = Math.min(node.children.length, mostNodes) - 1; j >= 0; j--) open.push(node.children[j]!)
    }
  }
  return pieces
}
