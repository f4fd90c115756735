import {
  type Action,
  allBranches,
  availabilityText,
  type Block,
  branchesOf,
  type Event,
  type Model,
  marked,
  messageLink,
  privilegesText,
  text,
} from '@openami/generator/internal'

/** Messages with what distinguishes them. */
export function messageTable(messages: ReadonlyArray<Action | Event>, model: Model): Block {
  return {
    kind: 'table',
    head: ['Name', 'Summary', 'Classes', 'When'],
    rows: messages.map((message) => ({
      ...marked(branchesOf(message, model), allBranches(model)),
      cells: [
        messageLink(message),
        text(message.summary),
        privilegesText(message.privileges.slice(-1), 'method' in message ? 'or' : 'and', model),
        availabilityText(message),
      ],
    })),
  }
}

/** A heading and its table; nothing where there are no messages. */
export function section(id: string, title: string, messages: ReadonlyArray<Action | Event>, model: Model): Block[] {
  if (messages.length === 0) return []
  return [{ kind: 'heading', level: 2, id, text: title }, messageTable(messages, model)]
}
