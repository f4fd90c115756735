/** What `@openami/client` needs of this package and applications do not: it may change with any release. */

export { aborted, attachSignal, detachSignal } from './abort-signal.ts'
export { shownEndpoint } from './connection/endpoint.ts'
export type { RunOptions } from './correlation/correlator.ts'
export { newActionId } from './correlation/ids.ts'
export { eventSpec, loadEventSpec } from './event-spec.ts'
export { branchesFor, isSerial, releaseIn } from './server-version.ts'
export { buildRequest, type Protocol, timeTaken } from './session/request.ts'
export { limited, maxTimerDelay, now } from './time.ts'
