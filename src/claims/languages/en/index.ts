import type { Pack } from '../../pack/pack.ts'
import { cues } from './cues.ts'
import { currencies } from './currencies.ts'
import { notClaims } from './not-claims.ts'
import { numbers } from './numbers.ts'
import { classes, periods } from './periods.ts'
import { bare, nouns, phrases } from './phrases.ts'
import { units } from './units.ts'

const neverEnd =
  'mr mrs ms dr prof rev deg sq cu fl gen col lt sgt capt cmdr adm gov sen rep st mt ft messrs hon pres supt insp vs v e.g i.e cf al approx dept est fig viz ave blvd rd jr sr nos ph.d'
const beforeNumber =
  'rs fr no nos vol pp p art sec apt ste bldg att est prev ep eps jan feb mar apr jun jul aug sep sept oct nov dec ca c lb lbs ft hr hrs gs bs'
const mayEnd =
  'u.s u.k u.n e.u inc pvt pte pty corp co ltd llc plc a.m p.m d.c etc u.s.a bros cos calif fla ariz conn mich minn tenn okla colo wis nev'

const places = (names: string): string[] => names.split('|')
const australia = places(
  'Australia|Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Hobart|Queensland|Victoria|Tasmania|New South Wales|NSW|Northern Territory|Gold Coast|Geelong|Wollongong|Townsville|Toowoomba|Ballarat|Bendigo|Launceston|Fremantle|Alice Springs|Parramatta|Pilbara|Cairns|Qantas|Telstra|ACCC|ASX|Centrelink|Albanese|Darwin|Mallee|Wimmera|Riverina|Gippsland|Horsham|Mildura|Shepparton|Wagga Wagga|Dubbo|Tamworth|Rockhampton|Mackay|Bundaberg|Kalgoorlie|Murray-Darling|Bureau of Meteorology|Reserve Bank of Australia|Woolworths|Westpac|BHP|AEMO|AFL|NRL',
)
const canada = places(
  'Canada|Canadian|Toronto|Ottawa|Vancouver|Montreal|Montréal|Ontario|Alberta|Quebec|Québec|Calgary|Edmonton|Winnipeg|Manitoba|Saskatchewan|Saskatoon|British Columbia|B.C.|Nova Scotia|New Brunswick|Newfoundland|Nunavut|Yukon|Mississauga|Brampton|Gatineau|Moncton|Fredericton|Charlottetown|Prince Edward Island|Kelowna|Thunder Bay|TSX|RCMP|CBC|Metrolinx|Loblaw',
)
const newZealand = places(
  "New Zealand|Aotearoa|Auckland|Wellington|Christchurch|Dunedin|Tauranga|Rotorua|Queenstown|Otago|Southland|Waikato|Taranaki|Whanganui|Gisborne|Northland|Invercargill|Palmerston North|New Plymouth|Timaru|Oamaru|Waitaki|Twizel|Omarama|Ōmārama|Wanaka|Wānaka|Taupo|Taupō|Whangarei|Whangārei|Manawatū|Hawke’s Bay|Hawke's Bay|Bay of Plenty|Fiordland|Kaikōura|Māori|Federated Farmers|Fenz|FENZ|Fonterra|KiwiRail|Kiwibank|NZX|Waka Kotahi|Kāinga|Te Whatu",
)
const unitedStates = places(
  'U.S.|United States|America|Washington|New York|California|Texas|Florida|Chicago|Los Angeles|San Francisco|Federal Reserve|White House|Wall Street|Nasdaq|NYSE|S&P 500|Pentagon|Congress|Boston|Philadelphia|Seattle|Houston|Dallas|Denver|Atlanta|Detroit|Miami|Ohio|Michigan|Pennsylvania|Illinois|Virginia|Carolina|Massachusetts|Arizona|Colorado|Oregon|Minnesota|Wisconsin|Tennessee|Missouri|Indiana|Maryland|Nevada|Utah|Louisiana|Alabama|Kentucky|Oklahoma|Kansas|Iowa|Nebraska|Idaho|Montana|Alaska|Hawaii',
)

const pack: Pack = {
  tag: 'en',
  order: 'verb-medial',
  abbreviations: new Map([
    ...neverEnd.split(' ').map((word) => [word, 'never-ends'] as const),
    ...beforeNumber.split(' ').map((word) => [word, 'before-number'] as const),
    ...mayEnd.split(' ').map((word) => [word, 'may-end'] as const),
  ]),
  quotesSingly: true,
  comparisons: [
    // "in comparison with", "relative to"
    { rare: /\b(?:in comparison|(?<!\b(?:a|is|are|was|were) )relative)(?= (?:with|to)\b)/g, common: 'compared' },
    { rare: /\bvs\.(?= )/g, common: 'vs' },
  ],
  asides:
    / \(((?:which|who|whose|where) [^()\n]{3,120})\)(?=[ ,.;:])| [–—] ((?:which|who|whose|where) [^–—()\n]{3,120}) [–—](?= )|(?<=[A-Za-z\d])—((?:which|who|whose|where) [^–—()\n]{3,120})—(?=[a-z])|(?<= (?:will|would|could|may|might|can|should|has|have|had|is|are|was|were))—([^—()\n]{2,50})—(?=[a-z])/g,
  sentenceOpeners: new Set(
    'the a an in on at it he she they we this that these those but and however meanwhile otherwise according for from as after before while whilst when its their his her there some most many officials last since with under by if no not one analysts shares prices police sales both earlier later'.split(
      ' ',
    ),
  ),
  sentenceEndings: new Set(),
  numbers,
  units,
  currencies,
  dollars: {
    bare: '$',
    words: new Set(['dollars', 'dollar']),
    code: 'USD',
    full: new Set(['US$', '$US', 'USD']),
    minors: new Set(['cents', 'cent', 'c', '¢']),
    others: [
      {
        code: 'AUD',
        sign: 'A$',
        names: ['australia', 'sydney', 'melbourne', 'canberra', 'perth', 'brisbane', 'adelaide', 'queensland'],
        places: australia,
        foreign: / percent\b/,
      },
      {
        code: 'CAD',
        sign: 'C$',
        names: ['canada', 'toronto', 'ottawa', 'vancouver', 'montreal', 'ontario', 'alberta', 'quebec'],
        places: canada,
        foreign: / percent\b/,
      },
      { code: 'NZD', sign: 'NZ$', names: ['zealand', 'auckland', 'wellington', 'christchurch'], places: newZealand },
      { code: 'SGD', sign: 'S$', names: ['singapore'] },
      { code: 'HKD', sign: 'HK$', names: [] },
      // "45 cents a share", told of a company that counts in euros.
      { code: 'EUR', sign: '€', names: [] },
    ],
    coins: [
      { code: 'ZAR', seen: /(?<![A-Za-z])R ?\d/ },
      { code: 'KES', seen: /(?<![A-Za-z])(?:KSh|Sh) ?\d/ },
    ],
    // "($US1.05 million)"; "$US98", as papers write it to whom $ is their own
    pair: /(?<![A-Za-z])\$[\d.,]+[a-z]{0,2}(?: (?:thousand|million|billion|trillion))? \((?:US\$|USD)|\$US ?\d/,
    abroad: unitedStates,
  },
  weights: {
    code: 'GBP',
    unit: '[lb_av]',
    forms: new Set(['pounds', 'pound']),
    signs: ['£', 'GBP', 'UK', 'pence', 'sterling'],
    names:
      'britain british england english scotland scottish wales london kingdom egypt egyptian lebanon lebanese syria syrian sudan sudanese cyprus ireland irish'.split(
        ' ',
      ),
    abroad: '$',
    seen: /\b(?:ounces?|Fahrenheit|FDA|USDA|Food and Drug Administration|Department of Agriculture)\b/,
    paid: new Set(
      "money cash note notes coin coins fine fines ticket tickets fee fees prize prizes voucher vouchers bill bills bet bets wager deposit cap debt debts loan loans charge charges penalty penalties deal deals contract contracts fund funds funding grant grants cheque cheques reward rewards bonus bonuses payment payments investment investments project scheme plan bid transfer salary salaries wage wages budget package rise raise increase cut discount saving savings tax taxes levy rent rents mortgage mortgages jackpot sale sales upgrade programme redevelopment aid taxpayers taxpayer’s taxpayer's taxpayers’ taxpayers' public worth damage business industry house home mansion apartment flat property car watch credit benefits income goods stock stocks equipment merchandise revenue support jewellery compensation damages profit profits losses subsidy subsidies the our their his her its my your".split(
        ' ',
      ),
    ),
  },
  cues,
  periods,
  classes,
  capitalClasses: new Set(['month', 'weekday', 'ownmonth', 'ownweekday']),
  notClaims,
  nouns,
  phrases,
  bare,
}
export default pack
