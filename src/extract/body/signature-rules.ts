import { agency, hanLine, hanReport, japaneseAuthor, japaneseSigner } from '../authors/byline-words.ts'
import { labelledStamp } from '../dates/date-words.ts'
import { anyOf, type LineRule, lineOf } from './line-rule.ts'
import { creditWords } from './line-words.ts'

/** Lines that say who wrote, edited or sent a story and where it was first: bylines, initials, lives of authors, sources. */
export const signatureRules: readonly LineRule[] = [
  {
    name: 'byline',
    upTo: 120,
    fragment: true,
    bare: true,
    pattern: lineOf([creditWords], ''),
  },
  {
    name: 'wire credit',
    upTo: 400,
    pattern: anyOf(
      /^\((?:(?:additional |with )?(?:reporting|writing|editing|compiled|edited|written|source|with (?:inputs?|files|agencies))\b(?! (?:was|is|were|has|had)\b)|editing by|by .{3,60}; editing)[^()]{0,360}\)\.?$/iu,
      /^\(?(?:except for the headline|this (?:story|article|report|copy) (?:has|was) not (?:been )?(?:edited|created)|with (?:(?:pti|ani|ians|agency|agencies|bureau) inputs?|inputs?(?: (?:from|by|of))? (?:the )?(?:pti|ani|ians|afp|ap|reuters|agenc(?:y|ies)|wires?|bureau|correspondents?|our))\b|(?:pti|ani|ians) inputs?\b|disclaimer:).{0,260}$/iu,
    ),
  },
  {
    name: 'wire credit',
    upTo: 160,
    pattern:
      /^[—–-]?\s?(?:[Ww]ith (?:assistance|additional reporting|reporting|contributions?|files|inputs?) (?:from|by)|(?:[Aa]dditional|[Ff]urther) (?:reporting|research|writing|inputs?|material|files)(?: contributed)? (?:by|from)|[Rr]eporting (?:contributed )?by) \p{Lu}[\p{L}.'’-]*(?:,? (?:and|in|for|of|the|\p{Lu}[\p{L}.'’-]*))*(?:;.*)?\.?$/u,
  },
  {
    name: 'wire credit',
    upTo: 220,
    edge: 'end',
    pattern: anyOf(
      /^(?!(?:He|She|It|They|We|I|This|That)\s)(?:[^!?"“”]{2,}? contributed (?:reporting|research|to this (?:report|story|article|piece))|(?:[Ii]nformation|[Mm]aterial) from [^!?"“”]{2,100} (?:was|were) (?:used|included) in this (?:report|story|article))\b[^!?"“”]{0,160}$/u,
      // "Ida Falk reported from Garam.", "Contributing: …", "Compiled by Ida Falk", "Ida Falk reports."
      /^(?:(?!(?:He|She|They|It|I|We)\s)(?:\p{Lu}[\p{L}.'’-]+,? (?:and )?){1,6}reported from \p{Lu}[^.!?]{1,60}\.?|[Cc]ontributing(?: \p{L}+)?:\s.*|[Ii]nformation from:\s.*|(?:A )?[Vv]ersion of this (?:article|story|column|review) (?:(?:first |originally )?appear(?:s|ed)|was (?:first |originally )?published|will appear)\b.*|This (?:article|story|essay|post|piece|column|interview|report) (?:arises from|is part of(?=.*\b(?:series|projects?|partnership|collaboration|package|initiative|fellowship|coverage|edition|issue)\b)|is (?:republished|reprinted|adapted|excerpted)|(?:was )?(?:originally|first) (?:appeared|published|ran)|appeared (?:originally|first))\b.*|(?:\p{L}+ )?[Cc]ompiled (?:and edited )?by \p{Lu}[\p{L}.'’-]*(?:,? (?:and|of|for|from|in|the|\p{Lu}[\p{L}.'’-]*))*(?:\. .*)?|(?:\p{Lu}[\p{L}.'’-]+\s){2,4}reports(?: from [^.]{2,40})?\.)$/u,
    ),
  },
  // "Zur Autorin: Jana Daum ist …"
  {
    name: 'author',
    upTo: 420,
    bare: true,
    edge: 'end',
    pattern:
      /^(?:about the authors?|zu[mr] autor(?:in)?|über (?:den autor|die autorin)|zur person|à propos de l[’']aut(?:eur|rice)|sobre (?:el autor|la autora|o autor|a autora)|l[’']autore|over de auteur|om (?:författaren|forfatteren|skribenten)|o autor(?:ze|ce|ovi|ce)|об авторе|yazar hakkında)\s?[:：].*$/u,
  },
  {
    name: 'author',
    upTo: 260,
    edge: 'end',
    pattern: anyOf(
      /^(?:\p{Lu}[\p{L}.'’-]*\s){1,4}(?:also )?(?:writes|reports|blogs) for (?:the )?\p{Lu}.*$/u,
      /^(?:\p{Lu}[\p{L}.'’-]*,?\s){2,4}[^.!?]{0,140}\bis on (?:Twitter|Facebook|Instagram)\b.*$/u,
    ),
  },
  // "The digital version was edited by Ida Falk."
  {
    name: 'wire credit',
    upTo: 300,
    bare: true,
    edge: 'end',
    pattern:
      /^(?:our standards:.{2,80}|[^.!?"“”]{3,100}\b(?:coverage|reporting|journalism|newsroom)\b[^.!?"“”]{0,40} (?:receives|is|was) (?:\p{L}+ )?(?:(?:financial )?support|funding|funded|supported|underwritten|made possible)\b.{0,20} (?:from|by)\b.*\b(?:foundations?|philanthrop\p{L}+|donors?|donations|grants?|endowments?|members|readers|listeners|viewers)\b.*|(?:(?:the|this) (?:(?:audio|radio|broadcast|digital|web|video) (?:version|story|interview|piece|episode|report)|version)|this (?:story|interview|piece|episode)|the (?:story|interview))(?: of this \p{L}+)? was (?:\p{L}+ and )?(?:produced|edited|adapted|reported|translated|fact-checked)\b.{0,60}\bby\b.*|[^.!?"“”]{5,80} (?:edited|produced|adapted) (?:(?:this|the) (?:audio|radio|broadcast|digital|web|story|interview|piece)|this report)\b.*)$/u,
  },
  {
    name: 'author',
    upTo: 700,
    edge: 'end',
    pattern: anyOf(
      /^(?:\p{Lu}[\p{L}.'’-]*\s){1,4}(?:is|covers|writes|reports|blogs|has covered)\b.{0,400}\b(?:[Ff]ollow|[Cc]ontact|[Rr]each|[Ee]-?mail|[Ff]ind)(?: (?:him|her|them|me|\p{Lu}\p{L}+))? (?:on|at|via)\b.*$/u,
      /^(?:(?:the (?:author|writer|columnist) (?:is|was)\b|about the author)|(?:[\p{Lu}][\p{L}.'’-]*\s){1,4}(?:is|covers|writes|reports|has (?:covered|been|reported|written))\b(?:(?!\b(?:said|says|told|asked)\b).){0,120}\b(?:reporter|writer|editor|correspondent|columnist|journalist|contributor|freelance|producer|bureau chief|author of|professor|fellow|intern|based in)).*$/u,
    ),
  },
  // "By IDA FALK", "The Coast Times News Service"
  {
    name: 'byline',
    upTo: 60,
    fragment: true,
    pattern:
      /^(?:By \p{Lu}[\p{Lu}.'’-]+(?: (?:[\p{Lu}.'’-]+|and))+|(?:\p{Lu}[\p{L}’'-]*\s){1,6}(?:News Services?|Wire Services?|Newspapers))$/u,
  },
  {
    name: 'byline',
    upTo: 60,
    edge: 'start',
    fragment: true,
    pattern:
      /^(?:[\p{Lu}&][\p{L}\p{N}.'’&-]*,? ){1,5}(?:[Rr]eporter|[Cc]orrespondent|[Ww]riter|[Ee]ditor|[Cc]olumnist|[Cc]ontributor)s?$/u,
  },
  {
    name: 'byline',
    upTo: 110,
    edge: 'start',
    fragment: true,
    pattern:
      /^\p{Lu}.{3,90}(?:\d{1,2}[:h]\d{2}.{0,30}\b(?:19|20)\d\d|\b(?:19|20)\d\d.{0,20}\d{1,2}[:h]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?[A-Z]{2,4})?)$/u,
  },
  { name: 'byline', upTo: 260, edge: 'start', fragment: true, pattern: labelledStamp },
  { name: 'byline', upTo: 110, edge: 'start', pattern: anyOf(hanLine, hanReport) },
  { name: 'byline', upTo: 110, edge: 'end', pattern: anyOf(japaneseSigner, hanLine, hanReport, japaneseAuthor) },
  // "（文・佐々木啓太、写真・田中実）"
  {
    name: 'byline',
    upTo: 110,
    edge: 'end',
    pattern:
      /^[（(](?:(?:文|取材|構成|写真|撮影|聞き手|編集)(?:・(?:文|構成|写真|撮影))?[・＝:：／][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー 　]{2,12}[、，]?){1,4}[）)]$/u,
  },
  { name: 'byline', upTo: 110, edge: 'start', pattern: japaneseAuthor },
  // "江岸新闻编辑 | 翟瑞"
  {
    name: 'byline',
    upTo: 80,
    edge: 'start',
    pattern:
      /^\p{Script=Han}{0,8}(?:编辑|編輯|责编|校对|校對|摄影|攝影|实习生|實習生)\s?[|｜／/:：]\s?\p{Script=Han}{2,4}(?:[、,，\s]\p{Script=Han}{2,4}){0,3}$/u,
  },
  { name: 'source', upTo: 200, edge: 'end', pattern: /^SOURCES?(?:: .{2,190}| \p{Lu}[^.!?]{2,60}\.?)$/u },
  // "BLOOMBERG", "AFP, Reuters": whose text it is.
  {
    name: 'source',
    upTo: 60,
    bare: true,
    edge: 'end',
    pattern:
      /^(?:(?:with )?(?:bloomberg|reuters|afp|ap|associated press|xinhua|bernama|kyodo(?: news)?|yonhap|dpa|ani|pti|ians|upi|tass|efe|ansa|the new york times|nytimes|the washington post|the guardian|tribune news service|news wires?|agenc(?:y|ies))(?:\s*(?:[,/&|;-]|and)\s*)?){1,4}[)\].]?$/u,
  },
  {
    name: 'byline',
    upTo: 80,
    edge: 'end',
    fragment: true,
    pattern: anyOf(
      /^(?:[Ww]ritten|[Rr]eported|[Ee]dited|[Rr]eviewed|[Pp]osted) by:? \p{Lu}.*$/u,
      /^[–—-]{1,2}\s?\p{Lu}[\p{L}.'’-]+(?:\s(?:\p{Lu}[\p{L}.'’-]*|and|de|von|van)){1,4}$/u,
    ),
  },
  {
    name: 'source',
    upTo: 60,
    bare: true,
    fragment: true,
    pattern: /^(?:(?:primary|original) )?sources?(?: references?)?:(?:\s.{1,60})?$/u,
  },
  {
    name: 'source',
    upTo: 160,
    bare: true,
    edge: 'end',
    fragment: true,
    pattern: /^(?:(?:primary|original) sources?(?: references?)?:|sources?:|(?:via|h\/t|hat tip):?)\s[^.!?]{1,120}$/u,
  },
  {
    name: 'wire credit',
    upTo: 100,
    fragment: true,
    pattern:
      /^(?:[Ii]nterviews?|[Rr]esearch|[Tt]ext|[Gg]raphics?|[Tt]ranslat(?:ion|ed)|[Pp]roduced|[Aa]dditional \p{L}+) by(?: \p{Lu}[\p{L}.'’-]*| and| &|,)+$/u,
  },
  {
    name: 'byline',
    upTo: 110,
    fragment: true,
    edge: 'start',
    pattern: /^(?:[\p{L} .,·'=|/()[\]-]{0,40}(?:기자|특파원|칼럼니스트|논설위원)(?:\s*[(|/].{0,40})?)$/u,
  },
  // "By Ida Falk and Rex Tanner"; a sentence goes on in small letters to its full stop: "Von Kiel aus lief er."
  {
    name: 'byline',
    upTo: 110,
    fragment: true,
    edge: 'start',
    pattern:
      /^(?=.{1,220}$)(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]oor|DOOR|[Aa][vf]|A[VF]|[Tt]ext|TEXT|[Ww]ords|WORDS|[Ss]tory|STORY|(?:[Ww]ritten|[Rr]eport(?:ed)?|[Aa]nalysis|[Oo]pinion) by|(?:WRITTEN|REPORT(?:ED)?|ANALYSIS|OPINION) BY)[: ]+(?:(?:unsere[mrn]?|notre|nuestr[oa]|noss[oa]|onze|our) (?:\p{L}{3,24} ){1,2})?[\p{Lu}@](?!.*(?:[!?]|\s(?!(?:and|und|from|for|with|avec|con|com|met|aus|in|the|de[rns]|del|van|von|dos|das)\s)\p{Ll}{3,}(?!\p{L}).*[.…])["”’»)]?$).*$/u,
  },
  {
    name: 'origin',
    upTo: 160,
    edge: 'end',
    bare: true,
    pattern:
      /^(?:published in .{2,40}, \p{L}+ \d{1,2}(?:st|nd|rd|th)?,? \d{4}\.?|dieser (?:artikel|text|beitrag) (?:erschien|ist) (?:zuerst|zuletzt|zunächst)\b.*|(?:이|본) 기사는 .{2,30}(?:게재된|제공|제휴|번역|실렸).*|(?:声明|聲明)[:：]本文.*|المصدر\s?[:：].{2,60}|this (?:story|article) was (?:produced|written|translated|edited) with .{0,30}\bai\b.*|写真提供[:：].{2,30}|編集[:：].{2,20})$/u,
  },
  // "（原标题：渡轮恢复）": under which headline another house had it.
  { name: 'origin', upTo: 260, pattern: /^[（(](?:原标题|原標題|原题|原題)[:：][^（）()]{2,100}[)）]$/u },
  // "ENDS", "— Fin —", "انتهای پیام"
  {
    name: 'origin',
    upTo: 24,
    edge: 'end',
    pattern:
      /^[-–—/*#. ]{0,6}(?:ends?|fin|koniec|konec|vége|tamat|konets|конец|кінець|τέλος|انتهى|انتهای پیام|پایان پیام|以上|終わり|完)[-–—/*#. ]{0,6}$/iu,
  },
  // "(Lusa)", "/ТАСС/", "mit dpa"
  {
    name: 'wire credit',
    upTo: 40,
    edge: 'end',
    pattern: new RegExp(
      `^[(/–—-]{0,2}\\s?(?:(?:(?:(?:l[ea]s?|el|il) )?\\p{L}{2,14} )?(?:mit|avec|con|com|met|med|with) )?(?:${agency.source.slice(1, -1)})\\s?[)/]?$`,
      'iu',
    ),
  },
  // "Redazione", "La Rédaction"
  {
    name: 'byline',
    upTo: 40,
    edge: 'end',
    bare: true,
    pattern: /^(?:la )?(?:redazione|rédaction|redacción|redação|redaktion|redaktionen|redakcja|redakce|redaksi)$/u,
  },
  {
    name: 'byline',
    upTo: 260,
    pattern:
      /^(?:[가-힣]{2,4} ?(?:선임|인턴|객원|전문|수습|사진|대)?(?:기자|특파원|통신원)(?: ?[\w.+-]{1,40}@[\w-]{1,40}(?:\.\w{2,10}){1,3})?[\s,·/]{0,3}){1,6}$/u,
  },
  // "(끝)", "（完）"
  { name: 'origin', upTo: 16, edge: 'end', pattern: /^[（(](?:끝|完|了|終わり|以上|ends)[）)]$/u },
  // "mamk/dpa", "(dpa/AFP)": initials of who wrote and of the agency.
  {
    name: 'initials',
    upTo: 40,
    edge: 'end',
    pattern:
      /^[(–—/-]?\s?(?:\p{L}{2,7}(?:\s?\/\s?\p{L}{2,9}){1,4}|\p{Lu}{2,4}|(?<=\/)\p{L}{1,5})(?:\s?\([\p{L}/, ]{2,24})?(?:(?<=\/\p{L}{2,9})\.)?\)?$/u,
  },
  // "(red, APA, 12.3.2024)", "(Jana Daum, 12.3.2024)"
  {
    name: 'initials',
    upTo: 90,
    edge: 'end',
    pattern:
      /^\(\p{L}[\p{L}.'’ -]{1,30}(?:[,/] ?\p{L}[\p{L}.'’ -]{1,30}){0,4}, \d{1,2}\.\s?\d{1,2}\.\s?(?:20)?\d{2}\)$/u,
  },
  // "mamk, dpa"
  {
    name: 'initials',
    upTo: 40,
    edge: 'end',
    pattern: new RegExp(
      `^[(–—-]?\\s?\\p{L}{2,7}(?:,\\s?\\p{L}{2,7}){0,2},\\s?(?:${agency.source.slice(1, -1)})\\)?$`,
      'iu',
    ),
  },
  // "M. Kr., STA", "J. D. (TASR)": the same with full stops.
  {
    name: 'initials',
    upTo: 30,
    edge: 'end',
    pattern: new RegExp(
      `^[(–—-]?\\s?(?:\\p{Lu}\\p{Ll}{0,2}\\.\\s?){1,3}[,/(]\\s?(?:${agency.source.slice(1, -1)})\\)?$`,
      'iu',
    ),
  },
  // "* Estagiário sob supervisão de …": what a footnote says of who wrote.
  {
    name: 'author',
    upTo: 160,
    edge: 'end',
    pattern:
      /^\*{1,3}\s?(?:(?:[Ee]stagi[aá]ri[oa]|[Ee]special para|[Cc]om informações|[Ss]ob (?:a )?supervisão|[Cc]olabor(?:ou|aram|ó|aron)|[Ee]nviad[oa] especial|[Cc]on información|[Tt]he (?:writer|author)|[Dd](?:er Autor|ie Autorin)|[Ll][’']aut(?:eur|rice)|[Ll][’']autore|[Ll]’autrice)(?!\p{L}).*)$/u,
  },
  {
    name: 'origin',
    upTo: 160,
    pattern:
      /^this (?:article|story|post|report) (?:by .{3,60} )?(?:was |has been )?(?:originally |first |last )?(?:published|updated|posted)\b.{0,60}\b(?:199|20\d)\d.{0,40}$/iu,
  },
  {
    name: 'origin',
    upTo: 200,
    bare: true,
    pattern:
      /^(?:the post .{3,160} (?:appeared first on|first appeared on) .*|this (?:article|story|post) (?:was )?(?:originally|first) (?:appeared|published|posted) (?:on|in|at|by) .{2,120}|기사 ?제공(?: |\s?[:：]\s?).{2,40}|원문보기|기사원문|원본보기)$/u,
  },
]
