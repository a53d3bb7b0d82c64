import { type Block, isStatement, sentenceEnd } from './block.ts'
import { isDateLine } from './date-lines.ts'
import { edgeLines, isProse, lineRule } from './line-rules.ts'
import { isCommentHeading, isTailHeading } from './tail.ts'

/** A box that says of itself what it is weighs at most this, and holds at most this share of the text. */
const heaviestBox = 1200
const largestShare = 0.4
/** Behind the story's last paragraph it may hold more. */
const largestBehind = 0.5
/** A box of figures and labels weighs at most this. */
const heaviestWidget = 300
/** The line that announces a box is one of its first so many. */
const announcingLines = 2
const longestAnnouncement = 160
/** A label of subjects, of a field or of a vote. */
const longestSign = 50
/** A box without a heading that holds more paragraphs than this is told by its first lines alone. */
const fewestParagraphs = 2

/** "Newsletter Sign-up", "The Coast Newsletter" */
const newsletterName =
  /^(?:(?:la|le|les|notre|nos|votre|unsere?r?|die|der|nostr[ae]|nuestr[oa]s?|noss[oa]|onze|het) )?newsletters?(?!\p{L})|\bnewsletters?[^\p{L}]*$|\b(?:daily|weekly|free|our|e-?mail) newsletters?\b|\bnewsletter promotion\b|^(?:(?:onze|vårt|vores|nuestro|nosso|notre) )?(?:nieuwsbrief|nyhetsbrev|nyhedsbrev|uutiskirje|bolet[ií]n|boletim|infolettre|hírlevél)(?!\p{L})/iu
/** "Poll", over what readers are asked. */
const pollHeading =
  /^(?:(?:online |reader )?poll|umfrage|sondage|encuesta|sondaggio|enquete|peiling|stelling|anket|опрос|опитування|アンケート|설문 ?조사)[^\p{L}]*$/iu
/** Over the subjects that a story is filed under. */
const subjectsLabel =
  /^(?:themen|schlag(?:worte|wörter)|thèmes?|mots[- ]clés|temas|etiquetas|argomenti|onderwerpen|tematy|témata|témy|ämnen|emner|aiheet|topics|tags)\s?:?$/i
/** Where readers are to vote. */
const voteCall =
  /^(?:(?:jetzt )?abstimmen|stimmen sie .{0,12}ab|vote(?: now| here)?|votez|vota(?: ahora| aquí| ora| qui)?|stem (?:nu|mee|hier)|rösta(?: här)?|stem her|stem nå|zagłosuj|hlasujte?)[^\p{L}]*$/iu
/** What stands beside a field to be filled in. */
const fieldLabel =
  /^(?:(?:votre |ton |ihre |deine |your |tu |su |la tua |je |uw |din )?(?:adresse )?e-?mail(?:[- ]?adress[en]?e?| address)?|adresse (?:e-?mail|électronique)|correo(?: electrónico)?|indirizzo (?:e-?mail|di posta)|endereço de e-?mail)[^\p{L}]*$/iu
/** Where a podcast may be heard. */
const podcastLabel =
  /^(?:listen|hören|hör|luister|escuch[ae]|escúch[ae]l[oa]|ouça|écoute[rz]|ascolta(?:lo)?|słuchaj|lyssna|lytt?|poslouchejte|počúvajte|kuuntele)(?!\p{L}).{0,80}(?:\bpodcasts?(?!\p{L})|spotify)|^apple podcasts?(?!\p{L})/iu
/** "Promoted", over what somebody paid for. */
const paidHeading =
  /^(?:promoted|sponsored|paid|partner)(?: (?:post|content|stories|story|links?))?$|^(?:(?:together|in partnership) with|(?:presented|brought to you|sponsored|supported|powered) by) .{2,40}$|^(?:(?:a )?(?:message|word) )?from our (?:sponsors?|partners?|advertisers?)$|^(?:anzeige|publicité|publicidad|pubblicità|publicidade)$/i
/** "01:58" on the picture of a video. */
const runningTime = /(?:^|\bduration:?\s?|agoduration:?\s?)\d{1,2}:\d{2}(?::\d{2})?$/i
/** Rules for lines that speak for all of their box: whoever asks for an address or for money in it does nothing else there; a number alone counts
 * who shared the story, or is that of a note. */
const speaking: ReadonlySet<string> = new Set(['newsletter', 'paywall offer', 'follow', 'figures', 'consent'])

/** Headings of what sums a story up in a box of its own. */
const summaryHeading =
  /^(?:story )?highlights$|^(?:key|main|action|talking) (?:points?|takeaways?|findings?|facts)$|^takeaways by .{2,30}$|^(?:at a glance|in (?:brief|short|this (?:article|story))|tl;?dr|the (?:essentials|gist)|table of contents|on this page|jump to)[^\p{L}]*$|^(?:das wichtigste(?: in kürze)?|auf einen blick|(?:l[’'])?essentiel(?: en bref)?|(?:les )?points clés|à retenir|(?:las )?claves|puntos clave|en (?:bref|resumen|breve)|in (?:sintesi|breve|het kort)|em resumo|i punti chiave|pontos principais|kort fortalt|kortversjonen|kortversionen|snabbversionen|tiivistelmä|det (?:viktigaste|viktigste|vigtigste)|i korthet|w skrócie|najważniejsze informacje|v kostce|dióhéjban|pe scurt|özet|кратко|главное|коротко|головне|με λίγα λόγια)[^\p{L}]*$|^(?:(?:AI|인공지능)[가-힣 ]{0,6}|기사|핵심|본문|주요|[세3] ?줄) ?(?:요약|정리)[^가-힣]*$|^(?:기사의? 핵심|핵심 ?포인트|한눈에 보기)[^가-힣]*$/iu

/**
 * The blocks of boxes beside the story's paragraphs that hold something else by their own words, each with the rule: under a heading for
 * other stories, under the author's name, or around a call to subscribe or to pay. Of such a box nothing is text, however much like a
 * paragraph it reads.
 *
 * @param isSignature whether a line holds the name of who signs the story and little else
 * @param isCall whether a line is the house's own call on its readers
 */
export function announcedBoxes(
  blocks: readonly Block[],
  isSignature: (block: Block) => boolean,
  isCall: (block: Block) => boolean,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  const total = weightOfAll(blocks)
  const last = blocks.findLastIndex((block) => block.atHome && isProse(block))
  const first = blocks.findIndex((block) => block.atHome && isProse(block))
  for (let start = 0; start < blocks.length; ) {
    let end = start + 1
    while (end < blocks.length && blocks[end]!.box === blocks[start]!.box && !blocks[end]!.atHome) end++
    if (!blocks[start]!.atHome) {
      const box = blocks.slice(start, end)
      const weight = weightOfAll(box)
      const isBehind = last >= 0 && start > last
      if (weight <= total * (isBehind ? largestBehind : largestShare) && (weight <= heaviestBox || isBehind)) {
        const announced =
          (start < first && box[0]!.boxKind === 'standfirst' ? { rule: 'head', from: 0 } : null) ??
          announcement(box, isSignature, isBehind) ??
          (isOffer(box, weight, isCall) ? { rule: 'newsletter', from: 0 } : null) ??
          (isTeaserCard(box) ? { rule: 'card', from: 0 } : null) ??
          (isWidget(box, weight) || isChart(box, weight) || isPaperCard(box) ? { rule: 'widget', from: 0 } : null)
        const stop = announced?.rule === 'summary' ? start + pointsEnd(box, announced.from) : end
        if (announced !== null) for (let i = start + announced.from; i < stop; i++) found.set(i, announced.rule)
      }
    }
    start = end
  }
  return found
}

/** A few words and no sentence. */
function isSubject({ text, weight }: Block): boolean {
  return weight <= longestSubject && !sentenceEnd.test(text.slice(-6))
}

const longestSubject = 40

/** The name of a letter or channel, what it brings, and the call to take it: a box of few lines, of which the first is no paragraph. */
function isOffer(box: readonly Block[], weight: number, isCall: (block: Block) => boolean): boolean {
  return (
    box.length > 1 &&
    box.length <= longestOffer &&
    weight <= heaviestOffer &&
    !isProse(box[0]!) &&
    box.every(({ kind }) => kind === 'text' || kind === 'heading') &&
    box.some((block) => isCall(block))
  )
}

const longestOffer = 5
const heaviestOffer = 500

/** Behind the list of points in a box that begins with one: a paragraph in the same box is the story's first. */
function pointsEnd(box: readonly Block[], from: number): number {
  const last = box.findLastIndex(({ kind }) => kind === 'item')
  const isList = last > from && box.slice(from + 1, last).every(({ kind }) => kind === 'item')
  return isList && box.slice(last + 1).some(isProse) ? last + 1 : box.length
}

/** What a chart says of where its figures come from, in a line below it. */
const chartSource =
  /^(?:sources?|data|chart|graphics?|notes?|quellen?|daten|grafik|fuentes?|gráficos?|fonti|fontes?|källa|kilde|bron|lähde|źródło|출처|자료|資料|出典)(?: by)?\s?[:：]/iu

/** The section, the linked headline, what the story says and its day: a card of another story. */
function isTeaserCard(box: readonly Block[]): boolean {
  return (
    box.length > 1 &&
    box.length <= longestOffer &&
    box.filter(({ links, linkWeight, weight }) => links === 1 && linkWeight >= weight * 0.9).length === 1 &&
    box.filter(isProse).length < 2 &&
    isDateLine(box.at(-1)!.text)
  )
}

/** The title, the labels and the source of a chart that a picture or a script draws. */
function isChart(box: readonly Block[], weight: number): boolean {
  return (
    box.length > 1 &&
    weight <= heaviestWidget &&
    box.some(({ text }) => chartSource.test(text)) &&
    box.every((block) => (block.kind === 'text' || block.kind === 'heading') && !isProse(block))
  )
}

/** "10.1007/s11258", "https://doi.org/10.1007/s11258" */
const paperNumber = /^(?:doi:?\s?)?(?:https?:\/\/(?:dx\.)?doi\.org\/)?10\.\d{4,9}\/\S{3,80}$/i

/** Where research appeared that a story tells of: labels and short lines, one of them its number in the catalogue of all papers. */
function isPaperCard(box: readonly Block[]): boolean {
  return box.length > 1 && box.some(({ text }) => paperNumber.test(text)) && !box.some(isProse)
}

/** Figures, labels and buttons without a sentence, a list or a table: results of a poll, prices of shares, a player. */
function isWidget(box: readonly Block[], weight: number): boolean {
  return (
    box.length > 1 &&
    weight <= heaviestWidget &&
    box.some(({ text }) => /\d/.test(text)) &&
    box.every(({ kind, text }) => (kind === 'text' || kind === 'heading') && !sentenceEnd.test(text.slice(-6)))
  )
}

function weightOfAll(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { weight }) => sum + weight, 0)
}

function announcement(
  box: readonly Block[],
  isSignature: (block: Block) => boolean,
  isBehind: boolean,
): { rule: string; from: number } | null {
  const { boxKind } = box[0]!
  if (boxKind === 'form' || boxKind === 'card') return { rule: boxKind, from: 0 }
  if (box.length === 1) return null
  const paragraphs = box.filter(isProse).length
  const isHeaded = box[0]!.kind === 'heading'
  for (const [i, block] of box.entries()) {
    const isFirst = i < announcingLines
    const isLabel =
      block.weight <= longestAnnouncement && !isProse(block) && !(block.kind === 'item' && isStatement(block.text))
    if (isLabel && runningTime.test(block.text)) return { rule: 'video', from: 0 }
    if (isLabel && podcastLabel.test(block.text)) return { rule: 'audio', from: 0 }
    if (isLabel && block.weight <= longestSign) {
      if (i === 0 && subjectsLabel.test(block.text) && box.every(isSubject)) return { rule: 'tags', from: 0 }
      if (paragraphs === 0 && voteCall.test(block.text)) return { rule: 'poll', from: 0 }
      if (paragraphs < 2 && fieldLabel.test(block.text)) return { rule: 'form', from: 0 }
    }
    if (isLabel && (isFirst || block.kind === 'heading')) {
      const from = isFirst ? 0 : i
      if (summaryHeading.test(block.text)) return { rule: 'summary', from }
      if (isFirst && newsletterName.test(block.text)) return { rule: 'newsletter', from }
      if (isTailHeading(block.text)) return { rule: 'related', from }
      if (isFirst && isCommentHeading(block.text)) return { rule: 'comments', from }
      if (i === 0 && paidHeading.test(block.text)) return { rule: 'label', from }
      if (i === 0 && paragraphs === 0 && pollHeading.test(block.text)) return { rule: 'poll', from }
      const isLife = isBehind || box[i + 1]?.text.startsWith(block.text)
      if (isFirst && isLife && box.length - i > 1 && isSignature(block)) return { rule: 'author', from }
    }
    // A part of the story may end in a call to follow its author.
    if (!isHeaded && i >= announcingLines && paragraphs > fewestParagraphs) continue
    const rule = lineRule(block, edgeLines.start, edgeLines.end)
    // Behind the story: who wrote it and where to write to, over what the writer says of himself.
    if (isBehind && i === 0 && (rule === 'contact' || rule === 'byline')) return { rule: 'author', from: 0 }
    if (
      rule !== null &&
      (speaking.has(rule) || (rule === 'related' && i === 0 && block.linkWeight < block.weight * 0.5))
    )
      return { rule, from: 0 }
  }
  return null
}
