/*
 * What lines that are none of a story's text say, in the languages of the larger papers. Alternatives of expressions, matched at the beginning of
 * a line, capitals do not count. Taken from the papers' own pages and the language files of their content systems.
 */

/** Before a link to another story, and as headings of lists of them. */
export const relatedWords: readonly string[] = [
  // English
  'related(?: (?:articles?|stories|story|news|content|topics?|reading|links?|coverage))?|read(?:(?=\\s?[:|])| (?:more|also|next|the full|now))|now read|also read|see also|see more',
  "more (?:on|from|in|about)|more on this story|more:|must[- ]read|don[’']t miss|recommended(?: for you| reading)?|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|up next",
  'watch(?: now| more| live| this)?|listen(?: now| to)|(?:listen|read|photos|videos?|analysis|opinion|explainer|interactive)(?=\\s*\\|)|in pictures|in depth|explained',
  "trending(?: stories| now| news)?|(?:top|popular|other|latest) (?:stories|headlines)|most (?:read|popular|viewed)|more (?:stories|news|headlines)|latest(?: news| posts| articles)?|what to read next|editors?[’']?s? picks?|further reading|go deeper|also on .{2,30}(?=:)",
  // Links to elsewhere and pictures, as headings of boxes within old pages
  '(?:related )?(?:internet|external|web) links|(?:on|around) the web|weblinks|multimedia|(?:photo|picture) gallery|slide-?show|fotostrecken?|bilderstrecken?|(?:foto|bilder)galerien?|liens? (?:externes?|utiles?)|enlaces (?:externos|relacionados|de inter[eé]s)|la noticia en otr[oa]s webs?|(?:foto)?galer[ií]as?(?: de (?:fotos|im[aá]genes|imagens))?|link esterni|(?:ссылки|сайты|сюжеты|статьи) по теме|(?:посилання|сайти) за темою|外部リンク',
  // In each language, with what it is about
  '(?:(?:leia|veja|confira|acompanhe) (?:mais|outras)|(?:lea?|lee|ver?|mir[aá]|conoc[eé]) (?:m[aá]s|otras)) (?:not[ií]cias|reportagens|reportajes) .{2,80}|mehr (?:nachrichten|meldungen) (?:aus|zu|über) .{2,60}|(?:lire|voir|retrouvez) (?:toutes?|plus d).{0,20}actualités?.{0,60}|(?:read|see|find) more (?:news|stories) (?:from|about|on) .{2,60}',
  // German, Dutch
  'lesen sie (?:auch|mehr|hier|dazu)|lies auch|lesetipps?|mehr (?:zum thema|dazu|lesen|aus)|auch interessant|passend dazu|zum thema|das könnte sie auch interessieren',
  'lees (?:ook|meer|verder)|meer over|ook interessant|bekijk ook|luister ook',
  // French, Spanish, Catalan, Italian, Portuguese, Romanian
  'lire la suite|(?:[àa] )?(?:lire|voir|écouter|découvrir) (?:aussi|également|encore)|sur le même (?:sujet|thème)|pour aller plus loin|nos articles',
  '(?:lea?|lee|puede leer|puedes leer|mir[aá]|leé|vea?|ver|lee m[aá]s|leer) (?:también|además|m[aá]s)|m[aá]s informaci[oó]n|(?:también )?(?:te|le) (?:puede|podría) interesar|te recomendamos|noticias? relacionadas?|contenido relacionado|en otras noticias',
  'llegeix també|més informació',
  'leggi (?:anche|di più|pure|tutto)|guarda il video|per approfondire|approfondiment[oi]|articoli correlati|potrebbe interessarti|guarda anche',
  'ler mais|(?:leia|veja|ouça|assista|confira|saiba) (?:também|mais)|mais informações|(?:not[ií]cias|matérias|conteúdos?) relacionad[ao]s?|leia a íntegra',
  'cite[sșş]te [sșş]i|vezi [sșş]i|pe acela[sșş]i subiect',
  // Scandinavian, Finnish, Baltic
  'läs (?:också|även|mer)|mer om|missa inte|se också|relaterat',
  'læs (?:også|mere)|hør også|se også|relaterede artikler',
  'les (?:også|mer)|les hele saken|relaterte saker',
  'lue (?:myös|lisää)|katso myös|kuuntele myös|juttua täydennetty',
  'loe (?:ka|lisaks|veel)|skaitykite taip pat|lasi arī|lasi vēl',
  // Polish, Czech, Slovak, Hungarian, South Slavic, Turkish, Greek
  '(?:prze)?czytaj (?:też|także|również|więcej|dalej)|zobacz (?:też|także|również|więcej)|sprawdź (?:też|także)|polecamy|więcej na ten temat',
  '(?:pře)?čtěte (?:si )?(?:také|více|i|též)|související ?(?:články|zprávy|témata)?|(?:pre)?čítajte (?:si )?(?:aj|viac|tiež)|súvisiace články',
  'olvassa? (?:el|még|tovább)|ez is érdekelheti|további (?:cikkek|hírek)|olvasta már\\?|kapcsolódó ?(?:cikk(?:ek|ünk)?|tartalom)?|(?:ezt is )?olvas(?:d|sa) (?:el )?(?:ezt is|tovább)|ezt is ajánljuk|ajánlott',
  '(?:pro)?čitaj(?:te)? (?:i|još|više)|povezan[aei] (?:vijesti|vesti|članci|teme)|preberite (?:tudi|še|več)|прочитајте (?:и|још)',
  'bunlar(?:a)? da (?:bakabilirsiniz|okuyun)|(?:bu haber(?:ler)?(?: de)? )?ilginizi çekebilir|sıradaki haber|(?:həmçinin )?oxuyun|ilgili haber(?:ler)?|(?:ayrıca|bunu da|bunlar da) (?:okuyun|ilginizi çekebilir)|benzer haberler|(?:haberin )?devamı(?:nı oku)?',
  'διαβάστε όλ(?:ες|α) τ.*|διαβάστε (?:επίσης|ακόμη|ακόμα|περισσότερα)|δείτε (?:επίσης|ακόμη|ακόμα)|σχετικά (?:άρθρα|θέματα)',
  // Cyrillic
  '(?:читайте|смотрите|слушайте|см\\.) (?:также|ещ[её]|подробнее|далее)|читать (?:также|далее|полностью)|(?:материалы |новости )?по теме|подробнее',
  '(?:читайте|дивіться) (?:також|ще)|читати також|більше новин|(?:прочетете|вижте) (?:още|също)|още по темата',
  // Arabic, Persian, Hebrew
  '[إا]قر[أا] (?:أيضا|أيضًا|أيضاً|ايضا|المزيد)|شاهد (?:أيضا|أيضًا|أيضاً)|قد (?:يهمك|يعجبك)(?: أيضا| أيضًا)?|مواضيع ذات صلة|أخبار ذات صلة|المزيد من|بیشتر بخوانید|همچنین (?:بخوانید|ببینید)|(?:مطالب|اخبار|خبرهای) مرتبط|(?:یہ بھی|مزید) (?:پڑھیں|پڑھیے|دیکھیں)|متعلقہ خبریں|طالع (?:أيضا|المزيد)|أخبار متعلقة',
  'עוד (?:חדשות|כתבות|ידיעות|סיפורים) (?:מ|ב|על|של)[^.]{0,60}|קראו (?:גם|עוד)|קרא עוד|לקריאה נוספת|כתבות נוספות|כתבות קשורות|עוד באותו נושא|עוד בנושא|אולי יעניין אתכם',
  // East and South Asia
  '(?:관련|연관) ?(?:기사|뉴스|글|영상)|이 ?기사도|함께 ?(?:볼만한|보면|읽으면|읽기)|더 ?보기|많이 ?본|바로 ?가기|기사 ?더 ?보기|이런 기사는 어때요',
  '[【［\\[]?関連(?:記事|ニュース|リンク|動画)?[】］\\]]?|あわせて読みたい|こちらもおすすめ|もっと見る|続きを読む|【写真(?:を見る|まとめ)?】|【動画】|【画像】',
  '(?:相[关關]|延伸|推[荐薦])(?:[阅閱][读讀]|新[闻聞]|文章|報導|报道|连接|链接)|更多(?:新[闻聞]|報導|报道|精彩|內容|内容)|看更多|点击进入专题|更多 .{1,20}(?:報導|报道|新[闻聞])|你可能(?:还|也)?(?:喜[欢歡]|有興趣|感兴趣)',
  '(?:xem|đọc|tìm hiểu) thêm|(?:tin|bài) (?:liên quan|viết liên quan)|mời (?:bạn|quý vị) đọc',
  '(?:baca|lihat|simak|tonton|dengar) (?:juga|selengkapnya|lagi|berita|artikel)|(?:artikel|berita) terkait|baca:',
  'आणखी वाचा|हेही (?:वाचा|पाहा)|(?:यो पनि|थप) (?:पढ्नुहोस्|हेर्नुहोस्)|આ પણ (?:વાંચો|જુઓ)|ਇਹ ਵੀ ਪੜ੍ਹੋ|আর(?:ও|ো) (?:পড়ুন|পড়ুন|দেখুন)|(?:ఇది|ఇవి) కూడా (?:చదవండి|చూడండి)|(?:ഇതും|കൂടുതൽ) വായിക്ക(?:ുക|ൂ)|ಇದನ್ನೂ ಓದಿ',
  'basahin(?: (?:din|rin|pa))?|kaugnay na balita|pia soma|soma (?:zaidi|pia)|lexo (?:edhe|më shumë|gjithashtu)|shiko edhe|прочитај и|види и|წაიკითხეთ ასევე|կարդացեք (?:նաև|ավելին)|le tamén|máis información|lesa meira|sjá (?:einnig|líka)|irakurri gehiago|darllen mwy',
  'อ่านเพิ่มเติม|อ่านข่าว(?:ต้นฉบับ|เพิ่มเติม|ที่เกี่ยวข้อง)?|ข่าวที่เกี่ยวข้อง|อ่านต่อ|(?:यह|ये|इसे) भी (?:पढ़ें|देखें|पढ़ें)|(?:और|संबंधित) (?:पढ़ें|खबरें)|खबरें और भी हैं.{0,3}|আরও পড়ুন|மேலும் படிக்க',
]

/** Headings of what stands below a story: other stories, readers' comments, labels. With a count, perhaps. */
export const tailWords: readonly string[] = [
  "most (?:read|popular|viewed|shared|watched|commented)|more (?:from|on|in|stories|news|features|like this|articles|to read|coverage|headlines)\\b.{0,60}|what to read next|top stories|latest (?:news|stories|headlines|from).{0,40}|trending(?: now| news)?|popular(?: now| stories| news)?|(?:editor['’]?s['’]?|top|our|staff) picks?|comments?(?: \\(?\\d+\\)?)?|\\d+ comments?|leave a (?:reply|comment)|join the conversation|source references?|(?:(?:media|press|news) )?contacts?|about the authors?|(?:a )?note from the (?:author|editor)s?|share this.{0,40}|tags?|sponsored(?: content)?|from (?:our|around) the (?:web|partners?).{0,20}|newsletter|sign up.{0,60}|follow us.{0,40}",
  "(?:über (?:den|die)|zu[mr]) autor(?:in|en|innen)?|zur person|à propos de l[’']auteur(?:e|rice)?|sobre (?:el|la|o|a) autora?|l[’']autore|over de auteur|om författaren|om forfatteren|om skribenten|kirjoittaja|o autorovi|o autorze|a szerzőről|despre autor|o autoru|об авторе|про автора|за автора|yazar hakkında|عن الكاتبة?|درباره نویسنده|tentang penulis|về tác giả|筆者紹介|著者プロフィール|作者[简簡]介|[关關]於?于?作者|기자 소개",
  'am meisten gelesen|meist ?gelesen|weitere (?:artikel|nachrichten|meldungen|beiträge|themen)|(?:leser)?kommentare|mehr aus (?:dem ressort |der rubrik )?\\p{L}{2,20}|top-?themen|(?:neueste|aktuelle) (?:nachrichten|meldungen|artikel)|empfohlene (?:artikel|beiträge)|(?:verwandte|ähnliche) (?:themen|artikel|beiträge)|lesermeinungen|schlagwörter',
  '(?:articles? )?les plus lus|vous aimerez (?:aussi|également)|à ne pas (?:manquer|rater)|dans la même rubrique|commentaires?|(?:les )?derni(?:ers|ères) (?:articles|nouvelles|actualités|infos)|articles? (?:similaires|liés|associés|recommandés)|à la une',
  '(?:más|otras|últimas) noticias|comentarios|más sobre este tema|(?:artículos|contenidos|notas|temas) relacionad[oa]s|más en \\p{L}{2,20}|lo último|(?:las |los )?más (?:leíd[oa]s|vist[oa]s)|lo más (?:leído|visto|popular)|etiquetas|archivado en|notícies relacionades|el més llegit|comentaris',
  '(?:i |le )?più (?:lett[ie]|vist[ie])|(?:ultime|altre) notizie|notizie correlate|commenti|(?:ti )?potrebbe(?:ro)? interessar(?:e|ti)(?: anche)?|in primo piano|(?:últimas|outras|mais) notícias|comentários|relacionad[ao]s|(?:as |os )?mais (?:lid[ao]s|vistas)|em alta|recomendad[ao]s(?: para você)?',
  'meest (?:gelezen|bekeken|gelees)|gerelateerd(?:e (?:artikelen|berichten|nieuws))?|reacties|(?:meer|laatste|ander) (?:nieuws|nuus)|mest läst(?:a)?|senaste nytt|kommentarer|läs mer om .{2,30}|relaterade artiklar|fler artiklar|mest læste|seneste(?: nyt)?|mest lest(?:e)?|siste nytt|flere saker|luetuimmat|uusimmat|kommentit|lue lisää aiheesta|aiheesta lisää|suosituimmat|tengdar fréttir|mest lesið',
  '(?:najczęściej|najchętniej) czytane|komentarze|powiązane (?:artykuły|tematy)|najnowsze(?: wiadomości)?|polecane(?: dla ciebie)?|najpopularniejsze|nejčtenější|diskuse|komentáře|(?:nejnovější|další) (?:zprávy|články)|související|hlavní zprávy|doporučujeme|najčítanejšie|diskusia|komentáre|(?:najnovšie|ďalšie) správy|súvisiace(?: témy)?|odporúčame',
  'legolvasottabb(?:ak)?|ajánló|hozzászólások|legfrissebb(?: hírek)?|kommentek|címkék|articole (?:similare|recomandate)|cele mai (?:citite|noi)|comentarii|ultimele (?:[șs]tiri|articole)|pe aceea[șs]i temă|etichete',
  'najčitanij[ei]|komentari|najnovije(?: vijesti| vesti)?|(?:vezane|povezane|ostale|slične) (?:vijesti|vesti|teme)|povezani članci|preporučujemo|izdvajamo|najbolj brano|komentarji|sorodne (?:novice|vsebine)|najnovejše|најчитаније|најновије|повезане вести|најчитани|најнови|поврзани (?:вести|статии)|skaitomiausi(?:os)?|komentarai|susiję straipsniai|lasītāk(?:ie|ais)|komentāri|saistītie raksti|loetumad|kommentaarid|seotud (?:lood|artiklid)',
  '(?:son|diğer|öne çıkan|günün) haber(?:ler(?:i)?)?|(?:en )?çok okunan(?:lar)?|yorumlar|benzer haberler|etiketler|ən çox oxunan(?:lar)?|son xəbərlər|digər xəbərlər|lajme të (?:ngjashme|fundit)|më të lexuarat|komente',
  'сам(?:ое|ые) (?:читаем|популярн|важн|обсуждаем)(?:ое|ые)|популярное|комментарии|(?:последние|другие|главные|свежие) новости|материалы по теме|новости (?:по теме|партн[её]ров|сми2)|лента новостей|ещ[её] по теме|рекомендуем|популярн[еі](?: новини)?|(?:останні|інші|головні) новини|коментар(?:і|и)|новини за темою|найпопулярніше|матеріали за темою|най-(?:четени|нови|популярни|коментирани)|(?:последни|още|други|водещи) новини|свързани (?:статии|новини)|теги',
  'δημοφιλή|(?:τελευταία|σχετικά) (?:νέα|άρθρα|θέματα)|τελευταίες ειδήσεις|σχόλια|ροή ειδήσεων|(?:τα )?πιο (?:διαβασμένα|δημοφιλή)|ετικέτες',
  '(?:الأكثر|الاكثر) (?:قراءة|مشاهدة|تفاعلا|شيوعا)|(?:ال)?تعليقات|(?:آخر|أحدث|اخر|احدث) (?:الأخبار|الاخبار)|المزيد|(?:مقالات|موضوعات|مواضيع|أخبار|اخبار) (?:ذات صلة|متعلقة|مشابهة)|اخترنا لك|(?:ال)?كلمات (?:ال)?(?:دلالية|مفتاحية)|(?:أضف|اترك) تعليق(?:ا|ك)?|پربازدیدترین(?: اخبار| ها)?|پربازدیدها|نظرات(?: کاربران| شما)?|آخرین (?:اخبار|خبرها)|(?:اخبار|مطالب) پیشنهادی|ارسال نظر|نظر شما|تازہ ترین(?: خبریں)?|تبصرے',
  'תגובות|הנקראות ביותר|הכי נקראות|עוד באתר|תגיות|(?:ताज़ा|ताजा|अन्य|बड़ी|संबंधित) (?:खबरें|ख़बरें|समाचार)|टिप्पणिया[ँं]|संबंधित बातम्या|ताज्या बातम्या|सम्बन्धित समाचार|সর্বশেষ(?: খবর| সংবাদ)?|সর্বাধিক (?:পঠিত|জনপ্রিয়)|মন্তব্য|সম্পর্কিত (?:খবর|সংবাদ)|தொடர்புடைய செய்திகள்',
  'ข่าว(?:ล่าสุด|ยอดนิยม|แนะนำ|อื่นๆ)|ความคิดเห็น|(?:แท็ก|เรื่อง|บทความ)ที่เกี่ยวข้อง|tin (?:cùng chuyên mục|mới nhất|mới|nổi bật|nên đọc|khác)|(?:đọc|xem) nhiều(?: nhất)?|bình luận|ý kiến bạn đọc|có thể bạn quan tâm|cùng chuyên mục|từ khóa|terpopuler|komentar|berita (?:terbaru|lainnya|berkaitan|populer|utama)|artikel lainnya|rekomendasi(?: untuk anda)?|komen|paling popular|kaugnay na artikulo|(?:habari|makala) (?:zinazohusiana|zaidi)|maoni',
  '人気記事(?:ランキング)?|(?:アクセス|週間|月間|ニュース)?ランキング|コメント(?:を書く)?|(?:編集部)?おすすめ(?:記事)?|(?:新着|最新)記事|トップニュース|注目の記事|(?:热门|熱門|最新|推荐|推薦)(?:新闻|新聞|文章|阅读|閱讀|资讯|資訊|推荐)|留言板?|(?:网友)?评论区?|評論|猜你(?:喜欢|喜歡)|大家都在看|其他人也看|排行榜|精彩推荐|相关(?:标签|链接)|最多(?:閱讀|人看)|編輯(?:推薦|精選)',
  '함께 ?볼만한 ?뉴스|많이 ?본 ?(?:뉴스|기사).{0,10}|추천 ?(?:기사|뉴스).{0,10}|인기 ?(?:기사|뉴스).{0,10}|주요 ?(?:기사|뉴스).{0,10}|실시간 ?(?:뉴스|인기).{0,10}|최신 ?(?:기사|뉴스).{0,10}|이 ?(?:시각|기사와) .{0,20}|[가-힣]{2,4} 기자의? 다른 ?기사.{0,10}|댓글(?: ?\\(?\\d{0,6}\\)?개?| ?(?:쓰기|달기|작성|보기|목록|전체 ?보기))|다른 ?기사.{0,10}|당신만 안 본 뉴스',
]

/** How a line begins whose better part is a link to another story or a clip. */
export const pointerVerbs =
  'related|vid[ée]o|en images|diaporama|read|see|watch|listen|here|zobacz|obejrzyj|sprawdź|czytaj|vezi|cite[sșş]te|přečtěte|viz|смотрите|читайте|дивіться|katso|lue|läs|læs|bekijk|lees|mira|vea|ver|veja|leia|assista|guarda|leggi|regardez|voir|lire|lesen|mehr|vai a|tutte le|tutti gli|xem|đọc|baca|lihat|simak|tonton|izle|oku|δείτε|διαβάστε'

/** The same where the word also begins sentences, of another language too (les, se): nothing but it may stand beside the link. */
export const pointerOpenings = 'also|more|les|se'

/** Marks of advertisement, and where the text goes on behind one. */
export const advertisementWords: readonly string[] = [
  'advertisement(?:[^\\p{L}]{1,5}scroll to continue)?|advertising|sponsored(?: content| by (?!.*[.!?]$).*)?|ad|ads by(?!.*[.!?]$).*|promoted|paid (?:post|content)',
  '(?:story|article|text) continues (?:below|after|under).*|continue reading(?: below)?|continue reading(?!.*[.!?]$).*|scroll (?:down )?to continue(?!.*[.!?]$).*|article content(?: continues)?|skip (?:past|to|ad|advertisement)\\b(?!.*[.!?]$).*|after newsletter promotion|supported by',
  'anzeige|werbung|artikel wird (?:unten|nach der).{0,40}|(?:(?:der|dieser) )?(?:artikel|text|beitrag) (?:wird|geht) (?:unten|(?:nach|unter) (?:der|dieser|dem) (?:anzeige|werbung|karte|grafik|infografik|(?:bilder)?galerie|foto|bild|video))(?: (?:fortgesetzt|weiter))?|advertentie|lees verder(?:(?!.*[.!?]$).{0,60})?|(?:(?:de )?tekst (?:gaat|loopt) (?:verder|door)|(?:het )?artikel gaat verder).{0,60}',
  'publicité|la suite après (?:la|cette) publicité|publicidad|contin[uú]a (?:después|luego) de la publicidad|(?:contin[uú]a|sigue) leyendo(?!.*[.!?]$).{0,40}|pubblicità|continua a leggere(?!.*[.!?]$).{0,40}|publicidade|continua (?:depois|após|apos)(?!.*[.!?]$).{0,40}|reclam[aeă]|publicitate|(?:articolul|textul) continuă (?:după|mai jos).{0,30}',
  '(?:annons\\W{1,3})?(?:annons|annonse|annonce)|(?:annons\\W{1,3})?(?:artikeln?|saken|artikkelen|artiklen|teksten|texten|historien|innlegget) forts[aæäe]tter(?: (?:under|efter|etter|ned)\\p{L}*(?: (?:annon|reklam|bild|billed|vide|graf|fakta|kart|foto|film|tabel|innhold)\\p{L}*)?)?|mainos|(?:juttu|artikkeli|teksti) jatkuu(?: (?:mainoksen|ilmoituksen|kuvan|kuvien|videon|grafiikan|taulukon|tämän) .{0,30}| alla)?|reklaam',
  'reklama|(?:dalsz[ay] (?:część|ciąg)|ciąg dalszy)(?: (?:artykułu|tekstu|materiału|wpisu|wiadomości|pod|poniżej)(?!\\p{L}).{0,50})?|reszta tekstu.{0,40}|(?:článek|text) pokračuje.{0,40}|reklám|hirdetés|a cikk (?:a hirdetés után )?folytatódik.{0,40}|oglas|tekst se nastavlja.{0,40}|διαφήμιση|reklam',
  'реклама|продолжение (?:ниже|после).{0,40}|إعلان(?:ات)?|اعلان|تبلیغات|פרסומת',
  '광고|이 기사는 광고.*|[［\\[【]?(?:広告|pr)[］\\]】]?|广告|廣告|請繼續往下閱讀.{0,6}|quảng cáo|iklan|scroll to continue with content|gambas ?: ?.{2,40}|โฆษณา|विज्ञापन|বিজ্ঞাপন',
]

/** Buttons and labels around a story, and what a house asks its readers. */
export const buttonWords: readonly string[] = [
  '(?:print|save|e-?mail|share|rate) this (?:article|story|page)|keep reading|(?:tap|click|swipe)(?: here)? (?:for|to read) more|donate(?: (?:now|today))?|recommended stories|listen to the (?:podcast|episode|show)(?: here)?|(?:advertisement|ad)\\W{1,4}(?:continue reading|story continues)(?: below)?',
  '(?:was|is) this (?:article|story|page|content) (?:helpful|useful|interesting)\\?.{0,12}|(?:what did you think of|how did you like|did you (?:like|enjoy)|how would you rate) this (?:article|story)\\?',
  'artikel (?:teilen|drucken|merken|versenden|kommentieren)|teilen|drucken|merken|zur startseite|empfehlungen der redaktion|bildergalerie|weitere (?:artikel|beiträge|meldungen)|mehr (?:anzeigen|laden)|lesen sie hier weiter|hat ihnen (?:der|dieser) (?:artikel|beitrag|text) gefallen\\?(?: dann .{2,80})?',
  'imprimer|partager|réagir(?: à cet article)?|signaler une (?:erreur|faute)|voir plus|en images|à (?:découvrir|lire)(?: aussi)?',
  "imprimir|compartir|guardar|ver (?:más|mais|todo)|compartilh(?:e|ar)|salvar|stampa|condividi|leggi l[’']articolo(?: completo)?|(?:ti|le|te) potrebbe(?:ro)? interessare|mostra altro",
  'commenti|comentários|comentarios|reacties|kommentarer|komentarze|komentáře|hozzászólások|yorumlar|комментарии|コメント|评论|評論',
  'gerelateerd|meld je aan voor .{2,40}|dela (?:artikeln|sidan)|del artikel(?:en)?|udostępnij|drukuj|sdílet|megosztás|paylaş|поделиться|مشاركة|شارك|シェア|印刷する',
  'delen|dela|del|jaa|distribuie|podijeli|podeli|deli|zdieľať|поширити|сподели|κοινοποίηση|μοιραστείτε(?: το)?|שתפו|שיתוף|शेयर(?: करें)?|শেয়ার(?: করুন)?|শেয়ার(?: করুন)?|แชร์|chia sẻ|bagikan|kongsi|分享',
  'skriv ut|tulosta|vytisknout|vytlačiť|nyomtatás|yazdır|печать|друк|εκτύπωση|in bài viết|cetak|طباعة|הדפסה|พิมพ์',
  'kommentieren|commenter|comentar|commenta|reageren|kommentera|kommentér|kommenter|kommentoi|skomentuj|diskutova[tť]|hozzászólok|comentează|komentiraj|yorum yap|комментировать|коментувати|коментирай|σχολιάστε|علق|הגיבו|bình luận|komentari|コメントする',
  "(?:partager|compartir|condividi|compartilhar|delen|dela|del|udostępnij|sdílet|zdieľať|distribuie|podijeli|поделиться|поширити|сподели|bagikan|chia sẻ|auf) (?:(?:sur|en|su|no|op|på|na|pe|v|в|у|di|trên) )?(?:facebooku?|twitteru?|x|whatsapp|telegram|linkedinu?|messenger)(?: teilen)?|(?:jaa|megosztás) (?:facebook|twitter)(?:issa|issä|on|en)|(?:facebook|twitter|x)[’']?t[ae] paylaş",
  'zur merkliste hinzufügen|ajouter (?:à vos|aux) favoris|añadir a favoritos|guardar artículo|salva articolo|bewaar artikel|reklamy|פרסומות|haberin devamı (?:reklamdan sonra|için tıklayın)|externen inhalt (?:anzeigen|laden)',
  '版[权權][声聲]明|点击(?:查看|阅读)更多|點擊(?:查看|閱讀)更多|查看更多|展开全文|展開全文',
]

/** How long a text takes to read. */
export const readTimeWords =
  '\\d{1,3} ?(?:min(?:ute)?s?)(?: (?:read|ago|de lectura|de lecture|di lettura|de leitura|lesezeit|läsning|lesetid|läsa))?(?: read)?|(?:reading|read|estimated) time\\b.*|lesezeit.{0,30}|(?:temps|durée) de (?:lecture\\W{0,3})?\\d.{0,12}|(?:tiempo|tempo) (?:de|di) (?:lectura|lettura|leitura).{0,20}|leestijd.{0,20}|lästid.{0,20}|læsetid.{0,20}|lesetid.{0,20}|lukuaika.{0,20}|czas czytania.{0,20}|doba čtení.{0,20}|время (?:на )?чтени[ея].{0,20}|lesedauer.{0,30}|lecture \\d{1,2} ?min.{0,12}|lettura \\d{1,2} ?min.{0,12}|olvasási idő.{0,20}|timp de citire.{0,20}|vr(?:ij)?eme čitanja.{0,20}|čas branja.{0,20}|okuma süresi.{0,20}|час (?:на )?читання.{0,20}|време за четене.{0,20}|χρόνος ανάγνωσης.{0,20}|(?:وقت|مدة) القراءة.{0,20}|زمان مطالعه.{0,20}|waktu baca.{0,20}|thời gian đọc.{0,20}|この記事は\\d{1,2}分で読め.{0,8}'

/** What stands beside a date in a line of its own, apart from months and weekdays. */
export const dateLabels =
  'il alle ore pubblicato pubblicata aggiornato aggiornata modifica modificato ultimo aggiornamento le à mis mise jour publié publiée modifié modifiée de del a las el publicado publicada actualizado actualizada às em atualizado atualizada h am um uhr stand den veröffentlicht aktualisiert zuletzt op om bijgewerkt gepubliceerd kl publicerad uppdaterad giriş güncelleme tarihi son saat в г опубликовано обновлено о pukul wib wita wit diperbarui dipublikasikan klo kello m d r godz godzina v ve o u ob în στις στισ plkst gada kell lúc เวลา น ساعت الساعة في م ص בשעה बजे года часов року р ч кл সকাল দুপুর বিকাল বিকেল সন্ধ্যা রাত ভোর सुबह दोपहर शाम रात'

/** Whether a reader has found a mistake, and whom to tell. */
const mistakeWords: readonly string[] = [
  '(?:якщо|если) (?:ви |вы )?(?:помітили|знайшли|побачили|заметили|нашли|обнаружили|увидели)[^.]{0,30}(?:помилку|опечатку|ошибку)',
  '(?:fehler|einen fehler|haben sie einen fehler) (?:gefunden|entdeckt|bemerkt)\\?|(?:heeft u |heb je |zie je )?(?:een )?(?:taal|type?|spel)?fout (?:gezien|gevonden|ontdekt)\\?|(?:har du )?(?:hittat (?:ett )?fel|fundet en fejl|funnet en feil)[^?]{0,40}\\?|(?:löysitkö|huomasitko) (?:jutussa |tekstissä )?vir(?:he|heen)[^?]{0,20}\\?',
  '(?:une|vous avez (?:repéré|vu|trouvé|constaté|remarqué) une) (?:erreur|coquille|faute)[^?]{0,40}\\?(?:[^\\p{L}]*$|.{0,60}(?:@|signal|écri|contact|dites|prévenez|aidez|cliqu|merci))|(?:encontraste|encontró|viste|detectaste|(?:has|ha) (?:visto|encontrado|detectado)) (?:un|algún) error[^?]{0,40}\\?|hai (?:trovato|notato|visto) un (?:errore|refuso)[^?]{0,30}\\?|(?:encontrou|viu|achou|notou) (?:um|algum) erro[^?]{0,40}\\?|a[iț]i? (?:observat|găsit|văzut) o (?:greșeală|eroare)[^?]{0,30}\\?',
  '(?:zauważył[ae]ś|widzisz|znalazł[ae]ś) błąd[^?]{0,40}\\?|na[šs]li (?:jste|ste) (?:v článku )?(?:chybu|překlep|preklep)[^?]{0,30}\\?|(?:hibát|elírást) (?:talált|találtál|lát)[^?]{0,30}\\?|želite li (?:dopuniti|prijaviti) [^?]{0,60}\\?|(?:uočili|primijetili|primetili) ste (?:pogrešku|grešku)[^?]{0,30}\\?|ste (?:opazili|našli) napako[^?]{0,20}\\?|(?:yazım |bir )?hata(?:sı)? m[ıi] (?:buldunuz|var|gördünüz)\\?',
  '(?:намерихте|забелязахте) грешка[^?]{0,30}\\?|βρήκατε (?:κάποιο )?λάθος[^;?]{0,20}[;?]|(?:menemukan|ada) (?:kesalahan|kekeliruan)[^?]{0,30}\\?|(?:هل )?(?:وجدت|لاحظت) خطأ[^?؟]{0,40}[?؟]|(?:この)?記事に(?:誤り|間違い)[^。]{0,12}[?？]|(?:發現|发现)(?:錯誤|错误|错别字)[^。]{0,20}(?:回報|反馈|告訴|告诉)',
]

/** Calls to take a newsletter, in each language. */
const newsletterWords: readonly string[] = [
  'tilaa [^.]{0,40}(?:uutiskirje|kirje)|(?:prenumerera på|anmäl dig till) [^.]{0,40}nyhetsbrev|tilmeld dig [^.]{0,40}nyhedsbrev|få (?:vores|vårt|våre|gratis|dagens) [^.]{0,20}nyhe[dt]sbrev|(?:meld deg på|abonner på) [^.]{0,30}nyhetsbrev|telli [^.]{0,20}uudiskir|prenumeruokite |abonē(?:jiet)? [^.]{0,30}(?:jaunum|vēstkop|ziņu)',
  'zapisz się (?:do|na) [^.]{0,30}(?:newsletter|powiadom)|přihlaste se k (?:odběru|newsletter)|odebírejte [^.]{0,30}(?:newsletter|novinky)|prihláste sa (?:na|k) (?:odber|newsletter)|odoberajte [^.]{0,30}(?:newsletter|novinky)|iratkozz(?:on)? fel [^.]{0,30}hírlevel|aboneaz[ăa]-te |abona[țt]i-vă|(?:prijavite|pretplatite) se na [^.]{0,30}(?:newsletter|bilten|e-?novice|novičnik|kanal)|naročite se na [^.]{0,20}novi',
  '(?:haber |e-?)?bültenimize |підпи(?:шіться|шись|суйтеся) на |подпи(?:шитесь|шись) на |абонирай(?:те)? се |(?:εγγραφείτε|γραφτείτε|κάντε εγγραφή) στο [^.]{0,20}newsletter',
  'اشترك(?:وا)? (?:الآن )?في (?:ال)?(?:نشر|قناة|قائمة|خدمة)|للاشتراك في |برای دریافت [^.]{0,20}خبرنامه|הירשמו ל|לקבלת (?:עדכונים|הניוזלטר)|हमार[ेा] [^।]{0,24}(?:न्यूज़?लेटर|न्यूज़लेटर|चैनल|पेज|ऐप)[^।]{0,24}(?:सब्सक्राइब|जुड़ें|फॉलो|लाइक|डाउनलोड)|আমাদের [^।]{0,24}(?:নিউজলেটার|পেজ|পেজে|চ্যানেল|গ্রুপ)[^।]{0,16}(?:সাবস্ক্রাইব|লাইক|ফলো|যুক্ত)|สมัครรับ(?:จดหมายข่าว|ข่าวสาร|ข้อมูลข่าว)|đăng ký (?:nhận (?:bản tin|tin|email)|kênh|theo dõi)|(?:daftar|(?:ber)?langganan) [^.]{0,20}newsletter|ニュースレター(?:に|を)(?:登録|購読)|メールマガジン(?:に|を)(?:登録|購読)|(?:訂閱|订阅)(?:我們|我们|[^。]{0,10}(?:電子報|电子报|頻道|频道))',
  'recevez (?:chaque|tous les|toute l|notre|nos|gratuitement|le meilleur)|pour ne rien (?:rater|manquer)(?!\\p{L})[^.]{0,60}(?:inscri|abonn|suivez|télécharg|rejoign|activez|newsletter|actu|infos?(?!\\p{L}))|restez informée?s?(?:[^\\p{L}]*$| (?:de|des|en|avec|sur|grâce|chaque|toute) )|suscríb[ae]se (?:a|al|en|gratis|aquí|ahora|para|y) |apúntate a [^.]{0,30}(?:newsletter|boletín)|ricevi (?:le|ogni|gratis)[^.]{0,60}(?:newsletter|mail|whatsapp)|inscreva-se(?:[^\\p{L}]*$|[^.]{0,40}(?:canal|newsletter|boletim|youtube|lista|receber))|abonneer je ',
]

/** What a page says of following, subscribing and sharing. */
export const followWords: readonly string[] = [
  ...mistakeWords,
  ...newsletterWords,
  // Channels and applications, in each language
  'laden sie (?:sich )?(?:unsere|die|jetzt)[^.]{0,20} app|retrouvez (?:toute?s? )?[^.]{0,50}(?:sur (?:notre|nos) (?:chaîne|page|application|réseaux|compte)|whatsapp)|rejoignez[- ](?:nous|notre)[^.]{0,40}(?:chaîne|whatsapp|canal|page)|sigue (?:toda|todas|las|nuestr)[^.,]{0,40}(?:en (?:nuestr[oa]|facebook|x|twitter|instagram|google|whatsapp|telegram)\\b|canal)|descubre más (?:historias|noticias) en|resta (?:sempre )?(?:aggiornato|informato)|(?:unisciti al|entra nel) [^.]{0,30}canale|(?:acesse|entre n)o (?:nosso )?(?:canal|grupo)|fique por dentro d',
  'pobierz [^.]{0,20}aplikacj|stáhněte si [^.]{0,20}aplikaci|stiahnite si [^.]{0,20}aplikáci|preuzmite [^.]{0,20}aplikacij|prati(?:te)? nas |pridruži(?:te)? se [^.]{0,40}(?:viber|whatsapp|telegram|zajednici|grupi|kanalu)|(?:sledite nam|spremljajte nas|sekite mus|seko(?:jiet)? mums|jälgi(?:ge)? meid) |пратите нас |придружите се [^.]{0,40}(?:viber|вајбер|групи|каналу)|töltse le [^.]{0,20}alkalmazás',
  "(?:mobil )?uygulamamızı (?:(?:ücretsiz|hemen|buradan|şimdi) ){0,2}(?:indir|yükle)(?!d)|(?:son )?gelişmelerden (?:anında )?haberdar olmak|(?=[^.]{2,30}[’'](?:n?[iıuü]|y[iıuü]) google )[^.]{2,34} google (?:news|haberler)[’']?[td]en? (?:takip|abone) (?:et|ed|ol)|google news[’']?te |whatsapp (?:kanalımıza|hattımız)|(?:скачайте|установите) [^.]{0,30}приложение|завантаж(?:уй)?те [^.]{0,20}застосунок|последвай(?:те)? ни |харесай(?:те)? (?:ни|страницата)|δείτε όλες τις (?:τελευταίες )?ειδήσεις",
  '(?:تابعوا|تابع (?:أحدث|آخر|أهم|كل|المزيد)) [^.]{0,40}(?:عبر|على) (?:قنات|google|جوجل|غوغل|فيسبوك|تويتر|واتس|تل|صفحت|تطبيق)|انضم(?:وا)? إلى (?:قناتنا|مجموعتنا|صفحتنا)|حم[ّ]?ل(?:وا)? تطبيق|به کانال [^.]{0,30}بپیوندید|(?:دانلود|نصب) اپلیکیشن|ہمیں [^.]{0,30}فالو|ہمارا (?:واٹس ایپ|یوٹیوب) چینل|להורדת האפליקציה|יש לכם (?:סיפור|מידע)',
  'देश-?दुनिया की [^।]{0,100}(?:ऐप|पढ़ें|पढ़ें|जुड़ें|फॉलो|क्लिक)|(?:लेटेस्ट|ताज़ा|ताजा|ब्रेकिंग) (?:हिंदी )?(?:खबर|न्यूज|समाचार)[^।]{0,80}(?:पढ़ें|पढ़ें|फॉलो|जुड़ें|डाउनलोड|क्लिक)|(?:यह|ये|इसे) भी (?:पढ़ें|पढ़ें|देखें|जानें)\\s?(?:[-–—:|]|$)|(?:গুগল নিউজ|ফেসবুক|ইউটিউব)[^।]{0,40}(?:ফলো|লাইক|সাবস্ক্রাইব|অনুসরণ)',
  '(?:आगे|अगली|पूरी) (?:की )?(?:स्लाइड|तस्वीर)[^।]{0,60}|(?:तस्वीरों|फोटो) में देखें[^।]{0,40}',
  'กดติดตาม|เพิ่มเพื่อน|ดาวน์โหลดแอป|อ่าน(?:ข่าว)?(?:เพิ่มเติม|ที่เกี่ยวข้อง)(?:\\s|:|$)|tải (?:ứng dụng|app) [^.]{2,30}(?:chúng tôi|tại đây)|mời (?:quý )?(?:độc giả|bạn đọc|quý vị)|(?:unduh|muat turun) (?:aplikasi|app) |(?:bergabung|gabung) (?:di|dengan) [^.]{0,30}(?:channel|telegram|whatsapp)|sundan kami|tufuate |(?:請)?(?:追蹤|追踪)(?:我們(?!的)|我们(?!的)|[^。]{0,16}(?:粉絲|專頁|臉書|頻道))|請(?:追蹤|關注|按讚)|更多(?:[^。]{0,8})?(?:新[闻聞]|報導|报道|內容|内容)(?:請看|请看|請見|请见|[盡尽]在)',
  // Spanish, Portuguese, Italian
  '[úu]nete a nuestr[oa].{0,20}(?:canal|grupo|comunidad|lista)|recibe .{0,60}(?:\\btu (?:correo|e-?mail|whatsapp|m[óo]vil|celular|buz[óo]n)|newsletter|bolet[íi]n)|recibe (?:las|los|nuestr[oa]s) (?:noticias|titulares|alertas|últimas)[^.]{0,40}(?:correo|e-?mail|whatsapp|m[óo]vil)|puedes seguir a .{2,60} en (?:facebook|x|twitter|instagram|whatsapp)',
  'receba (?:as?|os?|noss[oa]s?|notícias|tod[oa]s?|gratuit\\p{L}+|alertas|conteúdos?|diariamente|em seu|no seu|n[oa]) .{0,60}(?:e-?mail|whatsapp|celular|newsletter)|(?:participe|faça parte) d[oa] [^.,]{0,20}(?:grupo|canal|comunidade)|clique aqui\\b.{0,80}(?:canal|grupo|whatsapp|newsletter|aplicativo)|segui .{0,40}(?:su|sui|sul nostro canale) (?:whatsapp|facebook|instagram|telegram|google)|mant[eé]n(?:te|gase) (?:informad[oa]|al (?:día|tanto))[^.]{0,40}(?:canal|whatsapp|telegram|newsletter|bolet[ií]n|redes)|m[aá]s noticias (?:sobre|de) [^.]{2,60} aquí[^\\p{L}]*$|quer (?:receber|saber) [^?]{2,80}\\? ?(?:inscreva|assine|entre|siga|clique|cadastre)|(?:wil je|wilt u) reageren\\? .{0,60}',
  // German, Dutch, French, Romanian
  'melden sie sich .{0,40}newsletter|newsletter(?:\\s?[:–]|\\s-) ?\\p{L}|\\+* ?mehr news|artikel (?:an)?hören|empfohlener (?:redaktioneller|externer) inhalt|an dieser stelle finden sie einen|ich bin damit einverstanden, dass (?:mir|externe|personenbezogene|ich (?:den|einen))(?!\\p{L})|transparenzhinweis\\s?[:：]',
  "ontvang .{0,40}(?:nieuwsbrief|mail\\b)|deel (?:dit|deze) (?:artikel|bericht|pagina)(?:[^\\p{L}]*$| (?:op|via) )|altijd op de hoogte .{0,60}\\?$|partager (?:cet article|l[’']article|sur\\s?(?:[:：]|$|facebook|twitter|x\\b|whatsapp|linkedin|les réseaux sociaux[^\\p{L}]*$))|urmăre[sș](?:te|ti)-ne|urmări[tț]i-ne",
  // Russian, Ukrainian, Hebrew, Arabic, Hindi, Indonesian, Vietnamese
  '(?:ещ[её] )?больше новостей.{0,60}(?:канал|telegram|телеграм)|новини від .{2,40} (?:в|у) (?:telegram|телеграм)|לכל העדכונים|הצטרפו (?:ל|אל)|(?=[\\u0900-\\u097f])[^।]{0,90}(?:व्हाट्सएप|वॉट्सऐप|whatsapp|टेलीग्राम|telegram|यूट्यूब)[^।]{0,24}(?:जु(?:ड़|ड़)(?:ें|िए)|फॉलो कर|ज्वाइन कर|सब्सक्राइब कर)|artikel ini (?:telah|sudah) tayang|mời .{0,20}(?:theo dõi|đón xem|đón đọc)',
  // Calls to scroll, to load an application and to report mistakes, in several languages
  "scroll down (?:to|for) [^.!?]{2,60}$|hier geht(?:[’']s| es) zu[rm]? [^.!?]{2,60}$|redaktioneller hinweis\\s?[:：]|(?:descarga (?:nuestra|la) app|baixe (?:o|nosso) ap|téléchargez (?:notre|l[’']) ?app|scarica (?:la nostra |l[’'])app).{0,60}$|schrijf (?:je|u) in .{0,60}nieuwsbrief",
  '(?:śledź|polub) nas (?:na )?.{2,40}$|abone ol[^\\p{L}]*$|(?:следите за|читайте) (?:нас|наш(?:ими|и)|новостями) .{2,60}$|(?:нашли|заметили|знайшли|помітили) (?:опечатку|ошибку|помилку)(?:\\?| [ву] тексті?е?|[^\\p{L}]*$).{0,80}|(?:हमें|हमसे) .{0,50}(?:फॉलो|जुड़ें|सब्सक्राइब).{0,20}$|この記事の写真を.{0,12}見る$',
  // East Asia
  'この記事をシェア|line(?:で|に)(?:送る|友だち)|続きは有料|分享給朋友|加入line|更多精彩.{0,24}(?:关注|關注)',
  '.{2,30}홈페이지에서 더 많은 기사|.{2,20}[을를] 언론사 구독|가장 빠른 뉴스가 있고|이 (?:기사|글|뉴스)[가는를]? ?(?:어떠|어땠|마음에 드|도움이|유익)[가-힣 ]{1,12}\\?$|[가-힣]{2,4} 기자의? (?:다른 )?기사 ?더 ?보기',
  // English
  'catch all the .{0,160}\\b(?:app|here)\\b|to (?:comment|leave a comment) on this (?:story|article|column),? (?:visit|go to|e-?mail|click|log|write|please|join|call|text)\\b.{0,80}|more to follow[^\\p{L}]*$|this is a (?:developing|breaking)(?: news)? story\\b.{0,60}|(?:have|got) a (?:news )?(?:story|tip)\\?|listen to the latest songs',
  '(?:wir freuen uns (?:auf|über)|schreiben sie uns) ihre[n]? (?:kommentare?|meinung|feedback|leserbriefe?)(?:[^\\p{L}]*$| (?:an|per|in|unter|zu) .{0,80}$)|dieses thema im programm|über dieses thema berichtete|folgen sie (?:uns|(?:de[mr]|unsere[mr]) (?:autor|thema|\\p{L}*-?kanal|seite|ressort|redaktion|podcast)|[^.,]{0,40} (?:auf|bei) (?:facebook|x|twitter|instagram|whatsapp|google|tiktok|threads|bluesky|telegram))(?!\\p{L})|folge uns|suivez(?:[- ]nous|[^.,]{0,30}(?:actu|infos?(?!\\p{L})|direct))|s[ií]guenos|sigue (?:a|al|el|la|los|esta|este|aquí|toda|todo) [^.,]{0,40} ?en (?:instagram|facebook|twitter|x|whatsapp|telegram|google|youtube|tiktok)\\b|siga(?:-nos\\b| .{0,40}\\b(?:instagram|facebook|twitter|whatsapp|telegram|google|youtube|tiktok|redes sociais|nossas redes)\\b)|seguici|volg ons|följ oss|følg oss|følg os|seuraa meitä|obserwuj(?:cie)? (?:nas|tvn)|więcej .{0,40}(?:znajdziesz|przeczytasz)|sledujte n[áa]s|kövess(?:en)? minket',
  'подпис(?:ывайтесь|ывайся)|подписаться(?: на .{2,60})?[^\\p{L}\\p{N}]*$|підпис(?:уйтесь|атися)|تابعونا|ما را (?:در|دنبال)|עקבו אחרינו|(?:simak|lihat|tonton) (?:juga )?video\\b.*|theo dõi (?:chúng tôi|báo|kênh|fanpage|tin tức)|ikuti (?:kami|berita|saluran|whatsapp)|dapatkan update|simak (?:berita|breaking)|dziękujemy, że przeczyta|ติดตาม.{0,60}ได้ที่|(?:\\p{L}+ (?:\\p{L}+ )?için )?bizi .{0,40}takip (?:et(?:in|meyi|mek)?|ed(?:in|iniz|ebilirsiniz))(?!\\p{L})|ακολουθήστε',
  '(?:newsletters?|nyhedsbreve?|nyhetsbrev|nieuwsbrief|uutiskirje|hírlevél|newslettera|бюллетень|뉴스레터)[^\\p{L}\\p{N}]*$',
  '(?:add|make) .{2,40} (?:as )?(?:a |your )?preferred source.*|google news[^\\p{L}\\p{N}]*$',
  'シェア(?:する)?$|ツイート(?:する)?$|みんなのポスト|ポスト(?:する)?$|ブックマーク$|印刷$|保存$|コピー$|リンクをコピー|クリップ$|(?:扫码|扫一扫)(?:关注|下载|阅读)|(?:關注|关注)(?:我們|我们|.{0,12}(?:公众号|微信))|(?:海量资[讯訊]|更多精彩).{0,30}(?:app|客户端)$|我要反馈$|下載(?:app|我們)|點我.{0,10}$',
]

/** Who owns the text. */
export const rightsWords: readonly string[] = [
  '(?:not to|may not) be (?:reproduced|republished|copied)\\b|(?:this|the) (?:copy|material|content) is for (?:your )?(?:own |personal)',
  'alle rechte vorbehalten|tous droits r[ée]serv[ée]s|reproduction (?:interdite|réservée)|(?:todos los )?derechos reservados[^\\p{L}]*$|prohibida (?:su|la) reproducci[oó]n|(?:©\\s?)?riproduzione riservata(?! (?:a|ai|al|agli|alle|per) )|todos os direitos reservados|alle rettigheder|wszelkie prawa zastrzeżone|všechna práva vyhrazena|minden jog fenntartva',
  'proibida a reprodução|alle rechten voorbehouden|alla rättigheter förbehållna|alle rettigheter (?:reservert|forbeholdt)|kaikki oikeudet pidätetään|materiał chroniony prawem autorskim|všetky práva vyhradené|toate drepturile rezervate|sva prava (?:pridržana|zadržana)|vse pravice pridržane|visos teisės saugomos|visas tiesības aizsargātas|kõik õigused kaitstud|her hakkı saklıdır|tüm hakları saklıdır',
  'при (?:полном или частичном )?использовании материалов|усі права захищен[оі]|всички права запазени|сва права задржана|με την επιφύλαξη παντός|απαγορεύεται η (?:αναδημοσίευση|αναπαραγωγή)|(?:تمامی|کلیه) حقوق [^.]{0,30}محفوظ|सर्वाधिकार सुरक्षित|সর্বস্বত্ব|สงวนลิขสิทธิ์|bản quyền thuộc|dilarang (?:mengutip|menyalin|memperbanyak)',
  'все права защищены|перепечатка(?:[^\\p{L}]*$| (?:материал|текст|стат|публикац|люб|информац|запрещ|без |возмож|разреш|только|допуск))|جميع الحقوق (?:محفوظة|محفوظه)|حقوق النشر(?:[^\\p{L}]*$| (?:محفوظة|والطبع))|(?:※\\s?)?記事の無断|כל הזכויות שמורות|無断(?:転載|複製)(?:[^。]{0,14}(?:禁じ(?:ます|る)|禁止(?:です|します)?|お断り(?:します|いたします)?|厳禁))?[^\\p{L}]*$|(?:特别声明|特別聲明|免责声明|免責聲明|平台声明|平台聲明|版权声明|版權聲明)\\s?[:：]|notice: the (?:content|article) above\\b|版[权權]所有|未[经經][^。]{0,8}(?:授[权權]|[许許]可|同意)[^。]{0,4}(?:不得|禁止?|[谢謝][绝絕]|[请請]?勿)[^。]{0,6}(?:[转轉][载載用]|[复複][制製]|摘[编編]|使用)|本文[图圖]?[来來]源|hak cipta(?:[^\\p{L}]*$|\\s?(?:©|\\(c\\)|:|\\d{4}|dilindungi|milik (?:pt|redaksi)))|dilarang (?:keras )?(?:mengambil|menyalin)',
]

/** To readers who have not paid. */
export const offerWords: readonly string[] = [
  '(?:dieser|diesen) (?:artikel|beitrag|text) (?:ist|lesen).{0,40}(?:abonnent|abo\\b|plus|exklusiv)|(?:sie|du) (?:möchten|möchtest|wollen) (?:weiterlesen|den ganzen)|bereits (?:abonnent|registriert|kunde|mitglied).{0,20}\\?|jetzt (?:weiterlesen|freischalten|kostenlos (?:testen|registrieren))|weiterlesen mit|dit artikel is .{0,40}(?:abonnee|leden)|(?:al|ben je al) (?:abonnee|lid)\\s?\\?|lees dit artikel',
  'article réservé aux abonnés|(?:jetzt )?mit .{2,20}(?:plus|\\+|premium|abo) (?:weiter)?lesen$|(?:cet article|ce contenu|la suite) (?:est|vous est) (?:réservée?|exclusi).{0,60}|il vous reste .{0,40}à lire|reste \\d.{0,40}à lire|déjà abonné|(?:este (?:art[ií]culo|contenido)|contenido) (?:es )?(?:exclusiv[oa]s?(?=[^\\p{L}]*$| (?:para|de|a) )|solo para ).{0,60}|para (?:seguir|continuar) (?:leyendo|lendo)|ya (?:eres|soy|es) suscriptor|(?:este )?conteúdo (?:é )?exclusivo(?:[^\\p{L}]*$| (?:para|d[eoa]s?|aos?) )|já é assinante|(?:questo )?(?:articolo|contenuto) (?:è )?(?:riservato|esclusivo).{0,40}|per continuare a leggere|sei già abbonato',
  '(?:det här|detta) är en låst|redan prenumerant|(?:denne|dette) (?:artikkelen|saken) er for abonnent|(?:er du )?allerede abonnent|denne artikel er (?:for|kun)|tämä (?:artikkeli|juttu) on (?:vain )?tilaaj|(?:chcesz|aby) (?:przeczytać|czytać) (?:cały|dalej)|wykup dostęp|(?:tento )?článek je (?:pouze )?pro předplatitele|полный текст доступен',
  "you(?:['’]ve| have) (?:reached your|read all (?:of )?your|used all|hit your|run out of)[^.]{0,40}(?:free|limit)|get (?:full|unlimited) (?:digital )?access|enjoy unlimited (?:digital )?access",
  'sie (?:haben bereits ein(?:en)? (?:abo|konto|zugang)|sind bereits (?:abonnent|kund|registriert))|testen sie (?:jetzt )?[^.]{0,30}\\d+ (?:wochen?|monate?) (?:für|gratis|kostenlos)|lesen sie diesen (?:artikel|beitrag|text) (?:mit|jetzt) |mit (?:dem |einem )?(?:digital-?|plus-?|web-?)?abo (?:unbegrenzt|weiter|alle )',
  "pour lire la suite|la suite de (?:cet article|l[’']article) |profitez d(?:e votre|[’']un) (?:accès|abonnement)|abonnez-vous pour|(?:si )?ya (?:eres|tienes una) (?:suscriptor|cuenta)|para leer (?:más|la noticia completa|el artículo completo), (?:reg|sus|inicia|haz)|has (?:alcanzado|superado) (?:el|tu) límite de (?:artículos|noticias|lecturas)|hazte (?:suscriptor|premium)",
  'abbonati (?:per|ora|subito)|hai già un abbonamento|(?:registrati|accedi) per (?:continuare|leggere)|para continuar a ler|(?:este artigo|esta (?:matéria|reportagem)) é exclusiv|assine (?:para|já|agora)|você atingiu (?:o|seu) limite|wil je (?:verder|dit artikel) lezen\\?|word (?:nu )?abonnee',
  '(?:dette innholdet|denne (?:saken|artikkelen|artikel)|artiklen|(?:den här )?artikeln) (?:er|är) (?:kun |bare |bara |endast |forbeholdt )?(?:for |för )?(?:våre |vores |våra )?(?:abonnent|prenumerant)|(?:det här|detta) är en artikel för|for (?:å|at) (?:lese|læse) (?:videre|hele|resten)[^.]{0,20}(?:må|skal|kræver)|läs vidare [^.]{0,8}bli prenumerant|bli(?:v)? (?:abonnent|prenumerant) (?:og|och|for|för)|oletko (?:jo )?tilaaja\\?|jatka lukemista (?:tilaaja|kirjautu)',
  'ten (?:artykuł|materiał) (?:jest )?dostępny (?:tylko|wyłącznie) dla|pozostało (?:jeszcze )?\\d{1,2} ?% (?:artykułu|tekstu)|aby czytać dalej|masz (?:już )?(?:konto|prenumeratę|subskrypcję)\\?|máte (?:již )?p(?:ř|r)edplatné\\?|pro pokračování ve čtení|tento (?:článok|obsah) je (?:určený |dostupný )?(?:len |iba )?pre predplatite[lľ]',
  'ez a (?:cikk|tartalom) csak (?:az )?előfizető|már előfizető\\?|a folytatáshoz előfizet|acest (?:articol|conținut) este (?:disponibil )?(?:doar|exclusiv|numai) |ovaj (?:članak|sadržaj|tekst) (?:je )?dostupan (?:je )?samo|za nastavak čitanja|već ste pretplatnik\\?|članek je na voljo samo|(?:šis )?straipsnis (?:skirtas|prieinamas) tik|raksts (?:pieejams|lasāms) tikai|(?:see )?artikkel on ainult tellija',
  'bu (?:içerik|haber|yazı) (?:yalnızca|sadece) (?:abone|üye)|okumaya devam etmek için|(?:этот )?(?:материал|текст) доступен только (?:подпис|зарег)|чтобы (?:читать дальше|прочитать (?:полностью|до конца))|уже подписаны\\?|(?:стаття|матеріал) доступн(?:а|ий) лише (?:перед|підпис)|щоб читати далі|статията е достъпна само за|το (?:άρθρο|περιεχόμενο) είναι διαθέσιμο μόνο|(?:συνέχισε|συνεχίστε) την ανάγνωση',
  '(?:هذا )?المحتوى (?:متاح|مخصص|حصري) للمشتركين|לקריאת (?:הכתבה|המאמר) (?:המלאה?|כולו)|הכתבה (?:זמינה|פתוחה) למנויים|यह (?:लेख|खबर|ख़बर) (?:केवल|सिर्फ) सदस्य|पूर(?:ी|ा) (?:खबर|ख़बर|लेख) पढ़ने के लिए|पूर(?:ी|ा) (?:खबर|ख़बर|लेख) पढ़ने के लिए|bài viết (?:này )?chỉ dành (?:riêng )?cho (?:thành viên|hội viên)|artikel ini (?:hanya|khusus) (?:untuk )?pelanggan|本文(?:仅|僅|限)[^。]{0,8}(?:订阅|訂閱|会员|會員|付费)|登[入录錄][后後]?(?:才能|即可)?(?:继续|繼續)',
  'この記事は(?:有料|会員)|残り\\s?[\\d,]+\\s?文字|有料会員(?:になると|限定|登録|の方)|会員限定[^\\p{L}\\p{N}]*$|続きを読むには|(?:订阅|訂閱|登[录錄])(?:后|後|以)?.{0,10}(?:继续|繼續)?[阅閱][读讀]',
]

/** Who wrote, edited, translated or took pictures, in a line of its own. */
export const creditWords =
  '(?:영상|화면|카메라|취재|그래픽|자막)? ?(?:취재|촬영|편집|제작|구성|디자인)(?: ?기자)?\\s?[:：=]\\s?[^.!?。]{2,80}$|\\(?avec (?:l[’\']\\s?)?(?:afp|reuters|ap|agences?)\\)?$|con (?:información|datos) de [^.!?]{2,60}$|(?:\\p{L}{2,5}\\s?\\/\\s?)?mit (?:agentur)?material(?: (?:von|der|des) [^.!?]{2,60})?$|mit (?:informationen|inhalten) (?:von|der|des) [^.!?]{2,60}$|met (?:informatie|medewerking) van [^.!?]{2,60}$|com (?:informações|agências?)(?: d[aeo]s?)? [^.!?]{2,60}$|theo (?:ttxvn|vnexpress|reuters|afp|ap|bbc|cnn|tuổi trẻ|thanh niên|dân trí|vietnamnet|zing|báo .{2,20})$|(?:edi[cç][aã]o|edición|reportagem|reportaje|produção)\\s?[:：]\\s?[^.!?]{2,60}$|(?:authors?|written by|views|hits|reads|просмотр(?:ов|ы)|조회(?:수)?)\\s?[:：]\\s?[^"“”«»„.!?]{1,50}$|(?:责任编辑|責任編輯|责编|編輯|编辑|校对|校對|审核|審核|監制|监制|記者|记者|通讯员|来源|來源|文字|图片|圖片|摄影|攝影|撰文|作者|翻译|翻譯|执笔|綜合報導)\\s?[:：/／][^。！？!?“”「」]{0,60}$|(?:纠错|糾錯)|(?:redaksi|editor|penulis|reporter|sumber|foto)\\s?:\\s?[^"“”«»„!?]{2,60}$|con informazioni di [^.!?]{2,60}$|(?:منبع|مصدر|nguồn|izvor|извор|sursa|sursă|vir|ที่มา|出典)\\s?[:：]\\s?[^"“”«»„!?]{2,60}$|(?:toimetaja|toimetas|toimittaja|redaktors?|redaktorius|szerkesztette|szerző|urednik|urednica|prevod|prijevod|překlad|preklad|përktheu|kaynak|muhabir|editör|источник|автор|фото|джерело|źródło|autor|opracowanie|oprac\\.|zdroj|foto|forrás|fonte|fuente|quelle|bron|källa|kilde|lähde|πηγή)\\s?[:：]\\s?[^"“”«»„!?]{2,60}$'

/** A call to read, hear or pay for something else, anywhere in a line. */
export const callWords =
  '\\b(?:check out (?:the|our)|want more|click here|let us know|find out more|register (?:now|today|for)|sign up|subscribe|newsletters?|download the|follow us|join us|donate (?:today|now|here)|become a member|support (?:our|local|independent|nonprofit) (?:work|journalism|reporting|news))\\b|nieuwsbrief|nyhe[td]sbrev|uutiskirje|hírlevél|abonn|inscri(?:vez|ption)|suscr[ií]b|iscrivi|assine|подпи[сш]|訂閱|订阅|구독|뉴스레터|メルマガ'

/** How a house begins to ask its readers for news, comments or corrections. */
export const tipQuestions =
  '(?:do|did|have|are|were|would) you|(?:have|got) (?:something|anything|an?)|want to|hat (?:ihnen|dir|euch)|(?:¿)?te (?:ha gustado|gustó)|ti è piaciut[oa]|vond je|cet(?:te)? (?:article|recette|histoire) vous a|heb(?:t)? (?:jij|je|u)|weet (?:jij|je|u)|ha(?:ben sie|st du)|kennen sie|vous (?:avez|étiez|êtes|connaissez|disposez|souhaitez|voulez)|(?:avez|êtes|étiez|connaissez)-vous|(?:waren|wissen) sie|was (?:jij|je|u)|(?:estabas|estuviste|eri|sei stat[oa])|var du|oletko|olitko|une (?:info|information|erreur|question)|(?:tienes?|tenés|sabes?|conoces?|quieres?) (?:alg[uo]n[ao]?|una?|informaci[oó]n|contactar)|hai (?:una?|delle|qualche)|(?:você )?tem (?:uma?|alguma?)|(?:har|vet|ved|kender|kjenner) du|(?:onko|tiedätkö) (?:sinulla)?|masz|wiesz|máte|víte|van (?:egy|valami)|aveți|ai (?:o|un|vreo)|haber(?:iniz|in) mi|знаете|есть (?:новость|что)|у вас'

/** The label of such a box. */
export const tipLabels =
  'tip (?:de redactie|ons|os)|tips (?:oss|redaktionen|redaksjonen)|tipp an die redaktion|kontakt zur redaktion|contactez[- ](?:nous|la rédaction)|écrivez[- ]nous|esc(?:ríbenos|ribinos)|contáctanos|scrivi(?:ci| alla redazione)|fale (?:conosco|com a redação)|vinkkaa|juttuvinkki|napisz do nas|napište nám|írjon nekünk|ihbar hattı'

/** How blog systems say below a post when and under what it was filed, by the language files of WordPress. */
export const filedWords =
  'this entry was posted|diese[rs] (?:eintrag|beitrag|artikel) wurde (?:unter|am|in|von)|ce(?:t(?:te)?)? (?:entrée|article|contenu|publication) a été (?:publiée?|postée?)|esta entrada (?:fue|ha sido) (?:publicada|posteada)|quest[ao] (?:voce|articolo|post|inserimento) è stat[ao] (?:pubblicat|inserit)|dit bericht (?:werd|is) (?:geplaatst|gepubliceerd)|es(?:ta|te) (?:entrada|artigo|post) foi publicad|detta inlägg (?:publicerades|skrevs|postades)|dette (?:indlæg|innlegget) (?:blev|ble|er) (?:udgivet|publisert|postet)|ten wpis został|tento (?:příspěvek|článok|článek) byl|(?:эта )?запись опубликована в|bu yazı .{2,60} tarihinde|ez a bejegyzés|acest articol a fost publicat'
