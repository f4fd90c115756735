import { newActionId } from './ids.ts'

/** A Ping of the client's own, whose answer shows how far the server is (R18). */
export interface Ping {
  readonly id: string
  /** The whole message. */
  readonly bytes: string
}

export function newPing(): Ping {
  const id = newActionId()
  return { id, bytes: `Action: Ping\r\nActionID: ${id}\r\n\r\n` }
}
