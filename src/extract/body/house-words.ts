/*
 * Small words by which houses speak to their readers, by language: pronouns are few in each of them, whatever the call says. Beside them the nouns of a
 * newsroom's trade, in all languages at once. None of them tells a house's line alone, see house-lines.ts.
 */

interface Address {
  /** The reader. */
  readonly you: string
  /** The house. */
  readonly we: string
  /** "This article", "our story". */
  readonly self: string
}

const nordic: Address = {
  you: 'du|deg|dig|din|ditt|dine?a?|dere|deres|eder|dej',
  we: 'vi|oss|os|vår[ta]?|våre|vores|våra',
  self: '(?:denne?|dette|den här|här) (?:saken|artikke?l(?:en)?|teksten|texten)|artikk?el(?:en)? er|artikeln (?:är|har)|saken er',
}
const westSlavic: Address = {
  you: 'vás|vám|vámi|váš\\p{L}{0,3}|ty|ti|tvůj|tvoj\\p{L}{0,2}',
  we: 'nás|nám|námi|náš|naš\\p{L}{1,3}',
  self: 't(?:ento|oto|ato) (?:článek|článok|text)|článek (?:byl|vznikl)|článok (?:bol|vznikol)',
}
const southSlavic: Address = {
  you: 'vas|vam|vama|vaš\\p{L}{0,3}|ti|tebe|tvoj\\p{L}{0,2}',
  we: 'nas|nam|nama|naš\\p{L}{0,3}',
  self: '(?:ovaj|ta) (?:članak|tekst|prispevek)',
}

/** By primary language tag. */
const addresses: Readonly<Record<string, Address>> = {
  en: {
    you: "you|your|yours|you[’']?(?:re|ll|ve|d)",
    we: "we|our|ours|we[’'](?:re|ll|ve|d)|us",
    self: 'this (?:article|story|report|piece|essay|post|column|series|coverage|project)|stories like (?:this|these)|the (?:headline|author|writer)',
  },
  de: {
    you: 'sie|ihnen|ihre?[mnrs]?|du|dich|dir|deine?[mnrs]?|euch|eure?[mnrs]?|ihr',
    we: 'wir|uns|unsere?[mnrs]?',
    self: 'diese[rmsn]? (?:artikels?|texte?s?|beitrags?|bericht|recherche|serie)|(?:transparenz)?hinweis',
  },
  fr: {
    you: 'vous|votre|vos|toi|tes',
    we: 'nous|notre|nos',
    self: 'cet article|cette (?:enquête|série|interview)|ce (?:texte|reportage|contenu|dossier)',
  },
  es: {
    you: 'usted(?:es)?|tú|tus?|te|contigo|vos|vosotros|vuestr[oa]s?',
    we: 'nosotros|nuestr[oa]s?|nos|queremos|\\p{L}{3,}(?:amos|emos)',
    self: 'est[ea] (?:artículo|nota|noticia|texto|reportaje|contenido|información)',
  },
  pt: {
    you: 'você|vocês|teus?|tuas?|seu celular',
    we: 'nós|nosso|nossa|nossos|nossas|conosco|a gente',
    self: 'est[ea] (?:artigo|texto|reportagem|notícia|matéria|conteúdo)|neste texto',
  },
  it: {
    you: 'tu|ti|te|tuo|tua|tuoi|voi|vi|vostr[oaei]',
    we: 'noi|nostr[oaei]|\\p{L}{4,}iamo',
    self: "quest[oa’'] ?(?:articolo|testo|inchiesta|notizia|servizio)|quest[’']articolo",
  },
  nl: {
    you: 'jij|jou|jouw|jullie|je|uw',
    we: 'wij|we|ons|onze',
    self: '(?:dit|deze) (?:artikel|bericht|verhaal|tekst|serie)|soort verhalen',
  },
  sv: nordic,
  no: nordic,
  nb: nordic,
  nn: nordic,
  da: nordic,
  fi: {
    you: 'sinä|sinun|sinua|sinulle|te|teidän|teille|\\p{L}{3,}(?:itko|etko|atko|ätkö)',
    we: 'me|meidän|meille|meitä|meistä|\\p{L}{4,}mme',
    self: 'tämä (?:juttu|artikkeli)|(?:jutun|artikkelin) ',
  },
  pl: {
    you: 'ciebie|cię|ci|tobie|tobą|twój|twoj\\p{L}{0,3}|was|wam|wami|wasz\\p{L}{0,3}|państwa|państwo',
    we: 'nas|nam|nami|nasz\\p{L}{0,3}|\\p{L}{4,}(?:amy|emy|imy)',
    self: '(?:ten|tego|tym) (?:artykuł\\p{L}{0,2}|tekst\\p{L}{0,2})|nasz (?:artykuł|tekst)',
  },
  cs: westSlavic,
  sk: westSlavic,
  sl: southSlavic,
  hr: southSlavic,
  sr: southSlavic,
  bs: southSlavic,
  hu: {
    you: 'ön|önt|önnek|önök\\p{L}{0,4}|téged|neked|nektek|titeket',
    we: 'minket|nekünk|nálunk|velünk|\\p{L}{3,}(?:unk|ünk)(?:at|et|hoz|höz|ra|re)?',
    self: '(?:ez|ezt) a[z]? (?:cikk|írás)\\p{L}{0,3}|a cikk',
  },
  ro: {
    you: 'tu|tine|ție|tău|ta|tale|voi|vouă|vă|dumneavoastră',
    we: 'noi|nouă|nostru|noastr[ăe]|noștri|ne',
    self: 'ac(?:est|estui) (?:articol|text|material)',
  },
  ru: {
    you: 'вы|вас|вам|вами|ваш\\p{L}{0,3}|ты|тебя|тебе|твой|тво\\p{L}{1,3}',
    we: 'мы|нас|нам|нами|наш\\p{L}{0,3}',
    self: '(?:этот|данный) (?:материал|текст)|эта (?:статья|новость)',
  },
  uk: {
    you: 'ви|вас|вам|вами|ваш\\p{L}{0,3}|ти|тебе|тобі|твій|тво\\p{L}{1,3}',
    we: 'ми|нас|нам|нами|наш\\p{L}{0,3}',
    self: '(?:цей|даний) (?:матеріал|текст)|ця (?:стаття|новина)',
  },
  bg: {
    you: 'вие|вас|ви|ваш\\p{L}{0,3}|теб|твоя|твой',
    we: 'ние|нас|ни|наш\\p{L}{0,4}',
    self: '(?:тази|настоящата) статия|този (?:материал|текст)',
  },
  el: {
    you: 'εσείς|σας|εσύ|σου|εσένα',
    we: 'εμείς|μας|εμάς',
    self: '(?:αυτό|το παρόν) (?:άρθρο|κείμενο)',
  },
  tr: {
    you: 'siz\\p{L}{0,4}|sen\\p{L}{0,3}|\\p{L}{3,}(?:ınız|iniz|unuz|ünüz|mayın|meyin)\\p{L}{0,3}',
    we: 'biz\\p{L}{0,4}|\\p{L}{3,}(?:ımız|imiz|umuz|ümüz)\\p{L}{0,4}',
    self: 'bu (?:haber|yazı|makale|içerik)\\p{L}{0,3}',
  },
  ar: {
    you: 'أنت|أنتم|لكم|عليكم|إليكم|\\p{L}{3,}كم',
    we: 'نحن|لنا|إلينا|معنا|\\p{L}{3,}نا',
    self: 'هذا (?:المقال|التقرير|الخبر)|هذه المادة',
  },
  fa: { you: 'شما|تو', we: 'ما', self: 'این (?:مطلب|گزارش|خبر|مقاله)' },
  he: { you: 'אתה|אתם|לכם|אתכם|שלכם|שלך', we: 'אנחנו|אותנו|לנו|שלנו|אלינו', self: '(?:כתבה|ידיעה) זו' },
  hi: { you: 'आप|आपको|आपके|आपकी|आपका', we: 'हम|हमें|हमारे|हमारी|हमारा|हमसे', self: 'यह (?:खबर|लेख)|इस (?:खबर|लेख)' },
  id: { you: 'anda|kamu|kalian', we: 'kami|kita', self: '(?:artikel|berita|tulisan) ini' },
  ms: { you: 'anda|kamu|awak', we: 'kami|kita', self: '(?:artikel|berita) ini' },
  vi: { you: 'bạn|quý (?:vị|độc giả|bạn đọc)', we: 'chúng tôi', self: 'bài (?:viết|báo) này' },
  th: { you: 'คุณ', we: 'เรา', self: 'บทความนี้' },
  ja: {
    you: '皆さま|皆様|みなさま|あなた',
    we: '弊社|小社|当社|本紙|本誌|当サイト|編集部|私たち|わたしたち',
    self: '(?:この|本)(?:記事|稿|連載)|記事の(?:内容|情報)',
  },
  zh: {
    you: '您|你们|你們',
    we: '我们|我們|本报|本報|本刊|本站|本网|本網|本台|编辑部|編輯部',
    self: '(?:本|此|这篇|這篇)(?:文|稿|报道|報導)',
  },
  ko: {
    you: '여러분|당신',
    we: '본지|본보|저희|편집국|편집부|본사',
    self: '(?:이|본) (?:기사|글|콘텐츠|인터뷰|연재)[은는를]|글쓴이|기사에 나온',
  },
}

/** Words of one language as one expression each, for lines in small letters. */
export interface AddressWords {
  readonly you: RegExp
  readonly we: RegExp
  readonly self: RegExp
}

const known = new Map<string, AddressWords>()
/** Scripts that set no spaces between words, or endings to the word that a pronoun is. */
const unspaced = new Set(['ja', 'zh', 'th', 'ko'])

/** How a language addresses readers; English for those that are not known. */
export function addressWordsOf(language: string): AddressWords {
  const tag = Object.hasOwn(addresses, language) ? language : 'en'
  let words = known.get(tag)
  if (words === undefined) {
    const { you, we, self } = addresses[tag]!
    const word = (all: string) =>
      new RegExp(unspaced.has(tag) ? `(?:${all})` : `(?<![\\p{L}\\p{M}])(?:${all})(?![\\p{L}\\p{M}])`, 'u')
    words = { you: word(you), we: word(we), self: word(self) }
    known.set(tag, words)
  }
  return words
}

/** What newsrooms make, how it reaches readers and what is asked of them: stems of several languages, for lines in small letters. */
export const tradeWords =
  /(?<!\p{L})(?:newsrooms?|newsdesk|journalis[mt]|journalistik|periodis[mt]|giornalis[mt]|jornalis[mt]|dziennikar|novin[áa]ř|újságír|toimittaj|reporters?(?!\p{L})|redak[ct]|redac[ct]|redacci|rédact|redaz|toimitu|szerkeszt|editor(?:s|ial)?(?!\p{L})|readers?(?!\p{L})|leser|lect(?:eurs?|rices?|ores)|lettor|leitor|lezers?|läsare|czytelni|čtenář|olvasó|cititor|okur|pembaca|subscri|suscri|abonn|abbon|assine|assinatur|prenumer|előfizet|předplat|predplat|abone|langgan|newsletter|nieuwsbrief|nyhe[td]sbrev|uutiskirje|bolet[ií]n|boletim|bülten|hírlevél|donat|donaz|donación|spenden?|wesprzyj|wspier|podpoř|whats-?app|telegram|viber|facebook|instagram|youtube|tiktok|podcast|line(?=[@で])|apps?(?!\p{L})|aplikac|applikation|notific|notifik|bildirim|powiadomi|push(?!\p{L})|alerts?(?!\p{L})|inbox|e-?mails?(?!\p{L})|mail(?!\p{L})|website|home-?page|webseite|startseite|stron[aęy] główn|comments?(?!\p{L})|kommentar|coment[aá]ri|commentaire|forum|print(?= (?:edition|issue)|\s?[,.]|\s(?:four|every|each))|edition(?!\p{L})|issue(?!\p{L})|artificial intelligence|intelligenz|inteligência|intelligence artificielle|a\.?i\.?(?!\p{L})|ki(?= und|-|\s)|creative commons|copyright|republish|licen[cs]e|guidelines|diretrizes|standards?(?!\p{L})|press council|presserat|accura|publicity|advertis|werbung|publicité|anunci|reklam|sponsor|headlines?(?!\p{L})|syndicated|auto-generated|articles?(?!\p{L})|artikel(?!\p{L})|artykuł|artículo|artigo|stories(?!\p{L})|coverage|nonprofit|non-profit|members?(?:hip)?(?!\p{L})|supporter|sign(?:ed|ing)? up|tips?(?!\p{L})|letters(?= of| to)|publi(?:sher|shing)|ansvarig|utgivare|gruppo? editorial|presse(?!\p{L})|redaksi|actualidad|nachrichten?(?!\p{L})|noticias|notícias|notizie|nouvelles|nieuws|nyheter|nyheder|uutis|zprávy|haberler|berita|редакц|читател|читач|подпис|підпис|абонир|новост|новин|телеграм|вайбер|канал|приложени|застосун|истори[яю] с нами|συνδρομ|ειδήσεις|αναγνώστ|سجّل|قراء|اشتراك|تطبيق|أخبار|خبر|קוראים|עדכונים|पाठक|खबर|ख़बर|ऐप)|구독|독자|후원|제보|뉴스레터|유튜브|채널|카카오톡|카톡|홈페이지|지면|댓글|정정|반론|원고|필자|연재|필진|인공지능|기사|저작권|무료|사전 ?등록|뉴스|편집|알림|読者|記事|会員|登録|配信|情報提供|アプリ|購読|無料|公式|チャンネル|取材|お寄せ|投稿|ニュース|读者|讀者|订阅|訂閱|关注|關注|公众号|公眾號|客户端|版权|版權|投稿|稿件/gu
