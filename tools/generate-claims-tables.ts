// Writes the tables of currencies that the language packs read, from CLDR. Run it again after an update of cldr-numbers-full.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const require = createRequire(import.meta.url)
const readJson = (module: string) => JSON.parse(readFileSync(require.resolve(module), 'utf8'))
const version: string = readJson('cldr-numbers-full/package.json').version
const folder = join(import.meta.dirname, '..', 'src', 'claims', 'languages')

interface Names {
  readonly displayName: string
  readonly 'displayName-count-one'?: string
  readonly 'displayName-count-other'?: string
}

/** Codes that are also words in capitals ("the TOP 10", "ALL 50 states") or names before a number (the climate scenario SSP5-8.5). */
const wordlikeCodes = new Set('ALL BOB CUP SOS SSP TOP'.split(' '))

/** What is no currency that a newspaper counts in: funds, metals, testing. */
const isMoney = (code: string): boolean => !/^X(A[UG]|P[DT]|DR|TS|XX|UA|SU|B[ABCD])$/.test(code)

/** Last words of names that mean something else behind a number, or are the default of the pack. */
const otherwise: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'dollar dollars euro euros pound pounds won yen yuan real reals dram drams mark marks sum som sol sols unit units peso pesos gourde gourdes leone leones loti gold colones lats lati liras'.split(
      ' ',
    ),
  ),
  ko: new Set(
    '달러 유로 파운드 원 엔 위안 레이 랜드 소 솔 숨 솜 동 킵 밧 레크 레프 마르크 바투 달라시 키나 골드 로티'.split(' '),
  ),
  de: new Set(
    'dollar euro pfund won yen yuan real reais mark sum som sol peso pesos lei leu lew dram unzen unze'.split(' '),
  ),
}

/** Shared names that a country nearby settles; pounds and dollars are not among them, since they travel. */
const settled: Readonly<Record<string, readonly string[]>> = {
  en: 'peso pesos rupee rupees franc francs dinar dinars riyal riyals rial rials shilling shillings crown crowns kr krone kroner krona kronor koruna korunas ruble rubles rouble roubles lira liras manat kwacha kwachas'.split(
    ' ',
  ),
  ko: '페소 루피 프랑 디나르 리얄 리알 실링 크로네 크로나 코루나 루블 리라 마나트'.split(' '),
  de: 'Peso Pesos Rupie Rupien Franken Franc Dinar Rial Schilling Krone Kronen Rubel Lira Manat'
    .split(' ')
    .map((word) => word.toLowerCase()),
}
/** Press words for one of a kind that CLDR names otherwise, and the sign that four crowns share (CLDR's narrow symbol). */
const pressNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    SEK: 'crown crowns kr',
    NOK: 'crown crowns kr',
    DKK: 'crown crowns kr',
    CZK: 'crown crowns',
    ISK: 'crown crowns kr',
    RUB: 'rouble roubles',
    BYN: 'rouble roubles',
  },
  ko: {},
  de: {},
}

/** Large towns of the countries that share a name, which settle it as the country does: the beginning of no other word of their language. */
const towns: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    ARS: 'buenos',
    BHD: 'manama',
    BIF: 'bujumbura',
    BYN: 'minsk',
    CDF: 'kinshasa lubumbashi',
    CHF: 'zurich zürich geneva lausanne lucerne',
    CLP: 'santiago valparaíso valparaiso antofagasta',
    COP: 'bogotá bogota medellín medellin cartagena barranquilla',
    CUP: 'havana',
    CZK: 'prague brno ostrava plzeň pilsen',
    DKK: 'copenhagen aarhus odense aalborg',
    DZD: 'algiers',
    GNF: 'conakry',
    INR: 'delhi mumbai bengaluru bangalore kolkata chennai hyderabad ahmedabad jaipur kerala gujarat maharashtra karnataka lucknow kochi nagpur',
    IQD: 'baghdad basra mosul',
    IRR: 'tehran isfahan mashhad shiraz',
    ISK: 'reykjavik reykjavík',
    JOD: 'amman',
    KES: 'nairobi mombasa kisumu nakuru',
    LKR: 'colombo kandy jaffna',
    LYD: 'tripoli benghazi misrata',
    MWK: 'lilongwe blantyre zomba mzuzu',
    MXN: 'guadalajara monterrey tijuana oaxaca cancún cancun puebla acapulco',
    NOK: 'oslo bergen trondheim stavanger tromsø tromso',
    NPR: 'kathmandu pokhara',
    OMR: 'muscat',
    PHP: 'manila cebu davao quezon makati luzon mindanao visayas baguio iloilo',
    PKR: 'karachi lahore islamabad peshawar rawalpindi faisalabad multan quetta sindh',
    QAR: 'doha',
    RSD: 'belgrade',
    RUB: 'moscow petersburg kremlin siberia vladivostok',
    RWF: 'kigali',
    SAR: 'riyadh jeddah mecca dammam',
    SEK: 'stockholm gothenburg malmö malmo uppsala',
    SOS: 'mogadishu',
    TND: 'tunis',
    TRY: 'istanbul ankara izmir',
    TZS: 'dodoma arusha zanzibar',
    UGX: 'kampala',
    UYU: 'montevideo',
    XPF: 'noumea papeete tahiti',
    YER: 'sanaa',
    ZMW: 'lusaka kitwe ndola livingstone kabwe',
  },
  ko: {},
  de: {},
}

/** What Korean newspapers call a currency beside its name in CLDR: the last word, as they spell it. */
const spellings: Readonly<Record<string, string>> = {
  AED: '디람',
  ALL: '렉',
  BAM: '마르카',
  BGN: '레바 레브',
  BOB: '볼리비아노스',
  BRL: '헤알',
  BTN: '눌트룸',
  CNY: '위안',
  CZK: '크라운',
  DKK: '크로너',
  GHS: '시디',
  GTQ: '케찰',
  ILS: '셰켈 쉐켈 신셰켈 신세켈',
  IRR: '리알',
  ISK: '크로네',
  JPY: '엔',
  LAK: '킵 낍',
  MDL: '레우',
  MKD: '데나르',
  MMK: '짯 차트',
  MNT: '투그리크',
  MVR: '루피야',
  MYR: '링기트',
  OMR: '리얄',
  PEN: '누에보솔',
  PLN: '즐로티',
  QAR: '리알',
  RON: '레이',
  SAR: '리알',
  SEK: '크로네',
  SLE: '레온 레오네',
  THB: '밧',
  TOP: '팡가',
  UAH: '흐리우냐 흐리브냐',
  UZS: '솜',
  YER: '리얄',
}
/** What Korean newspapers call a country beside its name in CLDR, by the first two letters of its currency. */
const countriesAlso: Readonly<Record<string, readonly string[]>> = {
  AE: ['UAE'],
  BA: ['보스니아'],
  BY: ['벨로루시'],
  CD: ['콩고', '콩고 민주공화국'],
  DO: ['도미니카'],
  FK: ['포클랜드'],
  GE: ['그루지야'],
  KG: ['키르기스', '키르기즈스탄'],
  KR: ['한국', '남한'],
  KY: ['케이맨'],
  KZ: ['카자흐'],
  MK: ['마케도니아'],
  MN: ['몽고'],
  SA: ['사우디'],
  SB: ['솔로몬'],
  ST: ['상투메프린시페'],
  SZ: ['스와질란드'],
  TR: ['터키'],
  TT: ['트리니다드'],
  TW: ['타이완', '신대만', '신 대만', '신타이완', '신 타이완'],
  UZ: ['우즈벡'],
  WS: ['사모아'],
  ZA: ['남아공', '남아프리카 공화국'],
}

/** A country's every name before a currency's every name, of two words each time: CLDR's for it has but one of either. */
function koreanNames(
  code: string,
  forms: readonly string[],
  countryOf: (region: string) => string | undefined,
): string[] {
  const region = code.slice(0, 2)
  const words = forms.map((form) => form.split(' '))
  if (words.every((of) => of.length === 1) || code.startsWith('X')) return []
  const name = countryOf(region)?.replace(/\(.*/, '')
  const countries = [...(name && name !== region ? [name] : []), ...(countriesAlso[region] ?? [])]
  const money = [...new Set([...words.map((of) => of.at(-1)!), ...(spellings[code]?.split(' ') ?? [])])]
  const leads = [
    ...new Set([...words.map((of) => of.slice(0, -1).join(' ')), ...countries.map((of) => of.toLowerCase())]),
  ]
  return leads.flatMap((lead) => money.map((word) => `${lead} ${word}`))
}

/** Reports reach back: what was paid with until the euro came is read by its names, and until some years ago by its code too. */
const oldestEnd = '2002'
const oldestCode = '2015'

/** The currencies in use, with the countries that pay with each; then those that ended, the last first, each with when it did. */
function currencies(): Map<string, { readonly regions: string[]; readonly end: string }> {
  const regions: Record<string, Record<string, { _to?: string; _tender?: string }>[]> = readJson(
    'cldr-core/supplemental/currencyData.json',
  ).supplemental.currencyData.region
  const found = new Map<string, { regions: string[]; end: string }>()
  for (const [region, rows] of Object.entries(regions))
    for (const row of rows)
      for (const [code, { _to, _tender }] of Object.entries(row)) {
        const isLong = code === 'SVC' || (_tender !== 'false' && (_to === undefined || _to >= oldestEnd))
        if (!isLong || !isMoney(code)) continue
        const { regions, end } = found.get(code) ?? { regions: [], end: '' }
        const last = _to !== undefined && _to > end ? _to : end
        found.set(code, { regions: _to === undefined ? [...regions, region] : regions, end: last })
      }
  const byCode = [...found].sort(([a], [b]) => (a < b ? -1 : 1))
  const isInUse = (row: { regions: string[] }): boolean => row.regions.length > 0
  return new Map([
    ...byCode.filter(([, row]) => isInUse(row)),
    ...byCode.filter(([, row]) => !isInUse(row)).sort(([, a], [, b]) => (a.end > b.end ? -1 : a.end < b.end ? 1 : 0)),
  ])
}

function table(language: string): string {
  const names: Record<string, Names> = readJson(`cldr-numbers-full/main/${language}/currencies.json`).main[language]
    .numbers.currencies
  const countryName = new Intl.DisplayNames(language, { type: 'region' })
  const regionsOf = currencies()
  const isInUse = (code: string): boolean => regionsOf.get(code)!.regions.length > 0
  const formsOf = new Map<string, string[]>()
  const owners = new Map<string, Set<string>>()
  const taken = new Set<string>()
  for (const code of regionsOf.keys()) {
    const row = names[code]
    if (!row) continue
    const forms = [row.displayName, row['displayName-count-one'], row['displayName-count-other']]
      .filter((form) => form !== undefined)
      .map((form) => form.toLowerCase().replace(/\s*\([^)]*\)/g, ''))
      // "Belarusian rubles" are the present ones.
      .filter((form) => isInUse(code) || !(taken.has(form) || owners.has(form)))
    const all = new Set(forms)
    for (const form of forms) taken.add(form)
    if (language === 'ko') {
      for (const form of koreanNames(code, forms, (region) => countryName.of(region)))
        if (!taken.has(form)) all.add(form)
      for (const form of all) taken.add(form)
      // They are written with and without the space.
      for (const form of [...all]) all.add(form.replaceAll(' ', ''))
    }
    for (const form of forms) {
      const last = form.split(' ').at(-1)!
      const of = owners.get(last) ?? new Set()
      if (isInUse(code) || ![...of].some(isInUse)) owners.set(last, of.add(code))
    }
    formsOf.set(code, [...all])
  }
  const lines: string[] = []
  for (const [code, forms] of formsOf) {
    const bare = [...new Set(forms.map((form) => form.split(' ').at(-1)!))].filter(
      (word) =>
        owners.get(word)?.size === 1 &&
        owners.get(word)!.has(code) &&
        !otherwise[language]!.has(word) &&
        word.length > (language === 'ko' ? 1 : 2),
    )
    const isQuiet = wordlikeCodes.has(code) || (!isInUse(code) && regionsOf.get(code)!.end < oldestCode)
    if (isQuiet && forms.length === 0) continue
    lines.push([isQuiet ? `-${code}` : code, ...new Set([...forms, ...bare])].join('|'))
  }
  // ?CODE|shared words|words nearby that settle them
  for (const [code, forms] of formsOf) {
    const shared = [
      ...new Set([...forms.map((form) => form.split(' ').at(-1)!), ...(pressNames[language]![code]?.split(' ') ?? [])]),
    ].filter((word) => settled[language]!.includes(word))
    const { regions } = regionsOf.get(code)!
    if (shared.length === 0 || regions.length === 0) continue
    const near = new Set(forms.filter((form) => form.includes(' ')).map((form) => form.split(' ')[0]!))
    if (regions.length <= 3)
      for (const region of regions) {
        const name = countryName.of(region)?.toLowerCase()
        if (name && /^[\p{L}]+$/u.test(name)) near.add(name)
      }
    for (const town of towns[language]![code]?.split(' ') ?? []) near.add(town)
    for (const word of near)
      if (word.length < 2 || /^(new|north|south|west|east|central|cfa|u)$/.test(word)) near.delete(word)
    if (near.size > 0) lines.push(`?${code}|${shared.join(' ')}|${[...near].join(' ')}`)
  }
  return lines.join('\n')
}

/** What {@link table} gives, as the source file that holds it. */
export function currenciesFile(language: string): string {
  return `// Written by tools/generate-claims-tables.ts from CLDR ${version} (cldr-numbers-full, cldr-core; Unicode-3.0 license). Do not edit.

/**
 * The currencies in use: ISO 4217 code and names, in lower case. A code behind \`-\` is also a word and is not read by itself; behind \`?\`
 * stand names that several share, and the words nearby that settle them. Parsed when the language is first used.
 */
export const currencies = \`${table(language)}\`
`
}

export const tableLanguages = ['en', 'ko', 'de']

if (import.meta.main)
  for (const language of tableLanguages) {
    writeFileSync(join(folder, language, 'currencies.ts'), currenciesFile(language))
  }
