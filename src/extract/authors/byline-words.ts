import { remembering } from '../../lib/text.ts'

/** What a language's press writes around the names of a byline. Expressions without flags; capitals do not count for `by`, they do behind `and` and `place`. */
export interface BylineWords {
  /** Before the first name: "By", "Von". */
  readonly by?: string
  /** Between two names. */
  readonly and?: string
  /** Between a name and where it was written: "aus Berlin". */
  readonly place?: string
}

/** "Text und Foto", "Teksti ja kuvat": who wrote took the pictures too. */
const andPictures =
  "(?:\\s?(?:und|et|y|e|en|og|och|ja|i|a|in|și|és|ve|и|та|і|και|and|&|\\+|,|/)\\s?(?:fotos?|photos?|bild(?:er)?|billeder|foto['’]s|beeld|zdjęcia|kuvat?|fotod|fotky|fotografije|fotografii|fotók|fotoğraf(?:lar)?|фото|снимки|φωτογραφίες|video|pictures))?"

/** Labels with a colon, of all languages: who wrote. */
const colonLabels = [
  'reported by|edited by|interview|authors?|writers?|reporter|rep|by',
  `(?:words|text[eo]?|testo|tekst[is]?|szöveg|metin|текст|κείμεν[οα])${andPictures}`,
  '(?:fotos?|photos?|pictures|bilder|фото)\\s(?:und|et|y|e|en|og|och|и|and|&)\\s(?:words|text[eo]?s?|testo|tekst|текст)',
  'auto[rř](?:\\p{L}{0,5}|[/*:_.]-?in(?:nen)?|\\([ae]s?\\)|/a)|auteurs?(?:[.·]e(?:[.·]?s)?)?|avtor\\p{L}{0,4}|автор\\p{L}{0,4}|аутор\\p{L}{0,2}|аўтар\\p{L}{0,2}|сэтгүүлч|müəllif|muallif|ავტორი|հեղինակ|egilea|údar|awtur|qore|awdur',
  'von|par|por|door|av|af|nga|shkruan|(?:skrevet|skriven) av|(?:escrito|redactado|elaborado|publicado) por|(?:rédigé|écrit) par|scritto da|oleh|deur|protokoll|redactora?|redacción|redação|periodista|journalist[ae]?|escriben?|réalisation|skrevet av|skribent|forfatter|höfund\\p{L}{2,3}|mwandishi|idazlea',
  '(?:pi|ra)še|napsal[ai]?|napísal[ai]?|napisał[ai]?|napisa(?:o|la|li)|opracował[ai]?|opracowanie|oprac\\.|dziennikar(?:z|ka)|pareng(?:ė|ta)|parašė|sagatavoja|kirjoittaja|toimittaja|szerzők?|írta',
  'бэлтгэсэн|бичсэн|дайындаған|даярлаған|пиш(?:е|у|ува)|подготовил[аи]?|беседовал[аи]?|підготува(?:в|ла|ли)|корреспондент',
  'συντάκτ\\p{L}{2,4}|γράφ(?:ει|ουν)(?: [οη]| οι)?|ρεπορτάζ|επιμέλεια|ανταπόκριση',
  'haber|muhabir|yazar|(?:haberi )?(?:yazan|hazırlayan|derleyen)|röportaj|söyleşi|giren|penulis|ditulis oleh|pewarta|jurnalis|wartawan',
  'كتبت?|كتابة|إعداد(?: وتقديم)?|تقرير|حوار|حاور(?:ه|ته|ها|تها)|تحقيق|المحرر|الكاتبة?|كاتبة?|بقلم|بواسطة|تأليف|نویسنده|خبرنگار|گزارش(?:گر)?|نگارنده|به قلم|گفت‌?وگو|مصاحبه|تحریر|رپورٹ|رپورٹر|مصنف|כתבה?|כותבת?|מאת',
  'रिपोर्टर?|संवाददाता|लेखक|लेखन|প্রতিবেদক|লেখক|লেখা|எழுதியவர்|செய்தியாளர்|ผู้เขียน|เขียนโดย|โดย|เรียบเรียง|เรื่อง(?:และภาพ)?|รายงาน(?:โดย)?',
  'రచయిత|ಲೇಖಕರು?|ವರದಿ|ലേഖകൻ|തയ്യാറാക്കിയത്|લેખક|ਲੇਖਕ|රචනය|අයිතිය|ដោយ|អត្ថបទ(?:ដោយ)?|ໂດຍ|ရေးသားသူ',
  'tác giả|thực hiện|(?:tin,? )?bài(?: viết)?(?:(?:,| và| -) (?:ảnh|video))*|phóng viên|biên soạn',
  '글(?:·사진)?|글쓴이|投稿者|취재(?:·사진)?|取材(?:・文|・構成|・執筆)?|文・(?:写真|構成|取材)|構成・文|작성자|기자명|文|作者|記者|记者|撰文|撰稿人?|采写|執筆者?|筆者|ライター',
].join('|')

/** Understood on every page: English, and labels with a colon. */
export const anyLanguage: BylineWords = {
  by: `from|as told to|(?:(?:our|special|staff|chief|senior|political|foreign|diplomatic|economics) )*correspondent(?=\\s\\p{L}+ \\p{L})|special to (?:the )?\\p{L}[^.!?\\d]{2,40} by|(?:words|text|story|report)\\s?(?:and|&)\\s?(?:pictures?|photos?|photographs?|photography|video) by|(?:pictures|photos|photographs|photography)\\s?(?:and|&)\\s?(?:words|text|story) by|text und (?:fotos?|bilder) von|textes? et photos (?:de|par)|test[oi] e foto di|textos? y fotos (?:de|por)|texto e fotos (?:de|por)|tekst en foto['’]s (?:van|door)|(?:(?:view )?(?:all |more )?(?:posts|articles|stories) |(?:an? )?(?:guest |blog )?(?:post|column|commentary|essay|review|interview|report|feature|perspective|editorial) |(?:written(?: and photographed)?|reported|posted|published|submitted|contributed|authored|article|story|words|text|analysis|opinion|reporting|writing|presented|hosted|(?:last )?updated|compiled|curated) )?by|(?:${colonLabels})\\s?[:：՝៖]|기자명|기사작성|작성자`,
}

/** By primary tag; from the mastheads and style pages of the larger papers of each language. */
export const bylineWords = new Map<string, BylineWords>([
  // A page that does not say its language.
  ['', { by: 'von|par|por|door', and: 'und|et|y|och|og' }],
  [
    'de',
    {
      by: 'gast-?autor(?:in)?(?=\\s\\p{L}+ \\p{L})|(?:ein(?:e)? \\p{L}{4,20} |geschrieben |(?:text|fotos?|(?:gast)?(?:beitrag|kommentar)|artikel|analyse|interview|reportage|bericht|essay|kolumne|glosse|porträt|rezension) )?von(?: unsere[mnr]? \\p{L}{4,24})?|(?:aus|in) [\\p{L} .-]{2,30} berichte[nt]|aus [\\p{L}-]{3,20}(?: [\\p{L}-]{3,20})? von|aufgezeichnet von|(?:das )?(?:gespräch|interview) führten?',
      and: 'und',
      place: 'aus|in|für',
    },
  ],
  [
    'fr',
    {
      by: 'par notre (?:correspondante?|envoyée? spéciale?)(?: permanente?)? (?:à|en|au|aux) [\\p{L} -]{2,30},|(?:(?:article )?(?:écrit |publié |rédigé |réalisé )|(?:entretien |interview |propos )?(?:recueillis?|réalisée?|menée?) |article de )?par|(?:un |une )?(?:texte|article|reportage|récit|dossier|enquête|entretien|analyse|chronique|tribune|portrait) (?:de|par)|de notre (?:correspondante?|envoyée? spéciale?)(?: permanente?)? (?:à|en|au|aux) [\\p{L} -]{2,30},',
      and: 'et',
      place: 'à|au|aux|en|pour',
    },
  ],
  [
    'es',
    {
      by: '(?:(?:escrit|publicad|elaborad|redactad|realizad|enviad|preparad)[oa] |texto |(?:una? )?(?:nota|informe|reportaje|crónica|entrevista) )?por|(?:una? )?(?:texto|nota|crónica|entrevista|reportaje|artículo|columna|análisis) de|redacción(?=\\s\\p{L}+ \\p{L})',
      and: 'y|e',
      place: 'en|desde|para',
    },
  ],
  ['ca', { by: 'per', and: 'i', place: 'a' }],
  ['gl', { by: 'por', and: 'e' }],
  [
    'it',
    {
      by: '(?:scritto |articolo |testo |intervista |servizio |analisi |commento )?(?:dal(?:la)? nostr[oa] \\p{L}{4,24}(?: \\p{L}{4,12})??(?= \\p{L}+ \\p{L})|di|da|a cura di)',
      and: 'e',
      place: 'da|per',
    },
  ],
  [
    'pt',
    {
      by: '(?:(?:escrit|publicad|redigid|elaborad|enviad)[oa] |texto |(?:reportagem|entrevista|análise) )?por|(?:texto|reportagem|entrevista|análise|crónica|crônica) de|reportagem\\s?:',
      and: 'e',
      place: 'em|para',
    },
  ],
  [
    'nl',
    {
      by: '(?:geschreven |tekst |(?:een )?(?:interview|reportage|analyse|column|recensie|verhaal) )?door(?: onze \\p{L}{4,24})?',
      and: 'en',
      place: 'in|vanuit|uit|voor',
    },
  ],
  [
    'sv',
    {
      by: '(?:skriven |publicera[dt] |text(?: och foto)? |(?:en )?(?:krönika|kommentar|analys|recension|ledare|intervju) )?av',
      and: 'och',
      place: 'i',
    },
  ],
  [
    'da',
    {
      by: '(?:skrevet |tekst(?: og foto)? |(?:kommentar|analyse|anmeldelse|klumme|debatindlæg|interview) )?af|journalist',
      and: 'og',
      place: 'i',
    },
  ],
  [
    'no',
    {
      by: '(?:skrevet |publisert |tekst(?: og foto)? |(?:kommentar|analyse|anmeldelse|intervju) )?av|journalist',
      and: 'og',
      place: 'i',
    },
  ],
  [
    'nb',
    {
      by: '(?:skrevet |publisert |tekst(?: og foto)? |(?:kommentar|analyse|anmeldelse|intervju) )?av|journalist',
      and: 'og',
      place: 'i',
    },
  ],
  [
    'nn',
    {
      by: '(?:skrevet |publisert |tekst(?: og foto)? |(?:kommentar|analyse|anmeldelse|intervju) )?av|journalist',
      and: 'og',
      place: 'i',
    },
  ],
  ['fi', { by: 'toimittaja|kirjoittanut', and: 'ja' }],
  ['et', { by: 'kirjutas|toimetas', and: 'ja' }],
  ['lv', { by: 'sagatavoja', and: 'un' }],
  ['lt', { by: 'autor(?:ius|ė)|parengė|parašė', and: 'ir' }],
  [
    'pl',
    {
      by: 'red\\.|dr(?=\\s\\p{L}+ \\p{L})|opra?c?\\.|opracowanie|opracował[ai]?|napisał[ai]?|rozmawiał[ai]?|(?:rozm|not|wysł)\\.|autor(?:ka|zy)?(?=\\s\\p{L}+ \\p{L})',
      and: 'i|oraz',
    },
  ],
  ['cs', { by: 'napsal[ai]?|připravil[ai]?|autor(?:ka|ři)?(?=\\s\\p{L}+ \\p{L})', and: 'a' }],
  ['sk', { by: 'napísal[ai]?|pripravil[ai]?|autor(?:ka|i)?(?=\\s\\p{L}+ \\p{L})', and: 'a' }],
  ['hu', { and: 'és' }],
  ['ro', { by: '(?:scris |articol |text |publicat |redactat )?de|autor(?:i)?(?=\\s\\p{L}+ \\p{L})', and: 'și|şi' }],
  ['hr', { by: 'piš[eu]|napisa(?:o|la|li)', and: 'i' }],
  ['bs', { by: 'piš[eu]|napisa(?:o|la|li)', and: 'i' }],
  ['sr', { by: 'piš[eu]|napisa(?:o|la|li)|пиш[еу]|написа(?:о|ла|ли)', and: 'i|и' }],
  ['mk', { by: 'пишува|од', and: 'и' }],
  ['sl', { by: 'piše(?:jo)?|pripravil[ai]?', and: 'in' }],
  ['sq', { by: '(?:shkruar )?nga', and: 'dhe' }],
  ['is', { by: '(?:skrifað )?eftir', and: 'og' }],
  ['fo', { by: 'skrivað hevur', and: 'og' }],
  ['eu', { and: 'eta' }],
  ['cy', { by: 'gan', and: 'a|ac' }],
  ['ga', { by: 'le', and: 'agus' }],
  ['mt', { by: '(?:miktub )?minn', and: 'u' }],
  ['ha', { by: 'daga', and: 'da' }],
  ['km', { by: 'ដោយ', and: 'និង' }],
  ['lo', { by: 'ໂດຍ', and: 'ແລະ' }],
  ['af', { by: 'deur', and: 'en' }],
  ['fil', { by: '(?:ulat |sulat |isinulat )?ni(?:na(?=\\s\\S+\\s\\S))?', and: 'at' }],
  ['tl', { by: '(?:ulat |sulat |isinulat )?ni(?:na(?=\\s\\S+\\s\\S))?', and: 'at' }],
  ['tr', { by: 'yazan|yazar', and: 've' }],
  ['az', { and: 'və' }],
  ['uz', { and: 'va' }],
  ['kk', { and: 'және|мен' }],
  ['ky', { and: 'жана' }],
  ['mn', { and: 'ба|болон' }],
  ['hy', { and: 'և|եւ' }],
  ['be', { and: 'і|й|ды' }],
  ['am', { by: 'በ', and: 'እና' }],
  [
    'id',
    {
      by: '(?:ditulis |laporan )?oleh|penulis|pewarta|laporan (?:wartawan|reporter|kontributor)(?:(?: \\p{Lu}[\\p{L}.]+){1,3},)?',
      and: 'dan',
    },
  ],
  ['ms', { by: '(?:ditulis )?oleh|penulis|laporan', and: 'dan' }],
  ['vi', { by: 'theo|pv|nhóm pv', and: 'và' }],
  ['sw', { by: 'na|imeandikwa na', and: 'na' }],
  ['ar', { by: '(?:بقلم|كتبت?|إعداد|بواسطة|تقرير|حوار)(?:\\s?[-–—:/])?(?:\\sد\\.)?' }],
  ['fa', { by: 'به قلم|نوشته|گزارش از|دکتر', and: 'و' }],
  ['ur', { by: 'از', and: 'اور' }],
  ['he', { by: 'מאת|כתבנו|כתבתנו|כתבינו' }],
  ['hi', { by: 'द्वारा|(?:विशेष )?संवाददाता|डॉ\\.', and: 'और|एवं|तथा' }],
  ['mr', { and: 'आणि|व' }],
  ['bn', { and: 'ও|এবং' }],
  ['ta', { and: 'மற்றும்' }],
  ['th', { by: '(?:เขียน|รายงาน|เรียบเรียง)?โดย|เรื่อง(?:และภาพ)?', and: 'และ' }],
  [
    'ru',
    {
      by: '(?:автор(?:ы)?|(?:специальный |собственный )?корреспондент(?:ка)?|обозреватель)(?=\\s\\p{L}+ \\p{L})|(?:материал )?подготовил[аи]?|беседовал[аи]?|записал[аи]?',
      and: 'и',
    },
  ],
  [
    'uk',
    {
      by: '(?:автор(?:к[аи]|и)?|(?:спеціальн\\p{L}{2} )?кореспондент(?:ка)?)(?=\\s\\p{L}+ \\p{L})|підготува(?:в|ла|ли)|розмовля(?:в|ла|ли)',
      and: 'та|і|й',
    },
  ],
  ['bg', { by: 'от|автор(?:и)?(?=\\s\\p{L}+ \\p{L})', and: 'и' }],
  ['ka', { and: 'და' }],
  ['el', { by: 'του|της|γράφ(?:ει|ουν) (?:ο|η|οι)|από τ(?:ο[νυ]?|ην?)|ρεπορτάζ(?: του| της)?', and: 'και' }],
])

/** "Von Anna Weiss", "di Marco Rossi und …": the words of all languages before full names, in a text of its own. */
export const namedAfter =
  /^\s{0,40}(?:(?:Das )?(?:Gespräch|Interview) führten? \p{Lu}[\p{L}.'’-]+ \p{Lu}|(?:(?:Skrevet|Skriven|Skrivet|Rédigé|Écrit|Réalisé|Escrit[oa]|Redactad[oa]|Elaborad[oa]|Realizad[oa]|Scritto|Redatto|Geschrieben|Verfasst|Geschreven|Publié|Publicad[oa]|Enviad[oa]|Article(?: (?:rédigé|écrit|publié|signé))?|(?:Tribune|Chronique|Texte|Enquête|Reportage|Récit|Analyse|Portrait|Entretien)|Texto?|Tekst|Testo|Shkruar|Propos recueillis|Entretien réalisé|Aufgezeichnet) )?(?:(?:(?:Ein|Eine) (?:Kommentar|Analyse|Gastbeitrag|Gastkommentar|Bericht|Essay|Interview|Kolumne|Reportage|Porträt|Glosse) |Aus \p{Lu}[\p{L}-]{2,20} )?von|Von(?: unsere[mnr]? \p{L}{4,24})?|VON|[Pp]ar|PAR|[Pp]or|POR|[Aa] cura di|[Dd][ie]|D[IE]|Van onze \p{L}{5,20}|Door onze \p{L}{5,20}|[Dd]al(?:la)? nostr[oa] \p{L}{5,20}|De notre (?:correspondante?|envoyée? spéciale?)(?: permanente?)? (?:à|en|au|aux) [\p{L} -]{2,30},|[Dd]oor|DOOR|[Aa][vf]|A[VF]|From|FROM|[Oo]leh|OLEH|[Oo]prac\.|Του|Της|Γράφ(?:ει|ουν) (?:ο|η|οι)|Από τ(?:ον|ην?)|Piš[eu]|Napisa(?:o|la)|Nap[ií]sala?|Napisała?|Opracowała?|Parengė|Подготовил[аи]?|Беседовал[аи]?|Підготува(?:в|ла)|От|Nga|Deur|Eftir|Scris de|Kirjoittanut|Toimittaja) \p{Lu}[\p{L}.'’-]+ (?:\p{L}{1,3} ){0,2}\p{Lu})/u

/** "מאת דנה לוי": the same in scripts without capitals, where nothing else stands in the text. */
export const namedAfterUncased =
  /^\s{0,40}(?:מאת|بقلم|كتبت?|إعداد|بواسطة|به قلم|द्वारा|(?:เขียน|รายงาน)?โดย)(?:\s?[-–—/:])?(?:\s[\p{L}\p{M}'’"-]{2,20}){2,4}\s?:?\s{0,40}$/u

/** "Автор: Ирина Савельева" */
export const labelledName = new RegExp(`^\\s{0,40}(?:${colonLabels})\\s?[:：՝៖]\\s?(?=\\p{L})`, 'iu')

const writerNouns =
  'authors?|writers?|reporters?|autorin/autor|autor(?:in|en|as?|es|i|ka|ky|ři|zy)?|auteurs?|autori|szerző|текст|автори?|авторы'

// For small letters: so many words that may be in capitals too take three times as long to compile.
const bylineLabel = new RegExp(
  `^(?:${[anyLanguage.by, ...[...bylineWords.values()].map(({ by }) => by).filter((by) => by !== undefined)].join('|')}|${writerNouns})\\s?[:：՝៖,]?$`,
  'u',
)

/** Whether a label of a byline is an element's whole text: "By", "Von", "Autor:", "撰文：". */
export const isBylineLabel = remembering((text) => bylineLabel.test(text.toLowerCase()))

/** Such a label before the names in one text: "Autor TASR". */
export const labelBefore = new RegExp(`^(?:${writerNouns})\\s?[:：՝៖,]?\\s+(?=\\S)`, 'iu')

/** Labels with a colon of the house that a picture or a text is from. */
export const sourceLabels =
  'agence|agency|agentur|agencia|agência|agenzia|persbureau|agencja|agentura|agenția|ajans|agensi|агентство|агенція|агенция|πρακτορείο|quelle|source|fuente|fonte|bron|källa|kilde|lähde|źródło|zdroj|forrás|izvor|sursa|sursă|kaynak|источник|джерело|източник|извор|πηγή|المصدر|منبع|nguồn|sumber'

/** Labels with a colon of who took or drew the pictures, and of where the text is from. */
export const pictureLabels = [
  'photos?|photograph(?:y|s|er|ers)|pictures?|images?|illustrat(?:ions?|ors?)|graphics?|v[ií]d[eé]os?|camera',
  "fotos?|foto['’]s|fotograf(?:i[ae]?|ij[ae]|ii|en|er|erna)?|fotógraf[oa]s?|fotografías?|fotograaf|photographies?|photographe|bild(?:er)?|billeder|beeld|kuvat?|fotod|fotky|fotók?|grafik|infographie|kamera(?:man)?|illustration(?:en)?|ilustraci(?:ón|e|ja)|zdjęcia|fot\\.|fotoğraf\\p{L}*|görsel|ảnh|juru ?foto|fotografer|ljósmynd(?:ir|ari)?|nuotraukos?|mynd(?:ir)?|argazkiak?|picha|grianghraf",
  'фото|снимк[аи]|фотографи[ия]|ілюстрації|иллюстрации|видео|відео|φωτογραφί(?:α|ες)|φωτό?|სურათი|ფოტო|լուսանկար\\p{L}{0,3}|لقطة|تصوير|عدسة|عکس|عکاس|صور|צילום|צילומים|צלם|תמונות|ছবি|फोटो|புகைப்படம்|படங்கள்|ภาพ(?:ถ่าย|ประกอบ)?|រូបភាព|ຮູບ|사진|그림|영상|촬영|写真|撮影|摄影|攝影|影音',
  sourceLabels,
].join('|')

/** Labels with a colon of who edited, translated or checked. */
const editorLabels = [
  'editors?|translat(?:or|ion)|producer|fact[- ]check(?:er|ing)?|redaktion|redigerad|redigering|übersetz(?:ung|er(?:in)?)|bearbeitung|edición|edição|editora?|traducción|tradução|tradutora?|traduction|traduzione|traduttore|vertaling|redactie|redaktör|redaktør|översättning|oversættelse|oversettelse|eindredactie',
  'penyunting|redaktur|red|editör|çeviri|çeviren|redakcja|redagował[ai]?|tłumaczenie|překlad|preklad|editoval[ai]?|szerkesztette|szerkesztő|fordította|toimetas|toimetaja|tõlkinud|redaktors?|redaktorius|redagavo|redagoval[ai]?|uredi(?:o|la)|urednik|urednica|prijevod|prevod|traducere|biên tập|dịch giả|ritstjóri',
  'редактор|перевод(?:чик)?|переклад(?:ач)?|редактировал[аи]?|превод|уредник|μετάφραση|რედაქტორი|խմբագիր|ترجمة|تحرير|ترجمه|مترجم|دبیر|ویرایش|ویراستار|ایڈیٹر|תרגום|עריכה|עורכת?|संपादन|संपादक|अनुवाद|সম্পাদনা|সম্পাদক|অনুবাদ|แปล(?:โดย)?|บรรณาธิการ|편집|번역|(?:责任|責任|实习|本文)?(?:编辑|編輯)|责编|責編|校对|校對|审核|審核|翻译|翻譯|编译|編譯|訳|編集',
].join('|')

const pictured =
  "(?:illustrat(?:ed|ions?)|photograph(?:s|ed|y)?|photos?|pictures?|videos?|graphics?)(?: and (?!text|words|story)\\p{L}+)? by|(?:fotos?|bilder|illustration(?:en)?|grafik|kamera) von|(?:photos?|photographies?|illustrations?|infographie) (?:de|par)|(?:fotos?|fotografías?|ilustración) (?:por|di|de)|(?:foto['’]?s?|beeld) (?:door|van)|(?:foto|bilder?) (?:av|af)"
const edited =
  '(?:(?:medically |technically |fact[- ]?)?(?:edited|reviewed|checked|editing|translat(?:ed|ion)|produced|narrated))(?: and \\p{L}+| from (?:the )?\\p{L}{3,20})? by|(?:übersetz(?:t|ung)|redigiert|redaktion|bearbeitet|aus dem \\p{L}{4,20}(?: übersetzt)?) von|(?:édité|relu|traduit) par|(?:editado|traducido|traduzido|tradotto|revisado|edición|edição|tradução|traducción|traduzione) (?:por|di|da)|(?:vertaling|redactie|vertaald) door|(?:redigerad|översättning|oversættelse|oversat) (?:av|af)'

/** How the line begins of who took the pictures, or of where the text is from. */
export const pictureCredit = new RegExp(
  `^(?:${pictured}|(?:${pictureLabels})\\s?[:：՝៖=＝](?!\\s?\\d)|fot\\.(?=\\s))(?!\\p{L})`,
  'iu',
)

/** What somebody is who did something else than write, in a line or field of its own. */
export const otherJob =
  /^(?:(?:staff|freelance|chief|senior) )?(?:photographer|photojournalist|illustrator|translator|fotograf(?:o|in|ka|er)?|fotógraf[oa]|fotograaf|fotoreporter|photographe|valokuvaaja|kuvaaja|illustratrice|illustrateur|illustratör|tradutora?|traductora?|übersetzer(?:in)?|фотограф|фотокорреспондент|fotoğrafçı|foto ?muhabiri|مصور|عکاس|צלם|사진기자|写真部|カメラマン|摄影|攝影)$/i

/** How the line of somebody begins who did something else than write: edited, translated, took the pictures. */
export const otherCredit = new RegExp(
  `^[（(【[]?(?:fot\\.\\s|(?:${edited}|${pictured})(?!\\p{L})|(?:${editorLabels}|${pictureLabels})\\s?[:：՝៖])`,
  'iu',
)

/** "(Fotografia)", "(Bilder)" behind a name that is a link. */
export const picturedBehind = new RegExp(`^\\s?[(（](?:${pictureLabels})[)）]`, 'iu')

/** "Foto" in an element of its own behind the name. */
export const pictureLabelAlone = new RegExp(`^[(（]?(?:${pictureLabels})[)）]?$`, 'iu')

/** Such a label alone, above or before the name. */
export const otherLabel = new RegExp(`^(?:${editorLabels}|${pictureLabels})\\s?[:：]?$`, 'iu')

/** The labels within a line, of who wrote and of the others: "Text: Elin Berg Foto: Nils Lund". */
export const labelWithin = new RegExp(
  `(?<=^|[\\s,;|/·•()–-])(?!by\\s?:)(?:${colonLabels}|${editorLabels}|${pictureLabels})\\s?[:：՝៖]\\s?(?=[\\p{L}])`,
  'giu',
)

/**
 * What somebody is, in the languages of the larger papers: a part of a byline that is only this names no person.
 *
 * Feminine and plural forms included; each must stand as a whole word.
 */
export const roleWords =
  'reporters?|correspondents?|editors?|writers?|columnists?|producers?|contributors?|journalists?|photographers?|photojournalists?|freelancers?|bureau|newsroom|desk|analysts?|economists?|interns?|fellows?|presenters?|anchors?|staff|team|' +
  'redakteur(?:in)?|redaktorin?|\\p{L}{0,20}redaktion|korrespondent(?:in)?|reporterin|journalistin?|volont[äa]r(?:in)?|chefredakteur(?:in)?|ressortleiter(?:in)?|autorin|' +
  'journaliste|correspondante?|rédact(?:eur|rice)|rédaction|grand reporter|envoyée? spéciale?|chroniqueu(?:r|se)|' +
  'periodista|redactora?|redacción|corresponsal|enviad[oa] especial|columnista|' +
  'giornalista|redattore|redattrice|redazione|inviat[oa]|corrispondente|' +
  'jornalista|repórter|redação|correspondente|colunista|' +
  'redaksi|redaktur|redacteur|\\p{L}{0,20}redactie|verslaggever|verslaggeefster|correspondente?|' +
  'journalister|reportrar|skribent|toimittaja|kirjeenvaihtaja|dziennikarz|dziennikarka|redakcja|reportér|redaktor|újságíró|muhabir|temsilcisi|gazeteci|wartawan|' +
  'redaktionen|redakce|redakcia|toimitus|редакција|рэдакцыя|מערכת|डेस्क|செய்திப்பிரிவு|szerkesztőség|tudósító|munkatárs|redacți[ae]|jurnalist[ăa]?|redakcija|novinar(?:ka)?|uredništvo|dopisni(?:k|ca)|korespondent(?:ka)?|haber merkez[iİ]|σύνταξη|ανταποκριτ(?:ής|ές)|репортер|обозреватель|собкор|спецкор|кореспондент(?:ка)?|журналіст(?:ка)?|редакція|' +
  'مراسل(?:نا|ون|ة)?|هيئة التحرير|فريق التحرير|وكالات|تحریریه|टीम|एजेंसी|erredakzioa|redacció|گروه \\p{L}{2,12}|نمائندہ(?: خصوصی)?|(?:ویب|نیوز) ڈیسک|संवाददाता|ब्यूरो|न्यूज़ डेस्क|প্রতিবেদক|প্রতিনিধি|সংবাদদাতা|রিপোর্টার|ডেস্ক|করেসপন্ডেন্ট|กองบรรณาธิการ|ทีมข่าว|phóng viên|cộng tác viên|ban biên tập|nhóm pv|' +
  'korespondent(?:as|ė)?|žurnalist(?:as|ė|s|e)?|žurnālist[es]|ajakirjanik|δημοσιογράφος|ρεπόρτερ|журналистка|корреспондентка|новинар(?:ка)?|blaðama(?:ður|nneskja)|fréttama(?:ður|nneskja)|müxbir|muxbir|тілші|сэтгүүлч|ჟურნალისტი|კორესპონდენტი|լրագրող|صحف[يى]ة?|صحافي?ة?|روزنامه‌نگار|خبرنگار|صحافی|כתבת?|पत्रकार|সাংবাদিক|செய்தியாளர்|நிருபர்|ผู้สื่อข่าว|jurnalis|pewarta|kontributor|koresponden|biên tập viên|inviat[oaie]|enviad[oa]s? especia(?:l|is|les)|' +
  'studio|hauptstadtstudio|landesstudio|büro|funkhaus|корреспондент|редактор|журналист|редакция'

/**
 * What scholars are, where nothing or a word of place stands behind: a part of a byline that begins so names no person, "Professor Jane Doe" does.
 *
 * The ranks of universities in the languages of the larger papers.
 */
export const scholarly = new RegExp(
  `^(?:(?:senior|associate|assistant|adjunct|visiting|distinguished|principal|honorary|emeritus|full|clinical|teaching|postdoctoral|scientia|laureate|deputy|founding) ){0,3}(?:${[
    "lecturers?|professors?|reader|research(?:ers?| (?:fellow|associate|assistant|scientist)s?)|ph\\.?d\\.? (?:candidate|student|researcher|scholar)s?|(?:post-?)?doctoral (?:candidate|student|researcher|fellow)s?|master['’]s student|dean|teaching fellow|postdoc|head|director|chair|vice-chancellor|chief executive|(?:\\p{L}+ )?(?:psychologist|sociologist|historian|geographer|biologist|ecologist|physicist|anthropologist|political scientist)",
    'professor(?:in|a|e)?|juniorprofessor(?:in)?|privatdozent(?:in)?|dozent(?:in)?|doktorand(?:in|er)?|wissenschaftliche[rn]? mitarbeiter(?:in)?|lehrbeauftragte[r]?',
    'professeure?|docteure?|maître(?:sse)? de conférences|doctorante?|chercheu(?:r|se)|enseignante?[- ]chercheu(?:r|se)|directeur de recherche|directrice de recherche|chargée? de recherche',
    'profesora?(?: (?:titular|asociad[oa]|ayudante|contratad[oa]))?|catedrátic[oa]|investigadora?(?: (?:post|pre)doctoral)?|doctorand[oa]|professora?(?: (?:associad[oa]|adjunt[oa]|auxiliar|titular))?|pesquisadora?|doutorand[oa]',
    '(?:professore|professoressa)(?: (?:associat|ordinari)[oa])?|docente|ricerca(?:tore|trice)|dottorand[oa]|hoogleraar|universitair (?:hoofd)?docent|promovend(?:us|a)|onderzoeker',
    'lektor|forsker|stipendiat|førsteamanuensis|forskare|docent|tutkija(?:tohtori)?|väitöskirjatutkija|profesor(?:ka)?|adiunkt|docentka|badacz(?:ka)?|doktorant(?:ka)?',
    'профессор|доцент|аспирант(?:ка)?|научный сотрудник|(?:кандидат|доктор) \\p{L}{4,20} наук|професор(?:ка)?|аспірант(?:ка)?|καθηγητής|καθηγήτρια|öğretim üyesi|doktora öğrencisi|araştırma görevlisi|dosen|guru besar|أستاذ(?:ة)?(?: (?:مساعد|مشارك)ة?)|باحثة?|استادیار|دانشیار',
  ].join(
    '|',
  )})(?:$|\\s(?:emeritus|emerita|of|in|at|for|on|and|für|an der|am|de|des|du|en|à|d['’]|del|della|di|da|do|em|na|no|van|aan|ved|i|vid|v|w|z|στο|στη|pada|di|في)(?!\\p{L})|\\s(?:Universi|Univerz|Uniwers|Универс|Універс|Πανεπισ|CNRS|CSIC|Inserm|МГУ|ВШЭ|СПбГУ))|^(?:hoogleraar|dosen|guru besar|maître(?:sse)? de conférences|catedrátic[oa]|doktorand(?:in)?|privatdozent(?:in)?|ph\\.?d\\.? (?:candidate|student))\\s`,
  'iu',
)

/** Where scholars work, as a part of a byline behind what they are. */
export const institution =
  /(?<!\p{L})(?:Universi\p{L}*|Univerz\p{L}*|Uniwers\p{L}*|Üniversitesi|Egyetem|yliopisto|ülikool|College|School|Institut\p{L}*|Instytut\p{L}*|Faculty|Department|Fakult\p{L}*|Faculté|Facultad|Faculdade|Centre|Center|Zentrum|Hochschule|École|Escuela|Hospital|Academy|Akademie|Sciences Po)(?!\p{L})|^(?:\p{Lu}{3,6}|Inserm)(?: \p{L}+)?$/u

/** What a newsroom or a part of it is called: it signs what nobody signed, and a place may stand beside it. Whole words. */
export const deskWords =
  'redacción|redacao|redação|redazione|rédaction|redaktion(?:en)?|redactie|redacți[ae]|redakcj[ai]|redakc(?:e|ia|ija)|redaksi|redaktsioon|redakcija|redakcijos|toimitus|szerkesztőség|uredništvo|desk|newsroom|newsdesk|haber merkez[iİ]|редакция|редакція|редакција|рэдакцыя|σύνταξη|تحریریه|ڈیسک|(?:ال)?تحرير|מערכת|डेस्क|ब्यूरो|एजेंसी|एजेन्सी|ডেস্ক|নিজস্ব প্রতিবেদক|ഡെസ്ക്|സ്വന്തം ലേഖകൻ|நிருபர்|செய்திப்பிரிவு'

/** `정유린 시인`, `김하늘 한빛대 교수`, `[이진석 변호사]`: a name and what that person is, where no reporter writes. */
export const koreanWriter =
  /^\s{0,20}[[(/▶]?\s?([가-힣]{2}(?!의)[가-힣])(?:[\sㆍ·(/|]{1,3}[가-힣A-Za-z]{2,12}){0,2}[\sㆍ·(/|]{1,3}[가-힣]{0,6}(?:시인|소설가|수필가|작가|평론가|칼럼니스트|교수|교사|변호사|세무사|의사|전문의|약사|화가|작곡가|연구원|연구위원|논설위원|위원|박사|대표|소장|원장|관장|이사장|회장|총장|의원|목사|신부|스님)[)\]]?\s{0,20}$/u

/** `（记者 王明 李芳）` at the end of a text; "（记者王明摄）" took the picture. */
export const hanTail =
  /[（(【]\p{Script=Han}{0,8}(?:记者|記者)[:：\s]{0,2}(\p{Script=Han}{2,3}(?:[、,，\s]\p{Script=Han}{2,3}){0,4}(?<![摄攝]))[）)】]\s{0,5}$/u

/** `澎湃新闻记者 王明`, `本报记者 王明 见习记者 李芳`, alone in its element. */
export const hanLine =
  /^\s{0,20}\p{Script=Han}{0,8}(?:记者|記者)(?:[:：\s]{0,2}|\s?[／/|｜]\s?)(\p{Script=Han}{2,3}(?:[、,，\s](?:\p{Script=Han}{0,4}(?:记者|記者|通讯员|通訊員)\s?)?\p{Script=Han}{2,3}){0,4})$/u

/** Agencies that sign beside the people who wrote. */
export const agency =
  /^(?:afp|ap|upi|reuters|bloomberg|dpa|kna|epd|efe|ansa|adnkronos|askanews|lusa|pap|čtk|tasr|mti|tt|ntb|ritzau|stt|apa|sda|keystone-sda|ats|belga|anp|hina|tanjug|fena|srna|bta|agerpres|mediafax|bns|elta|leta|ukrinform|unian|interfax|tass|interfax-ukraine|aap|pti|ani|ians|tnn|app|bss|unb|bernama|antara|ttxvn|vna|sita|acn|sta|azertag|montsame|tasnim|makfax|gna|kcna|aps|kyodo|jiji|xinhua|yonhap|mena|wafa|wam|kuna|qna|irna|isna|aa|dha|iha|тасс|интерфакс|рейтер|уніан|укрінформ|бта|белта|казинформ|απε|απε-μπε|רויטרס|رويترز|الأناضول|وفا|واس|وام|كونا|قنا|télam|telam|notimex|sapa|nan|angop)$/i

/** `記者王小明／台北報導`, alone in its element. */
export const hanReport =
  /^[（(【[〔]?\p{Script=Han}{0,8}(?:记者|記者)\s?\p{Script=Han}{2,4}(?:[、,，]\p{Script=Han}{2,4}){0,3}\s?[／/]\s?\p{Script=Han}{2,8}(?:报道|報導|報道|电|電)[)）】\]〕]?$/u

/** `【山田太郎】`, `（山田太郎、佐藤花子）`, alone in its line. */
export const japaneseSigner =
  /^[【（(](?:[\p{Script=Han}\p{Script=Katakana}ー]{1,12}(?:委員|記者|特派員|支局長?|総局長?|部長?|主幹|デスク|編集長|キャップ)[\s・：:])?[\p{Script=Han}々](?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]{2,5}|[\p{Script=Han}々]{0,2}[ 　][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]{1,4})(?:[、・][\p{Script=Han}々](?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]{2,5}|[\p{Script=Han}々]{0,2}[ 　][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]{1,4})){0,4}[】）)]$/u

/** `作者：王明` amid the date, the source and the editor of one line. */
export const hanAuthor =
  /(?:(?:作者|撰文|采写|採訪|(?<!\p{Script=Han})文)\s?[:：／｜/]\s?(?:\p{Script=Han}{2,8}\s(?:记者\s?)?)?|^(?:撰文|采写|採訪|文)\s)(\p{Script=Han}{2,3}(?:[、,，]\p{Script=Han}{2,3}){0,3})(?=[\s|｜/／]|$)/u

/** `文・写真／山田はなこ`, `取材・文：山田太郎、佐藤花子`, alone in its line. */
export const japaneseAuthor =
  /^\s{0,20}(?:(?:取材|文章?|構成|執筆|撰文|ライター|聞き手)(?:[・、&＆](?:文|写真|撮影|構成|取材|執筆|イラスト|絵)){0,3}\s?[:：／｜/|=＝]|聞き手・)\s?([\p{Script=Han}々][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]{2,6}(?:[、・][\p{Script=Han}々][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]{2,6}){0,3})(?:\s{1,3}(?:写真|撮影|編集|イラスト)[:：／｜/|=＝].{2,30}|\s{0,20})$/u

/** `編集委員・山田太郎`: a post before a Japanese name. */
export const japanesePost =
  /(?:編集委員|論説委員|専門記者|特派員|記者)・([\p{Script=Han}々][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]{2,5})(?=[\s（(【]|$)/u

/** Japanese family names, the commonest by lists that count them; those of one letter begin too many other words. */
export const japaneseSurname =
  /^(?:佐藤|鈴木|高橋|田中|伊藤|渡辺|渡邊|渡邉|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|斎藤|斉藤|齋藤|清水|山崎|池田|橋本|阿部|石川|山下|中島|石井|小川|前田|岡田|長谷川|藤田|後藤|近藤|村上|遠藤|青木|坂本|福田|太田|西村|藤井|金子|岡本|藤原|中野|三浦|原田|中川|松田|竹内|小野|田村|中山|和田|石田|森田|上田|内田|柴田|酒井|宮崎|横山|高木|安藤|宮本|大野|小島|工藤|谷口|今井|高田|増田|丸山|杉山|村田|大塚|新井|平野|藤本|河野|上野|野口|武田|松井|千葉|菅原|岩崎|木下|久保|佐野|松尾|野村|菊地|菊池|杉本|市川|古川|大西|島田|水野|桜井|渡部|吉川|山内|西田|飯田|西川|小松|北村|安田|五十嵐|川口|平田|関口|中田|久保田|服部|岩田|川崎|土屋|福島|本田|樋口|秋山|田口|永井|山中|中西|吉村|川上|石原|大橋|松岡|馬場|浜田|森本|矢野|浅野|松下|星野|大久保|吉岡|小池|野田|荒井|熊谷|松浦|大谷|内藤|黒田|尾崎|永田|川村|望月|田辺|松村|菅野|荒木|平井|大島|早川|栗原|広瀬|横田|石橋|岩本|萩原|片山|岡崎|八木|吉野|大石|伊東|小山|須藤|高野|川島|片岡|小沢|小澤|成田|宮田|上村|堀内|岸本|福井|三宅|浅井|飯塚|飯野|石塚|石崎|石黒|市原|稲垣|稲葉|井口|井出|今村|今西|岩井|岩下|岩永|岩瀬|岩間|植田|植木|植村|宇野|梅原|梅本|江口|江藤|榎本|遠山|大井|大内|大木|大城|大沢|大澤|大竹|大友|大森|大山|大和田|岡部|岡村|岡野|奥田|奥村|奥山|小笠原|尾上|小田切|小田|落合|小野寺|小原|折原|柿沼|笠原|笠井|梶原|片桐|勝又|金田|金井|兼子|鎌田|神谷|神田|亀井|河合|河村|河田|河原|川合|川瀬|川原|川端|川本|川田|川井|川辺|菊田|岸田|北川|北島|北原|北野|木原|木内|木田|木戸|草野|国分|窪田|倉田|栗田|黒木|黒沢|黒澤|黒川|桑原|小出|小泉|小谷|古賀|児玉|小西|小宮|小森|小柳|今野|今田|斉木|佐伯|坂井|坂口|坂田|榊原|佐川|桜田|佐久間|笹川|佐竹|佐原|塩田|塩谷|篠原|篠田|柴崎|島村|島崎|島袋|下田|庄司|白石|白井|白川|新川|新谷|神野|菅沼|杉浦|杉原|鈴村|須田|関根|瀬川|瀬戸|園田|反町|高井|高島|高瀬|高津|高山|高岡|高嶋|滝沢|滝口|竹下|竹中|竹本|竹村|武井|武藤|武内|田上|田代|田島|田原|田端|立石|立花|田畑|谷本|谷川|玉井|玉城|田丸|丹羽|塚本|塚田|辻本|津田|筒井|土井|土居|堂本|東条|徳永|徳田|戸田|富田|冨田|富永|豊田|鳥居|内山|長井|長尾|永野|永山|長田|中井|中尾|中沢|中澤|中嶋|中谷|中原|中森|仲田|名取|並木|成瀬|難波|西岡|西野|西山|西尾|西本|西原|新田|二宮|丹野|沼田|根岸|根本|野上|野崎|野中|野原|野間|橋口|蓮池|花田|花岡|羽田|浜口|浜崎|浜野|浜本|早坂|林田|原口|東野|東山|比嘉|日高|日野|平岡|平川|平山|平松|平沢|広田|廣田|福原|福本|福永|藤岡|藤崎|藤沢|藤島|藤野|藤村|藤森|古田|古谷|古屋|細川|細田|細野|堀江|堀口|堀田|堀川|本間|本多|本郷|前川|前原|前島|牧野|増井|増子|町田|松木|松崎|松原|松島|真鍋|丸田|三上|三木|三島|三谷|三井|三好|水上|水谷|水口|溝口|宮川|宮下|宮原|宮内|宮沢|宮澤|宮里|村井|村岡|村木|村松|村山|持田|森岡|森川|森下|森山|森永|諸星|門田|柳沢|柳澤|柳田|矢島|矢部|安井|安部|安倍|山岸|山川|山城|山根|山村|山野|結城|湯浅|横井|横尾|横川|吉井|吉沢|吉澤|吉原|吉本|米田|米沢|米山|若林|若松|綿貫|鷲尾|狩野|金城|新垣|仲村|知念)/u
