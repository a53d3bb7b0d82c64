import { expect, test } from 'vitest'
import { extractArticle } from '../../../src/extract/index.ts'

const story = [
  '부산항의 지난해 컨테이너 물동량이 2년 연속 늘었다. 항만공사는 6일 지난해 처리한 물동량이 2461만TEU라고 밝혔다.',
  '환적 물동량은 1382만TEU로 전체의 56%를 차지했다. 공사 관계자는 “홍해 사태로 항로가 바뀌었다”고 말했다.',
  '공사는 올해 목표를 2520만TEU로 잡았다. 신항 7부두는 오는 4월 운영을 시작한다.',
]
const I = '<img src="https://img.example.kr/1.jpg" alt="부산항">'
const C = '6일 부산 신항에 컨테이너가 쌓여 있다'

/** A caption by what sets it apart: its element, its class, its letters, or its place beside the picture. */
const captions: readonly (readonly [string, string])[] = [
  ['figcaption', `<figure>${I}<figcaption>${C}. 연합뉴스</figcaption></figure>`],
  ['p legende', `<p>${I}</p><p class="legende">${C}.</p>`],
  ['p bijschrift', `<p>${I}</p><p class="foto-bijschrift">${C}.</p>`],
  ['div caption', `<div class="photo">${I}<div class="caption">${C}</div></div>`],
  ['p caption', `<p>${I}</p><p class="caption">${C}.</p>`],
  ['span in p', `<p class="img">${I}<span class="txt">${C}</span></p>`],
  ['table', `<table class="photo_center"><tr><td>${I}</td></tr><tr><td class="cap">${C}.</td></tr></table>`],
  ['table plain', `<table align="center"><tr><td>${I}</td></tr><tr><td>${C}.</td></tr></table>`],
  ['table small', `<table width="500"><tbody><tr><td>${I}<br>${C}</td></tr></tbody></table>`],
  ['dl', `<dl class="photo_view"><dt>${I}</dt><dd>${C}</dd></dl>`],
  ['center font', `<center>${I}<br><font color="#333">▲ ${C}</font></center>`],
  [
    'div inline',
    `<div style="text-align:center">${I}<br><span style="font-size:12px">${C}. /사진=부산항만공사</span></div>`,
  ],
  ['p centred', `<p align="center">${I}</p><p style="text-align: center">${C} 화면</p>`],
  ['p picIntro', `<p class="detailPic">${I}</p><p class="picIntro">${C}</p>`],
  ['p br', `<p>${I}<br>▲ ${C}.</p>`],
  ['em', `<span class="end_photo_org">${I}<em class="img_desc">${C}</em></span>`],
  ['strong cap', `<div class="article_photo">${I}<strong>${C}</strong></div>`],
  ['class desc', `<div class="imgarea">${I}<p class="desc">${C}</p></div>`],
  ['class info', `<div class="img_wrap">${I}<p class="info">${C}</p></div>`],
  ['class txt', `<div class="article_photo"><div class="wrap">${I}</div><p class="txt">${C}. 부산항만공사</p></div>`],
  ['camel', `<div class="articleImg">${I}<p>${C}</p></div>`],
  ['photoArea', `<div class="photoArea">${I}<p class="photoTxt">${C}</p></div>`],
  ['ul', `<ul class="photo_list"><li>${I}<p>${C}</p></li></ul>`],
  ['a zoom', `<a href="#" class="btn_zoom">${I}<span>이미지 확대</span></a><p>${C} [사진=부산항만공사]</p>`],
  [
    'lazy',
    `<div class="lazy"><img data-src="https://img.example.kr/1.jpg" src="data:image/gif;base64,R0"><p class="cap_tit">${C}</p></div>`,
  ],
  ['bare after', `${I}<br>${C} (사진=부산항만공사)<br><br>`],
  ['bare div', `<div>${I}<div>${C}. 2026.1.6/뉴스1</div></div>`],
  ['p em', `<p style="text-align:center">${I}<em>${C}</em></p>`],
  ['figure p', `<figure class="image">${I}<p>${C}</p></figure>`],
  ['style', `<div class="fr-img">${I}<span class="fr-inner">${C}</span></div>`],
  ['article image', `<article-image>${I}<p>${C}</p></article-image>`],
  ['noimg', `<div class="thumb_area"><div class="thumb"></div><p class="thumb_txt">${C}</p></div>`],
  ['video', `<div class="vod"><video src="/1.mp4"></video><p class="vod_tit">${C}</p></div>`],
]

function bodyOf(inner: string): string {
  const head =
    '<title>부산항 물동량</title><meta property="article:published_time" content="2026-01-06T10:00:00+09:00">'
  const html = `<html lang="ko"><head>${head}</head><body><h1>부산항 물동량</h1><div class="article_body">${inner}</div></body></html>`
  return extractArticle(html, { url: 'https://www.example.kr/a' }).body
}

test.each(captions)('a caption is no text of the story: %s', (_, caption) => {
  const [first, ...rest] = story.map((text) => `<p>${text}</p>`)
  const wanted = story.join('\n\n')
  expect(bodyOf(caption + first + rest.join(''))).toBe(wanted)
  expect(bodyOf(first + caption + rest.join(''))).toBe(wanted)
  expect(bodyOf(caption + story.join('<br><br>'))).toBe(wanted)
})
