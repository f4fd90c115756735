import { Socket } from 'node:net'
import { queryObjects, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { Message } from '@openami/bindings'
import { Framer } from '@openami/transport/codec'
import { EventStream } from '../../../../packages/client/src/events/stream.ts'
import { Keepalive } from '../../../../packages/client/src/reconnect/keepalive.ts'
import { Link } from '../../../../packages/transport/src/connection/link.ts'
import { Correlator } from '../../../../packages/transport/src/correlation/correlator.ts'
import { ReplyCollector } from '../../../../packages/transport/src/correlation/reply-collector.ts'
import { Session } from '../../../../packages/transport/src/session/session.ts'
import { Mark } from './soak.ts'

setFlagsFromString('--expose_gc')
const collect = runInNewContext('gc') as () => void

/** Bytes that are in use once all garbage is collected. */
export function liveHeap(): number {
  collect()
  return process.memoryUsage().heapUsed
}

const probe = setTimeout(() => undefined, 0)
const Timeout = probe.constructor as new () => unknown
clearTimeout(probe)

const counted: Readonly<Record<string, new (...args: never[]) => unknown>> = {
  AbortSignal: AbortSignal as never,
  ReplyCollector,
  Correlator,
  EventStream,
  Framer,
  Keepalive,
  Link: Link as never,
  Mark,
  Message,
  Session: Session as never,
  Socket,
  Timeout,
}

/** What the process holds: objects that are alive, by class, and what keeps its event loop going. */
export interface Holdings {
  readonly alive: Readonly<Record<string, number>>
  readonly resources: readonly string[]
  readonly processListeners: number
}

/** Waits a moment first, so that what is on its way out is gone. */
export async function holdings(): Promise<Holdings> {
  for (let i = 0; i < 5; i++) await new Promise((resolve) => setTimeout(resolve, 20))
  collect()
  const alive = Object.entries(counted).map(([name, Class]) => [
    name,
    queryObjects(Class as never, { format: 'count' }),
  ])
  return {
    alive: Object.fromEntries(alive) as Record<string, number>,
    resources: process.getActiveResourcesInfo().sort(),
    processListeners: process.eventNames().reduce((sum, name) => sum + process.listenerCount(name), 0),
  }
}

/** Bytes by which the heap grows per event, by the line that fits the samples best. */
export function slope(samples: ReadonlyArray<readonly [events: number, heap: number]>): number {
  const mean = (at: 0 | 1): number => samples.reduce((sum, sample) => sum + sample[at], 0) / samples.length
  const [x, y] = [mean(0), mean(1)]
  const over = samples.reduce((sum, [events, heap]) => sum + (events - x) * (heap - y), 0)
  return over / samples.reduce((sum, [events]) => sum + (events - x) ** 2, 0)
}
