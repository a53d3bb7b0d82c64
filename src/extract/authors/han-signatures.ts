import { japaneseTail, placeAndName } from '../facts/signed-texts.ts'
import { hanAuthor, hanLine, hanTail, japaneseAuthor, japanesePost } from './byline-words.ts'
import { hanSurname } from './han-names.ts'

/*
 * Chinese and Japanese signatures in running text.
 */

/** `（记者王海、李明）`, `[記者王小明／台北報導]`, `記者王小明／台北報導` at the beginning of a text. */
const hanDateline =
  /^[^。]{0,40}?[（([【〔]?(?:本報|本报)?(?:记者|記者)[:：\s]{0,2}([\p{Script=Han}·]{2,5}(?:[、,，][\p{Script=Han}·]{2,5}){0,4})[\s)）／/】〕\]]/u

const furtherTitle = /[、,，\s]\p{Script=Han}{0,4}(?:记者|記者|通讯员|通訊員)\s?/gu

/** `（中央社記者王小明、李大華台北12日電）`: a wire's place follows the last name directly. */
const hanWireline = /記者((?:\p{Script=Han}{2,4}、){0,4}\p{Script=Han}{4,8}?)\d{1,2}日(?:[專专]?[電电])/u

/** What stands in brackets at the end of a Japanese text and is nobody: "titles omitted", who took the picture, a desk, a house, a place, a body. */
export const japaneseNote =
  /(?:略|載|摄|攝|影|部|社|局|信|版|班|会|員|者|課|省|庁|都|府|県|市|町|村|区|党|派|館|校|学|院|株|系|型|事|園|港|駅|線|湖|城|寺|橋|中|分|後|前|下|上|年|月|日|円|人|歳)$/u

/** Chinese names of three letters; names of sections and places begin like some. */
export function isChineseName(text: string): boolean {
  return /^\p{Script=Han}{3}$/u.test(text) && hanSurname.test(text) && !hanNobody.test(text)
}

const hanNobody =
  /^(?:高尔夫|高爾夫|马拉松|馬拉松|金融[街圈业業]|石家庄|马来西|黄金[周週]|高中生|方程式|龙舟|景德镇|景德鎮|温哥华|溫哥華|艾滋病|蒙古国|应急管|宁夏回)|[报報网網社台臺部区區县縣市省州港站线線路桥橋版频頻道界圈业業]$/u

export function hanSigned(text: string): string | null {
  const start = text.slice(0, 120).replace(/^[\d\s:：年月日时時分/.-]+/, '')
  const line = hanLine.exec(start)?.[1]?.replace(furtherTitle, ' ')
  if (line?.split(/[、,，\s]/).every((name) => hanSurname.test(name))) return line
  const wired = hanWireline.exec(start)?.[1]
  if (wired !== undefined) return withoutPlace(wired)
  const labelled = hanAuthor.exec(start)?.[1]
  if (labelled?.split(/[、,，]/).every((name) => hanSurname.test(name))) return labelled
  const reporters = hanTail.exec(text.slice(-80))?.[1]
  if (reporters?.split(/[、,，\s]/).every((name) => hanSurname.test(name))) return reporters
  const credited = japaneseAuthor.exec(start)?.[1]
  if (credited !== undefined && !credited.split(/[、・]/).some((name) => japaneseNote.test(name))) return credited
  const post = japanesePost.exec(start)?.[1]
  if (post !== undefined) return post
  const opening = placeAndName.exec(start)?.[1]
  if (opening !== undefined) return opening
  const ending = japaneseTail.exec(text.slice(-80))?.[1]
  if (ending !== undefined && !ending.split(/[、・]/).some((name) => isNoSigner(name))) return ending
  return hanDateline.exec(start)?.[1] ?? null
}

/** What a bracket holds that is nobody: a note, a button of the page ("【打印本页】"). */
function isNoSigner(name: string): boolean {
  return japaneseNote.test(name) || /^(?:打印|关闭|關閉|返回|收藏|分享|字号|字體|印刷|閉)|[本此]?[页頁]$/u.test(name)
}

/** `王小明、李大華台北` without the place: names have three letters, of four letters two are the place. */
function withoutPlace(names: string): string {
  const last = names.lastIndexOf('、') + 1
  return names.slice(0, last) + names.slice(last, last + (names.length - last > 4 ? 3 : 2))
}
