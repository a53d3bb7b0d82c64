/*
 * Which Korean nouns may be somebody who speaks.
 */

/** Ends of nouns that are measured and never speak. */
const measured =
  /(시간|기간|거리|비용|경비|사업비|요율|수수료|임대료|보험료|등록금|수당|연봉|임금|급여|월급|시급|배당금|보조금|수요|공급|재고|출하|적자|흑자|면적|증가분|감소분|효과|피해|손해|추세|전망치|추정치|예상치|목표치|배출|소비|관객|승객|환자|취업자|실업자|사망자|확진자|출생아|방문객|관광객|이용객|입장객|할인|률|율|액|량|값|가격|매출|이익|손실|시점|규모|비중|지수|환율|물가|금리|수출|수입|수치|건수|인구|비율|기온|판매|생산|투자|실적|요금|주가|시장|거래|예산|수|비|폭|세|치|대출|부채|부담|소득|지출|계획|방안|사업|대책|사고|화재|제도|법안|문제|경우|이유|배경|내용|결과|점|것|제품|공장|도로|아파트|주택|이상|이하|미만|초과|절반|대부분|다수|응답|비중|EPS|PER|PBR|ROE|GDP|CPI|PPI|EBITDA|BSI)$/

/** Ends of nouns for people and bodies that speak. */
const speaks =
  /(장관|차관|총리|대통령|주석|대표|의장|위원장|위원|회장|사장|이사|본부장|센터장|국장|과장|실장|팀장|청장|원장|소장|총장|의원|시장|지사|군수|구청장|총재|행장|교수|연구원|박사|변호사|기자|관계자|전문가|씨|측|대변인|감독|선수|코치|경찰|검찰|법원|지법|고법|대법|지검|고검|재판부|소방|당국|정부|부|청|처|원|위원회|회|당|은행|공사|공단|재단|협회|연맹|연합|연합회|그룹|증권|전자|자동차|화학|신문|통신|방송|뉴스|일보|타임스|저널|언론|업계|주민|시민|노조|단체|기관|센터|연구소|연구팀|팀|대학|대학교|병원|유엔|시|도|군|구|그|사측|회사|중공업|조선소|제철소|백화점|농협|수협|신협|거래소|홀딩스|조합|홈쇼핑|애널리스트|CEO)$/

/** Nouns that only end as those for bodies do: 지지도, 일부, 연구, 전시, 대조군, 배당, 신청, 공원, 기회, 출처. */
export const things =
  /(지도|지지도|[온속농밀습강빈순채각고심척도]도|시도|제도|정도|연도|년도|태도|용도|한도|만족도|인지도|선호도|신뢰도|기여도|의존도|호감도|완성도|중요도|위험도|참여도|해상도|난이도|보도|유도|주도|수도|궤도|파도|일부|전부|내부|외부|상부|하부|대부|세부|납부|기부|거부|승부|공부|피부|여부|신부|연구|요구|기구|도구|가구|입구|출구|인구|복구|청구|항구|대구|영구|촉구|야구|축구|농구|배구|욕구|실시|다시|즉시|일시|동시|표시|전시|제시|잠시|임시|도시|감시|무시|명시|중시|택시|접시|혹시|필시|당시|공시|고시|지시|암시|투시|과시|대조군|위약군|투약군|환자군|학군|직군|제품군|치료군|실험군|배당|담당|일당|상당|수당|식당|해당|부당|타당|적당|예당|할당|충당|전당|신청|요청|하청|초청|간청|경청|시청률|공원|민원|청원|재원|전원|후원|응원|단원|지원|자원|정원|차원|만원|학원|인원|동원|낙원|복원|증원|감원|구원|기회|사회|조회|만회|대회|횟수|철회|우회|상회|하회|매회|거래처|상처|조처|출처|대처|근처|부부|누구)$/

/** A noun with a subject particle must be of those that speak; a topic need only not be a thing that is measured. */
export function speaksAsSubject(noun: string): boolean {
  const last = noun.slice(noun.lastIndexOf(' ') + 1)
  // 삼겹살(200g), but 개발기구(OECD)
  const name = last.replace(/\([^()A-Z]*\)$|\(\d[^()]*\)$/, '')
  // 레저차량(RV): letters behind a thing are no body.
  const isThing = /(차량|전기차|원유|총생산|지수|물가|펀드|인공지능)\([^()]*\)$/.test(name)
  return (speaks.test(name) && !things.test(name)) || (/[A-Za-z)]$/.test(name) && !isThing)
}

export function isSpeaker(noun: string): boolean {
  // 오민정(38)씨: an age is no figure of what speaks.
  const last = noun.slice(noun.lastIndexOf(' ') + 1).replace(/\(\d{1,6}(?:·?[가-힣])?\)|\([여남]·\d{1,3}\)/, '')
  return (
    (last.length > 1 || /^[시군구도당청부]$/.test(last) || / (측|쪽|씨|양|군)$/.test(noun)) &&
    // 형사합의26부
    !/[0-9]/.test(last.replace(/^[123]심$/, '심').replace(/(합의|단독|수사|조사)\d+(?=[부과팀])/, '')) &&
    (!measured.test(last) ||
      // 강여진 시장: a mayor, no market.
      (last === '시장' && /[가-힣]{3} 시장$/.test(noun) && personName.test(noun.slice(-6, -3))) ||
      // 정석진 김제시장: of a town
      (/^[가-힣]{2,3}시장$/.test(last) && personName.test(noun.slice(-last.length - 4, -last.length - 1))) ||
      /^([가-힣] |.*(서울|부산|대구|인천|광주|대전|울산|세종)|.*전 )시장$/.test(noun) ||
      /(투자증권|리서치|^피치|신용평가사 피치|교수|군수|가수|선수|감독|변호사|한국은행|박사|검사|의사|형사)$/.test(
        last,
      ))
  )
}

/** A family name and two syllables. */
export const personName =
  /^[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구나민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국은편용][가-힣]{2}$/
