/**
 * A value that the state keeps as JSON. `null` where it is damaged, which SQLite does not notice: what the state says no more is learnt again.
 */
export function parseKept(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
