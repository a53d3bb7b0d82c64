import { type Word, wordsOf } from '../lib/words.ts'
import { badRequest } from './answer.ts'

/** Longest text of one parameter, and most words that are looked for. */
const maxText = 500
const maxWords = 16

/** The parameters of an address, read with their bounds. */
export class Parameters {
  readonly #values: URLSearchParams

  constructor(query: string) {
    this.#values = new URLSearchParams(query)
  }

  /** A text without white space at its ends, or `null` for none. @throws {Problem} 400 */
  text(name: string): string | null {
    const value = this.#values.get(name)?.trim()
    if (!value) return null
    if (value.length > maxText) throw badRequest(`“${name}” takes at most ${maxText} characters.`)
    return value.toWellFormed()
  }

  oneOf<T extends string>(name: string, choices: readonly T[]): T | null {
    const value = this.text(name)
    if (value === null) return null
    const found = choices.find((choice) => choice === value)
    if (found === undefined) throw badRequest(`“${name}” is one of ${choices.join(', ')}.`)
    return found
  }

  /** A year, month or day. */
  span(name: string): string | null {
    const value = this.text(name)
    if (value === null) return null
    if (!/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(value))
      throw badRequest(`“${name}” takes a year, month or day such as 2025-12-29.`)
    return value
  }

  /** Page numbers count from 1. */
  page(): number {
    const value = this.text('page') ?? '1'
    if (!/^[1-9]\d{0,5}$/.test(value)) throw badRequest('“page” takes a whole number from 1 on.')
    return Number(value)
  }

  /** Words to look for; an empty list for a text that has none. */
  words(name: string): Word[] | null {
    const text = this.text(name)
    if (text === null) return null
    return wordsOf(text).slice(0, maxWords)
  }
}

/** A path with those parameters that have a value. */
export function address(
  path: string,
  values: Readonly<Record<string, string | number | null | undefined>> = {},
): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) {
    if (value !== null && value !== undefined && value !== '') query.set(name, String(value))
  }
  const text = query.toString()
  return text === '' ? path : `${path}?${text}`
}

export const articlePath = (id: string) => `/article/${encodeURIComponent(id.toWellFormed())}`
export const claimPath = (contentHash: string, index: number) => `/claim/${contentHash}/${index}`
