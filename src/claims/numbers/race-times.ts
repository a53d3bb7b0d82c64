import { addDecimals, multiplyDecimals } from '../../lib/decimal.ts'
import type { Compiled } from '../tables/compiled.ts'
import { NUMBER, type Token, WORD } from '../text/tokens.ts'
import { makeQuantity, type Quantity } from './quantity.ts'
import { isSeen } from './written-units.ts'

/** Why of a time that somebody or something took, written as a stopwatch shows it. */
export const STOPWATCH = 'time by the stopwatch'

const sixty = /^[0-5]\d$/
const seconds = /^[0-5]\d\.\d{1,3}$/

/** The time that begins at a token: 1:54.18, which no clock shows; 2:04:35 only where a time taken is told of ("won in 2:04:35"). */
export function stopwatchAt(compiled: Compiled, text: string, tokens: readonly Token[], at: number): Quantity | null {
  const head = tokens[at]!
  const parts = [text.slice(head.start, head.end)]
  let last = at
  while (isPart(tokens, last + 1) && parts.length < 4) {
    last += 2
    parts.push(text.slice(tokens[last]!.start, tokens[last]!.end))
  }
  if (parts.length < 2 || parts.length > 3 || !/^\d{1,3}$/.test(parts[0]!)) return null
  if (parts.length === 3 && !sixty.test(parts[1]!)) return null
  const rest = parts.at(-1)!
  if (!seconds.test(rest) && !(parts.length === 3 && sixty.test(rest) && isTimeTaken(compiled, text, tokens, at, last)))
    return null
  const q = makeQuantity(head.start, tokens[last]!.end, at, last)
  q.decimal = parts.reduce((sum, part) => addDecimals(multiplyDecimals(sum, '60'), part.replace(/^0(?=\d)/, '')), '0')
  q.numberEnd = q.end
  q.unit = { type: 'duration', code: 's', text: text.slice(q.start, q.end) }
  q.why.set('value', STOPWATCH)
  q.why.set('unit', STOPWATCH)
  return q
}

const gluedTime = /(?:(\d{1,3})h)?(\d{1,2})m(\d{1,2})s(?![\p{L}\d])/uy

/** The time that begins at a token, glued with its units: 2m30s, 1h30m15s. */
export function gluedTimeAt(text: string, tokens: readonly Token[], at: number): Quantity | null {
  const { start, glued } = tokens[at]!
  if (glued || tokens[at + 2]?.kind !== NUMBER || !tokens[at + 2]!.glued) return null
  gluedTime.lastIndex = start
  const found = gluedTime.exec(text)
  if (!found) return null
  const [whole, hours = '0', minutes, seconds] = found
  const q = makeQuantity(start, start + whole.length, at, at)
  while (tokens[q.last + 1] && tokens[q.last + 1]!.end <= q.end) q.last++
  q.decimal = String(Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds))
  q.numberEnd = q.end
  q.unit = { type: 'duration', code: 's', text: whole }
  q.why.set('value', 'compound of two units')
  q.why.set('unit', 'compound of two units')
  return q
}

/** Whether a colon and a number stand at a token, glued to what is before. */
const isPart = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.norm === ':' && tokens[at]!.glued && tokens[at + 1]?.kind === NUMBER && tokens[at + 1]!.glued

/** "in 2:04:35", "a time of 2:04:35", "lowered the record to 2:00:35", "1. Kipruto (KEN) 2:02:16;": not by the clock. */
function isTimeTaken({ pack }: Compiled, text: string, tokens: readonly Token[], first: number, last: number): boolean {
  const { stopwatch } = pack.numbers
  const before = tokens[first - 1]
  const after = tokens[last + 1]
  const name = tokens[first - 2]
  if (!stopwatch || !before || (after?.kind === WORD && !pack.nouns.stops.has(after.norm))) return false
  if (before.norm === '(') return after?.norm === ')' && name?.kind === WORD && name.capital
  if (before.kind === WORD && stopwatch.leads.has(before.norm)) return true
  const { partOf, to, passive } = pack.phrases
  if (partOf.has(before.norm) || to.has(before.norm) || passive?.has(before.norm))
    return stopwatch.times.has(name?.norm ?? '')
  // In the list of those who came in.
  const isNamed = before.norm === ')' ? name?.kind === WORD && name.capital : before.capital
  return isNamed === true && (after === undefined || /^[,;.]$/.test(after.norm)) && isSeen(stopwatch.races, text)
}
