import { type ActionDescriptor, Message, type ReplyDescriptor } from '@openami/bindings'
import type { ActionRequest } from '../../src/correlation/action-request.ts'
import { answerForm } from '../../src/correlation/answer-form.ts'
import { Correlator, type RunOptions } from '../../src/correlation/correlator.ts'
import type { Diagnostic } from '../../src/diagnostic.ts'

/** A made-up action, which answers in this one way. */
export function descriptor(
  name: string,
  reply: Partial<ReplyDescriptor>,
  more: Partial<ActionDescriptor> = {},
): ActionDescriptor {
  return {
    name,
    method: name,
    availability: { since: ['1.0'] },
    privileges: [],
    request: [],
    summary: '',
    replies: [{ since: ['1.0'], kind: 'ack', ...reply }],
    ...more,
  }
}

interface Setup {
  serial?: boolean
  announced?: boolean
}

/** A correlator whose server the test plays; what it writes are names and ActionIDs only. */
export function setup({ serial = false, announced = true }: Setup = {}) {
  const written: string[] = []
  const events: string[] = []
  const diagnostics: Diagnostic[] = []
  /** What `onAction` was told, in that order. */
  const told: string[] = []
  const amiVersion = serial ? '1.0' : announced ? '11.0.0' : '1.1'
  const correlator = new Correlator({
    serial,
    write: (bytes) => written.push(bytes),
    onEvent: (message) => events.push(message.name),
    onDiagnostic: (diagnostic) => diagnostics.push(diagnostic),
    onAction: ({ action }) => {
      told.push(action)
      return (error) => told.push(`${action}: ${error?.name ?? 'answered'}`)
    },
  })
  const run = (
    action: ActionDescriptor | string,
    id: string,
    options: Partial<RunOptions> = {},
    more: Partial<ActionRequest> = {},
  ) => {
    const known = typeof action === 'string' ? undefined : action
    const name = typeof action === 'string' ? action : action.name
    const form = answerForm(known, { amiVersion, release: undefined })
    const request: ActionRequest = {
      action: name,
      id,
      bytes: `${name} ${id}`,
      descriptor: known,
      form,
      takesAnonymous: form.withoutActionId.response || (serial && known === undefined),
      maxItems: 100_000,
      maxAnswer: 1_000,
      onItem: undefined,
      fence: form.fenced ? { id: `fence-${id}`, bytes: `Ping fence-${id}` } : undefined,
      outcome: known?.outcome === undefined ? undefined : { event: known.outcome.event, by: undefined },
      outcomeTakes: known?.outcome === undefined ? 0 : 100,
      endsWithNext: known?.waits?.endsWithNext === true,
      ...more,
    }
    const promise = correlator.run(request, { timeout: 1_000, ...options })
    promise.catch(() => undefined)
    // biome-ignore lint/suspicious/noExplicitAny: replies of made-up actions
    return promise as Promise<any>
  }
  const say = (...lines: string[]): void => {
    const message = new Message(`${lines.join('\r\n')}\r\n`)
    if (message.kind === 'event') correlator.onEvent(message)
    else correlator.onResponse(message)
  }
  return { correlator, run, say, written, events, diagnostics, told }
}
