import type { NotClaims } from '../../pack.ts'

const law = 'number of a law, article, section, rule or ordinance'
const place = 'label: page, row, room, street, floor or line number'
const name = 'number inside a name (product, index, instrument, event, organisation)'

const list = (words: string, why: string): [string, string][] => words.split(' ').map((word) => [word, why])

export const notClaims: NotClaims = {
  before: new Map([
    ...list(
      'article articles section sections rule chapter clause paragraph regulation resolution proposition prop act title amendment',
      law,
    ),
    ...list(
      'page pages row room flight gate terminal platform floor level line route highway interstate exit building apartment suite unit lot aisle seat bus pier court hole lane stage phase class grade category type tier group team week round game set match race stage area zone district ward block sector station channel radio studio track volume vol edition issue episode season part version windows ios android model mark generation day division precinct house number no',
      place,
    ),
    ...list('no. nos. nos', place),
    ...list(
      'apollo boeing airbus mig iphone galaxy pixel formula euro fifa g dow nasdaq nikkei ftse russell topix stoxx kospi csi cac ibex sensex nifty dax s&p interstate covid',
      name,
    ),
    ...list('quarter half', 'names the period of other claims (a quarter, a half year)'),
    ...list('call dial hotline tel phone fax telephone', 'phone number'),
    ['psalm', law],
  ]),
  after: [
    ['th', 'ordinal of an event or thing, no rank of size'],
    ['-star', 'label: class or grade'],
  ],
  patterns: [
    ['s & p {n}', name],
    ['{n} - {n} - {n}', 'phone or code number'],
    ['nikkei {n}', name],
    ['ftse {n}', name],
    ['nasdaq {n}', name],
    ['nasdaq - {n}', name],
    ['russell {n}', name],
    ['stoxx {n}', name],
    ['stoxx europe {n}', name],
    ['kospi {n}', name],
    ['kosdaq {n}', name],
    ['csi {n}', name],
    ['hotline {n}', 'phone number'],
    ['fortune {n}', name],
    ['one of', 'says no quantity'],
    ['no one', 'says no quantity'],
    ['one another', 'says no quantity'],
    ['the one', 'says no quantity'],
    ['this one', 'says no quantity'],
    ['that one', 'says no quantity'],
    ['one day', 'says no quantity'],
    ['at one point', 'says no quantity'],
    ['level one', 'label'],
    ['number one', 'label'],
    ['big three', name],
    ['big four', name],
    ['big five', name],
    ['group of seven', name],
    ['group of twenty', name],
    ['{n} star', 'label: class or grade'],
    ['five star', 'label: class or grade'],
    ['four star', 'label: class or grade'],
    ['three star', 'label: class or grade'],
    ['world war two', name],
    ['{n} year treasury', name],
    ['{n} year treasuries', name],
    ['{n} year bond', name],
    ['{n} year bonds', name],
    ['{n} year notes', name],
    ['{n} year note', name],
    ['{n} year yield', name],
    ['{n} year government', name],
    ['{n} day moving', name],
  ],
  base: { before: new Set(['per']), behind: new Set() },
  gluedBefore: new Set(['sub', 'mid', 'pre', 'us', 'rm', 'rs', 'to', 'near', 'non', 'over', 'post']),
}
