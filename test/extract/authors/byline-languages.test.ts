import { expect, test } from 'vitest'
import { readByline } from '../../../src/extract/authors/byline-names.ts'
import { isPerson } from '../../../src/extract/authors/persons.ts'

/** By language: lines as its press writes them, and who they name, apart by commas. Languages that byline-names.test.ts says little of. */
const lines: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  ca: [
    ['Per Marta Puig', 'Marta Puig'],
    ['Marta Puig i Jordi Soler', 'Marta Puig,Jordi Soler'],
    ['Text: Marta Puig', 'Marta Puig'],
    ['Marta Puig, Barcelona', 'Marta Puig'],
    ['Redacció', ''],
    ['Marta Puig / ACN', 'Marta Puig,ACN'],
    ['Foto: Marta Puig', ''],
  ],
  gl: [
    ['Por Xoán Lamela', 'Xoán Lamela'],
    ['Xoán Lamela e Sara Rei', 'Xoán Lamela,Sara Rei'],
    ['Redacción', ''],
  ],
  eu: [
    ['Egilea: Ane Etxeberria', 'Ane Etxeberria'],
    ['Ane Etxeberria eta Jon Agirre', 'Ane Etxeberria,Jon Agirre'],
    ['Idazlea: Jon Agirre', 'Jon Agirre'],
    ['Testua: Jon Agirre', 'Jon Agirre'],
    ['Argazkia: Jon Agirre', ''],
    ['Erredakzioa', ''],
  ],
  ga: [
    ['le Máire Ní Bhriain', 'Máire Ní Bhriain'],
    ['Údar: Máire Ní Bhriain', 'Máire Ní Bhriain'],
    ['Seán Ó Sé agus Máire Ní Bhriain', 'Seán Ó Sé,Máire Ní Bhriain'],
  ],
  cy: [
    ['Gan Dafydd Rhys a Siân Owen', 'Dafydd Rhys,Siân Owen'],
    ['Awdur: Dafydd Rhys', 'Dafydd Rhys'],
  ],
  mt: [
    ['Minn Karl Borg', 'Karl Borg'],
    ['Miktub minn Karl Borg', 'Karl Borg'],
    ['Awtur: Karl Borg', 'Karl Borg'],
    ['Karl Borg u Ritianne Agius', 'Karl Borg,Ritianne Agius'],
  ],
  ha: [
    ['Daga Aminu Bello', 'Aminu Bello'],
    ['Aminu Bello da Halima Sani', 'Aminu Bello,Halima Sani'],
  ],
  sw: [
    ['Na Asha Juma na Ali Musa', 'Asha Juma,Ali Musa'],
    ['Mwandishi: Asha Juma', 'Asha Juma'],
    ['Imeandikwa na Asha Juma', 'Asha Juma'],
    ['Picha: Asha Juma', ''],
  ],
  so: [['Qore: Axmed Cali', 'Axmed Cali']],
  af: [
    ['Deur Jan Botha en Sarie Nel', 'Jan Botha,Sarie Nel'],
    ['Foto: Jan Botha', ''],
  ],
  fil: [['Ulat ni Juan Cruz', 'Juan Cruz']],
  tl: [['Isinulat ni Ana Reyes', 'Ana Reyes']],
  km: [
    ['ដោយ សុខ ដារា', 'សុខ ដារា'],
    ['ដោយ៖ សុខ ដារា', 'សុខ ដារា'],
    ['អត្ថបទ៖ សុខ ដារា', 'សុខ ដារា'],
  ],
  lo: [
    ['ໂດຍ ສົມໄຊ ແກ້ວ', 'ສົມໄຊ ແກ້ວ'],
    ['ໂດຍ: ສົມໄຊ ແກ້ວ', 'ສົມໄຊ ແກ້ວ'],
  ],
  mr: [
    ['लेखक: सचिन पाटील', 'सचिन पाटील'],
    ['सचिन पाटील आणि मीना जोशी', 'सचिन पाटील,मीना जोशी'],
    ['सचिन पाटील, पुणे', 'सचिन पाटील'],
    ['टीम किनारा', ''],
  ],
  ne: [
    ['लेखक: सुजन थापा', 'सुजन थापा'],
    ['सुजन थापा, काठमाडौं', 'सुजन थापा'],
    ['संवाददाता', ''],
  ],
  hi: [
    ['राम शर्मा और सीता देवी', 'राम शर्मा,सीता देवी'],
    ['राम शर्मा, संवाददाता', 'राम शर्मा'],
    ['ब्यूरो रिपोर्ट', ''],
    ['एजेंसी, नई दिल्ली', ''],
    ['फोटो: राम शर्मा', ''],
    ['Reported by: राम शर्मा, Edited by: सीता देवी', 'राम शर्मा'],
  ],
  bn: [
    ['রহিম উদ্দিন ও করিম আলী', 'রহিম উদ্দিন,করিম আলী'],
    ['রহিম উদ্দিন, ঢাকা', 'রহিম উদ্দিন'],
    ['ছবি: রহিম উদ্দিন', ''],
    ['স্টাফ রিপোর্টার', ''],
  ],
  ta: [
    ['எழுதியவர்: முருகன் செல்வம்', 'முருகன் செல்வம்'],
    ['நமது நிருபர்', ''],
    ['முருகன் மற்றும் செல்வி', 'முருகன்,செல்வி'],
  ],
  te: [['రచయిత: రమేష్ కుమార్', 'రమేష్ కుమార్']],
  kn: [
    ['ವರದಿ: ರಮೇಶ್ ಗೌಡ', 'ರಮೇಶ್ ಗೌಡ'],
    ['ಲೇಖಕರು: ರಮೇಶ್ ಗೌಡ', 'ರಮೇಶ್ ಗೌಡ'],
  ],
  ml: [
    ['ലേഖകൻ: രാജേഷ് നായർ', 'രാജേഷ് നായർ'],
    ['സ്വന്തം ലേഖകൻ', ''],
    ['തയ്യാറാക്കിയത്: രാജേഷ് നായർ', 'രാജേഷ് നായർ'],
  ],
  gu: [['લેખક: મહેશ પટેલ', 'મહેશ પટેલ']],
  pa: [['ਲੇਖਕ: ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ', 'ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ']],
  si: [['රචනය: සුනිල් පෙරේරා', 'සුනිල් පෙරේරා']],
  hy: [
    ['Հեղինակ՝ Անի Սարգսյան', 'Անի Սարգսյան'],
    ['Անի Սարգսյան', 'Անի Սարգսյան'],
    ['Անի Սարգսյան և Արամ Պետրոսյան', 'Անի Սարգսյան,Արամ Պետրոսյան'],
  ],
  kk: [
    ['Автор: Айгүл Сейіт', 'Айгүл Сейіт'],
    ['Айгүл Сейіт, тілші', 'Айгүл Сейіт'],
    ['Айгүл Сейіт және Нұрлан Әли', 'Айгүл Сейіт,Нұрлан Әли'],
  ],
  ky: [['Автор: Айгүл Сейит', 'Айгүл Сейит']],
  mn: [
    ['Сэтгүүлч: Б.Болормаа', 'Б.Болормаа'],
    ['Б.Болормаа', 'Б.Болормаа'],
    ['Бэлтгэсэн: Б.Болормаа', 'Б.Болормаа'],
  ],
  uz: [['Muallif: Dilshod Karimov', 'Dilshod Karimov']],
  az: [
    ['Müəllif: Anar Əliyev', 'Anar Əliyev'],
    ['Anar Əliyev və Leyla Həsən', 'Anar Əliyev,Leyla Həsən'],
  ],
  be: [
    ['Аўтар: Алесь Кавалёў', 'Алесь Кавалёў'],
    ['Алесь Кавалёў і Вольга Мороз', 'Алесь Кавалёў,Вольга Мороз'],
  ],
  bs: [
    ['Autor: Amra Hodžić', 'Amra Hodžić'],
    ['Piše: Amra Hodžić i Edin Kovač', 'Amra Hodžić,Edin Kovač'],
  ],
  sr: [
    ['Piše: Ana Jović i Petar Ilić', 'Ana Jović,Petar Ilić'],
    ['Ана Јовић и Петар Илић', 'Ана Јовић,Петар Илић'],
    ['Izvor: Beta', ''],
    ['Tanjug', 'Tanjug'],
    ['Ana Jović, Beograd', 'Ana Jović'],
    ['Foto: Tanjug', ''],
  ],
  mk: [
    ['Пишува Ана Петровска', 'Ана Петровска'],
    ['Ана Петровска и Горан Илиев', 'Ана Петровска,Горан Илиев'],
    ['Фото: МИА', ''],
  ],
  sl: [
    ['Ana Novak, STA', 'Ana Novak,STA'],
    ['Besedilo: Ana Novak', 'Ana Novak'],
    ['Fotografija: Ana Novak', ''],
    ['Pripravila Ana Novak', 'Ana Novak'],
  ],
  sq: [
    ['Nga Arben Hoxha dhe Elira Kola', 'Arben Hoxha,Elira Kola'],
    ['Shkruan: Arben Hoxha', 'Arben Hoxha'],
    ['Autori: Arben Hoxha', 'Arben Hoxha'],
  ],
  is: [
    ['Jón Jónsson og Anna Þórsdóttir skrifa', 'Jón Jónsson,Anna Þórsdóttir'],
    ['Jón Jónsson skrifar', 'Jón Jónsson'],
    ['Höfundur: Jón Jónsson', 'Jón Jónsson'],
    ['Mynd: Jón Jónsson', ''],
  ],
  fo: [['Skrivað hevur Jógvan Hansen', 'Jógvan Hansen']],
  nn: [['Av Anna Lie og Per Dal', 'Anna Lie,Per Dal']],
  no: [
    ['Foto: Per Dal', ''],
    ['NTB', 'NTB'],
    ['©NTB', 'NTB'],
    ['Anna Lie, journalist', 'Anna Lie'],
    ['Tekst: Anna Lie, Foto: Per Dal', 'Anna Lie'],
  ],
  da: [
    ['Tekst: Anna Lund. Foto: Ole Vig', 'Anna Lund'],
    ['Anna Lund og Ole Vig', 'Anna Lund,Ole Vig'],
    ['/ritzau/', 'ritzau'],
    ['Af Anna Lund, journalist', 'Anna Lund'],
    ['Journalist Anna Lund', 'Anna Lund'],
  ],
  lv: [
    ['Ilze Kuzmina, LETA', 'Ilze Kuzmina,LETA'],
    ['Ilze Kuzmina un Jānis Bērziņš', 'Ilze Kuzmina,Jānis Bērziņš'],
    ['Sagatavoja Ilze Kuzmina', 'Ilze Kuzmina'],
    ['Foto: LETA', ''],
  ],
  lt: [
    ['Ona Petraitė ir Jonas Kazlas', 'Ona Petraitė,Jonas Kazlas'],
    ['Ona Petraitė, BNS', 'Ona Petraitė,BNS'],
    ['ELTA inf.', 'ELTA'],
  ],
  et: [
    ['Marko Tooming, reporter', 'Marko Tooming'],
    ['Toimetas Karin Saar', 'Karin Saar'],
    ['BNS', 'BNS'],
  ],
  fi: [
    ['Aino Laine, STT', 'Aino Laine,STT'],
    ['STT', 'STT'],
    ['Aino Laine, toimittaja', 'Aino Laine'],
    ['Kuvat: Matti Virta', ''],
  ],
  bg: [
    ['Автор: Ана Петрова, БТА', 'Ана Петрова,БТА'],
    ['БТА', 'БТА'],
    ['Ана Петрова и Иван Колев', 'Ана Петрова,Иван Колев'],
    ['Редактор: Ана Петрова', 'Ана Петрова'],
    ['Снимка: БТА', ''],
  ],
  nl: [
    ['Interview door Harm Buiter', 'Harm Buiter'],
    ['Correspondent Harm Buiter', 'Harm Buiter'],
  ],
  pl: [
    ['red. Jan Sarna', 'Jan Sarna'],
    ['dr Jan Sarna', 'Jan Sarna'],
  ],
  ru: [
    ['Корреспондент Ирина Савельева', 'Ирина Савельева'],
    ['Корреспондент районной газеты', ''],
  ],
  vi: [['PV Hoàng Mai Lan', 'Hoàng Mai Lan']],
  uk: [
    ['Кореспондентка Оксана Гай', 'Оксана Гай'],
    ['Підготував Іван Гай', 'Іван Гай'],
    ['Іван Гай, журналіст', 'Іван Гай'],
    ['УНІАН', 'УНІАН'],
    ['Фото: Іван Гай', ''],
    ['Іван Гай, Київ', 'Іван Гай'],
    ['Джерело: УП', ''],
  ],
  tr: [
    ['HABER MERKEZİ', ''],
    ['Haber Merkezi / Ayşe Kaya (DHA)', 'Ayşe Kaya'],
    ['Güncelleme Tarihi:', ''],
    ['Emre Yıldırım ve Ayşe Kaya', 'Emre Yıldırım,Ayşe Kaya'],
    ['AA', 'AA'],
    ['Fotoğraf: Emre Yıldırım', ''],
    ['Haber Merkezi', ''],
    ['Editör: Emre Yıldırım', 'Emre Yıldırım'],
  ],
  ar: [
    ['كتب محمد علي - منى حسن', 'محمد علي,منى حسن'],
    ['هسبريس - محمد علي', 'محمد علي'],
    ['كتب/ أحمد علي', 'أحمد علي'],
  ],
  fa: [
    ['گزارش از سهراب دلاوری', 'سهراب دلاوری'],
    ['نرگس احمدی و رضا کریمی', 'نرگس احمدی,رضا کریمی'],
    ['عکس: رضا کریمی', ''],
    ['گروه سیاسی', ''],
    ['مترجم: رضا کریمی', 'رضا کریمی'],
  ],
  ur: [
    ['احمد علی اور فاطمہ خان', 'احمد علی,فاطمہ خان'],
    ['ویب ڈیسک', ''],
    ['نمائندہ خصوصی', ''],
    ['از احمد علی', 'احمد علی'],
    ['احمد علی، لاہور', 'احمد علی'],
  ],
  he: [
    ['כתבנו אורן לוי', 'אורן לוי'],
    ['דנה לוי, רויטרס', 'דנה לוי,רויטרס'],
    ['צילום: דן כהן', ''],
    ['מערכת ynet', ''],
    ['דנה לוי | כתבת', 'דנה לוי'],
  ],
  th: [
    ['โดย กองบรรณาธิการ', ''],
    ['เรื่อง: สมชาย ใจดี', 'สมชาย ใจดี'],
    ['สมชาย ใจดี และ สุดา มีสุข', 'สมชาย ใจดี,สุดา มีสุข'],
    ['เรียบเรียงโดย สมชาย ใจดี', 'สมชาย ใจดี'],
  ],
  id: [
    ['Penulis Rina Kartika', 'Rina Kartika'],
    ['Laporan wartawan Kabar Pagi, Rina Kartika', 'Rina Kartika'],
  ],
  ms: [
    ['Oleh Siti Aminah dan Ahmad Ali', 'Siti Aminah,Ahmad Ali'],
    ['BERNAMA', 'BERNAMA'],
    ['Oleh SITI AMINAH', 'SITI AMINAH'],
  ],
  ka: [
    ['ნინო ბერიძე და გიორგი კაპანაძე', 'ნინო ბერიძე,გიორგი კაპანაძე'],
    ['ფოტო: ნინო ბერიძე', ''],
  ],
  am: [
    ['በ አበበ ከበደ', 'አበበ ከበደ'],
    ['አበበ ከበደ', 'አበበ ከበደ'],
  ],
  pt: [
    ['Ana Lopes, O Globo', 'Ana Lopes'],
    ['Por Ana Lopes, Rui Dias, g1 SP e TV Porto', 'Ana Lopes,Rui Dias'],
  ],
  es: [['AFP y Reuters', 'AFP,Reuters']],
  'zh-TW': [
    ['記者林沛瑜／綜合報導', '林沛瑜'],
    ['文：林沛瑜', '林沛瑜'],
    ['〔記者林沛瑜／台北報導〕', '林沛瑜'],
    ['中央社', '中央社'],
  ],
}

test.each(Object.entries(lines))('bylines, desks and credits in the words of %s', (language, cases) => {
  const read = cases.map(([line]) => [
    line,
    readByline(line, language)
      .filter(isPerson)
      .map(({ name }) => name)
      .join(),
  ])
  expect(read).toEqual(cases)
})
