import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isAllowed, matchRules, parseRobots, productToken, rulesFor } from '../../src/fetch/robots.ts'
import { processorTimeMs } from '../support/processor-time.ts'

fc.configureGlobal({ seed: 9309 })

const agent = 'newsledger/0.1 (+https://example.org/)'
const site = 'https://news.example'

function allowed(robotsTxt: string, path: string, userAgent = agent): boolean {
  return isAllowed(robotsTxt, userAgent, site + path)
}

/** The rules stand in a group for everyone. */
function open(rules: readonly string[], path: string): boolean {
  return allowed(['User-agent: *', ...rules].join('\n'), path)
}

test('an empty file allows everything', () => {
  expect(allowed('', '/a')).toBe(true)
  expect(allowed('\n\n# nothing\n', '/a')).toBe(true)
})

test('a rule before any user-agent line belongs to nobody', () => {
  expect(allowed('Disallow: /\nUser-agent: other\nDisallow: /', '/a')).toBe(true)
})

test('an empty disallow closes nothing', () => {
  expect(open(['Disallow:'], '/a')).toBe(true)
})

test('robots.txt itself is always allowed', () => {
  expect(open(['Disallow: /'], '/robots.txt')).toBe(true)
  expect(open(['Disallow: /robots.txt'], '/robots.txt')).toBe(true)
  expect(open(['Disallow: /'], '/robots.txt?x')).toBe(false)
  expect(open(['Disallow: /'], '/a/robots.txt')).toBe(false)
})

test('the address may be a path, and one that is none is closed with the whole site only', () => {
  expect(isAllowed('User-agent: *\nDisallow: /a', agent, '/a/b')).toBe(false)
  expect(isAllowed('User-agent: *\nDisallow: /a', agent, 'http://[')).toBe(true)
  expect(isAllowed('User-agent: *\nDisallow: /', agent, 'http://[')).toBe(false)
})

test('scheme, host and port say nothing about a path', () => {
  const text = 'User-agent: *\nDisallow: /private'
  for (const origin of ['http://a.example', 'https://b.example:8443', 'http://127.0.0.1:1']) {
    expect(isAllowed(text, agent, `${origin}/private`)).toBe(false)
    expect(isAllowed(text, agent, `${origin}/public`)).toBe(true)
  }
})

describe('groups', () => {
  const text = [
    'User-agent: *',
    'Disallow: /all',
    '',
    'User-agent: NewsLedger',
    'Disallow: /own',
    'User-agent: newsledger/2.0 beta',
    'Disallow: /second',
    'User-agent: news',
    'User-agent: other',
    'Disallow: /',
  ].join('\n')

  test('the own groups are merged, whatever their case and version, and shut out the one for everyone', () => {
    expect(allowed(text, '/own')).toBe(false)
    expect(allowed(text, '/second')).toBe(false)
    expect(allowed(text, '/all')).toBe(true)
  })

  test('a product token is compared whole, not by its beginning', () => {
    expect(allowed('User-agent: news\nDisallow: /', '/a')).toBe(true)
    expect(allowed('User-agent: newsledger-beta\nDisallow: /', '/a')).toBe(true)
  })

  test('several user-agent lines share the rules that follow', () => {
    expect(allowed(text, '/a', 'other/1')).toBe(false)
    expect(allowed(text, '/a', 'news')).toBe(false)
  })

  test('a crawler without own group, or without product token, follows the one for everyone', () => {
    expect(allowed(text, '/all', 'third/1')).toBe(false)
    expect(allowed(text, '/all', '(compatible)')).toBe(false)
    expect(allowed(text, '/own', '')).toBe(true)
  })

  test('an own group without rules allows everything', () => {
    expect(allowed('User-agent: *\nDisallow: /\nUser-agent: newsledger\n', '/a')).toBe(true)
  })

  test('groups for everyone are merged too, and a star may have white space behind it only', () => {
    const several = 'User-agent: *\nDisallow: /a\nUser-agent: * all\nDisallow: /b\nUser-agent: *bot\nDisallow: /c'
    expect(['/a', '/b', '/c'].map((path) => allowed(several, path))).toEqual([false, false, true])
  })

  test('lines of other kinds and blank ones do not split a group', () => {
    const split =
      'User-agent: newsledger\nCrawl-delay: 5\n\nSitemap: /s.xml\nNoindex: /x\nUser-agent: other\nDisallow: /a'
    expect(allowed(split, '/a')).toBe(false)
    expect(allowed(split, '/a', 'other')).toBe(false)
  })

  test('a rule ends the list of user agents', () => {
    expect(allowed('User-agent: newsledger\nAllow: /\nUser-agent: other\nDisallow: /', '/a')).toBe(true)
  })
})

describe('the longest match decides', () => {
  test.each([
    // Worked out from RFC 9309 §2.2.2: most octets of the pattern; of two equal ones the one that allows.
    [['Disallow: /a', 'Allow: /a/b'], '/a/b', true],
    [['Allow: /a/b', 'Disallow: /a'], '/a/b', true],
    [['Disallow: /a/b', 'Allow: /a'], '/a/b', false],
    [['Disallow: /a', 'Allow: /a'], '/a', true],
    [['Allow: /a', 'Disallow: /a'], '/a', true],
    [['Disallow: /', 'Allow: /$'], '/', true],
    [['Disallow: /', 'Allow: /$'], '/a', false],
    [['Allow: /a*', 'Disallow: /a/b'], '/a/b', false],
    [['Disallow: /*.gif$', 'Allow: /example/'], '/example/a.gif', true],
    [['Disallow: /example/*.gif', 'Allow: /example/'], '/example/a.gif', false],
    [['Allow: /example/page/', 'Disallow: /example/page/disallowed.gif'], '/example/page/disallowed.gif', false],
    [['Disallow:', 'Disallow: /b'], '/a', true],
  ])('%j, %s: %s', (rules, path, expected) => {
    expect(open(rules, path)).toBe(expected)
  })
})

describe('patterns', () => {
  test.each([
    ['/fish', ['/fish', '/fish.html', '/fish/salmon', '/fishheads', '/fish?id=1'], ['/Fish', '/catfish', '/fis', '/']],
    ['/fish*', ['/fish', '/fishes', '/fish/a'], ['/Fish', '/catfish']],
    ['/fish/', ['/fish/', '/fish/?id=1', '/fish/a'], ['/fish', '/fish.html', '/Fish/a']],
    ['/*.php', ['/index.php', '/a/b.php?x', '/a.php5', '/a.php/'], ['/', '/index.PHP', '/php']],
    ['/*.php$', ['/a.php', '/a/b.php', '/a.php.php'], ['/a.php?x', '/a.php/', '/a.php5']],
    ['/fish*.php', ['/fish.php', '/fishheads/a.php?x'], ['/Fish.php', '/fish']],
    ['*', ['/', '/a'], []],
    ['*/a', ['/a', '/b/a'], ['/b']],
    ['/$', ['/'], ['/a', '/?']],
    ['$', [], ['/', '/a']],
    ['/a$b', ['/a$b', '/a%24b', '/a$bc'], ['/a', '/ab']],
    ['/a**b', ['/ab', '/axb', '/a/x/b/c'], ['/a', '/b']],
    ['/a*a$', ['/aa', '/a/a', '/aaa'], ['/a', '/ab']],
    ['/*a*b*c$', ['/abc', '/xaxbxc', '/abcabc'], ['/acb', '/abcd']],
    ['/file-with-a-%2A.html', ['/file-with-a-*.html', '/file-with-a-%2a.html'], ['/file-with-a-x.html']],
    ['/foo-%24', ['/foo-$', '/foo-%24x'], ['/foo-']],
    ['fish', [], ['/fish']],
    ['/?q=', ['/?q=', '/?q=1'], ['/', '/?p=1', '/a?q=']],
    ['/a?*b', ['/a?b', '/a?x=1&b'], ['/a', '/ab']],
  ])('%s', (pattern, matching, others) => {
    expect(matching.filter((path) => open([`Disallow: ${pattern}`], path))).toEqual([])
    expect(others.filter((path) => !open([`Disallow: ${pattern}`], path))).toEqual([])
  })

  test.each([
    // Pattern and address in different spellings of the same octets (RFC 9309 §2.2.2).
    ['/foo/bar/ツ', '/foo/bar/%E3%83%84'],
    ['/foo/bar/%E3%83%84', '/foo/bar/ツ'],
    ['/foo/bar/%e3%83%84', '/foo/bar/%E3%83%84'],
    ['/foo/bar/%62%61%7A', '/foo/bar/baz'],
    ['/foo/bar/baz', '/foo/bar/%62%61%7a'],
    ['/foo/bar?baz=https://foo.bar', '/foo/bar?baz=https://foo.bar'],
    ['/a b', '/a b'],
    ['/a%20b', '/a b'],
    ['/a"b<c>', '/a%22b%3Cc%3E'],
    ['/a|b', '/a%7Cb'],
    ["/search?q=it's", "/search?q=it's"],
    ['/뉴스', '/%EB%89%B4%EC%8A%A4/1'],
    ['/~user', '/%7Euser'],
    ['/100%', '/100%'],
  ])('%s closes %s', (pattern, path) => {
    expect(open([`Disallow: ${pattern}`], path)).toBe(false)
  })

  test('an escaped slash is another octet than a slash', () => {
    expect(open(['Disallow: /a%2Fb'], '/a/b')).toBe(true)
    expect(open(['Disallow: /a/b'], '/a%2fb')).toBe(true)
    expect(open(['Disallow: /a%2fb'], '/a%2Fb')).toBe(false)
  })

  test('the fragment of an address says nothing', () => {
    expect(open(['Disallow: /*secret'], '/a#secret')).toBe(true)
  })

  test('who allows the index page of a folder allows the folder', () => {
    const rules = ['Disallow: /', 'Allow: /dir/index.html']
    expect(['/dir/', '/dir/index.html', '/dir/other', '/'].map((path) => open(rules, path))).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})

describe('lines', () => {
  test.each([
    ['upper case keys', 'USER-AGENT: *\nDISALLOW: /a'],
    ['no space after the colon', 'User-agent:*\nDisallow:/a'],
    ['much space', '  User-agent  :   *  \n\t Disallow\t:\t/a \t'],
    ['comments', 'User-agent: * # everyone\n#Allow: /a\nDisallow: /a#b'],
    ['a byte-order mark', '\uFEFFUser-agent: *\nDisallow: /a'],
    ['CRLF', 'User-agent: *\r\nDisallow: /a\r\n'],
    ['CR', 'User-agent: *\rDisallow: /a\r'],
    ['no colon', 'User-agent *\nDisallow /a'],
    ['disalow', 'user agent: *\ndisalow: /a'],
    ['dissallow', 'useragent: *\ndissallow: /a'],
    ['dissalow', 'User-agent: *\nDissalow: /a'],
    ['diasllow', 'User-agent: *\nDiasllow: /a'],
    ['disallaw', 'User-agent: *\nDisallaw: /a'],
    ['NUL and other control bytes beside it', '\0\x01\x02\nUser-agent: *\n\x7f: x\nDisallow: /a'],
    ['lines that mean nothing', '<html>\n:::\n:\nx\n: /\nUser-agent: *\nfoo bar baz\nDisallow: /a'],
  ])('are read with %s', (_, text) => {
    expect(allowed(text, '/a')).toBe(false)
    expect(allowed(text, '/b')).toBe(true)
  })

  test('without colon, more than two words are no rule', () => {
    expect(open(['Disallow /a please'], '/a')).toBe(true)
    expect(open(['Disallow everything here'], '/a')).toBe(true)
  })

  test('a line without end is cut, and the next ones are read', () => {
    const text = `User-agent: *\nDisallow: /${'x'.repeat(20_000)}\nDisallow: /b`
    expect(allowed(text, `/${'x'.repeat(17_000)}`)).toBe(false)
    expect(allowed(text, '/b')).toBe(false)
    expect(allowed(text, '/a')).toBe(true)
  })

  test('what lies behind 500 KiB is not read, nor half a line', () => {
    const filler = `# ${'x'.repeat(98)}\n`
    const before = filler.repeat(Math.ceil((500 * 1024) / filler.length))
    expect(allowed(`User-agent: *\n${before}Disallow: /a\n`, '/a')).toBe(true)
    expect(allowed(`User-agent: *\n${filler.repeat(5_000)}Disallow: /a\n`, '/a')).toBe(false)
    const half = 'User-agent: *\n'.padEnd(500 * 1024 - 11, '#') // eleven octets are left: "\nDisallow: "
    expect(allowed(`${half}\nDisallow: /private`, '/a')).toBe(true)
  })

  test('500 KiB count in octets, not characters', () => {
    const korean = `# ${'가'.repeat(100)}\n`.repeat(2_000) // 606,000 octets, 206,000 characters
    expect(allowed(`User-agent: *\n${korean}Disallow: /a`, '/a')).toBe(true)
  })
})

describe('what else is read', () => {
  test('sitemaps, wherever they stand, as written', () => {
    const text =
      'Sitemap: https://a.example/s.xml\nUser-agent: x\nSITE-MAP: /relative.xml\nsitemap:\nSitemap: https://b.example/ # no'
    expect(parseRobots(text).sitemaps).toEqual(['https://a.example/s.xml', '/relative.xml', 'https://b.example/'])
  })

  test.each([
    ['5', 5_000],
    ['0.5', 500],
    ['.5', 500],
    ['10 seconds', 10_000],
    ['0', 0],
    ['-1', undefined],
    ['ten', undefined],
    ['', undefined],
    ['1e9', undefined],
    ['Infinity', undefined],
    ['999999999999', 366 * 24 * 3600 * 1000],
    ['9'.repeat(100), undefined],
  ])('Crawl-delay: %s is %s ms', (value, ms) => {
    expect(rulesFor(parseRobots(`User-agent: *\nCrawl-delay: ${value}\nDisallow: /x`), agent).crawlDelayMs).toBe(ms)
  })

  test('the longest delay of the own groups counts, and none of another group', () => {
    const text =
      'User-agent: *\nCrawl-delay: 60\nDisallow: /x\nUser-agent: newsledger\nCrawl-delay: 2\nAllow: /\nUser-agent: newsledger\nCrawl-delay: 3'
    expect(rulesFor(parseRobots(text), agent).crawlDelayMs).toBe(3_000)
    expect(rulesFor(parseRobots(text), 'other').crawlDelayMs).toBe(60_000)
  })

  test('the line that decides is named', () => {
    const rules = rulesFor(parseRobots('# hi\n\nUser-agent: *\r\nDisallow: /a  # why\rAllow: /a/b'), agent)
    expect(matchRules(rules, '/a/c').rule).toMatchObject({ line: 4, text: 'Disallow: /a' })
    expect(matchRules(rules, '/a/b').rule).toMatchObject({ line: 5, text: 'Allow: /a/b' })
    expect(matchRules(rules, '/b')).toEqual({ allowed: true, rule: null })
  })

  test('a product token is what the user agent begins with', () => {
    expect(productToken('NewsLedger/1.0 (+https://x)')).toBe('newsledger')
    expect(productToken('my_own-bot')).toBe('my_own-bot')
    expect(productToken('(x) y')).toBe('')
  })
})

describe('laws', () => {
  const piece = fc.constantFrom('/', 'a', 'b', 'ab', '*', '$', '%2A', '%61', '뉴', '?', '=', '.html')
  const pathText = fc.array(fc.constantFrom('/', 'a', 'b', 'ab', '*', '$', '%61', '뉴', '?', '='), { maxLength: 12 })
  const path = pathText.map((parts) => `/${parts.join('')}`)
  const pattern = fc.array(piece, { maxLength: 8 }).map((parts) => `/${parts.join('')}`)

  /** Whether a pattern matches, said in another way: a table over all prefixes of pattern and path. */
  function matchesSlowly(pattern: string, url: string): boolean {
    const canonical = (text: string) => {
      const whole = text.replaceAll('%61', 'a').replaceAll('뉴', '%EB%89%B4')
      return whole
    }
    const parsed = new URL(url)
    const target = canonical(decodeURI(parsed.href.slice(parsed.origin.length)))
      .replaceAll('*', '%2A')
      .replaceAll('$', '%24')
    const isAnchored = pattern.endsWith('$')
    const wanted = canonical(isAnchored ? pattern.slice(0, -1) : pattern).replaceAll('$', '%24')
    let reached = new Set([0])
    for (const char of wanted) {
      const next = new Set<number>()
      for (const at of reached) {
        if (char === '*') for (let i = at; i <= target.length; i++) next.add(i)
        else if (target[at] === char) next.add(at + 1)
      }
      reached = next
    }
    return isAnchored ? reached.has(target.length) : reached.size > 0
  }

  test('a pattern matches what a search of all ways finds', () => {
    fc.assert(
      fc.property(pattern, path, (pattern, path) => {
        expect(open([`Disallow: ${pattern}`], path)).toBe(!matchesSlowly(pattern, site + path))
      }),
      { numRuns: 2_000 },
    )
  })

  test('the order of the lines of a group says nothing', () => {
    const rule = fc.tuple(fc.constantFrom('Allow', 'Disallow'), pattern).map(([kind, value]) => `${kind}: ${value}`)
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 8 }), path, (rules, path) => {
        expect(open(rules.toReversed(), path)).toBe(open(rules, path))
      }),
    )
  })

  test('no text makes the reader fail, and what is closed names its line', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc
        .tuple(fc.constantFrom('User-agent', 'Allow', 'Disallow', 'Crawl-delay', 'Sitemap'), fc.string())
        .map(([key, value]) => `${key}: ${value}`),
      fc.constant('User-agent: *'),
    )
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('\n', '\r', '\r\n'), path, (lines, end, path) => {
        const text = lines.join(end)
        const verdict = matchRules(rulesFor(parseRobots(text), agent), site + path)
        if (!verdict.allowed) {
          const written = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)[verdict.rule!.line - 1]!
          expect(written).toContain(verdict.rule!.text.replace(/…$/, ''))
        }
      }),
    )
  })

  test('half a surrogate pair is no reason to fail', () => {
    expect(open(['Disallow: /\ud800'], '/a')).toBe(true)
    expect(isAllowed('User-agent: *\nDisallow: /\ud800', agent, `${site}/\ud800`)).toBe(false)
  })

  test('the worst patterns for the longest address take no time', () => {
    const stars = `Disallow: /${'a*'.repeat(8_000)}b`
    const text = `User-agent: *\n${`${stars}\n`.repeat(20)}`
    const started = processorTimeMs()
    expect(allowed(text, `/${'a'.repeat(8_000)}`)).toBe(true)
    expect(processorTimeMs() - started).toBeLessThan(2_000)
  })
})
