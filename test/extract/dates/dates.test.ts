import { expect, test } from 'vitest'
import { dateOrder, parseDate } from '../../../src/extract/dates/dates.ts'
import { isDated } from '../../../src/extract/facts/dated-texts.ts'
import { processorTimeMs } from '../../support/processor-time.ts'

const seoul = { timeZone: 'Asia/Seoul' } as const

/** Every way to write one instant in Seoul: 12 February 2026, half past ten. */
test.each([
  '2026-02-12T10:30:00+09:00',
  '2026-02-12T10:30:00+0900',
  '2026-02-12T10:30:00+09',
  '2026-02-12 10:30:00 +0900',
  '2026-02-12T01:30:00Z',
  '2026-02-12T01:30:00.123Z',
  '2026-02-12T01:30:00.1234567+00:00',
  '2026-02-12T10:30:00',
  '2026-02-12 10:30:00',
  '2026-2-12 10:30:00',
  '2026/02/12 10:30:00',
  '20260212103000',
  '20260212T103000',
  '20260212T013000Z',
  '1770859800',
  '1770859800000',
  '/Date(1770859800000)/',
  'Thu, 12 Feb 2026 10:30:00 +0900',
  'Thu, 12 Feb 2026 01:30:00 GMT',
  'Thu, 12-Feb-2026 01:30:00 GMT',
  'Thu Feb 12 2026 10:30:00 GMT+0900 (Korean Standard Time)',
  'Thu Feb 12 10:30:00 KST 2026',
  '2026-02-12T10:30:00+09:00[Asia/Seoul]',
  '2026. 02. 12. 오전 10:30:00',
  '2026년 2월 12일 10시 30분 00초',
])('%s is half past ten in Seoul, to the second', (text) => {
  const date = parseDate(text, seoul)
  expect(Date.parse(date?.iso ?? '')).toBe(Date.UTC(2026, 1, 12, 1, 30))
  expect(date?.precision).toBe('second')
})

test.each([
  ['2026-02-12T10:30+09:00', '2026-02-12T10:30:00+09:00'],
  ['2026.02.12. 오전 10:30', '2026-02-12T10:30:00+09:00'],
  ['2023.11.02. 오후 8:06', '2023-11-02T20:06:00+09:00'],
  ['기사입력 2017.05.12. 오후 02:09', '2017-05-12T14:09:00+09:00'],
  ['입력 2020.08.27 20:27', '2020-08-27T20:27:00+09:00'],
  ['입력 2020.08.27 20:27 수정 2020.08.28 10:00', '2020-08-27T20:27:00+09:00'],
  ['입력: 2025-03-04 오후 3:05', '2025-03-04T15:05:00+09:00'],
  ['2025.1.1 오후 12:05', '2025-01-01T12:05:00+09:00'],
  ['2025.1.1 오전 12:05', '2025-01-01T00:05:00+09:00'],
  ['2025년 3월 4일 오후 3시 5분', '2025-03-04T15:05:00+09:00'],
  ['2025년3월4일 오후 3시', '2025-03-04T15:00:00+09:00'],
  ['25.03.04 15:05', '2025-03-04T15:05:00+09:00'],
  ['2025年3月4日 15時05分', '2025-03-04T15:05:00+09:00'],
  ['2025年3月4日 下午 3:05', '2025-03-04T15:05:00+09:00'],
  ['２０２５．０３．０４　１５：０５', '2025-03-04T15:05:00+09:00'],
  ['2025-03-04 24:00', '2025-03-05T00:00:00+09:00'],
])('a Korean or Chinese-letter form: %s', (text, iso) => {
  expect(parseDate(text, { ...seoul, order: 'ymd' })).toMatchObject({ iso, precision: 'minute' })
})

test.each([
  ['en', 'Published 9:41 p.m. ET Nov. 3, 2025', '2025-11-03T21:41:00-05:00'],
  ['en', 'November 3rd, 2025 at 9:41am EST', '2025-11-03T09:41:00-05:00'],
  ['en', 'July 3, 2025 9:41 PM EST', '2025-07-03T21:41:00-04:00'],
  ['en', 'Mon 3 Nov 2025 11.30 GMT', '2025-11-03T11:30:00Z'],
  ['en', 'Updated: Feb 12, 2026 10:05 IST', '2026-02-12T10:05:00+05:30'],
  ['en', 'Mar 7, 2025 / 12:00 PM GMT+1', '2025-03-07T12:00:00+01:00'],
  ['en', '3 Nov 2025 11:05 p.m.', '2025-11-03T23:05:00+01:00'],
  ['en', 'September 3, 2025, 4:05 p.m. Eastern Daylight Time', '2025-09-03T16:05:00-04:00'],
  ['de', '25.04.24 | 14:07 Uhr', '2024-04-25T14:07:00+02:00'],
  ['de', '12. Februar 2026, 9:05 Uhr', '2026-02-12T09:05:00+01:00'],
  ['de', 'Stand: 12.02.2026 19.05 Uhr', '2026-02-12T19:05:00+01:00'],
  ['de', '3. März 2025 um 14:07', '2025-03-03T14:07:00+01:00'],
  ['fr', 'Publié le 3 novembre 2025 à 14h30', '2025-11-03T14:30:00+01:00'],
  ['fr', 'Le 1er août 2025 à 09:05', '2025-08-01T09:05:00+02:00'],
  ['fr', 'mar. 4 févr. 2025 à 18h07', '2025-02-04T18:07:00+01:00'],
  ['es', '3 de noviembre de 2025, 10:22', '2025-11-03T10:22:00+01:00'],
  ['es', '12 ENE 2025 - 08:15', '2025-01-12T08:15:00+01:00'],
  ['it', '4 luglio 2024 alle 14.07', '2024-07-04T14:07:00+02:00'],
  ['pt', '1º de março de 2024 às 9h05', '2024-03-01T09:05:00+01:00'],
  ['nl', '25 augustus 2024 11:02', '2024-08-25T11:02:00+02:00'],
  ['pl', '25 sierpnia 2024, 11:02', '2024-08-25T11:02:00+02:00'],
  ['pl_PL', '25 sierpnia 2024, 11:02', '2024-08-25T11:02:00+02:00'],
  ['cs', '5. března 2024 11:02', '2024-03-05T11:02:00+01:00'],
  ['ru', '25 августа 2024, 11:02', '2024-08-25T11:02:00+02:00'],
  ['tr', '25 Ağustos 2024 11:02', '2024-08-25T11:02:00+02:00'],
  ['sv', 'Publicerad 25 augusti 2024 kl. 11.02', '2024-08-25T11:02:00+02:00'],
  ['fi', '25.8.2024 klo 11.02', '2024-08-25T11:02:00+02:00'],
  ['hu', '2024. augusztus 25. 11:02', '2024-08-25T11:02:00+02:00'],
  ['ar', '٢٥ أغسطس ٢٠٢٤ ١١:٠٢', '2024-08-25T11:02:00+02:00'],
  ['hi', '२५ अगस्त २०२४ ११:०२', '2024-08-25T11:02:00+02:00'],
  ['id', '25 Agustus 2024 11:02', '2024-08-25T11:02:00+02:00'],
  ['id', '25 Agustus 2024, 16.05 WIB', '2024-08-25T16:05:00+07:00'],
  ['sv', 'Publicerad 2024-08-25 11.02', '2024-08-25T11:02:00+02:00'],
  ['fi', '25.8.2024 11.02', '2024-08-25T11:02:00+02:00'],
  ['ar', '25 آب 2024 11:02', '2024-08-25T11:02:00+02:00'],
  ['ar', '6 كانون الثاني 2026 10:04', '2026-01-06T10:04:00+01:00'],
  ['ar', 'الثلاثاء 06/يناير/2026 - 10:04 م', '2026-01-06T22:04:00+01:00'],
  ['he', '6 בינואר 2026, 10:04', '2026-01-06T10:04:00+01:00'],
  ['lt', '2026 m. sausio 6 d. 07:12', '2026-01-06T07:12:00+01:00'],
  ['lv', '2026. gada 6. janvāris, 7:12', '2026-01-06T07:12:00+01:00'],
  ['zh-TW', '115/01/06 08:15', '2026-01-06T08:15:00+01:00'],
])('a date as the press of %s writes it: %s', (language, text, iso) => {
  expect(parseDate(text, { timeZone: 'Europe/Berlin', language })).toMatchObject({ iso, precision: 'minute' })
})

test.each([
  ['2026-02-12', '2026-02-12T00:00:00+09:00'],
  ['20260212', '2026-02-12T00:00:00+09:00'],
  ['2026.2.12.', '2026-02-12T00:00:00+09:00'],
  ['February 12, 2026', '2026-02-12T00:00:00+09:00'],
  ['12 Feb. 2026', '2026-02-12T00:00:00+09:00'],
  ['2026 February 12', '2026-02-12T00:00:00+09:00'],
])('a day alone is its midnight in the zone: %s', (text, iso) => {
  expect(parseDate(text, seoul)).toMatchObject({ iso, precision: 'day', zoneStated: false })
})

test('numbers alone are read in the order of the page’s language', () => {
  const read = (text: string, order: 'dmy' | 'mdy' | 'ymd') =>
    parseDate(text, { timeZone: 'UTC', order })?.iso.slice(0, 10)
  expect(read('03/04/2025', 'mdy')).toBe('2025-03-04')
  expect(read('03/04/2025', 'dmy')).toBe('2025-04-03')
  expect(read('13/04/2025', 'mdy')).toBe('2025-04-13')
  expect(read('04/13/2025', 'dmy')).toBe('2025-04-13')
  expect(read('03.04.2025', 'mdy')).toBe('2025-04-03')
  expect(read('25.04.03', 'ymd')).toBe('2025-04-03')
  expect(read('25.04.03', 'dmy')).toBe('2003-04-25')
})

test('English without a region is American under .com and British elsewhere', () => {
  expect(dateOrder('en', 'https://www.example.com/a')).toBe('mdy')
  expect(dateOrder('en', 'https://www.example.co.uk/a')).toBe('dmy')
  expect(dateOrder('en-GB', 'https://www.example.com/a')).toBe('dmy')
  expect(dateOrder('ko', 'https://www.example.com/a')).toBe('ymd')
  expect(dateOrder('de', 'https://www.example.com/a')).toBe('dmy')
})

test('a zone’s name means what it means where the site is', () => {
  const iso = (text: string, timeZone: string) => parseDate(text, { timeZone })?.iso
  expect(iso('2026-01-05 10:00 IST', 'Asia/Kolkata')).toBe('2026-01-05T10:00:00+05:30')
  expect(iso('2026-01-05 10:00 IST', 'Asia/Jerusalem')).toBe('2026-01-05T10:00:00+02:00')
  expect(iso('2026-07-05 10:00 IST', 'Europe/Dublin')).toBe('2026-07-05T10:00:00+01:00')
  expect(iso('2026-01-05 10:00 CST', 'Asia/Shanghai')).toBe('2026-01-05T10:00:00+08:00')
  expect(iso('2026-01-05 10:00 CST', 'America/New_York')).toBe('2026-01-05T10:00:00-06:00')
  expect(iso('2026-01-05 10:00 (KST)', 'UTC')).toBe('2026-01-05T10:00:00+09:00')
  expect(iso('2026-01-05 10:00 UTC+9', 'UTC')).toBe('2026-01-05T10:00:00+09:00')
})

test('a French "et" behind a time is no zone', () => {
  expect(parseDate('3 novembre 2025 à 14h30 et mis à jour', { timeZone: 'Europe/Paris' })).toMatchObject({
    iso: '2025-11-03T14:30:00+01:00',
    zoneStated: false,
  })
})

test.each([
  '',
  'yesterday',
  '38분전',
  '2 hours ago',
  'Aug. 20',
  '10:30',
  '2025-13-01',
  '2025-02-30',
  '0001-01-01T00:00:00',
  '02-555-1234',
  'COVID-19',
  'Chapter 3.4.5.6',
  '192.168.10.25',
  '12345',
  '99999999999999999999',
  'null',
])('%s is no date', (text) => {
  expect(parseDate(text, seoul)).toBeNull()
})

test('the text that was read comes along, without what stands around it', () => {
  expect(parseDate('Published 9:41 p.m. ET Nov. 3, 2025 by Jane Doe', seoul)?.text).toBe('9:41 p.m. ET Nov. 3, 2025')
})

test('a reading in a gap or an overlap of summer time still gives one instant', () => {
  expect(parseDate('2025-03-09 02:30', { timeZone: 'America/New_York' })?.iso).toBe('2025-03-09T03:30:00-04:00')
  expect(parseDate('2025-11-02 01:30', { timeZone: 'America/New_York' })?.iso).toBe('2025-11-02T01:30:00-04:00')
})

test('a year apart from month and day with a slash', () => {
  expect(parseDate(' 2024 03/12 10:05:21', { timeZone: 'UTC', language: 'zh' })?.wall).toBe('2024-03-12T10:05:21')
})

test('long hostile text ends soon', () => {
  const started = processorTimeMs()
  for (const unit of ['1', '1.', '2025-', '1:', ' ', '오전 ', 'Nov ', '1 Nov ', '(', '\u200b', '1 de ']) {
    parseDate(unit.repeat(1_000_000 / unit.length), { ...seoul, language: 'ko' })
  }
  expect(processorTimeMs() - started).toBeLessThan(500)
})

test.each([
  ['28 พ.ย. 2568 10:15 น.', 'th', '2025-11-28T10:15:00'],
  ['28 พ.ย. 68 | 10:15 น.', 'th', '2025-11-28T10:15:00'],
  ['วันศุกร์ที่ 28 พฤศจิกายน พ.ศ. 2568, 10.15 น.', 'th', '2025-11-28T10:15:00'],
  ['令和7年11月28日 10時15分', 'ja', '2025-11-28T10:15:00'],
  ['令和元年5月1日', 'ja', '2019-05-01T00:00:00'],
  ['中華民國114年11月28日 10:15', 'zh-TW', '2025-11-28T10:15:00'],
  ['۷ آذر ۱۴۰۴، ۱۰:۱۵', 'fa', '2025-11-28T10:15:00'],
  ['۱۴۰۴/۰۹/۰۷ - ۱۰:۱۵', 'fa-IR', '2025-11-28T10:15:00'],
  ['1 فروردین 1404', 'fa', '2025-03-21T00:00:00'],
  ['30 اسفند 1403', 'fa', '2025-03-20T00:00:00'],
])('%s is a day of another calendar', (text, language, wall) => {
  expect(parseDate(text, { timeZone: 'UTC', language })?.wall).toBe(wall)
})

test('a Persian date outside of its languages, or of a day that it has not, is none', () => {
  expect(parseDate('1404/09/07', { timeZone: 'UTC', language: 'en' })).toBeNull()
  expect(parseDate('1404/09/31', { timeZone: 'UTC', language: 'fa' })).toBeNull()
})

test.each([
  ['12 maart 2024 om 10.05 uur', 'nl'],
  ['2024-03-12 kl. 10.05', 'sv'],
  ['12. 3. 2024, 10.05', 'cs'],
  ['12. marca 2024 ob 10:05', 'sl'],
  ['12. mart 2024. 10:05', 'sr'],
  ['10:05, 12 мар 2024', 'bg'],
  ['12 берез. 2024 10:05', 'uk'],
  ['12 مارس/آذار 2024 10:05', 'ar'],
  ['12 آذار/مارس 2024 10:05', 'ar'],
  ['১২ মার্চ ২০২৪, ১০: ০৫', 'bn'],
  ['12 tháng 3 năm 2024 10:05', 'vi'],
  ['10 giờ 05, 12/03/2024', 'vi'],
])('%s as the press of %s writes it', (text, language) => {
  expect(parseDate(text, { timeZone: 'UTC', language })?.wall).toBe('2024-03-12T10:05:00')
})

test.each([
  ['el', '12/03/2026 02:05 μμ'],
  ['bn', '১২ মার্চ ২০২৬, ০২:০৫ পিএম'],
  ['ms', '12 Mac 2026, 02:05 petang'],
  ['vi', '12/03/2026 2:05 chiều'],
  ['sl', '12. marca 2026 ob 14.05'],
  ['zh-CN', '2026年3月12日 下午2:05'],
  ['zh-TW', '115年3月12日 14:05'],
])('the words of %s for halves of the day and years are read: %s', (language, text) => {
  expect(parseDate(text, { timeZone: 'UTC', order: language.startsWith('zh') ? 'ymd' : 'dmy', language })?.wall).toBe(
    '2026-03-12T14:05:00',
  )
})

test.each([
  // 21 Falgun 2082 was the day of an election, 5 March 2026; 1 Baisakh begins the year.
  ['२१ फागुन २०८२, बिहीबार १०:१५', '2026-03-05T10:15:00+05:45'],
  ['२०८२ साउन १', '2025-07-17T00:00:00+05:45'],
  ['1 बैशाख 2083, 10:05', '2026-04-14T10:05:00+05:45'],
  ['2082-11-21', '2026-03-05T00:00:00+05:45'],
  ['३३ फागुन २०८२', undefined],
])('dates of Nepal’s calendar: %s', (text, iso) => {
  expect(parseDate(text, { timeZone: 'Asia/Kathmandu', language: 'ne' })?.iso).toBe(iso)
})

test.each([
  ['hi', '11 जनवरी 2026, रात 9:15 बजे', '21:15'],
  ['hi', '11 जनवरी 2026, रात 12:15 बजे', '00:15'],
  ['hi', '11 जनवरी 2026, रात 21:15', '21:15'],
  ['hi', '11 जनवरी 2026, दोपहर 12:05', '12:05'],
  ['hi', '11 जनवरी 2026, सुबह 9:15', '09:15'],
  ['bn', '১১ জানুয়ারি ২০২৬, বিকাল ৪:৩৫', '16:35'],
  ['ta', '11 ஜனவரி 2026, மாலை 6:30', '18:30'],
  ['ur', '11 جنوری 2026 شام 6:30', '18:30'],
  ['hu', '2026. január 11. du. 3:15', '15:15'],
  ['fil', 'Enero 11, 2026, 9:15 ng gabi', '21:15'],
  ['pt', '11 de janeiro de 2026, 9:15 da noite', '21:15'],
])('a part of the day beside the time tells its half (%s): %s', (language, text, time) => {
  expect(parseDate(text, { timeZone: null, language })?.wall).toBe(`2026-01-11T${time}:00`)
})

test('a day of the Muslim calendar beside the common one is passed over', () => {
  const text = 'الأحد 1434/4/7 هـ - الموافق 2013/2/17 م الساعة 18:42'
  expect(parseDate(text, { timeZone: null, language: 'ar' })?.wall).toBe('2013-02-17T18:42:00')
})

test('Canada’s eastern zones without season', () => {
  expect(parseDate('Feb 27, 2013 4:48 PM NT', { timeZone: null })?.iso).toBe('2013-02-27T16:48:00-03:30')
  expect(parseDate('Jul 27, 2013 4:48 PM AT', { timeZone: null })?.iso).toBe('2013-07-27T16:48:00-03:00')
  expect(parseDate('Feb 27, 2013 at 4:48 PM at the harbour', { timeZone: 'Asia/Seoul' })?.iso).toBe(
    '2013-02-27T16:48:00+09:00',
  )
})

test.each([
  ['lt', '2025 m. kovo 12 d., 14:05'],
  ['hu', '2025. márc. 12., 14:05'],
  ['et', '12. märts 2025 kell 14.05'],
  ['bn', 'প্রকাশিত: মার্চ ১২, ২০২৫, ০২:০৫ অপরাহ্ন'],
  ['fa', '۲۲ اسفند، ۱۴۰۳ - ۱۴:۰۵'],
  ['zh', '2025年03月12日 14时05分'],
  ['ne', '२०८१ फागुन २८ गते १४:०५'],
  ['ro', 'Publicat: 12 mart. 2025, 14:05'],
  ['en', 'Mar 12,2025 14:05'],
  ['es', '12 març 2025 14:05'],
])('a line with a date and a time in %s is found and read: %s', (language, text) => {
  expect(isDated(text)).toBe(true)
  expect(parseDate(text, { timeZone: 'UTC', language })?.iso).toBe('2025-03-12T14:05:00Z')
})

test.each([
  ['12 جويلية 2025', 7],
  ['12 غشت 2025', 8],
  ['12 شتنبر 2025', 9],
  ['12 فيفري 2025', 2],
])('months as the Maghreb calls them: %s', (text, month) => {
  expect(parseDate(text, { timeZone: 'UTC', language: 'ar' })?.wall).toBe(`2025-0${month}-12T00:00:00`)
})
