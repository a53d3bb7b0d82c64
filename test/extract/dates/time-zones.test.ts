import { expect, test } from 'vitest'
import { isTimeZone, siteZone, zoneOfName } from '../../../src/extract/dates/time-zones.ts'

const letters = 'abcdefghijklmnopqrstuvwxyz'

test('a site’s own rule, its host, its country and its language tell its zone, in this order', () => {
  expect(siteZone('https://www.latimes.com/a', 'Asia/Seoul', 'en')).toMatchObject({
    timeZone: 'Asia/Seoul',
    sure: true,
  })
  expect(siteZone('https://www.latimes.com/a', undefined, 'ko')).toMatchObject({
    timeZone: 'America/Los_Angeles',
    sure: true,
  })
  expect(siteZone('https://english.example.co.kr/a', undefined, 'en')).toMatchObject({
    timeZone: 'Asia/Seoul',
    sure: true,
  })
  expect(siteZone('https://www.example.com/a', undefined, 'ko-KR')).toMatchObject({
    timeZone: 'Asia/Seoul',
    sure: false,
  })
  expect(siteZone('https://www.example.com/a', undefined, 'pt_BR')).toMatchObject({
    timeZone: 'America/Sao_Paulo',
    sure: false,
  })
  expect(siteZone('https://www.example.com/a', undefined, null)).toMatchObject({ timeZone: 'UTC', sure: false })
})

test('an ending that is sold to all the world says nothing of a page in another language than its country’s', () => {
  expect(siteZone('https://garam.mu/a', undefined, 'ja')).toMatchObject({ timeZone: 'Asia/Tokyo', isPlace: false })
  expect(siteZone('https://www.garam.mg/a', undefined, 'zh-TW')).toMatchObject({ timeZone: 'Asia/Taipei' })
  expect(siteZone('https://www.garam.mg/a', undefined, 'fr')).toMatchObject({ timeZone: 'Indian/Antananarivo' })
  expect(siteZone('https://www.garam.kr/a', undefined, 'ja')).toMatchObject({ timeZone: 'Asia/Seoul' })
})

test('of a country with several zones it is the press’s, and not sure', () => {
  expect(siteZone('https://www.example.com.br/a', undefined, 'pt')).toMatchObject({
    timeZone: 'America/Sao_Paulo',
    sure: false,
  })
  expect(siteZone('https://www.example.ca/a', undefined, 'fr')).toMatchObject({
    timeZone: 'America/Toronto',
    sure: false,
  })
})

test.each([
  ['https://www.example.com.co/a', null, null, 'America/Bogota'],
  ['https://www.example.co/a', null, null, 'UTC'],
  ['https://www.example.eus/a', null, null, 'Europe/Madrid'],
  ['https://www.xn--80ak6aa92e.xn--p1ai/a', null, null, 'Europe/Moscow'],
  ['https://www.example.com/a', 'en-UG', null, 'Africa/Kampala'],
  ['https://www.example.com/a', 'es-CO', null, 'America/Bogota'],
  ['https://www.example.com/a', 'zh-Hant', null, 'Asia/Taipei'],
  ['https://www.example.com/a', 'zh-Hans-SG', null, 'Asia/Singapore'],
  ['https://www.example.com/a', 'ar', null, 'Africa/Cairo'],
  ['https://www.example.com/a', 'ar', 'LB', 'Asia/Beirut'],
  ['https://www.example.com/a', 'en', 'GB', 'Europe/London'],
  ['https://www.example.de/a', 'en', 'US', 'Europe/Berlin'],
  ['https://www.nigeriadispatch.com/a', 'en', null, 'Africa/Lagos'],
  ['https://news.the-vancouver-dispatch.com/a', 'en', null, 'America/Vancouver'],
  ['https://www.dispatchjamaica.net/a', 'en', null, 'America/Jamaica'],
  ['https://www.courriermaroc.com/a', 'fr', null, 'Africa/Casablanca'],
  ['https://www.thesindhdispatch.com/a', 'en', null, 'Asia/Karachi'],
  ['https://www.visayasdispatch.net/a', 'en', null, 'Asia/Manila'],
  ['https://www.dispatchodisha.com/a', 'en', null, 'Asia/Kolkata'],
  ['https://www.indianapolisdispatch.com/a', 'en', null, 'UTC'],
  ['https://www.dispatch.com/chicago/a', 'en', null, 'UTC'],
])('%s in %s, published in %s, keeps the time of %s', (url, language, country, zone) => {
  expect(siteZone(url, undefined, language, country).timeZone).toBe(zone)
})

test('an address without a name, and a zone that nobody knows, end at UTC', () => {
  expect(siteZone('http://127.0.0.1:8080/a', 'Mars/Olympus', null)).toMatchObject({ timeZone: 'UTC', sure: false })
  expect(siteZone('nonsense', undefined, null)).toMatchObject({ timeZone: 'UTC', sure: false })
})

test('every zone of the tables is one that the platform knows', () => {
  const zones = new Set<string>()
  for (const first of letters) {
    for (const second of letters) {
      zones.add(siteZone(`https://www.example.${first}${second}/a`, undefined, null).timeZone)
      zones.add(siteZone('https://www.example.com/a', undefined, first + second).timeZone)
      for (const name of [first + second, `${first}${second}t`, `${first}${second}st`, `${first}${second}dt`])
        zones.add(zoneOfName(name, null) ?? 'UTC')
    }
  }
  expect([...zones].filter((zone) => !isTimeZone(zone))).toMatchObject([])
  expect(zones.size).toBeGreaterThan(140)
})

test('a zone’s name is read in any case and with dots, other words are none', () => {
  expect(zoneOfName('e.t.', null)).toBe('America/New_York')
  expect(zoneOfName('kst', null)).toBe('Asia/Seoul')
  expect(zoneOfName('uhr', null)).toBeNull()
  expect(zoneOfName('constructor', null)).toBeNull()
})
