import { expect, test } from 'vitest'
import { plainBlock } from '../../../src/extract/body/block.ts'
import { lineRule } from '../../../src/extract/body/line-rules.ts'

/** Amid a story, with `after` lines behind. */
const rule = (text: string, after: number) => lineRule(plainBlock(text), 8, after)

/** What papers and broadcasters say of their services between the paragraphs of their stories. */
test.each([
  'Our website is your destination for the latest Garam news, so bookmark garam.example.',
  'Editor’s Note: Sign up for The Quay, our weekly letter from the harbour.',
  'Listen to the best of Radio Garam and follow Garam News on Facebook and Instagram.',
  'Like Garam Business on Facebook, follow @garambiz to stay informed.',
  'Join thousands of others in following us on Google News',
  'GET GARAM BUSINESS ON THE GO BY CLICKING HERE',
  'Click here to join the Garam WhatsApp channel and get a list of our stories',
  'To sign up to our weekly newsletter, click here',
  'You can now subscribe to our WhatsApp channel',
  'Catch all the business news, breaking news and latest updates on Garam Times.',
  'Unlock a world of benefits with Garam!',
  'Want more stories like this? Read our morning briefing.',
  'Stay with Garam 9 on air and online for updates.',
  'Tap here to see other videos from our team',
  'Show full article',
  'Article content continued',
  'We also published the following articles recently',
  'Explore more on these topics',
  'Mehr aktuelle News aus Garam finden Sie auf unserer Themenseite.',
  'Jetzt den kostenlosen WhatsApp-Kanal der Harenburger Zeitung abonnieren und alles erfahren.',
  'Newsletter „Garam kompakt“: Jeden Morgen das Neueste. Gleich bestellen.',
  'Nichts verpassen: Unser Newsletter bringt die Stadt in Ihr Postfach.',
  'Hier finden Sie Inhalte von Drittanbietern',
  'Mit dem Anzeigen des Videos stimmen Sie der Datenschutzerklärung zu.',
  'Sie wollen mehr lesen? Hier geht es zum Abo.',
  'dpa-infocom, dpa:260301-930-101234/2',
  'La suite sous cette publicité',
  'Poursuivez votre lecture sur ces sujets :',
  'Retrouvez l’intégralité de cet article dans notre édition du jour.',
  'Lecture : 3 min.',
  'Regístrate gratis para seguir leyendo',
  'Tu opinión enriquece este artículo',
  'Se vuoi restare aggiornato sulle notizie di Garam iscriviti gratis',
  'Vai a tutte le notizie di Garam',
  'Clique aqui e receba as notícias no seu e-mail.',
  'Krijg dagelijks het laatste nieuws uit Garam in je mailbox',
  'Wil je dit als eerste lezen? Volg ons op WhatsApp.',
  'Lees meer over',
  'Vill du ha lokala nyheter i din mejl? Anmäl dig här.',
  'Följ ämnen i artikeln',
  'Reszta artykułu pod materiałem wideo',
  'Masz zdjęcie lub filmik? Prześlij nam!',
  'Wiadomości z Garamu znajdziesz na naszej stronie',
  'Chcete mít přehled o dění? Přihlaste se k odběru.',
  'A cikk a hirdetés alatt folytatódik',
  'Kövesse a Garamot Facebookon is!',
  'Citiți și',
  'Urmărește știrile Garam24.example și pe Google News',
  'Son dakika haberler için bizi takip edin',
  'Haberle ilgili daha fazlası:',
  'Все новости Гарама читайте на нашем сайте.',
  'Новость дополняется.',
  'شارك هذا الخبر',
  'لمتابعة أحدث الأخبار عبر تطبيقنا',
  'לעוד עדכונים עקבו אחרינו',
  '【写真】桟橋に並ぶ船',
  '本文来自微信公众号',
  '이 기사를 공유합니다',
])('“%s” is no line of a story, wherever it stands', (text) => {
  expect(rule(text, 6)).not.toBeNull()
})

test.each([
  'This article was amended on 3 March 2026. The quay is 45 metres long, not 36.',
  'A correction was made on March 3, 2026: An earlier version of this article misstated the year.',
  'Correction: An earlier version of this story misspelled the mayor’s name.',
  'In einer früheren Version dieses Artikels hieß es, die Fähre sei 1911 gebaut worden.',
  'Une version précédente de cet article indiquait une autre date.',
  'Anmerkung der Redaktion: Wir haben den Text ergänzt.',
  'Publiziert: 03.03.2026, 14:02',
  'Published in The Garam Tribune, March 3rd, 2026.',
  'Le Havrais avec AFP',
  '(red, APA, 3.3.2026)',
  '기사 제공 : 한빛일보',
])('“%s” is said below a story', (text) => {
  expect(rule(text, 0)).not.toBeNull()
})

test.each([
  'Our website is down, the ferry company said on Tuesday, and nobody can book.',
  'Editor Ida Falk noted that the ferry sailed on Monday.',
  'Join the queue early, the harbour master told visitors, or the boat will leave without you.',
  'Unlock the gate and the sheep come running, said Ida Falk.',
  'Start your day with a swim in the harbour, as Ida Falk has for 40 years, and nothing can go wrong.',
  'You can now subscribe to a ferry: the pass costs 40 euros a month.',
  'Catch all the fish you like, the treaty said, and leave the rest.',
  'Be the first to know the river and it will spare you, the fishermen say.',
  'Stay with the boat, the instructor told them, until help arrives.',
  'Mehr Nachrichten aus Garam wollte niemand hören, als die Fähre sank.',
  'Jetzt will die Stadt die Fähre kaufen und selbst betreiben.',
  'Das Wichtigste aus seiner Zeit als Kapitän hat er aufgeschrieben.',
  'Retrouvez le chat, suppliait-elle, et vous aurez la récompense.',
  'Scegli di capire, mi diceva mio padre quando tornava dal porto.',
  'Clique aqui, disse o menino, e a barca apareceu na tela.',
  'Vill du ha kaffe? frågade kaptenen och log.',
  'Masz zdjęcie? zapytała Ida i wyjęła album.',
  'Все новости в деревне узнавали от почтальона.',
  'This article was written into the treaty of 1920 to keep the strait open.',
  'This story was corrected only by time: the keeper had never left.',
  'An earlier version of the ferry sank in 1911 within sight of the quay.',
  'Correction: prices fell by a third, and the traders called it a mere correction.',
])('“%s” is text', (text) => {
  expect(rule(text, 6)).toBeNull()
  expect(rule(text, 0)).toBeNull()
})
