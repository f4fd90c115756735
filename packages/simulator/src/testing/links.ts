import type { Clock } from '../engine/clock.ts'
import type { Connection } from '../engine/connection.ts'
import { type Duration, milliseconds } from './duration.ts'
import { Link, type LinkFaults } from './link.ts'

const sound: LinkFaults = { frozen: false, delay: 0, dribble: undefined }

/** All connections of a server, and the faults that were put on them. */
export class LinkTable {
  readonly links = new Set<Link>()
  /** By user name; an empty one counts for all links. */
  readonly #faults = new Map<string, LinkFaults>()
  readonly #tears: number[] = []
  readonly #clock: Clock

  constructor(clock: Clock) {
    this.#clock = clock
  }

  add(connection: Connection): Link {
    const link = new Link(connection, this.#clock, (one) => this.#faultsOf(one))
    this.links.add(link)
    const tear = this.#tears.shift()
    if (tear !== undefined) link.tearAfter(tear)
    return link
  }

  delete(link: Link): void {
    this.links.delete(link)
  }

  tearNext(bytes: number): void {
    this.#tears.push(bytes)
  }

  change(user: string, change: Partial<LinkFaults> | undefined): void {
    if (change === undefined) this.#faults.delete(user)
    else this.#faults.set(user, { ...(this.#faults.get(user) ?? sound), ...change })
    for (const link of [...this.links]) link.refresh()
  }

  #faultsOf(link: Link): LinkFaults | undefined {
    if (this.#faults.size === 0) return undefined
    const user = link.session?.user?.name.toLowerCase()
    return (user === undefined ? undefined : this.#faults.get(user)) ?? this.#faults.get('')
  }
}

/**
 * The connections of the clients, all of them or those of one user. Their time is the clock of the simulator: under a
 * virtual clock, bytes that are delayed come as it advances. What `freeze`, `delay` and `dribble` do counts for
 * connections that are made later, too.
 */
export class Links {
  readonly #table: LinkTable
  readonly #user: string

  constructor(table: LinkTable, user = '') {
    this.#table = table
    this.#user = user.toLowerCase()
  }

  /** Those of one user. */
  of(user: string): Links {
    return new Links(this.#table, user)
  }

  /** How many are open. */
  get count(): number {
    return this.#mine().length
  }

  /** Resets them, so that clients get an error of the network. Clients may connect again. */
  cut(): void {
    for (const link of this.#mine()) link.destroy()
  }

  /** Nothing goes either way from now on, and nothing says so: a cable that was pulled. */
  freeze(): void {
    this.#table.change(this.#user, { frozen: true })
  }

  /** Sends what was held back. */
  thaw(): void {
    this.#table.change(this.#user, { frozen: false })
  }

  /** Everything to the client takes so much longer. */
  delay(duration: Duration): void {
    this.#table.change(this.#user, { delay: milliseconds(duration) })
  }

  /** Sends to the client a few bytes at a time: `dribble({ bytes: 1, every: '10ms' })`. */
  dribble({ bytes = 1, every = 10 }: { bytes?: number; every?: Duration } = {}): void {
    if (!(Number.isInteger(bytes) && bytes > 0)) throw new TypeError(`bytes must be a positive integer, not ${bytes}`)
    this.#table.change(this.#user, { dribble: { bytes, every: milliseconds(every) } })
  }

  /** Ends them after so many more bytes to the client, in the middle of whatever they are. */
  tearAfter(bytes: number): void {
    checkBytes(bytes)
    for (const link of this.#mine()) link.tearAfter(bytes)
  }

  /** Ends the next connection that is made after so many bytes, its greeting included. */
  tearNextAfter(bytes: number): void {
    checkBytes(bytes)
    this.#table.tearNext(bytes)
  }

  /** Makes them sound again. */
  mend(): void {
    this.#table.change(this.#user, undefined)
  }

  #mine(): Link[] {
    const all = [...this.#table.links].filter(({ gone }) => !gone)
    return this.#user === '' ? all : all.filter(({ session }) => session?.user?.name.toLowerCase() === this.#user)
  }
}

function checkBytes(bytes: number): void {
  if (!(Number.isInteger(bytes) && bytes >= 0)) throw new TypeError(`bytes must be an integer from 0 on, not ${bytes}`)
}
