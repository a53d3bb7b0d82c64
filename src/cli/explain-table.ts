import type { Decision } from '../claims/engine.ts'
import { columnsOf, cut, padEndColumns, plain } from './terminal.ts'

/** Columns of a number that are shown, at most. */
const MAX_TEXT = 36

/** Every number of a text on a line of its own, with what became of it; the fields of a claim below it, each with the rule that set it. */
export function explainTable(decisions: readonly Decision[]): string {
  const shown = decisions.map(({ text }) => cut(plain(text.replace(/\s+/g, ' ')), MAX_TEXT))
  const width = shown.reduce((most, text) => Math.max(most, columnsOf(text)), 'number'.length)
  const lines = [`${padEndColumns('number', width)}  outcome   at        rule`]
  decisions.forEach(({ start, outcome, rule, fields }, n) => {
    lines.push(`${padEndColumns(shown[n]!, width)}  ${outcome.padEnd(8)}  ${String(start).padEnd(8)}  ${rule}`)
    if (outcome === 'claim')
      for (const [field, by] of Object.entries(fields)) lines.push(`${' '.repeat(width)}    ${field.padEnd(11)}  ${by}`)
  })
  const claims = decisions.filter(({ outcome }) => outcome === 'claim').length
  lines.push(`claims ${claims}, rejected ${decisions.length - claims}`)
  return `${lines.join('\n')}\n`
}
