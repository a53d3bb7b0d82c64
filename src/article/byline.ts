import { collapseWhitespace } from '../lib/text.ts'
import type { Author } from '../model/record.ts'

/** Longest byline that is read; a page's own field can be anything. */
const maxLength = 8192
const maxAuthors = 200

/** A table of words, white space between them. */
function words(list: string): string[] {
  return list.trim().split(/\s+/)
}

/** What a person does, standing alone or glued to a Korean name. The longer ones come first, as the shorter ones end them. */
const koreanTitles = words(`
  선임기자 인턴기자 객원기자 전문기자 수습기자 사진기자 시민기자 명예기자 대학생기자 의학전문기자 촬영기자 편집기자
  수석기자 대기자 기자 순회특파원 특파원 통신원 객원칼럼니스트 문화칼럼니스트 칼럼니스트 논설위원실장 논설위원 논설실장
  논설주간 논설고문 편집위원 전문위원 해설위원 객원에디터 에디터 리포터 기상캐스터 캐스터 아나운서 앵커 프로듀서 피디
  작가 편집국장 보도국장 주필 주간 평론가 해설가 연구위원 연구원 교수 변호사 전문의 인턴 선임 팀장 부장 차장 국장
  실장 센터장 본부장 소장 원장 대표 위원 박사 감독 사진작가 큐레이터
`)
const koreanTitleSet: ReadonlySet<string> = new Set([...koreanTitles, 'PD', 'VJ', 'pd'])
/** Only these are cut off a word: `김지성기자`. The others end names and ordinary words as well (박사, 대표). */
const gluedTitles = koreanTitles.filter((title) =>
  /(?:기자|특파원|통신원|칼럼니스트|논설위원|아나운서|리포터|앵커|에디터)$/.test(title),
)

/** What somebody did for the piece; it stands before the name, with `=`, `:` or a space. */
const koreanLabels: ReadonlySet<string> = new Set(
  words(`
  글 사진 글사진 취재 정리 대담 진행 영상 영상편집 영상취재 편집 촬영 촬영기자 그래픽 삽화 일러스트 번역 구성
  기획 제작 인터뷰 디자인 자료 감수 취재기자 영상기자 기고 자료조사 글구성
`),
)

/** Family names of Korea, the two-syllable ones apart. */
const familyNames: ReadonlySet<string> = new Set(
  '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구나민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉사부가복태목형피두감음빈동온호범좌팽승간상시갈단견당',
)
const doubleFamilyNames: ReadonlySet<string> = new Set([
  '남궁',
  '황보',
  '제갈',
  '선우',
  '독고',
  '사공',
  '서문',
  '동방',
  '망절',
])

/** Words that begin like a family name and are a place, a department or a house. */
const notNames: ReadonlySet<string> = new Set(
  words(`
  한겨레 경제부 사회부 정치부 문화부 국제부 사진부 산업부 증권부 금융부 체육부 전국부 편집부 과학부 정책부 유통부
  취재부 영상부 보도국 편집국 논설실 취재팀 사진팀 영상팀 이슈팀 경제팀 사회팀 디지털 온라인 스포츠 연예부 연예팀
  서울 부산 대구 인천 광주 대전 울산 세종 경기 강원 충북 충남 전북 전남 경북 경남 제주 수원 성남 용인 고양
  전주 청주 천안 창원 포항 구미 안동 강릉 원주 춘천 여수 순천 목포 무안 나주 김해 진주 양산 이천 안산 안양
  남양주 도쿄 상하이 방콕 하노이 유럽 인도 이집트 이란 이라크 우한 선전 동아 조선 중앙 국민 문화 한국 한경 전자
  매경 공동취재 공동 국회 정부 외신 정치 경제 사회 국제 산업 금융 증권 의학 과학 여행 음식 연예 영화 방송 음악
  미술 홍콩 마닐라 오사카 나고야 제네바 양곤 하와이 선양 심양 두바이 연길 파리 강원도 경기도 제주도 충청도 경상도
  전라도 정치학 예술학 한국학 국문학 경영학 경제학 교육학 사회학 심리학 이공학 한의학 수의학 인류학 여성학 민속학
  천문학 문학
`),
)
/** How a house or desk ends in Korean. */
export const koreanHouseEnd =
  /(?:일보|매일|신문|뉴스|방송|경제|저널|타임스|타임즈|데일리|헤럴드|포스트|트리뷴|위클리|매거진|미디어|투데이|닷컴|취재단|취재팀|본부|특별취재|연구소|대학교|센터|협회|뉴스룸|데스크)$/

/** English words of a role; a phrase that holds one names no person. */
const englishRole =
  /\b(?:editor|editors|reporter|reporters|correspondent|correspondents|writer|writers|economist|columnist|contributor|contributors|analyst|strategist|photographer|photojournalist|journalist|producer|presenter|anchor|director|professor|president|fellow|ceo|intern|bureau|newsroom|desk)\b/i
const englishAgency =
  /^(?:the )?(?:ap|afp|upi|dpa|bbc|cnn|cnbc|npr|abc|cbs|nbc|fox|reuters|associated press|bloomberg|yonhap|xinhua|agence france-presse|kyodo|[\w .&'-]{0,60}\b(?:news|news service|newspapers?|times|post|herald|tribune|journal|press|daily|gazette|chronicle|examiner|globe|observer|dispatch|inquirer|sentinel|bulletin|today|republic|register|standard|courier|telegraph|guardian|independent|tv|radio|agency|magazine|media|sports|network|wire(?: service)?|online|digital))$/i
const agencyTail =
  /^(\S+ .+?),? (?:(?:the )?associated press|(?:the )?canadian press|press association|pa media|reuters|bloomberg(?: news)?|afp|yonhap|staff (?:writer|reporter)|contributing (?:writer|reporter)|(?:senior|special|staff) (?:writer|reporter|correspondent)|special to .{1,60})$/i
/** A house with its article behind a name: "Jane Doe The Harbour Tribune". */
const houseTail =
  /^(\S+ \S+(?: \p{Lu}\S*)?) (?:(?:BBC|CNN|ABC|CBS|NBC|CBC|NPR|PBS|ITV|Sky|Fox)(?: News| Sport| World| Business)?$|The (?:\p{Lu}\S* ){1,3}(?:News|Times|Post|Herald|Tribune|Journal|Press|Gazette|Chronicle|Star|Register|Observer)$)/u
/** "Jane Doe, CNN Business" */
const branch = /^(?:BBC|CNN|ABC|CBS|NBC|CBC|NPR|PBS|ITV|CNBC|MSNBC|AFP|Sky|Fox) \p{Lu}/u
const nameSuffix = /^(?:jr|sr)\.?$|^(?:ii|iii|iv)$/i
const degree = /^(?:ph\.?d|m\.?d|m\.?b\.?a|esq|cfa|j\.?d|r\.?n)\.?$/i

const openBrackets = '([{<（［【〈'
const closeBrackets = ')]}>）］】〉'

interface Group {
  text: string
  emails: string[]
}

/**
 * The people (and houses, and agency initials) that a byline names, in its order, with their mail addresses.
 *
 * Each line, and each run between tabs, is read for itself. Titles (기자, 특파원, "Chief Economist"), what was done (사진, "Photo by"), places
 * (`세종=`, `베이징 |`), affiliations and handles are no part of a name. What is not recognised as a person's name is kept as it is, if it is
 * all there is. A mail that nobody's name stands before is `{name: null, email}`. One mail behind names joined by `·` belongs to the first
 * of them, as in the papers that write so; behind names joined otherwise to the last.
 */
export function parseByline(text: string): Author[] {
  const authors: Author[] = []
  for (const line of text.slice(0, maxLength).split(/[\t\n\r\v\f\u0085\u2028\u2029]+/)) {
    if (line.trim() === '') continue
    for (const author of parseLine(line)) {
      const last = authors.at(-1)
      if (author.name === null && last && last.email === null)
        authors[authors.length - 1] = { ...last, email: author.email }
      else if (!authors.some((known) => known.name === author.name && known.email === author.email))
        authors.push(author)
      if (authors.length === maxAuthors) return authors
    }
  }
  return authors
}

/** One line for people to read: `name (mail), name`. `parseByline` reads it back where the names are plain ones. */
export function formatByline(authors: readonly Author[]): string {
  return authors
    .map(({ name, email }) => (name === null ? (email ?? '') : email === null ? name : `${name} (${email})`))
    .map(collapseWhitespace)
    .filter((entry) => entry !== '')
    .join(', ')
}

function parseLine(line: string): Author[] {
  const authors: Author[] = []
  for (const { text, emails } of splitAtMails(line)) {
    const { names, isPair } = findNames(text)
    const first = authors.length
    for (const name of names) authors.push({ name, email: null })
    for (const [i, email] of emails.entries()) {
      // As many mails as names: one each. One mail: see `parseByline`.
      const at = emails.length > 1 ? first + i : isPair ? first : authors.length - 1
      const owner = authors[at]
      if (owner && at >= first && owner.email === null) authors[at] = { ...owner, email }
      else authors.push({ name: null, email })
    }
  }
  return authors
}

/** Text with the mails that follow it. A mail ends a group; a second mail right behind the first belongs to the same group. */
function splitAtMails(line: string): Group[] {
  const groups: Group[] = []
  let from = 0
  let at = line.indexOf('@')
  while (at >= 0) {
    let start = at
    while (start > from && at - start < 64 && /[\w.%+-]/.test(line[start - 1]!)) start--
    let end = at + 1
    while (end < line.length && end - at < 254 && /[A-Za-z0-9.-]/.test(line[end]!)) end++
    while (end > at + 1 && /[.-]/.test(line[end - 1]!)) end--
    const local = line.slice(start, at).replace(/^[.]+/, '')
    if (local !== '' && /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,24}$/.test(line.slice(at + 1, end))) {
      const text = line.slice(from, start)
      const last = groups.at(-1)
      const email = line.slice(at - local.length, end)
      if (last && !/[\p{L}\p{N}]/u.test(text)) last.emails.push(email)
      else groups.push({ text, emails: [email] })
      from = end
    }
    at = line.indexOf('@', Math.max(end, at + 1))
  }
  const rest = line.slice(from)
  if (/[\p{L}\p{N}]/u.test(rest)) groups.push({ text: rest, emails: [] })
  return groups
}

function findNames(text: string): { names: string[]; isPair: boolean } {
  const outside = collapseWhitespace(outsideBrackets(text))
  const plain = /[\p{L}\p{N}]/u.test(outside) ? outside : collapseWhitespace(withoutBrackets(text))
  if (!/[가-힣]/.test(plain)) return { names: englishNames(plain), isPair: false }
  // "김하늘 기자입니다." tells a name, "산업부 기자입니다." none.
  const told = plain.replace(/(?<=[가-힣])입니다[.]?$/, '')
  const found = koreanNames(told.replace(/[ㅣ│]/g, '|'))
  return told === plain ? found : { ...found, names: found.names.filter(isKoreanName) }
}

function outsideBrackets(text: string): string {
  let depth = 0
  let out = ''
  let opened = 0
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!
    if (openBrackets.includes(character)) {
      if (depth === 0) opened = i
      depth++
      out += ' '
    } else if (closeBrackets.includes(character)) depth = Math.max(0, depth - 1)
    else if (depth === 0) out += character
  }
  if (depth === 0 || /[\p{L}\p{N}]/u.test(out)) return out
  // A bracket that never closes (a mail was cut out behind it) encloses nothing.
  return withoutBrackets(text.slice(opened))
}

function withoutBrackets(text: string): string {
  return text.replace(/[()[\]{}<>（）［］【】〈〉]/g, ' ')
}

function koreanNames(text: string): { names: string[]; isPair: boolean } {
  const names: string[] = []
  const pieces = text.split(/[,;/|｜、，]| 및 |(?<=기자)\s*·/)
  const isTitled =
    pieces.length > 1 &&
    pieces.some((piece) => hasTitle(piece) && namesInKoreanPart(afterPlace(piece), false).length > 0)
  const hasBar = /[|｜]/.test(text)
  let isPair = false
  for (const piece of pieces) {
    // `베이징 | 박은하 특파원`, `워싱턴/이상은 특파원`: beside a titled person an untitled word is a place, unless it looks like a name.
    if (
      isTitled &&
      !hasTitle(piece) &&
      (hasBar || !/[:=：＝]/.test(piece)) &&
      (hasBar || !piece.trim().split(/[ ·]/).some(isKoreanName))
    )
      continue
    const isChain = endsInTitle(piece.trim())
    const parts = afterPlace(piece)
      .split(/[·ㆍ・∙]/)
      .map((part) => part.trim())
      .filter((part) => part !== '')
    let found = 0
    for (const [i, part] of parts.entries()) {
      const people = namesInKoreanPart(part, i > 0 && found > 0, isChain)
      found += people.length
      names.push(...people)
    }
    isPair = pieces.length === 1 && parts.length > 1 && found > 1
  }
  if (names.length === 0) {
    const whole = withoutTitles(cleanName(text))
    if (whole !== '' && !/^외(?: ?\d+ ?[명인])?$/.test(whole) && !koreanTitleSet.has(whole) && !koreanLabels.has(whole))
      names.push(whole)
  }
  return { names, isPair }
}

/** What follows the last `=` or `:`; what stands before it if nothing follows (`홍길동 기자 =`) or a title closes it. */
function afterPlace(piece: string): string {
  let rest = piece
  for (const sign of ['=', ':', '：', '＝']) {
    const at = rest.lastIndexOf(sign)
    if (at < 0) continue
    const before = rest.slice(0, at).trim()
    const after = rest.slice(at + 1).trim()
    rest =
      after === '' || (endsInTitle(before) && !hasTitle(after)) ? before.slice(before.lastIndexOf(sign) + 1) : after
  }
  return rest.trim()
}

/** `isChain`: the title behind the last name is that of all. */
function namesInKoreanPart(part: string, followsName: boolean, isChain = false): string[] {
  const names: string[] = []
  let words: string[] = []
  let sawTitle = false
  for (const word of part.split(' ')) {
    if (word.startsWith('@') || /^외$/.test(word) || /^\d+[명인]$/.test(word)) continue
    const bare = word.replace(/[.,:;=]+$/, '')
    if (koreanTitleSet.has(bare)) {
      // `홍길동 논설위원·정치학 박사`: what a degree follows is no second person.
      const isReporter = gluedTitles.includes(bare)
      names.push(
        ...pickNames(words, true, isReporter).filter((name) => !followsName || isReporter || isKoreanName(name)),
      )
      words = []
      sawTitle = true
      continue
    }
    const glued = gluedTitles.find((title) => bare.length >= title.length + 2 && bare.endsWith(title))
    if (glued !== undefined) {
      const rest = bare.slice(0, -glued.length)
      names.push(...pickNames(isKoreanName(rest) || words.length === 0 ? [...words, rest] : words, true))
      words = []
      sawTitle = true
      continue
    }
    if (bare !== '') words.push(bare)
  }
  // What follows a title is a further person, or where the first one works.
  if (words.length > 0)
    names.push(
      ...pickNames(words, isChain && !sawTitle).filter((name) => !(sawTitle || followsName) || isKoreanName(name)),
    )
  return names
}

function pickNames(all: readonly string[], isTitled: boolean, isReporter = true): string[] {
  const words = all.slice(leadingLabels(all))
  if (words.length === 0) return []
  const last = words.at(-1)!
  const persons = words.filter(isKoreanName)
  if (words.length > 1) {
    // 김하늘 한강대 교수
    if (!isReporter && isKoreanName(words[0]!) && /(?:대|대학|병원|연구소)$/.test(last)) return [words[0]!]
    if (persons.length === words.length && persons.every((word) => word.length >= 3)) return persons
    if (isTitled && isKoreanName(last)) return [last]
    // A department or post follows the name: 김유경 정보미디어과학부장, 최성근 수석.
    if (isTitled && persons.length > 0) return [persons[0]!]
    if (persons.length === 1 && (last === persons[0] || words[0] === persons[0])) {
      const others = words.filter((word) => word !== persons[0])
      if (others.every(isAffiliation)) return persons
    }
  }
  const name = cleanName(words.join(' '))
  return name === '' || koreanLabels.has(name) ? [] : [name]
}

function leadingLabels(words: readonly string[]): number {
  let count = 0
  while (count < words.length && koreanLabels.has(words[count]!.replace(/[·:=ㆍ]/g, ''))) count++
  return count
}

function isAffiliation(word: string): boolean {
  return (
    /^[A-Z][A-Za-z0-9&-]*$/.test(word) ||
    koreanHouseEnd.test(word) ||
    notNames.has(word) ||
    /(?:부|국|팀|실|장|대|원)$/.test(word)
  )
}

/** Whether a word reads as a Korean's full name: a family name with one or two syllables, and no place, desk or house. */
export function isKoreanName(word: string): boolean {
  if (!/^[가-힣]{2,4}$/.test(word) || notNames.has(word) || koreanHouseEnd.test(word) || koreanTitleSet.has(word))
    return false
  if (doubleFamilyNames.has(word.slice(0, 2))) return word.length >= 3
  // 방송팀, 경제부, 원주시 begin like names.
  if (
    /(?:[팀룸부]|팀장|부장|국장|차장|실장|기자)$/.test(word) ||
    (/[시도군구]$/.test(word) && notNames.has(word.slice(0, -1)))
  )
    return false
  return word.length <= 3 && familyNames.has(word[0]!)
}

function hasTitle(text: string): boolean {
  return text.split(' ').some((word) => koreanTitleSet.has(word) || gluedTitles.some((title) => word.endsWith(title)))
}

function endsInTitle(text: string): boolean {
  return hasTitle(text.slice(text.lastIndexOf(' ') + 1))
}

function withoutTitles(name: string): string {
  let rest = name
  for (;;) {
    const title = gluedTitles.find((end) => rest.endsWith(end))
    if (title === undefined) return rest.trim()
    rest = rest.slice(0, -title.length).trimEnd()
  }
}

/** No `@`, no signs at either end, and never a title behind it. */
function cleanName(name: string): string {
  const plain = collapseWhitespace(name.replaceAll('@', ' '))
  return withoutTitles(trimSigns(plain))
}

function trimSigns(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && /[\s,;:=|/·ㆍ*"“”]|[-–—]/.test(text[start]!)) start++
  while (end > start && /[\s,;:=|/·ㆍ*"“”(［[]|[-–—]/.test(text[end - 1]!)) end--
  return text.slice(start, end)
}

const credit =
  /^(?:(?:photos?|photographs?|reporting|written|story|text|words|video|graphics?|illustrations?|additional reporting) )?by:? /i

function englishNames(text: string): string[] {
  const plain = trimSigns(text.replace(/(?:^|\s)@\w+/g, ' ')).replace(credit, '')
  const names: string[] = []
  const segments = plain.split(/\s*([,;|/•])\s*|\s+(?:and|AND|&|with|WITH)\s+|\s*·\s*/)
  // Every other entry is the sign before the next segment; `undefined` for a word.
  for (let i = 0; i < segments.length; i += 2) {
    const part = trimSigns(segments[i] ?? '')
      .replace(/^and /i, '')
      .replace(credit, '')
    if (part === '') continue
    if (names.length > 0) {
      if (nameSuffix.test(part)) {
        names[names.length - 1] += ` ${part}`
        continue
      }
      // `Jane Doe, Reuters`: behind a person it is where she works. `Jane Doe and Reuters` are two authors.
      // `Jane Doe, The Harbour Post and The Quay`, `Julie Martin, Le Quai`
      if (
        /^The \p{Lu}|^(?:La|Le|Les|El|Los|Il|Lo) \p{Lu}\p{L}+$/u.test(part) &&
        !/press$/i.test(part) &&
        names[0]!.includes(' ')
      )
        continue
      if (segments[i - 1] === ',' && branch.test(part) && names[0]!.includes(' ')) continue
      if (degree.test(part) || englishRole.test(part) || /^in /i.test(part)) continue
      if (segments[i - 1] !== undefined && englishAgency.test(part) && !englishAgency.test(names[0]!)) continue
    }
    const name = englishName(part)
    if (name !== '') names.push(name)
  }
  if (names.length === 0) {
    const whole = cleanName(plain)
    return whole === '' ? [] : [whole]
  }
  return names
}

/** `JANE DOE FOR THE HARBOUR POST`, `Jane Doe For Harbourpost.com`; `JANE DOE IN LONDON`. */
const houseBehind = /^(\S+ \S.{0,100}?),? (?:FOR|For|FROM|IN(?= \p{Lu}{2})) \p{Lu}/u

/** `Jane Doe in Seoul`, `JANE DOE Associated Press`, `Jane Doe for CNN` → the name. */
function englishName(part: string): string {
  const tail = agencyTail.exec(part.slice(0, 200))?.[1] ?? houseTail.exec(part.slice(0, 200))?.[1]
  const place =
    /^(.{2,120}?),? (in|at|for|of|from) [\p{Lu}t]/u.exec(tail ?? part) ?? houseBehind.exec(part.slice(0, 200))
  // "Department of Coastal Affairs"
  if (place?.[2] === 'of' && !place[1]!.includes(' ')) return cleanName(part)
  return cleanName(trimSigns(place?.[1] ?? tail ?? part))
}
