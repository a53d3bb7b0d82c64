import type { Command } from './command.ts'
import { type Option, optionGroups, sharedOptions } from './options.ts'

const explain: Option = { name: 'explain', type: 'flag', help: 'say on standard error where each answer comes from' }

const since: Option = {
  name: 'since',
  type: 'text',
  value: 'DATE',
  help: 'published on this day, month or year or later',
}
const until: Option = {
  name: 'until',
  type: 'text',
  value: 'DATE',
  help: 'published on this day, month or year or before',
}

/** Which records or claims are wanted. A list has commas between its items. */
const filters: readonly Option[] = [
  since,
  until,
  { name: 'publisher', type: 'text', value: 'LIST', help: 'names or ids of publishers' },
  { name: 'language', type: 'text', value: 'LIST', help: 'languages of the text, such as ko' },
  { name: 'category', type: 'text', value: 'LIST', help: 'categories, as the sites name them' },
  {
    name: 'unit',
    type: 'text',
    value: 'LIST',
    help: 'claims in these units: codes (USD), types (currency) or texts (jobs)',
  },
]

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  {
    name: 'crawl',
    arguments: '[URL…]',
    summary: 'find articles in each URL and fetch what is new',
    about: `Each URL may be an article, a feed (RSS, Atom, RDF, JSON Feed), a sitemap or a
section page: told apart by what comes back, not by its name. Without URLs, the
sources of the config file are crawled: this is what cron runs.`,
    options: sharedOptions([...optionGroups.network, 'limit', 'since']),
    examples: [
      { command: 'newsledger crawl https://example.com/feed.xml', does: 'a feed' },
      { command: 'newsledger crawl --limit 20 https://example.com/', does: 'at most 20 articles of a front page' },
      { command: 'newsledger crawl --json --quiet', does: 'the sources of the config file; for cron' },
      { command: 'newsledger crawl --dry-run', does: 'only say what would be fetched' },
    ],
    stopsInOrder: true,
    load: () => import('./commands/crawl.ts'),
  },
  {
    name: 'recrawl',
    arguments: 'URL|ID…',
    minArguments: 1,
    summary: 'fetch these articles again now, whatever the state says',
    about: 'Where the text changed, the older version is kept beside the new one.',
    options: sharedOptions(optionGroups.network),
    examples: [
      { command: 'newsledger recrawl https://example.com/news/2025/12/29/exports', does: 'one article, by address' },
      { command: 'newsledger recrawl 044_0000278327', does: 'one article, by id' },
    ],
    stopsInOrder: true,
    load: () => import('./commands/recrawl.ts'),
  },
  {
    name: 'ingest',
    arguments: '[PATH…]',
    summary: 'turn article files into records, without network',
    about: `PATHs are files or folders (all .txt files in them); default is the articles
folder. The files are only read. What was ingested and has not changed since is
passed over.

With --from-pages: the pages that crawl --keep-pages kept are read again with
the present rules, and what differs from the records is listed and written.`,
    options: [
      { name: 'from-pages', type: 'flag', help: 'read the kept pages again instead of article files' },
      { name: 'dry-run', type: 'flag', help: 'with --from-pages: only list what would change' },
      ...sharedOptions(optionGroups.local),
    ],
    examples: [
      { command: 'newsledger ingest', does: 'the articles folder' },
      { command: 'newsledger ingest archive/2025 --output ledger', does: 'another folder, into another ledger' },
      { command: 'newsledger ingest --from-pages --dry-run', does: 'what better rules would change' },
    ],
    stopsInOrder: true,
    fails: 'done, but some file failed',
    load: () => import('./commands/ingest.ts'),
  },
  {
    name: 'extract',
    arguments: 'FILE|-',
    minArguments: 1,
    maxArguments: 1,
    summary: 'turn one saved HTML page into one record on standard output',
    about: 'Writes nothing. "-" reads the page from standard input.',
    options: [
      { name: 'url', type: 'text', value: 'URL', help: 'the address that the page came from (needed)' },
      explain,
      ...sharedOptions(['config']),
    ],
    examples: [
      { command: 'newsledger extract page.html --url https://example.com/a | jq .title', does: 'a saved page' },
      { command: 'curl -s $URL | newsledger extract - --url $URL', does: 'a page from another program' },
    ],
    load: () => import('./commands/extract.ts'),
  },
  {
    name: 'capture',
    arguments: '[URL|FILE]',
    maxArguments: 1,
    summary: 'save a page and the record it should become, as a test of a site’s rules',
    about: `Writes <folder>/<registrable domain>/pages/<name>.html and, beside it, what the
present rules make of it: put right what they get wrong. --check reads all such
pages again and lists what differs; npm test does so for test/sites.`,
    options: [
      { name: 'url', type: 'text', value: 'URL', help: 'the address that a FILE came from' },
      { name: 'folder', type: 'folder', value: 'DIR', default: 'test/sites', help: 'where captured pages lie' },
      {
        name: 'check',
        type: 'flag',
        help: 'compare all captured pages with what stands beside them; 1 where one differs',
      },
      { name: 'force', type: 'flag', help: 'take the place of a page that was captured before' },
      ...sharedOptions(['config', 'timeout', 'max-bytes', 'user-agent', 'allow-private-network']),
    ],
    examples: [
      { command: 'newsledger capture https://example.com/news/2025/12/29/exports', does: 'a page of the web' },
      { command: 'newsledger capture page.html --url https://example.com/a', does: 'a saved page' },
      { command: 'newsledger capture --check', does: 'after a change of rules' },
    ],
    fails: 'it could not be captured, or a captured page reads otherwise now',
    load: () => import('./commands/capture.ts'),
  },
  {
    name: 'claims',
    arguments: '[FILE|-]',
    maxArguments: 1,
    summary: 'turn plain text into a JSON array of numeric claims',
    about: 'Writes nothing. Without FILE, or with "-", reads standard input.',
    options: [
      { name: 'lang', type: 'text', value: 'en|ko', shownDefault: 'by the text', help: 'language of the text' },
      {
        name: 'date',
        type: 'day',
        value: 'YYYY-MM-DD',
        shownDefault: 'today',
        help: 'day of publication, against which "last month" is read',
      },
      explain,
    ],
    examples: [
      {
        command: 'echo "Exports rose 19.8 percent." | newsledger claims --lang en',
        does: 'one sentence',
      },
      { command: 'newsledger claims article.txt --lang ko --date 2025-12-29', does: 'a file' },
    ],
    load: () => import('./commands/claims.ts'),
  },
  {
    name: 'export',
    summary: 'the records, or one row a claim, as JSON lines, CSV, Parquet, SQLite',
    about: `Also as ninjs (IPTC ninjs 3.1), schema.org (NewsArticle in JSON-LD) and gdelt
(GKG 2.1), a line a record. Runs beside a crawl and needs no lock.`,
    options: [
      {
        name: 'format',
        type: 'choice',
        value: 'FORMAT',
        choices: ['jsonl', 'csv', 'parquet', 'sqlite', 'ninjs', 'schema.org', 'gdelt'],
        shownDefault: 'by the name of the output file, else jsonl',
        help: 'jsonl, csv, parquet, sqlite, ninjs, schema.org or gdelt',
      },
      { name: 'claims', type: 'flag', help: 'one row a claim instead of one a record' },
      { name: 'fields', type: 'text', value: 'LIST', help: 'only these fields, in this order; a wrong name lists all' },
      ...filters,
      { name: 'subject', type: 'text', value: 'TEXT', help: 'claims whose subject has these words' },
      {
        name: 'changed-after',
        type: 'integer',
        value: 'SEQ',
        help: 'only records that a change after this one tells of; the last change is told at the end',
      },
      {
        name: 'output-file',
        type: 'file',
        value: 'FILE',
        help: 'write here instead, whole or not at all; compressed where the name ends in .gz, .zst or .br',
      },
      { name: 'force', type: 'flag', help: 'replace the output file if it is there' },
      { name: 'raw', type: 'flag', help: 'CSV: leave texts that look like formulas as they are' },
      { name: 'bom', type: 'flag', help: 'CSV: begin with a byte-order mark, for Excel' },
      ...sharedOptions(['output', 'config', 'quiet']),
    ],
    examples: [
      { command: 'newsledger export | jq .title', does: 'every record, one JSON object a line' },
      { command: 'newsledger export --claims --output-file claims.parquet', does: 'for DuckDB and pandas' },
      { command: 'newsledger export --output-file news.sqlite && datasette news.sqlite', does: 'to look around in' },
      { command: 'newsledger export --claims --unit USD --since 2025-12 --format csv', does: 'dollars of a month' },
      { command: 'newsledger export --changed-after 1200', does: 'what came or changed since then' },
    ],
    stopsInOrder: true,
    fails: 'a record is damaged or missing and left out: standard error names it',
    load: () => import('./commands/export.ts'),
  },
  {
    name: 'changes',
    summary: 'the change log from a cursor on, one JSON line a change',
    about: `With --cursor the file keeps what was given last, written after the line is, so
that the next call goes on there: a consumer that dies is given some changes
twice, never one too few. A gap in the log, or a cursor of another ledger, ends
it with an error.`,
    options: [
      {
        name: 'after',
        type: 'integer',
        value: 'SEQ',
        shownDefault: '0',
        help: 'only changes after this one; where the cursor file is there, that counts',
      },
      { name: 'follow', type: 'flag', help: 'wait for further changes at the end' },
      {
        name: 'cursor',
        type: 'file',
        value: 'FILE',
        help: 'go on after the change kept in this file, and keep the last one there',
      },
      { name: 'with-record', type: 'flag', help: 'the record too, as "record"' },
      {
        name: 'claims',
        type: 'flag',
        help: 'with an update, as "claim_changes": which figures appeared, vanished or moved',
      },
      ...sharedOptions(['output', 'config']),
    ],
    examples: [
      { command: 'newsledger changes --after 1200', does: 'what happened since' },
      {
        command: 'newsledger changes --follow --cursor app.cursor --with-record | app',
        does: 'feed a program for good',
      },
      { command: "newsledger changes --claims | jq -r '.claim_changes[]?.text'", does: 'how figures moved' },
    ],
    stopsInOrder: true,
    fails: 'a line or record is damaged or missing: standard error says which',
    load: () => import('./commands/changes.ts'),
  },
  {
    name: 'find',
    arguments: '[WORD…]',
    summary: 'find claims by subject and unit over all articles',
    about: `WORDs are looked for in the subjects of claims, in any order: in Korean, Chinese
and Japanese anywhere in a word, else at its beginning. The latest published
come first. The first call builds an index in the state folder.`,
    options: [
      ...filters,
      { name: 'limit', type: 'integer', value: 'N', least: 1, default: 50, help: 'most claims shown' },
      { name: 'all-versions', type: 'flag', help: 'also in older versions of articles' },
      {
        name: 'json',
        type: 'flag',
        help: 'a JSON array instead of a table, with the sentences and links to them',
      },
      ...sharedOptions(['output', 'config', 'quiet']),
    ],
    examples: [
      { command: 'newsledger find chip exports --unit USD --since 2025-01', does: 'dollars of chip exports' },
      { command: 'newsledger find 반도체 수출 --json | jq ".[].sentence"', does: 'the sentences' },
    ],
    stopsInOrder: true,
    fails: 'a record is damaged or missing and left out: standard error names it',
    load: () => import('./commands/find.ts'),
  },
  {
    name: 'show',
    arguments: 'ID|HASH|URL',
    minArguments: 1,
    maxArguments: 1,
    summary: 'print one article with its claims marked',
    about: `The newest version of an article, or the text with this content hash; its first
6 digits or more will do. Claims are underlined on a terminal, those that are no
reported fact in italics too; elsewhere each stands as [text][number].`,
    options: [{ name: 'json', type: 'flag', help: 'the record instead' }, ...sharedOptions(['output', 'config'])],
    examples: [
      { command: 'newsledger show 044_0000278327 | less -R', does: 'one article' },
      { command: 'newsledger show 1b4f0e --json | jq .claims', does: 'its record, by content hash' },
    ],
    load: () => import('./commands/show.ts'),
  },
  {
    name: 'diff',
    arguments: 'ID|URL',
    minArguments: 1,
    maxArguments: 1,
    summary: 'compare the versions of one article, and the figures in them',
    options: [
      { name: 'json', type: 'flag', help: 'a JSON array, one object for each version after the first' },
      ...sharedOptions(['output', 'config']),
    ],
    examples: [{ command: 'newsledger diff 044_0000278327', does: 'what changed from version to version' }],
    load: () => import('./commands/diff.ts'),
  },
  {
    name: 'view',
    summary: 'serve a local web page to read articles, and see figures and the crawl as charts',
    about: `Prints its address. Only this machine can open it, unless --host says otherwise;
nothing is written but the search index in the state folder, and nothing is
loaded from elsewhere. Every page has its data as JSON at the same address with
.json. Runs beside a crawl and shows what comes in.`,
    options: [
      {
        name: 'port',
        type: 'integer',
        value: 'N',
        least: 0,
        default: 0,
        shownDefault: 'any free one',
        help: 'where to listen',
      },
      {
        name: 'host',
        type: 'text',
        value: 'HOST',
        default: '127.0.0.1',
        help: 'address or name to listen on; all who reach it can read',
      },
      { name: 'open', type: 'flag', help: 'open it in the browser' },
      ...sharedOptions(['output', 'config', 'quiet']),
    ],
    examples: [
      { command: 'newsledger view --open', does: 'in the browser' },
      { command: 'newsledger view --port 8080 &', does: 'at http://127.0.0.1:8080/' },
      {
        command: 'curl -s "http://127.0.0.1:8080/figure.json?subject=Chip+exports" | jq .points',
        does: 'a figure as data',
      },
    ],
    stopsInOrder: true,
    load: () => import('./commands/view.ts'),
  },
  {
    name: 'verify',
    summary: 'read everything back and list what is damaged or missing',
    about: `Each record against the schema and its hash, each article file against its
record, the change log for holes.`,
    options: [
      {
        name: 'repair',
        type: 'flag',
        help: 'first build again what can be proved from what is left; nothing is deleted',
      },
      ...sharedOptions(optionGroups.local),
    ],
    examples: [
      { command: 'newsledger verify --repair', does: 'what is damaged goes to output/quarantine/' },
      { command: 'newsledger verify && echo sound', does: 'exit status 1 where something is wrong' },
    ],
    stopsInOrder: true,
    fails: 'something is damaged or missing',
    load: () => import('./commands/verify.ts'),
  },
  {
    name: 'status',
    summary: 'show the last runs, sources that fail or have fallen silent, what waits for a retry',
    options: sharedOptions(['output', 'config', 'json']),
    examples: [{ command: "newsledger status --json | jq '.sources[] | select(.stale)'", does: 'silent sources' }],
    fails: 'a source is ill',
    load: () => import('./commands/status.ts'),
  },
  {
    name: 'explain',
    arguments: 'URL|ID',
    minArguments: 1,
    maxArguments: 1,
    summary: 'say what would happen to an address, and why',
    about: `Its canonical form and id, the robots.txt line that decides, the delay of its
host, what the ledger knows of it, when it is looked at next; for an article
that was fetched, where each field came from; for a source, how it did.`,
    options: sharedOptions([
      'articles',
      'output',
      'config',
      'json',
      'delay',
      'timeout',
      'retries',
      'user-agent',
      'allow-private-network',
    ]),
    examples: [{ command: 'newsledger explain https://example.com/news/2025/12/29/exports', does: 'one address' }],
    load: () => import('./commands/explain.ts'),
  },
  {
    name: 'init',
    summary: 'write a commented config file, and show the cron line or systemd timer to run it',
    options: [
      {
        name: 'config',
        type: 'text',
        value: 'FILE',
        shownDefault: 'newsledger.config.json',
        help: 'the file to write',
      },
    ],
    examples: [{ command: 'newsledger init', does: 'in the folder where articles and output shall lie' }],
    load: () => import('./commands/init.ts'),
  },
  {
    name: 'schema',
    summary: 'print the JSON Schema of a record',
    options: [
      { name: 'claim', type: 'flag', help: 'the schema of a claim' },
      { name: 'report', type: 'flag', help: 'the schema of the run report' },
      { name: 'changes', type: 'flag', help: 'the schema of a line of the change log' },
      { name: 'config', type: 'flag', help: 'the schema of the config file' },
    ],
    examples: [{ command: 'newsledger schema > record.schema.json', does: 'for a validator or a code generator' }],
    load: () => import('./commands/schema.ts'),
  },
  {
    name: 'doctor',
    summary: 'look at versions, folders, disk, clock, state and the robots.txt of the sources',
    about: 'Says what is wrong and what to do about it.',
    options: sharedOptions(['articles', 'output', 'config', 'json', 'timeout', 'user-agent', 'allow-private-network']),
    examples: [{ command: 'newsledger doctor', does: 'before the first cron run, or when something is odd' }],
    fails: 'something is wrong',
    load: () => import('./commands/doctor.ts'),
  },
  {
    name: 'completion',
    arguments: 'bash|zsh|fish',
    minArguments: 1,
    maxArguments: 1,
    summary: 'print a completion script for a shell',
    options: [],
    examples: [{ command: 'eval "$(newsledger completion bash)"', does: 'in ~/.bashrc' }],
    load: () => import('./commands/completion.ts'),
  },
  {
    name: 'man',
    summary: 'print the manual page',
    options: [],
    examples: [{ command: 'newsledger man | man -l -', does: 'read it' }],
    load: () => import('./commands/man.ts'),
  },
  {
    name: 'demo',
    summary: 'run the whole pipeline against a small news site that it serves itself',
    about: 'Over HTTP on loopback; leaves its files where you can look at them.',
    options: [
      {
        name: 'articles',
        type: 'folder',
        value: 'DIR',
        default: 'newsledger-demo/articles',
        help: 'folder of the article files',
      },
      {
        name: 'output',
        type: 'folder',
        value: 'DIR',
        default: 'newsledger-demo/output',
        help: 'folder of records and state',
      },
      ...sharedOptions(['json', 'quiet', 'log-level']),
    ],
    examples: [{ command: 'newsledger demo', does: 'crawls twice and shows what happened' }],
    stopsInOrder: true,
    fails: 'it did not go as it should',
    load: () => import('./commands/demo.ts'),
  },
]
