export { isPublicAddress } from './address-guard.ts'
export { type Clock, systemClock } from './clock.ts'
export {
  createFetcher,
  type Fetcher,
  type FetcherOptions,
  type FetchLimits,
  type FetchLogger,
  type FetchRequest,
} from './fetcher.ts'
export { goodHealth, type HostHealth, type HostHealthStore, memoryHostHealth } from './host-health.ts'
export type { HostFigures } from './politeness.ts'
export { isAllowed, parseRobots } from './robots.ts'
export { memoryRobotsCache, type RobotsCache, type RobotsEntry, type RobotsVerdict } from './robots-source.ts'
