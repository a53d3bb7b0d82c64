import type { Block } from './block.ts'
import { type Calls, callsOf } from './house-calls.ts'
import { type AddressWords, addressWordsOf, articleWord, reported } from './house-words.ts'

/** Lines that weigh more than this tell of something. */
export const longestHouseLine = 420
/** A call that no more than its own words tells weighs at most this. */
const longestCall = 180
/** Where a further sentence or clause begins. */
const secondSentence = /[.!?;؟।。！？:–—]["”»]?\s*\S/u
/** From this sum of signs on a line is the house's. */
const enough = 2.7

/** What is known of a page before its lines are judged. */
export interface HouseContext {
  readonly title: string | null
  /** Primary tag, `''` where it is not known. */
  readonly language: string
  readonly authors: readonly string[]
  /** Names of the house, as written. */
  readonly houses: readonly string[]
  readonly host: string | undefined
}

/** Where a line stands and how it is set. */
export interface Setting {
  /** Lines of the story before it and behind it. */
  readonly before: number
  readonly after: number
  readonly behindRule: boolean
}

/** What somebody says in the story. */
const quotation = /["“”„«»「『‘‹][^"“”„«»「」『』‹›]{2,400}["“”«»」』›]/g
/** Koreans, Japanese tell a story in the plain style and speak to readers in the polite one. */
const plainEnd = /(?:(?:[가-힣](?<!니)|아니)다|[たるいだくう])[.。]["”’')\]]?$/
const politeEnd =
  /(?:니다|니까|세요|십시오|까요|[어아해]요|나요|가요|네요|죠|です|ます|ました|ません|ください|でしょう|ましょう)(?![가-힣ぁ-んァ-ヶ一-龥])/
/** A sign or picture letter before the first word. */
const pictured = /^[^\p{L}\p{N}]{0,3}\p{Extended_Pictographic}/u
/** All of a line, or a label before it. */
const isBracketed = /^(?:\([^()]{10,400}\)$|\[[^[\]]{2,20}\]\s)/
/** The reader is asked for something. */
const invited = /(?:세요|십시오|바랍니다|ください)(?![가-힣ぁ-ん])/
const called = /[!！]["”)]?$/
const asked = /[?？](?:\s|$)/
const numbered = /\d[\d.,]*/g
const phone = /(?:\+?\d[\d ()./-]{6,18}\d)/
/** "told the Post", "seen by the Post": it is named as who was told. */
const told =
  /(?:told|tells|by|interview with|said to|informed|gegenüber|sagte?(?: der| dem)?|confi[eé]|déclaré à|explica a|dijo a|detto a|disse (?:à|ao))\s(?:the |der |dem |la |le |il |el |al |ao |au )?$/

/** Behind the name of a house that asks somebody, or whose reporter signs off. */
const asksOrSigns = /^(?:\.?\s?[:–—-]|\s?(?:뉴스)?\s?[가-힣]{2,4}(?:입니다|이었습니다|였습니다)[.]?$)/

/** How many words stand in a line's quotation marks: a title or two are no speech. */
function quotedWords(text: string): number {
  return (text.match(quotation) ?? []).reduce((sum, part) => sum + part.split(' ').length, 0)
}

/** Judges the lines of one page: whether they are the house's own, by many small signs none of which tells it alone. */
export class HouseLines {
  private readonly context: HouseContext
  private readonly blocks: readonly Block[]
  private readonly words: AddressWords
  private readonly calls: Calls | null
  private readonly names: readonly RegExp[]
  private readonly label: string
  private readonly isPoliteScript: boolean
  private page: Page | null = null

  constructor(context: HouseContext, blocks: readonly Block[]) {
    this.context = context
    this.blocks = blocks
    this.words = addressWordsOf(context.language)
    this.calls = callsOf(context.language)
    this.names = namesOf(context.houses, context.language)
    this.label = labelOf(context.host)
    this.isPoliteScript = context.language === 'ko' || context.language === 'ja'
  }

  is(block: Block, setting: Setting): boolean {
    return this.score(block, setting) >= enough
  }

  /** Whether a line of a box beside the story calls on readers: as the house's lines do, or as a link that brings news to them. */
  callsInBox(block: Block): boolean {
    const { text, weight, linkWeight } = block
    if (weight > longestHouseLine) return false
    if (linkWeight >= weight * 0.9)
      return this.calls !== null && (this.calls.brings.test(text) || this.calls.brings.test(text.toLowerCase()))
    return (
      (block.kind === 'text' || block.kind === 'heading') && this.is(block, { before: 9, after: 9, behindRule: false })
    )
  }

  /** Whether a line of a paragraph says by its words alone that it calls upon readers. */
  isCall(line: Block, setting: Setting): boolean {
    return this.mayCall(line, line.text.toLowerCase(), setting) && this.is(line, setting)
  }

  score(block: Block, setting: Setting, why?: (sign: string, points: number) => void): number {
    let sum = 0
    const add = (sign: string, points: number) => {
      sum += points
      why?.(sign, points)
    }
    const { text } = block
    const small = text.toLowerCase()
    // A paragraph among others, set as they are, is looked at only if it names the house.
    if (!isSetApart(block, setting) && !this.mayCall(block, small) && !this.namesHouse(small)) return 0
    const plain = text.replace(quotation, ' " ')
    const line = plain === text ? small : plain.toLowerCase()
    const { words } = this
    const named = this.mention(line) || (plain === text ? 0 : this.mentionInQuotes(small))
    const you = words.you.test(line)
    const we = words.we.test(line)
    const self = words.self.exec(line)
    const isContact = this.isOfHost(line) || block.toOffer
    const trade = [...new Set(line.match(words.trade) ?? [])]
    const calls = block.weight <= longestCall ? this.calls : null
    const isBrought = calls?.brings.test(plain) === true && calls.often.test(line.replace(calls.brings, ' '))
    const isAlone = calls !== null && (calls.opens.test(line) || (secondSentence.test(line) && calls.alone.test(line)))
    const isReply = calls !== null && setting.after < 3 && calls.replies.test(line) && calls.admits.test(line)
    const isBid = calls?.press.test(line) === true && calls.bids.test(line)
    const isPolite = this.isPoliteScript && politeEnd.test(plain)
    const isAsked = asked.test(plain)
    const isCalled = called.test(plain)
    // "Did you see it? Send us pictures.": a question that a call follows; those of interviews end the line.
    const isOffer = isAsked && /[?？]["”»]?\s+\p{L}/u.test(plain) && !/[?？]["”»)]?$/.test(plain)
    const isMarked = text.startsWith('※')
    const isAuthor = setting.after < 3 && this.context.authors.some((name) => text.includes(name))
    const isOtherwise = block.bold || block.slanted || block.isOdd || setting.behindRule
    const isFirstWord = self !== null && self.index < 4 && articleWord.test(self[0])
    // One kind of sign tells nothing: people ask "you" in interviews, and stories name houses and tell of readers.
    const kinds =
      (named === 0 ? 0 : named > 1.5 && isOtherwise ? 2 : 1) +
      (you && we && (isAsked || isCalled || isOtherwise) ? 2 : you || we ? 1 : 0) +
      (self === null ? 0 : isFirstWord ? 2 : 1) +
      (isContact ? 1 : 0) +
      (isBrought || isReply || isAlone ? 2 : isBid ? 1 : 0) +
      Math.min(trade.length, 2) +
      (isOtherwise && setting.after === 0 && (we || (you && (isAsked || isCalled))) ? 1 : 0) +
      (isOffer && isOtherwise && (you || we) ? 1 : 0) +
      (isPolite && (isMarked || (isOtherwise && invited.test(line))) ? 1 : 0) +
      (isAuthor && isPolite ? 1 : 0)
    if (kinds + (isPolite ? 1 : 0) < 2) return 0
    const isAllTrade = trade.length > 1 && trade.join('').length >= line.length * 0.4
    // "You can sign up for the county's alerts.": set as the story is, nobody's but the county's.
    const isCall = isBrought || isReply || isAlone || isBid
    const isOfSomebody = named > 0 || we || self !== null || isContact || isPolite || isCall
    if (!isOfSomebody && !isOtherwise && !isAllTrade && block.atHome) return 0
    this.page ??= new Page(this.blocks, this.context, words, this.names)
    const { page } = this
    if (kinds + (page.isPlain && isPolite ? 1 : 0) < 2 || (kinds === 0 && !isOtherwise)) return 0
    if (isAsked && !isOffer && page.asks) return 0
    if (named) add('named', named)
    const isUsual = page.isAddressing(block)
    if (you) add('you', isUsual ? 0.4 : 1.2)
    if (we) add('we', isUsual ? 0.3 : 1.2)
    if (isBrought) add('brought', isUsual ? 1.5 : 3.1)
    if (isAlone) add('alone', isUsual ? 1.5 : 2.9)
    if (isReply) add('reply', 2.4)
    if (isBid) add('bid', isUsual ? 0.6 : 1.6)
    if (self) add('self', isFirstWord ? 2.1 : self.index < 30 ? 1.5 : 0.9)
    if (isContact) add('contact', 1.8)
    const own = trade.filter((word) => page.timesOf(word, block) < 2)
    if (own.length > 0) add(`trade ${own}`, [0, 1, 1.6, 2][Math.min(own.length, 3)]! * (page.ofTrade ? 0.4 : 1))
    if (isAllTrade) add('all trade', 1)
    if (page.isPlain && isPolite) add('polite', 2)
    if (page.isPlain && !isPolite && plainEnd.test(text.trim())) add('plain', -1.8)
    if (block.bold && !page.bold) add('bold', 1)
    if (block.slanted && !page.slanted) add('slanted', 1)
    if (block.isOdd) add('odd', 1)
    if (!block.atHome) add('box', 1)
    if (setting.behindRule) add('rule', 1)
    if (pictured.test(text)) add('pictured', 1.2)
    if (isCalled) add('called', 0.5)
    if (isAsked) add('asked', page.asks ? -1 : 0.4)
    if (isOffer) add('offer', 0.5)
    if (isMarked) add('marked', 0.8)
    if (isAuthor) add('author', 0.8)
    if (isBracketed.test(text)) add('bracketed', 0.6)
    if (setting.after === 0) add('last', 0.7)
    else if (setting.after < 3) add('near end', 0.4)
    else if (setting.before === 0) add('first', 0.3)
    if (plain !== text && quotedWords(text) > 2) add('quoted', -1.6)
    else if (reported.test(line)) add('reported', isCall ? -2.4 : -1)
    const numbers = line.replace(phone, '').match(numbered)?.length ?? 0
    if (numbers > 0) add('numbers', -0.4 * Math.min(numbers, 2))
    const shared = page.sharedWith(block, line, this.names)
    if (shared > 0) add(`shared ${shared}`, -0.5 * Math.min(shared, 4))
    return sum
  }

  private mayCall({ text, weight }: Block, line: string, { after }: { after: number } = { after: 3 }): boolean {
    const { calls } = this
    return (
      calls !== null &&
      weight <= longestCall &&
      (calls.opens.test(line) ||
        calls.brings.test(text) ||
        (after < 3 && calls.replies.test(line) && calls.admits.test(line)))
    )
  }

  private namesHouse(line: string): boolean {
    return this.isOfHost(line) || this.names.some((name) => name.test(line))
  }

  /** How much the name of the house counts in a line. */
  private mention(line: string): number {
    for (const name of this.names) {
      const found = name.exec(line)
      if (found === null) continue
      const { index } = found
      if (told.test(line.slice(Math.max(index - 30, 0), index))) return 0
      // "Harbour Post: Why do you go on?", "한빛뉴스 김하늘입니다."
      if (index < 6 && asksOrSigns.test(line.slice(index + found[0].length))) return 0
      return index < 8 ? 1.8 : 1.3
    }
    return 0
  }

  /** "More of it in «The Gazette»" */
  private mentionInQuotes(line: string): number {
    for (const name of this.names) {
      const found = name.exec(line)
      if (found === null || found.index === 0) continue
      const { index } = found
      const isWhole = /["“„«‹『「]/.test(line[index - 1]!) && /["”“»›』」]/.test(line[index + found[0].length] ?? '')
      if (isWhole) return told.test(line.slice(Math.max(index - 31, 0), index - 1)) ? 0 : 1.3
    }
    return 0
  }

  /** An address at the house's own domain. */
  private isOfHost(line: string): boolean {
    return this.label !== '' && (line.includes(`@${this.label}`) || line.includes(`${this.label}.`))
  }
}

/** From here on signs and pictures begin, beyond the letters of most scripts. */
const signs = 0x2190

function isSetApart(block: Block, { before, after, behindRule }: Setting): boolean {
  return (
    before === 0 ||
    after < 3 ||
    behindRule ||
    block.links > 0 ||
    block.bold ||
    block.slanted ||
    block.isOdd ||
    !block.atHome ||
    (block.text.charCodeAt(0) >= signs && pictured.test(block.text)) ||
    ((block.text.startsWith('(') || block.text.startsWith('※')) &&
      (block.text.startsWith('※') || isBracketed.test(block.text)))
  )
}

/** Articles before a part of a house's name that stands for all of it: "the Gazette". */
const articles = {
  ofLast: '(?:the|our|de|der|die|das|den|dem)',
  ofFirst: '(?:la|le|il|el|o|a|da|na|del|della|alla|dalla|sulla|nella|du|al)',
}

/** Languages that set endings to names. */
const inflecting: ReadonlySet<string> = new Set('de fi pl cs sk sl hr sr bs hu ru uk bg el tr ro'.split(' '))

/** The forms in which a line in small letters may name the house: with other endings, by a part after an article. */
function namesOf(houses: readonly string[], language: string): RegExp[] {
  const inflected = (word: string) => formsOf(word, inflecting.has(language))
  const forms: string[] = []
  for (const house of houses) {
    const name = house
      .replace(/^(?:the|la|le|il|el|der|die|das|de|ο|η|το|l[’'])\s/i, '')
      .replace(/\.(?:com|net|org|de|fr|it|es|co\.kr|kr)$/i, '')
    if (name.length < 2 || name.length > 60) continue
    const words = name.split(/\s+/)
    forms.push(words.map(inflected).join('\\s'))
    // "한내" for "한내일보"
    const short = /^([가-힣]{2,})(?:신문|일보|뉴스|방송|타임스|저널|경제|통신|매일|투데이)$/.exec(name)?.[1]
    if (short !== undefined) forms.push(`${short}(?:가|는|은|이|와|에서|에|를|을)(?![가-힣])`)
    const first = words[0]!
    const last = words.at(-1)!
    if (words.length < 2 || !/^\p{Script=Latin}/u.test(name)) continue
    if (/^\p{Lu}/u.test(last) && last.length > 3) forms.push(`${articles.ofLast} ${inflected(last)}`)
    if (/^\p{Ll}/u.test(words[1]!) && first.length > 3) forms.push(`${articles.ofFirst} ${inflected(first)}`)
  }
  return forms.map((form) => new RegExp(`(?<![\\p{L}\\p{N}])${form}`, 'u'))
}

/** A word in small letters with the endings that languages set to it; Korean, Japanese and Chinese set words to it. */
function formsOf(word: string, isInflected: boolean): string {
  const small = word.toLowerCase()
  const escaped = (part: string) => part.replace(/[\^$.*+?()[\]{}|/\\]/g, '\\$&')
  if (/[가-힣ぁ-んァ-ヶ一-龥]$/.test(small)) return escaped(small)
  if (!isInflected || small.length < 4) return `${escaped(small)}(?:[’']?s)?(?![\\p{L}\\p{N}])`
  const cut = /^\p{Script=Latin}/u.test(small) ? 1 : 2
  return `${escaped(small.slice(0, Math.max(4, small.length - cut)))}\\p{L}{0,4}(?!\\p{L})`
}

export function labelOf(host: string | undefined): string {
  if (host === undefined) return ''
  const parts = host.replace(/^www\./, '').split('.')
  return parts.reduce((longest, part) => (part.length > longest.length && part !== 'example' ? part : longest), '')
}

/** What the rest of a page says, so that a line's words can be told from the story's. */
class Page {
  /** Much of it is about what newsrooms do. */
  readonly ofTrade: boolean
  /** Paragraphs that speak to readers or of "us". */
  private readonly addressing: ReadonlySet<Block>
  private readonly told: number
  readonly isPlain: boolean
  readonly bold: boolean
  readonly slanted: boolean
  /** Several of its paragraphs are questions: an interview. */
  readonly asks: boolean
  private readonly words: AddressWords
  private readonly title: string
  private readonly lines: readonly string[]
  private readonly blocks: readonly Block[]

  constructor(
    blocks: readonly Block[],
    { title, language }: HouseContext,
    words: AddressWords,
    names: readonly RegExp[],
  ) {
    this.words = words
    this.blocks = blocks
    const text = blocks.map((block) => block.text.replace(quotation, ' ').toLowerCase())
    this.lines = blocks.map((block) => block.text.toLowerCase())
    this.title = title?.toLowerCase() ?? ''
    // Lines that may be the house's tell nothing of how the story speaks.
    const isOwn = (line: string) => names.some((name) => name.test(line)) || words.self.test(line)
    const told = blocks.flatMap(({ kind, weight }, i) =>
      kind === 'text' && weight >= 45 && !isOwn(text[i]!) ? [i] : [],
    )
    // The line in question may be one of them.
    const share = (is: (i: number) => boolean, least = 1) => {
      const { length } = told.filter(is)
      return length > least ? length / told.length : 0
    }
    this.addressing = new Set(
      told
        .filter((i) => (words.you.test(text[i]!) || words.we.test(text[i]!)) && !reported.test(text[i]!))
        .map((i) => blocks[i]!),
    )
    this.told = told.length
    this.ofTrade = share((i) => text[i]!.match(words.trade) !== null, 2) > 0.4
    // Who answers in an interview speaks in the polite style too.
    const isSpoken =
      text.filter((line, i) => blocks[i]!.kind === 'text' && politeEnd.test(line) && !isOwn(line)).length >
      Math.max(2, told.length / 5)
    this.isPlain =
      (language === 'ko' || language === 'ja') && !isSpoken && share((i) => plainEnd.test(text[i]!.trim())) >= 0.5
    this.asks = blocks.filter(({ text: line, kind }) => kind !== 'heading' && /[?？]["”»]?$/.test(line)).length > 2
    this.bold = share((i) => blocks[i]!.bold) > 0.3
    this.slanted = share((i) => blocks[i]!.slanted) > 0.3
  }

  /** Whether several paragraphs besides one speak to readers, or of those who write. */
  isAddressing(own: Block): boolean {
    const others = this.addressing.size - (this.addressing.has(own) ? 1 : 0)
    return others > 1 && others > this.told * 0.25
  }

  /** In how many other paragraphs and the title a word stands. */
  timesOf(word: string, own: Block): number {
    let times = this.title.includes(word) ? 2 : 0
    for (let i = 0; i < this.blocks.length && times < 2; i++)
      if (this.blocks[i] !== own && this.lines[i]!.includes(word)) times++
    return times
  }

  /** How many of a line's words of some length stand in the title or in other paragraphs. */
  sharedWith(own: Block, line: string, names: readonly RegExp[]): number {
    const rest = names.reduce((left, name) => left.replace(name, ' '), line)
    const words = new Set(rest.match(/\p{L}{5,}|[가-힣]{2,}|[一-龥ァ-ヶー]{2,}/gu) ?? [])
    let shared = 0
    for (const word of words) {
      if (this.words.trade.test(word)) {
        this.words.trade.lastIndex = 0
        continue
      }
      const stem = /[가-힣]/.test(word) ? word.slice(0, Math.max(2, word.length - 1)) : word.slice(0, 7)
      if (this.title.includes(stem)) shared += 2
      else if (word.length !== 5 && this.lines.some((other, i) => this.blocks[i] !== own && other.includes(stem)))
        shared++
    }
    return shared
  }
}
