import { alternate, median, timeNode } from '../measure.ts'
import { compare, type Part } from '../part.ts'

const sentence = 'Chip exports through the port rose 31.0 percent to $15.2 billion in February.'

export default {
  summary: 'start-up: --version, and claims of one sentence, against a bare node -e 0',
  rounds: 21,
  options: {},
  async run({ cli, rounds, progress }) {
    progress(`${rounds} rounds of three starts`)
    const claims = JSON.parse(timeNode([cli, 'claims', '-', '--lang', 'en'], { input: sentence }).stdout)
    if (claims.length !== 2) throw new Error(`claims found ${claims.length} in a sentence that has 2`)
    const times = await alternate(rounds, {
      bare: () => timeNode(['-e', '0']).wallMs,
      version: () => timeNode([cli, '--version']).wallMs,
      claims: () => timeNode([cli, 'claims', '-', '--lang', 'en'], { input: sentence }).wallMs,
    })
    const bare = { unit: 'ms', against: 'node -e 0', other: median(times.bare) } as const
    return [
      compare({ ...bare, what: 'newsledger --version', ours: median(times.version), aim: { max: 1.5 } }),
      compare({ ...bare, what: 'newsledger claims, one sentence', ours: median(times.claims), aim: { max: 2.5 } }),
    ]
  },
} satisfies Part
