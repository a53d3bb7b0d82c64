import { compareLines, type LineChange } from '../../lib/line-changes.ts'
import type { ArticleRecord } from '../../model/record.ts'
import { type ClaimChange, findClaimChanges } from '../../record/claim-changes.ts'
import { type Colours, coloursOf } from '../colours.ts'
import type { Invocation } from '../command.ts'
import { readStoredRecord, requireHistory } from '../stored-article.ts'
import { plain } from '../terminal.ts'
import { writeOut } from '../write-out.ts'

interface Step {
  readonly from: string
  readonly to: string
  readonly seq: number
  readonly at: string
  readonly title: readonly LineChange[]
  readonly body: readonly LineChange[]
  readonly claims: readonly ClaimChange[]
}

/** Unchanged paragraphs that are shown before and behind a change. */
const context = 1

export async function run({ arguments: [name], values, stdout, stderr }: Invocation): Promise<number> {
  const output = values.text('output')!
  const { id, versions } = await requireHistory(output, name!)
  const isJson = values.flag('json')
  if (versions.length < 2) {
    if (isJson) await writeOut(stdout, '[]\n')
    else stderr.write(`newsledger: the ledger has one version of ${plain(id)}\n`)
    return 0
  }
  const colours = coloursOf(stdout)
  const steps: string[] = []
  let before = await readStoredRecord(output, versions[0]!.contentHash)
  for (const { contentHash, seq, at } of versions.slice(1)) {
    const after = await readStoredRecord(output, contentHash)
    const step = compare(before, after, seq, at)
    steps.push(isJson ? `  ${JSON.stringify(step)}` : formatStep(step, colours))
    before = after
  }
  await writeOut(stdout, isJson ? `[\n${steps.join(',\n')}\n]\n` : `${steps.join('\n\n')}\n`)
  return 0
}

function compare(before: ArticleRecord, after: ArticleRecord, seq: number, at: string): Step {
  const lines = (text: string | null) => (text === null ? [] : text.split('\n').filter((line) => line.trim() !== ''))
  return {
    from: before.content_hash,
    to: after.content_hash,
    seq,
    at,
    title: compareLines(lines(before.title), lines(after.title)),
    body: compareLines(lines(before.body), lines(after.body)),
    claims: findClaimChanges(before.claims, after.claims),
  }
}

function formatStep(step: Step, colours: Colours): string {
  const { bold, dim } = colours
  const blocks = [
    bold(`${step.from.slice(0, 12)} → ${step.to.slice(0, 12)}`) + dim(`  change ${step.seq}, ${plain(step.at)}`),
  ]
  if (step.title.some(({ change }) => change !== 'same')) blocks.push(formatLines(step.title, colours))
  blocks.push(formatLines(step.body, colours))
  if (step.claims.length > 0)
    blocks.push(`Figures:\n${step.claims.map((change) => `  ${formatClaim(change)}`).join('\n')}`)
  return blocks.filter((block) => block !== '').join('\n\n')
}

function formatLines(lines: readonly LineChange[], { red, green, dim }: Colours): string {
  const isNear = (i: number) =>
    lines.slice(Math.max(0, i - context), i + context + 1).some(({ change }) => change !== 'same')
  const shown: string[] = []
  let isSkipping = false
  for (const [i, { change, text }] of lines.entries()) {
    if (!isNear(i)) {
      if (!isSkipping) shown.push(dim('  …'))
      isSkipping = true
      continue
    }
    isSkipping = false
    if (change === 'removed') shown.push(red(`- ${plain(text)}`))
    else if (change === 'added') shown.push(green(`+ ${plain(text)}`))
    else shown.push(`  ${plain(text)}`)
  }
  return shown.join('\n')
}

function formatClaim({ before, after }: ClaimChange): string {
  const subject = (after ?? before)?.subject
  const what =
    before === null ? `new: ${after!.text}` : after === null ? `gone: ${before.text}` : `${before.text} → ${after.text}`
  return plain(`${what}${subject ? `  ${subject}` : ''}`.replace(/\s*\n\s*/g, ' '))
}
