/*
 * The words in `class` and `id` that say which field an element may hold. Those of the body are in body/class-words.ts.
 */

/** What a name says of what the element holds, as bits that no flag of the body has. */
export const says = {
  aside: 1 << 20,
  date: 1 << 21,
  byline: 1 << 22,
  headline: 1 << 23,
  section: 1 << 24,
  breadcrumb: 1 << 25,
  /** The story's own text. */
  story: 1 << 26,
} as const

const asideClass =
  /(?:^|[\s_-])(?:related|relate|recommend(?:ed|ation|ations|s)?|comments?|reply|replies|teasers?|sidebar|side-?bar|aside|(?<!(?:post|entry|article|story|news)(?:-|_{1,2})|head(?:er|line)_{1,2})footer|(?<!item-)nav|navi|navigation|menu|gnb|lnb|most-?(?:read|popular|viewed)|popular|trending|ranking|rank|promo|promos?|newsletter|(?<!elementor-|container-)widget|outbrain|taboola|read-?more|more-?(?:news|stories|from)|latest|also-?read|teaser[a-z]{1,6}|h-cite|webmentions?|meist-?gelesen|meest-?gelezen|lees-?ook|plus-?lus|lire-?aussi|mas-?(?:leidas?|leidos?|vistas?|noticias)|mais-?lidas|leia-?(?:mais|tambem)|leggi-?anche|piu-?letti|mest-?(?:last|lasta|lest|laest|lasste)|luetuimmat|najcitanij[ei]|najcitanejsie|nejctenejsi|czytaj-?(?:tez|takze)|ilgili(?:-?haberler)?|cok-?okunan(?:lar)?|baca-?juga|terkait|terpopuler|relacionad[ao]s?|kommentare?|kommentarer|kommentit|comentarios?|commentaires?|komentari|komentarze|komentarai|yorumlar?|diskuze|diskusia|commenti|cookie|consent|gdpr|onetrust|didomi|advert(?:isement)?|sponsor(?:ed)?|weather|ticker|copyright|recirc|carousel|rail|modal|(?<!post-)popup|breaking)(?=$|[\s_-])/i
const asideCamel =
  /(?:related|recommend|comment|teaser|sidebar|newsletter|mostRead|mostPopular|recirc|Carousel|Ticker)[A-Z_]|(?:Related|Recommend|Comment|Teaser|Sidebar|Recirc)(?:[A-Z_\s]|$)/
const dateToken =
  /(?:^|[\s_-])(?:date\d{0,2}|dates|datetime|date-?time|time|times|timestamp|datestamp|pubdate|p(?:ub)?-?date|published|created|publish|publication|posted|post-?date|entry-?date|dateline|(?:last-?)?updated|(?:last-?)?modified|regdate|reg-?date|write-?date|input-?date|info-?date|first-?published|veröffentlicht|fecha|datum|data|info[mr]+ation|info-?txt|info-?text|article-?info|infos?)(?=$|[\s_-])/i
/** `ArticleDate`, `publishTime__x1`: parts of a name that capitals set apart. */
const dateCamel =
  /(?:Date|Time|Timestamp|Published|Datetime)(?:[A-Z_\s-]|$)|(?:\b|_)(?:date|time|publish|timestamp)[A-Z]/
const bylineToken =
  /(?:^|[\s_-])(?:by|byl|byliner?|byline|by-?line|bylines|author-?line|(?:story|article|post|news|written|posted|submitted)-?by|submitted|authors?|[a-z]{3,12}(?:author|byline)|writers?|reporters?|journalists?|contrib(?:utor)?s?|autor(?:e|es|en|in|enzeile|zeile)?|verfasser|auteurs?|signature|redactor(?:es)?|redakteur|firmas?|skribent|kirjoittaja|szerz[oő]|yazar|muhabir|penulis|avtor|author-?name|name-?author|creator|columnist|signataires?|origins|periodistas?|szerzok?|toimittaja|forfatter|autors|autori|autorka|autora|autore|autor[_-]?(?:nombre|nome)|nome[_-]?autor|nombre[_-]?autor|giornalista|firmante|reportero|jornalista|colunista|assinatura|autoria|auther|zuozhe|jizhe|autorenname|schrijver|verslaggever|journalisten|korrespondent|skrevet[_-]?av|kirjoittajat|toimittajat|szerzo|irta|reporteri?|muxbir|zhurnalist|wartawan|pewarta|jurnalis|phong-?vien|nguoi-?viet|author-?mail|novinar|tac-?gia|press-?man|b-?text|article-?writer|kija|gija)(?=$|[\s_-])/i
const bylineCamel =
  /(?:Byline|Author|Writer|Reporter|Journalist)(?:[A-Z_\s-]|s|$)|(?:byline|author|writer|reporter|journalist)(?:Name|s?[A-Z])|(?:story|article|post|writ(?:e|ten))By(?:[A-Z_\s-]|$)/
const headlineClass =
  /(?:^|[\s_-])(?:headline|(?:article|entry|post|story|news|art|view|content|single)[-_]?(?:title|headline|head-?title|tit|subject)|(?:bbs|board|table|bo_v)[-_]{1,2}(?:subject|title|tit)(?:[-_]text)?|title[-_]?article|articlehead|end-?tit|media_end_head_headline|title_area|heading|titulo(?:-(?:noticia|nota|articulo))?|titre(?:-article)?|zagolovok|baslik|judul(?:-berita)?|naslov|nadpis|otsikko|overskrift|tytul)(?=$|[\s_-])|(?:Headline|ArticleTitle|articleTitle)(?:[A-Z_\s-]|$)/
const sectionClass =
  /(?:^|[\s_-])(?:section-?name|category|categories|cat-?links|article-?section|article-?category|kicker|eyebrow|rubric|rubrik|ressort|topic-?label|section-?label|post-?category|article-?label)(?=$|[\s_-])/i
const breadcrumbClass = /breadcrumb|bread-crumb|(?:^|[\s_-])crumbs?(?=$|[\s_-])|(?:^|[\s_-])location(?=$|[\s_-])/i

const storyClass =
  /^(?:entry-content|post-body|post-content|article-?body|story-?body|article-?content|article-?text|story-?content|story-?text)$/i

/** The bits of one name without white space. */
export function judgeFieldName(name: string): number {
  let said = 0
  if (asideClass.test(name) || asideCamel.test(name)) said |= says.aside
  if (dateToken.test(name) || dateCamel.test(name)) said |= says.date
  if (bylineToken.test(name) || bylineCamel.test(name)) said |= says.byline
  if (headlineClass.test(name)) said |= says.headline
  if (sectionClass.test(name)) said |= says.section
  if (breadcrumbClass.test(name)) said |= says.breadcrumb
  if (storyClass.test(name)) said |= says.story
  return said
}
