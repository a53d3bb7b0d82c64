/** How the value of an option is read, checked and shown. `flag` takes none. */
export type OptionType = 'flag' | 'text' | 'url' | 'folder' | 'file' | 'integer' | 'number' | 'day' | 'choice'

export interface Option {
  /** As on the command line; in the config file and the library in their own spelling (`per_host`, `perHost`). */
  readonly name: string
  readonly type: OptionType
  /** Placeholder in the help. */
  readonly value?: string
  readonly choices?: readonly string[]
  /** Smallest value of a number. */
  readonly least?: number
  readonly default?: string | number
  /** A value that `init` shows where there is no default. */
  readonly example?: string | number
  /** How the default is shown where the value itself says too little. */
  readonly shownDefault?: string
  readonly help: string
  /** Whether it may stand in the config file. */
  readonly inConfig?: boolean
}

/** The one table of options: command line, help, config file, its schema and README all come from it. */
export const optionTable = [
  {
    name: 'articles',
    type: 'folder',
    value: 'DIR',
    default: 'articles',
    help: 'folder of the article files',
    inConfig: true,
  },
  {
    name: 'output',
    type: 'folder',
    value: 'DIR',
    default: 'output',
    help: 'folder of records, change log and state',
    inConfig: true,
  },
  {
    name: 'config',
    type: 'file',
    value: 'FILE',
    shownDefault: 'newsledger.config.json if it is there',
    help: 'JSON config, comments allowed; every option below can stand in it, named in snake_case (per_host)',
  },
  {
    name: 'json',
    type: 'flag',
    help: 'the run report as one JSON object on standard output, instead of a table',
    inConfig: true,
  },
  {
    name: 'concurrency',
    type: 'integer',
    value: 'N',
    least: 1,
    default: 16,
    help: 'requests under way at once, all hosts',
    inConfig: true,
  },
  {
    name: 'per-host',
    type: 'integer',
    value: 'N',
    least: 1,
    default: 1,
    help: 'requests under way at once to one host',
    inConfig: true,
  },
  {
    name: 'delay',
    type: 'integer',
    value: 'MS',
    least: 0,
    default: 1000,
    help: 'least time between two starts to one host; a longer Crawl-delay wins',
    inConfig: true,
  },
  {
    name: 'timeout',
    type: 'number',
    value: 'S',
    least: 0.001,
    default: 30,
    help: 'longest time for one whole request',
    inConfig: true,
  },
  {
    name: 'retries',
    type: 'integer',
    value: 'N',
    least: 0,
    default: 3,
    help: 'tries after the first, with backoff, Retry-After obeyed',
    inConfig: true,
  },
  {
    name: 'max-bytes',
    type: 'integer',
    value: 'N',
    least: 1,
    default: 10_485_760,
    help: 'most bytes of one response, after decompression',
    inConfig: true,
  },
  {
    name: 'limit',
    type: 'integer',
    value: 'N',
    least: 0,
    example: 500,
    shownDefault: 'none',
    help: 'most articles in this run',
    inConfig: true,
  },
  {
    name: 'since',
    type: 'day',
    value: 'DATE',
    example: '2025-01-01',
    shownDefault: 'none',
    help: 'skip what was published before this day',
    inConfig: true,
  },
  {
    name: 'lock-wait',
    type: 'number',
    value: 'S',
    least: 0,
    default: 0,
    help: 'wait for another run to end instead of exit 3',
    inConfig: true,
  },
  {
    name: 'user-agent',
    type: 'text',
    value: 'S',
    example: 'your-crawler/1.0 (+https://your.site/about-it)',
    shownDefault: 'newsledger/<version> (+url)',
    help: 'sent with every request, and matched against robots.txt by its product token',
    inConfig: true,
  },
  {
    name: 'allow-private-network',
    type: 'flag',
    help: 'also fetch from loopback, private and link-local addresses',
    inConfig: true,
  },
  {
    name: 'dry-run',
    type: 'flag',
    help: 'say what would be fetched, and what it would cost: requests and minutes for each host',
    inConfig: true,
  },
  {
    name: 'keep-pages',
    type: 'flag',
    help: 'keep each article page as it came, in output/pages (WARC), for ingest --from-pages',
    inConfig: true,
  },
  {
    name: 'ping',
    type: 'url',
    value: 'URL',
    example: 'https://a.monitor/your-check',
    shownDefault: 'none',
    help: 'tell a monitor of start, success and failure, the report as body (healthchecks.io and alike)',
    inConfig: true,
  },
  {
    name: 'metrics',
    type: 'file',
    value: 'FILE',
    example: '/var/lib/node_exporter/newsledger.prom',
    shownDefault: 'none',
    help: 'write the run as Prometheus metrics, for node_exporter',
    inConfig: true,
  },
  { name: 'quiet', type: 'flag', help: 'print errors only', inConfig: true },
  {
    name: 'log-level',
    type: 'choice',
    value: 'L',
    choices: ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'],
    default: 'info',
    help: 'what is logged to standard error, one JSON object a line',
    inConfig: true,
  },
] as const satisfies readonly Option[]

export type OptionName = (typeof optionTable)[number]['name']

const network: readonly OptionName[] = [
  'articles',
  'output',
  'config',
  'json',
  'concurrency',
  'per-host',
  'delay',
  'timeout',
  'retries',
  'max-bytes',
  'lock-wait',
  'user-agent',
  'allow-private-network',
  'dry-run',
  'keep-pages',
  'ping',
  'metrics',
  'quiet',
  'log-level',
]

/** Which shared options a group of commands takes. */
export const optionGroups = {
  network,
  local: ['articles', 'output', 'config', 'json', 'lock-wait', 'ping', 'metrics', 'quiet', 'log-level'],
} as const satisfies Record<string, readonly OptionName[]>

export function sharedOptions(names: readonly OptionName[]): Option[] {
  return optionTable.filter((option) => names.includes(option.name))
}

/** `per-host` → `per_host`. */
export const configKey = (name: string) => name.replaceAll('-', '_')

/** `per-host` → `perHost`. */
export const libraryKey = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
