import type { Claim } from '../model/claim.ts'
import type { ArticleRecord } from '../model/record.ts'
import type { Exporter } from './exporter.ts'

/** The columns of GDELT's Global Knowledge Graph 2.1, in order. Those that newsledger does not know stay empty. */
const columns = [
  'GKGRECORDID',
  'DATE',
  'SourceCollectionIdentifier',
  'SourceCommonName',
  'DocumentIdentifier',
  'Counts',
  'V2Counts',
  'Themes',
  'V2Themes',
  'Locations',
  'V2Locations',
  'Persons',
  'V2Persons',
  'Organizations',
  'V2Organizations',
  'V2Tone',
  'Dates',
  'GCAM',
  'SharingImage',
  'RelatedImages',
  'SocialImageEmbeds',
  'SocialVideoEmbeds',
  'Quotations',
  'AllNames',
  'Amounts',
  'TranslationInfo',
  'Extras',
] as const

/** The document is of the open web and named by its address. */
const webCollection = '1'

/**
 * Records as lines of GDELT's GKG 2.1: tab-separated, no head, a line a record. Amounts are `amount,object,offset` with `;` between them:
 * the value in full, what it is of, and where it begins in the body, in characters (code points).
 *
 * A range gives its lower and its upper end, as two amounts.
 *
 * @see http://data.gdeltproject.org/documentation/GDELT-Global_Knowledge_Graph_Codebook-V2.1.pdf
 */
export function gdelt(): Exporter<ArticleRecord> {
  let serial = 0
  return {
    begin: () => '',
    add: (record) => {
      serial += 1
      const stamp = stampOf(record.published_at ?? record.crawled_at)
      const known: Partial<Record<(typeof columns)[number], string>> = {
        GKGRECORDID: `${stamp}-${serial}`,
        DATE: stamp,
        SourceCollectionIdentifier: webCollection,
        SourceCommonName: record.publisher.id ?? record.publisher.name ?? '',
        DocumentIdentifier: record.url ?? record.id,
        SharingImage: record.images[0]?.url ?? '',
        RelatedImages: record.images
          .slice(1)
          .map(({ url }) => bare(url))
          .join(';'),
        Amounts: amountsOf(record),
      }
      return `${columns.map((name) => cell(known[name] ?? '')).join('\t')}\n`
    },
    end: () => '',
  }
}

/** `YYYYMMDDHHMMSS` in UTC; zeros where no time is known. */
function stampOf(timestamp: string | null): string {
  const date = new Date(timestamp ?? Number.NaN)
  return Number.isNaN(date.getTime()) ? '0'.repeat(14) : date.toISOString().replace(/\D/g, '').slice(0, 14)
}

function amountsOf({ body, claims }: ArticleRecord): string {
  const amounts: string[] = []
  let unit = 0
  let characters = 0
  for (const claim of claims) {
    for (; unit < claim.start; unit += 1) {
      const code = body.charCodeAt(unit)
      // The second half of a pair counts with the first.
      if (code < 0xdc00 || code > 0xdfff) characters += 1
    }
    const object = bare(objectOf(claim))
    const values = claim.value === null ? [claim.min, claim.max] : [claim.decimal ?? claim.value]
    for (const value of values) if (value !== null) amounts.push(`${value},${object},${characters}`)
  }
  return amounts.join(';')
}

/** What is counted or measured: "USD of chip exports", "jobs". */
function objectOf({ unit, subject }: Claim): string {
  const measure = unit.type === 'count' ? unit.text : (unit.code ?? unit.text)
  return subject === null ? measure : `${measure} of ${subject}`
}

/** Without the characters that part amounts. */
function bare(text: string): string {
  return text.replace(/[,;#\s]+/g, ' ').trim()
}

function cell(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ')
}
