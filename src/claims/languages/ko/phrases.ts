import type { UnitType } from '../../../model/claim.ts'
import type { BareTables, NounTables, ParticleRole, PhraseTables } from '../../pack/pack.ts'
import { NUMBER, SYMBOL, WORD } from '../../text/tokens.ts'
import { set } from '../rows.ts'

/** Nouns whose last syllable looks like a particle. */
const whole = set(
  '별도 해안도로 진입도로 산업도로 연결도로 접속도로 이면도로 왕복도로 관광도로 광역도로 지하도로 도시계획도로 가게 무게 꽃게 대게 집게 지게 국제유가 소비자물가 생산자물가 장바구니물가 밥상물가 생활물가 근원물가 수입물가 수출물가 경남도 경북도 전남도 전북도 충남도 충북도 톨루엔 유엔 고속도로 우회도로 순환도로 간선도로 외곽도로 일반도로 지방도로 자전거도로 자동차도로 몸무게 복숭아 붕어 고등어 연어 문어 방어 광어 장어 상어 잉어 민어 홍어 숭어 북어 은어 전어 농어 병어 복어 치어 어류 목표주가 발행가 공모가 낙찰가 시초가 출고가 도매가 소매가 매입가 기준가 감정가 호가 미만 이만 그만 불만 대만 비만 자만 동남아 또는 혹은 우크라이나 완도 진도 강화도 거제도 울릉도 영도 송도 여의도 안면도 월미도 한반도 제한 권한 기한 북한 남한 무한 유한 시한 극한 상한 하한 역할 분할 관할 신한 대한 만화 사고 창고 광고 최고 보고 재고 원고 피고 경고 권고 신고 예고 참고 국고 금고 냉장고 선고 해고 중고 충고 보유고 외환보유고 공고 증가 국가 평가 물가 주가 원가 유가 단가 시가 종가 고가 저가 정가 추가 참가 허가 인가 작가 화가 전문가 분양가 공시가 매매가 최고가 최저가 목표가 제도 속도 온도 한도 정도 수도 강도 밀도 농도 연도 용도 태도 지도 보도 각도 고도 차이 나이 길이 높이 넓이 깊이 무게 사이 어린이 종이 놀이 아이 회의 논의 합의 동의 협의 건의 정의 문의 주의 민주주의 경로 도로 철도 진로 항로 선로 통로 관세로 시도 만족도 지지도 인지도 선호도 기여도 의존도 신뢰도 난이도 완성도 자산가 사업가 정치가 미국의회 국회의 요가 휴가 대가 상가 학계가 먹이 추이 거리 가 이 은 수은 한은 산은 기은 시은 국은 우리은 조은 예은 마을 가을 서울 겨울 오늘 고을 개울 저울 거울 효과 결과 성과 경과 학과 초과 통과 사과 부과 과 안과 치과 내과 외과 영화 대로 스스로 새로 별로 서로 바로 주로 실제로 제로 유로 킬로 프로 인도 여의도 제주도 경기도 강원도 충청도 전라도 경상도 독도 반도 시의 국내총생산 구도 애도 국도 의도 유도 주도 선도 시도 궤도 빈도 기도 습도 염도 명도 차도 적도 위도 경도 편도 과도 양도 전도 빙판길 여가 고양이 호랑이 떡볶이 오징어 도의 군의 구의 시가총액 변의 의 심의 발의 결의 창의 호의 고의 상의 하의 의의 예의 명의 강의 열의 회로 미로 피로 기로 위로 폭로 원로 진보 이용도 가동도 전문의 전공의 수련의 주치의 개원의 검안의 공보의 혐의 편의 임의 유의 경의 이의 사의 노인도 미달러 해외로 인가 하나 이나 그러나 아시아나 코로나 중국인 한국인 그래도',
)
const adverbs = set(
  '향년 연율 개봉일 개막일 개장일 폐막일 상장일 첫날 마지막날 월요일 화요일 수요일 목요일 금요일 토요일 일요일 당분간 연일 날마다 일단 때나 어느 그나마 유독 유난히 상대적으로 비교적 어느덧 자그마치 도리어 되레 점점 점차 차츰 줄곧 연거푸 잇달아 잇따라 번번이 종종 자주 해마다 저마다 제각각 골고루 두루 가까스로 기껏 기껏해야 줄잡아 얼추 한층 더욱더 더더욱 당장 곧바로 즉시 오랫동안 한참 못 이젠 이제는 요새는 내리 선착순 요즘 요새 첫날 첫주 이튿날 좀 언제든 언제나 얼마든지 누구든 어디든 많게는 적게는 작게는 짧게는 길게는 꼬박 현행 전달 봄 여름 가을 겨울 올봄 올여름 올가을 올겨울 지난봄 지난여름 지난가을 지난겨울 내내 올시즌 경기당 이닝당 연속 생후 첫해 애초 과거 차로 도보로 걸어서 버스로 지하철로 승용차로 장 중반 후반 첫 연산 마지막 아울러 그러면서 그래서 그러니까 게다가 더구나 나아가 또다시 마침내 결국 사실상 대체로 어쨌건 상당히 간신히 그때 그전 이번에 왜 땐 시가 연내 연초 연말 남쪽 북쪽 동쪽 서쪽 남동쪽 북동쪽 남서쪽 북서쪽 우선 달간 한달간 함께 여러 뭐 그냥 아예 이미 주 초 말 중순 초순 하순 초반 홀로 나홀로 공동 단독 시즌 통산 각종 많이 꾸준히 급격히 나란히 완만히 가까이 일제히 가파르게 소폭 대폭 전주 전월 전년 전기 전분기 직전 딱 원래 기존 종전 단지 오직 전후 전날 안팎 전일 이튿날 당일 당초 각 그간 그중 이중 재차 고작 최종 직접 전부 통틀어 모두 합해 합쳐 다소 조금 더욱 지금 지금까지 현재까지 이제 아직 벌써 오전 오후 밤 새벽 아침 낮 저녁 약간 무렵 께 경 등 그 이 오히려 도합 시간당 분당 초당 의 매달 매주 시속 초속 만 영하 영상 섭씨 화씨 배럴당 온스당 톤당 주당 달러당 1인당 평당 가구당 대당 건당 명당 시간당 장당 권당 병당 잔당 통당 그루당 팀당 곳당 표당 세대당 학급당 상자당 포대당 인당 개당 리터당 회당 편당 마리당 전용 하루평균 일평균 데 연 월 약 총 모두 각각 다시 더 또 또한 역시 특히 이미 현재 최근 당시 올 지난 이번 같은 매년 매월 매일 연간 월평균 연평균 평균 누적 무려 단 단순 겨우 불과 전년 전월 직전 새 이어 이후 이전 앞서 그동안 동안 여전히 크게 소폭 대폭 가장 매우 훨씬 즉 실제 한때 최대 최소 최고 최저 사상 역대 처음 처음으로 장중 전체 합계 기준 하루 지난해 내년 올해 가운데 중 등 및 그리고 그러나 하지만 다만 반면 한편 이에 따라 이는 이날 것 때문 대비 대한 위한 통해 위해 따른 관련 것으로 때 뒤 후 전 새로 순 잠정 예상 정말 이래 사실 근데 그런데 그러면 이때 그때그때 보통 설마 드디어 갑자기 어느새 일각 잠시 한동안 순식간에 단숨에 일약 아마 아마도 물론 어차피 도저히 굳이 내 만약 만일 가령 혹시 혹여',
)
const particles: ReadonlyMap<string, ParticleRole> = new Map<string, ParticleRole>([
  ['에만도', 'other'],
  ['만도', 'other'],
  ['으로서', 'other'],
  ['으로써', 'other'],
  ['으로선', 'other'],
  ['으로서는', 'other'],
  ['으로서도', 'other'],
  ['로서는', 'other'],
  ['로서도', 'other'],
  ['에서만', 'other'],
  ['으로만', 'other'],
  ['로만', 'other'],
  ['까지만', 'other'],
  ['까지도', 'other'],
  ['에게도', 'other'],
  ['으로까지', 'other'],
  ['로까지', 'other'],
  ['조차', 'subject'],
  ['마저', 'subject'],
  ['에게만', 'other'],
  ['로서', 'other'],
  ['로써', 'other'],
  ['로선', 'other'],
  ['에선', 'other'],
  ['에겐', 'other'],
  ['보단', 'other'],
  ['에만', 'other'],
  ['에서는', 'other'],
  ['에서도', 'other'],
  ['으로는', 'other'],
  ['으로도', 'other'],
  ['에게는', 'other'],
  ['에게서', 'other'],
  ['한테서', 'other'],
  ['한테', 'other'],
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
  ['와의', 'of'],
  ['과의', 'of'],
  ['와는', 'and'],
  ['과는', 'and'],
  ['와도', 'and'],
  ['과도', 'and'],
  ['과', 'and'],
  ['와', 'and'],
  ['도', 'subject'],
  ['만', 'other'],
])
/** Endings that close a clause. */
const clauseEnds = endings(
  '려도 져도 겨도 켜도 쳐도 는데도 은데도 인데도 한데도 된데도 운데도 줘서 와서 춰서 둬서 워서 눠서 꿔서 켜 쳐 겨 혀 춰 줘 둬 눠 꿔 져 지만 으나 으며 면서 면서도 하되 는데 은데 인데 한데 된데 운데 하며 되며 이며 으며 거나 든지 다가 자마자 더니 으니 보니 하니 되니 도록 으려 려고 느라 므로 니까 하자 되자 나자 르자 리자 이자마자 아도 어도 해도 돼도 라도 더라도 려면 하면 되면 으면 다면 라면 가면 오면 나면 르면 리면 지면 치면 이면 내면 보면 들면 늘면 줄면 팔면 열면 달면 주면 추면 우면 두면 기면 히면 쓰면 키면 싸면 비면 살면 걸면 놀면 풀면 돌면 서면 물면 밀면 쏠면 갈면 날면 빌면 굴면 따지면 해서 돼서 어서 아서 여서 러서 라서 려서 져서 나서 하여 되어 려 오르며 내리며 늘며 줄며 지며 리며 키며 치며 나며 르며 가며 보며 내며 다며 라며 이라며 우며 기며 들며 뛰며 없자 있자 않자 오자 어지자 아지자 커지자 려지자 뤄지자 나서자 들어서자 늘자 받자 맞자 넘자 낮추자 늦추자 멈추자 밝히자 보이자 줄이자 높이자 벌이자 내리자 넘기자 남기자 옮기자 치솟자 키다 르다 기다 티다 치다 하다 되다',
)
/** The same, where a noun may end so too. */
const clauseWords = set(
  '그치자 미치자 마치자 펼치자 머물자 웃돌자 밑돌자 맴돌자 이르자 다다르자 드러나자 알려지자 불거지자 무너지자 터지자 벗어나자 일해 말해 택해 변해 속해 망해 응해 권해 약해 강해 써서 놔 둬 춰 미뤄 담가 발라 타니 사니 오니 내니 벌면 다녀가 오가 걸어가 뛰어가 달려가 날아가 흘러가 몰려가 쓸려가 밀려가 가져가 데려가 끌려가 훔쳐가 되돌아가 뒤따라가 앞서가 쫓아가 잡아가 다녀와 새어 불타 날아와 튀어나와 흘러나와 굴러와 밀려와 퍼부어 쏟아부어 비싸 모자라 바빠 아파 기뻐 슬퍼 얇아 두꺼워 무거워 가벼워 아니라 타 내려가 올라가 나아가 넘어가 건너가 돌아가 지나가 다가가 떠나가 이어가 살아가 늘어가 줄어가 따라가 찾아가 빠져나가 불어나 솟아나 살아나 되살아나 달아나 피어나 튀어나 생겨나 자라나 물러나 드러나 보내 내보내 끝내 해내 이겨내 드러내 나타내 펴내 찾아내 주워 구워 누워 지워 치워 도와 캐 들어차 가득차 꽉차 나 쳐 져 켜 써 커 떠 꺼 꿔 줘 봐 높아 낮아 많아 적어 좋아 나빠 해 더해 합해 정해 구해 전해 취해 달해 모여 뛰어 튀어 쉬어 쥐어 되어 띄어 쏟아져 무너져 멀어 짧아 길어 작아 젊어 맡아 늦어 빨라 몰려와 내려와 올라가 나가 들어가 돌아와 따라 비롯돼 늘어 줄어 들어 넘어 이어 올라 내려 떨어져 높아져 낮아져 커져 이뤄져 알려져 나뉘어 나누어 늘려 줄여 높여 낮춰 들여 벌여 붙여 보여 받아 맞아 찾아 잡아 모아 쌓아 남아 나와 들어와 넘겨 남겨 옮겨 걸려 몰려 밀려 팔려 열려 풀려 실려 걸쳐 거쳐 합쳐 그쳐 미쳐 마쳐 맞춰 갖춰 나눠 바꿔 키워 세워 채워 태워 이뤄 다뤄 돼 겪어 입어 잃어 얻어 열어 끌어 힘입어 비춰 가져 없어 있어 않아 나서 앞서 물러나 깨어나 태어나 만나 불러 달라 몰아 깎아 뽑아 담아 심어 만들어 물어 벌어 빌려 빼 내 꺾여 쌓여 쓰여 거둬 굴러 흘러 골라 갈라 질러 저질러 눌러 둘러 서둘러 머물러 들러 치러 이르러 길러 문질러 잘라 말라 앞세워 통틀어 더불어 웃돌아 밑돌아 벗어나 일어나 나타나 늘어나 줄어들어 지나 떠나 불구하고 비롯해',
)
/** Endings of other verb forms. */
const verbEnds = endings(
  '한 된 할 될 던 했다 됐다 었다 았다 였다 한다 된다 다고 라고 이다 하는 되는 하기 되기 하려 어진 아진 려진 뤄진 워진 라진 러진 려는 키로 니다 렸다 졌다 났다 갔다 왔다 겼다 혔다 웠다 꼈다 췄다 썼다 냈다 겠다 는다 인다 린다 진다 난다 간다 온다 낸다 춘다 운다 운 셨다 쳤다 켰다 섰다 컸다 꿨다 뒀다 뤘다 줬다 봤다 샀다 뛰었다 없다 있다 같다 크다 적다 많다 높다 낮다 길다 짧다 아니다 십시오 세요 어요 아요 해요 예요 이에요 됩니까 을까 할까 는지 은지 한지 인지 됐는지 했는지',
)
/** Forms of verbs that stand before a noun, besides those that the endings above know. */
const adnominals = set(
  '머무는 머문 머무를 머물 서툰 많을 적을 작을 넓을 좁을 얕을 늦을 비쌀 빠를 무거울 가벼울 가진 지닌 가지는 지니는 가질 전인 후인 중인 빠진 나뉜 뒤진 뒤늦은 때늦은 죽을 믿을 웃을 닫을 씻을 벗을 닮을 굶을 앉을 낳을 놓을 넣을 잡을 덮을 갚을 깎을 꺾을 섞을 닦을 볶을 엮을 묶을 좋을 높을 낮을 깊을 짧을 젊을 늙을 밝을 끊긴 잠긴 뜯긴 찢긴 쫓긴 빼앗긴 깔린 딸린 뚫린 덮인 휩쓸린 눌린 엉킨 뒤엉킨 녹인 굳힌 식힌 데운 끓인 마시는 피우는 앓는 걷는 뛰는 즐기는 쉬는 걸릴 숨질 다칠 생길 커질 나빠질 이어질 높아질 낮아질 오른다는 갇힌 닫힌 뒤집힌 파묻힌 얽힌 묻힌 부딪힌 적힌 찍힌 갈린 물린 다친 무너진 온 난 때린 버린 흘린 물린 날린 빼돌린 따돌린 퍼뜨린 떨어뜨린 무너뜨린 훔친 해친 도망친 죽인 속인 저지른 휘두른 찌른 느는 묶은 볶은 낚은 엮은 닦은 맺은 잊은 찢은 젖은 꽂은 빚은 얹은 닳은 밟은 얇은 옮은 삶은 갉은 긁은 늙은 붉은 된 될 다는 달린 달릴 달리던 자는 사는 오는 가는 쓰는 타는 보는 주는 들여오는 가져오는 찾아오는 이어오는 불러오는 몰려오는 넘어오는 따라오는 데려오는 빠른 느린 큰 긴 싼 비싼 다른 센 늦은 굳은 붙은 품은 남긴 받은 찾은 맞은 믿은 잡은 넣은 놓은 쌓은 찍은 막은 먹은 읽은 얻은 잃은 입은 닫은 묻은 밝은 좋은 낮은 높은 많은 적은 작은 짧은 깊은 넓은 좁은 젊은 늙은 앉은 섞은 겪은 꼽은 뽑은 맡은 같은 않은 넘은 남은 심은 담은 닮은 굶은 옮은 삼은 내놓은 접어든 수놓은 덮은 갚은 짚은 꺾은 깎은 볶은 엮은 낳은 닿은 끊은 앓은 뚫은 싫은 옳은 씻은 벗은 빼앗은 웃은 ' +
    '다치는 부딪치는 훔치는 받는 찾는 맞는 믿는 잡는 넣는 놓는 쌓는 찍는 막는 먹는 읽는 얻는 잃는 입는 닫는 묻는 앉는 섞는 겪는 꼽는 뽑는 맡는 않는 넘는 남는 심는 담는 닮는 있는 없는 웃도는 밑도는 감도는 오르는 내리는 이르는 따르는 다루는 이루는 부르는 모르는 흐르는 서두르는 오가는 들어가는 나가는 이어가는 돌아가는 나오는 들어오는 다가오는 돌아오는 올라가는 내려가는 드는 만드는 늘어나는 나타나는 일어나는 벗어나는 떠나는 보내는 나타내는 지내는 끝내는 이끄는 이끌던 힘쓰는 애쓰는 쓰는 쏟는 짓는 잇는 긋는 낫는 걷는 듣는 싣는 미치는 끼치는 마치는 그치는 거치는 합치는 펼치는 걸치는 키우는 세우는 채우는 태우는 배우는 치우는 바꾸는 꿈꾸는 가꾸는 나누는 낮추는 맞추는 갖추는 멈추는 감추는 늦추는 줄이는 붙이는 들이는 보이는 쓰이는 쌓이는 모이는 놓이는 늘리는 올리는 알리는 열리는 걸리는 몰리는 밀리는 풀리는 팔리는 달리는 실리는 벌이는 움직이는 지키는 시키는 일으키는 가리키는 맡기는 남기는 넘기는 옮기는 숨기는 즐기는 생기는 이기는 당기는 밝히는 잡히는 막히는 꼽히는 뽑히는 힘든 모든 ' +
    '마신 탄 단 판 깬 뺀 낀 찬 핀 늘어난 줄어든 오른 내린 떨어진 숨진 다친 열린 걸린 몰린 밀린 팔린 풀린 실린 꾸린 늘린 올린 살린 알린 불린 넘긴 남긴 맡긴 옮긴 숨긴 생긴 담긴 당긴 챙긴 줄인 높인 붙인 들인 보인 선보인 쓰인 쌓인 모인 놓인 벌인 끌어들인 밝힌 잡힌 막힌 꼽힌 뽑힌 묶인 시킨 일으킨 지킨 가리킨 친 마친 그친 미친 끼친 거친 합친 펼친 걸친 외친 낸 보낸 나타낸 지낸 끝낸 펴낸 뛴 뛰어든 든 만든 접어든 나선 앞선 들어선 넘어선 올라선 돌아선 세운 치운 키운 배운 태운 채운 나온 들어온 돌아온 다가온 이어온 이룬 다룬 치른 부른 이른 따른 오른 바꾼 꾼 거둔 앞둔 둔 모은 쓴 산 본 지켜본 준 겨눈 나눈 낮춘 맞춘 갖춘 늦춘 멈춘 감춘 접한 벗어난 나타난 일어난 떠난 지난해 늘어날 줄어들 오를 내릴 열릴 늘릴 올릴 줄일 높일 보일 받을 넘을 있을 없을 않을 얻을 잃을 먹을 막을 찾을 맞을 치를 이를 들일 만들 낼 볼 쓸 살 갈 올 줄',
)
/** Stems whose forms no ending tells from those of nouns: 다니는, 던진, 고칠, 미룬다. */
const stems =
  '깎이 다니 견디 누리 기다리 빌리 돌리 버리 바라 미루 겨루 치르 저지르 앞지르 기르 고르 담그 모으 고치 바치 외치 겹치 떨치 넘치 닥치 식히 찍히 묻히 갇히 닫히 맞히 죽이 녹이 속이 섞이 꺾이 떼이 뺏기 잊히 말리 때리 두드리 시달리 매달리 벌리 흘리 살리 울리 깔리 굴리 만지 던지 터지 퍼지 번지 꺼지 무너지 쓰러지 사라지 깨지 헤어지 느끼 아끼 꾸미 웃기 빼앗기 쫓기 끊기 잠기 담기 뜯기 챙기 펴내 쳐내 해내 이겨내 털어내 드러내 누르 두르 서두르 머무르 마르 자르 비우 외우 지우 치우 싸우 메우 띄우 재우 씌우 끼우 깨우 비추 거두 앞두 놔두 그만두 가꾸 만나 자라 놀라 모자라 옮기 숨기 남기 즐기 이기 당기 보내 끝내 지내 나타내 키우 배우 세우 태우 채우 피우 바꾸 나누 낮추 늦추 맞추 갖추 멈추 감추 보태 건네 꺼내 매기 뽐내 쏟아내 물들이 곁들이 도맡'.split(
    ' ',
  )
const withFoot = (stem: string, foot: number): string =>
  stem.slice(0, -1) + String.fromCharCode(stem.charCodeAt(stem.length - 1) + foot)
/** ㄴ and ㄹ by their places among the final consonants. */
const N = 4
const L = 8
/** Their forms before a noun, with those of short and closed stems that are seldom nouns. */
const stemForms: ReadonlySet<string> = new Set([
  ...stems.flatMap((stem) => [`${stem}는`, withFoot(stem, N), withFoot(stem, L)]),
  ...'할 될 볼 쓸 갈 내는 빼는 떼는 캐는 깨는 베는 서는 펴는 켜는 두는 꾸는 추는 쏘는 크는 끄는 뜨는 트는 파는 끼는 뗀 쥔 띤 짠 깐 튼 뜬 낼 뺄 뗄 깰 펼 끌 클 뻗은 쏟은 뜯은 씹은 접은 솟은 쫓은 엎은 싶은 숨은 깨달은 지은 이은 나은 그은 겪을 쏟을 굳을 뜯을 뽑을 꼽을 접을 빼앗을 맺을 잊을 찢을 쫓을 엎을 심을 담을 참을 감을 얹을 끊을 앓을 끓을 뚫을 읽을 밟을 훑을 쌓을'.split(
    ' ',
  ),
])
/** Their forms that close a clause: 바꾸면, 나누자. */
const stemClauses: ReadonlySet<string> = new Set([
  ...stems.map((stem) => `${stem}면`),
  ...'쉬면 뛰면 타면 크면 캐면 깨면 끄면 쏘면 두면 꾸면 펴면 켜면 빼면 떼면 내면 찌면 빠지면 튀면 세면'.split(' '),
])
const stemEnds: ReadonlySet<string> = new Set([
  ...stems.map((stem) => `${withFoot(stem, N)}다`),
  ...'판다 산다 연다 번다 쓴다 끈다 편다 본다 꾼다 탄다 짠다 뗀다 낸다 뺀다'.split(' '),
])
const adnominalEnds = set(
  '받은 맡은 않은 없는 있는 받는 맡는 않는 시킨 걸친 준인 균인 앞둔 여온 져온 아온 어온 라온 어난 아난',
)
/** Verbs that have become particles: 통해, 위해. */
const postpositions = set('없이 달리 같이 견줘 통해 위해 대해 비해 의해 관해 인해 향해 더불어 따라 놓고 두고 가지고')
/** Nouns whose last letters are those of a verb. */
const nounEnds = set(
  '반면 측면 지면 화면 장면 표면 라면 국면 서면 이면 단면 전면 수면 가면 냉면 정면 내면 외면 대면 당면 안면 도면 평면 액면 해수면 하면 면 한 기한 무한 제한 권한 북한 남한 상한 하한 유한 시한 극한 최소한 최대한 방한 신한 조선한 여한 악한 대한 공한 통한 역할 분할 관할 소할 병원 기온 체온 수온 고온 저온 상온 기운 행운 불운 라운 다운 가운 인하 사자 투자 소비자 기자 여자 남자 환자 노동자 근로자 생산자 사용자 가입자 대상자 당선자 유권자 후보자 응답자 이용자 참가자 사망자 부상자 피해자 실업자 취업자 의자 상자 모자 부자 흑자 적자 이자 전자 숫자 글자 원자 혼자 경영자 지도자 사업자 판매자 구매자 전문가 이은 현금다발 라고 예금 모자 낙하산',
)

function endings(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}

/** Letters of the longest ending. */
const LONGEST = 5

function endsIn(set: ReadonlySet<string>, word: string): boolean {
  for (let n = 1; n <= LONGEST && n <= word.length; n++) if (set.has(word.slice(-n))) return true
  return false
}

/** What happens, told as a noun: 줄기는, 오르기는. */
const inGi =
  /^(줄|늘|오르|내리|떨어지|높아지|낮아지|꺾이|웃돌|밑돌|넘어서|돌아서|뛰|치솟|나오|나타나|이기|지|높|낮|많|적|크|작|좋|나쁘|있|없|하|되|쉽|어렵)기(는|가|도)?$/

type Split = { readonly noun: string; readonly role: ParticleRole } | null

/** Words that are remembered, at most. */
const MAX_SPLITS = 60_000

const splits = new Map<string, Split>()

/** Remembers the words seen last: few words make most of a text. */
export function splitParticle(word: string): Split {
  let split = splits.get(word)
  if (split === undefined) {
    split = findParticle(word)
    if (splits.size >= MAX_SPLITS) splits.clear()
    if (word.length <= 24) splits.set(word, split)
  }
  return split
}

/** Nouns that end as particles and endings do, alone and before a particle: 우간다가, 테슬라는, 포도. */
const unlikely = set(
  '과테말라 베네수엘라 앙골라 안도라 말리 우간다 르완다 캐나다 그레나다 몬테네그로 코모로 튀니지 피지 벨기에 오만 바레인 콩고 토고 ' +
    '마셜제도 솔로몬제도 오마하 도하 플로리다 네바다 앨라배마 청도 완도 진도 구로 종로 을지로 세종로 테헤란로 여의도 독도 울릉도 거제도 ' +
    '테슬라 코카콜라 유니클로 하이트진로 혼다 마쓰다 스코다 아우디 보잉 다우 빌라 나라 도라지 대하 자라 보라 파도 포도 항만 ' +
    '배추 고추 부추 대추 상추 후추 단추 다도해 아보카도 아르마니 고릴라 소다 바닐라 콜라 모차렐라 망고',
)

/** Such a noun with its particle. */
function unlikelyNoun(word: string): Split {
  if (unlikely.has(word)) return { noun: word, role: 'bare' }
  for (let n = Math.min(3, word.length - 2); n >= 1; n--) {
    const role = particles.get(word.slice(-n))
    const noun = word.slice(0, -n)
    if (role !== undefined && unlikely.has(noun) && fitsVowel(noun, word.slice(-n))) return { noun, role }
  }
  return null
}

function findParticle(word: string): Split {
  const c = word.charCodeAt(word.length - 1)
  if (c < 0xac00 || c > 0xd7a3) return null
  const named = unlikelyNoun(word)
  if (named) return named
  if (whole.has(word) || adverbs.has(word) || nounEnds.has(word) || noodles.test(word))
    return { noun: word, role: 'bare' }
  // 출하는, 금리 인하는: nouns in 하, not 하는.
  if (inHa.test(word)) return { noun: word.slice(0, -1), role: 'topic' }
  // A lone particle or ending behind a figure, a bracket or a foreign word comes with a letter before it.
  if (word === 'A인') return { noun: word, role: 'verb' }
  // 나와도, 늘어서, 줄어야: the same form with an ending more.
  if (stemClauses.has(word) || /[가-힣]올라$/.test(word) || heard.test(word)) return { noun: word, role: 'clause' }
  if (clauseWords.has(word) || (word.length >= 3 && /[도서야]$/.test(word) && clauseWords.has(word.slice(0, -1))))
    return { noun: word, role: 'clause' }
  if (
    adnominals.has(word) ||
    stemForms.has(word) ||
    stemEnds.has(word) ||
    isPastEnd(word) ||
    hasClosed(word) ||
    isPastAdnominal(word)
  )
    return { noun: word, role: 'verb' }
  if (word.length > 2 && adnominalEnds.has(word.slice(-2))) return { noun: word, role: 'verb' }
  if (
    /[여려]$/.test(word) &&
    word.length >= 2 &&
    !/(참여|기여|부여|수여|증여|급여|잉여|대여|투여|관여|우려|배려|격려|고려|염려|독려|고구려)$/.test(word)
  )
    return { noun: word, role: 'clause' }
  if (word.length >= 3 && word.endsWith('인') && !persons.test(word)) return { noun: word, role: 'verb' }
  if (/[아어]$/.test(word) && word.length >= 2 && isChain(word)) return { noun: word, role: 'clause' }
  // 유지해야 한다는 의견, 늘었다는 뜻
  if (saidOf.test(word)) return { noun: word, role: 'verb' }
  // 농도, 만족도: no particle.
  if (degrees.test(word)) return { noun: word, role: 'bare' }
  if (postpositions.has(word)) return { noun: word, role: 'other' }
  if (word.length >= 2) {
    // 관련해서는, 위해서는
    if (/[해어아여러라]서[는도]$/.test(word) && word.length > 3) return { noun: word, role: 'clause' }
    // 줄어들기도 했다, but 경기도, 전기도
    if (happened.test(word)) return { noun: word, role: 'verb' }
    // 졸업생 수가 줄기는 4년 만이다: no stem.
    if (inGi.test(word)) return { noun: word, role: 'other' }
    // 크게, 가파르게: how it moved, no verb of its own.
    if (word.endsWith('게') && !word.endsWith('에게')) return { noun: word, role: 'other' }
    if (word.endsWith('고') && !whole.has(word.slice(-2))) return { noun: word, role: 'clause' }
    // 알고도, but 광고도; 따져도, 늘려도
    if (word.endsWith('고도') && word.length > 2 && !whole.has(word.slice(-3, -1)) && word !== '최고도')
      return { noun: word, role: 'clause' }
    if (/[가-힣](?:져|쳐|춰|줘|꿔|워|둬|봐|돼|켜|혀|겨|러)[도야]$/.test(word)) return { noun: word, role: 'clause' }
    if (/[가-힣][해]$/.test(word) && word.length >= 3 && !endsWithNounInHae(word)) return { noun: word, role: 'clause' }
    if (hasPast(word) && /[고며나]$|지만$|는데$|으니$|더니$|자$|으나$/.test(word)) return { noun: word, role: 'clause' }
    if (/[돼며]$/.test(word)) return { noun: word, role: 'clause' }
    if (endsIn(clauseEnds, word)) return { noun: word, role: 'clause' }
    if (endsIn(verbEnds, word)) return { noun: word, role: 'verb' }
  }
  // 도로는, 경로도: no 도 and no 경.
  if (roads.test(word)) return { noun: word.slice(0, -1), role: word.endsWith('는') ? 'topic' : 'subject' }
  // 임대로, 확대로: the noun ends as a particle does.
  for (let n = inDae.test(word) ? 1 : Math.min(3, word.length - 1); n >= 1; n--) {
    const particle = word.slice(-n)
    const role = particles.get(particle)
    if (role !== undefined) {
      const noun = word.slice(0, -particle.length)
      if (!fitsVowel(noun, particle)) continue
      // 맑은, 굵은: few nouns end in two consonants.
      if (particle === '은' && hasTwoFeet(noun) && !/[값몫닭흙넋삶덟]$/.test(noun)) return { noun: word, role: 'verb' }
      // 늘어나는, 성장하는: a verb that describes what follows.
      if (
        particle === '는' &&
        noun.length >= 2 &&
        (/(하|되|지|[어아]드)$/.test(noun) || inNaOrKi.test(noun) || inGa.test(noun)) &&
        !/(먼지|출하|투하|낙하|전하|각하|폐하|축하|은하|휘하|상하|신하|격하|비하|귀하|택지|농지|대지|산지|부지|초지|임지|묘지|행선지|근거지|거주지|소재지|관광지|유적지|휴양지|목적지|출신지|생산지|재배지|발원지|접전지|격전지|도착지|바지|강아지|아버지|소시지|마사지|반지|오렌지|페이지|패키지|배지|에너지|시너지|줄거지|처지|취지|요지|오지|육지|양지|습지|고지|공지|통지|낙지|돼지|중지|정지|폐지|저수지|입지|여론지|일간지|경제지|전문지|답지|시험지|설문지|봉지|엄지|거지|딱지|뱃지|빌리지|스테이지|빈티지|마일리지|게이지|모기지|브리지|스토리지|챌린지|레인지|수지|유지|금지|방지|중지|저지|현지|용지|저하|지하|이하|영하|산하|인하|부하|강하|기지|단지|꽁지|편지|잡지|토지|휴지|의지|복지|이미지|메시지)$/.test(
          noun,
        )
      )
        return { noun: word, role: 'verb' }
      return { noun, role }
    }
  }
  return { noun: word, role: 'bare' }
}

/** 기록해, 급락해 are verbs; 올해, 피해 are none. */
function endsWithNounInHae(word: string): boolean {
  return /(피해|손해|재해|올해|지난해|이듬해|그해|새해|(?<!파)견해|이해|오해)$/.test(word)
}

/** ㅆ at the foot of a syllable tells of the past, but for 있 and 겠. */
export function hasPast(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i) - 0xac00
    if (c >= 0 && c < 11172 && c % 28 === 20 && word[i] !== '있' && word[i] !== '겠') return true
  }
  return false
}

/** 샜다, 쐈습니다: ㅆ before the end of a sentence. */
function isPastEnd(word: string): boolean {
  if (!word.endsWith('다') || word.length < 2) return false
  const c = word.charCodeAt(word.length - 2) - 0xac00
  return c >= 0 && c < 11172 && c % 28 === 20
}

/** 넘어갔을, 줄었을: ㅆ before 을. */
function isPastAdnominal(word: string): boolean {
  if (!word.endsWith('을') || word.length < 2) return false
  const c = word.charCodeAt(word.length - 2) - 0xac00
  return c >= 0 && c < 11172 && c % 28 === 20
}

/** 뚫는, 갚는: 는 behind a consonant is an ending, as a particle it would be 은. */
function hasClosed(word: string): boolean {
  if (!word.endsWith('는') || word.length < 2) return false
  const c = word.charCodeAt(word.length - 2) - 0xac00
  return c >= 0 && c < 11172 && c % 28 !== 0
}

/** Whether a word ends in two consonants. */
function hasTwoFeet(word: string): boolean {
  const c = word.charCodeAt(word.length - 1) - 0xac00
  return c >= 0 && c < 11172 && doubled.has(c % 28)
}

/** ㄳ ㄵ ㄶ ㄺ ㄻ ㄼ ㄽ ㄾ ㄿ ㅀ ㅄ, by their places among the final consonants. */
const doubled: ReadonlySet<number> = new Set([3, 5, 6, 9, 10, 11, 12, 13, 14, 15, 18])

/** Forms before a noun end in ㄴ, ㄹ or 던. */
function isAdnominal(word: string): boolean {
  const c = word.charCodeAt(word.length - 1) - 0xac00
  if (c < 0 || c >= 11172) return false
  const foot = c % 28
  return (foot === 4 || foot === 8) && !word.endsWith('간')
}

/** Verbs in 나 and 키 with 는. They are few; nouns are any (아르헨티나는, 헬싱키는). */
const inNaOrKi =
  /((늘|일|벗|깨|태|불|피|튀|뛰|줄|빠져|생겨|물러|드러|살아|달아|솟아|돋아|쫓겨|자라|나타|떠|만|지|끝|빛|거듭|어긋|혼|신|(?<!마리)화|겁|동|들통|고장|소문|이름|바닥|박살|끝장|탄로|결딴|유별|별)어?나|(지|시|으|가리|삼|들|비|엉)키)$/

/** Nouns in 하 with 는. */
const inHa =
  /^((금리|요금|가격|관세|세금|수수료|보험료)?인하|출하|투하|낙하|축하|지하|산하|휘하|강하|저하|격하|이하|영하)는$/

/** Nouns in 대 with 로, where 대로 would be a particle. */
const inDae = /(임|확|시|기|무|군|침|증|연|지|세|공|의|초|교|운)대로$/

/** Nouns in 로 with 는 or 도, where 로는 and 로도 would be particles. */
const roads = /^(도|경|진|항|선|통|활|판|회|피|수|육|탈|행)로[는도]$/

/** Ends of what has happened now and then. */
const happened = /(하|되|지|리|르|치|키|추|나|오|가|보|내|늘|줄|들|떨어지)기도$/

/** 빠져나가는, 올라가는: no house and no price. */
const inGa =
  /(?:나|져|려|라|돌아|찾아|날아|살아|몰아|넘어|들어|이어|걸어|뛰어|늘어|줄어|쓸어|나아|건너|지나|다녀|다)가$/

/** 평일이면, 주말이면: whenever that is. */
const atTimes =
  /(?:[월화수목금토일]요일|평일|주말|휴일|명절|연휴|연말|연초|월말|월초|(?:봄|여름|가을|겨울)철?|아침|점심|저녁|새벽|밤|오전|오후|해마다|매년|매월|매달|날|때)(?:이)?면$/

/** 온대서, 오른다니까, 싸다길래: what one has heard. */
const heard = /(온|간|친|진|든|린|른|난|준|큰|쓴|산|한|된|인|뛴)대서$|다(니까|길래|더니|더라도)$/

/** Noodles, no condition. */
const noodles =
  /(신|진|컵|봉지|짜장|볶음|비빔|해물|열|삼양|생|건|수제|용기)라면$|(짜장|비빔|볶음|탕|메밀|칼국수|당|쫄|우동|중화|건|생|유탕|소)면$/

/** How one looks at numbers, no condition. */
const views =
  /^(보|살펴보|넓히|좁히|비교하|따르|의하|따지|환산하|감안하|고려하|합치|합하|더하|빼|제외하|포함하|나누|요약하|말하|치|견주|대보|들여다보|종합하|놓고 보|돌아보|비하|하)면$/

/** 묶어, 받아: a stem that ends in a consonant; few nouns look so. */
function isChain(word: string): boolean {
  const c = word.charCodeAt(word.length - 2) - 0xac00
  return (
    c >= 0 &&
    c < 11172 &&
    c % 28 !== 0 &&
    !/(언어|단어|인어|연어|장어|문어|상어|숭어|광어|민어|은어|홍어|북어|용어|영어|국어|색어|방어|합성어|본어|준어|행어|동아|영아|일아|생아|숙아|원아|육아|형아|탁아|동남아|앙아)$/.test(
      word,
    )
  )
}

/** Ends of verbs that tell what is said of a noun. */
const saidOf =
  /(한|된|는|진|린|친|난|간|온|낸|인|춘|준|운|킨|긴|있|없|겠|했|됐|었|았|였|렸|졌|났|갔|왔|냈|켰|쳤|같|많|크|높|낮|적|좋|나쁘|이)(다는|다던)$/

/** Measures whose last syllable looks like a particle. */
const degrees =
  /(고양이|시도|온도|속도|농도|밀도|습도|지방도|난이도|만족도|인지도|선호도|지지도|신뢰도|기여도|의존도|호감도|완성도|중요도|위험도|청렴도|참여도|회계연도|해상도|순도|고난도|각도|거래가|매매가|분양가|공시가|감정가|낙찰가|기준가|휴가|농가|양식어가|평가|국가|허가|추가|증가|전문가)$/

/** Nouns in 인; of others it is the copula before a noun (만점인, 수준인). */
const persons =
  /(국인|민간인|행인|흑인|백인|원주인|장애인|외인|개인|법인|노인|군인|시인|부인|본인|지인|(?<![대이])상인|주인|신인|연예인|정치인|언론인|경제인|직장인|일반인|현지인|방송인|체육인|문화인|종교인|기업인|법조인|예술인|음악인|노동인|성인|타인|여인|미인|거인|변인|원인|요인|승인|확인|할인|공인|용인|유인|무인|디자인|라인|코인|와인|메인|포인|스페인|체인|카페인|사인|인도인|(청구|신청|고소|고발|참고|임차|임대|매도|매수|의뢰|발기|후견|당선|낙선|보증)인|상속인|피고인|증인|보증인|대리인|대변인|중개인|애인|죄인|범인|살인|파인|하인|인하인)$/

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
    case '이나':
    case '이라는':
    case '이란':
    case '과는':
    case '과도':
      return closed
    case '는':
    case '가':
    case '를':
    case '와':
    case '와는':
    case '와도':
      return !closed
    case '으로':
      return closed
    case '로':
      return !closed || (c - 0xac00) % 28 === 8
    default:
      return true
  }
}

/** Ends of nouns that are measured and never speak. */
const measured =
  /(시간|기간|거리|할인|률|율|액|량|값|가격|매출|이익|손실|시점|규모|비중|지수|환율|물가|금리|수출|수입|수치|건수|인구|비율|기온|판매|생산|투자|실적|요금|주가|시장|거래|예산|수|비|폭|세|치|대출|부채|소득|지출|계획|방안|사업|대책|사고|화재|제도|법안|문제|경우|이유|배경|내용|결과|점|것|제품|공장|도로|아파트|주택|이상|이하|미만|초과|절반|대부분|다수|응답|비중|EPS|PER|PBR|ROE|GDP|CPI|PPI|EBITDA|BSI)$/

const sizes = set(
  '밑 아래 위 규모 수준 한도 상당 가량 정도 안팎 이상 이하 미만 초과 내외 폭 선 대 기한 짜리 어치 높이 깊이 길이 두께 너비 크기 무게',
)

/** Ends of nouns for people and bodies that speak. */
const speaks =
  /(장관|차관|총리|대통령|주석|대표|의장|위원장|위원|회장|사장|이사|본부장|센터장|국장|과장|실장|팀장|청장|원장|소장|총장|의원|시장|지사|군수|구청장|총재|행장|교수|연구원|박사|변호사|기자|관계자|전문가|씨|측|대변인|감독|선수|코치|경찰|검찰|법원|재판부|소방|당국|정부|부|청|처|원|위원회|회|당|은행|공사|공단|재단|협회|연맹|연합|연합회|그룹|증권|전자|자동차|화학|신문|통신|방송|뉴스|일보|타임스|저널|언론|업계|주민|시민|노조|단체|기관|센터|연구소|연구팀|팀|대학|대학교|병원|유엔|시|도|군|구|그|사측|회사|중공업|조선소|제철소|백화점|농협|수협|신협|거래소|홀딩스|조합|홈쇼핑|애널리스트|CEO)$/

/** Nouns that only end as those for bodies do: 지지도, 일부, 연구, 전시, 대조군, 배당, 신청, 공원, 기회, 출처. */
const things =
  /(지도|지지도|[온속농밀습강빈순채각고심척도]도|시도|제도|정도|연도|년도|태도|용도|한도|만족도|인지도|선호도|신뢰도|기여도|의존도|호감도|완성도|중요도|위험도|참여도|해상도|난이도|보도|유도|주도|수도|궤도|파도|일부|전부|내부|외부|상부|하부|대부|세부|납부|기부|거부|승부|공부|피부|여부|신부|연구|요구|기구|도구|가구|입구|출구|인구|복구|청구|항구|대구|영구|촉구|야구|축구|농구|배구|욕구|실시|다시|즉시|일시|동시|표시|전시|제시|잠시|임시|도시|감시|무시|명시|중시|택시|접시|혹시|필시|당시|공시|고시|지시|암시|투시|과시|대조군|위약군|투약군|환자군|학군|직군|제품군|치료군|실험군|배당|담당|일당|상당|수당|식당|해당|부당|타당|적당|예당|할당|충당|전당|신청|요청|하청|초청|간청|경청|시청률|공원|민원|청원|재원|전원|후원|응원|단원|지원|자원|정원|차원|만원|학원|인원|동원|낙원|복원|증원|감원|구원|기회|사회|조회|만회|대회|횟수|철회|우회|상회|하회|매회|거래처|상처|조처|출처|대처|근처|부부|누구)$/

/** A noun with a subject particle must be of those that speak; a topic need only not be a thing that is measured. */
function speaksAsSubject(noun: string): boolean {
  const last = noun.slice(noun.lastIndexOf(' ') + 1)
  // 삼겹살(200g), but 개발기구(OECD)
  const name = last.replace(/\([^()A-Z]*\)$|\(\d[^()]*\)$/, '')
  return (speaks.test(name) && !things.test(name)) || /[A-Za-z)]$/.test(name)
}

function isSpeaker(noun: string): boolean {
  // 오민정(38)씨: an age is no figure of what speaks.
  const last = noun.slice(noun.lastIndexOf(' ') + 1).replace(/\(\d{1,6}(?:·?[가-힣])?\)|\([여남]·\d{1,3}\)/, '')
  return (
    (last.length > 1 || /^[시군구도당청부]$/.test(last) || / (측|쪽|씨|양|군)$/.test(noun)) &&
    !/[0-9]/.test(last.replace(/^[123]심$/, '심')) &&
    (!measured.test(last) ||
      // 강여진 시장: a mayor, no market.
      (last === '시장' && /[가-힣]{3} 시장$/.test(noun) && personName.test(noun.slice(-6, -3))) ||
      // 정석진 김제시장: of a town
      (/^[가-힣]{2,3}시장$/.test(last) && personName.test(noun.slice(-last.length - 4, -last.length - 1))) ||
      /^([가-힣] |.*(서울|부산|대구|인천|광주|대전|울산|세종)|.*전 )시장$/.test(noun) ||
      /(투자증권|리서치|교수|군수|가수|선수|감독|변호사|한국은행|박사|검사|의사|형사)$/.test(last))
  )
}

/** A family name and two syllables. */
const personName =
  /^[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구나민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국은편용][가-힣]{2}$/

const FOOT_B = 17
const FOOT_BS = 18
const FOOT_SS = 20
const footOf = (word: string, at: number): number => (word.charCodeAt(at) - 0xac00) % 28
/** Last letters of adjectives whose stem ends in a consonant: 높습니다 is 높다, but 받습니다 is 받는다. */
const adjectival = new Set('많적높낮같좋깊짧넓좁얇두껍맑밝늦젊')
/** Stems of adjectives that end in a vowel: 큽니다 is 크다, but 씁니다 is 쓴다. */
const openAdjectives = /(?:크|싸|비싸|빠르|느리|다르|바쁘|나쁘|아프|어리|이르|흐리|차)$/
/** Stems of verbs that end in 이, where 입니다 is no copula: 보입니다. */
const inI = /(?:보|높|줄|쌓|모|붙|들|놓|섞|꺾|벌|기울|움직|녹|숙|쓰)$/

/** 했습니다, 합니다, 입니다, 했어요: as the papers write it. */
function plainOf(word: string): string {
  const n = word.length
  if (n < 3) return word
  if (word.endsWith('습니다')) {
    const stem = word.slice(0, -3)
    if (stem === '') return word
    const foot = footOf(stem, stem.length - 1)
    const isPlain = foot === FOOT_SS || foot === FOOT_BS || adjectival.has(stem.at(-1)!)
    return stem + (isPlain ? '다' : '는다')
  }
  if (word.endsWith('니다') && footOf(word, n - 3) === FOOT_B)
    return plainOfPresent(word.slice(0, -3), word.charCodeAt(n - 3))
  const foot = footOf(word, n - 3)
  const isPast = foot === FOOT_SS || foot === FOOT_BS
  if (isPast && (word.endsWith('어요') || word.endsWith('아요'))) return `${word.slice(0, -2)}다`
  if (word.endsWith('이에요') && n > 3) return `${word.slice(0, -3)}이다`
  return word
}

/** Of a verb in ㅂ니다: what stands before its last syllable, and that syllable. */
function plainOfPresent(before: string, syllable: number): string {
  const open = String.fromCharCode(syllable - FOOT_B)
  if (open === '이' && !inI.test(before)) return `${before}이다`
  if (open === '니' && before.endsWith('아')) return `${before}니다`
  // 오를 겁니다: 것입니다.
  if (open === '거') return `${before}것이다`
  if (openAdjectives.test(before + open)) return `${before}${open}다`
  return `${before}${String.fromCharCode(syllable - FOOT_B + N)}다`
}

export const nouns: NounTables = { stops: new Set(), light: new Set(), isHead: () => false }

export const phrases: PhraseTables = {
  leading: adverbs,
  trailing: new Set(),
  breaks: set(
    '는 를 안 내 이내 한해 곳 치 사이 새 간 급 상태 규모 수준 직후 직전 이후 이전 당시 가운데 중 등 및 대해 관련 따라 따른 통해 위해 결과 비해 의해 인해 향해 더해 달해 관해 대신 또는 혹은 그 이 저 이런 그런 모든 각 어떤',
  ),
  pronouns: set(
    '점 치 이 그 저 이것 그것 이는 그는 그녀 그들 이들 우리 저희 여기 이곳 것 이날 수치 이중 나 저 누구 지 수 데 때 의 또 이번 수준',
  ),
  genitive: set('의 에서의 만의 씩의 여의'),
  sizes,
  sizeWords: new Set([...sizes].map((noun) => `${noun}의`)),
  ageUnits: /[세살]$/,
  personUnits: /[명인람]$/,
  thingUnits: /^(여 ?)?개$/,
  rateNames: /[율률폭]$/,
  placeParticles: /[에게서]$/,
  describing: /인$/,
  families: set('이'),
  outlooks: new Set(['앞의 전망을 고쳐 잡다', '목표 앞', '전망 앞']),
  articles: new Set(),
  infinitive: new Set(),
  isPast: hasPast,
  isAdnominal,
  isConditional: (word) =>
    /면$/.test(word) &&
    word !== '내면' &&
    !noodles.test(word) &&
    !views.test(word) &&
    !atTimes.test(word) &&
    !/[으]?면서$/.test(word),
  onceWas: /[았었였했됐갔왔렀랐쳤]던$|이던$/,
  showing: /^(이끌|주도|보이|보였|보인|나타내|나타냈|기록|이어가|이어갔|이어간)/,
  spentFor: /^(들여|들여서|투입해|투자해|쏟아|쏟아부어)$/,
  reaches: /^(올라서|올라섰|올라선|내려서|내려섰|내려선|내려앉|들어서|들어섰|진입|안착|복귀|다다르|다다랐|도달)/,
  pricedSizes: /(호가|실거래가|매매가|전세가|분양가|가격|[매전집땅]값|보증금|월세)$/,
  versus: set('대'),
  setAs: (before, verb) =>
    /(목표|계획|기준|상한|한도|최대)(로|으로)$/.test(before) && /^(잡은|삼은|정한|내건|세운|제시한|설정한)$/.test(verb),
  atThen: /^(때|당시|뒤|후|무렵)(에도|에는|에|도|는|의)?$/,
  yearEnds: set('연말 연초 월말 월초 연말에 연초에'),
  pieces: /^토막/,
  atDeath: set('향년'),
  worthUnits: /어치/,
  counterfactual: /[가-힣]다면$/,
  sampled: /^(조사한|조사해|조사했|분석한|분석해|분석했|설문한|설문해|추적한|추적해|추적했|표본)/,
  goingBy: set('따라'),
  evenIf: set('라도 이라도 만이라도'),
  supposes: (before, word) => word === '하면' && /(렇게|대로|처럼|같이)$/.test(before),
  chained: (word, next) => (word.endsWith('고') && next === '나면') || (word === '예를' && next === '들면'),
  closing: set(
    '달성 돌파 첫날 첫주 당일 이튿날 직전 당시 무렵 것 수 지 데 때 뒤 후 적 바 만큼 뿐 채 듯 셈 건 게 줄 경우 가운데 전망 계획 예정 방침 목표 가능성 예상 추정 추산 결과 것으로 중 직후 이후 동안 대로 한편 탓 덕분 때문 만 참 초반 중반 후반 초중반 중후반 초반대 중반대 후반대 땐',
  ),
  numberOf: set('수'),
  bounded: set('을 를 에 에도 에는 는 은'),
  falls: set('내 빠 떨 추 미 주 곤'),
  climbs: set('뛰 오 올'),
  than: (word) => word === '같은' || word.endsWith('보다') || word.endsWith('보다는') || word.endsWith('보다도'),
  after: set('이후 이래 이후로 이후부터'),
  later: set('뒤 후 다음 직후 뒤로 이후'),
  since: '부터',
  until: '까지',
  between: '사이',
  chains: (word) => /[여어아해져려와서춰줘]$/.test(word) && !/(어서|아서|여서|해서)$/.test(word),
  surveys: set('조사 여론조사 설문조사 설문 투표'),
  goal: (word) =>
    /[^러에]에$/.test(word) &&
    !/(때문|이번|가운데|전|후|뒤|만|초|말|동안|반면|덕분|이후|당시|이내|하루|이틀|사흘|달|해|주일|동시|단번|꺼번|안)에$/.test(
      word,
    ),
  drafts: /^(개정안|법안|법률안|제정안|조례안|개편안|방안|계획안)/,
  isNoun: /^(.{2,})(이다|이었다|이며|이고|였다|였고|였으며|이었고|이었으며)$/,
  told: /^((접수|집계|기록|달|조사|파악|추산|판매|적발|신고|발생)(돼|해|되어|하여|됐고|됐으며|했고|했으며|되며|하며)|나타(내|나|냈고|났고)|올려|올렸고|보여|이르러)$/,
  meanwhile: set('동안 내내 연속 간'),
  takes:
    /^(걸리|걸린|걸릴|소요|지속|이어지|이어진|남은|남는|떨어진|차이|벌어|높은|낮은|많은|적은|비싼|늘어|줄어|오른|내린)/,
  trends: /(흐름|내리막|오르막|.세|흑자|적자|.위|정상|선두|자리|기록|모습|행진|움직임)$/,
  balances: /^(흑자|적자|순유입|순유출|순매수|순매도)/,
  degrees: /^(많은|적은|강한|약한|높은|낮은|큰|작은|센|짙은|굵은|거센)$/,
  widths: /^(상승|오름|하락|내림|낙|증가|감소)(폭|률|세)/,
  whens: set('요즘 요새 지금 현재 최근 당시 그동안 이제 오늘 과거 이번'),
  leftOut: '모',
  plans: (verb, next) => next.startsWith('내용') && verb.endsWith('는'),
  bothWays: /^작(은|고)$/,
  asides: set('이어 따라 대해 비해 의해 관해'),
  ownNoun: /^(?:개 (?!분기|학기|회기)(?=[가-힣]{2})|(?=나라$))([가-힣]+)$/,
  places: /^[가-힣]{1,5}[시도군구]$/,
  titles:
    /^(의원|교수|대표|회장|사장|대통령|위원장|장관|차관|총리|지사|시장|군수|부지사|원장|이사|감독|연구원|변호사|씨|기자|후보|부회장|부사장|센터장|본부장|팀장|실장|국장|과장|청장|목사|스님|작가|이코노미스트|애널리스트|선수|코치|위원|연구위원|의장|총재|소장|상무|전무|부장|수석|처장|관장|단장|회계사|대변인|부총리|배우|가수|구청장|교장|총장|학장|행장)([은는이가의도에과와]|에게)?$/,
  votes: /^(찬성|반대|동의|공감|우호)/,
  heads: set('명 사람'),
  elapsed: set('지 지도 지가 지는 지만'),
  personName,
  named: /^.{1,3}(모|모씨|씨|양|군)(는|은|가|이|를|을|의|에게|와|과)?$/,
  people:
    /(사람|국민|시민|주민|도민|구민|난민|환자|여성|남성|학생|직원|사원|회원|회사|기업|업체|가구|가정|농가|고객|의원|학교|병원|은행|지역|국가|나라|청년|노인|성인|아동|미성년자|청소년|어린이|임신부|임산부|장애인|외국인|교사|간호사|공무원|부부|학부모|(응답|이용|참가|참여|소비|근로|노동|가입|유권|청약|피해|당선|대상|구매|창업|입주|거주|보호|취업|구직|확진|사망|부상|지원|합격|졸업|공직|종사)자|(승|관람|관광|탑승|방문|여행)객|버스|승용차|차량|열차|여객기|여객선|어선|화물차|트럭|택시|기차|전동차|헬기|비행기|보트|.들)$/,
  saidBefore: /(라고|다고|라며|다며|것으로|^고|^며)$/,
  madeBy:
    /(벌인|물은|물어본|발표한|집계한|추산한|추정한|조사한|설문한|실시한|내놓은|공개한|펴낸|낸|분석한|작성한|제출한|받은|진행한|발간한|공시한|전한|밝힌|의뢰한|수행한)$/,
  isTheirs: /(이|가)다$/,
  blows: set('불어'),
  tolls: /(피해|차질|손실|손해|결손|부족|감소|증가|효과|수요|공급|적자|흑자)$/,
  rain: set('비 눈 강수량 적설량 강우량 우박 폭우 폭설 장맛비 소나기'),
  toldBeside: /(며|면서)$/,
  built: set('가구 세대 채 동 곳 호'),
  may: (word, next) => (word.charCodeAt(word.length - 1) - 0xac00) % 28 === 8 && /^수도?$/.test(next),
  traded: /^(오|올|상승|하락|급등|급락|반등|폭락|폭등|강세|약세)/,
  members: /^개 ?(사|국)$/,
  dayLimits: set('상한가 하한가 보합 강보합 약보합 신고가 신저가'),
  isToCome: /.겠(다|습니다)$/,
  allTime: set('역대 사상 이래 통틀어'),
  copulas: set('다 이다 였다 이었다'),
  levies: /^(추징|몰수|환수)/,
  thatWhich: set('것 것은 것이 것을 것도 것만 건 게 걸'),
  expects: (word, next) => {
    // 7000억달러 넘을듯
    if (/.듯$/.test(word) && (word.charCodeAt(word.length - 2) - 0xac00) % 28 === 8) return 'forecast'
    if ((word.charCodeAt(word.length - 1) - 0xac00) % 28 !== 8) return null
    if (/^(것(?!인가)|듯|전망|예정|확률|가능성)/.test(next)) return 'forecast'
    return /^(계획|방침|작정|생각)/.test(next) ? 'target' : null
  },
  isSpeaker,
  plainOf,
  isAgent: speaksAsSubject,
  most: set('가장 제일'),
  others: set('등 등에서 등이 등은 등도 등에서는 등에서도'),
  howOften: set('차례'),
  into: '에',
  allots: /^(편성|책정|배정|배분|확보|의결|확정|요구|제출|반영)/,
  paidAs: /(금|비|료|세|자|값|예산|벌금|보상|대가|명목|몫|수당|급여|상금|투자|예산안|추경|추경안)(으?로)(는|만)?$/,
  spans: set('달 해 주 시간'),
  raising: (before, word) => word === '높이는' && /(^|[가-힣])(로|까지|를|을|더|씩)$/.test(before),
  turned: (before, word) =>
    (word === '보고' && before.endsWith('로')) ||
    // 마트에서 사면, 서울까지 가면
    (/^(사면|가면|하면|내면|지면)$/.test(word) && /(에서|으로|로|까지|에|을|를|더|씩|만|게)$/.test(before)) ||
    (word === '물은' && /(에게|[을를])$/.test(before)) ||
    (word === '치어' && /[을를]$/.test(before)),
  below: /^(아래|위|밑|이하|이상|미만)로$/,
  amounts: /^(달하|달한|달했|이르|이른|육박|불과|그치|그쳤|머물|머무|해당|못|미치|미친|미쳤)/,
  mean: set('평균 중앙값 합계 기준'),
  happened: /에(도|는|만)?$/,
  dayBefore: set('전날 어제 그제 내일'),
  besides: /(고|며|면서|면|자)$/,
  given: set('줄 준다고 준다는 준다 준'),
  reachable:
    /^(이를|달할|넘을|넘어설|될|육박할|불어날|늘어날|줄어들|오를|떨어질|사라질|잃을|숨질|다칠|발생할|생길|나올|무너질|잠길|침수될|끊길|멈출|증발할|깎일|문닫을|나빠질|빠질)$/,
  yearly: set('연간'),
  perYear: '연',
  edges: /^[말초]$/,
  each: '씩',
  whiles: set('기간 시즌'),
  headcount: '인',
  upon: /[가-힣]자$/,
  inasmuch: set('만큼 만큼은'),
  yearParts: set('상반기 하반기'),
  within: set('새 사이'),
  sofar: set('통산 지금까지 현재까지 이제까지 여태'),
  nowadays: set('현재 지금 지금은 현재는 요즘 이제'),
  harmed: /^(실종|숨|사망|다치|다쳤|다친|부상|중상|경상|구조됐|구조된|체포|구속|입건|목숨)/,
  outlookNames: /(전망치|예상치|추정치|기대치|컨센서스)$/,
  urges: /^(당부|권고|주문|요청|촉구|조언|권하|권했)/,
  unbeaten: /^(무패|연승|연패|무승|무실점)$/,
  gaps: set('사이 새'),
  outcomes: /(수지|손익|이익|순익|이익률|손실|적자|흑자)$/,
  was: /던$/,
  sexes: set('남성 여성 남자 여자 남학생 여학생 외국인 내국인'),
  flows: /^((빠져|밀려|쫓겨)[나난났날]|떠밀)/,
  late: /^밀[리린렸려]/,
  opines: /^(동의|찬성|반대|공감|응답|답했|답변|지지했|만족한다)/,
  takesPart: /^(가져|차지|따내|따냈|따낸|수주|확보|점유|휩쓸)/,
  bandParts: set('초반 중반 후반 초중반 중후반 초반대 중반대 후반대'),
  sameSpan: '같은 기간',
  someTo: '등으로',
  held: /^(열리는|열린|열릴|이어지는|이어진|계속되는|계속된|진행되는|진행된|펼쳐지는|펼쳐진|치러지는|치러진)$/,
  towns: set('전주'),
  stages:
    /(리그|[12]군|^군$|^mlb|^kbo|^npb|^nba|^kbl|^epl|^k?[lp]pga|^pga|무대|대회|포스트시즌|정규시즌|시범경기|한국시리즈|월드시리즈|플레이오프)$/,
  further: '이어',
  titleHeld: set('우승자 준우승자 챔피언 우승팀 준우승팀 수상자 득점왕 다승왕 신인왕 최우수선수 대상'),
  lately: set('최근 지난 앞으로 향후'),
  inCase: '시',
  alone: set('만 만이 만을 만은 도 밖에'),
  elapsedIn: set('만에 만의 만이다 만'),
  putOut:
    /(율|률|액|량|수|지수|값|가격|매출|이익|실적|통계|동향|전망|전망치|예상|추정|결과|자료|규모|순위|조사|보고서|현황|계획|대책|방안|예산|예산안|명단|수치|성적|지표|잠정치|속보치)$/,
  placedAs: /[가-힣]{2}(으로|로)$/,
  same: '같은',
  alike: set(
    '같은 같이 같고 같으며 같다 같았다 같았고 똑같은 비슷한 비슷하고 비슷하며 비슷하다 비슷했다 비슷했고 동일한 동일하게 동일하고 동일하다',
  ),
  sameTime: /^(기간|달|분기|시기|월|시점|날|때|주|학기|계절|시즌)/,
  intraday: set('장중'),
  denies: (word, next) => word.endsWith('지') && /^[않못]/.test(next),
  estimated: set('추산 집계 추정'),
  someone:
    /(씨|씨네|옹|직무대행|권한대행|이사장|협회장|학회장|서장|수석|비서관|대사|부원장|부총재|교수|연구원|연구위원|위원|위원장|의원|대표|의장|회장|사장|이사|본부장|센터장|국장|과장|실장|팀장|부장|청장|원장|소장|총장|지사|군수|구청장|총재|행장|박사|변호사|기자|관계자|전문가|대변인|감독|선수|코치|애널리스트|장관|차관|총리|대통령|시장|주민|시민|작업자|농민|상인|주부|승객|학생|교장|교감|이장|관장|점장|선장|조합장|지점장|단장|처장|학장|할머니|할아버지|상무|전무|회계사|세무사|중개사|점주|목사|스님|수녀|작가|이코노미스트|배우|가수|시인|화가|평론가|칼럼니스트|디렉터|앵커|아나운서|큐레이터|셰프|판사|경감|경정|총경|당선인|부대표|간사|차장|동장|면장|읍장)(\([^)]*\))?$/,
  announces: /^(밝혔|발표했|공시했|공개했|설명했|전했)다$/,
  streaks: /^(연[승패]|[승패무])$/,
  openlyTraded: /(주가|주식|종가|시가총액|코스피|코스닥)$/,
  feats:
    /^(경기|골|도움|홈런|안타|타점|도루|득점|승|패|무|세이브|홀드|이닝|탈삼진|삼진|어시스트|리바운드|블로킹|블록|스틸|공격포인트)$/,
  persons: set('그 그녀'),
  elsewhere: set('한편'),
  sourceLine:
    /(?:^|[([<※*=◇ ,])(?:자료|출처|자료제공|자료 제공)\s?[:=：/]\s?([^\s()[\]<>,;▲△▶■●◆○][^()[\]<>,;▲△▶■●◆○]{0,39}?)\s?(?:[)\]>,;]|$)/,
  extents: set('규모 규모의 크기 크기의 넓이 넓이의 길이의 높이의'),
  gap: /^차이/,
  costs: /^(들|드는|든|투입|쓰이|쓰였|걸리|걸렸|걸린|필요|소요|배정|책정)/,
  things: /(가구|세대|마을|학교|기업|업체|회사|국가|나라|단지|점포|매장|농가|어가|노선|종목|도시|병원|대학|기관|팀)$/,
  findings: '결과',
  spanNames: /(시간|일수|수명|연령|나이|연수)$/,
  joins: /^(참여|참가|신청|몰렸|몰려|몰린|모였|모여|지원|응모|응시|접수|동참|서명|가입|도전)/,
  apiece: /짜리$/,
  answered: /(평가|응답|답변|찬성|반대|긍정|부정|의견|무응답|모름|유보)$/,
  shareNames: /(점유율|비중|구성비|지분율)$/,
  grants: set('지원 지급 배정 편성 부과 징수 출연 기부 배당 융자 대출 보조 추징 환급 보상 배상'),
  adverbial: set('간 씩 째 여 가량 까지 여간 쯤 간만 씩만 꼴로'),
  doneIn:
    /^((?!(?:기록|불과|해당|이상|필요|가능|시작|계속|차지|상당|근무|정도|같이|함께|생활|걱정)[하해한했할합])[가-힣]{2,4})(?:하|해|한|했|할|합|된|되|돼|됐|될|됩|시키|시킨|시켰)(?:기로|고|며|여|서|는|던|다|면|면서|지|여서|였다|니다|려고|려는|도록|게|던|기|자|십|으며|으나|는데|지만|었다|었고|습니다)?$/,
  instances: set('사실 혐의 의혹 정황 전력 흔적 소식 내용 바 탓 셈 사례 적도 일도 사람도 경우도'),
  lists: /(고|며|지만|으나|데|나)$/,
  packs: set('상자 포대 봉지 판 포기 마리 통 병 단 가마 망 손 송이 잔 그릇 장 권 대 근 개'),
  charges: set('혐의로 혐의를 혐의가 혐의'),
  tried: /^(기소된|구속된|넘겨진|기소한|고발된|고발당한|회부된)$/,
  sinceBegin: set('들어 들어서 중'),
  toward: set(
    '남쪽 북쪽 동쪽 서쪽 남동쪽 북동쪽 남서쪽 북서쪽 남남동쪽 남남서쪽 북북동쪽 북북서쪽 동남쪽 서남쪽 동북쪽 서북쪽 앞 위 아래 밖',
  ),
  ratios: /(배율|비율|배수|률|율|격차|차이|per|pbr)$/i,
  byGroup: /.별로(는|도|만)?$/,
  tails: set('차 꼴 층'),
  comparedBy: set('견줘 견주면 비해 비하면 비교해 비교하면 비교해도 비교할 비교했을 대비 대비해'),
  published: /^(공개|발표|내놓|배포|공표|낸|펴낸|공시)/,
  said: /(다고|라고)$/,
  surveyed: /^([가-힣]{0,2}조사한|(실시|진행|의뢰|설문)한|물은|물어본|벌인)$/,
  tells: /(다는|다던|라는)$/,
  reckoning: set('기준 대비 전 이전 당시 첫'),
  aside: set(
    '위해 위한 통해 통한 대상으로 중심으로 기준으로 바탕으로 계기로 상대로 이유로 포함해 포함한 비롯해 비롯한 제외하고 제외한 앞두고 거쳐 두고 놓고 향해 맞아 따라 근거로 목표로 토대로 전제로 조건으로 감안하면 고려하면 합치면 합하면 빼고',
  ),
  copula: /^.{2,}인$/,
  superlative: /(최고치|최저치|최대치|최고가|최저가|최다|신기록|수치|첫|하나|가운데)$/,
  measures: /(율|률|금리|지지도|선호도|수익률|농도|습도|점수|지수|이자|물가)$/,
  at: '에서',
  light: set('사람 이들 곳 경우 것 시간 비율 횟수 비중'),
  doings: set('시간 비율 횟수 비중'),
  incidents: set('건'),
  regions: set(
    '서울 부산 대구 인천 광주 대전 울산 세종 경기 강원 충북 충남 전북 전남 경북 경남 제주 수도권 지방 세계 미국 중국 일본 유럽 아시아',
  ),
  scope: set('전국 국내 국내외 전세계 왕복 편도'),
  quarters:
    /^.{0,4}(업계|증권가|시장|학계|재계|금융권|정치권|당국|금융시장|증권업계|금융투자업계|전문가들|의료계|노동계|경영계|여권|야권|외신)(에서는|에선|은)$/,
  toWhom: /(에게|에게는|에겐|한테)$/,
  rates: set(
    '할인 수익 캐시백 적립 관세 상호관세 관세율 세율 금리 이율 이자 수수료 지분 품목관세 보복관세 추가관세 법인세 소득세 부가세',
  ),
  former: set('당초 기존 종전 애초 이전'),
  ranked: (word) =>
    /^뒤(를$|따|이[어었])/.test(word) ||
    (word.startsWith('순') && (word.length === 1 || word[1] === '이' || word[1] === '으')),
  respectively: '각각',
  relating: set('위한 대한 따른'),
  one: set('한'),
  alsoAs: '겸',
  coming: set('출신 소속 국적'),
  rest: set('나머지'),
  overruns: (unit) => /(년|개월|달|일|시간|분|주)여(간)?$/.test(unit),
  placed: (word) =>
    /.에(서)?는$/.test(word)
      ? 'in'
      : /.까지는?$/.test(word)
        ? 'until'
        : /[^에서]만$|.부터는$/.test(word)
          ? 'alone'
          : null,
  becomes: (word) => /^(된|됐|되|돼)/.test(word),
  lasts: (unit) => /(째|[^시]간|연속)$/.test(unit),
  // 연다, 내놓는다: ㄴ at the foot of the syllable before.
  isTold: (word) => word.length > 1 && word.endsWith('다') && (word.charCodeAt(word.length - 2) - 0xac00) % 28 === 4,
  isPresent: (word) => /(한다|된다|른다|는다|린다|인다|춘다|간다|난다|진다)고?$/.test(word),
  amounting: /^(?:그치|그친|그쳤|달하|달한|달했|이르|이른|불과|못)/,
  setFor: /[월일년기말초]로$/,
  notTo: /^(?:않기로|말기로)/,
  ongoing: (word, next) => word.endsWith('고') && /^있(?:고|으며)$/.test(next),
  contrasts: (word) => /(지만|으나|는데|은데|인데|운데|한데|다가|데도|[려져여라러]도)$/.test(word) && !/겠/.test(word),
  papers: set(
    '자료 보고서 통계 집계 조사 발표 분석 공시 결과 보도자료 조사결과 연구 연구결과 설명 보도 전언 데이터 관련 현황',
  ),
  comparing: new Set(),
  partOf: set('중 가운데 중에서 가운데서 중에서는 가운데서는'),
  clauseOpeners: new Set(),
  otherwise: new Set(),
  links: set(', · / 와 과 및'),
  empty: new Set(),
  isVerb: (word) => splitParticle(word)?.role === 'verb',
  splitParticle,
  from: set('에서 에서는 → 서 대에서 선에서 이던 던 이었던 였던'),
  to: set('로 으로 로만 으로만 까지 로까지 으로까지 로는 으로는 로도 대로 대까지 선으로 선까지 선을 수준으로 까지도'),
  by: new Set(),
}

/** Units as the heading of a table has them: (단위: 억원). */
const columnUnits = [
  ...(['원', '천 ?원', '만 ?원', '백만 ?원', '억 ?원', '조 ?원'] as const).map(
    (unit, i) => ['currency', 'KRW', [0, 3, 4, 6, 8, 12][i]!, unit] as const,
  ),
  ...(['달러', '천 ?달러', '만 ?달러', '백만 ?달러', '억 ?달러'] as const).map(
    (unit, i) => ['currency', 'USD', [0, 3, 4, 6, 8][i]!, unit] as const,
  ),
  ['percent', '%', 0, '%|퍼센트'] as const,
  ['mass', 't', 0, '톤|t'] as const,
  ...['명', '건', '개', '가구', '대', '곳', '마리', '호', '회'].map((unit) => ['count', null, 0, unit, unit] as const),
  ...['명', '건', '개', '가구', '대'].flatMap((unit) => [
    ['count', null, 3, `천 ?${unit}`, unit] as const,
    ['count', null, 4, `만 ?${unit}`, unit] as const,
  ]),
] satisfies readonly (readonly [UnitType, string | null, number, string, string?])[]

export const bare: BareTables = {
  rankAfter: new Set([
    ...'큽니다 높습니다 많습니다 깁니다 작습니다 적습니다 낮습니다 짧습니다 넓습니다 비쌉니다 쌉니다 빠릅니다 느립니다 무겁습니다 강합니다 낮다 작다 적다 길다 높은 많은 큰 긴 낮은 적은 작은 짧은 빠른 느린 비싼 싼 넓은 높다 많다 크다 높고 많고 넓다 오래된 깊은 무거운 강한 추운 더운'.split(
      ' ',
    ),
    ...'높았 낮았 많았 적었 컸 작았 길었 짧았 넓었 좁았 비쌌 쌌 빨랐 느렸 무거웠 가벼웠 강했 약했 더웠 추웠 깊었 오래됐'
      .split(' ')
      .flatMap((stem) => ['다', '고', '으며', '지만', '던', '는데'].map((end) => stem + end)),
  ]),
  superlatives: () => false,
  rankBefore: new Set(),
  rankBetween: new Set(),
  lendsAfter: new Set(),
  ageWords: new Set(),
  large: { power: 8, type: 'currency', code: 'KRW' },
  isIndexWord: (word) =>
    /^(코스피|코스닥|나스닥|다우|닛케이|항셍|상하이종합|니케이|필라델피아)/.test(word) ||
    /지수|인덱스/.test(word) ||
    /^(pmi|cpi|ppi|bsi|csi|ccsi|esi|vix|scfi|ccfi|bdi|dxy)$/.test(word),
  scaleWords: /^(규모|(지니계수|구인배수|구인배율)[은는이가]?)$/,
  scaled: /^(지진|강진|여진|약진)/,
  scored:
    /^(타율|출루율|장타율|피안타율|승률|방어율|(평균)?자책점|평점|영향력지수|임팩트팩터|ops|whip|era|fip)[은는이가도을를]?$/,
  medals: set('금 은 동'),
  changes: { any: /증감|증가|감소|상승|하락|등락|변동|변화|대비/, fall: /^[^증]*(?:감소|하락)/ },
  extremes: /(저점|고점|최고점|최저점|최고치|최저치|신고가|신저가|종가)$/,
  tallies: new Map([['승점', '점'], ...['찬성', '반대', '기권', '무효'].map((vote): [string, string] => [vote, '표'])]),
  parts: /[1-4]분기|[상하]반기|(?:19|20)\d\d년|\d{1,2}[월일주]/g,
  columns: columnUnits.map(([type, code, power, unit, counted]) => {
    const told = new RegExp(`[([](?:단위 ?[:=]? ?)?(?:${unit})[)\\]]|단위 ?[:=]? ?(?:${unit})(?![가-힣])`)
    return { type, code, power, listed: told, headed: told, ...(counted === undefined ? {} : { counted }) }
  }),
  unitsOfTitles: [/[([](?:단위 ?:? ?)?([^()[\]]+)[)\]][\s:]*$/, /, ?(?:단위 ?:? ?)?([^,]+)$/],
  intervals: set('신뢰구간 구간 ci'),
  definite: (word) => /^(이|그|저|해당|위|이런|그런)$/.test(word),
  isAge: (tokens, first, last) => {
    const before = tokens[first - 1]
    const name = tokens[first - 2]
    const after = tokens[last + 1]
    if (before?.norm === '향년') return true
    // 박모(여·61)씨
    const sex = before?.norm === '·' || before?.norm === ',' ? name : undefined
    if (sex && (sex.norm === '여' || sex.norm === '남')) return tokens[first - 3]?.norm === '(' && after?.norm === ')'
    if (before?.kind !== SYMBOL || before.norm !== '(' || !before.glued || !name || name.kind !== WORD) return false
    // 1998년(0.19), JPY(100)
    if (tokens[first]!.norm.includes('.') || (tokens[first]!.norm.length > 2 && /^[a-z]/.test(name.norm))) return false
    return (
      after !== undefined &&
      after.kind !== NUMBER &&
      (after.norm === ')' || after.norm === '·' || after.norm === ',') &&
      name.end - name.start <= 5
    )
  },
}
