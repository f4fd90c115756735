import { AmiError } from '@openami/bindings'
import { printable } from '@openami/bindings/internal'

/** An iterator with `overflow: 'close'` was read too slowly. What waited has been handed out before. */
export class EventOverflowError extends AmiError {
  override readonly name = 'EventOverflowError'
  override readonly code = 'AMI_EVENT_OVERFLOW'
  override readonly retryable = false
  /** Number of queued events when the queue was full: the iterator's limit. */
  readonly waiting: number

  constructor(what: string, waiting: number) {
    super(printable(`${what} is over: ${waiting} events waited to be read when another came`))
    this.waiting = waiting
  }
}
