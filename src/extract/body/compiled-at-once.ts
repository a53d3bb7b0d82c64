/**
 * The same expression, as machine code from here on. V8 makes code for an interpreter at an expression's first text and machine code at its second,
 * but machine code at once where the first has a thousand letters. Of large ones that every page comes to, making both would be a sixth of the
 * time that a thread takes for its first hundred pages.
 *
 * @param text of the kind that it will be tried on: V8 makes other code for letters beyond Latin-1
 */
export function compiledAtOnce(pattern: RegExp, text = ' '): RegExp {
  pattern.test(text.padEnd(1000))
  pattern.lastIndex = 0
  return pattern
}

/** The expression's test, compiled so with the first line. */
export function testAtOnce(pattern: RegExp): (line: string) => boolean {
  let isNew = true
  return (line) => {
    if (isNew) compiledAtOnce(pattern, line)
    isNew = false
    return pattern.test(line)
  }
}
