import { NUMBER, type Token, WORD } from '../../../text/tokens.ts'

/*
 * English verbs and the words about them: what each word is known as, whatever stands beside it.
 */
/** Verbs that news uses, in their base form. From the frequency lists of any learner's dictionary, and articles seen. */
const regular =
  'peg abandon abolish absorb accelerate accept access accompany accomplish account accumulate accuse achieve acknowledge acquire act add address adjourn adjust administer admit adopt advance advertise advise advocate affect agree aid aim air alert allege allocate allow alter amass amend amount analyse analyze announce answer anticipate apologise apologize appeal appear append apply appoint appreciate approach approve argue arrange arrest arrive ask assault assemble assert assess assign assist assume assure attach attack attempt attend attract attribute auction average avert avoid await award back backtrack bake balance ban bank bar base batter battle behave believe belong benefit blame blast block board boast boil bolster bomb boost borrow bounce boycott brand breach brief broker budget bump bundle burn bypass calculate call camp campaign cancel cap capture care carry cause cease celebrate centre certify chair challenge change chant charge chart charter chase chat cheat check chip chop cite claim clash class classify clean clear click climb clinch clock close coach coincide collapse collect collide combine command commence comment commission commit commute compare compensate compete compile complain complement complete comply compound comprise concede concern conclude condemn conduct confer confess confide confirm confiscate connect consent conserve consider consist constitute construct consult consume contact contain contend contest continue contract contrast contribute control convene convert convict convince cook cool cooperate coordinate cope copy correspond count counter cover crack craft crash crave create credit cripple criticise criticize cross crown cruise crush cry cultivate curb cure curtail damage dance date debate debunk debut decide declare decline decorate decrease dedicate deduct deem defeat defend defer define deflate defy delay delist deliver demand demolish demonstrate deny depart depend deplete deploy deposit derail derive descend describe deserve design destroy detain detect deter deteriorate determine devastate develop devise devote devour diagnose die differ differentiate digest dilute diminish dine dip direct disappear disappoint disapprove discharge disclose discount discourage discover discriminate discuss dislodge dismiss dispatch displace display dispute disrupt dissolve distinguish distribute disturb diversify divert divide dock dodge dominate donate doom double downgrade download draft drag drain dread dress drift drill drop drown dub dump earmark earn ease echo edge edit educate elect elevate eliminate email embark embed emerge emit emphasise emphasize employ empower emulate enable enact enclose encompass encounter encourage end endorse endure enforce engage enhance enjoy enlarge enlist enrich enrol enroll ensure entail enter entice entitle entrust envisage equal equip erase erode erupt escalate escape establish estimate evacuate evade evaluate evaporate evict evoke evolve exaggerate examine exceed excel exchange exclude execute exempt exercise exert exhaust exhibit exist exit expand expect expel experience expire explain explode exploit explore export expose express extend extinguish extort extract face facilitate fade fail falter fare farm favor favour fear feature fend fetch figure file fill film finalise finalize finance fine finish fire firm fit fix flag flee float flood flourish flow focus fold follow force foreclose forge forgive form formulate foster fracture frame frustrate fry fuel fulfil fulfill fumble function fund furnish gain gamble garner gather gauge gear generate glide glow govern grab grade graduate grant grapple grasp graze greet grill groom gross guarantee guard guess guide gut hack hail halt halve hammer hamper hand handle happen harm harvest hatch hate haul head heal heat help hesitate highlight hike hinder hint hire honor honour hook hope hospitalise hospitalize host house hover hug hunt hurry identify idle ignite ignore illustrate imagine impact impair impeach impede implement imply import impose impress imprison improve inch incite include incorporate increase incur indicate induct indulge infect inflate inflict influence inform inhabit inhale inherit inhibit initiate inject injure innovate insert insist inspect inspire install instigate institute insulate insure integrate intend intensify interact intercept interfere interpret interrupt intervene interview introduce invade invent invest investigate invite invoice involve irrigate irritate isolate issue jail jeopardise jeopardize join joke judge juggle jump justify kick kidnap kill kiss knock label lack lag land languish lapse last laud laugh launch lavish leak lean leap lease lecture legalise legalize lessen level leverage levy liberalise license lick lift like limit line linger link liquidate list listen litter live load loan loathe lobby locate lock lodge log look loom loop loosen loot love lower lumber lure mail maintain manage mandate manufacture march mark market marry mask match matter mature measure mediate melt mend mention mentor merge merit migrate mind mine mint mirror miss mitigate mix mobilise mobilize mock model moderate modify monitor moor mount mourn move mow mug multiply murder name narrow near need neglect negotiate nest net nod nominate normalise normalize notch note notice notify nudge number nurse nurture obey object oblige observe obstruct obtain occupy occur offend offer offload offset omit open operate oppose opt orbit order organise organize originate oust outbid outlast outline outnumber outpace outperform outsource outstrip outweigh overcharge overestimate overflow overhaul overlook overturn overwhelm owe own pace pack pad page paint parade paralyse pardon pare park participate partner pass patrol pave peak peddle peg penalise penetrate perceive perform perish permit photograph persist persuade pertain petition phase phone pick pile pilot pin pinpoint pitch place plague plan plant play plead please pledge plot plough plug plummet plunge poach pocket point poison police polish poll pollute pool pop populate portray pose position possess post postpone pound pour power practise praise pray preach precede predict prefer prepare present preserve preside press presume pretend prevail prevent price print prioritise prioritize privatise prize probe proceed process procure produce profit prohibit project prolong promise promote prompt pronounce prop propel propose prosecute prosper protect protest protract prove provide provoke prune publish pull pump punch punish purchase purge pursue push puzzle quadruple qualify quell question queue quicken quintuple quote race raid rain raise rally ram range rank ratchet rate ratify reach react reaffirm realise realize reap rear reassure rebound rebrand rebuff recall recede receive recite reckon reclaim recognise recognize recommend reconcile reconsider reconstruct record recount recoup recover recruit recuperate recycle redeem redevelop redirect reduce reelect refer refinance reflect reform refuel refurbish refuse refute regain regard register regulate rehire reignite reinforce reinstate reinvent reinvest reiterate reject rejoin relate relaunch relax release relieve relinquish relocate rely remain remark remember remit remodel remove rename render renew renounce renovate rent reopen reorganise reorganize repair repatriate repay repeal repeat repel rephrase replace replenish replicate reply report repossess represent repurchase request require rescue research resemble reserve resettle reshape reside resign resolve resort respond rest restore restrict restructure result resume resurface retail retain retaliate retire retool retrace retrain retreat retrieve return reunite revamp reveal revel reverse revert review revise revive revoke revolve reward rework ripple risk rival roam roar roast rob roll rotate row ruin rule rush sack sacrifice safeguard sail salute salvage sample sanction satisfy saturate save savour scale scan scare scatter schedule scold scorch score scour scout scramble scrap scrape screen scroll scrutinise seal search secede secure seek seem seize select sentence separate serve settle sever shadow shape share sharpen shatter shave shell shelter shelve shield shift ship shock shoulder shout show shred shrug shutter side sift sigh sign signal simplify single skid skip skyrocket slam slash slate slaughter slice sling slip slow slump smash smell smile smoke smuggle snap snatch sneak soak soar sober soften solve soothe sort sound span spare spark spawn specialise specify speculate spell spike spill splash spoil sponsor spot spray sprint sprout spur sputter squander squeeze stab stabilise stabilize stack staff stage stagger stain stall stamp standardise start starve stash state stay steady steam steer stem step stimulate stipulate stir stitch stock stoke stop store stow straddle strain strand strangle strap stray stream streamline strengthen stress stretch strip stroll struggle study stumble stun submerge submit subscribe subside subsidise substitute succeed sue suffer suggest suit summarise summon supervise supply support suppose suppress surf surface surge surmount surpass surrender surround survey survive suspect suspend sustain swallow swap swarm sway switch sympathise tackle tailor talk tally tame tamper tap taper target taste tax tease tempt tend term terminate test testify text thank thaw thrash threaten thrive thwart tick tie tighten tilt tip tire toast tolerate toll top topple torch toss total touch toughen tour tout tow trace track trade trail train transcend transfer transform translate transmit transport trap travel traverse treat treble trek tremble trend trick trigger trim triple trot trouble truck trust try tug tumble tunnel turn tweak tweet twist underline undermine underpin unearth unfold unite unleash unload unlock unravel unveil update upend upgrade uphold urge use usher utilise utilize vacate vaccinate value vanish vary vault vent venture verify veto vie view vilify vindicate violate visit void volunteer vote vow wade wage wait waive walk wander want ward warn warrant wash waste watch water waver weaken weather weigh welcome weld whip whisper widen widow wield wipe wire wish wither witness wonder woo work worry worsen wound wrap wreck yearn yield zoom abate abide abstain accrue adapt adhere adore afford aggravate allay allude amuse annoy annul anoint appal appease applaud apprehend arouse ascend assail assassinate atone attain authorise authorize automate banish bask bathe beckon beg befall belittle bemoan berate besiege bestow betray bicker bless brighten browse bury capitalise capitalize capitulate categorise cater cede chide circulate clarify cleanse clog clothe coax coerce commemorate compel compose conceal conceive condense condone confine conform confront confuse congratulate conjure conquer consolidate conspire contaminate contemplate contravene converge convey correlate corrode corroborate covet cram crumble culminate dangle dare dazzle deceive decimate decipher decode decommission decry deduce deepen deface deflect deforest defraud defray defuse degrade dehydrate delete delve demote denigrate denote denounce deplore deport depose depress deprive despise destabilise detest detonate devalue digitise digitize disable disagree disallow disarm disband discard discern disconnect disengage dishearten dismantle disobey dispel dispense disperse displease dispose disqualify dissuade distort distract divest divulge downplay downsize drench dwindle elapse elicit elude embarrass embellish embezzle embody emigrate encapsulate encroach endanger energise engrave engulf enlighten enliven enrage enslave ensue entertain entrench enumerate epitomise eradicate exacerbate exasperate excavate excite exclaim exhale exhort exonerate expedite expend expropriate extrapolate extradite exude fabricate fascinate fasten fatten fertilise fizzle flatten flatter flaunt flounder flout fluctuate forage fortify germinate glean glorify gravitate grieve harass harden hasten haunt hoist homogenise hone horrify humiliate hurl hurtle idolise illuminate immerse immigrate immunise impart impel impersonate implicate implore impoverish improvise inaugurate incubate infer infest infiltrate inflame infringe infuriate ingest inscribe insinuate instil interject internalise intertwine intimidate intrude inundate invalidate invoke irk jettison laminate legislate lengthen liaise liberate litigate loiter maim manipulate materialise maximise maximize meander meddle memorise minimise minimize misjudge misplace misrepresent modernise modernize monopolise motivate mutate nationalise navigate necessitate neutralise nourish nullify obscure obsess ostracise outlaw outlive outrank outshine outwit overburden overload overpower overrate overrule overshadow overstate overstay overstep overtax pacify pamper patronise perforate permeate perpetuate persecute persevere personalise pervade pester placate plunder pollinate ponder preclude predominate preoccupy prescribe proclaim proliferate promulgate propagate publicise publicize purify purport quantify quash quench rationalise ravage raze realign reallocate reapply reappear rearrange reassess rebuke recant recapture recoil recommission reconnect reconstitute reconvene recreate recur redefine redesign rediscover redistribute reenter reevaluate refill refit refloat refocus refrain refresh regenerate regroup rehabilitate rehearse reimburse reintroduce rejoice rejuvenate rekindle relegate relent relive reminisce renege replant reposition reproduce reroute resent restate restock restrain resurrect retard retract retrofit reverberate revere revisit revitalise revolutionise ripen scavenge scoff scrub sculpt seduce seep segregate sequester shorten shove shrivel shun shunt sicken sidestep signify simmer simulate situate skew skim skirt smother snub socialise solicit solidify spearhead spurn squabble stagnate stifle stiffen straighten subcontract subdue subjugate subsist subtract subvert summarize supersede swerve swindle symbolise synchronise synthesise tabulate tarnish terrify terrorise thicken tinker toil trample transact transcribe transgress transpire traumatise trounce truncate typify unblock uncover underachieve underestimate underfund underperform underscore understate unify unnerve unpack unplug unseat unsettle untangle unwrap uproot usurp utter validate vandalise vaporise venerate vibrate victimise visualise vouch wane wean whittle wilt wince'

/** base past participle, where the past is no "-ed" form. */
const irregular =
  'arise arose arisen|bear bore borne|beat beat beaten|become became become|begin began begun|bet bet bet|bid bid bid|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought|build built built|burst burst burst|buy bought bought|catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|dive dove dived|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fling flung flung|fly flew flown|forbid forbade forbidden|foresee foresaw foreseen|forecast forecast forecast|broadcast broadcast broadcast|forget forgot forgotten|freeze froze frozen|get got got|give gave given|go went gone|grow grew grown|hang hung hung|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|leap leapt leapt|learn learned learned|leave left left|lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|overcome overcame overcome|overtake overtook overtaken|oversee oversaw overseen|pay paid paid|plead pled pled|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed|shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|speak spoke spoken|speed sped sped|spend spent spent|split split split|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck|swear swore sworn|sweep swept swept|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|undergo underwent undergone|undertake undertook undertaken|wake woke woken|wear wore worn|win won won|bear bore born|withdraw withdrew withdrawn|write wrote written|understand understood understood|undercut undercut undercut|underwrite underwrote underwritten|overthrow overthrew overthrown|swell swelled swollen|strive strove striven|spin spun spun|cast cast cast|upset upset upset|forgo forwent forgone|befall befell befallen|dwell dwelt dwelt|foretell foretold foretold|mislead misled misled|misread misread misread|misspend misspent misspent|outdo outdid outdone|outgrow outgrew outgrown|outsell outsold outsold|overdo overdid overdone|overhear overheard overheard|overpay overpaid overpaid|override overrode overridden|overrun overran overrun|overshoot overshot overshot|overspend overspent overspent|partake partook partaken|prepay prepaid prepaid|redo redid redone|resell resold resold|retell retold retold|rethink rethought rethought|rewrite rewrote rewritten|underlie underlay underlain|underpay underpaid underpaid|undersell undersold undersold|undo undid undone|unwind unwound unwound|weep wept wept|withhold withheld withheld|withstand withstood withstood|wring wrung wrung|sew sewed sewn|slay slew slain|bend bent bent|stink stank stunk|kneel knelt knelt|smite smote smitten'

export const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

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

export const BASE = 1
export const THIRD = 2
export const PAST = 4
export const PARTICIPLE = 8
export const ING = 16

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
  'unleaded united hundred red bed indeed speed seed feed breed weed limited wounded combined unprecedented so-called species proceeds sales news us series goods police data media people thousand billion million aged newlywed sacred naked wicked rugged during evening morning nothing something anything everything king ring wing thing string according including regarding excluding beijing offspring ceiling sterling boeing concerning during gaming exceed-limit scaffolding vomiting housebreaking shoplifting pickpocketing homebuilding housebuilding shipbuilding bookkeeping beekeeping carmaking winemaking policymaking peacekeeping firefighting sightseeing snowboarding skateboarding plumbing roofing flooring bedding footing outing inning',
)

/** Units that look like verbs behind a number. */
const unitsToo = words('won pounds points yards stone')
const scales = words('hundred thousand million billion trillion bn mn lakh crore percentage basis')
/** Speech always has a subject of its own. */
export const saying = words('said says told announced warned predicted claimed argued confirmed')
const objectWords = words('to that up down out back off aside us me him them')

export const smallNumbers = words(
  'one two three four five six seven eight nine ten twenty thirty half about a as more nearly almost',
)
const summing = words('amount total come average')
const comparatives = words('lower near clear own like equal single double triple secure separate open')
/** Adjectives that stand before a noun, so that no verb follows them. */
export const attributes = words(
  'cheaper higher lower weaker stronger bigger larger smaller longer shorter faster slower better worse cheap high low weak strong big small large long short fast slow new old domestic foreign international global overseas annual monthly weekly daily net gross total average private national federal korean softer steep sharp additional extra further main chief former',
)
export const times = words(
  'second minute hour day week month quarter year season decade morning afternoon evening night time',
)
export const KNOWN = 1 << 5
const NEVER = 1 << 6
export const UNIT = 1 << 7
export const SCALE = 1 << 8
export const BORDER = 1 << 9
export const AUXILIARY = 1 << 11
export const MODAL = 1 << 12
export const NOUN = 1 << 13
export const DETERMINER = 1 << 14
export const PREPOSITION = 1 << 15
export const PRONOUN = 1 << 16
export const SAYING = 1 << 17
export const COMPARATIVE = 1 << 18
export const OBJECT = 1 << 19
export const LY = 1 << 20
export const POSSESSIVE = 1 << 21
export const PLURAL = 1 << 22
/** Says how, where no verb is looked for. */
export const PASSED_OVER = 1 << 23
export const LOOKS_PAST = 1 << 24
/** Says what things come to. */
export const SUMMING = 1 << 25

/** What is no noun. */
export const NO_NOUN = BORDER | AUXILIARY | DETERMINER | PREPOSITION | PRONOUN | LY | PASSED_OVER

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

export const traitsAt = (token: Token | undefined): number => (token?.kind === WORD ? token.word.traits : 0)

export const formOf = (token: Token): number => {
  const { traits } = token.word
  if ((traits & NEVER) !== 0) return 0
  if ((traits & KNOWN) !== 0) return traits & (BASE | THIRD | PAST | PARTICIPLE | ING)
  if (token.capital) return 0
  if ((traits & LOOKS_PAST) !== 0) return PAST | PARTICIPLE
  return token.norm.length > 5 && token.norm.endsWith('ing') ? ING : 0
}

/** The last token up to one that is no adverb: over the "now" of "Analysts now see". */
export function overAdverbs(tokens: readonly Token[], at: number): number {
  let i = at
  while (i > 0 && (traitsAt(tokens[i]) & PASSED_OVER) !== 0) i--
  return i
}

/** Whether a sentence begins with a noun phrase, as far as its first word tells. */
export const isNominal = ({ kind, word }: Token): boolean =>
  kind === WORD && (word.traits & (BORDER | AUXILIARY | PREPOSITION | LY | PASSED_OVER | ING)) === 0

export const isLinking = (token: Token | undefined): boolean =>
  token?.norm === 'and' || token?.norm === 'or' || token?.norm === 'but'

/** Prepositions that before a number only bound it. */
export const bounding = words('about around over under above below')

export const isMany = (token: Token): boolean => token.norm === 'those' || (token.word.traits & PLURAL) !== 0

/** "total $3 billion", "come to 4.5 percent" */
export function isSum(tokens: readonly Token[], verb: number): boolean {
  const token = tokens[tokens[verb + 1]?.norm === 'to' ? verb + 2 : verb + 1]
  if (token?.kind === WORD) return (smallNumbers.has(token.norm) || token.norm === 'some') && token.norm !== 'a'
  return token !== undefined && (token.kind === NUMBER || '$£€'.includes(token.norm))
}
