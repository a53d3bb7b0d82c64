import { leadsToStory } from './teaser-rows.ts'

/** What houses have at others': channels, lists of preferred sources. Links to networks' accounts are cited by stories as well. */
const channelAddress =
  /^https?:\/\/(?:(?:www\.)?whatsapp\.com\/channel\/|news\.google\.com\/publications\/|(?:www\.)?google\.com\/preferences\/source|(?:invite|chats)\.viber\.com\/|zalo\.me\/)/i

/** Parts of addresses at which houses offer letters, subscriptions and membership, or ask for money. */
const offerAddress =
  /(?:^|[/.])(?:newsletters?(?:-(?:sign-?up|anmeldung|subscribe))?|subscribe|subscriptions?|suscri(?:p|b)\w{2,8}|abonn\w{1,8}|abbona\w{2,8}|abo-?shop|assine|assinaturas?|nieuwsbriev?e?n?|nyhedsbreve?|nyhetsbrev|uutiskirjeet?|donat\w{1,5}|donaciones|spenden|membership|become-a-member|mitglied\w{2,8}|support-us|apoya\w{0,4}|sostieni\w{0,3}|soutenir|wesprzyj|prenumerera|prenumerata)(?=[/?#.]|$)/i

const longestAddress = 500

/** Whether a link leads to what a house offers its readers besides stories, at its own host or a channel of its. */
export function leadsToOffer(href: string, host: string | undefined): boolean {
  if (href.length > longestAddress) return false
  return channelAddress.test(href) || (offerAddress.test(href) && leadsToStory(href, host))
}
