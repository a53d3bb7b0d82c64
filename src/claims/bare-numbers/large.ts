import { multiplyDecimals } from '../../lib/decimal.ts'
import { endsPhrase, lend } from '../numbers/lent-units.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { WORD } from '../text/tokens.ts'
import { type BareContext, moneyBefore } from './context.ts'

/** A number with a scale or groups, which counts or measures even where nothing says what: "expects 405,000 to 415,000". */
export function isLarge(context: BareContext, q: Quantity): boolean {
  const { compiled, text, tokens, found } = context
  const { bare, phrases } = compiled.pack
  const before = tokens[q.first - 1]
  const next = tokens[q.last + 1]
  if (
    bare.large &&
    q.scaled &&
    q.power >= bare.large.power &&
    (!q.words || bare.large.words?.test(text.slice(q.numberStart, q.numberEnd)))
  ) {
    return lend(q, { type: bare.large.type, code: bare.large.code, text: '' }, 'large number without a unit')
  }
  // "The midpoint implies EBITDA of 390 million", in a text that has told of euros
  if (
    q.scaled &&
    q.power >= 6 &&
    !q.words &&
    bare.accounts &&
    before?.kind === WORD &&
    endsPhrase(compiled, next) &&
    (((phrases.partOf.has(before.norm) || phrases.to.has(before.norm) || phrases.spanning?.has(before.norm)) &&
      (bare.accounts.has(tokens[q.first - 2]?.norm ?? '') || bare.accounts.has(tokens[q.first - 3]?.norm ?? ''))) ||
      // "Analysts had expected 2.1 billion."
      (context.said.figure?.unit.type === 'currency' &&
        (phrases.foreseen?.has(before.norm) || phrases.against?.has(before.norm))))
  ) {
    const said = moneyBefore(found, q)?.unit ?? context.said.money
    if (said) return lend(q, { ...said }, 'money of the sentence before')
  }
  // 1만2000톤급: the letters behind it are no unit.
  if (!compiled.pack.numbers.spaced && next?.glued && next.kind === WORD && !compiled.isParticle(next.norm)) {
    q.rejected = 'number inside a name (product, index, instrument, event, organisation)'
    return true
  }
  // 1만 톤급 함정
  if (next && isClass(context, next.start)) {
    q.rejected = 'label: class or grade'
    return true
  }
  // "was 410,000 barrels a day, and for the year it expects 405,000 to 415,000"
  const size = context.physical?.decimal ? Number(q.decimal ?? q.min) / Number(context.physical.decimal) : 0
  if (q.scaled && !q.words && context.lender === null && size > 0.2 && size < 5 && endsPhrase(compiled, next))
    return lend(q, { ...context.physical!.unit! }, 'unit said before')
  // "takes 15,000 litres of water for beef, but 1,800 for wheat"
  if (
    q.scaled &&
    !q.words &&
    context.physical !== null &&
    phrases.contrasting?.has(before?.norm ?? '') &&
    phrases.purposes?.has(next?.norm ?? '')
  )
    return lend(q, { ...context.physical.unit! }, 'unit said before')
  // "It handled 5 million tons a month. In April it shipped 1.9 million."
  if (
    q.scaled &&
    !q.words &&
    context.said.measure?.power === q.power &&
    context.lender === null &&
    endsPhrase(compiled, next)
  )
    return lend(q, { ...context.said.measure.unit }, 'unit of the sentence before')
  // "They find 1.8 billion for the owners", in a text that has told of money: nothing else is counted so.
  if (q.power >= 9 && context.lender === null && context.said.money !== null && endsPhrase(compiled, next))
    return lend(q, { ...context.said.money }, 'money of the text')
  if (q.scaled && !q.words) {
    // "to 1,204 pence before closing up 3.9 percent at 1,189"
    const near = before && phrases.to.has(before.norm) && endsPhrase(compiled, next) ? context.priceNear(q) : undefined
    if (near?.unit) {
      if (near.minor) {
        q.decimal = multiplyDecimals(q.decimal!, '0.01')
        q.minor = true
      }
      return lend(q, { ...near.unit }, 'unit said before')
    }
    return lend(q, { type: 'count', code: null, text: '' }, 'bare number with groups or a scale')
  }
  if (q.scaled && q.words && q.power >= 3 && compiled.pack.numbers.spaced) {
    q.unit = { type: 'count', code: null, text: '' }
    q.lent = true
    return true
  }
  return false
}

/** Whether a unit with the suffix of a class begins at an offset. */
function isClass({ compiled, text }: BareContext, at: number): boolean {
  const { gradeSuffix } = compiled.pack.notClaims
  if (gradeSuffix === undefined) return false
  return compiled.units.after.match(text, at, text.length, (end) => text.startsWith(gradeSuffix, end)) !== null
}
