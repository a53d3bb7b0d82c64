import { registrableDomain } from '../lib/address.ts'

/** The zone in which a site states local times, and whether another zone is as likely. */
export interface SiteZone {
  readonly timeZone: string
  readonly sure: boolean
  /** Told by the site or its country, not by a language or for want of anything. */
  readonly isPlace: boolean
}

/** Sites whose top-level domain says nothing of, or says something wrong of, where their newsroom is. */
const zonesOfSites = new Map<string, string>([
  // South Korea
  ['naver.com', 'Asia/Seoul'],
  ['daum.net', 'Asia/Seoul'],
  ['nate.com', 'Asia/Seoul'],
  ['chosun.com', 'Asia/Seoul'],
  ['donga.com', 'Asia/Seoul'],
  ['hankyung.com', 'Asia/Seoul'],
  ['heraldcorp.com', 'Asia/Seoul'],
  ['koreaherald.com', 'Asia/Seoul'],
  ['khan.co.kr', 'Asia/Seoul'],
  ['newsis.com', 'Asia/Seoul'],
  ['nocutnews.co.kr', 'Asia/Seoul'],
  ['ohmynews.com', 'Asia/Seoul'],
  ['pressian.com', 'Asia/Seoul'],
  ['kookje.co.kr', 'Asia/Seoul'],
  ['segye.com', 'Asia/Seoul'],
  ['munhwa.com', 'Asia/Seoul'],
  ['sedaily.com', 'Asia/Seoul'],
  ['fnnews.com', 'Asia/Seoul'],
  ['inews24.com', 'Asia/Seoul'],
  ['dailian.co.kr', 'Asia/Seoul'],
  ['hankookilbo.com', 'Asia/Seoul'],
  ['biz.sbs.co.kr', 'Asia/Seoul'],
  ['newstapa.org', 'Asia/Seoul'],
  ['osen.co.kr', 'Asia/Seoul'],
  ['etnews.com', 'Asia/Seoul'],
  ['dt.co.kr', 'Asia/Seoul'],
  ['ajunews.com', 'Asia/Seoul'],
  ['asiatoday.co.kr', 'Asia/Seoul'],
  ['busan.com', 'Asia/Seoul'],
  ['imaeil.com', 'Asia/Seoul'],
  ['tf.co.kr', 'Asia/Seoul'],
  ['sisain.co.kr', 'Asia/Seoul'],
  ['sisajournal.com', 'Asia/Seoul'],
  ['bizwatch.co.kr', 'Asia/Seoul'],
  ['koreabiomed.com', 'Asia/Seoul'],
  ['businesskorea.co.kr', 'Asia/Seoul'],
  ['pulsenews.co.kr', 'Asia/Seoul'],
  ['dailynk.com', 'Asia/Seoul'],
  ['nknews.org', 'Asia/Seoul'],
  // Japan, China, Taiwan, Hong Kong, Singapore, South-East Asia
  ['nikkei.com', 'Asia/Tokyo'],
  ['asahi.com', 'Asia/Tokyo'],
  ['yomiuri.co.jp', 'Asia/Tokyo'],
  ['sankei.com', 'Asia/Tokyo'],
  ['kyodonews.net', 'Asia/Tokyo'],
  ['jiji.com', 'Asia/Tokyo'],
  ['nippon.com', 'Asia/Tokyo'],
  ['xinhuanet.com', 'Asia/Shanghai'],
  ['globaltimes.cn', 'Asia/Shanghai'],
  ['caixin.com', 'Asia/Shanghai'],
  ['caixinglobal.com', 'Asia/Shanghai'],
  ['cgtn.com', 'Asia/Shanghai'],
  ['udn.com', 'Asia/Taipei'],
  ['taipeitimes.com', 'Asia/Taipei'],
  ['scmp.com', 'Asia/Hong_Kong'],
  ['hk01.com', 'Asia/Hong_Kong'],
  ['hongkongfp.com', 'Asia/Hong_Kong'],
  ['straitstimes.com', 'Asia/Singapore'],
  ['channelnewsasia.com', 'Asia/Singapore'],
  ['bangkokpost.com', 'Asia/Bangkok'],
  ['nationthailand.com', 'Asia/Bangkok'],
  ['detik.com', 'Asia/Jakarta'],
  ['kompas.com', 'Asia/Jakarta'],
  ['thejakartapost.com', 'Asia/Jakarta'],
  ['tempo.co', 'Asia/Jakarta'],
  ['rappler.com', 'Asia/Manila'],
  ['philstar.com', 'Asia/Manila'],
  ['inquirer.net', 'Asia/Manila'],
  ['freemalaysiatoday.com', 'Asia/Kuala_Lumpur'],
  ['malaysiakini.com', 'Asia/Kuala_Lumpur'],
  // South Asia
  ['indiatimes.com', 'Asia/Kolkata'],
  ['thehindu.com', 'Asia/Kolkata'],
  ['hindustantimes.com', 'Asia/Kolkata'],
  ['indianexpress.com', 'Asia/Kolkata'],
  ['ndtv.com', 'Asia/Kolkata'],
  ['livemint.com', 'Asia/Kolkata'],
  ['news18.com', 'Asia/Kolkata'],
  ['moneycontrol.com', 'Asia/Kolkata'],
  ['business-standard.com', 'Asia/Kolkata'],
  ['scroll.in', 'Asia/Kolkata'],
  ['deccanherald.com', 'Asia/Kolkata'],
  ['dawn.com', 'Asia/Karachi'],
  ['thedailystar.net', 'Asia/Dhaka'],
  ['bdnews24.com', 'Asia/Dhaka'],
  // Near East
  ['haaretz.com', 'Asia/Jerusalem'],
  ['timesofisrael.com', 'Asia/Jerusalem'],
  ['jpost.com', 'Asia/Jerusalem'],
  ['aljazeera.com', 'UTC'],
  ['aljazeera.net', 'UTC'],
  ['arabnews.com', 'Asia/Riyadh'],
  ['alarabiya.net', 'Asia/Dubai'],
  ['gulfnews.com', 'Asia/Dubai'],
  ['khaleejtimes.com', 'Asia/Dubai'],
  ['thenationalnews.com', 'Asia/Dubai'],
  ['hurriyetdailynews.com', 'Europe/Istanbul'],
  ['dailysabah.com', 'Europe/Istanbul'],
  // Europe
  ['bbc.com', 'Europe/London'],
  ['theguardian.com', 'Europe/London'],
  ['ft.com', 'Europe/London'],
  ['economist.com', 'Europe/London'],
  ['reuters.com', 'UTC'],
  ['sky.com', 'Europe/London'],
  ['thetimes.com', 'Europe/London'],
  ['irishtimes.com', 'Europe/Dublin'],
  ['lemonde.fr', 'Europe/Paris'],
  ['france24.com', 'Europe/Paris'],
  ['euronews.com', 'Europe/Paris'],
  ['dw.com', 'UTC'],
  ['elpais.com', 'Europe/Madrid'],
  ['elmundo.es', 'Europe/Madrid'],
  ['lavanguardia.com', 'Europe/Madrid'],
  ['swissinfo.ch', 'Europe/Zurich'],
  ['politico.eu', 'Europe/Brussels'],
  ['kyivindependent.com', 'Europe/Kyiv'],
  ['meduza.io', 'Europe/Moscow'],
  // United States and Canada, by the newsroom
  ['nytimes.com', 'America/New_York'],
  ['washingtonpost.com', 'America/New_York'],
  ['wsj.com', 'America/New_York'],
  ['apnews.com', 'America/New_York'],
  ['cnn.com', 'America/New_York'],
  ['cnbc.com', 'America/New_York'],
  ['foxnews.com', 'America/New_York'],
  ['foxbusiness.com', 'America/New_York'],
  ['nbcnews.com', 'America/New_York'],
  ['abcnews.com', 'America/New_York'],
  ['go.com', 'America/New_York'],
  ['cbsnews.com', 'America/New_York'],
  ['usatoday.com', 'America/New_York'],
  ['npr.org', 'America/New_York'],
  ['bloomberg.com', 'America/New_York'],
  ['politico.com', 'America/New_York'],
  ['thehill.com', 'America/New_York'],
  ['axios.com', 'America/New_York'],
  ['nypost.com', 'America/New_York'],
  ['newsweek.com', 'America/New_York'],
  ['time.com', 'America/New_York'],
  ['businessinsider.com', 'America/New_York'],
  ['espn.com', 'America/New_York'],
  ['bostonglobe.com', 'America/New_York'],
  ['chicagotribune.com', 'America/Chicago'],
  ['startribune.com', 'America/Chicago'],
  ['houstonchronicle.com', 'America/Chicago'],
  ['dallasnews.com', 'America/Chicago'],
  ['denverpost.com', 'America/Denver'],
  ['latimes.com', 'America/Los_Angeles'],
  ['sfchronicle.com', 'America/Los_Angeles'],
  ['sfgate.com', 'America/Los_Angeles'],
  ['seattletimes.com', 'America/Los_Angeles'],
  ['techcrunch.com', 'America/Los_Angeles'],
  ['theglobeandmail.com', 'America/Toronto'],
  ['thestar.com', 'America/Toronto'],
  ['nationalpost.com', 'America/Toronto'],
  // Latin America, Africa, Oceania
  ['infobae.com', 'America/Argentina/Buenos_Aires'],
  ['lanacion.com.ar', 'America/Argentina/Buenos_Aires'],
  ['clarin.com', 'America/Argentina/Buenos_Aires'],
  ['globo.com', 'America/Sao_Paulo'],
  ['eltiempo.com', 'America/Bogota'],
  ['emol.com', 'America/Santiago'],
  ['latercera.com', 'America/Santiago'],
  ['punchng.com', 'Africa/Lagos'],
  ['premiumtimesng.com', 'Africa/Lagos'],
  ['allafrica.com', 'UTC'],
  ['news24.com', 'Africa/Johannesburg'],
  ['rnz.co.nz', 'Pacific/Auckland'],
])

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
])

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

/** Languages (and regions of them) that are written in one zone, for sites under `.com` and the like. */
const zonesOfLanguages = new Map<string, string>([
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
  ['en-au', 'Australia/Sydney'],
  ['en-nz', 'Pacific/Auckland'],
  ['en-za', 'Africa/Johannesburg'],
  ['en-ca', 'America/Toronto'],
])

/**
 * The zone of a site's local times: by its own rule, its host, its country's top-level domain, its language, and UTC at the end.
 *
 * `sure` is false where several zones are likely: a country with several, a zone by language alone, UTC for want of anything.
 *
 * @param language declared language with region if there is one (`en-GB`), or `null`
 */
export function siteZone(url: string, siteTimeZone: string | undefined, language: string | null): SiteZone {
  if (siteTimeZone && isTimeZone(siteTimeZone)) return { timeZone: siteTimeZone, sure: true, isPlace: true }
  const host = hostOf(url)
  const ofSite = zonesOfSites.get(host) ?? zonesOfSites.get(registrableDomain(host) ?? '')
  if (ofSite) return { timeZone: ofSite, sure: true, isPlace: true }
  const ending = host.slice(host.lastIndexOf('.') + 1)
  const ofCountry = zonesOfCountries.get(ending)
  if (ofCountry) return { timeZone: ofCountry, sure: true, isPlace: true }
  const ofPress = pressZones.get(ending)
  if (ofPress) return { timeZone: ofPress, sure: false, isPlace: true }
  const tag = (language ?? '').toLowerCase().replaceAll('_', '-')
  const ofLanguage = zonesOfLanguages.get(tag) ?? zonesOfLanguages.get(tag.split('-')[0] ?? '')
  return { timeZone: ofLanguage ?? 'UTC', sure: false, isPlace: false }
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
