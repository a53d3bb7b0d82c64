import { mayBeAsked } from './clauses/medial/noun-phrases.ts'
import type { Memory, Sentence } from './clauses/sentence.ts'
import { measured } from './numbers/lent-units.ts'
import type { Quantity } from './numbers/quantity.ts'
import { isRecent } from './periods/days.ts'
import type { Compiled } from './tables/compiled.ts'

/*
 * What a text remembers: which of it a new paragraph forgets, and what a sentence leaves to the next one.
 */

/** @param today day of publication */
export function newMemory(today: string | null): Memory {
  return {
    paragraph: -1,
    subject: null,
    speaker: null,
    person: null,
    personAt: -1,
    called: new Map(),
    names: new Set(),
    paper: null,
    teller: null,
    people: null,
    spokeBefore: null,
    unread: [],
    subjectBefore: null,
    ledBefore: null,
    period: null,
    spans: { month: null, quarter: null, span: null },
    day: null,
    named: null,
    against: null,
    today,
    main: null,
    many: null,
    one: null,
    part: null,
    firm: null,
    actor: null,
    quotation: null,
    measure: null,
    millions: false,
    figure: null,
    money: null,
    counted: null,
    untold: [],
    whole: null,
  }
}

export function beginParagraph(memory: Memory, paragraph: number): void {
  memory.paragraph = paragraph
  memory.spokeBefore = memory.speaker
  memory.ledBefore = null
  // Who nobody has been named since may have been named further back.
  if (memory.untold.length > 0 || memory.person !== null) memory.unread = memory.untold
  memory.paper = null
  memory.teller = null
  memory.people = null
  memory.subject = null
  memory.speaker = null
  memory.main = null
  memory.many = null
  memory.one = null
  memory.part = null
  memory.actor = null
  memory.period = null
  memory.named = null
  memory.told = null
  memory.against = null
  memory.soleSpeaker = null
  memory.interviewed = null
  memory.source = null
  if (memory.day && !isRecent(memory.day.start, memory.today)) memory.day = null
  memory.quotation = null
  memory.measure = null
  memory.figure = null
  memory.indexLevel = null
  memory.counted = null
  memory.untold = []
  memory.whole = null
}

export /** Keeps a sentence without numbers, and the one before it, for whom a pronoun may mean. */
function leaveUntold(memory: Memory, sentence: Sentence): void {
  memory.teller = null
  const last = memory.untold.at(-1)
  memory.untold = last ? [last, sentence] : [sentence]
}

const unlent: ReadonlySet<string> = new Set(['count', 'multiple', 'rank'])

/** Keeps what was measured in millions for the numbers of the next sentence; what was counted so, or money, takes its place. */
export function rememberMeasure({ pack }: Compiled, text: string, good: readonly Quantity[], memory: Memory): void {
  const { folk } = pack.phrases
  let counted: string | null = null
  let people: string | null = null
  let asked: string | null = null
  let figure: Quantity | null = null
  for (let n = good.length - 1; n >= 0; n--) {
    const q = good[n]!
    const unit = q.unit!
    if (unit.type === 'count') {
      if (q.noun !== null) {
        counted ??= unit.text
        // "6,318 people at 44 clinics": of those who may do something
        const mayDo = mayBeAsked(pack, unit.text)
        if (folk?.has(unit.text) || mayDo) people ??= unit.text
        if (asked === null && mayDo) asked = unit.text
      }
      memory.millions ||= q.power === 6 && text[q.numberEnd - 1] === 'm'
    } else if (unit.type === 'index' && !q.signed && q.decimal !== null) memory.indexLevel = Number(q.decimal)
    // "57 percent are convicted again within a year. For others it is 34": not the span
    const isMeant = figure === null || (figure.unit!.type === 'duration' && unit.type === 'percent')
    if (isMeant && !unlent.has(unit.type) && q.why.get('unit') !== 'age behind a name') figure = q
  }
  memory.counted = people ?? counted
  if (asked !== null) memory.people = asked
  memory.figure =
    figure !== null && figure.decimal !== null
      ? { unit: figure.unit!, value: Number(figure.decimal), minor: figure.minor === true }
      : null
  for (const { unit, scaled, power } of good) {
    if (!scaled || power < 6) continue
    if (unit!.type === 'currency') memory.money = unit
    memory.measure = measured.has(unit!.type) ? { unit: unit!, power } : null
  }
}
