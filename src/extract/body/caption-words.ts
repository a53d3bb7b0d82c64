/*
 * All that tells captions and credits by their words; what sets them apart by their place is in captions.ts.
 *
 * First how captions end that no markup sets apart: looked for in a short paragraph directly behind a picture. A caption closes with its credit; a
 * sentence of the story that only speaks of pictures or agencies goes on behind the word, or ends in a full stop of its own.
 */

/** "… (Yonhap)", "… (AP Photo/Ida Falk)", "… (courtesy of the museum)". */
export const bracketedCredit =
  /\((?:[^()]{0,60}\b)?(?:yonhap|newsis|news1|ap|afp|reuters|epa|efe|ansa|lusa|anp|dpa|tass|getty(?: images)?|xinhua|bloomberg|antara(?: foto)?|courtesy(?: of)?[^()]{0,60}|photo[^()]{0,40}|file photo|handout|via [^()]{0,40}|the korea (?:herald|times)[^()]{0,20}|screenshot[^()]{0,40}|captured? [^()]{0,40}|provided by [^()]{0,40}|image[^()]{0,40})[^()]{0,30}\)[.]?$/iu
/** "(رويترز)", "(AA)": agencies whose names are no words of others' languages. */
const agencyInBrackets =
  /\((?:رويترز|أ ?ف ?ب|الفرنسية|غيتي|الأناضول|أسوشيتد برس|AA|İHA|DHA|PAP|ČTK|MTI|РИА Новости|ТАСС|로이터|연합)\)\.?$/u

/** What pictures are from, in Korean. */
const koreanSource =
  '(?:제공|연합뉴스|연합|뉴시스|뉴스1|뉴스핌|캡처|캡쳐|갈무리|DB|자료 ?사진|사진기자단|공동취재단?|공동취재사진|게티이미지(?:뱅크|코리아)?|로이터|AFP|AP|EPA|블룸버그|신화)'
const koreanCredits = [
  // "(사진=뉴시스)", "[한빛전자 제공]", "<사진=가람일보>"
  new RegExp(
    `[([<【〈]\\s?[^()[\\]<>]{0,40}(?:사진|그래픽|자료|영상|출처|뉴스|${koreanSource.slice(3, -1)})[^()[\\]<>]{0,20}[)\\]>】〉]\\.?$`,
    'u',
  ),
  // "/사진=한빛전자", "/뉴스1", "/ 김하늘 기자"
  new RegExp(
    `/\\s?(?:(?:사진|그래픽|자료|영상)\\s?[=:]?\\s?[^/.]{1,30}(?<!다)|[^/.]{0,20}(?:${koreanSource.slice(3, -1)}|기자))\\.?$`,
    'u',
  ),
  /(?:사진|자료|그래픽|출처|영상)\s?[=:／]\s?[^.]{1,40}(?<!다)\.?$/u,
  /ⓒ ?[^.]{1,30}(?<!다)\.?$/u,
  // "… 붙어 있다. 뉴스1", "… 전경. 한빛전자 제공", "… 전경. 김하늘 기자"
  new RegExp(`(?<=[.!?”"’)])\\s(?:사진\\s)?[^.!?]{0,24}(?:${koreanSource.slice(3, -1)}|기자)\\.?$`, 'u'),
  /(?<=[.!?”"’)])\s사진[\s=:][^.!?]{2,24}$/u,
  // "… 전경 [연합]"
  /\s\[[가-힣A-Za-z\d ]{2,20}\]$/u,
]

/** "资料图：…", "（記者陳冠宇攝）", "新华社记者 李明 摄", "圖／…", "＝6日、長崎市、高瀬直人撮影". */
const hanCredits = [
  /^(?:资料图片?|資料圖片?|图片?|圖片?|图为|圖為|【写真】|写真)\s?[:：]|^[图圖][为為](?![何什])/u,
  /[（(【[][^（）()【】[\]]{0,24}(?:攝影?|摄影?|供[图圖]|提供|资料图片?|資料照片?|[图圖]源|翻攝|写真|撮影|出典|時事|共同)[^（）()【】[\]]{0,20}[）)】\]]。?$/u,
  /(?:^|[。\s])[^。]{2,20}(?:攝|摄|供[图圖]|攝影|摄影|撮影|資料照片)$/u,
  /[。\s]\p{Script=Han}{2,4}\s[图圖]$/u,
  /(?:[图圖][／/]|[图圖]源[：:／/])[^。]{1,20}$/u,
  /[＝=][^。]{2,40}(?:撮影|提供|共同|時事|[県市町村区都府])$|[＝=](?:共同|時事|ロイター|AP|AFP)$/u,
]

/** "… — Foto: Lena Arruda/g1", "Photo by Ida Falk/Harbour Post", "© Ida Falk/dpa", "| IDA FALK / AFP". */
const namedCredits = [
  /(?:^|[^\p{L}\p{N}])(?:[Pp]hotos?|PHOTOS?|[Ff]otos?|FOTOS?|[Ff]otó|[Ff]ot\.|[Nn]uotr\.|[Bb]ild|[Kk]uva|[Gg]ambar|Снимка|[Φφ]ωτ[οό](?:γραφία)?|ΦΩΤΟ|[Zz]djęcie|[Pp]hotograph|[Ii]mages?|[Ảả]nh|[Фф]ото|ФОТО|[Cc]réditos?|[Cc]redits?)\s?[:.]\s?(?=[\p{Lu}\p{N}@©]|dpa|afp)[^.:]{2,70}\.?$/u,
  /(?:^|[^\p{L}])(?:צילום|تصوير|صورة|عکس|फोटो|ছবি|ภาพ)\s?[:：]\s?[^.:]{2,60}$/u,
  /(?:^|\s)(?:PHOTO )?CREDITS?: .{2,120}$/u,
  /(?<=[.!?”"’)])\s(?:[Pp]hoto(?:graph)?|[Pp]icture|[Ii]mage|[Ii]llustration)s?(?: by| courtesy(?: of)?| via)\s[^.!?]{2,60}\.?$/u,
  /(?:^|\s)©\s?[^.!?©]{2,60}$/u,
  /\s\|\s\p{Lu}[\p{Lu}\s./’'-]{3,40}$/u,
  // "(Ida Falk / For The Post)", "(Ida Falk for The Harbour Post)"
  /\(\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3}(?:\s?[/|]\s?|\sfor\s)[^()]{2,50}\)\.?$/u,
  // "(foto Baldi)", "(fot. Jan Sarna)"
  /\((?:[Ff]oto|[Pp]hoto|[Ff]ot\.|[Bb]ild|[Φφ]ωτ\.|[Фф]ото|[Ff]otoğraf|[Ff]oto's)\s(?=\p{Lu})[^()]{2,50}\)\.?$/u,
  /\s\/\s(?:AFP|AP|EFE|EPA|ANSA|Reuters|REUTERS|Getty Images|dpa|Lusa)\.?$/u,
]

/** "[나래=뉴시스] 여객선 터미널. 2025.11.27. sky@example.com": the day of the picture. */
const stampedCaption = /\d{4}\.\s?\d{1,2}\.\s?\d{1,2}\.?(?:\s{1,3}\S{1,40}@\S{1,40})?$/

const hangul = /[가-힣]/
const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** How much of a paragraph's end is looked at. */
const tailLength = 140

/** Whether a short paragraph behind a picture ends as captions do. */
export function endsInCredit(text: string): boolean {
  const tail = text.length <= tailLength ? text : text.slice(-tailLength)
  if (hangul.test(tail) && koreanCredits.some((form) => form.test(tail))) return true
  if (han.test(tail) && hanCredits.some((form) => form.test(tail))) return true
  return (
    bracketedCredit.test(tail) ||
    agencyInBrackets.test(tail) ||
    namedCredits.some((form) => form.test(tail)) ||
    stampedCaption.test(tail)
  )
}

/** A line that is a credit and nothing else: "(Photo: Ida Falk)". */
export const creditInBrackets =
  /^[([](?:[^()[\]]{0,120}[^\p{L}])?(?:photos?|images?|fotos?|fot\.|fotó|kép|(?:borító|nyitó|címlap|illusztráció|index)(?:kép|fotó)|bild|(?:titel|beitrags|aufmacher|vorschau|symbol|archiv)(?:bild|foto)|foto's|crédits?|фото|φωτό?|εικόνα)\s?[:.][^()[\]]{1,120}[)\]]\.?$|^[（【([](?:[图圖](?:片|源)?|写真|撮影|[摄攝]影)[:：／/][^()（）【】[\]]{1,40}[)\]）】]$|^[（(](?:getty(?: images)?|shutterstock|istock|alamy|file photo|handout|afp|reuters|epa|共同|時事|ロイター|新华社|視覺中國|视觉中国)[)）]$/iu

/** The same without brackets, and what follows the word for a picture: "사진=연합뉴스", "Photo by Ida Falk", "Getty Images". */
export const creditLine =
  /^[^\p{L}\p{N}]*(?:(?:photo|image|picture) credits?\s*[:|].{1,400}|(?:photos?|(?:cover|lead|feature[sd]?|header|hero|top|title|thumbnail) (?:photo|image|picture)|(?:titel|beitrags|aufmacher|vorschau)(?:bild|foto)|(?:borító|nyitó|címlap|kiemelt )(?:kép|fotó)|(?:foto|imagen|imagem|photo|image|immagine) (?:de|di) (?:portada|capa|couverture|une|copertina|apertura)|image|picture|images|video|graphic|illustration|credit|photograph(?:s|er)?|foto|fotó|kép|imagen|imagem|immagine|bild|(?:sursa|zdroj|izvor|źródło|kaynak) (?:foto(?:grafi[ije]e?)?|zdjęcia|fotoğraf)|cr[ée]dit[os]?s?(?: photos?)?|fot\.|zdjęci[ea]|fotoğraf(?:lar)?|görsel|фото(?:графи[яи])?|ảnh|写真|[图圖](?:片[来來]?源?|源)?|صورة|fotograf(?:ie|ía)|사진|그래픽|영상|자료|일러스트|이미지|снимк[аи]|φωτ(?:ό|ο|ογραφί(?:α|ες))|צילום|تصوير|عکس|फोटो|ছবি|ภาพ|gambar|fot|nuotr\.?|valokuva|kuvat?|slika|fotografija)\s*(?:(?:by|credit|courtesy|source|von|de|di|제공|출처)(?!\p{L})\s*)?\s*[:：=＝©ⓒ|/]\s*.{0,159}[^?？]|(?:fot|nuotr)\. \p{L}[^.!?]{2,60}|foto (?:ansa|lapresse|afp|ap|epa|efe|reuters|getty|dpa|anp|belga|lusa)|фото из (?:открытых источников|архива|соцсет).{0,40}|(?:photos?|fotos?|bild(?:er)?|zdjęcia|фото) (?:autor(?:a|ki|e|in|ka|ja)?|des autors|der autorin|(?:by|of) the author|автор(?:а|ки|ів)|de l['’]aut(?:eur|rice)|de la autora|del autor|dell['’]aut(?:ore|rice)|d[oa] autora?)\.?|(?:illustration|graphic|video) (?:courtesy(?: of)?|credit)\b.{1,120}|(?:illustration|graphic|video)s? (?:by|from|via) [^.!?]{2,60}|©\s*.{1,120}|ⓒ\s*.{1,120}|[^.!?]{1,80}\/ ?(?:getty images?|ap|afp|reuters|epa|shutterstock|istock|bloomberg|alamy|anadolu)(?:\s.{0,40})?|(?:getty images?|afp|reuters|epa|ap photo|shutterstock|istock|alamy|file photo|handout)(?:[/|].{0,60}|,[^.!?]{0,60})?)$/iu

/** "Photo by Ida Falk for The Coast Post.": with a full stop only behind names; "Photos from the scene show two cars." tells something. */
export const creditOf =
  /^[^\p{L}\p{N}]*(?:[Pp]hoto(?:graph)?s?|PHOTOS?|[Ii]mages?|IMAGES?) (?:by|BY|courtesy(?: of)?|COURTESY(?: OF)?|credit|from|via)\b\s?(?:.{0,119}[^.!?…]|[^\p{L}\p{N}]{0,3}(?:(?:\p{Lu}|\d|@)\S*|of|for|the|and|from|in|at|via|by|de|von|[/|&·–-])(?: (?:(?:\p{Lu}|\d|@)\S*|of|for|the|and|from|in|at|via|by|de|von|courtesy|[/|&·–-])){0,16})$/u

/** "Foto di Ugo Sanna", "Bild von Ole Kett/dpa": names and nothing that they do. */
export const creditOfName =
  /^(?:[Ff]oto(?:grafia|grafie|graf)?|FOTO|[Bb]ild|[Ii]mmagine|[Ii]magen|[Ff]otografía) (?:di|de|von|av|af|van|door|por) \p{Lu}[\p{L}.'’-]*(?: (?:(?:de|da|del|von|van|der|di|la|le) )?\p{Lu}[\p{L}.'’-]*){0,3}(?:\s?[/|,]\s?\p{L}[\p{L}.’' -]{1,30})?\.?$|^(?:(?:Copy )?[Ee]diting|Photography|Fact[- ]check(?:ing)?|Research|Illustrations?|Production|Design)\s?(?::|by)\s(?:\p{Lu}[\p{L}.'’-]+ ){1,2}\p{Lu}[\p{L}'’-]+(?:(?:,| and| &) (?:\p{Lu}[\p{L}.'’-]+ ){1,2}\p{Lu}[\p{L}'’-]+){0,3}$/u

/** "[사진] 부산항 전경" */
export const labelledCaption = /^\[(?:사진|영상|그래픽|자료|일러스트)\]\s?.{1,120}$/u
