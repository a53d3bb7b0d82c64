import type { BareTables, NounTables, ParticleRole, PhraseTables } from '../../pack.ts'
import { NUMBER, SYMBOL, WORD } from '../../tokens.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Nouns whose last syllable looks like a particle. */
const whole = set(
  '완도 진도 강화도 거제도 울릉도 영도 송도 여의도 안면도 월미도 한반도 제한 권한 기한 북한 남한 무한 유한 시한 극한 상한 하한 역할 분할 관할 신한 대한 만화 사고 창고 광고 최고 보고 재고 원고 피고 경고 권고 신고 예고 참고 국고 금고 냉장고 선고 해고 중고 충고 보유고 외환보유고 공고 증가 국가 평가 물가 주가 원가 유가 단가 시가 종가 고가 저가 정가 추가 참가 허가 인가 작가 화가 전문가 분양가 공시가 매매가 최고가 최저가 목표가 제도 속도 온도 한도 정도 수도 강도 밀도 농도 연도 용도 태도 지도 보도 각도 고도 차이 나이 길이 높이 넓이 깊이 무게 사이 어린이 종이 놀이 아이 회의 논의 합의 동의 협의 건의 정의 문의 주의 민주주의 경로 도로 철도 진로 항로 선로 통로 관세로 시도 만족도 지지도 인지도 선호도 기여도 의존도 신뢰도 난이도 완성도 투자가 자산가 사업가 정치가 미국의회 국회의 요가 휴가 대가 상가 학계가 먹이 추이 거리 가 이 은 수은 한은 산은 기은 시은 국은 우리은 조은 예은 마을 가을 서울 겨울 오늘 고을 개울 저울 거울 효과 결과 성과 경과 학과 초과 통과 사과 부과 과 안과 치과 내과 외과 영화 대로 스스로 새로 별로 서로 바로 주로 실제로 제로 유로 킬로 프로 인도 여의도 제주도 경기도 강원도 충청도 전라도 경상도 독도 반도 시의 국내총생산 도의 군의 구의 시가총액 변의 의 심의 발의 결의 창의 호의 고의 상의 하의 의의 예의 명의 강의 열의 회로 미로 피로 기로 위로 폭로 원로 진보 이용도 가동도 노인도 미달러 해외로 인가 하나 이나 그러나 아시아나 코로나 중국인 한국인',
)
const adverbs = set(
  '시속 초속 향년 만 영하 영상 섭씨 화씨 배럴당 온스당 톤당 주당 달러당 1인당 평당 가구당 대당 건당 명당 시간당 인당 개당 리터당 회당 편당 마리당 전용 하루평균 일평균 데 연 월 약 총 모두 각각 다시 더 또 또한 역시 특히 이미 현재 최근 당시 올 지난 이번 같은 매년 매월 매일 연간 월평균 연평균 평균 누적 무려 단 단순 겨우 불과 전년 전월 직전 새 이어 이후 이전 앞서 그동안 동안 여전히 크게 소폭 대폭 가장 매우 훨씬 즉 실제 한때 최대 최소 최고 최저 사상 역대 처음 처음으로 장중 전체 합계 기준 하루 지난해 내년 올해 가운데 중 등 및 그리고 그러나 하지만 다만 반면 한편 이에 따라 이는 이날 것 때문 대비 대한 위한 통해 위해 따른 관련 것으로 때 뒤 후 전 새로 순 잠정 예상',
)
const particles: readonly (readonly [string, ParticleRole])[] = [
  ['에서는', 'other'],
  ['에서도', 'other'],
  ['으로는', 'other'],
  ['으로도', 'other'],
  ['에게는', 'other'],
  ['에는', 'other'],
  ['에도', 'other'],
  ['로는', 'other'],
  ['로도', 'other'],
  ['보다는', 'other'],
  ['까지는', 'other'],
  ['부터는', 'other'],
  ['에서', 'other'],
  ['에게', 'other'],
  ['으로', 'other'],
  ['까지', 'other'],
  ['부터', 'other'],
  ['보다', 'other'],
  ['처럼', 'other'],
  ['만큼', 'other'],
  ['마다', 'other'],
  ['대로', 'other'],
  ['이나', 'other'],
  ['이라는', 'other'],
  ['라는', 'other'],
  ['이란', 'other'],
  ['께서는', 'topic'],
  ['께서', 'subject'],
  ['엔', 'other'],
  ['은', 'topic'],
  ['는', 'topic'],
  ['이', 'subject'],
  ['가', 'subject'],
  ['을', 'object'],
  ['를', 'object'],
  ['의', 'of'],
  ['에', 'other'],
  ['로', 'other'],
  ['과', 'and'],
  ['와', 'and'],
  ['도', 'subject'],
  ['만', 'other'],
]
/** Endings of verbs and adjectives: the first list closes a clause, the second only says that the word is no noun. */
const clauseEnds = [
  '지만',
  '으나',
  '으며',
  '면서',
  '는데',
  '은데',
  '았고',
  '었고',
  '했고',
  '됐고',
  '였고',
  '렸고',
  '졌고',
  '갔고',
  '왔고',
  '했으며',
  '하며',
  '되며',
  '이며',
  '하고',
  '되고',
  '췄고',
  '났고',
  '줄고',
  '늘고',
  '오르고',
  '내리고',
]
const verbEnds = [
  '한',
  '된',
  '할',
  '될',
  '던',
  '했다',
  '됐다',
  '었다',
  '았다',
  '였다',
  '한다',
  '된다',
  '다고',
  '라고',
  '이다',
  '하는',
  '되는',
  '했던',
  '됐던',
  '하던',
  '하게',
  '되게',
  '하기',
  '해서',
  '돼서',
  '하여',
  '되어',
  '하려',
  '어서',
  '아서',
  '이라며',
  '다며',
  '라며',
  '어진',
  '아진',
  '려는',
  '키로',
  '하면',
  '되면',
  '으면',
  '므로',
  '니다',
  '렸다',
  '졌다',
  '났다',
  '갔다',
  '왔다',
  '겼다',
  '혔다',
  '웠다',
  '꼈다',
  '췄다',
  '썼다',
  '냈다',
  '겠다',
  '는다',
  '인다',
  '린다',
  '진다',
  '난다',
  '간다',
  '온다',
  '운데',
]

type Split = { readonly noun: string; readonly role: ParticleRole } | null

const splits = new Map<string, Split>()

/** Remembers the words seen last: few words make most of a text. */
export function splitParticle(word: string): Split {
  let split = splits.get(word)
  if (split === undefined) {
    split = findParticle(word)
    if (splits.size >= 20_000) splits.clear()
    if (word.length <= 24) splits.set(word, split)
  }
  return split
}

function findParticle(word: string): Split {
  const c = word.charCodeAt(word.length - 1)
  if (c < 0xac00 || c > 0xd7a3) return null
  if (whole.has(word) || adverbs.has(word)) return { noun: word, role: 'bare' }
  if (word.length >= 2) {
    if (word.endsWith('고')) return { noun: word, role: 'clause' }
    for (const end of clauseEnds) if (word.endsWith(end)) return { noun: word, role: 'clause' }
    for (const end of verbEnds) if (word.endsWith(end)) return { noun: word, role: 'verb' }
  }
  for (const [particle, role] of particles) {
    if (word.length > particle.length && word.endsWith(particle)) {
      const noun = word.slice(0, -particle.length)
      if (noun.length === 1 && particle.length === 1 && !fitsVowel(noun, particle)) continue
      if (!fitsVowel(noun, particle)) continue
      if (
        role === 'topic' &&
        particle === '는' &&
        /[하되지치리르주오가]$/.test(noun) &&
        noun.length >= 2 &&
        !whole.has(noun)
      ) {
        // 늘어나는, 성장하는: a verb that describes what follows.
        if (/(하|되|나|리|르|지)$/.test(noun)) return { noun: word, role: 'verb' }
      }
      return { noun, role }
    }
  }
  return { noun: word, role: 'bare' }
}

/** 은/이/을/과 follow a final consonant, 는/가/를/와 a vowel; letters that are not Hangul take either. */
function fitsVowel(noun: string, particle: string): boolean {
  const c = noun.charCodeAt(noun.length - 1)
  if (c < 0xac00 || c > 0xd7a3) return true
  const closed = (c - 0xac00) % 28 !== 0
  switch (particle) {
    case '은':
    case '이':
    case '을':
    case '과':
      return closed
    case '는':
    case '가':
    case '를':
    case '와':
      return !closed
    case '으로':
      return closed
    case '로':
      return !closed || (c - 0xac00) % 28 === 8
    default:
      return true
  }
}

export const nouns: NounTables = { stops: new Set(), light: new Set(), never: new Set(), isHead: () => false }

export const phrases: PhraseTables = {
  leading: adverbs,
  trailing: new Set(),
  breaks: set('직후 직전 이후 이전 당시 ' + '가운데 중 등 및 대해 관련 따라 따른 통해 위해 결과'),
  pronouns: set('이 그 저 이것 그것 이는 그는 그녀 그들 이들 우리 저희 여기 이곳 것'),
  genitive: set('의'),
  sizeWords: set('규모의 수준의 상당의 가량의 정도의 안팎의 이상의 이하의'),
  articles: new Set(),
  infinitive: new Set(),
  isPast: () => false,
  comparing: new Set(),
  partOf: set('중 가운데 중에서'),
  clauseOpeners: new Set(),
  otherwise: new Set(),
  links: set(', · / 와 과 및'),
  empty: new Set(),
  isVerb: (word) => splitParticle(word)?.role === 'verb',
  splitParticle,
  from: set('에서 에서는 → 서'),
  to: set('로 으로 까지 로까지 으로까지 로는 으로는'),
  by: new Set(),
}

export const bare: BareTables = {
  rankAfter: new Set(),
  superlatives: () => false,
  rankBefore: new Set(),
  rankBetween: new Set(),
  lendsAfter: new Set(),
  ageWords: new Set(),
  isIndexWord: (word) =>
    /^(코스피|코스닥|지수|나스닥|다우|닛케이|항셍|상하이종합|s)/.test(word) || word.includes('지수'),
  definite: () => false,
  isAge: (tokens, first, last) => {
    const before = tokens[first - 1]
    const name = tokens[first - 2]
    const after = tokens[last + 1]
    if (before?.kind !== SYMBOL || before.norm !== '(' || !before.glued || !name || name.kind !== WORD) return false
    return (
      after !== undefined &&
      after.kind !== NUMBER &&
      (after.norm === ')' || after.norm === '·' || after.norm === ',') &&
      name.end - name.start <= 5
    )
  },
}
