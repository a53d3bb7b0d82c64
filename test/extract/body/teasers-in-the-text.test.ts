import { expect, test } from 'vitest'
import { extractArticle } from '../../../src/extract/index.ts'

const story = [
  '부산항의 지난해 컨테이너 물동량이 2년 연속 늘었다. 항만공사는 6일 지난해 처리한 물동량이 2461만TEU라고 밝혔다.',
  '환적 물동량은 1382만TEU로 전체의 56%를 차지했다. 공사 관계자는 “홍해 사태로 항로가 바뀌었다”고 말했다.',
  '공사는 올해 목표를 2520만TEU로 잡았다. 신항 7부두는 오는 4월 운영을 시작한다.',
]
const A = '북항 재개발 2단계 첫 삽'
const B = '감만부두 통합 운영사 선정'
const R = '관련기사'
const S = '북항 2단계 사업은 2030년까지 4조6000억원을 들여 228만㎡를 개발하는 사업이다.'

/** Links to other stories between the paragraphs of one. */
const teasers: readonly (readonly [string, string])[] = [
  ['p link', `<p><a href="/1">${A}</a></p>`],
  ['p bold link', `<p><strong><a href="/1">${A}</a></strong></p>`],
  ['p label link', `<p>${R}: <a href="/1">${A}</a></p>`],
  ['p label bold', `<p><b>${R}</b> <a href="/1">${A}</a></p>`],
  ['p br', `<p>${R}<br><a href="/1">${A}</a><br><a href="/2">${B}</a></p>`],
  ['two p', `<p>${R}</p><p><a href="/1">${A}</a></p><p><a href="/2">${B}</a></p>`],
  ['h ul', `<h3>${R}</h3><ul><li><a href="/1">${A}</a></li><li><a href="/2">${B}</a></li></ul>`],
  [
    'div ul',
    `<div class="box"><strong>${R}</strong><ul><li><a href="/1">${A}</a></li><li><a href="/2">${B}</a></li></ul></div>`,
  ],
  ['one li', `<ul><li><a href="/1">${A}</a></li></ul>`],
  ['card', `<div class="x1"><a href="/1"><img src="/1.jpg"><h4>${A}</h4></a></div>`],
  ['card sum', `<div class="x1"><a href="/1"><img src="/1.jpg"><h4>${A}</h4><p>${S}</p></a></div>`],
  ['card sum2', `<div class="x1"><h4><a href="/1">${A}</a></h4><p>${S}</p></div>`],
  ['article', `<article class="x2"><h3><a href="/1">${A}</a></h3><p>${S}</p></article>`],
  [
    'bookmark',
    `<figure class="kg-card kg-bookmark-card"><a href="/1"><div><div>${A}</div><div>${S}</div></div></a></figure>`,
  ],
  [
    'wpembed',
    `<figure class="wp-block-embed"><div><blockquote class="wp-embedded-content"><a href="/1">${A}</a></blockquote><iframe></iframe></div></figure>`,
  ],
  ['table', `<table class="linksisip"><tr><td><a href="/1">${A}</a></td></tr></table>`],
  [
    'table2',
    `<table border="1"><tr><td>${R}</td></tr><tr><td><a href="/1">${A}</a></td></tr><tr><td><a href="/2">${B}</a></td></tr></table>`,
  ],
  ['span block', `<div><span>${R}</span><a href="/1"><span>${A}</span></a></div>`],
  ['arrow', `<p>▶ <a href="/1">${A}</a></p>`],
  ['bracket', `<p>[${R}] <a href="/1">${A}</a></p>`],
  ['dots', `<p>· <a href="/1">${A}</a><br>· <a href="/2">${B}</a></p>`],
  ['btn', `<div><a href="/1" class="btn">${A} →</a></div>`],
  ['aria', `<section aria-label="${R}"><a href="/1">${A}</a><a href="/2">${B}</a></section>`],
  ['nolink', `<div class="related"><p>${A}</p><p>${B}</p></div>`],
  ['bq', `<blockquote><p>${R}: <a href="/1">${A}</a></p></blockquote>`],
  ['pull', `<hr><p><a href="/1"><em>${A}</em></a></p><hr>`],
  ['detail', `<details><summary>${R}</summary><a href="/1">${A}</a></details>`],
  ['inline text date', `<div class="x3"><a href="/1">${A}</a><span>2026.01.05</span></div>`],
]

function bodyOf(inner: string): string {
  const head =
    '<title>부산항 물동량</title><meta property="article:published_time" content="2026-01-06T10:00:00+09:00">'
  const html = `<html lang="ko"><head>${head}</head><body><h1>부산항 물동량</h1><div class="article_body">${inner}</div></body></html>`
  return extractArticle(html, { url: 'https://www.example.kr/a' }).body
}

test.each(teasers)('other stories in the text are left out, and it goes on behind them: %s', (_, teaser) => {
  const [first, ...rest] = story.map((text) => `<p>${text}</p>`)
  const wanted = story.join('\n\n')
  expect(bodyOf(first + teaser + rest.join(''))).toBe(wanted)
  expect(bodyOf(first + rest.join('') + teaser)).toBe(wanted)
})
