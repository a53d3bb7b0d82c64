import type { Article } from '../model/record.ts'
import { parseKept } from '../store/kept-json.ts'

/** What a redesign empties first. `claims`: articles in which no figure was found. */
const fields = ['title', 'published_at', 'authors', 'category', 'images', 'claims'] as const
type Field = (typeof fields)[number]

/** What one source's articles looked like on one day. */
export interface DayShape {
  /** `YYYY-MM-DD`, UTC. */
  readonly day: string
  articles: number
  /** Articles that lack the field. */
  readonly empty: Record<Field, number>
  /** Letters of bodies and numbers of claims, of the first articles of the day. */
  readonly bodies: number[]
  readonly claims: number[]
}

/** Days that a day is compared with. */
const rememberedDays = 7
/** Articles of a day without which it says nothing, and of the days before. */
const fewestToday = 10
const fewestBefore = 20
const maxSamples = 100

/** How much more often a field must be empty: by this share, and by more than chance explains (standard errors). */
const leastJump = 0.3
const leastErrors = 3
/** How far a median must lie outside of where nine in ten articles lay before. */
const outside = 1.5

export function emptyDay(day: string): DayShape {
  const empty = Object.fromEntries(fields.map((field) => [field, 0])) as Record<Field, number>
  return { day, articles: 0, empty, bodies: [], claims: [] }
}

export function addArticle(
  day: DayShape,
  article: Pick<Article, 'title' | 'published_at' | 'authors' | 'category' | 'images' | 'body'>,
  claims: number,
): void {
  day.articles += 1
  for (const field of fields) if (isEmpty(field === 'claims' ? claims : article[field])) day.empty[field] += 1
  if (day.bodies.length < maxSamples) {
    day.bodies.push(article.body.length)
    day.claims.push(claims)
  }
}

function isEmpty(value: string | number | null | readonly unknown[]): boolean {
  return value === null || value === 0 || (Array.isArray(value) && value.length === 0)
}

/** The days with one more, or more of one of them; those too old to compare with are forgotten. */
export function joinDays(days: readonly DayShape[], added: DayShape): DayShape[] {
  const same = days.find(({ day }) => day === added.day)
  const joined: DayShape = same
    ? {
        day: added.day,
        articles: same.articles + added.articles,
        empty: Object.fromEntries(fields.map((field) => [field, same.empty[field] + added.empty[field]])) as Record<
          Field,
          number
        >,
        bodies: [...same.bodies, ...added.bodies].slice(0, maxSamples),
        claims: [...same.claims, ...added.claims].slice(0, maxSamples),
      }
    : added
  const others = days.filter(({ day }) => day !== added.day && daysBetween(day, added.day) <= rememberedDays)
  return [...others, joined].sort((a, b) => (a.day < b.day ? -1 : 1))
}

/**
 * How the articles of the newest day that says something differ from those of the 7 days before it; `null` if they don't, or too few are known.
 *
 * More empty fields count, fewer do not. Bodies and numbers of claims may jump either way.
 */
export function whyDrifted(days: readonly DayShape[]): string | null {
  const today = days.findLast(({ articles }) => articles >= fewestToday)
  if (!today) return null
  const before = days.filter(({ day }) => day < today.day && daysBetween(day, today.day) <= rememberedDays)
  const articlesBefore = sum(before.map(({ articles }) => articles))
  if (articlesBefore < fewestBefore) return null
  const reasons: string[] = []
  for (const field of fields) {
    const share = today.empty[field] / today.articles
    const shareBefore = sum(before.map(({ empty }) => empty[field])) / articlesBefore
    if (!isJump(share, today.articles, shareBefore, articlesBefore)) continue
    const what = field === 'claims' ? 'have no claims' : `lack ${field}`
    reasons.push(`${percent(share)} ${what} (before: ${percent(shareBefore)})`)
  }
  for (const [what, now, then] of [
    ['letters', today.bodies, before.flatMap(({ bodies }) => bodies)],
    ['claims', today.claims, before.flatMap(({ claims }) => claims)],
  ] as const) {
    const median = quantile(now, 0.5)
    if (median < quantile(then, 0.1) / outside || median > quantile(then, 0.9) * outside + 1) {
      reasons.push(`half of them have ${median} ${what} or fewer (before: ${quantile(then, 0.5)})`)
    }
  }
  return reasons.length === 0 ? null : `of ${today.articles} articles of ${today.day}, ${reasons.join('; ')}`
}

/** Whether a share rose by much, and by more than chance explains: the test of two proportions. */
function isJump(share: number, count: number, shareBefore: number, countBefore: number): boolean {
  if (share - shareBefore < leastJump) return false
  const pooled = (share * count + shareBefore * countBefore) / (count + countBefore)
  return share - shareBefore >= leastErrors * Math.sqrt(pooled * (1 - pooled) * (1 / count + 1 / countBefore))
}

/** The value below which this share of the values lies. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const percent = (share: number) => `${Math.round(share * 100)} %`
const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

/** Under which name the state keeps the days of a source. */
export const shapeKey = (source: string) => `shape ${source}`

/** Days as the state keeps them; what it keeps in another form counts as nothing. */
export function parseDays(text: string | number | undefined): DayShape[] {
  if (typeof text !== 'string') return []
  const days = parseKept(text)
  return Array.isArray(days) ? days.filter(isDay) : []
}

function isDay(value: DayShape | null): value is DayShape {
  return (
    typeof value?.day === 'string' &&
    typeof value.articles === 'number' &&
    fields.every((field) => typeof value.empty?.[field] === 'number') &&
    Array.isArray(value.bodies) &&
    Array.isArray(value.claims)
  )
}
