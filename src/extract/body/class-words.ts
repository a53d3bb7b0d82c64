import type { Element } from '../tree/tree.ts'

/** What an element is, as bits. */
export const flag = {
  silent: 1,
  hidden: 2,
  certainJunk: 4,
  doubtfulJunk: 8,
  caption: 16,
  block: 32,
  link: 64,
  heading: 128,
  /** Certain junk whose text may outweigh the story's: comments, consent walls, footers. */
  heavyJunk: 256,
  byline: 512,
  /** One of several cards in a row, each under a headline that leads to another story. */
  teaser: 1024,
  /** Named for its pictures. */
  gallery: 2048,
} as const

/*
 * The words that publishers use in `class` and `id`. A name is cut into words at everything but letters and at camel
 * humps, so that "shareBar" holds "share" and "shareholder" does not. Collected from content systems' themes (WordPress,
 * Arc, Drupal, NDsoft, Naver) and from consent and recommendation vendors' own markup.
 */

/** Parts of a page that are never its story. */
const certain = new Set(
  (
    'nav navbar navigation footer gnb lnb snb share sharing sns social addthis sharethis comment comments disqus reply replies cookie cookies ' +
    'consent gdpr cmp onetrust didomi usercentrics newsletter newsletters outbrain taboola dable revcontent zergnet ' +
    'sponsor sponsored sponsors breadcrumb breadcrumbs related recommend recommended recommendation recommendations ' +
    'recirc recirculation ad ads adbox adsbygoogle advert adverts advertising advertisement advertisements advertorial banner dfp ' +
    'googlead admanager promo promos promotion subscribe subscription signup popup modal overlay sidebar rail aside pager pagination ' +
    'masthead skiplink jumplink trending popular mostread mostpopular ranking printonly noprint toolbar login signin ' +
    'copyright poll survey quiz sitemap login paywall barrier offer commentlist commentsection respond livefyre spotim openweb viafoura ' +
    'cta donate donation donations fundraiser fundraising mailchimp adsense adunit adslot adwrapper adcontainer teads leaderboard skyscraper billboard sharebar sharedaddy sociable addtoany ' +
    'shareaholic sharebuttons socialshare sharetools relatedposts relatedarticles relatedcontent relatednews yarpp readmore recommends ' +
    'werbung anzeige publicite publicidad publicidade pubblicita reclame advertentie advertenties annons annonse annonser reklam reklama reklame mainos iklan oglas oglasi hirdetes quangcao guanggao ' +
    'relacionadas relacionados correlati correlate gerelateerd relaterade relaterte relaterede powiazane souvisejici suvisiace kapcsolodo ilgili terkait povezane povezano kanren ' +
    'comentarios commenti commentaires reacties kommentare kommentarer komentarze komentare komentari comentarii yorum yorumlar komentar pinglun ' +
    'compartir condividi compartilhar partage partager teilen delen udostepnij sdilet paylas bagikan fenxiang boletin nieuwsbrief nyhetsbrev nyhedsbrev uutiskirje hirlevel bulten affiliate affiliates buybox pricebox ' +
    'forums talkback bio biog prevnext postnav backtotop tagcloud mostviewed morenews hotissue disclaimer disclaimers authorbox authorbio saboxplugin molongui editsection visuallyhidden sronly screenreader offscreen blind'
  ).split(' '),
)

/** Of those, the ones whose text may well outweigh the story's. */
const heavy = new Set(
  (
    'nav navbar navigation footer gnb lnb comment comments disqus reply replies cookie cookies consent gdpr cmp onetrust didomi ' +
    'usercentrics outbrain taboola dable related commentlist commentsection respond livefyre spotim openweb viafoura relatedposts yarpp forums talkback'
  ).split(' '),
)

/** Two words in a row that are certain junk together. */
const certainPairs = new Set(
  (
    'read-more see-also most-read most-popular most-viewed more-stories more-news more-articles also-like you-may sp-message follow-us ' +
    'up-next next-article next-story prev-next previous-next post-navigation story-links link-list in-depth-links ' +
    'tip-off app-download app-promo read-next latest-news top-stories editors-picks hot-news link-news ' +
    'related-news view-comment article-tools article-copyright news-promotion issue-list photo-list video-list best-news ' +
    'lire-aussi lisez-aussi leia-mais leia-tambem veja-tambem saiba-mais leggi-anche lees-ook las-ocksa les-ogsa lue-myos lue-lisaa czytaj-takze czytaj-tez zobacz-takze citeste-si vezi-si procitajte-jos ' +
    'baca-juga lihat-juga xem-them lien-quan doc-them mehr-zum mas-leido mas-leidas puede-interesar mais-lidas piu-letti meest-gelezen meist-gelesen ilgili-haber benzer-haber benzer-haberler articole-similare ' +
    'reader-reaction reader-reactions author-bio author-box author-about about-author author-profile author-card author-more author-note author-notes author-desc author-description about-writer writer-bio writer-note contributor-note contributor-bio article-reporter reporter-list fb-post-link sr-only visually-hidden screen-reader a11y-hidden'
  ).split(' '),
)

/** Parts that are the story's on one page and junk on the next: judged by what they hold. */
const doubtful = new Set(
  (
    'author authors tags tag topic topics keyword keywords embed header meta bar slide slides slider slideshow gallery carousel ' +
    'widget widgets tools actions action buttons button timestamp teaser teasers card cards callout more inline infobox ' +
    'player video audio rating readtime listen tts like likes emotion reaction reactions util utility info menu links ' +
    'autor autora autores auteur auteurs autore autori firma firmas penulis yazar szerzo skribent verfasser journalist reporter source sources print follow toc contributors profile dateline date time factbox faktaboks faktaruta faktabox infokasten'
  ).split(' '),
)

const captions = new Set(
  (
    'caption captions photojournal photographer figcaption wpcaptiontext imagecaption photocaption cutline credit credits ' +
    'legende legendes legenda didascalia epigrafe bildunterschrift bildtext bildtexte billedtekst bildetekst bijschrift fotobijschrift ' +
    'popisek kepalairas bildquelle bildnachweis fotocredit fotocredits credito creditos'
  ).split(' '),
)
const captionPairs = new Set(
  (
    'doc-titre media-description pie-foto pie-imagen texto-foto didascalia-foto picture-description photo-description foto-description img-desc image-desc photo-desc caption-text image-credit photo-credit image-caption photo-caption media-caption picture-caption ' +
    'cap-tit cap-txt cap-text cap-desc cap-area cap-box thumb-txt thumb-text thumb-tit thumb-cap thumb-caption vod-tit vod-txt vod-caption video-tit video-txt video-desc video-caption ' +
    'image-title photo-title img-caption img-txt img-cap photo-info image-source photo-source img-credit media-credit end-photo image-description gallery-caption ' +
    'pic-intro pic-note pic-title img-note photo-note video-desc video-description video-caption wp-caption photo-txt photo-text pic-txt photo-cap img-info photo-caption-text pic-desc figure-caption'
  ).split(' '),
)
const galleries = new Set('gallery galleries slideshow slideshows carousel lightbox'.split(' '))
const bylines = new Set('byline bylines writer postauthor authorname contributors signature'.split(' '))

/** Tags that are certain junk by themselves. */
const junkTags = new Set(
  'nav footer form aside button input textarea select dialog amp-ad menu amp-sidebar amp-consent amp-user-notification amp-sticky-ad amp-next-page'.split(
    ' ',
  ),
)
const heavyTags = new Set('nav footer dialog amp-consent amp-next-page'.split(' '))
/** Elements that a rule never removes. */
const keptTags = new Set('html body main article'.split(' '))

const junkRoles = new Set(
  'navigation complementary contentinfo banner search dialog alertdialog menu menubar form toolbar'.split(' '),
)

/** A part of a name that a build tool made up: letters behind digits (`f98b1ad2`), or a few with capitals at random (`dEGcKf`). */
const hashedPart = /\d[a-z]|^[a-z](?=[A-Za-z]{4,5}$)[a-z]*[A-Z][a-z]*[A-Z]/

/** `Newsletterstyled__Box-sc-1x2`: of a file `newsletter.styled.js` styled-components makes this. */
const styledFile = /(?<=[A-Za-z]{2})styled$/

/** The words of a name in lower case: `shareBar` → share, bar; `end-photo_org` → end, photo, org. */
function wordsOf(name: string): readonly string[] {
  return name
    .split(/[^a-z\d]+/i)
    .filter((part) => !hashedPart.test(part))
    .map((part) => part.replace(styledFile, ''))
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean)
}

/** Vendors whose script folds a long story up, or reads what it is about: the class sits on the story. */
const foldedStory = /(?:taboola|outbrain|tbl|piano|trc)[\s_-]?(?:rm\b|read[\s_-]?more)|^dable-content-wrapper$/i

/** What consent managers call their parts. */
const consentParts = new Set(
  'banner consent ui modal box wrapper overlay layer dialog popup notice message root app'.split(' '),
)

const quoteWords = new Set('cite quote quotation'.split(' '))
const stateWords = new Set('has no with without is show hide js enable enabled supports'.split(' '))

/** Bits beside those of `flag`: of a name that says that the story is inside, and of one that stands for the `article` tag. */
const isContainer = 1 << 30
const isStory = 1 << 29
const saidOfParts = (1 << 20) - 1

/** The bits of one name without white space: its words belong together, pairs do not reach across names. */
export function judgeBodyName(name: string): number {
  if (foldedStory.test(name)) return 0
  const words = wordsOf(name)
  let kind = (isContainerName(words) ? isContainer : 0) | (storyNames.has(name) ? isStory : 0)
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    // "has-sidebar", "box-no-footer": said of a page or a box, not of a part.
    if (stateWords.has(word)) break
    // "cmp-text": a component of AEM; "cmp", "cmpbox" are a consent manager's.
    if (word === 'cmp' && i === 0 && words.length > 1 && !consentParts.has(words[1]!)) continue
    // "talkback_cite": what the story quotes, as a portal names it.
    if (quoteWords.has(words[i + 1] ?? '')) continue
    if (galleries.has(word)) kind |= flag.gallery
    if (certain.has(word)) kind |= flag.certainJunk | (heavy.has(word) ? flag.heavyJunk : 0)
    if (doubtful.has(word)) kind |= flag.doubtfulJunk
    // A gallery holds more captions than its story has text.
    if (captions.has(word))
      kind |= words.some((other) => galleries.has(other))
        ? flag.caption | flag.certainJunk | flag.heavyJunk
        : flag.caption
    if (bylines.has(word)) kind |= flag.byline
    if (i === 0) continue
    const pair = `${words[i - 1]}-${word}`
    if (certainPairs.has(pair)) kind |= flag.certainJunk
    if (captionPairs.has(pair)) kind |= flag.caption
  }
  return kind
}

/** Which kinds of junk an element's name, role, class and id say that it is. `rank`: its `containerRank`. */
export function junkKind(element: Element, rank: number): number {
  const { name, attribs } = element
  if (name === 'figcaption') return flag.caption
  if (keptTags.has(name)) return 0
  let kind = 0
  if (junkTags.has(name)) kind |= flag.certainJunk | (heavyTags.has(name) ? flag.heavyJunk : 0)
  if (name === 'header') kind |= flag.doubtfulJunk
  if (attribs.role !== undefined && junkRoles.has(attribs.role)) kind |= flag.certainJunk
  kind |= element.names & saidOfParts
  if (rank >= 3)
    kind &= ~(flag.certainJunk | flag.heavyJunk | flag.doubtfulJunk | flag.byline | flag.caption | flag.gallery)
  return kind
}

/** Names of story containers, as their words in a row. */
const strongContainers = new Set(
  (
    'prose article-body-commercial-selector article-body-viewer-selector article-body body-text article-body-content article-content article-text article-main-text articlebody articlecontent articletext story-body story-content ' +
    'story-text storybody entry-content entry-body post-content post-body postcontent news-body news-content news-text newsbody ' +
    'dic-area newsct-article news-end-contents article-view-content-div article-view-content news-view-body view-con view-cont ' +
    'articlebodycontents article-body-contents artice-body content-body body-content body-copy article-copy rich-text-article ' +
    'single-post-content post-text content-article td-post-content main-content-body article-txt article-cont news-cont news-con art-body ' +
    'text-body par-body article-page-content article-paragraphs article-detail articledetail article-body-wrap viewcontent cont-view news-article-body ' +
    'story-article-content article-wrap-body field-name-body news-view news-article article-veiw-body ' +
    'articletxt artibody article-con art-txt arttxt arti-txt newstxt newsview view-conts viewconts conts-txt cont-article articlecont ' +
    'articlecontents newscontents text-body textbody contents-txt story-news caas-body wysiwyg rich-text-story-body rich-text-body ' +
    'storytext js-mediator-article corps-article texte-article texto-noticia cuerpo-noticia corpo-noticia testo-articolo ' +
    'detail-body detail-content detail-text detail-txt newstext cont-newstext view-text view-txt view-body content-article artikeltext honbun main-text article-main-body newsbodytext cmn-article-text ' +
    'rhymix-content xe-content bo-v-con se-main-container tt-article-useless-p-margin contents-style'
  ).split(' '),
)
const bodyTail = new Set(
  'body content contents text copy txt cont main texte texto testo cuerpo corps corpo conteudo inhalt honbun'.split(
    ' ',
  ),
)
const bodyHead = new Set(
  'article story post entry news artice art artikel beitrag articolo noticia nota materia articulo'.split(' '),
)

/** "article-content-item", "article-body__quote": one of many parts, not what holds them. */
const partTail = new Set(
  'item element paragraph byline figure image picture media heading subheading headline title subtitle quote label dateline'.split(
    ' ',
  ),
)

/** Whether the last word of a name says that it is a part of what the words before it name: "article-body__tags". */
function endsInPart(words: readonly string[]): boolean {
  const last = words.at(-1)!
  return partTail.has(last) || certain.has(last) || captions.has(last) || (doubtful.has(last) && !bodyTail.has(last))
}

/** Letters of what a house sets before all its names. */
const longestPrefix = 4

function isContainerName(words: readonly string[]): boolean {
  if (words.length === 0 || words.length > 6 || endsInPart(words)) return false
  if (strongContainers.has(words.join('-'))) return true
  // "fig-content-body": a house's own prefix.
  if (words.length > 2 && words[0]!.length <= longestPrefix && strongContainers.has(words.slice(1).join('-')))
    return true
  if (words.length > 5) return false
  // "c-article__body", "story-body__text": a story word followed by a body word.
  for (let i = Math.max(1, words.length - 2); i < words.length; i++) {
    if (bodyHead.has(words[i - 1]!) && bodyTail.has(words[i]!)) return true
  }
  return false
}

/** Whole classes that stand for the `article` tag: the microformats' `hentry` (hAtom, hNews), and what papers used before there was the tag. */
const storyNames = new Set(['article', 'story', 'hentry'])
const storyName = /(?:^|\s)(?:article|story|hentry)(?:\s|$)/

/** How plainly an element says that it holds the story: 4 microdata, 3 by class or id, 2 `article` or a class of that name, 1 `main`, else 0. */
export function containerRank(element: Element): number {
  const { name, attribs } = element
  if (name === 'body' || name === 'html') return 0
  if (attribs.itemprop !== undefined && /(?:^|\s)articleBody(?:\s|$)/i.test(attribs.itemprop.slice(0, 100))) return 4
  if (attribs.property !== undefined && /(?:^|:|\s)articleBody(?:\s|$)/i.test(attribs.property.slice(0, 100))) return 4
  if (attribs.name === 'articleBody') return 3
  if (element.names & isContainer && isTextual(name)) return 3
  if (name === 'article' || attribs.role === 'article') return 2
  if (element.names & isStory && isTextual(name) && storyName.test(attribs.class?.slice(0, 1000) ?? '')) return 2
  if (name === 'main' || attribs.role === 'main') return 1
  return 0
}

function isTextual(name: string): boolean {
  return (
    name === 'div' || name === 'section' || name === 'article' || name === 'td' || name === 'main' || name === 'span'
  )
}

/** What papers call the lines under a headline that sum the story up: it begins behind them. "Lead", "intro" and "summary" are its first paragraph as well. */
const standfirst =
  /standfirst|chapo|chapeau|entradilla|bajada|copete|sottotitolo|sommario|catenaccio|(?:^|[\s_-])(?:dek|deck|ingress|vorspann|anleser|sub-?(?:title|headline|heading|head|line)|linha-?fina|bigode|excerpt|synopsis|perex|sapo|zajawka)(?:$|[\s_-])/i

export function isStandfirst({ attribs }: Element): boolean {
  if (attribs.class !== undefined && standfirst.test(attribs.class.slice(0, 200))) return true
  // Where a tool makes the classes up, what scripts and tests look for keeps its name.
  return partNames.some((name) => attribs[name] !== undefined && standfirst.test(attribs[name].slice(0, 100)))
}

const partNames = [
  'data-gu-name',
  'data-component',
  'data-testid',
  'data-test-id',
  'data-test-tag',
  'data-qa',
  'data-type',
]
