import type { LineRule } from './line-rule-table.ts'

/** What Korean houses put on their buttons: a line of nothing but these words is a row of them. */
const onButtons =
  '구독|응원|기사|본문|페이스북|트위터|카카오톡|카카오스토리|밴드|네이버|블로그|url|링크|이메일|메일|글자|글씨|프린트|인쇄|스크랩|공유|좋아요|싫어요|훈훈해요|슬퍼요|화나요|댓글|복사|하기|크기|설정|조절|보내기|저장|에|으로|의|다른|더|보기|기자|닫기|열기|확대|축소|크게|작게|원본|이미지|사진|추천'
/** Parts of a newsroom. */
const desk =
  '(?:온라인|디지털|편집|뉴스|사회|정치|경제|문화|체육|스포츠|국제|지역|전국|산업|미디어|콘텐츠|속보|이슈|취재|보도|사진|영상|기획|탐사|연예|생활|과학|교육|제작|\\d){1,4} ?(?:팀|부|국|본부|데스크|센터)'
/** What somebody did for a story. */
const part = '(?:글|사진|취재|영상|그래픽|촬영|편집|정리|일러스트|오디오|자막)'
const name = '[가-힣]{2,4}(?: ?(?:선임|인턴|객원|전문|사진|영상|수습|촬영)?(?:기자|작가|PD|특파원))?'

/** Lines around a Korean story that are none of it, beside those of all languages. */
export const koreanLineRules: readonly LineRule[] = [
  {
    name: 'button',
    upTo: 100,
    bare: true,
    pattern: new RegExp(
      `^(?=[가-힣 ]*(?:하기|보기|확대|공유|구독|응원|요 ?\\d|추천))(?:(?:${onButtons}|\\d{1,6})[ |·/]?){2,12}$`,
      'u',
    ),
  },
  {
    name: 'button',
    upTo: 160,
    pattern:
      /^[<〈[(※*]?\s?(?:이 기사를 추천합니다|(?:이미지|사진|그림|그래픽)?[를을]? ?(?:클릭|터치)하(?:시)?면 .{2,30}(?:볼|보실) 수 있습니다|클릭하시면 원본 ?보기가? ?(?:가능합니다)?|.{0,12}크게 ?보기)[>〉\])]?\.?$/u,
  },
  {
    name: 'caption',
    upTo: 160,
    fragment: true,
    pattern:
      /^[※*▲△<([]?\s?(?:(?:위|해당|본|이) )?(?:사진은 )?(?:이 |본 )?(?:기사|본문)(?:의)? ?(?:특정 )?(?:내용)?[와과]?(?:는)? (?:직접(?:적인)? )?(?:관련|관계|연관)?[이은]? ?(?:무관|없[는음습]).{0,24}$/u,
  },
  // "(한빛=김하늘 기자)", "김하늘 기자 / 사진=박바다 기자"
  {
    name: 'byline',
    upTo: 120,
    edge: 'end',
    pattern: new RegExp(
      `^[(\\[<〈]?(?:[가-힣A-Za-z·/ ]{2,16}\\s?[=·/]\\s?)?[가-힣]{2,4} ?(?:선임|인턴|객원|수습|전문)?기자(?:\\s?[/,·|]?\\s?${part}\\s?[=:]\\s?${name}){0,3}[)\\]>〉]?$`,
      'u',
    ),
  },
  {
    name: 'byline',
    upTo: 160,
    edge: 'end',
    fragment: true,
    pattern: new RegExp(
      `^[/(\\[【]?\\s?(?:${part}(?:기자|편집)?(?:[·ㆍ,/&+ ]{1,2}${part}){0,3}(?:\\s?[:=|]\\s?|\\s)${name}[,/·|\\s]{0,3}){1,4}[)\\]】]?$`,
      'u',
    ),
  },
  {
    name: 'byline',
    upTo: 100,
    edge: 'end',
    pattern: new RegExp(`^[/(\\[]?${desk}(?: ?기자)?(?:\\s\\S{2,30}@\\S{3,30})?[)\\]]?$`, 'u'),
  },
  // "한빛대 교수": who signs a column, behind it
  {
    name: 'byline',
    upTo: 70,
    edge: 'end',
    pattern:
      /^[<([]?(?:[가-힣A-Za-z]{2,12} ){0,2}[가-힣A-Za-z]{2,12} ?(?:명예|석좌|겸임|초빙|연구)?(?:교수|변호사|연구위원|전문의|칼럼니스트|논설위원|평론가)[>)\]]?$/u,
  },
  { name: 'byline', upTo: 40, edge: 'end', pattern: /^(?:편집자?|에디터|연출|PD)\s?[:=]?\s?[가-힣]{2,4}$/u },
  {
    name: 'source',
    upTo: 120,
    edge: 'end',
    pattern: /^(?:도움|도움말|참고|참고 ?자료|자료|자료 ?제공|출처|감수|번역|정리|디자인)\s?[=:]\s?[^.!?]{2,40}$/u,
  },
  {
    name: 'copyright',
    upTo: 60,
    pattern: /^\*?\s?(?:재판매|재배포|전재|DB)(?: ?(?:및|·|-|,) ?(?:재판매|재배포|전재|DB))? ?금지\.?$/u,
  },
  { name: 'origin', upTo: 16, edge: 'end', pattern: /^[<〈[–—-]\s?끝\s?[>〉\]–—-]$/u },
  { name: 'tags', upTo: 120, bare: true, pattern: /^(?:tags?|태그)\s+#\S.{0,100}$/u },
  {
    name: 'origin',
    upTo: 260,
    edge: 'end',
    pattern:
      /^[^\p{L}\p{N}]*(?:이|본) ?(?:기사|글|콘텐츠|인터뷰)[은는].{2,80}(?:[를을]? ?(?:바탕|토대|기반)으로 .{0,20}(?:작성|제작)|함께 (?:취재|작성|기획|제작)).{0,16}니다\.?$/u,
  },
  {
    name: 'tip-off',
    upTo: 200,
    edge: 'end',
    pattern:
      /^(?!.*["“”]).{0,60}(?:(?:이 |본 )?기사[를가은는]? ?(?:읽|좋|유익|도움|어떠)|본지|제보|후원|구독|뉴스레터|네이버에서|카카오톡에서|유튜브에서).{0,60}(?:주세요|보세요|하세요|드립니다|받습니다|바랍니다|나요\?|까요\?|면)\.?(?:\s.{0,40}니다)?\.?$/u,
  },
  {
    name: 'related',
    upTo: 160,
    edge: 'end',
    pattern:
      /^(?:(?:이전|다음) ?(?:글|기사|게시물|게시글)[\s:：|].{0,60}|첨부 ?(?:파일)?[\s:：].{0,80}\.(?:hwpx?|pdf|docx?|xlsx?|pptx?|zip|jpe?g|png).{0,20})$/u,
  },
]
