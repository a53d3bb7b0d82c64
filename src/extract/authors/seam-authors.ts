import type { Author } from '../../model/record.ts'
import { says } from '../facts/field-words.ts'
import { belongs, type PageFacts, type Spot } from '../facts/page-facts.ts'
import { firstLines, lastLines, type SeamLine } from './seams.ts'
import { readSignature, type Signature, type SignatureContext } from './signature-lines.ts'

/*
 * Who signs in a line of its own where the story begins or ends.
 */

/** "SOURCE Harbour Works Corp.": whose press release it is. */
const firm = /^SOURCE\s|\s(?:Corp(?:oration)?|Inc|Ltd|LLC|PLC|Company|Group|GmbH)\.?$/

type SeamSignature = Signature & SeamLine

/** The signatures of a story, in the order of the page. */
export function signaturesAround(
  headline: Spot | null,
  proseSpots: PageFacts['proseSpots'],
  context: SignatureContext,
): readonly SeamSignature[] {
  if (headline === null) return []
  const lines = [...firstLines(headline.element), ...linesBelow(headline, proseSpots)]
  return lines.flatMap((line) => signatureOf(line, context))
}

/** The signatures below a story, and above one without a byline that is named so, that name one of these people and say more than that name. */
export function signaturesOf(
  names: readonly string[],
  headline: Spot | null,
  proseSpots: PageFacts['proseSpots'],
  context: SignatureContext,
  lookAbove: boolean,
): readonly SeamSignature[] {
  if (headline === null) return []
  const known = names.map((name) => name.toLowerCase())
  const isOfOne = ({ text }: SeamLine) => {
    const line = text.toLowerCase()
    return known.some((name) => line.length > name.length + shortestBeside && line.includes(name))
  }
  // Above the story whoever is known may be a link, and whoever stands beside them.
  const above = (lookAbove ? firstLines(headline.element) : [])
    .filter(isOfOne)
    .flatMap((line) => signatureOf({ ...line, text: line.text.replace(placeBehind, ''), isLinked: false }, context))
  return [
    ...above,
    ...linesBelow(headline, proseSpots)
      .filter(isOfOne)
      .flatMap((line) => signatureOf(line, context)),
  ]
}

/** "Por Ana Luz, Porto News — Pedra Alta": where it was written, behind a dash at the end of a line that begins with "by". */
const placeBehind = /(?<=^\s{0,9}(?:by|por|par|von|di|door|av|af)\s.{4,90})\s[—–]\s\p{Lu}[^,—–|/&]{2,40}$/iu

/** Letters of a further name with the sign before it, at least. */
const shortestBeside = 5

function linesBelow(headline: Spot, proseSpots: PageFacts['proseSpots']): readonly SeamLine[] {
  const first = proseSpots.find((spot) => spot.offset >= headline.offset && belongs(spot, headline))
  return first ? lastLines(first.element) : []
}

function signatureOf(line: SeamLine, context: SignatureContext): SeamSignature[] {
  // An element named for a byline is read as one.
  if (line.isLinked || line.element.names & says.byline || /^h\d$/.test(line.element.name) || firm.test(line.text))
    return []
  const signature = readSignature(line.text, context)
  return signature === null ? [] : [{ ...line, ...signature }]
}

/**
 * The people of the first line that says by more than names that it signs; else of names alone directly behind the story, or of names with a place or
 * several names above it, none of which headline or text mentions.
 */
export function seamAuthors(
  signatures: readonly SeamSignature[],
  told: string,
  sections: ReadonlySet<string>,
  language: string | null,
): readonly Author[] {
  const isSection = ({ people }: Signature) => people.every(({ name }) => sections.has(name!))
  const isUntold = ({ people }: Signature) =>
    people.every(({ name }) => !told.includes(name!.split(' ').at(-1)!.toLowerCase()))
  // "Grand Rapids, Michigan" is how English papers begin.
  const mayBePlace = language === null || /^en(?![a-z])/i.test(language)
  const signed =
    signatures.find(({ isMarked }) => isMarked) ??
    signatures.find(({ where }) => where === 'end') ??
    signatures.find(
      (line) =>
        line.where === 'above' &&
        (line.people.length > 1 || (line.place === 'comma' ? !mayBePlace : line.place === 'sign' || line.isFirst)) &&
        isUntold(line) &&
        !isSection(line),
    )
  return signed?.people ?? []
}
