import type { Traffic } from '../connection/traffic.ts'
import type { ActionRequest } from '../correlation/action-request.ts'

/** Counts and traces what a session does. */
export interface SessionObserver {
  readonly traffic: Traffic
  /** An action begins; the returned function is called once, with the error that it ended with, if any. */
  readonly begin: (request: ActionRequest) => (error: Error | undefined) => void
  /** Runs an action, traced where there is a reader of traces. */
  trace(request: ActionRequest, run: () => Promise<unknown>): Promise<unknown>
}
