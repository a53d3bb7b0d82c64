import type { LineRule } from './line-rule.ts'

/** "Ida Falk", "Ida Falk and Rex Tanner" */
const names = String.raw`\p{Lu}[\p{L}.'’-]*(?: (?:and |& |\p{Lu}\.? )?\p{Lu}[\p{L}.'’-]*){0,5}`

/** What somebody is reached by: an address, a number, the name in a network. */
const reach = String.raw`(?:[\w.+-]{0,40}@[\w-]{2,40}(?:\.[\w-]{1,20}){0,4}|\(?\+?\d[\d ().-]{5,18}\d)`

/** Lines at a story's end that house and writer set below it, of kinds that say little but what they are. */
export const endLineRules: readonly LineRule[] = [
  // "Ida Falk: 919-555-0199, @idafalk"
  {
    name: 'contact',
    upTo: 130,
    edge: 'end',
    pattern: new RegExp(
      String.raw`^(?=[^@]{0,100}@)(?:${names}[,:;|]?\s(?:[–—-]\s)?)?(?:${reach}(?:[\s,;|•·/]{1,4}(?:(?:or|and|on \p{L}{2,12}) )?)?){1,4}\.?$`,
      'u',
    ),
  },
  {
    name: 'follow',
    upTo: 160,
    bare: true,
    pattern:
      /^follow [^.,;:]{2,60}(?: at| on| via| here)?:? (?:https?:|www\.|@|(?:twitter|x|facebook|instagram)\.com).*$/u,
  },
  // "Ida Falk covers courts for the Post."
  {
    name: 'author',
    upTo: 160,
    edge: 'end',
    pattern:
      /^(?:\p{Lu}[\p{L}.'’-]*\s){2,4}(?:covers|writes about|reports on) [^.!?]{2,80} (?:for|at) (?:[Tt]he )?\p{Lu}[^.!?]{1,60}\.?$/u,
  },
  {
    name: 'related',
    upTo: 120,
    bare: true,
    edge: 'end',
    pattern:
      /^(?:you can )?read (?:the|this) (?:original|full|entire|complete|whole|rest of the) (?:\p{L}+ )?(?:article|story|report|post|piece|interview|study|paper|statement|letter|column|essay)(?: (?:here|(?:on|at|from|in|via) [^.,;]{1,60}))?[^\p{L}\p{N}]*$/u,
  },
  {
    name: 'related',
    upTo: 100,
    bare: true,
    pattern:
      /^(?:watch|see|view|listen to|check out|play|click on) (?:the |our |this )?(?:full |more )?(?:video|photos?|photo gallery|gallery|slideshow|clip|trailer|audio|podcast|player)(?: (?:report|story|interview))? (?:above|below|here)\b[^.!?]{0,60}[.!]?$/u,
  },
  {
    name: 'related',
    upTo: 120,
    bare: true,
    edge: 'end',
    fragment: true,
    pattern:
      /^(?:(?:more (?:by|in|on|about) [^.!?…]{2,40}|(?:next|previous|prev|older|newer)(?: (?:article|post|story|page|entry))?\s?[:»›→←«](?!.*[.!?]$).{0,100}))$/u,
  },
  {
    name: 'tags',
    upTo: 140,
    bare: true,
    edge: 'end',
    fragment: true,
    pattern:
      /^(?:tagged(?: (?:with|as))?\s?[:–]|(?:tagged with|tagged as|posted in|filed in|posted under)\s).{2,120}$/u,
  },
  { name: 'follow', upTo: 20, bare: true, pattern: /^like this:$/u },
  {
    name: 'contact',
    upTo: 200,
    bare: true,
    edge: 'end',
    pattern: /^let us know\b[^.!?]{0,100}\b(?:comments?|thoughts|think|opinions?|views)\b[^.!?]{0,60}[.!]?$/u,
  },
  {
    name: 'paywall offer',
    upTo: 300,
    bare: true,
    edge: 'end',
    pattern:
      /^(?:if you (?:value|enjoy(?:ed)?|like|liked|appreciate)\b[^.]{3,100}, )?(?:please )?consider (?:(?:making|leaving) an? (?:small |one-time |monthly )?(?:donation|contribution|gift)(?! (?:to|in) (?!support (?:our|us|this)|us\b|our\b))|becoming an? (?:\p{L}+ )?(?:member|subscriber|supporter|patron)|supporting (?:us|our)|subscribing|donating(?! (?:to|in) ))\b.*$/u,
  },
  {
    name: 'origin',
    upTo: 200,
    bare: true,
    edge: 'end',
    pattern: /^(?:re)?(?:published|posted|printed|used) (?:here )?(?:with|by) (?:the )?(?:kind )?permission\b[^!?]*$/u,
  },
  // "Transcripts are created on a rush deadline."
  {
    name: 'disclaimer',
    upTo: 500,
    bare: true,
    edge: 'end',
    pattern:
      /^(?:this |the |our )?transcripts? (?:are|is|was|were) (?:\p{L}+ )?(?:created|provided|produced|generated|prepared)\b.*$/u,
  },
  // "Story by Ida Falk", "Words: Ida Falk", "This post was written by Ida Falk."
  {
    name: 'byline',
    upTo: 120,
    edge: 'end',
    pattern: new RegExp(
      String.raw`^(?:(?:[Tt]h(?:is|e) (?:post|article|story|piece|column|report) (?:was|is) )?(?:[Ww]ritten|[Rr]eported)(?: and \p{L}+)? by|(?:[Ss]tory|[Ww]ords|[Tt]ext|[Rr]eport|[Rr]eporting|[Ii]nterview)(?:(?: and|,| &) (?:[Pp]hotos?|[Pp]ictures|[Vv]ideo|[Ii]mages))*(?: by|:)) ${names}\.?$`,
      'u',
    ),
  },
  {
    name: 'caption',
    upTo: 140,
    bare: true,
    fragment: true,
    pattern:
      /^(?:featured?|header|lead|cover|top|main|hero|thumbnail|title|banner)[ -](?:image|photo|picture|photograph|illustration)s?(?: credits?)?(?::| by| via| courtesy| credit| ©|\s\().*$/u,
  },
  {
    name: 'time',
    upTo: 200,
    edge: 'end',
    bare: true,
    pattern:
      /^(?:editor[’']?s[’']? note|note|update)\s?[:–—-]+ ?th(?:is|e) (?:story|article|post|piece|report) (?:was|has been) (?:originally |first |last )?(?:updated|published|posted|revised)\b.*$/u,
  },
  // "본 저작물은 공공누리 제1유형에 따라 이용할 수 있습니다."
  {
    name: 'origin',
    upTo: 400,
    edge: 'end',
    pattern:
      /^[^\p{L}\p{N}]*(?:(?:이|본|위) ?(?:자료|저작물|기사|콘텐츠|글|게시물)[은는].{0,60}(?:공공누리|보도자료[를을]? ?(?:전재|옮긴)|(?:전재|재배포|이용)(?:하여|할 수|가능).{0,20}니다)|(?:이|본) ?(?:기사|보도|콘텐츠|기획|시리즈|취재)[은는].{2,80}(?:지원|기금|후원|협찬)[을를]? ?(?:으로|로|받아|받았|받은).{0,30}니다|덧붙이는 ?(?:글|말)\s?[|ㅣ:：]).*$/u,
  },
  {
    name: 'figures',
    upTo: 40,
    bare: true,
    pattern: /^(?:(?:post|page|total|article|story) )?(?:views?|reads|hits|visits)\s?[:：]\s?\d[\d,.]*[km]?$/u,
  },
  {
    name: 'button',
    upTo: 120,
    bare: true,
    pattern:
      /^(?:what[’']?s your reaction|how (?:does|did) this (?:story|article|post) make you feel|translate this (?:page|article|story))\s?[?:].{0,60}$/u,
  },
  {
    name: 'contact',
    upTo: 200,
    bare: true,
    edge: 'end',
    pattern:
      /^(?:have|got|do you have) (?:something to say|an opinion|a comment|a question|thoughts|feedback|views)\b[^?]{0,60}\?.{0,120}$/u,
  },
  // What stands for a post or a clip until the reader agrees.
  {
    name: 'consent',
    upTo: 420,
    bare: true,
    pattern:
      /^(?:we(?:[’']d| would) like to show you .{0,60}\bcontent\b|we need your (?:consent|permission) to (?:load|show|display)|to (?:view|see|display|watch) this (?:content|video|post|embed|tweet|map),? (?:you|please|we)\b|this (?:content|video|post|embed|tweet|map) (?:is|was) (?:hosted|provided|served|blocked) (?:by|because|due)|an dieser stelle (?:finden sie|steht|befindet sich|ist) .{0,60}(?:extern|inhalt)|(?:hier|für die nutzung|für diesen inhalt) .{0,60}\bzustimmung|mit ihrer zustimmung|ich bin damit einverstanden, dass mir externe|empfohlener (?:redaktioneller|externer) inhalt|externer inhalt|ce contenu (?:est|a été) bloqué|pour (?:afficher|voir|visualiser) ce contenu|para (?:ver|visualizar) este contenido|per visualizzare questo contenuto|para ver este conteúdo|a modern browser with javascript\b|you can use the buttons below to amend|voor het tonen van deze|deze inhoud (?:is|wordt)|om deze inhoud te (?:tonen|bekijken|zien)|um (?:mit )?inhalten? von drittanbietern|ihre privatsphäre-einstellungen (?:verhindern|blockieren)|(?:pour|afin de) (?:lire|afficher) (?:ce|cette) (?:contenu|vidéo).{0,40}cookies).*$/u,
  },
  // "Mit meiner Anmeldung stimme ich der Werbevereinbarung zu."
  {
    name: 'consent',
    upTo: 420,
    bare: true,
    pattern:
      /^(?:(?:contenuto|contenido|contenu|conteúdo|eksternt|externt|external|treść|externí|externý) (?:externe?|externo|externo|esterno|content|indhold|innehåll|innhold|zewnętrzna|obsah)[^\p{L}]*$|ich bin (?:damit )?einverstanden,? .{0,40}(?:newsletter|e-mail)|zapisując się.{0,60}akceptujesz|(?:odesláním|přihlášením|registrací|odoslaním) souhlas|mit (?:meiner|ihrer|deiner|der) (?:anmeldung|registrierung|bestellung)\b.{0,80}(?:(?:stimme|willige|akzeptiere|erkläre|nehme)n? (?:ich|sie)(?!\p{L}))|en (?:vous (?:inscrivant|abonnant)|cliquant|validant)\b.{0,60}accept.{0,40}(?:condition|politique|newsletter|données|cgu)|al (?:suscribir|registrar|inscribir|hacer clic|enviar)\p{L}*.{0,60}acept.{0,40}(?:condicion|política|privacidad|términos|bolet)|(?:iscrivendo|registrando|cliccando)\p{L}*.{0,60}accett.{0,40}(?:condizion|informativa|privacy|termini)|door (?:je|u) (?:aan te melden|in te schrijven).{0,60}akkoord.{0,40}(?:voorwaarden|privacy)|ao (?:se )?(?:inscrever|assinar|cadastrar|subscrever).{0,60}(?:concord|aceit).{0,40}(?:termos|política|privacidade)|genom att (?:anmäla|prenumerera|registrera).{0,60}godkänn.{0,40}(?:villkor|policy)|ved (?:å melde|at tilmelde).{0,60}(?:godtar|samtykke|accepter).{0,40}(?:vilkår|politik|betingelser)).*$/u,
  },
  // "Alle Nachrichten aus der Region", "Lesen Sie hier alle Entwicklungen im Liveblog"
  {
    name: 'related',
    upTo: 120,
    bare: true,
    fragment: true,
    pattern:
      /^(?:alle (?:aktuellen |wichtigen )?(?:news|nachrichten|meldungen|artikel) (?:aus|zu|zum|zur|rund um) [^.!?]{2,40}|(?:lesen|verfolgen|sehen) sie hier (?:alle|die|den|mehr|weitere) [^.!?]{2,60}|jetzt (?:live|im (?:live)?stream)\s?: [^.!?]{2,80}|missa inte (?:det senaste|nyheterna) [^.!?]{2,50})$/u,
  },
  // "Juttua muokattu kello 14.05: lisätty kommentti."
  {
    name: 'time',
    upTo: 200,
    bare: true,
    edge: 'end',
    pattern: /^(?:juttua (?:muokattu|päivitetty|korjattu) .{2,160}|publisert for første gang .{2,40})$/u,
  },
  // "BEKIJK - Zo sluit een sluis": a clip in the text
  {
    name: 'video',
    upTo: 180,
    pattern:
      /^(?:BEKIJK|HERBEKIJK|KIJK|LUISTER|BELUISTER|WATCH|LISTEN|REGARDEZ|ÉCOUTEZ|VIDÉO|VÍDEO|VIDEO|AUDIO|MIRA|GUARDA|ASCOLTA|ASSISTA|KATSO|HØR)\s(?:ook\s)?[-–|]\s.{2,160}$/u,
  },
  // "[article-ad]": what a content system should have replaced.
  {
    name: 'data',
    upTo: 120,
    pattern: /^\[\/?(?:[a-z]+(?:[-_][a-z\d]+){1,4}(?:\s[^\]]*)?|[a-z]{2,20} [a-z_-]{2,20}=[^\]]*\/?)\]$/u,
  },
  // "More information: Ida Falk et al. Lamps and moths (2018). DOI: 10.1000/1": what a story on research rests on.
  {
    name: 'source',
    upTo: 400,
    bare: true,
    edge: 'end',
    pattern:
      /^(?:(?:more information|reference|paper|study)s?\s?:.*(?:\bdoi\b|\bet al\b|doi\.org).*|journal (?:reference|information)s?\s?:.*|(?:provided|materials provided) by [^.!?]{2,100}\.?|(?:citation|story source)s?\s?:.*)$/u,
  },
  {
    name: 'comments',
    upTo: 120,
    bare: true,
    edge: 'end',
    pattern: /^(?:voit (?:myös )?keskustella|keskustelu (?:on|aiheesta))\b.*$/u,
  },
  // "Von Ida Falk", "Propos recueillis par Ida Falk", "Mitarbeit: Ida Falk"
  {
    name: 'byline',
    upTo: 100,
    edge: 'end',
    pattern:
      /^(?:(?:[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa][vf]|[Pp]ropos recueillis par|[Aa]ufgezeichnet von|[Ii]nterview von|[Ee]ntretien avec|[Tt]exto de|[Tt]exte de)\s|(?:[Mm]itarbeit|[Pp]rotokoll|[Bb]earbeitung|[Cc]ollaboration|[Cc]olaboración|[Cc]ollaborazione|[Mm]edewerking)\s?:\s?)\p{Lu}[\p{L}.'’-]*(?:,? (?:(?:und|et|y|e|en|och|og|de|von|van|da|di|del|la|le) )?\p{Lu}[\p{L}.'’-]*){1,5}$/u,
  },
  {
    name: 'author',
    upTo: 180,
    edge: 'end',
    pattern:
      /^(?!(?:Ihre?|Seine?|De[rmn]|Die|Das|Meine?|Unsere?|[SM]on|[SM]a|L[ea]|Il|Lo|Su|Mi|El|[OA]|Un[ae]?|Eine?) )(?:\p{Lu}[\p{L}.'’-]*\s){2,4}(?:ist|est|es|è|é|is|är|er) (?:(?:une?|eine?|una?|um|uma|een|en) )?(?:journaliste|[Rr]edakteur(?:in)?|[Rr]eporter(?:in)?|[Kk]orrespondent(?:in)?|[Vv]olontär(?:in)?|periodista|redactora?|giornalista|jornalista|journalist|verslaggever|redacteur)\s[^.!?]{2,100}\.?$/u,
  },
  {
    name: 'source',
    upTo: 100,
    bare: true,
    edge: 'end',
    fragment: true,
    pattern: /^(?:sources?|fuentes?|fontes?|fonti|quellen?|bron|źródło|zdroj)\s:\s[^.!?]{2,80}$/u,
  },
  {
    name: 'button',
    upTo: 100,
    bare: true,
    edge: 'end',
    pattern:
      /^(?:(?:diesen|den) (?:artikel|beitrag) (?:teilen|drucken|weiterempfehlen|kommentieren)|zurück zur (?:übersicht|startseite)|nach oben|retour (?:en haut|à l[’']accueil)|volver (?:arriba|al inicio)|torna (?:su|all[’']inizio)|voltar ao (?:topo|início)|terug naar boven|compart[ea] est[ea] (?:noticia|artículo|nota)|condividi (?:questo|l[’'])\s?articolo|partagez cet article|compartilhe est[ea] (?:notícia|matéria|artigo))[^\p{L}\p{N}]*$/u,
  },
  {
    name: 'paywall offer',
    upTo: 200,
    bare: true,
    edge: 'end',
    pattern:
      /^(?:werden sie (?:jetzt )?(?:mitglied|unterstützer|abonnent)|hier können sie (?:spenden|uns unterstützen|abonnieren)|unterstützen sie (?:unabhängigen|unseren?|uns|den|freien)|soutenez (?:une|la|notre|nous)(?!\p{L})(?=.*(?:presse|journal|média|rédaction|nous))|faites un don(?: à| pour| mensuel|[^\p{L}]*$)|apoya (?:el|al|a|nuestro) (?:periodismo|nuestro|faro|medio)|sostieni (?:il|la|un|l[’']) ?(?:giornalismo|informazione|nostro|giornale)|apoie o jornalismo|steun (?:onze?|onafhankelijke))\b.*$/u,
  },
  {
    name: 'related',
    upTo: 120,
    bare: true,
    edge: 'end',
    fragment: true,
    pattern:
      /^(?:weitere (?:nachrichten|meldungen|artikel|berichte) (?:aus|zu|über) .{2,60}|pour en savoir plus\s?[:：]?|(?:toute l[’']actualité|toutes les infos) (?:de|du|sur) .{2,60})$/u,
  },
  {
    name: 'origin',
    upTo: 200,
    bare: true,
    edge: 'end',
    pattern:
      /^(?:original-content von: .*|(?:cet )?article (?:a été )?(?:initialement |d[’']abord )?(?:publié|paru) (?:le \d|par |dans |sur ).*|est[ea] (?:artículo|nota|noticia|reportaje) (?:fue|ha sido|se) (?:publicad[oa] )?(?:originalmente|publicó|por primera vez)\b.*|quest[oa] (?:articolo|notizia) (?:è stat[oa] |è )(?:originariamente |originalmente )?(?:pubblicat[oa]|apparso|uscito)\b.*|est[ea] (?:artigo|reportagem|texto|matéria) foi (?:originalmente )?publicad[oa]\b.*|dit artikel (?:verscheen|is) (?:eerder|oorspronkelijk|eerst)\b.*|原[标標][题題][:：].{2,60})$/u,
  },
  {
    name: 'contact',
    upTo: 200,
    bare: true,
    edge: 'end',
    pattern:
      /^(?:(?:une erreur|une faute|une coquille) dans l[’']article ?\?.*|(?:fehler|tippfehler) (?:gefunden|entdeckt) ?\?.*|reageren ?\?.{0,80}@.*|(?:contact presse|pressekontakt|contacto de prensa|contatto stampa|perscontact|contato de imprensa)\s?:.{0,140})$/u,
  },
  // "Ask us: is there a hole in your street? Write to news@example.com"
  {
    name: 'contact',
    upTo: 240,
    bare: true,
    pattern:
      /^(?!.*\b(?:said|says|asked|asks|wrote)\b)[^.!?]{5,110}\? (?:(?:please )?(?:e-?mail|text|message|write to|contact|tell|call|send) (?:us|our|me)(?!\p{L})|(?:please )?(?:get in touch|let us know)|escríb[ae]?nos|mándanos|envíanos|contáctanos|cuéntanos|escribe a|scriv(?:ici|eteci)|contattaci|raccontaci|écrivez[- ]nous|contactez[- ]nous|racontez[- ]nous|escreva para|mande para|conte para|envie para|schreiben sie uns|schreib(?:t)? uns|melden sie sich|mail(?:e|en)? (?:ons|sie uns)|laat het ons|skriv til|send oss|ta kontakt med oss|mejla|tipsa oss|kerro meille|napisz do nas|napište nám|írj(?:on)? nekünk|scrie-ne|пишите нам|напишите нам|пишіть нам)(?!\p{L}).*$/u,
  },
  // "Already read all columns? Go to the column": a house's call behind its own question.
  {
    name: 'related',
    upTo: 600,
    bare: true,
    edge: 'end',
    pattern:
      /^(?:(?:já|ja|ya|déjà|schon|bereits|already|hai già|al) [^.!?]{5,110}\? (?:acesse|leia|clique|siga|confira|entra|lee|lisez|découvrez|lesen sie|read|see|leggi|lees)(?!\p{L}).*|(?:written|reported|edited) for you by our [^.!?]{2,80}.*\b(?:readers|donation|support|work)\b.*)$/u,
  },
  // "„Новини“ можете да следвате и във Фейсбук": of a house that is named in quotes.
  {
    name: 'follow',
    upTo: 160,
    pattern:
      /^["„«“][^"”“»«]{2,30}["”“»],? (?:(?:вече )?(?:можете|може) да (?:ни )?(?:следва|чете|последва)|(?:теперь |уже )?(?:есть )?в (?:telegram|max|вконтакте|дзене)|тепер (?:у|в) (?:telegram|viber)|(?:můžete|môžete) sledova|(?:możesz|możecie) (?:śledzić|czytać)|(?:auch|jetzt) (?:bei|auf) (?:whatsapp|instagram|google|facebook)).*$/iu,
  },
  // "--With assistance from Ida Falk."
  {
    name: 'byline',
    upTo: 160,
    edge: 'end',
    pattern:
      /^[-–—]{0,2}\s?With (?:assistance|contributions|(?:a )?reports?|reporting|files|help|additional reporting) (?:from|by) (?:\p{Lu}[\p{L}.'’-]{0,25}|the)(?:,? (?:\p{Lu}[\p{L}.'’-]{0,25}|and|&|in|the)){0,24}\.?$/u,
  },
  // "Redagował Jan Nowak": who edited, in languages whose verb needs no label.
  {
    name: 'byline',
    upTo: 80,
    edge: 'end',
    pattern:
      /^(?:(?:Z|z)?[Rr]edagował[ai]?|[Rr]ed\.|[Oo]prac\.|[Oo]pracował[ai]?|[Ee]ditoval[ai]?|[Zz]pracoval[ai]?|[Ss]pracoval[ai]?|[Ss]zerkesztette|[Tt]oimetas|[Uu]redi(?:o|la)|[Pp]riredi(?:o|la)|[Rr]edagavo|(?:[Мм]атеріал )?[Пп]ідготува(?:в|л[аи])|(?:[Мм]атериал(?:ы)? )?[Пп]одготовил[аи]?) \p{Lu}[\p{L}.'’-]*(?: (?:i |a |и |та )?\p{Lu}[\p{L}.'’-]*){0,4}\.?$/u,
  },
  // "(Quellen: dpa, eigene Recherche) (imo)"
  {
    name: 'source',
    upTo: 160,
    bare: true,
    edge: 'end',
    pattern:
      /^(?:sources?|fuentes?|fontes?|font[ei]|quellen?|bron(?:nen)?|źródł[oa]|zdroje?|kilder?|källor?)\s?:\s?[^()]{2,120}\)(?:\s?\(\p{Ll}{2,6}\))?$/u,
  },
  // "REDACCIÓN ECONOMÍA": the desk
  {
    name: 'byline',
    upTo: 60,
    edge: 'end',
    pattern: /^(?:REDACCIÓN|Redacción|REDAÇÃO|Redação|REDAZIONE|Redazione)(?: \p{Lu}[\p{L}.]+){0,4}$/u,
  },
  // "VÍDEOS: tudo sobre o Agreste"
  {
    name: 'related',
    upTo: 120,
    edge: 'end',
    fragment: true,
    pattern: /^(?:V[IÍ]DEOS?|FOTOS?|PODCASTS?|GALERIAS?|GALERÍAS?|INFOGRÁFICOS?)\s?:\s[^.!?]{2,90}$/u,
  },
  // "(Foto)", "(Vídeo) (Audio)": what an agency sends with its text
  {
    name: 'caption',
    upTo: 60,
    edge: 'end',
    pattern: /^(?:\((?:fotos?|photos?|v[ií]deos?|audios?|gráficos?|infograf[ií]as?|mapa|bild|kép)\)\s?){1,4}$/iu,
  },
  // "(Harbourpost/rad)": the house and who wrote
  {
    name: 'initials',
    upTo: 40,
    edge: 'end',
    pattern: /^[([](?:\p{L}[\p{L}.]{1,19}|\p{L}{2,12} \p{L}{2,12})(?:\/[\p{L}\d*.]{1,12}){1,4}[)\]]$/u,
  },
  // "(ifa)": who wrote the item
  { name: 'initials', upTo: 8, edge: 'end', pattern: /^\(\p{Ll}{2,4}\)$/u },
  // "Edited By: Ravi Menon", "Published By : Ravi Menon"
  {
    name: 'byline',
    upTo: 90,
    edge: 'end',
    pattern:
      /^[^\p{L}\p{N}]{0,2}(?:[Pp]ublished|[Ee]dited|[Pp]osted|[Ww]ritten|[Rr]eported|[Uu]pdated|[Cc]urated|[Cc]ompiled) (?:and \p{L}+ )?[Bb]y\s?[:：–-]\s?[^.!?:]{2,60}[)\]]?$/u,
  },
  // "(Theo TTXVN)", "(इनपुट- पीटीआई)": whose text it rests on.
  {
    name: 'source',
    upTo: 80,
    edge: 'end',
    pattern:
      /^[(（](?:Theo [^()]{2,40}|(?:भाषा |एजेंसी )?(?:इनपुट|साभार|सोर्स|स्रोत)[\s:–-]{1,3}[^()]{2,40}|أ ?ف ?ب|د ?ب ?أ|أ ?ش ?أ|رويترز|الأناضول|وكالات)[)）]$|^وكالات$/u,
  },
  // "(Harbour.com)", "– Harbour.com", "—VBL, Harbour News": the house that signs.
  {
    name: 'origin',
    upTo: 60,
    edge: 'end',
    pattern:
      /^(?:[(（–—-]\s?)?(?:www\.)?\p{L}[\p{L}\d-]{1,30}\.(?:com|net|org|info|news|co|tv|me|[a-z]{2})(?:\.[a-z]{2})?[)）]?$|^[–—-]{1,2}\s?\p{Lu}{2,4}(?:\/\p{Lu}{2,4})?, (?:\p{Lu}{2,}|\p{Lu}[\p{L} ]{2,30} (?:News|Online|Media|Press))(?: [\p{L} ]{2,30})?$/u,
  },
  // "বাংলাদেশ সময়: ১৪২০ ঘণ্টা, মার্চ ১১, ২০২৬", "פורסם לראשונה: 07:44, 09.03.26"
  {
    name: 'time',
    upTo: 80,
    edge: 'end',
    pattern:
      /^(?:(?:বাংলাদেশ|স্থানীয়|স্থানীয়) সম(?:য়|য়)\s?[:：].*|(?:פורסם|עודכן)(?: (?:לראשונה|לאחרונה))?\s?[:：]?\s?\d.*)$/u,
  },
  // "编辑 李芳", "本文转自：江岸晚报", "本文獲授權轉載"
  {
    name: 'source',
    upTo: 160,
    edge: 'end',
    pattern:
      /^[（(【]?(?:(?:责任|責任|图片|本期)?(?:编辑|編輯|校对|校對|审核|審核|责编|排版|美编)[\s\u3000]+\p{Script=Han}{2,4}(?:[\s\u3000]+(?:\p{Script=Han}{2,4}))*|(?:本文)?(?:转自|轉自|转载自|轉載自)[:：\s]?\s?[^。！？]{2,30}|(?:本文|本篇|此文)[已經经]{0,2}(?:獲得?|获得?)?授[權权](?:轉載|转载|刊登)[^。！？]{0,30})[）)】]?$/u,
  },
  // "डिस्क्लेमर: …", "声明：转载此文是出于传递更多信息之目的。": what a house does not answer for.
  {
    name: 'disclaimer',
    upTo: 400,
    edge: 'end',
    pattern:
      /^[^\p{L}\p{N}]{0,3}(?:डिस्क्लेमर|अस्वीकरण|特别声明|特別聲明|免责声明|免責聲明|声明|聲明)\s?[:：](?=.*(?:本文|转载|轉載|[版][权權]|[仅僅]代表|立[场場]|侵[权權]|平台|पाठक|जानकारी|सूचना|लेख|खबर)).{4,}$/u,
  },
  // "ঢাকা/এনএইচ": where and by whom
  { name: 'initials', upTo: 40, edge: 'end', pattern: /^[\u0980-\u09ff]{2,16}(?:\/[\u0980-\u09ff.]{1,10}){1,3}$/u },
  // "（C）Harbour"
  { name: 'copyright', upTo: 60, edge: 'end', pattern: /^[（(][CcＣ][)）]\s?[^。]{2,30}$/u },
  // "Originally published on Harbour.com"
  {
    name: 'origin',
    upTo: 80,
    bare: true,
    edge: 'end',
    pattern:
      /^(?:(?:originally |first )?(?:published|appeared|posted)(?: first)? (?:on|in|at|by) (?:www\.)?[\w-]{2,30}(?:\.[a-z]{2,4}){1,2})[^\p{L}\p{N}]*$/u,
  },
  // "[港聞]": under what it was filed.
  { name: 'filed', upTo: 30, edge: 'end', pattern: /^[［[]\p{Script=Han}{2,5}[\]］]$/u },
  // "◤全家一起種菜去◢": over links of partners
  { name: 'label', upTo: 120, edge: 'end', pattern: /^[◤▼]\s?[^◤◢▼▲。]{2,40}[◢▼▲]$/u },
  // "提醒您：飲酒過量，有礙健康": what the law has houses say below some stories.
  {
    name: 'disclaimer',
    upTo: 220,
    edge: 'end',
    pattern: /^[^\p{L}\p{N}]{0,6}\p{Script=Han}{0,8}(?:提醒您?|警語)\s?[:：].{2,80}$/u,
  },
  {
    name: 'copyright',
    upTo: 160,
    edge: 'end',
    pattern: /^[^\p{L}\p{N}]{0,3}\p{Script=Han}{2,12}版[权權]所有[，,、 ]{0,2}\p{Script=Han}{0,20}[。.]?$/u,
  },
  // "횡설수설 구독"
  {
    name: 'follow',
    upTo: 50,
    edge: 'end',
    fragment: true,
    pattern: /^[가-힣\p{L}\d ·'‘’]{1,20} 구독(?:하기)?\s?\+?$/u,
  },
  {
    name: 'figures',
    upTo: 60,
    fragment: true,
    pattern:
      /^(?:좋아요|훈훈해요|슬퍼요|화나요|응원해요|후속 ?원해요|공감(?:해요|백배)?|추천해요|싫어요|놀랐어요|분석탁월|댓글|조회|스크랩)(?: ?수)?\s?[:：]?\s?\d[\d,]*(?: ?(?:개|명|건))?$/u,
  },
]
