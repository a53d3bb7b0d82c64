import { type Block, sentenceEnd } from './block.ts'

/** A notice of this weight or less; a story about such summaries says more in a line. */
const longestNotice = 260
/** Boxes hold less than this share of a page's text. */
const largestShare = 0.5

/** What every such notice names. */
const machine =
  /(?:^|[^a-z])(?:ai|ki|ia)(?![a-z])|인공지능|챗gpt|클로바|\b(?:machine|large language)|artifi[cz]i|intelligen|künstlich|kunstig|artificiell|kunstmatig|kecerdasan|yapay|нейросет|(?:^|\s)ии(?:\s|$)/iu

/** A machine made the summary: English, Korean, Japanese and Chinese, German and Dutch, French, Spanish, Portuguese and Italian, others. */
const notice = new RegExp(
  [
    String.raw`\bai[- ](?:generated|powered|assisted|written) (?:summary|summaries|overview|key (?:points|takeaways))`,
    String.raw`\b(?:summary|summari[sz]ed|overview|key (?:points|takeaways)|highlights|bullet points)\b.{0,60}\b(?:generated|created|written|produced|made|powered) (?:by|with|using) (?:an )?(?:ai\b|artificial intelligence|machine|large language)`,
    `(?:요약|정리).{0,24}(?:ai|인공지능|챗gpt|클로바).{0,40}(?:생성|만들|작성|제공|정확)|(?:ai|인공지능)(?:가|로| 기술로| 기반).{0,20}(?:요약|생성).{0,40}(?:다를|정확|함께|확인|바랍니다|됐습니다|되었습니다|되어)`,
    `ai.{0,12}(?:要約|生成).{0,40}(?:ため|場合|です|ます)|(?:摘要|总结|總結|重點).{0,12}ai.{0,12}(?:生成|整理|產生)|ai.{0,4}(?:生成|自动生成|自動產生).{0,8}(?:摘要|总结|總結|重點|仅供参考|僅供參考)`,
    String.raw`zusammenfassung.{0,60}\b(?:ki\b|künstliche)|\bki-(?:generierte|erstellte) zusammenfassung|samenvatting.{0,60}\b(?:ai\b|kunstmatige)`,
    String.raw`(?:oppsummering|sammendrag|sammanfattning|sammenfatning|kortversjon|kortversion|snabbversion)\p{L}*.{0,60}(?:\bai\b|\bki\b|kunstig|artificiell)`,
    String.raw`(?:résumé|synthèse|résumés).{0,60}\b(?:ia\b|intelligence artificielle)|(?:resumen|resumo|riassunto|sintesi).{0,60}\b(?:ia\b|ai\b|inteligencia artificial|inteligência artificial|intelligenza artificiale)`,
    String.raw`(?:dirangkum|diringkas|ringkasan).{0,40}\b(?:ai\b|kecerdasan buatan)|yapay zek[aâ].{0,40}(?:özet|oluştur)|(?:пересказ|резюме|сводка).{0,40}(?:нейросет|ии\b)`,
  ].join('|'),
  'iu',
)

/** What such a notice says of the text that it stands in or above, or of itself; among the paragraphs it stands at one end. */
const ofItself =
  /\b(?:this|these|above|below|article|story|page|may (?:contain|include|have)|check|verif\p{L}+|review(?:ed)?|editors?|newsroom|journalists|diese[rsmn]?|obige|kann fehler|ce|cet|cette|est[ea]s?|quest[oaie]|dit|deze|ini|bu)(?!\p{L})|이 |본 |해당|기사|다를 수|바랍니다|확인|니다|この|本|記事|参照|仅供|僅供|эт|может/iu
const longestLabel = 80
const edge = 4

/** A story on such summaries says of others that they are wrong: "AI-generated summaries cut the visits to news sites by a third." */
function isNotice({ kind, text, weight, atHome }: Block, i: number, count: number): boolean {
  if (!atHome && kind !== 'item') return true
  if (weight <= longestLabel && !sentenceEnd.test(text.slice(-6))) return true
  return (i < edge || i >= count - edge) && ofItself.test(text)
}

/** The blocks of boxes in which a machine sums the story up, by their notice: they are no words of the story's author. */
export function machineSummaries(blocks: readonly Block[]): ReadonlySet<number> {
  const found = new Set<number>()
  let total = 0
  for (const [i, { text, weight, box, atHome }] of blocks.entries()) {
    total += weight
    if (weight > longestNotice || !machine.test(text) || !notice.test(text)) continue
    if (!isNotice(blocks[i]!, i, blocks.length)) continue
    found.add(i)
    if (atHome) continue
    const isOfBox = (block: Block | undefined) =>
      block !== undefined && !block.atHome && (block.box === box || block.kind === 'item')
    for (let j = i - 1; isOfBox(blocks[j]); j--) found.add(j)
    for (let j = i + 1; isOfBox(blocks[j]); j++) found.add(j)
  }
  let boxed = 0
  for (const i of found) boxed += blocks[i]!.weight
  return boxed < total * largestShare ? found : new Set()
}
