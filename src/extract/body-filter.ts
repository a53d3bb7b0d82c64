import { type Block, isSentence } from './body-blocks.ts'
import { weightOf } from './body-index.ts'
import { bracketedCredit, endsInCredit } from './caption-words.ts'
import {
  advertisementWords,
  callWords,
  creditWords,
  dateLabels,
  followWords,
  offerWords,
  pointerVerbs,
  readTimeWords,
  relatedWords,
  rightsWords,
} from './line-words.ts'
import { machineSummaries } from './machine-summary.ts'

/** A kind of line that stands in a story's container and is none of its text. */
interface LineRule {
  readonly name: string
  /** `pattern` is matched against the line without leading signs, in small letters. */
  readonly bare?: true
  /** Matched against a block's text of at most `upTo` weight. */
  readonly pattern: RegExp
  readonly upTo: number
  /** Not for whole sentences: "Published in 1998, the book sold well." is text. */
  readonly fragment?: true
  /** Only among the first or last lines of a story. */
  readonly edge?: 'start' | 'end'
}

/** What stands before the first letter or digit of a line: bullets, brackets, arrows. */
const leadingSigns = /^[^\p{L}\p{N}]+/u

/** An expression for lines without leading signs, in small letters, that begin with one of these words. */
function lineOf(words: readonly string[], end: string): RegExp {
  return new RegExp(`^(?:${words.join('|')})${end}`, 'u')
}

/** Behind a pointer to another story: a colon, an arrow, a closing bracket, or nothing. */
const pointerEnd = '(?:\\s*[:：|>»▶／/】」\\]]|\\s*$)'

/** "Ida Falk 818-555-4673" */
const personWithPhone = /^(?:\p{Lu}[\p{L}.'’-]*,?\s){2,4}[-–:]?\s?\(?\+?\d[\d ().-]{6,20}$/u

/*
 * Lines of these kinds make most of the errors of good extractors. All patterns are anchored and looked for in short
 * lines only. Seen in pages of English, Korean, German, French, Spanish, Italian and Portuguese publishers.
 */
const lineRules: readonly LineRule[] = [
  {
    name: 'label',
    upTo: 80,
    bare: true,
    pattern: lineOf(advertisementWords, '[^\\p{L}\\p{N}]*$'),
  },
  {
    name: 'related',
    upTo: 260,
    bare: true,
    pattern: lineOf(relatedWords, pointerEnd),
  },
  {
    name: 'follow',
    upTo: 260,
    bare: true,
    pattern: lineOf(followWords, ''),
  },
  {
    name: 'credit',
    upTo: 200,
    pattern:
      /^[([](?:[^()[\]]{0,120}[^\p{L}])?(?:photos?|images?|fotos?|fot\.|fotó|kép|bild|foto's|crédits?|фото|φωτό?|εικόνα)\s?[:.][^()[\]]{1,120}[)\]]\.?$/iu,
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
    name: 'byline',
    upTo: 120,
    fragment: true,
    bare: true,
    pattern: lineOf([creditWords], ''),
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
      /^(?:[▶►▷☞◆■□●◇※→»>]+|\[?관련 ?기사\]?|\[?사진\]?|>>|\*)\s*.{0,80}(?:바로 ?가기|클릭|구독(?:하기)?|(?:친구 |채널 )?추가(?:하기)?|(?:더|전체|다시) ?보기|받아 ?보기|받기|제보(?:하기)?|다운로드|(?:앱|어플) ?설치|무단.{0,20}금지|저작권자.{0,60})[^\p{L}\p{N}]{0,6}$/iu,
  },
  {
    name: 'newsletter',
    upTo: 320,
    bare: true,
    pattern:
      /^(?:(?:please )?(?:sign|click here to sign) up\b.*|subscribe\b.{0,200}|join (?:our|the) .{0,80}(?:newsletter|channel|telegram|whatsapp|community|group).*|(?:get|receive) (?:the|our|all the|[\p{L}.]+) .{0,80}(?:newsletter|inbox|app|alerts?|email|updates?|headlines).*|download (?:the|our) .{0,60}app.*|our newsletter.*|this newsletter.*|enter your e-?mail.*|by (?:signing up|subscribing|clicking|submitting|providing).*|you can unsubscribe.*|thanks? (?:you )?for (?:signing|subscribing).*|never miss (?:a|an|any|out|our|the) (?:.{0,60} )?(?:story|stories|news|updates?|newsletter|episode|beat|headlines?|issue|thing|out)\b.*|stay (?:up to date|informed|updated|tuned) .{0,80}|abonnieren sie .*|jetzt .{0,30}abonnieren.*|abonnez-vous.*|inscrivez-vous.*|suscríbete.*|iscriviti.*|assine .*|구독(?:하기|신청).*|뉴스레터 .{0,30}(?:구독|신청)(?:하기|하세요|해 ?주세요|하러.{0,10})?[^가-힣]*|.{0,40}앱(?:을|에서)? ?(?:다운(?:로드)?|설치)(?:하기|하세요|받기|하러.{0,10})?[^가-힣]*)$/u,
  },
  {
    name: 'follow',
    upTo: 260,
    bare: true,
    pattern:
      /^(?:follow (?:(?:us|me|him|her|them)(?=[^\p{L}]*$| (?:on|at|for|via|@)\b| ?@)|@|(?:the |this )?(?:author|writer|reporter|topics?)s?(?=[^\p{L}]*$)|our .{0,40}\b(?:channel|page|account|newsletter|live|coverage|profile|feed)\b|.{2,60} on (?:x|twitter|facebook|instagram|google|tiktok|threads|linkedin|bluesky|telegram|whatsapp|youtube|apple|flipboard|google news)\b).*|(?:like|find|join|add|connect with) us (?:on|at) (?:x|twitter|facebook|instagram|google|tiktok|threads|linkedin|bluesky|telegram|whatsapp|youtube|flipboard|social|https?:|www\.|\w+\.com).*|share (?:this )?(?:article|story|page|post|video|link|via:?|on:?|this)(?:[^\p{L}]*| (?:(?:on|via|with|to|by|this|article|story|link) ){0,4}(?:facebook|twitter|x|whatsapp|e-?mail|linkedin|reddit|telegram|friends?|social media|your network).{0,40})|tweet(?: this)?|copy link|(?:facebook|twitter|x|linkedin|whatsapp|email|e-mail|print|reddit|telegram|pinterest|kakaotalk|share|save|teilen|partager|compartir|condividi|compartilhar|공유|공유하기|인쇄|스크랩|글자크기.*|가|카카오톡|페이스북|트위터|url ?복사|링크 ?복사|기사 ?저장)(?:[\s,|·•/]+(?:facebook|twitter|x|linkedin|whatsapp|email|e-mail|print|reddit|telegram|pinterest|share|save|copy link|공유|인쇄|스크랩|카카오톡|페이스북|트위터|url ?복사))*)[^\p{L}\p{N}]*$/u,
  },
  {
    name: 'time',
    upTo: 120,
    fragment: true,
    bare: true,
    pattern:
      /^(?:(?:last )?(?:updated|published|modified|posted|first published|created)[^\p{L}\p{N}]+(?:\p{L}+[^\p{L}\p{N}]+){0,3}\d.*|\d{1,2} (?:hours?|days?|minutes?|weeks?|months?) ago|(?:입력|수정|등록|승인|기사 ?입력|최종 ?수정|업데이트|송고|게재|발행)\s*[:：]?\s*\d{4}[.\-/년]\s?\d{1,2}[.\-/월].{0,50}|stand: .*\d.*|(?:publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|atualizado|veröffentlicht|aktualisiert) .{0,60}(?:\d{1,2}[./:h-]\d{1,2}|\d{1,2}(?:er|º|\.)? (?:de )?\p{L}{3,10}\.? (?:de )?(?:20)?\d{2}(?!\d)).*)$/u,
  },
  {
    name: 'credit',
    upTo: 200,
    pattern:
      /^[^\p{L}\p{N}]*(?:(?:photos?|image|picture|images|video|graphic|illustration|credit|photograph(?:s|er)?|foto|bild|crédits?|fotograf(?:ie|ía)|사진|그래픽|영상|자료|일러스트|이미지)\s*(?:(?:by|credit|courtesy|source|von|de|di|제공|출처)(?!\p{L})\s*)?\s*[:=©ⓒ|/]\s*.{1,160}|(?:photo(?:graph)?s?|image) (?:by|courtesy(?: of)?|credit|from|via)\b.{1,120}|(?:illustration|graphic|video) (?:courtesy(?: of)?|credit)\b.{1,120}|(?:illustration|graphic|video)s? (?:by|from|via) [^.!?]{2,60}|©\s*.{1,120}|ⓒ\s*.{1,120}|[^.!?]{1,80}\/ ?(?:getty images?|ap|afp|reuters|epa|shutterstock|istock|bloomberg|alamy|anadolu)(?:\s.{0,40})?|(?:getty images?|afp|reuters|epa|ap photo|shutterstock|istock|alamy|file photo|handout)(?:[/|,].{0,60})?)$/iu,
  },
  {
    name: 'copyright',
    upTo: 300,
    pattern:
      /^[^\p{L}\p{N}]*(?:(?:copyright|copyrights|\(c\)|©|ⓒ|저작권자?)\s*[©ⓒ(:\d]?.{0,220}(?:reserved|금지|\d{4}|rights).*|all rights reserved.*|.{0,120}(?:무단 ?(?:전재|복제|배포|도용).{0,60}금지|재배포 ?금지|AI ?학습.{0,20}금지).*|this (?:material|content|article) (?:may not be (?:published|reproduced|copied|broadcast|rewritten|redistributed|shared|used)|is protected).*|©\s?.*)$/iu,
  },
  {
    name: 'wire credit',
    upTo: 400,
    pattern:
      /^\((?:(?:additional |with )?(?:reporting|writing|editing|compiled|edited|written|source|with (?:inputs?|files|agencies))\b|editing by|by .{3,60}; editing)[^()]{0,360}\)\.?$/iu,
  },
  {
    name: 'wire credit',
    upTo: 300,
    pattern:
      /^\(?(?:except for the headline|this (?:story|article|report|copy) (?:has|was) not (?:been )?(?:edited|created)|with (?:(?:pti|ani|ians|agency|agencies) )?inputs?\b|(?:pti|ani|ians) inputs?\b|disclaimer:).{0,260}$/iu,
  },
  {
    name: 'wire credit',
    upTo: 160,
    pattern:
      /^[—–-]?\s?(?:[Ww]ith (?:assistance|additional reporting|reporting|contributions?|files|inputs?) (?:from|by)|(?:[Aa]dditional|[Ff]urther) (?:reporting|research|writing)(?: contributed)? by|[Rr]eporting (?:contributed )?by) \p{Lu}[\p{L}.'’-]*(?:,? (?:and|in|for|of|the|\p{Lu}[\p{L}.'’-]*))*(?:;.*)?\.?$/u,
  },
  {
    name: 'wire credit',
    upTo: 220,
    edge: 'end',
    pattern:
      /^(?!(?:He|She|It|They|We|I|This|That)\s)[^!?"“”]{2,200} contributed (?:reporting|to this (?:report|story|article|piece))\b[^!?"“”]{0,160}$/u,
  },
  {
    name: 'wire credit',
    upTo: 180,
    edge: 'end',
    pattern:
      /^(?!(?:He|She|They|It|I|We)\s)(?:\p{Lu}[\p{L}.'’-]+,? (?:and )?){1,6}reported from \p{Lu}[^.!?]{1,60}\.?$/u,
  },
  {
    name: 'wire credit',
    upTo: 160,
    edge: 'end',
    pattern: /^(?:[Cc]ontributing(?: \p{L}+)?:\s.*|(?:\p{L}+ )?[Cc]ompiled (?:and edited )?by \p{Lu}.*)$/u,
  },
  {
    name: 'author',
    upTo: 200,
    edge: 'end',
    pattern: /^(?:\p{Lu}[\p{L}.'’-]*\s){1,4}(?:also )?(?:writes|reports|blogs) for (?:the )?\p{Lu}.*$/u,
  },
  {
    name: 'time',
    upTo: 200,
    edge: 'end',
    pattern: /^[Uu]pdated (?:at|on)? ?\d.{0,40}\b(?:with|to (?:add|include|reflect|correct|clarify))\b.*$/u,
  },
  { name: 'more on', upTo: 160, edge: 'end', pattern: /^[^.!?:]{2,60}:\s*(?:https?:\/\/|www\.)\S+$/u },
  {
    name: 'comments',
    upTo: 700,
    bare: true,
    edge: 'end',
    pattern: /^we reserve the right to (?:remove|delete|edit)\b.*$/u,
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
      /^(?:(?:e-?mail|contact|reach|write to|tips?|send (?:tips|us|your)|have a (?:tip|story)|got a (?:tip|story))\b.{0,160}(?:@|\[email\s?protected|\bhere[^\p{L}]*$|\bat (?:\(?\+?\d[\d\s().-]{5,}|www\.|https?:)).*|[\p{L} .,·'=|/():：[\]-]{0,60}(?:[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}|\[email\s?protected\])[^\p{L}\p{N}]*|[가-힣]{2,4} ?(?:기자|특파원|인턴기자|객원기자|논설위원|선임기자|앵커|PD|통신원|리포터)|[가-힣\w]{2,12} ?[= ] ?[가-힣]{2,4} ?(?:기자|특파원|인턴기자|선임기자))$/iu,
  },
  {
    name: 'contact',
    upTo: 300,
    bare: true,
    pattern:
      /^to (?:contact|reach) (?:the |our )?(?:reporters?|editors?|writers?|authors?|columnists?|staff|newsroom)\b.*$/u,
  },
  {
    name: 'author',
    upTo: 700,
    edge: 'end',
    pattern:
      /^(?:\p{Lu}[\p{L}.'’-]*\s){1,4}(?:is|covers|writes|reports|blogs|has covered)\b.{0,400}\b(?:[Ff]ollow|[Cc]ontact|[Rr]each|[Ee]-?mail|[Ff]ind)(?: (?:him|her|them|me|\p{Lu}\p{L}+))? (?:on|at|via)\b.*$/u,
  },
  {
    name: 'related',
    upTo: 260,
    bare: true,
    edge: 'end',
    pattern:
      /^(?:for (?:more(?! than| information| info| details)|complete|full)\b.{0,120}\b(?:stay tuned|visit|see|go to|click|check out|log on to|follow|watch|read|listen|tune in)\b.*|read more (?:about|on|from|at)\b.*)$/u,
  },
  {
    name: 'related',
    upTo: 90,
    bare: true,
    pattern: /^more (?:on|about|from|in)\b.{0,60}:$/u,
  },
  { name: 'byline', upTo: 60, fragment: true, pattern: /^By \p{Lu}[\p{Lu}.'’-]+(?: (?:[\p{Lu}.'’-]+|and))+$/u },
  {
    name: 'byline',
    upTo: 60,
    fragment: true,
    pattern: /^(?:\p{Lu}[\p{L}’'-]*\s){1,6}(?:News Services?|Wire Services?|Newspapers)$/u,
  },
  {
    name: 'byline',
    upTo: 60,
    edge: 'start',
    fragment: true,
    pattern:
      /^(?:[\p{Lu}&][\p{L}\p{N}.'’&-]*,? ){1,5}(?:[Rr]eporter|[Cc]orrespondent|[Ww]riter|[Ee]ditor|[Cc]olumnist|[Cc]ontributor)$/u,
  },
  {
    name: 'contact',
    upTo: 60,
    bare: true,
    pattern: /^(?:twitter|facebook|instagram|on twitter)\s?[:|]?\s?@\w{2,30}$/u,
  },
  {
    name: 'byline',
    upTo: 110,
    edge: 'start',
    fragment: true,
    pattern:
      /^\p{Lu}.{3,90}(?:\d{1,2}:\d{2}.{0,30}\b(?:19|20)\d\d|\b(?:19|20)\d\d.{0,20}\d{1,2}:\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?[A-Z]{2,4})?)$/u,
  },
  {
    name: 'comments',
    upTo: 700,
    bare: true,
    edge: 'end',
    pattern:
      /^(?:(?:reader |user |all )?(?:comments|opinions|posts) (?:on|posted|expressed|that|are|in|must)\b.*\b(?:views|opinions?|moderated|monitored|filtered|guidelines|terms|rules|removed|deleted?)\b.*|(?:please note:? )?by (?:commenting|posting)\b.*)$/u,
  },
  {
    name: 'comments',
    upTo: 100,
    bare: true,
    pattern:
      /^(?:this (?:article|story|post|thread) is (?:now )?closed (?:for|to) comments|comments (?:(?:for|on|to) (?:this|the) (?:article|story|post|entry|thread) )?(?:are|have been) (?:now )?(?:closed|disabled|turned off))\b.{0,30}$/u,
  },
  {
    name: 'follow',
    upTo: 120,
    bare: true,
    pattern:
      /^(?:share or comment on this\b.{0,30}|share your (?:views?|thoughts?|opinions?)\b.{0,40}|like this (?:topic|story|article|post)\?.{0,80})$/u,
  },
  { name: 'source', upTo: 200, edge: 'end', pattern: /^SOURCES?: .{2,190}$/u },
  {
    name: 'byline',
    upTo: 80,
    edge: 'end',
    fragment: true,
    pattern: /^(?:[Ww]ritten|[Rr]eported|[Ee]dited|[Rr]eviewed|[Pp]osted) by:? \p{Lu}.*$/u,
  },
  {
    name: 'correction',
    upTo: 300,
    bare: true,
    pattern:
      /^(?:this|an earlier) (?:version of (?:the|this) )?(?:story|article|item|report)\b.{0,40}\b(?:refiled|corrects|fixes|clarifies) .{0,240}\)$/u,
  },
  {
    name: 'gallery',
    upTo: 120,
    fragment: true,
    pattern: /^(?:GALLERY|PHOTOS|VIDEO|SLIDESHOW|PHOTO GALLERY|INTERACTIVE|LEADERBOARD): .{3,110}$/u,
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
    name: 'contact',
    upTo: 200,
    bare: true,
    edge: 'end',
    pattern:
      /^(?:for (?:comments|feedback|questions|corrections)\b.{0,100}@.*|[\w.+-]{2,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}[\s,|·•]+(?:and|or|follow|twitter)\b.*)$/u,
  },
  { name: 'contact', upTo: 60, edge: 'end', pattern: personWithPhone },
  {
    name: 'wire credit',
    upTo: 100,
    edge: 'end',
    pattern: /^(?:\p{Lu}[\p{L}.'’-]+\s){2,4}reports(?: from [^.]{2,40})?\.$/u,
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
    upTo: 50,
    edge: 'end',
    fragment: true,
    pattern: /^[–—-]{1,2}\s?\p{Lu}[\p{L}.'’-]+(?:\s(?:\p{Lu}[\p{L}.'’-]*|and|de|von|van)){1,4}$/u,
  },
  {
    name: 'author',
    upTo: 260,
    edge: 'end',
    pattern: /^(?:\p{Lu}[\p{L}.'’-]*,?\s){2,4}[^.!?]{0,140}\bis on (?:Twitter|Facebook|Instagram)\b.*$/u,
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
    pattern: /^(?:share[sd]?|tweet(?:ed)?|connect|e-?mail|comments?|more|print|pin ?it|[^\p{L}])+$/u,
  },
  {
    name: 'label',
    upTo: 60,
    bare: true,
    pattern:
      /^(?:also|online|multimedia|slide ?shows?|photo galler(?:y|ies)|interactive (?:feature|graphic)s?|auto ?play|(?:show|hide) (?:thumbnails?|captions?)|full ?screen|enlarge this image)[^\p{L}\p{N}]*$/u,
  },
  // What a style sheet hides around a quotation.
  { name: 'label', upTo: 100, bare: true, fragment: true, pattern: /^(?:start|end) quote\b.{0,80}$/u },
  {
    name: 'tip-off',
    upTo: 500,
    pattern:
      /^[^\p{L}\p{N}]*(?:■ ?제보(?:하기|안내|처)?(?![가-힣])|[▷▶] ?(?:카카오톡|전화|이메일|유튜브|홈페이지|팩스)(?=\s?[:：])|▷ ?유튜브, ?네이버|※ ?['‘“"]?당신의 제보|\[?저작권자\(c\)|제보는 (?=카카오톡|카톡|전화|이메일|메일|\d{2,4}-|.{0,40}@)|기사 ?제보(?![가-힣])|.{0,60}제보를? ?(?:기다립니다|받습니다)|YTN은 여러분|\[카카오톡\]|\[전화\]|\[메일\]).*$/u,
  },
  {
    name: 'button',
    upTo: 80,
    fragment: true,
    bare: true,
    pattern:
      /^(?:see all topics|(?:view|show|load|see|read) (?:more|all|less)(?: .{0,40})?|read full (?:story|article)|click here(?: (?:to|for) .{0,60})?|our standards:.*|published|updated|last updated|posted|opens? in (?:a )?new (?:tab|window)|expand|collapse|save|saved|bookmark|add to (?:favou?rites|reading list)|report (?:an? )?(?:error|abuse)|print(?: this)?(?: page)?|font size.*|text size.*|a\+|a-|go to top|전체 ?보기|펼치기|접기|.{0,40}(?:구독|팔로우)(?:하세요|해 ?주세요|하기).{0,20})[^\p{L}\p{N}]*$/u,
  },
  {
    name: 'byline',
    upTo: 110,
    fragment: true,
    edge: 'start',
    pattern:
      /^(?:(?:by|von|par|por|door|av|af|text|words|story|written by|reported by|report by|analysis by|opinion by)[: ]+[\p{Lu}@].*|[\p{L} .,·'=|/()[\]-]{0,40}(?:기자|특파원|칼럼니스트|논설위원)(?:\s*[(|/].{0,40})?)$/iu,
  },
  {
    name: 'dateline',
    upTo: 60,
    edge: 'start',
    pattern: /^\p{Lu}[\p{L} .,'’]{1,60}(?:\([\p{L} ]{2,20}\))?\s*[-–—]{1,2}$/u,
  },
  {
    name: 'author',
    upTo: 700,
    edge: 'end',
    pattern:
      /^(?:(?:the (?:author|writer|columnist) (?:is|was)\b|about the author)|(?:[\p{Lu}][\p{L}.'’-]*\s){1,4}(?:is|was|covers|writes|reports|has (?:covered|been|reported|written))\b.{0,120}\b(?:reporter|writer|editor|correspondent|columnist|journalist|contributor|freelance|producer|bureau chief|author of|professor|fellow|intern|based in)).*$/u,
  },
  {
    name: 'caption',
    upTo: 300,
    fragment: true,
    pattern: /^\[(?:사진|영상|그래픽|자료|일러스트)\]\s?.{1,120}$/u,
  },
  {
    name: 'origin',
    upTo: 160,
    edge: 'end',
    bare: true,
    pattern:
      /^(?:published in .{2,40}, \p{L}+ \d{1,2}(?:st|nd|rd|th)?,? \d{4}|dieser (?:artikel|text|beitrag) (?:erschien|ist) (?:zuerst|zuletzt|zunächst)\b.*|(?:이|본) 기사는 .{2,30}(?:게재된|제공|제휴|번역|실렸).*|(?:声明|聲明)[:：]本文.*|المصدر\s?[:：].{2,60}|this (?:story|article) was (?:produced|written|translated|edited) with .{0,30}\bai\b.*|写真提供[:：].{2,30}|編集[:：].{2,20})$/u,
  },
  // "(끝)", "（完）"
  { name: 'origin', upTo: 16, edge: 'end', pattern: /^[（(](?:끝|完|了|終わり|以上|ends)[）)]$/u },
  {
    name: 'disclaimer',
    upTo: 400,
    edge: 'end',
    bare: true,
    pattern:
      /^(?:(?:외부 ?(?:필진|기고)|(?:이|본) (?:글|칼럼|기고)[은는]).{0,60}(?:다를 수|무관|개인.{0,6}(?:의견|견해)).*|(?:the|any) (?:views|opinions) (?:expressed|in this)\b.*|(?:las opiniones|los artículos firmados|os artigos assinados|este texto não reflete|le opinioni espresse|die meinung(?:en)? de[rs] autor)\b.*)$/u,
  },
  // "mamk/dpa", "(dpa/AFP)": initials of who wrote and of the agency.
  {
    name: 'initials',
    upTo: 24,
    edge: 'end',
    pattern:
      /^[(–—/-]?\s?(?:\p{L}{2,7}(?:\s?[/,]\s?\p{L}{2,9}){1,4}|\p{Lu}{2,4}|(?<=\/)\p{L}{1,5})(?:\s?\([\p{Ll}/]{2,8})?\)?$/u,
  },
  { name: 'hashtags', upTo: 300, pattern: /^(?:#[^\s#]{1,40}[\s,]*)+$/ },
  {
    name: 'comments',
    upTo: 120,
    bare: true,
    pattern:
      /^(?:\d[\d,]* )?(?:comments?|leave a (?:comment|reply)|post a comment|join the (?:conversation|discussion)|show comments|view comments|댓글(?: ?\d+| ?쓰기)?|kommentare?|commentaires?|comentarios?)(?: ?\(?\d*\)?)[^\p{L}\p{N}]*$/u,
  },
  {
    name: 'audio',
    upTo: 140,
    bare: true,
    pattern:
      /^(?:listen to this (?:article|story).*|(?:your browser|this browser) does not support.*|(?:(?:play|pause|mute|unmute|replay|loading)(?: (?:the )?(?:video|audio|article|sound|player|clip))?|video player|audio player|video unavailable)(?: .{0,20}(?:loading|playing|%|\d:\d\d))?[^\p{L}]*|now playing\b.*|(?:javascript is (?:disabled|required)|please enable javascript|this video (?:can ?not|could not))\b.*|(?:기사|본문|뉴스) ?(?:듣기|읽어주(?:는|기).{0,30})[^가-힣]*|음성으로 듣기|요약봇.{0,20}|번역(?: ?(?:설정|하기|보기))?[^가-힣]*|글씨 ?크기.{0,20})$/u,
  },
  {
    name: 'origin',
    upTo: 160,
    pattern:
      /^this (?:article|story|post) (?:was |has been )?(?:originally |first |last )?(?:published|updated|posted)\b.{0,60}\d{4}.{0,40}$/iu,
  },
  {
    name: 'origin',
    upTo: 200,
    bare: true,
    pattern:
      /^(?:the post .{3,160} (?:appeared first on|first appeared on) .*|this (?:article|story|post) (?:was )?(?:originally|first) (?:appeared|published|posted) (?:on|in|at|by) .{2,120}|기사제공 .{2,40}|원문보기|기사원문|원본보기)$/u,
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
      /^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords?|태그|키워드|섹션|more topics|schlagw[oö]rter|themen|tópicos|temas)\s*[:：].*$/u,
  },
  {
    name: 'paywall offer',
    upTo: 400,
    bare: true,
    pattern:
      /^(?:(?:this|the) (?:article|story|content) is (?:for|only|exclusively|reserved).{0,60}(?:subscribers|members).*|already (?:a|have an?) (?:subscriber|member|account|subscription).*|to (?:continue|keep) reading.*|(?:start|try) .{0,60}(?:free trial|subscription).*|(?:log|sign) in(?: (?:to|or)\b.*)?|unlock (?:this|the) (?:full |rest of (?:this|the) )?(?:article|story|content|premium|report)\b.*|register (?:now|for free|to (?:read|continue|access|unlock)).*|create (?:a|your) (?:free )?account.*|subscribe to (?:read|continue|unlock).*|(?:이 (?:기사|콘텐츠|글)[은는] )?(?:유료|구독자?|프리미엄|회원) ?(?:회원|독자)?(?: ?(?:에게만|만) .{0,30}(?:볼|읽|이용|제공|공개|열람).*| ?전용(?:[^가-힣]*| ?(?:기사|콘텐츠|서비스|입니다).*)| ?(?:기사|콘텐츠)입니다.*)|이 (?:기사|콘텐츠|글)[은는] (?:유료|구독|프리미엄|회원).*|로그인(?: ?후|하시면|하고) .{0,40}(?:이용|보실|볼 수|읽|열람|가능|확인|계속).*|ce contenu est réservé.*|(?:il vous )?reste .{0,40}à lire.*|weiterlesen mit .*|jetzt (?:testen|weiterlesen)[^\p{L}]*)$/u,
  },
]

/** Headings that point to another story, in the midst of a text too: a tail only if nothing of the story follows. */
const pointerHeading = lineOf(relatedWords, '[^\\p{L}\\p{N}]*$')

/** Headings from which on nothing of the story follows, if no real prose does. */
const tailHeading = lineOf(
  [
    String.raw`most (?:read|popular|viewed|shared|watched|commented)|more (?:from|on|in|stories|news|features|like this|articles|to read|coverage|headlines)\b.{0,60}|what to read next|top stories|latest (?:news|stories|headlines|from).{0,40}|trending(?: now| news)?|popular(?: now| stories| news)?|(?:editor['’]?s['’]?|top|our|staff) picks?|comments?(?: \(?\d+\)?)?|\d+ comments?|leave a (?:reply|comment)|join the conversation|source references?|(?:media|press|news) contacts?|about the authors?|share this.{0,40}|tags?|sponsored(?: content)?|from (?:our|around) the (?:web|partners?).{0,20}|newsletter|sign up.{0,60}|follow us.{0,40}|meistgelesen|les plus lus|lo más (?:leído|visto)|i più letti|mais lidas|함께 ?볼만한 ?뉴스|많이 ?본 ?(?:뉴스|기사).{0,10}|추천 ?(?:기사|뉴스).{0,10}|인기 ?(?:기사|뉴스).{0,10}|주요 ?(?:기사|뉴스).{0,10}|실시간 ?(?:뉴스|인기).{0,10}|최신 ?(?:기사|뉴스).{0,10}|이 ?(?:시각|기사와) .{0,20}|[가-힣]{2,4} 기자의? 다른 ?기사.{0,10}|댓글.{0,10}|다른 ?기사.{0,10}|당신만 안 본 뉴스`,
  ],
  '[^\\p{L}\\p{N}]*$',
)

/** Whether a block is running text: long enough, and mostly outside links. */
export function isProse(block: Block): boolean {
  return (
    block.linkWeight <= block.weight * 0.5 && (block.weight >= 110 || (block.weight >= 45 && isSentence(block.text)))
  )
}

const dateWord =
  /^(?:\d{1,4}(?:st|nd|rd|th|am|pm|a|p|년|월|일|시|분)?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|at|on|a|p|m|am|pm|e[sd]?t|c[sd]t|m[sd]t|p[sd]t|gmt|utc|kst|bst|cest?|ist|uhr|오전|오후|[월화수목금토일](?:요일)?|\d{1,2}h\d{0,2}|\d{1,2}t\d{2}|updated|published)$/iu

/** Languages whose months and weekdays are known in a line that is a date. */
const datedLanguages = 'de fr es it pt nl sv da nb pl cs tr ru uk id'.split(' ')
let dateWords: ReadonlySet<string> | null = null

/** Whether a word names a month or a weekday, or stands beside a date in a line of its own. */
function isDateWord(word: string): boolean {
  if (dateWords === null) {
    const words = new Set(dateLabels.split(' '))
    for (const language of datedLanguages) {
      const format = new Intl.DateTimeFormat(language, {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        timeZone: 'UTC',
      })
      for (let day = 0; day < 366; day += 15) {
        for (const { type, value } of format.formatToParts(Date.UTC(2024, 0, 1 + day)))
          if (type === 'month' || type === 'weekday') words.add(value.toLowerCase())
      }
    }
    dateWords = words
  }
  return dateWords.has(word)
}

/** A line that is a date or a time and nothing else. */
function isDateLine(text: string): boolean {
  if (text.length > 90 || !/\d{1,2}[:.]\d{2}|\d{4}/.test(text)) return false
  const words = text.split(/[\s,.:;|·•/()[\]–-]+/)
  return words.every((word) => word === '' || dateWord.test(word) || isDateWord(word.toLowerCase()))
}

/** How a line begins that leads to another story by its link. */
const pointer = lineOf([...relatedWords, pointerVerbs], '(?![\\p{L}])')

/** A paragraph in square brackets of its own. */
const boxed = /^\[[^[\]]{4,500}\]$/u
const longestCall = 450

/** A label in capitals before a link to another story. */
const labelled = /^(?:\d{1,4} )?\p{Lu}[\p{Lu}\p{N} .'’&/-]{2,40}:\s/u
/** A link in brackets of its own. */
const bracketed = /^[[(](?:see|read|more|watch|related|also|view|photos?|video)\b[^[\]()]{4,200}[\])]$/iu

/** What parts links in a row. */
const listed = /\S\s*[|·•]\s*\S/u

/** In a line set apart by its letters: a call to read, hear or pay for something else. */
const call = new RegExp(callWords, 'iu')

/** "點我下載APP", "返回首页，查看更多", beside a link. */
const appCall =
  /[點点按].{0,4}下[載载].{0,2}app|(?:立即|馬上|马上)(?:下[載载]|訂閱|订阅)|下[載载].{0,6}(?:app|客户端)|返回.{2,8}[，,]\s?查看更多/iu

const gluedLabel =
  /^(?:(?:관련|연관|추천) ?(?:기사|뉴스)|関連(?:記事|ニュース)|延伸[閱阅][讀读]|相[关關](?:[阅閱][读讀]|新[闻聞]))/u
const dayBehind = /\s{0,3}\(?\d{2,4}[.\-/]\s?\d{1,2}[.\-/]\s?\d{1,4}\.?(?:\s\d{1,2}:\d{2})?\)?$/

/** How many lines from its ends count as a story's edge. */
const edgeLines = { start: 6, end: 4 } as const

/** Longest line that any rule looks at, by weight: the upper bound of `upTo`. */
const longestLine = Math.max(...lineRules.map(({ upTo }) => upTo))

function bareLine(text: string): string {
  const line = text.replace(leadingSigns, '').toLowerCase()
  // A Turkish İ becomes two characters.
  return line.includes('\u0307') ? line.replaceAll('i\u0307', 'i') : line
}

/**
 * The name of the rule that calls this line none of the story's text, or `null`.
 *
 * @param before lines of the story before it
 * @param after lines behind it
 */
export function lineRule(block: Block, before: number, after: number): string | null {
  const { text, weight } = block
  if (!/[\p{L}\p{N}]/u.test(text)) return 'ornament'
  if (text.startsWith('{') && text.endsWith('}') && text.includes('":')) return 'data'
  if (block.kind !== 'row' && block.kind !== 'item' && isDateLine(text)) return 'time'
  const line = weight > longestLine ? '' : bareLine(text)
  for (const rule of lineRules) {
    if (weight > rule.upTo) continue
    if (rule.edge === 'start' && before >= edgeLines.start) continue
    if (rule.edge === 'end' && (after >= edgeLines.end || before < 2 || block.kind === 'heading')) continue
    if (rule.pattern.test(rule.bare ? line : text) && !(rule.fragment && isSentence(text))) return rule.name
  }
  if (block.links > 0 && block.linkWeight >= weight * 0.4 && weight < 260 && pointer.test(line) && !isSentence(text)) {
    return 'related'
  }
  if (
    block.links > 0 &&
    after < edgeLines.end &&
    before >= edgeLines.end &&
    weight < 260 &&
    /\bnewsletters?\b/i.test(text)
  )
    return 'newsletter'
  // "RIVALS: How the others fared", "[See: how it began.]"
  if (block.links > 0 && block.linkWeight >= weight * 0.4 && weight < 260 && block.kind === 'text') {
    if (text.split('\n').every((part) => labelled.test(part) && !isSentence(part)) || bracketed.test(text))
      return 'related'
  }
  // "Fantasy Source: Top 25 players | The Linemakers: Early odds"
  if (
    block.links > 1 &&
    block.linkWeight >= weight * 0.5 &&
    weight < 260 &&
    block.kind === 'text' &&
    !isSentence(text)
  ) {
    if (block.bold || listed.test(text)) return 'related'
  }
  if (block.links > 0 && weight < longestCall && appCall.test(text)) return 'newsletter'
  if (block.links > 0 && (block.slanted || block.bold) && weight < longestCall) {
    if (call.test(text)) return 'newsletter'
    if (boxed.test(text)) return 'related'
  }
  if (block.links > 0 && block.linkWeight >= weight * 0.5 && weight < 260 && !isSentence(text)) {
    // "관련기사북항 재개발": label and link in elements that touch.
    if (gluedLabel.test(line)) return 'related'
    // A headline and its day.
    const day = dayBehind.exec(text)?.[0] ?? ''
    if (day !== '' && block.linkWeight >= (weight - weightOf(day)) * 0.9) return 'link alone'
  }
  // The one cell of its row.
  if (
    block.kind === 'row' &&
    block.links > 0 &&
    block.linkWeight >= weight * 0.9 &&
    !text.includes(' | ') &&
    !isSentence(text)
  )
    return 'link alone'
  // One link is the whole paragraph: a teaser, unless it is a sentence of the story.
  if (block.links > 0 && block.linkWeight >= weight * 0.9 && block.kind !== 'row') {
    if (!isSentence(text)) return 'link alone'
    if (block.linkWeight >= weight * 0.99 && block.links === 1 && weight < 160 && block.kind === 'item')
      return 'link alone'
  }
  return null
}

/** Whether a body begins with what reads like a caption: its credit in brackets ends the first paragraph, or is glued to what follows. */
export function beginsWithCaption(body: string): boolean {
  const first = body.slice(0, 420).split('\n', 1)[0] ?? ''
  if (first.length < 400 && bracketedCredit.test(first.slice(-140))) return true
  return /^[^()\n]{20,380}\((?:yonhap|newsis|news1|reuters|ap|afp|epa|getty images?|bloomberg|xinhua)\)(?=[\p{Lu}"“‘'])/iu.test(
    first,
  )
}

/** A line of a caption that only its letters set apart is at most this. */
const longestSlanted = 180

/** A caption that its markup does not set apart: directly behind a picture, and closed by its credit, or begun with a sign. */
export function looksLikeCaption({ kind, text, weight, afterMedia, slanted }: Block): boolean {
  if (weight > 420 || kind === 'heading') return false
  if (afterMedia && slanted && kind === 'text' && weight < longestSlanted) return true
  return (afterMedia && (endsInCredit(text) || /^[△▼◀▶][^△▼◀▶]{2,200}$/.test(text))) || /^▲[^▲]{2,200}$/.test(text)
}

export interface Filtered {
  readonly blocks: readonly Block[]
  /** What was left out and by which rule, for those who ask why. */
  readonly dropped: readonly { readonly rule: string; readonly text: string }[]
}

/**
 * A container's blocks without lines that are none of the story's text, and without its tail of other stories.
 *
 * @param title headlines that repeat it are left out
 * @param signers names of the authors and of the house: a line at either end that holds little else is a signature
 */
export function filterBlocks(
  blocks: readonly Block[],
  title: string | null,
  signers: readonly string[] = [],
): Filtered {
  const dropped: { rule: string; text: string }[] = []
  const kept: Block[] = []
  const sameAsTitle = title === null ? null : squash(title)
  const names = signers
    .map(squash)
    .filter((name) => name.length >= (/^[가-힣]/.test(name) ? leastKoreanName : leastName))
  const end = tailStart(blocks, title)
  const start = headEnd(blocks, sameAsTitle, names)
  const firstProse = blocks.findIndex(isProse)
  const total = blocks.reduce((sum, block) => sum + block.weight, 0)
  let ruled = 0
  const copies = copiesIn(blocks)
  const slides = captionsOfGallery(blocks)
  const main = mainParent(blocks)
  const summaries = machineSummaries(blocks, main)
  let media = false
  let lastRule: string | null = null
  for (const [i, block] of blocks.entries()) {
    let rule: string | null = null
    if (i >= end) rule = 'tail'
    else if (i < start.title) rule = 'head'
    else if (i < start.prose && isHeadLabel(block, sameAsTitle)) rule = 'head'
    // A heading of that length between headline and text is the standfirst of a header.
    else if (i < start.prose && block.kind === 'heading' && block.weight >= headLine) rule = 'head'
    else if (i < firstProse && block.kind === 'item' && block.weight < toolLabel && !isSentence(block.text))
      rule = 'head'
    else if (sameAsTitle !== null && block.weight < 400 && kept.length < 3 && squash(block.text) === sameAsTitle)
      rule = 'title'
    else if (isEdge(kept.length, end - i - 1) && isSignature(block, names)) rule = 'byline'
    else if (looksLikeCaption(media ? { ...block, afterMedia: true } : block) && ruled + block.weight < total / 2)
      rule = 'caption'
    else if (isBoxedCaption(blocks, i, main, i <= firstProse) && ruled + block.weight < total / 2) rule = 'caption'
    else if (isBelowTeaser(blocks, i, main, lastRule)) rule = 'teaser'
    else if (copies.has(i)) rule = 'repeated'
    else if (slides.has(i)) rule = 'gallery'
    else if (summaries.has(i)) rule = 'machine summary'
    else rule = lineRule(block, kept.length, end - i - 1)
    lastRule = rule
    // "이미지 확대", "Enlarge" between a picture and its caption.
    media = (block.afterMedia || media) && rule !== null && pictureButtons.has(rule)
    if (rule === null) {
      const left = block.text.includes('\n')
        ? withoutLines(block, kept.length, end - i - 1, dropped, sameAsTitle)
        : block
      if (left !== null) kept.push(left)
    } else {
      ruled += block.weight
      dropped.push({ rule, text: block.text.slice(0, 200) })
    }
  }
  return { blocks: trimHeadings(kept), dropped }
}

/** A caption in a box of its own is at most this. */
const longestBoxed = 160
const longestWithMedia = 320

/** A text alone in its box, with a picture or behind one, where the story's paragraphs share another; the first paragraph may well stand behind one. */
function isBoxedCaption(blocks: readonly Block[], i: number, main: number, isFirst: boolean): boolean {
  const { afterMedia, withMedia, kind, parent, text, weight } = blocks[i]!
  if (
    !afterMedia ||
    kind !== 'text' ||
    main < 0 ||
    weight > (withMedia ? longestWithMedia : longestBoxed) ||
    /^["“”„«‘']/.test(text)
  )
    return false
  if (withMedia) return true
  return !isFirst && parent !== main && blocks[i - 1]?.parent !== parent && blocks[i + 1]?.parent !== parent
}

/** So many captions in a row make a gallery, if they are no longer than this and this much of a story stands beside them. */
const fewestSlides = 5
const longestSlide = 450
const leastBesideSlides = 350

/** Texts each behind a picture of its own, one after the other, outside the box that holds the story's paragraphs. */
function captionsOfGallery(blocks: readonly Block[]): ReadonlySet<number> {
  const slides = new Set<number>()
  const main = mainParent(blocks)
  let run: number[] = []
  let beside = 0
  const close = () => {
    if (run.length >= fewestSlides) for (const i of run) slides.add(i)
    else for (const i of run) if (isProse(blocks[i]!)) beside += blocks[i]!.weight
    run = []
  }
  for (const [i, block] of blocks.entries()) {
    if (block.afterMedia && block.kind === 'text' && block.weight <= longestSlide && block.parent !== main) run.push(i)
    else if (isProse(block) || block.kind === 'heading') {
      close()
      if (isProse(block)) beside += block.weight
    }
  }
  close()
  return beside >= leastBesideSlides ? slides : new Set()
}

/** The line below a headline that leads to another story is at most this. */
const longestTeaser = 260

/** What a card says below the headline that leads to another story, in a box beside the story's paragraphs. */
function isBelowTeaser(blocks: readonly Block[], i: number, main: number, lastRule: string | null): boolean {
  const { parent, weight, kind } = blocks[i]!
  return (
    (lastRule === 'link alone' || lastRule === 'related') &&
    main >= 0 &&
    parent !== main &&
    blocks[i - 1]!.parent === parent &&
    kind === 'text' &&
    weight <= longestTeaser &&
    blocks[i + 1]?.parent !== parent
  )
}

/** Rules that drop what stands on a picture or its link. */
const pictureButtons: ReadonlySet<string> = new Set(['gallery', 'button', 'label', 'link alone', 'audio'])

/** Fewer blocks in a row that repeat earlier ones may be a refrain of two lines. */
const copiedRun = 3
/** A quotation of fewer letters may be said twice. */
const leastPulled = 20
/** Letters that quotations are looked for in, all together. */
const pullBudget = 5_000_000

/**
 * Which blocks say again what others say: a quotation pulled out of the text, a text that stands in the page twice.
 *
 * A paragraph beside its twin, in the same element, is a refrain and none; three in a row that repeat three in a row are a copy all the same.
 */
function copiesIn(blocks: readonly Block[]): ReadonlySet<number> {
  const copies = new Set<number>()
  const firsts = new Map<string, number>()
  let run = 0
  let before = -1
  for (const [i, { text, parent, kind }] of blocks.entries()) {
    const first = isProse(blocks[i]!) ? firsts.get(text) : undefined
    if (first === undefined) {
      if (kind !== 'quote') firsts.set(text, i)
      run = 0
    } else {
      run = first === before + 1 ? run + 1 : 1
      before = first
      if (parent !== blocks[first]!.parent) copies.add(i)
      else if (run >= copiedRun) for (let j = run === copiedRun ? copiedRun - 1 : 0; j >= 0; j--) copies.add(i - j)
    }
  }
  const quotes = blocks.flatMap(({ kind }, i) => (kind === 'quote' ? [i] : []))
  if (quotes.length === 0) return copies
  const story = blocks.map(({ kind, text }) => (kind === 'quote' ? '' : squash(text))).join(' ')
  let budget = pullBudget
  for (const i of quotes) {
    if (budget < 0) continue
    const { text } = blocks[i]!
    const keys = pulledKeys(text)
    budget -= story.length * keys.length
    if (keys.length > 0 && keys.every((key) => story.includes(key))) copies.add(i)
  }
  return copies
}

/** A name behind a pulled quotation: "… the sea.” – Ida Falk" */
const speaker = /(?<=[.!?…,]["”’»]?|["”’»])\s?[-–—]{1,2}\s?[^.!?]{2,80}\.?$/u

/** What to look for of a pulled quotation: its sentences, which the story may part by "she said". */
function pulledKeys(text: string): string[] {
  const said = text.slice(-100).replace(speaker, '')
  const whole = squash(text.slice(0, -100) + said)
  if (whole.length < leastPulled) return []
  const sentences = (text.slice(0, -100) + said).split(/(?<=[.!?…]["”’»]?)\s/u).map(squash)
  return sentences.every((sentence) => sentence.length >= leastPulled) ? sentences : [whole]
}

const leastName = 4
const leastKoreanName = 3
/** A signature's letters beside the names: "By", a role, a place. */
const longestRole = 16

function isEdge(before: number, after: number): boolean {
  return before < edgeLines.start || after < edgeLines.end
}

const koreanPost =
  /(?:교수|연구위원|연구원|변호사|대표|소장|이사장?|원장|위원장?|작가|평론가|칼럼니스트|전문의|박사|회장|고문|센터장|본부장|실장)$/

/** Whether a line holds names of those who sign the story, and little else. */
function isSignature({ text, weight, kind }: Block, names: readonly string[]): boolean {
  if (weight > 160 || kind === 'row' || names.length === 0) return false
  // "가람뉴스 김하늘입니다.": what a reporter says at the end.
  if (/[가-힣]다\.$/.test(text)) return false
  const key = squash(text)
  // "복기영 한강대 환경공학과 교수": who wrote the piece, and what she is.
  if (koreanPost.test(text) && names.some((name) => key.startsWith(name)) && !/[,.]|\d/.test(text)) return true
  let rest = key
  for (const name of names) rest = rest.replaceAll(name, '')
  return rest.length < key.length && rest.length <= Math.min(longestRole, key.length / 2)
}

/** An item before all prose that is shorter is a tool: "Share", "Print". The points of a summary are longer. */
const toolLabel = 18

/** Between a headline and the first paragraph a line this short is a kicker, a name, a place or a date. */
const headLine = 40

/** Behind the headline, if the container holds it before all prose, and where the prose begins after it; zeros if not. */
function headEnd(
  blocks: readonly Block[],
  title: string | null,
  names: readonly string[],
): { title: number; prose: number } {
  const top = topHeadline(blocks, title)
  const prose = blocks.findIndex(
    (block, i) => i > top && block.kind !== 'heading' && isProse(block) && !isHeadLabel(block, title),
  )
  const isTitle = (block: Block) =>
    block.level === 1 || (title !== null && block.weight < 400 && squash(block.text) === title)
  const at = Math.max(blocks.slice(0, Math.min(Math.max(prose, 0), 40)).findLastIndex(isTitle), top)
  if (at < 0) return { title: 0, prose: 0 }
  // What stands between the headline and the byline is the header's: a subtitle, a standfirst.
  const isStandfirst = prose >= 0 && blocks[prose]!.weight <= longestStandfirst
  const second = isStandfirst ? blocks.findIndex((block, i) => i > prose && isProse(block)) : prose
  const byline = blocks
    .slice(at + 1, Math.min(second, at + 40))
    .findLastIndex(
      (block, i) =>
        block.kind === 'text' && (isSignature(block, names) || headRules.has(headRule(block, at + 1 + i < prose))),
    )
  return { title: byline < 0 ? at + 1 : at + 2 + byline, prose }
}

const longestStandfirst = 300

/** Prose before the headline is a tool's, an offer's or another story's if this times as much follows. */
const leastBehindHeadline = 3

/** The last top heading that is the title and has most of the prose behind it, -1 if there is none. */
function topHeadline(blocks: readonly Block[], title: string | null): number {
  if (title === null) return -1
  let after = blocks.reduce((sum, block) => (isProse(block) ? sum + block.weight : sum), 0)
  let before = 0
  let top = -1
  for (const [i, block] of blocks.entries()) {
    if (before * leastBehindHeadline > after) break
    if (block.level === 1 && squash(block.text) === title) top = i
    if (!isProse(block)) continue
    before += block.weight
    after -= block.weight
  }
  return top
}

/** Lines between a headline and the text that are all short: a kicker, a category, a date, a rating. */
function isHeadLabel({ kind, text, weight }: Block, title: string | null): boolean {
  if (kind !== 'text' && kind !== 'row') return false
  if (weight >= headLine * 8) return false
  return text
    .split('\n')
    .every(
      (line) =>
        (weightOf(line) < (headLabel.test(line) ? headLine * 3 : headLine) && !isSentence(line)) ||
        squash(line) === title,
    )
}

/** "Main category: Harbours", with all that belongs to it. */
const headLabel = /^\p{Lu}[\p{L} ]{2,24}:\s/u

/** Kinds of lines that stand in a header behind its subtitle. */
const headRules: ReadonlySet<string> = new Set(['byline', 'time'])

function headRule(block: Block, isBeforeProse: boolean): string {
  const rule = lineRule(block, 0, edgeLines.end)
  // Buttons to follow the author stand beside a byline; behind a paragraph they are of the story.
  return rule === 'follow' && isBeforeProse ? 'byline' : (rule ?? '')
}

/** A block whose lines stand apart by single breaks, without those that a rule drops; `null` if none is left. */
function withoutLines(
  block: Block,
  before: number,
  after: number,
  dropped: { rule: string; text: string }[],
  title: string | null,
): Block | null {
  const lines = block.text.split('\n')
  const left = lines.filter((text, i) => {
    const line = { ...block, text, weight: weightOf(text), links: 0, linkWeight: 0 }
    const isCaption = i === 0 && looksLikeCaption({ ...line, afterMedia: block.afterMedia, slanted: false })
    const isTitle = i === 0 && before === 0 && squash(text) === title
    const rule = isTitle ? 'title' : isCaption ? 'caption' : lineRule(line, before + i, after + lines.length - i - 1)
    if (rule !== null) dropped.push({ rule, text: text.slice(0, 200) })
    return rule === null
  })
  if (left.length === lines.length) return block
  const text = left.join('\n')
  return text === '' ? null : { ...block, text, weight: weightOf(text) }
}

function squash(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Where the tail begins: at a second story, or at the first tail heading after which no real prose follows. */
function tailStart(blocks: readonly Block[], title: string | null): number {
  let end = secondStory(blocks, title)
  end = rightsLine(blocks, end)
  end = commentStart(blocks, end)
  const main = mainParent(blocks)
  let proseAfter = 0
  /** Prose that stands where the story's paragraphs do. */
  let ownAfter = 0
  let skipped = 0
  let skippedParent = -1
  for (let i = end - 1; i > 0; i--) {
    const block = blocks[i]!
    const { text } = block
    const isButton = block.kind !== 'heading' && block.links > 0 && block.linkWeight >= block.weight * 0.9
    const isHeading = block.kind === 'heading' || block.bold || text.length < 40
    if (block.weight <= 120 && !isButton && (isHeading ? isTailHeading(text) : namesPhone(text))) {
      // A heading in a box of its own ends nothing if the story's paragraphs go on beside the box.
      const isBoxed = ownAfter > 0 && block.parent !== main
      if (proseAfter < ((tailHeading.test(bareLine(text)) || !isHeading) && !isBoxed ? 300 : 1)) {
        end = i
        proseAfter = 0
        ownAfter = 0
      }
      skipped = 0
      continue
    }
    if (block.links > 0 && block.linkWeight >= block.weight * 0.9) {
      // A linked headline makes the line below it a teaser, but not the story's next paragraph.
      if (skippedParent !== main || block.parent === main) proseAfter -= skipped
      skipped = 0
    } else if (isProse(block)) {
      proseAfter += block.weight
      if (block.parent === main) ownAfter += block.weight
      skipped = block.weight
      skippedParent = block.parent
    }
  }
  return strayTail(blocks, boxBehind(blocks, end, main), main)
}

/** Where the story's paragraphs share a box and hold this share of the prose, so many lines behind them, hardly any of them a paragraph, are a page's tools and teasers. */
const mainShare = 0.6
const fewestStray = 4

function strayTail(blocks: readonly Block[], end: number, main: number): number {
  if (main < 0) return end
  const last = blocks.slice(0, end).findLastIndex((block) => block.parent === main && isProse(block))
  let all = 0
  let own = 0
  for (let i = 0; i <= last; i++) {
    if (!isProse(blocks[i]!)) continue
    all += blocks[i]!.weight
    if (blocks[i]!.parent === main) own += blocks[i]!.weight
  }
  const first = blocks.findIndex(
    ({ kind, parent }, i) => i > last && i < end && parent !== main && (kind === 'text' || kind === 'heading'),
  )
  if (first < 0 || own < all * mainShare) return end
  let lines = 0
  let paragraphs = 0
  for (const block of blocks.slice(first, end)) {
    if (isProse(block)) paragraphs++
    else if (block.kind === 'text' || block.kind === 'heading') lines++
  }
  return lines >= fewestStray && lines >= paragraphs * 2 ? first : end
}

/** Headings over what readers wrote. */
const commentHeading = lineOf(
  [
    String.raw`(?:(?:all|latest|recent|top|reader|readers['’]?|user|visitor|highly rated) )?(?:comments?|responses|opinions|reactions)(?: ?\(?\d[\d,]*\)?)?|\d[\d,]* (?:comments?|responses|replies)|(?:leave|post|add|write|submit) (?:a|your) (?:comment|reply|opinion|response)|join the (?:conversation|discussion)|have your say|talkbacks?`,
    String.raw`kommentare?(?: ?\(?\d+\)?)?|(?:\d+ )?commentaires?|(?:\d+ )?comentarios?|(?:\d+ )?commenti|reacties|댓글.{0,8}|コメント.{0,8}`,
  ],
  '[^\\p{L}\\p{N}]*$',
)
/** "Ida at 6:23 AM May 18, 2025", "posted by Ida on 7 Jun 2025 at 1:21 am", "Ida • 3 hours ago" */
const commentStamp =
  /^(?:posted by |by )?\p{L}[^\n]{0,40}?(?:\s(?:at|on|says?|wrote|said)\b|\s[•·|]|,)[^\n]{0,20}(?:\d{1,2}:\d\d[^\n]{0,24}(?:19|20)\d\d|(?:19|20)\d\d[^\n]{0,24}\d{1,2}:\d\d|\b\d{1,2} (?:minutes?|hours?|days?|weeks?|months?|years?) ago)[^\n]{0,20}$/iu
const longestStamp = 100
/** More text than this between two stamps is no comment. */
const longestComment = 1500
/** Less prose than this before a heading over comments is no story. */
const leastBeforeComments = 250

/** Where readers' comments begin that no name of their box tells: at a heading for them, or at the first of several who sign with the time. */
function commentStart(blocks: readonly Block[], end: number): number {
  const lastOf = lastProseIn(blocks, end)
  let before = 0
  /** Where the last paragraph stands that shares a box with one before. */
  let last = -1
  for (let i = 0; i < end; i++) {
    const block = blocks[i]!
    // Where the story goes on, what looked like a heading over comments is a button beside it.
    if (before >= leastBeforeComments && last < i && isCommentMark(blocks, i, end)) return i
    if (!isProse(block)) continue
    before += block.weight
    last = Math.max(last, lastOf.get(block.parent)!)
  }
  return end
}

function isCommentMark(blocks: readonly Block[], i: number, end: number): boolean {
  const block = blocks[i]!
  if (block.weight > longestStamp) return false
  const isLink = block.links > 0 && block.linkWeight >= block.weight * 0.9
  if ((block.kind === 'heading' || (!isLink && block.text.length < 40)) && commentHeading.test(bareLine(block.text)))
    return true
  if (!isCommentStamp(block)) return false
  let between = 0
  for (let j = i + 1; j < end && between < longestComment; j++) {
    if (isCommentStamp(blocks[j]!)) return true
    between += blocks[j]!.weight
  }
  return false
}

function isCommentStamp({ text, weight }: Block): boolean {
  return weight <= longestStamp && commentStamp.test(text) && !isDateLine(text)
}

/** Who owns the text and may copy it: said behind the story. */
const rights =
  /\b(?:all rights reserved|(?:not to|may not|cannot|must not) be (?:reproduced|published|republished|copied|redistributed)|reproduction .{0,40}prohibited|(?:copy|material) is for (?:your )?personal)\b|무단 ?전재|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|riproduzione riservata|todos os direitos reservados/iu
const longestRights = 260
/** Behind such a line the story goes on only if this share of it follows. */
const restBehindRights = 0.5

/** Where a line on rights ends the story: most of the prose stands before it, or none behind it where the story has stood. */
function rightsLine(blocks: readonly Block[], end: number): number {
  let before = 0
  let last = -1
  const all = blocks.slice(0, end).reduce((sum, block) => (isProse(block) ? sum + block.weight : sum), 0)
  const lastOf = lastProseIn(blocks, end)
  for (let i = 0; i < end; i++) {
    const block = blocks[i]!
    if (before > 0 && block.weight <= longestRights && rights.test(block.text)) {
      const isBehind = before >= leastBeforeComments && last <= i
      return isBehind || all - before <= before * restBehindRights ? i : end
    }
    if (!isProse(block)) continue
    before += block.weight
    last = Math.max(last, lastOf.get(block.parent)!)
  }
  return end
}

/** For each element that holds paragraphs, where the last of them stands. */
function lastProseIn(blocks: readonly Block[], end: number): ReadonlyMap<number, number> {
  const lastOf = new Map<number, number>()
  for (let i = 0; i < end; i++) if (isProse(blocks[i]!)) lastOf.set(blocks[i]!.parent, i)
  return lastOf
}

/** A box behind the story that begins with a heading of its own: it asks for money, or tells of the author. */
function boxBehind(blocks: readonly Block[], end: number, main: number): number {
  if (main < 0) return end
  const last = blocks
    .slice(0, end)
    .findLastIndex(
      ({ parent, kind, weight, linkWeight }) => parent === main && kind !== 'heading' && linkWeight <= weight * 0.5,
    )
  const behind = blocks.slice(last + 1, end)
  const weight = behind.reduce((sum, block) => sum + block.weight, 0)
  const heading = behind.findIndex((block) => block.kind === 'heading' && block.parent !== main)
  return last >= 0 && heading >= 0 && weight < longestBox && weight * 3 < weightBefore(blocks, last)
    ? last + 1 + heading
    : end
}

const longestBox = 400

function weightBefore(blocks: readonly Block[], last: number): number {
  let weight = 0
  for (let i = 0; i <= last; i++) weight += blocks[i]!.weight
  return weight
}

/** The element that holds more than half of the prose directly in its children, -1 if none does. */
function mainParent(blocks: readonly Block[]): number {
  const weights = new Map<number, number>()
  let total = 0
  for (const block of blocks) {
    if (!isProse(block)) continue
    total += block.weight
    weights.set(block.parent, (weights.get(block.parent) ?? 0) + block.weight)
  }
  for (const [parent, weight] of weights) if (weight * 2 > total) return parent
  return -1
}

/** Whom the press may call, behind a press release. */
function namesPhone(text: string): boolean {
  return personWithPhone.test(text.split('\n', 1)[0]!)
}

function isTailHeading(text: string): boolean {
  const line = bareLine(text)
  return tailHeading.test(line) || pointerHeading.test(line)
}

/** Where a page that loads the next story behind the first begins it: at a top heading behind prose that is not the title. */
function secondStory(blocks: readonly Block[], title: string | null): number {
  const tops = blocks.filter((block) => block.level === 1).length
  // With many of them they are the story's own subheads.
  if (tops === 0 || tops > 3) return blocks.length
  let prose = 0
  for (const [i, block] of blocks.entries()) {
    if (block.level === 1 && prose >= 150 && (title === null || squash(block.text) !== squash(title))) return i
    if (isProse(block)) prose += block.weight
  }
  return blocks.length
}

/** A heading with nothing below it is no part of the story. */
function trimHeadings(blocks: Block[]): Block[] {
  let end = blocks.length
  while (end > 1 && blocks[end - 1]!.kind === 'heading') end--
  return end === blocks.length ? blocks : blocks.slice(0, end)
}
