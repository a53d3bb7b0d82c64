import { isKoreanName, parseByline } from '../../article/byline.ts'
import type { Author } from '../../model/record.ts'
import type { FieldContext } from '../facts/field-context.ts'
import { belongs, isNear, type Spot } from '../facts/page-facts.ts'
import { shortText } from '../facts/spots.ts'
import { parentOf } from '../tree/neighbours.ts'
import { readByline } from './byline-names.ts'
import { proseBefore } from './bylines.ts'
import { isOfTeaser } from './other-stories.ts'
import { isPerson } from './persons.ts'

/*
 * Korean signatures in running text, and the mails beside them.
 */

/** `(서울=한빛통신) 김하늘 기자 =`, `[서울=뉴스빛] 김하늘·이진석 기자 =`. */
export const dateline = /[([（［【][^()[\]]{1,40}[)\]）］】]\s?([^=()[\]]{2,60}?(?:기자|특파원|통신원))\s?=/u

/** `[한빛경제 김하늘 기자] 정부는 …` before the first sentence. */
export const openingBracket =
  /^\s{0,20}[[(（【［]\s?((?:[가-힣A-Za-z\d]{2,12}[\s·=|/ㅣ│]{1,3}){0,3}[가-힣]{2,4}(?:[·,]\s?[가-힣]{2,4}){0,3}\s?(?:[가-힣]{0,4}기자|특파원))\s?[\])）】］]\s?(?=\S)/u
/** `김하늘 기자 kim@example.co.kr` at the end of a text, perhaps behind a slash or in brackets. */
export const tail =
  /(?:^|[\s/([])((?:[가-힣A-Za-z]{1,12}[=·\s]){0,3}[가-힣]{2,4}\s?(?:[가-힣]{0,4}기자|특파원|통신원)[\s(/]{0,3}[\w.+-]{1,40}@[\w-]{1,40}\.[\w.]{2,20})[\s)\]]{0,3}$/u

/** `한빛뉴스 정인서 (isjung@example.co.kr)`, `김하늘(sky@example.kr)` at the end of a text: a name without a title before its mail in brackets. */
const untitledTail = /(?:^|[\s([=])([가-힣]{2,4})\s?(\([\w.+-]{1,40}@[\w-]{1,40}\.[\w.]{2,20}\))[\s.]{0,3}$/u

/** `[가람일보 김하늘 기자]`, alone in its element or line. */
export const bracketedSigner =
  /^\s{0,20}\[\s?((?:[가-힣A-Za-z]{2,12}[\s·=/]{1,3}){0,2}[가-힣]{2,4}\s?(?:[가-힣]{0,4}기자|특파원|통신원|논설위원)(?:\s?[·,/]\s?[가-힣]{2,4}\s?(?:기자|특파원)?){0,3})\s?\]\s{0,20}$/u

/** `김하늘 기자 sky@garam.example, 이진석 기자 jin@garam.example`: several with their mails in one line. */
export const severalMails =
  /^(?:[\s,/·]{0,3}(?:[가-힣A-Za-z]{1,12}[=·\s]){0,3}[가-힣]{2,4}\s?(?:[가-힣]{0,4}기자|특파원)[\s(/]{0,3}(?<![\w.+-])[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3}\)?){2,4}\s{0,3}$/u

/** A line of its own near the headline: `By Jane Doe`, `김하늘 기자`, `세종=김하늘·이진석 기자`. */
export const signedLine =
  /^by \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}(?:(?:,| and| &) \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}){0,3}$|^(?:(?:Written|Reported|Posted|Published|Submitted|Article|Opinion|Analysis|Commentary|Review|Column|Interview|(?:Story|Words|Text|Report)(?: (?:and|&) (?:[Pp]hotos?|[Pp]ictures|[Pp]hotography|[Vv]ideo|[Ii]mages))?|Special to (?:the |The )?\p{Lu}[^.!?\d]{2,40}) by:?|As told to|By|BY) \p{Lu}|^\p{L}{2,12}(?: (?:by|By|BY))? ?: ?\p{Lu}[\p{L}.'’-]+ \p{Lu}|^(?:लेखक|লেখক|tác giả|ผู้เขียน|بقلم|كتبت?|מאת)\s?[:：–-]?\s?\p{L}|^[/▶]?\s?(?:글|취재)(?:[·,]\s?(?:사진|영상))?\s?[=:]\s?[가-힣]{2,4}\s?(?:[가-힣]{0,4}기자)?$|^기자명\s?[가-힣]{2,4}(?:[·,]\s?[가-힣]{2,4}){0,3}$|^(?:기자명\s?)?(?:(?:[가-힣]{1,5}|[A-Z]{2,5}[가-힣]{0,6})[=·,\s]{1,2}){0,3}[가-힣]{2,4}\s?(?:[가-힣]{0,4}기자|특파원)(?:\s?\([가-힣]{2,6}\)|입니다\.?)?$|^(?:글|취재)[\s=:]\s?[가-힣]{2,4}\s?(?:[가-힣]{0,4}기자)?[,/·\s]{1,3}(?:사진|영상)[\s=:]\s?[가-힣]{2,4}\s?(?:[가-힣]{0,4}기자)?$/u

/** `sky@garam.example 김하늘 기자`: the mail before the name, at the end of a text. */
export const mailFirst =
  /^\s{0,20}[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3}[\s/|]{1,3}([가-힣]{2,4}\s?(?:[가-힣]{0,4}기자|특파원))\s{0,20}$/u

/** `GBN 김하늘입니다.`, `가람뉴스 김하늘입니다.`: how reporters of broadcasters end. */
export const signOff =
  /^\s{0,20}(?:[A-Z]{2,5}(?:\s?뉴스)?|[가-힣A-Z]{1,8}(?:뉴스|방송|TV))\s([가-힣]{3,4})입니다\.?\s{0,20}$/u

/** "김하늘 기자 입력 2026.03.12 10:05" */
export const stampedBehind = /\s(?:입력|승인|등록|수정|송고)\s?:?\s?\d{4}.{0,60}$/

/** Who took the pictures, beside who wrote. */
const picturesBeside = /사진|영상|촬영|그래픽|삽화|편집/

/** Whom lines near the headline name that say nothing else: "김하늘·이진석 기자", or one line each in a list. */
export function namesInLines({ facts, language }: FieldContext, headline: Spot | null): Author[] {
  const people: Author[] = []
  let first: Spot | null = null
  for (const spot of facts.signedTexts) {
    if (spot.text.length > longestNameLine || !isReporterLine(spot.text.trim())) continue
    if (!isNear(spot, headline) || spot.prose - (headline?.prose ?? 0) > proseBefore || isOfTeaser(spot, headline))
      continue
    if (first !== null && (spot.element === first.element || parentOf(spot.element) !== parentOf(first.element))) break
    first ??= spot
    people.push(...readByline(spot.text, language).filter(isPerson))
  }
  return people
}

const longestNameLine = 60

function isReporterLine(text: string): boolean {
  return /기자|특파원/.test(text) && !picturesBeside.test(text) && signedLine.test(text)
}

export function untitledSignature(text: string): string | null {
  const match = untitledTail.exec(text.slice(-120))
  return match?.[1] && isKoreanName(match[1]) ? `${match[1]} ${match[2]}` : null
}

/** Mail boxes of a house, not of a person. */
const sharedBox =
  /^(?:jebo|news|newsdesk|desk|webmaster|master|editor|editors|help|info|social|tips?|tipline|opinion|contact|letters|press|support|service|admin)\d*@/i

/** With the mails that stand beside the same names in the text's signatures, or alone at its end where one person wrote it. */
export function withSignedMails(authors: readonly Author[], context: FieldContext, headline: Spot | null): Author[] {
  if (authors.every(({ name, email }) => email !== null || name === null || !/^[가-힣]/.test(name))) return [...authors]
  const signed: Author[] = []
  for (const spot of context.facts.signedTexts) {
    if (!belongs(spot, headline)) continue
    let { text } = spot
    if (!text.includes('@')) {
      // The mail is a link behind the name.
      const whole = text.length < 40 ? shortText(spot.element) : ''
      if (whole.includes('@') && whole.length < 100) text = whole
    }
    if (!text.includes('@')) continue
    const part = text.slice(-120)
    signed.push(
      ...parseByline(tail.exec(part)?.[1] ?? untitledSignature(part) ?? part).filter(({ email }) => email !== null),
    )
  }
  if (signed.length === 0) return [...authors]
  const mails = new Set(signed.map(({ email }) => email).filter((email) => email !== null && !sharedBox.test(email)))
  const [only] = mails
  return authors.map((author) => {
    if (author.email !== null || author.name === null) return author
    const twin = signed.find(({ name }) => name === author.name)
    if (twin) return { ...author, email: twin.email }
    const isAlone =
      authors.length === 1 &&
      mails.size === 1 &&
      signed.some(({ name, email }) => (name === null || !isKoreanName(name)) && email === only)
    return isAlone ? { ...author, email: only! } : author
  })
}
