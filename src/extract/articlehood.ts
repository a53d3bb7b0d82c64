import { isSentence } from './body/block.ts'
import { isStoplessSentence } from './body/line-rules.ts'
import { weightOf } from './body/weights.ts'
import { closest, type Element, elementsNamed, isElement, rawText, type Tree, textOf, walk } from './tree/tree.ts'

/** Why a page holds no article. */
export interface NoArticle {
  readonly code: 'not_an_article' | 'gone'
  readonly reason: string
}

/*
 * What error pages, withdrawn articles, log-in and bot walls say in their title or headline, or as all of their text. Looked for only
 * in short texts: articles write about deleted articles.
 */
const goneWords =
  /(?:\b(?:page|article|story|content|post|file|url|document) (?:(?:you (?:are|were|['’]re) (?:looking for|trying to (?:access|reach|view))|you requested|requested)\s)?(?:was |is |has been |could |can(?:no|['’])?t )?(?:not (?:be )?(?:found|exist|available)|no longer (?:exists?|available|online)|been (?:removed|deleted|withdrawn|moved|retracted|archived)|removed|deleted|unavailable|does(?:n['’]t| not) exist)|\bnot found\b|(?:^|[-|–—:·]\s*)(?:(?:error|http|status|page|fehler|seite|erreur|오류|에러)\s?)?404(?:\s*(?:[-|–—:·!.]|$)|\s+(?:error|not|page|fehler|seite|erreur|오류|에러))|\b(?:this|the) (?:article|story|page|link) (?:has )?(?:expired|is gone)|we (?:can['’]t|cannot|couldn['’]t) find (?:the|that|this|your) page|nothing (?:was )?found (?:here|at this)|sorry, (?:we|this|that|the page)|page (?:non trouvée|introuvable)|pagina (?:non trovata|niet gevonden)|(?:seite|artikel|beitrag|inhalt|text|meldung) (?:existiert nicht|[^.]{0,30}(?:nicht (?:mehr )?(?:verfügbar|vorhanden|abrufbar|auffindbar)|(?:wurde|ist) [^.]{0,40}(?:gelöscht|entfernt|abgelaufen)))|(?:contenido|p[áa]gina|noticia|art[íi]culo|nota) [^.]{0,40}(?:(?:ya )?no (?:est[áa]|se encuentra) disponible|(?:ya )?no existe|ha sido (?:eliminad|borrad|retirad)[oa])|(?:page|article|contenu) [^.]{0,40}(?:n[’']existe (?:plus|pas)|n[’']est (?:plus|pas) (?:disponible|en ligne|accessible)|a été (?:supprimé|retiré|déplacé))|(?:pagina|articolo|contenuto|notizia) [^.]{0,40}(?:non (?:è|esiste) ?(?:più )?(?:disponibile|esistente|stat[oa] trovat)?|è stat[oa] (?:rimoss|cancellat|eliminat)[oa])|(?:página|conteúdo|notícia|artigo|matéria) [^.]{0,40}(?:não (?:está (?:mais )?disponível|existe|foi encontrad)|foi (?:removid|excluíd|apagad)[oa])|(?:pagina|artikel) [^.]{0,40}(?:niet (?:meer )?(?:beschikbaar|gevonden)|bestaat niet|is verwijderd)|sidan (?:kunde inte|finns inte|hittades inte)|siden (?:finnes ikke|findes ikke|ble ikke funnet|blev ikke fundet)|sivua ei (?:löydy|löytynyt)|strona nie (?:istnieje|została znaleziona)|nie znaleziono strony|stránka (?:nenalezena|nebyla nalezena|neexistuje)|az oldal nem található|pagina nu a fost găsită|sayfa bulunamadı|η σελίδα δεν βρέθηκε|страница не (?:найдена|существует)|сторінк[уа] не знайдено|الصفحة (?:غير موجودة|المطلوبة غير)|הדף (?:לא נמצא|המבוקש)|ページが?(?:は)?見つかりません|お探しの(?:ページ|記事)|(?:記事は|ページは).{0,20}削除|掲載期間が終了|(?:页面|頁面|文章|网页|網頁)(?:不存在|已删除|已刪除)|找不到(?:页面|頁面|网页|網頁)|trang (?:không tồn tại|bạn tìm)|halaman tidak ditemukan|ไม่พบหน้า|página não encontrada|página no encontrada|seite (?:wurde )?nicht gefunden|삭제(?:된|되었거나|됐거나|되었습니다|된 기사|되거나)|존재하지 않(?:는|습니다)|찾을 수 없(?:습니다|는)|없는 (?:페이지|기사)|기사가 (?:삭제|없|존재)|페이지를 찾을|(?:수정|이동)되었거나|서비스 ?되지 않는|제공(?:되지|하지) 않는 (?:기사|페이지)|언론사 (?:요청|사정)으로|잘못된 (?:접근|주소|경로)|요청하신 (?:페이지|기사|주소))/i
const wallWords =
  /(?:\b(?:log ?in|sign ?in)(?: to (?:your|continue|access).{0,40})?$|^(?:log ?in|sign ?in|register|create (?:an )?account)\b|^subscribe to (?:read|continue|unlock|access|view)\b|access (?:to this page has been )?denied|403 forbidden|are you (?:a )?(?:human|robot)|verify (?:that )?you are (?:a )?human|just a moment|attention required|checking your browser|enable (?:javascript|cookies|js)|unusual traffic|captcha|로그인(?:이 필요|해 주세요|하세요)?|접근이 (?:제한|거부)|보안 ?문자|자동 ?접속)/i
const brokenWords =
  /(?:internal server error|service (?:temporarily )?unavailable|bad gateway|gateway time-?out|(?:^|[-|–—:·]\s*|\b(?:error|http|status|fehler|erreur|오류|에러)\s?)50[0234](?:\s*(?:[-|–—:·!]|\.?$)|\s+(?:error|internal|server|service|bad|gateway|fehler|erreur|오류|에러))|something went wrong|application error|technical difficulties|일시적인? ?(?:오류|장애)|서비스 ?(?:점검|장애)|오류가 발생)/i

/** What a page speaks of that asks for consent to cookies before it shows anything. */
const consentWords = [
  /cookies?|쿠키|クッキー/i,
  /consent|einwillig|zustimm|consentement|consentimiento|consenso|toestemming|samtyck|samtykke|zgod[yęa]|동의|同意/i,
  /tracking|trackers?|traceurs|rastre|traccia|geräte?\b|endgerät|device|appareil|dispositiv/i,
  /partners?\b|partner[nei]?\b|partenaires|socios|partnerów|제휴/i,
  /personal data|personenbezogen|données personnelles|datos personales|dati personali|dados pessoais|persoonsgegevens|personuppgifter|dan(?:e|ych) osobow|개인정보|個人情報|个人信息/i,
  /privacy|datenschutz|confidentialité|privacidad|privacidade|prywatności|integritet|werbung|advertising|publicité|publicidad/i,
]
const fewestConsentWords = 4
/** A wall that asks for consent says at most this. */
const consentWeight = 3000

/** Above this weight a text is no mere notice. */
const noticeWeight = 700

/** What metadata and address say of a page. */
export interface PageNature {
  /** Its JSON-LD or `og:type` calls it an article. */
  readonly isArticleStated: boolean
  /** Its JSON-LD calls it a list, a video, a gallery or another thing. */
  readonly isListStated: boolean
  readonly hasDate: boolean
  /** That date stands in its address alone. */
  readonly isDatedByAddress?: boolean
  /** Its address is that of a page about the house: its terms, its people, its help. */
  readonly isAboutHouse?: boolean
  readonly isFrontPage: boolean
  readonly url: URL
  /** The text was found only when cards in a row were taken for text too. */
  readonly isLoose: boolean
  /** How many cards of other stories it shows. */
  readonly teasers: number
}

/** This many linked headlines make a page that lists stories, unless a story of some length stands in it. */
const manyHeadlines = 10
const fewestCards = 4

/** A row of a table or a label weighs less than this. */
const longestRow = 100

/** Why what was found is no article, or `null` if it is one: asked with the body as found and the headline. */
export function whyNoArticle(tree: Tree, body: string, title: string | null, nature: PageNature): NoArticle | null {
  const weight = weightOf(body)
  if (weight < noticeWeight) {
    // A brief may be headed "Boy not found" or "404 dead in floods": dated and with a text of its own it is no notice.
    const isBrief = nature.isArticleStated && nature.hasDate && weight >= leastBrief
    // A dated brief may tell of a page that was deleted, or of technical difficulties.
    const isNotice = weight < (nature.hasDate ? leastBrief : longestNotice)
    const notice = noticeIn(tree, body, isBrief ? [] : headsOf(tree, title), isNotice)
    if (notice !== null) return notice
  }
  const isDated = nature.hasDate && nature.isDatedByAddress !== true
  if (!nature.isArticleStated && !isDated && weight > 0 && weight < consentWeight) {
    if (consentWords.filter((form) => form.test(body)).length >= fewestConsentWords)
      return { code: 'not_an_article', reason: 'it asks for consent to cookies' }
  }
  const lists = { code: 'not_an_article', reason: 'it lists stories and holds none itself' } as const
  if (weight === 0) {
    return linkedHeadlines(tree) >= manyHeadlines || nature.isListStated || nature.isFrontPage
      ? lists
      : { code: 'not_an_article', reason: 'it holds no running text' }
  }
  if (nature.isFrontPage && (!nature.isArticleStated || linkedHeadlines(tree) >= manyHeadlines / 2)) return lists
  if (nature.isLoose && nature.teasers >= fewestCards) {
    if (!nature.isArticleStated || !nature.hasDate || linkedHeadlines(tree) >= manyHeadlines) return lists
  }
  if (weight < 4000 && isGallery(tree, weight)) {
    return { code: 'not_an_article', reason: 'it is a gallery: all of its text is captions' }
  }
  if (nature.isArticleStated)
    return weight < 250 && !nature.hasDate && linkedHeadlines(tree) >= manyHeadlines ? lists : null
  if (nature.isListStated && weight < 4000) {
    const reason = 'its own markup calls it a section page, gallery, video or other page than an article'
    return { code: 'not_an_article', reason }
  }
  if (!isDated && nature.isAboutHouse === true) {
    return { code: 'not_an_article', reason: 'it tells of the house that runs the site' }
  }
  const tells = (line: string) => {
    const lineWeight = weightOf(line)
    return isSentence(line) || lineWeight >= longestRow || isStoplessSentence(line, lineWeight)
  }
  if (!nature.hasDate && !body.split('\n').some(tells)) {
    return { code: 'not_an_article', reason: 'it holds no sentence' }
  }
  if (weight < 140 && !nature.hasDate) {
    return { code: 'not_an_article', reason: 'it holds only a few words of running text' }
  }
  if (weight < 1500) {
    const headlines = linkedHeadlines(tree)
    // An article page links to other stories too, but holds more text than their teasers.
    if (
      headlines >= manyHeadlines &&
      weight < headlines * 60 &&
      !(nature.hasDate && isHeadedStory(tree, body, title, nature.url))
    )
      return lists
    if (!nature.hasDate && weight < 800) {
      const density = linkDensity(tree)
      if (density.links > 40 && density.share > 0.5) return lists
    }
  }
  return null
}

const fewestParagraphs = 3

/** Paragraphs below a headline that leads nowhere else: a short story above a long list of others, not one of those. */
function isHeadedStory(tree: Tree, body: string, title: string | null, { pathname }: URL): boolean {
  if (title === null || body.split('\n').filter(isSentence).length < fewestParagraphs) return false
  return elementsNamed(tree, 'h1', 'h2', 'h3')
    .slice(0, 20)
    .some((heading) => textOf(heading).includes(title) && (linkOf(heading)?.endsWith(pathname) ?? true))
}

/** Several captions make nearly all of the text. */
function isGallery(tree: Tree, weight: number): boolean {
  const captions = elementsNamed(tree, 'figcaption').slice(0, 200)
  if (captions.length < 4) return false
  return (
    captions.reduce((sum, caption) => sum + weightOf(textOf(caption)), 0) >= weight * 0.8 &&
    !hasParagraphs(tree, weight)
  )
}

function hasParagraphs(tree: Tree, weight: number): boolean {
  let outside = 0
  for (const paragraph of elementsNamed(tree, 'p').slice(0, 500)) {
    if (closest(paragraph, ({ name }) => name === 'figcaption') === null) outside += weightOf(textOf(paragraph))
  }
  return outside >= weight * 0.5
}

/** Headings that are links or lie in one. */
function linkedHeadlines(tree: Tree): number {
  let linked = 0
  for (const heading of elementsNamed(tree, 'h2', 'h3', 'h4').slice(0, 500)) {
    if (linkOf(heading) !== null) linked++
  }
  return linked
}

/** Where a heading leads, that is a link or lies in one or holds one; `null` if it is none. */
function linkOf(heading: Element): string | null {
  let link: Element | null = null
  for (let at = heading.parent, steps = 0; isElement(at) && steps < 4; at = at.parent, steps++) {
    if (at.name === 'a') link = at
  }
  walk(heading, (node) => {
    if (isElement(node) && node.name === 'a') link ??= node
    return link === null
  })
  return link === null ? null : (link.attribs.href ?? '')
}

const leastBrief = 140
const longestNotice = 300

function headsOf(tree: Tree, title: string | null): string[] {
  const titleTag = elementsNamed(tree, 'title')[0]
  return [
    title ?? '',
    titleTag ? textOf(titleTag) : '',
    ...elementsNamed(tree, 'h1')
      .slice(0, 3)
      .map((h1) => textOf(h1)),
  ]
}

function noticeIn(tree: Tree, body: string, heads: readonly string[], isNotice: boolean): NoArticle | null {
  const heading = heads.map((head) => head.slice(0, 120))
  const short = isNotice ? body.slice(0, 400) : ''
  const shown = body === '' ? [scriptAlert(tree), ...shortLines(tree)] : []
  for (const text of [...heading.filter((head) => head.length < 80), short, ...shown]) {
    if (text === '') continue
    const said = JSON.stringify(text.slice(0, 60))
    if (goneWords.test(text))
      return { code: 'gone', reason: `it says that there is no such page or that it was withdrawn: ${said}` }
    if (wallWords.test(text))
      return { code: 'not_an_article', reason: `it asks to log in or to prove that one is human: ${said}` }
    if (brokenWords.test(text)) return { code: 'not_an_article', reason: `it is an error page: ${said}` }
  }
  return null
}

/** A page with more paragraphs than this is no mere notice, nor a line of more letters. */
const mostLines = 10
const longestLine = 120

/** What a page without text says in paragraphs of few words: "This article has been removed." */
function shortLines(tree: Tree): string[] {
  const lines = elementsNamed(tree, 'p')
  return lines.length > mostLines ? [] : lines.map((line) => textOf(line)).filter((line) => line.length <= longestLine)
}

/** What a page without text says in a box: old content systems answer so for what is not there. */
function scriptAlert(tree: Tree): string {
  for (const script of elementsNamed(tree, 'script').slice(0, 20)) {
    const said = /\balert\(\s*["']([^"']{1,200})["']/.exec(rawText(script).slice(0, 5000))?.[1]
    if (said !== undefined) return said
  }
  return ''
}

function linkDensity(tree: Tree): { links: number; share: number } {
  const links = elementsNamed(tree, 'a')
  let linked = 0
  for (const link of links.slice(0, 3000)) linked += weightOf(textOf(link))
  const whole = weightOf(textOf(tree.document))
  return { links: links.length, share: whole === 0 ? 1 : linked / whole }
}
