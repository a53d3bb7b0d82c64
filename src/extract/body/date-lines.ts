import { isDateWord as isDateLabel } from '../dates/date-words.ts'
import { dateLabels } from './line-words.ts'

const dateWord =
  /^(?:\d{1,4}(?:st|nd|rd|th|am|pm|a|p|년|월|일|시|분)?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|at|on|a|p|m|am|pm|e[sd]?t|c[sd]t|m[sd]t|p[sd]t|gmt|utc|kst|bst|cest?|ist|uhr|오전|오후|[월화수목금토일](?:요일)?|\d{1,2}(?:h|hrs)\d{0,2}|\d{1,2}t\d{2}|updated|published|page|[a-z]\d{1,2})$/iu

/** Languages whose months and weekdays are known in a line that is a date. */
const datedLanguages =
  'de fr es it pt nl sv da nb fi is pl cs sk sl hr sr bg uk ru hu ro el tr lt lv et ca id ms vi sw ar fa he hi bn th'.split(
    ' ',
  )
/** Days of 2024 on which all months and weekdays come up. */
const sampleDays = [1, 2, 3, 6, 33, 63, 95, 126, 158, 189, 221, 253, 284, 316, 347]
let dateWords: ReadonlySet<string> | null = null

/** Whether a word names a month or a weekday, or stands beside a date in a line of its own. */
function isDateWord(word: string): boolean {
  if (dateWords === null) {
    const words = new Set(dateLabels.split(' '))
    for (const language of datedLanguages) {
      for (const form of ['long', 'short'] as const) {
        const format = new Intl.DateTimeFormat(language, {
          weekday: form,
          day: 'numeric',
          month: form,
          timeZone: 'UTC',
        })
        for (const day of sampleDays) {
          for (const { type, value } of format.formatToParts(Date.UTC(2024, 0, day)))
            if (type === 'month' || type === 'weekday') words.add(value.toLowerCase().replaceAll('.', ''))
        }
      }
    }
    dateWords = words
  }
  return dateWords.has(word) || isDateLabel(word)
}

/** Digits of other scripts, by the code of their zero. */
const otherDigits = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g

/** A line that is a date or a time and nothing else. */
export function isDateLine(written: string): boolean {
  if (written.length > 90 || !/\d{4}|\d[:.]\d{2}|[\u0660-\u0e59]/.test(written)) return false
  const text = written.replace(otherDigits, (digit) => String((digit.charCodeAt(0) - (digit < '\u0700' ? 0 : 6)) & 0xf))
  if (!/\d{1,2}[:.]\d{2}|\d{4}/.test(text)) return false
  // Two dates, or a date and how long a story takes, in elements that touch: "14:05Actualizado 19:31", "15.00 Uhr3 min".
  const words = text
    .replace(/(?<=\d)(?=\p{Lu}\p{Ll}{2})|(?<=\p{L})(?=\d{1,2} min)/gu, ' ')
    .split(/[\s,.:;|·•/()[\]–-]+/)
  return words.every((word) => word === '' || dateWord.test(word) || isDateWord(word.toLowerCase()))
}
