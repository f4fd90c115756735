import { InvalidActionError, Message } from '@openami/bindings'
import { ActionFailedError, type ActionRequest, type Diagnostic, ServerShuttingDownError } from '@openami/transport'
import { buildRequest, type Protocol, type RunOptions } from '@openami/transport/internal'
import { maskProblem } from './event-mask.ts'

interface Runner {
  readonly protocol: Protocol
  run(request: ActionRequest, options: RunOptions): Promise<unknown>
}

type Headers = Record<string, string | string[]>

/** The mask and filters of a session, to be restored in the next one. */
export class Subscriptions {
  #mask: string | undefined
  readonly #filters: Headers[] = []

  constructor(mask: string | undefined) {
    this.#mask = mask
  }

  /** The event mask of the last successful `Events`, for the next login. */
  get mask(): string | undefined {
    return this.#mask
  }

  /** Whether any filter has been added. */
  get filtered(): boolean {
    return this.#filters.length > 0
  }

  /** @throws InvalidActionError for a mask that a server would take for none, or for a part of it, and say Success (R32) */
  check({ action, bytes }: ActionRequest): void {
    if (action !== 'Events') return
    const fault = maskProblem(new Message(bytes).get('EventMask') ?? '')
    if (fault !== undefined) throw new InvalidActionError(action, 'EventMask', fault)
  }

  /** The server has accepted this action. */
  accepted({ action, bytes }: ActionRequest): void {
    if (action !== 'Events' && action !== 'Filter') return
    const message = new Message(bytes)
    if (action === 'Events') this.#mask = message.get('EventMask')
    else {
      const { Action: _action, ActionID: _id, ...headers } = message.toObject()
      this.#filters.push(headers)
    }
  }

  /** Adds each filter to a new session; they are never taken off one (R34). */
  async restore(runner: Runner, limits: RunOptions, onDiagnostic: (diagnostic: Diagnostic) => void): Promise<void> {
    const adding = this.#filters.map((filter) =>
      runner.run(buildRequest('Filter', filter, undefined, runner.protocol), limits).catch((error: unknown) => {
        if (!(error instanceof ActionFailedError) || error instanceof ServerShuttingDownError) throw error
        onDiagnostic({ kind: 'filter-failed', message: 'The server did not take a filter again', error })
      }),
    )
    await Promise.all(adding)
  }
}
