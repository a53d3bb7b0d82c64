import { readOrTell } from '../../export/parse-record.ts'
import type { NewsledgerError } from '../../lib/errors.ts'
import type { Claim } from '../../model/claim.ts'
import type { ArticleRecord } from '../../model/record.ts'
import { type ClaimChange, findClaimChanges } from '../../record/claim-changes.ts'
import { CursorFile } from '../../store/cursor-file.ts'
import { type ChangeLine, readChanges, requireLedger } from '../../store/read-changes.ts'
import { readRecordFile } from '../../store/read-records.ts'
import type { Invocation } from '../command.ts'
import { plain } from '../terminal.ts'
import { writeOut } from '../write-out.ts'

/** Lines that are written at once, and so come twice after a crash between writing and keeping the cursor. */
const pieceUnits = 256 * 1024

export async function run({ values, stdout, stderr, signal }: Invocation): Promise<number> {
  const output = values.text('output')!
  const cursorPath = values.text('cursor')
  const cursor = cursorPath === undefined ? null : new CursorFile(cursorPath)
  const follow = values.flag('follow')
  if (!follow) requireLedger(output)
  const lines = new Lines(output, { record: values.flag('with-record'), claims: values.flag('claims') }, (error) =>
    stderr.write(`newsledger: ${error.code}: ${plain(error.message)}\n`),
  )
  const changes = readChanges(output, {
    after: cursor?.seq ?? values.number('after') ?? 0,
    follow,
    signal,
    onKnown: (known) => cursor?.check(known),
  })
  for await (const group of changes) {
    let text = ''
    for (const [i, change] of group.entries()) {
      text += `${await lines.lineOf(change)}\n`
      const isLast = i === group.length - 1
      if (text.length < pieceUnits && !isLast && !signal.aborted) continue
      await writeOut(stdout, text)
      await cursor?.keep(change)
      text = ''
      if (signal.aborted) return 0
    }
  }
  return lines.isTroubled ? 1 : 0
}

/** What of a claim's change is said in one word, and in a few for people. */
function described({ before, after }: ClaimChange): object {
  const change = before === null ? 'appeared' : after === null ? 'vanished' : 'moved'
  const text = [before, after].flatMap((claim) => claim?.text ?? []).join(' → ')
  return { change, text, before, after }
}

/** Change lines as they are given: as they stand in the log, or with more behind. */
class Lines {
  isTroubled = false
  readonly #output: string
  readonly #wanted: { readonly record: boolean; readonly claims: boolean }
  readonly #tell: (error: NewsledgerError) => void

  constructor(
    output: string,
    wanted: { readonly record: boolean; readonly claims: boolean },
    tell: (error: NewsledgerError) => void,
  ) {
    this.#output = output
    this.#wanted = wanted
    this.#tell = tell
  }

  async lineOf({ change, line }: ChangeLine): Promise<string> {
    const isUpdate = change.type === 'updated' && change.supersedes !== undefined
    const wantsClaims = this.#wanted.claims && isUpdate
    if (!this.#wanted.record && !wantsClaims) return line
    const record = await this.#record(change.content_hash)
    let more: object = {}
    if (wantsClaims) {
      const before = await this.#record(change.supersedes!)
      more = { claim_changes: before && record ? claimChanges(before.claims, record.claims) : null }
    }
    if (this.#wanted.record) more = { ...more, record }
    return JSON.stringify({ ...JSON.parse(line), ...more })
  }

  /** `null` for one that cannot be read, which is told. */
  async #record(contentHash: string): Promise<ArticleRecord | null> {
    return readOrTell(await readRecordFile(this.#output, contentHash), (error) => {
      this.isTroubled = true
      this.#tell(error)
    })
  }
}

function claimChanges(before: readonly Claim[], after: readonly Claim[]): object[] {
  return findClaimChanges(before, after).map(described)
}
