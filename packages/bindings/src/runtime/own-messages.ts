import type { ActionDescriptor, EventDescriptor, HeaderDescriptor } from './descriptor.ts'
import { addSensitive } from './sensitive.ts'
import { addDescriptor } from './tables/descriptors.ts'
import { addEvent } from './tables/events.ts'

/** Messages that the spec does not know: of a third-party module, or UserEvents of one's own dialplan. */
export interface OwnMessages {
  readonly actions?: readonly ActionDescriptor[]
  readonly events?: readonly EventDescriptor[]
}

/**
 * Adds messages to what all packages know: clients type, check and name them as those of the spec, and the simulator
 * has them. `openami generate` writes the call; a message that was added before is replaced.
 *
 * @throws TypeError where the spec has an action or event of that name
 */
export function addMessages({ actions = [], events = [] }: OwnMessages): void {
  for (const action of actions) {
    addDescriptor(action)
    mask(`action ${action.name}`, action.request)
    mask(
      'response',
      action.replies.flatMap(({ headers = [] }) => headers),
    )
  }
  for (const event of events) {
    addEvent(event)
    mask(`event ${event.name}`, event.headers)
    if (event.userEvent !== undefined) mask('event UserEvent', event.headers)
  }
}

function mask(messages: string, headers: readonly HeaderDescriptor[]): void {
  const secret = headers.filter(({ sensitive, type }) => sensitive || type.kind === 'secret')
  if (secret.length > 0)
    addSensitive(
      messages,
      secret.map(({ name }) => name),
    )
}
