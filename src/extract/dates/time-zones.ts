import { registrableDomain } from '../../lib/address.ts'

/** The zone in which a site states local times, and whether another zone is as likely. */
export interface SiteZone {
  readonly timeZone: string
  readonly sure: boolean
  /** Told by the site or its country, not by a language or for want of anything. */
  readonly isPlace: boolean
}

/** Sites whose top-level domain says nothing of, or says something wrong of, where their newsroom is. */
const sitesOfZones: readonly (readonly [string, string])[] = [
  [
    'Asia/Seoul',
    'naver.com joins.com daum.net nate.com chosun.com donga.com hankyung.com heraldcorp.com koreaherald.com khan.co.kr newsis.com',
  ],
  [
    'Asia/Seoul',
    'nocutnews.co.kr ohmynews.com pressian.com kookje.co.kr segye.com munhwa.com sedaily.com fnnews.com inews24.com',
  ],
  [
    'Asia/Seoul',
    'dailian.co.kr hankookilbo.com biz.sbs.co.kr newstapa.org osen.co.kr etnews.com dt.co.kr ajunews.com asiatoday.co.kr',
  ],
  [
    'Asia/Seoul',
    'busan.com imaeil.com tf.co.kr sisain.co.kr sisajournal.com bizwatch.co.kr koreabiomed.com businesskorea.co.kr',
  ],
  ['Asia/Seoul', 'pulsenews.co.kr dailynk.com nknews.org'],
  ['Asia/Tokyo', 'nikkei.com asahi.com yomiuri.co.jp sankei.com kyodonews.net jiji.com nippon.com'],
  [
    'Asia/Shanghai',
    'xinhuanet.com globaltimes.cn caixin.com caixinglobal.com cgtn.com 163.com sohu.com ifeng.com qq.com sixthtone.com',
  ],
  ['Asia/Taipei', 'udn.com taipeitimes.com chinatimes.com ettoday.net setn.com storm.mg'],
  ['Asia/Hong_Kong', 'scmp.com hk01.com hongkongfp.com mingpao.com on.cc stheadline.com tvb.com'],
  ['Asia/Singapore', 'straitstimes.com channelnewsasia.com todayonline.com asiaone.com'],
  ['Asia/Bangkok', 'bangkokpost.com nationthailand.com'],
  [
    'Asia/Jakarta',
    'detik.com kompas.com thejakartapost.com tempo.co tribunnews.com liputan6.com okezone.com sindonews.com antaranews.com',
  ],
  ['Asia/Jakarta', 'cnnindonesia.com cnbcindonesia.com jawapos.com suara.com merdeka.com kumparan.com bisnis.com'],
  ['Asia/Manila', 'rappler.com philstar.com inquirer.net abs-cbn.com gmanetwork.com manilatimes.net'],
  [
    'Asia/Kuala_Lumpur',
    'freemalaysiatoday.com malaysiakini.com malaymail.com bernama.com astroawani.com theedgemalaysia.com',
  ],
  [
    'Asia/Kolkata',
    'indiatimes.com thehindu.com hindustantimes.com indianexpress.com ndtv.com livemint.com news18.com moneycontrol.com',
  ],
  [
    'Asia/Kolkata',
    'business-standard.com scroll.in deccanherald.com firstpost.com republicworld.com india.com dnaindia.com',
  ],
  [
    'Asia/Kolkata',
    'financialexpress.com telegraphindia.com newindianexpress.com tribuneindia.com outlookindia.com oneindia.com',
  ],
  [
    'Asia/Kolkata',
    'manoramaonline.com mathrubhumi.com onmanorama.com dinamalar.com eenadu.net sakshi.com lokmat.com amarujala.com',
  ],
  [
    'Asia/Kolkata',
    'jagran.com bhaskar.com livehindustan.com anandabazar.com abplive.com rediff.com mid-day.com thestatesman.com',
  ],
  [
    'Asia/Kolkata',
    'siasat.com thehindubusinessline.com sportskeeda.com indiatvnews.com timesnownews.com wionews.com ptinews.com',
  ],
  ['Asia/Karachi', 'dawn.com geo.tv arynews.tv samaa.tv brecorder.com'],
  [
    'Asia/Dhaka',
    'thedailystar.net bdnews24.com prothomalo.com dhakatribune.com newagebd.net jugantor.com kalerkantho.com samakal.com',
  ],
  ['Asia/Dhaka', 'bd-pratidin.com tbsnews.net jagonews24.com banglatribune.com'],
  ['Asia/Jerusalem', 'haaretz.com timesofisrael.com jpost.com ynetnews.com israelhayom.com i24news.tv'],
  ['UTC', 'aljazeera.com aljazeera.net reuters.com dw.com allafrica.com voanews.com rferl.org rfa.org'],
  ['Asia/Riyadh', 'arabnews.com sabq.org alriyadh.com al-madina.com argaam.com'],
  [
    'Asia/Dubai',
    'alarabiya.net gulfnews.com khaleejtimes.com thenationalnews.com skynewsarabia.com emaratalyoum.com arabianbusiness.com',
  ],
  ['Asia/Dubai', 'zawya.com'],
  ['Europe/Istanbul', 'hurriyetdailynews.com dailysabah.com'],
  [
    'Europe/London',
    'bbc.com theguardian.com ft.com economist.com sky.com thetimes.com theregister.com itv.com skysports.com',
  ],
  [
    'Europe/London',
    'newscientist.com nature.com theinquirer.net thedrum.com pinknews.com unherd.com newstatesman.com middleeasteye.net',
  ],
  ['Europe/London', 'thearticle.com cityam.com eurogamer.net goal.com aawsat.com newarab.com iranintl.com'],
  ['Europe/Dublin', 'irishtimes.com'],
  ['Europe/Paris', 'lemonde.fr france24.com euronews.com'],
  [
    'Europe/Madrid',
    'elpais.com elmundo.es lavanguardia.com elconfidencial.com elespanol.com okdiario.com libertaddigital.com vozpopuli.com',
  ],
  ['Europe/Madrid', 'elperiodico.com marca.com as.com expansion.com mundodeportivo.com'],
  ['Europe/Zurich', 'swissinfo.ch'],
  ['Europe/Brussels', 'politico.eu'],
  ['Europe/Kyiv', 'kyivindependent.com ukrinform.net unian.info'],
  ['Europe/Moscow', 'meduza.io interfax.com themoscowtimes.com tass.com rt.com sputniknews.com'],
  [
    'America/New_York',
    'nytimes.com washingtonpost.com wsj.com apnews.com cnn.com cnbc.com foxnews.com foxbusiness.com nbcnews.com abcnews.com',
  ],
  [
    'America/New_York',
    'go.com cbsnews.com usatoday.com npr.org bloomberg.com politico.com thehill.com axios.com nypost.com newsweek.com',
  ],
  [
    'America/New_York',
    'time.com businessinsider.com espn.com bostonglobe.com boston.com newsday.com nj.com nydailynews.com philly.com',
  ],
  [
    'America/New_York',
    'inquirer.com baltimoresun.com ajc.com miamiherald.com tampabay.com sun-sentinel.com orlandosentinel.com cleveland.com',
  ],
  [
    'America/New_York',
    'freep.com detroitnews.com mlive.com masslive.com courant.com pennlive.com post-gazette.com newsobserver.com',
  ],
  [
    'America/New_York',
    'charlotteobserver.com silive.com msnbc.com pbs.org c-span.org marketwatch.com barrons.com forbes.com fortune.com',
  ],
  [
    'America/New_York',
    'fastcompany.com inc.com businessweek.com money.com thestreet.com benzinga.com theatlantic.com newyorker.com vox.com',
  ],
  [
    'America/New_York',
    'theverge.com slate.com salon.com vice.com buzzfeed.com buzzfeednews.com huffpost.com huffingtonpost.com',
  ],
  [
    'America/New_York',
    'thedailybeast.com mashable.com engadget.com gizmodo.com propublica.org theintercept.com semafor.com',
  ],
  [
    'America/New_York',
    'themarshallproject.org usnews.com csmonitor.com upi.com newsmax.com washingtontimes.com washingtonexaminer.com',
  ],
  [
    'America/New_York',
    'rollcall.com dailycaller.com freebeacon.com scientificamerican.com livescience.com space.com popsci.com',
  ],
  [
    'America/New_York',
    'sciencenews.org medpagetoday.com statnews.com nationalgeographic.com smithsonianmag.com si.com cbssports.com',
  ],
  [
    'America/New_York',
    'nbcsports.com foxsports.com sbnation.com bleacherreport.com theringer.com nfl.com nba.com mlb.com ibtimes.com',
  ],
  [
    'America/New_York',
    'rttnews.com investopedia.com fool.com pcmag.com digitaltrends.com techrepublic.com people.com ew.com rollingstone.com',
  ],
  [
    'America/New_York',
    'vanityfair.com esquire.com gq.com vogue.com pitchfork.com foreignpolicy.com foreignaffairs.com thenation.com',
  ],
  ['America/New_York', 'nationalreview.com newrepublic.com reason.com jacobin.com commondreams.org'],
  [
    'America/Chicago',
    'chicagotribune.com suntimes.com jsonline.com kansascity.com stltoday.com twincities.com desmoinesregister.com',
  ],
  [
    'America/Chicago',
    'omaha.com star-telegram.com statesman.com chron.com mysanantonio.com expressnews.com texastribune.org nola.com',
  ],
  [
    'America/Chicago',
    'theadvocate.com tennessean.com commercialappeal.com al.com oklahoman.com tulsaworld.com arkansasonline.com',
  ],
  ['America/Chicago', 'theonion.com startribune.com houstonchronicle.com dallasnews.com'],
  ['America/Denver', 'denverpost.com sltrib.com deseret.com gazette.com abqjournal.com idahostatesman.com'],
  ['America/Phoenix', 'azcentral.com tucson.com'],
  [
    'America/Los_Angeles',
    'latimes.com sfchronicle.com sfgate.com seattletimes.com techcrunch.com ocregister.com sandiegouniontribune.com',
  ],
  [
    'America/Los_Angeles',
    'sacbee.com mercurynews.com eastbaytimes.com dailynews.com oregonlive.com seattlepi.com reviewjournal.com variety.com',
  ],
  [
    'America/Los_Angeles',
    'hollywoodreporter.com deadline.com thewrap.com tmz.com venturebeat.com wired.com cnet.com zdnet.com pcworld.com',
  ],
  ['America/Los_Angeles', 'macworld.com motherjones.com calmatters.org ign.com kqed.org'],
  ['America/Vancouver', 'vancouversun.com theprovince.com timescolonist.com'],
  ['America/Toronto', 'theglobeandmail.com thestar.com nationalpost.com'],
  ['America/Argentina/Buenos_Aires', 'infobae.com lanacion.com.ar clarin.com cronista.com perfil.com ambito.com'],
  ['America/Sao_Paulo', 'globo.com'],
  ['America/Bogota', 'eltiempo.com elespectador.com semana.com elcolombiano.com'],
  ['America/Santiago', 'emol.com latercera.com'],
  [
    'Africa/Lagos',
    'punchng.com premiumtimesng.com vanguardngr.com thisdaylive.com dailytrust.com channelstv.com saharareporters.com',
  ],
  ['Africa/Lagos', 'tribuneonlineng.com sunnewsonline.com'],
  ['Africa/Johannesburg', 'iafrica.com news24.com'],
  ['Africa/Nairobi', 'nation.africa'],
  ['Pacific/Auckland', 'rnz.co.nz'],
  [
    'Africa/Cairo',
    'youm7.com almasryalyoum.com elwatannews.com shorouknews.com masrawy.com albawabhnews.com elbalad.news dostor.org',
  ],
  ['Africa/Cairo', 'elfagr.org madamasr.com egyptindependent.com egypttoday.com vetogate.com cairo24.com'],
  ['Asia/Qatar', 'gulf-times.com thepeninsulaqatar.com al-sharq.com raya.com'],
  ['Asia/Kuwait', 'alqabas.com alraimedia.com kuwaittimes.com'],
  [
    'Asia/Beirut',
    'annahar.com lorientlejour.com lorienttoday.com naharnet.com almayadeen.net al-akhbar.com lebanon24.com',
  ],
  ['Asia/Amman', 'alghad.com addustour.com ammonnews.net jordantimes.com'],
  ['Asia/Baghdad', 'rudaw.net kurdistan24.net alsumaria.tv shafaq.com'],
  ['Africa/Casablanca', 'hespress.com moroccoworldnews.com yabiladi.com'],
  ['Africa/Algiers', 'elkhabar.com echoroukonline.com elwatan-dz.com tsa-algerie.com algerie360.com'],
  ['Africa/Tunis', 'mosaiquefm.net kapitalis.com'],
  ['Asia/Tehran', 'tasnimnews.com mehrnews.com farsnews.com presstv.com tehrantimes.com'],
  ['Asia/Kathmandu', 'kathmandupost.com onlinekhabar.com setopati.com ekantipur.com'],
  ['Asia/Colombo', 'economynext.com'],
  ['Asia/Phnom_Penh', 'phnompenhpost.com khmertimeskh.com cambodiadaily.com'],
  ['Asia/Yangon', 'irrawaddy.com mmtimes.com'],
  ['Africa/Accra', 'ghanaweb.com myjoyonline.com citinewsroom.com'],
  ['America/Mexico_City', 'milenio.com reforma.com animalpolitico.com'],
  ['America/Caracas', 'elnacional.com eluniversal.com'],
  ['America/Guayaquil', 'eluniverso.com elcomercio.com'],
  ['America/Jamaica', 'jamaicaobserver.com jamaica-gleaner.com'],
  ['Europe/Athens', 'ekathimerini.com'],
  ['Asia/Nicosia', 'cyprus-mail.com'],
  ['Europe/Malta', 'timesofmalta.com'],
]

const zonesOfSites = new Map<string, string>()
for (const [zone, hosts] of sitesOfZones) for (const host of hosts.split(' ')) zonesOfSites.set(host, zone)

/**
 * Countries by top-level domain with one zone, or whose national press keeps one (Chile's islands, Spain's Canaries).
 *
 * From the time zone database's zone1970.tab.
 */
const zonesOfCountries = new Map<string, string>([
  ['kr', 'Asia/Seoul'],
  ['kp', 'Asia/Pyongyang'],
  ['jp', 'Asia/Tokyo'],
  ['cn', 'Asia/Shanghai'],
  ['hk', 'Asia/Hong_Kong'],
  ['mo', 'Asia/Macau'],
  ['tw', 'Asia/Taipei'],
  ['sg', 'Asia/Singapore'],
  ['my', 'Asia/Kuala_Lumpur'],
  ['th', 'Asia/Bangkok'],
  ['vn', 'Asia/Ho_Chi_Minh'],
  ['ph', 'Asia/Manila'],
  ['kh', 'Asia/Phnom_Penh'],
  ['la', 'Asia/Vientiane'],
  ['mm', 'Asia/Yangon'],
  ['in', 'Asia/Kolkata'],
  ['lk', 'Asia/Colombo'],
  ['np', 'Asia/Kathmandu'],
  ['bd', 'Asia/Dhaka'],
  ['pk', 'Asia/Karachi'],
  ['af', 'Asia/Kabul'],
  ['ir', 'Asia/Tehran'],
  ['iq', 'Asia/Baghdad'],
  ['il', 'Asia/Jerusalem'],
  ['ps', 'Asia/Gaza'],
  ['jo', 'Asia/Amman'],
  ['lb', 'Asia/Beirut'],
  ['sy', 'Asia/Damascus'],
  ['sa', 'Asia/Riyadh'],
  ['ae', 'Asia/Dubai'],
  ['qa', 'Asia/Qatar'],
  ['kw', 'Asia/Kuwait'],
  ['bh', 'Asia/Bahrain'],
  ['om', 'Asia/Muscat'],
  ['ye', 'Asia/Aden'],
  ['uz', 'Asia/Tashkent'],
  ['kg', 'Asia/Bishkek'],
  ['az', 'Asia/Baku'],
  ['ge', 'Asia/Tbilisi'],
  ['am', 'Asia/Yerevan'],
  ['tr', 'Europe/Istanbul'],
  ['uk', 'Europe/London'],
  ['ie', 'Europe/Dublin'],
  ['fr', 'Europe/Paris'],
  ['de', 'Europe/Berlin'],
  ['at', 'Europe/Vienna'],
  ['ch', 'Europe/Zurich'],
  ['li', 'Europe/Zurich'],
  ['it', 'Europe/Rome'],
  ['va', 'Europe/Rome'],
  ['es', 'Europe/Madrid'],
  ['cat', 'Europe/Madrid'],
  ['ad', 'Europe/Andorra'],
  ['pt', 'Europe/Lisbon'],
  ['nl', 'Europe/Amsterdam'],
  ['be', 'Europe/Brussels'],
  ['lu', 'Europe/Luxembourg'],
  ['dk', 'Europe/Copenhagen'],
  ['no', 'Europe/Oslo'],
  ['se', 'Europe/Stockholm'],
  ['fi', 'Europe/Helsinki'],
  ['is', 'Atlantic/Reykjavik'],
  ['ee', 'Europe/Tallinn'],
  ['lv', 'Europe/Riga'],
  ['lt', 'Europe/Vilnius'],
  ['pl', 'Europe/Warsaw'],
  ['cz', 'Europe/Prague'],
  ['sk', 'Europe/Bratislava'],
  ['hu', 'Europe/Budapest'],
  ['ro', 'Europe/Bucharest'],
  ['md', 'Europe/Chisinau'],
  ['bg', 'Europe/Sofia'],
  ['gr', 'Europe/Athens'],
  ['cy', 'Asia/Nicosia'],
  ['mt', 'Europe/Malta'],
  ['si', 'Europe/Ljubljana'],
  ['hr', 'Europe/Zagreb'],
  ['ba', 'Europe/Sarajevo'],
  ['rs', 'Europe/Belgrade'],
  ['mk', 'Europe/Skopje'],
  ['al', 'Europe/Tirane'],
  ['ua', 'Europe/Kyiv'],
  ['by', 'Europe/Minsk'],
  ['ar', 'America/Argentina/Buenos_Aires'],
  ['uy', 'America/Montevideo'],
  ['py', 'America/Asuncion'],
  ['bo', 'America/La_Paz'],
  ['pe', 'America/Lima'],
  ['cl', 'America/Santiago'],
  ['ec', 'America/Guayaquil'],
  ['ve', 'America/Caracas'],
  ['pa', 'America/Panama'],
  ['cr', 'America/Costa_Rica'],
  ['ni', 'America/Managua'],
  ['hn', 'America/Tegucigalpa'],
  ['sv', 'America/El_Salvador'],
  ['gt', 'America/Guatemala'],
  ['cu', 'America/Havana'],
  ['do', 'America/Santo_Domingo'],
  ['pr', 'America/Puerto_Rico'],
  ['jm', 'America/Jamaica'],
  ['tt', 'America/Port_of_Spain'],
  ['za', 'Africa/Johannesburg'],
  ['ng', 'Africa/Lagos'],
  ['gh', 'Africa/Accra'],
  ['ke', 'Africa/Nairobi'],
  ['tz', 'Africa/Dar_es_Salaam'],
  ['ug', 'Africa/Kampala'],
  ['rw', 'Africa/Kigali'],
  ['et', 'Africa/Addis_Ababa'],
  ['zw', 'Africa/Harare'],
  ['zm', 'Africa/Lusaka'],
  ['bw', 'Africa/Gaborone'],
  ['na', 'Africa/Windhoek'],
  ['mz', 'Africa/Maputo'],
  ['ao', 'Africa/Luanda'],
  ['cm', 'Africa/Douala'],
  ['ci', 'Africa/Abidjan'],
  ['sn', 'Africa/Dakar'],
  ['eg', 'Africa/Cairo'],
  ['ma', 'Africa/Casablanca'],
  ['dz', 'Africa/Algiers'],
  ['tn', 'Africa/Tunis'],
  ['ly', 'Africa/Tripoli'],
  ['sd', 'Africa/Khartoum'],
  ['nz', 'Pacific/Auckland'],
  ['fj', 'Pacific/Fiji'],
  ['bt', 'Asia/Thimphu'],
  ['mv', 'Indian/Maldives'],
  ['tm', 'Asia/Ashgabat'],
  ['tj', 'Asia/Dushanbe'],
  ['bn', 'Asia/Brunei'],
  ['tl', 'Asia/Dili'],
  ['bf', 'Africa/Ouagadougou'],
  ['bj', 'Africa/Porto-Novo'],
  ['tg', 'Africa/Lome'],
  ['ne', 'Africa/Niamey'],
  ['td', 'Africa/Ndjamena'],
  ['gn', 'Africa/Conakry'],
  ['sl', 'Africa/Freetown'],
  ['lr', 'Africa/Monrovia'],
  ['mg', 'Indian/Antananarivo'],
  ['mu', 'Indian/Mauritius'],
  ['mw', 'Africa/Blantyre'],
  ['ls', 'Africa/Maseru'],
  ['sz', 'Africa/Mbabane'],
  ['so', 'Africa/Mogadishu'],
  ['ss', 'Africa/Juba'],
  ['bi', 'Africa/Bujumbura'],
  ['ga', 'Africa/Libreville'],
  ['ht', 'America/Port-au-Prince'],
  ['bb', 'America/Barbados'],
  ['gy', 'America/Guyana'],
  ['sr', 'America/Paramaribo'],
  ['bz', 'America/Belize'],
  ['mc', 'Europe/Monaco'],
  ['sm', 'Europe/San_Marino'],
  ['gi', 'Europe/Gibraltar'],
  ['eu', 'Europe/Brussels'],
  ['cat', 'Europe/Madrid'],
  ['eus', 'Europe/Madrid'],
  ['gal', 'Europe/Madrid'],
  ['bzh', 'Europe/Paris'],
  ['paris', 'Europe/Paris'],
  ['scot', 'Europe/London'],
  ['wales', 'Europe/London'],
  ['cymru', 'Europe/London'],
  ['london', 'Europe/London'],
  ['berlin', 'Europe/Berlin'],
  ['hamburg', 'Europe/Berlin'],
  ['koeln', 'Europe/Berlin'],
  ['ruhr', 'Europe/Berlin'],
  ['bayern', 'Europe/Berlin'],
  ['wien', 'Europe/Vienna'],
  ['tirol', 'Europe/Vienna'],
  ['swiss', 'Europe/Zurich'],
  ['nyc', 'America/New_York'],
  ['tokyo', 'Asia/Tokyo'],
  ['moscow', 'Europe/Moscow'],
  // рф, укр, срб, мкд, 中国, 台湾, 한국, مصر, ایران, भारत
  ['xn--p1ai', 'Europe/Moscow'],
  ['xn--j1amh', 'Europe/Kyiv'],
  ['xn--90a3ac', 'Europe/Belgrade'],
  ['xn--d1alf', 'Europe/Skopje'],
  ['xn--fiqs8s', 'Asia/Shanghai'],
  ['xn--kprw13d', 'Asia/Taipei'],
  ['xn--3e0b707e', 'Asia/Seoul'],
  ['xn--wgbh1c', 'Africa/Cairo'],
  ['xn--mgba3a4f16a', 'Asia/Tehran'],
  ['xn--h2brj9c', 'Asia/Kolkata'],
])

/** `.co` is used by the whole world, what stands below it in Colombia alone. */
const colombia = /\.(?:com|edu|gov|org|net)\.co$/

/** Countries with several zones: that of the city where most of the national press sits. */
const pressZones = new Map<string, string>([
  ['us', 'America/New_York'],
  ['gov', 'America/New_York'],
  ['ca', 'America/Toronto'],
  ['mx', 'America/Mexico_City'],
  ['br', 'America/Sao_Paulo'],
  ['ru', 'Europe/Moscow'],
  ['su', 'Europe/Moscow'],
  ['kz', 'Asia/Almaty'],
  ['mn', 'Asia/Ulaanbaatar'],
  ['id', 'Asia/Jakarta'],
  ['au', 'Australia/Sydney'],
  ['cd', 'Africa/Kinshasa'],
  ['pg', 'Pacific/Port_Moresby'],
])

/** Countries, states and cities whose name begins or ends that of many a paper under `.com`; none that begins or ends other words. */
const placesOfZones: readonly (readonly [string, string])[] = [
  ['Asia/Seoul', 'korea seoul busan daegu incheon jeju'],
  ['Asia/Tokyo', 'japan tokyo osaka kyoto hokkaido okinawa nagoya'],
  ['Asia/Shanghai', 'beijing shanghai shenzhen guangdong guangzhou'],
  ['Asia/Taipei', 'taiwan taipei'],
  ['Asia/Hong_Kong', 'hongkong'],
  [
    'Asia/Manila',
    'philippine philippines manila cebu davao mindanao visayas visayan luzon iloilo pinoy pinas filipino pilipinas',
  ],
  ['Asia/Jakarta', 'indonesia jakarta surabaya bandung'],
  ['Asia/Kuala_Lumpur', 'malaysia penang sarawak borneo selangor'],
  ['Asia/Singapore', 'singapore'],
  ['Asia/Bangkok', 'thailand bangkok phuket pattaya thai chiangmai'],
  ['Asia/Ho_Chi_Minh', 'vietnam saigon hanoi danang'],
  ['Asia/Phnom_Penh', 'cambodia khmer phnompenh'],
  ['Asia/Yangon', 'myanmar burma yangon'],
  [
    'Asia/Kolkata',
    'mumbai delhi bengaluru bangalore kolkata chennai hyderabad kerala punjab gujarat hindustan deccan assam odisha orissa bihar kashmir telangana karnataka',
  ],
  ['Asia/Karachi', 'pakistan karachi lahore islamabad peshawar sindh balochistan'],
  ['Asia/Dhaka', 'bangladesh dhaka chittagong sylhet'],
  ['Asia/Kathmandu', 'nepal kathmandu himalayan'],
  ['Asia/Colombo', 'srilanka lanka colombo ceylon'],
  ['Asia/Kabul', 'afghanistan kabul'],
  ['Asia/Tehran', 'tehran'],
  ['Asia/Baghdad', 'baghdad'],
  ['Asia/Dubai', 'dubai khaleej sharjah abudhabi emirates'],
  ['Asia/Qatar', 'qatar'],
  ['Asia/Riyadh', 'saudi riyadh'],
  ['Asia/Kuwait', 'kuwait'],
  ['Asia/Bahrain', 'bahrain'],
  ['Asia/Beirut', 'lebanon beirut'],
  ['Asia/Jerusalem', 'israel jerusalem'],
  ['Asia/Almaty', 'kazakhstan'],
  ['Asia/Tashkent', 'uzbekistan'],
  ['Asia/Baku', 'azerbaijan'],
  ['Asia/Yerevan', 'armenia'],
  ['Europe/Istanbul', 'istanbul ankara turkiye'],
  ['Europe/Kyiv', 'ukraine kyiv'],
  ['Europe/Moscow', 'moscow'],
  ['Europe/London', 'scotland manchester liverpool birminghammail london'],
  ['Europe/Dublin', 'ireland dublin'],
  ['Europe/Paris', 'france'],
  ['Europe/Berlin', 'deutschland germany'],
  ['Europe/Vienna', 'austria'],
  ['Europe/Madrid', 'espana madrid barcelona valencia sevilla'],
  ['Europe/Lisbon', 'portugal'],
  ['Europe/Athens', 'greece'],
  ['Europe/Warsaw', 'polska warszawa'],
  ['Europe/Budapest', 'magyar budapest'],
  ['Europe/Bucharest', 'romania bucuresti'],
  ['Europe/Sofia', 'bulgaria'],
  ['Europe/Belgrade', 'serbia beograd'],
  ['Africa/Lagos', 'nigeria nigerian lagos'],
  ['Africa/Accra', 'ghana'],
  ['Africa/Nairobi', 'kenya nairobi'],
  ['Africa/Kampala', 'uganda kampala'],
  ['Africa/Dar_es_Salaam', 'tanzania'],
  ['Africa/Lusaka', 'zambia'],
  ['Africa/Harare', 'zimbabwe harare'],
  ['Africa/Windhoek', 'namibia namibian'],
  ['Africa/Gaborone', 'botswana'],
  ['Africa/Kigali', 'rwanda'],
  ['Africa/Addis_Ababa', 'ethiopia ethiopian'],
  ['Africa/Johannesburg', 'southafrica capetown durban pretoria'],
  ['Africa/Cairo', 'egypt cairo'],
  ['Africa/Casablanca', 'morocco maroc'],
  ['Africa/Algiers', 'algerie'],
  ['Africa/Tunis', 'tunisie'],
  ['Africa/Dakar', 'senegal dakar'],
  ['Africa/Abidjan', 'ivoire abidjan'],
  ['Africa/Douala', 'cameroon cameroun'],
  ['Africa/Kinshasa', 'kinshasa'],
  // Before Mexico, with which it ends.
  ['America/Denver', 'newmexico'],
  ['America/Mexico_City', 'mexico'],
  ['America/Bogota', 'bogota medellin'],
  ['America/Caracas', 'venezuela caracas'],
  ['America/Lima', 'peru'],
  ['America/Guayaquil', 'ecuador'],
  ['America/Santiago', 'chile'],
  ['America/Argentina/Buenos_Aires', 'argentina buenosaires'],
  ['America/Montevideo', 'uruguay'],
  ['America/Asuncion', 'paraguay'],
  ['America/La_Paz', 'bolivia'],
  ['America/Sao_Paulo', 'brasil brazil saopaulo'],
  ['America/Jamaica', 'jamaica'],
  ['America/Toronto', 'canada toronto ottawa montreal'],
  ['America/Vancouver', 'vancouver'],
  [
    'America/New_York',
    'boston newyork brooklyn philadelphia florida miami atlanta ohio michigan detroit virginia carolina',
  ],
  [
    'America/Chicago',
    'chicago texas houston dallas wisconsin milwaukee minnesota iowa kansas oklahoma louisiana nashville',
  ],
  ['America/Denver', 'denver colorado utah'],
  ['America/Phoenix', 'arizona'],
  ['America/Los_Angeles', 'california losangeles sanfrancisco sandiego seattle oregon lasvegas'],
  ['Pacific/Honolulu', 'hawaii honolulu'],
  ['Australia/Sydney', 'australia australian sydney melbourne'],
  ['Pacific/Auckland', 'newzealand auckland'],
]

const placeNames = placesOfZones.flatMap(([zone, names]) => names.split(' ').map((name) => [name, zone] as const))

/** The zone of the place that a host is named for: `nigeriadispatch.com`, `thevancouverpost.com`. */
function zoneOfNamed(host: string): string | null {
  let zone = namedZones.get(host)
  if (zone === undefined) {
    const label = (registrableDomain(host) ?? '').split('.', 1)[0]!.replaceAll('-', '')
    const bare = label.replace(/^the/, '')
    zone = placeNames.find(([name]) => bare.startsWith(name) || label.endsWith(name))?.[1] ?? null
    if (namedZones.size < 1000) namedZones.set(host, zone)
  }
  return zone
}

const namedZones = new Map<string, string | null>()

/** The zone of a country or city that the first part of an address is named for, `/singapore/transport/…`, `/news/hong-kong/…`: a house calls its home section so. */
export function zoneOfSection(url: string): string | null {
  const section = /^https?:\/\/[^/]{1,200}\/(?:news\/)?([a-z-]{4,20})\//i.exec(url.slice(0, 300))?.[1]
  if (section === undefined) return null
  const bare = section.toLowerCase().replaceAll('-', '')
  return placeNames.find(([name]) => name === bare)?.[1] ?? null
}

/**
 * Languages (and regions of them) that are written in one zone, for sites under `.com` and the like; of a language of many countries that of the
 * one with most such sites.
 */
const zonesOfLanguages = new Map<string, string>([
  ['es', 'Europe/Madrid'],
  ['eu', 'Europe/Madrid'],
  ['gl', 'Europe/Madrid'],
  ['ar', 'Africa/Cairo'],
  ['zh-hant', 'Asia/Taipei'],
  ['yue', 'Asia/Hong_Kong'],
  ['tl', 'Asia/Manila'],
  ['jv', 'Asia/Jakarta'],
  ['or', 'Asia/Kolkata'],
  ['as', 'Asia/Kolkata'],
  ['ps', 'Asia/Kabul'],
  ['sd', 'Asia/Karachi'],
  ['ckb', 'Asia/Baghdad'],
  ['ku', 'Asia/Baghdad'],
  ['uz', 'Asia/Tashkent'],
  ['ky', 'Asia/Bishkek'],
  ['tg', 'Asia/Dushanbe'],
  ['dv', 'Indian/Maldives'],
  ['am', 'Africa/Addis_Ababa'],
  ['so', 'Africa/Mogadishu'],
  ['sw', 'Africa/Nairobi'],
  ['ha', 'Africa/Lagos'],
  ['yo', 'Africa/Lagos'],
  ['ig', 'Africa/Lagos'],
  ['af', 'Africa/Johannesburg'],
  ['zu', 'Africa/Johannesburg'],
  ['xh', 'Africa/Johannesburg'],
  ['rw', 'Africa/Kigali'],
  ['mg', 'Indian/Antananarivo'],
  ['nn', 'Europe/Oslo'],
  ['bs', 'Europe/Sarajevo'],
  ['be', 'Europe/Minsk'],
  ['mt', 'Europe/Malta'],
  ['lb', 'Europe/Luxembourg'],
  ['cy', 'Europe/London'],
  ['gd', 'Europe/London'],
  ['ga', 'Europe/Dublin'],
  ['fo', 'Atlantic/Faroe'],
  ['gn', 'America/Asuncion'],
  ['ht', 'America/Port-au-Prince'],
  ['mi', 'Pacific/Auckland'],
  ['ko', 'Asia/Seoul'],
  ['ja', 'Asia/Tokyo'],
  ['zh-tw', 'Asia/Taipei'],
  ['zh-hk', 'Asia/Hong_Kong'],
  ['zh', 'Asia/Shanghai'],
  ['th', 'Asia/Bangkok'],
  ['vi', 'Asia/Ho_Chi_Minh'],
  ['id', 'Asia/Jakarta'],
  ['ms', 'Asia/Kuala_Lumpur'],
  ['fil', 'Asia/Manila'],
  ['hi', 'Asia/Kolkata'],
  ['ta', 'Asia/Kolkata'],
  ['te', 'Asia/Kolkata'],
  ['ml', 'Asia/Kolkata'],
  ['kn', 'Asia/Kolkata'],
  ['mr', 'Asia/Kolkata'],
  ['gu', 'Asia/Kolkata'],
  ['pa', 'Asia/Kolkata'],
  ['ne', 'Asia/Kathmandu'],
  ['si', 'Asia/Colombo'],
  ['fa', 'Asia/Tehran'],
  ['km', 'Asia/Phnom_Penh'],
  ['my', 'Asia/Yangon'],
  ['lo', 'Asia/Vientiane'],
  ['kk', 'Asia/Almaty'],
  ['mn', 'Asia/Ulaanbaatar'],
  ['ka', 'Asia/Tbilisi'],
  ['hy', 'Asia/Yerevan'],
  ['az', 'Asia/Baku'],
  ['ar-eg', 'Africa/Cairo'],
  ['ar-sa', 'Asia/Riyadh'],
  ['ar-ae', 'Asia/Dubai'],
  ['ar-qa', 'Asia/Qatar'],
  ['ar-kw', 'Asia/Kuwait'],
  ['ar-lb', 'Asia/Beirut'],
  ['ar-jo', 'Asia/Amman'],
  ['ar-iq', 'Asia/Baghdad'],
  ['ar-ma', 'Africa/Casablanca'],
  ['ar-dz', 'Africa/Algiers'],
  ['ar-tn', 'Africa/Tunis'],
  ['bn', 'Asia/Dhaka'],
  ['ur', 'Asia/Karachi'],
  ['he', 'Asia/Jerusalem'],
  ['tr', 'Europe/Istanbul'],
  ['de-at', 'Europe/Vienna'],
  ['de-ch', 'Europe/Zurich'],
  ['de', 'Europe/Berlin'],
  ['fr-ca', 'America/Toronto'],
  ['fr', 'Europe/Paris'],
  ['it', 'Europe/Rome'],
  ['nl', 'Europe/Amsterdam'],
  ['pl', 'Europe/Warsaw'],
  ['cs', 'Europe/Prague'],
  ['sk', 'Europe/Bratislava'],
  ['hu', 'Europe/Budapest'],
  ['ro', 'Europe/Bucharest'],
  ['bg', 'Europe/Sofia'],
  ['el', 'Europe/Athens'],
  ['sv', 'Europe/Stockholm'],
  ['da', 'Europe/Copenhagen'],
  ['nb', 'Europe/Oslo'],
  ['no', 'Europe/Oslo'],
  ['fi', 'Europe/Helsinki'],
  ['is', 'Atlantic/Reykjavik'],
  ['et', 'Europe/Tallinn'],
  ['lv', 'Europe/Riga'],
  ['lt', 'Europe/Vilnius'],
  ['hr', 'Europe/Zagreb'],
  ['sl', 'Europe/Ljubljana'],
  ['sr', 'Europe/Belgrade'],
  ['mk', 'Europe/Skopje'],
  ['sq', 'Europe/Tirane'],
  ['uk', 'Europe/Kyiv'],
  ['ru', 'Europe/Moscow'],
  ['pt-br', 'America/Sao_Paulo'],
  ['pt', 'Europe/Lisbon'],
  ['es-mx', 'America/Mexico_City'],
  ['es-ar', 'America/Argentina/Buenos_Aires'],
  ['es-co', 'America/Bogota'],
  ['es-cl', 'America/Santiago'],
  ['es-pe', 'America/Lima'],
  ['es-es', 'Europe/Madrid'],
  ['ca', 'Europe/Madrid'],
  ['en-gb', 'Europe/London'],
  ['en-us', 'America/New_York'],
  ['en-ie', 'Europe/Dublin'],
  ['en-in', 'Asia/Kolkata'],
  ['en-pk', 'Asia/Karachi'],
  ['en-bd', 'Asia/Dhaka'],
  ['en-sg', 'Asia/Singapore'],
  ['en-my', 'Asia/Kuala_Lumpur'],
  ['en-ph', 'Asia/Manila'],
  ['en-hk', 'Asia/Hong_Kong'],
  ['en-ng', 'Africa/Lagos'],
  ['en-gh', 'Africa/Accra'],
  ['en-ke', 'Africa/Nairobi'],
  ['en-au', 'Australia/Sydney'],
  ['en-nz', 'Pacific/Auckland'],
  ['en-za', 'Africa/Johannesburg'],
  ['en-ca', 'America/Toronto'],
])

/**
 * The zone of a site's local times: by its own rule, its host, its country's top-level domain, the country that the page states, the place that its
 * host is named for, its language, and UTC at the end.
 *
 * `sure` is false where several zones are likely: a country with several, a zone by language alone, UTC for want of anything.
 *
 * @param language declared language with region if there is one (`en-GB`), or `null`
 * @param country ISO 3166 code of the country in which the page says that it is published, or `null`
 */
export function siteZone(
  url: string,
  siteTimeZone: string | undefined,
  language: string | null,
  country: string | null = null,
): SiteZone {
  if (siteTimeZone && isTimeZone(siteTimeZone)) return { timeZone: siteTimeZone, sure: true, isPlace: true }
  const host = hostOf(url)
  const ofSite = zonesOfSites.get(host) ?? zonesOfSites.get(registrableDomain(host) ?? '')
  if (ofSite) return { timeZone: ofSite, sure: true, isPlace: true }
  const ending = host.slice(host.lastIndexOf('.') + 1)
  const ofCountry = colombia.test(host) ? 'America/Bogota' : zonesOfCountries.get(ending)
  if (ofCountry && !isSoldName(ending, language)) return { timeZone: ofCountry, sure: true, isPlace: true }
  const ofPress = pressZones.get(ending)
  if (ofPress) return { timeZone: ofPress, sure: false, isPlace: true }
  const ofStated = country === null ? undefined : zoneOfCountry(country)
  if (ofStated) return { timeZone: ofStated, sure: false, isPlace: false }
  const ofName = zoneOfNamed(host)
  if (ofName) return { timeZone: ofName, sure: false, isPlace: false }
  const tag = (language ?? '').toLowerCase().replaceAll('_', '-')
  const region = /^[a-z]{2,3}-(?:[a-z]{4}-)?([a-z]{2})$/.exec(tag)?.[1]
  const ofLanguage =
    zonesOfLanguages.get(tag) ??
    (region === undefined ? undefined : zoneOfCountry(region)) ??
    zonesOfLanguages.get(/^[a-z]{2,3}-[a-z]{4}(?=-|$)/.exec(tag)?.[0] ?? '') ??
    zonesOfLanguages.get(tag.split('-')[0] ?? '')
  return { timeZone: ofLanguage ?? 'UTC', sure: false, isPlace: false }
}

/** Endings that are sold to all the world for what they spell ("natalie.mu", a magazine's ".mg"), with the languages of their countries. */
const soldNames = new Map<string, string>([
  ['am', 'hy ru en'],
  ['cd', 'fr ln sw en'],
  ['is', 'is en'],
  ['la', 'lo en'],
  ['ly', 'ar en'],
  ['mg', 'mg fr en'],
  ['mu', 'fr en'],
])

/** Whether a page under such an ending is in a language that nobody writes in its country. */
function isSoldName(ending: string, language: string | null): boolean {
  const own = soldNames.get(ending)
  if (own === undefined || language === null) return false
  const [tag = ''] = language.toLowerCase().split(/[-_]/, 1)
  return zonesOfLanguages.has(tag) && !own.split(' ').includes(tag)
}

function zoneOfCountry(code: string): string | undefined {
  const ending = code.toLowerCase()
  if (ending === 'gb') return 'Europe/London'
  return ending === 'co' ? 'America/Bogota' : (zonesOfCountries.get(ending) ?? pressZones.get(ending))
}

/** Whether the platform knows a zone of this name. */
export function isTimeZone(name: string): boolean {
  let isKnown = knownZones.get(name)
  if (isKnown === undefined) {
    try {
      new Intl.DateTimeFormat('en', { timeZone: name })
      isKnown = true
    } catch {
      isKnown = false
    }
    if (knownZones.size < 1000 && name.length < 100) knownZones.set(name, isKnown)
  }
  return isKnown
}

const knownZones = new Map<string, boolean>()

function hostOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/\.$/, '')
  } catch {
    return ''
  }
}

/**
 * Zone names as the press writes them. A name that means one thing only is an IANA zone: "EST" in July is what New York's clocks show.
 *
 * Abbreviations in use by the tz database and CLDR; those that several countries share are in `sharedZoneNames`.
 */
const zoneNames = new Map<string, string>([
  ['z', 'UTC'],
  ['utc', 'UTC'],
  ['gmt', 'UTC'],
  ['ut', 'UTC'],
  ['kst', 'Asia/Seoul'],
  ['jst', 'Asia/Tokyo'],
  ['hkt', 'Asia/Hong_Kong'],
  ['sgt', 'Asia/Singapore'],
  ['myt', 'Asia/Kuala_Lumpur'],
  ['pht', 'Asia/Manila'],
  ['ict', 'Asia/Bangkok'],
  ['wib', 'Asia/Jakarta'],
  ['wita', 'Asia/Makassar'],
  ['wit', 'Asia/Jayapura'],
  ['pkt', 'Asia/Karachi'],
  ['npt', 'Asia/Kathmandu'],
  ['idt', 'Asia/Jerusalem'],
  ['trt', 'Europe/Istanbul'],
  ['msk', 'Europe/Moscow'],
  ['cet', 'Europe/Berlin'],
  ['cest', 'Europe/Berlin'],
  ['mez', 'Europe/Berlin'],
  ['mesz', 'Europe/Berlin'],
  ['eet', 'Europe/Helsinki'],
  ['eest', 'Europe/Helsinki'],
  ['wet', 'Europe/Lisbon'],
  ['west', 'Europe/Lisbon'],
  ['sast', 'Africa/Johannesburg'],
  ['wat', 'Africa/Lagos'],
  ['eat', 'Africa/Nairobi'],
  ['cat', 'Africa/Maputo'],
  ['et', 'America/New_York'],
  ['edt', 'America/New_York'],
  ['ct', 'America/Chicago'],
  ['cdt', 'America/Chicago'],
  ['mt', 'America/Denver'],
  ['at', 'America/Halifax'],
  ['nt', 'America/St_Johns'],
  ['mdt', 'America/Denver'],
  ['pt', 'America/Los_Angeles'],
  ['pst', 'America/Los_Angeles'],
  ['pdt', 'America/Los_Angeles'],
  ['akst', 'America/Anchorage'],
  ['akdt', 'America/Anchorage'],
  ['hst', 'Pacific/Honolulu'],
  ['brt', 'America/Sao_Paulo'],
  ['art', 'America/Argentina/Buenos_Aires'],
  ['cot', 'America/Bogota'],
  ['pet', 'America/Lima'],
  ['clt', 'America/Santiago'],
  ['nst', 'America/St_Johns'],
  ['ndt', 'America/St_Johns'],
  ['aedt', 'Australia/Sydney'],
  ['aest', 'Australia/Brisbane'],
  ['acst', 'Australia/Darwin'],
  ['acdt', 'Australia/Adelaide'],
  ['awst', 'Australia/Perth'],
  ['nzst', 'Pacific/Auckland'],
  ['nzdt', 'Pacific/Auckland'],
])

/** Names with several meanings: the first whose zones the site's own zone is among; the last entry stands for everybody else. */
const sharedZoneNames = new Map<string, readonly (readonly [RegExp, string])[]>([
  [
    'ist',
    [
      [/^Asia\/Jerusalem$/, 'Asia/Jerusalem'],
      [/^Europe\/(?:Dublin|London)$/, 'Europe/Dublin'],
      [/^/, 'Asia/Kolkata'],
    ],
  ],
  [
    'bst',
    [
      [/^Asia\/Dhaka$/, 'Asia/Dhaka'],
      [/^/, 'Europe/London'],
    ],
  ],
  [
    'cst',
    [
      [/^Asia\/(?:Shanghai|Taipei|Hong_Kong|Macau)$/, 'Asia/Shanghai'],
      [/^/, 'America/Chicago'],
    ],
  ],
  [
    'est',
    [
      [/^Australia\//, 'Australia/Sydney'],
      [/^/, 'America/New_York'],
    ],
  ],
  [
    'mst',
    [
      [/^Asia\/Kuala_Lumpur$/, 'Asia/Kuala_Lumpur'],
      [/^/, 'America/Denver'],
    ],
  ],
  ['gst', [[/^/, 'Asia/Dubai']]],
  [
    'ast',
    [
      [/^Asia\//, 'Asia/Riyadh'],
      [/^/, 'America/Halifax'],
    ],
  ],
])

/** The zone that a written name means at a site in the given zone, or `null` if it is no zone's name. */
export function zoneOfName(name: string, siteTimeZone: string | null): string | null {
  const lower = name.toLowerCase().replaceAll('.', '')
  const single = zoneNames.get(lower)
  if (single) return single
  for (const [where, zone] of sharedZoneNames.get(lower) ?? []) if (where.test(siteTimeZone ?? '')) return zone
  return null
}
