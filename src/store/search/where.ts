import type { SQLInputValue } from 'node:sqlite'

/** Conditions of a query, with the values of their places. */
export class Where {
  readonly #conditions: string[] = []
  readonly values: SQLInputValue[] = []

  add(condition: string, ...values: readonly SQLInputValue[]): void {
    this.#conditions.push(condition)
    this.values.push(...values)
  }

  addAll(other: Where): void {
    this.#conditions.push(...other.#conditions)
    this.values.push(...other.values)
  }

  get isEmpty(): boolean {
    return this.#conditions.length === 0
  }

  get text(): string {
    return this.#conditions.length > 0 ? `WHERE ${this.#conditions.join(' AND ')}` : ''
  }
}
