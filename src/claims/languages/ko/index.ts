import type { Pack } from '../../pack.ts'
import { cues } from './cues.ts'
import { currencies } from './currencies.ts'
import { notClaims } from './not-claims.ts'
import { numbers } from './numbers.ts'
import { classes, periods } from './periods.ts'
import { bare, nouns, phrases } from './phrases.ts'
import { units } from './units.ts'

const pack: Pack = {
  tag: 'ko',
  order: 'verb-final',
  abbreviations: new Map([
    ['vs', 'never-ends'],
    ['no', 'before-number'],
    ['co', 'may-end'],
    ['inc', 'may-end'],
  ]),
  sentenceOpeners: new Set(),
  sentenceEndings: new Set([...'다요죠음함임됨까오']),
  particles:
    '이라니 라니 이라니까 라니까 이라니까요 라니까요 이라더니 라더니 이라던 라던 이라고들 라고들 이래도 래도 이라도요 이란다 란다 이랍니다 랍니다 이라지만 라지만 이라든지 라든지 이라든가 라든가 이든지 든지 이라는데 라는데 이라서야 라서야 이었다니 였다니 이랬다 랬다 이라던데 라던데 이더라도 더라도 이더니 이더라 더라 이라네 라네 이라네요 라네요 이었던가 였던가 이라며요 이라죠 라죠 이라지 인지 인지도 일지 일지도 였다며 이었다며 였다고 이었다고 였다는 이었다는 일까요 인데도 엔 으론 론 에겐 새 이거나 거나 이면서 이더라도 에게서 한테 으로부터 로부터 에게는 에게도 만을 만이 씩을 가량을 가량이 정도로 으로써 로써 로서 으로서 께 인데다 에다 에다가 까지도 이라도 라도 이어서 이었지만 였지만 이나마 은 는 이 가 을 를 의 도 에 로 으로 에서 에게 과 와 만 까지 부터 보다 이나 나 라고 이라고 이며 며 이고 고 인 이다 다 이었다 였다 이라 라 이라는 라는 이란 씩 당 가량 정도 쯤 안팎 내외 남짓 여 이상 이하 미만 초과 이내 어치 짜리 대 대로 대의 대에 대를 대는 대가 대까지 선 선을 선에 선까지 째 만에 동안 이상의 이하의 미만의 에는 에도 에서는 으로는 로는 만의 인데 이지만 지만 뿐 마다 마저 조차 밖에 처럼 만큼 뿐만 규모 규모의 수준 분 치 분의 치의 정 상당 상당의 으로도 로도 에선 로만 으로만 이던 던 이었던 였던 가까이 넘게 넘는 꼴 꼴로 여의 여가 여는 여로 여를 여에 중 중에 이었으며 였으며 이었고 였고 이며 입니다 이었습니다 였습니다 예정 이자 에만 이든 든 이라며 라며 이었는데 였는데 이라면 라면 이면 면 임 일 들 들이 들은 들의 들에게 들도 들을 전 전보다 후 뒤 말 초 예요 래요 이시다 이십니다 이셨다 이세요 이에요 이예요 이야 인데요 이요 이래요 이랑 랑 하고 이니까 니까 이구나 이네 이네요 네요 이죠 죠 이지 인가 인가요 일까 일까요 이라서 라서 이었어요 였어요 이었어 였어 이고요 고요 이군요 이거든 이잖아 짜리는 짜리가 짜리를 짜리로 짜리도 어치를 씩만 씩은 까지만 까지는 부터는 보다는 만큼은 밖에는 정도는 정도의 정도가 정도를 정도면 정도만 상승 하락 증가 감소 인상 인하 급증 급감 급등 급락 늘어 줄어 올라 내려 오른 내린 할인 중반 초반 후반 거든 거든요 이거든요 이었거든요 였거든요 대였거든요 이었잖아요 였잖아요 이잖아요 이래 대예요 대입니다 대였다 대다'.split(
      ' ',
    ),
  numbers,
  units,
  currencies,
  cues,
  periods,
  classes,
  notClaims,
  nouns,
  phrases,
  bare,
}
export default pack
