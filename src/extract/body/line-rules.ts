import { type Block, isSentence } from './block.ts'
import { isDateLine } from './date-lines.ts'
import { koreanLineRules } from './korean-lines.ts'
import type { LineRule } from './line-rule.ts'
import { lineRules } from './line-rule-table.ts'
import { linkedLineRule } from './linked-lines.ts'
import { otherScript } from './pattern-source.ts'
import { isClosingCall, isOfOwnChannel } from './service-calls.ts'
import { testOfAny } from './test-of-any.ts'

/** What stands before the first letter or digit of a line: bullets, brackets, arrows. */
const leadingSigns = /^[^\p{L}\p{N}]+/u

/** Scripts whose sentences end in no sign, and a line of them that is no heading. */
const stopless = /^[^\p{L}]{0,3}[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const leastStopless = 50

/** Whether a text is of a script whose sentences end in no sign, and long enough for one. */
export function isStoplessSentence(text: string, weight: number): boolean {
  return weight >= leastStopless && stopless.test(text)
}

/** Whether a block is running text: long enough, and mostly outside links. */
export function isProse(block: Block): boolean {
  return (
    block.linkWeight <= block.weight * 0.5 &&
    (block.weight >= 110 ||
      (block.weight >= 45 && isSentence(block.text)) ||
      isStoplessSentence(block.text, block.weight))
  )
}

/** "New Delhi:" above a wire's text. */
const placeLine = /^\p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{1,20}){0,2}:$/u

/** Figures that stand alone weigh at most this. */
const longestFigures = 60

/** “Follow us,” the sign said: whatever somebody says is of the story. */
const speech = /^["“„«»「『][^"“”„«»」』]{1,300}["“”«»」』]/u

/** "저작권법은 1957년 제정됐다.": Korean houses speak to their readers in another style than that of their stories. */
const statement = /(?:[가-힣](?<!니)|아니)다\.["”’')\]]{0,2}$/u
/** "Sign up by Friday, the council said.": what somebody asks for in the story. */
const attributed = /,["”’]? (?:\p{L}[\p{L}.'’-]* ){1,6}(?:said|says|added|explained|warned)(?: on \p{Lu}\p{L}+)?\.$/u
/** Rules for lines that may be written in the style of a story. */
const stating: ReadonlySet<string> = new Set(['caption', 'disclaimer', 'origin', 'author', 'machine summary'])

/** "April 1945.", with a full stop: where and when a scene is set. */
const monthAlone = /^\p{L}+\.? \d{4}\.$/u

/** "More.", "Next.": what somebody says in one word; buttons have no full stop. */
const wordSaid = /^\p{L}{2,12}\.$/u
/** Rules for what stands on buttons. */
const ofButtons: ReadonlySet<string> = new Set(['button', 'follow', 'gallery', 'related', 'audio'])

/** How many lines from its ends count as a story's edge. */
export const edgeLines = { start: 6, end: 4 } as const

/** Rules for lines of about one length at one edge, with one expression for all of them: most lines match none, and are through with few tests. */
interface RuleGroup {
  readonly rules: readonly LineRule[]
  readonly bare: boolean
  readonly upTo: number
  readonly edge?: 'start' | 'end' | undefined
  readonly isAny: ReturnType<typeof testOfAny>
}

/** Bounds of `upTo` by which rules are grouped. */
const groupedLengths = [120, 260, Number.POSITIVE_INFINITY] as const

const groupsOf = (all: readonly LineRule[]): readonly RuleGroup[] =>
  [
    ...Map.groupBy(all, ({ bare, edge, upTo, pattern }) =>
      [bare, edge, pattern.flags, groupedLengths.find((length) => upTo <= length)].join(' '),
    ).values(),
  ].map((rules) => {
    const { bare, edge } = rules[0]!
    return {
      rules,
      bare: bare === true,
      edge,
      upTo: Math.max(...rules.map(({ upTo }) => upTo)),
      isAny: testOfAny(rules.map(({ pattern }) => pattern)),
    }
  })

const generalGroups = groupsOf(lineRules)
const groups = [...generalGroups, ...groupsOf(koreanLineRules)]
const groupOf = new Map(groups.flatMap(({ rules }, group) => rules.map((rule) => [rule, group] as const)))
/** All rules in their order, each with the number of its group. */
const allRules = [...lineRules, ...koreanLineRules].map((rule) => ({ rule, group: groupOf.get(rule)! }))
const koreanLetter = /[가-힣]/

/** Longest line that any rule looks at, by weight: the upper bound of `upTo`. */
const longestLine = Math.max(...lineRules.map(({ upTo }) => upTo))

/** A line without leading signs, in small letters, as rules that say `bare` look at it. */
export function bareLine(text: string): string {
  const line = text.replace(leadingSigns, '').toLowerCase()
  // A Turkish İ becomes two characters.
  return line.includes('\u0307') ? line.replaceAll('i\u0307', 'i') : line
}

/** What is known of a line's text, whatever stands around it: several parts of the filter ask the same of it. */
export class Line {
  readonly text: string
  readonly bare: string
  /** How many groups may match: Korean ones only with Korean letters. */
  readonly groupCount: number
  /** For each group of rules that was tried whether one of them matches. */
  private readonly matched: (boolean | undefined)[] = []
  private readonly isLatin: boolean

  constructor(text: string) {
    this.text = text
    this.bare = bareLine(text)
    this.isLatin = !otherScript.test(text)
    this.groupCount = !this.isLatin && koreanLetter.test(text) ? groups.length : generalGroups.length
  }

  matches(group: number): boolean {
    const known = this.matched[group]
    if (known !== undefined) return known
    const { bare, isAny } = groups[group]!
    const is = isAny(bare ? this.bare : this.text, this.isLatin)
    this.matched[group] = is
    return is
  }
}

function lineOf(block: Block): Line {
  // A block that was made of another one may hold less text than that.
  if (block.line?.text !== block.text) block.line = new Line(block.text)
  return block.line!
}

/**
 * The name of the rule that calls this line none of the story's text, or `null`.
 *
 * @param before lines of the story before it
 * @param after lines behind it
 */
export function lineRule(block: Block, before: number, after: number): string | null {
  const { text, weight } = block
  if (!/[\p{L}\p{N}]/u.test(text)) return 'ornament'
  if (text.startsWith('{') && text.endsWith('}') && text.includes('":')) return 'data'
  // Within a story a heading that is a date is one of its subheads.
  // Counts of those who shared a story; a table's row of figures says something.
  const isSaid = speech.test(text)
  const isSubhead = block.kind === 'heading' && before >= 2
  if (block.kind !== 'row' && !isSubhead && weight <= longestFigures && !isSaid && !/\p{L}/u.test(text))
    return 'figures'
  const isDated = block.kind === 'text' || block.kind === 'quote' || (block.kind === 'heading' && !isSubhead)
  if (isDated && isDateLine(text) && !monthAlone.test(text)) return 'time'
  if (before === 0 && block.bold && placeLine.test(text)) return 'dateline'
  if (weight > longestLine) return block.links > 0 ? linkedLineRule(block, '', before, after) : null
  const line = lineOf(block)
  // "Von Kiel nach Rom" over a paragraph is no byline.
  const atStart = before < edgeLines.start && !isSubhead
  const atEnd = after < edgeLines.end && before >= 2 && block.kind !== 'heading'
  const isTried = ({ upTo, edge }: Pick<RuleGroup, 'upTo' | 'edge'>) =>
    weight <= upTo && (edge === undefined || (edge === 'start' ? atStart : atEnd))
  let isAny = false
  for (let group = 0; group < line.groupCount; group++) if (isTried(groups[group]!) && line.matches(group)) isAny = true
  if (isAny) {
    const isStated = statement.test(text) || attributed.test(text)
    const isWordSaid = block.kind === 'text' && block.links === 0 && wordSaid.test(text)
    for (const { rule, group } of allRules)
      if (
        group < line.groupCount &&
        isTried(rule) &&
        line.matches(group) &&
        rule.pattern.test(rule.bare ? line.bare : text) &&
        !(rule.fragment && isSentence(text)) &&
        !(rule.bare && (isSaid || (isWordSaid && ofButtons.has(rule.name)))) &&
        !(isStated && !stating.has(rule.name))
      )
        return rule.name
  }
  if (weight <= longestCall && !isSaid) {
    if (isClosingCall(line.bare)) return 'follow'
    // A line set apart, or mostly a call to go there: in passing a story may link to its own letter.
    const isCall = block.bold || block.slanted || atEnd || block.linkWeight >= weight * leastOfCall
    if (block.toOffer && isCall) return 'follow'
    const isSetApart = block.links > 0 || block.bold || block.slanted || atEnd
    if (isSetApart && weight <= longestOfChannel && isOfOwnChannel(line.bare)) return 'follow'
  }
  return block.links > 0 ? linkedLineRule(block, line.bare, before, after) : null
}

/** A call to follow the house weighs at most this. */
const longestCall = 260
/** Where a line leads to an offer of the house, at least this share of it is its link. */
const leastOfCall = 0.2
/** A line on what the house has in a network weighs at most this. */
const longestOfChannel = 170

/** Letters and digits alone, in small letters: what is compared of two texts. */
export function squash(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
