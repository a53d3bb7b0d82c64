import { compiledAtOnce } from './compiled-at-once.ts'

/*
 * Small words by which houses speak to their readers, by language: pronouns are few in each of them, whatever the call says. Beside them the nouns and verbs of
 * a newsroom's trade: what it makes, how that reaches readers and what is asked of them. None of them tells a house's line alone, see house-lines.ts.
 */

interface HouseWords {
  /** The reader: pronouns, and endings of verbs where they stand for them. */
  readonly you: string
  /** The house. */
  readonly we: string
  /** "This article". */
  readonly self: string
  /** Beginnings of words of the trade. */
  readonly trade: string
}

/** Names and borrowed words of the trade in languages of all scripts. */
const everywhere =
  'whats-?app|telegram|viber|facebook|instagram|youtube|tiktok|bluesky|mastodon|threads|linkedin|patreon|discord|podcast|newsletter|app(?!\\p{L})|apps(?!\\p{L})|push(?!\\p{L})|online(?!\\p{L})|e-?mail|web-?site|home-?page|blog(?!\\p{L})|feedback|creative commons|copyright|ctrl(?!\\p{L})|redak[ctsz]|reporter|journalis[tm]'

const nordic: HouseWords = {
  you: 'du|deg|dig|dej|din|dit|ditt|dine|dina|dere|deres|eder',
  we: 'vi|oss|os|vår[ta]?|våre|vores|våra',
  self: '(?:denne?|dette|den här|det här|här) (?:saken|sag(?:en)?|artikke?l(?:en)?|artikeln|teksten|tekst|texten)|artikk?el(?:en)? er|artikeln (?:är|har)|saken er',
  trade:
    'artik|nyhe[td]|avis(?:en|a|ens)?(?!\\p{L})|tidning|dagblad|läsar|lesere?(?!\\p{L})|læser|abonn|prenumer|kommenta?r|innlegg|indlæg|insändar|debat|fejl|feil(?!\\p{L})|fel i|rättelse|tips(?!\\p{L})|tipsa|tip os|brev|varsl|notis|notifi|annons|ansvarig|utgiv|udgiv|ki(?!\\p{L})|kunstig intelligens|ai-|støtt|stötta|medlem|gratis|papir|e-tidning|e-avis|utgave|udgave',
}
const czechSlovak: HouseWords = {
  you: 'vás|vám|vámi|váš\\p{L}{0,3}|vaš\\p{L}{1,3}|tvůj|tvoj\\p{L}{0,2}|\\p{L}{2,}(?:ete|íte|áte|jte)',
  we: 'nás|nám|námi|náš|naš\\p{L}{1,3}|\\p{L}{3,}(?:eme|íme|áme)',
  self: 't(?:ento|oto|ato) (?:článek|článok|text)|článek (?:byl|vznikl)|článok (?:bol|vznikol)',
  trade:
    'člán[eoc]?k|novin|deník|denník|vydán|vydan|tištěn|tlačen|čtenář|čitateľ|předplat|predplat|odebír|odoberaj|odběr|aplikac|aplikác|upozorn|zpráv|správ[ya](?!\\p{L})|komentář|komentár|diskus|chyb|oprav|tip(?!\\p{L})|tipy|web|podpoř|podpor|zdarma|uměl\\p{L}{1,3} inteligenc|umel\\p{L}{1,3} inteligenc|stránk|sociáln\\p{L}{1,3} sít|kanál',
}
const southSlavic: HouseWords = {
  you: 'vas|vam|vama|vaš\\p{L}{0,3}|tebe|tvoj\\p{L}{0,2}|\\p{L}{3,}(?:ajte|ite)',
  we: 'nas|nam|nama|naš\\p{L}{0,3}|\\p{L}{3,}(?:amo|imo)',
  self: '(?:ovaj|ta) (?:članak|članek|tekst|prispevek)',
  trade:
    'član[ae]k|vijest|vesti|novic|novin|čitatel|čitaoc|bralc|pretplat|naroč|aplikacij|obavijest|obavešt|obvestil|komentar|grešk|napak|ispravak|portal|podržit|podprit|besplatn|brezplačn|kanal|prijav|izdanj',
}
const eastSlavicTrade =
  'стать|газет|издани|видання|читател|читач|подпис|підпис|приложени|застосун|уведомлени|сповіщен|комментар|коментар|ошибк|помилк|опечатк|поддерж|підтрим|бесплатн|безкоштовн|телеграм|вайбер|ватсап|дзен|соцсет|соцмереж|канал|бот(?:а|у|е)?(?!\\p{L})|почт|пошт|сайт|новост|новин|нейросет|искусственн\\p{L}{1,3} интеллект|штучн\\p{L}{1,3} інтелект|материал|матеріал|редакц|журналист|журналіст'

/** By primary language tag. */
const languages: Readonly<Record<string, HouseWords>> = {
  en: {
    you: 'you|your|yours|yourself',
    we: 'we|our|ours|us',
    self: "this (?:article|story|report|piece|essay|post|column|series|coverage|project)|stories like (?:this|these)|the (?:headline|author|writer)|you(?:[’']re| are) reading",
    trade:
      'newsrooms?(?!\\p{L})|news ?desk|journalist|editors?(?!\\p{L})|editorial|readers?(?!\\p{L})|readership|viewers?(?!\\p{L})|listeners?(?!\\p{L})|subscri|donat(?:e|ion)|notifications?(?!\\p{L})|alerts?(?!\\p{L})|inbox|mail(?!\\p{L})|comments?(?!\\p{L})|forums?(?!\\p{L})|print(?= (?:edition|issue)|\\s?[,.]|\\s(?:four|every|each))|editions?(?!\\p{L})|issues?(?!\\p{L})|artificial intelligence|a\\.?i\\.?(?!\\p{L})|republish|syndicat|licen[cs]e|guidelines|standards(?!\\p{L})|press council|accurac|accurate|publicity|advertis|sponsor|headlines?(?!\\p{L})|articles?(?!\\p{L})|stories(?!\\p{L})|coverage|non-?profit|members?(?:hip)?(?!\\p{L})|supporters?(?!\\p{L})|sign(?:ed|ing)? up|tips(?!\\p{L})|letters(?= of| to| page)|publish|correct(?:ions?|ed)(?!\\p{L})|typos?(?!\\p{L})|click|button|links?(?!\\p{L})|log(?:ged)? (?:in|on)|free account|tap here|magazine|breaking news|back issues?|paywall|ads?(?!\\p{L})|adverts?(?!\\p{L})',
  },
  de: {
    you: 'sie|ihnen|ihre?[mnrs]?|du|dich|dir|deine?[mnrs]?|euch|eure?[mnrs]?',
    we: 'wir|uns|unsere?[mnrs]?',
    self: 'diese[rmsn]? (?:artikels?|texte?s?|beitrags?|bericht|recherche|serie)|(?:transparenz)?hinweis',
    trade:
      'artikel|beitrag|bericht(?!e[nt])|print|publizier|seite \\d|text(?!\\p{L})|zeitung|ausgabe|leser|abonn|abo(?!\\p{L})|benachrichtig|nachrichten|kommentar|leserbrief|forum|fehler|korrektur|hinweis|anzeige|werbung|mitglied|unterstütz|spenden|kostenlos|künstliche\\p{L} intelligenz|ki(?!\\p{L})|presserat|pressekodex|webseite|startseite|klick|kanal|kanäle|verlag|anmeld|registrier',
  },
  fr: {
    you: 'vous|votre|vos|toi|tes',
    we: 'nous|notre|nos',
    self: 'cet article|cette (?:enquête|série|interview)|ce (?:texte|reportage|contenu|dossier)',
    trade:
      "article|journal(?!\\p{L})|journaux|rédact|lect(?:eurs?|rices?)(?!\\p{L})|abonn|inscri|applis?(?!\\p{L})|application|notification|alertes?(?!\\p{L})|lettre d[’']info|infolettre|mail(?!\\p{L})|commentaire|réagi|erreur|coquille|correction|soutien|soutenir|don(?:s|ner)?(?!\\p{L})|gratuit|intelligence artificielle|\\bia(?!\\p{L})|presse(?!\\p{L})|édition|numéro(?!\\p{L})|publicité|cliqu|chaîne|réseaux sociaux|site(?!\\p{L})|actualité|info(?:s)?(?!\\p{L})|charte|dossier",
  },
  es: {
    you: 'usted(?:es)?|tú|tus?|te|contigo|vos|vosotros|vuestr[oa]s?',
    we: 'nosotros|nuestr[oa]s?|nos|queremos|\\p{L}{3,}(?:amos|emos)',
    self: 'est[ea] (?:artículo|nota|noticia|texto|reportaje|contenido|información)',
    trade:
      'artículo|periódico|diario(?!\\p{L})|redacc|lector|suscri|abon(?:a|e)|aplicaci|notificaci|alertas?(?!\\p{L})|bolet[ií]n|correo|comentari|error(?:es)?(?!\\p{L})|errata|correcci|apoy|dona(?:r|ci|tiv)|gratis|inteligencia artificial|\\bia(?!\\p{L})|edición|impres[ao]|publicidad|clic|canal(?:es)?(?!\\p{L})|redes sociales|portada|noticias|actualidad|periodis|soci[oa]s?(?!\\p{L})|miembro|web(?!\\p{L})',
  },
  pt: {
    you: 'você|vocês|teus?|tuas?|seu celular|seu whatsapp|seu e-?mail',
    we: 'nós|nosso|nossa|nossos|nossas|conosco|a gente',
    self: 'est[ea] (?:artigo|texto|reportagem|notícia|matéria|conteúdo)|neste texto',
    trade:
      'artigo|jornal|redaç|redac[tç]|leitor|assin(?:e|a|an)|aplicativo|notifica|alertas?(?!\\p{L})|boletim|comentári|erro(?:s)?(?!\\p{L})|correç|apoi|doa(?:r|ç)|grátis|gratuit|inteligência artificial|\\bia(?!\\p{L})|edição|impress[ao]|publicidade|anunci|clique|canal|canais|redes sociais|notícias|matéria|reportage|site(?!\\p{L})|credibilidade|diretrizes|editoria',
  },
  it: {
    you: 'tu|ti|te|tuo|tua|tuoi|voi|vi|vostr[oaei]',
    we: 'noi|nostr[oaei]|\\p{L}{4,}iamo',
    self: "quest[oa’'] ?(?:articolo|testo|inchiesta|notizia|servizio)|quest[’']articolo",
    trade:
      'articol|giornal|redaz|lettor|lettric|abbon|iscri[vt]|app(?!\\p{L})|notific|commen[tm]|error[ei](?!\\p{L})|rettific|segnala|sosten|sostien|dona(?:zion|re)|gratis|gratuit|intelligenza artificiale|edizion|in edicola|pubblicit|clicca|canal[ei](?!\\p{L})|social(?!\\p{L})|sito|notizi|chat(?!\\p{L})|cronist|direttore responsabile|testata',
  },
  nl: {
    you: 'jij|jou|jouw|jullie|je|uw',
    we: 'wij|we|ons|onze',
    self: '(?:dit|deze) (?:artikel|bericht|verhaal|tekst|serie)|soort verhalen',
    trade:
      'artikel|krant|redact|lezers?(?!\\p{L})|abonn|nieuws|nieuwsbrief|melding|reacties?(?!\\p{L})|reageer|fout(?:je|en)?(?!\\p{L})|correctie|tip(?:s|pen)?(?!\\p{L})|steun|doneer|donatie|gratis|kunstmatige intelligentie|uitgave|editie|advert|klik|kanaal|knop|website|verslaggev|journalist|digitaal',
  },
  sv: nordic,
  no: nordic,
  nb: nordic,
  nn: nordic,
  da: nordic,
  fi: {
    you: 'sinä|sinun|sinua|sinulla|sinulle|teidän|teille|teitä|\\p{L}{3,}(?:itko|etko|atko|ätkö)',
    we: 'meidän|meille|meitä|meistä|meiltä|\\p{L}{4,}mme',
    self: 'tämä (?:juttu|artikkeli)|(?:jutun|artikkelin) ',
    trade:
      'juttu|jutu[nt]|artikkel|uuti[sn]|lehde[nst]|lehti|näköisleh|digile|toimitu|toimitta|lukij|tilaa|tilaaj|sovellu|ilmoituk|kommen|keskustel|virhe|virhei|oikais|palaut|vinkki|juttuvin|tuki|lahjoit|ilmai|tekoäly|verkkosi|kanava|painettu',
  },
  pl: {
    you: 'ciebie|cię|tobie|tobą|twój|twoj\\p{L}{0,3}|was|wam|wami|wasz\\p{L}{0,3}|państwa|państwo|państwu',
    we: 'nas|nam|nami|nasz\\p{L}{0,3}|zapraszamy|dziękujemy|czekamy|piszemy',
    self: '(?:ten|tego|tym) (?:artykuł\\p{L}{0,2}|tekst\\p{L}{0,2})|nasz (?:artykuł|tekst)',
    trade:
      'artyku|gazet|wydani|czytelni|prenumer|subskry|aplikac|powiadomi|wiadomo[śs]|komentarz|błąd|błęd|literówk|sprostow|wesprz|wspier|wpłat|za darmo|bezpłatn|sztuczn\\p{L}{1,3} inteligen|kanał|stron[aęy](?!\\p{L})|kliknij|kliknięci|portal|dziennikar|zgłoś|temat',
  },
  cs: czechSlovak,
  sk: czechSlovak,
  sl: southSlavic,
  hr: southSlavic,
  sr: southSlavic,
  bs: southSlavic,
  hu: {
    you: 'ön|önt|önnek|önök\\p{L}{0,4}|téged|neked|nektek|titeket|olvasónk\\p{L}{0,3}',
    we: 'minket|nekünk|nálunk|velünk|rólunk|\\p{L}{3,}(?:unk|ünk)(?:at|et|hoz|höz|ra|re|ban|ben|on|ön|kel|kal)?',
    self: '(?:ez|ezt) a[z]? (?:cikk|írás)\\p{L}{0,3}|a cikk',
    trade:
      'cikk|hírlap|hírlev|hírek|híreink|olvasó|előfizet|feliratk|kövess|alkalmazás|értesít|értesül|komment|hozzászól|hiba|hibát|helyesbít|támogat|adomány|ingyen|mesterséges intelligenc|kiadás|nyomtatott|csatorna|szerkeszt|újság|kattint|oldalunk',
  },
  ro: {
    you: 'tine|ție|tău|dumneavoastră|\\p{L}{3,}-(?:ne|ni)(?:-\\p{L}{1,3})?|(?:dacă|te|vă) (?:ai|aveți)|te țin\\p{L}{1,2}|\\p{L}{3,}ți-(?:vă|ne)',
    we: 'nouă|nostru|noastr[ăe]|noștri|ne',
    self: 'ac(?:est|estui) (?:articol|text|material)',
    trade:
      'articol|ziar|redacți|redacti|cititor|abon|aplicați|notific|comentari|eroare|greșeal|corect|susțin|sprijin|donaț|donea|gratuit|inteligenț\\p{L}{1,3} artificial|ediți|tipărit|canal|știri|click|site|jurnalis',
  },
  ru: {
    you: 'вы|вас|вам|вами|ваш\\p{L}{0,3}|тебя|тебе|твой|\\p{L}{3,}(?:йте|ите)(?:сь)?',
    we: 'мы|нас|нам|нами|наш\\p{L}{0,3}',
    self: '(?:этот|данный) (?:материал|текст)|эта (?:статья|новость)',
    trade: eastSlavicTrade,
  },
  uk: {
    you: 'ви|вас|вам|вами|ваш\\p{L}{0,3}|тебе|тобі|твій|\\p{L}{3,}(?:йте|іть)(?:ся|сь)?',
    we: 'ми|нас|нам|нами|наш\\p{L}{0,3}',
    self: '(?:цей|даний) (?:матеріал|текст)|ця (?:стаття|новина)',
    trade: eastSlavicTrade,
  },
  bg: {
    you: 'вие|вас|ви|ваш\\p{L}{0,3}|твоя|твой|\\p{L}{3,}(?:йте|ете)',
    we: 'ние|нас|ни|наш\\p{L}{0,4}',
    self: '(?:тази|настоящата) статия|този (?:материал|текст)',
    trade:
      'стати|вестник|издани|читател|абонир|абонамент|приложени|известия|коментар|грешк|подкреп|дарен|безплатн|канал|новини|редакци|журналист|изкуствен\\p{L}{0,3} интелект|фейсбук|вайбър|сайт',
  },
  el: {
    you: 'εσείς|σας|εσύ|σου|εσένα|\\p{L}{2,}(?:ήστε|άστε|είτε|ετε|άτε|ώστε)',
    we: 'εμείς|μας|εμάς',
    self: '(?:αυτό|το παρόν) (?:άρθρο|κείμενο)',
    trade:
      'άρθρ|εφημερίδ|έκδοσ|συντακ|σύνταξ|αναγνώστ|αναγνωστ|συνδρομ|εγγραφ|εφαρμογ|ειδοποι|ειδήσ|νέα(?!\\p{L})|σχόλι|σχολί|λάθο|διόρθωσ|στήριξ|στηρίξ|δωρε[άα]|κανάλι|σελίδα|τεχνητή|πατήστε|κλικ|δημοσιογρ|ιστοσελ',
  },
  tr: {
    you: 'siz\\p{L}{0,4}|sen\\p{L}{0,3}|\\p{L}{3,}(?:ınız|iniz|unuz|ünüz|mayın|meyin)\\p{L}{0,3}',
    we: 'biz\\p{L}{0,4}|\\p{L}{3,}(?:ımız|imiz|umuz|ümüz)\\p{L}{0,4}',
    self: 'bu (?:haber|yazı|makale|içerik)\\p{L}{0,3}',
    trade:
      'haber|gazete|baskı|okur|okuyucu|abone|uygulama|bildirim|bülten|yorum|hata|düzelt|destek|bağış|ücretsiz|yapay zek|kanal|tıkla|takip|editör|muhabir|sayfa|içerik|ihbar',
  },
  ar: {
    you: 'أنت|أنتم|لكم|عليكم|إليكم|\\p{L}{2,}كم',
    we: 'نحن|لنا|إلينا|معنا|\\p{L}{3,}نا',
    self: 'هذا (?:المقال|التقرير|الخبر)|هذه المادة',
    trade:
      '(?:و|ب|ل)?(?:ال|لل)?(?:مقال|صحيف|جريد|تحرير|قراء|قارئ|مشترك|اشترك|اشتراك|سجل|تطبيق|إشعار|نشر|تعليق|خطأ|تصحيح|دعم|تبرع|مجان|ذكاء|قنا|واتس|تلغرام|فيسبوك|أخبار|موقع|سلسل|صفح|يعلم|تابع)',
  },
  fa: {
    you: 'شما|تو',
    we: 'ما',
    self: 'این (?:مطلب|گزارش|خبر|مقاله)',
    trade:
      'مطلب|روزنامه|خبر|تحریریه|خوانند|مخاطب|اشتراک|اپلیکیشن|کانال|تلگرام|نظر|اشتباه|حمایت|رایگان|سایت|صفحه|هوش مصنوعی|دنبال',
  },
  he: {
    you: 'אתה|אתם|לכם|אתכם|שלכם|שלך|לך',
    we: 'אנחנו|אותנו|לנו|שלנו|אלינו',
    self: '(?:כתבה|ידיעה) זו|הכתבה',
    trade:
      'ה?כתב[הו]|עיתון|גולש|קורא|מנוי|אפליקצ|עדכונ|ניוזלטר|תגוב|טעות|תרומ|חינם|ערוץ|קבוצ|ווטסאפ|וואטסאפ|טלגרם|חדשות|דיווח|המייל',
  },
  hi: {
    you: 'आप|आपको|आपके|आपकी|आपका|अपने|अपनी',
    we: 'हम|हमें|हमारे|हमारी|हमारा|हमसे',
    self: 'यह (?:खबर|लेख)|इस (?:खबर|लेख)',
    trade:
      'खबर|ख़बर|समाचार|अखबार|पाठक|संपाद|सदस्य|सब्सक्राइब|ऐप|व्हाट्सऐप|चैनल|नोटिफिकेशन|टिप्पणी|राय|गलती|समर्थन|मुफ्त|वेबसाइट|क्लिक|जुड़|फॉलो|अपडेट',
  },
  bn: {
    you: 'আপনি|আপনার|আপনাদের|তোমার',
    we: 'আমরা|আমাদের',
    self: 'এই (?:খবর|প্রতিবেদন|লেখা)',
    trade: 'খবর|সংবাদ|পাঠক|সম্পাদ|সাবস্ক্রাইব|অ্যাপ|চ্যানেল|মন্তব্য|ভুল|সমর্থন|বিনামূল্যে|ওয়েবসাইট|ক্লিক|ফলো|হোয়াটসঅ্যাপ',
  },
  id: {
    you: 'anda|kamu|kalian|\\p{L}{3,}mu',
    we: 'kami|kita',
    self: '(?:artikel|berita|tulisan) ini',
    trade:
      'artikel|berita|koran|pembaca|langgan|aplikasi|notifikasi|komentar|kesalahan|ralat|koreksi|dukung|donasi|gratis|kecerdasan buatan|saluran|kanal|channel|situs|klik|ikuti|gabung|kirim|tulisan',
  },
  ms: {
    you: 'anda|kamu|awak',
    we: 'kami|kita',
    self: '(?:artikel|berita) ini',
    trade:
      'artikel|berita|akhbar|pembaca|langgan|aplikasi|notifikasi|komen|kesilapan|pembetulan|sokong|derma|percuma|saluran|klik|ikuti|sertai|laman',
  },
  vi: {
    you: 'bạn|quý (?:vị|độc giả|bạn đọc)|độc giả|bạn đọc',
    we: 'chúng tôi',
    self: 'bài (?:viết|báo) này',
    trade:
      'bài viết|bài báo|báo(?!\\p{L})|tòa soạn|toà soạn|độc giả|bạn đọc|đăng ký|ứng dụng|thông báo|bình luận|góp ý|ủng hộ|miễn phí|trí tuệ nhân tạo|kênh|fanpage|zalo|tin tức',
  },
  th: {
    you: 'คุณ',
    we: 'เรา',
    self: 'บทความนี้',
    trade: 'ข่าว|บทความ|ผู้อ่าน|สมัคร|แอป|ไลน์|ช่อง|เพจ|คอมเมนต์|ติดตาม|ฟรี|กองบรรณาธิการ|บริจาค|สื่ออิสระ',
  },
  ja: {
    you: '皆さま|皆様|みなさま|あなた',
    we: '弊社|小社|当社|本紙|本誌|当サイト|編集部|私たち|わたしたち',
    self: '(?:この|本)(?:記事|稿|連載)|記事の(?:内容|情報)',
    trade:
      '読者|記事|会員|登録|配信|情報提供|アプリ|購読|無料|公式|チャンネル|取材|お寄せ|投稿|ニュース|電子版|紙面|動画|ご意見|ご感想|フォーム|こちら|コメント|訂正|お問い合わせ|お知らせ|メール|連載|特集|編集|AI',
  },
  zh: {
    you: '您|你们|你們',
    we: '我们|我們|本报|本報|本刊|本站|本网|本網|本台|编辑部|編輯部',
    self: '(?:本|此|这篇|這篇)(?:文|稿|报道|報導)',
    trade:
      '读者|讀者|订阅|訂閱|关注|關注|公众号|公眾號|客户端|版权|版權|投稿|稿件|会员|會員|下载|下載|新闻|新聞|编辑|編輯|审核|審核|人工智慧|人工智能|评论|評論|留言|加入|频道|頻道|粉丝|粉絲|点击|點擊|勘误|勘誤|爆料|线索|線索',
  },
  ko: {
    you: '여러분|당신',
    we: '본지|본보|저희|편집국|편집부|본사',
    self: '(?:이|본) (?:기사|글|콘텐츠|인터뷰|연재)[은는를]|글쓴이|기사에 나온',
    trade:
      '구독|독자|시청자|인스타그램|페이스북|블로그|밴드(?![가-힣])|틱톡|후원|제보|뉴스레터|유튜브|채널|카카오톡|카톡|홈페이지|지면|댓글|정정|반론|원고|필자|연재|필진|인공지능|기사|저작권|무료|사전 ?등록|뉴스|편집|알림|네이버|공감|윤리|기고|투고|회원|모집|접수|보도|콘텐츠|앱(?![가-힣])|메일|만나|오탈자|오류',
  },
}

/** Words of one language as one expression each, for lines in small letters. */
export interface AddressWords {
  readonly you: RegExp
  readonly we: RegExp
  readonly self: RegExp
  readonly trade: RegExp
}

/** Scripts that set no spaces between words, or endings to the word that a pronoun is. */
const unspaced: ReadonlySet<string> = new Set(['ja', 'zh', 'th', 'ko'])

const known = new Map<string, AddressWords>()

/** How a language addresses readers; English for those that are not known. */
export function addressWordsOf(language: string): AddressWords {
  const tag = Object.hasOwn(languages, language) ? language : 'en'
  const made = known.get(tag)
  if (made !== undefined) return made
  const { you, we, self, trade } = languages[tag]!
  const isUnspaced = unspaced.has(tag)
  const word = (all: string) =>
    new RegExp(isUnspaced ? `(?:${all})` : `(?<![\\p{L}\\p{M}])(?:${all})(?![\\p{L}\\p{M}])`, 'u')
  const words = {
    you: word(you),
    we: word(we),
    self: word(self),
    trade: new RegExp(isUnspaced ? `${everywhere}|${trade}` : `(?<![\\p{L}\\p{M}])(?:${everywhere}|${trade})`, 'gu'),
  }
  for (const pattern of Object.values(words)) compiledAtOnce(pattern, isUnspaced ? self : undefined)
  known.set(tag, words)
  return words
}

/** "This article" by the word that says so, which stories do not use of themselves. */
export const articleWord =
  /articles?(?!\p{L})|artikel|artikkel|artículo|artigo|articolo|artyku|članak|článek|článok|cikk|стать|статия|стаття|άρθρο|haber|مقال|خبر|berita|bài|기사|記事|稿|報導|报道/u

/** What somebody says in the story, in other words. */
export const reported =
  /(?<!\p{L})(?:sa(?:id|ys)|told|asked|added|sagte?|erklärte|teilte|a (?:dit|déclaré|précisé)|dijo|dice|explicó|ha detto|disse|diz|afirmou|zegt|zei|säger|sa|sier|siger|sanoo|sanoi|mówi|powiedział[ao]?|řekl[ao]?|říká|povedal[ao]?|mond(?:ja|ta)|spune|a spus|сказал[аи]?|заявил[аи]?|говорит|сказав|сказала|каже|заяви|каза|είπε|λέει|έλεγε|ρώτησε|dedi|derdi|söyledi|disait|avait dit|decía|diceva|riep|riet|rief|mówił[ao]?|radził[ao]?|говорил[аи]?|советовал[аи]?|казал[аи]|قال|قالت|يقول|تقول|گفت|אמר|אמרה|ביקש|ביקשה|kata|ujar(?:nya)?)(?!\p{L})|(?:말했|밝혔|전했|설명했|덧붙였)다|(?:と|を)(?:話|述べ|語|明らか)/u
