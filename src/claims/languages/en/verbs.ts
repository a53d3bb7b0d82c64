import { FINITE, NO_VERB, NON_FINITE } from '../../pack/pack.ts'
import { NUMBER, SYMBOL, type Token, WORD } from '../../text/tokens.ts'

/** Verbs that news uses, in their base form. From the frequency lists of any learner's dictionary, and articles seen. */
const regular =
  'peg abandon abolish absorb accelerate accept access accompany accomplish account accumulate accuse achieve acknowledge acquire act add address adjourn adjust administer admit adopt advance advertise advise advocate affect agree aid aim air alert allege allocate allow alter amass amend amount analyse analyze announce answer anticipate apologise apologize appeal appear append apply appoint appreciate approach approve argue arrange arrest arrive ask assault assemble assert assess assign assist assume assure attach attack attempt attend attract attribute auction average avert avoid await award back backtrack bake balance ban bank bar base batter battle behave believe belong benefit blame blast block board boast boil bolster bomb boost borrow bounce boycott brand breach brief broker budget bump bundle burn bypass calculate call camp campaign cancel cap capture care carry cause cease celebrate centre certify chair challenge change chant charge chart charter chase chat cheat check chip chop cite claim clash class classify clean clear click climb clinch clock close coach coincide collapse collect collide combine command commence comment commission commit commute compare compensate compete compile complain complement complete comply compound comprise concede concern conclude condemn conduct confer confess confide confirm confiscate connect consent conserve consider consist constitute construct consult consume contact contain contend contest continue contract contrast contribute control convene convert convict convince cook cool cooperate coordinate cope copy correspond count counter cover crack craft crash crave create credit cripple criticise criticize cross crown cruise crush cry cultivate curb cure curtail damage dance date debate debunk debut decide declare decline decorate decrease dedicate deduct deem defeat defend defer define deflate defy delay delist deliver demand demolish demonstrate deny depart depend deplete deploy deposit derail derive descend describe deserve design destroy detain detect deter deteriorate determine devastate develop devise devote devour diagnose die differ differentiate digest dilute diminish dine dip direct disappear disappoint disapprove discharge disclose discount discourage discover discriminate discuss dislodge dismiss dispatch displace display dispute disrupt dissolve distinguish distribute disturb diversify divert divide dock dodge dominate donate doom double downgrade download draft drag drain dread dress drift drill drop drown dub dump earmark earn ease echo edge edit educate elect elevate eliminate email embark embed emerge emit emphasise emphasize employ empower emulate enable enact enclose encompass encounter encourage end endorse endure enforce engage enhance enjoy enlarge enlist enrich enrol enroll ensure entail enter entice entitle entrust envisage equal equip erase erode erupt escalate escape establish estimate evacuate evade evaluate evaporate evict evoke evolve exaggerate examine exceed excel exchange exclude execute exempt exercise exert exhaust exhibit exist exit expand expect expel experience expire explain explode exploit explore export expose express extend extinguish extort extract face facilitate fade fail falter fare farm favor favour fear feature fend fetch figure file fill film finalise finalize finance fine finish fire firm fit fix flag flee float flood flourish flow focus fold follow force foreclose forge forgive form formulate foster fracture frame frustrate fry fuel fulfil fulfill fumble function fund furnish gain gamble garner gather gauge gear generate glide glow govern grab grade graduate grant grapple grasp graze greet grill groom gross guarantee guard guess guide gut hack hail halt halve hammer hamper hand handle happen harm harvest hatch hate haul head heal heat help hesitate highlight hike hinder hint hire honor honour hook hope hospitalise hospitalize host house hover hug hunt hurry identify idle ignite ignore illustrate imagine impact impair impeach impede implement imply import impose impress imprison improve inch incite include incorporate increase incur indicate induct indulge infect inflate inflict influence inform inhabit inhale inherit inhibit initiate inject injure innovate insert insist inspect inspire install instigate institute insulate insure integrate intend intensify interact intercept interfere interpret interrupt intervene interview introduce invade invent invest investigate invite invoice involve irrigate irritate isolate issue jail jeopardise jeopardize join joke judge juggle jump justify kick kidnap kill kiss knock label lack lag land languish lapse last laud laugh launch lavish leak lean leap lease lecture legalise legalize lessen level leverage levy liberalise license lick lift like limit line linger link liquidate list listen litter live load loan loathe lobby locate lock lodge log look loom loop loosen loot love lower lumber lure mail maintain manage mandate manufacture march mark market marry mask match matter mature measure mediate melt mend mention mentor merge merit migrate mind mine mint mirror miss mitigate mix mobilise mobilize mock model moderate modify monitor moor mount mourn move mow mug multiply murder name narrow near need neglect negotiate nest net nod nominate normalise normalize notch note notice notify nudge number nurse nurture obey object oblige observe obstruct obtain occupy occur offend offer offload offset omit open operate oppose opt orbit order organise organize originate oust outbid outlast outline outnumber outpace outperform outsource outstrip outweigh overcharge overestimate overflow overhaul overlook overturn overwhelm owe own pace pack pad page paint parade paralyse pardon pare park participate partner pass patrol pave peak peddle peg penalise penetrate perceive perform perish permit photograph persist persuade pertain petition phase phone pick pile pilot pin pinpoint pitch place plague plan plant play plead please pledge plot plough plug plummet plunge poach pocket point poison police polish poll pollute pool pop populate portray pose position possess post postpone pound pour power practise praise pray preach precede predict prefer prepare present preserve preside press presume pretend prevail prevent price print prioritise prioritize privatise prize probe proceed process procure produce profit prohibit project prolong promise promote prompt pronounce prop propel propose prosecute prosper protect protest protract prove provide provoke prune publish pull pump punch punish purchase purge pursue push puzzle quadruple qualify quell question queue quicken quintuple quote race raid rain raise rally ram range rank ratchet rate ratify reach react reaffirm realise realize reap rear reassure rebound rebrand rebuff recall recede receive recite reckon reclaim recognise recognize recommend reconcile reconsider reconstruct record recount recoup recover recruit recuperate recycle redeem redevelop redirect reduce reelect refer refinance reflect reform refuel refurbish refuse refute regain regard register regulate rehire reignite reinforce reinstate reinvent reinvest reiterate reject rejoin relate relaunch relax release relieve relinquish relocate rely remain remark remember remit remodel remove rename render renew renounce renovate rent reopen reorganise reorganize repair repatriate repay repeal repeat repel rephrase replace replenish replicate reply report repossess represent repurchase request require rescue research resemble reserve resettle reshape reside resign resolve resort respond rest restore restrict restructure result resume resurface retail retain retaliate retire retool retrace retrain retreat retrieve return reunite revamp reveal revel reverse revert review revise revive revoke revolve reward rework ripple risk rival roam roar roast rob roll rotate row ruin rule rush sack sacrifice safeguard sail salute salvage sample sanction satisfy saturate save savour scale scan scare scatter schedule scold scorch score scour scout scramble scrap scrape screen scroll scrutinise seal search secede secure seek seem seize select sentence separate serve settle sever shadow shape share sharpen shatter shave shell shelter shelve shield shift ship shock shoulder shout show shred shrug shutter side sift sigh sign signal simplify single skid skip skyrocket slam slash slate slaughter slice sling slip slow slump smash smell smile smoke smuggle snap snatch sneak soak soar sober soften solve soothe sort sound span spare spark spawn specialise specify speculate spell spike spill splash spoil sponsor spot spray sprint sprout spur sputter squander squeeze stab stabilise stabilize stack staff stage stagger stain stall stamp standardise start starve stash state stay steady steam steer stem step stimulate stipulate stir stitch stock stoke stop store stow straddle strain strand strangle strap stray stream streamline strengthen stress stretch strip stroll struggle study stumble stun submerge submit subscribe subside subsidise substitute succeed sue suffer suggest suit summarise summon supervise supply support suppose suppress surf surface surge surmount surpass surrender surround survey survive suspect suspend sustain swallow swap swarm sway switch sympathise tackle tailor talk tally tame tamper tap taper target taste tax tease tempt tend term terminate test testify text thank thaw thrash threaten thrive thwart tick tie tighten tilt tip tire toast tolerate toll top topple torch toss total touch toughen tour tout tow trace track trade trail train transcend transfer transform translate transmit transport trap travel traverse treat treble trek tremble trend trick trigger trim triple trot trouble truck trust try tug tumble tunnel turn tweak tweet twist underline undermine underpin unearth unfold unite unleash unload unlock unravel unveil update upend upgrade uphold urge use usher utilise utilize vacate vaccinate value vanish vary vault vent venture verify veto vie view vilify vindicate violate visit void volunteer vote vow wade wage wait waive walk wander want ward warn warrant wash waste watch water waver weaken weather weigh welcome weld whip whisper widen widow wield wipe wire wish wither witness wonder woo work worry worsen wound wrap wreck yearn yield zoom'

/** base past participle, where the past is no "-ed" form. */
const irregular =
  'arise arose arisen|bear bore borne|beat beat beaten|become became become|begin began begun|bet bet bet|bid bid bid|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought|build built built|burst burst burst|buy bought bought|catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|dive dove dived|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fling flung flung|fly flew flown|forbid forbade forbidden|foresee foresaw foreseen|forecast forecast forecast|broadcast broadcast broadcast|forget forgot forgotten|freeze froze frozen|get got got|give gave given|go went gone|grow grew grown|hang hung hung|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|leap leapt leapt|learn learned learned|leave left left|lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|overcome overcame overcome|overtake overtook overtaken|oversee oversaw overseen|pay paid paid|plead pled pled|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed|shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|speak spoke spoken|speed sped sped|spend spent spent|split split split|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck|swear swore sworn|sweep swept swept|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|undergo underwent undergone|undertake undertook undertaken|wake woke woken|wear wore worn|win won won|bear bore born|withdraw withdrew withdrawn|write wrote written|understand understood understood|undercut undercut undercut|underwrite underwrote underwritten|overthrow overthrew overthrown|swell swelled swollen|strive strove striven|spin spun spun|cast cast cast|upset upset upset|forgo forwent forgone'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Forms that are as often nouns or adjectives: verbs only where the words around them say so. */
const alsoNouns = words(
  'access act address advance advocate aid air alert answer appeal approach arrest assault attack attempt auction average award back balance ban bank bar base battle bear benefit bet bid bite blame blast block blow board bomb boost bore bound boycott brand breach break brief broker budget bump bundle burn buy call camp campaign cap care cast catch cause centre chair challenge change chant charge chart charter chase chat check chip claim clash class clean clear click climb clock close coach command comment commission commute complement compound concern conduct contact contest contract contracts contrast control convict cook cool copy cost count counter cover crack craft crash credit cross crown cruise cry curb cure cut damage dance date deal debate debut decline decrease delay demand deposit design dip direct discharge discount display dispute dock doom double download draft drag drain draw dress drift drill drive drop dump ease echo edge edit email end escape estimate exchange exempt exercise exhibit exit experience export express face fall fare farm favor favour fear feature feed feel fight figure file fill film finance find fine finish fire firm fit fix flag flood flow fly focus fold force forecast form frame fuel function fund gain gamble gear glow grade graduate grant grill groom gross guarantee guard guess guide gut hack hail halt hammer hand harm harvest hatch haul head heat help highlight hike hint hit hold honor honour hook hope host house hug hunt hurt impact import inch increase influence institute interview invoice issue jail joke judge jump kick kiss label lack lag land lapse last laugh launch lay lead leak leap lease leased lecture left lessen level levy license lie lift light like limit line link list live load loan lobby lock lodge log look loop loot love lower lure mail mandate march mark market mask match matter mature mean measure mention mentor merit mind mine mint mirror miss mix model moderate monitor mount move mug murder name narrow near need nest net note notice number nurse object offer offset open orbit order overhaul own pace pack pad page paint parade pardon park partner pass patrol peak peg permit petition phase phone photograph pick pile pilot pin pitch place plague plan plant play pledge plot plug plunge pocket point poison police poll pool pop pose position post pound power practise praise present press price print prize probe process produce profit project promise prompt prop protest pump punch purchase push question queue quit quote race raid rain raise rally ram range rank rate read rear rebound recall record recruit reform release remark rent repair reply report request rescue research reserve resort rest result retail retreat return review reward ride ring rise risk rival roar roast roll row ruin rule run rush sack sacrifice safeguard sail sample sanction save scale scan schedule score scout scramble scrap scrape screen seal search secure sentence separate set shadow shake shape share shed shell shelter shelve shield shift ship shock shoot shot shoulder shout show shred shut shutter side sigh sign signal single skip slate sleep slice slide slip slow slump smash smile smoke snap sort sound span spare spark speed spell spend spike spill spin splash split sponsor spot spray spread spring sprint sprout spur squeeze stack staff stage stain stall stamp stand start state stay steal steam stem step stick stitch stock stop store strain strand strap stream stress stretch strike strip stroll struggle study subject substitute suit supply support surf surface surge surprise survey suspect swallow swap swarm sway sweep swell swim swing switch tackle tailor take talk tally tap target taste tax tear tease term test text thaw thought throw tick tie tilt tip tire toast toll top torch toss total touch tour tow trace track trade trail train transfer transport trap travel treat trek trend trick trigger trim triple trouble truck trust try tug tumble tunnel turn tweak tweet twist update upgrade upset urge use value vault vent venture veto view visit void volunteer vote wage wait wake walk ward warrant wash waste watch water wear weather welcome weld whip whisper widow win wipe wire wish witness wonder work worry wound wrap wreck yield',
)

/** A pronoun and its verb in one word, with the pronoun. */
export const contracted: ReadonlyMap<string, string> = new Map(
  (
    [
      ['i', 'm ve ll d'],
      ['you', 're ve ll d'],
      ['we', 're ve ll d'],
      ['they', 're ve ll d'],
      ['he', 's ll d'],
      ['she', 's ll d'],
      ['it', 's ll d'],
      ['there', 's ll'],
      ['that', 's ll'],
      ['who', 's ll'],
      ['what', 's'],
    ] as const
  ).flatMap(([pronoun, ends]) =>
    ends
      .split(' ')
      .flatMap((end) => [[`${pronoun}'${end}`, pronoun] as const, [`${pronoun}’${end}`, pronoun] as const]),
  ),
)

/** Always a form of a verb that the sentence tells something with. */
export const auxiliaries = words(
  "is are was were be been being am has have had having do does did will would shall should can could may might must isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t shouldn’t",
)
const modals = words(
  "will would shall should can could may might must do does did won't wouldn't can't cannot couldn't shouldn't don't doesn't didn't won’t wouldn’t can’t couldn’t shouldn’t don’t doesn’t didn’t",
)
const adverbs = words(
  'also still already now then not never even only just almost nearly about again further sharply slightly alone ever often always recently currently previously later earlier more least both each all since together reportedly largely mostly mainly actually finally instead well once twice yet soon far either again once',
)
const determiners = words(
  'a an the this these those its their his her our my your some any no every each another such both all many most few several other more less fewer last next second third own same whose',
)
const prepositions = words(
  'of in on at by for with from into onto over under between among during until till against about across after before behind below above beyond near off per than through throughout toward towards via within without despite amid around as like except versus vs since upon along outside inside',
)
const pronouns = words('it they he she we i you who which that there what')
const borders = words(
  'and or but while whereas although though because if when where which who that as since after before until unless whether so yet than',
)

const BASE = 1
const THIRD = 2
const PAST = 4
const PARTICIPLE = 8
const ING = 16

const third = (base: string): string => {
  if (/(s|x|z|ch|sh|o)$/.test(base)) return `${base}es`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
}
const ing = (base: string, doubled: boolean): string => {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`
  return doubled ? `${base + base.at(-1)}ing` : `${base}ing`
}
const ed = (base: string, doubled: boolean): string => {
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  return doubled ? `${base + base.at(-1)}ed` : `${base}ed`
}
/** One vowel and one consonant at the end may double it: dropped, admitted. Both spellings are taken. */
const mayDouble = (base: string): boolean => /[^aeiou][aeiou][bdgklmnprt]$/.test(base)
const regulars = words(regular)
const irregulars = new Set<string>()
const irregularPasts = new Map<string, number>()
for (const row of irregular.split('|')) {
  const [base, past, participle] = row.split(' ') as [string, string, string]
  irregulars.add(base)
  irregularPasts.set(past, (irregularPasts.get(past) ?? 0) | PAST)
  irregularPasts.set(participle, (irregularPasts.get(participle) ?? 0) | PARTICIPLE)
}

/** Whether a word is the form of one of the verbs that ends in -s, -ed or -ing: asked of the verbs that its letters allow, so that no form is kept. */
const isThirdOf = (word: string, bases: ReadonlySet<string>): boolean =>
  word.endsWith('s') &&
  [word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -3)}y`].some(
    (base) => bases.has(base) && third(base) === word,
  )
const isEdOf = (word: string, bases: ReadonlySet<string>): boolean =>
  word.endsWith('ed') &&
  [word.slice(0, -1), word.slice(0, -2), word.slice(0, -3), `${word.slice(0, -3)}y`].some(
    (base) => bases.has(base) && (ed(base, false) === word || (mayDouble(base) && ed(base, true) === word)),
  )
const isIngOf = (word: string, bases: ReadonlySet<string>): boolean =>
  word.endsWith('ing') &&
  [word.slice(0, -3), word.slice(0, -4), `${word.slice(0, -3)}e`, `${word.slice(0, -4)}ie`].some(
    (base) => bases.has(base) && (ing(base, false) === word || (mayDouble(base) && ing(base, true) === word)),
  )

/** Which forms of known verbs a word is, as bits; 0 for none. */
function formsOf(word: string): number {
  let forms = irregularPasts.get(word) ?? 0
  if (regulars.has(word) || irregulars.has(word)) forms |= BASE
  if (isThirdOf(word, regulars) || isThirdOf(word, irregulars)) forms |= THIRD
  if (isEdOf(word, regulars)) forms |= PAST | PARTICIPLE
  if (isIngOf(word, regulars) || isIngOf(word, irregulars)) forms |= ING
  return forms
}

/** Nouns in -ing and other forms of verbs. */
const nounForms = words(
  'managing acting viewing sampling spelling pricing staffing accounts operating building holding meeting spending trading housing manufacturing mining banking shipping farming fishing training funding saving savings rating ruling hearing opening closing beginning setting clothing shopping advertising financing lending borrowing earning standing processing engineering refining marketing warming flooding shooting killing wedding painting recording reading heading filing finding planning parking pricing gambling betting broadcasting publishing nursing boxing wrestling skiing swimming driving drinking outstanding existing remaining following leading working living running growing rising falling',
)
const neverVerbs = words(
  'unleaded united hundred red bed indeed speed seed feed breed weed limited wounded combined unprecedented so-called species proceeds sales news us series goods police data media people thousand billion million aged newlywed sacred naked wicked rugged during evening morning nothing something anything everything king ring wing thing string according including regarding excluding beijing offspring ceiling sterling boeing concerning during gaming exceed-limit',
)

/** Units that look like verbs behind a number. */
const unitsToo = words('won pounds points yards stone')
const scales = words('hundred thousand million billion trillion bn mn lakh crore percentage basis')
/** Speech always has a subject of its own. */
const saying = words('said says told announced warned predicted claimed argued confirmed')
/** What is thought has a subject of its own too, but these are nouns as well, or have a plain object. */
const opining = words('say reckon reckons believe believes think thinks argue argues warn warns insist insists')
const papers = words('data figures statistics records documents results polls surveys studies filings')
const objectWords = words('to that up down out back off aside us me him them')

const smallNumbers = words(
  'one two three four five six seven eight nine ten twenty thirty half about a as more nearly almost',
)
const numerals = words(
  'two three four five six seven eight nine ten eleven twelve twenty thirty half nearly almost some',
)
const summing = words('amount total come average')
const comparatives = words('lower near clear own like equal single double triple secure separate open')
/** Between a noun and a verb they begin a relative clause. */
const contacts = words('he she it they we i you')
/** Adjectives that stand before a noun, so that no verb follows them. */
const attributes = words(
  'cheaper higher lower weaker stronger bigger larger smaller longer shorter faster slower better worse cheap high low weak strong big small large long short fast slow new old domestic foreign international global overseas annual monthly weekly daily net gross total average private national federal korean softer steep sharp additional extra further main chief former',
)
const times = words('second minute hour day week month quarter year season decade morning afternoon evening night time')
const KNOWN = 1 << 5
const NEVER = 1 << 6
const UNIT = 1 << 7
const SCALE = 1 << 8
const BORDER = 1 << 9
const AUXILIARY = 1 << 11
const MODAL = 1 << 12
const NOUN = 1 << 13
const DETERMINER = 1 << 14
const PREPOSITION = 1 << 15
const PRONOUN = 1 << 16
const SAYING = 1 << 17
const COMPARATIVE = 1 << 18
const OBJECT = 1 << 19
const LY = 1 << 20
const POSSESSIVE = 1 << 21
const PLURAL = 1 << 22
/** Says how, where no verb is looked for. */
const PASSED_OVER = 1 << 23
const LOOKS_PAST = 1 << 24
/** Says what things come to. */
const SUMMING = 1 << 25

/** What is no noun. */
const NO_NOUN = BORDER | AUXILIARY | DETERMINER | PREPOSITION | PRONOUN | LY | PASSED_OVER

const lists: readonly (readonly [ReadonlySet<string>, number])[] = [
  [neverVerbs, NEVER],
  [unitsToo, UNIT],
  [scales, SCALE],
  [borders, BORDER],
  [auxiliaries, AUXILIARY],
  [new Set(contracted.keys()), AUXILIARY],
  [new Set([...contracted.keys()].filter((word) => /[ld]$/.test(word))), MODAL],
  [modals, MODAL],
  [alsoNouns, NOUN],
  [nounForms, NOUN],
  [determiners, DETERMINER],
  [prepositions, PREPOSITION],
  [pronouns, PRONOUN],
  [saying, SAYING],
  [comparatives, COMPARATIVE],
  [objectWords, OBJECT],
  [summing, SUMMING],
]

/** Words in -ly that are nouns or verbs. */
const noAdverbs = words(
  'family supply rally ally assembly monopoly anomaly tally reply apply rely comply imply multiply bully jelly belly fly july italy homily oligopoly duopoly butterfly',
)

/** Words in -ly that describe a noun. */
const adjectives = words(
  'daily weekly fortnightly monthly quarterly yearly hourly nightly early elderly costly deadly friendly lonely lovely likely unlikely ugly holy only orderly scholarly timely',
)

/** "sharply", but neither "rally" nor "monthly" */
export const isPlainAdverb = (word: string): boolean => isAdverb(word) && !adjectives.has(word)

/** "sharply", but no "rally" */
const isAdverb = (word: string): boolean => word.length > 4 && word.endsWith('ly') && !noAdverbs.has(word)

/** All that is asked of a word, as bits. The engine keeps them with the word. */
export function traitsOf(norm: string): number {
  const known = formsOf(norm)
  let traits = known === 0 ? 0 : known | KNOWN
  for (const [list, bit] of lists) if (list.has(norm)) traits |= bit
  if (isThirdOf(norm, alsoNouns)) traits |= NOUN
  const isLy = isAdverb(norm)
  if (isLy) traits |= LY | PASSED_OVER
  if ((norm.endsWith("'s") || norm.endsWith('’s')) && !contracted.has(norm)) traits |= POSSESSIVE
  if (isPlural(norm)) traits |= PLURAL
  if (adverbs.has(norm) && known === 0) traits |= PASSED_OVER
  if (norm.length > 4 && norm.endsWith('ed')) traits |= LOOKS_PAST
  return traits
}

const isPlural = (word: string): boolean =>
  (word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us') && !word.endsWith('is') && word.length > 3) ||
  word === 'people' ||
  word === 'police' ||
  word === 'children' ||
  word.endsWith('men')

const traitsAt = (token: Token | undefined): number => (token?.kind === WORD ? token.word.traits : 0)

const endsClause = (token: Token): boolean =>
  token.kind === SYMBOL
    ? token.norm === ',' ||
      token.norm === ';' ||
      token.norm === ':' ||
      token.norm === '—' ||
      token.norm === '”' ||
      token.norm === '"'
    : token.kind === WORD && (token.word.traits & BORDER) !== 0

const formOf = (token: Token): number => {
  const { traits } = token.word
  if ((traits & NEVER) !== 0) return 0
  if ((traits & KNOWN) !== 0) return traits & (BASE | THIRD | PAST | PARTICIPLE | ING)
  if (token.capital) return 0
  if ((traits & LOOKS_PAST) !== 0) return PAST | PARTICIPLE
  return token.norm.length > 5 && token.norm.endsWith('ing') ? ING : 0
}

/** What a verb is judged by: what stands left of it in its clause, and whether a sure verb follows in it. */
interface Place {
  /** The word or number before, adverbs left out. */
  readonly before: Token | undefined
  /** The clause has its finite verb. */
  readonly finite: boolean
  /** Straight behind "has", "is", "will". */
  readonly auxiliary: boolean
  readonly sureAhead: boolean
  /** What a base form behind "and" would be: it goes on with "will", or with "to". */
  readonly bare: number
  /** The clause may have left its verb out: "and online orders 11.5 percent". */
  readonly elliptic: boolean
  /** A finite verb stands before in the sentence. */
  readonly told: boolean
  /** The same, be it only a form of "be" or "have". */
  readonly tells: boolean
  /** The last finite verb of the sentence is one in -s. */
  readonly present: boolean
  /** The clause began with a preposition behind a comma: it has no verb of its own. */
  readonly phraseOnly: boolean
  /** It stands behind the second comma or a later one. */
  readonly closes: boolean
  /** The clause began with "and to": it has an infinitive and no subject. */
  readonly infinitive: boolean
  /** A comma and a participle of the past opened the clause: ", launched in May and approved in June". */
  readonly participial: boolean
  /** A comma closed a relative clause right before: "The mill, which opened in May, needs $4 million". */
  readonly resumed: boolean
  /** The noun that the clause began with, where a preposition or a relative clause followed it: "Prices" of "Prices for the phone". */
  readonly head: Token | undefined
  /** The finite verb is that of a relative clause, and that of its head is to come: "A dealer who was caught with heroin". */
  readonly owing: boolean
  /** The verb before makes or lets somebody do something, and only nouns stand since. */
  readonly causing: boolean
  /** A noun stands straight before. */
  readonly afterNoun: boolean
  /** A participle opened the sentence and no comma has closed its phrase: "Built in 1990 and finished late, it". */
  readonly fronted: boolean
  /** Between the first two commas, behind the subject of a sentence that has yet to tell something: "Park, a guard known as Kim, stole". */
  readonly inset: boolean
}

/**
 * Which words of a sentence are verbs, by their form and the words around them.
 *
 * A word that may be a noun is a verb only where a subject can stand before it and an object, a number or a preposition behind it; an
 * "-ed" form before a preposition is a verb of its own only if no other verb follows in its clause. Two passes, linear.
 */
export function findVerbs(tokens: readonly Token[]): Uint8Array {
  const out = new Uint8Array(tokens.length)
  const sureAhead = findSureAhead(tokens)
  let finite = false
  let auxiliary = false
  let infinite = false
  let modal = false
  let bare = NO_VERB
  // "Excluding benefits tied to the sale, earnings were"
  let phraseOnly = opening.has(tokens[0]?.norm ?? '')
  let told = false
  let stated = false
  let present = false
  let elliptic = false
  let infinitive = false
  let participial = false
  // Between ", which" and the next comma: the sentence has yet to tell something.
  let relative = false
  let resumed = false
  let head: Token | undefined
  let owing = false
  let causing = false
  // A clause has only begun, or began with a preposition.
  let fresh = true
  let led = false
  // The part between commas begins with an article.
  let opensWithDeterminer = (traitsAt(tokens[0]) & DETERMINER) !== 0
  // The sentence began with a noun phrase that has no verb yet, and a noun phrase follows behind its comma.
  let isInset = false
  // Where the part between commas begins, and whether anything was told before it.
  let opened = 0
  let toldBefore = false
  let commas = 0
  let before: Token | undefined
  let bracketed: Token | undefined
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const { norm } = token
    const { traits } = token.word
    if (token.kind !== WORD) {
      if (norm === ',') commas++
      if (endsClause(token)) {
        fresh = true
        const opener = tokens[i + 1]
        isInset =
          norm === ',' &&
          !finite &&
          isNounAt(tokens, out, i - 1) &&
          !times.has(tokens[i - 1]!.norm) &&
          isNominal(tokens[0]!)
        opensWithDeterminer = (traitsAt(opener) & DETERMINER) !== 0
        isInset &&= opensWithDeterminer
        finite = false
        head = undefined
        owing = false
        causing = false
        participial = false
        resumed = relative
        relative = false
        // "The county, he noted, levies twice as much": the sentence has yet to tell something.
        if (told && !toldBefore && isInserted(tokens, out, opened, i)) {
          resumed = true
          told = false
        }
        toldBefore = told
        opened = i + 1
        infinitive = false
        elliptic = told && norm === ','
        const next = tokens[i + 1]
        phraseOnly =
          norm === ',' &&
          next?.kind === WORD &&
          !(tokens[i + 2]?.kind === NUMBER && bounding.has(next.norm)) &&
          ((next.word.traits & (PREPOSITION | BORDER)) === PREPOSITION || opening.has(next.norm))
      }
      if (token.kind === NUMBER || (norm !== '-' && norm !== '‑')) {
        auxiliary = false
        // "the Financial Commission (FC) plans to": what stands in brackets is passed over.
        if (norm === '(') bracketed = before
        before = norm === ')' && bracketed ? bracketed : token
      }
      continue
    }
    if ((traits & PASSED_OVER) !== 0) continue
    if (fresh) led = (traits & PREPOSITION) !== 0
    // ", at age 66 the man discovered", "In a village near Sfax a tank that": a noun phrase begins behind the time or place.
    if ((traits & DETERMINER) !== 0 && (phraseOnly || led)) {
      const last = tokens[i - 1]
      if (last?.kind === NUMBER || times.has(last?.norm ?? '')) phraseOnly = false
      if (last && isNounAt(tokens, out, i - 1)) led = false
    }
    fresh = (traits & BORDER) !== 0
    // "May futures": the month.
    const isName = token.capital && (norm === 'may' || (i > 0 && tokens[i - 1]!.kind === WORD && !contracted.has(norm)))
    if ((traits & AUXILIARY) !== 0 && !isName && !(norm === 'am' && token.glued)) {
      const isModal = (traits & MODAL) !== 0
      out[i] = before?.norm === 'to' || norm === 'being' || norm === 'having' ? NON_FINITE : FINITE
      if (out[i] === FINITE) {
        if (finite && !auxiliary) owing = false
        finite = true
        stated = true
      }
      infinite = out[i] === NON_FINITE || (auxiliary && infinite)
      modal = isModal || (auxiliary && modal)
      bare = isModal ? FINITE : out[i] === NON_FINITE ? NON_FINITE : bare
      auxiliary = true
      before = token
      continue
    }
    const hyphened =
      (tokens[i - 1]?.norm === '-' && token.glued) || (tokens[i + 1]?.norm === '-' && tokens[i + 1]!.glued === true)
    let form = hyphened ? 0 : formOf(token)
    if ((traits & UNIT) !== 0 && before && (before.kind === NUMBER || (traitsAt(before) & SCALE) !== 0)) form = 0
    if (form !== 0 && !(token.capital && i > 0 && !auxiliary)) {
      const owed = owing && finite && !auxiliary
      const read = verbAt(tokens, i, form, {
        before,
        finite: finite && !owed,
        auxiliary,
        sureAhead: sureAhead[i + 1] === 1,
        bare,
        phraseOnly,
        elliptic,
        told,
        tells: told || stated,
        present,
        closes: commas > 1,
        infinitive,
        participial,
        resumed,
        head,
        owing: owed,
        causing,
        afterNoun: isNounAt(tokens, out, overAdverbs(tokens, i - 1)) || tokens[i - 1]?.kind === NUMBER,
        fronted: commas === 0 && out[0] === NON_FINITE,
        inset: isInset && !told && commas === 1 && tellsBehind(tokens, i, sureAhead),
      })
      // "likely to have weighed"
      const kind = read === FINITE && auxiliary && infinite ? NON_FINITE : read
      if (kind !== NO_VERB) {
        out[i] = kind
        causing = causatives.has(norm)
        // "plans to keep it down and raise the floor on new loans from 15 percent": no subject, no finite verb
        const goesOn = kind === NON_FINITE && isLinking(before) && (form & BASE) !== 0
        if (goesOn || (before?.norm === 'to' && tokens[i - 2]?.norm === 'and')) infinitive = true
        if (kind === NON_FINITE && (before === undefined || before.norm === ',') && (form & PAST) !== 0)
          participial = true
        if (kind === NON_FINITE && !finite && isNounAt(tokens, out, i - 1)) head ??= before
        if (kind === FINITE) {
          present = (form & THIRD) !== 0
          told ||= !relative && (!owing || owed)
          if (owed) owing = false
          // What is said has a verb of its own.
          finite = !saying.has(norm) && !opining.has(norm)
        }
        if (!auxiliary)
          bare = before?.norm === 'to' ? NON_FINITE : kind === FINITE && !isLinking(before) ? NO_VERB : bare
        auxiliary = false
        before = token
        continue
      }
    }
    if ((traits & BORDER) !== 0 && !opensDate(tokens, i)) {
      if ((before?.norm === ',' || before?.norm === '—') && relatives.has(norm)) relative = true
      if (!finite && !led && (relatives.has(norm) || norm === 'that') && isNounAt(tokens, out, i - 1)) {
        head ??= before
        owing = true
      }
      finite = false
      infinitive = false
      elliptic = told && (norm === 'and' || norm === 'but' || norm === 'while')
    } else if (!finite && isNounAt(tokens, out, i - 1)) {
      if ((traits & (PREPOSITION | BORDER)) !== 0 || norm === 'to') head ??= before
      // "The budget he sent to Congress lifts": a relative clause without its opener.
      else if (contacts.has(norm) && opensWithDeterminer && !times.has(before!.norm)) {
        head ??= before
        owing = true
      }
    }
    if ((traits & (BORDER | PREPOSITION)) !== 0) causing = false
    auxiliary = false
    before = token
  }
  tellEachClause(tokens, out)
  return out
}

/**
 * Gives a clause that has no finite verb yet the first word that can be it, though it may be a noun: "Some experts blame careless use",
 * "claims that 24% of users store pictures". Of a plural the base form, of a singular the form in -s, before what can be an object.
 */
function tellEachClause(tokens: readonly Token[], out: Uint8Array): void {
  let found = -1
  let open = isNominal(tokens[0]!)
  for (let i = 1; i <= tokens.length; i++) {
    const token = tokens[i]
    const border = token === undefined || (endsClause(token) && !isLinking(token))
    if (border || out[i] === FINITE) {
      if (border && open && found > 0) out[found] = FINITE
      found = -1
      // "Critics say the plan costs jobs"
      open = token?.kind === WORD && (border ? subordinators.has(token.norm) : opining.has(token.norm))
    } else if (open && found < 0 && mayTell(tokens, out, i)) found = i
  }
}

/** Whether a part between commas is nothing but a speaker and a verb: "he noted", "the minister pointed out". */
function isInserted(tokens: readonly Token[], out: Uint8Array, from: number, to: number): boolean {
  if (from === 0 || tokens[to]!.norm !== ',' || to - from > 8) return false
  const last = (traitsAt(tokens[to - 1]) & OBJECT) !== 0 ? to - 2 : to - 1
  if (out[last] !== FINITE || last === from || (traitsAt(tokens[from]) & (BORDER | PREPOSITION)) !== 0) return false
  for (let i = from; i < last; i++) if (out[i] === FINITE) return false
  return true
}

const causatives = words('let lets letting make makes made making help helps helped helping')

/** "a trend that the bank thinks will last" */
const thinking = words('thinks believes expects hopes fears knows reckons sees claims argues insists')
const subordinators = words('that while because although though if when as whereas unless')

/** Whether a word that may be a noun has a subject straight before it and an object behind it. */
function mayTell(tokens: readonly Token[], out: Uint8Array, i: number): boolean {
  const token = tokens[i]!
  const before = tokens[i - 1]!
  const next = tokens[i + 1]
  if (token.kind !== WORD || token.capital || out[i] !== NO_VERB || next?.kind !== WORD || tokens[i + 2] === undefined)
    return false
  const form = formOf(token) & (BASE | THIRD)
  // "The 43-year-old cleans offices"
  const isAged = before.norm === 'old' && before.glued && (form & THIRD) !== 0
  if (isAged) return true
  if (form === 0 || !isNounAt(tokens, out, i - 1) || before.glued || next.glued) return false
  const left = before.word.traits
  if (
    (token.word.traits & COMPARATIVE) !== 0 ||
    (left & POSSESSIVE) !== 0 ||
    attributes.has(before.norm) ||
    modifiers.has(before.norm)
  )
    return false
  // "results show": the plural noun of the verb behind it.
  if ((next.word.traits & (PREPOSITION | BORDER | AUXILIARY)) !== 0 || (formOf(next) & (BASE | PAST | ING)) !== 0)
    return false
  if (next.norm === 'to' || next.norm.endsWith('ing') || out[i + 1] === FINITE) return false
  if ((form & BASE) !== 0) return isMany(before)
  // "Critics say the plan costs jobs"
  const isWhole = (traitsAt(tokens[i - 2]) & DETERMINER) !== 0 && (i === 2 || out[i - 3] === FINITE)
  return !isMany(before) && (before.capital || isWhole || (left & KNOWN) === 0)
}

/** Plurals that stand before another noun. */
const modifiers = words(
  'sales arms sports goods savings earnings customs news operations systems communications electronics women men children people police',
)

/** The last token up to one that is no adverb: over the "now" of "Analysts now see". */
function overAdverbs(tokens: readonly Token[], at: number): number {
  let i = at
  while (i > 0 && (traitsAt(tokens[i]) & PASSED_OVER) !== 0) i--
  return i
}

/** Whether a token may be the noun that something goes on from. */
const isNounAt = (tokens: readonly Token[], out: Uint8Array, at: number): boolean =>
  at >= 0 &&
  tokens[at]!.kind === WORD &&
  out[at] === NO_VERB &&
  (tokens[at]!.norm === 'those' || (tokens[at]!.word.traits & NO_NOUN) === 0)

/** Whether a sentence begins with a noun phrase, as far as its first word tells. */
const isNominal = ({ kind, word }: Token): boolean =>
  kind === WORD && (word.traits & (BORDER | AUXILIARY | PREPOSITION | LY | PASSED_OVER | ING)) === 0

/** Whether a sure verb follows behind the comma that closes the part of a sentence that a token stands in. */
function tellsBehind(tokens: readonly Token[], at: number, sureAhead: Uint8Array): boolean {
  for (let i = at + 1; i < tokens.length && i < at + 12; i++) if (tokens[i]!.norm === ',') return sureAhead[i + 1] === 1
  return false
}

const isAsOf = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i]!.norm === 'as' && tokens[i + 1]?.norm === 'of') ||
  (tokens[i]!.norm === 'so' && tokens[i + 1]?.norm === 'far')

/** "before June 30", "since 2019", "as of May": a time, no clause. */
function opensDate(tokens: readonly Token[], i: number): boolean {
  if (isAsOf(tokens, i)) return true
  if ((tokens[i]!.word.traits & PREPOSITION) === 0) return false
  const next = tokens[i + 1]
  const day = next?.kind === WORD && next.capital ? tokens[i + 2] : undefined
  return day?.kind === NUMBER || (next?.kind === NUMBER && /^(?:19|20)\d\d$/.test(next.norm))
}

const isLinking = (token: Token | undefined): boolean =>
  token?.norm === 'and' || token?.norm === 'or' || token?.norm === 'but'

const reckoned = words('estimated valued priced assessed')

/** From the right: whether a verb that is sure follows a token before its clause ends. */
function findSureAhead(tokens: readonly Token[]): Uint8Array {
  const ahead = new Uint8Array(tokens.length + 1)
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i]!
    // "The fines imposed since 2021 total": a time opens no clause.
    if (endsClause(token) && !(token.norm === 'since' && tokens[i + 1]?.kind === NUMBER) && !isAsOf(tokens, i)) continue
    ahead[i] = ahead[i + 1]!
    if (token.kind !== WORD) continue
    const { norm } = token
    const previous = tokens[i - 1]
    const { traits } = token.word
    // "Boston-based"
    if (previous?.norm === '-' && token.glued) continue
    // "cut its forecast from the 1.6 percent it had made": the verb is that of what stands before it.
    if ((traits & PRONOUN) !== 0 && contacts.has(norm) && isContact(tokens, i)) ahead[i] = 0
    else if ((traits & AUXILIARY) !== 0) {
      // "at 4.30am"
      if (norm !== 'being' && norm !== 'be' && norm !== 'been' && norm !== 'having' && !(norm === 'am' && token.glued))
        ahead[i] = 1
    } else if ((traits & SUMMING) !== 0) {
      if ((traitsAt(previous) & (DETERMINER | PREPOSITION | BORDER)) === 0 && isSum(tokens, i)) ahead[i] = 1
    } else if (
      !token.capital &&
      (((formOf(token) & PAST) !== 0 && (formOf(token) & BASE) === 0) || (formOf(token) & THIRD) !== 0) &&
      (traits & NOUN) === 0
    ) {
      if ((traits & UNIT) !== 0 && previous && (previous.kind === NUMBER || (traitsAt(previous) & SCALE) !== 0))
        continue
      // "caused damage estimated at $1.4 billion"
      if (reckoned.has(norm) && tokens[i + 1]?.norm === 'at') continue
      // "the $9 billion caused by the storm"
      const by = tokens[i + 1]?.norm === 'by' && tokens[i + 2]?.kind === WORD && !smallNumbers.has(tokens[i + 2]!.norm)
      if (
        by &&
        (formOf(token) & PARTICIPLE) !== 0 &&
        previous &&
        (previous.kind !== WORD || (traitsAt(previous) & SCALE) !== 0)
      )
        continue
      if (!previous || previous.kind !== WORD || (traitsAt(previous) & (DETERMINER | PREPOSITION)) === 0) ahead[i] = 1
    }
  }
  return ahead
}

/** Whether a pronoun begins a clause that tells of the amount with an article that stands straight before it. */
function isContact(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (!before) return false
  if (before.kind !== NUMBER && before.norm !== 'percent' && before.norm !== 'cent' && before.norm !== '%') return false
  for (let i = at - 2; i >= at - 4; i--) if ((traitsAt(tokens[i]) & DETERMINER) !== 0) return true
  return false
}

function verbAt(tokens: readonly Token[], i: number, form: number, place: Place): number {
  const { before, finite, auxiliary, sureAhead } = place
  const { traits } = tokens[i]!.word
  const nounish = (traits & NOUN) !== 0
  const word = before?.kind === WORD ? before.norm : ''
  const left = traitsAt(before)
  if (auxiliary && word !== '') {
    if ((left & MODAL) !== 0) return (form & BASE) !== 0 ? FINITE : NO_VERB
    return (form & (PARTICIPLE | ING)) !== 0 ? FINITE : NO_VERB
  }
  const next = tokens[i + 1]
  const preposition = (traitsAt(next) & PREPOSITION) !== 0
  // "The toll in an accident there last week rose"
  if (tokens[i]!.norm === 'last' && next && (onceTold.has(next.norm) || isDated(next))) return NO_VERB
  const opensObject = next !== undefined && (preposition || opensAnObject(next))
  // Behind a noun that is as common, a preposition that rather goes with the noun: "demand for", "cuts in".
  const nounLike = nounish && (!opensObject || next!.norm === 'of' || next!.norm === 'for' || next!.norm === 'in')
  // "The party's leader, Ana Roy, puts the bill at"
  if (!finite && (form & THIRD) !== 0 && (traitsAt(next) & DETERMINER) !== 0 && closesApposition(tokens, i - 1))
    return FINITE
  if (word === 'to') {
    // "according to travel portal Acme"
    if ((form & BASE) === 0 || tokens[i - 2]?.norm === 'according') return NO_VERB
    return !nounish || opensObject || next?.kind === WORD ? NON_FINITE : NO_VERB
  }
  // "Fifth Third reported"
  const named = before?.capital === true && before !== tokens[0] && ordinals.has(word)
  // "those given the vaccine"
  if (word === 'those' && (form & (PARTICIPLE | ING)) !== 0 && (form & BASE) === 0) return NON_FINITE
  // "Moody's expects debt to", "McDonald's cut its outlook": a name that ends as a possessive does.
  const possessive = (left & POSSESSIVE) !== 0 && before?.capital === true
  if (possessive && !nounish && (form & THIRD) !== 0) return FINITE
  if (possessive && (traits & SAYING) !== 0) return FINITE
  if (possessive && (form & PAST) !== 0 && (traitsAt(next) & DETERMINER) !== 0) return FINITE
  // "This compares with": no noun of several stands behind it.
  if (word === 'this' && (form & THIRD) !== 0 && opensObject) return FINITE
  if ((left & (DETERMINER | POSSESSIVE)) !== 0 && !named) return NO_VERB
  // "cheaper fares to Japan", "hit by a weak won"
  if (
    attributes.has(word) &&
    !before!.glued &&
    (tokens[i]!.norm === 'won' ||
      (nounish &&
        ((form & (THIRD | BASE)) !== 0 ||
          // "put the lower bound at"
          ((form & PARTICIPLE) !== 0 && (traitsAt(tokens[i - 2]) & DETERMINER) !== 0))) ||
      // "the private rented sector"
      ((form & PARTICIPLE) !== 0 &&
        (traitsAt(tokens[i - 2]) & (DETERMINER | POSSESSIVE)) !== 0 &&
        next?.kind === WORD &&
        !opensObject))
  )
    return NO_VERB
  // "Melanoma diagnoses have risen"
  const says = (traits & SAYING) !== 0 || thinking.has(tokens[i]!.norm)
  if ((form & THIRD) !== 0 && !says && (left & PRONOUN) === 0 && (traitsAt(next) & AUXILIARY) !== 0) return NO_VERB
  // "Fuel accounts for about 30 percent"
  if (
    tokens[i]!.norm === 'accounts' &&
    next?.norm === 'for' &&
    opensAmount(tokens, i + 2) &&
    (left & PREPOSITION) === 0
  )
    return FINITE
  // "36% of its retail accounts on"
  if (tokens[i]!.norm === 'accounts' && next?.norm !== 'for') return NO_VERB
  // "that catches of cod, once its mainstay, fell"
  if (nounish && (form & THIRD) !== 0 && next?.norm === 'of' && (word === 'that' || (left & PRONOUN) === 0))
    return NO_VERB
  if ((form & ING) !== 0) {
    if (nounish && !opensObject) return NO_VERB
    // "the incidence of whooping cough"
    if ((traits & KNOWN) === 0 && (left & PREPOSITION) !== 0 && next?.kind === WORD && !opensObject) return NO_VERB
    // "only for spending to rise"
    if (
      nounish &&
      next!.norm === 'to' &&
      tokens[i + 2]?.kind === WORD &&
      (formOf(tokens[i + 2]!) & BASE) !== 0 &&
      (left & PREPOSITION) !== 0
    )
      return NO_VERB
    // "while spending on drugs was up"
    if (nounish && preposition && sureAhead && (left & BORDER) !== 0) return NO_VERB
    // "raised capital spending for 2027"
    if (
      nounish &&
      preposition &&
      before?.kind === WORD &&
      before === tokens[overAdverbs(tokens, i - 1)] &&
      (left & (BORDER | PREPOSITION | PRONOUN | AUXILIARY)) === 0 &&
      ((left & KNOWN) === 0 || attributes.has(word))
    )
      return NO_VERB
    // "Parking at the multi-storeys goes up", but "Living in Paris, she wrote"
    if (before === undefined && nounish && preposition && sureAhead) return NO_VERB
    if (before === undefined && nounish && preposition && !tokens.slice(1, 10).some(({ norm }) => norm === ','))
      return NO_VERB
    if (before === undefined)
      return (opensObject || next?.norm === 'only') && next!.norm !== 'on' ? NON_FINITE : NO_VERB
    return NON_FINITE
  }
  // "expects profit to reach 2.1 trillion, but cut its estimate"
  if (word === 'but' && tokens[i - 2]?.norm === ',' && (form & BASE) !== 0 && (form & PAST) !== 0 && opensObject)
    return FINITE
  // "holds more energy than rivals and charges in nine minutes"
  if (
    isLinking(before) &&
    place.present &&
    nounish &&
    (form & THIRD) !== 0 &&
    // "earns 300 pesos a day and works 12 hours", "cleans offices and takes home $480"
    (preposition
      ? next!.norm !== 'by' && next!.norm !== 'of' && opensAmount(tokens, i + 2)
      : next !== undefined && opensAmount(tokens, next.norm === 'home' ? i + 2 : i + 1))
  )
    return FINITE
  // "cut time by a fifth and costs by 8 percent"
  if (isLinking(before) && nounish && next?.norm === 'by' && opensAmount(tokens, i + 2)) return NO_VERB
  if (isLinking(before) && place.bare !== NO_VERB && (form & BASE) !== 0 && next !== undefined)
    return nounish && (nounLike ? preposition || next.kind !== WORD : false) ? NO_VERB : place.bare
  if ((left & PREPOSITION) !== 0 && (left & BORDER) === 0) return NO_VERB
  // "a water tank that holds 5,000 litres"
  if (word === 'that' && (form & THIRD) !== 0 && next && isAmount(next) && isThing(tokens[i - 2])) return FINITE
  // "a white loaf that cost R18.99 last month sold for", "a system that stores power was": the relative clause of a thing with an article
  const described = word === 'that' && isThing(tokens[i - 2]) && hasArticle(tokens, i - 2)
  if (described && (form & (THIRD | PAST)) !== 0 && opensSum(tokens, i + 1)) return FINITE
  if (
    described &&
    (form & THIRD) !== 0 &&
    next?.kind === WORD &&
    !isMany(tokens[i - 2]!) &&
    isNoun(next) &&
    !isMany(next)
  )
    return FINITE
  // "forecasts that rents will drop", "said that demand from grocers had doubled"
  // "a report that state buyer Acme had booked"
  const names = preposition || (next?.kind === WORD && !opensObject)
  if (word === 'that' && nounish && sureAhead && ((form & THIRD) !== 0 || ((form & BASE) !== 0 && names)))
    return NO_VERB
  // "Hauliers complain that trucks wait four hours"
  const teller = tokens[i - 2]
  if (
    word === 'that' &&
    nounish &&
    (form & THIRD) !== 0 &&
    next?.kind === WORD &&
    (formOf(next) & BASE) !== 0 &&
    teller?.kind === WORD &&
    formOf(teller) !== 0 &&
    (teller.word.traits & NOUN) === 0
  )
    return NO_VERB
  // "That shot costs about $30"
  if (
    word === 'that' &&
    before === tokens[0] &&
    nounish &&
    next?.kind === WORD &&
    (formOf(next) & (THIRD | PAST)) !== 0
  )
    return NO_VERB
  // "puts that range at 3 percent": which one
  if (
    word === 'that' &&
    nounish &&
    (form & (BASE | PAST)) === BASE &&
    preposition &&
    teller?.kind === WORD &&
    (!isMany(teller) || (formOf(teller) & THIRD) !== 0) &&
    (teller.word.traits & SAYING) === 0
  )
    return NO_VERB
  // "exercises in which trusts are paid": a subject of its own
  if (word === 'which' && nounish && sureAhead && (traitsAt(tokens[i - 2]) & PREPOSITION) !== 0) return NO_VERB
  if ((left & PRONOUN) !== 0) return (form & (BASE | THIRD | PAST)) !== 0 ? FINITE : NON_FINITE
  if ((form & PAST) !== 0) {
    if ((traits & SAYING) !== 0) return FINITE
    if ((form & BASE) !== 0) {
      // ", the weather agency forecast."
      if (tokens[i]!.norm === 'forecast' && isTag(tokens, i)) return FINITE
      // "the threshold, set at $71.75 million"
      if (before?.norm === ',' && (form & PARTICIPLE) !== 0 && next?.norm === 'at') return NON_FINITE
      // cut, hit, put, cost: past, present or noun.
      // "Karst Analytics put insured losses at": the sure one only describes the noun
      const describes =
        next?.kind === WORD && (next.word.traits & LOOKS_PAST) !== 0 && (traitsAt(tokens[i + 2]) & PLURAL) !== 0
      if (before === undefined || (sureAhead && !(describes && place.afterNoun))) return NO_VERB
      // "the 2 percent rise forecast by economists"
      if (tokens[i]!.norm === 'forecast' && next?.norm === 'by') return NON_FINITE
      // "would like the fare cut to £1.50"
      if (finite && tokens[i]!.norm === 'cut' && place.afterNoun && before.kind === WORD && next?.norm === 'to')
        return NON_FINITE
      if (finite) return isLinking(before) && opensObject ? FINITE : NO_VERB
      return nounLike && !(next?.kind === WORD && !preposition) ? NO_VERB : FINITE
    }
    if ((form & PARTICIPLE) === 0) return nounish && next?.kind !== WORD && !opensObject ? NO_VERB : FINITE
    // "; canned fruits and vegetables cost more"
    if (before === undefined || before.norm === ';' || place.phraseOnly) return NON_FINITE
    // "fell 3 percent compared to the month before": it has no object, as whoever compares has.
    if (tokens[i]!.norm === 'compared' && next?.norm === 'to') return NON_FINITE
    // "a poll found 48 percent backed the strikes"
    const isShare = before.norm === '%' || word === 'percent' || word === 'cent'
    const asks = isShare && finding.has(tokens[word === 'cent' ? i - 4 : i - 3]?.norm ?? '')
    if (isShare && (opensObject || asks) && !preposition && next?.kind === WORD) return FINITE
    // "and adjusted earnings of"
    if (tokens[i]!.norm === 'adjusted' && next?.kind === WORD && !opensObject) return NO_VERB
    if (place.participial && isLinking(before) && (place.fronted || preposition || next?.norm === 'to'))
      return NON_FINITE
    // "a 71-year-old retired welder"
    if (tokens[i - 1] === before && before.glued && tokens[i - 2]?.norm === '-' && next?.kind === WORD && !opensObject)
      return NO_VERB
    // "as expected", "when asked", "if approved"
    if (conjunctions.has(word)) return NON_FINITE
    if (before.norm === ',' && intransitive.has(tokens[i]!.norm)) return FINITE
    // "Core inflation, due on Monday, eased by": what stands between two commas is over.
    // "dragged down by chipmakers", "made up of seven women"
    const particle = (traitsAt(next) & OBJECT) !== 0 && (traitsAt(tokens[i + 2]) & PREPOSITION) !== 0
    if (before.norm === ',')
      return (preposition || next?.norm === 'to' || particle) &&
        (place.told || !place.closes || adding.has(tokens[i]!.norm))
        ? NON_FINITE
        : FINITE
    if (place.inset && (preposition || (traitsAt(next) & PASSED_OVER) !== 0)) return NON_FINITE
    if (next?.norm === 'by' && tokens[i + 2]?.kind === WORD && !smallNumbers.has(tokens[i + 2]!.norm))
      // "A riot of some 50 youths occurred by the gate"
      return intransitive.has(tokens[i]!.norm) && !finite ? FINITE : NON_FINITE
    const behind = preposition || next?.norm === 'to' || (next?.kind === WORD && next.capital)
    if (behind && sureAhead) return NON_FINITE
    // A participle before its noun: "and injured passengers were".
    // "the 640,000 retired miners living there average"
    const leads = (left & (BORDER | PREPOSITION)) !== 0 || before.kind === NUMBER
    if (sureAhead && next?.kind === WORD && !opensObject && leads) return NO_VERB
    return finite && !isLinking(before) ? NON_FINITE : FINITE
  }
  if ((form & PARTICIPLE) !== 0 && (form & BASE) === 0) return NON_FINITE
  if ((form & THIRD) !== 0) {
    if (before === undefined) return NO_VERB
    // ", the report shows."
    if (outlooks.has(tokens[i]!.norm) && before.kind === WORD && isTag(tokens, i)) return FINITE
    // "changes hands at"; "The plant, which opened in May, now houses 300"
    if (next?.norm === 'hands' && tokens[i]!.norm === 'changes') return FINITE
    const isResumed = place.resumed && before.norm === '—'
    if (isResumed || (before.norm === ',' && (place.resumed || tokens[i - 1] !== before)))
      if (!place.told && opensObject && !nounLike) return FINITE
    // "The charge, £45 now, rises to £48", "The group, the biggest here, now ranks seventh"
    if (before.norm === ',' && place.closes && !place.told && !sureAhead)
      if (opensAmount(tokens, i + 1) || opensInfinitive(tokens, i + 1) || (tokens[0]!.capital && next && isNoun(next)))
        // "Reyes, now 58, works mornings"
        return FINITE
    // "The budget he sent to Congress lifts spending"
    if (
      place.owing &&
      place.afterNoun &&
      nounish &&
      !sureAhead &&
      !preposition &&
      (opensObject ? !nounLike : next?.kind === WORD)
    )
      return FINITE
    // "costs 41 cents", "Reyes leads challenger Holt", "The report forecasts that"
    if (
      nounish &&
      !finite &&
      !place.infinitive &&
      (left & (BORDER | PREPOSITION)) === 0 &&
      isSureThird(tokens, i, before)
    )
      return FINITE
    // "floods that killed scores across Europe"
    if (place.owing && nounish && !place.afterNoun) return NO_VERB
    // "dense objects that weigh"
    if (nounish && next?.kind === WORD && pointers.has(next.norm)) return NO_VERB
    if (finite) return word === 'and' && opensObject && !nounish ? FINITE : NO_VERB
    if (!nounish) return FINITE
    // "The plant stops growing below 5 C", "A room now rents for $450"
    const aspect = stopping.has(tokens[i]!.norm) && isGerund(next)
    const price = next?.norm === 'for' && !sureAhead && !isMany(place.head ?? before) && opensSum(tokens, i + 2)
    // "The group raises wages by 3 percent", "The treaty caps warheads at 1,550": of two such forms the first.
    const things = next?.kind === WORD && ((formOf(next) & THIRD) !== 0 || (!sureAhead && isMany(next)))
    const many = things && !isMany(before) && tokens[i - 1] === before
    // "The report also pegs growth at 70 percent"
    const said = surely.has(tokens[i - 1]!.norm) && !isMany(before)
    if (!place.infinitive && place.afterNoun && (aspect || price || many || said)) return FINITE
    if (place.infinitive || (place.elliptic && next !== undefined && isAmount(next))) return NO_VERB
    // "If turnout falls below 40% the vote will"
    if (sureAhead && opensObject && !nounLike && before.kind === WORD && isConditional(tokens, i)) return FINITE
    if (sureAhead || before.kind !== WORD || ((left & BORDER) !== 0 && !isLinking(before)) || !opensObject)
      return NO_VERB
    // A capital at the head of the sentence shows no name: "Job gains for January".
    return nounLike && (!before.capital || before === tokens[0]) ? NO_VERB : FINITE
  }
  // "The suspects, aged 24 and 61, face up to 15 years"
  const isSubject = (place.closes || isNominal(tokens[0]!)) && (traits & COMPARATIVE) === 0
  if (before?.norm === ',' && !place.told && isSubject && opensObject && !nounLike && next!.norm !== 'and')
    return FINITE
  if (before === undefined) return NO_VERB
  // "making skaters train 70 hours a week", "that let clients hide $3 million"
  if (place.causing && place.afterNoun && (nounish ? opensAmount(tokens, i + 1) : true)) return NON_FINITE
  // ", traders estimate."
  if (views.has(tokens[i]!.norm) && isMany(before) && before.kind === WORD && isTag(tokens, i)) return FINITE
  // ", data from the ministry show.", ", analysts at the bank say."
  if (place.tells && tagging.has(tokens[i]!.norm) && isManyTag(tokens, i)) return FINITE
  // "Figures from the ministry show that 40 homes were lost", "Economists estimate the tariffs will cut growth"
  const head = place.head ?? before
  if (
    !finite &&
    telling.has(tokens[i]!.norm) &&
    (isMany(head) || collectives.has(head.norm)) &&
    next &&
    (opensObject || next.kind === WORD) &&
    !preposition
  )
    return FINITE
  // "The authors call for 90,000 homes"
  if (!finite && nounish && next?.norm === 'for' && calling.has(tokens[i]!.norm) && place.afterNoun && isMany(head))
    return FINITE
  // "49 percent of adults support lowering the age"
  if (!finite && nounish && place.afterNoun && (left & PLURAL) !== 0 && isGerund(next) && !sureAhead) return FINITE
  // "markets now price in two cuts"
  if (tokens[i]!.norm === 'price' && next?.norm === 'in' && (left & PLURAL) !== 0) return FINITE
  // "The raises agreed for the drivers amount to 3 percent", "The fines total $3 billion"
  if (!finite && !place.told && (traits & SUMMING) !== 0 && isSum(tokens, i)) return FINITE
  // "while 18 percent oppose it"
  const isPercent = before.norm === '%' || word === 'percent' || word === 'cent'
  // "The survey found 62 percent plan to hire"
  const plans = next?.norm === 'to' && tokens[i + 2]?.kind === WORD && (formOf(tokens[i + 2]!) & BASE) !== 0
  // "A poll found 62 percent oppose the plan", "62 percent fear losing their jobs"
  const leadAt = word === 'cent' ? i - 4 : i - 3
  const lead = tokens[leadAt]
  const opener = isPercent ? clauseOpenerOf(tokens, leadAt) : undefined
  const opens = opener === undefined || finding.has(opener.norm) || (traitsAt(opener) & BORDER) !== 0
  const object = (opensObject && !preposition && !times.has(tokens[i + 2]?.norm ?? '')) || (opens && isGerund(next))
  if (isPercent && (plans || ((!nounish || object) && (!finite || opens))))
    // "a 1.3 percent drop the year before"
    return lead?.norm !== 'some' &&
      (nounish || lead?.norm !== 'another') &&
      (traitsAt(lead) & (DETERMINER | POSSESSIVE)) !== 0
      ? NO_VERB
      : FINITE
  // "Prices for the phone start at $500", "economists polled by the paper see it at 8 percent"
  const heads =
    !finite &&
    place.afterNoun &&
    (traits & COMPARATIVE) === 0 &&
    place.head !== undefined &&
    // "Four of seven traders surveyed by the paper see the price"
    (isMany(place.head) || numerals.has(place.head.norm)) &&
    !(sureAhead && nounish)
  // "Another 27 firms with approval from the regulator plan to raise"
  const isToDo = heads && next?.norm === 'to' && (formOf(tokens[i + 2] ?? next) & BASE) !== 0
  if (isToDo || (heads && (nounish ? opensAmount(tokens, i + 1) : opensObject || preposition))) return FINITE
  // "that tenants under 35 now spend 38 percent of their income"
  if (!finite && nounish && tokens[i - 1] !== before && nowadays.has(tokens[i - 1]!.norm) && opensAmount(tokens, i + 1))
    return FINITE
  if (before.kind !== WORD) return NO_VERB
  // "The Centre and the State each bear 20 percent"
  if (!finite && opensObject && !preposition && floating.has(tokens[i - 1]!.norm) && isMarked(before)) return FINITE
  // "human cases result in"
  if (tokens[i]!.norm === 'result' && next?.norm === 'in' && (isPercent || (left & PLURAL) !== 0)) return FINITE
  // "drivers face toll rises", "Residents fear losses": rather a verb behind a noun of several
  const isFaced = !finite && !sureAhead && facing.has(tokens[i]!.norm) && before === tokens[i - 1]
  if (isFaced && (left & PLURAL) !== 0 && next?.kind === WORD && !preposition && (traitsAt(next) & BORDER) === 0)
    return FINITE
  // "federal data show"
  if (papers.has(word) && tokens[i]!.norm === 'show') return FINITE
  if (finite) return word === 'and' && opensObject && !nounish ? FINITE : NO_VERB
  // "Fuel and labour make up 60 percent"
  const pair = tokens[i - 2]?.norm === 'and' && !nounish && before === tokens[i - 1]
  if (((left & PLURAL) === 0 && !pair) || (sureAhead && nounish)) return NO_VERB
  return nounLike || (traits & COMPARATIVE) !== 0 ? NO_VERB : FINITE
}

/** They stand before a verb, and in no noun phrase. */
const nowadays = words('now still already usually typically generally')
/** What several do rather than what they have, before a noun: drivers face higher tolls. */
const facing = words('face fear lack need risk hold')
/** They may stand between a subject and its verb: the two each bear. */
const floating = words('each both all')
const isMarked = (token: Token): boolean => token.capital || (token.word.traits & PLURAL) !== 0

/** Prepositions that before a number only bound it. */
const bounding = words('about around over under above below')
/** What is found is told in a clause, also without "that". */
const finding = words(
  'found finds find showed shows show suggested suggests suggest indicated indicates indicate revealed reveals reveal estimated estimates estimate',
)

/** The word before a number and what bounds it: of "found that about 62 percent" the "that". */
function clauseOpenerOf(tokens: readonly Token[], at: number): Token | undefined {
  let i = overAdverbs(tokens, at)
  while (i >= 0 && (bounding.has(tokens[i]!.norm) || tokens[i]!.norm === 'some')) i = overAdverbs(tokens, i - 1)
  return tokens[i]
}

const isNoun = (token: Token): boolean =>
  token.kind === WORD && (token.word.traits & NO_NOUN) === 0 && token.norm !== 'to'

const isGerund = (token: Token | undefined): boolean => token !== undefined && (formOf(token) & ING) !== 0
const pointers = words('that which who')
const ordinals = words('second third next last')
const rankWords = words('first fourth fifth sixth seventh eighth ninth tenth')
/** They have no object, so that their -ed form is no passive participle. */
const intransitive = words(
  'died arrived happened occurred remained appeared emerged vanished resigned agreed refused belonged existed lasted',
)
/** Before a participle they need no subject: as expected. */
const conjunctions = words('as than if when while though although once until unless')
/** Behind a comma they open a phrase as prepositions do. */
const opening = words('according excluding including')
const relatives = words('which who whose whom where')
/** Participles that behind a comma add to what is told, even where nothing is told yet. */
const adding = words('compared based followed located known called named owned backed led driven helped fuelled fueled')
const weighing = words('costs weighs measures spans employs totals seats houses covers')
const starting = words('opens starts ends returns closes launches debuts')
const outlooks = words('forecasts estimates reports claims projects shows plans predicts tips')
/** Whether a word ends a short part behind a comma: ", the agency forecast." */
function isTag(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  if (next && next.norm !== ',' && next.norm !== '.') return false
  for (let k = i - 1; k > 0 && k > i - 7; k--) {
    if (tokens[k]!.norm === ',') return true
    // "the auditor-general's report"
    if (tokens[k]!.kind !== WORD && !tokens[k]!.glued) return false
  }
  return false
}

/** Whether a word ends a part behind a comma whose noun, with a preposition or a participle behind it, means several. */
function isManyTag(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  if (next && next.norm !== ',' && next.norm !== '.') return false
  let head: Token | undefined
  for (let k = i - 1; k > 0 && k > i - 12; k--) {
    const token = tokens[k]!
    if (token.norm === ',') return head !== undefined && (isMany(head) || papers.has(head.norm))
    if (token.kind === SYMBOL && !token.glued) return false
    const before = tokens[k - 1]!
    const opens = (traitsAt(token) & PREPOSITION) !== 0 || (formOf(token) & PARTICIPLE) !== 0
    if (opens && before.kind === WORD && (traitsAt(before) & (PREPOSITION | DETERMINER)) === 0) head = before
  }
  return false
}

/** Whether a comma closes the name that stands behind what somebody is: "the leader, Ana Roy,". */
function closesApposition(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.norm !== ',') return false
  let k = comma - 1
  while (k > 0 && comma - k < 6 && tokens[k]!.kind === WORD && tokens[k]!.capital) k--
  return comma - k > 2 && k > 0 && tokens[k]!.norm === ',' && tokens[k - 1]!.kind === WORD
}

/** Times of which "last" says which one; what lasts does so for weeks. */
const onceTold = words('week month year night quarter season spring summer autumn winter weekend decade century term')
const isDated = ({ word }: Token): boolean => word.classes.some(({ name }) => name === 'month' || name === 'weekday')

const stopping = words('stops starts keeps')
/** Between a noun and a form that may be a noun too they show that it is a verb. */
const surely = words('also still already now never even only just often always currently usually')
/** Whether a word can be nothing but a noun. */
const isThing = (token: Token | undefined): boolean =>
  token !== undefined && isNoun(token) && (token.word.traits & (KNOWN | SAYING)) === 0

/** Whether an article stands before a noun, with three words between them at most. */
function hasArticle(tokens: readonly Token[], noun: number): boolean {
  for (let i = noun - 1; i >= 0 && i > noun - 5 && tokens[i]!.kind === WORD; i--)
    if ((tokens[i]!.word.traits & DETERMINER) !== 0) return true
  return false
}

/** A number, a sign of money or the letters of one: "$450", "R1 450". */
const opensSum = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] !== undefined && (isAmount(tokens[at]) || (tokens[at].capital && tokens[at + 1]?.kind === NUMBER))

/** What they tell is a clause with a verb of its own. */
const telling = words(
  'see show suggest indicate estimate forecast expect predict claim believe fear reckon project find',
)
/** Bodies that may have the verb of several: the team believe. */
const collectives = words('team staff government committee board panel company group council union club')
const calling = words('call')
const views = words('estimate forecast claim project report predict believe')
const tagging = words(
  'say argue think warn show suggest indicate estimate forecast expect predict claim believe fear reckon project report',
)
const contests = words('leads beats trails faces defeats')

/** Whether a clause with "if" began within the few words before a verb. */
function isConditional(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb - 2; i >= 0 && i > verb - 6; i--) {
    const { norm, kind } = tokens[i]!
    if (kind !== WORD) return false
    if (norm === 'if' || norm === 'when' || norm === 'once' || norm === 'unless') return true
  }
  return false
}

/** A form that may be a plural, in places where only a verb can stand. */
function isSureThird(tokens: readonly Token[], i: number, before: Token): boolean {
  const { norm } = tokens[i]!
  const next = tokens[i + 1]
  // ", the Rice Council estimates."
  if (outlooks.has(norm) && before.kind === WORD && before.capital && (!next || next.norm === ',' || next.norm === '.'))
    return true
  if (!next) return false
  // "The November budget projects growth of 1.1 percent"
  const isOf = next.kind === WORD && tokens[i + 2]?.norm === 'of' && tokens[i + 3] !== undefined
  if (isOf && outlooks.has(norm) && before.kind === WORD && !isMany(before) && isAmount(tokens[i + 3]!)) return true
  // "opens in May"
  const date = tokens[i + 2]
  if (
    starting.has(norm) &&
    (next.norm === 'in' || next.norm === 'on') &&
    date &&
    (date.capital || date.kind === NUMBER)
  )
    return true
  // "Carla Nunez leads Republican Jim Ford", "HomeTrack forecasts growth"
  if (contests.has(norm) && before.kind === WORD && before.capital && next.kind === WORD && next.capital) return true
  if (
    outlooks.has(norm) &&
    before.kind === WORD &&
    before.capital &&
    next.kind === WORD &&
    (next.word.traits & (PREPOSITION | BORDER)) === 0 &&
    // "Jobless claims rose"
    !((formOf(next) & PAST) !== 0 && (formOf(next) & BASE) === 0)
  )
    return true
  const near = tokens[i + 2]
  const amount =
    next.kind === NUMBER ||
    (next.kind === SYMBOL && '$£€'.includes(next.norm)) ||
    // "measures about 100"
    (bounding.has(next.norm) && (near?.kind === NUMBER || (near?.kind === SYMBOL && '$£€'.includes(near.norm))))
  if (weighing.has(norm) && amount) return true
  // "costs households 31.4 cents"
  if (
    norm === 'costs' &&
    next.kind === WORD &&
    (next.word.traits & PLURAL) !== 0 &&
    near &&
    (near.kind === NUMBER || '$£€'.includes(near.norm))
  )
    return true
  if ((outlooks.has(norm) || finding.has(norm)) && next.norm === 'that' && before.kind === WORD) return true
  return (
    before.kind === WORD &&
    before.capital &&
    tokens[i - 1] === before &&
    tokens[i - 2]?.kind === WORD &&
    tokens[i - 2]!.capital &&
    next.kind === WORD &&
    !next.capital &&
    (next.word.traits & (PREPOSITION | BORDER | AUXILIARY)) === 0
  )
}

const isMany = (token: Token): boolean => token.norm === 'those' || (token.word.traits & PLURAL) !== 0

/** "plans to charge" */
const opensInfinitive = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.norm === 'to' && tokens[at + 1]?.kind === WORD && (formOf(tokens[at + 1]!) & BASE) !== 0

/** Whether a number, a sum or a preposition with one stands at a token: "at $500", "from 5 to 7 percent", "about 40", "up to 12". */
function opensAmount(tokens: readonly Token[], at: number): boolean {
  let i = at
  for (; i < at + 3 && tokens[i]?.kind === WORD; i++) {
    const { traits, norm } = tokens[i]!.word
    if (smallNumbers.has(norm) || ordinals.has(norm) || rankWords.has(norm)) return true
    const isUpTo = norm === 'up' && tokens[i + 1]?.norm === 'to'
    if ((traits & PREPOSITION) === 0 && norm !== 'to' && (traits & PASSED_OVER) === 0 && !isUpTo) return false
    if (norm === 'of' || norm === 'in' || norm === 'on') return false
  }
  const token = tokens[i]
  return token !== undefined && isAmount(token)
}

const isAmount = ({ kind, norm }: Token): boolean => kind === NUMBER || (kind === SYMBOL && '$£€'.includes(norm))

/** "total $3 billion", "come to 4.5 percent" */
function isSum(tokens: readonly Token[], verb: number): boolean {
  const token = tokens[tokens[verb + 1]?.norm === 'to' ? verb + 2 : verb + 1]
  if (token?.kind === WORD) return (smallNumbers.has(token.norm) || token.norm === 'some') && token.norm !== 'a'
  return token !== undefined && (token.kind === NUMBER || '$£€'.includes(token.norm))
}

const opensAnObject = (next: Token): boolean =>
  next.kind === NUMBER ||
  numerals.has(next.norm) ||
  (next.kind === WORD ? (next.word.traits & (DETERMINER | PRONOUN | OBJECT | LY)) !== 0 : '$£€"“'.includes(next.norm))
