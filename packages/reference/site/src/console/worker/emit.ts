import { eventDescriptor, eventNames } from '@openami/bindings'
import { didYouMean } from '@openami/bindings/internal'
import { emitEvent } from '../../../../../simulator/src/testing/emit.ts'
import type { SimulatedServer } from './simulated-server.ts'

/** Headers that the server writes itself. */
const own = /^(?:event|privilege|actionid)$/i

/**
 * Has the server send an event, as the release has it.
 *
 * @throws Error where the release does not have it
 */
export function emit({ engine }: SimulatedServer, text: string): void {
  const lines = text.split('\n').map((line): [string, string] => {
    const at = line.indexOf(':')
    return [line.slice(0, at), line.slice(at + 1).trim()]
  })
  const given = lines.find(([name]) => name.toLowerCase() === 'event')?.[1] ?? ''
  const name = eventDescriptor(given)?.name
  if (name === undefined)
    throw new Error(`No release of Asterisk has the event ${given}${didYouMean(given, eventNames)}.`)
  if (!engine.personality.forms.event(name).exists)
    throw new Error(`Asterisk ${engine.personality.name} does not have the event ${name}: choose another release.`)
  const headers: Record<string, string | string[]> = {}
  for (const [header, value] of lines) {
    if (own.test(header)) continue
    const before = headers[header]
    headers[header] = before === undefined ? value : [before, value].flat()
  }
  emitEvent(engine, name, headers)
}
