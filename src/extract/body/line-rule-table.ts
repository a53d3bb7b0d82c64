import { creditInBrackets, creditLine, creditOf, creditOfName, labelledCaption } from './caption-words.ts'
import { endLineRules } from './end-lines.ts'
import { anyOf, type LineRule, lineOf, personWithPhone } from './line-rule.ts'
import {
  advertisementWords,
  buttonWords,
  filedWords,
  followWords,
  offerWords,
  printedWords,
  readTimeWords,
  relatedWords,
  rightsWords,
  storyListWords,
  tipLabels,
  tipQuestions,
} from './line-words.ts'
import { serviceOpenings } from './service-calls.ts'
import { signatureRules } from './signature-rules.ts'

/** Behind a pointer to another story: a colon, an arrow, a closing bracket, or nothing. */
const pointerEnd = '(?:\\s*[:：՝|>»▶／/】」\\]]|\\s*$)'

/*
 * Lines of these kinds make most of the errors of good extractors. All patterns are anchored and looked for in short
 * lines only. Seen in pages of English, Korean, German, French, Spanish, Italian and Portuguese publishers.
 */
export const lineRules: readonly LineRule[] = [
  {
    name: 'label',
    upTo: 80,
    bare: true,
    pattern: lineOf(advertisementWords, '[^\\p{L}\\p{N}?]*$'),
  },
  {
    name: 'button',
    upTo: 90,
    bare: true,
    pattern: lineOf(buttonWords, '[^\\p{L}\\p{N}]*$'),
  },
  {
    name: 'related',
    upTo: 260,
    bare: true,
    pattern: lineOf(relatedWords, pointerEnd),
  },
  {
    name: 'related',
    upTo: 60,
    bare: true,
    pattern: lineOf(storyListWords, '[^\\p{L}\\p{N}]*$'),
  },
  {
    name: 'follow',
    upTo: 260,
    bare: true,
    pattern: lineOf(followWords, ''),
  },
  ...serviceOpenings.map((pattern): LineRule => ({ name: 'follow', upTo: 260, bare: true, pattern })),
  {
    name: 'credit',
    upTo: 200,
    pattern: creditInBrackets,
  },
  {
    name: 'copyright',
    upTo: 300,
    bare: true,
    pattern: lineOf(rightsWords, ''),
  },
  {
    name: 'paywall offer',
    upTo: 400,
    bare: true,
    pattern: lineOf(offerWords, ''),
  },
  {
    name: 'paywall offer',
    upTo: 400,
    bare: true,
    pattern: anyOf(
      // What houses that live on gifts ask of readers.
      /^(?:now more than ever,? .{0,80}\b(?:journalism|reporting|newsrooms?|readers like you|your support)\b.*|your (?:support|donation|contribution|gift|subscription|membership) (?:has never|matters|is (?:critical|vital|essential|what)|helps?|allows|makes|enables|means|keeps|will help|goes)\b.*|(?:please )?(?:support|donate to|contribute to|help (?:us )?(?:fund|sustain|support)) (?:our|the|independent|local|quality|free|nonprofit|public|trusted) (?:\p{L}+ )?(?:journalism|newsroom|reporting|work|coverage|news)\b.*|become an? (?:\p{L}+ )?(?:member|subscriber|supporter|patron)(?: (?:today|now)| (?:and|to) (?:support|help|get|access|read|enjoy|unlock)\b.*)?[^\p{L}]*$|(?:please )?(?:donate|give|join|contribute) (?:now|today|here)[^\p{L}]*$|(?:already contributed|can(?:no|['’])?t afford to (?:contribute|give|pay))\b.*|make a (?:tax-deductible |monthly |one-time )?(?:donation|gift|contribution)\b.*)$/u,
      /^(?:(?:this|the) (?:article|story|content) is (?:for|only|exclusively|reserved).{0,60}(?:subscribers|members).*|already (?:a|have an?) (?:subscriber|member|account|subscription)(?! of\b).*|to (?:continue|keep) reading(?! (?:at|in|on|by|until)\b).*|(?:start|try) .{0,60}(?:free trial|subscription).*|(?:log|sign) in(?:[^\p{L}]*$| or\b.*| to (?:read|continue|access|view|save|comment|your|post|follow|listen|watch|unlock|see|get|manage|join|share|personali[sz]e)\b.*)|unlock (?:this|the) (?:full |rest of (?:this|the) )?(?:article|story|content|premium|report)\b.*|register (?:now|for free|to (?:read|continue|access|unlock)).*|create (?:a|your) (?:free )?account.*|subscribe to (?:read|continue|unlock).*|thank you for your patience while we verify (?:your )?access\b.*|you can save this article by registering\b.*|vous avez déjà un (?:compte|abonnement) ?\?.*|accede a la versión completa\b.*|artykuł (?:jest )?dostępny tylko dla .*|kirjaudu lukeaksesi .*|(?:이 (?:기사|콘텐츠|글)[은는] )?(?:유료|구독자?|프리미엄|회원) ?(?:회원|독자)?(?: ?(?:에게만|만) .{0,30}(?:볼|읽|이용|제공|공개|열람).*| ?전용(?:[^가-힣]*| ?(?:기사|콘텐츠|서비스|입니다).*)| ?(?:기사|콘텐츠)입니다.*)|이 (?:기사|콘텐츠|글)[은는] (?:유료|구독|프리미엄|회원).*|로그인(?: ?후|하시면|하고) .{0,40}(?:이용|보실|볼 수|읽|열람|가능|확인|계속).*|ce contenu est réservé.*|weiterlesen mit .*|jetzt (?:testen|weiterlesen)[^\p{L}]*)$/u,
    ),
  },
  {
    // "PRESENTED BY NORTHPOST The envelopes …": what a letter's sponsor says, in one line.
    name: 'label',
    upTo: 500,
    pattern:
      /^(?:TOGETHER WITH|PRESENTED BY|SPONSORED BY|IN PARTNERSHIP WITH|BROUGHT TO YOU BY|A MESSAGE FROM|FROM OUR (?:SPONSORS?|PARTNERS?))(?!\p{L}).{0,400}$/u,
  },
  {
    // "WKRT is supported by our community. If you value our reporting, please consider a gift."
    name: 'paywall offer',
    upTo: 400,
    bare: true,
    edge: 'end',
    pattern:
      /^[^.!?]{0,120}\b(?:thank(?:s| you) for (?:relying on|trusting|supporting|your support)|supported by (?:our community|(?:our )?(?:listeners|readers|viewers|members)|people like you)|if you (?:value|appreciate|rely on|enjoy) (?:our|this|the) [^.!?]{2,100}|our (?:journalism|newsroom|reporting|work) (?:needs|depends on|relies on)|(?:is )?made possible by (?:our )?(?:members|listeners|readers))\b.*\b(?:consider|donat\p{L}*|contribut\p{L}*|support|gift|become a member|give)\b.*$/u,
  },
  {
    name: 'time',
    upTo: 60,
    fragment: true,
    bare: true,
    pattern: lineOf([readTimeWords], '[^\\p{L}\\p{N}]*$'),
  },
  {
    name: 'read more link',
    upTo: 200,
    // "▶ 네이버에서 구독하기": a subhead may begin with such a sign and name the same houses, but does not end in a call.
    pattern:
      /^(?:[▶►▷☞◆■□●◇※→»>]+|\[?관련 ?기사\]?|\[?사진\]?|>>|\*)\s*.{0,80}(?:바로 ?가기|클릭|구독하기|(?:에서|뉴스|일보|신문|채널|유튜브|방송) ?구독|(?:친구|채널) ?추가(?:하기)?|추가하기|(?:더|전체|다시) ?보기|받아 ?보기|(?:뉴스|기사|레터|속보|소식|알림) ?받기|제보하기|(?:앱|어플|app) ?(?:다운로드|설치)|무단.{0,20}금지|저작권자.{0,60})[^\p{L}\p{N}]{0,6}$/iu,
  },
  {
    name: 'newsletter',
    upTo: 320,
    bare: true,
    pattern:
      /^(?:(?:please )?(?:sign|click here to sign) up(?! for \p{L}+ (?:began|begins?|starts?|started|opens?|opened|ends?|is|was)\b)\b.*|subscribe\b(?! to (?:the|that|this|an?) (?:theory|idea|view|notion|belief|school|logic)\b).{0,320}|join our .{0,80}(?:newsletter|channel|telegram|whatsapp|community|group|forums?\b|discord|facebook).*|join the [^.,]{0,60}\b(?:newsletter|channel|telegram|whatsapp|community|forums?|discord|facebook)\b.*|(?:get|receive) (?:.{2,90}\byour inbox|[^.,;!?]{2,90} (?:newsletters?|inbox|apps?|alerts?|e-?mails?|updates?|headlines))\b.*|download (?:the|our) .{0,60}\bapp\b.*|our newsletter.*|was this .{0,24}forwarded to you\?.*|this newsletter(?:[^\p{L}]*$| (?:is|was (?:written|sent|edited|produced)|contains|may|comes|has been)\b.*)|(?:enter|type) your e-?mail.*|by (?:signing up|subscribing|clicking|submitting|providing)\b(?=.*\b(?:agree|consent|accept|acknowledge|authori[sz]e|privacy|terms of|opt)\b).*|you can unsubscribe.*|thanks? (?:you )?for (?:signing|subscribing).*|thanks? (?:you )?for reading\b.{0,60}(?:!|\bsubscri).*|(?:do you )?(?:like|liked|love|loved|enjoy|enjoyed|enjoying) (?:what you(?:['’]re)? (?:read|reading|see|seeing|hear)|this (?:story|article|post))\b.*\?.*|join .{2,60}\b(?:telegram|whatsapp) (?:channel|group|community)\b.*|if you (?:liked?|enjoy(?:ed)?|loved?|appreciate) (?:this|what you|our) (?:story|article|post|piece|newsletter|read|work|journalism|reporting|content)\b.*|never miss (?:a|an|any|out|our|the) (?:.{0,60} )?(?:story|stories|news|updates?|newsletter|episode|beat|headlines?|issue|thing|out)\b.*|stay (?:tuned|(?:up to date|informed|updated)(?= (?:with|on|about|by|via|for)\b)) .{0,80}|abonnieren sie .*|jetzt .{0,30}abonnieren(?:[^\p{L}]*$| (?:und|für) .*)|(?:abonnez|inscrivez)-vous(?:[^\p{L}]*$| (?:à|au|aux|pour|dès|ici|gratuitement|maintenant|et) .*)|suscríbete.*|iscriviti.*|assine (?!(?:os?|as?|uma?) (?:contrato|acordo|documento|termo|papel|cheque)).*|구독(?:하기|신청).*|뉴스레터 .{0,30}(?:구독|신청)(?:하기|하세요|해 ?주세요|하러.{0,10})?[^가-힣]*)$/u,
  },
  {
    name: 'newsletter',
    upTo: 320,
    bare: true,
    pattern:
      /\bfree,? real-time updates\b|앱(?<=^.{1,41})(?:을|에서)? ?(?:다운(?:로드)?|설치)(?:하기|하세요|받기|하러.{0,10})?[^가-힣]*$/u,
  },
  {
    name: 'follow',
    upTo: 260,
    bare: true,
    pattern:
      /^(?:follow (?:us(?=[^\p{L}]*$| (?:on|at|for|via|@)\b| ?@)|(?:me|him|her|them)(?=[^\p{L}]*$| ?@| (?:on|at|via) (?:@|x\b|twitter|facebook|instagram|threads|bluesky|linkedin|tiktok|youtube|mastodon|social|https?:|www\.))|@|(?:the |this )?(?:author|writer|reporter|topics?)s?(?=[^\p{L}]*$)|our .{0,40}\b(?:channel|page|account|newsletter|live|coverage|profile|feed)\b|(?:[^.,;]|\.(?=\p{L})){2,60} on (?:x|twitter|facebook|instagram|google|tiktok|threads|linkedin|bluesky|telegram|whatsapp|youtube|apple|flipboard|google news|snapchat|pinterest|reddit|mastodon)\b).*|(?:like|find|join|add|connect with) us (?:on|at) (?:x|twitter|facebook|instagram|google|tiktok|threads|linkedin|bluesky|telegram|whatsapp|youtube|flipboard|social|https?:|www\.|\w+\.com).*|(?:(?:kindly|please) )?share (?:this )?(?:article|story|page|post|video|link|via:?|on:?|this)(?:[^\p{L}]*| (?:(?:on|via|with|to|by|this|article|story|link) ){0,4}(?:facebook|twitter|x|whatsapp|e-?mail|linkedin|reddit|telegram|friends?|social media|your network).{0,40})|tweet(?: this)?|copy link|(?:facebook|twitter|x|linkedin|whatsapp|email|e-mail|print|reddit|telegram|pinterest|kakaotalk|share|save|teilen|partager|compartir|condividi|compartilhar|공유|공유하기|인쇄|스크랩|글자크기.*|가|카카오톡|페이스북|트위터|url ?복사|링크 ?복사|기사 ?저장)(?:[\s,|·•/]+(?:facebook|twitter|x|linkedin|whatsapp|email|e-mail|print|reddit|telegram|pinterest|share|save|copy link|공유|인쇄|스크랩|카카오톡|페이스북|트위터|url ?복사))*)[^\p{L}\p{N}]*$/u,
  },
  {
    name: 'time',
    upTo: 120,
    fragment: true,
    bare: true,
    pattern:
      /^(?:(?:last )?(?:updated|published|modified|posted|(?:first|originally) published|created)[^\p{L}\p{N}]+(?:\p{L}+[^\p{L}\p{N}]+){0,3}\d.*|\d{1,2} (?:hours?|days?|minutes?|weeks?|months?) ago|(?:입력|수정|등록|승인|기사 ?입력|최종 ?수정|업데이트|송고|게재|발행)\s*[:：]?\s*\d{4}[.\-/년]\s?\d{1,2}[.\-/월].{0,50}|(?:最終更新|更新日時?|公開日?|掲載日|配信日?|更新时间|發布時間|发布时间)\s*[:：]?\s*(?:\d{4}[.\-/年])?\d{1,2}[.\-/月]\d{1,2}.{0,30}|stand: .*\d.*|(?:publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|atualizado|veröffentlicht|publiziert|aktualisiert):? .{0,60}(?:\d{1,2}[./:h-]\d{1,2}|\d{1,2}(?:er|º|\.)? (?:de )?\p{L}{3,10}\.? (?:de )?(?:20)?\d{2}(?!\d)).*)$/u,
  },
  {
    name: 'credit',
    upTo: 420,
    pattern: creditLine,
  },
  { name: 'credit', upTo: 160, pattern: creditOf },
  { name: 'credit', upTo: 90, pattern: creditOfName },
  {
    name: 'copyright',
    upTo: 300,
    pattern:
      /^[^\p{L}\p{N}]*(?:copyrights?\s*(?:\(c\)|[©ⓒ:]|(?:19|20)\d\d).*|copyrights?\s.{0,220}(?:rights reserved|금지|redistribut).*|copyrights? (?:(?:by|of) )?(?!.*\b(?:in|from|until|since|on|before|after|was|is|ran|law)\b)[^.,!?]{2,60}\b(?:19|20)\d\d[^\p{L}]*|(?:\(c\)|©|ⓒ)\s*.{0,220}(?:reserved|금지|\d{4}|rights).*|저작권자?\s*(?:\(c\)|[©ⓒ(:<]|.{0,120}(?:금지|무단|reserved)).*|all rights reserved(?! to\b).*|this (?:material|content|article|document) (?:may not be (?:published|reproduced|copied|broadcast|rewritten|redistributed|shared|used)|is protected (?:by|under) .{0,40}copyright|is subject to copyright).*|©\s?.*)$/iu,
  },
  {
    name: 'copyright',
    upTo: 300,
    pattern: /(?:무단 ?(?:전재|복제|배포|도용).{0,60}금지|재배포 ?금지|AI ?학습.{0,20}금지)/u,
  },
  {
    name: 'time',
    upTo: 200,
    edge: 'end',
    pattern:
      /^(?:[Uu]pdated (?:at|on)? ?\d.{0,40}\b(?:with|to (?:add|include|reflect|correct|clarify))\b.*|(?:[Uu]pdated?[:,]? .{0,40})?[Tt]h(?:is|e) (?:story|article|post|piece|report|column|headline) (?:was|has been) (?:updated|amended|corrected)(?= (?:on|at|to|in|with|after|by)\b|[^\p{L}]*$).*|[Uu]pdated (?:at|on)? ?(?:\d{1,2}[:.]\d{2}|\p{L}+ \d{1,2}\b).{0,30})$/u,
  },
  // "Dieser Artikel wurde zuletzt am 4. März um 10.05 Uhr aktualisiert."
  {
    name: 'time',
    upTo: 220,
    bare: true,
    edge: 'end',
    pattern:
      /^(?:(?:hinweis|anm(?:erkung|\.)(?: der redaktion)?|update)\s?:\s)?(?:wir haben (?:den|diesen) (?:artikel|text|beitrag|absatz) .{0,40}(?:aktualisiert|ergänzt|korrigiert|geändert)|(?:dieser|der) (?:artikel|text|beitrag|bericht) (?:wurde|ist) .{0,80}(?:aktualisiert|ergänzt|überarbeitet)|(?:cet|l[’'])\s?article a été [^.]{0,40}(?:mis à jour|actualisé)[^.]{0,60}|est[ea] (?:artículo|noticia|información|nota) (?:ha sido|fue) [^.]{0,30}actualizad[oa][^.]{0,60}|(?:quest[’']|l[’'])articolo è stato [^.]{0,30}aggiornato[^.]{0,60}|(?:errata\s?:\s)?est[ea] (?:artigo|notícia|reportagem|texto|matéria|conteúdo) foi [^.]{0,30}atualizad[oa][^.]{0,60}|dit (?:artikel|bericht) (?:is|werd) [^.]{0,60}(?:bijgewerkt|aangepast|geactualiseerd)[^.]{0,40}|(?:artikeln|artikkelen|saken|artiklen) (?:har|er|ble|blev|är)(?: blivit)? [^.]{0,30}(?:uppdaterad|oppdatert|opdateret)[^.]{0,60})[^\p{L}]*$/u,
  },
  { name: 'summary', upTo: 420, bare: true, edge: 'start', pattern: /^(?:summary|synopsis|tl;?dr)\s?[:–—-].*$/u },
  { name: 'more on', upTo: 160, edge: 'end', pattern: /^[^.!?:]{2,60}:\s*(?:https?:\/\/|www\.)\S+$/u },
  // The page's own address, below what is printed.
  { name: 'more on', upTo: 260, edge: 'end', pattern: /^(?:https?:\/\/|www\.)\S{4,250}$/u },
  {
    name: 'comments',
    upTo: 700,
    bare: true,
    edge: 'end',
    pattern: anyOf(
      /^we reserve the right to (?:remove|delete|edit)\b.*$/u,
      /^(?:(?:reader |user |all )?(?:comments|opinions|posts)(?: [\p{L}.’'-]{1,40}){0,12} (?:(?:are|is) (?:(?:solely |only |purely )?(?:the )?(?:views|opinions|responsibility|those of)|(?:pre-|post-)?moderated|monitored|filtered|subject to|not (?:necessarily )?those)|(?:do|does) not (?:necessarily )?(?:reflect|represent)|(?:will|may|can) be (?:\p{L}+ (?:and|or) )?(?:removed|deleted|edited|moderated)|must (?:not|follow|comply|adhere|respect|be|meet))\b.*|(?:please note:? )?by (?:commenting|posting)\b.*)$/u,
    ),
  },
  {
    name: 'more on',
    upTo: 200,
    pattern:
      /^(?:more )?(?:AP [A-Z][\w ]{1,40}|AP (?:college )?(?:sports|news|politics|football|basketball)):\s*(?:https?:\/\/|www\.|apnews\.com|twitter\.com)?\S+(?:\s+and\s+\S+)?$/iu,
  },
  {
    name: 'contact',
    upTo: 220,
    bare: true,
    pattern:
      /^(?:(?:e-?mail|contact|reach|write to|tips?|send (?:tips|us|your)|have a (?:tip|story)|got a (?:tip|story))\b.{0,160}(?:@|\[email\s?protected|\bhere[^\p{L}]*$|\bat (?:\(?\+?\d[\d\s().-]{5,}|www\.|https?:)).*|(?=.{1,110}(?:@|\[email))(?!(?!.*\b(?:us|our|me|editors?|newsroom|redaktion|rédaction|redacción|redazione|redação|redactie)\b)(?:[^\s@]{1,40} ){5,16}[^\s@]{1,40}@\S{3,60}\.$)(?:[\p{L} .,·'=|/():：[\]-]{0,60}(?:(?<![\w.+-])[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}|\[email\s?protected\])){1,4}[^\p{L}\p{N}]*|[가-힣]{2,4} ?(?:기자|특파원|인턴기자|객원기자|논설위원|선임기자|앵커|PD|통신원|리포터)|[가-힣\w]{2,12} ?[= ] ?[가-힣]{2,4} ?(?:기자|특파원|인턴기자|선임기자)\]?)$/iu,
  },
  {
    name: 'contact',
    upTo: 300,
    bare: true,
    pattern:
      /^(?:(?:did you )?(?:see|spot|spotted|notice|find|found|is there) .{0,40}\b(?:wrong|errors?|mistakes?|typos?|missing)\b[^.!]{0,80}\?|(?:report|suggest|submit) (?:an? )?(?:error|correction|typo|mistake|news tip)s?\b|(?:(?:do|did) you )?(?:have|got|know|are you)\b(?!.*\b(?:police|officers|detectives|crimestoppers)\b)[^.!]{3,140}\?(?: .{0,140})?\b(?:contact|e-?mail|reach|get in touch|let us know|tell us|write to|send)\b|to (?:contact|reach) (?:the |our )?(?:reporters?|editors?|writers?|authors?|columnists?|staff|newsroom)\b).*$/u,
  },
  {
    name: 'contact',
    upTo: 300,
    bare: true,
    pattern:
      /\b(?:contact|reach|e-?mail) this (?:reporter|writer|author)\b|\b(?:can|may) be (?:reached|contacted|e-?mailed) (?:at|by|on|via)\b[^!?]{0,80}(?:@|\d{3}[-. ]\d{4})|[?.!] (?<=^[^.!]{3,140}.{2})(?:let us know|tell us|have your say|share your (?:thoughts|views|opinion))\b.{0,40}\bcomments?\b/u,
  },
  {
    name: 'related',
    upTo: 260,
    bare: true,
    edge: 'end',
    pattern:
      /^(?:for (?:more(?! than| information| info| details)|complete|full)\b.{0,120}\b(?:stay tuned|visit|see|go to|click|check|log on to|follow|watch|read|listen|tune in)\b.*|read more (?:about|on|from|at)\b.*)$/u,
  },
  {
    name: 'related',
    upTo: 90,
    bare: true,
    pattern: /^more (?:on|about|from|in)\b.{0,60}:$/u,
  },
  {
    name: 'contact',
    upTo: 60,
    bare: true,
    pattern: /^(?:twitter|facebook|instagram|on twitter)\s?[:|]?\s?@\w{2,30}$/u,
  },
  {
    name: 'comments',
    upTo: 120,
    bare: true,
    pattern: anyOf(
      /^(?:this (?:article|story|post|thread) is (?:now )?closed (?:for|to) comments|comments (?:(?:for|on|to) (?:this|the) (?:article|story|post|entry|thread) )?(?:are|have been) (?:now )?(?:closed|disabled|turned off))(?:[^\p{L}]*| (?:on|for|to|at|after) .{0,30})$/u,
      /^(?:\d[\d,]* )?(?:comments?|leave a (?:comment|reply)|post a comment|join the (?:conversation|discussion)|show comments|view comments|댓글(?: ?\d+| ?쓰기)?|kommentare?|commentaires?|comentarios?)(?: ?\(?\d*\)?)[^\p{L}\p{N}?]*$/u,
    ),
  },
  {
    name: 'follow',
    upTo: 120,
    bare: true,
    pattern: anyOf(
      /^(?:share or comment on this\b.{0,30}|share your (?:views?|thoughts?|opinions?)\b.{0,40}|like this (?:topic|story|article|post)\?.{0,80})$/u,
      /^(?:click|tap|press)\b.{0,30}\b(?:icon|button|bell|star|here)\b.{0,20}\b(?:to (?:follow|subscribe|get|receive|save)|alerts?)\b.*$/u,
    ),
  },
  {
    name: 'correction',
    upTo: 300,
    bare: true,
    pattern:
      /^(?:this|an earlier) (?:version of (?:the|this) )?(?:story|article|item|report)\b.{0,40}\b(?:refiled|corrects|fixes|clarifies) .{0,240}\)$/u,
  },
  // "Correction: An earlier version of this story gave …"
  {
    name: 'correction',
    upTo: 460,
    bare: true,
    edge: 'end',
    pattern:
      /^(?:(?:corrections?|clarifications?|editor[’']?s note)\b[^:.!?]{0,40}:\s.*\b(?:version of|(?:this|the) (?:article|story|report|headline|caption))\b|a correction was made on |an? (?:earlier|previous|original) version of (?:this|the) (?:article|story|report|post|column)\b|(?:in )?eine[r]? (?:früheren?|ersten?|vorherigen?|älteren?) (?:version|fassung) (?:dieses|des) (?:artikels|textes|beitrags)|(?:dans )?une (?:(?:première|précédente) version|version (?:précédente|antérieure|initiale)) de (?:cet article|ce texte)|(?:en )?una versi[oó]n (?:anterior|previa) de est[ea] |(?:in )?una (?:prima|precedente) versione di quest|(?:in )?een (?:eerdere|vorige) versie van dit|(?:i )?en (?:tidligere|tidigare) (?:versjon|version) (?:av|af) |(?:em )?uma versão anterior dest|(?:rättelse|rettelse|korjaus|oikaisu|correctie|rectificatie|erratum|rectificatif|fe de (?:errores|erratas)|rectificación|errata corrige|rettifica|correção|sprostowanie|oprava|opravka|helyesbítés|ispravak|ispravka|precizare|erată|düzeltme|исправление|уточнение|поправка|виправлення|διόρθωση|تصحيح|תיקון|訂正|更正|勘误|정정|바로잡습니다)(?: (?:av|den|du|del|von|vom|om)? ?[\d./:-]{4,16}(?: [\d:.]{4,5})?)?\s?[:：].*)/u,
  },
  // "(Adds comment of the mayor)"
  {
    name: 'correction',
    upTo: 220,
    pattern:
      /^\((?:[Uu]pdates?|[Aa]dds|[Rr]ecasts|[Cc]orrects?|[Rr]emoves|[Rr]efiles|[Rr]ewrites|[Ff]ixes) [^()]{3,200}\)\.?$/u,
  },
  {
    name: 'gallery',
    upTo: 120,
    fragment: true,
    pattern: /^(?:GALLERY|PHOTOS|VIDEO|SLIDESHOW|PHOTO GALLERY|INTERACTIVE|LEADERBOARD): .{3,110}$/u,
  },
  {
    name: 'contact',
    upTo: 200,
    bare: true,
    edge: 'end',
    pattern:
      /^(?:for (?:comments|feedback|questions|corrections)\b.{0,100}@.*|[\w.+-]{2,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}[\s,|·•]+(?:and|or|follow|twitter)\b.*)$/u,
  },
  { name: 'contact', upTo: 60, edge: 'end', pattern: personWithPhone },
  // "카카오톡 : @garam", "이메일 :news@garam.example": where a house takes tips.
  {
    name: 'contact',
    upTo: 110,
    edge: 'end',
    bare: true,
    pattern: /^(?:카카오톡|카톡|이메일|메일|전화|팩스|홈페이지|사이트|유튜브)\s?[:：]\s?[@\w][^\s]{2,60}$/u,
  },
  {
    name: 'related',
    upTo: 160,
    bare: true,
    fragment: true,
    pattern: /^.{5,140}\s(?:watch (?:the )?video|view full size|view gallery|see photos)$/u,
  },
  {
    name: 'follow',
    upTo: 60,
    bare: true,
    pattern:
      /^(?=[^\p{L}]*\p{L})(?:share[sd]?|tweet(?:ed)?|connect|e-?mail|comments?|more|print|pin ?it|follow(?:ing)?|save|gift|bookmark|listen|copy link|(?<=\d.{0,2})min(?:ute)?s?(?: read)?(?!\p{L})|[^\p{L}?])+$/u,
  },
  {
    name: 'label',
    upTo: 60,
    bare: true,
    pattern:
      /^(?:also|online|multimedia|slide ?shows?|photo galler(?:y|ies)|interactive (?:feature|graphic)s?|auto ?play|(?:show|hide) (?:thumbnails?|captions?)|full ?screen|enlarge this image)[^\p{L}\p{N}]*$/u,
  },
  { name: 'origin', upTo: 160, bare: true, edge: 'end', pattern: lineOf(printedWords, '') },
  // "This entry was posted on Sunday, May 31st, 2026 and is filed under Sport."
  { name: 'filed', upTo: 420, bare: true, edge: 'end', pattern: lineOf([filedWords], '') },
  // What houses that sell through links must say.
  {
    name: 'disclaimer',
    upTo: 320,
    bare: true,
    pattern:
      /\b(?:contains? affiliate links|(?:this|dieser|der|cet|este|questo|dit|den här) (?:article|artikel|artikeln|text|beitrag|articolo|artículo|post|page|story)[^.]{0,40} (?:contains?|enthält|contient|contiene|bevat|innehåller) [^.]{0,40}(?:affili|provision|partnerlink|werbelink)\p{L}*|links? (?:sind|are) (?:sogenannte )?affiliate[- ]?links?|as (?:an )?amazon[- ]associates?|amazon[- ]partner verdien\p{L}*|earn[^.]{0,60}qualifying purchases|prices? (?:are|were|is|was) (?:accurate|correct) at|preisabfragezeitpunkt|bei (?:einem )?kauf (?=.{0,160}(?:link|\bwir\b|redaktion|verlag))[^.]{0,60}(?:erhält|erhalten) [^.]{0,60}(?:provision|kommission)\b|für [\d,.]+ euro (?:kaufen|bestellen)$|(?:we|us) (?:may|might|will|could) (?:earn|receive|get|make) (?:an? |some )?(?:\p{L}+ )?(?:commission|compensation from|affiliate|share of (?:the )?(?:sales?|revenue))|it (?:may|might) (?:earn|receive|get|make) (?:an? |some )?(?:affiliate )?commissions? (?:from|on|when|if|through|for)|through (?:a|the|our|these) links? on (?:our|this) (?:site|page|website), we\b|(?:our|we)\b[^.]{0,60} editorially independent|editorially independent(?: \p{L}+){0,2} (?:program|newsroom|project|service|of (?:our|any)))\b/u,
  },
  {
    name: 'audio',
    upTo: 420,
    pattern:
      /(?:abonnieren sie (?:den|unseren) |abonnez-vous (?:à (?:ce|notre) |au )|suscríbete al |wherever you (?:get|listen to) (?:your )?)podcasts?(?!\p{L})/iu,
  },
  // What a style sheet hides around a quotation.
  { name: 'label', upTo: 100, bare: true, fragment: true, pattern: /^(?:start|end) quote\b.{0,80}$/u },
  {
    name: 'tip-off',
    upTo: 500,
    pattern:
      /^[^\p{L}\p{N}]*(?:(?:카카오톡|카톡|이메일|전화) ?제보(?=\s?[:：])|■ ?제보(?:하기|안내|처)?(?![가-힣])|[▷▶] ?(?:카카오톡|전화|이메일|유튜브|홈페이지|팩스)(?=\s?[:：]|\s[\d@\w])|▷ ?유튜브, ?네이버|※ ?['‘“"]?당신의 제보|\[?저작권자\(c\)|제보는 (?=카카오톡|카톡|전화|이메일|메일|\d{2,4}-|.{0,40}@)|기사 ?제보(?![가-힣])|.{0,60}제보를? ?(?:기다립니다|받습니다)|.{2,20}[은는] (?:24시간 )?여러분(?:의 제보|을 기다)|\[카카오톡\]|\[전화\]|\[메일\]).*$/u,
  },
  // "Heb jij nieuws voor ons? Mail naar redactie@garam.example": a question to the reader, and where to answer it.
  {
    name: 'tip-off',
    upTo: 320,
    bare: true,
    edge: 'end',
    pattern: new RegExp(
      `^(?:${tipQuestions})(?!.*(?:police|officers|polizei|policía|polícia|politie|gendarm|helpline|hotline))[^?]{1,140}\\?[^?]{0,160}(?:@|whats ?app|signal|\\d[\\d /.-]{6,20}\\d)`,
      'u',
    ),
  },
  { name: 'tip-off', upTo: 60, bare: true, edge: 'end', pattern: lineOf([tipLabels], '[^\\p{L}\\p{N}]*$') },
  {
    name: 'button',
    upTo: 80,
    fragment: true,
    bare: true,
    pattern:
      /^(?:see all topics|loading(?: (?:more|related|next|comments|stories|content|latest|live)\b.{0,30})?|(?:view|show|load|see|read) (?:more|all|less)(?: (?!.*[.!?]$).{0,40})?|read full (?:story|article)|click here(?: (?:to|for) .{0,60})?|our standards:.*|published|updated|last updated|posted|opens? in (?:a )?new (?:tab|window)|expand|collapse|save|saved|bookmark|add to (?:favou?rites|reading list)|report (?:an? )?(?:error|abuse)|print(?: this)?(?: page)?|font size.*|text size.*|a\+|a-|go to top|전체 ?보기|펼치기|접기|.{0,40}(?:구독|팔로우)(?:하세요|해 ?주세요|하기).{0,20})[^\p{L}\p{N}]*$/u,
  },
  {
    name: 'dateline',
    upTo: 60,
    edge: 'start',
    pattern: /^\p{Lu}[\p{L} .,'’]{1,60}(?:\([\p{L} ]{2,20}\))?\s*[-–—]{1,2}$/u,
  },
  {
    name: 'caption',
    upTo: 300,
    fragment: true,
    pattern: labelledCaption,
  },
  {
    name: 'disclaimer',
    upTo: 400,
    edge: 'end',
    bare: true,
    pattern:
      /^(?:(?:외부 ?(?:필진|기고)|(?:이|본) (?:글|칼럼|기고)[은는]).{0,60}(?:다를 수|무관|개인.{0,6}(?:의견|견해)).*|(?:the|any) (?:views|opinions) (?:expressed|in this)\b.*|(?:las opiniones|los artículos firmados|os artigos assinados|este texto não reflete|le opinioni espresse|die meinung(?:en)? de[rs] autor)\b.*)$/u,
  },
  // "Symbolbild", "Foto de archivo": of a picture that shows something else.
  {
    name: 'caption',
    upTo: 60,
    bare: true,
    pattern:
      /^(?:(?:photo|image)s? d['’]illustration|(?:imagen|imágenes|fotografía) (?:de archivo|ilustrativa|referencial)|foto (?:de archivo|ilustrativa|referencial|d['’]archivio|de arquivo|ilustrasi|ilustracyjne)|immagine d['’]archivio|imagem (?:ilustrativa|de arquivo)|(?:archiv|symbol)(?:bild|foto)|archieffoto|arkiv(?:foto|bilde?|billede)|genrebild|kuvituskuva|arkistokuva|zdjęcie (?:ilustracyjne|poglądowe|archiwalne)|(?:ilustrační|ilustračn[áé]|archivní) (?:foto|fotografi[ea]|snímek)|illusztráció|ilustracij[ae]|(?:ilustrativna|arhivska) fotografija|arşiv(?: fotoğraf[ıi]?)?|temsili (?:fotoğraf|görsel)|(?:иллюстративное|архивное|ілюстративне|архівне) фото|архив(?:на снимка|но фото)|илюстративна снимка|φωτογραφία αρχείου|صورة (?:أرشيفية|تعبيرية)|تعبيرية|أرشيفية|תמונת (?:ארכיון|אילוסטרציה)|אילוסטרציה|ilustrasi|gambar hiasan|ảnh (?:minh họa|tư liệu)|फाइल फोटो|প্রতীকী ছবি|ফাইল ছবি|資料照片?|资料(?:图片?|照片)|資料写真|자료 ?사진)[^\p{L}]*$/u,
  },
  { name: 'hashtags', upTo: 300, pattern: /^(?:#[^\s#]{1,40}[\s,]*)+$/ },
  {
    name: 'audio',
    upTo: 140,
    bare: true,
    pattern:
      /^(?:listen to (?:this )?(?:article|story).*|th(?:is|e) audio (?:version )?(?:is|was) (?:generated|created|produced|read)\b.*|(?:your browser|this browser) does not support.*|(?:(?:play|pause|mute|unmute|replay|loading)(?: (?:the )?(?:video|audio|article|sound|player|clip))?|video player|audio player|video unavailable)(?: .{0,20}(?:loading|playing|%|\d:\d\d))?[^\p{L}]*|now playing(?:\s?[:|].*)?|(?:javascript is (?:disabled|required)|(?:to view this video )?please enable javascript|this video (?:can ?not|could not))\b.*|(?:기사|본문|뉴스) ?(?:듣기|읽어주(?:는|기).{0,30})[^가-힣]*|음성으로 듣기|요약봇.{0,20}|번역(?: ?(?:설정|하기|보기))?[^가-힣]*|글씨 ?크기.{0,20})$/u,
  },
  {
    name: 'gallery',
    upTo: 100,
    bare: true,
    pattern:
      /^(?:(?:photos?|image|slide|picture) \d{1,3} (?:of|\/) \d{1,3}|\d{1,3} ?(?:\/|of) ?\d{1,3}|(?:view|see) (?:gallery|all photos|more photos|image in fullscreen).*|open image in gallery|(?:hide|show|toggle) caption|enlarge(?: this image)?|expand|(?:click|tap) to (?:enlarge|expand|view).*|이미지 ?크게 ?보기|사진 ?확대|확대보기|이전|다음|닫기|close|next|previous|prev|back to top|top|위로|맨 ?위로|목록)[^\p{L}\p{N}]*$/u,
  },
  {
    name: 'tags',
    upTo: 200,
    fragment: true,
    bare: true,
    pattern:
      /^(?:tags?|topics?|filed under|archivado en|arquivado em|archiviato in|class[ée] (?:dans|sous)|abgelegt unter|en savoir plus sur|categor(?:y|ies)|keywords?|태그|키워드|chủ đề|từ khóa|বিষয়|বিষয়|섹션|more topics|schlag-?w[oö]rter?|schlagworte|stichw[oö]rter|stichworte|themen|mots[- ]cl[ée]s|tópicos|temas|etiquetas|palavras-chave|argomenti|parole chiave|trefwoorden|nyckelord|ämnen|emner|avainsanat|asiasanat|tag[iy]|kľúčové slová|klíčová slova|štítky|címkék|etichete|oznake|ključne riječi|ključne reči|žymos|etiketler|теги|мітки|тагове|ετικέτες|(?:ال)?كلمات (?:ال)?(?:دلالية|مفتاحية)|برچسب‌?\s?ها|תגיות|टैग|แท็ก|từ khóa|thèmes?|[标標][签籤]|[关關]键字|關鍵字|キーワード|タグ)\s*[:：].*$/u,
  },
  ...signatureRules,
  ...endLineRules,
]
