import { FetchError } from '../lib/errors.ts'

/** Longest wait for the monitor: it must never hold a run up. */
const timeoutMs = 10_000

/**
 * Tells a monitor of a run: `<url>/start`, `<url>` or `<url>/fail`, the form of healthchecks.io, which others read too.
 *
 * The address comes from the user's own config, so no guard refuses it a private network.
 *
 * @throws {FetchError} when the monitor does not take it
 * @see https://healthchecks.io/docs/http_api/
 */
export async function ping(url: string, event: 'start' | 'success' | 'fail', body = ''): Promise<void> {
  const { default: got } = await import('got')
  const target = new URL(url)
  // Before a query: "?create=1" is one of healthchecks.io's.
  if (event !== 'success') target.pathname = `${target.pathname.replace(/\/$/, '')}/${event}`
  try {
    await got.post(target, { body, timeout: { request: timeoutMs }, retry: { limit: 1 }, throwHttpErrors: true })
  } catch (cause) {
    // The address of a check is its password: it must not reach a log.
    const why = (cause as Error).message.replaceAll(target.href, target.host)
    throw new FetchError('refused', `cannot tell the monitor at ${target.host}: ${why}`, { cause })
  }
}
