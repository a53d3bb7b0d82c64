import { compiledAtOnce } from './compiled-at-once.ts'

/*
 * What houses call on readers to do that no name of theirs need stand in: to take their news by post, to log in before they write there, to pay for the work.
 * Each such call has two halves, none of which tells it alone: "your inbox" and "every morning", "comments" and "subscribers", "support" and "journalism".
 */

interface CallWords {
  /** Where news reaches a reader who is spoken to; as written, since a capital may tell "your" from "her". */
  readonly brings: string
  /** How often it does, and which of the news. */
  readonly often: string
  /** What readers write, and who may. */
  readonly replies: string
  readonly admits: string
  /** Whole calls, with which a sentence begins. */
  readonly alone: string
  /** Imperatives with which a sentence begins. */
  readonly bids: string
  /** The press and its work. */
  readonly press: string
}

const eastSlavicBrings =
  '(?:на|в|у) (?:ваш|твой|твою|твоей|свою)\\p{L}{0,3} (?:електронну |электронную )?(?:почт|пошт|скриньк|ящик|e-?mail|телефон|смартфон)|(?:на|в|у) (?:наш\\p{L}{2,3} )?(?:\\p{L}{4,14} )?(?:рассылк|розсил)(?:е|у|ці|ку)(?!\\p{L})'
const nordic: CallWords = {
  brings:
    '(?:i|till|til|på) (?:din|dit) (?:inkorg|innboks|indbakke|mejl|mejlkorg|mail|mailboks|mobil|e-?post|e-?mail|telefon)|(?:i|till|til|på) (?:innboksen|indbakken|inkorgen|mobilen|e-posten|mailen)(?: din)?',
  often:
    '(?:varje|hver|hvert) |daglig|ugentlig|ukentlig|veckovis|morgon|morgen|viktigaste|viktigste|vigtigste|nyhe[td]',
  replies: 'komment|debatt?(?!\\p{L})|svara',
  admits: 'logg\\p{L}{1,3} (?:in|inn|ind)|log ind|konto|inloggad|modererade?s?(?!\\p{L})|prenumeranter|abonnenter',
  alone:
    'slå på (?:push-?)?(?:notiser|varsl)|slå (?:push-?)?(?:notifikationer|varsler) (?:til|på)|del(?:a)? (?:den|artikeln|artiklen|artikkelen|saken) med|hör av dig till|skriv en kommentar|ladda ner vår|last ned appen vår|hent vores app|logga in för att|log ind for at|logg inn for å|del(?:a)? .{0,30}(?:sosiale|sociala|sociale) medi',
  bids: 'bli|bliv|stött|støtt|støt|prøv|prova|prenumerera|tipsa|vill du|vil du',
  press: 'journalisti|prenumer|abonn|nyhe[td]sbre',
}

/** By primary language tag. */
const languages: Readonly<Record<string, CallWords>> = {
  en: {
    brings:
      '(?:to|in|into|on|via|for) your (?:e-?mail )?(?:inbox(?:es)?|mailbox|phone|lock ?screen|smartphone|device)(?!\\p{L})|(?:briefing|newsletter|digest|morning email) (?:that |which )?[\\p{L}\\d,. ]{2,40} (?:reads?|opens?|rel(?:y|ies) on|starts? (?:the|their) day)',
    often:
      '(?:every|each) (?:\\p{L}{2,9} )?(?:morning|evening|day|weekday|week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|daily|weekly|(?:once|twice|\\p{L}{3,5} times) a (?:day|week|month)|breakfast|news(?!\\p{L})|stor(?:y|ies)(?!\\p{L})|headlines?|reporting|journalism|briefing|newsletter|coverage|alerts',
    replies: 'comments?(?!\\p{L})|commenting|commenters|discussion',
    admits:
      '(?:only|for|to) (?:our )?(?:paying )?subscribers(?! to)|subscribers only|(?:log|sign)(?:ged|ed)?[ -]?in(?!\\p{L})|registered users|(?:must|please) register|register (?:to|for|or)|moderated|civil and|(?:stay|and|keep it) on[ -]topic|(?:our|community|comment) guidelines|house rules|an account|members only|closed for|be (?:kind|respectful)',
    alone:
      '(?:turn|switch) on (?:push |our )?notifications|share (?:it|this(?: \\p{L}+)?) with (?:a friend|your|someone|friends)|(?:please )?(?:leave|post|add) (?:a|your) comments?(?! (?:at|on|with) )|(?:join|continue) the (?:debate|conversation|discussion) (?:in the comments|below|with other)|wake up to (?:the|our) (?:stories|news|headlines)|hear more of our|letters for publication (?:should|must|may|can)|before you go\\s?[:,](?= .{0,40}(?:our|have you|check|don)(?!\\p{L}))|you can (?:find|read) more of (?:her|his|their) work|(?:photos|pictures) may be bought from our|this (?:piece|story|article|report|series|project) was (?:produced|made|reported|supported) (?:in collaboration|in partnership|with (?:the )?support|with help)|help us keep (?:asking|reporting|telling|digging|publishing|investigating)|gift this (?:story|article)|tell your friends about (?:this|us)|share (?:it|this .{2,20}) on (?:social media|facebook|x)(?!\\p{L})',
    bids: 'subscribe|sign up|join|support|donate|become an? (?:\\p{L}+ )?(?:member|subscriber|supporter|patron|friend)|consider (?:an?|making|becoming|supporting|donating|subscribing|giving)|please|help (?:us|keep|fund|support)|download|follow us|share this|tell (?:us|a friend)|let us|stay (?:informed|up|ahead|connected|in)|thanks for|thank you for|register|want more|love|liked|enjoy(?:ed|ing)?|if you (?:value|like|liked|love|enjoy|enjoyed|appreciate|rely|want|can)',
    press:
      'journalism|newsroom|newspaper|reporting|patreon|(?:our|this) podcast|newsletters?|subscri|our (?:app|site|website|coverage|stories)|breaking news|thanks for reading|thank you for reading|this (?:story|article)|stories like',
  },
  de: {
    brings:
      '(?:Ihr|[Dd]ein|[Ee]uer|[Ee]ur)\\p{L}{0,2} (?:E-?Mail-?|digitale[ns] )?(?:[Pp]ostfach|[Pp]osteingang|Mailbox|Inbox|Smartphone|Handy|Briefkasten)|frei Haus|kostenlos (?:per|im) (?:Newsletter|E-Mail)',
    often:
      'jeden |täglich|wöchentlich|(?:am|zum) (?:morgen|abend|frühstück|wochenende|wochenstart)|morgens|wichtig|nachrichten|news(?!\\p{L})|newsletter|kompakt|gratis|kostenlos',
    replies: 'kommenta?r|kommentieren|leserbrief|debatte',
    admits:
      'anmelden,|anmelden (?:und|oder|bzw)|eingeloggt|einloggen|angemeldete|registrierte|netiquette|moderiert|log ?in|abonnent(?:en|innen) (?:vorbehalten|können)|kommentarfunktion|kommentare sind|nutzungsbedingungen',
    alone:
      'verpassen sie (?:keine|nichts|kein).{0,40}(?:nachricht|news|artikel|meldung)|aktivieren sie (?:die |unsere )?(?:push-?)?(?:mitteilungen|benachrichtigungen|nachrichten)|teilen sie (?:ihn|diesen|den) (?:artikel|text|beitrag|mit)|schreiben sie (?:uns )?(?:einen|ihren) kommentar|diskutieren sie mit|mehr (?:artikel|texte|beiträge) (?:der autorin|des autors|von)|(?:dann )?abonnieren sie unsere|werden sie (?:jetzt )?(?:mitglied|abonnent)(?=[^\\p{L}]*$)|der (?:tägliche|wöchentliche) überblick über das wichtigste|das wichtigste (?:des tages|aus ihrer (?:stadt|region|gemeinde|nachbarschaft|heimat))|teilen sie .{0,40}sozialen? (?:medien|netzwerk)|schreiben sie (?:der|dem|an die) (?:autor|redaktion)',
    bids: 'jetzt|unterstützen sie|unterstütze|abonnieren sie|testen sie|werden sie|folgen sie|haben sie|mehr|melden sie|registrieren sie|wir freuen',
    press:
      'journalismus|newsletter|abo(?!\\p{L})|redaktion freut|plus-?artikel|alle artikel|diese[nr] (?:artikel|text)|ihrer zeitung',
  },
  fr: {
    brings:
      '(?:votre|ta) (?:bo[iî]te (?:mail|e-?mail|courriel|de réception|aux lettres)|messagerie|e-?mail|smartphone|téléphone|mobile)',
    often:
      "chaque |tous les |toutes les |quotidien|hebdo|l[’']essentiel|actu|infos?(?!\\p{L})|matin|gratuit|newsletter",
    replies: 'commenta?ire|commenter|réagir',
    admits: 'connectez|connecté|un compte|votre compte|inscrivez|vous inscrire|réservée?s? (?:à|aux) |modér|charte',
    alone:
      'ne (?:manquez|ratez) (?:rien|aucune?).{0,40}(?:actu|infos?(?!\\p{L})|article|nouvelle)|activez (?:les|vos|nos) (?:notifications|alertes)|partagez(?:-le|-la| cet article| autour)|laissez (?:un|votre) commentaire|réagissez (?:à|en|sur|dans les) |donnez(?:-nous)? votre avis|offrez cet article|abonnez-vous à (?:notre|nos)|le meilleur de nos articles',
    bids: 'abonnez-vous|soutenez|rejoignez|recevez|découvrez|téléchargez|partagez|inscrivez-vous|envie|faites (?:un )?don|aidez',
    press:
      "journalisme|presse (?:libre|indépendante|locale|de qualité)|notre (?:journal|lettre|rédaction)|newsletter|abonn|infolettre|cet article|l[’']info ",
  },
  es: {
    brings: '(?:en|a) tu (?:correo|bandeja|buzón|e-?mail|móvil|celular|teléfono|WhatsApp)',
    often: 'cada |todos los |todas las |diari|seman|mañana|noticias|actualidad|gratis|newsletter|boletín',
    replies: 'comentari|comentar',
    admits:
      'regístr|registrad[oa]s|registrarse|inici\\p{L}{1,3} sesión|suscriptores|moderad|nuestras normas|tu cuenta|una cuenta|identifícate',
    alone:
      'no te pierdas.{0,40}(?:noticias?|actualidad)(?!\\p{L})|activa (?:las |nuestras )?(?:notificaciones|alertas)|compártel[oa]|comparte (?:est[ea] |con tus)|deja tu comentario|déjanos tu|suscríbete a nuestr|únete a nuestr|est[ea] (?:información|reportaje|artículo|texto) (?:se ha elaborado|ha sido elaborad[oa]|forma parte de|cuenta con)|cu[eé]ntan(?:os|oslo)(?=[^,]*$)',
    bids: 'hazte|apoya|suscríbete|únete|descarga|recibe|regístrate|comparte|ayúdanos|colabora',
    press: 'periodismo|noticias|redacción|suscri|newsletter|boletín|este (?:artículo|medio)',
  },
  pt: {
    brings:
      '(?:no|em) teu (?:e-?mail|telemóvel|celular|WhatsApp)|(?<=[Rr]eceba .{2,80})(?:no|em) seu (?:e-?mail|celular|WhatsApp)',
    often: 'tod[ao]s (?:as|os) |cada |diári|seman|manhã|notícias|grátis|newsletter',
    replies: 'comentári|comentar',
    admits: 'regist[ea]-se|registad[oa]s|inici\\p{L}{1,3} sessão|login|assinantes|moderad|regras|sua conta|uma conta',
    alone:
      'gost(?:a|ou) d[aoe] (?:que|texto|conteúdo).{0,20}l[êe](?:u)?(?=\\s?\\?)|não perca.{0,40}notícia|ative as (?:nossas )?notificações|partilhe(?:-o)? com|compartilhe (?:com|est[ea])|deixe (?:o )?seu comentário|assine (?:o )?nosso|subscreva a nossa',
    bids: 'apoie|assine|junte-se|descarregue|baixe|receba|registe-se|partilhe|compartilhe|ajude',
    press: 'jornalismo|notícias|redação|redacção|assin|newsletter|esta (?:reportagem|notícia)|este artigo',
  },
  it: {
    brings:
      '(?:nella|sulla|alla) (?:tua|vostra) (?:casella|e-?mail|mail|posta|inbox)|(?:sul|nel) (?:tuo|vostro) (?:telefono|smartphone|cellulare)',
    often: 'ogni |tutti i |tutte le |quotidian|settiman|mattin|notizi|gratis|newsletter',
    replies: 'commen[tm]',
    admits:
      'registrati|registrarsi|accedi|login|(?:agli|solo|gli) abbonati (?:possono|è|sono riservat)|riservat\\p{L} agli abbonati|moderat|account|effettuare l',
    alone:
      'non perder(?:e|ti).{0,40}(?:notizi|aggiornament)|attiva le notifiche|condividilo|condividi (?:con|quest)|lascia un commento|iscriviti al (?:nostro )?canale|scriveteci|scrivi(?:ci)? la tua|il (?:nostro )?giornale vive grazie|tutti i diritti riservati|raccontac(?:elo|i)(?=[^,]*$)',
    bids: 'sostieni|sostenete|abbonati|unisciti|scarica|ricevi|registrati|condividi|aiutaci|diventa|iscriviti',
    press: "giornalismo|notizi|redazion|abbon|newsletter|quest[’']articolo|stampa (?:libera|indipendente)",
  },
  nl: {
    brings: '(?:in|op|naar) (?:je|uw|jouw) (?:mail(?:box)?|inbox|e-?mail|postvak|telefoon|brievenbus|smartphone)',
    often: 'elke |iedere |dagelijks|wekelijks|ochtend|belangrijkste|nieuws|gratis',
    replies: 'reactie|reageren|reageer|discussie',
    admits: 'log ?in|inloggen|een account|abonnees|gemodereerd|huisregels',
    alone:
      'mis niets (?:meer )?van .{0,40}nieuws|zet (?:de |je |onze )?(?:push-?)?meldingen aan|deel (?:het|dit|dit artikel|dit verhaal) met|laat (?:een|je) reactie achter|steun ons (?:werk|met |via |door )|deel .{0,30}sociale media',
    bids: 'word|steun|abonneer|meld je|download|help ons|wil je|probeer|reageren',
    press: 'journalistiek|vriend van de krant|nieuwsbrief|redactie|abonn|dit artikel|log in',
  },
  sv: nordic,
  no: nordic,
  nb: nordic,
  nn: nordic,
  da: nordic,
  fi: {
    brings: 'sähköpostiisi|sähköpostiinne|postilaatikkoosi|puhelimeesi',
    often: 'joka |päivittäin|viikoittain|aamu|perjantaisin|tärkeim|uuti[sn]',
    replies: 'kommen|keskustelu',
    admits: 'kirjaud|rekisteröidy|tilaajille|tunnuks|moderoi',
    alone: 'ota ilmoitukset käyttöön|jaa (?:juttu|artikkeli)|jätä kommentti|lähetä meille|seuraa meitä',
    bids: 'tilaa|tue|liity|lataa|kokeile|haluatko',
    press: 'journalismi|uutiskirje|toimituksen|tilaa',
  },
  pl: {
    brings: '(?:na|do) [Tt]woj\\p{L}{1,2} (?:skrzynk|e-?mail|mail|telefon)|(?:na|do) [Tt]wój (?:e-?mail|mail|telefon)',
    often: 'codzien|co rano|co tydzień|każd|najważniejsz|wiadomo[śs]|informacj|newsletter',
    replies: 'komentarz|komentow|skomentow|dyskusj',
    admits: 'zaloguj|zalogowan|zarejestruj|zarejestrowan|moderow|założyć konto|subskrybent',
    alone:
      'podoba (?:ci|wam) się to, co (?:czytasz|czytacie)|napisz w komentarz|włącz powiadomienia|podziel się (?:nim|artykułem|tekstem|z innymi)|udostępnij (?:artykuł|tekst|go)|zostaw komentarz|napisz do (?:autora|autorki|nas)|śledź nas|codzienna dawka|aby (?:komentować|skomentować)|dołącz do (?:naszej|naszego)|opowiedz(?:cie)? nam|(?:pytania|uwagi) do redakcji',
    bids: 'zostań|wesprzyj|dołącz|zapisz|pobierz|wspieraj|udostępnij|chcesz|podoba|jeśli (?:cenisz|podoba|chcesz|doceniasz)|wykup',
    press:
      'dziennikarstw|newsletter|redakcj|subskryp|prenumer|niezależn\\p{L}{1,2} (?:media|prasę)|ten (?:artykuł|tekst)|zaloguj',
  },
  cs: {
    brings: '(?:do|na) (?:va[šs]\\p{L}{1,3}|tv\\p{L}{2,4}) (?:schránk|e-?mail|mail|telefon|mobil)',
    often: 'každ|denně|týdn|ráno|nejdůležitěj|zpráv|newsletter',
    replies: 'komentář|diskus|diskut',
    admits: 'přihla|přihlá[sš]|zaregistr|předplatitel|moderov|účet',
    alone:
      'líbí se vám,? co čtete|zapněte (?:si )?(?:oznámení|upozornění)|sdílejte (?:článek|ho|jej)|napište (?:nám|komentář)|sledujte nás',
    bids: 'podpořte|staňte|předplaťte|stáhněte|přihlaste|čtěte|sdílejte|chcete|líbí',
    press: 'novinařin|žurnalistik|noviny|deník|newsletter|redakc|předplat|tento (?:článek|text)',
  },
  sk: {
    brings: '(?:do|na) (?:va[šs]\\p{L}{1,3}|tvoj\\p{L}{0,3}) (?:schránk|e-?mail|mail|telefón|mobil)',
    often: 'každ|denne|týžd|ráno|najdôležitej|správ|newsletter',
    replies: 'komentár|diskus|diskut',
    admits: 'prihlá[sš]|prihlas|zaregistr|predplatiteľ|moderov|účet',
    alone: 'zapnite (?:si )?(?:oznámenia|upozornenia)|zdieľajte (?:článok|ho)|napíšte (?:nám|komentár)|sledujte nás',
    bids: 'podporte|staňte|predplaťte|stiahnite|prihláste|čítajte|zdieľajte|chcete|páči',
    press: 'novinárčin|žurnalistik|noviny|denník|newsletter|redakci|predplat|tento (?:článok|text)',
  },
  hu: {
    brings: '(?:e-?mail(?:fiók)?|posta(?:fiók|láda))\\p{L}{0,2}(?:jába|odba|edbe|jára)|telefonjára|telefonodra',
    often: 'minden |naponta|hetente|reggel|legfontosabb|hírek|hírlev',
    replies: 'komment|hozzászól',
    admits: 'bejelentkez|regisztrált|regisztrálj|előfizetőink|moderál',
    alone:
      'kapcsold? be az értesítés|kapcsolja be az értesítés|ossza meg (?:a|másokkal|ismerős)|oszd meg|írja meg (?:a )?véleményét|kövessen minket|írjon nekünk',
    bids: 'támogassa?|támogasd|csatlakozz(?:on)?|töltse|töltsd|fizessen|olvassa?|ossza|szeretne|tetszett|kövess[ed]?',
    press: 'újságírás|lapunk|hírlev|szerkesztőség|előfizet|független sajtó|cikk',
  },
  ro: {
    brings: '(?:pe|în|la) (?:e-?mailul|inboxul|căsuța|telefonul) (?:tău|ta|dumneavoastră|dvs|de e-?mail)',
    often: 'în fiecare|zilnic|săptămân|dimineaț|cele mai|știri|newsletter',
    replies: 'comentari|comenta',
    admits: 'autentific|înregistrați|înregistrează|abonați|moderat|un cont',
    alone: 'activează notificările|distribuie (?:articolul|acest)|lasă un comentariu|scrie-ne|urmărește-ne|scrieți-ne',
    bids: 'susține|susțineți|abonează-te|alătură-te|descarcă|citește|distribuie|vrei|donează|ți-a plăcut',
    press: 'jurnalism|presa (?:liberă|independentă)|ziarul|newsletter|redacți|abon|acest articol',
  },
  ru: {
    brings: eastSlavicBrings,
    often: 'кажд|ежедневн|еженедельн|утр|вечер|за день|за недел|сам\\p{L}{2} (?:важн|главн|интересн)|главн|новост',
    replies: 'коммент|обсужд',
    admits: 'зарегистрированн\\p{L}{2,3}|зарегистрируйтесь|авториз|войдите|подписчик\\p{L}{1,3}|модерац|модератор',
    alone:
      'включите уведомления|подел(?:итесь|ись) (?:с друзьями|ссылкой|статьёй|статьей|материалом|новостью|ею)|оставь(?:те)? (?:свой |ваш |свои )?комментари|(?:на)?пишите нам|подпишитесь на нас|жд[её]м ваших|главн\\p{L}{2} (?:события|новости) .{0,40}[—–-] (?:в|на) наш|если вы (?:стали|были) (?:свидетел|очевид).{0,60}(?:напишите|пришлите|сообщите|позвоните)|редакция (?:может не|не нес[её]т|не обязательно)|(?:расскажите|поделитесь) .{0,40}(?:соцсет|социальн\\p{L}{2} сет)|(?:вопросы|замечания|предложения) (?:к|для) редакции',
    bids: 'поддержите|оформите|подпишитесь|станьте|скачайте|скачивайте|делитесь|поделитесь|хотите|понравил|помогите',
    press:
      'журналистик|редакци|подписк|рассылк|независим\\p{L}{2,3} (?:сми|медиа|пресс)|эт\\p{L}{1,2} (?:материал|стать|текст)',
  },
  uk: {
    brings: eastSlavicBrings,
    often: 'щоранку|щодня|щотижн|кожн|ранков|найважлив|головн|новин|за день|за тиждень',
    replies: 'комент|обговор',
    admits: 'зареєстрован\\p{L}{2,3}|зареєструйтесь|авториз|увійдіть|передплатник\\p{L}{1,3}|модерац|модератор',
    alone:
      'увімкніть сповіщення|поділ(?:іться|ися) (?:з друзями|посиланням|статтею|матеріалом|новиною|цією)|залиш(?:те|айте|іть) (?:свій |ваш )?коментар|(?:на)?пишіть нам|підпишіться на нас|чекаємо (?:на )?ваш|якщо ви (?:стали|були) (?:свідк|очевид).{0,60}(?:напишіть|надішліть|повідомте|телефонуйте)|редакція (?:може не|не несе|не обов)|долучайтеся до|ми існуємо завдяки|ваша думка важлива|(?:розкажіть|поділіться) .{0,40}(?:соцмереж|соціальн\\p{L}{2} мереж)|(?:запитання|питання) до редакції',
    bids: 'підтримайте|оформіть|підпишіться|станьте|завантажте|завантажуйте|діліться|поділіться|хочете|сподобал|допоможіть|долучайтеся',
    press:
      'журналістик|редакці|підписк|розсилк|незалежн\\p{L}{1,3} (?:змі|медіа|прес)|ц\\p{L}{1,2} (?:матеріал|статт|текст)',
  },
  bg: {
    brings: '(?:на|във) (?:вашия|твоя) (?:имейл|e-?mail|телефон)|вашата (?:поща|кутия)',
    often: 'всек|всяк|ежедневн|седмичн|сутрин|най-важн|новини|бюлетин',
    replies: 'комент',
    admits: 'регистриран|регистрирайте|влезте|абонати|модер|профил',
    alone: 'включете известията|споделете (?:с приятели|статията)|оставете коментар|пишете ни|последвайте ни',
    bids: 'подкрепете|станете|абонирайте|изтеглете|споделете|искате|хареса|четете|помогнете',
    press: 'журналистик|вестник|редакци|абонамент|бюлетин|независим\\p{L}{0,3} меди|тази статия',
  },
  el: {
    brings: '(?:στο|στα) (?:e-?mail|inbox|mail|κινητό|εισερχόμενά?|ηλεκτρονικό ταχυδρομείο) (?:σας|σου)',
    often: 'κάθε |καθημεριν|εβδομαδιαί|πρωί|σημαντικ|ειδήσ|νέα(?!\\p{L})',
    replies: 'σχόλι|σχολι',
    admits: 'συνδεθ|σύνδεση|εγγεγραμμέν|κάντε εγγραφή|λογαριασμ|συνδρομητ|εγκρίνονται',
    alone:
      'ενεργοποιήστε τις ειδοποιήσεις|μοιραστείτε (?:το άρθρο|την είδηση|αυτό|το(?=[^\\p{L}]*$))|κοινοποιήστε|πείτε μας (?:τη γνώμη|τι (?:πιστεύετε|γνώμη)|στα σχόλια)|αφήστε (?:μας |το |ένα )*σχόλι|εγγραφείτε στ|γράψτε μας|ακολουθήστε μας|η αναδημοσίευση|(?:πείτε|γράψτε) μας(?=[^\\p{L}]*$)|έχετε (?:ερώτηση|ερωτήσεις|σχόλια) (?:για|προς) τη σύνταξη',
    bids: 'στηρίξτε|γίνετε|γίνε|κατεβάστε|λάβετε|κοινοποιήστε|μοιραστείτε|θέλετε|σας άρεσε|υποστηρίξτε',
    press: 'δημοσιογραφία|newsletter|συνδρομ|αυτό το άρθρο|την ενημέρωσή',
  },
  tr: {
    brings: 'e-?posta(?: kutu| adresi)?(?:nuza|nıza|nize)|gelen kutunuza|e-?posta kutunuzda|cebinize|telefonunuza',
    often: 'her |günlük|haftalık|sabah|öne çıkan|önemli|haber|bülten',
    replies: 'yorum',
    admits: 'giriş yap|üye giriş|üye ol|kayıt ol|abonelere|moderasyon|editör onay|onaydan sonra|onaylandıktan',
    alone:
      '(?=.{0,140}(?:bildirimleri aç(?:ın|mayı)|(?:arkadaşlarınızla|sosyal medyada) paylaşın|yorum(?:larda|unuzu|larınızı) (?:buluşalım|yazın|bırakın|paylaşın)|bize (?:yazın|ulaşın)|takipte kalın|izinsiz (?:kullanılamaz|alıntılanamaz|kopyalanamaz)))',
    bids: '(?=.{0,120}(?:destek ol|destekleyin|abone ol|katılın|indirin|paylaşın|beğendiniz))',
    press: 'gazetecil|haberleri|bülten|abonelik|bağımsız (?:medya|basın)|bu (?:haber|yazı)yı',
  },
  ar: {
    brings: 'بريدك|إيميلك|هاتفك|نشرتنا (?:البريدية|الإخبارية)',
    often: 'كل |يومي|أسبوعي|صباح|أهم|أخبار|الأخبار',
    replies: 'تعليق|التعليق',
    admits: 'تسجيل الدخول|سجل الدخول|سجلوا|للمشتركين|حسابك|حساب لل|للمراجعة قبل|بعد المراجعة',
    alone:
      '(?=.{0,80}(?:فع[ّ]?لوا? (?:الإشعارات|التنبيهات)|شارك(?:ه|ها|وه|وها) مع|شارك(?:وا)? (?:هذا )?(?:المقال|الخبر|الرابط)|اكتب(?:وا)? (?:لنا|تعليق)|اترك(?:وا)? تعليق|راسل(?:نا|ونا)|شارك(?:نا|ونا) رأي))|لا (?:تفوت|تفوتوا|يفوتك)(?=.{0,40}(?:خبر|أخبار|جديد|الإشعار|متابع))|(?:ال)?آراء (?:الواردة|المنشورة).{0,30}لا تعبر|يمنع (?:نقل|نسخ|إعادة)|(?=.{0,60}[؟?] (?:أخبرنا|أخبرونا|احك لنا|راسلنا))|(?=.{0,60}(?:انشروا?|شارك(?:وا)?) .{0,30}(?:مواقع|وسائل|منصات) التواصل)|(?=.{0,40}سؤال ل(?:ل|هيئة )?تحرير)',
    bids: 'ادعم(?:وا)?|اشترك(?:وا)?|حم[ّ]?ل(?:وا)? |انضم(?:وا)? إلى|تبرع(?:وا)?|احصل(?:وا)? على|هل أعجبك',
    press: 'الصحافة (?:الحرة|المستقلة)|النشرة البريدية|نشرتنا|تطبيقنا|هذا (?:المقال|الخبر)|اشتراك',
  },
  fa: {
    brings: '(?:ایمیل|پست الکترونیک|صندوق پستی|گوشی|تلفن همراه)(?: شما|‌?تان| خود(?=.{0,40}(?:کنید|بگیرید|بخوانید)))',
    often: 'هر |روزانه|هفتگی|صبح|مهم|خبر',
    replies: 'دیدگاه|نظر',
    admits: 'وارد (?:شوید|حساب)|ثبت‌?\\s?نام کنید|بنویسید|ارسال کنید|منتشر (?:نمی|نخواهد|خواهد)|پس از (?:تأیید|تایید)',
    alone:
      '(?=.{0,140}(?:به اشتراک بگذارید|(?:دیدگاه|نظر) (?:خود|خودتان) را (?:بنویسید|ثبت|ارسال)|برای ما (?:بفرستید|ارسال کنید|بنویسید)|عضو کانال|اعلان‌?\\s?ها را فعال|منتشر نمی‌?\\s?ش|تنها با ذکر))|(?=.{0,80}شبکه‌?\\s?های اجتماعی (?:همرسانی|به اشتراک|منتشر) .{0,8}(?:کنید|بگذارید))|(?=.{0,30}از تحریریه دارید)',
    bids: '(?=.{0,120}(?:کنید|شوید|بپیوندید|بگذارید)[^\\p{L}]*$)',
    press: 'روزنامه‌?\\s?نگاری|خبرنامه|اپلیکیشن ما|این (?:مطلب|خبر|گزارش)|رسانه مستقل',
  },
  he: {
    brings: '(?:ישירות |היישר )(?:למייל|לתיבת|לנייד|לטלפון|לאימייל)|(?:למייל|לתיבת הדואר|לנייד|לאימייל) (?:שלך|שלכם)',
    often: 'כל |מדי |יומי|היום|בוקר|שבוע|חשוב|חדשות|עדכונ',
    replies: 'ה?תגוב|להגיב',
    admits: 'התחבר|להתחבר|הירשמ|להירשם|למנויים|אישור המערכת|לאחר בדיקה|לאחר אישור',
    alone:
      'שתפו (?:אותה|אותו|את הכתבה|עם חברים)|הפעילו (?:את ה)?התראות|(?:כתבו|ספרו) לנו(?=[^,]*$)|הצטרפו ל(?:ניוזלטר|ערוץ|קבוצ)|תמכו ב(?:עיתונות|נו)|השאירו תגובה|הגיבו|אין להעתיק|שתפו .{0,24}ברשתות|(?=.{0,20}שאלה למערכת)',
    bids: 'תמכו|הירשמו|הצטרפו|הורידו|שתפו|קבלו|רוצים|אהבתם|תרמו',
    press: 'עיתונות (?:חופשית|עצמאית)|ניוזלטר|למנויים|הכתבה|הידיעה',
  },
  hi: {
    brings:
      '(?:अपने|आपके) (?:ई-?मेल|ईमेल|इनबॉक्स|इनबाक्स|मेल|मोबाइल|फोन|फ़ोन|व्हाट्सऐप)(?=.{0,40}(?:पाए|पायें|पाइए|पाओ|प्राप्त करें|मिले|लें))',
    often: 'हर |रोज|प्रतिदिन|सुबह|बड़ी|खबर|समाचार',
    replies: 'टिप्पण|कमेंट',
    admits: 'लॉग ?इन|लॉगइन|साइन ?इन|पंजीकरण करें|जाँच के बाद|जांच के बाद',
    alone:
      '(?=.{0,140}(?:नोटिफिकेशन (?:चालू|ऑन) करें|(?:दोस्तों|परिवार|मित्रों) के साथ (?:शेयर|साझा) करें|कमेंट (?:बॉक्स )?में (?:लिखें|बताएं|बताएँ)|(?:हमें|भेजने के लिए) (?:व्हाट्सऐप|व्हाट्सएप|लिखें|भेजें)|आपके सहयोग से|बिना अनुमति))|(?=.{0,80}[?] हमें (?:लिखें|बताएँ|बताएं))|(?=.{0,80}सोशल मीडिया पर (?:साझा|शेयर) करें)',
    bids: '(?=.{0,120}(?:करें|दें|जुड़ें|बनें|बताएँ|बताएं|दीजिए)[^\\p{L}]*$)',
    press: 'पत्रकारिता|समाचार पत्र|न्यूज़?लेटर|सब्सक्रिप्शन|यह (?:खबर|लेख)|कमेंट में',
  },
  bn: {
    brings: 'আপনার (?:ই-?মেইল|ইমেইল|ইমেল|ইনবক্স|মোবাইল|ফোন|মেইল)',
    often: 'প্রতিদিন|প্রতি |রোজ|সকাল|গুরুত্বপূর্ণ|খবর|সংবাদ',
    replies: 'মন্তব্য',
    admits: 'লগ ?ইন|নিবন্ধন করুন|অ্যাকাউন্ট',
    alone:
      '(?=.{0,140}(?:নোটিফিকেশন চালু করুন|শে(?:\\u09DF|\\u09AF\\u09BC)ার করুন|(?:মতামত|মন্তব্য) (?:কমেন্টে )?(?:জানান|লিখুন)|(?:আমাদের )?(?:সঙ্গে|সাথে) থাকুন|অনুমতি ছাড়া))|এ জাতীয় আরও|(?=.{0,80}[?] (?:আমাদের|আমাদেরকে) (?:লিখুন|জানান))|(?=.{0,80}সামাজিক (?:যোগাযোগ ?)?মাধ্যমে .{0,14}(?:দিন|করুন))',
    bids: '(?=.{0,120}(?:করুন|দিন|হোন)[^\\p{L}]*$)',
    press: 'সাংবাদিকতা|নিউজলেটার|সাবস্ক্রিপশন|এই (?:খবর|প্রতিবেদন)টি',
  },
  id: {
    brings:
      '(?:e-?mail|inbox|kotak masuk|ponsel|surel|e-mel) (?:[Aa]nda|kamu|kalian)|(?:e-?mail|inbox|ponsel)mu(?!\\p{L})',
    often: 'setiap |tiap |harian|mingguan|pagi|pilihan|terkini|berita',
    replies: 'komentar|berkomentar|mengomentari',
    admits: 'log ?in|silakan masuk|harus masuk|akun|pelanggan|dimoderasi',
    alone:
      '(?:nyalakan|aktifkan) notifikasi|bagikan (?:ke|kepada|artikel|berita)|tulis(?:kan)? (?:pendapat|komentar)|beri(?:kan)? komentar|kirim(?:kan)? tulisan|ikuti kami|isi (?:\\p{L}+ )?di luar tanggung jawab|ceritakan (?:kepada|pada) kami|(?:sebarkan|bagikan) .{0,30}media sosial|(?:ada )?pertanyaan untuk redaksi',
    bids: 'dukung|silakan|silahkan|unduh|bagikan|dapatkan|berlangganan|jadilah|ingin|suka (?:artikel|berita|tulisan|cerita) ini',
    press: 'jurnalisme|berlangganan|redaksi|(?:artikel|berita|tulisan) ini|media independen|berkomentar',
  },
  vi: {
    brings:
      '(?:e-?mail|hộp thư|điện thoại) của (?:bạn|quý vị|độc giả)|(?<=(?:[Đđ]ăng ký|[Nn]hận) .{2,50})(?:qua|vào|tới) (?:e-?mail|hộp thư)',
    often: 'mỗi |hằng |hàng |sáng|quan trọng|nổi bật|tin tức|bản tin|tin (?:hay|mới)',
    replies: 'bình luận|ý kiến',
    admits: 'đăng nhập|tài khoản|kiểm duyệt|thành viên',
    alone:
      'bật thông báo|(?=.{0,80}hãy (?:chia sẻ|để lại bình luận))|để lại bình luận|chia sẻ (?:bài viết|với bạn bè)|mọi ý kiến|đường dây nóng|theo dõi chúng tôi|(?:nghiêm )?cấm sao chép|(?=.{0,80}hãy kể cho chúng tôi)|(?:hãy )?lan tỏa (?:câu chuyện|bài viết)|(?:có )?câu hỏi cho (?:tòa|toà) soạn',
    bids: 'ủng hộ|hãy|mời|đăng ký|tải|chia sẻ|ghi rõ|vui lòng',
    press:
      'báo chí (?:độc lập|chính thống)|tòa soạn|toà soạn|bản tin|nguồn .{2,40}(?:phát hành lại|website này)|bài viết này',
  },
  th: {
    brings: '(?:อีเมล|กล่องจดหมาย|มือถือ|โทรศัพท์|อินบ็อกซ์)ของคุณ',
    often: 'ทุกเช้า|ทุกวัน|ทุกสัปดาห์|ทุกเย็น|รายวัน|ประจำวัน|สำคัญ|ข่าว',
    replies: 'ความคิดเห็น|คอมเมนต์',
    admits: 'เข้าสู่ระบบ|ล็อกอิน|สมัครสมาชิก|การตรวจสอบก่อน',
    alone:
      'เปิดการแจ้งเตือน|กดแชร์|บอกเราใน|แสดงความคิดเห็นด้านล่าง|ทั้งหมดของผู้เขียน|กดติดตามเรา|ห้าม(?:คัดลอก|ทำซ้ำ)|เล่าให้เราฟัง|ส่งต่อ(?:เรื่อง|ข่าว|บทความ)นี้|คำถามถึงกองบรรณาธิการ',
    bids: 'สนับสนุน|ร่วม|สมัคร|ดาวน์โหลด|แชร์|กด|แจ้ง|ไม่พลาด',
    press: 'สื่ออิสระ|สื่อมวลชนอิสระ|วารสารศาสตร์|แอปพลิเคชันของเรา|เบาะแสข่าว|ข่าวสำคัญ|google news|บทความนี้',
  },
  ja: {
    brings: 'メールで(?:お届け|配信|お送り|受け取)|メールボックスに(?:お届け|配信)|スマホに(?:お届け|配信)',
    often: '毎朝|毎日|毎週|毎晩|毎月|日刊|週刊|注目|厳選|ニュース',
    replies: 'コメント',
    admits: 'ログイン|会員登録|ガイドライン|承認後|利用規約',
    alone:
      '通知をオン|この記事をシェア|購読の(?:お)?申し?込み|(?:感想|ご意見|ご感想)は.{0,16}お寄せ|コメント欄に|読み放題|の転載は|snsで(?:広め|シェア|共有)',
    bids: 'アプリを|会員登録|ダウンロード|シェア|応援|登録',
    press: '速報|記事を(?:保存|読|シェア)|ジャーナリズム|電子版|会員限定',
  },
  zh: {
    brings: '[您你]的(?:邮箱|郵箱|信箱|电子邮箱|电邮|收件箱|手机|手機)|[为為]您(?:送上|推送|带来|帶來|精选|精選|奉上)',
    often: '每(?:天|日|周|週|早|晚|个|個)|早上|重要|要闻|要聞|新闻|新聞|资讯|資訊',
    replies: '评论|評論|留言|跟帖',
    admits: '登录|登錄|登入|注册[后後]|註冊[后後]|审核[后後]|審核[后後]|[发發]表',
    alone:
      '打开(?:推送|通知)|開啟(?:推播|通知)|点个赞|點個讚|(?:评论区|評論區|留言区|留言區)(?:留下|写下|寫下|分享|告)|扫描二维码|掃描qr|分享给(?:朋友|好友)|(?:转载|轉載)(?:请|請|须|須)(?:注明|註明)|图片由.{2,10}提供|[请請]告[诉訴]我[们們]|[请請][联聯][系繫](?:我[们們]|本[报報])|分享到(?:朋友圈|微博|脸书|臉書)',
    bids: '支持|订阅|訂閱|下载|下載|分享|欢迎|歡迎|登录|登入',
    press: '新闻事业|独立(?:媒体|新闻)|獨立(?:媒體|新聞)|[发發]表[评評][论論]|客户端',
  },
  ko: {
    brings:
      '(?:이메일|메일함|메일|받은 ?편지함|문자|카카오톡|카톡)(?:으)?로 .{0,14}(?:받아 ?보|보내 ?드|만나 ?보|배달|전해 ?드)|메일함에서 .{0,10}(?:만나|받아)',
    often: '매일|매주|매달|아침|저녁|주요|오늘|하루|뉴스|소식|기사',
    replies: '댓글|의견',
    admits: '로그인|회원|가입|운영 ?(?:원칙|정책|규정)|작성하실|작성할 수|삭제될',
    alone:
      '알림을 켜|알림 ?설정|댓글로 남겨|댓글을? 남겨|(?:정기)?구독 문의|기자 페이지|이야기를 들려주|공유해 ?주|독자와 함께|[?] ?(?:저희에게 )?알려 ?주세요',
    bids: '독자|후원|구독|공유|다운로드|앱을|이 기사',
    press: '좋은 기사|독립 ?언론|저널리즘|구독료|후원금|이 기사가',
  },
}

/** The halves of a language's calls, for lines in small letters; `brings` for lines as they are written. */
export type Calls = { readonly [part in keyof CallWords | 'opens']: RegExp }

const known = new Map<string, Calls | null>()

/** How houses call on readers in a language, `null` where that is not known. */
export function callsOf(language: string): Calls | null {
  const made = known.get(language)
  if (made !== undefined) return made
  const words = Object.hasOwn(languages, language) ? languages[language]! : language === 'ms' ? languages.id! : null
  const isUnspaced = language === 'ja' || language === 'zh' || language === 'th' || language === 'ko'
  const word = (all: string) => new RegExp(isUnspaced ? `(?:${all})` : `(?<![\\p{L}\\p{M}])(?:${all})`, 'u')
  const calls: Calls | null = words && {
    // Looked for in many lines: without a look behind their first letter they are through sooner.
    brings: new RegExp(words.brings, 'u'),
    often: word(words.often),
    replies: new RegExp(words.replies, 'u'),
    admits: word(words.admits),
    // The same at the beginning of a line or behind its first question alone: it is looked for in each paragraph.
    opens: isUnspaced
      ? new RegExp(words.alone, 'u')
      : new RegExp(`^[^\\p{L}\\p{N}]{0,3}(?:[^.!?;؟]{3,80}[?;؟] )?(?:${words.alone})`, 'u'),
    alone: isUnspaced
      ? new RegExp(words.alone, 'u')
      : new RegExp(`(?:^|[.!?;؟।:–—-]["”»]?\\s*)[^\\p{L}\\p{N}]{0,3}(?:${words.alone})`, 'u'),
    bids: new RegExp(
      `(?:^|[.!?。！？।:—–-]["”»]?\\s*)[^\\p{L}\\p{N}]{0,3}(?:${words.bids})${words.bids.startsWith('(?=') ? '' : '(?!\\p{Ll})'}`,
      'u',
    ),
    press: new RegExp(words.press, 'u'),
  }
  for (const pattern of Object.values(calls ?? {})) compiledAtOnce(pattern, isUnspaced ? words?.brings : undefined)
  known.set(language, calls)
  return calls
}
