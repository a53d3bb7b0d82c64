import type { Candidate } from '../model/candidate.ts'
import type { Outlook } from './progress.ts'

/** An address to fetch, and why. */
export interface Task {
  readonly url: string
  /**
   * `source`: a list; `named`: article or list, on the command line; `listed`: by a source; `known`: an article that is looked at again;
   * `forced`: to be fetched whatever the state says.
   */
  readonly role: 'source' | 'named' | 'listed' | 'known' | 'forced'
  /** Identity key of the address. */
  readonly key: string
  /** The source that it belongs to, for a source its own first page. */
  readonly source: string | null
  readonly candidate?: Candidate
  /** Known id of the article, from the ledger or the address itself. */
  readonly id?: string | null
  /** A list that nobody asked for by name: a home page or robots.txt offers it. */
  readonly isOffered?: boolean
  /** Taken from what `--limit` allows: given back if it brings nothing. */
  readonly isCounted?: boolean
  /** Pages that sent on to this one by themselves. */
  readonly refreshes?: number
}

interface Host {
  /** Lists first: they say what else there is to do. */
  readonly lists: Queue<Task>
  readonly articles: Queue<Task>
  underWay: number
  done: number
}

/** First in, first out; `Array.shift` would move all that wait of a long list. */
class Queue<T> {
  #items: T[] = []
  #next = 0

  get length(): number {
    return this.#items.length - this.#next
  }

  push(item: T): void {
    this.#items.push(item)
  }

  shift(): T | undefined {
    if (this.length === 0) return undefined
    const item = this.#items[this.#next++]
    if (this.#next * 2 > this.#items.length) {
      this.#items = this.#items.slice(this.#next)
      this.#next = 0
    }
    return item
  }

  drain(): T[] {
    const left = this.#items.slice(this.#next)
    this.#items = []
    this.#next = 0
    return left
  }
}

/**
 * The addresses that are still to be fetched, handed out fairly: host after host, and to each host no more at once than it may bear,
 * so that a slow host never stands before a quick one.
 *
 * Ends when nothing is left and nothing is under way (what is under way may add more), or when the signal comes.
 */
export class Frontier implements AsyncIterable<Task> {
  readonly #hosts = new Map<string, Host>()
  /** Hosts that could be handed a task now, the one that waited longest first. */
  readonly #ready = new Set<string>()
  readonly #perHost: number
  readonly #signal: AbortSignal | undefined
  #underWay = 0
  #queued = 0
  #wake = () => {}

  constructor({ perHost, signal }: { perHost: number; signal?: AbortSignal | undefined }) {
    this.#perHost = perHost
    this.#signal = signal
    signal?.addEventListener('abort', () => this.#wake(), { once: true })
  }

  /** Tasks that wait. */
  get queued(): number {
    return this.#queued
  }

  add(task: Task): void {
    const name = new URL(task.url).host
    let host = this.#hosts.get(name)
    if (!host) {
      host = { lists: new Queue(), articles: new Queue(), underWay: 0, done: 0 }
      this.#hosts.set(name, host)
    }
    const isList = task.role === 'source' || task.role === 'named'
    ;(isList ? host.lists : host.articles).push(task)
    this.#queued += 1
    this.#refresh(name, host)
    this.#wake()
  }

  /** Says that a task, and all that it added, is dealt with. */
  done(task: Task): void {
    const name = new URL(task.url).host
    const host = this.#hosts.get(name)!
    host.underWay -= 1
    host.done += 1
    this.#underWay -= 1
    if (host.underWay === 0 && host.lists.length === 0 && host.articles.length === 0) this.#hosts.delete(name)
    else this.#refresh(name, host)
    this.#wake()
  }

  /** What is queued or under way. Costs a look at each host. */
  outlook(): Outlook {
    const hosts = [...this.#hosts].map(([host, { lists, articles, underWay, done }]) => ({
      host,
      left: lists.length + articles.length + underWay,
      done,
    }))
    return { left: this.#queued + this.#underWay, hosts: hosts.sort((a, b) => b.left - a.left) }
  }

  /** Takes what was not begun: after a stop. */
  drain(): Task[] {
    const left: Task[] = []
    for (const host of this.#hosts.values()) {
      for (const queue of [host.lists, host.articles]) for (const task of queue.drain()) left.push(task)
    }
    this.#queued = 0
    this.#ready.clear()
    return left
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Task> {
    for (;;) {
      if (this.#signal?.aborted) return
      const task = this.#take()
      if (task) yield task
      else if (this.#underWay === 0 && this.#queued === 0) return
      else {
        await new Promise<void>((resolve) => {
          this.#wake = resolve
        })
      }
    }
  }

  #take(): Task | null {
    const [name] = this.#ready
    if (name === undefined) return null
    this.#ready.delete(name)
    const host = this.#hosts.get(name)!
    const task = (host.lists.shift() ?? host.articles.shift())!
    host.underWay += 1
    this.#underWay += 1
    this.#queued -= 1
    this.#refresh(name, host)
    return task
  }

  #refresh(name: string, host: Host): void {
    const hasTask = host.lists.length > 0 || host.articles.length > 0
    if (hasTask && host.underWay < this.#perHost) this.#ready.add(name)
  }
}
