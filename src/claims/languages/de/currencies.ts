// Written by tools/generate-claims-tables.ts from CLDR 48.0.0 (cldr-numbers-full, cldr-core; Unicode-3.0 license). Do not edit.

/**
 * The currencies in use: ISO 4217 code and names, in lower case. A code behind `-` is also a word and is not read by itself; behind `?`
 * stand names that several share, and the words nearby that settle them. Parsed when the language is first used.
 */
export const currencies = `AED|vae-dirham
AFN|afghanischer afghani|afghanische afghani|afghani
-ALL|albanischer lek|albanische lek|lek
AMD|armenischer dram|armenische dram
AOA|angolanischer kwanza|angolanische kwanza|kwanza
ARS|argentinischer peso|argentinische pesos
AUD|australischer dollar|australische dollar
AWG|aruba-florin
AZN|aserbaidschan-manat
BAM|konvertible mark bosnien und herzegowina|herzegowina
BBD|barbados-dollar
BDT|bangladesch-taka
BHD|bahrain-dinar
BIF|burundi-franc|burundi-francs
BMD|bermuda-dollar
BND|brunei-dollar
-BOB|bolivianischer boliviano|bolivianische bolivianos|boliviano|bolivianos
BRL|brasilianischer real|brasilianische real
BSD|bahamas-dollar
BTN|bhutan-ngultrum
BWP|botswanischer pula|botswanische pula|pula
BYN|weißrussischer rubel|weißrussische rubel
BZD|belize-dollar
CAD|kanadischer dollar|kanadische dollar
CDF|kongo-franc|kongo-francs
CHF|schweizer franken|franken
CLP|chilenischer peso|chilenische pesos
CNY|renminbi yuan|chinesischer yuan
COP|kolumbianischer peso|kolumbianische pesos
CRC|costa-rica-colón
-CUP|kubanischer peso|kubanische pesos
CVE|cabo-verde-escudo|cabo-verde-escudos
CZK|tschechische krone|tschechische kronen
DJF|dschibuti-franc
DKK|dänische krone|dänische kronen
DOP|dominikanischer peso|dominikanische pesos
DZD|algerischer dinar|algerische dinar
EGP|ägyptisches pfund|ägyptische pfund
ERN|eritreischer nakfa|eritreische nakfa|nakfa
ETB|äthiopischer birr|äthiopische birr|birr
EUR|euro
FJD|fidschi-dollar
FKP|falkland-pfund
GBP|britisches pfund|britische pfund
GEL|georgischer lari|georgische lari|lari
GHS|ghanaischer cedi|ghanaische cedi|cedi
GIP|gibraltar-pfund
GMD|gambia-dalasi
GNF|guinea-franc
GTQ|guatemaltekischer quetzal|guatemaltekische quetzales|quetzal|quetzales
GYD|guyana-dollar
HKD|hongkong-dollar
HNL|honduras-lempira
HTG|haitianische gourde|haitianische gourdes|gourde|gourdes
HUF|ungarischer forint|ungarische forint|forint
IDR|indonesische rupiah|rupiah
ILS|israelischer neuer schekel|israelische neue schekel|schekel
INR|indische rupie|indische rupien
IQD|irakischer dinar|irakische dinar
IRR|iranischer rial|iranische rial
ISK|isländische krone|isländische kronen
JMD|jamaika-dollar
JOD|jordanischer dinar|jordanische dinar
JPY|japanischer yen|japanische yen
KES|kenia-schilling
KGS|kirgisischer som|kirgisische som
KHR|kambodschanischer riel|kambodschanische riel|riel
KMF|komoren-franc|komoren-francs
KPW|nordkoreanischer won|nordkoreanische won
KRW|südkoreanischer won|südkoreanische won
KWD|kuwait-dinar
KYD|kaiman-dollar
KZT|kasachischer tenge|kasachische tenge|tenge
LAK|laotischer kip|laotische kip|kip
LBP|libanesisches pfund|libanesische pfund
LKR|sri-lanka-rupie|sri-lanka-rupien
LRD|liberianischer dollar|liberianische dollar
LSL|loti
LYD|libyscher dinar|libysche dinar
MAD|marokkanischer dirham|marokkanische dirham|dirham
MDL|moldau-leu
MGA|madagaskar-ariary
MKD|mazedonischer denar|mazedonische denari|denar|denari
MMK|myanmarischer kyat|myanmarische kyat|kyat
MNT|mongolischer tögrög|mongolische tögrög|tögrög
MOP|macao-pataca
MRU|mauretanischer ouguiya|mauretanische ouguiya|ouguiya
MUR|mauritius-rupie|mauritius-rupien
MVR|malediven-rufiyaa
MWK|malawi-kwacha
MXN|mexikanischer peso|mexikanische pesos
MYR|malaysischer ringgit|malaysische ringgit|ringgit
MZN|mosambikanischer metical|mosambikanische meticais|metical|meticais
NAD|namibia-dollar
NGN|nigerianischer naira|nigerianische naira|naira
NIO|nicaragua-córdoba|nicaragua-córdobas
NOK|norwegische krone|norwegische kronen
NPR|nepalesische rupie|nepalesische rupien
NZD|neuseeland-dollar
OMR|omanischer rial|omanische rials|rials
PAB|panamaischer balboa|panamaische balboas|balboa|balboas
PEN|peruanischer sol|peruanische sol
PGK|papua-neuguineischer kina|kina
PHP|philippinischer peso|philippinische pesos
PKR|pakistanische rupie|pakistanische rupien
PLN|polnischer złoty|polnische złoty|złoty
PYG|paraguayischer guaraní|paraguayische guaraníes|guaraní|guaraníes
QAR|katar-riyal
RON|rumänischer leu|rumänische leu
RSD|serbischer dinar|serbische dinaren|dinaren
RUB|russischer rubel|russische rubel
RWF|ruanda-franc|ruanda-francs
SAR|saudi-rial
SBD|salomonen-dollar
SCR|seychellen-rupie|seychellen-rupien
SDG|sudanesisches pfund|sudanesische pfund
SEK|schwedische krone|schwedische kronen
SGD|singapur-dollar
SHP|st.-helena-pfund
SLE|sierra-leonischer leone|sierra-leonische leones|leone|leones
-SOS|somalia-schilling
SRD|suriname-dollar
-SSP|südsudanesisches pfund|südsudanesische pfund
STN|são-toméischer dobra|são-toméische dobras|dobra|dobras
SYP|syrisches pfund|syrische pfund
SZL|swasiländischer lilangeni|swasiländische emalangeni|lilangeni|emalangeni
THB|thailändischer baht|thailändische baht|baht
TJS|tadschikistan-somoni
TMT|turkmenistan-manat
TND|tunesischer dinar|tunesische dinar
-TOP|tongaischer paʻanga|tongaische paʻanga|paʻanga
TRY|türkische lira|lira
TTD|trinidad-und-tobago-dollar
TWD|neuer taiwan-dollar|neue taiwan-dollar|taiwan-dollar
TZS|tansania-schilling
UAH|ukrainische hrywnja|ukrainische hrywen|hrywnja|hrywen
UGX|uganda-schilling
USD|us-dollar
UYU|uruguayischer peso|uruguayische pesos
UZS|usbekistan-sum
VES|venezolanischer bolívar|venezolanische bolívares|bolívar|bolívares
VND|vietnamesischer dong|vietnamesische dong|dong
VUV|vanuatu-vatu
WST|samoanischer tala|samoanische tala|tala
XAF|cfa-franc
XCD|ostkaribischer dollar|ostkaribische dollar
XCG|karibischer gulden|karibische gulden|gulden
XOF|cfa-franc|cfa-francs
XPF|cfp-franc
YER|jemen-rial
ZAR|südafrikanischer rand|südafrikanische rand|rand
ZMW|kwacha
ZWG|simbabwe-gold
BGN|bulgarischer lew|bulgarische lew
ANG|niederländische-antillen-gulden
ZWL|simbabwe-dollar
SLL
HRK|kroatischer kuna|kroatische kuna|kuna
CUC
VEF
MRO
STD|são-toméische dobra
BYR
-LTL|litauischer litas|litauische litas|litas
-LVL|lettischer lats|lettische lats|lats
-EEK|estnische krone|estnische kronen
-SKK|slowakische krone|slowakische kronen
-CYP|zypern-pfund|zypern pfund
-MTL|maltesische lira
-SDD|sudanesischer dinar|sudanesische dinar
-SIT|slowenischer tolar|slowenische tolar|tolar
-CSD|serbische dinar
-MGF|madagaskar-franc
-SRG|suriname gulden|suriname-gulden
-TPE|timor-escudo
-DEM|deutsche mark
-YUM|jugoslawischer neuer dinar|jugoslawische neue dinar
-ATS|österreichischer schilling|österreichische schilling|schilling
-BEF|belgischer franc|belgische franc
-ESP|spanische peseta|spanische peseten|peseta|peseten
-FIM|finnische mark
-GRD|griechische drachme|griechische drachmen|drachme|drachmen
-ITL|italienische lira|italienische lire|lire
-LUF|luxemburgischer franc|luxemburgische franc
-NLG|niederländischer gulden|niederländische gulden
-PTE|portugiesischer escudo|portugiesische escudo|escudo
-FRF|französischer franc|französische franc
-MCF|monegassischer franc|monegassische franc
-IEP|irisches pfund|irische pfund
-SVC|el salvador colon|el salvador-colon|colon|salvador-colon
?ARS|peso pesos|argentinischer argentinische argentinien
?BYN|rubel|weißrussischer weißrussische belarus
?CHF|franken|schweizer schweiz liechtenstein
?CLP|peso pesos|chilenischer chilenische chile
?COP|peso pesos|kolumbianischer kolumbianische kolumbien
?CUP|peso pesos|kubanischer kubanische kuba
?CZK|krone kronen|tschechische tschechien
?DKK|krone kronen|dänische dänemark färöer grönland
?DOP|peso pesos|dominikanischer dominikanische
?DZD|dinar|algerischer algerische algerien
?INR|rupie rupien|indische bhutan indien
?IQD|dinar|irakischer irakische irak
?IRR|rial|iranischer iranische iran
?ISK|krone kronen|isländische island
?JOD|dinar|jordanischer jordanische jordanien
?LYD|dinar|libyscher libysche libyen
?MXN|peso pesos|mexikanischer mexikanische mexiko
?NOK|krone kronen|norwegische bouvetinsel norwegen
?NPR|rupie rupien|nepalesische nepal
?OMR|rial|omanischer omanische oman
?PHP|peso pesos|philippinischer philippinische philippinen
?PKR|rupie rupien|pakistanische pakistan
?RSD|dinar|serbischer serbische serbien
?RUB|rubel|russischer russische russland
?SEK|krone kronen|schwedische schweden
?TND|dinar|tunesischer tunesische tunesien
?TRY|lira|türkische türkei
?UYU|peso pesos|uruguayischer uruguayische uruguay`
