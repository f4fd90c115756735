import { type AmiEvent, Message } from '@openami/bindings'
import type { Diagnostic } from '../../../transport/src/diagnostic.ts'
import type { EventsOptions, FullEventBuffer } from '../../src/events/buffer.ts'
import { EventHub } from '../../src/events/hub.ts'
import type { EventStream } from '../../src/events/stream.ts'

const usual: FullEventBuffer = { limit: 10_000, overflow: 'drop-oldest' }

/** A hub, a stream of its `Counted` events, and what it says. */
export class Bench {
  readonly diagnostics: Diagnostic[] = []
  readonly hub = new EventHub(
    (error) => {
      throw error
    },
    undefined,
    (diagnostic) => this.diagnostics.push(diagnostic),
  )
  #next = 1

  open(options: EventsOptions = {}): EventStream {
    return this.hub.stream({ names: ['Counted'], options }, usual)
  }

  emit(count = 1): void {
    for (; count > 0; count--) this.hub.emit(new Message(`Event: Counted\r\nN: ${this.#next++}\r\n\r\n`))
  }
}

/** Of an event of the bench's: they are numbered from 1 on. */
export const number = (event: AmiEvent | undefined): number => Number(event?.get('N'))
