import type { Server } from '../../../../../../simulator/src/engine/server.ts'

type QueueRows = (engine: Server, name: string) => string[]

let loaded: QueueRows | undefined

export function fillQueueRows(rows: QueueRows): void {
  loaded = rows
}

/** What the command `queue show` prints, which the action Queues sends as well (R23). */
export const queueRows: QueueRows = (engine, name) => {
  if (loaded === undefined) throw new Error('The console commands are not loaded yet.')
  return loaded(engine, name)
}
