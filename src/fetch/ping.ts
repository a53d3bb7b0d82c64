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
  const target = event === 'success' ? url : `${url.replace(/\/$/, '')}/${event}`
  try {
    await got.post(target, { body, timeout: { request: timeoutMs }, retry: { limit: 1 }, throwHttpErrors: true })
  } catch (cause) {
    const host = URL.parse(url)?.host ?? 'it'
    // The address of a check is its password: it must not reach a log.
    throw new FetchError(
      'refused',
      `cannot tell the monitor at ${host}: ${(cause as Error).message.replaceAll(url, host)}`,
      { cause },
    )
  }
}
