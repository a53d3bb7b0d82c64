import { describe, expect, test } from 'vitest'
import { firstLetters, requiredWords, unescaped } from '../../../src/extract/body/pattern-source.ts'

describe('first letters of an expression', () => {
  test.each([
    ['read more|see also', 'rs'],
    ['(?:pre)?čtěte', 'pč'],
    ['[aà] lire', 'aà'],
    ['(?:a|b)?(?:c|(?:de|f))+', 'abcdf'],
    ['x?y{0,3}z', 'xyz'],
    ['関連(?:記事)?', '関'],
    ['\\d+ min', '0123456789'],
    ['[【［\\[]?[a-c]x', '【［[abc'],
    ['\\(?avec', '(a'],
    ['(?!no)(?<!x)\\byes', 'y'],
    ['(?=[अ-इ])[^।]{0,90}ऐप', 'अआइ'],
    ['(?=.{3}$)on', 'o'],
    ['「a', '「'],
  ])('of %s', (source, letters) => {
    expect([...firstLetters(source)!].sort()).toEqual([...letters].sort())
  })

  test.each(['.{2,20} 기자', 'a|', 'a?', '\\p{L}+', '[^a]b', '[가-힣]x', '[\\p{L}a]', '\\s?a', '😀a'])(
    'are not known of %s',
    (source) => {
      expect(firstLetters(source)).toBeNull()
    },
  )
})

describe('words one of which every match holds', () => {
  test.each([
    ['.{5,140}\\s(?:watch (?:the )?video|view gallery|see photos)$', ['watch ', 'view gallery', 'see photos']],
    ['[\\p{L}-]*newsletters?(?!\\p{L})', ['newsletter']],
    ['(?:with )?reporting(?: by)?', ['reporting']],
    ['[^@]{0,90}(?:at|@) home', [' home']],
    ['(?=[^@]{0,100}@)\\p{L}+', ['@']],
    ['(?:\\p{L}{4,20} )?[©ⓒ]\\s?\\d{4}', ['©', 'ⓒ']],
    ['.{0,40}(?:구독|팔로우)하기?', ['구독', '팔로우']],
    ['colour+ed (?:a|bcd)ef', ['colour']],
    ['a(?:bcd)?e(?!fghi)fg', ['efg']],
    ['abc{0,2}defg', ['defg']],
    ['a\\.b\\/c', ['a.b/c']],
    ['(?<name>abcd)e', ['abcd']],
  ])('of %s', (source, words) => {
    expect(requiredWords(source)).toEqual(words)
  })

  test.each([
    '\\p{Lu}.{3,90}\\d{4}$',
    'an?|the',
    '(?:abcd|ef)x?',
    '(?:one|two){0,2}',
    '[a-z]{4}',
    'zero|first|third|fourth|fifth|sixth|seventh|eighth|ninth',
  ])('are not told of %s', (source) => {
    expect(requiredWords(source)).toBeNull()
  })

  test('may be any number of those that only lines of another script hold', () => {
    const words = ['하나', '둘째', '셋째', '넷째', '다섯', '여섯', '일곱', '여덟', '아홉', '열째']
    expect(requiredWords(words.join('|'))).toEqual(words)
  })
})

test('escapes of letters beyond ASCII are written as the letters', () => {
  expect(unescaped('\\uAE30사\\u0028\\.\\\\u00e9\\ud83d')).toBe('기사\\u0028\\.\\\\u00e9\\ud83d')
})
