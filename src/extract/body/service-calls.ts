/*
 * How houses call upon readers to follow, load, join or take something of theirs, in languages whose verbs say so by their form: what is called for
 * must stand in the same line. Stories tell of applications and channels too, but do not address the reader in the imperative.
 */

/** What is followed, loaded or joined: the names of networks in letters of Latin, and words for channels, pages and applications. */
const channels =
  'whats-?app|telegram|viber|google|facebook|instagram|youtube|tiktok|twitter|threads|zalo|messenger|newsletter|fanpage|podcast|podkast|\\bapp\\b|\\bapps\\b|\\bline\\b|premium|\\bplus\\b|\\bmax\\b|patreon'

/** Verbs that begin such a call, by what of the house's they are about. */
const openings: readonly (readonly [verbs: string, about: string])[] = [
  // Polish, Hungarian, Romanian
  [
    'dołącz(?:cie)? do|polub(?:cie)?|obserwuj(?:cie)?|(?:za)?subskrybuj(?:cie)?|śledź(?:cie)?',
    `${channels}|kanał|grup[yę]`,
  ],
  ['csatlakozz(?:on)?|kövess(?:e|en|etek)?|iratkozz(?:on)? fel|lájkolj(?:a|on)?', `${channels}|csatorn|csoport|oldal`],
  [
    'urmăr(?:ește|iți)-ne|intr(?:ă|ați) (?:în|pe)|alătur(?:ă-te|ați-vă)|dă(?:-ne)? (?:un )?like|dacă ți-a plăcut (?:articolul|acest)',
    `${channels}|comunitatea|canalul`,
  ],
  // Indonesian, Malay, Vietnamese, Filipino, Swahili
  [
    'ikuti|dapatkan|simak|unduh|gabung|(?:mari )?bergabung(?:lah)?|baca berita|sertai|muat turun|layari',
    `${channels}|saluran|kanal|aplikasi (?:kami|[\\p{L}]+\\.com)|ponselmu|ponsel anda`,
  ],
  ['tải|quan tâm|theo dõi|tham gia|đăng ký|like', `${channels}|ứng dụng để|kênh (?:của )?(?:chúng tôi|báo)`],
  ['sundan|i-?follow|mag-?subscribe|sumali|i-?download|bisitahin', `${channels}|\\bkami\\b|\\baming\\b|\\bnamin\\b`],
  ['(?:tu)?fuate?|jiunge|pakua|tembelea', `${channels}|yetu|wetu`],
  // Russian, Ukrainian, Bulgarian, Serbian, Greek
  [
    'присоединяйтесь|присоединяйся|подписывайтесь|вступайте|присылайте|скачивайте|ставьте|(?:читайте|смотрите|следите)(?= .{0,30}(?:нас|наш|за новостями))',
    `${channels}|телегра|дзен|вконтакте|канал|бот|приложени|групп`,
  ],
  ['приєднуйтесь|надсилайте|стежте|долучайтес[ья]', `${channels}|телеграм|канал|бот|наш`],
  ['присъединете се|изтеглете|станете част', `${channels}|канал|приложение|фейсбук|вайбър|групата ни`],
  [
    '(?:κάντε|κάνε)(?: μας)? (?:like|follow|κλικ|εγγραφή)|γίνετε μέλος|γίνε μέλος|κατεβάστε|μπείτε στ',
    `${channels}|κανάλι|ομάδα|εφαρμογή|σελίδα μας`,
  ],
  // Arabic, Hebrew
  [
    'اشترك(?:وا)?|انضم(?:وا)?|(?:لمتابعة|للمزيد من|للاشتراك)|(?:يمكنكم?|بإمكانكم?) (?:متابع|الاشتراك|تحميل|الانضمام)|زوروا|حم[ّ]?ل(?:وا)?',
    `${channels}|قنات|يوتيوب|تلغرام|تليجرام|تيليجرام|واتس|فيسبوك|تطبيق|موقعنا|صفحتنا|جوجل|تويتر|انستغرام`,
  ],
  ['עקבו|הורידו|הצטרפו|הירשמו|לחצו', `${channels}|פייסבוק|ווטסאפ|וואטסאפ|אפליקצי|טלגרם|אינסטגרם|ערוץ`],
  // Thai, Chinese
  ['เกาะติด|กดติดตาม|แอดไลน์|กดไลค์', `${channels}|เพจ|ช่อง|ที่นี่|ข่าว`],
  [
    '[追跟][蹤踪随隨]|[關关]注|加入|下[載载]|[訂订][閱阅]|扫[码描]|掃[碼描]|立即|[點点]擊?[這这]|按[讚赞]',
    `${channels}|(?<=^[^。]{0,40})(?:客户端|公[众眾][号號]|[頻频]道|粉[絲丝]|好友|新[聞闻]APP)`,
  ],
]

/** Of these calls one expression each: the verb begins the line, the rest stands behind it. */
export const serviceOpenings: readonly RegExp[] = openings.map(
  ([verbs, about]) => new RegExp(`^(?:${verbs})(?=[^。]{0,240}(?:${about}))`, 'u'),
)

/** Verbs that end such a call, in languages that set them last. */
const closing =
  /(?:(?:abone ol|takip ed|katıl|indir|beğen|izle|oku)(?:un|ın|in|yun)|(?:करें|करे|जुड़ें|जुड़ें|पढ़ें|पढ़ें|बताएं|करा|व्हा|गर्नुहोस्)|(?:করুন|থাকুন|হোন|দেখুন)|(?:இணையுங்கள்|செய்யுங்கள்|பின்தொடருங்கள்|செய்யவும்)|(?:చేరండి|చేయండి|చేసుకోండి|అవ్వండి|కండి)|(?:ചെയ്യുക|ചെയ്യൂ|ചേരുക)|(?:ಮಾಡಿ|ಸೇರಿ|ಆಗಿ)|(?:કરો|જોડાઓ)|(?:ਕਰੋ|ਜੁੜੋ)|(?:کریں|کیجیے|کنید|بپیوندید|شوید)|(?:登録|ダウンロード|配信中|こちら|フォロー|フォローする|友だち追加|チェック))[^\p{L}\p{M}]{0,4}$/u

/** Whose it is, or what: one of these stands in such a call. */
const ofHouse =
  /(?:whats-?app|telegram|google news|youtube|instagram|facebook|\bplus\b|premium) ?(?:.{0,3}(?:kanal|hesab|sayfa|['’]))|(?:kanalımız|uygulamamız|bültenimiz|sayfamız|hesabımız)|(?<!\p{L})bizi |(?:हमारे|हमारी|हमारा|हमें|आमच्या|आमचे|आमचा|हाम्रो)(?![\p{L}\p{M}])|(?:यहां|यहाँ) क्लिक|(?:डाउनलोड|फॉलो) करें .{0,12}(?:हमारा|हमारी|android|ios)|आपको कैस[ीा] लग|আমাদের|গুগল নিউজ|(?:எங்கள்|எங்களது|எங்களின்|நமது)|(?<![\p{L}\p{M}])మా(?![\p{L}\p{M}])|ഞങ്ങളുടെ|(?<![\p{L}\p{M}])ನಮ್ಮ|અમારી|અમારા|અમારે|ਸਾਡੇ|ਸਾਡੀ|ਸਾਨੂੰ|ہمیں|ہمارا|ہماری|ہمارے|ما را|کانال (?:ما|تلگرام|رسمی)|公式|line@|アプリ|チャンネル/u

/** Whether a line in small letters calls so with its last word. */
export function isClosingCall(line: string): boolean {
  return closing.test(line.slice(-30)) && ofHouse.test(line)
}

/** Networks, and what a house has there. */
const network =
  /whats-?app|telegram|viber|facebook|instagram|youtube|tiktok|twitter|google|zalo|messenger|newsletter|podcast|podkast|patreon|kanał|csatorn|\bcanale?u?l?\b|chaîne|\bkanal|\bkanāl|channel|chaneli|ukurasa|\bapp\b|\bäpp|aplic|aplik|applic|alkalmaz|lietotn|programėl|приложени|застосун|канал|телеграм|вконтакте|\bmax\b|дзен|фейсбук|вайбър|viber|κανάλι|εφαρμογ|σελίδα|قنا[ةت]|واتس|تل[يغ]|فيسبوك|يوتيوب|تطبيق|تلگرام|اینستاگرام|کانال|اپلیکیشن|ایپ|چینل|ערוץ|טלגרם|וו?אטסאפ|פייסבוק|אפליקציה|चैनल|व्हाट|टेलीग्राम|यूट्यूब|फेसबुक|ऐप|ॲप|চ্যানেল|হোয়াট|சேனல்|செயலி|చానల్|యాప్|ചാന[ൽല]|ആപ്പ്|ಚಾನೆಲ್|ચેનલ|ਚੈਨਲ|ไลน์|เพจ|ช่อง|แอป|ứng dụng|アプリ|チャンネル|채널|카카오톡/u

/** "Our", "us", as words or as the end of one. */
const ours =
  /(?<![\p{L}\p{M}])(?:nas|nasz\p{L}{0,3}|náš|nás|nám|naš\p{L}{0,3}|nás|notre|nos|nous|nuestr\p{L}{1,2}|noss\p{L}{1,2}|nostr\p{L}{1,3}|noastr[ăe]|unser\p{L}{0,2}|uns|ons|onze|vår[ta]?|våre|vores|oss|os|meidän|meitä|meistä|mūsu|mums|mūsų|mus|meie|meid|kami|chúng tôi|aming|namin|yetu|wetu|наш\p{L}{0,3}|нас|нам|ни|нашата|нашия|μας|ما|ہمار[ےیا]|ہمیں|שלנו|הצטרפו|להצטרפות|हमार[ेीा]|हमें|आमच[ेाय]\p{M}{0,2}|আমাদের|எங்கள்|మా|ഞങ്ങളുടെ|ನಮ್ಮ|અમારી|ਸਾਡੇ|公式|我們|我们)(?![\p{L}\p{M}])|ของเรา|\p{L}{3,}(?:[uü]nk(?:at|et|hoz|höz|on|ön|ra|re|ban|ben)?|nk(?:at|et|on|ra|ban))(?!\p{L})|(?:تابعو|قنات|صفحت|تطبيق|موقع|حساب)نا(?!\p{L})|\p{L}(?:ımız|imiz|umuz|ümüz)[ıiae]?(?!\p{L})/u

/** Whatever somebody says of "our channel" in a story. */
const saidOfOurs = /["“„«»「][^"“”„«»」]{24,300}["“”«»」]/gu

/**
 * Whether a line in small letters tells of something that the house has in a network: "Больше новостей — в нашем Telegram-канале". Where people write of
 * themselves a story may say as much, so this holds for lines that are set apart.
 */
export function isOfOwnChannel(line: string): boolean {
  const told = line.replace(saidOfOurs, ' ')
  return network.test(told) && ours.test(told)
}
