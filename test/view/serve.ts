import { type IncomingHttpHeaders, request } from 'node:http'
import { parseRecordFile } from '../../src/export/parse-record.ts'
import { openView, type View, type ViewOptions } from '../../src/view/server.ts'

export async function serve(output: string, options: Partial<ViewOptions> = {}): Promise<View & { troubles: Error[] }> {
  const troubles: Error[] = []
  const view = await openView({
    output,
    parse: parseRecordFile,
    status: () => null,
    onTrouble: (error) => troubles.push(error),
    ...options,
  })
  await view.settled()
  return Object.assign(view, { troubles })
}

export interface Answered {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

/** A request as it is written here, so that no client tidies the path or the host. */
export function ask(
  view: View,
  path: string,
  { method = 'GET', host }: { method?: string; host?: string } = {},
): Promise<Answered> {
  const { hostname, port } = new URL(view.url)
  return new Promise((resolve, reject) => {
    const headers = host === undefined ? {} : { host }
    const asked = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part) => {
        text += part
      })
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, text }))
    })
    asked.on('error', reject)
    asked.end()
  })
}

// biome-ignore lint/suspicious/noExplicitAny: the tests say what they expect of it.
export async function askJson(view: View, path: string): Promise<any> {
  return JSON.parse((await ask(view, path)).text)
}
