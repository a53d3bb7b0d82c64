import { guessLanguage } from '../../lib/language.ts'
import { type FieldContext, type Found, ownStories } from '../facts/field-context.ts'
import { firstText } from '../facts/json-ld.ts'
import { firstMeta } from '../facts/page-facts.ts'

/** Codes that pages use for a language, though BCP 47 has others: countries, three letters, names. */
const tags = new Map<string, string>([
  ['kr', 'ko'],
  ['kor', 'ko'],
  ['korean', 'ko'],
  ['jp', 'ja'],
  ['jpn', 'ja'],
  ['cn', 'zh'],
  ['zho', 'zh'],
  ['chi', 'zh'],
  ['eng', 'en'],
  ['english', 'en'],
  ['us', 'en'],
  ['gb', 'en'],
  ['ger', 'de'],
  ['deu', 'de'],
  ['german', 'de'],
  ['deutsch', 'de'],
  ['fra', 'fr'],
  ['fre', 'fr'],
  ['french', 'fr'],
  ['spa', 'es'],
  ['spanish', 'es'],
  ['ita', 'it'],
  ['por', 'pt'],
  ['nld', 'nl'],
  ['dut', 'nl'],
  ['pol', 'pl'],
  ['rus', 'ru'],
  ['cz', 'cs'],
  ['dk', 'da'],
  ['gr', 'el'],
  ['ua', 'uk'],
  ['se', 'sv'],
  ['iw', 'he'],
  ['in', 'id'],
])

/** The primary tag of a declared language: `en` for `en_US`, `ko` for `kr`; `null` for what is none. */
export function primaryLanguage(declared: string | null): string | null {
  const first = /^\s{0,5}([a-z]{2,8})(?![a-z])/i.exec((declared ?? '').slice(0, 40))?.[1]?.toLowerCase()
  if (!first || first === 'und' || first === 'mul' || first === 'zxx') return null
  const known = tags.get(first)
  if (known) return known
  return first.length <= 3 ? first : null
}

/** The language that the page declares, as written (`en_GB`), the likeliest place first. */
export function declaredLanguage(
  context: Pick<FieldContext, 'facts' | 'ld'> & Partial<FieldContext>,
): Found<string> | null {
  for (const { node } of ownStories(context as FieldContext)) {
    const value = node.get('inlanguage')
    const text = firstText(value instanceof Map ? (value.get('alternatename') ?? value.get('name')) : value)
    if (primaryLanguage(text)) return { value: text as string, source: 'json-ld inLanguage' }
  }
  if (primaryLanguage(context.facts.htmlLanguage))
    return { value: context.facts.htmlLanguage as string, source: 'html lang' }
  const meta = firstMeta(
    context.facts,
    'content-language',
    'language',
    'og:locale',
    'dc.language',
    'dcterms.language',
    'lang',
    'inlanguage',
  )
  return meta && primaryLanguage(meta.value) ? { value: meta.value, source: `meta ${meta.name}` } : null
}

/** Which languages are written in a script; a declared language outside of them is wrong. */
const scripts = [
  { letters: /\p{Script=Hangul}/u, languages: ['ko'], own: 'ko' },
  { letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, languages: ['ja'], own: 'ja' },
  { letters: /\p{Script=Han}/u, languages: ['zh', 'ja', 'yue', 'ko'], own: 'zh' },
  { letters: /\p{Script=Arabic}/u, languages: ['ar', 'fa', 'ur', 'ps', 'ku', 'ckb', 'sd', 'ug'], own: 'ar' },
  { letters: /\p{Script=Hebrew}/u, languages: ['he', 'yi'], own: 'he' },
  {
    letters: /\p{Script=Cyrillic}/u,
    languages: ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'mn', 'tg', 'uz', 'tt', 'ba'],
    own: 'ru',
  },
  { letters: /\p{Script=Greek}/u, languages: ['el'], own: 'el' },
  { letters: /\p{Script=Thai}/u, languages: ['th'], own: 'th' },
  { letters: /\p{Script=Devanagari}/u, languages: ['hi', 'mr', 'ne', 'sa', 'mai', 'bho'], own: 'hi' },
  { letters: /\p{Script=Bengali}/u, languages: ['bn', 'as'], own: 'bn' },
  { letters: /\p{Script=Tamil}/u, languages: ['ta'], own: 'ta' },
  { letters: /\p{Script=Telugu}/u, languages: ['te'], own: 'te' },
  { letters: /\p{Script=Gujarati}/u, languages: ['gu'], own: 'gu' },
  { letters: /\p{Script=Gurmukhi}/u, languages: ['pa'], own: 'pa' },
  { letters: /\p{Script=Kannada}/u, languages: ['kn'], own: 'kn' },
  { letters: /\p{Script=Malayalam}/u, languages: ['ml'], own: 'ml' },
  { letters: /\p{Script=Sinhala}/u, languages: ['si'], own: 'si' },
  { letters: /\p{Script=Georgian}/u, languages: ['ka'], own: 'ka' },
  { letters: /\p{Script=Armenian}/u, languages: ['hy'], own: 'hy' },
  { letters: /\p{Script=Khmer}/u, languages: ['km'], own: 'km' },
  { letters: /\p{Script=Myanmar}/u, languages: ['my'], own: 'my' },
  { letters: /\p{Script=Ethiopic}/u, languages: ['am', 'ti'], own: 'am' },
] as const

/**
 * The commonest short words of languages in Latin letters, as few of them as possible shared.
 *
 * Chosen from the heads of frequency lists of newspaper text.
 */
const commonWords: readonly (readonly [string, string])[] = [
  [
    'en',
    'the of and to that is was for with it as his be at by this had are but from which they has were their will would said',
  ],
  [
    'de',
    'der die das und ist nicht von den mit sich des auf für ein eine dem auch als wird aus sind wurde bei nach oder',
  ],
  [
    'fr',
    'le la les de des du et est un une dans en à au aux que pour qui sur pas plus par avec ont cette être sont mais',
  ],
  ['es', 'el la los las y que en del por con para una es se lo al más pero como su sus fue este'],
  ['it', 'il la di che e è per non una del della con sono nel alla ha gli dei delle anche più come dal'],
  ['pt', 'o a os as que e do da em um uma para com não por mais dos das foi ao são também pelo pela'],
  ['nl', 'de het een van en is dat op te zijn voor met niet aan er ook door naar bij wordt maar heeft'],
  ['sv', 'och att det som är en på för av med till den har inte om ett men från vi kan ska sig'],
  [
    'da',
    'og at det er en på til af for med der den ikke har de som et men fra var vil bliver efter mere end hvor noget siger nu mellem blev',
  ],
  [
    'no',
    'og det er på til av for med som den ikke har de et men fra var vil ble også å etter mer enn hvor noe sier nå mellom at en blir',
  ],
  [
    'fi',
    'ja on ei että se hän oli ovat joka mutta kun myös kuin mukaan ole sekä nyt jo vielä jonka sen tai kertoo sanoo',
  ],
  ['pl', 'w i na z się nie do że to jest o jak po od za przez ale które roku dla są'],
  ['cs', 'a se v na je že s z do o k i ve pro podle jako ale by který jsou však'],
  ['sk', 'a sa v na je že s z do o k aj vo pre podľa ako ale by ktorý sú však'],
  ['hu', 'a az és hogy nem is egy azt meg de volt ez már csak mint vagy szerint el ki még pedig amely aki után'],
  ['ro', 'de și în a la cu pe că nu din pentru care o este au mai fost sunt prin'],
  [
    'tr',
    've bir bu da de için ile olarak olan daha çok gibi kadar sonra ise en her ne o ama göre dedi oldu değil yeni iki yıl son',
  ],
  [
    'id',
    'yang dan di ini untuk dengan dari tidak pada itu akan dalam ke juga adalah telah oleh ada saat sudah bisa lebih ia para sebagai setelah seorang kata ujar',
  ],
  [
    'ms',
    'yang dan di ini untuk dengan daripada tidak pada itu akan dalam ke juga ialah telah berkata oleh ada lebih para sebagai selepas seorang kata boleh',
  ],
  ['vi', 'và của là có không được cho các trong với một người này đã những để năm ở đến khi từ ra tại vào sẽ'],
  ['hr', 'i u je se na da su za od s koji te ne će bi što iz nije kao ali'],
  ['sl', 'in je v se na da so za z ki pa ne bo bi iz tudi po kot še'],
  ['lt', 'ir kad į iš su tai yra buvo bet kaip ne už apie jis po'],
  ['lv', 'un ir ka no par uz ar kas bet tika kā pie arī nav to'],
  ['et', 'ja on ei et see oli ka kui aga mis ta oma kes seda või ütles sõnul veel pole nad siis'],
  ['ca', 'el la els les i que de en per amb una és no del ha més als aquest'],
  ['sw', 'na ya wa kwa ni za la katika yake kuwa hiyo hii cha huo watu hilo pia lakini ili alisema'],
  ['af', 'die van en het is nie wat sy vir met op aan hy ook was sê daar om deur ’n as kan'],
  ['az', 'və bir bu da də ilə üçün olan daha çox kimi sonra isə amma hələ olub edib deyib'],
  ['is', 'og að í er á sem til um var við fyrir ekki það hann með en hefur eru af frá hafi verið'],
  ['sq', 'dhe në të për me nga një që është si ka më nuk do janë ishte edhe'],
  ['fil', 'ang ng sa na mga ay at ni si para ito hindi kay niya'],
]

/** Letters that one of these languages writes and the others do not: a word with one is as good as a common word. */
const ownLetters = new Map<number, number>()
for (const [language, letters] of [
  ['vi', 'ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ'],
  ['tr', 'ğı'],
  ['az', 'ə'],
  ['pl', 'łżźć'],
  ['cs', 'ěřů'],
  ['sk', 'ľĺŕ'],
  ['hu', 'őű'],
  ['ro', 'țșţ'],
  ['lv', 'ģķļņ'],
  ['lt', 'ėų'],
] as const)
  for (const letter of letters)
    ownLetters.set(
      letter.codePointAt(0)!,
      commonWords.findIndex(([name]) => name === language),
    )

const sampleLength = 20_000

/** A language by script and common words, as a BCP 47 primary tag, or `null` for too little text. */
function languageOfText(
  text: string,
  stated: string | null,
): { language: string; languages: readonly string[] } | null {
  const sample = text.slice(0, sampleLength)
  const isLatin = !otherScripts.test(sample)
  const letters = countLetters(sample)
  if (letters < 20) return null
  const script = isLatin ? null : scriptOf(sample, letters)
  if (script) return { language: ownLanguage(script.own, sample), languages: script.languages }
  const language = languageOfWords(sample, stated)
  return language ? { language, languages: [language] } : null
}

/** The script in which a text of so many letters is written, if it is none of those that many languages share. */
function scriptOf(sample: string, letters: number): (typeof scripts)[number] | null {
  let best: (typeof scripts)[number] | null = null
  let bestCount = 0
  const counts = countScripts(sample)
  for (const [i, script] of scripts.entries()) {
    const count = counts[i]!
    // A few kana or Hangul decide over many Chinese characters: these mix in one text.
    const weight =
      script.own === 'ja' && count > letters * 0.05
        ? letters
        : script.own === 'ko' && count > letters * 0.2
          ? letters * 2
          : count
    if (weight > bestCount) {
      best = script
      bestCount = weight
    }
  }
  return best && bestCount > letters * 0.4 ? best : null
}

/** The declared language, or that of a title's script where it speaks against it: `ko` for a title in Hangul on a page in "English". */
export function languageByScript(declared: string | null, title: string): string | null {
  if (!otherScripts.test(title)) return declared
  const script = scriptOf(title, countLetters(title))
  const stated = primaryLanguage(declared)
  return script === null || (stated !== null && (script.languages as readonly string[]).includes(stated))
    ? declared
    : ownLanguage(script.own, title)
}

/** The language of a page's first paragraphs, `null` where they are too few to tell. */
export function languageOfProse(text: string): string | null {
  return languageOfText(text, null)?.language ?? null
}

/** Letters that some languages of a script write and its commonest does not; the first of which a text has enough is its own. */
const lettersOfScript = new Map<string, readonly (readonly [string, RegExp])[]>([
  [
    'ru',
    [
      ['kk', /[әғқұ]/giu],
      ['be', /ў/giu],
      ['uk', /[іїєґ]/giu],
      ['mk', /[ѓќѕ]/giu],
      ['sr', /[јљњћђџ]/giu],
      ['ky', /ң/giu],
      ['mn', /[өү]/giu],
    ],
  ],
  [
    'ar',
    [
      ['ckb', /[ێڵۆڕ]/gu],
      ['ps', /[ټډړښځڼ]/gu],
      ['ur', /[ٹڈڑںے]/gu],
      ['fa', /[پچژگکی]/gu],
    ],
  ],
])
/** Such letters are at least this share of a text's. */
const ownShare = 0.01
/** Bulgarian is told by what it lacks. */
const notBulgarian = /[ыэёі]/iu
const leastBulgarian = 60

function ownLanguage(common: string, text: string): string {
  const sample = text.slice(0, 2000)
  const least = Math.max(1, sample.length * ownShare)
  for (const [language, letters] of lettersOfScript.get(common) ?? [])
    if ((sample.match(letters)?.length ?? 0) >= least) return language
  return common === 'ru' && sample.length >= leastBulgarian && sample.includes('ъ') && !notBulgarian.test(sample)
    ? 'bg'
    : common
}

/** Anything that may belong to one of `scripts`: what lies below Greek, general punctuation and currency signs do not. */
const otherScripts = /[^\u0000-\u036f\u2010-\u2060\u20a0-\u20bf]/

/** Bits beside those of `scripts` by index. */
const isLetter = 1 << 29
const isJudged = 1 << 30

/** What was found of each character up to U+FFFF. */
const judged = new Int32Array(0x10000)

/** Whether a character is a letter, and of which of `scripts`, as bits. */
function judgeCharacter(code: number): number {
  const known = code > 0xffff ? 0 : judged[code]!
  if (known !== 0) return known
  const character = String.fromCodePoint(code)
  let bits = isJudged | (/\p{L}/u.test(character) ? isLetter : 0)
  for (const [i, { letters }] of scripts.entries()) if (letters.test(character)) bits |= 1 << i
  if (code <= 0xffff) judged[code] = bits
  return bits
}

function countLetters(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i)!
    if (code > 0xffff) i++
    if (judgeCharacter(code) & isLetter) count++
  }
  return count
}

function countScripts(text: string): number[] {
  const counts: number[] = scripts.map(() => 0)
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i)!
    if (code > 0xffff) i++
    for (let bits = judgeCharacter(code) & (isLetter - 1), script = 0; bits !== 0; bits >>= 1, script++)
      if (bits & 1) counts[script]! += 1
  }
  return counts
}

/** The languages of which a word is common, by their place in the table. */
const languagesOfWord = new Map<string, number[]>()
for (const [language, [, words]] of commonWords.entries()) {
  for (const word of new Set(words.split(' '))) {
    const languages = languagesOfWord.get(word)
    if (languages) languages.push(language)
    else languagesOfWord.set(word, [language])
  }
}

const longestCommon = Math.max(...[...languagesOfWord.keys()].map((word) => word.length))

/** Lower-case Latin letters with their marks: ASCII, Latin-1 to Latin Extended-B, combining marks, Latin Extended Additional. */
function isLatinLetter(code: number): boolean {
  if (code < 0xc0) return code > 96 && code < 123
  return (
    (code < 0x250 && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x300 && code < 0x370) ||
    (code >= 0x1e00 && code < 0x1f00)
  )
}

/** A declared language whose common words make this share of the likeliest language's stands. */
const declaredShare = 0.7

/** Common words make this share of a text; a smaller one is enough where several are found and any other language has half of them at most. */
const commonShare = 0.12
const clearShare = 0.05
const clearHits = 5
/** Against a declared language without words here, so many. */
const relativeShare = 0.2

function isClear(hits: ReadonlyMap<string, number>, best: string, bestHits: number): boolean {
  return [...hits].every(([language, n]) => language === best || areClose(language, best) || n * 2 <= bestHits)
}

function languageOfWords(sample: string, stated: string | null): string | null {
  const counts = new Int32Array(commonWords.length)
  let count = 0
  const text = sample.toLowerCase()
  // A language without words here may share letters and words with its relatives.
  const isKnown = stated === null || commonWords.some(([language]) => language === stated)
  for (let i = 0; i < text.length; i++) {
    const start = i
    let own: number | undefined
    for (; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (!isLatinLetter(code)) break
      if (isKnown && code >= 0x100) own ??= ownLetters.get(code)
    }
    if (i === start) continue
    count++
    if (own !== undefined) counts[own]! += 1
    // No common word is longer.
    if (i - start > longestCommon) continue
    const languages = languagesOfWord.get(text.slice(start, i))
    if (languages !== undefined) for (const language of languages) if (language !== own) counts[language]! += 1
  }
  const hits = new Map<string, number>()
  for (const [language, [name]] of commonWords.entries()) if (counts[language]! > 0) hits.set(name, counts[language]!)
  let best: string | null = null
  let bestHits = 0
  for (const [language] of commonWords) {
    const n = hits.get(language) ?? 0
    if (n > bestHits) {
      best = language
      bestHits = n
    }
  }
  if (best === null || count < 12) return null
  const isEnough = bestHits >= clearHits && isClear(hits, best, bestHits)
  const least = isKnown ? (isEnough ? clearShare : commonShare) : relativeShare
  if (bestHits < count * least) return null
  if (stated !== null && (hits.get(stated) ?? 0) >= bestHits * declaredShare) return stated
  // A near relative shares most of the words; any other language must fall well behind.
  for (const [language, n] of hits)
    if (language !== best && !areClose(language, best) && n * 1.1 >= bestHits) return null
  return best
}

/**
 * The language of a body, as a BCP 47 primary tag: the declared one, unless script or common words of the text speak against it.
 *
 * @param declared as the page writes it (`en_GB`), or `null`
 * @returns `guessed`: not as declared, or nothing was declared
 */
export function decideLanguage(declared: string | null, body: string): { language: string | null; guessed: boolean } {
  const stated = primaryLanguage(declared)
  const relative = stated && relativeByLetters(stated, body.slice(0, letterSample))
  if (relative) return { language: relative, guessed: true }
  const found = languageOfText(body, stated)
  if (!found) {
    const guess = stated ?? guessLanguage(body)
    return { language: guess, guessed: stated === null && guess !== null }
  }
  if (stated && (found.languages.includes(stated) || areClose(stated, found.language)))
    return { language: stated, guessed: false }
  return { language: found.language, guessed: true }
}

/** What a declared language never writes and its relative does, and what only it writes itself. */
const lettersOfRelatives = new Map<string, readonly (readonly [string, RegExp, RegExp])[]>([
  ['ru', [['uk', /[іїєґ]/giu, /[ыэъ]/giu]]],
  ['uk', [['ru', /[ыэъ]/giu, /[іїєґ]/giu]]],
  ['cs', [['sk', /[ľĺŕôä]/giu, /[ěřů]/giu]]],
  ['sk', [['cs', /[ěřů]/giu, /[ľĺŕôä]/giu]]],
  ['es', [['ca', /[àèòç]/giu, /[ñ¿¡]/giu]]],
  ['ar', [['fa', /[پچژگ]/gu, /ة/gu]]],
  ['fa', [['ar', /ة/gu, /[پچژگ]/gu]]],
  ['hi', [['mr', /ळ/gu, /[ड़ढ़]/gu]]],
])
const letterSample = 3000
/** So many letters of the relative tell, and at most one in ten of the language's own beside them: those of names. */
const leastForeign = 5

function relativeByLetters(stated: string, text: string): string | null {
  for (const [language, foreign, own] of lettersOfRelatives.get(stated) ?? []) {
    const count = text.match(foreign)?.length ?? 0
    if (count >= leastForeign && (text.match(own)?.length ?? 0) * 10 <= count) return language
  }
  return null
}

/** Pairs that few words tell apart: there the declared one stands. */
const close = [
  ['da', 'no', 'nb', 'nn'],
  ['cs', 'sk'],
  ['tr', 'az'],
  ['id', 'ms'],
  ['hr', 'sr', 'bs', 'sl', 'me', 'sh'],
  ['es', 'ca', 'gl', 'ast', 'eu'],
  ['pt', 'gl'],
  ['nl', 'af', 'fy'],
  ['de', 'lb', 'gsw', 'nds'],
  ['fil', 'tl'],
]

function areClose(a: string, b: string): boolean {
  return close.some((group) => group.includes(a) && group.includes(b))
}
