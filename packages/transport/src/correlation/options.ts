import type { Message } from '@openami/bindings'
import type { Diagnostic } from '../diagnostic.ts'
import type { ActionRequest } from './action-request.ts'

export interface CorrelatorOptions {
  readonly write: (latin1: string) => void
  /** One action in flight, as an AMI 1.0 server requires. */
  readonly serial: boolean
  /** Events that answer no action. */
  readonly onEvent: (message: Message) => void
  readonly onDiagnostic: (diagnostic: Diagnostic) => void
  /** Called for each action; the function it returns is called once with the result. */
  readonly onAction?: (request: ActionRequest) => (error: Error | undefined) => void
}

export interface RunOptions {
  /** Milliseconds, to which the time is added that this action and those ahead of it may take. */
  readonly timeout: number
  /** Nothing is added. */
  readonly exact?: boolean
  /** Milliseconds that the action may take by its nature (R18); `Infinity` for no limit. */
  readonly takes?: number
  readonly signal?: AbortSignal | undefined
}
