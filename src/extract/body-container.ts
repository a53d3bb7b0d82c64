import { flag, type PageIndex, proseOf } from './body-index.ts'

/** Weight of prose below which a container is not worth considering. */
const leastProse = 60
/** A child that holds this share of its parent's prose stands for it. */
const dominantShare = 0.8

/**
 * Where the story stands: the numbers of one or more elements, in page order; empty if no part of the page holds prose.
 *
 * Markup that says so comes first (microdata, names such as `article-body`, then `article` and `main`); of several such
 * containers the ones of the story with most prose, all parts of a split one together. Without markup: down from the body as
 * long as one child holds nearly all of its parent's prose.
 */
export function chooseContainers(index: PageIndex, title: string | null): number[] {
  const whole = index.elements.length > 0 ? totalProse(index) : 0
  for (const rank of [3, 2, 1]) {
    const hits = marked(index, rank)
    if (hits.length === 0) continue
    const story = bestStory(index, hits, title)
    const prose = story.reduce((sum, i) => sum + proseOf(index, i), 0)
    if (prose < leastProse) continue
    if (rank === 3) {
      if (prose >= whole * 0.2 || prose > 1200) return story
      continue
    }
    if (story.length === 1) return [descend(index, story[0]!)]
    return story
  }
  const top = index.elements.findIndex((element) => element.name === 'body')
  const start = Math.max(top, 0)
  if (index.elements.length === 0) return []
  return [descend(index, start)]
}

function totalProse(index: PageIndex): number {
  let total = 0
  for (let i = 0; i < index.elements.length; i = index.end[i]!) total += proseOf(index, i)
  return total
}

/** Elements of at least this rank (of exactly this one for `article` and `main`) outside junk, the outermost of nested ones that agree. */
function marked(index: PageIndex, rank: number): number[] {
  const hits: number[] = []
  for (let i = 0; i < index.elements.length; ) {
    if (index.flags[i]! & (flag.certainJunk | flag.hidden | flag.silent)) {
      i = index.end[i]!
      continue
    }
    const own = index.rank[i]!
    if ((rank === 3 ? own >= 3 : own === rank) && proseOf(index, i) >= leastProse) hits.push(i)
    i++
  }
  // Of two nested hits the inner one, if it holds nearly all of the outer one's prose; else the outer one.
  const kept: number[] = []
  for (const i of hits) {
    const last = kept.at(-1)
    if (last === undefined || i >= index.end[last]!) kept.push(i)
    else if (proseOf(index, i) >= proseOf(index, last) * 0.9) kept[kept.length - 1] = i
  }
  return kept
}

/** Of several containers the ones that belong to one story: those in the same `article`, or, without one, of the same name. */
function bestStory(index: PageIndex, hits: readonly number[], title: string | null): number[] {
  if (hits.length === 1) return [...hits]
  const stories = new Map<string, number[]>()
  for (const i of hits) {
    const key = storyOf(index, i)
    const story = stories.get(key)
    if (story) story.push(i)
    else stories.set(key, [i])
  }
  let best: number[] = []
  let most = -1
  for (const story of stories.values()) {
    let prose = story.reduce((sum, i) => sum + proseOf(index, i), 0)
    // The story under the page's own headline, before one that was loaded behind it.
    if (title !== null && story === stories.values().next().value) prose *= 1.5
    if (prose > most) {
      most = prose
      best = story
    }
  }
  return best
}

function storyOf(index: PageIndex, i: number): string {
  const own = index.elements[i]!
  const isArticle = own.name === 'article' || own.attribs.role === 'article'
  if (isArticle && index.rank[i]! < 3) return `#${i}`
  for (let at = index.parent[i]!; at >= 0; at = index.parent[at]!) {
    if (index.rank[at] === 2) return `#${at}`
  }
  return `${own.name}.${own.attribs.class ?? ''}.${own.attribs.itemprop ?? ''}`
}

/** Down while one child holds nearly all of the prose. */
function descend(index: PageIndex, from: number): number {
  let at = from
  for (;;) {
    const prose = proseOf(index, at)
    let next = -1
    for (let child = at + 1; child < index.end[at]!; child = index.end[child]!) {
      if (!(index.flags[child]! & flag.block)) continue
      if (proseOf(index, child) >= prose * dominantShare) {
        next = child
        break
      }
    }
    if (next < 0 || index.elements[next]!.name === 'p' || prose === 0) return at
    at = next
  }
}
