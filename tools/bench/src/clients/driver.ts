/** The interface of the bench to one client library. */
export interface Driver {
  /** Connects and logs in. `peers`: folder in whose `node_modules` the others lie. */
  connect(port: number, peers: string): Promise<Connection>
}

export interface Connection {
  /** Calls back for each event of these names; without names, for every event. */
  listen(names: readonly string[] | undefined, onEvent: (event: never) => void): void
  name(event: never): string
  /** Text of a header in the way that a user of this library gets at it. */
  header(event: never, name: string): unknown
  /** Every value of the event, as typed as the library makes it, one after the other; gives how many there were. */
  all(event: never): number
  /** Sends an action; calls back with its answer. */
  send(action: string, headers: Record<string, string>, onAnswer: (answer: unknown) => void): void
}

/** What libraries from elsewhere look like: nothing is known of them. */
// biome-ignore lint/suspicious/noExplicitAny: the peers come without types
export type Untyped = any

/** Looks at each value of an object that a library has made out of an event. */
export function everyValue(object: object): number {
  let values = 0
  for (const key in object) if ((object as Record<string, unknown>)[key] !== undefined) values++
  return values
}
