import { attribute, type Element, isText } from '../tree/tree.ts'

/** Dates as pages write them, a year with its month at least: those that few languages write. An expression for each kind, put together as one. */
const rareForms = [
  // 11月3日 behind a year, whatever its calendar
  /\d{1,2}年\d{1,2}月/u,
  // 1404-08-12: the years of Iran, and of the Hijra
  /\b1[34]\d\d[-/]\d{1,2}[-/]\d/u,
  // ٣ نوفمبر ٢٠٢٥, ३ नवंबर, २०२५, ৩ নভেম্বর ২০২৫
  /[٠-٩۰-۹০-৯०-९]{1,2}\s[\p{L}\p{M}]+\s?[,،]?\s[٠-٩۰-۹০-৯०-९]{4}/u,
  // মার্চ ৩, ২০২৫, २०८१ फागुन २८
  /[\p{L}\p{M}]\s[০-৯०-९]{1,2}(?:,\s[০-৯०-९]{4}|(?<=[০-৯०-९]{4}\s[\p{L}\p{M}]{2,12}\s[०-९]{1,2}))/u,
  // 3 พ.ย. 2568, 3 พ.ย. 68: Buddhist years
  /\p{Script=Thai}\.?\s?25[5-9]\d/u,
  /\p{Script=Thai}\.\s?[4-9]\d(?!\d)/u,
  // ۱۴۰۴/۰۸/۱۲
  /[٠-٩۰-۹]{2,4}[/.-][٠-٩۰-۹]{1,2}[/.-][٠-٩۰-۹]/u,
]
/** One of these stands in each of them. */
const rareSign = /[年٠-٩۰-۹০-৯०-९\p{Script=Thai}]|1[34]\d\d/u

/** The others. */
const usualForms = [
  // 2025. gada 3, 2025. márc. 3, 2025 m. kovo 3 d.: Latvian, Hungarian and Lithuanian put the year first
  /(?:19|20)\d\d(?:\.|\s\p{L}\.)?\s\p{L}{3,12}\.?\s\d{1,2}\b/u,
  // 2025-11-03, 2025.11.03, 2025년 11월
  /(?:19|20)\d\d\s?[./年년-]\s?[01]?\d/u,
  // 3.11.2025, 03/11/25, 3. 11. 2025
  /\b\d{1,2}(?:[./]\d{1,2}[./](?:20)?|\. \d{1,2}\. 20)\d\d\b/u,
  // 3.nov.2025
  /\b\d{1,2}\.\p{L}{3,4}\.20\d\d\b/u,
  // 3-11-2025, 3-Nov-2025, Nov-3-2025
  /\b\d{1,2}\s?-\s?(?:\d{1,2}|\p{L}{3,9}\.?)\s?-\s?20\d\d/u,
  /\b\p{L}{3,9}\s?-\s?\d{1,2}\s?-\s?20\d\d/u,
  // November 3, 2025, 3 de noviembre de 2025
  /[\p{L}\p{M}]{3,}\.?\s?[,،]?\s{1,3}(?:del?\s)?(?:\d{1,2}(?:st|nd|rd|th)?(?:,|,?\s{1,3}))?(?:19|20)\d\d\b/u,
  // 3-11-25, 14:05
  /\b\d{1,2}-\d{1,2}-\d\d,?\s\d{1,2}:\d\d/u,
  // 14:05, 3 Nov 25 and 3 Nov 25, 14:05: two digits of a year beside a month's name and a time
  /\d:\d\d,?\s\d{1,2}\s\p{L}{3,9}\.?\s\d\d(?!\p{L}|\p{N})/u,
  /(?<!\d)\d{1,2}\s\p{L}{3,9}\.?\s\d\d,?\s\d{1,2}:\d\d/u,
]
/** A year, a time, or a day with its month. */
const usualSign = /(?:19|20)\d\d|\d[:./]\d/

const anyOf = (forms: readonly RegExp[]) => new RegExp(forms.map(({ source }) => source).join('|'), 'u')
const rarelyDated = anyOf(rareForms)
const usuallyDated = anyOf(usualForms)

/** "3 hours ago", "vor 3 Stunden": a date too, though none that can be told. */
const ago =
  /\d{1,2}\s?(?:(?:hours?|hrs?|minutes?|mins?|days?|weeks?|months?) ago(?!\p{L})|(?:\p{L}{2,8}) (?:fa|geleden|sitten|önce|назад|тому|lalu|yang lalu|előtt|temu|sedan|siden|trước|ที่แล้ว|पहले|আগে)(?!\p{L})|시간 전|분 전|일 전|時間前|分前|日前|小时前|小時前|天前)|(?:vor|il y a|hace|há|před|acum|преди|пре|prije|منذ|قبل|לפני|πριν)\s(?:\d{1,2}\s)\p{L}{3,12}/iu

/** Whether a text of a line or two holds a date, or how long ago something was. */
export function isDated(text: string): boolean {
  if (text.length < 60 && /\d/.test(text) && ago.test(text)) return true
  if (!/\d[\d./年-]|[٠-٩۰-۹০-৯०-९]{2}/.test(text)) return false
  return (usualSign.test(text) && usuallyDated.test(text)) || (rareSign.test(text) && rarelyDated.test(text))
}

/** "Thursday, 12 November", "mié, 3 de junio, 18:30", "Thursday, June 3", "3月5日(木)", "3월 5일(목) 18:42": a day with its weekday, without the year. */
const weekdayDate =
  /^\s*(?:\p{L}{2,14}\.?,?\s\d{1,2}(?:\.|st|nd|rd|th)?\s(?:de\s)?\p{L}{3,14}|\p{L}{3,14},?\s\p{L}{3,14}\.?\s\d{1,2}(?:st|nd|rd|th)?|\d{1,2}[月월]\s?\d{1,2}[日일]\s?[(（][月火水木金土日월화수목금토일][)）])(?:(?:,?\s(?:at |um |kl\.? |à |a las |alle )?|\s[|•·-]\s)\d{1,2}[:.h]\d\d(?:\s?(?:[ap]\.?m\.?|uhr))?)?\s*$/iu
const longestWeekdayDate = 50

export function isWeekdayDate(text: string): boolean {
  return text.length <= longestWeekdayDate && /\d/.test(text) && weekdayDate.test(text)
}

/** `<abbr title="2025-03-04T09:30:00+01:00">`, the microformats' way, whatever it is called. */
export function isDatedAbbreviation({ name, attribs }: Element): boolean {
  return name === 'abbr' && /^(?:19|20)\d\d-\d\d-\d\dT\d\d:\d\d/.test(attribs.title ?? '')
}

/** Attributes that hold an element's time for its script, the likeliest first. */
const timeAttributes = [
  'datetime',
  'data-date-time',
  'data-datetime',
  'data-published-time',
  'data-published',
  'publishdate',
  'data-publish-date',
  'data-pubdate',
  'data-timestamp',
  'data-epoch',
  'data-utc',
  'data-iso',
  'data-date',
  'data-time',
]

/** Whether a piece of text is put in place by a script from its own instant: `<span data-timestamp="1741784700">2 hours ago</span>`. */
export function isStampedText({ name, attribs, children }: Element): boolean {
  if (name !== 'span' && name !== 'div' && name !== 'p') return false
  const value = attribs['data-timestamp'] ?? attribs['data-datetime'] ?? attribs['data-published']
  return value !== undefined && /^\d{4}-?\d\d/.test(value) && children.every(isText)
}

/** The time that an element states in an attribute, as written; `null` if it states none. */
export function timeValue(element: Element): string | null {
  for (const name of timeAttributes) {
    const value = attribute(element, name)
    if (value !== null) return value
  }
  // The microformats' way: `<abbr class="published" title="2025-03-04T09:30:00+01:00">`.
  if (element.name === 'abbr') return attribute(element, 'title')
  return null
}
