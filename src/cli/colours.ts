/** Ways to mark a text on a terminal; where there are no colours, each leaves it as it is. */
export interface Colours {
  readonly isOn: boolean
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly red: (text: string) => string
  readonly green: (text: string) => string
  readonly underline: (text: string) => string
  readonly italic: (text: string) => string
}

/** @see https://no-color.org */
export function coloursOf(stream: NodeJS.WritableStream & { isTTY?: boolean }, env = process.env): Colours {
  const isOn =
    env.FORCE_COLOR !== undefined
      ? env.FORCE_COLOR !== '0'
      : stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb'
  const mark = (on: number, off: number) => (text: string) =>
    isOn && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text
  return {
    isOn,
    bold: mark(1, 22),
    dim: mark(2, 22),
    italic: mark(3, 23),
    underline: mark(4, 24),
    red: mark(31, 39),
    green: mark(32, 39),
  }
}
