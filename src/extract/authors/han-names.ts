import type { Author } from '../../model/record.ts'
import { longestName } from './persons.ts'

/** Who took the pictures; what else somebody did. */
const hanPicture = /^(?:写真|撮影|摄影|攝影|攝|图|圖|图片|圖片|视频|影片|影音|来源|來源|出處|資料來源)$/
const hanOther =
  /^(?:写真|撮影|摄影|攝影|攝|图|圖|图片|圖片|(?:責任|责任|執行|执行|值班|本期|本版)?(?:編輯|编辑|校对|校對)|责编|責編|編集|审核|審核|监制|監製|監修|校閲|設計|设计|制图|製圖|视频|影片|影音|剪辑|翻译|翻譯|翻訳|通讯员|通訊員|来源|來源|出處|資料來源|取材協力|協力)$/
const hanLabel =
  /^(?:取材|文字?|構成|聞き手|インタビュー|ライター|撰文|采写|採訪|采访|编译|編譯|作者|(?:见习|見習|实习|實習|特约|特約|首席|高级|高級|资深|資深)?(?:記者|记者)|本報|本报)$/
/** "文・写真 山田太郎": who wrote took the pictures as well. */
const hanTogether =
  /(?:取材|文|構成|写真|撮影|撰文|攝影|摄影|採訪|采访|编辑|編輯)(?:[・、&＆／/和](?:取材|文|構成|写真|撮影|撰文|攝影|摄影|採訪|采访|編集)){1,3}(?=[\s:：／/|｜=＝])/gu
/** Family names before most Chinese names, and places that begin like one. */
export const hanSurname =
  /^[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴洪武戴莫孔向汤湯褚尤施戚喻柏窦竇章葛奚郎鲁魯苗俞柳鲍鮑费費廉岑倪滕殷毕畢邬鄔傅卞齐齊康伍卜穆湛祁狄臧计計谈談茅庞龐纪紀舒屈项項祝阮蓝藍闵閔席季娄婁童颜顏梅盛刁骆駱樊凌霍虞柯管房裘缪繆应應宗宣郁单單杭包诸諸左吉邢裴荣榮翁甄曲封储儲靳焦谷仲宁寧仇栾欒甘厉厲戎符景詹幸韶郜蒲卓蔺藺屠蒙池乔喬胥党翟贡貢劳勞姬申冉桑桂牛边邊燕尚温溫庄莊晏柴瞿阎閻容古易耿匡寇欧歐岳游敖冷辛简簡饶饒佟涂塗鄢聂聶巩鞏麦麥佘覃苟楼樓竺丛叢隋牟鞠鹿艾]/
const hanHouse =
  /(?:[网網]|[週周]刊|雜誌|杂志|[日晚早时時]?[报報]|新[闻聞]|[电電][视視][台臺]|通[讯訊信]社|新聞社|客户端|[编編][辑輯集]部)$/u
const hanPlace =
  /^(?:高雄|温州|溫州|宁波|寧波|康定|桂林|吉林|包头|齐齐哈尔|景德镇|温哥华|溫哥華|杭州|池州|宣城|荣成|古巴|蒙古|柏林|金門|江苏|江西|石家庄|黄石|马尼拉|莫斯科|武汉|唐山|汤加|方山)$/

/** Japanese and Chinese bylines: "記者王小明／台北報導", "【編集委員・山田太郎】", "山田太郎、佐藤花子", "新华社记者 李明远、王芳". */
export function hanNames(text: string, language: string | null): Author[] {
  const plain = text
    .replace(/^[^=＝]{2,12}[=＝](?=\p{Script=Han})/u, '')
    .replace(/^[【［(（「〔]?\p{Script=Han}{0,10}(?:记者|記者)[:：\s]+(?=\p{Script=Han})/u, '')
    .replace(hanTogether, '文')
    // "山田太郎（社会部）"
    .replace(/(?<=^\p{Script=Han}[\p{L}ー]{1,6})[（(][^（()）]{1,12}[)）]$/u, '')
  // A Japanese name whose two parts a space sets apart.
  const [opening = ''] = plain.split(' ', 1)
  if (
    language === 'ja' &&
    !hanLabel.test(opening) &&
    !hanOther.test(opening) &&
    !/^\p{Script=Han}{1,3}[部局]\s/u.test(plain) &&
    /^\p{Script=Han}{1,3}\s[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4}$/u.test(plain)
  )
    return [{ name: plain.replace(/\s/, ''), email: null }]
  const authors: Author[] = []
  const all = plain.split(/[、,，／/|｜;；・:：=＝\s]+/)
  // "聯合報 記者王小明／台北即時報導": beside a titled person the rest is the house and the place.
  const isTitled = (part: string) => /^[【［(（「〔]?(?:特約|特派|本報|駐站)?(?:記者|记者)\p{Script=Han}/u.test(part)
  const isNamed = (part: string) => /^\p{Script=Han}{2,3}$/u.test(part) && hanSurname.test(part) && !hanPlace.test(part)
  const titled = all.filter(isTitled)
  let isOther = false
  let isPicture = false
  /** Who edited or translated: the author only where nobody else is named. */
  const editors: Author[] = []
  for (const part of titled.length > 0 ? all.filter((one) => isTitled(one) || isNamed(one)) : all) {
    if (hanOther.test(part) || hanLabel.test(part) || /[报報社网網台臺闻聞](?:记者|記者)$/.test(part)) {
      isOther = hanOther.test(part)
      isPicture ||= hanPicture.test(part)
      continue
    }
    const name = part
      .replace(/[【】［］()（）「」〔〕]/g, '')
      .replace(/^(?:特約|特派|本報|駐站)?(?:記者|记者|編輯|编辑|责任编辑|責任編輯|作者|撰文|文)[:：]?/, '')
      .replace(/^\p{Script=Han}{2,8}(?:記者|记者)(?=\p{Script=Han}{2,4}$)/u, '')
      .replace(/(?:記者|记者|特派員|編集委員|論説委員|専門記者|デスク|さん|氏)$/, '')
    if (
      name === '' ||
      /(?:報導|报道|報道|電|讯|局|部|分社|取材班|[時时][间間]|日期|日時|更新)$/.test(name) ||
      !/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々·]{2,20}$/u.test(name)
    )
      continue
    // Several names may stand behind one label.
    if (!isOther) authors.push({ name, email: null })
    else if (!isPicture) editors.push({ name, email: null })
  }
  // "江河晚报 记者 陈立群": the house beside who works there.
  const people = authors.filter(({ name }) => !hanHouse.test(name ?? ''))
  if (people.length > 0) return people
  if (authors.length > 0 || editors.length > 0) return authors.length > 0 ? authors : editors
  return isPicture ? [] : [{ name: text.slice(0, longestName), email: null }]
}
