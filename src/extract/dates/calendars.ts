/*
 * Years and months of other calendars, rewritten to the common one: the Japanese eras, the Republic of China's and the Buddhist years differ
 * in the year alone, the Persian and Nepal's calendars begin their years in spring.
 */

/** The year before the first of each era. */
const eras = new Map<string, number>([
  ['令和', 2018],
  ['平成', 1988],
  ['昭和', 1925],
  ['民國', 1911],
  ['民国', 1911],
])
const eraForm = /(令和|平成|昭和|民[國国])\s?(\d{1,3}|元)\s?年/g

/** A day of the Muslim calendar with the letter that says so. */
const hijriDay = /(?<!\d)(?:1[34]\d{2}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]1[34]\d{2})\s?هـ/g

const taiwanNumbers = /(?<![\d/.-])(1[01]\d)([/.]\d{1,2}[/.]\d{1,2}(?!\d)|年\d{1,2}月)/

/** 1 January 2484 (of the Buddhist era) was that of 1941; years past 2440 stand in no page otherwise. */
const buddhistEra = 543
const buddhistYear = /(?<!\d)(2[45]\d{2})(?!\d)/g

/** Thai months shortened with dots, in their order. */
const thaiMonths = 'ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.'.split(' ')
const thaiForm = /(\d{1,2})\s{0,2}((?:ม|ก|ส|ต|ธ|พ|มี|เม|มิ)\.(?:ค|พ|ย)\.?)\s{0,2}(\d{4}|\d{2})(?!\d)/

/** Persian months in their order, in Iran's names. */
const persianMonths = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ')
const persianNamed = new RegExp(
  `(\\d{1,2})\\s{1,3}(${persianMonths.join('|')})(?:\\s?ماه)?\\s{0,2}[،,]?\\s{0,2}(1[34]\\d{2})(?!\\d)`,
  'u',
)
const persianNumbers = /(?<!\d)(1[34]\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/

/** Nepal's months in their order, each with its spellings. */
const nepaliMonths =
  'वैशाख|बैशाख|बैसाख जेठ|जेष्ठ|ज्येष्ठ असार|आषाढ|असाढ साउन|श्रावण भदौ|भाद्र असोज|आश्विन कात्तिक|कार्तिक मंसिर|मङ्सिर|मार्ग पुस|पुष|पौष माघ फागुन|फाल्गुण|फाल्गुन चैत|चैत्र'.split(
    ' ',
  )
const nepaliNames = nepaliMonths.flatMap((names) => names.split('|')).sort((a, b) => b.length - a.length)
const nepaliDayFirst = new RegExp(`(\\d{1,2})\\s{1,3}(${nepaliNames.join('|')}),?\\s{1,3}(20[7-9]\\d)(?!\\d)`, 'u')
const nepaliYearFirst = new RegExp(
  `(?<!\\d)(20[7-9]\\d)\\s{1,3}(${nepaliNames.join('|')})\\s{1,3}(\\d{1,2})(?!\\d)`,
  'u',
)
const nepaliNumbers = /(?<!\d)(20[7-9]\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/

/**
 * Days of the months of the years from 2078 on; 1 Baisakh 2078 was 14 April 2021. Typed from memory, and checked only against the years' totals
 * and two known days.
 */
const nepaliYears = [
  [31, 31, 31, 32, 31, 31, 30, 29, 30, 29, 30, 30],
  [31, 31, 32, 31, 31, 31, 30, 29, 30, 29, 30, 30],
  [31, 32, 31, 32, 31, 30, 30, 30, 29, 29, 30, 30],
  [31, 32, 31, 32, 31, 30, 30, 30, 29, 30, 29, 31],
  [31, 31, 32, 31, 31, 31, 30, 29, 30, 29, 30, 30],
  [31, 31, 32, 31, 31, 31, 30, 29, 30, 29, 30, 30],
]
const firstNepaliYear = 2078

/** `YYYY-M-D` of a day of Nepal's calendar, or `null` for a day or year that is not known. */
function nepaliDay(year: number, month: number, day: number): string | null {
  const before = nepaliYears.slice(0, Math.max(0, year - firstNepaliYear))
  const months = nepaliYears[year - firstNepaliYear]
  const length = months?.[month - 1]
  if (months === undefined || length === undefined || day < 1 || day > length) return null
  const passed = [...before.flat(), ...months.slice(0, month - 1)].reduce((sum, days) => sum + days, day - 1)
  const date = new Date(Date.UTC(2021, 3, 14) + passed * dayMs)
  return `${date.getUTCFullYear()}-${date.getUTCMonth() + 1}-${date.getUTCDate()}`
}

function monthOfNepal(name: string): number {
  return nepaliMonths.findIndex((names) => names.split('|').includes(name)) + 1
}

/** Nepal's dates, digits plain, in the common calendar; those in numbers only on pages in Nepali. */
function inCommonNepali(text: string, language: string | null): string {
  if (!/20[7-9]\d/.test(text)) return text
  const named = text
    .replace(nepaliDayFirst, (whole, day: string, name: string, year: string) => {
      return nepaliDay(Number(year), monthOfNepal(name), Number(day)) ?? whole
    })
    .replace(nepaliYearFirst, (whole, year: string, name: string, day: string) => {
      return nepaliDay(Number(year), monthOfNepal(name), Number(day)) ?? whole
    })
  if (!/^ne(?![a-z])/i.test(language ?? '')) return named
  return named.replace(nepaliNumbers, (whole, year: string, month: string, day: string) => {
    return nepaliDay(Number(year), Number(month), Number(day)) ?? whole
  })
}

/**
 * The text with its dates in the Gregorian calendar, digits plain; the very text if it holds none of another calendar.
 *
 * @param language BCP 47 tag: Persian numbers such as `1404/09/07` are read as the Persian calendar's only in its languages
 */
export function inGregorian(text: string, language: string | null): string {
  let out = text
  if (/[和成國国]/.test(out)) {
    out = out.replace(
      eraForm,
      (_, era: string, year: string) => `${(eras.get(era) ?? 0) + (year === '元' ? 1 : Number(year))}年`,
    )
  }
  if (/\p{Script=Thai}/u.test(out)) {
    out = out
      .replace(/[พค]\.ศ\.\s?/g, '')
      // A dot parts hours from minutes before "น.".
      .replace(/(\d{1,2})\.(\d{2})(?=\s?น)/, '$1:$2')
      .replace(thaiForm, (whole, day: string, name: string, year: string) => {
        const month = thaiMonths.indexOf(name.endsWith('.') ? name : `${name}.`) + 1
        return month === 0 ? whole : `${thaiYear(year)}-${month}-${day}`
      })
      .replace(buddhistYear, (_, year: string) => String(Number(year) - buddhistEra))
  } else if (/^th(?![a-z])/i.test(language ?? '')) {
    out = out.replace(buddhistYear, (_, year: string) => String(Number(year) - buddhistEra))
  }
  // Taiwan's years in numbers alone: 115/01/06.
  if (/^zh[-_](?:tw|hant)/i.test(language ?? ''))
    out = out.replace(taiwanNumbers, (_, year: string, rest: string) => `${Number(year) + 1911}${rest}`)
  // The Hijri day beside the common one: "1434/4/7 هـ - الموافق 2013/2/17 م".
  if (out.includes('هـ')) out = out.replace(hijriDay, '')
  out = inCommonNepali(out, language)
  if (!/1[34]\d{2}/.test(out)) return out
  out = out.replace(persianNamed, (whole, day: string, name: string, year: string) => {
    return persianDay(Number(year), persianMonths.indexOf(name) + 1, Number(day)) ?? whole
  })
  if (/^(?:fa|ps|ckb|prs)(?![a-z])/i.test(language ?? '')) {
    out = out.replace(persianNumbers, (whole, year: string, month: string, day: string) => {
      return persianDay(Number(year), Number(month), Number(day)) ?? whole
    })
  }
  return out
}

/** Two digits past the middle of a century are of the Buddhist one: 68 is 2568. */
function thaiYear(year: string): string {
  if (year.length === 4) return year
  return Number(year) >= 50 ? `25${year}` : `20${year}`
}

const dayMs = 86_400_000
const persianParts = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
})

/** `YYYY-M-D` of a day of the Persian calendar, or `null` for a day that it has not. The first six months have 31 days, the others 30. */
function persianDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > (month <= 6 ? 31 : 30)) return null
  // Its year begins on one of the days around the equinox: CLDR tells which.
  for (let march = 19; march <= 22; march++) {
    const start = Date.UTC(year + 621, 2, march)
    if (persianParts.format(start) !== '1/1') continue
    const passed = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30
    const date = new Date(start + (passed + day - 1) * dayMs)
    return `${date.getUTCFullYear()}-${date.getUTCMonth() + 1}-${date.getUTCDate()}`
  }
  return null
}
