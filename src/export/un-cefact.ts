import type { Unit } from '../model/claim.ts'

/**
 * UCUM codes and their UN/CEFACT common codes, where there is one of the same size.
 *
 * @see https://unece.org/trade/documents/2021/06/uncefact-rec20
 */
const commonCodes = new Map([
  ['%', 'P1'],
  ['1', 'C62'],
  // length
  ['nm', 'C45'],
  ['um', '4H'],
  ['mm', 'MMT'],
  ['cm', 'CMT'],
  ['m', 'MTR'],
  ['km', 'KMT'],
  ['[in_i]', 'INH'],
  ['[ft_i]', 'FOT'],
  ['[yd_i]', 'YRD'],
  ['[mi_i]', 'SMI'],
  ['[nmi_i]', 'NMI'],
  ['[ly]', 'B57'],
  // area
  ['cm2', 'CMK'],
  ['m2', 'MTK'],
  ['km2', 'KMK'],
  ['har', 'HAR'],
  ['[sft_i]', 'FTK'],
  ['[syd_i]', 'YDK'],
  ['[smi_us]', 'MIK'],
  ['[acr_us]', 'ACR'],
  // volume
  ['mL', 'MLT'],
  ['L', 'LTR'],
  ['m3', 'MTQ'],
  ['[cft_i]', 'FTQ'],
  ['[pt_us]', 'PTL'],
  ['[gal_us]', 'GLL'],
  ['[bbl_us]', 'BLL'],
  ['[bu_us]', 'BUA'],
  // mass
  ['ug', 'MC'],
  ['mg', 'MGM'],
  ['g', 'GRM'],
  ['kg', 'KGM'],
  ['t', 'TNE'],
  ['[lb_av]', 'LBR'],
  ['[oz_av]', 'ONZ'],
  // energy and power
  ['J', 'JOU'],
  ['kJ', 'KJO'],
  ['MJ', '3B'],
  ['GJ', 'GV'],
  ['W.h', 'WHR'],
  ['kW.h', 'KWH'],
  ['MW.h', 'MWH'],
  ['GW.h', 'GWH'],
  ['TW.h', 'D32'],
  ['W', 'WTT'],
  ['kW', 'KWT'],
  ['MW', 'MAW'],
  ['GW', 'A90'],
  ['TW', 'D31'],
  // temperature and speed
  ['Cel', 'CEL'],
  ['[degF]', 'FAH'],
  ['K', 'KEL'],
  ['m/s', 'MTS'],
  ['km/h', 'KMH'],
  ['[mi_i]/h', 'HM'],
  ['[kn_i]', 'KNT'],
  // data
  ['bit', 'A99'],
  ['By', 'AD'],
  ['kBy', '2P'],
  ['MBy', '4L'],
  ['GBy', 'E34'],
  ['TBy', 'E35'],
  ['PBy', 'E36'],
  // duration
  ['s', 'SEC'],
  ['min', 'MIN'],
  ['h', 'HUR'],
  ['d', 'DAY'],
  ['wk', 'WEE'],
  ['mo', 'MON'],
  ['a', 'ANN'],
])

/**
 * A unit's code as schema.org's `unitCode` takes it: UN/CEFACT's where there is one, else the code we have with the name of its list in
 * front; `null` for a unit without code. A thing counted is "one" (C62).
 *
 * @see https://schema.org/unitCode
 */
export function unitCodeOf({ type, code }: Unit): string | null {
  if (type === 'count') return 'C62'
  if (code === null) return null
  if (type === 'currency') return `ISO4217:${code}`
  const common = commonCodes.get(code)
  // Neither is a UCUM code.
  return common ?? (code === 'pp' || code === 'bp' ? `newsledger:${code}` : `UCUM:${code}`)
}
