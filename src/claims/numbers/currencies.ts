import type { UnitRow } from '../pack/pack.ts'

/**
 * The rows of a generated table of currencies: `CODE|names`, `-CODE|names` where the code is also a word, and `?CODE|shared names|words
 * nearby`, for names that several currencies share and a country settles.
 */
export function readCurrencies(table: string): { readonly settled: UnitRow[]; readonly plain: UnitRow[] } {
  const settled: UnitRow[] = []
  const plain: UnitRow[] = []
  if (table === '') return { settled, plain }
  for (const line of table.split('\n')) {
    const [head, ...names] = line.split('|') as [string, ...string[]]
    const code = head.replace(/^[-?]/, '')
    if (head.startsWith('?')) {
      settled.push({ forms: names[0]!.split(' '), type: 'currency', code, near: names[1]!.split(' ') })
      continue
    }
    plain.push({ forms: names, type: 'currency', code })
    if (!head.startsWith('-')) plain.push({ forms: [code], type: 'currency', code, side: 'both', exact: true })
  }
  return { settled, plain }
}
