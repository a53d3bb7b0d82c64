import type { Claim } from '../model/claim.ts'
import type { Roles } from './clauses/sentence.ts'
import type { Quantity } from './numbers/quantity.ts'
import type { Span } from './text/sentences.ts'
import { NUMBER, type Token } from './text/tokens.ts'

/** What became of one number of the text, and which named rule set what. */
export interface Decision {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly outcome: 'claim' | 'rejected'
  /** Why it is no claim; of a claim the rule that read its value. */
  readonly rule: string
  /** Field of the claim → rule. A field that is not there has its plain default. */
  readonly fields: Readonly<Record<string, string>>
}

/** Who is told what became of each number, in order. */
export type Explain = (decision: Decision) => void

export function explainAll(text: string, found: readonly Quantity[], explain: Explain): void {
  for (const q of found)
    explain({
      text: text.slice(q.start, q.end),
      start: q.start,
      end: q.end,
      outcome: q.rejected === null && q.unit ? 'claim' : 'rejected',
      rule: q.rejected ?? q.why.get('value') ?? 'number',
      fields: q.why.toObject(),
    })
}

/** The numbers of what is no sentence are told without being read. */
export function explainNoise(text: string, tokens: readonly Token[], explain: Explain): void {
  for (const { kind, start, end } of tokens)
    if (kind === NUMBER)
      explain({
        text: text.slice(start, end),
        start,
        end,
        outcome: 'rejected',
        rule: 'more numbers in a row than any sentence has',
        fields: {},
      })
}

export function toClaim(text: string, span: Span, q: Quantity, roles: Roles): Claim {
  const unit = q.unit!
  return {
    text: text.slice(q.start, q.end),
    start: q.start,
    end: q.end,
    sentence: { start: span.start, end: span.end },
    value: q.decimal === null ? null : Number(q.decimal),
    decimal: q.decimal,
    min: q.min === null ? null : Number(q.min),
    max: q.max === null ? null : Number(q.max),
    unit: { type: unit.type, code: unit.code, text: unit.text },
    qualifier: q.qualifier ?? 'exact',
    kind: roles.kind,
    direction: roles.direction,
    basis: roles.basis,
    previous:
      roles.previous && roles.previous.decimal !== null
        ? { value: Number(roles.previous.decimal), unit: { ...roles.previous.unit! } }
        : null,
    subject: roles.subject,
    period: roles.period ? { ...roles.period } : null,
    modality: roles.modality,
    attribution: roles.attribution,
  }
}
