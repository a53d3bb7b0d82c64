import type { Block } from './block.ts'
import { type AddressWords, addressWordsOf, tradeWords } from './house-words.ts'

/** Lines that weigh more than this tell of something. */
export const longestHouseLine = 420
/** From this sum of signs on a line is the house's. */
const enough = 2.8

/** What is known of a page before its lines are judged. */
export interface HouseContext {
  readonly title: string | null
  /** Primary tag, `''` where it is not known. */
  readonly language: string
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
  /(?:니다|니까|세요|십시오|까요|[어아해]요|나요|가요|네요|죠|です|ます|ました|ません|ください|でしょう|ましょう)(?=[\s.!?~…。！？♥♡)\]”"』」]|$)/
/** A sign or picture letter before the first word. */
const pictured = /^[^\p{L}\p{N}]{0,3}\p{Extended_Pictographic}/u
const called = /[!！]["”)]?$/
const asked = /[?？](?:\s|$)/
const numbered = /\d[\d.,]*/g
const phone = /(?:\+?\d[\d ()./-]{6,18}\d)/
/** "told the Post", "seen by the Post": it is named as who was told. */
const told =
  /(?:told|tells|by|interview with|said to|informed|gegenüber|sagte?(?: der| dem)?|confi[eé]|déclaré à|explica a|dijo a|detto a|disse (?:à|ao))\s(?:the |der |dem |la |le |il |el |al |ao |au )?$/

/** What somebody says in the story, in other words. */
const reported =
  /(?<!\p{L})(?:sa(?:id|ys)|told|asked|added|sagte?|erklärte|teilte|a (?:dit|déclaré|précisé)|dijo|dice|explicó|ha detto|disse|diz|afirmou|zegt|zei|säger|sa|sier|siger|sanoo|sanoi|mówi|powiedział[ao]?|řekl[ao]?|říká|povedal[ao]?|mond(?:ja|ta)|spune|a spus|сказал[аи]?|заявил[аи]?|говорит|сказав|сказала|каже|заяви|каза|είπε|λέει|dedi|söyledi)(?!\p{L})|(?:말했|밝혔|전했|설명했|덧붙였)다|(?:と|を)(?:話|述べ|語|明らか)/u

/** Behind the name of a house that asks somebody, or whose reporter signs off. */
const asksOrSigns = /^(?:\.?\s?[:–—-]|\s?(?:뉴스)?\s?[가-힣]{2,4}(?:입니다|이었습니다|였습니다)[.]?$)/

/** Judges the lines of one page: whether they are the house's own, by many small signs none of which tells it alone. */
export class HouseLines {
  private readonly context: HouseContext
  private readonly blocks: readonly Block[]
  private readonly words: AddressWords
  private readonly names: readonly string[]
  private readonly label: string
  private readonly isPoliteScript: boolean
  private page: Page | null = null

  constructor(context: HouseContext, blocks: readonly Block[]) {
    this.context = context
    this.blocks = blocks
    this.words = addressWordsOf(context.language)
    this.names = namesOf(context.houses)
    this.label = labelOf(context.host)
    this.isPoliteScript = context.language === 'ko' || context.language === 'ja'
  }

  is(block: Block, setting: Setting): boolean {
    return this.score(block, setting) >= enough
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
    if (!isSetApart(block, setting) && !this.namesHouse(small)) return 0
    const plain = text.replace(quotation, ' " ')
    const line = plain === text ? small : plain.toLowerCase()
    const { words } = this
    const named = this.mention(line)
    const you = words.you.test(line)
    const we = words.we.test(line)
    const self = words.self.exec(line)
    const isContact = this.isOfHost(line) || block.toOffer
    const trade = [...new Set(line.match(tradeWords) ?? [])]
    const isPolite = this.isPoliteScript && politeEnd.test(plain)
    // One kind of sign tells nothing: people ask "you" in interviews, and stories name houses and tell of readers.
    const kinds =
      (named ? 1 : 0) + (you || we ? 1 : 0) + (self ? 1 : 0) + (isContact ? 1 : 0) + Math.min(trade.length, 2)
    if (kinds + (isPolite ? 1 : 0) < 2) return 0
    this.page ??= new Page(this.blocks, this.context, words)
    const { page } = this
    if (kinds + (page.isPlain && isPolite ? 1 : 0) < 2) return 0
    if (named) add('named', named)
    if (you) add('you', page.you ? 0.4 : 1.2)
    if (we) add('we', page.we ? 0.3 : 1.2)
    if (self) add('self', self.index < 30 ? 1.5 : 0.9)
    if (isContact) add('contact', 1.8)
    const own = trade.filter((word) => page.timesOf(word, block) < 2)
    if (own.length > 0) add(`trade ${own}`, [0, 1, 1.6, 2][Math.min(own.length, 3)]!)
    if (trade.length > 1 && trade.join('').length >= line.length * 0.4) add('all trade', 1)
    if (page.isPlain && isPolite) add('polite', 2)
    if (page.isPlain && !isPolite && plainEnd.test(text.trim())) add('plain', -1.8)
    if (block.bold && !page.bold) add('bold', 1)
    if (block.slanted && !page.slanted) add('slanted', 1)
    if (block.isOdd) add('odd', 1)
    if (!block.atHome) add('box', 1)
    if (setting.behindRule) add('rule', 1)
    if (pictured.test(text)) add('pictured', 1.2)
    if (called.test(plain)) add('called', 0.5)
    if (asked.test(plain)) add('asked', 0.4)
    if (setting.after === 0) add('last', 0.7)
    else if (setting.after < 3) add('near end', 0.4)
    else if (setting.before === 0) add('first', 0.3)
    if (plain !== text) add('quoted', -1.6)
    else if (reported.test(line)) add('reported', -1)
    const numbers = line.replace(phone, '').match(numbered)?.length ?? 0
    if (numbers > 0) add('numbers', -0.4 * Math.min(numbers, 2))
    const shared = page.sharedWith(block, line, this.names)
    if (shared > 0) add(`shared ${shared}`, -0.5 * Math.min(shared, 4))
    return sum
  }

  private namesHouse(line: string): boolean {
    return this.isOfHost(line) || this.names.some((name) => line.includes(name))
  }

  /** How much the name of the house counts in a line. */
  private mention(line: string): number {
    for (const name of this.names) {
      const at = line.indexOf(name)
      if (at < 0) continue
      if (/^\p{L}/u.test(line.slice(at + name.length)) && !/[가-힣ぁ-ん一-龥]$/.test(name)) continue
      if (told.test(line.slice(Math.max(at - 30, 0), at))) return 0
      // "Harbour Post: Why do you go on?", "한빛뉴스 김하늘입니다."
      if (at < 4 && asksOrSigns.test(line.slice(at + name.length))) return 0
      return at < 8 ? 1.8 : 1.3
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
    (block.text.charCodeAt(0) >= signs && pictured.test(block.text))
  )
}

/** The forms in which a line may name the house, in small letters. */
function namesOf(houses: readonly string[]): string[] {
  const names = new Set<string>()
  for (const house of houses) {
    const name = house
      .replace(/^(?:the|la|le|il|el|der|die|das|de|l[’'])\s/i, '')
      .replace(/\.(?:com|net|org|de|fr|it|es|co\.kr|kr)$/i, '')
    if (name.length < 2) continue
    names.add(name.toLowerCase())
    const parts = name.split(/\s+/)
    if (parts.length < 2 || !/^\p{Script=Latin}/u.test(name)) continue
    const first = parts[0]!
    const last = parts.at(-1)!
    if (/^\p{Lu}/u.test(last) && last.length > 3)
      for (const article of ['the', 'our', 'de', 'der', 'die', 'das']) names.add(`${article} ${last.toLowerCase()}`)
    if (/^\p{Ll}/u.test(parts[1]!) && first.length > 3)
      for (const article of ['la', 'le', 'il', 'el', 'o', 'a', 'da', 'na', 'del', 'della', 'alla', 'du', 'al'])
        names.add(`${article} ${first.toLowerCase()}`)
  }
  return [...names]
}

function labelOf(host: string | undefined): string {
  if (host === undefined) return ''
  const parts = host.replace(/^www\./, '').split('.')
  return parts.reduce((longest, part) => (part.length > longest.length && part !== 'example' ? part : longest), '')
}

/** What the rest of a page says, so that a line's words can be told from the story's. */
class Page {
  readonly you: boolean
  readonly we: boolean
  readonly isPlain: boolean
  readonly bold: boolean
  readonly slanted: boolean
  private readonly title: string
  private readonly lines: readonly string[]
  private readonly blocks: readonly Block[]

  constructor(blocks: readonly Block[], { title, language }: HouseContext, words: AddressWords) {
    this.blocks = blocks
    const text = blocks.map((block) => block.text.replace(quotation, ' ').toLowerCase())
    this.lines = blocks.map((block) => block.text.toLowerCase())
    this.title = title?.toLowerCase() ?? ''
    const told = blocks.flatMap((block, i) => (block.kind === 'text' && block.weight >= 45 ? [i] : []))
    const share = (is: (i: number) => boolean) => told.filter(is).length / Math.max(told.length, 1)
    this.you = share((i) => words.you.test(text[i]!)) > 0.3
    this.we = share((i) => words.we.test(text[i]!)) > 0.3
    this.isPlain = (language === 'ko' || language === 'ja') && share((i) => plainEnd.test(text[i]!.trim())) >= 0.5
    this.bold = share((i) => blocks[i]!.bold) > 0.3
    this.slanted = share((i) => blocks[i]!.slanted) > 0.3
  }

  /** In how many other paragraphs and the title a word stands. */
  timesOf(word: string, own: Block): number {
    let times = this.title.includes(word) ? 2 : 0
    for (let i = 0; i < this.blocks.length && times < 2; i++)
      if (this.blocks[i] !== own && this.lines[i]!.includes(word)) times++
    return times
  }

  /** How many of a line's words of some length stand in the title or in other paragraphs. */
  sharedWith(own: Block, line: string, names: readonly string[]): number {
    const words = new Set(line.match(/\p{L}{5,}|[가-힣]{2,}|[一-龥ァ-ヶー]{2,}/gu) ?? [])
    let shared = 0
    for (const word of words) {
      tradeWords.lastIndex = 0
      if (tradeWords.test(word) || names.some((name) => name.includes(word.slice(0, 5)))) continue
      const stem = /[가-힣]/.test(word) ? word.slice(0, Math.max(2, word.length - 1)) : word.slice(0, 7)
      if (this.title.includes(stem)) shared += 2
      else if (word.length !== 5 && this.lines.some((other, i) => this.blocks[i] !== own && other.includes(stem)))
        shared++
    }
    return shared
  }
}
