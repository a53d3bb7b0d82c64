import { set } from '../rows.ts'

/*
 * Which English words are nouns, and of several; who is named by one.
 */

const prepositions =
  'beneath underneath atop along alongside outside inside of in on at by for with from to into onto over under between among during since until till against about across after before behind below above beyond near off per than through throughout toward towards up down via within without as despite amid around like except versus vs'
const functionWords =
  'a an the this that these those and or but nor so yet if when while whilst where which who whom whose what how why because although though unless whether as than then there here it its he his him she her they their them we our us you your i my not no also only just even still already ever never always often again too very more most less least much many few several other another each apiece every both all any some such same own'
export const auxiliaries =
  'is are was were be been being am has have had having do does did will would shall should can could may might must'
export const verbs =
  'close end finish settle reach total stand invest injure kill said says say told tells added reached rose fell climbed gained lost grew jumped dropped surged made took takes take came comes come went goes go got gets get gave gives give found finds find saw sees see knew became becomes become began begins begin left leaves leave kept keeps keep held holds hold brought brings bring ran runs run met meets meet paid pays pay sent sends send built builds build sold sells sell bought buys buy won wins win led leads lead hit hits put puts set sets let lets cost costs cut cuts spent spends spend stood stands struck drew draws draw drove drives broke breaks spoke wrote writes shot died dies killed injured hurt posted recorded reported announced showed shows exceeded exceeds topped accounted accounts aims aim plans expects expect hopes wants want needs need remains remained totaled totalled averaged registered logged attracted slipped slid sank shrank edged hired fired employs includes include included contains contain covers covered allow allows allowing allowed require requires required settled swept flew ate beat beats finished ended ends opened opens closed closes started starts traded raised lifted boosted faces face faced estimates estimated projected forecast offers offer offered serves served earned earns weighs weighed measures carried arrived arrives signed joined lives lived works worked'

export const verbSet = set(`${auxiliaries} ${verbs}`)
export const notVerbs = set(
  'united red bed need hundred indeed speed seed embed wed led-up bleed feed breed shed deed weed reed proceeds exceeds united-states embedded-in limited wounded injured-people estimated combined so-called unprecedented',
)
export const stops = set(
  `ops worth due payable owed out mid ${prepositions} ${functionWords} ${auxiliaries} ${verbs} last next ago earlier later ahead away north south east west northeast northwest southeast southwest inland offshore apart worth today yesterday tomorrow respectively annually daily monthly weekly early late now once currently long deep tall high wide old`,
)

/** Names of peoples that are plurals as they stand: 400 Japanese. */
export const peoples = set(
  'chinese japanese vietnamese taiwanese lebanese sudanese burmese nepalese congolese senegalese portuguese maltese sinhalese cantonese swiss french dutch british irish spanish english welsh danish swedish finnish polish turkish',
)
const irregularPlurals = set(
  'rbi head sarcophagi fossils foci loci strata antennae millennia memoranda referendums referenda people men women children police feet teeth mice lice geese oxen cattle sheep fish salmon cod trout sturgeon tuna herring mackerel haddock carp pike perch squid shrimp deer elk moose bison swine grouse offspring alumni cacti nuclei stimuli larvae vertebrae aircraft spacecraft species series personnel staff troops crew data media criteria phenomena fungi bacteria youth fishermen policemen firefighters businessmen businesswomen servicemen lawmen clergy livestock poultry dice lives halves thieves knives loaves shelves wolves wives',
)
export const singularHeads = set(
  'cat dog kitten puppy horse pony cow calf pig sheep goat hen chicken rabbit fish bird egg apple orange lemon onion tomato potato carrot banana clove muffin cookie sandwich burger pizza beer coffee latte bedroom bathroom toilet garage kitchen balcony ticket adult infant toddler guest sibling brother sister son daughter bottle box bag sheet copy chair table sofa lamp bulb battery screw bolt wheel bowl plate fork knife spoon mug shirt dress sock hat button coin stamp flower tulip photo song email follower subscriber garden pool laptop phone tablet camera crash accident incident injury arrest fatality complaint failure explosion attack conviction violation charge person insider representative spokesperson spokeswoman aide attorney lawyer prosecutor investor banker broker economist strategist researcher scientist professor councillor councilor politician diplomat official analyst executive expert source resident witness trader lawmaker spokesman colonel general lieutenant major sergeant captain pilot driver judge doctor nurse teacher firefighter farmer fisherman minister senator mayor protester demonstrator journalist tourist hostage prisoner body survivor gunman attacker policeman policewoman civilian pedestrian cyclist bystander guard engineer engineers-one citizen adviser director manager employee crew-member man woman child boy girl death case job worker seat vote goal point run home house car bridge company country state student officer soldier patient victim suspect player member passenger ship boat plane train bus bomb missile rocket gun rifle pistol revolver shotgun magazine assist steal rebound wicket touchdown birdie bogey tanker lorry truck helicopter school hospital church mosque hotel village shot book film vehicle building territory homer hit walk try strikeout draw defeat loss win',
)
const notPlural = set(
  'is was has does this its his us yes less plus bus gas loss class press process business access success congress news politics economics physics mathematics series across perhaps always sometimes besides towards afterwards thus versus focus status basis analysis crisis campus virus bonus surplus consensus census chorus cosmos texas kansas arkansas paris athens dallas illinois massachusetts wales james charles thomas jones williams says sees gets goes makes takes comes aims expects adds remains stands ends overseas diabetes otherwise sales-tax indicates separates signifies denotes implies includes becomes seems allows requires depends involves exceeds reflects refers occurs exists belongs applies provides receives achieves describes explains',
)

export const plural = (word: string): boolean =>
  /(?:men|women|children|people|folk)$/.test(word) ||
  irregularPlurals.has(word) ||
  (word.length > 2 &&
    word.endsWith('s') &&
    !word.endsWith('ss') &&
    !word.endsWith("'s") &&
    !word.endsWith('’s') &&
    !word.endsWith('ous') &&
    !notPlural.has(word))

/** They end in -ed and are no past. */
export const noPast = set('exceed proceed succeed embed speed breed bleed indeed greed creed steed')
export const past = set(
  'did rose fell grew sank slid shrank sold bought won lost spent paid was were had took made came went hit reached drew ran began became led left kept held brought built met sent stood struck gave got found saw shed cut died fled',
)

/** What a person is called without a name. */
export const groups = set(
  'guys ladies folks participants subjects volunteers farmers fishermen villagers evacuees casualties victims staff renters buyers owners homeowners respondents borrowers teachers nurses graduates parents mothers fathers population children people adults women men patients residents those anyone anybody everyone nobody everybody kids infants girls boys workers drivers citizens seniors voters teenagers persons players swimmers pupils youngsters males females passengers users customers members visitors travellers riders employees applicants migrants refugees prisoners inmates candidates',
)
export const persons = set(
  'couple man woman boy girl teenager tenant renter parent student pupil driver passenger victim suspect defendant teacher nurse doctor lawyer farmer actor actress singer rapper player skipper master crewman striker midfielder defender goalkeeper winger forward captain boxer swimmer cyclist runner sprinter skier golfer pianist novelist author entrepreneur pensioner widow mother father son daughter brother sister husband wife grandmother grandfather soldier officer firefighter pilot engineer musician comedian journalist worker official analyst expert executive source resident witness trader minister mayor governor senator spokesman spokeswoman spokesperson professor researcher scientist head chief director manager president chairman chairwoman owner founder attorney prosecutor judge economist strategist coach fisherman adviser aide organizer organiser activist shopkeeper baker developer councillor lawmaker commissioner inspector climatologist meteorologist geologist biologist epidemiologist psychologist sociologist archaeologist hydrologist ecologist seismologist oncologist cardiologist neurologist physicist chemist botanist historian statistician physician surgeon superintendent principal lecturer broker pollster peer congressman congresswoman ambassador envoy bishop rancher vendor waiter electrician mechanic courier auditor hander opener seamer spinner bowler batter jockey carpenter plumber welder butcher barber chef',
)
