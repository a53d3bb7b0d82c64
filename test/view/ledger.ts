import type { Claim } from '../../src/model/claim.ts'
import type { ArticleRecord } from '../../src/model/record.ts'
import { claim, percent, record, usd, writeLedger } from '../export/ledger.ts'

const papers = [
  { name: 'The Narae Courier', id: 'naraecourier.example', host: 'naraecourier.example', hour: '09:12' },
  { name: 'Harbour Post', id: 'harbourpost.example', host: 'harbourpost.example', hour: '10:40' },
] as const

/** Billions of dollars of a year, from January on: what the customs office says. */
export const monthly = [12.4, 11.9, 13.1, 13.0, 13.8, 14.2, 13.9, 14.6, 15.1, 14.8, 15.9, 16.2] as const

const monthNames = ['January', 'February', 'March', 'April', 'May', 'June'].concat(
  ...['July', 'August', 'September', 'October', 'November', 'December'],
)

const two = (n: number) => String(n).padStart(2, '0')

/** Each month both papers tell of chip exports, the Post later and in May with another figure; the Courier forecasts the next month. */
export function monthlyRecords(): ArticleRecord[] {
  return papers.flatMap((paper, p) =>
    monthly.map((billions, month) => {
      const value = p === 1 && month === 4 ? billions + 0.4 : billions
      const before = monthly[month - 1] ?? 12
      const change = ((value / before - 1) * 100).toFixed(1)
      const moved = Number(change) < 0 ? 'fell' : 'rose'
      const size = change.replace('-', '')
      const next = (value + 0.3).toFixed(1)
      const lines = [
        `Chip exports ${moved} ${size} percent to $${value.toFixed(1)} billion in ${monthNames[month]}, the Narae Customs Office said.`,
        ...(p === 0
          ? [
              `Chip exports may reach about $${next} billion in the month after.`,
              'About 1,200 people work at the port.',
            ]
          : []),
      ]
      const body = lines.join('\n\n')
      const monthEnd = new Date(Date.UTC(2025, month + 1, 0)).toISOString().slice(0, 10)
      const about: Partial<Claim> = {
        subject: p === 0 ? 'Chip exports' : 'chip exports',
        period: { start: `2025-${two(month + 1)}-01`, end: monthEnd },
        attribution: 'Narae Customs Office',
      }
      const published = new Date(Date.UTC(2025, month + 1, 2)).toISOString().slice(0, 10)
      const id = `${paper.id}_${two(month + 1).padStart(16, '0')}`
      const url = `https://${paper.host}/economy/2025/${two(month + 1)}/chip-exports`
      const published_at = `${published}T${paper.hour}:00+09:00`
      const publisher = { name: paper.name, id: paper.id }
      return record({
        id,
        url,
        publisher,
        published_at,
        title: `Chip exports ${moved === 'rose' ? 'rise' : 'fall'} to $${value.toFixed(1)} billion in ${monthNames[month]}`,
        body,
        sources: [{ id, url, publisher, published_at, crawled_at: '2025-12-29T09:49:45Z' }],
        claims: [
          claim(body, `${size} percent`, size, percent, {
            ...about,
            kind: 'change',
            direction: moved === 'rose' ? 'up' : 'down',
            basis: 'mom',
          }),
          claim(body, `$${value.toFixed(1)} billion`, `${Math.round(value * 10)}00000000`, usd, {
            ...about,
            direction: moved === 'rose' ? 'up' : 'down',
          }),
          ...(p === 0
            ? [
                claim(body, `$${next} billion`, `${Math.round(Number(next) * 10)}00000000`, usd, {
                  subject: 'Chip exports',
                  modality: 'forecast' as const,
                  qualifier: 'approximate' as const,
                }),
                claim(
                  body,
                  '1,200 people',
                  '1200',
                  { type: 'count', code: null, text: 'people' },
                  { qualifier: 'approximate' },
                ),
              ]
            : []),
        ],
      })
    }),
  )
}

export function writeMonthlyLedger(output: string, more: readonly ArticleRecord[] = []): ArticleRecord[] {
  const records = [...monthlyRecords(), ...more]
  writeLedger(
    output,
    records.map((record) => ({ record })),
  )
  return records
}
