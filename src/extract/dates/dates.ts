import { formatInstant, type LocalTime, localToIso } from '../../lib/time.ts'
import { inGregorian } from './calendars.ts'
import { isTimeZone, zoneOfName } from './time-zones.ts'

export type DatePrecision = 'day' | 'minute' | 'second'

export interface ParsedDate {
  /** ISO 8601 with offset: the page's own, else the given zone's. */
  readonly iso: string
  /** What the text says; a time of 00:00 counts as said. */
  readonly precision: DatePrecision
  /** Whether the text itself holds an offset or the name of a zone. */
  readonly zoneStated: boolean
  /** The clock reading as written, `2026-02-12T10:30:00`, midnight for a day alone. */
  readonly wall: string
  /** What of the text was read. */
  readonly text: string
}

export interface DateOptions {
  /** IANA zone of readings without offset; `null`: UTC. */
  readonly timeZone: string | null
  /** How `03/04/05` is meant where nothing in it tells: by the page's language. Default: day first. */
  readonly order?: DateOrder
  /** BCP 47: month names of this language are understood too, beside those of the table. */
  readonly language?: string | null
}

export type DateOrder = 'dmy' | 'mdy' | 'ymd'

/** More than any line with a date in it; what stands behind is not looked at. */
const longestText = 300

/**
 * Months as the press of these languages writes them, full and short, from CLDR's wide and abbreviated forms; dots and capitals do not count.
 *
 * No form means two months.
 */
const monthNames: readonly string[] = [
  'january jan januar jän jänner januari janvier janv enero ene gennaio gen janeiro styczeń stycznia januarja яну січ gener جانفي',
  'february feb febr februar feber februari février févr fevrier fevr febrero febbraio fevereiro fev fév februarja фев лют febrer فيفري',
  'march mar märz mrz maerz maart mrt mars marzo março marco marca mart març мар берез',
  'april apr avril avr abril abr aprile aprila апр квіт أفريل',
  'may mai mei maj mayo maggio mag maio maja май трав maig ماي',
  'june jun juni juin junio giugno giu junho junija юни черв juny جوان',
  'july jul juli juillet juil julio luglio lug julho juill julija юли лип juliol جويلية يوليوز',
  'august aug augustus août aout agosto ago augusti avgusta avgust avg agt авг серп agost أوت غشت',
  'september sep sept septembre septiembre set settembre setembro setiembre septembra septembar сеп сен верес شتنبر',
  'october oct okt oktober octobre octubre ottobre ott outubro out oktobra oktobar окт жовт',
  'november nov novembre noviembre novembro novembra novembar ное ноя листоп نونبر',
  'december dec dez dezember décembre déc decembre diciembre dic dicembre dezembro decembra decembar дек груд desembre دجنبر',
]

const months = new Map<string, number>()
for (const [index, names] of monthNames.entries()) for (const name of names.split(' ')) months.set(name, index + 1)

const monthsOfLanguages = new Map<string, ReadonlyMap<string, number>>()

/** The month names of one language as the platform knows them (CLDR), in the forms with and without a day. */
function monthsOf(language: string): ReadonlyMap<string, number> {
  const known = monthsOfLanguages.get(language)
  if (known) return known
  const names = new Map<string, number>()
  const forms: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'short' },
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
  ]
  try {
    for (const form of forms) {
      const formatter = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC', calendar: 'gregory' })
      for (let month = 0; month < 12; month++) {
        const part = formatter.formatToParts(Date.UTC(2025, month, 15)).find(({ type }) => type === 'month')
        const name = part?.value.toLowerCase().replaceAll('.', '').trim()
        // Numbers ("7月") are read without names; names of two words would have to be looked for in another way.
        if (name && /^\p{L}[\p{L}\p{M}]{1,19}$/u.test(name) && !names.has(name)) names.set(name, month + 1)
      }
    }
  } catch {
    // Not a language tag: no further names.
  }
  if (monthsOfLanguages.size < 100) monthsOfLanguages.set(language, names)
  return names
}

/**
 * The date that a text states, or `null`: for values of metadata, attributes and short visible lines.
 *
 * Understood: ISO 8601 in all its shapes met (space for `T`, `+0900`, no seconds, fractions, no hyphens), epoch seconds and milliseconds, RFC 822
 * and `Date.toString()`, `2026.02.12. 오전 10:30`, `2026年2月12日`, `25.04.24 | 14:07 Uhr`, month names with the time before or behind. The first
 * date of the text counts. Relative dates and dates without a year are none. Never the machine's zone.
 */
export function parseDate(text: string, options: DateOptions): ParsedDate | null {
  const source = inGregorian(
    inHalves(inCommonArabic(inNumbers(normalizeDigits(text.slice(0, longestText)).trim()))),
    options.language ?? null,
  )
  return parseEpoch(source) ?? parseIso(source, options) ?? parseWritten(source, options)
}

/** Whether the clock reading is midnight sharp, or there is none: then the day may be all that is known. */
export function isMidnight(date: ParsedDate): boolean {
  return date.precision === 'day' || date.wall.endsWith('T00:00:00')
}

/** Full-width, Arabic and Indian digits and signs as plain ones, exotic white space as spaces, no invisible marks. */
function normalizeDigits(text: string): string {
  if (!/[^ -~]/.test(text)) return text
  return text
    .replace(/[！-～]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[०-९০-৯]/g, (digit) => String((digit.charCodeAt(0) & 0xf) - 6))
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s/g, ' ')
    .replace(/\s?،/g, ',')
}

/** "12 tháng 3 năm 2024" and "10 giờ 05" of Vietnamese, and the space behind a colon of Bengali, as numbers with signs. */
function inNumbers(text: string): string {
  if (!/tháng|giờ|\d: \d/i.test(text)) return text
  return (
    text
      .replace(/(\d{1,2}) tháng (\d{1,2})(?: năm|,)? (\d{4})/i, '$1/$2/$3')
      .replace(/(\d{1,2}) giờ (\d{2})/i, '$1:$2')
      .replace(/(?<=\d{4}, \d{1,2}): (?=\d\d(?!\d))/, ':')
      // "07 مارس ,2026: 09:40"
      .replace(/(?<=(?:19|20)\d\d): (?=\d{1,2}:\d\d(?!\d))/, ' ')
  )
}

/** Months as Syria, Lebanon, Iraq and Jordan call them, in their order, the ones of two words with a space. */
const levantineMonths =
  'كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول'.split('|')
const levantine = new RegExp(`(?<!\\p{L})(?:${levantineMonths.join('|')})(?!\\p{L})`, 'gu')
/** Morning and evening behind a time. */
const arabicHalf = /(\d:\d\d(?::\d\d)?)\s?(?:(صباحا?ً?|ص)|(?:مساءً?|م))(?!\p{L})/gu

/** Arabic dates with months and halves of the day in forms that are known elsewhere. */
function inCommonArabic(text: string): string {
  if (!/\p{Script=Arabic}/u.test(text)) return text
  return (
    text
      .replace(levantine, (name) => monthNames[levantineMonths.indexOf(name)]!.split(' ', 1)[0]!)
      // Both names of a month: "مارس/آذار".
      .replace(/(\p{L}+)\s?\/\s?\p{L}+(?=\s\d{4})/gu, '$1')
      .replace(arabicHalf, (_, time: string, morning: string | undefined) => `${time} ${morning ? 'am' : 'pm'}`)
  )
}

/** Before and after noon behind a time, as languages write it that have words of their own; those of the evening are of the second half too. */
const halfBehind =
  /(\d[:.]\d\d(?::\d\d)?)\s?(?:(π\.?μ\.?|এএম|পূর্বাহ্ন|pagi|sáng|पूर्वाह्न|सुबह|ÖÖ|ng umaga|paradite|صبح|da manhã|de la (?:mañana|madrugada)|முற்பகல்|காலை)|μ\.?μ\.?|পিএম|অপরাহ্ন|petang|tengah ?hari|sore|malam|chiều|tối|अपराह्न|शाम|ÖS|ng (?:hapon|gabi)|pasdite|عصر|شام|بعد ?از ?ظهر|da (?:tarde|noite)|de la (?:tarde|noche)|பிற்பகல்|மாலை)(?![\p{L}\p{M}])/giu

/** Parts of the day before a time: "रात 9:15", "সন্ধ্যা ৬:৩০", "du. 3:15". By night and noon the hour tells the half. */
const halfBefore =
  /(?<![\p{L}\p{M}])(?:(सुबह|तड़के|सकाळी|पहाटे|बिहान|সকাল|ভোর|காலை|ఉదయం|ಬೆಳಿಗ್ಗೆ|രാവിലെ|સવારે|ਸਵੇਰੇ|de\.|ÖÖ|صبح)|(दोपहर|दुपारी|दिउँसो|দুপুর|மதியம்|మధ్యాహ్నం|ಮಧ್ಯಾಹ್ನ|ഉച്ചയ്ക്ക്|બપોરે|ਦੁਪਹਿਰ)|(शाम|सायंकाळी|संध्याकाळी|बेलुका|साँझ|বিকেল|বিকাল|সন্ধ্যা|மாலை|సాయంత్రం|ಸಂಜೆ|വൈകിട്ട്|સાંજે|ਸ਼ਾਮ|du\.|ÖS|عصر|شام)|(रात|रात्री|राति|রাত|இரவு|రాత్రి|ರಾತ್ರಿ|രാത്രി|રાત્રે|ਰਾਤ|رات|شب))\s{1,2}(\d{1,2})([:.]\d\d)(?!\d)/gu

function inHalves(text: string): string {
  const before = /[^ -~]|d[eu]\./.test(text)
    ? text.replace(halfBefore, (...[, morning, noon, evening, , digits, minutes]: string[]) => {
        const hour = Number(digits)
        const isFirst = morning ? true : noon ? hour >= 9 && hour < 12 : evening ? false : hour < 5 || hour === 12
        return hour > 12 ? `${digits}${minutes}` : `${digits}${minutes} ${isFirst ? 'am' : 'pm'}`
      })
    : text
  return before.replace(
    halfBehind,
    (_, time: string, morning: string | undefined) => `${time} ${morning ? 'am' : 'pm'}`,
  )
}

/** From 1990 on, so that a number of eight or fewer digits is never taken for an instant. */
const earliestEpoch = 631_152_000
const latestEpoch = 7_258_118_400

function parseEpoch(text: string): ParsedDate | null {
  const match = /^(?:\/?Date\()?(\d{9,10})(\d{3})?(?:\.\d{1,9})?(?:[+-]\d{4})?\)?\/?$/.exec(text)
  if (!match) return null
  const seconds = Number(match[1])
  if (seconds < earliestEpoch || seconds > latestEpoch) return null
  const iso = formatInstant(seconds * 1000, 0)
  return { iso, precision: 'second', zoneStated: true, wall: iso.slice(0, 19), text }
}

const isoForm =
  /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|(\d{2})(\d{2}))(?:(?:[Tt]|[ _,]{1,3}|-(?=\d\d:)|:(?=\d\d:\d\d:))(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,:]\d{1,9})?)?|(\d{2})(\d{2})(\d{2})?)?/

function parseIso(text: string, options: DateOptions): ParsedDate | null {
  const match = isoForm.exec(text)
  if (!match) return null
  const rest = text.slice(match[0].length)
  // A longer number, or a time that this form cannot hold ("2026-02-12 오전 10:30"), is left to the other reader.
  if (/^\d/.test(rest)) return null
  const local = {
    year: Number(match[1]),
    month: Number(match[2] ?? match[4] ?? match[6]),
    day: Number(match[3] ?? match[5] ?? match[7]),
  }
  const hour = match[8] ?? match[11]
  const minute = match[9] ?? match[12]
  const second = match[10] ?? match[13]
  if (hour === undefined)
    return /\d[:시h時]\d?|\d\.\d\d(?!\d)/.test(rest) ? null : finish(local, null, match[0], options)
  if (/^\s{0,2}[ap]\.?m\b/i.test(rest)) return null
  const zone = findZone(rest, options.timeZone)
  const clock = {
    hour: Number(hour),
    minute: Number(minute),
    second: second === undefined ? undefined : Number(second),
  }
  return finish(local, { ...clock, zone }, text.slice(0, match[0].length + (zone?.length ?? 0)), options)
}

interface Zone {
  readonly offsetMinutes?: number
  readonly timeZone?: string
  /** Length of what was read, from the end of the time. */
  readonly length: number
}

interface Clock {
  readonly hour: number
  readonly minute: number
  readonly second: number | undefined
  readonly zone: Zone | null
}

interface Span<T> {
  readonly value: T
  readonly start: number
  readonly end: number
}

const offsetForm = /^\s{0,3}\(?\s?(?:(?:UTC|GMT|Z)\s?)?([+-])\s?(\d{1,2})(?::?(\d{2}))?(?![\d.:])/i
const nameForm =
  /^,?\s{0,3}[([]?\s?((?:[A-Z]\.){2,4}|[A-Z]{1,5}|[A-Z][A-Za-z]{2,10}\/[A-Za-z_]{2,20}(?:\/[A-Za-z_]{2,20})?)(?![A-Za-z])/
/** "Eastern Time", "Eastern Daylight Time". */
const longNameForm = /^,?\s{0,3}\(?(Eastern|Central|Mountain|Pacific)(?: (?:Standard|Daylight))?(?: Time)?(?![a-z])/i
const longNames = new Map([
  ['eastern', 'America/New_York'],
  ['central', 'America/Chicago'],
  ['mountain', 'America/Denver'],
  ['pacific', 'America/Los_Angeles'],
])

/** The zone stated directly behind a time. A number comes before a name: "GMT+0900 (Korean Standard Time)". */
function findZone(rest: string, siteTimeZone: string | null): Zone | null {
  const offset = offsetForm.exec(rest)
  if (offset) {
    const size = Number(offset[2]) * 60 + Number(offset[3] ?? 0)
    // A hyphen with one number is rather a range or a separator, unless UTC or GMT stands before it.
    const plausible =
      offset[3] !== undefined || offset[1] === '+' || /UTC|GMT/i.test(offset[0]) || /^-\d{2}$/.test(rest)
    if (plausible && size <= 14 * 60 + 45) {
      return { offsetMinutes: offset[1] === '-' ? -size : size, length: offset[0].length }
    }
  }
  const name = nameForm.exec(rest)
  if (name?.[1]) {
    const timeZone = name[1].includes('/') ? (isTimeZone(name[1]) ? name[1] : null) : zoneOfName(name[1], siteTimeZone)
    if (timeZone) return { timeZone, length: name[0].length }
  }
  const long = longNameForm.exec(rest)
  const timeZone = long && longNames.get((long[1] ?? '').toLowerCase())
  return timeZone ? { timeZone, length: long[0].length } : null
}

function parseWritten(text: string, options: DateOptions): ParsedDate | null {
  const date = findDay(text, options)
  if (!date) return null
  const clock = findClock(text, date, options)
  const start = Math.min(date.start, clock?.start ?? date.start)
  const end = Math.max(date.end, clock?.end ?? date.end)
  return finish(date.value, clock?.value ?? null, text.slice(start, end), options)
}

type Day = Pick<LocalTime, 'year' | 'month' | 'day'>

const yearFirst =
  /(?<!\d)(\d{4})\s{0,2}(?:[./-]|年|년|\s(?=\d\d\/\d))\s{0,2}(\d{1,2})\s{0,2}(?:[./-]|月|월)\s{0,2}(\d{1,2})(?!\d)\s?(?:日|일)?/
const threeNumbers = /(?<![\d.:])(\d{1,2})(\s{0,2}[./-]\s{0,2})(\d{1,2})(?:\s{0,2}[./-]\s{0,2})(\d{4}|\d{2})(?![\d:])/
const word = /\p{L}[\p{L}\p{M}]{0,19}/gu

function findDay(text: string, options: DateOptions): Span<Day> | null {
  const found = [findYearFirst(text), findThreeNumbers(text, options), findNamed(text, options)]
  let first: Span<Day> | null = null
  for (const day of found) if (day && (!first || day.start < first.start)) first = day
  return first
}

function findYearFirst(text: string): Span<Day> | null {
  const match = yearFirst.exec(text)
  if (!match) return null
  const value = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
  return isDay(value) ? { value, start: match.index, end: match.index + match[0].length } : null
}

function findThreeNumbers(text: string, options: DateOptions): Span<Day> | null {
  const match = threeNumbers.exec(text)
  if (!match) return null
  const [a, b, c] = [Number(match[1]), Number(match[3]), Number(match[4])]
  const dmy = { year: fullYear(c, match[4]), month: b, day: a }
  const mdy = { year: fullYear(c, match[4]), month: a, day: b }
  const ymd = { year: 2000 + a, month: b, day: c }
  const order = /\b(?:uhr|klo|kl)\b/i.test(text) ? 'dmy' : /[오전후]/.test(text) ? 'ymd' : (options.order ?? 'dmy')
  let tries: Day[]
  // With dots only a page that says it is American puts the month first.
  const isAmericanForm = americanClock.test(text) && !/^en(?![a-z])/i.test(options.language ?? 'en')
  const isMonthFirst =
    isAmericanForm || (order === 'mdy' && (match[2]?.trim() !== '.' || /^en[-_]us$/i.test(options.language ?? '')))
  if (match[4]?.length === 4) tries = isMonthFirst ? [mdy, dmy] : [dmy, mdy]
  else if (order === 'ymd') tries = [ymd, dmy, mdy]
  else tries = isMonthFirst ? [mdy, dmy, ymd] : [dmy, ymd, mdy]
  const value = tries.find(isDay)
  return value ? { value, start: match.index, end: match.index + match[0].length } : null
}

/** "3/12/2024 10:05:00 AM": on a page of another language than English this is what a system writes that nobody told its language. */
const americanClock = /\d\/\d{1,2}\/\d{4} \d{1,2}:\d\d:\d\d [AP]M$/

function fullYear(year: number, written: string | undefined): number {
  if (written?.length === 4) return year
  return year < 70 ? 2000 + year : 1900 + year
}

const dayBefore = /(?<![\d.:])(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.|e|de)?[\s,/-]{0,3}(?:(?:de|of|di)\s)?\s?$/i
const yearAfter = /^\.?[\s,/-]{0,3}(?:(?:de|del|of|di)\s)?\s?(\d{4}|['’]?\d{2}(?=[\s,]|$))(?![\d:])/i
const dayAfter = /^\.?[\s,-]{0,3}(\d{1,2})(?!\d|:\d|\.\d\d:)(?:st|nd|rd|th|\.)?/i
/** "2026 m. sausio 6 d.", "2026. gada 6. janvāris": with the word for year. */
const yearBefore = /(?<!\d)(\d{4})(?:[\s.]{0,2}(?:m|g|gada|ж|жылғы)\.?)?[\s,.-]{1,3}$/

/** A month's name with day and year around it: "3 Nov. 2025", "Nov. 3, 2025", "3 de noviembre de 2025", "2025 November 3". */
function findNamed(text: string, options: DateOptions): Span<Day> | null {
  const tag = /^[a-z]{2,3}(?![a-z])/i.exec(options.language ?? '')?.[0].toLowerCase()
  const further = tag === undefined ? null : monthsOf(tag)
  for (const match of text.matchAll(word)) {
    const name = match[0].toLowerCase()
    // "6 בינואר": in January.
    const month =
      months.get(name) ?? further?.get(name) ?? (tag === 'he' ? further?.get(name.replace(/^ב/, '')) : undefined)
    if (month === undefined) continue
    const end = match.index + match[0].length
    const before = text.slice(Math.max(0, match.index - 24), match.index)
    const behind = text.slice(end, end + 60)
    const found = besideMonth(before, behind, month)
    if (found) return { value: found.day, start: match.index - found.before, end: end + found.behind }
  }
  return null
}

function besideMonth(
  before: string,
  behind: string,
  month: number,
): { day: Day; before: number; behind: number } | null {
  const day = dayBefore.exec(before)
  const year = yearAfter.exec(behind)
  if (day && year) {
    const value = { year: writtenYear(year[1]), month, day: Number(day[1]) }
    if (isDay(value)) return { day: value, before: day[0].length, behind: year[0].length }
  }
  if (day) {
    const year = yearBefore.exec(before.slice(0, day.index))
    const value = { year: writtenYear(year?.[1]), month, day: Number(day[1]) }
    if (year && isDay(value)) return { day: value, before: before.length - year.index, behind: 0 }
  }
  const later = dayAfter.exec(behind)
  if (!later) return null
  const rest = behind.slice(later[0].length)
  // `date` prints the year last: "Thu Feb 12 10:30:00 KST 2026".
  const laterYear =
    yearAfter.exec(rest) ?? /^,?\s{1,2}\d{1,2}:\d{2}(?::\d{2})?(?:\s[A-Za-z]{1,5})?,?\s{1,2}(\d{4})(?!\d)/.exec(rest)
  const yearText = laterYear?.[1] ?? yearBefore.exec(before)?.[1]
  const value = { year: writtenYear(yearText), month, day: Number(later[1]) }
  if (!isDay(value)) return null
  const timeBetween = laterYear !== null && /:/.test(laterYear[0])
  return { day: value, before: 0, behind: later[0].length + (timeBetween ? 0 : (laterYear?.[0].length ?? 0)) }
}

function writtenYear(text: string | undefined): number {
  const digits = (text ?? '').replace(/['’]/, '')
  return fullYear(Number(digits || Number.NaN), digits)
}

const clockForm =
  /(?:(오전|오후|새벽|아침|저녁|밤|午前|午後|上午|下午|凌晨|早上|清晨|傍晚|晚上)\s{0,2})?(?<![\d.:/-])(\d{1,2})(?:(?::|u|\s?시\s?|\s?[時时]\s?|\s?h\s?|\s?点\s?)(\d{2}|\d(?=\s?[분分]))(?!\d)|(?:\.)(\d{2})(?=\s?(?:uhr|uur|u\b|[ap]\.?m|hrs|h\b|gmt\b|bst\b|cet\b|cest\b|edt\b|est\b|ist\b|wib\b|wita\b|wit\b|msk\b))|(?=\s?(?:시|時|时|[ap]\.?m\b\.?|uhr)))(?:\s?분|\s?分)?(?:(?::|\s)?(?<=[:분分]\s?)(\d{2})(?:\s?초|\s?秒)?(?!\d)(?:[.,]\d{1,9})?)?(?:\s?(?:uhr|hrs|h\b))?(?:\s{0,2}([ap])(?:\.?\s?m\b\.?|(?=\s|$)))?/giu
/** After these words a dot parts hours from minutes: "kl. 14.07", "alle 14.07". */
const dottedClock = /(?:\b(?:kl|klo|kell|um|om|ob|alle|ore|às|ás|at|lúc|pukul)\.?\s{0,2})(\d{1,2})\.(\d{2})(?![\d.])/gi

/** "à 5 h": French leaves out the minutes of a full hour. */
const bareHour = /(?<=\sà\s{1,2})(\d{1,2})\s?h(?![\d\p{L}]|\s?\d)/giu

/** Languages that part hours from minutes by a dot, and such a time directly behind the day. */
const dottedLanguages = /^(?:cs|sk|sl|hr|bs|sr|sv|fi|da|no|nb|nn|et|id|it)(?![a-z])/i
const bareDotted = /^[\s,|•·–-]{0,5}(?<!\d)([01]?\d|2[0-3])\.([0-5]\d)(?![\d.])/

function dottedBehind(text: string, day: Span<Day>, { language, timeZone }: DateOptions): Span<Clock> | null {
  const match = dottedLanguages.test(language ?? '') ? bareDotted.exec(text.slice(day.end)) : null
  if (!match) return null
  const end = day.end + match[0].length
  const zone = findZone(text.slice(end), timeZone)
  const value = { hour: Number(match[1]), minute: Number(match[2]), second: undefined, zone }
  return { value, start: day.end, end: end + (zone?.length ?? 0) }
}

function findClock(text: string, day: Span<Day>, options: DateOptions): Span<Clock> | null {
  let best: Span<Clock> | null = dottedBehind(text, day, options)
  if (best) return best
  let bestDistance = 61
  for (const form of [clockForm, dottedClock, bareHour]) {
    for (const match of text.matchAll(form)) {
      const start = match.index
      let end = start + match[0].length
      if (start < day.end && end > day.start) continue
      const between = start >= day.end ? text.slice(day.end, start) : text.slice(end, day.start)
      // A time that belongs to a further date ("입력 … 수정 …") has that date's numbers before it.
      const distance = between.length + (start >= day.end ? 0 : 5)
      if (distance >= bestDistance || /\d{1,4}[./-]\s?\d/.test(between) || /\d{3}/.test(between)) continue
      const half = form === clockForm ? (match[1] ?? match[6]) : undefined
      const hour = twelveHours(Number(form === clockForm ? match[2] : match[1]), half)
      const minute = Number((form === clockForm ? (match[3] ?? match[4]) : match[2]) ?? 0)
      const second = form === clockForm && match[5] !== undefined ? Number(match[5]) : undefined
      if (hour > 24 || minute > 59 || (second ?? 0) > 60) continue
      const zone = findZone(text.slice(end), options.timeZone)
      end += zone?.length ?? 0
      best = { value: { hour, minute, second, zone }, start, end }
      bestDistance = distance
    }
  }
  return best
}

/** Noon is 오후 12시 and midnight 오전 12시; "오후 14:30", which some sites print, is 14:30. */
function twelveHours(hour: number, half: string | undefined): number {
  if (half === undefined) return hour
  const afternoon = /^(?:오후|저녁|午後|下午|傍晚|晚上|p|밤)/i.test(half)
  if (hour === 12) return afternoon && half !== '밤' ? 12 : 0
  return afternoon && hour < 12 ? hour + 12 : hour
}

function isDay({ year, month, day }: Day): boolean {
  if (!(year >= 1800 && year <= 2200 && month >= 1 && month <= 12 && day >= 1)) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function finish(day: Day, clock: Clock | null, text: string, options: DateOptions): ParsedDate | null {
  if (!isDay(day)) return null
  let { hour, minute, second } = clock ?? { hour: 0, minute: 0, second: undefined }
  if (hour > 24 || minute > 59 || (second ?? 0) > 60 || (hour === 24 && minute + (second ?? 0) > 0)) return null
  if (second === 60) second = 59
  let { year, month } = day
  let date = day.day
  if (hour === 24) {
    const next = new Date(Date.UTC(year, month - 1, date + 1))
    ;[year, month, date, hour] = [next.getUTCFullYear(), next.getUTCMonth() + 1, next.getUTCDate(), 0]
  }
  const local = { year, month, day: date, hour, minute, second: second ?? 0 }
  const wallMs = Date.UTC(year, month - 1, date, hour, minute, second ?? 0)
  const zone = clock?.zone ?? null
  const iso =
    zone?.offsetMinutes !== undefined
      ? formatInstant(wallMs - zone.offsetMinutes * 60_000, zone.offsetMinutes)
      : localToIso(local, zone?.timeZone ?? options.timeZone ?? 'UTC')
  if (iso === null) return null
  return {
    iso,
    precision: clock === null ? 'day' : second === undefined ? 'minute' : 'second',
    zoneStated: zone !== null,
    wall: new Date(wallMs).toISOString().slice(0, 19),
    text: text.trim(),
  }
}

/** The same clock reading in another zone. */
export function inZone(date: ParsedDate, timeZone: string): ParsedDate {
  const [year, month, day, hour, minute, second] = date.wall.split(/\D/).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  const iso = localToIso({ year, month, day, hour, minute, second }, timeZone)
  return iso === null ? date : { ...date, iso, zoneStated: false }
}

/** Languages that write numeric dates year first, also with two digits; those that write the month first. */
export function dateOrder(language: string | null, url: string): DateOrder {
  const tag = (language ?? '').toLowerCase()
  if (/^(?:ko|ja|zh|hu|mn|lt)(?:-|$)/.test(tag)) return 'ymd'
  if (/^en-(?:us|ph)$/.test(tag)) return 'mdy'
  if (tag !== 'en' && tag !== '') return 'dmy'
  // English without a region: the country of the address tells, and .com, .org, .net are mostly American.
  const ending = /^https?:\/\/[^/?#]*?\.([a-z]+)(?::\d+)?(?:[/?#]|$)/i.exec(url.slice(0, 300))?.[1]?.toLowerCase() ?? ''
  return ['com', 'org', 'net', 'us', 'gov', 'edu', 'ph'].includes(ending) ? 'mdy' : 'dmy'
}
