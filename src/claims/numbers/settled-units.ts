import type { Pack } from '../pack/pack.ts'
import type { Compiled } from '../tables/compiled.ts'
import { type Token, WORD } from '../text/tokens.ts'
import type { Quantity } from './quantity.ts'
import { hasSign, isNamed, isSeen, namingOf, ofText, unitAfter } from './written-units.ts'

/*
 * Units that the rest of the text settles: which dollar, which pound, kilometres or kilometres per hour.
 */

/** Two dollars of one amount, "US$6 million ($9 million)": the bare one is not that of the United States. Cents follow the dollar of the text. */
export function settleDollars(
  { pack }: Compiled,
  text: string,
  tokens: readonly Token[],
  found: readonly Quantity[],
): void {
  const { dollars } = pack
  if (!dollars) return
  for (let n = 0; n < found.length; n++) {
    const q = found[n]!
    const against = found[n - 1]
    if (against && isAgainstMinor(dollars, against, q)) {
      q.unit = { ...q.unit!, code: against.unit!.code }
      continue
    }
    if (q.unit?.code !== dollars.code) continue
    if (q.minor && dollars.minors.has(q.unit.text)) {
      // "US70c a share"
      const sign = tokens[q.first - 1]
      if (tokens[q.first]!.glued && sign && dollars.full.has(`${text.slice(sign.start, sign.end)}${dollars.bare}`)) {
        q.first--
        q.start = sign.start
        continue
      }
      // "1.42 euros in Germany, 3 cents more"
      const told = found.find(
        (other) => other.unit?.type === 'currency' && !other.minor && tokens[other.first - 1]?.norm !== '(',
      )?.unit?.code
      const own = dollars.others.filter(
        (other) => other.code === told || (hasSign(other.sign, text) && !hasSign(dollars.bare, text)),
      )
      const home =
        own.length === 0 ? (homeOf(dollars, text) ?? pairedWith(dollars, text) ?? coinOf(dollars, text)) : null
      if (own.length === 1 && told !== dollars.code) q.unit = { ...q.unit, code: own[0]!.code }
      else if (home) q.unit = { ...q.unit, code: home }
      continue
    }
    if (q.unit.text !== dollars.bare && !dollars.words.has(q.unit.text)) continue
    const before = tokens[q.first - 1]?.norm === '(' ? found[n - 1] : undefined
    const behind = tokens[q.last + 1]?.norm === '(' ? found[n + 1] : undefined
    const pair = [before, behind].find(
      (other) =>
        other?.unit &&
        dollars.full.has(other.unit.text) &&
        other.decimal !== q.decimal &&
        Math.abs(other.first - q.first) < 10,
    )
    if (!pair) {
      const home = homeOf(dollars, text) ?? pairedWith(dollars, text)
      if (home) {
        q.unit = { ...q.unit, code: home }
        q.why.set('unit', 'dollar of the country that the text tells of')
      }
      continue
    }
    const own = dollars.others.find((other) => isNamed(other.names, text)) ?? dollars.others[0]!
    q.unit = { ...q.unit, code: own.code }
    q.why.set('unit', 'the other dollar of a pair')
  }
}

/** "rose to 71.12 U.S. cents from 70.83 cents": whether the cents are those of the number right before them. */
const isAgainstMinor = ({ minors }: NonNullable<Pack['dollars']>, against: Quantity, q: Quantity): boolean =>
  q.minor && against.minor && q.first - against.last < 4 && minors.has(q.unit!.text) && !minors.has(against.unit!.text)

/**
 * The dollar of a story that a country tells of itself: it names several of its places and hardly one of the country whose dollar needs no
 * name. A story that tells its dollars apart (A$, US$) means the latter by the bare sign, but one that has no sign but US$ beside it its own;
 * and one that spells as abroad ("percent") is a news agency's unless it names twice as many places.
 */
const homeOf = ofText((dollars: NonNullable<Pack['dollars']>, text): string | null => {
  const abroad = namingOf(dollars.abroad, text).places
  const isToldApart = [...dollars.full].some((sign) => text.includes(sign))
  if (abroad > 1 || (isToldApart && dollars.others.some(({ sign }) => sign !== '€' && hasSign(sign, text)))) return null
  for (const { code, sign, places, foreign } of dollars.others) {
    const enough = foreign !== undefined && isSeen(foreign, text) ? 3 : 1
    if (places && namingOf(places, text).places > enough + abroad && !text.includes(sign)) return code
  }
  return null
})

/** The money of a text without dollars whose hundredths are cents too: "R6.45 a litre", of which 21c. */
const coinOf = (dollars: NonNullable<Pack['dollars']>, text: string): string | null =>
  hasSign(dollars.bare, text) ? null : (dollars.coins?.find(({ seen }) => isSeen(seen, text))?.code ?? null)

/** The dollar that a text tells in US dollars once in brackets: "$1.6 million ($US1.05 million)". It means it wherever it has the bare sign. */
function pairedWith(dollars: NonNullable<Pack['dollars']>, text: string): string | null {
  if (!isSeen(dollars.pair, text)) return null
  return dollars.others.find(({ names }) => isNamed(names, text))?.code ?? null
}

/** "14 degrees on Saturday, five degrees above normal": degrees beside a temperature are its own. */
export function settleDegrees({ pack }: Compiled, found: readonly Quantity[]): void {
  const degrees = pack.notClaims.latitude?.units
  const heat = degrees && found.find(({ unit, rejected }) => unit?.type === 'temperature' && rejected === null)
  if (!heat) return
  for (const q of found) {
    const isBare =
      q.unit?.type === 'count' && degrees.has(q.unit.text) && (q.noun === null || q.noun.first === q.noun.last)
    if (!isBare) continue
    q.unit = { ...heat.unit!, text: q.unit!.text }
    q.noun = null
    q.why.set('unit', 'unit of the temperature beside it')
  }
}

/** Seconds of the times that a speed is told by. */
const speedTimes: ReadonlySet<string> = new Set(['h', 'min', 's'])

/** "gusts of 185 kilometres (115 miles) per hour": the time belongs to the length before the bracket as well. */
export function settleSpeeds(
  compiled: Compiled,
  text: string,
  tokens: readonly Token[],
  found: readonly Quantity[],
): void {
  const { phrases, notClaims } = compiled.pack
  for (let n = 0; n + 1 < found.length; n++) {
    const p = found[n]!
    lendSpeed(tokens, p, found[n + 1]!)
    if (p.unit?.type !== 'length' || tokens[p.last + 1]?.norm !== '(') continue
    const q = found[n + 1]!
    // 166㎞(46㎧): kilometres in an hour where metres in a second stand behind them.
    if (p.unit.code === 'km' && q.unit?.code === 'm/s' && q.first === p.last + 2 && tokens[q.last + 1]?.norm === ')')
      p.unit = { type: 'speed', code: 'km/h', text: p.unit.text }
    if (q.unit?.type !== 'length' || q.first !== p.last + 2 || tokens[q.last + 1]?.norm !== ')') continue
    const per = tokens[q.last + 2]
    if (!per || !(notClaims.base.before.has(per.norm) || phrases.articles.has(per.norm))) continue
    const time = unitAfter(compiled, text, per.end, text.length, true, tokens, q.last + 2)
    if (time?.row.type !== 'duration' || !speedTimes.has(time.row.code ?? '')) continue
    for (const length of [p, q])
      length.unit = { type: 'speed', code: `${length.unit!.code}/${time.row.code}`, text: length.unit!.text }
  }
}

/** 시속 55㎞(산지는 70㎞): a length in brackets behind a speed in the same unit is one too. */
function lendSpeed(tokens: readonly Token[], p: Quantity, q: Quantity): void {
  if (p.unit?.type !== 'speed' || q.unit?.type !== 'length' || !p.unit.code?.startsWith(`${q.unit.code}/`)) return
  if (tokens[p.last + 1]?.norm !== '(' || tokens[q.last + 1]?.norm !== ')' || q.first - p.last > 4) return
  q.unit = { type: 'speed', code: p.unit.code, text: q.unit.text }
}

/** "a 185-pound man", "900 pounds of rice": a mass that has the name of a currency, where the text tells of none of its countries. */
export function settleWeights(
  { pack }: Compiled,
  text: string,
  tokens: readonly Token[],
  found: readonly Quantity[],
): void {
  const { weights } = pack
  if (!weights) return
  for (const q of found) {
    if (q.unit?.code !== weights.code || q.numberStart > q.start || !weights.forms.has(q.unit.text.toLowerCase()))
      continue
    if (weights.signs.some((sign) => hasSign(sign, text)) || isNamed(weights.names, text)) continue
    const hyphened = text[q.numberEnd] === '-' && tokens[q.last + 1]?.kind === WORD
    const stuff = pack.phrases.partOf.has(tokens[q.last + 1]?.norm ?? '')
    const thing = tokens[q.last + (stuff ? 2 : 1)]
    if (thing?.kind === WORD && weights.paid.has(thing.norm)) continue
    const abroad = !q.scaled && hasSign(weights.abroad, text)
    // "a 400 million-pound takeover"
    if ((hyphened && q.power < 6) || stuff || abroad || isSeen(weights.seen, text))
      q.unit = { type: 'mass', code: weights.unit, text: q.unit.text }
  }
}
