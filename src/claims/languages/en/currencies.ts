// Written by tools/generate-claims-tables.ts from CLDR 48.0.0 (cldr-numbers-full, cldr-core; Unicode-3.0 license). Do not edit.

/**
 * The currencies in use: ISO 4217 code and names, in lower case. A code behind `-` is also a word and is not read by itself; behind `?`
 * stand names that several share, and the words nearby that settle them. Parsed when the language is first used.
 */
export const currencies = `AED|united arab emirates dirham|uae dirham|uae dirhams
AFN|afghan afghani|afghan afghanis|afghani|afghanis
-ALL|albanian lek|albanian lekë|lek|lekë
AMD|armenian dram|armenian drams
AOA|angolan kwanza|angolan kwanzas|kwanza|kwanzas
ARS|argentine peso|argentine pesos
AUD|australian dollar|australian dollars
AWG|aruban florin|florin
AZN|azerbaijani manat|azerbaijani manats|manats
BAM|bosnia-herzegovina convertible mark|bosnia-herzegovina convertible marks
BBD|barbadian dollar|barbadian dollars
BDT|bangladeshi taka|bangladeshi takas|taka|takas
BHD|bahraini dinar|bahraini dinars
BIF|burundian franc|burundian francs
BMD|bermudan dollar|bermudan dollars
BND|brunei dollar|brunei dollars
-BOB|bolivian boliviano|bolivian bolivianos|boliviano|bolivianos
BRL|brazilian real|brazilian reals
BSD|bahamian dollar|bahamian dollars
BTN|bhutanese ngultrum|bhutanese ngultrums|ngultrum|ngultrums
BWP|botswanan pula|botswanan pulas|pula|pulas
BYN|belarusian ruble|belarusian rubles
BZD|belize dollar|belize dollars
CAD|canadian dollar|canadian dollars
CDF|congolese franc|congolese francs
CHF|swiss franc|swiss francs
CLP|chilean peso|chilean pesos
CNY|chinese yuan
COP|colombian peso|colombian pesos
CRC|costa rican colón|costa rican colóns|colón|colóns
-CUP|cuban peso|cuban pesos
CVE|cape verdean escudo|cape verdean escudos|escudo|escudos
CZK|czech koruna|czech korunas|koruna|korunas
DJF|djiboutian franc|djiboutian francs
DKK|danish krone|danish kroner
DOP|dominican peso|dominican pesos
DZD|algerian dinar|algerian dinars
EGP|egyptian pound|egyptian pounds
ERN|eritrean nakfa|eritrean nakfas|nakfa|nakfas
ETB|ethiopian birr|ethiopian birrs|birr|birrs
EUR|euro|euros
FJD|fijian dollar|fijian dollars
FKP|falkland islands pound|falkland islands pounds
GBP|british pound|british pounds
GEL|georgian lari|georgian laris|lari|laris
GHS|ghanaian cedi|ghanaian cedis|cedi|cedis
GIP|gibraltar pound|gibraltar pounds
GMD|gambian dalasi|gambian dalasis|dalasi|dalasis
GNF|guinean franc|guinean francs
GTQ|guatemalan quetzal|guatemalan quetzals|quetzal|quetzals
GYD|guyanaese dollar|guyanaese dollars
HKD|hong kong dollar|hong kong dollars
HNL|honduran lempira|honduran lempiras|lempira|lempiras
HTG|haitian gourde|haitian gourdes
HUF|hungarian forint|hungarian forints|forint|forints
IDR|indonesian rupiah|indonesian rupiahs|rupiah|rupiahs
ILS|israeli new shekel|israeli new shekels|shekel|shekels
INR|indian rupee|indian rupees
IQD|iraqi dinar|iraqi dinars
IRR|iranian rial|iranian rials
ISK|icelandic króna|icelandic krónur|króna|krónur
JMD|jamaican dollar|jamaican dollars
JOD|jordanian dinar|jordanian dinars
JPY|japanese yen
KES|kenyan shilling|kenyan shillings
KGS|kyrgyz som|kyrgyz soms|soms
KHR|cambodian riel|cambodian riels|riel|riels
KMF|comorian franc|comorian francs
KPW|north korean won
KRW|south korean won
KWD|kuwaiti dinar|kuwaiti dinars
KYD|cayman islands dollar|cayman islands dollars
KZT|kazakhstani tenge|kazakhstani tenges|tenge|tenges
LAK|laotian kip|laotian kips|kip|kips
LBP|lebanese pound|lebanese pounds
LKR|sri lankan rupee|sri lankan rupees
LRD|liberian dollar|liberian dollars
LSL|lesotho loti|lesotho lotis|lotis
LYD|libyan dinar|libyan dinars
MAD|moroccan dirham|moroccan dirhams
MDL|moldovan leu|moldovan lei
MGA|malagasy ariary|malagasy ariaries|ariary|ariaries
MKD|macedonian denar|macedonian denari|denar|denari
MMK|myanmar kyat|myanmar kyats|kyat|kyats
MNT|mongolian tugrik|mongolian tugriks|tugrik|tugriks
MOP|macanese pataca|macanese patacas|pataca|patacas
MRU|mauritanian ouguiya|mauritanian ouguiyas|ouguiya|ouguiyas
MUR|mauritian rupee|mauritian rupees
MVR|maldivian rufiyaa|maldivian rufiyaas|rufiyaa|rufiyaas
MWK|malawian kwacha|malawian kwachas
MXN|mexican peso|mexican pesos
MYR|malaysian ringgit|malaysian ringgits|ringgit|ringgits
MZN|mozambican metical|mozambican meticals|metical|meticals
NAD|namibian dollar|namibian dollars
NGN|nigerian naira|nigerian nairas|naira|nairas
NIO|nicaraguan córdoba|nicaraguan córdobas|córdoba|córdobas
NOK|norwegian krone|norwegian kroner
NPR|nepalese rupee|nepalese rupees
NZD|new zealand dollar|new zealand dollars
OMR|omani rial|omani rials
PAB|panamanian balboa|panamanian balboas|balboa|balboas
PEN|peruvian sol|peruvian soles|soles
PGK|papua new guinean kina|kina
PHP|philippine peso|philippine pesos
PKR|pakistani rupee|pakistani rupees
PLN|polish zloty|polish zlotys|zloty|zlotys
PYG|paraguayan guarani|paraguayan guaranis|guarani|guaranis
QAR|qatari riyal|qatari riyals
RON|romanian leu|romanian lei
RSD|serbian dinar|serbian dinars
RUB|russian ruble|russian rubles
RWF|rwandan franc|rwandan francs
SAR|saudi riyal|saudi riyals
SBD|solomon islands dollar|solomon islands dollars
SCR|seychellois rupee|seychellois rupees
SDG|sudanese pound|sudanese pounds
SEK|swedish krona|swedish kronor|krona|kronor
SGD|singapore dollar|singapore dollars
SHP|st. helena pound|st. helena pounds
SLE|sierra leonean leone|sierra leonean leones
-SOS|somali shilling|somali shillings
SRD|surinamese dollar|surinamese dollars
-SSP|south sudanese pound|south sudanese pounds
STN|são tomé & príncipe dobra|são tomé & príncipe dobras|dobra|dobras
SYP|syrian pound|syrian pounds
SZL|swazi lilangeni|swazi emalangeni|lilangeni|emalangeni
THB|thai baht|baht
TJS|tajikistani somoni|tajikistani somonis|somoni|somonis
TMT|turkmenistani manat
TND|tunisian dinar|tunisian dinars
-TOP|tongan paʻanga|paʻanga
TRY|turkish lira|lira
TTD|trinidad & tobago dollar|trinidad & tobago dollars
TWD|new taiwan dollar|new taiwan dollars
TZS|tanzanian shilling|tanzanian shillings
UAH|ukrainian hryvnia|ukrainian hryvnias|hryvnia|hryvnias
UGX|ugandan shilling|ugandan shillings
USD|us dollar|us dollars
UYU|uruguayan peso|uruguayan pesos
UZS|uzbekistani som
VES|venezuelan bolívar|venezuelan bolívars|bolívar|bolívars
VND|vietnamese dong|dong
VUV|vanuatu vatu|vanuatu vatus|vatu|vatus
WST|samoan tala|tala
XAF|central african cfa franc|central african cfa francs
XCD|east caribbean dollar|east caribbean dollars
XCG|caribbean guilder|caribbean guilders|guilder|guilders
XOF|west african cfa franc|west african cfa francs
XPF|cfp franc|cfp francs
YER|yemeni rial|yemeni rials
ZAR|south african rand|rand
ZMW|zambian kwacha|zambian kwachas
ZWG|zimbabwean gold
BGN|bulgarian lev|bulgarian leva|lev|leva
ANG|netherlands antillean guilder|netherlands antillean guilders
ZWL|zimbabwean dollar|zimbabwean dollars
SLL
HRK|croatian kuna|croatian kunas|kuna|kunas
CUC|cuban convertible peso|cuban convertible pesos
VEF
MRO
STD
BYR
-LTL|lithuanian litas|lithuanian litai|litas|litai
-LVL|latvian lats|latvian lati
-EEK|estonian kroon|estonian kroons|kroon|kroons
-SKK|slovak koruna|slovak korunas
-CYP|cypriot pound|cypriot pounds
-MTL|maltese lira
-SDD|sudanese dinar|sudanese dinars
-SIT|slovenian tolar|slovenian tolars|tolar|tolars
-MGF|malagasy franc|malagasy francs
-SRG|surinamese guilder|surinamese guilders
-TPE|timorese escudo|timorese escudos
-DEM|german mark|german marks
-YUM|yugoslavian new dinar|yugoslavian new dinars
-ATS|austrian schilling|austrian schillings|schilling|schillings
-BEF|belgian franc|belgian francs
-ESP|spanish peseta|spanish pesetas|peseta|pesetas
-FIM|finnish markka|finnish markkas|markka|markkas
-GRD|greek drachma|greek drachmas|drachma|drachmas
-ITL|italian lira|italian liras
-LUF|luxembourgian franc|luxembourgian francs
-NLG|dutch guilder|dutch guilders
-PTE|portuguese escudo|portuguese escudos
-FRF|french franc|french francs
-MCF|monegasque franc|monegasque francs
-IEP|irish pound|irish pounds
-SVC|salvadoran colón|salvadoran colones
?ARS|peso pesos|argentine argentina buenos
?AZN|manat|azerbaijani azerbaijan
?BHD|dinar dinars|bahraini bahrain manama
?BIF|franc francs|burundian burundi bujumbura
?BYN|ruble rubles rouble roubles|belarusian belarus minsk
?CDF|franc francs|congolese kinshasa lubumbashi
?CHF|franc francs|swiss switzerland liechtenstein zurich zürich geneva lausanne lucerne
?CLP|peso pesos|chilean chile santiago valparaíso valparaiso antofagasta
?COP|peso pesos|colombian colombia bogotá bogota medellín medellin cartagena barranquilla
?CUP|peso pesos|cuban cuba havana
?CZK|koruna korunas crown crowns|czech czechia prague brno ostrava plzeň pilsen
?DJF|franc francs|djiboutian djibouti
?DKK|krone kroner crown crowns kr|danish denmark greenland copenhagen aarhus odense aalborg
?DOP|peso pesos|dominican
?DZD|dinar dinars|algerian algeria algiers
?GNF|franc francs|guinean guinea conakry
?INR|rupee rupees|indian bhutan india delhi mumbai bengaluru bangalore kolkata chennai hyderabad ahmedabad jaipur kerala gujarat maharashtra karnataka lucknow kochi nagpur
?IQD|dinar dinars|iraqi iraq baghdad basra mosul
?IRR|rial rials|iranian iran tehran isfahan mashhad shiraz
?ISK|crown crowns kr|icelandic iceland reykjavik reykjavík
?JOD|dinar dinars|jordanian jordan amman
?KES|shilling shillings|kenyan kenya nairobi mombasa kisumu nakuru
?KMF|franc francs|comorian comoros
?KWD|dinar dinars|kuwaiti kuwait
?LKR|rupee rupees|sri colombo kandy jaffna
?LYD|dinar dinars|libyan libya tripoli benghazi misrata
?MUR|rupee rupees|mauritian mauritius
?MWK|kwacha kwachas|malawian malawi lilongwe blantyre zomba mzuzu
?MXN|peso pesos|mexican mexico guadalajara monterrey tijuana oaxaca cancún cancun puebla acapulco
?NOK|krone kroner crown crowns kr|norwegian norway oslo bergen trondheim stavanger tromsø tromso
?NPR|rupee rupees|nepalese nepal kathmandu pokhara
?OMR|rial rials|omani oman muscat
?PHP|peso pesos|philippine philippines manila cebu davao quezon makati luzon mindanao visayas baguio iloilo
?PKR|rupee rupees|pakistani pakistan karachi lahore islamabad peshawar rawalpindi faisalabad multan quetta sindh
?QAR|riyal riyals|qatari qatar doha
?RSD|dinar dinars|serbian serbia belgrade
?RUB|ruble rubles rouble roubles|russian russia moscow petersburg kremlin siberia vladivostok
?RWF|franc francs|rwandan rwanda kigali
?SAR|riyal riyals|saudi riyadh jeddah mecca dammam
?SCR|rupee rupees|seychellois seychelles
?SEK|krona kronor crown crowns kr|swedish sweden stockholm gothenburg malmö malmo uppsala
?SOS|shilling shillings|somali somalia mogadishu
?TMT|manat|turkmenistani turkmenistan
?TND|dinar dinars|tunisian tunisia tunis
?TRY|lira|turkish türkiye istanbul ankara izmir
?TZS|shilling shillings|tanzanian tanzania dodoma arusha zanzibar
?UGX|shilling shillings|ugandan uganda kampala
?UYU|peso pesos|uruguayan uruguay montevideo
?XPF|franc francs|cfp noumea papeete tahiti
?YER|rial rials|yemeni yemen sanaa
?ZMW|kwacha kwachas|zambian zambia lusaka kitwe ndola livingstone kabwe`
