import type { BareTables, NounTables, PhraseTables } from '../../pack/pack.ts'
import { set } from '../rows.ts'
import { isAge } from './ages.ts'
import { groups, noPast, notVerbs, past, peoples, persons, plural, singularHeads, stops, verbSet } from './nouns.ts'
import { findVerbs } from './verbs/find-verbs.ts'
import { isPlainAdverb, traitsOf } from './verbs/traits.ts'
import { contracted, doneByMany, auxiliaries as helping } from './verbs/word-lists.ts'

/** What a text of games in quarters has; not every "rebounds" is a player's. */
const quartered =
  /\b(?:touchdowns?|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|offensive|defensive) (?:rebounds|assists)|half-?time|outscored|buzzer-beaters?|turnovers|points per game|quarterbacks?|playoffs?|free throws?|N\.?B\.?A\.?|N\.?F\.?L\.?|3-pointers?|three-pointers?)\b/

/** What a text of games in halves has. */
const halved =
  /\b(?:touchdowns?|\d+ rebounds|half-?time|quarterbacks?|midfielders?|striker|goalkeepers?|goalless|(?:stoppage|injury) time|own goal|(?:headed|penalty) (?:goal|kick|shoot-?out)|hat-trick|equali[sz]er|scoreline|Premier League|Champions League|La Liga|Bundesliga|Serie A|scrum|knock-on|scored (?:twice|his|her|their|the (?:opener|winner|only|first)|(?:\w+ )?(?:goals?|points|tries)))\b/

export const nouns: NounTables = {
  stops,
  residing: set('living'),
  layers: set(
    'water floodwater seawater rain snow ice mud sand silt sediment rubble soil clay concrete headroom clearance visibility',
  ),
  peoples,
  leaning: set('prior next close due similar equal'),
  leaningOn: set('responsible suitable ready capable worthy eligible available famous notable'),
  light: set(
    'such current existing daily weekly monthly active paying paid more fewer other new additional further extra consecutive straight different separate so-called full total largest biggest smallest highest lowest oldest youngest tallest longest busiest richest poorest worst best nearest closest latest main major key top former leading remaining badly planned record previous projected expected initial original proposed targeted',
  ),
  yearly: set('fiscal financial calendar academic school crop marketing tax'),
  felt: set(
    'long short whole solid hard tough gruelling grueling exhausting painful agonising agonizing anxious lonely dark happy glorious wonderful tense hot cold wet dry busy quiet sleepless nervous harrowing bitter brutal turbulent blissful frantic hectic miserable difficult dusty muddy bumpy steep weary tiring',
  ),
  standIn: 'ones',
  singularVerbs: set('was is has had remains'),
  pluralVerbs: doneByMany,
  ordinalVerbs: set('added scored won for claimed netted hit'),
  describingPlurals: set(
    'drugs sports sales savings arms customs goods jobs arts games securities weapons operations communications',
  ),
  sizes: set(
    'capacity job bed bedroom room seat seater page storey story member person man woman car vehicle unit strong game match run goal shot stroke vote judge nation country state team house home apartment lane truck ship plane aircraft word question count carriage coach berth desk student pupil passenger player piece part volume episode song track candidate turbine panel cow head tonne',
  ),
  classifies: (word) =>
    (word.startsWith('un') && word.endsWith('ed')) ||
    /^(?:organi[sz]ed|listed|licen[sc]ed|registered|certified|armed|retired|married|furnished|detached)$/.test(word),
  describing: set(
    'early late earlier later long deep tall high wide old low complete direct open clean live perfect clear double secure',
  ),
  grading: set('most least'),
  periodic: set('hourly daily weekly monthly quarterly yearly annual early'),
  alone: set('only just least than exactly'),
  quarters: set('north south east west northeast northwest southeast southwest old high'),
  sold: set(
    'sales shipments subscribers users customers copies units viewers visitors sold deliveries downloads listeners audience audiences unemployment unemployed population passengers members readers',
  ),
  metric:
    /\b(?:(?:kilo|centi|milli)?met(?:re|er)s?|\d ?(?:km|cm|mm|ft)|feet|foot|tall|high|deep|depth|long|wide|width|length|distance|apart|waves?|tides?|flood(?:s|ed|ing)?|water levels?|swell|rivers?|dams?|jump(?:ed|s)?|vault|throw|javelin|sprint|races?|swim|freestyle|hurdles|drill(?:ed|ing)?|shaft|tunnel|summit|altitude|elevation|heights?|diameter|radius|wingspan|headroom|beam|draught|LOA|mast|yacht|sloop|catamaran|trench|cliffs?|crater|surf|snow(?:fall|drifts?)?|s?he(?:['’]s| is| was) (?:about |nearly |only |over )?[12]\.\d\dm|i(?:['’]m| am| was) (?:about |nearly |only |over )?[12]\.\d\dm|\dm and (?:weigh|\d+ ?kg)|(?:walls?|fences?|desks?|ceilings?|sofas?|ladders?|hedges?|trees?|doors?|shelf|shelves|tables?|ropes?|poles?|cables?|snakes?|sharks?|crocodiles?|whales?|beds?) (?:is|are|was|were|measures?|measured|stands?|stood|reached) (?:about |nearly |only |over )?\d)\b/i,
  owned: (word) => /['’]s$/.test(word) || ['estimated', 'approximately', 'roughly', 'total'].includes(word),
  medals: set('gold silver bronze golds silvers bronzes'),
  verbal: set('rises falls gains drops plans reports shows runs starts means'),
  isHead: (word, one) => (one ? singularHeads.has(word) : plural(word)),
  singularOf: (word) => (word.endsWith('s') ? word.slice(0, -1) : word),
  timesWord: 'times',
  sharing: set('of the said were was are is to'),
}

/** What is done to something that keeps so many degrees. */
const setters = set(
  'set sets setting turn turned turns put keep kept crank cranked lower raise adjust bump drop bring preheat heat heated change switch leave reduce increase',
)

export const phrases: PhraseTables = {
  leading: set(
    'due whose out off away back spite unless until once roughly up down must and but so also still meanwhile otherwise however moreover besides only just even nearly almost about around some then now yet that officials-say overall-the assuming supposing in on at by for with from to as of or after before since during despite amid among under over although while whilst when where if because separately alone both additionally currently similarly likewise instead including excluding',
  ),
  trailing: set(
    'too itself themselves himself herself otherwise nevertheless nonetheless instead therefore thus likewise moreover almost always often never ever here together jointly first long little previously also still not only just even nearly now already then further sharply slightly somewhat alone again both each all since reportedly likely probably total a an the however meanwhile currently later earlier once well far so more less than anywhere worldwide nationwide statewide citywide thereafter afterwards afterward',
  ),
  breaks: set(
    'about beneath underneath atop spite in on at by for with as during since among after before while whilst amid despite between against per within without until when where which who that because if over under than including such and-the up down into onto through across around near off above below beyond along throughout amongst behind toward towards was were is are has have had',
  ),
  pronouns: set(
    'it they he she we you i this that these those each its their them which what who whom there one both all some many most none',
  ),
  genitive: new Set(),
  sizeWords: new Set(),
  articles: set('a an the its their his her our this'),
  infinitive: set('to will would can could may might must should'),
  isPast: (word) => (word.endsWith('ed') && word.length > 4 && !noPast.has(word)) || past.has(word),
  ageUnits: / (?:of age|old)$/,
  attributiveUnits: /^(?:year|yr\.?|month|week|day) old$/,
  onward: set('up'),
  comparing: set('above below than compared against versus vs beating missing topping'),
  rowNames: set('low high other others yes no north south east west'),
  answers: set('yes no'),
  restating: new Map([
    ...['avg', 'average', 'mean', 'median'].map((word) => [word, null] as const),
    ...'py ly prior previous previously prev before'.split(' ').map((word) => [word, 'before'] as const),
    ..."consensus expected expectations estimate estimates estimated est forecast forecasts f'cast fcast exp guidance"
      .split(' ')
      .map((word) => [word, 'forecast'] as const),
    ...['target', 'goal'].map((word) => [word, 'target'] as const),
  ]),
  partOf: set('of'),
  clauseOpeners: set(
    'whose whom that which who while whilst whereas but although though when once where because if whether as since after before unless until what how',
  ),
  otherwise: set('or'),
  links: set('and or , versus while whilst'),
  empty: set(
    'every each proof evidence enough equivalent exception pace clip tune total average mean median sum number level rate-of maximum minimum most one part further another additional increase decrease rise drop decline gain jump cut range all some both tens hundreds thousands',
  ),
  stretches: set('period periods space span'),
  sizes: set('length height width depth diameter circumference thickness breadth altitude elevation'),
  dimensions: set('deep wide tall high long thick across in away'),
  with: set('with'),
  comingNext: set('followed trailed'),
  contracted,
  supplied: set(
    'power electricity service services supplies supply water gas access aid funding help links ties support',
  ),
  figures: set('figure share proportion percentage'),
  sums: set(
    'flow flows buyback buybacks repurchases sales damage fine penalty contract payment revenue revenues profit profits income earnings turnover cash debt debts loss losses costs spending orders exports imports assets bookings dividend dividends aid funding funds loans loan grants grant taxes tax fines penalties damages savings investment investments compensation benefits assistance relief payroll salary salaries wages fees premiums contributions donations bonds bond stock shares equity deposits bonuses bonus subsidies cuts contracts credits rebates interest rent royalties capital financing charges restitution support guarantees trade business winnings bribes property goods jewelry jewellery food drugs cocaine heroin materials equipment payments fundraising claims liabilities receipts proceeds commissions advertising duties tariffs bets value growth transactions collateral securities gold silver reserves currency notes coins money prizes prize tips tuition scholarships arrears backpay severance incentives budget output work services overtime insurance weapons arms breaks forfeiture cutbacks repairs upgrades improvements renovations settlements reimbursements rewards bail merchandise sponsorship wagers ransom pledges harm concessions surcharges stipends bursaries overdrafts',
  ),
  hearsay: set(
    'report reports forecast forecasts prediction predictions warning warnings chance chances risk threat claims talk evidence signs sightings',
  ),
  scenes: set(
    'regions districts provinces states countries nations economies cities towns villages counties wards areas municipalities boroughs neighborhoods neighbourhoods suburbs departments continents islands locations places parts markets stores shops outlets malls supermarkets restaurants bars cafes hotels casinos schools colleges universities hospitals clinics homes households prisons airports ports factories plants mines offices banks agencies companies firms businesses industries sectors communities jurisdictions theaters theatres cinemas territories zones sites terms ways cases instances circumstances installments instalments tranches stages phases steps rounds bills dollars pounds euros cents pence won yen minutes hours days weeks months quarters years decades centuries seasons times numbers percentages units hands conditions elections races games matches trials tests talks courts proceedings lawsuits suits cryptocurrencies',
  ),
  apart: set('clear ahead behind adrift'),
  none: set('no'),
  owed: set('debt arrears deficit credit'),
  scored: set('field drop own'),
  battling: set('battle fight combat contain douse extinguish quell tackle rescue repair restore investigate probe'),
  inclined: set(
    'order effort bid attempt move ability agreement deal contract offer right option decision mandate licence license permission approval promise pledge likely unlikely able unable due ready free willing poised bound certain sure eligible keen enough going set expected forced required allowed about',
  ),
  perfect: set('has have'),
  pastPerfect: set('had'),
  than: (word) => word === 'than',
  contrasting: set('but yet'),
  opinions: set(
    'support approval disapproval backing opposition favour favor favours favors favoured favored oppose opposes opposed divided approve approves disapprove disapproves',
  ),
  unprecedented: set('first'),
  abolishing: set(
    'waive waives waived waiving scrap scraps scrapped scrapping abolish abolishes abolished abolishing repeal repeals repealed repealing remove removed removing eliminate eliminated eliminating axe axed lift lifted lifting drop dropped dropping end ended ending replace replaced replacing',
  ),
  wholes: set('every all everything everyone everybody anything nothing none'),
  formerly: set('previously originally initially'),
  followed: set('after following'),
  consisting: set('consisting comprised composed made'),
  turning: set('return swing shift switch'),
  seated: set('based headquartered'),
  spreads: set('premium discount markup'),
  intensifying: set('much far slightly somewhat even'),
  succeeding: set('followed follows succeeded succeeds'),
  rates: set(
    'unemployment joblessness inflation rate rates yield yields margin margins share shares ratio ratios turnout',
  ),
  definite: set('the'),
  dated: set('in on'),
  heldOn: set('on'),
  objectClause: set('what'),
  above: set('above below'),
  apartFrom: new Map([
    ...['above', 'ahead', 'over'].map((word) => [word, 'up'] as const),
    ...['below', 'behind', 'under', 'short'].map((word) => [word, 'down'] as const),
  ]),
  more: set('more'),
  summed: set('total overall altogether combined'),
  lacking: set('short shy'),
  lyingOff: set('above below beneath over into across beyond'),
  former: set('earlier previous prior initial'),
  comingTo: set('came comes amounted amounts totalled totaled totals averaged averages reached'),
  surpassing: new Map([
    ...'exceeded exceeds exceed exceeding outstripped outstrips surpassed surpasses surpassing topped tops topping top overshot beat beats beating'
      .split(' ')
      .map((verb) => [verb, 'up'] as const),
    // Verbs that move something only with "by" and so much: extended its budget by 7 percent
    ...'deepened thickened fattened zoomed bulged popped vaulted galloped tightened enlarged extended inflated augmented broadened'
      .split(' ')
      .map((verb) => [verb, 'up'] as const),
    ...'thinned abated waned faltered dived dove swooned lapsed shrivelled stumbled curtailed squeezed clipped chopped docked slimmed axed'
      .split(' ')
      .map((verb) => [verb, 'down'] as const),
    ...'missed misses missing undershot trailed trails undercut lagged lags'
      .split(' ')
      .map((verb) => [verb, 'down'] as const),
  ]),
  shifts: new Map([
    ...'recovery pickup bump escalation upswing'.split(' ').map((noun) => [noun, 'up'] as const),
    ...'crash dive setback nosedive pullback correction markdown cutback depreciation loss erosion'
      .split(' ')
      .map((noun) => [noun, 'down'] as const),
  ]),
  summing: set('averaging totalling totaling'),
  barely: set('only just barely hardly scarcely fully exactly precisely'),
  merely: set('only just another some a further the remaining other'),
  atPresent: set('now still today'),
  runnersUp: set('second third'),
  comparedTo: set('with to'),
  exactness: set(
    'barely scarcely hardly exactly precisely fully cumulative combined annual yearly annualized annualised average paltry meagre meager well slightly somewhere somewhat almost possibly',
  ),
  shifting: set(
    'move moves moved moving change changes changed changing shift shifts shifted shifting differ differs differed vary varies varied swing swings swung alter alters altered altering adjust adjusts adjusted fluctuate fluctuates fluctuated deviate deviates deviated',
  ),
  pushing: set(
    'push pushes pushed pushing drive drives drove driven driving nudge nudges nudged nudging ratchet ratchets ratcheted jack jacked bring brings brought bringing scale scales scaled cranked bid edge edged',
  ),
  doings: set(
    'spending funding saving lending borrowing housing training staffing pricing banking mining shipping farming fishing manufacturing trading parking advertising recycling drinking',
  ),
  upToFrom: set('within'),
  upTo: set('up'),
  isGerund: (word) => word.endsWith('ing'),
  isParticiple: (word) => word.endsWith('ed') && !/^(?:n|f|s|w|h|bl|br|sp|succ|proc|exc)eed$/.test(word),
  birth: set('born'),
  endsList: set('including such like who which that where when from since after before'),
  aheadOf: set('ahead'),
  beyond: set('below above under off'),
  atHand: set('has have is are can'),
  records: set('least first time records'),
  since: 'since',
  same: 'same',
  sames: set('same corresponding equivalent similar comparable'),
  afterwards: set('later subsequently'),
  guessed: set('estimated'),
  foreseenFor: set('in for under and'),
  hunting: set('targeted'),
  seeking: set('looking look looked looks'),
  whose: set('whose'),
  leadingUp: set('before'),
  latest: set('last'),
  overnight: set('overnight'),
  reasons: set('because'),
  joining: set('and'),
  subjunctive: set('be'),
  indefinite: set('a an'),
  lagging: set('behind'),
  valuing: set('values valued valuing'),
  equal: set(
    'equal equivalent equals equate equates equated equating amounts amounted amounting according thanks owing similar relative',
  ),
  nowadays: set('now currently already'),
  replacing: new Map([
    ['instead', 'of'],
    ['rather', 'than'],
  ]),
  gradings: set('high low higher lower fine'),
  smallAmounts: set('bit little touch tad fraction notch shade hair'),
  recordSet: set('set hit seen made'),
  reacting: {
    verbs: set('sending pushing driving knocking lifting pulling dragging boosting'),
    prices: set('share shares stock stocks'),
  },
  likening: set('as like'),
  fellows: set('colleagues team coauthors co-authors'),
  deeds: set('claimed heard admitted admits recalled conceded concedes'),
  particles: set('off down up out'),
  telling: set('told tells warned warns reminded assured informed'),
  hearing: set('heard'),
  familiar: set('familiar close briefed aware'),
  scanty: set(
    'provisional preliminary combined nominal seasonally adjusted annualised annualized revised upwardly downwardly unrevised just only merely mere little even whopping hefty staggering respectable modest',
  ),
  foretelling: set('predicted forecast forecasted projected'),
  studying: {
    who: set('researchers scientists authors team economists analysts auditors researcher scientist'),
    finding: set('found showed suggested'),
    counting: set('counted counts count tallied classes classed'),
    suggesting: set('suggested suggests suggest revealed reveals reveal'),
  },
  values: set('value worth'),
  entailing: set('means leaves'),
  extremes: set('high low record peak best worst'),
  movable: {
    carried: set('bring brought brings bringing send sent pull pulled pulls drag dragged drive drove'),
    hauled: set(
      'bring brought brings bringing pull pulled pulls drag dragged drive drove push pushed pushes pushing lift lifted lifts lifting raise raised raises raising',
    ),
    moved: set(
      'is are was were be been being go goes going gone went stay stayed remain remained move moves moved moving push pushed pushes pushing drive drove driven drives driving mark marked bid revise revised nudge nudged tick ticked edge edged inch inched shoot shot bring brought send sent pull pulled drag dragged come came trade traded trading close closed closing end ended ending finish finished settle settled open opened opens opening finishing settling ends starting started starts seen indicated pointed pointing points quoted showing holding creep creeps crept creeping ratchet ratcheted ratchets ratcheting jack jacked jacking bump bumped bounce bounced head headed heads heading firm firmed firming swing swung shift shifted step stepped stepping scale scaled scales scaling ramp ramped ramps ramping speed sped slow slowed slowing whittle whittled pare pared force forced forcing spiral spiralled spiraled balloon ballooned bubble bubbled zoom zoomed pop popped settles trades closes finishes nudges edges inches ticks brings sends pulls drags marks shifts steps speeds slows pares whittles spirals balloons zooms pops swings jacks bumps bounces shoots',
    ),
    risen: set(
      'revise revises revised revising come comes came coming go goes went creep creeps crept edge edges edged inch inches inched tick ticks ticked climb climbs climbed rise rises rose jump jumps jumped',
    ),
    settled: set('end ends ended ending wind winds wound winding'),
  },
  personal: set('he she'),
  called: new Map([
    ['his', 'he'],
    ['her', 'she'],
    ...'mr sir lord king prince father son brother husband uncle nephew grandfather grandson man boy dad spokesman chairman widower'
      .split(' ')
      .map((word) => [word, 'he'] as const),
    ...'ms mrs miss dame lady queen princess mother daughter sister wife aunt niece grandmother granddaughter gran woman girl mum mom spokeswoman chairwoman actress waitress widow'
      .split(' ')
      .map((word) => [word, 'she'] as const),
  ]),
  personalObjects: new Map([
    ['him', 'he'],
    ['her', 'she'],
  ]),
  moneyOf: set('in'),
  folk: groups,
  within: set('in among'),
  objects: set('him them us me'),
  worth: set('worth costing aged'),
  grouping: {
    aged: set('aged priced'),
    told: set('overdue earning making costing weighing measuring lasting living owing holding owning carrying'),
    anyone: set('nobody everybody somebody those anyone everyone people adults children someone'),
    measured: set(
      'incomes income salaries homes properties vehicles cars trucks transactions purchases gifts donations estates firms companies businesses households families',
    ),
  },
  asidesOf: set('where whose'),
  conceding: set('although though while whilst whereas since'),
  owners: set('its their his her my our your'),
  quick: set('faster quicker slower'),
  needing: set('need needs needed require requires required'),
  isComparative: (word) => word.length > 4 && /er$/.test(word),
  resulting: set('settle close end finish stand trade reach hit touch total register'),
  attaining: set('reach hit touch total register'),
  marks: set('level mark barrier'),
  schemes: set('pension retirement insurance dental savings medicare phone tariff rate'),
  uncounted: set('growth appreciation depreciation'),
  sectoral: set('economic industrial agricultural demographic'),
  flatWays: set('flat unchanged steady stable static'),
  unmoving: set('steady stable unchanged'),
  judging: set(
    'improved improve improves improving worsened worsen worsens worsening deteriorated deteriorates deteriorating',
  ),
  duties: {
    must: set('must shall'),
    may: set('may can'),
    never: set("cannot can’t can't mustn’t mustn't"),
  },
  beholding: set('see sees'),
  making: set('make makes made making'),
  insideOf: set('inside within outside'),
  displaying: set('show shows showed captures captured'),
  amended: set('revised restated readjusted'),
  witnessed: set('saw seen seeing watched watching watch'),
  capping: set('cap caps capped capping limit limits limited limiting restrict restricts restricted restricting'),
  howMuch: set('more less fewer'),
  isDegree: (word) => word.endsWith('er') && word !== 'fewer',
  rateWords: set('percent cent pct point points pp bps'),
  genitiveEndings: ["'s", '’s'],
  genitiveRest: 's',
  negativeEndings: ["n't", 'n’t'],
  isOfOne: (verb) => verb.endsWith('s') && !verb.endsWith('ss'),
  hasVerbEnding: (word) => /(?:ed|s)$/.test(word),
  excepting: set('excluding less minus'),
  versus: set('versus vs v'),
  pastBounds: set('beyond past'),
  ways: set('up down'),
  tradingWays: new Map([
    ...['higher', 'firmer', 'stronger'].map((word) => [word, 'up'] as const),
    ...['lower', 'weaker', 'softer'].map((word) => [word, 'down'] as const),
  ]),
  spanVerbs: set('ended started marked'),
  standing: set('owe owes owns employs employ operates runs serves faces face stand stands remain remains'),
  means: set('average mean median minimum maximum norm peak mark record low high close closing level reading'),
  bounding: set('limit limits wage threshold ceiling floor cap allowance quota'),
  remaining: set('another further remaining other additional'),
  demonstratives: set('those that'),
  comparatives: set(
    'higher lower fewer larger smaller greater shorter longer bigger cheaper dearer costlier weaker stronger faster slower more less',
  ),
  passive: set("is are was were be been being that’s that's it’s it's they’re they're there’s there's"),
  pairing: set('respectively'),
  contests: set(
    'matches games wickets sets series elections finals races rounds fights bouts frames battles wars cases appeals',
  ),
  games: new Map([
    ['quarter', quartered],
    ['first half', halved],
    ['second half', halved],
  ]),
  nobody: set('no nobody none neither'),
  negations: set('not never neither nor without'),
  turns: set('end start beginning middle turn close time year month week century decade'),
  polls: set('survey surveys poll polls'),
  papers: set(
    'surveys polls reports studies reviews audits statements tallies trials filing filings data figures statistics survey poll report study records documents census numbers results research analysis index estimates review audit statement estimate tally trial bulletin communique communiqué modelling modeling trends',
  ),
  forecasters: set(
    'administration statistics society school college academy museum network league party club jury court tribunal parliament senate sources authorities organisers organizers prosecutors insurers lenders lawyers campaigners ministers unions analysts analyst economists economist brokers broker dealers pollsters auditors statisticians regulators forecaster securities traders forecasters strategists investors experts agency bank ministry government department office institute fund researchers scientists officials commission organization organisation bureau authority body group company firm council association federation union board centre center foundation alliance chamber forum exchange consultancy treasury broker brokerage insurer lender regulator watchdog charity city county municipality retailer airline carrier utility hospital university operator nations imf oecd who eu iea opec fed un street service services inc corp ltd plc party times journal news post',
  ),
  goes: set('go goes went going gone'),
  foreseers: set('budget plan outlook model models scenario blueprint draft'),
  earning: set(
    'earned earns made makes lost posted reported booked expects employs operates sold sells bought paid pays hired owes owned owns plans aims forecasts sees announced completed invested invests',
  ),
  allotting: set('earmarked allocated budgeted reserved allotted spent set allocating earmarking allocates allocate'),
  accusing: set(
    'accuse accuses accused convict convicts convicted suspect suspects suspected clear cleared acquitted charge charged blame blames blamed praise praises praised thank thanks thanked criticised criticized fined jailed',
  ),
  verdicts: set('guilty innocent'),
  preventing: set(
    'stop stops stopped prevent prevents prevented keep keeps kept ban bans banned bar bars barred block blocks blocked discourage discourages discouraged deter deters deterred shield shields shielded save saves saved prohibit prohibits prohibited',
  ),
  adverbials: new Map([
    ['average', set('on')],
    ['far', set('so')],
    ...['total', 'all', 'fact', 'turn', 'effect', 'addition', 'contrast', 'particular'].map(
      (word) => [word, set('in by')] as const,
    ),
    ...['least', 'most', 'present', 'first', 'times'].map((word) => [word, set('at')] as const),
    ...['example', 'instance'].map((word) => [word, set('for')] as const),
    ...['season', 'term', 'time'].map((word) => [word, set('this last next that each every')] as const),
    ...['day', 'week', 'month', 'quarter', 'year'].map((word) => [word, set('each every')] as const),
  ]),
  dealing: set(
    'reject rejects rejected rejecting accept accepts accepted accepting offer offers offered offering approve approves approved approving seek seeks sought seeking win won winning',
  ),
  contested: set('market vote votes ballots'),
  watched: set('front'),
  ratioNouns: set('rate turnout ratio probability'),
  sighting: set('see'),
  sizeable: set(
    'massive huge mere whopping staggering towering record full colossal modest enormous gigantic vast petite paltry meagre meager measly hefty',
  ),
  fullness: set('capacity strength occupancy'),
  pluralities: set('plurality majority minority'),
  demanding: { verbs: set('insist insists insisted insisting'), on: set('on upon') },
  winning: set('got won took received polled garnered secured claimed drew had has gets wins takes receives'),
  fillings: set('full empty vacant built finished complete open closed idle effective accurate efficient contained'),
  homeward: set('home abroad aside away apart'),
  granting: set('give gives gave giving given'),
  altered: set('increased reduced decreased elevated raised lowered heightened diminished'),
  valued: set('valued priced appraised assessed insured'),
  handlings: set(
    'discovery seizure possession theft robbery repair reconstruction construction resurfacing paving removal recovery purchase sale delivery smuggling trafficking dumping spill spillage leak release replacement destruction discharge transfer shipment disposal',
  ),
  offering: set('offer offers offered offering promise promises promised promising'),
  giving: set('gave give gives had has put puts placed'),
  usual: set('normal average usual typical'),
  toCome: set('possible likely expected forecast predicted anticipated unlikely'),
  likely: set(
    'likely expensive dangerous common powerful efficient effective productive deadly accurate costly popular valuable',
  ),
  goingOn: set('but and so yet or nor still'),
  stopping: set(
    'lose loses lost losing close closes closed closing shut shuts shutting suspend suspends suspended suspending halt halts halted halting delay delays delayed delaying postpone postpones postponed postponing extend extends extended extending freeze freezes froze frozen freezing detain detained detaining store stores stored storing',
  ),
  polling: set('polled surveyed questioned interviewed'),
  polled: set(
    'members respondents participants volunteers customers subscribers households firms companies employers owners parents renters borrowers consumers businesses users readers families staff employees schools visitors tourists guests spectators fans patients voters commuters refugees migrants shoppers women men delegates applicants immigrants pilgrims inmates prisoners viewers listeners athletes',
  ),
  sentencing: set(
    'sentence sentences sentenced sentencing jail jailed jailing imprisoned fine fined fining ban banned banning suspend suspended bar barred rank ranks ranked ranking',
  ),
  off: set('off'),
  accounting: set('account accounts accounted accounting'),
  drawing: set(
    'draw draws drew drawn drawing withdraw withdraws withdrew withdrawn withdrawing take takes took taken taking pull pulls pulled pulling remove removes removed removing',
  ),
  wiping: set(
    'wipe wipes wiped wiping shave shaves shaved shaving knock knocks knocked knocking erase erases erased erasing',
  ),
  reportingMoves: set(
    'posting recording reporting registering seeing showing suffering including making after following',
  ),
  bands: set('range band corridor'),
  bygone: set('ago back earlier before prior previously'),
  lapses: set('year month week decade day quarter generation century season'),
  firmEnds: set(
    'service services inc corp co corporation ltd plc times journal news post research insights analytics economics capital partners consulting advisors advisers ratings intelligence markets holdings industries technologies systems solutions motors energy airlines airways pharmaceuticals foods brands resources media studios software semiconductor electronics telecom oil gas steel mining power stores hotels properties laboratories labs',
  ),
  holding: set(
    'held hold holds holding kept keep keeps keeping left leave leaves leaving maintained maintain maintains retained retain retains',
  ),
  ending: set('until till before'),
  jumps: set('leap jump climb drop fall dive'),
  leapt: set('leapt leaped'),
  paces: set('pace rate clip'),
  heights: set('higher lower'),
  shades: set('tad shade touch fraction notch hair bit little whisker'),
  successive: set('consecutive straight successive'),
  sizing: set(
    'grow grows growing grew grown expand expands expanding expanded shrink shrinks shrinking shrank shrunk contract contracts contracting contracted increase increased increases increasing rising decline declined declines declining',
  ),
  sited: set('located situated sited'),
  rankedIn: set('chart charts list lists ranking rankings table tables standings leaderboard ladder'),
  bearings: set(
    'north south east west northeast northwest southeast southwest north-east north-west south-east south-west from off inland offshore outside',
  ),
  unveiled: set('unveiled announced adopted signed promised outlined'),
  hearers: set(
    'analysts reporters investors lawmakers parliament journalists shareholders congress senators staff employees workers',
  ),
  inverted: set('had were should without'),
  trading: set(
    'acquire acquires acquired acquiring purchase purchased purchases auction auctioned sold sell sells selling bought buy buys buying offered offer offers offering quoted quote quotes',
  ),
  pastToo: set('forecast'),
  dealtIn: set('shares'),
  deadlines: set('deadline cutoff cut-off expiry'),
  appointed: set('payable due slated reports record meets'),
  issued: set('released published issued'),
  scheduled: set(
    'shipment delivery payable due slated scheduled rescheduled reports record meets called reopens opens begins starts expires ends returns closes launches resumes effect force sale',
  ),
  due: set(
    'rises rise falls goes drops increases moves votes meets ends begins starts opens closes reopens resumes concludes expires plays faces travels hosts visits',
  ),
  dues: set('due slated scheduled expected'),
  dealt: {
    papers: set('contract contracts futures'),
    goods: set(
      'corn wheat soybean soybeans soyoil soymeal oats canola crude brent gasoline diesel gold silver copper coffee cocoa sugar cotton cattle hogs',
    ),
  },
  impersonal: set('it they'),
  takingTime: set('take takes took taken'),
  disputes: set(
    'hearing hearings row dispute disputes lawsuit lawsuits suit feud battle fight wrangle clash standoff argument case investigation inquiry probe trial talks debate controversy',
  ),
  beforeColon: new Map([
    ...[
      'outlook',
      'forecast',
      'forecasts',
      'guidance',
      'projection',
      'projections',
      'projected',
      'expected',
      'expectations',
    ].map((word) => [word, 'forecast'] as const),
    ...['target', 'targets', 'goal', 'goals', 'planned'].map((word) => [word, 'target'] as const),
    ...['estimate', 'estimates', 'estimated'].map((word) => [word, 'estimate'] as const),
  ]),
  sinking: { verbs: set('sink sinks sank sunk sinking'), steps: set('points places spots notches positions') },
  cultivating: {
    verbs: set('grow grows grew grown'),
    by: set('farmers growers producers planters smallholders peasants villagers who he she we i they'),
  },
  lasting: set('for within after about nearly'),
  spanning: set('between'),
  expected: new Map([
    ...[
      'forecast',
      'forecasts',
      'projection',
      'projections',
      'consensus',
      'outlook',
      'guidance',
      'prediction',
      'predictions',
      'expectation',
      'expectations',
    ].map((word) => [word, 'forecast'] as const),
    ...['target', 'targets', 'goal', 'goals'].map((word) => [word, 'target'] as const),
    ...['guess', 'guesses'].map((word) => [word, 'forecast'] as const),
    ...['estimate', 'estimates'].map((word) => [word, 'estimate'] as const),
  ]),
  reckonedBefore: set('tax taxes interest items'),
  foreseen: new Map([
    ...'forecast forecasts expected expect expects expecting predicted predicts predicting projected projects projecting forecasting anticipated anticipates anticipating looking looked penciled pencilled tipped'
      .split(' ')
      .map((word) => [word, 'forecast'] as const),
    ...['estimated', 'estimates'].map((word) => [word, 'estimate'] as const),
    ...['promised', 'pledged', 'targeted', 'budgeted', 'sought', 'demanded', 'hoped', 'want', 'wants', 'wanted'].map(
      (word) => [word, 'target'] as const,
    ),
  ]),
  equating: set(
    'is was are were be been will would stands stood remains remained calls called implies implied unchanged steady',
  ),
  unchanged: set('cut hit put set shut shed let cost beat spread split quit'),
  when: set('when'),
  doing: set(
    'own use say think believe want live work have do did report feel agree disagree suffer prefer oppose expect favour favor lack struggle identify',
  ),
  atop: set('top excess addition instead place'),
  removing: set('out off away'),
  owning: set(
    'took takes taking captured captures commands hold holds held holding own owns owned owning control controls controlled controlling',
  ),
  contributing: set(
    'bring brings brought generate generates generated provide provides provided supply supplies supplied account accounts accounted make makes made represent represents represented contribute contributes contributed hold holds own owns control controls',
  ),
  factors: set('double triple treble quadruple halve'),
  ofTwo: set('former latter'),
  deals: set(
    'round deal offer bid transaction sale agreement price placement listing investment takeover merger buyout raise',
  ),
  asked: set('asked'),
  fronting: set('among amongst leading heading topping bucking joining spared'),
  estimating: set('put puts pegs pegged estimate estimates estimated value values valued'),
  pointing: set('them whom which'),
  causes: set('as after because since'),
  relatives: set('who which that whose whom'),
  speaking: set('i we you'),
  unreached: set('in among and , . ) made with on after before this last ” " as'),
  against: set('against versus vs compared'),
  addressed: set('told'),
  refusing: set('declined declines refused refuses'),
  unturned: set('told blamed blames pointed counted'),
  outdoing: set(
    'beat beats beating beaten outperform outperforms outperformed outperforming outpace outpaces outpaced exceed exceeds exceeded exceeding miss misses missed missing top tops topped surpass surpassed trail trails trailed trailing lead leads led leading outnumber outnumbered outsold win won wins winning lose loses lost losing defeat defeats defeated defeating oppose opposed opposes favor favored favour favoured approve approved reject rejected pass passed',
  ),
  extremest: set('highest lowest biggest largest smallest strongest weakest most least greatest worst best'),
  myself: set('i'),
  reach: set('within for'),
  inverting: set('do does did'),
  supposed: set(
    'situated located based headquartered believed thought reported said estimated reckoned known rumoured rumored',
  ),
  pointers: set('figure figures reading'),
  termTails: new Map([
    ['before', set('tax taxes interest exceptional exceptionals depreciation')],
    ['after', set('tax taxes minorities')],
    ['on', set('equity assets capital investment invested')],
    ['from', set('operations operating continuing discontinued')],
    ['per', set('share capita head')],
  ]),
  portions: set('share proportion percentage fraction portion'),
  owing: set('due owing thanks'),
  partsOfTime: set('this early late mid'),
  daytimes: set(
    'morning afternoon evening night midday noon dawn dusk midnight daybreak nightfall sunrise sunset lunchtime period',
  ),
  headed: set('led followed paced topped headed'),
  headless: set(
    'reported adjusted basic diluted gross net core headline male female urban rural domestic foreign overseas direct indirect retail wholesale fixed variable primary secondary first second third fourth imported exported average median',
  ),
  outran: set('behind ahead trailing'),
  asMany: set('many much few little'),
  origins: set('source cause origin home'),
  thats: set('that'),
  inanimate: set('which that'),
  wherein: set('where'),
  determiners: set('the a an'),
  lying: set('at'),
  inside: set('in'),
  opposing: set('against over'),
  bygoneLeads: set('after since before following'),
  areas: set(
    'regions districts provinces states countries nations cities towns villages counties wards areas municipalities boroughs departments continents islands locations places parts',
  ),
  purposes: set('for'),
  like: set('as'),
  ofOffice: set('for on'),
  prices: set('price prices'),
  priced: set('price fare rent wage pay salary tax toll fee rate tariff pension premium bill ticket duty levy cost'),
  ages: { age: set('age'), aged: set('aged ages'), at: set('at'), young: set('as'), old: set('old') },
  givenNames: set('jan april may june august'),
  besideNames: set('said says told who mr mrs ms dr sir leader secretary editor candidate'),
  names: new Map([
    ...'de du da di del der den van von le la los las dos ter bin ibn bint al el abu y'
      .split(' ')
      .map((word) => [word, 'part'] as const),
    ...'mr mrs ms dr prof rev gen col maj lt sgt capt cmdr adm gov sen rep st hon supt insp messrs'
      .split(' ')
      .map((word) => [word, 'title'] as const),
    ...'jr sr ii iii iv'.split(' ').map((word) => [word, 'end'] as const),
  ]),
  signs: set('plus minus or'),
  adjoining: set('plus with and at pays pay charge charges earn earned including excluding'),
  weighed: set(
    'low high median consensus national federal regional local statutory internal official earlier previous initial original new own latest market ambitious full-year annual year long-term medium-term flash prior first second third preliminary current',
  ),
  bareMoves: set(
    'increase decrease rise fall drop gain growth decline jump dip slump slide surge plunge contraction expansion reduction advance slowdown rebound quarterly monthly annual',
  ),
  kindsOfMove: set(
    'marginal yearly weekly daily sharp sharper slight modest moderate small smaller large larger big bigger steep steeper deep deeper further similar fresh mild milder strong stronger weak weaker slow slower fast faster quick quicker sudden rapid solid hefty marginal gradual net overall average median seasonal surprise unexpected tiny second third consecutive straight',
  ),
  growing: set('growth'),
  undergoing: set('experienced saw showed shows posted registered recorded enjoyed witnessed marked achieved'),
  levels: set('level'),
  leftOver: set('surplus deficit shortfall balance'),
  readings: set('reading figure level rate pace print result total'),
  eachOne: set('another every each any'),
  spending: set('spent invested'),
  cash: set('cash'),
  equivalent: set('equating equates equated equal equivalent'),
  instead: set('instead'),
  occasions: set('time'),
  terms: set('year quarter half month season period'),
  having: set('has have had having'),
  margins: set('lead leads led leading win wins won winning trail trails trailed trailing lose loses lost losing'),
  placing: set(
    'see sees saw seeing extend extends extended extending put puts putting set sets setting keep keeps kept keeping peg pegged pegs hold held holds holding value valued values valuing costed costing overtake overtakes overtook overtaking overtaken price priced prices pricing list listed estimate estimated estimates estimating leave left leaves leaving cap caps capped freeze freezes froze frozen fix fixes fixed place placed assess assessed measure measured forecast forecasts projected projects maintain maintained maintains retain retained retains limit limits limited limiting bring brought brings bringing push pushes pushed pushing drive drives drove driven driving take takes took taken taking send sends sent sending lift lifts lifted lifting pull pulls pulled pulling drag dragged dragging get gets got getting',
  ),
  taking: set(
    'extend extends extended extending bring brought brings bringing push pushes pushed pushing drive drives drove driven driving take takes took taken taking send sends sent sending lift lifts lifted lifting pull pulls pulled pulling drag dragged dragging get gets got getting',
  ),
  emptyUnits: set('units times degrees'),
  gauged: set('points'),
  auxiliaries: new Set([...helping, ...contracted.keys()]),
  thingsToo: set('project projects'),
  lifting: set(
    'lift lifts lifted lifting boost boosts boosted boosting cut cuts cutting raise raises raised raising reduce reduces reduced reducing trim trims trimmed trimming slash slashes slashed slashing push pushes pushed pushing drive drives drove driven driving hike hikes hiked hiking',
  ),
  affecting: set(
    'cut cuts cutting affect affects affected affecting kill kills killed killing wipe wipes wiped wiping infect infects infected cull culled lay lays laid throw throws threw thrown demolish demolished raze razed ruin ruined spoil spoiled slaughter slaughtered submerge submerged lose loses lost losing recoup recouped recover recovered recovering hedge hedged fill fills filled filling close closed closing shed shedding scrap scrapped scrapping eliminate eliminated eliminating destroy destroyed destroying damage damaged burn burned burnt flood flooded write wrote written writing repay repaid restore restored replace replaced replacing plant planted harvest harvested inspect inspected review reviewed approve approved reject rejected finish finished count counted vaccinate vaccinated save saved sell sold selling clear cleared dismiss dismissed cancel canceled cancelled cancelling divert diverted repair repaired deliver delivered evacuate evacuated forgive forgave forgiven search searched treat treated trace traced',
  ),
  many: set('they them'),
  adding: set('add adds added adding'),
  reporting: set('reported reports'),
  persons,
  calling: set('call calls called'),
  accountings: set('account estimate estimates calculation calculations reckoning count tally measure estimation'),
  vowing: set(
    'guided guides vowed vows vow pledged pledges pledge promised promises promise threatened threatens threaten',
  ),
  wishing: set(
    'like wants want wanted demanded demands demand demanding proposes proposed propose urged urges called calls call asked asks plans aims intends',
  ),
  stakes: set('share shares stake stakes stock'),
  findVerbs,
  isAdverb: isPlainAdverb,
  traitsOf,
  isVerb: (word, token) => {
    if (verbSet.has(word) || past.has(word)) return true
    if (token.capital && token.glued === false && !verbSet.has(word)) return false
    if (word.length > 4 && word.endsWith('ed') && !notVerbs.has(word)) return true
    return false
  },
  from: set('from'),
  againstMonths: set('on'),
  to: set('to at'),
  by: set('by'),
}

const indexWords = set(
  'gauge confidence sentiment index kospi kosdaq nikkei nasdaq dow ftse sensex nifty composite dax benchmark topix stoxx cac pmi ordinaries asx futures vix tsx seng ibex smi bovespa mib hsi szse',
)

/** Money as the heading of a table has it. */
const moneys = [
  ['USD', 'US\\$|(?<![A-Z])\\$|USD', '(?:US )?dollars'],
  ['EUR', '€|EUR', 'euros'],
  ['GBP', '£|GBP', 'pounds'],
  ['KRW', '₩|KRW', '(?:Korean )?won'],
  ['JPY', '¥|JPY', 'yen'],
] as const

/** Measures as the heading of a table has them. */
const columnMeasures = [
  ['mass', 't', 'tonnes?|tons?|mt'],
  ['area', 'har', 'hectares?|ha'],
  ['area', '[acr_us]', 'acres?'],
  ['length', 'km', 'km|kilomet(?:re|er)s?'],
  ['power', 'MW', 'mw|megawatts?'],
  ['energy', 'GW.h', 'gwh|gigawatt[ -]hours?'],
  ['energy', 'TW.h', 'twh|terawatt[ -]hours?'],
] as const

export const bare: BareTables = {
  rankAfter: set(
    'largest biggest highest most lowest smallest best worst longest tallest fastest busiest richest oldest youngest greatest strongest heaviest deepest least poorest deadliest hottest coldest wettest driest warmest cheapest place placed ranked rank seed seeded leading costliest second-largest lightest widest shortest slowest',
  ),
  superlatives: (word) => word.endsWith('est') || word === 'most' || word === 'worst' || word === 'leading',
  rankBefore: set(
    'seeded ranked ranks rank ranking finish finishes finished finishing placed come comes came coming sits sit lies stands',
  ),
  rankStates: set('is are was were be lie lies remain remains stay stays stand sit'),
  rankBetween: set('in at the him her them it joint lower higher better worse than below above outside'),
  lendsAfter: set('from to against versus vs and or with than was were only just about'),
  counting: set(
    'number numbers tally toll total population headcount membership majority figure count shortfall backlog list waitlist caseload',
  ),
  rankMoves: set(
    'lift lifts lifted lifting send sends sent take takes took push pushes pushed drop drops dropped slip slips slipped slid fall falls fell climb climbs climbed rise rises rose move moves moved jump jumps jumped up down',
  ),
  rankAt: set('overall last behind in'),
  capacities: set('capacity enrolment enrollment attendance intake circulation'),
  rankLabels: set('world ranked ranks ranking seeded seed high to sits sit lies stands finished finishes'),
  ranked: {
    signs: set('no'),
    spelled: set('number'),
    owners: set(
      'the its their a is was are were became become becomes remains remained ranks ranked sits sit lies stands stays at to and as from reached reaches reach hit hits',
    ),
    verbs: set('ranks ranked rank'),
    within: set('in by among worldwide globally nationally overall behind'),
    heads: set(
      'brewer maker producer carrier lender insurer retailer supplier exporter importer manufacturer carmaker automaker steelmaker chipmaker drugmaker miner builder homebuilder broker developer employer buyer seller consumer polluter grocer spot place position seed economy airline bank player team party brand company firm chain market destination port term cause killer threat export import crop',
    ),
  },
  growing: set(
    'rose rise rises risen rising fell fall falls fallen falling grew grow grows grown growing shrank shrink shrinks shrunk shrinking climbed climb climbs climbing dropped drop drops dropping increased increase increases increasing decreased decrease decreases declined decline declines jumped jump jumps slipped slid dwindled dwindle swelled swell doubled expanded expand expands expanding went go goes gone up down cut cuts cutting reduced reduce reduces reducing raised raise raises raising lifted lift boosted boost trimmed',
  ),
  movesTo: set('to'),
  done: {
    particles: set('in up off out on away'),
    participles: set('taken given written drawn driven seen done chosen thrown flown grown eaten shown'),
    ending: 'ing',
    never: set(
      'turned turn turns turning shot carded hit hits hitting fired posted finished finish finishes finishing ended ends ending called call calls calling dialed dialled ranked placed wore wears wearing aged reached reach reaches including during regarding according concerning following excluding pending morning evening starting started start starts opened opens beginning began born died married read reads says said won wins winning lost loses beat beats led leads trailed trails tied drew draws graded numbered dated closed closes closing settled settles passed passes broadcast hearing meeting averaged averages averaging batting batted',
    ),
  },
  pointed: set('up down fall rise drop gain increase decrease decline jump dip reduction surge'),
  touching: set('touching touched hitting hit reaching reached testing tested'),
  standIns: {
    pronouns: set('it they that there'),
    whole: set("it’s it's that’s that's they’re they're"),
    standing: set('stood stands stand runs ran running rose risen fell fallen grown climbed'),
  },
  indexNames: [
    ['s', '&', 'p'],
    ['russell', '1000'],
    ['russell', '2000'],
    ['russell', '3000'],
  ],
  inRow: ['in', 'a', 'row'],
  ofCounts: set('fewer'),
  ageEnd: 'old',
  daily: set('day week month year hour minute night season'),
  polled: {
    leads: set('on at'),
    steady: set('steady unchanged level flat stuck static others'),
  },
  standing: set(
    'current present existing previous prior preceding original earlier usual normal typical standard customary',
  ),
  single: set('one'),
  including: set('including among'),
  placed: set('on at with'),
  rate: {
    links: set('per to against a'),
    between: set('the a us u s . one'),
    currencies: set(
      'zloty rupee yen won yuan renminbi real peso franc lira rand rouble ruble forint krona krone koruna crown ringgit baht rupiah dong shekel dirham riyal naira shilling cedi pound sterling euro dollar hryvnia tenge leu lev dinar taka birr kwacha greenback aussie kiwi loonie currency',
    ),
  },
  populous: set('city town district county region province state country nation island area suburb metropolis village'),
  averages: {
    thousandths: set(
      'batting hitting hit hits bats batted average averages averaging avg slugging obp ops percentage hitter hitters clip pace',
    ),
    others: set('era whip gaa fip'),
    leads: set('of to at is was from with reached below above around about'),
  },
  innings: {
    before: set('unbeaten undefeated'),
    of: set('knock innings stand partnership'),
    links: set('off from'),
    balls: set('balls deliveries'),
  },
  feats: {
    verbs: set('scored scores scoring fanned fans netted totaled totalled walked'),
    alone: set('walked walking fanned fanning'),
    particles: new Map([
      ['out', set('struck strikes striking')],
      ['in', set('drove drives driving poured pouring')],
      ['with', set('finished finishes finishing')],
    ]),
    margins: set('led lead leads leading trailed trail trails trailing ahead behind won lost winning losing'),
    nouns: set(
      'points goal goals runs rebounds boards assists steals blocks strikeouts walks hits homers touchdowns tries wickets boundaries sixes fours aces birdies saves sacks receptions putts',
    ),
  },
  fetching: set('cost costs fetch fetches fetched'),
  goingFor: set('go goes went sell sells sold'),
  steady: set('unchanged steady flat stable level static'),
  keptTo: {
    verbs: set(
      'kept keep keeps keeping held hold holds stayed stay stays remained remain limited capped restricted cut reduced reduce',
    ),
    leads: set('below under above over to at near around'),
  },
  helping: set('will would can could should must may might be been has have had not to now'),
  tallied: new Map(
    (
      [
        [
          'sides',
          'lead leads leading led trail trails trailed trailing beat beats beating defeat defeats defeated defeating ahead behind outpolled outpolls edges edged',
        ],
        ['vote', 'passed passes rejected rejects approved approves failed cleared ratified carried backed'],
        ['winner', 'win wins winning won victory victories advantage edge'],
        [
          'asked',
          'favor favors favored favoring favour favours favoured favouring prefer prefers preferred oppose opposes opposed',
        ],
      ] as const
    ).flatMap(([told, words]) => words.split(' ').map((word) => [word, told] as const)),
  ),
  leveling: set(
    'up down rose fell risen fallen grown rises falls rise fall rising falling grew grow shrank shrink dropped drop drops climbed climb climbs slipped slips slid increased increase increases decreased decrease declined decline declines dipped dips jumped surged plunged cut raised lowered reduced an earlier previously',
  ),
  lendingVerbs: set(
    'needs need needed sold delivered built made took lost scored got ordered cancelled shipped bought received open opens opened close closes closed hire hires hired add adds added launch launched retire retired seized planted signed sent cut has have had drew draws',
  ),
  chances: set('odds chance chances risk probability likelihood'),
  wanted: set('needed required expected planned promised'),
  ordered: set('order orders contract contracts bids applications options'),
  ratios: {
    names: set('fertility ratio ratios gpa bmi coefficient risk'),
    factors: new Map([
      ['relative', set('risk')],
      ['hazard', set('ratio')],
      ['odds', set('ratio')],
    ]),
    before: set('to of from at was is were hit reached below above around about'),
  },
  harmed: {
    people: 'people',
    bounds: new Map([
      ['least', 2],
      ['than', 2],
      ['about', 1],
      ['barely', 1],
      ['nearly', 1],
      ['almost', 1],
      ['some', 1],
      ['roughly', 1],
      ['around', 1],
      ['over', 1],
      ['under', 1],
      ['just', 1],
      ['only', 1],
      ['another', 1],
    ]),
    others: set('others'),
    verbs: set(
      'killed killing kill kills injured injuring wounded wounding hurt sickened infected infecting hospitalized hospitalised executed executing arrested arresting detained detaining captured capturing kidnapped abducted evacuated rescued',
    ),
    states: set(
      'killed injured wounded dead died missing hurt hospitalized hospitalised arrested detained rescued aboard critically seriously severely badly fatally gravely slightly',
    ),
    were: set('were are was remain remained had have'),
    aboard: ['on', 'board'],
    places: set('hospital critical intensive custody jail detention quarantine'),
  },
  whoever: set('who whom'),
  employing: set('employs employed employ employing sleeps seats serves'),
  fewer: set('fewer more less short'),
  accounts: set(
    'sales damage fine penalty contract payment revenue revenues profit profits income earnings turnover cash flow debt debts loss losses costs spending orders exports imports assets bookings dividend ebitda ebit',
  ),
  elliptic: set('further additional another possible usual customary'),
  priced: set(
    'shares stocks prices rates yields futures bonds costs fees fares wages rents ratings temperatures levels odds currencies earnings revenues profits scores margins grades averages highs lows',
  ),
  members: new Map([
    ...['mother', 'father', 'parent', 'mum', 'mom', 'dad'].map((word) => [word, 'children'] as const),
    ...[
      'group',
      'groups',
      'party',
      'family',
      'families',
      'household',
      'crew',
      'team',
      'squad',
      'gang',
      'panel',
      'delegation',
      'audience',
      'congregation',
      'cast',
      'choir',
      'jury',
      'crowd',
      'staff',
      'class',
      'committee',
      'cabinet',
      'platoon',
      'troupe',
      'orchestra',
      'field',
      'shortlist',
    ].map((word) => [word, 'people'] as const),
    ...['youngest', 'eldest', 'oldest'].map((word) => [word, 'children'] as const),
    // of whatever it is
    ...'batch fleet herd flock litter convoy portfolio cluster'.split(' ').map((word) => [word, ''] as const),
    ...['herd', 'flock', 'pod', 'pack'].map((word) => [word, 'animals'] as const),
    ['grandmother', 'grandchildren'],
    ['grandfather', 'grandchildren'],
  ]),
  reaching: set('reached reach reaches reaching totaled totalled totaling totalling numbered number numbers'),
  plurals: set('remain live stay survive were are have will would could had remained died survived'),
  existing: set('there'),
  byNow: set('far date already now currently'),
  changes: {
    any: /\b(?:changes?|chg|increase|decrease|decline|difference|diff|variation|variance|yoy|qoq|mom|[yqm]\/[yqm])\b|\+\/-|±/i,
    fall: /\b(?:decrease|decline)\b/i,
  },
  titles: set('wins draws runs carries starts saves'),
  columns: [
    {
      type: 'percent',
      code: '%',
      power: 0,
      listed: /(?:^|[\s(])(?:in (?:per ?cent|percentages?|pct|pc|%)|as a percentage)(?!\w)|\((?:per ?cent|pct|pc|%)\)/i,
      headed: /\bper ?cent(?:ages?)?\b|\b(?:in|,) pc\b|\bpct\b|(?:^|[\s(,])%/i,
      ends: /\d ?(?:%|per ?cent|pct|pc)$/,
    },
    ...[6, 9, 12].flatMap((power) =>
      moneys.map(([code, sign, name]) => {
        const scale = ['million|mln|mn|m', 'billion|bln|bn', 'trillion|tn'][power / 3 - 2]!
        const told = `(?:${sign}) ?(?:${scale})\\b|\\b(?:${scale})s? (?:of )?(?:${name})\\b`
        return {
          type: 'currency' as const,
          code,
          power,
          listed: new RegExp(`(?:\\bin|\\() ?(?:${told})`, 'i'),
          headed: new RegExp(told, 'i'),
        }
      }),
    ),
    ...columnMeasures.flatMap(([type, code, name]) =>
      (
        [
          [0, ''],
          [3, "(?:thousands?(?: of)?|'000|’000|000s?) "],
          [6, '(?:millions?|mln|mn|m)(?: of)? '],
        ] as const
      ).map(([power, scale]) => {
        const told = new RegExp(`(?:[(,]|\\bin) ?(?:in )?${scale}(?:${name})(?=[),:;]|$| (?:in|of|for) )`, 'i')
        return { type, code, power, listed: told, headed: told }
      }),
    ),
    ...moneys.map(([code, sign, name]) => ({
      type: 'currency' as const,
      code,
      power: 0,
      listed: new RegExp(`\\((?:in )?(?:${sign}|${name})[^)]*\\)`),
      headed: new RegExp(`\\((?:in )?(?:${sign}|${name})[^)]*\\)`),
    })),
  ],
  unitsOfTitles: [/\((?:in )?([^()]+)\)[\s:]*$/, /, ?(?:in )?([^,]+)$/, / in ([^,]+)$/],
  parts: /\b(?:(?:[QH][1-4]|[1-4][QH])(?:[ ’']?(?:19|20)?\d\d)?|FY ?\d{2,4})\b/g,
  listed: {
    polled: /\b(?:polls?|polling|voting intentions?|vote shares?|approval ratings?)\b/i,
    tallied: set(
      'seats votes members deaths cases arrests jobs medals wins goals points delegates mandates councillors councilors crimes incidents districts wards stores branches beds',
    ),
    never: /(?:ers|ors|ists|scores|results|standings|rounds|ratings|rankings|odds|figures|totals)$/,
  },
  manned:
    /\b(?:personnel|employees|staff|headcount|workforce|number of|stores|branches|restaurants|customers|subscribers|shares outstanding)\b/i,
  perShare: /\bper share\b|\bEPS\b/i,
  factor: 'factor',
  heats: {
    names: set('temperature temperatures temp temps thermostat thermostats thermometer mercury'),
    leads: set(
      'to at of is was be reach reached reaches hit hits hitting near around about above below exceeded topped touched averaged average now currently only just still already says reads shows',
    ),
    cold: set('minus negative'),
    of: set("it it’s it's it’ll it'll"),
    warm: /\d ?°F\b|Fahrenheit/,
    metric: /\d ?°C\b|Celsius/,
    settings: [
      {
        words: set('ac a/c aircon conditioner conditioning heating heat heater furnace hvac radiator boiler'),
        leads: set('to at on'),
        verbs: setters,
        least: 10,
        most: 95,
        fahrenheit: 45,
      },
      {
        words: set('house home room bedroom office apartment pool tub'),
        leads: set('at'),
        verbs: set('keep keeps kept'),
        least: 10,
        most: 105,
        fahrenheit: 50,
      },
      {
        words: set('fridge freezer refrigerator'),
        leads: set('to at'),
        verbs: new Set([...setters, 'is', 'runs', 'stays']),
        least: -30,
        most: 45,
        fahrenheit: 30,
      },
      {
        words: set('oven heat fryer smoker griddle kiln'),
        leads: set('to at'),
        verbs: setters,
        least: 70,
        most: 600,
        fahrenheit: 260,
      },
      { words: set('preheat preheated'), leads: set('to at'), least: 70, most: 600, fahrenheit: 260 },
      {
        words: set('bake bakes baked baking fry roast roasts roasted roasting broil'),
        leads: set('at'),
        least: 100,
        most: 600,
        fahrenheit: 260,
      },
      {
        words: set('cook grill heat'),
        leads: set('to'),
        verbs: set('chicken turkey steak beef pork meat burger burgers roast thighs breasts salmon fish oil it them'),
        least: 45,
        most: 400,
        fahrenheit: 105,
      },
      { words: set('wash'), leads: set('at'), least: 20, most: 95, fahrenheit: 100 },
      { words: set('fever'), leads: set('of to at is was hit reached'), least: 35, most: 110, fahrenheit: 60 },
      {
        words: set('high low'),
        leads: set('is of be was'),
        behind: set("tomorrow’s tomorrow's tonight’s tonight's"),
        least: -60,
        most: 130,
        fahrenheit: 45,
      },
    ],
    outdoors: set('outside sunny'),
    skies: set('sunny cloudy overcast clear raining rainy snowing snowy windy humid foggy drizzling muggy breezy'),
    feels: set('feels felt feel'),
    fever: 'fever',
    extremes: set('high highs low lows'),
  },
  lately: set('last past previous'),
  leftOut: {
    only: set('only just all'),
    others: set('other remaining first last previous'),
    rest: set('other remaining'),
    meant: set(
      'meant built designed intended made fit licensed registered certified approved sized equipped room space seats enough',
    ),
    running: set('straight running'),
    left: set('asked asking called pushed left end ended ends ending finish finished remain remains'),
    goingOn: set('no still never now also later already'),
  },
  collectives: set(
    'staff crew garrison cast class crowd congregation population enrolment enrollment membership employment attendance headcount workforce ridership readership herd flock fleet capacity',
  ),
  beside: set('to at by in on from of with for than over under between around into until since before after'),
  ageWords: set('older younger'),
  ageEnds: set('up over under above below'),
  // the Kospi's
  isIndexWord: (word) => indexWords.has(/['’]s$/.test(word) ? word.slice(0, -2) : word),
  points: set('points point pts'),
  intervals: set('interval intervals ci'),
  definite: (word) =>
    ['the', 'these', 'those', 'both', 'other', 'last', 'first', 'next', 'past'].includes(word) ||
    word.endsWith("'s") ||
    word.endsWith('’s'),
  isAge,
}
