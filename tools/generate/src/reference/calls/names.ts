import { code, type Model, messageLink } from '@openami/generator/internal'

/** A message of a recording by its name, linked where the spec has it; `Response: Success` is no page. */
export function nameLink(name: string, model: Model, kind: 'action' | 'response' | 'event' = 'event'): string {
  if (name.startsWith('Response: ')) return code(name)
  const [first, other] = kind === 'action' ? [model.actions, model.events] : [model.events, model.actions]
  const message = first[name] ?? other[name]
  return message === undefined ? code(name) : messageLink(message)
}
