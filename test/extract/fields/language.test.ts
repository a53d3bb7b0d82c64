import { expect, test } from 'vitest'
import { decideLanguage, languageByScript, primaryLanguage } from '../../../src/extract/fields/language.ts'
import { headline, page, readPage } from '../../support/metadata.ts'
import { processorTimeMs } from '../../support/processor-time.ts'

/** A few sentences of news in each language. */
const texts: readonly (readonly [string, string])[] = [
  [
    'en',
    'The government said on Tuesday that exports had risen for the third month in a row, but analysts warned that the rise was not likely to last.',
  ],
  [
    'ko',
    '정부는 지난달 수출이 석 달 연속 증가했다고 밝혔다. 전문가들은 이런 증가세가 오래가지 못할 것이라고 내다봤다.',
  ],
  ['ja', '政府は先月の輸出が三カ月連続で増加したと発表した。専門家は、この増加は長くは続かないと警告している。'],
  ['zh', '政府周二表示，上月出口连续第三个月增长，但分析人士警告说，这种增长不太可能持续下去。'],
  [
    'de',
    'Die Regierung teilte am Dienstag mit, dass die Ausfuhren zum dritten Mal in Folge gestiegen sind. Fachleute warnten aber, dass der Anstieg nicht von Dauer sein werde und die Lage sich ändern könne.',
  ],
  [
    'fr',
    'Le gouvernement a annoncé mardi que les exportations ont augmenté pour le troisième mois de suite, mais les analystes craignent que cette hausse ne dure pas dans les mois qui viennent.',
  ],
  [
    'es',
    'El gobierno dijo el martes que las exportaciones subieron por tercer mes seguido, pero los analistas advirtieron que el aumento no se mantendrá en los próximos meses.',
  ],
  [
    'it',
    'Il governo ha detto martedì che le esportazioni sono aumentate per il terzo mese di fila, ma gli analisti avvertono che la crescita non durerà nei prossimi mesi.',
  ],
  [
    'pt',
    'O governo disse na terça-feira que as exportações subiram pelo terceiro mês seguido, mas os analistas alertam que a alta não deve durar nos próximos meses do ano.',
  ],
  [
    'nl',
    'De regering zei dinsdag dat de export voor de derde maand op rij is gestegen, maar analisten waarschuwen dat de stijging niet van lange duur zal zijn en dat het herstel uitblijft.',
  ],
  [
    'sv',
    'Regeringen sade på tisdagen att exporten har ökat för tredje månaden i rad, men analytiker varnar för att ökningen inte kommer att hålla i sig och att det kan vända.',
  ],
  [
    'pl',
    'Rząd poinformował we wtorek, że eksport wzrósł trzeci miesiąc z rzędu, ale analitycy ostrzegają, że nie jest to trwały wzrost i że w przyszłym roku może się to zmienić.',
  ],
  [
    'ru',
    'Правительство сообщило во вторник, что экспорт вырос третий месяц подряд, но аналитики предупреждают, что рост вряд ли продлится.',
  ],
  [
    'ar',
    'قالت الحكومة يوم الثلاثاء إن الصادرات ارتفعت للشهر الثالث على التوالي لكن محللين حذروا من أن الارتفاع لن يدوم طويلا.',
  ],
  [
    'el',
    'Η κυβέρνηση ανακοίνωσε την Τρίτη ότι οι εξαγωγές αυξήθηκαν για τρίτο συνεχόμενο μήνα, αλλά οι αναλυτές προειδοποιούν.',
  ],
  ['th', 'รัฐบาลกล่าวเมื่อวันอังคารว่าการส่งออกเพิ่มขึ้นเป็นเดือนที่สามติดต่อกัน'],
  ['hi', 'सरकार ने मंगलवार को कहा कि निर्यात लगातार तीसरे महीने बढ़ा है लेकिन विश्लेषकों ने चेतावनी दी है।'],
  [
    'tr',
    'Hükümet salı günü ihracatın üst üste üçüncü ay arttığını ve bu artış ile yılın daha iyi olarak kapanacağını açıkladı ancak uzmanlar için bu bir kadar erken.',
  ],
  [
    'id',
    'Pemerintah mengatakan pada hari Selasa bahwa ekspor naik untuk bulan ketiga dan kenaikan ini tidak akan bertahan lama, kata para analis yang dikutip dalam laporan itu.',
  ],
]

test.each(texts)('%s: declared or not, the text’s language is told', (language, text) => {
  expect(decideLanguage(language, text)).toEqual({ language, guessed: false })
  expect(decideLanguage(null, text)).toEqual({ language, guessed: true })
})

test.each(texts)('%s under a wrong declaration is told by its text', (language, text) => {
  expect(decideLanguage(language === 'en' ? 'ko' : 'en', text)).toEqual({ language, guessed: true })
})

test('Arabic letters may be Persian or Urdu, Cyrillic ones Ukrainian: there the declared one stands', () => {
  const persian = 'دولت روز سه‌شنبه اعلام کرد که صادرات برای سومین ماه پیاپی افزایش یافته است.'
  expect(decideLanguage('fa', persian)).toEqual({ language: 'fa', guessed: false })
  expect(decideLanguage('uk', 'Уряд повідомив у вівторок, що експорт зріс третій місяць поспіль.')).toEqual({
    language: 'uk',
    guessed: false,
  })
})

test('English names and figures in a Korean text change nothing', () => {
  const text =
    '삼성전자(Samsung Electronics)는 HBM3E, DDR5, LPDDR5X 등을 앞세워 AI 서버용 D램 매출이 늘었다고 밝혔다. SK hynix와 Micron도 뒤를 이었다.'
  expect(decideLanguage('ko', text)).toEqual({ language: 'ko', guessed: false })
})

test('an English article of a Korean site is English', () => {
  expect(decideLanguage('ko', texts[0]?.[1] ?? '')).toEqual({ language: 'en', guessed: true })
})

test('for too little text the declared one stands', () => {
  expect(decideLanguage('en', 'AI')).toEqual({ language: 'en', guessed: false })
  expect(decideLanguage(null, 'AI')).toEqual({ language: null, guessed: false })
})

test.each([
  ['en', 'en'],
  ['en-US', 'en'],
  ['en_GB', 'en'],
  ['ko_KR', 'ko'],
  ['kr', 'ko'],
  ['KOR', 'ko'],
  ['jp', 'ja'],
  ['zh-Hant-TW', 'zh'],
  ['English', 'en'],
  ['und', null],
  ['', null],
  [null, null],
  ['<html>', null],
  ['1', null],
])('%s declares %s', (declared, language) => {
  expect(primaryLanguage(declared)).toBe(language)
})

test('the declared language is read from JSON-LD, html, metas and the header', () => {
  expect(
    readPage(page({ lang: 'ko', ld: { '@type': 'NewsArticle', headline, inLanguage: 'en-GB' } })).language,
  ).toEqual({ value: 'en-GB', source: 'json-ld inLanguage' })
  expect(readPage(page({ lang: 'ko' })).language).toEqual({ value: 'ko', source: 'html lang' })
  expect(readPage('<meta property="og:locale" content="de_DE"><h1>x</h1>').language).toEqual({
    value: 'de_DE',
    source: 'meta og:locale',
  })
  expect(readPage('<h1>x</h1>', { headers: { 'content-language': 'fr' } }).language).toEqual({
    value: 'fr',
    source: 'header content-language',
  })
  expect(readPage('<h1>x</h1>').language).toBeNull()
})

test('a megabyte of text is told soon', () => {
  const started = processorTimeMs()
  decideLanguage(null, 'the of and '.repeat(100_000))
  decideLanguage(null, 'ᄀ'.repeat(1_000_000))
  decideLanguage(null, 'a'.repeat(1_000_000))
  expect(processorTimeMs() - started).toBeLessThan(500)
})

test('a declared language whose common words the text holds stands against one that shares more', () => {
  const text =
    'Les patrons de 112 bateaux de pêche de la rade de Brest auront jusqu’en 2029 pour remplacer leur moteur diesel. « Deux ans, c’était intenable », réagit la présidente du comité local.'
  expect(decideLanguage('fr', text)).toEqual({ language: 'fr', guessed: false })
  expect(decideLanguage(null, text).language).toBe('fr')
})

test.each([
  ['ko', 'ko', '항만공사, 물동량 발표'],
  ['en', 'ko', '항만공사, 물동량 발표'],
  [null, 'ja', '港の貨物が2年連続で増加'],
  [null, 'zh', '港口货物连续两年增长'],
  ['zh-TW', 'zh-TW', '港口貨物連續兩年增長'],
  ['ko', 'ko', 'Port handles more cargo'],
])('a page in %s is taken for %s by its title “%s”', (declared, wanted, title) => {
  expect(languageByScript(declared, title)).toBe(wanted)
})

test.each([
  ['tr', 'Köyde 41 hane kaldı. Muhtar Rıza Demir, bundan sonra tıraş için 23 kilometre yol gideceklerini söyledi.'],
  ['vi', 'Phường trả ông 600.000 đồng mỗi tháng. Hai con trai ông đều làm việc ở Sài Gòn.'],
  [
    'id',
    'Setiap pagi pukul empat, Ester mendorong perahunya ke air. Jalan darat putus sejak banjir tahun 2009. "Kalau saya tidak datang, mereka tetap duduk di kelas," kata Ester. Ia sudah mendengar janji itu tiga kali.',
  ],
  ['ro', 'Ultimul magazin din sat se închide în iunie. Proprietarul spune că mai vin doar treizeci de oameni pe zi.'],
  ['sw', 'Duka la mwisho kijijini litafungwa mwezi Juni. Mmiliki anasema ni watu thelathini tu wanaokuja kwa siku.'],
  ['sk', 'Posledný obchod v obci v júni zatvoria. Majiteľ hovorí, že denne príde už len tridsať ľudí.'],
  ['en', 'Erdoğan met Kılıçdaroğlu and İmamoğlu in Ankara on Monday for talks on the budget, and said they went well.'],
])('%s: a few sentences without a declaration, by common words and letters of their own', (language, text) => {
  expect(decideLanguage(null, text)).toEqual({ language, guessed: true })
})

test('a declared language of which no words are known stands against a relative', () => {
  const text = 'Hükumet köpriniň bir aýdan açyljakdygyny aýtdy, emma iki ýol entek ýapyk we ýagyş garaşylýar, diýdi.'
  expect(decideLanguage('tk', text)).toEqual({ language: 'tk', guessed: false })
  expect(
    decideLanguage('tk', 'The bridge will open in a month, but two roads are closed and rain is expected.'),
  ).toEqual({
    language: 'en',
    guessed: true,
  })
})

test.each([
  ['uk', 'У гірському селі Явірник після перерви знову працює школа, і в ній двоє учнів та одна вчителька.'],
  ['ru', 'В горном селе после перерыва снова работает школа, в ней двое учеников и одна учительница из города.'],
  ['be', 'У горнай вёсцы пасля перапынку зноў працуе школа, у ёй двое вучняў і адна настаўніца з горада.'],
  ['bg', 'В планинското село след прекъсване отново отвори врати училището, в него има двама ученици и една учителка.'],
  ['sr', 'У планинском селу после прекида поново ради школа, у њој су два ђака и једна учитељица из града.'],
  ['kk', 'Таудағы ауылда үзілістен кейін мектеп қайта ашылды, онда екі оқушы және бір мұғалім бар.'],
  ['fa', 'مدرسه روستای کوهستانی پس از وقفه‌ای دوازده ساله دوباره باز شد و دو دانش‌آموز و یک معلم دارد.'],
  ['ur', 'پہاڑی گاؤں کا اسکول بارہ سال کے وقفے کے بعد دوبارہ کھل گیا ہے، جس میں دو طالب علم ہیں۔'],
  ['ar', 'عادت المدرسة في القرية الجبلية إلى العمل بعد انقطاع دام اثني عشر عاما وفيها تلميذان ومعلمة واحدة.'],
])('%s is told from others of its script by its letters', (language, text) => {
  expect(decideLanguage(null, text)).toEqual({ language, guessed: true })
})

test('letters that the declared language never writes tell its relative', () => {
  const ukrainian =
    'Уряд повідомив у вівторок, що експорт зріс третій місяць поспіль, але аналітики не вірять у тривале зростання.'
  const russian =
    'Правительство сообщило во вторник, что экспорт вырос третий месяц подряд, но аналитики не верят, что эти цифры были бы такими без новых мер.'
  expect(decideLanguage('ru', ukrainian)).toEqual({ language: 'uk', guessed: true })
  expect(decideLanguage('uk', russian)).toEqual({ language: 'ru', guessed: true })
  expect(decideLanguage('ru', `${russian} Об этом пишет «Київ сьогодні».`)).toEqual({ language: 'ru', guessed: false })
})

test('Norwegian without a declaration is no Danish', () => {
  const norwegian =
    'Den nye brua åpner først til høsten, opplyste kommunen onsdag. Prisen har steget mer enn ventet etter at stålet ikke kom i tide.'
  expect(decideLanguage(null, norwegian).language).toBe('no')
})
