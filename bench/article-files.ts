import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { composeBody, Dice, storyKits } from './stories.ts'

const escapes: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#x27;'],
  ['=', '&#x3D;'],
])

function escapeHtml(text: string): string {
  return text.replace(/[&<>"'=]/g, (character) => escapes.get(character) ?? character)
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}

/**
 * One article file of the kind that a crawler for Naver wrote: HTML-escaped text, a byline over tab-indented lines, a day in
 * Seoul beside a UTC time, and the hash of the unescaped body. The number alone decides all of it.
 */
export function composeArticleFile(number: number): { name: string; text: string } {
  const dice = new Dice(number * 2_654_435_761)
  const kit = storyKits[dice.chance(0.3) ? 'en' : 'ko']
  const { oid, name: publisher } = dice.pick(kit.publishers)
  const aid = String(15_000_000 + number).padStart(10, '0')
  const title = escapeHtml(dice.pick(kit.headlines)(dice))
  const author = escapeHtml(dice.pick(kit.reporters))
  const day = dice.whole(1, 28)
  const published = `2025-12-${two(day)} 00:00`
  const crawled = `2025-12-${two(day)} ${two(dice.whole(0, 14))}:${two(dice.whole(0, 59))}:${two(dice.whole(0, 59))}`
  const url = `https://n.news.naver.com/mnews/article/${oid}/${aid}`
  const body = composeBody(kit, dice.whole(1_450, 5_150), dice)
  const text = `---
id: ${oid}_${aid}
title: "${title}"
category: 
publisher: ${publisher}
author: 
\t\t
\t\t\t${author}
\t\t
\t
published_at: ${published}
crawled_at: ${crawled}
url: ${url}
oid: ${oid}
aid: ${aid}
content_hash: ${createHash('sha256').update(body).digest('hex')}
---

# ${title}

**${publisher}** | ${published} | 

---

${escapeHtml(body)}

---

*Crawled at: ${crawled}*
*Source: [원문 보기](${url})*
`
  return { name: `${oid}_${aid}.txt`, text }
}

/** Write the article files with the numbers from 0 on into a new folder. The same count gives the same bytes. */
export function writeArticleFiles(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true })
  for (let number = 0; number < count; number++) {
    const { name, text } = composeArticleFile(number)
    writeFileSync(join(folder, name), text)
  }
}
